/* Unit tests of markup: what is cleaned away, what stays, line breaks kept, nesting capped; inline text. */
#include <stdio.h>

#include "../../lib/markup.c"

static int ntest, nfail;

static void
same(struct str got, const char *want, const char *why)
{
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
}

static void
clean(const char *in, const char *want, const char *why)
{
	struct arena a = {0};

	same(markup_clean(str_of(in), 3, &a).text, want, why);
	mem_free(&a);
}

static void
capped(const char *in, bool want, const char *why)
{
	struct arena a = {0};

	ntest++;
	if (markup_clean(str_of(in), 3, &a).capped != want && ++nfail)
		printf("FAIL %s\n", why);
	mem_free(&a);
}

static void
line(const char *in, bool md, const char *want, const char *why)
{
	struct arena a = {0};

	same(markup_inline(str_of(in), md, &a), want, why);
	mem_free(&a);
}

int
main(void)
{
	clean("<p align=center class=\"a\">1</p>", "<p class=\"a\">1</p>", "attributes that matter stay");
	clean("<p>1<font\ncolor=red>2</font>3</p>", "<p>1<!--\n-->23</p>", "inline tags go, their line breaks stay, but part no number");
	clean("<p>一<font\ncolor=red>2</font>3</p>", "<p>一\n23</p>", "behind a wide character a line break parts nothing");
	clean("a<script>\nif (a<b) {}\n</script>b", "a<!--\n\n-->b", "scripts go with their contents");
	clean("a<!-- <p>\n -->b", "a<!--\n-->b", "comments go");
	clean("a<!-->b", "ab", "the shortest comment");
	clean("1 < 2", "1 &lt; 2", "a lone < is text");
	clean("<td>1</td>", " 1", "a cell without a table");
	clean("<table><td>1</tr></table>", "<table><td>1</tr></table>", "the end tag of an implied row");
	clean("<a href=x>1</a><a href=y>2<a href=z>3", "<q>1</q><q>2</q><q>3", "links are one deep");
	clean("<span>1<span style='display:none'>2<span>3</span></span></span>4",
	      "1<ins style='display:none'>23</ins>4", "only a hidden span counts");
	clean("<td colspan=2 colspan=3>", " ", "stray");
	clean("<table><td colspan=2 colspan=3>", "<table><td colspan=2>", "the first of two attributes");
	clean("<p title=\"a>b\" id=i>x", "<p id=i>x", "a > in quotes");
	clean("<div><div><div><div>x</div></div></div></div>", "<div><div><div> x </div></div></div>", "too deep is flattened");
	capped("<div><div><div><div>", true, "four deep");
	capped("<div><div><div></div><div></div>", false, "three deep");
	capped("<p><p><p><p><p><p>", false, "paragraphs end one another");
	capped("<ul><li><li><li><li><li>", false, "items end one another");
	capped("<table><tr><td>1<td>2<tr><td>3<td>4", false, "cells and rows end one another");
	line("<b>1</b><span x='>'>2</span>", false, "12", "tags without blanks between");
	line("a<br>b", false, "a b", "a line break is a blank");
	line("&lt;3&gt;&#65;&#x42;&nosuch;", false, "<3>AB&nosuch;", "entities");
	line("&#0;&#xD800;&#1114112;", false, " &#xD800;&#1114112;", "characters that are none");
	line("**12** \\| 3\\.5", true, "12 | 3.5", "emphasis and escapes");
	line("[目录](http://x/a(b)) [1]", true, "目录 [1]", "links");
	line("a < b", false, "a < b", "no tag");
	line("1<2 and <td", false, "1<2 and <td", "a tag without its end is text");
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
