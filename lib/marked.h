/* marked - a number in marks of its own, as Markdown sets it apart */
#ifndef GK_MARKED_H
#define GK_MARKED_H

#include <stdbool.h>

#include "str.h"

struct arena;

/* The length of a number and its marks at s[i]: $5$, \(5\), `5`, *5*, _5_, $\mathbf{5}$; 0: there is none.  *number: without them. */
size_t marked_at(struct str s, size_t i, struct str *number);
/* s, with numbers in marks freed of them. */
struct str marked_bare(struct str s, struct arena *a);

#endif
