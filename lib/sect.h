/* sect - title, agency, year, and the sections of a report */
#ifndef GK_SECT_H
#define GK_SECT_H

#include "doc.h"

enum sect_key { /* the six sections, then the sub-sections of the first */
	SECT_NONE,
	SECT_OVERVIEW,
	SECT_DISCLOSURE,
	SECT_REQUESTS,
	SECT_DISPUTES,
	SECT_PROBLEMS,
	SECT_OTHER,
	SECT_PROACTIVE, /* overview.proactive */
	SECT_ON_REQUEST,
	SECT_MANAGEMENT,
	SECT_PLATFORM,
	SECT_SUPERVISION,
	SECT_KEYS
};

struct sect {
	enum sect_key key;  /* SECT_NONE: a sub-heading without a key of its own */
	int level;          /* 1: one of the six; 2: below it; ... */
	struct str numeral; /* as printed: 一、 （一） 1. or empty */
	struct str title;   /* as printed, without the numeral */
	size_t line;
};

struct sect_body { /* a paragraph and where it belongs */
	enum sect_key key; /* the innermost keyed section it stands in; SECT_NONE before the first */
	struct str text;
	size_t line;
};

struct sections {
	struct str title, agency; /* empty: not found */
	int year;                 /* of the report, 0: not found */
	size_t title_line, agency_line, year_line;

	struct sect *sect;
	size_t nsect, sectcap;

	struct sect_body *body;
	size_t nbody, bodycap;
};

const char *sect_key_name(enum sect_key k); /* overview.proactive; "" for SECT_NONE */
enum sect_key sect_key_find(struct str name);
/* Reads title, agency, year, sections and paragraphs off d; notes go to d->diags. */
void sect_read(struct sections *out, struct doc *d);

#endif
