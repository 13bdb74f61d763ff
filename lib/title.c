/* title - what a report says of itself: title, agency, year, period, date of publication.
 * Comes in: the items of a document, and where the sections begin and the report ends.
 * Goes out: struct title, with the line of each.
 * Rule: the title is the line, or up to four lines in a row, that read as one (headline); the one
 * that names most wins, the first of equals.  The agency is the title's; if that is a short form or none, the prose's
 * name for it; else what the page says (来源, 发布机构).  The period is that for which the prose says that numbers are counted; the
 * year is the title's, else the period's, else the prose's, never that of publication.
 * XXX a title set in two columns with something else between its parts is found only up to five pieces apart. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "diag.h"
#include "doc.h"
#include "date.h"
#include "line.h"
#include "sign.h"
#include "numeral.h"
#include "portal.h"
#include "agency.h"
#include "headline.h"
#include "author.h"
#include "imprint.h"
#include "title.h"

#define PART SIZE_MAX /* of a piece that is not all of its item: there is more of the report in it */

enum { PIECE_MAX = 240, LINE_MOST = 120, PIECES_SEEN = 4000, HEAD_SEEN = 200, NAMES_SEEN = 6000 };

/* Is the agency that r reads off its pieces, the first of which ends inside a name, named elsewhere too? */
static bool
confirmed(const struct doc *d, const struct headline *r)
{
	for (size_t i = 0; i < d->n && r->agency.n; i++)
		if (d->item[i].kind == DOC_TEXT && str_find(d->item[i].cell[0].text, r->agency) >= 0)
			return true;
	return false;
}

/* The title that a long text begins with, its sentences behind a blank: 松坞乡2018年政府信息公开工作年度报告 根据…; empty: none. */
static struct str
first_words(struct str s)
{
	enum { MOST = 150 }; /* bytes */
	const char *end = s.p + (s.n < MOST ? s.n : MOST);

	for (const char *p = s.p; (p = memchr(p, ' ', (size_t)(end - p))); p++)
		if (word_ends((struct str){s.p, (size_t)(p - s.p)}, "报告 年报") && str_find(s, STR("。")) >= 0)
			return (struct str){s.p, (size_t)(p - s.p)};
	return STR("");
}

