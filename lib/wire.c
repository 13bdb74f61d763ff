/* wire - the parts of a report → its records.
 * Comes in: the parts of a report.  Goes out: records.
 * Rule: gk-records(5) is the contract; new fields are added at the end only. */
#include <string.h>

#include "str.h"
#include "span.h"
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
#include "report.h"
#include "lead.h"
#include "wire.h"

enum { HEAD_ROOM = OUT_DIGITS + 12 }; /* a line number, a type and the TABs round them */
enum { META_YEAR_AT = 2 }; /* so many keys are written before the year */

/* The names of the fields after `type`. */
static const char *const headers[REC_TYPES] = {
	[REC_IS_DOC] = "encoding\tshape\tbytes\tlines\tpublished\tpublisher",
	[REC_IS_TEXT] = "text",
	[REC_IS_ROW] = "cells",
	[REC_IS_PLACE] = "lines",
	[REC_IS_DROP] = "reason\ttext",
	[REC_IS_META] = "key\tvalue",
	[REC_IS_SECTION] = "key\tlevel\tnumeral\ttitle",
	[REC_IS_BODY] = "key\ttext",
	[REC_IS_CELL] = "form\ttable\trow\tcol\tvalue\tstate\traw",
	[REC_IS_READ] = "form\ttable\trow\tfirst\tlast\thow",
	[REC_IS_CHECK] = "form\trule\tscope\tstatus\tleft\tright\tdelta\tcells\tremark",
	[REC_IS_REPAIR] = "explanation\texplanations\ttable\trow\tcol\tvalue\tproposed\tcause\textent",
	[REC_IS_NOTE] = "code\tdetail",
};

void
wire_header(struct out *o, enum rec_type t)
{
	out_str(o, STR("doc\tline\ttype\t"));
	out_str(o, str_of(headers[t]));
	out_char(o, '\n');
}

size_t
wire_fields(enum rec_type t)
{
	size_t n = REC_HEAD + 1;

	for (const char *p = headers[t]; *p; p++)
		n += *p == '\t';
	return n;
}

/* the i-th name of a header, empty: it has no more */
static struct str
header_name(enum rec_type t, size_t i)
{
	struct str s = str_of(headers[t]);

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
	char text[HEAD_ROOM], *room = out_room(o, doc.n + HEAD_ROOM);
	bool plain = room && span_copy(room, doc) == doc.n; /* mostly: there is room, and it needs no escapes */
	char *p = plain ? room + doc.n : text;

	*p++ = '\t';
	p += out_digits(p, line);
	*p++ = '\t';
	memcpy(p, type.p, type.n);
	p += type.n;
	*p++ = '\t';
	if (plain) {
		o->n += (size_t)(p - room);
		return;
	}
	out_field(o, doc);
	out_str(o, (struct str){text, (size_t)(p - text)});
}

/* The numbers of the lines on which a row's cells stand. */
static __attribute__((noinline)) void
put_place(struct out *o, struct str doc, const struct doc_item *it)
{
	wire_head(o, doc, it->line, REC_IS_PLACE);
	for (size_t i = 0; i < it->n; i++) {
		out_str(o, i ? STR("\t") : STR(""));
		out_size(o, it->cell[i].line);
	}
	out_char(o, '\n');
}

/* The records of an item, whatever it holds. */
static void
put_item(struct out *o, struct str doc, const struct doc_item *it)
{
	static const enum rec_type type[] = {[DOC_TEXT] = REC_IS_TEXT, [DOC_ROW] = REC_IS_ROW, [DOC_DROP] = REC_IS_DROP};
	bool apart = false;

	wire_head(o, doc, it->line, type[it->kind]);
	for (size_t i = 0; i < it->n; i++) {
		out_str(o, i ? STR("\t") : STR(""));
		out_field(o, it->cell[i].text);
		apart |= it->cell[i].line != it->line;
	}
	out_char(o, '\n');
	if (apart && it->kind == DOC_ROW)
		put_place(o, doc, it);
}

/* Texts and rows up to one that does not stand on one line, needs escapes, or more room than there is; returns how many, mostly all. */
static size_t
put_plain(struct out *o, struct lead *h, const struct doc_item *it, size_t n)
{
	static const char word[][8] = {[DOC_TEXT] = "\ttext\t", [DOC_ROW] = "\trow\t"};
	char *p = o->p + o->n, *end = o->p + o->cap;
	size_t k = 0;

	for (; k < n && h->ndoc && LEAD_USUAL + sizeof *word <= (size_t)(end - p); k++, it++) {
		size_t line = it->line;
		if (it->kind == DOC_DROP || !it->n)
			break;
		if (line != h->line)
			lead_line(h, line);
		char *q = lead_put(p, h);
		memcpy(q, word[it->kind], sizeof *word);
		q += it->kind == DOC_ROW ? strlen("\trow\t") : strlen("\ttext\t");
		const struct doc_cell *c = it->cell, *to = c + it->n;
		for (; c < to && c->line == line && c->text.n < (size_t)(end - q) && out_copy(q, c->text) == c->text.n; c++) {
			q += c->text.n;
			*q++ = '\t';
		}
		if (c < to)
			break;
		q[-1] = '\n';
		p = q;
	}
	o->n = (size_t)(p - o->p);
	return k;
}

