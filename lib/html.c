/* html - a page to paragraphs and grids, over gumbo.
 * Comes in: a decoded page or fragment.  Goes out: paragraphs, table rows, and what was taken out with the reason.
 * Rule: one walk over the array of the page's nodes.  A row of a table that lays out a page is walked as blocks, its other rows are
 * rows. */
#include <string.h>
#include <gumbo.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "count.h"
#include "diag.h"
#include "doc.h"
#include "style.h"
#include "tag.h"
#include "inline.h"
#include "hold.h"
#include "markup.h"
#include "site.h"
#include "page.h"
#include "grid.h"
#include "html.h"

enum {
	LINES_MIN = 4,         /* of a preformatted piece that may be a table */
	PRINTED_MAX = 256,     /* such pieces of a page, */
	PRINTED_BYTES = 1 << 18 /* and bytes in all of them: more is no report, and would take memory */
};

static void *
take(void *a, size_t n)
{
	return mem_take(a, n);
}

static void
leave(void *a, void *p)
{
	(void)a;
	(void)p;
}

/* Why the element at i is no part of the report, or NULL. */
static const char *
reason(struct page *g, size_t i)
{
	struct node *x = &g->v[i];

	if (x->tag == GUMBO_TAG_TITLE)
		return "title";
	if (x->tag == GUMBO_TAG_TEXTAREA)
		return "form";
	if (page_is_unseen(x))
		return page_reason(x);
	if (x->show > STYLE_STRUCK)
		return NULL;
	if (!page_is_block(x->tag) || !x->ntext || x->ntext > SITE_TEXT_MAX || (x->heading && !x->nlinks) || page_is_heading(x->tag) ||
	    x->tag == GUMBO_TAG_TR || x->tag == GUMBO_TAG_TBODY || (x->tag == GUMBO_TAG_P && !x->nlinks && x->ntext > PAGE_PROSE))
		return NULL;
	if (x->tag == GUMBO_TAG_NAV)
		return "nav";
	const struct node *up = &g->v[x->parent];
	if (up->tested && up->ntext == x->ntext) {
		x->tested = true;
		return NULL;
	}
	x->tested = true;
	struct site_part p = {page_collect(g, i, x->end, NULL), x->nlinked, x->nlinks, x->ntables || x->tag == GUMBO_TAG_TABLE};

	return site_reason(&p);
}

/* Keeps a preformatted piece, if it has lines enough for a table, and the page not too many of them. */
static void
keep_printed(struct page *g, size_t i)
{
	struct doc *d = g->d;
	size_t bytes = g->v[i].ntext;

	for (size_t k = 0; k < d->nprinted; k++)
		bytes += d->printed[k].text.n;
	if (d->nprinted == PRINTED_MAX || bytes > PRINTED_BYTES)
		return;
	struct doc_printed p = page_print(g, i);
	p.from = d->n;
	if (p.n < LINES_MIN)
		return;
	if (d->nprinted == d->cprinted)
		d->printed = mem_grow(d->a, d->printed, &d->cprinted, d->nprinted + 1, sizeof *d->printed);
	d->printed[d->nprinted++] = p;
	g->printed = g->v[i].end;
}

/* One step of the walk at node i; returns the next node. */
static size_t
visit(struct page *g, size_t i)
{
	struct node *x = &g->v[i];
	const char *why;
	size_t line;

	if (!x->e) {
		page_add(&g->pile, x->text, x->line);
		return i + 1;
	}
	if (page_is_block(x->tag))
		page_flush(g);
	if ((why = reason(g, i)) || page_is_heading(x->tag)) {
		struct str s = page_collect(g, i, x->end, &line);
		if (x->tag != GUMBO_TAG_DEL) /* which stands within a sentence */
			page_flush(g);
		if (s.n && why)
			doc_drop(g->d, line, why, s);
		else if (s.n)
			doc_text(g->d, line, s);
		if (!page_is_whole(x))
			page_drop_unseen(g, i + 1, x->end);
		return x->end;
	}
	if (x->tag == GUMBO_TAG_TABLE) {
		grid_lay(g, i);
	} else if (x->tag == GUMBO_TAG_TR && x->row) {
		grid_row(g, i);
		return x->end;
	} else if (x->tag == GUMBO_TAG_BR) {
		page_flush(g);
	} else if (i >= g->printed && !x->ntables && x->tag == GUMBO_TAG_PRE) {
		keep_printed(g, i);
	}
	return i + 1;
}

/* At node i: does the preformatted piece end here? */
static void
close_printed(struct page *g, size_t i)
{
	struct doc *d = g->d;

	if (d->nprinted && g->printed && i >= g->printed) {
		d->printed[d->nprinted - 1].to = d->n;
		g->printed = 0;
	}
}

