/* tables - small tables, of which every set of a few cells is tried with every value: what repair says of them is so. */
#ifndef GK_TEST_TABLES_H
#define GK_TEST_TABLES_H

#include "chance.h"
#include "tell.h"

#include "repair.h"

enum { SMALL = 18, SMALL_EQS = 12, SMALL_SET = 3 }; /* SMALL_SET: the largest sets that are tried */

struct smalltab {
	int ncell, neq;
	struct part_eq eq[SMALL_EQS];
	unsigned char term[SMALL_EQS][8];
	int64_t value[SMALL];
	bool known[SMALL];
};

/* The sum of nleft cells from `left` on is that of nright from `right` on; by: the steps between them. */
static void
small_eq(struct smalltab *t, int left, int nleft, int lby, int right, int nright, int rby)
{
	unsigned char *u = t->term[t->neq];

	for (int i = 0; i < nleft; i++)
		u[i] = (unsigned char)(left + i * lby);
	for (int i = 0; i < nright; i++)
		u[nleft + i] = (unsigned char)(right + i * rby);
	t->eq[t->neq++] = (struct part_eq){u, nleft, nright};
}

static void
small_make(struct smalltab *t, int rows, int cols, bool corner, unsigned big)
{
	int w = cols + 1;

	*t = (struct smalltab){.ncell = (rows + 1) * w};
	for (int r = 0; r < rows + corner; r++) /* total = parts, in each row, and in each column */
		small_eq(t, r * w + cols, 1, 1, r * w, cols, 1);
	for (int c = 0; c < cols + corner; c++)
		small_eq(t, rows * w + c, 1, 1, c, rows, w);
	for (int i = 0; i < t->ncell; i++)
		t->known[i] = true;
	for (int r = 0; r < rows; r++)
		for (int c = 0; c < cols; c++) {
			int64_t x = chance(big);
			t->value[r * w + c] = x;
			t->value[r * w + cols] += x;
			t->value[rows * w + c] += x;
			t->value[rows * w + cols] += x;
		}
}

/* Rows received, carried in, so many results, their total, carried out; two columns and their total. */
static void
small_requests(struct smalltab *t, int results, unsigned big)
{
	int rows = results + 4, total = (results + 2) * 3;

	*t = (struct smalltab){.ncell = rows * 3};
	for (int c = 0; c < 3; c++) {
		small_eq(t, c, 2, 3, total + c, 2, 3);
		small_eq(t, total + c, 1, 1, 6 + c, results, 3);
	}
	for (int r = 0; r < rows; r++)
		small_eq(t, r * 3 + 2, 1, 1, r * 3, 2, 1);
	for (int c = 0; c < 2; c++) {
		for (int k = 2; k < results + 2; k++) {
			t->value[k * 3 + c] = chance(big);
			t->value[total + c] += t->value[k * 3 + c];
		}
		t->value[total + 3 + c] = chance(big);
		t->value[3 + c] = chance((unsigned)(t->value[total + c] + t->value[total + 3 + c]) + 1);
		t->value[c] = t->value[total + c] + t->value[total + 3 + c] - t->value[3 + c];
	}
	for (int r = 0; r < rows; r++)
		t->value[r * 3 + 2] = t->value[r * 3] + t->value[r * 3 + 1];
	for (int i = 0; i < t->ncell; i++)
		t->known[i] = true;
}

/* Two tables of two rows and two columns, beside each other. */
static void
small_pair(struct smalltab *t, unsigned big)
{
	struct smalltab u;

	small_make(t, 2, 2, chance(2), big);
	small_make(&u, 2, 2, chance(2), big);
	for (int e = 0; e < u.neq; e++) {
		for (int k = 0; k < u.eq[e].nleft + u.eq[e].nright; k++)
			t->term[t->neq][k] = (unsigned char)(u.term[e][k] + t->ncell);
		t->eq[t->neq] = (struct part_eq){t->term[t->neq], u.eq[e].nleft, u.eq[e].nright};
		t->neq++;
	}
	for (int c = 0; c < u.ncell; c++) {
		t->value[t->ncell] = u.value[c];
		t->known[t->ncell++] = true;
	}
}

/* From and to which values each cell may go. */
struct range {
	int64_t lo[SMALL], hi[SMALL];
	unsigned change; /* cells that must not stay as they are */
};

