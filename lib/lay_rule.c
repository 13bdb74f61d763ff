/* lay_rule - ruled tables: drawn boxes, raw HTML tables inside Markdown, and what pipe, otsl, tex and ruler read.
 * Comes in: lines.  Goes out: rows whose cells stand in their columns, what covers several columns in the first of them.
 * Rule: rules and verticals decide, never the text.  The lines of a wrapped cell are joined; figures that a line break
 * parts keep a blank between them, so that no number comes out short.  A box whose cells hold documents of their own is
 * a layout: its cells are read as lines, to a fixed depth.
 * Known weakness: a cell that is a label written downwards in wide letters is taken for a layout. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "line.h"
#include "tag.h"
#include "inline.h"
#include "html.h"
#include "lay.h"
#include "box.h"
#include "rewrap.h"
#include "torn.h"
#include "adoc.h"
#include "mediawiki.h"
#include "pipe.h"
#include "otsl.h"
#include "tex.h"
#include "ruler.h"
#include "layout.h"

enum { DEPTH_MAX = 6, CONTAINER_LINES = 6, UPRIGHT = 12 };

static size_t rule_read(struct doc *d, const struct line *l, size_t at, size_t n, int depth);

/* --- drawn boxes --------------------------------------------------------------------------------------------- */

/* The lines of one cell as lines of their own. */
static struct lines
cell_lines(const struct box *b, const struct box_cell *c, struct arena *a)
{
	struct lines r = {0};

	r.v = MEM_NEW(a, struct line, c->to - c->from);
	for (size_t y = c->from; y < c->to; y++) {
		struct str s = box_text(b, c, y);
		if (s.n && s.p[0] == ' ')
			s = str_cut(s, 1);
		int indent = 0;
		while ((size_t)indent < s.n && s.p[indent] == ' ')
			indent++;
		r.v[r.n++] = (struct line){.text = s, .no = b->l[y].no, .indent = (size_t)indent == s.n ? -1 : indent};
	}
	return r;
}

/* Does the cell hold a table of its own, or paragraphs set apart by empty lines?  A label written downwards has such gaps
 * too, but is narrow. */
static bool
is_container(const struct box *b, const struct box_cell *c, struct arena a)
{
	size_t runs, gaps = 0, wide = 0;

	if (c->to - c->from < CONTAINER_LINES)
		return false;
	struct lines in = cell_lines(b, c, &a);
	for (size_t i = 0; i < in.n; i++) {
		if (box_begins(&in.v[i]) || (ruler_is(in.v[i].text, &runs) && in.v[i].text.n > 8))
			return true;
		wide = in.v[i].indent >= 0 && line_width(str_trim(in.v[i].text)) > wide ? line_width(str_trim(in.v[i].text)) : wide;
		gaps += i > 0 && i + 1 < in.n && in.v[i].indent < 0 && in.v[i - 1].indent >= 0 && in.v[i + 1].indent >= 0;
	}
	return gaps >= 4 && wide > UPRIGHT;
}

static void
paragraph(struct doc *d, struct buf *b, size_t line)
{
	struct str s = str_dup(d->a, str_trim(buf_slice(b)));

	if (s.n)
		doc_text(d, line, s);
	b->n = 0;
}

/* Reads the lines of a cell as a document inside the document. */
static void
read_inside(struct doc *d, struct lines in, int depth)
{
	struct buf b = {.a = d->a};
	size_t line = 0;

	if (rewrap_is(&in)) {
		rewrap_read(d, &in);
		return;
	}
	for (size_t at = 0; at < in.n;) {
		size_t took = in.v[at].indent < 0 ? 0 : rule_read(d, in.v, at, in.n, depth + 1);
		if (took || in.v[at].indent < 0 || str_starts(str_trim(in.v[at].text), STR("- ")))
			paragraph(d, &b, line);
		if (!took) {
			if (!b.n)
				line = in.v[at].no;
			inline_join(&b, in.v[at].text);
			took = 1;
		}
		at += took;
	}
	paragraph(d, &b, line);
}

/* Is b the number a once more, of more than one digit: a line that was printed twice? */
static bool
twice(struct str a, struct str b)
{
	return lay_figures(b) > 1 && str_eq(a, b);
}

/* Are a and b the halves of one number? */
static bool
is_cut(struct str a, struct str b)
{
	return a.n && a.p[0] != '0' && !twice(a, b) && torn_makes(a, b);
}

/* Fills one field, which has the line of its row, from lines [from, to) of cell c. */
static void
fill(struct doc_cell *f, const struct box *b, const struct box_cell *c, size_t from, size_t to, struct arena *a)
{
	struct buf t = {.a = a};
	struct str last = {0};

	for (size_t y = from; y < to; y++) {
		struct str whole = box_text(b, c, y), s = str_trim(whole);
		if (s.n && !t.n)
			f->line = b->l[y].no;
		/* a number cut to the cell's width, counted from its end; a blank stands on both sides */
		if (s.n + 2 == whole.n && s.p == whole.p + 1 && last.n <= s.n && is_cut(buf_slice(&t), s))
			buf_str(&t, s);
		else if (twice(last, s)) {
			buf_char(&t, ' ');
			buf_str(&t, s);
		} else
			inline_join(&t, s);
		last = s.n ? s : last;
	}
	f->text = inline_cell(str_trim(buf_slice(&t)), a);
}

