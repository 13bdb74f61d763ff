/* stray - rows and tables that the form does not have.
 * Comes in: the items of a document, its regions, the rows that were given values.  Goes out: notes.
 * Rule: a line with words and values that no row took is a row of another form; two lines of cells with values, one right behind the other, are a
 * table where no region is.
 * Known weakness: a table of one row, or with words between its rows, is not noted. */
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "doc.h"
#include "region.h"
#include "view.h"
#include "stray.h"

static bool
has_value(const struct doc_item *it)
{
	struct num x;

	for (size_t k = 0; it->kind == DOC_ROW && it->n > 1 && k < it->n; k++)
		if (num_parse(it->cell[k].text, &x) == NUM_VALUE)
			return true;
	return false;
}

/* The first item at or behind i that is in no region. */
static size_t
next_outside(const struct regions *g, size_t i)
{
	for (int t = 0; t < FORM_TABLES; t++)
		if (i >= g->tab[t].from && i < g->tab[t].to) {
			i = g->tab[t].to;
			t = -1;
		}
	return i;
}

/* Where the next region begins behind i, or the document ends, at n. */
static size_t
next_inside(const struct regions *g, size_t i, size_t n)
{
	for (int t = 0; t < FORM_TABLES; t++)
		if (g->tab[t].from < g->tab[t].to && g->tab[t].from > i && g->tab[t].from < n)
			n = g->tab[t].from;
	return n;
}

void
stray_rows(const struct view *v, struct doc *d)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		bool text = false;
		if (it->row >= 0 || it->nval == 0)
			continue;
		for (int k = 0; k < it->texts; k++)
			text = text || it->tok[k].kind == NUM_TEXT;
		if (text)
			diag_add(&d->diags, DIAG_EXTRA_ROW, it->line, it->cell[0].text);
	}
}

void
stray_tables(struct doc *d, const struct regions *g)
{
	size_t run = 0, last = 0;

	for (size_t i = next_outside(g, 0), end; i < d->n; i = next_outside(g, end))
		for (end = next_inside(g, i, d->n); i < end; i++) {
			run = !g->item[i].nval || !has_value(&d->item[i]) ? 0 : i == last + 1 ? run + 1 : 1;
			last = i;
			if (run == 2)
				diag_add(&d->diags, DIAG_UNKNOWN_TABLE, d->item[i - 1].line, STR(""));
		}
}
