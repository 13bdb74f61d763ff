/* Unit tests of prose: sentences against a small table, each with what should be found. */
#include <stdio.h>

#include "../../lib/prose.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *text;
	int finds;
	const char *what; /* of the first find */
} cases[] = {
	{"收到政府信息公开申请12件。", 0, ""},
	{"收到政府信息公开申请15件。", 0, "with those carried over"},
	{"收到政府信息公开申请13件。", 1, "requests.received.total"},
	{"共受理13件政府信息公开申请。", 1, "requests.received.total"},
	{"依申请公开13条，已全部按期办理完毕。", 1, "requests.received.total"},
	{"收到申请13余件。", 0, "about"},
	{"收到申请约13件。", 0, "about"},
	{"收到申请近13件，13件左右。", 0, "about"},
	{"收到申请1.3万件。", 0, "no count"},
	{"2022年收到申请13件。", 0, "another year"},
	{"2023年收到申请13件。", 1, "requests.received.total"},
	{"2022年收到申请20件，2023年收到申请13件。", 1, "requests.received.total"},
	{"去年收到申请13件。", 0, "another year"},
	{"收到申请12件，同比增长13件。", 0, "a difference"},
	{"收到群众来信13件，网民留言13条。", 0, "something else"},
	{"收到申请12件，其中网络申请7件，信函申请5件。", 0, ""},
	{"收到申请12件，其中网络申请7件，信函申请4件。", 1, "其中"},
	{"收到申请12件，其中网络申请7件，信函申请4件等。", 0, "not all"},
	{"收到申请12件（含上年结转3件），其中网络申请7件，信函申请5件。", 0, ""},
	{"上年结转4件。收到申请12件。", 1, "requests.carried_in.total"},
	{"收到申请12件，另有2件结转下年度继续办理。", 1, "requests.carried_out.total"},
	{"收到申请12件，答复14件，1件顺延到下一年度办理。", 0, ""},
	{"收到申请12件，予以公开7件，部分公开2件，不予公开5件。", 0, ""},
	{"收到申请12件，予以公开8件。", 1, "requests.granted.total"},
	{"收到申请12件，予以公开及部分公开9件。", 0, ""},
	{"收到申请12件，予以公开及部分公开7件。", 1, "requests.granted.total+requests.partial.total"},
	{"主动公开信息100条，予以公开8件。", 0, "no request spoken of"},
	{"申请答复14件，答复率100%，占比33.9%。", 0, "percent"},
	{"被申请行政复议4件，行政诉讼3件。", 0, ""},
	{"被申请行政复议5件，行政诉讼2件。", 2, "disputes.review.total"},
	{"未经复议直接起诉2件，复议后起诉1件。", 0, ""},
	{"未经复议直接起诉3件。", 1, "disputes.litigation_direct.total"},
	{"行政复议4件，其中结果维持3件，结果纠正1件。", 0, ""},
	{"行政复议4件，其中结果维持2件，尚未审结2件。", 2, "disputes.review.upheld"},
	{"行政诉讼败诉1件，撤回复议2件。", 0, "not the total"},
	{"未收到政府信息公开申请。", 1, "requests.received.total"},
	{"未发生行政复议、行政诉讼案件。", 2, "disputes.review.total"},
	{"未发生行政复议被纠正的情况。", 0, "not the total"},
	{"2022年未收到政府信息公开申请。", 0, "another year"},
	{"收到99999999999999999999件申请。", 0, "too long"},
	{"第13条规定，收到申请的，应当答复。", 0, "an article"},
	{"", 0, ""},
	{"（（（其中，", 0, ""},
	{"其中5件。", 0, ""},
	/* lists of parts */
	{"收到申请12件，其中网络申请13件。", 1, "其中"},
	{"收到申请12件，其中网络申请11件。", 0, "one part is not all"},
	{"收到申请12件，其中网络申请12件。", 0, "one part is all"},
	{"收到申请12件，其中网络申请0件，信函申请12件。", 0, "two are"},
	{"编发简报30件，其中甲类11件，乙类6件。", 0, "only some are listed: 13 are not"},
	{"编发简报30件，其中甲类19件，乙类6件。", 1, "其中"},
	{"编发简报30件，其中甲类18件，乙类6件。", 0, "as many are not as a part has"},
	{"编发简报30件，其中乙类6件，甲类19件。", 1, "其中"},
	{"编发简报30件，其中甲类19件，丙类0件，乙类6件。", 1, "其中"},
	{"编发简报30件，其中甲类29件，乙类0件。", 1, "其中"},
	{"编发简报0件，其中甲类5件，乙类6件。", 1, "其中"},
	{"编发简报30件，同比减少5件，其中甲类20件，乙类9件。", 1, "其中"},
	{"编发简报30件，增加5件，其中甲类20件，乙类10件。", 0, "what changed is no total"},
	{"收到申请12件，其中网络申请7件，信函申请5件，外地申请3件。", 0, "complete before"},
	{"收到申请12件，其中网络申请约7件，信函申请4件。", 0, "about"},
	{"收到申请12件，其中网络申请7余件，信函申请4件。", 0, "more"},
	{"收到申请12件，其中网络申请13余件。", 1, "其中"},
	{"收到申请约12件，其中网络申请7件，信函申请4件。", 0, "the total is about"},
	{"收到申请12余件，其中网络申请7件，信函申请4件。", 0, "or more"},
	{"收到申请12件，其中网络申请7件，信函4份。", 0, "another unit: other things"},
	{"收到申请12件，其中网络申请7件，信函申请4件，书面1份。", 0, "at the end, too"},
	{"收到申请12件，其中网络申请7件，另有信函申请4件。", 0, "not of them"},
	{"收到申请12件，其中网络申请7件，信函申请4件，答复14件。", 1, "其中"},
	{"收到申请12件，其中答复7件，收到信函申请4件。", 1, "其中"},
	{"收到申请12件，其中网络申请7件，其中信函申请3件。", 0, "parts of a part"},
	{"收到申请12件，其中网络申请7件，其中信函申请3件，书面申请4件。", 0, "parts of a part"},
	{"收到申请12件（其中网络申请7件，信函申请4件）。", 0, "in brackets"},
	{"收到申请12件，其中网络申请7件（外地3件），信函申请5件。", 0, "a bracket within"},
	{"收到申请12件，其中7%的是网络申请，信函申请4件。", 0, "a share"},
	{"发布信息占12条，其中网站7条，微信4条。", 0, "no total"},
	{"发布信息12，其中网站7条，微信4条。", 0, "no unit"},
	/* years */
	{"2023 年收到申请13件。", 1, "requests.received.total"},
	{"收到申请2023年13件。", 1, "requests.received.total"},
	{"收到申请2022年13件。", 0, "another year"},
	{"1.23年收到申请13件。", 1, "requests.received.total"},
	{"9999年收到申请13件。", 1, "requests.received.total"},
	{"13", 0, ""},
	/* none */
	{"没有上年结转的申请。", 1, "requests.carried_in.total"},
	{"没有上年结转。", 0, "of what"},
	{"未发生行政复议。", 1, "disputes.review.total"},
	{"无行政诉讼。", 1, "disputes.litigation_direct.total+disputes.litigation_after_review.total"},
	{"今年没有收到依申请公开申请。", 1, "requests.received.total"},
	{"同期未收到信息申请。", 0, "another year"},
	{"2023年未收到信息申请。", 1, "requests.received.total"},
	{"2023 年未收到信息申请。", 1, "requests.received.total"},
	{"3年未收到信息申请。", 0, "years"},
	{"4500个未收到信息申请。", 0, "a count"},
	/* disputes of both kinds, behind the number */
	{"行政复议、行政诉讼均为0件。", 2, "disputes.litigation_direct.total+disputes.litigation_after_review.total"},
	{"行政复议、行政诉讼0件。", 2, "disputes.litigation_direct.total+disputes.litigation_after_review.total"},
	{"行政复议、行政诉讼各4件。", 1, "disputes.litigation_direct.total+disputes.litigation_after_review.total"},
	{"行政复议、行政诉讼4件。", 0, "of which"},
	{"办理5件行政复议案件。", 1, "disputes.review.total"},
	{"政府信息公开工作纠正5件涉及行政复议的答复。", 0, "of another kind"},
	{"办理4件行政复议、3件行政诉讼。", 0, "each with what stands behind it"},
	{"办理4件行政复议、2件行政诉讼。", 1, "disputes.litigation_direct.total+disputes.litigation_after_review.total"},
	/* one thing, two numbers */
	{"“江明发布”推送信息5条。“江明发布”推送信息6条。", 1, "“江明发布”"},
	{"“江明发布”推送信息5条。“江明发布”推送信息5条。", 0, "the same"},
	{"“江明发布”推送信息5条。“江明在线”推送信息6条。", 0, "others"},
	{"“江明发布”新增发布信息5条。“江明发布”推送信息6条。", 0, "some of them"},
	{"“江明发布”推送文章5条。“江明发布”推送信息6条。", 0, "other things"},
	{"“江明在线”收集信息5条。“江明在线”推送信息6条。", 0, "not put out"},
	{"“江明发布推送信息5条。“江明发布推送信息6条。", 0, "no name"},
};

