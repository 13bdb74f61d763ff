/* cols - which column each number of a block stands in.
 * Comes in: the numbers of each row with their positions, the words of the column heads.  Goes out: a column for each
 * number, and whether it is certain.
 * Rule: rows with a number for every column are placed by order; their positions, drifting from row to row, are the
 * scale on which the others are laid.  Each row takes the cheapest placing that keeps its order; it is certain only
 * if every other placing is clearly dearer.  Where no row is full the heads must agree on the number of columns.
 * Known weakness: converters that write numbers close together push them to the left by a character or two; such rows
 * often come out uncertain. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "lay.h"
#include "between.h"
#include "cols.h"

enum {
	ONE = 16,          /* one character; all distances are in these units */
	NEAR = 5 * ONE / 2, /* further from its column a number is not that column's */
	FRESH = 3 * ONE,   /* what a new column costs when columns are being found */
	MARGIN = 5 * ONE / 4,
	WINDOW = 12,       /* rows above and below that show where a column stands */
	SQUEEZED = 3 * ONE / 4, /* further from heads that may have been pushed together it is not theirs */
	FAR = 1000 * ONE,
	EVEN = 5,          /* columns at even distances, at least, and more than half of them: fewer may be so by chance */
	ALONE = 4,         /* so many of its neighbours vouch for a row */
	MANY = 8,          /* rows among which each column is seen twice */
	SHOWN = 3,         /* full rows that show how many columns there are, whatever stands above them */
	FEW = 4,           /* fewer rows do not show that the heads stand right above them */
	HEAD_CHARS = 4     /* a head not on the lowest line is a column's own only up to this width */
};

struct fit {
	const struct cols *c;
	int m;     /* 0: characters, 1: display columns */
	int k;     /* columns */
	struct cols_span col[COLS_MAX + 1];
	int **at;  /* at[row][token]: its column */
	bool *sure;
	bool squeezed; /* the columns are known by heads one blank apart, which may have been pushed together */
	bool ok;
	bool narrow; /* the columns are fewer than known, and which they are is not */
	long cost; /* lower is better */
};

static int
dist1(int a, int b)
{
	return a < b ? b - a : a - b;
}

/* how far a token is from a column, by whichever edge or the middle fits best */
static inline int
dist(const struct cols_span *c, const struct lay_tok *t, int m)
{
	int s = t->s[m] * ONE, e = t->e[m] * ONE;
	int d = dist1(s, c->s), d2 = dist1(e, c->e), d3 = dist1((s + e) / 2, (c->s + c->e) / 2);

	d = d < d2 ? d : d2;
	return d < d3 ? d : d3;
}

/* Is head i too wide for one column? */
static bool
is_wide(const struct cols *c, int i)
{
	return c->head_line[i] > 0 && c->head[i].e[0] - c->head[i].s[0] > HEAD_CHARS;
}

/* Does head i stand one blank behind words that are no column's, and so perhaps not above its numbers? */
static bool
is_behind_words(const struct cols *c, int i)
{
	if (c->head_behind && c->head_behind[i])
		return true;
	return i > 0 && c->head_line[i] == c->head_line[i - 1] && c->head[i].gap == 1 && is_wide(c, i - 1);
}

/* The heads' own columns, sorted; a word over several of them, or filling the gap between two, is a group's head.
 * joined: words one blank apart are one head (结果 维持). */
static int
heads(const struct cols *c, int m, bool joined, struct cols_span *out)
{
	int k = 0;

	for (int i = 0, next; i < c->nhead; i = next) {
		const struct lay_tok *t = &c->head[i], *last = t;
		for (next = i + 1; joined && next < c->nhead && c->head[next].gap == 1 && c->head_line[next] == c->head_line[i]; next++)
			last = &c->head[next];
		int s = t->s[m] * ONE, e = last->e[m] * ONE, at = 0, hit = 0, touch = 0;
		for (int j = 0; j < k; j++) {
			hit += out[j].s < e && s < out[j].e;
			touch += out[j].s == e || s == out[j].e;
			at += out[j].s < s;
		}
		int chars = last->e[0] - t->s[0] - (next - i - 1);
		if (hit || touch == 2 || (c->head_line[i] > 0 && chars > HEAD_CHARS) || k == COLS_MAX)
			continue;
		memmove(out + at + 1, out + at, sizeof *out * (size_t)(k - at));
		out[at] = (struct cols_span){s, e, 0, is_behind_words(c, i)};
		k++;
	}
	return k;
}

