/* Unit tests of wiki: rows that groups hold together. */
#include "../../lib/wiki.c"
#include "reads.h"

static const struct reads test[] = {
	{"@ lines", "x\n|(((\na\n)))|(((\n\n1\nb)))\n|c|(((2\n)))|\n", "- R:a@3|1 b@6 R:c@8|2@8|@9"},
	{"no table", "a|b\n", "-"},
	{"without groups it is none of this kind", "|a|1\n|b|2\n", "- -"},
	{"a group in one of the first four rows", "|a|1\n|b|2\n|c|3\n|d|(((4)))\nx\n", "R:a|1 R:b|2 R:c|3 R:d|4 -"},
	{"one in the fifth is too late for the first", "|a|1\n|b|2\n|c|3\n|d|4\n|e|(((5)))\n", "- R:b|2 R:c|3 R:d|4 R:e|5"},
	{"once there was one, rows without may follow", "|(((a)))|1\n|b|2\n|c|3\n|d|4\n|e|5\n|f|6\n", "R:a|1 R:b|2 R:c|3 R:d|4 R:e|5 R:f|6"},
	{"heads", "|=a|=(((b)))\n|=\n", "R:a|b R:"},
	{"a row goes on to the end of its groups", "|(((\na\n)))|(((1\n\n)))\n|b|2\n", "R:a|1 R:b|2"},
	{"bars within groups part no cells", "|a|(((1|2\nb|c)))|3\n", "R:a|1|2 b|c|3"},
	{"groups within groups", "|(((a(((b)))c)))|1\n", "R:a b c|1"},
	{"four brackets are three and one", "|((((a))))|1\n", "R:(a )|1"},
	{"and one that does not close", "|((((a)))|1\n", "R:(a|1"},
	{"an end without a beginning is text", "|a)))|(((1)))\n", "R:a)))|1"},
	{"two brackets are none", "|((a))|(((1)))\n", "R:((a))|1"},
	{"text over lines: Chinese without a blank, other with one", "|(((甲\n乙\nab\n丙)))|1\n", "R:甲乙 ab 丙|1"},
	{"line breaks at the ends of lines go", "|(((a\\\\\nb\\\n\\\\\n)))|1\n", "R:a b|1"},
	{"a row around another is none", "|(((\n|a|1\n)))\n", "- - -"},
	{"a row whose group does not end is none, those before are", "|(((a)))|1\n|(((b\n", "R:a|1 -"},
	{"what is marked within a cell", "|(((**a**)))|1\n", "R:a|1"},
};

static char text[8192], want[8192];

/* A row of so many lines. */
static size_t
lines(int n, bool row)
{
	strcpy(text, "|(((");
	for (int i = 1; i < n; i++)
		strcat(text, "\n");
	strcat(text, ")))|1\n");
	want[0] = '\0';
	for (int i = 0; i < n && !row; i++)
		strcat(want, "- ");
	strcat(want, row ? "R:|1 " : "");
	want[strlen(want) - 1] = '\0';
	return reads_fail(&(struct reads){"a row of many lines", text, want}, 1, wiki_read);
}

/* A row of so many cells: those that are too many are text of the last. */
static size_t
cells(int n)
{
	text[0] = '\0';
	strcpy(want, "R:");
	for (int i = 0; i < n; i++) {
		strcat(text, i ? "|x" : "|(((x)))");
		strcat(want, i == 0 ? "x" : i < 64 ? "|x" : " x");
	}
	strcat(text, "\n");
	return reads_fail(&(struct reads){"a row of many cells", text, want}, 1, wiki_read);
}

int
main(void)
{
	size_t bad = lines(160, true) + lines(161, false) + cells(64) + cells(66);

	return reads_check(test, sizeof test / sizeof *test, wiki_read) || bad;
}
