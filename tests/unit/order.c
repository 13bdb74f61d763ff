/* Unit tests of order: a table whose rows are known by their order alone.  See rows.h. */
#include "../../lib/order.c"

#include "rows.h"

static struct str
order(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++) /* what place has read */
		for (int k = 0; x->q[i].n == x->q[i].width && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	order_rows(&x->t, &x->v, &x->a);
	int given = 0;
	for (size_t i = 0; i < x->v.n; i++)
		given += x->v.item[i].row >= 0;
	return str_fmt(&x->a, "%.*s %zu-%zu, %d given", (int)rows_cells(x, r).n, rows_cells(x, r).p, x->t.row[x->v.row0 + r].from, x->t.row[x->v.row0 + r].to, given);
}

#define NONE ": 损;0;0;0;0;0;0;0\n"
#define NINETEEN NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE
#define TWENTY NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE NONE
#define ONE ": 损;1;0;0;0;0;0;1\n"

static const struct rows_test test[] = {
	{order, "all rows, none read", R, ONE NONE ONE TWENTY ONE NONE, 0, "1? 0? 0? 0? 0? 0? 1? order 1-1, 25 given"},
	{order, "the last but one", R, ONE NONE ONE TWENTY ONE NONE, 23, "1? 0? 0? 0? 0? 0? 1? order 24-24, 25 given"},
	{order, "those that were read stay", R, "0: 一;1;0;0;0;0;0;1\n" NONE ONE TWENTY ONE NONE, 0, "1 0 0 0 0 0 1 lost 0-0, 25 given"},
	{order, "one that was read stands elsewhere", R, ONE "0: 一;1;0;0;0;0;0;1\n" NONE TWENTY ONE NONE, 0, "1 0 0 0 0 0 1 lost 0-0, 1 given"},
	{order, "and all balances", R, ONE "0: 一;1;0;0;0;0;0;1\n" ONE ONE NINETEEN ": 损;2;0;0;0;0;0;2\n" NONE, 0, "1 0 0 0 0 0 1 lost 0-0, 1 given"},
	{order, "words between say nothing", R, ONE ": 文\n" NONE ONE TWENTY ONE NONE ": 文\n", 24, "0? 0? 0? 0? 0? 0? 0? order 26-26, 25 given"},
	{order, "a row too few", R, ONE NONE ONE TWENTY ONE, 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "a row too many", R, ONE NONE ONE TWENTY ONE NONE NONE, 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "a value too few", R, ONE NONE ONE TWENTY ONE ": 损;0;0;0;0;0;0;\n", 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "a value too many", R, ONE NONE ONE TWENTY ONE ": 损;0;0;0;0;0;0;0;0\n", 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "a column that does not balance", R, ONE NONE ONE TWENTY NONE NONE, 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "a row that does not", R, ONE NONE ONE TWENTY ONE ": 损;1;0;0;0;0;0;0\n", 0, ". . . . . . . lost 0-0, 0 given"},
	{order, "in another table", D, ": 规;1;2;3\n: 规;1;2;3\n: 许;1\n: 许;1\n: 许;1\n: 许;1\n", 0, ". . . lost 0-0, 0 given"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
