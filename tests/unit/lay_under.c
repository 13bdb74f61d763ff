/* Unit tests of lay_under: cells filled up with underscores, as html2text prints them; a Chinese character is three columns
 * there. */
#include "../../lib/lay_under.c"
#include "given.h"
#include "reads.h"

#define TOP " ____________\n"

static const struct reads test[] = {
	{"@ lines", TOP "|  |1  |2   |\n|a_|___|____|\n|b_|3__|4___|\n", "R:a@3|1@2|2@2 R:b@4|3@4|4@4"},
	{"a table", TOP "|甲_|1__|2___|\n|乙_|3__|4___|\nx\n", "R:甲|1|2 R:乙|3|4 -"},
	{"its top has eight underscores at least, to the end of the line", " ________\n|a_|1__|\n\n _______\n|a_|1__|\n\n ________ x\n|a_|1__|\n",
		"R:a|1 - - - - - -"},
	{"and a blank before them", "________\n|a_|1__|\n\nx________\n|a_|1__|\n", "- - - - -"},
	{"with nothing under it it is none", TOP, "-"},
	{"nor with what has no bar at the edge, or one only", TOP " |a_|1__|\n\n" TOP "|a_\n", "- - - - -"},
	{"a cell over two columns", TOP "|甲_____|5___|\n|乙_|3__|4___|\n", "R:甲||5 R:乙|3|4"},
	{"a row without underscores goes on in the next", TOP "|甲 |1  |2   |\n|乙_|___|____|\n|丙_|3__|4___|\n", "R:甲乙|1|2 R:丙|3|4"},
	{"not if both have a value there", TOP "|甲 |1  |2   |\n|乙_|3__|____|\n", "R:甲|1|2 R:乙|3|"},
	{"but one that the second alone has goes there", TOP "|甲 |   |2   |\n|乙_|3__|____|\n", "R:甲乙|3|2"},
	{"not if the bars stand elsewhere", TOP "|甲 |1  |2   |\n|乙____|3____|\n", "R:甲|1||2 R:乙||3|"},
	{"not if no cell shows room", TOP "|甲|1|2|\n|乙|3|4|\n", "R:甲|1|2 R:乙|3|4"},
	{"a dot of two bytes before a bar is no room", TOP "|甲·|1|2|\n|乙·|_|_|\n", "R:甲·|1|2 R:乙·||"},
	{"a blank that does not break is", TOP "|甲\xC2\xA0|1|2|\n|乙·|_|_|\n", "R:甲乙·|1|2"},
	{"words go on with a blank, Chinese without", TOP "|ab  |1  |2   |\n|cd__|___|____|\n|甲 |3  |4   |\n|e___|___|____|\n", "R:ab cd|1|2 R:甲 e|3|4"},
	{"underscores between words are blanks", TOP "|a_b|1__|2___|\n", "R:a b|1|2"},
	{"what is too wide goes on under the next columns, among values", TOP "|甲乙|丙_|____|\n|丁___|5___|6___|\n|戊己|7___|8___|\n", "R:甲乙|丙| R:丁|5|6 R:戊己|7|8"},
	{"a rest between a label and its values", TOP "|甲乙|丙_|5___|\n|丁戊|6___|7___|\n", "R:甲乙丙||5 R:丁戊|6|7"},
	{"of the second column", TOP "|x_|甲乙|丙_|5___|\n|y_|丁戊|6___|7___|\n", "R:x|甲乙丙||5 R:y|丁戊|6|7"},
	{"left of it, text, and items of a menu", " x _________\n", "-"},
	{"a menu left of it", "* x  ________\n    |a_|1__|\n- y |b_|2__|\nz   |c_|3__|\n", "D:nav|* x D:nav|- y T:z R:a|1 R:b|2 R:c|3"},
	{"an item of each kind", "- y  ________\n• |a_|1__|\n· y|b_|2__|\n", "D:nav|- y D:nav|• D:nav|· y R:a|1 R:b|2"},
	{"the last of the digits, alone", TOP "|甲９|34_|\n", "T:|甲９|34_|"},
	{"and the first", TOP "|甲０|34_|\n", "T:|甲０|34_|"},
	{"in the second row, or the third", TOP "|甲|34_|\n|乙２|34_|\n" TOP "|甲|34_|\n|甲|34_|\n|乙２|34_|\n", "T:|甲|34_| T:|乙２|34_| T:|甲|34_| T:|甲|34_| T:|乙２|34_|"},
	{"what stands behind them is none", TOP "|甲：|34_|\n", "R:甲：|34"},
	{"and before", TOP "|甲／|34_|\n", "R:甲／|34"},
	{"fullwidth digits in a cell that is cut: how much is lost nothing tells, so all is text", TOP "|甲１２|34_|\n", "T:|甲１２|34_|"},
};

