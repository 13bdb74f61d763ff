/* lay_cols - columns aligned by blanks.
 * Comes in: lines from `at` on.  Goes out: one row for each line of a table's block, its label in the first cell and its
 * numbers in the cells of their columns; an empty cell where nothing is printed.
 * Rule: a block runs from the first line that is no running text to the last, as long as lines ending in numbers come;
 * positions hold within a stretch of it, to the next page or heads (stretch, turn).
 * A row whose numbers' columns are not certain has its numbers only, one a cell: fewer cells than the block.
 * Known weakness: a block in which most lines hold one number and nothing else is lay_cell's. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "cols.h"
#include "placing.h"
#include "around.h"
#include "turn.h"
#include "step.h"
#include "stretch.h"
#include "layout.h"

/* Text of the words [from, to) of a line, one blank between them. */
static struct str
join(const struct lay_item *it, size_t from, size_t to, struct arena *a)
{
	size_t n = 0;

	if (to == from + 1)
		return it->t.v[from].text;
	for (size_t i = from; i < to; i++)
		n += it->t.v[i].text.n + 1;
	char *text = MEM_TAKE(a, char, n), *p = text;
	for (size_t i = from; i < to; i++) {
		if (i > from)
			*p++ = ' ';
		memcpy(p, it->t.v[i].text.p, it->t.v[i].text.n);
		p += it->t.v[i].text.n;
	}
	return (struct str){text, (size_t)(p - text)};
}

/* A line without columns: its label, or each of its words if they are heads, then its numbers. */
static void
emit_ragged(struct doc *d, const struct lay_item *it)
{
	size_t n = it->t.n, label = n - it->nval;
	bool words = it->head || it->kind == LAY_MIXED;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, words ? n : (label > 0) + (size_t)it->nval);
	size_t c = 0;

	row->folded = line_folded(it->l, true);
	if (!words && label > 0)
		row->cell[c++].text = join(it, 0, label, d->a);
	for (size_t i = words ? 0 : label; i < n; i++)
		row->cell[c++].text = it->t.v[i].text;
}

/* A line with columns; label: the block has a column of labels before them. */
static void
emit_columns(struct doc *d, const struct lay_item *it, const struct cols_row *r, int k, bool label)
{
	size_t words = it->t.n - it->nval;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, (size_t)k + label);

	row->folded = line_folded(it->l, true);
	if (words > 0)
		row->cell[0].text = join(it, 0, words, d->a);
	for (int i = 0; i < it->nval; i++)
		row->cell[label + r->col[i]].text = r->tok[i].text;
}

static void
emit_stretch(struct doc *d, const struct stretch *p, const struct cols *c)
{
	bool label = false;

	for (size_t i = 0; i < p->n; i++)
		label = label || (!p->v[i].head && (size_t)p->v[i].nval < p->v[i].t.n);
	for (size_t i = 0, r = 0; i < p->n; i++) {
		const struct lay_item *it = &p->v[i];
		bool row = it->kind == LAY_VALUES && i < p->firm;
		if (it->kind == LAY_PAGE)
			doc_drop(d, it->l->no, "page-number", str_trim(it->l->text));
		else if (c->narrow && row && c->known == COLS_REQUESTS)
			emit_columns(d, it, &c->row[r], c->k, true);
		else if (c->ok && row && c->row[r].sure)
			emit_columns(d, it, &c->row[r], c->k, label && (!c->loose || it->t.n > (size_t)it->nval));
		else if (c->ok && p->spaced && it->kind == LAY_LABEL && !it->head)
			emit_columns(d, it, NULL, c->k, label);
		else if (it->kind != LAY_BLANK)
			emit_ragged(d, it);
		r += row;
	}
}

/* Is there a row that has not all columns? */
static bool
sparse(const struct cols *c)
{
	for (size_t r = 0; r < c->nrow; r++)
		if (c->row[r].n != c->row[0].n || c->row[r].n < c->known)
			return true;
	return false;
}

/* Index of the next line with a row of numbers, from i on, among those that share their positions; p->firm: there is none. */
static size_t
next_row(const struct stretch *p, size_t i)
{
	while (i < p->firm && p->v[i].kind != LAY_VALUES)
		i++;
	return i;
}

/* The rows of numbers of a stretch; says too whether they are set apart by more than one blank. */
static void
collect_rows(struct cols *c, struct stretch *p)
{
	int wide = 0;

	for (size_t i = 0; (i = next_row(p, i)) < p->firm; i++) {
		const struct lay_item *it = &p->v[i];
		c->row[c->nrow++] = (struct cols_row){.tok = it->t.v + (it->t.n - it->nval), .n = it->nval};
		bool apart = false;
		for (size_t k = it->t.n - it->nval; k < it->t.n; k++)
			apart = apart || it->t.v[k].gap > 1;
		wide += apart ? 1 : -1;
	}
	p->spaced = wide > 0 && !around_ragged(p->v, p->n);
}

