/* order - a table whose rows are known by their order alone */
#ifndef GK_ORDER_H
#define GK_ORDER_H

#include "view.h"

/* Where a row of the requests was not read: gives the rows of v's table the lines of values in their order, as `placed`, if
 * these are as many as the rows, each of as many values as there are columns, and every row and column adds up. */
void order_rows(struct table *t, struct view *v, struct arena *a);

#endif
