/* gaps - what all rows of a table show together: did blank cells leave no trace, are numbers in pieces?
 * Comes in: the runs of a table.  Goes out: yes or no.
 * Rule: a row with too few values has lost blank cells, or a number; one with too many holds pieces of numbers.  Which of
 * these it is no row tells alone, but a writer does the same in all of them.
 * Known weakness: a table of which one row alone is short tells nothing. */
#include "num.h"
#include "form.h"
#include "view.h"
#include "run.h"
#include "column.h"
#include "gaps.h"

/* Is the last of the values more than the others together, as a total is of which a part is not there? */
static bool
exceeds(const struct run *q)
{
	struct num sum, left;

	return run_total(q->slot, q->n - 1, &sum) && num_sub(q->slot[q->n - 1].it->tok[q->slot[q->n - 1].col].value, sum, &left) && left.v > 0;
}

/* A row with fewer values than columns, from the first on without a gap: 1 if the last is the sum of the others, -1 if not,
 * 0 if it may be or there are too few to tell; 2: there are gaps. */
static int
packed(const struct view *v, const struct run *q)
{
	struct num zero = {0};

	for (int i = 0; i < q->n; i++)
		if (q->slot[i].col != q->label_col + 1 + i)
			return 2;
	if (q->n < 2 || num_eq(q->slot[q->n - 1].it->tok[q->slot[q->n - 1].col].value, zero))
		return 0;
	return !run_contradicts(v, q) ? 1 : exceeds(q) ? 0 : -1;
}

bool
gaps_packed(const struct view *v, const struct run *q)
{
	int sums = 0, others = 0;

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++) {
		int k = q[r].block && q[r].n > 0 && q[r].n < q[r].width ? packed(v, &q[r]) : 0;
		sums += k == 1;
		others += k == 2 || k < 0;
	}
	return sums > 1 && sums > others;
}

/* Has a row more values than the form columns? */
static bool
any_surplus(const struct view *v, const struct run *q)
{
	bool any = false;

	for (int r = 0; r < v->nrow; r++)
		any = any || q[r].n > q[r].width;
	return any;
}

bool
gaps_cut(const struct view *v, const struct run *q)
{
	bool any = any_surplus(v, q);

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++)
		any = any || (!q[r].block && q[r].n > 1 && q[r].n < q[r].width && run_contradicts(v, &q[r]));
	return any;
}

bool
gaps_left_out(const struct view *v, const struct run *q)
{
	int sums = 0, others = 0;

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++) {
		if (q[r].n < 2 || q[r].n >= q[r].width)
			continue;
		if (q[r].block)
			return false;
		sums += run_sums(q[r].slot, q[r].n);
		others += run_contradicts(v, &q[r]);
	}
	return sums > 1 && (sums > others || any_surplus(v, q)); /* with numbers in pieces many do not */
}

bool
gaps_in_pieces(const struct view *v, const struct run *q)
{
	int surplus = 0;

	for (int r = 0; r < v->nrow; r++)
		surplus += q[r].block == 0 && q[r].n > q[r].width;
	return v->pieces || surplus > 1;
}

bool
gaps_broken(const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++)
		for (int i = 1; q[r].block && !q[r].lined && i < q[r].n; i++)
			if (q[r].slot[i].it != q[r].slot[0].it)
				return true;
	for (size_t i = 0; i < v->n && !v->settled; i++)
		if (v->item[i].nval && v->item[i].row < 0 && view_label_col(&v->item[i]) < 0)
			return true;
	return false;
}
