/* memo - what the words of some lines say, kept for later documents */
#ifndef GK_MEMO_H
#define GK_MEMO_H

#include "view.h"

enum { MEMO_NEW = -1 };

/* Nothing is kept yet; all that ever is in a. */
struct memo *memo_open(struct arena *a);
/* To be called when the terms are forgotten. */
void memo_forget(struct memo *m);
/* Where the answer is, or is to be put, to a question about the items [0, to) of v; MEMO_NEW: it is not known yet.  NULL: it is not to be
 * kept.  what: which question, and of which names; how: what else it depends on.  It must depend on nothing else but: which items are
 * empty, of one cell, of several, with values; their words, what stands among these, and on which lines if each has one of its own. */
signed char *memo_of(const struct view *v, size_t to, const void *what, unsigned how);

#endif
