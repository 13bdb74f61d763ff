/* Unit tests of inline: tags, entities, Markdown within a cell or a line. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/inline.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
same(struct str got, const char *want, const char *why)
{
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
}

static void
line(const char *in, bool md, const char *want, const char *why)
{
	struct arena a = {0};

	same(inline_text(given_alone(in), md, &a), want, why);
	mem_free(&a);
}

/* Numbers in marks of their own, what only looks like one. */
static const struct {
	const char *name, *in, *want;
} numbers[] = {
	{"a formula, within a text or alone", "收到$12$件 $3$", "收到12件 3"},
	{"blanks within it", "$ 1,234 $ \\( 5.6 \\)", "1,234 5.6"},
	{"set off", "$$7$$", "7"},
	{"code", "`8` ``9``", "8 9"},
	{"emphasis", "*1* _2_ __3__", "1 2 3"},
	{"which has no blanks within", "* 1* * 2 *", "* 1* * 2 *"},
	{"a sign, percent", "$-4$ $+5$ $6%$", "-4 +5 6%"},
	{"dressed, twice", "$\\mathbf{7}$ $ \\text{ \\textbf{8} } $ `\\mathrm{9}`", "7 8 9"},
	{"not closed as often", "$\\mathbf{7$ $\\text{8}}$", "$\\mathbf{7$ $\\text{8}}$"},
	{"dressed by too many", "$\\text{\\text{\\text{\\text{\\text{1}}}}}$", "$\\text{\\text{\\text{\\text{\\text{1}}}}}$"},
	{"in four", "$\\text{\\text{\\text{\\text{1}}}}$", "1"},
	{"what is struck out or raised", "~~1~~ $^{2}$ $\\cancel{3}$", "~~1~~ $^{2}$ $\\cancel{3}$"},
	{"figures apart, words, nothing", "$1 2$ `a` $$ ** $ $ $-$", "$1 2$ `a` $$ ** $ $ $-$"},
	{"another number beside it", "1$2$ $3$4 5*6*7 8_9_ *1*.5", "1$2$ $3$4 5*6*7 8_9_ *1*.5"},
	{"a name", "a_1_b a$2$", "a_1_b a$2$"},
	{"marks of more", "***1** `2`` $$3$ \\$4$", "***1** `2`` $$3$ \\$4$"},
	{"open to the end", "$5 `6 \\(7 *8 $", "$5 `6 \\(7 *8 $"},
	{"money", "$5和$6", "$5和$6"},
	{"a point or comma that ends it", "$5.$ $6,$", "$5.$ $6,$"},
	{"", "", ""},
};

/* Where in a text its attributes in braces end, and what stands behind the ] of a link. */
static const struct {
	const char *text;
	size_t attributes, target;
} pieces[] = {
	{"{#a}", 4, 0}, {"{.a}b", 4, 0}, {"{}", 2, 0}, {"{a=b}", 5, 0}, {"{a}", 0, 0}, {"{#a", 0, 0}, {"{", 0, 0}, {"#}", 0, 0},
	{"](a)", 0, 4}, {"](a))b", 0, 4}, {"](a", 0, 0}, {"]{#a}", 0, 5}, {"]{a}", 0, 0}, {"]a)", 0, 0}, {"]", 0, 0}, {"]()", 0, 3},
	{"", 0, 0},
};

/* A link in a cell whose brackets close at byte n, of which 2000 are looked at. */
static void
far(size_t n, bool seen)
{
	char s[2100];
	struct arena a = {0};

	memset(s, '=', sizeof s);
	s[0] = '[';
	s[1] = ']';
	s[2] = '(';
	s[n] = ')';
	ntest++;
	if ((inline_text((struct str){s, sizeof s}, true, &a).n < sizeof s) != seen && ++nfail)
		printf("FAIL a link of %zu bytes\n", n);
	mem_free(&a);
}

static void
alone(void)
{
	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++, ntest++) {
		struct str s = given_alone(pieces[i].text);
		size_t e = inline_attributes(s, 0), link = s.n && s.p[0] == ']' ? inline_link(s, 0) : 0;
		if ((e != pieces[i].attributes || link != pieces[i].target) && ++nfail)
			printf("FAIL '%s': %zu %zu\n", pieces[i].text, e, link);
	}
	far(2000, true);
	far(2001, false);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		struct arena a = {0};
		same(inline_numbers(given_alone(numbers[i].in), &a), numbers[i].want, numbers[i].name);
		mem_free(&a);
	}
}

