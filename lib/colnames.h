/* colnames - the names of columns above a table */
#ifndef GK_COLNAMES_H
#define GK_COLNAMES_H

#include <stddef.h>

#include "mem.h"

struct lay_item;

enum { COLNAMES_LEAST = 24 }; /* bytes of the shortest names, 本年处理决定数量 */

/* How many columns the words of the lines v[0 .. n) marked `head` name, by the forms: those of a row, or of a whole table that is
 * printed as one row; 0: they are no form's. */
int colnames_count(const struct lay_item *v, size_t n, struct arena a);

#endif