static void
walk(struct page *g)
{
	MEM_ARRAY(size_t) ends = {0}; /* of the blocks that are open */

	for (size_t i = 0; i < g->n;) {
		while (ends.n && ends.v[ends.n - 1] <= i) {
			page_flush(g);
			ends.n--;
		}
		close_printed(g, i);
		size_t next = visit(g, i);
		if (next == i + 1 && g->v[i].e && page_is_block(g->v[i].tag) && g->v[i].end > next)
			*MEM_PUSH(g->a, ends) = g->v[i].end;
		i = next;
	}
	page_flush(g);
	close_printed(g, g->n);
}

void
html_read(struct doc *d, struct str text, int max_depth)
{
	struct arena own = {0}, *a = d->page ? d->page : &own;
	mem_reset(a);
	struct hold hold = hold_for(text, a);
	struct page g = {.d = d, .a = a, .hold = &hold};
	struct markup m = markup_clean(text, max_depth, &hold, a);
	GumboOptions o = kGumboDefaultOptions;

	if (m.capped)
		diag_add(&d->diags, DIAG_CAPPED, 0, (struct str){0});
	o.max_errors = 0;
	o.allocator = take;
	o.deallocator = leave;
	o.userdata = a;
	g.pile.b.a = a;
	g.budget = 4096 + text.n / 2;
	GumboOutput *out = gumbo_parse_with_options(&o, m.text.p ? m.text.p : "", m.text.n);
	page_open(&g, out->root);
	walk(&g);
	mem_reset(a);
	mem_free(&own);
}

bool
html_is(struct str text)
{
	struct str s = str_trim(str_starts(text, STR("\xEF\xBB\xBF")) ? str_cut(text, 3) : text);
	struct str head = {s.p, s.n < 4096 ? s.n : 4096};
	size_t tags = 0, other = 0;

	if (!s.n || s.p[0] != '<' || word_starts(s, "<doctag> <otsl>")) /* docling's tags are in lines of their own */
		return false;
	for (size_t i = 0; i < head.n; i++) {
		struct str t = head.p[i] == '<' ? str_cut(head, i) : (struct str){0};
		if (t.n > 9 && str_begins(t, "<!doc"))
			return true;
		GumboTag tag = t.n ? tag_of(tag_name(t)) : GUMBO_TAG_UNKNOWN;
		if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_META)
			return true;
	}
	/* a fragment: Markdown has lines of its own between the tags */
	while (s.n && tags + other < 400) {
		struct str l = str_trim(str_upto(&s, '\n'));
		if (word_starts(l, "# | **") || str_starts(l, STR("- ")))
			return false;
		bool tag = l.n > 1 && l.p[0] == '<' && (tag_name(l).n || l.p[1] == '/' || l.p[1] == '!' || l.p[1] == '?');
		tags += tag;
		other += l.n && !tag && l.p[l.n - 1] != '>';
	}
	return tags > other;
}

static bool
only_tags(struct str s, struct arena *a)
{
	return str_trim(inline_text(s, false, a)).n == 0;
}

struct str
html_pre(struct doc *d, struct str page)
{
	ptrdiff_t from = str_find(page, STR("<pre")), body = from < 0 ? -1 : str_find(page, STR("<body")), k;
	struct buf b = {.a = d->a};

	if (body < 0 || from < body)
		return STR("");
	ptrdiff_t title = str_find(page, STR("<title>"));
	struct str text = str_cut(page, (size_t)from), rest = text;
	for (size_t end = 0; (k = str_find(rest, STR("</pre>"))) >= 0; rest = str_cut(page, end))
		end = (size_t)(rest.p - page.p) + (size_t)k + 6;
	if (rest.p == text.p || !only_tags((struct str){page.p + body, (size_t)(from - body)}, d->a) || !only_tags(rest, d->a))
		return STR("");
	text.n -= rest.n;
	if (title >= 0 && title < body && (k = str_find(str_cut(page, (size_t)title), STR("</title>"))) > 7) {
		struct str t = str_trim(inline_text((struct str){page.p + title + 7, (size_t)k - 7}, false, d->a));
		if (t.n)
			doc_drop(d, 1 + count_of((struct str){page.p, (size_t)title}, '\n'), "title", t);
	}
	for (size_t n = count_of((struct str){page.p, (size_t)from}, '\n'); n > 0; n--)
		buf_char(&b, '\n');
	buf_str(&b, inline_text(text, false, d->a));
	return buf_slice(&b);
}
