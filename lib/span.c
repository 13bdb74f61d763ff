/* span - how far bytes of one kind go.
 * Comes in: bytes.  Goes out: how many at their head are of the kind, or how many of all.
 * Rule: each function has one form that takes a byte or a character at a time and says what is meant, and one that takes
 * sixteen or more where the machine has SSE2, as every amd64 does; tests/unit/span.c holds them to be equal. */
#include <stdint.h>
#include <string.h>

#include "str.h"
#include "span.h"

size_t
span_rune(const unsigned char *p, size_t left)
{
	unsigned c = p[0];
	size_t k = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;

	if (k == 0 || left < k)
		return 0;
	for (size_t j = 1; j < k; j++)
		if ((p[j] & 0xC0) != 0x80)
			return 0;
	if ((c == 0xE0 && p[1] < 0xA0) || (c == 0xED && p[1] > 0x9F) || (c == 0xF0 && p[1] < 0x90) || (c == 0xF4 && p[1] > 0x8F))
		return 0;
	return k;
}

static bool
is_han(unsigned char c)
{
	return c >= 0xE4 && c <= 0xE9;
}

static bool
is_field(unsigned char c)
{
	return c >= ' ' && c != '\\';
}

/* --- one at a time, from byte i on --------------------------------------------------------------------------------- */

/* Stops behind byte `to` at the latest, or at the end of the character there. */
static size_t
plain_utf8(struct str s, size_t i, size_t to)
{
	for (size_t k; i < to; i += k)
		if (!(k = span_rune((const unsigned char *)s.p + i, s.n - i)))
			break;
	return i;
}

static size_t
plain_field(struct str s, size_t i)
{
	while (i < s.n && is_field((unsigned char)s.p[i]))
		i++;
	return i;
}

static size_t
plain_places(struct str s, char c, size_t *place, size_t max)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < max; i++)
		if (s.p[i] == c)
			place[n++] = i;
	return n;
}

static size_t
plain_string(struct str s, size_t i)
{
	while (i < s.n && is_field((unsigned char)s.p[i]) && s.p[i] != '"' && s.p[i] != 0x7F)
		i++;
	return i;
}

static size_t
plain_copy(char *to, struct str s)
{
	size_t i = 0;

	for (; i < s.n && is_field((unsigned char)s.p[i]); i++)
		to[i] = s.p[i];
	return i;
}

static size_t
plain_simple(struct str s, size_t i)
{
	for (; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (!((c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || (c >= 0x80 && c < 0xC0) || is_han(c)))
			break;
	}
	return i;
}

/* --- sixteen at a time --------------------------------------------------------------------------------------------- */

#if defined __SSE2__ && !GK_PLAIN
enum { WIDE = 16, LANES = 4 /* of these: as many bytes as a word has bits */ };

static __m128i
load(struct str s, size_t i)
{
	return _mm_loadu_si128((const __m128i *)(const void *)(s.p + i));
}

/* A bit for each byte of v that lies between two others, as signed bytes: 80 to FF stand below 00. */
static unsigned
between(__m128i v, int low, int high)
{
	return (unsigned)_mm_movemask_epi8(
		_mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)(low - 1))), _mm_cmplt_epi8(v, _mm_set1_epi8((char)(high + 1)))));
}

static unsigned
equal(__m128i v, int c)
{
	return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)c)));
}

enum { C0 = 0xC0 - 256, C2 = 0xC2 - 256, DF = 0xDF - 256, E0 = 0xE0 - 256, E1 = 0xE1 - 256, E2 = 0xE2 - 256, E4 = 0xE4 - 256, E9 = 0xE9 - 256,
       ED = 0xED - 256, EF = 0xEF - 256, F0 = 0xF0 - 256 };

/* Where the character begins of which bytes are still due at i. */
static size_t
begin(struct str s, size_t i, bool due)
{
	while (due && i > 0 && ((unsigned char)s.p[--i] & 0xC0) == 0x80)
		;
	return i;
}

/* Behind each lead byte as many continuations as it wants, and nowhere else; the leads of which not every continuation is
 * right are left to the other form, for the bytes in which they stand.  E1 to EF, moved to the top of the signed bytes, take one comparison. */
static size_t
wide_utf8(struct str s)
{
	size_t i = 0;
	uint64_t due = 0; /* bits of the continuations that the bytes before want here */

	while (s.n - i >= LANES * WIDE) {
		uint64_t high = 0, rest = 0, three = 0, two = 0;
		__m128i hangul = _mm_setzero_si128();
#pragma GCC unroll 4
		for (unsigned k = 0; k < LANES; k++) {
			__m128i v = load(s, i + k * WIDE);
			high |= (uint64_t)(unsigned)_mm_movemask_epi8(v) << k * WIDE;
			rest |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8(C0))) << k * WIDE;
			three |= (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x7F - EF))), _mm_set1_epi8(0x7F - (EF - E1 + 1)))) << k * WIDE;
			hangul = _mm_or_si128(hangul, _mm_cmpeq_epi8(v, _mm_set1_epi8(ED)));
		}
		for (unsigned k = 0; k < LANES && (rest | three) != high; k++)
			two |= (uint64_t)between(load(s, i + k * WIDE), C2, DF) << k * WIDE;
		if (!_mm_movemask_epi8(hangul) && (due | (two | three) << 1 | three << 2) == rest && (rest | two | three) == high) {
			due = (two | three) >> 63 | three >> 62;
			i += LANES * WIDE;
			continue;
		}
		i = begin(s, i, due != 0);
		size_t to = i + LANES * WIDE, end = plain_utf8(s, i, to);
		if (end < to)
			return end;
		i = end;
		due = 0;
	}
	return plain_utf8(s, begin(s, i, due != 0), s.n);
}

