/* repair - all smallest sets of values whose change makes every equation hold.
 * Comes in: equations, values, and which values are known.  Goes out: sets of changes, by cell numbers.
 * Rule: a set explains what is wrong if integers >= 0 in its cells make every equation hold.  Equations that share no
 * cell are searched apart and the answers combined.  Cells without a value are eliminated first, so they are free.
 * The search takes an equation that does not hold and tries each cell in it; the chosen cell is eliminated, so what
 * remains says what no change of the chosen cells can cure, and one of its cells must be in the set too.  Each set is
 * met once: a cell tried before its siblings is closed to them.  A branch ends where more equations without a common
 * cell fail than cells are left; an equation fails too if cells free to take any value >= 0 cannot make it hold.  At the
 * last cell no elimination is needed: its column must be in proportion.
 * Known weakness: of sets whose values have two or more degrees of freedom only the smaller ones are found, said as
 * incomplete; values past 10^11 are not searched, and said so too. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "repair.h"

enum { WORDS = REPAIR_CELLS / 64, BLOCK = 64, COEF_MAX = 64 };
/* what a step of the budget is: one row changed by an elimination; these cost as much as so many */
enum { STEPS_SOLVE = 4, STEPS_KEEP = 16 };
static const int64_t VALUE_MAX = 100000000000;

/* A combination of equations: sum of c * change = r. */
struct row {
	int64_t r;
	uint64_t sup[WORDS]; /* the cells with a coefficient */
	int16_t c[REPAIR_CELLS];
};

/* What is left after the chosen cells were eliminated. */
struct state {
	int n;
	const struct row *row[REPAIR_EQS];
	struct row *pool; /* room for the rows that this elimination changed */
};

/* The sets of one component, each `size` cells with their changes. */
struct found {
	MEM_ARRAY(struct repair_set) sets;
	size_t total;
};

struct search {
	const struct repair_in *in;
	struct arena *a;
	int nc, nw;                        /* cells of this component, known and unknown; blocks of its rows, of which only these are filled */
	unsigned char cell[REPAIR_CELLS];  /* their numbers in `in` */
	bool known[REPAIR_CELLS];
	int64_t value[REPAIR_CELLS];
	int neq, nsolve;
	struct row *eq;                    /* the component's equations */
	bool plus[REPAIR_EQS], minus[REPAIR_EQS]; /* has it an unknown cell with a coefficient > 0, < 0? */
	uint64_t mine[WORDS];              /* all cells */
	uint64_t free[WORDS];              /* cells that may take any value >= 0: the unknown and the chosen ones */
	struct row *solve;                 /* unknown cells in terms of the others: rows with a pivot in an unknown cell */
	struct state st[REPAIR_SET + 1];
	uint64_t closed[WORDS];
	int chosen[REPAIR_SET], nchosen;
	struct found found;
	long steps;
	bool incomplete;
};

static int64_t
gcd(int64_t x, int64_t y)
{
	while (y) {
		int64_t z = x % y;
		x = y;
		y = z;
	}
	return x < 0 ? -x : x;
}

