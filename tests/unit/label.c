/* Unit tests of label: FORMS.md section 5's variants fold to the official label; what differs stays different. */
#include <stdio.h>

#include "../../lib/label.c"
#include "given.h"

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
	near("社会公益组织", "社会组织", 2, 2, 0);
	near("四、结转下年度继续办理", "结转下一年继续办理", 2, 2, 0);
	near("5.要求行政机关确认或重新出具已获取信息", "新出具已获取的信息", 2, 1, 10);
	near("1.属于国家秘密", "完全不同的文字", 2, 3, 0);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
