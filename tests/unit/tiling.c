/* Unit tests of tiling: which row each piece lies in. */
#include "../../lib/tiling.c"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "str.h"

enum { IN_ORDER = 0 };

/* Pieces with blanks between, their values with commas; ^ before one that stands below the one before, or behind words. */
static const struct {
	const char *name;
	int nrow, width, full; /* rows that are to become full, or IN_ORDER */
	const char *pieces;
	const char *want; /* the rows, / between; . nothing lies there */
} test[] = {
	{"in order", 2, 4, IN_ORDER, "1 2 3 6 4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"in order, over lines", 2, 4, IN_ORDER, "1,2 3,6 4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"in order, a line over the end of a row", 2, 4, IN_ORDER, "1,2,3 6,4 0,1,5", NULL},
	{"in order, a sum that is wrong", 2, 4, IN_ORDER, "1 2 3 6 4 0 1 6", NULL},
	{"in order, one too few", 2, 4, IN_ORDER, "1 2 3 6 4 0 1", NULL},
	{"in order, one too many", 2, 4, IN_ORDER, "1 2 3 6 4 0 1 5 0", NULL},
	{"a row after the other", 2, 4, 2, "1 2 3 6 4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"a line each", 2, 4, 2, "1,2,3,6 4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"until the first is full", 2, 4, 1, "1 2 3 6 4 0 1 5", "1 2 3 6 / . . . ."},
	{"strips", 2, 4, 2, "1 ^4 2 ^0 3 ^1 6 ^5", "1 2 3 6 / 4 0 1 5"},
	{"strips of which no line shows where they end", 2, 4, 2, "1 ^4 ^2 ^0 ^3 ^1 ^6 ^5", "1 2 3 6 / 4 0 1 5"},
	{"two columns side by side, the others alone", 2, 4, 2, "1,2 ^4,0 3 ^1 6 ^5", "1 2 3 6 / 4 0 1 5"},
	{"strips of three rows, then two rows of their own", 5, 4, 5, "1 ^2 ^3 0,0 ^7,1 ^1,1 1 ^10 ^5 9 0 2 11 ^3 0 0 3", "1 0 0 1 / 2 7 1 10 / 3 1 1 5 / 9 0 2 11 / 3 0 0 3"},
	{"first cells beside their labels", 3, 4, 3, "^1 ^4 ^2 2 3 6 0 1 5 5 5 12", "1 2 3 6 / 4 0 1 5 / 2 5 5 12"},
	{"a row that is gone on with later", 2, 4, 2, "11 2 ^4 0 1 5 ^3,16", "11 2 3 16 / 4 0 1 5"},
	{"its total stands later", 2, 4, 2, "11 2 3 ^4 0 1 5 ^16", "11 2 3 16 / 4 0 1 5"},
	{"no such total", 2, 4, 2, "11 2 3 ^4 0 1 5 ^17", NULL},
	{"its first cell stands later, among words", 2, 4, 2, "2 3 16 4 0 1 5 ^11", "11 2 3 16 / 4 0 1 5"},
	{"not among words", 2, 4, 2, "2 3 16 4 0 1 5 11", NULL},
	{"another number there", 2, 4, 2, "2 3 16 4 0 1 5 ^12", NULL},
	{"first cells of two rows", 3, 4, 3, "2 3 16 0 1 29 4 0 1 5 ^11 ^28", "11 2 3 16 / 28 0 1 29 / 4 0 1 5"},
	{"more than the others lack", 2, 4, 2, "12 3 6 4 0 1 5 ^-9", NULL},
	{"nothing adds up", 2, 4, 1, "1 2 3 7 4 0 1 6", NULL},
	{"no pieces", 2, 4, 1, "", NULL},
	{"wider than a row", 2, 4, 1, "1,2,3,6,7", NULL},
	{"too few values", 2, 4, 2, "1 2 3 6 4 0 1", NULL},
};

enum { MOST = 64 };

