/* vintage - tables that tell several years beside each other: which columns are the report's */
#ifndef GK_VINTAGE_H
#define GK_VINTAGE_H

#include "view.h"

/* Takes the columns of other years out of the requests, where heads tell beyond doubt which are the report's; `year` is asked for that of d, 0: it is
 * unknown; may be NULL.  What it makes is in d->a. */
void vintage_keep(struct view *v, struct doc *d, const struct regions *g, int (*year)(struct doc *d));
/* Where its heads name several years, and nothing was taken out, what was read of the requests is placed. */
void vintage_unsettle(struct table *t, const struct view *v, const struct doc *d, const struct regions *g);

#endif
