/* stack - numbers that a narrow cell broke over several lines.
 * Comes in: the numbers of a page with their places, pieces of broken ones among them.  Goes out: which are pieces of one.
 * Rule: cells stand centred in their row, so that where a number of two lines stands beside one of one line, its lines are
 * half a line above and below that.  Rows of a table are never so close: numbers whose heights are less than a line
 * apart are of one row.  There, those that stand below each other are one number, if all numbers of the row have their
 * middle at one height.  That proves that there are numbers in pieces, and how far apart the lines of a cell are.  What
 * else is as close is told by the labels: if each line has one, of the same column, they are rows; if there is one at
 * the middle alone, or one over all, it is one row.  Where that does not tell, or a row does not fit, its numbers are
 * lost: a part of a number is worse than none.
 * Known weakness: where in no row there are numbers of one line and of two, nothing is told. */
#include "stack.h"

enum {
	CLOSE = 85,   /* hundredths of a character: no further apart are lines of one row */
	PITCH = 200,  /* from one line of a cell to the next, at most */
	SAME = 108,   /* hundredths of that: no more is the same */
	CENTRE = 30,  /* middles of the cells of a row are no further apart */
	PIECES = 200, /* of one row, at most */
	COLUMNS = 32  /* with numbers in a row, at most */
};

/* What stands below each other in a row. */
struct pile {
	int x0, x1;
	size_t first, last; /* pieces */
	int n;
};

/* What is looked at. */
struct stacker {
	struct stack_piece *v;
	size_t n;
	const struct stack_piece *w; /* words beside the numbers */
	size_t nw;
	int em;
	long pitch; /* lines of proven rows are so far apart; 0: there are none */
};

/* Is piece b no more than that part of a character below piece a? */
static bool
within(const struct stacker *x, size_t a, size_t b, int part)
{
	return (x->v[b].middle - x->v[a].middle) * 50 <= (long)x->em * part;
}

/* Do they stand below each other, more than half of the narrower one? */
static bool
below(const struct pile *p, const struct stack_piece *x)
{
	int from = p->x0 > x->x0 ? p->x0 : x->x0, to = p->x1 < x->x1 ? p->x1 : x->x1;
	int wide = p->x1 - p->x0, own = x->x1 - x->x0;

	return (to - from) * 2L > (wide < own ? wide : own);
}

/* Puts piece i on the pile that it stands below; false: it stands nowhere a further line does. */
static bool
put(struct stacker *x, struct pile *p, int *n, size_t i)
{
	struct stack_piece *v = x->v;

	for (int k = 0; k < *n; k++) {
		if (!below(&p[k], &v[i]))
			continue;
		if (within(x, p[k].last, i, CLOSE) || !within(x, p[k].last, i, PITCH))
			return false;
		p[k].x0 = p[k].x0 < v[i].x0 ? p[k].x0 : v[i].x0;
		p[k].x1 = p[k].x1 > v[i].x1 ? p[k].x1 : v[i].x1;
		p[k].last = i;
		p[k].n++;
		v[i].first = p[k].first;
		return true;
	}
	if (*n == COLUMNS)
		return false;
	p[(*n)++] = (struct pile){v[i].x0, v[i].x1, i, i, 1};
	return true;
}

/* Have all piles their middle at one height? */
static bool
centred(const struct stacker *x, const struct pile *p, int n)
{
	long low = 0, high = 0;

	for (int k = 0; k < n; k++) {
		long m = (x->v[p[k].first].middle + x->v[p[k].last].middle) / 2;
		low = k == 0 || m < low ? m : low;
		high = k == 0 || m > high ? m : high;
	}
	return (high - low) * 50 <= (long)x->em * CENTRE;
}

static void
forget(struct stacker *x, size_t from, size_t to, bool lost)
{
	for (size_t i = from; i < to; i++) {
		x->v[i].first = i;
		x->v[i].lost = lost;
	}
}

/* Reads the pieces [from, to) as those of one row: which are of one number?  Nothing is changed where none is in pieces;
 * all are lost where that cannot be told.  Returns how far their lines are apart, 0: there are none. */
static long
read_row(struct stacker *x, size_t from, size_t to)
{
	struct pile p[COLUMNS];
	int n = 0, broken = 0;
	bool good = to - from <= PIECES;
	long pitch = 0;

	for (size_t i = from; i < to && good; i++)
		good = put(x, p, &n, i);
	for (int k = 0; k < n; k++) {
		long d = p[k].n > 1 ? (x->v[p[k].last].middle - x->v[p[k].first].middle) / (p[k].n - 1) : 0;
		broken += d > 0;
		pitch = d > pitch ? d : pitch;
	}
	if (good && (!broken || centred(x, p, n)))
		return pitch;
	forget(x, from, to, true);
	return 0;
}

/* Behind the pieces that stand in one line with piece i. */
static size_t
line_end(const struct stacker *x, size_t i)
{
	size_t j = i + 1;

	while (j < x->n && x->v[j].row == x->v[i].row)
		j++;
	return j;
}

