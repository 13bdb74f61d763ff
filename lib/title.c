/* title - what a report says of itself: title, agency, year, period, date of publication.
 * Comes in: the items of a document, and where the sections begin and the report ends.
 * Goes out: struct title, with the line of each.
 * Rule: the title is the line, or up to four lines in a row, that read [agency][year] 政府信息公开工作年度报告; the one
 * that names most wins, the first of equals.  The agency is the title's; if that is a short form or none, the prose's
 * name for it; else what the page says (来源, 发布机构); the year is the title's, else the period's, else the prose's,
 * never that of publication.
 * XXX a title set in two columns with something else between its parts is found only up to five pieces apart. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "date.h"
#include "agency.h"
#include "author.h"
#include "info.h"
#include "title.h"

/* a piece of text that may be a part of the title: a paragraph or a cell */
struct piece {
	struct str text;
	size_t line, item;
};

struct pieces {
	struct piece *v;
	size_t n, cap;
	size_t head; /* how many stand before the first heading, where a page tells of itself */
};

/* one reading of some pieces as a title */
struct reading {
	int score;
	struct str title, agency;
	int year;
};

#define T(lit) {(lit), sizeof(lit) - 1}

enum { PIECE_MAX = 240, NAME_MAX_BYTES = 120, PIECES_SEEN = 4000, HEAD_SEEN = 200, NAMES_SEEN = 6000 };

static bool
has(struct str s, const char *word)
{
	return str_find(s, str_of(word)) >= 0;
}

/* no line of a title holds one of these */
static bool
sentence(struct str s)
{
	static const struct str marks[] = {T("。"), T("，"), T(","), T("；"), T("："), T(":"), T("》"), T("〉"), T(">"), T("›"), T("»"), T("！"), T("根据"), T("依据"),
					   T("现将"), T("公布"), T("目录"), T("指南"), T("|")};

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (str_find(s, marks[i]) >= 0)
			return true;
	return false;
}

/* Leaves out what a site's catalogue prints before the title that it gives. */
static struct str
uncatalogued(struct str s)
{
	static const char *const words[] = {"标题", "标 题", "题目", "题 目", "名称", "名 称", "信息名称", "文件名称"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		ptrdiff_t at = i < 2 ? str_find(s, str_of(words[i])) : str_starts(s, str_of(words[i])) - 1;
		if (at < 0)
			continue;
		s = str_cut(s, (size_t)at + strlen(words[i]));
		while (str_starts(s, STR("：")) || (s.n && strchr(": ", s.p[0])))
			s = str_cut(s, (unsigned char)s.p[0] < 0x80 ? 1 : 3);
		break;
	}
	return s;
}

static struct str
undecorated(struct str s)
{
	s = str_trim(s);
	while (s.n && strchr("#*_> ", s.p[0]))
		s = str_trim(str_cut(s, 1));
	while (s.n && strchr("#*_ ", s.p[s.n - 1]))
		s = str_trim((struct str){s.p, s.n - 1});
	for (const char *const *q = (const char *const[]){"《", "【", "•", "·", NULL}; *q; q++)
		if (str_starts(s, str_of(*q)))
			s = str_trim(str_cut(s, strlen(*q)));
	s = uncatalogued(s);
	if (str_ends(s, STR("》")) && str_find(s, STR("》")) == (ptrdiff_t)s.n - 3 && str_find(s, STR("《")) < 0)
		s = str_trim((struct str){s.p, s.n - 3}); /* the one that was opened before it */
	return s;
}

/* where the fixed part (政府信息公开…) begins, or -1 */
static ptrdiff_t
fixed(struct str s)
{
	static const char *const words[] = {"政府信息公开", "政务信息公开", "政府信息主动公开", "政务公开", "信息公开"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		ptrdiff_t at = str_find(s, str_of(words[i]));
		if (at >= 0)
			return at;
	}
	return -1;
}

