/* audit - what gk-balance finds in reports and across them */
#ifndef GK_AUDIT_H
#define GK_AUDIT_H

#include "finding.h"
#include "known.h"
#include "out.h"
#include "parent.h"
#include "wire.h"
#include "years.h"

struct audit {
	struct findings to;
	bool all;          /* checks that pass or do not apply too */
	bool prose;        /* prose against tables */
	bool equal;        /* parent = sum of children */
	struct years *years;   /* NULL: not asked for */
	struct parent *parent;
	const char *known_file; /* the name of to.known */
};

/* Writes what is found in one report, and remembers what the checks across reports need. */
void audit_report(struct audit *u, const struct report *r);
/* Writes what is found across reports, and which known findings are gone. */
void audit_end(struct audit *u);
/* Prints what the rule of that identifier says, or every rule (all). */
void audit_rules(struct audit *u, const char *id, struct arena *a);
/* Gives back the memory of years, parent and known. */
void audit_free(struct audit *u);

#endif
