/* count - how many bytes of one kind there are.
 * Comes in: bytes.  Goes out: a number.
 * Rule: as in span, each function has a form that takes one byte at a time and one that takes sixteen, in which a byte counts up to
 * 255 of each before they are summed up; tests/unit/count.c holds them to be equal. */
#include <string.h>

#include "str.h"
#include "count.h"

/* --- one at a time, from byte i on --------------------------------------------------------------------------------- */

static size_t
plain_ascii(struct str s, size_t i)
{
	size_t n = 0;

	for (; i < s.n; i++)
		n += (unsigned char)s.p[i] < 0x80;
	return n;
}

static size_t
plain_ink(struct str s, size_t i)
{
	size_t n = 0;

	for (; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80 && s.p[i] != ' ';
	return n;
}

static size_t
plain_count(struct str s, size_t i, char c)
{
	size_t n = 0;

	for (; i < s.n; i++)
		n += s.p[i] == c;
	return n;
}

static size_t
plain_line_ends(struct str s, size_t i)
{
	size_t n = 0;

	for (; i < s.n; i++)
		n += s.p[i] == '\n' || s.p[i] == '\r';
	return n;
}

static size_t
plain_crlf(struct str s, size_t i)
{
	size_t n = 0;

	for (; i + 1 < s.n; i++)
		n += s.p[i] == '\r' && s.p[i + 1] == '\n';
	return n;
}

/* Goes on with those of which *joined are counted. */
static size_t
plain_lone_leads(struct str s, size_t i, size_t *joined)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t n = 0;

	for (; i + 1 < s.n; i++) {
		bool rest = (p[i + 1] & 0xC0) == 0x80;
		n += p[i] >= 0xC0 && !rest;
		*joined += p[i] >= 0xE0 && rest;
	}
	return n;
}

/* --- sixteen at a time --------------------------------------------------------------------------------------------- */

#if defined __SSE2__ && !GK_PLAIN
#include <emmintrin.h>

enum { WIDE = 16, C0 = 0xC0 - 256, E0 = 0xE0 - 256 };

static __m128i
load(struct str s, size_t i)
{
	return _mm_loadu_si128((const __m128i *)(const void *)(s.p + i));
}

/* Sixteen counts, each of at most 255, in one. */
static size_t
sum(__m128i counts)
{
	__m128i two = _mm_sad_epu8(counts, _mm_setzero_si128());

	return (size_t)_mm_cvtsi128_si32(two) + (size_t)_mm_extract_epi16(two, 4);
}

/* Where whole sixteens from i on end, of which no more come than a byte counts, less one. */
static size_t
stretch(struct str s, size_t i)
{
	size_t n = (s.n - i) / WIDE;

	return i + (n < 254 ? n : 254) * WIDE;
}

/* The last n of sixteen bytes. */
static __m128i
last(size_t n)
{
	static const char mask[2 * WIDE] = {[WIDE] = -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};

	return load((struct str){mask, sizeof mask}, n);
}

static size_t
wide_ascii(struct str s)
{
	const __m128i zero = _mm_setzero_si128();
	size_t n = 0, i = 0;

	if (s.n < WIDE)
		return plain_ascii(s, 0);
	__m128i other = _mm_sub_epi8(zero, _mm_and_si128(_mm_cmplt_epi8(load(s, s.n - WIDE), zero), last(s.n % WIDE)));
	for (; s.n - i >= WIDE; other = zero) {
		for (size_t to = stretch(s, i); i < to; i += WIDE)
			other = _mm_sub_epi8(other, _mm_cmplt_epi8(load(s, i), zero));
		n += sum(other);
	}
	return s.n - n;
}

/* FF for each byte of v that is no ASCII blank and goes on no character. */
static __m128i
inked(__m128i v)
{
	return _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(' ')), _mm_cmpgt_epi8(v, _mm_set1_epi8(C0 - 1)));
}

static size_t
wide_ink(struct str s)
{
	const __m128i zero = _mm_setzero_si128();
	size_t n = 0, i = 0;

	if (s.n < WIDE)
		return plain_ink(s, 0);
	__m128i seen = _mm_sub_epi8(zero, _mm_and_si128(inked(load(s, s.n - WIDE)), last(s.n % WIDE)));
	for (; s.n - i >= WIDE; seen = zero) {
		for (size_t to = stretch(s, i); i < to; i += WIDE)
			seen = _mm_sub_epi8(seen, inked(load(s, i)));
		n += sum(seen);
	}
	return n;
}

