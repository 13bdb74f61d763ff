/* gk-normalize - documents to clean lines and rows.
 * Comes in: documents in any shape.  Goes out: doc, text, row and drop records, or plain text. */
#include "mem.h"
#include "str.h"
#include "rec.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

struct options {
	bool drops, plain;
};

enum { OPT_DROPS, OPT_PLAIN };

static const struct cli_option option[] = {
	[OPT_DROPS] = {0, "drops", NULL, "print what was taken out too, as drop records"},
	[OPT_PLAIN] = {0, "plain", NULL, "print only the text and the cells, TABs between the cells"},
	{0},
};

static const char *
set(void *into, size_t i, const char *arg)
{
	struct options *o = into;

	(void)arg;
	if (i == OPT_DROPS)
		o->drops = true;
	else
		o->plain = true;
	return NULL;
}

static const struct cli_tool tool = {
	"gk-normalize", "Turns documents into clean lines and table rows.", REC_IS_TEXT, option, set, NULL,
};

int
main(int argc, char **argv)
{
	struct options o = {0};
	struct cli c;

	if (!cli_start(&c, &tool, &o, argc, argv))
		return c.status;
	for (struct report r; cli_next(&c, &r);) {
		if (r.have[FLOW_LINES] && o.plain)
			wire_plain(&c.out, &r.doc);
		else if (r.have[FLOW_LINES])
			wire_doc(&c.out, &r.doc, o.drops);
		cli_findings(&c, &r);
	}
	return cli_end(&c);
}
