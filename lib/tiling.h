/* tiling - pieces of a table's rows, in the order of the source → which row each lies in (pure) */
#ifndef GK_TILING_H
#define GK_TILING_H

#include <stdbool.h>
#include <stddef.h>

#include "mem.h"
#include "num.h"

enum { TILING_ROWS = 32 }; /* most of a table */

struct tiling_piece { /* values that stand side by side */
	const struct num *value;
	int wide;
	bool below; /* the piece before stands on the line above, or words between: as wide, it is probably the next row's */
};

struct tiling_spot {
	int row, col; /* row -1: nowhere yet */
	bool ahead;   /* laid before those in front of it: the first cell of a row */
};

struct tiling {
	const struct tiling_piece *piece;
	size_t n;
	int nrow, width; /* of the table; the last cell of a row is the sum of the others */

	struct tiling_spot *at;          /* of each piece */
	int filled[TILING_ROWS];         /* cells of each row */
	struct num sum[TILING_ROWS];     /* of these, but for the last */
	int open;                        /* cells of all rows that are not filled */
	size_t next;                     /* pieces before it have their places */
	size_t steps;                    /* pieces that may still be laid */
};

/* A table of nrow rows, at most TILING_ROWS, of which nothing is filled; in a. */
struct tiling tiling_open(const struct tiling_piece *p, size_t n, int nrow, int width, struct arena *a);
/* Lays pieces from x->next on until a row is full; false: there is no way that the lines show, or too many were tried. */
bool tiling_row(struct tiling *x);
/* Lays all pieces in the order of the source, row by row; false: one does not end with its row, or a row does not add up. */
bool tiling_in_order(struct tiling *x);

#endif
