/* Unit tests of outline: lines (cells of a row parted by |, D before one that is dropped), and the six sections that are found in them:
 * line=section, t where it comes twice, o where it is out of order, line~ where it is an echo of the next, line+ a section that is none of them; behind / the line at which the report ends, if it does. */
#include <stdio.h>

#include "../../lib/outline.c"
#include "given.h"
#include "verdict.h"

#define SIX "一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2\n四、行政复议、行政诉讼情况\n1|2\n五、存在的主要问题及改进情况\n文\n六、其他需要报告的事项\n无"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"the six", SIX, "1=1 3=2 5=3 7=4 9=5 11=6"},
	{"sections of an older form among them and behind", "一、概述\n文\n二、主动公开情况\n文\n三、收费及减免情况\n文\n四、机构情况\n文\n五、存在的问题\n文\n六、附表\n文\n七、附件\n文", "1=1 3=2 5+ 7+ 9=5 11+ 13+"},
	{"a number that is left out, or comes twice", "一、概述\n文\n二、主动公开情况\n文\n三、收费及减免情况\n文\n五、存在的问题\n文\n七、附表\n文\n八、附件", "1=1 3=2 7=5"},
	{"twice", "一、概述\n文\n二、主动公开情况\n文\n三、收费及减免情况\n文\n三、机构情况\n文\n四、存在的问题\n文\n五、附表\n文\n五、附件", "1=1 3=2 9=5"},
	{"one of the six whose number does not follow", "一、概述\n文\n二、主动公开情况\n文\n三、收费及减免情况\n文\n三、存在的问题\n文", "1=1 3=2 7=5"},
	{"numbered in another way, tight, with a comma, too long", "一、概述\n文\n（二）收费情况\n文\n二收费情况\n文\n二、收费，减免\n文\n二、收费收费收费收费收费收费收费收费收费收费收费收费的情况\n二、收费收费收费收费收费收费收费收费收费收费收费收费情况\n三、附表", "1=1"},
	{"of 25 characters", "一、概述\n文\n二、收费收费收费收费收费收费收费收费收费收费收费的情况\n三、附表", "1=1 3+ 4+"},
	{"a label of the form", "一、概述\n文\n二、主动公开情况\n文\n三、收到和处理申请情况\n文\n四、结转下年度继续办理", "1=1 3=2 5=3"},
	{"a row of it", "一、概述\n文\n二、主动公开情况\n文\n三、收到和处理申请情况\n文\n四、结转下一年继续办理 - 75 件", "1=1 3=2 5=3"},
	{"before the first none", "一、机构情况\n文\n二、主动公开情况\n文\n三、存在的问题\n文", "3=2 5=5"},
	{"nor where the one before is numbered in another way", "一、概述\n文\n二、主动公开情况\n文\n（三）存在的问题\n文\n四、附表", "1=1 3=2 5=5"},
	{"nor where it is not, and the next has the second number", "一、概述\n文\n二、主动公开情况\n文\n（三）存在的问题\n文\n二、附表", "1=1 3=2 5=5"},
	{"before the first none, though the numbers follow from one", "二、机构情况\n文\n三、主动公开情况\n文\n四、存在的问题\n文", "3=2 5=5"},
	{"behind a gap that was none, a later one is", "一、概述\n文\n三、收费情况\n文\n二、主动公开情况\n文\n三、机构情况\n文\n四、存在的问题\n文", "1=1 5=2 7+ 9=5"},
	{"parts of the overview that are numbered as it is", "1、总体情况\n文\n1、主动公开。本局公开。\n2、依申请公开。没有申请。\n3、政府信息管理。文。", "1=1"},
	{"a section that has the number of the one before", "1、总体情况\n文\n1、主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"behind one that is not the first", "2、总体情况\n文\n1、主动公开。本局公开。", "1=1 3=2"},
	{"behind another than the overview", "1、主动公开政府信息情况\n1|2\n1、收到和处理政府信息公开申请情况。没有申请。", "1=2 3=3"},
	{"a number that does not follow", "1、总体情况\n文\n1、主动公开。本局公开。\n3、收到和处理政府信息公开申请情况。没有申请。", "1=1 4=3"},
	{"nothing", "", ""},
	{"no heading", "文\n1|2\n本年公开12条。", ""},
	{"without numerals", "总体情况\n文\n主动公开政府信息情况\n1|2\n其他需要报告的事项\n无", "1=1 3=2 5=6"},
	{"a title of thirty characters", "总体情况\n文\n关于本机关全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1 3=2"},
	{"of thirty-one without a numeral", "总体情况\n文\n关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1"},
	{"with one", "一、总体情况\n文\n二、关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况\n1|2", "1=1 3=2"},
	{"and text behind it", "一、总体情况\n文\n二、关于本机关的全年主动公开政府信息以及公开工作有关方面的具体情况：无。\n1|2", "1=1"},
	{"thirty and text behind", "一、总体情况\n文\n二、关于本机关全年主动公开政府信息以及公开工作有关方面的具体情况：无。\n1|2", "1=1 3=2"},
	{"the first of a list in words", "总体情况\n文\n一是主动公开政府信息情况\n1|2", "1=1"},
	{"of fees, beside that of requests", "一、概述\n文\n二、主动公开政府信息情况\n文\n三、依申请公开办理情况\n文\n四、依申请公开收费情况\n文\n五、存在的问题", "1=1 3=2 5=3 7+ 9=5"},
	{"text behind a heading", "一、总体情况。本年度如下。\n二、主动公开政府信息情况\n1|2", "1=1 2=2"},
	{"its number is no matter", "五、总体情况\n文\n九、主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"tight", "一总体情况\n文\n二主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"in other styles", "第一部分 总体情况\n文\n第二部分 主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"most have one: those are taken", "（一）总体情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "3=1 5=2 7=3"},
	{"parts of the first are none", "一、总体情况\n（一）主动公开情况\n文\n（二）依申请公开情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 6=2 8=3"},
	{"nor where the report is cut in it, whatever their words", "一、总体情况\n（一）主动公开政府信息情况\n文\n（二）依申请公开办理情况\n文\n（三）政府信息管理\n文", "1=1"},
	{"nor where the first of them has lost its number", "一、总体情况\n）主动公开\n文\n（二）依申请公开\n文", "1=1"},
	{"but where their numbers are the sections' own, they are those", "一、概述\n文\n（二）主动公开情况\n文\n（三）依申请公开情况\n文", "1=1 3=2 5=3"},
	{"all on one line", "本报告根据政府信息公开条例编制，统计期限自2024年1月1日起至12月31日止。 一、总体情况 （一）主动公开情况。 公开80条。 二、主动公开政府信息情况 制发文件三件。", "1=1 1=2"},
	{"of which the first begins the line", "一、总体情况 认真落实政府信息公开条例的各项要求，全年公开信息八十条。 五、存在的主要问题及改进情况 不够深入。", "1=1 1=5"},
	{"a sentence that names one", "本报告根据政府信息公开条例编制，统计期限自2024年1月1日起至12月31日止，其中的 一、总体情况 是概述。", ""},
	{"rows on one line", "本年的数量如下，统计期限自2024年1月1日起至12月31日止。 一、本年新收政府信息公开申请数量 3 （一）予以公开 3 四、结转下年度继续办理 0", ""},
	{"items of a list are none", "文\n（一）主动公开政府信息的情况；\n（二）收到和处理政府信息公开申请的情况;\n文", ""},
	{"numbers within a section do not count on in the next", "一、总体情况\n（一）机构情况\n文\n二、主动公开政府信息情况\n1|2\n（二）收到和处理政府信息公开申请情况\n1|2\n三、行政复议、行政诉讼情况\n1|2", "1=1 4=2 6=3 8=4"},
	{"in one they do", "一、总体情况\n（一）机构情况\n文\n（二）收到和处理政府信息公开申请情况\n1|2\n二、主动公开政府信息情况\n1|2", "1=1 6=2"},
	{"rows are none", "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n1|2", "1=3"},

	{"a table of contents", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n" SIX, "4=1 6=2 8=3 10=4 12=5 14=6"},
	{"of three, of which the first alone comes again", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、总体情况\n文", "4=1"},
	{"of two", "一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n文", "1=1 2=2 3=1t"},
	{"of two lines is none", "一、总体情况\n二、主动公开政府信息情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "2=2t 4=1 6=2 8=3"},
	{"with page numbers", "一、总体情况…………1\n二、主动公开政府信息情况…………2\n" SIX, "3=1 5=2 7=3 9=4 11=5 13=6"},
	{"headings with nothing behind, once", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况", "1=1 2=2 3=3"},

	{"a section twice", "一、总体情况\n文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2", "1=1 3=1t 5=2"},
	{"printed twice, nothing between", "一、总体情况\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2", "1~ 2=1 4=2"},
	{"printed twice, another heading between", "一、总体情况\n（九）文\n一、总体情况\n文\n二、主动公开政府信息情况\n1|2", "3=1 5=2"},
	{"numbers that are the sections' own decide the style", "九、总体情况\n文\n1.总体情况\n文", "3=1"},
	{"where neither are, numerals do", "九、总体情况\n文\n9.总体情况\n文", "1=1"},
	{"more sections decide", "1.总体情况\n文\n一、总体情况\n文\n2.主动公开政府信息情况\n文", "1=1 5=2"},
	{"out of order", "一、总体情况\n文\n三、收到和处理政府信息公开申请情况\n1|2\n二、主动公开政府信息情况\n1|2\n四、行政复议、行政诉讼情况\n1|2", "1=1 3=3o 5=2 7=4"},
	{"a weak one left over is none", "一、总体情况\n文\n二、主动公开政府信息情况\n1|2\n三、其他情况\n文\n四、存在的问题\n文\n五、其他需要报告的事项\n无", "1=1 3=2 5+ 7=5 9=6"},
	{"in another style", "一、总体情况\n文\n1.存在的问题\n文\n二、主动公开政府信息情况\n1|2", "1=1 5=2"},
	{"with nothing behind", "一、总体情况\n文\n五、存在的问题\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 4=2 6=3"},

	{"over two lines", "一、总体\n情况\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"a numeral alone", "一、\n总体情况\n文\n二、\n主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"twenty characters more", "一、总体\n政府信息公开工作年度各项基本执行情况\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"a line of prose does not go on", "一、总体\n情况。\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"a rest that goes on nowhere", "一、总体", "1=1"},
	{"what goes on is a heading itself", "一、总体\n二、主动公开政府信息情况\n1|2", "1=1 2=2"},
	{"it ends as titles do", "一、总体情况\n概述\n文\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},
	{"the second line is in a row", "一、总体\n|情况\n1|2\n二、主动公开政府信息情况\n1|2", "1=1 4=2"},

	{"a heading in a row", "一、总体情况\n文\n|二、主动公开政府信息情况|\n1|2", "1=1 3=2"},
	{"its numeral in a cell of its own", "一、总体情况\n文\n二、|主动公开政府信息情况\n1|2", "1=1 3=2"},
	{"three cells are a row", "一、总体情况\n文\n二、|主动公开政府信息情况|5\n1|2", "1=1"},
	{"a word in a row that means a section surely", "一、总体情况\n文\n|其他情况\n1|2", "1=1 3=6"},
	{"one that does less", "一、总体情况\n文\n|改进情况\n1|2", "1=1"},

	{"a line drawn below is nothing", "一、总体情况\n----\n----\n二、主动公开政府信息情况\n====\n文\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 4=2 7=3"},
	{"nor does it follow a heading", "一、总体情况\n文\n五、存在的问题\n----\n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 5=2 7=3"},
	{"a line of blanks is nothing", "一、总体情况\n文\n五、存在的问题\n \n二、主动公开政府信息情况\n1|2\n三、收到和处理政府信息公开申请情况\n1|2", "1=1 5=2 7=3"},
	{"what was dropped neither", "一、总体情况\nD页脚\n文\nD五、存在的问题\n二、主动公开政府信息情况\n1|2", "1=1 5=2"},

	{"furniture behind the last", "一、总体情况\n文\n六、其他需要报告的事项\n无\n上一篇：通知\n友情链接", "1=1 3=6 /5"},
	{"right behind its heading, early", "六、其他需要报告的事项\n上一篇：通知\n文\n文\n文\n文", "1=6 /2"},
	{"right before the last heading it is none", "一、总体情况\n文\n上一篇：通知\n六、其他需要报告的事项\n无\n文", "1=1 4=6"},
	{"in the middle, without sections", "文\n文\n上一篇：通知\n文", ""},
	{"nor the fourth of six", "文\n文\n文\n上一篇：通知\n文\n文", ""},
	{"but the fifth", "文\n文\n文\n文\n上一篇：通知\n文", "/5"},
	{"before it is none", "上一篇：通知\n一、总体情况\n文\n六、其他需要报告的事项\n无", "2=1 4=6"},
	{"without sections in the second half", "文\n文\n文\n上一篇：通知\n文", "/4"},
	{"in the first not", "文\n上一篇：通知\n文\n文\n文\n文", ""},
};

static size_t nheads, nbad;

static void
check(bool ok, const char *why)
{
	nheads++;
	if (!ok && ++nbad)
		printf("FAIL outline: %s\n", why);
}

/* A title of n bytes, as titles end, or not. */
static struct str
title(size_t n, bool ends)
{
	static char room[] = "情况情况情况情况情况情况情况情况情况情况情况情况情况情况情况情况x";

	return (struct str){room + sizeof room - 2 - n + (ends ? 0 : 1), n};
}

/* How sure a heading must be, from 1 to 9, and how short, to be one of the six. */
static void
sure(void)
{
	struct str text = STR("文");
	struct outline o = {.style = HEAD_CN};

	for (int w = 1; w <= 9; w++) {
		struct head plain = {.style = HEAD_PLAIN, .main = SECT_OTHER, .weight = w, .title = title(90, true)}, cn = plain, h;
		cn.style = HEAD_CN;
		check(possible(&(struct outline_head){.h = plain}) == (w >= 6) && possible(&(struct outline_head){.h = cn}), "without a numeral, and with one");
		h = plain, h.title = title(91, true);
		check(!possible(&(struct outline_head){.h = h}), "too long");
		h = plain, h.title = title(90, false);
		check(!possible(&(struct outline_head){.h = h}), "no title ends so");
		h = plain, h.stop = true;
		check(!possible(&(struct outline_head){.h = h}), "it stops");
		h = plain, h.rest = text;
		check(!possible(&(struct outline_head){.h = h}), "text behind it");
		h = cn, h.tight = true;
		check(possible(&(struct outline_head){.h = h}) == (w >= 6), "tight");
		h.title = title(90, false);
		check(!possible(&(struct outline_head){.h = h}), "tight, and no title ends so");
		h = cn, h.tight = true, h.rest = text;
		check(!possible(&(struct outline_head){.h = h}), "tight, and text behind it");
		h = cn, h.rest = text;
		check(possible(&(struct outline_head){.h = h}) == (w >= 6), "a numeral, and text behind it");
		h.title = title(91, true);
		check(!possible(&(struct outline_head){.h = h}), "which is too long then");
		h.rest = STR("");
		check(possible(&(struct outline_head){.h = h}), "but not alone");
		h.stop = true;
		check(!possible(&(struct outline_head){.h = h}), "or where it stops");
		h = cn, h.toc = true;
		check(!possible(&(struct outline_head){.h = h}), "a line of a table of contents");
		h = cn, h.main = SECT_NONE;
		check(!possible(&(struct outline_head){.h = h}), "no meaning");
		check(left_over(&o, &(struct outline_head){.h = cn, .content = true}, false) == (w >= 8), "left over");
		check(!left_over(&o, &(struct outline_head){.h = cn, .content = true}, true), "left over, another number, and the section is there");
		cn.number = SECT_OTHER;
		check(left_over(&o, &(struct outline_head){.h = cn, .content = true}, true) == (w >= 8), "left over, its number");
		check(!left_over(&o, &(struct outline_head){.h = cn}, true), "nothing behind");
	}
}

/* What a heading weighs whose title is sure by 7. */
static void
weights(void)
{
	static const struct { enum head_style style; int number; bool content, rows, rest; enum sect_key main; int want; } row[] = {
		{HEAD_CN, 0, false, false, false, SECT_OTHER, 22},  {HEAD_NUM, 0, false, false, false, SECT_OTHER, 8},
		{HEAD_PLAIN, 0, false, false, false, SECT_OTHER, 14}, {HEAD_CN, SECT_OTHER, false, false, false, SECT_OTHER, 26},
		{HEAD_CN, 1, false, false, false, SECT_OTHER, 20},  {HEAD_CN, 0, true, false, false, SECT_OTHER, 28},
		{HEAD_CN, 0, false, true, false, SECT_OTHER, 22},   {HEAD_CN, 0, false, true, false, SECT_OVERVIEW, 22},
		{HEAD_CN, 0, false, true, false, SECT_DISCLOSURE, 26}, {HEAD_CN, 0, false, true, false, SECT_DISPUTES, 26},
		{HEAD_CN, 0, false, true, false, SECT_PROBLEMS, 22}, {HEAD_CN, 0, false, false, true, SECT_OTHER, 21},
		{HEAD_NUM, SECT_OTHER, false, false, false, SECT_OTHER, 18}, {HEAD_NUM, 1, false, false, false, SECT_OTHER, 6},
	};

	for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
		struct outline o = {.style = HEAD_CN};
		struct outline_head c = {.h = {.style = row[i].style, .number = row[i].number, .main = row[i].main, .weight = 7, .title = STR("情况"), .rest = row[i].rest ? STR("文") : STR("")},
			.content = row[i].content, .rows = row[i].rows};
		check(weight(&o, &c) == row[i].want, "a weight");
		c.h.weight = 1;
		check(weight(&o, &c) == (row[i].style == HEAD_PLAIN || row[i].rest || row[i].want < 12 ? 0 : row[i].want - 12), "nothing weighs less than nothing");
		c.h.toc = true;
		check(weight(&o, &c) == 0, "what cannot be one");
	}
}

/* The style of the most of the six, each by its best heading; what cannot be one of them does not count. */
static void
styles(void)
{
	static const struct { struct { enum head_style style; enum sect_key main; int number, weight; bool toc; } head[3]; enum head_style want; } of[] = {
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_CN, SECT_OVERVIEW, 0, 6, false}}, HEAD_NUM},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_CN, SECT_OVERVIEW, 0, 7, false}}, HEAD_CN},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_CN, SECT_OVERVIEW, 1, 4, false}}, HEAD_CN},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_CN, SECT_OVERVIEW, 1, 3, false}}, HEAD_CN},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_CN, SECT_OVERVIEW, 1, 2, false}}, HEAD_NUM},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 9, true}, {HEAD_CN, SECT_OVERVIEW, 0, 6, false}}, HEAD_CN},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 7, false}, {HEAD_NUM, SECT_OVERVIEW, 0, 2, false}, {HEAD_CN, SECT_OTHER, 0, 6, false}}, HEAD_NUM},
		{{{HEAD_NUM, SECT_OVERVIEW, 0, 4, false}, {HEAD_NUM, SECT_OTHER, 0, 4, false}, {HEAD_CN, SECT_OTHER, 0, 7, false}}, HEAD_NUM},
		{{{HEAD_PAREN, SECT_OVERVIEW, 0, 4, false}, {HEAD_DOTTED, SECT_OTHER, 0, 4, false}, {HEAD_PARNUM, SECT_OTHER, 0, 4, false}}, HEAD_PAREN},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct outline_head head[3] = {{.para = 0}};
		struct outline o = {.head = {.v = head, .n = of[i].head[2].style || of[i].head[2].weight ? 3 : 2}};
		for (size_t k = 0; k < o.head.n; k++)
			head[k].h = (struct head){.style = of[i].head[k].style, .main = of[i].head[k].main, .number = of[i].head[k].number, .weight = of[i].head[k].weight, .toc = of[i].head[k].toc};
		check(main_style(&o) == of[i].want, "the style of the most");
	}
}

