/* num - cell text to exact decimal.
 * Comes in: a normalised cell text.  Goes out: int64 with a decimal scale, or what else it is.
 * Rule: only what is wholly a number is one; FORMS.md sections 3 and 8 have the odd ones (减4, +1036, 251000元, ——).
 * Known weakness: 1,234 with a separator out of place (12,34) is no number, on purpose. */
#include "mem.h"
#include "str.h"
#include "out.h"
#include "num.h"

enum { NUM_SCALE = 9 };

#define S(z) {z, sizeof z - 1}
static const struct str dashes[] = {S("—"), S("/"),  S("／"), S("\\"), S("-"),  S("\\-"), S("--"), S("---"),  S("----"), S("——"),
				    S("———"), S("–"),  S("―"),  S("－"), S("─"),  S("──"),   S("−"),    S("－－"), S("…"),
				    S("――"), S("————"), S("╱"), S("╲"), S("＼"),
				    S("*"),  S("无"), S("／／"), S("//"), S("N/A"), S("n/a"), S("不适用")};
static const struct str units[] = {S("万元"), S("元"), S("件"), S("条"), S("宗"), S("份"), S("次"),
				   S("个"),   S("项"), S("人"), S("篇"), S("起"), S("例")};
#undef S

/* the digit at s[*i], ASCII or fullwidth, moving behind it; -1: none */
static int
digit(struct str s, size_t *i)
{
	const unsigned char *p = (const unsigned char *)s.p + *i;

	if (*i < s.n && p[0] >= '0' && p[0] <= '9')
		return (*i)++, p[0] - '0';
	if (s.n - *i >= 3 && *i < s.n && p[0] == 0xEF && p[1] == 0xBC && p[2] >= 0x90 && p[2] <= 0x99)
		return *i += 3, p[2] - 0x90;
	return -1;
}

static inline bool
eat(struct str s, size_t *i, struct str what)
{
	if (*i >= s.n || s.p[*i] != what.p[0] || !str_starts(str_cut(s, *i), what))
		return false;
	*i += what.n;
	return true;
}

static bool
separator(struct str s, size_t *i)
{
	return eat(s, i, STR(",")) || eat(s, i, STR("，")) || eat(s, i, STR("'")) || eat(s, i, STR("、"));
}

static bool
push(struct num *x, int d)
{
	if (x->v > INT64_MAX / 10 || (x->v == INT64_MAX / 10 && d > INT64_MAX % 10))
		return false;
	x->v = x->v * 10 + d;
	return true;
}

/* digits, in groups of three where a separator stands; false: not so */
static bool
whole(struct str s, size_t *i, struct num *x)
{
	int group = 0, first = -1, d;
	bool grouped = false;

	for (;;) {
		while ((d = digit(s, i)) >= 0) {
			group++;
			first = first < 0 ? d : first;
			if (!push(x, d))
				return false;
		}
		if (group == 0 || (grouped && group != 3))
			return false;
		size_t j = *i, k;
		if (!separator(s, &j) || (k = j, digit(s, &k) < 0))
			return true;
		if (!grouped && (group > 3 || first == 0)) /* 0,753 is the end of 20,753 */
			return false;
		*i = j;
		grouped = true;
		group = 0;
	}
}

/* Is s what may stand behind a number: nothing, or a unit, in brackets or not? */
static bool
is_unit(struct str s)
{
	if (s.n == 0)
		return true;
	if (str_starts(s, STR("(")) && str_ends(s, STR(")")))
		s = str_trim((struct str){s.p + 1, s.n - 2});
	else if (str_starts(s, STR("（")) && str_ends(s, STR("）")))
		s = str_trim((struct str){s.p + sizeof "（" - 1, s.n - (sizeof "（）" - 1)});
	for (size_t u = 0; u < sizeof units / sizeof *units; u++)
		if (str_eq(s, units[u]))
			return true;
	return false;
}

