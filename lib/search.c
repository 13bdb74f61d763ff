/* search - the smallest sets of cells whose change makes the equations of a part hold.
 * Comes in: a part.  Goes out: sets of changes, by the numbers that the cells had before.
 * Rule: the search takes an equation that does not hold and tries each cell in it; the chosen cell is eliminated, so what
 * remains says what no change of the chosen cells can cure, and one of its cells must be in the set too.  Each set is
 * met once: a cell tried before its siblings is closed to them.  A branch ends where more equations without a common cell
 * fail than cells are left, or equations that so few cells cannot join; an equation fails too if cells free to take any
 * value >= 0 cannot make it hold, and so does a row found where all together they cannot (simplex), which is kept.
 * At the last cell no elimination is needed: its column must be in proportion. */
#include <string.h>

#include "mem.h"
#include "linear.h"
#include "part.h"
#include "simplex.h"
#include "failing.h"
#include "search.h"

/* what a step of the budget is: one row changed by an elimination; these cost as much as so many */
enum { STEPS_TRY = 4 };

/* What is left after the chosen cells were eliminated. */
struct state {
	int n;
	const struct linear *row[PART_EQS];
	struct linear *pool; /* room for the rows that this elimination changed */
};

/* A row that fails if the cells free to take any value >= 0 cannot make it hold. */
struct signed_row {
	const struct linear *row;
	bool plus, minus; /* has it an unknown cell with a coefficient > 0, < 0? */
};

/* The sets that were found, each of as many cells. */
struct found {
	MEM_ARRAY(struct search_set) sets;
	size_t total;
};

struct search {
	const struct part *p;
	const struct search_opt *opt;
	struct arena *a;
	uint64_t free[LINEAR_WORDS];   /* cells that may take any value >= 0: the unknown and the chosen ones */
	uint64_t closed[LINEAR_WORDS]; /* cells that may not be chosen any more */
	struct state st[SEARCH_SET + 1];
	int chosen[SEARCH_SET], nchosen;
	const struct linear *by[SEARCH_SET]; /* the row that gives a chosen cell its change by those chosen after it; NULL: none does */
	struct signed_row sign[FAILING_ROWS]; /* the equations that fail while no cell is chosen, and learnt rows */
	struct linear learnt[FAILING_LEARNT]; /* the last ones */
	int nsign, nlearnt, at[FAILING_LEARNT]; /* nlearnt: those that were overwritten, too; at: where each stands in sign */
	struct linear *room;                    /* for a simplex */
	struct found found;
	long steps;
	bool incomplete;
};

static void
sign_set(struct signed_row *to, const struct linear *row, const struct part *p)
{
	*to = (struct signed_row){row, false, false};
	for (int w = 0; w < p->nw; w++)
		for (uint64_t m = row->sup[w] & p->unknown[w]; m; m &= m - 1)
			*(row->c[w * LINEAR_BLOCK + __builtin_ctzll(m)] > 0 ? &to->plus : &to->minus) = true;
}

/* Can the free cells make a row hold, the others staying as they are? */
static bool
can_hold(const struct search *s, const struct signed_row *x)
{
	int64_t r = x->row->r;
	bool plus = x->plus, minus = x->minus;

	for (int i = 0; i < s->nchosen; i++) {
		int t = s->chosen[i], c = x->row->c[t];
		plus |= c > 0;
		minus |= c < 0;
		r += c * s->p->value[t];
	}
	return (plus && minus) || (plus ? r >= 0 : minus ? r <= 0 : r == 0);
}

/* Keeps a row that cells as they are now free cannot make hold, with what it makes as all cells were. */
static void
learn(struct search *s, const struct linear *row)
{
	int k = s->nlearnt++ % FAILING_LEARNT;
	struct linear *to = &s->learnt[k];

	linear_copy(to, row, s->p->nw);
	to->r = 0;
	for (int i = 0; i < s->p->nc; i++)
		to->r -= to->c[i] * s->p->value[i];
	if (s->nlearnt <= FAILING_LEARNT)
		s->at[k] = s->nsign++;
	sign_set(&s->sign[s->at[k]], to, s->p);
}

