/* Unit tests of run: what is collected of a row, and what its values say.  See rows.h. */
#include "../../lib/run.c"

#include "rows.h"

static struct str
values(struct rows *x, int r)
{
	return rows_values(x, r);
}

/* The shape of a run: values/width, block, cells, column of the label, items. */
static struct str
shape(struct rows *x, int r)
{
	const struct run *q = &x->q[r];

	return str_fmt(&x->a, "%d/%d block %d of %d, label %d, %zu-%zu%s%s", q->n, q->width, q->block, q->cells, q->label_col,
		       q->any ? q->from : 0, q->to, q->any ? "" : ", none", q->whole ? ", whole" : "");
}

static struct str
label_at(struct rows *x, int r)
{
	return rows_int(x, x->q[r].label_col);
}

static struct str
whole(struct rows *x, int r)
{
	return rows_bool(x->q[r].whole);
}

/* The same, or is it stacked; are its values plain? */
static struct str
printed(struct rows *x, int r)
{
	const struct run *q = &x->q[r];

	return str_fmt(&x->a, "%s%s", q->whole && q->lined ? "whole" : q->whole ? "unlined" : q->lined ? "lined" : q->stacked ? "stacked" : "no", q->plain ? " plain" : "");
}

static struct str
named(struct rows *x, int r)
{
	return rows_bool(x->q[r].named);
}

static struct str
own(struct rows *x, int r)
{
	return rows_bool(x->q[r].own);
}

/* What the last value is, once they were weighed. */
static struct str
weighed(struct rows *x, int r)
{
	static const char *const is[] = {"untold", "no", "nought", "sum"};

	run_weigh(&x->q[r]);
	return str_of(is[x->q[r].sum]);
}

/* And what is left of it when its last value is taken. */
static struct str
shortened(struct rows *x, int r)
{
	run_shorten(&x->q[r], x->q[r].n - 1);
	return str_fmt(&x->a, "%.*s %.*s", (int)values(x, r).n, values(x, r).p, (int)printed(x, r).n, printed(x, r).p);
}

static struct str
sums(struct rows *x, int r)
{
	return rows_bool(run_sums(x->q[r].slot, x->q[r].n));
}

static struct str
one_line(struct rows *x, int r)
{
	return rows_bool(run_one_line(&x->q[r]));
}

static struct str
one_each(struct rows *x, int r)
{
	return rows_bool(run_one_each(&x->q[r]));
}

static struct str
adds(struct rows *x, int r)
{
	return rows_bool(run_adds_up(&x->v, &x->q[r]));
}

static struct str
contradicts(struct rows *x, int r)
{
	return rows_bool(run_contradicts(&x->v, &x->q[r]));
}

static struct str
blank(struct rows *x, int r)
{
	return rows_bool(run_blank(&x->q[r].slot[0]));
}

/* How many of the values are kept. */
static struct str
kept(struct rows *x, int r)
{
	return rows_int(x, x->q[r].n);
}

/* The second column of the form, which is the cell behind the first value's. */
static struct str
empty(struct rows *x, int r)
{
	run_fill_empty(&x->t, &x->v, &x->q[r], 1, x->q[r].label_col + 2);
	return str_fmt(&x->a, "%.*s @%zu", (int)rows_cells(x, r).n, rows_cells(x, r).p, fill_at(&x->t, &x->v, r, 1)->line);
}

#define SEVEN "1;2;3;4;5;6;21"
#define LINES "0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21"
#define BIG "9000000000000000000"

/* Where do the values of row r stand to its label? */
static struct str
stands(struct rows *x, int r)
{
	return rows_int(x, run_side(&x->q[r], &x->v));
}

