/* Is a document no report: what its lines speak of, and what stands over it. */
#include <stdio.h>

#include "../../lib/kind.c"
#include "given.h"
#include "mem.h"
#include "verdict.h"

/* Lines, @ before that which is the first heading; a line that begins with | is a row. */
static const struct {
	const char *in;
	bool about, other, says;
} docs[] = {
	{"云岫市民政局2024年政府信息公开工作年度报告\n@一、总体情况", true, false, false},
	{"云岫市民政局政府信息公开指南\n@一、主动公开", true, true, false},
	{"云岫市2024年政务公开工作要点\n@一、主动公开", true, true, false},
	{"政府信息公开指南\n政府信息公开年报\n@一、总体情况", true, false, false}, /* a menu */
	{"政府信息公开制度\n本报告根据条例编制。\n@一、总体情况", true, false, false},
	{"引言\n@云岫市民政局指南", false, false, false},
	{"柞县审计局2020年部门决算\n@一、收支总体情况", false, true, false},
	{"文\n@一、总体情况\n|政府信息公开", false, false, false},
	{"云岫市民政局信息公开\n现就有关事项通知如下：\n@一、总体情况", true, false, true},
	{"《云岫市民政局2023年政府信息公开工作年度报告》公布\n信息公开报告近日公布。\n@一、总体情况", true, false, true},
	{"《条例》要求，现将信息公开报告公布\n@一、总体情况", true, false, false},
	{"各镇、各部门：\n现将信息公开的情况通报如下：\n@一、总体情况", true, false, true},
	{"云岫市民政局信息公开\n现将情况通报如下。\n@一、总体情况", true, false, false},
	{"云岫市民政局信息公开\n现将工作情况通知如下：\n@一、总体情况", true, false, false},
	{"各镇、各部门：\n现将信息公开的情况通知如下：\n@一、总体情况", true, false, true},
	{"信息公开年报已经公布，现就其内容进行如下解读。\n@一、编制背景", true, false, true},
	{"信息公开年报的解读如下：\n@一、编制背景", true, false, true},
	{"云岫市民政局信息公开\n@一、总体情况\n现就有关事项通知如下：", true, false, false},
	{"信息公开\n通知如下所述\n@一、总体情况", true, false, false},
	{"根据信息公开条例，制定本公开指南。\n@一、主动公开", true, false, true},
	{"制定本信息公开指南。\n@一、主动公开", true, false, true},
	{"本局制定本单位信息公开制度并公布\n@一、主动公开", true, false, false},
	{"信息公开的格式，现印发给你们\n@（一）总体情况", true, false, true},
	{"关于做好年度报告编制工作的通知\n政府信息公开\n@一、总体情况", true, true, false},
	{"文\n@五、存在的问题及改进情况", true, false, false},
	{"文\n@六、其他需要报告的事项", true, false, false},
	{"云岫市民政局制定的甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲政府信息公开办法\n@一", true, true, false}, /* 150 bytes */
	{"云岫市民政局制定的甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲政府信息公开办法\n@一", true, false, false},
	{"", false, false, false},
};

/* Headings that mean something: are they those of an article on any work?  The paragraph is what stands behind each. */
static int
common(void)
{
	struct outline_para para[2] = {{.text = STR("标题")}, {.text = STR("人手不足。")}};
	struct outline_head head[3] = {{.main = SECT_OVERVIEW, .h.main = SECT_OVERVIEW, .span = 1, .h.title = STR("总体情况")},
				       {.span = 1, .h.title = STR("公开的现状")},
				       {.span = 1, .h.title = STR("公开的现状")}};
	struct outline o = {.head = {.v = head, .n = 3}, .para = {.v = para, .n = 2}};
	struct arena a = {0};
	int bad = 0;

#define CHECK(is, what) \
	if (!(is) && ++bad) \
		printf("FAIL %s\n", what)
	CHECK(!kind_common(&o), "no problems, no article");
	head[2] = (struct outline_head){.main = SECT_PROBLEMS, .h.main = SECT_PROBLEMS, .h.number = 5, .span = 1, .h.title = STR("存在的主要问题")};
	CHECK(kind_common(&o), "an article's");
	para[1].text = STR("信息公开的人手不足。");
	CHECK(!kind_common(&o), "numbered as in the form, and of disclosure");
	head[2].h.rest = STR("人手不足。");
	CHECK(kind_common(&o), "its own text is another's");
	head[2].h.rest = STR("");
	o.para.n = 1;
	CHECK(kind_common(&o), "nothing behind it");
	o.para.n = 2;
	head[2].h.number = 4;
	CHECK(kind_common(&o), "numbered otherwise");
	head[2].h.title = STR("存在的主要问题及改进情况");
	CHECK(!kind_common(&o), "the form's");
	head[2] = (struct outline_head){.main = SECT_REQUESTS, .h.main = SECT_REQUESTS, .h.number = 2, .span = 1, .h.title = STR("申请的处理")};
	CHECK(kind_common(&o), "a guide's");
	head[2].h.number = 3;
	CHECK(!kind_common(&o), "numbered as in the form");
	head[2].h.number = 0;
	CHECK(!kind_common(&o), "not numbered");
	head[2].h.number = 2, head[2].h.title = STR("处理信息公开申请");
	CHECK(!kind_common(&o), "of information");
	head[2].h.title = STR("公开申请的，予以公开"), head[2].h.stop = true;
	CHECK(kind_common(&o), "a sentence");
	head[1].h.sub = SECT_PROACTIVE;
	CHECK(!kind_common(&o), "a part of the overview");
	head[1].h.title = STR("公开的，予以公开");
	CHECK(kind_common(&o), "a part that is a sentence");
	head[1] = (struct outline_head){.span = 1, .h.title = STR("现状")};
	for (struct str all = STR("信息 公开"), w; (w = given_word(&all, ' ')).n;) {
		head[2] = (struct outline_head){.main = SECT_REQUESTS, .h.main = SECT_REQUESTS, .h.number = 2, .span = 1, .h.title = given_put("处理#申请", w, &a)};
		CHECK(!kind_common(&o), "one of these words is enough");
	}
	head[2] = (struct outline_head){.main = SECT_PROBLEMS, .h.main = SECT_PROBLEMS, .h.number = 5, .span = 1, .h.title = STR("存在的主要问题")};
	for (struct str all = STR("信息公开 政务公开 政府信息"), w; (w = given_word(&all, ' ')).n;) {
		para[1].text = w;
		CHECK(!kind_common(&o), "of disclosure, in these words");
	}
	para[1].text = STR("公开");
	CHECK(kind_common(&o), "in none of these");
	for (struct str all = STR("公开 申请 复议 诉讼 报告 改进"), w; (w = given_word(&all, ' ')).n;) {
		head[1] = (struct outline_head){.main = SECT_OTHER, .h.main = SECT_OTHER, .span = 1, .h.title = w};
		CHECK(!kind_common(&o), "a section of such a title");
	}
	head[1].h.title = STR("其他");
	CHECK(kind_common(&o), "of another");
	mem_free(&a);
	return bad;
}

