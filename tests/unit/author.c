/* Names in a sentence, and how surely each is the author's: rank and name of each, the one in the report's title. */
#include <stdio.h>

#include "../../lib/author.c"
#include "given.h"
#include "mem.h"
#include "verdict.h"

#define REPORT "政府信息公开工作年度报告"

static const struct {
	const char *name, *text, *want;
} sentences[] = {
	{"named", "2023年，云岫市民政局认真贯彻条例。", "2 云岫市民政局"},
	{"the owner of a site", "登载于云岫市人民政府网站。", "0 登载于云岫市人民政府"},
	{"in quotation marks", "在“云岫市人民政府”门户网站公布。", "0 云岫市人民政府"},
	{"a site in other words", "可在云岫市人民政府公众信息网查阅，也可在云岫市民政局 官网查阅。", "0 云岫市人民政府 0 云岫市民政局"},
	{"no site", "云岫市民政局政务信息一览。", "2 云岫市民政局"},
	{"who issued a document", "云岫市人民政府办公室《关于做好报告的通知》，云岫市民政局关于印发办法的通知，云岫市财政局转发文件。", "0 云岫市人民政府办公室 0 云岫市民政局 0 云岫市财政局"},
	{"a page that welcomes", "欢迎访问云岫市民政局。", "0 云岫市民政局"},
	{"by whose rules", "根据云岫市民政局通知，按照霁川县财政局通知", "1 云岫市民政局 1 霁川县财政局"},
	{"under whose lead", "在云岫市民政局。云岫市财政局的正确领导下，霁川县档案局统一部署。", "1 云岫市民政局 1 云岫市财政局 1 霁川县档案局"},
	{"within a title", "编制了《云岫市民政局公开目录》和指南，由《云岫市财政局》", "1 云岫市民政局 2 云岫市财政局"},
	{"behind a title", "编制了《公开目录》，云岫市民政局", "2 云岫市民政局"},
	{"who writes", "本报告由云岫市民政局编制。", "4 云岫市民政局"},
	{"in the same sentence", "由云岫市民政局根据条例，按上年情况编写而成。", "4 云岫市民政局"},
	{"in another", "由云岫市民政局负责。报告已编制。", "2 云岫市民政局"},
	{"without 由", "云岫市民政局编制。", "2 云岫市民政局"},
	{"whom to ask", "如有疑问，请与云岫市民政局联系（地址：云岫市）。", "3 云岫市民政局"},
	{"in other words", "请联系：云岫市民政局，可致电云岫市财政局，请咨询: 云岫市水务局。", "3 云岫市民政局 3 云岫市财政局 3 云岫市水务局"},
	{"with whom, and no question", "与云岫市民政局合办，请联系我局。", "2 云岫市民政局"},
	{"the office that answers", "请与云岫市民政局办公室联系。", "3 云岫市民政局"},
	{"that of a government is a body", "请与云岫市人民政府办公室联系。", "3 云岫市人民政府办公室"},
	{"that of a town is not", "请与松坞镇人民政府办公室联系，请联系松坞乡人民政府办公室。", "3 松坞镇人民政府 3 松坞乡人民政府"},
	{"an office for disclosure", "由云岫市松坞镇党政综合办公室编制，云岫市民政局政府信息公开工作领导小组办公室负责。", "4 云岫市松坞镇 2 云岫市民政局"},
	{"any office of a town's, or of a street's", "由霁川县松坞镇人民政府综合指挥办公室编制，请与望楠区人民政府松坞街道办事处办公室联系。", "4 霁川县松坞镇人民政府 3 望楠区人民政府松坞街道办事处"},
	{"that of a town's government", "请与松坞镇政府信息公开办公室联系。", "3 松坞镇"},
	{"that of a bureau", "请与云岫市民政局政府信息公开工作办公室联系。", "3 云岫市民政局"},
	{"an office of its own", "云岫市民政局办公室负责，云岫市机构编制委员会办公室。", "2 云岫市民政局办公室 2 云岫市机构编制委员会办公室"},
	{"a bureau's own that writes", "由云岫市民政局办公室编制，由云岫市机构编制委员会办公室编制。", "4 云岫市民政局 4 云岫市机构编制委员会办公室"},
	{"a part of a bureau", "请与云岫市公安局望楠分局联系，由国家税务总局霁川县税务局编制。", "3 云岫市公安局望楠分局 4 国家税务总局霁川县税务局"},
	{"nobody", "我局认真贯彻条例。", ""},
	{"nothing", "", ""},
};

