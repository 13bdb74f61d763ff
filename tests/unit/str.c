/* Unit tests of str: every code point written and read back, slices searched and trimmed against the plain way. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/str.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
check(bool ok, const char *why)
{
	ntest++;
	if (!ok && ++nfail <= 20)
		printf("FAIL %s\n", why);
}

static void
runes(void)
{
	char b[8];

	for (uint32_t c = 0; c < 0x110000; c++) {
		size_t n = str_put(b, c), at = 0, behind = 1;
		memmove(b + 4, b, n); /* once at the end of the slice, once with something behind */
		uint32_t end = str_rune((struct str){b, n}, &at);
		memmove(b + 1, b + 4, n);
		memcpy(b + 1 + n, "年", n < 4 ? 3 : 0);
		uint32_t within = str_rune((struct str){b, 8}, &behind);
		if (end != c || at != n || within != c || behind != n + 1 || n != 1u + (c > 0x7F) + (c > 0x7FF) + (c > 0xFFFF)) {
			printf("U+%04X\n", (unsigned)c);
			check(false, "a code point is read as it was written");
			return;
		}
	}
	check(true, "");
	check(str_put(b, 0x20AC) == 3 && memcmp(b, "€", 3) == 0, "three bytes");
	check(str_put(b, 0x1F600) == 4 && memcmp(b, "\xF0\x9F\x98\x80", 4) == 0, "four bytes");
	check(str_put(b, 0xE9) == 2 && memcmp(b, "é", 2) == 0, "two bytes");
	size_t two = 0, three = 0;
	check(str_rune((struct str){"\xE0\xA0", 2}, &three) == 0xFFFD && three == 2 && str_rune((struct str){"\xDF\xBF", 2}, &two) == 0x7FF && two == 2, "the first of three bytes, the last of two");
	for (size_t n = 1; n < 4; n++) { /* cut short: never beyond the end */
		size_t at = 0;
		uint32_t c = str_rune((struct str){"\xF0\x9F\x98\x80", n}, &at);
		check(at == n && c == (n > 1 ? 0xFFFD : 0xF0), "what is cut short ends with the slice");
		at = 3;
		c = str_rune((struct str){"年\xF0\x9F\x98\x80", 3 + n}, &at);
		check(at == 3 + n && c == (n > 1 ? 0xFFFD : 0xF0), "behind another, too");
	}
}

static void
finds(void)
{
	static const struct {
		const char *s, *what;
		ptrdiff_t at;
	} t[] = {{"abc", "", 0}, {"", "a", -1}, {"a", "a", 0}, {"ab", "b", 1}, {"ab", "abc", -1}, {"aab", "ab", 1}, {"政府年报", "年", 6},
		 {"政府年报", "报", 9}, {"政府年报", "政府年报", 0}, {"政府年报", "府报", -1}, {"公开公开了", "公开了", 6}, {"abab", "bb", -1}, {"x年", "x年", 0}};

	for (size_t i = 0; i < sizeof t / sizeof *t; i++)
		check(str_find(str_of(t[i].s), str_of(t[i].what)) == t[i].at, t[i].s);
}

