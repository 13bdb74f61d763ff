/* norm - one form for every character.
 * Comes in: valid UTF-8.  Goes out: NFC, with radicals as ideographs, invisible characters gone; the same bytes where
 * nothing changes.  Of a cell or paragraph: fullwidth letters and digits as ASCII too, blanks folded; not before, for the
 * columns of a text are where its printed widths put them.
 * Rule: what normalisation cannot change (ASCII, Han of lead bytes E4-E9, common Chinese punctuation) is passed
 * undecoded.  A run of other characters, with the one before it (a base for combining marks), is mapped, then composed.
 * Line ends are never touched, BEL, which ends a cell of Word, is a TAB within a line; other controls go; between figures they leave a blank, or the numbers of two cells
 * were one.  U+00A0 and U+3000 stay, for they may be blank cells; they are blanks
 * to every reader.  Chinese punctuation stays as printed. */
#include <string.h>
#include <utf8proc.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"

/* U+2E80..U+2FD5, the radicals: the ideograph each one looks like (Equivalent_Unified_Ideograph); 0: stays. */
static const uint16_t radical[] = {
	0, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0, 0x5200, 0x5202, 0x535C, 0x353E,
	0x5C0F, 0x5C0F, 0x5140, 0x5C23, 0x5C22, 0, 0x5DF3, 0x5E7A, 0x5F51, 0x5F50, 0x5FC4, 0x5FC3,
	0x624C, 0x6535, 0, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C,
	0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0, 0x76EE, 0x793A, 0x793B, 0, 0x7CF9,
	0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0, 0x7F8A, 0, 0, 0x8002, 0x8080, 0x807F,
	0x8089, 0, 0x8279, 0x8279, 0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0,
	0x8BA0, 0x8D1D, 0, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F,
	0x95E8, 0, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0, 0x98E0,
	0x9963, 0, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589,
	0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x4E00, 0x4E28, 0x4E36, 0x4E3F,
	0x4E59, 0x4E85, 0x4E8C, 0x4EA0, 0x4EBA, 0x513F, 0x5165, 0x516B, 0x5182, 0x5196, 0x51AB, 0x51E0,
	0x51F5, 0x5200, 0x529B, 0x52F9, 0x5315, 0x531A, 0x5338, 0x5341, 0x535C, 0x5369, 0x5382, 0x53B6,
	0x53C8, 0x53E3, 0x56D7, 0x571F, 0x58EB, 0x5902, 0x590A, 0x5915, 0x5927, 0x5973, 0x5B50, 0x5B80,
	0x5BF8, 0x5C0F, 0x5C22, 0x5C38, 0x5C6E, 0x5C71, 0x5DDB, 0x5DE5, 0x5DF1, 0x5DFE, 0x5E72, 0x5E7A,
	0x5E7F, 0x5EF4, 0x5EFE, 0x5F0B, 0x5F13, 0x5F50, 0x5F61, 0x5F73, 0x5FC3, 0x6208, 0x6236, 0x624B,
	0x652F, 0x6534, 0x6587, 0x6597, 0x65A4, 0x65B9, 0x65E0, 0x65E5, 0x66F0, 0x6708, 0x6728, 0x6B20,
	0x6B62, 0x6B79, 0x6BB3, 0x6BCB, 0x6BD4, 0x6BDB, 0x6C0F, 0x6C14, 0x6C34, 0x706B, 0x722A, 0x7236,
	0x723B, 0x723F, 0x7247, 0x7259, 0x725B, 0x72AC, 0x7384, 0x7389, 0x74DC, 0x74E6, 0x7518, 0x751F,
	0x7528, 0x7530, 0x758B, 0x7592, 0x7676, 0x767D, 0x76AE, 0x76BF, 0x76EE, 0x77DB, 0x77E2, 0x77F3,
	0x793A, 0x79B8, 0x79BE, 0x7A74, 0x7ACB, 0x7AF9, 0x7C73, 0x7CF8, 0x7F36, 0x7F51, 0x7F8A, 0x7FBD,
	0x8001, 0x800C, 0x8012, 0x8033, 0x807F, 0x8089, 0x81E3, 0x81EA, 0x81F3, 0x81FC, 0x820C, 0x821B,
	0x821F, 0x826E, 0x8272, 0x8278, 0x864D, 0x866B, 0x8840, 0x884C, 0x8863, 0x897E, 0x898B, 0x89D2,
	0x8A00, 0x8C37, 0x8C46, 0x8C55, 0x8C78, 0x8C9D, 0x8D64, 0x8D70, 0x8DB3, 0x8EAB, 0x8ECA, 0x8F9B,
	0x8FB0, 0x8FB5, 0x9091, 0x9149, 0x91C6, 0x91CC, 0x91D1, 0x9577, 0x9580, 0x961C, 0x96B6, 0x96B9,
	0x96E8, 0x9751, 0x975E, 0x9762, 0x9769, 0x97CB, 0x97ED, 0x97F3, 0x9801, 0x98A8, 0x98DB, 0x98DF,
	0x9996, 0x9999, 0x99AC, 0x9AA8, 0x9AD8, 0x9ADF, 0x9B25, 0x9B2F, 0x9B32, 0x9B3C, 0x9B5A, 0x9CE5,
	0x9E75, 0x9E7F, 0x9EA5, 0x9EBB, 0x9EC3, 0x9ECD, 0x9ED1, 0x9EF9, 0x9EFD, 0x9F0E, 0x9F13, 0x9F20,
	0x9F3B, 0x9F4A, 0x9F52, 0x9F8D, 0x9F9C, 0x9FA0,
};