/* all pieces before the end that are short enough; behind the first heading, rows are those of the tables */
static void
collect(struct pieces *p, const struct doc *d, size_t first, size_t end)
{
	for (size_t i = 0; i < end && p->n < PIECES_SEEN; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind == DOC_DROP || (it->kind == DOC_ROW && i > first))
			continue;
		for (size_t k = 0; k < it->n; k++) {
			struct doc_cell c = it->cell[k];
			bool whole = c.text.n <= PIECE_MAX;
			c.text = whole ? c.text : first_words(c.text);
			if (c.text.n && !(i < first && portal_link(c.text)))
				imprint_cut(p, d->a, &c, whole ? i : PART);
		}
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

/* Of two titles that say as much: is r, the later, another body's, or of another year?  A page's list of reports stands before the report. */
static bool
rivals(struct title *t, const struct headline *r)
{
	bool other = r->agency.n && t->agency.n && !agency_same(r->agency, t->agency) && !str_eq(r->agency, t->agency);

	if (other) {
		t->rival = t->agency;
		t->rival_line = t->title_line;
	}
	if (!r->year || !t->year || r->year == t->year)
		return other;
	t->rival_year = t->year;
	return true;
}

/* keeps r, read off n pieces from i on (or off i and `far`), if it says more than what is kept */
static bool
keep(struct title *t, int *best, const struct headline *r, int bonus, const struct piece *p)
{
	int score = 2 * r->score + bonus;

	if (!r->score || score < *best || (score == *best && !(bonus > 0 && rivals(t, r))))
		return false;
	if (score > *best) {
		t->rival = STR("");
		t->rival_year = 0;
	}
	*best = score;
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
	if (item != PART && t->nitem < TITLE_PARTS && !(t->nitem && t->item[t->nitem - 1] == item))
		t->item[t->nitem++] = item;
}

/* Do the lines before i of a title in n pieces fill the first lines of the text, so that it broke anywhere? */
static bool
wraps(const struct pieces *p, size_t i, size_t n)
{
	size_t last, k = 0;

	if (n != i + 1)
		return false;
	last = line_columns(p->v[i].text);
	while (k < i && line_columns(p->v[k].text) + 2 >= last)
		k++;
	return k == i;
}

/* Is s a year and no more: 2024年? */
static bool
only_year(struct str s)
{
	size_t at, len;
	int year;

	return date_find_year(s, 0, &year, &at, &len) && len == s.n;
}

static void
find_title(struct title *t, const struct doc *d, const struct pieces *p, size_t first)
{
	int best = 0;
	bool told = false; /* by a title before the sections; links stand behind them */

	for (size_t i = 0; i < p->n; i++) {
		struct str s = p->v[i].text;
		bool front = p->v[i].item < first || p->v[i].item == PART;
		if ((!front && told) || !headline_last(s, p->v[i].item < first) || headline_sentence(s))
			continue;
		int bonus = p->v[i].item < first ? 4 : 0;
		for (size_t n = 1; n <= TITLE_PARTS && n <= i + 1; n++) {
			struct str head = p->v[i + 1 - n].text;
			bool cut = n > 1 && wraps(p, i, n), whole = n == 1 || headline_part(head);
			if (!whole && (head.n > LINE_MOST || headline_sentence(head) || (!cut && !agency_full(head))))
				break;
			if (n > 1 && n <= i && only_year(head) && only_year(p->v[i - n].text)) /* of a menu of years */
				break;
			struct headline r = headline_read(join(d->a, p->v, i + 1 - n, n), d->a);
			struct numeral m = numeral_read(head);
			if ((!whole && !cut && !confirmed(d, &r)) || (!r.year && !r.agency.n && m.style != HEAD_PLAIN && !m.tight)) /* 三、政府信息公开年度报告 */
				break;
			t->several |= n == 1 && r.year && r.agency.n && t->year && t->agency.n && (r.year != t->year || !str_eq(r.agency, t->agency));
			if (keep(t, &best, &r, n > 1 ? bonus - 1 : bonus, &p->v[i + 1 - n])) /* of equals what stands in one piece */
				for (size_t k = i + 1 - n; k <= i; k++)
					own(t, p->v[k].item);
		}
		for (size_t far = 2; far <= 5 && far <= i && headline_fixed(s) == 0; far++) {
			struct piece two[2] = {p->v[i - far], p->v[i]};
			struct headline r = {0};
			if (headline_part(two[0].text))
				r = headline_read(join(d->a, two, 0, 2), d->a);
			if (r.agency.n && keep(t, &best, &r, bonus - 2, &p->v[i - far])) {
				own(t, two[0].item);
				own(t, two[1].item);
			}
		}
		told = told || (front && (t->year || t->agency.n));
	}
}

enum { NOTHING, REPORT, COUNTED };

/* What a text with a period speaks of: of what is counted (本报告所列数据的统计期限自…), of a report, or of another time: a campaign's, a notice's, a
 * meeting's. */
static int
speaks_of(struct str s)
{
	enum { ALONE = 52 }; /* bytes of （2024年01月01日起至2024年12月31日止）, a line below the title that is nothing else */
	size_t open = sign_at(s, 0, "（(");

	if (word_any(s, "统计 数据 期限"))
		return COUNTED;
	return word_any(s, "公开 报告 年报") || (s.n <= ALONE && open < s.n && s.p[open] >= '0' && s.p[open] <= '9') ? REPORT : NOTHING;
}

/* The period that the first `end` items tell: of those that say that something is counted the first, else the first of those that speak of a report. */
static void
find_period(struct title *t, const struct doc *d, size_t end)
{
	struct date from, to;
	int told = NOTHING;

	for (size_t i = 0; i < end && told < COUNTED; i++) {
		const struct doc_item *it = &d->item[i];
		if (it->kind != DOC_TEXT || portal_info(it->cell[0].text))
			continue;
		int of = date_period(it->cell[0].text, &from, &to) ? speaks_of(it->cell[0].text) : NOTHING;
		if (of <= told)
			continue;
		told = of;
		t->period = date_span(d->a, from, to);
		t->period_line = it->line;
		t->period_year = to.y;
	}
}

/* Is s a list of reports, three titles, or a page's way to one (首页 > 政府信息公开年报 > 2024年), and no sentence? */
static bool
listed(struct str s)
{
	int n = 0;

	if (word_any(s, "。 ，"))
		return false;
	if (word_any(s, "> › » 首页 位置："))
		return true;
	for (ptrdiff_t k; (k = str_find(s, STR("年度报告"))) >= 0; s = str_cut(s, (size_t)k + 12))
		n++;
	return n >= 3;
}

/* The first year in s, but for that of a notice, which need not be the report's: 关于做好|2025年政府信息公开工作年度报告编制的通知. */
static bool
year_said(struct str s, int *year, size_t *at, size_t *len)
{
	for (size_t from = 0; date_find_year(s, from, year, at, len); from = *at + *len) {
		struct str after = str_cut(s, *at);
		after.n = after.n < 120 ? after.n : 120;
		if (!word_ends((struct str){s.p, *at}, "做好 开展 编制 编报 报送") || str_find(after, STR("的通知")) < 0)
			return true;
	}
	return *year = 0, false;
}

/* where the title tells no year the period's, else that of the prose: the introduction, and the beginning of the overview */
static void
find_year(struct title *t, const struct doc *d, size_t end)
{
	int year = 0, named;
	size_t at, len;
	bool said = false; /* in a title that a sentence gives */

	for (size_t i = 0; i < end && !t->year && !year; i++) {
		struct str s = d->item[i].kind == DOC_TEXT ? d->item[i].cell[0].text : STR("");
		if (str_find(s, STR("公开")) >= 0 && !portal_info(s) && !portal_link(s) && !listed(s) && year_said(s, &year, &at, &len)) {
			t->year_line = d->item[i].line;
			struct str after = str_cut(s, at + len);
			after.n = after.n < 45 ? after.n : 45;
			said = (author_titled(s, &named).n && named == year) || (str_find(s, STR("报告如下")) >= 0 && headline_fixed(after) >= 0);
		}
	}
	if (!t->year && t->period_year)
		t->year_line = t->period_line;
	t->only_dated = !t->year && !t->period_year && !said;
	if (!t->year)
		t->year = t->period_year ? t->period_year : year;
}

/* the prose of an item that may name the author, empty: none */
static struct str
spoken(const struct doc_item *it)
{
	struct str s = it->kind == DOC_TEXT ? it->cell[0].text : STR("");

	if (s.n < 30 || portal_info(s) || portal_link(s) || listed(s))
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
			if (x.rank > AUTHOR_NONE && agency_short_of(brief, x.whole)) {
				*line = d->item[i].line;
				return x.whole;
			}
		}
	}
	return STR("");
}

