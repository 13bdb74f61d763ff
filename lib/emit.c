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
#include "json.h"
#include "emit.h"

enum { NOTES_COMPARED = 256 };

static inline void
field_of_ours(struct json *j, const char *k, const char *z)
{
	json_key(j, k);
	json_word(j, str_of(z));
}

static void
meta(struct json *j, const struct report *r)
{
	const struct sections *s = &r->sect;

	json_field(j, "doc", r->doc.name);
	json_known(j, "title", s->title);
	json_known(j, "agency", s->agency);
	json_key(j, "year");
	if (s->year)
		out_size(j->o, (size_t)s->year);
	else
		out_str(j->o, STR("null"));
	json_known(j, "period", s->period);
	json_known(j, "published", s->published);
	json_known(j, "form", str_of(r->table.form ? r->table.form->id : ""));
}

/* One entry of `sections`; its text is that of the paragraphs b[0 .. n), those without key left out, or these alone. */
static void
section(struct json *j, const struct sect *c, const struct sect_body *b, size_t n, bool keyless)
{
	bool any = false;

	json_element(j);
	json_begin(j, '{');
	field_of_ours(j, "key", sect_key_name(c->key));
	json_size(j, "level", (size_t)c->level);
	json_field(j, "numeral", c->numeral);
	json_field(j, "title", c->title);
	json_size(j, "line", c->line);
	json_key(j, "text");
	out_char(j->o, '"');
	for (size_t i = 0; i < n; i++) {
		if ((b[i].key == SECT_NONE) != keyless)
			continue;
		if (any)
			out_str(j->o, STR("\\n"));
		json_text(j, b[i].text);
		any = true;
	}
	out_char(j->o, '"');
	json_finish(j, '}');
}

static void
sections(struct json *j, const struct sections *s)
{
	size_t b = 0, others = 0;
	bool other = false; /* in a section that is none of the six: its paragraphs have no key, up to body[others - 1] */

	json_key(j, "sections");
	json_begin(j, '[');
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
		other = s->sect[i].level == 1 ? s->sect[i].key == SECT_NONE : other;
		others = other ? end : others;
		section(j, &s->sect[i], end > b ? s->body + b : NULL, end - b, other);
	}
	for (b = s->nbody; b > others && s->body[b - 1].key == SECT_NONE && s->body[b - 1].under; b--)
		;
	if (b < s->nbody)
		section(j, &(struct sect){.numeral = STR(""), .title = STR(""), .line = s->body[b].line}, s->body + b, s->nbody - b, true);
	json_finish(j, ']');
}

