/* Unit tests of portal: lines that tell of the page, lines behind a report that are the site's. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/portal.c"
#include "given.h"
#include "verdict.h"

/* Does a line of n bytes tell of the page, with a label behind `before` of them?  It is copied so that nothing stands behind it. */
static bool
info(const char *label, size_t before, size_t n)
{
	char *p = malloc(n);

	memset(p, 'x', n);
	for (size_t i = 0; label[i] && before + i < n; i++)
		p[before + i] = label[i];
	bool is = portal_info((struct str){p, n});
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
	{"大 中 小", 0, 11, true}, {"大 中 小", 0, 12, false}, {"号：[ 大 中 小 ] 打印 关闭", 0, 35, true}, {"【打印】【关闭窗口】", 0, 30, true}, {"打印机", 0, 9, false}, {"【字体】【大】【中】【小】【打印】【打印本页】【关闭】【关闭窗口】【收藏】【分享到】", 0, 126, true}, {"", 0, 0, false},
};

/* names of fields, with what must stand behind them */
static const struct {
	const char *s;
	bool want;
} named[] = {
	{"- 备注/文号：江政〔2024〕1号", true}, {"- 公文生成日期:2024-01-20", true}, {"名 称 | |", true}, {"主 题 词 | 江明 水务", true}, {"•关键词：公开", true}, {"日期：2024-01-20 来源", true},
	{"发文 单位:江明市水务局", true}, {"公开方式", false}, {"公开方式不够多样", false}, {"日期2024-01-20", false}, {"本日期：2024", false}, {"访问：", true}, {"", false},
	{"2024年1月20日 来源：江明市水务局", true}, {"2024-01-20 09:00 来源: 本站", true}, {"2024年1月20日，资金来源公开。", false}, {"2024年1月20日", false}, {"自2024年1月20日 来源：甲", false},
	{"云岫市人民政府门户网站 2024-01-20", true}, {"云岫 www.yunxiu.gov.cn 2024年1月 ", false}, {"云岫 www.yunxiu.gov.cn 2024-1-20 ", true}, {"云岫 2024-01-20", false},
	{"门户网站：www.yunxiu.gov.cn 2024-01-20", false}, {"门户网站 0735-1234", false}, {"门户网站2024-01-20", false}, {"门户网站 2024-01-20号", false},
	{"点击收听年报", true}, {"点击收听年报。", false}, {"点击率很高", false}, {"发布者：区教体局", true},
	{"点击次数:12 更新时间:2024-01-20", true}, {"来自: 时间:2024-01-20", true}, {"标 题: 年度报告", true}, {"目录名称：年报", true}, {"来自基层的意见", false}, {"标题党：", false}, {"|", true}, {"-", false}, {"打印。", false},
};

static int
infos_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof infos / sizeof *infos; i++)
		if (info(infos[i].label, infos[i].before, infos[i].n) != infos[i].want && ++bad)
			printf("FAIL portal_info: %s behind %zu of %zu bytes: not %d\n", infos[i].label, infos[i].before, infos[i].n, infos[i].want);
	return bad;
}

/* Each word of a list in the place of #, and no such line without it. */
static const struct { const char *words, *in; } told[] = {
	{"日期 时间 名称 文号 备注/文号 生成日期 公文生成日期 公开方式 公开时限 公开形式 文件编号 发文字号 发文机关 发文单位 发文日期 组配分类 主题分类 主题词 关键词 "
	 "信息名称 目录名称 标题 信息类别 废止日期 发表时间 发表日期 文章来源 审核程序 作者 责任单位 发布人 访问 点击 点击次数 来自 阅读 浏览 公开主体 发布单位", "# | 甲乙丙"},
	{"发布时间 发布日期 索引号 信息来源 来源： 来源: 发布机构 浏览次数 访问量 访问次数 点击数 点击量 阅读次数 字号： 字体： 成文日期 公开日期 更新时间 信息分类 文号： 有效性 时间：", "甲#乙丙"},
	{"发布时间 发布日期 索引号 信息来源 发布机构 浏览次数 访问量 访问次数 点击数 点击量 阅读次数 成文日期 公开日期 更新时间 信息分类 有效性", "#乙丙丁"},
	{"【 】 ： [ ] : | 字号 字体 号 大 中 小 打印 关闭 窗口 本页 分享到 分享 收藏 纠错", "#大中小"},
};

