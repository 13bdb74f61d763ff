/* report - the records of one document → the parts of a report.
 * Comes in: records.  Goes out: the parts that they tell of, what is damaged among them said.
 * Rule: gk-records(5) is the contract; fields beyond those known are let pass.  A record that contradicts it is said and
 * skipped, the others are used.  What nearly all records are is read without being split (quick_), all else by its fields. */
#include <stddef.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "rec.h"
#include "sect.h"
#include "ident.h"
#include "explain.h"
#include "report.h"

const struct report_meta report_meta[REPORT_METAS] = {
	{"title", offsetof(struct sections, title), offsetof(struct sections, title_line)},
	{"agency", offsetof(struct sections, agency), offsetof(struct sections, agency_line)},
	{"period", offsetof(struct sections, period), offsetof(struct sections, period_line)},
	{"published", offsetof(struct sections, published), offsetof(struct sections, published_line)},
};

/* State of reading one document's records. */
struct reader {
	struct report *r;
	int cell; /* index of the last cell read: the next one mostly follows it */
	struct str doc; /* document and TAB as they stand in the last record */
	bool ahead;     /* the records are perhaps not all of one document; then: */
	bool named, had_doc; /* it has a name, and a doc record */
	struct str name;
	struct rec rec; /* the last record that was split */
	const char *said; /* the last thing expected, and its detail */
	struct str detail;
};

/* Takes one parsed record; NULL, or what was expected. */
typedef const char *read_fn(struct reader *x, const struct rec *rec);

enum { ITEMS_USUAL = 128 }; /* of a document */

static const char *
read_doc(struct reader *x, const struct rec *rec)
{
	struct doc *d = &x->r->doc;
	uint64_t bytes;

	if (!str_uint(rec->f[REC_HEAD + 2], SIZE_MAX, &bytes))
		return "a number of bytes";
	d->encoding = rec->f[REC_HEAD];
	d->shape = rec->f[REC_HEAD + 1];
	d->bytes = (size_t)bytes;
	if (rec->n > REC_HEAD + 3 && str_uint(rec->f[REC_HEAD + 3], SIZE_MAX, &bytes))
		d->lines = (size_t)bytes;
	if (rec->n > REC_HEAD + 5) {
		d->published = rec->f[REC_HEAD + 4];
		d->publisher = rec->f[REC_HEAD + 5];
	}
	x->r->have[FLOW_LINES] = true;
	doc_reserve(d, ITEMS_USUAL);
	return NULL;
}

static const char *
read_text(struct reader *x, const struct rec *rec)
{
	doc_text(&x->r->doc, rec->line, rec->f[REC_HEAD]);
	x->r->have[FLOW_LINES] = true;
	return NULL;
}

static const char *
read_row(struct reader *x, const struct rec *rec)
{
	struct doc_item *it = doc_add(&x->r->doc, DOC_ROW, rec->line, rec->n - REC_HEAD);

	for (size_t i = 0; i < it->n; i++)
		it->cell[i].text = rec->f[REC_HEAD + i];
	x->r->have[FLOW_LINES] = true;
	return NULL;
}

/* Lines of the cells of a row that stands on more than one; without its row before it, it says nothing. */
static const char *
read_place(struct reader *x, const struct rec *rec)
{
	struct doc *d = &x->r->doc;
	struct doc_item *it = d->n ? &d->item[d->n - 1] : NULL;
	uint64_t line;

	if (!it || it->kind != DOC_ROW || it->line != rec->line || it->n != rec->n - REC_HEAD)
		return NULL;
	for (size_t i = 0; i < it->n; i++)
		if (!str_uint(rec->f[REC_HEAD + i], SIZE_MAX, &line))
			return "a line number for each cell";
	for (size_t i = 0; i < it->n && str_uint(rec->f[REC_HEAD + i], SIZE_MAX, &line); i++)
		it->cell[i].line = (size_t)line;
	return NULL;
}

