/* inline - inline markup taken off a cell or a line */
#ifndef GK_INLINE_H
#define GK_INLINE_H

#include <stdbool.h>

#include "str.h"

struct arena;

/* Inline text: tags and comments off (<br> is a blank), entities and backslash escapes resolved.  `md`: Markdown
 * emphasis, links and attributes of spans off too. */
struct str inline_text(struct str s, bool md, struct arena *a);

#endif
