/* line - splits text into lines and measures them.
 * Comes in: UTF-8.  Goes out: one struct line for each source line, a slice of the text where normalisation leaves it.
 * Rule: LF, CRLF and CR end a line; a form feed marks the page and is no character of the line.  One look tells what stands
 * in a line, and whether it needs to be normalised; few do.
 * Known weakness: a form feed inside a line marks the line's beginning. */
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>
#if defined __SSE2__ && !GK_PLAIN
#include <emmintrin.h>
#endif

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

/* The same as indent_of, whatever blanks there are. */
static __attribute__((noinline)) int
indent_mixed(struct str s, size_t *ink)
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

/* Display columns before the first character of s that is not blank, and its bytes in *ink; -1: there is none. */
static inline int
indent_of(struct str s, size_t *ink)
{
	*ink = s.n && s.p[0] == ' ' ? span_blanks(s) : 0;
	return *ink < s.n && !str_blankish[(unsigned char)s.p[*ink]] ? (int)*ink : indent_mixed(s, ink);
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
	['='] = TWICE, ['~'] = TWICE, [','] = LINE_COMMA, [';'] = LINE_COMMA | LINE_SEMICOLON, ['/'] = NUM | LINE_SLASH, ['N'] = NUM | LINE_RARE, ['n'] = NUM | LINE_RARE, ['U'] = LINE_RARE, ['0'] = NUM, ['1'] = NUM,
	['2'] = NUM, ['3'] = NUM, ['4'] = NUM, ['5'] = NUM, ['6'] = NUM, ['7'] = NUM, ['8'] = NUM, ['9'] = NUM,
};

#define F LINE_FOLD
#define N NUM | F
/* The same of the fullwidth forms U+FF00 to U+FF3F, by their last six bits: ！; ％; ＋ ， － ． ／ and digits; ；; ？; letters, ＼ among them. */
static const unsigned fullwidth_has[64] = {
	[0x01] = LINE_SENTENCE, [0x05] = F, [0x0B] = N, NUM, N, N, N, N, N, N, N, N, N, N, N, N, N, [0x1B] = LINE_SENTENCE, [0x1F] = LINE_SENTENCE,
	F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, F, N, F, F, F,
};
#undef N
#undef F

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
		return p[1] == 0x80 && p[2] == 0x80 ? LINE_BLANK : 0;
	case 0xEF:
		return p[1] == 0xBC ? fullwidth_has[p[2] & 63] : p[1] == 0xBD ? LINE_FOLD : 0;
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

/* A line that is being looked through. */
struct scan {
	const char *p, *end, *q; /* it begins, the text ends, so far */
	const char *head;        /* behind the blanks at its head */
	const char *ink;         /* where the blanks at its end begin, if one asked */
	unsigned has;
};

/* Notes what the character at q tells, which is neither ASCII nor Han; returns how long it is. */
static inline __attribute__((always_inline)) unsigned
scan_rune(struct scan *x, const char *q)
{
	const unsigned char *p = (const unsigned char *)q;
	unsigned b, k;

	if (p[0] == 0xEF && p[1] == 0xBC) { /* ，（ ） ： and the like, mostly */
		x->has |= fullwidth_has[p[2] & 63];
		return 3;
	}
	if (p[0] == 0xE3 && p[1] == 0x80 && p[2] > 0x80 && p[2] < 0xAA) { /* 、 。 《 */
		x->has |= p[2] == 0x82 ? LINE_STOP : 0;
		return 3;
	}
	x->has |= (b = rune_has(p)) | (norm_plain(p) ? 0 : ODD);
	k = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
	if (b & LINE_BLANK && q > x->head) {
		x->ink = x->ink ? x->ink : behind_ink(x->p, x->end);
		x->has |= q < x->ink ? LINE_FOLD : 0;
	} else if (b & LINE_BLANK) /* another at its head */
		x->head += k;
	return k;
}

#if defined __SSE2__ && !GK_PLAIN
enum { WIDE = 16 };

