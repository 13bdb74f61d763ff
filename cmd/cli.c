/* cli - options, messages and exit status, alike in all tools.
 * Comes in: argv.  Goes out: a struct flow ready to run, messages on stderr, the status.
 * Rule: only here is anything printed on stderr.  2 (trouble) wins over 1 (findings) wins over 0. */
#define _GNU_SOURCE /* getopt_long */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "out.h"
#include "num.h"
#include "crew.h"
#include "input.h"
#include "wire.h"
#include "flow.h"
#include "cli.h"

enum { CLI_TOOL = 256, CLI_OPTIONS = 64 }; /* first value of a tool's own option; most options of a tool */
enum { CLI_MESSAGES = 16 * 1024 };         /* bytes of messages written at a time */
enum { CLI_MOST = 256 };                   /* most --jobs */
enum { CLI_NAME = 4096 };                  /* bytes of a name in a message */

enum { CLI_HELP = 'h', CLI_HEADER = 'H', CLI_VERSION = 1, CLI_NOTES, CLI_FILES0, CLI_LABEL, CLI_REPLACE, CLI_BYTES, CLI_DEPTH, CLI_MEMORY, CLI_CSV, CLI_BOM, CLI_SEVERAL = 'j' };

static const struct {
	int value;
	struct cli_option o;
} common[] = {
	{CLI_HEADER, {'H', "header", NULL, "print a header line first"}},
	{CLI_NOTES, {0, "notes", NULL, "print note records too"}},
	{CLI_FILES0, {0, "files0-from", "F", "read the names of the inputs from F, each ended by NUL; -: standard input"}},
	{CLI_LABEL, {0, "label", "NAME", "the name of standard input in the records; default -"}},
	{CLI_SEVERAL, {'j', "jobs", "N", "documents read at a time; default 2 where there are as many processors"}},
	{CLI_REPLACE, {0, "replace", NULL, "replace bytes that do not decode by U+FFFD instead of refusing the document"}},
	{CLI_BYTES, {0, "max-bytes", "N", "largest document in bytes; default 1073741824"}},
	{CLI_MEMORY, {0, "max-memory", "N", "most memory for a document, in bytes; default 11 MiB, more for one over 576 KiB"}},
	{CLI_DEPTH, {0, "max-depth", "N", "deepest nesting of markup that is not flattened; default 512"}},
	{CLI_CSV, {0, "csv", NULL, "print CSV (RFC 4180) instead of TAB-separated fields"}},
	{CLI_BOM, {0, "bom", NULL, "begin with a byte order mark, as Excel wants it"}},
	{CLI_HELP, {'h', "help", NULL, "print this and stop"}},
	{CLI_VERSION, {0, "version", NULL, "print name and version and stop"}},
};

enum { COMMON = sizeof common / sizeof *common };

static _Thread_local const struct cli *running; /* for the message when memory is exhausted; */
static const struct cli *started;               /* of a thread that has none */

static void
no_memory(size_t wanted)
{
	const struct cli *c = running ? running : started;
	struct str doc = c->flow.name.p ? c->flow.name : STR("-");

	fprintf(stderr, "%s: %.*s: error: out of memory (%zu bytes wanted)\n", c->tool->name, (int)doc.n, doc.p, wanted);
	_exit(2);
}

/* Descriptors 0, 1, 2 that are closed are filled with something that cannot be read or written, so that no input
 * takes their place. */
static void
guard_descriptors(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) < 0)
			_exit(2);
}

static void
put_z(struct out *o, const char *z)
{
	out_str(o, str_of(z));
}

static void
help_line(struct out *o, const struct cli_option *p)
{
	size_t w = 8 + strlen(p->name) + (p->arg ? strlen(p->arg) + 1 : 0);

	put_z(o, p->letter ? "  -" : "    ");
	if (p->letter)
		out_char(o, p->letter);
	put_z(o, p->letter ? ", --" : "  --");
	put_z(o, p->name);
	if (p->arg) {
		out_char(o, '=');
		put_z(o, p->arg);
	}
	for (; w < 28; w++)
		out_char(o, ' ');
	put_z(o, "  ");
	put_z(o, p->help);
	out_char(o, '\n');
}

/* CSV is for tools whose output is rectangular. */
static bool
offered(const struct cli_tool *tool, int value)
{
	return tool->csv || (value != CLI_CSV && value != CLI_BOM);
}

