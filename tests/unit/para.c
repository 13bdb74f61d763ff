/* Unit tests of para: which lines are one paragraph, what begins a heading, where lines are wrapped. */
#include <stdio.h>

#include "../../lib/para.c"
#include "given.h"
#include "reads.h"
#include "verdict.h"

static int ntest, nfail;

static void
heading(const char *s, bool want)
{
	ntest++;
	if (begins_heading(str_of(s)) != want && ++nfail)
		printf("FAIL '%s' %s\n", s, want ? "begins no heading" : "begins a heading");
}

/* so many blanks, so many wide characters, the text behind them */
struct made {
	int indent, chars;
	const char *tail;
};

static void
make(struct buf *b, const struct made *m)
{
	for (int i = 0; i < m->indent; i++)
		buf_char(b, ' ');
	for (int i = 0; i < m->chars; i++)
		buf_str(b, STR("文"));
	buf_str(b, str_of(m->tail));
	buf_char(b, '\n');
}

/* Does a paragraph go on from one line in another, where lines are wrapped at a column, or are not (0)? */
static const struct {
	const char *why;
	struct made a, b;
	size_t blanks, wrap;
	bool want;
} on[] = {
	{"a line as long as lines are wrapped", {0, 40, ""}, {0, 3, ""}, 0, 80, true},
	{"eight columns shorter", {0, 36, ""}, {0, 3, ""}, 0, 80, true},
	{"nine columns shorter", {0, 35, "a"}, {0, 3, ""}, 0, 80, false},
	{"two columns longer", {0, 41, ""}, {0, 3, ""}, 0, 80, true},
	{"three columns longer", {0, 41, "a"}, {0, 3, ""}, 0, 80, false},
	{"an indent counts", {4, 34, ""}, {0, 3, ""}, 0, 80, true},
	{"lines that are not wrapped", {0, 40, ""}, {0, 3, ""}, 0, 0, false},
	{"the end of a sentence at the margin", {0, 39, "。"}, {0, 3, ""}, 0, 80, true},
	{"three columns before it", {0, 37, "。a。"}, {0, 3, ""}, 0, 82, true},
	{"four columns before it", {0, 37, "。。"}, {0, 3, ""}, 0, 82, false},
	{"a heading at the margin", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, ""}, 0, 80, true},
	{"a heading that ends four columns before it", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, ""}, 0, 84, false},
	{"what begins as a heading", {0, 40, ""}, {0, 0, "一、文"}, 0, 80, false},
	{"a heading glued behind a sentence", {0, 36, "。五、存在的问题"}, {0, 3, "。"}, 0, 0, false},
	{"and the line before its end", {0, 36, "。五、存在的问题"}, {0, 0, "和措施，文。"}, 0, 0, true},
	{"counted in figures", {0, 36, "。5、存在的问题"}, {0, 3, "，文。"}, 0, 0, true},
	{"nothing numbered", {0, 36, "。存在的问题"}, {0, 3, "，文。"}, 0, 0, true},
	{"nothing", {0, 40, ""}, {0, 0, ""}, 0, 80, false},
	{"a line with a gap", {0, 40, ""}, {0, 3, "  a"}, 0, 80, false},
	{"with a TAB", {0, 40, ""}, {0, 3, "\ta"}, 0, 80, false},
	{"with a bar", {0, 40, ""}, {0, 3, "|a"}, 0, 80, false},
	{"with a brace", {0, 40, ""}, {0, 3, "{a"}, 0, 80, true},
	{"behind a sentence, indented by two columns", {0, 39, "。"}, {2, 3, ""}, 0, 80, false},
	{"by one", {0, 39, "。"}, {1, 3, ""}, 0, 80, true},
	{"by eight", {0, 39, "。"}, {8, 3, ""}, 0, 80, false},
	{"by nine", {0, 39, "。"}, {9, 3, ""}, 0, 80, true},
	{"in mid-sentence an indent is none", {0, 40, ""}, {2, 3, ""}, 0, 80, true},
	{"a blank line between, both running text", {0, 38, "，文"}, {0, 3, "，"}, 1, 80, true},
	{"two blank lines", {0, 38, "，文"}, {0, 3, "，"}, 2, 80, true},
	{"three", {0, 38, "，文"}, {0, 3, "，"}, 3, 80, false},
	{"a blank line behind a sentence", {0, 39, "。"}, {0, 3, "，"}, 1, 80, false},
	{"a blank line, the first is running text alone", {0, 38, "，文"}, {0, 3, ""}, 1, 80, true},
	{"the second alone", {0, 40, ""}, {0, 3, "，"}, 1, 80, true},
	{"neither", {0, 40, ""}, {0, 3, ""}, 1, 80, false},
	{"behind a heading", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, "，"}, 1, 80, false},
	{"a blank line, three columns free", {0, 37, "，a"}, {0, 3, ""}, 1, 80, true},
	{"four", {0, 37, "，"}, {0, 3, ""}, 1, 80, false},
	{"cut in mid-sentence, both running text, forty wide", {0, 18, "，文"}, {0, 3, "，"}, 0, 0, true},
	{"thirty-nine", {0, 17, "a，文"}, {0, 3, "，"}, 0, 0, false},
	{"behind a comma, twenty", {0, 9, "，"}, {0, 3, "，"}, 0, 0, true},
	{"nineteen", {0, 8, "a，"}, {0, 3, "，"}, 0, 0, false},
	{"behind 、 too", {0, 3, "，文文文文文、"}, {0, 3, "，"}, 0, 0, true},
	{"the first is none", {0, 20, ""}, {0, 3, "，"}, 0, 0, false},
	{"the second is none", {0, 18, "，文"}, {0, 3, ""}, 0, 0, false},
	{"behind the end of a sentence", {0, 18, "，文。"}, {0, 3, "，"}, 0, 0, false},
	{"indented by two", {0, 18, "，文"}, {2, 3, "，"}, 0, 0, false},
	{"by one, in mid-sentence", {0, 18, "，文"}, {1, 3, "，"}, 0, 0, true},
	{"a heading without a full stop", {0, 0, "一、文文文文文文文文文文文文文文文文文，文"}, {0, 3, "，"}, 0, 0, false},
	{"with one", {0, 0, "一、文。文文文文文文文文文文文文文文文文，文"}, {0, 3, "，"}, 0, 0, true},
	{"a blank line, sixteen columns free", {0, 30, "，文"}, {0, 3, "，"}, 1, 80, true},
	{"seventeen", {0, 29, "a，文"}, {0, 3, "，"}, 1, 80, false},
	{"seventeen and no blank line", {0, 29, "a，文"}, {0, 3, "，"}, 0, 80, true},
	{"a report's title", {0, 28, "政府信息公开工作年度报告"}, {0, 3, ""}, 0, 80, false},
	{"another", {0, 36, "公开年报"}, {0, 3, ""}, 0, 80, false},
	{"or one of a body's work", {0, 34, "公开工作报告"}, {0, 3, ""}, 0, 80, false},
	{"no title of that", {0, 36, "工作报告"}, {0, 3, ""}, 0, 80, true},
	{"in running text", {0, 27, "，政府信息公开工作年度报告"}, {0, 3, ""}, 0, 80, true},
	{"a line of contents with its page", {0, 36, "…12"}, {0, 3, ""}, 0, 80, false},
	{"dots of other kinds", {0, 36, "... 12"}, {0, 3, ""}, 0, 80, false},
	{"and others", {0, 36, "···9"}, {0, 3, ""}, 0, 80, false},
	{"without a page", {0, 38, "---"}, {0, 3, ""}, 0, 80, true},
	{"a number without dots", {0, 38, "12"}, {0, 3, ""}, 0, 80, true},
};

