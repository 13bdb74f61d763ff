/* Unit tests of site: what is furniture and why, and what is not. */
#include <stdio.h>

#include "mem.h"

#include "../../lib/site.c"
#include "given.h"
#include "verdict.h"

static const struct { const char *text; size_t linked, links; bool table; const char *want; } cases[] = {
	{"当前位置：首页 > 政务公开 > 年报", 24, 3, false, "breadcrumb"},
	{"首页 > 政务公开", 12, 2, false, "breadcrumb"},
	{"索引号：0123 发布机构：云岫市水务局", 0, 0, true, "meta-table"},
	{"索引号：0123", 0, 0, true, NULL},
	{"发布时间：2024-01-20 来源：云岫市水务局", 0, 0, false, "tools"},
	{"来源：云岫市水务局", 0, 0, false, NULL},
	{"上一篇：云岫市水务局2022年政府信息公开工作年度报告", 60, 1, false, "prev-next"},
	{"相关信息 云岫市水务局2021年政府信息公开工作年度报告", 60, 1, false, "related"},
	{"版权所有：云岫市人民政府 云ICP备00000000号", 0, 0, false, "footer"},
	{"主办：云岫市人民政府办公室", 0, 0, false, "footer"},
	{"欢迎访问云岫市人民政府网站", 0, 0, false, "header"},
	{"欢迎访问云岫市人民政府网站 云岫市水务局2023年政府信息公开工作年度报告", 9, 1, false, NULL},
	{"公开指南 公开制度 公开年报", 36, 3, false, "nav"},
	{"公开指南 公开制度 公开年报 以及其他许多没有链接的字样在这里", 36, 3, false, NULL},
	{"首页、公开、互动三个栏目的版权所有说明已经更新。", 0, 0, false, NULL},
	{"云岫市水务局2023年政府信息公开工作年度报告", 0, 0, false, NULL},
	{"一、总体情况", 0, 0, false, NULL},
	{"总体情况 打印 关闭", 0, 0, false, NULL},
	{"打印 关闭 总体情况", 0, 0, false, NULL},
	{"总体情况 打印 关闭", 6, 1, false, "tools"},
	{"2024 2023 2022 2021", 19, 4, false, "nav"},
	{"2024 2023 2022 2021", 0, 0, false, NULL},
	{"2024 2023 2022 2021", 19, 4, true, NULL},
	{"公开指南 公开制度", 25, 2, false, NULL},
	{"Copyright 2024 云岫市人民政府 版权所有", 0, 0, false, "footer"},
	{"12", 0, 0, false, NULL},
	{"", 0, 0, false, NULL},
};

/* Kinds of furniture by words that make a text one: up to how many bytes, how many of them, only at its head?, also beside a report's title? */
static const struct { const char *reason, *a, *b; size_t max; int need; bool head, title; } words[] = {
	{"breadcrumb", "当前位置", "首页 ›", 400, 1, true, true},
	{"meta-table", "索引号", "组配分类", 1200, 2, false, true},
	{"prev-next", "上一篇", "下篇", 900, 1, true, true},
	{"share", "扫一扫", "扫码", 300, 1, true, false},
	{"tools", "发布时间", "作者：", 400, 2, false, false},
	{"related", "相关信息", "网站链接", 1800, 1, true, true},
	{"footer", "版权所有", "网站地图", 1500, 1, false, false},
	{"footer", "主办：", "联系我们", 300, 1, true, false},
	{"header", "欢迎访问", "手机版", 500, 1, true, false},
};

static int ntest, nfail;

/* so many characters x, the text, then characters x up to n bytes */
static void
is(const char *want, size_t before, const char *text, size_t n, size_t linked, size_t links, bool table, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	while (b.n < before)
		buf_char(&b, 'x');
	buf_str(&b, str_of(text));
	while (b.n < n)
		buf_char(&b, 'x');
	const char *got = site_reason(&(struct site_part){buf_slice(&b), linked, links, table});
	ntest++;
	if ((!got != !want || (got && !str_eq(str_of(got), str_of(want)))) && ++nfail)
		printf("FAIL %s: '%s' is %s\n", why, text, got ? got : "text");
	mem_free(&a);
}

