/* markup - HTML source made safe to parse, and inline markup taken off a cell or a line */
#ifndef GK_MARKUP_H
#define GK_MARKUP_H

#include "str.h"

struct arena;

struct markup {
	struct str text; /* as many line breaks as the source: line numbers hold */
	bool capped;     /* nesting deeper than allowed was flattened */
};

/* The page without what does not change its text or its grid: scripts, comments, inline tags, attributes but
 * class, id, style, hidden, colspan and rowspan; and nested no deeper than max_depth. */
struct markup markup_clean(struct str page, int max_depth, struct arena *a);
/* Inline text: tags and comments off (<br> is a blank), entities and backslash escapes resolved.  `md`: Markdown
 * emphasis, links and attributes of spans off too. */
struct str markup_inline(struct str s, bool md, struct arena *a);
/* The tag name at s ("<name" or "</name"), as written; empty if no tag begins here. */
struct str markup_tag(struct str s);
/* Does a table begin at s, perhaps within the tags of a page or a frame that a converter puts around each? */
bool markup_opens_table(struct str s);
/* The value of attribute `name`, in any case, of a tag whose attributes are t, a slice of it; its p is NULL: it has none. */
struct str markup_attribute(struct str t, const char *name);
/* The end of the tag or declaration that begins at s[at]: behind its '>', quotes heeded in tags; s.n if it has none. */
size_t markup_end(struct str s, size_t at);

#endif
