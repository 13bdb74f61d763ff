/* Unit tests of trust: what all rows together say against each.  See rows.h. */
#include "../../lib/trust.c"

#include "rows.h"

/* What is taken back of a row by what others have: its total, or none; its blanks; where most fit no columns, the first row being read by them. */
static struct str
odd(struct rows *x, int r)
{
	rows_filled(x);
	unsettle_odd(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* In the first table: is a cell of the row below none of the heads; is it the only one whose values stand alone, behind its label? */
static struct str
headless(struct rows *x, int r)
{
	rows_filled(x);
	return rows_bool(is_headless(&x->v, &x->q[r]));
}

static struct str
apart(struct rows *x, int r)
{
	rows_filled(x);
	unsettle_apart(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* r 0: below a head that is none of the form's. */
static struct str
early(struct rows *x, int r)
{
	rows_filled(x);
	for (int k = 0; k < x->v.nrow; k++)
		run_weigh(&x->q[k]);
	struct tally k = tally(&x->t, &x->v, x->q, r == 0);
	return rows_bool(are_others(&k, r == 0));
}

/* Is a column none of the form's, by rows that add up only without one value? */
static struct str
one_more(struct rows *x, int r)
{
	(void)r;
	rows_filled(x);
	return rows_bool(hold_one_more(&x->t, &x->v, x->q));
}

static struct str
none(struct rows *x, int r)
{
	(void)r;
	rows_filled(x);
	struct tally k = tally(&x->t, &x->v, x->q, false);
	return rows_bool(are_others(&k, false));
}

/* Where a cell of the first rows was changed since their values were counted. */
static struct str
none_changed(struct rows *x, int r)
{
	rows_filled(x);
	for (int k = 0; k < r; k++)
		fill_at(&x->t, &x->v, k, 1)->value.v++;
	struct tally k = tally(&x->t, &x->v, x->q, false);
	return rows_bool(are_others(&k, false));
}

static struct str
further(struct rows *x, int r)
{
	(void)r;
	return rows_bool(holds_further(&x->v, x->q));
}

static struct str
hardly(struct rows *x, int r)
{
	(void)r;
	rows_filled(x);
	struct tally k = tally(&x->t, &x->v, x->q, false);
	return rows_bool(k.others > k.sums);
}

static struct str
short_of(struct rows *x, int r)
{
	rows_filled(x);
	unsettle_odd(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* May a column be lost that nobody knows? */
static struct str
lacks(struct rows *x, int r)
{
	(void)r;
	rows_filled(x);
	return rows_bool(lacks_any(&x->t, &x->v, x->q));
}

/* One value of it was taken. */
static struct str
one_taken(struct rows *x, int r)
{
	rows_filled(x);
	run_shorten(&x->q[r], 1);
	unsettle_odd(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

static struct str
few(struct rows *x, int r)
{
	rows_filled(x);
	x->t.row[x->v.row0].why = "columns";
	unsettle_few(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

static struct str
few_slid(struct rows *x, int r)
{
	rows_filled(x);
	x->t.row[x->v.row0].why = "slid";
	unsettle_few(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* Rows 10 on were left out. */
static struct str
rest(struct rows *x, int r)
{
	rows_filled(x);
	for (int k = 10; k < x->v.nrow; k++)
		fill_leave(&x->t, &x->v, k, "lost");
	unsettle_odd(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* Does what was read of a row add up: as its values do, where they were taken in order; or not any more, as one was changed since; or as
 * nothing was read? */
static struct str
sums(struct rows *x, int r)
{
	bool is[3];

	rows_filled(x);
	run_weigh(&x->q[r]);
	fill_at(&x->t, &x->v, r, 1)->value.v++;
	is[0] = trust_adds_up(&x->t, &x->v, &x->q[r]);
	x->q[r].wider = true;
	is[1] = trust_adds_up(&x->t, &x->v, &x->q[r]);
	x->q[r].wider = false;
	fill_leave(&x->t, &x->v, r, "doubtful");
	is[2] = trust_adds_up(&x->t, &x->v, &x->q[r]);
	return str_fmt(&x->a, "%d%d%d", is[0], is[1], is[2]);
}

/* Do most rows contradict; of the row: its total, has it blanks? */
static struct str
told(struct rows *x, int r)
{
	rows_filled(x);
	return str_fmt(&x->a, "%s %d %s", trust_most_contradict(&x->v, x->q) ? "contradict" : "no", has_total(&x->t, &x->v, &x->q[r]), has_blank(&x->t, &x->v, r) ? "blank" : "no");
}

#define SEVEN "1;2;3;4;5;6;21"
#define WRONG "1;2;3;4;5;6;20"
#define FULL ";1;2;3;4;5;6;21\n"
#define AWRY ";1;2;3;4;5;6;22\n"
#define SUM ";1;2;;;;;3\n"
#define OFF ";1;2;;;;;4\n"
#define EARLY ";1;2;;;;3;9\n"
#define MORE ";1;7;2;;;;3\n"
#define BEFORE ";1;2;0;0;0;3;\n"
#define WHOLE ";1;2;3;4;5;6;7\n"
#define NONE ";1;2;;;;;\n"
#define LEFT "10: 乙" NONE "11: 丙" NONE

static const struct rows_test test[] = {
	{apart, "behind its label, the others beside theirs", D, "L2: 甲;\n2: ;5\n3: 乙;6\n", 2, "5? lost"},
	{apart, "so does another", D, "L2: 甲;\n2: ;5\nL3: 乙;\n3: ;6\n", 2, "5 lost"},
	{apart, "before its label", D, "2: ;5\nL2: 甲;\n3: 乙;6\n", 2, "5 lost"},
	{apart, "no label", D, "2: ;5\n3: 乙;6\n", 2, "5 lost"},
	{headless, "below a blank head", D, ": 信息内容;本年处理决定数量;\n2: 甲;;5\n", 2, "yes"},
	{headless, "behind the heads", D, ": 信息内容;本年处理决定数量\n2: 甲;;5\n", 2, "yes"},
	{headless, "a cell more than heads", D, ": 信息内容;本年处理决定数量\n2: 甲;5;\n", 2, "yes"},
	{headless, "spans of all values", D, ": 信息内容;甲;乙;;丙\n0: 规章;4;;1;7\n", 0, "no"},
	{headless, "a value is not there", D, ": 信息内容;甲;乙;;丙\n0: 规章;4;;1;\n", 0, "yes"},
	{headless, "the last below no head", D, ": 信息内容;甲;乙;丙;\n0: 规章;4;1;;7\n", 0, "yes"},
	{headless, "the first below no head", D, ": 信息内容;;甲;乙;丙\n0: 规章;4;;1;7\n", 0, "yes"},
	{headless, "and more cells than heads", D, ": 信息内容;甲;乙;;丙\n0: 规章;4;;1;7;\n", 0, "yes"},
	{headless, "its values on two lines", D, ": 信息内容;甲;乙;\n0: 规章;4;1;;\n0: ;;;;7\n", 0, "no"},
	{headless, "a remark behind the heads", D, ": 信息内容;本年处理决定数量\n2: 甲;5;按月公开\n", 2, "no"},
	{headless, "as many cells as heads", D, ": 信息内容;本年处理决定数量;\n2: 甲;5;\n", 2, "no"},
	{headless, "as many cells as columns", D, ": 信息内容;;本年处理决定数量\n2: 甲;5\n", 2, "no"},
	{headless, "the corner in another column", D, ": ;信息内容;本年处理决定数量\n2: 甲;;5;\n", 2, "no"},
	{headless, "no heads", D, ": 丁;本年处理决定数量\n2: 甲;;5\n", 2, "no"},
	{headless, "a corner alone", D, ": 信息内容\n2: 甲;;5\n", 2, "no"},
	{one_more, "three rows, each without another value", R, "0: 一" MORE "1: 二;1;2;;;;3;9\n2: 三;9;1;2;;;;3\n", 0, "yes"},
	{one_more, "two", R, "0: 一" MORE "1: 二" MORE, 0, "no"},
	{one_more, "twice as many add up", R, "0: 一" MORE "1: 二" MORE "2: 三" MORE "3: 四" SUM "4: 五" SUM "5: 六" SUM "6: 七" SUM "7: 八" SUM "8: 九" SUM, 0, "no"},
	{one_more, "fewer do", R, "0: 一" MORE "1: 二" MORE "2: 三" MORE "3: 四" SUM "4: 五" SUM "5: 六" SUM "6: 七" SUM "7: 八" SUM, 0, "yes"},
	{one_more, "without it none does", R, "0: 一" OFF "1: 二" OFF "2: 三" OFF, 0, "no"},
	{one_more, "two values", R, "0: 一;;;;;;3;9\n1: 二;;;;;;3;9\n2: 三;;;;;;3;9\n", 0, "no"},
	{one_more, "to nothing", R, "0: 一;0;9;;;;;0\n1: 二;0;9;;;;;0\n2: 三;0;9;;;;;0\n", 0, "no"},
	{one_more, "a blank total", R, "0: 一;1;2;3;;;;\n1: 二;1;2;3;;;;\n2: 三;1;2;3;;;;\n", 0, "no"},
	{one_more, "more values than columns", R, "0: 一;1;0;0;0;0;0;9;1\n1: 二;1;0;0;0;0;0;9;1\n2: 三;1;0;0;0;0;0;9;1\n", 0, "no"},
	{early, "two rows, but for their last value", R, "0: 一" EARLY "1: 二" EARLY, 0, "yes"},
	{early, "one", R, "0: 一" EARLY "1: 二" OFF, 0, "no"},
	{early, "as many do with it", R, "0: 一" EARLY "1: 二" EARLY "2: 三" SUM "3: 四" SUM, 0, "no"},
	{early, "fewer do; noughts say nothing", R, "0: 一" EARLY "1: 二" EARLY "2: 三" SUM "3: 四;0;0;0;0;0;0;0\n4: 五;0;0;;;;0;0\n", 0, "yes"},
	{early, "with it all do", R, "0: 一;1;;;;;1;2\n1: 二;2;;;;;2;4\n", 0, "no"},
	{early, "two values", R, "0: 一;;;;;;3;9\n1: 二;;;;;;3;9\n", 0, "no"},
	{early, "without such a head", R, "0: 一" EARLY "1: 二" EARLY, 1, "no"},
	{early, "the sum before a blank total", R, "0: 一" BEFORE "1: 二" BEFORE, 1, "yes"},
	{early, "one row", R, "0: 一" BEFORE "1: 二" OFF, 1, "no"},
	{early, "another adds up", R, "0: 一" BEFORE "1: 二" BEFORE "2: 三" SUM, 1, "no"},
	{early, "below such a head fewer do", R, "0: 一" BEFORE "1: 二" BEFORE "2: 三" SUM, 0, "yes"},
	{early, "a blank cell before the total", R, "0: 一;1;2;0;0;3;;\n1: 二;1;2;0;0;3;;\n", 1, "no"},
	{early, "more values than columns", R, "0: 一;1;2;0;0;0;0;0;3;9\n1: 二;1;2;0;0;0;0;0;3;9\n", 0, "no"},
	{none, "two full rows, two others", R, "0: 一" WHOLE "1: 二" WHOLE "2: 三" OFF "3: 四" OFF, 0, "yes"},
	{none, "one other", R, "0: 一" WHOLE "1: 二" WHOLE "2: 三" OFF, 0, "no"},
	{none, "one full row", R, "0: 一" WHOLE "1: 二" OFF "2: 三" OFF "3: 四" OFF, 0, "no"},
	{none, "one adds up", R, "0: 一" WHOLE "1: 二" WHOLE "2: 三" OFF "3: 四" OFF "4: 五" SUM, 0, "no"},
	{none, "a nought that does says nothing, nor a row without a total, nor one value", R, "0: 一" WHOLE "1: 二" WHOLE "2: 三" OFF "3: 四" OFF "4: 五;0;;;;;;0\n5: 六" NONE "6: 七;;;;;;;5\n", 0, "yes"},
	{none, "nor do they count", R, "0: 一" WHOLE "1: 二" WHOLE "2: 三" OFF "4: 五;0;;;;;;0\n5: 六" NONE "6: 七;;;;;;;5\n", 0, "no"},
	{none_changed, "full rows that add up as they are printed", R, "0: 一" FULL "1: 二" FULL "2: 三" OFF "3: 四" OFF, 2, "no"},
	{further, "two rows of more values than columns", D, "0: 规章;1;2;3;4\n1: 规范性文件;1;2;3;4", 0, "yes"},
	{further, "one, and none of fewer", D, "0: 规章;1;2;3;4\n1: 规范性文件;1;2;3", 0, "no"},
	{further, "one, and one of fewer", D, "0: 规章;1;2;3;4\n1: 规范性文件;1;2", 0, "yes"},
	{further, "below a head of remarks", D, ": 信息内容;甲;乙;丙;备注\n0: 规章;1;2;3;4\n1: 规范性文件;1;2;3;4", 0, "no"},
	{lacks, "the last of six a row, none of which can be the sum", R, "0: 一;1;2;0;0;0;1\n1: 二;2;3;0;0;0;1", 0, "no"},
	{lacks, "one that can, of most rows whose total is blank", R, "0: 一;1;2;0;0;0;4;\n1: 二;2;3;0;0;0;6;", 0, "yes"},
	{lacks, "a fraction is no number of requests", R, "0: 一;1;2;0;0;0.5;4;\n1: 二;2;3;0;0;0;6;", 0, "no"},
	{lacks, "nor is one the last", R, "0: 一;1;2;0;0;0;4.5;\n1: 二;2;3;0;0;0;6;", 0, "no"},
	{lacks, "a sum too large for a number", R, "0: 一;9000000000000000000;9000000000000000000;0;0;0;4;\n1: 二;2;3;0;0;0;6;", 0, "no"},
	{lacks, "noughts alone", R, "0: 一;0;0;0;0;0;0;\n1: 二;0;0;0;0;0;0;", 0, "no"},
	{lacks, "two whole rows", R, "0: 一;1;2;0;0;0;1;4\n1: 二;2;3;0;0;0;1;6", 0, "no"},
	{hardly, "one does not, none does", R, "0: 一" OFF, 0, "yes"},
	{hardly, "one does, one does not", R, "0: 一" OFF "1: 二" SUM, 0, "no"},
	{hardly, "noughts say nothing", R, "0: 一" OFF "1: 二;0;0;0;0;0;0;0\n2: 三;0;;;;;;0", 0, "yes"},
	{hardly, "rows without values, too", R, "0: 一" SUM, 0, "no"},
	{odd, "three have totals, it has none", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM "3: 四" NONE, 3, "1? 2? _ _ _ _ _ lost"},
	{odd, "two have", R, "0: 一" SUM "1: 二" SUM "3: 四" NONE, 3, "1 2 _ _ _ _ _ lost"},
	{odd, "single noughts have none, but may be of merged cells", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM "4: 五;;0;;;;;\n5: 六;0;;;;;;\n3: 四" NONE, 3, "1? 2? _ _ _ _ _ lost"},
	{odd, "two noughts are of no merged cell", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM "4: 五;0;0;;;;;\n3: 四" NONE, 3, "1 2 _ _ _ _ _ lost"},
	{odd, "a dash is one of noughts", R, "0: 一" SUM "1: 二" SUM "2: 三;0;;;;;;/\n3: 四" NONE, 3, "1? 2? _ _ _ _ _ lost"},
	{odd, "of more it is none", R, "0: 一" SUM "1: 二" SUM "2: 三;1;;;;;;/\n3: 四" NONE, 3, "1 2 _ _ _ _ _ lost"},
	{odd, "and is odd itself", R, "0: 一" SUM "1: 二" SUM "2: 三;1;;;;;;/\n3: 四" SUM, 2, "1? _ _ _ _ _ [/] lost"},
	{odd, "three have none, it has one and does not add up", R, "0: 一" NONE "1: 二" NONE "2: 三" NONE "3: 四" OFF, 3, "1? 2? _ _ _ _ 4? lost"},
	{odd, "it adds up", R, "0: 一" NONE "1: 二" NONE "2: 三" NONE "3: 四" SUM, 3, "1 2 _ _ _ _ 3 lost"},
	{odd, "two have none", R, "0: 一" NONE "1: 二" NONE "3: 四" OFF, 3, "1 2 _ _ _ _ 4 lost"},
	{odd, "those that have one stay", R, "0: 一" SUM "1: 二" OFF "2: 三" SUM "3: 四" NONE, 1, "1 2 _ _ _ _ 4 lost"},
	{short_of, "two rows are full, it has blanks and does not add up", R, "0: 一" FULL "1: 二" FULL "3: 四" OFF, 3, "1? 2? _ _ _ _ 4? lost"},
	{short_of, "it adds up", R, "0: 一" FULL "1: 二" FULL "3: 四" SUM, 3, "1 2 _ _ _ _ 3 lost"},
	{short_of, "it has no total", R, "0: 一" FULL "1: 二" FULL "3: 四" NONE, 3, "1 2 _ _ _ _ _ lost"},
	{short_of, "one of two is full", R, "0: 一" FULL "3: 四" OFF, 3, "1 2 _ _ _ _ 4 lost"},
	{short_of, "a dash for its total, and it has numbers", R, "0: 一" FULL "3: 四;;1;2;;;;-\n", 3, "_ 1? 2? _ _ _ [-] lost"},
	{short_of, "and no blank", R, "0: 一" FULL "3: 四;0;1;2;0;0;0;-\n2: 三" OFF, 3, "0 1 2 0 0 0 [-] lost"},
	{short_of, "two of four", R, "0: 一" FULL "1: 二" FULL "2: 三" SUM "3: 四" OFF, 3, "1 2 _ _ _ _ 4 lost"},
	{short_of, "a word among them", R, "0: 一" FULL "1: 二" FULL "3: 四;1;2;文;;;;4\n", 3, "1 2 [文] _ _ _ 4 lost"},
	{short_of, "one value", R, "0: 一" FULL "1: 二" FULL "3: 四;;;;;;;4\n", 3, "_ _ _ _ _ _ 4 lost"},
	{short_of, "the first row", R, "0: 一" OFF "1: 二" FULL "2: 三" FULL, 0, "1? 2? _ _ _ _ 4? lost"},
	{short_of, "a row of one value is one", R, "0: 一" FULL "1: 二" FULL "2: 三;;;;;;;4\n3: 四" OFF, 3, "1 2 _ _ _ _ 4 lost"},
	{one_taken, "where one value was taken nothing moved", R, "0: 一" FULL "1: 二" FULL "3: 四" OFF, 3, "1 2 _ _ _ _ 4 lost"},
	{few, "two of three fit none", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM, 0, "1? 2? _ _ _ _ 3? columns"},
	{few, "two of five, where two of these have a value each", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM "3: 四\n3: 5\n4: 五\n4: 5", 0, "1 2 _ _ _ _ 3 columns"},
	{few, "two of four, where one has", R, "0: 一" SUM "1: 二" SUM "2: 三" SUM "3: 四\n3: 5", 0, "1 2 _ _ _ _ 3 columns"},
	{few, "one of two", R, "0: 一" SUM "1: 二" SUM, 0, "1 2 _ _ _ _ 3 columns"},
	{few_slid, "the order of two of three is known, and it has slid", R, "0: 一;1;2\n1: 二;3\n2: 三;4", 0, "1? 2? _ _ _ _ _ slid"},
	{few_slid, "and has not", R, "0: 一;1;2\n1: 二;3\n2: 三;4", 1, "3 _ _ _ _ _ _ lost"},
	{few, "one that has all values", R, "0: 一" FULL "1: 二" SUM "2: 三" SUM, 0, "1 2 3 4 5 6 21 columns"},
	{rest, "three were left out, it does not add up", R, "0: 一" OFF LEFT "12: 丁" NONE, 0, "1? 2? _ _ _ _ 4? lost"},
	{rest, "nor does another: noughts say nothing", R, "0: 一;0;0;;;;;0\n1: 二" OFF LEFT "12: 丁" NONE, 0, "0? 0? _ _ _ _ 0? lost"},
	{rest, "another does", R, "0: 一" OFF "1: 二" SUM LEFT "12: 丁" NONE, 0, "1 2 _ _ _ _ 4 lost"},
	{rest, "two were left out", R, "0: 一" OFF LEFT, 0, "1 2 _ _ _ _ 4 lost"},
	{rest, "rows without values were not", R, "0: 一" OFF LEFT "L12: 丁", 0, "1 2 _ _ _ _ 4 lost"},
	{rest, "none has a total that is not its sum", R, "0: 一" NONE "1: 二;0;0;;;;;0\n" LEFT "12: 丁" NONE, 0, "1 2 _ _ _ _ _ lost"},
	{sums, "plain values that do", R, "L0 0: 一;" SEVEN, 0, "100"},
	{sums, "that do not", R, "L0 0: 一;" WRONG, 0, "000"},
	{sums, "noughts", R, "L0 0: 一;0;0;0;0;0;0;0", 0, "100"},
	{sums, "one with a sign", R, "L0 0: 一;1;2;3;4;5;-6;9", 0, "000"},
	{told, "three of five full rows do not add up", R, "0 L0: 一" AWRY "1 L1: 二" AWRY "2 L2: 三" AWRY "3 L3: 四" FULL "4 L4: 五" FULL, 0, "contradict 1 no"},
	{told, "three of six", R, "0 L0: 一" AWRY "1 L1: 二" AWRY "2 L2: 三" AWRY "3 L3: 四" FULL "4 L4: 五" FULL "5 L5: 六" FULL, 0, "no 1 no"},
	{told, "three whose total is a dash", R, "0 L0: 一;1;-;-;-;-;-;-\n1 L1: 二;1;-;-;-;-;-;-\n2 L2: 三;1;-;-;-;-;-;-\n", 0, "no -1 no"},
	{told, "three, and more whose total is one", R, "0 L0: 一" AWRY "1 L1: 二" AWRY "2 L2: 三" AWRY "3 L3: 四;1;-;-;-;-;-;-\n4 L4: 五;-;-;-;-;-;-;-\n5 L5: 六;-;-;-;-;-;-;-\n", 0, "contradict 1 no"},
	{told, "two", R, "0 L0: 一" AWRY "1 L1: 二" AWRY, 0, "no 1 no"},
	{told, "rows with gaps do not count", R, "0 L0: 一" OFF "1 L1: 二" OFF "2 L2: 三" OFF, 0, "no 1 blank"},
	{told, "a value is nobody's", R, "0 L0: 一" NONE ": 5", 0, "no -1 blank"},
	{told, "before its label", R, "0: 一" FULL "L0: 一", 0, "no 1 no"},
	{told, "behind it", R, "L0: 一\n0: 一" FULL, 0, "no 1 no"},
	{told, "no label at all", R, "0: 一" FULL, 0, "no 1 no"},
	{told, "no values but the total", R, "0 L0: 一;;;;;;;5\n", 0, "no 0 blank"},
	{told, "a dash for a total", R, "0 L0: 一;0;;;;;;/\n", 0, "no 1 blank"},
	{told, "of more than nothing", R, "0 L0: 一;5;;;;;;/\n", 0, "no -1 blank"},
	{told, "a word", R, "0 L0: 一;5;文;;;;;5\n", 0, "no 1 no"},
};

/* Rows put together by chance: what is said of all of them together, counted another way. */
static int
chances(void)
{
	enum { N = 9 };
	static struct run q[N];
	struct view v = {.table = FORM_REQUESTS, .nrow = N};
	int bad = 0;

	srand(3);
	for (int way = 0; way < 30000; way++) {
		int lacks = 0;
		for (int r = 0; r < N; r++) {
			q[r] = rows_chance(r, way);
			lacks += q[r].parted && q[r].block && q[r].label_col >= 0 && q[r].cells <= 8 + q[r].label_col;
		}
		bad += lacks_column(&v, q) != (lacks > 0);
	}
	if (bad)
		printf("FAIL by chance: %d\n", bad);
	return bad;
}

int
main(void)
{
	if (chances())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
