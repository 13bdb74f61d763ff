/* part - equations that hang together.
 * Comes in: equations, values, and which values are known.  Goes out: the same over cells numbered from 0 without gaps; what
 * they say of the known cells alone, and what they leave the others.
 * Rule: cells without a value are eliminated; they take any value >= 0. */
#include <string.h>

#include "mem.h"
#include "linear.h"
#include "part.h"

/* What one equation forces; false: it cannot hold.  *done: all its cells are known now, and it holds; *changed: by this. */
static bool
force_row(const struct part *p, const struct linear *x, int64_t *value, bool *known, bool *done, bool *changed)
{
	int64_t s = 0;
	int n = 0, last = 0;
	bool plus = false, minus = false;

	for (int w = 0; w < p->nw; w++)
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
	*done = n < 2 || (s == 0 && plus != minus);
	if (n == 0)
		return s == 0;
	*changed |= *done;
	if (n == 1) {
		value[last] = -s / x->c[last];
		known[last] = true;
		return s % x->c[last] == 0 && value[last] >= 0;
	}
	if (!*done)
		return (plus && minus) || (plus ? s <= 0 : s >= 0);
	for (int w = 0; w < p->nw; w++)
		for (uint64_t m = x->sup[w]; m; m &= m - 1)
			known[w * 64 + __builtin_ctzll(m)] = true; /* with 0, as they have */
	return true;
}

bool
part_force(const struct part *p, const struct linear *more, int nmore, int64_t *value, bool *known)
{
	bool done[3 * PART_EQS] = {false}, ok = true;
	int n = p->neq + p->nsolve + nmore;

	for (bool changed = true; ok && changed;) {
		changed = false;
		for (int i = 0; ok && i < n; i++) {
			const struct linear *x = i < p->neq ? &p->eq[i] : i < n - nmore ? p->solve[i - p->neq] : &more[i - (n - nmore)];
			if (!done[i])
				ok = force_row(p, x, value, known, &done[i], &changed);
		}
	}
	return ok;
}

/* Numbers the cells that stand in the equations. */
static void
number(struct part *p, const struct part_eq *eq, int neq, int ncell, int *local)
{
	bool here[PART_CELLS] = {false};

	for (int e = 0; e < neq; e++)
		for (int k = 0; k < eq[e].nleft + eq[e].nright; k++)
			here[eq[e].cell[k]] = true;
	for (int c = 0; c < ncell; c++)
		if (here[c]) {
			local[c] = p->nc;
			p->cell[p->nc++] = (unsigned char)c;
		}
	p->nw = (p->nc + LINEAR_BLOCK - 1) / LINEAR_BLOCK;
}

/* Equation number e, its cells by their new numbers. */
static void
equation(struct part *p, const struct part_eq *eq, int e, const int *local)
{
	struct linear *x = &p->eq[e];

	x->r = 0;
	memset(x->sup, 0, sizeof *x->sup * (size_t)p->nw);
	memset(x->c, 0, sizeof *x->c * LINEAR_BLOCK * (size_t)p->nw);
	for (int k = 0; k < eq->nleft + eq->nright; k++) {
		int c = local[eq->cell[k]];
		x->c[c] = k < eq->nleft ? 1 : -1;
		x->sup[c / 64] |= (uint64_t)1 << c % 64;
		x->r -= x->c[c] * p->value[c];
	}
}

/* The first unknown cell of a row; -1: it has none. */
static int
first_unknown(const struct part *p, const struct linear *x)
{
	for (int w = 0; w < p->nw; w++)
		if (x->sup[w] & p->unknown[w])
			return w * 64 + __builtin_ctzll(x->sup[w] & p->unknown[w]);
	return -1;
}

/* Eliminates the unknown cells. */
static bool
reduce(struct part *p, struct arena *a)
{
	struct linear *w = MEM_TAKE(a, struct linear, (size_t)p->neq);
	bool ok = true;

	for (int i = 0; i < p->neq; i++)
		linear_copy(&w[i], &p->eq[i], p->nw);
	for (int k = 0; k < p->neq; k++) {
		int t = first_unknown(p, &w[k]);
		if (t < 0) {
			p->open[p->nopen++] = &w[k];
			continue;
		}
		p->basic[p->nsolve] = t;
		p->solve[p->nsolve++] = &w[k];
		for (int i = 0; i < p->neq; i++)
			if (i != k && w[i].c[t])
				ok &= linear_eliminate(&w[i], &w[i], &w[k], t, p->nw);
	}
	return ok;
}

bool
part_read(struct part *p, const struct part_eq *eq, int neq, int ncell, const int64_t *value, const bool *known,
	  struct arena *a)
{
	int local[PART_CELLS];

	p->nc = p->nsolve = p->nopen = 0;
	p->neq = neq;
	memset(p->unknown, 0, sizeof p->unknown);
	number(p, eq, neq, ncell, local);
	for (int c = 0; c < p->nc; c++) {
		p->known[c] = known[p->cell[c]];
		p->value[c] = p->known[c] ? value[p->cell[c]] : 0;
		p->unknown[c / 64] |= (uint64_t)!p->known[c] << c % 64;
	}
	p->eq = MEM_TAKE(a, struct linear, (size_t)neq);
	for (int e = 0; e < neq; e++)
		equation(p, &eq[e], e, local);
	return reduce(p, a);
}
