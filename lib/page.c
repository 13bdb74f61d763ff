/* page - a page's tree, flattened.
 * Comes in: what gumbo made of a page.  Goes out: an array of its nodes in document order, what is seen of each, and texts put together.
 * Rule: blanks and breaks between texts become one blank, or none between wide characters.  A hidden piece with tables is left out if what
 * is seen has tables with the same labels: another year's, or a copy for telephones; else a script shows it.
 * Known weakness: of two such pieces that are both hidden, both are read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "doc.h"
#include "norm.h"
#include "style.h"
#include "inline.h"
#include "hold.h"
#include "site.h"
#include "page.h"

enum {
	LABEL_MIN = 6, LABELS_MIN = 3, /* bytes of a label; labels that tell a copy */
	SET_BITS = 1 << 16,            /* of a set of labels, a bit each */
};

/* What is seen of an element, as markup found out. */
static enum style_show
show_of(const GumboElement *e)
{
	const GumboAttribute *show = gumbo_get_attribute(&e->attributes, "show");

	return show ? (enum style_show)(show->value[0] - '0') : STYLE_SEEN;
}

bool
page_is_block(GumboTag t)
{
	switch (t) {
	case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_LI: case GUMBO_TAG_DL:
	case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD:
	case GUMBO_TAG_TFOOT: case GUMBO_TAG_TR: case GUMBO_TAG_TD: case GUMBO_TAG_TH: case GUMBO_TAG_CAPTION:
	case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
	case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_ASIDE: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER:
	case GUMBO_TAG_NAV: case GUMBO_TAG_MAIN: case GUMBO_TAG_ADDRESS: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_CENTER:
	case GUMBO_TAG_FIELDSET: case GUMBO_TAG_LEGEND: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_HR:
	case GUMBO_TAG_MENU: case GUMBO_TAG_DIR: case GUMBO_TAG_DETAILS: case GUMBO_TAG_SUMMARY: case GUMBO_TAG_HGROUP:
	case GUMBO_TAG_PRE:
		return true;
	default:
		return false;
	}
}

/* Bytes of white space at s[i]: ASCII, no-break and the typographic blanks; 0 if none stands there. */
static size_t
space_at(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;
	size_t n = s.n - i;

	if (str_space(s.p[i]))
		return 1;
	if (*p == 0xC2 && n > 1 && p[1] == 0xA0)
		return 2;
	if (n > 2 && ((*p == 0xE2 && p[1] == 0x80 && (p[2] <= 0x8B || p[2] == 0xAF)) ||
	              (*p == 0xEF && p[1] == 0xBB && p[2] == 0xBF)))
		return 3;
	return 0;
}

/* --- the tree as an array ------------------------------------------------------------------------------------ */

/* Adds one gumbo node under `parent`; its sums are filled in as its subtree closes. */
static void
push_node(struct page *g, const GumboNode *n, size_t parent)
{
	struct node *x = MEM_PUSH(g->a, *g);
	*x = (struct node){.tag = GUMBO_TAG_LAST, .parent = parent};
	if (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE) {
		x->e = &n->v.element;
		x->tag = x->e->tag;
		x->show = show_of(x->e);
		x->line = n->v.element.start_pos.line;
	} else {
		x->text = hold_back(g->hold, str_of(n->v.text.text), g->a);
		x->start = x->line = n->v.text.start_pos.line;
		size_t i = 0, w;
		while (i < x->text.n && (w = space_at(x->text, i)) > 0) {
			x->line += x->text.p[i] == '\n';
			i += w;
		}
		x->ntext = (unsigned)(x->text.n - i);
	}
}

/* Sums a closed subtree into its parent. */
static void
sum_up(struct page *g, size_t i)
{
	struct node *x = &g->v[i], *p = &g->v[x->parent];

	x->end = g->n;
	if (x->tag == GUMBO_TAG_Q && x->ntext) {
		x->nlinked = x->ntext;
		x->nlinks = 1;
	}
	if (i == 0)
		return;
	p->ntext += x->ntext;
	p->nlinked += x->nlinked;
	p->nlinks += x->nlinks;
	p->nblocks += x->nblocks + (x->e && page_is_block(x->tag) && x->ntext);
	p->ntables += x->ntables + (x->tag == GUMBO_TAG_TABLE);
	p->heading |= x->heading || page_is_heading(x->tag);
}

