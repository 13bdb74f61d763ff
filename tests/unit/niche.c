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

/* Two rows of one or two numbers at 0 to 3, two or three places, seen once or twice: all of them.  The last number of each row stands in the last place. */
static size_t
columns_fail(size_t *n)
{
	size_t bad = 0;

	for (int i = 0; i < 2 * 4 * 4 * 4 * 4 * 2; i++, ++*n) {
		int k = 2 + i % 2, last = i / 2 % 4, x = i / 8 % 4, y = i / 32 % 4, own = i / 128 % 4, twice = i / 512;
		struct niche p[3] = {{.s = 0, .n = 2}, {.s = 1, .n = 2}, {.s = 2, .n = 2}};
		struct lay_tok tok[2][2] = {{{.s = {0, 0}}, {.s = {x, 0}}}, {{.s = {y, 0}}}};
		struct cols_row row[] = {{.tok = tok[0], .n = 2}, {.tok = tok[1], .n = last == 3 ? 0 : 1}};
		struct cols c = {.row = row, .nrow = 2};
		struct fit f = {.c = &c, .k = own};
		p[k - 1].s = last;
		p[0].n = 1 + twice;
		bool want = k == own && twice && x >= last && (row[1].n == 0 || y >= last);
		if (are_columns(&f, 0, 2, p, k) != want && ++bad)
			printf("FAIL columns %d\n", i);
	}
	return bad;
}

int
main(void)
{
	size_t n = 0, bad = columns_fail(&n);

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
