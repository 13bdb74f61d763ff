/* Unit tests of rowtags: how many lines a table in tags takes, closed or not, its own tag there or lost. */
#include <stdio.h>

#include "../../lib/rowtags.c"
#include "reads.h"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in;
	size_t want;
} test[] = {
	{"a line", "<table><tr><td>1</table>\nx\n", 1},
	{"up to the tag that closes it, in capitals too", "<table>\n1\n</TABLE>x\ny\n", 3},
	{"one within it", "<table>\n<table>\n</table>\n</table>\nx\n", 4},
	{"other words that begin so", "<table>\n</tables>\n</table>\nx\n", 3},
	{"within a frame", "<html><body><table>\n</table></body></html>\nx\n", 2},
	{"empty lines within it", "<table>\n\n<tr>\n\n</table>\nx\n", 5},
	{"a paragraph within it", "<table>\n<td>\n\nx\n\n</td></table>\ny\n", 6},
	{"not closed, to the end", "<table>\n<tr>\nx\n", 3},
	{"not closed, to an empty line before what is no tag", "<table>\n<tr>\n\n<tr>\n\nx\n", 4},
	{"the same before a line of blanks that are none of line ends", "<table>\n\n\v\f", 1},
	{"not closed, and another behind", "<table>\n<tr>\n\nx\n<table>\n</table>\n", 2},
	{"which ends, and the first does", "<table>\n<tr>\n\nx\n<table>\n</table>\n</table>\n", 2},
	{"two begin there, and one ends", "<table>\n<tr>\n\nx\n<table><table></table>\n</table>\n", 2},
	{"two begin there", "<table>\n<tr>\n\nx\n<table><table>\n</table></table>\n</table>\n", 2},
	{"none", "x<table>\n</table>\n", 0},
	{"the end of one", "</table>\n", 0},
	{"bare rows", "<tr><td>1</td></tr>\n<tr><td>2</td></tr>\nx\n", 2},
	{"not closed", "<tr><td>1\n<td>2\n", 2},
	{"over lines, which end with a row", "<tbody>\n<tr>\n<td>1\n2</td>\n</tr>\nx\n", 5},
	{"to an empty line", "<tr><td>1\n\n<tr><td>2\n", 1},
	{"to the end of the table", "<tr><td>1</tr>\n</table><p>\n<tr>\n", 2},
	{"to the next table", "<thead>\n<tr><td>1</tr>\n<table>\n</table>\n", 2},
	{"a cell alone is none, nor the end of a row, nor another tag", "<td>1</td>\n", 0},
	{"", "</tr>\n", 0},
	{"", "<trx>\n", 0},
	{"", "\n", 0},
};

int
main(void)
{
	int n = sizeof test / sizeof *test, bad = 0;

	for (int i = 0; i < n; i++) {
		struct arena a = {0};
		struct lines l = reads_split(given_alone(test[i].in), &a);
		size_t got = rowtags_end(l.v, 0, l.n);
		if (got != test[i].want && ++bad)
			printf("FAIL %s: '%s' takes %zu\n", test[i].name, test[i].in, got);
		mem_free(&a);
	}
	static const struct { const char *text; int depth; } deep[] = {{"<table>", 1}, {"<TABLE a>", 1}, {"</table>", -1}, {"<tables>", 0}, {"<tabl>", 0}, {"<table><table></table>", 1}, {"table", 0}, {"", 0}, {"a<", 0}};
	for (size_t i = 0; i < sizeof deep / sizeof *deep; i++, n++)
		if (depth_of(given_alone(deep[i].text)) != deep[i].depth && ++bad)
			printf("FAIL tables of '%s': %d\n", deep[i].text, depth_of(str_of(deep[i].text)));
	return verdict(bad, n);
}
