/* Unit tests of narrow: rows in fewer columns than the form's.  Rows of seven values are read before.  See rows.h. */
#include "../../lib/narrow.c"

#include "rows.h"

static struct str
narrow(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++)
		for (int k = 0; x->q[i].n == x->q[i].width && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	narrow_rows(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* The same of rows without a total; those of seven values, and row 3 from its first column on, are read before. */
static struct str
untotalled(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++) {
		run_weigh(&x->q[i]);
		for (int k = 0; (x->q[i].n == x->q[i].width || i == 3) && k < x->q[i].n; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	}
	bool told = narrow_untotalled(&x->t, &x->v, x->q);
	return str_fmt(&x->a, "%s: %.*s", told ? "yes" : "no", (int)rows_cells(x, r).n, rows_cells(x, r).p);
}

/* Is row r, of which column 1 holds 7, read otherwise? */
static struct str
otherwise(struct rows *x, int r)
{
	for (int k = 0; k < 6; k++)
		*fill_at(&x->t, &x->v, r, k) = (struct table_cell){.state = TABLE_OK, .value = {k == 1 ? 7 : 0, 0}};
	return rows_bool(is_read_otherwise(&x->t, &x->v, &x->q[r]));
}

static struct str
is(struct rows *x, int r)
{
	return rows_bool(is_narrow(&x->q[r]));
}

/* What a value of 7 in the second column of row r adds to what has come and gone, and to what was dealt with. */
static struct str
entered(struct rows *x, int r)
{
	struct balance b = {{{0}}};
	bool ok = enter(&b, &x->v.form->row[x->v.row0 + r], 1, (struct num){7, 0});
	int64_t all = 0;

	for (int c = 0; c < 7; c++)
		all += c == 1 ? 0 : b.v[0][c] | b.v[1][c];
	return ok && !all ? str_fmt(&x->a, "%d %d", (int)b.v[0][1], (int)b.v[1][1]) : STR("no");
}

/* Rows without a total that balance, with the row of granted. */
#define PARTS "1: 二;1;0;0;0;0;0\n4: 甲;1;1;1;0;0;0\n5: 乙;1;1;0;1;0;0\n23: 总计;9;4;3;2;1;1\n24: 四;1;0;0;0;0;0\n"
#define LOST ". . . . . . . lost"

static const struct rows_test test[] = {
	{entered, "received", R, ": 一", 0, "7 0"},
	{entered, "carried in", R, ": 一", 1, "7 0"},
	{entered, "granted", R, ": 一", 2, "0 -7"},
	{entered, "other", R, ": 一", 22, "0 -7"},
	{entered, "the total of what was dealt with", R, ": 一", 23, "-7 7"},
	{entered, "carried out", R, ": 一", 24, "-7 0"},
	{is, "two values and their sum", R, "2: 予以公开;3;2;5", 2, "yes"},
	{is, "one value and itself", R, "2: 予以公开;5;5", 2, "yes"},
	{is, "one value", R, "2: 予以公开;5", 2, "no"},
	{is, "six", R, "2: 予以公开;1;2;3;4;5;15", 2, "yes"},
	{is, "seven", R, "2: 予以公开;1;2;3;4;5;6;21", 2, "no"},
	{is, "no sum", R, "2: 予以公开;3;2;6", 2, "no"},
	{is, "a dash", R, "2: 予以公开;5;/;5", 2, "no"},
	{is, "no total but a dash", R, "2: 予以公开;0;0;/", 2, "no"},
	{is, "no label", R, "2: 3;2;5", 2, "no"},
	{is, "a cell behind", R, "2: 予以公开;3;2;5;", 2, "no"},
	{is, "in columns", R, "2: 予以公开;3;;;;;2;5\n3: 部分公开;1;2;3;4;5;6;21", 2, "no"},
	{is, "two lines", R, "2: 予以公开;3\n2: 2;5", 2, "no"},
	{is, "seven cells", R, "2: 三;二;一;予以公开;3;5;8", 2, "yes"},
	{is, "eight", R, "2: 四;三;二;一;予以公开;3;5;8", 2, "no"},
	{is, "sums too large", R, "2: 予以公开;9000000000000000000;9000000000000000000;5", 2, "no"},
	{narrow, "a row that was read tells the columns of the others", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 23, "3? _ 2? _ _ _ 5? sums"},
	{narrow, "of each", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 2, "3? _ 2? _ _ _ 5? sums"},
	{narrow, "what was read stays", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 0, "3 0 2 0 0 0 5 lost"},
	{narrow, "none tells: the total alone is certain", R, "0: 一;3;2;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 2, ". . . . . . 5? sums"},
	{narrow, "six columns can only be the form's", R, "0: 一;1;2;3;4;5;15\n2: 予以公开;1;2;3;4;5;15\n23: 总计;1;2;3;4;5;15", 2, ". . . . . . 15? sums"},
	{narrow, "two pages, each by its own", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;0;2;5\n23: 总计;3;2;5", 23, "3? _ 2? _ _ _ 5? sums"},
	{narrow, "a zero between two others", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;0;2;5\n23: 总计;3;2;5", 2, "3? 0? 2? _ _ _ 5? sums"},
	{narrow, "carried in and out", R, "0: 一;3;0;2;0;0;0;5\n1: 二;1;0;0;0;0;0;1\n2: 予以公开;3;1;4\n23: 总计;3;1;4\n24: 四;1;1;2", 24, "1? _ 1? _ _ _ 2? sums"},
	{narrow, "carried in alone, it does not balance", R, "0: 一;3;0;2;0;0;0;5\n1: 二;1;0;0;0;0;0;1\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "no way balances", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;4;1;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "results and total differ", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;2;3;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "a narrow row that does not add up", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;6", 2, LOST},
	{narrow, "a value is nobody's", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5\n: 4", 2, LOST},
	{narrow, "the first line is nobody's", R, ": 4\n0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5", 2, LOST},
	{narrow, "no label before the values", R, "0: 一;3;0;2;0;0;0;5\n2: 3;2;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "a cell behind the total", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n23: 总计;3;2;5;", 2, LOST},
	{narrow, "a dash among the values", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;5;/;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "on two lines", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3\n2: 2;5\n23: 总计;3;2;5", 23, LOST},
	{narrow, "one column and the total", R, "0: 一;5;0;0;0;0;0;5\n2: 予以公开;5;5\n23: 总计;5;5", 2, "5? _ _ _ _ _ 5? sums"},
	{narrow, "the total alone", R, "0: 一;5;0;0;0;0;0;5\n2: 予以公开;5\n23: 总计;5;5", 23, LOST},
	{narrow, "one value alone among blanks", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n3: 部分公开;;;0\n23: 总计;3;2;5", 23, LOST},
	{narrow, "which is there", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;;3\n3: 部分公开;;2;2\n23: 总计;3;2;5", 2, "3? _ _ _ _ _ 3? sums"},
	{narrow, "the largest that is reckoned with", R, "0: 一;2147483647;0;0;0;0;0;2147483647\n2: 予以公开;2147483647;2147483647\n23: 总计;2147483647;2147483647", 2,
		"2147483647? _ _ _ _ _ 2147483647? sums"},
	{narrow, "one more", R, "0: 一;2147483648;2147483648\n2: 予以公开;2147483648;2147483648\n23: 总计;2147483648;2147483648", 2, LOST},
	{narrow, "one more in a row that was read", R, "0: 一;2147483648;0;0;0;0;0;2147483648\n2: 予以公开;2147483647;2147483647\n3: 部分公开;1;1\n23: 总计;2147483647;2147483647\n24: 四;1;1", 2, LOST},
	{narrow, "less than nothing", R, "0: 一;-2147483648;0;0;0;0;0;-2147483648\n2: 予以公开;-2147483648;-2147483648\n23: 总计;-2147483648;-2147483648", 2,
		LOST},
	{narrow, "one less", R, "0: 一;-2147483649;-2147483649\n2: 予以公开;-2147483649;-2147483649\n23: 总计;-2147483649;-2147483649", 2, LOST},
	{narrow, "a fraction", R, "0: 一;5.0;5.0\n2: 予以公开;5.0;5.0\n23: 总计;5.0;5.0", 23, LOST},
	{narrow, "four pages", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;1;1\n3: 部分公开;1;1;2\n4: 国家秘密;2;2\n23: 总计;3;2;5", 4, "2? _ _ _ _ _ 2? sums"},
	{narrow, "five", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;1;1\n3: 部分公开;1;1;2\n4: 国家秘密;2;2\n5: 禁止公开;0;0;0;0\n23: 总计;3;2;5", 4, LOST},
	{narrow, "a row without values parts no pages", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\nL3: 部分公开\n23: 总计;3;2;5", 23, "3? _ 2? _ _ _ 5? sums"},
	{narrow, "one that was read does, though they are as wide", R, "0: 一;3;0;2;0;0;0;5\n2: 予以公开;3;2;5\n3: 部分公开;0;0;0;0;0;0;0\n23: 总计;3;2;5", 23, "3? _ 2? _ _ _ 5? sums"},
	{narrow, "and what follows may have other columns", R, "0: 一;3;1;2;0;0;0;6\n2: 予以公开;3;2;0;5\n3: 部分公开;0;1;0;0;0;0;1\n23: 总计;3;1;2;6", 23, "3? 1? 2? _ _ _ 6? sums"},
	{untotalled, "all but the total", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1", 2, "yes: 7? 2? 2? 1? 1? 1? . sums"},
	{untotalled, "a row that was read", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;1;2;1;1;1\n3: 部分公开;0;1;0;0;0;0", 3, "yes: 0 1 0 0 0 0 . lost"},
	{untotalled, "a row with its total", R, "0: 一;9;4;3;2;1;1;20\n" PARTS "2: 予以公开;7;2;2;1;1;1", 2, "yes: 7? 2? 2? 1? 1? 1? . sums"},
	{untotalled, "which is wrong", R, "0: 一;9;4;3;2;1;1;21\n" PARTS "2: 予以公开;7;2;2;1;1;1", 2, "no: " LOST},
	{untotalled, "a dash", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1\n6: 丙;/;/;/;/;/;/", 6, "yes: [/] [/] [/] [/] [/] [/] . sums"},
	{untotalled, "a column does not balance", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;2", 2, "no: " LOST},
	{untotalled, "a row of five", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1\n6: 丙;0;0;0;0;0", 2, "no: " LOST},
	{untotalled, "a value is nobody's", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1\n: 4", 2, "no: " LOST},
	{untotalled, "a fraction", R, "0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1.0", 2, "no: " LOST},
	{untotalled, "the first may be the total", R, "0: 一;4;1;1;1;0;1\n2: 予以公开;4;1;1;1;0;1\n23: 总计;4;1;1;1;0;1", 2, "no: " LOST},
	{untotalled, "in one row it is not", R, "0: 一;3;1;1;1;0;1\n2: 予以公开;4;1;1;1;0;1\n23: 总计;4;1;1;1;0;1\n24: 四;-1;0;0;0;0;0", 2, "yes: 4? 1? 1? 1? 0? 1? . sums"},
	{untotalled, "the last may be", R, "0: 一;1;1;1;1;0;4\n2: 予以公开;1;1;1;1;0;4\n23: 总计;1;1;1;1;0;4", 2, "no: " LOST},
	{untotalled, "two rows say that it is not", R, "0: 一;1;1;1;1;0;3\n2: 予以公开;1;1;1;1;0;4\n23: 总计;1;1;1;1;0;4\n24: 四;0;0;0;0;0;-1", 2, "no: " LOST},
	{untotalled, "heads in another order", R, ": 自然人;科研机构;商业企业;社会公益组织;法律服务机构;其他\n0: 一;9;4;3;2;1;1\n" PARTS "2: 予以公开;7;2;2;1;1;1", 2, "no: " LOST},
	{otherwise, "read so", R, "2: 予以公开;0;7;0;0;0;0", 2, "no"},
	{otherwise, "read otherwise", R, "2: 予以公开;7;0;0;0;0;0", 2, "yes"},
	{otherwise, "a dash is nothing", R, "2: 予以公开;/;7;0;0;0;0", 2, "no"},
	{otherwise, "nothing was", R, "2: 予以公开", 2, "no"},
	{narrow, "in another table", D, "0: 规章;3;3\n1: 规范;1;1", 0, ". . . lost"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
