/* tiling - strips of a table's values, in the order of the source → which rectangle of the table each covers (pure) */
#ifndef GK_TILING_H
#define GK_TILING_H

#include <stdbool.h>
#include <stddef.h>

#include "mem.h"
#include "num.h"

enum { TILING_ROWS = 32, TILING_WIDTH = 8, TILING_STRIPS = 512 }; /* most of a table; most strips */

struct tiling_strip { /* values of lines without a gap between them */
	const struct num *value;
	int n;
	int wide;   /* values a line; 0: the lines differ */
	bool named; /* words stand before it on its line */
	bool alone; /* it is all that stands on its line: perhaps a number of a page */
};

struct tiling_spot { /* where a strip lies, row by row */
	int row, col;
	int wide; /* 0: nowhere */
};

/* Does all else that is known hold, as the strips lie? */
typedef bool tiling_holds(void *arg, const struct tiling_spot *at);

/* Lays strips so that each row of the table is full and its last value is the sum of the others; in one of the orders in which tools print tables,
 * with as little irregular as can be; in_order: each row is ended before the next begins.  Returns where each lies, in a; NULL: there is no such way, more than one that holds, or too many were tried. */
const struct tiling_spot *tiling_lay(const struct tiling_strip *s, size_t n, int nrow, int width, bool in_order, tiling_holds *holds, void *arg, struct arena *a);

#endif
