/* Unit tests of lay_cols: which number stands in which column, and when that is not said. */
#include <string.h>

#include "../../lib/lay_cols.c"
#include "items.h"
#include "check.h"

/* The block at l[at], nothing behind it. */
static size_t
alone(struct doc *d, const struct line *l, size_t at, size_t n)
{
	return lay_cols_read(d, l, at, n, n, NULL, NULL);
}

/* The rows that the block at the first line gives, cells joined by |, rows by /; `took` lines of it. */
static void
reads(const char *text, size_t took, const char *want, const char *why)
{
	for (size_t behind = 0; behind < READS_BEHIND; behind++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(text, behind, &a);

		size_t n = lay_taste(l.v, 0, l.n, NULL, &a) == LAY_LINES ? alone(&d, l.v, 0, l.n) : 0;
		struct str b = reads_rows(&d, STR(""));
		ntest++;
		if ((n != took || !str_eq(b, str_of(want))) && ++nfail)
			printf("FAIL %s, before %s: took %zu, %.*s\n", why, reads_behind[behind], n, (int)b.n, b.p);
		mem_free(&a);
	}
}

/* What is dropped of the block at the first line: line, reason and text. */
static void
drops(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = reads_split(str_of(text), &a);
	struct buf b = {.a = &a};

	alone(&d, l.v, 0, l.n);
	for (size_t i = 0; i < d.n; i++)
		if (d.item[i].kind == DOC_DROP)
			buf_str(&b, str_fmt(&a, "%zu %.*s %.*s;", d.item[i].line, (int)d.item[i].cell[0].text.n, d.item[i].cell[0].text.p, (int)d.item[i].cell[1].text.n, d.item[i].cell[1].text.p));
	check(str_eq(buf_slice(&b), str_of(want)), why);
	mem_free(&a);
}

#define HEADS "信息内容    本年制发件数  本年废止件数  现行有效件数\n"

/* A number alone below the heads stands in another column by characters than by display columns; further lines, which are none of the
 * block, tell. */
static void
further(const char *lines, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct str text = str_fmt(&a, "%s%s", "    信息内容    本年制发件数  本年废止件数  现行有效件数\n   规章                         7\n", lines);
	struct lines l = reads_split(text, &a);

	lay_cols_read(&d, l.v, 0, 2, l.n, NULL, NULL);
	struct str b = reads_rows(&d, STR(""));
	ntest++;
	if (!str_eq(b, str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}



/* The lines of a text as a stretch. */
static struct stretch
stretch_of(const char *text, struct arena *a)
{
	struct items it = items_of(text, a);

	return (struct stretch){.v = it.v, .n = it.n, .firm = it.n};
}

/* Rows of which it was said in which columns they stand, "012." as one of four cells: what is taken back? */
static struct cols
placed(const char *const *col, int k, const struct stretch *p, struct arena *a)
{
	struct cols c = {.k = k, .ok = true, .row = MEM_NEW(a, struct cols_row, p->n)};

	for (size_t i = 0, r = 0; i < p->n; i++) {
		if (p->v[i].kind != LAY_VALUES)
			continue;
		struct cols_row *row = &c.row[c.nrow++];
		*row = (struct cols_row){.n = p->v[i].nval, .col = MEM_TAKE(a, int, (size_t)p->v[i].nval), .sure = true};
		for (int j = 0; j < row->n; j++)
			row->col[j] = col[r][j] - '0';
		r++;
	}
	return c;
}

static struct str
sure(const struct cols *c, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t r = 0; r < c->nrow; r++)
		buf_char(&b, c->row[r].sure ? 'y' : 'n');
	return buf_slice(&b);
}

static void
taken_back(void)
{
	static const struct { const char *text, *col[4]; int k; const char *totals, *ends, *why; } of[] = {
		{"x 1 2 3 4 5 6 21\ny 1 2 3\n", {"0123456", "016"}, 7, "yy", "yy", "a sum in the last column"}, {"x 1 2 3 4 5 6 21\ny 1 2 3\n", {"0123456", "015"}, 7, "yn", "yy", "elsewhere"},
		{"x 1 2 3 4 5 6 21\ny 1 2 4\nz 1 2 3\n", {"0123456", "015", "015"}, 7, "ynn", "yyy", "no other with gaps is certain then"}, {"x 1 2 3\ny 1 2 4\n", {"015", "016"}, 7, "nn", "yy", "also if it is the first"},
		{"x 1 2 4\ny 3 3\n", {"016", "05"}, 7, "yn", "yy", "a sum of one: that row alone"}, {"x 1 2 3\n", {"015"}, 6, "y", "y", "of six columns nothing is known"}, {"x 1 2 3\n", {"014"}, 8, "y", "y", "nor of eight"},
		{"a\nx 1 2 3\n", {"015"}, 7, "n", "y", "behind a label alone"},
		{"x 1 2 3\ny 1 2  \n", {"012", "02"}, 3, "yy", "yn", "two blanks at the end of a row with gaps, none at that of a full one"}, {"x 1 2 3\ny 1 2 \n", {"012", "02"}, 3, "yy", "yy", "one blank"},
		{"x 1 2 3  \ny 1 2  \n", {"012", "02"}, 3, "yy", "yy", "full ones have blanks, too"}, {"x 1 2 3\ny 1 2  \n", {"012", "01"}, 3, "yy", "yy", "it does not end in the last column"},
		{"y 1 2  \nx 1 2 3\n", {"02", "012"}, 3, "yy", "ny", "the full one behind it"}, {"y 1 2\nz 1 2  \n", {"02", "02"}, 3, "yy", "yy", "none is full"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct stretch p = stretch_of(of[i].text, &a);
		struct cols c = placed(of[i].col, of[i].k, &p, &a);
		check_totals(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].totals)), of[i].why);
		c = placed(of[i].col, of[i].k, &p, &a);
		check_ends(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].ends)), of[i].why);
		c.ok = false;
		check_totals(&c, &p);
		check(str_eq(sure(&c, &a), str_of(of[i].ends)), "where there are no columns nothing is taken back");
		mem_free(&a);
	}
	struct arena a = {0};
	struct stretch p = stretch_of("x\t1 2 3\ny\t1 2\na\nz 1 2\n", &a);
	struct cols c = placed((const char *const[]){"012", "01", "01"}, 3, &p, &a);
	distrust_tabs(&c, &p);
	check(str_eq(sure(&c, &a), STR("yny")), "a TAB in a row with gaps");
	c.row[0].sure = c.row[2].sure = false;
	distrust_tabs(&c, &p);
	check(str_eq(sure(&c, &a), STR("nnn")), "makes none certain");
	c = (struct cols){.nrow = 3, .known = 3, .row = MEM_TAKE(&a, struct cols_row, 3)};
	c.row[0].n = c.row[1].n = c.row[2].n = 3;
	check(!sparse(&c), "all columns");
	c.row[2].n = 2;
	check(sparse(&c), "the last row has not all");
	c.row[2].n = 4;
	check(sparse(&c), "or more");
	c.row[2].n = 3;
	c.known = 4;
	check(sparse(&c), "one column more is known");
	mem_free(&a);
}

