/* Unit tests of lay_rule: boxes with spans, pipes, simple tables, HTML; what is left alone. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/lay_rule.c"
#include "given.h"
#include "reads.h"

static int ntest, nfail;

/* Reads a text: lines the recogniser does not take are "-", what was noticed !line:code. */
static struct str
show(const char *in, size_t behind, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	struct lines l = reads_lines(in, behind, a);
	struct buf b = {.a = a};

	for (size_t at = 0, done = 0, noted = 0; at < l.n;) {
		size_t took = lay_rule_read(&d, l.v, at, l.n);
		for (; done < d.n; done++) {
			const struct doc_item *it = &d.item[done];
			buf_char(&b, it->kind == DOC_ROW ? 'R' : it->kind == DOC_TEXT ? 'T' : 'D');
			if (it->n > 99)
				buf_str(&b, str_fmt(a, ":%zu cells", it->n));
			for (size_t k = 0; k < it->n && it->n < 100; k++) {
				buf_char(&b, k ? '|' : ':');
				buf_str(&b, it->cell[k].text);
			}
			buf_char(&b, ' ');
		}
		if (!took)
			buf_str(&b, STR("- "));
		for (; noted < d.diags.n; noted++)
			buf_str(&b, str_fmt(a, "!%zu:%s ", d.diags.v[noted].line, diag_name(d.diags.v[noted].code)));
		at += took ? took : 1;
	}
	return buf_slice(&b);
}

static void
reads(const char *in, const char *want, const char *why)
{
	for (size_t k = 0; k < READS_BEHIND; k++) {
		struct arena a = {0};
		struct str got = show(in, k, &a);
		ntest++;
		if (!str_eq(got, str_of(want)) && ++nfail)
			printf("FAIL %s, before %s: got '%.*s', wanted '%s'\n", why, reads_behind[k], (int)got.n, got.p, want);
		mem_free(&a);
	}
}

static void
begins(const char *in, bool want)
{
	struct arena a = {0};
	size_t n = strlen(in);
	char *p = memcpy(malloc(n + !n), in, n); /* nothing stands behind it */
	struct lines l = line_split((struct str){p, n}, &a);

	ntest++;
	if (lay_rule_begins(l.v, 0, l.n) != want && ++nfail)
		printf("FAIL '%s' begins %s\n", in, want ? "nothing" : "a table");
	free(p);
	mem_free(&a);
}

/* At which sides of a column from 10 to 20 does a value stand? */
static void
at_sides(void)
{
	static const struct { size_t from, to; bool left, right, middle; } at[] = {
		{10, 20, true, true, true}, {10, 12, true, false, false}, {18, 20, false, true, false}, {14, 16, false, false, true}, {14, 17, false, false, true}, {13, 16, false, false, true},
		{15, 17, false, false, false}, {13, 15, false, false, false}, {11, 19, false, false, true}, {9, 21, false, false, true}, {11, 20, false, true, true}, {10, 19, true, false, true}};

	for (size_t i = 0; i < sizeof at / sizeof *at; i++, ntest++) {
		struct ruler r = {.from = {10}, .to = {20}};
		struct placed p = {.from = at[i].from, .to = at[i].to};
		if ((stands(&r, &p, LEFT) != at[i].left || stands(&r, &p, RIGHT) != at[i].right || stands(&r, &p, MIDDLE) != at[i].middle) && ++nfail)
			printf("FAIL from %zu to %zu\n", at[i].from, at[i].to);
	}
}

/* Does a text end within a tag that began so many bytes before?  Is it of figures? */
static void
ends(void)
{
	static const struct { const char *text; bool tag, figure; } of[] = {
		{"a<b", true, false}, {"<", true, false}, {"a<b>", false, false}, {"<b>c", false, false}, {"a", false, false}, {"", false, false}, {"<a><", true, false},
		{"12", false, true}, {"0,9.5", false, true}, {".", false, true}, {"1:", false, false}, {"1/", false, false}, {"1-", false, false}, {"1 2", false, false},
	};
	char s[401];

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct str t = given_alone(of[i].text);
		if ((in_tag(t) != of[i].tag || is_figure(t) != of[i].figure) && ++nfail)
			printf("FAIL the end of '%s'\n", of[i].text);
	}
	memset(s, 'x', sizeof s);
	s[0] = '<';
	ntest++;
	if ((!in_tag((struct str){s, 400}) || in_tag((struct str){s, 401})) && ++nfail)
		printf("FAIL a long tag\n");
}

