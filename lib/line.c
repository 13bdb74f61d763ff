/* line - splits text into lines and measures them.
 * Comes in: normalised UTF-8.  Goes out: one struct line for each source line, slices of the text.
 * Rule: LF, CRLF and CR end a line; a form feed marks the page and is no character of the line.
 * Known weakness: a form feed inside a line marks the line's beginning. */
#include <stdint.h>
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

/* Bits of line_has that a byte alone tells. */
static const unsigned char byte_has[256] = {
	['\t'] = LINE_TAB, ['|'] = LINE_RULE, ['+'] = LINE_RULE, ['{'] = LINE_RULE, ['"'] = LINE_QUOTE, ['<'] = LINE_TAG, ['>'] = LINE_MARK,
	['#'] = LINE_MARK, ['*'] = LINE_MARK, ['_'] = LINE_MARK, ['\\'] = LINE_MARK, ['['] = LINE_MARK | LINE_RULE, ['&'] = LINE_MARK,
	['`'] = LINE_MARK, ['-'] = LINE_DASH, ['='] = LINE_DASH, ['~'] = LINE_DASH,
};

enum { NOT_ASCII = 256 }; /* beyond line_has */

/* What stands in s.  Eight bytes at a time where they are all parts of Han. */
static unsigned
has(struct str s, bool indented)
{
	const unsigned char *p = (const unsigned char *)s.p;
	unsigned f = 0;

	for (size_t i = 0; i < s.n;) {
		uint64_t w;
		if (s.n - i >= 8 && (memcpy(&w, p + i, 8), (w & 0x8080808080808080u) == 0x8080808080808080u)) {
			f |= NOT_ASCII;
			i += 8;
			continue;
		}
		f |= p[i] < 0x80 ? byte_has[p[i]] : NOT_ASCII;
		i++;
	}
	const char *e = s.p;
	if (f & NOT_ASCII)
		while (!(f & LINE_STOP) && (e = memchr(e, 0xE3, (size_t)(s.p + s.n - e))) && s.p + s.n - e >= 3) {
			if (memcmp(e, "。", 3) == 0)
				f |= LINE_STOP;
			e++;
		}
	for (e = s.p; (f & NOT_ASCII) && !(f & LINE_RULE) && (e = memchr(e, 0xE2, (size_t)(s.p + s.n - e))) && s.p + s.n - e >= 3; e++)
		if ((unsigned char)e[1] == 0x94 || (unsigned char)e[1] == 0x95)
			f |= LINE_RULE;
	size_t i = 0;
	while (indented && i < s.n && s.p[i] == ' ')
		i++;
	for (e = s.p + i; (e = memchr(e, ' ', (size_t)(s.p + s.n - e))) && e + 1 < s.p + s.n; e++)
		if (e[1] == ' ') {
			f |= LINE_GAP;
			break;
		}
	if ((f & LINE_DASH) && str_find(s, STR("--")) < 0 && str_find(s, STR("==")) < 0 && str_find(s, STR("~~")) < 0)
		f &= ~(unsigned)LINE_DASH;
	return f & ~(unsigned)NOT_ASCII;
}

size_t
line_columns(struct str s)
{
	const char *p = s.p;
	size_t ascii = 0, i = 0;

	for (; i + 8 <= s.n; i += 8) {
		uint64_t w;
		memcpy(&w, p + i, 8);
		w = ~w >> 7 & 0x0101010101010101u;
		ascii += w * 0x0101010101010101u >> 56;
	}
	for (; i < s.n; i++)
		ascii += (unsigned char)p[i] < 0x80;
	return ascii + (s.n - ascii) * 2 / 3;
}

static struct lines
split(struct str text, struct arena *a)
{
	struct lines l = {0};
	const char *p = text.p, *end = text.p + text.n;
	bool cr = text.n && memchr(p, '\r', text.n) != NULL;
	size_t no = 0;

	/* room for all of them at once, or the old arrays take as much again */
	for (const char *e = p; e < end && (e = memchr(e, '\n', (size_t)(end - e))); e++)
		no++;
	for (const char *e = p; cr && e < end && (e = memchr(e, '\r', (size_t)(end - e))); e++)
		no++;
	const size_t room = no + 2;
	l.cap = room;
	l.v = MEM_NEW(a, struct line, l.cap);
	unsigned char *memo = mem_get(a, l.cap);
	no = 0;
	while (p < end) {
		const char *e = memchr(p, '\n', (size_t)(end - p));
		if (!e)
			e = end;
		const char *r = cr ? memchr(p, '\r', (size_t)(e - p)) : NULL;
		if (r)
			e = r;
		struct line *x;
		if (l.n == l.cap)
			l.v = mem_grow(a, l.v, &l.cap, l.n + 1, sizeof *l.v);
		x = &l.v[l.n++];
		no++;
		*x = (struct line){.no = no, .memo = no < room ? memo + no : NULL};
		x->text = cut_feeds((struct str){p, (size_t)(e - p)}, &x->page);
		x->indent = indent_of(x->text);
		x->has = has(x->text, x->indent > 0);
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
