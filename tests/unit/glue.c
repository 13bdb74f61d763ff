/* Unit tests of glue: rows in which two numbers became one.  See rows.h. */
#include "../../lib/glue.c"

#include "rows.h"

static struct str
in(struct rows *x, int r)
{
	return rows_bool(glue_in(&x->v, &x->q[r]));
}

static struct str
usual(struct rows *x, int r)
{
	(void)r;
	return rows_bool(glue_usual(&x->v, x->q));
}

static const struct rows_test test[] = {
	{in, "the last and the total", R, "0: 72;79;45;67;54;58375", 0, "yes"},
	{in, "another total", R, "0: 72;79;45;67;54;58376", 0, "no"},
	{in, "two within the row", R, "0: 1;23;4;5;6;21", 0, "yes"},
	{in, "the first two", R, "0: 12;3;4;5;6;21", 0, "yes"},
	{in, "the last two but the total", R, "0: 1;2;3;4;56;21", 0, "yes"},
	{in, "no cut does", R, "0: 1;2;3;4;57;21", 0, "no"},
	{in, "it adds up as it is", R, "0: 1;2;3;4;5;15", 0, "no"},
	{in, "all values are there", R, "0: 12;3;4;5;6;0;21", 0, "no"},
	{in, "one value", R, "0: 12", 0, "no"},
	{in, "two values", R, "0: 12;3", 0, "yes"},
	{in, "two figures make the total", R, "0: 3;36", 0, "yes"},
	{in, "a number does not begin with a zero", R, "0: 5;205;12", 0, "no"},
	{in, "but zero is one", R, "0: 5;70;12", 0, "yes"},
	{in, "three figures, cut behind the first", R, "0: 5;193;99", 0, "yes"},
	{in, "behind the second", R, "0: 5;193;27", 0, "yes"},
	{in, "nowhere", R, "0: 5;193;28", 0, "no"},
	{in, "dashes are nothing", R, "0: /;23;4;9", 0, "yes"},
	{in, "a fraction is not reckoned with", R, "0: 2.5;23;4;9", 0, "no"},
	{in, "nor is what is below zero", R, "0: -1;23;4;8", 0, "no"},
	{in, "nor a total below zero", R, "0: 23;4;-1", 0, "no"},
	{in, "nor what is very large", R, "0: 999999992;23;4;1000000001", 0, "no"},
	{in, "the largest", R, "0: 999999991;23;4;1000000000", 0, "yes"},
	{in, "a ten behind another number", R, "0: 5;510;20", 0, "yes"},
	{in, "a nine behind a zero is no number of two", R, "0: 5;209;16", 0, "no"},
	{in, "a one, and what is one more behind three", R, "0: 1;34", 0, "yes"},
	{in, "zeros and a number: the total alone", R, "0: 0;0;11", 0, "no"},
	{in, "a single figure is not cut", R, "0: 1;2;5", 0, "no"},
	{in, "ten is", R, "0: 10;2;3", 0, "yes"},
	{in, "in another table", D, "0: 12;3", 0, "no"},

	{usual, "the only row that lacks", R, "0: 72;79;45;67;54;58375", 0, "yes"},
	{usual, "half of those that lack", R, "0: 72;79;45;67;54;58375\n1: 1;2;9;3", 0, "no"},
	{usual, "two of three", R, "0: 72;79;45;67;54;58375\n1: 1;2;9;3\n2: 12;3", 0, "yes"},
	{usual, "one whose total is no count does not lack", R, "0: 72;79;45;67;54;58375\n1: 1;2;5.5", 0, "yes"},
	{usual, "one lacks that has nothing but a one before its total", R, "0: 72;79;45;67;54;58375\n1: 1;0;5", 0, "no"},
	{usual, "one lacks whose total is nought", R, "0: 72;79;45;67;54;58375\n1: 1;2;0", 0, "no"},
	{usual, "none that lacks", R, "0: 1;2;3", 0, "no"},
	{usual, "a row with all values does not count", R, "0: 72;79;45;67;54;58375\n1: 1;2;3;4;5;6;7", 0, "yes"},
	{usual, "the last row", R, "24: 72;79;45;67;54;58375", 0, "yes"},
	{usual, "one with zeros before its total does not lack", R, "0: 12;3\n1: 0;0;8", 0, "yes"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
