/* heap - rows that a converter heaped into one */
#ifndef GK_HEAP_H
#define GK_HEAP_H

#include "str.h"

/* How many rows are in the cells, of n, of one row of a table with bars, as they stand in the source: mostly 1. */
size_t heap_rows(const struct str *cell, size_t n);
/* What of a cell's text is in the i-th of several rows, from 0; what is no more than one piece is in the first. */
struct str heap_piece(struct str s, size_t i);

#endif
