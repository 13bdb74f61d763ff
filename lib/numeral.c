/* numeral - the numeral at the head of a line.
 * Comes in: a line without blanks and decoration before it.  Goes out: its style, its number, where the title begins.
 * Rule: 第一部分, （一）, 一、, 1., 1.2, ①, in figures of either kind up to fifty; the number is only read, reports restart, skip and repeat theirs. */
#include <string.h>

#include "str.h"
#include "word.h"
#include "sign.h"
#include "numeral.h"

enum { NUMBER_MOST = 50 };

int
numeral_digit(uint32_t c)
{
	switch (c) {
	case 0x3007: case 0x96F6: return 0; /* 〇 零 */
	case 0x4E00: case 0x58F9: return 1;
	case 0x4E8C: case 0x8D30: return 2;
	case 0x4E09: case 0x53C1: return 3;
	case 0x56DB: case 0x8086: return 4;
	case 0x4E94: case 0x4F0D: return 5;
	case 0x516D: case 0x9646: return 6;
	case 0x4E03: case 0x67D2: return 7;
	case 0x516B: case 0x634C: return 8;
	case 0x4E5D: case 0x7396: return 9;
	case 0x5341: case 0x62FE: return 10;
	}
	return -1;
}

/* The number written in Chinese or ASCII digits at the head of s: its length in *len, 0 if there is none. */
static int
number_at(struct str s, size_t *len)
{
	int v = 0;
	size_t i = 0;

	*len = 0;
	while (i < s.n && i < 3 && s.p[i] >= '0' && s.p[i] <= '9')
		v = v * 10 + (s.p[i++] - '0');
	if (i)
		return *len = i, v;
	while (i < s.n && i < 12) {
		size_t j = i;
		int d = numeral_digit(str_rune(s, &j));
		if (d < 0)
			break;
		if (d == 10)
			v = v ? v * 10 : 10;
		else
			v = v && v % 10 == 0 ? v + d : v * 10 + d;
		*len = i = j;
	}
	return v;
}

/* circled, parenthesised and dotted numerals that are one character of n bytes */
static struct numeral
one_rune(uint32_t c, size_t n)
{
	static const struct {
		uint32_t first, last;
		enum head_style style;
	} ranges[] = {
		{0x2460, 0x2473, HEAD_CIRCLE}, {0x2776, 0x277F, HEAD_CIRCLE}, {0x2474, 0x2487, HEAD_PARNUM},
		{0x2488, 0x249B, HEAD_NUM},    {0x3220, 0x3229, HEAD_PAREN},  {0x2160, 0x216B, HEAD_NUM},
	};

	for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return (struct numeral){.style = ranges[i].style, .number = (int)(c - ranges[i].first) + 1, .len = n};
	return (struct numeral){.len = 0};
}

/* 第一部分, 第1章 */
static struct numeral
part(struct str s)
{
	size_t len, kind;

	if (!str_starts(s, STR("第")))
		return (struct numeral){.len = 0};
	int v = number_at(str_cut(s, 3), &len);
	if (!len || !(kind = word_starts(str_cut(s, 3 + len), "部分 章 节 篇")))
		return (struct numeral){.len = 0};
	return (struct numeral){.style = HEAD_PART, .number = v, .len = 3 + len + kind};
}

/* （一） and （1） */
static struct numeral
bracketed(struct str s)
{
	size_t at = sign_at(s, 0, SIGN_OPEN), len;

	if (!at)
		return (struct numeral){.len = 0};
	at = sign_skip(s, at, SIGN_BLANKS);
	int v = number_at(str_cut(s, at), &len);
	if (!len || v == 0 || v > NUMBER_MOST)
		return (struct numeral){.len = 0};
	enum head_style style = s.p[at] >= '0' && s.p[at] <= '9' ? HEAD_PARNUM : HEAD_PAREN;
	at = sign_skip(s, at + len, SIGN_BLANKS);
	size_t close = sign_at(s, at, SIGN_CLOSE);
	return close ? (struct numeral){.style = style, .number = v, .len = at + close} : (struct numeral){.len = 0};
}

/* 一、 1. 1) 1.2 and the dash that OCR makes of 一, with one separator */
static struct numeral
plain_number(struct str s)
{
	size_t len, dash = sign_han(s, 0) ? 0 : sign_at(s, 0, "—–-ー―");

	if (dash && sign_at(s, dash, "、"))
		return (struct numeral){.style = HEAD_CN, .number = 1, .len = dash + strlen("、")};
	int v = number_at(s, &len);
	if (!len || v > NUMBER_MOST)
		return (struct numeral){.len = 0};
	bool ascii = s.p[0] >= '0' && s.p[0] <= '9';
	struct numeral m = {.style = ascii ? HEAD_NUM : HEAD_CN, .number = v};
	while (ascii && len + 1 < s.n && s.p[len] == '.' && s.p[len + 1] >= '0' && s.p[len + 1] <= '9') {
		size_t more;
		v = number_at(str_cut(s, len + 1), &more);
		if (more > 2) /* 2.2024年公开 */
			break;
		m.number = v;
		len += 1 + more;
		m.style = HEAD_DOTTED;
	}
	if (sign_at(s, len, ")）"))
		m.style = ascii ? HEAD_PARNUM : HEAD_PAREN;
	size_t blanks = sign_skip(s, len, SIGN_BLANKS), sep = sign_at(s, blanks, "、．.，,：:)）·");
	m.tight = !sep && blanks == len && m.style != HEAD_DOTTED;
	m.len = sep ? blanks + sep : len;
	return m;
}

struct numeral
numeral_read(struct str s)
{
	size_t at = 0;

	if (s.n == 0)
		return (struct numeral){.len = 0};
	bool han = sign_han(s, 0);
	struct numeral m = {.len = 0};
	if (!han) {
		uint32_t c = str_rune(s, &at);
		m = one_rune(c, at);
	}
	if (!m.len)
		m = part(s);
	if (!m.len && !han)
		m = bracketed(s);
	if (!m.len)
		m = plain_number(s);
	m.skip = m.tight ? m.len : m.len ? sign_skip(s, m.len, SIGN_SEPARATORS) : 0;
	return m;
}
