/* region - finds the tables by labels that stand nowhere else.
 * Comes in: the items of a document.  Goes out: one range of items for each table, and the form.
 * Rule: the short texts of the document, folded and strung together, are searched for the anchors below; so it does not
 * matter how a label was broken over lines or cells.  Prose is left out: FORMS.md section 1 has reports whose prose
 * recites the labels of another form.
 * Known weakness: of a table that stands twice the fuller one is taken. */
#include "mem.h"
#include "str.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "label.h"
#include "region.h"

enum { PROSE = 60 }; /* characters; the longest label of the forms has 41 */

enum kind { DISCLOSURE, REQUESTS, REQUESTS_ROW, DISPUTES, HEAD_REQUESTS, HEAD_DISPUTES, HEAD_AFTER, KINDS };

static const struct anchor {
	const char *text;
	enum kind kind;
} anchors[] = {
	{"第二十条第一项", DISCLOSURE},
	{"本年制发件数", DISCLOSURE},
	{"现行有效件数", DISCLOSURE},
	{"本年处理决定数量", DISCLOSURE},
	{"本年收费金额", DISCLOSURE},
	{"本年新制作数量", DISCLOSURE},
	{"对外公开总数量", DISCLOSURE},
	{"上一年项目数量", DISCLOSURE},
	{"采购项目数量", DISCLOSURE},
	{"勾稽关系", REQUESTS},
	{"申请人情况", REQUESTS},
	{"本年新收政府信息公开", REQUESTS_ROW},
	{"未经复议直接起诉", DISPUTES},
	{"复议后起诉", DISPUTES},
	{"结果维持", DISPUTES},
	{"尚未审结", DISPUTES},
	{"收到和处理政府信息公开", HEAD_REQUESTS},
	{"行政复议", HEAD_DISPUTES},
	{"主要问题", HEAD_AFTER},
	{"存在的问题", HEAD_AFTER},
	{"存在问题", HEAD_AFTER},
	{"问题及改进", HEAD_AFTER},
	{"其他需要报告", HEAD_AFTER},
};

/* tokens that tell the forms apart: FORMS.md section 1 */
static const char *const tokens_2021[] = {"本年制发件数", "本年废止件数",     "现行有效件数", "本年收费金额",
					  "逾期不补正",   "未按收费通知要求", "本年处理决定数量"};
static const char *const tokens_2019[] = {"本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增减",
					  "采购总金额",     "采购项目数量",   "其他对外管理服务"};

struct stream { /* folded characters of all short texts, 0 between prose and rows of prose */
	uint32_t *c;
	size_t *item;
	size_t n;
};

static size_t
chars(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

static bool
prose_text(struct str s)
{
	if (s.n < 24)
		return false;
	return str_find(s, STR("。")) >= 0 || (s.n > PROSE && chars(s) > PROSE);
}

bool
region_prose(const struct doc_item *it)
{
	if (it->kind == DOC_DROP)
		return true;
	for (size_t i = 0; i < it->n; i++)
		if (prose_text(it->cell[i].text))
			return true;
	return false;
}

static struct stream
string_up(const struct doc *d, struct arena *a)
{
	struct stream s = {0};
	size_t max = 1;

	for (size_t i = 0; i < d->n; i++) {
		max++;
		for (size_t k = 0; k < d->item[i].n; k++)
			max += d->item[i].cell[k].text.n;
	}
	s.c = MEM_NEW(a, uint32_t, max);
	s.item = MEM_NEW(a, size_t, max);
	for (size_t i = 0; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		if (region_prose(it)) {
			s.item[s.n] = i;
			s.c[s.n++] = 0;
			continue;
		}
		for (size_t k = 0; k < it->n; k++) {
			struct str x = it->cell[k].text;
			if (x.n == 0 || (x.p[0] >= '0' && x.p[0] <= '9' && x.n < 4))
				continue;
			size_t m = label_fold_into(s.c + s.n, x), to = s.n;
			for (size_t j = s.n; j < s.n + m; j++)
				if (s.c[j] < '0' || s.c[j] > '9') {
					s.item[to] = i;
					s.c[to++] = s.c[j];
				}
			s.n = to;
		}
	}
	return s;
}

struct hits { /* the items in which anchors of each kind were found, rising */
	struct {
		size_t *v;
		size_t n, cap;
	} of[KINDS];
};

static struct hits
search(const struct stream *s, struct arena *a)
{
	struct hits h = {0};
	struct label l[sizeof anchors / sizeof *anchors], x = {s->c, s->n};
	unsigned char first[1 << 13] = {0}; /* a filter on the first characters */

	for (size_t k = 0; k < sizeof anchors / sizeof *anchors; k++) {
		l[k] = label_fold_all(str_of(anchors[k].text), a);
		first[l[k].c[0] & 8191] = 1;
	}
	for (size_t i = 0; i < x.n; i++) {
		if (!first[x.c[i] & 8191])
			continue;
		for (size_t k = 0; k < sizeof anchors / sizeof *anchors; k++) {
			struct label here = {x.c + i, l[k].n};
			if (i + l[k].n <= x.n && label_eq(here, l[k]))
				*MEM_PUSH(a, h.of[anchors[k].kind]) = s->item[i];
		}
	}
	return h;
}

static size_t
count(const struct stream *s, const char *const *token, size_t n, struct arena a)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += label_find((struct label){s->c, s->n}, label_fold_all(str_of(token[i]), &a), 0) >= 0;
	return found;
}