/* Takes back what the totals gainsay: a row that adds up ends in the last column.  If one of several does not, positions
 * have changed where nobody saw it, and no row with gaps is certain. */
static void
check_totals(struct cols *c, const struct stretch *p)
{
	bool all = true;

	if (!c->ok || c->k != COLS_REQUESTS)
		return;
	for (size_t i = 0, r = 0; (i = next_row(p, i)) < p->firm; i++) {
		struct cols_row *row = &c->row[r++];
		if (row->n == c->k || !row->sure || row->col[row->n - 1] == c->k - 1)
			continue;
		all = all && !turn_sums(&p->v[i], 2);
		row->sure = !turn_sums(&p->v[i], 1);
	}
	for (size_t r = 0; r < c->nrow && !all; r++)
		c->row[r].sure = c->row[r].n == c->k;
}

/* Blank cells at the end of a row may have left blanks there: where a full row has none, one with blanks does not end in the last
 * column. */
static void
check_ends(struct cols *c, const struct stretch *p)
{
	bool bare = false;

	for (size_t i = 0, r = 0; c->ok && !bare && (i = next_row(p, i)) < p->firm; i++)
		bare = c->row[r++].n == c->k && step_behind(&p->v[i]) == 0;
	for (size_t i = 0, r = 0; bare && (i = next_row(p, i)) < p->firm; i++) {
		struct cols_row *row = &c->row[r++];
		if (row->n != c->k && row->sure && row->col[row->n - 1] == c->k - 1)
			row->sure = step_behind(&p->v[i]) < 2;
	}
}

enum { COVERED = 3 }; /* rows whose labels show where no number stands */

/* Does the label of a row reach behind where that number begins, in both measures? */
static bool
reaches(const struct lay_item *it, const struct lay_tok *first)
{
	size_t label = it->t.n - (size_t)it->nval;

	return label > 0 && it->t.v[label - 1].e[0] > first->s[0] + 1 && it->t.v[label - 1].e[1] > first->s[1] + 1;
}

/* Where the labels of most other rows reach behind the first value of every full row these stand in other columns than the others: an office's own. */
static void
check_covered(struct cols *c, const struct stretch *p)
{
	const struct lay_tok *first = NULL;
	int rows = 0, behind = 0;

	for (size_t r = 0; c->ok && r < c->nrow; r++)
		if (c->row[r].n == c->k && (!first || c->row[r].tok[0].s[0] > first->s[0]))
			first = c->row[r].tok;
	for (size_t i = 0, r = 0; first && (i = next_row(p, i)) < p->firm; i++) {
		bool full = c->row[r++].n == c->k;
		rows += !full;
		behind += !full && reaches(&p->v[i], first);
	}
	for (size_t r = 0; behind >= COVERED && behind * 2 > rows && r < c->nrow; r++)
		c->row[r].sure = c->row[r].sure && c->row[r].n == c->k;
}

/* Where a TAB leads is known only to who wrote it: a row that has one is certain only if it is full. */
static void
distrust_tabs(struct cols *c, const struct stretch *p)
{
	for (size_t i = 0, r = 0; (i = next_row(p, i)) < p->firm; i++) {
		struct cols_row *row = &c->row[r++];
		row->sure = row->sure && (row->n == c->k || !(p->v[i].l->has & LINE_TAB));
	}
}

enum { LABELS = 2 }; /* that end elsewhere than the one before */

/* Are the cells of all rows set apart by as many blanks, wherever their labels end?  Then blanks align nothing, and only full rows are certain. */
static void
distrust_joined(struct cols *c, const struct stretch *p)
{
	size_t gap = 0, end = 0, ends = 0;

	for (size_t i = 0; (i = next_row(p, i)) < p->firm; i++) {
		const struct lay_item *it = &p->v[i];
		size_t first = it->t.n - (size_t)it->nval;
		for (size_t k = first ? first : 1; k < it->t.n; k++) {
			if (gap && (size_t)it->t.v[k].gap != gap)
				return;
			gap = (size_t)it->t.v[k].gap;
		}
		ends += first && (size_t)it->t.v[first - 1].e[1] != end;
		end = first ? (size_t)it->t.v[first - 1].e[1] : end;
	}
	for (size_t r = 0; r < c->nrow && gap > 1 && ends >= LABELS; r++)
		c->row[r].sure = c->row[r].sure && c->row[r].n == c->k;
}

