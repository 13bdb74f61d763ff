/* legend - in what order the columns of the tables stand */
#ifndef GK_LEGEND_H
#define GK_LEGEND_H

#include "run.h"

/* What the heads of the requests above the first row say; full: a row has all its values; every: all have; last: the sums tell that the total
 * stands last. */
enum legend legend_heads(const struct view *v, bool full, bool every, bool last);
/* What the heads of the requests above the first row, and the sums of the rows q, say of the order. */
enum legend legend_order(const struct view *v, const struct run *q);
/* What the heads of the columns of row r of the first table say, whose region v is. */
enum legend legend_row(const struct view *v, int r);
/* Has row r of it the same heads as the one above it? */
bool legend_same(const struct view *v, int r);
/* What those of the disputes, whose region v is, say of all fifteen columns. */
enum legend legend_disputes(const struct view *v);

#endif
