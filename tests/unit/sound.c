/* Unit tests of sound: which tables no doubt is asked of.  See rows.h. */
#include "../../lib/sound.c"

#include "rows.h"
#include "verdict.h"

/* Whether the table is sound; if so, row r as it is placed, else no item is given to a row.  group: the item that names the sum of one. */
static struct str
table_with(struct rows *x, int r, size_t group)
{
	x->names.memo = NULL;
	int *sum = MEM_TAKE(&x->a, int, x->v.n);
	for (size_t i = 0; i < x->v.n; i++) {
		sum[i] = i == group ? 0 : -1;
		x->v.item[i].row = -1;
	}
	if (!sound_table(&x->t, &x->v, sum, x->a)) {
		for (size_t i = 0; i < x->v.n; i++)
			if (x->v.item[i].row >= 0)
				return STR("no, but rows were given");
		return STR("no");
	}
	struct str cells = rows_cells(x, r);
	return str_fmt(&x->a, "%.*s %zu-%zu", (int)cells.n, cells.p, x->t.row[x->v.row0 + r].from, x->t.row[x->v.row0 + r].to);
}

static struct str
table(struct rows *x, int r)
{
	return table_with(x, r, SIZE_MAX);
}

/* Where the second row is the sum of a group. */
static struct str
group(struct rows *x, int r)
{
	return table_with(x, r, 2);
}

#define SEVEN ";1;2;3;4;5;6;21\n"
#define HEADS ": ;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\n"
#define FROM_1 "L1 1: 二、上年结转政府信息公开申请数量" SEVEN "L2 2: （一）予以公开" SEVEN \
	"L3 3: （二）部分公开（区分处理的，只计这一情形，不计其他情形）" SEVEN "L4 4: 1.属于国家秘密" SEVEN "L5 5: 2.其他法律行政法规禁止公开" SEVEN \
	"L6 6: 3.危及“三安全一稳定”" SEVEN "L7 7: 4.保护第三方合法权益" SEVEN "L8 8: 5.属于三类内部事务信息" SEVEN "L9 9: 6.属于四类过程性信息" SEVEN \
	"L10 10: 7.属于行政执法案卷" SEVEN "L11 11: 8.属于行政查询事项" SEVEN "L12 12: 1.本机关不掌握相关政府信息" SEVEN "L13 13: 2.没有现成信息需要另行制作" SEVEN \
	"L14 14: 3.补正后申请内容仍不明确" SEVEN "L15 15: 1.信访举报投诉类申请" SEVEN "L16 16: 2.重复申请" SEVEN "L17 17: 3.要求提供公开出版物" SEVEN \
	"L18 18: 4.无正当理由大量反复申请" SEVEN "L19 19: 5.要求行政机关确认或重新出具已获取信息" SEVEN \
	"L20 20: 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" SEVEN "L21 21: 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" SEVEN \
	"L22 22: 3.其他" SEVEN "L23 23: （七）总计" SEVEN
#define NEW "L0 0: 一、本年新收政府信息公开申请数量"
#define LAST "L24 24: 四、结转下年度继续办理" SEVEN