/* Lines drawn, numbers, rows that are none. */
static void
lines(void)
{
	check(drawn(STR("-=~_*+. ")) && drawn(STR("---")) && !drawn(STR("--")) && !drawn(STR("--a")) && !drawn(STR("-/-")) && !drawn(STR("")), "a line drawn");
	check(only(STR("0123456789 .-/"), "0123456789 .-/") && !only(STR("1:"), "01") && !only(STR("1一"), "01") && !only(STR("一1"), "01"), "nothing but signs");
	check(no_row(title(60, true)) && !no_row(title(59, true)), "sixty bytes are prose");
	check(no_row(STR("其他情况")) && !no_row(STR("不足之处")) && no_row(STR("概述")) && !no_row(STR("概")), "a heading by 6 is no row, one by 5 may be");
	struct doc_cell cell[] = {{STR(""), 1}, {STR("二、"), 3}, {STR("主动公开"), 4}, {STR(""), 5}};
	struct doc_item it = {.kind = DOC_ROW, .n = 4, .cell = cell};
	struct arena a = {0};
	size_t line = 2;
	check(str_eq(lone(&a, &it, &line), STR("二、 主动公开")) && line == 3, "a numeral and a title: where the numeral stands");
	cell[1].text = STR("第二十一部分  ");
	check(str_eq(lone(&a, &it, &line), STR("第二十一部分   主动公开")), "a numeral of twenty bytes");
	cell[1].text = STR("第二十一部分   ");
	check(lone(&a, &it, &line).n == 0, "of one more");
	cell[1].text = STR("主要");
	check(lone(&a, &it, &line).n == 0, "two words");
	cell[1].text = STR("");
	check(str_eq(lone(&a, &it, &line), STR("主动公开")) && line == 4, "one text: where that stands");
	mem_free(&a);
	struct outline_head h[] = {{.h = {.title = title(90, true)}}};
	struct outline o = {.head = {h, 1, 1}};
	struct outline_para p = {.head = 1}, none = {.head = 0};
	check(!is_content(&o, &p) && is_content(&o, &none), "a heading is no content, a paragraph is");
	h->h.title = title(91, true);
	check(is_content(&o, &p), "nor is a long title a heading");
	h->h.title = STR("");
	h->h.stop = true;
	check(is_content(&o, &p), "nor what stops");
	h->h.stop = false;
	h->h.rest = STR("文");
	check(is_content(&o, &p), "nor what goes on");
}

