/* report - everything known about one document, and how it is read off records */
#ifndef GK_REPORT_H
#define GK_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "doc.h"
#include "explain.h"
#include "ident.h"
#include "sect.h"
#include "table.h"

enum flow_stage { FLOW_LINES, FLOW_SECTIONS, FLOW_CELLS, FLOW_CHECKS, FLOW_STAGES };

/* All of it lives in doc.a. */
struct report {
	struct doc doc;
	struct str stream;       /* the record stream it came from; empty: a raw document */
	bool have[FLOW_STAGES];  /* which parts are filled */
	struct sections sect;
	struct table table;
	struct ident_check *check; /* table.form->nident of them */
	bool blank_zero;           /* a blank counted as 0 in these checks */
	struct explain explain;    /* of what fails or has no value; filled with check */
};

/* The keys of meta records that hold text, and where they stand in struct sections. */
struct report_meta {
	const char *key;
	size_t value, line; /* offsets */
};

enum { REPORT_METAS = 4 };
extern const struct report_meta report_meta[REPORT_METAS];

/* Reads the records of one document, which begin at that line of its stream, into r.  What is damaged becomes an error
 * among r->doc.diags, its line that of the stream, and is skipped. */
void report_read(struct report *r, struct str records, size_t line);
/* The same of the first document of these, which are whole lines; returns how many bytes were its records, and into *lines how many
 * lines.  0: it perhaps goes on behind them, and what was read is to be forgotten. */
size_t report_ahead(struct report *r, struct str records, size_t line, size_t *lines);

#endif
