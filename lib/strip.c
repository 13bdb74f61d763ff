/* strip - reads a table whose values the extraction printed in another order than its rows'.
 * Comes in: the table as it was read, the items of the text around it.  Goes out: its cells, what was not certain before `placed`, or nothing.
 * Rule: the text of a PDF without its layout has the labels of a page, then the values, block by block: pdftotext prints what stands close
 * together, a row, or some columns of a few rows, as lines without a gap.  Such lines are a strip; tiling lays the strips, heads, labels and notes between
 * them left out.  A strip that has words before it lies in no row that these do not name.  All identities must hold, but those of the row and the
 * column of one wrong number, and all that was certain before.
 * Known weakness: one blank cell anywhere, or two wrong numbers of the report's own, and nothing is read. */
#include <assert.h>
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
#include "run.h"
#include "colsum.h"
#include "tiling.h"
#include "strip.h"

struct strips {
	struct table *t;
	const struct view *v;
	struct fill_kept kept;  /* the table as it was */
	struct tiling_strip *strip;
	struct slot **source; /* of each strip, its values */
	size_t n;
};

/* The values of an item, side by side; 0: there are none, words stand between, or it is what is left of a label: (四) 无. */
static int
values(const struct view_item *it, struct slot *s, struct num *x)
{
	int n = 0;

	for (int k = 0; it->nval > 0 && k < it->n; k++) {
		enum num_kind kind = it->tok[k].kind;
		if (kind == NUM_TEXT && n > 0 && n < it->nval)
			return 0;
		if (kind == NUM_TEXT || kind == NUM_BLANK)
			continue;
		s[n] = (struct slot){it, k};
		x[n++] = it->tok[k].value;
	}
	return n == 1 && it->tok[s->col].kind == NUM_DASH && (it->texts > 0 || it->cell[s->col].text.n > STR("无").n) ? 0 : n;
}

/* The rows that the words before a value on its line name. */
static uint64_t
named(const struct view *v, struct slot from)
{
	int k = from.col - 1;

	while (k >= 0 && from.it->tok[k].kind != NUM_TEXT)
		k--;
	return k < 0 ? 0 : naming_ends(v, from.it->tok[k].term);
}

/* The strips of a view: the values of lines right below each other that have no words, and of each line that has.  Of the disputes, three
 * kinds of which stand side by side, each value is one. */
static void
cut(struct strips *s, struct arena *a)
{
	const struct view *v = s->v;
	bool single = v->table == FORM_DISPUTES;
	size_t most = 0, line = 0; /* line: of the last item, if it had no words; else 0 */

	for (size_t i = 0; i < v->n; i++)
		most += (size_t)v->item[i].n;
	struct num *x = MEM_TAKE(a, struct num, most);
	struct slot *from = MEM_TAKE(a, struct slot, most);
	s->strip = MEM_TAKE(a, struct tiling_strip, most);
	s->source = MEM_TAKE(a, struct slot *, most);
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		int n = values(it, from, x);
		if (n == 0)
			continue;
		struct tiling_strip *last = line > 0 && it->line == line + 1 && it->texts == 0 ? &s->strip[s->n - 1] : NULL;
		if (last) {
			last->wide = last->wide == n ? n : 0;
			last->n += n;
			last->alone = false;
		}
		for (int k = 0, wide = single ? 1 : n; !last && k < n; k += wide) {
			s->source[s->n] = from + k;
			s->strip[s->n++] = (struct tiling_strip){x + k, wide, wide, it->texts > 0, it->texts == 0 && n == 1, named(v, from[k])};
		}
		x += n;
		from += n;
		line = it->texts == 0 && !single ? it->line : 0;
	}
}

/* Do all identities of the table hold, but for row `wrong`, if one does not add up, and those of the one column where its wrong number stands? */
static bool
holds(const struct table *t, const struct view *v, int wrong)
{
	const struct form_row *row = &v->form->row[v->row0], *last = row + v->nrow - 1;
	int column = -1;

	for (int i = 0; i < v->form->nident; i++) {
		const struct form_ident *d = &v->form->ident[i];
		int at = d->term[0] - row->first, of = at / row->n, next = (d->term[1] - row->first) / row->n;
		if (d->term[0] < row->first || d->term[0] >= last->first + last->n || fill_holds(t, d) > 0)
			continue;
		if (of == next ? of != wrong : wrong < 0 || (column >= 0 && column != at % row->n))
			return false;
		column = of == next ? column : at % row->n;
	}
	return wrong < 0 || column >= 0;
}

