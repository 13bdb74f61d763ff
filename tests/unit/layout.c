/* Unit tests of layout: which lines are one paragraph, what begins a heading, where lines are wrapped. */
#include <stdio.h>

#include "../../lib/layout.c"
#include "reads.h"

static int ntest, nfail;

/* Reads text as a document; its items as text, joined by |, rows in [], drops in (). */
static void
layout(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = reads_split(str_of(text), &a);
	struct buf b = {.a = &a};

	layout_read(&d, &l);
	for (size_t i = 0; i < d.n; i++) {
		const struct doc_item *it = &d.item[i];
		buf_str(&b, i ? STR("|") : STR(""));
		buf_str(&b, it->kind == DOC_ROW ? STR("[") : it->kind == DOC_DROP ? STR("(") : STR(""));
		for (size_t k = 0; k < it->n; k++) {
			buf_str(&b, k ? STR(",") : STR(""));
			buf_str(&b, it->cell[k].text);
		}
		buf_str(&b, it->kind == DOC_ROW ? STR("]") : it->kind == DOC_DROP ? STR(")") : STR(""));
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

static void
heading(const char *s, bool want)
{
	ntest++;
	if (begins_heading(str_of(s)) != want && ++nfail)
		printf("FAIL '%s' %s\n", s, want ? "begins no heading" : "begins a heading");
}

/* so many blanks, so many wide characters, the text behind them */
struct made {
	int indent, chars;
	const char *tail;
};

static void
make(struct buf *b, const struct made *m)
{
	for (int i = 0; i < m->indent; i++)
		buf_char(b, ' ');
	for (int i = 0; i < m->chars; i++)
		buf_str(b, STR("文"));
	buf_str(b, str_of(m->tail));
	buf_char(b, '\n');
}

/* Does a paragraph go on from one line in another, where lines are wrapped at a column, or are not (0)? */
static const struct {
	const char *why;
	struct made a, b;
	size_t blanks, wrap;
	bool want;
} on[] = {
	{"a line as long as lines are wrapped", {0, 40, ""}, {0, 3, ""}, 0, 80, true},
	{"eight columns shorter", {0, 36, ""}, {0, 3, ""}, 0, 80, true},
	{"nine columns shorter", {0, 35, "a"}, {0, 3, ""}, 0, 80, false},
	{"two columns longer", {0, 41, ""}, {0, 3, ""}, 0, 80, true},
	{"three columns longer", {0, 41, "a"}, {0, 3, ""}, 0, 80, false},
	{"an indent counts", {4, 34, ""}, {0, 3, ""}, 0, 80, true},
	{"lines that are not wrapped", {0, 40, ""}, {0, 3, ""}, 0, 0, false},
	{"the end of a sentence at the margin", {0, 39, "。"}, {0, 3, ""}, 0, 80, true},
	{"three columns before it", {0, 37, "。a。"}, {0, 3, ""}, 0, 82, true},
	{"four columns before it", {0, 37, "。。"}, {0, 3, ""}, 0, 82, false},
	{"a heading at the margin", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, ""}, 0, 80, true},
	{"a heading that ends four columns before it", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, ""}, 0, 84, false},
	{"what begins as a heading", {0, 40, ""}, {0, 0, "一、文"}, 0, 80, false},
	{"nothing", {0, 40, ""}, {0, 0, ""}, 0, 80, false},
	{"a line with a gap", {0, 40, ""}, {0, 3, "  a"}, 0, 80, false},
	{"with a TAB", {0, 40, ""}, {0, 3, "\ta"}, 0, 80, false},
	{"with a bar", {0, 40, ""}, {0, 3, "|a"}, 0, 80, false},
	{"with a brace", {0, 40, ""}, {0, 3, "{a"}, 0, 80, true},
	{"behind a sentence, indented by two columns", {0, 39, "。"}, {2, 3, ""}, 0, 80, false},
	{"by one", {0, 39, "。"}, {1, 3, ""}, 0, 80, true},
	{"by eight", {0, 39, "。"}, {8, 3, ""}, 0, 80, false},
	{"by nine", {0, 39, "。"}, {9, 3, ""}, 0, 80, true},
	{"in mid-sentence an indent is none", {0, 40, ""}, {2, 3, ""}, 0, 80, true},
	{"a blank line between, both running text", {0, 38, "，文"}, {0, 3, "，"}, 1, 80, true},
	{"two blank lines", {0, 38, "，文"}, {0, 3, "，"}, 2, 80, true},
	{"three", {0, 38, "，文"}, {0, 3, "，"}, 3, 80, false},
	{"a blank line behind a sentence", {0, 39, "。"}, {0, 3, "，"}, 1, 80, false},
	{"a blank line, the first is running text alone", {0, 38, "，文"}, {0, 3, ""}, 1, 80, true},
	{"the second alone", {0, 40, ""}, {0, 3, "，"}, 1, 80, true},
	{"neither", {0, 40, ""}, {0, 3, ""}, 1, 80, false},
	{"behind a heading", {0, 0, "一、文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文文"}, {0, 3, "，"}, 1, 80, false},
	{"a blank line, three columns free", {0, 37, "，a"}, {0, 3, ""}, 1, 80, true},
	{"four", {0, 37, "，"}, {0, 3, ""}, 1, 80, false},
	{"cut in mid-sentence, both running text, forty wide", {0, 18, "，文"}, {0, 3, "，"}, 0, 0, true},
	{"thirty-nine", {0, 17, "a，文"}, {0, 3, "，"}, 0, 0, false},
	{"behind a comma, twenty", {0, 9, "，"}, {0, 3, "，"}, 0, 0, true},
	{"nineteen", {0, 8, "a，"}, {0, 3, "，"}, 0, 0, false},
	{"behind 、 too", {0, 3, "，文文文文文、"}, {0, 3, "，"}, 0, 0, true},
	{"the first is none", {0, 20, ""}, {0, 3, "，"}, 0, 0, false},
	{"the second is none", {0, 18, "，文"}, {0, 3, ""}, 0, 0, false},
	{"behind the end of a sentence", {0, 18, "，文。"}, {0, 3, "，"}, 0, 0, false},
	{"indented by two", {0, 18, "，文"}, {2, 3, "，"}, 0, 0, false},
	{"by one, in mid-sentence", {0, 18, "，文"}, {1, 3, "，"}, 0, 0, true},
	{"a heading without a full stop", {0, 0, "一、文文文文文文文文文文文文文文文文文，文"}, {0, 3, "，"}, 0, 0, false},
	{"with one", {0, 0, "一、文。文文文文文文文文文文文文文文文文，文"}, {0, 3, "，"}, 0, 0, true},
	{"a blank line, sixteen columns free", {0, 30, "，文"}, {0, 3, "，"}, 1, 80, true},
	{"seventeen", {0, 29, "a，文"}, {0, 3, "，"}, 1, 80, false},
	{"seventeen and no blank line", {0, 29, "a，文"}, {0, 3, "，"}, 0, 80, true},
	{"a report's title", {0, 28, "政府信息公开工作年度报告"}, {0, 3, ""}, 0, 80, false},
	{"another", {0, 36, "公开年报"}, {0, 3, ""}, 0, 80, false},
	{"or one of a body's work", {0, 34, "公开工作报告"}, {0, 3, ""}, 0, 80, false},
	{"no title of that", {0, 36, "工作报告"}, {0, 3, ""}, 0, 80, true},
	{"in running text", {0, 27, "，政府信息公开工作年度报告"}, {0, 3, ""}, 0, 80, true},
	{"a line of contents with its page", {0, 36, "…12"}, {0, 3, ""}, 0, 80, false},
	{"dots of other kinds", {0, 36, "... 12"}, {0, 3, ""}, 0, 80, false},
	{"and others", {0, 36, "···9"}, {0, 3, ""}, 0, 80, false},
	{"without a page", {0, 38, "---"}, {0, 3, ""}, 0, 80, true},
	{"a number without dots", {0, 38, "12"}, {0, 3, ""}, 0, 80, true},
};

