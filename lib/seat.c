/* seat - the numbers of one row → columns, the cheapest way that keeps their order (pure).
 * Comes in: where columns stand, the numbers of a row.  Goes out: a column for each number.
 * Rule: a number costs what it is off its column; all ways are tried, each part of a way once.
 * Known weakness: none of the ways may suit; who asks judges by the costs. */
#include <assert.h>

#include "lay.h"
#include "stand.h"
#include "seat.h"

enum {
	ONE = STAND_ONE,
	FRESH = 3 * ONE /* what a new column costs when columns are being found */
};

void
seat_new(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[])
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
seat_row(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[], int *second)
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
