/* Unit tests of mark: which lines are Markdown's, and what stays of them: the lines, parted by /, then what was dropped, head
 * marks in (), others in []. */
#include <stdio.h>

#include "../../lib/mark.c"
#include "reads.h"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
is(const char *text, bool want)
{
	struct arena a = {0};
	struct lines l = reads_split(given_alone(text), &a);

	ntest++;
	if (mark_is(&l) != want && ++nfail)
		printf("FAIL '%s' %s\n", text, want ? "is not seen" : "is none");
	mem_free(&a);
}

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"a heading of one # to six, with a blank", "# a\n###### b\n", "a/b (#) (######)"},
	{"seven are none, nor is one before a letter", "####### a\n#a\n#\n", "####### a/#a/ (#)"},
	{"Chinese may stand right behind, bold too", "##甲\n#**乙**\n", "甲/乙 (##) (#**) [**]"},
	{"a wiki's heading, closed or not", "== a ==\n= b\n===甲===\n== c==\n", "a/b/===甲===/c== (==) [ ==] (=) (==)"},
	{"a rule of a simple table is none", "=== ===\n== =\n==\n==  \n", "=== ===/== =/==/=="},
	{"html2text's heading", "** a **\n****** b ******\n******* c *******\n*** d **\n", "a/b/* c */* d (**) [ **] (******) [ ******] (******) [******] (**) [**]"},
	{"Textile's", "h2. a\nh6(#x). b\nh1. {anchor:y}c\nh1. {anchor:y\n", "a/b/c/{anchor:y (h2. ) (h6(#x). ) (h1. {anchor:y}) (h1. )"},
	{"what only looks like it", "h0. a\nh7. b\nh2 c\nh2.d\nh2(e\nhi\n", "h0. a/h7. b/h2 c/h2.d/h2(e/hi"},
	{"bullets of a list", "- a\n*  b\n+ c\n-d\n- \n--\n", "a/b/c/-d/- /-- (- ) (*  ) (+ )"},
	{"a quotation, in another, empty", "> a\n> > b\n>\n>c\n> \n", "a/b//>c/ (> ) (> > ) (>) (>)"},
	{"a heading within a quotation", "> ## a ##\n> == b ==\n", "a ##/b == (> ##) (> ==)"},
	{"bold, by * and _; one of them is text", "**a** b*c __d__ e_f *\n", "a b*c d e_f * (**) [**____]"},
	{"a line of stars goes", "***\n*\n", "/* (***)"},
	{"a backslash before punctuation", "a\\*b\\n \\甲 \\1 c\\~\\!\\{\\@\\`\n", "a*b\\n \\甲 \\1 c~!{@` [\\\\\\\\\\\\]"},
	{"a link, its target in brackets of its own", "[a](b(c)d)e\n", "ae ([) [](b(c)d)]"},
	{"attributes behind it", "x[a](b){.c}d\n", "xad [[](b){.c}]"},
	{"a span with attributes", "x[a]{#b}c [d]{e=\"f\"} [g]{h} [i]{1=2}\n", "xac d [g]{h} [i]{1=2} [[]{#b}[]{e=\"f\"}]"},
	{"what is no target", "x[a](甲)b [c](d]) [e](f [g\n", "x[a](甲)b [c](d]) [e](f [g"},
	{"a bracket within a link is text, one before is", "[a[b](c)d\n", "a[bd ([) [](c)]"},
	{"attributes behind a heading, at the end of the line only", "# a {#b}\n# c {#d} e\n# f {g h}\n# i {.j\n#**k**{}\n", "a/c {#d} e/f {g h}/i {.j/k (#) [{#b}] (#) (#) (#) (#**) [**{}]"},
	{"a tag", "x<b>a</b> 1<2 <甲> <!-- c -->d\n", "xa 1<2 <甲> d [<b></b><!-- c -->]"},
	{"a tag over lines joins them", "a<b\nc\nd>e<f>\ng\n", "ae/g [<bcd><f>]"},
	{"and another behind it", "a<b\n>c<d\n>e\n", "ace [<b><d>]"},
	{"one that ends in no line before a blank one is none", "a<b\n\n>c\n", "a<b//>c"},
	{"nor is one behind it in that line", "a<b<c>\nd<e<f\n", "a/d<e<f [<b<c>]"},
	{"an address", "x<http://a>b<mailto:c>d>e<httq>\n", "xhttp://abmailto:cd>e [<><><httq>]"},
	{"characters by name", "a&nbsp;b&amp;c&lt;d&gt;&quot;e&ensp;f&emsp;&x;&\n", "a\xC2\xA0" "b&c<d>\"e f &x;&"},
	{"a blank cell stays one", "<b>&nbsp;</b>\n&nbsp;\n", "\xC2\xA0/\xC2\xA0 (<b>) [</b>]"},
	{"fences of divisions and drawers", "::: {.a}\n:::\n::::: a :::\n:::a:\n:::ab\n:A_B: x\n:A: x\n:ab: x\n:_A:\n",
		"////:::ab//:A: x/:ab: x/ (::: {.a}) (:::) (::::: a :::) (:::a:) (:A_B: x) (:_A:)"},
	{"rows of tables keep theirs", "| **a** |\n+ **b**\n--|--\n- a   **b**\n**a**\tb\n**a**__|b\n**a**________\n**c**  d\n",
		"| **a** |/b/--|--/- a   **b**/**a**\tb/**a**__|b/**a**________/c  d (+ **) [**] (**) [**]"},
	{"an HTML table keeps its tags, those within it too", "<table><tr>\n<table>**a**\n</table>**b**\n</TABLE>\n**c**\n<tablet>**d**\n<t>e\n",
		"<table><tr>/<table>**a**/</table>**b**/</TABLE>/c/d/e (**) [**] (<tablet>**) [**] (<t>)"},
	{"its rows where its own tag was lost", "<tr><td>**a**\n<tr><td>**b**\n**c**\n\n**d**\n", "<tr><td>**a**/<tr><td>**b**/**c**//d (**) [**]"},
	{"one that does not end, up to an empty line behind which no tag stands", "<table>\n**a**\n\n<tr>\n\n**b**\n", "<table>/**a**//<tr>//b (**) [**]"},
	{"a number in marks of its own", "**甲** $12$件 \\(3\\) `4` *5*。 $1 2$\n", "甲 12件 3 4 5。 $1 2$ (**) [**$$\\(\\)``**]"},
	{"a tag between figures leaves them two", "甲 2<br>55 1<b>2</b> 3<sup>4</sup> 5<td>乙\n", "甲 2 55 12 3^4 5乙 [<br><b></b><sup></sup><td>]"},
	{"one that does not end, to the end", "<table>\n**a**\n", "<table>/**a**"},
	{"two blanks at the end of a row with bars stay", "a|**b**  \n**c**  \n", "a|b  /c [****] (**) [**]"},
};

