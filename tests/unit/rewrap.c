/* Unit tests of rewrap: documents that were laid into a cell, and what was one paragraph or token there. */
#include "../../lib/rewrap.c"
#include "given.h"
#include "reads.h"

#define R "----------\n" /* the cell's width: the rules fill it */
#define RR R R

static const struct reads test[] = {
	{"@ lines", RR "甲\n乙\n\n1  2\n3\n" R "a\nb\n", "R:甲乙@3|1@6|2@6|3@7 T:a b@9"},
	{"paragraphs: a full line goes on to the character", RR "甲乙丙丁戊\n己\n\nabcdefghij\nkl\n", "T:甲乙丙丁戊己 T:abcdefghijkl"},
	{"one column may be left where wide characters end", RR "abcdefg甲\n乙\n\nx\n", "T:abcdefg甲乙 T:x"},
	{"a short first line was a line's first piece; other short ones end in a blank", RR "\nab\ncdefghijkl\nm\nn\n", "T:abcdefghijklm n"},
	{"Chinese needs none", RR "甲\n乙乙乙乙乙\n丙\n丁\n", "T:甲乙乙乙乙乙丙丁"},
	{"nor does it beside others", RR "x\nab\n甲\ncd\n", "T:x ab甲cd"},
	{"a blank at the head of a piece is one", RR "abcdefghij\n k\n", "T:abcdefghij k"},
	{"items of a list", RR "- a\n- b\nc\n", "T:- a T:- b c"},
	{"a rule without another is a paragraph's end", RR "a\n", "T:a"},
	{"a table between rules: labels, the last with its values", RR "甲  乙\n\n丙    1  2\n\n丁  3\n" RR "戊\n", "T:甲 T:乙 R:丙|1|2 R:丁|3 T:戊"},
	{"in a table, too, Chinese goes on", RR "甲\n乙  1\n" RR, "R:甲乙|1"},
	{"one blank parts what stands beside a value, not words", RR "a b 1 2\nc - 3\n" R, "R:a b|1|2 R:c|-|3"},
	{"values before any label", RR "1 2\na 3\n" R, "R:1|2 R:a|3"},
	{"ten values are no label's", RR "a\n1 2 3\n4 5 6\n7 8 9\nb\n1 2 3\n4 5 6\n7 8 9 0\n" R, "R:a|1|2|3|4|5|6|7|8|9 T:b R:1|2|3|4|5|6|7|8|9|0"},
	{"a number that was cut at the width", RR "甲  25980.\n4  5\n" R, "R:甲|25980.4|5"},
	{"one in a short first piece: what is there is no number yet", RR "  1,0\n86  5 6\n" R, "R:1,086|5|6"},
	{"what follows is none", RR "  1\n,086  5 6\n" R, "R:1,086|5|6"},
	{"nor with it", RR "  1,0\n8  5 6\n" R, "R:1,0|8|5|6"},
	{"a blank between", RR "  1,0\n 86  5 6\n" R, "R:1,0|86|5|6"},
	{"two numbers, perhaps", RR "  10\n86  5 6\n" R, "R:10|86|5|6"},
	{"a word before", RR "  a1,0\n86  5 6\n" R, "R:a1,0|86|5|6"},
	{"a number behind a label whose blanks were cut off", RR "  甲\n5  6\n" R, "R:甲|5|6"},
	{"behind one that fills the line", RR "甲乙丙丁戊\n5  6\n" R, "R:甲乙丙丁戊|5|6"},
	{"a dash there", RR "  甲\n/  6\n" R, "R:甲|/|6"},
	{"figures of two bytes that were cut", RR "  甲  ２\n３  6\n" R, "R:甲|２３|6"},
	{"and a comma of theirs", RR "  甲  ２，\n345  6\n" R, "R:甲|２，345|6"},
	{"a label that goes on with a figure", RR "  甲\n2.乙  6\n" R, "R:甲2.乙|6"},
	{"one that was not", RR "甲  2598\n4  5\n" R, "R:甲|2598|4|5"},
	{"a label that was cut, by a wide character", RR "甲乙丙丁\n戊  1\n" R, "R:甲乙丙丁戊|1"},
	{"blank lines between the pieces part them", RR "甲乙丙丁戊\n\n己  1\n" R, "T:甲乙丙丁戊 R:己|1"},
	{"rules of several columns", "----- ----\n---- -----\na  1\n----- ----\nb\n", "R:a|1 T:b"},
	{"figures in a text between two tables", RR "甲  1\n" RR "文 3\n" RR "乙  2\n" R, "R:甲|1 T:文 3 R:乙|2"},
	{"text between two tables", RR "甲  1\n" RR "文\n" RR "乙  2\n" R, "R:甲|1 T:文 R:乙|2"},
	{"the third line is no first one", "ab\nc\nd\nabcdefghij\n", "T:abc d abcdefghij"},
	{"a blank at its head is the one", "ab\nc\nd\n e\nabcdefghij\n", "T:abc d e abcdefghij"},
	{"a dash is no rule", RR "a  -\n-\n" R "b\n", "R:a|-|- T:b"},
};

