/* Unit tests of gist: the numbers of a sentence: value unit, * for at least, ~ for about; words before a number, and the cells they name:
 * rows.columns of a table, parted by blanks; - for none. */
#include <stdio.h>

#include "../../lib/gist.c"
#include "given.h"
#include "mem.h"
#include "verdict.h"

static int ntest, nfail;

static void
is(const char *what, const char *words, struct keys k, const char *want)
{
	char got[1024] = "-", *p = got;

	for (int i = 0; i < k.n; i++)
		p += sprintf(p, "%s%s.%s.%s", i ? " " : "", k.v[i].table, k.v[i].rows, k.v[i].col);
	ntest++;
	if (strcmp(got, want) != 0 && ++nfail)
		printf("FAIL %s of '%s':\n  %s\nnot\n  %s\n", what, words, got, want);
}

static void
result(const char *s, const char *want)
{
	is("result", s, gist_result(str_of(s)), want);
}

static void
dispute(enum topic t, const char *s, const char *want)
{
	is("dispute", s, gist_dispute(t, str_of(s)), want);
}

static void
request(const char *pre, const char *post, bool asked, bool parts, const char *want)
{
	is("request", pre, gist_request(str_of(pre), str_of(post), asked, parts), want);
}

static void
topic(const char *s, enum topic want)
{
	ntest++;
	if (gist_topic(given_alone(s)) != want && ++nfail)
		printf("FAIL topic of '%s': %d\n", s, gist_topic(given_alone(s)));
}

static const struct {
	const char *in, *want;
} numbers[] = {
	{"1,234件", "1234 件"}, {"1,a34", "1 |34 "}, {"1,2b4", "1 |2 |4 "}, {"1,23c", "1 |23 "}, {"1,2345", "1 |2345 "}, {"1,234,567", "1234567 "}, {"1,", "1 "}, {"1,2", "1 |2 "}, {"1,23", "1 |23 "}, {"1,234", "1234 "},
	{"收到申请12件", "12 件"},
	{"收到12条，办结3宗。", "12 条|3 宗"},
	{"12", "12 "},
	{"没有", ""},
	{"1,234件", "1234 件"},
	{"12,345,678件", "12345678 件"},
	{"1,23件", "1 |23 件"},
	{"1,2,34件", "1 |2 |34 件"},
	{"1,23,4件", "1 |23 |4 件"},
	{"1,2345件", "1 |2345 件"},
	{"1,件", "1 "},
	{"3.5件", "-1 件"},
	{"3.5", "-1 "},
	{"3.件", "3 "},
	{"3.45.6", "-1 |6 "},
	{"123456789012345件", "123456789012345 件"},
	{"1234567890123456件", "-1 件"},
	{"约12件", "12 件~"},
	{"超过 12件", "12 件~"},
	{"12件左右", "12 件~"},
	{"12 余件", "12 件*"},
	{"12多个", "12 个*"},
	{"12 件", "12 件"},
	{"12  件上下", "12 件~"},
	{"12%", "-1 "}, {"上升12个百分点", "-1 "}, {"上升12 个百分点", "-1 "}, {"12个", "12 个"},
	{"12件%", "-1 件"},
	{"12万件", "-1 "},
	{"2024年", "-1 "},
	{"3月5日", "-1 |-1 "},
	{"3件日", "3 件"},
	{"12人", "-1 "},
	{"第12条", "-1 条"},
	{"第 12条", "-1 条"},
	{"〔12〕", "-1 "},
	{"12-15件", "-1 |15 件"},
	{"a9b0c", "9 |0 "},
	{"/5:6", "5 |6 "},
};

static void
numbers_read(void)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++, ntest++) {
		struct buf b = {.a = &a};
		struct str s = given_alone(numbers[i].in);
		struct gist_number x = {0};
		while (gist_number(s, x.end, &x))
			buf_str(&b, str_fmt(&a, "%s%lld %.*s%s%s", b.n ? "|" : "", (long long)x.v, (int)x.unit.n, x.unit.p, x.more ? "*" : "", x.about ? "~" : ""));
		if (!str_eq(buf_slice(&b), str_of(numbers[i].want)) && ++nfail)
			printf("FAIL numbers of %s: %.*s, not %s\n", numbers[i].in, (int)b.n, b.p, numbers[i].want);
	}
	mem_free(&a);
}

#define APPLICANT(col) "requests.received." col " requests.received+carried_in." col " requests.total." col
#define RECEIVED "requests.received.total requests.received+carried_in.total"

