/* prose - numbers of the prose against the tables.
 * Comes in: paragraphs and a table.  Goes out: what does not agree, with both places.
 * Rule: a number is taken only with its unit, in a clause whose words name one cell or one sum of cells, and only if it
 * is this year's and exact: 余 多 约 近 and their like make it inexact, 去年 同比 增长 and another year's name make it another
 * year's.  What the words leave open is not taken.  收到 means the new requests, or these with the carried ones.
 * Known weakness: numbers in Chinese digits are not read. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "prose.h"

enum { PROSE_FACTS = 1000 }; /* statements compared with each other, the first of a document */

/* --- words --- */

static bool
has(struct str s, const char *word)
{
	return str_find(s, str_of(word)) >= 0;
}

/* the words of a list are separated by blanks; offset of the last of them in s, or -1 */
static ptrdiff_t
last_of(struct str s, const char *list)
{
	ptrdiff_t best = -1;

	while (*list) {
		size_t n = strcspn(list, " ");
		struct str word = {list, n};
		for (ptrdiff_t at = 0, k; (k = str_find(str_cut(s, (size_t)at), word)) >= 0; at += k + (ptrdiff_t)n)
			if (at + k > best)
				best = at + k;
		list += n + (list[n] == ' ');
	}
	return best;
}

static bool
any(struct str s, const char *list)
{
	return last_of(s, list) >= 0;
}

/* does s begin with a word of the list?  Its length, or 0 */
static size_t
starts(struct str s, const char *list)
{
	while (*list) {
		size_t n = strcspn(list, " ");
		if (str_starts(s, (struct str){list, n}))
			return n;
		list += n + (list[n] == ' ');
	}
	return 0;
}

static bool
ends(struct str s, const char *list)
{
	s = str_trim(s);
	while (*list) {
		size_t n = strcspn(list, " ");
		if (str_ends(s, (struct str){list, n}))
			return true;
		list += n + (list[n] == ' ');
	}
	return false;
}

static const char units[] = "件 条 宗 份 次 起 例 个 项 篇";
static const char clause_ends[] = "， , ； ; ： : （ ( ） ) 。";
static const char not_this_year[] = "去年 同期 同比 环比 较上 比上 与上 较20 比20 增加 减少 增长 下降 上升 回落 多出 历年 季度 上半年 下半年 "
				    "平均 日均 每月 每年 前年 近年";

/* --- numbers --- */

struct number {
	int64_t v;
	size_t at, end;    /* bytes of the sentence: first digit; behind number and unit */
	struct str unit;   /* empty: none */
	bool more, about;  /* at least so many; inexact */
};