static void
help(struct cli *c)
{
	put_z(&c->out, "usage: ");
	put_z(&c->out, c->tool->name);
	put_z(&c->out, " [option ...] [file ...]\n");
	put_z(&c->out, c->tool->what);
	put_z(&c->out, "\n\n");
	for (const struct cli_option *p = c->tool->option; p->name; p++)
		help_line(&c->out, p);
	for (int i = 0; i < COMMON; i++)
		if (offered(c->tool, common[i].value)) {
			struct cli_option o = common[i].o;
			if (c->tool->main_type == REC_TYPES && (common[i].value == CLI_HEADER || common[i].value == CLI_NOTES))
				o.help = "without effect";
			help_line(&c->out, &o);
		}
}

/* Wrong usage: one line, status 2. */
static bool
usage(struct cli *c, const char *what, const char *arg, const char *why)
{
	fprintf(stderr, "usage: %s [option ...] [file ...]: %s%s%s%s\n", c->tool->name, what, arg, *why ? ": " : "", why);
	c->status = 2;
	out_close(&c->out);
	return false;
}

int
cli_misused(struct cli *c, const char *option, const char *why)
{
	usage(c, option, "", why);
	return c->status;
}

static bool
common_option(struct cli *c, int value, const char *arg)
{
	static const struct {
		int value;
		const char *name, *why;
		uint64_t most;
	} numbers[] = {
		{CLI_SEVERAL, "--jobs=", "a number from 1 to 256 expected", CLI_MOST},
		{CLI_BYTES, "--max-bytes=", "a number from 1 expected", SIZE_MAX / 8},
		{CLI_MEMORY, "--max-memory=", "a number from 1 expected", SIZE_MAX / 8},
		{CLI_DEPTH, "--max-depth=", "a number from 1 to 100000 expected", 100000},
	};
	struct flow *f = &c->flow;
	uint64_t n = 0;

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (value == numbers[i].value && (!str_uint(str_of(arg), numbers[i].most, &n) || n == 0))
			return usage(c, numbers[i].name, arg, numbers[i].why);
	c->header |= value == CLI_HEADER;
	c->notes |= value == CLI_NOTES;
	c->csv |= value == CLI_CSV;
	c->bom |= value == CLI_BOM;
	f->opt.replace |= value == CLI_REPLACE;
	if (value == CLI_FILES0)
		f->in.names.from = arg;
	else if (value == CLI_LABEL)
		f->in.label = arg;
	else if (value == CLI_SEVERAL)
		c->jobs = (size_t)n;
	else if (value == CLI_BYTES)
		f->in.max_bytes = (size_t)n;
	else if (value == CLI_MEMORY)
		f->opt.max_memory = (size_t)n;
	else if (value == CLI_DEPTH)
		f->opt.max_depth = (int)n;
	return true;
}

/* Adds an option as getopt_long wants it: to the long ones at l, of its value, and to the letters, whose end it returns. */
static char *
option_add(struct option *l, char *letters, const struct cli_option *p, int value)
{
	*l = (struct option){p->name, p->arg ? required_argument : no_argument, NULL, value};
	if (p->letter)
		*letters++ = p->letter;
	if (p->letter && p->arg)
		*letters++ = ':';
	return letters;
}

/* The options of tool and the common ones as getopt_long wants them. */
static void
option_table(const struct cli_tool *tool, struct option *l, char *letters)
{
	size_t n = 0;

	for (size_t i = 0; tool->option[i].name; i++)
		letters = option_add(&l[n++], letters, &tool->option[i], CLI_TOOL + (int)i);
	for (size_t i = 0; i < COMMON; i++)
		if (offered(tool, common[i].value))
			letters = option_add(&l[n++], letters, &common[i].o, common[i].value);
	l[n] = (struct option){0};
	*letters = 0;
}

/* The value of a letter: the tool's own or a common one. */
static int
letter_value(const struct cli_tool *tool, int c)
{
	for (size_t i = 0; c < CLI_TOOL && tool->option[i].name; i++)
		if (tool->option[i].letter && tool->option[i].letter == c)
			return CLI_TOOL + (int)i;
	return c;
}

