/* damage - what happened to the whole document, and what of a table it leaves certain.
 * Comes in: a table as it was read.  Goes out: the same; what is not certain is placed.
 * Rule: bytes that were lost may have parted cells or lines; digits read from a picture may be others, in a value and in its sum alike;
 * a document may have been cut within its last number; a converter may have taken columns for paragraphs.
 * Known weakness: a scan is known by bars that stand alone, or by what says that it is one. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "fill.h"
#include "sums.h"
#include "damage.h"

enum { BARS = 3 /* that are cells */ };

/* Does s hold a U+FFFD, which stands for a byte that was lost? */
static bool
lost_bytes(struct str s)
{
	return s.n > 2 && str_find(s, STR("\xEF\xBF\xBD")) >= 0;
}

bool
damage_is_scan(const struct doc *d, const struct regions *g)
{
	int bars = 0;

	for (size_t i = 0; g->marks & TERM_BAR && i < d->n && bars < BARS; i++) {
		const struct doc_cell *c = d->item[i].cell, *end = d->item[i].kind == DOC_ROW ? c + d->item[i].n : c;
		for (; c < end; c++)
			bars += c->text.n == 1 ? c->text.p[0] == '|' : c->text.n == 3 && memcmp(c->text.p, "｜", 3) == 0;
	}
	return bars >= BARS || str_eq(d->shape, STR("scan"));
}

/* Does an item hold row r as it was printed: its whole label, all its values or dashes behind, and no lost byte? */
static bool
holds_row(const struct view *v, const struct view_item *it, int r)
{
	bool label = false;

	if (it->nval != v->width[r])
		return false;
	for (int k = 0; k < it->n; k++) {
		if (lost_bytes(it->cell[k].text))
			return false;
		label |= it->tok[k].kind == NUM_TEXT && label_find(view_label(it, k), v->names->label[v->row0 + r], 0) >= 0;
	}
	return label;
}

/* Is row r of the table certain where bytes were lost, or the table's head? */
static bool
is_sound(const struct table *t, const struct view *v, int r)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first];
	const struct view_item *it = NULL;

	if (v->table == FORM_DISPUTES || !fill_adds_up(t, v, r) || (v->table == FORM_REQUESTS && !table_has(&c[v->width[r] - 1])))
		return false;
	for (size_t i = 0; i < v->n && !it; i++)
		it = v->item[i].row == r && v->item[i].nval ? &v->item[i] : NULL;
	return it && holds_row(v, it, r);
}

void
damage_rows(struct table *t, const struct view *v, bool scan)
{
	bool inside = scan;

	for (size_t i = 0; i < v->n && v->table == FORM_DISCLOSURE; i++)
		for (int k = 0; k < v->item[i].n; k++)
			inside |= lost_bytes(v->item[i].cell[k].text);
	for (int r = 0; r < v->nrow; r++) {
		bool sound = !inside && is_sound(t, v, r);
		for (int k = 0; k < v->width[r] && !sound; k++) {
			struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first + k];
			c->state = c->state == TABLE_OK ? TABLE_PLACED : scan && c->state == TABLE_BLANK ? TABLE_MISSING : c->state;
		}
	}
}

/* The last cell of the form that was read from a line. */
static int
last_read(const struct table *t, const struct view *v, size_t line)
{
	const struct form_row *row = &v->form->row[v->row0], *last = row + v->nrow - 1;
	int i = last->first + last->n - 1;

	while (i >= row->first && !(table_has(&t->cell[i]) && t->cell[i].line == line))
		i--;
	return i < row->first ? -1 : i;
}

void
damage_end(struct table *t, const struct view *v, const struct doc_item *end)
{
	struct num x;
	bool ends = end->n && num_parse(end->cell[end->n - 1].text, &x) == NUM_VALUE;
	int last = ends ? last_read(t, v, end->cell[end->n - 1].line) : -1;

	for (int r = 0; last >= 0 && r < v->nrow; r++) {
		const struct form_row *row = &v->form->row[v->row0 + r];
		bool sums = v->table != FORM_DISCLOSURE && sums_hold(&t->cell[row->first], row->n);
		if (last >= row->first && last < row->first + row->n && !sums)
			table_unsettle(&t->cell[last], 1);
	}
}

/* Of a row of the first table, whose cells c[0 .. n) came from lines of a text: do some stand right below each other, and others apart?
 * So they do where a converter of PDF took columns for paragraphs: then one of them is perhaps another row's. */
static bool
is_strewn(const struct table_cell *c, int n)
{
	bool close = false, apart = false;

	for (int k = 0; k + 1 < n; k++) {
		if (!c[k].line || !c[k + 1].line)
			return false;
		close = close || c[k + 1].line == c[k].line + 1;
		apart = apart || c[k + 1].line > c[k].line + 1;
	}
	return close && apart;
}

/* Does one line without anything part each of them from the next? */
static bool
is_spread(const struct table_cell *c, int n)
{
	bool spread = n > 1;

	for (int k = 0; k + 1 < n; k++)
		spread = spread && c[k].line && c[k + 1].line == c[k].line + 2;
	return spread;
}

/* Do all of them stand in one row of the document, whose cells are on several lines?  Then it is known that they belong together. */
static bool
share_row(const struct view *v, const struct table_cell *c, int n)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->n >= n && it->cell[0].line <= c[0].line && it->cell[it->n - 1].line >= c[n - 1].line)
			return true;
	}
	return false;
}

/* How many heads of the table's columns are words of an item without values? */
static int
heads_in(const struct view *v, const struct view_item *it)
{
	const struct form_row *row = &v->form->row[v->row0], *last = row + v->nrow - 1;
	int n = 0;

	for (int k = 0; k < it->texts && !it->nval; k++) {
		const struct term *x = it->tok[k].term;
		for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword; w++)
			for (int i = row->first; i < last->first + last->n; i++)
				if (label_eq(x->word[w]->text, v->names->head[i])) {
					n++;
					break;
				}
	}
	return n;
}

/* Do two heads stand on one line of the table? */
static bool
has_line_of_heads(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++)
		if ((v->item[i].texts > 1 || (v->item[i].texts && v->item[i].tok->term->nword > 1)) && heads_in(v, &v->item[i]) > 1)
			return true;
	return false;
}

void
damage_strewn(struct table *t, const struct view *v, struct str shape)
{
	bool text = str_eq(shape, STR("text"));

	for (int r = 0; r < v->nrow && text; r++) {
		struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first];
		bool strewn = (is_strewn(c, v->width[r]) || (is_spread(c, v->width[r]) && has_line_of_heads(v))) && !share_row(v, c, v->width[r]);
		if (strewn)
			table_unsettle(c, v->width[r]);
	}
}
