/* Unit tests of torn: does a line between bars go on in the next, and what do both say? */
#include <stdio.h>

#include "../../lib/torn.c"
#include "given.h"

static const struct {
	const char *name, *above, *below;
	bool on;
	enum torn want;
	const char *joined;
} test[] = {
	{"half a number", "|规章|130|0  |2,1|", "|    |   |   |88 |", false, TORN_SURELY, "|规章|130|0|2,188|"},
	{"with words beside it", "|行政|0  |1,1|2,5|", "|规范|   |28 |94 |", false, TORN_SURELY, "|行政规范|0|1,128|2,594|"},
	{"no words below", "|甲  |218|0  |", "|    |8  |   |", false, TORN_SURELY, "|甲|2188|0|"},
	{"words below, something that is not full above nothing", "|甲乙|218|0  |", "|丙  |8  |   |", false, TORN_PERHAPS, "|甲乙丙|218 8|0|"},
	{"all that is full", "|甲乙|218|100|", "|丙  |8  |   |", false, TORN_HARDLY, "|甲乙丙|218 8|100|"},
	{"no words, and all is full", "|    |218|100|", "|    |8  |   |", false, TORN_HARDLY, NULL},
	{"unless more went on before", "|    |218|100|", "|    |8  |   |", true, TORN_SURELY, "||2188|100|"},
	{"below what is not full", "|甲  |21 |100|", "|    |8  |   |", false, TORN_NOT, NULL},
	{"a label below one that is not full", "|甲    |218|0  |", "|乙    |8  |   |", false, TORN_NOT, NULL},
	{"a blank and a wide character did not fit", "|甲乙  |218|0  |", "|丙    |8  |   |", false, TORN_PERHAPS, NULL},
	{"a figure below none", "|甲  |   |0  |", "|    |8  |   |", false, TORN_NOT, NULL},
	{"a figure below a word", "|甲  |abc|0  |", "|    |8  |   |", false, TORN_NOT, NULL},
	{"words alone", "|甲乙|218|0  |", "|丙  |   |   |", false, TORN_NOT, NULL},
	{"bars further in", "|甲  |218|0  |", "|   |8   |   |", false, TORN_NOT, NULL},
	{"fewer cells", "|甲  |218|0  |", "|    |8  |", false, TORN_NOT, NULL},
	{"more cells", "|甲  |218|", "|    |8  |0  |", false, TORN_NOT, NULL},
	{"no bars", "甲  218", "    8  ", false, TORN_NOT, NULL},
	{"no bar at the end", "|甲  |218|0  ", "|    |8  |   ", false, TORN_NOT, NULL},
	{"both numbers of their own", "|甲  |1,128|0  |", "|    |9    |   |", false, TORN_SURELY, NULL},
	{"wide figures, without room for another", "|甲  |２ |0  |", "|    |８ |   |", false, TORN_SURELY, "|甲|２８|0|"},
	{"with room for one", "|甲  |２  |0  |", "|    |８  |   |", false, TORN_NOT, NULL},
	{"no bar at the beginning", " 甲  |218|0  |", "     |8  |   |", false, TORN_NOT, NULL},
	{"cells of nothing", "||", "||", false, TORN_NOT, NULL},
	{"a single bar", "|", "|", false, TORN_NOT, NULL},
	{"other wide characters are no figures", "|甲  |２ |0  |", "|    |ａ |   |", false, TORN_NOT, NULL},
	{"a nought and a nine that are wide", "|甲  |９ |0  |", "|    |０ |   |", false, TORN_SURELY, "|甲|９０|0|"},
	{"the sign before the wide nought", "|甲  |２ |0  |", "|    |／ |   |", false, TORN_NOT, NULL},
	{"the one behind the wide nine", "|甲  |２ |0  |", "|    |： |   |", false, TORN_NOT, NULL},
	{"wide and narrow ones", "|甲  |２1|0  |", "|    |８ |   |", false, TORN_SURELY, "|甲|２1８|0|"},
	{"a sign behind wide ones", "|甲  |1,２|0  |", "|    |８a |   |", false, TORN_NOT, NULL},
	{"a sign of another kind", "|甲  |２ |0  |", "|    |︐ |   |", false, TORN_NOT, NULL},
	{"blanks around the bars", "  |规章|130|0  |2,1|  ", "|    |   |   |88 |", false, TORN_SURELY, "|规章|130|0|2,188|"},
	{"one cell, which is full", "|1|", "|2|", false, TORN_HARDLY, "|1 2|"},
	{"three columns are room for a blank and a wide character", "|甲   |218|0  |", "|乙   |8  |   |", false, TORN_NOT, NULL},
	{"a cell less, as wide as those above", "|甲 |218|0  |", "|8  |   |", false, TORN_NOT, NULL},
	{"two of the longest", "|甲  |,1234567890123456789012|0  |", "|    |12345678901234567890123|   |", false, TORN_SURELY, NULL},
	{"figures of a longest number", "|甲  |12345678901234567890123|0  |", "|    |4                      |   |", false, TORN_SURELY, NULL},
	{"one longer is none", "|甲  |123456789012345678901234|0  |", "|    |4                       |   |", false, TORN_NOT, NULL},
};

/* Figures, numbers that need what stands below, and cells without room. */
static int
parts(void)
{
	static const struct { const char *s; bool is; } of[] = {{"", false}, {"12", true}, {"1:", false}, {"1/", false}, {"1a", false}, {"12a", false}, {"1,2.3", true}, {"1\xEF\xBC", false}, {"１", true}, {"12３", true}, {"1２a", false},
		{"12345678901234567890123", true}, {"123456789012345678901234", false}};
	static const struct { const char *above, *below; bool makes; } halves[] = {{"2,", "188", true}, {"2,1", "88", true}, {"2,1", "8", false}, {"12", "3", true}, {"21,1", "8", false}, {"a", "1", false}, {"1", "a", false}, {"", "1", false}};
	static const struct { const char *s; size_t width; bool full; } cells[] = {{"一", 3, true}, {"一", 2, true}, {"一", 4, false}, {"a", 1, true}, {"a", 2, false}, {"", 0, true}, {"", 1, false}, {"a一", 4, true}};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (is_figures(given_alone(of[i].s)) != of[i].is && ++bad)
			printf("FAIL figures: %s\n", of[i].s);
	for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
		if (torn_makes(given_alone(halves[i].above), str_of(halves[i].below)) != halves[i].makes && ++bad)
			printf("FAIL one number: %s\n", halves[i].above);
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
		if (is_full(given_alone(cells[i].s), cells[i].width) != cells[i].full && ++bad)
			printf("FAIL full: %s\n", cells[i].s);
	return bad;
}

int
main(void)
{
	int n = 0, bad = parts();

	for (size_t i = 0; i < sizeof test / sizeof *test; i++, n++) {
		struct arena a = {0};
		struct str above = given_alone(test[i].above), below = given_alone(test[i].below);
		enum torn got = torn_below(above, below, test[i].on);
		if (got != test[i].want && ++bad)
			printf("FAIL %s: %d\n", test[i].name, got);
		struct str s = torn_join(above, below, got, &a);
		if (test[i].joined && !str_eq(s, str_of(test[i].joined)) && ++bad)
			printf("FAIL %s: joined %.*s\n", test[i].name, (int)s.n, s.p);
		mem_free(&a);
	}
	printf("%s %d\n", bad ? "not ok" : "ok", n);
	return bad > 0;
}
