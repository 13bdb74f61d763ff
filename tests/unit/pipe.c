/* Unit tests of pipe: tables whose cells are parted by bars. */
#include "../../lib/pipe.c"
#include "../../lib/adoc.h"
#include "../../lib/mediawiki.h"
#include "given.h"
#include "reads.h"

#define L30 "本年度申请办理的"  "xxxxxx"
#define L150 L30 L30 L30 L30 L30

static const struct reads test[] = {
	{"@ lines", "|a|1|\n|---|---|\n|甲\n乙|2|\n|b\nc|3|\n", "R:a@1|1@1 R:甲乙@3|2@4 R:b c@5|3@6"},
	{"a rule under the head", "a|b\n---|---\nc|1\n\nx\n", "R:a|b R:c|1 - -"},
	{"outer bars, a head of nothing", "| | |\n|---|---|\n| a | 1 |\n", "R:a|1"},
	{"a head of nothing without its rule is a row", "|a|1|\n| | |\n", "R:a|1 R:|"},
	{"a number over three lines of a cell", "|甲  |1,|0|\n|    |23| |\n|    |4 | |\n|乙  |5 |0|\n", "R:甲|1,234|0 R:乙|5|0"},
	{"in a table whose rows have other numbers of cells", "|文|\n|甲  |1,|0|\n|    |23| |\n|    |4 | |\n|乙  |5 |0|\n", "R:文 R:甲|1,234|0 R:乙|5|0"},
	{"what hardly tells", "|丁戊|218|100|\n|己  |8  |   |\n", "R:丁戊|218|100 R:己|8|"},
	{"counts beside what surely does", "|丁戊|218|100|\n|己  |8  |   |\n|庚  |218|0  |\n|    |9  |   |\n", "R:丁戊己|218 8|100 R:庚|2189|0"},
	{"in another table it does not", "|丁戊|218|100|\n|己  |8  |   |\n\n|庚  |218|0  |\n|    |9  |   |\n", "R:丁戊|218|100 R:己|8| - R:庚|2189|0"},
	{"outer bars on two lines, as many cells", "|a|1|\n|b|2|\n|c|3\n", "R:a|1 R:b|2 R:c|3"},
	{"of other numbers of cells, where a value shows it", "|a|1|\n|b|2|3|\n", "R:a|1 R:b|2|3"},
	{"a row of values that stands alone", "甲\n| 乙 | 1 | 0 | 1 |\n丙\n", "- R:乙|1|0|1 -"},
	{"without labels", "|1|0|/|1|\n", "R:1|0|/|1"},
	{"of two values, or not between bars, none", "|甲|1|2|\n\n甲|1|2|3|\n\n|甲|1|2|3\n", "- - - - -"},
	{"with more words than labels, none", "|甲|乙|丙|丁|1|2|3|\n", "-"},
	{"rows heaped into one", "|甲|1|2|3|\n|---|---|---|---|\n|乙<br>丙|1<br>4|2<br>5|3<br>|\n", "R:甲|1|2|3 R:乙|1|2|3 R:丙|4|5|"},
	{"where none does, none", "|a|b|\n|c|d|e|\n", "- -"},
	{"a rule first", "|---|---|\n|a|1|\nb|2\n", "R:a|1 R:b|2"},
	{"a rule without outer bars is no table's first line", "---|---\na\n", "- -"},
	{"where rows stand below it, these are the table", "---|---\na|1\nb|2\n", "R:a|1 R:b|2"},
	{"rules of = and +, alignment", "a|1\n|:=:+--:|\n|b|2|\n", "R:a|1 R:b|2"},
	{"a rule of bars alone is none", "a|b\n|||\n", "- -"},
	{"a bar that is escaped parts nothing", "|a\\|b|1|\n|---|---|\n|c|2\\|\n|d\\\\|3|\n", "R:a|b|1 R:c|2| R:d\\|3"},
	{"escaped at the ends of lines", "a\\|\n\\|b\n", "- -"},
	{"a row of one bar within a frame", "|a|1|\n|---|---|\n|\n|b|2|\n", "R:a|1 R: R:b|2"},
	{"a line break in a cell of a table between bars", "|a|1|\n|---|---|\n|甲\n乙|2|\n|b\nc\n甲|3|\n", "R:a|1 R:甲乙|2 R:b c 甲|3"},
	{"a row that has too few bars is that line", "|a|1|\n|---|---|\n|b\n|c|2|\n", "R:a|1 R:b R:c|2"},
	{"a row with more ends where it has them", "|a|1|\n|---|---|\n|b|2|3|\n|c|4|\n", "R:a|1 R:b|2|3 R:c|4"},
	{"a head over two lines", "|甲\n乙|丙|\n|---|---|\n|丁|2|\n", "R:甲乙|丙 R:丁|2"},
	{"and rows over two", "|甲|\n乙|丙|\n|---|---|---|\n|丁|1|\n2|\n|戊|3|4|\n", "R:甲|乙|丙 R:丁|1|2 R:戊|3|4"},
	{"a line of an empty cell, its bar further in", "|a|\n  |1|\n|b|2|3|\n", "R:a||1 R:b|2|3"},
	{"a head over two lines of one bar each is none", "|a\n|\n|-|\n|b|\n", "- R:b"},
	{"marks of how cells are set, of Textile", "|_. a|=. 1|\n|>b|<. |\n|^c|~.2|\n", "R:a|1 R:>b| R:^c|~.2"},
	{"bars behind a row for cells that it does not have", "| 甲 | |||\n| 乙 | 1 | 2 | 3 |\n| 丙 | 4 | ||\n", "R:甲 R:乙|1|2|3 R:丙|4"},
	{"a single one, where others have several; not behind the last row, nor behind blank cells alone", "| 甲 | ||\n| 乙 | 1 | |\n| 丙 | | |\n| 丁 | 1 | |\n", "R:甲 R:乙|1 R:丙|| R:丁|1|"},
	{"where none has several, it is a blank cell", "| 甲 | 1 | 2 |\n| 乙 | 1 | |\n| 丙 | 1 | 2 |\n", "R:甲|1|2 R:乙|1| R:丙|1|2"},
	{"several in the last row alone", "| 甲 | 1 | 2 |\n| 乙 | 1 | |\n| 丙 | ||\n", "R:甲|1|2 R:乙|1 R:丙"},
	{"in another table", "| 甲 | 1 | 2 |\n| 乙 | 1 | |\n| 丙 | 1 | 2 |\n\n| 丙 | ||\n", "R:甲|1|2 R:乙|1| R:丙|1|2 - -"},
	{"without outer bars", "甲 | ||\n乙 | 1 | 2 |\n丙 | 3 | ||\n", "R:甲 R:乙|1|2 R:丙|3"},
	{"a bar behind each row, a blank first cell", "甲 | 乙 | 丙 |\n丁 | 1 | |\n| 戊 | 2 |\n", "R:甲|乙|丙 R:丁|1| R:|戊|2"},
	{"and lines with bars behind a heading, which shut no rows, are another table's", "| 乙 |\n甲 | 1 | 2 |\n丙 | 3 | 4 |\n三、收到和处理政府信息公开申请情况\n丁 | 5\n", "R:|乙 R:甲|1|2 R:丙|3|4 - -"},
	{"not behind the head: it parts a blank cell", "甲 | 乙 | 丙\n丁 | 1 |\n戊 | 2 |\n", "R:甲|乙|丙 R:丁|1| R:戊|2|"},
	{"behind each but a line without bars", "甲 | 乙 |\n丁 | 1 |\n丙\n戊 | 2 |\n", "R:甲|乙 R:丁|1 T:丙 R:戊|2"},
	{"right behind a text they are blank cells", "| 甲 |||\n| 乙 | 1 | 2 |\n", "R:甲|| R:乙|1|2"},
	{"two bars around each cell, blank ones having gone", "|表|\n|甲||乙||丙|\n|丁||1|\n|戊||2||3|\n", "R:表 R:甲|乙|丙 R:丁|1 R:戊|2|3"},
	{"in a row that has other bars these count as they do elsewhere", "|甲|\n|丁||1|\n丙\n戊||2|\n|3|4|\n", "R:甲 R:丁|1 T:丙 R:戊||2| R:3|4"},
	{"rows of as many", "|甲||乙|\n|丁||1|\n", "R:甲|乙 R:丁|1"},
	{"not around each", "|甲||乙|\n|丁| |1|\n", "R:甲||乙 R:丁||1"},
	{"of one cell each they are outer bars", "|甲|\n|丁|1|\n|丙|\n", "R:甲 R:丁|1 R:丙"},
	{"cells in lines without a frame, a value between bars", "a|1\nb|2\n", "R:a|1 R:b|2"},
	{"a number before the bar is none", "1|a\n2|b\n", "- -"},
	{"one line is no table", "a|1\n", "-"},
	{"nor are lines of which one is running text", "a|b\n我局全年主动公开信息共计三百余条，都已经按照要求发布在门户网站，接受群众监督。|1\n", "- -"},
	{"a value too far below shows nothing", "a|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|1\n",
		"- R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|b R:a|1"},
	{"labels between rows, dashes, rules", "a|1\nz|0\nb\nc|2\nd\n---\ne|3\n---|---\nf|4\nx\ny\n", "R:a|1 R:z|0 T:b R:c|2 T:d R:e|3 R:f|4 - -"},
	{"a heading is no label, nor is the last line", "a|1\nb|2\n三、收到和处理政府信息公开申请情况\nc|3\nd\n", "R:a|1 R:b|2 - - -"},
	{"labels between rows of at most a hundred and fifty bytes", "甲|1\n乙|2\n" L150 "\n丙|3\n丁|4\n" L150 "x\n戊|5\n", "R:甲|1 R:乙|2 T:" L150 " R:丙|3 R:丁|4 - -"},
	{"a label above", "a\nb|1\nc|2\n\nd\n---\ne|1\nf|2\n", "T:a R:b|1 R:c|2 - T:d R:e|1 R:f|2"},
	{"above a frame it is none of the table", "a\n|b|1|\n|c|2|\n", "- R:b|1 R:c|2"},
	{"above one row of a frame it is", "a\n|b|1\n|c|2|\n", "T:a R:b|1 R:c|2"},
	{"dashes are no label, nor is a heading or a bar", "---\nb|1\nc|2\n\n二、主动公开政府信息情况\nb|1\nc|2\n", "- R:b|1 R:c|2 - - R:b|1 R:c|2"},
	{"rows that end in marked breaks: other breaks only fill", "a|b  \n---|---  \n甲\n乙|1  \nc  \nd|2  \n\ne\n", "R:a|b R:甲乙|1 T:c R:d|2 - -"},
	{"its first bar in the second line of the head", "甲\n乙|丙  \n---|---  \nc|1  \n", "R:甲乙|丙 R:c|1"},
	{"a head of one cell", "甲  \n---  \n乙|1  \n", "T:甲 R:乙|1"},
	{"further below it stands in no head", "甲\n乙\n丙|丁  \n---|---  \nc|1  \n", "- R:乙丙|丁 R:c|1"},
	{"a line of TABs behind it is another table's", "a|b  \n---  \nc|1  \nd\t2\n", "R:a|b R:c|1 -"},
	{"its rule without the mark", "a|b  \n---|---\nc\nd|1  \n", "R:a|b - -"},
	{"a head over several lines: every row has as many bars", "|a\nb|c|\n|---|---|\n|d\n\ne|1|\n|f|2|\nx\n", "R:a b|c R:d e|1 R:f|2 -"},
	{"a row that has other bars ends it", "|a\nb|c|\n|---|---|\n|d|1|2|\n|e|3|\n", "R:a b|c R:d|1|2 R:e|3"},
	{"and one that ends within a line", "|a\nb|c|\n|---|---|\n|d|1\n|2\n", "R:a b|c R:d|1 R:2"},
	{"tables of MediaWiki begun in one another, one too many", "{|\n{|\n{|\n{|\n{|\n{|\n{|\n{|\n{|\n|1\n|}\n", "R:{| R:{| R:{| R:{| R:{| R:{| R:{| R:{| R:{| R:|1 R:|}"},
	{"AsciiDoc's and MediaWiki's come first", "|===\n|a |1\n|===\n{|\n|a||1\n|}\n", "R:a|1 R:a|1"},
};