/* Does a text end within a tag that began so many bytes before? */
static void
ends_in_tag(void)
{
	static const struct { const char *text; bool tag; } of[] = {
		{"a<b", true}, {"<", true}, {"a<b>", false}, {"<b>c", false}, {"a", false}, {"", false}, {"<a><", true},
		{"12", false}, {"0,9.5", false}, {".", false}, {"1:", false}, {"1/", false}, {"1-", false}, {"1 2", false},
	};
	char s[401];

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++)
		if (in_tag(given_alone(of[i].text)) != of[i].tag && ++nfail)
			printf("FAIL the end of '%s'\n", of[i].text);
	memset(s, 'x', sizeof s);
	s[0] = '<';
	ntest++;
	if ((!in_tag((struct str){s, 400}) || in_tag((struct str){s, 401})) && ++nfail)
		printf("FAIL a long tag\n");
}

/* Characters that are as wide as two. */
static void
wide(void)
{
	static const uint32_t yes[] = {0x2014, 0x2020, 0x2026, 0x2E80, 0x4E00, 0x20000}, no[] = {0x41, 0x2013, 0x2027, 0x2E7F, 0xB7, 0};

	for (size_t i = 0; i < 6; i++, ntest++)
		if ((!inline_wide(yes[i]) || inline_wide(no[i])) && ++nfail)
			printf("FAIL wide: %X, %X\n", (unsigned)yes[i], (unsigned)no[i]);
}

/* A cell's marks of Markdown go only where they surely are some. */
static void
cells(void)
{
	static const struct { const char *in, *want; } of[] = {{"", ""}, {"a", "a"}, {"*a*", "*a*"}, {"**a**", "a"}, {"**a*b*", "a*b*"}, {"a\\*b", "a*b"}, {"[a]{.b}", "a"}, {"[a](b)", "[a](b)"}, {"<b>a</b>", "a"}, {"]{a}", "]{a}"}, {"a[b]{.c}*d*", "ab*d*"}, {"&lt;", "<"}};
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct str got = inline_cell(str_of(of[i].in), &a);
		if (!str_eq(got, str_of(of[i].want)) && ++nfail)
			printf("FAIL cell %s: %.*s\n", of[i].in, (int)got.n, got.p);
		mem_free(&a);
	}
}

