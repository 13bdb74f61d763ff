/* Unit tests of band: which fragments stand in one row, and which of these in one of their own; at which gaps two are
 * one word, or two with a blank between; which texts are figures. */
#include "../../lib/band.c"
#include "check.h"

/* By how much the second of two fragments 100 wide and 100 high may overlap the first to stay in its line. */
static void
overlaps(void)
{
	static const struct { bool loose; int most; } of[] = {{false, 30}, {true, 80}};
	struct arena a = {0};
	mem_reset(&a);

	for (size_t i = 0; i < 2; i++)
		for (int by = -10; by <= 100; by++) {
			struct frag v[] = {{.w = 100, .h = 100}, {.x = 100 - by, .w = 100, .h = 110}, {.x = 300, .w = 10, .h = 100}};
			struct bander x = {.loose = of[i].loose};
			check(lift(&x, v, 3, a) == (by <= of[i].most ? 3u : 2u) && v[by <= of[i].most ? 2 : 1].x == 300, "an overlap");
		}
	mem_free(&a);
}

/* Middles by how far apart two fragments 100 high are one line. */
static void
levels(void)
{
	for (int by = 0; by <= 60; by++) {
		struct frag v[] = {{.h = 100}, {.y = by, .h = 100}, {.y = 500, .h = 100, .page = 1}};
		struct bander x = {.v = v};
		struct band b[] = {{0, 0, 100}, {1, 1, 110}, {2, 2, 100}};
		check(bridge(&x, b, 1) == (by <= 30), "a line");
		check(b[0].to == (by <= 30) && b[1].from == (by > 30) && b[0].h == (by <= 30 ? 110 : 100), "which is as high as the higher one");
		v[2].y = by;
		check(!bridge(&x, b, 2), "another page");
	}
}

/* Which of two fragments is lifted; which are at one height; in what order gaps are. */
static void
places(void)
{
	struct arena a = {0};
	struct bander x = {.a = &a};

	mem_reset(&a);
	/* twenty high and ten or twenty wide: what overlaps by more than six, or half its width more where widths are a guess */
	static const struct { int x, w, next, h, loose, kept; } over[] = {{0, 10, 10, 20, 0, 2}, {0, 10, 4, 20, 0, 2}, {0, 10, 3, 20, 0, 1}, {0, 20, 11, 20, 1, 2}, {0, 20, 4, 20, 1, 2}, {0, 20, 3, 20, 1, 1}, {0, 10, 7, 10, 0, 2}, {0, 10, 6, 10, 0, 1}, {0, 10, 12, 20, 0, 2}, {0, 10, 0, 20, 0, 1}};
	for (size_t i = 0; i < sizeof over / sizeof *over; i++) {
		struct frag f[2] = {{.x = over[i].x * 100, .w = over[i].w * 100, .h = 2000}, {.x = over[i].next * 100, .w = 1000, .h = over[i].h * 100}};
		x.loose = over[i].loose;
		check(lift(&x, f, 2, a) == (size_t)over[i].kept && f[0].x == over[i].x * 100 && f[1].x == over[i].next * 100, "what overlaps stands on a line of its own");
	}
	/* middles no further apart than thirty hundredths of the lower one's height */
	static const struct { int page, y, h, own, one; } levels[] = {{0, 6, 20, 20, 1}, {0, 7, 20, 20, 0}, {0, 3, 20, 10, 1}, {0, 4, 20, 10, 0}, {0, 3, 10, 20, 1}, {0, 4, 10, 20, 0}, {1, 0, 20, 20, 0}, {0, 0, 20, 20, 1}};
	for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
		struct frag f[2] = {{.y = 0, .h = 2000}, {.page = levels[i].page, .y = levels[i].y * 100, .h = 2000}};
		struct band b[2] = {{0, 0, levels[i].h * 100}, {1, 1, levels[i].own * 100}};
		x.v = f;
		check(bridge(&x, b, 1) == levels[i].one && (!levels[i].one || (b[0].to == 1 && b[1].from == 0 && b[0].h == 100 * (levels[i].h > levels[i].own ? levels[i].h : levels[i].own))), "two at one height");
	}
	struct gap g[] = {{1, 0}, {1, 1}, {2, 0}};
	for (int i = 0; i < 3; i++)
		for (int k = 0; k < 3; k++)
			check((by_width(&g[i], &g[k]) > 0) == (i > k) && (by_width(&g[i], &g[k]) < 0) == (i < k), "in order");
	struct frag f[] = {{.seq = 1}, {.seq = 2}};
	struct frag at[] = {{.y = 1, .h = 2, .seq = 1}, {.y = 1, .h = 3}, {.y = 2, .h = 2}, {.page = 1}};
	for (int i = 0; i < 4; i++)
		for (int k = 0; k < 4; k++)
			check((by_height(&at[i], &at[k]) > 0) == (i > k) && (by_height(&at[i], &at[k]) < 0) == (i < k), "by page and height");
	check(by_height(&f[0], &f[1]) < 0 && by_height(&f[1], &f[0]) > 0 && by_left(&f[0], &f[1]) < 0 && by_left(&f[1], &f[0]) > 0 && by_left(&f[0], &f[0]) == 0, "in the source's order");
	mem_free(&a);
}

