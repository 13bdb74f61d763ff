/* Unit tests of vocab: pages in other words, and the same in those of HTML. */
#include <stdio.h>

#include "../../lib/vocab.c"
#include "given.h"
#include "verdict.h"

#define CELL "<table:table-cell>"
#define ROW "<table:table-row>"
#define DOC "<tgroup>"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"a page of none of them", "<table><tr><td>1</td></tr></table>", ""},
	{"OpenDocument: a table", "<table:table>" ROW CELL "1</table:table-cell></table:table-row></table:table>", "<table><tr><td>1</td></tr></table>"},
	{"a cell that is nothing", ROW "<table:table-cell/></table:table-row>", "<tr><td></td></tr>"},
	{"paragraphs, headings, items, what is within a line", "<text:h>a</text:h><text:p>b<text:span>c</text:span>d<text:s/>e<text:tab/>f<text:line-break/>g"
		"</text:line-break></text:p><text:list-item>h</text:list-item>" CELL, "<h2>a</h2><p>bcd e f<br>g</p><li>h</li><td>"},
	{"what is no text goes with its contents, its lines stay", "<office:styles>\na<b>\n</office:styles>" CELL "1<table:covered-table-cell/>", "\n\n<td>1"},
	{"to the end, if it does not end", CELL "1<office:meta>2\n3", "<td>1\n"},
	{"spans, up to what a span may be", "<table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned='2'>"
		"<table:table-cell table:number-columns-spanned=\"1\" table:number-rows-spanned=\"1000\">"
		"<table:table-cell table:number-columns-spanned=\"1001\" table:number-rows-spanned=\"99999999999999999999\">",
		"<td colspan=\"3\" rowspan=\"2\"><td rowspan=\"1000\"><td>"},
	{"an attribute is a whole name; a quote without its end takes no other tag", "<table:table-cell x-table:number-columns-spanned=\"3\" table:number-columns-spanned=3 "
		"table:number-columns-spanned table:number-columns-spanned=\"4\"><table:table-cell table:number-columns-spanned=\"5><table:table-cell table:number-columns-spanned",
		"<td colspan=\"3\"><td colspan=\"5\"><table:table-cell table:number-columns-spanned"},
	{"nor the text behind it", CELL "<text:p a=\"b>1</text:p><text:p a=\"b\">2>3</text:p><text:p a='>'>4</text:p>", "<td><p>1</p><p>2>3</p><p>4</p>"},
	{"cells that stand for several are copied, their line ends are blanks", "<table:table-cell table:number-columns-repeated=\"3\">a\nb</table:table-cell>",
		"<td>a\nb</td><td>a b</td><td>a b</td>"},
	{"a colon behind digits is none", "<table:table-cell table:number-columns-spanned=\"2:\"><table:table-cell table:number-columns-spanned=\":3\">", "<td><td colspan=\"3\">"},
	{"up to 64", "<table:table-cell table:number-columns-repeated=\"65\">a</table:table-cell>", "<td>a</td>"},
	{"and no more than four times the page in all", "<table:table-cell table:number-columns-repeated=\"64\">abcdefghijklmnop</table:table-cell>x",
		"<td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td>"
		"<td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td><td>abcdefghijklmnop</td>"
		"<td>abcdefghijklmnop</td><td>abcdefghijklmnop</td>x"},
	{"rows too, with their cells", "<table:table-row table:number-rows-repeated=\"2\">" CELL "1</table:table-cell></table:table-row>", "<tr><td>1</td></tr><tr><td>1</td></tr>"},
	{"a cell within a cell within a row", ROW "<table:table-cell table:number-columns-repeated=\"2\">" ROW CELL "1</table:table-cell></table:table-row></table:table-cell>",
		"<tr><td><tr><td>1</td></tr></td><td><tr><td>1</td></tr></td>"},
	{"an end without its beginning", "</table:table-cell>" ROW "</table:table-cell></table:table-row>" CELL, "</td><tr></td></tr><td>"},
	{"a tag over lines", "<table:table-cell\ntable:number-columns-spanned=\"2\"\n>1", "<td colspan=\"2\">\n\n1"},
	{"other tags stay, and what is no tag", CELL "<x y='1'>a<b>< 1 <> </> <table:table-cell", "<td><x y='1'>a<b>< 1 <> </> <table:table-cell"},
	{"what is no tag before one", CELL "<<text:p><<<text:p>", "<td><<p><<<p>"},
	{"a name is letters, digits, and : - _", CELL "<table:table-cellx><table:table-cell_><text:pT:p><text:p9>", "<td><table:table-cellx><table:table-cell_><text:pT:p><text:p9>"},
	{"DocBook: spans by the names of columns", DOC "<row><entry namest=\"c2\" nameend=\"c4\" morerows=\"1\">1</entry><entry namest=\"c4\" nameend=\"c2\">2</entry>"
		"<entry nameend='c'>3</entry></row>", DOC "<tr><td colspan=\"3\" rowspan=\"2\">1</td><td>2</td><td>3</td></tr>"},
	{"from the first column, where none is named", DOC "<row><entry nameend='c3'/><entry namest='c3'/>", DOC "<tr><td colspan=\"3\"></td><td></td>"},
	{"its paragraphs and headings", DOC "<informaltable><entry/><para>a</para><simpara>b</simpara><listitem>c</listitem><title>d</title><literallayout>e</literallayout>",
		DOC "<table><td></td><p>a</p><p>b</p><li>c</li><h2>d</h2><p>e</p>"},
	{"groups without entries are none of it", DOC "<row>", ""},
	{"OpenDocument's cells alone are copied", DOC "<entry>1</entry><entry/>", DOC "<td>1</td><td></td>"},
	{"what goes with its contents ends at its own end", "<office:meta>1</office:met>2</office:meta>" CELL, "<td>"},
	{"TEI", "<teiHeader>\nx</teiHeader><head>t</head><row><cell cols=\"2\" rows=\"3\">1</cell></row>", "\n<h2>t</h2><tr><td colspan=\"2\" rowspan=\"3\">1</td></tr>"},
	{"cells without rows are none of it", "<cell>1</cell>", ""},
	{"nor are rows beside cells of HTML", "<row><cell>1</cell></row><td>2</td>", ""},
};

