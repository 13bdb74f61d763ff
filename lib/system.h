/* system - a few equations over a few cells, solved in whole numbers (pure) */
#ifndef GK_SYSTEM_H
#define GK_SYSTEM_H

#include <stdbool.h>
#include <stdint.h>

enum { SYSTEM_CELLS = 8, SYSTEM_ROWS = 128 };

struct system {
	int n;                                    /* cells */
	int64_t value[SYSTEM_CELLS];              /* of each before it changes */
	int64_t m[SYSTEM_ROWS][SYSTEM_CELLS + 1]; /* in each row: n coefficients of the changes, and what they make */

	int rank, free;                           /* free: the cell without a pivot, if the rank is n - 1 */
	int pivot[SYSTEM_CELLS];                  /* row of a cell's pivot, or -1 */
};

/* Brings so many rows into echelon form, sets rank, free and pivot; false: they contradict one another. */
bool system_solve(struct system *q, int rows);
/* Of a solved one of rank n, or n - 1 and the free cell's change t: the changes, into n places of delta.  False: not whole,
 * or one is 0, or a value would be negative. */
bool system_at(const struct system *q, int64_t t, int64_t *delta);
/* Of a solved one of rank n - 1: the changes whose sum is least, into delta; *many: there are others.  False: none. */
bool system_simplest(const struct system *q, int64_t *delta, bool *many);

#endif
