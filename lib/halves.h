/* halves - numbers that narrow cells broke in two */
#ifndef GK_HALVES_H
#define GK_HALVES_H

struct arena;
struct lines;

/* Puts them together in the lines, whose texts then live in a. */
void halves_join(struct lines *l, struct arena *a);

#endif
