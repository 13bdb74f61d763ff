/* column - in which columns of the form the values of a row stand */
#ifndef GK_COLUMN_H
#define GK_COLUMN_H

#include "run.h"

struct map { /* the columns of a block: col[k] holds column k of the form */
	int block, n; /* the block and the cells of its rows */
	int width;
	int col[WIDE];
	int votes;     /* rows that stand so; 0: by the heads alone */
	int label_col[LEVELS]; /* of most rows of each level that stand so; -1: none does */
	int lead[LEVELS];      /* how far that column leads in the count */
};

struct maps {
	struct map *v;
	size_t n, cap;
	signed char own; /* do rows hold only their own cells: 1 yes, -1 no; 0: not asked yet */
	bool labels;     /* label_col was set */
	int label_col[LEVELS]; /* where all labels of a level stand, two at least; -1: not in one column */
};

struct reading { /* one way to read a row: a map, shifted */
	const struct map *m;
	int shift, score;
	int sum; /* what adds_up_so says of it */
	const char *why; /* NULL, or why it must not be used */
};

/* Enters the columns of a complete row: one vote for the map that has them, new if there is none. */
void column_vote(struct maps *m, const struct view *v, const struct run *q, struct arena *a);
/* Is this item above the values, with a text in that column? */
bool column_above(const struct view_item *it, int col);
/* the texts of one column, one under the other, above item `to`; rows of heads may end early */
struct label column_text(const struct view *v, int col, size_t to, struct arena *a);
/* the columns of a block by their heads; false: not all are there in order.  If only the last head is not, and the cells
 * end behind the one before it, the last column was cut off: it stands where no row has a cell. */
bool column_by_heads(const struct view *v, int r, int block, int cells, int width, struct map *out,
	             struct arena scratch);
/* Weighs every map, as it is and slid as far as the row's label has slid, and the row's own, which *own is room for.
 * The best by sums, room, label and block; .why says why it is not to be used. */
struct reading column_choose(const struct view *v, const struct run *q, const struct run *all,
	                     struct maps *m, struct map *own);

/* Has row q, among `all`, more cells than any other of its width, or, an empty one before its values, than most whose labels stand where its
 * own does, and does not add up for certain?  Then one has come in from elsewhere. */
bool column_longer(const struct view *v, const struct run *q, const struct run *all);
/* Does it have more cells than columns from its first value to its last, and not add up? */
bool column_over(const struct view *v, const struct run *q);
/* Does the only value of a row of one column stand behind the last column of wider rows?  It is of a column that the form does not have. */
bool column_outside(const struct run *q, const struct maps *m);
/* Has row q all its values, but not in the first column behind its label, in which the other rows with as many cells begin?  Then it lacks
 * the first, and has one more behind. */
bool column_late(const struct run *q, const struct run *all, int nrow);
/* Has a row that shares its columns with row q, or with the map, a value where the map, slid so far, has the last column? */
bool column_total_used(const struct view *v, const struct run *q, const struct run *all, const struct map *m, int shift);

#endif
