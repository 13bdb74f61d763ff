/* Lines as headings: numeral, title, rest, and what the title means. */
#include <stdio.h>

#include "mem.h"
#include "../../lib/head.c"
#include "given.h"

static const struct {
	const char *text;
	enum head_style style;
	int number;
	const char *numeral, *title, *rest;
	enum sect_key main, sub;
} cases[] = {
	{"一、总体情况", HEAD_CN, 1, "一、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"—、总体情况", HEAD_CN, 1, "—、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"## **二、主动公开政府信息情况**", HEAD_CN, 2, "二、", "主动公开政府信息情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"三．收到和处理政府信息公开申请情况", HEAD_CN, 3, "三．", "收到和处理政府信息公开申请情况", "", SECT_REQUESTS, SECT_ON_REQUEST},
	{"第四部分 因政府信息公开工作被申请行政复议、提起行政诉讼情况", HEAD_PART, 4, "第四部分", "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
	 "", SECT_DISPUTES, SECT_NONE},
	{"五、存在的主要问题和改进措施", HEAD_CN, 5, "五、", "存在的主要问题和改进措施", "", SECT_PROBLEMS, SECT_NONE},
	{"六、其他需要报告的事项：无。", HEAD_CN, 6, "六、", "其他需要报告的事项", "无。", SECT_OTHER, SECT_NONE},
	{"（一）主动公开情况。2024 年，公开3条。", HEAD_PAREN, 1, "（一）", "主动公开情况", "2024 年，公开3条。", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"( 二 )依申请公开", HEAD_PAREN, 2, "( 二 )", "依申请公开", "", SECT_REQUESTS, SECT_ON_REQUEST},
	{"3.政府信息管理情况", HEAD_NUM, 3, "3.", "政府信息管理情况", "", SECT_NONE, SECT_MANAGEMENT},
	{"4平台建设", HEAD_NUM, 4, "4", "平台建设", "", SECT_NONE, SECT_PLATFORM},
	{"（5）监督保障", HEAD_PARNUM, 5, "（5）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"5）监督保障", HEAD_PARNUM, 5, "5）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"五）监督保障", HEAD_PAREN, 5, "五）", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"⑤监督保障", HEAD_CIRCLE, 5, "⑤", "监督保障", "", SECT_NONE, SECT_SUPERVISION},
	{"1.2 主动公开情况", HEAD_DOTTED, 2, "1.2", "主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"9、概述", HEAD_NUM, 9, "9、", "概述", "", SECT_OVERVIEW, SECT_NONE},
	{"9.9概述", HEAD_DOTTED, 9, "9.9", "概述", "", SECT_OVERVIEW, SECT_NONE},
	{"0、概述", HEAD_NUM, 0, "0、", "概述", "", SECT_OVERVIEW, SECT_NONE},
	{"1.12主动公开情况", HEAD_DOTTED, 12, "1.12", "主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"2.2024年主动公开情况", HEAD_NUM, 2, "2.", "2024年主动公开情况", "", SECT_DISCLOSURE, SECT_PROACTIVE},
	{"1.0概述", HEAD_DOTTED, 0, "1.0", "概述", "", SECT_OVERVIEW, SECT_NONE},
	{"十二、其他事项", HEAD_CN, 12, "十二、", "其他事项", "", SECT_OTHER, SECT_NONE},
	{"一、本年新收政府信息公开申请数量", HEAD_CN, 1, "一、", "本年新收政府信息公开申请数量", "", SECT_NONE, SECT_NONE},
	{"四、结转下年度继续办理", HEAD_CN, 4, "四、", "结转下年度继续办理", "", SECT_NONE, SECT_NONE},
	{"一、总体情况……………3", HEAD_CN, 1, "一、", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"总体情况", HEAD_PLAIN, 0, "", "总体情况", "", SECT_OVERVIEW, SECT_NONE},
	{"五、存在的主要问题及改进情况主要有三个方面：一是少；二是慢。", HEAD_CN, 5, "五、", "存在的主要问题及改进情况",
	 "主要有三个方面：一是少；二是慢。", SECT_PROBLEMS, SECT_NONE},
};

static const char *const none[] = {"", "　", "全年公开信息321条。", "今天天气很好", "本机关把公开当作份内的事，凡群众要查的都放到容易找到的地方"};

/* words that give a title away: the section they mean, how surely, and in titles of how many bytes at most */
static const struct {
	enum sect_key main;
	int weight;
	const char *a, *b;
	size_t most;
} meanings[] = {
	{SECT_DISPUTES, 9, "行政复议", "行政诉讼", 150},
	{SECT_DISPUTES, 8, "复议", "诉讼", 150},
	{SECT_DISPUTES, 6, "行政复议", "", 120},
	{SECT_DISPUTES, 6, "行政诉讼", "", 120},
	{SECT_REQUESTS, 9, "收到和处理", "", 120},
	{SECT_REQUESTS, 8, "收到", "处理", 120},
	{SECT_REQUESTS, 8, "受理", "处理", 120},
	{SECT_REQUESTS, 7, "申请", "处理", 120},
	{SECT_REQUESTS, 6, "申请", "办理", 120},
	{SECT_REQUESTS, 6, "申请", "答复", 120},
	{SECT_REQUESTS, 5, "公开申请", "", 90},
	{SECT_REQUESTS, 4, "申请", "公开", 90},
	{SECT_DISCLOSURE, 9, "主动公开政府信息", "", 120},
	{SECT_DISCLOSURE, 8, "主动公开", "信息", 120},
	{SECT_DISCLOSURE, 6, "主动公开", "", 90},
	{SECT_PROBLEMS, 9, "存在", "问题", 120},
	{SECT_PROBLEMS, 9, "问题", "改进", 120},
	{SECT_PROBLEMS, 8, "问题", "措施", 120},
	{SECT_PROBLEMS, 8, "问题", "打算", 120},
	{SECT_PROBLEMS, 8, "存在", "不足", 120},
	{SECT_PROBLEMS, 8, "不足", "改进", 120},
	{SECT_PROBLEMS, 7, "主要问题", "", 90},
	{SECT_PROBLEMS, 6, "困难", "问题", 90},
	{SECT_PROBLEMS, 5, "不足之处", "", 60},
	{SECT_PROBLEMS, 5, "改进情况", "", 60},
	{SECT_PROBLEMS, 4, "问题", "", 60},
	{SECT_PROBLEMS, 3, "改进", "", 60},
	{SECT_OTHER, 9, "其他需要报告", "", 90},
	{SECT_OTHER, 9, "其它需要报告", "", 90},
	{SECT_OTHER, 9, "需要报告的其他", "", 90},
	{SECT_OTHER, 8, "其他", "报告", 90},
	{SECT_OTHER, 8, "其它", "报告", 90},
	{SECT_OTHER, 8, "需要", "报告", 90},
	{SECT_OTHER, 7, "需要", "说明", 90},
	{SECT_OTHER, 7, "其他事项", "", 60},
	{SECT_OTHER, 7, "其它事项", "", 60},
	{SECT_OTHER, 6, "其他", "情况", 60},
	{SECT_OTHER, 6, "其它", "情况", 60},
	{SECT_OVERVIEW, 9, "总体情况", "", 90},
	{SECT_OVERVIEW, 8, "总体", "情况", 90},
	{SECT_OVERVIEW, 8, "总体概", "", 90},
	{SECT_OVERVIEW, 8, "概述", "", 60},
	{SECT_OVERVIEW, 8, "概况", "", 60},
	{SECT_OVERVIEW, 7, "综述", "", 60},
	{SECT_OVERVIEW, 7, "基本情况", "", 60},
	{SECT_OVERVIEW, 6, "总体", "", 36},
	{SECT_OVERVIEW, 5, "工作情况", "", 60},
	{SECT_OVERVIEW, 5, "开展情况", "", 60},
};

/* Does a title of the two words, filled up to n bytes, mean what it should? */
static bool
means(size_t i, size_t n)
{
	char s[200];
	size_t a = strlen(meanings[i].a), b = strlen(meanings[i].b);

	memset(s, 'x', sizeof s);
	memcpy(s, meanings[i].a, a);
	memcpy(s + n - b, meanings[i].b, b);
	struct head h = {.title = {s, n}};
	find_meaning(&h);
	return h.main == meanings[i].main && h.weight == meanings[i].weight;
}

static bool
same(struct str a, const char *b)
{
	return str_eq(a, str_of(b));
}

/* What is read of a line: style and number, t where nothing parts them from the title, c a line of contents, s where the title ended
 * at a stop; numeral|title|rest. */
static const struct {
	const char *name, *text, *want;
} parses[] = {
	{"a part", "第一部分 概述", "1 1 第一部分|概述|"},
	{"a chapter", "第2章 概述", "1 2 第2章|概述|"},
	{"a section", "第三节概述", "1 3 第三节|概述|"},
	{"a piece of a book", "第四篇概述", "1 4 第四篇|概述|"},
	{"a part without a number", "第部分概述", "0 0 |第部分概述|"},
	{"another word behind the number", "第一条概述", "0 0 |第一条概述|"},
	{"a bracket of each kind", "〔一〕概述", "3 1 〔一〕|概述|"},
	{"another", "【二】概述", "3 2 【二】|概述|"},
	{"another", "﹝三﹞概述", "3 3 ﹝三﹞|概述|"},
	{"opened in one way and closed in another", "（四)概述", "3 4 （四)|概述|"},
	{"not closed", "（五概述", "0 0 |（五概述|"},
	{"nothing in it", "（）概述", "0 0 |（）概述|"},
	{"no zero", "（0）概述情况", "0 0 |（0）概述情况|"},
	{"fifty", "（50）概述", "5 50 （50）|概述|"},
	{"not fifty-one", "（51）概述情况", "0 0 |（51）概述情况|"},
	{"a zero before it", "（06）概述", "5 6 （06）|概述|"},
	{"blanks in it", "（ 6 ）概述", "5 6 （ 6 ）|概述|"},
	{"a dash that was a one", "—、概述", "2 1 —、|概述|"},
	{"another", "ー、概述", "2 1 ー、|概述|"},
	{"without a separator it is none", "—概述情况", "0 0 |—概述情况|"},
	{"a number and a point", "1.概述", "4 1 1.|概述|"},
	{"fifty", "50、概述", "4 50 50、|概述|"},
	{"not fifty-one", "51、概述情况", "0 0 |51、概述情况|"},
	{"zero", "0、概述", "4 0 0、|概述|"},
	{"no separator", "1概述", "4 1 t 1|概述|"},
	{"a blank", "1 概述", "4 1 1|概述|"},
	{"a blank before the separator", "1 、概述", "4 1 1 、|概述|"},
	{"of Han without one", "一概述", "2 1 t 一|概述|"},
	{"是 behind it", "一是概述", "2 1 t 一|是概述|"},
	{"是 behind a figure", "1是概述", "4 1 t 1|是概述|"},
	{"two levels", "1.2概述", "7 2 1.2|概述|"},
	{"three", "1.2.3 概述", "7 3 1.2.3|概述|"},
	{"the second of two figures", "1.12概述", "7 12 1.12|概述|"},
	{"of three: a year", "1.123概述", "4 1 1.|123概述|"},
	{"a point at the end", "1.", "4 1 1.||"},
	{"a closing bracket", "1)概述", "5 1 1)|概述|"},
	{"of Han", "一）概述", "3 1 一）|概述|"},
	{"two separators", "一、．概述", "2 1 一、|概述|"},
	{"decoration", "## **一、概述**", "2 1 一、|概述|"},
	{"a bullet", "● 一、概述", "2 1 一、|概述|"},
	{"underlined", "一、概述----", "2 1 一、|概述|"},
	{"three signs are no line", "一、概述===", "2 1 一、|概述===|"},
	{"the other sign", "一、概述~~~~", "2 1 一、|概述|"},
	{"a stop", "一、概述。全年", "2 1 s 一、|概述|全年"},
	{"a colon", "一、概述：全年", "2 1 s 一、|概述|全年"},
	{"a question", "一、概述？全年", "2 1 s 一、|概述|全年"},
	{"nothing behind it", "一、概述。", "2 1 s 一、|概述|"},
	{"a page number behind leaders", "一、概述……3", "2 1 c 一、|概述|"},
	{"leaders alone", "一、概述....", "2 1 c 一、|概述|"},
	{"a page number behind a blank", "一、概述 3", "2 1 c 一、|概述|"},
	{"one joined", "一、概述3", "2 1 一、|概述3|"},
	{"signs of other kinds", "一、概述--··12", "2 1 c 一、|概述|"},
	{"with a rest it is no line of contents", "一、概述：3", "2 1 s 一、|概述|3"},
	{"without a numeral, of an end of titles", "总体情况", "0 0 |总体情况|"},
	{"of another end", "总体公开", "0 0 |总体公开|"},
	{"of one character", "况", "0 0 |况|"},
	{"of 96 bytes", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲况", "0 0 |甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲况|"},
	{"of more", "甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲况", "none"},
	{"a stop within", "情况。总体情况", "0 0 s |情况|总体情况"},
	{"a numeral alone", "一、", "2 1 一、||"},
	{"a circle alone", "①", "6 1 ①||"},
	{"decoration alone", "###", "none"},
	{"a long line with a known title at its head", "一、总体情况本机关认真贯彻条例，全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开", "2 1 一、|总体情况|本机关认真贯彻条例，全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开"},
	{"a short one", "一、总体情况本机关贯彻条例，公开", "2 1 一、|总体情况本机关贯彻条例，公开|"},
	{"none that is known", "一、概述本机关认真贯彻条例，全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开", "none"},
	{"a title of two parts", "一、总体情况和公开情况，全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开", "2 1 一、|总体情况和公开情况|，全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开全年公开"},
	{"a title cut by a blank in a long line", "一、总体情况 本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息", "2 1 一、|总体情况|本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息"},
	{"in one not so long", "一、总体情况 本机关全年公开信息本机关全年公开信息", "2 1 一、|总体情况 本机关全年公开信息本机关全年公开信息|"},
	{"too long for a title", "一、本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息", "none"},
	{"fifty characters", "一、本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年", "2 1 一、|本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年|"},
	{"one more", "一、本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公", "none"},
	{"as long, with a stop behind", "一、本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年。公", "2 1 s 一、|本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年公开信息本机关全年|公"},
	{"without a numeral nothing is known", "总体情况本机关认真贯彻条例，全年公开情况", "0 0 |总体情况本机关认真贯彻条例，全年公开情况|"},
};

/* The number that a text begins with, and its bytes. */
static const struct {
	const char *text;
	int number;
	size_t len;
} numbers[] = {
	{"0", 0, 1}, {"9", 9, 1}, {"12", 12, 2}, {"123", 123, 3}, {"1234", 123, 3}, {"/1", 0, 0}, {":1", 0, 0}, {"", 0, 0}, {"1一", 1, 1}, {"百", 0, 0}, {"十", 10, 3}, {"十一", 11, 6}, {"十九", 19, 6},
	{"二十", 20, 6}, {"二十一", 21, 9}, {"五十", 50, 6}, {"一二", 12, 6}, {"一〇", 10, 6}, {"一二三四五", 1234, 12}, {"一、", 1, 3}, {"〇", 0, 3}, {"零", 0, 3}, {"一", 1, 3}, {"壹", 1, 3}, {"二", 2, 3},
	{"贰", 2, 3}, {"三", 3, 3}, {"叁", 3, 3}, {"四", 4, 3}, {"肆", 4, 3}, {"五", 5, 3}, {"伍", 5, 3}, {"六", 6, 3}, {"陆", 6, 3}, {"七", 7, 3}, {"柒", 7, 3}, {"八", 8, 3}, {"捌", 8, 3}, {"九", 9, 3},
	{"玖", 9, 3}, {"拾", 10, 3}, {"拾贰", 12, 6}, {"叁拾", 30, 6},
};

/* Characters that a folded title keeps, and the nearest that it does not. */
static const struct {
	const char *text, *want;
} folds[] = {
	{"/09:@AZ[`az{", "09AZaz"}, {"〆〇〈", "〇"}, {"\xE3\x8F\xBF\xE3\x90\x80", "\xE3\x90\x80"}, {"\xE9\xBF\xBF\xEA\x80\x80", "\xE9\xBF\xBF"},
	{"\xEF\xA3\xBF\xEF\xA4\x80\xEF\xAB\xBF\xEF\xAC\x80", "\xEF\xA4\x80\xEF\xAB\xBF"}, {"\xF0\x9F\xBF\xBF\xF0\xA0\x80\x80", "\xF0\xA0\x80\x80"}, {"总、体 情（况）", "总体情况"}, {"\xEF\xBF\xBF", ""},
};

/* Titles that end as sections' do, or not. */
static const struct {
	const char *text;
	bool want;
} ending[] = {
	{"情况", true}, {"况", false}, {"公开情况", true}, {"公开情况 ", false}, {"情况公开", false}, {"xx事项", true}, {"问题", true}, {"措施", true}, {"打算", true}, {"安排", true}, {"概述", true}, {"概况", true},
	{"综述", true}, {"不足", true}, {"方向", true}, {"计划", true}, {"说明", true}, {"报告", true}, {"情况报", false}, {"situation", false}, {"", false},
};

/* Where a title ends behind which a blank stands, so many bytes, perhaps a stop, and more, up to n in all. */
static const struct {
	const char *name;
	size_t more;
	bool stop;
	size_t n, end;
} cuts[] = {
	{"a blank in 91 bytes", 0, false, 91, 12}, {"in 90", 0, false, 90, 90}, {"25 bytes before a stop", 23, true, 91, 12}, {"24", 22, true, 91, 36},
	{"25 in a short line", 23, true, 90, 37},
};

static int
cuts_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		char s[100];
		struct head h = {.style = HEAD_PLAIN};
		memset(s, 'x', sizeof s);
		memcpy(s, "总体情况 ", 13);
		if (cuts[i].stop)
			memcpy(s + 14 + cuts[i].more, "。", 3);
		if (title_end(&h, (struct str){s, cuts[i].n}) != cuts[i].end && ++bad)
			printf("FAIL %s: %zu\n", cuts[i].name, title_end(&h, (struct str){s, cuts[i].n}));
	}
	return bad;
}

static int
details_fail(void)
{
	struct arena a = {0};
	struct head h;
	int bad = 0;

	for (size_t i = 0; i < sizeof parses / sizeof *parses; i++) {
		struct str got = STR("none");
		if (head_parse(&h, given_alone(parses[i].text)))
			got = str_fmt(&a, "%d %d%s%s%s %.*s|%.*s|%.*s", (int)h.style, h.number, h.tight ? " t" : "", h.toc ? " c" : "", h.stop ? " s" : "", (int)h.numeral.n, h.numeral.p,
				(int)h.title.n, h.title.p, (int)h.rest.n, h.rest.p);
		if (!str_eq(got, str_of(parses[i].want)) && ++bad)
			printf("FAIL %s: %s: %.*s, not %s\n", parses[i].name, parses[i].text, (int)got.n, got.p, parses[i].want);
	}
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		size_t len;
		int v = number_at(given_alone(numbers[i].text), &len);
		if ((v != numbers[i].number || len != numbers[i].len) && ++bad)
			printf("FAIL number %s: %d of %zu bytes\n", numbers[i].text, v, len);
	}
	for (size_t i = 0; i < sizeof folds / sizeof *folds; i++) {
		char room[64];
		struct str got = head_fold(given_alone(folds[i].text), room);
		if (!str_eq(got, str_of(folds[i].want)) && ++bad)
			printf("FAIL fold %s: %.*s\n", folds[i].text, (int)got.n, got.p);
	}
	for (size_t i = 0; i < sizeof ending / sizeof *ending; i++)
		if (head_ends(str_of(ending[i].text)) != ending[i].want && ++bad)
			printf("FAIL ends %s\n", ending[i].text);
	mem_free(&a);
	return bad;
}

int
main(void)
{
	int bad = details_fail() + cuts_fail(), n = 0;
	struct head h;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++, n++)
		if (!head_parse(&h, given_alone(cases[i].text)) || h.style != cases[i].style || h.number != cases[i].number ||
		    !same(str_trim(h.numeral), cases[i].numeral) || !same(h.title, cases[i].title) || !same(h.rest, cases[i].rest) ||
		    h.main != cases[i].main || h.sub != cases[i].sub) {
			printf("FAIL %s: style %d number %d |%.*s|%.*s|%.*s| main %d sub %d\n", cases[i].text, (int)h.style, h.number,
			       (int)h.numeral.n, h.numeral.p, (int)h.title.n, h.title.p, (int)h.rest.n, h.rest.p, (int)h.main, (int)h.sub);
			bad++;
		}
	for (size_t i = 0; i < sizeof none / sizeof *none; i++, n++)
		if (head_parse(&h, given_alone(none[i]))) {
			printf("FAIL %s: taken for a heading\n", none[i]);
			bad++;
		}
	for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++, n++)
		if (!means(i, strlen(meanings[i].a) + 1 + strlen(meanings[i].b)) || !means(i, meanings[i].most) || means(i, meanings[i].most + 1)) {
			printf("FAIL %s %s: not weight %d up to %zu bytes\n", meanings[i].a, meanings[i].b, meanings[i].weight, meanings[i].most);
			bad++;
		}
	/* numerals of one character, the first and the last of each kind, and those beside them */
	static const struct {
		const char *s;
		enum head_style style;
		int number;
	} rune[] = {{"①", HEAD_CIRCLE, 1}, {"⑳", HEAD_CIRCLE, 20}, {"❶", HEAD_CIRCLE, 1}, {"❿", HEAD_CIRCLE, 10}, {"⑴", HEAD_PARNUM, 1}, {"⒇", HEAD_PARNUM, 20},
		    {"⒈", HEAD_NUM, 1}, {"⒛", HEAD_NUM, 20}, {"㈠", HEAD_PAREN, 1}, {"㈩", HEAD_PAREN, 10}, {"Ⅰ", HEAD_NUM, 1}, {"Ⅻ", HEAD_NUM, 12},
		    {"❵", HEAD_PLAIN, 0}, {"➀", HEAD_PLAIN, 0}, {"⑟", HEAD_PLAIN, 0}, {"⒜", HEAD_PLAIN, 0}, {"㈟", HEAD_PLAIN, 0}, {"㈪", HEAD_PLAIN, 0}, {"⅟", HEAD_PLAIN, 0}, {"Ⅼ", HEAD_PLAIN, 0}};
	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++, n++) {
		char s[40];
		snprintf(s, sizeof s, "%s监督保障", rune[i].s);
		h = (struct head){.style = HEAD_PLAIN};
		if ((head_parse(&h, given_alone(s)) ? h.style : HEAD_PLAIN) != rune[i].style || (rune[i].number && h.number != rune[i].number)) {
			printf("FAIL %s: style %d number %d\n", s, (int)h.style, h.number);
			bad++;
		}
	}
	n++;
	if ((!plain_title(STR("工作概述")) || plain_title(given_alone("工作概述x")) || plain_title(given_alone("概述é"))) && ++bad)
		printf("FAIL a title ends in one of these characters, and not near it\n");
	if (!bad)
		printf("ok %d\n", n);
	return bad > 0;
}
