/* Unit tests of vintage: the columns of the report's year, the others taken out.  See rows.h. */
#include "../../lib/vintage.c"

#include "rows.h"

static int
in_2024(struct doc *d)
{
	return d->n ? 2024 : 0;
}

static int
unknown(struct doc *d)
{
	return d->n ? 0 : 1;
}

/* The cells of item i, or no if nothing was taken out of the table. */
static struct str
item(struct rows *x, int i)
{
	struct buf b = {.a = &x->a};

	if (!x->v.kept)
		return STR("no");
	for (int k = 0; k < x->v.item[i].n; k++) {
		buf_str(&b, k ? STR(" ") : STR(""));
		buf_str(&b, x->v.item[i].cell[k].text.n ? x->v.item[i].cell[k].text : STR("_"));
	}
	return buf_slice(&b);
}

static struct str
kept(struct rows *x, int i)
{
	vintage_keep(&x->v, &x->d, &x->g, in_2024);
	return item(x, i);
}

static struct str
of_no_year(struct rows *x, int i)
{
	vintage_keep(&x->v, &x->d, &x->g, unknown);
	return item(x, i);
}

static struct str
not_asked(struct rows *x, int i)
{
	vintage_keep(&x->v, &x->d, &x->g, NULL);
	return item(x, i);
}

/* The first `i` lines stand above the table. */
static struct str
below(struct rows *x, int i)
{
	x->g.tab[FORM_REQUESTS].from = (size_t)i;
	x->v = view_open(&x->d, &x->g, FORM_REQUESTS, &x->names);
	vintage_keep(&x->v, &x->d, &x->g, in_2024);
	return item(x, (int)x->v.n - 1);
}

/* Of an item: values, columns of these, cells that no text stands behind, its block. */
static struct str
facts(struct rows *x, int i)
{
	vintage_keep(&x->v, &x->d, &x->g, in_2024);
	return str_fmt(&x->a, "%d %d %d %d", x->v.item[i].nval, __builtin_popcountll(x->v.item[i].cols), x->v.item[i].texts, x->v.item[i].block);
}

/* Row 0 read as it stands, and what is left of it. */
static struct str
left(struct rows *x, int r)
{
	rows_filled(x);
	x->t.row[x->v.row0 + r].why = "";
	vintage_unsettle(&x->t, &x->v, &x->d, &x->g);
	return rows_cells(x, r);
}

#define H "自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计"
#define TWO ": 项目;2024年;2023年\n: " H ";" H "\n"
#define PAIRS ": 自然人;法人或其他组织;总计\n"
#define SEVEN(a, b) a ";" b ";" a ";" b ";" a ";" b ";" a ";" b ";" a ";" b ";" a ";" b ";" a ";" b
#define ROW(l) "0: " l ";1;2;3;4;5;6;21;0;0;0;0;0;7;7\n"
#define ROWS ROW("一") ROW("二") ROW("三") ROW("四")
#define LAST "0: 五;1;0;0;0;0;0;1;2;0;0;0;0;0;2"
#define TURN "0: 五;2;1;0;0;0;0;0;0;0;0;0;0;2;1"
#define TURNS "0: 一;2;1;0;0;0;0;0;0;0;0;0;0;2;1\n0: 二;2;1;0;0;0;0;0;0;0;0;0;0;2;1\n0: 三;2;1;0;0;0;0;0;0;0;0;0;0;2;1\n0: 四;2;1;0;0;0;0;0;0;0;0;0;0;2;1\n"

