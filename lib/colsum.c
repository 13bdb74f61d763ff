/* colsum - which columns of a table that is being filled cannot come right.
 * Comes in: which rows together are as much as which others; cells, one by one, filled and emptied again.  Goes out: columns.
 * Rule: where all cells of one side are filled, and the other has more already, or the other is filled, too, and is not the same.
 * Known weakness: each sum is looked at by itself. */
#include <stdbool.h>

#include "colsum.h"

void
colsum_begin(struct colsum *s, const struct colsum_of *of, int n, int width)
{
	*s = (struct colsum){.n = n};
	for (int j = 0; j < n; j++) {
		s->one[j].of = of[j];
		for (int c = 0; c < width; c++) {
			s->one[j].left[c] = __builtin_popcount(of[j].left);
			s->one[j].right[c] = __builtin_popcount(of[j].right);
		}
	}
}

/* way: 1, the cell is filled; -1: it is emptied */
static void
count(struct colsum *s, int row, int col, int64_t v, int way)
{
	for (struct colsum_one *p = s->one; p < s->one + s->n; p++) {
		bool left = p->of.left >> row & 1, right = p->of.right >> row & 1;
		p->over[col] += left ? way * v : right ? -way * v : 0;
		p->left[col] -= left ? way : 0;
		p->right[col] -= right ? way : 0;
		bool broken = (p->left[col] == 0 && p->over[col] < 0) || (p->right[col] == 0 && p->over[col] > 0);
		p->broken = (p->broken & ~(1u << col)) | (unsigned)broken << col;
	}
}

void
colsum_fill(struct colsum *s, int row, int col, int64_t v)
{
	count(s, row, col, v, 1);
}

void
colsum_clear(struct colsum *s, int row, int col, int64_t v)
{
	count(s, row, col, v, -1);
}

unsigned
colsum_broken(const struct colsum *s)
{
	unsigned broken = 0;

	for (int j = 0; j < s->n; j++)
		broken |= s->one[j].broken;
	return broken;
}
