/* Unit tests of bars: what the bars of a line are. */
#include "../../lib/bars.c"
#include "given.h"
#include "check.h"

/* What a line of bars is: a rule under heads, a row in a frame, how many bars it has, how its first cell and its inner part read. */
static const struct { const char *s; bool rule, framed, outer, ends; size_t bars; const char *cell, *inner; } lines[] = {
	{"", false, false, false, false, 0, "", ""},
	{"|", false, false, true, true, 1, "", ""},
	{"||", false, false, true, true, 2, "", ""},
	{"|a|", false, true, true, true, 2, "", "a"},
	{" |a|b| ", false, true, true, true, 3, " ", "a|b"},
	{"a|b", false, false, false, false, 1, "a", "a|b"},
	{"|a", false, false, true, false, 1, "", "a"},
	{"a|", false, false, false, true, 1, "a", "a|"},
	{"|---|:=:|", true, true, true, true, 3, "", "---|:=:"},
	{"---+---", true, false, false, false, 0, "---+---", "---+---"},
	{"-|", true, false, false, true, 1, "-", "-|"},
	{"---", false, false, false, false, 0, "---", "---"},
	{"|:|", false, true, true, true, 2, "", ":"},
	{"- | = x", false, false, false, false, 1, "- ", "- | = x"},
	{"|a\\|", false, false, true, false, 1, "", "a\\|"},
	{"\\|a", false, false, false, false, 0, "\\|a", "\\|a"},
	{"a\\|b|c", false, false, false, false, 1, "a\\|b", "a\\|b|c"},
	{"|a\\", false, false, true, false, 1, "", "a\\"},
};

static void
line_of_bars(void)
{
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct str s = given_alone(lines[i].s), rest = s, cell = bars_cell(&rest);
		check(bars_rule(s) == lines[i].rule, lines[i].s);
		check(bars_framed(s) == lines[i].framed, lines[i].s);
		check(bars_open(s) == lines[i].outer && bars_shut(s) == lines[i].ends, lines[i].s);
		check(bars_count(s) == lines[i].bars && bars_any(s) == (lines[i].bars > 0), lines[i].s);
		check(str_eq(cell, str_of(lines[i].cell)), lines[i].s);
		check(!s.n || str_eq(bars_inner(s, BARS_BOTH), str_of(lines[i].inner)), lines[i].s);
		check(!s.n || str_eq(bars_inner(s, BARS_BARE), str_trim(s)), lines[i].s);
	}
}

/* How many cells have two bars of their own; how many bars stand behind, and the row without them where a single one is a cell, or may be none. */
static const struct { const char *s; size_t own, behind; const char *several, *any; } rows[] = {
	{"|a||1|", 2, 0, "|a||1|", "|a||1|"}, {" |a| ", 1, 0, " |a| ", " |a| "}, {"|a|1|", 0, 0, "|a|1|", "|a|1|"}, {"|a||1", 0, 0, "|a||1", "|a||1"}, {"||a||", 0, 0, "||a||", "||a||"}, {"", 0, 0, "", ""}, {"a|", 0, 0, "a|", "a|"},
	{"| a | 1 | |", 0, 1, "| a | 1 | |", "| a | 1 |"}, {"| a | 1 | || ", 0, 2, "| a | 1 |", "| a | 1 |"}, {"| a | | |", 0, 1, "| a | | |", "| a | | |"}, {"| a | ||", 0, 2, "| a |", "| a |"},
	{"a | 1 | |", 0, 1, "a | 1 | |", "a | 1 |"}, {"| a|||", 0, 0, "| a|||", "| a|||"}, {" | ||", 0, 0, " | ||", " | ||"}, {"a | |", 0, 1, "a | |", "a | |"}, {"x  ||", 0, 0, "x  ||", "x  ||"},
};

static void
rows_of_cells(void)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct str s = given_alone(rows[i].s);
		check(bars_own(s) == rows[i].own, rows[i].s);
		check(bars_behind(s) == rows[i].behind, rows[i].s);
		check(str_eq(bars_unpad(s, BARS_PADS_NONE), s), rows[i].s);
		check(str_eq(bars_unpad(s, BARS_PADS_SEVERAL), str_of(rows[i].several)), rows[i].s);
		check(str_eq(bars_unpad(s, BARS_PADS_ANY), str_of(rows[i].any)), rows[i].s);
	}
	check(str_eq(bars_inner(STR("a|1|"), BARS_BEHIND), STR("a|1")), "the bar behind a row");
	check(str_eq(bars_inner(STR("|1|"), BARS_BEHIND), STR("|1")), "a blank first cell keeps its bar");
	check(str_eq(bars_inner(STR("|a||1|"), BARS_EACH), STR("a||1")), "two bars around each");
}

/* What parts rows, and where the next bar stands. */
static void
parting(void)
{
	static const struct { const char *s; bool parts; size_t next, after; } of[] = {
		{"---", true, 3, 3}, {" --- ", true, 5, 5}, {"--", false, 2, 2}, {"--=", false, 3, 3}, {"-|-", true, 1, 3}, {"", false, 0, 0}, {"|a|", false, 0, 2},
		{"\\|a|b", false, 3, 5}, {"a\\", false, 2, 2}, {"--- x", false, 5, 5},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct str s = given_alone(of[i].s);
		size_t next = bars_next(s, 0);
		check(bars_parts(s) == of[i].parts && next == of[i].next && (next == s.n || bars_next(s, next + 1) == of[i].after), of[i].s);
	}
}

