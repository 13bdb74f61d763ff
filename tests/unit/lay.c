/* Unit tests of lay: headings, page numbers, running text. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/lay.c"
#include "reads.h"
#include "given.h"

static int ntest, nfail;

static void
is(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %s is%s\n", s, what, got ? "" : " not");
}

/* The words of a line, values in (), others in [], with the blanks before them, and where they begin and end in both measures. */
static void
splits(const char *s, const char *want)
{
	struct arena a = {0};
	struct lines l = reads_split(given_alone(s), &a);
	struct lay_toks t = lay_split(l.v, &a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < t.n; i++) {
		buf_str(&b, str_fmt(&a, "%s%d", i ? " " : "", t.v[i].gap));
		buf_char(&b, t.v[i].val ? '(' : '[');
		buf_str(&b, t.v[i].text);
		buf_char(&b, t.v[i].val ? ')' : ']');
		buf_str(&b, str_fmt(&a, "%d-%d,%d-%d", t.v[i].s[0], t.v[i].e[0], t.v[i].s[1], t.v[i].e[1]));
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s, not %s\n", s, (int)b.n, b.p, want);
	mem_free(&a);
}

/* What was printed tells where words stand, what was made of it what they are. */
static void
printed(void)
{
	struct arena a = {0};
	const struct str raw = STR("甲  abc 9");
	const struct line l = {.text = STR("甲 12 x"), .raw = &raw, .has = LINE_BLANK};
	struct lay_toks t = lay_split(&l, &a);

	ntest++;
	if ((t.n != 3 || !t.v[1].val || t.v[2].val || !str_eq(t.v[1].text, STR("12")) || !str_eq(t.v[2].text, STR("x")) || t.v[1].s[0] != 3 || t.v[1].e[0] != 6 ||
	     t.v[1].s[1] != 4 || t.v[2].s[0] != 7 || t.v[1].gap != 2) && ++nfail)
		printf("FAIL words as they were printed\n");
	mem_free(&a);
}

static void
words(const char *s, size_t n, size_t values)
{
	struct lay_words w = lay_words(given_alone(s));

	ntest++;
	if ((w.n != n || w.values != values) && ++nfail)
		printf("FAIL %s: %zu words, %zu perhaps values\n", s, w.n, w.values);
}

/* A block whose second row stands behind so many labels, and then blank lines and others: how many lines does it take? */
static void
block(size_t labels, const char *tail, size_t want, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};
	struct lay_item *v;

	buf_str(&b, STR("甲  1  2\n"));
	for (size_t i = 0; i < labels; i++)
		buf_str(&b, STR("乙\n"));
	buf_str(&b, str_of(tail));
	struct lines l = reads_split(buf_slice(&b), &a);
	size_t got = lay_block(l.v, 0, l.n, true, NULL, &v, &a);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %zu lines\n", why, got);
	mem_free(&a);
}

static const char *const kind_names[] = {[LAY_BLANK] = "blank", [LAY_LABEL] = "label", [LAY_VALUES] = "values", [LAY_MIXED] = "mixed", [LAY_PAGE] = "page", [LAY_STOP] = "stop"};