static void
goes(void)
{
	for (size_t i = 0; i < sizeof on / sizeof *on; i++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		make(&b, &on[i].a);
		make(&b, &on[i].b);
		struct lines l = reads_split(buf_slice(&b), &a);
		struct str tail = str_trim(l.v[0].text), t = str_trim(l.v[1].text);
		struct para x = {.l = l.v, .n = l.n, .wrap = on[i].wrap, .tail = tail, .head = -1};
		int begins = -1;
		bool got = t.n && goes_on(&x, &l.v[1], t, on[i].blanks, &begins);
		if (got != on[i].want && ++nfail)
			printf("FAIL %s: goes on%s\n", on[i].why, on[i].want ? " not" : "");
		if (((got && begins != 0) || (begins >= 0 && begins != begins_heading(t))) && ++nfail)
			printf("FAIL %s: what is known of the next line\n", on[i].why);
		x.head = begins_heading(tail);
		if ((t.n && goes_on(&x, &l.v[1], t, on[i].blanks, &begins)) != got && ++nfail)
			printf("FAIL %s: the line before is known\n", on[i].why);
		mem_free(&a);
	}
}

/* Lines of so many wide characters and a tail, each so often: at which column are they wrapped? */
static void
wraps(size_t want, const int n[][2], const char *tail, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (; (*n)[0]; n++)
		for (int i = 0; i < (*n)[1]; i++)
			make(&b, &(struct made){0, (*n)[0], tail});
	struct lines l = reads_split(buf_slice(&b), &a);
	size_t got = find_wrap(l.v, l.n);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %zu\n", why, got);
	mem_free(&a);
}

