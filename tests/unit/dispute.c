/* Unit tests of dispute: the fifteen values of the third table.  See rows.h; here the row asked about is one of its three groups. */
#include "../../lib/dispute.c"

#include "rows.h"

static struct str
dispute(struct rows *x, int r)
{
	dispute_read(&x->t, &x->v, &x->d);
	return str_fmt(&x->a, "%.*s%s", (int)rows_cells(x, r).n, rows_cells(x, r).p, x->d.diags.n ? str_fmt(&x->a, "; %s", diag_name(x->d.diags.v[0].code)).p : "");
}

/* The same by sums alone. */
static struct str
by_sums(struct rows *x, int r)
{
	struct run q;
	bool beside = false;

	if (!dispute_values(&x->v, &q, &beside))
		return STR("nothing");
	const char *why = dispute_by_sums(&x->t, &x->v, &q);
	x->t.row[x->v.row0 + r].why = why;
	return rows_cells(x, r);
}

/* The same of a row that lost its first cells, counted from the right. */
static struct str
from_right(struct rows *x, int r)
{
	return str_of(dispute_from_right(&x->t, &x->v, &x->q[r]));
}

/* Is the total of the first five values one of the first four? */
static struct str
within(struct rows *x, int r)
{
	for (int k = 0; k < 5; k++)
		fill_cell(&x->t, &x->v, r, k, &x->v.item[0], k, true);
	return rows_bool(is_total_within(&x->t, &x->v, r));
}

/* Are the values those of one group?  Do all groups add up?  Where does the twelfth of them stand? */
static struct str
group(struct rows *x, int r)
{
	struct run q;
	bool beside = false;
	int row, col;

	(void)r;
	for (int k = 0; k < 15; k++) {
		side_by_side(&x->v, k, &row, &col);
		if (row * 5 + col != k || col > 4)
			return str_fmt(&x->a, "the value %d stands in %d.%d", k, row, col);
	}
	side_by_side(&x->v, 11, &row, &col);
	if (!dispute_values(&x->v, &q, &beside))
		return STR("nothing");
	return str_fmt(&x->a, "%s %s%s %d.%d", is_group(q.slot, q.n) ? "group" : "no", blocks_add_up(&x->v, &q) ? "sums" : "no", beside ? " beside" : "", row, col);
}

/* Is a text among the values? */
static struct str
among(struct rows *x, int r)
{
	return rows_bool(has_text_within(&x->q[r]));
}

#define FIVE "结果维持;结果纠正;其他结果;尚未审结;总计"
#define HEADS ": " FIVE ";" FIVE ";" FIVE "\n"

