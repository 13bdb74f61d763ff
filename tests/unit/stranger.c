/* Unit tests of stranger: whether words say that values are another row's.  See rows.h. */
#include "../../lib/stranger.c"

#include "rows.h"

static struct str
between(struct rows *x, int r)
{
	return rows_bool(stranger_between(&x->v, &x->q[r], x->a));
}

static struct str
taken(struct rows *x, int r)
{
	return rows_bool(stranger_taken(&x->v, &x->q[r], x->a));
}

#define SEVEN "1;2;3;4;5;6;21"
#define LOST "\xEF\xBF\xBD"

static const struct rows_test test[] = {
	{taken, "a line that sums up, above the row's own", R, "2: （一）;合计;1;2;3;4;5;6;21\nL2: 予以公开;;;;;;;;", 2, "yes"},
	{taken, "and says of what", R, "2: 不予公开小计;1;2;3;4;5;6;21\nL2: 予以公开;;;;;;;", 2, "yes"},
	{taken, "for the total it is its name", R, "23: 合计;1;2;3;4;5;6;21\nL23: 总计;;;;;;;", 23, "no"},
	{taken, "a row that the form does not have", R, "L2: 予以公开;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a piece of some label", R, "L2: 予以公开;;;;;;;\n2: 只计这一情形;1;2;3;4;5;6;21", 2, "no"},
	{taken, "of one character", R, "L2: 予以公开;;;;;;;\n2: 政;1;2;3;4;5;6;21", 2, "no"},
	{taken, "no Han", R, "L2: 予以公开;;;;;;;\n2: @tab;1;2;3;4;5;6;21", 2, "no"},
	{taken, "the beginning of an enumerator", R, "L2: 予以公开;;;;;;;\n2: （七;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a bracket", R, "L2: 予以公开;;;;;;;\n2: (;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "two numerals", R, "L2: 予以公开;;;;;;;\n2: （十一;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a word behind it", R, "L2: 予以公开;;;;;;;\n2: （政;1;2;3;4;5;6;21", 2, "no"},
	{taken, "no bracket", R, "L2: 予以公开;;;;;;;\n2: 七;1;2;3;4;5;6;21", 2, "no"},
	{taken, "below a label that is not whole", R, "L2: 予以;;;;;;;\n2: （七;1;2;3;4;5;6;21", 2, "no"},
	{taken, "another row's label, short", R, "L24: 结转下年度继续办理;;;;;;;\n24: 总计;1;2;3;4;5;6;21", 24, "yes"},
	{taken, "its own once more", R, "L2: 予以公开;;;;;;;\n2: 予以公开;1;2;3;4;5;6;21", 2, "no"},
	{taken, "another group's", R, "L2: 予以公开;;;;;;;\n2: （三）不予公开;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "its own group's", R, "L4: 属于国家秘密;;;;;;;\n4: （三）不予公开;1;2;3;4;5;6;21", 4, "no"},
	{taken, "another group's behind a piece of an upright label", R, "L11: 属于行政查询事项;;;;;;;\n11: 度办理结 （四）无法提供;1;2;3;4;5;6;21", 11, "yes"},
	{between, "a row that the form does not have", D, "L0: 规章\n: 行政检查\n0: 4\n0: 13\n0: 50", 0, "yes"},
	{between, "with a number of its own", D, "L0: 规章\n: 行政检查;7\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "a head of columns", D, "L0: 规章\n: 规范性文件\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "above the label", D, ": 行政检查\nL0: 规章\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "behind the values", D, "L0: 规章\n0: 4\n0: 13\n0: 50\n: 行政检查", 0, "no"},
	{between, "what is counted is one character", D, "L0: 规章\n: 件\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "where rows add up it is not asked", R, "L2: 予以公开\n: 行政检查\n2: 1\n2: 2", 2, "no"},
	{taken, "another row's whole label below a part of its own", R, "L19: 确认或重新出具已获取;;;;;;;\n19: 其他;1;2;3;4;5;6;21", 19, "yes"},
	{taken, "a piece of its own, too", R, "L5: 其他法律行政法规;;;;;;;\n5: 其他;1;2;3;4;5;6;21", 5, "no"},
	{taken, "or of its group's", R, "L20: 申请人无正当理由;;;;;;;\n20: 其他;1;2;3;4;5;6;21", 20, "no"},
	{taken, "a number behind the label in its cell", D, "L1: 行政规范性文件 | 39\n1: 政府集中采购;1;2;3", 1, "yes"},
	{taken, "then the values below are another's, whatever stands there", D, "L1: 行政规范性文件 39;\n1: 1;2;3", 1, "yes"},
	{taken, "behind a part of it", D, "L1: 规范性文件 | 39\n1: 1;2;3", 1, "no"},
	{taken, "its own group's there", R, "L11: 属于行政查询事项;;;;;;;\n11: 度办理结 （三）不予公开;1;2;3;4;5;6;21", 11, "no"},
	{taken, "on the label's line", R, "L2 2: 政务服务;予以公开;1;2;3;4;5;6;21", 2, "no"},
	{taken, "the label has no cells", R, "L2: 予以公开\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "words before it in its cell", R, "L4: （三）不予 1.属于国家秘密;;;;;;;\n4: 政务服务;1;2;3;4;5;6;21", 4, "yes"},
	{taken, "words behind it", R, "L4: 属于国家秘密的;;;;;;;\n4: 政务服务;1;2;3;4;5;6;21", 4, "no"},
	{taken, "its own group's above", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "yes"},
	{taken, "where the label has no cells", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密", 4, "no"},
	{taken, "a row that the form does not have, below a label of two lines", R, "L2: 予以;;;;;;;\nL2: 公开;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a piece of some label there", R, "L2: 予以;;;;;;;\nL2: 公开;;;;;;;\n2: 只计这一情形;1;2;3;4;5;6;21", 2, "no"},
	{taken, "above the label's end", R, "L2: 予以;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21\nL2: 公开;;;;;;;", 2, "no"},
	{taken, "a piece of its own group's name above", R, "4: 不予;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "the numbered beginning of it", R, "4: （三）不予;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "yes"},
	{taken, "one character is too little", R, "4: （三）不;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "numbered words of no group", R, "4: （三）国家;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "a label of several lines", R, "12: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌;;;;;;;\nL12: 握相关政府信息;;;;;;;", 12, "yes"},
	{taken, "that has values of its own", R, "12: （四）无法提;1;2;3;4;5;6;21\nL12: 本机关不掌\nL12: 握相关政府信息;0;0", 12, "yes"},
	{taken, "most of a label of several lines is seen", R, "12: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌;;;;;;;\nL12: 握相关政府信;;;;;;;", 12, "yes"},
	{taken, "a piece of its group's name and a row that the form does not have there", R, "L17: 要求提供公开出版物;;;;;;;\n17: 理 其他;1;2;3;4;5;6;21", 17, "yes"},
	{taken, "a piece of its own name behind the group's", R, "L17: 要求提供公开出版物;;;;;;;\n17: 理 出版物;1;2;3;4;5;6;21", 17, "no"},
	{taken, "and none, but other groups have", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌握相关政府信息", 4, "yes"},
	{taken, "or fewer of them", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: （四）无法提供;1;2;3;4;5;15\nL12: 本机关不掌握相关政府信息", 4, "no"},
	{taken, "without its numeral", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: 无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌握相关政府信息", 4, "no"},
	{taken, "other rows do", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n5: 2.其他法律行政法规禁止公开;1;2;3;4;5;6;21", 4, "no"},
	{taken, "and none", R, "12: （四）无法提;1;2;3;4;5;6;21\nL12: 本机关不掌\nL12: 握相关政府信息", 12, "no"},
	{taken, "a word of its group, then one that is none", R, "L17: 要求提供公开出版物;;;;;;;\n17: 处理 其中网络申请;1;2;3;4;5;6;21", 17, "yes"},
	{taken, "then one of three characters", R, "L17: 要求提供公开出版物;;;;;;;\n17: 处理 网络外;1;2;3;4;5;6;21", 17, "no"},
	{taken, "behind a label of two lines, another group's name begins", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: （三）不予;1;2;3;4;5;6;21", 3, "yes"},
	{taken, "another row's label begins", R, "L1: 上年结转政府;;;;;;;\nL1: 信息公开申请数量;;;;;;;\n1: 予以;1;2;3;4;5;6;21", 1, "yes"},
	{taken, "its own group's, a piece", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 办理结果;1;2;3;4;5;6;21", 3, "no"},
	{taken, "what no label begins with", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 国家秘密;1;2;3;4;5;6;21", 3, "no"},
	{taken, "one character of another's", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 重;1;2;3;4;5;6;21", 3, "no"},
	{taken, "it is a piece", R, "L2: 予以公;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "no"},
	{taken, "of two lines", R, "L2: 予以公开;;;;;;;\nL2: ;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
};

/* Which characters say something. */
static int
han_fail(void)
{
	static const uint32_t of[] = {0x4DFF, 0x4E00, 0x9FFF, 0xA000};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (has_han((struct label){&of[i], 1}) != (i == 1 || i == 2))
			return printf("FAIL stranger: U+%04X\n", (unsigned)of[i]), 1;
	return 0;
}

int
main(void)
{
	return han_fail() || rows_check(test, sizeof test / sizeof *test);
}