static void
widths(void)
{
	wraps(80, (const int[][2]){{40, 2}, {0, 0}}, "", "two lines");
	wraps(0, (const int[][2]){{40, 1}, {0, 0}}, "", "one line");
	wraps(0, (const int[][2]){{40, 1}, {36, 1}, {0, 0}}, "", "two, the second shorter by eight, are not both within the slack");
	wraps(80, (const int[][2]){{40, 1}, {37, 1}, {0, 0}}, "", "by six");
	wraps(36, (const int[][2]){{18, 2}, {0, 0}}, "", "as narrow as may be");
	wraps(0, (const int[][2]){{17, 4}, {0, 0}}, "", "too narrow");
	wraps(200, (const int[][2]){{100, 2}, {0, 0}}, "", "as wide as may be");
	wraps(0, (const int[][2]){{101, 2}, {0, 0}}, "", "too wide");
	wraps(80, (const int[][2]){{40, 3}, {101, 1}, {0, 0}}, "", "one in four is not wrapped");
	wraps(0, (const int[][2]){{40, 2}, {101, 1}, {0, 0}}, "", "one in three");
	wraps(80, (const int[][2]){{40, 2}, {20, 2}, {25, 2}, {30, 2}, {35, 2}, {0, 0}}, "", "a fifth of them, and none oftener");
	wraps(0, (const int[][2]){{40, 2}, {20, 2}, {25, 2}, {30, 2}, {35, 1}, {47, 2}, {0, 0}}, "", "less than a fifth");
	wraps(60, (const int[][2]){{30, 3}, {40, 2}, {0, 0}}, "", "where most end");
	wraps(80, (const int[][2]){{30, 2}, {40, 2}, {0, 0}}, "", "of two alike the wider");
	wraps(0, (const int[][2]){{39, 4}, {0, 0}}, "。", "ends of sentences");
	wraps(0, (const int[][2]){{38, 4}, {0, 0}}, "  a", "lines with gaps");
}

static void
says(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' %s: %d\n", s, what, got);
}

static void
marks(void)
{
	static const char *const ends[] = {"a.", "a!", "a?", "a;", "a:", "a)", "a\"", "。", "！", "？", "；", "：", "…", "”", "）", "」", "》", "】"};
	static const char *const ends_not[] = {"", "a", "1", "政", "，", "、", "（", "“", "「", "《", "【", "a,", "(", "é", "—", "~"};
	static const struct { const char *a, *b; bool want; } blank[] = {
		{"a", "b", true}, {"Z", "A", true}, {"z", "Z", true}, {"a,", "b", true}, {"a", "1", false}, {"1", "a", false}, {"政", "a", false}, {"a", "政", false}, {"", "a", false},
		{"a", "", false}, {"@", "a", false}, {"[", "a", false}, {"`", "a", false}, {"{", "a", false}, {"a", "@", false}, {"a", "{", false}, {"a.", "b", false}};
	static const struct { const char *s; bool prose; } prose[] = {{"", false}, {"政", false}, {"政。", true}, {"政，", true}, {"政；", true}, {"a,b", true}, {"a;b", false}, {"政：", false}, {"1", false}, {"！", false}};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		says(ends_sentence(str_of(ends[i])), true, "ends a sentence", ends[i]);
	for (size_t i = 0; i < sizeof ends_not / sizeof *ends_not; i++)
		says(ends_sentence(str_of(ends_not[i])), false, "ends a sentence", ends_not[i]);
	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++)
		says(needs_blank(str_of(blank[i].a), str_of(blank[i].b)), blank[i].want, "needs a blank", blank[i].a);
	for (size_t i = 0; i < sizeof prose / sizeof *prose; i++) {
		struct line l = {.text = str_of(prose[i].s), .has = (unsigned short)line_has(str_of(prose[i].s))};
		says(is_prose(&l), prose[i].prose, "is running text", prose[i].s);
	}
}

