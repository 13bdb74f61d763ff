/* spacing - the blank lines between cells that stand one a line */
#ifndef GK_SPACING_H
#define GK_SPACING_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct line;
struct lay_item;

/* What stands on one line: a label, one or more values, or a blank cell that the source marks. */
struct spacing_cell {
	const struct lay_item *it;
	bool value, blank; /* blank: marked by a no-break space or by blanks as far as the numbers stand */
	int gap;           /* lines without a mark before it */
	bool mixed;        /* among them an empty one stands before one with few blanks */
	int tab;           /* lines with a TAB before it */
	bool page;         /* a page begins before it: such lines tell nothing */
};

struct spacing_cells {
	struct spacing_cell *v;
	size_t n, cap;
	bool few; /* lines with few blanks were taken for blank lines */
	bool tabs, pages; /* lines with a TAB stand before one, a page begins before one */
};

enum { SPACING_MOST = 8 };

/* The blank lines between a value and what stands before it: the fewest that are common, since blank cells add some; SPACING_MOST at
 * most.  Those between most labels and the value before them. */
struct spacing {
	int value, label;
	bool more; /* there may be more before a value */
};
struct spacing spacing_usual(const struct spacing_cells *c);
/* Do too few values show that gap, where labels stand nearer to each other?  Blank cells may be in all of them. */
bool spacing_unsure(const struct spacing_cells *c, int gap);
/* How many lines a blank cell takes.  Where the block shows that too seldom, so do those behind it, lines [at, n). */
int spacing_step(const struct spacing_cells *c, int gap, const struct line *l, size_t at, size_t n, const struct arena *a);
/* So many blank lines, of which `gap` are usual, where each blank cell takes one alone. */
int spacing_scaled(int lines, int gap, int step);
/* The blank lines behind the last number before line `at`, where one is near: those behind a table that ends in no blank cell. */
int spacing_before(const struct line *l, size_t at, const struct arena *a);

#endif
