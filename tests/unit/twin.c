/* Unit tests of twin: lines of cells parted by ; of the table that was taken, and of the other one.  P begins one of prose. */
#include <stdio.h>
#include <string.h>

#include "../../lib/twin.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *own, *other;
	bool want;
} test[] = {
	{"the same", "规章;1;2", "规章;1;2", false},
	{"other words", "规章;1;2", "文件;1;2", false},
	{"another number", "规章;1;2", "规章;1;3", true},
	{"nine and eight", "甲;9", "甲;8", true},
	{"nought and ten", "甲;0", "甲;10", true},
	{"what stands beside digits", "甲;/;1:", "甲;:;1/", false},
	{"figures behind a colon or a slash", "甲:3;1", "甲/3;1", false},
	{"two in a cell", "甲1乙2;3", "甲1;2乙3", false},
	{"the second of them another", "甲1乙2;3", "甲1;4乙3", true},
	{"a longer one", "规章;1;2", "规章;1;23", true},
	{"in another line", "甲;1\n乙;2", "甲;1\n乙;3", true},
	{"a cell more without figures", "甲;1;2", "甲;;1;文;2", false},
	{"parted otherwise", "甲 1 2", "甲;1\n2", false},
	{"the one ends earlier", "甲;1;2;3", "甲;1;2", true},
	{"the other does", "甲;1;2", "甲;1;2;3", true},
	{"figures within words", "甲1;2", "甲3;2", true},
	{"at the end of words", "甲1;2", "甲1;2", false},
	{"prose is none of it", "甲;1\nP共7件\n乙;2", "甲;1\n乙;2", false},
	{"at the head of a line", "17;2", "17;2", false},
	{"nothing but labels in one", "甲1;2", "甲1", true},
	{"no other", "甲;1", "", false},
	{"no figures", "甲", "乙", false},
};

/* Adds a table's lines to d. */
static struct region
add(struct doc *d, const char *lines, struct region_item *item)
{
	struct region g = {d->n, 0};

	given_items(d, str_of(lines), ';');
	for (size_t i = g.from; i < d->n; i++)
		item[i].marks = str_starts(d->item[i].cell[0].text, STR("P")) ? TERM_PROSE : 0;
	g.to = d->n;
	return g;
}

/* Does it differ, where the other one stands behind the one taken, or at the head of the document? */
static bool
differs(const char *own, const char *other, bool behind)
{
	struct arena a = {0};
	struct doc d = {.a = &a};
	struct region_item item[8] = {{0}};
	struct regions r = {.item = item};

	if (behind)
		doc_text(&d, 1, STR("9"));
	if (!behind && other[0])
		r.other[FORM_DISPUTES] = add(&d, other, item);
	r.tab[FORM_DISPUTES] = add(&d, own, item);
	if (behind && other[0])
		r.other[FORM_DISPUTES] = add(&d, other, item);
	bool differs = twin_differs(&d, &r, FORM_DISPUTES);
	mem_free(&a);
	return differs;
}

/* Lines; those of the table begin with T, of another one that stands twice with O, prose with P; a digit is a value. */
static const struct {
	const char *name, *lines;
	bool want;
} caption[] = {
	{"last year's", "附：上年度统计表\nT规章;1", true},
	{"of a body below", "下属事业单位数据\nT规章;1", true},
	{"with a number", "附件1：所属单位情况\nT规章;1", true},
	{"among the heads", "T去年情况\nT规章;1", true},
	{"above other heads", "去年数据\n二、主动公开\nT信息内容\nT规章;1", true},
	{"nobody else's", "附：统计表\nT规章;1", false},
	{"the body's own, too", "附：本级及所属单位统计表\nT规章;1", false},
	{"of both years", "附：与上年度的比较情况\nT规章;1", false},
	{"a row's label", "上年度结转情况\nT规章;1", false},
	{"no caption", "我局所属事业单位\nT规章;1", false},
	{"a row", "附：上年度;统计表\nT规章;1", false},
	{"above prose", "附：上年度统计表\nP见上\nT规章;1", false},
	{"above other values", "附：上年度统计表\n规章;1\nT规章;1", false},
	{"below the first values", "T规章;1\nT附：上年度统计表", false},
	{"nothing above", "T规章;1", false},
	{"above the second of another, before it", "附：上年度统计表\nO新收;1\nT规章;1", true},
	{"and behind it", "T规章;1\n附：上年度统计表\nO新收;1", false},
	{"no caption above the second of another", "附：统计表\nO新收;1\nT规章;1", false},
};

static bool
captioned(const char *lines, bool want)
{
	struct arena a = {0};
	struct doc d = {.a = &a};
	struct region own = {8, 0}, other = {0, 0};

	given_items(&d, str_of(lines), ';');
	for (size_t i = 0; i < d.n; i++) {
		struct str *s = &d.item[i].cell[0].text;
		if (str_starts(*s, STR("T"))) {
			*s = str_cut(*s, 1);
			own.from = i < own.from ? i : own.from;
			own.to = i + 1;
		}
		if (str_starts(*s, STR("O")))
			other = (struct region){i, i + 1};
	}
	struct regions r = region_look(&d, terms_open(&a));
	struct region_item item[8];
	memcpy(item, r.item, d.n * sizeof *item);
	for (size_t i = 0; i < d.n; i++)
		item[i].marks |= str_starts(d.item[i].cell[0].text, STR("P")) ? TERM_PROSE : 0;
	r.item = item;
	r.tab[FORM_DISPUTES] = own;
	r.other[FORM_REQUESTS] = other;
	bool is = twin_captioned(&d, &r, FORM_DISPUTES), again = twin_captioned(&d, &r, FORM_DISPUTES);
	mem_free(&a);
	return is == again ? is : !want;
}

/* Captions with each word of a list in the place of their #. */
static const struct {
	const char *words, *text;
	bool want;
} lists[] = {
	{"上年度 上年数据 上年同期 上一年度 去年 下属 所属", "附：#甲", true},
	{"本年 当年", "附：#甲", false},
	{"上年度 去年 下属 所属", "#甲", true},
	{"表 数据 情况", "各所属单位#", true},
	{"甲 文件", "各所属单位#", false},
	{"本 及 和 与 含 比 较 结转 。", "附：下属单位#甲", false},
};

static size_t
lists_fail(size_t *n)
{
	struct arena a = {0};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n; ++*n) {
			struct str s = given_put(lists[i].text, w, &a);
			if (captioned(str_fmt(&a, "%.*s\nT规章;1", (int)s.n, s.p).p, lists[i].want) != lists[i].want && ++bad)
				printf("FAIL twin, caption: %.*s\n", (int)s.n, s.p);
		}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, m = sizeof caption / sizeof *caption, bad = 0;

	for (size_t i = 0; i < n; i++)
		for (int behind = 0; behind < 2; behind++)
			if (differs(test[i].own, test[i].other, behind) != test[i].want && ++bad)
				printf("FAIL twin: %s\n", test[i].name);
	for (size_t i = 0; i < m; i++)
		if (captioned(caption[i].lines, caption[i].want) != caption[i].want && ++bad)
			printf("FAIL twin, caption: %s\n", caption[i].name);
	bad += lists_fail(&n);
	return verdict(bad, n + m);
}
