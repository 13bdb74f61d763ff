/* legend - in what order the columns of the requests stand */
#ifndef GK_LEGEND_H
#define GK_LEGEND_H

#include "run.h"

/* What the heads above the first row say; full: a row has all its values; every: all have; last: the sums tell that the total stands last. */
enum legend legend_heads(const struct view *v, bool full, bool every, bool last);
/* What the heads above the first row, and the sums of the rows q, say of the order. */
enum legend legend_order(const struct view *v, const struct run *q);

#endif