/* Each word of a list in the place of the # of `in`, and of that of `want`. */
static void
numbers_all(const char *list, const char *in, const char *want)
{
	for (struct str all = str_of(list), w; (w = given_word(&all, ' ')).n;) {
		struct arena a = {0};
		struct gist_number x = {0};
		gist_number(given_put(in, w, &a), 0, &x);
		struct str got = str_fmt(&a, "%lld %.*s%s%s", (long long)x.v, (int)x.unit.n, x.unit.p, x.more ? "*" : "", x.about ? "~" : "");
		ntest++;
		if (!str_eq(got, given_put(want, w, &a)) && ++nfail)
			printf("FAIL a number of %s with %.*s: %.*s\n", in, (int)w.n, w.p, (int)got.n, got.p);
		mem_free(&a);
	}
}

/* The same of the words before and behind a number of requests, or of disputes. */
static void
requests_all(const char *list, const char *pre, const char *post, bool asked, const char *want)
{
	for (struct str all = str_of(list), w; (w = given_word(&all, ' ')).n;) {
		struct arena a = {0};
		struct str before = given_put(pre, w, &a);
		is("request", str_fmt(&a, "%.*s", (int)before.n, before.p).p, gist_request(before, given_put(post, w, &a), asked, false), want);
		mem_free(&a);
	}
}

static void
disputes_all(const char *list, const char *pre, const char *want)
{
	for (struct str all = str_of(list), w; (w = given_word(&all, ' ')).n;) {
		struct arena a = {0};
		is("dispute", pre, gist_dispute(TOPIC_REVIEW, given_put(pre, w, &a)), want);
		mem_free(&a);
	}
}

/* The same of the words before a number alone. */
static void
each(struct keys (*f)(struct str), const char *list, const char *pre, const char *want)
{
	for (struct str all = str_of(list), w; (w = given_word(&all, ' ')).n;) {
		struct arena a = {0};
		is(list, pre, f(given_put(pre, w, &a)), want);
		mem_free(&a);
	}
}

/* What each word says of the words around it. */
static void
words(void)
{
	numbers_all("约 近 将近 超 超过 逾 大约 至少 不足 达到近", "收到申请#12件", "12 件~");
	numbers_all("余 多 来", "12#件", "12 件*");
	numbers_all("件 条 宗 份 次 起 例 个 项 篇", "12#", "12 #");
	numbers_all("左右 上下", "12件#", "12 件~");
	numbers_all("% ％ 万 ‰ 个百分", "12#点", "-1 ");
	numbers_all("年 月 日 号 元 时 分 楼 室 人 家 - —", "12#", "-1 ");
	numbers_all("第 № 〔", "#12件", "-1 件");
	disputes_all("未审结 尚未办结 审理中 正在审理 未结", "复议#", "disputes.review.pending");
	disputes_all("维持", "复议结果#", "disputes.review.upheld");
	disputes_all("纠正 纠错", "复议结果#", "disputes.review.corrected");
	disputes_all("其他结果 其它结果", "复议#", "disputes.review.other");
	disputes_all("败诉 胜诉 撤销 驳回 撤回 变更 终结 调解 履行 审结 办结 答复 上诉 再审 出庭 二审 一审", "复议#", "-");
	requests_all("结转 顺延 转入 转结 转到 转至 延至 留待 留到 留下 遗留", "#下年申请", "", true, "requests.carried_out.total");
	requests_all("结转 遗留", "上年#", "", true, "requests.carried_in.total");
	requests_all("上年 上一年 往年 年初", "#结转申请", "", true, "requests.carried_in.total");
	requests_all("下年 下一年 次年", "结转#申请", "", true, "requests.carried_out.total");
	requests_all("下年 下一年 次年", "上年结转", "，转至#", true, "requests.carried_out.total");
	requests_all("网络 网上 在线 信函 邮寄 邮件 当面 现场 传真 窗口 平台 企业 局 办公 街道 委员会 其中 举报 投诉 建议 提案 信件 咨询 来信 留言 网民 来电 热线 议案 意见 率 "
		     "按时 逾期 超期 延期 补正 补充", "#收到申请", "", true, "-");
	requests_all("许可 认定 援助 救助 低保 仲裁 补贴 补助 登记 备案 注册 审批 赔偿 执行", "收到#申请", "", true, "-");
	requests_all("收到 受理 新收 接收 接到 收件", "#申请", "", false, RECEIVED);
	requests_all("政府信息 信息公开 依申请 申请", "收到", "#", false, RECEIVED);
	requests_all("答复 办结 办理完", "收到申请#", "", false, "-");
	requests_all("依申请公开 依申请公开信息 依申请公开政府信息 依申请公开申请", "#", "", false, RECEIVED);
	requests_all("答复 办结 办理完毕", "#", "", true, "requests.total.total");
	requests_all("建议 人大 政协", "答复#", "", true, "-");
	each(gist_result, "公开 提供 处理 的 公开的 答复 申请 信息 共 为 ：", "予以公开甲#", "requests.granted.total");
	each(gist_result, "情况 甲", "予以公开甲#", "-");
	each(gist_applicant, "公益组织 社会公益组织", "#", APPLICANT("public_interest"));
	each(gist_applicant, "法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 各类组织", "#", APPLICANT("business+research+public_interest+legal_services+other_org"));
	each(gist_applicant, "公开 提供 答复 办结 处理 结转", "自然人#", "-");
	each(gist_applicant, "提出 申请", "自然人#", APPLICANT("natural_person"));
	each(gist_disclosure, "解读 备案 审查 清理 其中", "制发规范性文件#", "-");
	each(gist_disclosure, "废止 失效", "规范性文件#", "disclosure.normative_documents.repealed");
	each(gist_disclosure, "现行有效 继续有效", "规范性文件#", "disclosure.normative_documents.in_force");
	each(gist_disclosure, "制发 制定 出台 印发 新增 公开", "#规范性文件", "disclosure.normative_documents.issued disclosure.normative_documents.in_force");
	each(gist_disclosure, "处罚决定 处罚处理决定", "行政#", "disclosure.penalties.decisions");
	each(gist_disclosure, "许可决定 许可处理决定", "行政#", "disclosure.licensing.decisions");
	each(gist_disclosure, "强制决定 强制处理决定", "行政#", "disclosure.compulsion.decisions");
}

