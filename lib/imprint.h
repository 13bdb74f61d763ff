/* imprint - who published a page and when, as it says itself */
#ifndef GK_IMPRINT_H
#define GK_IMPRINT_H

#include <stdbool.h>
#include <stddef.h>

#include "date.h"
#include "doc.h"
#include "str.h"

/* a piece of text that may be a part of the title: a paragraph or a cell */
struct piece {
	struct str text;
	size_t line, item;
};

struct pieces {
	struct piece *v;
	size_t n, cap;
	size_t head; /* how many stand before the first heading, where a page tells of itself */
};

/* Adds a paragraph or cell to the pieces; the columns of a page stand apart by a blank. */
void imprint_cut(struct pieces *p, struct arena *a, const struct doc_cell *c, size_t item);
/* Does a page name a body so?  本站 and 网站 are the page itself. */
bool imprint_named(struct str s);
/* The body behind a label such as 发布机构： in the pieces, of which `brief` may be a short form, and its line; empty: none. */
struct str imprint_publisher(const struct pieces *p, struct str brief, size_t *line);
/* Is s a date and nothing else, perhaps in brackets, behind a bullet or a body's name, or with its hour? */
bool imprint_only_date(struct str s, struct date *out);
/* The day of publication, and its line: what the pieces say, the page's furniture, a date alone at the end of the report, or between items `from` and
 * `first`; empty: none. */
struct str imprint_day(const struct doc *d, const struct pieces *p, size_t from, size_t first, size_t end, size_t *line);
/* What a page says of itself in its furniture: fills d->published and d->publisher from what was dropped. */
void imprint_page(struct doc *d);

#endif
