/* region - finds the tables by labels that stand nowhere else.
 * Comes in: the items of a document.  Goes out: one range of items for each table, and the form.
 * Rule: the short texts of the document, folded and strung together, are searched for the anchors below; so it does not
 * matter how a label was broken over lines or cells.  Prose is left out: FORMS.md section 1 has reports whose prose
 * recites the labels of another form.
 * Known weakness: of a table that stands twice the fuller one is taken; of one whose head is lost the first rows are too, unless
 * the heading of its section is there. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "label.h"
#include "region.h"

enum {
	PROSE = 60, /* characters; the longest label of the forms has 41 */
	FEW = 20    /* numbers; fewer are no table of requests */
};

enum kind { DISCLOSURE, REQUESTS, REQUESTS_ROW, REQUESTS_LOW, DISPUTES, HEAD_REQUESTS, HEAD_DISPUTES, HEAD_AFTER, KINDS, NO_KIND = KINDS };

enum side { EITHER, NEW, OLD }; /* the form of which a text tells */

/* What is looked for: what names a kind, and what tells the forms apart (FORMS.md section 1). */
static const struct anchor {
	const char *text;
	enum kind kind;
	enum side side;
} anchors[] = {
	{"第二十条第一项", DISCLOSURE, EITHER},
	{"本年制发件数", DISCLOSURE, NEW},
	{"现行有效件数", DISCLOSURE, NEW},
	{"本年处理决定数量", DISCLOSURE, NEW},
	{"本年收费金额", DISCLOSURE, NEW},
	{"本年新制作数量", DISCLOSURE, OLD},
	{"对外公开总数量", DISCLOSURE, OLD},
	{"上一年项目数量", DISCLOSURE, OLD},
	{"采购项目数量", DISCLOSURE, OLD},
	{"勾稽关系", REQUESTS, EITHER},
	{"申请人情况", REQUESTS, EITHER},
	{"本年新收政府信息公开", REQUESTS_ROW, EITHER},
	{"属于国家秘密", REQUESTS_LOW, EITHER},
	{"保护第三方合法权益", REQUESTS_LOW, EITHER},
	{"属于行政执法案卷", REQUESTS_LOW, EITHER},
	{"属于行政查询事项", REQUESTS_LOW, EITHER},
	{"不掌握相关政府信息", REQUESTS_LOW, EITHER},
	{"没有现成信息需要另行制作", REQUESTS_LOW, EITHER},
	{"无正当理由大量反复申请", REQUESTS_LOW, EITHER},
	{"要求行政机关确认或重新出具", REQUESTS_LOW, EITHER},
	{"未经复议直接起诉", DISPUTES, EITHER},
	{"复议后起诉", DISPUTES, EITHER},
	{"结果维持", DISPUTES, EITHER},
	{"尚未审结", DISPUTES, EITHER},
	{"收到和处理政府信息公开", HEAD_REQUESTS, EITHER},
	{"行政复议", HEAD_DISPUTES, EITHER},
	{"主要问题", HEAD_AFTER, EITHER},
	{"存在的问题", HEAD_AFTER, EITHER},
	{"存在问题", HEAD_AFTER, EITHER},
	{"问题及改进", HEAD_AFTER, EITHER},
	{"其他需要报告", HEAD_AFTER, EITHER},
	{"本年废止件数", NO_KIND, NEW},
	{"逾期不补正", NO_KIND, NEW},
	{"未按收费通知要求", NO_KIND, NEW},
	{"本年新公开数量", NO_KIND, OLD},
	{"本年增减", NO_KIND, OLD},
	{"采购总金额", NO_KIND, OLD},
	{"其他对外管理服务", NO_KIND, OLD},
	{"其他处理七总计", NO_KIND, OLD}, /* this and the next are a row of its own in 2019, the head of three in 2021 */
	{"其他处理七合计", NO_KIND, OLD},
};

enum { ANCHORS = sizeof anchors / sizeof *anchors, BUCKETS = 1 << 12 };

struct region_names { /* the anchors, folded */
	struct label text[ANCHORS];
	unsigned char next[ANCHORS];    /* the anchor behind this one in its bucket, + 1 */
	unsigned char first[BUCKETS];   /* by the first two characters: an anchor, + 1 */
};

