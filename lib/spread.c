/* spread - from the values of a row that has fewer of them than columns to these columns.
 * Comes in: the values of all rows, the heads, the cells in which both stand.  Goes out: the cells of a row.
 * Rule: complete rows of a block and its heads each say in which cells its columns stand, which is a map.  A row is read by the map that fits it best,
 * slid as far as its label has; what stands in a column without a value is blank, or what is printed there.  Where the row ends before its columns
 * do it was cut: what was read of it is placed if another cell than its last may be the one that is lacking.
 * Known weakness: where neither a complete row nor heads are there, only a row with as many cells as columns behind its label is read. */
#include <string.h>

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
#include "run.h"
#include "column.h"
#include "further.h"
#include "trust.h"
#include "spread.h"

static const char *
fill_by_map(struct table *t, const struct view *v, const struct run *q, const struct map *m, int shift)
{
	bool cut = false;

	for (int k = 0; k < q->width; k++) {
		const struct slot *s = NULL;
		for (int i = 0; i < q->n && !s; i++)
			if (q->slot[i].col == m->col[k] + shift)
				s = &q->slot[i];
		if (s)
			fill_cell(t, v, q->r, k, s->it, s->col, true);
		else if (m->col[k] + shift >= q->cells)
			cut = true;
		else
			run_fill_empty(t, v, q, k, m->col[k] + shift);
	}
	return cut ? "cut" : shift ? "slid" : "columns";
}

/* Is the row's last value the sum of its others, too large to be so by chance, and would stand before the total's column, where
 * others have theirs?  Then a blank cell among them was lost. */
static bool
ends_early(const struct view *v, const struct run *q, const struct run *all, const struct map *m, int shift)
{
	if (v->table != FORM_REQUESTS || q->n < SUMMED)
		return false;
	const struct slot *last = &q->slot[q->n - 1];
	return last->col != m->col[m->width - 1] + shift && column_total_used(v, q, all, m, shift) &&
	       run_sums(q->slot, q->n) && last->it->tok[last->col].value.v >= CHANCE;
}

/* Does a row that ends before its last column perhaps lack another cell than the last one?  So it does where two are lacking, where
 * others have their totals in that column, and where any row has all its values; and if it begins further to the right than others: its
 * first value may be what was taken for its label. */
static bool
is_cut_within(const struct view *v, const struct run *q, const struct run *all, const struct map *m, int shift)
{
	if (m->col[q->width - 1] + shift > q->cells || column_total_used(v, q, all, m, shift))
		return true;
	if (v->table == FORM_REQUESTS && q->sum == RUN_SUM)
		return true;
	for (int r = 0; r < v->nrow; r++) {
		bool left = all[r].block == q->block && all[r].n && all[r].slot[0].col < m->col[0] + shift;
		if (left || (all[r].n == all[r].width && all[r].width == q->width))
			return true;
	}
	return false;
}

/* Is its label the first text of its line?  Else no cell is lacking before it. */
static bool
begins_label(const struct run *q)
{
	const struct view_item *it = q->slot[0].it;

	for (int k = 0; k < q->label_col && k < it->n; k++)
		if (it->tok[k].kind == NUM_TEXT)
			return false;
	return true;
}

void
spread_row(struct table *t, const struct view *v, const struct run *q, const struct run *all, struct maps *m)
{
	struct map own;
	struct reading best = column_choose(v, q, all, m, &own);
	const char **why = &t->row[v->row0 + q->r].why;

	if (best.why || ends_early(v, q, all, best.m, best.shift))
		fill_leave(t, v, q->r, best.why ? best.why : "doubtful");
	else
		*why = fill_by_map(t, v, q, best.m, best.shift);
	int left = best.m && best.shift < 0 && q->n && begins_label(q) ? -best.shift : 0; /* cells that it lacks before its label */
	bool shorter = best.m && q->cells + left < best.m->n && q->n && q->n < q->width;
	bool longer = best.m && best.m->votes && best.shift == 0 && q->cells > best.m->n && q->n && q->n < q->width; /* one before its values is a label's, perhaps */
	bool cut = best.m && strcmp(*why, "cut") == 0 && is_cut_within(v, q, all, best.m, best.shift); /* a cell was lost, who knows which */
	if (shorter || longer || cut)
		fill_unsettle(t, v, q->r);
}

/* Has the row as many cells behind its label as columns, some of them blank?  Then these are its columns, though it is too
 * short to stand in the columns of others. */
static bool
has_own_cells(const struct run *q)
{
	const struct view_item *it = q->n > 0 ? q->slot[0].it : NULL;

	return it && q->block == 0 && q->n < q->width && q->label_col >= 0 && run_one_line(q) && it->n - q->label_col - 1 == q->width;
}

bool
spread_own(struct table *t, const struct view *v, const struct run *q)
{
	if (!has_own_cells(q))
		return false;
	struct map m = {.n = q->cells, .width = q->width};
	for (int k = 0; k < q->width; k++)
		m.col[k] = q->label_col + 1 + k;
	t->row[v->row0 + q->r].why = fill_by_map(t, v, q, &m, 0);
	return true;
}

/* Is a row read by the columns of others? */
static bool
is_by_columns(const struct run *q)
{
	return q->block && (q->n < q->width || (q->n == q->width && q->wider));
}

/* May a row be read by columns, or must heads say whether it is, or whether the one value of one stands in a column of theirs?  A row that is
 * complete is not where its values stand side by side and add up. */
static bool
may_need_maps(const struct view *v, const struct run *q)
{
	int widest = 1;

	for (int r = 0; r < v->nrow; r++)
		widest = q[r].width > widest ? q[r].width : widest;
	for (int r = 0; r < v->nrow; r++)
		if (q[r].block && (q[r].n != q[r].width || !q[r].whole || run_contradicts(v, &q[r]) || (q[r].width == 1 && q[r].slot[0].col >= widest)))
			return true;
	return false;
}

/* What the heads of each block say of its columns. */
static struct maps
read_heads(const struct view *v, const struct run *q, struct arena *a)
{
	struct maps m = {0};

	for (int b = 1; b <= v->nblock; b++) {
		struct map h;
		int cells = 0, width = 0, r0 = 0;
		for (int r = 0; r < v->nrow; r++)
			if (q[r].block == b && q[r].width > width) {
				cells = q[r].cells;
				width = q[r].width;
				r0 = r;
			}
		if (width > 1 && column_by_heads(v, r0, b, cells, width, &h, *a))
			*MEM_PUSH(a, m) = h;
	}
	return m;
}

struct maps
spread_maps(const struct view *v, struct run *q, struct arena *a)
{
	bool used = false;

	if (!may_need_maps(v, q)) /* mostly */
		return (struct maps){0};
	struct maps m = read_heads(v, q, a);
	further_wider(v, q, &m);
	for (int r = 0; r < v->nrow; r++)
		used = used || is_by_columns(&q[r]);
	for (int r = 0; r < v->nrow && used; r++)
		if (q[r].block && q[r].n == q[r].width && q[r].width > 1 && !q[r].wider)
			column_vote(&m, v, &q[r], a);
	return m;
}
