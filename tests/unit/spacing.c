/* Unit tests of spacing: which blank lines are usual between cells, how many a blank cell takes. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/spacing.c"
#include "reads.h"
#include "cellmarks.h"
#include "verdict.h"

static int ntest, nfail;

/* The blank lines that are usual before a value. */
static void
gaps(void)
{
	static const struct { const char *cells; int want; const char *why; } of[] = {
		{"0l1v1v1v", 1, "a line between all"},
		{"0l0v0v0v0v", 0, "none"},
		{"0l1v2v2v2v", 1, "the fewest that are a fourth"},
		{"0l1v2v2v2v2v", 2, "less than a fourth"},
		{"0l9v9v9v", 8, "as many as are looked at"},
		{"0v1v1v", 1, "the first has nothing before it"},
		{"0l0b3v1b3v1b3v1b3v1v", 1, "behind a blank cell a gap says nothing"},
		{"0l1v1v0l1v1v0l1v1v", 1, "three rows of two"},
		{"0l1v1v0l1v1v", 1, "two rows tell nothing"},
		{"0l1v1v0l1v1v0l1v1v0l1v0l1v1v1v", 1, "more than half of them"},
		{"0l1v1v0l1v1v0l1v1v0l1v0l1v0l1v", 1, "half"},
		{"0l2v0V0V0V", 2, "at the beginnings of pages nothing tells"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		mem_reset(&a);
		struct spacing_cells c = cellmarks(of[i].cells, &a);
		int got = spacing_usual(&c).value;
		if (got != of[i].want && ++nfail)
			printf("FAIL %s: %d lines\n", of[i].why, got);
		mem_free(&a);
	}
}

/* The blank lines between most labels and the value before them. */
static void
labels(void)
{
	static const struct { const char *cells; int want; } of[] = {
		{"0l1v2l1v2l1v0l", 2}, {"0l0v1l0l0l0v1l", 1}, {"0v2L0v2L0v1l", 1}, {"0l2v2v2b1l", 0}, {"0v", 0}, {"0v9l", 8}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		mem_reset(&a);
		struct spacing_cells c = cellmarks(of[i].cells, &a);
		int got = spacing_usual(&c).label;
		if (got != of[i].want && ++nfail)
			printf("FAIL before labels of %s: %d lines\n", of[i].cells, got);
		mem_free(&a);
	}
}

/* How many lines a blank cell takes. */
static void
steps(void)
{
	static const struct { int a, b, want; } pair[] = {{0, 4, 4}, {4, 6, 2}, {6, 3, 3}, {5, 7, 1}};

	for (size_t i = 0; i < sizeof pair / sizeof *pair; i++, ntest++)
		nfail += gcd(pair[i].a, pair[i].b) != pair[i].want && printf("FAIL gcd %d\n", pair[i].a);
	ntest++;
	nfail += (spacing_scaled(1, 1, 2) != 1 || spacing_scaled(0, 1, 2) != 0 || spacing_scaled(5, 1, 2) != 3 || spacing_scaled(7, 1, 3) != 3 || spacing_scaled(2, 1, 1) != 2) && printf("FAIL lines that a cell takes\n");
	static const struct { const char *cells; int gap; size_t blank; int want; const char *why; } step[] = {
		{"0l1v3v5v3v", 1, 0, 2, "two, before three values"}, {"0l1v3v5v", 1, 0, 1, "before two"}, {"0l1v4v7v4v", 1, 0, 3, "three"}, {"0l1v3v4v3v", 1, 0, 1, "one"},
		{"0l1v3v5v3l", 1, 0, 1, "labels do not count"}, {"0l1v3v5v2v3v", 1, 0, 1, "one among others"}, {"0l1v3v5v1v3v", 1, 0, 2, "as usual among others"}, {"0l1v3v5v", 1, 3, 2, "two behind"}, {"0l1v3v5v", 1, 1, 1, "no more than usual behind"}, {"0l1v3v5v", 1, 399, 2, "far behind"},
		{"0l0v2v4v", 0, 400, 1, "too far behind"}, {"3v1v3v5v", 1, 0, 1, "before the first is nothing"},
		{"0l1v3v5v3V", 1, 0, 1, "before two, and where a page begins"},
	};

	for (size_t i = 0; i < sizeof step / sizeof *step; i++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		for (size_t k = 0; k < step[i].blank; k++)
			buf_char(&b, '\n');
		buf_str(&b, STR("7"));
		struct lines l = reads_split(buf_slice(&b), &a);
		struct spacing_cells c = cellmarks(step[i].cells, &a);
		int got = spacing_step(&c, step[i].gap, l.v, 0, step[i].blank ? l.n : 0, &a);
		if (got != step[i].want && ++nfail)
			printf("FAIL %s: a cell takes %d lines\n", step[i].why, got);
		mem_free(&a);
	}
}

/* The blank lines behind the last number before the end of a text. */
static void
before_it(void)
{
	static const struct { const char *text; int want; } of[] = {
		{"1\n\n\n三、情况\n\n", 2}, {"1\n三、情况\n\n", 0}, {"1\n\n", 1}, {"1\n\n\n\n甲\n\n三、情况\n", 3}, {"甲\n\n\n三、情况\n", 0}, {"", 0}, {"1\n\n2\n\n\n乙\n", 2}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct lines l = reads_split(str_of(of[i].text), &a);
		int got = spacing_before(l.v, l.n, &a);
		if (got != of[i].want && ++nfail)
			printf("FAIL %d blank lines behind the last number of %s\n", got, of[i].text);
		mem_free(&a);
	}
	for (size_t far = LAY_LOOK - 1; far < LAY_LOOK + 1; far++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		buf_str(&b, STR("1\n"));
		for (size_t k = 1; k < far; k++)
			buf_char(&b, '\n');
		struct lines l = reads_split(buf_slice(&b), &a);
		if ((spacing_before(l.v, l.n, &a) > 0) != (far < LAY_LOOK) && ++nfail)
			printf("FAIL a number %zu lines before\n", far);
		mem_free(&a);
	}
}

/* Cells put together by chance: the blank lines that are usual before a value, whether some have more, and whether too few values show that; counted another way. */
static void
gaps_by_chance(void)
{
	struct arena scratch = {0};
	size_t bad = 0;

	mem_reset(&scratch);
	srand(5);
	for (int way = 0; way < 20000; way++) {
		struct arena a = scratch;
		size_t n = (size_t)(rand() % 12);
		int most = 1 + rand() % 11, g = 0, labels = 0, near = 0, values = 0;
		struct spacing_cell *v = MEM_NEW(&a, struct spacing_cell, n);
		struct spacing_cells c = {.v = v, .n = n, .cap = n};
		for (size_t i = 0; i < n; i++) {
			int kind = rand() % 5;
			v[i] = (struct spacing_cell){.value = kind > 2, .blank = kind == 0, .gap = rand() % most};
			values += i > 0 && v[i].value && !v[i - 1].blank;
		}
		for (int fit = 0; g < 8; g++, fit = 0) { /* a fourth of them */
			for (size_t i = 1; i < n; i++)
				fit += v[i].value && !v[i - 1].blank && v[i].gap == g;
			if (4 * fit >= values)
				break;
		}
		for (size_t i = 1; i < n; i++) {
			bool label = !v[i].value && !v[i].blank;
			labels += label;
			near += label && v[i].gap < most / 2;
		}
		bool more = g == 8; /* as many as are looked at */
		for (size_t i = 1; i < n; i++)
			more = more || (v[i].value && v[i].gap > g);
		struct spacing s = spacing_usual(&c);
		bad += s.value != g || s.more != more;
		bad += spacing_unsure(&c, most / 2) != (values < 4 && near > 0 && near > labels - near);
	}
	mem_free(&scratch);
	ntest++;
	if (bad && ++nfail)
		printf("FAIL gaps of %zu of all kinds of cells\n", bad);
}

int
main(void)
{
	gaps();
	labels();
	steps();
	before_it();
	gaps_by_chance();
	return verdict(nfail, ntest);
}