/* Who writes, whatever the name ends in. */
static const struct {
	const char *text, *want;
} writers[] = {
	{"本报告由云岫海关根据条例编制。", ""}, {"本报告由云岫市国有松坞林场根据条例编制。", "云岫市国有松坞林场"}, {"由云岫市第二中学结合实际编写", "云岫市第二中学"},
	{"由上年结转，由霁川县消防救援大队负责编制", "霁川县消防救援大队"}, {"由霁川县民政局办公室按照条例编制", "霁川县民政局"}, {"由霁川县松坞镇党政办公室编制", "霁川县松坞镇"}, {"由霁川县松坞镇人民政府信息室编制", "霁川县松坞镇人民政府"}, {"由霁川县松坞乡人民政府驻云岫办事处编制", "霁川县松坞乡人民政府驻云岫办事处"},
	{"由霁川县人民政府信息室编制", "霁川县人民政府信息室"},
	{"由云岫市统计局和云岫市调查队编制", ""}, {"由云岫市公安局会同望楠大队编制", ""}, {"由全市各乡镇编制", ""}, {"由各县区编制", ""}, {"由我市民政局编制", ""},
	{"由云岫市第二中学负责。报告已编制", ""}, {"由霁川县的人编制", ""}, {"由云岫市的霁川县档案馆编制", ""}, {"由", ""}, {"", ""},
};

static const struct {
	const char *name, *text, *want;
} titles[] = {
	{"published", "现公布云岫市民政局2023年" REPORT "。", "云岫市民政局"},
	{"the year of a year", "编制了《云岫市民政局2023年度" REPORT "》。", "云岫市民政局"},
	{"a town", "特向社会公布云岫市松坞镇2023年度政府信息公开年度报告，由办公室编制。", "云岫市松坞镇"},
	{"the year first", "现公布2023年松坞镇信息公开工作年度报告。", "松坞镇"},
	{"a government", "汇总2023年度松坞镇人民政府的政务公开年度报告，2023年云岫市人民政府信息公开年报", "松坞镇人民政府"},
	{"one whose name runs into the report's", "2023年云岫市人民政府信息公开年报", "云岫市人民政府"},
	{"的 and 关于 behind the name", "云岫市民政局关于的2023年" REPORT, "云岫市民政局"},
	{"another year before", "自2008年以来，现公布云岫市民政局2023年" REPORT, "云岫市民政局"},
	{"a mark between", "云岫市民政局2023年工作，" REPORT, ""},
	{"no report", "云岫市民政局2023年政府信息公开工作", ""},
	{"no disclosure", "云岫市民政局2023年工作报告", ""},
	{"an office", "松坞镇党政办公室2023年" REPORT, "松坞镇"},
	{"our own", "现将我乡2023年" REPORT "公布如下", ""},
	{"one of all", "现将2023年全市" REPORT "公布如下", ""},
	{"no year", "现公布云岫市民政局" REPORT, ""},
	{"nothing", "", ""},
};

/* The names in s, each behind its rank. */
static struct str
named(struct str s, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t at = 0; at < s.n;) {
		struct author x = author_next(s, &at);
		if (x.name.n)
			buf_str(&b, str_fmt(a, "%s%d %.*s", b.n ? " " : "", (int)x.rank, (int)x.name.n, x.name.p));
	}
	return buf_slice(&b);
}

