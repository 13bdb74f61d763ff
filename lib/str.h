/* str - slices of bytes and a growing byte buffer */
#ifndef GK_STR_H
#define GK_STR_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;
struct str {
	const char *p; /* not NUL-terminated; nobody writes through it */
	size_t n;
};

#define STR(lit) ((struct str){(lit), sizeof(lit) - 1})
/* an ASCII digit? */
static inline bool
str_digit(char c)
{
	return (unsigned)(c - '0') < 10;
}
/* a slice of a C string */
static inline struct str
str_of(const char *z)
{
	return (struct str){z, z ? strlen(z) : 0};
}
/* the same bytes? */
static inline bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || (a.p[0] == b.p[0] && memcmp(a.p, b.p, a.n) == 0));
}
/* the rest from byte `from` (clamped) */
static inline struct str
str_cut(struct str s, size_t from)
{
	if (from > s.n)
		from = s.n;
	return from ? (struct str){s.p + from, s.n - from} : s;
}
/* does s begin with head? */
static inline bool
str_starts(struct str s, struct str head)
{
	return s.n >= head.n && (head.n == 0 || memcmp(s.p, head.p, head.n) == 0);
}
/* does s end with tail? */
static inline bool
str_ends(struct str s, struct str tail)
{
	return s.n >= tail.n && (tail.n == 0 || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0);
}

int str_cmp(struct str a, struct str b);                /* byte order: <0, 0, >0 */
ptrdiff_t str_find(struct str s, struct str what);      /* offset of the first `what`, or -1 */
size_t str_to(struct str s, size_t from, char c);       /* offset of the first c at or behind byte `from`; s.n: there is none */
struct str str_upto(struct str *s, char c);             /* takes what stands before the first c off *s, all if there is none, and c */
struct str str_behind(struct str s, char c);            /* what stands behind the last c; all if there is none */
struct str str_trimmed(struct str s);                   /* str_trim, when there may be something to trim */
struct str str_dup(struct arena *a, struct str s);      /* a copy in a */
struct str str_fmt(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3))); /* printf into a */
bool str_uint(struct str s, uint64_t max, uint64_t *out); /* decimal digits only, at most max */
uint64_t str_mix(struct str s);                         /* a hash of its first and last eight bytes and its length */
bool str_space(char c);                                 /* an ASCII blank? */
bool str_letter(char c);                                /* an ASCII letter? */
int str_hex(char c);                                    /* what a hexadecimal digit stands for; -1: it is none */
size_t str_blank(struct str s, size_t i);               /* length of the blank at s[i]: ASCII, U+00A0, U+3000; 0: none */
bool str_begins(struct str s, const char *word);        /* with this word in small letters, of any case? */
extern const bool str_blankish[256]; /* may a blank begin, or end, with this byte? */
/* without ASCII blanks, U+00A0 and U+3000 at both ends */
static inline struct str
str_trim(struct str s)
{
	return s.n && (str_blankish[(unsigned char)s.p[0]] || str_blankish[(unsigned char)s.p[s.n - 1]]) ? str_trimmed(s) : s;
}
/* The code point at s[*at], which must be valid UTF-8; moves *at behind it.  Nearly all have three bytes. */
uint32_t str_rune_rare(struct str s, size_t *at);
static inline uint32_t
str_rune(struct str s, size_t *at)
{
	const unsigned char *p = (const unsigned char *)s.p + *at;
	if ((p[0] & 0xF0) != 0xE0 || s.n - *at < 3)
		return str_rune_rare(s, at);
	return *at += 3, (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
}
size_t str_put(char *p, uint32_t c); /* c as UTF-8 to p (4 bytes of room); its length */
/* A buffer in an arena. */
struct buf {
	char *p;
	size_t n, cap;
	struct arena *a;
};
void buf_add(struct buf *b, const void *p, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_char(struct buf *b, char c);
void buf_rune(struct buf *b, uint32_t c);
struct str buf_slice(const struct buf *b); /* what is in it; valid until the next add */

#endif
