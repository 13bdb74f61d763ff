/* Unit tests of adoc: tables between fences, with and without a number of columns. */
#include "../../lib/adoc.c"
#include "given.h"
#include "reads.h"

#define TABLE(attr, body) "[" attr "]\n|===\n" body "\n|===\n"
#define MARK(attr) "D:markup|[" attr "] "

#define L8(x) x x x x x x x x
#define L64(x) L8(L8(x))

static const struct reads test[] = {
	{"sixty-four columns", TABLE("cols=\"64*\"", L64("|\na\n")), MARK("cols=\"64*\"") "R:a" L8("|a|a|a|a|a|a|a") "|a|a|a|a|a|a|a"},
	{"sixty-five", TABLE("cols=\"65*\"", L64("|\na\n") "|b"), MARK("cols=\"65*\"") L64("R: ") "R:b"},
	{"sixty-four and one", TABLE("cols=\"64*,1\"", L64("|\na\n") "|b"), MARK("cols=\"64*,1\"") L64("R: ") "R:b"},
	{"@ lines", "|===\n|a |1\n\n|b\nc |2\n|===\n", "R:a@2|1@2 R:b@4 R:2@5"},
	{"@ lines of cells that go on", TABLE("cols=\"2*\"", "|\na\n.2+|1\n|b"), "D:markup@1|[cols=\"2*\"]@1 R:a@4|1@5 R:b@6|@6"},
	{"without a number of columns a line is a row", "|===\n|a |1\n\n|b |2 |3\n|===\nx\n", "R:a|1 R:b|2|3 -"},
	{"what is marked in a cell, then, too", "|===\n|**a** |1\n|===\n", "R:a|1"},
	{"a line without cells is none then", "|===\n|a |1\nlost\n|b |2\n|===\n", "R:a|1 R:b|2"},
	{"a table that does not end is none", "|===\n|a |1\n", "- -"},
	{"the attributes before a table go, others stay", "[x]\n[cols=\"2*\"]\n|===\n|a |1\n|===\n", "- " MARK("cols=\"2*\"") "R:a|1"},
	{"at the end of the document, too", "[x]\n", "-"},
	{"cells go on over line ends", TABLE("cols=\"2*\"", "|a\n|1\n|b |2\n|\nc\n|3"), MARK("cols=\"2*\"") "R:a|1 R:b|2 R:c|3"},
	{"where none does, and none has so many, the number is none of the lines'", TABLE("cols=\"2*\"", "|a\n|1"), MARK("cols=\"2*\"") "R:a R:1"},
	{"text of a cell goes on: Chinese without a blank, other text with one", TABLE("cols=\"2*\"", "|甲\n乙\n|1\n|ab\n甲\nc |2"),
		MARK("cols=\"2*\"") "R:甲乙|1 R:ab 甲 c|2"},
	{"what its last character is tells", TABLE("cols=\"2*\"", "|甲a\n乙\n|1\n|a甲\n乙\n|2"), MARK("cols=\"2*\"") "R:甲a 乙|1 R:a甲乙|2"},
	{"a line with more cells than columns, the last of them", TABLE("cols=\"2*\"", "|a |1\n|b |2\n|c |3 |4 |5"), MARK("cols=\"2*\"") "R:a|1 R:b|2 R:c|3|4|5"},
	{"columns named one by one, parted by , or ;", TABLE("cols=\"1,2;^\"", "|a\n|1 |2\n|b |3 |4"), MARK("cols=\"1,2;^\"") "R:a|1|2 R:b|3|4"},
	{"one without a name at the end", TABLE("cols=\"1,\"", "|a\n|1\n|b |2"), MARK("cols=\"1,\"") "R:a|1 R:b|2"},
	{"several, and one", TABLE("cols=\"2*,1\"", "|a |1 |2"), MARK("cols=\"2*,1\"") "R:a|1|2"},
	{"the attributes are cut off", "[cols=\"1,1\n|===\n|a |1\n|===\n[cols=\"1,\n|===\n|b\n|===\n[cols=\"2*\n|===\n|c |2\n|===\n",
		"D:markup|[cols=\"1,1 R:a|1 D:markup|[cols=\"1, R:b D:markup|[cols=\"2* R:c|2"},
	{"other attributes name none", TABLE("%header", "|a\n|1"), MARK("%header") "R:a R:1"},
	{"no more than 64", TABLE("cols=\"64*\"", "|a"), MARK("cols=\"64*\"") "R:a"},
	{"a number that no line shows", TABLE("cols=\"3*\"", "|a |1\n|b |2"), MARK("cols=\"3*\"") "R:a|1 R:b|2"},
	{"a line that has more cells", TABLE("cols=\"2*\"", "|a |1\n|b |2 |3"), MARK("cols=\"2*\"") "R:a|1 R:b|2|3"},
	{"cells that do not come out even", TABLE("cols=\"2*\"", "|a |1\n|b"), MARK("cols=\"2*\"") "R:a|1 R:b"},
	{"what a cell spans is empty", TABLE("cols=\"3*\"", "2+|a |1\n|b |2 |3"), MARK("cols=\"3*\"") "R:a||1 R:b|2|3"},
	{"rows too, and both", TABLE("cols=\"3*\"", ".2+|a |1 |2\n|3 |4\n2.2+|b |5\n|6"), MARK("cols=\"3*\"") "R:a|1|2 R:|3|4 R:b||5 R:||6"},
	{"a column in the middle that is taken from above", TABLE("cols=\"3*\"", "|a .2+|1 |2\n|b |3"), MARK("cols=\"3*\"") "R:a|1|2 R:b||3"},
	{"a row that is taken from above as a whole is none", TABLE("cols=\"2*\"", ".2+|a .2+|1\n|b |2"), MARK("cols=\"2*\"") "R:a|1 R:b|2"},
	{"a span over the end of a row", TABLE("cols=\"2*\"", "|a 2+|1\n|b |2"), MARK("cols=\"2*\"") "R:a|1 R:b|2"},
	{"a span over a column that is taken", TABLE("cols=\"3*\"", "|a .2+|1 |2\n2+|b |3"), MARK("cols=\"3*\"") "R:a|1|2 R:b|3"},
	{"a specifier without + spans nothing", TABLE("cols=\"2*\"", "2^|a >|1\n|b <.3|2"), MARK("cols=\"2*\"") "R:a|1 R:b|2"},
	{"a number before a bar is a value", TABLE("cols=\"3*\"", "|a |1 12|3"), MARK("cols=\"3*\"") "R:a|1 12|3"},
	{"so are the first and the last figure", TABLE("cols=\"3*\"", "|a |1 0|3\n|b |1 9|4"), MARK("cols=\"3*\"") "R:a|1 0|3 R:b|1 9|4"},
	{"so are a word, and a number with its sign", TABLE("cols=\"3*\"", "|a |1 sh|3\n|b |x+|4\n|c |.5 |5"), MARK("cols=\"3*\"") "R:a|1 sh|3 R:b|x+|4 R:c|.5|5"},
	{"the sign of a style is one", TABLE("cols=\"3*\"", "|a |1 a|3\n|b |2 <|4"), MARK("cols=\"3*\"") "R:a|1|3 R:b|2|4"},
	{"a bar behind a \\ is text", TABLE("cols=\"2*\"", "|a\\|b |1\\"), MARK("cols=\"2*\"") "R:a|b|1\\"},
	{"a colon is no digit", TABLE("cols=\"2:*,1\"", "|a\nb |1\n|c |2"), MARK("cols=\"2:*,1\"") "R:a b|1 R:c|2"},
	{"a span of nothing is one, a large one has its limit", TABLE("cols=\"2*\"", "0+|a |1\n999+|b"), MARK("cols=\"2*\"") "R:a|1 R:b"},
};

