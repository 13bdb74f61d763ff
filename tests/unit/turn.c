/* Unit tests of turn: rows that add up, totals that stand elsewhere, where positions change. */
#include "../../lib/turn.c"
#include "items.h"
#include "check.h"

/* Is the last of these numbers the sum of at least so many others that are not 0? */
static void
sums(const char *row, int most, const char *why)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(row), &a);
	struct lay_item it = lay_classify(l.v, &a);
	int got = 0;

	while (got < 40 && turn_sums(&it, got + 1))
		got++;
	ntest++;
	if (got != most && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

/* Does the total of the second line stand elsewhere than that of the first? */
static void
totals_move(void)
{
	static const struct { const char *text; int measure; bool want; const char *why; } of[] = {
		{"a 1 1 2\nb 1 1 2\n", 1, false, "the same place"}, {"a 1 1 2\nb 1 1   2\n", 1, false, "two further"}, {"a 1 1 2\nb 1 1    2\n", 1, true, "three"},
		{"a 1 1    2\nb 1 1 2\n", 1, true, "three back"}, {"a 1 1 2\nb 1 1 2345\n", 1, false, "it begins there"}, {"a 1 1    2\nb 1 1 2345\n", 1, false, "it ends there"},
		{"a 1 1 2\nb 1 1   2345\n", 1, false, "begins two behind"}, {"a 1 1 2\nb 1 1    2345\n", 1, true, "three behind"},
		{"aaaa 1 1 2\n文文 1 1 2\n", 1, false, "columns are what counts"}, {"aaaaaa 1 1 2\n文文文 1 1 2\n", 0, true, "characters are"}, {"aaaaaa 1 1 2\n文文文 1 1 2\n", -1, false, "nobody knows"},
		{"aaaaaa 1 1 2\n文文文文文文 1 1 2\n", 0, false, "the same characters"}, {"aaaaaa 1 1 2\n文文文文文文 1 1 2\n", 1, true, "and other columns"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		struct around near = {.asked = true, .measure = of[i].measure};
		check(moved(&p.v[0], &p.v[1], &near, a) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

/* From which line on do labels and values stand where the others had not theirs, and up to where is that sure? */
static void
covers(void)
{
	static const struct { const char *text; size_t at, firm; const char *why; } of[] = {
		{"aaa  1  2\nbbbb 1  2\n", 2, 2, "nowhere"}, {"aaa  1  2\nbbbbbb  1  2\n", 2, 2, "a place further is none"}, {"aaa  1  2\nbbbbbbb  1  2\n", 1, 1, "two are"},
		{"bbbbbbb  1  2\naaa  1  2\n", 1, 1, "the other way round"}, {"aaa  1  2\nc       1  2\nbbbbbbb   1  2\n", 2, 1, "a row between"},
		{"aaaaa      1  2\n1.bbbbbbbbbbbbb\nc              1  2\n", 2, 1, "a numbered label on a line of its own"}, {"aaaaa      1  2\nbbbbbbbbbbbbb\nc              1  2\n", 3, 3, "one without number"},
		{"aaaaaa    1  2\nbbbbb    1  2\nc   1  2\n", 2, 1, "a label that ends a place behind where values begin reaches not among them"},
		{"aaaaa      1  2\n1.bbbbbbbbbbbbb\n", 2, 2, "behind the last row"}, {"aaaaa      1  2\n      1.bbbbbbb\nc              1  2\n", 3, 3, "behind all labels"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		size_t firm, at = turn_covered(p.v, p.n, &firm);
		check(at == of[i].at && firm == of[i].firm, of[i].why);
		mem_free(&a);
	}
}

#define A "a  1  2  3\n"
#define B "b     1  2  3\n"

/* Where do positions change, and up to where are those of the first lines sure? */
static void
turns(void)
{
	static const struct { const char *text; size_t at, firm; const char *why; } of[] = {
		{A A B B, 2, 2, "the totals of the last two stand elsewhere"}, {A A A, 3, 3, "nowhere"}, {A A B A, 4, 4, "but not back again"}, {A B, 1, 1, "of two lines"},
		{A A "x  1  1\n" B B, 3, 2, "a row between that goes with neither"}, {A A "x  0  1  1\n" B B, 3, 3, "with the first"}, {A A "x     0  1  1\n" B B, 2, 2, "with the second"},
		{A A "x  0  1  1\nx     0  1  1\n" B B, 3, 3, "one with each"}, {A A "x     0  1  1\nx  0  1  1\n" B B, 4, 4, "what goes with the first takes what is before it along"},
		{A A B B B B B B B B A, 2, 2, "back again behind eight"}, {A A B B B B B B B A, 10, 10, "behind seven"},
		{A A "x     0  1  1\n", 3, 3, "one with a sum by chance alone"}, {A A "x  1  1  1  1  1  1  1  7\n", 3, 3, "a row of eight is none of the table"},
		{A A "x  1  1  1  1  1  1  6\n", 2, 2, "one of seven is"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		struct around near = {.asked = true, .measure = 1, .gaps_asked = true, .gaps = true};
		size_t firm, at = turn_at(p.v, p.n, &near, a, &firm);
		ntest++;
		if ((at != of[i].at || firm != of[i].firm) && ++nfail)
			printf("FAIL positions change, %s: at %zu, %zu firm\n", of[i].why, at, firm);
		near.gaps = false;
		check(turn_at(p.v, p.n, &near, a, &firm) == p.n && firm == p.n, "nor anywhere where no blanks align anything");
		mem_free(&a);
	}
}

/* Do all rows of several numbers end, or their last numbers begin, in one place? */
static void
below(void)
{
	static const struct { const char *text; bool want; const char *why; } of[] = {
		{A A A A, true, "four rows"}, {A A A, false, "three, which may by chance"}, {A A A A B, false, "one ends elsewhere"}, {"x  1\nx     1\n", true, "rows of one number are not asked"},
		{"aaaa  1  2\n文文  1  2\n文文  1  2\n文文  1  2\n", true, "in columns alone"}, {"aaaa  1  2\n文文    1  2\n文文    1  2\n文文    1  2\n", true, "in characters alone"},
		{"aaaa  1  2\n文文    1  2\n文文  1  2\n文文  1  2\n", false, "some in these, some in those"}, {A A "x\n" A A, true, "labels between them"}, {"x\n", true, "no rows"},
		{"x  1  2\nx  1  20\nx  1  2\nx  1  200\n", true, "last numbers that begin below each other"}, {"x  1  2\nx  1  20\nx  1  2\nx  1   2\n", false, "one begins elsewhere"},
		{"aaaa  1  2\n文文  1  20\n文文  1  2\n文文  1  2\n", true, "they begin so in columns alone"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		check(stands_below(p.v, p.n) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

int
main(void)
{
	sums("甲 1 2 3", 2, "two and their sum");
	sums("1 2 0 - 3", 2, "zeros and dashes are none");
	sums("甲 1 2 4", 0, "no sum");
	sums("甲 3 3", 1, "one alone");
	sums("甲 3", 0, "no other");
	sums("甲 0 0 0", 0, "only zeros");
	sums("1 - 1", 1, "one and a dash");
	sums("1 1 -", 0, "a dash is no sum");
	sums("0.5 1.5 2", 2, "fractions");
	sums("9000000000000000000 9000000000000000000 1", 0, "a sum too large for a number");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 31", 31, "thirty-two numbers");
	sums("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 32", 0, "more are no row of a table");
	totals_move();
	turns();
	covers();
	below();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
