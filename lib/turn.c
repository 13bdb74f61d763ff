/* turn - where positions change without a sign of it, as pages do whose form feeds were left out.
 * Comes in: the lines of a block.  Goes out: up to where they share their positions.
 * Rule: the totals of rows that add up stand below each other, and then, all of them, elsewhere.  On a page no label reaches into the columns.
 * Known weakness: of rows none of which adds up nothing is known. */
#include <limits.h>
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "lay.h"
#include "cols.h"
#include "around.h"
#include "turn.h"

enum {
	WIDE = 32,  /* a row with more numbers is no sum */
	TOTALS = 8, /* totals that show whether those before them were on another page */
	SHIFT = 2,  /* totals of one column stand no further apart */
	SLACK = 1,  /* places in the text are those of the page but for so much */
	BELOW = 4   /* rows that end in one place by no chance */
};

bool
turn_sums(const struct lay_item *it, int least)
{
	struct num sum = {0}, x;
	size_t last = it->t.n - 1;
	int seen = 0;

	if (it->kind != LAY_VALUES || it->nval < 2 || it->nval > WIDE)
		return false;
	for (size_t i = it->t.n - (size_t)it->nval; i < last; i++) {
		if (num_parse(it->t.v[i].text, &x) != NUM_VALUE)
			continue;
		seen += x.v != 0;
		if (!num_add(sum, x, &sum))
			return false;
	}
	return seen >= least && num_parse(it->t.v[last].text, &x) == NUM_VALUE && num_eq(sum, x);
}

/* Does the total of a row stand elsewhere than that of another? */
static bool
moved(const struct lay_item *x, const struct lay_item *y, struct around *near, struct arena a)
{
	const struct lay_tok *s = &x->t.v[x->t.n - 1], *t = &y->t.v[y->t.n - 1];
	bool same[2];

	for (int m = 0; m < 2; m++)
		same[m] = abs(s->e[m] - t->e[m]) <= SHIFT || abs(s->s[m] - t->s[m]) <= SHIFT;
	if (same[0] == same[1])
		return !same[0];
	int in = around_measure(near, a);
	return in >= 0 && !same[in];
}

/* Do the next totals stand where this one does, or further on elsewhere, but not back where an earlier one stood? */
static bool
gone(const struct lay_item *was, const struct lay_item *now, const struct lay_item *end, struct around *near, struct arena a)
{
	int seen = 0;

	for (const struct lay_item *it = now; it < end && seen < TOTALS; it++) {
		if (!turn_sums(it, 2))
			continue;
		if (!moved(was, it, near, a))
			return false;
		seen++;
	}
	return true;
}

/* Do the rows of several numbers all end in one place, or the last numbers of all begin in one, in one of the measures?  They are so many that this
 * is no chance. */
static bool
stands_below(const struct lay_item *v, size_t n)
{
	const struct lay_tok *first = NULL;
	bool same[2] = {true, true}, left[2] = {true, true};
	int rows = 0;

	for (size_t i = 0; i < n && (same[0] || same[1] || left[0] || left[1]); i++) {
		if (v[i].kind != LAY_VALUES || v[i].nval < 2)
			continue;
		const struct lay_tok *last = &v[i].t.v[v[i].t.n - 1];
		first = first ? first : last;
		for (int m = 0; m < 2; m++) {
			same[m] = same[m] && last->e[m] == first->e[m];
			left[m] = left[m] && last->s[m] == first->s[m];
		}
		rows++;
	}
	return rows == 0 || (rows >= BELOW && (same[0] || same[1] || left[0] || left[1]));
}

size_t
turn_at(const struct lay_item *v, size_t n, struct around *near, struct arena a, size_t *firm)
{
	size_t was = n, now = 0, at;

	*firm = n;
	if (!around_gaps(near) || stands_below(v, n))
		return n;
	for (; now < n; now++) {
		if (v[now].nval > COLS_REQUESTS || !turn_sums(&v[now], 2))
			continue;
		if (was < n && moved(&v[was], &v[now], near, a))
			break;
		was = now;
	}
	if (now == n || !gone(&v[was], &v[now], v + n, near, a))
		return n;
	/* rows between with two numbers alone go with those whose totals stand as theirs do; what others go with is not said */
	for (size_t i = was + 1; i < now; i++)
		if (turn_sums(&v[i], 1) && !moved(&v[was], &v[i], near, a))
			was = i;
	for (at = was + 1; at < now && !(turn_sums(&v[at], 1) && !moved(&v[now], &v[at], near, a)); at++)
		;
	*firm = was + 1;
	return at;
}

/* Is it a row whose first value is a number?  无 is perhaps the end of a label. */
static bool
is_row(const struct lay_item *it)
{
	return it->kind == LAY_VALUES && (unsigned)(it->t.v[it->t.n - (size_t)it->nval].text.p[0] - '0') < 10;
}

/* Where the first value of a row begins, and where what stands before it ends. */
static int
begins(const struct lay_item *it)
{
	return it->t.v[it->t.n - (size_t)it->nval].s[1];
}

static int
labels_end(const struct lay_item *it)
{
	return (size_t)it->nval < it->t.n ? it->t.v[it->t.n - (size_t)it->nval - 1].e[1] : 0;
}

/* Where the label of a numbered row ends that has a line of its own and begins where others stand; 0: it is none. */
static int
lone_end(const struct lay_item *it, int far)
{
	const struct lay_tok *t = it->kind == LAY_LABEL && it->t.n ? &it->t.v[it->t.n - 1] : NULL;

	return t && t->s[1] < far && (unsigned)(t->text.p[0] - '0') < 10 && str_find(t->text, STR("。")) < 0 ? t->e[1] : 0;
}

/* Does the label of a row reach behind `from`, or do its values begin before `to`? */
static bool
crosses(const struct lay_item *it, int from, int to)
{
	return is_row(it) && (begins(it) + SLACK < to || labels_end(it) > from + SLACK);
}

size_t
turn_covered(const struct lay_item *v, size_t n, size_t *firm)
{
	int least = INT_MAX - SLACK, far = 0, lone = 0;

	*firm = n;
	for (size_t i = 0; i < n; i++) {
		int end = lone_end(&v[i], far);
		lone = end > lone ? end : lone;
		if (!is_row(&v[i]))
			continue;
		int from = begins(&v[i]), to = labels_end(&v[i]);
		to = lone > to ? lone : to;
		lone = 0;
		if (to <= least + SLACK && far <= from + SLACK) {
			least = from < least ? from : least;
			far = to > far ? to : far;
			continue;
		}
		for (*firm = i; *firm && lone_end(&v[*firm - 1], far) <= from + SLACK && !crosses(&v[*firm - 1], from, to);)
			--*firm;
		return i;
	}
	return n;
}
