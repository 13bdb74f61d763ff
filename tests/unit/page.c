/* Unit tests of page: white space, texts put together. */
#include <stdio.h>

#include "../../lib/page.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

/* Blanks of all kinds; characters as wide as two. */
static void
characters(void)
{
	static const struct { const char *s; size_t n; } blank[] = {
		{" ", 1}, {"\t", 1}, {"\n", 1}, {"\r", 1}, {"\x08", 0}, {"\x0E", 0}, {"!", 0}, {"\xC2\xA0", 2}, {"\xC2", 0}, {"\xC2\xA1", 0}, {"\xC2\x9F", 0}, {"\xC3\xA0", 0}, {"\xC1\xA0", 0}, {"\xE2\x80\x80", 3},
		{"\xE2\x80\x8B", 3}, {"\xE2\x80\x8C", 0}, {"\xE2\x80\xAF", 3}, {"\xE2\x80\xAE", 0}, {"\xE2\x80\xB0", 0}, {"\xE2\x81\x80", 0}, {"\xE2\x7F\x80", 0}, {"\xE3\x80\x80", 0}, {"\xE1\x80\x80", 0}, {"\xE2\x80", 0},
		{"\xEF\xBB\xBF", 3}, {"\xEF\xBB\xBE", 0}, {"\xEF\xBB\xC0", 0}, {"\xEF\xBC\xBF", 0}, {"\xEF\xBA\xBF", 0}, {"\xEE\xBB\xBF", 0}, {"\xF0\xBB\xBF", 0}, {"\xEF\xBB", 0}, {"年", 0}};

	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++, ntest++)
		if (space_at(given_alone(blank[i].s), 0) != blank[i].n && ++nfail)
			printf("FAIL blank %zu: %zu bytes\n", i, space_at(given_alone(blank[i].s), 0));
	ntest++;
	if ((!page_is_heading(GUMBO_TAG_H1) || !page_is_heading(GUMBO_TAG_H6) || page_is_heading(GUMBO_TAG_P) || page_is_heading(GUMBO_TAG_HGROUP)) && ++nfail)
		printf("FAIL headings\n");
}

/* Texts put together: white space is one blank, none where a line break stands beside a wide character. */
static void
piles(void)
{
	static const struct { const char *a, *b, *want; size_t line; } of[] = {
		{"x y", "z", "x yz", 1}, {"x ", " y", "x y", 1}, {"年\n", "报", "年报", 1}, {"年 ", "报", "年 报", 1}, {"年\n", "x", "年x", 1}, {"x\n", "年", "x年", 1}, {"x\f", "年", "x年", 1}, {"x ", "年", "x 年", 1}, {"年\f", "报", "年报", 1},
		{" \n", "x", "x", 2}, {"", " x ", "x", 2}, {"年\n ", "报", "年报", 1}, {"年 \n", "报", "年报", 1}, {"12\n", "3", "12 3", 1}, {"—\n", "报", "—报", 1}, {"x~\n", "y", "x~ y", 1},
		{"x ", "éé", "x éé", 1}, {"x\n", "éé", "x éé", 1}, {"x\xE2\x80\x8B", "y", "xy", 1}, {"x\xEF\xBB\xBF", "y", "xy", 1}, {"x\xE2\x80\x8A", "y", "x y", 1}, {"x\xC2\xA0", "y", "x y", 1}, {"x \n", "年", "x年", 1}, {"年\n\t", "报", "年报", 1}, {"x\n", "", "x", 1}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct pile p = {.b = {.a = &a}};
		page_add(&p, given_alone(of[i].a), 1);
		page_add(&p, given_alone(of[i].b), 2);
		if ((!str_eq(buf_slice(&p.b), str_of(of[i].want)) || p.line != of[i].line) && ++nfail)
			printf("FAIL '%s' and '%s': '%.*s', line %zu\n", of[i].a, of[i].b, (int)p.b.n, p.b.p, p.line);
		mem_free(&a);
	}
}

/* The tree of a page, and its element with the identifier x. */
static size_t
open_page(struct page *g, struct doc *d, const char *in, GumboOutput **out)
{
	*d = (struct doc){.a = d->a, .diags = {.a = d->a}};
	*g = (struct page){.d = d, .a = d->a};
	*out = gumbo_parse(in);
	page_open(g, (*out)->root);
	for (size_t i = 0; i < g->n; i++) {
		const GumboAttribute *id = g->v[i].e ? gumbo_get_attribute(&g->v[i].e->attributes, "id") : NULL;
		if (id && strcmp(id->value, "x") == 0)
			return i;
	}
	return 0;
}

/* What is known of it: bytes of text, of them linked, links, blocks and tables within it, its line, nodes; h: with a heading, copy: it is one.  And its
 * text, with the line where it begins. */
