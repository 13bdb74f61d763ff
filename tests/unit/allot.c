/* Unit tests of allot: values before, on and behind their labels; small ones against all ways. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/allot.c"
#include "chance.h"
#include "check.h"

static struct align_band
band(size_t from, size_t to)
{
	return (struct align_band){from, to, 1, true};
}

static void
values(const struct align_band *b, const int *width, size_t nrow, const struct allot_group *g, size_t ng, const int *want,
       const char *why)
{
	struct arena a = {0};
	int row_of[32];
	bool ok = true;

	mem_get(&a, 1);
	allot_values(b, 0, width, nrow, g, ng, false, row_of, a);
	for (size_t i = 0; i < ng; i++) {
		ok = ok && row_of[i] == want[i];
		if (row_of[i] != want[i])
			printf("  group %zu: row %d, wanted %d\n", i, row_of[i], want[i]);
	}
	check(ok, why);
	mem_free(&a);
}

static void
values_all(void)
{
	const int w3[] = {3, 3, 3}, w7[] = {7, 7};
	struct align_band b[] = {band(0, 0), band(2, 2), band(4, 4)};

	values(b, w3, 3, (struct allot_group[]){{0, 3, 0, 0, false}, {2, 3, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "on the line");
	values(b, w3, 3, (struct allot_group[]){{1, 3, 0, 0, false}, {3, 3, 0, 0, false}, {5, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "behind");
	struct align_band late[] = {band(1, 1), band(3, 3), band(5, 5)};
	values(late, w3, 3, (struct allot_group[]){{0, 3, 0, 0, false}, {2, 3, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "before");
	struct align_band two[] = {band(0, 2), band(5, 7)};
	values(two, w7, 2, (struct allot_group[]){{1, 6, 0, 0, false}, {3, 1, 0, 0, false}, {6, 6, 0, 0, false}, {8, 1, 0, 0, false}}, 4,
	       (int[]){0, 0, 1, 1}, "the seventh number alone on the next line");
	values(two, w7, 2, (struct allot_group[]){{1, 2, 1, 3, false}, {2, 5, 1, 0x7C, false}, {6, 7, 1, 0x7F, false}}, 3, (int[]){0, 0, 1},
	       "columns that do not collide are joined");
	values(two, w7, 2, (struct allot_group[]){{2, 7, 1, 0x7F, false}, {3, 7, 1, 0x7F, false}}, 2, (int[]){0, 1},
	       "columns that collide are two rows");
	values(b, w3, 3, (struct allot_group[]){{0, 3, 0, 0, false}, {2, 2, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2},
	       "a row that lacks a value keeps its own");
	values(b, w3, 3, NULL, 0, NULL, "no values");
	struct align_band run[] = {band(0, 1), band(1, 2), band(2, 3)};
	int row_of[2];
	struct arena a = {0};
	mem_get(&a, 1);
	allot_values(run, 6, w3, 3, (struct allot_group[]){{1, 3, 0, 0, false}, {2, 3, 0, 0, false}}, 2, false, row_of, a);
	check(row_of[0] == 0 && row_of[1] == 1, "before where the next label begins");
	mem_free(&a);
	struct align_band far[] = {band(0, 0), {0, 0, 0, false}};
	struct values v = {.band = far, .g = (struct allot_group[]){{2001, 1, 0, 0, false}, {2002, 1, 0, 0, false}}, .nrow = 1, .ng = 2, .lo = (size_t[]){0}, .hi = (size_t[]){5000}, .after = 10};
	check(distance(&v, 0, 0) == 10 + 2000 * FAR, "two thousand items behind a label");
	check(distance(&v, 1, 0) == COST_MAX, "and one more");
}

/* Is it plain where the groups belong, where it is? */
static void
plain(const struct align_band *b, const int *width, size_t nrow, const struct allot_group *g, size_t ng, bool want, const char *why)
{
	struct values v = {.band = b, .width = width, .g = g, .nrow = nrow, .ng = ng};
	int row_of[8];

	check(obvious(&v, row_of) == want, why);
}

static void
plain_all(void)
{
	const int w[] = {3, 3};
	struct align_band b[] = {band(2, 3), band(6, 6)}, none[] = {band(2, 3), {0}}, touch[] = {band(2, 3), band(3, 3)};

	plain(b, w, 2, (struct allot_group[]){{3, 3, 0, 0, false}, {6, 3, 0, 0, false}}, 2, true, "each in its band");
	plain(b, w, 2, (struct allot_group[]){{4, 3, 0, 0, false}, {7, 3, 0, 0, false}}, 2, true, "each behind it");
	plain(b, w, 2, (struct allot_group[]){{5, 2, 0, 0, false}, {6, 3, 0, 0, false}}, 2, false, "fewer behind it");
	plain(b, w, 2, (struct allot_group[]){{2, 2, 0, 0, false}, {6, 1, 0, 0, false}}, 2, true, "fewer within");
	plain(b, w, 2, (struct allot_group[]){{1, 3, 0, 0, false}, {6, 3, 0, 0, false}}, 2, false, "before all");
	plain(b, w, 2, (struct allot_group[]){{2, 1, 0, 0, false}, {3, 2, 0, 0, false}}, 2, true, "two that fill a row");
	plain(b, w, 2, (struct allot_group[]){{2, 1, 0, 0, false}, {3, 3, 0, 0, false}}, 2, false, "two that are more");
	plain(b, w, 2, (struct allot_group[]){{2, 4, 0, 0, false}}, 1, false, "one that is more");
	plain(b, w, 2, (struct allot_group[]){{2, 1, 1, 1, false}, {3, 1, 1, 2, false}, {4, 1, 1, 4, false}}, 3, true, "columns that do not collide");
	plain(b, w, 2, (struct allot_group[]){{2, 1, 1, 3, false}, {3, 2, 1, 2, false}}, 2, false, "two that do");
	plain(b, w, 2, (struct allot_group[]){{2, 1, 1, 1, false}, {3, 2, 2, 2, false}}, 2, false, "two systems of columns");
	plain(b, w, 2, NULL, 0, true, "no values");
	plain(none, w, 2, (struct allot_group[]){{2, 3, 0, 0, false}}, 1, false, "a label that was not found");
	plain(touch, w, 2, (struct allot_group[]){{2, 3, 0, 0, false}}, 1, false, "two labels in one item");
}

