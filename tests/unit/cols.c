/* Unit tests of cols: how many columns there are, which one each number of a row stands in, and when that is not said. */
#include <stdio.h>
#include <stdlib.h>

#include "line.h"
#include "../../lib/cols.c"
#include "reads.h"

static const struct test {
	const char *name, *heads, *rows; /* heads from above, | before one that stands behind other words; a row's words that are no numbers are its label */
	int known, prefer;
	bool exact;
	const char *ref;  /* where the columns of an earlier page stand, or NULL */
	const char *want; /* columns; of each row those of its numbers, ! before a row that is not certain; ? no columns, < which is not known */
} test[] = {
	{"rows as long as each other need no heads", "", "1 2 3\n4 5 6\n", 0, -1, false, NULL, "3 012 012"},
	{"full rows by their order, wherever they stand", "", "1   2   3\n   4   5   6\n7   8   9\n", 0, -1, false, NULL, "3 012 012 012"},
	{"a gap below three full rows", "", "11    22    33\n44    55    66\n77    88    99\n      12\n", 0, -1, false, NULL, "3 012 012 012 1"},
	{"one between two columns belongs to neither", "", "11    22    33\n44    55    66\n77    88    99\n    12\n", 0, -1, false, NULL, "3 012 012 012 !1"},
	{"nearer to one by the margin", "", "11    22    33\n44    55    66\n77    88    99\n     12\n", 0, -1, false, NULL, "3 012 012 012 1"},
	{"six in ten rows that have more than one number are full", "", "1   2   3\n1   2   3\n1   2   3\n1   2\n    2   3\n", 0, -1, false, NULL, "3 012 012 012 01 12"},
	{"fewer are not enough without heads", "", "1   2   3\n1   2   3\n1   2   3\n1   2\n    2   3\n1       3\n", 0, -1, false, NULL, "?0 ! ! ! ! ! !"},
	{"single numbers do not count", "", "1   2   3\n1   2   3\n1   2   3\n1\n    2\n        3\n1\n", 0, -1, false, NULL, "3 012 012 012 0 1 2 0"},
	{"two full rows, where nothing stands above them", "", "1   2   3\n1   2   3\n    2\n", 0, -1, false, NULL, "3 012 012 1"},
	{"two full rows below other heads", "x y\n", "1   2   3\n1   2   3\n    2\n", 0, -1, false, NULL, "?0 ! ! !"},
	{"three below other heads", "x y\n", "1   2   3\n1   2   3\n1   2   3\n    2\n", 0, -1, false, NULL, "3 012 012 012 1"},
	{"one number a row is one column", "", "1\n 2\n   3\n", 0, -1, false, NULL, "1 0 0 0"},
	{"more numbers than the heads name", "a b\n", "1   2   3\n1   2   3\n", 2, -1, false, NULL, "?0 ! !"},
	{"just where a full row has another column's", "", "        11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n        22\n", 0, -1, false, NULL, "3 012 012 012 012 012 012 012 012 012 012 012 012 !1"},
	{"and that full row is the third", "", "11        22        33\n11        22        33\n        11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n11        22        33\n        22\n", 0, -1, false, NULL, "3 012 012 012 012 012 012 012 012 012 012 012 012 !1"},
	{"thirty-two columns", "", "1  2  3  4  5  6  7  8  9  1  2  3  4  5  6  7  8  9  1  2  3  4  5  6  7  8  9  1  2  3  4  5\n1\n", 0, -1, false, NULL, "32 0123456789abcdefghijklmnopqrstuv 0"},
	{"more are none", "", "1  2  3  4  5  6  7  8  9  1  2  3  4  5  6  7  8  9  1  2  3  4  5  6  7  8  9  1  2  3  4  5  6\n1\n", 0, -1, false, NULL, "?0 ! !"},
	{"one measure fits and the other not at all", "", "甲              11   22   33\n甲              11   22   33\n甲              11   22   33\n甲乙丙丁戊己庚  11        33\n", 0, -1, false, NULL, "3 012 012 012 02"},
	{"one fits less than twice as well, which does not tell", "", "甲          12    1      1\n          12              1\n甲甲        12    1     1\n甲甲甲甲   1     1       12\n甲甲甲甲   1       1    1\n", 0, -1, false, NULL, "3 012 !02 012 012 012"},
	{"more, and a head above each", "aa   bb   cc   dd\n", "11   22   33   44\n11   22   33   44\n11   22   33   44\n11        33   44\n", 3, -1, false, NULL, "4 0123 0123 0123 023"},
	{"one row of two", "aa   bb   cc   dd\n", "11   22   33   44\n11        33   44\n", 3, -1, false, NULL, "4 0123 023"},
	{"one of four has as many", "aa   bb   cc   dd\n", "11   22   33   44\n11        33   44\n11        33   44\n11        33   44\n", 3, -1, false, NULL, "?0 ! ! ! !"},
	{"a head less", "aa   bb   cc\n", "11   22   33   44\n11   22   33   44\n11   22   33   44\n11        33   44\n", 2, -1, false, NULL, "?0 ! ! ! !"},
	{"as many as they name", "", "1   2   3\n        3\n", 3, -1, false, NULL, "3 012 2"},
	{"no row is full, heads above each column", "aa   bb   cc\n", "11   22\n     22   33\n11        33\n", 3, -1, false, NULL, "3 01 12 02"},
	{"rows that never are full show their columns among them", "", "11   22\n     22   33\n11        33\n11   22\n", 3, -1, false, NULL, "3 01 12 02 01"},
	{"three rows do where each column is seen twice", "", "11   22\n     22   33\n11        33\n", 3, -1, false, NULL, "3 01 12 02"},
	{"not where one is seen once", "", "11   22\n     22\n11        33\n", 3, -1, false, NULL, "?3 ! ! !"},
	{"unless positions are a page's", "", "11   22\n     22\n11        33\n", 3, -1, true, NULL, "3 01 1 02"},
	{"too many columns", "", "1\n  2\n", 34, -1, false, NULL, "<1 0 0"},
	{"the columns of an earlier page, in the same places", "", "11        33   44   55\n11        33   44   55\n11        33   44   55\n11        33   44   55\n", 5, -1, false, "11   22   33   44   55", "5 0234 0234 0234 0234"},
	{"three of them, the first and the last", "", "11        33        55\n11        33        55\n", 5, -1, false, "11   22   33   44   55", "5 024 024"},
	{"two are not enough", "", "11                  55\n11                  55\n", 5, -1, false, "11   22   33   44   55", "<2 01 01"},
	{"not from the first to the last, the page may be squeezed", "", "11   22   33\n11   22   33\n", 5, -1, false, "11   22   33   44   55", "<3 012 012"},
	{"positions of a page are not squeezed", "", "11   22   33\n11   22   33\n", 5, -1, true, "11   22   33   44   55", "5 012 012"},
	{"stretched by a fifth", "", "11          33          55\n11          33          55\n", 5, -1, false, "11   22   33   44   55", "5 024 024"},
	{"stretched by more than a quarter", "", "11               33               55\n11               33               55\n", 5, -1, false, "11   22   33   44   55", "<3 012 012"},
	{"squeezed by a fifth", "", "11      33      55\n11      33      55\n", 5, -1, false, "11   22   33   44   55", "5 024 024"},
	{"squeezed by more", "", "11   33   55\n11   33   55\n", 5, -1, false, "11   22   33   44   55", "<3 012 012"},
	{"the third column stands between two of the page before", "", "11          33      55\n11          33      55\n", 5, -1, false, "11   22   33   44   55", "<3 012 012"},
	{"a column that may be one of two of the page before", "", "1   2       5\n1   2       5\n", 5, -1, false, "1  2  3  4  5", "<3 012 012"},
	{"six of seven at even distances", "a b c d e f g\n", "1   2       4   5   6   7\n1   2       4   5   6   7\n", 7, -1, false, NULL, "7 013456 013456"},
	{"five of seven", "a b c d e f g\n", "1   2       4       6   7\n1   2       4       6   7\n", 7, -1, false, NULL, "7 01356 01356"},
	{"four are not enough", "a b c d e f g\n", "1   2           5       7\n1   2           5       7\n", 7, -1, false, NULL, "<4 0123 0123"},
	{"no two neighbours among them, those between are not seen", "a b c d e f g h i\n", "1       3       5       7       9\n1       3       5       7       9\n", 9, -1, false, NULL, "<5 01234 01234"},
	{"at uneven distances", "a b c d e f g\n", "1   2       4     5   6   7\n1   2       4     5   6   7\n", 7, -1, false, NULL, "<6 012345 012345"},
	{"fewer heads than columns", "a b c d e f\n", "1   2       4   5   6   7\n1   2       4   5   6   7\n", 7, -1, false, NULL, "<6 012345 012345"},
	{"among eight rows one that was moved makes no column of its own", "", "1   2   3\n1   2\n1   2\n1   2\n1   2\n1   2\n1   2\n  9\n", 4, -1, false, NULL, "?3 ! ! ! ! ! ! ! !"},
	{"unless a head stands above it", "a b c   d\n", "1   2   3\n1   2\n1   2\n1   2\n1   2\n1   2\n1   2\n  9\n", 4, -1, false, NULL, "4 023 02 02 02 02 02 02 1"},
	{"a row with gaps stands alone among others that are not certain", "", "11    22    33\n  1  2\n  1  2\n      5\n  1  2\n  1  2\n11    22    33\n", 3, -1, false, NULL, "3 012 01 01 1 01 01 012"},
	{"heads one blank apart may have been pushed together", "aa bb cc\n", "甲  1     3\n乙     2\n", 3, -1, false, NULL, "?3 ! !"},
	{"all begin with them", "aa bb cc\n", "甲 11     33\n", 0, -1, false, NULL, "?4 !"},
	{"characters, as they were measured", "一二   三四   五六\n", "11     22\n       22     33\n", 3, 1, false, NULL, "3 01 12"},
	{"display columns", "一二   三四   五六\n", "11   22\n     22   33\n", 3, 0, false, NULL, "3 01 12"},
	{"which of both is not known", "一二   三四   五六\n", "11     22\n       22     33\n", 3, -1, false, NULL, "3 !01 !12"},
	{"a gap too narrow for the columns between", "", "1 2 3\n1 2 3\n1 2 3\n1 3\n", 0, -1, false, NULL, "3 012 012 012 01"},
	{"two heads in a line of three are one", "aa bb   cc   dd\n", " 1      2\n        2    3\n", 3, -1, false, NULL, "3 01 12"},
	{"a group's head counts for none", "xxxxxxx  yy\naa   bb  cc\n", "11   22\n     22  33\n", 3, -1, false, NULL, "3 01 12"},
	{"a wide head above is a group's", "aaaaa  b\n       c\n", "     1\n", 2, -1, false, NULL, "<1 0"},
	{"thirty-two columns", "", "1\n1\n   1\n   1\n      1\n      1\n         1\n         1\n            1\n            1\n               1\n               1\n                  1\n                  1\n                     1\n                     1\n                        1\n                        1\n                           1\n                           1\n                              1\n                              1\n                                 1\n                                 1\n                                    1\n                                    1\n                                       1\n                                       1\n                                          1\n                                          1\n                                             1\n                                             1\n                                                1\n                                                1\n                                                   1\n                                                   1\n                                                      1\n                                                      1\n                                                         1\n                                                         1\n                                                            1\n                                                            1\n                                                               1\n                                                               1\n                                                                  1\n                                                                  1\n                                                                     1\n                                                                     1\n                                                                        1\n                                                                        1\n                                                                           1\n                                                                           1\n                                                                              1\n                                                                              1\n                                                                                 1\n                                                                                 1\n                                                                                    1\n                                                                                    1\n                                                                                       1\n                                                                                       1\n                                                                                          1\n                                                                                          1\n                                                                                             1\n                                                                                             1\n", 32, -1, false, NULL, "32 0 0 1 1 2 2 3 3 4 4 5 5 6 6 7 7 8 8 9 9 a a b b c c d d e e f f g g h h i i j j k k l l m m n n o o p p q q r r s s t t u u v v"},
	{"one more than there may be", "", "1\n1\n   1\n   1\n      1\n      1\n         1\n         1\n            1\n            1\n               1\n               1\n                  1\n                  1\n                     1\n                     1\n                        1\n                        1\n                           1\n                           1\n                              1\n                              1\n                                 1\n                                 1\n                                    1\n                                    1\n                                       1\n                                       1\n                                          1\n                                          1\n                                             1\n                                             1\n                                                1\n                                                1\n                                                   1\n                                                   1\n                                                      1\n                                                      1\n                                                         1\n                                                         1\n                                                            1\n                                                            1\n                                                               1\n                                                               1\n                                                                  1\n                                                                  1\n                                                                     1\n                                                                     1\n                                                                        1\n                                                                        1\n                                                                           1\n                                                                           1\n                                                                              1\n                                                                              1\n                                                                                 1\n                                                                                 1\n                                                                                    1\n                                                                                    1\n                                                                                       1\n                                                                                       1\n                                                                                          1\n                                                                                          1\n                                                                                             1\n                                                                                             1\n                                                                                                1\n                                                                                                1\n", 33, -1, false, NULL, "?32 ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! ! !"},
	{"a row of thirty-three", "", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 \n", 33, -1, false, NULL, "?0 !"},
	{"numbers moved in some rows, another column empty", "      aa    bb    cc    dd\n", "      11    22    33\n   11       22\n      11          33\n   11             33\n", 4, -1, false, NULL, "?4 ! ! ! !"},
	{"unless a row has both", "      aa    bb    cc    dd\n", "   44 11    22    33\n   11       22\n      11          33\n   11             33\n", 4, -1, false, NULL, "4 0123 02 13 03"},
	{"or they stand below their heads", "   aa   bb    cc    dd\n", "        11    22    33\n   11         22\n        11          33\n   11               33\n", 4, -1, false, NULL, "4 123 02 13 03"},
	{"a head one blank behind words may stand elsewhere", "xxxxxxxxxx aa\n                  bb   cc\n", "                1      33\n", 3, -1, false, NULL, "3 !12"},
	{"two blanks behind", "xxxxxxxxxx  aa\n                  bb   cc\n", "                1      33\n", 3, -1, false, NULL, "3 12"},
	{"one that stands just below the next", "xxxxxxxxxx aa\n                  bb   cc\n", "                  22   33\n", 3, -1, false, NULL, "3 12"},
	{"or below itself", "xxxxxxxxxx aa\n                  bb   cc\n", "           11          33\n", 3, -1, false, NULL, "3 02"},
	{"a head that a column has is no other word", "xxxx aa\n           bb   cc\n", "         1      33\n", 4, -1, false, NULL, "4 23"},
	{"behind words before the heads", "|aa\n       bb   cc\n", "     1      33\n", 3, -1, false, NULL, "3 !12"},
	{"no rows", "aa bb\n", "", 2, -1, false, NULL, "?0"},
};

/* The numbers of a line, or all its words. */
static struct cols_row
row_of(struct str s, bool values, struct cols *c, struct arena *a)
{
	struct lines l = reads_split(s, a);
	struct lay_toks t = lay_split(l.v, a);
	size_t first = 0;

	while (values && first < t.n && !t.v[first].val)
		first++;
	c->labelled |= first > 0;
	return (struct cols_row){.tok = t.v + first, .n = (int)(t.n - first)};
}

static struct str
next_line(struct str *s)
{
	const char *q = memchr(s->p, '\n', s->n);
	struct str l = {s->p, (size_t)(q - s->p)};

	*s = str_cut(*s, l.n + 1);
	return l;
}

static void
set_heads(struct cols *c, struct str s, struct arena *a)
{
	struct lay_tok *head = MEM_NEW(a, struct lay_tok, s.n);
	int *line = MEM_NEW(a, int, s.n), lines = (int)str_count(s, '\n');
	bool *behind = MEM_NEW(a, bool, s.n);
	bool labelled = c->labelled;

	c->nhead = 0;
	for (int from = lines - 1; from >= 0; from--) {
		struct str t = s, l = {0};
		for (int i = 0; i <= from; i++)
			l = next_line(&t);
		struct cols_row r = row_of(l, false, c, a);
		for (int i = 0; i < r.n; i++) {
			head[c->nhead] = r.tok[i];
			behind[c->nhead] = head[c->nhead].text.p[0] == '|';
			line[c->nhead++] = lines - 1 - from;
		}
	}
	c->head = head;
	c->head_behind = behind;
	c->head_line = line;
	c->labelled = labelled;
}

static void
set_ref(struct cols *c, struct stand ref[2][COLS_MAX], struct str s, struct arena *a)
{
	struct cols_row r = row_of(s, false, c, a);

	for (int m = 0; m < 2; m++) {
		for (int i = 0; i < r.n; i++)
			ref[m][i] = (struct stand){r.tok[i].s[m] * ONE, r.tok[i].e[m] * ONE, 1, false};
		c->ref[m] = ref[m];
	}
	c->labelled = false;
}

static struct str
told(const struct cols *c, struct arena *a)
{
	struct buf b = {.a = a};

	buf_str(&b, str_fmt(a, "%s%d", c->narrow ? "<" : c->ok ? "" : "?", c->k));
	for (size_t r = 0; r < c->nrow; r++) {
		buf_str(&b, c->row[r].sure ? STR(" ") : STR(" !"));
		for (int i = 0; i < c->row[r].n && (c->ok || c->narrow); i++)
			buf_char(&b, "0123456789abcdefghijklmnopqrstuvwxyz"[c->row[r].col[i]]);
	}
	return buf_slice(&b);
}

/* A span or a token of one character and so many sixteenths. */
static struct stand
span(int s, int e)
{
	return (struct stand){s * ONE, e * ONE, 1, false};
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
		struct fit f = {.c = &c, .k = 1, .col = {{77, 99, 0, false}}, .at = at, .sure = sure};
		struct stand out[COLS_MAX];
		nearby(&f, of[i].row, out);
		if ((out[0].s != of[i].want || out[0].e != of[i].want + (of[i].want == 77 ? 22 : ONE)) && ++bad)
			printf("FAIL %s: %d, %d\n", of[i].why, out[0].s, out[0].e);
	}
	return bad;
}

