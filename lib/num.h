/* num - exact decimals as the forms print them */
#ifndef GK_NUM_H
#define GK_NUM_H

#include "str.h"

/* v / 10^scale.  No floating point anywhere. */
struct num {
	int64_t v;
	int scale; /* digits after the point, 0..9 */
};

enum num_kind {
	NUM_VALUE, /* a number, perhaps with a sign and a unit */
	NUM_BLANK, /* nothing */
	NUM_DASH,  /* / - -- — —— – 无 \ and the like: "there is none" */
	NUM_TEXT,  /* anything else */
};

/* What a normalised cell text is.  NUM_VALUE sets *out.  Accepts thousands separators (1,234 and 1，234 in groups of
 * three), signs + - − and 减, units 件 条 宗 份 次 个 项 人 元 万元 behind, in
 * brackets or not, fullwidth digits.  A number that does not fit int64 is NUM_TEXT. */
enum num_kind num_parse_other(struct str cell, struct num *out);
/* Does the text behind figures, which is not empty, begin as that of an item of a list does: 1、属于国家秘密, 1.属于国家秘密 or 1．属于国家秘密?  Or
 * is it nothing but such a mark? */
static inline bool
num_counts(struct str behind)
{
	size_t mark = behind.p[0] == '.' ? 1 : str_starts(behind, STR("、")) || str_starts(behind, STR("．")) ? 3 : 0;

	return mark && (behind.n == mark || (unsigned char)behind.p[mark] - 0xE4u < 6); /* Han */
}
static inline enum num_kind
num_parse(struct str cell, struct num *out)
{
	int64_t v = 0;
	size_t i = 0;

	if (cell.n == 0)
		return NUM_BLANK;
	for (unsigned d; !GK_PLAIN && i < cell.n && i < 16 && (d = (unsigned)(cell.p[i] - '0')) < 10; i++)
		v = v * 10 + d;
	if (i == cell.n) { /* mostly: figures and nothing else, at most 16 of them */
		*out = (struct num){v, 0};
		return NUM_VALUE;
	}
	if ((!GK_PLAIN && (unsigned char)cell.p[0] - 0xE7u < 8) || (i > 0 && num_counts(str_cut(cell, i)))) /* no Han of these is in a number */
		return NUM_TEXT;
	return num_parse_other(cell, out);
}
/* Do its figures begin with a zero that no number has, as in 0152?  Then two cells were perhaps joined. */
static inline bool
num_padded(struct str s)
{
	return s.n > 1 && s.p[0] == '0' && (unsigned)(s.p[1] - '0') < 10;
}
/* As printed, without separators, sign only if negative: 96171.60, -4. */
struct str num_print(struct arena *a, struct num x);
enum { NUM_ROOM = 32 };
/* The same into p, which has NUM_ROOM bytes; returns how many it took. */
size_t num_put(char *p, struct num x);
/* The same where one has figures behind the point; mostly none has. */
bool num_eq_scaled(struct num x, struct num y);
bool num_add_scaled(struct num x, struct num y, struct num *out);
bool num_sub_scaled(struct num x, struct num y, struct num *out);

static inline bool
num_eq(struct num x, struct num y)
{
	return x.scale | y.scale ? num_eq_scaled(x, y) : x.v == y.v;
}

/* Checked sums; false: overflow, and *out is as it was. */
static inline bool
num_add(struct num x, struct num y, struct num *out)
{
	int64_t v;

	if (x.scale | y.scale)
		return num_add_scaled(x, y, out);
	if (__builtin_add_overflow(x.v, y.v, &v))
		return false;
	*out = (struct num){v, 0};
	return true;
}

static inline bool
num_sub(struct num x, struct num y, struct num *out)
{
	int64_t v;

	if (x.scale | y.scale)
		return num_sub_scaled(x, y, out);
	if (__builtin_sub_overflow(x.v, y.v, &v))
		return false;
	*out = (struct num){v, 0};
	return true;
}

#endif
