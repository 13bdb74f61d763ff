/* Unit tests of lay_bar: cells in paragraphs, bars on lines of their own between them. */
#include "../../lib/lay_bar.c"
#include "reads.h"

#define X10 "\n\n\n\n\n\n\n\n\n\n"
#define X30 X10 X10 X10
#define B "\n\n|\n\n" /* a bar between two cells */
#define E "  \n  \n" /* the end of a row, where it is marked */

static const struct reads test[] = {
	{"@ lines", "a" B "1" B "\n\nb" B "3" B "4\n", "R:a@1|1@5|@7 R:b@11|3@15|4@19"},
	{"rows of three", "a" B "1" B "2\n\nb" B "3" B "4\n", "R:a|1|2 R:b|3|4"},
	{"fewer than four bars are no table", "a" B "1" B "2\n\nb" B "3\n", "- - - - - - - - - - - - - - -"},
	{"nothing between two bars is blank", "a" B "|\n\n1" B "2" B "3\n", "R:a||1|2|3"},
	{"behind the last bar too, if the next text is far", "a" B "1" B "\n\nb" B "3" B "4\n", "R:a|1| R:b|3|4"},
	{"or nothing follows", "a" B "1" B "2" B "3" B, "R:a|1|2|3| -"},
	{"near text is the cell's", "a" B "1" B "2" B "3\n\n|\nb\n", "R:a|1|2|3|b"},
	{"a row that begins with a bar has a blank first", "|\n\na" B "1" B "2" B "3\n", "R:|a|1|2|3"},
	{"a line of dashes under the heads", "a" B "1" B "2\n---|---\nb" B "3" B "4\n", "R:a|1|2 R:b|3|4"},
	{"a label that stands alone, above dashes too", "c\n\na" B "1" B "2\n\nd\n\n--- \n\nb" B "3" B "4\n", "R:c R:a|1|2 R:d R:b|3|4"},
	{"a heading is no label, nor is a sentence", "a" B "1" B "2" B "3" B "4\n\n一、总体情况\n\nb" B "5\n", "R:a|1|2|3|4 - - - - - - - -"},
	{"nor is one before a bar", "三、收到和处理政府信息公开申请情况\n|\na" B "1" B "2" B "3\n", "- R:|a|1|2|3"},
	{"@ rows end in two blanks, cells in several paragraphs", "甲" E "---" E "乙\n\n丙" B "1" B "2" E "b\n\nc" B "3" B "4" E, "R:甲@1 R:乙丙@5|1@11|2@15 R:b c@17|3@23|4@27 -"},
	{"blank cells among them, first and last", "乙" B "|\n\n2" E "\n|\n\n丙" B "3" E "丁" B "4\n\n|   \n  \n戊" B "5\n\n| \n\n   \n  \n", "R:乙||2 R:|丙|3 R:丁|4| R:戊|5| -"},
	{"at the end of the lines", "乙\n\n丙" B "1" B "2" E "丁" B "3" B "4  ", "R:乙丙|1|2 R:丁|3|4"},
	{"in one row alone they show nothing", "乙\n\n丙" B "1" B "2" B "3" B "4" E "x", "R:乙 R:丙|1|2|3|4 - -"},
	{"nor where blank lines hold more of them", "乙  \n    \n丙  \n    \n| \n    \n1  \n    \n| \n    \n2  \n    \n丁  \n    \n| \n    \n3  \n    \n| \n    \n4  \n", "R:乙 R:丙|1|2 R:丁|3|4"},
	{"three bars are too few", "乙\n\n丙" B "1" B "2" E "丁" B "3" E, "- - - - - - - - - - - - - - - - - -"},
	{"a heading ends it, and a line of rows", "乙\n\n丙" B "1" B "2" E "丁" B "3" B "4" E "一、总体情况  \n  \na|1  \n", "R:乙丙|1|2 R:丁|3|4 - - - -"},
	{"bars in a line are none", "a|b\n\n1|2\n\n|3|\n\n|||\n", "- - - - - - -"},
	{"nor is a table begun by a blank line", "\na" B "1" B "2" B "3" B "4\n", "- R:a|1|2|3|4"},
	{"nor by a text behind which comes another", "x\ny\na" B "1" B "2" B "3" B "4\n", "- R:y R:a|1|2|3|4"},
	{"behind it, text", "a" B "1" B "2" B "3" B "4\n\nx\n\ny\n", "R:a|1|2|3|4 - - - -"},
	{"two blank lines behind a bar, and the cell's text", "a" B "1" B "2\n\n|\n\n\n3" B "4\n", "R:a|1|2|3|4"},
	{"three, and the text is another's", "a" B "1" B "2\n\n|\n\n\n\n3" B "4\n", "R:a|1|2| R:3|4"},
	{"two dashes are a text", "a" B "1" B "2\n--\nb" B "3" B "4\n", "R:a|1|2 R:-- R:b|3|4"},
	{"bars and dashes with blanks between", "a" B "1" B "2\n -| -\nb" B "3" B "4\n", "R:a|1|2 R:b|3|4"},
	{"other characters are no dashes", "a" B "1" B "2\n-=-\nb" B "3" B "4\n", "R:a|1|2 R:-=- R:b|3|4"},
	{"nor is one before dashes", "a" B "1" B "2\nx--\nb" B "3" B "4\n", "R:a|1|2 R:x-- R:b|3|4"},
	{"a label of 150 bytes", "文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文\na" B "1" B "2" B "3" B "4\n", "R:文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文 R:a|1|2|3|4"},
	{"of 151", "文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文x\na" B "1" B "2" B "3" B "4\n", "- R:a|1|2|3|4"},
	{"the fourth bar on the fortieth line", "a\n|\n1\n|\n2\n|\n3\n" X30 "4\n\n|\n5\n", "R:a|1|2|3 R:4|5"},
	{"on the forty-first", "a\n|\n1\n|\n2\n|\n3\n" X30 "4\n\n\n|\n5\n", "- R:|1|2|3 R:4|5"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, lay_bar_read);
}
