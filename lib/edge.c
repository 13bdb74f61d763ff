/* edge - numbers that a converter joined by one blank, back to where their columns begin.
 * Comes in: fragments in the order of the source, of which it says where they begin, not how wide they are: 483 361 514 at 569 is
 * one text of three columns.  Goes out: the same, those behind the first at the left edges of other numbers.
 * Rule: if as many such edges lie between the first and what stands behind the last, they are theirs.  An edge is one that
 * several numbers of the page have.  Numbers behind a label are where it ends, give or take what its letters are narrower or wider than
 * thought: if that may be either of two columns they are no numbers any more, but the end of the label.
 * Known weakness: where numbers are centred there are more, and nothing is moved. */
#include <limits.h>
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "frag.h"
#include "edge.h"

enum {
	OFTEN = 2,  /* numbers that have an edge, at least */
	ERROR = 25, /* hundredths by which a label may be narrower or wider than its letters say */
	LOOK = 256, /* fragments before and behind one among which those of its line are looked for */
	COLUMN = 80 /* of the height of figures: edges so close are those of numbers of one column, not of one length */
};

/* The left edges of the numbers of v[from .. to) that begin a text, each once, rising; *n: how many. */
static int *
edges(const struct frag *v, size_t from, size_t to, size_t *n, struct arena *a)
{
	int *e = MEM_TAKE(a, int, to - from);
	size_t all = 0, k = 0;

	for (size_t i = from; i < to; i++)
		if (!v[i].apart && frag_is_number(&v[i]))
			e[all++] = v[i].x;
	frag_sort(e, all);
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

/* What follows a label in one text, v[i .. j): are its last words, from *at on, numbers, behind others that are none? */
static bool
ends_in_numbers(const struct frag *v, size_t i, size_t j, size_t *at)
{
	size_t k = j;

	while (k > i && frag_is_number(&v[k - 1]))
		k--;
	*at = k;
	return k > i && k < j;
}

/* Numbers v[at .. j) behind a label that begins at v[i]: of the edges e[0 .. n) those that the first may have, none at or behind `end`.  If
 * these are of one column they begin there; if of two, or if what is at `end` would stand among them, they are put to the label. */
static void
snap_behind(struct frag *v, size_t i, size_t at, size_t j, int end, const int *e, size_t n)
{
	long wide = (long)(v[at].x - v[i].x) * ERROR / 100;
	size_t from = right_of(e, n, (int)(v[at].x - wide - 1)), to = from;

	while (to < n && e[to] <= v[at].x + wide && e[to] < end)
		to++;
	int by = to > from ? e[from] - v[at].x : 0;
	bool one = to == from || (long)(e[to - 1] - e[from]) * 100 <= (long)v[at].h * COLUMN;
	v[at].apart = one && v[j - 1].x + by < end;
	if (!v[at].apart)
		by = v[at - 1].x + v[at - 1].w - v[at].x;
	for (size_t m = at; m < j; m++)
		v[m].x += by;
}

/* The number `next` begins at an edge, right behind the last word of a label, or where it seems to reach, though its letters are perhaps
 * narrower: then a gap is between the two. */
static void
keep_off(struct frag *last, const struct frag *next, int from, const int *e, size_t n)
{
	size_t k = right_of(e, n, next->x - 1);
	long end = last->x + last->w, over = end - next->x + last->h / 2;

	if (k < n && e[k] == next->x && over > 0 && over * 100 <= (end - from) * ERROR && over < last->w)
		last->w -= (int)over;
}

/* Texts of numbers behind one that begins at v[i], v[j] the first, that stand on its line, and nothing else: so it is in no prose. */
static int
numbers_behind(const struct frag *v, size_t i, size_t j, size_t to)
{
	int n = 0, x = v[i].x;

	for (; j < to && v[j].x > x && abs(v[j].y - v[i].y) * 2 <= v[i].h; j++) {
		if (!frag_is_number(&v[j]))
			return 0;
		x = v[j].x;
		n++;
	}
	return n;
}

/* Where the first fragment begins that stands right of v[i], the first of a text v[i .. j), on its line, wherever the source has it; INT_MAX:
 * there is none. */
static int
begins_behind(const struct frag *v, size_t i, size_t j, size_t from, size_t to)
{
	size_t lo = i - from > LOOK ? i - LOOK : from, hi = to - j > LOOK ? j + LOOK : to;
	int x = INT_MAX;

	for (size_t k = lo; k < hi; k++)
		if ((k < i || k >= j) && v[k].x > v[i].x && v[k].x < x && abs(v[k].y - v[i].y) * 2 <= v[i].h)
			x = v[k].x;
	return x;
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
		for (size_t i = from, j, at; i < to && n; i = j) { /* whole texts */
			for (j = i + 1; j < to && v[j].apart;)
				j++;
			int behind = frag_is_number(&v[i]) ? 0 : numbers_behind(v, i, j, to);
			if (behind && ends_in_numbers(v, i, j, &at))
				snap_behind(v, i, at, j, v[j].x, e, n);
			else if (behind > 1)
				keep_off(&v[j - 1], &v[j], v[i].x, e, n);
		}
		for (size_t i = from, j; i < to; i = j) {
			for (j = i + 1; j < to && v[j].apart && frag_is_number(&v[j]);)
				j++;
			if (j == i + 1 || v[i].apart || !frag_is_number(&v[i]))
				continue;
			size_t k = right_of(e, n, v[i].x), end = right_of(e, n, begins_behind(v, i, j, from, to) - 1);
			if (j < to && v[j].apart) /* words go on behind the numbers */
				end = 0;
			for (size_t m = i + 1; end == k + (j - i - 1) && m < j; m++)
				v[m].x = e[k + m - i - 1];
		}
	}
}
