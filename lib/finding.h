/* finding - a check or a note in words, written in one of three formats unless a baseline hides it */
#ifndef GK_FINDING_H
#define GK_FINDING_H

#include "diag.h"
#include "rules.h"
#include "str.h"

struct arena;
struct known;
struct out;

/* A check or a note, in words. */
struct finding {
	struct str doc;
	size_t line;           /* of its source, 0: none */
	const char *form;      /* NULL: a note, not a check */
	const char *rule, *scope, *status;
	struct str name;       /* form, rule and scope, a TAB behind each; empty: these are not kept together */
	struct str left, right, delta, cells, remark;
	enum diag_code code;   /* of a note */
	struct str text;       /* of a note, its detail; of a check, its words for gcc */
	enum rules_level level;
	struct str agency;     /* for the baseline */
	int year;
	struct str values;
	bool hidable;          /* it goes into a baseline */
};

enum finding_format { FINDING_RECORDS, FINDING_GCC, FINDING_BASELINE, FINDING_FORMATS };

/* Where findings go. */
struct findings {
	struct out *out;
	enum finding_format format;
	bool chinese;        /* the words of FINDING_GCC */
	struct known *known; /* findings to hide, or NULL */

	bool failed; /* out: a check failed that is not hidden */
};

/* Writes f, unless it is known; says whether it was written. */
bool finding_put(struct findings *u, const struct finding *f, struct arena *a);
/* Writes doc, line and text as one line of a compiler's, whatever the format. */
void finding_put_line(struct findings *u, const struct finding *f, struct arena *a);
/* The line of a baseline: agency (else the document's name), year, rule, cells, values; in a. */
struct str finding_known(const struct finding *f, struct arena *a);
enum finding_format finding_format_find(struct str name); /* or FINDING_FORMATS */

#endif
