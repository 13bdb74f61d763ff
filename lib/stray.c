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

static bool
is_inside(const struct regions *g, size_t i)
{
	for (int t = FORM_TABLES; t-- > 0;)
		if (i >= g->tab[t].from && i < g->tab[t].to)
			return true;
	return false;
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
	size_t run = 0;

	for (size_t i = 0; i < d->n; i++) {
		run = g->item[i].nval && !is_inside(g, i) && has_value(&d->item[i]) ? run + 1 : 0;
		if (run == 2)
			diag_add(&d->diags, DIAG_UNKNOWN_TABLE, d->item[i - 1].line, STR(""));
	}
}
