/* damage - what happened to the whole document, and what of a table it leaves certain */
#ifndef GK_DAMAGE_H
#define GK_DAMAGE_H

#include "table.h"
#include "view.h"

/* Were digits read from a picture of them?  One may be another, and a rule between two cells a digit; as a rule may be in a
 * value and in its sum, sums do not tell.  A bar that is a cell by itself was such a rule. */
bool damage_is_scan(const struct doc *d, const struct regions *g);
/* Where bytes were lost, or a table's head, what was read of a row that is not whole is not certain to stand in its columns; where
 * bytes were lost within a table without sums, nothing is.  In a scan nothing is: what is blank is missing. */
void damage_rows(struct table *t, const struct view *v, bool scan);
/* A document that ends in a number, in its item `end`, may have been cut within it: it is not certain if its row does not add up. */
void damage_end(struct table *t, const struct view *v, const struct doc_item *end);
/* Of a document of the shape text: rows of the first table of which some cells came from lines right below each other, others from lines apart, or all
 * from lines apart though heads share a line.
 * So they do where a converter of PDF took columns for paragraphs: one of them is perhaps another row's. */
void damage_strewn(struct table *t, const struct view *v, struct str shape);

#endif
