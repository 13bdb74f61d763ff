/* gk-tables - the numbers of the form.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: cell records. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

static const struct cli_option option[] = {{0}};

static const char *
set(void *into, size_t i, const char *arg)
{
	(void)into, (void)i, (void)arg;
	return NULL;
}

static const struct cli_tool tool = {"gk-tables", "Reads the numbers of the tables, each with its place and state.", REC_IS_CELL, option, set};

int
main(int argc, char **argv)
{
	struct cli c;

	if (!cli_start(&c, &tool, NULL, argc, argv))
		return c.status;
	for (struct report r; cli_next(&c, &r);) {
		flow_run(&c.flow, &r, FLOW_CELLS);
		wire_cells(&c.out, r.doc.name, &r.table, r.doc.a);
		cli_findings(&c, &r);
	}
	return cli_end(&c);
}
