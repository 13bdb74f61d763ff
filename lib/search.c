/* search - the smallest sets of cells whose change makes the equations of a part hold.
 * Comes in: a part.  Goes out: sets of changes, by the numbers that the cells had before.
 * Rule: the search takes an equation that does not hold and tries each cell in it; the chosen cell is eliminated, so what
 * remains says what no change of the chosen cells can cure, and one of its cells must be in the set too.  Each set is
 * met once: a cell tried before its siblings is closed to them.  A branch ends where more equations without a common cell
 * fail than cells are left, or equations that so few cells cannot join; an equation fails too if cells free to take any
 * value >= 0 cannot make it hold.  At the last cell no elimination is needed: its column must be in proportion.
 * Known weakness: of sets whose values have two or more degrees of freedom only the smaller ones are found, said as
 * incomplete. */
#include <string.h>

#include "mem.h"
#include "linear.h"
#include "system.h"
#include "part.h"
#include "search.h"

/* what a step of the budget is: one row changed by an elimination; these cost as much as so many */
enum { STEPS_SOLVE = 4 };

/* What is left after the chosen cells were eliminated. */
struct state {
	int n;
	const struct linear *row[PART_EQS];
	struct linear *pool; /* room for the rows that this elimination changed */
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
	struct found found;
	long steps;
	bool incomplete;
};

/* Keeps the set of chosen cells with these changes, if all holds with them. */
static void
keep(struct search *s, const int64_t *delta, bool family)
{
	int64_t value[PART_CELLS];
	bool known[PART_CELLS];
	int n = s->nchosen, nforced = 0, k = 0;

	memcpy(value, s->p->value, sizeof value);
	memcpy(known, s->p->known, sizeof known);
	for (int i = 0; i < n; i++)
		value[s->chosen[i]] += delta[i];
	s->steps += SEARCH_KEEP;
	if (!part_force(s->p, value, known)) {
		if (n)
			return;
		memcpy(known, s->p->known, sizeof known); /* nothing known is wrong, but nothing is forced either */
	}
	s->found.total++;
	if (s->found.sets.n == s->opt->max_sets) {
		s->incomplete = true;
		return;
	}
	for (int i = 0; i < s->p->nc; i++)
		nforced += known[i] && !s->p->known[i];
	struct search_set *set = MEM_PUSH(s->a, s->found.sets);
	*set = (struct search_set){MEM_NEW(s->a, struct search_change, (size_t)(n + nforced)), n, nforced, family};
	for (int i = 0; i < s->p->nc; i++) /* chosen cells in the order of their numbers */
		for (int j = 0; j < n; j++)
			if (s->chosen[j] == i)
				set->change[k++] = (struct search_change){s->p->cell[i], value[i]};
	for (int i = 0; i < s->p->nc; i++)
		if (known[i] && !s->p->known[i])
			set->change[k++] = (struct search_change){s->p->cell[i], value[i]};
}

/* Do the chosen cells explain all?  Then keeps them. */
static void
try_chosen(struct search *s)
{
	struct system q; /* filled as far as it is used */
	const struct state *st = &s->st[0];
	int64_t delta[SEARCH_SET];
	bool many;

	q.n = s->nchosen;
	for (int j = 0; j < q.n; j++)
		q.value[j] = s->p->value[s->chosen[j]];
	for (int i = 0; i < st->n; i++) {
		for (int j = 0; j < q.n; j++)
			q.m[i][j] = st->row[i]->c[s->chosen[j]];
		q.m[i][q.n] = st->row[i]->r;
	}
	s->steps += STEPS_SOLVE;
	if (!system_solve(&q, st->n))
		return;
	if (q.rank == q.n) {
		if (system_at(&q, 0, delta))
			keep(s, delta, false);
	} else if (q.rank < q.n - 1) {
		s->incomplete = true;
	} else if (system_simplest(&q, delta, &many)) {
		keep(s, delta, many);
	}
}

/* Equations that fail, by the cells of theirs that may still be chosen. */
struct failing {
	int n, size[PART_EQS];
	uint64_t open[PART_EQS][LINEAR_WORDS];
};

/* What to branch over next. */
struct choice {
	int row;              /* the row that fails with the fewest open cells, or -1: none fails */
	int ncell;            /* how many */
	int need;             /* so many cells are needed at least */
	uint64_t open[LINEAR_WORDS]; /* the cells to try: those of the row, else of an equation that fails by its signs, else all */
};

