/* around - the lines around a block, which show in what positions are measured and how cells are set apart.
 * Comes in: the lines of a document, a block among them.  Goes out: characters or display columns, one blank or two.
 * Rule: numbers in rows that follow each other stand in the same places if these are measured as they were printed; where
 * each cell is set apart by exactly so many blanks, rows with wider gaps have as many fields as their table has columns.
 * A line with a TAB shows no places: where one leads is known only to who wrote it.
 * Known weakness: a few rows alone show neither. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "line.h"
#include "lay.h"
#include "around.h"

enum {
	AROUND = 150, /* lines before and behind that are looked at */
	PAGE = 200,   /* lines in which a page begins, at least */
	ROWS = 3,    /* rows before that a row is compared with */
	SCATTER = 3, /* further off says no more */
	COLUMNS = 7, /* of the second table, whose rows show whether cells are set apart by one blank or two */
	RAGGED = 8,  /* columns over which the first numbers of rows are strewn where nothing aligns them */
	FEW_RAGGED = 2, /* the same where the first number of each row is close to its label */
	NARROW = 3,  /* columns of the first table */
	SINGLE = 4,  /* rows that show it, at least */
	PLAIN = 100, /* so far off rows are in both together where it is plain which is the measure */
	WIDE = 32    /* a row with more numbers shows nothing */
};

/* How far the values of a row are from the nearest of another, each by SCATTER at most, all together. */
static long
scatter(const struct lay_item *it, const struct lay_item *row, int m)
{
	const struct lay_tok *x = it->t.v + it->t.n - 1, *last = row->t.v + row->t.n - 1;
	long off = 0;
	int far = 0; /* of the row so many are too far right of this one, and of those left of it */

	for (int k = 0; k < it->nval; k++, x--) {
		if (k < row->nval && (x->s[m] == last[-k].s[m] || x->e[m] == last[-k].e[m])) /* mostly */
			continue;
		while (!GK_PLAIN && far < row->nval && last[-far].s[m] >= x->s[m] + SCATTER && last[-far].e[m] >= x->e[m] + SCATTER)
			far++;
		int best = SCATTER;
		for (int q = far; q < row->nval && best > 0; q++) {
			int s = abs(x->s[m] - last[-q].s[m]), e = abs(x->e[m] - last[-q].e[m]);
			s = e < s ? e : s;
			best = s < best ? s : best;
			if (last[-q].s[m] < x->s[m] && last[-q].e[m] < x->e[m]) /* further ones are further off */
				break;
		}
		off += best;
	}
	return off;
}

/* Line i as it was classified for the block, or anew, in *room. */
static const struct lay_item *
item_at(const struct around *near, size_t i, struct lay_item *room, struct arena *a)
{
	if (i >= near->at && i - near->at < near->nv)
		return &near->v[i - near->at];
	*room = lay_classify(&near->l[i], a);
	return room;
}

/* The lines around, those of the block and behind it first, for they mostly tell: l[from .. at) come behind l[at .. end). */
struct ring {
	size_t from, at, end;
};

static struct ring
ring_of(const struct around *near)
{
	size_t end = near->at + AROUND < near->n ? near->at + AROUND : near->n;

	return (struct ring){near->at > AROUND ? near->at - AROUND : 0, near->at < end ? near->at : end, end};
}

/* The first line, and the next; r.end: there is none. */
static inline size_t
ring_first(const struct ring *r)
{
	return r->at < r->end ? r->at : r->from;
}

static inline size_t
ring_next(const struct ring *r, size_t i)
{
	i++;
	if (i == r->at)
		return r->end;
	return i < r->end ? i : r->from < r->at ? r->from : r->end;
}

bool
around_gaps(struct around *near)
{
	struct ring r = ring_of(near);

	if (near->gaps_asked)
		return near->gaps;
	for (size_t i = ring_first(&r); i < r.end && !near->gaps; i = ring_next(&r, i))
		near->gaps = near->l[i].has & (LINE_GAP | LINE_FOLD | LINE_TAB); /* a TAB may be many, and others than ASCII blanks */
	near->gaps_asked = true;
	return near->gaps;
}

/* Are rows so much further off in one measure that others change nothing? */
static bool
is_plain(const long off[2])
{
	return off[0] + off[1] > PLAIN && (off[0] * 4 < off[1] || off[1] * 4 < off[0]);
}

/* How far the rows among lines [from, to) are off those before them in each measure, added to off[]; stops where that is plain. */
static void
compare_rows(const struct around *near, size_t from, size_t to, long off[2], struct arena a)
{
	struct lay_item last[ROWS] = {0};

	for (size_t i = from, rows = 0; i < to && !is_plain(off); i++) {
		struct lay_item room;
		if (near->l[i].indent < 0 || near->l[i].has & (LINE_STOP | LINE_SENTENCE | LINE_TAB))
			continue;
		const struct lay_item *it = item_at(near, i, &room, &a);
		if (it->kind != LAY_VALUES || it->nval > WIDE)
			continue;
		for (size_t q = 0; q < ROWS && q < rows; q++)
			for (int m = 0; m < 2; m++)
				off[m] += scatter(it, &last[q], m);
		last[rows++ % ROWS] = *it;
	}
}