/* A column stands where its numbers do on average, each edge for itself. */
static size_t
learn_fail(size_t *n)
{
	const struct lay_tok tok[] = {{.s = {99, 10}, .e = {99, 12}}, {.s = {99, 12}, .e = {99, 16}}, {.s = {99, 14}, .e = {99, 14}}};
	struct fit f = {.m = 1, .k = 1, .col = {{77, 99, 0, false}}};
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
		int k = heads(&c, 0, of[i].joined, out);
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
		if (heads(&c, 0, false, out) != of[i].want && ++bad)
			printf("FAIL heads, %s before the others of %d\n", of[i].first, of[i].known);
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
	struct fit f = {.k = 2, .col = {{0, 2, 0, false}, {24, 26, 0, false}}};
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
			page[q] = (struct stand){q * 160, q * 160 + 8, 0, false};
		struct cols_row row = {.n = 2};
		struct cols c = {.row = &row, .nrow = 1, .known = 6, .nhead = of[i].nhead, .ref = {of[i].page ? page : NULL, NULL}};
		struct fit f = {.c = &c, .m = of[i].m, .k = 5, .at = at};
		for (int j = 0; j < 5; j++) {
			int s = (of[i].even ? even : uneven)[j];
			f.col[j] = (struct stand){s, s + 8, 1, false};
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
		struct cols_row r = {.tok = tok, .n = k};
		bool sure[1] = {false};
		struct cols c = {.row = &r, .nrow = 1};
		struct fit f = {.c = &c, .k = 3, .col = {span(0, 2), span(10, 12), span(20, 22)}, .at = at, .sure = sure};
		int cost = seat_row(f.col, 3, tok, k, 0, place, &second);
		for (int j = 0; j < k; j++)
			got[j] = (char)('0' + place[j]);
		bool is = settle(&f, 0), below = is_below(&f, 0);
		if ((cost != of[i].cost || second < of[i].second || strcmp(got, of[i].col) != 0 || is != of[i].sure || below != of[i].below) && ++bad)
			printf("FAIL a row, %s: %d, %d, in %s, %ssure, %sbelow\n", of[i].why, cost, second, got, is ? "" : "not ", below ? "" : "not ");
	}
	return bad;
}

