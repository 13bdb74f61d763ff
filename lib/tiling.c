/* tiling - which rectangle of a table each strip of its values covers.
 * Comes in: strips, values of lines without a gap between them, in the order of the source; how many rows of how many cells.  Goes out: where each
 * lies.
 * Rule: tools print what stands close together as one block, and the blocks from the left to the right, band by band: each row by itself where the
 * rows are tall, several as columns where they are low, or a few columns row by row.  Where the heads of the last columns stand higher or lower than
 * the others, a band is left before its end, and its rest comes behind the bands below, or these are left too, each one cell shorter, as stairs, and
 * their rests follow in order; heads that are pushed together bring their columns first.  Between them stand numbers of pages, before and behind them the
 * values of other tables.  Each of these costs something; a row that is full must add up, but for one, which may be wrong in the report itself.  The
 * cheapest ways are looked for; where several of them hold, the cells in which they differ are not sure.  A table of noughts alone has more ways than
 * can be tried: all say the same but those that take numbers of another table, which would have to add up.  Nothing is begun that must cost more
 * than there is to spend.
 * Known weakness: a blank cell that left no trace, or two wrong sums of the report's own, and nothing is found. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "num.h"
#include "colsum.h"
#include "tiling.h"

enum { COST = 7,         /* most irregularities */
       PAGES = 100,      /* more than a number of a page */
       STEPS = 128000,   /* most strips laid in all */
       WRONG = 2,        /* what a row costs that does not add up */
       ASKED = 100,      /* what it costs to ask whether all holds, in steps */
       FEW = 2000,       /* the same, tried first: mostly enough; then eight times as many */
       ROOM = 2 };       /* places for states that are kept, for each step: at least two */

struct search {
	struct tiling *x;
	const struct tiling_strip *strip;
	size_t n;
	const size_t *left; /* of each strip, values from it on */
	const size_t *bad;  /* those of them that are as wide as a row and do not add up */
	const int *rows;    /* most rows that can be begun with one of them at no cost */
	int nrow, width;

	unsigned mask[TILING_ROWS]; /* of each row, the columns that are filled */
	int top;                    /* rows from it on are empty */
	int open;                   /* cells that are not filled */
	struct num cell[TILING_ROWS][TILING_WIDTH];
	struct colsum sum;
	uint64_t hash;              /* of what lies where */
	int64_t page;               /* number of the last page that was met; 0: none */
	struct tiling_spot *at, *best;
	struct num had[TILING_ROWS][TILING_WIDTH]; /* the cells as best lies */
	bool found, noughts; /* noughts: best has nothing else, and no other way is looked for */
	int wrong;      /* the row that does not add up; -1: none */
	int cost;       /* what may be spent in all */
	int steps;      /* that may still be taken */
	uint64_t *seen; /* states */
	size_t room;    /* for so many */
};

static uint64_t
mix(uint64_t x)
{
	x = (x ^ (x >> 32)) * 0xd6e8feb86659fd93u;
	x = (x ^ (x >> 32)) * 0xd6e8feb86659fd93u;
	return x ^ (x >> 32);
}

static bool
is_full(const struct search *s, int row)
{
	return s->mask[row] + 1 == 1u << s->width;
}

static int
filled(const struct search *s, int row)
{
	return __builtin_popcount(s->mask[row]);
}

/* The first row that is not full; s->top: all above that are. */
static int
unfinished(const struct search *s)
{
	int r = 0;

	while (r < s->top && is_full(s, r))
		r++;
	return r;
}

/* The first of the rows right above r that are filled as it is. */
static int
level_from(const struct search *s, int r)
{
	while (r > 0 && s->mask[r - 1] == s->mask[r])
		r--;
	return r;
}

/* Is the last of n numbers the sum of the others? */
static bool
adds_up(const struct num *x, int n)
{
	struct num sum = {0};

	for (int k = 0; k + 1 < n; k++)
		if (!num_add(sum, x[k], &sum))
			return false;
	return num_eq(sum, x[n - 1]);
}