/* where the title ends (behind 报告 or 年报), 0: nowhere */
static size_t
title_end(struct str s, size_t from)
{
	static const char *const words[] = {"年度报告", "年度工作报告", "工作报告", "年报", "年度报", "报告"};
	size_t best = 0, at = s.n;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		ptrdiff_t k = str_find(str_cut(s, from), str_of(words[i]));
		if (k >= 0 && from + (size_t)k < at) {
			at = from + (size_t)k;
			best = at + strlen(words[i]);
		}
	}
	return best;
}

/* the year of a title, which may lack its 年: 云岫市民政局2023政府信息公开年报 */
static bool
year_of(struct str s, int *year, size_t *at, size_t *len)
{
	size_t n = 0;
	uint64_t v;

	if (date_find_year(s, 0, year, at, len))
		return true;
	for (size_t i = 0; i < s.n; i += n + 1) {
		for (n = 0; i + n < s.n && s.p[i + n] >= '0' && s.p[i + n] <= '9'; n++)
			;
		if (n == 4 && str_uint((struct str){s.p + i, n}, 2099, &v) && v >= 1990)
			return *year = (int)v, *at = i, *len = n, true;
	}
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

/* drops what stands before the name: a menu's word, 关于 */
static struct str
name_only(struct str s)
{
	for (size_t i = s.n; i > 0; i--) {
		struct str left = str_trim((struct str){s.p, i}), right = str_trim(str_cut(s, i));
		if ((s.p[i - 1] == ' ') && left.n && agency_full(right) && agency_ends(right) && !agency_full(left))
			return right;
	}
	if (str_starts(s, STR("关于")))
		s = str_cut(s, 6);
	if (str_ends(s, STR("关于")))
		s.n -= 6;
	if (str_ends(s, STR("的")))
		s.n -= 3;
	return str_trim(s);
}

/* Reads s as a title. */
static struct reading
read_title(struct arena *a, struct str s)
{
	struct reading r = {0};
	ptrdiff_t k = fixed(s);
	size_t end;

	if (k < 0 || !(end = title_end(s, (size_t)k)) || end - (size_t)k > 75 || sentence((struct str){s.p, end}))
		return r;
	struct str tail = str_trim(str_cut(s, end)), head = {s.p, (size_t)k};
	if (date_read(tail, 0, &(struct date){0}) && tail.n <= 24) /* of its publication */
		tail.n = 0;
	if (tail.n && !str_starts(tail, STR("（")) && !str_starts(tail, STR("(")) && !str_starts(tail, STR("_")) &&
	    !str_starts(tail, STR("-")))
		return r;
	r.agency = name_only(without_year(a, head, &r.year));
	size_t at, len;
	if (!r.year)
		year_of(s, &r.year, &at, &len);
	size_t cut = (size_t)(str_find(head, r.agency));
	if (cut > 0 && cut < head.n && !year_of((struct str){s.p, cut}, &(int){0}, &at, &len))
		s = str_cut(s, cut), end -= cut;
	bool name = r.agency.n >= 6 && r.agency.n <= NAME_MAX_BYTES && agency_ends(r.agency);
	if (!name)
		r.agency = STR("");
	r.score = (r.year ? 4 : 0) + (name ? 4 + agency_full(r.agency) : 0) + (tail.n ? 0 : 1);
	r.score += str_ends((struct str){s.p, end}, STR("年度报告")) ? 2 : 0;
	r.score -= (!name && head.n && cut == 0 && r.agency.n == 0 && head.n > 15 && !r.year) ? 3 : 0;
	bool bracket = str_starts(tail, STR("（")) || str_starts(tail, STR("("));
	r.title = bracket && tail.n < 45 ? s : (struct str){s.p, end};
	return r;
}

/* may s be a line of a title that goes on? */
static bool
title_part(struct str s)
{
	static const char *const last[] = {"年", "年度", "政府", "信息", "公开", "工作", "关于", "的"};

	if (s.n < 4 || s.n > 120 || sentence(s))
		return false;
	for (size_t i = 0; i < sizeof last / sizeof *last; i++)
		if (str_ends(s, str_of(last[i])))
			return true;
	return agency_ends(s) || fixed(s) >= 0;
}

/* Is the word at the head of a line a menu's that stands beside the title? */
static bool
beside(struct str left, struct str right)
{
	for (size_t i = 0; i < left.n; i++)
		if (left.p[i] >= '0' && left.p[i] <= '9')
			return false;
	return left.n && left.n <= 24 && !agency_ends(left) && !agency_full(left) && (fixed(right) == 0 || agency_full(right));
}

/* A paragraph or cell as pieces: the columns of a page stand apart by a blank. */
static void
cut(struct pieces *p, struct arena *a, const struct doc_cell *c, size_t item)
{
	struct str s = undecorated(c->text);
	ptrdiff_t gap = str_find(s, STR(" "));

	if (gap > 0 && beside((struct str){s.p, (size_t)gap}, str_trim(str_cut(s, (size_t)gap)))) {
		*MEM_PUSH(a, *p) = (struct piece){{s.p, (size_t)gap}, c->line, item};
		s = str_trim(str_cut(s, (size_t)gap));
	}
	*MEM_PUSH(a, *p) = (struct piece){s, c->line, item};
}

/* Is the agency that r reads off its pieces, the first of which ends inside a name, named elsewhere too? */
static bool
confirmed(const struct doc *d, const struct reading *r)
{
	for (size_t i = 0; i < d->n && r->agency.n; i++)
		if (d->item[i].kind == DOC_TEXT && str_find(d->item[i].cell[0].text, r->agency) >= 0)
			return true;
	return false;
}

/* all pieces before the end that are short enough; behind the first heading, rows are those of the tables */
static void
collect(struct pieces *p, const struct doc *d, size_t first, size_t end)
{
	for (size_t i = 0; i < end && p->n < PIECES_SEEN; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind == DOC_DROP || (it->kind == DOC_ROW && i > first))
			continue;
		for (size_t k = 0; k < it->n; k++)
			if (it->cell[k].text.n && it->cell[k].text.n <= PIECE_MAX)
				cut(p, d->a, &it->cell[k], i);
		if (i < first && p->n < HEAD_SEEN)
			p->head = p->n;
	}
}

