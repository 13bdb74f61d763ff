/* sums - what the sums and the blank cells of a whole table say of its columns */
#ifndef GK_SUMS_H
#define GK_SUMS_H

#include "table.h"
#include "view.h"

/* Does the last of n cells hold the sum of the others, those without a value left out? */
bool sums_hold(const struct table_cell *c, int n);
/* Where all rows of the requests, or the three totals of the disputes, say that a column is perhaps not what it was taken for, its values
 * become `placed`. */
void sums_unsettle(struct table *t, const struct view *v);

#endif
