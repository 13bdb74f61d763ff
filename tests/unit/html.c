/* Unit tests of html: paragraphs, furniture, what is hidden; what is a page. */
#include <stdio.h>

#include "../../lib/html.c"
#include "pages.h"
#include "verdict.h"

static void
is_page(const char *in, bool want)
{
	ntest++;
	if (html_is(given_alone(in)) != want && ++nfail)
		printf("FAIL html_is '%s'\n", in);
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

/* The preformatted pieces of a page: their items, their lines, a / behind each. */
static void
printed(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct buf b = {.a = &a};

	html_read(&d, str_of(in), HTML_DEPTH);
	for (size_t k = 0; k < d.nprinted; k++) {
		const struct doc_printed *p = &d.printed[k];
		buf_str(&b, str_fmt(&a, "%zu-%zu:", p->from, p->to));
		struct str rest = p->text;
		for (size_t i = 0; i < p->n; i++) {
			const char *nl = memchr(rest.p, '\n', rest.n);
			size_t n = nl ? (size_t)(nl - rest.p) : rest.n;
			buf_str(&b, str_fmt(&a, "%zu%.*s/", p->line[i], (int)n, rest.p));
			rest = str_cut(rest, nl ? n + 1 : n);
		}
	}
	struct str got = buf_slice(&b);
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
	mem_free(&a);
}

/* How many pieces are kept of one with n bytes in its last line, and one with m. */
static void
sizes(size_t n, size_t m, size_t want)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct buf b = {.a = &a};

	for (int k = 0; k < 2; k++) {
		buf_str(&b, STR("<pre>a\nb\nc\n"));
		for (size_t i = 0; i < (k ? m : n); i++)
			buf_char(&b, 'x');
		buf_str(&b, STR("</pre>"));
	}
	html_read(&d, buf_slice(&b), HTML_DEPTH);
	ntest++;
	if (d.nprinted != want && ++nfail)
		printf("FAIL pieces of %zu and %zu bytes: %zu\n", n, m, d.nprinted);
	mem_free(&a);
}

