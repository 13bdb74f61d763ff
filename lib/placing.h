/* placing - which column each number of a block stands in */
#ifndef GK_PLACING_H
#define GK_PLACING_H

#include "cols.h"

struct arena;

/* Fills the out fields of a block; tries positions in characters and in display columns and keeps the preferred or the better.  What it finds
 * lives in a. */
void placing_find(struct cols *c, struct arena *a);

#endif
