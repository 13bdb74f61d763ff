/* ballot - which value of the rows of the requests is the sum of the others.
 * Comes in: runs.  Goes out: how many rows say of which value that it is their total.
 * Rule: a total that stands before its parts is their sum in rows in which the last number is none.  Noughts say nothing.
 * Known weakness: of two values side by side, one the sum of the other, nothing tells which is the total. */
#include <assert.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "view.h"
#include "run.h"
#include "ballot.h"

enum { WIDTH = 7 }; /* columns of the requests */

/* Are its two values side by side, of which one is the sum of the others? */
static bool
is_alike(const struct run *q)
{
	return q->n == 2 && q->slot[1].col - q->slot[0].col < q->width - 1;
}

static enum ballot_vote
vote(const struct run *q)
{
	struct num sum;
	const struct region_tok *first = q->n ? &q->slot[0].it->tok[q->slot[0].col] : NULL;

	if (q->n < 2)
		return BALLOT_NOTHING;
	if (!run_total(q->slot + 1, q->n - 1, &sum))
		return BALLOT_NEITHER;
	if (sum.v == 0 && first->value.v == 0)
		return BALLOT_NOTHING;
	if (q->sum ? q->sum == RUN_SUM : run_sums(q->slot, q->n))
		return is_alike(q) ? BALLOT_ALIKE : BALLOT_LAST;
	return num_eq(sum, first->value) ? BALLOT_FIRST : BALLOT_NEITHER;
}

/* Which value of a full row, but its last, is the sum of the others; -1: none is, or the last one. */
static int
total_within(const struct run *q)
{
	struct num sum, rest;

	if (q->n != q->width || !run_total(q->slot, q->n, &sum))
		return -1;
	for (int k = q->n - 1; k >= 0 && sum.v != 0; k--) {
		struct num x = q->slot[k].it->tok[q->slot[k].col].value;
		if (num_sub(sum, x, &rest) && num_eq(rest, x))
			return k < q->n - 1 ? k : -1;
	}
	return -1;
}

int
ballot_within(const struct view *v, const struct run *q)
{
	int n[WIDTH] = {0}, most = 0;

	for (int r = 0; r < v->nrow; r++) {
		int k = total_within(&q[r]);
		assert(k < WIDTH);
		if (k >= 0 && ++n[k] > most)
			most = n[k];
	}
	return most;
}

struct ballot
ballot_count(const struct view *v, const struct run *q)
{
	struct ballot b = {.every = true};

	for (int r = 0; r < v->nrow; r++) {
		const struct slot *last = q[r].n == q[r].width ? &q[r].slot[q[r].n - 1] : NULL;
		b.every = b.every && (q[r].n == 0 || q[r].n == q[r].width);
		b.of[q[r].n == SLOTS ? BALLOT_NOTHING : vote(&q[r])]++;
		b.full = b.full || (last && last->it->tok[last->col].kind == NUM_VALUE);
	}
	return b;
}
