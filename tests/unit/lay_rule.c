/* Unit tests of lay_rule: boxes with spans, pipes, HTML; what is left alone. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/lay_rule.c"
#include "given.h"
#include "reads.h"
#include "verdict.h"

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
				buf_str(&b, str_fmt(a, ":%u cells", it->n));
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

/* The shortest lines with which a table begins, and shorter ones. */
static void
short_begins(void)
{
	begins("{|", true);
	begins("{", false);
	begins("|\n|---|---|\n|1|2|", false);
	begins("--", false);
	begins("", false);
}

/* Numbers printed twice, and cut in two; lines. */
static void
texts(void)
{
	static const struct { const char *a, *b; bool twice, cut; } of[] = {
		{"12", "12", true, false}, {"1", "1", false, true}, {"12", "13", false, true}, {"12", "1", false, true}, {"１２", "１２", true, false}, {"1a", "1a", false, false}, {"", "", false, false},
		{"0", "5", false, false}, {"5", "0", false, true}, {"12", "a", false, false}, {"a", "12", false, false}, {"1,2", "34", false, true}, {"１", "１", false, true}, {"9：", "9：", false, false},
		{"10", "10", true, false}, {"99", "99", true, false}, {"00", "00", true, false}, {"／／", "／／", false, false}, {"：：", "：：", false, false}, {"1:", "1:", false, false}, {"1/", "1/", false, false},
		{"1,", "234", false, true}, {"1.", ".5", false, false}};
	const struct line l[] = {{.no = 10}, {.no = 20}, {.no = 30}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct str s = given_alone(of[i].a), t = given_alone(of[i].b);
		if ((twice(s, t) != of[i].twice || is_cut(s, t) != of[i].cut) && ++nfail)
			printf("FAIL '%s' and '%s': twice %d, cut %d\n", of[i].a, of[i].b, twice(s, t), is_cut(s, t));
	}
	ntest++;
	if ((line_of(l, 3, 0) != 10 || line_of(l, 3, 1) != 10 || line_of(l, 3, 2) != 20 || line_of(l, 3, 3) != 30 || line_of(l, 3, 4) != 30) && ++nfail)
		printf("FAIL lines of the source\n");
}

int
main(void)
{
	texts();
	short_begins();
	static const char *const yes[] = {"--- ---", "|===", "{| x", "[cols=\"2*\"]", "<table", "<table>", "<TABLE x", "+--+--+", "┌──┐", "a|b\n---|---"},
				 *const no[] = {"", "-", "---", "- -", "a", "<tabl", "<tab le>", "x<table>", "|==", "a|b\n1|2"};

	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		begins(yes[i], true);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		begins(no[i], false);
	reads("+---+---+\n| a | 1 |\n+---+---+\n|   | 2 |\n+---+---+\n", "R:a|1 R:|2 ", "a grid");
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
	reads("{| class=x\n|-\n! a\n| style=\"x\" | 1\n|-\n| b || 2\n|}\n", "R:a|1 R:b|2 ", "MediaWiki");
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
	reads("+---+--------+\n| a | １２   |\n|   | １２   |\n+---+--------+\n| b | 1      |\n+---+--------+\n", "R:a|１２ １２ R:b|1 ", "one of wide figures that stands twice");
	reads("+---+---+\n| a | 5 |\n|   | 5 |\n+---+---+\n| b | 1 |\n+---+---+\n", "R:a|55 R:b|1 ", "a digit that stands twice is a number cut");
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
	reads("+---------+\n| 甲乙    |\n|         |\n| ---- ---|\n| c    1  |\n| d    2  |\n| ---- ---|\n| e       |\n+---------+\n", "R:甲乙---- --- c    1 d    2 ---- --- e ", "rules of eight bytes are a label's");
	reads("+----------+\n| 甲乙     |\n|          |\n| ---- ----|\n| c    1   |\n| d    2   |\n| ---- ----|\n| e        |\n+----------+\n", "T:甲乙 R:c|1 R:d|2 T:e ", "of nine they are a table's");
	reads("┌──────────────────┐\n│甲乙丙丁戊己庚辛  │\n│一                │\n│二                │\n│三                │\n│四                │\n│                  │\n└──────────────────┘\n", "R:甲乙丙丁戊己庚辛一二三四 ", "an empty line behind all is no gap");
	/* HTML */
	reads("<TABLE><tr><td>**a**<td>1</TABLE>\nx\n", "R:a|1 - ", "marks within tags");
	reads("<table><tr><td>a<td>$1$<td>`2`<td>3^4</table>\n", "R:a|1|2|3^4 ", "numbers in marks of their own");
	reads("<tr><td>a<td>1</tr>\n<tr><td>b<td>2</tr>\nx\n", "R:a|1 R:b|2 - ", "rows whose table's tag was lost");
	reads("<tr><td>a<td>1</tr>\n</table>\nx\n", "R:a|1 - ", "up to the end of the table");
	reads("<table><tr><td>a<td>1</tr>\n\nx\n", "R:a|1 - - ", "a table that is not closed");
	reads("<table><tr><td>a<td><table><tr><td>1</table>\n</table>x\n", "R:a|1 T:x ", "a table in a table");
#define WIDE "<tr><td colspan=999>a<td>1\n"
	reads("文\n<table>\n" WIDE WIDE WIDE WIDE WIDE WIDE "</table>\n", "- R:1000 cells R:1000 cells R:1000 cells R:1000 cells R:a|1 R:a|1 !7:nesting-capped ",
	      "cells that hold nothing, more than the text has room for: noted where they stand");
	return verdict(nfail, ntest);
}
