/* gk-tables - the numbers of the form.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: cell records. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "form.h"
#include "wire.h"
#include "wide.h"
#include "flow.h"
#include "cli.h"

struct options {
	struct cli cli;
	const struct form *form; /* NULL: by the labels */
	bool explain;
	bool wide, meta;
	struct wide columns;
};

enum { FORM, EXPLAIN, WIDE, META };

static const struct cli_option option[] = {
	[FORM] = {'f', "form", "YEAR", "read against this form (2021, 2019) instead of the one its labels name"},
	[EXPLAIN] = {0, "explain", NULL, "read records too: for each row the lines it was read from, and how"},
	[WIDE] = {'w', "wide", NULL, "one row a report, one column a cell (table.row.col), with a header"},
	[META] = {'m', "meta", NULL, "meta records too; with --wide, columns of title, agency, year, period, published"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	if (i == EXPLAIN)
		o->explain = true;
	else if (i == WIDE)
		o->wide = o->cli.own_header = true;
	else if (i == META)
		o->meta = true;
	else if (!(o->form = form_find(str_of(arg))))
		return "unknown form; there are 2021 and 2019";
	return NULL;
}

static const enum rec_type csv[] = {REC_IS_CELL, REC_TYPES};

static void
each(struct cli *c, struct report *r, const void *into)
{
	const struct options *o = into;

	if (o->meta)
		flow_run(&c->flow, r, FLOW_SECTIONS);
	flow_run(&c->flow, r, FLOW_CELLS);
	if (o->meta && !o->wide)
		wire_meta(&c->out, r->doc.name, &r->sect);
	if (o->wide)
		wide_row(&c->out, &o->columns, r);
	else
		wire_cells(&c->out, r->doc.name, &r->table);
	if (o->explain && !o->wide)
		wire_reads(&c->out, r->doc.name, &r->table);
	cli_findings(c, r);
}

static const struct cli_tool tool = {
	"gk-tables", "Reads the numbers of the tables, each with its place and state.", REC_IS_CELL, option, set, csv, each,
};

int
main(int argc, char **argv)
{
	struct options o = {0};

	if (!cli_start(&o.cli, &tool, &o, argc, argv))
		return o.cli.status;
	o.cli.flow.opt.read.form = o.form;
	o.cli.notes &= !o.wide;
	if (o.wide) {
		wide_columns(&o.columns, o.form, o.meta);
		wide_header(&o.cli.out, &o.columns);
	}
	cli_each(&o.cli);
	return cli_end(&o.cli);
}