static const char *
read_drop(struct reader *x, const struct rec *rec)
{
	struct doc_item *it = doc_add(&x->r->doc, DOC_DROP, rec->line, 2);

	it->cell[0].text = rec->f[REC_HEAD];
	it->cell[1].text = rec->f[REC_HEAD + 1];
	x->r->have[FLOW_LINES] = true;
	return NULL;
}

static const char *
read_meta(struct reader *x, const struct rec *rec)
{
	struct sections *s = &x->r->sect;
	struct str key = rec->f[REC_HEAD], value = rec->f[REC_HEAD + 1];
	uint64_t year;

	x->r->have[FLOW_SECTIONS] = true;
	if (str_eq(key, STR("year"))) {
		if (!str_uint(value, 9999, &year))
			return "a year";
		s->year = (int)year;
		s->year_line = rec->line;
		return NULL;
	}
	for (size_t i = 0; i < REPORT_METAS; i++)
		if (str_eq(key, str_of(report_meta[i].key))) {
			*(struct str *)((char *)s + report_meta[i].value) = value;
			*(size_t *)((char *)s + report_meta[i].line) = rec->line;
		}
	return NULL;
}

static const char *
read_section(struct reader *x, const struct rec *rec)
{
	enum { KEY = REC_HEAD, LEVEL, NUMERAL, TITLE };
	enum sect_key key = sect_key_find(rec->f[KEY]);
	uint64_t level;

	if (key == SECT_KEYS)
		return "the key of a section";
	if (!str_uint(rec->f[LEVEL], 99, &level) || level == 0)
		return "a level from 1";
	sect_add(&x->r->sect, x->r->doc.a, (struct sect){key, (int)level, rec->f[NUMERAL], rec->f[TITLE], rec->line});
	x->r->have[FLOW_SECTIONS] = true;
	return NULL;
}

static const char *
read_body(struct reader *x, const struct rec *rec)
{
	enum sect_key key = sect_key_find(rec->f[REC_HEAD]);

	if (key == SECT_KEYS)
		return "the key of a section";
	sect_add_body(&x->r->sect, x->r->doc.a, key, rec->f[REC_HEAD + 1], rec->line);
	x->r->have[FLOW_SECTIONS] = true;
	return NULL;
}

/* Takes cell i; false: it is there already. */
static inline bool
take_cell(struct reader *x, int i, struct table_cell c)
{
	struct table *t = &x->r->table;
	enum form_table k = t->form->cell[i].table;

	if (t->cell[i].state != TABLE_MISSING)
		return false;
	t->cell[i] = c;
	x->cell = i;
	if (c.state != TABLE_MISSING && (!t->found[k] || t->line[k] > c.line)) {
		t->found[k] = true;
		t->line[k] = c.line;
	}
	return true;
}

static const char *
read_cell(struct reader *x, const struct rec *rec)
{
	enum { FORM = REC_HEAD, TABLE, ROW, COL, VALUE, STATE, RAW };
	struct table *t = &x->r->table;
	const struct form *f = t->form ? t->form : form_find(rec->f[FORM]);
	enum table_state state = table_state_find(rec->f[STATE]);
	struct table_cell c = {.state = state, .raw = rec->f[RAW], .line = rec->line};

	if (!f || !str_eq(rec->f[FORM], str_of(f->id)))
		return "a known form, the same for all cells of a document";
	int i = form_cell_find(f, rec->f[TABLE], rec->f[ROW], rec->f[COL]);
	if (i < 0)
		return "table, row and column of a cell of the form";
	if (state == TABLE_STATES)
		return "a state: ok, placed, blank, dash, missing or text";
	if (table_has(&c) ? num_parse(rec->f[VALUE], &c.value) != NUM_VALUE : rec->f[VALUE].n != 0)
		return table_has(&c) ? "a number, the state being ok or placed" : "no value, the state being another";
	if (!t->form) {
		t->form = f;
		t->cell = table_cells(f, x->r->doc.a);
	}
	if (!take_cell(x, i, c))
		return "every cell once";
	x->r->have[FLOW_CELLS] = true;
	return NULL;
}