/* May strip i begin in a row, as the words beside it say? */
static bool
may_begin(const struct search *s, size_t i, int row)
{
	return !s->strip[i].rows || s->strip[i].rows >> row & 1;
}

/* May a cell have that value: is it a count that can be summed, and as far as is known? */
static bool
may_be(const struct search *s, int row, int col, struct num x)
{
	const struct num *known = s->x->known ? s->x->known[row * s->width + col] : NULL;

	return x.scale == 0 && x.v >= 0 && x.v <= INT32_MAX && (!known || num_eq(*known, x));
}

/* May strip i lie on rows from row on, from column c on, k values a row?  All of them are filled alike, and none more than an open one right above;
 * what is known stays. */
static bool
fits(const struct search *s, size_t i, int row, int c, int k)
{
	int rows = s->strip[i].n / k, end = row == s->top ? s->nrow : s->top;

	if (!may_begin(s, i, row) || s->strip[i].n % k || row + rows > end || c + k > s->width || s->mask[row] & ((1u << k) - 1) << c)
		return false;
	for (int y = row + 1; y < row + rows; y++)
		if (s->mask[y] != s->mask[row])
			return false;
	for (int v = 0; v < s->strip[i].n; v++)
		if (!may_be(s, row + v / k, c + v % k, s->strip[i].value[v]))
			return false;
	return row == 0 || is_full(s, row - 1) || filled(s, row) + k <= filled(s, row - 1);
}

/* May the sums of the columns still come right?  One column may not, if there is, or may be, a row that does not add up. */
static bool
may_balance(const struct search *s, int budget)
{
	unsigned broken = colsum_broken(&s->sum);

	return !broken || (!(broken & (broken - 1)) && (s->wrong >= 0 || budget >= WRONG));
}

/* Lays strip i there; returns how many rows are full and do not add up, *wrong: the last of them. */
static int
put(struct search *s, size_t i, int row, int c, int k, int *wrong)
{
	const struct tiling_strip *p = &s->strip[i];
	int end = row + p->n / k, bad = 0;

	s->at[i] = (struct tiling_spot){row, c, k};
	for (int y = row, v = 0; y < end; y++) {
		s->mask[y] |= ((1u << k) - 1) << c;
		for (int x = c; x < c + k; x++, v++) {
			s->cell[y][x] = p->value[v];
			colsum_fill(&s->sum, y, x, p->value[v].v);
			s->hash ^= mix((uint64_t)p->value[v].v * 4096 + (uint64_t)(y * TILING_WIDTH + x) + 1);
		}
		if (is_full(s, y) && !adds_up(s->cell[y], s->width)) {
			bad++;
			*wrong = y;
		}
	}
	s->open -= p->n;
	s->top = end > s->top ? end : s->top;
	return bad;
}

/* Takes strip i away again. */
static void
take(struct search *s, size_t i)
{
	struct tiling_spot at = s->at[i];
	int end = at.row + s->strip[i].n / at.wide;

	for (int y = at.row; y < end; y++) {
		s->mask[y] &= ~(((1u << at.wide) - 1) << at.col);
		for (int x = at.col; x < at.col + at.wide; x++)
			colsum_clear(&s->sum, y, x, s->cell[y][x].v);
	}
	s->open += s->strip[i].n;
	s->at[i].wide = 0;
}

/* Was the search here before, with as much to spend? */
static bool
was_here(struct search *s, size_t i, int cur, int budget)
{
	uint64_t state = (i * TILING_ROWS + (uint64_t)(cur + 1)) * PAGES + (uint64_t)s->page;
	uint64_t key = mix(s->hash + mix(state * (COST + 1) + (uint64_t)s->cost)) << 4;
	size_t k = (size_t)(key >> 20) % s->room;

	for (; s->seen[k]; k = (k + 1) % s->room)
		if ((s->seen[k] & ~(uint64_t)15) == key) {
			bool enough = (int)(s->seen[k] & 15) > budget;
			if (!enough)
				s->seen[k] = key | (uint64_t)(budget + 1);
			return enough;
		}
	s->seen[k] = key | (uint64_t)(budget + 1);
	return false;
}

