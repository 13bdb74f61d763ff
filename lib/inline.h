/* inline - inline markup taken off a cell or a line; the lines of a cell joined */
#ifndef GK_INLINE_H
#define GK_INLINE_H

#include <stdbool.h>

#include "str.h"

struct arena;

/* Inline text: tags and comments off (<br> is a blank), entities and backslash escapes resolved.  `md`: Markdown
 * emphasis, links and attributes of spans off too. */
struct str inline_text(struct str s, bool md, struct arena *a);
/* A cell's text without inline markup, and without Markdown's where it has some that can be nothing else. */
struct str inline_cell(struct str s, struct arena *a);
/* Is a character so wide that a line break beside it is no blank? */
static inline bool
inline_wide(uint32_t c)
{
	return c >= 0x2E80 || (c >= 0x2014 && c <= 0x2026);
}
/* Adds a further line of a cell's text to the text b; a blank parts what is not CJK, but cuts no tag, and no span from its
 * attributes or the next. */
void inline_join(struct buf *b, struct str s);

#endif
