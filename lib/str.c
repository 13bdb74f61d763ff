/* str - slices and byte buffers.
 * Comes in: pointers with lengths.  Goes out: views of them, or copies in the arena passed last.
 * Rule: no function here writes through a slice, none looks at the locale. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "mem.h"
#include "str.h"

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int d = n ? memcmp(a.p, b.p, n) : 0;

	return d ? d : (a.n > b.n) - (a.n < b.n);
}

/* The first `what` in s at or behind q, where what[rare] stands. */
static __attribute__((noinline)) ptrdiff_t
find_on(struct str s, struct str what, size_t rare, const char *q)
{
	const char *end = s.p + (s.n - what.n + 1) + rare;

	for (; q; q = memchr(q + 1, what.p[rare], (size_t)(end - q - 1)))
		if (q[-(ptrdiff_t)rare] == what.p[0] && memcmp(q - rare, what.p, what.n) == 0)
			return q - rare - s.p;
	return -1;
}

ptrdiff_t
str_find(struct str s, struct str what)
{
	/* of a Han character the last byte is the rare one; mostly it is nowhere */
	size_t rare = what.n >= 3 && (unsigned char)what.p[0] >= 0xE0 ? 2 : 0;
	const char *q = what.n && what.n <= s.n ? memchr(s.p + rare, what.p[rare], s.n - what.n + 1) : NULL;

	return what.n == 0 ? 0 : q ? find_on(s, what, rare, q) : -1;
}

bool
str_begins(struct str s, const char *word)
{
	size_t n = strlen(word);

	return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

size_t
str_to(struct str s, size_t from, char c)
{
	const char *p = from < s.n ? memchr(s.p + from, c, s.n - from) : NULL;

	return p ? (size_t)(p - s.p) : s.n;
}

struct str
str_upto(struct str *s, char c)
{
	struct str t = {s->p, str_to(*s, 0, c)};

	*s = str_cut(*s, t.n + 1);
	return t;
}

struct str
str_behind(struct str s, char c)
{
	size_t at = s.n;

	while (at > 0 && s.p[at - 1] != c)
		at--;
	return str_cut(s, at);
}

#define EIGHT true, true, true, true, true, true, true, true
const bool str_blankish[256] = {EIGHT, EIGHT, EIGHT, EIGHT, true, [0xC2] = true, [0xE3] = true, [0xA0] = true, [0x80] = true};
#undef EIGHT

bool
str_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

bool
str_letter(char c)
{
	return (unsigned)((c | 32) - 'a') < 26;
}

int
str_hex(char c)
{
	return str_digit(c) ? c - '0' : (unsigned)((c | 32) - 'a') < 6 ? (c | 32) - 'a' + 10 : -1;
}

size_t
str_blank(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;

	if (str_space(s.p[i]))
		return 1;
	if (*p == 0xC2)
		return s.n - i >= 2 && p[1] == 0xA0 ? 2 : 0;
	return *p == 0xE3 && s.n - i >= 3 && memcmp(p, "\xE3\x80\x80", 3) == 0 ? 3 : 0;
}

/* Eight of the most common blanks. */
static const char eight[] = "        ";

struct str
str_trimmed(struct str s)
{
	while (s.n >= 8 && memcmp(s.p, eight, 8) == 0)
		s = (struct str){s.p + 8, s.n - 8};
	while (s.n && *s.p == ' ')
		s = (struct str){s.p + 1, s.n - 1};
	for (size_t k; s.n && str_blankish[(unsigned char)s.p[0]] && (k = *s.p == ' ' ? 1 : str_blank(s, 0)); s.p += k, s.n -= k)
		;
	while (s.n && str_blankish[(unsigned char)s.p[s.n - 1]]) {
		size_t k = str_space(s.p[s.n - 1]) ? 1 : s.n >= 2 && str_blank(s, s.n - 2) == 2 ? 2 : 3;
		if (k == 3 && !(s.n >= 3 && str_blank(s, s.n - 3) == 3))
			break;
		s.n -= k;
	}
	return s;
}

struct str
str_dup(struct arena *a, struct str s)
{
	return (struct str){mem_dup(a, s.p, s.n), s.n};
}

struct str
str_fmt(struct arena *a, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return STR("");
	char *p = mem_get(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return (struct str){p, (size_t)n};
}

/* The first eight bytes of s, 0 behind its end. */
static uint64_t
first_eight(struct str s)
{
	uint64_t v = 0;

	memcpy(&v, s.p, s.n < 8 ? s.n : 8);
	return v;
}

uint64_t
str_mix(struct str s)
{
	return (first_eight(s) * 31 + first_eight(str_cut(s, s.n < 8 ? 0 : s.n - 8)) + s.n) * 0x9E3779B97F4A7C15u;
}

bool
str_uint(struct str s, uint64_t max, uint64_t *out)
{
	uint64_t v = 0;

	if (s.n == 0)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		unsigned d = (unsigned)(unsigned char)s.p[i] - '0';
		if (d > 9 || v > (max - d) / 10)
			return false;
		v = v * 10 + d;
	}
	*out = v;
	return v <= max;
}

uint32_t
str_rune_rare(struct str s, size_t *at)
{
	const unsigned char *p = (const unsigned char *)s.p + *at;
	size_t left = s.n - *at;

	if (p[0] < 0x80 || left < 2)
		return (*at)++, p[0];
	if (p[0] < 0xE0)
		return *at += 2, (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
	if (left >= 4)
		return *at += 4, (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
				 (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
	*at = s.n;
	return 0xFFFD;
}

size_t
str_put(char *p, uint32_t c)
{
	if (c < 0x80) {
		p[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		p[0] = (char)(0xC0 | c >> 6);
		p[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		p[0] = (char)(0xE0 | c >> 12);
		p[1] = (char)(0x80 | (c >> 6 & 0x3F));
		p[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	p[0] = (char)(0xF0 | c >> 18);
	p[1] = (char)(0x80 | (c >> 12 & 0x3F));
	p[2] = (char)(0x80 | (c >> 6 & 0x3F));
	p[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n == 0)
		return;
	if (n > b->cap - b->n)
		b->p = mem_grow(b->a, b->p, &b->cap, b->n + n, 1);
	memcpy(b->p + b->n, p, n);
	b->n += n;
}

void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void
buf_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_rune(struct buf *b, uint32_t c)
{
	char p[4];

	buf_add(b, p, str_put(p, c));
}

struct str
buf_slice(const struct buf *b)
{
	return (struct str){b->p ? b->p : "", b->n};
}