static void
flatten(struct page *g, const GumboNode *root)
{
	MEM_ARRAY(struct open { const GumboNode *n; unsigned next; size_t at; }) st = {0};

	push_node(g, root, 0);
	*MEM_PUSH(g->a, st) = (struct open){root, 0, 0};
	while (st.n) {
		struct open *o = &st.v[st.n - 1];
		if (o->next == o->n->v.element.children.length) {
			sum_up(g, o->at);
			st.n--;
			continue;
		}
		const GumboNode *k = o->n->v.element.children.data[o->next++];
		if (k->type == GUMBO_NODE_COMMENT || k->type == GUMBO_NODE_DOCUMENT)
			continue;
		push_node(g, k, o->at);
		size_t at = g->n - 1;
		if (g->v[at].e)
			*MEM_PUSH(g->a, st) = (struct open){k, 0, at};
		else
			sum_up(g, at);
	}
}

/* --- text ---------------------------------------------------------------------------------------------------- */

/* Is the blank at p, of three bytes, one without width?  It parts nothing. */
static bool
is_nothing(const char *p)
{
	return memcmp(p, "\xE2\x80\x8B", 3) == 0 || memcmp(p, "\xEF\xBB\xBF", 3) == 0;
}

static void
pile_gap(struct pile *p, int gap)
{
	if (p->b.n && gap > (int)p->gap)
		p->gap = gap;
}

void
page_add(struct pile *p, struct str s, size_t line)
{
	for (size_t i = 0, w; i < s.n;) {
		if ((w = space_at(s, i)) > 0) {
			if (w < 3 || !is_nothing(s.p + i))
				pile_gap(p, s.p[i] == '\n' || s.p[i] == '\f' ? GAP_LINE : GAP_BLANK);
			i += w;
			continue;
		}
		size_t from = i;
		uint32_t c = str_rune(s, &i);
		if (!p->b.n)
			p->line = line;
		if (p->gap == GAP_BLANK || (p->gap && !inline_wide(p->last) && !inline_wide(c)))
			buf_char(&p->b, ' ');
		p->gap = GAP_NONE;
		p->last = c;
		for (size_t k; i < s.n; i += k) {
			k = (unsigned char)s.p[i] > ' ' && (unsigned char)s.p[i] < 0x7F ? 1 : span_han(str_cut(s, i));
			size_t last = i + k - (k < 3 ? k : 3);
			if (!k)
				break;
			p->last = str_rune(s, &last);
		}
		buf_add(&p->b, s.p + from, i - from);
	}
}

/* The pile as a trimmed text in the document's arena; empties the pile. */
static struct str
pile_take(struct page *g, struct pile *p)
{
	struct str s = str_dup(g->d->a, norm_cell(norm_text(buf_slice(&p->b), g->a), g->a));

	p->b.n = 0;
	p->gap = GAP_NONE;
	p->last = 0;
	return s;
}

void
page_flush(struct page *g)
{
	struct str s = pile_take(g, &g->pile);

	if (s.n)
		doc_text(g->d, g->pile.line, s);
}

bool
page_is_hidden(const struct node *x)
{
	return x->show == STYLE_NONE || (x->tag == GUMBO_TAG_TR && x->show == STYLE_COLLAPSED);
}

bool
page_is_unseen(const struct node *x)
{
	return x->copy || ((x->show || x->tag == GUMBO_TAG_DEL) && !x->ntables && x->tag != GUMBO_TAG_TABLE && x->ntext <= SITE_TEXT_MAX);
}

const char *
page_reason(const struct node *x)
{
	return x->copy || x->show > STYLE_STRUCK ? "hidden" : "deleted";
}

bool
page_is_whole(const struct node *x)
{
	return page_is_unseen(x) || x->show > STYLE_STRUCK;
}

/* Which of SET_BITS the label in the cell at i has; SET_BITS: it holds a table, or nothing as long as a label. */
static size_t
label_bit(const struct page *g, size_t i)
{
	size_t n = 0;
	uint32_t h = 0;

	for (size_t k = i; k < g->v[i].end && !g->v[i].ntables; k++)
		for (struct str s = g->v[k].e ? STR("") : g->v[k].text; s.n > 2; s = str_cut(s, 1))
			if ((unsigned char)(s.p[0] - 0xE4) < 6) { /* Han alone: no figures, no marks */
				h = (h ^ (unsigned)((unsigned char)s.p[0] << 16 | (unsigned char)s.p[1] << 8 | (unsigned char)s.p[2])) * 0x9E3779B1u;
				n += 3;
			}
	return n < LABEL_MIN ? SET_BITS : h / (UINT32_MAX / SET_BITS + 1);
}

/* Is it a piece with tables, or rows, of which a browser shows nothing, or only when asked? */
static bool
is_put_away(const struct node *x)
{
	return (x->show > STYLE_STRUCK || x->tag == GUMBO_TAG_DETAILS) && (x->ntables || x->tag == GUMBO_TAG_TABLE || x->tag == GUMBO_TAG_TBODY);
}