/* Behind the lines that are less than a line apart, from piece i on; *lines: how many. */
static size_t
close_end(const struct stacker *x, size_t i, int *lines)
{
	size_t j = line_end(x, i);

	for (*lines = 1; j < x->n && x->v[j].page == x->v[i].page && within(x, j - 1, j, CLOSE); ++*lines)
		j = line_end(x, j);
	return j;
}

static bool
same_pitch(long a, long b)
{
	return a * 100 <= b * SAME && b * 100 <= a * SAME;
}

/* The rows in which lines are less than a line apart.  How far the lines of cells are apart is what most of them say; what
 * says otherwise is lost. */
static void
read_proven(struct stacker *x)
{
	int lines, votes = 0;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0, j; i < x->n; i = j) {
			j = close_end(x, i, &lines);
			long pitch = lines > 1 ? read_row(x, i, j) : 0;
			if (!pitch)
				continue;
			if (pass && !same_pitch(pitch, x->pitch))
				forget(x, i, j, true);
			else if (!pass && votes == 0)
				x->pitch = pitch, votes = 1;
			else if (!pass)
				votes += same_pitch(pitch, x->pitch) ? 1 : -1;
		}
}

/* The words at that height that end nearest before `right`; NULL: there are none. */
static const struct stack_piece *
label_at(const struct stacker *x, int page, long at, int right)
{
	const struct stack_piece *best = NULL;
	long off = (long)x->em * CENTRE / 50;
	size_t lo = 0, hi = x->nw;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (x->w[mid].page < page || (x->w[mid].page == page && x->w[mid].middle < at - off))
			lo = mid + 1;
		else
			hi = mid;
	}
	for (size_t i = lo; i < x->nw && i < lo + PIECES && x->w[i].page == page && x->w[i].middle <= at + off; i++)
		if (x->w[i].x1 <= right && (!best || x->w[i].x1 > best->x1))
			best = &x->w[i];
	return best;
}

static bool
same_column(const struct stack_piece *a, const struct stack_piece *b)
{
	return a && b && a->x0 < b->x1 && b->x0 < a->x1;
}

/* What the labels say of lines of numbers that are as close as those of a cell. */
struct sides {
	int units;   /* lines, or rows that are proven */
	int have;    /* of them have a label, of the column next to the numbers */
	int entries; /* of these begin as a row does */
	bool middle; /* there is a label of that column in the middle of all */
};

static struct sides
read_labels(const struct stacker *x, size_t from, size_t to)
{
	struct sides s = {0};
	const struct stack_piece *v = x->v, *middle, *best, *own;
	int lines, page = v[from].page, right = v[from].x0;

	for (size_t i = from; i < to; i++)
		right = v[i].x0 < right ? v[i].x0 : right;
	best = middle = label_at(x, page, (v[from].middle + v[to - 1].middle) / 2, right);
	for (size_t i = from, j; i < to; i = j) {
		j = close_end(x, i, &lines);
		own = label_at(x, page, (v[i].middle + v[j - 1].middle) / 2, right);
		best = own && (!best || own->x1 > best->x1) ? own : best;
	}
	for (size_t i = from, j; i < to; i = j, s.units++) {
		j = close_end(x, i, &lines);
		own = label_at(x, page, (v[i].middle + v[j - 1].middle) / 2, right);
		s.have += same_column(own, best);
		s.entries += same_column(own, best) && own->entry;
	}
	s.middle = same_column(middle, best);
	return s;
}

/* Are such lines rows, or one row?  Lost where that is not told. */
static void
read_close(struct stacker *x, size_t from, size_t to)
{
	struct sides s = read_labels(x, from, to);
	bool whole = true;

	if (s.have == s.units && (s.entries == 0 || s.entries == s.units))
		return;
	for (size_t i = from; i < to; i++)
		whole = whole && x->v[i].first == i && !x->v[i].lost;
	/* one label: at the middle, or over all lines; of an odd number of lines one is the middle */
	bool one = s.have == s.units ? s.entries == 1 : s.middle && s.have == s.units % 2;
	if (!one || !whole || read_row(x, from, to) == 0)
		forget(x, from, to, true);
}

/* What else is as close as the lines of a cell are. */
static void
read_others(struct stacker *x)
{
	size_t from = 0;
	int lines;

	for (size_t i = 0, j; i < x->n; i = j) {
		j = close_end(x, i, &lines);
		if (j < x->n && x->v[j].page == x->v[i].page && (x->v[j].middle - x->v[j - 1].middle) * 100 < x->pitch * SAME)
			continue;
		if (from < i)
			read_close(x, from, j);
		from = j;
	}
}

bool
stack_find(struct stack_piece *v, size_t n, const struct stack_piece *w, size_t nw, int em)
{
	struct stacker x = {v, n, w, nw, em, 0};

	forget(&x, 0, n, false);
	read_proven(&x);
	if (x.pitch == 0) {
		forget(&x, 0, n, false);
		return false;
	}
	read_others(&x);
	return true;
}
