/* change - what would make the sums of a report hold → its repair records.
 * Comes in: the explanations of a report.  Goes out: a record for each cell of each.
 * Rule: nearly all records are put together in the buffer at once, what those of an explanation have in common made before. */
#include <string.h>

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
#include "report.h"
#include "lead.h"
#include "wire.h"
#include "change.h"

/* Table, row and column of a cell, a TAB behind each. */
static inline struct str
keys(const struct form_cell *c, const struct form *f)
{
	return str_cut((struct str){c->name, c->nname}, strlen("\tcell\t") + strlen(f->id) + 1);
}

enum {
	WAS = 16,    /* bytes of what is printed instead of a number, mostly */
	EXTENT = 24, /* of a cause, or an extent */
	TYPE = 12,   /* of the type, its TABs, and those behind two numbers */
	ROOM = LEAD_USUAL + TYPE + 2 * OUT_DIGITS + FORM_NAME_MAX + WAS + 2 * NUM_ROOM + 2 * EXTENT
};

/* What the records of the changes of a set have in common. */
struct words {
	struct lead lead; /* the document, and the line of the last one */
	char type[TYPE + 2 * OUT_DIGITS]; /* with which explanation it is, of how many, the TABs round them */
	size_t ntype;
	struct str extent;   /* how far the explanations go, and whether this one stands for several */
};

static struct words
words_of(const struct out *o, const struct report *r, size_t n)
{
	const struct explain *e = &r->explain;
	struct words w = {.lead = lead_of(o, r->doc.name)};
	char *p = stpcpy(w.type, "\trepair\t");

	p += out_digits(p, n + 1);
	*p++ = '\t';
	p += out_digits(p, e->total);
	*p++ = '\t';
	w.ntype = (size_t)(p - w.type);
	if (e->complete)
		w.extent = e->set[n].family ? STR("complete,family") : STR("complete");
	else
		w.extent = e->set[n].family ? STR("incomplete,family") : STR("incomplete");
	return w;
}

static char *
put_at(char *p, struct str s)
{
	return (char *)memcpy(p, s.p, s.n) + s.n;
}

/* The record of a change put together in the buffer of o, as nearly all can be; false: nothing was put. */
static bool
put_plain(struct out *o, const struct report *r, struct words *w, const struct explain_change *c)
{
	const struct table_cell *v = &r->table.cell[c->cell];
	char *p = w->lead.ndoc && v->raw.n <= WAS ? out_room(o, ROOM) : NULL;

	if (!p)
		return false;
	if (v->line != w->lead.line)
		lead_line(&w->lead, v->line);
	p = put_at(lead_put(p, &w->lead), (struct str){w->type, w->ntype});
	p = put_at(p, keys(&r->table.form->cell[c->cell], r->table.form));
	if (table_has(v) && !v->raw.n)
		p += num_put(p, v->value);
	else if (out_copy(p, v->raw) < v->raw.n)
		return false;
	p += v->raw.n;
	*p++ = '\t';
	p += num_put(p, c->proposed);
	*p++ = '\t';
	p = c->cause == CAUSE_FORCED ? put_at(p, STR("forced")) : stpcpy(p, explain_cause_name(c->cause)); /* mostly */
	*p++ = '\t';
	p = put_at(p, w->extent);
	*p++ = '\n';
	o->n = (size_t)(p - o->p);
	return true;
}

static void
put(struct out *o, const struct report *r, struct words *w, const struct explain_change *c)
{
	const struct table_cell *v = &r->table.cell[c->cell];
	char number[NUM_ROOM];

	if (put_plain(o, r, w, c))
		return;
	out_field(o, r->doc.name);
	out_char(o, '\t');
	out_size(o, v->line);
	out_str(o, (struct str){w->type, w->ntype});
	out_str(o, keys(&r->table.form->cell[c->cell], r->table.form));
	if (table_has(v) && !v->raw.n)
		out_str(o, (struct str){number, num_put(number, v->value)});
	else
		out_field(o, v->raw);
	out_char(o, '\t');
	out_str(o, (struct str){number, num_put(number, c->proposed)});
	out_char(o, '\t');
	out_str(o, str_of(explain_cause_name(c->cause)));
	out_char(o, '\t');
	out_quote(o);
	out_str(o, w->extent);
	out_quote(o);
	out_char(o, '\n');
}

void
change_put(struct out *o, const struct report *r)
{
	const struct explain *e = &r->explain;

	if (e->nset == 0 && !e->complete) {
		wire_head(o, r->doc.name, 0, REC_IS_REPAIR);
		out_str(o, STR("0\t0\t\t\t\t\t\t\tincomplete\n"));
	}
	for (size_t i = 0; i < e->nset; i++) {
		struct words w = words_of(o, r, i);
		for (int k = 0; k < e->set[i].n + e->set[i].nforced; k++)
			put(o, r, &w, &e->set[i].change[k]);
	}
}