/* One number between, or beside, two columns so far apart, in characters; or in a table of one column; in places that may have been pushed together. */
static size_t
between_fail(size_t *n)
{
	struct arena scratch = {0};
	int bad = 0;

	mem_reset(&scratch);
	for (int apart = 1; apart < 24; apart++)
		for (int x = 0; x < 60; x++)
			for (int way = 0; way < 4; way++, ++*n) {
				bool one = way & 1, squeezed = way & 2;
				struct arena a = scratch;
				struct lay_tok *tok = MEM_NEW(&a, struct lay_tok, 1);
				*tok = (struct lay_tok){.s = {x, 0}, .e = {x + 2, 0}};
				struct cols_row r = {.tok = tok, .n = 1};
				int place, *at[1] = {&place};
				bool sure[1] = {false};
				struct cols c = {.row = &r, .nrow = 1};
				struct fit f = {.c = &c, .k = one ? 1 : 2, .col = {span(20, 22), span(20 + apart, 22 + apart)}, .at = at, .sure = sure, .squeezed = squeezed};
				int first = 16 * abs(x - 20), second = 16 * abs(x - 20 - apart), near = first < second ? first : second, far = first + second - near;
				int reach = squeezed ? 12 : 16 * apart / 3 > 40 ? 16 * apart / 3 : 40, margin = 6 * apart < 20 ? 20 : 6 * apart < 64 ? 6 * apart : 64;
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
		if (is_below(&f, 0) != of[i].want && ++bad)
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

/* Rows whose blanks set nothing apart: how many columns, and which rows are certain. */
static size_t
loose_fail(size_t *all)
{
	static const struct { const char *rows; int known, k; const char *sure; } of[] = { /* k 0: no columns */
		{"11   22   33\n     22\n", 3, 3, "yn"}, {"11   22   33\n     22\n", 4, 0, "nn"}, {"11   22   33\n", 2, 0, "n"},
		{"1 2 3\n1 2 3\n1 2 3\n  2\n", 0, 3, "yyyn"}, {"11   22\n     22   33\n11        33\n11   22\n", 3, 0, "nnnn"},
	};
	size_t n = sizeof of / sizeof *of, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = str_of(of[i].rows);
		struct cols c = {.known = of[i].known, .prefer = -1, .loose = true};
		c.row = MEM_NEW(&a, struct cols_row, s.n);
		while (s.n)
			c.row[c.nrow++] = row_of(next_line(&s), true, &c, &a);
		cols_fit(&c, &a);
		bool good = c.ok ? c.k == of[i].k : of[i].k == 0;
		for (size_t r = 0; r < c.nrow; r++)
			good = good && c.row[r].sure == (of[i].sure[r] == 'y') && (!c.row[r].sure || c.row[r].col[2] == 2);
		if (!good && ++bad)
			printf("FAIL loose %zu: %d columns\n", i, c.k);
		mem_free(&a);
	}
	*all += n;
	return bad;
}

/* Rows as long as each other tell where their columns stand, for a page to come; where none does, nobody asks. */
static size_t
order_fail(size_t *all)
{
	size_t bad = 0;

	for (int last = 0; last < 2; last++) {
		struct arena a = {0};
		struct str s = STR("1   22   3\n4   55   6\n");
		struct cols c = {.prefer = -1, .last = last};
		c.row = MEM_NEW(&a, struct cols_row, s.n);
		while (s.n)
			c.row[c.nrow++] = row_of(next_line(&s), true, &c, &a);
		by_order(&c, &a);
		for (int m = 0; m < 2; m++)
			if ((last ? c.at[m] != NULL : !c.at[m] || c.at[m][1].s != 4 * ONE || c.at[m][1].e != 6 * ONE) && ++bad)
				printf("FAIL where rows in order stand: %d, %d\n", last, m);
		mem_free(&a);
	}
	*all += 2;
	return bad;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = str_of(test[i].rows);
		struct cols c = {.known = test[i].known, .prefer = test[i].prefer, .exact = test[i].exact};
		c.row = MEM_NEW(&a, struct cols_row, s.n);
		while (s.n)
			c.row[c.nrow++] = row_of(next_line(&s), true, &c, &a);
		set_heads(&c, str_of(test[i].heads), &a);
		struct stand ref[2][COLS_MAX];
		if (test[i].ref)
			set_ref(&c, ref, str_of(test[i].ref), &a);
		cols_fit(&c, &a);
		s = told(&c, &a);
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", test[i].name, (int)s.n, s.p, test[i].want);
		c.last = true; /* what no page asks for changes nothing */
		c.k = 0;
		c.ok = c.narrow = false;
		cols_fit(&c, &a);
		if (!str_eq(told(&c, &a), s) && ++bad)
			printf("FAIL the last page, %s: %.*s\n", test[i].name, (int)told(&c, &a).n, told(&c, &a).p);
		mem_free(&a);
	}
	bad += heads_fail(&n) + labels_head_fail(&n) + pushed_fail(&n) + shown_fail(&n) + some_fail(&n) + two_fail(&n) + settle_fail(&n) + between_fail(&n) + alone_fail(&n);
	bad += below_fail(&n);
	bad += nearby_fail(&n);
	bad += learn_fail(&n);
	bad += loose_fail(&n);
	bad += whole_fail(&n);
	bad += order_fail(&n);
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
