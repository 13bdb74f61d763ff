/* wire - the vocabulary of the records.
 * Comes in: the parts of a report, or the records of one document.  Goes out: records, or the parts.
 * Rule: gk-records(5) is the contract; new fields are added at the end only, and fields beyond those known are let pass.
 * A record that contradicts it is said and skipped, the others are used. */
#include <stddef.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "out.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "rec.h"
#include "sect.h"
#include "ident.h"
#include "explain.h"
#include "wire.h"

/* State of reading one document's records. */
struct reader {
	struct report *r;
	int cell; /* index of the last cell read: the next one mostly follows it */
	struct str doc; /* document and TAB as they stand in the last record */
	bool escapes; /* is there a backslash in these records? */
	struct rec rec; /* the last record that was split */
	const char *said; /* the last thing expected, and its detail */
	struct str detail;
};

/* The meta keys that hold text, and where they stand in struct sections. */
static const struct {
	const char *key;
	size_t value, line; /* offsets */
} metas[] = {
	{"title", offsetof(struct sections, title), offsetof(struct sections, title_line)},
	{"agency", offsetof(struct sections, agency), offsetof(struct sections, agency_line)},
	{"period", offsetof(struct sections, period), offsetof(struct sections, period_line)},
	{"published", offsetof(struct sections, published), offsetof(struct sections, published_line)},
};

enum { HEAD_ROOM = OUT_DIGITS + 12 }; /* a line number, a type and the TABs round them */
enum { META_TEXTS = sizeof metas / sizeof *metas, META_YEAR_AT = 2 };

