/* Unit tests of locate: where the tables stand in lines of cells parted by ;, a line that begins with D being dropped.  Wanted: the
 * lines of each table (disclosure, requests, disputes), counted from 0, the end not among them; the form; how often the requests
 * seem to be there; headless. */
#include <stdio.h>

#include "../../lib/locate.c"
#include "given.h"
#include "verdict.h"

#define TWENTY "1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20"
#define NINETEEN "1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19"
#define HALF "1;2;3;4;5;6;7;8;9;10"
#define FORM "1.属于国家秘密\n4.保护第三方合法权益\n7.属于行政执法案卷\n8.属于行政查询事项\n1.本机关不掌握相关政府信息"
#define NEW "本年新收政府信息公开申请数量;"
#define FIRST "第二十条第（一）项\n本年制发件数;现行有效件数\n本年处理决定数量\n本年收费金额\n"
#define OLD "第二十条第（一）项\n本年新制作数量;对外公开总数量\n上一年项目数量\n采购项目数量\n"
#define THIRD "结果维持;尚未审结\n未经复议直接起诉;复议后起诉\n结果维持\n"
#define LONG "关于政府信息公开的情况说明如下各项数据均按照统一口径统计如有不同以本报告为准特此说明并予以公布请各单位认真做好有关工作并及时反馈意见建议"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"nothing", "", "- - -"},
	{"no anchor", "文\n数;1;2", "- - -"},
	{"the first table", "文\n第二十条第（一）项\n规章;1;2;3", "1-3 - - 2021"},
	{"each of its anchors", "本年制发件数\n1;2", "0-2 - - 2021"},
	{"of the old form", "本年新制作数量\n1;2", "0-2 - - 2019"},
	{"one token each: the new form", "本年新制作数量\n本年制发件数\n1;2", "0-3 - - 2021"},
	{"two of the old", "本年新制作数量\n本年新公开数量\n本年制发件数\n1;2", "0-4 - - 2019"},
	{"one token twice is one", "本年新制作数量\n本年新制作数量\n本年制发件数\n1;2", "0-4 - - 2021"},
	{"a label over several cells", "文;第二十;条第（一）\n项;1", "0-2 - - 2021"},
	{"with numbers between", "第二十条\n5\n第（一）项;1", "0-3 - - 2021"},
	{"digits within a text are passed over", "第二十3条第一4项\n1", "0-2 - - 2021"},
	{"a label in two, a text of nothing but digits between", "第\n1）\n二十条第（一）项;1", "0-3 - - 2021"},
	{"values of the disputes before their heads", "四、行政复议、行政诉讼情况\n行政复议\n1;2;3;4\n未经复议直接起诉\n结果维持\n10\n1;2;3;4;10;1;2;3;4;10", "- - 1-7 2021"},
	{"one too few", "四、行政复议、行政诉讼情况\n行政复议\n1;2;3\n未经复议直接起诉\n结果维持\n10\n1;2;3;4;10;1;2;3;4;10", "- - 3-7 2021"},
	{"all behind them", "四、行政复议、行政诉讼情况\n9\n未经复议直接起诉\n结果维持\n1;2;3;4;10;1;2;3;4;10;1;2;3;4;10", "- - 2-5 2021"},
	{"prose between", "四、行政复议、行政诉讼情况\n1;2;3;4\n" LONG "\n未经复议直接起诉\n结果维持\n10\n1;2;3;4;10;1;2;3;4;10", "- - 3-7 2021"},
	{"a heading that names a label once more", FIRST "1;2\n五、存在的主要问题（本年制发件数）\n文", "0-5 - - 2021"},
	{"over a dropped line it does not run", "第二十条\nD广告\n第（一）项;1", "- - -"},
	{"nor over prose", "第二十条\n" LONG "\n第（一）项;1", "- - -"},
	{"prose that recites a label", LONG "第二十条第（一）项\n1;2", "- - -"},
	{"a sentence is prose", "现将第二十条第（一）项有关情况公开。\n1;2", "- - -"},
	{"a short one is none", "第二十条。\n第（一）项;1", "0-2 - - 2021"},
	{"sixty characters", "第二十条第（一）项一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一\n1", "0-2 - - 2021"},
	{"sixty-one", "第二十条第（一）项一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二\n1", "- - -"},

	{"the second", "申请人情况\n一、本年新收政府信息公开申请数量;" TWENTY, "- 0-2 - 2021 1"},
	{"twenty numbers are a table", "文\n申请人情况\n一;" NINETEEN "\n二;1", "- 1-4 - 2021 1"},
	{"nineteen may be none", "文\n申请人情况\n一;" NINETEEN, "- 1-3 - 2021 0"},
	{"twice", "申请人情况\n一、本年新收政府信息公开申请数量;" TWENTY "\n文\n申请人情况\n一、本年新收政府信息公开申请数量;" TWENTY ";1;2;3;4;5;6", "- 4-5 - 2021 2"},
	{"the fuller one", "申请人情况\n一、本年新收政府信息公开申请数量;" TWENTY ";1\n文\n申请人情况\n一、本年新收政府信息公开申请数量;" TWENTY, "- 0-4 - 2021 2"},
	{"its numeral apart, with the numbers", "一、;1;2\n本年新收政府信息公开申请数量", "- 0-2 - 2021 0"},
	{"behind a blank cell", ";一;1;2\n本年新收政府信息公开申请数量", "- 0-2 - 2021 0"},
	{"heads of columns above the first row", LONG "\n项目;自然人;企业;机构;总计\n" NEW TWENTY, "- 1-3 - 2021 1"},
	{"each on a line", LONG "\n项目\n自然人\nD页\n总计\n文\n一、\n" NEW TWENTY, "- 1-8 - 2021 1"},
	{"the first in other words", "三、收到申请情况\n律所\n其他\n公民\n总计\n" NEW TWENTY, "- 1-6 - 2021 1"},
	{"in other words alone", "三、收到申请情况\n律所\n公民\n合计\n" NEW TWENTY, "- 4-5 - 2021 1"},
	{"each of them", "组织\n文\n" NEW TWENTY "\n结果维持\n机构;企业\n1;2", "- 0-3 3-6 2021 1"},
	{"not above the heading", "自然人\n三、收到申请情况\n商业企业\n" NEW TWENTY, "- 2-4 - 2021 1"},
	{"nor a cell of it", "自然人\n企业;情况;机构\n" NEW TWENTY, "- 1-3 - 2021 1"},
	{"nor numbers", "自然人\n文;1\n企业\n" NEW TWENTY, "- 2-4 - 2021 1"},
	{"nor prose", "自然人\n" LONG "\n科研机构\n" NEW TWENTY, "- 2-4 - 2021 1"},
	{"no more than 24 lines", "自然人\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n" NEW TWENTY, "- 0-25 - 2021 1"},
	{"not 25", "自然人\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n" NEW TWENTY, "- 25-26 - 2021 1"},
	{"where the table says where it begins, none", "自然人\n申请人情况\n" NEW TWENTY, "- 1-3 - 2021 1"},
	{"another numeral", "二、;1;2\n本年新收政府信息公开申请数量", "- 1-2 - 2021 0"},
	{"up to the disputes", "申请人情况\n" TWENTY "\n结果维持\n1;2", "- 0-2 2-4 2021 1"},
	{"up to their heading", "申请人情况\n" TWENTY "\n四、行政复议情况\n结果维持\n1;2", "- 0-2 3-5 2021 1"},
	{"up to the problems", "申请人情况\n" TWENTY "\n五、存在的主要问题\n1;2", "- 0-2 - 2021 1"},
	{"a word of several cells is no heading", "申请人情况\n" TWENTY "\n五、存在的主要问题;1\n1;2", "- 0-4 - 2021 1"},
	{"with blank cells it is", "申请人情况\n" TWENTY "\n;五、存在的主要问题\n1;2", "- 0-2 - 2021 1"},

	{"one behind the other, of the first kind", FIRST "1;2;3;4\n文\n" FIRST "5;6;7;8\n" NEW TWENTY, "0-6 11-12 - 2021 1 other 6-11"},
	{"with one value", FIRST "1;2;3;4\n文\n" FIRST "5\n" NEW TWENTY, "0-6 11-12 - 2021 1 other 6-11"},
	{"in the first", FIRST "1\n文\n" FIRST "5;6;7;8\n" NEW TWENTY, "0-6 11-12 - 2021 1 other 6-11"},
	{"not without any", FIRST "1;2;3;4\n文\n" FIRST "文\n" NEW TWENTY, "0-11 11-12 - 2021 1"},
	{"nor in the first", FIRST "文\n文\n" FIRST "5;6;7;8\n" NEW TWENTY, "0-11 11-12 - 2021 1"},
	{"nor with three labels", FIRST "1;2;3;4\n第二十条第（一）项\n本年制发件数;现行有效件数\n5;6;7;8\n" NEW TWENTY, "0-8 8-9 - 2021 1"},
	{"a head printed once more", "第二十条第（一）项\n本年制发件数;现行有效件数\n1;2;3;4\n第二十条第（一）项\n本年处理决定数量\n本年收费金额\n5;6;7;8\n" NEW TWENTY, "0-7 7-8 - 2021 1"},
	{"of the third kind", NEW TWENTY "\n" THIRD "1;2;3;4\n" THIRD "5;6;7;8", "- 0-1 1-6 2021 1 other 6-9"},
	{"one that is a little fuller is the other", "勾稽关系\n" NEW TWENTY "\n" FORM "\n勾稽关系\n" NEW TWENTY ";1\n" FORM, "- 0-8 - 2021 2 other 8-14"},
	{"one a third fuller is taken", "勾稽关系\n" NEW TWENTY "\n" FORM "\n勾稽关系\n" NEW TWENTY "\n" HALF "\n" FORM, "- 8-15 - 2021 2 other 0-8"},
	{"one without the head is no other", NEW TWENTY "\n" FORM "\n" NEW TWENTY "\n" FORM, "- 0-6 - 2021 2"},
	{"nor is what has not the form's rows", "勾稽关系\n" NEW TWENTY "\n" FORM "\n勾稽关系\n" NEW TWENTY "\n1.属于国家秘密", "- 0-8 - 2021 2"},
	{"nor with three of them", "勾稽关系\n" NEW TWENTY "\n" FORM "\n勾稽关系\n" NEW TWENTY "\n1.属于国家秘密\n4.保护第三方合法权益\n7.属于行政执法案卷", "- 0-8 - 2021 2"},
	{"with four it is", "勾稽关系\n" NEW TWENTY "\n" FORM "\n勾稽关系\n" NEW TWENTY "\n1.属于国家秘密\n4.保护第三方合法权益\n7.属于行政执法案卷\n8.属于行政查询事项", "- 0-8 - 2021 2 other 8-13"},
	{"another first table", FIRST "规章;1;2\n申请人情况\n" TWENTY "\n" FIRST "规章;1;3\n五、存在的主要问题", "0-5 5-12 - 2021 1 other 7-12"},
	{"to the document's end", FIRST "规章;1;2\n申请人情况\n" TWENTY "\n结果维持;尚未审结\n1;2\n" FIRST "规章;1;3", "0-5 5-7 7-9 2021 1 other 9-14"},
	{"a piece of it is none", FIRST "规章;1;2\n申请人情况\n" TWENTY "\n第二十条第（一）项\n本年制发件数\n规章;1;3", "0-5 5-10 - 2021 1"},
	{"another third", THIRD "1;2\n申请人情况\n" TWENTY "\n" THIRD "1;3", "- 4-6 6-10 2021 1 other 1-4"},
	{"behind it", THIRD "1;2\n五、存在的问题\n文\n" THIRD "1;3", "- - 0-4 2021 other 7-10"},
	{"tables of another form behind", FIRST "规章;1;2\n申请人情况\n" TWENTY "\n结果维持\n1\n" OLD "规章;1;2\n" OLD, "0-5 5-7 7-9 2021 1 other 9-18"},
	{"before", OLD "规章;1;2\n结果维持;3\n" FIRST "规章;1;2\n" FIRST "申请人情况\n" TWENTY, "0-5 15-17 5-6 2019 1 other 6-15"},

	{"the values of the first row above its label", "文\n1;2;0;0\n0;0;3\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 1-5 - 2021 1"},
	{"one less", "文\n1;2;0;0\n0;3\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 3-5 - 2021 1"},
	{"between the heading and it", "文\n三、收到和处理政府信息公开申请情况\n1;3;9\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 2-5 - 2021 1"},
	{"a figure, as of a page", "文\n三、收到和处理政府信息公开申请情况\n9\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 3-5 - 2021 1"},
	{"beside words", "文\n数;1;2;0;0;0;0;3\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 2-4 - 2021 1"},
	{"heads above them", "文\n自然人\n1;2;0;0;0;0;3\n一、本年新收政府信息公开申请数量\n" TWENTY, "- 0-5 - 2021 1"},

	{"the older form by its own row of others", "申请人情况\n" TWENTY "\n（六）其他处理;3;4\n（七）总计;7", "- 0-4 - 2019 1"},
	{"numbers between are passed over, misread ones and those with a unit, too", "申请人情况\n" TWENTY "\n（六）其他处理;（六）其他处理;3;l4;4O;1198件\n（七）总计;7", "- 0-4 - 2019 1"},
	{"words are not", "申请人情况\n" TWENTY "\n（六）其他处理;3;另4\n（七）总计;7", "- 0-4 - 2021 1"},

	{"the first before the second", "第二十条第（一）项\n1;2;3\n申请人情况\n" TWENTY, "0-2 2-4 - 2021 1"},
	{"up to the heading of the second", "第二十条第（一）项\n1;2;3\n三、收到和处理政府信息公开申请情况\n申请人情况\n" TWENTY, "0-2 3-5 - 2021 1"},
	{"from the article of a head", "文\n第二十条第（九）项\n信息内容\n采购项目数量\n甲;1;2", "1-5 - - 2019"},
	{"or from the head of the labels", "文\n信息内容;采购项目数量\n甲;1;2", "1-3 - - 2019"},
	{"not over another line", "第二十条第（九）项\n甲\n乙\n采购项目数量\n甲;1;2", "3-5 - - 2019"},
	{"not over prose", "第二十条第（九）项\n现将有关情况公开如下。\n采购项目数量\n甲;1;2", "2-4 - - 2019"},
	{"not over a number", "第二十条第（九）项\n5\n采购项目数量\n甲;1;2", "2-4 - - 2019"},
	{"the first behind the second", "申请人情况\n" TWENTY "\n五、存在的主要问题\n第二十条第（一）项\n1;2;3", "3-5 0-2 - 2021 1"},
	{"up to the disputes", "第二十条第（一）项\n1;2;3\n结果维持\n1;2", "0-2 - 2-4 2021"},
	{"up to the problems", "第二十条第（一）项\n1;2;3\n五、存在的主要问题\n1;2", "0-2 - - 2021"},

	{"the third", "结果维持\n1;2", "- - 0-2 2021"},
	{"with the rows that head it", "文\n行政复议;行政诉讼\n结果维持\n1;2", "- - 0-4 2021"},
	{"but not its heading", "四、复议情况\n行政复议;行政诉讼\n结果维持\n1;2", "- - 1-4 2021"},
	{"nor values", "数;1\n行政复议;行政诉讼\n结果维持\n1;2", "- - 1-4 2021"},
	{"nor prose", LONG "\n行政复议;行政诉讼\n结果维持\n1;2", "- - 1-4 2021"},
	{"no more than twelve rows", "文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n文\n结果维持\n1;2", "- - 1-15 2021"},
	{"prose behind its values ends it", "结果维持\n1;2\n" LONG "\n3;4", "- - 0-2 2021"},
	{"prose before them does not", "结果维持\n" LONG "\n3;4", "- - 0-3 2021"},
	{"problems do", "结果维持\n1;2\n五、存在的主要问题\n3;4", "- - 0-2 2021"},
	{"so does another table", "结果维持\n1;2\n第二十条第（一）项\n3;4", "2-4 - 0-2 2021"},
	{"behind the second first", "结果维持\n1;2\n申请人情况\n" TWENTY "\n尚未审结\n3", "- 2-4 4-6 2021 1"},
	{"before it if it is nowhere else", "结果维持\n1;2\n一、本年新收政府信息公开申请数量;" TWENTY, "- 2-3 0-2 2021 1"},

	{"a table of requests without its head, by its rows", "文\n逾期不补正;文\n1.属于国家秘密;" TWENTY "\n3", "- 2-4 - 2021 1 headless"},
	{"from the first line on", "1.属于国家秘密;" TWENTY "\n逾期不补正;文", "- 0-2 - 2021 1 headless"},
	{"by its heading", "文\n三、收到和处理政府信息公开申请情况\n（一）予以公开;1\n逾期不补正;文\n1.属于国家秘密;" TWENTY, "- 2-5 - 2021 1 headless"},
	{"the nearest heading", "三、收到和处理政府信息公开申请情况\n文\n收到和处理政府信息公开申请情况\n逾期不补正;文\n1.属于国家秘密;" TWENTY, "- 3-5 - 2021 1 headless"},
	{"another table between", "三、收到和处理政府信息公开申请情况\n结果维持\n逾期不补正;文\n1.属于国家秘密;" TWENTY, "- 3-4 1-3 2021 1 headless"},
	{"too few numbers", "文\n逾期不补正;文\n属于国家秘密;" NINETEEN, "- - -"},
	{"no form", "文\n1.属于国家秘密;" TWENTY, "- - -"},
	{"no row that is known", "文\n逾期不补正;" TWENTY, "- - -"},
	{"up to the disputes", "文\n逾期不补正;文\n1.属于国家秘密;" TWENTY "\n结果维持;3", "- 2-3 3-4 2021 1 headless"},
};

