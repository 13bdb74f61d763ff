/* prose - numbers of the prose against the tables.
 * Comes in: paragraphs and a table.  Goes out: what does not agree, with both places.
 * Rule: a number is taken only with its unit, in a clause whose words name one cell or one sum of cells, and only if it
 * is this year's and exact: 余 多 约 近 and their like make it inexact, 去年 同比 增长 and another year's name make it another
 * year's.  What the words leave open is not taken.  收到 means the new requests, or these with the carried ones. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "word.h"
#include "date.h"
#include "gist.h"
#include "prose.h"

enum { PROSE_FACTS = 1000 }; /* statements compared with each other, the first of a document */

static const char clause_ends[] = "， , ； ; ： : （ ( ） ) 。";
static const char not_this_year[] = "去年 同期 同比 环比 较上 比上 与上 较20 比20 增加 减少 增长 下降 上升 回落 多出 历年 季度 上半年 下半年 "
				    "平均 日均 每月 每年 前年 近年";

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

/* Takes a statement, of one meaning or more: against the table now, against the other statements in the end. */
static void
state(struct reader *r, struct keys k, int64_t v, struct str quote)
{
	int64_t sum = 0, other;
	size_t line = 0, line2;

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
	struct gist_number total;
	struct str quote;
	int64_t sum, least; /* of the parts; the smallest that is not nought */
	int n;
	bool about, etc;
};

/* The parts may be more than their total, or fall short of it by less than any of them: else only some of them were listed. */
static void
parts_close(struct reader *r, struct parts *p)
{
	int64_t lacking = p->total.v - p->sum;
	bool wrong = lacking < 0 || (lacking > 0 && lacking < p->least && p->n > 1 && !p->etc);

	if (p->open && p->n && wrong && !p->about && !p->total.about && !p->total.more) {
		struct prose_find *f = find_add(r, PROSE_PARTS, r->para->line, p->quote, STR("其中"));
		f->stated = p->total.v;
		f->other = p->sum;
		f->other_line = r->para->line;
		f->other_quote = p->quote;
	}
	p->open = false;
}

static const char breakers[] = "收到 受理 答复 办结 复议 诉讼 结转 顺延 共 总 全年";

/* Takes number x into the list, or ends it. */
static void
parts_take(struct reader *r, struct parts *p, struct str s, const struct gist_number *x, struct str pre, int depth)
{
	bool topic = word_any(pre, breakers);

	if (!p->open || depth != p->depth || x->v < 0)
		return;
	if (p->n == 0)
		p->mixed = topic;
	if (x->unit.n && !str_eq(x->unit, p->total.unit))
		p->etc = true; /* other things follow: what was listed need not be all */
	if ((topic && !p->mixed) || word_any(pre, "另 此外") || (x->unit.n && !str_eq(x->unit, p->total.unit))) {
		parts_close(r, p);
		return;
	}
	p->sum += x->v;
	p->least = x->v > 0 && (!p->least || x->v < p->least) ? x->v : p->least;
	p->n++;
	p->about = p->about || x->about || (x->more && p->sum <= p->total.v);
	p->etc = word_starts(str_cut(s, x->end), "等") > 0;
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
		size_t k = word_starts(str_cut(s, i), clause_ends);
		i += k ? k : 1;
		if (k)
			start = i;
	}
	return start;
}

static size_t
clause_end(struct str s, size_t from)
{
	while (from < s.n && !date_digit(s, from) && !word_starts(str_cut(s, from), clause_ends))
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
	ptrdiff_t from = word_last(s, "“"), to;

	if (from < 0)
		return (struct str){0};
	s = str_cut(s, (size_t)from);
	to = str_find(s, STR("”"));
	return to > 0 ? (struct str){s.p, (size_t)to + 3} : (struct str){0};
}

/* N条 of information put out through one named channel: the same name should go with the same number. */
static void
channel(struct reader *r, struct str since, struct str pre, const struct gist_number *x, struct str quote)
{
	struct str name = quoted(since);

	if (!name.n || !word_ends(str_trim(pre), "信息") || !word_any(pre, "推送 发布 公开 发送 更新") || word_any(pre, "其中 月 新增 等"))
		return;
	remember(r, (struct fact){name, x->v, r->para->line, quote, false});
}

/* notes which year is spoken of */
static bool
year_named(struct reader *r, struct str s, const struct gist_number *x)
{
	int y;
	bool named = date_year(s, x->at, &y);

	r->other_year = named ? r->year && y != r->year : r->other_year;
	return named;
}

/* clauses without a number that say there was none */
static void
nothing_clause(struct reader *r, struct str c)
{
	static const char none[] = "未收到 没有收到 未受理 没有受理 未接到 没有接到 未发生 没有发生 未因 没有因 未被 没有被 未出现 未产生 没有产生 "
				   "无因 无行政 无政府信息公开 无依申请 均无 无申请 不存在因 没有行政 没有政府信息 没有公民 未有 "
				   "没有上 无上年 无上一年 申请数为零 申请量为零 申请数量为零 申请为零";
	static const char not[] = "纠正 撤销 败诉 错误 投诉 举报 费 逾期 超期 责任 变更 维持 再 建议 提案 未经 胜诉 上诉";

	if (r->other_year || !word_any(c, none) || word_any(c, not) || word_any(c, not_this_year))
		return;
	bool review = word_any(c, "复议"), suits = word_any(c, "诉讼 应诉");
	if (review)
		state(r, gist_one("disputes", gist_rows[TOPIC_REVIEW], "total"), 0, c);
	if (suits)
		state(r, gist_one("disputes", gist_rows[TOPIC_SUITS], "total"), 0, c);
	if (review || suits)
		return;
	if (word_any(c, gist_moved) && word_any(c, "上年 上一年") && word_any(c, "申请"))
		state(r, gist_one("requests", "carried_in", "total"), 0, c);
	else if (word_any(c, "公开申请 申请公开 公开的申请 信息申请"))
		state(r, gist_one("requests", "received", "total"), 0, c);
}

