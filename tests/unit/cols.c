/* Unit tests of cols: which heads are a column's own, which rows are whole. */
#include <stdio.h>
#include <string.h>

#include "../../lib/cols.c"
#include "verdict.h"

/* The heads' own columns, in characters; each is begin, end, line, blanks before it. */
static size_t
heads_fail(size_t *n)
{
	static const struct { int k, head[4][4]; bool joined; const char *want, *why; } of[] = {
		{2, {{0, 2, 0, 0}, {4, 6, 0, 2}}, false, "0-2 4-6 ", "two"}, {2, {{4, 6, 0, 0}, {0, 2, 1, 0}}, false, "0-2 4-6 ", "in their order"},
		{3, {{0, 2, 0, 0}, {4, 6, 0, 2}, {0, 6, 1, 0}}, false, "0-2 4-6 ", "one over both is a group's"}, {3, {{0, 2, 0, 0}, {4, 6, 0, 2}, {1, 3, 1, 0}}, false, "0-2 4-6 ", "one over part of another"},
		{3, {{0, 2, 0, 0}, {4, 6, 0, 2}, {2, 4, 1, 0}}, false, "0-2 4-6 ", "one that fills the gap"}, {3, {{0, 2, 0, 0}, {4, 6, 0, 2}, {2, 3, 1, 0}}, false, "0-2 2-3 4-6 ", "one beside another"},
		{2, {{0, 2, 0, 0}, {10, 14, 1, 0}}, false, "0-2 10-14 ", "of four characters on another line"}, {2, {{0, 2, 0, 0}, {10, 15, 1, 0}}, false, "0-2 ", "of five"}, {1, {{0, 5, 0, 0}}, false, "0-5 ", "of five on the lowest"},
		{2, {{0, 2, 0, 0}, {3, 5, 0, 1}}, true, "0-5 ", "one blank between, joined"}, {2, {{0, 2, 0, 0}, {3, 5, 0, 1}}, false, "0-2 3-5 ", "and not"}, {2, {{0, 2, 0, 0}, {4, 6, 0, 2}}, true, "0-2 4-6 ", "two blanks"},
		{2, {{0, 2, 0, 0}, {3, 5, 1, 1}}, true, "0-2 3-5 ", "of two lines"}, {3, {{0, 2, 1, 0}, {3, 5, 1, 1}, {9, 11, 0, 0}}, true, "0-5 9-11 ", "of four characters and the blank"}, {2, {{0, 2, 1, 0}, {3, 6, 1, 1}}, true, "", "of five and a blank"},
	};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct lay_tok head[4];
		int line[4];
		char got[128] = "";
		for (int k = 0; k < of[i].k; k++) {
			head[k] = (struct lay_tok){.s = {of[i].head[k][0], 99}, .e = {of[i].head[k][1], 99}, .gap = of[i].head[k][3]};
			line[k] = of[i].head[k][2];
		}
		struct cols c = {.head = head, .head_line = line, .nhead = of[i].k};
		struct stand out[COLS_MAX + 1];
		int k = cols_heads(&c, 0, of[i].joined, out);
		for (int j = 0; j < k; j++)
			snprintf(got + strlen(got), sizeof got - strlen(got), "%d-%d ", out[j].s / ONE, out[j].e / ONE);
		if (strcmp(got, of[i].want) != 0 && ++bad)
			printf("FAIL heads, %s: %s\n", of[i].why, got);
	}
	return bad;
}

/* As many heads as columns with that of the labels, the first, tell nothing. */
static size_t
labels_head_fail(size_t *n)
{
	static const struct { const char *first; int known, want; } of[] = {
		{"信息内容", 2, 0}, {"信息", 2, 0}, {"内容", 2, 0}, {"容", 2, 0}, {"信息内容", 3, 2}, {"信息内容", 0, 2}, {"内", 2, 2}, {"采购项", 2, 2}, {"信", 2, 2}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct lay_tok head[2] = {{.text = str_of(of[i].first), .e = {4, 8}}, {.text = STR("目数量"), .s = {7, 11}, .e = {10, 17}, .gap = 3}};
		int line[2] = {0, 0};
		struct cols c = {.head = head, .head_line = line, .nhead = 2, .known = of[i].known};
		struct stand out[COLS_MAX + 1];
		if (cols_heads(&c, 0, false, out) != of[i].want && ++bad)
			printf("FAIL heads, %s before the others of %d\n", of[i].first, of[i].known);
	}
	return bad;
}

/* How many numbers the rows have: are they whole? */
static size_t
whole_fail(size_t *n)
{
	static const struct { const char *rows; int known; bool want; } of[] = {
		{"7", 7, true}, {"77", 7, true}, {"7", 0, false}, {"77", 0, false}, {"777", 0, true}, {"777", 6, false}, {"776", 7, false}, {"677", 7, false}, {"767", 0, false}, {"", 0, false}, {"", 7, false}, {"000", 0, false}, {"0", 0, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct cols_row row[3];
		struct cols c = {.row = row, .nrow = strlen(of[i].rows), .known = of[i].known};
		for (size_t r = 0; r < c.nrow; r++)
			row[r].n = of[i].rows[r] - '0';
		if (cols_are_whole(&c) != of[i].want && ++bad)
			printf("FAIL whole rows: %s of %d\n", of[i].rows, of[i].known);
		for (size_t r = 0; r < c.nrow; r++)
			row[r].n = COLS_MAX + 1;
		c.known = COLS_MAX + 1;
		if (cols_are_whole(&c) && ++bad)
			printf("FAIL rows of too many\n");
	}
	return bad;
}

/* Where columns stand: the mean of the rows of as many numbers, in each measure. */
static size_t
mean_fail(size_t *n)
{
	const struct lay_tok x[] = {{.s = {0, 1}, .e = {2, 3}}, {.s = {10, 20}, .e = {12, 22}}}, y[] = {{.s = {4, 5}, .e = {5, 6}}, {.s = {13, 23}, .e = {15, 25}}}, one = {.s = {99, 99}, .e = {99, 99}};
	struct cols_row row[] = {{.tok = x, .n = 2}, {.tok = &one, .n = 1}, {.tok = y, .n = 2}};
	struct cols c = {.row = row, .nrow = 3};
	static const int want[2][4] = {{32, 56, 184, 216}, {48, 72, 344, 376}};
	size_t bad = 0;

	for (int m = 0; m < 2; m++, ++*n) {
		struct stand col[2];
		cols_mean(&c, 2, m, col);
		if ((col[0].s != want[m][0] || col[0].e != want[m][1] || col[1].s != want[m][2] || col[1].e != want[m][3] || col[0].n != 2) && ++bad)
			printf("FAIL mean in measure %d: %d-%d %d-%d\n", m, col[0].s, col[0].e, col[1].s, col[1].e);
	}
	return bad;
}

int
main(void)
{
	size_t n = 0, bad = 0;

	bad += heads_fail(&n);
	bad += labels_head_fail(&n);
	bad += whole_fail(&n);
	bad += mean_fail(&n);
	return verdict(bad, n);
}