static void
goes(void)
{
	for (size_t i = 0; i < sizeof on / sizeof *on; i++, ntest++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		make(&b, &on[i].a);
		make(&b, &on[i].b);
		struct lines l = reads_split(buf_slice(&b), &a);
		struct str tail = str_trim(l.v[0].text), t = str_trim(l.v[1].text);
		struct layout x = {.l = l.v, .n = l.n, .wrap = on[i].wrap, .tail = tail, .head = -1};
		int begins = -1;
		bool got = t.n && goes_on(&x, &l.v[1], t, on[i].blanks, &begins);
		if (got != on[i].want && ++nfail)
			printf("FAIL %s: goes on%s\n", on[i].why, on[i].want ? " not" : "");
		if (((got && begins != 0) || (begins >= 0 && begins != begins_heading(t))) && ++nfail)
			printf("FAIL %s: what is known of the next line\n", on[i].why);
		x.head = begins_heading(tail);
		if ((t.n && goes_on(&x, &l.v[1], t, on[i].blanks, &begins)) != got && ++nfail)
			printf("FAIL %s: the line before is known\n", on[i].why);
		mem_free(&a);
	}
}

/* Lines of so many wide characters and a tail, each so often: at which column are they wrapped? */
static void
wraps(size_t want, const int n[][2], const char *tail, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (; (*n)[0]; n++)
		for (int i = 0; i < (*n)[1]; i++)
			make(&b, &(struct made){0, (*n)[0], tail});
	struct lines l = reads_split(buf_slice(&b), &a);
	size_t got = find_wrap(l.v, l.n);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %zu\n", why, got);
	mem_free(&a);
}

