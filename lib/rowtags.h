/* rowtags - lines in the tags of a table, among others */
#ifndef GK_ROWTAGS_H
#define GK_ROWTAGS_H

#include "line.h"

/* Do rows begin at s whose table's own tag was lost? */
bool rowtags_bare(struct str s);
/* Index behind the table in tags that begins on l[at], or behind its bare rows; at: none does. */
size_t rowtags_end(const struct line *l, size_t at, size_t n);

#endif
