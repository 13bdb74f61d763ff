/* diag - what was noticed in a document, with its place; never printed here */
#ifndef GK_DIAG_H
#define GK_DIAG_H

#include <stddef.h>

#include "str.h"

/* note: only as a record, with --notes.  warn: also on stderr.  error: also on stderr, and exit status 2. */
enum diag_level { DIAG_NOTE, DIAG_WARN, DIAG_ERROR };

/* Every code once: enumerator, name in records, level, text.  Names never change; each is explained in gk-records(5). */
#define DIAG_CODES(X) \
	X(DIAG_READ, "read", DIAG_ERROR, "cannot be read") \
	X(DIAG_EMPTY, "empty", DIAG_ERROR, "empty input") \
	X(DIAG_BINARY, "binary", DIAG_ERROR, "not a text") \
	X(DIAG_FILETYPE, "file-type", DIAG_ERROR, "not a text but a file to convert first") \
	X(DIAG_ENCODING, "encoding", DIAG_ERROR, "does not decode") \
	X(DIAG_RECORD, "record", DIAG_ERROR, "damaged record") \
	X(DIAG_LIMIT, "limit", DIAG_ERROR, "a limit was reached") \
	X(DIAG_REPLACED, "replaced", DIAG_WARN, "undecodable bytes replaced") \
	X(DIAG_CHARSET, "charset", DIAG_NOTE, "the page names another charset than it is in") \
	X(DIAG_TWICE, "encoded-twice", DIAG_NOTE, "its UTF-8 had been taken for another encoding and encoded again") \
	X(DIAG_PARTS, "parts-left", DIAG_NOTE, "parts of a web archive or mail were left out") \
	X(DIAG_CAPPED, "nesting-capped", DIAG_WARN, "markup nested too deep was flattened") \
	X(DIAG_NO_FORM, "no-form", DIAG_WARN, "no table of a known form found") \
	X(DIAG_NO_TABLE, "no-table", DIAG_NOTE, "one of the three tables was not found") \
	X(DIAG_TABLE_TWICE, "table-twice", DIAG_WARN, "a table stands in the document twice") \
	X(DIAG_FORM_UNTOLD, "form-untold", DIAG_NOTE, "no label of the tables tells the form") \
	X(DIAG_UNKNOWN_TABLE, "unknown-table", DIAG_NOTE, "a table of no known form was left alone") \
	X(DIAG_EXTRA_VALUE, "extra-value", DIAG_NOTE, "more values in a row than the form has columns") \
	X(DIAG_EXTRA_ROW, "extra-row", DIAG_NOTE, "a row with values that the form does not have") \
	X(DIAG_CUT_ROW, "cut-row", DIAG_NOTE, "a row has lost values") \
	X(DIAG_SLID_ROW, "slid-row", DIAG_NOTE, "a row has slid by a field") \
	X(DIAG_PLACED_ROW, "placed-row", DIAG_NOTE, "values placed by order or by the sums") \
	X(DIAG_UNIT, "unit", DIAG_NOTE, "a sum of money is counted in another unit than the form's") \
	X(DIAG_LABEL, "label-variant", DIAG_NOTE, "a label differs from the form's") \
	X(DIAG_SECTION_MISSING, "section-missing", DIAG_NOTE, "a section is missing") \
	X(DIAG_SECTION_TWICE, "section-twice", DIAG_NOTE, "a section comes twice") \
	X(DIAG_SECTION_ORDER, "section-order", DIAG_NOTE, "a section stands out of order") \
	X(DIAG_SECTION_EMPTY, "section-empty", DIAG_NOTE, "a section is empty") \
	X(DIAG_YEAR_CONFLICT, "year-conflict", DIAG_NOTE, "the title and the period, or two titles, name different years") \
	X(DIAG_AGENCY_CONFLICT, "agency-conflict", DIAG_NOTE, "the title and the prose name different agencies") \
	X(DIAG_AGENCY_UNTOLD, "agency-untold", DIAG_NOTE, "no title tells the agency, nor who wrote the report") \
	X(DIAG_PROSE_DIFFERS, "prose-differs", DIAG_NOTE, "the prose states another number than the table") \
	X(DIAG_PROSE_PARTS, "prose-parts", DIAG_NOTE, "the parts in the prose do not make its total") \
	X(DIAG_PROSE_TWICE, "prose-twice", DIAG_NOTE, "the prose states two numbers for one thing") \
	X(DIAG_PROSE_NONE, "prose-none", DIAG_NOTE, "there is no prose to compare") \
	X(DIAG_YEARS_UNPAIRED, "years-unpaired", DIAG_NOTE, "a report is compared with no other year") \
	X(DIAG_PARENT_CHILD, "parent-child", DIAG_NOTE, "a child could not be added, wholly or in part") \
	X(DIAG_PARENT_RULES, "parent-rules", DIAG_NOTE, "a child makes rules of its own") \
	X(DIAG_PARENT_NOT_ADDED, "parent-not-added", DIAG_NOTE, "rows that are not added up") \
	X(DIAG_BASELINE_GONE, "baseline-gone", DIAG_NOTE, "a known finding is there no more")

enum diag_code {
#define X(code, name, level, text) code,
	DIAG_CODES(X)
#undef X
	DIAG_COUNT
};

struct diag {
	size_t line;       /* of the source, from 1; 0: the document as a whole */
	struct str detail; /* what exactly; may be empty */
	enum diag_code code;
	bool told;         /* by an earlier tool of the pipe: came in as a note record */
};

struct diag_list {
	struct diag *v;
	size_t n, cap;
	struct arena *a; /* where details and the list live */
};

/* Adds one finding; detail is kept as given (it must live in l->a or longer). */
void diag_add(struct diag_list *l, enum diag_code code, size_t line, struct str detail);
enum diag_level diag_level(enum diag_code code);
const char *diag_name(enum diag_code code);
const char *diag_text(enum diag_code code);
/* The code of that name, or DIAG_COUNT. */
enum diag_code diag_find(struct str name);

#endif
