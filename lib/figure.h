/* figure - figures that are no value of a row */
#ifndef GK_FIGURE_H
#define GK_FIGURE_H

#include "run.h"

/* Is one of the values more than can have been counted?  Two numbers were joined. */
bool figure_huge(const struct view *v, const struct run *q);
/* Has a value of a row whose values contradict each other a zero before it?  Two cells were joined. */
bool figure_joined(const struct view *v, const struct run *q);
/* Does a value carry a sign, or a word for one, that only items_change has, or does one stand apart? */
bool figure_sign(const struct view *v, const struct run *q);
/* Does what stands behind the row's last value, or in a line below before the next values, begin with a point or comma and digits, or
 * stand among them figures whose commas set no thousands apart?  Then numbers were cut. */
bool figure_cut(const struct view *v, const struct run *q);
/* Stands right before one of the row's values a number with a sign that points from it to that, 231 ← 12, or such a sign apart from all else?  Then
 * the value is perhaps a note beside it, or beside an empty cell that left no trace. */
bool figure_noted(const struct run *q);
/* Does the label right before the first value of a row without sums end in figures, its thousands: 行政处罚1， before 726? */
bool figure_glued(const struct view *v, const struct run *q);

#endif
