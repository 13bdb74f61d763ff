/* adoc - AsciiDoc's tables, between |=== */
#ifndef GK_ADOC_H
#define GK_ADOC_H

#include "doc.h"
#include "line.h"

/* If such a table, or the attributes of one, begins at l[at], adds its rows to d and returns how many lines it took; else 0. */
size_t adoc_read(struct doc *d, const struct line *l, size_t at, size_t n);

#endif
