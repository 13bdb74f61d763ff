/* Unit tests of claim: lines of values to which another row has the better claim.  See rows.h. */
#include "../../lib/claim.c"

#include "rows.h"

static struct str
robbed(struct rows *x, int r)
{
	return rows_bool(claim_robbed(&x->v, &x->q[r]));
}

static struct str
counted(struct rows *x, int r)
{
	return rows_bool(claim_counted(&x->v, &x->q[r], claim_whole(&x->v, &x->a)));
}

/* How many rows that add up stand before each item; -: not counted. */
static struct str
whole(struct rows *x, int r)
{
	const size_t *n = claim_whole(&x->v, &x->a);
	struct buf b = {.a = &x->a};

	(void)r;
	for (size_t i = 0; n && i <= x->v.n; i++)
		buf_str(&b, str_fmt(&x->a, "%zu ", n[i]));
	return n ? str_trim(buf_slice(&b)) : STR("-");
}

static struct str
doubled(struct rows *x, int r)
{
	return rows_bool(claim_doubled(&x->v, &x->q[r]));
}

static struct str
twice(struct rows *x, int r)
{
	return rows_bool(claim_twice(&x->v, &x->q[r]));
}

static struct str
again(struct rows *x, int r)
{
	return rows_bool(claim_again(&x->v, &x->q[r]));
}

#define SEVEN "1;2;3;4;5;6;21"
#define WRONG "1;2;3;4;5;6;20"

