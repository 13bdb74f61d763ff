/* quick - the records that nearly all are, read without being split.
 * Comes in: records of one document, whole lines.  Goes out: its items, or the cells of its form.
 * Rule: a record is taken only if it says what it would by its fields, read one by one; what is odd in any way is left to these.  A line
 * feed stands behind all, which no number and no name holds: what is compared, or read figure by figure, ends there at the latest.
 * Known weakness: the last records before the end of the bytes are left, too, where a whole one might not be there. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "quick.h"

enum {
	FIGURES = 15, /* of a number */
	WORD = 9,     /* bytes of the longest type or state, with its TABs */
	CELLS = 32    /* of a row */
};

/* Fills the cell *to of a table, whose definition is f; false: it is there already. */
static inline bool
take(struct table *t, struct table_cell *to, const struct form_cell *f, struct table_cell c)
{
	if (to->state != TABLE_MISSING)
		return false;
	*to = c;
	if (c.state != TABLE_MISSING)
		t->found[f->table] = true;
	return true;
}

bool
quick_take(struct quick *x, int i, struct table_cell c)
{
	if (!take(x->t, &x->t->cell[i], &x->t->form->cell[i], c))
		return false;
	x->cell = i;
	return true;
}

typedef uint64_t words __attribute__((vector_size(16)));

/* Where do the sixteen bytes at p and q differ? */
static inline words
differ(const char *p, const char *q)
{
	words v, w;

	memcpy(&v, p, sizeof v);
	memcpy(&w, q, sizeof w);
	return v ^ w;
}

/* Are the n bytes at p those at q?  The first and the last sixteen are all of most names of documents. */
static inline bool
same(const char *p, const char *q, size_t n)
{
	if (n < sizeof(words))
		return memcmp(p, q, n) == 0;
	size_t last = n - sizeof(words);
	words d = differ(p, q) | differ(p + last, q + last);
#pragma GCC unroll 1
	for (size_t i = sizeof d; i < last; i += sizeof d)
		d |= differ(p + i, q + i);
	return !(d[0] | d[1]);
}

/* Digits from p on; returns where they end, NULL: there are none, or more than FIGURES. */
static inline const char *
number(const char *p, uint64_t *out)
{
	const char *q = p + 1;
	uint64_t v = (unsigned)(*p - '0');

	*out = 0;
	if (v > 9)
		return NULL;
	for (unsigned d; (d = (unsigned)(*q - '0')) < 10; q++)
		v = v * 10 + d;
	*out = v;
	return q - p <= FIGURES ? q : NULL;
}

/* Passes over the document and the line of the record at p; NULL: it is another's. */
static inline const char *
head(const struct quick *x, const char *p, uint64_t *line)
{
	return same(p, x->doc.p, x->doc.n) ? number(p + x->doc.n, line) : NULL;
}

/* Passes over one of the words that a field holds, and the TABs round it; false: another stands there. */
static inline bool
word(const char **p, struct str s)
{
	if (memcmp(*p, s.p, s.n) != 0)
		return false;
	*p += s.n;
	return true;
}

/* The state of a cell with a value, or without one; TABLE_STATES: it is none of these. */
static inline enum table_state
state(const char **p, bool value)
{
	if (value)
		return word(p, STR("\tok\t")) ? TABLE_OK : word(p, STR("\tplaced\t")) ? TABLE_PLACED : TABLE_STATES;
	return word(p, STR("\tblank\t"))   ? TABLE_BLANK :
	       word(p, STR("\tmissing\t")) ? TABLE_MISSING :
	       word(p, STR("\tdash\t"))    ? TABLE_DASH :
	       word(p, STR("\ttext\t"))    ? TABLE_TEXT :
					     TABLE_STATES;
}

/* The last field from p on, up to the line feed; NULL: something in it must be looked at. */
static inline const char *
last(const char *p, const char *end, struct str *out)
{
	const char *from = p;

	if (*p != '\n') /* mostly it is empty */
		p += span_field((struct str){p, (size_t)(end - p)});
	*out = (struct str){from, (size_t)(p - from)};
	return *p == '\n' ? p : NULL;
}

/* Reads the cell *to, whose definition is f, from the record whose document and line end at p, for which there is room enough; returns where the
 * next record begins; NULL: it is another one. */
static inline const char *
cell(struct quick *x, struct table_cell *to, const struct form_cell *f, uint64_t line, const char *p, const char *end)
{
	uint64_t value = 0;
	struct str raw;

	if (!same(p, f->name, f->nname))
		return NULL;
	p += f->nname;
	bool none = *p == '\t';
	if (!none && !(p = number(p, &value)))
		return NULL;
	enum table_state s = state(&p, !none);
	if (s == TABLE_STATES || !(p = last(p, end, &raw)))
		return NULL;
	return take(x->t, to, f, (struct table_cell){s, {(int64_t)value, 0}, raw, (size_t)line}) ? p + 1 : NULL;
}

