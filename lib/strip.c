/* strip - reads a table whose values the extraction printed in another order than its rows', or whose labels were damaged.
 * Comes in: the values of a table in the order of the source, the rows that have none.  Goes out: their cells, all `placed`, or nothing.
 * Rule: pdftotext without -layout prints, for some rows, all values of the first column one under the other, a blank
 * line, those of the next, ...; or two or three columns side by side; or the first values of some rows beside their labels and the
 * others behind these; or those of the last rows in no order.  The values of a line are one piece, which tiling gives a row; when so few cells are
 * open that the identities tell them all, they are what the values left over are.  The disputes, of which no identity but the three sums tells, are
 * read in order only.  First the rows without values are tried and the lines
 * of no row, then all rows and all lines.  Every row must add up, no value or row may be left over, no identity may fail, what
 * was read stays as it is, and no line names another row: else nothing is read.
 * Known weakness: one blank cell anywhere, one number too many, or a wrong sum of the report's own, and nothing is read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "naming.h"
#include "fill.h"
#include "tiling.h"
#include "strip.h"

enum { OPEN = 21 }; /* most cells that the identities are asked for */

struct source { /* a value of a piece */
	const struct view_item *it;
	int col;
};

struct strips {
	struct table *t;
	struct view *v;
	struct tiling x;
	int row[TILING_ROWS];      /* the rows of x */
	struct source **source;    /* of each piece, its values */
	bool *used;                /* of each value of the pieces that lie nowhere, in their order */
	struct arena *a;
};

/* The values of an item, side by side; false: there are none, or words stand between. */
static bool
values(const struct view_item *it, struct source *s, struct num *x)
{
	int n = 0;

	for (int k = 0; k < it->n; k++) {
		enum num_kind kind = it->tok[k].kind;
		if (kind == NUM_TEXT && n > 0 && n < it->nval)
			return false;
		if (kind == NUM_TEXT || (kind == NUM_BLANK && it->n > 1))
			continue;
		s[n] = (struct source){it, k};
		x[n++] = it->tok[k].value;
	}
	return n > 0;
}

/* The pieces of a table, or those of its lines without words that no row was given and whose columns mean nothing.  Returns how many values they have. */
static int
cut(struct strips *s, bool all, struct tiling_piece *p, size_t *n)
{
	const struct view *v = s->v;
	bool words = false;
	int count = 0;
	size_t line = 0;

	*n = 0;
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		struct source *from = MEM_TAKE(s->a, struct source, it->n);
		struct num *x = MEM_TAKE(s->a, struct num, it->n);
		bool loose = it->nval > 0 && (all || (it->row < 0 && !it->block && it->texts == 0)) && values(it, from, x);
		words = words || !loose || it->texts > 0;
		if (!loose)
			continue;
		int wide = s->v->table == FORM_DISPUTES ? 1 : it->nval; /* three kinds stand side by side */
		for (int k = 0; k < it->nval; k += wide) {
			s->source[*n] = from + k;
			p[(*n)++] = (struct tiling_piece){x + k, wide, words || it->line == line + 1};
		}
		count += it->nval;
		words = false;
		line = it->line;
	}
	return count;
}

static struct table_cell *
cell_at(const struct strips *s, int r, int k)
{
	return fill_at(s->t, s->v, s->row[r], k);
}

static void
fill_from(const struct strips *s, int r, int k, struct source from)
{
	fill_cell(s->t, s->v, s->row[r], k, from.it, from.col, false);
}

/* Fills the table as the pieces lie; the other cells are missing. */
static void
fill(const struct strips *s)
{
	const struct tiling *x = &s->x;

	for (int r = 0; r < x->nrow; r++)
		for (int k = 0; k < x->width; k++)
			*cell_at(s, r, k) = (struct table_cell){.state = TABLE_MISSING};
	for (size_t i = 0; i < x->n; i++)
		for (int w = 0; x->at[i].row >= 0 && w < x->piece[i].wide; w++)
			fill_from(s, x->at[i].row, x->at[i].col + w, s->source[i][w]);
}

/* The only cell of an identity that is missing, and what it must hold; -1: there is none, or more. */
static int
implied(const struct table *t, const struct form_ident *d, struct num *x)
{
	struct num side[2] = {{0}, {0}};
	int cell = -1, own = 0;

	for (int k = 0; k < d->nleft + d->nright; k++) {
		const struct table_cell *c = &t->cell[d->term[k]];
		int at = k >= d->nleft;
		if (c->state == TABLE_MISSING) {
			if (cell >= 0)
				return -1;
			cell = d->term[k];
			own = at;
		} else if (c->state == TABLE_TEXT || (table_has(c) && !num_add(side[at], c->value, &side[at]))) {
			return -1;
		}
	}
	return cell >= 0 && num_sub(side[!own], side[own], x) ? cell : -1;
}

/* Gives a cell of these rows one of the values of the pieces that lie nowhere, if it is `want`; false: there is none. */
static bool
fill_implied(struct strips *s, int cell, struct num want)
{
	const struct tiling *x = &s->x;
	size_t at = 0;
	int r = 0;

	while (r < x->nrow && !(cell_at(s, r, 0) <= &s->t->cell[cell] && &s->t->cell[cell] < cell_at(s, r, 0) + x->width))
		r++;
	for (size_t i = 0; r < x->nrow && i < x->n; i++)
		for (int w = 0; x->at[i].row < 0 && w < x->piece[i].wide; w++, at++)
			if (!s->used[at] && num_eq(x->piece[i].value[w], want)) {
				fill_from(s, r, (int)(&s->t->cell[cell] - cell_at(s, r, 0)), s->source[i][w]);
				return s->used[at] = true;
			}
	return false;
}

