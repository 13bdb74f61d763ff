/* region - where in a document the three tables stand, and of which form they are */
#ifndef GK_REGION_H
#define GK_REGION_H

#include "doc.h"
#include "form.h"
#include "label.h"

struct region { /* items [from, to) of the document; from == to: not there */
	size_t from, to;
};

struct region_text { /* a cell folded with its enumerator, whose characters are so many; no text: it is no label */
	struct label text;
	size_t skip;
};

struct region_item {
	const struct region_text *text; /* of its first n cells; the others hold no label */
	size_t n;
	size_t values; /* cells that begin with a digit, unless it was dropped */
	bool piece;    /* a cell is plainly a piece of a number: 1, or 08, */
	bool prose;    /* running prose, or dropped */
};

struct regions {
	const struct region_item *item; /* parallel to those of the document */
	struct region tab[FORM_TABLES];
	size_t times[FORM_TABLES]; /* how often the table seems to stand in the document */
	bool headless;             /* the table of requests lost its head: only its rows say what it is */
	const struct form *form;   /* by the tables' own labels; NULL: none known */
};

/* What is looked for, made ready once for any number of documents. */
struct region_names;
const struct region_names *region_names(struct arena *a);
/* Finds the tables of d by the labels in them; prose never counts.  The texts live in d->a. */
struct regions region_find(const struct doc *d, const struct region_names *names);

#endif