enum { RADICAL0 = 0x2E80, RADICAL1 = 0x2FD5};

static bool
is_han(unsigned char lead)
{
	return lead >= 0xE4 && lead <= 0xE9;
}

#define THREE 3, 3, 3, 3, 3, 3
#define ONES 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
#define BUT_DEL 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
/* The same by the first byte, where that tells: Han, ASCII that prints, TAB and line feed. */
static const unsigned char common[256] = {['\t'] = 1, ['\n'] = 1, [' '] = ONES, ['0'] = ONES, ['@'] = ONES, ['P'] = ONES, ['`'] = ONES, ['p'] = BUT_DEL, [0xE4] = THREE};
#undef BUT_DEL
#undef THREE
#undef ONES

/* What c becomes before it is composed; 0: it goes. */
static uint32_t
map(uint32_t c)
{
	if (c < 0xA0)
		return c == '\v' || c == 0x85 ? ' ' : (c < 0x20 && (c < '\t' || c > '\r')) || c >= 0x7F ? 0 : c;
	if (c >= RADICAL0 && c <= RADICAL1)
		return radical[c - RADICAL0] ? radical[c - RADICAL0] : c;
	if ((c >= 0x2000 && c <= 0x200A) || c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F)
		return ' ';
	if (c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
	    (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
	    (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF))
		return 0;
	if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) /* no characters (Unicode 15, 23.7), and gumbo takes them for lost */
		return 0xFFFD;
	if (c >= 0x1D7CE && c <= 0x1D7FF)
		return '0' + (c - 0x1D7CE) % 10;
	switch (c) {
	case 0xFE52:
		return '.';
	case 0xFE62:
		return '+';
	case 0xFE63:
		return '-';
	case 0xFE6A:
		return '%';
	}
	return c;
}

/* Can composing change c, or c the character before it? */
static bool
composes(uint32_t c)
{
	const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)c);

	return c >= 0x80 && (p->combining_class || p->decomp_seqindex != UINT16_MAX || p->comb_index != UINT16_MAX ||
	                      (c >= 0x1100 && c <= 0x11FF));
}

/* Sorts v[0 .. n) by combining class, equal ones as they stand; linear, for hostile texts have long runs. */
static void
sort_marks(struct norm_work *w, utf8proc_int32_t *v, size_t n)
{
	size_t at[257] = {0};

	w->sorted.n = 0;
	for (size_t i = 0; i < n; i++) {
		at[utf8proc_get_property(v[i])->combining_class + 1]++;
		*MEM_PUSH(w->a, w->sorted) = v[i];
	}
	for (size_t i = 1; i < 257; i++)
		at[i] += at[i - 1];
	for (size_t i = 0; i < n; i++)
		v[at[utf8proc_get_property(w->sorted.v[i])->combining_class]++] = w->sorted.v[i];
}

