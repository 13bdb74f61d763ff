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

#define NUM LINE_NUMBER
/* Bits of line_has that a byte alone tells; a dash is looked at again, for it takes two. */
static const unsigned short byte_has[128] = {
	['\t'] = LINE_TAB | LINE_BLANK, [' '] = LINE_BLANK, ['|'] = LINE_RULE, ['+'] = LINE_RULE | NUM, ['{'] = LINE_RULE | LINE_MARK,
	['"'] = LINE_QUOTE, ['<'] = LINE_TAG, ['>'] = LINE_MARK, ['#'] = LINE_MARK, ['*'] = LINE_MARK | NUM, ['_'] = LINE_MARK,
	['\\'] = LINE_MARK | NUM, ['['] = LINE_MARK | LINE_RULE, ['&'] = LINE_MARK, ['`'] = LINE_MARK, ['-'] = LINE_DASH | NUM,
	['='] = LINE_DASH, ['~'] = LINE_DASH, [','] = LINE_COMMA, [';'] = LINE_COMMA, ['/'] = NUM, ['N'] = NUM, ['n'] = NUM, ['0'] = NUM, ['1'] = NUM,
	['2'] = NUM, ['3'] = NUM, ['4'] = NUM, ['5'] = NUM, ['6'] = NUM, ['7'] = NUM, ['8'] = NUM, ['9'] = NUM,
};

/* The same of a character that is neither ASCII nor Han, of which `left` bytes are there. */
static unsigned
rune_has(const unsigned char *p, size_t left)
{
	switch (p[0]) {
	case 0xC2:
		return left > 1 && p[1] == 0xA0 ? LINE_BLANK : 0;
	case 0xE2: /* dashes, the ellipsis; boxes */
		return NUM | (left > 1 && (p[1] == 0x94 || p[1] == 0x95) ? LINE_RULE : 0);
	case 0xE3:
		return left < 3 || p[1] != 0x80 ? 0 : p[2] == 0x80 ? LINE_BLANK : p[2] == 0x82 ? LINE_STOP : 0;
	case 0xEF: /* fullwidth: ； ！ ？; + - . / and digits */
		if (left < 3 || p[1] != 0xBC)
			return 0;
		if (p[2] == 0x9B || p[2] == 0x81 || p[2] == 0x9F)
			return LINE_SENTENCE;
		return p[2] >= 0x8B && p[2] <= 0x99 ? NUM : 0;
	}
	return 0;
}
#undef NUM

unsigned
line_has(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	unsigned f = 0;

	for (size_t i = 0; i < s.n;) {
		unsigned c = p[i];
		if (c - 0xE4 <= 0xE9 - 0xE4) {
			i += 3;
		} else if (c < 0x80) {
			f |= byte_has[c];
			i++;
		} else {
			f |= rune_has(p + i, s.n - i);
			i += c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
		}
	}
	if (f & LINE_BLANK) {
		const char *e = s.p, *end = s.p + s.n;
		while (e < end && *e == ' ')
			e++;
		for (; e < end && (e = memchr(e, ' ', (size_t)(end - e))) && e + 1 < end; e += 2)
			if (e[1] == ' ') {
				f |= LINE_GAP;
				break;
			}
	}
	if ((f & LINE_DASH) && str_find(s, STR("--")) < 0 && str_find(s, STR("==")) < 0 && str_find(s, STR("~~")) < 0)
		f &= ~(unsigned)LINE_DASH;
	return f;
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
	l.v = MEM_TAKE(a, struct line, l.cap);
	unsigned char *memo = mem_get(a, l.cap);
	no = 0;
	const char *lf = NULL, *r = cr ? NULL : end; /* the next of each; looked for again only when passed */
	while (p < end) {
		if ((!lf || lf < p) && !(lf = memchr(p, '\n', (size_t)(end - p))))
			lf = end;
		if ((!r || r < p) && !(r = memchr(p, '\r', (size_t)(end - p))))
			r = end;
		const char *e = r < lf ? r : lf;
		struct line *x;
		if (l.n == l.cap)
			l.v = mem_grow(a, l.v, &l.cap, l.n + 1, sizeof *l.v);
		x = &l.v[l.n++];
		no++;
		*x = (struct line){.no = no, .memo = no < room ? memo + no : NULL};
		x->text = cut_feeds((struct str){p, (size_t)(e - p)}, &x->page);
		x->indent = indent_of(x->text);
		x->has = line_has(x->text);
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
