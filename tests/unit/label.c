/* Unit tests of label: FORMS.md section 5's variants fold to the official label; what differs stays different. */
#include <stdio.h>

#include "../../lib/label.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
fold_eq(const char *x, const char *y, bool same, const char *why)
{
	struct arena a = {0};

	ntest++;
	if (label_eq(label_fold(given_alone(x), &a), label_fold(given_alone(y), &a)) != same && ++nfail)
		printf("FAIL %s: '%s' and '%s'\n", why, x, y);
	mem_free(&a);
}

static void
near(const char *x, const char *piece, size_t max, size_t want, size_t off)
{
	struct arena a = {0};
	size_t at = 99, d;

	mem_get(&a, 1);
	d = label_near(label_fold(given_alone(x), &a), label_fold(given_alone(piece), &a), max, &at, a);
	ntest++;
	if ((d != want || (d <= max && at != off)) && ++nfail)
		printf("FAIL near: '%s' in '%s': %zu at %zu\n", piece, x, d, at);
	mem_free(&a);
}

int
main(void)
{
	fold_eq("（三）不予公开", "(三) 不予公开", true, "widths and blanks");
	fold_eq("（三）不予公开", "（ 三 ）不 予 公 开", true, "blanks inside");
	fold_eq("1.属于国家秘密", "1、属于国家秘密", true, "enumerator with 、");
	fold_eq("1.属于国家秘密", "⒈属于国家秘密", true, "enumerator in one character");
	fold_eq("1.属于国家秘密", "１．属于国家秘密", true, "fullwidth enumerator");
	fold_eq("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量", true, "enumerator left out");
	fold_eq("3.危及“三安全一稳定”", "3. 危及'三安全一稳定'", true, "quotes");
	fold_eq("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)",
		true, "ASCII punctuation");
	fold_eq("三安全一稳定", "安全一稳定", false, "a numeral without delimiter belongs to the label");
	fold_eq("一情形，不计其他情形）", "情形不计其他情形", false, "a piece that begins with a numeral");
	fold_eq("3.其他", "（六）其他处理", false, "others are others");
	fold_eq("结果维持", "结果纠正", false, "outcomes differ");
	static const char *const counted[] = {"①甲", "⒛甲", "㈠甲", "㈩甲", "㊀甲", "㊉甲", "(1)甲", "[1]甲", "【1】甲", "〔1〕甲", "1)甲", "1]甲", "1】甲", "1〕甲", "1·甲", "1｡甲", "1,甲",
						 "1，甲", "1.甲", "1、甲", "*#\\_1 . 甲", ("\xC2\xA0\xE3\x80\x80" "1\t.甲"), "123.甲", "十二、甲", "〇、甲", "九.甲", "(１)甲", "（一）1.甲", "1.①甲", "甲"};
	static const char *const not[] = {"1甲", "1234.甲", "1", "十甲", "x.甲", "1;甲", "1.2.3.甲", "1(2)甲乙", "囜、甲"};
	for (size_t i = 0; i < sizeof counted / sizeof *counted; i++)
		fold_eq(counted[i], "甲", true, "an enumerator");
	for (size_t i = 0; i < sizeof not / sizeof *not; i++)
		fold_eq(not[i], "甲", false, "none");
	fold_eq("ＡBｃ９0～", "abC90", true, "letters and figures");
	fold_eq("甲\xEE\x80\x80\xEF\xA3\xBF\xEF\xB8\x90\xEF\xB9\xAF\xEF\xBF\xA5\xE2\x80\x94\xC2\xB0", "甲", true, "what tells no labels apart");
	fold_eq("㐀", "", false, "Han characters from U+3400");
	fold_eq("\xEF\xA4\x80", "", false, "those of compatibility");
	fold_eq("\xF0\xA0\x80\x80", "", false, "those of the second plane");
	fold_eq("①①甲", "①甲", true, "two go");
	fold_eq("①①①甲", "甲", false, "a third stays");
	uint32_t c[] = {1, 2, 1, 2, 3};
	static const struct {
		size_t piece, n, from;
		ptrdiff_t want;
	} find[] = {{0, 2, 0, 0}, {0, 2, 1, 2}, {0, 2, 2, 2}, {0, 2, 3, -1}, {2, 3, 0, 2}, {4, 1, 0, 4}, {0, 5, 0, 0}, {0, 0, 0, -1}, {0, 1, 9, -1}};
	for (size_t i = 0; i < sizeof find / sizeof *find; i++, ntest++)
		if (label_find((struct label){c, 5}, (struct label){c + find[i].piece, find[i].n}, find[i].from) != find[i].want && ++nfail)
			printf("FAIL find %zu\n", i);
	static const uint32_t yes[] = {0x2460, 0x249B, 0x3220, 0x3229, 0x3280, 0x3289}, no[] = {0x245F, 0x249C, 0x321F, 0x322A, 0x327F, 0x328A};
	for (size_t i = 0; i < 6; i++, ntest++)
		if ((!enumerator(yes[i]) || enumerator(no[i])) && ++nfail)
			printf("FAIL enumerators of one character: %X, %X\n", (unsigned)yes[i], (unsigned)no[i]);
	for (uint32_t k = 0; k < 0x20000; k++) {
		static const uint32_t ten[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};
		bool want = false;
		for (size_t i = 0; i < sizeof ten / sizeof *ten; i++)
			want = want || ten[i] == k;
		ntest++;
		if ((mark_of(k) == NUMBER) != (want || (k >= '0' && k <= '9') || (k >= 0xFF10 && k <= 0xFF19)) && ++nfail)
			printf("FAIL of an enumerator: %X\n", (unsigned)k);
		if (han_number(k) != want && ++nfail)
			printf("FAIL a number: %X\n", (unsigned)k);
	}
	size_t folds = 0;
	for (uint32_t k = 0; k < 0x110000; k++) {
		uint32_t x = k >= 0xFF01 && k <= 0xFF5E ? k - 0xFF01 + '!' : k, want = 0;
		if (x < 0x80)
			want = x >= 'A' && x <= 'Z' ? x - 'A' + 'a' : (x >= 'a' && x <= 'z') || (x >= '0' && x <= '9') ? x : 0;
		else if ((x >= 0x2460 && x <= 0x249B) || (x >= 0x3220 && x <= 0x3229) || (x >= 0x3280 && x <= 0x3289) || x == 0x3007)
			want = x;
		else if ((x >= 0x3400 && x < 0xE000) || (x > 0xF8FF && x < 0xFE10) || (x > 0xFE6F && x < 0xFF00) || x > 0xFFFF)
			want = x;
		folds += fold(k) != want;
	}
	ntest++;
	if (folds && ++nfail)
		printf("FAIL %zu characters are folded otherwise\n", folds);
	static const struct { const char *s; bool may; } may[] = {{"甲", false}, {"三", true}, {"十", true}, {"(甲", true}, {"1", true}, {"", true}, {"\xE4\x80\x80", false}, {"\xE9\xBF\xBF", false},
								  {"\xE3\xBF\xBF", true}, {"\xEA\x80\x80", true}};
	for (size_t i = 0; i < sizeof may / sizeof *may; i++, ntest++)
		if (may_count(given_alone(may[i].s)) != may[i].may && ++nfail)
			printf("FAIL may an enumerator stand before '%s'?\n", may[i].s);
	/* more edits are needed: a piece longer than all, one with as many characters that are in none */
	static const struct { size_t n; uint32_t c[5]; size_t max; bool want; } strange[] = {
		{4, {1, 2, 3, 1}, 1, false}, {5, {1, 2, 3, 1, 2}, 1, true}, {5, {1, 2, 3, 1, 2}, 2, false}, {3, {1, 9, 3}, 1, false}, {3, {1, 9, 9}, 1, true}, {3, {9, 9, 3}, 2, false},
		{3, {9, 8, 7}, 2, true}, {1, {9}, 0, true}, {1, {3}, 0, false}, {2, {3, 9}, 0, true}, {0, {0}, 0, false}};
	for (size_t i = 0; i < sizeof strange / sizeof *strange; i++, ntest++) {
		struct arena a = {0};
		uint32_t *p = MEM_TAKE(&a, uint32_t, strange[i].n), *x = MEM_TAKE(&a, uint32_t, 3);
		memcpy(p, strange[i].c, strange[i].n * sizeof *p);
		memcpy(x, (uint32_t[]){1, 2, 3}, 3 * sizeof *x);
		if (too_strange((struct label){x, 3}, (struct label){p, strange[i].n}, strange[i].max) != strange[i].want && ++nfail)
			printf("FAIL too strange: %zu\n", i);
		mem_free(&a);
	}
	/* what stands before the brackets in which a text ends */
	static const struct { const char *s, *want; } head[] = {
		{"规章(甲)", "规章"}, {"规章（甲（乙）丙）", "规章"}, {"规章 (甲）", "规章"}, {"规章", ""}, {"规章(甲", ""}, {"规章(甲)乙", ""},
		{"规章(甲)(乙)", ""}, {"规章)", ""}, {"规章)(", ""}, {"(甲)", ""}, {"", ""}, {"规章()", "规章"}};
	for (size_t i = 0; i < sizeof head / sizeof *head; i++, ntest++)
		if (!str_eq(label_head(given_alone(head[i].s)), str_of(head[i].want)) && ++nfail)
			printf("FAIL before the brackets of '%s'\n", head[i].s);
	near("社会公益组织", "社会组织", 2, 2, 0);
	near("社会公益组织", "社会组织", 1, 2, 0);
	near("甲乙丙丁", "丙丁", 2, 0, 2);
	near("甲乙丙丁", "丙戊", 1, 1, 2);
	near("甲乙丙丁", "乙丁", 1, 1, 1);
	near("甲乙丙丁", "戊己", 1, 2, 0);
	near("甲乙丙丁", "甲乙丙丁戊", 1, 1, 0);
	near("甲乙丙丁", "丁戊", 1, 1, 3);
	near("四、结转下年度继续办理", "结转下一年继续办理", 2, 2, 0);
	near("5.要求行政机关确认或重新出具已获取信息", "新出具已获取的信息", 2, 1, 10);
	near("1.属于国家秘密", "完全不同的文字", 2, 3, 0);
	return verdict(nfail, ntest);
}
