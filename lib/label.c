/* label - folding of labels and matching of their pieces.
 * Comes in: cell texts and the labels of the forms.  Goes out: arrays of significant code points and offsets in them.
 * Rule: FORMS.md section 5: widths, blanks, quotes, punctuation and enumerators vary, the Han characters tell.
 * Known weakness: a label whose characters are themselves misread is found only by label_near. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "label.h"

/* 〇一二三四五六七八九十 */
static inline bool
han_number(uint32_t c)
{
	if (c < 0x3007 || c > 0x56DB)
		return false;
	return c == 0x3007 || c == 0x4E00 || c == 0x4E8C || c == 0x4E09 || c == 0x56DB || c == 0x4E94 || c == 0x516D ||
	       c == 0x4E03 || c == 0x516B || c == 0x4E5D || c == 0x5341;
}

/* enumerators that are one character: ① ⑴ ⒈ ㈠ ㊀ */
static bool
enumerator(uint32_t c)
{
	return (c >= 0x2460 && c <= 0x249B) || (c >= 0x3220 && c <= 0x3229) || (c >= 0x3280 && c <= 0x3289);
}

static uint32_t
fold_ascii(uint32_t c)
{
	if (c >= 'A' && c <= 'Z')
		return c + 32;
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ? c : 0;
}

/* the significant form of c, or 0 for what does not tell labels apart */
static uint32_t
fold(uint32_t c)
{
	if (c >= 0x4E00 && c <= 0x9FFF)
		return c;
	if (c >= 0xFF01 && c <= 0xFF5E)
		c -= 0xFEE0;
	if (c < 0x80)
		return fold_ascii(c);
	if (enumerator(c) || c == 0x3007)
		return c;
	return c >= 0x3400 && !(c >= 0xE000 && c <= 0xF8FF) && !(c >= 0xFE10 && c <= 0xFE6F) && !(c >= 0xFF00 && c <= 0xFFFF) ? c : 0;
}

static bool
opening(uint32_t c)
{
	return c == '(' || c == 0xFF08 || c == '[' || c == 0x3010 || c == 0x3014;
}

static bool
closing(uint32_t c)
{
	return c == ')' || c == 0xFF09 || c == ']' || c == 0x3011 || c == 0x3015;
}

static bool
delimiter(uint32_t c)
{
	return closing(c) || c == 0x3001 || c == '.' || c == 0xFF0E || c == ',' || c == 0xFF0C || c == 0xFF61 || c == 0xB7;
}

static bool
blank(uint32_t c)
{
	return c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t' || c == '*' || c == '#' || c == '\\' || c == '_';
}

/* bytes of the leading enumerator of s, its delimiter included; 0: none */
static size_t
enumerator_len(struct str s)
{
	size_t i = 0, end, n = 0;
	uint32_t c = 0;
	bool open = false;

	for (end = 0; i < s.n; end = i) {
		c = str_rune(s, &i);
		if (blank(c))
			continue;
		if (n == 0 && opening(c)) {
			open = true;
			continue;
		}
		if (enumerator(c) && n == 0)
			return i;
		if (!han_number(c) && !(c >= '0' && c <= '9') && !(c >= 0xFF10 && c <= 0xFF19))
			break;
		if (++n > 3)
			return 0;
	}
	if (n && end < s.n && delimiter(c) && (!closing(c) || open || n))
		return i;
	return 0;
}

static inline size_t
fold_into(uint32_t *c, struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n, *last = s.n > 2 ? end - 2 : p;
	uint32_t *to = c;

	while (p < end) {
		for (; p < last && p[0] - 0xE4u < 6; p += 3) /* U+4000..U+9FFF: nearly all of it */
			*to++ = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
		if (p == end)
			break;
		size_t i = 0;
		uint32_t f = *p < 0x80 ? fold_ascii(p[i++]) : fold(str_rune((struct str){(const char *)p, (size_t)(end - p)}, &i));
		p += i;
		*to = f;
		to += f != 0;
	}
	return (size_t)(to - c);
}

size_t
label_fold_into(uint32_t *c, struct str s)
{
	return fold_into(c, s);
}

static struct label
fold_from(struct str s, size_t i, struct arena *a)
{
	struct str rest = str_cut(s, i);
	uint32_t *c = MEM_TAKE(a, uint32_t, rest.n + 1);

	return (struct label){c, label_fold_into(c, rest)};
}

/* May an enumerator stand at the head of s?  Mostly it begins with a Han character that is no number. */
static inline bool
may_count(struct str s)
{
	size_t i = 0;

	return s.n < 3 || (unsigned char)s.p[0] < 0xE4 || (unsigned char)s.p[0] > 0xE9 || han_number(str_rune(s, &i));
}

/* bytes of all that label_fold leaves out */
static inline size_t
enumerators_len(struct str s)
{
	size_t k = may_count(s) ? enumerator_len(s) : 0;

	return k && may_count(str_cut(s, k)) ? k + enumerator_len(str_cut(s, k)) : k;
}

struct label
label_fold(struct str s, struct arena *a)
{
	return fold_from(s, enumerators_len(s), a);
}

struct label
label_fold_all(struct str s, struct arena *a)
{
	return fold_from(s, 0, a);
}

struct label
label_split(uint32_t *c, struct str s, size_t *skip)
{
	size_t k = enumerators_len(s);

	*skip = k ? label_fold_into(c, (struct str){s.p, k}) : 0;
	return (struct label){c, *skip + label_fold_into(c + *skip, str_cut(s, k))};
}

bool
label_eq(struct label x, struct label y)
{
	return x.n == y.n && memcmp(x.c, y.c, x.n * sizeof *x.c) == 0;
}

ptrdiff_t
label_find(struct label x, struct label piece, size_t from)
{
	if (piece.n == 0)
		return -1;
	for (size_t i = from; i + piece.n <= x.n; i++)
		if (x.c[i] == piece.c[0] && memcmp(x.c + i, piece.c, piece.n * sizeof *x.c) == 0)
			return (ptrdiff_t)i;
	return -1;
}

size_t
label_near(struct label x, struct label piece, size_t max, size_t *off, struct arena scratch)
{
	/* row i: piece[0..i) against a part of x that ends at j; start[j] is where that part begins */
	size_t w = x.n + 1, best = max + 1;
	size_t *d = MEM_NEW(&scratch, size_t, w * 2), *start = MEM_NEW(&scratch, size_t, w * 2);

	for (size_t j = 0; j < w; j++)
		start[j] = j;
	for (size_t i = 1; i <= piece.n; i++) {
		size_t *p = d + ((i + 1) & 1) * w, *q = d + (i & 1) * w;
		size_t *ps = start + ((i + 1) & 1) * w, *qs = start + (i & 1) * w;
		size_t least = q[0] = i;
		qs[0] = 0;
		for (size_t j = 1; j < w; j++) {
			size_t sub = p[j - 1] + (x.c[j - 1] != piece.c[i - 1]), del = p[j] + 1, ins = q[j - 1] + 1;
			q[j] = sub <= del && sub <= ins ? sub : del <= ins ? del : ins;
			qs[j] = q[j] == sub ? ps[j - 1] : q[j] == del ? ps[j] : qs[j - 1];
			least = q[j] < least ? q[j] : least;
		}
		if (least > max) /* the next row has none smaller */
			return max + 1;
	}
	size_t *q = d + (piece.n & 1) * w, *qs = start + (piece.n & 1) * w;
	for (size_t j = 1; j < w; j++)
		if (q[j] < best) {
			best = q[j];
			*off = qs[j];
		}
	return best;
}