int
main(void)
{
	sizes(100000, 162132, 2);
	sizes(100000, 162132 + 1, 1);
	sizes(262200, 10, 1);
	printed("<p>x</p><pre>\na  1\n b\nc\nd</pre><p>y", "1-2:2a  1/3 b/4c/5d/", "blanks and lines as they stand there");
	printed("x<xmp>a\nb<br>c\n<b>d\ne</b></xmp>", "1-3:1a/2b/2c/3d/4e/", "xmp, breaks of two kinds, a word of another kind");
	printed("<listing>a<div>b</div>c\nd</listing>", "0-3:1a/1b/1c/2d/", "blocks within");
	printed("<pre>a\nb<s>x</s><i style='display:none'>3</i>\nc\nd</pre>", "0-4:1a/2b/3c/4d/", "what is struck out, what is hidden");
	printed("<pre>a\nb\nc</pre>", "", "three lines are none");
	printed("<pre>a\nb\nc\nd<table><td>1</table></pre>", "", "a table within");
	printed("<pre>a\nb\nc\nd</pre>x<pre>\na\nb\nc\n</pre>", "0-1:1a/2b/3c/4d/2-3:5a/6b/7c/8/", "two of them");
	printed("<p>a\nb\nc\nd", "", "a paragraph");
	pre("<title> t </title>\n<body>\n<pre>a&amp;b\nc</pre>\n</body>", "\n\na&b\nc|t", "a text dressed as a page");
	pre("<title>**t** &lt;</title><body><pre>a</pre>", "a|**t** <", "a title has no marks of Markdown");
	pre("<title></title><body><pre>a</pre><pre>b</pre>", "ab", "two pieces, no title");
	pre("<title> </title><body><pre>a</pre>", "a", "a title of blanks");
	pre("<body><pre>a</pre><title>t</title>", "", "a title behind it is text");
	pre("<body><title>t</title><pre>a</pre>", "", "or within");
	pre("<body><p>x</p><pre>a</pre>", "", "text before it");
	pre("<body><pre>a</pre>x", "", "text behind it");
	pre("<body><pre>a</pre>", "a", "a page from its first byte");
	pre("<body><pre>a", "", "no end");
	pre("<pre>a</pre><body>", "", "before the page");
	pre("<pre>a</pre>", "", "no page");
	pre("<body>a", "", "no text");
	reads("<p>一<p>二<br>三<h1>题<br>目</h1>四", "T:一 T:二 T:三 T:题目 T:四 ", "paragraphs, breaks, headings");
	reads("<p>12\n34 <b>5</b>6</p>", "T:12 34 56 ", "white space");
	reads("<p>公\n开</p>", "T:公开 ", "a line break between CJK");
	reads("<title>题</title><p>文", "D:title|题 T:文 ", "the title");
	reads("<p style='display: none'>x</p><p hidden>y</p>z", "D:hidden|x D:hidden|y T:z ", "hidden");
	reads("<ul><li><a>首页</a><li><a>公开</a><li><a>互动</a></ul><p>文", "D:nav|首页公开互动 T:文 ", "a menu");
	reads("<p>来源：本局统计，字号不限，共3条。</p>", "T:来源：本局统计，字号不限，共3条。 ", "a sentence is no furniture");
	reads("<p>a&thinsp;b\xE2\x80\xAF\xC2\xA0" "c\xEF\xBB\xBF" "d\xE2\x80\x8C" "e\xC2\xB7" "f\xE3\x80\x80g</p>", "T:a b cde\xC2\xB7" "f g ", "blanks of all kinds");
	reads("<p style='display:nonsense'>x</p><p style='display:non'>y</p><p style='display:nine'>z</p><p style='display'>w</p>", "T:x T:y T:z T:w ", "what begins as none does");
	reads("<p style='display:block'>x</p><p style='color:none'>y</p><p style='display :none'>z</p><p style='displaynone'>w</p>", "T:x T:y D:hidden|z T:w ", "what a style hides");
	reads("<p style='visibility:hidden'>x</p><p style='text-decoration:line-through'>y</p>z<span style='text-decoration:line-through'>w</span>", "D:hidden|x D:deleted|y T:z D:deleted|w ", "leaves empty, strikes out");
	reads("<h2>x<del>2</del></h2><h3 style='visibility:hidden'>y<table><td hidden>3<td>4</table></h3>", "T:x D:deleted|2 T:y 3 4 ", "in a heading, and one that is too large to be hidden");
	reads("<div><a href=x>a</a><a href=y>b</a><a href=z>c<b hidden>1</b></a></div>", "D:nav|abc D:hidden|1 ", "in furniture");
	reads("<table><tr style='visibility:hidden'><td>a<table><td>1</table><td hidden>2<td>3<tr><td>b<td>4<td>5</table>", "R:a 1|3 D:hidden|2 R:b|4|5 ", "in a row that is too large to be hidden");
	reads("<table><tr><td>a<td style='visibility:hidden'>1<td>2<tr style='visibility:collapse'><td>b<td>3<tr style='visibility:hidden'><td>c<td>3<tr><td>d<td style='visibility:collapse'>4<td>5</table>", "R:a||2 D:hidden|1 D:hidden|b 3 D:hidden|c 3 R:d||5 D:hidden|4 ", "in a table: an empty cell, no row");
	reads("<div hidden><table><tr><td>a<td>1<tr><td>b<td>2</table></div>", "R:a|1 R:b|2 ", "a table that is hidden: a script may show it");
	reads("<nav hidden><table><tr><td>a<td>1<tr><td>b<td>2</table></nav>", "R:a|1 R:b|2 ", "in a menu, too");
	reads("<table><tr><td rowspan=3>a<td>1<tr style='display:none'><td>9<td>9<tr><td>2<tr><td>3<tr><td>b<td>4</table>", "R:a|1 D:hidden|9 9 R:|2 R:|3 R:b|4 ", "a hidden row is none of those that a cell spans");
	reads("<table><td style='visibility:hidden'>5<table></table><s>6</s><td>7</table>", "R:5 6|7 ", "a cell that is too large to be hidden is taken whole");
	reads("<table><tr hidden><td>1<td>2</table>", "D:hidden|1 2 ", "a table of hidden rows");
	reads("<table><tr><td rowspan=3>a<td>1<tr style='visibility:collapse'><td>9<tr><td>2<tr><td>b<td>4</table>", "R:a|1 D:hidden|9 R:|2 R:b|4 ", "one that collapsed is");
	reads("<table><tr><td>a<td><div><p>1</p></div><b>2</b><td><p>3</p>4<p>5</p>", "R:a|1 2|3 4 5 ", "a block ends before what stands behind it");
	reads("<table hidden><tr><td>a<td>1<tr><td>b<td>2</table>", "R:a|1 R:b|2 ", "likewise");
	reads("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>戊己<td>3</table><table><tr><td>甲乙：<td>4<tr><td>丙 丁<td>5<tr><td>戊己<td>6</table>",
	     "D:hidden|甲乙1丙丁2戊己3 R:甲乙：|4 R:丙 丁|5 R:戊己|6 ", "not if the same labels are seen");
	reads("<table><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>戊己<td>3</table><details><table><tr><td>甲乙<td>4<tr><td>丙丁<td>5<tr><td>戊己<td>6</table></details>",
	     "R:甲乙|1 R:丙丁|2 R:戊己|3 D:hidden|甲乙4丙丁5戊己6 ", "what is shown when asked");
	reads("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2</table><table><tr><td>甲乙<td>3<tr><td>丙丁<td>4</table>", "R:甲乙|1 R:丙丁|2 R:甲乙|3 R:丙丁|4 ", "two labels tell nothing");
	reads("<table hidden><tr><td>甲乙<td>1<tr><td>丙丁<td>2<tr><td>庚辛<td>3<tr><td>壬癸<td>0</table><table><tr><td>甲乙<td>4<tr><td>丙丁<td>5<tr><td>戊己<td>6</table>",
	     "R:甲乙|1 R:丙丁|2 R:庚辛|3 R:壬癸|0 R:甲乙|4 R:丙丁|5 R:戊己|6 ", "nor half of them");
	reads("<textarea>x</textarea><nav>y</nav><nav><h2>z</h2></nav>", "D:form|x D:nav|y T:z ", "what is filled in, and menus");
	reads("<div><nav>首页 概况</nav></div><p>文", "D:nav|首页 概况 T:文 ", "a menu that is all of a division");
	reads("<div>本年收到申请三件。<div>上一篇：甲</div></div>", "T:本年收到申请三件。 D:prev-next|上一篇：甲 ", "furniture within what is none");
	reads("<div><div><div>文</div></div></div>", "T:文 ", "divisions with the same text");
	reads("<h2></h2><p></p><td>x", "T:x ", "headings of nothing");
	reads("<p>&#65297;&#65298;</p>", "T:12 ", "characters of entities are normalised");
	is_page("<!DOCTYPE html><p>x", true);
	is_page("\n <html>", true);
	is_page("<table><tr><td>1</td></tr></table>", true);
	is_page("<div>\n\n**一、总体情况**\n\n</div>", false);
	is_page("一、总体情况 <b>", false);
	is_page("", false);
	is_page("\xEF\xBB\xBF<p>", true);
	is_page("<!doctype x", true);
	is_page("<!doctype x>\n# a\n", true);
	is_page("<?doctype x>\n# a\n", false);
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
	return verdict(nfail, ntest);
}