static size_t
wide_count(struct str s, char c)
{
	const __m128i zero = _mm_setzero_si128(), all = _mm_set1_epi8(c);
	size_t n = 0, i = 0;

	if (s.n < WIDE)
		return plain_count(s, 0, c);
	__m128i seen = _mm_sub_epi8(zero, _mm_and_si128(_mm_cmpeq_epi8(load(s, s.n - WIDE), all), last(s.n % WIDE)));
	for (; s.n - i >= WIDE; seen = zero) {
		size_t to = stretch(s, i);
		for (; to - i >= 4 * WIDE; i += 4 * WIDE) {
			seen = _mm_sub_epi8(seen, _mm_cmpeq_epi8(load(s, i), all));
			seen = _mm_sub_epi8(seen, _mm_cmpeq_epi8(load(s, i + WIDE), all));
			seen = _mm_sub_epi8(seen, _mm_cmpeq_epi8(load(s, i + 2 * WIDE), all));
			seen = _mm_sub_epi8(seen, _mm_cmpeq_epi8(load(s, i + 3 * WIDE), all));
		}
		for (; i < to; i += WIDE)
			seen = _mm_sub_epi8(seen, _mm_cmpeq_epi8(load(s, i), all));
		n += sum(seen);
	}
	return n;
}

static size_t
wide_line_ends(struct str s)
{
	const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
	size_t n = 0, i = 0;

	while (s.n - i >= WIDE) {
		__m128i seen = _mm_setzero_si128();
#pragma GCC unroll 4
		for (size_t to = stretch(s, i); i < to; i += WIDE) {
			__m128i v = load(s, i);
			seen = _mm_sub_epi8(seen, _mm_or_si128(_mm_cmpeq_epi8(v, lf), _mm_cmpeq_epi8(v, cr)));
		}
		n += sum(seen);
	}
	return n + plain_line_ends(s, i);
}

static size_t
wide_crlf(struct str s)
{
	const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
	size_t n = 0, i = 0;

	while (s.n - i > WIDE) {
		__m128i seen = _mm_setzero_si128();
		for (size_t to = stretch((struct str){s.p, s.n - 1}, i); i < to; i += WIDE)
			seen = _mm_sub_epi8(seen, _mm_and_si128(_mm_cmpeq_epi8(load(s, i), cr), _mm_cmpeq_epi8(load(s, i + 1), lf)));
		n += sum(seen);
	}
	return n + plain_crlf(s, i);
}

static size_t
wide_lone_leads(struct str s, size_t *joined)
{
	const __m128i zero = _mm_setzero_si128(), lead = _mm_set1_epi8(C0 - 1), three = _mm_set1_epi8(E0 - 1);
	size_t n = 0, i = 0;

	*joined = 0;
	while (s.n - i > WIDE) {
		__m128i lone = zero, more = zero;
		for (size_t to = stretch((struct str){s.p, s.n - 1}, i); i < to; i += WIDE) {
			__m128i v = load(s, i), rest = _mm_cmplt_epi8(load(s, i + 1), _mm_set1_epi8(C0)), high = _mm_cmplt_epi8(v, zero);
			lone = _mm_sub_epi8(lone, _mm_andnot_si128(rest, _mm_and_si128(high, _mm_cmpgt_epi8(v, lead))));
			more = _mm_sub_epi8(more, _mm_and_si128(rest, _mm_and_si128(high, _mm_cmpgt_epi8(v, three))));
		}
		n += sum(lone);
		*joined += sum(more);
	}
	return n + plain_lone_leads(s, i, joined);
}

#define FORM(wide, plain) (wide)
#else
#define FORM(wide, plain) (plain)
#endif

size_t
count_ascii(struct str s)
{
	return FORM(wide_ascii(s), plain_ascii(s, 0));
}

size_t
count_ink(struct str s)
{
	return FORM(wide_ink(s), plain_ink(s, 0));
}

size_t
count_of(struct str s, char c)
{
	return FORM(wide_count(s, c), plain_count(s, 0, c));
}

size_t
count_line_ends(struct str s)
{
	return FORM(wide_line_ends(s), plain_line_ends(s, 0));
}

size_t
count_crlf(struct str s)
{
	return FORM(wide_crlf(s), plain_crlf(s, 0));
}

size_t
count_lone_leads(struct str s, size_t *joined)
{
	*joined = 0;
	return FORM(wide_lone_leads(s, joined), plain_lone_leads(s, 0, joined));
}
