/* simplex - can the cells of a part that may change take whole numbers >= 0 so that all holds?  Which? (pure) */
#ifndef GK_SIMPLEX_H
#define GK_SIMPLEX_H

#include <stdbool.h>
#include <stdint.h>

#include "part.h"

struct simplex {
	int n, nw;
	struct linear *row;         /* n of the room given, each with a cell of its own, > 0 in it; the sum of c * value = r */
	int basic[PART_EQS];        /* that cell; all others that may change are 0 */
	uint64_t may[LINEAR_WORDS]; /* cells that may change */
	const struct linear *against; /* where there are no values: a row that none make hold */
	long steps;                 /* rows changed by eliminations */
	bool lost;                  /* the numbers grew too large, or are no whole ones: nothing is known any more */
};

enum simplex_found { SIMPLEX_NONE, SIMPLEX_SOME, SIMPLEX_UNKNOWN }; /* unknown: the numbers grew too large, or are no whole ones */

/* Looks for values of p's unknown cells, n more cells being changed by delta; if it is NULL they, too, may take any value.  What follows for
 * the other cells alone must hold.  room: for p->neq rows. */
enum simplex_found simplex_start(struct simplex *x, const struct part *p, const int *cell, int n, const int64_t *delta, struct linear *room);
/* Of some that were found: those of which the sum of sign * value of n cells is least; false: x is lost, or there is no least. */
bool simplex_least(struct simplex *x, const int *cell, const int *sign, int n);
/* The value of a cell. */
int64_t simplex_value(const struct simplex *x, int cell);
/* Could it have another?  Says nothing where x is lost. */
bool simplex_moves(struct simplex *x, int cell);

#endif