/* first hit at or behind item `from` and before `to` of one of the kinds in the mask; SIZE_MAX: none */
static size_t
first_of(const struct hits *h, unsigned mask, size_t from, size_t to)
{
	size_t first = SIZE_MAX;

	for (int k = 0; k < KINDS; k++) {
		size_t lo = 0, hi = h->of[k].n;
		if (!(mask >> k & 1))
			continue;
		while (lo < hi) {
			size_t mid = lo + (hi - lo) / 2;
			if (h->of[k].v[mid] < from)
				lo = mid + 1;
			else
				hi = mid;
		}
		if (lo < h->of[k].n && h->of[k].v[lo] < to && h->of[k].v[lo] < first)
			first = h->of[k].v[lo];
	}
	return first;
}

#define MASK(k) (1u << (k))

/* a heading is a text, not a row of several cells */
static size_t
first_heading(const struct doc *d, const struct hits *h, enum kind k, size_t from, size_t to)
{
	for (size_t at = from; (at = first_of(h, MASK(k), at, to)) != SIZE_MAX; at++) {
		size_t full = 0;
		for (size_t i = 0; i < d->item[at].n; i++)
			full += d->item[at].cell[i].text.n > 0;
		if (full == 1)
			return at;
	}
	return SIZE_MAX;
}

static size_t
min(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t
values_in(const struct doc *d, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = from; i < to && i < d->n; i++)
		if (d->item[i].kind != DOC_DROP)
			for (size_t k = 0; k < d->item[i].n; k++) {
				struct str s = d->item[i].cell[k].text;
				n += s.n && s.p[0] >= '0' && s.p[0] <= '9';
			}
	return n;
}

static void
find_requests(struct regions *r, const struct doc *d, const struct hits *h)
{
	size_t best = 0;

	for (size_t at = 0; (at = first_of(h, MASK(REQUESTS) | MASK(REQUESTS_ROW), at, d->n)) != SIZE_MAX;) {
		size_t row = first_of(h, MASK(REQUESTS_ROW), at, d->n), again = SIZE_MAX;
		if (row == SIZE_MAX)
			row = at;
		again = first_of(h, MASK(REQUESTS_ROW), row + 1, d->n);
		size_t end = min(d->n, again);
		end = min(end, first_of(h, MASK(DISPUTES), row + 1, end));
		end = min(end, first_heading(d, h, HEAD_DISPUTES, row + 1, end));
		end = min(end, first_heading(d, h, HEAD_AFTER, row + 1, end));
		size_t n = values_in(d, at, end);
		if (n > 0 || r->times[FORM_REQUESTS] == 0) {
			r->times[FORM_REQUESTS] += n >= 20;
			if (n > best || r->tab[FORM_REQUESTS].to == 0) {
				best = n;
				r->tab[FORM_REQUESTS] = (struct region){at, end};
			}
		}
		at = end;
	}
}

static void
find_disclosure(struct regions *r, const struct doc *d, const struct hits *h)
{
	struct region q = r->tab[FORM_REQUESTS];
	size_t to = q.to > q.from ? q.from : d->n;
	size_t at = first_of(h, MASK(DISCLOSURE), 0, to);

	if (at == SIZE_MAX)
		at = first_of(h, MASK(DISCLOSURE), 0, to = d->n);
	if (at == SIZE_MAX)
		return;
	size_t end = min(to, first_of(h, MASK(REQUESTS) | MASK(REQUESTS_ROW) | MASK(DISPUTES), at, to));
	end = min(end, first_heading(d, h, HEAD_REQUESTS, at, to));
	end = min(end, first_heading(d, h, HEAD_AFTER, at, to));
	r->tab[FORM_DISCLOSURE] = (struct region){at, end};
	r->times[FORM_DISCLOSURE] = 1;
}

static void
find_disputes(struct regions *r, const struct doc *d, const struct hits *h)
{
	struct region q = r->tab[FORM_REQUESTS];
	size_t from = q.to > q.from ? q.to : 0;
	size_t at = first_of(h, MASK(DISPUTES), from, d->n);

	if (at == SIZE_MAX && from)
		at = first_of(h, MASK(DISPUTES), from = 0, d->n);
	if (at == SIZE_MAX)
		return;
	size_t end = min(d->n, first_heading(d, h, HEAD_AFTER, at, d->n));
	end = min(end, first_of(h, MASK(REQUESTS_ROW) | MASK(DISCLOSURE), at, d->n));
	/* back over the rows that head the table: 行政复议 行政诉讼 */
	size_t begin = at;
	for (size_t i = at; i-- > from && at - i <= 12;) {
		if (region_prose(&d->item[i]) || str_find(d->item[i].cell[0].text, STR("情况")) >= 0)
			break;
		if (values_in(d, i, i + 1) == 0)
			begin = i;
		else
			break;
	}
	/* prose behind the values ends it */
	bool seen = false;
	for (size_t i = at; i < end; i++) {
		seen = seen || values_in(d, i, i + 1) > 0;
		if (seen && d->item[i].kind == DOC_TEXT && region_prose(&d->item[i]))
			end = i;
	}
	r->tab[FORM_DISPUTES] = (struct region){begin, end};
	r->times[FORM_DISPUTES] = 1;
}

struct regions
region_find(const struct doc *d, struct arena scratch)
{
	struct regions r = {0};
	struct stream s = string_up(d, &scratch);
	struct hits h = search(&s, &scratch);
	bool any = false;

	find_requests(&r, d, &h);
	find_disclosure(&r, d, &h);
	find_disputes(&r, d, &h);
	for (int t = 0; t < FORM_TABLES; t++)
		any = any || r.tab[t].to > r.tab[t].from;
	if (any) {
		size_t new = count(&s, tokens_2021, sizeof tokens_2021 / sizeof *tokens_2021, scratch);
		size_t old = count(&s, tokens_2019, sizeof tokens_2019 / sizeof *tokens_2019, scratch);
		r.form = form_find(old > new ? STR("2019") : STR("2021"));
	}
	return r;
}
