/* further - columns that the form does not have: subtotals, a year before, remarks.
 * Comes in: runs.  Goes out: runs without the values under a head that says 小计; which rows have more columns than the form.
 * Rule: a head that is known tells which values go.  Where no head tells, a row with more values than columns, or more
 * cells and a gap, is marked, for any of its values may be the one too many.
 * Known weakness: a further column that is blank in all rows is not noticed, and does no harm. */
#include "str.h"
#include "num.h"
#include "form.h"
#include "label.h"
#include "term.h"
#include "view.h"
#include "run.h"
#include "column.h"
#include "further.h"

enum { MOST = 64 }; /* cells of a line whose heads are looked at */

bool
further_subtotals(const struct view *v)
{
	struct label first = {v->names->subtotal.c, 1};

	for (size_t i = 0; v->marks & TERM_SMALL && i < v->n; i++)
		for (int k = 0; v->item[i].nval == 0 && k < v->item[i].texts; k++)
			if (column_above(&v->item[i], k) && label_find(v->item[i].tok[k].term->text, first, 0) >= 0)
				return true;
	return false;
}

/* The lowest text of a column in lines of n cells above item `to`; empty: there is none. */
static struct label
lowest(const struct view *v, int col, int n, size_t to)
{
	struct label x = {0};

	for (size_t i = 0; i < to; i++)
		if (v->item[i].n == n && column_above(&v->item[i], col) && v->item[i].tok[col].term->text.n)
			x = v->item[i].tok[col].term->text;
	return x;
}

/* How an item adds up by the heads, all of whose columns but the further ones and those of labels are the form's: 1: to a total, -1: not, 0: nothing
 * is told. */
static int
adds_up(const struct view_item *it, const struct further *f)
{
	struct num sum = {0}, last = {0};
	bool any = false;

	for (int c = f->first; c < f->n; c++) {
		const struct region_tok *k = &it->tok[c];
		if (f->col >> c & 1)
			continue;
		if (k->kind == NUM_TEXT || !num_add(sum, last, &sum))
			return -1;
		last = k->kind == NUM_VALUE ? k->value : (struct num){0};
		any = any || last.v;
	}
	return !any ? 0 : num_eq(sum, last) ? 1 : -1;
}

/* Do rows add up by the heads, and hardly one does not? */
static bool
is_confirmed(const struct view *v, const struct further *f)
{
	int sums = 0, others = 0;

	for (size_t i = 0; i < v->n; i++) {
		int is = v->item[i].nval && v->item[i].row >= 0 && v->item[i].n == f->n ? adds_up(&v->item[i], f) : 0;
		sums += is > 0;
		others += is < 0;
	}
	return sums > 2 && others * 8 < sums;
}

/* Are all heads of the form there, each in a column of its own, and others?  Then f gets these. */
static bool
find_heads(const struct view *v, struct further *f)
{
	const struct label *head = &v->names->head[v->form->row[v->row0].first];
	size_t to = 0;
	int next = 0;

	while (to < v->n && !(v->item[to].nval && v->item[to].row >= 0))
		to++;
	*f = (struct further){0};
	if (v->table == FORM_REQUESTS && to < v->n && v->item[to].n <= MOST && v->item[to].n > v->width[0])
		f->n = v->item[to].n;
	for (int c = 0; c < f->n; c++) {
		struct label x = lowest(v, c, f->n, to);
		if (next < v->width[0] && label_eq(x, head[next]))
			f->first = next++ ? f->first : c;
		else if (next && x.n)
			f->col |= (uint64_t)1 << c;
		else if (next)
			return false;
		for (int k = 0; k < v->width[0]; k++)
			if (f->col >> c & 1 && label_eq(x, head[k]))
				return false;
	}
	return f->col && next == v->width[0];
}

bool
further_heads(const struct view *v, struct further *f)
{
	bool are = find_heads(v, f) && is_confirmed(v, f);

	f->col = are ? f->col : 0;
	return are;
}

/* Takes the values in further columns out of a row whose line has as many cells as the heads'. */
static void
drop_named(struct run *q, const struct further *f)
{
	int n = 0;

	for (int i = 0; i < q->n; i++)
		if (q->cells != f->n || q->slot[i].it->n != f->n)
			return;
	for (int i = 0; i < q->n; i++)
		if (!(f->col >> q->slot[i].col & 1))
			q->slot[n++] = q->slot[i];
	q->parted = n < q->n;
	if (q->parted)
		run_shorten(q, n);
}