static const struct rows_test test[] = {
	{kept, "the report's year first", R, TWO ROWS LAST, 6, "五 1 0 0 0 0 0 1"},
	{kept, "its heads", R, TWO ROWS LAST, 1, "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"},
	{kept, "heads of some columns once for each year", R, ": 项目;2024年;2023年\n: 法人;其他组织;法人;其他组织\n: " H ";" H "\n" ROWS LAST, 1, "法人 其他组织"},
	{kept, "others", R, ": 项目;2024年;2023年\n: 法人;其他组织;法人;组织\n: " H ";" H "\n" ROWS LAST, 1, "法人 其他组织 法人 组织"},
	{kept, "an odd number of them", R, ": 项目;2024年;2023年\n: 法人;法人;法人\n: " H ";" H "\n" ROWS LAST, 1, "法人 法人 法人"},
	{kept, "the line of the years", R, TWO ROWS LAST, 0, ""},
	{kept, "the report's year behind", R, ": 项目;2023年度;2024年度\n: " H ";" H "\n" ROWS LAST, 6, "五 2 0 0 0 0 0 2"},
	{kept, "words for them", R, ": 项目;上年;本年\n: " H ";" H "\n" ROWS LAST, 6, "五 2 0 0 0 0 0 2"},
	{of_no_year, "words, no year", R, ": 项目;本年度;上年度\n: " H ";" H "\n" ROWS LAST, 6, "五 1 0 0 0 0 0 1"},
	{kept, "a year and a word", R, ": 项目;2024年;上年\n: " H ";" H "\n" ROWS LAST, 6, "五 1 0 0 0 0 0 1"},
	{of_no_year, "years, of which none is known", R, TWO ROWS LAST, 6, "no"},
	{not_asked, "or asked for", R, TWO ROWS LAST, 6, "no"},
	{kept, "neither is the report's", R, ": 项目;2023年;2022年\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "one is later", R, ": 项目;2024年;2025年\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "both are", R, ": 项目;2024年;本年\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "only what changed beside it", R, ": 项目;2024年;增减\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "another text between them", R, ": 项目;2024年;备注;2023年\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "another behind them", R, ": 项目;2024年;2023年;备注\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "on two lines", R, ": 项目;2024年\n: 项目;2023年\n: " H ";" H "\n" ROWS LAST, 7, "no"},
	{kept, "the columns' heads once", R, ": 项目;2024年;2023年\n: " H "\n" ROWS LAST, 6, "no"},
	{kept, "other words that begin so", R, ": 项目;2024年报;2023年报\n: " H ";" H "\n" ROWS LAST, 6, "no"},
	{kept, "named for each column", R, PAIRS ": " SEVEN("上年", "本年") "\n" TURNS TURN, 6, "五 1 0 0 0 0 0 1"},
	{kept, "the heads above them", R, PAIRS ": " SEVEN("上年", "本年") "\n" TURNS TURN, 0, "自然人 法人或其他组织 总计"},
	{kept, "the first of each two", R, PAIRS ": " SEVEN("2024年", "2023年") "\n" TURNS TURN, 6, "五 2 0 0 0 0 0 2"},
	{kept, "one pair turned", R, PAIRS ": 上年;本年;本年;上年;上年;本年;上年;本年;上年;本年;上年;本年;上年;本年\n" TURNS TURN, 6, "no"},
	{kept, "a pair too many", R, PAIRS ": " SEVEN("上年", "本年") ";上年;本年\n" TURNS TURN, 6, "no"},
	{kept, "more years than any table has columns", R, PAIRS ": " SEVEN("上年", "本年") ";" SEVEN("上年", "本年") "\n" TURNS TURN, 6, "no"},
	{kept, "the heads for each, too", R, ": " H ";" H "\n: " SEVEN("上年", "本年") "\n" TURNS TURN, 6, "no"},
	{kept, "heads in the columns", R, ": ;自然人;;商业企业;;科研机构;;社会公益组织;;法律服务机构;;其他;;总计;\n: ;" SEVEN("上年", "本年") "\n" TURNS TURN, 0,
		"_ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"},
	{kept, "a line with a value less", R, TWO ROW("一") ROWS "0: 五;1;0;0;0;0;1;2;0;0;0;0;0;2", 6, "no"},
	{kept, "a line with a number more", R, TWO ROW("一") ROWS "0: 五;9;1;0;0;0;0;0;1;2;0;0;0;0;0;2", 6, "no"},
	{kept, "a text among the report's", R, TWO ROW("一") ROWS "0: 五;1;0;0;文;0;0;1;2;0;0;0;0;0;2", 6, "no"},
	{kept, "a text among the others", R, TWO ROWS "0: 五;1;0;0;0;0;0;1;2;0;0;文;0;0;2", 6, "五 1 0 0 0 0 0 1"},
	{kept, "blank cells", R, TWO ROWS "0: 五;1;;;;;;1;2;;;;;;2", 6, "五 1 _ _ _ _ _ 1"},
	{kept, "where what is left does not add up", R, TWO ROW("一") ROWS "0: 五;1;;;;;;2;2;;;;;;2", 6, "no"},
	{kept, "nor does it without a blank", R, TWO ROWS "0: 五;1;0;0;0;0;0;2;2;0;0;0;0;0;2", 6, "五 1 0 0 0 0 0 2"},
	{kept, "a row without values", R, TWO ROWS "0: 五;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n: 六;;;;;;;;;;;;;;", 7, "六 _ _ _ _ _ _ _"},
	{kept, "an empty cell before all", R, ": ;项目;2024年;;;;;;;2023年;;;;;;\n: ;;" H ";" H "\n0: ;一;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: 二;;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: ;三;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: ;四;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: 五;;1;0;0;0;0;0;1;2;0;0;0;0;0;2", 6,
		"五 _ 1 0 0 0 0 0 1"},
	{kept, "one cell less there", R, ": ;项目;2024年;;;;;;;2023年;;;;;;\n: ;;" H ";" H "\n0: ;一;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: 二;;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: ;三;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: ;四;1;0;0;0;0;0;1;2;0;0;0;0;0;2\n0: 五;;1;0;0;0;0;1;2;0;0;0;0;0;2", 6,
		"no"},
	{kept, "four rows", R, TWO ROWS, 5, "no"},
	{kept, "two lines without values in the middle", R, TWO ROW("一") ROW("二") ROW("三") ": 甲\n: 乙\n" ROW("四") LAST, 8, "五 1 0 0 0 0 0 1"},
	{kept, "three", R, TWO ROW("一") ROW("二") ROW("三") ": 甲\n: 乙\n: 丙\n" ROW("四") LAST, 9, "no"},
	{kept, "three of each", R, ": 项目;2024年;2023年;增减\n: " H ";" H ";" H "\n0: 一;1;0;0;0;0;0;1;2;0;0;0;0;0;2;1;0;0;0;0;0;1\n0: 二;1;0;0;0;0;0;1;2;0;0;0;0;0;2;1;0;0;0;0;0;1\n0: 三;1;0;0;0;0;0;1;2;0;0;0;0;0;2;1;0;0;0;0;0;1\n0: 四;1;0;0;0;0;0;1;2;0;0;0;0;0;2;1;0;0;0;0;0;1\n0: 五;1;0;0;0;0;0;1;2;0;0;0;0;0;2;10%;0;0;0;0;0;1", 6,
		"五 1 0 0 0 0 0 1"},
	{facts, "of a row", R, TWO ROWS LAST, 6, "7 7 1 2"},
	{below, "the years above the table", R, TWO ROWS LAST, 1, "五 1 0 0 0 0 0 1"},
	{below, "all heads above it", R, TWO ROWS LAST, 2, "五 1 0 0 0 0 0 1"},
	{below, "prose between", R, ": 项目;2024年;2023年\nP: 文\n: " H ";" H "\n" ROWS LAST, 2, "no"},
	{left, "heads of two years", R, ": 项目;2024年;2023年\n0: 一;1;0;0;0;0;0;1", 0, "1? 0? 0? 0? 0? 0? 1? "},
	{left, "on two lines, and another between", R, ": 2024年\n: 文\n: 2023年\n0: 一;1;0;0;0;0;0;1", 0, "1? 0? 0? 0? 0? 0? 1? "},
	{left, "one year", R, ": 项目;2024年\n0: 一;1;0;0;0;0;0;1", 0, "1 0 0 0 0 0 1 "},
	{left, "twice", R, ": 项目;2024年;2024年\n0: 一;1;0;0;0;0;0;1", 0, "1 0 0 0 0 0 1 "},
	{left, "what is no year", R, ": 项目;202年;20233年;去年底\n0: 一;1;0;0;0;0;0;1", 0, "1 0 0 0 0 0 1 "},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
