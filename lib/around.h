/* around - the lines around a block, which show in what positions are measured and how cells are set apart */
#ifndef GK_AROUND_H
#define GK_AROUND_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct lay_item;
struct line;

/* The measure that was clear around a block of the same lines. */
struct around_told {
	bool clear;
	size_t at; /* where the block begins */
	int measure;
};

/* The lines around a block, and what was found out about them: each is asked once. */
struct around {
	const struct line *l; /* l[0 .. n), in which the block begins at `at` */
	size_t at, n;
	const struct lay_item *v; /* lines [at, at + nv), those of the block */
	size_t nv;

	struct around_told *told; /* what the last block was told, if it was; NULL: nobody keeps it */
	bool gaps_asked, gaps; /* is `gaps` known? */
	bool asked; /* is `measure` known? */
	int measure;
	bool step_asked;
	int step;
};

/* May more than one blank stand together in one of the lines, not at its head?  If not, no blank aligns anything. */
bool around_gaps(struct around *near);
/* In what are positions measured: 0 characters, 1 display columns, -1 not clear?  Numbers in rows that follow each other
 * stand in the same places, whatever their labels.  What was clear around a block not far before is not looked for again. */
int around_measure(struct around *near, struct arena a);
/* By how many blanks are cells set apart, one or two; 0: blanks align them. */
int around_step(struct around *near, struct arena a);
/* Do the first numbers of these rows follow their labels, wherever these end? */
bool around_ragged(const struct lay_item *v, size_t n);

/* Do pages begin with form feeds here?  Then none begins without one. */
bool around_paged(const struct around *near);

#endif
