/* Unit tests of tally: what is taken for text of an encoding, and what never is. */
#include <stdio.h>

#include "../../lib/tally.c"
#include "verdict.h"

static int ntest, nfail;

static void
is(bool got, bool want, const char *why)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s\n", why);
}

/* Every pair of bytes of a range, many of them in no order that a text has. */
static struct str
noise(char *to, size_t n, unsigned low, unsigned high)
{
	unsigned x = 1;

	for (size_t i = 0; i < n; i++) {
		x = x * 1103515245u + 12345u;
		to[i] = (char)(low + (x >> 16) % (high - low + 1));
	}
	return (struct str){to, n};
}

/* No text has one: control characters but BS, TAB, line ends, form feeds, SUB and ESC. */
static bool
control(unsigned c)
{
	return (c < 8 || (c > 13 && c < 26) || (c > 27 && c < 32) || c == 127);
}

/* Every unit of UTF-16 alone, and each kind behind each. */
static void
units(void)
{
	static const unsigned edge[] = {'a', 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000};
	enum { N = sizeof edge / sizeof *edge };

	for (unsigned c = 0; c < 0x10000; c++)
		for (int big = 0; big < 2; big++) {
			char s[2] = {(char)(big ? c >> 8 : c), (char)(big ? c : c >> 8)};
			struct tally t = tally_utf16((struct str){s, 2}, big);
			bool bad = (c < 0x80 && control(c)) || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
			bool good = (c >= 32 && c <= 126) || (c >= 9 && c <= 13) || (c >= 0x3000 && c <= 0x3011) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFF5E);
			is(t.bad == bad && t.good == good && t.odd == !good, true, "a unit of UTF-16");
		}
	for (size_t i = 0; i < N; i++)
		for (size_t k = 0; k < N; k++) {
			char s[] = {(char)edge[i], (char)(edge[i] >> 8), (char)edge[k], (char)(edge[k] >> 8), 'x'};
			bool high[] = {i == 2 || i == 3, k == 2 || k == 3}, low[] = {i == 4 || i == 5, k == 4 || k == 5};
			size_t bad = (size_t)low[0] + (high[0] != low[1]) + high[1];
			is(tally_utf16((struct str){s, 4}, false).bad == bad, true, "two units of UTF-16");
			is(tally_utf16((struct str){s, 5}, false).bad == bad + 1, true, "and half a unit");
		}
}

/* Every pair of bytes as GB18030, every byte alone. */
static void
pairs(void)
{
	for (unsigned a = 0; a < 256; a++)
		for (unsigned b = 0; b < 256; b++) {
			char s[] = {(char)a, (char)b};
			struct tally t = tally_gb((struct str){s, 2});
			bool pair = a >= 0x81 && a <= 0xFE && b >= 0x40 && b != 0x7F && b != 0xFF;
			bool common = pair && b >= 0xA1 && (a == 0xA1 || a == 0xA3 || (a >= 0xB0 && a <= 0xD7));
			size_t bad = pair ? 0 : (size_t)(a >= 0x80 || control(a)) + (b >= 0x80 || control(b));
			is(t.good == common && t.odd == (pair && !common ? b == '|' ? 2u : 1u : 0u) && t.bad == bad, true, "two bytes");
		}
}

int
main(void)
{
	units();
	pairs();
	struct tally u = tally_utf8(STR("aé年\xF0\xA0\x80\x80"));
	is(u.good == 1 && u.odd == 2 && u.bad == 0, true, "UTF-8: characters of one, two, three and four bytes");
	u = tally_utf8(STR("\xE5\xB9\xE5\xB9\xB4\xC3\xF0\xA0\x80"));
	is(u.good == 1 && u.odd == 0 && u.bad == 6, true, "characters cut off");
	static const struct {
		unsigned low, high;
		const char *what;
	} range[] = {{0, 255, "bytes of any kind"}, {1, 255, "bytes but NUL"}, {' ', 255, "Latin-1"}, {0x80, 255, "bytes without ASCII"},
		     {0xA1, 0xFE, "GB2312, level 2 as often as level 1"}, {0xB0, 0xF7, "GB2312, Han"}, {0x40, 0xFE, "GBK"}};
	char room[65536];

	for (size_t i = 0; i < sizeof range / sizeof *range; i++) {
		struct str s = noise(room, sizeof room, range[i].low, range[i].high);
		is(tally_sure_utf8(tally_utf8(s)), false, range[i].what);
		is(tally_sure_gb(tally_gb(s)), false, range[i].what);
		is(tally_sure_utf16(tally_utf16(s, i % 2)), false, range[i].what);
	}
	struct str level1 = noise(room, sizeof room, 0xB0, 0xD7); /* trails among them that GB2312 has not as often */
	is(tally_sure_utf8(tally_utf8(level1)), false, "GB2312, common Han");
	struct tally t = tally_utf8(STR("年\xFF" "1\t\x01\x7F"));
	is(t.good == 1 && t.bad == 3 && t.odd == 0, true, "a bad byte and two control characters");
	t = tally_gb(STR("\xC4\xEA\x81\x40\xFF"));
	is(t.good == 1 && t.bad == 1 && t.odd == 1, true, "a common pair, an odd one and a bad byte");
	t = tally_gb(STR("\xA1\xA3\xA1\xA2\xA2\xA3\xA3\xB1\xB0\xA1\xD7\xF9\xD8\xA1\xAF\xA1"));
	is(t.good == 5 && t.odd == 3 && t.bad == 0, true, "marks, fullwidth signs and level 1 are common; signs of row 2, level 2 and what is before level 1 are not");
	t = tally_gb(STR("\x80" "1\xFF" "2"));
	is(t.good == 0 && t.odd == 0 && t.bad == 2, true, "the first and the last byte that are in no pair");
	is(tally_sure_gb(tally_utf8(STR(""))), false, "nothing");
	is(tally_sure_utf8((struct tally){32, 0, 10}), true, "three good for one bad");
	is(tally_sure_utf8((struct tally){32, 0, 11}), false, "fewer");
	is(tally_sure_utf8((struct tally){31, 0, 0}), false, "too few");
	is(tally_sure_gb((struct tally){.good = 40, .bad = 2, .odd = 5}), true, "GB18030: twenty good for one bad, eight for one odd");
	is(tally_sure_gb((struct tally){.good = 40, .bad = 3, .odd = 5}), false, "more bad");
	is(tally_sure_gb((struct tally){.good = 40, .bad = 2, .odd = 6}), false, "more odd");
	is(tally_sure_gb((struct tally){.good = 32, .bad = 0, .odd = 0}), true, "GB18030: just enough");
	is(tally_sure_gb((struct tally){.good = 31, .bad = 0, .odd = 0}), false, "GB18030: too few");
	is(tally_sure_utf16((struct tally){.good = 32, .bad = 0, .odd = 4}), true, "UTF-16: eight good for one odd");
	is(tally_sure_utf16((struct tally){.good = 32, .bad = 0, .odd = 5}), false, "more odd");
	is(tally_sure_utf16((struct tally){.good = 32, .bad = 1, .odd = 0}), false, "one bad");
	is(tally_sure_utf16((struct tally){.good = 31, .bad = 0, .odd = 0}), false, "UTF-16: too few");
	is(tally_sure_utf8((struct tally){.good = 32, .bad = 0, .odd = 32}), true, "as much good as odd");
	is(tally_sure_utf8((struct tally){.good = 32, .bad = 0, .odd = 33}), false, "more odd");
	return verdict(nfail, ntest);
}
