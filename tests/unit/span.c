/* Unit tests of span: the form that takes sixteen bytes at a time finds what the other finds. */
#include <stdio.h>
#include <utf8proc.h>

#include "../../lib/span.c"
#include "verdict.h"

static int ntest, nfail;

#if defined __SSE2__ && !GK_PLAIN
static void
same(size_t wide, size_t plain, const char *what, struct str s)
{
	ntest++;
	if (wide == plain || ++nfail > 20)
		return;
	printf("FAIL %s: %zu, not %zu, of", what, wide, plain);
	for (size_t i = 0; i < s.n; i++)
		printf(" %02X", s.p[i] & 255);
	printf("\n");
}

/* Which of the first sixteen bytes end a field. */
static void
check_stops(struct str s)
{
	unsigned stops = s.n < SPAN_STOPS ? 0 : span_stops(s.p);

	for (unsigned i = 0; i < s.n && i < SPAN_STOPS && s.n >= SPAN_STOPS; i++)
		same(stops >> i & 1, !is_field((unsigned char)s.p[i]), "a stop", s);
	same(stops >> SPAN_STOPS, 0, "no others", s);
}

/* Where a TAB stands: as memchr finds it one after the other; at most three of them, too. */
static void
check_places(struct str s)
{
	size_t wide[256], plain[256];

	for (size_t max = 3; s.n <= 256 && max <= 256; max += 253) {
		size_t n = wide_places(s, '\t', wide, max), from = 0;
		same(plain_places(s, '\t', plain, max), n, "plain places", s);
		for (size_t k = 0; k < n; k++) {
			const char *p = memchr(s.p + from, '\t', s.n - from);
			same(p ? (size_t)(p - s.p) : s.n, wide[k], "a place", s);
			same(plain[k], wide[k], "a plain place", s);
			from = wide[k] + 1;
		}
		same(n < max && from < s.n && memchr(s.p + from, '\t', s.n - from), n > max, "further places", s);
	}
}

static void
check(struct str s)
{
	struct str valid = {s.p, plain_utf8(s, 0, s.n)};

	same(wide_utf8(s), valid.n, "utf8", s);
	same(wide_field(s), plain_field(s, 0), "field", s);
	check_stops(s);
	check_places(s);
	same(wide_string(s), plain_string(s, 0), "string", s);
	char to[2][256] = {{0}};
	size_t n = s.n <= sizeof to[0] ? wide_copy(to[0], s) : 0;
	same(n, s.n <= sizeof to[1] ? plain_copy(to[1], s) : 0, "copy", s);
	same(memcmp(to[0], s.p, n) != 0, 0, "what was copied", s);
	same(wide_simple(valid), plain_simple(valid, 0), "simple", valid);
	size_t blanks = 0;
	while (blanks < s.n && s.p[blanks] == ' ')
		blanks++;
	same(span_blanks(s), blanks, "blanks", s);
	size_t han = 0;
	while (han < valid.n && (unsigned char)valid.p[han] >= 0xE4 && (unsigned char)valid.p[han] <= 0xE9)
		han += 3;
	same(span_han(valid), han, "han", valid);
}

static unsigned
dice(unsigned n)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (unsigned)(x >> 32) % n;
}

/* Texts of all lengths, mostly Han, some broken at a byte. */
static void
texts(void)
{
	static const char *const piece[] = {"政", "府", "年", "\xE4\x80\x80", "\xE9\xBF\xBF", "\xE3\xBF\xBF", "\xEA\x80\x80", "，", "。", "a", "1", " ", "\n", "\r", "\x1F", "!",
					    "\\", "\"", "\t", "\x7F", "\xC2\xA0", "é", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
					    "\xEF\xBF\xBF", "\xE1\x80\x80", "\xDF\xBF"};
	static const unsigned char bad[] = {0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0, 'a'};
	char b[256];

	for (int round = 0; round < 100000; round++) {
		size_t n = 0, want = dice(200), kinds = dice(3) ? sizeof piece / sizeof *piece : 1 + dice(8);
		while (n < want) {
			const char *p = piece[dice((unsigned)kinds)];
			memcpy(b + n, p, strlen(p));
			n += strlen(p);
		}
		if (n && dice(3) == 0)
			b[dice((unsigned)n)] = (char)bad[dice(sizeof bad)];
		if (n && dice(4) == 0)
			n -= 1 + dice(n < 3 ? 1 : 3);
		check((struct str){b, n});
	}
}
#endif

/* Every two bytes with every kind of two behind them, and cut short: what is one character of UTF-8, utf8proc says. */
static void
runes(void)
{
	static const unsigned char behind[] = {0x7F, 0x80, 0xBF, 0xC0};

	for (unsigned x = 0; x < 0x10000 * 16; x++)
		for (size_t n = 1; n <= 4; n++) {
			unsigned char p[4] = {(unsigned char)(x >> 12), (unsigned char)(x >> 4), behind[x >> 2 & 3], behind[x & 3]};
			utf8proc_int32_t c;
			utf8proc_ssize_t k = utf8proc_iterate(p, (utf8proc_ssize_t)n, &c);
			ntest++;
			if (span_rune(p, n) != (k > 0 ? (size_t)k : 0) && ++nfail < 20)
				printf("FAIL a character: %02X %02X %02X %02X of %zu\n", p[0], p[1], p[2], p[3], n);
		}
}

int
main(void)
{
	runes();
#if defined __SSE2__ && !GK_PLAIN
	texts();
#endif
	return verdict(nfail, ntest);
}