/* Runs of dashes: how many, and whether one of them has two. */
static void
dashes(void)
{
	static const struct { const char *text; bool is; size_t runs; } of[] = {
		{"--", true, 1}, {"-", false, 1}, {"- -", false, 2}, {"- --", true, 2}, {"-- -", true, 2}, {"==", true, 1}, {"=-", true, 1}, {" -- --", true, 2}, {"--\t--", true, 2}, {"--  --", true, 2},
		{"", false, 0}, {"  ", false, 0}, {"--x", false, 0}, {"x--", false, 0}, {"--|--", false, 0}, {"--- - ---", true, 3}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		size_t runs = 0;
		bool is = is_dashes(given_alone(of[i].text), &runs);
		if ((is != of[i].is || runs != of[i].runs) && ++nfail)
			printf("FAIL dashes '%s': %zu\n", of[i].text, runs);
	}
}

/* Characters that are as wide as two; numbers printed twice, and cut in two; tags; lines. */
static void
texts(void)
{
	static const uint32_t yes[] = {0x2014, 0x2020, 0x2026, 0x2E80, 0x4E00, 0x20000}, no[] = {0x41, 0x2013, 0x2027, 0x2E7F, 0xB7, 0};
	static const struct { const char *a, *b; bool twice, cut; } of[] = {
		{"12", "12", true, false}, {"1", "1", false, true}, {"12", "13", false, true}, {"12", "1", false, true}, {"１２", "１２", true, false}, {"1a", "1a", false, false}, {"", "", false, false},
		{"0", "5", false, false}, {"5", "0", false, true}, {"12", "a", false, false}, {"a", "12", false, false}, {"1,2", "34", false, true}, {"１", "１", false, false}, {"9：", "9：", false, false},
		{"10", "10", true, false}, {"99", "99", true, false}, {"00", "00", true, false}, {"／／", "／／", false, false}, {"：：", "：：", false, false}, {"1:", "1:", false, false}, {"1/", "1/", false, false},
		{"1,", "234", false, true}, {"1.", ".5", false, false}};
	static const struct { const char *s, *tag; int n; } tags[] = {
		{"<table><TABLE><tAbLe", "<table", 3}, {"<tabl", "<table", 0}, {"", "<table", 0}, {"<table", "<table", 1}, {"x<table", "<table", 1}, {"</table><table>", "</table", 1}, {"<<table", "<table", 1}, {"<td>", "<table", 0}};
	const struct line l[] = {{.no = 10}, {.no = 20}, {.no = 30}};

	for (size_t i = 0; i < 6; i++, ntest++)
		if ((!is_wide(yes[i]) || is_wide(no[i])) && ++nfail)
			printf("FAIL wide: %X, %X\n", (unsigned)yes[i], (unsigned)no[i]);
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		mem_reset(&a);
		struct str s = given_alone(of[i].a), t = given_alone(of[i].b);
		if ((twice(s, t) != of[i].twice || is_cut(s, t, a) != of[i].cut) && ++nfail)
			printf("FAIL '%s' and '%s': twice %d, cut %d\n", of[i].a, of[i].b, twice(s, t), is_cut(s, t, a));
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++, ntest++)
		if (count(given_alone(tags[i].s), str_of(tags[i].tag)) != tags[i].n && ++nfail)
			printf("FAIL tags in '%s'\n", tags[i].s);
	ntest++;
	if ((line_of(l, 3, 0) != 10 || line_of(l, 3, 1) != 10 || line_of(l, 3, 2) != 20 || line_of(l, 3, 3) != 30 || line_of(l, 3, 4) != 30) && ++nfail)
		printf("FAIL lines of the source\n");
}

