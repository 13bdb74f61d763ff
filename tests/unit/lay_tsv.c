/* Unit tests of lay_tsv: fields, quotes, sheets with padding, what is prose. */
#include <stdio.h>

#include "../../lib/lay_tsv.c"
#include "reads.h"

static int ntest, nfail;

/* Reads a text: lines the recogniser does not take are "-". */
static struct str
show(const char *in, size_t behind, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	struct lines l = reads_lines(in, behind, a);
	struct buf b = {.a = a};

	for (size_t at = 0, done = 0; at < l.n;) {
		size_t took = lay_tsv_read(&d, l.v, at, l.n);
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
	for (size_t k = 0; k < READS_BEHIND; k++) {
		struct arena a = {0};
		struct str got = show(in, k, &a);
		ntest++;
		if (!str_eq(got, str_of(want)) && ++nfail)
			printf("FAIL %s, before %s: got '%.*s', wanted '%s'\n", why, reads_behind[k], (int)got.n, got.p, want);
		mem_free(&a);
	}
}

int
main(void)
{
	reads("a\tb\n规章\t1\n", "R:a|b R:规章|1 ", "plain fields");
	reads("规章\t1\t\t3\n许可\t\t\t\n", "R:规章|1||3 R:许可||| ", "blank fields stay");
	reads("\t一段话。\n", "- ", "a TAB as an indent");
	reads("第一句。\t第二句。\n", "- ", "two fields of prose alone");
	reads("\t\n", "- ", "a line of TABs is blank");
	reads("第二十条\n信息\t件数\n规章\t1\n", "T:第二十条 R:信息|件数 R:规章|1 ", "a label above a row");
	reads("规章\t\"1\n许可\t2\n", "R:规章|\"1 R:许可|2 ", "a quote that does not close is a character");
	reads("\"规\n章\"\t1\n\"许可\"\t2\n\"处罚\"\t3\n", "R:规章|1 R:许可|2 R:处罚|3 ", "a line break in quotes");
	reads("\"a\"\"b\"\t\"c\"\t\"d\"\n\"e\"\t1\t2\n", "R:a\"b|c|d R:e|1|2 ", "doubled quotes");
	reads("\"甲\"\t\t\"乙\"\t\"丙\"\n\"规章\"\t\t1\t\n\"许可\"\t\t\" \"\t2\n", "R:甲|乙|丙 R:规章|1| R:许可||2 ",
	      "a sheet: padding goes, blank cells stay");
	reads("\"一、总体情况\"\t\n\"文字。\"\t\n\"甲\"\t\"乙\"\t\"丙\"\n", "T:一、总体情况 T:文字。 R:甲|乙|丙 ", "prose in a sheet");
	reads("\"甲\"\t\"乙\"\t\"丙\"\n\"一类\"\t\t\"一\"\t1\t2\n\t\t\t\"二\"\t3\t4\n\"计\"\t\t5\t6\n",
	      "R:甲|乙|丙|| R:一类|一|1|2 R:二||3|4 R:计||5|6 ", "rows that slid against one another");
	reads("a,b,c\n1,,3\n\"4,5\",6,7\n", "R:a|b|c R:1||3 R:4,5|6|7 ", "commas");
	reads("共12,345条\n", "- ", "a comma in a number");
	reads("\"\n规章\n\"\t\"\n1\"\n\"许可\"\t\"2\"\n\"处罚\"\t3\n", "R:规章|1 R:许可|2 R:处罚|3 ", "line breaks at the ends of a field");
	reads("\"甲\"\t\"乙\"\t\"丙\"\t\"丁\"\n\"子\"\t\"丑\"\t1\t2\n\"寅\"\t\t3\t4\n\"卯\"\t5\n", "R:甲|乙|丙|丁 R:子|丑|1|2 R:|寅|3|4 R:卯|5|| ", "a value where others have labels");
	reads("\"甲\"\t\"乙\"\t\"丙\"\t\"丁\"\n\"子\"\t\"丑\"\t1\t2\n\"寅\"\t3\t4\n\"辰\"\t\"巳\"\t\"午\"\t\"未\"\n", "R:甲|乙|丙|丁 R:子|丑|1|2 R:寅||3|4 R:辰|巳|午|未 ", "heads below slid rows");
	reads("\"甲\nb\"\t1\n\"a\n乙\"\t2\n\"c\n d \n\n e\"\t3\n\"丙\n丁\"\t4\n", "R:甲b|1 R:a乙|2 R:c d e|3 R:丙丁|4 ", "a blank parts the lines of a field where both are ASCII");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n\t1\t\t2\t3\n", "R:甲|乙|丙 R:1|2|3 ", "rows without labels that stand off their heads, but are as many");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n\t1\t\t2\n", "R:甲||乙||丙 R:|1||2| ", "fewer");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n1\t\t2\t\t3\n", "R:甲|乙|丙 R:1|2|3 ", "right below them");
	nfail += (int)(reads_folded_fail("甲\t乙\n规章\t1\n", true, lay_tsv_read) + reads_folded_fail("１\t２\n３\t1\n", false, lay_tsv_read));
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
