/* simplex - can the cells of a part that may change take values >= 0 so that all holds?
 * Comes in: a part, further cells that may change.  Goes out: values of them, as few of them as can be not 0; then the least.
 * Rule: each row has a cell of its own, the others are 0.  Where such a cell would be below 0, another takes its place that lets
 * it be more; where there is none, nothing will do.  The first by its number is taken, so that it ends (Bland).
 * Of the equations of the forms whole numbers follow wherever any do; where they do not, nothing is claimed. */
#include <string.h>

#include "linear.h"
#include "part.h"
#include "simplex.h"

enum { PIVOTS = 400 }; /* more have not been seen to be needed */

static void
turn(struct linear *row, int nw)
{
	for (int i = 0; i < nw * LINEAR_BLOCK; i++)
		row->c[i] = (int16_t)-row->c[i];
	row->r = -row->r;
}

/* Gives row i cell t for its own; z: one more row, without any, or NULL. */
static bool
pivot(struct simplex *x, int i, int t, struct linear *z)
{
	struct linear *p = &x->row[i];
	bool ok = true;

	if (p->c[t] < 0)
		turn(p, x->nw);
	for (int k = 0; k < x->n; k++)
		if (k != i && x->row[k].c[t]) {
			ok &= linear_eliminate(&x->row[k], &x->row[k], p, t, x->nw);
			x->steps++;
		}
	if (z && z->c[t])
		ok &= linear_eliminate(z, z, p, t, x->nw);
	x->basic[i] = t;
	return ok;
}

/* The first cell that may change and is below 0 in this row; -1: none. */
static int
below(const struct simplex *x, const struct linear *row)
{
	for (int w = 0; w < x->nw; w++)
		for (uint64_t m = row->sup[w] & x->may[w]; m; m &= m - 1) {
			int t = w * LINEAR_BLOCK + __builtin_ctzll(m);
			if (row->c[t] < 0)
				return t;
		}
	return -1;
}

static bool
whole(const struct simplex *x)
{
	for (int i = 0; i < x->n; i++)
		if (x->row[i].r % x->row[i].c[x->basic[i]])
			return false;
	return true;
}

/* Brings all cells to 0 or above. */
static enum simplex_found
rise(struct simplex *x)
{
	for (int left = PIVOTS; left > 0; left--) {
		int i = -1;
		for (int k = 0; k < x->n; k++)
			if (x->row[k].r < 0 && (i < 0 || x->basic[k] < x->basic[i]))
				i = k;
		if (i < 0)
			return whole(x) ? SIMPLEX_SOME : SIMPLEX_UNKNOWN;
		int t = below(x, &x->row[i]);
		if (t < 0) {
			x->against = &x->row[i];
			return SIMPLEX_NONE;
		}
		if (!pivot(x, i, t, NULL))
			break;
	}
	return SIMPLEX_UNKNOWN;
}

/* Copies a row, the n cells changed or free. */
static void
take(struct simplex *x, const struct part *p, const struct linear *row, const int *cell, int n, const int64_t *delta)
{
	struct linear *to = &x->row[x->n];

	linear_copy(to, row, x->nw);
	for (int j = 0; j < n; j++)
		to->r -= row->c[cell[j]] * (delta ? delta[j] : -p->value[cell[j]]);
	if (x->basic[x->n] >= 0 && to->c[x->basic[x->n]] < 0)
		turn(to, x->nw);
	x->n++;
}

/* Of the rows that say nothing of p's unknown cells those that say something of the n cells, by them; false: the numbers grew too large. */
static bool
own(struct simplex *x, const int *cell, int n, int first)
{
	int end = x->n;
	bool ok = true;

	for (int j = 0; j < n; j++) {
		int i = first;
		while (i < end && (x->basic[i] >= 0 || x->row[i].c[cell[j]] == 0))
			i++;
		if (i < end)
			ok &= pivot(x, i, cell[j], NULL);
	}
	x->n = first;
	for (int i = first; i < end; i++) {
		if (x->basic[i] < 0)
			continue;
		x->basic[x->n] = x->basic[i];
		if (x->n < i)
			linear_copy(&x->row[x->n], &x->row[i], x->nw);
		x->n++;
	}
	return ok;
}

enum simplex_found
simplex_start(struct simplex *x, const struct part *p, const int *cell, int n, const int64_t *delta, struct linear *room)
{
	x->n = 0;
	x->nw = p->nw;
	x->row = room;
	x->steps = 0;
	x->lost = false;
	memcpy(x->may, p->unknown, sizeof x->may);
	for (int i = 0; i < p->nsolve; i++) {
		x->basic[i] = p->basic[i];
		take(x, p, p->solve[i], cell, n, delta);
	}
	if (!delta) {
		for (int j = 0; j < n; j++)
			x->may[cell[j] / 64] |= (uint64_t)1 << cell[j] % 64;
		for (int i = 0; i < p->nopen; i++) {
			x->basic[x->n] = -1;
			take(x, p, p->open[i], cell, n, delta);
		}
		if (!own(x, cell, n, p->nsolve))
			return SIMPLEX_UNKNOWN;
	}
	return rise(x);
}

/* The row that limits cell t most as it grows; -1: none. */
static int
limit(const struct simplex *x, int t)
{
	int best = -1;

	for (int i = 0; i < x->n; i++) {
		const struct linear *row = &x->row[i], *b = &x->row[best < 0 ? i : best];
		if (row->c[t] <= 0)
			continue;
		int64_t u = row->r * b->c[t], v = b->r * row->c[t];
		if (best < 0 || u < v || (u == v && x->basic[i] < x->basic[best]))
			best = i;
	}
	return best;
}

bool
simplex_least(struct simplex *x, const int *cell, const int *sign, int n)
{
	struct linear z = {0}; /* the sum, in the cells that are 0 */
	bool ok = true;

	for (int j = 0; j < n; j++) {
		z.c[cell[j]] = (int16_t)sign[j];
		z.sup[cell[j] / 64] |= (uint64_t)1 << cell[j] % 64;
	}
	for (int i = 0; i < x->n; i++)
		if (z.c[x->basic[i]])
			ok &= linear_eliminate(&z, &z, &x->row[i], x->basic[i], x->nw);
	for (int left = PIVOTS; ok && left > 0; left--) {
		int t = below(x, &z), i = t < 0 ? -1 : limit(x, t);
		if (i < 0) {
			x->lost = t < 0 && !whole(x);
			return t < 0 && !x->lost;
		}
		ok = pivot(x, i, t, &z);
	}
	x->lost = true;
	return false;
}

int64_t
simplex_value(const struct simplex *x, int cell)
{
	for (int i = 0; i < x->n; i++)
		if (x->basic[i] == cell)
			return x->row[i].r / x->row[i].c[cell];
	return 0;
}

bool
simplex_moves(struct simplex *x, int cell)
{
	int64_t v = simplex_value(x, cell);

	for (int sign = -1; sign <= 1; sign += 2)
		if (!simplex_least(x, &cell, &sign, 1) || simplex_value(x, cell) != v)
			return true;
	return false;
}
