/* layout - a text document to items: tables by the recognisers, the rest as paragraphs.
 * Comes in: lines.  Goes out: rows, paragraphs, drops.
 * Rule: at each line the recognisers are asked in turn; what none takes is prose (para).  Markdown's marks go out as drops.
 * Known weakness: where two recognisers would take a line the first in the list has it. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "beside.h"
#include "norm.h"
#include "line.h"
#include "lay.h"
#include "repeat.h"
#include "furniture.h"
#include "mark.h"
#include "frame.h"
#include "scan.h"
#include "rest.h"
#include "para.h"
#include "around.h"
#include "layout.h"

/* What a line may have for a recogniser to be asked, beside the bits of line.has: */
enum {
	IS_COMMAND = 1 << 16, /* it begins as markup does that is not read */
	IS_LIST = 1 << 17,    /* or as a list does */
	IS_FIRST = 1 << 18,   /* it is the first of a paragraph */
	IS_RULED = 1 << 19,   /* it has what rules are of, or the next line has */
	IS_BARRED = 1 << 20,  /* there are bars in the document */
	IS_FIELDS = 1 << 21,  /* it has what parts fields, or the next line a TAB */
	IS_GLUED = 1 << 22    /* it begins with two heads, nothing between them */
};

/* In the order in which they are asked, before those of borderless tables, and what a line must have of, one at least. */
static const struct {
	layout_fn *read;
	unsigned of;
} recogniser[] = {{lay_unread_read, IS_COMMAND}, {lay_list_read, IS_LIST}, {lay_under_read, LINE_MARK},
		  {lay_shut_read, IS_BARRED}, {lay_rule_read, IS_RULED}, {lay_bar_read, IS_BARRED}, {lay_flow_read, IS_FIRST}, {lay_glued_read, IS_GLUED}, {lay_tsv_read, IS_FIELDS}};

enum {
	ASKED = IS_COMMAND | IS_LIST | LINE_MARK | IS_RULED | IS_BARRED | IS_FIRST | IS_FIELDS | IS_GLUED, /* a line without these is asked about by none */
	RECOGNISERS = sizeof recogniser / sizeof *recogniser,
	LINE_PARTED = LINE_TAB | LINE_COMMA | LINE_QUOTE,
	LINE_COLUMNS = LINE_TAB | LINE_GAP | LINE_RULE | LINE_TAG | LINE_QUOTE,
	LINE_RULED = LINE_RULE | LINE_TAG | LINE_DASH,
	PROSE_BYTES = 120, /* a line so long with a full stop in it is no label */
	PAGE_BYTES = 1000, /* but one so long may be a whole page */
	MEETS = 64         /* tables at whose ends the halves may meet */
};

struct layout {
	struct doc *d;
	const struct line *l;
	size_t n;
	size_t ruled;     /* next line at which a ruled table or a flow begins, n if none; borderless tables end there */
	struct around_told told; /* how positions are measured, if a table showed it */
	size_t tabbed;    /* next line at which rows of fields begin, n if none; a table whose first line has no TAB ends there */

	size_t from, to;  /* lines [from, to) hold no values and no end of a table, */
	int labels;       /* but so many lines that are not blank */

	unsigned has;     /* what stands in any line */
	struct para para; /* what is no table */
};

/* Does a drop stand before this item, the line of the one before it being `last`? */
static inline bool
stands_before(const struct doc_item *drop, bool inside, const struct doc_item *it, size_t last)
{
	return drop->line < it->line || (drop->line == it->line && last < it->line && !inside);
}

/* Puts the drops, which stand before the other items, where their lines are: marks inside a line behind it. */
static void
merge_drops(struct doc *d, size_t ndrop)
{
	struct doc_item *drop = MEM_TAKE(d->a, struct doc_item, ndrop), *out = d->item, *from = out + ndrop, *to = from, *end = out + d->n;

	memcpy(drop, d->item, ndrop * sizeof *drop);
	for (size_t k = 0, last = 0; k < ndrop; k++) { /* what is written is as many items behind as drops are left */
		bool inside = str_eq(drop[k].cell[0].text, STR("markup-inside"));
		for (; to < end && !stands_before(&drop[k], inside, to, last); to++)
			last = to->line;
		memmove(out, from, (size_t)(to - from) * sizeof *out);
		out += to - from;
		from = to;
		if (inside)
			drop[k].cell[0].text = STR("markup");
		*out++ = drop[k];
	}
}

