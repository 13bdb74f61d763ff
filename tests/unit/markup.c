/* Unit tests of markup: what is cleaned away, what stays, line breaks kept, nesting capped. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/markup.c"
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
clean(const char *in, const char *want, const char *why)
{
	struct arena a = {0};

	size_t n = strlen(in);
	char *p = memcpy(malloc(n + !n), in, n); /* nothing stands behind it */

	same(markup_clean((struct str){p, n}, 3, NULL, &a).text, want, why);
	free(p);
	mem_free(&a);
}

/* The same where texts are held: X stands for the first, Y for the second. */
#define X "\xF3\xB0\x80\x80"
#define Y "\xF3\xB0\x80\x81"

static void
held(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct hold h = hold_for(given_alone(in), &a);

	same(markup_clean(h.page, 3, &h, &a).text, want, why);
	mem_free(&a);
}

static void
capped(const char *in, bool want, const char *why)
{
	struct arena a = {0};

	ntest++;
	if (markup_clean(str_of(in), 3, NULL, &a).capped != want && ++nfail)
		printf("FAIL %s\n", why);
	mem_free(&a);
}

int
main(void)
{
	held("<p>123</p>456", "<p>" X "3</p>" Y "6", "texts are held");
	held("<p>12\n34\n567<b>8", "<p>12\n34\n" X "78", "but not their line breaks");
	held("<title>123&#983041;</title>456", "<title>123" X "</title>" Y "6", "of a title only what would be taken for one");
	held("<p>123<sup>4</sup>", "<p>" X "3^4", "a figure that is set apart");
	held("<pre> 123", "<pre> " X "3", "preformatted text");
	clean("<p align=center class=\"a\" rowspan=\"2\">1</p>", "<p rowspan=\"2\">1</p>", "attributes that matter stay");
	clean("<p>1<font\ncolor=red>2</font>3</p>", "<p>1<!--\n-->23</p>", "inline tags go, their line breaks stay, but part no number");
	clean("<p>一<font\ncolor=red>2</font>3</p>", "<p>一\n23</p>", "behind a wide character a line break parts nothing");
	clean("a<script>\nif (a<b) {}\n</script>b", "a<!--\n\n-->b", "scripts go with their contents");
	clean("a<!-- <p>\n -->b", "a<!--\n-->b", "comments go");
	clean("a<!-->b", "ab", "the shortest comment");
	clean("<table><tr><td><table><tr></td>1", "<table><tr><td> <tr>1", "an inner table too deep");
	clean("<ul><li>1<ul></li>2", "<ul><li>1<ul>2", "the end of an item does not reach over the list at hand");
	clean("</p>1</td>2</table>3", "<br>123", "ends of what is not open");
	clean("<table><caption>1<tr><td>2", "<table><caption>1<tr><td>2", "parts of a table within a caption");
	clean("<table><tr>1</tr></tr><td>2", "<table><tr>1</tr></tr><td>2", "the end of a row stays, wherever it stands");
	clean("<p>3<sup>1</sup>", "<p>3^1", "a raised figure behind a figure is a note's");
	clean("<p>3<small>1</small> <small>12</small>", "<p>3^1 12", "so is a small one");
	clean("<p>3<sup><a\nid=1>1</a></sup>", "<p>3^<q><!--\n-->1</q>", "with a link around it");
	clean("<p>3<sup><b><i><u><a>1</sup>", "<p>3<q>1", "not with more");
	clean("<p>m<sup>2</sup>x<sup>（1）</sup>4<sup></sup>", "<p>m2x（1）4", "nor behind a letter, nor what is no figure, nor nothing");
	clean("<p>５<sup>1</sup> 5<sup>１</sup> <sub>９</sub>０ ／<sup>1</sup> 5<sup>：</sup>", "<p>５^1 5^１ ９^０ ／" "1 5：", "fullwidth ones");
	clean("<sup>1</sup>", "1", "with nothing before it");
	clean("<table><td><input value=' 1,2 '><td><input type=TEXT value=-3><td><input type='number' value=4.5 />", "<table><td> 1,2 <td> -3 <td> 4.5 ", "numbers in fields");
	clean("<table><td>3<input style='display:none' value=1>", "<table><td>3 ", "a hidden one");
	clean("<table><td><input type=hidden value=1><td><input value=1a><td><input value=''><td><input>", "<table><td>  <td>  <td>  <td>  ", "no numbers there");
	clean("<p><input value=1>", "<p> ", "outside of tables");
	clean("<table><td>1<sup>2</td><td>3<sup>4</sup></td>", "<table><td>1^2</td><td>3^4</td>", "one that its cell ends, and another");
	clean("<table><td>1<sup>2<td>3<sup>4</sup>", "<table><td>1^2<td>3^4", "which the next cell ends");
	clean("<p>1<sup>2<p>3<sup>4</sup>", "<p>1^2<p>3^4", "a paragraph");
	clean("<table><td>1<i hidden>2</td><td>3<i hidden>4</i>5</td>", "<table><td>1<ins show=5>2</td><td>3<ins show=5>4</ins>5</td>", "hidden, up to the end of its cell");
	clean("<table><td>5<sup>1</sup></td><td>6</td>", "<table><td>5^1</td><td>6</td>", "a figure of the next cell");
	clean("<p><sup>2</sup>31 <sub>3</sub>4 5<sub>6</sub>", "<p>2^31 3^4 5^6", "before a figure, or lowered");
	clean("1<ruby>2<rt>3</rt></ruby> <ruby>年<rt>4</rt></ruby> 5<ruby><rb>6</rb><rp>(</rp><rt>7</rt><rp>)</rp></ruby>", "12^3 年4 56(7)", "a reading above a figure");
	clean("<p><s>1</s>2<STRIKE>3</STRIKE>", "<p><del>1</del>2<del>3</del>", "what is struck out is deleted");
	clean("1</", "1", "the beginning of an end at the page's");
	clean("1<!", "1", "of a comment");
	clean("1<?", "1", "of an instruction");
	clean("1<", "1&lt;", "a sign at the page's end");
	clean("1<<", "1&lt;&lt;", "two");
	clean("1<<<", "1<&lt;&lt;", "three");
	clean("1<<<2", "1<&lt;&lt;2", "three before a figure");
	clean("1<z>2<Z>3<a>4<A>5<{>6<@>7", "123<q>4</q><q>5&lt;{>6&lt;@>7", "a name begins with a letter");
	clean("1 < 2", "1 &lt; 2", "a lone < is text");
	clean("<td>1</td>", " 1", "a cell without a table");
	clean("<table><td>1</tr></table>", "<table><td>1</tr></table>", "the end tag of an implied row");
	clean("<a href=x>1</a><a href=y>2<a href=z>3", "<q>1</q><q>2</q><q>3", "links are one deep");
	clean("<span>1<span style='display:none'>2<span>3</span></span></span>4",
	      "1<ins show=5>23</ins>4", "only a hidden span counts");
	clean("<td colspan=2 colspan=3>", " ", "stray");
	clean("<table><td colspan=2 colspan=3>", "<table><td colspan=2>", "the first of two attributes");
	clean("<p title=\"a>b\" colspan=i>x", "<p colspan=i>x", "a > in quotes");
	clean("<div><div><div><div>x</div></div></div></div>", "<div><div><div> x </div></div></div>", "too deep is flattened");
	capped("<div><div><div><div>", true, "four deep");
	capped("<div><div><div></div><div></div>", false, "three deep");
	capped("<p><p><p><p><p><p>", false, "paragraphs end one another");
	capped("<ul><li><li><li><li><li>", false, "items end one another");
	capped("<table><tr><td>1<td>2<tr><td>3<td>4", false, "cells and rows end one another");
	clean("<table><td colspan = '2' id=\"a\" =x / hidden class=b/>", "<table><td colspan = '2' show=5>", "blanks around =, and a = without a name");
	/* what ends what, as the nesting is counted */
	capped("<div><br><hr><area><wbr><bgsound><div><br><div><br>", false, "elements without contents are not nested");
	capped("<div></div><div></p></div><div><div>", false, "an end without a beginning ends nothing");
	clean("<div></span></b></x></p></div></div>", "<div><br></div>", "ends without beginnings; a paragraph's is a line break");
	clean("</br>1</h2>", "<br>1</h2>", "and that of a line break, that of a heading");
	clean("<h1>1</h3>2<h6>3</h1>", "<h1>1</h3>2<h6>3</h1>", "a heading ends by any heading's end");
	clean("<table><td>1</td></tr></tbody></table></tbody></tr></td>", "<table><td>1</td></tr></tbody></table>", "ends of implied rows and bodies");
	clean("<table><thead><td>1</tbody></thead></td></table>", "<table><thead><td>1</tbody></table>", "of a body not within a head's");
	clean("<div><div><div><div>1</div>2</div>3</div>4</div>", "<div><div><div> 1 2</div>3</div>4</div>", "the end of what was flattened is none");
	clean("<div><div><div><a>1</a></div></div></div>", "<div><div><div>1</div></div></div>", "a link that would be too deep");
	clean("<p>\n<p>\n<p>1<p>2", "<p\n\n>1<p>2", "paragraphs of nothing are one");
	clean("<table>\n <tr>\r\n\t<td>1</td> <td>2</td>\n</tr>\n</table>\n3", "<table\n><tr\n><td>1</td><td>2</td\n></tr\n></table>\n3", "blanks between parts of a table");
	clean("<div><section>1</div>2", "<div><section>1</div>2", "the end of an element is that of what is in it");
	clean("<p> </b><p>1", "<p> 1", "a paragraph of a blank is of nothing, too");
	clean("<div> <p>\n<h1>1</h1>\n<ul>\n<li>2</li>\n</ul></div>", "<div><p\n><h1>1</h1\n><ul\n><li>2</li\n></ul></div>", "between blocks");
	clean("\n<p>1", "\n<p>1", "before the first");
	clean("<p> 1", "<p> 1", "before a text");
	clean("<p>\n<1", "<p>\n&lt;1", "before a sign");
	clean("<p>\n<b>1</b>\n</p>", "<p>\n1\n</p>", "beside what is no block");
	clean("<p>\n<ins>1</ins>\n<p>", "<p>\n<ins>1</ins>\n<p>", "beside what is put in");
	clean("<pre><div>\n<p>1", "<pre><div>\n<p>1", "where each blank counts");
	clean("<p>1>\n<p>2", "<p>1>\n<p>2", "behind a sign");
	clean("<table><td><p>1</p></td><td><p>2</P></td><th><p>3</p></th><td><p>4</p> </td><td><p>5</p>\n</td>", "<table><td><p>1</td><td><p>2</td><th><p>3</th><td><p>4</td><td><p>5</p\n></td>", "a paragraph ends with its cell");
	clean("<table><td></p></td><td><p>1</p>2</td></table><p>3</p></td>", "<table><td><br></td><td><p>1</p>2</td></table><p>3</p>", "where there is none, or more behind it, or no cell");
	clean("<p class=x><p>1", "<p><p>1", "one with a class is something");
	clean("<p><b></b><p>1", "<p>1", "what went from it was nothing");
	clean("<div><div><div><p>1<p>2", "<div><div><div> 1 2", "too deep for a paragraph");
	/* attributes */
	clean("<p a rowspan = 'x' / rowspan=y b=\"c\" COLSPAN=2 / =3 colspan=\"unclosed>", "<p rowspan = 'x' COLSPAN=2>", "the first of each, with its blanks");
	clean("<p a\n=\nb\nrowspan\n=\n1\n>", "<p\n\n \nrowspan\n=\n1\n>", "line breaks stay where they are");
	clean("<p hidden/rowspan=2/>", "<p rowspan=2/ show=5>", "a / between them");
	clean("<p rowspan", "<p rowspan>", "a tag without its end");
	clean("<p rowspan='>", "<p>", "and within a value, which is none");
	clean("<p xrowspan=1 rowspa=2 rowspanx=3>", "<p>", "a name is a whole one");
	/* contents that are no text */
	clean("<script>a</scripx></SCRIPT >b", "b", "a script ends with its own name");
	clean("<script>a</script", "", "or with the page");
	clean("<style>a<", "", "though that is a <");
	clean("<style>a", "", "or nothing");
	clean("<title>a<b>&NewLine;</title>b", "<title>a<b>\f</title>b", "a title is copied");
	clean("</script>a</title>", "a", "ends of them alone are nothing");
	clean("<table><td><button style='display:none'>1</button>2<button>3</button>", "<table><td> <ins show=5>1 </ins>2 3 ", "a hidden button");
	clean("<select><option>a</select><button>b<img>c<noscript>d", "<nav> a</nav> b c<nav show=5>d", "menus and buttons");
	clean("<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>1</aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>", "1", "a name that is too long");
	clean("<!DOCTYPE html><!doctypo><!x", "<!DOCTYPE html>", "the document type stays, other declarations go");
	clean("a<!-- b --x --><!---->c<!-- d", "ac", "comments");
	clean("a<?b\n?>c</1>d", "a<!--\n-->cd", "instructions, ends that are none");
	clean("<<<a>1<", "<&lt;<q>1&lt;", "a < before one that begins a tag");
	clean("a <span>b<span style=display:none>c</span></span></span>", "a b<ins show=5>c</ins>", "spans");
	clean("a<span style='border:none;text-decoration:none'>b</span>c", "abc", "none of something else hides nothing");
	clean("a<span class=none>b</span><span data-style='display:none'>c</span>", "abc", "nor another attribute");
	clean("1<b style='visibility:hidden'>2<b>3</b>4<i>5</i></b>6", "1<ins show=3>2345</ins>6", "another that hides");
	clean("1<u Style='text-decoration: line-through'>2</u>3", "1<ins show=2>2</ins>3", "one that strikes out");
	clean("1<font hidden>2</font>3<label HIDDEN=''>4</label>5<em x hidden=1>6</em>", "1<ins show=5>2</ins>3<ins show=5>4</ins>5<ins show=5>6</ins>", "hidden by the attribute");
	clean("1<x hidden>2</x><q style='display:none'>3</q>", "1<ins show=5>2</ins>3", "an unknown element; the quote is none");
	clean("<style>.a{display:none}.b b{visibility:hidden}</style><p class=a>1<p class=b>2<b>3</b>", "<p show=5>1<p>2<ins show=3>3</ins>", "hidden by a rule");
	clean("<style>.b i{display:none}</style><p class=b>1</p><i>2</i>", "<p>1</p>2", "a rule for what is within");
	clean("<a href=x style='display:none'>1</a>", "<q show=5>1</q>", "a link");
	clean("1<template>2<p>3</template>4<iframe>5</iframe>6", "146", "what no browser shows");
	clean("1<template>2<iframe src=x>", "12", "without an end");
	clean("1<iframe>2</iframe>3<iframe>4<template>5</template>6<iframe>7<template>8<template>9", "1346789", "without an end, one of each");
	clean("<table><td>1<span hidden>2</td><td>3<span hidden>4</span>", "<table><td>1<ins show=5>2</td><td>3<ins show=5>4</ins>", "a cell ends what is open in it");
	clean("12<span style='vertical-align:super'>3</span> 4<i style='color:#fff'>5</i>6 7<font color=white><b>8</b></font>", "12^3 4^5^6 7^8", "raised, white");
	clean("1<span style='vertical-align:super'>2<span hidden>3</span>4</span>5", "1^2<ins show=5>3</ins>4^5", "hidden within raised");
	clean("12<i hidden>3</i><sup>4</sup> 5<cite>6</cite><sub>7</sub>", "12<ins show=5>3</ins>^4 56^7", "behind what is hidden, behind a phrase");
	clean("&#49;&#50<sup>3</sup>", "12^3", "figures by their numbers");
	clean("<ins>12</ins><del>3</del><sup>4</sup>", "<ins>12</ins><del>3</del>^4", "behind what was put in and struck out");
	clean("12<a href='a.htm#_ftn1'>3</a> 4<a name=_ednref1>5</a> 6<a href='a.htm#b' name=_ft>7</a>", "12^<q>3</q> 4^<q>5</q> 6<q>7</q>", "the names of notes");
	clean("12<a href='#n1'><sup>3</sup></a>, 4<a href=\"#n2\">5</a>", "12^<q>3</q>, 4^<q>5</q>", "a note's number within a link");
	clean("1<i style='display:none'>2<b style='display:none'>3</b>4</i>5", "1<ins show=5>234</ins>5", "one within the other");
	/* references */
	clean("a&#<b>49</b>", "a&#<!---->49", "a tag ends a reference");
	clean("a&am<b>p;</b>&1-<i>&", "a&am<!---->p;&1-&<!---->", "a name, too");
	/* lost bytes */
	clean("a<b\xEF\xBF\xBD>1</\xEF\xBF\xBD>2<link \xEF\xBF\xBD>3<p \xEF\xBF\xBD", "a\xEF\xBF\xBD" "1\xEF\xBF\xBD" "2" "3<p>", "of a tag stay to be seen, but in those of the head");
	clean("\xEF\xBF\xBD<b\xEF\xBF\xBD>1", "\xEF\xBF\xBD\xEF\xBF\xBD" "1", "the first at the page's head");
	clean("\xEF\xBF\xBD<!-- \xEF\xBF\xBD -->a<meta \xEF\xBF\xBD><script \xEF\xBF\xBD></script><style \xEF\xBF\xBD></style><base \xEF\xBF\xBD>", "\xEF\xBF\xBD" "a", "of a comment not");
	return verdict(nfail, ntest);
}
