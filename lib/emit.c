/* emit - a report as JSON, written as it goes: no tree, keys in one order, numbers as printed.
 * Comes in: a report as far as it is filled.  Goes out: one object.
 * Rule: what is not known is null, or an empty list; a cell without a value is null and its state stands at the same
 * place in `states`, where cells with state ok are left out.  A section's text holds its sub-sections' paragraphs, one
 * a line, so that the entries of level 1 together hold every paragraph once; entries of level 0 are what stands before
 * the first heading and the signature behind the last.  The schema is lib/schema/report.json. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "out.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "sect.h"
#include "ident.h"
#include "explain.h"
#include "report.h"
#include "emit.h"

enum { NOTES_COMPARED = 256 };

/* Where the writer stands. */
struct json {
	struct out *o;
	bool pretty;
	int depth;
	bool comma; /* something stands before in this list or object */
};

static void
line_break(struct json *j)
{
	out_char(j->o, '\n');
	for (int i = 0; i < j->depth; i++)
		out_str(j->o, STR("  "));
}

/* before an element of a list */
static inline void
element(struct json *j)
{
	if (j->comma)
		out_char(j->o, ',');
	if (j->pretty)
		line_break(j);
	j->comma = true;
}

static void
word_more(struct json *j, struct str s)
{
	out_char(j->o, '"');
	out_str(j->o, s);
	out_char(j->o, '"');
}

/* A string of ours, of which no character needs an escape. */
static inline void
word(struct json *j, struct str s)
{
	char *p = out_room(j->o, s.n + 2);

	if (!p) {
		word_more(j, s);
		return;
	}
	*p = '"';
	memcpy(p + 1, s.p, s.n);
	p[s.n + 1] = '"';
	j->o->n += s.n + 2;
}

static void
begin(struct json *j, char c)
{
	out_char(j->o, c);
	j->depth++;
	j->comma = false;
}

static void
finish(struct json *j, char c)
{
	j->depth--;
	if (j->comma && j->pretty)
		line_break(j);
	out_char(j->o, c);
	j->comma = true;
}

static void
key_more(struct json *j, struct str s)
{
	element(j);
	word_more(j, s);
	out_str(j->o, j->pretty ? STR(": ") : STR(":"));
}

/* , "k": in one go where nothing is laid out; what is known of k is known here. */
static inline void
key(struct json *j, const char *k)
{
	struct str s = str_of(k);
	char *p = j->pretty ? NULL : out_room(j->o, s.n + 4);

	if (!p) {
		key_more(j, s);
		return;
	}
	if (j->comma)
		*p++ = ',';
	*p++ = '"';
	memcpy(p, s.p, s.n);
	p += s.n;
	*p++ = '"';
	*p++ = ':';
	j->o->n = (size_t)(p - j->o->p);
	j->comma = true;
}

