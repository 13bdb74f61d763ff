/* Unit tests of sheet: fragments, one a line as left, top, width, height and text (_ before it: a blank stands before it in
 * the source; --- is a new page), and the text that they lie on.  Letters are 10 wide, Han characters 20, lines 20 high. */
#include <stdio.h>

#include "../../lib/sheet.c"
#include "check.h"

static void
read_frags(struct frags *f, const char *in, struct arena *a)
{
	int page = 0;
	size_t line = 0;

	*f = (struct frags){.v = MEM_NEW(a, struct frag, 200)};
	for (struct str s = str_of(in); s.n; line++) {
		ptrdiff_t lf = str_find(s, STR("\n"));
		struct str l = {s.p, (size_t)lf};
		s = str_cut(s, l.n + 1);
		if (str_eq(l, STR("---"))) {
			page++;
			continue;
		}
		int v[4], n = 0;
		sscanf(l.p, "%d %d %d %d %n", &v[0], &v[1], &v[2], &v[3], &n);
		l = str_cut(l, (size_t)n);
		bool apart = l.p[0] == '_';
		f->v[f->n] = (struct frag){str_cut(l, apart), v[0] * 100, v[1] * 100, v[2] * 100, v[3] * 100, page, apart, line + 1, 0, f->n};
		f->n++;
	}
}

/* guessed, scanned: as of struct frags. */
static void
lies(const char *in, bool guessed, bool scanned, const char *want, const char *why)
{
	struct arena a = {0};
	struct frags f;
	mem_reset(&a);

	read_frags(&f, in, &a);
	f.guessed = guessed;
	f.scanned = scanned;
	struct sheet s = sheet_lay(&f, &a);
	ntest++;
	if (!str_eq(s.text, str_of(want)) && ++nfail)
		printf("FAIL %s:\n%.*s", why, (int)s.text.n, s.text.p);
	mem_free(&a);
}

static void
lay(const char *in, const char *want, const char *why)
{
	lies(in, false, false, want, why);
}

/* Every character alone: which are digits of a number, with which begins the label of a row. */
static void
characters(void)
{
	struct frag v[1];
	struct run r = {.from = 0, .to = 1};
	struct sheeter x = {.v = v, .n = 1};
	struct str list = STR("(（一二三四五六七八九十第");

	for (uint32_t c = 1; c < 0x30000; c++) {
		char s[8];
		if (c >= 0xD800 && c < 0xE000)
			continue;
		v[0] = (struct frag){.text = {s, str_put(s, c)}};
		uint32_t n = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		bool digit = n >= '0' && n <= '9';
		bool entry = (c < 0x10000 && digit) || (c >= 0x2460 && c <= 0x249B);
		for (size_t at = 0; at < list.n;)
			entry |= str_rune(list, &at) == c;
		if (is_digits(v[0].text) != (digit || n == '.' || n == ',') || is_entry(&x, &r) != entry ||
		    is_number(&x, &r) != is_digits(v[0].text)) {
			nfail++;
			printf("FAIL U+%04X\n", (unsigned)c);
		}
		ntest++;
	}
	check(is_digits(STR("1,234.５")) && !is_digits(STR("1a")), "all of a text");
}

/* Where a run stands that may begin at column 10. */
static void
places(void)
{
	struct sheeter x = {.unit = 100};
	static const struct { int wide, width, second, want; } runs[] = {{1000, 4, 1, 13}, {1000, 4, 0, 10}, {500, 4, 1, 10}, {600, 4, 1, 11}, {400, 4, 1, 10}, {300, 4, 1, 10}, {1099, 4, 1, 13}};
	for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
		struct run r[2] = {{.width = runs[i].width, .x0 = 50, .x1 = 50 + runs[i].wide}, {.width = runs[i].width, .x0 = 50, .x1 = 50 + runs[i].wide}};
		size_t first = 0;
		x.run.v = r;
		x.first = &first;
		check(settle(&x, &r[runs[i].second], 10) == runs[i].want, "a run in the middle of its room");
	}
	struct edge e[] = {{1, 0}, {1, 1}, {2, 0}};
	for (int i = 0; i < 3; i++)
		for (int k = 0; k < 3; k++)
			check((by_edge(&e[i], &e[k]) > 0) == (i > k) && (by_edge(&e[i], &e[k]) < 0) == (i < k), "in order");
}

