/* Unit tests of damage: what lost bytes, a scan, an end within a number, columns taken for paragraphs leave of the rows that were read.  See rows.h. */
#include "../../lib/damage.c"

#include "rows.h"

#define LOST "\xEF\xBF\xBD"
#define NEW "一、本年新收政府信息公开申请数量"
#define RULES "规章"

/* What is left of a row in a damaged document, and in a scan. */
static struct str
left(struct rows *x, int r)
{
	rows_filled(x);
	damage_rows(&x->t, &x->v, false);
	return rows_cells(x, r);
}

static struct str
scanned(struct rows *x, int r)
{
	rows_filled(x);
	damage_rows(&x->t, &x->v, true);
	return rows_cells(x, r);
}

/* Of a document that ends with the last line. */
static struct str
ended(struct rows *x, int r)
{
	rows_filled(x);
	damage_end(&x->t, &x->v, &x->d.item[x->d.n - 1]);
	return rows_cells(x, r);
}

/* The first row's cells came from lines 1, 2 and 4. */
static struct str
strewn(struct rows *x, int r)
{
	static const size_t line[] = {1, 2, 4};

	rows_filled(x);
	for (int k = 0; k < 3; k++)
		fill_at(&x->t, &x->v, 0, k)->line = line[k];
	damage_strewn(&x->t, &x->v, r == 0 ? STR("text") : STR("html"));
	return rows_cells(x, 0);
}

/* The same, its cells being on these lines: all of them, or all but the last. */
static struct str
in_row(struct rows *x, int r)
{
	static const size_t line[] = {1, 1, 2, 4};

	for (size_t k = 0; k < x->d.item[0].n; k++)
		x->d.item[0].cell[k].line = line[k == 3 && r ? 2 : k];
	return strewn(x, 0);
}

static struct str
scan(struct rows *x, int r)
{
	(void)r;
	return rows_bool(damage_is_scan(&x->d, &x->g));
}

