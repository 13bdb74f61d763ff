/* stand - where columns stand, which columns of a table those are that hold something, and in which the numbers of a row are.
 * Comes in: where the columns stand that hold numbers, fewer than the table has; where those of an earlier page stand, or
 * the heads; the numbers of a row.  Goes out: which of the table's each is, and where those that hold nothing would stand; a column for each number.
 * Rule: the first found must be the table's first, the last its last, for where blanks were squeezed out nothing else can
 * be told, but below heads, one for each column, whose middles theirs are; which each of the others is must be clear.
 * A number costs what it is off its column: all ways that keep the order are tried, each part of a way once; who asks judges by the costs.
 * Known weakness: a table whose first or last column holds nothing is placed by an earlier page of the same places alone. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "lay.h"
#include "stand.h"

enum {
	ONE = STAND_ONE,
	EVEN = 5, /* columns at even distances, at least, and more than half of them: fewer may be so by chance */
	FRESH = 3 * ONE /* what a new column costs when columns are being found */
};

int
stand_pitch(const struct stand *col, int k)
{
	int p = STAND_FAR;

	for (int j = 1; j < k; j++) {
		int d = (col[j].s + col[j].e - col[j - 1].s - col[j - 1].e) / 2;
		p = d < p ? d : p;
	}
	return p;
}

/* how far two columns are apart, by whichever edge or the middle fits best */
static int
apart(const struct stand *x, const struct stand *y)
{
	int s = stand_off(x->s, y->s), e = stand_off(x->e, y->e), m = stand_off(x->s + x->e, y->s + y->e) / 2;

	s = e < s ? e : s;
	return m < s ? m : s;
}

/* Finds for each of k columns the one of ref that it is; to[] gets them.  Each must be near and no other nearly so. */
static bool
match(const struct stand *col, int k, const struct stand *ref, int known, int near, int to[])
{
	for (int j = 0; j < k; j++) {
		int best = 0, next = STAND_FAR;
		for (int q = 1; q < known; q++)
			best = apart(&ref[q], &col[j]) < apart(&ref[best], &col[j]) ? q : best;
		int d = apart(&ref[best], &col[j]);
		for (int q = 0; q < known; q++)
			next = q != best && apart(&ref[q], &col[j]) < next ? apart(&ref[q], &col[j]) : next;
		if (d > near || next < d + 2 * ONE || (j && best <= to[j - 1]))
			return false;
		to[j] = best;
	}
	return true;
}

/* Is the first of them the first, the last the last? */
static bool
spans(const int to[], int k, int known)
{
	return to[0] == 0 && to[k - 1] == known - 1;
}

/* Those found stand where they were found. */
static bool
found(const struct stand *col, int k, const int to[], struct stand out[])
{
	for (int j = 0; j < k; j++)
		out[to[j]] = col[j];
	return true;
}

bool
stand_as_page(const struct stand *col, int k, const struct stand *page, int known, bool exact, int to[], struct stand out[])
{
	if (k < 3 || k >= known)
		return false;
	memcpy(out, page, sizeof *out * (size_t)known);
	if (match(col, k, page, known, ONE, to)) /* not from the first to the last: is the page as it was, or another and squeezed? */
		return (exact || spans(to, k, known)) && found(col, k, to, out);
	long first = (col[0].s + col[0].e) / 2, wide = (col[k - 1].s + col[k - 1].e) / 2 - first;
	long pfirst = (page[0].s + page[0].e) / 2, pwide = (page[known - 1].s + page[known - 1].e) / 2 - pfirst;
	if (wide <= 0 || pwide * 5 < wide * 4 || wide * 5 < pwide * 4) /* pages are stretched by little */
		return false;
	for (int q = 0; q < known; q++) {
		int mid = (int)(((page[q].s + page[q].e) / 2 - pfirst) * wide / pwide + first), half = (page[q].e - page[q].s) / 2;
		out[q] = (struct stand){mid - half, mid + half, 0};
	}
	return match(col, k, out, known, 3 * ONE / 2, to) && spans(to, k, known) && found(col, k, to, out);
}

