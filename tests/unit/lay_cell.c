/* Unit tests of lay_cell: which lines are cells, which blank ones are. */
#include <stdio.h>

#include "../../lib/lay_cell.c"
#include "given.h"
#include "reads.h"
#include "cellmarks.h"
#include "verdict.h"

static int ntest, nfail;

/* The rows that the block at the first line gives, cells joined by |, rows by /; a blank cell is _. */
static void
reads(const char *text, const char *want, const char *why)
{
	for (size_t behind = 0; behind < READS_BEHIND; behind++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = reads_lines(text, behind, &a);

		size_t took = lay_taste(l.v, 0, l.n, NULL, &a) == LAY_CELLS ? lay_cell_read(&d, l.v, 0, l.n) : 0;
		struct str b = reads_rows(&d, STR("_"));
		ntest++;
		if (((took > 0) != (want[0] != 0) || !str_eq(b, str_of(want))) && ++nfail)
			printf("FAIL %s, before %s: took %zu, %.*s\n", why, reads_behind[behind], took, (int)b.n, b.p);
		mem_free(&a);
	}
}

#define N "\xC2\xA0"
#define HEADS "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n"
#define HEADS_SEEN "信息内容/本年制发件数/本年废止件数/现行有效件数/"
#define TIGHT "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n"

/* How many of the lines more than usual are blank cells of a run. */
static void
blank_lines(void)
{
	static const struct { int n, k, inside, behind; bool last; int gap, want; const char *why; } run[] = {
		{3, 0, 1, 1, false, 1, 0, "columns that are not known"},
		{3, 3, 1, 1, false, 1, 0, "a full row"},
		{0, 1, 0, 1, false, 1, 1, "one column, and a line behind the label"},
		{4, 3, 0, 0, false, 1, 0, "more than full"},
		{2, 3, 1, 5, false, 1, 1, "one line before its cells, one missing"},
		{2, 3, 2, 0, false, 1, 0, "two lines, one missing"},
		{1, 3, 2, 9, false, 1, 2, "two, two missing"},
		{2, 3, 0, 1, false, 1, 1, "one behind them"},
		{1, 3, 1, 1, false, 1, 2, "one before and one behind"},
		{1, 3, 1, 0, false, 1, 0, "one missing without a line"},
		{2, 3, 0, 2, false, 1, 1, "more behind a row that has cells: it ends there"},
		{0, 3, 0, 4, false, 1, 0, "behind one that has none, where lines stand between cells, nothing is told"},
		{0, 3, 0, 4, false, 0, 3, "where none do, three are its cells"},
		{0, 3, 0, 3, false, 1, 3, "as many as are missing"},
		{2, 3, 0, 1, true, 0, 0, "one line behind the last row"},
		{1, 3, 0, 2, true, 0, 0, "two"},
		{4, 7, 0, 3, true, 0, 3, "three, three missing"},
		{4, 7, 0, 4, true, 0, 0, "four, three missing"},
		{3, 7, 0, 3, true, 0, 0, "three, four missing"},
		{4, 7, 0, 3, true, 1, 0, "where lines stand between cells it is not told"},
		{3, 7, 1, 3, true, 1, 4, "but if others before them were cells"},
		{5, 7, 1, 1, true, 1, 2, "also one"},
	};

	for (size_t i = 0; i < sizeof run / sizeof *run; i++, ntest++) {
		struct run r = {.n = run[i].n, .k = run[i].k, .inside = run[i].inside, .behind = run[i].behind, .last = run[i].last};
		if (blanks(&r, run[i].gap) != run[i].want && ++nfail)
			printf("FAIL %s: %d blank cells\n", run[i].why, blanks(&r, run[i].gap));
	}
}

