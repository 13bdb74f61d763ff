/* frame - what pandas prints in and around a table that is none of it: NaN, an index before its rows, names above its columns */
#ifndef GK_FRAME_H
#define GK_FRAME_H

#include "doc.h"
#include "line.h"
#include "str.h"

/* Blanks, in *l, the numbers 0, 1, 2 ... before rows and those above their columns; they become drops of d, where wanted.  Every
 * other character stays where it is. */
void frame_index(struct doc *d, struct lines *l);
/* May words for nothing stand in the cells of a text? */
bool frame_holds(struct str text);
/* The same of these words, with all that stands in the lines. */
void frame_words(struct doc *d, struct lines *l);

#endif
