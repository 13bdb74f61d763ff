/* Unit tests of grid: spans, rows that are none, numbers for several columns. */
#include <stdio.h>

#include "../../lib/grid.c"
#include "pages.h"
#include "verdict.h"

#define HEAD3 "<tr><td>a<td>甲<td>乙<td>丙<td>丁"

static void
cell_line(const char *in, size_t row, size_t col, size_t want)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};

	html_read(&d, str_of(in), HTML_DEPTH);
	ntest++;
	if ((row >= d.n || col >= d.item[row].n || d.item[row].cell[col].line != want) && ++nfail)
		printf("FAIL line of cell %zu of row %zu: wanted %zu\n", col, row, want);
	mem_free(&a);
}

/* Rows whose numbers begin a column further left in some: moved, or not. */
static void
uneven(void)
{
#define SIX "<td>2<td>3<td>4<td>5<td>6"
#define A "<tr><td colspan=2>a<td>1" SIX
#define B "<tr><td>b<td colspan=2>1" SIX
#define MOVED "R:a|1||2|3|4|5|6 R:b|1||2|3|4|5|6 R:a|1||2|3|4|5|6 R:b|1||2|3|4|5|6 R:a|1||2|3|4|5|6 "
#define STAYS "R:a||1|2|3|4|5|6 R:b|1||2|3|4|5|6 R:a||1|2|3|4|5|6 R:b|1||2|3|4|5|6 "
#define TEN "<td>1<td>1<td>1<td>1<td>1<td>1<td>1<td>1<td>1<td>1"
#define TEN_READ "1|1|1|1|1|1|1|1|1|1|"
	reads("<table>" A B A B A "</table>", MOVED, "numbers begin where the first of them do");
	reads("<table>" A B A B "</table>", STAYS, "four rows");
	reads("<table>" A B A B A "<tr>" TEN TEN TEN TEN TEN TEN "<td>1<td>1<td>1<td>1<td>1</table>", MOVED "R:" TEN_READ TEN_READ TEN_READ TEN_READ TEN_READ TEN_READ "1|1|1|1|1 ", "a row of too many cells beside them");
	reads("<table>" A B A B A "<tr><td>c<td>1" SIX "<td>7</table>", STAYS "R:a||1|2|3|4|5|6 R:c|1|2|3|4|5|6|7 ", "one of another number");
	reads("<table>" A B A B A "<tr><td>c<td>d<td>1" SIX "</table>", STAYS "R:a||1|2|3|4|5|6 R:c|d|1|2|3|4|5|6 ", "words of another where the numbers would begin");
#undef A
#undef B
#define A "<tr><td>a<td>1<td colspan=2>2<td>3<td>4<td>5<td>6"
#define B "<tr><td colspan=2>b<td>1" SIX
	reads("<table>" A B A B A "</table>", "R:a|1|2||3|4|5|6 R:b||1|2|3|4|5|6 R:a|1|2|3|4|5|6 R:b||1|2|3|4|5|6 R:a|1|2|3|4|5|6 ", "a number where the next one would begin stays");
}

