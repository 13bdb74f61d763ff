/* Unit tests of layout: which lines are one paragraph, what begins a heading, where lines are wrapped. */
#include <stdio.h>

#include "../../lib/layout.c"

static int ntest, nfail;

/* Reads text as a document; its items as text, joined by |, rows in [], drops in (). */
static void
layout(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct doc d = {.a = &a, .diags = {.a = &a}};
	struct lines l = line_split(str_of(text), &a);
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

#define LONG "全年在门户网站公布各类信息三百一十八条，其中救助标准和名单九十六条，养老机构检查"

int
main(void)
{
	static const char *const yes[] = {"一、总体情况", "（一）主动公开", "(二) 依申请公开", "1.属于国家秘密", "1、主动公开", "12．其他",
					  "（1）甲", "①乙", "第一部分 概述", "第三章", "第二十条第（一）项", "# 标题", "- 一条", "**粗**", "1\\. 转义"};
	static const char *const no[] = {"2023年", "1.5万元", "一是制度", "三百条", "（注）", "123.甲", "", "总体情况"};

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
