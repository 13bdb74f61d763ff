/* fit - the columns of a block of numbers in one measure */
#ifndef GK_FIT_H
#define GK_FIT_H

#include "stand.h"
#include "cols.h"

struct arena;

struct fit {
	const struct cols *c;
	int m;     /* 0: characters, 1: display columns */
	int k;     /* columns */
	struct stand col[COLS_MAX + 1];
	int **at;  /* at[row][token]: its column */
	bool *sure;
	bool squeezed; /* the columns are known by heads one blank apart, which may have been pushed together */
	bool ok;
	bool narrow; /* the columns are fewer than known, and which they are is not */
	long cost; /* lower is better */
};

/* Finds in f the columns of a block, in characters, m 0, or in display columns, m 1; c must live as long as f, what is found lives in a. */
void fit_find(struct fit *f, const struct cols *c, int m, struct arena *a);
/* Lays the other rows on the columns, and says which of them are certain: those for which every other place is clearly dearer. */
void fit_lay(struct fit *f, struct arena *a);
/* Do the values of row r stand below the heads in the same way: all begin with them, or end with them, or share their middle?  One
 * value alone does so by chance. */
bool fit_below(const struct fit *f, size_t r);
/* Do both measures lay row r alike, for certain? */
bool fit_same(const struct fit *x, const struct fit *y, size_t r);

#endif
