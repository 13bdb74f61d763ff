/* Unit tests of html: paragraphs, grids with spans, furniture, containers; what is a page. */
#include <stdio.h>

#include "../../lib/html.c"
#include "given.h"

static int ntest, nfail;

#define HEAD3 "<tr><td>a<td>甲<td>乙<td>丙<td>丁"

/* The items of a page: "T text", "R a|b|", "D reason text", one behind another, parted by blanks in brackets. */
static struct str
show(struct doc *d)
{
	struct buf b = {.a = d->a};

	for (size_t i = 0; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		buf_char(&b, it->kind == DOC_ROW ? 'R' : it->kind == DOC_TEXT ? 'T' : 'D');
		for (size_t k = 0; k < it->n; k++) {
			buf_char(&b, k ? '|' : ':');
			buf_str(&b, it->cell[k].text);
		}
		buf_char(&b, ' ');
	}
	return buf_slice(&b);
}

static void
page(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};

	html_read(&d, str_of(in), NULL);
	struct str got = show(&d);
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
	mem_free(&a);
}

static void
cell_line(const char *in, size_t row, size_t col, size_t want)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};

	html_fragment(&d, str_of(in));
	ntest++;
	if ((row >= d.n || col >= d.item[row].n || d.item[row].cell[col].line != want) && ++nfail)
		printf("FAIL line of cell %zu of row %zu: wanted %zu\n", col, row, want);
	mem_free(&a);
}

static void
is_page(const char *in, bool want)
{
	ntest++;
	if (html_is(given_alone(in)) != want && ++nfail)
		printf("FAIL html_is '%s'\n", in);
}