/* Can the unknown cells take values, the chosen ones being changed by delta?  NULL: or these, too. */
static bool
look(struct search *s, struct simplex *x, const int64_t *delta)
{
	for (int i = 0; i < s->nsign; i++)
		if (!can_hold(s, &s->sign[i]))
			return false;
	enum simplex_found found = simplex_start(x, s->p, s->chosen, s->nchosen, delta, s->room);
	s->steps += x->steps;
	x->steps = 0;
	s->incomplete |= found == SIMPLEX_UNKNOWN;
	if (found == SIMPLEX_NONE)
		learn(s, x->against);
	return found == SIMPLEX_SOME;
}

/* Keeps the set of chosen cells with their values, and with those that are forced. */
static void
keep(struct search *s, const int64_t *value, const bool *known, bool family)
{
	const struct part *p = s->p;
	int n = s->nchosen, nforced = 0, k = 0;

	s->found.total++;
	if (s->found.sets.n == s->opt->max_sets)
		return;
	for (int i = 0; i < p->nc; i++)
		nforced += known[i] && !p->known[i];
	struct search_set *set = MEM_PUSH(s->a, s->found.sets);
	*set = (struct search_set){MEM_NEW(s->a, struct search_change, (size_t)(n + nforced)), n, nforced, family};
	for (int i = 0; i < p->nc; i++) /* chosen cells in the order of their numbers */
		for (int j = 0; j < n; j++)
			if (s->chosen[j] == i)
				set->change[k++] = (struct search_change){p->cell[i], value[i]};
	for (int i = 0; i < p->nc; i++)
		if (known[i] && !p->known[i])
			set->change[k++] = (struct search_change){p->cell[i], value[i]};
}

/* Keeps the chosen cells with these changes, if all can hold with them. */
static void
try_changes(struct search *s, const int64_t *delta)
{
	int64_t value[PART_CELLS];
	bool known[PART_CELLS], all = true;
	struct simplex x;

	memcpy(value, s->p->value, sizeof value);
	memcpy(known, s->p->known, sizeof known);
	for (int i = 0; i < s->nchosen; i++)
		value[s->chosen[i]] += delta[i];
	s->steps += SEARCH_KEEP;
	if (!part_force(s->p, NULL, 0, value, known))
		return;
	for (int i = 0; i < s->p->nc; i++)
		all &= known[i];
	if (all || (look(s, &x, delta) && part_force(s->p, x.row, x.n, value, known)))
		keep(s, value, known, false);
}

/* Keeps the chosen cells with the least changes of several that x has, and the unknown cells to which all of them leave one value. */
static void
keep_family(struct search *s, const struct simplex *x, const int64_t *delta)
{
	int64_t value[PART_CELLS];
	bool known[PART_CELLS];

	memcpy(value, s->p->value, sizeof value);
	memcpy(known, s->p->known, sizeof known);
	for (int i = 0; i < s->nchosen; i++) {
		value[s->chosen[i]] = 0;
		known[s->chosen[i]] = false;
	}
	s->steps += SEARCH_KEEP;
	if (!part_force(s->p, x->row, x->n, value, known))
		return;
	for (int i = 0; i < s->nchosen; i++)
		value[s->chosen[i]] = s->p->value[s->chosen[i]] + delta[i];
	keep(s, value, known, true);
}

/* Keeps the chosen cells with the least of several changes, if there are any.  One that need not change would leave a smaller set, and
 * there is none, having been looked for; so each changes one way. */
static void
try_least(struct search *s)
{
	struct simplex x;
	int64_t delta[SEARCH_SET] = {0};
	int sign[SEARCH_SET], n = s->nchosen;
	bool family = false;

	if (!look(s, &x, NULL))
		return;
	for (int j = 0; j < n; j++)
		sign[j] = simplex_value(&x, s->chosen[j]) < s->p->value[s->chosen[j]] ? -1 : 1;
	bool least = simplex_least(&x, s->chosen, sign, n);
	for (int j = 0; j < n; j++) {
		delta[j] = simplex_value(&x, s->chosen[j]) - s->p->value[s->chosen[j]];
		least &= delta[j] != 0;
	}
	for (int j = 0; least && !family && j < n; j++)
		family = simplex_moves(&x, s->chosen[j]);
	s->steps += x.steps;
	if (!least || x.lost)
		s->incomplete = true;
	else if (family)
		keep_family(s, &x, delta);
	else
		try_changes(s, delta);
}