int
main(void)
{
	numbers_read();
	words();
	topic("行政复议", TOPIC_REVIEW);
	topic("复议", TOPIC_REVIEW);
	topic("诉讼", TOPIC_SUITS);
	topic("诉讼复议", TOPIC_BOTH);
	topic("复议诉讼", TOPIC_BOTH);
	topic("行政诉讼", TOPIC_SUITS);
	topic("应诉", TOPIC_SUITS);
	topic("被起诉", TOPIC_SUITS);
	topic("未经复议的诉讼", TOPIC_DIRECT);
	topic("直接起诉", TOPIC_DIRECT);
	topic("直接提起诉讼", TOPIC_DIRECT);
	topic("行政复议、行政诉讼", TOPIC_BOTH);
	topic("未经复议直接起诉", TOPIC_DIRECT);
	topic("复议后起诉", TOPIC_AFTER);
	topic("公开", TOPIC_NONE);

	result("予以公开", "requests.granted.total");
	result("部分公开", "requests.partial.total");
	result("予以公开和部分公开", "requests.granted+partial.total");
	result("不予公开", "requests.denied.*.total");
	result("无法提供", "requests.unavailable.*.total");
	result("不予处理", "requests.not_processed.*.total");
	result("其他处理", "requests.other*.total");
	result("予以公开、不予公开", "-");
	result("予以公开、部分公开、不予公开", "-");
	result("不予公开、无法提供", "-");
	result("主动予以公开", "-");
	result("占予以公开", "-");
	result("予以公开情况", "-");
	result("因故不予公开", "-");
	result("属于不予公开", "-");
	result("国家秘密", "requests.denied.state_secret.total");
	result("属于国家秘密不予公开", "requests.denied.state_secret.total requests.denied.*.total");
	result("因不掌握等原因无法提供", "requests.unavailable.not_held.total requests.unavailable.*.total");
	result("国家秘密、内部事务", "-");
	result("国家秘密、内部事务、执法案卷", "-");
	result("不掌握，予以公开、无法提供", "-");
	result("三安全一稳定", "requests.denied.security_stability.total");
	result("信访事项", "requests.not_processed.petition.total");
	result("不补正", "requests.other.no_correction.total");
	result("缴纳费用", "requests.other.no_payment.total");
	static const char *const reason[][2] = {{"国家秘密", "denied.state_secret"}, {"三安全一稳定", "denied.security_stability"}, {"第三方合法权益", "denied.third_party"},
		{"内部事务", "denied.internal_affairs"}, {"过程性信息", "denied.deliberative"}, {"执法案卷", "denied.enforcement_files"}, {"行政查询", "denied.administrative_query"},
		{"不掌握", "unavailable.not_held"}, {"没有现成", "unavailable.needs_creation"}, {"仍不明确", "unavailable.unclear"}, {"信访", "not_processed.petition"},
		{"举报投诉", "not_processed.petition"}, {"重复申请", "not_processed.repeat"}, {"公开出版物", "not_processed.publication"}, {"大量反复", "not_processed.excessive"},
		{"重新出具", "not_processed.confirmation"}, {"不补正", "other.no_correction"}, {"缴纳费用", "other.no_payment"}};
	for (size_t i = 0; i < sizeof reason / sizeof *reason; i++) {
		char want[64];
		snprintf(want, sizeof want, "requests.%s.total", reason[i][1]);
		result(reason[i][0], want);
	}
	result("其它处理", "requests.other*.total");
	result("共计", "-");

	dispute(TOPIC_NONE, "复议", "-");
	dispute(TOPIC_BOTH, "复议", "-");
	dispute(TOPIC_REVIEW, "行政复议", "disputes.review.total");
	dispute(TOPIC_REVIEW, "审结", "-");
	dispute(TOPIC_REVIEW, "复议审结", "-");
	dispute(TOPIC_REVIEW, "尚未办结", "disputes.review.pending");
	dispute(TOPIC_SUITS, "结果维持", "disputes.litigation_direct+litigation_after_review.upheld");
	dispute(TOPIC_DIRECT, "直接起诉", "disputes.litigation_direct.total");
	dispute(TOPIC_DIRECT, "结果纠正", "disputes.litigation_direct.corrected disputes.litigation_direct+litigation_after_review.corrected");
	dispute(TOPIC_AFTER, "其他结果", "disputes.litigation_after_review.other disputes.litigation_direct+litigation_after_review.other");

	is("applicant", "自然人", gist_applicant(STR("自然人")), APPLICANT("natural_person"));
	is("applicant", "法律服务机构", gist_applicant(STR("法律服务机构")), APPLICANT("legal_services"));
	is("applicant", "法人或其他组织", gist_applicant(STR("法人或其他组织")), APPLICANT("business+research+public_interest+legal_services+other_org"));
	is("applicant", "自然人和商业企业", gist_applicant(STR("自然人和商业企业")), "-");
	is("applicant", "向自然人公开", gist_applicant(STR("向自然人公开")), "-");
	is("applicant", "收到申请", gist_applicant(STR("收到申请")), "-");

	is("disclosure", "制发规范性文件", gist_disclosure(STR("制发规范性文件")), "disclosure.normative_documents.issued disclosure.normative_documents.in_force");
	is("disclosure", "废止规范性文件", gist_disclosure(STR("废止规范性文件")), "disclosure.normative_documents.repealed");
	is("disclosure", "现行有效规范性文件", gist_disclosure(STR("现行有效规范性文件")), "disclosure.normative_documents.in_force");
	is("disclosure", "规范性文件", gist_disclosure(STR("规范性文件")), "-");
	is("disclosure", "规范性文件解读", gist_disclosure(STR("规范性文件解读")), "-");
	is("disclosure", "行政处罚决定", gist_disclosure(STR("行政处罚决定")), "disclosure.penalties.decisions");
	is("disclosure", "行政许可决定", gist_disclosure(STR("行政许可决定")), "disclosure.licensing.decisions");
	is("disclosure", "行政强制决定", gist_disclosure(STR("行政强制决定")), "disclosure.compulsion.decisions");
	is("disclosure", "行政强制", gist_disclosure(STR("行政强制")), "-");

	request("新收行政许可申请", "", false, false, "-");
	request("受理工伤认定申请", "", false, false, "-");
	request("受理行政执行申请", "", false, false, "-");
	request("收到许可信息公开申请", "", false, false, RECEIVED);
	request("上年结转", "", false, false, "requests.carried_in.total");
	request("上年", "结转", false, false, "requests.carried_in.total");
	request("结转", "到下年度办理", false, false, "requests.carried_out.total");
	request("结转下年", "", false, false, "requests.carried_out.total");
	request("上年新收，结转", "至下年", false, false, "requests.carried_out.total");
	request("结转", "", false, false, "-");
	request("收到申请", "", false, false, RECEIVED);
	request("收到", "政府信息公开申请", false, false, RECEIVED);
	request("收到", "", false, false, "-");
	request("收到申请", "", false, true, "-");
	request("网络收到申请", "", false, false, "-");
	request("收到申请并答复", "", false, false, "-");
	request("收到申请并答复", "", true, false, "requests.total.total");
	request("依申请公开", "", false, false, RECEIVED);
	request("主动公开和依申请公开", "", false, false, "-");
	request("答复", "", true, false, "requests.total.total");
	request("答复", "", false, false, "-");
	request("办结人大建议", "", true, false, "-");
	request("答复政协", "", true, false, "-");
	request("", "", true, false, "-");

	return verdict(nfail, ntest);
}