static void
grids(void)
{
	reads("<table><tr><td rowspan=2>a<td>1<tr><td>2</table>", "R:a|1 R:|2 ", "rowspan");
	reads("<table><tr><td colspan=3>a<td>1<tr><td>b<td>2<td>3<td>4</table>", "R:a|||1 R:b|2|3|4 ", "colspan");
	reads("<table><tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3</table>", "R:a|1 R:|2 R:|3 ", "rowspan 0: to the end");
	reads("<table><tbody><tr><td rowspan=9>a<td>1<tbody><tr><td>2<td>3</table>", "R:a|1 R:2|3 ", "a body ends spans");
	reads("<table><tr><td>a<td>1</tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a row that is implied");
	reads("<table><tr><td>a<td><p>1<p>2</td><td>12<br>34</table>", "R:a|1 2|12 34 ", "figures of two lines stay apart");
	reads("<table><tr><td>不予<br>公开<td><b>1</b><i>7</i></table>", "R:不予公开|17 ", "spans join, CJK joins over lines");
	reads("<table><tr><td>a<td>&nbsp;<td> <td>0</table>", "R:a|||0 ", "blank cells are there");
	reads("<table><tr><td>a<form><td>1</form><tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a form across cells");
	reads("<table><tr><td>a<td>1<tr></table>", "R:a|1 ", "a row without cells is none");
	reads("<table><caption>表</caption><tr><td>a<td>1</table>", "T:表 R:a|1 ", "a caption is text");
	reads("<table><tr><td>一、总体情况<tr><td>正文</table>", "T:一、总体情况 T:正文 ", "one column is a frame");
	reads("<table><tr><td><table><tr><td>a<td>1</table><td>b</table>", "R:a|1 T:b ", "a table in a cell: a layout");
	reads("<table><tr><td colspan=2>三、收到和处理政府信息公开申请情况<tr><td>a<td>1</table>",
	     "T:三、收到和处理政府信息公开申请情况 R:a|1 ", "a heading alone in a row");
	reads("<table><tr><td colspan=2>七、其他情况<tr><td>a<td>1</table>", "R:七、其他情况| R:a|1 ", "seven is none of the six");
	reads("<table><tr><td colspan=2>六、其他事项<tr><td>a<td>1<tr><td colspan=2>五、存在的问题<tr><td colspan=2>四、本年新收</table>", "T:六、其他事项 R:a|1 T:五、存在的问题 R:四、本年新收| ", "headings by their words");
	reads("<table><tr><td rowspan=3>a<td>1<tr><td>2<tr><td>3<td>4</table>", "R:a|1 R:|2 R:|3|4 ", "one cell beside one from above is a row");
	reads("<table><tr><td colspan=' +2'>a<td>1<tr><td colspan=x>b<td colspan='-2'>2<td colspan=0>3</table>", "R:a||1 R:b|2|3 ", "spans as browsers read them");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3 ", "a number for two columns that have heads of their own");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2<td>3<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3 R:e|1|5|6 ", "another below it");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2</table>", "R:a|甲|乙|丙|丁 R:d|1|2 ", "nothing behind it");
	reads("<table><tr><td>a<td style=visibility:hidden><del>d</del><table></table></table>", "R:a|d ", "struck out in a large hidden cell");
	reads("<h4><table><td hidden>b<table>", "T:b ", "a large hidden cell in a heading");
	reads("<table><tbody></tbody></table><p>x", "T:x ", "a body without rows");
	reads("<table><tr><td>a<td>甲<td><td>丁<tr><td>d<td colspan=2>2<td>3</table>", "R:a|甲||丁 R:d|2||3 ", "a head and an empty cell");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>字<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|字||3 ", "a word");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2><td>3<tr><td>e<td>1<td colspan=2>-<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|||3 R:e|1|-||3 ", "nothing, or a dash");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2><td>3<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|||3 R:e|1|5|6 ", "below one with nothing in it");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>戊<td>己<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|戊||己 R:e|1|5||6 ", "below a head as wide");
	reads("<table>" HEAD3 "<tr><td colspan=5>戊<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:戊|||| R:e|1|5||6 ", "below one that is wider");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td>2<td>3<td>4<tr><td>e<td colspan=2>5<td colspan=2>6</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3|4 R:e|5|6 ", "two of them");
	reads("<table><tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:e|1|5||6 ", "without a head");
	reads("<table>" HEAD3 "<tr><td>d<td>1<td hidden colspan=2>2<td>3<td>4<td>5</table>", "R:a|甲|乙|丙|丁 R:d|1|3|4|5 D:hidden|2 ", "a hidden one");
	reads("<table><tr><td rowspan=2>a<td rowspan=2>b<td>1<tr><td rowspan=1>2</table>", "R:a|b|1 R:||2 ", "rowspan beside another");
	reads("<table><tr><td rowspan=3>a<td>1<td rowspan=2>x<tr><td>2</table>", "R:a|1|x R:|2| ", "a row reaches as far as one from above");
	reads("<table><tr><td rowspan=3>a<td>1<td>x<tr><td>2<td>y<tr><td>b<td>3<td>z</table>", "R:a|1|x R:|2|y R:b|3|z ", "a rowspan that reaches into a row with all its own cells");
	reads("<table><tr><td rowspan=4>a<td>1<td>x<tr><td>2<td>y<tr><td colspan=2>b<td>3<tr><td>4<td>z</table>", "R:a|1|x R:|2|y R:|b||3 R:|4|z ", "one that another row needs");
	reads("<table><tr><td>a<td rowspan=9>1<td>x<tr><td>2<td>y<tr><td>3<td>v<tr><td>b<td>4<td>z<tr><td>c<td>5<td>u</table>", "R:a|1|x R:2||y R:3||v R:b|4|z R:c|5|u ", "far beyond the table");
	reads("<table><tr><td rowspan=2>a<td>1<tr><td>b<td>2<tr><td>c<td>3<td>4</table>", "R:a|1 R:|b|2 R:c|3|4 ", "no number of cells is usual");
	reads("<table><tr><td>a<td>1<tr><td rowspan=2>b<td>2<tr><td>c<td>3<td>4<tr><td>d<td>5</table>", "R:a|1 R:b|2 R:|c|3|4 R:d|5 ", "a row with more cells than is usual");
	reads("<table><tr><td>a<td><table><tr><td>1</table><tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a number in a table of its own");
	reads("<table><tr><td><p>a<p>b<p>c<td>1</table>", "R:a b c|1 ", "a label of three paragraphs");
	reads("<table><tr><td><h3>a</h3><td>1</table>", "T:a T:1 ", "a cell with a heading is a piece of a page");
	reads("<table><colgroup><col></colgroup><thead><tr><th>a<th>b<tfoot><tr><td>c<td>1</table>", "R:a|b R:c|1 ", "heads and feet");
	reads("<table><tr><td colspan=2>第二十条第（一）项<tr><td>a<td>1</table>", "R:第二十条第（一）项| R:a|1 ", "a label is none");
}

