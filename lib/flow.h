/* flow - runs the stages for one document up to a given one, from raw bytes or from records */
#ifndef GK_FLOW_H
#define GK_FLOW_H

#include <setjmp.h>

#include "beside.h"
#include "html.h"
#include "input.h"
#include "mem.h"
#include "read.h"
#include "report.h"

/* What a document may take: FLOW_LEAST, or FLOW_TIMES what it has beyond FLOW_SMALL where that is more.  A report takes some 1 MiB; many reports in one
 * file take 5 to 19 times its size, what is made to take much takes 150 times. */
enum { FLOW_LEAST = 11 * 1024 * 1024, FLOW_SMALL = 576 * 1024, FLOW_TIMES = 24 };

struct flow_options {
	int max_depth;     /* of a page */
	struct read_options read;
	bool drops;      /* the marks of tables as drops too */
	size_t max_memory; /* what a document may take in memory, in bytes; 0: what FLOW_LEAST says */
	bool replace;    /* undecodable bytes become U+FFFD instead of refusing the document */
	bool blank_zero; /* for the checks */
	bool threads;    /* of a large document two parts may be read side by side */
	bool no_records; /* nothing on standard input is a stream without records, not an empty document */
};

struct flow {
	struct flow_options opt;
	struct input in;
	struct arena a;    /* of the document at hand */
	struct arena work; /* of the table at hand */
	struct arena page; /* of the page of HTML at hand */
	struct arena once; /* what all documents use */
	struct beside beside[BESIDE_PARTS]; /* parts of the document at hand */
	struct str name; /* of the document at hand, for messages */
	struct mem_budget budget; /* of a, work and page */
	size_t allowed;           /* by it, for the document at hand */
	jmp_buf over;             /* where a document goes that wants more */
};

/* The next document into *r, its parts as the input has them (raw document: lines; records: what they hold).
 * A document that cannot be read, or not within opt.max_memory, comes too, with an error among its diags and nothing in
 * `have`. *f stays where it is from the first call on.
 * False: no more.  Forgets the document before. */
bool flow_next(struct flow *f, struct report *r);
/* Runs what `stage` needs and is missing, if the parts below it are there: sections need lines; cells need lines;
 * checks need cells.  A stage that would take more than opt.max_memory is left out, with an error among the diags. */
void flow_run(struct flow *f, struct report *r, enum flow_stage stage);

/* Closes the input and gives back all memory. */
void flow_close(struct flow *f);

#endif
