/* Unit tests of marked: numbers in marks of their own, what only looks like one. */
#include <stdio.h>

#include "../../lib/marked.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"a formula, within a text or alone", "收到$12$件 $3$", "收到12件 3"},
	{"blanks within it", "$ 1,234 $ \\( 5.6 \\)", "1,234 5.6"},
	{"set off", "$$7$$", "7"},
	{"code", "`8` ``9``", "8 9"},
	{"emphasis", "*1* _2_ __3__", "1 2 3"},
	{"which has no blanks within", "* 1* * 2 *", "* 1* * 2 *"},
	{"a sign, percent", "$-4$ $+5$ $6%$", "-4 +5 6%"},
	{"dressed, twice", "$\\mathbf{7}$ $ \\text{ \\textbf{8} } $ `\\mathrm{9}`", "7 8 9"},
	{"not closed as often", "$\\mathbf{7$ $\\text{8}}$", "$\\mathbf{7$ $\\text{8}}$"},
	{"dressed by too many", "$\\text{\\text{\\text{\\text{\\text{1}}}}}$", "$\\text{\\text{\\text{\\text{\\text{1}}}}}$"},
	{"in four", "$\\text{\\text{\\text{\\text{1}}}}$", "1"},
	{"what is struck out or raised", "~~1~~ $^{2}$ $\\cancel{3}$", "~~1~~ $^{2}$ $\\cancel{3}$"},
	{"figures apart, words, nothing", "$1 2$ `a` $$ ** $ $ $-$", "$1 2$ `a` $$ ** $ $ $-$"},
	{"another number beside it", "1$2$ $3$4 5*6*7 8_9_ *1*.5", "1$2$ $3$4 5*6*7 8_9_ *1*.5"},
	{"a name", "a_1_b a$2$", "a_1_b a$2$"},
	{"marks of more", "***1** `2`` $$3$ \\$4$", "***1** `2`` $$3$ \\$4$"},
	{"open to the end", "$5 `6 \\(7 *8 $", "$5 `6 \\(7 *8 $"},
	{"money", "$5和$6", "$5和$6"},
	{"a point or comma that ends it", "$5.$ $6,$", "$5.$ $6,$"},
	{"", "", ""},
};

int
main(void)
{
	int n = sizeof test / sizeof *test, bad = 0;

	for (int i = 0; i < n; i++) {
		struct arena a = {0};
		struct str got = marked_bare(given_alone(test[i].in), &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: '%.*s'\n", test[i].name, (int)got.n, got.n ? got.p : "");
		mem_free(&a);
	}
	return verdict(bad, n);
}
