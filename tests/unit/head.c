/* Lines as headings: numeral, title, rest, and what the title means. */
#include <stdio.h>

#include "mem.h"
#include "../../lib/head.c"
#include "given.h"
#include "verdict.h"

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
	{"六、其他需要报告的事项 无。", HEAD_CN, 6, "六、", "其他需要报告的事项", "无。", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项 没有", HEAD_CN, 6, "六、", "其他需要报告的事项", "没有", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项 无", HEAD_CN, 6, "六、", "其他需要报告的事项", "无", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项 暂无", HEAD_CN, 6, "六、", "其他需要报告的事项", "暂无", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项 无甲乙丙丁", HEAD_CN, 6, "六、", "其他需要报告的事项 无甲乙丙丁", "", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项 甲", HEAD_CN, 6, "六、", "其他需要报告的事项 甲", "", SECT_OTHER, SECT_NONE},
	{"六、其他需要报告的事项：无。", HEAD_CN, 6, "六、", "其他需要报告的事项", "无。", SECT_OTHER, SECT_NONE},
	{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况本年度全县共有三件其中两件已结案", HEAD_CN, 4, "四、", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "本年度全县共有三件其中两件已结案", SECT_DISPUTES, SECT_NONE},
	{"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况本年度全县共有三件其中两件已结", HEAD_CN, 4, "四、", "因政府信息公开工作被申请行政复议、提起行政诉讼情况本年度全县共有三件其中两件已结", "", SECT_DISPUTES, SECT_NONE},
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
	{"a letter where a page number stands", "一、概述 a", "2 1 一、|概述 a|"},
	{"a nought alone", "0、", "none"},
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
	const char *stop;
	size_t n, end;
} cuts[] = {
	{"a blank in 91 bytes", 0, "", 91, 12}, {"in 90", 0, "", 90, 90}, {"25 bytes before a stop", 23, "：", 91, 12}, {"24", 22, "：", 91, 36},
	{"25 in a short line", 23, "：", 90, 37}, {"a sentence in a short line", 9, "。", 60, 12}, {"one that ends as titles do", 9, "情况。", 60, 29},
};

/* Where a title that is known ends in a line that goes on, filled up to n bytes with x; its length if it does not. */
static const struct {
	const char *text;
	size_t n, end;
} known[] = {
	{"总体情况本机关，", 91, 12}, {"总体情况本机关，", 90, 90}, {"其他需要报告的事项本机关，", 91, 27}, {"存在的问题和改进措施本机关，", 91, 30}, {"总体情况", 91, 12}, {"总体情况的", 91, 91},
	{"工作情况本机关，", 91, 91}, {"总体安排本机关，", 91, 91},
};

/* A title of a part of the overview, its text behind it. */
static const struct {
	const char *text;
	size_t end;
} run_ins[] = {
	{"主动公开方面：甲乙丙丁甲乙丙丁甲。", 18}, {"主动公开方面。甲乙丙丁甲乙丙丁甲。", 18}, {"主动公开方面:甲乙丙丁甲乙丙丁甲甲。", 18}, {"平台方面：甲乙丙丁甲乙丙丁甲", 12}, {"平台方面：甲乙丙丁甲乙丙丁ab", 0}, {"台方面：甲乙丙丁甲乙丙丁甲甲", 0},
	{"政府信息公开平台建设和管理的方面：甲乙丙丁甲乙丙丁甲", 48}, {"政府信息公开的平台建设和管理的方面：甲乙丙丁甲乙丙丁甲", 0}, {"主动公开方面，甲乙丙丁甲乙丙丁甲。", 0}, {"主动公开方面的：甲乙丙丁甲乙丙丁甲", 0},
	{"工作人员方面：甲乙丙丁甲乙丙丁甲。", 0}, {"主动公开：甲乙丙丁甲乙丙丁甲方面。", 0}, {"（主动公开方面：甲乙丙丁甲乙丙丁甲", 0}, {"方面", 0}, {"", 0},
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
		memcpy(s + 14 + cuts[i].more, cuts[i].stop, strlen(cuts[i].stop));
		if (title_end(&h, (struct str){s, cuts[i].n}) != cuts[i].end && ++bad)
			printf("FAIL %s: %zu\n", cuts[i].name, title_end(&h, (struct str){s, cuts[i].n}));
	}
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		char s[100];
		struct head h = {.style = HEAD_CN};
		memset(s, 'x', sizeof s);
		memcpy(s, known[i].text, strlen(known[i].text));
		if (title_end(&h, (struct str){s, known[i].n}) != known[i].end && ++bad)
			printf("FAIL a known title: %s in %zu bytes: %zu\n", known[i].text, known[i].n, title_end(&h, (struct str){s, known[i].n}));
	}
	for (size_t i = 0; i < sizeof run_ins / sizeof *run_ins; i++)
		if (run_in(given_alone(run_ins[i].text)) != run_ins[i].end && ++bad)
			printf("FAIL its text behind it: %s: %zu\n", run_ins[i].text, run_in(given_alone(run_ins[i].text)));
	return bad;
}