/* Which of sixteen bytes need a closer look: a bit for each, the lowest for the first. */
struct sieve {
	unsigned blank;  /* ASCII blanks */
	unsigned figure; /* ASCII digits */
	unsigned rest;   /* neither these, nor Han of the lead bytes E4 to E9, nor the later bytes of any character */
};

/* As signed bytes 80 to BF are the lowest; digits and leads are moved to the top, where one comparison tells them. */
static inline struct sieve
sieve(const char *p)
{
	const __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	__m128i blank = _mm_cmpeq_epi8(v, _mm_set1_epi8(' '));
	__m128i figure = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8(0x7F - '9')), _mm_set1_epi8(0x7F - 10));
	__m128i han = _mm_cmpgt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x7F - 0xE9))), _mm_set1_epi8(0x7F - 6));
	__m128i later = _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0));
	unsigned known = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(blank, figure), _mm_or_si128(han, later)));

	return (struct sieve){(unsigned)_mm_movemask_epi8(blank), (unsigned)_mm_movemask_epi8(figure), ~known & 0xFFFF};
}

/* Notes what the bytes at q tell that need a closer look; returns how many of the sixteen stand before the end of the line. */
static inline __attribute__((always_inline)) unsigned
scan_rest(struct scan *x, const char *q, unsigned rest)
{
	for (; rest; rest &= rest - 1) {
		unsigned at = (unsigned)__builtin_ctz(rest), b;
		const char *r = q + at;
		if ((unsigned char)*r >= 0x80) {
			scan_rune(x, r);
			continue;
		}
		x->has |= b = byte_has[(unsigned char)*r];
		if (!(b & (END | TWICE)))
			continue;
		if (b & END)
			return at;
		x->has |= r > x->head && r[-1] == *r ? LINE_DASH : 0;
	}
	return WIDE;
}

/* Goes on sixteen bytes at a time to the end of the line, or as far as there are so many: false. */
static inline __attribute__((always_inline)) bool
scan_wide(struct scan *x)
{
	const char *from = x->q;
	size_t n = (size_t)(x->end - from) / WIDE * WIDE;
	unsigned figures = 0;

	for (size_t i = 0; i < n; i += WIDE) {
		struct sieve s = sieve(from + i);
		unsigned ink = s.rest ? scan_rest(x, from + i, s.rest) : WIDE;
		if (ink < WIDE) {
			s.blank &= (1u << ink) - 1;
			s.figure &= (1u << ink) - 1;
		}
		figures |= s.figure;
		if (s.blank)
			x->has |= LINE_BLANK | (s.blank & (s.blank << 1 | (i > 0 && from[i - 1] == ' ')) ? LINE_GAP : 0);
		if (ink < WIDE) {
			x->has |= figures ? LINE_NUMBER : 0;
			x->q = from + i + ink;
			return true;
		}
	}
	x->has |= figures ? LINE_NUMBER : 0;
	for (x->q += n; x->q < x->end && ((unsigned char)*x->q & 0xC0) == 0x80;) /* to the next character */
		x->q++;
	return false;
}
#else
static bool
scan_wide(struct scan *x)
{
	(void)x;
	return false;
}
#endif

/* What stands in the line that begins at p, in valid UTF-8 that goes on to `end`; *n: its length. */
static __attribute__((noinline)) unsigned
scan(const char *p, const char *end, size_t *n)
{
	struct scan x = {.p = p, .end = end, .q = p};
	unsigned b;

	if (x.q < end && *x.q == ' ')
		x.q += span_blanks((struct str){x.q, (size_t)(end - x.q)});
	x.has = x.q > p ? LINE_BLANK : 0;
	x.head = x.q;
	bool ends = scan_wide(&x);
	const char *q = x.q;
	while (!ends && q < end) {
		unsigned c = (unsigned char)*q;
		if (c < 0x80) {
			x.has |= b = byte_has[c];
			if (b & END)
				break;
			q++;
			if (b & TWICE && q - 1 > x.head && (unsigned char)q[-2] == c)
				x.has |= c == ' ' ? LINE_GAP : LINE_DASH;
		} else if (is_han(c))
			q += 3;
		else
			q += scan_rune(&x, q);
	}
	*n = (size_t)(q - p);
	return x.has & ~(unsigned)(TWICE | END);
}

