/* sect - title, agency, year, and the sections of a report */
#ifndef GK_SECT_H
#define GK_SECT_H

#include "doc.h"
#include "head.h"

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
	size_t under;      /* the heading it stands under: sect[under - 1]; 0: before the first */
};

struct sections {
	struct str title, agency;     /* empty: not found */
	int year;                     /* of the report, 0: not found */
	struct str period, published; /* 2023-01-01/2023-12-31, 2024-01-20; empty: not said */
	size_t title_line, agency_line, year_line, period_line, published_line;

	struct sect *sect;
	size_t nsect, sectcap;

	struct sect_body *body;
	size_t nbody, bodycap;
};

const char *sect_key_name(enum sect_key k); /* overview.proactive; "" for SECT_NONE */
enum sect_key sect_key_find(struct str name); /* SECT_KEYS: there is none of that name */
/* Reads title, agency, year, sections and paragraphs off d; notes go to d->diags. */
void sect_read(struct sections *out, struct doc *d);
/* Append a heading, a paragraph under the last heading (wire builds sections from records with them). */
void sect_add(struct sections *s, struct arena *a, struct sect head);
void sect_add_body(struct sections *s, struct arena *a, enum sect_key key, struct str text, size_t line);

#endif
