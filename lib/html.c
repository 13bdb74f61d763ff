/* html - a page to paragraphs and grids, over gumbo.
 * Comes in: a decoded page or fragment.  Goes out: paragraphs, table rows with rowspan and colspan laid out as a browser
 * lays them out, and what was taken out with the reason.
 * Rule: the tree is flattened into an array in document order; every later step is one walk over that array.  A table
 * whose row holds blocks, headings or further tables lays out a page: such a row's cells are walked as blocks, its other
 * rows are rows.  A hidden piece with tables is left out if what is seen has tables with the same labels: another year's, or a copy for
 * telephones; else a script shows it.
 * Known weakness: of two such pieces that are both hidden, both are read. */
#include <string.h>
#include <gumbo.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "doc.h"
#include "norm.h"
#include "style.h"
#include "tag.h"
#include "markup.h"
#include "site.h"
#include "html.h"

enum {
	ROWSPAN_MAX = 65534, COLSPAN_MAX = 1000, /* as browsers clamp them */
	WIDTH_MAX = 1000,                        /* columns that are followed */
	FIGURES_MAX = 24,                        /* bytes of a number */
	PROSE_MIN = 300,                         /* bytes: a cell with so much text in blocks is no data cell */
	FEWEST = 3,                              /* columns of a table in which a row with more tells of a rowspan that reaches too far */
	LONE_MAX = 240,                          /* bytes: a row's only cell with more is a paragraph */
	LABEL_MIN = 6, LABELS_MIN = 3,           /* bytes of a label; labels that tell a copy */
	SET_BITS = 1 << 16,                      /* of a set of labels, a bit each */
};

struct node {
	GumboTag tag;      /* GUMBO_TAG_LAST: text */
	struct str text;   /* of a text node */
	const GumboElement *e;
	size_t line, end;  /* source line; index behind the last node of its subtree */
	size_t parent;
	unsigned ntext, nlinked, nlinks; /* bytes of text, of linked text; links, in the subtree */
	unsigned nblocks, ntables;       /* block elements and tables in the subtree, itself left out */
	enum style_show show;
	bool copy;         /* hidden, and the same labels are seen elsewhere */
	bool heading;      /* h1 to h6 in the subtree */
	bool tested;       /* no furniture, and neither is a child with the same text */
	bool row;          /* tr: comes out as a row */
	bool merged;       /* tr: a number in it stands for several columns that have heads of their own */
	size_t col, ncol;  /* td: its column; tr: number of columns */
};

/* A paragraph or cell being collected. */
struct pile {
	struct buf b;
	size_t line;  /* of its first character */
	enum { GAP_NONE, GAP_BLANK, GAP_LINE, GAP_BREAK } gap;
	uint32_t last; /* last character */
};

struct page {
	struct doc *d;
	struct arena *a;   /* scratch */
	struct node *v;
	size_t n, cap;
	struct pile pile;
	size_t budget;     /* empty cells that may still come out */
};

static void *
take(void *a, size_t n)
{
	return mem_get(a, n);
}

static void
leave(void *a, void *p)
{
	(void)a;
	(void)p;
}

/* What is seen of an element by its attributes. */
static enum style_show
show_of(const GumboElement *e)
{
	const GumboAttribute *style = gumbo_get_attribute(&e->attributes, "style");

	return gumbo_get_attribute(&e->attributes, "hidden") ? STYLE_NONE : style ? style_show(str_of(style->value)) : STYLE_SEEN;
}

static bool
is_block(GumboTag t)
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
		return true;
	default:
		return false;
	}
}

static bool
is_cell(GumboTag t)
{
	return t == GUMBO_TAG_TD || t == GUMBO_TAG_TH;
}

static bool
is_heading(GumboTag t)
{
	return t >= GUMBO_TAG_H1 && t <= GUMBO_TAG_H6;
}