/* What stands behind each heading, up to the next of the six: text, rows. */
static void
behind(void)
{
	static const struct { const char *in, *want; } of[] = {
		{SIX, "1c 3cr 5cr 7cr 9c 11c "}, {"一、总体情况", "1 "}, {"一、总体情况\n二、主动公开政府信息情况\n文", "1 2c "}, {"一、总体情况\n（一）文\n二、主动公开政府信息情况\n1|2", "1 2 3cr "},
		{"一、总体情况\n（一）文\n文\n二、主动公开政府信息情况\n文\n1|2\n文", "1c 2c 4cr "}, {"一、总体情况：无。\n二、主动公开政府信息情况", "1c 2 "},
		{"主动公开", "1 "}, {"文", ""}, {"12\n1.2\n一、总体情况", "3 "}, {"1|2\n一、总体情况\n文\n主动公开\n1|2", "2cr 4cr "},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct buf b = {.a = &a};
		struct outline o;
		given_items(&d, str_of(of[i].in), '|');
		outline_read(&o, &d);
		for (size_t k = 0; k < o.head.n; k++)
			buf_str(&b, str_fmt(&a, "%zu%s%s ", o.para.v[o.head.v[k].para].line, o.head.v[k].content ? "c" : "", o.head.v[k].rows ? "r" : ""));
		check(str_eq(buf_slice(&b), str_of(of[i].want)), of[i].in);
		if (!str_eq(buf_slice(&b), str_of(of[i].want)))
			printf("  %.*s, not %s\n", (int)b.n, b.p, of[i].want);
		mem_free(&a);
	}
}

