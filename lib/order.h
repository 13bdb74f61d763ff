/* order - a table whose rows are known by their order alone */
#ifndef GK_ORDER_H
#define GK_ORDER_H

#include "view.h"

/* Gives the rows of the requests that were not read the lines of values at their places in the order of all, as `placed`, if
 * these are as many as the rows, each of as many values as there are columns, and every row and column adds up. */
void order_rows(struct table *t, struct view *v, struct arena *a);

#endif
