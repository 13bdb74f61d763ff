/* fit - the columns of a block of numbers in one measure.
 * Comes in: rows of numbers with their positions, heads.  Goes out: how many columns there are and where, a column for each number, and
 * whether it is certain.
 * Rule: rows with a number for every column are placed by order; their positions, drifting from row to row, are the
 * scale on which the others are laid.  Each row takes the cheapest placing that keeps its order; it is certain only
 * if every other placing is clearly dearer.  Where no row is full the heads must agree on the number of columns.
 * Known weakness: converters that write numbers close together push them to the left by a character or two; such rows
 * often come out uncertain. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "lay.h"
#include "stand.h"
#include "cols.h"
#include "fit.h"

enum {
	ONE = STAND_ONE,
	MARGIN = 5 * ONE / 4,
	WINDOW = 12,       /* rows above and below that show where a column stands */
	SQUEEZED = 3 * ONE / 4, /* further from heads that may have been pushed together it is not theirs */
	ALONE = 4,         /* so many of its neighbours vouch for a row */
	MANY = 8           /* rows among which each column is seen twice */
};

/* moves the columns' places towards what row r shows */
static void
learn(struct fit *f, const struct cols_row *r, const int *at)
{
	for (int i = 0; i < r->n; i++) {
		struct stand *c = &f->col[at[i]];
		int s = r->tok[i].s[f->m] * ONE, e = r->tok[i].e[f->m] * ONE;
		c->n++; /* of none the mean is what is added */
		c->s += (s - c->s) / c->n;
		c->e += (e - c->e) / c->n;
	}
}

/* makes the new columns that stand_new asked for; false: too many */
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
		f->col[j] = (struct stand){r->tok[i].s[f->m] * ONE, r->tok[i].e[f->m] * ONE, 0};
		f->k++;
		for (size_t q = 0; q < f->c->nrow; q++)
			for (int t = 0; f->at[q][0] != -STAND_FAR && t < f->c->row[q].n; t++)
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
			stand_new(f->col, f->k, f->c->row[r].tok, f->c->row[r].n, f->m, f->at[r]);
			if (!insert(f, r, f->at[r]))
				return false;
			learn(f, &f->c->row[r], f->at[r]);
		}
	return true;
}

/* Where the columns stand near row r, from the rows around it that are certain; far ones count less. */
static void
nearby(const struct fit *f, size_t r, struct stand *out)
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
		out[j] = w[j] ? (struct stand){(int)(s[j] / w[j]), (int)(e[j] / w[j]), 1} : f->col[j];
}

/* Has a complete row near by, whose order tells its columns, a number of another column just where one of row r stands? */
static bool
claimed(const struct fit *f, size_t r, const struct stand *col)
{
	const struct cols_row *row = &f->c->row[r];
	size_t from = r > WINDOW ? r - WINDOW : 0;

	for (int i = 0; i < row->n; i++) {
		int own = stand_dist(&col[f->at[r][i]], &row->tok[i], f->m);
		for (size_t q = from; own && q < f->c->nrow && q <= r + WINDOW; q++) {
			const struct cols_row *full = &f->c->row[q];
			for (int k = 0; full->n == f->k && k < full->n; k++) {
				struct stand s = {full->tok[k].s[f->m] * ONE, full->tok[k].e[f->m] * ONE, 1};
				if (k != f->at[r][i] && stand_dist(&s, &row->tok[i], f->m) < own)
					return true;
			}
		}
	}
	return false;
}

bool
fit_below(const struct fit *f, size_t r)
{
	const struct cols_row *row = &f->c->row[r];
	int off[3] = {0, 0, 0};

	for (int i = 0; i < row->n; i++) {
		const struct stand *c = &f->col[f->at[r][i]];
		int s = row->tok[i].s[f->m] * ONE, e = row->tok[i].e[f->m] * ONE;
		int d[3] = {stand_off(s, c->s), stand_off(e, c->e), stand_off((s + e) / 2, (c->s + c->e) / 2)};
		for (int k = 0; k < 3; k++)
			off[k] += d[k] > SQUEEZED;
	}
	return row->n > 1 && (!off[0] || !off[1] || !off[2]);
}

/* How far number i of row r stands behind the middle of column j. */
static int
behind(const struct fit *f, size_t r, const struct stand *col, int i, int j)
{
	const struct lay_tok *t = &f->c->row[r].tok[i];

	return (t->s[f->m] + t->e[f->m]) * ONE / 2 - (col[j].s + col[j].e) / 2;
}

/* Is some number of row r, whose neighbours all stand behind their columns or before them, as much so in another column?  Then the row was moved
 * there, and with it the number. */
