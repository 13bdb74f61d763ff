/* repair - all smallest sets of values whose change makes every equation hold.
 * Comes in: equations, values, and which values are known.  Goes out: sets of changes, by cell numbers.
 * Rule: a set explains what is wrong if integers >= 0 in its cells make every equation hold.  Equations that share no
 * cell are searched apart (part, search) and the answers combined.
 * Where the equations as they are leave each unknown cell one value, nothing is searched.
 * Known weakness: values past 10^11 in an equation are not searched, and said so. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "linear.h"
#include "part.h"
#include "search.h"
#include "repair.h"

static const int64_t VALUE_MAX = 100000000000;

/* An equation before any search. */
struct seen {
	uint64_t cells[LINEAR_WORDS];
	bool known; /* all its cells are */
	bool holds; /* the known ones alone make it hold */
};

static void
see(const struct repair_in *in, const struct part_eq *eq, struct seen *y)
{
	int64_t sum = 0;
	bool known = true;

	for (int k = 0; k < eq->nleft + eq->nright; k++) {
		int c = eq->cell[k];
		y->cells[c / 64] |= (uint64_t)1 << c % 64;
		known &= in->known[c];
		sum += k < eq->nleft ? in->value[c] : -in->value[c];
	}
	y->known = known;
	y->holds = sum == 0;
}

static bool
meet(const uint64_t *x, const uint64_t *y)
{
	uint64_t common = 0;

	for (int w = 0; w < LINEAR_WORDS; w++)
		common |= x[w] & y[w];
	return common != 0;
}

static void
join(uint64_t *to, const uint64_t *x)
{
	for (int w = 0; w < LINEAR_WORDS; w++)
		to[w] |= x[w];
}

/* Marks the equations that hang together with equation e. */
static void
component_mark(const struct seen *y, int neq, int e, bool *mine)
{
	uint64_t cells[LINEAR_WORDS];
	bool more = true;

	memcpy(cells, y[e].cells, sizeof cells);
	for (mine[e] = true; more;) {
		more = false;
		for (int i = 0; i < neq; i++) {
			if (mine[i] || !meet(cells, y[i].cells))
				continue;
			mine[i] = more = true;
			join(cells, y[i].cells);
		}
	}
}

/* The changes of x and y, each by cell numbers, so too. */
static void
merge(struct search_change *to, const struct search_change *x, int nx, const struct search_change *y, int ny)
{
	for (int i = 0, j = 0; i < nx || j < ny;)
		*to++ = j == ny || (i < nx && x[i].cell < y[j].cell) ? x[i++] : y[j++];
}

/* All sets are of one size, and no two the same. */
static int
set_cmp(const void *x, const void *y)
{
	const struct search_set *a = x, *b = y;
	int i = 0;

	while (i < a->n - 1 && a->change[i].cell == b->change[i].cell)
		i++;
	return a->change[i].cell - b->change[i].cell;
}

static struct search_set
set_join(const struct search_set *x, const struct search_set *y, struct arena *a)
{
	struct search_set z = {NULL, x->n + y->n, x->nforced + y->nforced, x->family || y->family};
	struct search_change *c = z.change = MEM_TAKE(a, struct search_change, (size_t)(z.n + z.nforced));

	merge(c, x->change, x->n, y->change, y->n);
	merge(c + z.n, x->change + x->n, x->nforced, y->change + y->n, y->nforced);
	return z;
}

/* every set so far with every set of f */
static void
combine(struct repair_out *out, const struct search_out *f, size_t max, struct arena *a)
{
	MEM_ARRAY(struct search_set) z = {0};

	for (size_t i = 0; i < out->nset; i++)
		for (size_t j = 0; j < f->nset && z.n < max; j++) {
			struct search_set joined = set_join(&out->set[i], &f->set[j], a);
			*MEM_PUSH(a, z) = joined;
		}
	if (__builtin_mul_overflow(out->total, f->total, &out->total))
		out->total = SIZE_MAX;
	out->set = z.v;
	out->nset = z.n;
}

/* What the equations as they are leave the unknown cells, one after the other. */
struct settled {
	int64_t value[PART_CELLS];
	bool known[PART_CELLS];
	bool eq[PART_EQS]; /* all its cells are known, and it holds */
};

/* Gives the unknown cells of an equation their value, if only one >= 0 is left to each.  Are all known now, and does it hold? */
static bool
settle_one(const struct part_eq *eq, struct settled *s)
{
	int64_t sum = 0;
	int n = 0, cells = eq->nleft + eq->nright;
	bool left = false, right = false;

	for (int k = 0; k < cells; k++) {
		int c = eq->cell[k];
		if (s->known[c]) {
			sum += k < eq->nleft ? s->value[c] : -s->value[c];
			continue;
		}
		n++;
		*(k < eq->nleft ? &left : &right) = true;
	}
	int64_t rest = left ? -sum : sum; /* of the unknown ones, if they stand on one side */
	if (n == 0 || rest < 0 || (left && right) || (n > 1 && rest > 0))
		return n == 0 && sum == 0;
	for (int k = 0; k < cells; k++)
		if (!s->known[eq->cell[k]]) {
			s->value[eq->cell[k]] = rest;
			s->known[eq->cell[k]] = true;
		}
	return true;
}

