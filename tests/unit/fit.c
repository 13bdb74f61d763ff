/* Unit tests of fit: where columns stand, which one each number of a row is laid on, and when that is not said. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/fit.c"
#include "verdict.h"

/* A span or a token of one character and so many sixteenths. */
static struct stand
span(int s, int e)
{
	return (struct stand){s * ONE, e * ONE, 1};
}

/* Where a column stands near row `row`, from rows of one number each: those that are certain, near ones the more. */
static size_t
nearby_fail(size_t *n)
{
	static const struct { size_t row, at[2]; int s[2]; bool sure[2]; int want; const char *why; } of[] = {
		{0, {1, 3}, {10, 16}, {true, true}, 12 * ONE, "two rows below: one half as far counts twice"},
		{3, {2, 0}, {10, 16}, {true, true}, 12 * ONE, "two above"},
		{0, {1, 3}, {10, 16}, {true, false}, 10 * ONE, "one that is not certain does not count"},
		{0, {1, 12}, {10, 10}, {false, true}, 10 * ONE, "twelve rows off"},
		{0, {1, 13}, {10, 10}, {false, true}, 77, "thirteen"},
		{13, {1, 0}, {10, 20}, {true, true}, 10 * ONE, "twelve above"},
		{13, {2, 0}, {10, 20}, {false, true}, 77, "thirteen above"},
		{1, {1, 1}, {10, 10}, {true, true}, 77, "the row itself does not count"},
	};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		enum { ROWS = 16 };
		struct cols_row row[ROWS] = {{.n = 0}};
		struct lay_tok tok[2] = {{.s = {of[i].s[0], 0}, .e = {of[i].s[0] + 1, 0}}, {.s = {of[i].s[1], 0}, .e = {of[i].s[1] + 1, 0}}};
		int column = 0, *at[ROWS];
		bool sure[ROWS] = {false};
		for (int k = 0; k < ROWS; k++)
			at[k] = &column;
		for (int k = 0; k < 2; k++) {
			row[of[i].at[k]] = (struct cols_row){.tok = &tok[k], .n = 1};
			sure[of[i].at[k]] = of[i].sure[k];
		}
		struct cols c = {.row = row, .nrow = ROWS};
		struct fit f = {.c = &c, .k = 1, .col = {{77, 99, 0}}, .at = at, .sure = sure};
		struct stand out[COLS_MAX];
		nearby(&f, of[i].row, out);
		if ((out[0].s != of[i].want || out[0].e != of[i].want + (of[i].want == 77 ? 22 : ONE)) && ++bad)
			printf("FAIL %s: %d, %d\n", of[i].why, out[0].s, out[0].e);
	}
	return bad;
}

/* A row of one number, laid a column beside it; a full row whose second number stands just there: near by it claims the number. */
static size_t
claimed_fail(size_t *n)
{
	enum { ROWS = 40, NEAR = 12 };
	size_t bad = 0;

	for (size_t r = 0; r < ROWS; r++)
		for (size_t q = 0; q < ROWS; q++, ++*n) {
			struct cols_row row[ROWS] = {{.n = 0}};
			struct lay_tok one = {.s = {20, 0}, .e = {22, 0}}, two[] = {{.s = {10, 0}, .e = {12, 0}}, {.s = {20, 0}, .e = {22, 0}}};
			int first = 0, both[] = {0, 1}, *at[ROWS];
			for (size_t k = 0; k < ROWS; k++)
				at[k] = both;
			if (q != r)
				row[q] = (struct cols_row){.tok = two, .n = 2};
			row[r] = (struct cols_row){.tok = &one, .n = 1};
			at[r] = &first;
			struct cols c = {.row = row, .nrow = ROWS};
			struct fit f = {.c = &c, .k = 2, .at = at};
			struct stand col[] = {span(17, 19), span(27, 29)};
			if (claimed(&f, r, col) != (q != r && q + NEAR >= r && q <= r + NEAR) && ++bad)
				printf("FAIL row %zu, claimed by row %zu\n", r, q);
		}
	return bad;
}

