/* strip - reads tables of which the extraction printed columns instead of rows.
 * Comes in: values given to no row, rows without values, both in order.  Goes out: cells, all `placed`, or nothing.
 * Rule: pdftotext without -layout prints, for some rows, all values of the first column one under the other, a blank
 * line, those of the next, ...; sometimes two columns side by side.  A chunk is a run of lines without a gap, equally
 * many values on each; chunks of equal height that make up all columns are the next rows.  Every row must add up, no
 * values or rows may be left over, and no identity may fail: else nothing is read.
 * Known weakness: a strip cut by a page break is not read. */
#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "fill.h"
#include "place.h"
#include "strip.h"

struct chunk {
	size_t item; /* first */
	int high, wide;
};

struct chunks {
	struct chunk *v;
	size_t n, cap;
};

/* only values in it, and given to no row? */
static bool
loose(const struct view_item *it)
{
	if (it->row >= 0 || it->block || it->nval == 0)
		return false;
	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_TEXT)
			return false;
	return true;
}

/* cell of the w-th value of an item */
static int
value_col(const struct view_item *it, int w)
{
	int k = 0;

	while ((it->n > 1 && it->tok[k].kind == NUM_BLANK) || w-- > 0)
		k++;
	return k;
}

static struct chunks
cut(const struct view *v, struct arena *a)
{
	struct chunks c = {0};
	size_t line = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (!loose(it)) {
			line = 0;
			continue;
		}
		struct chunk *last = c.n ? &c.v[c.n - 1] : NULL;
		if (last && line && it->line == line + 1 && last->wide == it->nval)
			last->high++;
		else
			*MEM_PUSH(a, c) = (struct chunk){i, 1, it->nval};
		line = it->line;
	}
	return c;
}

static bool
empty(const struct table *t, const struct view *v, int r)
{
	for (int k = 0; k < v->width[r]; k++)
		if (t->cell[v->form->row[v->row0 + r].first + k].state != TABLE_MISSING)
			return false;
	return true;
}

/* the next row without values at or behind r; nrow: none */
static int
next_row(const struct table *t, const struct view *v, int r)
{
	while (r < v->nrow && !(empty(t, v, r) && v->band[r].found))
		r++;
	return r;
}

/* Fills `high` rows from row r on with chunks c[0 .. n); false: no such rows, or they do not add up. */
static bool
fill(struct table *t, const struct view *v, const struct chunk *c, int width, int *r)
{
	for (int h = 0; h < c->high; h++) {
		int row = *r = next_row(t, v, *r), k = 0;
		if (row == v->nrow)
			return false;
		for (const struct chunk *q = c; k < width; q++)
			for (int w = 0; w < q->wide; w++) {
				const struct view_item *it = &v->item[q->item + (size_t)h];
				fill_cell(t, v, row, k++, it, value_col(it, w), false);
			}
		if (!fill_adds_up(t, v, row))
			return false;
		t->row[v->row0 + row].why = "strips"; /* and it is no more without values */
	}
	return true;
}

static bool
fill_all(struct table *t, const struct view *v, const struct chunks *c, int width)
{
	int r = 0;

	for (size_t i = 0; i < c->n;) {
		size_t from = i;
		int wide = 0;
		for (; i < c->n && wide < width && c->v[i].high == c->v[from].high; i++)
			wide += c->v[i].wide;
		if (wide != width || !fill(t, v, &c->v[from], width, &r))
			return false;
	}
	return next_row(t, v, r) == v->nrow;
}

void
strip_rows(struct table *t, struct view *v, struct arena *a)
{
	struct chunks c = cut(v, a);

	if (v->table != FORM_REQUESTS || c.n == 0 || next_row(t, v, 0) == v->nrow)
		return;
	struct fill_kept kept = fill_keep(t, v, a);
	if (!fill_all(t, v, &c, v->width[0]) || !fill_balanced(t))
		fill_restore(t, v, &kept);
}
