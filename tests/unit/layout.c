/* Unit tests of layout: whole texts, where rows of fields begin, whether only labels are ahead, the order of items and drops. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/layout.c"
#include "verdict.h"
#include "../../lib/html.h"
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
says(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' %s: %d\n", s, what, got);
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

/* Lines that are rows of fields, and where rows begin. */
static void
fields(void)
{
	static const struct { const char *s; bool row; } rows[] = {{"政\t1", true}, {"政\ta", true}, {"政\t", false}, {"政\t \t", false}, {"政\t\t1", true}, {"\t1", false}, {" \t1", false}, {"1\t2", false}, {"-\t2", false}, {"政 1", false}};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct line l = {.text = str_of(rows[i].s), .has = (unsigned short)line_has(str_of(rows[i].s))};
		says(is_row(&l), rows[i].row, "is a row of fields", rows[i].s);
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

#define H4 "一、总体情况\n\n二、主动公开情况\n\n三、申请\n\n四、复议\n\n"

#define EMPTY "<table>\n\n" H4 H4 H4 "</table>\n\n"

/* A table in tags, nested deeper than is read, which is said. */
static struct str
deep_table(struct arena *a)
{
	struct buf b = {.a = a};

	buf_str(&b, STR("<table>\n<tr><td>甲</td><td>1"));
	for (int i = 0; i <= HTML_DEPTH; i++)
		buf_str(&b, STR("<div>"));
	buf_str(&b, STR("</table>\n\n"));
	return buf_slice(&b);
}

/* What is told of a document of these pieces, put together by chance.  A table in tags goes on over what would end another, and in the
 * second half alone nobody knows of its beginning. */
static struct buf
made_of(struct arena *a, unsigned pieces, bool deep)
{
	static const char *const piece[] = {"<table>\n<tr><td>甲</td><td>1</td></tr>\n\n一、总体情况\n\n二、主动公开情况\n\n三、申请\n\n<tr><td>乙</td><td>2</td></tr>\n</table>\n\n",
					    EMPTY,
					    "# 甲\n\n", "一、总体情况\n\n", LONG "\n" LONG "。\n\n", "甲  1  2\n乙  3  4\n", "甲 1 2\n乙 3 4\n丙 5 6\n\n", "甲\n1\n2\n乙\n3\n4\n\n", "甲\t1\t2\n乙\t3\t4\n\n",
					    "| 甲 | 1 |\n|---|---|\n| 乙 | 2 |\n\n", "文\n", "\n", "全年公开。\n", "- 3 -\n\f", "<table>\n<tr><td>甲</td><td>1</td></tr>\n<tr><td>乙</td><td>2</td></tr>\n</table>\n\n", "二、主动公开情况\n", "本年，" LONG "\n\n", "１　２\n"};
	struct buf b = {.a = a};

	for (unsigned i = 0; i < pieces; i++) {
		size_t k = (size_t)rand() % (sizeof piece / sizeof *piece + deep);
		buf_str(&b, k < sizeof piece / sizeof *piece ? str_of(piece[k]) : deep_table(a));
	}
	return b;
}

/* Large documents in halves, by two threads or one, with memory enough for the second half or not, are read as they are whole. */
static void
halves(void)
{
	size_t taken = 0;

	srand(27);
	for (int way = 0; way < 600; way++) {
		struct arena a = {0}, w[2] = {{0}}, work[2] = {{0}}, page[2] = {{0}};
		struct mem_budget budget = {.most = way % 5 ? (size_t)64 << 20 : 800 * 1024};
		struct beside b[BESIDE_PARTS] = {{.threads = way % 2}, {.threads = way % 2}};
		struct buf text = made_of(&a, 3 + (unsigned)rand() % 60, way % 5);
		struct doc d[2] = {{.a = &w[0], .work = &work[0], .page = &page[0], .bytes = LINE_LARGE - 1, .beside = b}, {.a = &w[1], .work = &work[1], .page = &page[1], .bytes = LINE_LARGE, .beside = b}};
		w[1].budget = work[1].budget = page[1].budget = &budget;
		for (int k = 0; k < 2; k++) {
			mem_reset(&w[k]);
			mem_reset(&work[k]);
			struct lines l = reads_split(buf_slice(&text), &a);
			d[k].diags.a = &w[k];
			layout_read(&d[k], &l);
			norm_items(&d[k]);
		}
		bool same = d[0].n == d[1].n && d[0].diags.n == d[1].diags.n;
		for (size_t i = 0; same && i < d[0].n; i++) {
			const struct doc_item *x = &d[0].item[i], *y = &d[1].item[i];
			same = x->kind == y->kind && x->line == y->line && x->n == y->n;
			for (size_t c = 0; same && c < x->n; c++)
				same = str_eq(x->cell[c].text, y->cell[c].text) && x->cell[c].line == y->cell[c].line;
		}
		taken += b[BESIDE_ITEMS].counted > 0;
		ntest++;
		if (!same && ++nfail)
			printf("FAIL in halves: %.*s\n", (int)text.n, text.p);
		beside_drop(&b[BESIDE_ITEMS]);
		for (int k = 0; k < 2; k++) {
			mem_free(&w[k]);
			mem_free(&work[k]);
			mem_free(&page[k]);
		}
		mem_free(&a);
	}
	says(taken > 100 && taken < 500, true, "halves", "some meet, some do not");
}

int
main(void)
{
	halves();
	barren();
	orders();
	fields();

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
	return verdict(nfail, ntest);
}
