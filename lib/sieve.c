/* sieve - which of sixteen bytes of a text need a closer look.
 * Comes in: bytes.  Goes out: a bit for each.
 * Rule: the form that takes all at once is in the header; tests/unit/sieve.c holds both to be equal. */
#include "sieve.h"

struct sieve
sieve_plain(const char *p)
{
	struct sieve s = {0, 0, 0};

	for (unsigned i = 0; i < SIEVE; i++) {
		unsigned char c = (unsigned char)p[i];
		if (c == ' ')
			s.blank |= 1u << i;
		else if (c >= '0' && c <= '9')
			s.figure |= 1u << i;
		else if (!((c >= 0xE4 && c <= 0xE9) || (c & 0xC0) == 0x80))
			s.rest |= 1u << i;
	}
	return s;
}
