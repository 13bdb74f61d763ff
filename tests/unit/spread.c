/* Unit tests of spread: rows with fewer values than columns.  See rows.h. */
#include "../../lib/spread.c"

#include "rows.h"

/* The cells of a row that has fewer values than columns, or is wider than its heads. */
static struct str
spread(struct rows *x, int r)
{
	struct run *q = &x->q[r];

	for (int i = 0; i < x->v.nrow && x->v.table == FORM_REQUESTS; i++)
		run_weigh(&x->q[i]);
	struct maps m = spread_maps(&x->v, x->q, &x->a);
	if (is_by_columns(q))
		spread_row(&x->t, &x->v, q, x->q, &m);
	else if (!spread_own(&x->t, &x->v, q))
		return STR("not asked");
	return rows_cells(x, r);
}

/* Are the heads asked for the columns? */
static struct str
asked(struct rows *x, int r)
{
	(void)r;
	return rows_bool(may_need_maps(&x->v, x->q));
}

#define HEADS ": 项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\n"
#define SEVEN "1;2;3;4;5;6;21"

static const struct rows_test test[] = {

	{asked, "rows that are whole, one value in the third cell behind a label", D, "L0 0: 规章;1;2;3\nL2 2: 许可;;4", 2, "no"},
	{asked, "in the fourth, which may be none of the others' columns", D, "L0 0: 规章;1;2;3\nL2 2: 许可;;;4", 2, "yes"},
	{asked, "a row of three there", D, "L0 0: 组;类;规章;1;2;3\nL2 2: 许可;4", 0, "no"},

	{spread, "gaps, under heads", R, HEADS "L0 0: 一;1;;;;;2;3", 0, "1 _ _ _ _ 2 3 columns"},
	{spread, "gaps, as the row above", R, "L0 0: 一;" SEVEN "\nL1 1: 二;1;;;;;2;3", 1, "1 _ _ _ _ 2 3 columns"},
	{spread, "a word in a gap", R, HEADS "L0 0: 一;1;;文;;;2;3", 0, "1 _ [文] _ _ 2 3 columns"},
	{spread, "the row is cut off", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;1;2;;;;", 1, "not asked"},
	{spread, "its heads too, with the total", R, ": 表;项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\nL0 0: 一;;1;2;;;;4", 0, "1 2 _ _ _ 4 . cut"},
	{spread, "and others have their totals", R, ": 表;项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\nL0 0: 一;;1;2;;;;4;7\nL1 1: 二;;1;2;;;;4", 1, "1? 2? _ _ _ 4? . cut"},
	{spread, "where another row is whole", R, ": 表;项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\nL0 0: 一;;1;2;;;;4\nL1 1: 二;" SEVEN ";;", 0, "1? 2? _ _ _ 4? . cut"},
	{spread, "and two cells are lacking", R, "L0 0: 表;类;型;甲乙丙丁;1;2;;4;", 0, "1? 2? _ 4? _ . . cut"},
	{spread, "or one", R, "L0 0: 表;类;型;甲乙丙丁;1;2;;4;;", 0, "1 2 _ 4 _ _ . cut"},
	{spread, "another text there", R, HEADS "L0 0: 一;1;2;;4;5;6;18;见附件", 0, "1 2 _ 4 5 6 18 columns"},
	{spread, "another row begins further to the left", R, "L0 0: 表;类;型;甲乙丙丁;1;2;;4;;\nL1 1: 乙;;;5;;;;;;", 0, "1? 2? _ 4? _ _ . cut"},
	{spread, "slid with its label", R, "L0 0: 一;;" SEVEN ";\nL1 1: 二;;" SEVEN ";\nL24 24: ;四;;1;2;;;;;3", 24, "1 2 _ _ _ _ 3 slid"},
	{spread, "more cells than the rows that are whole: one is perhaps its label's", R, "L0 0: 一;" SEVEN "\nL1 1: 二;;1;2;;;;;", 1, "_ 1? 2? _ _ _ _ columns"},
	{spread, "as many", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;;1;2;;;;;", 1, "_ 1 2 _ _ _ _ columns"},
	{spread, "a text with a figure within the columns that it slid to", R, "L0 0: 一;;" SEVEN ";\nL1 1: 二;;" SEVEN ";\nL24 24: ;四;;1;2;;;;占4%;3", 24, "1 2 _ _ _ [占4%] 3 slid"},
	{spread, "and one whose label begins further left, as many cells behind it", R, "L0 0: 组;一;" SEVEN "\nL1 1: 二;1;2;;;;;3", 1, "1 2 _ _ _ _ 3 columns"},
	{spread, "its sum stands before the total's column: a small one may be chance", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;3;4;7;;;;\n", 1, "3 4 7 _ _ _ _ columns"},
	{spread, "and is ten or more", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;3;7;10;;;;\n", 1, ". . . . . . . doubtful"},
	{spread, "one less", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;3;6;9;;;;\n", 1, "3 6 9 _ _ _ _ columns"},
	{spread, "where totals are nowhere it is none", R, HEADS "L0 0: 一;1;2;;;;;\nL1 1: 二;3;7;10;;;;\n", 1, "3 7 10 _ _ _ _ columns"},
	{spread, "two values and their equal may be chance", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;30;30;;;;;\n", 1, "30 30 _ _ _ _ _ columns"},
	{spread, "too short for columns, with cells of its own", D, "2019\nL7 7: 集中采购;5;", 7, "5 _ columns"},
	{spread, "the first of them blank", D, "2019\nL7 7: 集中采购;;5", 7, "_ 5 columns"},
	{spread, "with one less", D, "2019\nL7 7: 集中采购;5", 7, "not asked"},
	{spread, "with one more than its label and columns", D, "2019\nL7 7: 表;集中采购;5", 7, "not asked"},
	{spread, "too short even so", D, "L0 0: 规;1;3", 0, "not asked"},
	{spread, "as many values as columns", R, "L0 0: 一;" SEVEN, 0, "not asked"},
	{spread, "side by side under heads with a gap: it fits no map", R, ": 项目;自然人;商业企业;;科研机构;社会公益组织;法律服务机构;其他;总计\nL0 0: 一;1;2;3;4;5;6;20;", 0, ". . . . . . . lost"},
	{spread, "no value", R, HEADS "L0: 一", 0, "not asked"},
};

/* Rows put together by chance: what is said of all of them together, counted another way. */
static int
chances(void)
{
	enum { N = 9 };
	static struct run q[N];
	struct view v = {.table = FORM_REQUESTS, .nrow = N};
	int bad[3] = {0};

	srand(3);
	for (int way = 0; way < 30000; way++) {
		int maps = 0;
		for (int r = 0; r < N; r++) {
			q[r] = rows_chance(r, way);
			maps += q[r].block && !(q[r].n == 7 && q[r].whole && q[r].sum != RUN_NONE);
			bad[0] += is_by_columns(&q[r]) != (q[r].block && q[r].n < 7);
			q[r].wider = true;
			bad[0] += is_by_columns(&q[r]) != (q[r].block && q[r].n <= 7);
			q[r].wider = false;
		}
		bad[1] += may_need_maps(&v, q) != (maps > 0);
	}
	for (int k = 0; k < 2; k++)
		if (bad[k])
			printf("FAIL by chance: %d of %d\n", bad[k], k);
	return bad[0] + bad[1];
}

int
main(void)
{
	if (chances())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
