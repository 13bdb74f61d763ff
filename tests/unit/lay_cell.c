/* Unit tests of lay_cell: which lines are cells, which blank ones are. */
#include <stdio.h>

#include "../../lib/lay_cell.c"

static int ntest, nfail;

/* The rows that the block at the first line gives, cells joined by |, rows by /; a blank cell is _. */
static void
reads(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = line_split(str_of(text), &a);
	struct buf b = {.a = &a};

	size_t took = lay_taste(l.v, 0, l.n, a) == LAY_CELLS ? lay_cell_read(&d, l.v, 0, l.n) : 0;
	for (size_t i = 0; i < d.n; i++) {
		if (d.item[i].kind != DOC_ROW)
			continue;
		if (b.n)
			buf_char(&b, '/');
		for (size_t k = 0; k < d.item[i].n; k++) {
			if (k)
				buf_char(&b, '|');
			buf_str(&b, d.item[i].cell[k].text.n ? d.item[i].cell[k].text : STR("_"));
		}
	}
	ntest++;
	if (((took > 0) != (want[0] != 0) || !str_eq(buf_slice(&b), str_of(want))) && ++nfail)
		printf("FAIL %s: took %zu, %.*s\n", why, took, (int)b.n, b.p);
	mem_free(&a);
}

#define N "\xC2\xA0"
#define HEADS "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n"
#define HEADS_SEEN "信息内容/本年制发件数/本年废止件数/现行有效件数/"
#define TIGHT "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n"

int
main(void)
{
	reads(HEADS "规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/5/6",
	      "a blank line between cells");
	reads(HEADS "规章\n\n1\n\n" N "\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/_/3/行政规范性文件/4/5/6",
	      "a no-break space is a blank cell");
	reads(HEADS "规章\n\n1\n\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/_/3/行政规范性文件/4/5/6",
	      "one blank line more, one cell less than there are columns");
	reads(HEADS "规章\n\n1\n\n\n\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/3/行政规范性文件/4/5/6",
	      "three more do not come out even: no cell is said");
	reads(HEADS "规章\n\n1\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/3/行政规范性文件/4/5/6",
	      "a blank cell that left no trace");
	reads(TIGHT "规章\n\n\n\n行政规范性文件\n4\n\n6\n行政许可\n7\n8\n9\n", HEADS_SEEN "规章/_/_/_/行政规范性文件/4/_/6/行政许可/7/8/9",
	      "no line between cells: each empty line is a cell");
	reads(TIGHT "规章\n1\n2\n3\n\n\n行政规范性文件\n4\n5\n6\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/5/6",
	      "empty lines behind the last column are covered cells");
	reads("规章\n\n\t\n\n1\n\n\t\n\n" N "\n\n\t\n\n3\n\n\n\n\n行政规\n\n范性文件\n\n\t\n\n4\n\n\t\n\n5\n\n\t\n\n6\n",
	      "规章|1|_|3/行政规范性文件|4|5|6", "lines with a TAB between cells: whole rows");
	reads(TIGHT "规章\n0\n0\n0\n行政规范性文件\n\n5\n\n行政许可\n0\n0\n0\n", HEADS_SEEN "规章/0/0/0/行政规范性文件/_/5/_/行政许可/0/0/0",
	      "a number between blank cells is no page number");
	reads("商业\n\n企业\n\n甲\n\n1\n\n2\n\n乙\n\n3\n\n4\n", "商业/企业/甲/1/2/乙/3/4", "a head in pieces");
	reads("全年收到申请\n5\n件，都已答复。\n", "", "running text");
	reads("规章 1 2 3\n文件 4 5 6\n", "", "rows of numbers are not ours");

	reads(TIGHT "\n规章\n1\n2\n3\n\n行政规范性文件\n4\n \n6\n\n行政许可\n7\n8\n9\n\n行政处罚\n \n2\n \n\n行政强制\n7\n8\n9\n",
	      HEADS_SEEN "规章/1/2/3/行政规范性文件/4/_/6/行政许可/7/8/9/行政处罚/_/2/_/行政强制/7/8/9",
	      "a line of one blank is a cell, an empty line sets rows apart");
	reads(TIGHT "\n规章\n1\n2\n3\n\n行政规范性文件\n4\n \n6\n\n行政处罚\n7\n \n \n\n收费\n",
	      HEADS_SEEN "规章/1/2/3/行政规范性文件/4/_/6/行政处罚/7/_/_/收费", "lines of one blank behind the last number are cells");
	reads(TIGHT "\n规章\n1\n2\n3\n\n行政规范性文件\n4\n \n6\n\n行政处罚\n7\n \n \n",
	      HEADS_SEEN "规章/1/2/3/行政规范性文件/4/_/6/行政处罚/7/_/_", "also where nothing follows");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
