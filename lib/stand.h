/* stand - where columns stand, which of a table's those are that hold something, the numbers of a row in them (pure) */
#ifndef GK_STAND_H
#define GK_STAND_H

#include <stdbool.h>

#include "lay.h"

enum {
	STAND_ONE = 16,                /* one character; all distances are in these units */
	STAND_NEAR = 5 * STAND_ONE / 2, /* further from its column a number is not that column's */
	STAND_FAR = 1000 * STAND_ONE,   /* no two things are so far apart */
	STAND_MAX = 32                  /* columns, at most */
};

/* Where a column stands. */
struct stand {
	int s, e; /* begin and end, in sixteenths of a character or display column */
	int n;    /* numbers seen in it */
};

static inline int
stand_off(int a, int b)
{
	return a < b ? b - a : a - b;
}

/* How far a token is from a column in measure m, by whichever edge or the middle fits best. */
static inline int
stand_dist(const struct stand *c, const struct lay_tok *t, int m)
{
	int s = t->s[m] * STAND_ONE, e = t->e[m] * STAND_ONE;
	int d = stand_off(s, c->s), d2 = stand_off(e, c->e), d3 = stand_off((s + e) / 2, (c->s + c->e) / 2);

	d = d < d2 ? d : d2;
	return d < d3 ? d : d3;
}

/* The smallest distance between the middles of two columns; STAND_FAR: there is one column. */
int stand_pitch(const struct stand *col, int k);

/* The rest take k columns that hold something, of `known` that a table has.  Where they say yes, to[j] is the column that the
 * j-th of them is, and out[known] says where all stand. */

/* Are they some of an earlier page's, in the same places or stretched evenly?  exact: blanks were not squeezed. */
bool stand_as_page(const struct stand *col, int k, const struct stand *page, int known, bool exact, int to[], struct stand out[]);
/* Do they stand at even distances, so that those which hold nothing are seen between them?  Where there are as many heads, h, as columns
 * they must be nearest to no others than these. */
bool stand_evenly(const struct stand *col, int k, const struct stand *head, int h, int known, int to[], struct stand out[]);
/* Do they stand right below some of as many heads as columns, all with their middles where these have theirs? */
bool stand_below(const struct stand *col, int k, const struct stand *head, int known, int to[], struct stand out[]);
/* Do most of k columns stand below the head before or behind their own, of k heads? */
bool stand_beside(const struct stand *col, const struct stand *head, int k);

/* Lays n tokens on k columns, measured by m, where new columns are allowed, at a price: at[i] is the column of token i, or -1 - (the column
 * that its new one comes before). */
void stand_new(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[]);
/* Lays them where none are, n of at most k; a column left empty wants room.  Returns the cost; *second is that of the best way in which
 * some token stands in another column. */
int stand_row(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[], int *second);

#endif