/* Merges item[from .. mid) with item[mid .. n), both in the order of their lines. */
static void
merge_items(struct doc *d, size_t from, size_t mid)
{
	size_t i = from, k = mid, n = 0;

	if (from == mid || mid == d->n)
		return;
	struct doc_item *out = MEM_TAKE(d->a, struct doc_item, d->n - from);
	while (i < mid || k < d->n)
		out[n++] = k == d->n || (i < mid && d->item[i].line <= d->item[k].line) ? d->item[i++] : d->item[k++];
	memcpy(d->item + from, out, n * sizeof *out);
}

static bool
is_label(const struct layout *x, size_t i)
{
	enum lay_kind kind = lay_kind_of(&x->l[i], doc_work(x->d));

	return kind == LAY_LABEL || kind == LAY_MIXED;
}

/* Are there only labels ahead, more than any table has before its first number?  Then none without rules begins here; each
 * line is looked at once. */
static bool
is_barren(struct layout *x, size_t at, struct lay_kept *kept)
{
	if (at >= x->to) {
		x->from = x->to = at;
		x->labels = 0;
	}
	while (x->from < at)
		x->labels -= is_label(x, x->from++);
	for (; x->to < x->ruled && x->labels <= LAY_LOOK; x->to++) {
		enum lay_kind kind = lay_kind_kept(&x->l[x->to], kept, doc_work(x->d));
		if (kind == LAY_VALUES || kind == LAY_STOP)
			return false;
		x->labels += kind == LAY_LABEL || kind == LAY_MIXED;
	}
	return x->labels > LAY_LOOK;
}

/* Is it a line of fields set apart by TABs, words in the first and something in another? */
static bool
is_row(const struct line *l)
{
	const char *tab = l->has & LINE_TAB ? memchr(l->text.p, '\t', l->text.n) : NULL;
	struct str first = {l->text.p, tab ? (size_t)(tab - l->text.p) : 0};

	return first.n && (first = str_trim(first)).n && !lay_value(first) && str_trim(str_cut(l->text, (size_t)(tab - l->text.p))).n;
}

/* May markup that is not read begin so? */
static inline bool
is_command(char c)
{
	return c == '.' || c == '@';
}

/* May a line begin with a list? */
static inline bool
may_list(char c)
{
	return c == '[' || c == '(' || c == '{';
}

/* The first byte of a line. */
static inline char
first_of(const struct line *l)
{
	return l->text.n ? l->text.p[0] : 0;
}

/* Is it the first line of a paragraph? */
static inline bool
is_first(const struct layout *x, size_t at)
{
	return at == 0 || x->l[at - 1].indent < 0;
}

/* May a table begin with the line that is not borderless?  With few. */
static inline bool
may_begin(const struct line *l)
{
	static const bool opens[256] = {['.'] = true, ['@'] = true, ['['] = true, ['('] = true, ['{'] = true};

	return GK_PLAIN || l->has & (LINE_RULED | LINE_BLANK) || opens[l->first];
}

/* Does one surely begin here? */
static bool
begins_other(const struct layout *x, const struct line *l)
{
	size_t at = (size_t)(l - x->l);
	char c = first_of(l);

	return (is_command(c) && lay_unread_begins(l)) || ((may_list(c) || (c == ' ' && l->has & LINE_QUOTE)) && lay_list_begins(l)) ||
	       (l->has & LINE_RULED && lay_rule_begins(x->l, at, x->n)) || (l->has & LINE_BLANK && is_first(x, at) && lay_flow_begins(x->l, at, x->n));
}

/* Do rows of fields begin here? */
static bool
begins_rows(const struct layout *x, size_t at)
{
	return is_row(&x->l[at]) && at + 1 < x->n && is_row(&x->l[at + 1]);
}

/* Moves to the next table with rules, and to the next with fields, behind `at`: each line is looked at once. */
static void
look_ahead(struct layout *x, size_t at)
{
	if (x->ruled <= at) {
		const struct line *l = x->l + at + 1, *end = x->l + x->n;
		while (l < end && !(may_begin(l) && begins_other(x, l)))
			l++;
		x->ruled = (size_t)(l - x->l);
	}
	if (x->tabbed <= at) {
		size_t i = at + 1;
		for (; i < x->n && !(x->l[i].has & LINE_TAB && begins_rows(x, i));)
			i++;
		x->tabbed = i;
	}
}

