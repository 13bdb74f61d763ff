/* wire - every record type, written from the part of a report that it carries */
#ifndef GK_WIRE_H
#define GK_WIRE_H

#include "out.h"
#include "rec.h"
#include "report.h"

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
/* note records: everything in d->diags. */
void wire_notes(struct out *o, const struct doc *d);

#endif