static struct str
join(struct arena *a, const struct piece *p, size_t i, size_t n)
{
	struct buf b = {.a = a};

	for (size_t k = i; k < i + n; k++)
		buf_str(&b, p[k].text);
	return buf_slice(&b);
}

/* May s be the last line of a title?  In the report's text only what ends as one does. */
static bool
last_part(struct str s, bool before)
{
	if (before)
		return has(s, "告") || has(s, "年报");
	return s.n <= 150 && (str_ends(s, STR("告")) || str_ends(s, STR("报")) || (str_ends(s, STR("）")) && has(s, "告")));
}

/* keeps r, read off n pieces from i on (or off i and `far`), if it says more than what is kept */
static bool
keep(struct title *t, int *best, const struct reading *r, int bonus, const struct piece *p)
{
	if (!r->score || r->score + bonus <= *best)
		return false;
	*best = r->score + bonus;
	t->title = r->title;
	t->agency = r->agency;
	t->year = r->year;
	t->title_line = t->year_line = t->agency_line = p->line;
	t->nitem = 0;
	return true;
}

static void
own(struct title *t, size_t item)
{
	if (t->nitem < TITLE_PARTS && !(t->nitem && t->item[t->nitem - 1] == item))
		t->item[t->nitem++] = item;
}

static void
find_title(struct title *t, const struct doc *d, const struct pieces *p, size_t first)
{
	int best = 0;

	for (size_t i = 0; i < p->n; i++) {
		struct str s = p->v[i].text;
		if (!last_part(s, p->v[i].item < first) || sentence(s))
			continue;
		int bonus = p->v[i].item < first ? 2 : 0;
		for (size_t n = 1; n <= TITLE_PARTS && n <= i + 1; n++) {
			struct str head = p->v[i + 1 - n].text;
			bool whole = n == 1 || title_part(head);
			if (!whole && (head.n > 60 || sentence(head) || !agency_full(head)))
				break;
			struct reading r = read_title(d->a, join(d->a, p->v, i + 1 - n, n));
			if (!whole && !confirmed(d, &r))
				break;
			if (keep(t, &best, &r, bonus, &p->v[i + 1 - n]))
				for (size_t k = i + 1 - n; k <= i; k++)
					own(t, p->v[k].item);
		}
		for (size_t far = 2; far <= 5 && far <= i && fixed(s) == 0; far++) {
			struct piece two[2] = {p->v[i - far], p->v[i]};
			struct reading r = {0};
			if (title_part(two[0].text))
				r = read_title(d->a, join(d->a, two, 0, 2));
			if (r.agency.n && keep(t, &best, &r, bonus - 1, &p->v[i - far])) {
				own(t, two[0].item);
				own(t, two[1].item);
			}
		}
	}
}