/* Returns whether all equations are settled. */
static bool
settle(const struct repair_in *in, struct settled *s)
{
	bool more = true, all = false;

	memcpy(s->value, in->value, sizeof *s->value * (size_t)in->ncell);
	memcpy(s->known, in->known, sizeof *s->known * (size_t)in->ncell);
	memset(s->eq, 0, sizeof s->eq);
	while (more && !all) {
		more = false;
		all = true;
		for (int e = 0; e < in->neq; e++) {
			if (s->eq[e])
				continue;
			more |= s->eq[e] = settle_one(&in->eq[e], s);
			all &= s->eq[e];
		}
	}
	return all;
}

/* Do the equations that are not settled say nothing?  So does each that has no cell with a value, and none in common with another: noughts make it
 * hold, and so do others in any cell.  The row of one kind of disputes is one, where nothing is printed in it. */
static bool
rest_open(const struct repair_in *in, const struct settled *s)
{
	bool used[PART_CELLS] = {false};

	for (int e = 0; e < in->neq; e++) {
		const struct part_eq *eq = &in->eq[e];
		if (s->eq[e])
			continue;
		for (int k = 0; k < eq->nleft + eq->nright; k++) {
			if (s->known[eq->cell[k]] || used[eq->cell[k]])
				return false;
			used[eq->cell[k]] = true;
		}
	}
	return true;
}

/* Are all of these equations settled, as mostly where noughts are blank?  Then no known cell is wrong, and the unknown ones have the
 * values found: no others >= 0 will do, so whatever follows from the equations holds too, and need not be looked for. */
static bool
component_settled(const struct settled *s, int neq, const bool *mine)
{
	bool settled = !GK_PLAIN;

	for (int e = 0; e < neq; e++)
		settled &= !mine[e] || s->eq[e];
	return settled;
}

/* The set that changes nothing: those of the cells whose value was found; cells: as bits; NULL: all. */
static struct search_set *
forced(const struct repair_in *in, const struct settled *s, const uint64_t *cells, struct arena *a)
{
	struct search_set *set = MEM_NEW(a, struct search_set, 1);

	set->change = MEM_TAKE(a, struct search_change, (size_t)in->ncell);
	for (int c = 0; c < in->ncell; c++)
		if (!in->known[c] && s->known[c] && (!cells || cells[c / 64] >> c % 64 & 1))
			set->change[set->nforced++] = (struct search_change){c, s->value[c]};
	return set;
}

/* The set of these equations, which are settled. */
static struct search_out
component_forced(const struct repair_in *in, const struct seen *y, const struct settled *s, const bool *mine, long steps, struct arena *a)
{
	uint64_t cells[LINEAR_WORDS] = {0};

	for (int e = 0; e < in->neq; e++)
		if (mine[e])
			join(cells, y[e].cells);
	return (struct search_out){forced(in, s, cells, a), 1, 1, steps + SEARCH_KEEP, true};
}

/* The sets of the equations that hang together with number e, which are marked as done; with no set if there is none. */
static struct search_out
explain(const struct repair_in *in, const struct seen *y, const struct settled *s, int e, bool *done, long steps, struct arena *a)
{
	struct search_opt opt = {in->max_set, in->budget, in->max_sets};
	struct part_eq own[PART_EQS];
	bool mine[PART_EQS] = {false};
	int n = 0;

	component_mark(y, in->neq, e, mine);
	for (int i = 0; i < in->neq; i++)
		done[i] = done[i] || mine[i];
	if (component_settled(s, in->neq, mine))
		return component_forced(in, y, s, mine, steps, a);
	for (int i = 0; i < in->neq; i++)
		if (mine[i])
			own[n++] = in->eq[i];
	struct part *p = MEM_TAKE(a, struct part, 1);
	if (!part_read(p, own, n, in->ncell, in->value, in->known, a))
		return (struct search_out){.steps = steps};
	return search_run(p, &opt, steps, a);
}

struct repair_out
repair_run(const struct repair_in *in, struct arena *a)
{
	bool done[PART_EQS] = {false}, large = false;
	struct repair_out out = {MEM_NEW(a, struct search_set, 1), 1, 1, true, true, 0};

	out.set->change = MEM_NEW(a, struct search_change, 1); /* one set of none */
	for (int e = 0; e < in->neq; e++)
		for (int k = 0; k < in->eq[e].nleft + in->eq[e].nright; k++) {
			int c = in->eq[e].cell[k];
			large |= in->known[c] && (in->value[c] > VALUE_MAX || in->value[c] < -VALUE_MAX);
		}
	if (large)
		return (struct repair_out){.complete = false};
	struct settled *s = MEM_TAKE(a, struct settled, 1);
	if ((settle(in, s) || rest_open(in, s)) && !GK_PLAIN) { /* mostly: each part has the set of its cells, and these together are that of all */
		out.set = forced(in, s, NULL, a);
		return out;
	}
	struct seen *y = MEM_NEW(a, struct seen, (size_t)in->neq);
	for (int e = 0; e < in->neq; e++)
		see(in, &in->eq[e], &y[e]);
	for (int e = 0; e < in->neq; e++) {
		if (done[e] || (y[e].known && y[e].holds)) /* where all hold, nothing is to be done */
			continue;
		struct search_out o = explain(in, y, s, e, done, out.steps, a);
		if (o.total == 0) /* what one part cannot explain, all together cannot */
			return (struct repair_out){.complete = false, .steps = o.steps};
		out.steps = o.steps;
		out.complete = out.complete && o.complete;
		out.balanced = out.balanced && o.nset && o.set[0].n == 0;
		combine(&out, &o, in->max_sets, a);
	}
	if (out.nset)
		qsort(out.set, out.nset, sizeof *out.set, set_cmp);
	out.complete = out.complete && out.nset == out.total;
	return out;
}
