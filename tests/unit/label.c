/* Unit tests of label: FORMS.md section 5's variants fold to the official label; what differs stays different. */
#include <stdio.h>

#include "../../lib/label.c"

static int ntest, nfail;

static void
fold_eq(const char *x, const char *y, bool same, const char *why)
{
	struct arena a = {0};

	ntest++;
	if (label_eq(label_fold(str_of(x), &a), label_fold(str_of(y), &a)) != same && ++nfail)
		printf("FAIL %s: '%s' and '%s'\n", why, x, y);
	mem_free(&a);
}

static void
near(const char *x, const char *piece, size_t max, size_t want, size_t off)
{
	struct arena a = {0};
	size_t at = 99, d;

	mem_get(&a, 1);
	d = label_near(label_fold(str_of(x), &a), label_fold(str_of(piece), &a), max, &at, a);
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
	near("社会公益组织", "社会组织", 2, 2, 0);
	near("四、结转下年度继续办理", "结转下一年继续办理", 2, 2, 0);
	near("5.要求行政机关确认或重新出具已获取信息", "新出具已获取的信息", 2, 1, 10);
	near("1.属于国家秘密", "完全不同的文字", 2, 3, 0);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