/* The number at the end of a text, 7 if there is none. */
static const struct { const char *text; size_t value; } numbers[] = {
	{"", 7}, {"a", 7}, {"a2", 2}, {"12", 12}, {"2a", 7}, {"0", 0}, {"a/9", 9}, {"a:9", 9}, {"9999", 9999}, {"99999", 99999}, {"100001", 10000}, {"999999", 99999},
};

static int
numbers_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (number(given_alone(numbers[i].text), 7) != numbers[i].value && ++bad)
			printf("FAIL '%s': %zu\n", numbers[i].text, number(str_of(numbers[i].text), 7));
	return bad;
}

/* Which words a page is in: o of OpenDocument, d of DocBook, t of TEI. */
static const struct { const char *page; char of; } pages[] = {
	{"<table:table-cell>", 'o'}, {"x<table:table-cell", 'o'}, {"<table:table-cel", '-'}, {"<tgroup><entry>", 'd'}, {"<entry><tgroup>", 'd'}, {"x<entry<tgroup", 'd'}, {"<tgroup>", '-'}, {"<entry>", '-'}, {"<cell><row>", 't'}, {"<row><cell>", 't'},
	{"<cell>", '-'}, {"<row>", '-'}, {"<cell><row><td>", '-'}, {"<td><cell><row>", '-'}, {"", '-'}, {"<table:table-cell><tgroup><entry>", 'o'}, {"<tgroup><entry><cell><row>", 'd'}};

/* A tag at the head of a text: its name, what is behind that, / an end, . nothing in it, and its bytes. */
static const struct { const char *text, *want; } tags[] = {
	{"<a>", "a| 3"}, {"<a b='c'>d", "a| b='c' 9"}, {"</a>", "/a| 4"}, {"<a/>", "a|/. 4"}, {"<a />x", "a| /. 5"}, {"<a:b-c_d9>", "a:b-c_d9| 10"}, {"<>", "0"}, {"< a>", "0"}, {"<a", "0"}, {"</>", "0"}, {"<a.b>", "a.b| 5"}, {"<1>", "0"}, {"<a b='>'>", "a| b='>' 9"}, {"<a b='>", "a| b=' 7"}, {"<a b='><c>", "a| b=' 7"}, {"<a b='>1><c d='>", "a| b=' 7"}, {"<a b='>'><c>", "a| b='>' 9"}, {"<a b<c>", "a| b<c 7"}, {"<a b<c", "0"}, {"<!a>", "0"},
	{"<a\n>", "a|\n 4"}};

static int
pieces_fail(void)
{
	static const struct { size_t n; const char *want; } spans[] = {{0, ""}, {1, ""}, {2, " s=\"2\""}, {10, " s=\"10\""}, {999, " s=\"999\""}, {1000, " s=\"1000\""}, {1001, ""}};
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		const struct word *w = words_of(given_alone(pages[i].page));
		if ((w == odf ? 'o' : w == docbook ? 'd' : w == tei ? 't' : '-') != pages[i].of && ++bad)
			printf("FAIL the words of '%s'\n", pages[i].page);
	}
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		bool none = false;
		struct tag t = tag_at(given_alone(tags[i].text), &none);
		struct str got = t.n ? str_fmt(&a, "%s%.*s|%.*s%s %zu", t.end ? "/" : "", (int)t.name.n, t.name.p, (int)t.attr.n, t.attr.p, t.self ? "." : "", t.n) : STR("0");
		if ((!str_eq(got, str_of(tags[i].want)) || (none && tag_at(STR("<a>"), &none).n)) && ++bad)
			printf("FAIL the tag '%s': %.*s\n", tags[i].text, (int)got.n, got.p);
	}
	for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
		struct buf b = {.a = &a};
		put_span(&b, "s", spans[i].n);
		if (!str_eq(buf_slice(&b), str_of(spans[i].want)) && ++bad)
			printf("FAIL a span of %zu\n", spans[i].n);
	}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	int n = sizeof test / sizeof *test, bad = numbers_fail() + pieces_fail();

	for (int i = 0; i < n; i++) {
		struct str got = vocab_html(given_alone(test[i].in), &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s:\n  %.*s\nnot\n  %s\n", test[i].name, (int)got.n, got.p, test[i].want);
	}
	/* no deeper than 16: what is in there stands once */
	struct buf deep = {.a = &a};
	for (int i = 0; i < 16; i++)
		buf_str(&deep, STR(CELL));
	buf_str(&deep, STR("<table:table-cell table:number-columns-repeated=\"2\">1</table:table-cell>"));
	if (str_find(str_cut(vocab_html(buf_slice(&deep), &a), 16 * 4), STR("<td>1</td>")) != 0 && ++bad)
		printf("FAIL deep\n");
	mem_free(&a);
	return verdict(bad, n + 1);
}
