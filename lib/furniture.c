/* furniture - finds page numbers and running heads and feet among the lines of a document.
 * Comes in: all lines.  Goes out: the lines without them, and drops.
 * Rule: a number in page dress (- 2 -, 第 2 页 共 5 页, Page 2) goes wherever it stands alone; 2 / 5 only where another page of
 * as many is a good way off, for it may be three cells; a bare number only where it is the first or last line of its page and counts the pages with
 * at least one other such line, or where all that stand alone in a text without form feeds count them, for it may be a cell; any other line only
 * where it opens or closes three pages or more with the same words and no columns.  What such texts look like: folio.
 * Below a head 序号, a cell a line, go the numbers of rows, each the last before a line of words, as far as they count.
 * Known weakness: bare page numbers of a text of one page stay, as do those of a text of two without a form feed. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "folio.h"
#include "furniture.h"

enum { RUNNING_PAGES = 3, RUNNING_WIDTH = 80, PRINTED_MAX = 64, PRINTED_LONG = 600, DRESS_MAX = 64, COUNTING_PAGES = 3, COUNTING_APART = 10,
       HEAD_MAX = 16, ROWS = 5, ROWS_MAX = 64 /* numbered */ };

/* Why a line goes. */
enum { STAYS, NUMBER, RUNNING, ROW };
static const char *const reason[] = {NULL, "page-number", "furniture", "markup"};

/* May a line whose first byte is so be a number in page dress, as folio_begins has it, or the head above the numbers of rows? */
static const bool may_begin[256] = {['-'] = true, ['~'] = true, ['P'] = true, ['p'] = true, [0xC2] = true, [0xE2] = true, [0xE5] = true, [0xE7] = true, [0xE9] = true, [0xEF] = true};

/* The edges of one page: indices of its first and last line that is not blank. */
struct edge {
	size_t first, last;
	bool any;
};

struct edges {
	struct edge *v;
	size_t n, cap;
};

static struct edges
find_edges(const struct lines *l, struct arena *a)
{
	struct edges e = {0};

	for (size_t i = 0; i < l->n; i++) {
		if (i == 0 || l->v[i].page)
			*MEM_PUSH(a, e) = (struct edge){i, i, false};
		struct edge *x = &e.v[e.n - 1];
		if (l->v[i].indent < 0)
			continue;
		if (!x->any)
			x->first = i;
		x->last = i;
		x->any = true;
	}
	return e;
}

/* Marks the bare numbers at one kind of edge that count the pages. */
static void
mark_numbers(const struct lines *l, const struct edges *e, bool last, unsigned char *why)
{
	for (size_t p = 0; p < e->n; p++) {
		size_t i = last ? e->v[p].last : e->v[p].first;
		size_t n = e->v[p].any ? folio_bare(str_trim(l->v[i].text)) : 0;
		if (n == 0)
			continue;
		/* the page before or behind must go on counting */
		bool counts = false;
		for (size_t q = p ? p - 1 : 0; q <= p + 1 && q < e->n; q++) {
			size_t k = last ? e->v[q].last : e->v[q].first;
			size_t m = q != p && e->v[q].any ? folio_bare(str_trim(l->v[k].text)) : 0;
			counts |= m && m + p == n + q;
		}
		if (counts)
			why[i] = NUMBER;
	}
}

/* Marks the bare numbers of a text without form feeds if all that stand alone on lines count pages, three of them or more, each a good way
 * behind the one before it; false: nothing. */
static bool
mark_counting(const struct lines *l, unsigned char *why, struct arena scratch)
{
	MEM_ARRAY(size_t) at = {0};
	size_t last = 0, since = 0;

	for (const struct line *x = l->v, *end = x + l->n; x < end; x++) {
		if (x->first == 0)
			continue;
		since++;
		if ((unsigned)x->first - '0' >= 10 || x->text.n >= DRESS_MAX)
			continue;
		struct str s = str_trim(x->text);
		if (s.n > 4 || span_digits(s) < s.n)
			continue;
		size_t n = folio_bare(s);
		if (n == 0 || (at.n && (n != last + 1 || since < COUNTING_APART)))
			return false;
		*MEM_PUSH(&scratch, at) = (size_t)(x - l->v);
		last = n;
		since = 0;
	}
	for (size_t i = 0; i < at.n && at.n >= COUNTING_PAGES; i++)
		why[at.v[i]] = NUMBER;
	return at.n >= COUNTING_PAGES;
}

/* Has s columns: two blanks or a TAB inside? */
static bool
has_columns(struct str s)
{
	return str_find(s, STR("  ")) >= 0 || str_find(s, STR("\t")) >= 0;
}

/* s without digits and blanks: what a running head has in common on all pages. */
static struct str
words(struct str s, struct arena *a)
{
	char *p = MEM_TAKE(a, char, s.n);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned)(s.p[i] - '0') >= 10 && s.p[i] != ' ')
			p[n++] = s.p[i];
	return (struct str){p, n};
}

