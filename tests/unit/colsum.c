/* Unit tests of colsum: for all small columns, filled in part, is a sum broken just where nothing mends it? */
#include "../../lib/colsum.c"
#include "verdict.h"

enum { ROWS = 4, COLUMNS = 3, MOST = 3, FILLED = 12 }; /* numbers of a cell below MOST; FILLED: more than what is empty may need */

static const struct colsum_of of[] = {{0x3, 0xc}, {0x8, 0x7}, {0x1, 0x2}, {0xe, 0x1}};
static size_t ntest, nfail;

static void
is(unsigned got, unsigned want, const char *why)
{
	ntest++;
	if (got != want && ++nfail <= 10)
		printf("FAIL %s: got %x, not %x\n", why, got, want);
}

/* Do numbers >= 0 in the cells that are empty, -1, make the sum hold? */
static bool
mends(struct colsum_of o, const int *cell)
{
	int side[2] = {0, 0};
	bool open[2] = {false, false};

	for (int r = 0; r < ROWS; r++) {
		int k = o.left >> r & 1 ? 0 : o.right >> r & 1 ? 1 : -1;
		if (k >= 0 && cell[r] < 0)
			open[k] = true;
		else if (k >= 0)
			side[k] += cell[r];
	}
	for (int x = 0; x < FILLED; x++)
		for (int y = 0; y < FILLED; y++)
			if ((open[0] || !x) && (open[1] || !y) && side[0] + x == side[1] + y)
				return true;
	return false;
}

/* Cells of a column by a number, digits from -1 on; filled in one order or the other, some filled and emptied before. */
static void
column(int n, int col, const struct colsum_of *o, int sums)
{
	struct colsum s;
	int cell[ROWS];
	unsigned want = 0;

	for (int r = 0, x = n; r < ROWS; r++, x /= MOST + 1)
		cell[r] = x % (MOST + 1) - 1;
	colsum_begin(&s, o, sums, COLUMNS);
	for (int k = 0; k < ROWS; k++) {
		int r = n % 2 ? k : ROWS - 1 - k;
		if (cell[r] < 0) {
			colsum_fill(&s, r, col, 1);
			colsum_clear(&s, r, col, 1);
		} else {
			colsum_fill(&s, r, col, cell[r]);
		}
	}
	for (int j = 0; j < sums; j++)
		want |= (unsigned)!mends(o[j], cell) << col;
	is(colsum_broken(&s), want, "a column");
	for (int r = 0; r < ROWS; r++)
		if (cell[r] >= 0)
			colsum_clear(&s, r, col, cell[r]);
	is(colsum_broken(&s), 0, "all empty again");
}

int
main(void)
{
	struct colsum s;

	for (int n = 0; n < 256; n++)
		for (int c = 0; c < COLUMNS; c++) {
			column(n, c, of, COLSUM_MAX);
			for (int j = 0; j < COLSUM_MAX; j++)
				column(n, c, &of[j], 1);
		}
	colsum_begin(&s, of, 0, COLUMNS);
	colsum_fill(&s, 0, 0, 1);
	is(colsum_broken(&s), 0, "no sums");
	colsum_begin(&s, of, 1, COLSUM_WIDTH);
	for (int r = 0; r < ROWS; r++)
		for (int c = 0; c < COLSUM_WIDTH; c++)
			colsum_fill(&s, r, c, r == 3 && c % 2 ? INT32_MAX : INT32_MAX - 1);
	is(colsum_broken(&s), 0xaa, "some of several columns");
	return verdict(nfail, ntest);
}