/* Has each row all columns? */
static void
whole(void)
{
	static const struct { const char *text; bool want; const char *why; } of[] = {
		{HEADS "规章  1  2  3\n", true, "one row below heads that name as many"}, {HEADS "规章  1  2  3\n甲  1  2\n", false, "one has fewer"},
		{HEADS "规章  1  2\n甲  1  2\n乙  1  2\n", false, "all have fewer than the heads name"}, {"规章  1  2\n甲  1  2\n乙  1  2\n", true, "three rows of a length without heads"},
		{"规章  1  2\n甲  1  2\n", false, "two"}, {"规章  1  2\n甲\n甲  1  2\n乙  1  2\n", true, "a label among them"}, {HEADS "规章\n", false, "no row"},
		{"规章  1  2\n甲  1  2\n乙  1  2\n丙  1\n", false, "the last has fewer"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items it = items_of(of[i].text, &a);
		struct stretch p = {.v = it.v, .n = it.n};
		check(is_whole(&p, a) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

int
main(void)
{
	whole();
	taken_back();
	reads(HEADS
	      "规章             1             2            3\n"
	      "行政规范性文件   4                          6\n",
	      3, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3/行政规范性文件|4||6", "a blank cell by display columns");
	reads(HEADS
	      "规章                 2\n",
	      2, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|2",
	      "characters or columns, one row tells neither: no column is said");
	reads(HEADS
	      "规章\n"
	      "行政规范性文件   4             5            6\n",
	      3, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|||/行政规范性文件|4|5|6", "a label with nothing behind it");
	reads("本年新收 0 0 0 0 0 0 0\n上年结转 1 0 0 0 0 0 1\n予以公开 2 0 0 0 0 0 2\n部分公开\n0 0 0 0 0 0\n0\n", 6,
	      "本年新收|0|0|0|0|0|0|0/上年结转|1|0|0|0|0|0|1/予以公开|2|0|0|0|0|0|2/部分公开/0|0|0|0|0|0/0",
	      "numbers one blank apart: the seventh on the next line has no column");
	reads("甲  11  22  33\n乙  44  55  66\n丙  77  88  99\n丁      12\n", 4, "甲|11|22|33/乙|44|55|66/丙|77|88|99/丁||12|",
	      "one number of three below full rows");
	reads("甲  11  22  33\n乙  44  55  66\n丙  77  88  99\n丁    12\n", 4, "甲|11|22|33/乙|44|55|66/丙|77|88|99/丁|12",
	      "a number between two columns is in neither");
	reads("甲    11  22  33\n乙    44  55  66\n丙    77  88  99\n", 3, "甲|11|22|33/乙|44|55|66/丙|77|88|99", "full rows");
	reads("行政许可    11,308\n行政处罚    2,596\n行政强制    -\n", 3, "行政许可|11,308/行政处罚|2,596/行政强制|-",
	      "separators and dashes are values");
	reads("（四）无\n法提供  1.本机关   0   1\n        2.没有     2   3\n        3.补正     4   5\n", 4,
	      "（四）无||/法提供 1.本机关|0|1/2.没有|2|3/3.补正|4|5", "numerals of labels are none");
	drops("甲   1   2\n乙   3   4\n丙   5   6\n\n           3\n\n丁   7   8\n戊   7   8\n", "5 page-number 3;", "a page number is dropped");
	drops("甲   1   2\n乙   3   4\n丙   5   6\n", "", "of rows nothing is");
	reads("甲   1   2\n乙   3   4\n丙   5   6\n\n           7\n\n丁   7   8\n戊   7   8\n", 8, "甲|1|2/乙|3|4/丙|5|6/丁|7|8/戊|7|8",
	      "a bare page number between rows that stand close together");
	reads("甲   1   2\n乙   3   4\n三、收到和处理政府信息公开申请情况\n", 2, "甲|1|2/乙|3|4", "a heading ends the block");
	reads("甲   1   2\n乙   3   4\n全年收到申请5件，都已答复。\n", 2, "甲|1|2/乙|3|4", "running text ends the block");
	reads("全年收到申请5件，\n都已答复。\n", 0, "", "running text is no table");
	reads("规章\n\n0\n\n1\n\n2\n\n文件\n\n3\n\n4\n\n5\n", 0, "", "one cell a line is not ours");

#define STEPPED "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n"
	reads(STEPPED, 5, "本年新收|0|0|0|0|0|0|0/上年结转||1||0|0|0|1/予以公开|2|0||0|0|0|2/部分公开|0||0|0|0|0|0/其他|||0|0|0|0|0",
	      "one blank is one cell");
	reads(HEADS "规章 1 2 3\n文件 5  6\n许可  1 2\n全年收到申请5件。\n" STEPPED, 4,
	      "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3/文件|5||6/许可||1|2", "as the lines around show");
	reads(HEADS "规章 1 2 3 4\n文件 5  6\n许可  1 2\n全年收到申请5件。\n" STEPPED, 4, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|1|2|3|4/文件|5|6/许可|1|2",
	      "but not where there are more cells than heads");
#define FULL "甲    1    2    3    4    5    6   21\n乙    1    2    3    4    5    6   21\n丙    1    2    3    4    5    6   21\n"
#define FULL_READ "甲|1|2|3|4|5|6|21/乙|1|2|3|4|5|6|21/丙|1|2|3|4|5|6|21/"

#define LAST "己    1    2    3    4    5    6   21\n"
#define LAST_READ "/己|1|2|3|4|5|6|21"
	reads(FULL "丁    1    2                        3\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2|||||3/戊|5||6||||" LAST_READ, "a total in the last column");
	reads(FULL "丁    1    2                   3\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2|3/戊|5|6" LAST_READ,
	      "a sum in another column: positions may have changed, and no row with gaps is certain");
	reads(FULL "丁    1    2                   4\n戊    5         6\n" LAST, 6, FULL_READ "丁|1|2||||4|/戊|5||6||||" LAST_READ, "no sum");
	reads(FULL "丁    0    3                   3\n戊    5         6\n" LAST, 6, FULL_READ "丁|0|3|3/戊|5||6||||" LAST_READ, "a sum of one number may be chance: that row alone");
	reads(FULL "丁    0    0                   0\n戊    5         6\n" LAST, 6, FULL_READ "丁|0|0||||0|/戊|5||6||||" LAST_READ, "of none, it is none");
	reads(FULL "丁    1    2                        3\n", 4, FULL_READ "丁|1|2|||||3", "the same as the last row");
	reads(FULL "丁    1    2                   3\n戊    5         6\n", 5, FULL_READ "丁|1|2||3/戊|5||6|", "a sum elsewhere, and no other behind it: another page, squeezed");
#define BY_CHARACTERS "   甲          1    2    3    6\n   乙乙乙乙乙乙     1    2    3    6\n   丙丙          1    2    3    6\n"
#define BY_COLUMNS    "   甲            1    2    3    6\n   乙乙乙乙乙乙  1    2    3    6\n   丙丙          1    2    3    6\n"
	further(BY_CHARACTERS, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章|||7", "characters");
	further(BY_COLUMNS, "信息内容|本年制发件数|本年废止件数|现行有效件数/规章||7|", "columns");
	nfail += (int)(reads_folded_fail(HEADS "规章             1             2            3\n许可\n文件             4             5            6\n", true, alone) +
		       reads_folded_fail("规章　１　２　３\n文件　４　５　６\n", false, alone));
	return verdict(nfail, ntest);
}
