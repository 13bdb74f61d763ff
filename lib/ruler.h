/* ruler - tables whose columns a rule of dashes shows: pandoc's simple and multiline tables, reStructuredText's */
#ifndef GK_RULER_H
#define GK_RULER_H

#include "doc.h"
#include "line.h"

/* Dashes and blanks only, with a run of at least two dashes?  *runs: how many runs. */
bool ruler_is(struct str s, size_t *runs);
/* If such a table begins at l[at], adds its rows to d and returns how many lines it took; else 0. */
size_t ruler_read(struct doc *d, const struct line *l, size_t at, size_t n);

#endif