static const struct rows_test test[] = {
	{whole, "rows in order need no count", R, "0: 1;9;10\n1: 1;9;10", 0, "-"},
	{whole, "two lines of one row", R, "0: 1;9;10\n0: 1;9;10", 0, "0 1 2"},
	{whole, "a short line behind a long one of the same row", R, "0: 1;9;10\n0: 1", 0, "0 1 1"},
	{whole, "two short lines of one row", R, "0: 1;9\n0: 1", 0, "-"},
	{whole, "a long line behind a short one", R, "0: 1;9\n0: 1;9;10", 0, "0 0 1"},
	{whole, "out of order", R, "1: 1;9;10\n0: 1;9;10", 0, "0 1 2"},
	{whole, "nobody's", R, "0: 1;9;10\n: 1;9;10", 0, "0 1 2"},
	{whole, "nobody's, of two values", R, "0: 1;9;10\n: 1;9", 0, "-"},
	{whole, "the sum may be chance", R, "1: 1;8;9\n0: 1;9;10", 0, "0 0 1"},
	{whole, "two values say nothing", R, "1: 10;10\n0: 1;9;10", 0, "0 0 1"},
	{whole, "no sum", R, "1: 1;9;11\n0: 1;9;10", 0, "0 0 1"},
	{whole, "seven values", R, "1: 1;2;3;4;5;6;21\n0: 1;9;10", 0, "0 1 2"},
	{whole, "eight are more than a row has", R, "1: 1;2;3;4;5;6;7;28\n0: 1;9;10", 0, "0 0 1"},
	{whole, "more rows than the form has", R, ": 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n"
		": 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10", 0, "-"},
	{whole, "as many", R, ": 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n"
		": 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10\n: 1;9;10", 0,
		"0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"},
	{whole, "another table", D, "1: 1;9;10\n0: 1;9;10", 0, "-"},

	{doubled, "its label with as many values that nobody took", R, "L7 7: 权益;" SEVEN "\n: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "yes"},
	{doubled, "with fewer", R, "L7 7: 权益;" SEVEN "\n: 保护第三方合法权益;2;2;3;4;5;6", 7, "no"},
	{doubled, "that another row took", R, "L7 7: 权益;" SEVEN "\n8: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "no"},
	{doubled, "a part of its label", R, "L7 7: 权益;" SEVEN "\n: 第三方合法权益;2;2;3;4;5;6;22", 7, "no"},
	{doubled, "no label", R, "L7 7: 权益;" SEVEN "\n: 2;2;3;4;5;6;22", 7, "no"},
	{doubled, "no values of its own", R, "L7: 权益\n: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "no"},
	{doubled, "where all values were taken", R, "settled\nL7 7: 权益;" SEVEN "\n: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "no"},
	{doubled, "given to another row, its own beside its name without an enumerator", R, "L22 22: 其他;" SEVEN "\n23: 3.其他;2;2;3;4;5;6;22", 22, "yes"},
	{doubled, "with one", R, "L22 22: 3.其他;" SEVEN "\n23: 3.其他;2;2;3;4;5;6;22", 22, "no"},
	{doubled, "blank cells beside its label with its enumerator, its values beside one without", R, "L22 22: 其他;" SEVEN "\n: 3.其他;;;;;;;", 22, "yes"},
	{doubled, "before them", R, "L22: 3.其他;;;;;;;\n22: 其他;" SEVEN, 22, "yes"},
	{doubled, "its own has one", R, "L22 22: 3.其他;" SEVEN "\n: 3.其他;;;;;;;", 22, "no"},
	{doubled, "the other has none", R, "L22 22: 其他;" SEVEN "\n: 其他;;;;;;;", 22, "no"},
	{doubled, "or that of another row", R, "L22 22: 其他;" SEVEN "\n: 4.其他;;;;;;;", 22, "no"},
	{doubled, "its values beside a part of it", R, "L22 22: 他;" SEVEN "\n: 3.其他;;;;;;;", 22, "no"},
	{doubled, "fewer cells", R, "L22 22: 其他;" SEVEN "\n: 3.其他;;;;;;", 22, "no"},
	{doubled, "one that holds a text", R, "L22 22: 其他;" SEVEN "\n: 3.其他;;;;×;;;", 22, "no"},
	{doubled, "in the first table", D, "L0 0: 规章;1;2;3\n: 规章;2;2;3", 0, "no"},

	{twice, "with other values within its label", R, "L7: 保护第三方合法权益;2;2;3;4;5;6;22\nL7 7: 保护第三方合法权益;" SEVEN, 7, "yes"},
	{twice, "behind them", R, "L7 7: 保护第三方合法权益;" SEVEN "\nL7: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "yes"},
	{twice, "with the same", R, "L7: 保护第三方合法权益;" SEVEN "\nL7 7: 保护第三方合法权益;" SEVEN, 7, "no"},
	{twice, "another label", R, "L7: 重复申请;2;2;3;4;5;6;22\nL7 7: 保护第三方合法权益;" SEVEN, 7, "no"},
	{twice, "the last row once more, with fewer", R, "L24 24: 结转下年度继续办理;" SEVEN "\n: 结转下年度继续办理;2;2", 24, "yes"},
	{twice, "which is settled", R, "settled\nL24 24: 结转下年度继续办理;" SEVEN "\n: 结转下年度继续办理;2;2", 24, "no"},
	{twice, "with the same values", R, "L24 24: 结转下年度继续办理;" SEVEN "\n: 结转下年度继续办理;" SEVEN, 24, "no"},
	{twice, "with none", R, "L24 24: 结转下年度继续办理;" SEVEN "\n: 结转下年度继续办理;", 24, "no"},
	{twice, "another row once more, away from it", R, "L7 7: 保护第三方合法权益;" SEVEN "\n: 保护第三方合法权益;2;2;3;4;5;6;22", 7, "no"},
	{twice, "fewer values", R, "L7: 保护第三方合法权益;2;2;3;4;5;6\nL7 7: 保护第三方合法权益;" SEVEN, 7, "no"},

	{again, "the values of the next row below, a line of its label that holds others", R, "0: ;" SEVEN "\nL0: 一;x;y;z;a;b;c;d;e;f\nL1 1: 二;" SEVEN, 0, "yes"},
	{again, "the values of the row before", R, "L0 0: 一;" SEVEN "\n1: ;" SEVEN "\nL1: 二;x;y;z;a;b;c;d;e;f", 1, "yes"},
	{again, "others", R, "L0 0: 一;" SEVEN "\n1: ;" WRONG "\nL1: 二;x;y;z;a;b;c;d;e;f", 1, "no"},
	{again, "the first row has none before it", R, "0: ;" SEVEN "\nL0: 一;x;y;z;a;b;c;d;e;f\nL1 1: 二;" WRONG, 0, "no"},
	{again, "the last none behind it", R, "L23 23: 总;" WRONG "\n24: ;" SEVEN "\nL24: 四;x;y;z;a;b;c;d;e;f", 24, "no"},
	{again, "noughts", R, "L0 0: 一;0;0;0;0;0;0;0\n1: ;0;0;0;0;0;0;0\nL1: 二;x;y;z;a;b;c;d;e;f", 1, "no"},
	{again, "in other columns", R, "L0 0: 一;" SEVEN "\n1: " SEVEN "\nL1: 二;x;y;z;a;b;c;d;e;f", 1, "no"},
	{again, "on its label's line", R, "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN, 1, "no"},

	{counted, "a row that adds up before the first", R, ": 1;9;10\n0: 1;9;10", 0, "yes"},
	{counted, "before the second there may be one", R, ": 1;9;10\n1: 1;9;10", 1, "no"},
	{counted, "but not two", R, ": 1;9;10\n: 1;9;10\n1: 1;9;10", 1, "yes"},
	{counted, "behind the last but one", R, "23: 1;9;10\n: 1;9;10", 23, "no"},
	{counted, "two", R, "23: 1;9;10\n: 1;9;10\n: 1;9;10", 23, "yes"},
	{counted, "behind the last", R, "24: 1;9;10\n: 1;9;10", 24, "yes"},
	{counted, "between its own lines", R, "0: 1;9;10\n0: 1;9;10", 0, "no"},
	{counted, "no values", R, ": 1;9;10\nL0: 一\n: 1;9;10", 0, "no"},
	{counted, "not counted", R, "0: 1;9;10\n1: 1;9;10", 0, "no"},

	{robbed, "its values stand within another's label, which has none there", R, "L0: 一\nL1 0: 二;" SEVEN, 0, "yes"},
	{robbed, "there, off its label, on which the first row's stand", D, "L0: 甲;1;2\nL2 0: 二;3\n2: 4", 2, "yes"},
	{robbed, "even if it was not found itself", R, "L1 0: 二;" SEVEN, 0, "yes"},
	{robbed, "the other has some there", R, "L0: 一\nL1 0: 二;" SEVEN "\nL1 1: 二;" SEVEN, 0, "no"},
	{robbed, "the other has some elsewhere", R, "L0: 一\nL1 0: 二;" SEVEN "\n1: 二;" SEVEN, 0, "yes"},
	{robbed, "within its own label too", R, "L0 L1 0: 一;" SEVEN, 0, "no"},
	{robbed, "beside both", R, "L0: 一\n0: 一;" SEVEN "\nL1: 二", 0, "no"},
	{robbed, "beside another's first line", R, "L0: 一\n0: 一;" SEVEN "\nL1: 二\nL1: 二", 0, "no"},
	{robbed, "on the last line of another's label", R, "L0: 一\nL1: 二\nL1 0: 二;" SEVEN, 0, "yes"},
	{robbed, "the first of them within another's, the others not", R, "L0: 一\nL1 0: 二;1;;;;;;\n0: ;;2;3;4;5;6;21", 0, "yes"},
	{robbed, "the first within its own", R, "L0 0: 一;1;;;;;;\nL1 0: ;;2;3;4;5;6;21", 0, "no"},
	{robbed, "the row before the label", R, "L0: 一\nL0 1: 一;" SEVEN "\nL1: 二", 1, "yes"},
	{robbed, "without columns", R, "L0: 一\nL1 0: 1;2;3", 0, "no"},
	{robbed, "in another table", D, "L0: 一\nL1 0: 一;1;2;3", 0, "yes"},
	{robbed, "there, off its label, on which another's stand", D, "L1: 一;1;2\nL2 1: 二;3\n2: 4", 2, "yes"},
	{robbed, "nobody's stand on it", D, "L2: 二;3\n2: 4", 2, "no"},
	{robbed, "its own too stand on it", D, "L2 2: 二;3\nL2 1: 5\n2: 4", 2, "no"},
	{robbed, "the disputes have one row a line", P, "L0 1: 一;1\n0: 2", 0, "no"},
	{robbed, "no values", R, "L0: 一;;;;;;;\nL1: 二", 0, "no"},
	{robbed, "another's values within its label", R, "L0 1: 一;" WRONG "\nL0 1: 一;" WRONG "\n0: 一;" WRONG "\nL1 1: 二;" WRONG, 0, "yes"},
	{robbed, "its own add up", R, "L0 1: 一;" WRONG "\n0: 一;" SEVEN "\nL1 1: 二;" WRONG, 0, "no"},
	{robbed, "its own stand on its label", R, "L0 1: 一;" WRONG "\nL0 0: 一;" WRONG "\nL1 1: 二;" WRONG, 0, "no"},
	{robbed, "on its first line", R, "L0 0: 一;" WRONG "\nL0 1: 一;" WRONG "\nL1 1: 二;" WRONG, 0, "no"},
	{robbed, "nobody's within its label", R, "L0: 一;" WRONG "\n0: 一;" WRONG, 0, "no"},
	{robbed, "without columns within it", R, "L0 1: 1;2;3\n0: 一;" WRONG, 0, "no"},
	{robbed, "on two lines, the second another's", R, "L0 0: 一;1;2;3;;;;\nL1 0: 二;;;;4;5;6;7\nL1 1: 二;" SEVEN, 0, "yes"},
	{robbed, "and they add up", R, "L0 0: 一;1;2;3;;;;\nL1 0: 二;;;;4;5;6;21\nL1 1: 二;" SEVEN, 0, "no"},
	{robbed, "the second beside another's", R, "L0 0: 一;1;2;3;;;;\n0: 二;;;;4;5;6;7\nL1 1: 二;" SEVEN, 0, "no"},
	{robbed, "the second another's last line", R, "L0 0: 一;1;2;3;;;;\nL24: 四\nL24 0: 二;;;;4;5;6;7", 0, "yes"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