/* Fills the table as its strips lie.  Do all identities hold, and is all that was certain before still so? */
static bool
fill(void *arg, const struct tiling_spot *at, int wrong)
{
	struct strips *s = arg;
	const struct view *v = s->v;
	const struct table_cell *c = fill_at(s->t, v, 0, 0);

	for (size_t i = 0; i < s->n; i++) {
		for (int k = 0; at[i].wide > 0 && k < s->strip[i].n; k++) {
			struct slot from = s->source[i][k];
			fill_cell(s->t, v, at[i].row + k / at[i].wide, at[i].col + k % at[i].wide, from.it, from.col, false);
		}
	}
	for (int k = 0; k < v->nrow * v->width[0]; k++) {
		const struct table_cell *was = &s->kept.cell[k];
		if (c[k].state == TABLE_TEXT || (was->state == TABLE_OK && !(table_has(&c[k]) && num_eq(was->value, c[k].value))))
			return false;
	}
	return holds(s->t, v, wrong);
}

/* What was certain stays so; says of the other rows how they were read. */
static void
settle(const struct strips *s)
{
	const struct view *v = s->v;
	const struct table_cell *was = s->kept.cell;

	for (int r = 0; r < v->nrow; r++) {
		struct table_row *row = &s->t->row[v->row0 + r];
		bool seen = row->from > 0, sure = true; /* seen: its label was */
		for (int k = 0; k < v->width[r]; k++, was++) {
			struct table_cell *c = fill_at(s->t, v, r, k);
			sure = sure && was->state == TABLE_OK;
			if (was->state == TABLE_OK)
				*c = *was;
			row->from = seen || c->line == 0 || (row->from && row->from < c->line) ? row->from : c->line;
			row->to = seen || row->to > c->line ? row->to : c->line;
		}
		row->why = sure ? row->why : "strips";
	}
}

/* The sums that all columns of v's table have: of its identities, and of each that has as a term what another is the sum of; returns how many. */
static int
sums(const struct view *v, struct colsum_of *sum)
{
	const struct form_row *row = &v->form->row[v->row0], *last = row + v->nrow - 1;
	int n = 0, own;

	for (int i = 0; i < v->form->nident; i++) {
		const struct form_ident *d = &v->form->ident[i];
		int at = d->term[0] - row->first;
		if (at < 0 || d->term[0] >= last->first + last->n || at % row->n > 0 || (d->term[1] - row->first) / row->n == at / row->n)
			continue;
		assert(n < COLSUM_MAX);
		sum[n] = (struct colsum_of){0, 0};
		for (int k = 0; k < d->nleft + d->nright; k++)
			*(k < d->nleft ? &sum[n].left : &sum[n].right) |= 1u << (d->term[k] - row->first) / row->n;
		n++;
	}
	own = n;
	for (int i = 0; i < own; i++)
		for (int k = 0; k < own; k++)
			if (sum[k].left == (sum[i].right & sum[k].left)) {
				assert(n < COLSUM_MAX);
				sum[n++] = (struct colsum_of){sum[i].left, (sum[i].right & ~sum[k].left) | sum[k].right};
			}
	return n;
}

/* Gives the table the values of v; of cells of which not all ways say the same, none. */
static bool
lay(struct table *t, const struct view *v, struct arena *a)
{
	struct strips s = {.t = t, .v = v, .kept = fill_keep(t, v, a)};

	struct colsum_of sum[COLSUM_MAX];
	const struct num *known[FORM_CELLS_MAX] = {NULL};
	cut(&s, a);
	const struct table_cell *was = s.kept.cell;
	for (int r = 0; r < v->nrow; r++)
		for (int k = 0; k < v->width[r]; k++, was++)
			known[r * v->width[0] + k] = was->state == TABLE_OK ? &was->value : NULL;
	struct tiling x = {
		.strip = s.strip, .n = s.n, .sum = sum, .nsum = sums(v, sum), .nrow = v->nrow, .width = v->width[0], .known = known,
		.in_order = v->table == FORM_DISPUTES, .holds = fill, .arg = &s,
	};
	const struct tiling_spot *at = tiling_lay(&x, a);
	if (!at) {
		fill_restore(t, v, &s.kept);
		return false;
	}
	fill(&s, at, x.wrong);
	for (int r = 0; r < v->nrow; r++)
		for (int k = 0; k < v->width[r]; k++)
			if (x.unsure[r] >> k & 1)
				*fill_at(t, v, r, k) = (struct table_cell){0};
	settle(&s);
	return true;
}

bool
strip_rows(struct table *t, const struct view *v, const struct doc *d, const struct regions *g)
{
	struct regions around = *g;
	const struct region *before = &g->tab[FORM_DISCLOSURE];
	struct region *own = &around.tab[v->table];
	struct table_part cells = table_part(t, v->table);

	if (!table_count(cells.cell, cells.n, TABLE_MISSING))
		return false;
	if (v->table == FORM_REQUESTS && before->from < before->to && before->from < own->from)
		own->from = before->from;
	own->to = d->n;
	struct view all = view_open(d, &around, v->table, v->names);
	return lay(t, &all, d->a);
}