static bool
is_digit(struct str s, size_t i)
{
	return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

/* The next number of s from byte `from`; false: none.  v is -1 for what is no count: decimals, %, 万, too long. */
static bool
next_number(struct str s, size_t from, struct number *x)
{
	size_t i = from;

	while (i < s.n && !is_digit(s, i))
		i++;
	*x = (struct number){.at = i};
	if (i >= s.n)
		return false;
	size_t ndigit = 0;
	while (is_digit(s, i) || (i < s.n && s.p[i] == ',' && is_digit(s, i + 1) && is_digit(s, i + 2) && is_digit(s, i + 3) &&
				  !is_digit(s, i + 4))) {
		if (s.p[i] != ',' && ndigit++ < 15)
			x->v = x->v * 10 + (s.p[i] - '0');
		i++;
	}
	if (ndigit > 15)
		x->v = -1;
	if (i < s.n && s.p[i] == '.' && is_digit(s, i + 1)) {
		for (i++; is_digit(s, i);)
			i++;
		x->v = -1;
	}
	struct str before = str_trim((struct str){s.p + from, x->at - from});
	x->about = ends(before, "约 近 将近 超 超过 逾 大约 至少 不足 达到近");
	while (i < s.n && s.p[i] == ' ')
		i++;
	size_t k = starts(str_cut(s, i), "余 多 来");
	x->more = k > 0;
	i += k;
	k = starts(str_cut(s, i), units);
	x->unit = (struct str){s.p + i, k};
	i += k;
	x->about = x->about || starts(str_cut(s, i), "左右 上下");
	if (starts(str_cut(s, i), "% ％ 万 ‰ 个百分") || (!k && starts(str_cut(s, i), "年 月 日 号 元 时 分 楼 室 人 家 - —")) ||
	    ends(before, "第 № 〔"))
		x->v = -1;
	x->end = i;
	return true;
}

/* --- what is spoken of --- */

enum topic { TOPIC_NONE, TOPIC_REVIEW, TOPIC_SUITS, TOPIC_DIRECT, TOPIC_AFTER, TOPIC_BOTH };

/* A sum of cells: rows joined by +, .* for all below; columns joined by +. */
struct key {
	const char *table, *rows, *col;
};

/* What a number may mean: the first is what it says, the others are accepted too. */
struct keys {
	struct key v[4];
	int n;
};

struct fact {
	struct str name; /* cells, or the thing's own */
	int64_t v;
	size_t line;
	struct str quote;
	bool told; /* already among the finds */
};

struct reader {
	const struct table *t;
	int year;
	struct arena *a;
	struct prose out;
	MEM_ARRAY(struct fact) facts;

	const struct prose_para *para; /* the one being read */
	enum topic topic;
	bool other_year; /* the last year named in this sentence is not the report's */
	bool asked;      /* this paragraph speaks of requests */
	bool here;       /* this sentence speaks of open government information */
};

static const char *const topic_rows[] = {"", "review", "litigation_direct+litigation_after_review", "litigation_direct",
					 "litigation_after_review", ""};

static enum topic
find_topic(struct str s)
{
	ptrdiff_t review = last_of(s, "复议"), suits = last_of(s, "诉讼 应诉 起诉");

	if (any(s, "未经复议 直接起诉 直接提起"))
		return TOPIC_DIRECT;
	if (any(s, "复议后"))
		return TOPIC_AFTER;
	if (review >= 0 && suits >= 0)
		return TOPIC_BOTH;
	return suits >= 0 ? TOPIC_SUITS : review >= 0 ? TOPIC_REVIEW : TOPIC_NONE;
}

static struct keys
keys1(const char *table, const char *rows, const char *col)
{
	return (struct keys){{{table, rows, col}}, 1};
}

static struct keys
dispute_key(const struct reader *r, struct str pre)
{
	const char *col = "total";

	if (r->topic == TOPIC_NONE || r->topic == TOPIC_BOTH)
		return (struct keys){0};
	if (any(pre, "未审结 尚未办结 审理中 正在审理 未结"))
		col = "pending";
	else if (any(pre, "维持"))
		col = "upheld";
	else if (any(pre, "纠正 纠错"))
		col = "corrected";
	else if (any(pre, "其他结果 其它结果"))
		col = "other";
	else if (find_topic(pre) == TOPIC_NONE ||
		 any(pre, "败诉 胜诉 撤销 驳回 撤回 变更 终结 调解 履行 审结 办结 答复 上诉 再审 出庭 二审 一审"))
		return (struct keys){0};
	struct keys k = keys1("disputes", topic_rows[r->topic], col);
	/* 诉讼21件，其中直接起诉15件，复议后起诉6件，结果维持13件: of the six or of all */
	if ((r->topic == TOPIC_DIRECT || r->topic == TOPIC_AFTER) && strcmp(col, "total") != 0)
		k.v[k.n++] = (struct key){"disputes", topic_rows[TOPIC_SUITS], col};
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

static struct keys
result_key(struct str pre)
{
	bool granted = any(pre, "予以公开"), partial = any(pre, "部分公开");
	int n = granted + partial;
	const char *rows = granted && partial ? "granted+partial" : granted ? "granted" : partial ? "partial" : NULL;
	struct keys k = {0};

	if (any(pre, "主动 占"))
		return k;
	for (size_t i = 0; i < sizeof results / sizeof *results; i++)
		if (any(pre, results[i].words)) {
			rows = n ? NULL : results[i].rows;
			n++;
		}
	/* 因本机关不掌握等原因无法提供: the reason's row, or the whole group */
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (any(pre, reasons[i].words)) {
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
	if (!rows || !ends(pre, "公开 部分公开 提供 处理 的 公开的 答复 申请 信息 共 为 ：") || any(pre, "因 属于"))
		return (struct keys){0};
	return keys1("requests", rows, "total");
}

/* requests by who made them */
static struct keys
applicant_key(struct str pre)
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
		if (any(pre, kinds[i].words)) {
			if (col)
				return (struct keys){0};
			col = kinds[i].cols;
		}
	if (!col || any(pre, "公开 提供 答复 办结 处理 结转"))
		return (struct keys){0};
	return (struct keys){{{"requests", "received", col}, {"requests", "received+carried_in", col}, {"requests", "total", col}}, 3};
}

/* documents and decisions of the first table */
static struct keys
disclosure_key(struct str pre)
{
	if (any(pre, "规范性文件") && !any(pre, "解读 备案 审查 清理 其中"))
		return any(pre, "废止 失效")	   ? keys1("disclosure", "normative_documents", "repealed") :
		       any(pre, "现行有效 继续有效") ? keys1("disclosure", "normative_documents", "in_force") :
		       any(pre, "制发 制定 出台 印发 新增 公开") ?
						     (struct keys){{{"disclosure", "normative_documents", "issued"},
								    {"disclosure", "normative_documents", "in_force"}},
								   2} :
						     (struct keys){0};
	if (any(pre, "处罚决定 处罚处理决定"))
		return keys1("disclosure", "penalties", "decisions");
	if (any(pre, "许可决定 许可处理决定"))
		return keys1("disclosure", "licensing", "decisions");
	if (any(pre, "强制决定 强制处理决定"))
		return keys1("disclosure", "compulsion", "decisions");
	return (struct keys){0};
}

static const char moved[] = "结转 顺延 转入 转结 转到 转至 延至 留待 留到 留下 遗留";

static struct keys
request_key(const struct reader *r, struct str pre, struct str post, bool parts)
{
	if (any(pre, moved) || any(post, moved)) {
		if (any(pre, "上年 上一年 往年 年初") && !any(post, "下年 下一年 次年"))
			return keys1("requests", "carried_in", "total");
		if (any(pre, "下年 下一年 次年") || any(post, "下年 下一年 次年"))
			return keys1("requests", "carried_out", "total");
		return (struct keys){0};
	}
	if (parts || any(pre, "网络 网上 在线 信函 邮寄 邮件 当面 现场 传真 窗口 平台 企业 局 办公 街道 委员会 其中 举报 投诉 建议 提案 "
			       "信件 咨询 来信 留言 网民 来电 热线 议案 意见 率 按时 逾期 超期 延期 补正 补充"))
		return (struct keys){0};
	struct keys received = {{{"requests", "received", "total"}, {"requests", "received+carried_in", "total"}}, 2};
	if (any(pre, "收到 受理 新收 接收 接到 收件") && !any(pre, "答复 办结 办理完") &&
	    (any(pre, "申请") || starts(str_trim(post), "政府信息 信息公开 依申请 申请")))
		return received;
	if (ends(pre, "依申请公开 依申请公开信息 依申请公开政府信息 依申请公开申请") && !any(pre, "主动"))
		return received;
	if (r->asked && any(pre, "答复 办结 办理完毕") && !any(pre, "建议 人大 政协"))
		return keys1("requests", "total", "total");
	return (struct keys){0};
}

/* --- the table --- */

/* does this key match one name of rows (or columns)? */
static bool
row_matches(const char *key, const char *rows)
{
	while (*rows) {
		size_t n = strcspn(rows, "+");
		bool star = n && rows[n - 1] == '*';
		if (star ? strncmp(key, rows, n - 1) == 0 : strlen(key) == n && strncmp(key, rows, n) == 0)
			return true;
		rows += n + (rows[n] == '+');
	}
	return false;
}

/* The sum that k names; false: a cell has no value, or there are none.  cells gets its name. */
static bool
table_sum(const struct reader *r, struct key k, int64_t *sum, size_t *line)
{
	const struct form *f = r->t->form;
	int n = 0;

	*sum = 0;
	*line = 0;
	for (int c = 0; f && c < f->ncell; c++) {
		if (strcmp(form_table_key(f->cell[c].table), k.table) != 0 || !row_matches(f->cell[c].col, k.col) ||
		    !row_matches(f->cell[c].row, k.rows))
			continue;
		if (!table_has(&r->t->cell[c]) || r->t->cell[c].value.scale)
			return false;
		*sum += r->t->cell[c].value.v;
		if (!*line)
			*line = r->t->cell[c].line;
		n++;
	}
	return n > 0;
}

static struct str
key_name(const struct reader *r, struct key k)
{
	struct buf b = {.a = r->a};

	for (const char *p = k.rows; *p;) {
		size_t n = strcspn(p, "+");
		if (b.n)
			buf_char(&b, '+');
		buf_str(&b, str_fmt(r->a, "%s.%.*s.%s", k.table, (int)n, p, k.col));
		p += n + (p[n] == '+');
	}
	return buf_slice(&b);
}

static struct prose_find *
find_add(struct reader *r, enum prose_kind kind, size_t line, struct str quote, struct str what)
{
	struct prose_find *f = MEM_PUSH(r->a, r->out.finds);

	*f = (struct prose_find){.kind = kind, .line = line, .quote = quote, .what = what};
	return f;
}

static void
remember(struct reader *r, struct fact x)
{
	if (r->facts.n < PROSE_FACTS)
		*MEM_PUSH(r->a, r->facts) = x;
}

/* Takes a statement: against the table now, against the other statements in the end. */
static void
state(struct reader *r, struct keys k, int64_t v, struct str quote)
{
	int64_t sum = 0, other;
	size_t line = 0, line2;

	if (k.n == 0)
		return;
	struct fact x = {key_name(r, k.v[0]), v, r->para->line, quote, false};
	if (table_sum(r, k.v[0], &sum, &line)) {
		x.told = true; /* the table decides */
		bool same = sum == v;
		for (int i = 1; i < k.n; i++) {
			if (!table_sum(r, k.v[i], &other, &line2))
				same = true; /* it may be meant, and is not known */
			else
				same = same || other == v;
		}
		if (!same) {
			struct prose_find *f = find_add(r, PROSE_DIFFERS, r->para->line, quote, x.name);
			f->stated = v;
			f->other = sum;
			f->other_line = line;
		}
	}
	remember(r, x);
}

/* --- totals and their parts --- */

struct parts {
	bool open, mixed;  /* a list is being read; its first part has a topic of its own */
	int depth;         /* of brackets where it began */
	struct number total;
	struct str quote;
	int64_t sum;
	int n;
	bool about, etc;
};

static void
parts_close(struct reader *r, struct parts *p)
{
	bool wrong = p->sum > p->total.v || (p->sum < p->total.v && p->n > 1 && !p->etc);

	if (p->open && p->n && wrong && !p->about && p->total.v >= 0 && !p->total.about && !p->total.more) {
		struct prose_find *f = find_add(r, PROSE_PARTS, r->para->line, p->quote, STR("其中"));
		f->stated = p->total.v;
		f->other = p->sum;
		f->other_line = r->para->line;
		f->other_quote = p->quote;
	}
	p->open = false;
}

static const char breakers[] = "收到 受理 答复 办结 复议 诉讼 结转 顺延 另 共 总 全年 此外";

/* Takes number x into the list, or ends it. */
static void
parts_take(struct reader *r, struct parts *p, struct str s, const struct number *x, struct str pre, int depth)
{
	bool topic = any(pre, breakers);

	if (!p->open || depth != p->depth || x->v < 0)
		return;
	if (p->n == 0)
		p->mixed = topic;
	if (x->unit.n && !str_eq(x->unit, p->total.unit))
		p->etc = true; /* other things follow: what was listed need not be all */
	if ((topic && !p->mixed) || any(pre, "另 此外") || (x->unit.n && !str_eq(x->unit, p->total.unit))) {
		parts_close(r, p);
		return;
	}
	p->sum += x->v;
	p->n++;
	p->about = p->about || x->about || (x->more && p->sum <= p->total.v);
	p->etc = starts(str_cut(s, x->end), "等") > 0;
	p->quote.n = (size_t)(s.p + x->end - p->quote.p);
	if (p->n > 1 && p->sum == p->total.v)
		p->open = false; /* complete; what follows divides it otherwise */
}

/* --- sentences --- */

/* start of the clause that ends at byte `at`, not before `from` */
static size_t
clause_start(struct str s, size_t from, size_t at)
{
	size_t start = from;

	for (size_t i = from; i < at;) {
		size_t k = starts(str_cut(s, i), clause_ends);
		i += k ? k : 1;
		if (k)
			start = i;
	}
	return start;
}

static size_t
clause_end(struct str s, size_t from)
{
	while (from < s.n && !is_digit(s, from) && !starts(str_cut(s, from), clause_ends))
		from++;
	return from;
}

static int
brackets(struct str s)
{
	int n = 0;

	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		n += (c == '(' || c == 0xFF08) - (c == ')' || c == 0xFF09);
	}
	return n;
}

/* the words between the last 『“』 and its 『”』 in s */
static struct str
quoted(struct str s)
{
	ptrdiff_t from = last_of(s, "“"), to;

	if (from < 0)
		return (struct str){0};
	s = str_cut(s, (size_t)from);
	to = str_find(s, STR("”"));
	return to > 0 ? (struct str){s.p, (size_t)to + 3} : (struct str){0};
}

/* N条 of information put out through one named channel: the same name should go with the same number. */
static void
channel(struct reader *r, struct str since, struct str pre, const struct number *x, struct str quote)
{
	struct str name = quoted(since);

	if (!name.n || !ends(pre, "信息 各类信息") || !any(pre, "推送 发布 公开 发送 更新") || any(pre, "其中 月 新增 等"))
		return;
	remember(r, (struct fact){name, x->v, r->para->line, quote, false});
}

/* notes which year is spoken of */
static bool
year_named(struct reader *r, struct str s, const struct number *x)
{
	size_t i = x->at + 4;

	while (i < s.n && s.p[i] == ' ')
		i++;
	if (x->at + 4 > s.n || !str_starts(str_cut(s, i), STR("年")))
		return false;
	int y = 0;
	for (size_t k = x->at; k < x->at + 4; k++)
		y = is_digit(s, k) ? y * 10 + (s.p[k] - '0') : -10000;
	if (y < 1990 || y > 2100)
		return false;
	r->other_year = r->year && y != r->year;
	return true;
}

/* clauses without a number that say there was none */
static void
nothing_clause(struct reader *r, struct str c)
{
	static const char none[] = "未收到 没有收到 未受理 没有受理 未接到 没有接到 未发生 没有发生 未因 没有因 未被 没有被 未出现 未产生 没有产生 "
				   "无因 无行政 无政府信息公开 无依申请 均无 无申请 不存在因 没有行政 没有政府信息 没有公民 未有 "
				   "没有上 无上年 无上一年 申请数为零 申请量为零 申请数量为零 申请为零";
	static const char not[] = "纠正 撤销 败诉 错误 投诉 举报 费 逾期 超期 责任 变更 维持 再 建议 提案 未经 胜诉 上诉";

	if (r->other_year || !any(c, none) || any(c, not) || any(c, not_this_year))
		return;
	if (any(c, "复议"))
		state(r, keys1("disputes", topic_rows[TOPIC_REVIEW], "total"), 0, c);
	if (any(c, "诉讼 应诉"))
		state(r, keys1("disputes", topic_rows[TOPIC_SUITS], "total"), 0, c);
	if (any(c, "复议 诉讼"))
		return;
	if (any(c, moved) && any(c, "上年 上一年") && any(c, "申请"))
		state(r, keys1("requests", "carried_in", "total"), 0, c);
	else if (any(c, "依申请公开 公开申请 申请公开 公开的申请 信息申请"))
		state(r, keys1("requests", "received", "total"), 0, c);
}

static void
nothing(struct reader *r, struct str s)
{
	struct number x;

	r->other_year = false;
	for (size_t i = 0; i < s.n;) {
		size_t end = i, number = 0;
		while (end < s.n && !starts(str_cut(s, end), clause_ends))
			number += is_digit(s, end++);
		struct str c = str_trim((struct str){s.p + i, end - i});
		ptrdiff_t y = str_find(c, STR("年"));
		if (number && next_number(c, 0, &x))
			year_named(r, c, &x);
		if (number == 0 || (number == 4 && y >= 4 && is_digit(c, (size_t)y - 1)) || (number == 4 && y > 4 && c.p[y - 1] == ' '))
			nothing_clause(r, c);
		end += end < s.n ? starts(str_cut(s, end), clause_ends) : 0;
		i = end;
	}
}

/* One number of a sentence: what does it say? */
static void
number(struct reader *r, struct parts *p, struct str s, size_t since, const struct number *x)
{
	size_t start = clause_start(s, since, x->at), end = clause_end(s, x->end);
	struct str text = {s.p + since, x->at - since}, pre = {s.p + start, x->at - start}, post = {s.p + x->end, end - x->end};
	size_t mark = starts((struct str){s.p + start, x->end - start}, "、");
	struct str quote = str_trim((struct str){s.p + start + mark, x->end - start - mark});
	bool old = r->other_year || any(text, not_this_year);
	enum topic topic = find_topic(text);

	if (topic == TOPIC_NONE && x->v >= 0) /* 5件行政复议 */
		if (starts(str_trim(post), "行政复议 复议 行政诉讼 诉讼 政府信息公开行政复议 政府信息公开行政诉讼"))
			topic = find_topic(post), quote.n = (size_t)(s.p + end - quote.p);
	if (topic != TOPIC_NONE)
		r->topic = topic;
	if (any(text, "今年 本年 全年"))
		old = any(text, not_this_year);
	if (x->v < 0 || old || x->about || x->more)
		return;
	struct keys k = r->here ? dispute_key(r, pre) : (struct keys){0};
	if (!k.n && topic != TOPIC_NONE && topic != TOPIC_BOTH && r->here &&
	    starts(str_trim(post), "行政复议 复议 行政诉讼 诉讼 政府信息公开"))
		k = keys1("disputes", topic_rows[topic], "total");
	if (!k.n && r->asked && topic == TOPIC_NONE)
		k = result_key(pre);
	if (!k.n && r->asked && x->unit.n && topic == TOPIC_NONE)
		k = applicant_key(pre);
	if (!k.n && x->unit.n && topic == TOPIC_NONE)
		k = request_key(r, pre, post, p->open);
	if (!k.n && x->unit.n && topic == TOPIC_NONE)
		k = disclosure_key(pre);
	if (topic == TOPIC_BOTH && r->here && x->unit.n && (x->v == 0 || any(pre, "均 各"))) {
		k = keys1("disputes", topic_rows[TOPIC_REVIEW], "total");
		state(r, keys1("disputes", topic_rows[TOPIC_SUITS], "total"), x->v, quote);
	}
	if (k.n)
		state(r, k, x->v, quote);
	else if (x->unit.n)
		channel(r, text, pre, x, quote);
}

static void
sentence(struct reader *r, struct parts *p, struct number *total, struct str *total_quote, struct str s)
{
	struct number x;
	size_t since = 0;
	int depth = 0;

	r->asked = r->asked || any(s, "申请");
	r->here = r->para->requests || any(s, "信息公开 依申请");
	nothing(r, s);
	r->other_year = false;
	for (size_t from = 0; next_number(s, from, &x); from = x.end > x.at ? x.end : x.at + 1) {
		if (year_named(r, s, &x)) {
			x.end = x.at + 4;
			continue;
		}
		struct str text = {s.p + since, x.at - since};
		size_t start = clause_start(s, since, x.at);
		struct str pre = {s.p + start, x.at - start};
		depth += brackets(text);
		if (has(text, "其中")) {
			bool nested = p->open && depth == p->depth;
			if (nested)
				p->open = false;
			else if (depth == 0)
				*p = (struct parts){.open = total->v >= 0 && total->unit.n, .depth = depth, .total = *total, .quote = *total_quote};
		}
		number(r, p, s, since, &x);
		parts_take(r, p, s, &x, pre, depth);
		if (depth == 0 && !p->open && x.unit.n && x.v >= 0 && !any(pre, "包括 含 另 结转 顺延 占")) {
			*total = x;
			*total_quote = (struct str){s.p + start, x.end - start};
		}
		since = x.end;
	}
	parts_close(r, p);
}

static void
paragraph(struct reader *r, const struct prose_para *para)
{
	struct parts p = {0};
	struct number total = {.v = -1};
	struct str quote = {0}, s = para->text;

	r->para = para;
	r->topic = TOPIC_NONE;
	r->asked = para->requests && any(s, "申请");
	for (size_t i = 0; i < s.n;) {
		size_t end = i, k = 0;
		while (end < s.n && !(k = starts(str_cut(s, end), "。 ！ ？ ! ?")))
			end++;
		sentence(r, &p, &total, &quote, (struct str){s.p + i, end - i});
		i = end + k;
	}
}

/* one thing, two numbers */
static void
twice(struct reader *r)
{
	for (size_t i = 0; i < r->facts.n; i++)
		for (size_t j = 0; j < i; j++) {
			const struct fact *x = &r->facts.v[i], *y = &r->facts.v[j];
			if (x->told || y->told || x->v == y->v || !str_eq(x->name, y->name))
				continue;
			struct prose_find *f = find_add(r, PROSE_TWICE, x->line, x->quote, x->name);
			f->stated = x->v;
			f->other = y->v;
			f->other_line = y->line;
			f->other_quote = y->quote;
			break;
		}
}

struct prose
prose_run(const struct prose_para *para, size_t n, int year, const struct table *t, struct arena *a)
{
	struct reader r = {.t = t, .year = year, .a = a};

	for (size_t i = 0; i < n; i++)
		paragraph(&r, &para[i]);
	twice(&r);
	return r.out;
}
