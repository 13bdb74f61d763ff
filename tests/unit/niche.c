/* Unit tests of niche: rows that show columns of their own, and how another row was laid. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/niche.c"
#include "verdict.h"

enum { ROWS = 12, NUMBERS = 4, COLUMNS = 3 };

/* Of each row: where its numbers begin, each two wide, and the columns they are laid in; 0: no more. */
struct given {
	const char *why;
	int s[ROWS][NUMBERS], at[ROWS][NUMBERS];
	const char *sure; /* afterwards, of each row */
};

static const struct given of[] = {
	{"laid in the columns that they show", {{10, 20}, {10, 30}, {20, 30}, {20, 30}, {10, 30}, {30}, {30}, {30}}, {{0, 1}, {0, 2}, {1, 2}, {1, 2}, {0, 2}, {2}, {2}, {2}}, "nyyyyyyy"},
	{"one is laid in another", {{11, 30}, {10, 30}, {20, 30}, {20, 30}, {10, 30}, {30}, {30}, {30}}, {{0, 2}, {1, 2}, {1, 2}, {1, 2}, {0, 2}, {2}, {2}, {2}}, "ynyyyyyy"},
	{"seven are too few", {{10, 30}, {10, 30}, {20, 30}, {20, 30}, {10, 30}, {30}, {30}}, {{0, 2}, {1, 2}, {1, 2}, {1, 2}, {0, 2}, {2}, {2}}, "yyyyyyy"},
	{"a place in which one number stands", {{10, 30}, {10, 30}, {20, 30}, {10, 30}, {10, 30}, {30}, {30}, {30}}, {{0, 2}, {1, 2}, {1, 2}, {0, 2}, {0, 2}, {2}, {2}, {2}}, "yyyyyyyy"},
	{"fewer places than columns", {{10, 30}, {10, 30}, {30}, {30}, {10, 30}, {30}, {30}, {30}}, {{0, 2}, {1, 2}, {2}, {2}, {0, 2}, {2}, {2}, {2}}, "yyyyyyyy"},
	{"two places into which a third number reaches are one", {{10, 30}, {10, 30}, {12, 30}, {12, 30}, {11, 30}, {20, 30}, {20, 30}, {30}}, {{0, 2}, {1, 2}, {0, 2}, {0, 2}, {0, 2}, {1, 2}, {1, 2}, {2}}, "ynyyyyyy"},
	{"a full row parts them", {{10, 30}, {10, 30}, {20, 30}, {20, 30}, {10, 20, 30}, {10, 30}, {30}, {30}, {30}}, {{0, 2}, {1, 2}, {1, 2}, {1, 2}, {0, 1, 2}, {0, 2}, {2}, {2}, {2}}, "yyyyyyyyy"},
	{"the first stand as the full row above", {{12, 22, 33}, {14, 34}, {10, 30}, {10, 30}, {20, 30}, {20, 30}, {10, 30}, {30}, {30}, {30}}, {{0, 1, 2}, {0, 2}, {1, 2}, {0, 2}, {1, 2}, {1, 2}, {0, 2}, {2}, {2}, {2}}, "yynyyyyyyy"},
};

int
main(void)
{
	size_t n = 0, bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, n++) {
		struct cols_row row[ROWS] = {{.n = 0}};
		struct lay_tok tok[ROWS][NUMBERS] = {{{.s = {0, 0}}}};
		int at[ROWS][NUMBERS], *laid[ROWS];
		bool sure[ROWS];
		char got[ROWS + 1] = {0};
		struct cols c = {.row = row};
		for (; c.nrow < ROWS && of[i].s[c.nrow][0]; c.nrow++) {
			size_t r = c.nrow;
			for (; row[r].n < NUMBERS && of[i].s[r][row[r].n]; row[r].n++) {
				int k = row[r].n;
				tok[r][k].s[1] = of[i].s[r][k];
				tok[r][k].e[1] = of[i].s[r][k] + 2;
				at[r][k] = of[i].at[r][k];
			}
			row[r].tok = tok[r];
			laid[r] = at[r];
			sure[r] = i > 0 || r > 0; /* one that was not certain does not become so */
		}
		struct fit f = {.c = &c, .m = 1, .k = COLUMNS, .at = laid, .sure = sure};
		niche_mind(&f);
		for (size_t r = 0; r < c.nrow; r++)
			got[r] = sure[r] ? 'y' : 'n';
		if (!str_eq(str_of(got), str_of(of[i].sure)) && ++bad)
			printf("FAIL %s: %s\n", of[i].why, got);
	}
	return verdict(bad, n);
}
