/* norm - characters as every later stage expects them */
#ifndef GK_NORM_H
#define GK_NORM_H

#include "str.h"

struct arena;

/* NFC, fullwidth letters and digits to ASCII, radicals to ideographs, invisible characters dropped.  Valid UTF-8 in and
 * out; never adds or drops a line; twice is the same as once.  U+00A0 and U+3000 stay: they may be blank cells.
 * Returns s itself where nothing changes. */
struct str norm_text(struct str s, struct arena *a);
/* s without blanks at its ends, and each run of blanks (TAB, U+00A0 and U+3000 too) as one ASCII blank.  Returns a slice
 * of s where that is enough. */
struct str norm_blanks(struct str s, struct arena *a);

#endif
