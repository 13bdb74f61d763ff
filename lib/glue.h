/* glue - numbers between which the blank was lost */
#ifndef GK_GLUE_H
#define GK_GLUE_H

#include "run.h"

/* Is one of the row's values two numbers?  With them it adds up, and without it does not. */
bool glue_in(const struct view *v, const struct run *q);
/* Is it so with most rows that have too few values and do not add up?  q: all rows of v.  Else glue_in is chance. */
bool glue_usual(const struct view *v, const struct run *q);
/* Of n cells, the last of which is the total of the others, places each that makes them add up if it were only its first figures, or its
 * last, and a total that is the first figures of their sum. */
void glue_unsettle(struct table_cell *c, int n);

#endif