static bool
moved_along(const struct fit *f, size_t r, const struct stand *col)
{
	const int *at = f->at[r], n = f->c->row[r].n;

	for (int i = 0; i < n; i++) {
		int sum = 0, seen = 0;
		for (int q = i - 1; q <= i + 1; q += 2)
			if (q >= 0 && q < n) {
				sum += behind(f, r, col, q, at[q]);
				seen++;
			}
		int mean = seen ? sum / seen : 0, own = stand_off(behind(f, r, col, i, at[i]), mean);
		for (int j = i && seen ? at[i - 1] + 1 : 0; seen && j < (i + 1 < n ? at[i + 1] : f->k); j++)
			if (j != at[i] && stand_off(behind(f, r, col, i, j), mean) < own + ONE / 2)
				return true;
	}
	return false;
}

/* Lays row r, and says whether every other placing is clearly dearer. */
static bool
settle(struct fit *f, size_t r)
{
	const struct cols_row *row = &f->c->row[r];
	struct stand col[COLS_MAX];
	bool alone = f->c->nrow == 1 && !f->squeezed; /* below heads, which do not move */

	if (f->squeezed || alone)
		memcpy(col, f->col, sizeof *col * (size_t)f->k);
	else
		nearby(f, r, col);
	int p = stand_pitch(col, f->k), margin = p * 3 / 8 > MARGIN ? p * 3 / 8 : MARGIN;
	int reach = f->k > 1 && p / 3 > STAND_NEAR ? p / 3 : STAND_NEAR;
	if (p <= ONE && f->k > 1)
		return false;
	margin = alone ? MARGIN : margin > 4 * ONE ? 4 * ONE : margin;
	for (int i = 1; i < row->n; i++)
		if (row->tok[i].gap == 1 && reach > ONE && !alone) { /* pushed together: must fit the better */
			reach = ONE;
			margin = margin > 2 * ONE ? margin : 2 * ONE;
		}
	if (f->squeezed)
		reach = SQUEEZED;
	int second, cost = stand_row(col, f->k, row->tok, row->n, f->m, f->at[r], &second);
	f->cost += cost;
	for (int i = 0; i < row->n; i++)
		if (stand_dist(&col[f->at[r][i]], &row->tok[i], f->m) > reach)
			return false;
	return second - cost >= margin && !claimed(f, r, col) && !moved_along(f, r, col);
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
	cols_mean(f->c, f->k, f->m, f->col);
}

/* Do the columns stand far enough apart for every number to be well inside its own? */
static bool
tight(const struct fit *f)
{
	return stand_pitch(f->col, f->k) > 3 * ONE / 2;
}

/* Do the rows show that the columns which were found are columns?  Blanks alone put numbers of one column into two places;
 * in a few rows that looks like columns. */
static bool
is_shown(const struct fit *f)
{
	bool twice = true;

	for (int j = 0; j < f->k; j++)
		twice = twice && f->col[j].n > 1;
	return twice || f->c->exact || f->c->nrow >= COLS_FEW;
}

/* Among many rows, is every column seen in two of them, or does a head stand above it?  One row that was moved makes columns of
 * its own. */
static bool
vouched(const struct fit *f, const struct stand *head, int h)
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
restart(struct fit *f, const struct stand *col, int k, int most)
{
	memset(f->col, 0, sizeof f->col);
	if (k)
		memcpy(f->col, col, sizeof *col * (size_t)k);
	f->k = k;
	for (size_t r = 0; r < f->c->nrow; r++)
		f->at[r][0] = -STAND_FAR;
	return find(f, most);
}

/* The columns found become column to[j] of all known, which stand as col says; the values go with them. */
static void
widen(struct fit *f, const struct stand *col, const int *to)
{
	memcpy(f->col, col, sizeof *col * (size_t)f->c->known);
	for (size_t r = 0; r < f->c->nrow; r++)
		for (int i = 0; i < f->c->row[r].n; i++)
			f->at[r][i] = to[f->at[r][i]];
	f->k = f->c->known;
}

/* Are the columns found, fewer than known, some of an earlier page's, or else at even distances below heads, h of them one for each
 * column? */
static bool
are_some(struct fit *f, const struct stand *head, int h)
{
	const struct stand *page = f->c->ref[f->m];
	struct stand col[COLS_MAX];
	int known = f->c->known, to[COLS_MAX];
	bool is = page ? stand_as_page(f->col, f->k, page, known, f->c->exact, to, col)
		       : f->c->nhead >= known && stand_evenly(f->col, f->k, head, h, known, to, col);

	if (is)
		widen(f, col, to);
	return is;
}