/* The cheapest way to lay row r on the columns, new columns allowed; at[i] = column, or -1 - (column it comes before). */
static void
discover(const struct fit *f, const struct cols_row *r, int *at)
{
	int n = r->n, k = f->k;
	int best[COLS_MAX + 1][COLS_MAX + 1];

	for (int i = 0; i <= n; i++)
		for (int j = 0; j <= k; j++) {
			int b = i || j ? FAR * COLS_MAX : 0;
			if (j && best[i][j - 1] < b)
				b = best[i][j - 1];
			if (i && best[i - 1][j] + FRESH < b)
				b = best[i - 1][j] + FRESH;
			if (i && j) {
				int d = dist(&f->col[j - 1], &r->tok[i - 1], f->m);
				if (d <= NEAR && best[i - 1][j - 1] + d < b)
					b = best[i - 1][j - 1] + d;
			}
			best[i][j] = b;
		}
	for (int i = n, j = k; i > 0;) {
		int d = j ? dist(&f->col[j - 1], &r->tok[i - 1], f->m) : FAR;
		/* a new column stands behind those that are left of it, though it costs nothing to pass them by */
		bool fresh = j && best[i][j] == best[i - 1][j] + FRESH && f->col[j - 1].s + f->col[j - 1].e < (r->tok[i - 1].s[f->m] + r->tok[i - 1].e[f->m]) * ONE;
		if (d <= NEAR && best[i][j] == best[i - 1][j - 1] + d)
			at[--i] = --j;
		else if (j && !fresh && best[i][j] == best[i][j - 1])
			j--;
		else
			at[--i] = -1 - j;
	}
}

/* moves the columns' places towards what row r shows */
static void
learn(struct fit *f, const struct cols_row *r, const int *at)
{
	for (int i = 0; i < r->n; i++) {
		struct cols_span *c = &f->col[at[i]];
		int s = r->tok[i].s[f->m] * ONE, e = r->tok[i].e[f->m] * ONE;
		c->n++; /* of none the mean is what is added */
		c->s += (s - c->s) / c->n;
		c->e += (e - c->e) / c->n;
	}
}

/* makes the new columns that discover asked for; false: too many */
static bool
insert(struct fit *f, size_t row, int *at)
{
	const struct cols_row *r = &f->c->row[row];

	for (int i = r->n; i-- > 0;) {
		if (at[i] >= 0)
			continue;
		int j = -1 - at[i];
		if (f->k == COLS_MAX)
			return false;
		memmove(f->col + j + 1, f->col + j, sizeof *f->col * (size_t)(f->k - j));
		f->col[j] = (struct cols_span){r->tok[i].s[f->m] * ONE, r->tok[i].e[f->m] * ONE, 0, false};
		f->k++;
		for (size_t q = 0; q < f->c->nrow; q++)
			for (int t = 0; f->at[q][0] != -FAR && t < f->c->row[q].n; t++)
				f->at[q][t] += q != row && f->at[q][t] >= j;
		for (int t = i + 1; t < r->n; t++)
			at[t] += at[t] >= 0;
		at[i] = j;
	}
	return true;
}

/* Finds the columns from all rows, fullest first. */
static bool
find(struct fit *f, int most)
{
	for (int n = most; n > 0; n--)
		for (size_t r = 0; r < f->c->nrow; r++) {
			if (f->c->row[r].n != n)
				continue;
			discover(f, &f->c->row[r], f->at[r]);
			if (!insert(f, r, f->at[r]))
				return false;
			learn(f, &f->c->row[r], f->at[r]);
		}
	return true;
}

/* Where the columns stand near row r, from the rows around it that are certain; far ones count less. */
static void
nearby(const struct fit *f, size_t r, struct cols_span *out)
{
	long s[COLS_MAX] = {0}, e[COLS_MAX] = {0}, w[COLS_MAX] = {0};
	size_t from = r > WINDOW ? r - WINDOW : 0;

	for (size_t q = from; q < f->c->nrow && q <= r + WINDOW; q++) {
		const struct cols_row *row = &f->c->row[q];
		long weight = 240 / (long)(1 + (q > r ? q - r : r - q));
		for (int i = 0; f->sure[q] && q != r && i < row->n; i++) {
			int j = f->at[q][i];
			s[j] += weight * row->tok[i].s[f->m] * ONE;
			e[j] += weight * row->tok[i].e[f->m] * ONE;
			w[j] += weight;
		}
	}
	for (int j = 0; j < f->k; j++)
		out[j] = w[j] ? (struct cols_span){(int)(s[j] / w[j]), (int)(e[j] / w[j]), 1, false} : f->col[j];
}