static const struct rows_test test[] = {
	{left, "a whole row that adds up", R, "L0 0: " NEW ";1;2;0;0;0;0;3", 0, "1 2 0 0 0 0 3 lost"},
	{left, "one that does not", R, "L0 0: " NEW ";1;2;0;0;0;0;4", 0, "1? 2? 0? 0? 0? 0? 4? lost"},
	{left, "one whose total is a dash", R, "L0 0: " NEW ";0;0;0;0;0;0;/", 0, "0? 0? 0? 0? 0? 0? [/] lost"},
	{left, "one with another's label", R, "L0 0: 二、上年结转;1;2;0;0;0;0;3", 0, "1? 2? 0? 0? 0? 0? 3? lost"},
	{left, "a byte lost in its line", R, "L0 0: " NEW LOST ";1;2;0;0;0;0;3", 0, "1? 2? 0? 0? 0? 0? 3? lost"},
	{left, "a value less", R, "L0 0: " NEW ";1;2;;0;0;0;3", 0, "1? 2? _ 0? 0? 0? 3? lost"},
	{left, "in another's line", R, "L0 0: " NEW ";1;2;0;0;0;0;3\n: 其" LOST "他", 0, "1 2 0 0 0 0 3 lost"},
	{left, "no line of its own", R, "L1 1: 二、上年结转政府信息公开申请数量;1;2;0;0;0;0;3", 0, ". . . . . . . lost"},
	{left, "in the first table nothing, where one was lost within it", D, "L0 0: " RULES ";1;2;3\n: 其" LOST "他", 0, "1? 2? 3? lost"},
	{left, "in its last cell", D, "L0 0: " RULES ";1;2;3\n: 其;" LOST, 0, "1? 2? 3? lost"},
	{left, "or all that is whole", D, "L0 0: " RULES ";1;2;3", 0, "1 2 3 lost"},
	{left, "the disputes never", P, "L0 0: 维持;1;2;3;4;10", 0, "1? 2? 3? 4? 10? lost"},
	{scanned, "nothing is certain, no blank is one", R, "L0 0: " NEW ";1;2;;0;0;0;3", 0, "1? 2? . 0? 0? 0? 3? lost"},
	{ended, "the last number, of a row that does not add up", R, "L0 0: " NEW ";1;2;0;0;0;0;4", 0, "1 2 0 0 0 0 4? lost"},
	{ended, "that does", R, "L0 0: " NEW ";1;2;0;0;0;0;3", 0, "1 2 0 0 0 0 3 lost"},
	{ended, "of the first table", D, "L0 0: " RULES ";1;2;3", 0, "1 2 3? lost"},
	{ended, "another row's", D, "L0 0: " RULES ";1;2;3\nL1 1: 行政规范性文件;4;5;6", 0, "1 2 3 lost"},
	{ended, "that row's", D, "L0 0: " RULES ";1;2;3\nL1 1: 行政规范性文件;4;5;6", 1, "4 5 6? lost"},
	{ended, "words", D, "L0 0: " RULES ";1;2;3\n: 文", 0, "1 2 3 lost"},
	{ended, "a number that no cell is from", D, "L0 0: " RULES ";1;2;3\n: 7", 0, "1 2 3 lost"},
	{ended, "a blank cell", D, "L0 0: " RULES ";1;2;", 0, "1 2 _ lost"},
	{strewn, "lines close and apart, in a text", D, "L0 0: " RULES ";1;2;3", 0, "1? 2? 3? lost"},
	{in_row, "of one row, which is known", D, "L0 0: " RULES ";1;2;3", 0, "1 2 3 lost"},
	{in_row, "of one row and another", D, "L0 0: " RULES ";1;2;3", 1, "1? 2? 3? lost"},
	{strewn, "in a page", D, "L0 0: " RULES ";1;2;3", 1, "1 2 3 lost"},
	{scan, "three bars that are cells", R, "0: 一;|;1;|;2;|", 0, "yes"},
	{scan, "wide ones, on several lines", R, "0: 一;｜;1\n1: 二;|;1;｜", 0, "yes"},
	{scan, "two", R, "0: 一;|;1;|;2", 0, "no"},
	{scan, "others of three bytes", R, "0: 一;｜;1;｜;文;文;文", 0, "no"},
	{scan, "a bar alone on a line is none of a row", R, "0: 一;|;1;|;2\n: |", 0, "no"},
};

/* Lines of a row's cells: some right below each other and others apart, or one line between each two?  0: from no line. */
static int
lines(void)
{
	static const struct { size_t line[4]; int n; bool is, spread; } of[] = {
		{{1, 3}, 2, false, true}, {{1, 3, 5}, 3, false, true}, {{2, 4, 6, 8}, 4, false, true}, {{1, 3, 6}, 3, false, false}, {{1, 4, 6}, 3, false, false}, {{1}, 1, false, false}, {{0, 2}, 2, false, false}, {{0}, 0, false, false},
		{{1, 2, 4}, 3, true, false}, {{1, 3, 4}, 3, true, false}, {{1, 2, 3}, 3, false, false}, {{1, 1, 1}, 3, false, false}, {{1, 2, 2}, 3, false, false}, {{1, 1, 3}, 3, false, false}, {{0, 2, 4}, 3, false, false}, {{1, 2, 0}, 3, false, false},
		{{1, 2}, 2, false, false}, {{4, 2, 1}, 3, false, false}, {{1, 2, 2, 9}, 4, true, false}, {{1, 0, 2, 9}, 4, false, false}};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct table_cell c[4] = {0};
		for (int k = 0; k < 4; k++)
			c[k].line = of[i].line[k];
		if ((is_strewn(c, of[i].n) != of[i].is || is_spread(c, of[i].n) != of[i].spread) && ++bad)
			printf("FAIL lines %zu %zu %zu %zu\n", of[i].line[0], of[i].line[1], of[i].line[2], of[i].line[3]);
	}
	return bad;
}

int
main(void)
{
	if (lines())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