/* Headings put together by chance: no sequence of them in the form's order is heavier than the one chosen. */
static void
heaviest(void)
{
	unsigned x = 1;

	for (int t = 0; t < 2000; t++) {
		struct outline_head h[7];
		size_t n = (size_t)t % 8;
		for (size_t i = 0; i < n; i++) {
			x = x * 1103515245 + 12345;
			h[i] = (struct outline_head){.h = {.style = x >> 28 & 1 ? HEAD_CN : HEAD_NUM, .main = (enum sect_key)((x >> 16) % 7), .weight = (int)(x >> 20) % 9 + 1}, .content = x >> 29 & 1};
		}
		struct outline o = {.style = HEAD_CN, .head = {h, n, n}};
		int most = 0, got = 0, last = 0;
		for (unsigned set = 0; set < 1u << n; set++) {
			int sum = 0, main = 0;
			for (size_t i = 0; i < n && sum >= 0; i++)
				if (set >> i & 1) {
					sum = (int)h[i].h.main > main && weight(&o, &h[i]) ? sum + weight(&o, &h[i]) : -1;
					main = (int)h[i].h.main;
				}
			most = sum > most ? sum : most;
		}
		chain(&o);
		for (size_t i = 0; i < n; i++)
			if (h[i].main) {
				check((int)h[i].main > last && h[i].main == h[i].h.main, "in the form's order");
				last = (int)h[i].main;
				got += weight(&o, &h[i]);
			}
		check(got == most, "the heaviest sequence");
	}
}

