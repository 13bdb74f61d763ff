/* Unit tests of failing: how many cells rows need, by hand, then of all sets of cells of many small states. */
#include "../../lib/failing.c"

#include <stdlib.h>
#include <string.h>

#include "chance.h"
#include "equations.h"
#include "tell.h"

/* Rows by their cells that may change, cell 3 aside. */
static void
test_apart(void)
{
	static const struct { int n; uint64_t open[4]; int enough, want; } sets[] = {
		{3, {1, 2, 4}, 9, 3}, {2, {3, 6}, 9, 1}, {3, {7, 1, 2}, 9, 2}, {3, {1, 2, 4}, 1, 2}, {3, {1, 2, 4}, 2, 3}, {0, {0}, 9, 0}, {1, {1}, 9, 1}, {4, {3, 12, 6, 9}, 9, 2}, {3, {1, 1, 1}, 9, 1}, {1, {1}, 0, 1}, {3, {7, 6, 1}, 9, 2}, {3, {1, 3, 14}, 9, 2}, {3, {14, 3, 1}, 9, 2}};

	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
		struct linear x[4];
		struct failing f = {.nw = 1};
		int want = 0;
		for (int k = 0; k < sets[i].n; k++) {
			x[k] = (struct linear){.sup = {sets[i].open[k]}};
			failing_add(&f, &x[k], (uint64_t[LINEAR_WORDS]){8});
			check(f.n == k + 1 && f.row[k] == &x[k] && f.open[k][0] == (sets[i].open[k] & ~8u) && f.size[k] == __builtin_popcountll(f.open[k][0]), "apart", "without what is closed", (long)i);
			want = f.size[k] < f.size[want] ? k : want;
			check(f.least == want, "apart", "the first with the fewest", (long)i);
		}
		check(failing_apart(&f, sets[i].enough) == sets[i].want, "apart", "no cell in common", (long)i);
	}
}

/* What is said of all rows that fail. */
static int
joined_of(const struct linear *x, int n, uint64_t closed, int *mine, int *nmine)
{
	struct failing f;

	memset(&f, -1, sizeof f); /* what fails does not fill is not looked at */
	f.n = 0;
	f.nw = 1;
	for (int i = 0; i < n; i++)
		if (x[i].r)
			failing_add(&f, &x[i], (uint64_t[LINEAR_WORDS]){closed});
	*nmine = twofold(&f, mine);
	return failing_joined(&f);
}

/* The fewest of six cells, but for closed ones, that make all rows hold with any numbers; 9: none do. */
static int
fewest(const struct linear *x, int n, uint64_t closed)
{
	int best = 9;

	for (unsigned m = 0; m < 64; m++) {
		struct linear y[6];
		bool used[6] = {false}, ok = true;
		if (m & closed || __builtin_popcount(m) >= best)
			continue;
		memcpy(y, x, sizeof *x * (size_t)n);
		for (int t = 0; t < 6; t++) {
			int k = 0;
			while (k < n && (used[k] || y[k].c[t] == 0))
				k++;
			if (!(m >> t & 1) || k == n)
				continue;
			used[k] = true;
			for (int i = 0; i < n; i++)
				if (i != k && y[i].c[t])
					linear_eliminate(&y[i], &y[i], &y[k], t, 1);
		}
		for (int i = 0; i < n; i++)
			ok = ok && (used[i] || y[i].r == 0);
		best = ok ? __builtin_popcount(m) : best;
	}
	return best;
}

/* Rows that fail need as many cells as is said, or more: by hand, then of all sets of cells of many small states. */
static void
test_joined(void)
{
	static const struct { int n, r[4], c[4][3]; uint64_t closed; int rows, want; } rows[] = {
		{0, {0}, {{0}}, 0, 0, 0}, {1, {5}, {{1}}, 0, 1, 1}, {2, {0, 5}, {{1}, {1}}, 0, 1, 1}, /* one that holds needs none */
		{2, {5, 5}, {{1}, {1}}, 0, 2, 1}, {2, {5, 6}, {{1}, {1}}, 0, 2, 2}, {2, {5, -5}, {{1}, {1}}, 0, 2, 2}, {2, {5, -5}, {{1}, {-1}}, 0, 2, 1}, {2, {5, 10}, {{1}, {2}}, 0, 2, 1},
		{2, {5, 5}, {{1}, {1}}, 1, 2, 2}, {2, {5, 5}, {{1, 1}, {-1, 1}}, 0, 2, 1}, /* the second cell cures both */
		{3, {5, 6, 7}, {{1}, {1}, {1}}, 0, 2, 2}, {3, {5, 6, 7}, {{1}, {1}, {0, 1}}, 0, 3, 2}, {3, {5, 5, 7}, {{1}, {1}, {0, 1}}, 0, 3, 2},
		{4, {5, 5, 7, 7}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 2}, {4, {5, 6, 7, 8}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 3}, {4, {5, 6, 7, 7}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 3},
		{3, {5, 6, 7}, {{1, 1, 1}, {1}, {1}}, 0, 2, 2}, {4, {5, 6, 7, 8}, {{1, 1, 1}, {1}, {1}, {0, 0, 1}}, 0, 3, 2}}; /* smaller ones first */
	int mine[FAILING_ROWS], n, reached = 0;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct linear x[4];
		for (int k = 0; k < rows[i].n; k++)
			x[k] = row(rows[i].r[k], rows[i].c[k][0], rows[i].c[k][1], rows[i].c[k][2]);
		int got = joined_of(x, rows[i].n, rows[i].closed, mine, &n);
		check(got == rows[i].want, "joined", "cells needed", (long)i * 10 + got);
		check(n == rows[i].rows, "joined", "rows without a cell common to three", (long)i * 10 + n);
	}
	for (int i = 0; i < 30000; i++) {
		struct linear x[6];
		int nrow = 1 + (int)chance(6);
		uint64_t closed = chance(4) ? 0 : 1u << chance(6);
		for (int k = 0; k < nrow; k++) {
			x[k] = (struct linear){.r = (int)chance(7) - 3};
			for (int t = 0; t < 6; t++) {
				x[k].c[t] = (int16_t)(chance(3) ? 0 : (int)chance(5) - 2);
				x[k].sup[0] |= (uint64_t)(x[k].c[t] != 0) << t;
			}
		}
		int got = joined_of(x, nrow, closed, mine, &n), want = fewest(x, nrow, closed);
		check(got <= want, "joined", "no more than are enough", i);
		reached += got == want && got > 1;
	}
	check(reached > 1000, "joined", "often as many", reached);
}

int
main(void)
{
	test_apart();
	test_joined();
	return tell();
}