/* Lines that are whole, those with gaps, where they end, numerals. */
static void
pieces(void)
{
	static const struct { const char *s; bool whole; } whole[] = {
		{"云岫市人民政府门户网站 www.yunxiu.gov.cn 2024-01-20", true}, {"云岫 www.yunxiu.gov.cn 2024-01-20", true}, {"门户网站 2024-01-20", true},
		{"云岫市 2024-01-20", false}, {"门户网站，2024年 2024-01-20", false}, {"网站www.yunxiu.gov.cn 电话 0735-12", false}, {"门户网站www.yunxiu.gov.cn/2024-01-20", false},
		{"政府信息公开年度报告", true}, {"公开年报", true}, {"公开工作报告", true}, {"年度报告", false}, {"公开年度报告，甲", false}, {"甲，公开年度报告", false}, {"甲。公开年度报告", false}, {"甲…1", true}, {"甲... 12", true}, {"甲···3", true}, {"甲…", false}, {"甲1", false}, {"1", false}, {"", false}, {"甲..1", false},
		{"发布机构：甲局 发布日期：2024-01-24", true}, {"发布时间：2024-01-20 16:48", true}, {"发布时间：2024年1", false}, {"截至2024-01-24", false}, {"发布日期：2024-01-", false},
		{"来源: 甲局 发布时间:2024-01-20", true}, {"日期:2024-01-20 9:05", true}, {"发布日期：2024年1月20日", true}, {"发布时间：甲，2024年1月20日", false}, {"至2024年1月20日", false}};
	static const struct { const char *s; bool is; size_t n; } numeral[] = {{"一", true, 3}, {"百", true, 3}, {"十二、", true, 6}, {"七八九", true, 9}, {"", false, 0}, {"甲", false, 0}, {"1", false, 0}, {"一甲", true, 3}, {"零", false, 0}, {"千", false, 0}};
	static const struct { const char *s; size_t indent, end; } ends[] = {{"ab", 0, 2}, {"ab  ", 0, 2}, {"年报", 2, 6}, {"", 0, 0}};
	char title[152];

	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		says(is_whole(str_of(whole[i].s)), whole[i].whole, "is whole", whole[i].s);
	static const struct { const char *s; bool is; } catalogue[] = {{"发布机构：甲局", true}, {"文号: 发布机构: 甲局", true}, {"甲局", false}, {"发布机构：甲局，", false}, {"发布机构：甲局。", false}};
	for (size_t i = 0; i < sizeof catalogue / sizeof *catalogue; i++)
		says(is_catalogue(str_of(catalogue[i].s)), catalogue[i].is, "is a catalogue's", catalogue[i].s);
	static const struct { const char *s; bool is; } field[] = {{"生成日期 2024-01-20 公开方式 主动公开", true}, {"公开方式", true}, {"公开方式，甲", false}, {"发布机构不明。", false}, {"甲发布机构", false}, {"", false}};
	for (size_t i = 0; i < sizeof field / sizeof *field; i++)
		says(is_field(str_of(field[i].s)), field[i].is, "begins as a field", field[i].s);
	static const struct { const char *s, *t; bool is; } titled[] = {{"1.甲情况", "乙", true}, {"1.甲情", "乙", false}, {"四、甲，情况", "乙", false}, {"四、甲,情况", "乙", false}, {"四、甲。情况", "乙", false},
		{"1.甲情况", "乙。", false}, {"1.甲情况", "乙，丙", false}, {"四、甲情况", "和乙", false}, {"四、甲情况", "及乙", false}, {"四、甲情况", "的乙", false}, {"四、甲情况", "与乙", false}, {"四、甲情况", "、乙", false},
		{"1.甲情况", "一二三四五六七八", true}, {"1.甲情况", "一二三四五六七八九", false}, {"(1)甲情况", "乙。", false}, {"四、甲情况", "一二三四五六七八九", true}, {"(一)甲情况", "乙。", true}, {"（一）甲情况", "乙。", true},
		{"四、甲事项", "乙。", true}, {"四、甲问题", "乙。", true}, {"四、甲措施", "乙。", true}, {"四、甲", "乙。", false}};
	for (size_t i = 0; i < sizeof titled / sizeof *titled; i++)
		says(is_titled(str_of(titled[i].s), str_of(titled[i].t)), titled[i].is, "has its last word", titled[i].t);
	memset(title, 'x', sizeof title);
	memcpy(title + 133, "公开年度报告", 18);
	says(is_whole((struct str){title + 1, 150}), true, "is whole, of 150 bytes", "公开年度报告");
	says(is_whole((struct str){title, 151}), false, "is whole, of 151 bytes", "公开年度报告");
	for (size_t i = 0; i < sizeof numeral / sizeof *numeral; i++) {
		size_t at = 0;
		says(is_numeral(str_of(numeral[i].s), &at), numeral[i].is, "begins with a numeral", numeral[i].s);
		says(at == numeral[i].n, true, "moves behind it", numeral[i].s);
	}
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		struct line l = {.text = str_of(ends[i].s), .indent = (int)ends[i].indent};
		says(end_column(&l, str_trim(l.text)) == ends[i].end, true, "ends there", ends[i].s);
		l.indent = -1;
		says(end_column(&l, str_trim(l.text)) == ends[i].end - ends[i].indent, true, "ends there, a blank line", ends[i].s);
	}
}