static void lay(struct search *s, size_t i, int cur, int budget);

/* Lays strip i on the rows from row on, from column c on, in every way for which there is enough to spend. */
static void
lay_on(struct search *s, size_t i, int row, int c, int budget)
{
	uint64_t hash = s->hash;
	int top = s->top;

	for (int k = 1; k <= s->width && k <= s->strip[i].n; k++) {
		int rest = budget - (k != s->strip[i].wide && k != s->width);
		if (rest < 0 || (row == top && c > 0 && k == 1) || !fits(s, i, row, c, k))
			continue;
		int wrong = 0, was = s->wrong, bad = put(s, i, row, c, k, &wrong);
		if (bad == 0) {
			lay(s, i + 1, row, rest);
		} else if (bad == 1 && was < 0 && !s->x->in_order && rest >= WRONG) {
			s->wrong = wrong;
			lay(s, i + 1, row, rest - WRONG);
			s->wrong = was;
		}
		take(s, i);
		s->hash = hash;
		s->top = top;
	}
}

/* Lays strip i on new rows below the others; if all of these are full, the columns of several before its own may come later. */
static void
lay_below(struct search *s, size_t i, int budget)
{
	lay_on(s, i, s->top, 0, budget);
	for (int c = 1; budget > 0 && s->strip[i].n > 1 && unfinished(s) == s->top && c + 1 < s->width && !s->x->in_order; c++)
		lay_on(s, i, s->top, c, budget - 1);
}

/* Lays strip i behind what is on the rows from row on. */
static void
lay_rest(struct search *s, size_t i, int row, int budget)
{
	lay_on(s, i, row, __builtin_ctz(~s->mask[row]), budget);
}

/* Do the strips from i on make whole rows, below the others?  What their totals come to; -1: they do not. */
static int64_t
whole(const struct search *s, size_t i)
{
	const struct tiling_strip *p = &s->strip[i];
	int rows = p->wide > 0 ? p->n / p->wide : 0;
	int64_t all = 0;

	if (rows == 0 || s->top + rows > s->nrow)
		return -1;
	for (int y = 0; y < rows; y++) {
		struct num sum = {0};
		int x = 0;
		for (const struct tiling_strip *q = p; x < s->width; x += q->wide, q++) {
			if (q == s->strip + s->n || q->wide == 0 || q->n != q->wide * rows || x + q->wide > s->width || !may_begin(s, (size_t)(q - s->strip), s->top))
				return -1;
			for (int k = 0; k < q->wide; k++) {
				struct num v = q->value[y * q->wide + k];
				if (!may_be(s, s->top + y, x + k, v) || (x + k == s->width - 1 ? !num_eq(sum, v) : !num_add(sum, v, &sum)))
					return -1;
			}
		}
		all |= sum.v;
	}
	return all;
}

static void
lay_whole(struct search *s, size_t i, int budget)
{
	uint64_t hash = s->hash;
	size_t end = i;
	int top = s->top;

	for (int c = 0; c < s->width; end++) {
		int none;
		put(s, end, top, c, s->strip[end].wide, &none);
		c += s->strip[end].wide;
	}
	lay(s, end, top, budget);
	while (end-- > i)
		take(s, end);
	s->hash = hash;
	s->top = top;
}

/* Is one of the open rows below another that is filled otherwise? */
static bool
has_stairs(const struct search *s, int open)
{
	for (int r = open; r + 1 < s->top; r++)
		if (!is_full(s, r) && !is_full(s, r + 1) && s->mask[r] != s->mask[r + 1])
			return true;
	return false;
}

