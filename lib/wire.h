/* wire - every record type and the part of a report that it carries */
#ifndef GK_WIRE_H
#define GK_WIRE_H

#include "doc.h"
#include "explain.h"
#include "ident.h"
#include "out.h"
#include "rec.h"
#include "sect.h"
#include "table.h"

enum flow_stage { FLOW_LINES, FLOW_SECTIONS, FLOW_CELLS, FLOW_CHECKS, FLOW_STAGES };

/* Everything known about one document; all of it lives in doc.a. */
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

/* Reads the records of one document, which begin at that line of its stream, into r.  What is damaged becomes an error
 * among r->doc.diags, its line that of the stream, and is skipped. */
void wire_read(struct report *r, struct str records, size_t line);

/* The header line of a tool whose main type is t. */
void wire_header(struct out *o, enum rec_type t);
/* The number of fields of its records. */
size_t wire_fields(enum rec_type t);
/* The header line of a CSV in which records of these types stand: columns that differ have both names, value/level. */
void wire_header_of(struct out *o, const enum rec_type *types, size_t n);
/* doc, line, type and the TAB behind them: the beginning of every record. */
void wire_head(struct out *o, struct str doc, size_t line, enum rec_type t);
/* doc, text, row, place and, if asked for, drop records. */
void wire_doc(struct out *o, const struct doc *d, bool drops);
/* Text and cells only, one item a line. */
void wire_plain(struct out *o, const struct doc *d);
/* meta records: title, agency, year, period, published, as far as they are known. */
void wire_meta(struct out *o, struct str doc, const struct sections *s);
/* section and body records, each paragraph behind its heading. */
void wire_sections(struct out *o, struct str doc, const struct sections *s);
/* cell records; none if no form was found. */
void wire_cells(struct out *o, struct str doc, const struct table *t);
/* read records: from which lines each row of the form was read, and how; none if the cells came as records. */
void wire_reads(struct out *o, struct str doc, const struct table *t);
/* repair records. */
void wire_repairs(struct out *o, const struct report *r);
/* note records: everything in d->diags. */
void wire_notes(struct out *o, const struct doc *d);

#endif