/* The year that the prose up to `end` names where the period, which an office may have left from the year before, does not fit:
 * that of the report's title in a sentence, which is the report's if it is later, or the next one, if it comes twice and the period's never. */
static void
find_said_year(struct title *t, const struct doc *d, size_t end)
{
	int next = 0, year;
	size_t at, len;

	for (size_t i = 0; i < end; i++) {
		struct str s = spoken(&d->item[i]);
		if (author_titled(s, &year).n) {
			if (year > t->period_year) { /* an earlier one may be that of the report before */
				t->year_line = d->item[i].line;
				t->year = year;
			}
			t->said_year = year;
			return;
		}
		for (size_t from = 0; d->item[i].line != t->period_line && date_find_year(s, from, &year, &at, &len); from = at + len)
			if (year == t->period_year)
				return;
			else
				next += year == t->period_year + 1;
	}
	t->said_year = next > 1 ? t->period_year + 1 : 0;
}

/* Keeps x if it is surer than what is kept; of names of one body, each surely an author's, the longer one. */
static void
surer(struct author *best, struct author x, size_t at, size_t *line)
{
	bool more = x.rank > best->rank, same = x.rank > AUTHOR_NAMED && best->rank > AUTHOR_NAMED && agency_same(best->name, x.name);

	if (x.rank <= AUTHOR_OTHER || !x.name.n)
		return;
	if (same ? x.name.n + more > best->name.n : more) {
		best->name = x.name;
		*line = at;
	}
	best->rank = more ? x.rank : best->rank;
}

/* the name in the prose that is most surely the author's */
static struct str
speaker(const struct doc *d, size_t from, size_t end, size_t *line, bool *weak)
{
	struct author best = {.name = STR("")};
	int year;

	for (size_t i = from; i < end; i++) {
		struct str s = spoken(&d->item[i]);
		surer(&best, (struct author){.name = author_titled(s, &year), .rank = AUTHOR_TITLED}, d->item[i].line, line);
		surer(&best, author_by(s), d->item[i].line, line);
		for (size_t at = 0; at < s.n;)
			surer(&best, author_next(s, &at), d->item[i].line, line);
	}
	*weak = best.rank <= AUTHOR_NAMED;
	return best.name;
}