static void
widths(void)
{
	wraps(80, (const int[][2]){{40, 2}, {0, 0}}, "", "two lines");
	wraps(0, (const int[][2]){{40, 1}, {0, 0}}, "", "one line");
	wraps(0, (const int[][2]){{40, 1}, {36, 1}, {0, 0}}, "", "two, the second shorter by eight, are not both within the slack");
	wraps(80, (const int[][2]){{40, 1}, {37, 1}, {0, 0}}, "", "by six");
	wraps(36, (const int[][2]){{18, 2}, {0, 0}}, "", "as narrow as may be");
	wraps(0, (const int[][2]){{17, 4}, {0, 0}}, "", "too narrow");
	wraps(200, (const int[][2]){{100, 2}, {0, 0}}, "", "as wide as may be");
	wraps(0, (const int[][2]){{101, 2}, {0, 0}}, "", "too wide");
	wraps(80, (const int[][2]){{40, 3}, {101, 1}, {0, 0}}, "", "one in four is not wrapped");
	wraps(0, (const int[][2]){{40, 2}, {101, 1}, {0, 0}}, "", "one in three");
	wraps(80, (const int[][2]){{40, 2}, {20, 2}, {25, 2}, {30, 2}, {35, 2}, {0, 0}}, "", "a fifth of them, and none oftener");
	wraps(0, (const int[][2]){{40, 2}, {20, 2}, {25, 2}, {30, 2}, {35, 1}, {47, 2}, {0, 0}}, "", "less than a fifth");
	wraps(60, (const int[][2]){{30, 3}, {40, 2}, {0, 0}}, "", "where most end");
	wraps(80, (const int[][2]){{30, 2}, {40, 2}, {0, 0}}, "", "of two alike the wider");
	wraps(0, (const int[][2]){{39, 4}, {0, 0}}, "。", "ends of sentences");
	wraps(0, (const int[][2]){{38, 4}, {0, 0}}, "  a", "lines with gaps");
}

static void
says(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' %s: %d\n", s, what, got);
}

static void
marks(void)
{
	static const char *const ends[] = {"a.", "a!", "a?", "a;", "a:", "a)", "a\"", "。", "！", "？", "；", "：", "…", "”", "）", "」", "》", "】"};
	static const char *const ends_not[] = {"", "a", "1", "政", "，", "、", "（", "“", "「", "《", "【", "a,", "(", "é", "—", "~"};
	static const struct { const char *a, *b; bool want; } blank[] = {
		{"a", "b", true}, {"Z", "A", true}, {"z", "Z", true}, {"a,", "b", true}, {"a", "1", false}, {"1", "a", false}, {"政", "a", false}, {"a", "政", false}, {"", "a", false},
		{"a", "", false}, {"@", "a", false}, {"[", "a", false}, {"`", "a", false}, {"{", "a", false}, {"a", "@", false}, {"a", "{", false}, {"a.", "b", false}};
	static const struct { const char *s; bool prose; } prose[] = {{"", false}, {"政", false}, {"政。", true}, {"政，", true}, {"政；", true}, {"a,b", true}, {"a;b", false}, {"政：", false}, {"1", false}, {"！", false}};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		says(ends_sentence(str_of(ends[i])), true, "ends a sentence", ends[i]);
	for (size_t i = 0; i < sizeof ends_not / sizeof *ends_not; i++)
		says(ends_sentence(str_of(ends_not[i])), false, "ends a sentence", ends_not[i]);
	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++)
		says(needs_blank(str_of(blank[i].a), str_of(blank[i].b)), blank[i].want, "needs a blank", blank[i].a);
	for (size_t i = 0; i < sizeof prose / sizeof *prose; i++) {
		struct line l = {.text = str_of(prose[i].s), .has = (unsigned short)line_has(str_of(prose[i].s))};
		says(is_prose(&l), prose[i].prose, "is running text", prose[i].s);
	}
	static const struct { const char *s; bool row; } rows[] = {{"政\t1", true}, {"政\ta", true}, {"政\t", false}, {"政\t \t", false}, {"政\t\t1", true}, {"\t1", false}, {" \t1", false}, {"1\t2", false}, {"-\t2", false}, {"政 1", false}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct line l = {.text = str_of(rows[i].s), .has = (unsigned short)line_has(str_of(rows[i].s))};
		says(is_row(&l), rows[i].row, "is a row of fields", rows[i].s);
	}
}

