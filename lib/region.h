/* region - what the items of a document are, and their cells; where the three tables stand */
#ifndef GK_REGION_H
#define GK_REGION_H

#include "mem.h"
#include "doc.h"
#include "form.h"
#include "term.h"

struct region { /* items [from, to) of the document; from == to: not there */
	size_t from, to;
};

struct region_tok { /* what a cell is */
	enum num_kind kind;
	bool odd;          /* NUM_VALUE printed otherwise than as up to TERM_FIGURES figures, no zeros before them */
	struct num value;  /* if NUM_VALUE, else 0 */
	struct term *term; /* its text, one without text if it is blank or plain figures */
};

struct region_item {
	struct region_tok *tok; /* parallel to its cells; of prose not to be asked for */
	uint64_t cols;  /* the cells that are values or dashes, as bits; those behind REGION_COLS as the last */
	unsigned n;     /* the cells behind so many hold no label */
	unsigned texts; /* the cells behind so many are no NUM_TEXT */
	unsigned nval;  /* values and dashes */
	unsigned values; /* cells that begin with a digit */
	unsigned char marks; /* enum term_marks: those of its cells */
	bool odd;      /* a value is, and not only as its thousands are parted: 1,234 */
	bool dash;     /* a cell is a dash */
	unsigned next; /* if an anchor stands in it: the next item in which one does, as many as there are if none */
};

struct regions {
	const struct region_item *item; /* parallel to those of the document */
	struct terms *terms;            /* of which their texts are some */
	struct region tab[FORM_TABLES];
	struct region other[FORM_TABLES]; /* another table of that kind, as full as the one taken */
	size_t times[FORM_TABLES]; /* how often the table seems to stand in the document */
	unsigned anchored;         /* the first item in which an anchor stands, as many as there are if none */
	unsigned marks;            /* of all items */
	unsigned most;             /* values and dashes that an item has */
	bool headless;             /* the table of requests lost its head: only its rows say what it is */
	const struct form *form;   /* by the tables' own labels; NULL: none known */
	bool told;                 /* they tell it; else it is the newest */
};

enum { REGION_COLS = 64 };

/* What a cell is that holds s, if it is a few digits or nothing, as most are; false: it is not. */
static inline bool
region_plain(struct region_tok *tok, struct str s)
{
	int64_t v = 0;
	size_t i = 0;

	if (s.n == 1 && (unsigned)(s.p[0] - '0') < 10) { /* mostly */
		*tok = (struct region_tok){NUM_VALUE, false, {s.p[0] - '0', 0}, &term_none};
		return true;
	}
	if (s.n > TERM_FIGURES)
		return false;
	for (unsigned d; i < s.n && (d = (unsigned)(s.p[i] - '0')) < 10; i++)
		v = v * 10 + d;
	if (i < s.n)
		return false;
	*tok = (struct region_tok){s.n ? NUM_VALUE : NUM_BLANK, s.n > 1 && s.p[0] == '0', {v, 0}, &term_none};
	return true;
}
/* What a cell is that is term x. */
static inline void
region_term(struct region_tok *tok, struct term *x)
{
	*tok = (struct region_tok){x->kind, x->kind == NUM_VALUE, x->value, x};
}
/* What the items of d are, none of which was dropped, and their cells, and where anchors stand; all in d->a.  The texts of its cells are, or
 * become, some of the terms. */
struct regions region_look(const struct doc *d, struct terms *terms);

#endif
