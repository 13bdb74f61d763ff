/* frame - what pandas prints in and around a table that is none of it: NaN, an index before its rows, names above its columns */
#ifndef GK_FRAME_H
#define GK_FRAME_H

#include "doc.h"
#include "line.h"

/* Blanks, in *l, the numbers 0, 1, 2 ... before rows and those above their columns; they become drops of d, where wanted.  Every
 * other character stays where it is. */
void frame_index(struct doc *d, struct lines *l);
/* The same of the words for nothing in cells. */
void frame_words(struct doc *d, struct lines *l);

#endif