/* Marks lines that open (or close) many pages with the same words. */
static void
mark_running(const struct lines *l, const struct edges *e, bool last, unsigned char *why, struct arena scratch)
{
	struct str *w = MEM_NEW(&scratch, struct str, e->n);

	for (size_t p = 0; p < e->n; p++) {
		struct str s = str_trim(l->v[last ? e->v[p].last : e->v[p].first].text);
		if (e->v[p].any && (folio_printed(s) || (!has_columns(s) && line_width(s) <= RUNNING_WIDTH)))
			w[p] = words(s, &scratch);
	}
	for (size_t p = 0; p < e->n;) {
		size_t q = p + 1;
		while (q < e->n && w[p].n && str_eq(w[p], w[q]))
			q++;
		/* on the first page it may be the title */
		bool first = last || folio_printed(str_trim(l->v[e->v[0].first].text));
		for (size_t k = p ? p : !first; q - p >= RUNNING_PAGES && k < q; k++)
			why[last ? e->v[k].last : e->v[k].first] = RUNNING;
		p = q;
	}
}

/* Marks what a browser printed above and below its pages, where no form feed shows them; false: nothing. */
static bool
mark_printed(const struct lines *l, unsigned char *why, struct arena scratch)
{
	MEM_ARRAY(struct str) w = {0};
	MEM_ARRAY(size_t) at = {0};
	bool any = false;

	for (size_t i = 0; i < l->n && at.n < PRINTED_MAX; i++)
		if (l->v[i].has & LINE_SLASH && l->v[i].text.n < PRINTED_LONG && folio_printed(str_trim(l->v[i].text))) {
			*MEM_PUSH(&scratch, w) = words(str_trim(l->v[i].text), &scratch);
			*MEM_PUSH(&scratch, at) = i;
		}
	for (size_t i = 0; i < at.n; i++)
		for (size_t k = 0; k < at.n; k++)
			if (k != i && str_eq(w.v[i], w.v[k])) {
				why[at.v[i]] = RUNNING;
				any = true;
			}
	return any;
}

/* A line that ends in what a browser printed above its page, its text, the first stroke of the day in it. */
struct headed {
	size_t at;
	struct str text;
	size_t stroke;
};

/* How many figures stand before the stroke: a year's four, or as many as where nothing else can be among them; 0: nothing shows it. */
static size_t
figures_before(const struct headed *x, const struct headed *h, size_t n)
{
	struct str rest = str_cut(x->text, x->stroke);

	if (memchr(rest.p, ',', (size_t)str_find(rest, STR(":"))) == NULL)
		return 4;
	for (const struct headed *end = h + n; h < end; h++) {
		size_t from = h->stroke;
		while (from > 0 && (unsigned)(h->text.p[from - 1] - '0') < 10)
			from--;
		if (str_eq(str_cut(h->text, h->stroke), rest) && h->stroke - from <= 2 && (from == 0 || str_ends((struct str){h->text.p, from}, STR("。"))))
			return h->stroke - from;
	}
	return 0;
}

/* Takes from the ends of lines what a browser printed above its pages, where its address below follows: a converter that puts the
 * one behind the page's text, as pypdf does, leaves nothing between.  A number from which the day's cannot be told goes with it. */
static void
cut_heads(struct doc *d, struct lines *l, unsigned char *why, struct arena scratch)
{
	MEM_ARRAY(struct headed) h = {0};
	size_t before = l->n;

	for (size_t i = 0; i < l->n && h.n < PRINTED_MAX; i++) {
		bool address = why[i] && before < l->n && str_find(l->v[i].text, STR("://")) >= 0;
		struct str s = address ? str_trim(l->v[before].text) : STR("");
		size_t stroke = folio_clock(s);
		if (stroke < s.n)
			*MEM_PUSH(&scratch, h) = (struct headed){before, s, stroke};
		before = why[i] ? l->n : l->v[i].indent >= 0 ? i : before;
	}
	for (size_t i = 0; i < h.n; i++) {
		struct line *x = &l->v[h.v[i].at];
		struct str s = h.v[i].text;
		size_t figures = figures_before(&h.v[i], h.v, h.n), from = h.v[i].stroke;
		for (size_t k = 0; from > 0 && (k < figures || !figures) && (unsigned)(s.p[from - 1] - '0') < 10; k++)
			from--;
		if (from == 0) {
			why[h.v[i].at] = RUNNING;
			continue;
		}
		doc_drop(d, x->no, reason[RUNNING], str_cut(s, from));
		line_set(x, (struct str){x->text.p, (size_t)(s.p - x->text.p) + from});
	}
}

