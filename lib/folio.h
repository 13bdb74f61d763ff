/* folio - page numbers that stand alone on a line */
#ifndef GK_FOLIO_H
#define GK_FOLIO_H

#include <string.h>

#include "lay_tok.h"
#include "str.h"

/* May a page number begin as s does: with a dash or one of the three words?  / 70 / are cells. */
static inline bool
folio_may_be(struct str s)
{
	unsigned char c = s.n < 3 ? 0 : (unsigned char)s.p[0];

	if (c == 0xEF) /* （ mostly */
		return memcmp(s.p, "－", 3) == 0;
	return c < 0x80 ? c == '-' : !lay_han(c) || memcmp(s.p, "第", 3) == 0 || memcmp(s.p, "共", 3) == 0 || memcmp(s.p, "页", 3) == 0;
}

/* Is this line a page number: - 2 -, 第 2 页?  2/7 and a bare number are none. */
bool folio_is(struct str line);

#endif
