/* region - where in a document the three tables stand, and of which form they are */
#ifndef GK_REGION_H
#define GK_REGION_H

#include "mem.h"
#include "doc.h"
#include "form.h"
#include "label.h"
#include "num.h"

struct region { /* items [from, to) of the document; from == to: not there */
	size_t from, to;
};

enum { REGION_FIGURES = 7 };

struct region_tok { /* what a cell is */
	enum num_kind kind;
	bool odd;          /* NUM_VALUE with a sign, zeros before it or more than REGION_FIGURES bytes */
	struct num value;  /* if NUM_VALUE, else 0 */
	struct label text; /* folded with its enumerator; of what begins as a number perhaps not */
	size_t skip;       /* the enumerator's characters are these many */
};

struct region_item {
	struct region_tok *tok; /* parallel to its cells; of prose not to be asked for, NULL if it was dropped */
	size_t n;               /* the cells behind so many hold no label */
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
/* Folds the cell's text s into a, if it was not yet. */
static inline void
region_fold(struct region_tok *tok, struct str s, struct arena *a)
{
	if (!tok->text.c)
		tok->text = label_split(MEM_TAKE(a, uint32_t, s.n), s, &tok->skip);
}
/* What a cell is that holds s; its text is not folded. */
static inline void
region_look(struct region_tok *tok, struct str s)
{
	tok->value = (struct num){0};
	tok->kind = num_parse(s, &tok->value);
	tok->odd = tok->kind == NUM_VALUE && (s.n > REGION_FIGURES || (unsigned)(s.p[0] - (s.n > 1 ? '1' : '0')) > 9);
	tok->text = (struct label){0};
	tok->skip = 0;
}
/* Finds the tables of d by the labels in them; prose never counts.  The texts live in d->a. */
struct regions region_find(const struct doc *d, const struct region_names *names);

#endif