/* How many columns the attributes of a table name; how many bytes of a text are no specifier of the cell behind it. */
static const struct { const char *text; size_t columns; } named[] = {
	{"[cols=\"1,2\"]", 2}, {"[cols=\"3*\"]", 3}, {"[cols=\"9*\"]", 9}, {"[cols=\"10*\"]", 10}, {"[cols=\"1,2*,^\"]", 4}, {"[cols=\"1;2\"]", 2}, {"[cols=\"1,\"]", 2}, {"[cols=\"\"]", 0}, {"[cols=\"1", 1}, {"[cols=\"1,", 1}, {"[cols=1]", 0}, {"", 0},
	{"[cols=\"64*\"]", 64},
};
static const struct { const char *text; size_t n; } heads[] = {
	{"a 2+", 2}, {"a .3+", 2}, {"a ^", 2}, {"a <", 2}, {"a >", 2}, {"a a", 2}, {"a 2", 3}, {"a 12", 4}, {"a am", 4}, {"x2+", 3}, {"2+", 0}, {"甲", 3}, {"", 0}, {"a b", 3}, {"a *", 2}, {"a 2*", 4},
};

static size_t
heads_fail(void)
{
	size_t bad = 0;

	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (named_columns(given_alone(named[i].text)) != named[i].columns && ++bad)
			printf("FAIL columns of '%s': %zu\n", named[i].text, named_columns(str_of(named[i].text)));
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		if (unspecified(given_alone(heads[i].text)) != heads[i].n && ++bad)
			printf("FAIL the specifier of '%s': %zu\n", heads[i].text, unspecified(str_of(heads[i].text)));
	return bad;
}

int
main(void)
{
	if (heads_fail())
		return 1;
	return reads_check(test, sizeof test / sizeof *test, adoc_read);
}

