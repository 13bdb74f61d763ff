/* place - in which columns of the form the values of a row stand */
#ifndef GK_PLACE_H
#define GK_PLACE_H

#include "view.h"

/* Fills the cells of v's table in t, row by row, from the items given to each row (view_item.row).
 * Items whose values could not be placed are given back (row = -1). */
void place_rows(struct table *t, struct view *v, struct arena *a);
/* Reads a table (disclosure) whose row labels stand elsewhere: if between the heads of all groups there are just as many
 * values as the group has, their order decides; else nothing is read. */
void place_articles(struct table *t, struct view *v);
/* Reads the one row of values of the disputes table, three rows of the form side by side; notes go to d->diags. */
void place_disputes(struct table *t, struct view *v, struct doc *d);
/* Sets cell k of form row r (counted in the table) from a source cell; certain: state ok, else placed. */
void place_cell(struct table *t, const struct view *v, int r, int k, const struct view_item *it, int col, bool certain);
/* Do the values of row r, all present, satisfy the row's own sum?  True where the form has no such identity. */
bool place_adds_up(const struct table *t, const struct view *v, int r);

#endif