/* where the anchors that begin with these two characters are */
static inline uint32_t
bucket(uint32_t c, uint32_t then)
{
	return (c * 61 + then) % BUCKETS;
}

const struct region_names *
region_names(struct arena *a)
{
	struct region_names *names = MEM_NEW(a, struct region_names, 1);

	for (size_t k = ANCHORS; k-- > 0;) {
		names->text[k] = label_fold_all(str_of(anchors[k].text), a);
		unsigned char *first = &names->first[bucket(names->text[k].c[0], names->text[k].c[1])];
		names->next[k] = *first;
		*first = (unsigned char)(k + 1);
	}
	return names;
}

/* Characters of s, eight bytes at a time. */
static size_t
chars(struct str s)
{
	const uint64_t one = 0x0101010101010101u;
	size_t n = s.n, i = 0;

	for (uint64_t w; i + 8 <= s.n; i += 8) {
		memcpy(&w, s.p + i, 8);
		n -= (w >> 7 & ~w >> 6 & one) * one >> 56; /* continuation bytes */
	}
	for (; i < s.n; i++)
		n -= ((unsigned char)s.p[i] & 0xC0) == 0x80;
	return n;
}

static bool
prose_text(struct str s)
{
	if (s.n < 24)
		return false;
	return s.n > 4 * PROSE || str_find(s, STR("。")) >= 0 || (s.n > PROSE && chars(s) > PROSE);
}

enum { CHUNK = 4096 };

struct room { /* for characters: what is not used by one cell is for the next */
	uint32_t *c;
	size_t n;
};

/* What begins with a digit and is not longer than a number: no part of a label. */
static inline bool
number(struct str s)
{
	return (unsigned)(s.p[0] - '0') < 10 && (s.n < 4 || span_digits(s) == s.n);
}

static void
fold(struct region_tok *t, struct str s, struct room *r, struct arena *a)
{
	if (r->n < s.n) {
		r->n = s.n > CHUNK ? s.n : CHUNK;
		r->c = MEM_TAKE(a, uint32_t, r->n);
	}
	t->text = label_split(r->c, s, &t->skip);
	r->c += t->text.n;
	r->n -= t->text.n;
}

/* A word that no number is: 1, ,617 08 270. */
static bool
is_piece(struct str s)
{
	size_t digits = 0;

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(s.p[i] - '0') < 10)
			digits++;
		else if ((s.p[i] != ',' && s.p[i] != '.') || (i > 0 && i + 1 < s.n))
			return false;
	if (digits == s.n)
		return digits > 1 && s.p[0] == '0';
	return s.p[s.n - 1] == '.' ? digits > 1 : digits > 0; /* 1. is a label's */
}

/* x->tok has room for all cells. */
static void
look(struct region_item *x, const struct doc_item *it, struct room *room, struct arena *a)
{
	for (size_t k = 0; k < it->n; k++) {
		struct region_tok *t = &x->tok[k];
		struct str s = it->cell[k].text;
		bool digit = s.n && (unsigned)(s.p[0] - '0') < 10;
		x->values += digit;
		if (digit && s.n == 1) { /* mostly */
			*t = (struct region_tok){.kind = NUM_VALUE, .value = {s.p[0] - '0', 0}};
			continue;
		}
		x->piece |= s.n > 1 && s.n < 24 && (digit || s.p[0] == ',' || s.p[0] == '.') && is_piece(s);
		x->prose |= prose_text(s);
		if (x->prose)
			continue;
		region_look(t, s);
		if (s.n && !number(s)) {
			fold(t, s, room, a);
			x->n = k + 1;
		}
	}
	if (x->prose)
		x->n = 0;
}

static const struct region_item *
look_all(const struct doc *d)
{
	struct region_item *x = MEM_TAKE(d->a, struct region_item, d->n);
	struct room room = {0};
	size_t cells = 0;

	for (size_t i = 0; i < d->n; i++)
		cells += d->item[i].kind != DOC_DROP ? d->item[i].n : 0;
	struct region_tok *tok = MEM_TAKE(d->a, struct region_tok, cells);
	for (size_t i = 0; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		x[i] = (struct region_item){.prose = it->kind == DOC_DROP};
		if (x[i].prose)
			continue;
		x[i].tok = tok;
		tok += it->n;
		look(&x[i], it, &room, d->a);
	}
	return x;
}