/* From which line of the source what stands in a sheet is. */
static void
sources(void)
{
	static struct sheet_mark mark[] = {{0, 5}, {3, 9}, {6, 7}, {9, 8}};
	static struct sheet_line line[] = {{0, false}, {2, true}, {4, false}};
	struct sheet s = {.text = STR("abcdefghijkl"), .mark = {mark, 4, 4}, .line = {line, 3, 3}};
	static const size_t want[] = {5, 5, 5, 9, 9, 9, 7, 7, 7, 8, 8, 8};

	for (size_t i = 0; i < 12; i++)
		check(source_line(&s, s.text.p + i, 1) == want[i], "a byte of the text");
	check(source_line(&s, s.text.p + 12, 2) == 7 && source_line(&s, NULL, 1) == 5 && source_line(&s, NULL, 2) == 7, "a text of another place: by its line");
	check(source_line(&s, NULL, 3) == 8 && source_line(&s, NULL, 4) == 5 && source_line(&s, NULL, 0) == 5, "a line without text, and none");
	check(sheet_line(&s, 0) == 0 && sheet_line(&s, 2) == 7 && source_line(&(struct sheet){.torn = false}, NULL, 1) == 1, "no line, no text");
	struct arena a = {0};
	struct doc d = {.a = &a};
	for (int k = 0; k < 4; k++) {
		struct doc_item *it = doc_add(&d, k < 2 ? DOC_ROW : k == 2 ? DOC_TEXT : DOC_DROP, k == 1 ? 2 : 1, k == 2 ? 1 : 3);
		it->cell[k < 3 ? 0 : 1].text = (struct str){s.text.p + 3 * k, 2};
	}
	d.item[3].cell[0].text = STR("why");
	d.item[1].cell[2] = (struct doc_cell){(struct str){s.text.p + 9, 1}, 2};
	sheet_place(&s, &d, 1);
	check(d.item[0].line == 1 && d.item[0].n == 3, "items before stay");
	check(d.item[1].n == 2 && d.item[1].line == 9 && d.item[1].cell[0].line == 9 && d.item[1].cell[1].line == 8 && d.item[1].cell[1].text.n == 1, "a row that lost numbers has no empty cells");
	check(d.item[2].line == 7 && d.item[2].cell[0].line == 7, "a text");
	check(d.item[3].n == 3 && d.item[3].line == 8 && d.item[3].cell[0].line == 5 && d.item[3].cell[1].line == 8 && d.item[3].cell[2].line == 5, "a drop: by its text, not by its reason");
	mem_free(&a);
}

/* Rows near where numbers were lost, by a character's width. */
static void
losses(void)
{
	struct loss v[] = {{0, 100, 200}, {0, 400, 400}, {1, 100, 100}};
	struct sheeter x = {.em = 10, .loss = {v, 3, 3}};
	static const struct { int page; long middle; bool lossy; } rows[] = {{0, 89, false}, {0, 90, true}, {0, 150, true}, {0, 210, true}, {0, 211, false}, {0, 389, false}, {0, 390, true}, {0, 410, true}, {0, 411, false}, {1, 89, false}, {1, 110, true}, {1, 111, false}, {2, 100, false}};
	size_t at = 0;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		check(is_lossy(&x, &(struct band_row){.page = rows[i].page, .middle = rows[i].middle}, &at) == rows[i].lossy, "a row where numbers were lost");
}

/* What is told of all fragments: how high their boxes are, how wide a Han character and a display column is. */
static void
measures(void)
{
	struct arena a = {0};
	mem_reset(&a);
	struct frag v[] = {{.text = STR("甲乙"), .w = 40, .h = 31, .y = 10}, {.text = STR("甲"), .w = 22, .h = 33, .y = 10}, {.text = STR("ab"), .w = 10, .h = 16, .y = 10},
		{.text = STR("甲"), .w = 24, .h = 40, .y = 10}, {.text = STR("甲"), .w = 26, .h = 20, .y = 10}, {.text = STR("甲"), .h = 500}};
	struct sheeter x = {.v = v, .n = 6};

	trim(&x);
	check(v[0].h == 30 && v[0].y == 10 && v[1].h == 33 && v[2].h == 15 && v[3].h == 36 && v[3].y == 12 && v[4].h == 20 && v[5].h == 500, "three columns' width high at most");
	check(find_width(&x, true, a) == 22, "the second of four"); /* 20 22 24 26 */
	x.n = 3;
	check(find_width(&x, true, a) == 20, "the first of two");
	x.v = v + 2;
	x.n = 1;
	check(find_width(&x, true, a) == 0, "no Han characters");
	x.v = v;
	x.n = 5;
	check(find_unit(&x, a) == 8, "85 hundredths of the second of five"); /* 5 10 11 12 13 */
	x.left = -4000;
	check(find_unit(&x, a) == 11, "a page of 400 columns at most"); /* 4040 / 400 = 10 */
	x.left = -3200;
	check(find_unit(&x, a) == 9, "as many as there are");
	x.n = 0;
	check(find_unit(&x, a) == 1, "no text");
	mem_free(&a);
}

