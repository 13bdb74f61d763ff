/* record - the fields of one line, or of several that quotes hold together, as a row */
#ifndef GK_RECORD_H
#define GK_RECORD_H

#include "str.h"
#include "doc.h"
#include "fields.h"

enum record_kind { RECORD_NOTHING, RECORD_TEXT, RECORD_LONE, RECORD_ROW }; /* LONE: one field that may be a row's label */

struct record {
	struct field *f;
	size_t n, line;
	size_t full, first; /* fields that are not blank; the first of them */
	size_t end;         /* behind the last label, once values are told: the last text that is none */
	bool folded;        /* as struct fields has it */
	enum record_kind kind;
};

/* The next line of a text, which is cut off. */
struct str record_line(struct str *s);
/* The text of a field without its line breaks, in a if it has some. */
struct str record_text(struct str s, struct arena *a);
/* Is anything there, if only a quoted blank? */
bool record_shows(const struct field *f);
/* How many of its fields [from, to) are not blank. */
size_t record_texts(const struct record *r, size_t from, size_t to);
/* Are more than two labels, and nothing else, in a record whose values are told? */
bool record_heads(const struct record *r);
/* Puts a field into a cell. */
static inline void
record_put(struct doc *d, struct doc_cell *c, const struct field *f)
{
	c->text = f->quoted ? record_text(f->text, d->a) : f->text;
	c->line = f->line;
}

#endif
