/* Unit tests of mediawiki: tables between {| and |}. */
#include "../../lib/mediawiki.c"
#include "reads.h"

static const struct reads test[] = {
	{"MediaWiki: a row of lines, of cells in a line, heads, attributes", "{| class=x\n|+ t\n! a !! b\n|-\n| c\n| 1\n|- x\n| style=\"y\" | d || 2=3 || e|f=g\n|}\n",
		"T:|+ t R:a|b R:c|1 R:d|2=3|e|f=g"},
	{"a cell on the line below its bar; what goes on below it; what stands before", "{|\nx\n|\na\nb\n|1\n|}\n", "T:x R:a b|1"},
	{"blank cells in a line", "{|\n| a\n|||1|| ||2||\n|}\n", "R:a||1||2|"},
	{"rows of nothing are none, a bar is a blank cell", "{|\n|-\n|-\n|\n|}\n", "R:"},
	{"a table that does not end is none", "{|\n|a\n", "- -"},
	{"tables begun in it before it ends", "{|\n{|\n{|\n{|\n{|\n{|\n{|\n{|\n|1\n|}\n", "T:{| T:{| T:{| T:{| T:{| T:{| T:{| R:1"},
	{"one too many", "{|\n{|\n{|\n{|\n{|\n{|\n{|\n{|\n{|\n|1\n|}\n", "- T:{| T:{| T:{| T:{| T:{| T:{| T:{| R:1"},
	{"other bars are none", "|a|1|\n|b|2|\n", "- -"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, mediawiki_read);
}
