/* markup - HTML source made safe to parse */
#ifndef GK_MARKUP_H
#define GK_MARKUP_H

#include "str.h"

struct arena;
struct hold;

struct markup {
	struct str text; /* as many line breaks as the source: line numbers hold */
	bool capped;     /* nesting deeper than allowed was flattened */
};

/* The page without what does not change its text or its grid: scripts, comments, inline tags, attributes but colspan, rowspan
 * and, as show, what is seen (enum style_show); and nested no deeper than max_depth.  Its texts are held by *hold, for which
 * hold_for is called before; NULL: none is. */
struct markup markup_clean(struct str page, int max_depth, struct hold *hold, struct arena *a);

#endif
