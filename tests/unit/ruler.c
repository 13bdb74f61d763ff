/* Unit tests of ruler: simple and multiline tables, with heads and without; words in their columns, values that are not in step. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/ruler.c"
#include "given.h"
#include "reads.h"
#include "verdict.h"

static int ntest, nfail;

/* At which sides of a column from 10 to 20 does a value stand? */
static void
at_sides(void)
{
	static const struct { size_t from, to; bool left, right, middle; } at[] = {
		{10, 20, true, true, true}, {10, 12, true, false, false}, {18, 20, false, true, false}, {14, 16, false, false, true}, {14, 17, false, false, true}, {13, 16, false, false, true},
		{15, 17, false, false, false}, {13, 15, false, false, false}, {11, 19, false, false, true}, {9, 21, false, false, true}, {11, 20, false, true, true}, {10, 19, true, false, true}};

	for (size_t i = 0; i < sizeof at / sizeof *at; i++, ntest++) {
		struct ruler r = {.from = {10}, .to = {20}};
		struct placed p = {.from = at[i].from, .to = at[i].to};
		if ((stands(&r, &p, LEFT) != at[i].left || stands(&r, &p, RIGHT) != at[i].right || stands(&r, &p, MIDDLE) != at[i].middle) && ++nfail)
			printf("FAIL from %zu to %zu\n", at[i].from, at[i].to);
	}
}

/* Runs of dashes: how many, and whether one of them has two. */
static void
dashes(void)
{
	static const struct { const char *text; bool is; size_t runs; } of[] = {
		{"--", true, 1}, {"-", false, 1}, {"- -", false, 2}, {"- --", true, 2}, {"-- -", true, 2}, {"==", true, 1}, {"=-", true, 1}, {" -- --", true, 2}, {"--\t--", true, 2}, {"--  --", true, 2},
		{"", false, 0}, {"  ", false, 0}, {"--x", false, 0}, {"x--", false, 0}, {"--|--", false, 0}, {"--- - ---", true, 3}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		size_t runs = 0;
		bool is = ruler_is(given_alone(of[i].text), &runs);
		if ((is != of[i].is || runs != of[i].runs) && ++nfail)
			printf("FAIL dashes '%s': %zu\n", of[i].text, runs);
	}
}

/* A rule's columns; which of them a word from x to y stands in; rules that are the same. */
static void
rulers(void)
{
	static const struct { size_t x, y, k; } in[] = {{2, 3, 0}, {0, 2, 0}, {4, 6, 0}, {6, 8, 0}, {7, 9, 1}, {5, 9, 0}, {5, 10, 1}, {4, 9, 0}, {9, 20, 1}, {10, 20, 2}, {13, 20, 2}, {30, 40, 2}, {10, 11, 1}, {11, 12, 1}, {12, 13, 2}};
	static const struct { const char *a, *b; bool same; } of[] = {{"-- --", "-- --", true}, {"-- --", "--  --", false}, {"-- --", "-- ---", false}, {"-- --", "--", false}, {"-- --", "-- -- --", false}, {" --", "--", false}};
	struct ruler r = ruler_of(given_alone("  ----  ---\t==")), none = ruler_of(given_alone("  "));

	ntest++;
	if ((r.n != 3 || r.from[0] != 2 || r.to[0] != 6 || r.from[1] != 8 || r.to[1] != 11 || r.from[2] != 12 || r.to[2] != 14 || none.n) && ++nfail)
		printf("FAIL the columns of a rule\n");
	for (size_t i = 0; i < sizeof in / sizeof *in; i++, ntest++)
		if (column_of(&r, in[i].x, in[i].y) != in[i].k && ++nfail)
			printf("FAIL from %zu to %zu: column %zu\n", in[i].x, in[i].y, column_of(&r, in[i].x, in[i].y));
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct ruler x = ruler_of(given_alone(of[i].a)), y = ruler_of(given_alone(of[i].b));
		if (same_ruler(&x, &y) != of[i].same && ++nfail)
			printf("FAIL '%s' and '%s'\n", of[i].a, of[i].b);
	}
}

