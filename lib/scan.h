/* scan - text read from a picture, in which the rules of tables have become bars */
#ifndef GK_SCAN_H
#define GK_SCAN_H

#include "doc.h"
#include "line.h"

/* Is it such a text? */
bool scan_is(const struct lines *l);
/* Makes blanks of the bars in the lines of l, in place; they are appended to d as drops with the reason markup-inside. */
void scan_take(struct doc *d, struct lines *l);

#endif
