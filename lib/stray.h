/* stray - rows and tables that the form does not have */
#ifndef GK_STRAY_H
#define GK_STRAY_H

#include "doc.h"
#include "region.h"
#include "view.h"

/* Notes in d->diags the lines of v's table with words and values that no row took. */
void stray_rows(const struct view *v, struct doc *d);
/* Notes the tables outside the regions, each once, at its first row. */
void stray_tables(struct doc *d, const struct regions *g);

#endif