/* The measure in which rows are less than five sixths as far off each other as in the other; -1: they are alike. */
static int
nearer(const long off[2])
{
	return off[0] * 6 < off[1] * 5 ? 0 : off[1] * 6 < off[0] * 5 ? 1 : -1;
}

int
around_measure(struct around *near, struct arena a)
{
	size_t from = near->at > AROUND ? near->at - AROUND : 0, end = near->at + AROUND < near->n ? near->at + AROUND : near->n;
	long off[2] = {0, 0};

	if (near->asked)
		return near->measure;
	near->asked = true;
	if (!around_gaps(near))
		return near->measure = -1;
	if (near->told && near->told->clear && near->at - near->told->at < AROUND)
		return near->measure = near->told->measure;
	compare_rows(near, near->at, end, off, a); /* the block's own lines are cut already */
	compare_rows(near, from, near->at < end ? near->at : end, off, a);
	near->measure = nearer(off);
	if (near->told && near->measure >= 0)
		*near->told = (struct around_told){true, near->at, near->measure};
	return near->measure;
}

/* Where the first numbers of rows stand that follow their labels by one blank or two. */
struct close {
	int all, n; /* rows with label and numbers; those of which it is so */
	int from[2], to[2];
};

static void
close_add(struct close *c, const struct lay_item *it)
{
	size_t first = it->t.n - (size_t)it->nval;

	if (it->kind != LAY_VALUES || first == 0)
		return;
	c->all++;
	if (it->t.v[first].gap > 2)
		return;
	for (int m = 0; m < 2; m++) {
		int s = it->t.v[first].s[m];
		c->from[m] = c->n == 0 || s < c->from[m] ? s : c->from[m];
		c->to[m] = c->n == 0 || s > c->to[m] ? s : c->to[m];
	}
	c->n++;
}

/* Do they follow wherever the labels end?  Then no blank aligns anything: where a number stands depends on what is before
 * it. */
static bool
close_ragged(const struct close *c)
{
	bool every = c->n == c->all;
	int most = every ? FEW_RAGGED : RAGGED;

	return c->n >= (every ? 2 : SINGLE) && c->n * 3 >= c->all && c->to[0] - c->from[0] > most && c->to[1] - c->from[1] > most;
}

bool
around_ragged(const struct lay_item *v, size_t n)
{
	struct close c = {0};

	for (size_t i = 0; i < n; i++)
		close_add(&c, &v[i]);
	return close_ragged(&c);
}

/* Is each gap before a value of the line two blanks, or a multiple? */
static bool
in_twos(const struct lay_item *it)
{
	for (size_t k = it->t.n - (size_t)it->nval; k < it->t.n; k++)
		if (it->t.v[k].gap % 2)
			return false;
	return true;
}

/* Are the cells of the lines around set apart by exactly `step` blanks?  Then rows with wider gaps have as many fields as
 * the rows of a table have columns, whatever the lengths of their labels; where blanks align columns this is no more
 * than chance.  So it is that all gaps are even and numbers follow their labels by two blanks, wherever these end. */
static bool
is_stepped(const struct around *near, int step, struct arena a)
{
	struct ring r = ring_of(near);
	int wide = 0, fit = 0, all = 0;
	struct close close = {0};

	for (size_t i = ring_first(&r); i < r.end; i = ring_next(&r, i)) {
		if (!(near->l[i].has & LINE_BLANK) || near->l[i].has & (LINE_STOP | LINE_SENTENCE)) /* no label with values */
			continue;
		struct lay_sum s = lay_sum(&near->l[i], &a);
		if (s.kind != LAY_VALUES || s.nval < 2 || s.nval > WIDE || !s.label)
			continue;
		if (step > 1) {
			struct arena tmp = a;
			struct lay_item room;
			const struct lay_item *it = item_at(near, i, &room, &tmp);
			if (!in_twos(it))
				return false;
			close_add(&close, it);
		}
		if (s.fields > COLUMNS * step)
			return false;
		bool gap = step > 1 ? s.fields > s.nval * step : s.gap;
		wide += gap && s.fields > NARROW * step;
		fit += gap && s.fields == COLUMNS * step;
		all += s.fields == COLUMNS * step;
	}
	return (close.n >= SINGLE && close_ragged(&close)) || (fit >= SINGLE && fit * 4 >= wide * 3) || (fit && fit == wide && all >= 2 * SINGLE);
}

int
around_step(struct around *near, struct arena a)
{
	if (!near->step_asked && around_gaps(near))
		near->step = is_stepped(near, 1, a) ? 1 : is_stepped(near, 2, a) ? 2 : 0;
	near->step_asked = true;
	return near->step;
}

bool
around_paged(const struct around *near)
{
	size_t from = near->at > PAGE ? near->at - PAGE : 0, to = near->n - near->at > PAGE ? near->at + PAGE : near->n;

	for (size_t i = from; i < to; i++)
		if (near->l[i].page)
			return true;
	return false;
}
