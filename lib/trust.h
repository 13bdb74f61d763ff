/* trust - what all rows of a table together say against what was read of each */
#ifndef GK_TRUST_H
#define GK_TRUST_H

#include "run.h"

/* Does what was read of the row add up?  Of plain values that were taken in their order that is known. */
bool trust_adds_up(struct table *t, const struct view *v, const struct run *q);
/* Do most rows with all their values, the last one a number, not add up, and more than two? */
bool trust_most_contradict(const struct view *v, const struct run *q);
/* Looks at all rows q, one for each of v's, once they are placed.  uneven: some have fewer or more values than columns; subtotals: such were taken
 * out of them. */
void trust_rows(struct table *t, const struct view *v, const struct run *q, bool uneven, bool subtotals);

#endif