static int
details_fail(void)
{
	struct arena a = {0};
	struct head h;
	int bad = 0;

	if (sentence_follows(given_alone("一二三四五六七八九十一二三四五")) || !sentence_follows(given_alone("一二三四五六七八九十一二三四五六")))
		bad += printf("FAIL what goes on as a sentence\n") > 0;
	if (head_parse(&h, given_alone("：")) || head_parse(&h, given_alone("**：无")) || head_parse(&h, given_alone("。")))
		bad += printf("FAIL a heading without a title or a number\n") > 0;

	for (size_t i = 0; i < sizeof parses / sizeof *parses; i++) {
		struct str got = STR("none");
		if (head_parse(&h, given_alone(parses[i].text)))
			got = str_fmt(&a, "%d %d%s%s%s %.*s|%.*s|%.*s", (int)h.style, h.number, h.tight ? " t" : "", h.toc ? " c" : "", h.stop ? " s" : "", (int)h.numeral.n, h.numeral.p,
				(int)h.title.n, h.title.p, (int)h.rest.n, h.rest.p);
		if (!str_eq(got, str_of(parses[i].want)) && ++bad)
			printf("FAIL %s: %s: %.*s, not %s\n", parses[i].name, parses[i].text, (int)got.n, got.p, parses[i].want);
	}
	for (size_t i = 0; i < sizeof ending / sizeof *ending; i++)
		if (head_ends(str_of(ending[i].text)) != ending[i].want && ++bad)
			printf("FAIL ends %s\n", ending[i].text);
	mem_free(&a);
	return bad;
}

/* Is what is cut out of a text that was read before cut out of this one, and of another of the same length and ends read anew? */
static int
again_fail(void)
{
	char one[] = "一、主动公开政府信息情况", two[] = "一、主动公开政府信息情况", other[] = "一、主动公开本级信息情况";
	struct head h[3];
	int bad = !head_parse(&h[0], str_of(one)) + !head_parse(&h[1], str_of(two)) + !head_parse(&h[2], str_of(other));

	bad += h[0].title.p != one + strlen("一、") || h[1].title.p != two + strlen("一、") || h[1].numeral.p != two || h[1].rest.p != two + strlen(two);
	bad += h[1].title.n != h[0].title.n || h[1].main != h[0].main || h[1].number != 1 || !str_eq(h[2].title, STR("主动公开本级信息情况"));
	bad += head_parse(&h[0], STR("今天天气很好")) + head_parse(&h[0], STR("今天天气很好"));
	if (bad)
		printf("FAIL a text that was read before: %d\n", bad);
	return bad;
}

/* Where a heading begins that has lost the line break before it. */
static int
glued_fail(void)
{
	static const struct {
		const char *text;
		size_t at;
	} glued[] = {
		{"由办公室解释。一、总体情况", 21}, {"由办公室解释。一、总体情况。", 0}, {"由办公室解释。", 0},
		{"由办公室解释：一、总体情况", 0}, {"由办公室解释。（一）总体情况", 0}, {"由办公室解释。一、加强领导", 0},
		{"由办公室解释。五、存在的主要问题及改进情况：一是少", 0}, {"", 0},
		{"有：一、总体情况。二、主动公开政府信息情况。三、收到和处理政府信息公开申请情况", 0},
	};
	int bad = 0;

	for (size_t i = 0; i < sizeof glued / sizeof *glued; i++)
		if (head_glued(given_alone(glued[i].text)) != glued[i].at && ++bad)
			printf("FAIL glued %s: %zu\n", glued[i].text, head_glued(str_of(glued[i].text)));
	return bad;
}

int
main(void)
{
	int bad = details_fail() + cuts_fail() + again_fail() + glued_fail(), n = 0;
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
	n++;
	if ((!plain_title(STR("工作概述")) || plain_title(given_alone("工作概述x")) || plain_title(given_alone("概述é"))) && ++bad)
		printf("FAIL a title ends in one of these characters, and not near it\n");
	return verdict(bad, n);
}
