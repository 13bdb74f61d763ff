/* span - how far bytes of one kind go: what every byte of an archive passes */
#ifndef GK_SPAN_H
#define GK_SPAN_H

#if defined __SSE2__ && !GK_PLAIN
#include <emmintrin.h>
#endif
#include "str.h"

/* Length of the valid UTF-8 character at p, of which `left` bytes are there, one at least; 0: there is none. */
size_t span_rune(const unsigned char *p, size_t left);
/* Bytes at the head of s that are valid UTF-8, whole characters only. */
size_t span_utf8(struct str s);
/* Bytes at the head of s, which is valid UTF-8, that are Han of the lead bytes E4 to E9 (U+4000 to U+9FFF). */
size_t span_han(struct str s);
/* ASCII blanks at the head of s: eight at a time, of which the first that is none tells how many. */
static inline size_t
span_blanks(struct str s)
{
	size_t i = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	for (uint64_t w; s.n - i >= sizeof w; i += sizeof w) {
		memcpy(&w, s.p + i, sizeof w);
		if ((w ^= 0x2020202020202020u))
			return i + (size_t)__builtin_ctzll(w) / 8;
	}
#endif
	while (i < s.n && s.p[i] == ' ')
		i++;
	return i;
}

/* Bytes at the head of s that are neither control characters nor backslashes. */
size_t span_field(struct str s);
/* The offsets of the first c in s, max of them at most; returns how many. */
size_t span_places(struct str s, char c, size_t *place, size_t max);
enum { SPAN_STOPS = 16 };
/* Which of the SPAN_STOPS bytes at p are control characters or backslashes, as bits. */
static inline unsigned
span_stops(const char *p)
{
#if defined __SSE2__ && !GK_PLAIN
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p), low = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ' - 1)), v);
	return (unsigned)_mm_movemask_epi8(_mm_or_si128(low, _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
#else
	unsigned stops = 0;
	for (int i = 0; i < SPAN_STOPS; i++)
		stops |= (unsigned)((unsigned char)p[i] < ' ' || p[i] == '\\') << i;
	return stops;
#endif
}
/* Bytes at the head of s that stand in a string of JSON as they are: no control characters, quotation marks, backslashes. */
size_t span_string(struct str s);
/* Copies s to `to`, which has room for all of it, up to the first control character or backslash; returns how many bytes
 * are as in s. */
size_t span_copy(char *to, struct str s);
/* ASCII digits at the head of s: a few, mostly. */
static inline size_t
span_digits(struct str s)
{
	size_t i = 0;

	while (i < s.n && (unsigned)(s.p[i] - '0') < 10)
		i++;
	return i;
}

/* Bytes at the head of s, which is valid UTF-8, that are ASCII that prints, TABs, line feeds and Han of the lead bytes E4 to E9. */
size_t span_simple(struct str s);

#endif
