/* Unit tests of further: subtotals, and rows with more columns than the form.  See rows.h. */
#include "../../lib/further.c"

#include "rows.h"

static struct str
subtotals(struct rows *x, int r)
{
	(void)r;
	return rows_bool(further_subtotals(&x->v));
}

static struct str
drop(struct rows *x, int r)
{
	struct further none = {0};

	further_drop(&x->v, &x->q[r], &none, x->a);
	return str_fmt(&x->a, "%.*s%s", (int)rows_values(x, r).n, rows_values(x, r).p, x->q[r].whole ? " whole" : "");
}

/* The values of row r without those of columns that its heads name and the form does not have; no: there are none. */
static struct str
named(struct rows *x, int r)
{
	struct further f;

	if (!further_heads(&x->v, &f))
		return rows_bool(false);
	further_drop(&x->v, &x->q[r], &f, x->a);
	return rows_values(x, r);
}

/* Is row r wider than the heads of its block? */
static struct str
wider(struct rows *x, int r)
{
	MEM_ARRAY(struct map) none = {0};
	struct maps m = {none.v, none.n, none.cap, 0, false, {0}};
	struct map h;

	for (int b = 1; b <= x->v.nblock; b++)
		if (column_by_heads(&x->v, 0, b, 9, x->v.width[0], &h, x->a))
			*MEM_PUSH(&x->a, m) = h;
	further_wider(&x->v, x->q, &m);
	return rows_bool(x->q[r].wider);
}

/* The values of row r without its subtotals, and is it then wider? */
static struct str
parted(struct rows *x, int r)
{
	struct further none = {0};

	further_drop(&x->v, &x->q[r], &none, x->a);
	struct str values = rows_values(x, r), is = wider(x, r);

	return str_fmt(&x->a, "%.*s %.*s", (int)values.n, values.p, (int)is.n, is.p);
}

#define SEVEN "1;2;3;4;5;6;21"
#define HEADS "项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计"

#define MORE ": " HEADS ";去年\n"
#define THREE "L1 1: 二;1;;;;;;1;5\nL2 2: 三;;2;;;;1;3;\nL3 3: 四;4;;;;;;4;1\n"