/* Bytes of white space at s[i]: ASCII, no-break and the typographic blanks; 0 if none stands there. */
static size_t
space_at(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;
	size_t n = s.n - i;

	if (*p == ' ' || (*p >= '\t' && *p <= '\r'))
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
	if (g->n == g->cap)
		g->v = mem_grow(g->a, g->v, &g->cap, g->n + 1, sizeof *g->v);
	struct node *x = &g->v[g->n++];
	*x = (struct node){.tag = GUMBO_TAG_LAST, .parent = parent};
	if (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE) {
		x->e = &n->v.element;
		x->tag = x->e->tag;
		x->show = show_of(x->e);
		x->line = n->v.element.start_pos.line;
	} else {
		x->text = str_of(n->v.text.text);
		x->line = n->v.text.start_pos.line;
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
	p->nblocks += x->nblocks + (x->e && is_block(x->tag) && x->ntext);
	p->ntables += x->ntables + (x->tag == GUMBO_TAG_TABLE);
	p->heading |= x->heading || is_heading(x->tag);
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

static bool
is_wide(uint32_t c)
{
	return c >= 0x2E80 || (c >= 0x2014 && c <= 0x2026);
}

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

/* Adds a text: white space runs become one blank, or nothing where a line break stands between wide characters. */
static void
pile_text(struct pile *p, struct str s, size_t line)
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
		if (p->gap == GAP_BLANK || (p->gap && !is_wide(p->last) && !is_wide(c)))
			buf_char(&p->b, ' ');
		p->gap = GAP_NONE;
		p->last = c;
		while (i < s.n && (unsigned char)s.p[i] > ' ' && (unsigned char)s.p[i] < 0x7F) {
			p->last = (unsigned char)s.p[i];
			i++;
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

/* Ends the paragraph that is being collected. */
static void
flush(struct page *g)
{
	struct str s = pile_take(g, &g->pile);

	if (s.n)
		doc_text(g->d, g->pile.line, s);
}

/* Does it take no room on the page? */
static bool
is_hidden(const struct node *x)
{
	return x->show == STYLE_NONE || (x->tag == GUMBO_TAG_TR && x->show == STYLE_COLLAPSED);
}

/* Is it shown by no browser, or struck out?  Not if it is large and no copy: a script may show it, an end tag may be missing. */
static bool
is_unseen(const struct node *x)
{
	return x->copy || ((x->show || x->tag == GUMBO_TAG_DEL) && !x->ntables && x->tag != GUMBO_TAG_TABLE && x->ntext <= SITE_TEXT_MAX);
}

/* Why what is unseen is left out. */
static const char *
unseen_reason(const struct node *x)
{
	return x->copy || x->show > STYLE_STRUCK ? "hidden" : "deleted";
}

/* Is its text taken whole: is it unseen, or a large piece that is hidden? */
static bool
is_whole(const struct node *x)
{
	return is_unseen(x) || x->show > STYLE_STRUCK;
}

/* Which of SET_BITS the label in the cell at i has; SET_BITS: it holds a table, or nothing as long as a label. */
static size_t
label_bit(const struct page *g, size_t i)
{
	size_t n = 0;
	uint32_t h = 0;

	for (size_t k = i; k < g->v[i].end && !g->v[i].ntables; k++)
		for (struct str s = g->v[k].e ? (struct str){0} : g->v[k].text; s.n > 2; s = str_cut(s, 1))
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
		else if (is_cell(g->v[i].tag) && (bit = label_bit(g, i)) < SET_BITS)
			seen[bit / 8] |= (unsigned char)(1u << bit % 8);
	for (size_t i = 0; i < g->n && seen; i++) {
		size_t n = 0, known = 0;
		if (!is_put_away(&g->v[i]))
			continue;
		for (size_t k = i; k < g->v[i].end; k++)
			if (is_cell(g->v[k].tag) && (bit = label_bit(g, k)) < SET_BITS) {
				n++;
				known += (seen[bit / 8] >> bit % 8) & 1;
			}
		g->v[i].copy = n >= LABELS_MIN && known * 3 >= n * 2;
		i = g->v[i].end - 1;
	}
}

/* The text of v[from .. to) as one string, without what is unseen in it, unless v[from] is taken whole; *line: where it begins. */
static struct str
collect(struct page *g, size_t from, size_t to, size_t *line)
{
	struct pile p = {.b = {.a = g->a}, .line = g->v[from].line};
	size_t last = from; /* the text before */
	bool all = is_whole(&g->v[from]);

	for (size_t i = from; i < to; i++) {
		const struct node *x = &g->v[i];
		if (!x->e) {
			for (size_t k = last; k > from && g->v[k].end <= i; k = g->v[k].parent)
				if (g->v[k].e && is_block(g->v[k].tag)) /* it ends before this one */
					pile_gap(&p, GAP_BREAK);
			pile_text(&p, x->text, x->line);
			last = i;
		} else if (!all && is_unseen(x))
			i = x->end - 1;
		else if (is_block(x->tag) || x->tag == GUMBO_TAG_BR)
			pile_gap(&p, GAP_BREAK);
	}
	if (line)
		*line = p.line;
	return pile_take(g, &p);
}

/* --- tables -------------------------------------------------------------------------------------------------- */

static long
attribute(const struct node *x, const char *name, long none)
{
	const GumboAttribute *at = gumbo_get_attribute(&x->e->attributes, name);
	long v = 0;

	if (!at)
		return none;
	const char *p = at->value;
	while (*p == ' ' || (*p >= '\t' && *p <= '\r'))
		p++;
	p += *p == '+';
	if (*p < '0' || *p > '9')
		return none;
	while (*p >= '0' && *p <= '9' && v < 100000)
		v = v * 10 + (*p++ - '0');
	return v;
}

/* Does this cell hold a piece of a page rather than a label or a number? */
static bool
is_container(const struct page *g, size_t td)
{
	const struct node *x = &g->v[td];

	bool boxed = x->ntables == 1 && x->nblocks <= 4 && x->ntext < 60; /* one number in a table of its own */

	return (x->ntables && !boxed) || x->heading || (x->nblocks > 2 && x->ntext > PROSE_MIN) || x->ntext > 4 * PROSE_MIN;
}

/* A section heading that stands alone in a row: 三、收到和处理政府信息公开申请情况. */
static bool
is_section(struct str s)
{
	static const char *const num[] = {"一、", "二、", "三、", "四、", "五、", "六、"};

	if (s.n > LONE_MAX || (str_find(s, STR("情况")) < 0 && str_find(s, STR("事项")) < 0 && str_find(s, STR("问题")) < 0))
		return false;
	for (size_t k = 0; k < sizeof num / sizeof *num; k++)
		if (str_starts(s, str_of(num[k])))
			return true;
	return false;
}

/* Columns that a cell spans. */
static size_t
columns_of(const struct node *td)
{
	long n = attribute(td, "colspan", 1);

	return n < 1 ? 1 : n > COLSPAN_MAX ? COLSPAN_MAX : (size_t)n;
}

/* Columns that the cells of a row span themselves. */
static size_t
own_columns(const struct page *g, size_t tr)
{
	size_t n = 0;

	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end)
		if (is_cell(g->v[i].tag) && !is_hidden(&g->v[i]))
			n += columns_of(&g->v[i]);
	return n;
}

/* How many columns most of some rows have, 0: none as many. */
static size_t
usual_columns(const struct page *g, const size_t *tr, size_t n)
{
	size_t usual = 0, votes = 0, all = 0;

	for (size_t r = 0; r < n; r++) {
		size_t k = g->v[tr[r]].ncol;
		usual = votes ? usual : k;
		votes += k == usual ? 1 : (size_t)-1;
	}
	for (size_t r = 0; r < n; r++)
		all += g->v[tr[r]].ncol == usual;
	return all * 2 > n ? usual : 0;
}

/* Lets end above row r what covers it and rows that have as many cells of their own as a row usually has, and no others: such a rowspan
 * reaches too far. */
static void
uncover(size_t *down, size_t width, size_t r, size_t rows, const size_t *own, size_t usual)
{
	for (size_t c = 0; c < width; c++) {
		size_t k = r;
		while (k < rows && k < down[c] && own[k] == usual)
			k++;
		if (k == rows || k >= down[c])
			down[c] = down[c] > r ? r : down[c];
	}
}

/* Places the cells of one row; down[c] says up to which row column c is covered. */
static void
place_row(struct page *g, size_t tr, size_t r, size_t rows, size_t *down, size_t *width)
{
	size_t col = 0, cells = 0, lone = 0;
	bool block = false;

	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end) {
		struct node *x = &g->v[i];
		if (!is_cell(x->tag) || is_hidden(x))
			continue;
		while (col < WIDTH_MAX && down[col] > r)
			col++;
		long rs = attribute(x, "rowspan", 1);
		size_t span = columns_of(x);
		size_t till = rs == 0 ? rows : r + (size_t)(rs > ROWSPAN_MAX ? ROWSPAN_MAX : rs);
		x->col = col;
		for (size_t c = col; c < col + span && c < WIDTH_MAX; c++)
			if (down[c] < till)
				down[c] = till;
		col += span;
		if (*width < (col < WIDTH_MAX ? col : WIDTH_MAX))
			*width = col < WIDTH_MAX ? col : WIDTH_MAX;
		block |= is_container(g, i);
		cells++;
		lone = i;
	}
	g->v[tr].row = cells > 0 && !block;
	if (cells == 1 && !block) {
		struct str s = collect(g, lone, g->v[lone].end, NULL);
		bool covered = g->v[lone].col > 0;
		g->v[tr].row = covered || (s.n <= LONE_MAX && !is_section(s));
	}
	for (size_t c = col; c < *width; c++) /* the row reaches as far as a cell from above covers it */
		if (down[c] > r)
			col = c + 1;
	g->v[tr].ncol = col;
}

/* Places the rows of one body of a table. */
static void
place_body(struct page *g, const size_t *tr, size_t n, size_t *width)
{
	size_t down[WIDTH_MAX] = {0}, usual = 0, *own = MEM_TAKE(g->a, size_t, n + 1);
	bool wider = false;

	for (size_t r = 0; r < n; r++)
		place_row(g, tr[r], r, n, down, width);
	usual = usual_columns(g, tr, n);
	for (size_t r = 0; r < n && usual >= FEWEST; r++) {
		own[r] = own_columns(g, tr[r]);
		wider = wider || (g->v[tr[r]].ncol > usual && own[r] == usual);
	}
	if (!wider)
		return;
	memset(down, 0, sizeof down);
	for (size_t r = 0; r < n; r++) {
		uncover(down, *width, r, n, own, usual);
		place_row(g, tr[r], r, n, down, width);
	}
}

/* What the cell holds, as far as its spans need to know. */
static enum num_kind
kind_of(struct page *g, size_t td)
{
	struct num x;

	if (g->v[td].ntext > FIGURES_MAX)
		return NUM_TEXT;
	return num_parse(collect(g, td, g->v[td].end, NULL), &x);
}

/* Finds the rows with a number that stands for several columns, each with a head of its own: of which of them it is nobody knows.
 * head[c]: how many columns the last cell with other text that began in column c spans. */
static void
find_merged(struct page *g, const size_t *tr, size_t n)
{
	unsigned short head[WIDTH_MAX] = {0};

	for (size_t r = 0; r < n; r++)
		for (size_t i = tr[r] + 1; i < g->v[tr[r]].end; i = g->v[i].end) {
			const struct node *x = &g->v[i];
			size_t span = is_cell(x->tag) && !is_hidden(x) ? columns_of(x) : 0, to = x->col + span, heads = 0;
			if (span == 0 || to > WIDTH_MAX)
				continue;
			enum num_kind kind = span > 1 || !x->ntext ? kind_of(g, i) : NUM_TEXT;
			for (size_t c = x->col; c < to && kind == NUM_VALUE; c++)
				heads += head[c] > 0;
			g->v[tr[r]].merged |= heads > 1 && head[x->col] > 0;
			if (kind != NUM_TEXT)
				continue;
			memset(head + x->col, 0, span * sizeof *head);
			head[x->col] = (unsigned short)span;
		}
}

/* Lays the grid of a table out: td.col, tr.ncol, and which tr come out as rows. */
static void
lay_out(struct page *g, size_t table)
{
	MEM_ARRAY(size_t) tr = {0};
	size_t width = 0, multi = 0, end = g->v[table].end;

	for (size_t i = table + 1; i < end; i = g->v[i].end) {
		GumboTag t = g->v[i].tag;
		if (t != GUMBO_TAG_TBODY && t != GUMBO_TAG_THEAD && t != GUMBO_TAG_TFOOT)
			continue;
		size_t first = tr.n;
		for (size_t j = i + 1; j < g->v[i].end; j = g->v[j].end)
			if (g->v[j].tag == GUMBO_TAG_TR && (g->v[j].show != STYLE_NONE || !is_unseen(&g->v[j]))) /* no rowspan counts it */
				*MEM_PUSH(g->a, tr) = j;
		if (tr.n > first)
			place_body(g, tr.v + first, tr.n - first, &width);
	}
	find_merged(g, tr.v, tr.n);
	for (size_t r = 0; r < tr.n; r++) {
		size_t full = 0;
		for (size_t j = tr.v[r] + 1; j < g->v[tr.v[r]].end; j = g->v[j].end)
			full += is_cell(g->v[j].tag);
		multi += full > 1;
	}
	for (size_t r = 0; r < tr.n && !multi; r++) /* one column: a frame, not a table */
		g->v[tr.v[r]].row = false;
}

static void
drop_one(struct page *g, size_t i)
{
	size_t line;
	struct str s = collect(g, i, g->v[i].end, &line);

	if (s.n)
		doc_drop(g->d, line, unseen_reason(&g->v[i]), s);
}

/* Drops what is unseen in v[from .. to), whose text was taken without it. */
static void
drop_unseen(struct page *g, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (g->v[i].e && is_unseen(&g->v[i])) {
			drop_one(g, i);
			i = g->v[i].end - 1;
		}
}

/* Drops what did not come out of a row: hidden cells, and what is unseen in the others. */
static void
drop_cells(struct page *g, size_t tr)
{
	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end) {
		const struct node *x = &g->v[i];
		bool cell = is_cell(x->tag);
		if (cell && (is_hidden(x) || is_unseen(x)))
			drop_one(g, i);
		else if (!cell || !is_whole(x)) /* the text of a large cell that is hidden was taken with all in it */
			drop_unseen(g, cell ? i + 1 : i, x->end);
	}
}