/* Lines drawn, lines of numbers, and headings that go on in the next line: how many lines they take. */
static void
go_on(void)
{
	static const struct { const char *s; bool drawn, numbers; } of[] = {
		{"---", true, true}, {"--", false, true}, {"a--", false, false}, {"--a", false, false}, {"-=~_*+. ", true, false}, {"", false, false}, {"   ", true, true}, {"...", true, true}, {"=", false, false},
		{"12/3-4.5 ", false, true}, {"a1", false, false}, {"1a", false, false}, {"09", false, true}, {"1:", false, false}};
	static const struct { const char *first, *second; size_t took; } joined[] = {
		{"一、总体", "情况", 2}, {"一、", "总体情况", 2}, {"一、总体情况", "概述", 1}, {"一、总体", "情况。", 1}, {"一、总体", "情况：无。", 1}, {"一、总体", "", 1}, {"一、总体", "二、情况", 1}, {"一、总体。", "情况", 1},
		{"一、总体", "（一）情况", 1}, {"一、总体：", "情况", 1}, {"一、总体", "机关政府信息公开工作年度各项基本执行情况", 2}, {"一、总体", "本机关政府信息公开工作年度各项基本执行情况", 1}, {"一、总体", NULL, 1}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, nheads++)
		if ((drawn(given_alone(of[i].s)) != of[i].drawn || only(given_alone(of[i].s), "0123456789 .-/") != of[i].numbers) && ++nbad)
			printf("FAIL line '%s'\n", of[i].s);
	for (size_t i = 0; i < sizeof joined / sizeof *joined; i++, nheads++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct outline o = {.d = &d};
		struct outline_head c = {.para = 0};
		*MEM_PUSH(&a, o.para) = (struct outline_para){.text = str_of(joined[i].first)};
		if (joined[i].second)
			*MEM_PUSH(&a, o.para) = (struct outline_para){.text = str_of(joined[i].second)};
		size_t took = head_parse(&c.h, o.para.v[0].text) ? join(&o, &c) : 0;
		if (took != joined[i].took && ++nbad)
			printf("FAIL '%s' goes on in '%s': %zu\n", joined[i].first, joined[i].second ? joined[i].second : "nothing", took);
		mem_free(&a);
	}
}