/* How many bytes of a line are a list's bullet; is it the ruler of a table, a fence? */
static const struct {
	const char *text;
	size_t bullet;
	bool ruler, fence;
} lines[] = {
	{"####### a", 0, false, false}, {"#a", 0, false, false}, {"#\x7F", 0, false, false}, {"==a", 0, false, false}, {"== ", 0, false, false},
	{"== =", 0, false, false}, {"h0. a", 0, false, false}, {"h7. a", 0, false, false}, {"h1.", 0, false, false}, {"h1(x. a", 0, false, false},
	{"******* a *******", 0, false, false}, {"* a *", 2, false, false}, {"** a *", 0, false, false}, {"** **", 0, false, false}, {"**  **", 0, false, false},
	{"**a **", 0, false, false}, {"** a**", 0, false, false}, {"- a", 2, false, false}, {"*   a", 4, false, false}, {"+ a", 2, false, false},
	{"-a", 0, false, false}, {"- ", 0, false, false}, {", a", 0, false, false}, {"|---", 0, true, false}, {"|--", 0, false, false},
	{"---", 0, false, false}, {"+==+", 0, false, false}, {"+===+", 0, true, false}, {"-:|-- ", 0, true, false}, {"|---x", 0, false, false},
	{"", 0, false, false}, {":::", 0, false, true}, {"::::", 0, false, true}, {":::a", 0, false, true}, {":::ab", 0, false, false},
	{"::: ab", 0, false, true}, {":::ab:", 0, false, true}, {"::::ab", 0, false, true}, {"::", 0, false, false}, {":A: x", 0, false, false},
	{":AZ: x", 0, false, true}, {":__:", 0, false, true}, {":A[: x", 0, false, false}, {":A@: x", 0, false, false}, {":AB x", 0, false, false},
};

