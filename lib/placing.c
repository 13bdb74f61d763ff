/* placing - which column each number of a block stands in.
 * Comes in: a block.  Goes out: a column for each number, and whether it is certain.
 * Rule: rows of one length are placed by their order, others by their positions, in the measure that fits better.  A row that the two lay
 * differently is certain only by the preferred.  Where positions are a page's, what stands left and right of what tells, too. */
#include <assert.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "lay.h"
#include "between.h"
#include "stand.h"
#include "cols.h"
#include "fit.h"
#include "niche.h"
#include "placing.h"

enum { ONE = STAND_ONE };

/* Places the numbers of such rows by their order. */
static void
by_order(struct cols *c, struct arena *a)
{
	int *col = MEM_TAKE(a, int, (size_t)c->row[0].n);

	c->k = c->row[0].n;
	c->ok = true;
	for (int i = 0; i < c->k; i++)
		col[i] = i;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = col;
		c->row[r].sure = true;
	}
	for (int m = 0; m < 2 && !c->last; m++) {
		struct stand *at = MEM_TAKE(a, struct stand, (size_t)c->k);
		cols_mean(c, c->k, m, at);
		c->at[m] = at;
	}
}

/* Keeps columns of which it is not known which they are, if every row has a certain place in them. */
static void
take_narrow(struct cols *c, const struct fit *f)
{
	c->narrow = true;
	c->k = f->k;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = f->at[r];
		c->row[r].sure = f->sure[r];
		c->narrow = c->narrow && f->sure[r];
	}
}

/* What the columns hold before their numbers are asked: their heads, or what they held on an earlier page; or nothing, where a row has a
 * number for each.  NULL: nobody knows. */
static struct between_col *
rooms(const struct cols *c, struct arena *a)
{
	struct stand head[COLS_MAX + 1];
	struct between_col *col = MEM_TAKE(a, struct between_col, (size_t)c->known);

	bool named = c->nhead && (cols_heads(c, 1, false, head) == c->known || cols_heads(c, 1, true, head) == c->known), full = false;

	for (size_t r = 0; r < c->nrow; r++)
		full = full || c->row[r].n == c->known;
	for (int j = 0; j < c->known; j++)
		col[j] = named ? (struct between_col){head[j].s / ONE, head[j].e / ONE} : c->nhead || !c->held ? (struct between_col){0, -1} : c->held[j];
	return named || full || (c->nhead == 0 && c->held) ? col : NULL;
}

/* Where places are those of a page: columns for the rows that have none, by what stands left and right of what.  A row that has others
 * is not certain. */
static void
by_rooms(struct cols *c, struct arena *a)
{
	struct between_col *col = c->exact && c->known > 1 && c->known <= COLS_MAX && c->nrow ? rooms(c, a) : NULL;

	if (!col)
		return;
	struct between_row *row = MEM_NEW(a, struct between_row, c->nrow);
	for (size_t r = 0; r < c->nrow; r++)
		row[r] = (struct between_row){.tok = c->row[r].tok, .n = c->row[r].n};
	bool fits = between_settle(col, c->known, row, c->nrow, a), had = c->ok && c->k == c->known;
	c->held = fits ? col : NULL;
	for (size_t r = 0; r < c->nrow && fits; r++) {
		bool same = true, mine = !had || !c->row[r].sure;
		for (int i = 0; i < row[r].n && !mine && row[r].sure; i++)
			same = same && c->row[r].col[i] == row[r].at[i];
		if (mine)
			c->row[r].col = row[r].at;
		c->row[r].sure = mine ? row[r].sure : same;
	}
	if (fits && !had) {
		c->k = c->known;
		c->ok = true;
		c->narrow = false;
		c->at[0] = c->at[1] = NULL;
	}
}

static void
by_places(struct cols *c, struct arena *a)
{
	struct fit f[2];
	int first = c->prefer > 0;

	fit_find(&f[first], c, first, a);
	/* of many rows the preferred measure alone tells where they stand */
	bool alone = c->prefer >= 0 && f[first].ok && c->nrow >= COLS_FEW;
	if (alone && c->last)
		f[!first] = (struct fit){.c = c, .m = !first};
	else
		fit_find(&f[!first], c, !first, a);
	for (int m = 0; m < 2; m++)
		if (!alone || m == c->prefer)
			fit_lay(&f[m], a);
	int m = f[1].ok && (!f[0].ok || f[1].cost < f[0].cost);
	if (c->prefer >= 0 && f[c->prefer].ok)
		m = c->prefer;
	if (f[m].ok)
		niche_mind(&f[m]);
	const struct fit *b = &f[m], *other = &f[!m];
	/* where one fits and the other not at all, that tells too */
	int prefer = c->prefer;
	if (prefer < 0 && b->ok && other->ok && other->cost > 2 * b->cost + ONE * (long)c->nrow)
		prefer = m;
	int narrow = prefer >= 0 ? prefer : f[1].narrow && (!f[0].narrow || f[1].cost < f[0].cost);
	if (!b->ok && f[narrow].narrow)
		take_narrow(c, &f[narrow]);
	if (c->narrow)
		return;
	c->k = b->k;
	c->ok = b->ok;
	for (m = 0; m < 2; m++) {
		/* of the measure not taken only if it finds as many columns */
		struct stand *at = f[m].ok && f[m].k == b->k ? MEM_NEW(a, struct stand, f[m].k) : NULL;
		if (at)
			memcpy(at, f[m].col, sizeof *at * (size_t)f[m].k);
		c->at[m] = at;
	}
	/* a few rows that are in no columns in the other measure may be in none: they may be of two pages */
	bool strewn = !c->exact && !c->paged && c->nrow > 1 && c->nrow < COLS_FEW && c->known && other->k > c->known;
	for (size_t r = 0; r < c->nrow; r++) {
		c->row[r].col = b->at[r];
		c->row[r].sure = b->ok && b->sure[r] && ((b->m == prefer && !strewn) || c->row[r].n == b->k || fit_same(b, other, r)) &&
				 (c->row[r].n == b->k || !b->squeezed ||
				  (fit_below(b, r) && (!other->ok || !other->sure[r] || fit_same(b, other, r))));
		assert(!c->row[r].sure || c->row[r].n <= c->k);
	}
}

void
placing_find(struct cols *c, struct arena *a)
{
	if (cols_are_whole(c))
		by_order(c, a);
	else
		by_places(c, a);
	by_rooms(c, a);
}