/* Do the chosen cells explain all?  What is left when the last is chosen holds by it, or as it is. */
static void
try_chosen(struct search *s)
{
	int64_t delta[SEARCH_SET];

	s->steps += STEPS_TRY;
	for (int i = s->nchosen - 1; i >= 0; i--) {
		const struct linear *x = s->by[i];
		if (!x) {
			try_least(s);
			return;
		}
		int64_t r = x->r, c = x->c[s->chosen[i]];
		for (int j = i + 1; j < s->nchosen; j++)
			r -= x->c[s->chosen[j]] * delta[j];
		delta[i] = r / c;
		if (r % c || delta[i] == 0 || s->p->value[s->chosen[i]] + delta[i] < 0)
			return;
	}
	try_changes(s, delta);
}

/* What to branch over next. */
struct choice {
	const struct linear *row;    /* the row that fails with the fewest open cells, or NULL: none fails */
	int ncell;                   /* how many */
	int need;                    /* so many cells are needed at least */
	uint64_t open[LINEAR_WORDS]; /* the cells to try: those of the row, else of one that fails by its signs */
};

static void
choose_least(struct choice *c, const struct failing *f)
{
	c->ncell = f->size[f->least];
	memcpy(c->open, f->open[f->least], sizeof c->open);
}

/* Adds the rows that fail by their signs. */
static void
fail_signs(const struct search *s, struct failing *f, const uint64_t *shut)
{
	for (int i = 0; i < s->nsign; i++)
		if (!can_hold(s, &s->sign[i]))
			failing_add(f, s->sign[i].row, shut);
}

/* The best row, with so many cells to go; false: they are not enough. */
static bool
choose(struct search *s, struct choice *c, int left)
{
	const struct state *st = &s->st[s->nchosen];
	struct simplex x;
	struct failing f; /* filled as far as it is used */
	uint64_t shut[LINEAR_WORDS];

	*c = (struct choice){NULL, 0, 0, {0}};
	for (int w = 0; w < LINEAR_WORDS; w++)
		shut[w] = s->free[w] | s->closed[w];
	f.n = 0;
	f.nw = s->p->nw;
	for (int i = 0; i < st->n; i++)
		if (st->row[i]->r)
			failing_add(&f, st->row[i], shut);
	if (f.n) {
		c->row = f.row[f.least];
		choose_least(c, &f);
	}
	c->need = f.n > left ? failing_joined(&f) : 0;
	if (c->need <= left)
		c->need = failing_apart(&f, left);
	if (c->need > left)
		return false;
	f.n = 0;
	fail_signs(s, &f, shut);
	if (!c->row && f.n == 0 && !look(s, &x, NULL))
		fail_signs(s, &f, shut);
	if (!c->row && f.n == 0) /* the chosen cells are enough, which is a smaller set; or it is unknown */
		return false;
	if (!c->row)
		choose_least(c, &f);
	int need = failing_apart(&f, left);
	c->need = need > c->need ? need : c->need;
	return need <= left;
}

/* Chooses cell t, eliminated by row p, of the state; NULL: any that has it.  False: the numbers grew too large. */
static bool
advance(struct search *s, int t, const struct linear *p)
{
	const struct state *from = &s->st[s->nchosen];
	struct state *to = &s->st[s->nchosen + 1];
	int pool = 0;
	bool ok = true;

	to->n = 0;
	for (int i = 0; !p && i < from->n; i++)
		if (from->row[i]->c[t])
			p = from->row[i];
	for (int i = 0; i < from->n; i++) {
		const struct linear *x = from->row[i];
		if (x == p)
			continue;
		if (x->c[t]) {
			ok &= linear_eliminate(&to->pool[pool], x, p, t, s->p->nw);
			x = &to->pool[pool++];
		}
		to->row[to->n++] = x;
	}
	s->steps += 1 + pool;
	s->incomplete |= !ok;
	s->by[s->nchosen] = p;
	s->chosen[s->nchosen++] = t;
	s->free[t / 64] |= (uint64_t)1 << t % 64;
	return ok;
}

/* Is the column of cell t in proportion to what fails, q being a row that fails?  NULL: none does; is it in no row? */
static bool
proportional(const struct state *st, int t, const struct linear *q)
{
	int64_t r = q ? q->r : 1, c = q ? q->c[t] : 0;

	for (int i = 0; i < st->n; i++)
		if (st->row[i]->c[t] * r != st->row[i]->r * c)
			return false;
	return true;
}

/* one frame of the search, for the depth of its chosen cells */
struct frame {
	struct choice c;
	int t; /* next cell */
	uint64_t closed[LINEAR_WORDS];
};