static void
grids(void)
{
	page("<table><tr><td rowspan=2>a<td>1<tr><td>2</table>", "R:a|1 R:|2 ", "rowspan");
	page("<table><tr><td colspan=3>a<td>1<tr><td>b<td>2<td>3<td>4</table>", "R:a|||1 R:b|2|3|4 ", "colspan");
	page("<table><tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3</table>", "R:a|1 R:|2 R:|3 ", "rowspan 0: to the end");
	page("<table><tbody><tr><td rowspan=9>a<td>1<tbody><tr><td>2<td>3</table>", "R:a|1 R:2|3 ", "a body ends spans");
	page("<table><tr><td>a<td>1</tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a row that is implied");
	page("<table><tr><td>a<td><p>1<p>2</td><td>12<br>34</table>", "R:a|1 2|12 34 ", "figures of two lines stay apart");
	page("<table><tr><td>不予<br>公开<td><b>1</b><i>7</i></table>", "R:不予公开|17 ", "spans join, CJK joins over lines");
	page("<table><tr><td>a<td>&nbsp;<td> <td>0</table>", "R:a|||0 ", "blank cells are there");
	page("<table><tr><td>a<form><td>1</form><tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a form across cells");
	page("<table><tr><td>a<td>1<tr></table>", "R:a|1 ", "a row without cells is none");
	page("<table><caption>表</caption><tr><td>a<td>1</table>", "T:表 R:a|1 ", "a caption is text");
	page("<table><tr><td>一、总体情况<tr><td>正文</table>", "T:一、总体情况 T:正文 ", "one column is a frame");
	page("<table><tr><td><table><tr><td>a<td>1</table><td>b</table>", "R:a|1 T:b ", "a table in a cell: a layout");
	page("<table><tr><td colspan=2>三、收到和处理政府信息公开申请情况<tr><td>a<td>1</table>",
	     "T:三、收到和处理政府信息公开申请情况 R:a|1 ", "a heading alone in a row");
	page("<table><tr><td colspan=2>七、其他情况<tr><td>a<td>1</table>", "R:七、其他情况| R:a|1 ", "seven is none of the six");
	page("<table><tr><td colspan=2>六、其他事项<tr><td>a<td>1<tr><td colspan=2>五、存在的问题<tr><td colspan=2>四、本年新收</table>", "T:六、其他事项 R:a|1 T:五、存在的问题 R:四、本年新收| ", "headings by their words");
	page("<table><tr><td rowspan=3>a<td>1<tr><td>2<tr><td>3<td>4</table>", "R:a|1 R:|2 R:|3|4 ", "one cell beside one from above is a row");
	page("<table><tr><td colspan=' +2'>a<td>1<tr><td colspan=x>b<td colspan='-2'>2<td colspan=0>3</table>", "R:a||1 R:b|2|3 ", "spans as browsers read them");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3 ", "a number for two columns that have heads of their own");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2<td>3<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3 R:e|1|5|6 ", "another below it");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>2</table>", "R:a|甲|乙|丙|丁 R:d|1|2 ", "nothing behind it");
	page("<table><tr><td>a<td style=visibility:hidden><del>d</del><table></table></table>", "R:a|d ", "struck out in a large hidden cell");
	page("<h4><table><td hidden>b<table>", "T:b ", "a large hidden cell in a heading");
	page("<table><tbody></tbody></table><p>x", "T:x ", "a body without rows");
	page("<table><tr><td>a<td>甲<td><td>丁<tr><td>d<td colspan=2>2<td>3</table>", "R:a|甲||丁 R:d|2||3 ", "a head and an empty cell");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>字<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|字||3 ", "a word");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2><td>3<tr><td>e<td>1<td colspan=2>-<td>3</table>", "R:a|甲|乙|丙|丁 R:d|1|||3 R:e|1|-||3 ", "nothing, or a dash");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2><td>3<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|||3 R:e|1|5|6 ", "below one with nothing in it");
	page("<table>" HEAD3 "<tr><td>d<td>1<td colspan=2>戊<td>己<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:d|1|戊||己 R:e|1|5||6 ", "below a head as wide");
	page("<table>" HEAD3 "<tr><td colspan=5>戊<tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:a|甲|乙|丙|丁 R:戊|||| R:e|1|5||6 ", "below one that is wider");
	page("<table>" HEAD3 "<tr><td>d<td>1<td>2<td>3<td>4<tr><td>e<td colspan=2>5<td colspan=2>6</table>", "R:a|甲|乙|丙|丁 R:d|1|2|3|4 R:e|5|6 ", "two of them");
	page("<table><tr><td>e<td>1<td colspan=2>5<td>6</table>", "R:e|1|5||6 ", "without a head");
	page("<table>" HEAD3 "<tr><td>d<td>1<td hidden colspan=2>2<td>3<td>4<td>5</table>", "R:a|甲|乙|丙|丁 R:d|1|3|4|5 D:hidden|2 ", "a hidden one");
	page("<table><tr><td rowspan=2>a<td rowspan=2>b<td>1<tr><td rowspan=1>2</table>", "R:a|b|1 R:||2 ", "rowspan beside another");
	page("<table><tr><td rowspan=3>a<td>1<td rowspan=2>x<tr><td>2</table>", "R:a|1|x R:|2| ", "a row reaches as far as one from above");
	page("<table><tr><td rowspan=3>a<td>1<td>x<tr><td>2<td>y<tr><td>b<td>3<td>z</table>", "R:a|1|x R:|2|y R:b|3|z ", "a rowspan that reaches into a row with all its own cells");
	page("<table><tr><td rowspan=4>a<td>1<td>x<tr><td>2<td>y<tr><td colspan=2>b<td>3<tr><td>4<td>z</table>", "R:a|1|x R:|2|y R:|b||3 R:|4|z ", "one that another row needs");
	page("<table><tr><td>a<td rowspan=9>1<td>x<tr><td>2<td>y<tr><td>3<td>v<tr><td>b<td>4<td>z<tr><td>c<td>5<td>u</table>", "R:a|1|x R:2||y R:3||v R:b|4|z R:c|5|u ", "far beyond the table");
	page("<table><tr><td rowspan=2>a<td>1<tr><td>b<td>2<tr><td>c<td>3<td>4</table>", "R:a|1 R:|b|2 R:c|3|4 ", "no number of cells is usual");
	page("<table><tr><td>a<td>1<tr><td rowspan=2>b<td>2<tr><td>c<td>3<td>4<tr><td>d<td>5</table>", "R:a|1 R:b|2 R:|c|3|4 R:d|5 ", "a row with more cells than is usual");
	page("<table><tr><td>a<td><table><tr><td>1</table><tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "a number in a table of its own");
	page("<table><tr><td><p>a<p>b<p>c<td>1</table>", "R:a b c|1 ", "a label of three paragraphs");
	page("<table><tr><td><h3>a</h3><td>1</table>", "T:a T:1 ", "a cell with a heading is a piece of a page");
	page("<table><colgroup><col></colgroup><thead><tr><th>a<th>b<tfoot><tr><td>c<td>1</table>", "R:a|b R:c|1 ", "heads and feet");
	page("<table><tr><td colspan=2>第二十条第（一）项<tr><td>a<td>1</table>", "R:第二十条第（一）项| R:a|1 ", "a label is none");
}

