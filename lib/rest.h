/* rest - what a recogniser left of the lines it took: the rulers and marks of a table */
#ifndef GK_REST_H
#define GK_REST_H

#include "doc.h"
#include "line.h"

/* Appends to d, as drops, the characters of l[0 .. n) that are in none of the items d->item[first .. d->n). */
void rest_drop(struct doc *d, size_t first, const struct line *l, size_t n);

#endif