/* the inside of a string */
static void
text(struct json *j, struct str s)
{
	static const char hex[] = "0123456789abcdef";
	size_t from = 0;

	for (size_t i = 0; (i += span_string(str_cut(s, i))) < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		out_str(j->o, (struct str){s.p + from, i - from});
		from = i + 1;
		out_char(j->o, '\\');
		if (c == '"' || c == '\\')
			out_char(j->o, (char)c);
		else if (c == '\n' || c == '\t' || c == '\r')
			out_char(j->o, c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
		else {
			out_str(j->o, STR("u00"));
			out_char(j->o, hex[c >> 4]);
			out_char(j->o, hex[c & 15]);
		}
	}
	out_str(j->o, str_cut(s, from));
}

static void
string(struct json *j, struct str s)
{
	out_char(j->o, '"');
	text(j, s);
	out_char(j->o, '"');
}

/* a string, or null if there is nothing in it */
static void
known(struct json *j, const char *k, struct str s)
{
	key(j, k);
	if (s.n)
		string(j, s);
	else
		out_str(j->o, STR("null"));
}

static void
field(struct json *j, const char *k, struct str s)
{
	key(j, k);
	string(j, s);
}

static inline void
field_of_ours(struct json *j, const char *k, const char *z)
{
	key(j, k);
	word(j, str_of(z));
}

static void
size(struct json *j, const char *k, size_t v)
{
	key(j, k);
	out_size(j->o, v);
}

static void
boolean(struct json *j, const char *k, bool v)
{
	key(j, k);
	out_str(j->o, v ? STR("true") : STR("false"));
}

static inline void
number(struct json *j, struct num x)
{
	char p[NUM_ROOM];

	if (x.scale == 0 && x.v >= 0 && x.v < 10)
		out_char(j->o, (char)('0' + x.v));
	else if (x.scale == 0 && x.v >= 0)
		out_size(j->o, (size_t)x.v);
	else
		out_str(j->o, (struct str){p, num_put(p, x)});
}

static void
meta(struct json *j, const struct report *r)
{
	const struct sections *s = &r->sect;

	field(j, "doc", r->doc.name);
	known(j, "title", s->title);
	known(j, "agency", s->agency);
	key(j, "year");
	if (s->year)
		out_size(j->o, (size_t)s->year);
	else
		out_str(j->o, STR("null"));
	known(j, "period", s->period);
	known(j, "published", s->published);
	known(j, "form", str_of(r->table.form ? r->table.form->id : ""));
}

/* One entry of `sections`; its text is that of the paragraphs b[0 .. n), those without key left out or alone. */
static void
section(struct json *j, const struct sect *c, const struct sect_body *b, size_t n, bool keyless)
{
	bool any = false;

	element(j);
	begin(j, '{');
	field_of_ours(j, "key", sect_key_name(c->key));
	size(j, "level", (size_t)c->level);
	field(j, "numeral", c->numeral);
	field(j, "title", c->title);
	size(j, "line", c->line);
	key(j, "text");
	out_char(j->o, '"');
	for (size_t i = 0; i < n; i++) {
		if ((b[i].key == SECT_NONE) != keyless)
			continue;
		if (any)
			out_str(j->o, STR("\\n"));
		text(j, b[i].text);
		any = true;
	}
	out_char(j->o, '"');
	finish(j, '}');
}

static void
sections(struct json *j, const struct sections *s)
{
	size_t b = 0;

	key(j, "sections");
	begin(j, '[');
	while (b < s->nbody && s->body[b].under == 0)
		b++;
	if (b)
		section(j, &(struct sect){.numeral = STR(""), .title = STR(""), .line = s->body[0].line}, s->body, b, true);
	for (size_t i = 0; i < s->nsect; i++) {
		size_t next = i + 1, end;
		while (next < s->nsect && s->sect[next].level > s->sect[i].level)
			next++;
		for (; b < s->nbody && s->body[b].under < i + 1; b++)
			;
		for (end = b; end < s->nbody && s->body[end].under <= next; end++)
			;
		section(j, &s->sect[i], end > b ? s->body + b : NULL, end - b, false);
	}
	for (b = s->nbody; b > 0 && s->body[b - 1].key == SECT_NONE && s->body[b - 1].under; b--)
		;
	if (b < s->nbody)
		section(j, &(struct sect){.numeral = STR(""), .title = STR(""), .line = s->body[b].line}, s->body + b, s->nbody - b, true);
	finish(j, ']');
}

static void
value(struct json *j, const struct table_cell *c)
{
	if (table_has(c))
		number(j, c->value);
	else
		out_str(j->o, STR("null"));
}

enum part { VALUE, STATE, RAW }; /* of a cell */

/* Is there something to say of this part of c? */
static inline bool
says(const struct table_cell *c, enum part part)
{
	return part == VALUE || (part == STATE ? c->state != TABLE_OK : c->raw.n > 0);
}

/* The cells nested by table, row and column, as far as there is something to say of that part of them. */
static void
cells(struct json *j, const char *name, const struct table *t, enum part part)
{
	const struct form_cell *in = NULL; /* the cell before: table and row are open */

	key(j, name);
	begin(j, '{');
	for (int i = 0; t->form && i < t->form->ncell; i++) {
		if (!says(&t->cell[i], part))
			continue;
		const struct form_cell *c = &t->form->cell[i];
		bool table = !in || in->table != c->table, row = table || in->r != c->r;
		if (in && row)
			finish(j, '}');
		if (in && table)
			finish(j, '}');
		if (table) {
			key(j, form_table_key(c->table));
			begin(j, '{');
		}
		if (row) {
			key(j, c->row);
			begin(j, '{');
		}
		key(j, c->col);
		if (part == VALUE)
			value(j, &t->cell[i]);
		else if (part == STATE)
			word(j, str_of(table_state_name(t->cell[i].state)));
		else
			string(j, t->cell[i].raw);
		in = c;
	}
	if (in) {
		finish(j, '}');
		finish(j, '}');
	}
	finish(j, '}');
}

static void
check(struct json *j, const struct report *r, const struct ident_check *k)
{
	const struct form_ident *d = k->ident;

	element(j);
	begin(j, '{');
	field_of_ours(j, "rule", d->rule);
	field_of_ours(j, "scope", d->scope);
	field_of_ours(j, "status", ident_status_name(k->status));
	key(j, "left");
	number(j, k->left);
	key(j, "right");
	number(j, k->right);
	key(j, "delta");
	number(j, k->delta);
	key(j, "cells");
	begin(j, '[');
	for (int i = 0; i < d->nleft + d->nright; i++) {
		if (k->status == IDENT_UNKNOWN && ident_known(&r->table.cell[d->term[i]], r->blank_zero))
			continue;
		element(j);
		word(j, r->table.form->cell[d->term[i]].path); /* requests.received.total */
	}
	finish(j, ']');
	boolean(j, "closes", k->zeros);
	finish(j, '}');
}

static void
checks(struct json *j, const struct report *r)
{
	int n = r->have[FLOW_CHECKS] ? r->table.form->nident : 0;

	key(j, "checks");
	begin(j, '[');
	for (int i = 0; i < n; i++)
		if (r->check[i].status == IDENT_FAIL || r->check[i].status == IDENT_UNKNOWN)
			check(j, r, &r->check[i]);
	finish(j, ']');
}

static void
change(struct json *j, const struct table *t, const struct explain_change *c)
{
	element(j);
	begin(j, '{');
	field_of_ours(j, "table", form_table_key(t->form->cell[c->cell].table));
	field_of_ours(j, "row", t->form->cell[c->cell].row);
	field_of_ours(j, "col", t->form->cell[c->cell].col);
	key(j, "value");
	value(j, &t->cell[c->cell]);
	key(j, "proposed");
	number(j, c->proposed);
	known(j, "cause", str_of(explain_cause_name(c->cause)));
	finish(j, '}');
}

static void
repairs(struct json *j, const struct report *r)
{
	const struct explain *e = &r->explain;
	size_t n = r->have[FLOW_CHECKS] ? e->nset : 0;

	key(j, "repairs");
	begin(j, '{');
	size(j, "explanations", r->have[FLOW_CHECKS] ? e->total : 0);
	boolean(j, "complete", !r->have[FLOW_CHECKS] || e->complete);
	key(j, "sets");
	begin(j, '[');
	for (size_t i = 0; i < n; i++) {
		if (e->set[i].n + e->set[i].nforced == 0)
			continue;
		element(j);
		begin(j, '{');
		boolean(j, "family", e->set[i].family);
		key(j, "cells");
		begin(j, '[');
		for (int k = 0; k < e->set[i].n + e->set[i].nforced; k++)
			change(j, &r->table, &e->set[i].change[k]);
		finish(j, ']');
		finish(j, '}');
	}
	finish(j, ']');
	finish(j, '}');
}

/* Has this note been given already?  Streams that were merged hold some of them twice. */
static bool
told_before(const struct diag_list *l, size_t i)
{
	for (size_t k = 0; k < i && k < NOTES_COMPARED; k++)
		if (l->v[k].code == l->v[i].code && l->v[k].line == l->v[i].line && str_eq(l->v[k].detail, l->v[i].detail))
			return true;
	return false;
}

static void
notes(struct json *j, const struct diag_list *l)
{
	key(j, "notes");
	begin(j, '[');
	for (size_t i = 0; i < l->n; i++) {
		if (told_before(l, i))
			continue;
		element(j);
		begin(j, '{');
		field_of_ours(j, "code", diag_name(l->v[i].code));
		size(j, "line", l->v[i].line);
		field(j, "detail", l->v[i].detail);
		finish(j, '}');
	}
	finish(j, ']');
}

static void
source(struct json *j, const struct doc *d)
{
	key(j, "source");
	if (!d->encoding.n) {
		out_str(j->o, STR("null"));
		return;
	}
	begin(j, '{');
	field(j, "encoding", d->encoding);
	field(j, "shape", d->shape);
	size(j, "bytes", d->bytes);
	size(j, "lines", d->lines);
	finish(j, '}');
}

void
emit_report(struct out *o, const struct report *r, bool pretty)
{
	struct json j = {.o = o, .pretty = pretty};

	begin(&j, '{');
	meta(&j, r);
	sections(&j, &r->sect);
	cells(&j, "tables", &r->table, VALUE);
	cells(&j, "states", &r->table, STATE);
	cells(&j, "raw", &r->table, RAW);
	checks(&j, r);
	repairs(&j, r);
	notes(&j, &r->doc.diags);
	source(&j, &r->doc);
	finish(&j, '}');
	out_char(o, '\n');
}
