/* Unit tests of placing: how many columns there are, which one each number of a row stands in, and when that is not said. */
#include <stdio.h>

#include "count.h"
#include "line.h"
#include "../../lib/placing.c"
#include "reads.h"
#include "verdict.h"

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
	{"two blanks behind", "xxxxxxxxxx  aa\n                  bb   cc\n", "                 1     33\n", 3, -1, false, NULL, "3 12"},
	{"the only row, nearly between two heads", "xxxxxxxxxx  aa\n                  bb   cc\n", "                1      33\n", 3, -1, false, NULL, "3 !12"},
	{"one that stands just below the next", "xxxxxxxxxx aa\n                  bb   cc\n", "                  22   33\n", 3, -1, false, NULL, "3 12"},
	{"or below itself", "xxxxxxxxxx aa\n                  bb   cc\n", "           11          33\n", 3, -1, false, NULL, "3 02"},
	{"a head that a column has is no other word", "xxxx aa\n           bb   cc\n", "          1     33\n", 4, -1, false, NULL, "4 23"},
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
	int *line = MEM_NEW(a, int, s.n), lines = (int)count_of(s, '\n');
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
set_ref(struct cols *c, struct stand ref[2][COLS_MAX], struct str s, struct arena *a)
{
	struct cols_row r = row_of(s, false, c, a);

	for (int m = 0; m < 2; m++) {
		for (int i = 0; i < r.n; i++)
			ref[m][i] = (struct stand){r.tok[i].s[m] * ONE, r.tok[i].e[m] * ONE, 1};
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
		placing_find(&c, &a);
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
		placing_find(&c, &a);
		s = told(&c, &a);
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", test[i].name, (int)s.n, s.p, test[i].want);
		c.last = true; /* what no page asks for changes nothing */
		c.k = 0;
		c.ok = c.narrow = false;
		placing_find(&c, &a);
		if (!str_eq(told(&c, &a), s) && ++bad)
			printf("FAIL the last page, %s: %.*s\n", test[i].name, (int)told(&c, &a).n, told(&c, &a).p);
		mem_free(&a);
	}
	bad += loose_fail(&n);
	bad += order_fail(&n);
	return verdict(bad, n);
}