/* The same of each word of a list in the place of #. */
static const struct {
	const char *words, *in;
	bool about, other, says;
} lists[] = {
	{"评估报告 调研报告 自查报告 指南 要点 方案 通知 办法 条例 规定 制度 意见 细则 公报 决算 预算 目录 通报 公告", "云岫市信息公开#\n@一、主动公开", true, true, false},
	{"指南 制度 办法 目录", "信息公开，制定本#。\n@一、主动公开", true, false, true},
	{"局 单位 机关 级", "信息公开，制定本#指南。\n@一、主动公开", true, false, false},
	{"信息公开 政务公开 政府信息 公开信息 主动公开 公开申请 申请公开 需要报告的事项 问题及改进情况", "甲#乙\n@一、甲", true, false, false},
	{"发布 公布", "《政府信息年报》#\n@一、甲", true, false, true},
	{"情况 报告", "各镇：\n现将信息公开#通知如下：\n@一、甲", true, false, true},
	{"情况 报告", "现将信息公开#通知如下：\n@一、甲", true, false, false},
	{"印发给你们 各位代表", "信息公开#\n@一、甲", true, false, true},
	{"解读如下 如下解读", "信息公开#。\n@一、甲", true, false, true},
	{"报告 年报", "信息公开指南\n信息公开#\n@一、甲", true, false, false},
	{"法治政府建设年度报告 部门决算", "信息公开\n云岫市#\n@一、甲", true, true, false},
	{"报告如下 指南", "政府信息指南\n甲#\n@一、甲", true, true, false},
};

static int
holds(struct str in, bool about, bool other, bool says, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	size_t first = 0;

	for (struct str rest = in; rest.n;) {
		struct str s = given_word(&rest, '\n');
		if (str_starts(s, STR("@")))
			first = d.n, s = str_cut(s, 1);
		if (str_starts(s, STR("|"))) {
			struct doc_item *it = doc_add(&d, DOC_ROW, d.n + 1, 1);
			it->cell[0] = (struct doc_cell){str_cut(s, 1), it->line};
		} else {
			doc_text(&d, d.n + 1, s);
		}
	}
	bool is = kind_about(&d) == about && kind_other(&d, first) == other && kind_says(&d, first) == says;
	if (!is)
		printf("FAIL %.*s: %d %d %d\n", (int)in.n, in.p, kind_about(&d), kind_other(&d, first), kind_says(&d, first));
	return !is;
}

int
main(void)
{
	struct arena a = {0};
	int bad = common(), n = 13;

	for (size_t i = 0; i < sizeof docs / sizeof *docs; i++, n++)
		bad += holds(str_of(docs[i].in), docs[i].about, docs[i].other, docs[i].says, &a);
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n; n++)
			bad += holds(given_put(lists[i].in, w, &a), lists[i].about, lists[i].other, lists[i].says, &a);
	for (struct str all = STR("附件 附表 附录 附 名词解释"), w; (w = given_word(&all, ' ')).n; n++)
		if ((!kind_behind(given_put("#：统计", w, &a), &a) || !kind_behind(given_put("#1 统计", w, &a), &a) || kind_behind(given_put("#统计", w, &a), &a) ||
		     !kind_behind(given_put("#一", w, &a), &a) || !kind_behind(given_put("# 2.统计", w, &a), &a) || kind_behind(given_put("#1所述", w, &a), &a) || kind_behind(given_put("#一院", w, &a), &a) ||
		     kind_behind(given_put("#：统计，甲", w, &a), &a) || kind_behind(given_put("甲#：统计", w, &a), &a)) && ++bad)
			printf("FAIL %.*s: behind the last section\n", (int)w.n, w.p);
	mem_free(&a);
	return verdict(bad, (size_t)n);
}
