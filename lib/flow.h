/* flow - runs the stages for one document up to a given one, from raw bytes or from records */
#ifndef GK_FLOW_H
#define GK_FLOW_H

#include "html.h"
#include "input.h"
#include "mem.h"
#include "read.h"
#include "wire.h"

struct flow_options {
	struct html_options html;
	struct read_options read;
	bool drops;      /* the marks of tables as drops too */
	bool replace;    /* undecodable bytes become U+FFFD instead of refusing the document */
	bool blank_zero; /* for the checks */
	bool no_records; /* nothing on standard input is a stream without records, not an empty document */
};

struct flow {
	struct flow_options opt;
	struct input in;
	struct arena a;    /* of the document at hand */
	struct arena work; /* of the table at hand */
	struct arena once; /* what all documents use */
	struct str name; /* of the document at hand, for messages */
};

/* The next document into *r, its parts as the input has them (raw document: lines; records: what they hold).
 * A document that cannot be read comes too, with an error among its diags and nothing in `have`.
 * False: no more.  Forgets the document before. */
bool flow_next(struct flow *f, struct report *r);
/* Runs what `stage` needs and is missing, if the parts below it are there: sections need lines; cells need lines;
 * checks need cells. */
void flow_run(struct flow *f, struct report *r, enum flow_stage stage);

/* Closes the input and gives back all memory. */
void flow_close(struct flow *f);

#endif
