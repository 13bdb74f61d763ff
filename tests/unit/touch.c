/* Unit tests of touch: at which gaps two fragments are one word, or two with a blank between; which texts are figures. */
#include "../../lib/touch.c"
#include "check.h"

/* Every character alone: which are figures and signs, which are no ASCII. */
static void
characters(void)
{
	for (uint32_t c = 1; c < 0x30000; c++) {
		char s[8];
		if (c >= 0xD800 && c < 0xE000)
			continue;
		struct str t = {s, str_put(s, c)};
		uint32_t n = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		bool letter = (n >= 'A' && n <= 'Z') || (n >= 'a' && n <= 'z');
		if (is_figure(t) != (n < 0x80 && !letter) || is_wide(t, true) != (c >= 0x80) || is_wide(t, false) != (c >= 0x80)) {
			nfail++;
			printf("FAIL U+%04X\n", (unsigned)c);
		}
		ntest++;
	}
	check(is_figure(STR("-1%")) && !is_figure(STR("1a1")) && !is_figure(STR("1年")), "all of a text");
	check(is_sign(STR("-")) && is_sign(STR("+")) && is_sign(STR("－")) && is_sign(STR("＋")) && is_sign(STR("−")) && !is_sign(STR("--")) && !is_sign(STR("")) && !is_sign(STR("=")), "signs");
	check(is_wide(STR("a年"), true) && !is_wide(STR("a年"), false) && is_wide(STR("年a"), false) && !is_wide(STR("年a"), true), "both ends of a text");
}

/* Two fragments 100 high: at which gaps the second follows with no blank, and up to which with one. */
static const struct {
	const char *a, *b;
	bool guessed, scanned;
	int from, to, blank; /* from > to: with no blank at none; blank < to: with one at none */
	const char *why;
} gaps[] = {
	{"ab", "cd", false, false, -100, 15, 45, "words"},
	{"甲", "乙", false, false, -100, 15, 45, "Han characters"},
	{"甲", "乙", false, true, -100, 60, 0, "their ink"},
	{"甲", "b", false, true, -100, 15, 45, "the ink of one and another"},
	{"a", "乙", false, true, -100, 15, 45, "the other way round"},
	{"12", "34", false, false, -10, 10, 0, "figures"},
	{"12", "34", true, false, 1, 0, 0, "figures of guessed widths"},
	{"12", ".5", false, false, -10, 45, 0, "the point of a number"},
	{"12.", "5", false, false, -10, 45, 0, "at the end"},
	{"12", ",500", false, false, -10, 45, 0, "its comma"},
	{"12,", "500", false, false, -10, 45, 0, "at the end"},
	{"12", ".5", true, false, -44, 45, 0, "the point where widths are guessed"},
	{"-", "34", true, false, -100, 15, 0, "a sign"},
	{"12", "a", false, false, -100, 15, 45, "a number and a word"},
	{"a.", "5", false, false, -100, 15, 45, "a word and a number"},
};

static void
distances(void)
{
	for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
		for (int gap = -100; gap <= 100; gap++) {
			struct frags f = {.guessed = gaps[i].guessed, .scanned = gaps[i].scanned};
			struct frag a = {.text = str_of(gaps[i].a), .w = 100, .h = 100}, b = {.text = str_of(gaps[i].b), .x = 100 + gap, .w = 100, .h = 120};
			bool one = gap >= gaps[i].from && gap <= gaps[i].to;
			check(touch_word(&f, &a, &b) == one && touch_run(&f, &a, &b) == (one || gap <= (gaps[i].blank > 0 ? gaps[i].blank : -101)), gaps[i].why);
			b.apart = true;
			check(!touch_word(&f, &a, &b), "a blank in the source");
			a.whole = 1;
			check(!touch_word(&f, &a, &b), "a number brought together, and another");
			b.whole = 1;
			check(touch_word(&f, &a, &b), "pieces of one");
		}
}

int
main(void)
{
	characters();
	distances();
	return verdict(nfail, ntest);
}
