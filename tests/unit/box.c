/* Unit tests of box: lines that begin drawings, the cells of drawings. */
#include <stdio.h>

#include "../../lib/box.c"
#include "reads.h"
#include "verdict.h"

/* What is read of a drawing: its cells, each row.column-span:text, | between lines of one; "" if it is none. */
static const struct { const char *name, *in, *want; } drawing[] = {
	{"a rule that begins a column further in", "+---+---+\n| a | b |\n +--+---+\n| c | d |\n+---+---+\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"most do", " +--+---+\n| a | b |\n +--+---+\n| c | d |\n+---+---+\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"no border", "文字\n+---+---+\n| a | b |\n+---+---+\n", ""},
	{"two cells", "+---+---+\n| a | b |\n+---+---+\n", "0.0:a 0.1:b 3"},
	{"two rows", "+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"three columns, one over two", "+---+---+---+\n| a | b | c |\n+---+---+---+\n| d     | e |\n+-------+---+\n", "0.0:a 0.1:b 0.2:c 1.0-2:d 1.2:e 5"},
	{"one over two rows", "+---+---+\n| a | b |\n|   +---+\n|   | c |\n+---+---+\n", "0.0:a|| 0.1:b 1.1:c 5"},
	{"two lines are none", "+---+---+\n| a | b |\n", ""},
	{"three without a lower rule", "+---+---+\n| a | b |\n| c | d |\n", "0.0:a|c 0.1:b|d 3"},
	{"colons alone are no rule, and nothing is bound", "+::+::+\n|a |b |\n+::+::+\n", ""},
	{"one that stands off by three columns", "+----+----+----+\n| a     | b | c |\n+----+----+----+\n", "0.0:a 0.1:b 0.2:c 3"},
	{"by four", "+----+----+----+\n| a      | b | c |\n+----+----+----+\n", "0.0:a 0.1:b 0.2:c 3"},
	{"all of them, far off, but as many as there are", "+----+----+----+\n| a                 | b | c |\n+----+----+----+\n", "0.0:a 0.1:b 0.2:c 3"},
	{"a rule of two hyphens", "+--+--+\n|a |b |\n+--+--+\n", "0.0:a 0.1:b 3"},
	{"of one beside a crossing", "+-+-+\n|a|b|\n+-+-+\n", "0.0:a 0.1:b 3"},
	{"a cell that holds two hyphens", "+---+----+\n| a | -- |\n+---+----+\n| b | 1  |\n+---+----+\n", "0.0:a 0.1:-- 1.0:b 1.1:1 5"},
	{"a lone hyphen in a cell is none", "+-+-+\n|a|-|\n+-+-+\n|b|1|\n+-+-+\n", "0.0:a 0.1:- 1.0:b 1.1:1 5"},
	{"three hyphens are one", "+---+---+\n|a  |b  |\n|---|c  |\n|d  |e  |\n+---+---+\n", "0.0:a 0.1:b|c|e 1.0:d 5"},
	{"tees drawn as hyphens", "+-----+---+\n| a   | b |\n+-----+---+\n| c | d | e |\n", "0.0:a 0.1:b 1.0:c 1.1:d 4"},
	{"a rule behind the drawing is none of it", "+-----+---+\n| a   | b |\n| c | d | e |\n---------\n", "0.0:a|c 0.1:b|d 3"},
	{"box drawing", "┌──┬──┐\n│甲│1 │\n├──┼──┤\n│乙│2 │\n└──┴──┘\n", "0.0:甲 0.1:1 1.0:乙 1.1:2 5"},
	{"what stands behind its lower border", "┌─┐\n│a│\n└─┘\n│b│\n└─┘\n", "0.0:a 3"},
	{"characters counted as one column", "┌──┬─┐\n│甲│1│\n├──┼─┤\n│甲乙│2│\n└──┴─┘\n", "0.0:甲 0.1:1 1.0:甲乙 1.1:2 5"},
	{"an indent", "   ┌─┬─┐\n   │a│1│\n   └─┴─┘\n", "0.0:a 0.1:1 3"},
	{"one vertical is left out", "+---+---+---+\n| a | b   c |\n+---+---+---+\n", "0.0:a 0.1-2:b   c 3"},
	{"a line that is none ends it", "+---+---+\n| a | b |\n文字\n+---+---+\n", ""},
	{"a blank line, too", "+---+---+\n| a | b |\n\n+---+---+\n", ""},
	{"an inner drawing", "+---------+\n| +--+--+ |\n| |a |b | |\n| +--+--+ |\n+---------+\n", "0.0:+--+--+||a |b ||+--+--+ 5"},
	{"records without rules", "+---+----+\n| a | 1  |\n| b | 2  |\n+---+----+\n", "0.0:a|b 0.1s:1|2 4"},
	{"a figure as wide as its cell goes on", "+---+---+\n| a |123|\n|   |4  |\n+---+---+\n", "0.0:a| 0.1:123|4 4"},
	{"one on the last line goes on nowhere", "+---+----+\n| a | 4  |\n| b |1234|\n+---+----+\n", "0.0:a|b 0.1s:4|1234 4"},
	{"nor does one that ends in a comma there", "+---+-----+\n| a | 4   |\n| b | 12, |\n+---+-----+\n", "0.0:a|b 0.1s:4|12, 4"},
	{"one that ends in a point goes on", "+---+-----+\n| a | 4.  |\n| b | 12  |\n+---+-----+\n", "0.0:a|b 0.1:4.|12 4"},
	{"three are records", "+---+---+\n| a |123|\n| b |4  |\n| c |5  |\n+---+---+\n", "0.0:a|b|c 0.1s:123|4|5 5"},
	{"a bar before the boundary, another at it", "┌────┬────┐\n│a │b│c   │\n└────┴────┘\n", "0.0:a │b 0.1:c 3"},
	{"one three columns behind its boundary, and one more", "┌─────────┬─────────┐\n│ a          │ b│   │\n└─────────┴─────────┘\n", "0.0:a 0.1:b│ 3"},
	{"four columns behind", "┌─────────┬─────────┐\n│ a           │b│   │\n└─────────┴─────────┘\n", "0.0-2:a           │b│ 3"},
	{"three before", "┌─────────┬─────────┐\n│ a    │b      │    │\n└─────────┴─────────┘\n", "0.0:a 0.1:b 3"},
	{"four before", "┌─────────┬─────────┐\n│ a   │ b    │      │\n└─────────┴─────────┘\n", "0.0:a   │ b 0.1: 3"},
	{"a line that begins three columns to the right", "┌─────┬─────┐\n   │ a   │ b   │\n└─────┴─────┘\n", "0.0:a 0.1:b 3"},
	{"four to the right", "┌─────┬─────┐\n    │ a   │ b   │\n│ c   │ d   │\n└─────┴─────┘\n", ""},
	{"a line that ends twelve columns before the right edge", "+-----+--------------------+\n| a   | b     |\n+-----+--------------------+\n", "0.0:a 0.1:b 0.2: 3"},
	{"thirteen before, but with as many bars as the one before", "+-----+--------------------+\n| a   | b    |\n+-----+--------------------+\n", "0.0:a 0.1:b 0.2: 3"},
	{"a line with fewer bars that ends far before it", "+-----+-----+--------------------+\n| a   | b   |\n+-----+-----+--------------------+\n| c   | d   |                    |\n+-----+-----+--------------------+\n", ""},
	{"a line of one bar", "+-----+-----+\n| a\n+-----+-----+\n+-----+-----+\n", ""},
	{"boundaries one column apart, where more rules meet", "+---+----+\n| a | b  |\n+----+---+\n| c  | d |\n+----+---+\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"two columns apart", "+---+-----+\n| a | b   |\n+-----+---+\n| c   | d |\n+-----+---+\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"drift adds up", "+---+---+---+\n| a  | b  | c  |\n+---+---+---+\n", "0.0:a 0.1:b 0.2:c 3"},
	{"the third of three is off by six, two after two", "+----+----+----+\n| a    | b    | c    |\n+----+----+----+\n", "0.0:a 0.1:b 0.2:c 3"},
	{"a cell that is all equals signs", "+===+===+\n| a | b |\n+===+===+\n", "0.0:a 0.1:b 3"},
	{"colons at the ends of a rule", "+:--+--:+\n| a | b |\n+:--+--:+\n", "0.0:a 0.1:b 3"},
	{"double lines", "╔══╤══╗\n║a │b ║\n╟──┼──╢\n║c │d ║\n╚══╧══╝\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"heavy and dashed ones", "┏━━┳━━┓\n┇a ┇b ┇\n┣━━╋━━┫\n┃c ┃d ┃\n┗━━┻━━┛\n", "0.0:a 0.1:b 1.0:c 1.1:d 5"},
	{"round corners", "╭──┬──╮\n│a │b │\n╰──┴──╯\n", "0.0:a 0.1:b 3"},
	{"a span over rows and columns", "+---+---+---+\n| a     | b |\n|       +---+\n|       | c |\n+---+---+---+\n| d | e | f |\n+---+---+---+\n", "0.0-2:a|| 0.2:b 1.2:c 2.0:d 2.1:e 2.2:f 7"},
	{"three rows, lines of a cell are no records", "+-----+------+\n| a   | 1    |\n| b   | 2    |\n| c   | 3    |\n+-----+------+\n| d   | 4    |\n+-----+------+\n| e   | 5    |\n+-----+------+\n", "0.0:a|b|c 0.1:1|2|3 1.0:d 1.1:4 2.0:e 2.1:5 9"},
	{"a value that is half of its lines", "+---+-----+\n| a | 1   |\n| b | x   |\n| c | 2   |\n| d | y   |\n+---+-----+\n", "0.0:a|b|c|d 0.1:1|x|2|y 6"},
	{"dashes and strokes are values", "+---+-----+\n| a | -   |\n| b | /   |\n+---+-----+\n", "0.0:a|b 0.1s:-|/ 4"},
	{"twenty-three figures are one", "+---+--------------------------+\n| a | 12345678901234567890123  |\n| b | 1                        |\n+---+--------------------------+\n", "0.0:a|b 0.1s:12345678901234567890123|1 4"},
	{"twenty-four are none", "+---+---------------------------+\n| a | 123456789012345678901234  |\n| b | 1                         |\n+---+---------------------------+\n", "0.0:a|b 0.1:123456789012345678901234|1 4"},
	{"a figure that ends in a comma goes on", "+---+--------+\n| a | 1,     |\n| b | 234    |\n+---+--------+\n", "0.0:a|b 0.1:1,|234 4"},
	{"in a cell as wide as it but for two", "+---+-----+\n| a | 123 |\n| b | 4   |\n+---+-----+\n", "0.0:a|b 0.1:123|4 4"},
	{"a sign is no crossing", "+---+---+\n| + | + |\n+---+---+\n", "0.0:+ 0.1:+ 3"},
};

static struct str
read_drawing(struct str in, struct arena *a)
{
	struct lines l = reads_split(in, a);
	struct box x = box_read(l.v, l.n, a);
	struct buf b = {.a = a};

	for (size_t i = 0; i < x.n; i++) {
		const struct box_cell *c = &x.cell[i];
		buf_str(&b, str_fmt(a, "%s%zu.%zu%s", i ? " " : "", c->row, c->col, c->split ? "s" : ""));
		if (c->span > 1)
			buf_str(&b, str_fmt(a, "-%zu", c->span));
		for (size_t y = c->from; y < c->to; y++) {
			buf_char(&b, y > c->from ? '|' : ':');
			buf_str(&b, str_trim(box_text(&x, c, y)));
		}
	}
	if (x.lines)
		buf_str(&b, str_fmt(a, " %zu", x.lines));
	return buf_slice(&b);
}

/* Lines with which drawings begin: of + and - nothing else may stand in them, but two characters where they are long. */
static const struct { const char *line; bool begins; } firsts[] = {
	{"+---+", true}, {"+--+", false}, {"  +---+ ", true}, {"+---+ x", false}, {"+-------+ x", true}, {"+------+ x", false}, {"+-------+ xy", false}, {"+--+--+", true}, {"+===+", true}, {"┌─┐", true}, {"┌─┐ 甲", true}, {"╔═╗", true},
	{"+", false}, {"++", false}, {"", false}, {"-----", false}, {"a+b", false}, {"├─┤", false}, {"│甲│", false}, {"x +---+", false}, {"x +-------+", true}, {"+-----", false}, {"───", false},
};

static int
firsts_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++) {
		struct arena a = {0};
		struct lines l = reads_split(str_of(firsts[i].line[0] ? firsts[i].line : "\n"), &a);
		if (box_begins(l.v) != firsts[i].begins && ++bad)
			printf("FAIL begins: '%s'\n", firsts[i].line);
		mem_free(&a);
	}
	return bad;
}

