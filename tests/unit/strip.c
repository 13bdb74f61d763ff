/* Unit tests of strip: values printed in another order than their rows'.  See rows.h. */
#include "../../lib/strip.c"

#include "rows.h"

static struct str
strip(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++) /* what place has read */
		for (int k = 0; x->q[i].n == x->q[i].width && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	lay(&x->t, &x->v, &x->a);
	for (int i = 0; i < x->t.form->ncell; i++)
		if (x->t.cell[i].state != TABLE_MISSING && x->t.form->cell[i].table != x->v.table)
			return STR("cells of another table");
	return rows_cells(x, r);
}

/* two rows: 1 2 0 0 0 0 3 and 4 0 0 0 0 1 5; all others were read, and everything balances */
#define TWO ": 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n"
#define LABELS "L0: 一\nL1: 二\n"
#define LOST ". . . . . . . lost"
#define ZERO(n) #n ": 零;0;0;0;0;0;0;0\n"
#define MIDDLE ZERO(3) ZERO(4) ZERO(5) ZERO(6) ZERO(7) ZERO(8) ZERO(9) ZERO(10) ZERO(11) ZERO(12) ZERO(13) ZERO(14) ZERO(15) ZERO(16) ZERO(17) ZERO(18) ZERO(19) \
	ZERO(20) ZERO(21) ZERO(22)
#define GRANTED "2: 予;5;2;0;0;0;1;8\n"
#define END "23: 总;5;2;0;0;0;1;8\n" ZERO(24)
#define REST GRANTED MIDDLE END

