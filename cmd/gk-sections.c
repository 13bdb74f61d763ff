/* gk-sections - title, agency, year, sections.
 * Comes in: raw documents, or the records of an earlier tool.  Goes out: meta, section and body records. */
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

static const struct cli_tool tool = {"gk-sections", "Reads title, agency, year and the sections with their paragraphs.", REC_IS_BODY, option, set};

int
main(int argc, char **argv)
{
	struct cli c;

	if (!cli_start(&c, &tool, NULL, argc, argv))
		return c.status;
	for (struct report r; cli_next(&c, &r);) {
		flow_run(&c.flow, &r, FLOW_SECTIONS);
		cli_findings(&c, &r);
	}
	return cli_end(&c);
}
