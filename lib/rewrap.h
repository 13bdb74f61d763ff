/* rewrap - a document that was wrapped, tables and all, to fit a cell of a grid table */
#ifndef GK_REWRAP_H
#define GK_REWRAP_H

#include "doc.h"
#include "line.h"

/* Are these the lines of such a document: rules cut over lines, most lines full? */
bool rewrap_is(const struct lines *in);
/* Reads them into d: paragraphs joined; of tables each label, and each label with the values behind it as a row. */
void rewrap_read(struct doc *d, const struct lines *in);

#endif