struct spot { /* a character: of the item's cell k the one at c */
	size_t item, k, c;
};

/* Does label x stand from here on, digits passed over, over cells and items up to the next prose? */
static bool
stands(const struct region_item *item, size_t n, struct spot at, struct label x)
{
	struct label l = item[at.item].tok[at.k].text;

	if (l.n - at.c >= x.n && memcmp(l.c + at.c, x.c, x.n * sizeof *x.c) == 0) /* mostly */
		return true;
	for (size_t i = 0;; at.c = 0) {
		l = item[at.item].tok[at.k].text;
		for (; i < x.n && at.c < l.n; at.c++) {
			uint32_t c = l.c[at.c];
			if (c >= '0' && c <= '9')
				continue;
			if (c != x.c[i++])
				return false;
		}
		if (i == x.n)
			return true;
		for (at.k++; at.k == item[at.item].n; at.k = 0)
			if (++at.item == n || item[at.item].prose)
				return false;
	}
}

struct hits { /* the items in which anchors of each kind were found, rising */
	struct {
		size_t *v;
		size_t n, cap;
	} of[KINDS];
	bool seen[ANCHORS];
};

/* The labels whose first two characters, digits passed over, are c and `then`; they stand from `at` on.  ahead: the character behind
 * them, or a digit or nothing. */
static void
look_up(struct hits *h, const struct region_item *item, size_t n, const struct region_names *names, struct spot at, uint32_t c,
	uint32_t then, uint32_t ahead, struct arena *a)
{
	for (size_t k = names->first[bucket(c, then)]; k; k = names->next[k - 1]) {
		struct label x = names->text[k - 1];
		enum kind kind = anchors[k - 1].kind;
		if ((kind == NO_KIND && h->seen[k - 1]) || x.c[0] != c || x.c[1] != then || (ahead > '9' && ahead != x.c[2]) || !stands(item, n, at, x))
			continue;
		h->seen[k - 1] = true;
		if (kind != NO_KIND)
			*MEM_PUSH(a, h->of[kind]) = at.item;
	}
}

