/* lay_tok - the words of a line, where they stand, and which are values */
#ifndef GK_LAY_TOK_H
#define GK_LAY_TOK_H

#include "str.h"

struct arena;
struct line;

/* One word of a line: what stands between blanks. */
struct lay_tok {
	struct str text;
	int s[2], e[2]; /* begin and end, [0] in characters, [1] in display columns */
	int gap;        /* blanks before it, in characters */
	bool val;       /* a number, or a dash that stands for one */
};

struct lay_toks {
	struct lay_tok *v;
	size_t n, cap;
};

/* How many words there are between the blanks of s, and how many begin as a number or a dash might. */
struct lay_words {
	size_t n, values;
};
struct lay_words lay_words(struct str s);

/* Cuts a line at its blanks (TAB, U+00A0 and U+3000 too), positions as printed; the result lives in a. */
struct lay_toks lay_split(const struct line *l, struct arena *a);
/* May an ideograph begin so?  Those of the common range do. */
static inline bool
lay_han(unsigned char lead)
{
	return lead >= 0xE4 && lead <= 0xE9;
}
/* May a number or a dash begin as s does?  It is not empty, and has no blank at its head. */
static inline bool
lay_may_value(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	if (p[0] < 0x80)
		return (unsigned)(p[0] | 32) - 'a' >= 26 || (p[0] | 32) == 'n';
	return !lay_han(p[0]) || (p[0] < 0xE7 && (memcmp(p, "减", 3) == 0 || memcmp(p, "增", 3) == 0 || memcmp(p, "无", 3) == 0 || memcmp(p, "不", 3) == 0));
}
/* Is it a number, or / - — 无 in place of one? */
bool lay_value_long(struct str tok); /* of two bytes or more that may be a value */
static inline bool
lay_value(struct str tok)
{
	if (tok.n != 1) /* mostly it is one digit */
		return tok.n && lay_may_value(tok) && lay_value_long(tok);
	return (tok.p[0] >= '0' && tok.p[0] <= '9') || tok.p[0] == '-' || tok.p[0] == '/' || tok.p[0] == '\\' || tok.p[0] == '*';
}
/* length in bytes of the blank at s[at], 0: none */
static inline size_t
lay_blank(struct str s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s.p + at;

	if (p[0] < 0x80)
		return p[0] == ' ' || p[0] == '\t';
	if (p[0] == 0xC2)
		return s.n - at >= 2 && p[1] == 0xA0 ? 2 : 0;
	return p[0] == 0xE3 && s.n - at >= 3 && p[1] == 0x80 && p[2] == 0x80 ? 3 : 0;
}
/* Bytes of the figure at s[i], of which a fullwidth one has three; 0: there is none. */
static inline size_t
lay_figure(struct str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;

	if (i < s.n && p[0] >= '0' && p[0] <= '9')
		return 1;
	return i < s.n && s.n - i > 2 && p[0] == 0xEF && p[1] == 0xBC && p[2] >= 0x90 && p[2] <= 0x99 ? 3 : 0;
}
/* How many figures s consists of; 0: of others, too. */
size_t lay_figures(struct str s);
#endif
