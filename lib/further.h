/* further - rows with more columns than the form has */
#ifndef GK_FURTHER_H
#define GK_FURTHER_H

#include "column.h"

/* Columns of a block that stand under heads which are none of the form's, beside all of the form's own, word for word and in order. */
struct further {
	uint64_t col; /* a bit for each; 0: there are none */
	int first;    /* the first of the form's own */
	int n;        /* cells of the lines of heads, and of the rows below them */
};

/* Are there such columns, and do the rows add up without them? */
bool further_heads(const struct view *v, struct further *f);
/* does the first character of 小计 stand in any head? */
bool further_subtotals(const struct view *v);
/* Takes the values of these columns, or under the head 小计, out of the rows. */
void further_drop(const struct view *v, struct run *q, const struct further *f, struct arena scratch);
/* Marks the rows of every block in which one has more values than columns, and those with gaps of their own. */
void further_wider(const struct view *v, struct run *q, const struct maps *heads);

#endif
