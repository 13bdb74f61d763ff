/* furniture - what belongs to the page and not to the text: page numbers, running heads and feet */
#ifndef GK_FURNITURE_H
#define GK_FURNITURE_H

#include "doc.h"
#include "line.h"

/* Takes furniture out of l, in place, and appends it to d as drops; the mark of a new page passes to the next line. */
void furniture_take(struct doc *d, struct lines *l);

#endif
