/* locate - where in a document the three tables stand, and of which form they are */
#ifndef GK_LOCATE_H
#define GK_LOCATE_H

#include "doc.h"
#include "region.h"

/* Looks at the items of d, and finds its tables by the labels in them; prose never counts.  All in d->a. */
struct regions locate_tables(const struct doc *d, struct terms *terms);

#endif
