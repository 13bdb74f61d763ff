/* headline - a line, or some that were joined, read as the title of a report.
 * Comes in: a text.  Goes out: how well it reads as [agency][year] 政府信息公开工作年度报告, and these parts.
 * Rule: the fixed part and the word at its end must be there, close to each other, nothing behind them but a bracket, a page's name or a date, and no sign of
 * a sentence; what stands before them without the year is the agency, if it ends as one does.  Each part that is there counts.
 * Known weakness: a name of another office that a menu prints right before the title, without a blank, is taken for its own. */
#include <string.h>

#include "str.h"
#include "span.h"
#include "word.h"
#include "numeral.h"
#include "date.h"
#include "sign.h"
#include "label.h"
#include "agency.h"
#include "headline.h"

#define T(lit) {(lit), sizeof(lit) - 1}

enum { NAME_MAX_BYTES = 120 };

bool
headline_sentence(struct str s)
{
	return word_any(s, "。 ， , ； ： : 》 〉 > › » ！ 根据 依据 现将 公布 目录 指南 |");
}

/* Leaves out what a site's catalogue prints before the title that it gives. */
static struct str
uncatalogued(struct str s)
{
	static const struct str words[] = {T("标题"), T("标 题"), T("题目"), T("题 目"), T("名称"), T("名 称"), T("信息名称"), T("文件名称")};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		ptrdiff_t at = i < 2 ? str_find(s, words[i]) : (s.n > 2 && s.p[2] == words[i].p[2] && str_starts(s, words[i])) - 1;
		if (at >= 0)
			return str_cut(s, sign_skip(s, (size_t)at + words[i].n, "：: "));
	}
	return s;
}

struct str
headline_bare(struct str s)
{
	s = str_trim(s);
	if (str_starts(s, STR("Page "))) { /* of a viewer of pages: Page 2 - 云岫市民政局2024年… */
		size_t i = sign_skip(s, 5, "0123456789");
		s = str_starts(str_cut(s, i), STR(" - ")) ? str_cut(s, i + 3) : s;
	}
	if (!str_starts(s, STR("****"))) /* these keep a name back */
		s = str_trim(str_cut(s, sign_skip(s, 0, "#*_>" SIGN_BLANKS)));
	while (s.n && strchr("#*_ |", s.p[s.n - 1]))
		s = str_trim((struct str){s.p, s.n - 1});
	ptrdiff_t shut = str_starts(s, STR("【")) ? str_find(s, STR("】")) : -1; /* a column of the page: 【年报】云岫市民政局… */
	if (shut > 0 && !agency_ends((struct str){s.p, (size_t)shut}))
		s = str_cut(s, (size_t)shut + 3);
	s = str_cut(s, sign_skip(s, 0, "《【•·" SIGN_BLANKS));
	s = uncatalogued(s);
	if (str_ends(s, STR("》")) && str_find(s, STR("》")) == (ptrdiff_t)s.n - 3 && str_find(s, STR("《")) < 0)
		s = str_trim((struct str){s.p, s.n - 3}); /* the one that was opened before it */
	return s;
}

ptrdiff_t
headline_fixed(struct str s)
{
	const char *list = "政府信息公开 政务信息公开 政府信息主动公开 政务公开 信息公开 政府信息工作年度报告";
	ptrdiff_t at = -1;

	for (struct str w; at < 0 && (w = word_next(&list)).n;)
		at = str_find(s, w);
	return at;
}

/* where the title ends (behind 报告 or 年报), 0: nowhere */
static size_t
title_end(struct str s, size_t from)
{
	const char *list = "年度报告 年报 年度报 报告";
	size_t best = 0, at = s.n;

	for (struct str w; (w = word_next(&list)).n;) {
		ptrdiff_t k = str_find(str_cut(s, from), w);
		if (k >= 0 && from + (size_t)k < at) {
			at = from + (size_t)k;
			best = at + w.n;
		}
	}
	return best;
}

/* the year of four digits that ends at s[end], or 0 */
static int
four(struct str s, size_t end)
{
	size_t n = 0;
	uint64_t v;

	while (n < end && s.p[end - n - 1] >= '0' && s.p[end - n - 1] <= '9')
		n++;
	return n == 4 && str_uint((struct str){s.p + end - 4, 4}, 2099, &v) && v >= 1990 ? (int)v : 0;
}

/* the two years of a school's, 2023-2024学年, 2023—2024学年度: the second, in which it ends */
static bool
school_year(struct str s, int *year, size_t *at, size_t *len)
{
	ptrdiff_t end = str_find(s, STR("学年"));
	size_t i = end < 4 ? 0 : (size_t)end - 4;
	int last = end < 4 ? 0 : four(s, (size_t)end);

	while (last && i > 0 && !(s.p[i - 1] >= '0' && s.p[i - 1] <= '9'))
		i--;
	if (!last || four(s, i) != last - 1)
		return false;
	*year = last;
	*at = i - 4;
	*len = (size_t)end + (str_starts(str_cut(s, (size_t)end), STR("学年度")) ? 9 : 6) - *at;
	return true;
}

/* the year of a title, which may lack its 年: 云岫市民政局2023政府信息公开年报 */
static bool
year_of(struct str s, int *year, size_t *at, size_t *len)
{
	if (school_year(s, year, at, len) || date_find_year(s, 0, year, at, len))
		return true;
	for (size_t i = 4; i <= s.n; i++)
		if (!span_digits(str_cut(s, i)) && (*year = four(s, i)))
			return *at = i - 4, *len = 4, true;
	return false;
}