static void
elements(void)
{
#define ROW(label) "<tr><td>" label "</td><td>1</td></tr>"
#define SEEN "<table>" ROW("规章制度") ROW("行政许可") ROW("行政处罚") "</table>"
	static const struct { const char *in, *want, *text; } of[] = {
		{"<p id=x>甲<b> 乙</b></p>", "6 0 0 0 0 1 4", "甲 乙@1"}, {"<div id=x>\n<p>甲</p>\n<p> </p><ul><li>乙</ul></div>", "6 0 0 3 0 1 10", "甲乙@2"}, {"<div id=x><q>甲乙</q><q></q>丙</div>", "9 6 1 0 0 1 5", "甲乙丙@1"},
		{"<html id=x><p>甲</p><q>乙</q>", "6 3 1 1 0 1 7", "甲乙@1"}, {"<div id=x><h2>a</h2>b</div>", "2 0 0 1 0 1 4 h", "a b@1"}, {"<h1 id=x>a</h1>", "1 0 0 0 0 1 2", "a@1"}, {"\n<div id=x>" SEEN "</div>", "39 0 0 11 1 2 18", NULL},
		{"<div id=x>a<br>b<del>c</del>d</div>", "4 0 0 0 0 1 7", "a bd@1"}, {"<p id=x>a<i show=5>b</i>c", "3 0 0 0 0 1 5", "ac@1"}, {"<div><i id=x hidden>b</i>c", "1 0 0 0 0 1 2", "b@1"}, {"<div id=x><div>\n\n甲</div>\n<div>乙</div></div>", "6 0 0 2 0 1 6", "甲乙@3"},
		{"<div id=x><div>a</div>b<p>c</p></div>", "3 0 0 2 0 1 6", "a b c@1"}, {"<div id=x><i>a</i>b</div>", "2 0 0 0 0 1 4", "ab@1"}, {"<div id=x>a<!-- c -->b</div>", "2 0 0 0 0 1 3", "ab@1"},
		{SEEN "<details id=x>" SEEN "</details>", "39 0 0 11 1 1 18 copy", NULL}, {SEEN "<div id=x>" SEEN "</div>", "39 0 0 11 1 1 18", NULL}, {SEEN "<div show=5 id=x>" SEEN "</div>", "39 0 0 11 1 1 18 copy", NULL},
		{SEEN "<details id=x><table>" ROW("规章制度") ROW("行政许可") ROW("其他事项") "</table></details>", "39 0 0 11 1 1 18 copy", NULL}, {SEEN "<details id=x><table>" ROW("规章制度") ROW("公开事项") ROW("其他事项") "</table></details>", "39 0 0 11 1 1 18", NULL},
		{SEEN "<details id=x><table>" ROW("规章制度") ROW("行政许可") "</table></details>", "26 0 0 8 1 1 13", NULL}, {"<details id=x>" SEEN "</details>" SEEN, "39 0 0 11 1 1 18 copy", NULL}, {SEEN "<details id=x>规章制度 行政许可 行政处罚</details>", "38 0 0 0 0 1 2", NULL},
		{SEEN "<details id=x><table>" ROW("规") ROW("行") ROW("政") "</table></details>", "12 0 0 11 1 1 18", NULL}, {"<p>规章制度<p>行政许可<p>行政处罚<details id=x>" SEEN "</details>", "39 0 0 11 1 1 18", NULL},
		{SEEN "<details>" SEEN "</details><details id=x>" SEEN "</details>", "39 0 0 11 1 1 18 copy", NULL}, {"<details>" SEEN "</details><details id=x>" SEEN "</details>", "39 0 0 11 1 1 18", NULL},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest += 2) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct page g;
		GumboOutput *out;
		size_t at = open_page(&g, &d, of[i].in, &out), line = 0;
		const struct node *x = &g.v[at];
		ntest++;
		if ((g.v[0].tag != GUMBO_TAG_HTML || g.v[0].end != g.n || (at ? g.v[at].parent >= at : g.v[at].parent != 0)) && ++nfail)
			printf("FAIL the tree of %s\n", of[i].in);
		struct str got = str_fmt(&a, "%u %u %u %u %u %zu %zu%s%s", x->ntext, x->nlinked, x->nlinks, x->nblocks, x->ntables, x->line, x->end - at, x->heading ? " h" : "", x->copy ? " copy" : "");
		if (!str_eq(got, str_of(of[i].want)) && ++nfail)
			printf("FAIL %s: %.*s\n", of[i].in, (int)got.n, got.p);
		struct str text = page_collect(&g, at, x->end, &line), lined = str_fmt(&a, "%.*s@%zu", (int)text.n, text.p, line);
		if (of[i].text && !str_eq(lined, str_of(of[i].text)) && ++nfail)
			printf("FAIL text of %s: %.*s\n", of[i].in, (int)lined.n, lined.p);
		gumbo_destroy_output(&kGumboDefaultOptions, out);
		mem_free(&a);
	}
}

