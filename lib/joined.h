/* joined - a report whose pieces were joined by a separator, cut at it */
#ifndef GK_JOINED_H
#define GK_JOINED_H

#include "doc.h"
#include "line.h"

enum joined {
	JOINED_NOT,
	JOINED,        /* cut into *l: one piece a line, each with the source line it stands on */
	JOINED_UNSURE, /* joined by commas, some of which may be within numbers: nothing of it is a cell */
};

/* Is this text (UTF-8), whose lines are *l, all the texts of a page joined by | or another separator?  What joined them
 * becomes a drop of d if wanted; the new lines live in d->a. */
enum joined joined_split(struct doc *d, struct str text, struct lines *l);

#endif
