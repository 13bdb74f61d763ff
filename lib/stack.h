/* stack - numbers that a narrow cell broke over several lines (pure: sees places only) */
#ifndef GK_STACK_H
#define GK_STACK_H

#include <stdbool.h>
#include <stddef.h>

/* A number or a piece of one, or other words, on a page. */
struct stack_piece {
	int page;
	size_t row;   /* the line of the page that it stands in */
	int x0, x1;   /* left and right edge */
	long middle;  /* twice its height on the page, growing downwards */
	bool entry;   /* of words: do they begin as the label of a row does, with a number? */

	size_t first; /* out, of numbers: the piece at the head of its number; its own index: it is whole, or the head */
	bool lost;    /* out: it is not told what belongs together in its row */
};

/* Finds the numbers in pieces among those of a document, v[0 .. n), whose characters are `em` wide; other words are in
 * w[0 .. nw).  Both stand page by page, line by line.  False: there are none. */
bool stack_find(struct stack_piece *v, size_t n, const struct stack_piece *w, size_t nw, int em);

#endif