/* Lines: what they are; of values how many, whether words stand before them, they make a row, there are gaps; and the fields. */
static const struct {
	const char *text, *want;
} kinds[] = {
	{"", "blank"},
	{"   ", "blank"},
	{"　", "blank"},
	{"1", "values 1 fields 1"},
	{"12345", "values 1 fields 1"},
	{"1234567890123456", "values 1 fields 1"},
	{"1.5", "values 1 fields 1"},
	{"-", "values 1 fields 1"},
	{"/", "values 1 fields 1"},
	{"无", "values 1 fields 1"},
	{"不适用", "values 1 fields 1"},
	{"甲", "label"},
	{"甲乙", "label"},
	{"甲 乙", "label"},
	{"甲 1", "values 1 label row fields 1"},
	{"甲  1", "values 1 label row gap fields 2"},
	{"甲 1 2", "values 2 label row fields 2"},
	{"1 2", "values 2 row fields 2"},
	{"1  2", "values 2 row gap fields 3"},
	{"  1", "values 1 gap fields 3"},
	{"甲 1  2   3", "values 3 label row gap fields 6"},
	{"甲 1 乙", "mixed"},
	{"1 甲", "mixed"},
	{"2023 年", "mixed"},
	{"甲 无", "values 1 label row fields 1"},
	{"无 无", "values 2 row fields 2"},
	{"无 甲", "label"},
	{"不适用 不适用", "values 2 row fields 2"},
	{"甲 不适用", "values 1 label row fields 1"},
	{"- 2 -", "page"},
	{"第 2 页", "page"},
	{"2/7", "label"},
	{"甲。", "stop"},
	{"甲，乙", "label"},
	{"甲，乙 1", "mixed"},
	{"* 甲 1", "mixed"},
	{"* 甲  1", "values 1 label row gap fields 2"},
	{"甲，乙  1", "values 1 label row gap fields 2"},
	{"甲，乙 1 2", "values 2 label row fields 2"},
	{"甲 & 乙 1", "values 1 label row fields 1"},
	{"甲 & 乙 & 丙 1", "stop"},
	{"一、总体情况", "stop"},
	{"一总体情况如何", "label"},
	{"1 2 3 4 5 6 7 8", "values 8 row fields 8"},
	{"减 33", "values 1 fields 1"},
	{"甲 减 33", "values 1 label row fields 1"},
	{"1 - 2", "values 3 row fields 3"},
	{"- 甲", "label"},
	{"/ 甲 1", "values 1 label row fields 1"},
	{"- 甲 1 2", "values 2 label row fields 2"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲", "label"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲", "stop"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲 甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲", "label"},
	{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "label"},
	{"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "stop"},
	{"甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲　乙", "label"},
	{"甲 乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙 1", "values 1 label row fields 1"},
	{"甲 乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙 1", "stop"},
};

/* The line by itself, nothing behind it. */
static struct line
alone(const char *text, struct arena *a)
{
	size_t n = strlen(text);
	struct lines l = reads_split(given_alone(text), a);
	struct line x = l.n ? *l.v : (struct line){.indent = -1};

	x.text = (struct str){memcpy(malloc(n + !n), text, n), n};
	return x;
}

static void
kind(const char *text, const char *want)
{
	struct arena a = {0};
	struct line l = alone(text, &a), other = l;
	struct lay_sum m = lay_sum(&other, &a), again = lay_sum(&l, &a), third = lay_sum(&l, &a);
	struct str got = m.kind != LAY_VALUES ? str_of(kind_names[m.kind]) :
						str_fmt(&a, "values %d%s%s%s fields %d", m.nval, m.label ? " label" : "", m.row ? " row" : "", m.gap ? " gap" : "", m.fields);
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL kind %s: %.*s, not %s\n", text, (int)got.n, got.p, want);
	is(l.memo != 0 && l.memo == other.memo, true, "noted", text);
	is(again.kind == m.kind && again.nval == m.nval && again.row == m.row && again.fields == m.fields && third.kind == m.kind && third.label == m.label && third.gap == m.gap, true, "alike, noted", text);
	for (int labels = 0; labels < 2; labels++)
		for (int noted = 0; noted < 2; noted++) {
			struct lay_item it;
			l.memo = noted ? other.memo : 0;
			classify(&it, &l, labels, NULL, &a);
			is(it.kind == m.kind && (it.kind != LAY_VALUES || it.nval == m.nval), true, "alike, classified", text);
			is(l.memo != 0 || l.text.n == 0, true, "noted by classify", text);
			is(it.t.n > 0 && it.kind != LAY_STOP, it.kind == LAY_VALUES || it.kind == LAY_MIXED || (it.kind == LAY_LABEL && labels) || (it.kind == LAY_LABEL && !noted && it.t.n), "with its words", text);
		}
	free((void *)l.text.p);
	mem_free(&a);
}

/* Texts, and whether a table begins there. */
static const struct {
	const char *name, *text, *want;
} tastes[] = {
	{"rows", "甲 1 2\n乙 3 4\n", "lines"},
	{"numbers alone", "1\n2\n", "cells"},
	{"one number", "1\n", "none"},
	{"a label and a number", "甲 1\n", "lines"},
	{"no numbers", "甲\n乙\n", "none"},
	{"half of them rows", "甲 1\n2\n", "lines"},
	{"a third", "1\n2\n甲 1\n", "cells"},
	{"labels between", "甲\n1\n乙\n2\n", "cells"},
	{"words behind numbers between", "甲 1 乙\n1 2\n", "lines"},
	{"running text before", "全年。\n1 2\n", "none"},
	{"behind", "1 2\n全年。\n1\n2\n3\n", "lines"},
	{"set in", "  1 2\n", "lines"},
	{"a blank line", "\n1 2\n", "none"},
};

static const char *
taste(const char *text, size_t at)
{
	static const char *const shapes[] = {[LAY_NONE] = "none", [LAY_LINES] = "lines", [LAY_CELLS] = "cells"};
	struct arena a = {0};
	struct lines l = reads_split(given_alone(text), &a);
	enum lay_shape shape = lay_taste(l.v, at, l.n, NULL, &a);

	mem_free(&a);
	return shapes[shape];
}

/* A number behind so many labels. */
static void
tastes_behind(size_t labels, const char *want)
{
	char text[1000] = "";

	for (size_t i = 0; i < labels; i++)
		strcat(text, i % 2 ? "甲\n" : "甲 1 乙\n");
	strcat(text, "1 2\n");
	is(strcmp(taste(text, 0), want) == 0, true, "a table's beginning as far as is looked", want);
}

/* Blocks, and what their lines are: Blank, Label, Values, Mixed, Page. */
static const struct {
	const char *name, *text, *want;
} pages_in[] = {
	{"a number alone among rows", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n7\n\n甲 1 2\n乙 3 4\n", "VVVVBPBVV"},
	{"right behind a row", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n7\n\n甲 1 2\n乙 3 4\n", "VVVVVBVV"},
	{"right before one", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n7\n甲 1 2\n乙 3 4\n", "VVVVBVVV"},
	{"of two rows", "甲 1 2\n乙 3 4\n\n7\n", "VVBV"},
	{"of three", "甲 1 2\n乙 3 4\n丙 1 2\n\n7\n", "VVVBP"},
	{"rows, half of them numbers alone", "甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n1\n\n7\n", "VVVVVBV"},
	{"one row more", "甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n1\n\n7\n", "VVVVVVBP"},
	{"nothing", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n0\n", "VVVVBV"},
	{"four figures", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n9999\n", "VVVVBP"},
	{"five", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n10000\n", "VVVVBV"},
	{"with a point", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n1.5\n", "VVVVBV"},
	{"a label before it", "甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n\n丙 7\n", "VVVVBV"},
	{"of ten rows one apart", "甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n\n乙 3 4\n\n7\n", "VVVVVVVVVBVBV"},
	{"of eleven", "甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n甲 1 2\n\n乙 3 4\n\n7\n", "VVVVVVVVVVBVBP"},
	{"rows apart, in the middle of the line", "甲 1 2\n\n甲 1 2\n\n甲 1 2\n\n甲 1 2\n\n                7\n", "VBVBVBVBP"},
	{"not so far", "甲 1 2\n\n甲 1 2\n\n甲 1 2\n\n甲 1 2\n\n               7\n", "VBVBVBVBV"},
	{"where rows are set in", "  甲 1 2\n\n  甲 1 2\n\n  甲 1 2\n\n  甲 1 2\n\n                7\n", "VBVBVBVBV"},
	{"by one blank", " 甲 1 2\n\n 甲 1 2\n\n 甲 1 2\n\n 甲 1 2\n\n                7\n", "VBVBVBVBP"},
	{"the first line", "7\n\n甲 1 2\n乙 3 4\n甲 1 2\n乙 3 4\n", "PBVVVV"},
};

static struct str
block_kinds(const char *text, struct arena *a)
{
	struct lines l = reads_split(given_alone(text), a);
	struct lay_item *v;
	size_t n = lay_block(l.v, 0, l.n, false, NULL, &v, a);
	struct buf b = {.a = a};

	for (size_t i = 0; i < n; i++)
		buf_char(&b, "BLVMPS"[v[i].kind]);
	return buf_slice(&b);
}

static void
kinds_all(void)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		kind(kinds[i].text, kinds[i].want);
	for (size_t i = 0; i < sizeof tastes / sizeof *tastes; i++, ntest++)
		if (strcmp(taste(tastes[i].text, 0), tastes[i].want) != 0 && ++nfail)
			printf("FAIL taste %s: %s, not %s\n", tastes[i].name, taste(tastes[i].text, 0), tastes[i].want);
	is(strcmp(taste("三、收到和处理政府\n1 2\n", 1), "none") == 0, true, "a table behind a heading that goes on: none", "");
	is(strcmp(taste("三、收到和处理情况\n1 2\n", 1), "lines") == 0, true, "behind one that ends", "");
	tastes_behind(LAY_LOOK, "lines");
	tastes_behind(LAY_LOOK + 1, "none");
	is(strcmp(taste("1\n1\n1\n1\n1\n1 2\n1 2\n1 2\n1 2\n1 2\n1 2\n", 0), "cells") == 0, true, "eight lines with numbers show the shape", "");
	for (size_t i = 0; i < sizeof pages_in / sizeof *pages_in; i++, ntest++) {
		struct str got = block_kinds(pages_in[i].text, &a);
		if (!str_eq(got, str_of(pages_in[i].want)) && ++nfail)
			printf("FAIL page %s: %.*s, not %s\n", pages_in[i].name, (int)got.n, got.p, pages_in[i].want);
	}
	mem_free(&a);
}

/* What a page number is folded to, and its limits: sixteen characters, each kind of dash, blanks one by one. */
static void
folds(void)
{
	static const struct { const char *s, *want; } of[] = {
		{"", ""}, {"0", "0"}, {"9", "0"}, {"/", "p"}, {":", ""}, {"０", "0"}, {"９", "0"}, {"／", ""}, {"：", ""}, {"12", "0"}, {"1 2", "0"}, {"1  2", ""}, {"1\t2", "0"}, {"1 \t2", ""}, {"1\xC2\xA0　2", ""},
		{"1\xC2\xA0" "2　3", "0"}, {"--", "-"}, {"-—–―−－·", "-"}, {"第页共", "p"}, {"第1页", "p0p"}, {"a", ""}, {"一", ""}, {"-1-1-1-1-1-1-1-1", "-0-0-0-0-0-0-0-0"}, {"-1-1-1-1-1-1-1-1-", ""},
		{"-1-1-1-1-1-1-1-1 ", ""}, {"11111111111111111111", "0"}, {"-0-0-0-0-0-0-0-00", ""}, {"~", ""}, {"‒", ""}, {" 1 ", "0"},
	};
	char out[16];

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		is(str_eq(fold_page(given_alone(of[i].s), out), str_of(of[i].want)), true, "folded as it should be", of[i].s);
	static const struct { const char *s; bool digit, page; } digits[] = {{"", false, false}, {"0", true, false}, {"9", true, false}, {"/", false, false}, {":", false, false}, {"０", true, true}, {"９", true, true},
		{"／", false, true}, {"：", false, true}, {"甲", false, false}, {"甲1", true, false}, {"第", false, true}, {"共", false, true}, {"页", false, true}, {"-", false, false}, {"-ab", false, true}, {"—", false, true}, {"a1a", true, false}};
	for (size_t i = 0; i < sizeof digits / sizeof *digits; i++) {
		is(has_digit(given_alone(digits[i].s)), digits[i].digit, "with a digit", digits[i].s);
		is(may_be_page(given_alone(digits[i].s)), digits[i].page, "perhaps a page number", digits[i].s);
	}
}

/* Of all Han characters four may begin a value. */
static void
han(void)
{
	for (uint32_t c = 0x4000; c < 0xA000; c++) {
		char b[4];
		struct str s = {b, str_put(b, c)};
		bool want = c == 0x51CF || c == 0x589E || c == 0x65E0 || c == 0x4E0D;
		if (ntest++, may_be_value(s) != want && ++nfail)
			printf("FAIL %X begins a value\n", (unsigned)c);
	}
}

/* Characters of two bytes to four are one each: in words, in lines, in what is longer than a label, of 60 characters. */
static void
characters(void)
{
	static const uint32_t rune[] = {0x80, 0xE9, 0x7FF, 0x800, 0xE01, 0xFFD, 0x1000, 0x20AC, 0x3042, 0xD7A3, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};

	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++) {
		struct arena a = {0};
		struct buf b = {.a = &a}, run = {.a = &a};
		buf_char(&b, 'x');
		buf_rune(&b, rune[i]);
		buf_str(&b, STR("y 12"));
		struct line l = {.text = buf_slice(&b), .has = LINE_BLANK};
		struct lay_toks t = lay_split(&l, &a);
		struct lay_words w = lay_words(l.text);
		is(t.n == 2 && t.v[1].s[0] == 4 && t.v[1].val, true, "two words", b.p);
		is(w.n == 2 && w.values == 1, true, "two words and a value", b.p);
		for (int k = 0; k < 60; k++)
			buf_rune(&run, rune[i]);
		is(long_run(buf_slice(&run)), false, "as long as a label", b.p);
		buf_rune(&run, rune[i]);
		is(long_run(buf_slice(&run)), true, "longer than a label", b.p);
		mem_free(&a);
	}
}

/* Words that are kept when a table is looked at are those that the block has without. */
static void
keeps(const char *text, size_t want)
{
	struct arena a = {0};
	struct lines l = reads_split(given_alone(text), &a), m = reads_split(given_alone(text), &a);
	struct lay_kept kept = {.n = 0};
	struct lay_item *v, *w;
	bool same = true;

	if (l.n > 1)
		lay_kind_kept(&l.v[0], &kept, &a);
	lay_taste(l.v, 0, l.n, &kept, &a);
	size_t n = lay_block(l.v, 0, l.n, true, &kept, &v, &a), k = lay_block(m.v, 0, m.n, true, NULL, &w, &a);
	for (size_t i = 0; i < n && i < k; i++) {
		same = same && v[i].kind == w[i].kind && v[i].nval == w[i].nval && v[i].t.n == w[i].t.n;
		for (size_t x = 0; same && x < v[i].t.n; x++)
			same = str_eq(v[i].t.v[x].text, w[i].t.v[x].text) && v[i].t.v[x].s[1] == w[i].t.v[x].s[1] && v[i].t.v[x].e[0] == w[i].t.v[x].e[0];
	}
	is(same && n == k, true, "words that are kept", text);
	is(kept.n == want, true, "so many lines are kept", text);
	for (size_t i = 0; i < kept.n; i++)
		is(kept.l[i] >= l.v && kept.l[i] < l.v + l.n && (i == 0 || kept.l[i] > kept.l[i - 1]), true, "in their order", text);
	mem_free(&a);
}

int
main(void)
{
	characters();
	folds();
	han();
	kinds_all();
	block(80, "丙  3  4\n", 82, "a row behind eighty labels");
	block(81, "丙  3  4\n", 9, "behind eighty-one: eight of them go with the first");
	block(8, "", 9, "eight labels behind the last number");
	block(9, "", 9, "nine: the ninth is none of it");
	block(2, "\n\n丙\n", 6, "blank lines between them");
	block(2, "\n\n", 3, "blank lines behind are none of it");
	block(1, "\xC2\xA0\n\n \n\n", 5, "but those that hold a blank");
	block(2, "一、总体情况\n", 3, "a heading behind them");
	block(2, "全年。\n", 1, "running text: labels before it are its own");
	block(2, "丁 1 戊\n丙\n", 3, "a line of numbers and words");
	block(2, "\f丙\n", 3, "a page");
	static const struct {
		const char *s;
		bool heading, page, prose;
	} line[] = {
		{"二、主动公开政府信息情况", true, false, false},
		{"## 五、存在的主要问题及改进情况", true, false, false},
		{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情", true, false, false},
		{"云岫市水务局2023年政府信息公开工作年度报告", true, false, false},
		{"一.情况", true, false, false},
		{"三、本年度办理结果", false, false, false},
		{"三、本年度  办理情况", false, false, false},
		{"三、本年度办理情况  1", true, false, false},
		{"#* 三、本年度办理情况", true, false, false},
		{"#*# ", false, false, false},
		{"一、本年新收政府信息公开申请数量", false, false, false},
		{"三本年办理情况如何", false, false, false},
		{"三：本年办理情况如何", false, false, false},
		{"十．总体如何", true, false, false},
		{"七,行政诉讼", true, false, false},
		{"九，行政复议", true, false, false},
		{"四. 事项甲", true, false, false},
		{"零、总体情况", false, false, false},
		{"三、本年   8.属于行政查询事项", false, false, false},
		{"（一）主动公开情况", false, false, false},
		{"- 12 -", false, true, false},
		{"—3—", false, true, false},
		{"–3–", false, true, false},
		{"―3―", false, true, false},
		{"−3−", false, true, false},
		{"－3－", false, true, false},
		{"·3·", false, true, false},
		{"共 3 页", false, true, false},
		{"第 3 页 共 12 页", false, true, false},
		{"页 3 / 5 页", false, true, false},
		{"/ 70 /", false, false, false},
		{"共3页 第1页", false, true, false},
		{"第１页", false, true, false},
		{"第3页/共5页", false, true, false},
		{"3", false, false, false},
		{"-3", false, false, false},
		{"—  —  12  —", false, false, false},
		{"—   12   —", false, false, false},
		{"全年收到申请5件。", false, false, true},
		{"2、申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", false, false, false},
	};

	keeps("甲 1 2\n乙 3 4\n丙\n\n5\n丁 6 7\n", 3);
	keeps("甲\n 1 乙\n甲  1 乙\n甲 3 减 4\n", 3);
	keeps("1\n2\n3\n", 0);
	keeps("甲 1\n甲 2\n甲 3\n甲 4\n甲 5\n甲 6\n甲 7\n甲 8\n甲 9\n", 8);
	keeps("甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 1 乙\n甲 2 3\n", 16);
	for (size_t i = 0; i < sizeof pages_in / sizeof *pages_in; i++) {
		struct arena a = {0};
		struct lines l = reads_split(given_alone(pages_in[i].text), &a);
		struct lay_kept kept = {.n = 0};
		lay_taste(l.v, 0, l.n, &kept, &a);
		keeps(pages_in[i].text, kept.n);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof line / sizeof *line; i++) {
		is(lay_heading(given_alone(line[i].s)), line[i].heading, "a heading", line[i].s);
		is(is_page(given_alone(line[i].s)), line[i].page, "a page number", line[i].s);
		is(lay_prose(given_alone(line[i].s)), line[i].prose, "running text", line[i].s);
	}
	printed();
	splits("减 33", "0(减 33)0-4,0-5");
	splits("增加  7,1", "0[增加]0-2,0-4 2[7,1]4-7,6-9");
	splits("增加 -", "0[增加]0-2,0-4 1(-)3-4,5-6");
	splits("减少 /", "0[减少]0-2,0-4 1(/)3-4,5-6");
	splits("增多 33", "0[增多]0-2,0-4 1(33)3-5,5-7");
	splits("增加 7", "0(增加 7)0-4,0-6");
	splits("减少 1,234", "0(减少 1,234)0-8,0-10");
	splits("　a\t甲\xC2\xA0" "é", "1[a]1-2,2-3 6[甲]8-9,8-10 1[é]10-11,11-12");
	splits("\t\t1", "16(1)16-17,16-17");
	splits("1234567\t1", "0(1234567)0-7,0-7 1(1)8-9,8-9");
	splits("12345678\t1", "0(12345678)0-8,0-8 8(1)16-17,16-17");
	splits("甲 50% % %5 5%6 5%% -%", "0[甲]0-1,0-2 1(50%)2-5,3-6 1[%]6-7,7-8 1[%5]8-10,9-11 1[5%6]11-14,12-15 1[5%%]15-18,16-19 1(-%)19-21,20-22");
	splits("\xF0\xA0\x80\x80 1.5% ①", "0[\xF0\xA0\x80\x80]0-1,0-2 1(1.5%)2-6,3-7 1[①]7-8,8-9");
	splits("1234567890123456 12345678901234567", "0(1234567890123456)0-16,0-16 1(12345678901234567)17-34,17-34");
	splits("a\xC2\xA0", "0[a]0-1,0-1");
	splits("a　", "0[a]0-1,0-1");
	splits("増", "0[増]0-1,0-2");
	splits("增 33 4", "0(增 33)0-4,0-5 1(4)5-6,6-7");
	for (int c = ' ' + 1; c < 127; c++)
		for (int next = 'a'; next < 128; next += 'z' - 'a' + 1) { /* a letter, and what is none */
			char s[] = {(char)c, (char)next, 0};
			bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') && (c | 32) != 'n';
			is(lay_words(given_alone(s)).values == 1, !letter, "perhaps a value", s);
		}
	words("む", 1, 1);
	words("aむb", 1, 0);
	words("", 0, 0);
	words("  a  ", 1, 0);
	words("甲乙 12\t- 减　增\xC2\xA0无 不 第 1甲", 9, 7);
	words("甲1乙 é ·", 3, 2);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