/* Takes a borderless table, which has rows of numbers in most lines or one number in each, from l[at] on. */
static size_t
read_borderless(struct layout *x, size_t at, size_t end)
{
	struct lay_kept kept;
	enum lay_shape shape = LAY_NONE;

	kept.n = 0;
	if (!GK_PLAIN && lay_kind_of(&x->l[at], doc_work(x->d)) == LAY_STOP)
		return 0;
	if (GK_PLAIN || !is_barren(x, at, &kept))
		shape = lay_taste(x->l, at, end, &kept, doc_work(x->d));
	return shape == LAY_LINES ? lay_cols_read(x->d, x->l, at, end, x->n, &x->told, &kept) : shape == LAY_CELLS ? lay_cell_read(x->d, x->l, at, end) : 0;
}

/* What l[at] has of what recognisers ask for. */
static unsigned
has_of(const struct layout *x, size_t at)
{
	const struct line *l = &x->l[at];
	unsigned next = at + 1 < x->n ? l[1].has : 0;
	char c = first_of(l);

	return l->has | (is_command(c) ? IS_COMMAND : 0) | (may_list(c) || l->indent > 0 ? IS_LIST : 0) | (is_first(x, at) ? IS_FIRST : 0) |
	       (x->has & LINE_RULED && (l->has | next) & LINE_RULED ? IS_RULED : 0) | (x->has & LINE_RULE ? IS_BARRED : 0) |
	       (l->has & LINE_PARTED || next & LINE_TAB ? IS_FIELDS : 0) | (!(l->has & LINE_RULE) && lay_glued_begins(l) ? IS_GLUED : 0);
}

/* Asks the recognisers; how many lines one of them took from l[at] on. */
static size_t
read_table(struct layout *x, size_t at)
{
	size_t took = 0, first = x->d->n;
	const struct line *l = &x->l[at];

	/* no table begins at a line with a full stop and no marks of columns */
	if (l->text.n >= PROSE_BYTES && l->text.n < PAGE_BYTES && (l->has & LINE_STOP) && !(l->has & LINE_COLUMNS))
		return 0;
	look_ahead(x, at);
	/* a caption above rows of fields is none of them */
	size_t end = !(l->has & LINE_TAB) && x->tabbed < x->ruled ? x->tabbed : x->ruled;
	const char *unused = x->d->work ? x->d->work->at : NULL;
	unsigned has = has_of(x, at);
	for (size_t i = GK_PLAIN || has & ASKED ? 0 : RECOGNISERS; i < RECOGNISERS && !took; i++)
		if (GK_PLAIN || has & recogniser[i].of)
			took = recogniser[i].read(x->d, x->l, at, x->n);
	if (!took)
		took = read_borderless(x, at, end);
	if (x->d->work && x->d->work->at != unused)
		mem_reset(x->d->work);
	size_t rows = first; /* page numbers among the cells were dropped before the rows were put together */
	while (rows < x->d->n && x->d->item[rows].kind == DOC_DROP)
		rows++;
	merge_items(x->d, first, rows);
	if (took)
		repeat_fold(x->d, first);
	if (took && x->d->drops) {
		size_t mid = x->d->n;
		rest_drop(x->d, first, x->l + at, took);
		merge_items(x->d, first, mid);
	}
	return took;
}

/* What pandas prints around a table. */
static void
take_frame(struct doc *d, struct lines *l)
{
	size_t first = d->n;

	if (d->laid)
		return;
	frame_index(d, l);
	size_t index = d->n;
	if (l->has & LINE_NOTHING) {
		frame_words(d, l);
		merge_items(d, first, index);
	}
}

/* Reads from line *at on up to the end of a table, *at being behind it then; false: there was none that begins before line `to`. */
static bool
next_table(struct layout *x, size_t *at, size_t to)
{
	const struct line *l = x->l;
	size_t i = *at, took = 0;

	for (; i < to && !took; i += took ? took : 1) {
		if (l[i].text.n == 0) /* an empty line begins nothing and ends nothing */
			continue;
		if ((took = read_table(x, i)))
			para_end(&x->para);
		else
			para_line(&x->para, i);
	}
	*at = i;
	return took > 0;
}

/* Where the second half of a large document begins that is read beside the first: at a line that is no part of a table, behind a blank one;
 * the end: nowhere. */
static size_t
find_half(const struct doc *d, const struct lines *l)
{
	size_t from = l->n / 2, to = from + l->n / 8;

	if (!d->beside || d->laid || d->bytes < LINE_LARGE)
		return l->n;
	for (size_t i = from + 1; i < to; i++)
		if (l->v[i - 1].indent < 0 && lay_kind_of(&l->v[i], doc_work((struct doc *)d)) == LAY_STOP)
			return i;
	return l->n;
}