/* A column stands where its numbers do on average, each edge for itself. */
static size_t
learn_fail(size_t *n)
{
	const struct lay_tok tok[] = {{.s = {99, 10}, .e = {99, 12}}, {.s = {99, 12}, .e = {99, 16}}, {.s = {99, 14}, .e = {99, 14}}};
	struct fit f = {.m = 1, .k = 1, .col = {{77, 99, 0}}};
	const int want[][2] = {{160, 192}, {176, 224}, {192, 224}};
	size_t bad = 0;

	for (int i = 0; i < 3; i++, ++*n) {
		struct cols_row r = {.tok = &tok[i], .n = 1};
		learn(&f, &r, &(int){0});
		if ((f.col[0].s != want[i][0] || f.col[0].e != want[i][1] || f.col[0].n != i + 1) && ++bad)
			printf("FAIL learn %d: %d-%d of %d\n", i, f.col[0].s, f.col[0].e, f.col[0].n);
	}
	return bad;
}

/* Does one blank alone part two heads of a line of at least so many? */
static size_t
pushed_fail(size_t *n)
{
	static const struct { int nhead, gap[4], line[4], k; bool want; } of[] = {
		{3, {0, 1, 2}, {0, 0, 0}, 3, true}, {3, {0, 2, 1}, {0, 0, 0}, 3, true}, {3, {0, 1, 2}, {0, 0, 0}, 4, false}, {3, {0, 2, 2}, {0, 0, 0}, 3, false}, {3, {1, 2, 2}, {0, 0, 0}, 3, false}, {3, {0, 0, 0}, {0, 0, 0}, 3, false},
		{4, {0, 1, 0, 1}, {0, 0, 1, 1}, 3, false}, {4, {0, 1, 0, 1}, {0, 0, 1, 1}, 2, true}, {4, {0, 0, 1, 2}, {0, 1, 1, 1}, 3, true}, {0, {0}, {0}, 1, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct lay_tok head[4];
		for (int k = 0; k < of[i].nhead; k++)
			head[k] = (struct lay_tok){.gap = of[i].gap[k]};
		struct cols c = {.head = head, .head_line = of[i].line, .nhead = of[i].nhead};
		if (is_pushed(&c, of[i].k) != of[i].want && ++bad)
			printf("FAIL pushed heads %zu\n", i);
	}
	return bad;
}

/* What columns of a fit are: far enough apart, shown by the rows, each seen twice or below a head. */
static size_t
shown_fail(size_t *n)
{
	static const struct { int seen[3]; size_t nrow; bool exact, shown, vouched, head; } of[] = {
		{{2, 2, 2}, 3, false, true, true, true}, {{2, 1, 2}, 3, false, false, true, true}, {{2, 1, 2}, 3, true, true, true, true}, {{2, 1, 2}, 4, false, true, true, true}, {{2, 1, 2}, 7, false, true, true, true},
		{{2, 1, 2}, 8, false, true, false, true}, {{2, 2, 1}, 8, false, true, false, false}, {{1, 2, 2}, 8, false, true, false, false}, {{2, 2, 2}, 8, false, true, true, true}, {{2, 2, 2}, 9, false, true, true, true}};
	const struct stand head[] = {span(0, 1), span(10, 12)}, beside[] = {span(8, 10), span(12, 14)};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct cols c = {.nrow = of[i].nrow, .exact = of[i].exact};
		struct fit f = {.c = &c, .k = 3, .col = {span(0, 2), span(10, 12), span(20, 22)}};
		for (int j = 0; j < 3; j++)
			f.col[j].n = of[i].seen[j];
		if ((is_shown(&f) != of[i].shown || vouched(&f, NULL, 0) != of[i].vouched || vouched(&f, beside, 2) != of[i].vouched || vouched(&f, head, 2) != (of[i].vouched || of[i].head || of[i].seen[0] == 1)) && ++bad)
			printf("FAIL shown %zu\n", i);
	}
	struct fit f = {.k = 2, .col = {{0, 2, 0}, {24, 26, 0}}};
	++*n;
	if (tight(&f) && ++bad)
		printf("FAIL columns a character and a half apart\n");
	f.col[1].e += 2;
	if (!tight(&f) && ++bad)
		printf("FAIL columns further apart\n");
	return bad;
}