static struct hits
search(const struct region_item *item, size_t n, const struct region_names *names, struct arena *a)
{
	struct hits h = {0};
	struct spot at = {0}; /* of the last text's last character that was no digit */
	uint32_t last = 0;    /* the last character that was no digit; 0: there is none */

	for (size_t i = 0; i < n; i++) {
		last = item[i].prose ? 0 : last;
		for (size_t k = 0; k < item[i].n; k++) {
			struct label l = item[i].tok[k].text;
			if (l.n == 0)
				continue;
			const uint32_t *end = l.c + l.n, *before = NULL; /* where in this text the last one stands */
			for (const uint32_t *p = l.c; p < end; p++) {
				uint32_t c = *p;
				if (c - '0' < 10)
					continue;
				if (names->first[bucket(last, c)])
					look_up(&h, item, n, names, before ? (struct spot){i, k, (size_t)(before - l.c)} : at, last, c,
						p + 1 < end ? p[1] : 0, a);
				last = c;
				before = p;
			}
			if (before)
				at = (struct spot){i, k, (size_t)(before - l.c)};
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
values_in(const struct regions *r, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t i = from; i < to; i++)
		n += r->item[i].values;
	return n;
}

/* Where the next table of requests has its first row, behind that at `at`; the same row printed once more is none. */
static size_t
next_row(const struct regions *r, const struct doc *d, const struct hits *h, size_t at)
{
	size_t next = first_of(h, MASK(REQUESTS_ROW), at + 1, d->n);

	if (next == SIZE_MAX || first_of(h, MASK(REQUESTS), at + 1, next) != SIZE_MAX)
		return next;
	size_t n = values_in(r, at, next);
	return n > 0 && n < FEW ? first_of(h, MASK(REQUESTS_ROW), next + 1, d->n) : next;
}

/* The end of a table of requests of which a row stands at `at`. */
static size_t
requests_end(const struct regions *r, const struct doc *d, const struct hits *h, size_t at)
{
	size_t end = min(d->n, next_row(r, d, h, at));

	end = min(end, first_of(h, MASK(DISPUTES), at + 1, end));
	end = min(end, first_heading(d, h, HEAD_DISPUTES, at + 1, end));
	return min(end, first_heading(d, h, HEAD_AFTER, at + 1, end));
}

/* A table that lost its head begins below the heading of its section, or with the first row that is left. */
static void
find_headless(struct regions *r, const struct doc *d, const struct hits *h)
{
	size_t row = first_of(h, MASK(REQUESTS_LOW), 0, d->n), from = row;

	if (row == SIZE_MAX)
		return;
	for (size_t at = 0; (at = first_heading(d, h, HEAD_REQUESTS, at, row)) != SIZE_MAX; at++)
		from = at + 1;
	if (first_of(h, MASK(DISCLOSURE) | MASK(DISPUTES), from, row) != SIZE_MAX)
		from = row;
	size_t end = requests_end(r, d, h, row);
	if (values_in(r, from, end) < FEW)
		return;
	r->tab[FORM_REQUESTS] = (struct region){from, end};
	r->times[FORM_REQUESTS] = 1;
	r->headless = true;
}

/* Where the row begins whose words stand in item `at`: its numeral may stand alone, with the numbers, in the line before. */
static size_t
row_begin(const struct doc *d, size_t at)
{
	const struct doc_item *it = at > 0 ? &d->item[at - 1] : NULL;
	size_t k = 0;

	while (it && it->kind == DOC_ROW && k < it->n && it->cell[k].text.n == 0)
		k++;
	return it && k < it->n && (str_eq(it->cell[k].text, STR("一")) || str_eq(it->cell[k].text, STR("一、"))) ? at - 1 : at;
}

static void
find_requests(struct regions *r, const struct doc *d, const struct hits *h)
{
	size_t best = 0;

	for (size_t at = 0; (at = first_of(h, MASK(REQUESTS) | MASK(REQUESTS_ROW), at, d->n)) != SIZE_MAX;) {
		size_t row = first_of(h, MASK(REQUESTS_ROW), at, d->n);
		size_t end = requests_end(r, d, h, row == SIZE_MAX ? at : row);
		size_t from = row_begin(d, at), n = values_in(r, from, end);
		if (n > 0 || r->times[FORM_REQUESTS] == 0) {
			r->times[FORM_REQUESTS] += n >= FEW;
			if (n > best || r->tab[FORM_REQUESTS].to == 0) {
				best = n;
				r->tab[FORM_REQUESTS] = (struct region){from, end};
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
	if (q.from > at)
		end = min(end, q.from);
	/* back over the rows that head the table: 行政复议 行政诉讼 */
	size_t begin = at;
	for (size_t i = at; i-- > from && at - i <= 12;) {
		if (r->item[i].prose || str_find(d->item[i].cell[0].text, STR("情况")) >= 0)
			break;
		if (values_in(r, i, i + 1) == 0)
			begin = i;
		else
			break;
	}
	/* prose behind the values ends it */
	bool seen = false;
	for (size_t i = at; i < end; i++) {
		seen = seen || values_in(r, i, i + 1) > 0;
		if (seen && d->item[i].kind == DOC_TEXT && r->item[i].prose)
			end = i;
	}
	r->tab[FORM_DISPUTES] = (struct region){begin, end};
	r->times[FORM_DISPUTES] = 1;
}

struct regions
region_find(const struct doc *d, const struct region_names *names)
{
	struct regions r = {.item = look_all(d)};
	struct arena scratch = *d->a;
	struct hits h = search(r.item, d->n, names, &scratch);
	bool any = false;
	int lead = 0; /* of the new form before the old */

	for (size_t k = 0; k < ANCHORS; k++)
		lead += !h.seen[k] ? 0 : anchors[k].side == NEW ? 1 : anchors[k].side == OLD ? -1 : 0;
	find_requests(&r, d, &h);
	if (r.tab[FORM_REQUESTS].to == 0 && lead != 0) /* the forms differ in the rows below */
		find_headless(&r, d, &h);
	find_disclosure(&r, d, &h);
	find_disputes(&r, d, &h);
	for (int t = 0; t < FORM_TABLES; t++)
		any = any || r.tab[t].to > r.tab[t].from;
	if (any)
		r.form = form_find(lead < 0 ? STR("2019") : STR("2021"));
	return r;
}
