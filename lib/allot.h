/* allot - a matching of groups of values with rows, in order (pure: arrays only) */
#ifndef GK_ALLOT_H
#define GK_ALLOT_H

#include <stdint.h>

#include "align.h"

enum { ALLOT_BLANK = 1, ALLOT_DASH };

struct allot_group { /* the values that stand in one item */
	size_t at;     /* its item */
	int n;         /* how many, 1.. */
	int block;     /* column system it stands in; 0: none, its values only follow one another */
	uint64_t cols; /* in a block: the columns taken, as bits */
	unsigned char blank; /* nothing but a cell that is perhaps none: an empty line, or a dash where a table without numbers may be; 0: it is one */
};

/* Gives each group to a row (row_of[i], -1: to none), rows in order and each a run of groups, so that groups stand in or
 * next to the band of their row and rows have width[r] values.  Groups in a block are joined only if their columns
 * do not collide.  late: the rows, as bits, whose label begins behind
 * what stands in the first item of its band.  ahead: values stand before their labels rather than behind them. */
void allot_values(const struct align_band *band, uint64_t late, const int *width, size_t nrow, const struct allot_group *g, size_t ng,
		  bool ahead, int *row_of, struct arena scratch);

#endif
