/* wide - one row a report, one column a cell (table.row.col), one header.
 * Comes in: reports with their cells.  Goes out: rows that R, Stata and spreadsheets load as they are.
 * Rule: the columns are those of all forms (each cell once, the newest form's first) or of one, never those of the
 * input, so that files can be put together.  A cell without a value is empty; gk-tables without --wide has its state. */
#include "mem.h"
#include "str.h"
#include "out.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "sect.h"
#include "report.h"
#include "wide.h"

void
wide_columns(struct wide *w, const struct form *only, bool meta)
{
	*w = (struct wide){.meta = meta};
	for (const struct form *const *f = form_all; *f && w->nform < WIDE_FORMS; f++)
		if (!only || *f == only)
			w->form[w->nform++] = *f;
	for (int k = 0; k < w->nform; k++)
		for (int i = 0; i < w->form[k]->ncell; i++) {
			const struct form_cell *c = &w->form[k]->cell[i];
			w->fresh[k][i] = true;
			for (int of = 0; of < w->nform; of++) {
				w->from[of][k][i] = form_cell_find(w->form[of], str_of(form_table_key(c->table)), str_of(c->row),
								   str_of(c->col));
				if (of < k && w->from[of][k][i] >= 0)
					w->fresh[k][i] = false;
			}
		}
}

void
wide_header(struct out *o, const struct wide *w)
{
	out_str(o, w->meta ? STR("doc\ttitle\tagency\tyear\tperiod\tpublished\tform") : STR("doc\tform"));
	for (int k = 0; k < w->nform; k++)
		for (int i = 0; i < w->form[k]->ncell; i++) {
			const struct form_cell *c = &w->form[k]->cell[i];
			if (!w->fresh[k][i])
				continue;
			out_char(o, '\t');
			out_str(o, str_of(form_table_key(c->table)));
			out_char(o, '.');
			out_str(o, str_of(c->row));
			out_char(o, '.');
			out_str(o, str_of(c->col));
		}
	out_char(o, '\n');
}

static void
meta(struct out *o, const struct sections *s)
{
	out_field(o, s->title);
	out_char(o, '\t');
	out_field(o, s->agency);
	out_char(o, '\t');
	if (s->year)
		out_size(o, (size_t)s->year);
	out_char(o, '\t');
	out_str(o, s->period);
	out_char(o, '\t');
	out_str(o, s->published);
	out_char(o, '\t');
}

void
wide_row(struct out *o, const struct wide *w, const struct report *r)
{
	const struct form *f = r->table.form;
	int of = 0;

	while (of < w->nform && w->form[of] != f)
		of++;
	out_field(o, r->doc.name);
	out_char(o, '\t');
	if (w->meta)
		meta(o, &r->sect);
	if (f)
		out_str(o, str_of(f->id));
	for (int k = 0; k < w->nform; k++)
		for (int i = 0; i < w->form[k]->ncell; i++) {
			if (!w->fresh[k][i])
				continue;
			out_char(o, '\t');
			int at = of < w->nform ? w->from[of][k][i] : -1;
			if (at >= 0 && table_has(&r->table.cell[at]))
				out_str(o, num_print(r->doc.a, r->table.cell[at].value));
		}
	out_char(o, '\n');
}
