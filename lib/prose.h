/* prose - what the paragraphs say in numbers, against the tables and against themselves */
#ifndef GK_PROSE_H
#define GK_PROSE_H

#include "mem.h"
#include "table.h"

/* One paragraph. */
struct prose_para {
	struct str text;
	size_t line;
	bool requests; /* it stands where requests, reviews and suits are spoken of */
};

enum prose_kind {
	PROSE_DIFFERS, /* a number is not that of the table */
	PROSE_PARTS,   /* the 其中 parts do not make their total */
	PROSE_TWICE,   /* two numbers for one thing */
};

struct prose_find {
	enum prose_kind kind;
	size_t line;       /* of the paragraph */
	struct str quote;  /* its words */
	struct str what;   /* cells: requests.received.total, joined by +; else the thing's name */
	int64_t stated;
	int64_t other;     /* of the table; the parts' sum; the number stated before */
	size_t other_line; /* of the table's first cell; of the other paragraph */
	struct str other_quote;
};

struct prose {
	MEM_ARRAY(struct prose_find) finds; /* in the order of the paragraphs */
};

/* Reads n paragraphs of a report of that year (0: unknown) against t (form NULL: no table); the finds live in a. */
struct prose prose_run(const struct prose_para *para, size_t n, int year, const struct table *t, struct arena *a);

#endif