/* what it costs to leave `skip` columns empty between two numbers `gap` blanks apart: each needs a place of its own */
static int
squeeze(int skip, int gap)
{
	int need = 2 * skip + 1;

	return skip && gap < need ? (need - gap) * ONE : 0;
}

/* head: the cheapest placing of tokens 0..i with i in column j, d[i][j] being how far it is from there */
static void
lay_head(int head[][COLS_MAX], int d[][COLS_MAX], const struct cols_row *r, int k)
{
	for (int i = 0; i < r->n; i++)
		for (int j = 0; j < k; j++) {
			int b = i ? FAR * COLS_MAX : 0;
			for (int p = 0; i && p < j; p++) {
				int c = head[i - 1][p] + squeeze(j - p - 1, r->tok[i].gap);
				b = c < b ? c : b;
			}
			head[i][j] = b + d[i][j];
		}
}

/* tail: the same for tokens i..n-1, less token i itself */
static void
lay_tail(int tail[][COLS_MAX], int d[][COLS_MAX], const struct cols_row *r, int k)
{
	for (int i = r->n - 1; i >= 0; i--)
		for (int j = 0; j < k; j++) {
			int b = i < r->n - 1 ? FAR * COLS_MAX : 0;
			for (int p = j + 1; i < r->n - 1 && p < k; p++) {
				int c = tail[i + 1][p] + d[i + 1][p] + squeeze(p - j - 1, r->tok[i + 1].gap);
				b = c < b ? c : b;
			}
			tail[i][j] = b;
		}
}

/* Lays row r on k columns as cheaply as its order allows; *second is the cost of the best placing that differs. */
static int
lay(const struct cols_span *col, int k, const struct cols_row *r, int m, int *at, int *second)
{
	int d[COLS_MAX][COLS_MAX], head[COLS_MAX][COLS_MAX], tail[COLS_MAX][COLS_MAX];
	int n = r->n, last = 0;

	assert(n > 0 && k > 0);
	for (int i = 0; i < n; i++)
		for (int j = 0; j < k; j++)
			d[i][j] = dist(&col[j], &r->tok[i], m);
	lay_head(head, d, r, k);
	lay_tail(tail, d, r, k);
	*second = FAR * COLS_MAX;
	for (int j = 1; j < k; j++)
		last = head[n - 1][j] < head[n - 1][last] ? j : last;
	int cost = head[n - 1][last];
	for (int i = n - 1, j = last; i >= 0; i--) {
		at[i] = j;
		for (int q = 0; q < k; q++)
			if (q != j && head[i][q] + tail[i][q] < *second)
				*second = head[i][q] + tail[i][q];
		int want = head[i][j] - d[i][j], p = j - 1;
		while (i && p > 0 && head[i - 1][p] + squeeze(j - p - 1, r->tok[i].gap) != want)
			p--;
		j = p;
	}
	return cost;
}

/* the smallest distance between the middles of two columns */
static int
pitch(const struct cols_span *col, int k)
{
	int p = FAR;

	for (int j = 1; j < k; j++) {
		int d = (col[j].s + col[j].e - col[j - 1].s - col[j - 1].e) / 2;
		p = d < p ? d : p;
	}
	return p;
}

/* Has a complete row near by, whose order tells its columns, a number of another column just where one of row r stands? */
static bool
claimed(const struct fit *f, size_t r, const struct cols_span *col)
{
	const struct cols_row *row = &f->c->row[r];
	size_t from = r > WINDOW ? r - WINDOW : 0;

	for (size_t q = from; q < f->c->nrow && q <= r + WINDOW; q++) {
		const struct cols_row *full = &f->c->row[q];
		for (int i = 0; full->n == f->k && i < row->n; i++) {
			int own = dist(&col[f->at[r][i]], &row->tok[i], f->m);
			for (int k = 0; k < full->n; k++) {
				struct cols_span s = {full->tok[k].s[f->m] * ONE, full->tok[k].e[f->m] * ONE, 1, false};
				if (k != f->at[r][i] && dist(&s, &row->tok[i], f->m) < own)
					return true;
			}
		}
	}
	return false;
}

/* Do the values of a row stand below the heads in the same way: all begin with them, or end with them, or share their middle?
 * One value alone does so by chance. */
