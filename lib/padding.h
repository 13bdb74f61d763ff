/* padding - the rows of a table in an office suite's sheet, without what only fills them up */
#ifndef GK_PADDING_H
#define GK_PADDING_H

#include "doc.h"
#include "record.h"

/* Adds the rows of a table, n records whose values are told, to d; takes from their labels what stands among values.  marked: blank
 * cells are quoted, what is not is padding. */
void padding_read(struct doc *d, struct record *r, size_t n, bool marked);

#endif
