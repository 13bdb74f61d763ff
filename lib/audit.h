/* audit - the findings of gk-balance, filtered and written in one of three formats */
#ifndef GK_AUDIT_H
#define GK_AUDIT_H

#include "known.h"
#include "out.h"
#include "parent.h"
#include "wire.h"
#include "years.h"

enum audit_format { AUDIT_RECORDS, AUDIT_GCC, AUDIT_BASELINE, AUDIT_FORMATS };

struct audit {
	struct out *out;
	enum audit_format format;
	bool chinese;      /* the words of --format=gcc */
	bool all;          /* checks that pass or do not apply too */
	bool prose;        /* prose against tables */
	bool equal;        /* parent = sum of children */
	struct years *years;   /* NULL: not asked for */
	struct parent *parent;
	struct known *known;   /* findings to hide */
	const char *known_file;

	bool failed; /* a check failed that is not hidden */
};

/* Writes what is found in one report, and remembers what the checks across reports need. */
void audit_report(struct audit *u, const struct report *r);
/* Writes what is found across reports, and which known findings are gone. */
void audit_end(struct audit *u);
/* Prints what the rule of that identifier says, or every rule (all). */
void audit_rules(struct audit *u, const char *id, struct arena *a);
enum audit_format audit_format_find(struct str name); /* or AUDIT_FORMATS */
/* Gives back the memory of years, parent and known. */
void audit_free(struct audit *u);

#endif
