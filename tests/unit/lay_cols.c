/* Unit tests of lay_cols: which number stands in which column, and when that is not said. */
#include <stdio.h>

#include "../../lib/lay_cols.c"

static int ntest, nfail;

/* The rows that the block at the first line gives, cells joined by |, rows by /; `took` lines of it. */
static void
reads(const char *text, size_t took, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = line_split(str_of(text), &a);
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
		printf("FAIL %s: took %zu, %.*s\n", why, n, (int)b.n, b.p);
	mem_free(&a);
}

#define HEADS "信息内容    本年制发件数  本年废止件数  现行有效件数\n"

int
main(void)
{
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
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
