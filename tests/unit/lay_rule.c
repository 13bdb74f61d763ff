/* Unit tests of lay_rule: boxes with spans, pipes, simple tables, HTML; what is left alone. */
#include <stdio.h>

#include "../../lib/lay_rule.c"

static int ntest, nfail;

/* Reads a text: lines the recogniser does not take are "-". */
static struct str
show(const char *in, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	struct lines l = line_split(str_of(in), a);
	struct buf b = {.a = a};

	for (size_t at = 0, done = 0; at < l.n;) {
		size_t took = lay_rule_read(&d, l.v, at, l.n);
		for (; done < d.n; done++) {
			const struct doc_item *it = &d.item[done];
			buf_char(&b, it->kind == DOC_ROW ? 'R' : it->kind == DOC_TEXT ? 'T' : 'D');
			for (size_t k = 0; k < it->n; k++) {
				buf_char(&b, k ? '|' : ':');
				buf_str(&b, it->cell[k].text);
			}
			buf_char(&b, ' ');
		}
		if (!took)
			buf_str(&b, STR("- "));
		at += took ? took : 1;
	}
	return buf_slice(&b);
}

static void
reads(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct str got = show(in, &a);

	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
	mem_free(&a);
}

int
main(void)
{
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
	reads("{| class=x\n|-\n! a\n| style=\"x\" | 1\n|-\n| b || 2\n|}\n", "R:a|1 R:b|2 ", "MediaWiki");
	reads("  ---- ---\n   a    1\n        2\n  ---- ---\n", "R:a|1 R:|2 ", "a simple table");
	reads("甲    乙\n---- ----\n规章  1\n\n文\n", "R:甲|乙 R:规章|1 - - ", "a head and no lower rule");
	reads("---------\na     b\n---- ----\n规   1\n章\n\n丙   2\n---------\n", "R:a|b R:规章|1 R:丙|2 ", "a multiline table");
	reads("----\n\n文\n", "- - - ", "a rule alone");
	reads("<table><tr><td>a\n<td>1</table>\n文\n", "R:a|1 - ", "raw HTML");
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