/* Takes one parsed record; NULL, or what was expected. */
typedef const char *read_fn(struct reader *x, const struct rec *rec);

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
	for (size_t i = 0; i < it->n; i++) {
		if (!str_uint(rec->f[REC_HEAD + i], SIZE_MAX, &line))
			return "a line number for each cell";
		it->cell[i].line = (size_t)line;
	}
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
	for (size_t i = 0; i < META_TEXTS; i++)
		if (str_eq(key, str_of(metas[i].key))) {
			*(struct str *)((char *)s + metas[i].value) = value;
			*(size_t *)((char *)s + metas[i].line) = rec->line;
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
take_cell(struct reader *x, int i, const struct table_cell *c)
{
	struct table *t = &x->r->table;
	enum form_table k = t->form->cell[i].table;

	if (t->cell[i].state != TABLE_MISSING)
		return false;
	t->cell[i] = *c;
	x->cell = i;
	if (c->state != TABLE_MISSING && (!t->found[k] || t->line[k] > c->line)) {
		t->found[k] = true;
		t->line[k] = c->line;
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
		t->cell = MEM_NEW(x->r->doc.a, struct table_cell, (size_t)f->ncell);
	}
	if (!take_cell(x, i, &c))
		return "every cell once";
	x->r->have[FLOW_CELLS] = true;
	return NULL;
}

enum { STATE_ROOM = 16 };

/* The states with the TABs round them, in rooms of equal size. */
static const struct {
	char text[STATE_ROOM];
	size_t n;
} states[TABLE_STATES] = {
	[TABLE_MISSING] = {"\tmissing\t", 9}, [TABLE_OK] = {"\tok\t", 4},     [TABLE_PLACED] = {"\tplaced\t", 8},
	[TABLE_BLANK] = {"\tblank\t", 7},     [TABLE_DASH] = {"\tdash\t", 6}, [TABLE_TEXT] = {"\ttext\t", 6},
};

/* Digits, at most 15 of them, from *p on, which moves behind them; false: none, or more.  A line feed stands behind. */
static inline bool
quick_number(const char **p, uint64_t *out)
{
	const char *from = *p, *q = from;
	uint64_t v = 0;

	for (unsigned d; (d = (unsigned)(*q - '0')) < 10; q++)
		v = v * 10 + d;
	*out = v;
	*p = q;
	return q > from && q - from < 16;
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

/* Passes over document and TAB, which are as long as those of the last record; who gives the records of one document has
 * seen that they are the same. */
static inline bool
quick_doc(const struct reader *x, const char **p, const char *end)
{
	if ((size_t)(end - *p) <= x->doc.n || !x->doc.n || (*p)[x->doc.n - 1] != '\t')
		return false;
	*p += x->doc.n;
	return true;
}

/* The last field, up to the line feed, if it needs no second look. */
static inline bool
quick_last(const struct reader *x, const char **p, const char *end, struct str *out)
{
	const char *from = *p;

	if (*from == '\n') {
		*out = (struct str){from, 0};
		return true;
	}
	*p = memchr(from, '\n', (size_t)(end - from));
	*out = (struct str){from, (size_t)(*p - from)};
	return !x->escapes && !memchr(from, '\t', out->n);
}

/* The common case, taken without being split: the record at p is the cell behind the last one, of the same document, and
 * nothing is odd about it.  Returns where the next record begins; NULL: read_cell must see it. */
static const char *
quick_cell(struct reader *x, const char *p, const char *end)
{
	const struct form *f = x->r->table.form;
	struct str raw;
	uint64_t line, value = 0;

	if (!f || x->cell + 1 >= f->ncell || !quick_doc(x, &p, end) || !quick_number(&p, &line) ||
	    !quick_text(&p, end, STR("\tcell\t")) || !quick_text(&p, end, f->cell[x->cell + 1].name))
		return NULL;
	bool none = *p == '\t';
	if (!none && !quick_number(&p, &value))
		return NULL;
	enum table_state state = quick_state(&p, end, !none);
	if (state == TABLE_STATES || !quick_last(x, &p, end, &raw))
		return NULL;
	struct table_cell c = {state, {(int64_t)value, 0}, raw, (size_t)line};
	return take_cell(x, x->cell + 1, &c) ? p + 1 : NULL;
}

/* The same for the lines of the cells of the row before it, from p on; what is odd, read_place sees again. */
static const char *
quick_place(struct reader *x, const char *p, const char *end, uint64_t line)
{
	struct doc *d = &x->r->doc;
	struct doc_item *it = d->n ? &d->item[d->n - 1] : NULL;

	end = memchr(p, '\n', (size_t)(end - p));
	if (!it || it->kind != DOC_ROW || it->line != line || it->n != 1 + str_count((struct str){p, (size_t)(end - p)}, '\t'))
		return NULL;
	for (size_t i = 0; i < it->n; i++, p++) {
		uint64_t at;
		if (!quick_number(&p, &at) || (i + 1 < it->n ? *p != '\t' : p != end))
			return NULL;
		it->cell[i].line = (size_t)at;
	}
	return p;
}

/* The same for a paragraph or a row without escapes. */
static const char *
quick_item(struct reader *x, const char *p, const char *end)
{
	struct doc *d = &x->r->doc;
	uint64_t line;

	if (!quick_doc(x, &p, end) || !quick_number(&p, &line))
		return NULL;
	if (quick_text(&p, end, STR("\tplace\t")))
		return quick_place(x, p, end, line);
	bool row = quick_text(&p, end, STR("\trow\t"));
	if (!row && !quick_text(&p, end, STR("\ttext\t")))
		return NULL;
	end = memchr(p, '\n', (size_t)(end - p));
	if (x->escapes && memchr(p, '\\', (size_t)(end - p)))
		return NULL;
	size_t n = row ? 1 + str_count((struct str){p, (size_t)(end - p)}, '\t') : 1;
	struct doc_cell *cell = doc_begin(d, row ? DOC_ROW : DOC_TEXT, (size_t)line, n)->cell;
	for (size_t i = 0; i < n; i++) {
		const char *t = rec_tab(p, end);
		cell[i] = (struct doc_cell){{p, (size_t)((t ? t : end) - p)}, (size_t)line};
		p = t ? t + 1 : end;
	}
	x->r->have[FLOW_LINES] = true;
	return end + 1;
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
	const char *header; /* names of the fields after `type` */
	size_t min;         /* fewest fields after `type` */
	read_fn *read;      /* NULL: let pass */
} wires[REC_TYPES] = {
	[REC_IS_DOC] = {"encoding\tshape\tbytes\tlines\tpublished\tpublisher", 3, read_doc},
	[REC_IS_TEXT] = {"text", 1, read_text},
	[REC_IS_ROW] = {"cells", 1, read_row},
	[REC_IS_PLACE] = {"lines", 1, read_place},
	[REC_IS_DROP] = {"reason\ttext", 2, read_drop},
	[REC_IS_META] = {"key\tvalue", 2, read_meta},
	[REC_IS_SECTION] = {"key\tlevel\tnumeral\ttitle", 4, read_section},
	[REC_IS_BODY] = {"key\ttext", 2, read_body},
	[REC_IS_CELL] = {"form\ttable\trow\tcol\tvalue\tstate\traw", 7, read_cell},
	[REC_IS_READ] = {"form\ttable\trow\tfirst\tlast\thow", 6, NULL},
	[REC_IS_CHECK] = {"form\trule\tscope\tstatus\tleft\tright\tdelta\tcells\tremark", 8, NULL},
	[REC_IS_REPAIR] = {"explanation\texplanations\ttable\trow\tcol\tvalue\tproposed\tcause\textent", 8, NULL},
	[REC_IS_NOTE] = {"code\tdetail", 2, read_note},
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
	if (!bad && rec->n - REC_HEAD < wires[rec->type].min)
		bad = str_fmt(a, "%zu fields after the type", wires[rec->type].min).p;
	if (!bad && wires[rec->type].read)
		bad = wires[rec->type].read(x, rec);
	if (bad && bad != x->said)
		x->detail = str_fmt(a, "expected %s", x->said = bad);
	if (bad)
		diag_add(&r->doc.diags, DIAG_RECORD, line, x->detail);
	else
		x->doc = (struct str){s.p, (size_t)((const char *)memchr(s.p, '\t', s.n) + 1 - s.p)};
}

void
wire_read(struct report *r, struct str records, size_t line)
{
	struct reader x = {.r = r, .cell = -1, .escapes = records.n && memchr(records.p, '\\', records.n)};
	const char *p = records.p, *end = records.p + records.n, *whole = end, *next;

	r->doc.sound = str_find(records, STR("\xEF\xBF\xBD")) < 0;
	while (whole > p && whole[-1] != '\n')
		whole--;
	for (; p < whole; p = next, line++)
		if (!(next = quick_cell(&x, p, whole)) && !(next = quick_item(&x, p, whole))) {
			next = (const char *)memchr(p, '\n', (size_t)(whole - p)) + 1;
			read_record(&x, (struct str){p, (size_t)(next - 1 - p)}, true, line);
		}
	if (p < end)
		read_record(&x, (struct str){p, (size_t)(end - p)}, false, line);
}

void
wire_header(struct out *o, enum rec_type t)
{
	out_str(o, STR("doc\tline\ttype\t"));
	out_str(o, str_of(wires[t].header));
	out_char(o, '\n');
}

size_t
wire_fields(enum rec_type t)
{
	size_t n = REC_HEAD + 1;

	for (const char *p = wires[t].header; *p; p++)
		n += *p == '\t';
	return n;
}

/* the i-th name of a header, empty: it has no more */
static struct str
header_name(enum rec_type t, size_t i)
{
	struct str s = str_of(wires[t].header);

	for (; i > 0 && s.n; i--) {
		ptrdiff_t tab = str_find(s, STR("\t"));
		s = tab < 0 ? STR("") : str_cut(s, (size_t)tab + 1);
	}
	ptrdiff_t end = str_find(s, STR("\t"));
	return (struct str){s.p, end < 0 ? s.n : (size_t)end};
}

void
wire_header_of(struct out *o, const enum rec_type *types, size_t n)
{
	out_str(o, STR("doc\tline\ttype"));
	for (size_t i = 0; i + REC_HEAD < o->csv; i++) {
		bool any = false;
		out_char(o, '\t');
		for (size_t k = 0; k < n; k++) {
			struct str name = header_name(types[k], i);
			bool again = false;
			for (size_t m = 0; m < k; m++)
				again |= str_eq(name, header_name(types[m], i));
			if (!name.n || again)
				continue;
			if (any)
				out_char(o, '/');
			out_str(o, name);
			any = true;
		}
	}
	out_char(o, '\n');
}

void
wire_head(struct out *o, struct str doc, size_t line, enum rec_type t)
{
	struct str type = str_of(rec_type_name(t));
	char text[HEAD_ROOM] = "\t";
	size_t n = 1 + out_digits(text + 1, line);

	text[n++] = '\t';
	memcpy(text + n, type.p, type.n);
	n += type.n;
	text[n++] = '\t';
	out_field(o, doc);
	out_str(o, (struct str){text, n});
}

/* A row whose cells stand on several lines is followed by their numbers. */
static void
put_place(struct out *o, struct str doc, const struct doc_item *it)
{
	size_t i = 0;

	while (i < it->n && it->cell[i].line == it->line)
		i++;
	if (i == it->n)
		return;
	wire_head(o, doc, it->line, REC_IS_PLACE);
	for (i = 0; i < it->n; i++) {
		if (i)
			out_char(o, '\t');
		out_size(o, it->cell[i].line);
	}
	out_char(o, '\n');
}

/* What every record of an item begins with; plain: the document's name needs no escapes. */
static void
put_item(struct out *o, struct str doc, bool plain, const struct doc_item *it)
{
	static const enum rec_type type[] = {[DOC_TEXT] = REC_IS_TEXT, [DOC_ROW] = REC_IS_ROW, [DOC_DROP] = REC_IS_DROP};
	static const struct str word[] = {[DOC_TEXT] = {"\ttext\t", 6}, [DOC_ROW] = {"\trow\t", 5}, [DOC_DROP] = {"\tdrop\t", 6}};

	char *p = plain ? out_room(o, doc.n + HEAD_ROOM) : NULL;
	if (!p) {
		wire_head(o, doc, it->line, type[it->kind]);
		return;
	}
	memcpy(p, doc.p, doc.n);
	p += doc.n;
	*p++ = '\t';
	p += out_digits(p, it->line);
	memcpy(p, word[it->kind].p, word[it->kind].n);
	o->n = (size_t)(p - o->p) + word[it->kind].n;
}

void
wire_doc(struct out *o, const struct doc *d, bool drops)
{
	bool plain = out_plain(o, d->name);

	wire_head(o, d->name, 0, REC_IS_DOC);
	out_field(o, d->encoding);
	out_char(o, '\t');
	out_field(o, d->shape);
	out_char(o, '\t');
	out_size(o, d->bytes);
	out_char(o, '\t');
	out_size(o, d->lines);
	if (d->published.n || d->publisher.n) {
		out_char(o, '\t');
		out_field(o, d->published);
		out_char(o, '\t');
		out_field(o, d->publisher);
	}
	out_char(o, '\n');
	for (size_t k = 0; k < d->n; k++) {
		const struct doc_item *it = &d->item[k];
		if (it->kind == DOC_DROP && !drops)
			continue;
		put_item(o, d->name, plain, it);
		for (size_t i = 0; i < it->n; i++) {
			if (i)
				out_char(o, '\t');
			out_field(o, it->cell[i].text);
		}
		out_char(o, '\n');
		if (it->kind == DOC_ROW)
			put_place(o, d->name, it);
	}
}

void
wire_meta(struct out *o, struct str doc, const struct sections *s)
{
	for (size_t i = 0; i < META_TEXTS; i++) {
		struct str v = *(const struct str *)((const char *)s + metas[i].value);
		if (i == META_YEAR_AT && s->year) {
			wire_head(o, doc, s->year_line, REC_IS_META);
			out_str(o, STR("year"));
			out_char(o, '\t');
			out_size(o, (size_t)s->year);
			out_char(o, '\n');
		}
		if (!v.n)
			continue;
		wire_head(o, doc, *(const size_t *)((const char *)s + metas[i].line), REC_IS_META);
		out_str(o, str_of(metas[i].key));
		out_char(o, '\t');
		out_field(o, v);
		out_char(o, '\n');
	}
}

void
wire_sections(struct out *o, struct str doc, const struct sections *s)
{
	size_t at = 0;

	for (size_t i = 0; i <= s->nsect; i++) {
		if (i) {
			const struct sect *c = &s->sect[i - 1];
			wire_head(o, doc, c->line, REC_IS_SECTION);
			out_str(o, str_of(sect_key_name(c->key)));
			out_char(o, '\t');
			out_size(o, (size_t)c->level);
			out_char(o, '\t');
			out_field(o, c->numeral);
			out_char(o, '\t');
			out_field(o, c->title);
			out_char(o, '\n');
		}
		for (; at < s->nbody && s->body[at].under == i; at++) {
			const struct sect_body *b = &s->body[at];
			wire_head(o, doc, b->line, REC_IS_BODY);
			out_str(o, str_of(sect_key_name(b->key)));
			out_char(o, '\t');
			out_field(o, b->text);
			out_char(o, '\n');
		}
	}
}

void
wire_plain(struct out *o, const struct doc *d)
{
	for (size_t k = 0; k < d->n; k++) {
		const struct doc_item *it = &d->item[k];
		if (it->kind == DOC_DROP)
			continue;
		for (size_t i = 0; i < it->n; i++) {
			if (i)
				out_char(o, '\t');
			out_str(o, it->cell[i].text);
		}
		out_char(o, '\n');
	}
}

enum { CELL_ROOM = 2 * NUM_ROOM + 8 + FORM_NAME_MAX + STATE_ROOM };

/* What stands between document and value in the records of the cells of one line, mostly those of a row. */
struct cell_line {
	size_t line;
	char text[NUM_ROOM + 8];
	size_t n;
};

static void
cell_line(struct cell_line *l, size_t line)
{
	l->line = line;
	l->text[0] = '\t';
	l->n = 1 + num_put(l->text + 1, (struct num){(int64_t)line, 0});
	memcpy(l->text + l->n, "\tcell\t", 6);
	l->n += 6;
}

/* A cell record from the TAB behind its document to the one before `raw`, into p, which has CELL_ROOM bytes. */
static size_t
cell_text(char *p, const struct cell_line *l, const struct form_cell *c, const struct table_cell *v)
{
	size_t n = l->n;

	memcpy(p, l->text, sizeof l->text);
	memcpy(p + n, c->name.p, c->name.n);
	n += c->name.n;
	if (table_has(v))
		n += num_put(p + n, v->value);
	memcpy(p + n, states[v->state].text, STATE_ROOM);
	return n + states[v->state].n;
}

void
wire_cells(struct out *o, struct str doc, const struct table *t)
{
	bool plain = out_plain(o, doc);
	struct cell_line l;

	if (!t->form)
		return;
	cell_line(&l, 0);
	for (int i = 0; i < t->form->ncell; i++) {
		const struct table_cell *v = &t->cell[i];
		if (plain)
			out_str(o, doc);
		else
			out_field(o, doc);
		if (v->line != l.line)
			cell_line(&l, v->line);
		char text[CELL_ROOM], *room = out_room(o, CELL_ROOM);
		size_t n = cell_text(room ? room : text, &l, &t->form->cell[i], v);
		if (room)
			o->n += n;
		else
			out_str(o, (struct str){text, n});
		if (v->raw.n || o->csv)
			out_field(o, v->raw);
		out_char(o, '\n');
	}
}

void
wire_reads(struct out *o, struct str doc, const struct table *t)
{
	if (!t->form || !t->row)
		return;
	for (int r = 0; r < t->form->nrow; r++) {
		const struct table_row *w = &t->row[r];
		const char *key[] = {t->form->id, form_table_key(t->form->cell[t->form->row[r].first].table), t->form->row[r].key};
		wire_head(o, doc, w->from, REC_IS_READ);
		for (size_t k = 0; k < sizeof key / sizeof *key; k++) {
			out_str(o, str_of(key[k]));
			out_char(o, '\t');
		}
		out_size(o, w->from);
		out_char(o, '\t');
		out_size(o, w->to);
		out_char(o, '\t');
		out_str(o, str_of(w->why));
		out_char(o, '\n');
	}
}

static void
put_num(struct out *o, struct num x)
{
	char d[NUM_ROOM];

	out_str(o, (struct str){d, num_put(d, x)});
}

static void
put_change(struct out *o, const struct report *r, size_t n, const struct explain_set *e, const struct explain_change *c)
{
	const struct form_cell *k = &r->table.form->cell[c->cell];
	const struct table_cell *v = &r->table.cell[c->cell];

	wire_head(o, r->doc.name, v->line, REC_IS_REPAIR);
	out_size(o, n + 1);
	out_char(o, '\t');
	out_size(o, r->explain.total);
	out_char(o, '\t');
	out_str(o, str_cut(k->name, strlen(r->table.form->id) + 1)); /* table, row and column */
	if (table_has(v) && !v->raw.n)
		put_num(o, v->value);
	else
		out_field(o, v->raw);
	out_char(o, '\t');
	put_num(o, c->proposed);
	out_char(o, '\t');
	out_str(o, str_of(explain_cause_name(c->cause)));
	out_char(o, '\t');
	out_quote(o);
	out_str(o, r->explain.complete ? STR("complete") : STR("incomplete"));
	out_str(o, e->family ? STR(",family") : STR(""));
	out_quote(o);
	out_char(o, '\n');
}

void
wire_repairs(struct out *o, const struct report *r)
{
	const struct explain *e = &r->explain;

	if (e->nset == 0 && !e->complete) {
		wire_head(o, r->doc.name, 0, REC_IS_REPAIR);
		out_str(o, STR("0\t0\t\t\t\t\t\t\tincomplete\n"));
	}
	for (size_t i = 0; i < e->nset; i++)
		for (int k = 0; k < e->set[i].n + e->set[i].nforced; k++)
			put_change(o, r, i, &e->set[i], &e->set[i].change[k]);
}

void
wire_notes(struct out *o, const struct doc *d)
{
	for (size_t i = 0; i < d->diags.n; i++) {
		const struct diag *x = &d->diags.v[i];
		wire_head(o, d->name, x->line, REC_IS_NOTE);
		out_str(o, str_of(diag_name(x->code)));
		out_char(o, '\t');
		out_field(o, x->detail);
		out_char(o, '\n');
	}
}
