/* gk-normalize - documents to clean lines and rows.
 * Comes in: documents in any shape.  Goes out: doc, text, row and drop records, or plain text. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "rec.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

struct options {
	struct cli cli;
	bool drops, plain;
	const char *csv;
};

enum { OPT_DROPS, OPT_PLAIN, OPT_CSV };

static const struct cli_option option[] = {
	[OPT_DROPS] = {0, "drops", NULL, "print what was taken out too, as drop records"},
	[OPT_PLAIN] = {0, "plain", NULL, "print only the text and the cells, TABs between the cells"},
	[OPT_CSV] = {0, "csv", "ID,TEXT", "the inputs are CSV files; each row's column TEXT is a document named by its column ID"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	switch (i) {
	case OPT_DROPS:
		o->drops = true;
		break;
	case OPT_PLAIN:
		o->plain = o->cli.own_header = true; /* none */
		break;
	case OPT_CSV:
		o->csv = arg;
		const char *comma = strchr(arg, ',');
		return comma && comma > arg && comma[1] ? NULL : "two column names, a comma between them, expected";
	}
	return NULL;
}

static void
each(struct cli *c, struct report *r, const void *into)
{
	const struct options *o = into;

	if (r->have[FLOW_LINES] && o->plain)
		wire_plain(&c->out, &r->doc);
	else if (r->have[FLOW_LINES])
		wire_doc(&c->out, &r->doc, o->drops);
	cli_findings(c, r);
}

static const struct cli_tool tool = {
	"gk-normalize", "Turns documents into clean lines and table rows.", REC_IS_TEXT, option, set, NULL, each,
};

int
main(int argc, char **argv)
{
	struct options o = {0};

	if (!cli_start(&o.cli, &tool, &o, argc, argv))
		return o.cli.status;
	o.cli.flow.in.csv = o.csv;
	o.cli.flow.opt.drops = o.drops;
	o.cli.notes &= !o.plain;
	cli_each(&o.cli);
	return cli_end(&o.cli);
}
