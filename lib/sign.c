/* sign - is a character one of a set?
 * Comes in: a text, a place in it, a set of characters as a string.  Goes out: how many bytes of the text are of the set.
 * Rule: a character is looked for by its first byte, then by the others. */
#include <string.h>

#include "str.h"
#include "sign.h"

size_t
sign_at(struct str s, size_t at, const char *set)
{
	unsigned char c = at < s.n ? (unsigned char)s.p[at] : 0;
	size_t n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;

	if (c == 0 || (c >= 0x80 && c < 0xC0) || n > s.n - at)
		return 0;
	for (const char *q = set; (q = strchr(q, c)); q += n)
		if (memcmp(q, s.p + at, n) == 0)
			return n;
	return 0;
}

size_t
sign_skip(struct str s, size_t at, const char *set)
{
	for (size_t k; at < s.n && !sign_han(s, at) && (k = sign_at(s, at, set)); at += k)
		;
	return at;
}
