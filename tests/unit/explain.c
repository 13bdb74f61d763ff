/* Unit tests of explain: what the digits of a wrong number say. */
#include <stdio.h>

#include "../../lib/explain.c"

static const struct {
	const char *bad, *good;
	enum explain_cause want;
	const char *what;
} cases[] = {
	{"2563", "2536", CAUSE_SWAPPED, "neighbours change places"},
	{"6532", "2536", CAUSE_SWAPPED, "any two change places"},
	{"12", "21", CAUSE_SWAPPED, "of two digits both"},
	{"259", "289", CAUSE_MISTYPED, "one digit is another"},
	{"9", "6", CAUSE_NONE, "one of one digit says nothing"},
	{"251", "286", CAUSE_NONE, "two digits are others"},
	{"2889", "289", CAUSE_DOUBLED, "typed twice"},
	{"2299", "229", CAUSE_DOUBLED, "typed twice at the end"},
	{"2789", "289", CAUSE_EXTRA, "one too many"},
	{"12", "1", CAUSE_EXTRA, "one too many behind"},
	{"28", "282", CAUSE_LOST, "the last lost"},
	{"82", "282", CAUSE_LOST, "the first lost"},
	{"1", "10", CAUSE_LOST, "a zero lost"},
	{"0", "10", CAUSE_NONE, "zero is no lost digit"},
	{"17", "1234", CAUSE_NONE, "nothing alike"},
	{"7", "7", CAUSE_NONE, "the same"},
};

int
main(void)
{
	int n = 0, bad = 0;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++, n++)
		if (digits(str_of(cases[i].bad), str_of(cases[i].good)) != cases[i].want) {
			printf("FAIL explain: %s for %s: %s\n", cases[i].bad, cases[i].good, cases[i].what);
			bad++;
		}
	for (int c = 1; c < CAUSES; c++, n++)
		if (explain_cause_find(str_of(explain_cause_name((enum explain_cause)c))) != (enum explain_cause)c ||
		    !*explain_cause_text((enum explain_cause)c, true) || !*explain_cause_text((enum explain_cause)c, false)) {
			printf("FAIL explain: cause %d has no name or text\n", c);
			bad++;
		}
	if (bad || explain_cause_find(STR("luck")) != CAUSES)
		return 1;
	printf("ok %d\n", n);
	return 0;
}
