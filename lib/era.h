/* era - the form of a report whose tables do not tell it: that of its year */
#ifndef GK_ERA_H
#define GK_ERA_H

#include "doc.h"
#include "region.h"
#include "table.h"

/* Sets g->form, the form to read against, if a table was found: `asked` if it is not NULL, else what the labels tell, else that of the year of
 * d, which `year` is asked for (0: unknown; may be NULL), else the newest.  Returns the year if that decided, else 0. */
int era_choose(struct regions *g, struct doc *d, const struct form *asked, int (*year)(struct doc *d));
/* If no label told the form that t was read against, notes it in d, with the year that era_choose returned; where that is 0, cells which the
 * forms do not share are placed. */
void era_unsettle(struct table *t, struct doc *d, const struct regions *g, int year);

#endif