/* A rule's columns; which of them a word from x to y stands in; rules that are the same. */
static void
rulers(void)
{
	static const struct { size_t x, y, k; } in[] = {{2, 3, 0}, {0, 2, 0}, {4, 6, 0}, {6, 8, 0}, {7, 9, 1}, {5, 9, 0}, {5, 10, 1}, {4, 9, 0}, {9, 20, 1}, {10, 20, 2}, {13, 20, 2}, {30, 40, 2}, {10, 11, 1}, {11, 12, 1}, {12, 13, 2}};
	static const struct { const char *a, *b; bool same; } of[] = {{"-- --", "-- --", true}, {"-- --", "--  --", false}, {"-- --", "-- ---", false}, {"-- --", "--", false}, {"-- --", "-- -- --", false}, {" --", "--", false}};
	struct ruler r = ruler_of(given_alone("  ----  ---\t==")), none = ruler_of(given_alone("  "));

	ntest++;
	if ((r.n != 3 || r.from[0] != 2 || r.to[0] != 6 || r.from[1] != 8 || r.to[1] != 11 || r.from[2] != 12 || r.to[2] != 14 || none.n) && ++nfail)
		printf("FAIL the columns of a rule\n");
	for (size_t i = 0; i < sizeof in / sizeof *in; i++, ntest++)
		if (column_of(&r, in[i].x, in[i].y) != in[i].k && ++nfail)
			printf("FAIL from %zu to %zu: column %zu\n", in[i].x, in[i].y, column_of(&r, in[i].x, in[i].y));
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct ruler x = ruler_of(given_alone(of[i].a)), y = ruler_of(given_alone(of[i].b));
		if (same_ruler(&x, &y) != of[i].same && ++nfail)
			printf("FAIL '%s' and '%s'\n", of[i].a, of[i].b);
	}
}

