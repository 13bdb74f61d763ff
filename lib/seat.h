/* seat - the numbers of one row → columns, the cheapest way that keeps their order (pure) */
#ifndef GK_SEAT_H
#define GK_SEAT_H

#include "stand.h"

/* Lays n tokens on k columns, measured by m, where new columns are allowed, at a price: at[i] is the column of token i, or -1 - (the column
 * that its new one comes before). */
void seat_new(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[]);
/* Lays them where none are, n of at most k; a column left empty wants room.  Returns the cost; *second is that of the best way in which
 * some token stands in another column. */
int seat_row(const struct stand *col, int k, const struct lay_tok *tok, int n, int m, int at[], int *second);

#endif