void
further_drop(const struct view *v, struct run *q, const struct further *f, struct arena scratch)
{
	size_t to = 0;
	int n = 0;

	if (v->table != FORM_REQUESTS || !q->block || q->n == SLOTS)
		return;
	if (f->col) {
		drop_named(q, f);
		return;
	}
	while (to < v->n && !(v->item[to].block == q->block && v->item[to].nval))
		to++;
	for (int i = 0; i < q->n; i++) {
		struct arena tmp = scratch;
		if (!label_ends(column_text(v, q->slot[i].col, to, &tmp), v->names->subtotal))
			q->slot[n++] = q->slot[i];
	}
	q->parted = n < q->n;
	if (q->parted)
		run_shorten(q, n);
}

/* In the first table: are there as many heads right above as the row has values, and is each of these below its own or behind it, before the
 * next, as where spans differ? */
static bool
below_own_heads(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->slot[0].it;
	int heads = 0;

	if (v->table != FORM_DISCLOSURE || q->label_col < 0)
		return false;
	while (it-- > v->item && !(it->nval == 0 && it->texts > 1 && column_above(it, it->texts - 1)))
		;
	for (int k = q->label_col + 1; it >= v->item && k < it->n; k++) {
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		if (heads == q->n || q->slot[heads].col < k || (heads && q->slot[heads - 1].col >= k))
			return false;
		heads++;
	}
	return heads == q->n;
}

/* Do the row's values stand otherwise than the heads of its block, and not simply one beside the other and adding up? */
static bool
gaps_differ(const struct view *v, const struct run *q, const struct map *heads)
{
	if (heads->block != q->block || q->n != q->width || heads->width != q->width || (v->table == FORM_DISCLOSURE && !run_one_line(q)) ||
	    (q->slot[q->n - 1].col - q->slot[0].col == q->n - 1 && !run_contradicts(v, q)))
		return false;
	for (int k = 1; k < q->n; k++)
		if (q->slot[k].col - q->slot[0].col != heads->col[k] - heads->col[0])
			return !below_own_heads(v, q);
	return false;
}

/* Has row q, whose values do not all stand side by side, as many cells behind its label as row x of another block? */
static bool
as_many_cells(const struct run *q, const struct run *x)
{
	return q->block && q->n && q->slot[q->n - 1].col - q->slot[0].col >= q->n && q->label_col >= 0 && x->label_col >= 0 && q->cells - q->label_col == x->cells - x->label_col;
}

/* May one of the row's cells be a subtotal that no head tells from the others: has it more of them than columns, and a gap? */
static bool
may_hold_subtotal(const struct run *q)
{
	return q->block && !q->parted && q->n && q->n <= q->width && q->label_col >= 0 && q->cells - q->label_col - 1 > q->width &&
	       (q->slot[q->n - 1].col - q->slot[0].col >= q->n || q->slot[0].col > q->label_col + 1);
}

/* Do rows with one cell more than columns have values, taken together, in each of them? */
static bool
has_further_column(const struct view *v, const struct run *q)
{
	uint64_t used = 0;

	for (int r = 0; r < v->nrow; r++)
		for (int i = 0; i < q[r].n && q[r].n <= q[r].width && q[r].block && q[r].label_col >= 0; i++)
			if (q[r].cells - q[r].label_col - 2 == q[r].width && q[r].slot[i].col > q[r].label_col)
				used |= (uint64_t)1 << (q[r].slot[i].col - q[r].label_col - 1);
	return used == ((uint64_t)1 << (v->width[0] + 1)) - 1;
}

void
further_wider(const struct view *v, struct run *q, const struct maps *heads)
{
	for (int r = 0; r < v->nrow; r++) {
		for (size_t i = 0; i < heads->n; i++)
			q[r].wider = q[r].wider || gaps_differ(v, &q[r], &heads->v[i]);
		for (int k = 0; k < v->nrow && v->table == FORM_REQUESTS && q[r].block && q[r].n > q[r].width; k++)
			q[k].wider = q[k].wider || q[k].block == q[r].block || as_many_cells(&q[k], &q[r]);
	}
	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS && (further_subtotals(v) || has_further_column(v, q)); r++)
		q[r].wider = q[r].wider || may_hold_subtotal(&q[r]);
}