static const struct rows_test test[] = {
	{stands, "on its line", R, "L0 0: 一;1;2;3", 0, "0"},
	{stands, "behind it", R, "L0: 一\n0: 1;2\n0: 3", 0, "1"},
	{stands, "before it", R, "0: 1;2\n0: 3\nL0: 一", 0, "-1"},
	{stands, "on both sides", R, "0: 1;2\nL0: 一\n0: 3", 0, "0"},
	{stands, "on its line and behind", R, "L0 0: 一;1\n0: 2;3", 0, "0"},
	{stands, "within a label of two lines", R, "L0: 一\n0: 1;2;3\nL0: 本年", 0, "0"},
	{stands, "no values", R, "L0: 一", 0, "0"},
	{stands, "no label", R, "0: 1;2;3", 0, "0"},
	{values, "in the order of the source", R, "0: 3;1\n0: 2", 0, "3 1 2"},
	{values, "words are none, dashes are", R, "0: 一;3;/;四;5", 0, "3 / 5"},
	{values, "an empty cell among others is none", R, "0: 3;;5", 0, "3 5"},
	{values, "an empty line is", R, "0: 3\n0:\n0: 5", 0, "3  5"},
	{values, "those of one row only", R, "0: 3\n1: 4\n2: 5", 1, "4"},
	{values, "lines of words between", R, "0: 3\n: 四\n0: 5", 0, "3 5"},
	{values, "in columns by their columns", R, "0: 一;;;;4;5;6;15\n0: ;1;2;3;;;;", 0, "1 2 3 4 5 6 15"},
	{values, "two of them", R, "0: 一;;5;;;;;\n0: ;4;;;;;;", 0, "4 5"},
	{values, "in one column as they come", R, "0: 一;1;2;3;;;;\n0: ;4;5;6;;;;", 0, "1 4 2 5 3 6"},
	{kept, "no more than there is room for", R, "0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0\n0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0"
		"\n0: 1;2;3;4;5;6", 0, "64"},
	{kept, "exactly as many", R, "0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0\n0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0"
		"\n0: 1;2;3", 0, "63"},

	{shape, "a row in columns", R, ": 头\nL0 0: 一;" SEVEN, 0, "7/7 block 1 of 8, label 0, 1-1, whole"},
	{shape, "a row on its own lines", R, "L0: 一\n0: " SEVEN, 0, "7/7 block 0 of 7, label 0, 0-1"},
	{shape, "its values first", R, "0: 1;2\nL0: 一", 0, "2/7 block 0 of 2, label 0, 0-1"},
	{shape, "words behind its values", R, "0: 1;2\n0: 一;二;三", 0, "2/7 block 0 of 2, label -1, 0-0"},
	{shape, "its label alone", R, ": 头\nL0: 一\nL0: 二;三四五六", 0, "0/7 block 0 of 2, label 1, 1-2"},
	{shape, "its label alone, in columns", R, ": 头\nL0: 一;;;;;;;\nL0: 一;二", 0, "0/7 block 1 of 8, label 0, 1-2"},
	{shape, "its values alone", R, ": 头\n0: 1;2", 0, "2/7 block 0 of 2, label -1, 1-1"},
	{shape, "nothing", R, ": 头\nL1: 二", 0, "0/7 block 0 of 0, label -1, 0-0, none"},
	{shape, "a row of three", D, "L1 1: 规范;1;2;3", 1, "3/3 block 1 of 4, label 0, 0-0, whole"},

	{whole, "label and values", R, "L0 0: 一;" SEVEN, 0, "yes"},
	{whole, "blank cells behind", R, "L0 0: 一;" SEVEN ";;", 0, "yes"},
	{whole, "a word behind", R, "L0 0: 一;" SEVEN ";;二", 0, "no"},
	{whole, "a word at once behind", R, "L0 0: 一;" SEVEN ";二", 0, "no"},
	{whole, "one value less", R, "L0 0: 一;1;2;3;4;5;6", 0, "no"},
	{whole, "one more", R, "L0 0: 一;1;2;3;4;5;6;7;8", 0, "no"},
	{whole, "a blank among them", R, "L0 0: 一;1;2;3;;4;5;6;7", 0, "no"},
	{whole, "behind the label", R, "L0: 一\n0: 一;" SEVEN, 0, "no"},
	{whole, "before it", R, "0: 一;" SEVEN "\nL0: 一", 0, "no"},
	{whole, "on its first line", R, "L0 0: 一;" SEVEN "\nL0: 二", 0, "yes"},
	{whole, "on its last", R, "L0: 一\nL0 0: 一;" SEVEN, 0, "yes"},
	{whole, "another value within it", R, "L0 0: 一;" SEVEN "\nL0: 5", 0, "no"},
	{whole, "an enumerator without a text", R, "L0 0: 1.;一;" SEVEN, 0, "no"},
	{whole, "one with its text", R, "L0 0: 1.属于国家秘密;" SEVEN, 0, "yes"},
	{whole, "on two lines", R, "L0 0: 一;1;2;3;;;;\nL0 0: ;;;;4;5;6;7", 0, "no"},
	{whole, "without a label", R, "0: 一;" SEVEN, 0, "no"},
	{whole, "not even a word", D, "L2 2: 5", 2, "yes"},

	{printed, "values one below the other, behind the label", R, "L0: 一\n" LINES "\nL1: 二", 0, "stacked plain"},
	{printed, "the last of all", R, "L0: 一\n" LINES, 0, "stacked plain"},
	{printed, "a dash, or a blank line, is one", R, "L0: 一\n0: 1\n0: /\n0:\n0: 4\n0: 5\n0: 6\n0: 21", 0, "stacked plain"},
	{printed, "one with a sign is not plain", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: -21", 0, "stacked"},
	{printed, "a label of two lines", R, "L0: 一\nL0: 一\n" LINES, 0, "stacked plain"},
	{printed, "a single one", D, "L2: 许可\n2: 5", 2, "stacked plain"},
	{printed, "one less", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 21", 0, "no"},
	{printed, "one more", R, "L0: 一\n" LINES "\n0: 7", 0, "no"},
	{printed, "words between label and values", R, "L0: 一\n: 文\n" LINES, 0, "no"},
	{printed, "words between the values", R, "L0: 一\n0: 1\n0: 2\n: 文\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21", 0, "no"},
	{printed, "a word beside one", R, "L0: 一\n0: 1\n0: 2\n0: 文;3\n0: 4\n0: 5\n0: 6\n0: 21", 0, "no"},
	{printed, "an empty cell beside the last", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21;", 0, "no"},
	{printed, "two on a line", R, "L0: 一\n0: 1\n0: 2;3\n0: 4\n0: 5\n0: 6\n0: 21", 0, "no"},
	{printed, "the first on the label's line", R, "L0 0: 一;1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21", 0, "no"},
	{printed, "another value on it", R, "L0: 一;9\n" LINES, 0, "no"},
	{printed, "another within it", R, "L0: 一\nL0: 9\nL0: 一\n" LINES, 0, "no"},
	{printed, "another's between", R, "L0: 一\n1: 9\n" LINES, 0, "no"},
	{printed, "before the label", R, LINES "\nL0: 一", 0, "no"},
	{printed, "without a label", R, LINES, 0, "no"},
	{printed, "beside the label", R, "L0 0: 一;" SEVEN, 0, "whole plain"},
	{printed, "a blank among them", R, "L0 0: 一;1;2;3;;4;5;6;21", 0, "lined plain"},
	{printed, "fewer of them", R, "L0 0: 一;1;2;;;;;3", 0, "lined plain"},
	{printed, "one, in the first cell", D, "L2 2: 5", 2, "whole plain"},
	{printed, "fewer, one with a sign", R, "L0 0: 一;1;-2;;;;;3", 0, "lined"},
	{printed, "a word among them", R, "L0 0: 一;1;文;2;;;;3", 0, "no"},
	{printed, "a word behind them", R, "L0 0: 一;1;2;;;;;3;文", 0, "no"},
	{printed, "one more than columns", R, "L0 0: 一;" SEVEN ";7", 0, "lined plain"},
	{printed, "none", R, "L0: 一;;;;;;;", 0, "no"},
	{printed, "more than are kept", R, "L0 0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4", 0, "no"},
	{printed, "two on another line of the label", R, "L0 0: 一;1;2;;;;;3\nL0: ;;;4", 0, "no"},
	{printed, "on two lines", R, "L0 0: 一;1;2;;;;;\nL0 0: ;;;3;;;;", 0, "no"},
	{printed, "off the label", R, "L0: 一;;;;;;;\n0: ;1;2;;;;;3", 0, "no"},
	{printed, "one of them with a sign", R, "L0 0: 一;1;2;3;4;5;6;-21", 0, "whole"},
	{own, "its label before its values", R, "L4 4: 1.属于国家秘密;" SEVEN, 4, "yes"},
	{own, "blank cells around it", R, "L4 4: ;1.属于国家秘密;;" SEVEN, 4, "yes"},
	{own, "without its number", R, "L4 4: 属于国家秘密;" SEVEN, 4, "yes"},
	{own, "with another's", R, "L4 4: 2.属于国家秘密;" SEVEN, 4, "no"},
	{own, "with words before it", R, "L4 4: （三）不予公开 1.属于国家秘密;" SEVEN, 4, "yes"},
	{own, "its group's in another cell", R, "L4 4: （三）不予公开;1.属于国家秘密;" SEVEN, 4, "no"},
	{own, "twice", R, "L4 4: 属于国家秘密;;属于国家秘密;" SEVEN, 4, "no"},
	{own, "another row's", R, "L4 4: 重复申请;" SEVEN, 4, "no"},
	{own, "a piece of it", R, "L4 4: 国家秘密;" SEVEN, 4, "no"},
	{own, "no word at all", D, "L2 2: 5", 2, "yes"},
	{own, "below the label", R, "L0: 一\n" LINES, 0, "yes"},
	{own, "a value less", R, "L4 4: 1.属于国家秘密;1;2;3;4;5;6", 4, "yes"},
	{named, "its label before its values", R, "L4 4: 1.属于国家秘密;" SEVEN, 4, "yes"},
	{named, "its group's in another cell", R, "L4 4: （三）不予公开;1.属于国家秘密;" SEVEN, 4, "yes"},
	{named, "both of its groups", R, "L4 4: 三、本年度办理结果;（三）不予公开;1.属于国家秘密;" SEVEN, 4, "yes"},
	{named, "a group with another number", R, "L4 4: （四）不予公开;1.属于国家秘密;" SEVEN, 4, "no"},
	{named, "its label with another number", R, "L4 4: （三）不予公开;2.属于国家秘密;" SEVEN, 4, "no"},
	{named, "another row's before it", R, "L4 4: 重复申请;1.属于国家秘密;" SEVEN, 4, "no"},
	{named, "the beginning of another's", R, "L4 4: 要求行政机关确认或重新;1.属于国家秘密;" SEVEN, 4, "no"},
	{named, "twice its label", R, "L4 4: 属于国家秘密;;属于国家秘密;" SEVEN, 4, "no"},
	{named, "its group's alone", R, "L4 4: （三）不予公开;" SEVEN, 4, "no"},
	{named, "a value less", R, "L4 4: （三）不予公开;1.属于国家秘密;1;2;3;4;5;6", 4, "no"},
	{named, "the first table", D, "L2 2: 第二十条第（五）项;行政许可;5", 2, "no"},
	{own, "words behind it", R, "L4 4: 1.属于国家秘密;1;2;3;4;5;6;文", 4, "no"},

	{weighed, "values and their sum", R, "L0 0: 一;" SEVEN, 0, "sum"},
	{weighed, "another", R, "L0 0: 一;1;2;3;4;5;6;20", 0, "no"},
	{weighed, "noughts", R, "L0 0: 一;0;0;0;0;0;0;0", 0, "nought"},
	{weighed, "dashes are nothing", R, "L0 0: 一;1;/;-;4;5;6;16", 0, "sum"},
	{weighed, "a dash is no total", R, "L0 0: 一;0;0;0;0;0;0;-", 0, "no"},
	{weighed, "with signs", R, "L0 0: 一;1;-2;3;4;5;6;17", 0, "sum"},
	{weighed, "one below the other", R, "L0: 一\n" LINES, 0, "sum"},
	{weighed, "none", R, "L0: 一", 0, "untold"},

	{shortened, "of values beside the label", R, "L0 0: 一;" SEVEN, 0, "1 2 3 4 5 6 no"},
	{shortened, "of those below it", R, "L0: 一\n" LINES, 0, "1 2 3 4 5 6 no"},

	{label_at, "the last cell of the row's own label", R, "L2 2: 三、本年度办理结果;（一）予以公开;" SEVEN, 2, "1"},
	{label_at, "not a word behind it", R, "L2 2: （一）予以公开;备注;" SEVEN, 2, "0"},
	{label_at, "nor one that stands in a group's", R, "L4 4: （三）不予公开;1.属于国家秘密;三;2;3;4;5;6;20", 4, "1"},
	{label_at, "but the same once more", R, "L2 2: 一;（一）予以公开;（一）予以公开;" SEVEN, 2, "2"},
	{label_at, "a label that ends otherwise", R, "L19 19: （五）不予处理;5.要求行政机关确认或提供;" SEVEN, 19, "1"},
	{label_at, "with less of its beginning it is none", R, "L19 19: （五）不予处理;5.要求行政机构确认;" SEVEN, 19, "0"},
	{label_at, "the group's", R, "L2 2: 三、本年度办理结果;备注;" SEVEN, 2, "0"},
	{label_at, "a group's part", R, "L4 4: 备注;（三）不予公开;备注;" SEVEN, 4, "1"},
	{label_at, "none of the form: the first with a Han", R, "L2 2: x;备注;零;y;" SEVEN, 2, "1"},
	{label_at, "with six characters of it it is one", R, "L19 19: （五）不予处理;5.要求行政机关承认;" SEVEN, 19, "1"},
	{label_at, "an enumerator alone is none", R, "L4 4: 备注;1.;" SEVEN, 4, "0"},
	{label_at, "the group's, whatever stands behind it", R, "L2 2: 三、本年度办理结果;备注说明;" SEVEN, 2, "0"},
	{label_at, "two characters behind the first", R, "L2 2: 备注;零;" SEVEN, 2, "0"},
	{label_at, "three", R, "L2 2: 备注;另说明;" SEVEN, 2, "0"},
	{label_at, "of three characters behind it", R, "L2 2: 四、转到下年;不适用;" SEVEN, 2, "0"},
	{label_at, "of four, or more", R, "L2 2: 备注;详细说明;x;" SEVEN, 2, "1"},
	{label_at, "not behind a value", R, "L2 2: 备注;1;予以公开;2;3;4;5;6;7", 2, "0"},
	{label_at, "nor behind a dash", R, "L2 2: 备注;/;予以公开;2;3;4;5;6;7", 2, "0"},
	{label_at, "behind a blank it may", R, "L2 2: ;;予以公开;1;2;3;4;5;6;7", 2, "2"},
	{label_at, "a number that was cut ends it", R, "L2 2: 备注;2 483;予以公开;1;2;3;4;5;6", 2, "0"},
	{label_at, "so does one overprinted", R, "L2 2: 予以公开;12公;备注;1;2;3;4;5;6", 2, "0"},
	{label_at, "with half of the label it is one", R, "L2 2: 备注;12予以;1;2;3;4;5;6", 2, "1"},
	{label_at, "with less it is not", R, "L2 2: 备注;12公;1;2;3;4;5;6", 2, "0"},
	{label_at, "a nine begins a value", R, "L19 19: 备注;9要求行政机;1;2;3;4;5;6", 19, "0"},
	{label_at, "all figures are its", R, "L19 19: 备注;19要求行政机关确认;1;2;3;4;5;6", 19, "0"},
	{label_at, "a nought, too", R, "L19 19: 备注;10要求行政机关确认;1;2;3;4;5;6", 19, "0"},
	{label_at, "a single one", R, "L19 19: 备注;1要求行政机关确认;1;2;3;4;5;6", 19, "0"},
	{label_at, "less than half of a longer one", R, "L19 19: 备注;12要求行政机关确认;1;2;3;4;5;6", 19, "0"},
	{label_at, "another row's line between says nothing", R, "L2: 予以公开;;;;;;;;\n3: ;;部分公开;1;1;1;1;1;1\n2: ;;;1;2;3;4;5;6", 2, "0"},
	{label_at, "half of a long label", R, "L0 0: 备注;12本年新收政府信;1;2;3;4;5;6", 0, "1"},
	{label_at, "less of it", R, "L0 0: 备注;12本年新收政府;1;2;3;4;5;6", 0, "0"},
	{label_at, "a first cell is not overprinted", R, "L2 2: 12公;1;2;3;4;5;6;7", 2, "0"},
	{label_at, "a sign begins a value too", R, "L2 2: 备注;-公;1;2;3;4;5;6", 2, "0"},
	{label_at, "or a slash", R, "L2 2: 备注;/公;1;2;3;4;5;6", 2, "0"},
	{label_at, "a colon does not", R, "L2 2: 备注;:公;1;2;3;4;5;6", 2, "1"},
	{label_at, "another sign not", R, "L2 2: 备注;*公;1;2;3;4;5;6", 2, "1"},
	{label_at, "an enumerator is no number", R, "L4 4: 备注;1.属;1;2;3;4;5;6;7", 4, "1"},
	{label_at, "the farthest of its lines", R, "L2: 予以公开;;;;;;;;\nL2 2: ;;予以公开;1;2;3;4;5;6", 2, "2"},
	{label_at, "in other columns it says nothing", R, "L2: ;予以公开\nL2 2: 予以公开;" SEVEN, 2, "0"},
	{label_at, "a line of another row says nothing", R, "L2 2: 予以公开;" SEVEN "\n3: ;;部分公开;1;2;3;4;5", 2, "0"},
	{label_at, "no word", R, "2: 1;" SEVEN, 2, "-1"},

	{sums, "the last is the sum", R, "0: 1;2;3", 0, "yes"},
	{sums, "is not", R, "0: 1;2;4", 0, "no"},
	{sums, "dashes count for nothing", R, "0: 1;/;2;3", 0, "yes"},
	{sums, "a dash is no total", R, "0: 0;0;/", 0, "no"},
	{sums, "nor is zero", R, "0: 0;0;0", 0, "no"},
	{sums, "one below zero is", R, "0: -1;-2;-3", 0, "yes"},
	{sums, "too large to be summed", R, "0: " BIG ";" BIG ";5", 0, "no"},
	{sums, "nor is it one of them", R, "0: " BIG ";" BIG ";" BIG, 0, "no"},
	{sums, "one that is not", R, "0: " BIG ";5;9000000000000000005", 0, "yes"},

	{one_line, "one", R, "0: 1;2;3", 0, "yes"},
	{one_line, "two", R, "0: 1;2\n0: 3", 0, "no"},
	{one_line, "the last on another", R, "0: 1\n0: 2", 0, "no"},
	{one_line, "none", R, "L0: 一", 0, "yes"},

	{one_each, "one a line", R, "0: 1\n0: 2", 0, "yes"},
	{one_each, "the first has two", R, "0: 1;2\n0: 3", 0, "no"},
	{one_each, "the last has two", R, "0: 1\n0: 2;3", 0, "no"},

	{adds, "all of them, to the last", R, "0: " SEVEN, 0, "yes"},
	{adds, "not", R, "0: 1;2;3;4;5;6;22", 0, "no"},
	{adds, "one less", R, "0: 1;2;3;4;5;15", 0, "no"},
	{adds, "one more", R, "0: 1;2;3;4;5;6;0;21", 0, "no"},
	{adds, "a table without sums", D, "0: 1;2;3", 0, "no"},

	{contradicts, "not where the last is the sum", R, "0: 1;2;3", 0, "no"},
	{contradicts, "where it is another", R, "0: 1;2;4", 0, "yes"},
	{contradicts, "not where all are zero", R, "0: 0;0;0", 0, "no"},
	{contradicts, "a dash is no total", R, "0: 0;0;/", 0, "yes"},
	{contradicts, "two values", R, "0: 1;2", 0, "yes"},
	{contradicts, "one says nothing", R, "0: 1", 0, "no"},
	{contradicts, "dashes count for nothing", R, "0: 1;/;2;3", 0, "no"},
	{contradicts, "too large to be summed", R, "0: " BIG ";" BIG ";5", 0, "yes"},
	{contradicts, "a table without sums", D, "0: 1;2;4", 0, "no"},
	{contradicts, "of more than are kept nothing is known", R, "0: 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4", 0, "no"},

	{blank, "an empty line", R, "0:\n0: 1", 0, "yes"},
	{blank, "a value", R, "0: 1\n0:", 0, "no"},
	{blank, "a dash", R, "0: /", 0, "no"},

	{empty, "a cell that is there and empty", R, "L0 0: 一;1;;3;4;5;6;21", 0, ". _ . . . . . lost @1"},
	{empty, "a word in it", R, "L0 0: 一;1;无效;3;4;5;6;21", 0, ". [无效] . . . . . lost @1"},
	{empty, "the line has no such cell", R, "L0 0: 一;1", 0, ". . . . . . . lost @0"},
	{empty, "the first line that has it", R, "L0: 一;;;;;;;\nL0 0: 一;1;;3;4;5;6;21", 0, ". _ . . . . . lost @1"},
	{empty, "not one of other columns", R, "L0: 一;;;;\nL0 0: 一;1;;3;4;5;6;21", 0, ". _ . . . . . lost @2"},
	{empty, "nor the first row's", R, "L1 0: 一;1;文;3;4;5;6;21\nL1 1: 二;1;;3;4;5;6;21", 1, ". _ . . . . . lost @2"},
	{empty, "of the disputes it may be", P, "L0 1: 一;1;文;3;4;5\nL0 0: 一;1;;3;4;5", 0, ". [文] . . . lost @1"},
	{empty, "nor another row's", R, "L0 1: 一;1;文;3;4;5;6;21\nL0 0: 一;1;;3;4;5;6;21", 0, ". _ . . . . . lost @2"},
};

/* A text with a character from U+2E80 on may be part of a label. */
static int
names_fail(void)
{
	static const struct { uint32_t c[3]; size_t n; bool is; } of[] = {{{0}, 0, false}, {{0x2E7F}, 1, false}, {{0x2E80}, 1, true}, {{0x4E00}, 1, true}, {{'x', '1', 0x2E7F}, 3, false}, {{'x', '1', 0x2E80}, 3, true}, {{0x2E80, 'x', '1'}, 3, true}};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (is_name((struct label){of[i].c, of[i].n}) != of[i].is && ++bad)
			printf("FAIL name %zu\n", i);
	return bad;
}

int
main(void)
{
	if (names_fail())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
