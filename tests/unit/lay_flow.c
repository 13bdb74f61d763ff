/* Unit tests of lay_flow: tables that run on as words, over the lines of one page, of a filled paragraph, over pages. */
#include "../../lib/lay_flow.c"
#include "reads.h"

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

/* Has a paragraph words and numbers enough, as a quick look tells? */
static const struct { const char *in; bool may; } quick[] = {
	{"a b c 1 2 3", true}, {"a b 1 2 3", false}, {"a b c d 1 2", false}, {"a b c d e f g 1 2", false}, {"a b c d\n1 2", true}, {"a b c d e\n1", false}, {"a b c d\n1\n", false},
	{"a b c d e\n甲", false}, {"a b c d e\nx\ny", true}, {"a b c\t1 2 3", true}, {"a b c 1\n2\t3", false}, {"a\tb c d\n1 2", false}, {"a b c 1 2\n\n3", false}, {"a b c d\n1 2\n3 4\t5", false},
};

static size_t
quick_fail(void)
{
	size_t bad = 0;

	for (size_t i = 0; i < sizeof quick / sizeof *quick; i++) {
		struct arena a = {0};
		struct lines l = line_split(str_of(quick[i].in), &a);
		if (may_flow(l.v, 0, l.n) != quick[i].may && ++bad)
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
	return bad;
}

int
main(void)
{
	size_t bad = quick_fail() + single_fail();

	return reads_check(test, sizeof test / sizeof *test, lay_flow_read) || bad;
}
