/* gk-tojson - one JSON object a document.
 * Comes in: raw documents, or the records of earlier tools.  Goes out: objects, one a line. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "wire.h"
#include "emit.h"
#include "flow.h"
#include "cli.h"

struct options {
	bool pretty;
};

enum { OPT_PRETTY };

static const struct cli_option option[] = {
	{0, "pretty", NULL, "lay each object out over several lines"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	(void)arg;
	if (i == OPT_PRETTY)
		o->pretty = true;
	return NULL;
}

static void
each(struct cli *c, struct report *r, const void *into)
{
	const struct options *o = into;
	bool notes = c->notes;

	flow_run(&c->flow, r, FLOW_SECTIONS);
	flow_run(&c->flow, r, FLOW_CHECKS);
	emit_report(&c->out, r, o->pretty);
	c->notes = false;
	cli_findings(c, r);
	c->notes = notes;
}

static const struct cli_tool tool = {
	"gk-tojson", "Prints one JSON object a document.", REC_TYPES, option, set, NULL, each,
};

int
main(int argc, char **argv)
{
	struct options o = {0};
	struct cli c;

	if (!cli_start(&c, &tool, &o, argc, argv))
		return c.status;
	c.flow.opt.no_records = true;
	cli_each(&c);
	return cli_end(&c);
}
