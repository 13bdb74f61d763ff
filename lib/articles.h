/* articles - the first table by the heads of its groups */
#ifndef GK_ARTICLES_H
#define GK_ARTICLES_H

#include "doc.h"
#include "region.h"
#include "table.h"
#include "view.h"

/* Fills v's table, that of the disclosures, where the heads of all groups are there and just as many values behind each as its rows have; else nothing. */
void articles_read(struct table *t, const struct view *v);
/* Where a cell of that table was not found: gives its columns the values right below their heads, anywhere from the table on. */
void articles_columns(struct table *t, const struct view *v, const struct doc *d, const struct regions *g);

#endif
