/* strip - tables of which the extraction read columns instead of rows */
#ifndef GK_STRIP_H
#define GK_STRIP_H

#include "view.h"

/* Gives rows of v's table that have no values those that stand in strips (all values of a column for several rows, then
 * the next column), if row and column sums hold for all of them. */
void strip_rows(struct table *t, struct view *v, struct arena *a);

#endif