/* Items by their lines, drops in capitals: what is merged with what follows, and where drops go. */
static void
orders(void)
{
	static const struct { const char *in; size_t from, mid; const char *want; } merged[] = {
		{"acebd", 0, 3, "abcde"}, {"acebd", 0, 0, "acebd"}, {"acebd", 0, 5, "acebd"}, {"aceabd", 0, 3, "aabcde"}, {"zacbd", 1, 3, "zabcd"}, {"bdac", 0, 2, "abcd"}, {"cab", 0, 1, "abc"}, {"bca", 0, 2, "abc"}};
	static const struct { const char *in; size_t drops; const char *want; } dropped[] = {
		{"ACabc", 2, "AabCc"}, {"Cab", 1, "abC"}, {"Aab", 1, "Aab"}, {"BaB", 1, "aBB"}, {"ab", 0, "ab"}, {"Abb", 1, "Abb"}, {"Babb", 1, "aBbb"}, {"Baab", 1, "aaBb"}, {"AB", 2, "AB"}};

	for (size_t i = 0; i < sizeof merged / sizeof *merged; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		char got[16] = "";
		for (const char *p = merged[i].in; *p; p++)
			doc_text(&d, (size_t)*p, STR("x"));
		merge_items(&d, merged[i].from, merged[i].mid);
		for (size_t k = 0; k < d.n; k++)
			got[k] = (char)d.item[k].line;
		says(strcmp(got, merged[i].want) == 0, true, "merged", merged[i].in);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof dropped / sizeof *dropped; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		char got[16] = "";
		for (const char *p = dropped[i].in; *p; p++)
			if (*p < 'a')
				doc_drop(&d, (size_t)(*p | 32), "markup", STR("x"));
			else
				doc_text(&d, (size_t)*p, STR("x"));
		merge_drops(&d, dropped[i].drops);
		for (size_t k = 0; k < d.n; k++)
			got[k] = (char)(d.item[k].kind == DOC_DROP ? d.item[k].line - 32 : d.item[k].line);
		says(strcmp(got, dropped[i].want) == 0, true, "its drops where they are", dropped[i].in);
		mem_free(&a);
	}
	/* marks within a line go behind it, and what they are is forgotten */
	struct arena a = {0};
	struct doc d = {.a = &a};
	doc_drop(&d, 1, "markup", STR("#"));
	doc_drop(&d, 1, "markup-inside", STR("**"));
	doc_text(&d, 1, STR("x"));
	doc_text(&d, 2, STR("y"));
	merge_drops(&d, 2);
	says(d.n == 4 && d.item[0].kind == DOC_DROP && d.item[1].kind == DOC_TEXT && d.item[2].kind == DOC_DROP && str_eq(d.item[2].cell[0].text, STR("markup")) && d.item[3].kind == DOC_TEXT, true, "marks within a line", "**");
	mem_free(&a);
}