/* A row's only cell is a paragraph if it is long, and a heading if it is one, but not where another covers its row. */
static void
lone_cells(void)
{
	char in[512], want[512], text[256] = "";

	reads("<table><tr><td colspan=9>a<td>1<tr><td>b<td>2<td>3</table>", "R:a|||||||||1 R:b|2|3 ", "nine columns");
	reads("<table><tr><td colspan=10>a<td>1<tr><td>b<td>2<td>3</table>", "R:a||||||||||1 R:b|2|3 ", "ten");
	reads("<table><tr><td rowspan=2>a<td>1<tr><td>一、总体情况<tr><td>b<td>2</table>", "R:a|1 R:|一、总体情况 R:b|2 ", "a heading beside a cell from above");
	reads("<table><tr><td>a<td>1<tr><td>一、总体情况<tr><td>b<td>2</table>", "R:a|1 T:一、总体情况 R:b|2 ", "a heading");
	for (size_t n = 80; n <= 81; n++) {
		for (size_t i = 0; i < n; i++)
			memcpy(text + 3 * i, "文", 4);
		snprintf(in, sizeof in, "<table><tr><td>a<td>1<tr><td>%s<tr><td>b<td>2</table>", text);
		snprintf(want, sizeof want, "R:a|1 %c:%s R:b|2 ", n == 80 ? 'R' : 'T', text);
		reads(in, want, "eighty characters, and more");
	}
}

/* Spans of more cells than the page has text for: rows without them, and the document says so. */
static void
endless(void)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct buf b = {.a = &a};

	buf_str(&b, STR("<table>"));
	for (int i = 0; i < 20; i++)
		buf_str(&b, STR("<tr>\n<td colspan=1000>a<td>1"));
	html_read(&d, buf_slice(&b), HTML_DEPTH);
	ntest++;
	if ((d.n != 20 || d.item[0].n != 1001 || d.item[19].n != 2 || !str_eq(d.item[19].cell[1].text, STR("1")) || d.item[19].cell[1].line != 21 ||
	     d.diags.n != 1 || d.diags.v[0].code != DIAG_CAPPED) && ++nfail)
		printf("FAIL spans without end: %u cells, %u\n", d.item[0].n, d.item[19].n);
	mem_free(&a);
}

/* A number that stands for the last two of a thousand columns, or of one more, which is not followed. */
static void
widest(void)
{
	for (int more = 0; more < 2; more++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		html_read(&d, str_fmt(&a, "<table><tr><td colspan=%d>a<td>b<td>c<tr><td colspan=%d>d<td colspan=2>5</table>", 998 + more, 998 + more), HTML_DEPTH);
		ntest++;
		if ((d.n != 2 || d.item[1].n != (more ? 1001u : 2u)) && ++nfail)
			printf("FAIL a number over the last columns of %d\n", 1000 + more);
		mem_free(&a);
	}
}

