/* unit - is a number in the unit that its cell of the form counts in? */
#ifndef GK_UNIT_H
#define GK_UNIT_H

#include "doc.h"
#include "form.h"
#include "num.h"
#include "region.h"
#include "table.h"

/* Is x, which was printed so, a number of what the cell counts?  Not 30元 where 万元 are counted, nor a sum of money where things
 * are; 0 is 0 of anything, and a cell whose form names no unit takes any. */
bool unit_fits(const struct form_cell *c, struct num x, struct str printed);
/* A sum of money of the first table, which stands in region r of d, whose head names another unit than the form's (元, not 万元) becomes
 * a text, as printed, with a note; what is new lives in d->a. */
void unit_read(struct table *t, struct doc *d, const struct region *r);

#endif
