/* rec - one record: a line of TAB-separated fields with escapes */
#ifndef GK_REC_H
#define GK_REC_H

#include "str.h"

struct arena;

/* The first three fields of every record. */
enum rec_field { REC_DOC, REC_LINE, REC_TYPE, REC_HEAD };

/* Every type word once, in the order of gk-records(5). */
enum rec_type {
	REC_IS_DOC,
	REC_IS_TEXT,
	REC_IS_ROW,
	REC_IS_PLACE, /* lines of the cells of the row before it */
	REC_IS_DROP,
	REC_IS_META,
	REC_IS_SECTION,
	REC_IS_BODY,
	REC_IS_CELL,
	REC_IS_READ, /* how a row of a table was read: gk-tables --explain */
	REC_IS_CHECK,
	REC_IS_REPAIR,
	REC_IS_NOTE,
	REC_IS_TYPE, /* a header line */
	REC_TYPES
};

struct rec {
	struct str *f; /* unescaped fields */
	size_t n, cap;

	enum rec_type type;
	size_t line;     /* second field */
	const char *bad; /* what was expected, if rec_parse says false */
};

/* Splits one line (without its LF) into r, whose array is used again; unescaped text lies in a. */
bool rec_parse(struct rec *r, struct str line, struct arena *a);
/* Do these bytes begin with a record (or its header)?  `whole`: nothing comes after them. */
bool rec_starts(struct str head, bool whole);
/* Document and type of a record line, which may go on behind its LF; false: a header line or a damaged one, which belong to any
 * document. */
bool rec_doc(struct str line, struct str *name, bool *is_doc);
const char *rec_type_name(enum rec_type t);

#endif
