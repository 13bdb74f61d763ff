/* enc - bytes to UTF-8: which encoding a document is in, and why */
#ifndef GK_ENC_H
#define GK_ENC_H

#include "diag.h"
#include "str.h"

struct enc_text {
	struct str text;     /* valid UTF-8 without byte order mark; a slice of the bytes where they are that */
	const char *name;    /* UTF-8, GB18030, UTF-16LE, UTF-16BE; "" if it was refused */
};

/* Decodes a whole document.  What is no text, or decodes in no way, is refused with an error in l; `replace`:
 * undecodable bytes become U+FFFD instead.  charset: what a header names, believed before what the page itself does; empty: nothing.
 * Never adds or drops a line. */
struct enc_text enc_decode(struct str bytes, struct str charset, bool replace, struct diag_list *l, struct arena *a);

#endif