/* w->rune to its NFC. */
static void
compose(struct norm_work *w)
{
	w->part.n = 0;
	for (size_t i = 0; i < w->rune.n; i++) {
		utf8proc_int32_t one[32];
		int last = 0;
		utf8proc_ssize_t k =
			utf8proc_decompose_char(w->rune.v[i], one, 32, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &last);
		for (utf8proc_ssize_t j = 0; j < k && j < 32; j++)
			*MEM_PUSH(w->a, w->part) = one[j];
	}
	for (size_t i = 0, k; i < w->part.n; i = k + 1) {
		for (k = i; k < w->part.n && utf8proc_get_property(w->part.v[k])->combining_class; k++)
			;
		if (k > i + 1)
			sort_marks(w, w->part.v + i, k - i);
	}
	utf8proc_ssize_t n =
		utf8proc_normalize_utf32(w->part.v, (utf8proc_ssize_t)w->part.n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	w->rune.n = 0;
	for (utf8proc_ssize_t i = 0; i < n; i++)
		*MEM_PUSH(w->a, w->rune) = w->part.v[i];
}

/* Does c stand in a number?  A fullwidth comma does not. */
static bool
in_number(uint32_t c)
{
	return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+' || (c >= 0xFF10 && c <= 0xFF19);
}

/* Does a control that goes leave a blank?  Between figures, which are the numbers of two cells. */
static bool
parts(const struct norm_work *w, uint32_t control, uint32_t next)
{
	return control < 0xA0 && w->rune.n && in_number((uint32_t)w->rune.v[w->rune.n - 1]) && in_number(map(next));
}

/* The normal form of s, a run with the character before it, and `behind` behind it; valid until the next one. */
static struct str
normal(struct norm_work *w, struct str s, uint32_t behind)
{
	bool change = false;

	w->out.n = w->rune.n = 0;
	w->out.a = w->a;
	for (size_t i = 0; i < s.n;) {
		uint32_t rune = str_rune(s, &i), c = map(rune);
		size_t next = i;
		if (rune == '\a' && w->rune.n && w->rune.v[w->rune.n - 1] != '\n' && w->rune.v[w->rune.n - 1] != '\r')
			c = '\t';
		else if (!c && parts(w, rune, i < s.n ? str_rune(s, &next) : behind))
			c = ' ';
		if (!c)
			continue;
		*MEM_PUSH(w->a, w->rune) = (utf8proc_int32_t)c;
		change = change || composes(c);
	}
	if (change)
		compose(w);
	for (size_t i = 0; i < w->rune.n; i++)
		buf_rune(&w->out, (uint32_t)w->rune.v[i]);
	return buf_slice(&w->out);
}

/* Where the run of characters that are not plain, beginning at i, ends. */
static size_t
run_end(struct str s, size_t i)
{
	while (i < s.n && (GK_PLAIN || !norm_plain((const unsigned char *)s.p + i)))
		str_rune(s, &i);
	return i;
}

struct str
norm_text_next(struct str s, struct norm_work *w)
{
	const unsigned char *p = (const unsigned char *)s.p;
	struct buf b = {.a = w->a};
	size_t copied = 0, i = 0;
	bool changed = false;

	for (size_t k;;) {
		while (!GK_PLAIN && i < s.n && ((k = common[p[i]]) || (k = norm_plain(p + i))))
			i += k == 1 ? k + span_simple(str_cut(s, i + k)) : k; /* tags, mostly */
		if (i >= s.n)
			break;
		size_t end = run_end(s, i), from = i;
		while (from > copied && (p[--from] & 0xC0) == 0x80)
			;
		size_t next = end;
		struct str run = {s.p + from, end - from}, now = normal(w, run, end < s.n ? str_rune(s, &next) : 0);
		if (!str_eq(run, now)) {
			if (!changed)
				b.p = mem_take(w->a, b.cap = s.n + now.n);
			buf_add(&b, p + copied, from - copied);
			buf_str(&b, now);
			copied = end;
			changed = true;
		}
		i = end;
	}
	if (!changed)
		return s;
	buf_add(&b, p + copied, s.n - copied);
	mem_fit(w->a, b.p, b.cap, b.n);
	return buf_slice(&b);
}

struct str
norm_text(struct str s, struct arena *a)
{
	struct norm_work w = {.a = a};

	return norm_text_next(s, &w);
}

/* Where the next blank of s begins, from i on. */
static size_t
next_blank(struct str s, size_t i)
{
	for (unsigned char c; i < s.n; i += is_han(c) ? 3 : 1) {
		c = (unsigned char)s.p[i];
		if ((c <= ' ' || c == 0xC2 || c == 0xE3) && str_blank(s, i))
			return i;
	}
	return s.n;
}

/* the ASCII character for a fullwidth letter, digit or . % + -; 0: another */
static char
narrow(const unsigned char *p)
{
	uint32_t c = 0xF000 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);

	if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || c == 0xFF05 ||
	    c == 0xFF0B || c == 0xFF0D || c == 0xFF0E)
		return (char)(c - 0xFEE0);
	return 0;
}

