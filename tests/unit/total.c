/* Unit tests of total: the line, from 1, of the own total, or that it has its enumerator, ?: perhaps it is a group's; behind / for each line the
 * cell that names the sum of a group, - for none.  See rows.h. */
#include "../../lib/total.c"

#include "rows.h"

static struct str
total(struct rows *x, int r)
{
	struct total own = total_find(&x->v);
	int *sum = total_groups(&x->v, &own, &x->a);
	struct buf b = {.a = &x->a};

	(void)r;
	buf_str(&b, own.line ? str_fmt(&x->a, "%zu", own.line->line) : own.numbered ? STR("numbered") : STR("none"));
	buf_str(&b, own.loose && own.line ? STR("?") : STR(""));
	buf_str(&b, STR(" /"));
	for (size_t i = 0; i < x->v.n; i++)
		buf_str(&b, sum[i] < 0 ? STR(" -") : str_fmt(&x->a, " %d", sum[i]));
	return buf_slice(&b);
}

#define VALUES ";1;2;3;4;5;6;21\n"

static const struct rows_test test[] = {
	{total, "no sum at all", R, ": 一" VALUES ": 二" VALUES, 0, "none / - -"},
	{total, "the only one", R, ": 一" VALUES ": 合计" VALUES, 0, "none / - -"},
	{total, "with its enumerator", R, ": 一" VALUES ": （七）总计" VALUES, 0, "numbered / - -"},
	{total, "and that of the group around it", R, ": 一" VALUES ": 三、（七）总计" VALUES ": 合计" VALUES, 0, "numbered / - - 0"},
	{total, "a group's before it", R, ": 小计" VALUES ": （七）总计" VALUES, 0, "numbered / 0 -"},
	{total, "or behind it", R, ": （七）总计" VALUES ": 合计" VALUES, 0, "numbered / - 0"},
	{total, "the enumerator in a cell of its own", R, ": 合计" VALUES ": （七）;总计" VALUES, 0, "numbered / 0 -"},
	{total, "with another word between", R, ": （七）;其他处理;小计" VALUES ": （七）合计" VALUES, 0, "numbered / 2 -"},
	{total, "the enumerator of a group", R, ": （六）小计" VALUES ": （七）合计" VALUES, 0, "numbered / 0 -"},
	{total, "or of the group in which all stand", R, ": （三）小计" VALUES ": （七）总计" VALUES, 0, "numbered / 0 -"},
	{total, "behind a label", R, ": （六）其他处理;小计" VALUES ": （七）总计" VALUES, 0, "numbered / 1 -"},
	{total, "a group's above its values", R, ": 合计\n: 1;0;0;0;0;0;1\n: （七）总计" VALUES, 0, "numbered / 0 - -"},
	{total, "one value behind it: perhaps another row's", R, ": 合计;5\n: （七）总计" VALUES, 0, "numbered / - -"},
	{total, "a group's in a row of cells", R, ": 合计;5;;;;;;\n: （七）总计" VALUES, 0, "numbered / 0 -"},
	{total, "one cell fewer", R, ": 合计;5;;;;;\n: （七）总计" VALUES, 0, "numbered / - -"},
	{total, "in words behind its values it is none", R, ": 一" VALUES ": 二;1;2;3;4;5;6;21;（七）总计\n: 合计" VALUES, 0, "none / - - -"},
	{total, "without enumerators 总计 is it", R, ": 合计" VALUES ": 总计" VALUES, 0, "2 / 0 -"},
	{total, "even before others", R, ": 总计" VALUES ": 合计" VALUES, 0, "1 / - 0"},
	{total, "of two of these the last", R, ": 总计" VALUES ": 总计" VALUES, 0, "2 / 0 -"},
	{total, "of three", R, ": 合计" VALUES ": 总计" VALUES ": 总计" VALUES ": 小计" VALUES, 0, "3 / 0 0 - 0"},
	{total, "of several 合计 the last, perhaps", R, ": 小计" VALUES ": 合计" VALUES ": 合计" VALUES, 0, "3? / 0 0 -"},
	{total, "a head names sums, too", R, ": 项目;自然人;商业企业;总计\n: 合计" VALUES ": 总计" VALUES, 0, "3 / - 0 -"},
	{total, "one of one value", R, ": 合计" VALUES ": 总计;5\n: 合计" VALUES, 0, "3? / 0 - -"},
	{total, "more than the word", R, ": 办理结果合计" VALUES ": 总计" VALUES, 0, "none / - -"},
	{total, "in the first table", D, ": 合计;1;2;3\n: 总计;1;2;3", 0, "none / - -"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
