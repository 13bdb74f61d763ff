/* band - fragments of pages → the rows in which they stand */
#ifndef GK_BAND_H
#define GK_BAND_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct frag;

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

#endif
