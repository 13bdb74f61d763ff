/* claim - which lines of values another row has the better claim to.
 * Comes in: runs, and the items around them.  Goes out: yes or no.
 * Rule: the rows of a table stand in the order of the form, so a row before or behind which more rows add up than the form has
 * there is another one; and values on the line of a label are its row's.
 * Known weakness: rows of zeros are not counted. */
#include "mem.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "label.h"
#include "align.h"
#include "view.h"
#include "naming.h"
#include "run.h"
#include "claim.h"

/* Is the item a row of the second table, blank cells left out: three values or more, the last the sum of the others and too
 * large to be so by chance? */
static bool
is_whole(const struct view *v, const struct view_item *it)
{
	struct run q;

	if (it->nval < SUMMED || it->nval > v->width[0])
		return false;
	run_begin(&q, 0, v->width[0]);
	run_add(&q, it);
	if (!run_sums(q.slot, q.n))
		return false;
	const struct slot *last = &q.slot[q.n - 1];
	return last->it->tok[last->col].value.v >= CHANCE;
}

/* Do the lines of three values or more stand in the order of their rows, and in each of these no other values?  Then no more of
 * them stand before or behind a row's values than the form has rows there. */
static bool
is_ordered(const struct view *v)
{
	int last = -1;
	bool wide = false;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval == 0 || (it->row < 0 && it->nval < SUMMED))
			continue;
		if (it->row < last || (it->row == last && (wide || it->nval >= SUMMED)))
			return false;
		last = it->row;
		wide = it->nval >= SUMMED;
	}
	return true;
}

size_t *
claim_whole(const struct view *v, struct arena *a)
{
	if (v->table != FORM_REQUESTS || is_ordered(v))
		return NULL;
	size_t *whole = MEM_NEW(a, size_t, v->n + 1);

	for (size_t i = 0; i < v->n; i++)
		whole[i + 1] = whole[i] + is_whole(v, &v->item[i]);
	return whole[v->n] <= (size_t)v->nrow ? whole : NULL;
}

/* Is the label in cell k of an item, its last text, that of row q, with its enumerator, and are the cells behind it blank, as many as the
 * row has columns? */
static bool
is_blank_of(const struct view *v, const struct view_item *it, int k, const struct run *q)
{
	return k >= 0 && !it->nval && it->n - 1 - k >= q->width && it->tok[k].term->skip && naming_own(v, it->tok[k].term) >> q->r & 1;
}

/* Do the row's values stand beside its whole label without an enumerator?  Another row of that name may be printed there: 其他. */
static bool
is_unnumbered(const struct view *v, const struct run *q)
{
	int k = view_label_col(q->slot[0].it);

	return k >= 0 && !q->slot[0].it->tok[k].term->skip && label_eq(view_label(q->slot[0].it, k), v->names->label[v->row0 + q->r]);
}

bool
claim_doubled(const struct view *v, const struct run *q)
{
	bool asked = q->n && v->table == FORM_REQUESTS, unnumbered = asked && is_unnumbered(v, q);

	for (size_t i = 0; i < v->n && asked && (!v->settled || unnumbered); i++) {
		const struct view_item *it = &v->item[i];
		bool open = it->row < 0 ? !v->settled : unnumbered && it->row != q->r; /* or another row's, which perhaps it is not */
		int k = open && it->nval == q->width ? view_label_col(it) : -1;
		if (k >= 0 && label_eq(view_label(it, k), v->names->label[v->row0 + q->r]))
			return true;
		if (unnumbered && is_blank_of(v, it, view_label_col(it), q))
			return true;
	}
	return false;
}

bool
claim_counted(const struct view *v, const struct run *q, const size_t *whole)
{
	if (!whole || q->n == 0)
		return false;
	return whole[run_at(q, v, 0)] > (size_t)q->r || whole[v->n] - whole[run_at(q, v, q->n - 1) + 1] > (size_t)(v->nrow - 1 - q->r);
}