static void
emit_row(struct page *g, size_t tr)
{
	size_t n = 0, real = 0, line = 0;

	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end)
		if (is_cell(g->v[i].tag) && !is_hidden(&g->v[i])) {
			n = g->v[i].col + 1;
			real++;
		}
	if (n < g->v[tr].ncol)
		n = g->v[tr].ncol;
	bool packed = n - real > g->budget || g->v[tr].merged;
	if (packed && !g->v[tr].merged) {
		if (g->budget)
			diag_add(&g->d->diags, DIAG_CAPPED, g->v[tr].line, STR("more spanned cells than text"));
		g->budget = 0;
	}
	n = packed ? real : n;
	g->budget -= n - real;
	struct doc_cell *c = doc_add(g->d, DOC_ROW, g->v[tr].line, n)->cell;
	size_t k = 0;
	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end) {
		if (!is_cell(g->v[i].tag) || is_hidden(&g->v[i]))
			continue;
		struct doc_cell *x = &c[packed ? k++ : g->v[i].col];
		line = g->v[i].line;
		x->text = is_unseen(&g->v[i]) ? STR("") : collect(g, i, g->v[i].end, &line);
		x->line = line;
	}
	drop_cells(g, tr);
}

/* --- the page ------------------------------------------------------------------------------------------------ */