/* The rows of cells [i, j), which begin together; a band of records gives one row a line. */
static void
box_row(struct doc *d, const struct box *b, size_t i, size_t j)
{
	bool split = false;
	size_t from = b->cell[i].from, to = b->cell[i].to;

	for (size_t k = i; k < j; k++) {
		split |= b->cell[k].split;
		to = b->cell[k].to < to ? b->cell[k].to : to;
	}
	for (size_t y = from; y < (split ? to : from + 1); y++) {
		struct doc_item *it = doc_add(d, DOC_ROW, b->l[y].no, b->cols);
		struct doc_cell *f = it->cell;
		for (size_t k = 0; k < b->cols; k++)
			f[k].line = b->l[y].no;
		for (size_t k = i; k < j; k++) {
			const struct box_cell *c = &b->cell[k];
			fill(&f[c->col], b, c, split ? y : c->from, split && y + 1 < to ? y + 1 : c->to, d->a);
		}
	}
}

/* A drawing without cells: what is not drawn is text. */
static void
empty_box(struct doc *d, const struct box *b)
{
	for (size_t y = 0; y < b->lines; y++) {
		struct str s = str_trim(b->l[y].text);
		for (size_t i = 0; i < s.n;) {
			uint32_t c = str_rune(s, &i);
			if (c < 0x80 ? !strchr(" +-|=:", (int)c) : c < 0x2500 || c > 0x257F) {
				doc_text(d, b->l[y].no, s);
				break;
			}
		}
	}
}

static size_t
box_table(struct doc *d, const struct line *l, size_t at, size_t n, int depth)
{
	struct box b = box_read(l + at, n - at, d->a);
	bool layout = false;

	if (!b.n) {
		empty_box(d, &b);
		return b.lines;
	}
	for (size_t k = 0; k < b.n; k++)
		layout |= is_container(&b, &b.cell[k], *d->a);
	for (size_t y = 0; y < 2 * b.lines; y++)
		lay_beside(d, b.l[y / 2].no, box_outside(&b, y / 2, y % 2));
	for (size_t i = 0; i < b.n; i++) {
		if (layout && depth < DEPTH_MAX) {
			read_inside(d, cell_lines(&b, &b.cell[i], d->a), depth);
			continue;
		}
		size_t j = i + 1;
		while (j < b.n && b.cell[j].row == b.cell[i].row)
			j++;
		box_row(d, &b, i, j);
		i = j - 1;
	}
	return b.lines;
}

/* --- raw HTML ------------------------------------------------------------------------------------------------ */

/* The line of the source of line k, from 1, of n lines. */
static size_t
line_of(const struct line *l, size_t n, size_t k)
{
	return l[k < n ? k - (k > 0) : n - 1].no;
}

/* A cell's text without Markdown's marks, which some writers leave within the tags. */
static struct str
unmarked(struct str s, struct arena *a)
{
	return str_find(s, STR("**")) >= 0 ? str_trim(inline_text(s, true, a)) : inline_numbers(s, a);
}

/* A table in tags that begins on l[at]; the tag of one that has lost its own is put before its rows. */
static size_t
html_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct buf b = {.a = d->a};
	size_t end = tag_table_end(l, at, n);

	if (end == at)
		return 0;
	if (tag_opens_row(str_trim(l[at].text)))
		buf_str(&b, STR("<table>"));
	for (size_t i = at; i < end; i++) {
		buf_str(&b, l[i].text);
		buf_char(&b, '\n');
	}
	size_t first = d->n, diags = d->diags.n;
	html_read(d, buf_slice(&b), HTML_DEPTH);
	for (; diags < d->diags.n; diags++)
		d->diags.v[diags].line = line_of(l + at, end - at, d->diags.v[diags].line);
	for (; first < d->n; first++) {
		struct doc_item *it = &d->item[first];
		it->line = line_of(l + at, end - at, it->line);
		for (size_t k = 0; k < it->n; k++) {
			struct doc_cell *c = &it->cell[k];
			c->line = line_of(l + at, end - at, c->line);
			if (it->kind != DOC_DROP)
				c->text = unmarked(c->text, d->a);
		}
	}
	return end - at;
}

/* --------------------------------------------------------------------------------------------------------------- */

static size_t
rule_read(struct doc *d, const struct line *l, size_t at, size_t n, int depth)
{
	static size_t (*const read[])(struct doc *, const struct line *, size_t, size_t) = {html_table, otsl_read, tex_read, adoc_read, mediawiki_read, pipe_read,
		ruler_read};

	if (l[at].indent < 0)
		return 0;
	size_t took = box_begins(&l[at]) ? box_table(d, l, at, n, depth) : 0;
	for (size_t k = 0; k < sizeof read / sizeof *read && !took; k++)
		took = read[k](d, l, at, n);
	return took;
}

bool
lay_rule_begins(const struct line *l, size_t at, size_t n)
{
	struct str s = at < n ? str_trim(l[at].text) : STR("");
	size_t runs;

	if (s.n < 2 || l[at].indent < 0)
		return false;
	return (ruler_is(s, &runs) && runs > 1) || word_starts(s, "|=== {| [cols") || tag_opens_table(s) || tag_opens_row(s) || otsl_end(l, at, n) > at ||
	       tex_end(l, at, n) > at || box_begins(&l[at]) || pipe_begins(l, at, n);
}

size_t
lay_rule_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	return rule_read(d, l, at, n, 0);
}
