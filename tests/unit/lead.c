/* Unit tests of lead: names and lines as they begin records. */
#include <stdio.h>

#include "../../lib/lead.c"
#include "verdict.h"

/* Names of so many bytes, lines that come in turn; is the name part of it? */
static const struct {
	size_t name;
	bool csv, tab, part;
} of[] = {{1, false, false, true}, {30, false, false, true}, {62, false, false, true}, {63, false, false, true}, {64, false, false, true},
	  {103, false, false, true}, {104, false, false, false}, {500, false, false, false}, {0, false, false, false}, {30, true, false, false}, {30, false, true, false}};

static const size_t lines[] = {0, 1, 2, 9, 10, 19, 20, 29, 30, 99, 100, 101, 99, 1, 1, 8, 17, 16, 1234567, 1234569, 1234570, 0, SIZE_MAX, 5, SIZE_MAX - 5, SIZE_MAX};

int
main(void)
{
	int bad = 0, n = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		char name[512], want[600], got[LEAD_USUAL];
		struct out o = {.csv = of[i].csv ? 5 : 0};
		memset(name, 'n', sizeof name);
		if (of[i].tab)
			name[3] = '\t';
		struct lead h = lead_of(&o, (struct str){name, of[i].name});
		bool part = of[i].part && !GK_PLAIN;
		for (size_t k = 0; k < sizeof lines / sizeof *lines; k++, n++) {
			lead_line(&h, lines[k]);
			int m = snprintf(want, sizeof want, "%.*s\t%zu", part ? (int)of[i].name : 0, name, lines[k]);
			size_t all = (size_t)(lead_put(got, &h) - got);
			if ((h.ndoc != (part ? of[i].name : 0) || all != (size_t)m || memcmp(got, want, all) != 0 || h.line != lines[k]) && ++bad)
				printf("FAIL %zu bytes, line %zu: %.*s\n", of[i].name, lines[k], (int)all, got);
		}
	}
	return verdict(bad, n);
}
