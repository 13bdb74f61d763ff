/* step - cells set apart by as many blanks each.
 * Comes in: rows of numbers, how many blanks set cells apart.  Goes out: a column for each number.
 * Rule: each `step` blanks more are a cell without anything. */
#include "mem.h"
#include "str.h"
#include "word.h"
#include "line.h"
#include "lay.h"
#include "cols.h"
#include "step.h"

/* Fields of a row whose cells are set apart by exactly `step` blanks: each `step` more are a cell without anything. */
static int
fields(const struct lay_item *it, int step)
{
	size_t first = it->t.n - (size_t)it->nval;
	int n = first ? 0 : 1;

	for (size_t k = first; k < it->t.n; k++)
		n += it->t.v[k].gap / step;
	return n;
}

/* Has a cell without anything left blanks behind the label of a row, or among its numbers?  Those at its head may be a line's that was cut. */
static bool
is_traced(const struct lay_item *it, int step)
{
	for (size_t k = (size_t)it->nval < it->t.n ? it->t.n - (size_t)it->nval : 1; k < it->t.n; k++)
		if (it->t.v[k].gap >= 2 * step)
			return true;
	return false;
}

/* Cells of a row's words that are no labels: those behind the first `labels` of them. */
static int
words_between(const struct lay_item *it, int step, int labels)
{
	int n = 1;

	for (size_t k = 1; k + (size_t)it->nval < it->t.n; k++)
		n += it->t.v[k].gap / step;
	return labels > 0 && n > labels ? n - labels : 0;
}

size_t
step_behind(const struct lay_item *it)
{
	struct str s = it->l->text;
	size_t n = 0;

	while (n < s.n && s.p[s.n - 1 - n] == ' ')
		n++;
	return n;
}

/* Cells of a row up to its last number; and with those that left blanks behind it. */
static int
cells(const struct lay_item *it, int step, int labels)
{
	return fields(it, step) + words_between(it, step, labels);
}

static int
all_cells(const struct lay_item *it, int step, int labels)
{
	return cells(it, step, labels) + (int)step_behind(it) / step;
}

/* Is the last word before the numbers hardly a label's: without a Han, and no bracket or stop: O, 〇, x?  It may be a cell's. */
static bool
ends_odd(const struct lay_item *it)
{
	struct str s = it->t.v[it->t.n - (size_t)it->nval - 1].text;

	for (size_t i = 0; i < s.n; i++)
		if (lay_han((unsigned char)s.p[i]))
			return false;
	return !word_ends(s, ") ） \" ” : ： . 、 。");
}

bool
step_count(struct cols *c, const struct lay_item *v, size_t n, int step, int labels, struct arena *a)
{
	int k = c->known;
	bool ended = false; /* does a row show that blank cells at the end have left blanks there? */
	bool traced = false; /* does one show that blank cells left any, before or among its numbers? */

	for (size_t i = 0; i < n; i++)
		if (v[i].kind == LAY_VALUES && cells(&v[i], step, labels) > k)
			k = cells(&v[i], step, labels);
	if (k > COLS_MAX || (c->known && k > c->known))
		return false;
	for (size_t i = 0; i < n; i++)
		traced = traced || (v[i].kind == LAY_VALUES && is_traced(&v[i], step));
	for (size_t i = 0; i < n; i++)
		ended = ended || (v[i].kind == LAY_VALUES && cells(&v[i], step, labels) < k && all_cells(&v[i], step, labels) == k);
	for (size_t i = 0, r = 0; i < n; i++) {
		const struct lay_item *it = &v[i];
		if (it->kind != LAY_VALUES)
			continue;
		size_t first = it->t.n - (size_t)it->nval;
		int at = first ? words_between(it, step, labels) - 1 : 0;
		c->row[r].col = MEM_NEW(a, int, (size_t)it->nval);
		for (int j = 0; j < it->nval; j++)
			c->row[r].col[j] = at += it->t.v[first + (size_t)j].gap / step;
		bool odd = first > 1 && labels == 0 && ends_odd(it), cut = first > 0 && ended && all_cells(it, step, labels) != k;
		c->row[r++].sure = cells(it, step, labels) == k || (!(odd || cut) && (traced || ended));
	}
	c->k = k;
	c->ok = true;
	return true;
}

/* Does the first value of a row stand below no part of the head of its column, the second of the line? */
static bool
beside_head(const struct lay_item *it, const struct lay_item *head)
{
	const struct lay_tok *x = &it->t.v[it->t.n - (size_t)it->nval], *h = &head->t.v[1];

	return (size_t)it->nval < it->t.n && x->gap == 2 && (x->e[0] <= h->s[0] || x->s[0] >= h->e[0]) && (x->e[1] <= h->s[1] || x->s[1] >= h->e[1]);
}

const struct lay_item *
step_heads(const struct lay_item *v, size_t n)
{
	const struct lay_item *head = NULL;
	bool beside = false;

	for (size_t i = 0; i < n; i++) {
		const struct lay_item *it = &v[i];
		if (!head && it->head && it->t.n > 2)
			head = it;
		for (size_t k = it == head ? 1 : it->t.n - (it->kind == LAY_VALUES ? (size_t)it->nval : 0); k < it->t.n; k++)
			if (it->t.v[k].gap % 2 || (it == head && it->t.v[k].gap != 2))
				return NULL;
		beside = beside || (head && it->kind == LAY_VALUES && beside_head(it, head));
	}
	return beside ? head : NULL;
}