/* Why the element at i is no part of the report, or NULL. */
static const char *
reason(struct page *g, size_t i)
{
	struct node *x = &g->v[i];

	if (x->tag == GUMBO_TAG_TITLE)
		return "title";
	if (x->tag == GUMBO_TAG_TEXTAREA)
		return "form";
	if (is_unseen(x))
		return unseen_reason(x);
	if (x->show > STYLE_STRUCK)
		return NULL;
	if (!is_block(x->tag) || !x->ntext || x->ntext > SITE_TEXT_MAX || (x->heading && !x->nlinks) || is_heading(x->tag) ||
	    x->tag == GUMBO_TAG_TR || x->tag == GUMBO_TAG_TBODY || (x->tag == GUMBO_TAG_P && !x->nlinks && x->ntext > PROSE_MIN))
		return NULL;
	const struct node *up = &g->v[x->parent];
	if (up->tested && up->ntext == x->ntext) {
		x->tested = true;
		return NULL;
	}
	x->tested = true;
	if (x->tag == GUMBO_TAG_NAV)
		return "nav";
	struct site_part p = {collect(g, i, x->end, NULL), x->nlinked, x->nlinks, x->ntables || x->tag == GUMBO_TAG_TABLE};

	return site_reason(&p);
}

/* One step of the walk at node i; returns the next node. */
static size_t
visit(struct page *g, size_t i)
{
	struct node *x = &g->v[i];
	const char *why;
	size_t line;

	if (!x->e) {
		pile_text(&g->pile, x->text, x->line);
		return i + 1;
	}
	if (is_block(x->tag))
		flush(g);
	if ((why = reason(g, i))) {
		struct str s = collect(g, i, x->end, &line);
		if (x->tag != GUMBO_TAG_DEL) /* which stands within a sentence */
			flush(g);
		if (s.n)
			doc_drop(g->d, line, why, s);
		if (!is_whole(x))
			drop_unseen(g, i + 1, x->end);
		return x->end;
	}
	if (x->tag == GUMBO_TAG_TABLE) {
		lay_out(g, i);
	} else if (x->tag == GUMBO_TAG_TR && x->row) {
		emit_row(g, i);
		return x->end;
	} else if (is_heading(x->tag)) {
		struct str s = collect(g, i, x->end, &line);
		if (s.n)
			doc_text(g->d, line, s);
		if (!is_whole(x))
			drop_unseen(g, i + 1, x->end);
		return x->end;
	} else if (x->tag == GUMBO_TAG_BR) {
		flush(g);
	}
	return i + 1;
}

