/* Unit tests of lay_flow: tables that run on as words, over the lines of one page, of a filled paragraph, over pages. */
#include "../../lib/lay_flow.c"
#include "reads.h"
#include "given.h"

#define HEADS "第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 "
#define R_HEADS "R:第二十条第（一）项 R:信息内容 R:本年制发件数 R:本年废止件数 R:现行有效件数 "
#define ROWS "规章 1 2 3 行政规范性文件 4 5 6 行政许可 7 行政强制 8"
#define R_ROWS "R:规章|1|2|3 R:行政规范性文件|4|5|6 R:行政许可|7 R:行政强制|8"
#define PROSE "我局全年主动公开信息共计三百余条，都已经按照要求发布在门户网站，接受群众监督，没有发生泄密事件，工作平稳有序。"
#define PROSE2 PROSE PROSE PROSE PROSE /* makes a page of a line */

#define N10 "1 1 1 1 1 1 1 1 1 1 "
#define N50 N10 N10 N10 N10 N10
#define NUMBERS N50 N50 N50 N50
#define R10 "|1|1|1|1|1|1|1|1|1|1"
#define R50 R10 R10 R10 R10 R10
#define READ_NUMBERS R50 R50 R50 R50

static const struct reads test[] = {
	{"@ lines", PROSE2 " " HEADS "规章 1 2\n3 行政许可 7 行政强制 8 " PROSE2 PROSE "\n",
		"T:" PROSE2 "@1 R:第二十条第（一）项@1 R:信息内容@1 R:本年制发件数@1 R:本年废止件数@1 R:现行有效件数@1 R:规章@1|1@1|2@1|3@2 R:行政许可@2|7@2 R:行政强制@2|8@2 T:" PROSE2 PROSE "@2"},
	{"one line", HEADS ROWS "\n", R_HEADS R_ROWS},
	{"prose and headings before it, behind it", PROSE " " PROSE " 二、主动公开政府信息情况 " HEADS ROWS " 三、收到和处理政府信息公开申请情况 " PROSE " " PROSE "\n",
		"T:" PROSE " " PROSE " T:二、主动公开政府信息情况 " R_HEADS R_ROWS " T:三、收到和处理政府信息公开申请情况 T:" PROSE " " PROSE},
	{"a full stop ends a table", HEADS ROWS " " PROSE "\n", R_HEADS R_ROWS " T:" PROSE},
	{"四: all its words, then its numbers", "行政复议 结果维持 结果纠正 其他结果 尚未审结 总计 本年新收情况 重复申请\n1 2 3 4 5\n",
		"R:行政复议 R:结果维持 R:结果纠正 R:其他结果 R:尚未审结 R:总计 R:本年新收情况 R:重复申请|1|2|3|4|5"},
	{"with fewer of its names it is none", "行政复议 结果维持甲 结果纠正 其他结果 尚未审结 总计 本年情况 复申请\n1 2 3 4 5\n", "- -"},
	{"nor with fewer numbers", "行政复议 结果维持 结果纠正 其他结果 尚未审结 总计 本年新收情况 重复申请\n1 2\n", "- -"},
	{"nor in one line", "行政复议 结果维持 结果纠正 其他结果 尚未审结 总计 本年新收情况 重复申请 1 2 3 4 5\n", "-"},
	{"words behind the number that ends a line are no turn", HEADS "规章 1\n第二十条第（五）项 信息内容 本年处理决定数量 行政许可 2\n第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 行政强制\n", "- - -"},
	{"a line behind another is no beginning", "甲\n" HEADS ROWS "\n", "- -"},
	{"a short line is no paragraph", "规章 1 2 3 行政许可 4\n", "-"},
	{"nor one whose words turn to numbers twice only", HEADS "规章 1 2 3 行政许可行政强制 4 5\n", "-"},
	{"nor one that names no table", "规章 1 2 3 行政规范性文件 4 5 6 行政许可 7 行政强制 8 行政处罚 9 本年新收 10\n", "-"},
	{"nor one that holds one name only", "第二十条第（一）项 规章 1 2 3 行政规范性文件 4 5 6 行政许可 7 行政强制 8\n", "-"},
	{"TABs between words of several lines are columns", HEADS "规章\t1\t2\n行政许可 3\t行政强制 4 5 行政处罚 6\n", "- -"},
	{"in one line they are blanks", HEADS "规章\t1\t2\t3 行政许可\t7 行政强制\t8 行政处罚\n", R_HEADS "R:规章|1|2|3 R:行政许可|7 R:行政强制|8 R:行政处罚"},
	{"lines filled with words", HEADS "规章\n1 2 3 行政规范性文件 4 5 6 行政许可 7 行政强制 8 行政处罚 9 行政裁决 10\n本年新收 1\n",
		R_HEADS "R:规章|1|2|3 R:行政规范性文件|4|5|6 R:行政许可|7 R:行政强制|8 R:行政处罚|9 R:行政裁决|10 R:本年新收|1"},
	{"lines that are not", HEADS "规章\n1 2 3 行政规范性文件 4\n5 6 行政许可 7 行政强制 8 行政处罚 9 本年新收 1 2 3\n", "- - -"},
	{"nor any with gaps", HEADS "规章\n1 2 3 行政规范性文件  4 5 6 行政许可 7 行政强制 8 行政处罚 9 行政裁决\n本年新收 1\n", "- - -"},
	{"a year is a word, 2021 年", HEADS "规章 1 2 3 行政许可 7 行政强制 8 三、收到和处理政府信息公开申请情况 2021 年公开9条。\n",
		R_HEADS "R:规章|1|2|3 R:行政许可|7 R:行政强制|8 T:三、收到和处理政府信息公开申请情况 T:2021 年公开9条。"},
	{"words that go on in the next: an open bracket, an enumerator, 结果 维持",
		"第二十条 第（五）项 信息内容 本年处理 决定数量 （1） 予以公开 1 一、 本年新收 2 （二）部分公开（区分 处理） 2 1. 行政强制 3 结果 维持 4 其他 结果 5 尚未 审结 6 结果 7\n",
		"R:第二十条第（五）项 R:信息内容 R:本年处理 R:决定数量 R:（1）予以公开|1 R:一、本年新收|2 R:（二）部分公开（区分处理）|2 R:1.行政强制|3 R:结果维持|4 R:其他结果|5 R:尚未审结|6 R:结果|7"},
	{"enumerators of other kinds", HEADS "1． 甲乙 1 (2) 丙丁 2 3) 戊己 3 结果 纠正 4 尚未 结果 5 第二十条 甲 6 其他 甲 7 行政强制 8\n",
		R_HEADS "R:1．甲乙|1 R:(2)丙丁|2 R:3)戊己|3 R:结果纠正|4 R:尚未结果|5 R:第二十条 R:甲|6 R:其他 R:甲|7 R:行政强制|8"},
	{"a word that ends in a bracket does not go on in its number", HEADS "（三） 3 规章 1 2 3 行政许可 7 行政强制 8\n", R_HEADS "R:（三）|3 R:规章|1|2|3 R:行政许可|7 R:行政强制|8"},
	{"a table over pages goes on behind the first page's end, page numbers are dropped",
		PROSE2 " " HEADS "规章 1 2 3 - 1 -\n- 2 - 4 5 6 行政许可 7 行政强制 8 " PROSE2 PROSE "\n",
		"T:" PROSE2 " " R_HEADS "R:规章|1|2|3 D:page-number|- 1 - D:page-number|- 2 - R:4|5|6 R:行政许可|7 R:行政强制|8 T:" PROSE2 PROSE},
	{"a word between dashes is no page number", PROSE2 " " HEADS "规章 1 2 3 - 甲 -\n行政许可 7 行政强制 8 " PROSE2 PROSE "\n",
		"T:" PROSE2 " " R_HEADS "R:规章|1|2|3|- R:甲|- R:行政许可|7 R:行政强制|8 T:" PROSE2 PROSE},
	{"three dashes are no page number", PROSE2 " " HEADS "规章 1 2 3 - - -\n行政许可 7 行政强制 8 " PROSE2 PROSE "\n",
		"T:" PROSE2 " " R_HEADS "R:规章|1|2|3|-|-|- R:行政许可|7 R:行政强制|8 T:" PROSE2 PROSE},
	{"dashes within a page are values", PROSE2 " " HEADS "规章 - 1 - 2\n行政许可 7 行政强制 8 " PROSE2 PROSE "\n",
		"T:" PROSE2 " " R_HEADS "R:规章|-|1|-|2 R:行政许可|7 R:行政强制|8 T:" PROSE2 PROSE},
	{"so are those at the end of one page", HEADS "规章 1 2 3 行政许可 7 行政强制 8 行政处罚 - 1 -\n", R_HEADS "R:规章|1|2|3 R:行政许可|7 R:行政强制|8 R:行政处罚|-|1|-"},
	{"a page apart goes on with the table of the one before",
		PROSE2 " " HEADS ROWS "\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		"T:" PROSE2 " " R_HEADS R_ROWS " - R:行政处罚|9|8|7 R:本年新收政府信息公开申请数量|6 R:上年结转政府信息公开申请数量|5"},
	{"also behind a page of numbers alone", PROSE2 " " HEADS ROWS "\n" NUMBERS "\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		"T:" PROSE2 " " R_HEADS R_ROWS READ_NUMBERS " - R:行政处罚|9|8|7 R:本年新收政府信息公开申请数量|6 R:上年结转政府信息公开申请数量|5"},
	{"three of them", PROSE2 " " HEADS ROWS "\n" NUMBERS "\n" NUMBERS "\n" NUMBERS "\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		"T:" PROSE2 " " R_HEADS R_ROWS READ_NUMBERS READ_NUMBERS READ_NUMBERS " - R:行政处罚|9|8|7 R:本年新收政府信息公开申请数量|6 R:上年结转政府信息公开申请数量|5"},
	{"four are more than a table goes over", PROSE2 " " HEADS ROWS "\n" NUMBERS "\n" NUMBERS "\n" NUMBERS "\n" NUMBERS "\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		"T:" PROSE2 " " R_HEADS R_ROWS READ_NUMBERS READ_NUMBERS READ_NUMBERS READ_NUMBERS " - -"},
	{"not if that ended in prose", HEADS ROWS " " PROSE2 "\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		R_HEADS R_ROWS " T:" PROSE2 " - -"},
	{"nor behind two empty lines, or a short line",
		PROSE2 " " HEADS ROWS "\n\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n\n行政处罚 9 8 7 本年新收政府信息公开申请数量 6 上年结转政府信息公开申请数量 5\n",
		"T:" PROSE2 " " R_HEADS R_ROWS " - - - - -"},
	{"nor with fewer than three numbers", PROSE2 " " HEADS ROWS "\n\n行政处罚甲 9 行政处罚乙 8 本年新收政府信息公开申请数量 上年结转政府信息公开申请数量\n",
		"T:" PROSE2 " " R_HEADS R_ROWS " - -"},
};

/* Has a paragraph words and numbers enough, as a quick look tells, and perhaps lines as full as words let them be? */
static const struct { const char *in; bool may, filled; } quick[] = {
	{"a b c 1 2 3", true, true}, {"a b 1 2 3", false, false}, {"a b c d 1 2", false, false}, {"a b c d e f g 1 2", false, false}, {"a b c d\n1 2", true, true}, {"a b c d e\n1", false, false}, {"a b c d\n1\n", false, false},
	{"a b c d e\n甲", false, false}, {"a b c d e\nx\ny", true, true}, {"a b c\t1 2 3", true, true}, {"a b c 1\n2\t3", false, false}, {"a\tb c d\n1 2", false, false}, {"a b c 1 2\n\n3", false, false}, {"a b c d\n1 2\n3 4\t5", false, false},
	{"a b c  1 2 3", true, true}, {"a b c  1 2 3\nd", true, false}, {"a b c 1 2 3\nd  e", true, false}, {"a b c 1 2 3\n\nd  e", true, true}, {"  a b c 1 2 3  \nd", true, true},
	{"a b c 2021  年 1 2 3\nd", true, true}, {"a b c 2021   1 2 3\nd", true, false}, {"a b c 1 2 3\nd\ne  f\ng", true, false}, {"a b c ã 1 2 3\nd", true, true},
};

static size_t
quick_fail(void)
{
	size_t bad = 0;

	for (size_t i = 0; i < sizeof quick / sizeof *quick; i++) {
		struct arena a = {0};
		struct lines l = line_split(str_of(quick[i].in), &a);
		if ((may_flow(l.v, 0, l.n, false) != quick[i].may || may_flow(l.v, 0, l.n, true) != quick[i].filled) && ++bad)
			printf("FAIL may flow: %s\n", quick[i].in);
		mem_free(&a);
	}
	return bad;
}

#define LONG100 "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥甲乙丙丁戊己庚辛壬癸" /* 96 bytes */

/* Does a table begin with the word, and is it one of the labels that only tables hold? */
static const struct { const char *word; bool begins, name; } single[] = {
	{"信息内容", true, true}, {"行政强制", false, true}, {"本年新收", false, true}, {"上年结转", false, true}, {"重复申请", false, true}, {"结果维持", false, true}, {"行政复议", true, true},
	{"行政复议甲乙", true, true}, {"行政复议甲乙丙", false, true}, {"第二十条", true, false}, {"甲第二十条", false, false}, {"第二十", false, false}, {"勾稽关系", true, false}, {"甲勾稽关系", true, false},
	{"申请人情况", true, false}, {"申请人情", false, false}, {"信息内", false, false}, {LONG100 "甲乙丙丁信息内容", true, true}, {LONG100 "甲乙丙丁戊信息内容", false, false}, {"", false, false},
};

static size_t
single_fail(void)
{
	size_t bad = 0;

	for (size_t i = 0; i < sizeof single / sizeof *single; i++)
		if ((begins_table(str_of(single[i].word)) != single[i].begins || is_name(str_of(single[i].word)) != single[i].name) && ++bad)
			printf("FAIL word: %s\n", single[i].word);
	/* a paragraph of such a word may begin one, in whatever line it stands */
	static const char *const none[] = {"", "行政强制", "第二十", "信息 内容", PROSE};
	struct arena a = {0};
	for (size_t i = 0; i < sizeof single / sizeof *single; i++)
		for (size_t k = 0; k < sizeof none / sizeof *none && single[i].begins; k++) {
			struct lines l = reads_split(str_fmt(&a, "甲%s\n乙 %s\n\n%s", none[k], single[i].word, single[i].word), &a);
			if ((!may_begin(l.v, 0, l.n) || !may_begin(l.v, 1, l.n) || may_begin(l.v, 0, 1) || !may_begin(l.v, 3, l.n) || may_begin(l.v, 2, l.n)) && ++bad)
				printf("FAIL a paragraph of: %s\n", single[i].word);
		}
	mem_free(&a);
	return bad;
}

/* Does a word go on in the next; does it turn to a table, 1, or to running text, -1? */
static const struct { const char *word, *next; bool on; } pairs[] = {
	{"(a", "b", true}, {"(a)", "b", true}, {"a)", "b", true}, {"abcdefg)", "b", true}, {"abcdefgh)", "b", false}, {"abcdefgh(", "b", true}, {"一、", "b", true}, {"1.", "b", true}, {"1．", "b", true}, {"（1）", "b", true}, {"（一）", "b", false},
	{"（一", "b", true}, {"a", "b", false}, {")(", "b", false}, {"((a)", "b", true}, {"(a))(", "b", false}, {"第二十条", "第（一）项", true}, {"第二十条", "甲", false}, {"第二十", "第", false}, {"结果", "维持", true}, {"结果", "纠正", true},
	{"其他", "结果", true}, {"尚未", "审结", true}, {"结果", "甲", false}, {"甲果", "维持", false}, {"结果", "维持甲", false}, {"", "b", false},
};
static const struct { const char *word; int turns; } turns[] = {
	{"信息内容", 1}, {"行政复议", 1}, {"第二十条", 1}, {"一、总体情况", -1}, {"四、行政复议、行政诉讼情况", -1}, {PROSE, -1}, {"甲", 0}, {"规章", 0}, {"", 0}, {"甲。", -1},
};

/* A year is four figures and 年 behind them. */
static const struct { const char *a, *b; bool val, next, year; } years[] = {
	{"2021", "年", true, false, true}, {"2021", "年度", true, false, true}, {"2021", "月", true, false, false}, {"202", "年", true, false, false}, {"20213", "年", true, false, false}, {"2021", "年", false, false, false}, {"2021", "年", true, true, false},
};

/* Words, the line of each, and where a page's number may stand. */
static const struct { const char *words, *lines; size_t i; bool page; } numbers[] = {
	{"- 3 -", "000", 0, true}, {"a - 3 -", "0000", 1, true}, {"a - 3 - b", "00000", 1, false}, {"a - 3 - b", "00001", 1, true}, {"a - 3 - b", "01111", 1, true}, {"- 3 - b", "0000", 0, true}, {"- 3 - b", "0011", 0, false}, {"- a -", "000", 0, false},
	{"- - -", "000", 0, false}, {"- 3 4", "000", 0, false}, {"2 3 -", "000", 0, false}, {"- 3", "00", 0, false}, {"-", "0", 0, false}, {"a b - 3 - c d", "0000000", 2, false},
};

static size_t
pairs_fail(void)
{
	struct arena a = {0};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (goes_on(str_of(pairs[i].word), str_of(pairs[i].next)) != pairs[i].on && ++bad)
			printf("FAIL goes on: %s %s\n", pairs[i].word, pairs[i].next);
	for (size_t i = 0; i < sizeof turns / sizeof *turns; i++)
		if (turns_to(str_of(turns[i].word)) != turns[i].turns && ++bad)
			printf("FAIL turns: %s\n", turns[i].word);
	for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
		struct lay_tok t[] = {{.text = str_of(years[i].a), .val = years[i].val}, {.text = str_of(years[i].b), .val = years[i].next}};
		if (is_year(t, t + 1) != years[i].year && ++bad)
			printf("FAIL year: %s %s\n", years[i].a, years[i].b);
	}
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		for (int k = 0; k < 3; k++) { /* pages, one page, lines that are none */
			struct flow f = {.lines = k == 1 ? 1 : 2, .lines_long = k < 2};
			struct lay_tok t[8] = {{.val = false}};
			size_t line[8], n = 0;
			for (struct str s = str_of(numbers[i].words); s.n; n++) {
				struct str w = given_word(&s, ' ');
				t[n] = (struct lay_tok){.text = w, .val = w.p[0] == '-' || (w.p[0] >= '0' && w.p[0] <= '9')};
				line[n] = (size_t)(numbers[i].lines[n] - '0');
			}
			f.tok.v = memcpy(MEM_TAKE(&a, struct lay_tok, n), t, n * sizeof *t);
			f.line.v = memcpy(MEM_TAKE(&a, size_t, n), line, n * sizeof *line);
			f.tok.n = f.line.n = n;
			if (page_number(&f, numbers[i].i) != (numbers[i].page && k == 0) && ++bad)
				printf("FAIL page: %s, %s\n", numbers[i].words, numbers[i].lines);
		}
	struct lines dated = reads_split(STR("甲 2021 年 1\n"), &a);
	struct flow of = words(dated.v, 0, dated.n, &a);
	if ((of.tok.n != 3 || of.tok.v[1].val || of.tok.v[1].s[0] != 2 || of.tok.v[1].e[0] != 8 || of.tok.v[1].s[1] != 3 || of.tok.v[1].e[1] != 10) && ++bad)
		printf("FAIL a year is one word, from its figures to 年\n");
	static const struct { const char *in; size_t at; bool begins; } firsts[] = {{HEADS ROWS "\n", 0, true}, {"甲\n" HEADS ROWS "\n", 1, false}, {"\n" HEADS ROWS "\n", 1, true}, {"信息内容 1 2 3 4 5 6 7 8\n", 0, false},
		{"信息内容 a b c d e f 1 2 3 4 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 0, true}, {"信息内容 a b c d e f 1 2 3 4 aaaaaaaaaaaaaaaaaaaaaaaaa\n", 0, false}, {"规章 " HEADS ROWS "\n", 0, false}, {"  " HEADS ROWS "\n", 0, true}};
	for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++) {
		struct lines l = reads_split(str_of(firsts[i].in), &a);
		if (lay_flow_begins(l.v, firsts[i].at, l.n) != firsts[i].begins && ++bad)
			printf("FAIL begins: %s\n", firsts[i].in);
	}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	size_t bad = quick_fail() + single_fail() + pairs_fail();

	return reads_check(test, sizeof test / sizeof *test, lay_flow_read) || bad;
}
