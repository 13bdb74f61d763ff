/* failing - rows that do not hold.
 * Comes in: rows, each with the cells that may change.  Goes out: so many cells must change, or more.
 * Rule: rows without a common cell need one each; so do rows that no cell joins in a way that makes both hold.  Smaller ones are
 * counted first. */
#include <string.h>

#include "linear.h"
#include "part.h"
#include "failing.h"

void
failing_add(struct failing *f, const struct linear *row, const uint64_t *shut)
{
	int n = 0;

	for (int w = 0; w < f->nw; w++) {
		f->open[f->n][w] = row->sup[w] & ~shut[w];
		n += __builtin_popcountll(f->open[f->n][w]);
	}
	f->row[f->n] = row;
	f->size[f->n] = n;
	if (f->n == 0 || n < f->size[f->least])
		f->least = f->n;
	f->n++;
}

/* The smallest that was not seen; it is now.  There is one. */
static int
next(const struct failing *f, bool *seen)
{
	int k = -1;

	for (int i = 0; i < f->n; i++)
		if (!seen[i] && (k < 0 || f->size[i] < f->size[k]))
			k = i;
	seen[k] = true;
	return k;
}

int
failing_apart(const struct failing *f, int enough)
{
	uint64_t used[LINEAR_WORDS] = {0};
	bool seen[FAILING_ROWS] = {false};
	int need = 0;

	for (int left = f->n; left > 0 && need <= enough; left--) {
		int k = next(f, seen);
		uint64_t common = 0;
		for (int w = 0; w < f->nw; w++)
			common |= used[w] & f->open[k][w];
		for (int w = 0; w < f->nw && !common; w++)
			used[w] |= f->open[k][w];
		need += !common;
	}
	return need;
}

/* Those of which no open cell stands in three, into mine; returns how many. */
static int
twofold(const struct failing *f, int *mine)
{
	uint64_t once[LINEAR_WORDS] = {0}, twice[LINEAR_WORDS] = {0};
	bool seen[FAILING_ROWS] = {false};
	int n = 0;

	for (int left = f->n; left > 0; left--) {
		int k = next(f, seen);
		uint64_t thrice = 0;
		for (int w = 0; w < f->nw; w++)
			thrice |= twice[w] & f->open[k][w];
		if (thrice)
			continue;
		for (int w = 0; w < f->nw; w++) {
			twice[w] |= once[w] & f->open[k][w];
			once[w] |= f->open[k][w];
		}
		mine[n++] = k;
	}
	return n;
}

/* Can one open cell make both rows hold, i and j? */
static bool
cured(const struct failing *f, int i, int j)
{
	const struct linear *x = f->row[i], *y = f->row[j];

	for (int w = 0; w < f->nw; w++)
		for (uint64_t m = f->open[i][w] & f->open[j][w]; m; m &= m - 1) {
			int t = w * LINEAR_BLOCK + __builtin_ctzll(m);
			if (x->c[t] * y->r == y->c[t] * x->r)
				return true;
		}
	return false;
}

/* Cells none of which is common to three rows and that join n of them are n - 1 or more, fewer than n only if their sums fit: two
 * that one cell joins must have one that cures both.  So each such pair needs a cell less than it has rows, and so may each three of
 * the others. */
int
failing_joined(const struct failing *f)
{
	bool fits[FAILING_ROWS] = {false};
	int mine[FAILING_ROWS], n = twofold(f, mine), pairs = 0;

	for (int i = 0; i < n; i++)
		for (int j = i + 1; j < n; j++)
			if (!(fits[i] && fits[j]) && cured(f, mine[i], mine[j]))
				fits[i] = fits[j] = true;
	for (int i = 0; i < n; i++)
		pairs += fits[i];
	pairs /= 2;
	return n - pairs - (n - 2 * pairs) / 3;
}
