/* Unit tests of named: the disputes with each cell named on its line, above its column, or the kind above.  See rows.h; the row asked about
 * is one of the three kinds. */
#include "../../lib/named.c"

#include "rows.h"

static struct str
named(struct rows *x, int r)
{
	return named_read(&x->t, &x->v) ? rows_cells(x, r) : STR("no");
}

/* The kind of a text, its result. */
static struct str
names(struct rows *x, int r)
{
	struct label s = label_fold_all(x->v.item[0].cell[0].text, &x->a);

	(void)r;
	return str_fmt(&x->a, "%d %d", kind_of(s), result_of(&x->v, s));
}

#define FIVE "结果维持;结果纠正;其他结果;尚未审结;总计"
#define THREE ": ;" FIVE "\n: 行政复议;1;2;3;4;10\n: 未经复议直接起诉;5;;0;0;5\n: 复议后起诉;0;0;;;\n"

static const struct rows_test test[] = {
	{names, "review", P, ": 行政复议", 0, "0 -1"},
	{names, "numbered", P, ": （一）行政复议情况", 0, "0 -1"},
	{names, "a suit without one, or after one", P, ": 行政诉讼（未经复议直接起诉）", 0, "1 -1"},
	{names, "in short", P, ": 直接起诉", 0, "1 -1"},
	{names, "after one", P, ": 行政诉讼——复议后起诉", 0, "2 -1"},
	{names, "both, or suits as such", P, ": 行政诉讼", 0, "-2 -1"},
	{names, "the heading of the section", P, ": 行政复议、行政诉讼情况", 0, "-2 -1"},
	{names, "both suits", P, ": 未经复议直接起诉、复议后起诉", 0, "-2 -1"},
	{names, "a result", P, ": 结果纠正", 0, "-1 1"},
	{names, "of a kind", P, ": 行政复议-尚未审结", 0, "0 3"},
	{names, "the total, in other words", P, ": 行政复议合计", 0, "0 4"},
	{names, "two results are none", P, ": 结果维持结果纠正", 0, "-1 -1"},
	{names, "nothing", P, ": 件数", 0, "-1 -1"},
	{named, "a line for each kind", P, THREE, 0, "1 2 3 4 10 named"},
	{named, "with a blank cell", P, THREE, 1, "5 _ 0 0 5 named"},
	{named, "noughts among them", P, THREE, 2, "0 0 _ _ _ named"},
	{named, "a blank cell, and it does not add up", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;10\n: 未经复议直接起诉;5;;1;0;5\n: 复议后起诉;0;0;0;0;0", 1, "5? _ 1? 0? 5? named"},
	{named, "or has no total", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;10\n: 未经复议直接起诉;5;;1;0;\n: 复议后起诉;0;0;0;0;0", 1, "5? _ 1? 0? _ named"},
	{named, "whole, it is as printed", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;11\n: 未经复议直接起诉;5;0;1;0;6\n: 复议后起诉;0;0;0;0;0", 0, "1 2 3 4 11 named"},
	{named, "a table for each, the kind above", P, ": 行政复议\n: " FIVE "\n: 1;2;3;4;10\n: 行政诉讼（未经复议直接起诉）\n: " FIVE "\n: 5;6;7;8;26\n: 行政诉讼（复议后起诉）\n: " FIVE "\n: 1;0;0;0;1", 1, "5 6 7 8 26 named"},
	{named, "a line of another text between the kind and its table", P, ": 行政复议\n: 单位：件\n: " FIVE "\n: 1;2;3;4;10\n: 行政诉讼（未经复议直接起诉）\n: " FIVE "\n: 5;6;7;8;26\n: 行政诉讼（复议后起诉）\n: " FIVE "\n: 1;0;0;0;1", 0, "1 2 3 4 10 named"},
	{named, "the columns in another order", P, ": ;总计;尚未审结;其他结果;结果纠正;结果维持\n: 复议后起诉;10;4;3;2;1\n: 行政复议;0;0;0;0;0\n: 直接起诉;5;0;0;0;5", 2, "1 2 3 4 10 named"},
	{named, "kinds side by side", P, ": ;行政复议;未经复议直接起诉;复议后起诉\n: 结果维持;1;5;1\n: 结果纠正;2;6;0\n: 其他结果;3;7;0\n: 尚未审结;4;8;0\n: 总计;10;26;1", 1, "5 6 7 8 26 named"},
	{named, "one value a line", P, ": 行政复议;结果维持;1\n: 行政复议;结果纠正;2\n: 行政复议;其他结果;3\n: 行政复议;尚未审结;4\n: 行政复议;总计;10\n: 直接起诉;结果维持;1\n: 直接起诉;结果纠正;2\n: 直接起诉;其他结果;3\n: 直接起诉;尚未审结;4\n"
		": 直接起诉;总计;10\n: 复议后起诉;结果维持;1\n: 复议后起诉;结果纠正;\n: 复议后起诉;其他结果;3\n: 复议后起诉;尚未审结;4\n: 复议后起诉;总计;8", 2, "1 _ 3 4 8 named"},
	{named, "the suits under a head of their own", P, ": ;;" FIVE "\n: 行政复议;;1;2;3;4;10\n: 行政诉讼;未经复议直接起诉;5;6;7;8;26\n: ;复议后起诉;1;0;0;0;1", 2, "1 0 0 0 1 named"},
	{named, "one kind is lacking", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;10\n: 复议后起诉;0;0;0;0;0", 0, "no"},
	{named, "one comes twice", P, THREE ": 行政复议;1;2;3;4;10", 0, "no"},
	{named, "another line of values", P, THREE ": 2023年;1;2;3;4;10", 0, "no"},
	{named, "a cell more than heads", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;5;15\n: 直接起诉;0;0;0;0;0\n: 复议后起诉;0;0;0;0;0", 0, "no"},
	{named, "names that contradict each other", P, ": 行政复议;" FIVE "\n: 行政复议;1;2;3;4;10\n: 直接起诉;复议后起诉;0;0;0;0\n: 复议后起诉;0;0;0;0;0", 0, "no"},
	{named, "a line's kind is not that of the column", P, ": 结果;行政复议;直接起诉;复议后起诉\n: 行政复议结果维持;1;5;1\n: 结果纠正;2;6;0\n: 其他结果;3;7;0\n: 尚未审结;4;8;0\n: 总计;10;26;1", 0, "no"},
	{named, "nor its result", P, ": ;" FIVE "\n: 行政复议;1;2;3;4;10\n: 直接起诉结果纠正;5;0;0;0;5\n: 复议后起诉;0;0;0;0;0", 0, "no"},
	{named, "a blank cell, and too large to add up", P, ": ;" FIVE "\n: 行政复议;9223372036854775807;9223372036854775807;0;;9223372036854775807\n: 直接起诉;5;0;0;0;5\n: 复议后起诉;0;0;0;0;0", 0,
		"9223372036854775807? 9223372036854775807? 0? _ 9223372036854775807? named"},
	{named, "two kinds above", P, ": 行政复议\n: 行政诉讼\n: " FIVE "\n: 1;2;3;4;10\n: 直接起诉\n: " FIVE "\n: 0;0;0;0;0\n: 复议后起诉\n: " FIVE "\n: 0;0;0;0;0", 0, "no"},
	{named, "all on one line", P, ": " FIVE ";" FIVE ";" FIVE "\n: 1;0;0;0;1;0;0;0;0;0;0;0;0;0;0", 0, "no"},
	{named, "numbers came in pieces", P, "pieces\n" THREE, 0, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
