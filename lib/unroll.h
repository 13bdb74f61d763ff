/* unroll - the first table on one line, with nothing between a number and the next label */
#ifndef GK_UNROLL_H
#define GK_UNROLL_H

struct arena;
struct lines;

/* Such a line is several then, one for each label; they live in a. */
void unroll_lines(struct lines *l, struct arena *a);

#endif