void
wire_doc(struct out *o, const struct doc *d, bool drops)
{
	struct lead h = lead_of(o, d->name);

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
		k += GK_PLAIN ? 0 : put_plain(o, &h, &d->item[k], d->n - k);
		if (k < d->n && (d->item[k].kind != DOC_DROP || drops))
			put_item(o, d->name, &d->item[k]);
	}
}

void
wire_meta(struct out *o, struct str doc, const struct sections *s)
{
	for (size_t i = 0; i < REPORT_METAS; i++) {
		struct str v = *(const struct str *)((const char *)s + report_meta[i].value);
		if (i == META_YEAR_AT && s->year) {
			wire_head(o, doc, s->year_line, REC_IS_META);
			out_str(o, STR("year\t"));
			out_size(o, (size_t)s->year);
			out_char(o, '\n');
		}
		if (!v.n)
			continue;
		wire_head(o, doc, *(const size_t *)((const char *)s + report_meta[i].line), REC_IS_META);
		out_str(o, str_of(report_meta[i].key));
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
			out_str(o, i ? STR("\t") : STR(""));
			out_str(o, it->cell[i].text);
		}
		out_char(o, '\n');
	}
}

enum { STATE_ROOM = 16 };

/* The states with the TABs round them and a line feed, in rooms of equal size. */
static const struct {
	char text[STATE_ROOM];
	size_t n;
} states[TABLE_STATES] = {
	[TABLE_MISSING] = {"\tmissing\t\n", 10}, [TABLE_OK] = {"\tok\t\n", 5},     [TABLE_PLACED] = {"\tplaced\t\n", 9},
	[TABLE_BLANK] = {"\tblank\t\n", 8},      [TABLE_DASH] = {"\tdash\t\n", 7}, [TABLE_TEXT] = {"\ttext\t\n", 7},
};

enum { RAW_USUAL = 16 /* bytes of what is printed instead of a number, mostly */, CELL_ROOM = LEAD_USUAL + NUM_ROOM + FORM_NAME_MAX + STATE_ROOM + RAW_USUAL };

/* A cell record as if it had no `raw`, to its line feed, into p, which has CELL_ROOM bytes. */
static inline size_t
cell_text(char *p, const struct lead *h, const struct form_cell *c, const struct table_cell *v)
{
	size_t n = (size_t)(lead_put(p, h) - p);

	memcpy(p + n, c->name, sizeof c->name);
	n += c->nname;
	bool has = table_has(v), small = has && v->value.scale == 0 && (uint64_t)v->value.v < 10000;
	if (small) /* mostly */
		n += out_small(p + n, (unsigned)v->value.v);
	else if (has)
		n += num_put(p + n, v->value);
	memcpy(p + n, states[v->state].text, STATE_ROOM);
	return n + states[v->state].n;
}

/* A cell record, whatever the document's name and the value. */
static void
put_cell(struct out *o, struct str doc, const struct lead *h, const struct form_cell *c, const struct table_cell *v)
{
	char text[CELL_ROOM];
	size_t n = cell_text(text, h, c, v) - 1;

	if (!h->ndoc)
		out_field(o, doc);
	out_str(o, (struct str){text, n});
	out_field(o, v->raw);
	out_char(o, '\n');
}

/* Puts the cells from `at` on together in the buffer of o, if there is room for all, up to one with more to print than mostly; returns which. */
static int
put_together(struct out *o, struct lead *h, const struct table *t, int at)
{
	int n = t->form->ncell;
	const struct form_cell *c = t->form->cell + at;
	const struct table_cell *v = t->cell + at;
	char *p = h->ndoc ? out_room(o, (size_t)(n - at) * CELL_ROOM) : NULL;

	if (!p)
		return at;
	for (; at < n; at++, c++, v++) {
		if (v->line != h->line)
			lead_line(h, v->line);
		char *end = p + cell_text(p, h, c, v);
		if (v->raw.n) {
			if (v->raw.n > RAW_USUAL || out_copy(end - 1, v->raw) < v->raw.n)
				break;
			end += v->raw.n;
			end[-1] = '\n';
		}
		p = end;
	}
	o->n = (size_t)(p - o->p);
	return at;
}

void
wire_cells(struct out *o, struct str doc, const struct table *t)
{
	const struct form *f = t->form;
	struct lead h = lead_of(o, doc);

	if (!f)
		return;
	if (h.ndoc && !out_room(o, (size_t)f->ncell * CELL_ROOM))
		out_flush(o);
	for (int i = 0; (i = put_together(o, &h, t, i)) < f->ncell; i++) {
		if (t->cell[i].line != h.line)
			lead_line(&h, t->cell[i].line);
		put_cell(o, doc, &h, &f->cell[i], &t->cell[i]);
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
