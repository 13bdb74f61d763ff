/* drift - are the values between labels those of the label above, or of the one below? */
#ifndef GK_DRIFT_H
#define GK_DRIFT_H

#include "run.h"

/* Of the rows q, one for each of v's, which are placed in t: the values of those that may be a neighbour's are placed.  Says in v whether more may be
 * once all is read. */
void drift_rows(struct table *t, struct view *v, const struct run *q);
/* Then: where some may, the values that stand apart from their labels are placed, unless the whole table adds up. */
void drift_turned(struct table *t, const struct view *v);

#endif