/* Adds an equation with these cells, but for those that are closed; *least: the one with the fewest. */
static void
fails(const struct search *s, struct failing *f, const uint64_t *cells, int *least)
{
	int n = 0;

	for (int w = 0; w < s->p->nw; w++) {
		f->open[f->n][w] = cells[w] & ~s->closed[w];
		n += __builtin_popcountll(f->open[f->n][w]);
	}
	f->size[f->n] = n;
	if (f->n == 0 || n < f->size[*least])
		*least = f->n;
	f->n++;
}

/* How many of them have no cell in common, smallest first; more than `enough` are not counted. */
static int
disjoint(const struct search *s, struct failing *f, int enough)
{
	uint64_t used[LINEAR_WORDS] = {0};
	int need = 0;

	for (int left = f->n; left > 0 && need <= enough; left--) {
		int k = -1;
		for (int i = 0; i < f->n; i++)
			if (f->size[i] >= 0 && (k < 0 || f->size[i] < f->size[k]))
				k = i;
		uint64_t common = 0;
		for (int w = 0; w < s->p->nw; w++)
			common |= used[w] & f->open[k][w];
		for (int w = 0; w < s->p->nw && !common; w++)
			used[w] |= f->open[k][w];
		need += !common;
		f->size[k] = -1;
	}
	return need;
}

/* Those of the rows that fail of which no open cell stands in three, smaller ones first, into mine; returns how many. */
static int
twofold(const struct search *s, const struct failing *f, int *mine)
{
	uint64_t once[LINEAR_WORDS] = {0}, twice[LINEAR_WORDS] = {0};
	bool seen[PART_EQS] = {false};
	int n = 0;

	for (int left = f->n; left > 0; left--) {
		int k = -1;
		for (int i = 0; i < f->n; i++)
			if (!seen[i] && (k < 0 || f->size[i] < f->size[k]))
				k = i;
		seen[k] = true;
		uint64_t thrice = 0;
		for (int w = 0; w < s->p->nw; w++)
			thrice |= twice[w] & f->open[k][w];
		if (thrice)
			continue;
		for (int w = 0; w < s->p->nw; w++) {
			twice[w] |= once[w] & f->open[k][w];
			once[w] |= f->open[k][w];
		}
		mine[n++] = k;
	}
	return n;
}

/* Can one open cell make both rows hold, i and j of those that fail? */
static bool
cured(const struct search *s, const struct failing *f, const struct linear *x, const struct linear *y, int i, int j)
{
	for (int w = 0; w < s->p->nw; w++)
		for (uint64_t m = f->open[i][w] & f->open[j][w]; m; m &= m - 1) {
			int t = w * 64 + __builtin_ctzll(m);
			if (x->c[t] * y->r == y->c[t] * x->r)
				return true;
		}
	return false;
}

/* How many cells rows that fail need, no cell being common to three of them; row: which rows of the state they are.
 * Cells that join n of them are n - 1 or more, fewer than n only if their sums fit: two that one cell joins must have one that
 * cures both.  So each such pair needs a cell less than it has rows, and so may each three of the others. */
static int
joined(const struct search *s, const struct state *st, const struct failing *f, const int *row)
{
	bool fits[PART_EQS] = {false};
	int mine[PART_EQS], n = twofold(s, f, mine), pairs = 0;

	for (int i = 0; i < n; i++)
		for (int j = i + 1; j < n; j++)
			if (!(fits[i] && fits[j]) && cured(s, f, st->row[row[mine[i]]], st->row[row[mine[j]]], mine[i], mine[j]))
				fits[i] = fits[j] = true;
	for (int i = 0; i < n; i++)
		pairs += fits[i];
	pairs /= 2;
	return n - pairs - (n - 2 * pairs) / 3;
}

/* Can the free cells of equation e make it hold, the others staying as they are? */
static bool
can_hold(const struct search *s, int e)
{
	const struct linear *x = &s->p->eq[e];
	int64_t r = x->r;
	bool plus = s->p->plus[e], minus = s->p->minus[e];

	for (int i = 0; i < s->nchosen; i++) {
		int t = s->chosen[i], c = x->c[t];
		plus |= c > 0;
		minus |= c < 0;
		r += c * s->p->value[t];
	}
	return (plus && minus) || (plus ? r >= 0 : minus ? r <= 0 : r == 0);
}

/* The best row of this state, with so many cells to go. */
static struct choice
choose(const struct search *s, const struct state *st, int left)
{
	struct choice c = {.row = -1};
	struct failing f;
	int least = 0, row[PART_EQS];

	f.n = 0;
	for (int i = 0; i < st->n; i++)
		if (st->row[i]->r) {
			row[f.n] = i;
			fails(s, &f, st->row[i]->sup, &least);
		}
	if (f.n) {
		c.row = row[least];
		c.ncell = f.size[least];
		memcpy(c.open, f.open[least], sizeof c.open);
	}
	int need = f.n > left ? joined(s, st, &f, row) : 0;
	c.need = need > left ? need : disjoint(s, &f, left);
	return c;
}

