/* read - finds the three tables in a document and fills a form with their cells */
#ifndef GK_READ_H
#define GK_READ_H

#include "doc.h"
#include "table.h"

struct read_names;

/* The labels of the forms, those of each made ready once, for the first document of that form; lives in a, which must stay. */
struct read_names *read_names(struct arena *a);

struct read_options {
	struct read_names *names; /* must be set */
	const struct form *form; /* the form to read against; NULL: chosen by the tables' own labels */
	int (*year)(struct doc *d); /* the report's, 0: unknown; asked only where these do not tell.  NULL: never known */
};

/* Fills out from d's items.  out->form is NULL if no table of a known form is there.  Notes go to d->diags. */
void read_tables(struct table *out, struct doc *d, const struct read_options *o);

#endif