/* How many values most rows have. */
static void
usual_runs(void)
{
	static const struct { const char *cells; int want; const char *why; } of[] = {
		{"0l1v2v2v2v", 0, "the fewest that are a fourth"},
		{"0l1v2v2v2v2v", 0, "less than a fourth"},
		{"0l9v9v9v", 0, "as many as are looked at"},
		{"0v1v1v", 0, "the first has nothing before it"},
		{"0l0b3v1b3v1b3v1b3v1v", 0, "behind a blank cell a gap says nothing"},
		{"0l1v1v0l1v1v0l1v1v", 2, "three rows of two"},
		{"0l1v1v0l1v1v", 0, "two rows tell nothing"},
		{"0l1v1v0l1v1v0l1v1v0l1v0l1v1v1v", 2, "more than half of them"},
		{"0l1v1v0l1v1v0l1v1v0l1v0l1v0l1v", 0, "half"},
		{"0l1v1v0l1v1v0l1v1v0l1v0l1v", 2, "three of five"},
		{"0l1v1b0l1v1v0l1b1v", 2, "blank cells count"},
		{"0l1v1b0l1v1b0l1v1b", 2, "a blank cell behind a value changes nothing"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		mem_reset(&a);
		struct spacing_cells c = cellmarks(of[i].cells, &a);
		int got = usual_run(&c, 1);
		if (got != of[i].want && ++nfail)
			printf("FAIL %s: %d in a row\n", of[i].why, got);
		mem_free(&a);
	}
}

/* Three runs of so many values: thirty-two are the most that are looked at. */
static void
long_runs(void)
{
	for (int n = 31; n <= 33; n++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		for (int r = 0; r < 3; r++) {
			buf_str(&b, STR("0l"));
			for (int k = 0; k < n; k++)
				buf_str(&b, STR("1v"));
		}
		buf_char(&b, 0);
		struct spacing_cells c = cellmarks(b.p, &a);
		if (usual_run(&c, 1) != (n < 33 ? n : 0) && ++nfail)
			printf("FAIL runs of %d: %d\n", n, usual_run(&c, 1));
		mem_free(&a);
	}
}

static void
marks_of(void)
{
	static const struct { const char *s; bool few, many; } marks[] = {{"", false, false}, {" ", true, false}, {"        ", true, false}, {"         ", true, true}, {"\xC2\xA0", true, true}, {"　", true, true}, {"\t", false, false}, {" \xC2\xA0", true, true}};
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++, ntest++)
		nfail += (marked(str_of(marks[i].s), true) != marks[i].few || marked(str_of(marks[i].s), false) != marks[i].many) && printf("FAIL a mark of %zu bytes\n", strlen(marks[i].s));
}

/* Lines by their marks: l a label, v a value, e an empty line, . one of a blank, n a no-break space, t a TAB. */
static struct lay_item *
items_of(const char *s, struct arena *a)
{
	struct lay_item *v = MEM_NEW(a, struct lay_item, strlen(s));

	for (size_t i = 0; s[i]; i++) {
		struct line *l = MEM_NEW(a, struct line, 1);
		*l = (struct line){.text = given_alone(s[i] == '.' ? " " : s[i] == 'n' ? N : s[i] == 't' ? "\t" : s[i] == 'e' ? "" : "x"), .has = s[i] == 't' ? LINE_TAB : 0, .no = (unsigned)i + 1};
		v[i] = (struct lay_item){.l = l, .nval = s[i] == 'v', .kind = s[i] == 'v' ? LAY_VALUES : s[i] == 'l' ? LAY_LABEL : LAY_BLANK};
	}
	return v;
}

