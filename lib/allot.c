/* allot - groups of values to rows.
 * Comes in: arrays.  Goes out: for each group of values its row.
 * Rule: a cheapest path in order: each row takes a run of groups; distance from the band of items with the row's label and missing values count
 * against.
 * Known weakness: where blank cells left no trace, and values stand between two labels, their number alone tells whose they are. */
#include <limits.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "label.h"
#include "align.h"
#include "allot.h"

enum { /* costs, in hundredths */
	LOST = 70,    /* a value that a row lacks */
	BEFORE = 30,  /* a group before its row's label, */
	AFTER = 10,   /* a group behind it; or the other way round */
	FAR = 2,      /* each item further away */
	INSIDE = 25,  /* for each value: the label of another row on the line or between */
	STRAY = 150,  /* a group given to no row */
	STRAY_BLANK = 20,
	NOBAND = 60,  /* a group given to a row whose label was not found */
	COST_MAX = 1 << 28
};

struct values {
	const struct align_band *band;
	uint64_t late;
	const int *width;
	const struct allot_group *g;
	size_t nrow, ng;
	const size_t *lo, *hi; /* for each row: the end of the last found band before it, the start of the next */
	int before, after;     /* what a group before its row's label costs, and one behind it */
};

/* cost of giving group i to row r */
static int
distance(const struct values *v, size_t i, size_t r)
{
	const struct align_band *b = &v->band[r];
	size_t at = v->g[i].at, d;
	int c;

	if (!b->found) {
		if (at >= v->lo[r] && at <= v->hi[r])
			return NOBAND;
		return COST_MAX;
	}
	if (at >= b->from && at <= b->to)
		return at == b->from && v->late >> r & 1 ? v->before : 0;
	if (at < b->from) {
		d = b->from - at - 1;
		c = v->before + (at <= v->lo[r] ? INSIDE * v->g[i].n : 0);
		if (at < v->lo[r])
			d += (v->lo[r] - at) * 8;
	} else {
		d = at - b->to - 1;
		c = v->after + (at >= v->hi[r] ? INSIDE * v->g[i].n : 0);
		if (at > v->hi[r])
			d += (at - v->hi[r]) * 8;
	}
	return d > 2000 ? COST_MAX : c + (int)d * FAR;
}

/* cost of giving group i to no row */
static int
stray(const struct values *v, size_t i)
{
	return v->g[i].blank ? STRAY_BLANK : STRAY;
}

/* may group j join the run that took columns cols of block and n values so far? */
static bool
joins(const struct values *v, size_t j, int block, uint64_t cols, int n, size_t r)
{
	const struct allot_group *g = &v->g[j];

	if (n == 0)
		return true;
	if (g->block != block)
		return false;
	return block ? (g->cols & cols) == 0 : n + g->n <= v->width[r];
}

static void
limits(struct values *v, size_t *lo, size_t *hi)
{
	size_t last = 0;

	for (size_t r = 0; r < v->nrow; r++) {
		lo[r] = last;
		if (v->band[r].found)
			last = v->band[r].to;
	}
	last = (size_t)-1;
	for (size_t r = v->nrow; r-- > 0;) {
		hi[r] = last;
		if (v->band[r].found)
			last = v->band[r].from;
	}
	v->lo = lo;
	v->hi = hi;
}

/* cost[r][i], all 0 before: rows r.. and groups i.. still to do; from the back */
static void
solve(const struct values *v, int *cost, int *take)
{
	size_t w = v->ng + 1;

	for (size_t i = v->ng; i-- > 0;)
		cost[v->nrow * w + i] = cost[v->nrow * w + i + 1] + stray(v, i);
	for (size_t r = v->nrow; r-- > 0;)
		for (size_t i = v->ng + 1; i-- > 0;) {
			int lost = v->width[r] * LOST, n = 0, block = 0, sum = 0;
			uint64_t cols = 0;
			int best = cost[(r + 1) * w + i] + lost, t = 0;
			if (i < v->ng && stray(v, i) + cost[r * w + i + 1] < best) {
				best = stray(v, i) + cost[r * w + i + 1];
				t = -1;
			}
			for (size_t j = i; j < v->ng && joins(v, j, block, cols, n, r); j++) {
				int d = distance(v, j, r);
				if (d >= COST_MAX)
					break;
				sum += d;
				n += v->g[j].n;
				block = v->g[j].block;
				cols |= v->g[j].cols;
				int miss = n > v->width[r] ? n - v->width[r] : v->width[r] - n;
				int c = sum + miss * LOST + cost[(r + 1) * w + j + 1];
				if (c < best) {
					best = c;
					t = (int)(j - i) + 1;
				}
			}
			cost[r * w + i] = best;
			take[r * w + i] = t;
		}
}

/* The common case: every group stands in a band, behind where its label begins, or right behind one, and no row gets more than it has room for, nor
 * less from values behind it.  No other way can be cheaper then. */
static bool
obvious(const struct values *v, int *row_of)
{
	size_t i = 0;

	for (size_t r = 0; r < v->nrow; r++) {
		const struct align_band *b = &v->band[r];
		size_t end = r + 1 < v->nrow ? v->band[r + 1].from : (size_t)-1;
		int n = 0, block = 0;
		uint64_t cols = 0;
		bool behind = false;
		if (!b->found || (r + 1 < v->nrow && (!v->band[r + 1].found || end <= b->to)) ||
		    (i < v->ng && v->g[i].at < b->from + (v->late >> r & 1)))
			return false;
		for (; i < v->ng && v->g[i].at < end; i++) {
			if (!joins(v, i, block, cols, n, r))
				return false;
			n += v->g[i].n;
			block = v->g[i].block;
			cols |= v->g[i].cols;
			behind = behind || v->g[i].at > b->to;
			row_of[i] = (int)r;
		}
		if (n > v->width[r] || (behind && n < v->width[r]))
			return false;
	}
	return true;
}

void
allot_values(const struct align_band *band, uint64_t late, const int *width, size_t nrow, const struct allot_group *g, size_t ng,
	     bool ahead, int *row_of, struct arena scratch)
{
	struct values v = {.band = band, .late = late, .width = width, .g = g, .nrow = nrow, .ng = ng, .before = ahead ? AFTER : BEFORE, .after = ahead ? BEFORE : AFTER};
	size_t w = ng + 1;

	if (!ahead && obvious(&v, row_of))
		return;
	limits(&v, MEM_NEW(&scratch, size_t, nrow), MEM_NEW(&scratch, size_t, nrow));
	int *cost = MEM_NEW(&scratch, int, (nrow + 1) * w), *take = MEM_NEW(&scratch, int, (nrow + 1) * w);
	solve(&v, cost, take);
	for (size_t i = 0; i < ng; i++)
		row_of[i] = -1;
	for (size_t r = 0, i = 0; r < nrow;) {
		int t = take[r * w + i];
		if (t < 0) {
			i++;
			continue;
		}
		for (int k = 0; k < t; k++)
			row_of[i++] = (int)r;
		r++;
	}
}