/* Each word of a list in the place of #: the names in the sentence, and how surely each is the author's; or who writes, as it says itself. */
static const struct {
	const char *words, *text, *want;
} lists[] = {
	{"门户 官网 网", "云岫市民政局#公布", "0 云岫市民政局"},
	{"门户 官方 官 公众 政务 政府 信息 公开 互联 门户信息 信息公开", "云岫市民政局#网公布", "0 云岫市民政局"},
	{"” \" 》 ’", "云岫市民政局#官网公布", "0 云岫市民政局"},
	{"《 〈 < 关于 印发 转发 下发 文件 令", "云岫市民政局#甲", "0 云岫市民政局"},
	{"的 正确 坚强 统一 有关 相关 精心 具体 工作 正确的", "云岫市民政局#部署", "1 云岫市民政局"},
	{"根据 按照 依据 遵照 依托 通过 在 接受 登录 登陆 访问 配合 会同 联合 协助 参照 对照 响应 受到 得到 收到 上报 报 报送 受 依照", "甲，#云岫市民政局", "1 云岫市民政局"},
	{"领导 指导 部署 要求 规定 安排 支持", "云岫市民政局#", "1 云岫市民政局"},
	{"围绕", "我局#云岫市民政局", ""},
	{"编制 编写", "由云岫市民政局#", "4 云岫市民政局"},
	{"联系 咨询 致电 联系： 咨询: 致电:", "请#云岫市民政局", "3 云岫市民政局"},
	{"镇人民政府 乡人民政府 街道办事处", "云岫市松坞#信息指挥办公室", "2 云岫市松坞#"},
	{"镇人民政府 乡人民政府", "请联系云岫市松坞#办公室", "3 云岫市松坞#"},
	{"工作 信息公开 政务公开 党政 综合 政务", "云岫市民政局#办公室", "2 云岫市民政局"},
	{"领导小组 工作领导小组", "请联系云岫市政务公开#办公室", "3 云岫市"},
	{"领导小组 工作领导小组", "云岫市政务公开#办公室", "1 云岫市"},
}, by[] = {
	{"各 全 本 我 以", "由#云岫市民政局编制", ""},
	{"根据 按照 依据 依照 结合 负责 组织 汇总 编制 编写", "由云岫市民政局#，并编制", "云岫市民政局"},
	{"和 与 及 会同", "由云岫市统计局#云岫市民政局编制", ""},
};

static int
lists_fail(void)
{
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n;) {
			struct str s = given_put(lists[i].text, w, &a), want = given_put(lists[i].want, w, &a), got = named(s, &a);
			if (!str_eq(got, want) && ++bad)
				printf("FAIL %.*s: %.*s\n", (int)s.n, s.p, (int)got.n, got.p);
		}
	for (size_t i = 0; i < sizeof by / sizeof *by; i++)
		for (struct str all = str_of(by[i].words), w; (w = given_word(&all, ' ')).n;) {
			struct str s = given_put(by[i].text, w, &a), got = author_by(s).name;
			if (!str_eq(got, str_of(by[i].want)) && ++bad)
				printf("FAIL %.*s: by %.*s\n", (int)s.n, s.p, (int)got.n, got.p);
		}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	int bad = lists_fail(), n = sizeof writers / sizeof *writers + sizeof sentences / sizeof *sentences + sizeof titles / sizeof *titles;

	for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
		struct str got = named(given_alone(sentences[i].text), &a);
		if (!str_eq(got, str_of(sentences[i].want)) && ++bad)
			printf("FAIL %s: %.*s\n", sentences[i].name, (int)got.n, got.p);
	}
	for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
		struct author x = author_by(given_alone(writers[i].text));
		if ((!str_eq(x.name, str_of(writers[i].want)) || x.rank != (x.name.n ? AUTHOR_WRITES : AUTHOR_NONE)) && ++bad)
			printf("FAIL %s: %.*s\n", writers[i].text, (int)x.name.n, x.name.p);
	}
	for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
		int year = 0;
		struct str got = author_titled(given_alone(titles[i].text), &year);
		if ((!str_eq(got, str_of(titles[i].want)) || (got.n && year != 2023)) && ++bad)
			printf("FAIL %s: %.*s\n", titles[i].name, (int)got.n, got.p);
	}
	mem_free(&a);
	return verdict(bad, n);
}
