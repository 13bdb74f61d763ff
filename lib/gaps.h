/* gaps - blank cells that left no trace, and numbers in pieces, told by all rows of a table */
#ifndef GK_GAPS_H
#define GK_GAPS_H

#include "column.h"

/* Did a writer leave blank cells out and fill the rows up at their ends?  Then no row has a gap, and in short ones the last
 * value, which should be the total, is the sum of the others. */
bool gaps_packed(const struct view *v, const struct run *q);
/* Has a row more values than the form columns, or one that has fewer and no columns does not add up?  Where blank cells left no trace
 * a number may have been cut in two. */
bool gaps_cut(const struct view *v, const struct run *q);
/* Do most rows that are too short, none of which has columns, end in the sum of their other values, or some where another row is too
 * long?  Then blank cells left no trace. */
bool gaps_left_out(const struct view *v, const struct run *q);
/* Do rows of which only the order is known hold pieces of numbers?  They have too many values, or one is a piece for all to
 * see; then a row with just enough may be short of one and have another twice. */
bool gaps_in_pieces(const struct view *v, const struct run *q);
/* Are there rows put together from several lines, or lines of values that no row took?  Then numbers may have been broken
 * over lines, and what does not add up is not trusted. */
bool gaps_broken(const struct view *v, const struct run *q);

#endif
