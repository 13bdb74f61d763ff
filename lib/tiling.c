/* tiling - which row of a table each of its pieces lies in, where their order is not that of the rows.
 * Comes in: pieces, values that stand side by side, in the order of the source; how many rows of how many cells.  Goes out: a place for each.
 * Rule: a piece goes behind the one before it, to the row below that, or to another row that has fewer than the one above it.  What the lines
 * show says which of them first: a piece below another of the same width goes to the next row; a strip that ends begins anew at the top; a row
 * that is printed by itself is not left before its end.  Each other choice is a turn.  The fewest turns with which one more row is full, and adds up, are
 * taken, and then stand.  A row that lacks its first cell has it from behind, where it stands among the labels.
 * Known weakness: a row that adds up by chance is believed; who asks looks whether all of it holds. */
#include <stdbool.h>

#include "mem.h"
#include "num.h"
#include "tiling.h"

enum { TURNS = 3,     /* most turns from what the lines show before a row is full */
       NEAR = 14,     /* pieces of a row that is printed by itself, and of one begun before */
       STEPS = 20000 }; /* pieces laid in all */

struct tiling
tiling_open(const struct tiling_piece *p, size_t n, int nrow, int width, struct arena *a)
{
	struct tiling x = {.piece = p, .n = n, .nrow = nrow, .width = width, .at = MEM_TAKE(a, struct tiling_spot, n), .open = nrow * width, .steps = STEPS};

	for (size_t i = 0; i < n; i++)
		x.at[i] = (struct tiling_spot){.row = -1};
	return x;
}

/* Lays piece i into row r behind what is there; false: it is too wide, or the row is full and does not add up. */
static bool
put(struct tiling *x, size_t i, int r)
{
	const struct tiling_piece *p = &x->piece[i];
	struct num sum = x->sum[r];

	if (x->filled[r] + p->wide > x->width)
		return false;
	for (int w = 0, k = x->filled[r]; w < p->wide; w++, k++) {
		const struct num *y = &p->value[w];
		if (k + 1 == x->width ? !num_eq(sum, *y) : !num_add(sum, *y, &sum))
			return false;
	}
	x->at[i] = (struct tiling_spot){r, x->filled[r], false};
	x->filled[r] += p->wide;
	x->sum[r] = sum;
	x->open -= p->wide;
	return true;
}

/* Takes piece i out again, the last of its row. */
static void
take(struct tiling *x, size_t i, struct num sum)
{
	int r = x->at[i].row;

	x->filled[r] = x->at[i].col;
	x->sum[r] = sum;
	x->open += x->piece[i].wide;
	x->at[i].row = -1;
}

/* The first piece at or behind i that lies nowhere. */
static size_t
next_piece(const struct tiling *x, size_t i)
{
	while (i < x->n && x->at[i].row >= 0)
		i++;
	return i;
}

/* How the piece was laid before piece i was to be; NULL: none. */
static const struct tiling_spot *
last_spot(const struct tiling *x, size_t i)
{
	while (i > 0 && x->at[i - 1].ahead)
		i--;
	return i > 0 ? &x->at[i - 1] : NULL;
}

/* The first piece behind i that lies nowhere and has this value, for a first cell alone and among the labels, for a total as its last; x->n: there is none. */
static size_t
find(const struct tiling *x, size_t i, struct num want, bool total)
{
	for (i = next_piece(x, i + 1); i < x->n; i = next_piece(x, i + 1)) {
		const struct tiling_piece *p = &x->piece[i];
		if ((total || (p->wide == 1 && p->below)) && num_eq(p->value[p->wide - 1], want))
			break;
	}
	return i;
}

/* Of a row that ends with piece i and is printed by itself, no other laid between: its first piece; x->n: it is none. */
static size_t
first_piece(const struct tiling *x, size_t i)
{
	int r = x->at[i].row;

	while (i > 0 && (x->at[i].ahead || x->at[i].col > 0) && (x->at[i - 1].ahead || x->at[i - 1].row == r))
		i--;
	return x->at[i].row == r && x->at[i].col == 0 && !x->at[i].ahead ? i : x->n;
}