/* What is hidden, unseen, taken whole, put away, and why, of all kinds of elements. */
static void
kinds(void)
{
	static const GumboTag tags[] = {GUMBO_TAG_P, GUMBO_TAG_TR, GUMBO_TAG_DEL, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_DETAILS};
	size_t bad = 0;

	for (int way = 0; way < 6 * 6 * 2 * 2 * 3; way++) {
		GumboTag t = tags[way % 6];
		enum style_show show = (enum style_show)(way / 6 % 6);
		bool copy = way / 36 % 2, tables = way / 72 % 2;
		struct node x = {.tag = t, .show = show, .copy = copy, .ntables = tables ? 2 : 0, .ntext = (unsigned)(SITE_TEXT_MAX - 1 + way / 144)};
		bool none = show == STYLE_NONE, little = x.ntext <= SITE_TEXT_MAX && !tables && t != GUMBO_TAG_TABLE, away = show == STYLE_INVISIBLE || show == STYLE_COLLAPSED || none;
		bool unseen = copy || ((show != STYLE_SEEN || t == GUMBO_TAG_DEL) && little);
		bad += page_is_hidden(&x) != (none || (t == GUMBO_TAG_TR && show == STYLE_COLLAPSED));
		bad += page_is_unseen(&x) != unseen || page_is_whole(&x) != (unseen || away);
		bad += is_put_away(&x) != ((away || t == GUMBO_TAG_DETAILS) && (tables || t == GUMBO_TAG_TABLE || t == GUMBO_TAG_TBODY));
		bad += strcmp(page_reason(&x), copy || away ? "hidden" : "deleted") != 0;
	}
	if (ntest++, bad && ++nfail)
		printf("FAIL %zu kinds of elements\n", bad);
}

/* An element as it is printed, each line with the one of the source on which it stands; and what is dropped of it. */
static void
prints(void)
{
	static const struct { const char *in, *want, *drops; } of[] = {
		{"<pre id=x>a  b\nc</pre>", "a  b@1/c@2", ""}, {"<pre id=x>\na\n\nb\n</pre>", "a@2/@3/b@4/@5", ""}, {"<pre id=x>a<br>b</pre>", "a@1/b@1", ""}, {"<pre id=x>a<br><br>b</pre>", "a@1/@1/b@1", ""},
		{"<pre id=x>a\n<br>b</pre>", "a@1/@2/b@2", ""}, {"<pre id=x>a<p>b</p>c</pre>", "a@1/b@1/c@1", ""}, {"<pre id=x><p>a</p>\n<p>b</p></pre>", "a@1/@1/b@2", ""}, {"<pre id=x>a<b>b</b>c</pre>", "abc@1", ""},
		{"<pre id=x>a&#13;b</pre>", "a b@1", ""}, {"<pre id=x>a<i show=5>b\nc</i>d\ne</pre>", "ad@1/e@3", "b c@1:hidden"}, {"<pre id=x>a<del>1</del><i show=5>2</i></pre>", "a@1", "1@1:deleted 2@1:hidden"},
		{"\n\n<div id=x><pre>a</pre><pre>b\n</pre></div>c", "a@3/b@3/@4", ""}, {"<pre id=x></pre>", "@1", ""}, {"<div>a<pre id=x>b</pre></div>", "b@1", ""}, {"<div id=x>a<div></div>b<hr>c</div>", "a@1/b@1/c@1", ""},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest += 2) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct page g;
		struct buf b = {.a = &a}, drops = {.a = &a};
		GumboOutput *out;
		size_t at = open_page(&g, &d, of[i].in, &out), from = 0;
		struct doc_printed p = page_print(&g, at);
		for (size_t k = 0; k < p.n; k++) {
			ptrdiff_t n = str_find(str_cut(p.text, from), STR("\n"));
			size_t end = n < 0 ? p.text.n : from + (size_t)n;
			buf_str(&b, str_fmt(&a, "%s%.*s@%zu", k ? "/" : "", (int)(end - from), p.text.p + from, p.line[k]));
			from = end + 1;
		}
		page_drop_unseen(&g, at, g.v[at].end);
		for (size_t k = 0; k < d.n; k++)
			buf_str(&drops, str_fmt(&a, "%s%.*s@%zu:%.*s", k ? " " : "", (int)d.item[k].cell[1].text.n, d.item[k].cell[1].text.p, d.item[k].line, (int)d.item[k].cell[0].text.n, d.item[k].cell[0].text.p));
		if ((!str_eq(buf_slice(&b), str_of(of[i].want)) || from != p.text.n + 1) && ++nfail)
			printf("FAIL printed %s: %.*s\n", of[i].in, (int)b.n, b.p);
		if (!str_eq(buf_slice(&drops), str_of(of[i].drops)) && ++nfail)
			printf("FAIL dropped of %s: %.*s\n", of[i].in, (int)drops.n, drops.p);
		gumbo_destroy_output(&kGumboDefaultOptions, out);
		mem_free(&a);
	}
}

int
main(void)
{
	elements();
	kinds();
	prints();
	characters();
	piles();
	return verdict(nfail, ntest);
}
