/* gk-sections - title, agency, year, sections.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: meta, section and body records. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

struct options {
	struct cli cli;
	bool check; /* only the notes */
};

enum { OPT_CHECK };

static const struct cli_option option[] = {
	{0, "check", NULL, "print only the note records: what is missing, twice, out of order, empty, or contradicts itself"},
	{0},
};

static const struct cli_tool check;

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	(void)arg;
	if (i == OPT_CHECK) {
		o->check = true;
		o->cli.tool = &check;
	}
	return NULL;
}

static const enum rec_type csv[] = {REC_IS_META, REC_IS_SECTION, REC_IS_BODY, REC_TYPES}, notes[] = {REC_IS_NOTE, REC_TYPES};

static void
each(struct cli *c, struct report *r, const void *into)
{
	const struct options *o = into;

	flow_run(&c->flow, r, FLOW_SECTIONS);
	if (!o->check && r->have[FLOW_SECTIONS]) {
		wire_meta(&c->out, r->doc.name, &r->sect);
		wire_sections(&c->out, r->doc.name, &r->sect);
	}
	cli_findings(c, r);
}

#define GK_SECTIONS "gk-sections", "Reads title, agency, year and the sections with their paragraphs."
static const struct cli_tool tool = {GK_SECTIONS, REC_IS_BODY, option, set, csv, each};
static const struct cli_tool check = {GK_SECTIONS, REC_IS_NOTE, option, set, notes, each}; /* with --check */

int
main(int argc, char **argv)
{
	struct options o = {0};

	if (!cli_start(&o.cli, &tool, &o, argc, argv))
		return o.cli.status;
	o.cli.notes |= o.check;
	cli_each(&o.cli);
	return cli_end(&o.cli);
}