/* Does the item have the label of row q, as it stands there or in the form, as many values as it has columns, or at least so many, and not the same? */
static bool
is_other_of(const struct view *v, const struct view_item *it, const struct run *q, int least)
{
	struct label own = q->slot[0].it->tok[view_label_col(q->slot[0].it)].term->text;
	bool label = false;
	int n = 0, same = 0;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind == NUM_TEXT && n == 0)
			label = label || label_eq(view_label(it, k), v->names->label[v->row0 + q->r]) ||
				(own.n && label_eq(it->tok[k].term->text, own));
		if (it->tok[k].kind != NUM_VALUE && it->tok[k].kind != NUM_DASH)
			continue;
		same += n < q->n && str_eq(it->cell[k].text, q->slot[n].it->cell[q->slot[n].col].text);
		n++;
	}
	return label && n >= least && n <= q->width && same < n;
}

bool
claim_twice(const struct view *v, const struct run *q)
{
	bool last = q->r == v->nrow - 1 && v->table == FORM_REQUESTS && !v->settled; /* behind it another table may go on */

	if ((q->whole && !last) || q->n == 0 || (q->n != q->width && !last) || !run_one_line(q) || view_label_col(q->slot[0].it) < 0)
		return false;
	for (size_t i = q->from; i <= q->to; i++)
		if (v->item[i].nval == q->width && v->item[i].row != q->r && is_other_of(v, &v->item[i], q, q->width))
			return true;
	for (size_t i = 0; i < v->n && last; i++)
		if (v->item[i].nval && v->item[i].row < 0 && is_other_of(v, &v->item[i], q, 1))
			return true;
	return false;
}

/* Is the item on a line of the label of row r? */
static bool
is_within(const struct view *v, int r, size_t at)
{
	return v->band[r].found && at >= v->band[r].from && at <= v->band[r].to;
}

/* Were values that stand within the label of row r, in columns if these are asked for, given to another? */
static bool
is_robbed(const struct view *v, int r, bool columns)
{
	const struct align_band *b = &v->band[r];

	for (size_t i = b->from; b->found && i <= b->to; i++)
		if (v->item[i].nval && (v->item[i].block || !columns) && v->item[i].row >= 0 && v->item[i].row != r)
			return true;
	return false;
}

/* Has row r none of the values that stand within its label, not even beside those of another? */
static bool
is_bereft(const struct view *v, int r)
{
	const struct align_band *b = &v->band[r];

	for (size_t i = b->from; i <= b->to; i++)
		if (v->item[i].nval && v->item[i].row == r)
			return false;
	return true;
}

/* Do values off the row's label stand within that of another, which has none of those within it? */
static bool
is_taken(const struct view *v, const struct run *q)
{
	size_t first = run_at(q, v, 0);

	for (int r = 0; r < v->nrow && !is_within(v, q->r, first); r++)
		if (r != q->r && is_within(v, r, first) && is_bereft(v, r))
			return true;
	return false;
}

bool
claim_robbed(const struct view *v, const struct run *q)
{
	if (q->n == 0)
		return false;
	bool off = run_at(q, v, 0) < v->band[q->r].from || run_at(q, v, 0) > v->band[q->r].to;
	if (v->table == FORM_DISCLOSURE)
		return off && (is_robbed(v, q->r, false) || is_taken(v, q));
	if (q->block == 0)
		return false;
	if (is_taken(v, q))
		return true;
	if (run_adds_up(v, q))
		return false;
	if (off && is_robbed(v, q->r, true))
		return true;
	for (int r = 0; r < v->nrow && !run_one_line(q); r++) /* is it the robber? */
		for (int i = 0; i < q->n && r != q->r; i++)
			if (is_within(v, r, run_at(q, v, i)))
				return true;
	return false;
}

/* Have the two the same values, in the same columns, and not only noughts? */
static bool
is_again(const struct run *q, const struct run *x)
{
	bool any = false;

	for (int i = 0; i < q->n && q->n == x->n; i++) {
		struct num a = q->slot[i].it->tok[q->slot[i].col].value;
		if (q->slot[i].col != x->slot[i].col || !num_eq(a, x->slot[i].it->tok[x->slot[i].col].value))
			return false;
		any = any || a.v != 0;
	}
	return any;
}

bool
claim_again(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];

	if (q->n == 0 || q->n == SLOTS || !q->block || !b->found || !run_side(q, v) || v->item[b->to].nval || v->item[b->to].n <= q->width)
		return false;
	return (q->r > 0 && is_again(q, q - 1)) || (q->r + 1 < v->nrow && is_again(q, q + 1));
}