/* Lines that are whole, those with gaps, where they end, numerals. */
static void
pieces(void)
{
	static const struct { const char *s; bool whole; } whole[] = {
		{"政府信息公开年度报告", true}, {"公开年报", true}, {"公开工作报告", true}, {"年度报告", false}, {"公开年度报告，甲", false}, {"甲，公开年度报告", false}, {"甲。公开年度报告", false}, {"甲…1", true}, {"甲... 12", true}, {"甲···3", true}, {"甲…", false}, {"甲1", false}, {"1", false}, {"", false}, {"甲..1", false},
		{"发布机构：甲局 发布日期：2024-01-24", true}, {"发布时间：2024-01-20 16:48", true}, {"发布时间：2024年1", false}, {"截至2024-01-24", false}, {"发布日期：2024-01-", false},
		{"来源: 甲局 发布时间:2024-01-20", true}, {"日期:2024-01-20 9:05", true}, {"发布日期：2024年1月20日", true}, {"发布时间：甲，2024年1月20日", false}, {"至2024年1月20日", false}};
	static const struct { const char *s; bool is; size_t n; } numeral[] = {{"一", true, 3}, {"百", true, 3}, {"十二、", true, 6}, {"七八九", true, 9}, {"", false, 0}, {"甲", false, 0}, {"1", false, 0}, {"一甲", true, 3}, {"零", false, 0}, {"千", false, 0}};
	static const struct { const char *s; size_t indent, end; } ends[] = {{"ab", 0, 2}, {"ab  ", 0, 2}, {"年报", 2, 6}, {"", 0, 0}};
	char title[152];

	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		says(is_whole(str_of(whole[i].s)), whole[i].whole, "is whole", whole[i].s);
	static const struct { const char *s; bool is; } catalogue[] = {{"发布机构：甲局", true}, {"文号: 发布机构: 甲局", true}, {"甲局", false}, {"发布机构：甲局，", false}, {"发布机构：甲局。", false}};
	for (size_t i = 0; i < sizeof catalogue / sizeof *catalogue; i++)
		says(is_catalogue(str_of(catalogue[i].s)), catalogue[i].is, "is a catalogue's", catalogue[i].s);
	static const struct { const char *s; bool is; } field[] = {{"生成日期 2024-01-20 公开方式 主动公开", true}, {"公开方式", true}, {"公开方式，甲", false}, {"发布机构不明。", false}, {"甲发布机构", false}, {"", false}};
	for (size_t i = 0; i < sizeof field / sizeof *field; i++)
		says(is_field(str_of(field[i].s)), field[i].is, "begins as a field", field[i].s);
	memset(title, 'x', sizeof title);
	memcpy(title + 133, "公开年度报告", 18);
	says(is_whole((struct str){title + 1, 150}), true, "is whole, of 150 bytes", "公开年度报告");
	says(is_whole((struct str){title, 151}), false, "is whole, of 151 bytes", "公开年度报告");
	for (size_t i = 0; i < sizeof numeral / sizeof *numeral; i++) {
		size_t at = 0;
		says(is_numeral(str_of(numeral[i].s), &at), numeral[i].is, "begins with a numeral", numeral[i].s);
		says(at == numeral[i].n, true, "moves behind it", numeral[i].s);
	}
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		struct line l = {.text = str_of(ends[i].s), .indent = (int)ends[i].indent};
		says(end_column(&l, str_trim(l.text)) == ends[i].end, true, "ends there", ends[i].s);
		l.indent = -1;
		says(end_column(&l, str_trim(l.text)) == ends[i].end - ends[i].indent, true, "ends there, a blank line", ends[i].s);
	}
	struct arena a = {0};
	struct lines l = reads_split(STR("甲\t1\n乙\t2\n丙\n丁\t3"), &a);
	struct layout x = {.l = l.v, .n = 4};
	says(begins_rows(&x, 0) && !begins_rows(&x, 1) && !begins_rows(&x, 2) && !begins_rows(&x, 3), true, "rows begin", "where two follow each other");
	x.n = 1;
	says(begins_rows(&x, 0), false, "rows begin", "on the last line");
	mem_free(&a);
}

#define LONG "全年在门户网站公布各类信息三百一十八条，其中救助标准和名单九十六条，养老机构检查"

#define L3 "文\n文\n文\n"
#define L9 L3 L3 L3

