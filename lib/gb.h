/* gb - GB18030 to UTF-8, the common characters by a table */
#ifndef GK_GB_H
#define GK_GB_H

#include "str.h"

/* Outcome of a conversion: the text, where it went wrong first, how often. */
struct gb_text {
	struct str text;
	size_t first, bad; /* first: offset of the first bad byte, if bad */
	bool absent;       /* this system has no such conversion, or cannot load it; errno says why */
};

/* Decodes s.  Without `replace` it stops at the first byte that decodes in no way, else each becomes U+FFFD.  The text
 * lives in a. */
struct gb_text gb_decode(struct str s, bool replace, struct arena *a);

#endif
