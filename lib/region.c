/* region - finds the tables by labels that stand nowhere else.
 * Comes in: the items of a document.  Goes out: one range of items for each table, and the form.
 * Rule: the short texts of the document, folded and strung together, are searched for the anchors below; so it does not
 * matter how a label was broken over lines or cells.  Prose is left out: FORMS.md section 1 has reports whose prose
 * recites the labels of another form.
 * Known weakness: of a table that stands twice the fuller one is taken. */
#include <string.h>

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
					  "采购总金额",     "采购项目数量",   "其他对外管理服务", "其他处理七总计",
					  "其他处理七合计"}; /* the last two: a row of its own in 2019, the head of three in 2021 */

enum { ANCHORS = sizeof anchors / sizeof *anchors, NEW = sizeof tokens_2021 / sizeof *tokens_2021,
       OLD = sizeof tokens_2019 / sizeof *tokens_2019, PATTERNS = ANCHORS + NEW + OLD, BUCKETS = 1 << 12 };

struct region_names { /* anchors, then tokens, folded */
	struct label text[PATTERNS];
	unsigned char next[PATTERNS];   /* the pattern behind this one in its bucket, + 1 */
	unsigned char first[BUCKETS];   /* by the first character: a pattern, + 1 */
};

const struct region_names *
region_names(struct arena *a)
{
	struct region_names *names = MEM_NEW(a, struct region_names, 1);

	for (size_t k = PATTERNS; k-- > 0;) {
		const char *text = k < ANCHORS	     ? anchors[k].text :
				   k < ANCHORS + NEW ? tokens_2021[k - ANCHORS] :
						       tokens_2019[k - ANCHORS - NEW];
		names->text[k] = label_fold_all(str_of(text), a);
		unsigned char *first = &names->first[names->text[k].c[0] % BUCKETS];
		names->next[k] = *first;
		*first = (unsigned char)(k + 1);
	}
	return names;
}

struct piece { /* from character `at` of the stream on, the text of that item */
	size_t at, item;
};

struct stream { /* folded characters of all short texts, 0 between prose and rows of prose */
	uint32_t *c;
	size_t n;
	struct piece *piece;
	size_t npiece;
	size_t *maybe; /* characters with which a pattern begins */
	size_t nmaybe;
	const struct region_names *names;
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
	return s.n > 4 * PROSE || str_find(s, STR("。")) >= 0 || (s.n > PROSE && chars(s) > PROSE);
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

static void
put(struct stream *s, uint32_t c)
{
	if (c >= '0' && c <= '9')
		return;
	s->maybe[s->nmaybe] = s->n;
	s->nmaybe += s->names->first[c % BUCKETS] != 0;
	s->c[s->n++] = c;
}

/* Folds a text behind the others, digits left out. */
static void
string_text(struct stream *s, struct str x)
{
	const unsigned char *p = (const unsigned char *)x.p;

	for (size_t i = 0; i < x.n;) {
		if (p[i] >= 0xE4 && p[i] <= 0xE9 && i + 2 < x.n) { /* U+4000..U+9FFF: nearly all of it */
			put(s, (uint32_t)(p[i] & 0x0F) << 12 | (uint32_t)(p[i + 1] & 0x3F) << 6 | (p[i + 2] & 0x3F));
			i += 3;
			continue;
		}
		if (p[i] < 'A') { /* digits and signs */
			i++;
			continue;
		}
		uint32_t c[4];
		size_t from = i;
		str_rune(x, &i);
		if (label_fold_into(c, (struct str){x.p + from, i - from}))
			put(s, c[0]);
	}
}

static struct stream
string_up(const struct doc *d, const struct region_names *names, struct arena *a)
{
	struct stream s = {.names = names};
	size_t max = 1, cells = 1;

	for (size_t i = 0; i < d->n; i++) {
		max++;
		cells += d->item[i].n;
		for (size_t k = 0; k < d->item[i].n; k++)
			max += d->item[i].cell[k].text.n;
	}
	s.c = MEM_TAKE(a, uint32_t, max);
	s.maybe = MEM_TAKE(a, size_t, max);
	s.piece = MEM_TAKE(a, struct piece, cells + d->n);
	for (size_t i = 0; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		if (region_prose(it)) {
			s.c[s.n++] = 0;
			continue;
		}
		s.piece[s.npiece++] = (struct piece){s.n, i};
		for (size_t k = 0; k < it->n; k++) {
			struct str x = it->cell[k].text;
			if (x.n && !(x.p[0] >= '0' && x.p[0] <= '9' && x.n < 4))
				string_text(&s, x);
		}
	}
	return s;
}

struct hits { /* the items in which anchors of each kind were found, rising */
	struct {
		size_t *v;
		size_t n, cap;
	} of[KINDS];
	bool token[NEW + OLD]; /* found? */
};

static struct hits
search(const struct stream *s, struct arena *a)
{
	struct hits h = {0};
	size_t piece = 0;

	for (size_t m = 0; m < s->nmaybe; m++) {
		size_t i = s->maybe[m];
		for (size_t k = s->names->first[s->c[i] % BUCKETS]; k; k = s->names->next[k - 1]) {
			struct label l = s->names->text[k - 1];
			if (l.c[0] != s->c[i] || i + l.n > s->n || memcmp(s->c + i, l.c, l.n * sizeof *l.c) != 0)
				continue;
			while (piece + 1 < s->npiece && s->piece[piece + 1].at <= i)
				piece++;
			if (k > ANCHORS)
				h.token[k - 1 - ANCHORS] = true;
			else
				*MEM_PUSH(a, h.of[anchors[k - 1].kind]) = s->piece[piece].item;
		}
	}
	return h;
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
region_find(const struct doc *d, const struct region_names *names, struct arena scratch)
{
	struct regions r = {0};
	struct stream s = string_up(d, names, &scratch);
	struct hits h = search(&s, &scratch);
	bool any = false;

	find_requests(&r, d, &h);
	find_disclosure(&r, d, &h);
	find_disputes(&r, d, &h);
	for (int t = 0; t < FORM_TABLES; t++)
		any = any || r.tab[t].to > r.tab[t].from;
	if (any) {
		int lead = 0; /* of the new form before the old */
		for (size_t i = 0; i < NEW + OLD; i++)
			lead += h.token[i] ? (i < NEW ? 1 : -1) : 0;
		r.form = form_find(lead < 0 ? STR("2019") : STR("2021"));
	}
	return r;
}
