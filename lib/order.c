/* order - reads a table whose labels were damaged by the order of its rows.
 * Comes in: a table of which some rows were not read.  Goes out: these rows, `placed`, or nothing.
 * Rule: as many lines of values as the form has rows, nothing left over, those that were read in their places, and every
 * identity holds: then the order of the form decides.
 * Known weakness: one blank cell anywhere and nothing is read. */
#include "mem.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "view.h"
#include "fill.h"
#include "run.h"
#include "order.h"

/* Was a cell of row r not read? */
static bool
is_short(const struct table *t, const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];

	for (int k = 0; k < row->n; k++)
		if (t->cell[row->first + k].state == TABLE_MISSING)
			return true;
	return false;
}

/* The lines of values, one for each row; NULL: they are not that. */
static const struct view_item **
lines(const struct view *v, struct arena *a)
{
	const struct view_item **line = MEM_NEW(a, const struct view_item *, (size_t)v->nrow);
	int n = 0;

	for (size_t i = 0; i < v->n; i++) {
		if (!v->item[i].nval)
			continue;
		if (n == v->nrow || v->item[i].nval != v->width[n])
			return NULL;
		line[n++] = &v->item[i];
	}
	return n == v->nrow ? line : NULL;
}

/* Fills the rows that were not read; false: there are none, or one that was read stands elsewhere. */
static bool
fill(struct table *t, const struct view *v, const struct view_item **line)
{
	struct run q;
	bool any = false;

	for (int r = 0; r < v->nrow; r++) {
		if (!is_short(t, v, r)) {
			if (t->cell[v->form->row[v->row0 + r].first].line != line[r]->line)
				return false;
			continue;
		}
		any = true;
		run_begin(&q, r, v->width[r]);
		run_add(&q, line[r], false);
		for (int k = 0; k < v->width[r]; k++)
			fill_cell(t, v, r, k, q.slot[k].it, q.slot[k].col, false);
		t->row[v->row0 + r] = (struct table_row){line[r]->line, line[r]->line, "order"};
	}
	return any;
}

void
order_rows(struct table *t, struct view *v, struct arena *a)
{
	const struct view_item **line;

	if (v->table != FORM_REQUESTS || !(line = lines(v, a)))
		return;
	struct fill_kept kept = fill_keep(t, v, a);
	if (!fill(t, v, line) || !fill_balanced(t)) {
		fill_restore(t, v, &kept);
		return;
	}
	for (int r = 0; r < v->nrow; r++)
		v->item[line[r] - v->item].row = r;
}