static void
walk(struct page *g)
{
	MEM_ARRAY(size_t) ends = {0}; /* of the blocks that are open */

	for (size_t i = 0; i < g->n;) {
		while (ends.n && ends.v[ends.n - 1] <= i) {
			flush(g);
			ends.n--;
		}
		size_t next = visit(g, i);
		if (next == i + 1 && g->v[i].e && is_block(g->v[i].tag) && g->v[i].end > next)
			*MEM_PUSH(g->a, ends) = g->v[i].end;
		i = next;
	}
	flush(g);
}

static void
read_page(struct doc *d, struct str text, int max_depth)
{
	struct arena own = {0}, *a = d->page ? d->page : &own;
	mem_reset(a);
	struct page g = {.d = d, .a = a};
	struct markup m = markup_clean(text, max_depth > 0 ? max_depth : HTML_DEPTH, a);
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
	flatten(&g, out->root);
	mark_copies(&g);
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

	if (!s.n || s.p[0] != '<' || str_starts(s, STR("<doctag>")) || str_starts(s, STR("<otsl>"))) /* docling's tags are in lines of their own */
		return false;
	for (size_t i = 0; i < head.n; i++) {
		struct str t = head.p[i] == '<' ? str_cut(head, i) : (struct str){0};
		if (t.n > 9 && t.p[1] == '!' && (t.p[2] | 32) == 'd' && (t.p[3] | 32) == 'o' && (t.p[4] | 32) == 'c')
			return true;
		GumboTag tag = t.n ? gumbo_tagn_enum(tag_name(t).p, (unsigned)(tag_name(t).n & 31)) : GUMBO_TAG_UNKNOWN;
		if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_META)
			return true;
	}
	/* a fragment: Markdown has lines of its own between the tags */
	for (size_t i = 0; i < s.n && tags + other < 400;) {
		const char *nl = memchr(s.p + i, '\n', s.n - i);
		size_t end = nl ? (size_t)(nl - s.p) : s.n;
		struct str l = str_trim((struct str){s.p + i, end - i});
		if (str_starts(l, STR("#")) || str_starts(l, STR("|")) || str_starts(l, STR("**")) || str_starts(l, STR("- ")))
			return false;
		bool tag = l.n > 1 && l.p[0] == '<' && (tag_name(l).n || l.p[1] == '/' || l.p[1] == '!' || l.p[1] == '?');
		tags += tag;
		other += l.n && !tag && l.p[l.n - 1] != '>';
		i = end + 1;
	}
	return tags > other;
}

