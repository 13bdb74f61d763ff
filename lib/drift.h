/* drift - are the values between labels those of the label above, or of the one below? */
#ifndef GK_DRIFT_H
#define GK_DRIFT_H

#include "run.h"

/* Of the rows q, one for each of v's, which are placed in t: the values of those that may be a neighbour's are placed. */
void drift_rows(struct table *t, const struct view *v, const struct run *q);

#endif
