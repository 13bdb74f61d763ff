/* norm - characters as every later stage expects them */
#ifndef GK_NORM_H
#define GK_NORM_H

#include "str.h"

struct arena;

/* NFC, radicals to ideographs, invisible characters dropped.  Valid UTF-8 in and out; never adds or drops a line; twice
 * is the same as once.  Fullwidth forms, U+00A0 and U+3000 stay: columns may depend on the ones, blank cells be the others.
 * Returns s itself where nothing changes. */
struct str norm_text(struct str s, struct arena *a);
/* The text of a cell or paragraph: s without blanks at its ends, each run of blanks (TAB, U+00A0 and U+3000 too) as one
 * ASCII blank, fullwidth letters, digits and . % + - as ASCII.  Returns a slice of s where that is enough. */
struct str norm_cell(struct str s, struct arena *a);

#endif