/* A value that stands between columns, or at another side than nearly all others of its column, from 6 to 10, or from 11 on. */
static void
in_step(void)
{
	static const struct { const char *line; size_t seen, right; bool out; } of[] = {
		{"a      123", 5, 5, false}, {"a     123", 5, 5, true}, {"a     123", 4, 4, false}, {"a     123", 5, 4, true}, {"a     123", 5, 3, false}, {"a     123", 10, 8, true}, {"a     123", 10, 7, false},
		{"a    1234", 0, 0, true}, {"a     1234", 0, 0, false}, {"a     12345", 0, 0, true}, {"a     1   123", 0, 0, true}, {"a     1    123", 0, 0, false}, {"a           12345678", 0, 0, false}, {"a     文", 5, 5, false}, {"", 5, 5, false},
		{"a     1  ", 0, 0, false}, {"a     1 2", 0, 0, true}, {"a     1 b 2", 0, 0, true}, {"a     文 1", 0, 0, true}, {"a     1 文", 0, 0, false}, {"a 1", 0, 0, true}, {"a 1   2", 0, 0, false}, {"a 1   文", 0, 0, false}, {"1     2", 0, 0, false},
		{"a　　　1", 0, 0, false}, {"a　　 1", 0, 0, false}, {"a　　1", 0, 0, true}, {"a    1", 0, 0, true}, {"a     1", 0, 0, false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct ruler r = ruler_of(STR("----- ---- ----"));
		struct line l = {.text = given_alone(of[i].line)};
		r.seen[1] = of[i].seen;
		r.at[1][RIGHT] = of[i].right;
		if (out_of_step(&r, &l) != of[i].out && ++nfail)
			printf("FAIL '%s' is %sin step\n", of[i].line, of[i].out ? "" : "not ");
	}
}

/* Words behind those that the line as printed has stand where the text has them. */
static void
further_words(void)
{
	static const struct { const char *text, *raw; const char *cell[2]; } of[] = {
		{"aaa bb", "aaa", {"aaa bb", ""}}, {"aaa  bb", "aaa", {"aaa", "bb"}}, {"aaa bb", "aaa   bb", {"aaa", "bb"}}, {"aaa   bb", "aaa bb", {"aaa bb", ""}}, {"aaa bb", NULL, {"aaa bb", ""}}, {" bb", "", {"bb", ""}},
	};
	struct ruler r = ruler_of(STR("----- --"));

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct line l = {.text = given_alone(of[i].text), .no = 7};
		if (of[i].raw)
			line_print(&l, given_alone(of[i].raw), &a);
		struct buf b[2] = {{.a = &a}, {.a = &a}};
		struct doc_cell c[2] = {{.line = 0}, {.line = 0}};
		add_words(&r, &l, b, c);
		for (size_t k = 0; k < 2; k++)
			if ((!str_eq(buf_slice(&b[k]), str_of(of[i].cell[k])) || (b[k].n > 0) != (c[k].line == 7)) && ++nfail)
				printf("FAIL '%s', column %zu: '%.*s'\n", of[i].text, k, (int)b[k].n, b[k].p);
		mem_free(&a);
	}
}

