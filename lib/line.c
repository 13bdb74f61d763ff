/* line - splits text into lines and measures them.
 * Comes in: normalised UTF-8.  Goes out: one struct line for each source line, slices of the text.
 * Rule: LF, CRLF and CR end a line; a form feed marks the page and is no character of the line.
 * Known weakness: a form feed inside a line marks the line's beginning. */
#include <string.h>
#include <utf8proc.h>

#include "mem.h"
#include "str.h"
#include "line.h"

size_t
line_width(struct str s)
{
	size_t w = 0;

	for (size_t i = 0; i < s.n;) {
		unsigned char c = (unsigned char)s.p[i];
		if (c < 0x80) {
			w += c >= 0x20 && c != 0x7F;
			i++;
		} else if (c >= 0xE4 && c <= 0xE9) {
			w += 2;
			i += 3;
		} else
			w += (size_t)utf8proc_charwidth((utf8proc_int32_t)str_rune(s, &i));
	}
	return w;
}

size_t
line_chars(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

/* Display columns before the first character of s that is not blank; -1: there is none. */
static int
indent_of(struct str s)
{
	int w = 0;

	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == ' ' || s.p[i] == '\t')
			w++, i++;
		else if (s.n - i >= 2 && memcmp(s.p + i, "\xC2\xA0", 2) == 0)
			w++, i += 2;
		else if (s.n - i >= 3 && memcmp(s.p + i, "\xE3\x80\x80", 3) == 0)
			w += 2, i += 3;
		else
			return w;
	}
	return -1;
}

/* Removes form feeds at both ends of the line; those inside are blanks to every reader. */
static struct str
cut_feeds(struct str s, bool *page)
{
	while (s.n && s.p[0] == '\f') {
		*page = true;
		s = str_cut(s, 1);
	}
	return s;
}

static struct lines
split(struct str text, struct arena *a)
{
	struct lines l = {0};
	const char *p = text.p, *end = text.p + text.n;
	size_t no = 0;

	while (p < end) {
		const char *e = p;
		while (e < end && *e != '\n' && *e != '\r')
			e++;
		struct str s = {p, (size_t)(e - p)};
		struct line *x;
		if (l.n == l.cap)
			l.v = mem_grow(a, l.v, &l.cap, l.n + 1, sizeof *l.v);
		x = &l.v[l.n++];
		*x = (struct line){.no = ++no};
		x->text = cut_feeds(s, &x->page);
		x->indent = indent_of(x->text);
		p = e + (e < end) + (e + 1 < end && e[0] == '\r' && e[1] == '\n');
	}
	return l;
}

struct lines
line_split(struct str text, struct str raw, struct arena *a)
{
	struct lines l = split(text, a);

	if (raw.p == text.p)
		return l;
	struct lines r = split(raw, a);
	for (size_t i = 0; i < l.n && l.n == r.n; i++)
		if (!str_eq(l.v[i].text, r.v[i].text))
			l.v[i].raw = r.v[i].text;
	return l;
}