/* The bytes of v that are no part of a field. */
static unsigned
no_field(__m128i v)
{
	return (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ' - 1)), v), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
}

static size_t
wide_field(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= WIDE; i += WIDE) {
		unsigned stop = no_field(load(s, i));
		if (stop)
			return i + (size_t)__builtin_ctz(stop);
	}
	return plain_field(s, i);
}

static size_t
wide_places(struct str s, char c, size_t *place, size_t max)
{
	size_t n = 0;

	if (s.n < WIDE)
		return plain_places(s, c, place, max);
	for (size_t i = 0, next; i < s.n; i = next) {
		next = i + WIDE;
		size_t from = next <= s.n ? i : s.n - WIDE; /* the last ones overlap those before */
		for (unsigned at = equal(load(s, from), c) >> (i - from); at; at &= at - 1) {
			if (n == max)
				return n;
			place[n++] = i + (size_t)__builtin_ctz(at);
		}
	}
	return n;
}

static size_t
wide_string(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= WIDE; i += WIDE) {
		__m128i v = load(s, i);
		unsigned stop = between(v, 0, ' ' - 1) | equal(v, '\\') | equal(v, '"') | equal(v, 0x7F);
		if (stop)
			return i + (size_t)__builtin_ctz(stop);
	}
	return plain_string(s, i);
}

/* Copies the sixteen at i and says which of them are no part of a field. */
static unsigned
copy(char *to, struct str s, size_t i)
{
	__m128i v = load(s, i);

	_mm_storeu_si128((__m128i *)(void *)(to + i), v);
	return no_field(v);
}

/* Is one of eight bytes no part of a field? */
static bool
has_stop(uint64_t w)
{
	const uint64_t one = 0x0101010101010101u, slash = w ^ one * '\\';

	return (((w - one * ' ') & ~w) | ((slash - one) & ~slash)) & one * 0x80;
}

/* The same with fewer, in two halves that may overlap. */
static size_t
copy_short(char *to, struct str s)
{
	uint64_t head, tail;
	uint32_t four[2];

	if (s.n >= 8) {
		memcpy(&head, s.p, 8);
		memcpy(&tail, s.p + s.n - 8, 8);
		if (has_stop(head) || has_stop(tail))
			return plain_copy(to, s);
		memcpy(to, &head, 8);
		memcpy(to + s.n - 8, &tail, 8);
		return s.n;
	}
	if (s.n < 4)
		return plain_copy(to, s);
	memcpy(&four[0], s.p, 4);
	memcpy(&four[1], s.p + s.n - 4, 4);
	if (has_stop((uint64_t)four[0] << 32 | four[1]))
		return plain_copy(to, s);
	memcpy(to, &four[0], 4);
	memcpy(to + s.n - 4, &four[1], 4);
	return s.n;
}

static size_t
wide_copy(char *to, struct str s)
{
	unsigned stop = 0;
	size_t i = 0;

	if (s.n < WIDE)
		return copy_short(to, s);
	for (; i < s.n - WIDE; i += WIDE)
		if ((stop = copy(to, s, i)))
			return i + (size_t)__builtin_ctz(stop);
	stop = copy(to, s, i = s.n - WIDE); /* the last ones overlap those before */
	return stop ? i + (size_t)__builtin_ctz(stop) : s.n;
}

/* In valid text the first byte that is not of its kind begins a character that is not. */
static size_t
wide_simple(struct str s)
{
	size_t i = 0;

	for (; s.n - i >= WIDE; i += WIDE) {
		__m128i v = load(s, i);
		unsigned of = between(v, ' ', '~') | (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8(C0))) | between(v, E4, E9);
		if (of != 0xFFFF && (of |= between(v, '\t', '\n')) != 0xFFFF)
			return i + (size_t)__builtin_ctz(~of);
	}
	return plain_simple(s, i);
}

#define FORM(wide, plain) (wide)
#else
#define FORM(wide, plain) (plain)
#endif

size_t
span_utf8(struct str s)
{
	return FORM(wide_utf8(s), plain_utf8(s, 0, s.n));
}

size_t
span_han(struct str s)
{
	size_t i = 0;

	while (i < s.n && is_han((unsigned char)s.p[i]))
		i += 3;
	return i;
}

size_t
span_field(struct str s)
{
	return FORM(wide_field(s), plain_field(s, 0));
}

size_t
span_places(struct str s, char c, size_t *place, size_t max)
{
	return FORM(wide_places(s, c, place, max), plain_places(s, c, place, max));
}

size_t
span_string(struct str s)
{
	return FORM(wide_string(s), plain_string(s, 0));
}

size_t
span_copy(char *to, struct str s)
{
	return FORM(wide_copy(to, s), plain_copy(to, s));
}

size_t
span_simple(struct str s)
{
	return FORM(wide_simple(s), plain_simple(s, 0));
}