static bool
number(struct str s, struct num *out)
{
	struct num x = {0};
	size_t i = 0;
	bool figure = s.p[0] >= '0' && s.p[0] <= '9'; /* mostly it has no sign */
	bool neg = !figure && (eat(s, &i, STR("-")) || eat(s, &i, STR("−")) || eat(s, &i, STR("－")) || eat(s, &i, STR("减少")) || eat(s, &i, STR("减")));

	if (!figure && !neg && !eat(s, &i, STR("+")) && !eat(s, &i, STR("＋")) && !eat(s, &i, STR("增加")))
		eat(s, &i, STR("增"));
	if (i > 2 && (unsigned char)s.p[0] >= 0xE4) /* some converters set a blank between Han and figures */
		eat(s, &i, STR(" "));
	if (!whole(s, &i, &x))
		return false;
	if (eat(s, &i, STR(".")) || eat(s, &i, STR("．"))) {
		int d;
		while ((d = digit(s, &i)) >= 0)
			if (x.scale++ == NUM_SCALE || !push(&x, d))
				return false;
		if (x.scale == 0)
			return false;
	}
	if (neg)
		x.v = -x.v;
	*out = x;
	return is_unit(str_trim(str_cut(s, i)));
}

/* May a number or a dash of the table above begin as s does? */
static bool
may_begin(struct str s)
{
	unsigned char c = (unsigned char)s.p[0];

	if (c < 0x80)
		return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '/' || c == '*' || c == '\\' || c == 'N' || c == 'n';
	if (c == 0xE2) /* dashes */
		return true;
	if (s.n < 3)
		return false;
	if (c == 0xEF) /* fullwidth + - . / and digits; \ */
		return (unsigned char)s.p[1] == 0xBC && (((unsigned char)s.p[2] >= 0x8B && (unsigned char)s.p[2] <= 0x99) || (unsigned char)s.p[2] == 0xBC);
	if (str_starts(s, STR("无")) && s.n > 3) /* 无正当理由大量反复申请 */
		return (unsigned char)s.p[3] - 0xE4u >= 6;
	return c >= 0xE4 && c <= 0xE6 && (str_starts(s, STR("减")) || str_starts(s, STR("增")) || str_eq(s, STR("无")) || str_starts(s, STR("不适用")));
}

enum num_kind
num_parse_other(struct str cell, struct num *out)
{
	if ((unsigned char)cell.p[0] > 0xE3 && !may_begin(cell))
		return NUM_TEXT;
	struct str s = str_trim(cell);
	if (s.n == 0)
		return NUM_BLANK;
	if (!may_begin(s))
		return NUM_TEXT;
	if (((unsigned char)s.p[0] != 0xE2 || str_starts(s, STR("−"))) && number(s, out))
		return NUM_VALUE;
	if (s.p[0] >= '0' && s.p[0] <= '9')
		return NUM_TEXT;
	for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (str_eq(s, dashes[i]))
			return NUM_DASH;
	return NUM_TEXT;
}

size_t
num_put(char *p, struct num x)
{
	char d[OUT_DIGITS];
	size_t scale = (size_t)x.scale, n, at = 0;

	if (x.v >= 0 && scale == 0) /* mostly */
		return out_digits(p, (uint64_t)x.v);
	n = out_digits(d, x.v < 0 ? 0 - (uint64_t)x.v : (uint64_t)x.v);
	if (x.v < 0)
		p[at++] = '-';
	for (size_t k = n > scale ? n : scale + 1; k > 0; k--) { /* places before its end, of which those that it has not are 0 */
		if (scale && k == scale)
			p[at++] = '.';
		p[at++] = k > n ? '0' : d[n - k];
	}
	return at;
}

struct str
num_print(struct arena *a, struct num x)
{
	char d[NUM_ROOM];

	return str_dup(a, (struct str){d, num_put(d, x)});
}

/* brings both to the larger scale */
static bool
align(struct num *x, struct num *y)
{
	for (struct num *s = x->scale < y->scale ? x : y, *l = s == x ? y : x; s->scale < l->scale; s->scale++)
		if (__builtin_mul_overflow(s->v, 10, &s->v))
			return false;
	return true;
}

bool
num_eq_scaled(struct num x, struct num y)
{
	return align(&x, &y) && x.v == y.v;
}

bool
num_add_scaled(struct num x, struct num y, struct num *out)
{
	if (!align(&x, &y) || __builtin_add_overflow(x.v, y.v, &x.v))
		return false;
	*out = x;
	return true;
}

bool
num_sub_scaled(struct num x, struct num y, struct num *out)
{
	if (!align(&x, &y) || __builtin_sub_overflow(x.v, y.v, &x.v))
		return false;
	*out = x;
	return true;
}