/* Known cells stay, but for those of a set. */
static struct range
range_of(const struct smalltab *t, unsigned set)
{
	struct range g = {.change = set};
	int64_t top = 3;

	for (int i = 0; i < t->ncell; i++)
		top += t->value[i];
	for (int i = 0; i < t->ncell; i++) {
		bool may = !t->known[i] || (set >> i & 1);
		g.lo[i] = may ? 0 : t->value[i];
		g.hi[i] = may ? top : t->value[i];
	}
	return g;
}

static bool
range_clip(struct range *g, int c, int64_t lo, int64_t hi, bool *more)
{
	*more |= lo > g->lo[c] || hi < g->hi[c];
	g->lo[c] = lo > g->lo[c] ? lo : g->lo[c];
	g->hi[c] = hi < g->hi[c] ? hi : g->hi[c];
	return g->lo[c] <= g->hi[c];
}

/* Takes from the ranges what cannot be; false: nothing is left of one. */
static bool
range_narrow(const struct smalltab *t, struct range *g)
{
	for (bool more = true; more;) {
		more = false;
		for (int i = 0; i < t->ncell; i++)
			if ((g->change >> i & 1) && !range_clip(g, i, g->lo[i] + (g->lo[i] == t->value[i]), g->hi[i] - (g->hi[i] == t->value[i]), &more))
				return false;
		for (int e = 0; e < t->neq; e++) {
			const struct part_eq *eq = &t->eq[e];
			int64_t lo = 0, hi = 0; /* what left less right may be */
			for (int k = 0; k < eq->nleft + eq->nright; k++) {
				int c = eq->cell[k];
				lo += k < eq->nleft ? g->lo[c] : -g->hi[c];
				hi += k < eq->nleft ? g->hi[c] : -g->lo[c];
			}
			for (int k = 0; k < eq->nleft + eq->nright; k++) {
				int c = eq->cell[k];
				if (!(k < eq->nleft ? range_clip(g, c, g->hi[c] - hi, g->lo[c] - lo, &more) : range_clip(g, c, g->hi[c] + lo, g->lo[c] + hi, &more)))
					return false;
			}
		}
	}
	return true;
}

/* Are there values? */
static bool
range_some(const struct smalltab *t, struct range g)
{
	int at = -1;

	if (!range_narrow(t, &g))
		return false;
	for (int i = 0; i < t->ncell; i++)
		if (g.lo[i] < g.hi[i] && (at < 0 || g.hi[i] - g.lo[i] < g.hi[at] - g.lo[at]))
			at = i;
	if (at < 0)
		return true;
	for (int64_t x = g.lo[at]; x <= g.hi[at]; x++) {
		struct range one = g;
		one.lo[at] = one.hi[at] = x;
		if (range_some(t, one))
			return true;
	}
	return false;
}

/* Of the values of the cells that must change: how many there are, at least if more than one, and the least that these change by. */
struct ways {
	long n, least;
};

static void
range_ways(const struct smalltab *t, struct range g, struct ways *y)
{
	long sum = 0;
	int at = -1;

	if (!range_narrow(t, &g))
		return;
	for (int i = 0; i < t->ncell; i++)
		if (g.change >> i & 1) {
			int64_t v = t->value[i];
			sum += (long)(g.lo[i] > v ? g.lo[i] - v : g.hi[i] < v ? v - g.hi[i] : 1);
			at = at < 0 && g.lo[i] < g.hi[i] ? i : at;
		}
	if (y->n > 1 && sum >= y->least)
		return;
	for (int64_t x = at < 0 ? 1 : g.lo[at]; at >= 0 && x <= g.hi[at]; x++) {
		struct range one = g;
		one.lo[at] = one.hi[at] = x;
		range_ways(t, one, y);
	}
	if (at >= 0 || !range_some(t, g))
		return;
	y->least = y->n++ && y->least < sum ? y->least : sum;
}

/* The smallest sets up to SMALL_SET cells, as masks; returns their number, 0 if there is none. */
static int
small_sets(const struct smalltab *t, unsigned *set, int *size)
{
	unsigned unknown = 0;

	for (int i = 0; i < t->ncell; i++)
		unknown |= (unsigned)!t->known[i] << i;
	for (*size = 0; *size <= SMALL_SET; ++*size) {
		int n = 0;
		for (unsigned m = (1u << *size) - 1; m < 1u << t->ncell;) {
			if (!(m & unknown) && range_some(t, range_of(t, m)))
				set[n++] = m;
			if (m == 0)
				break;
			unsigned low = m & -m, up = m + low; /* the next one of as many cells */
			m = ((up ^ m) >> 2) / low | up;
		}
		if (n)
			return n;
	}
	return 0;
}