static void
value(struct json *j, const struct table_cell *c)
{
	if (table_has(c))
		json_number(j, c->value);
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
static inline __attribute__((always_inline)) void
cells(struct json *j, const char *name, const struct table *t, enum part part)
{
	const struct form_cell *in = NULL; /* the cell before: table and row are open */
	size_t at = 0; /* where the column begins in the path of a cell of its row */

	json_key(j, name);
	json_begin(j, '{');
	for (int i = 0, n = t->form ? t->form->ncell : 0; i < n; i++) {
		if (!says(&t->cell[i], part))
			continue;
		const struct form_cell *c = &t->form->cell[i];
		bool table = !in || in->table != c->table, row = table || in->r != c->r;
		if (in && row)
			json_finish(j, '}');
		if (in && table)
			json_finish(j, '}');
		if (table) {
			json_key(j, form_table_key(c->table));
			json_begin(j, '{');
		}
		if (row) {
			json_key(j, c->row);
			json_begin(j, '{');
			at = c->path.n - strlen(c->col);
		}
		struct str col = str_cut(c->path, at);
		in = c;
		json_key_of(j, col);
		if (part == VALUE)
			value(j, &t->cell[i]);
		else if (part == STATE)
			json_word(j, str_of(table_state_name(t->cell[i].state)));
		else
			json_string(j, t->cell[i].raw);
	}
	if (in) {
		json_finish(j, '}');
		json_finish(j, '}');
	}
	json_finish(j, '}');
}

static void
check(struct json *j, const struct report *r, const struct ident_check *k)
{
	const struct form_ident *d = k->ident;

	json_element(j);
	json_begin(j, '{');
	field_of_ours(j, "rule", d->rule);
	field_of_ours(j, "scope", d->scope);
	field_of_ours(j, "status", ident_status_name(k->status));
	json_key(j, "left");
	json_number(j, k->left);
	json_key(j, "right");
	json_number(j, k->right);
	json_key(j, "delta");
	json_number(j, k->delta);
	json_key(j, "cells");
	json_begin(j, '[');
	for (int i = 0; i < d->nleft + d->nright; i++) {
		if (k->status == IDENT_UNKNOWN && ident_known(&r->table.cell[d->term[i]], r->blank_zero))
			continue;
		json_element(j);
		json_word(j, r->table.form->cell[d->term[i]].path); /* requests.received.total */
	}
	json_finish(j, ']');
	json_boolean(j, "closes", k->zeros);
	json_finish(j, '}');
}

static void
checks(struct json *j, const struct report *r)
{
	int n = r->have[FLOW_CHECKS] ? r->table.form->nident : 0;

	json_key(j, "checks");
	json_begin(j, '[');
	for (int i = 0; i < n; i++)
		if (r->check[i].status == IDENT_FAIL || r->check[i].status == IDENT_UNKNOWN)
			check(j, r, &r->check[i]);
	json_finish(j, ']');
}

static void
change(struct json *j, const struct table *t, const struct explain_change *c)
{
	json_element(j);
	json_begin(j, '{');
	field_of_ours(j, "table", form_table_key(t->form->cell[c->cell].table));
	field_of_ours(j, "row", t->form->cell[c->cell].row);
	field_of_ours(j, "col", t->form->cell[c->cell].col);
	json_key(j, "value");
	value(j, &t->cell[c->cell]);
	json_key(j, "proposed");
	json_number(j, c->proposed);
	json_key(j, "cause");
	if (*explain_cause_name(c->cause))
		json_word(j, str_of(explain_cause_name(c->cause)));
	else
		out_str(j->o, STR("null"));
	json_finish(j, '}');
}

static void
repairs(struct json *j, const struct report *r)
{
	const struct explain *e = &r->explain;
	size_t n = r->have[FLOW_CHECKS] ? e->nset : 0;

	json_key(j, "repairs");
	json_begin(j, '{');
	json_size(j, "explanations", r->have[FLOW_CHECKS] ? e->total : 0);
	json_boolean(j, "complete", !r->have[FLOW_CHECKS] || e->complete);
	json_key(j, "sets");
	json_begin(j, '[');
	for (size_t i = 0; i < n; i++) {
		if (e->set[i].n + e->set[i].nforced == 0)
			continue;
		json_element(j);
		json_begin(j, '{');
		json_boolean(j, "family", e->set[i].family);
		json_key(j, "cells");
		json_begin(j, '[');
		for (int k = 0; k < e->set[i].n + e->set[i].nforced; k++)
			change(j, &r->table, &e->set[i].change[k]);
		json_finish(j, ']');
		json_finish(j, '}');
	}
	json_finish(j, ']');
	json_finish(j, '}');
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
	json_key(j, "notes");
	json_begin(j, '[');
	for (size_t i = 0; i < l->n; i++) {
		if (told_before(l, i))
			continue;
		json_element(j);
		json_begin(j, '{');
		field_of_ours(j, "code", diag_name(l->v[i].code));
		json_size(j, "line", l->v[i].line);
		json_field(j, "detail", l->v[i].detail);
		json_finish(j, '}');
	}
	json_finish(j, ']');
}

static void
source(struct json *j, const struct doc *d)
{
	json_key(j, "source");
	if (!d->encoding.n) {
		out_str(j->o, STR("null"));
		return;
	}
	json_begin(j, '{');
	json_field(j, "encoding", d->encoding);
	json_field(j, "shape", d->shape);
	json_size(j, "bytes", d->bytes);
	json_size(j, "lines", d->lines);
	json_finish(j, '}');
}

void
emit_report(struct out *o, const struct report *r, bool pretty)
{
	struct json j = {.o = o, .pretty = pretty};

	json_begin(&j, '{');
	meta(&j, r);
	sections(&j, &r->sect);
	cells(&j, "tables", &r->table, VALUE);
	cells(&j, "states", &r->table, STATE);
	cells(&j, "raw", &r->table, RAW);
	checks(&j, r);
	repairs(&j, r);
	notes(&j, &r->doc.diags);
	source(&j, &r->doc);
	json_finish(&j, '}');
	out_char(o, '\n');
}
