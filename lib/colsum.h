/* colsum - sums that the columns of a table have, while its cells are filled → the columns where they cannot come right (pure) */
#ifndef GK_COLSUM_H
#define GK_COLSUM_H

#include <stdint.h>

enum { COLSUM_MAX = 4, COLSUM_WIDTH = 8 }; /* most sums; most columns of a table */

struct colsum_of { /* the numbers of these rows, as bits, together are as much as those of those */
	uint32_t left, right;
};

struct colsum {
	struct colsum_one {
		struct colsum_of of;
		int64_t over[COLSUM_WIDTH]; /* of each column, by how much its left is more than its right, as far as they are filled */
		int left[COLSUM_WIDTH], right[COLSUM_WIDTH]; /* cells of either that are not */
		unsigned broken;                             /* columns, as bits */
	} one[COLSUM_MAX];
	int n;
};

/* Begins n sums, at most COLSUM_MAX, of each of `width` columns; no cell is filled. */
void colsum_begin(struct colsum *s, const struct colsum_of *of, int n, int width);
/* A cell, from 0 to INT32_MAX, is filled; or it is empty again. */
void colsum_fill(struct colsum *s, int row, int col, int64_t v);
void colsum_clear(struct colsum *s, int row, int col, int64_t v);
/* The columns, as bits, where no numbers >= 0 in the cells that are not filled make all sums hold, as far as each by itself tells. */
unsigned colsum_broken(const struct colsum *s);

#endif
