/* Unit tests of strip: columns printed one below the other.  See rows.h. */
#include "../../lib/strip.c"

#include "rows.h"

static struct str
strip(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++) /* what place has read */
		for (int k = 0; x->q[i].n == x->q[i].width && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	strip_rows(&x->t, &x->v, &x->a);
	for (int i = 0; i < x->t.form->ncell; i++)
		if (x->t.cell[i].state != TABLE_MISSING && x->t.form->cell[i].table != x->v.table)
			return STR("cells of another table");
	return rows_cells(x, r);
}

/* two rows: 1 2 0 0 0 0 3 and 4 0 0 0 0 1 5 */
#define TWO ": 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n"
#define LABELS "L0: 一\nL1: 二\n"
#define LOST ". . . . . . . lost"

static const struct rows_test test[] = {
	{strip, "the first of two rows", R, LABELS TWO "+: 3\n: 5\n", 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "the second", R, LABELS TWO "+: 3\n: 5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "values before the labels", R, TWO "+: 3\n: 5\n" LABELS, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "a sum is wrong", R, LABELS TWO "+: 3\n: 6\n", 0, LOST},
	{strip, "one column is shorter", R, LABELS TWO "+: 3\n", 0, LOST},
	{strip, "one is missing", R, LABELS TWO, 0, LOST},
	{strip, "a value is left over", R, LABELS TWO "+: 3\n: 5\n+: 7\n", 0, LOST},
	{strip, "a label is left over", R, LABELS "L2: 三\n" TWO "+: 3\n: 5\n", 0, LOST},
	{strip, "a label too few", R, "L0: 一\n" TWO "+: 3\n: 5\n", 0, LOST},
	{strip, "rows whose label was not found are none", R, "L0: 一\nL2: 三\n" TWO "+: 3\n: 5\n", 2, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "the last row", R, "L0: 一\nL24: 四\n" TWO "+: 3\n: 5\n", 24, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "nor are those that were read", R, "L0: 一\nL1: 二\nL2: 三\n1: 一;1;0;0;0;0;0;1\n" TWO "+: 3\n: 5\n", 2, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "two columns side by side", R, LABELS ": 1;2\n: 4;0\n+: 0;0;0\n: 0;0;0\n+: 0\n: 1\n+: 3\n: 5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "blank cells beside them", R, LABELS ": ;1;2\n: ;4;0\n+: 0;;0;0\n: 0;;0;0\n+: 0\n: 1\n+: 3\n: 5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "no gap, but another width", R, LABELS ": 1;2\n: 4;0\n: 0;0;0\n: 0;0;0\n: 0;3\n: 1;5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "no gap and the same width", R, LABELS ": 1\n: 4\n: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 0, LOST},
	{strip, "wider than the form", R, LABELS ": 1;2;0;0;0;0\n: 4;0;0;0;0;1\n+: 3;8\n: 5;8\n", 0, LOST},
	{strip, "in one piece", R, LABELS ": 1;2;0;0;0;0;3\n: 4;0;0;0;0;1;5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "one row after the other", R, "L0: 一\nL1: 二\n: 1\n+: 2\n+: 0\n+: 0\n+: 0\n+: 0\n+: 3\n+: 4\n+: 0\n+: 0\n+: 0\n+: 0\n+: 1\n+: 5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a word between ends a strip", R, "L0: 一\nL1: 二\n: 1;2\n: 文\n: 0;0\n: 0;0\n: 3\n: 4;0\n: 文\n: 0;0\n: 0;1\n: 5\n", 0, LOST},
	{strip, "even within its line", R, "L0: 一\nL1: 二\n: 1;2;0;0;0;0;3\n=: 文\n: 4;0;0;0;0;1;5\n", 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "where strips are one column wide", R, LABELS ": 1\n=: 文\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 0, LOST},
	{strip, "a line with a word in it is none", R, LABELS ": 1\n: 4\n+: 2;文\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 0, LOST},
	{strip, "an empty line is a blank", R, LABELS ": 1\n: 4\n+: 2\n:\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 1, "4? _ 0? 0? 0? 1? 5? strips"},
	{strip, "a column does not balance", R, "L0: 一\nL1: 二\n23: 总计;9;9;9;9;9;9;54\n24: 四;0;0;0;0;0;0;0\n" TWO "+: 3\n: 5\n", 0, LOST},
	{strip, "columns do", R, "L0: 一\nL1: 二\n23: 总计;5;2;0;0;0;1;8\n24: 四;0;0;0;0;0;0;0\n" TWO "+: 3\n: 5\n", 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "no labels", R, TWO "+: 3\n: 5\n", 0, LOST},
	{strip, "values of a row between them", R, LABELS "L2: 三\n" ": 1\n2: 1;0;0;0;0;0;1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 0, LOST},
	{strip, "those of the first row", R, "L0 0: 一;1;0;0;0;0;0;1\nL1: 二\nL2: 三\n" TWO "+: 3\n: 5\n", 2, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a word before the values", R, LABELS ": 1\n: 4\n+: 文;2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 0, LOST},
	{strip, "on the first line of all", R, ": 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n" LABELS, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a line of those of the first row", R, "L0: 一\n0: 1;0;0;0;0;0;1\nL1: 二\nL2: 三\n" TWO "+: 3\n: 5\n", 2, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a blank cell before each value of a column", R, LABELS ": ;1\n: ;4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n", 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a number that cannot be one of the column", R, LABELS ": 1\n: 4\n+: 2\n: 0.5\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5.5\n", 0, LOST},
	{strip, "one row alone", R, "L0: 一\n: 1\n+: 2\n+: 0\n+: 0\n+: 0\n+: 0\n+: 3\n", 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "in columns", R, LABELS ": 1;2;0;0;0;0;3;\n: 4;0;0;0;0;1;5;\n", 0, LOST},
	{strip, "in another table", D, "L0: 一\nL1: 二\n: 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n", 0, ". . . lost"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