/* How many of the six there are, each once; none when they are forgotten. */
static void
forget(void)
{
	struct outline_head head[4] = {{.main = SECT_OVERVIEW}, {.main = SECT_OTHER, .further = true}, {.main = SECT_NONE, .further = true}, {.main = SECT_OTHER, .again = OUTLINE_TWICE}};
	struct outline o = {.head = {.v = head, .n = 4}};

	check(outline_sections(&o) == 2, "two of the six");
	outline_forget(&o);
	check(outline_sections(&o) == 0, "forgotten");
	for (int k = 0; k < 4; k++)
		check(!head[k].further && !head[k].again && !head[k].h.sub, "nothing of them is left");
}

int
main(void)
{
	go_on();
	sure();
	behind();
	heaviest();
	weights();
	styles();
	forget();
	lines();
	size_t n = sizeof test / sizeof *test, bad = nbad;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct buf b = {.a = &a};
		struct outline o;
		given_items(&d, str_of(test[i].in), '|');
		outline_read(&o, &d);
		for (size_t k = 0; k < o.head.n; k++)
			if (o.head.v[k].further)
				buf_str(&b, str_fmt(&a, "%zu+ ", o.para.v[o.head.v[k].para].line));
			else if (!o.head.v[k].main && o.head.v[k].again)
				buf_str(&b, str_fmt(&a, "%zu~ ", o.para.v[o.head.v[k].para].line));
			else if (o.head.v[k].main)
				buf_str(&b, str_fmt(&a, "%zu=%d%s ", o.para.v[o.head.v[k].para].line, (int)o.head.v[k].main,
						    o.head.v[k].again == OUTLINE_TWICE ? "t" : o.head.v[k].again == OUTLINE_ORDER ? "o" : ""));
		if (o.end < o.para.n)
			buf_str(&b, str_fmt(&a, "/%zu", o.para.v[o.end].line));
		struct str got = str_trim(buf_slice(&b));
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL outline: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n + nheads);
}