/* Digits, at most 15 of them, from *p on, which moves behind them; false: none, or more.  A line feed stands behind. */
static inline bool
quick_number(const char **p, uint64_t *out)
{
	const char *from = *p, *q = from + 1;
	uint64_t v = (unsigned)(*from - '0');

	if (v > 9)
		return false;
	for (unsigned d; (d = (unsigned)(*q - '0')) < 10; q++)
		v = v * 10 + d;
	*out = v;
	*p = q;
	return q - from < 16;
}

static inline bool
quick_text(const char **p, const char *end, struct str s)
{
	if ((size_t)(end - *p) < s.n || memcmp(*p, s.p, s.n) != 0)
		return false;
	*p += s.n;
	return true;
}

/* The state of a cell with a value, or without one; TABLE_STATES: it is none of these. */
static inline enum table_state
quick_state(const char **p, const char *end, bool value)
{
	if (value)
		return quick_text(p, end, STR("\tok\t")) ? TABLE_OK : quick_text(p, end, STR("\tplaced\t")) ? TABLE_PLACED : TABLE_STATES;
	return quick_text(p, end, STR("\tblank\t"))   ? TABLE_BLANK :
	       quick_text(p, end, STR("\tmissing\t")) ? TABLE_MISSING :
	       quick_text(p, end, STR("\tdash\t"))    ? TABLE_DASH :
	       quick_text(p, end, STR("\ttext\t"))    ? TABLE_TEXT :
							TABLE_STATES;
}

/* Passes over s, if it stands there and something behind it; it may be long. */
static inline bool
quick_long(const char **p, const char *end, struct str s)
{
	if ((size_t)(end - *p) <= s.n || s.n == 0)
		return false;
	if (s.n < 8)
		return quick_text(p, end, s);
	if (!span_same(*p, s.p, s.n))
		return false;
	*p += s.n;
	return true;
}

/* The last field, up to the line feed, if it needs no second look. */
static inline bool
quick_last(const char **p, const char *end, struct str *out)
{
	const char *from = *p;

	if (*from != '\n') /* mostly it is empty */
		*p += span_field((struct str){from, (size_t)(end - from)});
	*out = (struct str){from, (size_t)(*p - from)};
	return **p == '\n';
}

/* The common case, taken without being split: the record at p is the cell behind the last one, of the same document, and
 * nothing is odd about it.  Returns where the next record begins; NULL: read_cell must see it. */
static const char *
quick_cell(struct reader *x, const char *p, const char *end)
{
	const struct form *f = x->r->table.form;
	struct str raw;
	uint64_t line, value = 0;

	if (!f || x->cell + 1 >= f->ncell || !quick_long(&p, end, x->doc) || !quick_number(&p, &line) ||
	    !quick_text(&p, end, (struct str){f->cell[x->cell + 1].name, f->cell[x->cell + 1].nname}))
		return NULL;
	bool none = *p == '\t';
	if (!none && !quick_number(&p, &value))
		return NULL;
	enum table_state state = quick_state(&p, end, !none);
	if (state == TABLE_STATES || !quick_last(&p, end, &raw))
		return NULL;
	return take_cell(x, x->cell + 1, (struct table_cell){state, {(int64_t)value, 0}, raw, (size_t)line}) ? p + 1 : NULL;
}

/* Are there n numbers from p to end, TABs between? */
static bool
are_numbers(const char *p, const char *end, size_t n)
{
	uint64_t at;

	for (size_t i = 1; i <= n; i++, p++)
		if (!quick_number(&p, &at) || (i < n ? *p != '\t' : p != end))
			return false;
	return true;
}