static size_t
line_feeds(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '\n';
	return n;
}

static bool
only_tags(struct str s, struct arena *a)
{
	return str_trim(markup_inline(s, false, a)).n == 0;
}

struct str
html_pre(struct doc *d, struct str page)
{
	ptrdiff_t body = str_find(page, STR("<body")), from = str_find(page, STR("<pre")), title = str_find(page, STR("<title>")), k;
	struct buf b = {.a = d->a};

	if (body < 0 || from < body)
		return STR("");
	struct str text = str_cut(page, (size_t)from), rest = text;
	for (size_t end = 0; (k = str_find(rest, STR("</pre>"))) >= 0; rest = str_cut(page, end))
		end = (size_t)(rest.p - page.p) + (size_t)k + 6;
	if (rest.p == text.p || !only_tags((struct str){page.p + body, (size_t)(from - body)}, d->a) || !only_tags(rest, d->a))
		return STR("");
	text.n -= rest.n;
	if (title >= 0 && title < body && (k = str_find(str_cut(page, (size_t)title), STR("</title>"))) > 7) {
		struct str t = str_trim(markup_inline((struct str){page.p + title + 7, (size_t)k - 7}, false, d->a));
		if (t.n)
			doc_drop(d, 1 + line_feeds((struct str){page.p, (size_t)title}), "title", t);
	}
	for (size_t n = line_feeds((struct str){page.p, (size_t)from}); n > 0; n--)
		buf_char(&b, '\n');
	buf_str(&b, markup_inline(text, false, d->a));
	return buf_slice(&b);
}

void
html_read(struct doc *d, struct str text, const struct html_options *o)
{
	read_page(d, text, o ? o->max_depth : HTML_DEPTH);
}

void
html_fragment(struct doc *d, struct str text)
{
	read_page(d, text, HTML_DEPTH);
}