/* The second half of a document.  What is read of it depends on where a table ended and what was told of measures, nothing else: where both
 * are the same for who reads the first half on over its end, the rest is what was read here. */
struct half {
	struct layout x;
	struct doc d;
	size_t begin;
	struct meet {
		size_t at, n, diags;     /* behind a table, with so many items and findings */
		struct around_told told;
	} met[MEETS];
	size_t nmet;
};

static void
read_half(void *with)
{
	struct half *h = with;
	size_t at = h->begin;

	doc_reserve(&h->d, h->x.n - h->begin);
	while (next_table(&h->x, &at, h->x.n))
		if (h->nmet < MEETS)
			h->met[h->nmet++] = (struct meet){at, h->d.n, h->d.diags.n, h->x.told};
	norm_items(&h->d);
}

/* Begins to read the half of what x reads. */
static void
begin_half(struct half *h, struct layout *x, size_t begin)
{
	struct beside *b = x->d->beside + BESIDE_ITEMS;

	*h = (struct half){.x = *x, .d = *x->d, .begin = begin};
	h->x.d = &h->d;
	h->d.a = &b->a;
	h->d.work = &b->work;
	h->d.page = &b->page;
	h->d.item = NULL;
	h->d.n = h->d.cap = 0;
	h->d.diags = (struct diag_list){.a = &b->a};
	h->x.para = para_begin(&h->d, x->l, x->n);
	para_ask(&x->para);
	h->x.para.wrap = x->para.wrap;
	beside_begin(b, x->d->a->budget, read_half, h);
}

/* Appends what was read of the half behind where x has come to, line `at`, behind a table.  False: it was not read so from there on. */
static bool
take_half(struct layout *x, const struct half *h, size_t at)
{
	const struct around_told *t = &x->told;

	for (size_t i = 0; i < h->nmet; i++) {
		const struct meet *m = &h->met[i];
		if (m->at != at || m->told.clear != t->clear || (t->clear && (m->told.at != t->at || m->told.measure != t->measure)))
			continue;
		doc_reserve(x->d, x->d->n + h->d.n - m->n);
		memcpy(x->d->item + x->d->n, h->d.item + m->n, (h->d.n - m->n) * sizeof *h->d.item);
		x->d->n += h->d.n - m->n;
		for (size_t k = m->diags; k < h->d.diags.n; k++)
			*MEM_PUSH(x->d->diags.a, x->d->diags) = h->d.diags.v[k];
		return true;
	}
	return false;
}

/* All lines; of a large document the second half beside the first. */
static void
read_lines(struct layout *x, size_t half)
{
	struct half h;
	size_t at = 0;
	bool wait = half < x->n, taken = false;

	if (wait)
		begin_half(&h, x, half);
	while (next_table(x, &at, half))
		;
	if (wait) {
		struct doc done = *x->d;
		done.n = x->para.item < done.n ? x->para.item : done.n; /* a paragraph may go on in what follows */
		norm_items(&done);
		x->told = (struct around_told){0}; /* as there */
	}
	for (size_t i = 0; !taken && next_table(x, &at, x->n); i++) {
		if (i == 0 && wait)
			wait = beside_end(x->d->beside + BESIDE_ITEMS);
		taken = wait && i < MEETS && take_half(x, &h, at);
	}
	if (half < x->n && !taken) {
		beside_end(x->d->beside + BESIDE_ITEMS);
		beside_drop(x->d->beside + BESIDE_ITEMS);
	}
}

void
layout_read(struct doc *d, const struct lines *lines)
{
	struct lines l = *lines;
	struct layout x = {.d = d};

	take_frame(d, &l);
	size_t frame = d->n;
	if (!d->laid && scan_is(&l)) {
		d->shape = STR("scan");
		scan_take(d, &l);
	} else if (mark_is(&l)) {
		d->shape = STR("markdown");
		mark_take(d, &l);
	}
	merge_items(d, 0, frame);
	size_t marks = d->n;
	furniture_take(d, &l);
	if (d->work)
		mem_reset(d->work);
	merge_items(d, 0, marks);
	size_t drops = d->n;
	x.l = l.v;
	x.n = l.n;
	doc_reserve(d, d->n + l.n);
	x.para = para_begin(d, l.v, l.n);
	x.has = l.has;
	x.tabbed = l.has & LINE_TAB ? 0 : l.n;
	read_lines(&x, find_half(d, &l));
	if (drops)
		merge_drops(d, drops);
}
