/* region - where in a document the three tables stand, and of which form they are */
#ifndef GK_REGION_H
#define GK_REGION_H

#include "doc.h"
#include "form.h"

struct region { /* items [from, to) of the document; from == to: not there */
	size_t from, to;
};

struct regions {
	struct region tab[FORM_TABLES];
	size_t times[FORM_TABLES]; /* how often the table seems to stand in the document */
	const struct form *form;   /* by the tables' own labels; NULL: none known */
};

/* What is looked for, made ready once for any number of documents. */
struct region_names;
const struct region_names *region_names(struct arena *a);
/* Finds the tables of d by the labels in them; prose never counts. */
struct regions region_find(const struct doc *d, const struct region_names *names, struct arena scratch);
/* Is this item running prose rather than a label or a cell? */
bool region_prose(const struct doc_item *it);

#endif
