/* narrow - rows read in columns of which it was not known which they are */
#ifndef GK_NARROW_H
#define GK_NARROW_H

#include "run.h"

/* Fills the rows of the requests that place left because their lines have fewer columns than the form, if the identities
 * tell which those are; q: the runs of all rows.  What it fills is `placed`. */
void narrow_rows(struct table *t, const struct view *v, const struct run *q);
/* Fills rows of the requests that have all values but the total, as nearly all do, if every column balances and the heads are in the form's order.
 * Does it?  What it fills is `placed`. */
bool narrow_untotalled(struct table *t, const struct view *v, const struct run *q);

#endif