/* A row's only cell is a paragraph if it is long, and a heading if it is one, but not where another covers its row. */
static void
lone_cells(void)
{
	char in[512], want[512], text[256] = "";

	page("<table><tr><td colspan=9>a<td>1<tr><td>b<td>2<td>3</table>", "R:a|||||||||1 R:b|2|3 ", "nine columns");
	page("<table><tr><td colspan=10>a<td>1<tr><td>b<td>2<td>3</table>", "R:a||||||||||1 R:b|2|3 ", "ten");
	page("<table><tr><td rowspan=2>a<td>1<tr><td>一、总体情况<tr><td>b<td>2</table>", "R:a|1 R:|一、总体情况 R:b|2 ", "a heading beside a cell from above");
	page("<table><tr><td>a<td>1<tr><td>一、总体情况<tr><td>b<td>2</table>", "R:a|1 T:一、总体情况 R:b|2 ", "a heading");
	for (size_t n = 80; n <= 81; n++) {
		for (size_t i = 0; i < n; i++)
			memcpy(text + 3 * i, "文", 4);
		snprintf(in, sizeof in, "<table><tr><td>a<td>1<tr><td>%s<tr><td>b<td>2</table>", text);
		snprintf(want, sizeof want, "R:a|1 %c:%s R:b|2 ", n == 80 ? 'R' : 'T', text);
		page(in, want, "eighty characters, and more");
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
	html_read(&d, buf_slice(&b), NULL);
	ntest++;
	if ((d.n != 20 || d.item[0].n != 1001 || d.item[19].n != 2 || !str_eq(d.item[19].cell[1].text, STR("1")) || d.item[19].cell[1].line != 21 ||
	     d.diags.n != 1 || d.diags.v[0].code != DIAG_CAPPED) && ++nfail)
		printf("FAIL spans without end: %zu cells, %zu\n", d.item[0].n, d.item[19].n);
	mem_free(&a);
}

static void
pre(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct str got = html_pre(&d, str_of(in));
	got = str_fmt(&a, "%.*s%s%.*s", (int)got.n, got.p, d.n ? "|" : "", d.n ? (int)d.item[0].cell[1].text.n : 0, d.n ? d.item[0].cell[1].text.p : "");

	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
	mem_free(&a);
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

/* Blanks of all kinds; characters as wide as two. */
static void
characters(void)
{
	static const struct { const char *s; size_t n; } blank[] = {
		{" ", 1}, {"\t", 1}, {"\n", 1}, {"\r", 1}, {"\x08", 0}, {"\x0E", 0}, {"!", 0}, {"\xC2\xA0", 2}, {"\xC2", 0}, {"\xC2\xA1", 0}, {"\xC2\x9F", 0}, {"\xC3\xA0", 0}, {"\xC1\xA0", 0}, {"\xE2\x80\x80", 3},
		{"\xE2\x80\x8B", 3}, {"\xE2\x80\x8C", 0}, {"\xE2\x80\xAF", 3}, {"\xE2\x80\xAE", 0}, {"\xE2\x80\xB0", 0}, {"\xE2\x81\x80", 0}, {"\xE2\x7F\x80", 0}, {"\xE3\x80\x80", 0}, {"\xE1\x80\x80", 0}, {"\xE2\x80", 0},
		{"\xEF\xBB\xBF", 3}, {"\xEF\xBB\xBE", 0}, {"\xEF\xBB\xC0", 0}, {"\xEF\xBC\xBF", 0}, {"\xEF\xBA\xBF", 0}, {"\xEE\xBB\xBF", 0}, {"\xF0\xBB\xBF", 0}, {"\xEF\xBB", 0}, {"年", 0}};
	static const uint32_t wide[] = {0x2014, 0x2020, 0x2026, 0x2E80, 0x5E74, 0x1F600}, narrow[] = {0x2013, 0x2027, 0x2E7F, 0x41, 0xB7, 0x2000};

	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++, ntest++)
		if (space_at(given_alone(blank[i].s), 0) != blank[i].n && ++nfail)
			printf("FAIL blank %zu: %zu bytes\n", i, space_at(given_alone(blank[i].s), 0));
	for (size_t i = 0; i < 6; i++, ntest++)
		if ((!is_wide(wide[i]) || is_wide(narrow[i])) && ++nfail)
			printf("FAIL wide: %X, %X\n", (unsigned)wide[i], (unsigned)narrow[i]);
	ntest++;
	if ((!is_heading(GUMBO_TAG_H1) || !is_heading(GUMBO_TAG_H6) || is_heading(GUMBO_TAG_P) || is_heading(GUMBO_TAG_HGROUP)) && ++nfail)
		printf("FAIL headings\n");
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

/* Texts put together: white space is one blank, none where a line break stands beside a wide character. */
static void
piles(void)
{
	static const struct { const char *a, *b, *want; size_t line; } of[] = {
		{"x y", "z", "x yz", 1}, {"x ", " y", "x y", 1}, {"年\n", "报", "年报", 1}, {"年 ", "报", "年 报", 1}, {"年\n", "x", "年x", 1}, {"x\n", "年", "x年", 1}, {"x\f", "年", "x年", 1}, {"x ", "年", "x 年", 1}, {"年\f", "报", "年报", 1},
		{" \n", "x", "x", 2}, {"", " x ", "x", 2}, {"年\n ", "报", "年报", 1}, {"年 \n", "报", "年报", 1}, {"12\n", "3", "12 3", 1}, {"—\n", "报", "—报", 1}, {"x~\n", "y", "x~ y", 1}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct pile p = {.b = {.a = &a}};
		pile_text(&p, given_alone(of[i].a), 1);
		pile_text(&p, given_alone(of[i].b), 2);
		if ((!str_eq(buf_slice(&p.b), str_of(of[i].want)) || p.line != of[i].line) && ++nfail)
			printf("FAIL '%s' and '%s': '%.*s', line %zu\n", of[i].a, of[i].b, (int)p.b.n, p.b.p, p.line);
		mem_free(&a);
	}
}

int
main(void)
{
	characters();
	columns();
	piles();
	containers();
	pre("<title> t </title>\n<body>\n<pre>a&amp;b\nc</pre>\n</body>", "\n\na&b\nc|t", "a text dressed as a page");
	pre("<title>**t** &lt;</title><body><pre>a</pre>", "a|**t** <", "a title has no marks of Markdown");
	pre("<title></title><body><pre>a</pre><pre>b</pre>", "ab", "two pieces, no title");
	pre("<title> </title><body><pre>a</pre>", "a", "a title of blanks");
	pre("<body><pre>a</pre><title>t</title>", "", "a title behind it is text");
	pre("<body><title>t</title><pre>a</pre>", "", "or within");
	pre("<body><p>x</p><pre>a</pre>", "", "text before it");
	pre("<body><pre>a</pre>x", "", "text behind it");
	pre("<body><pre>a", "", "no end");
	pre("<pre>a</pre><body>", "", "before the page");
	pre("<pre>a</pre>", "", "no page");
	pre("<body>a", "", "no text");
	page("<p>一<p>二<br>三<h1>题<br>目</h1>四", "T:一 T:二 T:三 T:题目 T:四 ", "paragraphs, breaks, headings");
	page("<p>12\n34 <b>5</b>6</p>", "T:12 34 56 ", "white space");
	page("<p>公\n开</p>", "T:公开 ", "a line break between CJK");
	page("<title>题</title><p>文", "D:title|题 T:文 ", "the title");
	page("<p style='display: none'>x</p><p hidden>y</p>z", "D:hidden|x D:hidden|y T:z ", "hidden");
	page("<ul><li><a>首页</a><li><a>公开</a><li><a>互动</a></ul><p>文", "D:nav|首页公开互动 T:文 ", "a menu");
	page("<p>来源：本局统计，字号不限，共3条。</p>", "T:来源：本局统计，字号不限，共3条。 ", "a sentence is no furniture");
	page("<p>a&thinsp;b\xE2\x80\xAF\xC2\xA0" "c\xEF\xBB\xBF" "d\xE2\x80\x8C" "e\xC2\xB7" "f\xE3\x80\x80g</p>", "T:a b cde\xC2\xB7" "f g ", "blanks of all kinds");
	page("<p style='display:nonsense'>x</p><p style='display:non'>y</p><p style='display:nine'>z</p><p style='display'>w</p>", "T:x T:y T:z T:w ", "what begins as none does");
	page("<p style='display:block'>x</p><p style='color:none'>y</p><p style='display :none'>z</p><p style='displaynone'>w</p>", "T:x T:y D:hidden|z T:w ", "what a style hides");
	page("<p style='visibility:hidden'>x</p><p style='text-decoration:line-through'>y</p>z<span style='text-decoration:line-through'>w</span>", "D:hidden|x D:deleted|y T:z D:deleted|w ", "leaves empty, strikes out");
	page("<h2>x<del>2</del></h2><h3 style='visibility:hidden'>y<table><td hidden>3<td>4</table></h3>", "T:x D:deleted|2 T:y 3 4 ", "in a heading, and one that is too large to be hidden");
	page("<div><a href=x>a</a><a href=y>b</a><a href=z>c<b hidden>1</b></a></div>", "D:nav|abc D:hidden|1 ", "in furniture");
	page("<table><tr style='visibility:hidden'><td>a<table><td>1</table><td hidden>2<td>3<tr><td>b<td>4<td>5</table>", "R:a 1|3 D:hidden|2 R:b|4|5 ", "in a row that is too large to be hidden");
	page("<table><tr><td>a<td style='visibility:hidden'>1<td>2<tr style='visibility:collapse'><td>b<td>3<tr style='visibility:hidden'><td>c<td>3<tr><td>d<td style='visibility:collapse'>4<td>5</table>", "R:a||2 D:hidden|1 D:hidden|b 3 D:hidden|c 3 R:d||5 D:hidden|4 ", "in a table: an empty cell, no row");
	page("<div hidden><table><tr><td>a<td>1<tr><td>b<td>2</table></div>", "R:a|1 R:b|2 ", "a table that is hidden: a script may show it");
	page("<table><tr><td rowspan=3>a<td>1<tr style='display:none'><td>9<td>9<tr><td>2<tr><td>3<tr><td>b<td>4</table>", "R:a|1 D:hidden|9 9 R:|2 R:|3 R:b|4 ", "a hidden row is none of those that a cell spans");
	page("<table><td style='visibility:hidden'>5<table></table><s>6</s><td>7</table>", "R:5 6|7 ", "a cell that is too large to be hidden is taken whole");
	page("<table><tr hidden><td>1<td>2</table>", "D:hidden|1 2 ", "a table of hidden rows");
	page("<table><tr><td rowspan=3>a<td>1<tr style='visibility:collapse'><td>9<tr><td>2<tr><td>b<td>4</table>", "R:a|1 D:hidden|9 R:|2 R:b|4 ", "one that collapsed is");
	page("<table><tr><td>a<td><div><p>1</p></div><b>2</b><td><p>3</p>4<p>5</p>", "R:a|1 2|3 4 5 ", "a block ends before what stands behind it");
	page("<table hidden><tr><td>a<td>1<tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "likewise");
	page("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>戊己<td>3</table><table><tr><td>甲乙：<td>4<tr><td>丙 丁<td>5<tr><td>戊己<td>6</table>",
	     "D:hidden|甲乙1丙丁2戊己3 R:甲乙：|4 R:丙 丁|5 R:戊己|6 ", "not if the same labels are seen");
	page("<table><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>戊己<td>3</table><details><table><tr><td>甲乙<td>4<tr><td>丙丁<td>5<tr><td>戊己<td>6</table></details>",
	     "R:甲乙|1 R:丙丁|2 R:戊己|3 D:hidden|甲乙4丙丁5戊己6 ", "what is shown when asked");
	page("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2</table><table><tr><td>甲乙<td>3<tr><td>丙丁<td>4</table>", "R:甲乙|1 R:丙丁|2 R:甲乙|3 R:丙丁|4 ", "two labels tell nothing");
	page("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>庚辛<td>3<tr><td>壬癸<td>0</table><table><tr><td>甲乙<td>4<tr><td>丙丁<td>5<tr><td>戊己<td>6</table>",
	     "R:甲乙|1 R:丙丁|2 R:庚辛|3 R:壬癸|0 R:甲乙|4 R:丙丁|5 R:戊己|6 ", "nor half of them");
	page("<textarea>x</textarea><nav>y</nav><nav><h2>z</h2></nav>", "D:form|x D:nav|y T:z ", "what is filled in, and menus");
	page("<h2></h2><p></p><td>x", "T:x ", "headings of nothing");
	page("<p>&#65297;&#65298;</p>", "T:12 ", "characters of entities are normalised");
	grids();
	lone_cells();
	endless();
	cell_line("<table>\n<tr><td>a</td>\n<td>\n\n <p>1</p></td></tr></table>", 0, 0, 2);
	cell_line("<table>\n<tr><td>a</td>\n<td>\n\n <p>1</p></td></tr></table>", 0, 1, 5);
	is_page("<!DOCTYPE html><p>x", true);
	is_page("\n <html>", true);
	is_page("<table><tr><td>1</td></tr></table>", true);
	is_page("<div>\n\n**一、总体情况**\n\n</div>", false);
	is_page("一、总体情况 <b>", false);
	is_page("", false);
	is_page("\xEF\xBB\xBF<p>", true);
	is_page("<!doctype x", true);
	is_page("<!DOCTYPE", true);
	is_page("<!DOCTYPE ", true);
	is_page("<", false);
	is_page("<p", true);
	is_page("</p>\n</p>\n</p>", true);
	is_page("<?a\n<?b\n<?c", true);
	is_page("<!doctypo", true);
	is_page("<!docx", true);
	is_page("<x <head>", true);
	is_page("<x>\n<meta a>", true);
	is_page("<p>\n# a\n</p>", false);
	is_page("<p>\n| a |\n</p>", false);
	is_page("<p>\n- a\n</p>", false);
	is_page("<p>\na\nb\n", false);
	is_page("<p>\na\n</p>\n", true);
	is_page("<p>\na>\nb>\nc>\n", true);
	is_page("<!--\na\n?>\n<?b", true);
	is_page("<1\n<2\n", false);
	is_page("<", false);
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
