/* Unit tests of tiling: which rectangle of a table each strip covers. */
#include "../../lib/tiling.c"
#include "verdict.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "str.h"

enum { ORDERED = 1, SUMMED = 2, MOST = 64 }; /* SUMMED: the last row is the sum of the others */

/* Strips with blanks between, | between their lines, commas between the values of one; = before one that stands beside words,
 * which name rows: =ac the first and the third.
 * Before them rows of what is known, . for what is not, and a colon. */
static const struct {
	const char *name;
	int nrow, width;
	int how;
	const char *strips;
	const char *want; /* the rows, / between, ? for what is not sure; NULL: there is no way */
} test[] = {
	{"a row after the other", 2, 4, 0, "1 2 3 6 4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"a line each", 2, 4, 0, "1,2,3,6 4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"no gap between the values of a row", 2, 4, 0, "1|2|3|6 4|0|1|5", "1 2 3 6 / 4 0 1 5"},
	{"none at all", 2, 4, 0, "1|2|3|6|4|0|1|5", "1 2 3 6 / 4 0 1 5"},
	{"columns", 2, 4, 0, "1|4 2|0 3|1 6|5", "1 2 3 6 / 4 0 1 5"},
	{"two of them side by side", 2, 4, 0, "1,2|4,0 3|1 6|5", "1 2 3 6 / 4 0 1 5"},
	{"lines of several widths", 2, 4, 0, "1|2,3,6|4,0|1,5", "1 2 3 6 / 4 0 1 5"},
	{"over the end of a row", 2, 4, 0, "1 2 3,6,4,0,1,5", NULL},
	{"three columns, then rows of their own", 3, 4, 0, "1|2 0|7 0|1 1|10 9 0 2 11", "1 0 0 1 / 2 7 1 10 / 9 0 2 11"},
	{"a sum that is wrong", 2, 4, 0, "1 2 3 7 4 0 1 5", "1 2 3 7 / 4 0 1 5"},
	{"two", 2, 4, 0, "1 2 3 7 4 0 1 6", NULL},
	{"one too few", 2, 4, 0, "1 2 3 6 4 0 1", NULL},
	{"no strips", 1, 4, 0, "", NULL},
	{"another table's before and behind", 2, 4, 0, "17|9 8 1 2 3 6 4 0 1 5 12 3|4", "1 2 3 6 / 4 0 1 5"},
	{"within, the number of a page", 2, 4, 0, "1 2 3 6 7 4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"the next page's", 3, 4, 0, "1 2 3 6 7 4 2 1 7 8 9 9 9 27", "1 2 3 6 / 4 2 1 7 / 9 9 9 27"},
	{"no page behind that", 4, 4, ORDERED, "1 2 3 6 7 4 2 1 7 7 9 9 9 27 1 2 1 4", NULL},
	{"no page beside words", 3, 4, ORDERED, "1 2 3 6 =7 4 2 1 7 9 9 9 27", NULL},
	{"no number of a page", 3, 4, ORDERED, "1 2 3 6 100 4 2 1 7 9 9 9 27", NULL},
	{"nor two at once", 3, 4, ORDERED, "1 2 3 6 7|8 4 2 1 7 9 9 9 27", NULL},
	{"columns row by row", 2, 5, 0, "1|4 2|3|0|1 7|9 13|14", "1 2 3 7 13 / 4 0 1 9 14"},
	{"they come first, those before them later", 2, 4, 0, "3|6|1|5 1|4 2|0", "1 2 3 6 / 4 0 1 5"},
	{"the last columns behind rows of their own", 3, 4, 0, "1|4 2|0 9 0 2 11 3|1 6|5", "1 2 3 6 / 4 0 1 5 / 9 0 2 11"},
	{"at the end", 3, 4, 0, "9 0 2 11 1|4 2|0 3|1 70 6|5", "9 0 2 11 / 1 2 3 6 / 4 0 1 5"},
	{"a single column is not left", 3, 4, 0, "1|4 9 0 2 11 2|0 3|1 6|5", NULL},
	{"stairs", 4, 5, 0, "11 12 13 21 22 31 14 50 23 24 90 32 33 34 130 41 42 43 44 170", "11 12 13 14 50 / 21 22 23 24 90 / 31 32 33 34 130 / 41 42 43 44 170"},
	{"two cells shorter each", 2, 5, 0, "1,2,3,4 5,6 10 7,8,26", NULL},
	{"one cell", 2, 5, 0, "1,2,3,4 5,6,7 10 8,26", "1 2 3 4 10 / 5 6 7 8 26"},
	{"of rows with columns", 4, 5, 0, "11|15 12|16 13|17 21 22 31 14|18 50|66 23 24 90 32 33 34 130",
	 "11 12 13 14 50 / 15 16 17 18 66 / 21 22 23 24 90 / 31 32 33 34 130"},
	{"that end with a page", 3, 5, 0, "11 12 13 21 22 23 14 50 24 90 32 33 34 35 134", "11 12 13 14 50 / 21 22 23 24 90 / 32 33 34 35 134"},
	{"first values beside their labels, the others in columns", 3, 5, 0, "1,2 4,0 2,5 3|1|5 7|8|9 13|13|21", "1 2 3 7 13 / 4 0 1 8 13 / 2 5 5 9 21"},
	{"of two pages", 4, 5, 0, "1,2 4,0 3|1 7|8 13|13 2,5 6,6 5|6 9|6 21|24", "1 2 3 7 13 / 4 0 1 8 13 / 2 5 5 9 21 / 6 6 6 6 24"},
	{"the same numbers in two ways", 2, 4, 0, "0 0 0 0 0 0 0 0", "0 0 0 0 / 0 0 0 0"},
	{"a nought before them", 1, 4, 0, "0 1 1 0 2", "1 1 0 2"},
	{"the rest of the last row far behind", 2, 4, 0, "1 2 3 6 4 0 1 17|3 0 5 12", "1 2 3 6 / 4 0 1 5"},
	{"first values by themselves, beside their labels", 2, 4, 0, "=1 =4 2,3|0,1 6|5", "1 2 3 6 / 4 0 1 5"},
	{"beside none", 2, 4, 0, "1 4 2,3|0,1 6|5", NULL},
	{"as likely", 1, 3, 0, "1 2 3 3 6", "? ? ?"},
	{"a cell that is another", 1, 4, 0, "9|9 0 1 1 0 2 3", "1 ? ? ?"},
	{"a row that its words name", 2, 4, 0, "=a1 2 3 6 =b4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"in one line", 2, 4, 0, "=a1,2,3,6 =b4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"the other row's words", 2, 4, 0, "=b1,2,3,6 =a4,0,1,5", NULL},
	{"where columns are begun in it", 2, 4, 0, "=b1 4 2,3|0,1 6|5", NULL},
	{"words of either row", 2, 4, 0, "=ab1,2,3,6 4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"a row of another table", 2, 4, 0, "=c9,8,0,17 =a1,2,3,6 =b4,0,1,5", "1 2 3 6 / 4 0 1 5"},
	{"lines that do not add up before and behind", 2, 4, 0, "1,2,3,7 4,0,1,6 1,2,3,6 4,0,1,5 1,2,3,8 4,0,1,9", "1 2 3 6 / 4 0 1 5"},
	{"or within", 3, 4, 0, "1,2,3,6 1,2,3,7 4,0,1,6 4,0,1,5", NULL},
	{"lines that do not add up, but are columns", 3, 3, 0, "1,4,2 2,1,2 3,5,4", "1 2 3 / 4 1 5 / 2 2 4"},
	{"seven of them", 7, 7, 0, "3,1,0,0,4,1,3 4,1,3,4,0,1,4 3,4,2,3,4,4,1 3,3,1,3,0,0,4 4,4,0,4,0,3,1 4,1,4,1,0,2,2 21,14,10,15,8,11,15",
	 "3 4 3 3 4 4 21 / 1 1 4 3 4 1 14 / 0 3 2 1 0 4 10 / 0 4 3 3 4 1 15 / 4 0 4 0 0 0 8 / 1 1 4 0 3 2 11 / 3 4 1 4 1 2 15"},
	{"the same numbers in two ways that mean another", 3, 3, 0, "0 0 0 0 1 1 0 1 1 2 2 4", "0 ? ? / 0 1 1 / ? ? ?"},
	{"of which one is the sum", 3, 3, SUMMED, "0 0 0 0 1 1 0 1 1 2 2 4", "0 0 0 / 0 1 1 / 0 1 1"},
	{"columns that come out wrong", 3, 3, SUMMED, "1 2 3 4 0 4 6 2 8", NULL},
	{"beside a number too large for sums", 3, 3, SUMMED, "2147483648 1 2 3 4 0 4 6 2 8", NULL},
	{"behind it", 3, 3, SUMMED, "2147483648 1 2 3 4 0 4 5 2 7", "1 2 3 / 4 0 4 / 5 2 7"},
	{"behind one below nought", 3, 3, SUMMED, "-1 1 2 3 4 0 4 5 2 7", "1 2 3 / 4 0 4 / 5 2 7"},
	{"behind tenths", 3, 3, SUMMED, "9' 1 2 3 4 0 4 6 2 8", NULL},
	{"tenths in it", 2, 3, 0, "9' 0 9' 1 2 3", NULL},
	{"a number too large in it", 2, 3, 0, "2147483648 0 2147483648 1 2 3", NULL},
	{"the largest", 2, 3, 0, "2147483647 0 2147483647 1 2 3", "2147483647 0 2147483647 / 1 2 3"},
	{"one below nought in it", 2, 3, 0, "-1 2 1 1 2 3", NULL},
	{"though all rows add up", 3, 3, SUMMED, "1 2 3 4 0 4 5 3 8", NULL},
	{"one, where a row does not", 3, 3, SUMMED, "1 2 3 4 0 4 6 2 7", "1 2 3 / 4 0 4 / 6 2 7"},
	{"a number above that is wrong", 3, 3, SUMMED, "1 2 3 4 0 5 5 2 7", "1 2 3 / 4 0 5 / 5 2 7"},
	{"in order", 3, 3, SUMMED | ORDERED, "1 2 3 4 0 5 5 2 7", NULL},
	{"more than their sum, less than it", 2, 3, SUMMED, "1 2 3 2 1 3", NULL},
	{"a sum that comes first", 3, 3, SUMMED, "5 3 1|4 2|0 4 8 2 6", NULL},
	{"two columns of which one is known", 1, 3, 0, "1 . .: 1 2 3 3 6", "1 2 3"},
	{"what is known is not there", 1, 3, 0, "4 . .: 1 2 3 3 6", NULL},
	{"known in a second row", 2, 3, 0, ". . . / . 1 .: 0 0 0 0 0 0 1 1", "0 0 0 / 0 1 1"},
	{"in order: a row after the other", 2, 4, ORDERED, "1 2 3 6 4 0 1 5", "1 2 3 6 / 4 0 1 5"},
	{"in order: a sum that is wrong", 2, 4, ORDERED, "1 2 3 7 4 0 1 5", NULL},
	{"in order: a row that is left", 3, 4, ORDERED, "1|4 2|0 9 0 2 11 3|1 6|5", NULL},
	{"in order: columns that come first", 2, 5, ORDERED, "3|6|1|5 1|4 2|0", NULL},
};

struct laid {
	struct tiling x;
	char rows[MOST * 8]; /* of the last way that was asked about */
	bool holds;
};

/* Writes the rows as the strips lie. */
static bool
holds(void *arg, const struct tiling_spot *at, int wrong)
{
	struct laid *l = arg;
	long long cell[MOST];
	int full = 0, wide = l->x.width, all = l->x.nrow * wide;
	char *p = l->rows;

	for (size_t i = 0; i < l->x.n; i++)
		for (int k = 0; at[i].wide && k < l->x.strip[i].n; k++, full++)
			cell[(at[i].row + k / at[i].wide) * wide + at[i].col + k % at[i].wide] = l->x.strip[i].value[k].v;
	if (full != all)
		strcpy(p, "cells miscounted");
	for (int k = 0; full == all && k < full; k++) {
		p += sprintf(p, "%s", k == 0 ? "" : k % wide ? " " : " / ");
		p += l->x.unsure[k / wide] >> k % wide & 1 ? sprintf(p, "?") : sprintf(p, "%lld", cell[k]);
	}
	for (int r = 0, c; full == all && r < l->x.nrow; r++) {
		long long sum = 0;
		for (c = 0; c < wide - 1; c++)
			sum += cell[r * wide + c];
		if ((sum != cell[r * wide + c]) != (r == wrong))
			strcpy(l->rows, "not the row that is wrong");
	}
	return l->holds;
}

/* The strips of a text, in s and x; returns how many. */
static size_t
strips(const char *text, struct tiling_strip *s, struct num *x)
{
	size_t n = 0;

	while (*text) {
		s[n] = (struct tiling_strip){.value = x, .named = *text == '='};
		text += *text == '=';
		for (; *text >= 'a'; text++)
			s[n].rows |= (uint64_t)1 << (*text - 'a');
		for (int line = 1, of = 0;; line++, text++) {
			char *end;
			*x++ = (struct num){strtoll(text, &end, 10), *end == '\''};
			text = end + (*end == '\'');
			s[n].n++;
			if (*text == ',')
				continue;
			s[n].wide = of == 0 || s[n].wide == line ? line : 0;
			of++;
			line = 0;
			if (*text != '|')
				break;
		}
		text += *text == ' ';
		s[n].alone = s[n].n == 1 && !s[n].named;
		n++;
	}
	return n;
}

/* The cells that the text tells before a colon, in x; of each a pointer, in at.  Returns how many bytes that takes. */
static size_t
known(const char *text, struct num *x, const struct num **at)
{
	const char *end = strchr(text, ':'), *p = text;

	for (size_t n = 0; end && p < end; n++) {
		bool any = *p == '.';
		char *next = (char *)p + 1;
		x[n] = (struct num){any ? 0 : strtoll(p, &next, 10), 0};
		at[n] = any ? NULL : &x[n];
		p = next + strspn(next, " /");
	}
	return end ? (size_t)(end - text) + strlen(": ") : 0;
}

static int
check(size_t i, struct arena *a)
{
	struct tiling_strip s[MOST];
	struct num x[MOST], k[MOST];
	const struct num *of[MOST];
	struct colsum_of sum = {(1u << (test[i].nrow - 1)) - 1, 1u << (test[i].nrow - 1)};
	struct laid l = {.holds = true};
	size_t told = known(test[i].strips, k, of);
	l.x = (struct tiling){.strip = s, .n = strips(test[i].strips + told, s, x), .nrow = test[i].nrow, .width = test[i].width, .in_order = test[i].how & ORDERED,
		.sum = &sum, .nsum = test[i].how & SUMMED ? 1 : 0, .known = told ? of : NULL,
		.holds = holds, .arg = &l};
	const struct tiling_spot *at = tiling_lay(&l.x, a);

	if (at)
		holds(&l, at, l.x.wrong);
	if (at ? !test[i].want || strcmp(l.rows, test[i].want) != 0 : test[i].want != NULL) {
		printf("FAIL %s: got %s\n", test[i].name, at ? l.rows : "nothing");
		return 1;
	}
	l.holds = false; /* who asks has a reason against it */
	if (at && tiling_lay(&l.x, a)) {
		printf("FAIL %s: laid though it does not hold\n", test[i].name);
		return 1;
	}
	return 0;
}

/* Rows put together by chance, printed row by row, in columns, or with the last columns behind: they are found again. */
static int
chance(void)
{
	static struct num v[4][4], flat[MOST];
	int bad = 0;

	srand(7);
	for (int t = 0; t < 300; t++) {
		struct arena a = {0};
		struct tiling_strip s[MOST];
		char want[MOST * 8], *p = want;
		size_t n = 0;
		for (int r = 0; r < 4; r++) {
			v[r][3] = (struct num){0};
			for (int k = 0; k < 3; k++)
				v[r][3].v += (v[r][k] = (struct num){100 + rand() % 900, 0}).v;
		}
		for (int k = 0; k < 16; k++) {
			int way = t % 3, r = way == 0 ? k / 4 : way == 1 ? k % 4 : k < 4 ? k % 2 : k < 12 ? k / 4 + 1 : k % 2;
			int c = way == 0 ? k % 4 : way == 1 ? k / 4 : k < 4 ? k / 2 : k < 12 ? k % 4 : k / 2 - 4;
			flat[k] = v[r][c];
			if (way == 1 ? r > 0 : way == 2 && (k < 4 || k >= 12) && r > 0)
				s[n - 1].n++;
			else
				s[n++] = (struct tiling_strip){.value = &flat[k], .n = 1, .wide = 1, .alone = true};
			p += sprintf(p, "%s%lld", k == 0 ? "" : k % 4 ? " " : " / ", (long long)v[k / 4][k % 4].v);
		}
		struct laid l = {.x = {.strip = s, .n = n, .nrow = 4, .width = 4, .holds = holds}, .holds = true};
		l.x.arg = &l;
		const struct tiling_spot *at = tiling_lay(&l.x, &a);
		if (at)
			holds(&l, at, l.x.wrong);
		if ((!at || strcmp(l.rows, want) != 0) && ++bad < 4)
			printf("FAIL by chance %d: got %s, want %s\n", t, at ? l.rows : "nothing", want);
		mem_free(&a);
	}
	return bad;
}

static bool
any(void *arg, const struct tiling_spot *at, int wrong)
{
	(void)arg;
	(void)at;
	return wrong < 0;
}

/* What is more than it takes is refused at once. */
static int
limits(struct arena *a)
{
	static struct num zero;
	struct tiling_strip *s = MEM_TAKE(a, struct tiling_strip, TILING_STRIPS + 1);
	struct tiling x = {.strip = s, .n = TILING_STRIPS, .nrow = 1, .width = 4, .holds = any}, more = x, rows = x, wide = x;

	for (size_t i = 0; i <= TILING_STRIPS; i++)
		s[i] = (struct tiling_strip){.value = &zero, .n = 1, .wide = 1, .alone = true};
	more.n++;
	rows.nrow = TILING_ROWS + 1;
	wide.width = TILING_WIDTH + 1;
	if (tiling_lay(&x, a) && !tiling_lay(&more, a) && !tiling_lay(&rows, a) && !tiling_lay(&wide, a))
		return 0;
	printf("FAIL limits\n");
	return 1;
}

int
main(void)
{
	int bad = chance();

	for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
		struct arena a = {0};
		bad += check(i, &a);
		mem_free(&a);
	}
	struct arena a = {0};
	bad += limits(&a);
	mem_free(&a);
	return verdict(bad, sizeof test / sizeof *test);
}
