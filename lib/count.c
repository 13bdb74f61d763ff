/* count - how many bytes of one kind there are.
 * Comes in: bytes.  Goes out: a number.
 * Rule: sixteen bytes are looked at together, and each place of them counts up to 255 before all are summed up. */
#include <stdint.h>
#include <string.h>

#include "str.h"
#include "count.h"

enum { WIDE = 16, MOST = 255 };

/* What holds of each byte is -1, what does not 0. */
typedef signed char bytes __attribute__((vector_size(WIDE)));
typedef unsigned char counts __attribute__((vector_size(WIDE)));

static inline bytes
load(const char *p)
{
	bytes v;

	memcpy(&v, p, WIDE);
	return v;
}

/* The n bytes at p, fewer than sixteen, as the last of sixteen. */
static inline bytes
load_few(const char *p, size_t n)
{
	bytes v = {0};

	memcpy((char *)&v + WIDE - n, p, n);
	return v;
}

/* Sixteen counts in one, pairs of them first. */
static size_t
sum(counts each)
{
	const uint64_t pair = 0x00FF00FF00FF00FFu, one = 0x0001000100010001u;
	uint64_t w[2];

	memcpy(w, &each, sizeof w);
	return (((w[0] & pair) + (w[0] >> 8 & pair) + (w[1] & pair) + (w[1] >> 8 & pair)) * one) >> 48;
}

/* Of which of the bytes v, with `next` behind them, does it hold? */
typedef bytes kind(bytes v, bytes next, char c);

/* Of how many of the n bytes at p it holds; pairs: there is another behind them, and what stands behind each matters. */
static inline __attribute__((always_inline)) size_t
count(const char *p, size_t n, kind *holds, char c, bool pairs)
{
	static const char last[2 * WIDE] = {[WIDE] = -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
	const char *end = p + n;
	size_t all = 0, left = n % WIDE;
	counts each;

	if (n < WIDE)
		return sum(-(counts)(holds(load_few(p, n), load_few(p + pairs, n), c) & load(last + n)));
	each = -(counts)(holds(load(end - WIDE), load(end - WIDE + pairs), c) & load(last + left)); /* some of the last sixteen come again */
	for (size_t blocks = n / WIDE; blocks; each = (counts){0}) {
		size_t some = blocks < MOST - 1 ? blocks : MOST - 1;
		blocks -= some;
#pragma GCC unroll 4
		for (; some; some--, p += WIDE)
			each -= (counts)holds(load(p), load(p + pairs), c);
		all += sum(each);
	}
	return all;
}

static inline bytes
is_ascii(bytes v, bytes next, char c)
{
	(void)next;
	(void)c;
	return v >= 0;
}

/* As signed bytes what goes on a character is below C0. */
static inline bytes
is_ink(bytes v, bytes next, char c)
{
	(void)next;
	(void)c;
	return (v >= (signed char)0xC0) & (v != ' ');
}

static inline bytes
is_it(bytes v, bytes next, char c)
{
	(void)next;
	return v == (signed char)c;
}

static inline bytes
is_break(bytes v, bytes next, char c)
{
	(void)c;
	return (v == '\n') | ((v == '\r') & (next != '\n'));
}

static inline bytes
is_lone(bytes v, bytes next, char c)
{
	(void)c;
	return (v >= (signed char)0xC0) & (v < 0) & (next >= (signed char)0xC0);
}

static inline bytes
is_joined(bytes v, bytes next, char c)
{
	(void)c;
	return (v >= (signed char)0xE0) & (v < 0) & (next < (signed char)0xC0);
}

size_t
count_ascii(struct str s)
{
	return count(s.p, s.n, is_ascii, 0, false);
}

size_t
count_ink(struct str s)
{
	return count(s.p, s.n, is_ink, 0, false);
}

size_t
count_of(struct str s, char c)
{
	return count(s.p, s.n, is_it, c, false);
}

size_t
count_breaks(struct str s)
{
	if (!s.n || !memchr(s.p, '\r', s.n)) /* mostly */
		return count_of(s, '\n');
	return count(s.p, s.n - 1, is_break, 0, true) + (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r');
}

size_t
count_lone_leads(struct str s, size_t *joined)
{
	*joined = s.n ? count(s.p, s.n - 1, is_joined, 0, true) : 0;
	return s.n ? count(s.p, s.n - 1, is_lone, 0, true) : 0;
}