/* Has the row that ends with piece i all but its first cell, which stands behind it?  Then it is full with this. */
static bool
shut(struct tiling *x, size_t i)
{
	const struct tiling_piece *p = &x->piece[i];
	const struct num *total = &p->value[p->wide - 1];
	int r = x->at[i].row;
	size_t from = first_piece(x, i), first;
	struct num others, want;

	if (x->filled[r] != x->width - 1 || from == x->n || !num_sub(x->sum[r], *total, &others) || !num_sub(*total, others, &want) || want.v < 0)
		return false;
	first = find(x, i, want, false);
	if (first == x->n)
		return false;
	for (size_t k = from; k <= i; k++)
		x->at[k].col += !x->at[k].ahead;
	x->at[first] = (struct tiling_spot){r, 0, true};
	x->filled[r]++;
	x->open--;
	return true;
}

/* Is row r open, with less in it than the one above? */
static bool
is_next(const struct tiling *x, int r)
{
	return x->filled[r] < x->width && (r == 0 || x->filled[r - 1] > x->filled[r]);
}

/* The rows where piece i may go, the likeliest first; returns how many. */
static int
choices(const struct tiling *x, size_t i, int *row)
{
	const struct tiling_spot *last = last_spot(x, i), *second = last ? last_spot(x, (size_t)(last - x->at)) : NULL;
	int r = last ? last->row : 0, n = 0;
	int below = last && r + 1 < x->nrow && x->filled[r + 1] == last->col ? r + 1 : -1;
	bool same = is_next(x, r) || (x->filled[r] < x->width && second && second->row == r);
	int from = x->filled[r] == x->width || same ? r : 0; /* a strip has ended: the next begins above */

	if (below >= 0 && x->piece[i].below && x->piece[i].wide == x->piece[last - x->at].wide)
		row[n++] = below;
	else
		below = -1;
	for (int k = 0; k < x->nrow; k++) {
		r = (from + k) % x->nrow;
		if (r != below && (is_next(x, r) || (k == 0 && same)))
			row[n++] = r;
	}
	return n;
}

/* Lays the pieces from i on with just so many turns from what the lines show, until a row is full, at piece n at the latest; returns the
 * piece behind, 0: there is no such way.  A row behind row `most` does not count as one; shuts: a row may have its first cell from behind. */
static size_t
reach(struct tiling *x, size_t i, size_t n, int most, int turns, bool shuts)
{
	int row[TILING_ROWS];

	i = next_piece(x, i);
	if (i >= n)
		return 0;
	const struct tiling_spot *last = last_spot(x, i), *second = last ? last_spot(x, (size_t)(last - x->at)) : NULL;
	bool begun = second && second->row == last->row && x->filled[last->row] < x->width; /* its row, and it is printed by itself */
	bool later = begun && (x->filled[last->row] < x->width - 1 || find(x, i - 1, x->sum[last->row], true) < x->n); /* so may its rest be */
	int rows = choices(x, i, row);
	for (int k = 0; k < rows && turns >= 0 && x->steps > 0; k++) {
		int r = row[k], leaves = begun && r != last->row;
		struct num sum = x->sum[r];
		bool ends = x->filled[r] + x->piece[i].wide == x->width;
		x->steps--;
		if ((leaves && (!later || turns == 0)) || (ends && r > most) || !put(x, i, r))
			continue;
		size_t end = 0;
		if (!ends && !(shuts && turns == leaves && r <= most && shut(x, i)))
			end = reach(x, i + 1, n, most, turns - leaves, shuts);
		else if (!ends || turns == leaves)
			end = i + 1;
		if (end)
			return end;
		take(x, i, sum);
		turns--;
	}
	return 0;
}

bool
tiling_row(struct tiling *x)
{
	size_t i = x->next, near = x->n - i < NEAR ? x->n : i + NEAR, end = 0;
	int first = 0;

	while (first < x->nrow && x->filled[first] == x->width)
		first++;
	for (int turns = 0; turns <= TURNS && !end; turns++) {
		end = reach(x, i, near, x->nrow, turns, false);
		end = end ? end : reach(x, i, x->n, first, turns, false);
		end = end || turns == 0 ? end : reach(x, i, near, x->nrow, turns - 1, true);
	}
	x->next = end ? end : i;
	return end > 0;
}

bool
tiling_in_order(struct tiling *x)
{
	for (int r = 0; x->next < x->n; r += x->filled[r] == x->width, x->next++)
		if (r == x->nrow || !put(x, x->next, r))
			return false;
	return x->open == 0;
}
