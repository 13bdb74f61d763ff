/* years - the reports of one agency, year after year */
#ifndef GK_YEARS_H
#define GK_YEARS_H

#include "ident.h"
#include "mem.h"
#include "table.h"

enum { YEARS_VALUES = 7 + 7 + 6 }; /* carried_in and carried_out by column; issued, repealed, in_force of two rows */

/* What is remembered of a report. */
struct years_report {
	struct str doc, agency; /* agency without blanks; empty: unknown */
	int year;               /* 0: unknown */
	const struct form *form;
	bool found[2];          /* requests, disclosure */
	bool known[YEARS_VALUES];
	struct num value[YEARS_VALUES];
	size_t line[YEARS_VALUES];
};

/* One comparison, of the later report. */
struct years_check {
	const struct years_report *now, *before;
	const char *rule, *scope;      /* years.carry, business */
	enum ident_status status;      /* IDENT_FAIL: it differs, which is a warning */
	struct num left, right, delta;
	size_t line, before_line;
	struct str cells;              /* of the later report; after @ those of the earlier one */
};

/* A report that is compared with none, and why. */
struct years_lone {
	const struct years_report *report;
	const char *const *why; /* English, Chinese */
};

struct years {
	struct arena a;
	MEM_ARRAY(struct years_report) reports;
	MEM_ARRAY(struct years_check) checks; /* filled by years_run, by agency and year */
	MEM_ARRAY(struct years_lone) lone;
};

/* Remembers a few numbers of this report. */
void years_add(struct years *y, struct str doc, struct str agency, int year, const struct table *t);
/* Compares all that was remembered. */
void years_run(struct years *y);
void years_free(struct years *y);

#endif
