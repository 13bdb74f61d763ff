/* gk-balance - the sums of the form.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: check and repair records; on request what shows across years, in a
 * parent and its children, and in the prose. */
#include <errno.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "rec.h"
#include "rules.h"
#include "wire.h"
#include "audit.h"
#include "flow.h"
#include "cli.h"

struct balance {
	struct cli cli;
	struct audit audit;
	struct years years;
	struct parent parent;
	struct known known;
	bool across;                    /* agency and year are needed */
	const char *parent_doc, *rule;  /* --parent, --explain */
};

enum { OPT_ALL, OPT_BLANK, OPT_YEARS, OPT_PARENT, OPT_EQUAL, OPT_PROSE, OPT_BASELINE, OPT_FORMAT, OPT_LANG, OPT_EXPLAIN };

static const struct cli_option option[] = {
	[OPT_ALL] = {'a', "all", NULL, "print every check, those that pass or do not apply too"},
	[OPT_BLANK] = {0, "blank", "zero", "count blank and dash cells as 0"},
	[OPT_YEARS] = {0, "years", NULL, "compare the reports of one agency year by year"},
	[OPT_PARENT] = {0, "parent", "DOC", "DOC is a consolidated report, the others are those of its subordinates"},
	[OPT_EQUAL] = {0, "equal", NULL, "with --parent: the list of subordinates is complete, so the sums must be equal"},
	[OPT_PROSE] = {0, "prose", NULL, "compare the numbers of the prose with the tables"},
	[OPT_BASELINE] = {0, "baseline", "FILE", "hide the findings of FILE (made by --format=baseline), tell those gone"},
	[OPT_FORMAT] = {0, "format", "F", "records (default), gcc or baseline"},
	[OPT_LANG] = {0, "lang", "L", "zh or en (default): the words of --format=gcc and --explain"},
	[OPT_EXPLAIN] = {0, "explain", "RULE", "print what RULE says and rests on, and stop; all: every rule"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct balance *b = into;
	struct audit *u = &b->audit;
	size_t bad;

	b->across |= i == OPT_YEARS || i == OPT_PARENT || i == OPT_PROSE || i == OPT_BASELINE || i == OPT_FORMAT;
	u->all |= i == OPT_ALL;
	u->equal |= i == OPT_EQUAL;
	u->prose |= i == OPT_PROSE;
	b->parent_doc = i == OPT_PARENT ? arg : b->parent_doc;
	switch (i) {
	case OPT_BLANK:
		b->cli.flow.opt.blank_zero = true;
		return strcmp(arg, "zero") == 0 ? NULL : "zero expected";
	case OPT_YEARS:
		u->years = &b->years;
		break;
	case OPT_BASELINE:
		u->to.known = &b->known;
		u->known_file = arg;
		if (!known_read(&b->known, arg, &bad))
			return bad ? "not a baseline: five fields expected in each line" : strerror(errno);
		break;
	case OPT_FORMAT:
		u->to.format = finding_format_find(str_of(arg));
		return u->to.format < FINDING_FORMATS ? NULL : "records, gcc or baseline expected";
	case OPT_LANG:
		u->to.chinese = strcmp(arg, "zh") == 0;
		return u->to.chinese || strcmp(arg, "en") == 0 ? NULL : "zh or en expected";
	case OPT_EXPLAIN:
		b->rule = arg;
		return strcmp(arg, "all") == 0 || rules_find(str_of(arg)) ? NULL : "no such rule; see gk-rules(7)";
	}
	return NULL;
}

static const enum rec_type csv[] = {REC_IS_CHECK, REC_IS_REPAIR, REC_TYPES};

/* What is found in one report; what the checks across reports need is remembered where they are asked for, by one hand only. */
static void
each(struct cli *c, struct report *r, const void *into)
{
	const struct balance *b = into;
	struct audit u = b->audit;

	if (u.parent && str_eq(r->doc.name, u.parent->doc)) /* read already */
		return;
	u.to.out = &c->out;
	if (b->across)
		flow_run(&c->flow, r, FLOW_SECTIONS);
	flow_run(&c->flow, r, FLOW_CHECKS);
	audit_report(&u, r);
	if (u.to.failed && c->status == 0)
		c->status = 1;
	cli_findings(c, r);
}

static const struct cli_tool tool = {
	"gk-balance", "Checks the sums and explains what is wrong.", REC_IS_CHECK, option, set, csv, each,
};

/* Reads --parent=DOC: a flow of its own over that one operand. */
static void
read_parent(struct balance *b)
{
	struct flow all = b->cli.flow;
	char *operand[] = {(char *)b->parent_doc, NULL};

	b->cli.flow = (struct flow){.opt = all.opt, .in = all.in};
	b->cli.flow.in.names = (struct names){.operand = operand, .noperand = 1};
	for (struct report r; cli_next(&b->cli, &r);) {
		each(&b->cli, &r, b);
		parent_set(&b->parent, r.doc.name, r.sect.agency, r.sect.year, &r.table);
	}
	flow_close(&b->cli.flow);
	b->cli.flow = all;
	b->audit.parent = &b->parent;
}

int
main(int argc, char **argv)
{
	static struct balance b;

	if (!cli_start(&b.cli, &tool, &b, argc, argv))
		return b.cli.status;
	if (b.audit.equal && !b.parent_doc)
		return cli_misused(&b.cli, "--equal", "only together with --parent");
	b.cli.flow.opt.no_records = true;
	b.audit.to.out = &b.cli.out;
	if (b.audit.to.format != FINDING_RECORDS)
		b.cli.out.csv = 0, b.cli.notes = false; /* these lines are no records */
	if (b.rule) {
		audit_rules(&b.audit, b.rule, &b.cli.flow.a);
		return cli_end(&b.cli);
	}
	if (b.parent_doc)
		read_parent(&b);
	if (b.audit.years || b.audit.parent || b.audit.to.known)
		b.cli.jobs = 1;
	cli_each(&b.cli);
	audit_end(&b.audit);
	b.cli.status = b.audit.to.failed && b.cli.status == 0 ? 1 : b.cli.status;
	audit_free(&b.audit);
	return cli_end(&b.cli);
}