/* Lays strip i, which may be left out. */
static void
lay_none(struct search *s, size_t i, int cur, int budget)
{
	const struct num *x = s->strip[i].value;
	int64_t page = s->page;

	if (cur < 0 || (s->top == s->nrow && is_full(s, cur))) { /* another table's */
		lay(s, i + 1, cur, budget);
	} else if (budget > 0 && s->strip[i].alone && x->scale == 0 && x->v > 0 && x->v < PAGES && (page == 0 || x->v == page + 1)) {
		s->page = x->v;
		lay(s, i + 1, cur, budget - 1);
		s->page = page;
	}
}

/* What it costs to leave row cur, the last of all, for rows below; `from`: the first of those filled as it is; less: by how much the one above
 * has more.  More than there is to spend: it is not left. */
static int
leaving(const struct search *s, size_t i, int cur, int from, int open, int less)
{
	while (s->at[--i].wide == 0)
		;
	if (cur > from) /* its first strip, as in the row above? */
		return s->at[i].wide == filled(s, cur) && (s->at[i].wide > 1 || s->strip[i].named) ? 0 : COST + 1;
	if (filled(s, cur) < 2 && !s->strip[i].named)
		return COST + 1;
	return from == open ? 1 : less == 1 ? 0 : COST + 1;
}

/* All strips that the table needs lie: is it a way, another than those before? */
static void
found(struct search *s)
{
	bool same = s->found;

	for (int y = 0; y < s->nrow && same; y++)
		for (int x = 0; x < s->width; x++)
			same = same && (s->x->unsure[y] >> x & 1 || num_eq(s->cell[y][x], s->had[y][x]));
	s->steps -= s->steps < ASKED ? s->steps : ASKED;
	if (same || !s->x->holds(s->x->arg, s->at, s->wrong))
		return;
	for (int y = 0; y < s->nrow && s->found; y++)
		for (int x = 0; x < s->width; x++)
			s->x->unsure[y] |= (unsigned)!num_eq(s->cell[y][x], s->had[y][x]) << x;
	if (!s->found) {
		s->noughts = true;
		for (int y = 0; y < s->nrow; y++)
			for (int x = 0; x < s->width; x++)
				s->noughts = s->noughts && s->cell[y][x].v == 0;
		memcpy(s->had, s->cell, sizeof s->had);
		memcpy(s->best, s->at, s->n * sizeof *s->best);
		s->x->wrong = s->wrong;
	}
	s->found = true;
}

/* The least that the strips from i on cost; open: the first row that is not full.  A strip that is as wide as a row and does not add up is a row that
 * is wrong, or lies in another way; none of them costs nothing but behind the table's end, where there is room for the values that it has no cells
 * for.  And of the rows that are begun with a value by itself, and do not add up as they are printed, fewer than they have cells cost one together,
 * as stairs: nothing, where one is open. */
static int
least(const struct search *s, size_t i, int open)
{
	size_t spare = (s->left[i] - (size_t)s->open) / (size_t)s->width;
	int wrong = s->bad[i] > spare ? (int)(s->bad[i] - spare) : 0;
	int steps = s->width - 1, rows = s->nrow - s->top - s->rows[i] - (open < s->top ? steps : 0), stairs = (rows + steps - 1) / steps;

	return wrong > stairs ? wrong : stairs;
}

