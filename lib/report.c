/* report - the records of one document → the parts of a report.
 * Comes in: records.  Goes out: the parts that they tell of, what is damaged among them said.
 * Rule: gk-records(5) is the contract; fields beyond those known are let pass.  A record that contradicts it is said and
 * skipped, the others are used.  What nearly all records are is read without being split (quick), all else by its fields. */
#include <stddef.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "rec.h"
#include "sect.h"
#include "ident.h"
#include "explain.h"
#include "quick.h"
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
	struct quick quick;
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
	if (!quick_take(&x->quick, i, c))
		return "every cell once";
	x->r->have[FLOW_CELLS] = true;
	return NULL;
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
		x->quick.doc = (struct str){s.p, (size_t)((const char *)memchr(s.p, '\t', s.n) + 1 - s.p)};
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
	struct report *r = x->r;

	for (const char *next; (p = quick_read(&x->quick, p, end, line)) < end; p = next, ++*line) {
		r->have[FLOW_LINES] |= r->doc.n > 0;
		next = (const char *)memchr(p, '\n', (size_t)(end - p)) + 1;
		if (x->ahead && is_next(x, (struct str){p, (size_t)(next - 1 - p)}))
			return p;
		read_record(x, (struct str){p, (size_t)(next - 1 - p)}, true, *line);
	}
	r->have[FLOW_LINES] |= r->doc.n > 0;
	return end;
}

static struct reader
reader_of(struct report *r)
{
	return (struct reader){.r = r, .quick = {&r->doc, &r->table, {0}, -1}};
}

void
report_read(struct report *r, struct str records, size_t line)
{
	struct reader x = reader_of(r);
	const char *p = records.p, *end = records.p + records.n, *whole = end;

	while (whole > p && whole[-1] != '\n')
		whole--;
	read_lines(&x, p, whole, &line);
	if (whole < end)
		read_record(&x, (struct str){whole, (size_t)(end - whole)}, false, line);
}

size_t
report_ahead(struct report *r, struct str records, size_t line, size_t *lines)
{
	struct reader x = reader_of(r);
	const char *end = records.p + records.n, *p;

	x.ahead = true;
	*lines = line;
	p = read_lines(&x, records.p, end, lines);
	*lines -= line;
	return p < end ? (size_t)(p - records.p) : 0;
}
