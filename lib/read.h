/* read - finds the three tables in a document and fills a form with their cells */
#ifndef GK_READ_H
#define GK_READ_H

#include "doc.h"
#include "table.h"

struct read_names;

/* The labels of all forms, made ready once for any number of documents; lives in a. */
const struct read_names *read_names(struct arena *a);

struct read_options {
	const struct read_names *names; /* must be set */
	const struct form *form; /* the form to read against; NULL: chosen by the tables' own labels */
};

/* Fills out from d's items.  out->form is NULL if no table of a known form is there.  Notes go to d->diags. */
void read_tables(struct table *out, struct doc *d, const struct read_options *o);

#endif
