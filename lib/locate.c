/* locate - finds the tables by labels that stand nowhere else.
 * Comes in: the items of a document.  Goes out: one range of items for each table, and the form.
 * Rule: the short texts of the document, folded and strung together, are searched for the anchors; so it does not
 * matter how a label was broken over lines or cells.  Prose is left out: FORMS.md section 1 has reports whose prose
 * recites the labels of another form.
 * Known weakness: of a table that stands twice the first is taken, or one that is much fuller; of one whose head is lost the first rows are too, unless
 * the heading of its section is there. */
#include "mem.h"
#include "str.h"
#include "word.h"
#include "diag.h"
#include "form.h"
#include "doc.h"
#include "label.h"
#include "anchor.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "locate.h"

enum {
	DISPUTES_VALUES = 15,
	COLUMNS = 7, /* of the requests */
	FEW = 20, /* numbers; fewer are no table of requests */
	MORE = 4, /* a table of requests is fuller than one before it that has a 4th part less */
	HITS = 4, /* labels of a table, of six to eight */
	USUAL = 24, /* hits of a kind */
	HEAD = 24 /* items of the head of the requests: each of its words may have a line */
};

/* Is it no label, though it is longer than a number: 12件, 1O? */
static bool
is_figures(const struct term *t)
{
	if (t->kind == NUM_VALUE || t->kind == NUM_DASH)
		return true;
	for (size_t i = 0; i < t->text.n; i++)
		if (t->text.c[i] >= 0x3400)
			return false;
	return true;
}

/* Does label x, in whose first i characters the item's cell k ends, go on to its end over cells and items up to the next prose?  What holds no label is passed over. */
static bool
goes_on(const struct region_item *item, size_t n, size_t at, size_t k, size_t i, struct label x)
{
	while (i < x.n) {
		for (k++; k == item[at].n; k = 0)
			if (++at == n || item[at].marks & TERM_PROSE)
				return false;
		const struct term *t = item[at].tok[k].term;
		size_t to = t->label ? anchor_go(t->text, 0, x, i) : i;
		if (to == SIZE_MAX && !is_figures(t))
			return false;
		i = to == SIZE_MAX ? i : to;
	}
	return i == x.n;
}

struct hits { /* the items in which anchors of each kind begin, rising */
	struct {
		size_t *v;
		size_t n, cap;
	} of[ANCHOR_KINDS];
	uint64_t seen;  /* the anchors, as bits */
	size_t at[64];  /* of those: where each begins first, */
	size_t more[64]; /* and in the next item; 0: in none */
};

static void
hit(struct hits *h, const struct anchors *x, unsigned anchor, size_t item, struct arena *a)
{
	if (!(h->seen >> anchor & 1))
		h->at[anchor] = item;
	else if (!h->more[anchor] && item > h->at[anchor])
		h->more[anchor] = item;
	h->seen |= (uint64_t)1 << anchor;
	if (x->kind[anchor] != ANCHOR_NONE)
		*MEM_PUSH(a, h->of[x->kind[anchor]]) = item;
}

static struct hits
search(const struct regions *r, size_t n, const struct anchors *x, struct arena *a)
{
	const struct region_item *item = r->item;
	struct hits h = {0};

	for (int k = 0; k < ANCHOR_KINDS; k++)
		h.of[k].v = MEM_TAKE(a, size_t, h.of[k].cap = USUAL);
	for (size_t i = r->anchored; i < n; i = item[i].next)
		for (size_t k = 0; k < item[i].n; k++) {
			const struct anchor_found *f = &item[i].tok[k].term->anchor;
			for (uint64_t m = f->within; m; m &= m - 1)
				hit(&h, x, (unsigned)__builtin_ctzll(m), i, a);
			for (size_t m = 0; m < f->nbegun; m++)
				if (goes_on(item, n, i, k, f->begun[m].n, x->text[f->begun[m].anchor]))
					hit(&h, x, f->begun[m].anchor, i, a);
		}
	return h;
}

