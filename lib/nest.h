/* nest - the open elements of a page, as its tags begin and end them */
#ifndef GK_NEST_H
#define GK_NEST_H

#include <gumbo.h>
#include <stdbool.h>

struct arena;

struct nest {
	GumboTag *stack; /* open elements, the outermost first */
	int depth, max;  /* of them; so many at most may be open, which is the caller's to see to */
	int open[GUMBO_TAG_LAST + 1]; /* of them, by tag */
};

/* No element is open; its stack lives in a. */
struct nest nest_for(int max, struct arena *a);
/* Ends what a start tag of t ends before its element begins. */
void nest_start(struct nest *n, GumboTag t);
/* Begins an element; one that holds nothing, as <br>, is not begun. */
static inline void
nest_open(struct nest *n, GumboTag t)
{
	n->stack[n->depth++] = t;
	n->open[t]++;
}
/* Ends the nearest open t that an end tag reaches, and all in it; false: there is none. */
bool nest_close(struct nest *n, GumboTag t);
/* The same for a row or body that no tag began: ends what is in it.  False: no table is open, or t is no such part. */
bool nest_close_implied(struct nest *n, GumboTag t);
/* Ends all but the first `depth` of them. */
void nest_close_to(struct nest *n, int depth);

#endif
