/* between - columns of a page, told by what stands left and right of what (pure) */
#ifndef GK_BETWEEN_H
#define GK_BETWEEN_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct lay_tok;

/* What is known to stand in a column: from its leftmost begin to its rightmost end, in display columns; s > e: nothing is. */
struct between_col {
	int s, e;
};

/* The numbers of one line, from the left. */
struct between_row {
	const struct lay_tok *tok;
	int n;
	int *at;   /* out, if sure: the column of each */
	bool sure; /* out: can each be in one column only? */
};

/* Finds the columns of the numbers, beginning with the k columns' heads in col, which become what each holds; false: they contradict
 * each other, and all was in vain.  What comes out lives in a. */
bool between_settle(struct between_col *col, int k, struct between_row *row, size_t nrow, struct arena *a);

#endif