static void
by_words(void)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct arena a = {0};
		const char *both = str_fmt(&a, "%sx%s", words[i].a, words[i].b).p, *one = words[i].need == 1 ? words[i].b : words[i].a;
		const char *titled = str_fmt(&a, "%s政府信息公开工作年度报告", both).p;
		const char *what = words[i].reason, *alone = words[i].need == 1 ? what : NULL;
		is(what, 0, both, 0, 0, 0, false, "two words");
		is(alone, 0, one, 0, 0, 0, false, "one word");
		is(what, 0, both, words[i].max, 0, 0, false, "as long as may be");
		is(NULL, 0, both, words[i].max + 1, 0, 0, false, "one byte more");
		is(words[i].need == 1 ? what : NULL, 3, one, 0, 0, 0, false, "three bytes before it");
		is(words[i].head ? NULL : what, 4, both, 0, 0, 0, false, "four bytes before it");
		is(words[i].title ? what : NULL, 0, titled, 200, 0, 0, false, "a report's title behind it");
		is(what, 0, titled, 200, 0, 0, true, "in a table");
		mem_free(&a);
	}
	/* a short text that holds the title of a report, and no link */
	is(NULL, 0, "相关信息 年度报告", 199, 0, 0, false, "199 bytes");
	is("related", 0, "相关信息 年度报告", 200, 0, 0, false, "200 bytes");
	is("related", 0, "相关信息 年度报告", 199, 0, 1, false, "with a link");
	is(NULL, 0, "相关信息 总体情况", 199, 0, 0, false, "a heading");
	is("prev-next", 0, "上一篇 年度报告", 0, 0, 0, false, "the report before");
	is("breadcrumb", 0, "当前位置 年度报告", 0, 0, 0, false, "where one is");
	is("related", 0, "相关信息 总体情况", 199, 0, 1, false, "a heading and a link");
	is(NULL, 0, "版权所有。", 0, 0, 0, false, "a sentence");
	is(NULL, 0, "。版权所有", 0, 0, 0, false, "its end at the head");
	is(NULL, 0, "年度报告 版权所有", 199, 0, 0, false, "a title at the head");
	is(NULL, 0, "总体情况 扫一扫", 199, 0, 0, false, "a heading at the head");
	is(NULL, 0, "年度报告 版权所有", 300, 1, 1, false, "a title at the head of a longer text");
	/* links */
	is("nav", 0, "x", 100, 70, 3, false, "three links, seven tenths of the text");
	is(NULL, 0, "x", 100, 69, 3, false, "less than that");
	is(NULL, 0, "x", 100, 100, 2, false, "two links");
	is("nav", 0, "x", 180, 180, 3, false, "sixty bytes a link");
	is("nav", 0, "x", 182, 182, 3, false, "and what is left of the division");
	is(NULL, 0, "x", 183, 183, 3, false, "sixty-one");
	is(NULL, 0, "x", 100, 100, 3, true, "a table");
	is("footer", 0, "Copyright", 0, 0, 0, false, "no Chinese word");
	is("footer", 9, "Copyright", 0, 0, 0, false, "behind others");
	is("nav", 0, "x", SITE_TEXT_MAX, SITE_TEXT_MAX, SITE_TEXT_MAX / 3, false, "as much text as is looked at");
	is(NULL, 0, "x", SITE_TEXT_MAX + 1, SITE_TEXT_MAX, SITE_TEXT_MAX / 3, false, "more");
}

/* What spares a look for words: the characters with which a text has any. */
static void
characters(void)
{
	ntest += 2;
	if (bits(STR("年度x")) != (bit("年") | bit("度")) && ++nfail)
		printf("FAIL no other bits than those of the characters\n");
	if (bits(STR("xy")) != 0 && ++nfail)
		printf("FAIL less than a character\n");
	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++, ntest++)
		if (kinds[k].word[WORDS - 1] && ++nfail)
			printf("FAIL too many words for %s\n", kinds[k].reason);
}

/* Each word makes a text one of its kind, with another where two are asked for; none is one by another that stands in it. */
static void
each_word(void)
{
	for (const struct kind *k = kinds; k < kinds + sizeof kinds / sizeof *kinds; k++)
		for (size_t i = 0; k->word[i]; i++) {
			struct arena a = {0};
			struct str text = str_fmt(&a, "%s%s", k->word[i], k->need == 1 ? "" : k->word[i == 0]);
			is(k->reason, 0, str_fmt(&a, "%.*s", (int)text.n, text.p).p, 0, 0, 0, false, "a word of the lists");
			for (size_t j = 0; k->word[j]; j++) {
				ptrdiff_t at = str_find(str_of(k->word[i]), str_of(k->word[j]));
				ntest++;
				if (i != j && at >= 0 && (!k->head || at <= HEAD) && ++nfail)
					printf("FAIL %s is found by %s\n", k->word[i], k->word[j]);
			}
			mem_free(&a);
		}
}

int
main(void)
{
	int n = (int)(sizeof cases / sizeof *cases);

	for (int i = 0; i < n; i++) {
		struct site_part p = {given_alone(cases[i].text), cases[i].linked, cases[i].links, cases[i].table};
		const char *got = site_reason(&p), *want = cases[i].want;
		if ((!got != !want || (got && !str_eq(str_of(got), str_of(want)))) && ++nfail)
			printf("FAIL '%s': got %s, wanted %s\n", cases[i].text, got ? got : "text", want ? want : "text");
	}
	characters();
	by_words();
	each_word();
	return verdict(nfail, n + ntest);
}
