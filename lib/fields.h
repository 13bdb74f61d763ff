/* fields - the fields of lines, separated by TABs, commas or semicolons, perhaps quoted */
#ifndef GK_FIELDS_H
#define GK_FIELDS_H

#include "str.h"

struct arena;
struct line;

struct field {
	struct str text;  /* unquoted, trimmed; may hold line breaks */
	size_t line;      /* of its first character */
	bool quoted;      /* in quotes, or a blank that is printed */
	bool value;       /* a number, or a dash in place of one, if it was told */
};

/* The fields of one line, or of several that quotes hold together. */
struct fields {
	struct field *v;
	size_t n, line;
	bool folded; /* its fields are as norm_cell leaves them, surely */
};

/* Reads the record that begins on l[at], which is not empty, into *r; returns how many lines it takes.  *torn: set where quotes
 * do not close, after which no other is taken for one.  What is unquoted lives in a, the fields in `work`. */
size_t fields_read(struct fields *r, const struct line *l, size_t at, size_t n, char sep, bool *torn, struct arena *a, struct arena *work);
/* Tells which of n fields are values. */
void fields_tell(struct field *f, size_t n);
/* Is there a separator in the line? */
bool fields_parted(const struct line *l, char sep);
/* Does sep, a comma or a semicolon, part the fields of l[at]: the same number of them in each of the next lines, or quoted fields
 * between them? */
bool fields_csv(const struct line *l, size_t at, size_t n, char sep);
/* The comma or semicolon behind the quoted field over a few lines that begins l[at], before another such field; 0: there is none.
 * a is for a moment. */
char fields_behind_quote(const struct line *l, size_t at, size_t n, struct arena a);
/* Is it a text that is no value, which was told, with a Chinese character in it?  Others are marks that stand in cells, × or N/A. */
bool fields_label(const struct field *f);
/* Index behind the last label among n fields; 0: there is none. */
size_t fields_labels_end(const struct field *f, size_t n);

#endif