/* Every line of up to five of the signs that matter, above or below: where in it a rule is met. */
static size_t
meets_fail(int *n)
{
	static const char sign[] = "- a";
	size_t bad = 0;

	for (int i = 0; i < 3 * 3 * 3 * 3 * 3 * 6; i++, ++*n) {
		char text[6];
		size_t length = (size_t)(i % 6);
		for (int k = 0, x = i / 6; k < 5; k++, x /= 3)
			text[k] = sign[x % 3];
		struct line l[2] = {{.text = STR("")}, {.text = STR("")}};
		for (size_t below = 0; below < 2; below++) {
			text[length] = '\0';
			l[below].text = (struct str){text, length};
			l[!below].text = STR("");
			struct drawing w = {.l = l, .n = 2};
			for (size_t x = 0; x < 6; x++) {
				bool want = x > 0 && x + 1 < length && memcmp(text + x - 1, "---", 3) == 0;
				if (meets_rule(&w, !below, x) != want && ++bad)
					printf("FAIL '%s' meets a rule at %zu\n", text, x);
			}
		}
	}
	return bad;
}

int
main(void)
{
	int n = 0, nfail = firsts_fail() + (int)meets_fail(&n);

	for (size_t i = 0; i < sizeof drawing / sizeof *drawing; i++, n++) {
		struct arena a = {0};
		struct str got = read_drawing(str_of(drawing[i].in), &a);
		if (!str_eq(got, str_of(drawing[i].want)) && ++nfail)
			printf("FAIL %s: %.*s, not %s\n", drawing[i].name, (int)got.n, got.p, drawing[i].want);
		mem_free(&a);
	}
	return verdict(nfail, n);
}