/* Finds the pieces that are put away and have the labels of tables that are seen. */
static void
mark_copies(struct page *g)
{
	unsigned char *seen = NULL;
	size_t bit;

	for (size_t i = 0; i < g->n && !seen; i++)
		if (is_put_away(&g->v[i]))
			seen = mem_get(g->a, SET_BITS / 8);
	for (size_t i = 0; i < g->n && seen; i++)
		if (is_put_away(&g->v[i]))
			i = g->v[i].end - 1;
		else if (page_is_cell(g->v[i].tag) && (bit = label_bit(g, i)) < SET_BITS)
			seen[bit / 8] |= (unsigned char)(1u << bit % 8);
	for (size_t i = 0; i < g->n && seen; i++) {
		size_t n = 0, known = 0;
		if (!is_put_away(&g->v[i]))
			continue;
		for (size_t k = i; k < g->v[i].end; k++)
			if (page_is_cell(g->v[k].tag) && (bit = label_bit(g, k)) < SET_BITS) {
				n++;
				known += (seen[bit / 8] >> bit % 8) & 1;
			}
		g->v[i].copy = n >= LABELS_MIN && known * 3 >= n * 2;
		i = g->v[i].end - 1;
	}
}

/* Does a block within `from` that holds node `last` end before node i? */
static bool
ends_block(const struct page *g, size_t last, size_t from, size_t i)
{
	for (size_t k = last; k > from && g->v[k].end <= i; k = g->v[k].parent)
		if (g->v[k].e && page_is_block(g->v[k].tag))
			return true;
	return false;
}

struct str
page_collect(struct page *g, size_t from, size_t to, size_t *line)
{
	struct pile p = {.b = {.a = g->a}, .line = g->v[from].line};
	size_t last = from; /* the text before */
	bool all = page_is_whole(&g->v[from]);

	for (size_t i = from; i < to; i++) {
		const struct node *x = &g->v[i];
		if (!x->e) {
			if (ends_block(g, last, from, i))
				pile_gap(&p, GAP_BREAK);
			page_add(&p, x->text, x->line);
			last = i;
		} else if (!all && page_is_unseen(x))
			i = x->end - 1;
		else if (page_is_block(x->tag) || x->tag == GUMBO_TAG_BR)
			pile_gap(&p, GAP_BREAK);
	}
	if (line)
		*line = p.line;
	return pile_take(g, &p);
}

/* A piece of a page as it is printed, and the source line of each of its lines. */
struct printed {
	struct buf b;
	MEM_ARRAY(size_t) line;
};

static void
print_break(struct page *g, struct printed *p, size_t line)
{
	buf_char(&p->b, '\n');
	*MEM_PUSH(g->d->a, p->line) = line;
}

/* Is it at the begin of a line? */
static bool
at_begin(const struct printed *p)
{
	return p->b.n == 0 || p->b.p[p->b.n - 1] == '\n';
}

static void
print_text(struct page *g, struct printed *p, const struct node *x)
{
	struct str s = x->text;
	size_t line = x->start;

	if (at_begin(p))
		p->line.v[p->line.n - 1] = line;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '\n')
			print_break(g, p, ++line);
		else
			buf_char(&p->b, s.p[i] == '\r' ? ' ' : s.p[i]); /* &#13; ends no line */
}

struct doc_printed
page_print(struct page *g, size_t from)
{
	struct printed p = {.b = {.a = g->d->a}};
	size_t end = g->v[from].end;

	*MEM_PUSH(g->d->a, p.line) = g->v[from].line;
	for (size_t i = from + 1, last = from; i < end; i++) {
		const struct node *x = &g->v[i];
		if (!x->e && ends_block(g, last, from, i) && !at_begin(&p))
			print_break(g, &p, x->start);
		last = x->e ? last : i;
		if (!x->e)
			print_text(g, &p, x);
		else if (page_is_unseen(x))
			i = x->end - 1;
		else if (x->tag == GUMBO_TAG_BR || (page_is_block(x->tag) && !at_begin(&p)))
			print_break(g, &p, x->line);
	}
	return (struct doc_printed){.text = buf_slice(&p.b), .line = p.line.v, .n = p.line.n};
}

void
page_drop(struct page *g, size_t i)
{
	size_t line;
	struct str s = page_collect(g, i, g->v[i].end, &line);

	if (s.n)
		doc_drop(g->d, line, page_reason(&g->v[i]), s);
}

void
page_drop_unseen(struct page *g, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (g->v[i].e && page_is_unseen(&g->v[i])) {
			page_drop(g, i);
			i = g->v[i].end - 1;
		}
}

void
page_open(struct page *g, const GumboNode *root)
{
	flatten(g, root);
	mark_copies(g);
}
