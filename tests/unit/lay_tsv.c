/* Unit tests of lay_tsv: fields, quotes, sheets, what is prose. */
#include <stdio.h>

#include "../../lib/lay_tsv.c"
#include "records.h"
#include "reads.h"
#include "verdict.h"

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

static void
check(bool ok, const char *why, const char *of)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %s\n", of, why);
}

/* What is counted of a record; is it the head of the second or third table? */
static void
counted(void)
{
	static const struct { const char *text; size_t full, first, end; bool table; } of[] = {
		{"甲|#1||#2", 3, 0, 1, false}, {"||", 0, 3, 0, false}, {"|甲|乙", 2, 1, 3, false}, {"甲|乙|丙", 3, 0, 3, false},
		{"甲|乙", 2, 0, 2, false}, {"甲|乙|丙|#1", 4, 0, 3, false}, {"甲||乙|丙", 3, 0, 4, false}, {"#1|#2", 2, 0, 0, false},
		{"#1|甲", 2, 0, 2, false}, {"勾稽关系|甲", 2, 0, 2, true}, {"勾稽关系", 1, 0, 1, false}, {"行政复议|行政诉讼", 2, 0, 2, true},
		{"行政复议情况|甲", 2, 0, 2, false}, {"|行政复议|甲", 2, 1, 3, true}};
	static const struct { const char *text; size_t values, plain, quoted; bool marked; } all[] = {
		{"甲|#1||#2", 2, 1, 0, false}, {"'甲|#1|'", 1, 0, 1, true}, {"'甲|乙|丙", 0, 2, 1, false}, {"||", 0, 0, 0, false}, {"'#", 0, 0, 1, false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n;
		struct record *r = records(of[i].text, &n, &a), again = {.f = r->f, .n = r->n};
		struct run run = {.v = &again, .n = 1};
		count_fields(&run, &again);
		tell_values(&run);
		check(again.full == of[i].full && again.first == of[i].first && again.end == of[i].end, "fields, the first, behind the last label", of[i].text);
		check(opens_table(&again) == of[i].table, "a head", of[i].text);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct arena a = {0};
		size_t n;
		struct record *r = records(all[i].text, &n, &a), again = {.f = r->f, .n = r->n};
		struct run run = {.v = &again, .n = 1};
		check(count_fields(&run, &again) == (all[i].quoted > 0), "is a text in quotes", all[i].text);
		tell_values(&run);
		check(run.values == all[i].values && run.plain == all[i].plain && run.quoted == all[i].quoted && run.marked == all[i].marked, "values, texts, those in quotes, blank ones", all[i].text);
		mem_free(&a);
	}
}

/* Were blank cells lost? */
static void
lost(void)
{
	static const struct { const char *text; bool lost; } of[] = {
		{"甲|#1|#2\n乙|#3|#4", false}, {"甲|#1|#2\n|乙|#3|#4", false}, {"|乙|#3|#4\n甲|#1|#2", false}, {"甲|#1\n|乙|#3|#4", false},
		{"甲|#1|#2\n|乙|#3", false}, {"甲||#1|#2\n|乙|#3|#4", false}, {"甲|'|#1\n|乙|#3|#4", false}, {"甲|'|#1|#2\n|乙|#3|#4", false},
		{"甲|#1|#2|#3\n乙|#1", true}, {"甲|#1|#2\n乙|#1", false}, {"甲|#1|#2|#3\n乙|#1|", false}, {"乙|#1\n甲|#1|#2|#3", true},
		{"甲|#1|#2|#3\n乙", false}, {"甲|#1|#2|#3\n#1", false}, {"甲|乙|丙\n丁|#1|#2", false}, {"甲|乙|丙\n丁|戊|#1|#2", false},
		{"甲|乙|丙\n一|二|三\n子|丑|寅\n丁|#1|#2", false}, {"甲|乙|丙\n一|二|三\n子|丑|寅\n子|丑|寅\n丁|#1|#2", false}, {"甲|乙|丙\n#1|#2|#3", false},
		{"甲|乙|丙", false}, {"甲|乙|丙\n丁|戊|己|庚|#1|#2", false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		size_t n;
		struct record *r = records(of[i].text, &n, &a);
		struct run run = {.v = r, .n = n};
		check(blanks_lost(&run, r, n) == of[i].lost, "blanks lost", of[i].text);
		mem_free(&a);
	}
}

/* Lines above rows; headings within a field. */
static void
texts(void)
{
	static const struct { const char *in; bool between; } lines[] = {
		{"甲\n乙\t1\n", true}, {"甲\n乙\n丙\n丁\n戊\t1\n", true}, {"甲\n乙\n丙\n丁\n戊\n己\t1\n", true}, {"甲\n乙\n丙\n丁\n戊\n己\n庚\t1\n", false}, {"甲\n", false}, {"甲\t1\n", false}, {"甲\n\n乙\t1\n", false}, {"甲。\n乙\t1\n", false}, {"甲\n乙。\n丙\t1\n", false},
		{"三、收到和处理政府信息公开申请情况\n乙\t1\n", false}};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct arena a = {0};
		struct lines l = line_split(str_of(lines[i].in), &a);
		check(is_between(l.v, 0, l.n, '\t') == lines[i].between, "above a row", lines[i].in);
		mem_free(&a);
	}
	struct field f[] = {{.text = STR("甲\n三、收到和处理政府信息公开申请情况"), .quoted = true}, {.text = STR("三、收到和处理政府信息公开申请情况"), .quoted = true}, {.text = STR("甲\n乙"), .quoted = true}, {.text = STR("甲\n三、收到和处理政府信息公开申请情况")}};
	for (size_t i = 0; i < 4; i++) {
		struct record r = {.f = &f[i], .n = 1, .full = 1};
		check(opens_section(&r) == (i == 0), "opens a section", i ? "none" : "a heading within");
	}
}

int
main(void)
{
	counted();
	lost();
	texts();
	reads("a\tb\n规章\t1\n", "R:a|b R:规章|1 ", "plain fields");
	reads("规章\t1\t\t3\n许可\t\t\t\n", "R:规章|1||3 R:许可||| ", "blank fields stay");
	reads("甲乙\n", "- ", "a line without a TAB, the last");
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
	reads("\"甲\"\t\"乙\"\t\"丙\"\t\"丁\"\n\"一\"\t1\t\t2\n\"二\"\t3\t4\t5\n\"三\"\t\"保密\"\t6\t7\n\"四\"\t8\t\"暂无\"\t9\n", "R:甲|乙|丙|丁 R:一|1||2 R:二|3|4|5 R:三|保密|6|7 R:四|8|暂无|9 ", "words where others have values: nothing has slid");
	reads("a,b,c\n1,,3\n\"4,5\",6,7\n", "R:a|b|c R:1||3 R:4,5|6|7 ", "commas");
	reads("共12,345条\n", "- ", "a comma in a number");
	reads("\"\n规章\n\"\t\"\n1\"\n\"许可\"\t\"2\"\n\"处罚\"\t3\n", "R:规章|1 R:许可|2 R:处罚|3 ", "line breaks at the ends of a field");
	reads("\"甲\"\t\"乙\"\t\"丙\"\t\"丁\"\n\"子\"\t\"丑\"\t1\t2\n\"寅\"\t\t3\t4\n\"卯\"\t5\n", "R:甲|乙|丙|丁 R:子|丑|1|2 R:|寅|3|4 R:卯|5|| ", "a value where others have labels");
	reads("\"甲\"\t\"乙\"\t\"丙\"\t\"丁\"\n\"子\"\t\"丑\"\t1\t2\n\"寅\"\t3\t4\n\"辰\"\t\"巳\"\t\"午\"\t\"未\"\n", "R:甲|乙|丙|丁 R:子|丑|1|2 R:寅||3|4 R:辰|巳|午|未 ", "heads below slid rows");
	reads("\"甲\nb\"\t1\n\"a\n乙\"\t2\n\"c\n d \n\n e\"\t3\n\"丙\n丁\"\t4\n", "R:甲b|1 R:a乙|2 R:c d e|3 R:丙丁|4 ", "a blank parts the lines of a field where both are ASCII");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n\t1\t\t2\t3\n", "R:甲|乙|丙 R:1|2|3 ", "rows without labels that stand off their heads, but are as many");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n\t1\t\t2\n", "R:甲||乙||丙 R:|1||2| ", "fewer");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n1\t\t2\t\t3\n", "R:甲|乙|丙 R:1|2|3 ", "right below them");
	reads("甲,乙,1\n丙,丁,2\n戊,己,3\n", "R:甲|乙|1 R:丙|丁|2 R:戊|己|3 ", "commas: as many in each of three lines");
	reads("甲,乙,1\n丙,丁,2\n", "- - ", "two lines are not enough");
	reads("甲,乙,1\n丙,丁,2\n戊,己,3,4\n", "- - - ", "nor three of other numbers");
	reads("甲,1\n丙,2\n戊,3\n", "- - - ", "nor one comma a line");
	reads("甲;乙;1\n丙;丁;2\n戊;己;3\n", "R:甲|乙|1 R:丙|丁|2 R:戊|己|3 ", "semicolons");
	reads("\"甲\",1\n乙,2\n", "R:甲|1 R:乙|2 ", "quotes beside the commas, in the first line alone");
	reads("\"甲,\"\n乙,2\n", "- - ", "a comma within quotes is none");
	reads("甲,\"乙\",1\n丙,丁,2\n", "R:甲|乙|1 R:丙|丁|2 ", "a quoted field behind a comma");
	reads("甲\",乙\n丙,丁\n", "- - ", "a comma and quotes apart");
	reads("甲\t1,2\n乙\t3,4\n", "R:甲|1,2 R:乙|3,4 ", "TABs before commas");
	reads("甲\n乙\n丙\n丁\t1\t2\n戊\t3\t4\n", "- - T:丙 R:丁|1|2 R:戊|3|4 ", "a label in pieces above its values");
	reads("甲\n乙\n丙\n丁\n戊\n己\t1\t2\n庚\t3\t4\n", "- - - - T:戊 R:己|1|2 R:庚|3|4 ", "of five pieces");
	reads("文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文\n甲\t1\n乙\t2\n", "T:文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文 R:甲|1 R:乙|2 ", "a first piece of 150 bytes");
	reads("文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文x\n甲\t1\n乙\t2\n", "- R:甲|1 R:乙|2 ", "of 151");
	reads("甲\n文文文文文文文文文文文文文文文文\n甲\t1\n乙\t2\n", "- T:文文文文文文文文文文文文文文文文 R:甲|1 R:乙|2 ", "a further one of 48");
	reads("甲\n文文文文文文文文文文文文文文文文x\n甲\t1\n乙\t2\n", "- T:文文文文文文文文文文文文文文文文x R:甲|1 R:乙|2 ", "of 49");
	reads("甲。\n甲\t1\n乙\t2\n", "- R:甲|1 R:乙|2 ", "a sentence is none");
	reads("甲\n\n甲\t1\n乙\t2\n", "- - R:甲|1 R:乙|2 ", "a blank line between");
	reads("\"甲\n\n乙\"\t1\n\"丙\"\t2\n\"丁\"\t3\n", "R:甲乙|1 R:丙|2 R:丁|3 ", "a quote open over a blank line");
	reads("\"甲\"x\t1\n乙\t2\n", "R:\"甲\"x|1 R:乙|2 ", "a character behind a quote that closes");
	reads("甲\t1\t2\t3\t4\n乙\t1\t2\n", "R:甲|1|2|3|4 R:乙|1|2 ", "rows of which none has an empty field, by two shorter");
	reads("甲\t1\t2\t3\n乙\t1\t2\n", "R:甲|1|2|3 R:乙|1|2 ", "by one");
	reads("一\t甲\t1\t2\t3\n乙\t1\n", "R:一 R:甲|1|2|3 R:乙|1 ", "with groups before the label");
	reads("甲\t1\t2\t3\t4\n乙\t1\t\n", "R:甲|1|2|3|4 R:乙|1| ", "an empty field shows where blanks are");
	reads("甲\t乙\n", "- ", "two records of one value are none without another");
	reads("甲\t1\n", "R:甲|1 ", "one with a value");
	reads("甲\t乙\t丙\n", "R:甲|乙|丙 ", "one of three fields");
	reads("甲\t1\n乙\t2\n丙\t\n丁\t\n戊\t\n", "R:甲|1 R:乙|2 R:丙| R:丁| R:戊| ", "a lone label behind rows, any number");
	reads("丙\t\n甲\t1\n乙\t2\n", "R:丙| R:甲|1 R:乙|2 ", "one before");
	reads("丁\t\n丙\t\n甲\t1\n乙\t2\n", "T:丁 R:丙| R:甲|1 R:乙|2 ", "two before: the first is a text");
	reads("甲\t1\n三、收到和处理政府信息公开申请情况\t\n乙\t2\n", "R:甲|1 T:三、收到和处理政府信息公开申请情况 R:乙|2 ", "a heading among rows");
	reads("甲\t1\n地址：文 邮编：1\t\n乙\t2\n", "R:甲|1 D:footer|地址：文 邮编：1 R:乙|2 ", "an address line");
	reads("甲\t1\n地址：文\t\n乙\t2\n", "R:甲|1 R:地址：文| R:乙|2 ", "an address alone");
	reads("甲\t1\n行政复议\t行政诉讼\n1\t2\n", "R:甲|1 R:行政复议|行政诉讼 R:1|2 ", "a row of the next table");
	reads("\"一、总体情况\n全年。\n甲\"\t1\t2\n\"乙\"\t3\t4\n\"丙\"\t\"丁\"\t\"戊\"\n", "T:一、总体情况 T:全年。 R:甲|1|2 R:乙|3|4 R:丙|丁|戊 ", "in a sheet what stood before a table, above its own label");
	reads("\"甲\"\t\"乙\"\t\"丙\"\n\"丁\"\t1\t2\n\"附注。\n版权所有\"\t3\t4\n", "R:甲|乙|丙 R:丁|1|2 R:||3|4 T:附注。 D:footer|版权所有 ", "and what comes behind it");
	reads("\"甲\"\t\"乙\"\t\"丙\"\n\"丁\n戊\"\t1\t2\n", "R:甲|乙|丙 R:丁戊|1|2 ", "lines of a label that are none of that");
	reads("\"甲\"\t1\t2\n\"全年平稳。\"\t3\t4\n\"乙\"\t5\t6\n\"丙\"\t\"丁\"\t\"戊\"\n\"又平稳了一年。\"\t7\t8\n\"己\"\t1\t2\n",
	      "R:甲|1|2 R:||3|4 R:乙|5|6 R:丙|丁|戊 R:||7|8 R:己|1|2 T:全年平稳。 T:又平稳了一年。 ", "what comes behind the table, in two of its fields");
	reads("\"甲\"\t\"乙\"\t\"丙\"\n\"丁\"\t\"戊\"\t\"己\"\n\"庚\"\t\"辛\"\t壬\t\n", "R:甲|乙|丙 R:丁|戊|己 R:庚|辛|壬 ", "a sheet: one plain text in nine");
	reads("\"甲\"\t\"乙\"\t\"丙\"\n\"丁\"\t\"戊\"\t己\n\"庚\"\t\"辛\"\t壬\t\n", "R:甲|乙|丙 R:丁|戊|己 R:庚|辛|壬| ", "two in nine");
	reads("\"甲\"\t\t\"乙\"\t\t\"丙\"\n1\t\t2\t\t3\n", "R:甲|乙|丙 R:1|2|3 ", "three quoted texts");
	reads("\"甲\"\t\t\"乙\"\t\n1\t\t2\t\n", "R:甲||乙| R:1||2| ", "two");
	reads("一、总体情况\t\t\t\n全年收到申请。\t\t\t\n甲\t乙\t丙\t\n1\t2\t3\t\n", "T:一、总体情况 T:全年收到申请。 R:甲|乙|丙 R:1|2|3 ", "prose padded to the width of a table, twice");
	reads("全年收到申请。\t\t\t\n甲\t乙\t丙\t\n1\t2\t3\t\n", "T:全年收到申请。 R:甲|乙|丙| R:1|2|3| ", "once");
	reads("一、总体情况\t\t\n全年收到申请。\t\t\n甲\t乙\t\n1\t2\t\n", "T:一、总体情况 T:全年收到申请。 R:甲|乙| R:1|2| ", "padded by two");
	nfail += (int)(reads_folded_fail("甲\t乙\n规章\t1\n", true, lay_tsv_read) + reads_folded_fail("１\t２\n３\t1\n", false, lay_tsv_read));
	return verdict(nfail, ntest);
}
