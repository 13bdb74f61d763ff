/* memo - what the words of some lines say, kept for later documents */
#ifndef GK_MEMO_H
#define GK_MEMO_H

#include "view.h"

enum { MEMO_NEW = -1, MEMO_ROOM = 16 }; /* an answer, and how many there is room for */

/* The questions.  The answers to the last two depend on no words beside values but those right behind a line of one cell. */
enum memo_ask { MEMO_LEGEND, MEMO_DISPUTES, MEMO_DISCLOSURE, MEMO_COLUMNS };

/* Nothing is kept yet; all that ever is in a. */
struct memo *memo_open(struct arena *a);
/* To be called when the terms are forgotten. */
void memo_forget(struct memo *m);
/* Where the answers are, or are to be put, to a question about the items [0, to) of v, MEMO_ROOM of them; the first is MEMO_NEW: they are not
 * known yet.  NULL: they are not to be kept.  what: the names that are asked for; how: what else the answers depend on.  They must depend on
 * nothing else but: how many cells items have, whether values; their words, what stands among these, and on which lines if each has one of
 * its own. */
signed char *memo_of(const struct view *v, size_t to, enum memo_ask ask, const void *what, unsigned how);

#endif