/* The pieces of a text, in p and x; returns how many. */
static size_t
pieces(const char *s, struct tiling_piece *p, struct num *x)
{
	size_t n = 0;

	while (*s) {
		p[n] = (struct tiling_piece){.value = x, .below = *s == '^'};
		s += *s == '^';
		for (char *end;; s = end + 1, x++) {
			*x = (struct num){strtoll(s, &end, 10), 0};
			p[n].wide++;
			if (*end != ',') {
				s = *end ? end + 1 : end;
				x++;
				break;
			}
		}
		n++;
	}
	return n;
}

/* The rows as the pieces lie; NULL: so many do not become full. */
static const char *
rows(size_t i, struct arena *a)
{
	struct tiling_piece p[MOST];
	struct num v[MOST], cell[MOST];
	bool filled[MOST] = {false};
	struct buf b = {.a = a};
	size_t n = pieces(test[i].pieces, p, v);
	int nrow = test[i].nrow, width = test[i].width, full = 0;
	struct tiling x = tiling_open(p, n, nrow, width, a);

	if (test[i].full == IN_ORDER && !tiling_in_order(&x))
		return NULL;
	for (int k = 0; k < test[i].full; k++)
		if (!tiling_row(&x))
			return NULL;
	for (size_t k = 0; k < n; k++)
		for (int w = 0; x.at[k].row >= 0 && w < p[k].wide; w++) {
			int at = x.at[k].row * width + x.at[k].col + w;
			if (filled[at] || x.at[k].col + w >= width)
				return "a cell twice, or none of the table";
			filled[at] = true;
			cell[at] = p[k].value[w];
			full++;
		}
	if (x.open != nrow * width - full)
		return "open cells miscounted";
	for (int k = 0; k < nrow * width; k++) {
		buf_str(&b, k == 0 ? STR("") : k % width ? STR(" ") : STR(" / "));
		buf_str(&b, filled[k] ? num_print(a, cell[k]) : STR("."));
	}
	buf_add(&b, "", 1);
	return buf_slice(&b).p;
}

/* Rows put together by chance, printed in strips, row by row, or the first cells before the others: they are found again. */
static int
chance(void)
{
	static struct tiling_piece p[MOST];
	static struct num v[4][4], flat[MOST];
	int bad = 0;

	srand(7);
	for (int t = 0; t < 3000; t++) {
		struct arena a = {0};
		size_t n = 0;
		int way = t % 3;
		for (int r = 0; r < 4; r++) {
			v[r][3] = (struct num){0};
			for (int k = 0; k < 3; k++)
				v[r][3].v += (v[r][k] = (struct num){100 + rand() % 900, 0}).v;
		}
		for (int k = 0; k < 16; k++) {
			int r = way == 0 ? k / 4 : way == 1 ? k % 4 : k < 4 ? k : (k - 4) / 3, c = way == 0 ? k % 4 : way == 1 ? k / 4 : k < 4 ? 0 : (k - 4) % 3 + 1;
			flat[n] = v[r][c];
			p[n] = (struct tiling_piece){&flat[n], 1, way == 1 ? r > 0 : way == 2 && k < 4};
			n++;
		}
		struct tiling x = tiling_open(p, n, 4, 4, &a);
		while (x.open > 0 && tiling_row(&x))
			;
		bool same = x.open == 0;
		for (size_t k = 0; same && k < n; k++)
			same = num_eq(v[x.at[k].row][x.at[k].col], flat[k]);
		if (!same && ++bad < 4)
			printf("FAIL by chance %d, way %d: open %d\n", t, way, x.open);
		mem_free(&a);
	}
	return bad;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		const char *got = rows(i, &a);
		if ((got == NULL) != (test[i].want == NULL) || (got && strcmp(got, test[i].want) != 0)) {
			printf("FAIL %s: %s, not %s\n", test[i].name, got ? got : "none", test[i].want ? test[i].want : "none");
			bad++;
		}
		mem_free(&a);
	}
	bad += (size_t)chance();
	if (bad)
		return printf("%zu of %zu failed\n", bad, n + 1), 1;
	printf("ok %zu\n", n + 1);
	return 0;
}
