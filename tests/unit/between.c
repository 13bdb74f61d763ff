/* Unit tests of between: heads, - a column whose head is not known, rows of numbers below them; the column of each number,
 * ! before a row that is not certain; ? all rows contradict each other. */
#include <stdio.h>

#include "line.h"
#include "../../lib/between.c"
#include "reads.h"
#include "verdict.h"

static const struct test {
	const char *name, *heads, *rows, *want;
} test[] = {
	{"each below its head", "aa   bb   cc\n", "11   22   33\n", "012"},
	{"what stands below a head is that column's", "aa   bb   cc\n", "     22\n11        33\n", "1 02"},
	{"between two heads it may be either's", "aa      bb\n", "    1\n", "!"},
	{"two there are both's", "aa       bb\n", "   1  2\n", "01"},
	{"what one row tells holds for the others", "aa       bb\n", "   1  2\n   3\n      4\n", "01 0 1"},
	{"and for rows before it", "aa       bb\n", "   3\n   1  2\n", "0 01"},
	{"and what that tells for others", "aa                  bb\n", "         333\n     33333\n      1        2\n", "0 0 01"},
	{"right of the last head but one, left of another number", "aa   bb        cc\n", "          1      2\n          3\n", "12 1"},
	{"left of the first head", "   aa   bb\n", "1\n", "0"},
	{"right of the last", "aa   bb\n", "           1\n", "1"},
	{"before a head, and the first of two", "aa      bb      cc\n", "            1  2\n", "12"},
	{"numbers of a column reach as far as any of them", "aa            bb\n", "     1     2\n   333\n          44444\n", "01 0 1"},
	{"a column without a head has the number between two others", "aa   -    cc\n", "     1\n11   2    33\n", "1 012"},
	{"if a row has all", "aa   -    cc\n", "     1\n", "!"},
	{"no heads, but a row that has all", "-    -    -\n", "11   22   33\n     4\n11        3\n", "012 1 02"},
	{"a number over two heads, and nothing else", "aa   bb   cc\n", "111111111\n", "?"},
	{"among four rows others stand", "aa   bb   cc\n", "111111111\n     22\n11\n          33\n", "! 1 0 2"},
	{"among three none", "aa   bb   cc\n", "111111111\n     22\n11\n", "?"},
	{"more numbers than columns", "aa   bb\n", "11   22   33\n", "?"},
	{"below the same head twice", "aaaaaaaa   bb\n", "1     2\n", "?"},
	{"where rows contradict each other a place more or less tells nothing", "aa   bb   cc\n", "111111111\n     22\n11\n          3\n", "! 1 0 !"},
	{"each row tells the one before it, but not for ever", "aa                                             bb\n",
		"                           333\n                         333\n                       333\n                     333\n                   333\n                 333\n               333\n"
		"             333\n           333\n         333\n       333\n     333\n   333\n 333\n", "! 0 0 0 0 0 0 0 0 0 0 0 0 0"},
	{"just before a column's number", "-  -\n", "11 22\n1\n   3\n  4\n 5\n", "01 0 1 ! 0"},
};

static struct str
told(const struct test *t, struct arena *a)
{
	struct buf b = {.a = a};
	struct lines h = reads_split(str_of(t->heads), a), l = reads_split(str_of(t->rows), a);
	struct lay_toks heads = lay_split(h.v, a);
	struct between_col *col = MEM_NEW(a, struct between_col, heads.n);
	struct between_row *row = MEM_NEW(a, struct between_row, l.n);

	for (size_t j = 0; j < heads.n; j++)
		col[j] = str_eq(heads.v[j].text, STR("-")) ? (struct between_col){0, -1} : (struct between_col){heads.v[j].s[1], heads.v[j].e[1]};
	for (size_t i = 0; i < l.n; i++) {
		struct lay_toks k = lay_split(&l.v[i], a);
		row[i] = (struct between_row){.tok = k.v, .n = (int)k.n};
	}
	if (!between_settle(col, (int)heads.n, row, l.n, a))
		return STR("?");
	for (size_t i = 0; i < l.n; i++) {
		buf_str(&b, i ? STR(" ") : STR(""));
		for (int k = 0; k < row[i].n && row[i].sure; k++)
			buf_char(&b, (char)('0' + row[i].at[k]));
		buf_str(&b, row[i].sure ? STR("") : STR("!"));
	}
	return buf_slice(&b);
}

/* Columns that reach into the next, by more than a place. */
static size_t
apart(void)
{
	static const struct { struct between_col col[3]; bool want; } of[] = {
		{{{0, 10}, {10, 20}, {20, 30}}, true}, {{{0, 11}, {10, 20}, {20, 30}}, true}, {{{0, 12}, {10, 20}, {20, 30}}, false}, {{{0, 10}, {10, 22}, {20, 30}}, false},
		{{{0, 12}, {0, -1}, {11, 20}}, true}, {{{0, 12}, {0, -1}, {10, 20}}, false}, {{{0, -1}, {0, 12}, {10, 20}}, false}};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (are_apart(of[i].col, 3) != of[i].want && ++bad)
			printf("FAIL columns apart: %zu\n", i);
	return bad;
}

/* A column holds the display columns of a number, not its characters. */
static size_t
widened(void)
{
	struct between_col c = {10, 12};
	struct lay_tok t = {.s = {2, 8}, .e = {5, 11}}, u = {.s = {20, 11}, .e = {30, 14}};
	size_t bad = !widen(&c, &t) || c.s != 8 || c.e != 12 || widen(&c, &t);

	bad += !widen(&c, &u) || c.s != 8 || c.e != 14;
	c = (struct between_col){0, -1};
	bad += !widen(&c, &u) || c.s != 11 || c.e != 14;
	if (bad)
		printf("FAIL what a column holds\n");
	return bad;
}

int
main(void)
{
	size_t n = 0, bad = apart() + widened();

	for (size_t i = 0; i < sizeof test / sizeof *test; i++, n++) {
		struct arena a = {0};
		struct str got = told(&test[i], &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL between: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
