/* Lines that tell of the page. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/info.c"
#include "given.h"

/* Does a line of n bytes tell of the page, with a label behind `before` of them?  It is copied so that nothing stands behind it. */
static bool
info(const char *label, size_t before, size_t n)
{
	char *p = malloc(n);

	memset(p, 'x', n);
	for (size_t i = 0; label[i] && before + i < n; i++)
		p[before + i] = label[i];
	bool is = info_line((struct str){p, n});
	free(p);
	return is;
}

static const struct {
	const char *label;
	size_t before, n;
	bool want;
} infos[] = {
	{"发布时间", 0, 12, true}, {"发布时间", 0, 11, false}, {"字号：", 0, 9, true}, {"来源:", 0, 7, true}, {"来源:", 0, 6, false}, {"发布时间", 11, 23, true}, {"发布时间", 12, 24, false},
	{"来源:", 11, 18, true}, {"发布时间", 0, 400, true}, {"发布时间", 0, 401, false}, {"", 0, 20, false}, {"阅读次数", 3, 40, true}, {"阅读次章", 3, 40, false},
	{"大 中 小", 0, 11, true}, {"大 中 小", 0, 12, false}, {"号：[ 大 中 小 ] 打印 关闭", 0, 35, true}, {"【打印】【关闭窗口】", 0, 30, true}, {"打印机", 0, 9, false}, {"", 0, 0, false},
};

/* names of fields, with what must stand behind them */
static const struct {
	const char *s;
	bool want;
} named[] = {
	{"- 备注/文号：江政〔2024〕1号", true}, {"- 公文生成日期:2024-01-20", true}, {"名 称 | |", true}, {"主 题 词 | 江明 水务", true}, {"•关键词：公开", true}, {"日期：2024-01-20 来源", true},
	{"发文 单位:江明市水务局", true}, {"公开方式", false}, {"公开方式不够多样", false}, {"日期2024-01-20", false}, {"本日期：2024", false}, {"访问：", true}, {"", false},
	{"2024年1月20日 来源：江明市水务局", true}, {"2024-01-20 09:00 来源: 本站", true}, {"2024年1月20日，资金来源公开。", false}, {"2024年1月20日", false}, {"自2024年1月20日 来源：甲", false},
	{"点击次数:12 更新时间:2024-01-20", true}, {"来自: 时间:2024-01-20", true}, {"标 题: 年度报告", true}, {"目录名称：年报", true}, {"来自基层的意见", false}, {"标题党：", false}, {"|", true}, {"-", false}, {"打印。", false},
};

static int
infos_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof infos / sizeof *infos; i++)
		if (info(infos[i].label, infos[i].before, infos[i].n) != infos[i].want && ++bad)
			printf("FAIL info_line: %s behind %zu of %zu bytes: not %d\n", infos[i].label, infos[i].before, infos[i].n, infos[i].want);
	return bad;
}

int
main(void)
{
	int bad = infos_fail();

	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (info_line(given_alone(named[i].s)) != named[i].want && ++bad)
			printf("FAIL %s: not %d\n", named[i].s, named[i].want);
	if (!bad)
		printf("ok %zu\n", sizeof infos / sizeof *infos + sizeof named / sizeof *named);
	return bad > 0;
}