static char text[16384], want[16384];

/* A table with so many bars in a line: no more than there is room for. */
static size_t
many(int bars, bool row)
{
	strcpy(text, TOP);
	strcpy(want, row ? "R:" : "- -");
	for (int i = 0; i < bars; i++)
		strcat(text, i + 1 < bars ? "|_" : "|\n");
	for (int i = 0; i + 2 < bars && row; i++)
		strcat(want, "|");
	return reads_fail(&(struct reads){"many bars", text, want}, 1, lay_under_read);
}

/* Two lines whose bars are too many together. */
static size_t
many_places(int bars)
{
	strcpy(text, TOP);
	for (int k = 0; k < 2; k++) {
		strcat(text, k ? "|__" : "|_");
		for (int i = 0; i < bars; i++)
			strcat(text, i + 1 < bars ? "|_" : "|\n");
	}
	return reads_fail(&(struct reads){"many places of bars", text, "- - -"}, 1, lay_under_read);
}

/* What begins as a value does. */
static size_t
values_fail(void)
{
	static const char *const yes[] = {"0", "9", "+1", "-", "/", "—", "减3", "增3", "1甲"}, *const no[] = {"", "甲", "a", ":", "*", ".", ",", "…", "总"};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		bad += !begins_value(str_of(yes[i])) && printf("FAIL %s begins no value\n", yes[i]);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		bad += begins_value(str_of(no[i])) && printf("FAIL %s begins a value\n", no[i]);
	return bad;
}

/* Where the top of a table has its edge, in characters; -1: it is none. */
static const struct { const char *text; int edge; } tops[] = {
	{" ________", 0}, {"a ________", 1}, {"甲 ________", 3}, {"\xEF\xBF\xBD ________", 1}, {"a ________  ", 1}, {"  ________", 1},
	{" _______", -1}, {" _______ ", -1}, {"________", -1}, {"a________", -1}, {"a ____ ____", -1}, {"a", -1}, {"", -1}, {" ________x", -1},
};

/* The second cell of a line between bars, and whether it runs over. */
static const struct { const char *line, *text; bool over; } cells[] = {
	{"|a|b|", "b", false}, {"|a|b_|", "b", false}, {"|a|甲|", "甲", true}, {"|a|甲_|", "甲", false}, {"|a|甲 |", "甲", false}, {"|a||", "", false}, {"|a|__|", "", false}, {"|a| _b_ c_ |", "b  c", false},
};

static size_t
pieces_fail(void)
{
	struct arena a = {0};
	size_t bad = 0;

	for (size_t i = 0; i < sizeof tops / sizeof *tops; i++)
		if (top_edge(given_alone(tops[i].text)) != (size_t)tops[i].edge && ++bad)
			printf("FAIL '%s': %d\n", tops[i].text, (int)top_edge(str_of(tops[i].text)));
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
		struct str s = given_alone(cells[i].line);
		struct bars b = bars_of(s, 0);
		if ((b.n != 3 || !str_eq(cell_text(s, &b, 1, &a), str_of(cells[i].text)) || runs_over(s, &b, 1) != cells[i].over) && ++bad)
			printf("FAIL '%s'\n", cells[i].line);
	}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	size_t bad = many(64, true) + many(65, false) + many_places(62) + values_fail() + pieces_fail();

	return reads_check(test, sizeof test / sizeof *test, lay_under_read) || bad;
}
