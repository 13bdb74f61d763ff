/* Unit tests of repeat: rows, cells parted by |, a paragraph without any; which merged cells are one. */
#include <stdio.h>

#include "../../lib/repeat.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in, *want;
	size_t first;
} test[] = {
	{"a head twice above the same values", "a|a|b\n1|1|2\n", "a|b\n1|2\n", 0},
	{"above other values it stays", "a|a|b\n1|3|2\n", "a|a|b\n1|3|2\n", 0},
	{"one other value is enough", "a|a|b\n1|1|2\n1|1|2\n1|3|2\n", "a|a|b\n1|1|2\n1|1|2\n1|3|2\n", 0},
	{"three, of which two are one", "a|a|a|b\n1|1|3|2\n", "a|a|b\n1|3|2\n", 0},
	{"at the end of the row", "b|a|a\n2|1|1\n", "b|a\n2|1\n", 0},
	{"heads over it go with it", "x|y|y\nz|z|w\na|a|b\n1|1|2\n", "x|y\nz|w\na|b\n1|2\n", 0},
	{"but not those before the table, or of another length", "x|y|y\na|a|b\n1|1|2\n", "x|y|y\na|b\n1|2\n", 1},
	{"of another length", "x|y\na|a|b\n1|1|2\n", "x|y\na|b\n1|2\n", 0},
	{"or what was dropped", "Dx|Dx\na|a\n1|1\n", "Dx|Dx\na\n1\n", 0},
	{"or a paragraph", "x\na|a|b\n1|1|2\n", "x\na|b\n1|2\n", 0},
	{"the rows end at one of another length, a paragraph, the next heads", "a|a|b\n1|1|2\n1|3\nc|c|d\n1|1|2\nx\n1|3|2\n", "a|b\n1|2\n1|3\nc|d\n1|2\nx\n1|3|2\n", 0},
	{"each heads have their own", "a|a|b\n1|1|2\nc|c|d\n1|3|2\n", "a|b\n1|2\nc|c|d\n1|3|2\n", 0},
	{"no rows below", "a|a|b\nx\n", "a|a|b\nx\n", 0},
	{"a row with a number is no head, nor one with an empty cell", "a|a|1\n1|1|2\na|a|\n1|1|2\n", "a|a|1\n1|1|2\na|a|\n1|1|2\n", 0},
	{"nor one whose cells hold the figures of two rows each", "x|0 2|0 0|0 0|0 2\n-|1|3|3|4\n", "x|0 2|0 0|0 0|0 2\n-|1|3|3|4\n", 0},
	{"the beginning of several columns' heads is none that repeats", "x|结果|结果|甲|甲\n本年|本年|本年新|本年新|a\n1|1|1|1|1\n结果|结果|b\n1|1|2\n", "x|结果|结果|甲|甲\n本年|本年|本年新|本年新|a\n1|1|1|1|1\n结果|结果|b\n1|1|2\n", 0},
	{"but others beside it do", "结果|结果|a|a\n1|1|2|2\n", "结果|结果|a\n1|1|2\n", 0},
	{"nor one cell", "a|\n", "a|\n", 0},
};

static struct str
fold_all(const char *in, size_t first, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	struct buf b = {.a = a};

	given_items(&d, str_of(in), '|');
	repeat_fold(&d, first);
	for (size_t i = 0; i < d.n; i++)
		for (size_t k = 0; k < d.item[i].n; k++) {
			buf_str(&b, d.item[i].cell[k].text);
			buf_char(&b, k + 1 < d.item[i].n ? '|' : '\n');
		}
	return buf_slice(&b);
}

int
main(void)
{
	int n = sizeof test / sizeof *test, bad = 0;

	for (int i = 0; i < n; i++) {
		struct arena a = {0};
		struct str got = fold_all(test[i].in, test[i].first, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s:\n%.*s", test[i].name, (int)got.n, got.p);
		mem_free(&a);
	}
	/* no more cells than there is room for */
	for (size_t cells = 256; cells <= 257; cells++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		for (int i = 0; i < 2; i++)
			for (size_t k = 0, m = (doc_add(&d, DOC_ROW, 1, cells), cells); k < m; k++)
				d.item[i].cell[k].text = i ? STR("1") : STR("a");
		repeat_fold(&d, 0);
		if (d.item[1].n != (cells > 256 ? cells : 1) && ++bad)
			printf("FAIL %zu cells: %u\n", cells, d.item[1].n);
		mem_free(&a);
	}
	return verdict(bad, n);
}
