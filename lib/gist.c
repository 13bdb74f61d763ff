/* gist - the numbers of a sentence, and which cells of the form the words before one name.
 * Comes in: a sentence; the words of a clause before and behind a number.  Goes out: the next number with its unit; the sum of
 * cells it should be, and what else it may mean.
 * Rule (FORMS: numbers in the prose): a number is a count only if it is whole: decimals, per cents, 万, years and article numbers
 * are none.  Only words that leave one meaning are taken; 收到 means the new requests, or these with the carried ones.
 * Known weakness: numbers in Chinese digits are not read. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "date.h"
#include "gist.h"

bool
gist_number(struct str s, size_t from, struct gist_number *x)
{
	size_t i = from;

	while (i < s.n && !date_digit(s, i))
		i++;
	*x = (struct gist_number){.at = i};
	if (i >= s.n)
		return false;
	size_t ndigit = 0;
	while (date_digit(s, i) || (i < s.n && s.p[i] == ',' && date_digit(s, i + 1) && date_digit(s, i + 2) && date_digit(s, i + 3) &&
				  !date_digit(s, i + 4))) {
		if (s.p[i] != ',' && ndigit++ < 15)
			x->v = x->v * 10 + (s.p[i] - '0');
		i++;
	}
	if (ndigit > 15)
		x->v = -1;
	if (i < s.n && s.p[i] == '.' && date_digit(s, i + 1)) {
		for (i++; date_digit(s, i);)
			i++;
		x->v = -1;
	}
	struct str before = str_trim((struct str){s.p + from, x->at - from});
	x->about = word_ends(before, "约 近 超 超过 逾 至少 不足");
	while (i < s.n && s.p[i] == ' ')
		i++;
	size_t k = word_starts(str_cut(s, i), "余 多 来");
	x->more = k > 0;
	i += k;
	k = word_starts(str_cut(s, i), "个百分") ? 0 : word_starts(str_cut(s, i), "件 条 宗 份 次 起 例 个 项 篇");
	x->unit = (struct str){s.p + i, k};
	i += k;
	x->about = x->about || word_starts(str_cut(s, i), "左右 上下");
	if (word_starts(str_cut(s, i), "% ％ 万 ‰ 个百分") || (!k && word_starts(str_cut(s, i), "年 月 日 号 元 时 分 楼 室 人 家 - —")) ||
	    word_ends(before, "第 № 〔"))
		x->v = -1;
	x->end = i;
	return true;
}

const char *const gist_rows[] = {"", "review", "litigation_direct+litigation_after_review", "litigation_direct",
					 "litigation_after_review", ""};

enum topic
gist_topic(struct str s)
{
	ptrdiff_t review = word_last(s, "复议"), suits = word_last(s, "诉讼 应诉 起诉");

	if (word_any(s, "未经复议 直接起诉 直接提起"))
		return TOPIC_DIRECT;
	if (word_any(s, "复议后"))
		return TOPIC_AFTER;
	if (review >= 0 && suits >= 0)
		return TOPIC_BOTH;
	return suits >= 0 ? TOPIC_SUITS : review >= 0 ? TOPIC_REVIEW : TOPIC_NONE;
}

struct keys
gist_one(const char *table, const char *rows, const char *col)
{
	return (struct keys){{{table, rows, col}}, 1};
}

struct keys
gist_dispute(enum topic topic, struct str pre)
{
	const char *col = "total";

	if (topic == TOPIC_NONE || topic == TOPIC_BOTH)
		return (struct keys){0};
	if (word_any(pre, "未审结 尚未办结 审理中 正在审理 未结"))
		col = "pending";
	else if (word_any(pre, "维持"))
		col = "upheld";
	else if (word_any(pre, "纠正 纠错"))
		col = "corrected";
	else if (word_any(pre, "其他结果 其它结果"))
		col = "other";
	else if (gist_topic(pre) == TOPIC_NONE ||
		 word_any(pre, "败诉 胜诉 撤销 驳回 撤回 变更 终结 调解 履行 审结 办结 答复 上诉 再审 出庭 二审 一审"))
		return (struct keys){0};
	struct keys k = gist_one("disputes", gist_rows[topic], col);
	/* 诉讼21件，其中直接起诉15件，复议后起诉6件，结果维持13件: of the six or of all */
	if ((topic == TOPIC_DIRECT || topic == TOPIC_AFTER) && strcmp(col, "total") != 0)
		k.v[k.n++] = (struct key){"disputes", gist_rows[TOPIC_SUITS], col};
	return k;
}

/* words, and the rows they name; a group and its sub-rows exclude each other */
static const struct {
	const char *words, *rows;
} results[] = {
	{"不予公开", "denied.*"},
	{"无法提供", "unavailable.*"},
	{"不予处理", "not_processed.*"},
	{"其他处理 其它处理", "other*"},
}, reasons[] = {
	{"国家秘密", "denied.state_secret"},
	{"三安全一稳定", "denied.security_stability"},
	{"第三方合法权益", "denied.third_party"},
	{"内部事务", "denied.internal_affairs"},
	{"过程性信息", "denied.deliberative"},
	{"执法案卷", "denied.enforcement_files"},
	{"行政查询", "denied.administrative_query"},
	{"不掌握", "unavailable.not_held"},
	{"没有现成", "unavailable.needs_creation"},
	{"仍不明确", "unavailable.unclear"},
	{"信访 举报投诉", "not_processed.petition"},
	{"重复申请", "not_processed.repeat"},
	{"公开出版物", "not_processed.publication"},
	{"大量反复", "not_processed.excessive"},
	{"重新出具", "not_processed.confirmation"},
	{"不补正", "other.no_correction"},
	{"缴纳费用", "other.no_payment"},
};

