/* guise - heads in other words than the form's, and their order */
#ifndef GK_GUISE_H
#define GK_GUISE_H

#include "view.h"

/* Which of n names x says in other words, by the characters that no other name has: 0 .. n - 1; -1: none, or it may be several. */
int guise_of(const struct label *name, int n, struct label x);
/* Do heads in lines without values before item `to`, side by side or one a line, say all of the names, each as often as the others, in
 * another order, or at least so many of them side by side, each once? */
bool guise_turned(const struct view *v, size_t to, const struct label *name, int n, int least);

#endif
