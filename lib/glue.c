/* glue - numbers between which the blank was lost.
 * Comes in: the values of rows of the requests.  Goes out: which rows have two numbers in one.
 * Rule: 58375 behind 72 79 45 67 54 is 58 and the total 375 of the six.  A row with fewer values than columns that does not
 * add up, but does if one of its values is cut in two, has such a pair; where it was cut is not said, for only the sum
 * knows.  Where most rows do not add up either way, as where totals are left blank, one that does so does it by chance.
 * A row that has all its values and does not add up, but does if one of them were only its first or its last figures, holds
 * perhaps the mark of a note, or what was struck out, with the number: it is placed.  So is a total that is only the first figures of what it should
 * be: lines may have been cut.  So are two that would add up as one: 1 1 before the total 11.
 * Known weakness: two such pairs in one row are not seen. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "run.h"
#include "glue.h"

enum { MOST = 1000000000 }; /* no larger number is looked at */

/* The row's i-th value, a dash as nothing; -1: it cannot be reckoned with. */
static int64_t
value(const struct run *q, int i)
{
	const struct region_tok *k = &q->slot[i].it->tok[q->slot[i].col];

	if (k->kind != NUM_VALUE)
		return 0;
	return k->value.scale || k->value.v < 0 || k->value.v > MOST ? -1 : k->value.v;
}

/* Sum of all values but the last; -1: there is none, or it is the last. */
static int64_t
others(const struct view *v, const struct run *q)
{
	int64_t sum = 0;

	if (v->table != FORM_REQUESTS || q->n < 2 || q->n >= q->width || value(q, q->n - 1) < 0)
		return -1;
	for (int i = 0; i < q->n - 1; i++) {
		if (value(q, i) < 0)
			return -1;
		sum += value(q, i);
	}
	return sum == value(q, q->n - 1) ? -1 : sum;
}

/* Is x one number and then another, of which the first is `more` less than the second, or (down) both make `more`? */
static bool
cuts(int64_t x, int64_t more, bool down)
{
	for (int64_t p = 10; p <= x; p *= 10) {
		int64_t a = x / p, b = x % p;
		if ((b >= p / 10 || p == 10) && (down ? a + b == more : a + more == b))
			return true;
	}
	return false;
}

bool
glue_in(const struct view *v, const struct run *q)
{
	int64_t sum = others(v, q), last = sum < 0 ? 0 : value(q, q->n - 1);

	for (int i = 0; sum >= 0 && i < q->n - 1; i++)
		if (cuts(value(q, i), last - (sum - value(q, i)), true))
			return true;
	return sum > 0 && cuts(last, sum, false); /* it ends in a number and the total */
}

bool
glue_usual(const struct view *v, const struct run *q)
{
	int lack = 0, glued = 0;

	for (int r = 0; r < v->nrow; r++) {
		if (q[r].n >= q[r].width) /* mostly */
			continue;
		lack += others(v, &q[r]) > 0;
		glued += glue_in(v, &q[r]);
	}
	return glued * 2 > lack;
}

/* Is y what x begins or ends with, in figures? */
static bool
is_end(int64_t y, int64_t x)
{
	for (int64_t p = 10; p <= x; p *= 10)
		if (y == x / p || y == x % p)
			return true;
	return false;
}

/* Does y begin with x, and go on? */
static bool
begins(int64_t x, int64_t y)
{
	for (int64_t p = 10; p <= y; p *= 10)
		if (x == y / p)
			return true;
	return false;
}

/* The number of which x and y are the pieces. */
static int64_t
joined(int64_t x, int64_t y)
{
	int64_t p = 10;

	while (p <= y)
		p *= 10;
	return x * p + y;
}

/* A cell's value, 0 if it is left blank; -1: it cannot be reckoned with. */
static int64_t
reckoned(const struct table_cell *c)
{
	if (c->state == TABLE_MISSING || c->state == TABLE_TEXT)
		return -1;
	return !table_has(c) ? 0 : c->value.scale || c->value.v < 0 || c->value.v > MOST ? -1 : c->value.v;
}

void
glue_unsettle(struct table_cell *c, int n)
{
	int64_t sum = 0, more;

	for (int k = 0; k < n; k++) {
		if (reckoned(&c[k]) < 0)
			return;
		sum += k < n - 1 ? reckoned(&c[k]) : 0;
	}
	more = c[n - 1].value.v - sum;
	for (int k = 0; k < n && more != 0 && table_has(&c[n - 1]); k++)
		if (c[k].state == TABLE_OK && (k < n - 1 ? is_end(c[k].value.v + more, c[k].value.v) : is_end(sum, c[k].value.v) || begins(c[k].value.v, sum)))
			c[k].state = TABLE_PLACED;
	for (int k = 0; k < n - 2 && more > 0; k++)
		if (c[k].value.v > 0 && table_has(&c[k + 1]) && joined(c[k].value.v, c[k + 1].value.v) - c[k].value.v - c[k + 1].value.v == more)
			table_unsettle(&c[k], 2);
}