static bool
is_below(const struct fit *f, size_t r)
{
	const struct cols_row *row = &f->c->row[r];
	int off[3] = {0, 0, 0};

	for (int i = 0; i < row->n; i++) {
		const struct cols_span *c = &f->col[f->at[r][i]];
		int s = row->tok[i].s[f->m] * ONE, e = row->tok[i].e[f->m] * ONE;
		int d[3] = {dist1(s, c->s), dist1(e, c->e), dist1((s + e) / 2, (c->s + c->e) / 2)};
		for (int k = 0; k < 3; k++)
			off[k] += d[k] > SQUEEZED;
	}
	return row->n > 1 && (!off[0] || !off[1] || !off[2]);
}

/* May the head of column j stand elsewhere, or that of the column before, so that its numbers are taken for those of j? */
static bool
is_loose(const struct fit *f, int j)
{
	return f->col[j].loose || (j > 0 && f->col[j - 1].loose);
}

/* Lays row r, and says whether every other placing is clearly dearer. */
static bool
settle(struct fit *f, size_t r)
{
	const struct cols_row *row = &f->c->row[r];
	struct cols_span col[COLS_MAX];

	if (f->squeezed)
		memcpy(col, f->col, sizeof *col * (size_t)f->k);
	else
		nearby(f, r, col);
	for (int j = 0; j < f->k; j++)
		col[j] = is_loose(f, j) ? f->col[j] : col[j];
	int p = pitch(col, f->k), margin = p * 3 / 8 > MARGIN ? p * 3 / 8 : MARGIN;
	int reach = f->k > 1 && p / 3 > NEAR ? p / 3 : NEAR;
	if (p <= ONE && f->k > 1)
		return false;
	margin = margin > 4 * ONE ? 4 * ONE : margin;
	for (int i = 1; i < row->n; i++)
		if (row->tok[i].gap == 1 && reach > ONE) { /* pushed together: must fit the better */
			reach = ONE;
			margin = margin > 2 * ONE ? margin : 2 * ONE;
		}
	if (f->squeezed)
		reach = SQUEEZED;
	int second, cost = lay(col, f->k, row, f->m, f->at[r], &second);
	f->cost += cost;
	for (int i = 0; i < row->n; i++)
		if (dist(&col[f->at[r][i]], &row->tok[i], f->m) > (is_loose(f, f->at[r][i]) ? SQUEEZED : reach))
			return false;
	return second - cost >= margin && !claimed(f, r, col);
}

/* Where the k columns stand: the mean of the rows that have so many numbers, of which there is one. */
static void
mean(const struct cols *c, int k, int m, struct cols_span *col)
{
	long s[COLS_MAX] = {0}, e[COLS_MAX] = {0};
	int n = 0;

	for (size_t r = 0; r < c->nrow; r++) {
		if (c->row[r].n != k)
			continue;
		n++;
		for (int i = 0; i < k; i++) {
			s[i] += c->row[r].tok[i].s[m];
			e[i] += c->row[r].tok[i].e[m];
		}
	}
	assert(n > 0);
	for (int i = 0; i < k; i++)
		col[i] = (struct cols_span){(int)(s[i] * ONE / n), (int)(e[i] * ONE / n), n, false};
}

/* Full rows by order. */
static void
full_rows(struct fit *f)
{
	for (size_t r = 0; r < f->c->nrow; r++) {
		f->sure[r] = f->c->row[r].n == f->k;
		for (int i = 0; i < f->k && f->sure[r]; i++)
			f->at[r][i] = i;
	}
	mean(f->c, f->k, f->m, f->col);
}

/* Do the columns stand far enough apart for every number to be well inside its own? */
static bool
tight(const struct fit *f)
{
	return pitch(f->col, f->k) > 3 * ONE / 2;
}

/* Do the rows show that the columns which were found are columns?  Blanks alone put numbers of one column into two places;
 * in a few rows that looks like columns. */
static bool
is_shown(const struct fit *f)
{
	bool twice = true;

	for (int j = 0; j < f->k; j++)
		twice = twice && f->col[j].n > 1;
	return twice || f->c->exact || f->c->nrow >= FEW;
}

/* Among many rows, is every column seen in two of them, or does a head stand above it?  One row that was moved makes columns of
 * its own. */
static bool
vouched(const struct fit *f, const struct cols_span *head, int h)
{
	for (int j = 0; j < f->k && f->c->nrow >= MANY; j++) {
		bool seen = f->col[j].n > 1;
		for (int i = 0; i < h && !seen; i++)
			seen = head[i].s < f->col[j].e && f->col[j].s < head[i].e;
		if (!seen)
			return false;
	}
	return true;
}

/* Finds the columns anew, beginning with k of them given in col. */
static bool
restart(struct fit *f, const struct cols_span *col, int k, int most)
{
	memset(f->col, 0, sizeof f->col);
	if (k)
		memcpy(f->col, col, sizeof *col * (size_t)k);
	f->k = k;
	for (size_t r = 0; r < f->c->nrow; r++)
		f->at[r][0] = -FAR;
	return find(f, most);
}

