/* era - the form of a report whose tables do not tell it.
 * Comes in: where the tables stand, and what their labels tell.  Goes out: the form; what of a table it leaves certain.
 * Rule: the reports of 2019 and 2020 have the older form (FORMS.md section 1).  The year is asked only where the labels tell nothing: an office
 * may still use the form of the year before.  What both forms have under one name is certain even if nothing tells.
 * Known weakness: a report in an old form, whose first table is lost, with its own row of other ones. */
#include "mem.h"
#include "str.h"
#include "diag.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "region.h"
#include "era.h"

enum { OLD = 2019, NEW = 2021 }; /* the first year of either form */

int
era_choose(struct regions *g, struct doc *d, const struct form *asked, int (*year)(struct doc *d))
{
	int y = !asked && g->form && !g->told && year ? year(d) : 0;

	g->told = g->told || asked;
	if (asked)
		g->form = asked;
	else if (y >= OLD)
		g->form = form_find(y < NEW ? STR("2019") : STR("2021"));
	return y >= OLD ? y : 0;
}

/* Was a row read whose words no row of the older form has?  其他 of the newer is not: the older has 其他处理. */
static bool
rows_tell(const struct table *t)
{
	const struct form *f = t->form;

	for (int i = 0; i < f->ncell; i++)
		if (t->cell[i].state == TABLE_OK && f->cell[i].table == FORM_REQUESTS && str_starts(str_of(f->cell[i].row), STR("other.no_")))
			return true;
	return false;
}

/* Has the other form cell c, too, with the same meaning?  Rows of the first table may look alike and count other things. */
static bool
is_shared(const struct form *other, const struct form_cell *c)
{
	return c->table != FORM_DISCLOSURE && form_cell_find(other, str_of(form_table_key(c->table)), str_of(c->row), str_of(c->col)) >= 0;
}

void
era_unsettle(struct table *t, struct doc *d, const struct regions *g, int year)
{
	const struct form *f = t->form, *other = form_other(f);

	if (g->told)
		return;
	bool sure = year || rows_tell(t);
	for (int i = 0; i < f->ncell && !sure; i++)
		if (t->cell[i].state == TABLE_OK && !is_shared(other, &f->cell[i]))
			t->cell[i].state = TABLE_PLACED;
	diag_add(&d->diags, DIAG_FORM_UNTOLD, 0, year ? str_fmt(d->a, "%s by %d", f->id, year) : str_of(f->id));
}
