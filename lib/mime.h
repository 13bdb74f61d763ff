/* mime - a web archive (MHTML) or a mail: its page, out of its parts */
#ifndef GK_MIME_H
#define GK_MIME_H

#include "str.h"

struct arena;

struct mime {
	struct str body;    /* the page, or the text, decoded; its charset is not; NULL: there is none */
	struct str charset; /* as its header names it; empty: it does not */
	size_t *line;       /* of each line of body, the source line on which it begins */
	size_t nline;

	size_t pages, pictures, others; /* parts that were left out: further pages and texts, pictures, others */
};

/* Are these the bytes of such a file: headers of one, with a type that has parts or is a page? */
bool mime_is(struct str bytes);
/* Reads one: its first part that is a page (text/html), else its first text (text/plain).  Everything lives in a. */
struct mime mime_read(struct str bytes, struct arena *a);

#endif
