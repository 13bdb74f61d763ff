/* strip - tables whose values the extraction printed in another order than their rows' */
#ifndef GK_STRIP_H
#define GK_STRIP_H

#include "doc.h"
#include "region.h"
#include "table.h"
#include "view.h"

/* Where a value of v's table, the requests or the disputes, was not found: gives it the values around it, those behind labels and those of the tables
 * beside it, too, if they lie in one of the ways in which tools print tables and all sums hold.  What was read with certainty stays as it is.  Returns whether they do. */
bool strip_rows(struct table *t, const struct view *v, const struct doc *d, const struct regions *g);

#endif