static const struct rows_test test[] = {
	{table, "all rows", R, HEADS NEW SEVEN FROM_1 LAST, 0, "1 2 3 4 5 6 21 complete 2-2"},
	{table, "noughts", R, HEADS NEW ";0;0;0;0;0;0;0\n" FROM_1 LAST, 0, "0 0 0 0 0 0 0 complete 2-2"},
	{table, "a dash", R, HEADS NEW ";1;/;3;4;5;6;19\n" FROM_1 LAST, 0, "1 [/] 3 4 5 6 19 complete 2-2"},
	{table, "one for the sum", R, HEADS NEW ";0;0;0;0;0;0;/\n" FROM_1 LAST, 0, "no"},
	{table, "the last row", R, HEADS NEW SEVEN FROM_1 LAST, 24, "1 2 3 4 5 6 21 complete 26-26"},
	{table, "one that does not add up", R, HEADS NEW ";1;2;3;4;5;6;22\n" FROM_1 LAST, 0, "no"},
	{table, "a number that is no small figure", R, HEADS NEW ";1;2件;3;4;5;6;21\n" FROM_1 LAST, 0, "no"},
	{table, "a blank cell between", R, HEADS NEW ";1;2;3;;4;5;6;21\n" FROM_1 LAST, 0, "no"},
	{table, "cells before the values", R, HEADS "L0 0: 一、本年新收政府信息公开申请数量;;;1;2;3;4;5;6;21\n" FROM_1 LAST, 0, "1 2 3 4 5 6 21 complete 2-2"},
	{table, "a text behind them", R, HEADS NEW ";1;2;3;4;5;6;21;注\n" FROM_1 LAST, 0, "no"},
	{table, "a label of two lines", R, HEADS "L0 0: 一、本年新收政府;1;2;3;4;5;6;21\nL0: 信息公开申请数量\n" FROM_1 LAST, 0, "1 2 3 4 5 6 21 complete 2-3"},
	{table, "another's enumerator", R, HEADS "L0 0: 四、本年新收政府信息公开申请数量" SEVEN FROM_1 LAST, 0, "no"},
	{table, "values of no row behind the first", R, HEADS NEW SEVEN ": 9;9\n" FROM_1 LAST, 0, "no"},
	{table, "behind all", R, HEADS NEW SEVEN FROM_1 LAST "\n: 9", 0, "no"},
	{table, "above them", R, ": 9\n" HEADS NEW SEVEN FROM_1 LAST, 0, "no"},
	{table, "words behind all", R, HEADS NEW SEVEN FROM_1 LAST "\n: 注", 0, "1 2 3 4 5 6 21 complete 2-2"},
	{table, "a row on lines of its own among others", R, HEADS NEW "\n: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 21\n" FROM_1 LAST, 0, "no"},
	{table, "a head of a column that the form does not have", R, ": ;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;小计;总计\n" NEW SEVEN FROM_1 LAST, 0, "no"},
	{group, "a line that is the sum of a group", R, HEADS NEW SEVEN FROM_1 LAST, 0, "no"},
	{table, "a row less", R, HEADS FROM_1 LAST, 0, "no"},
	{table, "a value less", R, HEADS NEW ";1;2;3;4;5;15\n" FROM_1 LAST, 0, "no"},
	{table, "columns in another order", R, ": ;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n" NEW SEVEN FROM_1 LAST, 0, "no"},
	{table, "numbers in pieces", R, "pieces\n" HEADS NEW SEVEN FROM_1 LAST, 0, "no"},
	{table, "damaged", R, "damaged\n" HEADS NEW SEVEN FROM_1 LAST, 0, "no"},
#undef SEVEN
#define SEVEN "\n: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 21\n"
	{table, "one value on each line", R, NEW SEVEN FROM_1 LAST, 0, "1 2 3 4 5 6 21 complete 1-8"},
	{table, "the last row of these", R, NEW SEVEN FROM_1 LAST, 24, "1 2 3 4 5 6 21 complete 193-200"},
	{table, "a value less there", R, NEW SEVEN FROM_1 "L24 24: 四、结转下年度继续办理\n: 1\n: 2\n: 3\n: 4\n: 10", 0, "no"},
	{table, "one that is no small figure", R, NEW SEVEN FROM_1 "L24 24: 四、结转下年度继续办理\n: 1\n: 2件\n: 3\n: 4\n: 5\n: 6\n: 21", 0, "no"},
	{table, "an empty line for a value", R, NEW SEVEN FROM_1 "L24 24: 四、结转下年度继续办理\n: 1\n:\n: 3\n: 4\n: 5\n: 6\n: 19", 0, "no"},
	{table, "words before the values", R, NEW "\n: 注\n: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 21\n" FROM_1 LAST, 0, "no"},
};

int
main(void)
{
	if (GK_PLAIN)
		return verdict_skip("all tables are asked for every doubt");
	return rows_check(test, sizeof test / sizeof *test);
}
