/* named - the disputes table with its kinds on lines of their own, or one value a line */
#ifndef GK_NAMED_H
#define GK_NAMED_H

#include "view.h"

/* Fills the cells of the disputes if each of the fifteen is named on its line, above its column or above both, and nothing else has a value. */
bool named_read(struct table *t, const struct view *v);

#endif