/* The same for the lines of the cells of the row before it, from p on; what is odd, read_place sees again. */
static const char *
quick_place(struct reader *x, const char *p, const char *end, uint64_t line)
{
	struct doc *d = &x->r->doc;
	struct doc_item *it = d->n ? &d->item[d->n - 1] : NULL;

	end = memchr(p, '\n', (size_t)(end - p));
	if (!it || it->kind != DOC_ROW || it->line != line || !are_numbers(p, end, it->n))
		return NULL;
	for (size_t i = 0; i < it->n && quick_number(&p, &line); i++, p++)
		it->cell[i].line = (size_t)line;
	return p;
}

/* An item of one cell, from p to its line feed. */
static inline const char *
quick_lone(struct doc *d, enum doc_kind kind, const char *p, const char *lf, uint64_t line)
{
	struct doc_cell *cell = MEM_TAKE(d->a, struct doc_cell, 1);

	*cell = (struct doc_cell){{p, (size_t)(lf - p)}, (size_t)line};
	doc_item(d, kind, (size_t)line, 1, cell);
	return lf + 1;
}

enum { CELLS_USUAL = 32 }; /* of a row */

/* The same for a row of so many cells, from p on. */
static const char *
quick_row(struct doc *d, const char *p, const char *end, uint64_t line)
{
	const char *lone = p;
	while ((unsigned)(*lone - '0') < 10)
		lone++;
	if (*lone == '\n') /* one cell, figures or nothing */
		return quick_lone(d, DOC_ROW, p, lone, line);
	size_t cut[CELLS_USUAL], n = span_cuts((struct str){p, (size_t)(end - p)}, cut, CELLS_USUAL), from = 0;

	if (p[cut[n - 1]] != '\n')
		return NULL;
	struct doc_cell *cell = MEM_TAKE(d->a, struct doc_cell, n);
	for (size_t i = 0; i < n; from = cut[i++] + 1)
		cell[i] = (struct doc_cell){{p + from, cut[i] - from}, (size_t)line};
	doc_item(d, DOC_ROW, (size_t)line, n, cell);
	return p + from;
}

/* The same for a paragraph. */
static const char *
quick_paragraph(struct doc *d, const char *p, const char *end, uint64_t line)
{
	struct str s;

	if (!quick_last(&p, end, &s))
		return NULL;
	return quick_lone(d, DOC_TEXT, s.p, p, line);
}

/* The same for what a document consists of; all of it is of the stage of lines. */
static const char *
quick_item(struct reader *x, const char *p, const char *end)
{
	struct doc *d = &x->r->doc;
	uint64_t line;

	if (!quick_long(&p, end, x->doc) || !quick_number(&p, &line))
		return NULL;
	p = quick_text(&p, end, STR("\trow\t"))   ? quick_row(d, p, end, line) :
	    quick_text(&p, end, STR("\ttext\t"))  ? quick_paragraph(d, p, end, line) :
	    quick_text(&p, end, STR("\tplace\t")) ? quick_place(x, p, end, line) :
						    NULL;
	x->r->have[FLOW_LINES] |= p != NULL;
	return p;
}

static const char *
read_note(struct reader *x, const struct rec *rec)
{
	enum diag_code code = diag_find(rec->f[REC_HEAD]);

	if (code == DIAG_COUNT)
		return "a known code";
	diag_add(&x->r->doc.diags, code, rec->line, rec->f[REC_HEAD + 1]);
	x->r->doc.diags.v[x->r->doc.diags.n - 1].told = true;
	return NULL;
}

