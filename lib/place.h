/* place - in which columns of the form the values of a row stand */
#ifndef GK_PLACE_H
#define GK_PLACE_H

#include <stdbool.h>

#include "view.h"

/* Fills the cells of v's table in t, row by row, from the items given to each row (view_item.row).
 * Items whose values could not be placed are given back (row = -1).  Returns whether blank cells were left out and the rows
 * filled up at their ends. */
bool place_rows(struct table *t, struct view *v, struct arena *a);
/* If so, the rows of the first table that end in blanks have lost their columns too: they are missing.  cut: a number of
 * the requests may have been cut in two, and so may those of the first table, which are placed. */
void place_packed(struct table *t, bool cut);

#endif
