/* gk-tables - the numbers of the form.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: cell records. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "form.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

struct options {
	const struct form *form; /* NULL: by the labels */
	bool explain;
};

enum { FORM, EXPLAIN };

static const struct cli_option option[] = {
	[FORM] = {'f', "form", "YEAR", "read against this form (2021, 2019) instead of the one its labels name"},
	[EXPLAIN] = {0, "explain", NULL, "read records too: for each row the lines it was read from, and how"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	if (i == EXPLAIN)
		o->explain = true;
	else if (!(o->form = form_find(str_of(arg))))
		return "unknown form; there are 2021 and 2019";
	return NULL;
}

static const struct cli_tool tool = {"gk-tables", "Reads the numbers of the tables, each with its place and state.", REC_IS_CELL, option, set};

int
main(int argc, char **argv)
{
	struct options o = {0};
	struct cli c;

	if (!cli_start(&c, &tool, &o, argc, argv))
		return c.status;
	c.flow.opt.read.form = o.form;
	for (struct report r; cli_next(&c, &r);) {
		flow_run(&c.flow, &r, FLOW_CELLS);
		wire_cells(&c.out, r.doc.name, &r.table, r.doc.a);
		if (o.explain)
			wire_reads(&c.out, r.doc.name, &r.table);
		cli_findings(&c, &r);
	}
	return cli_end(&c);
}
