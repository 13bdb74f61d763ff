/* markup - HTML source made safe to parse, and inline markup taken off a cell or a line */
#ifndef GK_MARKUP_H
#define GK_MARKUP_H

#include "str.h"

struct arena;

struct markup {
	struct str text; /* as many line breaks as the source: line numbers hold */
	bool capped;     /* nesting deeper than allowed was flattened */
};

/* The page without what does not change its text or its grid: scripts, comments, inline tags, attributes but colspan, rowspan
 * and, as a style, what is seen; and nested no deeper than max_depth. */
struct markup markup_clean(struct str page, int max_depth, struct arena *a);
/* Inline text: tags and comments off (<br> is a blank), entities and backslash escapes resolved.  `md`: Markdown
 * emphasis, links and attributes of spans off too. */
struct str markup_inline(struct str s, bool md, struct arena *a);

#endif