static size_t
read_all(struct doc *d, const struct line *l, size_t at, size_t n)
{
	rewrap_read(d, &(struct lines){.v = (struct line *)(uintptr_t)(l + at), .n = n - at});
	return n - at;
}

/* A cell of `rules` rules in pairs, `full` lines that fill it, and others that do not: is it one? */
static int
is(int pairs, int full, int others, bool want)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (int i = 0; i < pairs; i++)
		buf_str(&b, STR(RR "\n"));
	for (int i = 0; i < full; i++)
		buf_str(&b, STR("abcdefghi\n"));
	for (int i = 0; i < others; i++)
		buf_str(&b, STR("abcdefgh\n"));
	struct lines l = line_split(buf_slice(&b), &a);
	bool got = rewrap_is(&l);
	mem_free(&a);
	return got != want && printf("FAIL %d pairs, %d full lines, %d others\n", pairs, full, others);
}

/* Is a text a rule: dashes and blanks, more than one dash?  Without the blanks at its end it has n bytes. */
static const struct { const char *text; bool rule; size_t n; } rules[] = {
	{"--", true, 2}, {"-", false, 1}, {"- -", true, 3}, {"--=", false, 3}, {"  ", false, 0}, {"", false, 0}, {"a  ", false, 1}, {" a", false, 2},
};

static int
rules_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
		struct str s = given_alone(rules[i].text);
		if ((is_rule(s) != rules[i].rule || right_trim(s).n != rules[i].n) && ++bad)
			printf("FAIL '%s'\n", rules[i].text);
	}
	return bad;
}

/* A piece that goes on in the next line without a blank, where a line has room for four columns. */
static const struct { const char *a, *b; bool on; } pieces[] = {
	{"ab", "cd", false}, {"abcd", "e", true}, {"abc", "e", false}, {"一", "cd", true}, {"ab", "一", true}, {"abcd", " e", false}, {"", "e", false}, {"ab", "", false},
};

/* Is it one where the rules are so wide, and lines are ten? */
static int
pieces_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
		if (goes_on(&(struct stream){.width = 4}, str_of(pieces[i].a), str_of(pieces[i].b)) != pieces[i].on && ++bad)
			printf("FAIL '%s' goes on in '%s'\n", pieces[i].a, pieces[i].b);
	for (int wide = 7; wide <= 10; wide++)
		for (int ruled = 1; ruled <= 4; ruled++) {
			struct arena a = {0};
			struct buf b = {.a = &a};
			for (int i = 0; i < 12; i++)
				buf_str(&b, i < ruled ? str_fmt(&a, "%.*s\n", wide, "----------") : STR("abcdefghij\n"));
			struct lines l = line_split(buf_slice(&b), &a);
			bad += rewrap_is(&l) != (wide >= 9 && ruled > 1);
			mem_free(&a);
		}
	return bad ? printf("FAIL pieces, or rules: %d\n", bad) : 0;
}

int
main(void)
{
	int bad = pieces_fail() + rules_fail() + is(1, 10, 0, true) + is(1, 9, 0, false) + is(0, 20, 0, false) + is(1, 2, 11, true) + is(1, 2, 12, false) + is(1, 1, 10, false);

	return reads_check(test, sizeof test / sizeof *test, read_all) || bad;
}
