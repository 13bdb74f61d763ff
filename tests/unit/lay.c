/* Unit tests of lay: headings, running text, kinds of lines, blocks. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/lay.c"
#include "reads.h"
#include "given.h"
#include "word.h"
#include "verdict.h"

static int ntest, nfail;

static void
is(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %s is%s\n", s, what, got ? "" : " not");
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
	is((l.memo != 0) == (l.text.n > 0) && l.memo == other.memo, true, "noted, but an empty line", text);
	is(again.kind == m.kind && again.nval == m.nval && again.row == m.row && again.fields == m.fields && third.kind == m.kind && third.label == m.label && third.gap == m.gap, true, "alike, noted", text);
	for (int labels = 0; labels < 2; labels++)
		for (int noted = 0; noted < 2; noted++) {
			struct lay_item it;
			l.memo = noted ? other.memo : 0;
			classify(&it, &l, labels, false, NULL, &a);
			is(it.kind == m.kind && (it.kind != LAY_VALUES || it.nval == m.nval), true, "alike, classified", text);
			is(l.memo != 0 || l.text.n == 0, true, "noted by classify", text);
			if (!GK_PLAIN) /* which cuts every label */
				is(it.t.n > 0 && it.kind != LAY_STOP, it.kind == LAY_VALUES || it.kind == LAY_MIXED || (it.kind == LAY_LABEL && labels) || (it.kind == LAY_LABEL && !noted && it.t.n), "with its words", text);
			struct lay_item cell;
			l.memo = noted ? other.memo : 0;
			classify(&cell, &l, false, true, NULL, &a);
			is(cell.kind == it.kind && cell.nval == it.nval && (labels || cell.t.n == it.t.n), true, "alike, as a cell", text);
			is(cell.t.n != 1 || cell.t.v || str_eq(str_trim(l.text), it.t.v[0].text), true, "whose word is the line", text);
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
	size_t n = lay_block(l.v, 0, l.n, true, NULL, &v, a);
	struct buf b = {.a = a};

	for (size_t i = 0; i < n; i++)
		buf_char(&b, "BLVMPS"[v[i].kind]);
	return buf_slice(&b);
}

/* A page number in the last of a block's lines, behind which nothing can be read. */
static void
page_at_end(void)
{
	static const char *const text[] = {"甲 1 2", "乙 3 4", "丙 1 2", "", "7"};
	enum { N = sizeof text / sizeof *text };
	struct arena a = {0};
	struct lay_item *v = malloc(N * sizeof *v);

	for (size_t i = 0; i < N; i++)
		v[i] = lay_classify(reads_split(str_of(text[i]), &a).v, &a);
	v[3] = (struct lay_item){.kind = LAY_BLANK};
	bare_pages(v, N);
	is(v[4].kind == LAY_PAGE && v[2].kind == LAY_VALUES, true, "at the end", "a page number");
	free(v);
	mem_free(&a);
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
	page_at_end();
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

/* Lines with a digit and others. */
static void
digits(void)
{
	static const struct { const char *s; bool digit; } of[] = {{"", false}, {"0", true}, {"9", true}, {"/", false}, {":", false}, {"０", true}, {"９", true}, {"－", false}, {"（", false},
		{"／", false}, {"：", false}, {"甲", false}, {"甲1", true}, {"-", false}, {"-ab", false}, {"—", false}, {"a1a", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		is(has_digit(given_alone(of[i].s)), of[i].digit, "with a digit", of[i].s);
}

/* Characters of two bytes to four are one each in what is longer than a label, of 60 characters. */
static void
runs(void)
{
	static const uint32_t rune[] = {0x80, 0xE9, 0x7FF, 0x800, 0xE01, 0xFFD, 0x1000, 0x20AC, 0x3042, 0xD7A3, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};

	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++) {
		struct arena a = {0};
		struct buf run = {.a = &a};
		for (int k = 0; k < 60; k++)
			buf_rune(&run, rune[i]);
		is(long_run(buf_slice(&run)), false, "as long as a label", run.p);
		buf_rune(&run, rune[i]);
		is(long_run(buf_slice(&run)), true, "longer than a label", run.p);
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
	is(kept.n == (GK_PLAIN ? 0 : want), true, "so many lines are kept", text);
	for (size_t i = 0; i < kept.n; i++)
		is(kept.l[i] >= l.v && kept.l[i] < l.v + l.n && (i == 0 || kept.l[i] > kept.l[i - 1]), true, "in their order", text);
	mem_free(&a);
}

int
main(void)
{
	runs();
	digits();
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
		bool heading, prose;
	} line[] = {
		{"二、主动公开政府信息情况", true, false},
		{"## 五、存在的主要问题及改进情况", true, false},
		{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情", true, false},
		{"云岫市水务局2023年政府信息公开工作年度报告", true, false},
		{"一.情况", true, false},
		{"三、本年度办理结果", false, false},
		{"三、本年度  办理情况", false, false},
		{"三、本年度办理情况  1", true, false},
		{"#* 三、本年度办理情况", true, false},
		{"#*# ", false, false},
		{"一、本年新收政府信息公开申请数量", false, false},
		{"三本年办理情况如何", false, false},
		{"三：本年办理情况如何", false, false},
		{"十．总体如何", true, false},
		{"七,行政诉讼", true, false},
		{"九，行政复议", true, false},
		{"四. 事项甲", true, false},
		{"零、总体情况", false, false},
		{"三、本年   8.属于行政查询事项", false, false},
		{"（一）主动公开情况", false, false},
		{"/ 70 /", false, false},
		{"全年收到申请5件。", false, true},
		{"2、申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", false, false},
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
		is(lay_prose(given_alone(line[i].s)), line[i].prose, "running text", line[i].s);
	}
	for (struct str all = STR("情况 事项 问题 总体 主动公开政府 收到和处理 行政复议 行政诉讼 措施 报告"), w; (w = given_word(&all, ' ')).n;) {
		struct arena a = {0};
		bool end = word_is(w, "情况 事项 问题 措施 报告"), noun = !word_is(w, "措施 报告");
		is(lay_heading(given_put("三、甲乙丙丁#", w, &a)), noun, "a heading by its noun", w.p);
		is(opens_heading(given_put("三、总体丙丁#", w, &a)), !end, "a heading that goes on", w.p);
		mem_free(&a);
	}
	return verdict(nfail, ntest);
}
