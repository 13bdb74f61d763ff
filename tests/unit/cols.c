/* Unit tests of cols: how many columns there are, which one each number of a row stands in, and when that is not said. */
#include <stdio.h>

#include "line.h"
#include "../../lib/cols.c"

static const struct test {
	const char *name, *heads, *rows; /* heads from above; a row's words that are no numbers are its label */
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
	{"no rows", "aa bb\n", "", 2, -1, false, NULL, "?0"},
};

/* The numbers of a line, or all its words. */
static struct cols_row
row_of(struct str s, bool values, struct cols *c, struct arena *a)
{
	struct lines l = line_split(s, a);
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
	bool labelled = c->labelled;

	c->nhead = 0;
	for (int from = lines - 1; from >= 0; from--) {
		struct str t = s, l = {0};
		for (int i = 0; i <= from; i++)
			l = next_line(&t);
		struct cols_row r = row_of(l, false, c, a);
		for (int i = 0; i < r.n; i++) {
			head[c->nhead] = r.tok[i];
			line[c->nhead++] = lines - 1 - from;
		}
	}
	c->head = head;
	c->head_line = line;
	c->labelled = labelled;
}

static void
set_ref(struct cols *c, struct cols_span ref[2][COLS_MAX], struct str s, struct arena *a)
{
	struct cols_row r = row_of(s, false, c, a);

	for (int m = 0; m < 2; m++) {
		for (int i = 0; i < r.n; i++)
			ref[m][i] = (struct cols_span){r.tok[i].s[m] * ONE, r.tok[i].e[m] * ONE, 1};
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
static struct cols_span
span(int s, int e)
{
	return (struct cols_span){s * ONE, e * ONE, 1};
}

static size_t
pieces_fail(size_t *n)
{
	static const struct { int s, e, from, to, want; } off[] = { /* a token, a column, how far they are apart */
		{0, 2, 0, 2, 0}, {0, 2, 0, 9, 0}, {7, 9, 0, 9, 0}, {3, 6, 0, 9, 0}, {1, 3, 0, 9, 1}, {10, 12, 0, 4, 8}, {0, 4, 10, 12, 8}, {4, 5, 0, 9, 0}, {6, 7, 0, 9, 2},
	};
	static const struct { int skip, gap, want; } room[] = {{0, 0, 0}, {0, 9, 0}, {1, 3, 0}, {1, 2, 1}, {1, 1, 2}, {2, 5, 0}, {2, 4, 1}, {3, 1, 6}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof off / sizeof *off; i++, ++*n) {
		struct lay_tok t = {.s = {off[i].s, 99}, .e = {off[i].e, 99}};
		struct cols_span c = span(off[i].from, off[i].to);
		if (dist(&c, &t, 0) != off[i].want * ONE && ++bad)
			printf("FAIL dist %zu: %d\n", i, dist(&c, &t, 0));
		struct cols_span x = span(off[i].s, off[i].e);
		if (apart(&c, &x) != off[i].want * ONE && ++bad)
			printf("FAIL apart %zu: %d\n", i, apart(&c, &x));
	}
	for (size_t i = 0; i < sizeof room / sizeof *room; i++, ++*n)
		if (squeeze(room[i].skip, room[i].gap) != room[i].want * ONE && ++bad)
			printf("FAIL squeeze %d %d: %d\n", room[i].skip, room[i].gap, squeeze(room[i].skip, room[i].gap));
	struct cols_span at[] = {span(0, 2), span(4, 6), span(7, 9), span(12, 14)};
	++*n;
	if ((pitch(at, 4) != 3 * ONE || pitch(at, 2) != 4 * ONE || pitch(at, 1) != FAR) && ++bad)
		printf("FAIL pitch\n");
	return bad;
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
		struct cols_span out[COLS_MAX];
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
		struct cols_span ref[2][COLS_MAX];
		if (test[i].ref)
			set_ref(&c, ref, str_of(test[i].ref), &a);
		cols_fit(&c, &a);
		s = told(&c, &a);
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", test[i].name, (int)s.n, s.p, test[i].want);
		mem_free(&a);
	}
	bad += pieces_fail(&n);
	bad += nearby_fail(&n);
	bad += learn_fail(&n);
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