/* A value that stands between columns, or at another side than nearly all others of its column, from 6 to 10, or from 11 on. */
static void
in_step(void)
{
	static const struct { const char *line; size_t seen, right; bool out; } of[] = {
		{"a      123", 5, 5, false}, {"a     123", 5, 5, true}, {"a     123", 4, 4, false}, {"a     123", 5, 4, true}, {"a     123", 5, 3, false}, {"a     123", 10, 8, true}, {"a     123", 10, 7, false},
		{"a    1234", 0, 0, true}, {"a     1234", 0, 0, false}, {"a     12345", 0, 0, true}, {"a     1   123", 0, 0, true}, {"a     1    123", 0, 0, false}, {"a           12345678", 0, 0, false}, {"a     文", 5, 5, false}, {"", 5, 5, false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct ruler r = ruler_of(STR("----- ---- ----"));
		struct line l = {.text = given_alone(of[i].line)};
		r.seen[1] = of[i].seen;
		r.at[1][RIGHT] = of[i].right;
		if (out_of_step(&r, &l) != of[i].out && ++nfail)
			printf("FAIL '%s' is %sin step\n", of[i].line, of[i].out ? "" : "not ");
	}
}

int
main(void)
{
	dashes();
	texts();
	rulers();
	in_step();
	ends();
	static const char *const yes[] = {"--- ---", "|===", "{| x", "[cols=\"2*\"]", "<table", "<table>", "<TABLE x", "+--+--+", "┌──┐", "a|b\n---|---"},
				 *const no[] = {"", "-", "---", "- -", "a", "<tabl", "<tab le>", "x<table>", "|==", "a|b\n1|2"};

	at_sides();
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		begins(yes[i], true);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		begins(no[i], false);
	reads("+---+---+\n| a | 1 |\n+---+---+\n|   | 2 |\n+---+---+\n", "R:a|1 R:|2 ", "a grid");
	reads("+------+-------+--------+\n| *    | **28* | **10** |\n| *a** | *     | **12** |\n+------+-------+--------+\n", "R:a|28|10 12 ", "a mark that is cut, two that are whole");
	reads("┌──┬─┐\n│标│1│\n│  ├─┤\n│签│2│\n└──┴─┘\n", "R:标签|1 R:|2 ", "a rule across one column only");
	reads("┌────┬─┐\n│不予│ │\n│公开│7│\n└────┴─┘\n", "R:不予公开|7 ", "a label of two lines");
	reads("+-----+-----+\n| a   | 123 |\n|     | 4   |\n+-----+-----+\n| b   | 5   |\n+-----+-----+\n| c   | 6   |\n+-----+-----+\n",
	      "R:a|123 4 R:b|5 R:c|6 ", "figures of two lines stay apart");
	reads("+---+---+\n| a | n |\n+---+---+\n| b | 1 |\n| c | 2 |\n| d | 3 |\n| e |   |\n+---+---+\n", "R:a|n R:b|1 R:c|2 R:d|3 R:e| ",
	      "records without rules");
	reads("菜单 ┌─┬─┐\n     │a│1│\n     └─┴─┘\n", "T:菜单 R:a|1 ", "what stands beside a box");
	reads("┌─┬─┐\n│a│1│\n├─┼─┤\n│b│2│\n", "R:a|1 R:b|2 ", "a box cut off");
	reads("+----------+\n| +---+--+ |\n| | a | 1| |\n| +---+--+ |\n| | b | 2| |\n| +---+--+ |\n|          |\n+----------+\n",
	      "R:a|1 R:b|2 ", "a box in a box");
	reads("+---+-----+\n| a | +23 |\n+---+-----+\n| b |   - |\n+---+-----+\n", "R:a|+23 R:b|- ", "signs are no crossings");
	reads("| a | b |\n|---|:-:|\n| 1\\|2 | **3** |\n", "R:a|b R:1|2|3 ", "a pipe table");
	reads("a | b\n---|---\n | 3\n", "R:a|b R:|3 ", "no frame, first cell empty");
	reads("| a | 1 |\n| b | 2 |\n", "R:a|1 R:b|2 ", "frames without a rule");
	reads("首页 | 公开 | 正文\n", "- ", "bars in one line");
	reads("|===\n|a 2+|b |1\n|c | |2\n|===\n", "R:a|b|1 R:c||2 ", "AsciiDoc");
	reads("甲\n|===\n|a 5|b |7\n文\n|===\n", "T:甲 R:a 5|b|7 T:文 ", "AsciiDoc: a bare number before a bar is a value");
	reads("[cols=\"1,2*,\"]\n|===\n文\n|a |b |c |d\n|1 |2\n|3 |4\n|===\n", "D:markup|[cols=\"1,2*,\"] R:a|b|c|d R:1|2|3|4 ", "AsciiDoc: columns by number, one empty");
	reads("[cols=\"1,1\"]\n|===\n|ab\ncd\n|1\n|规\n章|2\n|===\n", "D:markup|[cols=\"1,1\"] R:ab cd|1 R:规章|2 ", "AsciiDoc: cells of several lines");
	reads("[cols=\"3*\"]\n|===\n|a .2+|b |1\n|c |2\n|===\n", "D:markup|[cols=\"3*\"] R:a|b|1 R:c||2 ", "AsciiDoc: a cell of two rows");
	reads("[cols=\"3*\"]\n|===\n|a .2+|b |1\n2+|c |2\n|===\n", "D:markup|[cols=\"3*\"] R:a|b|1 R:c|2 ", "AsciiDoc: spans that overlap are no grid");
	reads("[cols=\"2*\"]\n|===\n|a\n2+|b\n|c\n|===\n", "D:markup|[cols=\"2*\"] R:a R:b R:c ", "AsciiDoc: nor one wider than is left");
	reads("[cols=\"2*\"]\n|===\n|a |b\n|c\n|===\n", "D:markup|[cols=\"2*\"] R:a|b R:c ", "AsciiDoc: nor a last row that is not full");
	reads("{|\n文\n|-\n| a\n| \n1\n|-\n|}\n", "T:文 R:a|1 ", "MediaWiki: text before the cells, a cell on its own line");
	reads("---- ---\na    1\n--- ----\nb    2\n---- ---\n", "- R:a|1 R:b|2 ", "rules that differ are none of one table: the second is that of a head");
	reads("---- ---\na    1\n---- --- --\nb    2\n---- ---\n", "- R:a|1| R:b|2| ", "nor are rules of more runs");
	reads("{| class=x\n|-\n! a\n| style=\"x\" | 1\n|-\n| b || 2\n|}\n", "R:a|1 R:b|2 ", "MediaWiki");
	reads("  ---- ---\n   a    1\n        2\n  ---- ---\n", "R:a|1 R:|2 ", "a simple table");
	reads("甲    乙\n---- ----\n规章  1\n\n文\n", "R:甲|乙 R:规章|1 - - ", "a head and no lower rule");
	reads("---------\na     b\n---- ----\n规   1\n章\n\n丙   2\n---------\n", "R:a|b R:规章|1 R:丙|2 ", "a multiline table");
	reads("----\n\n文\n", "- - - ", "a rule alone");
	reads("<table><tr><td>a\n<td>1</table>\n文\n", "R:a|1 - ", "raw HTML");
	/* cells of several lines */
	reads("+------+---+\n| ab   | 1 |\n| cd   |   |\n+------+---+\n| 甲—  | 2 |\n| b    |   |\n+------+---+\n| a…   | 3 |\n| b    |   |\n+------+---+\n", "R:ab cd|1 R:甲—b|2 R:a…b|3 ",
	      "a blank parts lines of Latin letters, not beside wide characters");
	reads("+------+---+\n| [a]  | 1 |\n| {.x} |   |\n| [b]  |   |\n| {#y} |   |\n+------+---+\n| c    | 2 |\n+------+---+\n", "R:ab|1 R:c|2 ", "a span, its attributes, and the next");
	reads("+------+---+\n| a<b  | 1 |\n| x=1> |   |\n| c</b |   |\n| >d   |   |\n+------+---+\n| e    | 2 |\n+------+---+\n", "R:a cd|1 R:e|2 ", "a tag over lines");
	reads("+----+-----+\n| a  | 123 |\n|    | 45  |\n+----+-----+\n| b  | 12  |\n|    | 12  |\n+----+-----+\n| c  | 1   |\n+----+-----+\n", "R:a|123 45 R:b|12 12 R:c|1 ", "numbers of two lines that are not cut to the width");
	reads("┌──┬───┐\n│a │ 12│\n│  │345│\n├──┼───┤\n│b │ 9 │\n├──┼───┤\n│c │ １２ │\n└──┴───┘\n", "R:a|12 345 R:b|9 R:c|１２ ", "nor where no blanks stand beside them");
	reads("+---+-----+\n| a | 12  |\n|   | 345 |\n+---+-----+\n| b | 123 |\n|   | 123 |\n+---+-----+\n| c | 012 |\n|   | 345 |\n+---+-----+\n| d | 1,2 |\n|   | 345 |\n+---+-----+\n",
	      "R:a|12345 R:b|123 123 R:c|012 345 R:d|1,2 345 ", "a number cut to the width, counted from its end; one that stands twice; one that begins with 0");
	reads("+------+---+\n| **a** | 1 |\n| **b** |   |\n+------+---+\n| c    | 2 |\n+------+---+\n", "R:a b|1 R:c|2 ", "marks of bold at the head of a cell");
	reads("+---+---+\n| a | 5 |\n|   | 5 |\n+---+---+\n| b | 1 |\n+---+---+\n", "R:a|55 R:b|1 ", "a digit that stands twice is a number cut");
	reads("---------\na     b\n---- ----\n规   1\n丙   2\n---------\n", "R:a|b R:规|1 R:丙|2 ", "a multiline table whose rows have a line each");
	reads("┌──────────────────┐\n│甲乙丙丁戊己庚辛  │\n│                  │\n│一                │\n│                  │\n│二                │\n│                  │\n│三                │\n│                  │\n│四                │\n└──────────────────┘\n",
		"T:甲乙丙丁戊己庚辛 T:一 T:二 T:三 T:四 ", "a layout: paragraphs at the cell's edge");
	reads("┌──────────────────┐\n│甲乙丙丁戊己庚辛  │\n│                  │\n│一                │\n│                  │\n│二                │\n│                  │\n│三                │\n│三                │\n│四                │\n└──────────────────┘\n",
		"R:甲乙丙丁戊己庚辛一二三三四 ", "three gaps are a label's");
	reads("┌──────────────────┐\n│甲乙丙丁戊己庚辛  │\n│                  │\n│一                │\n│                  │\n│二                │\n│                  │\n│三                │\n│                  │\n│                  │\n│四                │\n└──────────────────┘\n",
		"R:甲乙丙丁戊己庚辛一二三四 ", "nor is one of two lines a fourth");
	reads("┌─┴─┬─┐\n│a  │1│\n└───┴─┘\n", "R:a||1 ", "an upper border that a rule above stands on");
	reads("┌───┐\n│   │\n└───┘\n", "R: ", "an empty box");
	reads("+---+\n+---+\n", "- - ", "a box of no lines");
	reads("+---+\n+---+\n\n文 |\n", "- - - - ", "and what stands behind it");
	/* what stands beside, within */
	reads("* x ┌─┬─┐ y\no z │a│1│ - w\n    └─┴─┘ ○\n", "D:nav|* x T:y D:nav|o z D:nav|- w D:nav|○ R:a|1 ", "a menu beside a box, by its bullets");
	reads("+------------------+\n| 甲乙             |\n|                  |\n| - a              |\n| - b              |\n|                  |\n| ------- -------- |\n| c       1        |\n| d       2        |\n"
	      "| ------- -------- |\n| e                |\n+------------------+\n", "T:甲乙 T:- a T:- b R:c|1 R:d|2 T:e ", "a layout: paragraphs, items, a table");
	/* simple tables */
	reads("---- ----\na    1\nb    2\n---- ----\n", "R:a|1 R:b|2 ", "rule, rows, rule");
	reads("---- ----\na    1\n---- ---\n", "- - - ", "another rule");
	reads("---- ----\na    1\n----- ----\n", "- - - ", "one as wide, elsewhere");
	reads("---- ----\na    1\n---- ---- ----\n", "- - - ", "one of more columns");
	reads("---- ----\na    1\n---------\n", "R:a|1 ", "one over all");
	reads("---- ----\na    1\n--------\n", "- - - ", "one that is too short");
	reads("---- ----\n---- ----\na    1\n", "- - - ", "nothing between");
	reads("==== ====\na    1\n==== ====\nb    2\n==== ====\n\n", "R:a|1 R:b|2 - ", "rules of = follow one another to an empty line");
	reads("---- ----\na    1\n\nb\nc    2\n---- ----\n", "R:a|1 R:b c|2 ", "rows apart by empty lines have several lines");
	reads("---- ----\na    1\nb    2\n", "- - - ", "no rule below");
	reads("甲    1\n----- -----\n", "- - ", "heads and nothing below");
	reads("甲    乙\n----- -----\nx     1\n----- -----\n文\n", "R:甲|乙 R:x|1 - ", "a rule below");
	reads("甲\n乙\n----- -----\nx     1\n", "- R:乙| R:x|1 ", "two lines above a rule without one over all");
	reads("----------\na     b\nc     d\n----- ----\nx     1\n\ny     2\n", "- - R:c|d R:x|1 - - ", "and with one, without its end");
	reads("--------\na     b\n----- ----\nx     1\n--------\n", "- R:a|b R:x|1 ", "one of eight is none");
	reads("a     b\n----- -----\nx       1\nx       2\nx       3\nx       4\nx       5\nx    9\nx y     7\n", "R:a|b R:x|1 R:x|2 R:x|3 R:x|4 R:x|5 R:x|9 R:x y|7 ", "values at another side than all others");
	reads("a          b\n----- ---- ----\nx       1  2\ny 甲  z  3  4\n12 3 4 \n", "R:a||b R:x|1|2 R:y 甲|z 3|4 R:12|3|4 ", "words with places");
	reads("a     b    c\n----- ---- ----\nx y z  12 34\nu     1    2\n", "R:a|b|c R:x y z|12|34 R:u|1|2 ", "values between columns: a label, then what comes");
	reads("a     b    c\n----- ---- ----\n    123   4\nu     1    2\n", "R:a|b|c R:123|4 R:u|1|2 ", "no label, too");
	/* HTML */
	reads("<TABLE><tr><td>**a**<td>1</TABLE>\nx\n", "R:a|1 - ", "marks within tags");
	reads("<table><tr><td>a<td><table><tr><td>1</table>\n</table>x\n", "R:a|1 T:x ", "a table in a table");
#define WIDE "<tr><td colspan=999>a<td>1\n"
	reads("文\n<table>\n" WIDE WIDE WIDE WIDE WIDE WIDE "</table>\n", "- R:1000 cells R:1000 cells R:1000 cells R:1000 cells R:a|1 R:a|1 !7:nesting-capped ",
	      "cells that hold nothing, more than the text has room for: noted where they stand");
	/* a cell's marks of Markdown go only where they surely are some */
	static const struct { const char *in, *want; } marked[] = {{"", ""}, {"a", "a"}, {"*a*", "*a*"}, {"**a**", "a"}, {"**a*b*", "a*b*"}, {"a\\*b", "a*b"}, {"[a]{.b}", "a"}, {"[a](b)", "[a](b)"}, {"<b>a</b>", "a"}, {"]{a}", "]{a}"}, {"a[b]{.c}*d*", "ab*d*"}, {"&lt;", "<"}};
	for (size_t i = 0; i < sizeof marked / sizeof *marked; i++, ntest++) {
		struct arena a = {0};
		struct str got = unmarked(str_of(marked[i].in), &a);
		if (!str_eq(got, str_of(marked[i].want)) && ++nfail)
			printf("FAIL unmarked %s: %.*s\n", marked[i].in, (int)got.n, got.p);
		mem_free(&a);
	}
	reads("----------\na     b\n1\n2\n3\n4\n5\n6\n7\n8\n9\n----- ----\nx     1\n----------\n", "R:a 1 2 3 4 5 6 7 8 9|b R:x|1 ", "a head of ten lines");
	reads("----------\na     b\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n----- ----\nx     1\n----------\n", "- - - - - - - - - - - R:10| R:x|1 ", "of eleven");
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
