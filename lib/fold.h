/* fold - the texts of items as every later stage expects them */
#ifndef GK_FOLD_H
#define GK_FOLD_H

#include "doc.h"

/* Folds the texts of all items, as norm_cell does, but of those that are known to be folded; all are then. */
void fold_items(struct doc *d);

#endif