/* How many bars are none of a cell: one by one, in all lines of up to seven characters. */
static void
counting(void)
{
	for (unsigned n = 0; n <= 7; n++)
		for (unsigned k = 0, all = 1u << 2 * n; k < all; k++) {
			char t[8] = "";
			size_t bars = 0;
			bool behind = false;
			for (unsigned i = 0; i < n; i++) {
				t[i] = "|\\a "[k >> 2 * i & 3];
				bars += t[i] == '|' && !behind;
				behind = t[i] == '\\' && !behind;
			}
			struct str s = given_alone(t);
			check(bars_count(s) == bars && bars_any(s) == (bars > 0), t);
		}
}

/* A cell without Textile's mark. */
static void
marks(void)
{
	static const struct { const char *text, *want; } of[] = {
		{"=. a", "a"}, {"_. a", "a"}, {"<>^~=_. a", "a"}, {"=.", ""}, {"=.a", "=.a"}, {"= a", "= a"}, {". a", ". a"}, {"=", "="}, {"", ""}, {"-. a", "-. a"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		check(str_eq(unset(given_alone(of[i].text)), str_of(of[i].want)), of[i].text);
}

/* The row on some lines: each cell, with the line on which its text begins; of a blank one that of its bar. */
static void
row_over_lines(void)
{
	static const struct { const char *in; enum bars_frame frame; bool head; const char *want; } of[] = {
		{"|a|\n1|\n", BARS_BOTH, false, "a@1 1@2"}, {"|a\nb|\n\n|1\n|\n", BARS_BOTH, false, "a b@1 @2 1@4"}, {"|a||1|\n", BARS_EACH, false, "a@1 1@1"},
		{"a\n|\n|\n1\n", BARS_BARE, false, "a@1 @2 1@4"}, {"|\n\na\n|\n", BARS_BARE, false, "@1 a@3 @4"}, {"| | \n|\n", BARS_BOTH, true, ""}, {"|| \n|\n", BARS_BOTH, false, "@1 @1"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		struct lines l = line_split(str_of(of[i].in), &a);
		struct buf b = {.a = &a};
		bars_row(&d, l.v, 0, l.n, of[i].frame, of[i].head, BARS_PADS_NONE);
		for (size_t k = 0; d.n && k < d.item[0].n; k++) {
			struct doc_cell c = d.item[0].cell[k];
			buf_str(&b, str_fmt(&a, "%s%.*s@%zu", k ? " " : "", (int)c.text.n, c.text.n ? c.text.p : "", c.line));
		}
		check(str_eq(buf_slice(&b), str_of(of[i].want)), of[i].in);
		mem_free(&a);
	}
}

static const struct {
	const char *name, *in;
	size_t want; /* rows */
} heaps[] = {
	{"two rows", "甲<br>乙|1<br>2|0<br>0|1<br>2", 2},
	{"three, in tags of other kinds", "甲<br/>乙<br />丙|1<BR>2<br>3|0<br>0<br>0|1<br>2<br>3", 3},
	{"a blank cell in one of them, a dash in the other", "甲<br>乙|1<br>|-<br>2|<br>2", 2},
	{"a merged cell before the label", "组|甲<br>乙|1<br>2|0<br>0|1<br>2", 2},
	{"an empty cell", "甲<br>乙||1<br>2|0<br>0|1<br>2|", 2},
	{"misread figures among them", "甲<br>乙|O<br>l2|0<br>0|1<br>2", 2},
	{"seven characters that are no figures", "甲<br>乙|OOOOOOO<br>l2|0<br>0|1<br>2", 2},
	{"eight are a word", "甲<br>乙|OOOOOOOO<br>l2|0<br>0|1<br>2", 1},
	{"one row", "甲|1|0|1", 1},
	{"its label broken", "甲<br>乙|1|0|1", 1},
	{"its label broken, and a number", "甲<br>乙|1<br>2|0|1", 1},
	{"a label of more pieces", "甲<br>乙<br>丙|1<br>2|0<br>0|1<br>2", 1},
	{"cells of fewer", "甲<br>乙<br>丙|1<br>2<br>3|0<br>0|1<br>2<br>3", 1},
	{"a word among the values", "甲<br>乙|1<br>2|无关<br>0|1<br>2|3<br>4", 1},
	{"heads", "甲<br>乙|商业<br>企业|科研<br>机构|总<br>计", 1},
	{"two cells of values are too few", "甲<br>乙|1<br>2|0<br>0", 1},
	{"no label", "1<br>2|0<br>0|1<br>2", 1},
	{"nothing", "||", 1},
	{"", "", 1},
};

/* Rows that a converter joined in one. */
static void
joined_rows(void)
{
	for (size_t i = 0; i < sizeof heaps / sizeof *heaps; i++) {
		struct str s = str_of(heaps[i].in), cell[16];
		size_t cells = 0;
		while (s.n) {
			struct str w = given_word(&s, '|');
			char text[64] = {0};
			memcpy(text, w.p, w.n);
			cell[cells++] = given_alone(text);
		}
		check(bars_heaped(cell, cells) == heaps[i].want, heaps[i].name);
	}
	static const struct { const char *in; size_t i; const char *want; } piece[] = {{"a<br>b", 0, "a"}, {"a <br> b ", 1, "b"}, {"a<br>b", 2, ""}, {"a", 0, "a"}, {"a", 1, ""}, {"a<b>c", 0, "a<b>c"}, {"<br>b", 0, ""}, {"a<br", 0, "a"}, {"", 0, ""}, {"a<br>", 1, ""}};
	for (size_t k = 0; k < sizeof piece / sizeof *piece; k++)
		check(str_eq(bars_piece(given_alone(piece[k].in), piece[k].i), str_of(piece[k].want)), piece[k].in);
}

int
main(void)
{
	counting();
	line_of_bars();
	parting();
	rows_of_cells();
	joined_rows();
	marks();
	row_over_lines();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
