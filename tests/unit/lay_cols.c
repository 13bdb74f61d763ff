/* Unit tests of lay_cols: which number stands in which column, and when that is not said. */
#include <stdio.h>

#include "../../lib/lay_cols.c"
#include "reads.h"

static int ntest, nfail;

/* The rows that the block at the first line gives, cells joined by |, rows by /; `took` lines of it. */
static void
reads(const char *text, size_t took, const char *want, const char *why)
{
	for (size_t behind = 0; behind < READS_BEHIND; behind++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(text, behind, &a);
		struct buf b = {.a = &a};

		size_t n = lay_taste(l.v, 0, l.n, a) == LAY_LINES ? lay_cols_read(&d, l.v, 0, l.n) : 0;
		for (size_t i = 0; i < d.n; i++) {
			if (d.item[i].kind != DOC_ROW)
				continue;
			if (b.n)
				buf_char(&b, '/');
			for (size_t k = 0; k < d.item[i].n; k++) {
				if (k)
					buf_char(&b, '|');
				buf_str(&b, d.item[i].cell[k].text);
			}
		}
		ntest++;
		if ((n != took || !str_eq(buf_slice(&b), str_of(want))) && ++nfail)
			printf("FAIL %s, before %s: took %zu, %.*s\n", why, reads_behind[behind], n, (int)b.n, b.p);
		mem_free(&a);
	}
}

#define HEADS "信息内容    本年制发件数  本年废止件数  现行有效件数\n"

/* Is the last of these numbers the sum of at least so many others that are not 0? */
static void
sums(const char *row, int most, const char *why)
{
	struct arena a = {0};
	struct lines l = line_split(str_of(row), &a);
	struct lay_item it = lay_classify(l.v, &a);
	int got = 0;

	while (got < 40 && is_sum(&it, got + 1))
		got++;
	ntest++;
	if (got != most && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

int
main(void)
{
	sums("甲 1 2 3", 2, "two and their sum");
	sums("1 2 0 - 3", 2, "zeros and dashes are none");
	sums("甲 1 2 4", 0, "no sum");
	sums("甲 3 3", 1, "one alone");
	sums("甲 3", 0, "no other");
	sums("甲 0 0 0", 0, "only zeros");
	sums("1 - 1", 1, "one and a dash");
	sums("1 1 -", 0, "a dash is no sum");
	sums("0.5 1.5 2", 2, "fractions");
	sums("9000000000000000000 9000000000000000000 1", 0, "a sum too large for a number");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 31", 31, "thirty-two numbers");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32", 0, "more are no row of a table");
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
	reads("甲   1   2\n乙   3   4\n丙   5   6\n\n  - 3 -\n\n丁   7   8\n", 7, "甲|1|2/乙|3|4/丙|5|6/丁|7|8", "a page number between rows");
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
	nfail += (int)(reads_folded_fail(HEADS "规章             1             2            3\n许可\n文件             4             5            6\n", true, lay_cols_read) +
		       reads_folded_fail("规章　１　２　３\n文件　４　５　６\n", false, lay_cols_read));
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