/* The lines of a cell: what parts them, what is one. */
static void
joins(void)
{
	static const struct { const char *a, *b, *want; } of[] = {
		{"", "a", "a"}, {"a", "", "a"}, {"a", " b ", "a b"}, {"甲", "a", "甲a"}, {"a", "甲", "a甲"}, {"甲", "乙", "甲乙"}, {"1", "2", "1 2"}, {"—", "1", "—1"}, {"a<b", "c>", "a<bc>"},
		{"[a]", "{.b}", "[a]{.b}"}, {"{.b}", "[c]", "{.b}[c]"}, {"{.b}", "c", "{.b} c"}, {"[a]", "b", "[a] b"}, {"a**", "*b", "a** *b"}, {"a*", "**b", "a* **b"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		buf_str(&b, str_of(of[i].a));
		inline_join(&b, given_alone(of[i].b));
		if (!str_eq(buf_slice(&b), str_of(of[i].want)) && ++nfail)
			printf("FAIL '%s' and '%s': %.*s\n", of[i].a, of[i].b, (int)b.n, b.p);
		mem_free(&a);
	}
}

int
main(void)
{
	alone();
	joins();
	ends_in_tag();
	wide();
	cells();
	line("<b>1</b><span x='>'>2</span>", false, "12", "tags without blanks between");
	line("3<sup>1</sup> m<sup>2</sup>", false, "3^1 m2", "a raised figure behind a figure");
	line("3<small>1</small> m<small>2</small>", false, "3^1 m2", "a small one");
	line("<s>13</s>12 <DEL>13</DEL><ins>12</ins> <strike>1</strike>x", false, "13^12 13^12 1x", "struck out, put in");
	line("<span style=\"display:none\">13</span>12 1<b style='text-decoration:line-through'>3</b>", false, "13^12 1^3", "hidden, struck out by a style");
	line("1<span style='border:none'>3</span>2<i>4</i>", false, "1324", "styled otherwise");
	line("<u hidden>1</b>2</u>3", false, "12^3", "the end of another");
	line("<sup>3</sup>1 <sub>4</sub>2 5<SUB>6</SUB>", false, "3^1 4^2 5^6", "before a figure, or lowered");
	line("<ruby>12<rt>3</rt>4</ruby> <ruby>年<rt>3</rt></ruby>", false, "12^3^4 年3", "a reading above a figure");
	line("a<br>b", false, "a b", "a line break is a blank");
	line("&lt;3&gt;&#65;&#x42;&nosuch;", false, "<3>AB&nosuch;", "entities");
	line("&#0;&#xD800;&#1114112;", false, " &#xD800;&#1114112;", "characters that are none");
	line("**12** \\| 3\\.5", true, "12 | 3.5", "emphasis and escapes");
	line("[目录](http://x/a(b)) [1]", true, "目录 [1]", "links");
	line("[a] [d]{.e} [f]{g} [i]{x=1} [j]{} [h]{.k", true, "[a] d [f]{g} i j [h]{.k", "brackets with attributes, and without");
	line("[", true, "[", "a bracket at the end");
	line("[a](b)) c", true, "a) c", "a parenthesis behind a link is text");
	line("1<div>2<td>3<b>4<s>5", false, "1 2 34^5", "figures that a tag parts, styles, strikes out");
	line("*a* **b* 2*3**", true, "*a* b* 2*3", "one star is a character, the second of two is none");
	line("*", true, "*", "a star alone");
	line("a\\", true, "a\\", "a \\ at the end");
	line("\\\\ \\\\ 31\\\\ \\\\", true, "    31   ", "DokuWiki's line breaks");
	line("31\\\\", true, "31\\", "one without a blank beside it is none");
	line("\\\\", true, "\\", "nor is one alone");
	line("a\\\\b", true, "a\\b", "nor one between words");
	line("1<b \xEF\xBF\xBD>2<!-- \xEF\xBF\xBD -->3", false, "1\xEF\xBF\xBD" "2\xEF\xBF\xBD" "3", "a lost character in a tag shows");
	line("1<!-- 2", false, "1<!-- 2", "a comment without its end is text");
	line("&#x1F600;&#9;&#0x41;&#x;&#;&#65", false, "\xF0\x9F\x98\x80 &#0x41;&#x;&#;&#65", "numbers of characters, of both kinds");
	line("a < b", false, "a < b", "no tag");
	line("1<2 and <td", false, "1<2 and <td", "a tag without its end is text");
	line("a<!-- b -->c<!-- d", false, "ac<!-- d", "a comment, one without its end");
	line("a<b\xEF\xBF\xBD>c", false, "a\xEF\xBF\xBD" "c", "what was lost in a tag");
	line("a<b x='>c", false, "a<b x='>c", "a quote without its end");
	line("a<b<c>d", false, "ad", "a < within a tag");
	line("&#0000065;&#00000065;&#x0000041;&#x00000041;", false, "AAAA", "noughts before it");
	line("&#9;&#10;&#13;&#65&#;&#x;&#xG;&#12345678;&#xFFFFFFF;&#57343;&#57344;&#1114111;", false,
	     "   &#65&#;&#x;&#xG;&#12345678;&#xFFFFFFF;&#57343;\xEE\x80\x80\xF4\x8F\xBF\xBF", "numbers of characters");
	line("&nbsp;&quot;&middot;&amp", false, "\xC2\xA0\"\xC2\xB7&amp", "names");
	line("&nbsp;&amp;&lt;&gt;&quot;&apos;|&ensp;|&emsp;|&thinsp;|&ldquo;&rdquo;&lsquo;&rsquo;&mdash;&ndash;&hellip;&middot;&copy;&yen;&times;|&zwj;|&zwnj;|&nbsp&NBSP;&x;&;&", false,
	     "\xC2\xA0&<>\"'| | | |“”‘’—–…·©¥×|\xE2\x80\x8D|\xE2\x80\x8C|&nbsp&NBSP;&x;&;&", "every name, and others");
	line("*a* ** b*** *", true, "*a*  b *", "stars: one is text");
	line("**", true, "", "two are none");
	line("a*", true, "a*", "at the end");
	line("\\a \\# \\", true, "\\a # \\", "a backslash before what is none of its marks");
	line("[a](b) [c]{#d} [e]{.f} [g]{} [h]{i=j} [k]{l} [m]n", true, "a c e g h [k]{l} [m]n", "links and spans");
	line("[a](b", true, "[a](b", "a target without its end");
	line("[a]{#b", true, "[a]{#b", "attributes without theirs");
	line("[m]no p [q]", true, "[m]no p [q]", "what is no target, no list");
	line("[a", true, "[a", "a bracket alone");
	line("[a](b(c))d]", true, "ad]", "brackets in a target");
	line("[x](y)", false, "[x](y)", "not in other text");
	return verdict(nfail, ntest);
}
