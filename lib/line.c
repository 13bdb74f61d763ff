/* line - splits text into lines and measures them.
 * Comes in: UTF-8.  Goes out: one struct line for each source line, a slice of the text where normalisation leaves it.
 * Rule: LF, CRLF and CR end a line; a form feed marks the page and is no character of the line.  One look tells what stands
 * in a line, and whether it needs to be normalised; few do.
 * Known weakness: a form feed inside a line marks the line's beginning. */
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "count.h"
#include "beside.h"
#include "norm.h"
#include "line.h"

static bool
is_han(unsigned lead)
{
	return lead - 0xE4 <= 0xE9 - 0xE4;
}

/* Display columns of s, or as many as are `enough`, and perhaps one more. */
static inline size_t
columns_to(struct str s, size_t enough)
{
	size_t w = 0;

	for (size_t i = 0; i < s.n && w < enough;) {
		const unsigned char *p = (const unsigned char *)s.p + i;
		if (*p < 0x80) {
			w += *p >= 0x20 && *p != 0x7F;
			i++;
		} else if (line_wide(p)) {
			w += 2;
			i += 3;
		} else
			w += (size_t)utf8proc_charwidth((utf8proc_int32_t)str_rune(s, &i));
	}
	return w;
}

size_t
line_width(struct str s)
{
	return columns_to(s, SIZE_MAX);
}

bool
line_reaches(struct str s, size_t columns)
{
	return columns_to(s, columns) >= columns;
}