static int
told_fail(void)
{
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		for (struct str all = str_of(told[i].words), w; (w = given_word(&all, ' ')).n;) {
			struct str s = given_put(told[i].in, w, &a), other = given_put(told[i].in, STR("甲乙"), &a);
			if ((!portal_info(s) || portal_info(other)) && ++bad)
				printf("FAIL portal_info: %.*s\n", (int)s.n, s.p);
		}
	if (!portal_info(given_alone("甲索 引 号乙丙")) && ++bad)
		printf("FAIL portal_info: blanks in a label\n");
	mem_free(&a);
	return bad;
}

static int
named_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof named / sizeof *named; i++)
		if (portal_info(given_alone(named[i].s)) != named[i].want && ++bad)
			printf("FAIL %s: not %d\n", named[i].s, named[i].want);
	return bad;
}

static const struct { const char *text; bool after; } closing[] = {
	{"上一篇：云岫市水务局2022年度报告", true},
	{"• 下一篇：没有了", true},
	{"· 上一条：年报", true},
	{"•· 返回顶部", true},
	{"·上一条：年报", true},
	{"•上一条：年报", true},
	{"©", true},
	{"é", false},
	{"上", false},
	{"", false},
	{"|", false},
	{"上一", false},
	{"政府信息公开", false}, /* behind the last of the words */
	{"政府网站找错", true},
	{"ab\xC3\xA9", false},
	{"版权所有", true},
	{"甲版权所有", true},
	{"ICP备00000000号", true},
	{"甲版权所有。", false},
	{"* - # | 友情链接", true},
	{"【打印本页】", true},
	{"Copyright 2024", true},
	{"©2024 云岫市人民政府", true},
	{"云岫市人民政府 云ICP备00000000号", true},
	{"本站 云公网安备 00000000000000号", true},
	{"网站备案号为云ICP备00000000号。", false}, /* a sentence */
	{"• 我局认真落实", false},
	{"·全年公开12条", false},
	{"相关部门反映", false},
	{"主办的会议3次", false},
	{"", false},
	{"• ", false},
	{"·", false},
	{"上", false},
	{"六、其他需要报告的事项", false},
	{"云岫市水务局2022年度报告.pdf", true}, {"附件：统计表.docx", true}, {"本局编写了报告，见2022.pdf", false}, {"见2022.pdf。", false},
};

static int
closing_fail(void)
{
	int bad = 0, n = (int)(sizeof closing / sizeof *closing);

	for (int i = 0; i < n; i++)
		if (portal_after(given_alone(closing[i].text)) != closing[i].after && ++bad)
			printf("FAIL '%s'\n", closing[i].text);
	for (size_t i = 0; i < sizeof begin / sizeof *begin; i++, n++) { /* whatever marks stand before it */
		char b[200];
		int k = snprintf(b, sizeof b, "•·- %.*s", (int)begin[i].n, begin[i].p);
		if (!portal_after((struct str){b, (size_t)k}) && ++bad)
			printf("FAIL '%s'\n", b);
	}
	for (size_t k = 398; k <= 401; k++, n++) { /* no line of a portal is longer */
		char b[402];
		memset(b, 'x', sizeof b);
		memcpy(b + 200, "ICP备", 6);
		if (portal_after((struct str){b, k}) != (k < 400) && ++bad)
			printf("FAIL a line of %zu bytes\n", k);
	}
	static const struct { const char *text; bool want; } links[] = {
		{"下一篇 江明市水务局2023年年度报告", true}, {"• 上一条：无", true}, {"后一篇：", true}, {"下篇：", true}, {"下一", false}, {"相关信息", false}, {"", false}, {"这是下一篇", false},
	};
	for (size_t i = 0; i < sizeof links / sizeof *links; i++, n++)
		if (portal_link(given_alone(links[i].text)) != links[i].want && ++bad)
			printf("FAIL portal_link '%s'\n", links[i].text);
	for (size_t i = 1; i < BEGIN; i++, n++)
		if (third(begin[i - 1]) > third(begin[i]) && ++bad)
			printf("FAIL '%s' stands behind '%s'\n", begin[i].p, begin[i - 1].p);
	return bad;
}

int
main(void)
{
	int bad = infos_fail() + named_fail() + told_fail() + closing_fail();

	return verdict(bad, sizeof infos / sizeof *infos + sizeof named / sizeof *named + sizeof closing / sizeof *closing);
}