/* Marks the pages of all, 2 / 5, if there are two of as many, a good way apart: rows of a table stand close; false: nothing. */
static bool
mark_of_all(const struct lines *l, unsigned char *why, struct arena scratch)
{
	MEM_ARRAY(size_t) at = {0};
	bool any = false;
	size_t p = 0, q = 0;

	for (size_t i = 0; i < l->n && at.n < PRINTED_MAX; i++)
		if (l->v[i].has & LINE_SLASH && l->v[i].text.n < DRESS_MAX && folio_of_all(str_trim(l->v[i].text), &p))
			*MEM_PUSH(&scratch, at) = i;
	for (size_t i = 0; i < at.n; i++)
		for (size_t k = 0; k < at.n; k++)
			if ((at.v[i] < at.v[k] ? at.v[k] - at.v[i] : at.v[i] - at.v[k]) >= COUNTING_APART &&
			    folio_of_all(str_trim(l->v[at.v[i]].text), &p) == folio_of_all(str_trim(l->v[at.v[k]].text), &q) && p != q) {
				why[at.v[i]] = NUMBER;
				any = true;
			}
	return any;
}

/* What is found out about a line that holds a number: is it, or begins it as, one in page dress? */
static unsigned char
dressed(struct doc *d, struct line *x)
{
	struct str s = str_trim(x->text);
	size_t lead;

	if (!folio_begins(s))
		return STAYS;
	if (s.n < DRESS_MAX && folio_dressed(s))
		return NUMBER;
	if (x->indent == 0 && (lead = folio_leading(x->text))) {
		doc_drop(d, x->no, "page-number", str_trim((struct str){x->text.p, lead}));
		line_set(x, str_cut(x->text, lead));
	}
	return STAYS;
}

/* Takes out the lines for which there is a reason; where no form feed shows where a page ends, they do. */
static void
take(struct doc *d, struct lines *l, bool feeds, unsigned char *why)
{
	size_t n = 0;
	bool page = false;

	for (size_t i = 0; i < l->n; i++) {
		page |= l->v[i].page;
		if (why[i]) {
			page = page || (!feeds && why[i] != ROW);
			doc_drop(d, l->v[i].no, reason[why[i]], str_trim(l->v[i].text));
			continue;
		}
		if (n < i)
			l->v[n] = l->v[i];
		l->v[n++].page = page;
		page = false;
	}
	l->n = n;
}

/* Has it a Han character, or one of their punctuation? */
static bool
is_words(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0xE3 && (unsigned char)s.p[i] <= 0xE9)
			return true;
	return false;
}

/* Marks the numbers of rows whose cells stand one a line, from line i on, below their head: each is the last before a line of words, and they count;
 * false: too few stand behind other values. */
static bool
mark_below(const struct lines *l, size_t i, unsigned char *why)
{
	size_t at[ROWS_MAX], rows = 0, full = 0, last = 0, value = 0, n = 0; /* n: values since the last words, the last one in line `value` */

	for (; i < l->n && rows < ROWS_MAX; i++) {
		if (l->v[i].indent < 0)
			continue;
		if (!is_words(l->v[i].text)) {
			value = i;
			n++;
		} else if (n) {
			size_t no = folio_bare(str_trim(l->v[value].text));
			if (no == 0 || (rows && no != last + 1))
				break;
			at[rows++] = value;
			full += n > 1;
			last = no;
			n = 0;
		}
	}
	for (size_t k = 0; full >= ROWS && k < rows; k++)
		why[at[k]] = ROW;
	return full >= ROWS;
}

/* Is it the head above the numbers of rows? */
static inline bool
is_head(const struct line *x)
{
	return x->text.n >= STR("序号").n && x->text.n < HEAD_MAX && str_eq(str_trim(x->text), STR("序号"));
}

void
furniture_take(struct doc *d, struct lines *l)
{
	unsigned char *why = MEM_NEW(doc_work(d), unsigned char, l->n);
	struct arena scratch = *doc_work(d);
	struct edges e = l->pages ? find_edges(l, &scratch) : (struct edges){0};
	bool any = e.n > 1;

	if (any) {
		for (int last = 0; last <= 1; last++) {
			mark_numbers(l, &e, last, why);
			mark_running(l, &e, last, why, scratch);
		}
	} else if (l->has & LINE_SLASH) {
		any = mark_printed(l, why, scratch);
	}
	if (any && l->has & LINE_SLASH)
		cut_heads(d, l, why, scratch);
	if (l->has & LINE_SLASH && mark_of_all(l, why, scratch))
		any = true;
	if (e.n <= 1 && mark_counting(l, why, scratch))
		any = true;
	for (struct line *x = l->v, *end = x + l->n; x < end; x++) {
		if (!may_begin[x->first])
			continue;
		size_t i = (size_t)(x - l->v);
		if (!(x->has & LINE_NUMBER))
			any |= is_head(x) && mark_below(l, i + 1, why);
		else if (!why[i] && (why[i] = dressed(d, x)))
			any = true;
	}
	if (any)
		take(d, l, e.n > 1, why);
}