/* Sentences with each word of a list in the place of their #, and how many finds each makes. */
static const struct {
	const char *words, *text;
	int finds;
} lists[] = {
	{"去年 同期 同比 环比 较上 比上 与上 增加 减少 增长 下降 上升 回落 多出 历年 季度 上半年 下半年 平均 日均 每月 每年 前年 近年", "收到政府信息公开申请#13件。", 0},
	{"今天 共计", "收到政府信息公开申请#13件。", 1},
	{"今年 本年 全年", "2022年的工作之后，#收到申请13件。", 1},
	{"未收到 没有收到 未受理 没有受理 未接到 没有接到 未发生 没有发生 未出现 未产生 没有产生 未有 均无 没有公民的", "#政府信息公开申请。", 1},
	{"无政府信息公开 没有政府信息公开 无依 无申请公开或", "#申请公开。", 1},
	{"申请数为零 申请量为零 申请数量为零 申请为零", "政府信息公开#。", 1},
	{"未因 没有因 未被 没有被 无因 无行政 不存在因 没有行政", "#申请引起复议。", 1},
	{"没有上 无上 无上一", "#年结转申请。", 1},
	{"诉讼 应诉", "未发生行政#。", 1},
	{"复议 诉讼 应诉", "未因政府信息公开申请被提起#。", 1},
	{"行政复议 复议 行政诉讼 诉讼 政府信息公开行政复议 政府信息公开行政诉讼", "办理5件#案件。", 1},
	{"政府信息公开 复议 行政复议", "行政复议方面，办理5件#案件。", 1},
	{"诉讼", "处理建议12件，其中网络7件，#3件。", 0},
	{"另 此外", "处理建议12件，其中收到7件，#4件。", 0},
	{"均无", "政府信息公开申请#。", 1},
	{"纠正 撤销 败诉 错误 投诉 举报 费 逾期 超期 责任 变更 维持 再 建议 提案 未经 胜诉 上诉", "未发生行政复议#的。", 0},
	{"依申请公开 公开申请 申请公开 公开的申请 信息申请", "未收到#。", 1},
	{"收到 受理 答复 办结 复议 结转 顺延 另 共 总 全年 此外", "处理建议12件，其中网络7件，#4件。", 0},
	{"网络 现场 其余", "处理建议12件，其中网络7件，#4件。", 1},
	{"包括 含 另 结转 顺延 占 增加 减少 增长 下降 上升 回落", "处理建议12件，#3件，其中网络7件，现场5件。", 0},
	{"均 各", "发生信息公开行政复议、行政诉讼#5件。", 2},
	{"推送 发布 公开 发送 更新", "“甲”#信息5条。“甲”#信息6条。", 1},
	{"其中", "发布信息9条，#“甲”推送信息5条。发布信息9条，#“甲”推送信息6条。", 0},
	{"新增 等 当月", "“甲”发布#信息5条。“甲”发布#信息6条。", 0},
};

