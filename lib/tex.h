/* tex - tables of LaTeX, and its headings */
#ifndef GK_TEX_H
#define GK_TEX_H

#include "doc.h"
#include "line.h"

/* Index behind the table or the heading that begins on l[at]; at: none does. */
size_t tex_end(const struct line *l, size_t at, size_t n);
/* If such a table begins at l[at], adds its rows to d, or if a heading, its text; returns how many lines it took; else 0. */
size_t tex_read(struct doc *d, const struct line *l, size_t at, size_t n);

#endif
