/* debris - what is left of a table that was extracted as text */
#ifndef GK_DEBRIS_H
#define GK_DEBRIS_H

#include <stdbool.h>

#include "str.h"

/* Is the title of a numbered line a piece of a label of the forms, which are numbered, too? */
bool debris_label(struct str title);
/* Is a short line nothing but characters of the tables' heads and figures? */
bool debris_heads(struct str s);
/* Is s nothing but pieces of the forms' labels and heads, blanks between; or pandoc's word for a table that it cannot print? */
bool debris_labels(struct str s);

#endif