/* Does a page name a body so?  本站 and 网站 are the page itself. */
static bool
named(struct str s)
{
	return agency_ends(s) && !str_ends(s, STR("网站")) && (!str_starts(s, STR("本")) || agency_full(s));
}

/* the value behind a label such as 发布时间： in the pieces; empty: none */
static struct str
info_value(const struct pieces *p, const char *label, size_t *line)
{
	struct str w = str_of(label);

	for (size_t i = 0; i < p->head; i++) {
		struct str s = p->v[i].text;
		ptrdiff_t at = str_find(s, w);
		if (at < 0)
			continue;
		struct str v = str_trim(str_cut(s, (size_t)at + w.n));
		bool colon = str_starts(v, STR("：")) || str_starts(v, STR(":"));
		if (colon)
			v = str_trim(str_cut(v, v.p[0] == ':' ? 1 : 3));
		if (!v.n && i + 1 < p->head && (colon || at == 0))
			v = p->v[i + 1].text;
		else if (!colon)
			continue;
		*line = p->v[i].line;
		size_t end = 0;
		while (end < v.n && v.p[end] != ' ' && v.p[end] != '\t')
			end++;
		return (struct str){v.p, end};
	}
	return STR("");
}

/* Is s a date and nothing else, perhaps in brackets? */
static bool
only_date(struct str s, struct date *out)
{
	s = str_trim(s);
	if (str_starts(s, STR("（")) && str_ends(s, STR("）")))
		s = (struct str){s.p + 3, s.n - 6};
	else if (s.n > 2 && s.p[0] == '(' && s.p[s.n - 1] == ')')
		s = (struct str){s.p + 1, s.n - 2};
	size_t k = date_read(s, 0, out);

	return k && !str_trim(str_cut(s, k)).n;
}

/* item i, if it is a date standing alone */
static bool
dated(struct title *t, const struct doc *d, size_t i)
{
	const struct doc_item *it = &d->item[i];
	struct date day;

	if (it->kind != DOC_TEXT || (!only_date(it->cell[0].text, &day) && !(info_line(it->cell[0].text) && date_read(it->cell[0].text, 0, &day))))
		return false;
	t->published = date_print(d->a, day);
	t->published_line = it->line;
	return true;
}

/* what stands behind a label that begins a line, where its colon is left out: 生成日期 2024-01-20 公开方式; empty: no day */
static struct str
day_behind(const struct pieces *p, const char *label, size_t *line)
{
	struct str w = str_of(label);

	for (size_t i = 0; i < p->head; i++) {
		struct str v = str_trim(str_cut(p->v[i].text, w.n));
		if (str_starts(p->v[i].text, w) && date_read(v, 0, &(struct date){0}))
			return *line = p->v[i].line, v;
	}
	return STR("");
}

/* Is v, in one of the pieces, the time for which was counted: 统计时间：2023年1月1日? */
static bool
counted(const struct pieces *p, struct str v)
{
	for (size_t i = 0; i < p->head; i++) {
		struct str s = p->v[i].text;
		if (v.p > s.p && v.p < s.p + s.n)
			return has((struct str){s.p, (size_t)(v.p - s.p)}, "统计") || has((struct str){s.p, (size_t)(v.p - s.p)}, "数据");
	}
	return false;
}

