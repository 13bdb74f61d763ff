/* para - the lines of a text that are no table to paragraphs */
#ifndef GK_PARA_H
#define GK_PARA_H

#include "doc.h"
#include "line.h"
#include "str.h"

struct para {
	struct doc *d;
	const struct line *l;
	size_t n;

	size_t wrap;     /* display column at which the lines are wrapped; 0: they are not; (size_t)-1: not yet asked */

	size_t item;     /* index of the paragraph that may go on; (size_t)-1: none */
	size_t last;     /* its last line, */
	struct str tail; /* its text without blanks at its ends, */
	int head;        /* and does it begin as a heading does?  -1: nobody asked */
	struct buf text; /* its text, if it has more than one line */
};

/* The paragraphs of lines l[0 .. n), which go to d; none is open. */
struct para para_begin(struct doc *d, const struct line *l, size_t n);
/* Asks now at which column they are wrapped, for all who read some of them. */
void para_ask(struct para *x);
/* Adds line i, which is behind all that were added, to the paragraph that is open, or begins one with it. */
void para_line(struct para *x, size_t i);
/* A table follows: no paragraph goes on over it. */
void para_end(struct para *x);

#endif