/* how far two columns are apart, by whichever edge or the middle fits best */
static int
apart(const struct cols_span *x, const struct cols_span *y)
{
	int s = dist1(x->s, y->s), e = dist1(x->e, y->e), m = dist1(x->s + x->e, y->s + y->e) / 2;

	s = e < s ? e : s;
	return m < s ? m : s;
}

/* Finds for each column of f the one of ref that it is; to[] gets them.  Each must be near and no other nearly so. */
static bool
match(const struct fit *f, const struct cols_span *ref, int near, int to[])
{
	for (int j = 0; j < f->k; j++) {
		int best = 0, next = FAR;
		for (int q = 1; q < f->c->known; q++)
			best = apart(&ref[q], &f->col[j]) < apart(&ref[best], &f->col[j]) ? q : best;
		int d = apart(&ref[best], &f->col[j]);
		for (int q = 0; q < f->c->known; q++)
			next = q != best && apart(&ref[q], &f->col[j]) < next ? apart(&ref[q], &f->col[j]) : next;
		if (d > near || next < d + 2 * ONE || (j && best <= to[j - 1]))
			return false;
		to[j] = best;
	}
	return true;
}

/* Is the first of them the first, the last the last? */
static bool
spans(const struct fit *f, const int to[])
{
	return to[0] == 0 && to[f->k - 1] == f->c->known - 1;
}

/* The columns found become column to[j] of all known, the others standing as col says; the values go with them. */
static void
widen(struct fit *f, struct cols_span *col, const int *to)
{
	int known = f->c->known;

	for (int j = 0; j < f->k; j++)
		col[to[j]] = f->col[j];
	memcpy(f->col, col, sizeof *col * (size_t)known);
	for (size_t r = 0; r < f->c->nrow; r++)
		for (int i = 0; i < f->c->row[r].n; i++)
			f->at[r][i] = to[f->at[r][i]];
	f->k = known;
}

/* The columns found here are some of those of an earlier page, in the same places or stretched evenly; the first must be
 * its first, the last its last, for where blanks were squeezed out nothing else can be told.  Pages are stretched by
 * little.  Which column each of the others is must be clear. */
static bool
stretch(struct fit *f)
{
	const struct cols_span *ref = f->c->ref[f->m];
	struct cols_span col[COLS_MAX + 1] = {{0}};
	int k = f->k, known = f->c->known, to[COLS_MAX];

	if (!ref || k < 3 || k >= known)
		return false;
	memcpy(col, ref, sizeof *col * (size_t)known);
	bool same = match(f, col, ONE, to);
	/* in the same places, but not from the first to the last: is the page as it was, or another and squeezed? */
	if (same && !spans(f, to) && !f->c->exact)
		return false;
	if (!same) {
		long first = (f->col[0].s + f->col[0].e) / 2, rfirst = (ref[0].s + ref[0].e) / 2;
		long wide = (f->col[k - 1].s + f->col[k - 1].e) / 2 - first;
		long rwide = (ref[known - 1].s + ref[known - 1].e) / 2 - rfirst;
		if (wide <= 0 || rwide * 5 < wide * 4 || wide * 5 < rwide * 4)
			return false;
		for (int q = 0; q < known; q++) {
			int mid = (int)(((ref[q].s + ref[q].e) / 2 - rfirst) * wide / rwide + first), half = (ref[q].e - ref[q].s) / 2;
			col[q] = (struct cols_span){mid - half, mid + half, 0, false};
		}
		if (!match(f, col, 3 * ONE / 2, to) || !spans(f, to))
			return false;
	}
	widen(f, col, to);
	return true;
}

/* How far two spans are from each other; below 0: they overlap. */
static int
off(const struct cols_span *x, const struct cols_span *y)
{
	return x->s > y->e ? x->s - y->e : y->s - x->e;
}

/* Has each of the columns found another head as its nearest, of all h, and is one of these plainly nearer than that of `to`? */
static bool
differs(const struct fit *f, const struct cols_span *head, int h, const int *to)
{
	bool other = false;

	for (int j = 0, before = -1; j < f->k && h; j++) {
		int near = 0;
		for (int q = 1; q < h; q++)
			near = off(&f->col[j], &head[q]) < off(&f->col[j], &head[near]) ? q : near;
		if (near <= before)
			return false;
		other = other || off(&f->col[j], &head[to[j]]) > off(&f->col[j], &head[near]) + NEAR;
		before = near;
	}
	return other;
}