/* How far two spans are from each other; below 0: they overlap. */
static int
off(const struct stand *x, const struct stand *y)
{
	return x->s > y->e ? x->s - y->e : y->s - x->e;
}

/* Has each of the columns found another head as its nearest, of all h, and is one of these plainly nearer than that of `to`? */
static bool
differs(const struct stand *col, int k, const struct stand *head, int h, const int to[])
{
	bool other = false;

	for (int j = 0, before = -1; j < k && h; j++) {
		int near = 0;
		for (int q = 1; q < h; q++)
			near = off(&col[j], &head[q]) < off(&col[j], &head[near]) ? q : near;
		if (near <= before)
			return false;
		other = other || off(&col[j], &head[to[j]]) > off(&col[j], &head[near]) + STAND_NEAR;
		before = near;
	}
	return other;
}

/* Below heads the columns that hold nothing keep their room: two neighbours must be among those found. */
bool
stand_evenly(const struct stand *col, int k, const struct stand *head, int h, int known, int to[], struct stand out[])
{
	int step = known;

	if (k < EVEN || 2 * k <= known || k >= known)
		return false;
	long first = col[0].s + col[0].e, wide = col[k - 1].s + col[k - 1].e - first;
	for (int j = 0; j < k; j++) {
		long at = (col[j].s + col[j].e - first) * (known - 1);
		to[j] = (int)((at + wide / 2) / wide);
		if (labs(at - to[j] * wide) * 5 > wide)
			return false;
		step = j && to[j] - to[j - 1] < step ? to[j] - to[j - 1] : step;
	}
	if (step != 1 || (h == known && differs(col, k, head, h, to)))
		return false;
	for (int q = 0; q < known; q++) {
		int mid = (int)((first + wide * q / (known - 1)) / 2);
		out[q] = (struct stand){mid - ONE / 2, mid + ONE / 2, 0};
	}
	return found(col, k, to, out);
}

/* How far the middles of two columns are apart. */
static int
between_middles(const struct stand *x, const struct stand *y)
{
	return stand_off(x->s + x->e, y->s + y->e) / 2;
}

/* Columns that hold nothing stand where their heads do. */
bool
stand_below(const struct stand *col, int k, const struct stand *head, int known, int to[], struct stand out[])
{
	if (k < EVEN || k >= known)
		return false;
	for (int j = 0; j < k; j++) {
		int own = STAND_FAR, next = STAND_FAR;
		for (int q = 0; q < known; q++) {
			int d = between_middles(&head[q], &col[j]);
			next = d < own ? own : d < next ? d : next;
			to[j] = d < own ? q : to[j];
			own = d < own ? d : own;
		}
		if (own * 4 > ONE * 3 || next < own + ONE || (j && to[j] <= to[j - 1]))
			return false;
	}
	for (int q = 0; q < known; q++) {
		int mid = (head[q].s + head[q].e) / 2;
		out[q] = (struct stand){mid - ONE / 2, mid + ONE / 2, 0};
	}
	return found(col, k, to, out);
}

bool
stand_beside(const struct stand *col, const struct stand *head, int k)
{
	int beside = 0;

	for (int j = 0; j < k; j++) {
		int own = apart(&head[j], &col[j]), before = j ? apart(&head[j - 1], &col[j]) : STAND_FAR;
		int behind = j + 1 < k ? apart(&head[j + 1], &col[j]) : STAND_FAR;
		beside += (before < behind ? before : behind) + ONE < own;
	}
	return beside * 2 > k;
}

/* --- the numbers of a row -------------------------------------------------------------------------------------- */

