/* claim - which lines of values another row has the better claim to */
#ifndef GK_CLAIM_H
#define GK_CLAIM_H

#include "run.h"

/* Were the values of a line with the row's whole label, as many as it has, given to no row?  Then it stands there twice.  Or has a line with
 * its enumerator, too, blank cells only, and stand its values beside a label without one? */
bool claim_doubled(const struct view *v, const struct run *q);
/* Do more rows that add up stand before the row's values, or behind them, than the form has there?  whole: for each item, and
 * behind the last, how many such rows stand before it. */
bool claim_counted(const struct view *v, const struct run *q, const size_t *whole);
/* The rows that add up before each item of a requests table, in a; NULL if there are more than the form has. */
size_t *claim_whole(const struct view *v, struct arena *a);
/* Where values stand in columns: has the row no label, and stand its values within that of another, which has none there?  Are
 * they on several lines, one of them within another's label, or off its own, within which values of another stand?  The last also in the first table, with columns or without. */
bool claim_robbed(const struct view *v, const struct run *q);
/* Is the row printed once more between its label and its values, with others?  Or, where values of the requests were given to no row, is the last
 * one anywhere, with any?  Then another table stands there, too, or its end. */
bool claim_twice(const struct view *v, const struct run *q);
/* Are the cells behind its label blank, and its values, on another line, those of the next row, or of the one before, once more? */
bool claim_again(const struct view *v, const struct run *q);

#endif