/* The cells behind the last one read. */
static __attribute__((noinline)) const char *
cells(struct quick *x, const char *p, const char *end, size_t *line)
{
	const struct form *f = x->t->form;
	const struct form_cell *from = f->cell + x->cell + 1, *c = from, *behind = f->cell + f->ncell;
	struct table_cell *to = x->t->cell + x->cell + 1;
	ptrdiff_t most = (ptrdiff_t)x->doc.n + FORM_NAME_MAX + 2 * (FIGURES + 1 + WORD);
	uint64_t at = 0;

	for (const char *next; c < behind && end - p > most; c++, to++, p = next) {
		const char *q = head(x, p, &at);
		if (!q || !(next = cell(x, to, c, at, q, end)))
			break;
	}
	x->cell += (int)(c - from);
	*line += (size_t)(c - from);
	return p;
}

/* An item of one cell, from p to its line feed; returns where the next record begins. */
static inline const char *
lone(struct doc *d, enum doc_kind kind, const char *p, const char *lf, size_t line)
{
	struct doc_cell *c = MEM_TAKE(d->a, struct doc_cell, 1);

	*c = (struct doc_cell){{p, (size_t)(lf - p)}, line};
	doc_item(d, kind, line, 1, c);
	return lf + 1;
}

/* A row of at most CELLS, from p on. */
static const char *
cells_of_row(struct doc *d, const char *p, const char *end, size_t line)
{
	const size_t room = (CELLS + SPAN_STOPS) * sizeof(struct doc_cell);
	struct doc_cell *c = mem_take(d->a, room), *to = c;

	for (const char *from = p; end - p >= SPAN_STOPS && to <= c + CELLS; p += SPAN_STOPS)
		for (unsigned stops = span_stops(p); stops; stops &= stops - 1) {
			const char *at = p + __builtin_ctz(stops);
			*to++ = (struct doc_cell){{from, (size_t)(at - from)}, line};
			from = at + 1;
			if (*at == '\t')
				continue;
			size_t n = *at == '\n' && to <= c + CELLS ? (size_t)(to - c) : 0;
			mem_fit(d->a, c, room, n * sizeof *c);
			if (n)
				doc_item(d, DOC_ROW, line, n, c);
			return n ? from : NULL;
		}
	mem_fit(d->a, c, room, 0);
	return NULL;
}

static inline const char *
row(struct doc *d, const char *p, const char *end, size_t line)
{
	const char *lf = p;

	while ((unsigned)(*lf - '0') < 10)
		lf++;
	return *lf == '\n' ? lone(d, DOC_ROW, p, lf, line) : cells_of_row(d, p, end, line); /* often one cell, figures or nothing */
}

static const char *
paragraph(struct doc *d, const char *p, const char *end, size_t line)
{
	struct str s;
	const char *lf = last(p, end, &s);

	return lf ? lone(d, DOC_TEXT, p, lf, line) : NULL;
}

/* Are there n numbers from p to the line feed, TABs between? */
static bool
are_numbers(const char *p, size_t n)
{
	uint64_t at;

	for (size_t i = 1; i <= n; i++, p++)
		if (!(p = number(p, &at)) || *p != (i < n ? '\t' : '\n'))
			return false;
	return true;
}

/* The lines of the cells of the row before them. */
static const char *
place(struct doc *d, const char *p, size_t line)
{
	struct doc_item *it = d->n ? &d->item[d->n - 1] : NULL;
	uint64_t at;

	if (!it || it->kind != DOC_ROW || it->line != line || !are_numbers(p, it->n))
		return NULL;
	for (size_t i = 0; i < it->n; i++, p++) {
		p = number(p, &at);
		it->cell[i].line = (size_t)at;
	}
	return p;
}

/* What a document consists of. */
static const char *
items(struct quick *x, const char *p, const char *end, size_t *line)
{
	ptrdiff_t most = (ptrdiff_t)x->doc.n + FIGURES + 1 + WORD;
	struct doc *d = x->d;

	for (const char *next; end - p > most; p = next, ++*line) {
		uint64_t at = 0;
		const char *q = head(x, p, &at);
		next = !q                         ? NULL :
		       word(&q, STR("\trow\t"))   ? row(d, q, end, (size_t)at) :
		       word(&q, STR("\ttext\t"))  ? paragraph(d, q, end, (size_t)at) :
		       word(&q, STR("\tplace\t")) ? place(d, q, (size_t)at) :
						    NULL;
		if (!next)
			break;
	}
	return p;
}

const char *
quick_read(struct quick *x, const char *p, const char *end, size_t *line)
{
	const char *from;

	if (GK_PLAIN || !x->doc.n)
		return p;
	do {
		from = p;
		p = x->t->form ? cells(x, p, end, line) : p;
		p = items(x, p, end, line);
	} while (p != from && x->t->form);
	return p;
}