/* Are the columns found, fewer than known, right below some of the heads, one for each column? */
static bool
are_below(struct fit *f, const struct stand *head, int h)
{
	struct stand col[COLS_MAX];
	int to[COLS_MAX];
	bool are = h == f->c->known && f->c->nrow >= COLS_FEW && tight(f) && stand_below(f->col, f->k, head, h, to, col);

	if (are)
		widen(f, col, to);
	return are;
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
beside_heads(const struct fit *f, const struct stand *head)
{
	bool beside = stand_beside(f->col, head, f->k);

	for (int j = 0; beside && j + 1 < f->k; j++)
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
	struct stand head[COLS_MAX + 1] = {{0}};
	int h = 0, known = f->c->known;
	if (known != most) /* else the rows have as many as the heads name, wherever these stand */
		h = cols_heads(f->c, f->m, false, head);
	bool more = known && most > known && h == most && nmost * 4 > nmany; /* a head stands above each, though some are none of the form's */
	if (known && known != most && h != known && !more)
		h = cols_heads(f->c, f->m, true, head);
	bool dense = nmost * 10 >= nmany * 6 && (nmost >= COLS_SHOWN || h == 0);

	if (known && !more ? known == most : dense || h == most || most == 1) {
		f->k = most;
		f->ok = true;
		full_rows(f);
		return;
	}
	if (f->c->loose || (known && most > known))
		return;
	f->ok = known && restart(f, NULL, 0, most) && f->k == known && tight(f) && is_shown(f) && vouched(f, head, h) && !(h == known && beside_heads(f, head));
	f->ok = f->ok || (known && f->k < known && are_below(f, head, h));
	if (!f->ok && h > most && (h == known || !known)) {
		f->ok = restart(f, head, h, most) && f->k == h;
		f->squeezed = f->c->labelled && f->c->nrow < COLS_FEW && is_pushed(f->c, h);
		for (int j = 0; j < h && f->ok; j++) /* rows are not judged by what they taught each other */
			f->col[j] = f->squeezed || f->c->nrow == 1 ? head[j] : f->col[j];
	}
	if (!f->ok && known)
		f->narrow = restart(f, NULL, 0, most) && tight(f);
	f->ok = f->ok || (f->narrow && are_some(f, head, h));
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

void
fit_find(struct fit *f, const struct cols *c, int m, struct arena *a)
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
		at[0] = -STAND_FAR;
	}
	if (most && most <= COLS_MAX)
		decide(f, most, nmost, nmany);
}

/* Do two numbers stand in one place, by whichever edge? */
static bool
in_one_place(const struct lay_tok *x, const struct lay_tok *y, int m)
{
	return stand_off(x->s[m], y->s[m]) <= 1 || stand_off(x->e[m], y->e[m]) <= 1;
}

/* Stand most numbers of a full row where the next ones of the first full row do, on one side?  Then one of the two lacks a column and has another. */
static bool
has_slid(const struct fit *f)
{
	const struct cols_row *first = NULL;

	for (size_t r = 0; r < f->c->nrow; r++) {
		const struct cols_row *row = &f->c->row[r];
		int off[3] = {0, 0, 0};
		if (row->n != f->k)
			continue;
		first = first ? first : row;
		for (int side = 0; side < 3; side++)
			for (int j = side == 0; j + (side == 2) < f->k; j++)
				off[side] += in_one_place(&first->tok[j + side - 1], &row->tok[j], f->m);
		if (off[1] * 2 < f->k && (off[0] > f->k - 2 || off[2] > f->k - 2))
			return true;
	}
	return false;
}

void
fit_lay(struct fit *f, struct arena *a)
{
	const struct cols *c = f->c;

	if (c->loose || (!f->ok && !f->narrow))
		return;
	bool *sure = MEM_NEW(a, bool, c->nrow), slid = f->k > 3 && has_slid(f);
	for (size_t r = 0; r < c->nrow; r++) {
		sure[r] = c->row[r].n == f->k || (settle(f, r) && !slid);
		f->cost += sure[r] ? 0 : 4 * ONE;
	}
	f->sure = sure;
	unsettle(f, *a);
}

bool
fit_same(const struct fit *x, const struct fit *y, size_t r)
{
	if (!x->ok || !y->ok || x->k != y->k || !x->sure[r] || !y->sure[r])
		return false;
	for (int i = 0; i < x->c->row[r].n; i++)
		if (x->at[r][i] != y->at[r][i])
			return false;
	return true;
}