/* Where what begins at the head of a text ends: a tag, pandoc's attributes, the target of a link behind its ].  0: nowhere. */
static const struct {
	const char *text;
	size_t tag, attributes, target;
} ends[] = {
	{"<b>", 3, 0, 0},     {"<b", 3, 0, 0},      {"</b>x", 4, 0, 0},  {"<!x>", 4, 0, 0},    {"<1>", 0, 0, 0},      {"</1>", 0, 0, 0},     {"<", 0, 0, 0},       {"<Z>", 3, 0, 0},     {"<{>", 0, 0, 0},
	{"{#a}", 0, 4, 0},    {"{.a}x", 0, 4, 0},   {"{}", 0, 2, 0},     {"{a=b}", 0, 5, 0},   {"{a}", 0, 0, 0},      {"{#a", 0, 0, 0},      {"{1=2}", 0, 0, 0},   {"x#a}", 0, 0, 0},
	{"{a} =}", 0, 0, 0}, {"{#a{}", 0, 0, 0}, {"{a{=}", 0, 0, 0}, {"{a=}", 0, 4, 0}, {"{a=", 0, 0, 0},
	{"](a)", 0, 0, 4},    {"](a(b)c)d", 0, 0, 8}, {"](a){.b}", 0, 0, 8}, {"]{.b}", 0, 0, 5}, {"](a", 0, 0, 0},    {"](a]b)", 0, 0, 0},   {"](甲)", 0, 0, 0},   {"]a", 0, 0, 0},      {"]", 0, 0, 0},       {"]()", 0, 0, 3},
};

static void
marks(void)
{
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++, ntest++) {
		struct str s = given_alone(lines[i].text);
		if ((bullet(s) != lines[i].bullet || is_ruler(s) != lines[i].ruler || is_fence(s) != lines[i].fence) && ++nfail)
			printf("FAIL '%s': %zu %d %d\n", lines[i].text, bullet(s), is_ruler(s), is_fence(s));
	}
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++, ntest++) {
		struct str s = given_alone(ends[i].text);
		size_t tag = s.p[0] == '<' ? line_tag_end(s, 0) : 0, link = s.p[0] == ']' ? inline_link(s, 0) : 0;
		if ((tag != ends[i].tag || inline_attributes(s, 0) != ends[i].attributes || link != ends[i].target) && ++nfail)
			printf("FAIL '%s': %zu %zu %zu\n", ends[i].text, tag, inline_attributes(s, 0), link);
	}
	for (int c = 1; c < 256; c++, ntest++) {
		bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		if ((str_letter((char)c) != letter || is_punct((char)c) != (c > 32 && c < 127 && !letter && !(c >= '0' && c <= '9'))) && ++nfail)
			printf("FAIL character %d\n", c);
	}
}

