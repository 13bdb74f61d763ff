/* dispute - the one row of values of the disputes table, three rows of the form side by side */
#ifndef GK_DISPUTE_H
#define GK_DISPUTE_H

#include "view.h"

struct doc;

/* Reads them; true: by the names of its cells, so that the order of its columns matters no more. */
bool dispute_read(struct table *t, struct view *v, struct doc *d);

#endif
