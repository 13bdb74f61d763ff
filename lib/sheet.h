/* sheet - fragments laid out as lines of text, as they stand on their pages */
#ifndef GK_SHEET_H
#define GK_SHEET_H

#include "mem.h"
#include "str.h"

struct doc;
struct frags;
struct lines;
struct sheet_mark;
struct sheet_line;

struct sheet {
	struct str text;         /* lines, pages parted by form feeds */
	MEM_ARRAY(struct sheet_mark) mark; /* which line of the source each byte of it is from */
	MEM_ARRAY(struct sheet_line) line; /* its lines */
	bool torn;               /* many numbers that are broken over lines cannot be put together */
	bool capped;             /* not all is aligned: a page has too many columns */
};

/* Lays the fragments out, which it sorts; of numbers that are broken over lines what cannot be put together is left without
 * a place.  Lines by their height on the page, columns by their place in the line, blanks
 * between what does not touch.  The result lives in a. */
struct sheet sheet_lay(struct frags *f, struct arena *a);
/* Items of d from `from` on were read from the text: makes their lines those of the source.  A row that lost numbers has no
 * empty cells, for they are not. */
void sheet_place(const struct sheet *s, struct doc *d, size_t from);
/* The line of the source on which line `line` of the text begins, 0 if that is 0. */
size_t sheet_line(const struct sheet *s, size_t line);

#endif