/* What is collected of lines: before each cell how many lines without a mark, and with a TAB; and are TABs what sets cells apart? */
static void
collected(void)
{
	static const struct { const char *lines, *want; bool few, tabbed; } of[] = {
		{"lv", "00l00v", false, false}, {"lev", "00l10v", false, false}, {"leev", "00l20v", false, false}, {"lnv", "00l00b00v", false, false},
		{"l.v", "00l10v", false, false}, {"l.v", "00l00b00v", true, false}, {"letev", "00l31v", false, false},
		{"lttvev", "00l22v10v", false, false},
		{"ltvtvtv", "00l11v11v11v", false, true}, {"ltvtv", "00l11v11v", false, false}, {"ltvtvtvv", "00l11v11v11v00v", false, false},
		{"ltvtvtvev", "00l11v11v11v10v", false, false}, {"ltvtvtveev", "00l11v11v11v20v", false, true}, {"lltvtvtv", "00l00l11v11v11v", false, true},
		{"ltvtvtvnv", "00l11v11v11v00b00v", false, true}, {"vtvtvtv", "00v11v11v11v", false, true}, {"vltvtvtv", "00v00l11v11v11v", false, false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		char got[99] = "";
		struct spacing_cells c = collect(items_of(of[i].lines, &a), strlen(of[i].lines), of[i].few, &a);
		for (size_t k = 0; k < c.n; k++)
			snprintf(got + 3 * k, 4, "%d%d%c", c.v[k].gap, c.v[k].tab, c.v[k].value ? 'v' : c.v[k].blank ? 'b' : 'l');
		if ((strcmp(got, of[i].want) != 0 || is_tabbed(&c) != of[i].tabbed) && ++nfail)
			printf("FAIL cells of %s: %s\n", of[i].lines, got);
		mem_free(&a);
	}
}

#define SEVEN "lvvv.vvv"
#define THREE "lv.v"
#define TWO "lv."

/* Are lines of one blank cells? */
static void
few(void)
{
	static const struct { const char *lines; bool want; const char *why; } of[] = {
		{"lv.ve", true, "a row of three"}, {"lv.v", false, "no line is empty"}, {"lvvve", false, "none has a blank"}, {"lv..ve", false, "a row of four"}, {"l.e", true, "of one"},
		{"lv.e", false, "of two"}, {TWO THREE "e", false, "one of two fits"}, {SEVEN "e", true, "of seven"}, {"lvvvvvv..e", false, "of eight"}, {"lvvvvv.e", false, "of six"},
		{SEVEN SEVEN SEVEN SEVEN TWO "e", true, "four of five, some as long as rows are"}, {SEVEN SEVEN SEVEN TWO "e", false, "three of four"},
		{THREE THREE THREE THREE TWO "e", false, "none as long: all must fit"}, {"lvvvvvvv" THREE THREE THREE THREE TWO "e", false, "one without such a line does not count"},
		{"lvnvv" THREE "e", true, "nor one with a no-break space"},
		{".vve", true, "the first line is one"}, {".e", true, "and the only one"}, {".lvvve", true, "before a label"},
		{"lvvvvvvv.vvvvvvve", true, "of fifteen"}, {"lvvvvvvv.vvvvvvvve", false, "of sixteen"}, {"lvvvvvvv.vvvvvvv..e", true, "two behind the last row"},
		{"lvvvvvvv.vvvvvvv..l" "vve", false, "but not behind another"}, {"lvvvvvvv.vvvvvvv" TWO TWO "e", false, "of fifteen, of two, of two"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		mem_reset(&a);
		if (few_blanks(items_of(of[i].lines, &a), strlen(of[i].lines), a) != of[i].want && ++nfail)
			printf("FAIL lines of one blank: %s\n", of[i].why);
		mem_free(&a);
	}
}

/* What sets rows apart. */
static void
apart(void)
{
	static const struct { struct run run[4]; int want[4]; const char *why; } of[] = {
#define RUN(n_, k_, behind_, last_) {.n = n_, .k = k_, .behind = behind_, .last = last_}
		{{RUN(3, 3, 2, false), RUN(3, 3, 2, false), RUN(3, 3, 3, false), RUN(2, 3, 4, false)}, {0, 0, 1, 2}, "two lines behind every whole row"},
		{{RUN(3, 3, 2, false), RUN(3, 3, 2, false), RUN(2, 3, 3, false), RUN(2, 3, 4, false)}, {2, 2, 3, 4}, "two whole rows tell nothing"},
		{{RUN(3, 3, 2, false), RUN(3, 3, 2, false), RUN(3, 3, 2, true), RUN(2, 3, 4, false)}, {2, 2, 2, 4}, "nor does the last"},
		{{RUN(3, 3, 2, false), RUN(3, 3, 2, false), RUN(0, 0, 2, false), RUN(2, 3, 4, false)}, {2, 2, 2, 4}, "nor one whose columns are not known"},
		{{RUN(3, 3, 2, false), RUN(3, 3, 3, false), RUN(3, 3, 3, false), RUN(2, 3, 1, false)}, {0, 1, 1, 0}, "one that has fewer behind it"},
		{{RUN(3, 3, 3, false), RUN(3, 3, 3, false), RUN(3, 3, 3, false), RUN(2, 3, 5, true)}, {0, 0, 0, 5}, "what is behind the last stays"},
		{{RUN(3, 3, 9, false), RUN(3, 3, 9, false), RUN(3, 3, 9, false), RUN(2, 3, 9, false)}, {1, 1, 1, 1}, "eight at most"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct runs all = {MEM_TAKE(&a, struct run, 4), 4, 4};
		memcpy(all.v, of[i].run, sizeof of[i].run);
		set_apart(&all);
		for (size_t k = 0; k < 4; k++)
			if (all.v[k].behind != of[i].want[k] && ++nfail)
				printf("FAIL %s: %d lines behind row %zu\n", of[i].why, all.v[k].behind, k);
		mem_free(&a);
	}
	struct arena a = {0};
	struct spacing_cells c = cellmarks("5l1l3l2l", &a);
	ntest++;
	nfail += (between_rows(&c, 0, 4) != 3 || between_rows(&c, 0, 2) != 1 || between_rows(&c, 0, 1) != 0) && printf("FAIL lines between heads\n");
	mem_free(&a);
}

int
main(void)
{
	reads("信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n\n\n2\n\n\n\n2\n", HEADS_SEEN "规章/2/2", "two values, each behind a blank cell or none: nothing tells");
	collected();
	few();
	apart();
	blank_lines();
	usual_runs();
	long_runs();
	marks_of();
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
	reads(HEADS "规章\n\n1\n\n3\n\n行政规范性文件\n\n4\n\n\n6\n", HEADS_SEEN "规章/1/3/行政规范性文件/4/6",
	      "where one has left none, a blank line more is no cell");
	reads("甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n丁\n\n1\n\n\n3\n\n戊\n\n4\n\n5\n\n6\n", "甲/1/2/3/乙/4/5/6/丙/7/8/9/丁/1/_/3/戊/4/5/6",
	      "without heads, columns as most rows have");
	reads("甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n丁\n\n1\n\n\n3\n\n戊\n\n4\n\n6\n\n己\n\n4\n\n5\n\n6\n", "甲/1/2/3/乙/4/5/6/丙/7/8/9/丁/1/3/戊/4/6/己/4/5/6",
	      "and one of which left no trace");
	reads("甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n丁\n\n1\n\n\n3\n\n戊\n\n4\n\n\n\n6\n\n己\n\n4\n\n\n\n6\n\n癸\n\n1\n\n2\n\n3\n", "甲/1/2/3/乙/4/5/6/丙/7/8/9/丁/1/_/3/戊/4/6/己/4/6/癸/1/2/3",
	      "two rows with more lines than cells are lacking: another's are counted");
	reads("甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n丁\n\n1\n\n\n3\n\n戊\n\n4\n\n\n\n6\n\n己\n\n4\n\n\n\n6\n\n庚\n\n4\n\n\n\n6\n\n癸\n\n1\n\n2\n\n3\n", "甲/1/2/3/乙/4/5/6/丙/7/8/9/丁/1/3/戊/4/6/己/4/6/庚/4/6/癸/1/2/3",
	      "three, and fewer that come out even: lines do not count cells");
	reads("甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n甲\n\n1\n\n2\n\n3\n\n乙\n\n4\n\n5\n\n6\n\n丙\n\n7\n\n8\n\n9\n\n丁\n\n1\n\n\n3\n\n辛\n\n1\n\n\n3\n\n壬\n\n1\n\n\n3\n\n戊\n\n4\n\n\n\n6\n\n己\n\n4\n\n\n\n6\n\n庚\n\n4\n\n\n\n6\n\n癸\n\n1\n\n2\n\n3\n", "甲/1/2/3/乙/4/5/6/丙/7/8/9/甲/1/2/3/乙/4/5/6/丙/7/8/9/丁/1/_/3/辛/1/_/3/壬/1/_/3/戊/4/6/己/4/6/庚/4/6/癸/1/2/3",
	      "as many that do");
	reads(HEADS "规章\n\n1\n\n2\n\n3\n\n" N "\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/5/6", "a blank cell more than there are columns");
	reads(HEADS "规章\n\n1\n\n2\n\n3\n\n" N "\n\n" N "\n\n行政规范性文件\n\n4\n\n5\n\n6\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/5/6", "two");
	reads(HEADS "规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n\n6\n\n" N "\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/6", "a blank one behind the last row, in which a blank cell left but a line");
	reads(HEADS "规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n6\n\n" N "\n", HEADS_SEEN "规章/1/2/3/行政规范性文件/4/6/_", "in which none did");
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
	nfail += (int)(reads_folded_fail(HEADS "规章\n\n1\n\n2\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n6\n", true, lay_cell_read) +
		       reads_folded_fail("规章％\n\n１\n\n２\n\n３\n\n", false, lay_cell_read));
	return verdict(nfail, ntest);
}
