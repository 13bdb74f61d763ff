/* tally - how far bytes are text of one encoding: what is a character of it, and what is none */
#ifndef GK_TALLY_H
#define GK_TALLY_H

#include "str.h"

/* What bytes are, looked at as text of one encoding. */
struct tally {
	size_t good; /* characters that Chinese text is made of */
	size_t odd;  /* characters that it is not made of, or that a byte too few makes of two others */
	size_t bad;  /* bytes that are part of no character, and control characters that no text has */
};

/* The tally of s as UTF-8, as GB18030, and as UTF-16 with the higher byte first (big) or last; linear. */
struct tally tally_utf8(struct str s);
struct tally tally_gb(struct str s);
struct tally tally_utf16(struct str s, bool big);
/* Is what was tallied so text of that encoding beyond doubt, whatever bad bytes it holds?  In UTF-16 there may be none. */
bool tally_sure_utf8(struct tally t);
bool tally_sure_gb(struct tally t);
bool tally_sure_utf16(struct tally t);

#endif
