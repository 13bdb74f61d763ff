/* crumbs - numbers that narrow cells broke over lines of their own */
#ifndef GK_CRUMBS_H
#define GK_CRUMBS_H

struct arena;
struct lines;

/* Puts them together: the numbers of such a row stand on one line then, whose text lives in a; the others are gone. */
void crumbs_join(struct lines *l, struct arena *a);

#endif