void
stand_new(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[])
{
	int best[STAND_MAX + 1][STAND_MAX + 1];

	for (int i = 0; i <= n; i++)
		for (int j = 0; j <= k; j++) {
			int b = i || j ? STAND_FAR * STAND_MAX : 0;
			if (j && best[i][j - 1] < b)
				b = best[i][j - 1];
			if (i && best[i - 1][j] + FRESH < b)
				b = best[i - 1][j] + FRESH;
			if (i && j) {
				int d = stand_dist(&col[j - 1], &tok[i - 1], m);
				if (d <= STAND_NEAR && best[i - 1][j - 1] + d < b)
					b = best[i - 1][j - 1] + d;
			}
			best[i][j] = b;
		}
	for (int i = n, j = k; i > 0;) {
		int d = j ? stand_dist(&col[j - 1], &tok[i - 1], m) : STAND_FAR;
		/* a new column stands behind those that are left of it, though it costs nothing to pass them by */
		bool fresh = j && best[i][j] == best[i - 1][j] + FRESH && col[j - 1].s + col[j - 1].e < (tok[i - 1].s[m] + tok[i - 1].e[m]) * ONE;
		if (d <= STAND_NEAR && best[i][j] == best[i - 1][j - 1] + d)
			at[--i] = --j;
		else if (j && !fresh && best[i][j] == best[i][j - 1])
			j--;
		else
			at[--i] = -1 - j;
	}
}

/* what it costs to leave `skip` columns empty between two numbers `gap` blanks apart: each needs a place of its own */
static int
squeeze(int skip, int gap)
{
	int need = 2 * skip + 1;

	return skip && gap < need ? (need - gap) * ONE : 0;
}

/* head: the cheapest way for tokens 0..i with i in column j, d[i][j] being how far it is from there; those before it need i columns, those
 * behind it as many as they are */
static void
lay_head(int head[][STAND_MAX], int d[][STAND_MAX], const struct lay_tok *tok, int n, int k)
{
	for (int i = 0; i < n; i++)
		for (int j = i; j <= k - n + i; j++) {
			int b = i ? STAND_FAR * STAND_MAX : 0;
			for (int p = i - 1; i && p < j; p++) {
				int c = head[i - 1][p] + squeeze(j - p - 1, tok[i].gap);
				b = c < b ? c : b;
			}
			head[i][j] = b + d[i][j];
		}
}

/* tail: the same for tokens i..n-1, less token i itself */
static void
lay_tail(int tail[][STAND_MAX], int d[][STAND_MAX], const struct lay_tok *tok, int n, int k)
{
	for (int i = n - 1; i >= 0; i--)
		for (int j = i; j <= k - n + i; j++) {
			int b = i < n - 1 ? STAND_FAR * STAND_MAX : 0;
			for (int p = j + 1; i < n - 1 && p <= k - n + i + 1; p++) {
				int c = tail[i + 1][p] + d[i + 1][p] + squeeze(p - j - 1, tok[i + 1].gap);
				b = c < b ? c : b;
			}
			tail[i][j] = b;
		}
}

int
stand_row(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[], int *second)
{
	int d[STAND_MAX][STAND_MAX], head[STAND_MAX][STAND_MAX], tail[STAND_MAX][STAND_MAX];
	int last = n - 1;

	assert(n > 0 && n <= k);
	for (int i = 0; i < n; i++)
		for (int j = i; j <= k - n + i; j++)
			d[i][j] = stand_dist(&col[j], &tok[i], m);
	lay_head(head, d, tok, n, k);
	lay_tail(tail, d, tok, n, k);
	*second = STAND_FAR * STAND_MAX;
	for (int j = n; j < k; j++)
		last = head[n - 1][j] < head[n - 1][last] ? j : last;
	int cost = head[n - 1][last];
	for (int i = n - 1, j = last; i >= 0; i--) {
		at[i] = j;
		for (int q = i; q <= k - n + i; q++)
			if (q != j && head[i][q] + tail[i][q] < *second)
				*second = head[i][q] + tail[i][q];
		int want = head[i][j] - d[i][j], p = j - 1;
		while (i && p >= i && head[i - 1][p] + squeeze(j - p - 1, tok[i].gap) != want)
			p--;
		j = p;
	}
	return cost;
}