/* So many labels, then this line: are there only labels ahead of line `at`, and of each before it, too many for a table? */
static void
barren(void)
{
	static const struct { size_t labels; const char *then; size_t at; bool want; } of[] = {
		{81, "甲 1 2\n", 0, true}, {80, "甲 1 2\n", 0, false}, {80, "甲\n", 0, true}, {80, "\n", 0, false}, {80, "\n甲\n", 0, true}, {80, "本年全部公开。\n甲\n", 0, false}, {80, "", 0, false},
		{81, "", 0, true}, {81, "甲 1 2\n", 1, false}, {83, "甲 1 2\n", 2, true}, {83, "甲 1 2\n", 3, false}, {90, "甲 1 2\n", 9, true}, {90, "甲 1 2\n", 10, false},
		{0, "甲 1 2\n", 0, false}, {0, "甲 1 2\n" L9 L9 L9 L9 L9 L9 L9 L9 L9, 1, true}, {0, "甲 1 2\n" L9 L9 L9 L9 L9 L9 L9 L9, 1, false}, {3, "甲 1 2\n甲\n", 3, false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		struct doc d = {.a = &a, .diags = {.a = &a}};
		mem_reset(&a);
		for (size_t k = 0; k < of[i].labels; k++)
			buf_str(&b, STR("文\n"));
		buf_str(&b, str_of(of[i].then));
		struct lines l = reads_split(buf_slice(&b), &a);
		struct layout x = {.d = &d, .l = l.v, .n = l.n, .ruled = l.n}, y = x;
		struct lay_kept kept = {.n = 0};
		for (size_t at = 0; at < of[i].at; at++)
			is_barren(&x, at, &kept);
		ntest += 2;
		if (is_barren(&x, of[i].at, &kept) != of[i].want && ++nfail)
			printf("FAIL %zu labels and %s, from line %zu\n", of[i].labels, of[i].then, of[i].at);
		if (is_barren(&y, of[i].at, &kept) != of[i].want && ++nfail)
			printf("FAIL %zu labels and %s, at line %zu alone\n", of[i].labels, of[i].then, of[i].at);
		mem_free(&a);
	}
}

int
main(void)
{
	static const char *const yes[] = {"一、总体情况", "（一）主动公开", "(二) 依申请公开", "1.属于国家秘密", "1、主动公开", "12．其他",
					  "（1）甲", "①乙", "• 甲", "● 甲", "* 甲", "12、甲", "二十．甲", "第3节", "第123章", "1.甲", "(百)甲", "第一章", "第一部分 概述", "第三章", "第二十条第（一）项", "# 标题", "- 一条", "**粗**", "1\\. 转义"};
	static const char *const no[] = {"2023年", "1.5万元", "一是制度", "三百条", "（注）", "123.甲", "", "总体情况", "1.", "1.2", "123、甲", "2023、2024年", "(123)", "第一", "（123）", "第", "（）", "一", "→", "㊀", "*甲", "-甲", "1）甲", "1:甲", "12:甲", "1/甲", "第:章", "\xE2\x91", "七月", "两、甲"};

	barren();
	orders();
	pieces();
	goes();
	widths();
	marks();
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		heading(yes[i], true);
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		heading(no[i], false);

	layout(LONG "\n" LONG "\n结果四十一条。\n", LONG LONG "结果四十一条。", "lines broken at the margin");
	layout(LONG "\n" LONG "\n一、总体情况\n", LONG LONG "|一、总体情况", "a heading swallows nothing and is not swallowed");
	layout(LONG "\n\n结果四十一条，都已公布。\n", LONG "结果四十一条，都已公布。", "a blank line in mid-sentence");
	layout(LONG "。\n\n结果四十一条，都已公布。\n", LONG "。|结果四十一条，都已公布。", "a blank line behind a sentence");
	layout("申请人情况\n自然\n人\n", "申请人情况|自然|人", "labels are not joined");
	layout(LONG "\n- 3 -\n\f结果四十一条，都已公布。\n", LONG "结果四十一条，都已公布。|(page-number,- 3 -)", "a page break in a paragraph");
	layout("甲，乙。\n第 2 页 共 5 页\n丙，丁。\n", "甲，乙。|(page-number,第 2 页 共 5 页)|丙，丁。", "a page number between paragraphs");
	layout("甲，乙。\n- 3\xC2\xA0-\n丙，丁。\n—　4　—\n", "甲，乙。|(page-number,- 3\xC2\xA0-)|丙，丁。|(page-number,—　4　—)", "blanks of any kind around a page number");
	layout("甲，乙。\n7\n", "甲，乙。|7", "a bare number without pages is text");
	layout("甲，乙。\n1\n\f丙，丁。\n2\n", "甲，乙。|(page-number,1)|丙，丁。|(page-number,2)", "bare numbers that count the pages");
	layout("甲，乙。\n8\n\f丙，丁。\n3\n", "甲，乙。|8|丙，丁。|3", "bare numbers that do not");
	layout("# 甲\n\n**乙**丙\\*，见[丁](http://x)。\n", "(markup,#)|甲|(markup,**)|乙丙*，见丁。|(markup,**\\[](http://x))", "Markdown");
	layout("a < b, [c] 2*3\n", "a < b, [c] 2*3", "what is no Markdown stays");
	layout(LONG "App\n" "Store和" LONG "。\n", LONG "App Store和" LONG "。", "English words at a margin");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