/* The first bits of eight bytes. */
static inline unsigned
first_bits(const unsigned char *s)
{
	uint64_t b = (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24 | (uint64_t)s[4] << 32 |
		     (uint64_t)s[5] << 40 | (uint64_t)s[6] << 48 | (uint64_t)s[7] << 56;

	return (unsigned)(b * 0x0102040810204080 >> 56);
}

/* A block of the coefficients mx * x - mp * p to out, which may be x; returns which are not 0.  *bad: one is too large. */
static inline uint64_t
block(int16_t *out, const int16_t *x, int mx, const int16_t *p, int mp, int *bad)
{
	int16_t c[BLOCK];
	unsigned char set[BLOCK];
	uint64_t sup = 0;
	int16_t large = 0;

	for (int i = 0; i < BLOCK; i++)
		c[i] = (int16_t)(x[i] * mx - p[i] * mp);
	for (int i = 0; i < BLOCK; i++)
		set[i] = c[i] != 0;
	for (int i = 0; i < BLOCK; i++)
		large |= (c[i] > COEF_MAX) | (c[i] < -COEF_MAX);
	for (int i = 0; i < BLOCK; i += 8)
		sup |= (uint64_t)first_bits(set + i) << i;
	memcpy(out, c, sizeof c);
	*bad |= large;
	return sup;
}

/* x without cell t, by means of p, of rows of nw blocks; false: the numbers grew too large.  out may be x. */
static bool
eliminate(struct row *out, const struct row *x, const struct row *p, int t, int nw)
{
	int g = (int)gcd(p->c[t], x->c[t]), mx = p->c[t] / g, mp = x->c[t] / g, bad = 0;
	int64_t u, v;

	for (int w = 0; w < nw; w++)
		out->sup[w] = block(out->c + w * BLOCK, x->c + w * BLOCK, mx, p->c + w * BLOCK, mp, &bad);
	return !bad && !__builtin_mul_overflow(x->r, mx, &u) && !__builtin_mul_overflow(p->r, mp, &v) &&
	       !__builtin_sub_overflow(u, v, &out->r);
}

/* --- the chosen cells: their values, and those of the unknown cells --- */

/* Sets the unknown cells that the equations leave one value; false: they cannot all hold with values >= 0. */
static bool
force_row(const struct search *f, const struct row *x, int64_t *value, bool *known, bool *changed)
{
	int64_t s = 0;
	int n = 0, last = 0;
	bool plus = false, minus = false;

	for (int w = 0; w < f->nw; w++)
		for (uint64_t m = x->sup[w]; m; m &= m - 1) {
			int i = w * 64 + __builtin_ctzll(m);
			if (known[i]) {
				s += x->c[i] * value[i];
				continue;
			}
			n++;
			last = i;
			*(x->c[i] > 0 ? &plus : &minus) = true;
		}
	if (n == 0)
		return s == 0;
	if (n == 1) {
		if (s % x->c[last] || -s / x->c[last] < 0)
			return false;
		value[last] = -s / x->c[last];
		known[last] = *changed = true;
		return true;
	}
	if (plus && minus)
		return true;
	if (plus ? s > 0 : s < 0)
		return false;
	for (int i = 0; s == 0 && i < f->nc; i++)
		if (x->c[i] && !known[i]) {
			value[i] = 0;
			known[i] = *changed = true;
		}
	return true;
}

static bool
force(const struct search *s, int64_t *value, bool *known)
{
	bool ok = true, changed = true;

	while (ok && changed) {
		changed = false;
		for (int i = 0; ok && i < s->neq; i++)
			ok = force_row(s, &s->eq[i], value, known, &changed);
		for (int i = 0; ok && i < s->nsolve; i++)
			ok = force_row(s, &s->solve[i], value, known, &changed);
	}
	return ok;
}

/* Keeps the set of chosen cells with these changes, if all holds with them. */
static bool
keep(struct search *s, const int64_t *delta, int n, bool family)
{
	int64_t value[REPAIR_CELLS];
	bool known[REPAIR_CELLS];
	int nforced = 0, k = 0;

	memcpy(value, s->value, sizeof value);
	memcpy(known, s->known, sizeof known);
	for (int i = 0; i < n; i++)
		value[s->chosen[i]] += delta[i];
	s->steps += STEPS_KEEP;
	if (!force(s, value, known)) {
		if (n)
			return false;
		memcpy(known, s->known, sizeof known); /* nothing known is wrong, but nothing is forced either */
	}
	s->found.total++;
	if (s->found.sets.n == s->in->max_sets) {
		s->incomplete = true;
		return true;
	}
	for (int i = 0; i < s->nc; i++)
		nforced += known[i] && !s->known[i];
	struct repair_set *set = MEM_PUSH(s->a, s->found.sets);
	*set = (struct repair_set){MEM_NEW(s->a, struct repair_change, (size_t)(n + nforced)), n, nforced, family};
	for (int i = 0; i < s->nc; i++) /* chosen cells in the order of their numbers */
		for (int j = 0; j < n; j++)
			if (s->chosen[j] == i)
				set->change[k++] = (struct repair_change){s->cell[i], value[i]};
	for (int i = 0; i < s->nc; i++)
		if (known[i] && !s->known[i])
			set->change[k++] = (struct repair_change){s->cell[i], value[i]};
	return true;
}

/* The equations over the chosen cells alone, in echelon form. */
struct small {
	int n, rank, free; /* free: the cell without a pivot, if rank = n - 1 */
	int64_t m[REPAIR_EQS][REPAIR_SET + 1];
	int pivot[REPAIR_SET]; /* row of cell j's pivot, or -1 */
};

static void
small_solve(struct small *q, int rows)
{
	q->rank = 0;
	for (int j = 0; j < q->n; j++) {
		int p = q->rank;
		while (p < rows && q->m[p][j] == 0)
			p++;
		q->pivot[j] = p < rows ? q->rank : -1;
		if (p == rows) {
			q->free = j;
			continue;
		}
		for (int k = 0; k <= q->n; k++) {
			int64_t x = q->m[p][k];
			q->m[p][k] = q->m[q->rank][k];
			q->m[q->rank][k] = x;
		}
		const int64_t *pr = q->m[q->rank];
		for (int i = 0; i < rows; i++) {
			if (i == q->rank || q->m[i][j] == 0)
				continue;
			int64_t g = gcd(pr[j], q->m[i][j]), mi = pr[j] / g, mp = q->m[i][j] / g;
			for (int k = 0; k <= q->n; k++)
				q->m[i][k] = q->m[i][k] * mi - pr[k] * mp;
		}
		q->rank++;
	}
}

/* The changes with the free cell's change = t; false: not integers, or one is 0, or a value would be negative. */
static bool
small_at(const struct search *s, const struct small *q, int64_t t, int64_t *delta)
{
	for (int j = 0; j < q->n; j++) {
		if (q->pivot[j] < 0) {
			delta[j] = t;
		} else {
			const int64_t *m = q->m[q->pivot[j]];
			int64_t rest = m[q->n] - (q->rank < q->n && q->free != j ? m[q->free] * t : 0);
			if (rest % m[j])
				return false;
			delta[j] = rest / m[j];
		}
		if (delta[j] == 0 || s->value[s->chosen[j]] + delta[j] < 0)
			return false;
	}
	return true;
}

static int64_t
total_change(const int64_t *delta, int n)
{
	int64_t sum = 0;

	for (int i = 0; i < n; i++)
		sum += delta[i] < 0 ? -delta[i] : delta[i];
	return sum;
}

/* One free cell: tries its change around every point where another change or value passes 0; least total change wins. */
static bool
keep_family(struct search *s, const struct small *q)
{
	int64_t best[REPAIR_SET], delta[REPAIR_SET], bestsum = -1, bestt = 0;
	bool many = false;

	for (int j = 0; j < q->n; j++) {
		int64_t v = s->value[s->chosen[j]];
		for (int which = 0; which < 2; which++) { /* its change is 0; its value is 0 */
			int64_t at = which ? -v : 0;
			if (q->pivot[j] >= 0) {
				const int64_t *m = q->m[q->pivot[j]];
				if (m[q->free] == 0)
					continue;
				at = (m[q->n] - m[j] * at) / m[q->free];
			}
			for (int64_t t = at - q->n - 1; t <= at + q->n + 1; t++) {
				if (!small_at(s, q, t, delta))
					continue;
				int64_t sum = total_change(delta, q->n);
				many = many || (bestsum >= 0 && t != bestt);
				if (bestsum >= 0 && (sum > bestsum || (sum == bestsum && t >= bestt)))
					continue;
				bestsum = sum;
				bestt = t;
				memcpy(best, delta, sizeof best);
			}
		}
	}
	return bestsum >= 0 && keep(s, best, q->n, many);
}

/* Do the chosen cells explain all?  Then keeps them. */
static bool
try_chosen(struct search *s)
{
	struct small q; /* filled as far as it is used */
	const struct state *st = &s->st[0];
	int64_t delta[REPAIR_SET];

	q.n = s->nchosen;
	for (int i = 0; i < st->n; i++) {
		for (int j = 0; j < q.n; j++)
			q.m[i][j] = st->row[i]->c[s->chosen[j]];
		q.m[i][q.n] = st->row[i]->r;
	}
	s->steps += STEPS_SOLVE;
	small_solve(&q, st->n);
	for (int i = q.rank; i < st->n; i++)
		if (q.m[i][q.n])
			return false;
	if (q.rank == q.n)
		return small_at(s, &q, 0, delta) && keep(s, delta, q.n, false);
	if (q.rank == q.n - 1)
		return keep_family(s, &q);
	s->incomplete = true;
	return false;
}

/* --- the search --- */

/* Equations that fail, by the cells of theirs that may still be chosen. */
struct failing {
	int n, size[REPAIR_EQS];
	uint64_t open[REPAIR_EQS][WORDS];
};

/* What to branch over next. */
struct choice {
	int row;              /* the row that fails with the fewest open cells, or -1: none fails */
	int ncell;            /* how many */
	int need;             /* so many cells are needed at least */
	uint64_t open[WORDS]; /* the cells to try: those of the row, else of an equation that fails by its signs, else all */
};

/* Adds an equation with these cells, but for those that are closed; *least: the one with the fewest. */
static void
fails(const struct search *s, struct failing *f, const uint64_t *cells, int *least)
{
	int n = 0;

	for (int w = 0; w < s->nw; w++) {
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
	uint64_t used[WORDS] = {0};
	int need = 0;

	for (int left = f->n; left > 0 && need <= enough; left--) {
		int k = -1;
		for (int i = 0; i < f->n; i++)
			if (f->size[i] >= 0 && (k < 0 || f->size[i] < f->size[k]))
				k = i;
		uint64_t common = 0;
		for (int w = 0; w < s->nw; w++)
			common |= used[w] & f->open[k][w];
		for (int w = 0; w < s->nw && !common; w++)
			used[w] |= f->open[k][w];
		need += !common;
		f->size[k] = -1;
	}
	return need;
}

/* Can the free cells of equation e make it hold, the others staying as they are? */
static bool
can_hold(const struct search *s, int e)
{
	const struct row *x = &s->eq[e];
	int64_t r = x->r;
	bool plus = s->plus[e], minus = s->minus[e];

	for (int i = 0; i < s->nchosen; i++) {
		int t = s->chosen[i], c = x->c[t];
		plus |= c > 0;
		minus |= c < 0;
		r += c * s->value[t];
	}
	return (plus && minus) || (plus ? r >= 0 : minus ? r <= 0 : r == 0);
}

/* The best row of this state, with so many cells to go. */
static struct choice
choose(const struct search *s, const struct state *st, int left)
{
	struct choice c = {.row = -1};
	struct failing f;
	int least = 0, row[REPAIR_EQS];

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
	c.need = disjoint(s, &f, left);
	return c;
}

/* The same of the equations that fail by their signs: no more needed than c says, or more. */
static void
choose_signs(const struct search *s, struct choice *c, int left)
{
	struct failing f;
	int least = 0;

	f.n = 0;
	for (int e = 0; e < s->neq; e++)
		if (!can_hold(s, e)) {
			uint64_t cells[WORDS];
			for (int w = 0; w < s->nw; w++)
				cells[w] = s->eq[e].sup[w] & ~s->free[w];
			fails(s, &f, cells, &least);
		}
	if (c->row < 0 && f.n) {
		c->ncell = f.size[least];
		memcpy(c->open, f.open[least], sizeof c->open);
	} else if (c->row < 0) {
		for (int w = 0; w < s->nw; w++)
			c->open[w] = s->mine[w] & ~s->free[w] & ~s->closed[w];
		c->ncell = s->nc;
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
		const struct row *x = from->row[i];
		if (i == p)
			continue;
		if (x->c[t]) {
			if (!eliminate(&to->pool[pool], x, from->row[p], t, s->nw))
				s->incomplete = true;
			x = &to->pool[pool++];
		}
		to->row[to->n++] = x;
	}
	s->steps += 1 + pool;
}

/* Is the column of cell t in proportion to what fails, q being a row that fails? */
static bool
proportional(const struct state *st, int t, const struct row *q)
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
	uint64_t closed[WORDS];
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
	return f->c.need <= left && f->c.ncell > 0;
}

/* The next cell to try from t on; nc: none. */
static int
next_cell(const struct search *s, const struct frame *f, int t)
{
	for (int w = t / 64; w < s->nw; w++, t = 0) {
		uint64_t m = f->c.open[w] >> t % 64 << t % 64;
		if (m)
			return w * 64 + __builtin_ctzll(m);
	}
	return s->nc;
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
	for (int t = next_cell(s, f, 0); t < s->nc; t = next_cell(s, f, t + 1))
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

/* All sets of exactly `size` cells.  Depth is at most REPAIR_SET, so frames stand in an array. */
static void
search_size(struct search *s, int size)
{
	struct frame frame[REPAIR_SET + 1];

	s->nchosen = 0;
	if (!frame_open(s, &frame[0], size))
		return;
	for (;;) {
		struct frame *f = &frame[s->nchosen];
		struct state *st = &s->st[s->nchosen];
		int t = f->t;
		if (s->nchosen == size - 1) {
			leaves(s, f);
			t = s->nc;
		}
		t = next_cell(s, f, t);
		if (t == s->nc || s->steps >= s->in->budget) {
			if (t < s->nc)
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

/* --- components --- */

/* Reads the equations marked `mine` into s, over the cells that stand in them. */
static void
component_read(struct search *s, const bool *mine)
{
	const struct repair_in *in = s->in;
	int local[REPAIR_CELLS];
	bool here[REPAIR_CELLS] = {false};

	for (int e = 0; e < in->neq; e++)
		for (int k = 0; mine[e] && k < in->eq[e].nleft + in->eq[e].nright; k++)
			here[in->eq[e].cell[k]] = true;
	for (int c = 0; c < in->ncell; c++) {
		local[c] = s->nc;
		if (!here[c])
			continue;
		s->cell[s->nc] = (unsigned char)c;
		s->known[s->nc] = in->known[c];
		s->value[s->nc] = in->known[c] ? in->value[c] : 0;
		s->mine[s->nc / 64] |= (uint64_t)1 << s->nc % 64;
		s->free[s->nc / 64] |= (uint64_t)!in->known[c] << s->nc % 64;
		s->nc++;
	}
	int n = 0;
	for (int e = 0; e < in->neq; e++)
		n += mine[e];
	s->nw = (s->nc + BLOCK - 1) / BLOCK;
	s->eq = MEM_TAKE(s->a, struct row, (size_t)n);
	for (int e = 0; e < in->neq; e++) {
		if (!mine[e])
			continue;
		bool *plus = &s->plus[s->neq], *minus = &s->minus[s->neq];
		struct row *x = &s->eq[s->neq++];
		*plus = *minus = false;
		x->r = 0;
		memset(x->sup, 0, sizeof x->sup);
		memset(x->c, 0, sizeof *x->c * BLOCK * (size_t)s->nw);
		for (int k = 0; k < in->eq[e].nleft + in->eq[e].nright; k++) {
			int c = local[in->eq[e].cell[k]];
			x->c[c] = k < in->eq[e].nleft ? 1 : -1;
			x->sup[c / 64] |= (uint64_t)1 << c % 64;
			*(k < in->eq[e].nleft ? plus : minus) |= !s->known[c];
			x->r -= x->c[c] * s->value[c];
		}
	}
}

/* Eliminates the unknown cells: st[0] gets the rows over known cells alone, solve the others. */
static void
component_reduce(struct search *s)
{
	struct row *w = MEM_TAKE(s->a, struct row, (size_t)s->neq);
	bool *used = MEM_NEW(s->a, bool, (size_t)s->neq);

	for (int i = 0; i < s->neq; i++)
		w[i] = s->eq[i];
	for (int t = 0; t < s->nc; t++) {
		int p = 0;
		while (!s->known[t] && p < s->neq && (used[p] || w[p].c[t] == 0))
			p++;
		if (s->known[t] || p == s->neq)
			continue;
		used[p] = true;
		for (int i = 0; i < s->neq; i++)
			if (i != p && w[i].c[t] && !eliminate(&w[i], &w[i], &w[p], t, s->nw))
				s->incomplete = true;
	}
	s->solve = MEM_TAKE(s->a, struct row, (size_t)s->neq);
	for (int i = 0; i < s->neq; i++) {
		if (used[i])
			s->solve[s->nsolve++] = w[i];
		else
			s->st[0].row[s->st[0].n++] = &w[i];
	}
}

/* Finds the sets of one component. */
static void
component_run(struct search *s, const bool *mine)
{
	component_read(s, mine);
	component_reduce(s);
	if (s->incomplete)
		return;
	struct choice c = choose(s, &s->st[0], s->in->max_set);
	if (c.row < 0) {
		keep(s, NULL, 0, false);
		return;
	}
	if (c.need <= s->in->max_set)
		choose_signs(s, &c, s->in->max_set);
	if (c.need > s->in->max_set) {
		s->incomplete = true;
		return;
	}
	for (int d = 1; d <= s->in->max_set; d++) {
		s->st[d].pool = MEM_TAKE(s->a, struct row, (size_t)s->neq);
		for (int i = 0; i < s->neq; i++)
			s->st[d].pool[i].r = 0;
	}
	for (int k = c.need > 1 ? c.need : 1; k <= s->in->max_set && s->found.total == 0 && !s->incomplete; k++)
		search_size(s, k);
	s->incomplete = s->incomplete || s->found.total == 0;
}

/* An equation before any search. */
struct seen {
	uint64_t cells[WORDS];
	bool known; /* all its cells are */
	bool holds; /* the known ones alone make it hold */
};

static void
see(const struct repair_in *in, const struct repair_eq *eq, struct seen *y)
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

	for (int w = 0; w < WORDS; w++)
		common |= x[w] & y[w];
	return common != 0;
}

static void
join(uint64_t *to, const uint64_t *x)
{
	for (int w = 0; w < WORDS; w++)
		to[w] |= x[w];
}

/* Marks the equations that hang together with equation e. */
static void
component_mark(const struct seen *y, int neq, int e, bool *mine)
{
	uint64_t cells[WORDS];
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

/* Do more of these equations fail that have no cell in common than a set may have cells? */
static bool
component_hopeless(const struct seen *y, int neq, const bool *mine, int max_set)
{
	uint64_t used[WORDS] = {0};
	int apart = 0;

	for (int e = 0; e < neq; e++)
		if (mine[e] && y[e].known && !y[e].holds && !meet(used, y[e].cells)) {
			join(used, y[e].cells);
			apart++;
		}
	return apart > max_set;
}

/* --- the whole --- */

/* The changes of x and y, each by cell numbers, so too. */
static void
merge(struct repair_change *to, const struct repair_change *x, int nx, const struct repair_change *y, int ny)
{
	for (int i = 0, j = 0; i < nx || j < ny;)
		*to++ = j == ny || (i < nx && x[i].cell < y[j].cell) ? x[i++] : y[j++];
}

static int
set_cmp(const void *x, const void *y)
{
	const struct repair_set *a = x, *b = y;

	for (int i = 0; i < a->n && i < b->n; i++)
		if (a->change[i].cell != b->change[i].cell)
			return a->change[i].cell - b->change[i].cell;
	return a->n - b->n;
}

static struct repair_set
set_join(const struct repair_set *x, const struct repair_set *y, struct arena *a)
{
	struct repair_set z = {NULL, x->n + y->n, x->nforced + y->nforced, x->family || y->family};
	struct repair_change *c = z.change = MEM_TAKE(a, struct repair_change, (size_t)(z.n + z.nforced));

	merge(c, x->change, x->n, y->change, y->n);
	merge(c + z.n, x->change + x->n, x->nforced, y->change + y->n, y->nforced);
	return z;
}

/* every set so far with every set of f */
static void
combine(struct repair_out *out, const struct found *f, size_t max, struct arena *a)
{
	MEM_ARRAY(struct repair_set) z = {0};

	for (size_t i = 0; i < out->nset; i++)
		for (size_t j = 0; j < f->sets.n && z.n < max; j++) {
			struct repair_set joined = set_join(&out->set[i], &f->sets.v[j], a);
			*MEM_PUSH(a, z) = joined;
		}
	if (__builtin_mul_overflow(out->total, f->total, &out->total))
		out->total = SIZE_MAX;
	out->set = z.v;
	out->nset = z.n;
}

static struct search *
search_new(const struct repair_in *in, long steps, struct arena *a)
{
	struct search *s = MEM_TAKE(a, struct search, 1);

	s->in = in;
	s->a = a;
	s->nc = s->neq = s->nsolve = s->nchosen = s->st[0].n = 0;
	memset(s->mine, 0, sizeof s->mine);
	memset(s->free, 0, sizeof s->free);
	memset(s->closed, 0, sizeof s->closed);
	memset(&s->found, 0, sizeof s->found);
	s->steps = steps;
	s->incomplete = false;
	return s;
}

struct repair_out
repair_run(const struct repair_in *in, struct arena *a)
{
	bool done[REPAIR_EQS] = {false};
	struct repair_out out = {MEM_NEW(a, struct repair_set, 1), 1, 1, true, true, 0};

	out.set->change = MEM_NEW(a, struct repair_change, 1); /* one set of none */
	bool large = false;
	for (int c = 0; c < in->ncell; c++)
		large |= in->known[c] && (in->value[c] > VALUE_MAX || in->value[c] < -VALUE_MAX);
	if (large)
		return (struct repair_out){.complete = false};
	struct seen *y = MEM_NEW(a, struct seen, (size_t)in->neq);
	for (int e = 0; e < in->neq; e++)
		see(in, &in->eq[e], &y[e]);
	for (int e = 0; e < in->neq; e++) {
		bool mine[REPAIR_EQS] = {false};
		if (done[e] || (y[e].known && y[e].holds)) /* where all hold, nothing is to be done */
			continue;
		component_mark(y, in->neq, e, mine);
		for (int i = 0; i < in->neq; i++)
			done[i] = done[i] || mine[i];
		if (component_hopeless(y, in->neq, mine, in->max_set)) /* what one part cannot explain, all together cannot */
			return (struct repair_out){.complete = false, .steps = out.steps};
		struct search *s = search_new(in, out.steps, a);
		component_run(s, mine);
		if (s->found.total == 0)
			return (struct repair_out){.complete = false, .steps = s->steps};
		out.steps = s->steps;
		out.complete = out.complete && !s->incomplete;
		out.balanced = out.balanced && s->found.sets.n && s->found.sets.v[0].n == 0;
		combine(&out, &s->found, in->max_sets, a);
	}
	if (out.nset)
		qsort(out.set, out.nset, sizeof *out.set, set_cmp);
	out.complete = out.complete && out.nset == out.total;
	return out;
}
