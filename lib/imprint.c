/* imprint - who published a page and when, as it says itself.
 * Comes in: the paragraphs and cells before the first section, or what was dropped.  Goes out: the values behind the labels of a site's catalogue.
 * Rule: a value stands behind its label, or in the piece after it; a day may stand without its colon, or alone at either end of a report, or behind
 * a site's name.  The time for which was counted is none. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "date.h"
#include "sign.h"
#include "portal.h"
#include "agency.h"
#include "headline.h"
#include "imprint.h"

static const char days[] = "发布时间 发布日期 公开日期 发文日期 成文日期 生成日期 时间 日期";

void
imprint_cut(struct pieces *p, struct arena *a, const struct doc_cell *c, size_t item)
{
	struct str s = headline_bare(c->text);
	size_t menu = headline_menu(s);

	if (menu) {
		*MEM_PUSH(a, *p) = (struct piece){{s.p, menu}, c->line, item};
		s = str_trim(str_cut(s, menu));
	}
	*MEM_PUSH(a, *p) = (struct piece){s, c->line, item};
}

bool
imprint_named(struct str s)
{
	return agency_ends(s) && !agency_kind(s) && (!str_starts(s, STR("本")) || agency_full(s));
}

/* Does what stands before a label or a day say that it is the time for which was counted, 统计时间：2023年1月1日, or up to which something holds? */
static bool
says_other(struct str before)
{
	return word_any(before, "统计 数据") || word_ends(before, "失效 废止 截止 有效 打印");
}

/* The value behind a label such as 发布机构： in the pieces, and its line; empty: none. */
static struct str
value_of(const struct pieces *p, struct str w, size_t *line)
{
	for (size_t i = 0; i < p->head; i++) {
		struct str s = p->v[i].text;
		ptrdiff_t at = str_find(s, w);
		if (at < 0 || says_other((struct str){s.p, (size_t)at}))
			continue;
		struct str v = str_trim(str_cut(s, (size_t)at + w.n));
		size_t colon = sign_at(v, 0, "：:");
		v = str_trim(str_cut(v, colon));
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

bool
imprint_only_date(struct str s, struct date *out)
{
	enum { MOST = 90 }; /* bytes of a line that may be one */

	if (s.n > MOST)
		return false;
	s = headline_bare(s);
	ptrdiff_t gap = str_find(s, STR(" "));
	if (gap > 0 && agency_ends((struct str){s.p, (size_t)gap})) /* who signed: 云岫市民政局 2025年1月20日 */
		s = str_trim(str_cut(s, (size_t)gap));
	size_t open = sign_at(s, 0, "（("), close = open ? word_ends(s, "） )") : 0;
	if (close)
		s = (struct str){s.p + open, s.n - open - close};
	size_t k = date_read(s, 0, out), n = 0;
	struct str hour = str_trim(str_cut(s, k));

	while (n < hour.n && ((hour.p[n] >= '0' && hour.p[n] <= '9') || hour.p[n] == ':'))
		n++;
	bool printed = memchr(s.p, '/', k) != NULL; /* a browser's day of printing: 2025/1/20 15:40 */
	return k && (!hour.n || (!printed && n == hour.n && n > 3 && hour.n < 9 && str_find(hour, STR(":")) > 0));
}

/* the day that item i is, standing alone; empty: it is none */
static struct str
dated(const struct doc *d, size_t i, size_t *line)
{
	const struct doc_item *it = &d->item[i];
	struct date day;

	if (it->kind != DOC_TEXT ||
	    (!imprint_only_date(it->cell[0].text, &day) && !(date_read(it->cell[0].text, 0, &day) && portal_info(it->cell[0].text)) && !portal_day(it->cell[0].text, &day)))
		return STR("");
	*line = it->line;
	return date_print(d->a, day);
}

/* what stands behind a label that begins a line, where its colon is left out: 生成日期 2024-01-20 公开方式; empty: no day */
static struct str
day_behind(const struct pieces *p, struct str w, size_t *line)
{
	for (size_t i = 0; i < p->head; i++) {
		struct str v = str_trim(str_cut(p->v[i].text, w.n));
		if (str_starts(p->v[i].text, w) && date_read(v, 0, &(struct date){0}))
			return *line = p->v[i].line, v;
	}
	return STR("");
}

/* The day of publication behind a label in the pieces, a colon between or `bare`; empty: none. */
static struct str
day_said(const struct doc *d, const struct pieces *p, bool bare, size_t *line)
{
	const char *list = days;
	struct date day;

	for (struct str w; (w = word_next(&list)).n;) {
		struct str v = value_of(p, w, line);
		if (!v.n && bare)
			v = day_behind(p, w, line);
		if (v.n && date_read(v, 0, &day))
			return date_print(d->a, day);
	}
	return STR("");
}

struct str
imprint_publisher(const struct pieces *p, struct str brief, size_t *line)
{
	const char *list = "发布机构 公开主体 发布单位 信息来源 来源 责任单位";

	for (struct str w, v; (w = word_next(&list)).n;)
		if ((v = value_of(p, w, line)).n && imprint_named(v) && (!brief.n || agency_short_of(brief, v)))
			return v;
	return STR("");
}

struct str
imprint_day(const struct doc *d, const struct pieces *p, size_t from, size_t first, size_t end, size_t *line)
{
	struct str s = day_said(d, p, true, line);

	if (s.n)
		return s;
	*line = 0;
	if (d->published.n)
		return d->published;
	for (size_t i = end, seen = 0; i > 0 && seen < 3; i--) {
		if ((s = dated(d, i - 1, line)).n)
			return s;
		seen += d->item[i - 1].kind == DOC_TEXT;
	}
	for (size_t i = from; i < first; i++) {
		s = i > 0 && d->item[i - 1].kind == DOC_TEXT ? d->item[i - 1].cell[0].text : STR("");
		bool label = word_ends(s, "： :") && (says_other(s) || word_any(s, "失效 废止 截止 有效"));
		if (!label && (s = dated(d, i, line)).n)
			return s;
	}
	return STR("");
}

void
imprint_page(struct doc *d)
{
	struct pieces p = {0};
	size_t line;

	const struct doc_item *it = d->item;
	for (size_t i = 0; i < d->n; i++, it++)
		if (it->kind == DOC_DROP && portal_info(it->cell[1].text))
			imprint_cut(&p, d->a, &it->cell[1], i);
	p.head = p.n;
	if (!d->publisher.n)
		d->publisher = imprint_publisher(&p, STR(""), &line);
	if (!d->published.n)
		d->published = day_said(d, &p, false, &line);
}
