/* mark - Markdown's marks: told from text, taken out of it */
#ifndef GK_MARK_H
#define GK_MARK_H

#include "doc.h"
#include "line.h"

/* Is this Markdown? */
bool mark_is(const struct lines *l);
/* Takes marks (# ** > escapes, links, HTML tags) out of the lines of l that are no table, in place; a line whose tag
 * goes on in the next swallows that one.  The marks are appended to d as drops, those at the head of a line with the
 * reason markup, the others with the reason markup-inside. */
void mark_take(struct doc *d, struct lines *l);
#endif
