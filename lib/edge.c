/* edge - numbers that a converter joined by one blank, back to where their columns begin.
 * Comes in: fragments in the order of the source, of which it says where they begin, not how wide they are: 483 361 514 at 569 is
 * one text of three columns.  Goes out: the same, those behind the first at the left edges of other numbers.
 * Rule: if as many such edges lie between the first and what stands behind the last, they are theirs.  An edge is one that
 * several numbers of the page have.
 * Known weakness: where numbers are centred there are more, and nothing is moved. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "frag.h"
#include "edge.h"

enum { OFTEN = 2 /* numbers that have an edge, at least */ };

static bool
is_figures(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(s.p[i] - '0') > 9 && s.p[i] != ',' && s.p[i] != '.')
			return false;
	return s.n > 0;
}

static int
by_int(const void *p, const void *q)
{
	const int *a = p, *b = q;

	return *a < *b ? -1 : *a > *b;
}

/* The left edges of the numbers of v[from .. to) that begin a text, each once, rising; *n: how many. */
static int *
edges(const struct frag *v, size_t from, size_t to, size_t *n, struct arena *a)
{
	int *e = MEM_TAKE(a, int, to - from);
	size_t all = 0, k = 0;

	for (size_t i = from; i < to; i++)
		if (!v[i].apart && is_figures(v[i].text))
			e[all++] = v[i].x;
	qsort(e, all, sizeof *e, by_int);
	for (size_t i = 0, j; i < all; i = j) {
		for (j = i + 1; j < all && e[j] == e[i];)
			j++;
		if (j - i >= OFTEN)
			e[k++] = e[i];
	}
	*n = k;
	return e;
}

/* The first edge right of x. */
static size_t
right_of(const int *e, size_t n, int x)
{
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (e[mid] <= x)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

void
edge_snap(struct frags *f, struct arena scratch)
{
	struct frag *v = f->v;

	for (size_t from = 0, to; f->guessed && from < f->n; from = to) {
		struct arena a = scratch;
		size_t n;
		for (to = from + 1; to < f->n && v[to].page == v[from].page;)
			to++;
		const int *e = edges(v, from, to, &n, &a);
		for (size_t i = from, j; i < to; i = j) {
			for (j = i + 1; j < to && v[j].apart && is_figures(v[j].text);)
				j++;
			if (j == i + 1 || v[i].apart || !is_figures(v[i].text))
				continue;
			size_t k = right_of(e, n, v[i].x), end = n;
			if (j < to && v[j].y == v[i].y && v[j].x > v[i].x)
				end = v[j].apart ? 0 : right_of(e, n, v[j].x - 1);
			for (size_t m = i + 1; end == k + (j - i - 1) && m < j; m++)
				v[m].x = e[k + m - i - 1];
		}
	}
}