/* Five columns found of six, at even distances or where an earlier page has them; a row has numbers in the first and the last. */
static size_t
some_fail(size_t *n)
{
	static const int even[] = {0, 160, 320, 480, 800}, uneven[] = {0, 160, 356, 480, 800};
	static const struct { bool page, even; int m, nhead; bool want; } of[] = {
		{true, true, 0, 0, true}, {true, false, 0, 6, false}, {false, true, 0, 6, true}, {false, true, 0, 5, false}, {false, false, 0, 6, false}, {true, true, 1, 6, true}, {true, true, 1, 5, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct stand page[6];
		int place[] = {0, 4}, *at[] = {place};
		for (int q = 0; q < 6; q++)
			page[q] = (struct stand){q * 160, q * 160 + 8, 0};
		struct cols_row row = {.n = 2};
		struct cols c = {.row = &row, .nrow = 1, .known = 6, .nhead = of[i].nhead, .ref = {of[i].page ? page : NULL, NULL}};
		struct fit f = {.c = &c, .m = of[i].m, .k = 5, .at = at};
		for (int j = 0; j < 5; j++) {
			int s = (of[i].even ? even : uneven)[j];
			f.col[j] = (struct stand){s, s + 8, 1};
		}
		bool got = are_some(&f, NULL, 0);
		if ((got != of[i].want || f.k != (got ? 6 : 5) || place[0] != 0 || place[1] != (got ? 5 : 4) || (got && (f.col[5].s != 800 || f.col[4].n != 0))) && ++bad)
			printf("FAIL some of six columns: %zu\n", i);
	}
	return bad;
}

/* Has some row numbers in two neighbouring columns both? */
static size_t
two_fail(size_t *n)
{
	static const struct { int a[2], b[2], j; bool want; } of[] = {
		{{0, 1}, {2, 3}, 0, true}, {{0, 1}, {2, 3}, 1, false}, {{0, 1}, {2, 3}, 2, true}, {{0, 2}, {1, 3}, 0, false}, {{1, 2}, {0, 1}, 0, true}, {{0, 3}, {0, 3}, 2, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct cols_row row[] = {{.n = 2}, {.n = 2}};
		int a[2] = {of[i].a[0], of[i].a[1]}, b[2] = {of[i].b[0], of[i].b[1]}, *at[] = {a, b};
		struct cols c = {.row = row, .nrow = 2};
		struct fit f = {.c = &c, .at = at};
		if (are_two(&f, of[i].j) != of[i].want && ++bad)
			printf("FAIL two neighbours: %zu\n", i);
	}
	return bad;
}

/* Rows of one or two numbers, each by where it begins, two characters wide, on columns at 0, 10 and 20; and how many blanks stand before the second. */
static size_t
settle_fail(size_t *n)
{
	static const struct { int at[2], gap, cost, second; const char *col; bool sure, below; const char *why; } of[] = {
		{{10, -1}, 0, 0, 160, "1", true, false, "in its place"}, {{13, -1}, 0, 48, 112, "1", true, false, "three off"}, {{14, -1}, 0, 64, 96, "1", false, false, "four off"}, {{7, -1}, 0, 48, 112, "1", true, false, "three to the left"},
		{{0, 10}, 8, 0, 160, "01", true, true, "two"}, {{0, 20}, 18, 0, 160, "02", true, true, "the first and the last"}, {{0, 20}, 3, 0, 160, "02", true, true, "with room for the second between"}, {{0, 20}, 2, 16, 160, "02", true, true, "with less"},
		{{0, 11}, 1, 16, 160, "01", true, false, "one off, one blank before it"}, {{0, 12}, 1, 32, 160, "01", false, false, "two off"}, {{0, 12}, 8, 32, 128, "01", true, false, "and more blanks"},
	};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct lay_tok tok[2];
		int k = of[i].at[1] < 0 ? 1 : 2, place[2], second, *at[1] = {place};
		char got[3] = "";
		for (int j = 0; j < k; j++)
			tok[j] = (struct lay_tok){.s = {of[i].at[j], 0}, .e = {of[i].at[j] + 2, 0}, .gap = j ? of[i].gap : 0};
		struct cols_row r[2] = {{.tok = tok, .n = k}, {.n = 0}};
		bool sure[2] = {false, false};
		struct cols c = {.row = r, .nrow = 2};
		struct fit f = {.c = &c, .k = 3, .col = {span(0, 2), span(10, 12), span(20, 22)}, .at = at, .sure = sure};
		int cost = stand_row(f.col, 3, tok, k, 0, place, &second);
		for (int j = 0; j < k; j++)
			got[j] = (char)('0' + place[j]);
		bool is = settle(&f, 0), below = fit_below(&f, 0);
		if ((cost != of[i].cost || second < of[i].second || strcmp(got, of[i].col) != 0 || is != of[i].sure || below != of[i].below) && ++bad)
			printf("FAIL a row, %s: %d, %d, in %s, %ssure, %sbelow\n", of[i].why, cost, second, got, is ? "" : "not ", below ? "" : "not ");
	}
	return bad;
}

/* One number between, or beside, two columns so far apart, in characters; or in a table of one column; in places that may have been pushed
 * together; in the only row. */
static size_t
between_fail(size_t *n)
{
	struct arena scratch = {0};
	int bad = 0;

	mem_reset(&scratch);
	for (int apart = 1; apart < 24; apart++)
		for (int x = 0; x < 60; x++)
			for (int way = 0; way < 8; way++, ++*n) {
				bool one = way & 1, squeezed = way & 2, lone = way & 4;
				struct arena a = scratch;
				struct lay_tok *tok = MEM_NEW(&a, struct lay_tok, 1);
				*tok = (struct lay_tok){.s = {x, 0}, .e = {x + 2, 0}};
				struct cols_row r[2] = {{.tok = tok, .n = 1}, {.n = 0}};
				int place, *at[1] = {&place};
				bool sure[2] = {false, false};
				struct cols c = {.row = r, .nrow = lone ? 1 : 2};
				struct fit f = {.c = &c, .k = one ? 1 : 2, .col = {span(20, 22), span(20 + apart, 22 + apart)}, .at = at, .sure = sure, .squeezed = squeezed};
				int first = 16 * abs(x - 20), second = 16 * abs(x - 20 - apart), near = first < second ? first : second, far = first + second - near;
				int reach = squeezed ? 12 : 16 * apart / 3 > 40 ? 16 * apart / 3 : 40, margin = 6 * apart < 20 || (lone && !squeezed) ? 20 : 6 * apart < 64 ? 6 * apart : 64;
				bool want = one ? first <= (squeezed ? 12 : 40) : apart > 1 && near <= reach && far - near >= margin;
				bad += settle(&f, 0) != want;
			}
	mem_free(&scratch);
	if (bad)
		printf("FAIL %d numbers between two columns\n", bad);
	return (size_t)bad;
}

/* Do the numbers of a row all begin, end or have their middle where the columns 0-4 and 10-14 do?  In fourths of a character, whole ones. */
static size_t
below_fail(size_t *n)
{
	static const struct { int k, s[2], e[2]; bool want; } of[] = {
		{2, {0, 40}, {8, 48}, true}, {2, {8, 48}, {16, 56}, true}, {2, {4, 44}, {12, 52}, true}, {2, {0, 48}, {8, 56}, false}, {2, {8, 40}, {16, 48}, false}, {1, {0, 0}, {8, 8}, false}, {2, {0, 44}, {16, 52}, true},
		{2, {0, 44}, {8, 52}, false}, {2, {4, 48}, {12, 56}, false}, {2, {12, 52}, {16, 56}, true}, {2, {0, 40}, {4, 44}, true}, {2, {0, 52}, {4, 56}, false}, {2, {8, 40}, {12, 44}, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct lay_tok tok[2];
		int place[2] = {0, 1}, *at[1] = {place};
		for (int k = 0; k < 2; k++)
			tok[k] = (struct lay_tok){.s = {of[i].s[k] / 4, 0}, .e = {of[i].e[k] / 4, 0}};
		struct cols_row r = {.tok = tok, .n = of[i].k};
		struct cols c = {.row = &r, .nrow = 1};
		struct fit f = {.c = &c, .k = 2, .col = {span(0, 4), span(10, 14)}, .at = at};
		if (fit_below(&f, 0) != of[i].want && ++bad)
			printf("FAIL below %zu\n", i);
	}
	return bad;
}

/* Rows that are certain, y, or not, n, and full ones, F: one none of whose neighbours is certain is not. */
static size_t
alone_fail(size_t *n)
{
	static const char *const of[][2] = {{"ynnn", "ynnn"}, {"ynnnn", "nnnnn"}, {"yynnn", "yynnn"}, {"ynnny", "ynnny"}, {"ynnnny", "nnnnnn"}, {"ynynnn", "ynynnn"}, {"nynnynn", "nynnnnn"}, {"nnyynnn", "nnyynnn"},
		{"Fnnnnn", "ynnnnn"}, {"ynFnnn", "ynynnn"}, {"nnnynnn", "nnnnnnn"}, {"nnnynyn", "nnnynyn"}, {"y", "y"}, {"", ""}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct arena a = {0};
		mem_reset(&a);
		size_t rows = strlen(of[i][0]);
		struct cols_row *row = MEM_NEW(&a, struct cols_row, rows);
		struct cols c = {.row = row, .nrow = rows};
		struct fit f = {.c = &c, .k = 3, .sure = MEM_NEW(&a, bool, rows)};
		bool ok = true;
		for (size_t r = 0; r < rows; r++) {
			row[r].n = of[i][0][r] == 'F' ? 3 : 2;
			f.sure[r] = of[i][0][r] != 'n';
		}
		unsettle(&f, a);
		for (size_t r = 0; r < rows; r++)
			ok = ok && f.sure[r] == (of[i][1][r] == 'y');
		if (!ok && ++bad)
			printf("FAIL alone: %s\n", of[i][0]);
		mem_free(&a);
	}
	return bad;
}

/* Two measures lay a row alike if both find as many columns, are certain, and have its numbers in the same. */
static size_t
same_fail(size_t *n)
{
	static const struct { bool ok[2], sure[2]; int k[2], at[2]; bool want; } of[] = {
		{{true, true}, {true, true}, {3, 3}, {1, 1}, true}, {{false, true}, {true, true}, {3, 3}, {1, 1}, false}, {{true, false}, {true, true}, {3, 3}, {1, 1}, false}, {{true, true}, {false, true}, {3, 3}, {1, 1}, false},
		{{true, true}, {true, false}, {3, 3}, {1, 1}, false}, {{true, true}, {true, true}, {3, 2}, {1, 1}, false}, {{true, true}, {true, true}, {3, 3}, {1, 2}, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ++*n) {
		struct cols_row row = {.n = 2};
		struct cols c = {.row = &row, .nrow = 1};
		struct fit f[2];
		int at[2][2], *place[2] = {at[0], at[1]};
		bool sure[2] = {of[i].sure[0], of[i].sure[1]};
		for (int m = 0; m < 2; m++) {
			at[m][0] = 0;
			at[m][1] = of[i].at[m];
			f[m] = (struct fit){.c = &c, .m = m, .k = of[i].k[m], .ok = of[i].ok[m], .at = &place[m], .sure = &sure[m]};
		}
		if (fit_same(&f[0], &f[1], 0) != of[i].want && ++bad)
			printf("FAIL two measures %zu\n", i);
	}
	return bad;
}

int
main(void)
{
	size_t n = 0, bad = 0;

	bad += nearby_fail(&n) + claimed_fail(&n);
	bad += learn_fail(&n);
	bad += pushed_fail(&n);
	bad += shown_fail(&n);
	bad += some_fail(&n);
	bad += two_fail(&n);
	bad += settle_fail(&n);
	bad += between_fail(&n);
	bad += below_fail(&n);
	bad += alone_fail(&n);
	bad += same_fail(&n);
	return verdict(bad, n);
}