/* The same of the equations that fail by their signs: no more needed than c says, or more. */
static void
choose_signs(const struct search *s, struct choice *c, int left)
{
	struct failing f;
	int least = 0;

	f.n = 0;
	for (int e = 0; e < s->p->neq; e++)
		if (!can_hold(s, e)) {
			uint64_t cells[LINEAR_WORDS];
			for (int w = 0; w < s->p->nw; w++)
				cells[w] = s->p->eq[e].sup[w] & ~s->free[w];
			fails(s, &f, cells, &least);
		}
	if (c->row < 0 && f.n) {
		c->ncell = f.size[least];
		memcpy(c->open, f.open[least], sizeof c->open);
	} else if (c->row < 0) {
		for (int w = 0; w < s->p->nw; w++)
			c->open[w] = s->p->all[w] & ~s->free[w] & ~s->closed[w];
		c->ncell = s->p->nc;
	}
	int need = disjoint(s, &f, left);
	c->need = need > c->need ? need : c->need;
}

/* the state without cell t, eliminated by row p (-1: any that has it) */
static void
advance(struct search *s, struct state *to, const struct state *from, int t, int p)
{
	int pool = 0;

	to->n = 0;
	for (int i = 0; p < 0 && i < from->n; i++)
		if (from->row[i]->c[t])
			p = i;
	for (int i = 0; i < from->n; i++) {
		const struct linear *x = from->row[i];
		if (i == p)
			continue;
		if (!x->c[t])
			to->row[to->n++] = x;
		else if (linear_eliminate(&to->pool[pool++], x, from->row[p], t, s->p->nw))
			to->row[to->n++] = &to->pool[pool - 1];
		else
			s->incomplete = true;
	}
	s->steps += 1 + pool;
}

/* Is the column of cell t in proportion to what fails, q being a row that fails? */
static bool
proportional(const struct state *st, int t, const struct linear *q)
{
	for (int i = 0; i < st->n; i++)
		if (st->row[i]->c[t] * q->r != st->row[i]->r * q->c[t])
			return false;
	return true;
}

/* does cell t lie in the span of those chosen? */
static bool
dependent(const struct state *st, int t)
{
	for (int i = 0; i < st->n; i++)
		if (st->row[i]->c[t])
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
	f->c = choose(s, &s->st[s->nchosen], left);
	f->t = 0;
	memcpy(f->closed, s->closed, sizeof f->closed);
	if (left == 0 || f->c.need > left)
		return false;
	choose_signs(s, &f->c, left);
	return f->c.need <= left;
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

/* the last cell of a set */
static void
leaf(struct search *s, const struct frame *f, int t)
{
	const struct state *st = &s->st[s->nchosen];

	if (f->c.row >= 0 ? !proportional(st, t, st->row[f->c.row]) : !dependent(st, t))
		return;
	s->chosen[s->nchosen++] = t;
	try_chosen(s);
	s->nchosen--;
}

static void
leaves(struct search *s, const struct frame *f)
{
	for (int t = next_cell(s, f, 0); t < s->p->nc; t = next_cell(s, f, t + 1))
		leaf(s, f, t);
	s->steps += 1 + f->c.ncell / 16;
}

/* Chooses cell t, and takes back the last choice. */
static void
push(struct search *s, int t)
{
	s->chosen[s->nchosen++] = t;
	s->free[t / 64] |= (uint64_t)1 << t % 64;
}

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
		struct state *st = &s->st[s->nchosen];
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
		advance(s, &s->st[s->nchosen + 1], st, t, f->c.row);
		push(s, t);
		if (!frame_open(s, &frame[s->nchosen], size - s->nchosen))
			pop(s);
	}
}

/* Looks for sets of one cell, two, and so on, but for those that are too small at first sight. */
static void
search_sizes(struct search *s)
{
	int max = s->opt->max_set;
	struct choice c = choose(s, &s->st[0], max);

	if (c.row < 0) {
		keep(s, &(int64_t){0}, false); /* nothing is chosen */
		return;
	}
	if (c.need <= max)
		choose_signs(s, &c, max);
	if (c.need > max)
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
	search_sizes(s);
	return (struct search_out){s->found.sets.v, s->found.sets.n, s->found.total, s->steps, !s->incomplete && s->found.total};
}
