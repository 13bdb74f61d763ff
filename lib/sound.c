/* sound - tables of which nothing is in doubt, as most are.
 * Comes in: the items of a table.  Goes out: its cells, if no doubt is to be asked of them.
 * Rule: each doubt needs something that a row printed as most are has not: words that are none of its label, values on several lines, signs, gaps,
 * a sum that does not hold.  Where a whole table has none of these, no doubt could say anything, so none is asked.
 * Known weakness: a doubt that comes to place must be seen not to concern such tables. */
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
#include "further.h"
#include "caption.h"
#include "claim.h"
#include "legend.h"
#include "sound.h"

/* Do the words beside the values of a row that is whole, or the line above them, speak against it?  Its own label does not. */
static bool
is_captioned(const struct view *v, const struct run *q)
{
	return caption_other(v, q) || caption_again(v, q) || caption_misnumbered(v, q);
}

/* Is the last value of a row, which is whole or stacked, from item `it` on, the sum of the others, of which dashes are none? */
static bool
adds_up(const struct run *q, const struct view_item *it)
{
	const struct region_tok *tok = it->tok + q->slot->col;
	int64_t sum = 0;

	for (int k = 1; k < q->width; k++) {
		sum += tok->value.v;
		tok = q->whole ? tok + 1 : (++it)->tok;
	}
	return tok->kind == NUM_VALUE && sum == tok->value.v;
}

/* Has each of the n items from `it` on one cell, a value? */
static bool
are_lone(const struct view_item *it, int n)
{
	for (const struct view_item *end = it + n; it < end; it++)
		if (it->n > 1 || !it->cols || !it->plain)
			return false;
	return true;
}

/* The values of row q->r from item i on, the first with values behind those of the row before, which ends before `from`: are they all in one line
 * within its label, side by side, or each in one of its own right behind it, and do they add up? */
static bool
take_row(struct run *q, const struct view *v, size_t from, size_t i)
{
	const struct align_band *b = &v->band[q->r];
	const struct view_item *it = &v->item[i];
	bool stacked = i > b->to;

	if (!b->found || b->from < from || i > b->to + 1 || (stacked && v->n - i < (size_t)q->width))
		return false;
	q->any = q->plain = true;
	q->n = q->width;
	q->slot[0] = (struct slot){it, it->cols ? __builtin_ctzll(it->cols) : 0};
	q->block = it->block;
	q->cells = it->n;
	q->from = q->to = i;
	if (stacked)
		q->stacked = are_lone(it, q->width);
	else
		q->whole = q->lined = it->nval == q->width && it->plain && it->n <= REGION_COLS && it->cols >> q->slot->col == ((uint64_t)1 << q->width) - 1 && run_lined(q, v);
	q->from = b->from;
	q->to = stacked ? i + (size_t)q->width - 1 : b->to;
	return (q->whole || q->stacked) && adds_up(q, it);
}

/* All rows, none of whose values are on a line that names the sum of a group; no others are there. */
static bool
take_rows(struct run *q, struct view *v, const int *sum)
{
	size_t from = 0;

	for (int r = 0; r < v->nrow; r++) {
		size_t i = from;
		run_begin(&q[r], r, v->width[r]);
		while (i < v->n && v->item[i].nval == 0)
			i++;
		if (i == v->n || sum[i] >= 0 || !take_row(&q[r], v, from, i) || q[r].stacked != q->stacked)
			return false;
		from = q[r].to + 1;
		for (size_t end = q[r].stacked ? from : i + 1; i < end; i++)
			v->item[i].row = r;
	}
	while (from < v->n && v->item[from].nval == 0)
		from++;
	return from == v->n;
}

/* Does nothing speak against a row that is whole, the words beside its values or the line above? */
static bool
is_undoubted(const struct view *v, struct run *q)
{
	q->named = run_named(q, v);
	return !claim_doubled(v, q) && !caption_below(v, q) && (q->named || !is_captioned(v, q));
}

/* Does nothing speak against all rows, nor the heads? */
static bool
are_undoubted(struct run *q, struct view *v)
{
	struct further f;

	v->settled = true;
	for (int r = 0; r < v->nrow; r++)
		if (q[r].whole && !is_undoubted(v, &q[r]))
			return false;
	return !further_heads(v, &f) && !further_subtotals(v) && legend_heads(v, true, true, false) == LEGEND_FORM;
}

static void
fill_rows(struct table *t, const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++, q++) {
		if (q->stacked)
			fill_lines(t, v, r, q->slot[0].it, true);
		else
			fill_values(t, v, r, q->slot[0].it, q->slot[0].col, true);
		t->row[v->row0 + r] = (struct table_row){v->item[q->from].line, v->item[q->to].line, "complete"};
	}
}

bool
sound_table(struct table *t, struct view *v, const int *sum, struct arena scratch)
{
	struct run *q = MEM_TAKE(&scratch, struct run, (size_t)v->nrow);

	if (GK_PLAIN || v->table != FORM_REQUESTS || v->pieces || v->damaged || v->marks & TERM_STUMP)
		return false;
	if (take_rows(q, v, sum) && are_undoubted(q, v)) {
		fill_rows(t, v, q);
		return v->sound = true;
	}
	for (size_t i = 0; i < v->n; i++) /* as before */
		v->item[i].row = -1;
	return false;
}