static struct repair_in
small_in(const struct smalltab *t)
{
	return (struct repair_in){t->ncell, t->neq, t->eq, t->value, t->known, SEARCH_SET, 100000, 10000};
}

static unsigned
set_mask(const struct search_set *s)
{
	unsigned m = 0;

	for (int k = 0; k < s->n; k++)
		m |= 1u << s->change[k].cell;
	return m;
}

/* Cells that the equations leave one value: of all tables, and those of them that were not proposed. */
static long single, unsaid;

/* What is said of one set. */
static void
small_set(const struct smalltab *t, const struct search_set *s, long name)
{
	struct range g = range_of(t, set_mask(s));
	struct ways y = {0, 0};
	long sum = 0;

	range_ways(t, g, &y);
	for (int k = 0; k < s->n; k++) {
		int c = s->change[k].cell;
		g.lo[c] = g.hi[c] = s->change[k].value;
		sum += labs((long)(s->change[k].value - t->value[c]));
	}
	check(range_some(t, g), "small", "these values will do", name);
	check(s->n == 0 || sum == y.least, "small", "they are the least", name);
	check(s->n == 0 || s->family == (y.n > 1), "small", "there are others, or none", name);
	if (s->family) /* whichever values it is */
		g = range_of(t, set_mask(s));
	range_narrow(t, &g);
	for (int i = 0; i < t->ncell; i++) {
		int n = 0, k = s->n;
		int64_t v = -1;
		for (int64_t x = g.lo[i]; !t->known[i] && x <= g.hi[i] && n < 2; x++) {
			struct range one = g;
			one.lo[i] = one.hi[i] = x;
			if (range_some(t, one))
				v = x, n++;
		}
		while (k < s->n + s->nforced && s->change[k].cell != i)
			k++;
		bool said = k < s->n + s->nforced;
		check(!said || (n == 1 && v == s->change[k].value), "small", "it is forced", name);
		single += n == 1;
		unsaid += n == 1 && !said;
	}
}

static void
small_table(const struct smalltab *t, struct arena *a, long name)
{
	unsigned want[1 << 12];
	int size, n = small_sets(t, want, &size);
	struct repair_in in = small_in(t);
	struct repair_out o = repair_run(&in, a);

	if (n == 0) {
		check(o.nset == 0 || o.set[0].n > SMALL_SET, "small", "what cannot be", name);
		return;
	}
	check(o.complete && o.nset == (size_t)n && o.total == o.nset, "small", "as many sets, and this is said", name);
	check(o.balanced == (size == 0), "small", "balanced", name);
	for (size_t i = 0; i < o.nset; i++) {
		bool found = false;
		for (int k = 0; k < n; k++)
			found = found || want[k] == set_mask(&o.set[i]);
		check(found, "small", "the same sets", name);
		if (found)
			small_set(t, &o.set[i], name);
	}
}

/* A table with wrong and unknown cells, or noughts that are unknown. */
static void
small_case(struct arena *a, long name)
{
	struct smalltab t;
	unsigned kind = chance(6), big = 1 + chance(5), wrong = chance(4), n;

	if (kind < 4)
		small_make(&t, kind < 2 ? 2 : 3, kind < 1 ? 2 : 3, chance(2), big);
	else if (kind == 4)
		small_pair(&t, big);
	else
		small_requests(&t, 1 + (int)chance(2), big);
	n = chance(4) ? chance((unsigned)t.ncell * 2 / 3) : chance(3);
	for (unsigned i = 0; i < wrong; i++)
		t.value[chance((unsigned)t.ncell)] = chance(big + 4);
	for (unsigned i = 0, noughts = chance(3) == 0; i < n; i++) {
		unsigned c = chance((unsigned)t.ncell);
		if (noughts && t.value[c])
			continue;
		t.known[c] = false;
		t.value[c] = 0;
	}
	mem_reset(a);
	small_table(&t, a, name);
}

static void
test_small(struct arena *a, long times)
{
	for (long i = 0; i < times; i++)
		small_case(a, i);
	check(single > times && unsaid * 1000 < single, "small", "nearly all that is forced is said", unsaid);
}

#endif
