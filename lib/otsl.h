/* otsl - tables as docling and its models write them, a tag before each cell: <fcel> <ecel> <lcel> <nl> */
#ifndef GK_OTSL_H
#define GK_OTSL_H

#include "doc.h"
#include "line.h"

/* Index behind the table that begins on l[at]; at: none does. */
size_t otsl_end(const struct line *l, size_t at, size_t n);
/* If such a table begins at l[at], adds its rows to d and returns how many lines it took; else 0. */
size_t otsl_read(struct doc *d, const struct line *l, size_t at, size_t n);

#endif
