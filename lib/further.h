/* further - rows with more columns than the form has */
#ifndef GK_FURTHER_H
#define GK_FURTHER_H

#include "column.h"

/* does the first character of 小计 stand in any head? */
bool further_subtotals(const struct view *v);
/* Takes the values under a head that the form does not have (小计) out of the rows. */
void further_drop(const struct view *v, struct run *q, struct arena scratch);
/* Marks the rows of every block in which one has more values than columns, and those with gaps of their own. */
void further_wider(const struct view *v, struct run *q, const struct maps *heads);

#endif