size_t
line_chars(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

/* Display columns before the first character of s that is not blank, and its bytes in *ink; -1: there is none. */
static int
indent_of(struct str s, size_t *ink)
{
	int w = 0;

	for (size_t i = 0, k; i < s.n;) {
		if (s.p[i] == ' ')
			k = span_blanks(str_cut(s, i)), w += (int)k, i += k;
		else if (s.p[i] == '\t')
			w++, i++;
		else if (s.n - i >= 2 && memcmp(s.p + i, "\xC2\xA0", 2) == 0)
			w++, i += 2;
		else if (s.n - i >= 3 && memcmp(s.p + i, "\xE3\x80\x80", 3) == 0)
			w += 2, i += 3;
		else
			return *ink = i, w;
	}
	return -1;
}

/* Behind the form feeds at the head of a line; those inside are blanks to every reader. */
static const char *
skip_feeds(const char *p, const char *end, bool *page)
{
	for (; p < end && *p == '\f'; p++)
		*page = true;
	return p;
}

enum {
	/* beside the bits of line_has: */
	END = 1 << 16,  /* of a byte: it ends the line */
	ODD = 1 << 17,  /* a character that normalisation may change */
	TWICE = 1 << 18 /* of a byte: two together count */
};

#define NUM LINE_NUMBER
/* Bits of line_has that a byte of ASCII tells. */
static const unsigned byte_has[128] = {
	ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ['\n'] = END, ['\v'] = ODD, ['\r'] = END, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD, ODD,
	ODD, ODD, ODD, [0x7F] = ODD, ['\t'] = LINE_TAB | LINE_BLANK, [' '] = LINE_BLANK | TWICE, ['|'] = LINE_RULE, ['+'] = LINE_RULE | NUM,
	['{'] = LINE_RULE | LINE_MARK, ['"'] = LINE_QUOTE, ['<'] = LINE_TAG, ['>'] = LINE_MARK, ['#'] = LINE_MARK, ['*'] = LINE_MARK | NUM,
	['_'] = LINE_MARK, ['\\'] = LINE_MARK | NUM, ['['] = LINE_MARK | LINE_RULE, ['&'] = LINE_MARK | LINE_FOLD, ['\f'] = LINE_FOLD, ['`'] = LINE_MARK, ['$'] = LINE_MARK, ['-'] = NUM | TWICE,
	['='] = TWICE, ['~'] = TWICE, [','] = LINE_COMMA, [';'] = LINE_COMMA, ['/'] = NUM | LINE_SLASH, ['N'] = NUM | LINE_RARE, ['n'] = NUM | LINE_RARE, ['U'] = LINE_RARE, ['0'] = NUM, ['1'] = NUM,
	['2'] = NUM, ['3'] = NUM, ['4'] = NUM, ['5'] = NUM, ['6'] = NUM, ['7'] = NUM, ['8'] = NUM, ['9'] = NUM,
};

/* The same of a character that is neither ASCII nor Han. */
static inline __attribute__((always_inline)) unsigned
rune_has(const unsigned char *p)
{
	switch (p[0]) {
	case 0xC2:
		return p[1] == 0xA0 ? LINE_BLANK : p[1] == 0xB6 ? LINE_RARE : 0;
	case 0xE2: /* dashes, the ellipsis; boxes */
		return NUM | (p[1] == 0x94 || p[1] == 0x95 ? LINE_RULE : 0);
	case 0xE3:
		return p[1] != 0x80 ? 0 : p[2] == 0x80 ? LINE_BLANK : p[2] == 0x82 ? LINE_STOP : 0;
	case 0xEF: /* fullwidth: ； ！ ？; + - . / and digits; ，; % and letters, \ among them */
		if (p[1] != 0xBC)
			return p[1] == 0xBD ? LINE_FOLD : 0;
		if (p[2] == 0x9B || p[2] == 0x81 || p[2] == 0x9F)
			return LINE_SENTENCE;
		if (p[2] >= 0x8B && p[2] <= 0x99)
			return p[2] == 0x8C ? NUM : NUM | LINE_FOLD;
		return (p[2] == 0xBC ? NUM : 0) | (p[2] == 0x85 || p[2] > 0x9F ? LINE_FOLD : 0);
	}
	return p[0] >= 0xF0 ? LINE_FOLD : 0;
}
#undef NUM

/* Behind the last character that is not blank of the line that begins at p. */
static const char *
behind_ink(const char *p, const char *end)
{
	const char *q = p;

	while (q < end && *q != '\n' && *q != '\r')
		q++;
	struct str t = str_trim((struct str){p, (size_t)(q - p)});
	return t.p + t.n;
}

/* What stands in the line that begins at p, in valid UTF-8 that goes on to `end`; *n: its length.  shut: a line feed stands there, and
 * nothing needs to be held against `end`. */
static inline __attribute__((always_inline)) unsigned
scan_line(const char *p, const char *end, bool shut, size_t *n)
{
	const char *q = p, *ink = NULL;
	unsigned f = 0, b;

	if (q < end && *q == ' ')
		q += span_blanks((struct str){q, (size_t)(end - q)});
	f = q > p ? LINE_BLANK : 0;
	for (const char *head = q; shut || q < end;) {
		unsigned c = (unsigned char)*q;
		if (c < 0x80) {
			f |= b = byte_has[c];
			q++;
			if (!(b & (TWICE | END)))
				continue;
			if (b & END) {
				q--;
				break;
			}
			if (q - 1 > head && (unsigned char)q[-2] == c) {
				f |= c == ' ' ? LINE_GAP : LINE_DASH;
				if (c == ' ' && q < end && *q == ' ')
					q += span_blanks((struct str){q, (size_t)(end - q)});
			}
		} else if (is_han(c)) {
			do
				q += 3;
			while ((shut || q < end) && is_han((unsigned char)*q));
		} else {
			f |= b = rune_has((const unsigned char *)q) | (norm_plain((const unsigned char *)q) ? 0 : ODD);
			if (b & LINE_BLANK && q > head) {
				ink = ink ? ink : behind_ink(p, end);
				f |= q < ink ? LINE_FOLD : 0;
			}
			head += b & LINE_BLANK && q == head ? c == 0xC2 ? 2 : 3 : 0; /* another at its head */
			q += c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
		}
	}
	*n = (size_t)(q - p);
	return f & ~(unsigned)(TWICE | END);
}

static __attribute__((noinline)) unsigned
scan(const char *p, const char *end, size_t *n)
{
	return scan_line(p, end, false, n);
}

static __attribute__((noinline)) unsigned
scan_shut(const char *p, const char *end, size_t *n)
{
	return scan_line(p, end, true, n);
}

#define D LINE_DRESS
#define D8 D, D, D, D, D, D, D, D
/* What a line that begins with this has, or tells of all together. */
static const unsigned first_has[256] = {D8, D8, D8, D8, D, ['='] = LINE_OPEN, ['h'] = LINE_OPEN, ['0'] = LINE_ZERO, ['|'] = LINE_ZERO,
	['-'] = D, ['~'] = D, [0xC2] = D, [0xE2] = D, [0xE7] = D, [0xEF] = D};
#undef D8
#undef D

unsigned
line_has(struct str s)
{
	size_t ink = 0;
	unsigned f = indent_of(s, &ink) < 0 ? 0 : first_has[(unsigned char)s.p[ink]] & LINE_DRESS;

	for (size_t n; s.n; s = str_cut(s, n + 1))
		f |= scan(s.p, s.p + s.n, &n);
	return f & ~(unsigned)ODD;
}

size_t
line_columns(struct str s)
{
	size_t ascii = count_ascii(s);

	return ascii + (s.n - ascii) * 2 / 3;
}

/* The line that begins at p in a text that goes on to `end`, shut as above; returns where it ends, and adds to *all what it tells. */
static inline const char *
measure(struct line *x, const char *p, const char *end, bool shut, unsigned *all, struct norm_work *work)
{
	size_t n = span_digits((struct str){p, (size_t)(end - p)});
	if (n && p + n < end && p[n] == '\n') { /* figures alone, as many are */
		x->text = (struct str){p, n};
		x->has = LINE_NUMBER;
		*all |= LINE_NUMBER;
		return p + n;
	}
	unsigned has = (shut ? scan_shut : scan)(x->text.p = skip_feeds(p, end, &x->page), end, &x->text.n);
	const char *e = x->text.p + x->text.n;

	if (has & ODD) {
		struct str printed = x->text, s = norm_text_next(printed, work);
		x->text.p = skip_feeds(s.p, s.p + s.n, &x->page);
		x->text.n = s.n - (size_t)(x->text.p - s.p);
		has = line_has(x->text);
		if (!str_eq(printed, x->text))
			x->raw = memcpy(MEM_TAKE(work->a, struct str, 1), &printed, sizeof printed);
	}
	unsigned first = x->text.n ? first_has[(unsigned char)x->text.p[0]] : 0, ink;
	size_t at = 0;
	x->indent = has & LINE_BLANK ? indent_of(x->text, &at) : x->text.n ? 0 : -1;
	ink = x->indent == 0 ? first : 0;
	if (x->indent > 0) {
		ink = first_has[(unsigned char)x->text.p[at]];
		*all |= (size_t)x->indent < x->text.n ? first_has[(unsigned char)x->text.p[x->indent]] & LINE_ZERO : 0;
	}
	x->has = (unsigned short)(has | (ink & LINE_DRESS));
	*all |= x->has | first;
	return e;
}

/* Lines of a text that stand one behind the other. */
struct piece {
	const char *p, *end;  /* their bytes */
	struct line *v;       /* of all lines of the text */
	size_t n;             /* those before them; and then they, too */
	struct arena *a;
	unsigned has;         /* what stands in them */
	bool pages;
};

static void
split(struct piece *x)
{
	const char *end = x->end, *last = end; /* behind the last line feed */
	struct norm_work work = {.a = x->a};
	struct line *l = x->v + x->n;
	unsigned no = (unsigned)x->n, has = 0;

	while (last > x->p && last[-1] != '\n')
		last--;
	for (const char *p = x->p; p < end; l++) {
		no++;
		*l = (struct line){.no = no};
		if (*p == '\n') { /* as many are */
			l->text = (struct str){p++, 0};
			l->indent = -1;
			continue;
		}
		const char *e = p < last ? measure(l, p, last - 1, true, &has, &work) : measure(l, p, end, false, &has, &work);
		x->pages |= l->page && no > 1;
		p = e + (e < end) + (e < end && *e == '\r' && end - e > 1 && e[1] == '\n');
	}
	x->n = no;
	x->has = has;
}

/* How many lines s has, whose last ends with it. */
static size_t
lines_of(struct str s)
{
	return s.n && memchr(s.p, '\r', s.n) ? count_line_ends(s) - count_crlf(s) : count_of(s, '\n');
}

struct lines
line_split(struct str text, struct arena *a)
{
	/* for all of them at once, or the old arrays take as much again */
	size_t room = lines_of(text) + 1;
	struct piece x = {text.p, text.p + text.n, MEM_TAKE(a, struct line, room), 0, a, 0, false};

	split(&x);
	return (struct lines){x.v, x.n, room, x.has, x.pages};
}

static void
split_part(void *with)
{
	split(with);
}

struct lines
line_split_large(struct str text, struct arena *a, struct beside *b)
{
	const char *half = text.n < LINE_LARGE ? NULL : memchr(text.p + text.n / 2, '\n', text.n - text.n / 2);

	if (!half || !b)
		return line_split(text, a);
	half++;
	size_t first = lines_of((struct str){text.p, (size_t)(half - text.p)}), room = first + lines_of(str_cut(text, (size_t)(half - text.p))) + 1;
	struct line *v = MEM_TAKE(a, struct line, room);
	struct piece x = {text.p, half, v, 0, a, 0, false}, y = {half, text.p + text.n, v, first, &b->a, 0, false}, again = y;
	beside_begin(b, a->budget, split_part, &y);
	split(&x);
	if (!beside_end(b)) {
		y = again;
		y.a = a;
		split(&y);
	}
	return (struct lines){v, y.n, room, x.has | y.has, x.pages || y.pages};
}
