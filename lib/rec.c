/* rec - records as lines: splits fields, takes back escapes, tells records from raw documents.
 * Comes in: one line.  Goes out: its fields, as slices of the line where it holds no escape.
 * Rule: syntax only; what the fields mean is wire's business.  Writing is out_field's.
 * Known weakness: a raw document whose first line is NAME TAB NUMBER TAB text is taken for records. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "rec.h"

static const struct str types[REC_TYPES] = {
	[REC_IS_DOC] = {"doc", 3},
	[REC_IS_TEXT] = {"text", 4},
	[REC_IS_ROW] = {"row", 3},
	[REC_IS_PLACE] = {"place", 5},
	[REC_IS_DROP] = {"drop", 4},
	[REC_IS_META] = {"meta", 4},
	[REC_IS_SECTION] = {"section", 7},
	[REC_IS_BODY] = {"body", 4},
	[REC_IS_CELL] = {"cell", 4},
	[REC_IS_READ] = {"read", 4},
	[REC_IS_CHECK] = {"check", 5},
	[REC_IS_REPAIR] = {"repair", 6},
	[REC_IS_NOTE] = {"note", 4},
	[REC_IS_TYPE] = {"type", 4},
};

const char *
rec_type_name(enum rec_type t)
{
	return types[t].p;
}

/* The type of that name, or REC_TYPES. */
static enum rec_type
type_find(struct str name)
{
	for (int i = 0; i < REC_TYPES; i++)
		if (str_eq(name, types[i]))
			return (enum rec_type)i;
	return REC_TYPES;
}

/* Takes back the escapes of s, which has one; false: a backslash before something else. */
static bool
unescape(struct str *s, struct arena *a)
{
	char *q = mem_take(a, s->n), *w = q;

	for (size_t i = 0; i < s->n; i++) {
		char c = s->p[i];
		if (c == '\\') {
			c = ++i < s->n ? s->p[i] : 0;
			if (c == 't')
				c = '\t';
			else if (c == 'n')
				c = '\n';
			else if (c == 'r')
				c = '\r';
			else if (c != '\\')
				return false;
		}
		*w++ = c;
	}
	*s = (struct str){q, (size_t)(w - q)};
	return true;
}

bool
rec_parse(struct rec *r, struct str line, struct arena *a)
{
	const char *p = line.p, *end = line.p + line.n;
	bool escapes = line.n && memchr(line.p, '\\', line.n);
	uint64_t no;

	r->n = 0;
	r->bad = NULL;
	for (;;) {
		const char *t = memchr(p, '\t', (size_t)(end - p));
		struct str f = {p, (size_t)((t ? t : end) - p)};
		if (escapes && f.n && memchr(f.p, '\\', f.n) && !unescape(&f, a)) {
			r->bad = "\\t, \\n, \\r or \\\\ after the backslash";
			return false;
		}
		if (r->n == r->cap)
			r->f = mem_grow(a, r->f, &r->cap, r->n + 1, sizeof *r->f);
		r->f[r->n++] = f;
		if (!t)
			break;
		p = t + 1;
	}
	if (r->n < REC_HEAD)
		r->bad = "document, line and type, separated by TABs";
	else if ((r->type = type_find(r->f[REC_TYPE])) == REC_TYPES)
		r->bad = "a type in the third field";
	else if (r->type != REC_IS_TYPE && !str_uint(r->f[REC_LINE], SIZE_MAX, &no))
		r->bad = "a line number in the second field";
	else if (r->type != REC_IS_TYPE)
		r->line = (size_t)no;
	return r->bad == NULL;
}

bool
rec_starts(struct str head, bool whole)
{
	const char *e = head.n ? memchr(head.p, '\n', head.n) : NULL;
	struct str f[REC_HEAD];
	size_t at = 0;
	uint64_t no;

	if (e)
		head.n = (size_t)(e - head.p);
	for (int i = 0; i < REC_HEAD; i++) {
		const char *t = at < head.n ? memchr(head.p + at, '\t', head.n - at) : NULL;
		if (!t && (i < REC_TYPE || (!e && !whole)))
			return false;
		f[i] = (struct str){head.p + at, t ? (size_t)(t - head.p) - at : head.n - at};
		at += f[i].n + 1;
	}
	enum rec_type type = type_find(f[REC_TYPE]);
	return type == REC_IS_TYPE || (type != REC_TYPES && str_uint(f[REC_LINE], SIZE_MAX, &no));
}

bool
rec_doc(struct str s, struct str *name, bool *is_doc)
{
	const char *t = s.n ? memchr(s.p, '\t', s.n) : NULL;
	const char *u = t ? memchr(t + 1, '\t', (size_t)(s.p + s.n - t - 1)) : NULL;

	if (!u)
		return false;
	struct str type = str_cut(s, (size_t)(u + 1 - s.p));
	const char *v = type.n ? memchr(type.p, '\t', type.n) : NULL;
	if (v)
		type.n = (size_t)(v - type.p);
	*name = (struct str){s.p, (size_t)(t - s.p)};
	*is_doc = str_eq(type, STR("doc"));
	return !str_eq(type, STR("type"));
}
