/* box - tables drawn with lines: box-drawing characters, or + - = | */
#ifndef GK_BOX_H
#define GK_BOX_H

#include "str.h"

struct arena;
struct line;

/* A cell between the rules: columns and rows count the grid's finest steps. */
struct box_cell {
	size_t row, col, span;   /* span: columns */
	size_t from, to;         /* its text stands on lines [from, to) of the block */
	size_t left, right;      /* the boundaries left and right of it */
	bool split;              /* each of its lines is a record of its own */
};

struct box {
	size_t lines;            /* lines of the block, rules and all; 0: no such table begins here */
	size_t rows, cols;
	struct box_cell *cell;   /* in the order of their rows, then columns */
	size_t n, cap;

	const struct line *l;    /* the block */
	size_t *edge;            /* lines x (cols + 1): byte offset of each boundary in each line; SIZE_MAX: none */
	unsigned char *thick;    /* bytes of the character that stands there */
};

/* Does line l begin a drawn table (its upper border)? */
bool box_begins(const struct line *l);
/* The table whose upper border is l[0], of at most n lines. */
struct box box_read(const struct line *l, size_t n, struct arena *a);
/* What stands in cell c on line y of the block, untrimmed. */
struct str box_text(const struct box *b, const struct box_cell *c, size_t y);
/* What stands left of, or right of, the box on line y. */
struct str box_outside(const struct box *b, size_t y, bool right);

#endif