static const struct rows_test test[] = {
	{strip, "the first of two rows", R, LABELS TWO "+: 3\n: 5\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "a dash in it", R, LABELS ": 1\n: 4\n+: 2\n: 0\n+: —\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 5\n" REST, 0, "1? 2? [—] 0? 0? 0? 3? strips"},
	{strip, "the second", R, LABELS TWO "+: 3\n: 5\n" REST, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "those that were read stay", R, LABELS TWO "+: 3\n: 5\n" REST, 2, "5 2 0 0 0 1 8 lost"},
	{strip, "values before the labels", R, TWO "+: 3\n: 5\n" LABELS REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "a sum is wrong", R, LABELS TWO "+: 3\n: 6\n" REST, 1, "4? 0? 0? 0? 0? 1? 6? strips"},
	{strip, "and the columns of two", R, LABELS ": 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 1\n+: 3\n: 6\n2: 予;4;3;0;0;0;1;8\n" MIDDLE "23: 总;4;3;0;0;0;1;8\n" ZERO(24), 1, LOST},
	{strip, "two are", R, LABELS TWO "+: 4\n: 6\n" REST, 0, LOST},
	{strip, "one column is shorter", R, LABELS TWO "+: 3\n" REST, 0, LOST},
	{strip, "one is missing", R, LABELS TWO REST, 0, LOST},
	{strip, "a value is left over behind them", R, LABELS TWO "+: 3\n: 5\n" REST "+: 7\n", 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "what is left of a label between them", R, LABELS TWO "+: 3\n: 5\n+: （四）;无\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "a value too many between them", R, LABELS TWO "+: 3\n: 5\n+: 0\n" REST, 0, LOST},
	{strip, "a row is left over", R, LABELS TWO "+: 3\n: 5\n" GRANTED MIDDLE "23: 总;5;2;0;0;0;1;8\n", 0, LOST},
	{strip, "no labels", R, TWO "+: 3\n: 5\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "two columns side by side", R, LABELS ": 1;2\n: 4;0\n+: 0;0;0\n: 0;0;0\n+: 0\n: 1\n+: 3\n: 5\n" REST, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "blank cells beside them", R, LABELS ": ;1;2\n: ;4;0\n+: 0;;0;0\n: 0;;0;0\n+: 0\n: 1\n+: 3\n: 5\n" REST, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "wider than the form", R, LABELS ": 1;2;0;0;0;0\n: 4;0;0;0;0;1\n+: 3;8\n: 5;8\n" REST, 0, LOST},
	{strip, "in one piece", R, LABELS ": 1;2;0;0;0;0;3\n: 4;0;0;0;0;1;5\n" REST, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "one row after the other", R, "L0: 一\nL1: 二\n: 1\n+: 2\n+: 0\n+: 0\n+: 0\n+: 0\n+: 3\n+: 4\n+: 0\n+: 0\n+: 0\n+: 0\n+: 1\n+: 5\n" REST, 1,
	 "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "words within a line", R, "L0: 一\nL1: 二\n: 1;2;0;0;0;0;3\n=: 文\n: 4;0;0;0;0;1;5\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "but not with words between its values", R, LABELS ": 1;文;2\n: 4;文;0\n+: 0;0;0\n: 0;0;0\n+: 0\n: 1\n+: 3\n: 5\n" REST, 0, LOST},
	{strip, "a column does not balance", R, LABELS TWO "+: 3\n: 5\n2: 予;9;9;9;9;9;9;54\n" MIDDLE "23: 总;9;9;9;9;9;9;54\n" ZERO(24), 0, LOST},
	{strip, "on the first line of all", R, TWO "+: 3\n: 5\n" REST LABELS, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a number that cannot be one of the column", R, LABELS ": 1\n: 4\n+: 2\n: 0.5\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0\n+: 0\n: 0.5\n+: 3\n: 5\n" REST, 0, LOST},
	{strip, "one row alone", R, "L0: 一\n: 1\n+: 2\n+: 0\n+: 0\n+: 0\n+: 0\n+: 3\n1: 二;4;0;0;0;0;1;5\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "in columns that mean something", R, LABELS ": 1;2;0;0;0;0;3;\n: 4;0;0;0;0;1;5;\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "a row that was read stands elsewhere", R, ": 损;1;0;0;0;0;0;1\n0: 一;2;0;0;0;0;0;2\n2: 予;3;0;0;0;0;0;3\n" MIDDLE "23: 总;3;0;0;0;0;0;3\n" ZERO(24), 1, LOST},
	{strip, "it stands where it was read", R, "0: 一;2;0;0;0;0;0;2\n: 损;1;0;0;0;0;0;1\n2: 予;3;0;0;0;0;0;3\n" MIDDLE "23: 总;3;0;0;0;0;0;3\n" ZERO(24), 1, "1? 0? 0? 0? 0? 0? 1? strips"},
	{strip, "the disputes in order", P, ": 1\n: 4\n+: 0\n: 0\n+: 文\n: 5;3\n+: 2\n: 0\n+: 0\n: 5;0\n+: 0;0;7\n+: 7\n", 1, "3? 2? 0? 0? 5? strips"},
	{strip, "in strips", P, ": 1\n: 3\n: 0\n+: 4\n: 2\n: 0\n+: 0\n: 0\n: 0\n+: 0\n: 0\n: 7\n+: 5\n: 5\n: 7\n", 0, ". . . . . lost"},
	{strip, "one does not add up", P, ": 1\n: 4\n+: 0\n: 0\n: 5;3\n+: 2\n: 0\n+: 0\n: 5;0\n+: 0;0;7\n+: 8\n", 1, ". . . . . lost"},
	{strip, "in another table", D, "L0: 一\nL1: 二\n: 1\n: 4\n+: 2\n: 0\n+: 0\n: 0\n", 0, ". . . lost"},

	{strip, "the first values beside the labels, the others in strips", R, "L0: 一;1\nL1: 二;4\n+: 2;0;0\n: 0;0;0\n+: 0;0\n: 0;1\n+: 3\n: 5\n" REST, 1, "4? 0? 0? 0? 0? 1? 5? strips"},
	{strip, "a row that another interrupts", R, "L0: 一\n: 1;2;0\nL1: 二\n+: 4\n+: 0\n+: 0\n+: 0\n+: 0\n+: 1\n+: 5\n: 零\n+: 0;0\n+: 0;3\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "whose total alone stands behind it", R, "L0: 一\n: 1\n+: 2\n+: 0\n+: 0\n+: 0\n+: 0\nL1: 二\n: 4\n+: 0\n+: 0\n+: 0\n+: 0\n+: 1\n+: 5\n: 计\n+: 3\n" REST, 0, "1? 2? 0? 0? 0? 0? 3? strips"},
	{strip, "and one of them is none that they tell", R, "0: 一;1;2;0;0;0;0;3\n1: 二;4;0;0;0;0;1;5\n2: 予;4;2;0;0;0;1;7\n" MIDDLE
	 "L23: 总\nL24: 结\n: 1\n+: 7\n+: 0\n+: 0\n+: 0\n: 文\n: 4\n+: 1\n+: 0;0;0\n+: 2\n+: 0\n: 0\n: 2\n", 24, LOST},
	{strip, "two rows of which they tell nothing", R, "0: 一;1;2;0;0;0;0;3\n1: 二;4;0;0;0;0;1;5\nL2: 予\nL3: 部\n" ZERO(4) ZERO(5) ZERO(6) ZERO(7) ZERO(8) ZERO(9) ZERO(10) ZERO(11) ZERO(12)
	 ZERO(13) ZERO(14) ZERO(15) ZERO(16) ZERO(17) ZERO(18) ZERO(19) ZERO(20) ZERO(21) ZERO(22) END ": 1;2;3\n+: 8;0;0\n+: 0;0;0;0\n+: 0\n+: 0\n+: 4\n+: 0\n", 2, LOST},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