/* Lines of a word, and what they give; blanks. */
#define L8 "1001 99 10 20 a\n1001 199 10 20 a\n1001 299 10 20 a\n1001 399 10 20 a\n1001 499 10 20 a\n1001 599 10 20 a\n1001 699 10 20 a\n1001 799 10 20 a\n"
#define W8 "a\n\na\n\na\n\na\n\na\n\na\n\na\n\na\n"
#define B100 "                                                                                                    "

int
main(void)
{
	measures();
	characters();
	places();
	sources();
	losses();
	/* words and lines */
	lay("0 0 40 20 甲甲\n60 9 10 2 -\n100 0 10 20 5\n", "甲甲   -    5\n", "a dash is as high as its ink, in the middle");
	lay("0 0 40 20 甲甲\n60 12 10 2 -\n100 0 10 20 5\n", "甲甲   -    5\n", "or nearly there");
	lay("0 0 40 20 甲甲\n60 13 10 2 -\n100 0 10 20 5\n", "甲甲        5\n       -\n", "further down it is a line");
	lay("0 0 20 20 ab\n20 0 20 20 cd\n", "abcd\n", "what touches is a word");
	lay("0 0 20 20 ab\n23 0 20 20 cd\n", "abcd\n", "nearly, too");
	lay("0 0 20 20 ab\n24 0 20 20 cd\n", "ab cd\n", "a little apart are two");
	lay("0 0 20 20 ab\n29 0 20 20 cd\n", "ab cd\n", "and a little more");
	lay("0 0 20 20 ab\n30 0 20 20 cd\n", "ab  cd\n", "further apart two runs");
	lay("0 0 20 20 ab\n20 0 20 20 _cd\n", "ab cd\n", "a blank in the source is one");
	lay("20 0 20 20 cd\n0 0 20 20 ab\n", "abcd\n", "their order is that of the page");
	lay("0 0 20 20 ab\n0 0 20 20 cd\n", "ab\ncd\n", "what stands in the same place is two lines, in the order of the source");
	lay("0 0 20 20 ab\n20 5 20 20 cd\n", "abcd\n", "a little lower is the same line");
	lay("0 0 20 20 ab\n20 7 20 20 cd\n", "ab\n  cd\n", "lower is another");
	lay("0 0 20 20 ab\n0 32 20 20 cd\n", "ab\ncd\n", "lines");
	lay("0 0 20 20 ab\n0 33 20 20 cd\n", "ab\n\ncd\n", "lines far apart have a blank one between them");
	lay("0 0 20 20 ab\n---\n0 0 20 20 cd\n", "ab\n\fcd\n", "pages");
	lay("0 0 20 20 ab\n100 0 20 20 cd\n---\n0 0 80 20 efghijklmnopqrs\n100 0 20 20 12\n", "ab               cd\n\fefghijklmnopqrs  12\n", "what needs room on one page moves on all");
	lay("0 0 20 20 ab\n15 0 20 20 cd\n", "abcd\n", "what overlaps a little stays in its line");
	lay("0 0 20 20 ab\n13 0 20 20 cd\n", "ab\n  cd\n", "what overlaps by more does not");
	/* figures */
	lay("0 0 20 20 12\n20 0 20 20 34\n", "1234\n", "figures that touch are one number");
	lay("0 0 20 20 12\n22 0 20 20 34\n", "1234\n", "nearly, too");
	lay("0 0 20 20 12\n23 0 20 20 34\n", "12  34\n", "apart they are two, never with one blank");
	lay("0 0 20 20 12\n17 0 20 20 34\n", "12  34\n", "and where they overlap");
	lay("0 0 20 20 12\n20 0 10 20 .\n38 0 20 20 34\n", "12.34\n", "the point of a number may stand apart");
	lay("0 0 20 20 1,\n28 0 20 20 34\n", "1,34\n", "so may a comma");
	lay("0 0 20 20 1a\n28 0 20 20 .4\n", "1a .4\n", "not behind a word");
	lay("0 0 20 20 １２\n20 0 20 20 34\n", "１２34\n", "fullwidth ones are figures");
	lies("0 0 20 20 12\n20 0 20 20 34\n", true, false, "12  34\n", "where widths are guessed, what touches is no number");
	lies("0 0 20 20 12\n20 0 10 20 .\n30 0 20 20 34\n", true, false, "12.34\n", "but for its point");
	lies("0 0 10 20 -\n10 0 20 20 34\n", true, false, "-34\n", "and its sign");
	lies("0 0 10 20 +\n10 0 20 20 34\n0 40 20 20 －\n20 40 20 20 3\n0 80 20 20 ＋\n20 80 20 20 3\n0 120 10 20 −\n10 120 20 20 3\n0 160 10 20 =\n10 160 20 20 3\n", true, false,
	     "+34\n\n－3\n\n＋3\n\n−3\n\n=  3\n", "signs of all kinds");
	lies("0 0 20 20 甲\n32 0 20 20 乙\n", false, true, "甲乙\n", "the ink of Han characters stands apart");
	lies("0 0 20 20 甲\n33 0 20 20 乙\n", false, true, "甲  乙\n", "but not so far");
	lies("0 0 20 20 甲\n29 0 20 20 b\n", false, true, "甲 b\n", "nor that of others");
	/* columns */
	lay("0 0 20 20 ab\n100 0 20 20 cd\n0 30 40 20 efgh\n100 30 20 20 kl\n", "ab          cd\nefgh        kl\n", "what stands below each other stays so");
	lay("0 0 20 20 ab\n100 0 20 20 cd\n0 30 100 20 abcdefghijklmnopqrst\n110 30 20 20 kl\n100 60 20 20 mn\n110 90 20 20 op\n",
	    "ab          cd\nabcdefghijklmnopqrst  kl\n            mn\n                      op\n",
	    "letters that need more room move what is right of them");
	lay("0 0 20 200 ab\n0 300 20 20 cd\n", "ab\n\ncd\n", "a box as high as a font might want is cut to its letters");
	lay("0 0 0 20 ab\n0 30 0 20 cd\n", "ab\ncd\n", "boxes without width");
	lay("0 0 20 20 ab\n90000 0 20 20 cd\n", "ab  cd\n", "a page that is too wide");
	lay("1000 0 20 20 ab\n" L8 "5000 0 20 20 cd\n", "ab" B100 B100 B100 "                                                                                                cd\n\n" W8, "a page that is too wide has but so many columns, counted from its first letters");
	lay("0 0 20 20 ab\n2500 0 20 20 cd\n", "ab  cd\n", "blanks that would be more than the words are worth");
	/* numbers in pieces, a Han character being 20 wide: in three columns, the middle one's is broken over two lines */
	lay("0 0 60 20 规章甲\n100 10 20 20 12\n150 0 20 20 34\n150 20 20 20 5\n0 60 60 20 规章乙\n100 60 20 20 1\n150 60 20 20 2\n", "规章甲\n            12    345\n\n规章乙      1     2\n", "are put together");
	lay("0 0 60 20 规章甲\n100 10 20 20 12\n150 0 20 20 34\n150 20 20 20 5\n0 60 60 20 规章乙\n100 60 20 20 1\n150 50 20 20 2\n150 70 20 20 67\n",
	    "规章甲\n            12    345\n\n规章乙      1     267\n", "in two rows");
	lay("0 0 60 20 规章甲\n100 10 20 20 12\n150 0 20 20 34\n150 20 20 20 5\n---\n0 0 60 20 规章甲\n100 10 20 20 12\n150 0 20 20 34\n150 20 20 20 5\n",
	    "规章甲\n            12    345\n\f规章甲\n            12    345\n", "on two pages");
	return verdict(nfail, ntest);
}