/* s with fullwidth letters and digits as ASCII; s itself if there are none */
static struct str
narrowed(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	if (s.n == 0)
		return s;
	const char *p = s.p, *end = s.p + s.n, *copied = s.p;

	while (p < end && (p = memchr(p, 0xEF, (size_t)(end - p))) && end - p >= 3) {
		char c = narrow((const unsigned char *)p);
		if (c) {
			buf_add(&b, copied, (size_t)(p - copied));
			buf_char(&b, c);
			copied = p + 3;
		}
		p += 3;
	}
	if (copied == s.p)
		return s;
	buf_add(&b, copied, (size_t)(end - copied));
	return norm_text(buf_slice(&b), a); /* a mark may compose with the ASCII letter */
}

/* Is s as norm_cell would leave it?  One look; false where it is not sure. */
static bool
is_clean(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;
	size_t i = 0;

	while (i < s.n) {
		unsigned char c = p[i];
		if (is_han(c)) {
			i += 3;
		} else if (c < 0x80) {
			if (c < ' ' || (c == ' ' && (i == 0 || i + 1 == s.n || str_blank(s, i + 1))))
				return false;
			i++;
		} else if (c >= 0xF0 || str_blank(s, i) || (c == 0xEF && narrow(p + i))) {
			return false;
		} else {
			i += c < 0xE0 ? 2 : 3;
		}
	}
	return true;
}

enum { SHORT = 48 }; /* bytes of a cell that is looked at character by character */

/* A short cell without blanks, of characters that nothing but their width can be wrong with, as norm_cell leaves it; *n bytes in `to`, which
 * has SHORT.  False: it is another. */
static bool
narrow_short(struct str s, char *to, size_t *n)
{
	const unsigned char *p = (const unsigned char *)s.p;

	*n = 0;
	if (s.n > SHORT)
		return false;
	for (size_t i = 0, k; i < s.n; i += k) {
		k = norm_plain(p + i);
		if (k == 0 || p[i] <= ' ' || p[i] == 0xC2 || (k == 3 && memcmp(p + i, "\xE3\x80\x80", 3) == 0))
			return false;
		char c = p[i] == 0xEF ? narrow(p + i) : 0;
		if (c || k == 1)
			to[(*n)++] = c ? c : s.p[i];
		else {
			memcpy(to + *n, s.p + i, k);
			*n += k;
		}
	}
	return true;
}

struct str
norm_cell(struct str s, struct arena *a)
{
	char cell[SHORT];
	size_t i = 0, k;

	if (narrow_short(s, cell, &k))
		return k == s.n ? s : (struct str){memcpy(mem_take(a, k), cell, k), k};
	if (is_clean(s))
		return s;
	s = narrowed(str_trim(s), a);
	/* a single ASCII blank between two characters is as it should be */
	while ((i = next_blank(s, i)) < s.n && s.p[i] == ' ' && !str_blank(s, i + 1))
		i++;
	if (i == s.n)
		return s;
	struct buf b = {.a = a};
	buf_add(&b, s.p, i);
	while (i < s.n) {
		while (i < s.n && (k = str_blank(s, i)))
			i += k;
		buf_char(&b, ' ');
		size_t from = i;
		i = next_blank(s, i);
		buf_add(&b, s.p + from, i - from);
	}
	return buf_slice(&b);
}

void
norm_items(struct doc *d)
{
	struct doc_item *it = d->item;

	for (size_t k = d->n; k > 0; k--, it++) {
		if (it->folded) /* mostly */
			continue;
		for (size_t i = 0; i < it->n; i++)
			it->cell[i].text = norm_cell(it->cell[i].text, d->a);
		it->folded = true;
	}
}
