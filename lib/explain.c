/* explain - repair's answers in the words of the form.
 * Comes in: a table.  Goes out: the explanations with a cause for each change where the numbers show one.
 * Rule: a cause names what the numbers look like, never more; the first that fits, the most telling first.
 * A number that is no whole number cannot be a count, so it is searched as a cell without a value. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "ident.h"
#include "linear.h"
#include "part.h"
#include "search.h"
#include "repair.h"
#include "explain.h"

enum { EXPLAIN_STEPS = 24000, EXPLAIN_SETS = 1000 };

/* The name of each, its meaning in English, in Chinese. */
static const char *const texts[CAUSES][3] = {
#define X(cause, name, en, zh) {name, en, zh},
	EXPLAIN_CAUSES(X)
#undef X
};

const char *
explain_cause_name(enum explain_cause c)
{
	return texts[c][0];
}

const char *
explain_cause_text(enum explain_cause c, bool chinese)
{
	return texts[c][1 + chinese];
}

/* --- digits of one cell --- */

/* s without the digit at i equals t? */
static bool
without(struct str s, size_t i, struct str t)
{
	return s.n == t.n + 1 && memcmp(s.p, t.p, i) == 0 && memcmp(s.p + i + 1, t.p + i, t.n - i) == 0;
}

/* what was done to the digits of `good` to get `bad` */
static enum explain_cause
digits(struct str bad, struct str good)
{
	if (bad.n == good.n && bad.n > 1) {
		size_t n = 0, at[2] = {0};
		for (size_t i = 0; i < bad.n; i++)
			if (bad.p[i] != good.p[i] && n++ < 2)
				at[n - 1] = i;
		if (n == 2 && bad.p[at[0]] == good.p[at[1]] && bad.p[at[1]] == good.p[at[0]])
			return CAUSE_SWAPPED;
		return n == 1 ? CAUSE_MISTYPED : CAUSE_NONE;
	}
	for (size_t i = 0; bad.n == good.n + 1 && i < bad.n; i++)
		if (without(bad, i, good))
			return (i && bad.p[i - 1] == bad.p[i]) || (i + 1 < bad.n && bad.p[i + 1] == bad.p[i]) ? CAUSE_DOUBLED :
													       CAUSE_EXTRA;
	for (size_t i = 0; good.n == bad.n + 1 && bad.p[0] != '0' && i < good.n; i++)
		if (without(good, i, bad))
			return CAUSE_LOST;
	return CAUSE_NONE;
}

/* --- the set --- */

struct view {
	const struct form *f;
	const int64_t *value;
	const struct search_set *set;
	struct arena *a;
};

static int64_t
after(const struct view *v, int cell)
{
	for (int i = 0; i < v->set->n; i++)
		if (v->set->change[i].cell == cell)
			return v->set->change[i].value;
	return v->value[cell];
}

static struct str
print(const struct view *v, int64_t x)
{
	return num_print(v->a, (struct num){x, 0});
}

static bool
same_row(const struct form *f, int x, int y)
{
	return f->cell[x].table == f->cell[y].table && f->cell[x].r == f->cell[y].r;
}

/* is x the digits of y and then those of z? */
static bool
glued(const struct view *v, int64_t x, int64_t y, int64_t z)
{
	return str_eq(print(v, x), str_fmt(v->a, "%lld%lld", (long long)y, (long long)z));
}

/* two cells that change together */
static enum explain_cause
two_cells(const struct view *v)
{
	int x = v->set->change[0].cell, y = v->set->change[1].cell;
	int64_t a = v->value[x], b = v->value[y], p = v->set->change[0].value, q = v->set->change[1].value;

	if (same_row(v->f, x, y)) {
		if (p == b && q == a)
			return CAUSE_EXCHANGED;
		if (y == x + 1 && a && glued(v, p, a, b))
			return CAUSE_SPLIT;
		if (y == x + 1 && p && (glued(v, a, p, q) || glued(v, b, p, q)))
			return CAUSE_JOINED;
		return p - a == b - q ? CAUSE_COLUMN : CAUSE_NONE;
	}
	if (v->f->cell[x].table == v->f->cell[y].table && strcmp(v->f->cell[x].col, v->f->cell[y].col) == 0 && p - a == b - q)
		return CAUSE_ROW;
	return CAUSE_NONE;
}

/* Do the changes put n cells from `first` back by one column?  What stood in the last one is gone, so one end is free. */
static bool
shifted(const struct view *v, int first, int n)
{
	for (int by = -1; by <= 1; by += 2) {
		int telling = 0, i = by < 0 ? 1 : 0, end = by < 0 ? n : n - 1;
		while (i < end && after(v, first + i) == v->value[first + i + by])
			telling += after(v, first + i++) != 0;
		if (i == end && telling > 1)
			return true;
	}
	return false;
}

/* The row slid by a column, with its total or without. */
static bool
slid(const struct view *v)
{
	int first = v->set->change[0].cell, n = 0;

	for (int i = 1; i < v->set->n; i++)
		if (!same_row(v->f, first, v->set->change[i].cell))
			return false;
	while (first && same_row(v->f, first - 1, first))
		first--;
	while (first + n < v->f->ncell && same_row(v->f, first, first + n))
		n++;
	return shifted(v, first, n) || (after(v, first + n - 1) == v->value[first + n - 1] && shifted(v, first, n - 1));
}

/* Is the cell the one that others add up to? */
static const struct form_ident *
sum_of(const struct form *f, int cell)
{
	for (int i = 0; i < f->nident; i++)
		if (f->ident[i].nleft == 1 && f->ident[i].term[0] == cell)
			return &f->ident[i];
	return NULL;
}

