/* step - cells set apart by as many blanks each.
 * Comes in: rows of numbers, how many blanks set cells apart.  Goes out: a column for each number.
 * Rule: each `step` blanks more are a cell without anything. */
#include "mem.h"
#include "str.h"
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

/* Cells of a row's words that are no labels: those behind the first `labels` of them. */
static int
words_between(const struct lay_item *it, int step, int labels)
{
	int n = 1;

	for (size_t k = 1; k + (size_t)it->nval < it->t.n; k++)
		n += it->t.v[k].gap / step;
	return labels > 0 && n > labels ? n - labels : 0;
}

bool
step_count(struct cols *c, const struct lay_item *v, size_t n, int step, int labels, struct arena *a)
{
	int k = c->known;

	for (size_t i = 0; i < n; i++)
		if (v[i].kind == LAY_VALUES && fields(&v[i], step) + words_between(&v[i], step, labels) > k)
			k = fields(&v[i], step) + words_between(&v[i], step, labels);
	if (k > COLS_MAX || (c->known && k > c->known))
		return false;
	for (size_t i = 0, r = 0; i < n; i++) {
		const struct lay_item *it = &v[i];
		if (it->kind != LAY_VALUES)
			continue;
		size_t first = it->t.n - (size_t)it->nval;
		int at = first ? words_between(it, step, labels) - 1 : 0;
		c->row[r].col = MEM_NEW(a, int, (size_t)it->nval);
		for (int j = 0; j < it->nval; j++)
			c->row[r].col[j] = at += it->t.v[first + (size_t)j].gap / step;
		c->row[r++].sure = true;
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