static struct str
found(const char *in, struct arena *a)
{
	struct doc d = {.a = a};
	struct buf b = {.a = a};

	given_items(&d, str_of(in), ';');
	struct regions r = locate_tables(&d, terms_open(a));
	for (int t = 0; t < FORM_TABLES; t++)
		buf_str(&b, r.tab[t].from < r.tab[t].to ? str_fmt(a, "%zu-%zu ", r.tab[t].from, r.tab[t].to) : STR("- "));
	buf_str(&b, r.form ? str_of(r.form->id) : STR(""));
	if (r.tab[FORM_REQUESTS].to)
		buf_str(&b, str_fmt(a, " %zu", r.times[FORM_REQUESTS]));
	for (int t = 0; t < FORM_TABLES; t++)
		if (t != FORM_REQUESTS && r.times[t] != (r.tab[t].from < r.tab[t].to))
			buf_str(&b, str_fmt(a, " %d: %zu times", t, r.times[t]));
	for (int t = 0; t < FORM_TABLES; t++)
		if (r.other[t].to)
			buf_str(&b, str_fmt(a, " other %zu-%zu", r.other[t].from, r.other[t].to));
	buf_str(&b, r.headless ? STR(" headless") : STR(""));
	return str_trim(buf_slice(&b));
}

int
main(void)
{
	size_t n = 0, bad = 0;

	for (size_t i = 0; i < sizeof test / sizeof *test; i++, n++) {
		struct arena a = {0};
		struct str got = found(test[i].in, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL locate: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	static const struct { const char *words, *in, *want; } lists[] = {
		{"自然人 企业 机构 组织 总计 商业 科研 社会 法律 其他", "律所\n#\n公民\n" NEW TWENTY, "- 0-4 - 2021 1"}, {"合计 其他的", "律所\n#\n公民\n" NEW TWENTY, "- 3-4 - 2021 1"},
		{"第二十条第（六）项 信息内容", "文\n#\n本年处理决定数量\n3\n" NEW TWENTY, "1-4 4-5 - 2021 1"}, {"信息 内容", "文\n#\n本年处理决定数量\n3\n" NEW TWENTY, "2-4 4-5 - 2021 1"}};
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n; n++) {
			struct arena a = {0};
			struct str in = given_put(lists[i].in, w, &a), got = found(str_fmt(&a, "%.*s", (int)in.n, in.p).p, &a);
			if (!str_eq(got, str_of(lists[i].want)) && ++bad)
				printf("FAIL locate: %.*s: %.*s, not %s\n", (int)w.n, w.p, (int)got.n, got.p, lists[i].want);
			mem_free(&a);
		}
	return verdict(bad, n);
}
