/* Unit tests of colhead: lines of the first table and of the disputes as in rows.h, and the order of their columns. */
#include "../../lib/colhead.c"
#include "rows.h"

static struct str
word(enum legend o)
{
	return o == LEGEND_FORM ? STR("form") : o == LEGEND_LOOSE ? STR("loose") : STR("other");
}

/* Twice, since what a text is gets noted. */
static struct str
row(struct rows *x, int r)
{
	enum legend o = colhead_row(&x->v, r);

	return colhead_row(&x->v, r) == o ? word(o) : STR("another the second time");
}

static struct str
disputes(struct rows *x, int r)
{
	(void)r;
	enum legend o = colhead_disputes(&x->v);

	return colhead_disputes(&x->v) == o ? word(o) : STR("another the second time");
}

static struct str
same(struct rows *x, int r)
{
	return rows_bool(colhead_same(&x->v, r));
}

#define A "本年制发件数"
#define B "本年废止件数"
#define C "现行有效件数"
#define K "结果维持;结果纠正;其他结果;尚未审结;总计"
#define VALUES "\n0: 规章;1;2;3"
#define FIFTEEN "\n0: 1;2;3;4;10;1;2;3;4;10;1;2;3;4;10"

static const struct rows_test test[] = {
	{row, "as the form has it", D, ": 信息内容;" A ";" B ";" C VALUES, 0, "form"},
	{row, "all turned", D, ": 信息内容;" C ";" A ";" B VALUES, 0, "other"},
	{row, "two turned", D, ": 信息内容;" B ";" A ";" C VALUES, 0, "other"},
	{row, "the last two", D, ": 信息内容;" A ";" C ";" B VALUES, 1, "other"},
	{row, "words of one cell", D, ": 信息内容 " B " " A " " C VALUES, 0, "other"},
	{row, "one before another, the third broken over lines", D, ": ;" B ";" A ";现行有效\n: ;;;件数" VALUES, 0, "other"},
	{row, "the last before the first, the other broken", D, ": ;" C ";" A ";本年\n: ;;;废止件数" VALUES, 0, "loose"},
	{row, "its beginning, too", D, ": ;" C ";" A ";本年废止\n: ;;;件数" VALUES, 0, "loose"},
	{row, "the middle one broken", D, ": ;本年废止;" A ";" C "\n: ;件数" VALUES, 0, "other"},
	{row, "beginnings beside the end of another", D, ": ;有效件数;本年废止;本年制发" VALUES, 0, "other"},
	{row, "the last of a group, the second of the next", D, ": ;" A ";本年;" C ";本年废止" VALUES, 0, "loose"},
	{row, "all broken: their beginnings", D, ": ;本年废止;本年制发;现行有效\n: ;件数;件数;件数" VALUES, 0, "other"},
	{row, "as the form has it", D, ": ;本年制发;本年废止;现行有效\n: ;件数;件数;件数" VALUES, 0, "form"},
	{row, "their ends", D, ": ;本年;本年;现行\n: ;废止件数;制发件数;有效件数" VALUES, 0, "other"},
	{row, "as the form has them", D, ": ;本年;本年;现行\n: ;制发件数;废止件数;有效件数" VALUES, 0, "form"},
	{row, "one character is no piece", D, ": ;现;本" VALUES, 0, "form"},
	{row, "two lines each", D, ": 本年废止\n: 件数\n: 本年制发\n: 件数\n: 现行有效\n: 件数" VALUES, 0, "loose"},
	{row, "one or two", D, ": 本年制发\n: 件数\n: " B "\n: 现行\n: 有效件数" VALUES, 0, "form"},
	{row, "two turned", D, ": 本年制发\n: 件数\n: 现行\n: 有效件数\n: " B VALUES, 0, "loose"},
	{row, "the rest of another", D, ": 本年废止\n: 有效件数\n: 本年制发\n: 件数\n: 现行有效\n: 件数" VALUES, 0, "form"},
	{row, "a blank within a head", D, ": 信息内容;本年 废止件数;本年 制发件数;现行 有效件数" VALUES, 0, "other"},
	{row, "the last before the second", D, ": ;" C ";" B VALUES, 0, "form"},
	{row, "two alone in their order", D, ": ;" A ";" C VALUES, 0, "form"},
	{row, "one alone", D, ": ;" B VALUES, 0, "form"},
	{row, "twice on a line", D, ": " A ";" B ";" C ";" A ";" B ";" C VALUES, 0, "form"},
	{row, "twice, the second time turned", D, ": " A ";" B ";" C ";" B ";" A ";" C VALUES, 0, "other"},
	{row, "the same one twice", D, ": " A ";" A VALUES, 0, "form"},
	{row, "on two lines", D, ": ;" A ";;" C "\n: ;;" B VALUES, 0, "form"},
	{row, "one a line", D, ": 信息内容\n: " A "\n: " B "\n: " C VALUES, 0, "form"},
	{row, "one a line, turned", D, ": 信息内容\n: " B "\n: " A "\n: " C VALUES, 0, "loose"},
	{row, "and nothing behind them", D, ": " C "\n: " A "\n: " B, 0, "loose"},
	{row, "others between them", D, ": " B "\n: 文\n: " A "\n: " C VALUES, 0, "loose"},
	{row, "two of them", D, ": " B "\n: " A VALUES, 0, "form"},
	{row, "with values on their line", D, ": " B ";" A ";" C ";7" VALUES, 0, "form"},
	{row, "their unit behind them", D, ": " B "（件）;" A "（单位：件）;" C VALUES, 0, "other"},
	{row, "four characters behind one", D, ": " B "甲乙丙丁;" A VALUES, 0, "other"},
	{row, "five", D, ": " B "甲乙丙丁戊;" A VALUES, 0, "form"},
	{row, "a row of one column", D, ": 本年处理决定数量;" B ";" A VALUES, 2, "form"},
	{row, "another row's heads", D, "2019\n: 本年增/减;上一年项目数量;处理决定数量" VALUES, 0, "form"},
	{row, "the other form's heads", D, ": 信息内容;本年新制作数量;本年新公开数量;对外公开总数量" VALUES, 0, "loose"},
	{row, "one of them beside values", D, ": 信息内容;内容\n: 本年新公开数量;5" VALUES, 0, "loose"},
	{row, "and one of the form's", D, ": 信息内容;本年新公开数量;" B VALUES, 0, "form"},
	{row, "those of another row of the other form", D, ": 信息内容;本年增/减;处理决定数量" VALUES, 0, "form"},
	{same, "the rows above each other", D, ": 文", 1, "yes"},
	{same, "another number of columns", D, ": 文", 2, "no"},
	{same, "another head", D, ": 文", 5, "no"},
	{disputes, "as the form has it", P, ": 行政复议;;;;;行政诉讼\n: " K ";未经复议直接起诉;;;;;复议后起诉\n: ;;;;;" K ";" K FIFTEEN, 0, "form"},
	{disputes, "合计 for 总计", P, ": 结果维持;结果纠正;其他结果;尚未审结;合计;结果纠正;其他结果;尚未审结;合计" FIFTEEN, 0, "form"},
	{disputes, "two categories turned", P, ": 结果纠正;结果维持;其他结果;尚未审结;总计" FIFTEEN, 0, "other"},
	{disputes, "in two lines, the beginnings", P, ": 结果;结果;尚未;其他;总计\n: 维持;纠正;审结;结果" FIFTEEN, 0, "other"},
	{disputes, "the ends", P, ": 结果;结果;其他;尚未;总计\n: 纠正;维持;结果;审结" FIFTEEN, 0, "other"},
	{disputes, "an end with which another looks whole", P, ": 结果;其他;结果;尚未;总计\n: 维持;结果;纠正;审结" FIFTEEN, 0, "loose"},
	{disputes, "ends, then beginnings: which may be either is neither", P, ": 结果;结果;其他;尚未\n: 维持;纠正;结果;审结;结果;结果;其他;尚未" FIFTEEN, 0, "form"},
	{disputes, "turned", P, ": 维持;纠正;审结;结果;结果;结果;尚未;其他" FIFTEEN, 0, "other"},
	{disputes, "whole ones in two cells each", P, ": 结果;维持;结果;纠正;其他;结果;尚未;审结;总;计" FIFTEEN, 0, "form"},
	{disputes, "in another order", P, ": 结果;维持;其他;结果;结果;纠正;尚未;审结;总;计" FIFTEEN, 0, "other"},
	{disputes, "as the form has them", P, ": 结果;结果;其他;尚未;总计;结果;结果;其他;尚未;总计\n: 维持;纠正;结果;审结;维持;纠正;结果;审结" FIFTEEN, 0, "form"},
	{disputes, "blanks within them", P, ": 结果 纠正;结果 维持;其他 结果;尚未 审结;合计" FIFTEEN, 0, "other"},
	{disputes, "two lines each", P, ": 结果\n: 维持\n: 其他\n: 结果\n: 结果\n: 纠正\n: 尚未\n: 审结\n: 总计" FIFTEEN, 0, "loose"},
	{disputes, "as they should", P, ": 结果\n: 维持\n: 结果\n: 纠正\n: 其他\n: 结果\n: 尚未\n: 审结\n: 合计" FIFTEEN, 0, "form"},
	{disputes, "beginnings of several lines, turned", P, ": 其他结;结果维;尚未审;结果纠\n: 果;持;结;正" FIFTEEN, 0, "loose"},
	{disputes, "a total among them", P, ": 结果维;结果纠;其他结;总计;尚未审" FIFTEEN, 0, "loose"},
	{disputes, "with the words below", P, ": 结果;其他;结果;尚未\n: 维持;结果;纠正;审结;结果;其他;结果;尚未\n: 总计;总计\n: 维持;结果;纠正;审结;维持;结果;纠正;审结" FIFTEEN, 0, "loose"},
	{disputes, "as the form has them", P, ": 结果;结果;其他;尚未\n: 维持;纠正;结果;审结;结果;结果;其他;尚未\n: 总计;总计\n: 维持;纠正;结果;审结;维持;纠正;结果;审结" FIFTEEN, 0, "form"},
	{disputes, "groups beside them", P, ": 结果;其他;结果;尚未;复议后起诉\n: 维持;结果;纠正;审结;总计" FIFTEEN, 0, "loose"},
	{disputes, "the last of a line with those below", P, ": 维持;纠正;结果;其他;结果\n: 维持;结果;纠正" FIFTEEN, 0, "loose"},
	{disputes, "whole ones between the pieces", P, ": 结果维持;结果纠正;其他结果;尚未审;总计;结果维;结果纠正\n: 结;持" FIFTEEN, 0, "form"},
	{disputes, "two lines below", P, ": 其他;甲;结果\n: 总计\n: 结果;甲;纠正" FIFTEEN, 0, "loose"},
	{disputes, "three", P, ": 其他;甲;结果\n: 总计\n: 总计\n: 结果;甲;纠正" FIFTEEN, 0, "form"},
	{disputes, "values between", P, ": 其他;甲;结果\n: 5;6\n: 结果;甲;纠正" FIFTEEN, 0, "form"},
	{disputes, "the total first", P, ": 总计;结果维持;结果纠正;其他结果;尚未审结" FIFTEEN, 0, "other"},
	{disputes, "合计 first", P, ": 合计;结果维持;结果纠正;其他结果;尚未审结" FIFTEEN, 0, "other"},
	{disputes, "without the first of a block", P, ": " K ";结果纠正;其他结果;尚未审结;总计" FIFTEEN, 0, "form"},
	{disputes, "totals alone", P, ": 总计;总计;总计" FIFTEEN, 0, "form"},
	{disputes, "each on a line", P, ": 结果维持\n: 结果纠正\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "form"},
	{disputes, "turned", P, ": 结果纠正\n: 结果维持\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "loose"},
	{disputes, "a line of them in their order, and one each, turned", P, ": " K "\n: 结果纠正\n: 结果维持\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "loose"},
	{disputes, "a line of them, and pieces, turned", P, ": " K "\n: 结果维;结果纠;其他结;总计;尚未审" FIFTEEN, 0, "loose"},
	{row, "in other words elsewhere, where a line has them word for word", D, ": " A ";" B ";" C "\n: 废止数;制发数;有效数" VALUES, 0, "form"},
	{disputes, "the lawsuits first", P, ": 行政诉讼;;;;;行政复议" FIFTEEN, 0, "other"},
	{disputes, "on a line above", P, ": 行政诉讼\n: 行政复议" FIFTEEN, 0, "loose"},
	{disputes, "reviews alone: the others' may be the end of a text above", P, ": 行政复议" FIFTEEN, 0, "loose"},
	{disputes, "the reviews above", P, ": 行政复议\n: 行政诉讼\n: 行政复议" FIFTEEN, 0, "form"},
	{disputes, "lawsuits alone", P, ": 行政诉讼" FIFTEEN, 0, "form"},
	{disputes, "those after a review first", P, ": 复议后起诉;未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "in one cell", P, ": 复议后起诉 未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "above", P, ": 复议后起诉\n: 未经复议直接起诉" FIFTEEN, 0, "loose"},
	{disputes, "the worst counts", P, ": 行政诉讼\n: 行政复议\n: 复议后起诉;未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "more than are looked at", P, ": " K ";" K ";" K ";" K ";" K ";" K ";结果维持;结果纠正;结果维持" FIFTEEN, 0, "form"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
