/* record - the fields of one line, or of several that quotes hold together, parted by TABs, commas or semicolons */
#ifndef GK_RECORD_H
#define GK_RECORD_H

#include "str.h"
#include "doc.h"

struct line;

struct field {
	struct str text;  /* unquoted, trimmed; may hold line breaks */
	size_t line;      /* of its first character */
	bool quoted;      /* in quotes, or a blank that is printed */
	bool value;       /* a number, or a dash in place of one, if it was told */
};

enum record_kind { RECORD_NOTHING, RECORD_TEXT, RECORD_LONE, RECORD_ROW }; /* LONE: one field that may be a row's label */

struct record {
	struct field *f;
	size_t n, line;
	size_t full, first; /* fields that are not blank; the first of them */
	size_t end;         /* behind the last label, once values are told: the last text that is none */
	bool folded;        /* its fields are as norm_cell leaves them, surely */
	enum record_kind kind;
};

/* Reads the record that begins on l[at], which is not empty, into *r, its fields, its line and `folded`; returns how many lines it takes.  *torn: set where quotes
 * do not close, after which no other is taken for one.  What is unquoted lives in a, the fields in `work`. */
size_t record_read(struct record *r, const struct line *l, size_t at, size_t n, char sep, bool *torn, struct arena *a, struct arena *work);
/* Tells which of n fields are values. */
void record_tell(struct field *f, size_t n);
/* Is there a separator in the line? */
bool record_parted(const struct line *l, char sep);
/* Does sep, a comma or a semicolon, part the fields of l[at]: the same number of them in each of the next lines, or quoted fields
 * between them? */
bool record_csv(const struct line *l, size_t at, size_t n, char sep);
/* The comma or semicolon behind the quoted field over a few lines that begins l[at], before another such field; 0: there is none.
 * a is for a moment. */
char record_behind_quote(const struct line *l, size_t at, size_t n, struct arena a);
/* Is it a text that is no value, which was told, with a Chinese character in it?  Others are marks that stand in cells, × or N/A. */
bool record_label(const struct field *f);
/* Index behind the last label among n fields; 0: there is none. */
size_t record_labels_end(const struct field *f, size_t n);
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
