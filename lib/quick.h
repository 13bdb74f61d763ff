/* quick - the records that nearly all are, read without being split */
#ifndef GK_QUICK_H
#define GK_QUICK_H

#include "doc.h"
#include "table.h"

/* Where the records of one document are read to. */
struct quick {
	struct doc *d;
	struct table *t;
	struct str doc; /* document and TAB as they stand in the last record; empty: there was none yet */
	int cell;       /* index of the last cell read, which the next one mostly follows; -1: none was */
};

/* Takes cell i of the form; false: it is there already. */
bool quick_take(struct quick *x, int i, struct table_cell c);
/* Reads the records at p, which are whole lines up to `end`, as long as they are of this document and nothing is odd about them: cells that
 * follow each other, rows, their places, paragraphs.  Returns where the first other one begins, or `end`; adds to *line how many it read. */
const char *quick_read(struct quick *x, const char *p, const char *end, size_t *line);

#endif