/* What getopt_long does not take, `given` or the letter optopt. */
static bool
not_taken(struct cli *c, const struct option *l, const char *given, int v)
{
	const char letter[] = {'-', (char)optopt, 0}, *why = "unknown option; --help lists them";
	size_t n = strcspn(given, "="), alike = 0;

	if (v == ':')
		return usage(c, "", given, "argument missing");
	for (; l->name; l++) {
		if (optopt && l->val == optopt)
			return usage(c, "--", l->name, "takes no argument");
		alike += n > 2 && strncmp(given + 2, l->name, n - 2) == 0;
	}
	if (!optopt && alike > 1)
		why = "several options begin so; --help lists them";
	return usage(c, "", optopt > ' ' && optopt < 127 ? letter : given, why);
}

static bool
read_options(struct cli *c, void *into, int argc, char **argv)
{
	struct option l[CLI_OPTIONS + COMMON + 1];
	char letters[2 * (CLI_OPTIONS + COMMON) + 2] = ":"; /* a missing argument is told from an unknown option */

	option_table(c->tool, l, letters + 1);
	opterr = 0;
	for (int v; (v = getopt_long(argc, argv, letters, l, NULL)) != -1;) {
		if (v == '?' || v == ':')
			return not_taken(c, l, argv[optind - 1], v);
		v = letter_value(c->tool, v);
		if (v == CLI_HELP)
			help(c);
		else if (v == CLI_VERSION) {
			put_z(&c->out, c->tool->name);
			put_z(&c->out, " (gk) " GK_VERSION "\n");
		}
		if (v == CLI_HELP || v == CLI_VERSION) {
			c->status = cli_end(c);
			return false;
		}
		const char *wrong = v >= CLI_TOOL ? c->tool->set(into, (size_t)(v - CLI_TOOL), optarg) : NULL;
		if (wrong) {
			char own[64];
			snprintf(own, sizeof own, "--%s=", c->tool->option[v - CLI_TOOL].name);
			return usage(c, own, optarg ? optarg : "", wrong);
		}
		if (v < CLI_TOOL && !common_option(c, v, optarg))
			return false;
	}
	if (c->flow.in.names.from && optind < argc)
		return usage(c, argv[optind], "", "no operands together with --files0-from");
	c->flow.in.names.operand = argv + optind;
	c->flow.in.names.noperand = argc - optind;
	return true;
}

/* Byte order mark, and the header if it is asked for. */
static void
begin_output(struct cli *c)
{
	const enum rec_type *t = c->tool->csv;
	size_t n = 0;

	for (; c->csv && t[n] != REC_TYPES; n++)
		if (wire_fields(t[n]) > c->out.csv)
			c->out.csv = wire_fields(t[n]);
	if (c->bom)
		out_str(&c->out, STR("\xEF\xBB\xBF"));
	if (!c->header || c->own_header || c->tool->main_type == REC_TYPES)
		return;
	if (c->csv)
		wire_header_of(&c->out, t, n);
	else
		wire_header(&c->out, c->tool->main_type);
}

bool
cli_start(struct cli *c, const struct cli_tool *tool, void *into, int argc, char **argv)
{
	*c = (struct cli){.tool = tool, .into = into};
	c->flow.opt.max_depth = HTML_DEPTH;
	running = started = c;
	mem_fail = no_memory;
	guard_descriptors();
	if (!out_open(&c->out, 1)) {
		fprintf(stderr, "%s: standard output: %s\n", tool->name, strerror(errno));
		c->status = 2;
		return false;
	}
	if (!read_options(c, into, argc, argv))
		return false;
	c->flow.opt.threads = c->jobs != 1 && crew_processors() > 1;
	begin_output(c);
	return true;
}

/* Adds a line to b: tool: file:line: level: text: detail */
static void
message(struct buf *b, const struct cli *c, struct str file, const struct diag *x)
{
	static const char *const level[] = {"note", "warning", "error"};
	char line[NUM_ROOM];

	buf_str(b, str_of(c->tool->name));
	buf_str(b, STR(": "));
	for (size_t i = 0; i < file.n && i < CLI_NAME; i++)
		buf_char(b, (unsigned char)file.p[i] < 0x20 || file.p[i] == 0x7F ? '?' : file.p[i]);
	if (file.n > CLI_NAME)
		buf_str(b, STR("..."));
	if (x->line) {
		buf_char(b, ':');
		buf_add(b, line, num_put(line, (struct num){(int64_t)x->line, 0}));
	}
	const char *part[] = {": ", level[diag_level(x->code)], ": ", diag_text(x->code), x->detail.n ? ": " : ""};
	for (size_t i = 0; i < sizeof part / sizeof *part; i++)
		buf_str(b, str_of(part[i]));
	buf_str(b, x->detail);
	buf_char(b, '\n');
}

