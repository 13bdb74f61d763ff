/* record - the fields of one line, or of several that quotes hold together, as a row.
 * Comes in: lines.  Goes out: the record that begins on one of them, field by field, and what they say together.
 * Rule: a field in quotes may go on over line ends, and holds a quote as two; quotes that do not close well are characters
 * like others.  A quoted blank, or one that is printed, is a blank cell; nothing at all may be padding.  A line break in a quoted
 * field is a blank where both sides are ASCII, else nothing.
 * Known weakness: of a field in quotes over several lines only the line on which its text begins is kept. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "record.h"

enum { USUAL = 32, /* separators of a line */ QUOTE_LINES = 400, /* of one field */ HEAD_LINES = 12, /* of one that begins a table */ CSV_ROWS = 3 };

/* A quoted field that begins at l[*y].text.p[*i]; moves both behind it.  False: the quotes do not close well. */
static bool
quoted(const struct line *l, size_t n, char sep, size_t *y, size_t *i, struct buf *b)
{
	size_t row = *y, at = *i + 1;

	for (; row < n && row < *y + QUOTE_LINES; row++, at = 0) {
		struct str s = l[row].text;
		while (at < s.n) {
			size_t k = str_to(s, at, '"');
			buf_add(b, s.p + at, k - at);
			at = k + 1;
			if (k == s.n)
				break;
			if (at < s.n && s.p[at] == '"') {
				buf_char(b, '"');
				at++;
			} else if (at == s.n || s.p[at] == sep) {
				*y = row;
				*i = at;
				return true;
			} else {
				return false;
			}
		}
		buf_char(b, '\n');
	}
	return false;
}

char
record_behind_quote(const struct line *l, size_t at, size_t n, struct arena a)
{
	static const char seps[] = ",;";

	for (size_t k = 0; k < sizeof seps - 1 && l[at].text.n && l[at].text.p[0] == '"'; k++) {
		struct buf b = {.a = &a};
		size_t y = at, i = 0;
		if (quoted(l, n < at + HEAD_LINES ? n : at + HEAD_LINES, seps[k], &y, &i, &b) && i + 1 < l[y].text.n && l[y].text.p[i + 1] == '"')
			return seps[k];
	}
	return 0;
}

void
record_tell(struct field *f, size_t n)
{
	for (size_t k = 0; k < n; k++)
		f[k].value = lay_value(f[k].text);
}

bool
record_label(const struct field *f)
{
	size_t i = 0;

	while (!f->value && i < f->text.n && !lay_han((unsigned char)f->text.p[i]))
		i++;
	return !f->value && i < f->text.n;
}

size_t
record_labels_end(const struct field *f, size_t n)
{
	for (size_t k = n; k-- > 0;)
		if (record_label(&f[k]))
			return k + 1;
	return 0;
}

/* The record on line l, in which there are no quotes. */
static void
parse_plain(struct record *r, const struct line *l, char sep, struct arena *a)
{
	struct str s = l->text;
	size_t at[USUAL + 1], seps = span_places(s, sep, at, USUAL);

	if (seps < USUAL)
		at[seps] = s.n;
	else
		seps += count_of(str_cut(s, at[USUAL - 1] + 1), sep);
	struct field *f = MEM_TAKE(a, struct field, seps + 1);
	*r = (struct record){.f = f, .n = seps + 1, .line = l->no, .folded = sep == '\t' && !(l->has & (LINE_FOLD | LINE_GAP))};
	for (size_t k = 0, from = 0, end; k <= seps; k++, from = end + 1) {
		end = k < USUAL ? at[k] : str_to(s, from, sep);
		struct str t = str_trim((struct str){s.p + from, end - from});
		f[k] = (struct field){t, l->no, end > from && !t.n, false};
	}
}

size_t
record_read(struct record *r, const struct line *l, size_t at, size_t n, char sep, bool *torn, struct arena *a, struct arena *work)
{
	MEM_ARRAY(struct field) f = {0};
	size_t y = at, i = 0;

	if (!(l[at].has & LINE_QUOTE)) {
		parse_plain(r, &l[at], sep, work);
		return 1;
	}

	for (;;) {
		struct str s = l[y].text;
		struct field x = {.line = l[y].no};
		size_t y0 = y;
		struct buf b = {.a = a};
		if (i < s.n && s.p[i] == '"' && !*torn && quoted(l, n, sep, &y, &i, &b)) {
			x.quoted = true;
			x.text = buf_slice(&b);
			for (size_t k = 0; k < x.text.n && y > y0 && (x.text.p[k] == '\n' || x.text.p[k] == ' '); k++)
				x.line += x.text.p[k] == '\n';
		} else {
			*torn |= i < s.n && s.p[i] == '"' && y + QUOTE_LINES < n;
			size_t end = str_to(s, i, sep);
			x.text = str_cut((struct str){s.p, end}, i);
			i = end;
		}
		bool printed = x.text.n > 0;
		x.text = str_trim(x.text);
		x.quoted |= printed && !x.text.n; /* a blank that is printed is a blank cell, as a quoted one is */
		*MEM_PUSH(work, f) = x;
		if (i >= l[y].text.n)
			break;
		i++;
	}
	*r = (struct record){.f = f.v, .n = f.n, .line = l[at].no};
	return y + 1 - at;
}

/* Separators of a line outside quotes; *open: a quote is at its end. */
static size_t
count_seps(const struct line *l, char sep, bool *open)
{
	struct str s = l->text;
	size_t n = 0;
	bool quote = *open = false;

	if (!(l->has & LINE_QUOTE))
		return count_of(s, sep);
	for (size_t i = 0; i < s.n; i++) {
		quote ^= s.p[i] == '"';
		n += s.p[i] == sep && !quote;
	}
	*open = quote;
	return n;
}

/* Is it prose with commas rather than a record, which ends in a field? */
static bool
sentence(const struct line *l)
{
	return (l->has & (LINE_STOP | LINE_QUOTE)) == LINE_STOP && str_ends(str_trim(l->text), STR("。"));
}

bool
record_csv(const struct line *l, size_t at, size_t n, char sep)
{
	struct str s = l[at].text;
	char behind[] = {'"', sep, 0}, before[] = {sep, '"', 0};

	bool open = false;
	size_t seps = count_seps(&l[at], sep, &open), k = 1;
	if (seps < 1)
		return false;
	if (str_find(s, str_of(behind)) > 0 && (s.p[0] == '"' || str_find(s, str_of(before)) >= 0))
		return true;
	if (seps < 2 || sentence(&l[at]))
		return false;
	while (!open && at + k < n && k < CSV_ROWS && !sentence(&l[at + k]) && (count_seps(&l[at + k], sep, &open) == seps || open))
		k++;
	return open || k == CSV_ROWS;
}

bool
record_parted(const struct line *l, char sep)
{
	return l->has & (sep == '\t' ? LINE_TAB : LINE_COMMA) && memchr(l->text.p, sep, l->text.n);
}

struct str
record_text(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	bool tail = false; /* does what is there end in an ASCII character? */

	if (!s.n || !memchr(s.p, '\n', s.n))
		return s;
	while (s.n) {
		struct str l = str_trim(str_upto(&s, '\n'));
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