/* the body whose name stands alone under a title that names none, a day behind it; empty: none does */
static struct str
under(const struct title *t, const struct doc *d, size_t *line)
{
	size_t i = t->nitem ? t->item[t->nitem - 1] + 1 : d->n;

	if (i + 1 >= d->n || d->item[i].kind != DOC_TEXT || d->item[i + 1].kind != DOC_TEXT)
		return STR("");
	struct str s = d->item[i].cell[0].text;
	if (s.n < 9 || s.n > 90 || headline_sentence(s) || !imprint_named(s) || !imprint_only_date(d->item[i + 1].cell[0].text, &(struct date){0}))
		return STR("");
	*line = d->item[i].line;
	return s;
}

static void
find_agency(struct title *t, const struct doc *d, const struct pieces *p, size_t first, size_t end)
{
	size_t line = 0, from = t->nitem ? t->item[0] : 0;
	struct str name;

	if (t->agency.n && agency_full(t->agency))
		return;
	if (t->agency.n)
		name = name_in_prose(d, t->agency, from, end, &line);
	else if (!(name = under(t, d, &line)).n)
		name = speaker(d, from, first < end ? first + 4 < end ? first + 4 : end : end, &line, &t->only_named); /* of none, too */
	if (!name.n)
		name = imprint_publisher(p, t->agency, &line);
	if (!name.n && imprint_named(d->publisher) && (!t->agency.n || agency_short_of(t->agency, d->publisher))) {
		name = d->publisher;
		line = 0;
	}
	if (name.n) {
		t->agency = name;
		t->agency_line = line;
	} else if (!t->agency.n)
		t->agency_line = 0;
}

/* who, in the words of the introduction, has written this report: the name in the title of one that a sentence gives */
static void
find_rival(struct title *t, const struct doc *d, size_t first, size_t end)
{
	size_t stop = first < end ? first : 0;
	int year;

	for (size_t i = 0; i < stop && t->agency.n; i++) {
		struct str s = spoken(&d->item[i]), name = headline_sentence(s) ? author_titled(s, &year) : STR("");
		if (!name.n || agency_same(name, t->agency) || agency_short_of(t->agency, name) || agency_short_of(name, t->agency))
			continue;
		t->rival = name;
		t->rival_line = d->item[i].line;
		return;
	}
}

/* Does a sentence stand behind item i, or, with rows, a row of a table? */
static bool
followed(const struct doc *d, size_t i, size_t end, bool rows)
{
	while (++i < end)
		if ((rows && d->item[i].kind == DOC_ROW) || (d->item[i].kind == DOC_TEXT && str_find(d->item[i].cell[0].text, STR("。")) >= 0))
			return true;
	return false;
}

/* Forgets a title behind the first heading that is a link: nothing follows it, or no sentence and it names another year than the period or the prose
 * does. */
static void
drop_link(struct title *t, const struct doc *d, size_t first, size_t begins, size_t end)
{
	struct title own = {.period = STR("")};

	if (!t->nitem || t->item[0] < first)
		return;
	size_t last = t->item[t->nitem - 1];
	if (followed(d, last, end, false))
		return;
	find_period(&own, d, begins);
	find_year(&own, d, begins);
	if ((own.year && own.year != t->year) || !followed(d, last, end, true))
		*t = (struct title){.title = STR(""), .period = STR("")};
}

void
title_read(struct title *t, const struct doc *d, size_t first, size_t end)
{
	struct pieces p = {0};
	size_t begins = first < end && first + 16 < end ? first + 16 : end; /* the introduction, and where the overview begins */

	*t = (struct title){.title = STR(""), .period = STR("")};
	collect(&p, d, first, end);
	find_title(t, d, &p, first);
	drop_link(t, d, first, begins, end);
	if (!t->year)
		t->year_line = 0;
	bool told = t->year != 0;
	t->told = told || t->agency.n;
	find_period(t, d, begins);
	find_year(t, d, begins);
	if (!told && t->period_year)
		find_said_year(t, d, begins);
	find_agency(t, d, &p, first, end);
	t->published = imprint_day(d, &p, t->nitem ? t->item[t->nitem - 1] + 1 : first, first, end, &t->published_line);
	find_rival(t, d, first, end);
}
