/* Unit tests of stray: the lines of what is noted.  See rows.h. */
#include "../../lib/stray.c"

#include "rows.h"

static struct str
noted(struct rows *x, enum diag_code code)
{
	struct buf b = {.a = &x->a};

	for (size_t i = 0; i < x->d.diags.n; i++)
		buf_str(&b, x->d.diags.v[i].code == code ? str_fmt(&x->a, "%zu %.*s;", x->d.diags.v[i].line, (int)x->d.diags.v[i].detail.n, x->d.diags.v[i].detail.p) : STR("?"));
	return buf_slice(&b);
}

/* Rows that none of the form's took. */
static struct str
rows(struct rows *x, int r)
{
	(void)r;
	stray_rows(&x->v, &x->d);
	return noted(x, DIAG_EXTRA_ROW);
}

/* Tables outside a region: its first line and the one behind it as two digits, from 0. */
static struct str
tables(struct rows *x, int r)
{
	x->g = (struct regions){.item = x->g.item, .tab = {[FORM_REQUESTS] = {(size_t)r / 10, (size_t)r % 10}}};
	stray_tables(&x->d, &x->g);
	return noted(x, DIAG_UNKNOWN_TABLE);
}

/* Outside three, as far as such a digit says: 1 and 2, 4, 5 and 6. */
static struct str
outside(struct rows *x, int r)
{
	(void)r;
	x->g = (struct regions){.item = x->g.item, .tab = {{5, 7}, {1, 3}, {4, 5}}};
	stray_tables(&x->d, &x->g);
	return noted(x, DIAG_UNKNOWN_TABLE);
}

#define TWO ": 甲;1\n: 乙;2\n"

static const struct rows_test test[] = {
	{rows, "all were given", R, "L0 0: 一;1\nL1 1: 二;2", 0, ""},
	{rows, "one was not", R, "L0 0: 一;1\n: 行政奖励;5", 0, "2 行政奖励;"},
	{rows, "two were not", R, ": 罚;1\nL0 0: 一;1\n: 奖;5", 0, "1 罚;3 奖;"},
	{rows, "values without words", R, ": 1;2", 0, ""},
	{rows, "words without values", R, ": 甲;乙", 0, ""},
	{rows, "the words behind them", R, ": 1;甲", 0, "1 1;"},
	{tables, "two rows with values", R, TWO, 0, "1 ;"},
	{tables, "once", R, TWO ": 丙;3\n: 丁;4", 0, "1 ;"},
	{tables, "one row is none", R, ": 甲;1\n: 乙;文", 0, ""},
	{tables, "words between", R, ": 甲;1\n: 文\n: 乙;2", 0, ""},
	{tables, "two tables", R, TWO ": 文\n" TWO, 0, "1 ;4 ;"},
	{tables, "a cell alone is no row", R, ": 1\n: 2", 0, ""},
	{tables, "words alone have no values", R, ": 甲;一\n: 乙;二", 0, ""},
	{tables, "dashes and blanks are none", R, ": 甲;/;\n: 乙;;/", 0, ""},
	{tables, "a value in another cell", R, ": 甲;;1\n: 2;乙", 0, "1 ;"},
	{tables, "within the region", R, TWO, 2, ""},
	{tables, "a row within it", R, ": 甲;1\n: 乙;2\n: 丙;3", 12, ""},
	{tables, "before it", R, TWO ": 一;1\n: 二;2", 24, "1 ;"},
	{tables, "behind it", R, ": 一;1\n: 二;2\n" TWO, 2, "3 ;"},
	{tables, "on both sides", R, TWO ": 一;1\n" TWO, 23, "1 ;4 ;"},
	{tables, "an empty region is nowhere", R, TWO, 11, "1 ;"},
	{tables, "one that begins behind the document", R, TWO, 89, "1 ;"},
	{outside, "regions in any order, one beside the other", R, TWO TWO TWO TWO TWO, 0, "8 ;"},
	{outside, "a row between two of them", R, ": 文\n: 文\n: 文\n: 甲;1\n: 乙;2\n: 文\n: 文\n: 丁;4", 0, ""},
	{outside, "the document ends in one", R, TWO TWO TWO, 0, ""},
};

/* Is an item in one of the regions? */
static int
places(void)
{
	static const bool is[] = {false, true, true, true, false, true, true, true, true, false};
	struct regions g = {.tab = {{5, 7}, {1, 4}, {7, 9}}};
	int bad = 0;

	for (size_t i = 0; i < sizeof is / sizeof *is; i++)
		if (is_inside(&g, i) != is[i] && ++bad)
			printf("FAIL in a table: %zu\n", i);
	return bad;
}

int
main(void)
{
	return places() ? 1 : rows_check(test, sizeof test / sizeof *test);
}
