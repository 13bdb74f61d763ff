/* niche - columns that rows show by themselves, without a full one among them.
 * Comes in: a block whose rows are laid.  Goes out: the same; some are not certain any more.
 * Rule: pdftotext -layout moves parts of a table against one another.  Where rows between two full ones show as many places as there are columns, no
 * number reaching from one into the next, each with two numbers or more, and all rows end in the last, these are the columns, in their order.
 * Known weakness: rows that leave a column empty show nothing. */
#include "mem.h"
#include "str.h"
#include "lay.h"
#include "stand.h"
#include "cols.h"
#include "fit.h"
#include "niche.h"

enum {
	MANY = 8, /* rows among which each column is seen twice */
	FEW = 4   /* of the first of them, those that may yet stand as the full row above does */
};

struct niche {
	int s, e, n; /* its begin and end, and how many numbers stand in it */
};

/* The places in which the numbers of rows from..to stand, from the left; returns how many, 0: they are too many. */
static int
find(const struct fit *f, size_t from, size_t to, struct niche *p)
{
	int k = 0;

	for (size_t r = from; r < to; r++)
		for (int i = 0; i < f->c->row[r].n; i++) {
			const struct lay_tok *t = &f->c->row[r].tok[i];
			struct niche x = {t->s[f->m], t->e[f->m], 1};
			int j = 0, kept = 0;
			for (; j < k && p[j].e <= x.s; j++)
				;
			for (int q = kept = j; q < k; q++) { /* those that it reaches into become one with it */
				bool in = p[q].s < x.e && x.s < p[q].e;
				x.s = in && p[q].s < x.s ? p[q].s : x.s;
				x.e = in && p[q].e > x.e ? p[q].e : x.e;
				x.n += in ? p[q].n : 0;
				p[kept] = p[q];
				kept += !in;
			}
			if (kept == COLS_MAX)
				return 0;
			for (int q = k = kept; q > j; q--)
				p[q] = p[q - 1];
			p[j] = x;
			k++;
		}
	return k;
}

/* Are these places columns, for rows from..to? */
static bool
are_columns(const struct fit *f, size_t from, size_t to, const struct niche *p, int k)
{
	bool are = k == f->k;

	for (int j = 0; are && j < k; j++)
		are = p[j].n > 1;
	for (size_t r = from; are && r < to; r++)
		are = f->c->row[r].n == 0 || f->c->row[r].tok[f->c->row[r].n - 1].s[f->m] >= p[k - 1].s;
	return are;
}

/* Is every number of row r laid in the column that its place is? */
static bool
is_laid_so(const struct fit *f, size_t r, const struct niche *p)
{
	for (int i = 0, j = 0; i < f->c->row[r].n; i++) {
		while (p[j].e <= f->c->row[r].tok[i].s[f->m])
			j++;
		if (j != f->at[r][i])
			return false;
	}
	return true;
}

void
niche_mind(struct fit *f)
{
	struct niche p[COLS_MAX];

	for (size_t from = 0, to; from < f->c->nrow; from = to + 1) {
		bool own = false;
		for (to = from; to < f->c->nrow && f->c->row[to].n < f->k; to++)
			;
		for (int skip = 0; skip < FEW && from + MANY <= to && !own; skip++, from += !own)
			own = are_columns(f, from, to, p, find(f, from, to, p));
		for (size_t r = from; own && r < to; r++)
			f->sure[r] = f->sure[r] && is_laid_so(f, r, p);
	}
}