/* Is a sum too small by just one of its parts? */
static bool
lacks_part(const struct view *v, const struct form_ident *d, int64_t lack)
{
	int n = 0;

	for (int i = 1; i < 1 + d->nright; i++)
		n += after(v, d->term[i]) == lack;
	return lack > 0 && n == 1;
}

static enum explain_cause
one_cell(const struct view *v, const struct search_change *c)
{
	const struct form_ident *d = sum_of(v->f, c->cell);
	enum explain_cause k = digits(print(v, v->value[c->cell]), print(v, c->value));

	if (k != CAUSE_NONE && k != CAUSE_MISTYPED)
		return k;
	if (d && lacks_part(v, d, c->value - v->value[c->cell]))
		return CAUSE_TOTAL;
	if (k == CAUSE_NONE && v->value[c->cell] == 0 && str_starts(str_of(v->f->cell[c->cell].row), STR("carried_")))
		return CAUSE_CARRY;
	return k == CAUSE_NONE && d ? CAUSE_TOTAL : k;
}

/* one cause for all cells of the set, if there is one */
static enum explain_cause
whole_set(const struct view *v)
{
	bool carry = v->set->n > 1;

	for (int i = 0; i < v->set->n; i++) {
		const struct search_change *c = &v->set->change[i];
		carry = carry && v->value[c->cell] == 0 && str_starts(str_of(v->f->cell[c->cell].row), STR("carried_"));
	}
	if (carry)
		return CAUSE_CARRY;
	enum explain_cause k = v->set->n == 2 ? two_cells(v) : CAUSE_NONE;
	return k == CAUSE_NONE && v->set->n > 1 && slid(v) ? CAUSE_SLID : k;
}

static struct explain_set
name_set(const struct view *v)
{
	const struct search_set *s = v->set;
	struct explain_set e = {MEM_NEW(v->a, struct explain_change, (size_t)(s->n + s->nforced)), s->n, s->nforced, s->family};
	enum explain_cause all = whole_set(v);

	for (int i = 0; i < s->n + s->nforced; i++) {
		e.change[i] = (struct explain_change){s->change[i].cell, {s->change[i].value, 0}, CAUSE_FORCED};
		if (i < s->n)
			e.change[i].cause = all != CAUSE_NONE ? all : one_cell(v, &s->change[i]);
	}
	return e;
}

/* One digit for another in a number of one digit says nothing, but it may be said where there is no other explanation. */
static void
name_alone(struct explain_change *c, const int64_t *value)
{
	int64_t v = value[c->cell], p = c->proposed.v;

	if (c->cause == CAUSE_NONE && v > 0 && v < 10 && p > 0 && p < 10)
		c->cause = CAUSE_MISTYPED;
}

static bool
named(const struct explain_set *e)
{
	for (int i = 0; i < e->n; i++)
		if (e->change[i].cause == CAUSE_NONE)
			return false;
	return true;
}

/* Puts the sets, which come by their cells, in the order of struct explain. */
static void
arrange(struct explain *e, struct arena *a)
{
	struct explain_set *to = MEM_TAKE(a, struct explain_set, e->nset);
	size_t n[4] = {0}, at[4] = {0};

	for (size_t i = 0; i < e->nset; i++)
		n[2 * e->set[i].family + !named(&e->set[i])]++;
	for (size_t k = 1; k < 4; k++)
		at[k] = at[k - 1] + n[k - 1];
	for (size_t i = 0; i < e->nset; i++)
		to[at[2 * e->set[i].family + !named(&e->set[i])]++] = e->set[i];
	e->set = to;
}

/* --- the table --- */

/* x as a count; false: it is none */
static bool
whole_number(struct num x, int64_t *out)
{
	for (; x.scale; x.scale--) {
		if (x.v % 10)
			return false;
		x.v /= 10;
	}
	*out = x.v;
	return true;
}

struct explain
explain_run(const struct table *t, const struct ident_check *check, bool blank_zero, struct arena *a)
{
	const struct form *f = t->form;
	bool open = false;

	for (int i = 0; i < f->nident; i++)
		open |= check[i].status == IDENT_FAIL || check[i].status == IDENT_UNKNOWN;
	if (!open)
		return (struct explain){.balanced = true, .complete = true};
	struct part_eq *eq = MEM_NEW(a, struct part_eq, (size_t)f->nident);
	int64_t *value = MEM_NEW(a, int64_t, (size_t)f->ncell);
	bool *known = MEM_NEW(a, bool, (size_t)f->ncell);

	for (int i = 0; i < f->nident; i++)
		eq[i] = (struct part_eq){f->ident[i].term, f->ident[i].nleft, f->ident[i].nright};
	for (int i = 0; i < f->ncell; i++) {
		known[i] = ident_known(&t->cell[i], blank_zero);
		if (table_has(&t->cell[i]))
			known[i] = whole_number(t->cell[i].value, &value[i]);
	}
	struct repair_in in = {f->ncell, f->nident, eq, value, known, SEARCH_SET, EXPLAIN_STEPS, EXPLAIN_SETS};
	struct repair_out r = repair_run(&in, a);
	struct explain e = {MEM_NEW(a, struct explain_set, r.nset), r.nset, r.total, r.balanced, r.complete};
	for (size_t i = 0; i < r.nset; i++) {
		struct view v = {f, value, &r.set[i], a};
		e.set[i] = name_set(&v);
	}
	if (e.nset == 1 && e.set[0].n == 1)
		name_alone(&e.set[0].change[0], value);
	arrange(&e, a);
	return e;
}
