/* spread - rows with fewer values than columns: over which columns they are spread */
#ifndef GK_SPREAD_H
#define GK_SPREAD_H

#include "column.h"

/* The maps by which rows are read: those of the heads, those of complete rows; in a.  Sets which of the rows q, one for each of v's, are wider than
 * their heads. */
struct maps spread_maps(const struct view *v, struct run *q, struct arena *a);
/* Fills the cells of row q by the map of m that fits best; where none does they are missing.  all: the rows of the table. */
void spread_row(struct table *t, const struct view *v, const struct run *q, const struct run *all, struct maps *m);
/* The same for a row that has as many cells behind its label as columns, some of them blank; false: it has not. */
bool spread_own(struct table *t, const struct view *v, const struct run *q);

#endif
