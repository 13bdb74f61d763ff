/* part - equations that hang together, their cells in numbers of their own, those without a value eliminated (pure) */
#ifndef GK_PART_H
#define GK_PART_H

#include <stdbool.h>
#include <stdint.h>

#include "linear.h"

struct arena;

enum { PART_CELLS = LINEAR_CELLS, PART_EQS = 128 };

/* One equation: sum of left cells = sum of right cells.  No cell stands in it twice. */
struct part_eq {
	const unsigned char *cell; /* nleft of the left side, then nright of the right side */
	int nleft, nright;
};

struct part {
	int nc, nw;                     /* cells, and the blocks of its rows, of which only these are filled */
	unsigned char cell[PART_CELLS]; /* the cells' numbers in what was read */
	bool known[PART_CELLS];
	int64_t value[PART_CELLS];      /* 0 if it is not known */
	uint64_t unknown[LINEAR_WORDS]; /* those that are not, as bits */

	int neq, nsolve, nopen;
	struct linear *eq;              /* the equations */
	const struct linear *solve[PART_EQS]; /* unknown cells in terms of the others: each has one that stands in no other row */
	int basic[PART_EQS];                  /* that cell */
	const struct linear *open[PART_EQS];  /* what follows for known cells alone */
};

/* Reads neq equations over ncell cells and eliminates the unknown ones; arrays lie in a.  False: the numbers grew too
 * large. */
bool part_read(struct part *p, const struct part_eq *eq, int neq, int ncell, const int64_t *value, const bool *known,
	       struct arena *a);
/* Sets the unknown cells, of which known says no, that the equations leave one value >= 0; false: they cannot all hold. */
bool part_force(const struct part *p, const struct linear *more, int nmore, int64_t *value, bool *known);

#endif
