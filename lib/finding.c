/* finding - one finding on its way out.
 * Comes in: a check or a note, in words.  Goes out: a check or note record, or a line as compilers print it, or the line of
 * a baseline.
 * Rule: every finding passes through finding_put, so all formats hold the same and a baseline hides from all. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "out.h"
#include "rec.h"
#include "rules.h"
#include "known.h"
#include "wire.h"
#include "finding.h"

void
finding_put_line(struct findings *u, const struct finding *f, struct arena *a)
{
	struct out *o = u->out;

	for (size_t i = 0; i < f->doc.n; i++)
		out_char(o, (unsigned char)f->doc.p[i] < 0x20 || f->doc.p[i] == 0x7F ? '?' : f->doc.p[i]);
	if (f->line)
		out_str(o, str_fmt(a, ":%zu", f->line));
	out_str(o, str_fmt(a, ": %s: ", rules_level_name(f->level, u->chinese)));
	for (size_t i = 0; i < f->text.n; i++)
		out_char(o, (unsigned char)f->text.p[i] < 0x20 ? ' ' : f->text.p[i]);
	out_str(o, str_fmt(a, " [%s]\n", f->rule));
}

static void
put_field(struct out *o, struct str s, char end)
{
	out_field(o, s);
	out_char(o, end);
}

/* Fields of our own words and numbers, which need no escapes. */
static void
put_words(struct out *o, const struct str *w, size_t n)
{
	size_t all = n;

	for (size_t i = 0; i < n; i++)
		all += w[i].n;
	char *p = out_room(o, all);
	for (size_t i = 0; i < n; i++) {
		if (!p) {
			put_field(o, w[i], '\t');
			continue;
		}
		if (w[i].n)
			memcpy(p, w[i].p, w[i].n);
		p += w[i].n;
		*p++ = '\t';
	}
	if (p)
		o->n += all;
}

static void
put_record(struct out *o, const struct finding *f)
{
	wire_head(o, f->doc, f->line, f->form ? REC_IS_CHECK : REC_IS_NOTE);
	if (!f->form) {
		put_field(o, str_of(diag_name(f->code)), '\t');
		put_field(o, f->text, '\n');
		return;
	}
	const struct str word[] = {str_of(f->status), f->left, f->right, f->delta, f->cells};
	if (f->name.n && !o->csv) {
		out_str(o, f->name);
	} else {
		const struct str name[] = {str_of(f->form), str_of(f->rule), str_of(f->scope)};
		put_words(o, name, sizeof name / sizeof *name);
	}
	put_words(o, word, sizeof word / sizeof *word);
	put_field(o, f->remark, '\n');
}

struct str
finding_known(const struct finding *f, struct arena *a)
{
	struct buf b = {.a = a};
	struct str part[] = {f->agency.n ? f->agency : f->doc, f->year ? str_fmt(a, "%d", f->year) : STR(""), str_of(f->rule),
			     f->cells, f->values};

	for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
		if (i)
			buf_char(&b, '\t');
		for (size_t k = 0; k < part[i].n; k++)
			buf_char(&b, (unsigned char)part[i].p[k] < 0x20 ? ' ' : part[i].p[k]);
	}
	return buf_slice(&b);
}

bool
finding_put(struct findings *u, const struct finding *f, struct arena *a)
{
	bool fail = f->status && strcmp(f->status, "fail") == 0;

	if (f->hidable && u->known && known_find(u->known, finding_known(f, a)))
		return false;
	u->failed = u->failed || fail;
	switch (u->format) {
	case FINDING_RECORDS:
		put_record(u->out, f);
		break;
	case FINDING_GCC:
		finding_put_line(u, f, a);
		break;
	default:
		if (f->hidable) {
			out_str(u->out, finding_known(f, a));
			out_char(u->out, '\n');
		}
		break;
	}
	return true;
}

enum finding_format
finding_format_find(struct str name)
{
	static const char *const names[FINDING_FORMATS] = {"records", "gcc", "baseline"};
	int i = 0;

	while (i < FINDING_FORMATS && !str_eq(name, str_of(names[i])))
		i++;
	return (enum finding_format)i;
}