/* Bytes of blanks of all kinds, and what begins as one does. */
static void
blank_lengths(void)
{
	static const struct { const char *s; size_t n; } of[] = {
		{" ", 1}, {"\t", 1}, {"\r", 1}, {"\x08", 0}, {"\x0E", 0}, {"\xC2\xA0", 2}, {"\xC2", 0}, {"\xC2\xA1", 0}, {"\xC2\x9F", 0}, {"\xC3\xA0", 0},
		{"\xE3\x80\x80", 3}, {"\xE3\x80", 0}, {"\xE3\x80\x81", 0}, {"\xE3", 0}, {"\xE2\x80\x80", 0}, {"甲", 0}, {"a", 0},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		check(str_blank(given_alone(of[i].s), 0) == of[i].n, "bytes of a blank");
	check(str_begins(STR("ABc"), "abc") && !str_begins(STR("ab"), "abc") && !str_begins(STR("abd"), "abc") && str_begins(STR("x"), ""), "small letters or large");
}

static void
trims(void)
{
	static const char *const blank[] = {" ", "\t", "\r", "\n", "\f", "\v", "\xC2\xA0", "\xE3\x80\x80", " \xE3\x80\x80\t", "\xC2\xA0\xC2\xA0"};
	/* what only looks like a blank at an end: the bytes of other characters, and controls */
	static const char *const solid[] = {"", "a", "\xC2\xA1", "\xE3\x80\x81", "\xE9\x80\x80", "\xC3\xA0", "\xE4\xBD\xA0", "\x01", "a b", "年\xE3\x80\x80度"};
	char b[64];

	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++)
		for (size_t j = 0; j < sizeof solid / sizeof *solid; j++)
			for (int side = 0; side < 4; side++) {
				int n = snprintf(b, sizeof b, "%s%s%s", side & 1 ? blank[i] : "", solid[j], side & 2 ? blank[i] : "");
				check(str_eq(str_trim((struct str){b, (size_t)n}), str_of(solid[j])), "without blanks at its ends, and nothing else gone");
			}
}

static void
numbers(void)
{
	uint64_t v = 7;

	check(!str_uint(STR(""), 10, &v) && !str_uint(STR("1x"), 10, &v) && !str_uint(STR("-1"), 10, &v) && !str_uint(STR(":"), 10, &v) && v == 7, "no number");
	check(str_uint(STR("10"), 10, &v) && v == 10, "the most");
	check(!str_uint(STR("11"), 10, &v) && !str_uint(STR("100"), 99, &v), "more than that");
	check(str_uint(STR("18446744073709551615"), UINT64_MAX, &v) && v == UINT64_MAX, "all that fits");
	check(!str_uint(STR("18446744073709551616"), UINT64_MAX, &v), "one more");
	check(str_uint(STR("9"), 9, &v) && v == 9 && !str_uint(STR("9"), 8, &v), "one digit");
}

static void
orders(struct arena *a)
{
	struct buf b = {.a = a};

	check(str_cmp(STR("a"), STR("b")) < 0 && str_cmp(STR("b"), STR("a")) > 0 && str_cmp(STR("a"), STR("a")) == 0, "by bytes");
	check(str_cmp(STR("a"), STR("ab")) < 0 && str_cmp(STR("ab"), STR("a")) > 0 && str_cmp(STR(""), STR("a")) < 0, "the shorter first");
	check(str_cmp(STR("b"), STR("ab")) > 0 && str_cmp(STR("\xFF"), STR("a")) > 0, "bytes before length, without sign");
	check(str_eq(buf_slice(&b), STR("")), "nothing yet");
	for (int i = 0; i < 1000; i++) {
		buf_rune(&b, 0x5E74);
		buf_char(&b, 'x');
		buf_str(&b, STR("ab"));
		buf_str(&b, STR(""));
	}
	bool same = b.n == 6000;
	for (size_t i = 0; same && i < 6000; i += 6)
		same = memcmp(b.p + i, "年xab", 6) == 0;
	check(same, "all that was added, in order");
	check(str_eq(str_fmt(a, "%d of %s", 12, "年"), STR("12 of 年")), "printf");
	check(str_eq(str_dup(a, STR("ab")), STR("ab")), "a copy");
	check(str_eq(str_behind(STR("a>b>c"), '>'), STR("c")) && str_eq(str_behind(STR("a>"), '>'), STR("")), "behind the last");
	check(str_eq(str_behind(STR("ab"), '>'), STR("ab")) && str_eq(str_behind(STR(""), '>'), STR("")), "all where there is none");
}

/* How many bytes the blank at p has of n, from behind if so. */
static size_t
blank_of(const char *p, size_t n, bool behind)
{
	static const char *const blank[] = {" ", "\xC2\xA0", "\xE3\x80\x80"};

	for (size_t k = 1; k <= 3; k++)
		if (n >= k && memcmp(behind ? p + n - k : p, blank[k - 1], k) == 0)
			return k;
	return 0;
}