/* Cells by what is in them: which hold a piece of a page; texts by whether they are the heading of a section. */
static void
containers(void)
{
	static const struct { unsigned tables, blocks, text; bool heading, is; } of[] = {
		{0, 0, 5, false, false},  {1, 4, 59, false, false}, {1, 5, 59, false, true},   {1, 4, 60, false, true},    {2, 4, 5, false, true},    {0, 0, 5, true, true},
		{0, 2, 301, false, false}, {0, 3, 301, false, true}, {0, 3, 300, false, false}, {0, 0, 1200, false, false}, {0, 0, 1201, false, true},
	};
	static const struct { const char *text; bool is; } sections[] = {
		{"一、总体情况", true}, {"六、其他需要报告的事项", true}, {"五、存在的主要问题", true}, {"七、情况", false}, {"情况", false}, {"一、概述", false}, {"（一）情况", false}, {"", false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct node x = {.ntables = of[i].tables, .nblocks = of[i].blocks, .ntext = of[i].text, .heading = of[i].heading};
		struct page g = {.v = &x};
		ntest++;
		if (is_container(&g, 0) != of[i].is && ++nfail)
			printf("FAIL a cell of %u tables, %u blocks, %u bytes\n", of[i].tables, of[i].blocks, of[i].text);
	}
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++, ntest++)
		if (is_section(str_of(sections[i].text)) != sections[i].is && ++nfail)
			printf("FAIL the heading %s\n", sections[i].text);
	char s[241] = "一、情况";
	memset(s + strlen(s), 'x', sizeof s - strlen(s));
	ntest++;
	if ((!is_section((struct str){s, 240}) || is_section((struct str){s, 241})) && ++nfail)
		printf("FAIL the length of a heading\n");
}

/* How many columns most rows have; where what covers row r of four ends, rows of so many cells of their own. */
static void
columns(void)
{
	static const struct { size_t n, col[5], usual; } of[] = {
		{1, {3}, 3}, {2, {3, 3}, 3}, {2, {3, 4}, 0}, {3, {3, 4, 3}, 3}, {3, {4, 3, 3}, 3}, {3, {3, 3, 4}, 3}, {4, {3, 3, 4, 4}, 0}, {5, {4, 4, 3, 3, 3}, 3}, {5, {4, 3, 3, 3, 4}, 3}, {3, {1, 2, 3}, 0}, {0, {0}, 0}, {5, {3, 3, 3, 4, 4}, 3}, {5, {3, 3, 4, 4, 3}, 3}, {4, {3, 3, 3, 4}, 3}, {5, {3, 3, 3, 3, 3}, 3}, {5, {3, 3, 4, 4, 5}, 0}};
	static const struct { size_t r, down, own[4], want; } over[] = {
		{1, 3, {3, 3, 3, 3}, 1}, {1, 3, {3, 3, 2, 3}, 3}, {1, 3, {3, 2, 3, 3}, 3}, {1, 4, {3, 3, 3, 3}, 1}, {1, 9, {3, 3, 3, 3}, 1}, {1, 9, {3, 3, 3, 2}, 9}, {1, 1, {3, 3, 3, 3}, 1}, {2, 1, {3, 3, 3, 3}, 1},
		{0, 2, {3, 3, 2, 2}, 0}, {3, 4, {2, 2, 2, 3}, 3}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct page g = {.v = MEM_NEW(&a, struct node, of[i].n)};
		size_t *tr = MEM_TAKE(&a, size_t, of[i].n);
		for (size_t k = 0; k < of[i].n; k++) {
			g.v[k].ncol = of[i].col[k];
			tr[k] = k;
		}
		if (usual_columns(&g, tr, of[i].n) != of[i].usual && ++nfail)
			printf("FAIL usual columns %zu: %zu\n", i, usual_columns(&g, tr, of[i].n));
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof over / sizeof *over; i++, ntest++) {
		struct arena a = {0};
		size_t *down = MEM_TAKE(&a, size_t, 1), *own = memcpy(MEM_TAKE(&a, size_t, 4), over[i].own, sizeof over[i].own);
		*down = over[i].down;
		uncover(down, 1, over[i].r, 4, own, 3);
		if (*down != over[i].want && ++nfail)
			printf("FAIL a span from above %zu: to %zu\n", i, *down);
		mem_free(&a);
	}
}

int
main(void)
{
	grids();
	uneven();
	cell_line("<table>\n<tr><td>a</td>\n<td>\n\n <p>1</p></td></tr></table>", 0, 0, 2);
	cell_line("<table>\n<tr><td>a</td>\n<td>\n\n <p>1</p></td></tr></table>", 0, 1, 5);
	lone_cells();
	endless();
	widest();
	containers();
	columns();
	for (struct str all = STR("一、 二、 三、 四、 五、 六、 情况 事项 问题"), w; (w = given_word(&all, ' ')).n; ntest++) {
		struct arena a = {0};
		bool number = str_ends(w, STR("、"));
		if ((!is_section(given_put(number ? "#其他情况" : "二、主要#", w, &a)) || is_section(given_put(number ? "#其他情况" : "二、主要#", STR("甲"), &a))) && ++nfail)
			printf("FAIL %.*s: no section\n", (int)w.n, w.p);
		mem_free(&a);
	}
	return verdict(nfail, ntest);
}
