/* doubt - reasons not to believe that values belong to a row */
#ifndef GK_DOUBT_H
#define GK_DOUBT_H

#include "column.h"

/* Values that stand one under the other belong to the label above them only if no label has more of them than columns:
 * else the extraction read columns, and nothing of it may be taken for a row. */
bool doubt_strips(const struct view *v);
/* Values that stand on no line of their label could be another row's if a row beside theirs has none. */
bool doubt_neighbours(const struct view *v, const struct run *q);
/* Do values that are not the row's stand between its label and its values?  Then labels and values were printed apart. */
bool doubt_crossed(const struct view *v, const struct run *q);
/* How many of the rows q have their values behind their label, on other lines, less how many before it. */
int doubt_sides(const struct view *v, const struct run *q);
/* Are the values before their label and others of the first table behind theirs, or the other way round?  A value between
 * two labels could then be either's. */
bool doubt_side(const struct view *v, const struct run *q);
/* In a table read in columns, values below a label are its row's only if they end before the next label does and no
 * value beside them is left over. */
bool doubt_enclosed(const struct view *v, const struct run *q);
/* first row of the form's group whose label this item shows, -1: none */
int doubt_article(const struct view *v, const struct view_item *it);
/* Values on several lines are one row's only if they add up: a page number may stand between, or a number may have been
 * broken over lines.  Lines of one value each, and nothing left over, are cells one below the other. */
bool doubt_pieced(const struct view *v, const struct run *q);
/* Do at least two rows of the table stand on lines broken as the row's are, and add up?  Then this one may be wrong in
 * the report itself. */
bool doubt_like_others(const struct view *v, const struct run *q);
/* Do values of the row stand before its label and others behind, on other lines, or all on the one side and those of more rows on
 * the other?  Or has one line values that add up, and another
 * only dashes or zeros?  Or is the next label not there?  Then they may be a neighbour's: their order is all that is known. */
bool doubt_loose(const struct view *v, const struct run *q);
/* Has the line of the row's label values, and were only others given to it?  Then the rows are out of order. */
bool doubt_own_line(const struct view *v, const struct run *q);
/* the heads of a table, those of another group of rows, or values of another row, between the values or between them and
 * their label: whose are they? */
bool doubt_astray(const struct view *v, const struct run *q);
/* Are there values of no row's beside the lines of a row, so many that these may be but the first or last figures of its
 * numbers?  So are any if all it has is one number and its total, or if they add up alone: both hold whatever figures are lost. */
bool doubt_goes_on(const struct view *v, const struct run *q);
/* figures joined to the label before the values of a row that has not all of them: are they its first? */
bool doubt_joined(const struct run *q);

#endif
