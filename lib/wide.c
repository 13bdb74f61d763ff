/* wide - one row a report, one column a cell (table.row.col), one header.
 * Comes in: reports with their cells.  Goes out: rows that R, Stata and spreadsheets load as they are.
 * Rule: the columns are those of all forms (each cell once, the newest form's first) or of one, never those of the
 * input, so that files can be put together.  A cell without a value is empty, and the last column names the cells whose
 * value is placed: no number stands here unmarked either. */
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

/* The cell of that path, -1: the form has none. */
static int
find(const struct form *f, struct str path)
{
	int i = 0;

	while (i < f->ncell && !str_eq(f->cell[i].path, path))
		i++;
	return i < f->ncell ? i : -1;
}

void
wide_columns(struct wide *w, const struct form *only, bool meta)
{
	*w = (struct wide){.meta = meta};
	for (const struct form *const *f = form_all; *f && w->nform < WIDE_FORMS; f++)
		if (!only || *f == only)
			w->form[w->nform++] = *f;
	for (int k = 0; k < w->nform; k++)
		for (int i = 0; i < w->form[k]->ncell; i++) {
			struct wide_column c = {.path = w->form[k]->cell[i].path};
			bool fresh = true;
			for (int of = 0; of < w->nform; of++) {
				c.cell[of] = find(w->form[of], c.path);
				fresh = fresh && (of >= k || c.cell[of] < 0);
			}
			if (fresh)
				w->column[w->ncolumn++] = c;
		}
}

void
wide_header(struct out *o, const struct wide *w)
{
	out_str(o, w->meta ? STR("doc\ttitle\tagency\tyear\tperiod\tpublished\tform") : STR("doc\tform"));
	for (int i = 0; i < w->ncolumn; i++) {
		out_char(o, '\t');
		out_str(o, w->column[i].path);
	}
	out_str(o, STR("\tplaced\n"));
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
	struct buf placed = {.a = r->doc.a};
	for (int i = 0; i < w->ncolumn; i++) {
		int at = of < w->nform ? w->column[i].cell[of] : -1;
		out_char(o, '\t');
		if (at < 0 || !table_has(&r->table.cell[at]))
			continue;
		out_str(o, num_print(r->doc.a, r->table.cell[at].value));
		if (r->table.cell[at].state != TABLE_PLACED)
			continue;
		if (placed.n)
			buf_char(&placed, ' ');
		buf_str(&placed, w->column[i].path);
	}
	out_char(o, '\t');
	out_str(o, buf_slice(&placed));
	out_char(o, '\n');
}