static uint64_t late; /* the rows whose label begins behind what stands in its first item */

/* What it costs to give groups to rows so; -1: it may not be. */
static long
cost_of(const struct align_band *b, const int *width, int nrow, const struct allot_group *g, int ng, bool ahead, const int *row_of)
{
	long sum = 0;

	for (int i = 0, last = -1; i < ng; i++)
		if (row_of[i] < 0) {
			sum += g[i].blank ? 20 : 150;
		} else {
			if (row_of[i] < last || (row_of[i] == last && row_of[i - 1] != last)) /* in order, and in one run */
				return -1;
			last = row_of[i];
		}
	for (int r = 0; r < nrow; r++) {
		int n = 0, block = 0;
		long lo = 0, hi = LONG_MAX;
		uint64_t cols = 0;
		for (int k = 0; k < nrow; k++)
			if (b[k].found && k < r)
				lo = (long)b[k].to;
			else if (b[k].found && k > r && hi == LONG_MAX)
				hi = (long)b[k].from;
		for (int i = 0; i < ng; i++) {
			long at = (long)g[i].at, from = (long)b[r].from, to = (long)b[r].to;
			if (row_of[i] != r)
				continue;
			if (n && (g[i].block != block || (block ? (g[i].cols & cols) != 0 : n + g[i].n > width[r])))
				return -1;
			n += g[i].n;
			block = g[i].block;
			cols |= g[i].cols;
			if (!b[r].found) {
				if (at < lo || at > hi)
					return -1;
				sum += 60;
			} else if (at < from) {
				sum += (ahead ? 10 : 30) + (from - at - 1 + (at < lo ? (lo - at) * 8 : 0)) * 2 + (at <= lo ? 25 * g[i].n : 0);
			} else if (at == from && late >> r & 1) {
				sum += ahead ? 10 : 30;
			} else if (at > to) {
				sum += (ahead ? 30 : 10) + (at - to - 1 + (at > hi ? (at - hi) * 8 : 0)) * 2 + (at >= hi ? 25 * g[i].n : 0);
			}
		}
		sum += 70 * labs((long)width[r] - n);
	}
	return sum;
}

/* Groups and bands put together by chance: no way to give them is cheaper than the one found. */
static void
values_any(void)
{
	for (int t = 0; t < 4000; t++) {
		struct arena a = {0};
		int nrow = 1 + (int)chance(3), ng = (int)chance(5), row_of[4], way[4], width[3];
		struct align_band *b = MEM_NEW(&a, struct align_band, (size_t)nrow);
		struct allot_group *g = MEM_NEW(&a, struct allot_group, (size_t)ng);
		size_t at = chance(3);
		for (int r = 0; r < nrow; r++, at += chance(3)) {
			b[r] = (struct align_band){at, at + chance(2), 0, chance(6) > 0};
			at = b[r].to;
			width[r] = (int[]){1, 3, 5, 7}[chance(4)];
		}
		at = chance(2);
		bool blocks = chance(2), ahead = chance(2);
		late = chance(8);
		for (int i = 0; i < ng; i++, at += chance(3))
			g[i] = (struct allot_group){at, 1 + (int)chance(4), blocks ? (int)chance(3) : 0, 1u << chance(4), chance(5) == 0};
		allot_values(b, late, width, (size_t)nrow, g, (size_t)ng, ahead, row_of, a);
		long least = LONG_MAX, got = cost_of(b, width, nrow, g, ng, ahead, row_of);
		int ways = 1;
		for (int i = 0; i < ng; i++)
			ways *= nrow + 1;
		for (int w = 0; w < ways; w++) {
			for (int i = 0, k = w; i < ng; i++, k /= nrow + 1)
				way[i] = k % (nrow + 1) - 1;
			long c = cost_of(b, width, nrow, g, ng, ahead, way);
			least = c >= 0 && c < least ? c : least;
		}
		if (got != least)
			printf("  %d: costs %ld, and %ld is possible\n", t, got, least);
		check(got == least, "the cheapest way");
		mem_free(&a);
	}
}

int
main(void)
{
	values_all();
	plain_all();
	values_any();
	return verdict(nfail, ntest);
}
