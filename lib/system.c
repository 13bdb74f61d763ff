/* system - a few equations over a few cells, solved in whole numbers.
 * Comes in: equations over the changes of at most SYSTEM_CELLS cells.  Goes out: the changes that make them hold.
 * Rule: no change is 0, no value becomes negative, nothing is rounded.
 * Known weakness: where two or more cells are free, no solution is looked for. */
#include <string.h>

#include "linear.h"
#include "system.h"

bool
system_solve(struct system *q, int rows)
{
	q->rank = 0;
	for (int j = 0; j < q->n; j++) {
		int p = q->rank;
		while (p < rows && q->m[p][j] == 0)
			p++;
		q->pivot[j] = p < rows ? q->rank : -1;
		if (p == rows) {
			q->free = j;
			continue;
		}
		for (int k = 0; k <= q->n; k++) {
			int64_t x = q->m[p][k];
			q->m[p][k] = q->m[q->rank][k];
			q->m[q->rank][k] = x;
		}
		const int64_t *pr = q->m[q->rank];
		for (int i = 0; i < rows; i++) {
			if (i == q->rank || q->m[i][j] == 0)
				continue;
			int64_t g = linear_gcd(pr[j], q->m[i][j]), mi = pr[j] / g, mp = q->m[i][j] / g;
			for (int k = 0; k <= q->n; k++)
				q->m[i][k] = q->m[i][k] * mi - pr[k] * mp;
		}
		q->rank++;
	}
	for (int i = q->rank; i < rows; i++)
		if (q->m[i][q->n])
			return false;
	return true;
}

bool
system_at(const struct system *q, int64_t t, int64_t *delta)
{
	for (int j = 0; j < q->n; j++) {
		if (q->pivot[j] < 0) {
			delta[j] = t;
		} else {
			const int64_t *m = q->m[q->pivot[j]];
			int64_t rest = m[q->n] - (q->rank < q->n && q->free != j ? m[q->free] * t : 0);
			if (rest % m[j])
				return false;
			delta[j] = rest / m[j];
		}
		if (delta[j] == 0 || q->value[j] + delta[j] < 0)
			return false;
	}
	return true;
}

static int64_t
total_change(const int64_t *delta, int n)
{
	int64_t sum = 0;

	for (int i = 0; i < n; i++)
		sum += delta[i] < 0 ? -delta[i] : delta[i];
	return sum;
}

/* Tries the free cell's change around every point where another change or value passes 0. */
bool
system_simplest(const struct system *q, int64_t *best, bool *many)
{
	int64_t delta[SYSTEM_CELLS], bestsum = -1, bestt = 0;

	*many = false;
	for (int j = 0; j < q->n; j++) {
		int64_t v = q->value[j];
		for (int which = 0; which < 2; which++) { /* its change is 0; its value is 0 */
			int64_t at = which ? -v : 0;
			if (q->pivot[j] >= 0) {
				const int64_t *m = q->m[q->pivot[j]];
				if (m[q->free] == 0)
					continue;
				at = (m[q->n] - m[j] * at) / m[q->free];
			}
			for (int64_t t = at - q->n - 1; t <= at + q->n + 1; t++) {
				if (!system_at(q, t, delta))
					continue;
				int64_t sum = total_change(delta, q->n);
				*many = *many || (bestsum >= 0 && t != bestt);
				if (bestsum >= 0 && (sum > bestsum || (sum == bestsum && t >= bestt)))
					continue;
				bestsum = sum;
				bestt = t;
				memcpy(best, delta, sizeof *best * (size_t)q->n);
			}
		}
	}
	return bestsum >= 0;
}