static const struct rows_test test[] = {
	{named, "a year before behind the total", R, MORE "L0 0: 一;" SEVEN ";9\n" THREE, 0, "1 2 3 4 5 6 21"},
	{named, "in a row with a gap", R, MORE "L0 0: 一;" SEVEN ";9\n" THREE, 1, "1 1"},
	{named, "which has none", R, MORE "L0 0: 一;" SEVEN ";9\n" THREE, 2, "2 1 3"},
	{named, "between two of the form's", R, ": 项目;自然人;境外;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\nL1 1: 二;1;7;;;;;;1\nL2 2: 三;;;2;;;;1;3\nL3 3: 四;4;1;;;;;;4\n", 1, "1 1"},
	{named, "two rows that add up say too little", R, MORE "L1 1: 二;1;;;;;;1;5\nL2 2: 三;;2;;;;1;3;\n", 1, "no"},
	{named, "a row that does not, of four", R, MORE "L0 0: 一;1;2;3;4;5;6;20;9\n" THREE, 0, "no"},
	{named, "a row with a word, of four", R, MORE "L0 0: 一;1;文;3;4;5;6;19;9\n" THREE, 0, "no"},
	{named, "no further head", R, ": " HEADS ";\nL0 0: 一;" SEVEN ";9\n" THREE, 0, "no"},
	{named, "one of the form's is not there", R, ": 项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;;总计;去年\n" THREE, 1, "no"},
	{named, "or stands there twice", R, ": " HEADS ";总计\nL0 0: 一;" SEVEN ";9\n" THREE, 0, "no"},
	{named, "or in another order", R, ": 项目;商业企业;自然人;科研机构;社会公益组织;法律服务机构;其他;总计;去年\n" THREE, 1, "no"},
	{named, "lines of heads that are shorter", R, ": " HEADS "\n: ;;;;;;;;去年\n" THREE, 1, "no"},
	{subtotals, "a head 小计", R, ": 项目;自然人;小计\n0: 一;1;2", 0, "yes"},
	{subtotals, "its first character", R, ": 项目;自然人;小\n0: 一;1;2", 0, "yes"},
	{subtotals, "its other one", R, ": 项目;自然人;总计\n0: 一;1;2", 0, "no"},
	{subtotals, "a word that stands alone is no head", R, ": 小计\n0: 一;1;2", 0, "no"},
	{subtotals, "nor one beside values", R, "0: 小计;1;2", 0, "no"},
	{subtotals, "in the last line and the first cell", R, "0: 一;1;2\n: 小计;自然人", 0, "yes"},
	{subtotals, "nothing", R, "", 0, "no"},
	{drop, "a value under 小计 goes", R, ": 项目;自然人;企业;小计;机构;组织;服务;其他;总计\n0 L0: 一;1;2;3;4;5;6;7;8", 0, "1 2 4 5 6 7 8"},
	{drop, "in two lines of heads", R, ": 项目;自然人;企业;小;机构;组织;服务;其他;总计\n: ;;;计;;;;;\n0 L0: 一;1;2;3;4;5;6;7;8", 0, "1 2 4 5 6 7 8"},
	{drop, "the one of a row that was whole", R, ": 项目;自然人;企业;小计;机构;组织;服务;其他\n0 L0: 一;1;2;3;4;5;6;7", 0, "1 2 4 5 6 7"},
	{drop, "no subtotal", R, ": " HEADS "\n0 L0: 一;" SEVEN, 0, "1 2 3 4 5 6 21 whole"},
	{drop, "a head below the row is none of its", R, "0 L0: 一;" SEVEN "\n: 项目;自然人;企业;小计;机构;组织;服务;其他", 0, "1 2 3 4 5 6 21 whole"},
	{drop, "without columns none can be told", R, ": 项目;小计\n0 L0: 一;1;2", 0, "1 2"},
	{drop, "other tables have none", P, ": 项目;小计;其他\n0: 1;2;3;4;5;6;7;8;9;1;2;3;4;5;6", 0, "1 2 3 4 5 6 7 8 9 1 2 3 4 5 6"},
	{wider, "more values than columns", R, "L0 0: 一;1;2;3;4;5;6;7;8", 0, "yes"},
	{wider, "so are the others of its block", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 二;1;2;;4;5;6;7;8", 1, "yes"},
	{wider, "but not those of another", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 二;" SEVEN, 1, "no"},
	{wider, "those of another with as many cells and a gap are", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 三;甲乙丙丁;1;2;;4;5;6;7;8", 1, "yes"},
	{wider, "without a gap not", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 三;二;1;2;3;4;5;6;21;", 1, "no"},
	{wider, "with less cells not", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 三;四;二;1;2;;4;5;6;7", 1, "no"},
	{wider, "a cell more than columns, and subtotals", R, ": 项目;自然人;小计;商业企业\nL0 0: 一;1;;2;;4;5;6;18", 0, "yes"},
	{parted, "a subtotal was taken out", R, ": 项目;自然人;小计;商业企业;科研机构\nL0 0: 一;1;2;2;;4;5;6;18", 0, "1 2 4 5 6 18 no"},
	{parted, "there is none", R, ": 项目;自然人;小计;商业企业;科研机构\nL0 0: 一;1;;2;;4;5;6;18", 0, "1 2 4 5 6 18 yes"},
	{wider, "no subtotals", R, ": 项目;自然人;商业企业\nL0 0: 一;1;;2;;4;5;6;18", 0, "no"},
	{wider, "subtotals, and no cell more", R, ": 项目;自然人;小计\nL0 0: 一;1;;2;4;5;6;18", 0, "no"},
	{wider, "the first cell is blank", R, ": 项目;自然人;小计;商业企业\nL0 0: 一;;1;2;3;4;5;6;21", 0, "yes"},
	{wider, "side by side from the first on", R, ": 项目;自然人;小计;商业企业\nL0 0: 一;1;2;3;4;5;6;21;", 0, "no"},
	{wider, "rows that together fill a cell more", R, "L0 0: 一;1;2;3;4;;6;7;8\nL1 1: 二;;2;3;4;5;6;7;8", 1, "yes"},
	{wider, "a cell that no row fills", R, "L0 0: 一;1;2;3;4;;6;7;8\nL1 1: 二;;2;3;4;;6;7;8", 1, "no"},
	{wider, "a gap in the first table", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数;去年\nL0 0: 规章;1;2;;3", 0, "yes"},
	{wider, "each behind its own head", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数;\nL0 0: 规章;1;2;;3", 0, "no"},
	{wider, "a line of one text between", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数;\n: 第二十条第（一）项\nL0 0: 规章;1;2;;3", 0, "no"},
	{wider, "one before its head", D, ": 信息内容;;本年制发件数;本年废止件数;现行有效件数\nL0 0: 规章;1;;2;3", 0, "yes"},
	{wider, "two behind one head", D, ": 信息内容;本年制发件数;;本年废止件数;现行有效件数\nL0 0: 规章;1;2;;3", 0, "yes"},
	{wider, "its values on several lines", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数;去年\nL0 0: 规章;1;2;;\n0: ;;;;3", 0, "no"},
	{wider, "the last row has more", R, "L0 0: 一;1;2;3;4;5;6;7;\nL24 24: 四;1;2;3;4;5;6;7;8", 0, "yes"},
	{wider, "as its heads", R, ": ;" HEADS "\nL0 0: ;一;1;2;3;4;5;6;7", 0, "no"},
	{wider, "a gap where the heads have none", R, ": " HEADS ";\nL0 0: 一;1;2;3;;4;5;6;7", 0, "yes"},
	{wider, "a gap, though it adds up", R, ": " HEADS ";\nL0 0: 一;1;2;3;;4;5;6;21", 0, "yes"},
	{wider, "the heads' own gap", R, ": 项目;自然人;商业企业;科研机构;;社会公益组织;法律服务机构;其他;总计\nL0 0: 一;1;2;3;;4;5;6;7", 0, "no"},
	{wider, "side by side where the heads have a gap", R, ": 项目;自然人;商业企业;科研机构;;社会公益组织;法律服务机构;其他;总计\nL0 0: 一;1;2;3;4;5;6;7;", 0, "yes"},
	{wider, "side by side, and they add up", R, ": 项目;自然人;商业企业;科研机构;;社会公益组织;法律服务机构;其他;总计\nL0 0: 一;1;2;3;4;5;6;21;", 0, "no"},
	{wider, "other tables are not asked", P, "0: 一;1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17", 0, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
