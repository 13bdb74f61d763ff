/* date - years, days and periods in running text.
 * Comes in: normalised text.  Goes out: numbers, and where they stood.
 * Rule: a year is four digits, 1990 to 2099, that do not continue a longer number, and 年 behind it.
 * XXX a period that names only its end is not seen. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "sign.h"
#include "numeral.h"
#include "date.h"

static size_t
blanks(struct str s, size_t at)
{
	return sign_skip(s, at, " 　");
}

/* a Chinese digit at s[at] (each three bytes long), or -1 */
static int
cn_digit(struct str s, size_t at)
{
	if (at >= s.n || (unsigned char)s.p[at] < 0xE0)
		return -1;
	uint32_t c = str_rune(s, &at);
	return c == 0x25CB ? 0 : numeral_digit(c); /* ○ */
}

/* four digits of a year at s[at]; returns their length */
static size_t
four(struct str s, size_t at, int *year)
{
	int v = 0;
	size_t i = at;

	for (int k = 0; k < 4; k++) {
		if (k && i + 1 < s.n && s.p[i] == ' ' && date_digit(s, i - 1))
			i++; /* a line broke inside the number */
		bool narrow = date_digit(s, i) || (k && !date_digit(s, at) && i < s.n && (s.p[i] | 32) == 'o'); /* 二O二四年 */
		int c = date_digit(s, i) ? s.p[i] - '0' : narrow ? 0 : cn_digit(s, i);
		if (c < 0 || c > 9)
			return 0;
		v = v * 10 + c;
		i += narrow ? 1 : 3;
	}
	*year = v;
	return v >= 1990 && v < 2100 && !date_digit(s, i) && !(at && date_digit(s, at - 1)) ? i - at : 0;
}

/* one or two digits, or a Chinese number to 31, at s[at] */
static size_t
small(struct str s, size_t at, int *out)
{
	size_t i = at;
	int v = 0;

	while (date_digit(s, i) && i < at + 2)
		v = v * 10 + (s.p[i++] - '0');
	for (int c; i == at || !date_digit(s, at); i += 3) {
		if (i >= at + 9 || date_digit(s, i) || (c = cn_digit(s, i)) < 0)
			break;
		v = c == 10 ? (v ? v * 10 : 10) : v >= 10 ? v + c : c;
	}
	*out = v;
	return date_digit(s, i) ? 0 : i - at;
}

size_t
date_year(struct str s, size_t at, int *year)
{
	size_t i = four(s, at, year);

	if (!i)
		return 0;
	i = blanks(s, at + i);
	if (!str_starts(str_cut(s, i), STR("年")))
		return 0;
	i += 3;
	size_t j = blanks(s, i);
	if (str_starts(str_cut(s, j), STR("度")))
		i = j + 3;
	return i - at;
}

bool
date_find_year(struct str s, size_t from, int *year, size_t *at, size_t *len)
{
	for (size_t i = from; i + 7 <= s.n; i++) {
		if (!date_digit(s, i) && (s.p[i] != (char)0xE4 || !(memcmp(s.p + i, "二", 3) == 0 || memcmp(s.p + i, "一", 3) == 0)))
			continue;
		int y; /* date_year reads what may be none */
		if ((*len = date_year(s, i, &y)))
			return *at = i, *year = y, true;
	}
	return false;
}

/* what parts year, month and day: 年 月 or - / . */
static size_t
part(struct str s, size_t at, const char *word)
{
	size_t i = blanks(s, at);

	if (str_starts(str_cut(s, i), str_of(word)))
		return i + 3 - at;
	return i < s.n && strchr("-/.", s.p[i]) ? i + 1 - at : 0;
}

/* month and day at s[at]; the length */
static size_t
month_day(struct str s, size_t at, struct date *out)
{
	size_t i = blanks(s, at), k;

	if (str_starts(str_cut(s, i), STR("元月")))
		out->m = 1, k = 3;
	else if (!(k = small(s, i, &out->m)) || out->m < 1 || out->m > 12)
		return 0;
	i += k;
	if (!(k = part(s, i, "月")))
		return 0;
	i = blanks(s, i + k);
	if (!(k = small(s, i, &out->d)) || out->d < 1 || out->d > 31)
		return 0;
	i += k;
	size_t j = blanks(s, i);
	if (str_starts(str_cut(s, j), STR("日")))
		i = j + 3;
	return i - at;
}

size_t
date_read(struct str s, size_t at, struct date *out)
{
	size_t y = four(s, at, &out->y), k, md;

	if (!y || !(k = part(s, at + y, "年")) || !(md = month_day(s, at + y + k, out)))
		return 0;
	return y + k + md;
}

/* the second date of a period: with its own year, or without, or 同年 */
static bool
until(struct str s, size_t at, const struct date *from, struct date *to)
{
	size_t end = at + 40 < s.n ? at + 40 : s.n;
	bool said = false;

	for (size_t i = at; i < end; i++) {
		struct str t = str_cut(s, i);
		if (str_starts(t, STR("。")))
			return false;
		if (word_starts(t, "至 到 — - – ~ ～"))
			said = true;
		else if (said && date_read(s, i, to))
			return true;
		else if (said && date_digit(s, i) && month_day(s, i, to))
			return to->y = from->y, true;
	}
	return false;
}

/* From one day to the other, two months or more?  Shorter is the time of a meeting or a notice. */
static bool
lasts(struct date from, struct date to)
{
	return (to.y - from.y) * 360 + (to.m - from.m) * 30 + to.d - from.d >= 57; /* 1 January to 28 February, a month being 30 */
}

bool
date_period(struct str s, struct date *from, struct date *to)
{
	for (size_t i = 0; i + 10 <= s.n; i++) {
		size_t len;
		if (!date_digit(s, i)) { /* of a Han character no byte is one */
			i += (unsigned char)s.p[i] >= 0xE4 && (unsigned char)s.p[i] <= 0xE9 ? 2 : 0;
			continue;
		}
		if (!(len = date_read(s, i, from)))
			continue;
		if (until(s, i + len, from, to) && lasts(*from, *to))
			return true;
		i += len - 1;
	}
	return false;
}

struct str
date_print(struct arena *a, struct date d)
{
	return str_fmt(a, "%04d-%02d-%02d", d.y, d.m, d.d);
}

struct str
date_span(struct arena *a, struct date from, struct date to)
{
	return str_fmt(a, "%04d-%02d-%02d/%04d-%02d-%02d", from.y, from.m, from.d, to.y, to.m, to.d);
}