/* Which lines are those of tables, or have columns. */
static void
lines_that_stay(void)
{
	static const struct { const char *text; bool table; } of[] = {{"| a", true}, {"|", true}, {"+--+", true}, {"+a", true}, {"+ a", false}, {"- | a", true}, {"* + a", true}, {"- +a", true}, {"--|--", true}, {"--|", false}, {"a|b", false},
		{"a   b", true}, {"a  b", false}, {"- a   b", true}, {"-    b", false}, {"a\tb", true}, {"a_|b", true}, {"a|_b", false}, {"a________", true}, {"a_______", false}, {"a________b", false}, {"a", false}, {"**a**", false}, {"===|", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct str s = given_alone(of[i].text);
		if (leave(s, line_has(s)) != of[i].table && ++nfail)
			printf("FAIL '%s' %s a line of a table\n", of[i].text, of[i].table ? "is" : "is not");
	}
}

/* A tag that ends so many lines further down is one, or not. */
static void
long_tag(size_t lines_on, bool one)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	buf_str(&b, STR("a<b\n"));
	for (size_t i = 1; i < lines_on; i++)
		buf_str(&b, STR("c\n"));
	buf_str(&b, STR(">d\n"));
	struct lines l = reads_split(buf_slice(&b), &a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	mark_take(&d, &l);
	ntest++;
	if (str_eq(l.v[0].text, STR("ad")) != one && ++nfail)
		printf("FAIL a tag over %zu lines\n", lines_on);
	mem_free(&a);
}

static struct str
strip(const char *in, struct arena *a)
{
	struct lines l = reads_split(given_alone(in), a);
	struct doc d = {.a = a, .diags = {.a = a}};
	struct buf b = {.a = a};

	mark_take(&d, &l);
	for (size_t i = 0; i < l.n; i++) {
		buf_str(&b, i ? STR("/") : STR(""));
		buf_str(&b, l.v[i].text);
		if ((l.v[i].indent < 0) != (str_trim(l.v[i].text).n == 0) && !str_eq(l.v[i].text, STR("\xC2\xA0")))
			buf_str(&b, STR("!indent"));
	}
	for (size_t i = 0; i < d.n; i++) {
		bool head = str_eq(d.item[i].cell[0].text, STR("markup"));
		buf_str(&b, head ? STR(" (") : STR(" ["));
		buf_str(&b, d.item[i].cell[1].text);
		buf_char(&b, head ? ')' : ']');
	}
	return buf_slice(&b);
}

/* How long the mark of a heading is, and where the one that closes it begins. */
static const struct { const char *text; size_t want; } head[] = {
	{"# a", 1}, {"###### a", 6}, {"####### a", 0}, {"#", 1}, {"#a", 0}, {"#*a", 1}, {"#甲", 1}, {"#\x7F", 0},
	{"== a", 2}, {"==a", 0}, {"== ", 0}, {"== =", 0}, {"h1. a", 4}, {"h6. a", 4}, {"h0. a", 0}, {"h7. a", 0},
	{"h1.", 0}, {"h1(x). a", 7}, {"h1(x. a", 0}, {"h1. {anchor:x}a", 14}, {"h1. {anchor:x", 4}, {"** a **", 2}, {"****** a ******", 6}, {"******* a *******", 0},
	{"* a *", 0}, {"** a *", 0}, {"** **", 0}, {"**  **", 0}, {"**a **", 0}, {"** a**", 0}, {"*   a", 0}, {"+==+", 0},
	{"+===+", 0},
}, closed[] = {
	{"== a ==", 4}, {"** a **", 4}, {"== a", 4}, {"== a  ==", 4}, {"== a==", 6}, {"# a #", 5},
	{"= a =", 3}, {"== a = ==", 6}, {"= a ===", 3}, {"** a ==", 7}, {"== a b =", 6},
}, textile[] = {
	{"h1. a", 4}, {"h1(x). {anchor:y}z", 17}, {"h7. a", 0}, {"# a", 0}, {"h", 0}, {"", 0},
};

static void
headings(void)
{
	for (size_t i = 0; i < sizeof head / sizeof *head; i++, ntest++)
		if (heading_mark(given_alone(head[i].text)) != head[i].want && ++nfail)
			printf("FAIL '%s': %zu\n", head[i].text, heading_mark(given_alone(head[i].text)));
	for (size_t i = 0; i < sizeof closed / sizeof *closed; i++, ntest++)
		if (heading_end(given_alone(closed[i].text)) != closed[i].want && ++nfail)
			printf("FAIL '%s' is closed at %zu\n", closed[i].text, heading_end(given_alone(closed[i].text)));
	for (size_t i = 0; i < sizeof textile / sizeof *textile; i++, ntest++)
		if (textile_heading(given_alone(textile[i].text)) != textile[i].want && ++nfail)
			printf("FAIL '%s' as Textile's: %zu\n", textile[i].text, textile_heading(given_alone(textile[i].text)));
}

int
main(void)
{
	headings();
	marks();
	lines_that_stay();
	long_tag(64, true);
	long_tag(65, false);
	static const char *const yes[] = {"# a", "x\n## b", "h2. a", "== a ==", "|---|---|", "|---:|", "|---", "<p>a", "</p>", "<!-- ", "[a]{b=\"c\"}", "**a**", "*** a ***"},
				 *const no[] = {"", "a", "#a", "hello", "a **b**", "|--|", "| a |", "---|---", "===", "<1", "< a", "]{=\"", "[a]{b}", "**a*", "=a", "##", "h2"};

	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		is(yes[i], true);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		is(no[i], false);
	for (size_t i = 0; i < sizeof test / sizeof *test; i++, ntest++) {
		struct arena a = {0};
		struct str got = strip(test[i].in, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++nfail)
			printf("FAIL %s:\n  %.*s\nnot\n  %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	/* what set a line apart in the source still does */
	struct arena a = {0};
	struct lines l = reads_split(STR("<b x=\"--\">a</b> **c**"), &a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	mark_take(&d, &l);
	unsigned want = LINE_TAG | LINE_QUOTE | LINE_DASH | LINE_MARK;
	if (ntest++, (l.v[0].has & want) != want && ++nfail)
		printf("FAIL has: %x\n", l.v[0].has);
	mem_free(&a);
	return verdict(nfail, ntest);
}