static const struct rows_test test[] = {
	{within, "the total before its end", P, ": 1;2;6;3;0", 0, "yes"},
	{within, "at its end", P, ": 1;2;0;3;6", 0, "no"},
	{within, "nowhere", P, ": 1;2;3;4;5", 0, "no"},
	{within, "noughts", P, ": 0;0;0;0;0", 0, "no"},
	{within, "two alike, the last of them", P, ": 0;0;4;0;4", 0, "no"},
	{within, "two alike, none of them the last", P, ": 0;4;4;0;0", 0, "yes"},
	{within, "blanks", P, ": ;4;4;;", 0, "yes"},
	{within, "what is left of it too large", P, ": -5;9223372036854775807;3;0;0", 0, "no"},
	{among, "a text between two", P, "0: 1;文;2", 0, "yes"},
	{among, "before or behind them", P, "0: 文;1;2;文", 0, "no"},
	{among, "at the end of a line and the head of the next", P, "0: 1;文\n0: 文;2", 0, "no"},
	{among, "within the second line", P, "0: 1;2\n0: 3;文;4", 0, "yes"},
	{among, "within the first of two", P, "0: 1;文;2\n0: 3", 0, "yes"},
	{among, "a blank", P, "0: 1;;2", 0, "no"},
	{among, "behind a blank", P, "0: 1;;文;2", 0, "yes"},
	{from_right, "no value", P, "L0: 复议", 0, "lost"},
	{group, "values and their sum", P, ": 1;2;3", 0, "group no 2.1"},
	{group, "no sum", P, ": 1;2;4", 0, "no no 2.1"},
	{group, "zeros", P, ": 0;0", 0, "group no 2.1"},
	{group, "one zero", P, ": 0", 0, "group no 2.1"},
	{group, "one value", P, ": 5", 0, "no no 2.1"},
	{group, "a dash", P, ": 0;/", 0, "no no 2.1"},
	{group, "fifteen that add up", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 0, "no sums 2.1"},
	{group, "the last does not", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;6", 0, "no no 2.1"},
	{group, "the first does not", P, ": 1;2;3;4;11;0;0;0;0;0;5;0;0;0;5", 0, "no no 2.1"},
	{group, "a line of all, and others beside", P, ": 7\n: 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 0, "no sums beside 2.1"},
	{by_sums, "five first", P, ": 1;2;3;4;10;4;5;9;7;7", 0, "1? 2? 3? 4? 10? sums"},
	{by_sums, "six first", P, ": 1;2;3;4;5;15;4;5;9;7;7", 0, ". . . . . lost"},
	{by_sums, "five in the middle", P, ": 4;5;9;1;2;3;4;10;7;7", 1, "1? 2? 3? 4? 10? sums"},
	{by_sums, "five last", P, ": 4;5;9;7;7;1;2;3;4;10", 2, "1? 2? 3? 4? 10? sums"},
	{by_sums, "two proven, one of two values", P, ": 4;5;9;7;7;1;2;3", 1, ". . . . 7? sums"},
	{by_sums, "one proven", P, ": 4;5;9;7;7;3;3", 0, ". . . . . lost"},
	{by_sums, "two groups: which two?", P, ": 4;5;9;1;2;3", 0, ". . . . . lost"},
	{by_sums, "all fifteen", P, ": 1;2;3;4;10;1;2;3;4;10;1;2;3;4;10", 0, ". . . . . lost"},
	{by_sums, "fourteen", P, ": 1;2;3;4;10;1;2;3;4;10;2;3;4;9", 2, ". . . . 9? sums"},
	{dispute, "a value more than columns, and the first group does not add up", P, ": " FIVE ";" FIVE ";" FIVE ";备注\n: 1;2;3;4;11;0;0;0;0;0;5;0;0;0;5;7", 0, ". . . . . columns; extra-value"},
	{dispute, "fifteen values on a line", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 0, "1 2 3 4 10 complete"},
	{dispute, "the third group", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 2, "5 0 0 0 5 complete"},
	{dispute, "behind a word", P, ": 数;1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 2, "5 0 0 0 5 complete"},
	{dispute, "wrong sums on a line", P, ": 1;2;3;4;11;0;0;0;0;0;5;0;0;0;5", 0, "1 2 3 4 11 complete"},
	{dispute, "one a line, and they add up", P, ": 1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1 2 3 4 10 complete"},
	{dispute, "and do not", P, ": 1\n: 2\n: 3\n: 4\n: 11\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1? 2? 3? 4? 11? order"},
	{dispute, "words between them", P, ": 1\n: 2\n: 3\n: 4\n: 文\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1? 2? 3? 4? 10? order"},
	{dispute, "and two kinds do not add up: others are lost", P, ": 1\n: 2\n: 3\n: 4\n: 文\n: 11\n: 0\n: 0\n: 0\n: 0\n: 1\n: 5\n: 0\n: 0\n: 0\n: 5", 2, ". . . . . lost"},
	{dispute, "a word behind the last of them", P, ": 1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5;文", 0, "1 2 3 4 10 complete"},
	{dispute, "a word before the first of them", P, ": 文;1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1 2 3 4 10 complete"},
	{dispute, "a word beside one of them", P, ": 1\n: 2\n: 文;3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1? 2? 3? 4? 10? order"},
	{dispute, "several a line, and they add up", P, ": 1;2;3;4;10\n: 0;0;0;0;0\n: 5;0;0;0;5", 2, "5 0 0 0 5 complete"},
	{dispute, "and do not: the groups that do before", P, ": 1;2;3;4;10\n: 0;1;0;0;1\n: 5;0;0;0;6", 1, "0? 1? 0? 0? 1? sums; placed-row"},
	{dispute, "none behind the first that does not", P, ": 1;2;3;4;10\n: 0;1;0;0;2\n: 5;0;0;0;5", 2, ". . . . . sums; placed-row"},
	{dispute, "nor a group without a total", P, ": 1;2;3;4;10\n: 0;0;0;0;0\n: 5;0;0;0;6", 1, ". . . . . sums; placed-row"},
	{dispute, "ten values: two groups", P, ": 1;2;3;4;10;0;1;0;0;1", 1, "0? 1? 0? 0? 1? sums; placed-row"},
	{dispute, "a group cut off is not", P, ": 1;2;3;4;10;0;1;0;1", 1, ". . . . . sums; placed-row"},
	{dispute, "sixteen", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5;7\n: 7", 0, ". . . . . lost"},
	{dispute, "sixteen over lines, of which the first three groups add up", P, ": 1;2;3;4;10\n: 0;1;0;0;1\n: 5;0;0;0;5\n: 7", 2, "5? 0? 0? 0? 5? sums; placed-row"},
	{dispute, "sixteen one a line", P, ": 1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5\n: 7", 0, ". . . . . surplus; extra-value"},
	{dispute, "a text among fifteen values", P, "0: 1;2;3;4;10;0;0;0;0;0;5;13（去年2）;86;32;183;-", 0, "1? 2? 3? 4? 10? order"},
	{dispute, "which add up", P, "0: 1;2;3;4;10;0;0;0;0;0;5;13（去年2）;86;32;0;123", 0, "1 2 3 4 10 complete"},
	{dispute, "before them", P, "0: 件;1;2;3;4;10;0;0;0;0;0;5;86;32;183;-", 0, "1 2 3 4 10 complete"},
	{dispute, "numbers came in pieces, over lines", P, "pieces\n: 1\n: 2\n: 3\n: 4\n: 11\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, ". . . . . lost"},
	{dispute, "and they add up", P, "pieces\n: 1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0, "1 2 3 4 10 complete"},
	{dispute, "on one line", P, "pieces\n: 1;2;3;4;10;0;0;0;0;0;5;0;0;0;6", 2, ". . . . . sums; placed-row"},
	{dispute, "the last is blank, and they do not add up", P, ": 1\n: 2\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 5\n:", 0, "1? 2? 3? 4? 10? sums; placed-row"},
	{dispute, "too large to be summed", P, ": 9000000000000000000\n: 9000000000000000000\n: 3\n: 4\n: 10\n: 0\n: 0\n: 0\n: 0\n: 0\n: 5\n: 0\n: 0\n: 0\n: 5", 0,
		"9000000000000000000? 9000000000000000000? 3? 4? 10? order"},
	{dispute, "values that no line shares", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 7", 2, "5 0 0 0 5 complete"},
	{dispute, "another line of all values", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2;3;5;11;0;0;0;0;0;5;0;0;0;5", 0, "1? 2? 3? 4? 10? complete"},
	{dispute, "where one is a dash", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2;3;4;10;0;0;0;/;0;5;0;0;0;5", 2, "5? 0? 0? 0? 5? complete"},
	{dispute, "the first another", P, "pieces\n: 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 2;1;3;4;10;0;0;0;0;0;5;0;0;0;5", 1, "0? 0? 0? 0? 0? complete"},
	{dispute, "the last another", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2;3;4;10;0;0;0;0;0;5;0;0;0;6", 0, "1? 2? 3? 4? 10? complete"},
	{dispute, "one of five values", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2;3;4;10", 0, "1? 2? 3? 4? 10? complete"},
	{dispute, "a single one is none", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1", 0, "1 2 3 4 10 complete"},
	{dispute, "two are", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2", 0, "1? 2? 3? 4? 10? complete"},
	{dispute, "blank cells in one", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 1;2;3;4;10;0;0;0;0;0;;0;0;0;", 0, "1? 2? 3? 4? 10? complete"},
	{dispute, "the same line again", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 数;1;2;3;4;10;0;0;0;0;0;5;0;0;0;5", 0, "1 2 3 4 10 complete"},
	{dispute, "beside them, and they do not add up", P, ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;6\n: 7", 2, ". . . . . lost"},

	{dispute, "under heads, with gaps", P, HEADS ": 1;2;;;3;;;;;;;;;5;5", 0, "1 2 _ _ 3 columns"},
	{dispute, "nothing in a group", P, HEADS ": 1;2;;;3;;;;;;;;;5;5", 1, "_ _ _ _ _ columns"},
	{dispute, "the last group", P, HEADS ": 1;2;;;3;;;;;;;;;5;5", 2, "_ _ _ 5 5 columns"},
	{dispute, "a group that does not add up", P, HEADS ": 1;2;;;4;;;;;;;;;5;5", 0, "1? 2? _ _ 4? columns"},
	{dispute, "without its total", P, HEADS ": 1;2;;;;;;;;;;;;5;5", 0, "1? 2? _ _ _ columns"},
	{dispute, "zeros under heads are where they are", P, HEADS ": 0;;;;;;;;;;;;;5;5", 0, "0 _ _ _ _ columns"},
	{dispute, "but not where a head has come in", P, ": 结果维持;结果纠正;其他结果;尚未审结;总计;总计;" FIVE ";" FIVE "\n: 0;;;;;;;;;;;;;5;5", 0, "0? _ _ _ _ columns"},
	{dispute, "nor where a cell has", P, HEADS ": 0;;;;;;;;;;;;;5;5;", 0, "0? _ _ _ _ columns"},
	{dispute, "values and heads with a label before them", P, ": 项目;" FIVE ";" FIVE ";" FIVE "\n: 数;0;;;;;;;;;;;;;5;5", 0, "0 _ _ _ _ columns"},
	{dispute, "without heads they are not", P, ": 0;;;;;;;;;;;;;5;5", 0, "0? _ _ _ _ columns"},
	{dispute, "but where all five are there", P, ": 0;0;0;0;0;;;;;;;;;5;5", 0, "0 0 0 0 0 columns"},
	{dispute, "or none", P, ": 0;;;;;;;;;;;;;5;5", 1, "_ _ _ _ _ columns"},
	{dispute, "without heads, as many cells as columns", P, ": 1;2;;;3;;;;;;;;;5;5", 0, "1 2 _ _ 3 columns"},
	{dispute, "which begin with a word", P, ": 文;1;2;;;3;;;;;;;;5;5", 0, ". . . . . lost"},
	{dispute, "another line below it that begins with a word", P, HEADS ": 1;2;;;3;;;;;;;;;5;5\n: 文;;;;;;;;;;;;;;", 0, "1 2 _ _ 3 columns"},
	{dispute, "that begins with a year", P, HEADS ": 1;2;;;3;;;;;;;;;5;5\n: 2023年;;;;;;;;;;;;;;", 0, "1? 2? _ _ 3? columns"},
	{dispute, "with a number that is no year's", P, HEADS ": 1;2;;;3;;;;;;;;;5;5\n: 3季度;;;;;;;;;;;;;;", 0, "1 2 _ _ 3 columns"},
	{dispute, "a single value in a line of more cells is none", P, HEADS ": 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5\n: 7;;;;;;;;;;;;;;;;", 0, "1 2 3 4 10 complete"},
	{dispute, "heads and values of each kind by themselves, the last blank", P, ": 行政复议\n: " FIVE "\nP: 单位：件\n: 行政诉讼\n: " FIVE "\n: 1;2;3;4;10", 0, ". . . . . parts"},
	{dispute, "as few values in more cells", P, ": 1;2;;;3;;;;;;;;;5;5;", 0, ". . . . . lost"},
	{dispute, "a value that stands under no head", P, ": 结果维持;结果纠正;其他结果;尚未审结;备注;总计;" FIVE ";" FIVE "\n: 1;2;;;7;3;;;;;;;;;5;5", 0, ". . . . . lost"},
	{dispute, "a value more than columns", P, ": " FIVE ";" FIVE ";" FIVE ";备注\n: 1;2;3;4;10;0;0;0;0;0;5;0;0;0;5;7", 2, "5 0 0 0 5 columns; extra-value"},
	{dispute, "a word in a column", P, HEADS ": 1;2;文;;3;;;;;;;;;5;5", 0, "1 2 [文] _ 3 columns"},
	{dispute, "two values in one column", P, HEADS ": 1;2;;;3;;;;;;;;;5;5\n: 1;;;;;;;;;;;;;;", 0, ". . . . . broken"},
	{dispute, "two lines of one row", P, HEADS ": 1;2;;;3;;;;;;;;;;\n: ;;;;;;;;;;;;;5;5", 2, "_ _ _ 5 5 columns"},
	{dispute, "too large to be summed under heads", P, HEADS ": 9000000000000000000;9000000000000000000;;;3;;;;;;;;;5;5", 0, "9000000000000000000? 9000000000000000000? _ _ 3? columns"},
	{dispute, "nothing but blanks under heads", P, HEADS ": ;;;;;;;;;;;;;;", 1, "_ _ _ _ _ columns"},
	{dispute, "where numbers came in pieces: no line of values is there to be counted from the right", P, "pieces\n" HEADS ": ;;;;;;;;;;;;;;", 1, ". . . . . lost"},
	{dispute, "nothing but heads", P, HEADS, 1, ". . . . . lost"},
	{dispute, "nothing", P, "", 1, ". . . . . lost"},

	{dispute, "the first cell is lost: counted from the right", P, ": 3;;;3;;;;;;;;;5;5", 2, "_ _ _ 5? 5? sums; placed-row"},
	{dispute, "what is then left of the first group", P, ": 3;;;3;;;;;;;;;5;5", 0, ". 3? _ _ 3? sums; placed-row"},
	{dispute, "five cells are", P, ": 3;;;;3;;;;5;5", 1, "3? _ _ _ 3? sums; placed-row"},
	{dispute, "and all of the first group", P, ": 3;;;;3;;;;5;5", 0, ". . . . . sums; placed-row"},
	{dispute, "a total that does not fit", P, ": 3;;;3;;;;;;;;;5;6", 2, ". . . . . lost"},
	{dispute, "a word among them", P, ": 3;;;3;;文;;;;;;;5;5", 2, ". . . . . lost"},
	{dispute, "no total that is more than nothing", P, ": ;;;;;;;;;;;;0;0", 2, ". . . . . lost"},
	{dispute, "too large to be summed from the right", P, ": 9000000000000000000;9000000000000000000;;3;;;;;;;;;5;5", 2, ". . . . . lost"},
	{dispute, "a dash for a total", P, ": 3;;;/;;;;;;;;;5;5", 2, ". . . . . lost"},
	{dispute, "on two lines", P, ": 3;;;3;;;;;;;;;;\n: 5;5", 2, ". . . . . lost"},

	{dispute, "blanks left no trace, one way to part them: the totals", P, ": 1;2;3;4;5;9;3;4;7", 2, ". . . . 7? sums; placed-row"},
	{dispute, "of all groups", P, ": 1;2;3;4;5;9;3;4;7", 0, ". . . . 3? sums; placed-row"},
	{dispute, "a group that is whole", P, ": 1;2;3;1;2;3;4;10;7;7", 1, "1? 2? 3? 4? 10? sums; placed-row"},
	{dispute, "two values and an equal total", P, ": 1;2;3;1;2;3;4;10;7;7", 2, ". . . . 7? sums; placed-row"},
	{dispute, "two groups of three may be two of three", P, ": 1;2;3;4;5;9", 0, ". . . . . lost"},
	{dispute, "a zero may be either's", P, ": 1;2;3;0;4;5;9", 0, ". . . . . lost"},
	{dispute, "only one group proves something", P, ": 1;2;3;5;5;7;7", 0, ". . . . . lost"},
	{dispute, "no way", P, ": 1;2;3;4;5;9;3;4;8", 0, ". . . . . lost"},
	{dispute, "six are no group, first", P, ": 1;2;3;4;5;15;4;5;9;7;7", 0, ". . . . . lost"},
	{dispute, "in the middle", P, ": 4;5;9;1;2;3;4;5;15;7;7", 1, ". . . . . lost"},
	{dispute, "or last", P, ": 4;5;9;7;7;1;2;3;4;5;15", 2, ". . . . . lost"},
	{dispute, "five are, first", P, ": 1;2;3;4;10;4;5;9;7;7", 0, "1? 2? 3? 4? 10? sums; placed-row"},
	{dispute, "or last", P, ": 4;5;9;7;7;1;2;3;4;10", 2, "1? 2? 3? 4? 10? sums; placed-row"},
	{dispute, "a dash is in no group", P, ": 1;2;3;4;5;9;/;4;4", 0, ". . . . . lost"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
