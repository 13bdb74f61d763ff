/* inline - inline markup taken off a cell or a line; the lines of a cell joined */
#ifndef GK_INLINE_H
#define GK_INLINE_H

#include <stdbool.h>

#include "str.h"

struct arena;

/* A number in marks of its own at s[i]: $5$, \(5\), `5`, *5*, _5_, $\mathbf{5}$.  Its length with them, 0: there is none; *number: without them. */
size_t inline_number(struct str s, size_t i, struct str *number);
/* s, with numbers in marks freed of them. */
struct str inline_numbers(struct str s, struct arena *a);
/* The character reference at the head of s, which begins with &: puts its character to out, a blank for a control; its length, 0: it is none that is known. */
size_t inline_entity(struct str s, struct buf *out);
/* Behind pandoc's attributes, {#id .class key="v"}, at s[i]; i: there are none. */
size_t inline_attributes(struct str s, size_t i);
/* Behind a link's destination or a span's attributes, ](...), ]{...} or ](...){...}, whose ] is s[i]; 0: it ends no link. */
size_t inline_link(struct str s, size_t i);
/* Puts to out what stays of a tag, s[i .. end): figures that it parts stay two, with a ^ between where it raises, strikes out or hides what is in it,
 * else a blank where it does more than style.  *veil: the name of the last tag that hides, empty at first. */
void inline_tag(struct buf *out, struct str s, size_t i, size_t end, struct str *veil);
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