/* All short texts of bytes that blanks have, and all texts in all others, with nothing behind them. */
static void
all_texts(void)
{
	static const char of_blanks[] = " x\xC2\xA0\xE3\x80", sign[] = "ab\xE6";
	size_t bad = 0;

	for (size_t n = 1, ways = 6; n <= 6; n++, ways *= 6) {
		char *p = malloc(n);
		for (size_t way = 0; p && way < ways; way++) {
			size_t from = 0, to = n;
			for (size_t i = 0, left = way; i < n; i++, left /= 6)
				p[i] = of_blanks[left % 6];
			for (size_t k; (k = blank_of(p + from, to - from, false)); from += k)
				;
			for (size_t k; (k = blank_of(p + from, to - from, true)); to -= k)
				;
			struct str got = str_trim((struct str){p, n});
			bad += got.n != to - from || (got.n && got.p != p + from);
		}
		free(p);
	}
	check(bad == 0, "all short texts without the blanks at their ends");
	for (size_t n = 1, ways = 3; n <= 6; n++, ways *= 3) {
		char *p = malloc(n), what[4];
		for (size_t way = 0; p && way < ways; way++) {
			for (size_t i = 0, left = way; i < n; i++, left /= 3)
				p[i] = sign[left % 3];
			for (size_t k = 1, them = 3; k <= 4; k++, them *= 3)
				for (size_t that = 0; that < them; that++) {
					ptrdiff_t at = -1;
					for (size_t i = 0, left = that; i < k; i++, left /= 3)
						what[i] = sign[left % 3];
					for (size_t i = 0; i + k <= n && at < 0; i++)
						at = memcmp(p + i, what, k) == 0 ? (ptrdiff_t)i : -1;
					bad += str_find((struct str){p, n}, (struct str){what, k}) != at;
				}
		}
		free(p);
	}
	check(bad == 0, "all short texts in all others");
}

/* Every byte as a digit, a letter; pieces up to a byte. */
static void
bytes(void)
{
	static const char hexes[] = "0123456789abcdef0123456789ABCDEF", letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

	for (int c = 1; c < 256; c++) {
		const char *h = strchr(hexes, c);
		check(str_hex((char)c) == (h ? (int)(h - hexes) % 16 : -1) && str_digit((char)c) == (h && (h - hexes) % 16 < 10), "a digit of sixteen, of ten");
		check(str_letter((char)c) == (strchr(letters, c) != NULL), "a letter");
	}
	struct str s = given_alone("甲\n\n乙");
	check(str_to(s, 0, '\n') == 3 && str_to(s, 3, '\n') == 3 && str_to(s, 4, '\n') == 4 && str_to(s, 5, '\n') == s.n && str_to(s, 99, '\n') == s.n, "where a byte stands");
	check(str_to((struct str){0}, 0, 'a') == 0, "in nothing nowhere");
	check(str_eq(str_upto(&s, '\n'), STR("甲")) && str_eq(str_upto(&s, '\n'), STR("")) && str_eq(str_upto(&s, '\n'), STR("乙")) && !s.n, "piece by piece");
}

int
main(void)
{
	all_texts();
	bytes();
	struct arena a = {0};

	mem_reset(&a);
	runes();
	finds();
	blank_lengths();
	trims();
	numbers();
	orders(&a);
	check(str_mix(STR("12345678x")) != str_mix(STR("12345678y")) && str_mix(STR("a")) != str_mix(STR("b")) && str_mix(STR("a")) != str_mix(STR("aa")), "a hash");
	check(str_mix(STR("一、总体情况")) == str_mix((struct str){memcpy(mem_take(&a, 18), "一、总体情况", 18), 18}), "the same of the same bytes");
	mem_free(&a);
	return verdict(nfail, ntest);
}
