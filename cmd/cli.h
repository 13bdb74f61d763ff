/* cli - what the five mains share: options, messages, note records, exit status */
#ifndef GK_CLI_H
#define GK_CLI_H

#include "flow.h"
#include "out.h"

/* One option of a tool; the common ones are in cli.c.  An array of them ends with a NULL name. */
struct cli_option {
	char letter;      /* 0: long form only */
	const char *name;
	const char *arg;  /* name of its argument in the help text; NULL: it takes none */
	const char *help;
};

enum { CLI_JOBS = 2 }; /* documents at a time: two are read within the memory that is promised */

struct cli;

struct cli_tool {
	const char *name; /* gk-tables */
	const char *what; /* one line for the help text */
	enum rec_type main_type; /* whose header -H prints */
	const struct cli_option *option;
	/* Takes option[i]; NULL, or what is wrong with its argument. */
	const char *(*set)(void *into, size_t i, const char *arg);
	const enum rec_type *csv; /* the types it prints, REC_TYPES at the end; NULL: it has no --csv */
	/* Prints what it makes of one document, for cli_each; `into` is only read. */
	void (*each)(struct cli *c, struct report *r, const void *into);
};

struct cli {
	const struct cli_tool *tool;
	struct flow flow;
	struct out out;
	bool header, notes; /* -H, --notes */
	bool csv, bom;      /* --csv, --bom */
	size_t jobs;        /* --jobs; 0: as many as there are processors, and no more than CLI_JOBS */
	void *into;         /* of cli_start */
	bool own_header;    /* the tool prints another one, as its options want */
	int status;         /* what the tool will return */
};

/* Options, operands, output.  False: return c->status at once. */
bool cli_start(struct cli *c, const struct cli_tool *tool, void *into, int argc, char **argv);
/* All documents by tool->each, several at a time, told in their order. */
void cli_each(struct cli *c);
/* The next document; what could not be read is said here and not given on. */
bool cli_next(struct cli *c, struct report *r);
/* Tells the document's findings: messages on stderr, note records if asked for. */
void cli_findings(struct cli *c, const struct report *r);
/* Wrong usage that only options together show: says so as cli_start does; the exit status. */
int cli_misused(struct cli *c, const char *option, const char *why);
/* Last flush and close; the exit status. */
int cli_end(struct cli *c);

#endif