static const struct {
	size_t min;         /* fewest fields after `type` */
	read_fn *read;      /* NULL: let pass */
} kinds[REC_TYPES] = {
	[REC_IS_DOC] = {3, read_doc},
	[REC_IS_TEXT] = {1, read_text},
	[REC_IS_ROW] = {1, read_row},
	[REC_IS_PLACE] = {1, read_place},
	[REC_IS_DROP] = {2, read_drop},
	[REC_IS_META] = {2, read_meta},
	[REC_IS_SECTION] = {4, read_section},
	[REC_IS_BODY] = {2, read_body},
	[REC_IS_CELL] = {7, read_cell},
	[REC_IS_READ] = {6, NULL},
	[REC_IS_CHECK] = {8, NULL},
	[REC_IS_REPAIR] = {8, NULL},
	[REC_IS_NOTE] = {2, read_note},
};

/* Reads a record by its fields; not ended: its line feed is missing. */
static void
read_record(struct reader *x, struct str s, bool ended, size_t line)
{
	struct report *r = x->r;
	struct arena *a = r->doc.a;
	struct rec *rec = &x->rec;
	const char *bad = ended ? NULL : "a line feed at the end";

	if (!rec_parse(rec, s, a))
		bad = rec->bad;
	if (!bad && rec->type == REC_IS_TYPE)
		return;
	if (!bad && !r->doc.name.p)
		r->doc.name = rec->f[REC_DOC];
	if (!bad && rec->n - REC_HEAD < kinds[rec->type].min)
		bad = str_fmt(a, "%zu fields after the type", kinds[rec->type].min).p;
	if (!bad && kinds[rec->type].read)
		bad = kinds[rec->type].read(x, rec);
	if (bad && bad != x->said)
		x->detail = str_fmt(a, "expected %s", x->said = bad);
	if (bad)
		diag_add(&r->doc.diags, DIAG_RECORD, line, x->detail);
	else
		x->doc = (struct str){s.p, (size_t)((const char *)memchr(s.p, '\t', s.n) + 1 - s.p)};
}

/* Do the document's texts, which stand in these records, hold no U+FFFD? */
static bool
is_sound(const struct report *r, struct str records)
{
	return r->doc.n == 0 || str_find(records, STR("\xEF\xBF\xBD")) < 0;
}

/* Is the line at the head of s one of the next document? */
static bool
is_next(struct reader *x, struct str s)
{
	struct str name;
	bool is_doc;

	if (!rec_doc(s, &name, &is_doc))
		return false;
	if (x->named && (!str_eq(name, x->name) || (is_doc && x->had_doc)))
		return true;
	x->named = true;
	x->name = name;
	x->had_doc |= is_doc;
	return false;
}

/* Reads whole lines, of which the first is that line of the stream; returns where it ends: at the first of another document, or at
 * `end`. */
static const char *
read_lines(struct reader *x, const char *p, const char *end, size_t *line)
{
	for (const char *next; p < end; p = next, ++*line)
		if (!(next = quick_cell(x, p, end)) && !(next = quick_item(x, p, end))) {
			next = (const char *)memchr(p, '\n', (size_t)(end - p)) + 1;
			if (x->ahead && is_next(x, (struct str){p, (size_t)(next - 1 - p)}))
				return p;
			read_record(x, (struct str){p, (size_t)(next - 1 - p)}, true, *line);
		}
	return end;
}

void
report_read(struct report *r, struct str records, size_t line)
{
	struct reader x = {.r = r, .cell = -1};
	const char *p = records.p, *end = records.p + records.n, *whole = end;

	while (whole > p && whole[-1] != '\n')
		whole--;
	read_lines(&x, p, whole, &line);
	if (whole < end)
		read_record(&x, (struct str){whole, (size_t)(end - whole)}, false, line);
	r->doc.sound = is_sound(r, records);
}

size_t
report_ahead(struct report *r, struct str records, size_t line, size_t *lines)
{
	struct reader x = {.r = r, .cell = -1, .ahead = true};
	const char *end = records.p + records.n, *p;

	*lines = line;
	p = read_lines(&x, records.p, end, lines);
	*lines -= line;
	records.n = (size_t)(p - records.p);
	r->doc.sound = is_sound(r, records);
	return p < end ? records.n : 0;
}
