/* Unit tests of lay_cols: which number stands in which column, and when that is not said. */
#include <string.h>

#include "../../lib/lay_cols.c"
#include "reads.h"
#include "check.h"

/* The rows that the block at the first line gives, cells joined by |, rows by /; `took` lines of it. */
static void
reads(const char *text, size_t took, const char *want, const char *why)
{
	for (size_t behind = 0; behind < READS_BEHIND; behind++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(text, behind, &a);

		size_t n = lay_taste(l.v, 0, l.n, a) == LAY_LINES ? lay_cols_read(&d, l.v, 0, l.n) : 0;
		struct str b = reads_rows(&d, STR(""));
		ntest++;
		if ((n != took || !str_eq(b, str_of(want))) && ++nfail)
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

/* A word from s to e in characters, and in display columns. */
#define AT(s0, e0, s1, e1) {.text = {"x", 1}, .s = {s0, s1}, .e = {e0, e1}}

/* Does a line of words stand above numbers that begin at 20, or 30 columns, and labels that end at 10, or 15? */
static void
heads(void)
{
	static struct lay_tok of[][2] = {
		{AT(19, 22, 29, 32)}, {AT(19, 21, 29, 32)}, {AT(19, 22, 29, 31)}, {AT(0, 5, 0, 10), AT(11, 13, 16, 18)}, {AT(0, 5, 0, 10), AT(10, 13, 16, 18)}, {AT(0, 5, 0, 10), AT(11, 13, 15, 18)},
		{AT(11, 13, 16, 18)}, {AT(0, 41, 0, 61)}, {AT(0, 40, 0, 61)}, {AT(0, 41, 0, 60)}, {AT(30, 35, 0, 35)}};
	static const struct { int i; size_t n; bool head; const char *why; } want[] = {
		{0, 1, true, "its middle behind where numbers begin"}, {1, 1, false, "just there in characters"}, {2, 1, false, "in columns"}, {3, 2, true, "a second word behind all labels"},
		{4, 2, false, "where they end, in characters"}, {5, 2, false, "in columns"}, {6, 1, false, "a first word there"}, {7, 1, true, "a wide one"}, {8, 1, false, "one not so wide"}, {9, 1, false, "in columns"},
		{10, 1, false, "far behind in characters alone"}};
	struct edges e = {{10, 15}, {20, 30}}, no_label = {{-1, -1}, {20, 30}}, none = {{-1, -1}, {-1, -1}};

	for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
		struct lay_item it = {.kind = LAY_LABEL, .t = {.v = of[want[i].i], .n = want[i].n}};
		check(is_head(&it, &e) == want[i].head, want[i].why);
		check(!is_head(&it, &none), "no numbers");
		it.kind = LAY_MIXED;
		check(!is_head(&it, &e), "no words alone");
	}
	struct lay_item it = {.kind = LAY_LABEL, .t = {.v = of[3], .n = 2}};
	check(!is_head(&it, &no_label), "no labels");
}

/* Where labels end and numbers begin: the furthest of those, the nearest of these. */
static void
begins(void)
{
	struct lay_tok a[] = {AT(0, 2, 0, 3)}, b[] = {AT(0, 9, 0, 12), AT(12, 13, 15, 16)}, c[] = {AT(0, 12, 0, 9), AT(10, 13, 17, 18)}, d[] = {AT(0, 40, 0, 40)};
	struct lay_item v[] = {{.kind = LAY_VALUES, .nval = 1, .t = {.v = a, .n = 1}}, {.kind = LAY_VALUES, .nval = 1, .t = {.v = b, .n = 2}},
			       {.kind = LAY_VALUES, .nval = 1, .t = {.v = c, .n = 2}}, {.kind = LAY_LABEL, .t = {.v = d, .n = 1}}};
	struct edges all = edges_of(v, 4), two = edges_of(v + 1, 3), none = edges_of(v + 3, 1), one = edges_of(v, 1);

	check(all.value[0] == 0 && all.value[1] == 0 && all.label[0] == 12 && all.label[1] == 12, "a number at the margin");
	check(two.value[0] == 10 && two.value[1] == 15 && two.label[0] == 12 && two.label[1] == 12, "each measure by itself");
	check(none.value[0] == -1 && none.label[0] == -1, "no numbers");
	check(one.value[0] == 0 && one.label[0] == -1 && one.label[1] == -1, "no labels");
}

/* Which words of the heads stand above columns, where numbers begin at 20 and labels end at 12? */
static void
above(void)
{
	static const struct { struct lay_tok head[3]; size_t n; int known, want; const char *why; } of[] = {
		{{AT(14, 14, 14, 14)}, 1, 0, 1, "behind the labels"},
		{{AT(12, 14, 12, 14)}, 1, 0, 1, "where they end"},
		{{AT(11, 17, 11, 17)}, 1, 0, 0, "above a label, its middle more than six before the numbers"},
		{{AT(12, 16, 12, 16)}, 1, 0, 1, "not above one"},
		{{AT(11, 18, 11, 18)}, 1, 0, 0, "above one, it begins more than eight before them"},
		{{AT(0, 40, 0, 40)}, 1, 0, 0, "over all"},
		{{AT(0, 4, 0, 4), AT(20, 22, 20, 22), AT(30, 32, 30, 32)}, 3, 2, 2, "the name of the labels, before as many as there are columns"},
		{{AT(14, 20, 14, 20), AT(21, 22, 21, 22), AT(30, 32, 30, 32)}, 3, 2, 3, "one behind the labels is none"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct lay_tok head[3], row[] = {AT(0, 12, 0, 12), AT(20, 21, 20, 21), AT(30, 31, 30, 31)};
		memcpy(head, of[i].head, sizeof head);
		struct lay_item v[] = {{.kind = LAY_LABEL, .head = true, .t = {.v = head, .n = of[i].n}}, {.kind = LAY_VALUES, .nval = 2, .t = {.v = row, .n = 3}}};
		struct part p = {.v = v, .n = 2};
		struct cols c = {.known = of[i].known};
		collect_heads(&c, &p, 1, &a);
		check(c.nhead == of[i].want && c.labelled, of[i].why);
		v[0].head = false;
		collect_heads(&c, &p, 1, &a);
		check(c.nhead == 0, "a line that is none of the heads");
		mem_free(&a);
	}
}

int
main(void)
{
	heads();
	begins();
	above();
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