/* Whether requests are spoken of: finds in the section of requests, and outside it. */
static const struct {
	const char *text;
	int in, out;
} elsewhere[] = {
	{"收到申请12件。予以公开8件。", 1, 1},
	{"予以公开8件。收到申请12件。", 1, 0},
	{"予以公开8件。", 0, 0},
	{"行政复议5件。", 1, 0},
	{"信息公开行政复议5件。", 1, 1},
	{"依申请办理行政复议5件。", 1, 1},
};

static void
set(struct table *t, const char *table, const char *row, const char *col, int64_t v)
{
	int c = form_cell_find(t->form, str_of(table), str_of(row), str_of(col));

	if (c < 0)
		printf("FAIL prose: no cell %s.%s\n", row, col);
	else
		t->cell[c].value.v = v;
}

/* Names of rows, clauses, brackets, quotation marks, years by themselves. */
static int
pieces(void)
{
	static const struct { const char *key, *rows; bool matches; } rows[] = {
		{"a", "a", true}, {"a", "b", false}, {"a", "ab", false}, {"ab", "a", false}, {"ab", "a*", true}, {"a", "a*", true}, {"b", "a*", false}, {"ab", "ab*", true}, {"a", "ab*", false}, {"b", "a+b", true}, {"a", "a+b", true}, {"c", "a+b", false}, {"a", "", false},
		{"b", "a*+b", true}, {"c", "a+b*+c", true}, {"x", "*", true}};
	static const struct { const char *s; size_t from, at, start, end; } clauses[] = {
		{"甲，乙3", 0, 9, 6, 9}, {"甲3", 0, 3, 0, 3}, {"甲，乙，丙3", 0, 15, 12, 15}, {"甲，乙3", 6, 9, 6, 9}, {"甲(乙3", 0, 7, 4, 7}, {"甲，3", 0, 6, 6, 6}, {"甲；乙：丙", 0, 15, 12, 15}, {"", 0, 0, 0, 0}};
	static const struct { const char *s; size_t from, end; } ends[] = {{"甲乙，丙", 0, 6}, {"甲乙", 0, 6}, {"甲3", 0, 3}, {"3", 0, 0}, {"，", 0, 0}, {"", 0, 0}, {"甲，乙", 3, 3}};
	static const struct { const char *s; int n; } depth[] = {{"(", 1}, {")", -1}, {"（", 1}, {"）", -1}, {"(（", 2}, {"()", 0}, {"（甲）", 0}, {"", 0}, {"[", 0}, {"'", 0}, {"*", 0}, {"＇", 0}, {"＊", 0}};
	static const struct { const char *s, *want; } marks[] = {{"“甲”", "“甲”"}, {"乙“甲”丙", "“甲”"}, {"“甲", ""}, {"甲”", ""}, {"“甲”“乙”", "“乙”"}, {"“”", "“”"}, {"", ""}};
	static const struct { const char *s; size_t at; bool year, other; } named[] = {
		{"2023年", 0, true, false}, {"2022年", 0, true, true}, {"2023 年", 0, true, false}, {"2023月", 0, false, false}, {"1989年", 0, false, false}, {"1990年", 0, true, true}, {"2099年", 0, true, true}, {"2100年", 0, false, false}, {"202年", 0, false, false}, {"2023", 0, false, false},
		{"202", 0, false, false}, {"甲2022年", 3, true, true}, {"2 23年", 0, false, false}, {"", 0, false, false}};
	int bad = 0;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (row_matches(rows[i].key, rows[i].rows) != rows[i].matches)
			bad++, printf("FAIL prose: %s is one of %s\n", rows[i].key, rows[i].rows);
	for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++)
		if (clause_start(given_alone(clauses[i].s), clauses[i].from, clauses[i].at) != clauses[i].start)
			bad++, printf("FAIL prose: where the clause begins in %s: %zu\n", clauses[i].s, clause_start(given_alone(clauses[i].s), clauses[i].from, clauses[i].at));
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (clause_end(given_alone(ends[i].s), ends[i].from) != ends[i].end)
			bad++, printf("FAIL prose: where the clause ends in %s\n", ends[i].s);
	for (size_t i = 0; i < sizeof depth / sizeof *depth; i++)
		if (brackets(given_alone(depth[i].s)) != depth[i].n)
			bad++, printf("FAIL prose: brackets of %s\n", depth[i].s);
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (!str_eq(quoted(given_alone(marks[i].s)), str_of(marks[i].want)))
			bad++, printf("FAIL prose: what is quoted in %s\n", marks[i].s);
	for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
		struct reader r = {.year = 2023};
		struct gist_number x = {.at = named[i].at};
		if (year_named(&r, given_alone(named[i].s), &x) != named[i].year || r.other_year != named[i].other)
			bad++, printf("FAIL prose: the year in %s\n", named[i].s);
		r = (struct reader){.year = 0};
		if (year_named(&r, given_alone(named[i].s), &x) && r.other_year)
			bad++, printf("FAIL prose: another year where the report's is not known\n");
	}
	/* the thousandth statement is kept, no further one */
	struct arena a = {0};
	struct reader r = {.a = &a};
	for (int i = 0; i < 1010; i++)
		remember(&r, (struct fact){.v = i});
	if (r.facts.n != 1000)
		bad++, printf("FAIL prose: %zu statements\n", r.facts.n);
	mem_free(&a);
	return bad;
}