/* Below heads the columns that hold nothing keep their room: do those found stand at even distances, two neighbours among
 * them, so that those between are seen?  The first and the last must be the table's; heads, h of them, that are one for each column, stand
 * nearest to no others than these. */
static bool
even(struct fit *f, const struct cols_span *head, int h)
{
	int k = f->k, known = f->c->known, to[COLS_MAX], step = known;
	struct cols_span col[COLS_MAX + 1] = {{0}};

	if (f->c->ref[f->m] || f->c->nhead < known || k < EVEN || 2 * k <= known || k >= known)
		return false;
	long first = f->col[0].s + f->col[0].e, wide = f->col[k - 1].s + f->col[k - 1].e - first;
	for (int j = 0; j < k; j++) {
		long at = (f->col[j].s + f->col[j].e - first) * (known - 1);
		to[j] = (int)((at + wide / 2) / wide);
		if (labs(at - to[j] * wide) * 5 > wide || (j && to[j] <= to[j - 1]))
			return false;
		step = j && to[j] - to[j - 1] < step ? to[j] - to[j - 1] : step;
	}
	if (step != 1 || (h == known && differs(f, head, h, to)))
		return false;
	for (int q = 0; q < known; q++) {
		int mid = (int)((first + wide * q / (known - 1)) / 2);
		col[q] = (struct cols_span){mid - ONE / 2, mid + ONE / 2, 0, false};
	}
	widen(f, col, to);
	return true;
}

/* Has some row numbers in columns j and j + 1 both? */
static bool
are_two(const struct fit *f, int j)
{
	for (size_t r = 0; r < f->c->nrow; r++)
		for (int i = 0; i + 1 < f->c->row[r].n; i++)
			if (f->at[r][i] == j && f->at[r][i + 1] == j + 1)
				return true;
	return false;
}

/* Do most of the columns that were found stand below the head before or behind their own, and has no row numbers in both of two neighbours?
 * Then these are perhaps one, whose numbers were moved in some rows, and another column is empty. */
static bool
beside_heads(const struct fit *f, const struct cols_span *head)
{
	int beside = 0;

	for (int j = 0; j < f->k; j++) {
		int own = apart(&head[j], &f->col[j]), before = j ? apart(&head[j - 1], &f->col[j]) : FAR, behind = j + 1 < f->k ? apart(&head[j + 1], &f->col[j]) : FAR;
		beside += (before < behind ? before : behind) + ONE < own;
	}
	for (int j = 0; j + 1 < f->k && beside * 2 > f->k; j++)
		if (!are_two(f, j))
			return true;
	return false;
}

/* Does one blank alone part two heads of a line that has one for each of the k columns? */
static bool
is_pushed(const struct cols *c, int k)
{
	for (int i = 0, end; i < c->nhead; i = end) {
		bool one = false;
		for (end = i + 1; end < c->nhead && c->head_line[end] == c->head_line[i]; end++)
			one |= c->head[end].gap == 1;
		if (one && end - i >= k)
			return true;
	}
	return false;
}

/* How many columns, and is that certain?  Prepares col and the rows that are certain. */
static void
decide(struct fit *f, int most, size_t nmost, size_t nmany)
{
	struct cols_span head[COLS_MAX + 1] = {{0}};
	int h = 0, known = f->c->known;
	if (known != most) /* else the rows have as many as the heads name, wherever these stand */
		h = heads(f->c, f->m, false, head);
	bool more = known && most > known && h == most && nmost * 4 > nmany; /* a head stands above each, though some are none of the form's */
	if (known && known != most && h != known && !more)
		h = heads(f->c, f->m, true, head);
	bool dense = nmost * 10 >= nmany * 6 && (nmost >= SHOWN || h == 0);

	if (known && !more ? known == most : dense || h == most || most == 1) {
		f->k = most;
		f->ok = true;
		full_rows(f);
		return;
	}
	if (f->c->loose || (known && most > known))
		return;
	f->ok = known && restart(f, NULL, 0, most) && f->k == known && tight(f) && is_shown(f) && vouched(f, head, h) && !(h == known && beside_heads(f, head));
	if (!f->ok && h > most && (h == known || !known)) {
		f->ok = restart(f, head, h, most) && f->k == h;
		f->squeezed = f->c->labelled && f->c->nrow < FEW && is_pushed(f->c, h);
		for (int j = 0; j < h && f->ok; j++) /* rows are not judged by what they taught each other */
			f->col[j] = f->squeezed || is_loose(f, j) ? head[j] : f->col[j];
	}
	if (!f->ok && known)
		f->narrow = restart(f, NULL, 0, most) && tight(f);
	f->ok = f->ok || (f->narrow && (stretch(f) || even(f, head, h)));
	f->narrow = f->narrow && !f->ok && f->k < known;
	for (size_t r = 0; r < f->c->nrow; r++)
		f->sure[r] = true;
}

