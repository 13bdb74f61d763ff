/* touch - do two fragments beside each other on a page belong together (pure)? */
#ifndef GK_TOUCH_H
#define GK_TOUCH_H

#include <stdbool.h>

struct frag;
struct frags;

/* Is b, the next one to the right of a in a line of f's, a part of the same word or number? */
bool touch_word(const struct frags *f, const struct frag *a, const struct frag *b);
/* Does it follow so, or with one blank between?  Numbers never do the latter. */
bool touch_run(const struct frags *f, const struct frag *a, const struct frag *b);

#endif