/* What a line whose first byte is this tells of all together. */
static const unsigned first_has[256] = {['='] = LINE_OPEN, ['h'] = LINE_OPEN, ['0'] = LINE_ZERO, ['|'] = LINE_ZERO};

unsigned
line_has(struct str s)
{
	unsigned f = 0;

	for (size_t n; s.n; s = str_cut(s, n + 1))
		f |= scan(s.p, s.p + s.n, &n);
	return f & ~(unsigned)ODD;
}

unsigned char
line_first(struct str s)
{
	size_t ink;

	return indent_of(s, &ink) < 0 ? 0 : (unsigned char)s.p[ink];
}

void
line_set(struct line *l, struct str s)
{
	size_t ink;

	l->text = s;
	l->memo = 0;
	l->has = (unsigned short)line_has(s);
	l->indent = indent_of(s, &ink);
	l->first = l->indent < 0 ? 0 : (unsigned char)s.p[ink];
}

void
line_print(struct line *l, struct str printed, struct arena *a)
{
	char *p = MEM_TAKE(a, char, sizeof printed + l->text.n);

	memcpy(p, &printed, sizeof printed);
	l->text.p = memcpy(p + sizeof printed, l->text.p, l->text.n);
	l->has |= LINE_PRINTED;
}

size_t
line_columns(struct str s)
{
	size_t ascii = count_ascii(s);

	return ascii + (s.n - ascii) * 2 / 3;
}

/* The line that begins at p in a text that goes on to `end`; returns where it ends, and adds to *all what it tells. */
static inline const char *
measure(struct line *x, const char *p, const char *end, unsigned *all, struct norm_work *work)
{
	size_t n = span_digits((struct str){p, (size_t)(end - p)});
	if (n && p + n < end && p[n] == '\n') { /* figures alone, as many are */
		x->text = (struct str){p, n};
		x->has = LINE_NUMBER;
		x->first = (unsigned char)*p;
		x->memo = n <= LINE_FEW ? LINE_FIGURES : 0;
		*all |= LINE_NUMBER;
		return p + n;
	}
	unsigned has = scan(x->text.p = skip_feeds(p, end, &x->page), end, &x->text.n);
	const char *e = x->text.p + x->text.n;

	if (has & ODD) {
		struct str printed = x->text, s = norm_text_next(printed, work);
		x->text.p = skip_feeds(s.p, s.p + s.n, &x->page);
		x->text.n = s.n - (size_t)(x->text.p - s.p);
		has = line_has(x->text);
		if (!str_eq(printed, x->text))
			line_print(x, printed, work->a);
	}
	size_t at = 0;
	x->indent = has & LINE_BLANK ? indent_of(x->text, &at) : x->text.n ? 0 : -1;
	x->first = x->indent < 0 ? 0 : (unsigned char)x->text.p[at];
	x->has |= (unsigned short)has;
	*all |= has | x->has | first_has[x->first];
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
	const char *end = x->end;
	struct norm_work work = {.a = x->a};
	struct line *l = x->v + x->n;
	unsigned no = (unsigned)x->n, has = 0;

	for (const char *p = x->p; p < end; l++) {
		no++;
		*l = (struct line){.no = no};
		if (*p == '\n') { /* as many are */
			l->text = (struct str){p++, 0};
			l->indent = -1;
			continue;
		}
		p = measure(l, p, end, &has, &work);
		p += end - p > 1 && p[0] == '\r' && p[1] == '\n' ? 2 : p < end;
		if (l->page)
			x->pages |= no > 1;
	}
	x->n = no;
	x->has = has & ~(unsigned)ODD;
}

struct lines
line_split(struct str text, struct arena *a)
{
	/* for all of them at once, or the old arrays take as much again */
	size_t room = count_breaks(text) + 1;
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
	size_t first = count_breaks((struct str){text.p, (size_t)(half - text.p)}), room = first + count_breaks(str_cut(text, (size_t)(half - text.p))) + 1;
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
