/* Unit tests of topmark: how long the mark of a heading is, and where the one that closes it begins. */
#include <stdio.h>

#include "../../lib/topmark.c"
#include "given.h"

static const struct { const char *text; size_t want; } head[] = {
	{"# a", 1}, {"###### a", 6}, {"####### a", 0}, {"#", 1}, {"#a", 0}, {"#*a", 1}, {"#甲", 1}, {"#\x7F", 0},
	{"== a", 2}, {"==a", 0}, {"== ", 0}, {"== =", 0}, {"h1. a", 4}, {"h6. a", 4}, {"h0. a", 0}, {"h7. a", 0},
	{"h1.", 0}, {"h1(x). a", 7}, {"h1(x. a", 0}, {"h1. {anchor:x}a", 14}, {"h1. {anchor:x", 4}, {"** a **", 2}, {"****** a ******", 6}, {"******* a *******", 0},
	{"* a *", 0}, {"** a *", 0}, {"** **", 0}, {"**  **", 0}, {"**a **", 0}, {"** a**", 0}, {"*   a", 0}, {"+==+", 0},
	{"+===+", 0},
}, closed[] = {
	{"== a ==", 4}, {"** a **", 4}, {"== a", 4}, {"== a  ==", 4}, {"== a==", 6}, {"# a #", 5},
	{"= a =", 3}, {"== a = ==", 6}, {"= a ===", 3}, {"** a ==", 7}, {"== a b =", 6},
}, textile[] = {
	{"h1. a", 4}, {"h1(x). {anchor:y}z", 17}, {"h7. a", 0}, {"# a", 0}, {"h", 0}, {"", 0},
};

int
main(void)
{
	int n = 0, bad = 0;

	for (size_t i = 0; i < sizeof head / sizeof *head; i++, n++)
		if (topmark(given_alone(head[i].text)) != head[i].want && ++bad)
			printf("FAIL '%s': %zu\n", head[i].text, topmark(given_alone(head[i].text)));
	for (size_t i = 0; i < sizeof closed / sizeof *closed; i++, n++)
		if (topmark_closing(given_alone(closed[i].text)) != closed[i].want && ++bad)
			printf("FAIL '%s' is closed at %zu\n", closed[i].text, topmark_closing(given_alone(closed[i].text)));
	for (size_t i = 0; i < sizeof textile / sizeof *textile; i++, n++)
		if (topmark_textile(given_alone(textile[i].text)) != textile[i].want && ++bad)
			printf("FAIL '%s' as Textile's: %zu\n", textile[i].text, topmark_textile(given_alone(textile[i].text)));
	printf("ok %d\n", n - bad);
	return bad > 0;
}
