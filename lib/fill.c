/* fill - one cell of the form at a time.
 * Comes in: a cell of the source and where it belongs.  Goes out: value, state, what was printed, and the place.
 * Rule: a value that is certain is ok, another placed; what is no number says so, and so does a count with a fraction or a sign, or a sum in another unit. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "unit.h"
#include "fill.h"

/* Is the number printed in its plainest form, as num_print would? */
static bool
is_printed(struct str s, struct num x)
{
	char p[NUM_ROOM];

	return str_eq((struct str){p, num_put(p, x)}, s);
}

/* Has a number a sign, or a word for one, before its figures? */
static bool
has_sign(struct str s)
{
	unsigned char c = (unsigned char)s.p[0];

	return (unsigned)(c - '0') >= 10 && c != ' ' && (c != 0xEF || (unsigned char)s.p[2] < 0x90); /* fullwidth figures */
}

/* May the cell hold this number?  What is counted has no sign, which only a change has, and no fraction, but for the .0 or .00 that a
 * spreadsheet puts behind it: 2.319 is 2,319 as a scan was read, or no number of that column, and so may 2.000 be. */
static bool
fits(const struct form_cell *c, struct num x, struct str printed)
{
	if (strcmp(c->col, "amount") == 0)
		return true;
	if ((x.v < 0 || (x.v > 0 && has_sign(printed))) && strcmp(c->col, "items_change") != 0)
		return false;
	return x.scale == 0 || (x.scale == 1 && x.v % 10 == 0) || (x.scale == 2 && x.v % 100 == 0);
}

static void
fill_any(struct table_cell *c, const struct form_cell *f, const struct region_tok *tok, const struct doc_cell *from, bool certain)
{
	enum num_kind kind = tok->kind == NUM_VALUE && !(fits(f, tok->value, from->text) && unit_fits(f, tok->value, from->text)) ? NUM_TEXT : tok->kind;

	*c = (struct table_cell){.raw = from->text, .line = from->line};
	switch (kind) {
	case NUM_VALUE:
		c->state = certain && !num_padded(from->text) ? TABLE_OK : TABLE_PLACED;
		c->value = tok->value;
		if (is_printed(from->text, tok->value))
			c->raw = STR("");
		break;
	case NUM_BLANK:
		c->state = TABLE_BLANK;
		c->raw = STR("");
		break;
	case NUM_DASH:
		c->state = TABLE_DASH;
		break;
	case NUM_TEXT:
		c->state = TABLE_TEXT;
		break;
	}
}

/* Most are figures and nothing else, no zero before them. */
static inline void
fill(struct table_cell *c, const struct form_cell *f, const struct region_tok *tok, const struct doc_cell *from, bool certain)
{
	if (tok->kind == NUM_VALUE && !tok->odd)
		*c = (struct table_cell){certain ? TABLE_OK : TABLE_PLACED, tok->value, STR(""), from->line};
	else
		fill_any(c, f, tok, from, certain);
}

void
fill_cell(struct table *t, const struct view *v, int r, int k, const struct view_item *it, int col, bool certain)
{
	struct table_cell *c = fill_at(t, v, r, k);

	fill(c, &v->form->cell[c - t->cell], &it->tok[col], &it->cell[col], certain);
}

void
fill_values(struct table *t, const struct view *v, int r, const struct view_item *it, int col, bool certain)
{
	struct table_cell *c = fill_at(t, v, r, 0), *end = c + v->width[r];
	const struct form_cell *f = &v->form->cell[c - t->cell];
	const struct region_tok *tok = &it->tok[col];

	for (const struct doc_cell *from = &it->cell[col]; c < end; c++, f++, tok++, from++)
		fill(c, f, tok, from, certain);
}

void
fill_lines(struct table *t, const struct view *v, int r, const struct view_item *it, bool certain)
{
	struct table_cell *c = fill_at(t, v, r, 0), *end = c + v->width[r];

	for (const struct form_cell *f = &v->form->cell[c - t->cell]; c < end; c++, f++, it++)
		fill(c, f, it->tok, it->cell, certain);
}

void
fill_leave(struct table *t, const struct view *v, int r, const char *why)
{
	for (int k = 0; k < v->width[r]; k++)
		*fill_at(t, v, r, k) = (struct table_cell){0};
	t->row[v->row0 + r].why = why;
}

bool
fill_adds_up(const struct table *t, const struct view *v, int r)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first], *last = c + v->width[r] - 1;
	struct num sum = {0};

	if (v->table != FORM_REQUESTS)
		return true;
	for (; c < last; c++)
		if (table_has(c) ? !num_add(sum, c->value, &sum) : c->state != TABLE_DASH && c->state != TABLE_BLANK)
			return false;
	return table_has(last) ? num_eq(sum, last->value) : last->state == TABLE_DASH || last->state == TABLE_BLANK;
}

int
fill_holds(const struct table *t, const struct form_ident *d)
{
	struct num side[2] = {{0}, {0}};
	bool fits = true;

	for (int k = 0; k < d->nleft + d->nright; k++) {
		const struct table_cell *c = &t->cell[d->term[k]];
		struct num *s = &side[k >= d->nleft];
		if (c->state == TABLE_MISSING || c->state == TABLE_TEXT)
			return 0;
		fits = fits && (!table_has(c) || num_add(*s, c->value, s));
	}
	return fits && num_eq(side[0], side[1]) ? 1 : -1;
}

bool
fill_balanced(const struct table *t)
{
	for (int i = 0; i < t->form->nident; i++)
		if (fill_holds(t, &t->form->ident[i]) < 0)
			return false;
	return true;
}

struct fill_kept
fill_keep(const struct table *t, const struct view *v, struct arena *a)
{
	struct table_part p = table_part(t, v->table);
	struct fill_kept k = {MEM_TAKE(a, struct table_cell, (size_t)p.n), MEM_TAKE(a, struct table_row, (size_t)v->nrow)};

	memcpy(k.cell, p.cell, (size_t)p.n * sizeof *k.cell);
	memcpy(k.row, t->row + v->row0, (size_t)v->nrow * sizeof *k.row);
	return k;
}

void
fill_restore(struct table *t, const struct view *v, const struct fill_kept *k)
{
	struct table_part p = table_part(t, v->table);

	memcpy(p.cell, k->cell, (size_t)p.n * sizeof *k->cell);
	memcpy(t->row + v->row0, k->row, (size_t)v->nrow * sizeof *k->row);
}
