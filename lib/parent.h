/* parent - a consolidated report against the reports of its subordinates */
#ifndef GK_PARENT_H
#define GK_PARENT_H

#include "ident.h"
#include "mem.h"
#include "table.h"

/* Something about a child that the sums do not show. */
struct parent_note {
	struct str doc;
	size_t line;
	struct str detail[2]; /* English, Chinese */
	bool rules; /* a child with 规章 of its own; else one that could not be added, wholly or in part */
};

struct parent_check {
	int cell; /* of the form */
	enum ident_status status;
	struct num left, right, delta; /* parent, sum of the children, difference */
	int nunknown;                  /* children without a value there */
};

struct parent {
	struct arena a;
	struct str doc, agency;
	int year;           /* of the parent, 0: unknown */
	struct table table; /* of the parent; form NULL: none found */
	struct num *sum;    /* of the children, by cell */
	int *unknown;       /* children without a value, by cell */
	int nchild, nleft;  /* children added; left out, so that the list is not complete */
	bool *overflow;     /* the sum is too large, by cell */
	MEM_ARRAY(struct parent_note) notes;
	MEM_ARRAY(struct parent_check) checks; /* filled by parent_run, in the form's order */
};

/* Keeps a copy of the parent's table. */
void parent_set(struct parent *p, struct str doc, struct str agency, int year, const struct table *t);
/* Adds one child, or notes why not. */
void parent_add(struct parent *p, struct str doc, int year, const struct table *t);
/* Compares; equal: the children are complete, so both sides must be the same. */
void parent_run(struct parent *p, bool equal);
void parent_free(struct parent *p);

#endif
