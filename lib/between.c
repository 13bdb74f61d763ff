/* between - columns of a page, told by what stands left and right of what.
 * Comes in: where the heads stand, the numbers of each row with their places on the page.  Goes out: the column of each number.
 * Rule: each column has a room of its own on the page, in which its head stands and all of its numbers, however they are set: so what
 * stands behind a column's head, or behind one of its numbers, is of no earlier column, what stands before one of no later, and of two
 * numbers of a row the right one is in a later column.  What can be in one column only shows more of that column's room.
 * A row that fits no columns, as one with two numbers joined, tells nothing.
 * Known weakness: a head that reaches into the next column's room. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "lay.h"
#include "between.h"

enum {
	SLACK = 1,  /* places in the text are those of the page but for so much, at most */
	FEW = 4,    /* more than a FEWth part of the rows that contradict the others: all do */
	PASSES = 12 /* through all rows; the first tell nearly all */
};

/* The columns in which a number can be. */
struct range {
	int from, to;
};

/* By what is known of the columns' rooms. */
static struct range
range_of(const struct between_col *col, int k, const struct lay_tok *t, int slack)
{
	struct range r = {0, k - 1};

	for (int j = 0; j < k; j++) {
		if (col[j].s > col[j].e)
			continue;
		if (col[j].s + slack < t->e[1])
			r.from = j;
		if (j < r.to && col[j].e - slack > t->s[1])
			r.to = j;
	}
	return r;
}

static bool
widen(struct between_col *c, const struct lay_tok *t)
{
	struct between_col was = *c;
	bool none = was.s > was.e;

	c->s = none || t->s[1] < was.s ? t->s[1] : was.s;
	c->e = none || t->e[1] > was.e ? t->e[1] : was.e;
	return c->s != was.s || c->e != was.e;
}

/* Narrows the ranges of a row's numbers by each other, and widens the columns of those that can be in one only, which sets *more; false:
 * one can be in none. */
static bool
settle_row(struct between_col *col, int k, const struct between_row *row, int slack, struct range *r, bool *more)
{
	for (int i = 0; i < row->n; i++) {
		r[i] = range_of(col, k, &row->tok[i], slack);
		if (i > 0 && r[i].from <= r[i - 1].from)
			r[i].from = r[i - 1].from + 1;
	}
	for (int i = row->n - 1; i >= 0; i--) {
		if (i + 1 < row->n && r[i].to >= r[i + 1].to)
			r[i].to = r[i + 1].to - 1;
		if (r[i].from > r[i].to)
			return false;
	}
	for (int i = 0; i < row->n; i++)
		if (r[i].from == r[i].to && widen(&col[r[i].from], &row->tok[i]))
			*more = true;
	return true;
}

/* Does no column reach into the next? */
static bool
are_apart(const struct between_col *col, int k)
{
	int last = -1;

	for (int j = 0; j < k; j++) {
		if (col[j].s > col[j].e)
			continue;
		if (last >= 0 && col[last].e - SLACK > col[j].s)
			return false;
		last = j;
	}
	return true;
}

/* Narrows the ranges of all rows until nothing more is told; how many rows fit no columns. */
static size_t
settle_rows(struct between_col *col, int k, struct between_row *row, size_t nrow, int slack, struct range *r)
{
	bool more = true;
	size_t bad = 0;

	for (size_t i = 0; i < nrow; i++)
		row[i].sure = row[i].n <= k;
	for (int pass = 0; more && pass < PASSES; pass++) {
		more = false;
		for (size_t i = 0; i < nrow; i++)
			row[i].sure = row[i].sure && settle_row(col, k, &row[i], slack, r, &more);
	}
	for (size_t i = 0; i < nrow; i++)
		bad += !row[i].sure;
	return bad;
}

bool
between_settle(struct between_col *col, int k, struct between_row *row, size_t nrow, struct arena *a)
{
	struct range *r = MEM_TAKE(a, struct range, (size_t)k);
	struct between_col *heads = MEM_TAKE(a, struct between_col, (size_t)k);
	int slack = 0;

	memcpy(heads, col, sizeof *col * (size_t)k);
	if (settle_rows(col, k, row, nrow, slack, r) > 0 || !are_apart(col, k)) {
		memcpy(col, heads, sizeof *col * (size_t)k);
		slack = SLACK;
		if (settle_rows(col, k, row, nrow, slack, r) * FEW > nrow || !are_apart(col, k))
			return false;
	}
	for (size_t i = 0; i < nrow; i++) {
		bool more;
		row[i].at = MEM_TAKE(a, int, (size_t)row[i].n);
		row[i].sure = row[i].sure && settle_row(col, k, &row[i], slack, r, &more);
		for (int j = 0; j < row[i].n && row[i].sure; j++) {
			row[i].sure = r[j].from == r[j].to;
			row[i].at[j] = r[j].from;
		}
	}
	return true;
}
