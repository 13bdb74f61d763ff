/* folio - tells a page number from its text, in page dress or bare, and what a browser prints around a page.
 * Comes in: a text of its own, mostly a line without the blanks at its ends.  Goes out: is it one, which, of how many.
 * Rule: page dress is dashes on both sides, 第 2 页, 共 5 页, Page 2 of 5; wide gaps are between cells.  A browser prints the day and the time,
 * an address, a page of all.
 * Known weakness: 2 / 5 may be three cells, a bare number one: furniture asks what stands around. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "span.h"
#include "folio.h"

/* Behind the blanks at s[i]. */
static size_t
skip_blanks(struct str s, size_t i)
{
	for (size_t n; i < s.n && (n = str_blank(s, i)) > 0;)
		i += n;
	return i;
}

/* Behind the digits at s[i]. */
static size_t
skip_digits(struct str s, size_t i)
{
	return i + span_digits(str_cut(s, i));
}

/* Behind one or more of the dashes - – — ― － ~ · ─ −; or i. */
static size_t
skip_dashes(struct str s, size_t i)
{
	for (size_t n; i < s.n && (unsigned char)s.p[i] - 0xE4u >= 6 && (n = word_starts(str_cut(s, i), "- – — ― － ~ · ─ −")) > 0;) /* no Han */
		i += n;
	return i;
}

/* A number, or one between blanks; i: none. */
static size_t
skip_number(struct str s, size_t i)
{
	size_t from = skip_blanks(s, i), to = skip_digits(s, from);

	return to > from && to - from <= 4 ? skip_blanks(s, to) : i;
}

/* Behind the word, if it is there. */
static size_t
skip_word(struct str s, size_t i, const char *word)
{
	return str_starts(str_cut(s, i), str_of(word)) ? i + strlen(word) : i;
}

/* 第 2 页, 第2/5页, 第2页/共5页, 第 2 页 共 5 页, 共 5 页 第 2 页, 共5页 */
static bool
page_of(struct str s)
{
	size_t i = word_starts(s, "第 共"), k;

	if (i == 0 || (k = skip_number(s, i)) == i)
		return false;
	if ((i = skip_word(s, k, "/")) > k)
		k = skip_number(s, i);
	if ((i = skip_word(s, k, "页")) == k)
		return false;
	for (size_t last = s.n; i < s.n && last != i;) {
		last = i;
		i = skip_number(s, skip_blanks(s, i));
		i += word_starts(str_cut(s, i), "/ ， （ 共 第 页 ）");
	}
	return i == s.n;
}

/* Behind one of the words, in any case, that call a number a page, and a point or colon; 0: none is there. */
static size_t
skip_page(struct str s)
{
	size_t i = str_begins(s, "page") ? 4 : str_begins(s, "pg") ? 2 : str_begins(s, "p") ? 1 : word_starts(s, "页码 页次 页");

	return i ? skip_word(s, skip_word(s, skip_word(s, i, "."), ":"), "：") : 0;
}

/* Page 2, PAGE 2 of 5, p. 2/5, 页码：2 */
static bool
called_page(struct str s)
{
	size_t i = skip_page(s), k = i ? skip_number(s, i) : 0, last;

	if (k == i)
		return false;
	last = skip_word(s, k, "of");
	last = last > k ? last : skip_word(s, k, "/");
	return k == s.n || (last > k && skip_number(s, last) > last && skip_number(s, last) == s.n);
}

/* Are there wide gaps in s?  Then these are cells: -      30      -. */
static bool
has_gap(struct str s)
{
	return str_find(s, STR("   ")) >= 0 || memchr(s.p, '\t', s.n);
}

bool
folio_dressed(struct str s)
{
	size_t i = skip_dashes(s, 0), k = skip_number(s, i);
	if (i > 0 && k > i && skip_dashes(s, k) > k && skip_dashes(s, k) == s.n)
		return !has_gap(s);
	return page_of(s) || called_page(s);
}

size_t
folio_leading(struct str s)
{
	size_t i = skip_dashes(s, 0), k, end, rest;

	if (i == 0)
		return 0;
	k = skip_number(s, i);
	end = skip_dashes(s, k);
	if (k == i || end == k || end == s.n)
		return 0;
	rest = skip_digits(s, end);
	bool counted = rest > end && (skip_word(s, rest, "、") > rest || skip_word(s, rest, ".") > rest);
	bool han = (unsigned char)s.p[end] >= 0xE4 && (unsigned char)s.p[end] <= 0xE9;
	return counted || han || skip_word(s, end, "（") > end ? end : 0;
}

size_t
folio_bare(struct str s)
{
	uint64_t v;

	return s.n <= 4 && str_uint(s, 9999, &v) ? (size_t)v : 0;
}

size_t
folio_of_all(struct str s, size_t *page)
{
	size_t k = skip_number(s, 0), all = k ? skip_word(s, k, "/") : 0;
	struct str left = str_trim((struct str){s.p, k}), right = str_trim(str_cut(s, all));
	uint64_t a, b;

	if (all <= k || has_gap(s) || !str_uint(left, 9999, &a) || !str_uint(right, 9999, &b) || a == 0 || a > b)
		return 0;
	*page = (size_t)a;
	return (size_t)b;
}

bool
folio_printed(struct str s)
{
	size_t i = s.n, k;

	if (str_find(s, STR("://")) >= 0)
		return true;
	while (i > 0 && str_digit(s.p[i - 1]))
		i--;
	if (i > 0 && i < s.n && s.p[i - 1] == '/' && i > 1 && str_digit(s.p[i - 2]))
		return true;
	k = skip_digits(s, 0);
	i = k < s.n && k > 0 && s.p[k] == '/' ? skip_digits(s, k + 1) : k;
	return i > k + 1 && i < s.n && s.p[i] == '/' && skip_digits(s, i + 1) > i + 1;
}

size_t
folio_clock(struct str s)
{
	for (size_t i = 1; i < s.n; i++) {
		size_t month = s.p[i] == '/' && (unsigned)(s.p[i - 1] - '0') < 10 ? skip_digits(s, i + 1) : i;
		if (month <= i + 1 || month == s.n || s.p[month] != '/')
			continue;
		size_t day = skip_digits(s, month + 1), at = skip_word(s, day, ",");
		size_t hour = skip_word(s, skip_word(s, skip_blanks(s, at), "上午"), "下午"), colon = skip_digits(s, hour);
		if (day > month + 1 && hour > at && colon > hour && skip_digits(s, skip_word(s, colon, ":")) == colon + 3)
			return i;
	}
	return s.n;
}