/* Hits of kind k before item `at`. */
static size_t
hits_before(const struct hits *h, int k, size_t at)
{
	size_t lo = 0, hi = h->of[k].n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (h->of[k].v[mid] < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* first hit at or behind item `from` and before `to` of one of the kinds in the mask; SIZE_MAX: none */
static size_t
first_of(const struct hits *h, unsigned mask, size_t from, size_t to)
{
	size_t first = SIZE_MAX;

	for (int k = 0; k < ANCHOR_KINDS; k++) {
		if (!(mask >> k & 1))
			continue;
		size_t i = hits_before(h, k, from);
		if (i < h->of[k].n && h->of[k].v[i] < to && h->of[k].v[i] < first)
			first = h->of[k].v[i];
	}
	return first;
}

#define MASK(k) (1u << (k))
#define DISPUTES (MASK(ANCHOR_DISPUTES) | MASK(ANCHOR_SUITS))

/* a heading is a text, not a row of several cells */
static size_t
first_heading(const struct doc *d, const struct hits *h, enum anchor_kind k, size_t from, size_t to)
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

/* Are there most of the labels of kind k that a whole table has? */
static bool
is_full(const struct hits *h, enum anchor_kind k, struct region q)
{
	return q.to > q.from && hits_before(h, k, q.to) - hits_before(h, k, q.from) >= (k == ANCHOR_SUITS ? 2 : HITS);
}

/* Where the next table of requests has its first row, behind that at `at`; the same row printed once more is none. */
static size_t
next_row(const struct regions *r, const struct doc *d, const struct hits *h, size_t at)
{
	size_t next = first_of(h, MASK(ANCHOR_ROW), at + 1, d->n);

	if (next == SIZE_MAX || first_of(h, MASK(ANCHOR_REQUESTS), at + 1, next) != SIZE_MAX)
		return next;
	size_t n = values_in(r, at, next);
	return n > 0 && n < FEW ? first_of(h, MASK(ANCHOR_ROW), next + 1, d->n) : next;
}

/* The end of a table of requests of which a row stands at `at`. */
static size_t
requests_end(const struct regions *r, const struct doc *d, const struct hits *h, size_t at)
{
	size_t end = min(d->n, next_row(r, d, h, at));

	end = min(end, first_of(h, DISPUTES, at + 1, end));
	end = min(end, first_heading(d, h, ANCHOR_HEAD_DISPUTES, at + 1, end));
	return min(end, first_heading(d, h, ANCHOR_HEAD_AFTER, at + 1, end));
}

/* A table that lost its head begins below the heading of its section, or with the first row that is left. */
static void
find_headless(struct regions *r, const struct doc *d, const struct hits *h)
{
	size_t row = first_of(h, MASK(ANCHOR_LOW), 0, d->n), from = row;

	if (row == SIZE_MAX)
		return;
	for (size_t at = 0; (at = first_heading(d, h, ANCHOR_HEAD_REQUESTS, at, row)) != SIZE_MAX; at++)
		from = at + 1;
	if (first_of(h, MASK(ANCHOR_DISCLOSURE) | DISPUTES, from, row) != SIZE_MAX)
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

/* Where the heads of the columns begin above the first row, at `from`, if nothing else says that a table does: lines without numbers below
 * the heading, if some of them name who applied; others may do so in other words. */
static size_t
heads_begin(const struct regions *r, const struct doc *d, size_t from)
{
	size_t begin = from;
	bool named = false;

	for (size_t i = from; i-- > 0 && from - i <= HEAD;) {
		const struct doc_item *it = &d->item[i];
		if (r->item[i].marks & TERM_PROSE || r->item[i].values > 0)
			break;
		for (size_t k = 0; k < it->n; k++) {
			struct str s = it->cell[k].text;
			bool names = str_eq(s, STR("其他")) || word_any(s, "自然人 企业 机构 组织 总计 商业 科研 社会 法律");
			if (str_find(s, STR("情况")) >= 0)
				return named ? begin : from;
			named = named || names;
			begin = names ? i : begin;
		}
		begin = i;
	}
	return named ? begin : from;
}

/* Where the values of the first row begin, if just as many as it has stand right above its label, at `from`, or any between the heading of the
 * section and it, on lines of their own. */
static size_t
values_begin(const struct regions *r, const struct doc *d, const struct hits *h, size_t from)
{
	size_t i = from;
	unsigned n = 0;

	while (i > 0 && n < COLUMNS && !(r->item[i - 1].marks & TERM_PROSE) && r->item[i - 1].texts == 0 && r->item[i - 1].nval > 0)
		n += r->item[--i].nval;
	bool heading = n > 1 && i > 0 && first_heading(d, h, ANCHOR_HEAD_REQUESTS, i - 1, i) != SIZE_MAX;
	return n == COLUMNS || heading ? i : from;
}

/* Takes the region q of n values for the table of requests, or for the other one, if it has the head and the rows of the form. */
static void
take_requests(struct regions *r, const struct hits *h, struct region q, size_t n, size_t *best)
{
	struct region *tab = &r->tab[FORM_REQUESTS];
	bool better = tab->to == 0 || n > *best + *best / MORE;
	struct region rest = better ? *tab : q;

	if (better) {
		*tab = q;
		*best = n;
	}
	if (is_full(h, ANCHOR_LOW, rest) && first_of(h, MASK(ANCHOR_REQUESTS), rest.from - min(rest.from, HEAD), rest.to) != SIZE_MAX)
		r->other[FORM_REQUESTS] = rest;
}

static void
find_requests(struct regions *r, const struct doc *d, const struct hits *h)
{
	size_t best = 0;

	for (size_t at = 0; (at = first_of(h, MASK(ANCHOR_REQUESTS) | MASK(ANCHOR_ROW), at, d->n)) != SIZE_MAX;) {
		size_t row = first_of(h, MASK(ANCHOR_ROW), at, d->n);
		size_t end = requests_end(r, d, h, row == SIZE_MAX ? at : row);
		size_t from = row_begin(d, at), n;
		from = row == at ? heads_begin(r, d, values_begin(r, d, h, from)) : from;
		n = values_in(r, from, end);
		if (n > 0 || r->times[FORM_REQUESTS] == 0) {
			r->times[FORM_REQUESTS] += n >= FEW;
			take_requests(r, h, (struct region){from, end}, n, &best);
		}
		at = end;
	}
}

/* Where the article begins of which a head stands in item `at`: its own line and the head of the labels may be items before. */
static size_t
article_begin(const struct regions *r, const struct doc *d, size_t at)
{
	size_t begin = at;

	for (size_t i = at; i-- > 0 && at - i <= 2;) {
		const struct doc_item *it = &d->item[i];
		if (r->item[i].marks & TERM_PROSE || r->item[i].values > 0 || it->n == 0)
			break;
		if (str_starts(it->cell->text, STR("第二十条第")) || str_eq(it->cell->text, STR("信息内容")))
			begin = i;
	}
	return begin;
}

static void
find_disclosure(struct regions *r, const struct doc *d, const struct hits *h)
{
	struct region q = r->tab[FORM_REQUESTS];
	size_t to = q.to > q.from ? q.from : d->n;
	size_t at = first_of(h, MASK(ANCHOR_DISCLOSURE), 0, to);

	if (at == SIZE_MAX)
		at = first_of(h, MASK(ANCHOR_DISCLOSURE), 0, to = d->n);
	if (at == SIZE_MAX)
		return;
	size_t end = min(to, first_of(h, MASK(ANCHOR_REQUESTS) | MASK(ANCHOR_ROW) | DISPUTES, at, to));
	end = min(end, first_heading(d, h, ANCHOR_HEAD_REQUESTS, at, to));
	end = min(end, first_heading(d, h, ANCHOR_HEAD_AFTER, at, to));
	r->tab[FORM_DISCLOSURE] = (struct region){article_begin(r, d, at), end};
	r->times[FORM_DISCLOSURE] = 1;
}

static void
find_disputes(struct regions *r, const struct doc *d, const struct hits *h)
{
	struct region q = r->tab[FORM_REQUESTS];
	size_t from = q.to > q.from ? q.to : 0;
	size_t at = first_of(h, DISPUTES, from, d->n);

	if (at == SIZE_MAX && from)
		at = first_of(h, DISPUTES, from = 0, d->n);
	if (at == SIZE_MAX)
		return;
	size_t end = min(d->n, first_heading(d, h, ANCHOR_HEAD_AFTER, at, d->n));
	end = min(end, first_of(h, MASK(ANCHOR_ROW) | MASK(ANCHOR_DISCLOSURE), at, d->n));
	end = q.from > at ? min(end, q.from) : end;
	/* back over the rows that head the table: 行政复议 行政诉讼 */
	size_t begin = at;
	for (size_t i = at; i-- > from && at - i <= 12;) {
		if (r->item[i].marks & TERM_PROSE || r->item[i].values || str_find(d->item[i].cell[0].text, STR("情况")) >= 0)
			break;
		begin = i;
	}
	/* prose behind the values ends it */
	bool seen = false;
	for (size_t i = at; i < end; i++) {
		seen = seen || r->item[i].values > 0;
		if (seen && d->item[i].kind == DOC_TEXT && r->item[i].marks & TERM_PROSE)
			end = i;
	}
	/* some of its values may be printed before their heads */
	size_t head = first_heading(d, h, ANCHOR_HEAD_DISPUTES, from, begin);
	if (head < begin && values_in(r, begin, end) < DISPUTES_VALUES && values_in(r, head, end) == DISPUTES_VALUES)
		for (size_t i = begin; --i > head && !(r->item[i].marks & TERM_PROSE);)
			begin = i;
	r->tab[FORM_DISPUTES] = (struct region){begin, end};
	r->times[FORM_DISPUTES] = 1;
}

/* A table of which labels of kind k tell, outside the one that was found; it ends before labels of the kinds in `stop`. */
static struct region
find_other(const struct regions *r, const struct doc *d, const struct hits *h, enum anchor_kind k, unsigned stop, enum form_table t)
{
	struct region own = r->tab[t], q = {0};

	for (size_t at = 0; is_full(h, k, own) && (at = first_of(h, MASK(k), at, d->n)) != SIZE_MAX; at = q.to) {
		if (at >= own.from && at < own.to) {
			q.to = own.to;
			continue;
		}
		q = (struct region){at, min(d->n, first_of(h, stop, at + 1, d->n))};
		q.to = min(q.to, first_heading(d, h, ANCHOR_HEAD_AFTER, at, q.to));
		q.to = t == FORM_DISCLOSURE ? min(q.to, first_heading(d, h, ANCHOR_HEAD_REQUESTS, at, q.to)) : q.to;
		q.to = at < own.from ? min(q.to, own.from) : q.to;
		if (is_full(h, k, q))
			return q;
		q.to = q.to > at ? q.to : at + 1;
	}
	return (struct region){0};
}

/* Does prose stand in q, or a number or a dash that stands in none? */
static bool
holds(const struct regions *r, struct region q, bool prose)
{
	for (size_t i = q.from; i < q.to; i++)
		if (r->item[i].marks & TERM_PROSE ? prose : !prose && r->item[i].nval)
			return true;
	return false;
}

/* Two tables, one behind the other, were found as one if a label stands in it twice and either half has most of the labels, and values, or
 * prose stands between them: the second is the other one. */
static void
part_from_other(struct regions *r, const struct anchors *x, const struct hits *h, enum anchor_kind k, enum form_table t)
{
	struct region *own = &r->tab[t];

	for (uint64_t m = h->seen; m; m &= m - 1) {
		int i = __builtin_ctzll(m);
		size_t cut = x->kind[i] == k && h->at[i] >= own->from ? h->more[i] : 0;
		struct region one = {own->from, cut}, two = {cut, own->to};
		if (cut <= own->from || cut >= own->to || !is_full(h, k, one) || !is_full(h, k, two) ||
		    (!holds(r, one, true) && (!values_in(r, cut, two.to) || !values_in(r, one.from, cut))))
			continue;
		*own = one;
		r->other[t] = two;
		return;
	}
}

/* Where an empty form stands before the table, that is the one. */
static void
leave_blank(struct regions *r, enum form_table t)
{
	struct region own = r->tab[t], other = r->other[t];

	if (other.to && !holds(r, own, false) && holds(r, other, false)) {
		r->tab[t] = other;
		r->other[t] = own;
	}
}

static void
find_others(struct regions *r, const struct anchors *x, const struct doc *d, const struct hits *h)
{
	unsigned requests = MASK(ANCHOR_REQUESTS) | MASK(ANCHOR_ROW);

	part_from_other(r, x, h, ANCHOR_DISCLOSURE, FORM_DISCLOSURE);
	part_from_other(r, x, h, ANCHOR_SUITS, FORM_DISPUTES);
	if (!r->other[FORM_DISCLOSURE].to)
		r->other[FORM_DISCLOSURE] = find_other(r, d, h, ANCHOR_DISCLOSURE, requests | DISPUTES, FORM_DISCLOSURE);
	if (!r->other[FORM_DISPUTES].to)
		r->other[FORM_DISPUTES] = find_other(r, d, h, ANCHOR_SUITS, requests | MASK(ANCHOR_DISCLOSURE), FORM_DISPUTES);
	leave_blank(r, FORM_DISCLOSURE);
	leave_blank(r, FORM_DISPUTES);
}

/* Labels of the new form less those of the old that begin first in region q. */
static int
lead_in(const struct hits *h, const struct anchors *x, struct region q)
{
	int lead = 0;

	for (uint64_t m = h->seen & (x->of_new | x->of_old); m; m &= m - 1) {
		int k = __builtin_ctzll(m);
		if (h->at[k] >= q.from && h->at[k] < q.to)
			lead += (int)(x->of_new >> k & 1) - (int)(x->of_old >> k & 1);
	}
	return lead;
}

struct regions
locate_tables(const struct doc *d, struct terms *terms)
{
	const struct anchors *x = terms_anchors(terms);
	struct regions r = region_look(d, terms);
	struct arena scratch = *d->a;
	struct hits h = search(&r, d->n, x, &scratch);
	int lead = lead_in(&h, x, (struct region){0, d->n}), own = 0; /* of the document, of the tables that are read */
	bool any = false;

	find_requests(&r, d, &h);
	if (r.tab[FORM_REQUESTS].to == 0 && lead != 0) /* the forms differ in the rows below */
		find_headless(&r, d, &h);
	find_disclosure(&r, d, &h);
	find_disputes(&r, d, &h);
	find_others(&r, x, d, &h);
	for (int t = 0; t < FORM_TABLES; t++) {
		own += lead_in(&h, x, r.tab[t]);
		any = any || r.tab[t].to > r.tab[t].from;
	}
	lead = own ? own : lead; /* others may be of another form */
	r.told = lead != 0;
	if (any)
		r.form = form_find(lead < 0 ? STR("2019") : STR("2021"));
	return r;
}