/* Lays the strips from i on, of which the last one lies on rows from cur on; -1: none, or none are begun any more. */
static void
lay(struct search *s, size_t i, int cur, int budget)
{
	if (!may_balance(s, budget))
		return;
	if (s->open == 0) {
		found(s);
		return;
	}
	if (i == s->n || s->left[i] < (size_t)s->open || s->steps == 0 || (s->found && s->noughts))
		return;
	int open = unfinished(s);
	if (least(s, i, open) > budget || was_here(s, i, cur, budget))
		return;
	s->steps--;
	bool full = cur < 0 || is_full(s, cur), stairs = has_stairs(s, open);
	int from = full ? 0 : level_from(s, cur);          /* the rows that are filled as this */
	bool last = !full && s->mask[cur] == s->mask[s->top - 1]; /* and nothing is below them */
	int less = last && from > open ? filled(s, from - 1) - filled(s, cur) : 0;
	int leave = full ? (stairs ? COST + 1 : 0) : last && !s->x->in_order ? leaving(s, i, cur, from, open, less) : COST + 1;
	int64_t all = leave <= budget && !stairs ? whole(s, i) : -1;

	if (all >= 0) {
		lay_whole(s, i, budget - leave);
		if (cur >= 0 && full && (all > 0 || open == s->top))
			return;
	}
	if (!full)
		lay_rest(s, i, cur, budget);
	if (leave <= budget && s->top < s->nrow)
		lay_below(s, i, budget - leave);
	else if (leave <= budget && !full) /* the rest of the last rows may be far behind */
		lay(s, i, -1, budget - leave);
	if (full ? open < s->top : last && open < cur && less < 2)
		lay_rest(s, i, open, budget - (!full && (less == 0 ? leave > 0 : filled(s, cur) > 1)));
	lay_none(s, i, cur, budget);
}

/* Looks for the cheapest ways in so many steps; false: these were too few. */
static bool
search(struct search *s, int steps, struct arena scratch)
{
	s->steps = steps;
	s->room = (size_t)steps * ROOM;
	s->seen = MEM_NEW(&scratch, uint64_t, s->room);
	s->found = false;
	memset(s->x->unsure, 0, sizeof s->x->unsure);
	for (s->cost = 0; s->cost <= COST && !s->found && s->steps > 0; s->cost++)
		lay(s, 0, -1, s->cost);
	return s->steps > 0;
}

/* Strip i, and those behind it, a row that adds up?  The strip behind it; 0: it is none. */
static size_t
row_end(const struct tiling *x, size_t i)
{
	struct num row[TILING_WIDTH];
	int n = 0;

	for (; i < x->n && n + x->strip[i].n <= x->width; n += x->strip[i++].n)
		memcpy(row + n, x->strip[i].value, sizeof *row * (size_t)x->strip[i].n);
	return n == x->width && adds_up(row, n) ? i : 0;
}

/* Counts what the strips from each on have; false: they have too few values for the table. */
static bool
count_strips(struct search *s, struct arena *a)
{
	const struct tiling *x = s->x;
	size_t *left = MEM_TAKE(a, size_t, x->n + 1), *bad = MEM_TAKE(a, size_t, x->n + 1);
	int *rows = MEM_TAKE(a, int, x->n + 1);

	left[x->n] = bad[x->n] = 0;
	rows[x->n] = 0;
	for (size_t i = x->n; i-- > 0;) {
		const struct tiling_strip *p = &x->strip[i];
		size_t end = row_end(x, i);
		left[i] = left[i + 1] + (size_t)p->n;
		bad[i] = bad[i + 1] + (p->n == x->width && p->wide == p->n && !end);
		rows[i] = rows[i + 1] + (p->n > 1 || p->named ? p->n : 0);
		if (end && rows[end] + 1 > rows[i])
			rows[i] = rows[end] + 1;
	}
	s->left = left;
	s->bad = bad;
	s->rows = rows;
	return left[0] >= (size_t)s->open;
}

const struct tiling_spot *
tiling_lay(struct tiling *x, struct arena *a)
{
	struct search s = {.x = x, .strip = x->strip, .n = x->n, .nrow = x->nrow, .width = x->width, .wrong = -1, .open = x->nrow * x->width};

	if (x->n > TILING_STRIPS || x->nrow > TILING_ROWS || x->width > TILING_WIDTH)
		return NULL;
	if (!count_strips(&s, a))
		return NULL;
	colsum_begin(&s.sum, x->sum, x->nsum, x->width);
	s.at = MEM_NEW(a, struct tiling_spot, x->n);
	s.best = MEM_TAKE(a, struct tiling_spot, x->n);
	bool done = false;
	for (int steps = FEW; !done && steps <= STEPS; steps *= 8)
		done = search(&s, steps, *a);
	return done && s.found ? s.best : NULL;
}