static const struct reads test[] = {
	{"rules that differ are none of one table: the second is that of a head", "---- ---\na    1\n--- ----\nb    2\n---- ---\n", "- R:a|1 R:b|2"},
	{"nor are rules of more runs", "---- ---\na    1\n---- --- --\nb    2\n---- ---\n", "- R:a|1| R:b|2|"},
	{"a simple table", "  ---- ---\n   a    1\n        2\n  ---- ---\n", "R:a|1 R:|2"},
	{"a head and no lower rule", "甲    乙\n---- ----\n规章  1\n\n文\n", "R:甲|乙 R:规章|1 - -"},
	{"a multiline table", "---------\na     b\n---- ----\n规   1\n章\n\n丙   2\n---------\n", "R:a|b R:规章|1 R:丙|2"},
	{"a rule alone", "----\n\n文\n", "- - -"},
	{"a multiline table whose rows have a line each", "---------\na     b\n---- ----\n规   1\n丙   2\n---------\n", "R:a|b R:规|1 R:丙|2"},
	{"rule, rows, rule", "---- ----\na    1\nb    2\n---- ----\n", "R:a|1 R:b|2"},
	{"another rule", "---- ----\na    1\n---- ---\n", "- - -"},
	{"one as wide, elsewhere", "---- ----\na    1\n----- ----\n", "- - -"},
	{"one of more columns", "---- ----\na    1\n---- ---- ----\n", "- - -"},
	{"one over all", "---- ----\na    1\n---------\n", "R:a|1"},
	{"one that is too short", "---- ----\na    1\n--------\n", "- - -"},
	{"nothing between", "---- ----\n---- ----\na    1\n", "- - -"},
	{"rules of = follow one another to an empty line", "==== ====\na    1\n==== ====\nb    2\n==== ====\n\n", "R:a|1 R:b|2 -"},
	{"rows apart by empty lines have several lines", "---- ----\na    1\n\nb\nc    2\n---- ----\n", "R:a|1 R:b c|2"},
	{"a row of blanks has one, as the others have", "---- ----\na    1\n     \nb\nc    2\n---- ----\n", "R:a|1 R:b| R:c|2"},
	{"blanks that do not reach the last column part rows", "---- ----\na    1\n    \nb\nc    2\n---- ----\n", "R:a|1 R:b c|2"},
	{"a row of blanks below heads", "---------\na     b\n---- ----\n规   1\n     \n丙   2\n丁   3\n---------\n", "R:a|b R:规|1 R:丙|2 R:丁|3"},
	{"@each cell begins on a line of its own", "---- ----\na    1\n\nb\nc    2\n---- ----\n", "R:a@2|1@2 R:b c@4|2@5"},
	{"no rule below", "---- ----\na    1\nb    2\n", "- - -"},
	{"heads and nothing below", "甲    1\n----- -----\n", "- -"},
	{"a rule below", "甲    乙\n----- -----\nx     1\n----- -----\n文\n", "R:甲|乙 R:x|1 -"},
	{"two lines above a rule without one over all", "甲\n乙\n----- -----\nx     1\n", "- R:乙| R:x|1"},
	{"and with one, without its end", "----------\na     b\nc     d\n----- ----\nx     1\n\ny     2\n", "- - R:c|d R:x|1 - -"},
	{"one of eight is none", "--------\na     b\n----- ----\nx     1\n--------\n", "- R:a|b R:x|1"},
	{"values at another side than all others", "a     b\n----- -----\nx       1\nx       2\nx       3\nx       4\nx       5\nx    9\nx y     7\n", "R:a|b R:x|1 R:x|2 R:x|3 R:x|4 R:x|5 R:x|9 R:x y|7"},
	{"words with places", "a          b\n----- ---- ----\nx       1  2\ny 甲  z  3  4\n12 3 4 \n", "R:a||b R:x|1|2 R:y 甲|z 3|4 R:12|3|4"},
	{"values between columns: a label, then what comes", "a     b    c\n----- ---- ----\nx y z  12 34\nu     1    2\n", "R:a|b|c R:x y z|12|34 R:u|1|2"},
	{"no label, too", "a     b    c\n----- ---- ----\n    123   4\nu     1    2\n", "R:a|b|c R:123|4 R:u|1|2"},
	{"Markdown's rule, its bars lost", "  项目   甲乙   丙丁\n --- --- ---\n  丙   1   2\n\n", "R:项目 甲乙 丙丁 R:丙|1|2 -"},
	{"a rule of as many runs, each below its head", "项 甲乙   丙\n-- ------ --\n丙 1      2\n\n", "R:项|甲乙|丙 R:丙|1|2 -"},
	{"more heads than runs are of several words", "项 目 甲\n----- --\n丙    2\n\n", "R:项 目|甲 R:丙|2 -"},
	{"a head of ten lines", "----------\na     b\n1\n2\n3\n4\n5\n6\n7\n8\n9\n----- ----\nx     1\n----------\n", "R:a 1 2 3 4 5 6 7 8 9|b R:x|1"},
	{"of eleven", "----------\na     b\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n----- ----\nx     1\n----------\n", "- - - - - - - - - - - R:10| R:x|1"},
};

int
main(void)
{
	dashes();
	rulers();
	in_step();
	at_sides();
	further_words();
	nfail += (int)reads_fail(test, sizeof test / sizeof *test, ruler_read);
	ntest += (int)(sizeof test / sizeof *test);
	return verdict(nfail, ntest);
}
