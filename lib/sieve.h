/* sieve - sixteen bytes of a text → which need a closer look */
#ifndef GK_SIEVE_H
#define GK_SIEVE_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { SIEVE = 16 }; /* bytes */

/* A bit for each byte, the lowest for the first. */
struct sieve {
	unsigned blank;  /* ASCII blanks */
	unsigned figure; /* ASCII digits */
	unsigned rest;   /* neither these, nor Han of the lead bytes E4 to E9, nor the later bytes of any character */
};

/* What is meant, a byte at a time. */
struct sieve sieve_plain(const char *p);

#ifdef __SSE2__
/* The same at once.  As signed bytes 80 to BF are the lowest; digits and leads are moved to the top, where one comparison tells them. */
static inline struct sieve
sieve_wide(const char *p)
{
	const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i blank = _mm_cmpeq_epi8(v, _mm_set1_epi8(' '));
	__m128i figure = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(0x7F - '9')), _mm_set1_epi8(0x7F - 10));
	__m128i han = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x7F - 0xE9))), _mm_set1_epi8(0x7F - 6));
	__m128i later = _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0));
	unsigned known = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(blank, figure), _mm_or_si128(han, later)));

	return (struct sieve){(unsigned)_mm_movemask_epi8(blank), (unsigned)_mm_movemask_epi8(figure), ~known & 0xFFFF};
}
#endif

static inline struct sieve
sieve(const char *p)
{
#ifdef __SSE2__
	return sieve_wide(p);
#else
	return sieve_plain(p);
#endif
}

#endif