static void
nothing(struct reader *r, struct str s)
{
	struct gist_number x;

	r->other_year = false;
	for (size_t i = 0; i < s.n;) {
		size_t end = i, number = 0;
		while (end < s.n && !word_starts(str_cut(s, end), clause_ends))
			number += date_digit(s, end++);
		struct str c = str_trim((struct str){s.p + i, end - i});
		ptrdiff_t y = str_find(c, STR("年"));
		if (number && gist_number(c, 0, &x))
			year_named(r, c, &x);
		if (number == 0 || (number == 4 && y >= 4 && date_digit(c, (size_t)y - 1)) || (number == 4 && y > 4 && c.p[y - 1] == ' '))
			nothing_clause(r, c);
		end += end < s.n ? word_starts(str_cut(s, end), clause_ends) : 0;
		i = end;
	}
}

/* One number of a sentence: what does it say?  Returns where the words for the next one begin. */
static size_t
number(struct reader *r, struct parts *p, struct str s, size_t since, const struct gist_number *x)
{
	size_t start = clause_start(s, since, x->at), end = clause_end(s, x->end), next = x->end;
	struct str text = {s.p + since, x->at - since}, pre = {s.p + start, x->at - start}, post = {s.p + x->end, end - x->end};
	size_t mark = word_starts((struct str){s.p + start, x->end - start}, "、");
	struct str quote = str_trim((struct str){s.p + start + mark, x->end - start - mark});
	bool old = r->other_year || word_any(text, not_this_year);
	enum topic topic = gist_topic(text);

	if (topic == TOPIC_NONE && x->v >= 0) /* 5件行政复议 */
		if (word_starts(str_trim(post), "行政复议 复议 行政诉讼 诉讼 政府信息公开行政复议 政府信息公开行政诉讼"))
			topic = gist_topic(post), quote.n = (size_t)(s.p + end - quote.p), next = end;
	if (topic != TOPIC_NONE)
		r->topic = topic;
	if (word_any(text, "今年 本年 全年"))
		old = word_any(text, not_this_year);
	if (x->v < 0 || old || x->about || x->more)
		return next;
	struct keys k = r->here ? gist_dispute(r->topic, pre) : (struct keys){0};
	if (!k.n && topic != TOPIC_NONE && topic != TOPIC_BOTH && r->here &&
	    word_starts(str_trim(post), "行政复议 复议 行政诉讼 诉讼 政府信息公开"))
		k = gist_one("disputes", gist_rows[topic], "total");
	if (!k.n && r->asked && topic == TOPIC_NONE)
		k = gist_result(pre);
	if (!k.n && r->asked && x->unit.n && topic == TOPIC_NONE)
		k = gist_applicant(pre);
	if (!k.n && x->unit.n && topic == TOPIC_NONE)
		k = gist_request(pre, post, r->asked, p->open);
	if (!k.n && x->unit.n && topic == TOPIC_NONE)
		k = gist_disclosure(pre);
	if (topic == TOPIC_BOTH && r->here && x->unit.n && (x->v == 0 || word_any(pre, "均 各"))) {
		k = gist_one("disputes", gist_rows[TOPIC_REVIEW], "total");
		state(r, gist_one("disputes", gist_rows[TOPIC_SUITS], "total"), x->v, quote);
	}
	if (k.n)
		state(r, k, x->v, quote);
	else if (x->unit.n)
		channel(r, text, pre, x, quote);
	return next;
}

static void
sentence(struct reader *r, struct parts *p, struct gist_number *total, struct str *total_quote, struct str s)
{
	struct gist_number x;
	size_t since = 0;
	int depth = 0;

	r->asked = r->asked || word_any(s, "申请");
	r->here = r->para->requests || word_any(s, "信息公开 依申请");
	nothing(r, s);
	r->other_year = false;
	for (size_t from = 0; gist_number(s, from, &x); from = x.end) {
		if (year_named(r, s, &x)) {
			x.end = x.at + 4;
			continue;
		}
		struct str text = {s.p + since, x.at - since};
		size_t start = clause_start(s, since, x.at);
		struct str pre = {s.p + start, x.at - start};
		depth += brackets(text);
		if (word_any(text, "其中")) {
			bool nested = p->open && depth == p->depth;
			if (nested)
				p->open = false;
			else if (depth == 0)
				*p = (struct parts){.open = total->unit.n > 0, .depth = depth, .total = *total, .quote = *total_quote};
		}
		since = number(r, p, s, since, &x);
		parts_take(r, p, s, &x, pre, depth);
		if (depth == 0 && !p->open && x.unit.n && x.v >= 0 && !word_any(pre, "包括 含 另 结转 顺延 占 增加 减少 增长 下降 上升 回落")) {
			*total = x;
			*total_quote = (struct str){s.p + start, x.end - start};
		}
	}
	parts_close(r, p);
}

static void
paragraph(struct reader *r, const struct prose_para *para)
{
	struct parts p = {0};
	struct gist_number total = {0}; /* none: it has no unit */
	struct str quote = {0}, s = para->text;

	r->para = para;
	r->topic = TOPIC_NONE;
	r->asked = para->requests && word_any(s, "申请");
	for (size_t i = 0; i < s.n;) {
		size_t end = i, k = 0;
		while (end < s.n && !(k = word_starts(str_cut(s, end), "。 ！ ？ ! ?")))
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