/* Opens a frame with `left` cells to go; false: nothing can come of it. */
static bool
frame_open(struct search *s, struct frame *f, int left)
{
	f->t = 0;
	memcpy(f->closed, s->closed, sizeof f->closed);
	return choose(s, &f->c, left);
}

/* The next cell to try from t on; nc: none. */
static int
next_cell(const struct search *s, const struct frame *f, int t)
{
	for (int w = t / 64; w < s->p->nw; w++, t = 0) {
		uint64_t m = f->c.open[w] >> t % 64 << t % 64;
		if (m)
			return w * 64 + __builtin_ctzll(m);
	}
	return s->p->nc;
}

/* The last cells of sets. */
static void
leaves(struct search *s, const struct frame *f)
{
	const struct state *st = &s->st[s->nchosen];

	s->by[s->nchosen] = f->c.row;
	for (int t = next_cell(s, f, 0); t < s->p->nc; t = next_cell(s, f, t + 1)) {
		if (!proportional(st, t, f->c.row))
			continue;
		s->chosen[s->nchosen++] = t;
		try_chosen(s);
		s->nchosen--;
	}
	s->steps += 1 + f->c.ncell / 16;
}

/* Takes back the last choice: the cell is closed to what follows. */
static void
pop(struct search *s)
{
	int t = s->chosen[--s->nchosen];

	s->free[t / 64] &= ~((uint64_t)1 << t % 64);
	s->closed[t / 64] |= (uint64_t)1 << t % 64;
}

/* All sets of exactly `size` cells.  Depth is at most SEARCH_SET, so frames stand in an array. */
static void
search_size(struct search *s, int size)
{
	struct frame frame[SEARCH_SET + 1];

	s->nchosen = 0;
	frame_open(s, &frame[0], size); /* something may come of it: search_sizes asked */
	for (;;) {
		struct frame *f = &frame[s->nchosen];
		int t = f->t;
		if (s->nchosen == size - 1) {
			leaves(s, f);
			t = s->p->nc;
		}
		t = next_cell(s, f, t);
		if (t == s->p->nc || s->steps >= s->opt->budget) {
			if (t < s->p->nc)
				s->incomplete = true;
			memcpy(s->closed, f->closed, sizeof s->closed);
			if (s->nchosen == 0)
				return;
			pop(s);
			continue;
		}
		f->t = t + 1;
		if (!advance(s, t, f->c.row) || !frame_open(s, &frame[s->nchosen], size - s->nchosen))
			pop(s);
	}
}

/* Looks for the set of no cell, sets of one, two, and so on, but for those that are too small at first sight. */
static void
search_sizes(struct search *s)
{
	int max = s->opt->max_set;
	bool holds = true;
	struct choice c;

	s->room = MEM_TAKE(s->a, struct linear, (size_t)s->p->neq);
	for (int i = 0; i < s->p->nopen; i++)
		holds &= s->p->open[i]->r == 0;
	if (holds)
		try_changes(s, &(int64_t){0}); /* nothing is chosen */
	if (s->found.total)
		return;
	for (int e = 0; e < s->p->neq; e++) { /* one that can hold with fewer cells free can with more */
		sign_set(&s->sign[s->nsign], &s->p->eq[e], s->p);
		s->nsign += !can_hold(s, &s->sign[s->nsign]);
	}
	if (!choose(s, &c, max))
		return;
	for (int d = 1; d <= max; d++)
		s->st[d].pool = MEM_TAKE(s->a, struct linear, (size_t)s->p->neq);
	for (int k = c.need > 1 ? c.need : 1; k <= max && s->found.total == 0 && !s->incomplete; k++)
		search_size(s, k);
}

struct search_out
search_run(const struct part *p, const struct search_opt *opt, long steps, struct arena *a)
{
	struct search *s = MEM_TAKE(a, struct search, 1);

	s->p = p;
	s->opt = opt;
	s->a = a;
	s->nchosen = 0;
	memcpy(s->free, p->unknown, sizeof s->free);
	memset(s->closed, 0, sizeof s->closed);
	memset(&s->found, 0, sizeof s->found);
	s->steps = steps;
	s->incomplete = false;
	s->st[0].n = p->nopen;
	memcpy(s->st[0].row, p->open, sizeof *p->open * (size_t)p->nopen);
	s->nsign = s->nlearnt = 0;
	search_sizes(s);
	return (struct search_out){s->found.sets.v, s->found.sets.n, s->found.total, s->steps, !s->incomplete && s->found.total};
}