/* Are the open cells what the identities tell, and just the values left?  Then they have them. */
static bool
fill_open(struct strips *s)
{
	int left = s->x.open;

	memset(s->used, 0, (size_t)left * sizeof *s->used);
	for (int before = left + 1; left > 0 && left < before;) {
		before = left;
		for (int d = 0; d < s->t->form->nident; d++) {
			struct num want;
			int cell = implied(s->t, &s->t->form->ident[d], &want);
			if (cell < 0)
				continue;
			if (!fill_implied(s, cell, want))
				return false;
			left--;
		}
	}
	return left == 0;
}

/* Do the words before a row on its line name another than that in which it lies? */
static bool
misnamed(const struct strips *s, size_t i)
{
	struct source first = s->source[i][0];
	int k = first.col - 1;

	if (s->x.piece[i].wide < s->x.width || s->x.at[i].row < 0)
		return false;
	while (k >= 0 && first.it->tok[k].kind != NUM_TEXT)
		k--;
	uint64_t rows = k < 0 ? 0 : naming_ends(s->v, first.it->tok[k].term);
	return rows && !(rows >> s->row[s->x.at[i].row] & 1);
}

/* Do all rows and identities hold, as the pieces lie, with what is implied where cells are open? */
static bool
holds(struct strips *s)
{
	if (s->x.open > OPEN)
		return false;
	for (size_t i = 0; i < s->x.n; i++)
		if (misnamed(s, i))
			return false;
	fill(s);
	if (s->x.open > 0 && !fill_open(s))
		return false;
	for (int r = 0; r < s->x.nrow; r++)
		if (!fill_adds_up(s->t, s->v, s->row[r]))
			return false;
	return fill_balanced(s->t);
}

/* Was nothing read of row r? */
static bool
empty(const struct table *t, const struct view *v, int r)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first];

	for (int k = 0; k < v->width[r]; k++)
		if (c[k].state != TABLE_MISSING)
			return false;
	return true;
}

/* Do the pieces of all rows, or of those without values, lie in one of the ways that tiling tries?  Then the table has them. */
static bool
tile(struct strips *s, bool all)
{
	int nrow = 0, width = s->v->width[0];
	size_t n, most = 0;

	for (size_t i = 0; i < s->v->n; i++)
		most += (size_t)s->v->item[i].nval;
	struct tiling_piece *p = MEM_TAKE(s->a, struct tiling_piece, most);
	s->source = MEM_TAKE(s->a, struct source *, most);
	for (int r = 0; r < s->v->nrow; r++)
		if (all || empty(s->t, s->v, r))
			s->row[nrow++] = r;
	if (nrow == 0 || cut(s, all, p, &n) != nrow * width)
		return false;
	s->x = tiling_open(p, n, nrow, width, s->a);
	s->used = MEM_TAKE(s->a, bool, nrow * width);
	if (s->v->table == FORM_DISPUTES) /* no identity says what stands below what */
		return tiling_in_order(&s->x) && holds(s);
	while (!holds(s))
		if (!tiling_row(&s->x))
			return false;
	return true;
}

/* What was read before: its cells that are the same stay as they were.  False: one is another. */
static bool
agree(const struct strips *s, const struct fill_kept *kept)
{
	struct table_cell *c = &s->t->cell[s->v->form->row[s->v->row0].first];

	for (int k = 0; k < s->v->nrow * s->x.width; k++) {
		if (!table_has(&kept->cell[k]))
			continue;
		if (!table_has(&c[k]) || !num_eq(kept->cell[k].value, c[k].value))
			return false;
		c[k] = kept->cell[k];
	}
	return true;
}

/* Says of the rows how they were read, of the lines whose they are. */
static void
settle(const struct strips *s)
{
	const struct tiling *x = &s->x;

	for (size_t i = 0; i < x->n; i++)
		if (x->at[i].row >= 0)
			s->v->item[s->source[i]->it - s->v->item].row = s->row[x->at[i].row];
	for (int r = 0; r < x->nrow; r++) {
		struct table_row *row = &s->t->row[s->v->row0 + s->row[r]];
		bool seen = row->from > 0; /* its label was */
		row->why = "strips";
		for (int k = 0; k < x->width && !seen; k++) {
			size_t line = cell_at(s, r, k)->line;
			row->from = row->from && row->from < line ? row->from : line;
			row->to = row->to > line ? row->to : line;
		}
	}
}

void
strip_rows(struct table *t, struct view *v, struct arena *a)
{
	if (v->table == FORM_DISCLOSURE || v->nrow > TILING_ROWS)
		return;
	struct fill_kept kept = fill_keep(t, v, a);
	for (int all = v->table == FORM_DISPUTES; all < 2; all++) {
		struct strips s = {.t = t, .v = v, .a = a};
		if (tile(&s, all) && agree(&s, &kept)) {
			settle(&s);
			return;
		}
		fill_restore(t, v, &kept);
	}
}