static void
find_published(struct title *t, const struct doc *d, const struct pieces *p, size_t first, size_t end)
{
	static const char *const labels[] = {"发布时间", "发布日期", "公开日期", "发文日期", "成文日期", "生成日期", "时间", "日期"};
	struct date day;

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		struct str v = info_value(p, labels[i], &t->published_line);
		if (!v.n)
			v = day_behind(p, labels[i], &t->published_line);
		if (v.n && date_read(v, 0, &day) && !counted(p, v)) {
			t->published = date_print(d->a, day);
			return;
		}
	}
	t->published_line = 0;
	if (d->published.n) {
		t->published = d->published;
		return;
	}
	for (size_t i = end, seen = 0; i > 0 && seen < 3; i--) {
		if (d->item[i - 1].kind == DOC_TEXT && dated(t, d, i - 1))
			return;
		seen += d->item[i - 1].kind == DOC_TEXT;
	}
	for (size_t i = t->nitem ? t->item[t->nitem - 1] + 1 : first; i < first; i++)
		if (dated(t, d, i))
			return;
}

/* period and year out of the prose: the introduction, and the beginning of the overview */
static void
find_period(struct title *t, const struct doc *d, size_t first, size_t end)
{
	struct date from, to;
	size_t stop = first < end && first + 16 < end ? first + 16 : end, at, len;
	int year = 0;

	for (size_t i = 0; i < stop; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind != DOC_TEXT || info_line(it->cell[0].text))
			continue;
		struct str s = it->cell[0].text;
		if (!t->period.n && date_period(s, &from, &to) && to.y >= from.y) {
			t->period = str_fmt(d->a, "%04d-%02d-%02d/%04d-%02d-%02d", from.y, from.m, from.d, to.y, to.m, to.d);
			t->period_line = it->line;
			t->period_year = to.y;
		}
		if (!t->year && !year && has(s, "公开") && date_find_year(s, 0, &year, &at, &len))
			t->year_line = it->line;
	}
	if (!t->year && t->period_year)
		t->year_line = t->period_line;
	if (!t->year)
		t->year = t->period_year ? t->period_year : year;
}

/* the prose of an item that may name the author, empty: none */
static struct str
spoken(const struct doc_item *it)
{
	struct str s = it->kind == DOC_TEXT ? it->cell[0].text : STR("");

	if (s.n < 30 || info_line(s))
		return STR("");
	s.n = s.n < NAMES_SEEN ? s.n : NAMES_SEEN;
	return s;
}

/* the first whole name in the prose that `brief` may be short for */
static struct str
name_in_prose(const struct doc *d, struct str brief, size_t from, size_t end, size_t *line)
{
	for (size_t i = from; i < end; i++) {
		struct str s = spoken(&d->item[i]);
		for (size_t at = 0; at < s.n;) {
			struct author x = author_next(s, &at);
			if (x.rank > AUTHOR_NONE && agency_short_of(brief, x.name)) {
				*line = d->item[i].line;
				return x.name;
			}
		}
	}
	return STR("");
}

/* Keeps x if it is surer than what is kept, or the same body's longer name. */
static void
surer(struct author *best, struct author x, size_t at, size_t *line)
{
	bool longer = x.rank > AUTHOR_NAMED && best->name.n < x.name.n && agency_same(best->name, x.name);

	if (x.rank <= AUTHOR_OTHER || !x.name.n || (x.rank <= best->rank && !longer))
		return;
	if (x.rank > best->rank && best->rank > AUTHOR_NAMED && best->name.n > x.name.n && agency_same(best->name, x.name))
		x.name = best->name, at = *line;
	best->name = x.name;
	best->rank = x.rank > best->rank ? x.rank : best->rank;
	*line = at;
}