/* Reads one stretch; *before is what the pages above told of the columns, and then, unless it is the last
 * of them, what this one does. */
static void
read_stretch(struct doc *d, struct stretch *p, struct around *near, struct cols *before, bool last)
{
	struct arena *work = doc_work(d);
	struct cols c = {.row = MEM_NEW(work, struct cols_row, p->n), .exact = d->laid, .last = last};

	if (!p->marked)
		stretch_mark(p, *work);
	size_t rows = p->rows;
	c.known = p->known;
	collect_rows(&c, p);
	if (c.known == 0 && rows == 0) {
		c.known = before->known;
		c.ref[0] = before->at[0];
		c.ref[1] = before->at[1];
		c.held = before->held;
	}
	bool whole = c.nrow && cols_are_whole(&c);
	int step = c.nrow ? around_step(near, *work) : 0;
	const struct lay_item *heads = step != 1 && c.nrow ? step_heads(p->v, p->n) : NULL;
	step = heads ? 2 : step;
	bool counted = step && step_count(&c, p->v, p->firm, step, heads ? (int)heads->t.n - c.known : 0, work);
	if (counted) {
		p->spaced = false;
	} else if (c.nrow) {
		c.loose = !p->spaced;
		c.paged = !whole && c.nrow > 1 && !stretch_parted(p) && around_paged(near);
		c.prefer = d->laid || (sparse(&c) && !c.loose) ? around_measure(near, *work) : -1;
		if (!whole || c.exact)
			stretch_heads(&c, p, work);
		placing_find(&c, work);
	} else if (c.known && rows < p->n) {
		c.k = c.known;
		c.ok = p->spaced = true;
	}
	if (!counted && !whole) { /* of full rows they say nothing */
		check_totals(&c, p);
		check_ends(&c, p);
		check_covered(&c, p);
		distrust_tabs(&c, p);
		distrust_joined(&c, p);
	}
	emit_stretch(d, p, &c);
	if (c.ok && c.k > c.known)
		c.known = c.k;
	for (int m = 0; m < 2; m++)
		if (!c.at[m] || c.nrow == 0 || c.k != c.known)
			c.at[m] = c.ref[m];
	*before = c;
}

/* Has each row of a stretch all columns?  Then nothing hangs on where its numbers stand. */
static bool
is_whole(struct stretch *p, struct arena a)
{
	int k = 0, rows = 0;

	for (size_t i = 0; i < p->n; i++) {
		int n = p->v[i].kind == LAY_VALUES ? p->v[i].nval : 0;
		if (n && k && n != k)
			return false;
		k = n ? n : k;
		rows += n > 0;
	}
	struct stretch marked = *p;
	if (!p->marked)
		stretch_mark(&marked, a);
	bool whole = k && k <= COLS_MAX && (marked.known ? marked.known == k : rows >= COLS_SHOWN);
	for (size_t i = 0; i < p->n && !whole && !p->marked; i++) /* it may end before: then its heads may be others */
		p->v[i].head = false;
	*p = whole ? marked : *p;
	return whole;
}

size_t
lay_cols_read(struct doc *d, const struct line *l, size_t at, size_t n, size_t all, struct around_told *told, const struct lay_kept *kept)
{
	struct arena *work = doc_work(d);
	struct lay_item *v;

	struct cols before = {0};
	size_t took = lay_block(l, at, n, true, kept, &v, work);
	struct around near = {.l = l, .at = at, .n = all, .v = v, .nv = took, .asked = d->laid, .measure = 1, .step_asked = d->laid, .told = told};
	struct stretch next = {0};
	bool page = false, moved = false;
	for (size_t i = 0; i < took;) {
		struct stretch p = stretch_at(v + i, took - i, &next, *work);
		size_t turned = p.firm = p.n, firm;
		if (i + p.n < took || d->laid || !is_whole(&p, *work))
			turned = turn_at(v + i, p.n, &near, *work, &p.firm);
		if (moved)
			before = (struct cols){.known = before.known};
		if ((moved = d->laid && turn_covered(v + i, turned, &firm) < turned)) {
			turned = turn_covered(v + i, turned, &firm);
			p.firm = firm < p.firm ? firm : p.firm;
		}
		/* what the page before told holds on a page that begins without heads */
		if (!v[i].l->page && !page)
			before = (struct cols){0};
		page = turned < p.n;
		if (page) {
			p.n = turned;
			p.marked = false;
			next.n = 0;
		}
		size_t end = i + p.n;
		read_stretch(d, &p, &near, &before, end == took || (!page && !v[end].l->page));
		i = end;
	}
	return took;
}