static void
tell(struct cli *c, struct buf *b)
{
	if (b->n && c->out.turn)
		c->out.turn(c->out.with);
	if (b->n)
		fwrite(b->p, 1, b->n, stderr);
	b->n = 0;
}

void
cli_findings(struct cli *c, const struct report *r)
{
	struct buf b = {.a = &c->flow.a};

	for (size_t i = 0; i < r->doc.diags.n; i++) {
		const struct diag *x = &r->doc.diags.v[i];
		if (x->told || diag_level(x->code) == DIAG_NOTE)
			continue;
		bool stream = r->stream.n && (x->code == DIAG_RECORD || x->code == DIAG_READ || x->code == DIAG_LIMIT);
		message(&b, c, stream ? r->stream : r->doc.name, x);
		if (b.n > CLI_MESSAGES)
			tell(c, &b);
		if (diag_level(x->code) == DIAG_ERROR)
			c->status = 2;
	}
	tell(c, &b);
	if (c->notes)
		wire_notes(&c->out, &r->doc);
}

bool
cli_next(struct cli *c, struct report *r)
{
	while (!c->out.err && flow_next(&c->flow, r)) {
		bool any = false;
		for (int i = 0; i < FLOW_STAGES; i++)
			any |= r->have[i];
		if (any)
			return true;
		cli_findings(c, r);
	}
	return false;
}

/* One of several that read documents: what c was given, and memory and output of its own. */
struct worker {
	struct cli cli;
	struct crew_hand *hand;
};

static void
each(struct cli *c)
{
	for (struct report r; cli_next(c, &r);)
		c->tool->each(c, &r, c->into);
}

static void
work(void *with)
{
	struct worker *w = with;
	const struct cli *before = running;

	running = &w->cli;
	while (crew_take(w->hand, &w->cli.flow.in.names)) {
		each(&w->cli);
		out_flush(&w->cli.out);
		crew_told(w->hand, w->cli.out.err, w->cli.out.late);
	}
	running = before;
}

/* False: no memory. */
static bool
begin_worker(struct worker *w, struct crew_hand *hand, const struct cli *c)
{
	const struct input *in = &c->flow.in;

	*w = (struct worker){.cli = *c, .hand = hand};
	*hand = (struct crew_hand){.work = work, .with = w};
	w->cli.flow = (struct flow){.opt = c->flow.opt, .in = {.label = in->label, .max_bytes = in->max_bytes, .csv = in->csv, .turn = crew_turn, .with = hand}};
	if (!out_open(&w->cli.out, 1))
		return false;
	w->cli.out.csv = c->out.csv;
	w->cli.out.turn = crew_turn;
	w->cli.out.with = hand;
	return true;
}

/* How many documents are read at a time. */
static size_t
how_many(const struct cli *c)
{
	const struct names *s = &c->flow.in.names;
	size_t n = c->jobs ? c->jobs : crew_processors() < CLI_JOBS ? 1 : CLI_JOBS;

	return s->from || n < (size_t)s->noperand ? n : (size_t)s->noperand;
}

void
cli_each(struct cli *c)
{
	struct crew_hand hand[CLI_MOST];
	size_t n = how_many(c), k = 0;
	struct worker *w = n > 1 ? malloc(n * sizeof *w) : NULL;

	if (!w) { /* one at a time takes none */
		each(c);
		return;
	}
	while (k < n && begin_worker(&w[k], &hand[k], c))
		k++;
	if (k == 0)
		each(c);
	else if (out_flush(&c->out)) /* the header */
		c->out.err = crew_run(&c->flow.in.names, hand, k);
	for (; k > 0; k--) {
		if (c->status < w[k - 1].cli.status)
			c->status = w[k - 1].cli.status;
		flow_close(&w[k - 1].cli.flow);
		free(w[k - 1].cli.out.p);
	}
	free(w);
}

int
cli_end(struct cli *c)
{
	flow_close(&c->flow);
	if (!out_close(&c->out)) {
		fprintf(stderr, "%s: standard output: %s\n", c->tool->name, strerror(c->out.err));
		c->status = 2;
	}
	return c->status;
}