/* the name in the prose that is most surely the author's */
static struct str
speaker(const struct doc *d, size_t from, size_t end, size_t *line)
{
	struct author best = {STR(""), AUTHOR_NONE};

	for (size_t i = from; i < end; i++) {
		struct str s = spoken(&d->item[i]);
		surer(&best, (struct author){author_titled(s), AUTHOR_TITLED}, d->item[i].line, line);
		for (size_t at = 0; at < s.n;)
			surer(&best, author_next(s, &at), d->item[i].line, line);
	}
	return best.name;
}

static void
find_agency(struct title *t, const struct doc *d, const struct pieces *p, size_t first, size_t end)
{
	static const char *const labels[] = {"发布机构", "公开主体", "发布单位", "信息来源", "来源", "责任单位"};
	size_t line = 0, from = t->nitem ? t->item[0] : 0;
	struct str name;

	if (t->agency.n && agency_full(t->agency))
		return;
	if (t->agency.n)
		name = name_in_prose(d, t->agency, from, end, &line);
	else
		name = speaker(d, from, first < end ? first + 4 < end ? first + 4 : end : end, &line);
	for (size_t i = 0; i < sizeof labels / sizeof *labels && !name.n; i++) {
		name = info_value(p, labels[i], &line);
		if (!named(name) || (t->agency.n && !agency_short_of(t->agency, name)))
			name = STR("");
	}
	if (!name.n && named(d->publisher) && (!t->agency.n || agency_short_of(t->agency, d->publisher))) {
		name = d->publisher;
		line = 0;
	}
	if (name.n) {
		t->agency = name;
		t->agency_line = line;
	} else if (!t->agency.n)
		t->agency_line = 0;
}

/* who, in the words of the introduction, has written this report: the name before 20xx年…年度报告 in a sentence */
static void
find_rival(struct title *t, const struct doc *d, size_t first, size_t end)
{
	size_t stop = first < end ? first : 0;

	for (size_t i = 0; i < stop && t->agency.n; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind != DOC_TEXT || !sentence(it->cell[0].text))
			continue;
		struct str s = it->cell[0].text;
		s.n = s.n < NAMES_SEEN ? s.n : NAMES_SEEN;
		for (size_t at = 0; at < s.n;) {
			struct str name = agency_find(s, &at), next = str_cut(s, at);
			size_t y, len;
			int year;
			if (!name.n || !date_find_year((struct str){next.p, next.n < 24 ? next.n : 24}, 0, &year, &y, &len) || y > 6)
				continue;
			if (fixed((struct str){next.p, next.n < 45 ? next.n : 45}) < 0 || agency_same(name, t->agency) ||
			    agency_short_of(t->agency, name) || agency_short_of(name, t->agency))
				continue;
			t->rival = name;
			t->rival_line = it->line;
			return;
		}
	}
}

void
title_page(struct doc *d)
{
	static const char *const by[] = {"发布机构", "公开主体", "发布单位", "信息来源", "来源"};
	static const char *const on[] = {"发布时间", "发布日期", "公开日期", "发文日期", "成文日期"};
	struct pieces p = {0};
	struct date day;
	size_t line;

	for (size_t i = 0; i < d->n; i++)
		if (d->item[i].kind == DOC_DROP && info_line(d->item[i].cell[1].text))
			cut(&p, d->a, &d->item[i].cell[1], i);
	p.head = p.n;
	for (size_t i = 0; i < sizeof by / sizeof *by && !d->publisher.n; i++) {
		d->publisher = info_value(&p, by[i], &line);
		if (!named(d->publisher))
			d->publisher = STR("");
	}
	for (size_t i = 0; i < sizeof on / sizeof *on && !d->published.n; i++) {
		struct str v = info_value(&p, on[i], &line);
		if (v.n && date_read(v, 0, &day))
			d->published = date_print(d->a, day);
	}
}

void
title_read(struct title *t, const struct doc *d, size_t first, size_t end)
{
	struct pieces p = {0};

	*t = (struct title){.title = STR("")};
	collect(&p, d, first, end);
	find_title(t, d, &p, first);
	if (!t->year)
		t->year_line = 0;
	find_period(t, d, first, end);
	find_agency(t, d, &p, first, end);
	find_published(t, d, &p, first, end);
	find_rival(t, d, first, end);
}
