/* tiling - strips of a table's values, in the order of the source → which rectangle of the table each covers (pure) */
#ifndef GK_TILING_H
#define GK_TILING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem.h"
#include "num.h"
#include "colsum.h"

enum { TILING_ROWS = 32, TILING_WIDTH = 8, TILING_STRIPS = 512 }; /* most of a table; most strips */

struct tiling_strip { /* values of lines without a gap between them */
	const struct num *value;
	int n;
	int wide;   /* values a line; 0: the lines differ */
	bool named; /* words stand before it on its line */
	bool alone; /* it is all that stands on its line: perhaps a number of a page */
	uint64_t rows; /* of the table, in which it may begin, as bits: those that the words before it name; 0: any */
};

struct tiling_spot { /* where a strip lies, row by row */
	int row, col;
	int wide; /* 0: nowhere */
};

struct tiling {
	const struct tiling_strip *strip;
	size_t n;
	const struct colsum_of *sum; /* these hold in all columns but one, where a row does not add up; in all, where every row does */
	int nsum;
	int nrow, width; /* of the table; the last cell of a row is the sum of the others */
	const struct num *const *known; /* of each cell, row by row, the value that it must have, or NULL; NULL: there are none */
	bool in_order;   /* each row is ended before the next begins, and adds up */

	/* Does all else that is known hold, as the strips lie?  wrong: the row that does not add up, -1: all do. */
	bool (*holds)(void *arg, const struct tiling_spot *at, int wrong);
	void *arg;

	unsigned unsure[TILING_ROWS]; /* of each row, the columns whose cells are others in another way */
	int wrong;                    /* as holds was told */
};

/* Lays strips so that all rows of a table are full and at most one does not add up, in one of the orders in which tools print tables, with as little
 * irregular as can be.  Returns where each lies, in a; NULL: there is no such way that holds, or too many were tried. */
const struct tiling_spot *tiling_lay(struct tiling *x, struct arena *a);

#endif