int
main(void)
{
	struct arena a = {0};
	struct table t = {.form = form_all[0], .found = {true, true, true}};
	int n = 0, bad = pieces();

	t.cell = MEM_NEW(&a, struct table_cell, (size_t)t.form->ncell);
	for (int i = 0; i < t.form->ncell; i++)
		t.cell[i] = (struct table_cell){.state = TABLE_OK, .line = 9};
	set(&t, "requests", "received", "total", 12);
	set(&t, "requests", "carried_in", "total", 3);
	set(&t, "requests", "granted", "total", 7);
	set(&t, "requests", "partial", "total", 2);
	set(&t, "requests", "denied.third_party", "total", 5);
	set(&t, "requests", "total", "total", 14);
	set(&t, "requests", "carried_out", "total", 1);
	set(&t, "disputes", "review", "upheld", 3);
	set(&t, "disputes", "review", "corrected", 1);
	set(&t, "disputes", "review", "total", 4);
	set(&t, "disputes", "litigation_direct", "total", 2);
	set(&t, "disputes", "litigation_after_review", "total", 1);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++, n++) {
		struct prose_para p = {given_alone(cases[i].text), 3, true};
		struct prose out = prose_run(&p, 1, 2023, &t, &a);
		bool ok = (int)out.finds.n == cases[i].finds;
		ok = ok && (out.finds.n == 0 || str_eq(out.finds.v[0].what, str_of(cases[i].what)));
		if (ok)
			continue;
		bad++;
		printf("FAIL prose: %s: %zu finds, wanted %d (%s)\n", cases[i].text, out.finds.n, cases[i].finds, cases[i].what);
		for (size_t k = 0; k < out.finds.n; k++)
			printf("\t%.*s %lld %lld\n", (int)out.finds.v[k].what.n, out.finds.v[k].what.p, (long long)out.finds.v[k].stated,
			       (long long)out.finds.v[k].other);
	}
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		for (struct str all = str_of(lists[i].words), w; (w = given_word(&all, ' ')).n; n++) {
			struct prose_para p = {given_put(lists[i].text, w, &a), 3, true};
			if ((int)prose_run(&p, 1, 2023, &t, &a).finds.n != lists[i].finds)
				bad++, printf("FAIL prose: %.*s: %zu finds\n", (int)p.text.n, p.text.p, prose_run(&p, 1, 2023, &t, &a).finds.n);
		}
	for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
		for (int in = 0; in < 2; in++, n++) {
			struct prose_para p = {given_alone(elsewhere[i].text), 3, in};
			if (prose_run(&p, 1, 2023, &t, &a).finds.n != (size_t)(in ? elsewhere[i].in : elsewhere[i].out))
				bad++, printf("FAIL prose: %s %d\n", elsewhere[i].text, in);
		}
	for (size_t i = 0; i < 2; i++, n++) { /* where the report's own year is not known */
		struct prose_para p = {given_alone(i ? "收到政府信息公开申请较2021年多13件。" : "收到政府信息公开申请比2021年多13件。"), 3, true};
		if (prose_run(&p, 1, 0, &t, &a).finds.n)
			bad++, printf("FAIL prose: what is compared with another year\n");
	}
	/* a cell that may be meant and is not known */
	t.cell[form_cell_find(t.form, STR("requests"), STR("carried_in"), STR("total"))].state = TABLE_MISSING;
	struct prose_para p = {STR("收到政府信息公开申请13件。"), 3, true};
	if (n++, prose_run(&p, 1, 2023, &t, &a).finds.n)
		bad++, printf("FAIL prose: a number is compared with what is not known\n");
	mem_free(&a);
	return verdict(bad, n);
}