/* Fragments of two pages, twenty high, given as page, left and top. */
static void
rows(void)
{
	static const struct { int page, x, y; } in[] = {{1, 0, 0}, {0, 50, 4}, {0, 0, 0}, {0, 100, 1}, {0, 0, 40}, {0, 0, 41}, {0, 50, 40}};
	static const struct { int page; size_t n; int y, seq[3]; } want[] = {{0, 3, 0, {2, 1, 3}}, {0, 2, 40, {4, 6}}, {0, 1, 41, {5}}, {1, 1, 0, {0}}};
	struct arena a = {0};
	struct frag v[7];
	struct band_rows out = {0};

	mem_reset(&a);
	for (size_t i = 0; i < 7; i++)
		v[i] = (struct frag){.page = in[i].page, .x = in[i].x, .y = in[i].y, .w = 20, .h = 20, .seq = i};
	band_find(v, 7, false, &out, &a);
	check(out.n == 4, "four rows");
	for (size_t i = 0, at = 0; i < out.n && i < 4; at = out.v[i++].to) {
		const struct band_row *r = &out.v[i];
		check(r->from == at && r->to == at + want[i].n && r->page == want[i].page && r->h == 20 && r->middle == 2 * want[i].y + 20, "a row");
		for (size_t k = 0; k < want[i].n; k++)
			check(v[at + k].seq == (size_t)want[i].seq[k], "left to right, what stands in the same place in the order of the source");
	}
	for (int y = 57; y <= 61; y++) { /* as if it were half as high as most are */
		struct frag small[] = {{.w = 20, .h = 100}, {.x = 50, .y = y, .w = 20, .h = 10, .seq = 1}, {.x = 100, .w = 20, .h = 100, .seq = 2}};
		out.n = 0;
		band_find(small, 3, false, &out, &a);
		check(out.n == (y > 60 ? 2 : 1), "a small one in the row of large ones");
	}
	for (size_t i = 0; i < 7; i++)
		v[i] = (struct frag){.w = 20, .h = 20, .seq = i};
	out.n = 0;
	band_find(v, 7, false, &out, &a);
	check(out.n == 5 && out.v[3].to == 4 && out.v[4].to == 7, "what lies over each other is in four rows, and the rest in one");
	out.n = 0;
	band_find(v, 0, false, &out, &a);
	check(out.n == 0, "nothing");
	mem_free(&a);
}

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
			check(band_word(&f, &a, &b) == one && band_run(&f, &a, &b) == (one || gap <= (gaps[i].blank > 0 ? gaps[i].blank : -101)), gaps[i].why);
			b.apart = true;
			check(!band_word(&f, &a, &b), "a blank in the source");
			a.whole = 1;
			check(!band_word(&f, &a, &b), "a number brought together, and another");
			b.whole = 1;
			check(band_word(&f, &a, &b), "pieces of one");
		}
}

int
main(void)
{
	characters();
	distances();
	overlaps();
	levels();
	places();
	rows();
	return verdict(nfail, ntest);
}