static int ntest, nfail;

static void
begins(const char *text, size_t at, bool want, const char *name)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);

	ntest++;
	if (pipe_begins(l.v, at, l.n) != want && ++nfail)
		printf("FAIL %s\n", name);
	mem_free(&a);
}

/* Is a line break's mark at the end? */
static void
marks(void)
{
	static const struct { const char *text; bool hard; } of[] = {{"a  ", true}, {"a ", false}, {"  ", false}, {"ab ", false}, {"a b", false}, {"=", false}, {"", false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++)
		if (ends_hard(given_alone(of[i].text)) != of[i].hard && ++nfail)
			printf("FAIL '%s'\n", of[i].text);
}

/* So many lines that go on, between first and last: where what they make ends, and where it does not. */
static void
long_ones(void)
{
	static const struct { const char *first, *more, *last; size_t most; enum { ROW, HEAD, COUNTED, HARD } what; } of[] = {
		{"|a\n", "x\n", "b|\n", 64, ROW}, {"|a\n", "x\n", "b|c|\n|-|-|\n", 16, HEAD}, {"|a\n", "\n", "b|c|\n", 64, COUNTED}, {"a\n", "x\n", "b  \n", 64, HARD}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		for (size_t n = of[i].most; n <= of[i].most + 1; n++, ntest++) {
			struct arena a = {0};
			struct buf b = {.a = &a};
			buf_str(&b, str_of(of[i].first));
			for (size_t k = 2; k < n; k++)
				buf_str(&b, str_of(of[i].more));
			buf_str(&b, str_of(of[i].last));
			struct lines l = reads_split(buf_slice(&b), &a);
			size_t end = of[i].what == ROW ? row_end(l.v, 0, l.n, 0) : of[i].what == HEAD ? under_head(l.v, 0, l.n) : of[i].what == COUNTED ? counted_end(l.v, 0, l.n, 3) : hard_end(l.v, 0, l.n);
			if (end != (n == of[i].most ? n : of[i].what == ROW ? 1u : 0u) && ++nfail)
				printf("FAIL %zu lines of %s: to %zu\n", n, of[i].first, end);
			mem_free(&a);
		}
}

/* Does the row at the head of these lines go on behind its second bar? */
static void
going_on(void)
{
	static const struct { const char *text; bool on; } of[] = {{"|a|\n  |b|\n", true}, {"|a|\n|b|\n", false}, {"|a|\n\n  |b|\n", true}, {"|a|\n\n\n  |b|\n", true}, {"|a|\n\n\n\n  |b|\n", false}, {"|a|\n", false}, {"|a|\n\n", false}, {"|a|\n  b|\n", false},
		{" |a|\n |b|\n", false}, {" |a|\n  |b|\n", true}, {" |a|\n|b|\n", false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct lines l = reads_split(str_of(of[i].text), &a);
		if (goes_on(l.v, 0, 0, l.n) != of[i].on && ++nfail)
			printf("FAIL goes on: %s\n", of[i].text);
		mem_free(&a);
	}
}

/* As lay_rule asks them. */
static size_t
read_any(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t took = adoc_read(d, l, at, n);

	took = took ? took : mediawiki_read(d, l, at, n);
	return took ? took : pipe_read(d, l, at, n);
}

int
main(void)
{
	marks();
	long_ones();
	going_on();
	begins("\n|a|1|\n|b|2|\n", 1, true, "behind an empty first line");
	begins("\n|a|1|\n|b|\n2|\n", 1, true, "a row over two lines");
	begins("a|b\n---|---\n", 0, true, "a head and its rule");
	begins("a|b\n---|---\n", 1, false, "the last line");
	begins("a\n---|---\n", 0, false, "a head without a bar");
	begins("a|b\n--\n", 0, false, "dashes without a bar");
	begins("a|b\n|||\n", 0, false, "bars without dashes");
	begins("x\n\n|a|1|\n|b|2|\n", 2, true, "two rows between bars behind an empty line");
	begins("x\n|a|1|\n|b|2|\n", 1, false, "no empty line");
	begins("|a|1|\n|b|2|\n", 0, false, "no line");
	begins("\n|a|1|\n|b|2\n", 1, false, "a row without its last bar");
	begins("\n|a|1\n|b|2|\n", 1, false, "the first without it");
	begins("\n|a|1|\n|b|2|3|\n", 1, false, "rows of other numbers of cells");
	begins("\n|a|\n|b|\n", 1, false, "rows of one cell");
	begins("\n|a|1|\n", 1, false, "one row");
	begins("\n|a|1|\nb\n", 1, false, "one row and a text");
	begins("\na|1|\n|b|2|\n", 1, false, "a row that does not begin with a bar");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	return reads_check(test, sizeof test / sizeof *test, read_any);
}
