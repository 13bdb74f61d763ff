/* strip - tables whose values the extraction printed in another order than their rows' */
#ifndef GK_STRIP_H
#define GK_STRIP_H

#include "view.h"

/* Gives rows of v's table, the requests or the disputes, that have no values those that stand apart from their labels (columns as strips,
 * first values by themselves, rows in pieces or in no order), if every value has a cell and all sums hold; their lines are given to them. */
void strip_rows(struct table *t, struct view *v, struct arena *a);

#endif
