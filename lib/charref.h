/* charref - text of a page with its character references, as gumbo may be given it */
#ifndef GK_CHARREF_H
#define GK_CHARREF_H

#include <stdbool.h>

#include "str.h"

struct hold;

/* The character of a numeric reference at s and its bytes in *n, with or without a semicolon; 0 bytes if none stands there.  What is too large to
 * be a character is UINT32_MAX. */
uint32_t charref_number(struct str s, size_t *n);

/* Puts s behind out, its words held by *hold (NULL: none is); raw: text within an element that holds nothing else, with the element's tags, of which
 * no word is held. */
void charref_copy(struct buf *out, struct hold *hold, struct str s, bool raw);

#endif