/* Rows with gaps none of whose neighbours is certain: they fit by chance, where positions have changed unseen. */
static void
unsettle(struct fit *f, struct arena a)
{
	size_t n = f->c->nrow;
	bool *sure = MEM_NEW(&a, bool, n);

	memcpy(sure, f->sure, n * sizeof *sure);
	for (size_t r = 0; r < n && n > ALONE; r++) {
		size_t from = r > ALONE / 2 ? r - ALONE / 2 : 0, to = from + ALONE < n ? from + ALONE + 1 : n;
		bool any = f->c->row[r].n == f->k;
		for (size_t q = to - from > ALONE ? from : to - ALONE - 1; q < to; q++)
			any = any || (q != r && sure[q]);
		f->sure[r] = f->sure[r] && any;
	}
}

/* Finds the columns. */
static void
fit(struct fit *f, const struct cols *c, int m, struct arena *a)
{
	int most = 0;
	size_t nmost = 0, nmany = 0, all = 0;

	for (size_t r = 0; r < c->nrow; r++) {
		if (c->row[r].n > most)
			nmost = 0;
		most = c->row[r].n > most ? c->row[r].n : most;
		nmost += c->row[r].n == most;
		nmany += c->row[r].n > 1;
		all += (size_t)c->row[r].n + 1;
	}
	*f = (struct fit){.c = c, .m = m, .at = MEM_TAKE(a, int *, c->nrow), .sure = MEM_NEW(a, bool, c->nrow)};
	int *at = MEM_TAKE(a, int, all);
	for (size_t r = 0; r < c->nrow; at += c->row[r++].n + 1) {
		f->at[r] = at;
		at[0] = -FAR;
	}
	if (most && most <= COLS_MAX)
		decide(f, most, nmost, nmany);
}

/* Lays the rows on the columns. */
static void
lay_rows(struct fit *f, struct arena *a)
{
	const struct cols *c = f->c;

	if (c->loose || (!f->ok && !f->narrow))
		return;
	bool *sure = MEM_NEW(a, bool, c->nrow);
	for (size_t r = 0; r < c->nrow; r++) {
		sure[r] = c->row[r].n == f->k || settle(f, r);
		f->cost += sure[r] ? 0 : 4 * ONE;
	}
	f->sure = sure;
	unsettle(f, *a);
}

/* Do both measures lay row r alike? */
static bool
same(const struct fit *x, const struct fit *y, size_t r)
{
	if (!x->ok || !y->ok || x->k != y->k || !x->sure[r] || !y->sure[r])
		return false;
	for (int i = 0; i < x->c->row[r].n; i++)
		if (x->at[r][i] != y->at[r][i])
			return false;
	return true;
}

/* Keeps columns of which it is not known which they are, if every row has a certain place in them. */
static void
take_narrow(struct cols *c, const struct fit *f)
{
	c->narrow = true;
	c->k = f->k;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = f->at[r];
		c->row[r].sure = f->sure[r];
		c->narrow = c->narrow && f->sure[r];
	}
}

/* Has every row as many numbers, and are these as many as the heads name, or the rows enough to show it? */
static bool
is_whole(const struct cols *c)
{
	int k = c->nrow ? c->row[0].n : 0;

	for (size_t r = 1; r < c->nrow; r++)
		if (c->row[r].n != k)
			return false;
	return k && k <= COLS_MAX && (c->known ? c->known == k : c->nrow >= SHOWN);
}

/* Places the numbers of such rows by their order. */
static void
by_order(struct cols *c, struct arena *a)
{
	int *col = MEM_TAKE(a, int, (size_t)c->row[0].n);

	c->k = c->row[0].n;
	c->ok = true;
	for (int i = 0; i < c->k; i++)
		col[i] = i;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = col;
		c->row[r].sure = true;
	}
	for (int m = 0; m < 2; m++) {
		struct cols_span *at = MEM_TAKE(a, struct cols_span, (size_t)c->k);
		mean(c, c->k, m, at);
		c->at[m] = at;
	}
}

/* What the columns hold before their numbers are asked: their heads, or what they held on an earlier page; or nothing, where a row has a
 * number for each.  NULL: nobody knows. */
