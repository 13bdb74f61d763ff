/* gk-balance - the sums of the form.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: check and repair records. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "ident.h"
#include "rec.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

struct balance {
	struct cli cli;
	bool all;
	bool blank_zero;
};

enum { OPT_ALL, OPT_BLANK };

static const struct cli_option option[] = {
	{'a', "all", NULL, "print every check, those that pass or do not apply too"},
	{0, "blank", "zero", "count blank and dash cells as 0"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct balance *b = into;

	switch (i) {
	case OPT_ALL:
		b->all = true;
		return NULL;
	case OPT_BLANK:
		b->blank_zero = true;
		return strcmp(arg, "zero") == 0 ? NULL : "zero expected";
	}
	return NULL;
}

static const enum rec_type csv[] = {REC_IS_CHECK, REC_IS_REPAIR, REC_TYPES};

static const struct cli_tool tool = {
	"gk-balance", "Checks the sums and explains what is wrong.", REC_IS_CHECK, option, set, csv,
};

/* A failed check makes the exit status 1. */
static void
count(struct balance *b, const struct report *r)
{
	for (int i = 0; i < r->table.form->nident; i++)
		if (r->check[i].status == IDENT_FAIL && b->cli.status == 0)
			b->cli.status = 1;
}

int
main(int argc, char **argv)
{
	struct balance b = {0};

	if (!cli_start(&b.cli, &tool, &b, argc, argv))
		return b.cli.status;
	b.cli.flow.opt.blank_zero = b.blank_zero;
	for (struct report r; cli_next(&b.cli, &r);) {
		flow_run(&b.cli.flow, &r, FLOW_CHECKS);
		if (r.have[FLOW_CHECKS]) {
			wire_checks(&b.cli.out, &r, b.all);
			wire_repairs(&b.cli.out, &r);
			count(&b, &r);
		}
		cli_findings(&b.cli, &r);
	}
	return cli_end(&b.cli);
}
