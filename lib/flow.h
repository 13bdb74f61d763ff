/* flow - runs the stages for one document up to a given one, from raw bytes or from records */
#ifndef GK_FLOW_H
#define GK_FLOW_H

#include "doc.h"
#include "html.h"
#include "ident.h"
#include "input.h"
#include "mem.h"
#include "read.h"
#include "sect.h"
#include "table.h"

enum flow_stage { FLOW_LINES, FLOW_SECTIONS, FLOW_CELLS, FLOW_CHECKS, FLOW_STAGES };

/* Everything known about one document; all of it lives in doc.a. */
struct report {
	struct doc doc;
	bool have[FLOW_STAGES]; /* which parts are filled */
	struct sections sect;
	struct table table;
	struct ident_check *check; /* table.form->nident of them */
};

struct flow_options {
	struct html_options html;
	struct read_options read;
	bool replace;    /* undecodable bytes become U+FFFD instead of refusing the document */
	bool blank_zero; /* for the checks */
	size_t max_bytes; /* largest document; 0: INPUT_MAX */
};

struct flow {
	struct flow_options opt;
	struct input in;
	struct arena a;
};

/* The next document into *r, its parts as the input has them (raw document: lines; records: what they hold).
 * A document that cannot be read comes too, with an error among its diags and nothing in `have`.
 * False: no more.  Forgets the document before. */
bool flow_next(struct flow *f, struct report *r);
/* Runs what is missing up to `stage`, if the parts below it are there. */
void flow_run(struct flow *f, struct report *r, enum flow_stage stage);

#endif