/* takes the year out of a title's head and leaves the agency */
static struct str
without_year(struct arena *a, struct str head, int *year)
{
	size_t at, len;
	struct buf b = {.a = a};

	if (!year_of(head, year, &at, &len))
		return str_trim(head);
	struct str left = str_trim((struct str){head.p, at}), right = str_trim(str_cut(head, at + len));
	if (!left.n || !right.n)
		return left.n ? left : right;
	buf_str(&b, left);
	buf_str(&b, right);
	return buf_slice(&b);
}

/* A name whose characters blanks set apart, 云 岫 市 民 政 局, without these; any other as it is. */
static struct str
spaced_out(struct arena *a, struct str s)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i + 3 <= s.n; i += 4) {
		if (!sign_han(s, i) || (i + 3 < s.n && s.p[i + 3] != ' '))
			return s;
		buf_str(&b, (struct str){s.p + i, 3});
	}
	return s.n % 4 == 3 && s.n > 12 ? buf_slice(&b) : s;
}

/* drops what stands before the name: a number, a menu's word, 关于 */
static struct str
name_only(struct arena *a, struct str s)
{
	struct str name = spaced_out(a, s); /* 三 门 县 begins with no number */
	struct numeral m = numeral_read(name); /* of a list of reports: 1.云岫市民政局 */

	s = m.tight || name.p != s.p ? name : spaced_out(a, str_cut(s, m.skip));
	if (str_starts(s, STR("关于")))
		s = str_cut(s, 6);
	if (str_ends(s, STR("关于")))
		s.n -= 6;
	if (str_ends(s, STR("的")))
		s.n -= 3;
	for (size_t i = s.n; i-- > 0;) {
		if (s.p[i] != ' ')
			continue;
		struct str left = str_trim((struct str){s.p, i}), right = str_trim(str_cut(s, i));
		if (left.n && agency_full(right) && agency_ends(right) && !agency_full(left))
			return right;
	}
	return str_trim(s);
}

struct headline
headline_read(struct str s, struct arena *a)
{
	struct headline r = {0};
	ptrdiff_t k = headline_fixed(s);
	size_t end;

	if (k < 0 || !(end = title_end(s, (size_t)k)) || end - (size_t)k > 75 || headline_sentence((struct str){s.p, end}))
		return r;
	struct str tail = str_trim(str_cut(s, end)), head = {s.p, (size_t)k};
	if (word_any((struct str){s.p + k, end - (size_t)k}, "评估 调研 自查 第三方")) /* another's, of the same work */
		return r;
	if (date_read(tail, 0, &(struct date){0}) && tail.n <= 24) /* of its publication */
		tail.n = 0;
	if (tail.n && !word_starts(tail, "（ ( _ -"))
		return r;
	r.agency = name_only(a, without_year(a, head, &r.year));
	struct str own = label_head(r.agency); /* 云岫市民政局（本级） */
	r.agency = own.n && agency_ends(own) ? own : r.agency;
	size_t at, len;
	if (!r.year)
		year_of(s, &r.year, &at, &len);
	size_t cut = (size_t)(str_find(head, r.agency));
	bool number = cut < head.n && str_ends(str_trim((struct str){s.p, cut}), STR("号")); /* of the document: 云民发〔2024〕3号 */
	if (cut > 0 && cut < head.n && (number || !year_of((struct str){s.p, cut}, &(int){0}, &at, &len)))
		s = str_cut(s, cut), end -= cut;
	bool name = r.agency.n >= 6 && r.agency.n <= NAME_MAX_BYTES && agency_ends(r.agency);
	if (!name)
		r.agency = STR("");
	r.score = (r.year ? 4 : 0) + (name ? 4 + agency_full(r.agency) : 0) + (tail.n ? 0 : 1);
	r.score += str_ends((struct str){s.p, end}, STR("年度报告")) ? 2 : 0;
	r.score -= (!name && head.n && cut == 0 && r.agency.n == 0 && head.n > 15 && !r.year) ? 3 : 0;
	if (agency_masked(r.agency) || agency_kind(r.agency))
		r.agency = STR("");
	r.title = word_starts(tail, "（ (") && tail.n < 45 ? s : (struct str){s.p, end};
	return r;
}

bool
headline_part(struct str s)
{
	if (s.n < 4 || s.n > 120 || headline_sentence(s))
		return false;
	return word_ends(s, "年 年度 信息 公开 工作 关于 的") || agency_ends(s) || headline_fixed(s) >= 0;
}

/* Is the word at the head of a line a menu's that stands beside the title? */
static bool
beside(struct str left, struct str right)
{
	for (size_t i = 0; i < left.n; i++)
		if (left.p[i] >= '0' && left.p[i] <= '9')
			return false;
	return left.n && left.n <= 24 && !agency_ends(left) && !agency_full(left) && (headline_fixed(right) == 0 || agency_full(right));
}

size_t
headline_menu(struct str s)
{
	ptrdiff_t gap = str_find(s, STR(" "));

	return gap > 0 && gap != 3 && beside((struct str){s.p, (size_t)gap}, str_trim(str_cut(s, (size_t)gap))) ? (size_t)gap : 0;
}

bool
headline_last(struct str s, bool before)
{
	if (before)
		return str_find(s, STR("告")) >= 0 || str_find(s, STR("年报")) >= 0;
	return s.n <= 150 && (str_ends(s, STR("告")) || str_ends(s, STR("报")) || (str_ends(s, STR("）")) && str_find(s, STR("告")) >= 0));
}
