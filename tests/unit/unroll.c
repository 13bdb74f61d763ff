/* Unit tests of unroll: what comes out, / between lines. */
#include <stdio.h>

#include "../../lib/unroll.c"
#include "given.h"

#define HEADS "第二十条第（一）项信息内容 本年制发件数 本年废止件数 现行有效件数"
#define CUT "第二十条第（一）项/信息内容 本年制发件数 本年废止件数 现行有效件数/"

static const struct {
	const char *name, *in, *want; /* NULL: as it was */
} test[] = {
	{"rows", "甲/" HEADS "规章 33 62 36行政规范性文件 47 10 28第二十条第（五）项信息内容 本年处理决定数量行政许可 8/乙",
		"甲/" CUT "规章 33 62 36/行政规范性文件 47 10 28/第二十条第（五）项/信息内容 本年处理决定数量/行政许可 8/乙"},
	{"two rows", HEADS "规章 33 62 36行政规范性文件 47 10 28第二十条第（五）项信息内容 本年处理决定数量", NULL},
	{"a short line", "信息内容 规章 1行政许可 2行政处罚 3行政强制 4", NULL},
	{"no number behind", HEADS "规章 33 62 36行政规范性文件 47 10 28行政许可类 8件行政处罚类 9件行政强制类 7件", NULL},
	{"none before", HEADS "规章 33 62 36件，行政规范性文件 47 10 28件，行政许可 8件，行政处罚 9件", NULL},
	{"blanks between", HEADS " 规章 33 62 36 行政规范性文件 47 10 28 行政许可 8 行政处罚 9", NULL},
	{"dashes", HEADS "规章 / / -行政规范性文件 — — —行政许可 /", CUT "规章 / / -/行政规范性文件 — — —/行政许可 /"},
	{"blank cells", HEADS "规章 33 62 36行政规范性文件 47 10 28第二十条 第（五）项信息内容 处理决定数量行政许可第二十条第（六）项",
		CUT "规章 33 62 36/行政规范性文件 47 10 28/第二十条 第（五）项/信息内容 处理决定数量/行政许可/第二十条第（六）项"},
	{"of money", "信息内容 本年收费金额（单位：万元）行政事业性收费 7信息内容 本年处理决定数量行政处罚 8行政强制 9行政许可 7",
		"信息内容 本年收费金额（单位：万元）/行政事业性收费 7/信息内容 本年处理决定数量/行政处罚 8/行政强制 9/行政许可 7"},
	{"the form of 2019", "信息内容 上一年项目数量 本年增/减 处理决定数量行政许可 8 +1 9其他对外管理服务事项 7 0 3信息内容 上一年项目数量 本年增/减行政事业性收费 2 1信息内容 采购总金额政府集中采购 2 1",
		"信息内容 上一年项目数量 本年增/减 处理决定数量/行政许可 8 +1 9/其他对外管理服务事项 7 0 3/信息内容 上一年项目数量 本年增/减/行政事业性收费 2 1/信息内容 采购总金额/政府集中采购 2 1"},
	{"too many", HEADS "规章 1行政许可 2行政许可 3行政许可 4行政许可 5行政许可 6行政许可 7行政许可 8行政许可 9行政许可 10行政许可 11行政许可 12行政许可 13行政许可 14行政许可 15行政许可 16行政许可 17行政许可 18行政许可 19行政许可 20行政许可 21行政许可 22行政许可 23行政许可 24"
		"行政许可 25行政许可 26行政许可 27行政许可 28行政许可 29行政许可 30行政许可 31行政许可 32", NULL},
};

static struct str
given(const char *in, struct arena *a)
{
	struct buf b = {.a = a};

	for (; *in; in++)
		buf_char(&b, *in == '/' && in[1] != ' ' && (unsigned char)in[1] >= 0xE0 && in[-1] != ' ' && memcmp(in + 1, "减", 3) ? '\n' : *in);
	return buf_slice(&b);
}

static struct str
printed(const struct lines *l, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < l->n; i++) {
		if (i)
			buf_char(&b, '/');
		buf_str(&b, l->v[i].text);
	}
	return buf_slice(&b);
}

int
main(void)
{
	int bad = 0, n = (int)(sizeof test / sizeof *test);
	struct arena a = {0};

	for (int i = 0; i < n; i++) {
		mem_reset(&a);
		struct str text = given(test[i].in, &a);
		struct lines l = line_split(text, &a), as = line_split(text, &a);
		unroll_lines(&l, &a);
		struct str got = printed(&l, &a), want = test[i].want ? str_of(test[i].want) : printed(&as, &a);
		if (!str_eq(got, want) && ++bad)
			printf("FAIL %s: %.*s, not %.*s\n", test[i].name, (int)got.n, got.p, (int)want.n, want.p);
	}
	mem_free(&a);
	printf("%s %d\n", bad ? "not ok" : "ok", n);
	return bad > 0;
}
