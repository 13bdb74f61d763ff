/* Unit tests of lay_shut: cells over several lines, each shut by a bar. */
#include "../../lib/lay_shut.c"
#include "reads.h"

#define X10 "甲 |\n1 |\n甲 |\n1 |\n甲 |\n1 |\n甲 |\n1 |\n甲 |\n1 |\n"
#define R10 "R:甲 R:1 R:甲 R:1 R:甲 R:1 R:甲 R:1 R:甲 R:1 "

static const struct reads test[] = {
	{"@ pads, a row without them, the last one", "甲 |\n||\n乙 |\n1 |\n2 |\n丙 |\n3 |\n", "R:甲@1 R:乙@3|1@4|2@5 R:丙@6|3@7"},
	{"pads on the line of the last cell", "甲 | ||\n乙 |\n1 |\n2 |\n丙 |\n3 |\n", "R:甲 R:乙|1|2 R:丙|3"},
	{"a bar before each row, indented cells", "|\n 甲 | ||\n|\n 乙 |\n 1 |\n 2 |\n|\n 丙 |\n 3 |\n", "R:甲 R:乙|1|2 R:丙|3"},
	{"a caption above that is none of the cells", "x\n|\n甲 | ||\n|\n乙 |\n1 |\n2 |\n|\n丙 |\n3 |\n", "T:x R:甲 R:乙|1|2 R:丙|3"},
	{"two rows", "x |\n甲 | ||\n|\n乙 |\n1 |\n2 |\n", "T:x R:甲 R:乙|1|2"},
	{"a blank value first is none", "x | |||\n|\n1 |\n2 |\n3 |\n", "R:x R:|1|2|3"},
	{"blanks alone below it are the frame of a page", "x | |||\n|\n|\n|\n|\n", "-"},
	{"@ a label alone above bars on lines of their own", "表\n甲\n|\n乙\n|\n1\n|\n2\n|\n", "R:表@1 R:甲@2 R:乙@4 R:1@6 R:2@8"},
	{"a heading there, or a sentence", "一、总体情况\n甲\n|\n乙\n|\n1\n|\n2\n|\n本年收到申请1件。\n甲\n|\n乙\n|\n1\n|\n2\n|\n", "- R:甲 R:乙 R:1 R:2 - R:甲 R:乙 R:1 R:2"},
	{"@ bars on lines of their own, cells of two lines", "甲\n|\n||\n乙\n丙\n|\n1\n|\n2\n|\n丁\n|\n3\n|\n", "R:甲@1 R:乙丙@4|1@7|2@9 R:丁@11|3@13"},
	{"of four", "甲\n|\n||\n甲\n乙\n丙\n丁\n|\n1\n|\n2\n|\n", "R:甲 R:甲乙丙丁|1|2"},
	{"of five: the table ends before them", "甲 |\n||\n乙 |\n1 |\n2 |\n丙 |\n3 |\n甲\n乙\n丙\n丁\n戊\n|\n", "R:甲 R:乙|1|2 R:丙|3 - - - - - -"},
	{"Latin words over lines", "甲 |\n||\nb\nc |\n1 |\n2 |\n", "R:甲 R:b c|1|2"},
	{"several cells on a line", "甲 | ||\n乙 |\n1 | 2 |\n丙 | 3 |\n", "R:甲 R:乙|1|2 R:丙|3"},
	{"blank cells before a value", "甲 |\n||\n乙 |\n|\n2 |\n丙 |\n3 |\n", "R:甲 R:乙||2 R:丙|3"},
	{"the last one may be a pad", "甲 |\n||\n乙 |\n1 |\n|\n丙 |\n3 |\n", "R:甲 R:乙|1 R:丙|3"},
	{"not in a row of nothing else", "甲 |\n||\n乙 |\n|\n|\n丙 |\n3 |\n", "R:甲 R:乙|| R:丙|3"},
	{"nor in the last row", "甲 |\n||\n乙 |\n1 |\n2 |\n丙 |\n3 |\n|\n", "R:甲 R:乙|1|2 R:丙|3|"},
	{"a row that is short, blank cells having gone", "甲 |\n|||\n乙 |\n1 |\n||\n丙 |\n1 |\n2 |\n3 |\n", "R:甲 R:乙|1 R:丙|1|2|3"},
	{"a rule under the head ends its row", "甲 |\n乙 |\n丙 |\n|---|---|---|\n丁 |\n1 |\n2 |\n", "R:甲|乙|丙 R:丁|1|2"},
	{"a dash is none", "甲 |\n||\n乙 |\n- |\n-- |\n丙 |\n3 |\n", "R:甲 R:乙|-|-- R:丙|3"},
	{"no pads: cell by cell", "甲 |\n乙 |\n|\n1 |\n丙 |\n2 |\n", "R:甲 R:乙 R: R:1 R:丙 R:2"},
	{"no pads, a bar first, as far from the next each time: it begins a row", "|\n甲 |\n乙 |\n|\n丙 |\n2 |\n", "R:甲|乙 R:丙|2"},
	{"and where rows have one cell, some of them blank", "|\n甲 |\n|\n|\n|\n1 |\n|\n乙 |\n|\n2 |\n", "R:甲 R: R:1 R:乙 R:2"},
	{"else, who knows which is blank", "|\n甲 |\n乙 |\n|\n丙 |\n|\n|\n|\n丁 |\n2 |\n", "R:甲 R:乙 R:丙 R:丁 R:2"},
	{"two tables", "甲 |\n||\n乙 |\n1 |\n2 |\n丙 |\n3 |\n甲 |\n|||\n乙 |\n1 |\n||\n丙 |\n1 |\n2 |\n3 |\n", "R:甲 R:乙|1|2 R:丙|3 R:甲 R:乙|1 R:丙|1|2|3"},
	{"the second narrower", "甲 |\n|||\n乙 |\n1 |\n||\n丙 |\n3 |\n甲 |\n||\n乙 |\n||\n丙 |\n1 |\n2 |\n", "R:甲 R:乙|1 R:丙|3 R:甲 R:乙 R:丙|1|2"},
	{"one without pads before another", "甲 |\n1 |\n2 |\n3 |\n丁 |\n||\n乙 |\n||\n丙 |\n3 |\n4 |\n", "R:甲 R:1 R:2 R:3 R:丁 R:乙 R:丙|3|4"},
	{"a cell too many: another table's, for all that is known", "甲 |\n||\n乙 |\n||\n丁 |\n丙 |\n||\n乙 |\n||\n", "R:甲 R:乙 R:丁 R:丙 R:乙"},
	{"rows of nothing but pads are none", "甲 |\n|\n乙 |\n|||||\n丁 |\n|||\n", "R:甲 R: R:乙 R:丁"},
	{"pads that do not come out even: a row each", "甲 |\n||\n乙 |\n1 |\n||\n丙 |\n2 |\n", "R:甲 R:乙|1 R:丙|2"},
	{"labels behind numbers: two rows are taken for one", "甲 |\n1 |\n乙 |\n2 |\n丙 |\n||\n丁 |\n3 |\n戊 |\n", "R:甲 R:1 R:乙 R:2 R:丙 R:丁 R:3 R:戊"},
	{"in one of two rows, it is a remark", "甲 |\n||\n乙 |\n1 |\n丙 |\n丁 |\n2 |\n", "R:甲 R:乙|1|丙 R:丁|2"},
	{"three cells are too few", "甲 |\n||\n1 |\n2 |\n", "- - - -"},
	{"nothing but words", "甲 |\n乙 |\n丙 |\n丁 |\n", "- - - -"},
	{"rows on lines are another's", "甲 | 1 |\n乙 | 2 |\n丙 | 3 |\n丁 |\n", "- - - -"},
	{"bars between cells only: what no bar shuts is another row's", "甲\n|\n1\n|\n2\n乙\n|\n3\n|\n4\n", "- - - - - - - - - -"},
	{"or the end of the last one", "甲\n|\n乙\n丙\n|\n丁\n|\n1\n|\n2\n", "- - - - - - - - - -"},
	{"with blank lines, too, unless there are pads", "甲\n\n|\n\n1\n\n|\n\n2\n\n|\n\n3\n\n|\n", "- - - - - - - - - - - - - - -"},
	{"there are", "甲\n\n|\n\n||\n\n乙\n\n|\n\n1\n\n|\n\n2\n\n|\n", "R:甲 R:乙|1|2"},
	{"four blank lines end it", "甲 |\n||\n乙 |\n1 |\n2 |\n\n\n\n丙 |\n3 |\n\n\n\n\n丁 |\n", "R:甲 R:乙|1|2 R:丙|3 - - - - -"},
	{"bars right behind a text", "甲|\n||\n乙|\n1|\n2|\n丙|\n", "- - - - - -"},
	{"several bars before the end", "甲 |\n|| 乙\n丙 |\n|\n1 |\n2 |\n", "- - R:丙 R: R:1 R:2"},
	{"a heading is no cell", "三、收到和处理政府信息公开申请情况\n|\n甲 | ||\n|\n乙 |\n1 |\n2 |\n四、政府信息公开行政复议、行政诉讼情况\n|\n", "- R:甲 R:乙|1|2 - -"},
	{"nor is a sentence above", "本年收到申请1件。\n甲 |\n||\n乙 |\n1 |\n2 |\n本年收到申请1件。\n", "- R:甲 R:乙|1|2 -"},
	{"but one before a bar", "甲 |\n||\n乙。\n|\n1 |\n2 |\n", "R:甲 R:乙。|1|2"},
	{"a bar that is escaped shuts nothing", "甲\\|甲 |\n||\n乙 |\n1 |\n2 |\n", "R:甲\\|甲 R:乙|1|2"},
	{"a blank line first", "\n甲 |\n||\n乙 |\n1 |\n2 |\n", "- R:甲 R:乙|1|2"},
	{"more lines than are looked at first", X10 X10 X10 X10 X10 X10 X10 "乙 |\n", R10 R10 R10 R10 R10 R10 R10 "R:乙"},
	{"behind them, what is none of the table", X10 X10 X10 X10 X10 X10 X10 "乙|\n", R10 R10 R10 R10 R10 R10 R10 "-"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, lay_shut_read);
}
