/* media - a query of media, and the screen on which pages are read here */
#ifndef GK_MEDIA_H
#define GK_MEDIA_H

#include <stdbool.h>

#include "str.h"

/* Does one of some queries, commas between, hold for this screen?  None at all does. */
bool media_holds(struct str queries);

#endif