static struct between_col *
rooms(const struct cols *c, struct arena *a)
{
	struct cols_span head[COLS_MAX + 1];
	struct between_col *col = MEM_TAKE(a, struct between_col, (size_t)c->known);

	bool named = c->nhead && (heads(c, 1, false, head) == c->known || heads(c, 1, true, head) == c->known), full = false;

	for (size_t r = 0; r < c->nrow; r++)
		full = full || c->row[r].n == c->known;
	for (int j = 0; j < c->known; j++) /* a head that perhaps stands elsewhere tells nothing */
		col[j] = named && !head[j].loose ? (struct between_col){head[j].s / ONE, head[j].e / ONE} : c->nhead || !c->held ? (struct between_col){0, -1} : c->held[j];
	return named || full || (c->nhead == 0 && c->held) ? col : NULL;
}

/* Where places are those of a page: columns for the rows that have none, by what stands left and right of what.  A row that has others
 * is not certain. */
static void
by_rooms(struct cols *c, struct arena *a)
{
	struct between_col *col = c->exact && c->known > 1 && c->known <= COLS_MAX && c->nrow ? rooms(c, a) : NULL;

	if (!col)
		return;
	struct between_row *row = MEM_NEW(a, struct between_row, c->nrow);
	for (size_t r = 0; r < c->nrow; r++)
		row[r] = (struct between_row){.tok = c->row[r].tok, .n = c->row[r].n};
	bool fits = between_settle(col, c->known, row, c->nrow, a), had = c->ok && c->k == c->known;
	c->held = fits ? col : NULL;
	for (size_t r = 0; r < c->nrow && fits; r++) {
		bool same = true, mine = !had || !c->row[r].sure;
		for (int i = 0; i < row[r].n && !mine && row[r].sure; i++)
			same = same && c->row[r].col[i] == row[r].at[i];
		if (mine)
			c->row[r].col = row[r].at;
		c->row[r].sure = mine ? row[r].sure : same;
	}
	if (fits && !had) {
		c->k = c->known;
		c->ok = true;
		c->narrow = false;
		c->at[0] = c->at[1] = NULL;
	}
}

static void
by_places(struct cols *c, struct arena *a)
{
	struct fit f[2];

	for (int m = 0; m < 2; m++)
		fit(&f[m], c, m, a);
	/* of many rows the preferred measure alone tells where they stand */
	bool alone = c->prefer >= 0 && f[c->prefer].ok && c->nrow >= FEW;
	for (int m = 0; m < 2; m++)
		if (!alone || m == c->prefer)
			lay_rows(&f[m], a);
	int m = f[1].ok && (!f[0].ok || f[1].cost < f[0].cost);
	if (c->prefer >= 0 && f[c->prefer].ok)
		m = c->prefer;
	const struct fit *b = &f[m], *other = &f[!m];
	/* where one fits and the other not at all, that tells too */
	int prefer = c->prefer;
	if (prefer < 0 && b->ok && other->ok && other->cost > 2 * b->cost + ONE * (long)c->nrow)
		prefer = m;
	int narrow = prefer >= 0 ? prefer : f[1].narrow && (!f[0].narrow || f[1].cost < f[0].cost);
	if (!b->ok && f[narrow].narrow)
		take_narrow(c, &f[narrow]);
	if (c->narrow)
		return;
	c->k = b->k;
	c->ok = b->ok;
	for (m = 0; m < 2; m++) {
		/* of the measure not taken only if it finds as many columns */
		struct cols_span *at = f[m].ok && f[m].k == b->k ? MEM_NEW(a, struct cols_span, f[m].k) : NULL;
		if (at)
			memcpy(at, f[m].col, sizeof *at * (size_t)f[m].k);
		c->at[m] = at;
	}
	/* a few rows that are in no columns in the other measure may be in none: they may be of two pages */
	bool strewn = !c->exact && !c->paged && c->nrow > 1 && c->nrow < FEW && c->known && other->k > c->known;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = b->at[r];
		c->row[r].sure = b->ok && b->sure[r] && ((b->m == prefer && !strewn) || c->row[r].n == b->k || same(b, other, r)) &&
				 (c->row[r].n == b->k || !b->squeezed ||
				  (is_below(b, r) && (!other->ok || !other->sure[r] || same(b, other, r))));
		assert(!c->row[r].sure || c->row[r].n <= c->k);
	}
}

void
cols_fit(struct cols *c, struct arena *a)
{
	if (is_whole(c))
		by_order(c, a);
	else
		by_places(c, a);
	by_rooms(c, a);
}
