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
	if (c >= 0xFF01 && c <= 0xFF5E)
		c -= 0xFEE0;
	if (c < 0x80)
		return fold_ascii(c);
	if (enumerator(c) || c == 0x3007)
		return c;
	return c >= 0x3400 && !(c >= 0xE000 && c <= 0xF8FF) && !(c >= 0xFE10 && c <= 0xFE6F) && !(c >= 0xFF00 && c <= 0xFFFF) ? c : 0;
}

/* What a character is to an enumerator. */
enum mark { OTHER, BLANK, OPENING, DELIMITER, NUMBER };

#define N NUMBER
static const unsigned char mark_ascii[0x80] = {
	[' '] = BLANK, ['\t'] = BLANK, ['*'] = BLANK, ['#'] = BLANK, ['\\'] = BLANK, ['_'] = BLANK, ['('] = OPENING, ['['] = OPENING,
	[')'] = DELIMITER, [']'] = DELIMITER, ['.'] = DELIMITER, [','] = DELIMITER, ['0'] = N, N, N, N, N, N, N, N, N, N,
};
#undef N

static enum mark
mark_of(uint32_t c)
{
	if (c < 0x80)
		return mark_ascii[c];
	if (c >= 0x4E00 && c < 0xA000)
		return han_number(c) ? NUMBER : OTHER;
	switch (c) {
	case 0xA0: case 0x3000:
		return BLANK;
	case 0xFF08: case 0x3010: case 0x3014:
		return OPENING;
	case 0xFF09: case 0x3011: case 0x3015: case 0x3001: case 0xFF0E: case 0xFF0C: case 0xFF61: case 0xB7:
		return DELIMITER;
	}
	return c - 0xFF10 < 10 || c == 0x3007 ? NUMBER : OTHER;
}

struct enumerator { /* at the head of a text, its delimiter with it: bytes, 0 if there is none, and characters that are significant */
	size_t bytes, chars;
};

static struct enumerator
enumerator_at(struct str s)
{
	struct enumerator e = {0};

	for (size_t i = 0; i < s.n;) {
		uint32_t c = (unsigned char)s.p[i] < 0x80 ? (uint32_t)s.p[i++] : str_rune(s, &i);
		enum mark m = mark_of(c);
		if (m == NUMBER) {
			if (++e.chars > 3)
				break;
		} else if (m == DELIMITER && e.chars) {
			e.bytes = i;
			return e;
		} else if (e.chars == 0 && enumerator(c)) {
			return (struct enumerator){i, 1};
		} else if (m != BLANK && (m != OPENING || e.chars)) {
			break;
		}
	}
	return (struct enumerator){0};
}

enum { THREE = (0xE0 << 12) + (0x80 << 6) + 0x80 }; /* what marks the three bytes of a character, put together as they are */

static inline size_t
fold_into(uint32_t *c, struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n, *last = s.n > 2 ? end - 2 : p;
	uint32_t *to = c;

	while (p < end) {
		for (; p < last && p[0] - 0xE4u < 6; p += 3) /* U+4000..U+9FFF: nearly all of it */
			*to++ = (uint32_t)(p[0] << 12) + (uint32_t)(p[1] << 6) + p[2] - THREE;
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

static struct label
fold_from(struct str s, size_t i, struct arena *a)
{
	struct str rest = str_cut(s, i);
	uint32_t *c = MEM_TAKE(a, uint32_t, rest.n + 1);

	return (struct label){c, fold_into(c, rest)};
}

/* May an enumerator stand at the head of s?  Mostly it begins with a Han character that is no number. */
static inline bool
may_count(struct str s)
{
	size_t i = 0;

	return s.n < 3 || (unsigned char)s.p[0] < 0xE4 || (unsigned char)s.p[0] > 0xE9 || han_number(str_rune(s, &i));
}

/* all that label_fold leaves out */
static inline struct enumerator
enumerators_at(struct str s)
{
	struct enumerator e = may_count(s) ? enumerator_at(s) : (struct enumerator){0};

	if (e.bytes && may_count(str_cut(s, e.bytes))) {
		struct enumerator next = enumerator_at(str_cut(s, e.bytes));
		e.bytes += next.bytes;
		e.chars += next.chars;
	}
	return e;
}

struct label
label_fold(struct str s, struct arena *a)
{
	return fold_from(s, enumerators_at(s).bytes, a);
}

struct label
label_fold_all(struct str s, struct arena *a)
{
	return fold_from(s, 0, a);
}

struct label
label_split(uint32_t *c, struct str s, size_t *skip)
{
	*skip = enumerators_at(s).chars;
	return (struct label){c, fold_into(c, s)};
}

/* What a bracket at s[i] adds to how many are open. */
static int
bracket(struct str s, size_t i)
{
	if (s.p[i] == '(' || s.p[i] == ')')
		return s.p[i] == '(' ? 1 : -1;
	if (i + 3 > s.n || (unsigned char)s.p[i] != 0xEF)
		return 0;
	return str_starts(str_cut(s, i), STR("（")) - str_starts(str_cut(s, i), STR("）"));
}

struct str
label_head(struct str s)
{
	size_t head = s.n, end = 0;
	int open = 0;

	if (!str_ends(s, STR("）")) && !str_ends(s, STR(")"))) /* mostly */
		return (struct str){s.p, 0};
	for (size_t i = 0; i < s.n; i++) {
		int step = bracket(s, i);
		head = step && head == s.n ? i : head;
		open += step;
		end = step && open == 0 ? i + (s.p[i] == ')' ? 1 : strlen("）")) : end;
		if (open < 0 || (step > 0 && end)) /* more than one explanation */
			return (struct str){s.p, 0};
	}
	return end == s.n && !open ? str_trim((struct str){s.p, head}) : (struct str){s.p, 0};
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

/* Is the piece so long, or has x so few of its characters, that more than max edits are needed? */
static bool
too_strange(struct label x, struct label piece, size_t max)
{
	size_t strangers = 0;

	if (piece.n > x.n + max)
		return true;
	for (size_t i = 0; i < piece.n && strangers <= max; i++) {
		size_t k = 0;
		while (k < x.n && x.c[k] != piece.c[i])
			k++;
		strangers += k == x.n;
	}
	return strangers > max;
}

size_t
label_near(struct label x, struct label piece, size_t max, size_t *off, struct arena scratch)
{
	/* row i: piece[0..i) against a part of x that ends at j; start[j] is where that part begins */
	size_t w = x.n + 1, best = max + 1;

	if (too_strange(x, piece, max)) /* mostly */
		return max + 1;
	size_t *d = MEM_NEW(&scratch, size_t, w * 2), *start = MEM_NEW(&scratch, size_t, w * 2);

	for (size_t j = 0; j < w; j++)
		start[j] = j;
	for (size_t i = 1; i <= piece.n; i++) {
		size_t *p = d + ((i + 1) & 1) * w, *q = d + (i & 1) * w;
		size_t *ps = start + ((i + 1) & 1) * w, *qs = start + (i & 1) * w;
		size_t least = q[0] = i;
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
