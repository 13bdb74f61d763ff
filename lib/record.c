/* record - the fields of one line, or of several that quotes hold together, as a row.
 * Comes in: fields.  Goes out: what they say together, their texts without line breaks.
 * Rule: a line break in a quoted field is a blank where both sides are ASCII, else nothing. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "fields.h"
#include "record.h"

struct str
record_line(struct str *s)
{
	const char *q = s->n ? memchr(s->p, '\n', s->n) : NULL;
	size_t n = q ? (size_t)(q - s->p) : s->n;
	struct str l = {s->p, n};

	*s = str_cut(*s, n + 1);
	return l;
}

struct str
record_text(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	bool tail = false; /* does what is there end in an ASCII character? */

	if (!s.n || !memchr(s.p, '\n', s.n))
		return s;
	while (s.n) {
		struct str l = str_trim(record_line(&s));
		if (!l.n)
			continue;
		if (tail && (unsigned char)l.p[0] < 0x80)
			buf_char(&b, ' ');
		buf_str(&b, l);
		tail = (unsigned char)l.p[l.n - 1] < 0x80;
	}
	return buf_slice(&b);
}

bool
record_shows(const struct field *f)
{
	return f->text.n || f->quoted;
}

size_t
record_texts(const struct record *r, size_t from, size_t to)
{
	size_t n = 0;

	for (size_t k = from; k < to; k++)
		n += r->f[k].text.n > 0;
	return n;
}

bool
record_heads(const struct record *r)
{
	size_t labels = record_texts(r, 0, r->end);

	return labels > 2 && labels == r->full;
}