/* Each word of a list in the place of #, | for a blank: does a line that begins so begin a field of a catalogue, or close a page? */
static void
words(void)
{
	static const struct { bool (*is)(struct str); const char *words, *in; } of[] = {
		{is_field, "索引号 索|引|号 组配分类 生成日期 成文日期 发布日期 发布机构 公开方式", "# 甲乙"}, {is_dated, "日期： 时间： 日期: 时间:", "发布#2024-01-20"}, {is_imprint, "主办： 主办单位： 承办： 承办单位： 版权所有", "#甲"}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		for (struct str all = str_of(of[i].words), w; (w = given_word(&all, ' ')).n; ntest++) {
			struct arena a = {0};
			struct str s = str_dup(&a, given_put(of[i].in, w, &a));
			for (char *p; (p = memchr(s.p, '|', s.n));)
				*p = ' ';
			if ((!of[i].is(s) || of[i].is(given_put(of[i].in, STR("公告"), &a))) && ++nfail)
				printf("FAIL a line that begins with %.*s\n", (int)w.n, w.p);
			mem_free(&a);
		}
}

int
main(void)
{
	static const char *const yes[] = {"一、总体情况", "（一）主动公开", "(二) 依申请公开", "1.属于国家秘密", "1、主动公开", "12．其他",
					  "（1）甲", "①乙", "• 甲", "● 甲", "* 甲", "12、甲", "二十．甲", "第3节", "第123章", "1.甲", "(百)甲", "第一章", "第一部分 概述", "第三章", "第二十条第（一）项", "# 标题", "- 一条", "**粗**", "1\\. 转义"};
	static const char *const no[] = {"2023年", "1.5万元", "一是制度", "三百条", "（注）", "123.甲", "", "总体情况", "1.", "1.2", "123、甲", "2023、2024年", "(123)", "第一", "（123）", "第", "（）", "一", "→", "㊀", "*甲", "-甲", "1）甲", "1:甲", "12:甲", "1/甲", "第:章", "\xE2\x91", "七月", "两、甲"};

	pieces();
	goes();
	widths();
	marks();
	words();
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		heading(yes[i], true);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		heading(no[i], false);
	return verdict(nfail, ntest);
}
