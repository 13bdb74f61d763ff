/* band - fragments of pages → the rows in which they stand, and what of a row is one word */
#ifndef GK_BAND_H
#define GK_BAND_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct frag;
struct frags;

/* One row of a page: fragments [from, to). */
struct band_row {
	size_t from, to;
	long middle; /* twice that of its first */
	int h;       /* how high its first is */
	int page;
};

struct band_rows {
	struct band_row *v;
	size_t n, cap;
};

/* Sorts v[0 .. n) into rows and adds these to *out, which grows in a.  loose: boxes may overlap by half their width, as they
 * are guessed or those of the ink. */
void band_find(struct frag *v, size_t n, bool loose, struct band_rows *out, struct arena *a);
/* Twice the height of a fragment's middle on its page, growing downwards. */
long band_middle(const struct frag *f);
/* Is b, the next one to the right of a in a line of f's, a part of the same word or number? */
bool band_word(const struct frags *f, const struct frag *a, const struct frag *b);
/* Does it follow so, or with one blank between?  Numbers never do the latter. */
bool band_run(const struct frags *f, const struct frag *a, const struct frag *b);

#endif