struct keys
gist_result(struct str pre)
{
	bool granted = word_any(pre, "予以公开"), partial = word_any(pre, "部分公开");
	int n = granted + partial;
	const char *rows = granted && partial ? "granted+partial" : granted ? "granted" : partial ? "partial" : NULL;
	struct keys k = {0};

	if (word_any(pre, "主动 占"))
		return k;
	for (size_t i = 0; i < sizeof results / sizeof *results; i++)
		if (word_any(pre, results[i].words)) {
			rows = n ? NULL : results[i].rows;
			n++;
		}
	/* 因本机关不掌握等原因无法提供: the reason's row, or the whole group */
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (word_any(pre, reasons[i].words)) {
			if (k.n == 2)
				return (struct keys){0};
			k.v[k.n++] = (struct key){"requests", reasons[i].rows, "total"};
		}
	if (n > 1 && !(granted && partial))
		return (struct keys){0};
	if (k.n == 2)
		return (struct keys){0};
	if (k.n == 1 && rows)
		k.v[k.n++] = (struct key){"requests", rows, "total"};
	if (k.n)
		return k;
	/* words between say that it is a sub-row or a reason */
	if (!rows || !word_ends(str_trim(pre), "公开 提供 处理 的 答复 申请 信息 共 为 ：") || word_any(pre, "因 属于"))
		return (struct keys){0};
	return gist_one("requests", rows, "total");
}

/* requests by who made them */
struct keys
gist_applicant(struct str pre)
{
	static const struct {
		const char *words, *cols;
	} kinds[] = {
		{"自然人", "natural_person"},
		{"商业企业", "business"},
		{"科研机构", "research"},
		{"公益组织", "public_interest"},
		{"法律服务机构", "legal_services"},
		{"法人或其他组织 法人或者其他组织 法人和其他组织 法人及其他组织 法人、其他组织 各类组织",
		 "business+research+public_interest+legal_services+other_org"},
	};
	const char *col = NULL;

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (word_any(pre, kinds[i].words)) {
			if (col)
				return (struct keys){0};
			col = kinds[i].cols;
		}
	if (!col || word_any(pre, "公开 提供 答复 办结 处理 结转"))
		return (struct keys){0};
	return (struct keys){{{"requests", "received", col}, {"requests", "received+carried_in", col}, {"requests", "total", col}}, 3};
}

/* documents and decisions of the first table */
struct keys
gist_disclosure(struct str pre)
{
	if (word_any(pre, "规范性文件") && !word_any(pre, "解读 备案 审查 清理 其中"))
		return word_any(pre, "废止 失效")	   ? gist_one("disclosure", "normative_documents", "repealed") :
		       word_any(pre, "现行有效 继续有效") ? gist_one("disclosure", "normative_documents", "in_force") :
		       word_any(pre, "制发 制定 出台 印发 新增 公开") ?
						     (struct keys){{{"disclosure", "normative_documents", "issued"},
								    {"disclosure", "normative_documents", "in_force"}},
								   2} :
						     (struct keys){0};
	if (word_any(pre, "处罚决定 处罚处理决定"))
		return gist_one("disclosure", "penalties", "decisions");
	if (word_any(pre, "许可决定 许可处理决定"))
		return gist_one("disclosure", "licensing", "decisions");
	if (word_any(pre, "强制决定 强制处理决定"))
		return gist_one("disclosure", "compulsion", "decisions");
	return (struct keys){0};
}

const char *const gist_moved = "结转 顺延 转入 转结 转到 转至 延至 留待 留到 留下 遗留";

struct keys
gist_request(struct str pre, struct str post, bool asked, bool parts)
{
	if (word_any(pre, gist_moved) || word_any(post, gist_moved)) {
		if (word_any(pre, "上年 上一年 往年 年初") && !word_any(post, "下年 下一年 次年"))
			return gist_one("requests", "carried_in", "total");
		if (word_any(pre, "下年 下一年 次年") || word_any(post, "下年 下一年 次年"))
			return gist_one("requests", "carried_out", "total");
		return (struct keys){0};
	}
	if (parts || word_any(pre, "网络 网上 在线 信函 邮寄 邮件 当面 现场 传真 窗口 平台 企业 局 办公 街道 委员会 其中 举报 投诉 建议 提案 "
			       "信件 咨询 来信 留言 网民 来电 热线 议案 意见 率 按时 逾期 超期 延期 补正 补充") ||
	    word_any(pre, "许可申请 认定申请 援助申请 救助申请 低保申请 仲裁申请 补贴申请 补助申请 登记申请 备案申请 注册申请 审批申请 赔偿申请 执行申请"))
		return (struct keys){0};
	struct keys received = {{{"requests", "received", "total"}, {"requests", "received+carried_in", "total"}}, 2};
	if (word_any(pre, "收到 受理 新收 接收 接到 收件") && !word_any(pre, "答复 办结 办理完") &&
	    (word_any(pre, "申请") || word_starts(str_trim(post), "政府信息 信息公开 依申请 申请")))
		return received;
	if (word_ends(str_trim(pre), "依申请公开 依申请公开信息 依申请公开政府信息 依申请公开申请") && !word_any(pre, "主动"))
		return received;
	if (asked && word_any(pre, "答复 办结 办理完毕") && !word_any(pre, "人大 政协"))
		return gist_one("requests", "total", "total");
	return (struct keys){0};
}
