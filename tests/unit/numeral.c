/* Numerals: style, number, where the title begins. */
#include <stdio.h>

#include "../../lib/numeral.c"
#include "given.h"
#include "verdict.h"

/* The style by its number, the number, t where nothing parts it from the title; numeral|title. */
static const struct {
	const char *name, *text, *want;
} reads[] = {
	{"a part", "第一部分 概述", "1 1 第一部分|概述"},
	{"a part and no title", "第一部分", "1 1 第一部分|"},
	{"a chapter", "第2章、概述", "1 2 第2章|概述"},
	{"a section", "第三节概述", "1 3 第三节|概述"},
	{"a piece of a book", "第四篇概述", "1 4 第四篇|概述"},
	{"a part beyond fifty", "第六十部分概述", "1 60 第六十部分|概述"},
	{"a part without a number", "第部分概述", "0 0 |第部分概述"},
	{"another word behind the number", "第一条概述", "0 0 |第一条概述"},
	{"the word cut short", "第一部", "0 0 |第一部"},
	{"in brackets", "（一）概述", "3 1 （一）|概述"},
	{"figures in brackets", "(12)概述", "5 12 (12)|概述"},
	{"the last figure", "（9）概述", "5 9 （9）|概述"},
	{"closed in another way", "【二〕概述", "3 2 【二〕|概述"},
	{"signs behind it", "（二）、 概述", "3 2 （二）|概述"},
	{"not closed", "（五概述", "0 0 |（五概述"},
	{"not closed at the end", "（五", "0 0 |（五"},
	{"opened at the end", "（", "0 0 |（"},
	{"no zero in brackets", "（0）概述", "0 0 |（0）概述"},
	{"fifty in brackets", "（五十）概述", "3 50 （五十）|概述"},
	{"not fifty-one", "（51）概述", "0 0 |（51）概述"},
	{"blanks in it", "（　6 ）概述", "5 6 （　6 ）|概述"},
	{"a dash that was a one", "—、概述", "2 1 —、|概述"},
	{"no dash without the sign", "—概述", "0 0 |—概述"},
	{"a dash alone", "—", "0 0 |—"},
	{"a number and a point", "1.概述", "4 1 1.|概述"},
	{"fifty", "50、概述", "4 50 50、|概述"},
	{"fifty-one", "51、概述", "0 0 |51、概述"},
	{"nothing between", "1概述", "4 1 t 1|概述"},
	{"nothing behind", "1", "4 1 t 1|"},
	{"a blank", "1 概述", "4 1 1|概述"},
	{"a blank before the sign", "1 、概述", "4 1 1 、|概述"},
	{"of Han, nothing between", "一概述", "2 1 t 一|概述"},
	{"of Han, a blank", "十　概述", "2 10 十|概述"},
	{"the last of the figures", "9、概述", "4 9 9、|概述"},
	{"the first", "0、概述", "4 0 0、|概述"},
	{"two levels", "1.2概述", "7 2 1.2|概述"},
	{"two levels and a sign", "1.2、概述", "7 2 1.2、|概述"},
	{"three", "1.2.3 概述", "7 3 1.2.3|概述"},
	{"no second level of Han", "一.2概述", "2 1 一.|2概述"},
	{"a year behind the point", "2.2024年", "4 2 2.|2024年"},
	{"two figures", "2.24年", "7 24 2.24|年"},
	{"a point at the end", "1.", "4 1 1.|"},
	{"a bracket behind", "1)概述", "5 1 1)|概述"},
	{"a wide one", "2）概述", "5 2 2）|概述"},
	{"of Han", "一）概述", "3 1 一）|概述"},
	{"two signs", "一、．概述", "2 1 一、|概述"},
	{"a middle dot", "一·概述", "2 1 一·|概述"},
	{"a circle", "①概述", "6 1 ①|概述"},
	{"a circle, a sign", "①、概述", "6 1 ①|概述"},
	{"none", "概述", "0 0 |概述"},
	{"nothing", "", "0 0 |"},
};

/* The number that a text begins with, and its bytes. */
static const struct {
	const char *text;
	int number;
	size_t len;
} numbers[] = {
	{"0", 0, 1}, {"9", 9, 1}, {"12", 12, 2}, {"123", 123, 3}, {"1234", 123, 3}, {"/1", 0, 0}, {":1", 0, 0}, {"", 0, 0}, {"1一", 1, 1}, {"百", 0, 0}, {"十", 10, 3}, {"十一", 11, 6}, {"十九", 19, 6},
	{"二十", 20, 6}, {"二十一", 21, 9}, {"五十", 50, 6}, {"一二", 12, 6}, {"一〇", 10, 6}, {"一二三四五", 1234, 12}, {"一、", 1, 3}, {"〇", 0, 3}, {"零", 0, 3}, {"一", 1, 3}, {"壹", 1, 3}, {"二", 2, 3},
	{"贰", 2, 3}, {"三", 3, 3}, {"叁", 3, 3}, {"四", 4, 3}, {"肆", 4, 3}, {"五", 5, 3}, {"伍", 5, 3}, {"六", 6, 3}, {"陆", 6, 3}, {"七", 7, 3}, {"柒", 7, 3}, {"八", 8, 3}, {"捌", 8, 3}, {"九", 9, 3},
	{"玖", 9, 3}, {"拾", 10, 3}, {"拾贰", 12, 6}, {"叁拾", 30, 6},
};

int
main(void)
{
	struct arena a = {0};
	int bad = 0, n = 0;

	for (size_t i = 0; i < sizeof reads / sizeof *reads; i++, n++) {
		struct str s = given_alone(reads[i].text);
		struct numeral m = numeral_read(s);
		struct str got = str_fmt(&a, "%d %d%s %.*s|%.*s", (int)m.style, m.number, m.tight ? " t" : "", (int)m.len, s.p, (int)(s.n - m.skip), s.p + m.skip);
		if (!str_eq(got, str_of(reads[i].want)) && ++bad)
			printf("FAIL %s: %s: %.*s, not %s\n", reads[i].name, reads[i].text, (int)got.n, got.p, reads[i].want);
	}
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++, n++) {
		size_t len;
		int v = number_at(given_alone(numbers[i].text), &len);
		if ((v != numbers[i].number || len != numbers[i].len) && ++bad)
			printf("FAIL number %s: %d of %zu bytes\n", numbers[i].text, v, len);
	}
	/* numerals of one character, the first and the last of each kind, and those beside them */
	static const struct {
		const char *s;
		enum head_style style;
		int number;
	} rune[] = {{"①", HEAD_CIRCLE, 1}, {"⑳", HEAD_CIRCLE, 20}, {"❶", HEAD_CIRCLE, 1}, {"❿", HEAD_CIRCLE, 10}, {"⑴", HEAD_PARNUM, 1}, {"⒇", HEAD_PARNUM, 20},
		    {"⒈", HEAD_NUM, 1}, {"⒛", HEAD_NUM, 20}, {"㈠", HEAD_PAREN, 1}, {"㈩", HEAD_PAREN, 10}, {"Ⅰ", HEAD_NUM, 1}, {"Ⅻ", HEAD_NUM, 12},
		    {"❵", HEAD_PLAIN, 0}, {"➀", HEAD_PLAIN, 0}, {"⑟", HEAD_PLAIN, 0}, {"⒜", HEAD_PLAIN, 0}, {"㈟", HEAD_PLAIN, 0}, {"㈪", HEAD_PLAIN, 0}, {"⅟", HEAD_PLAIN, 0}, {"Ⅼ", HEAD_PLAIN, 0}};
	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++, n++) {
		char s[40];
		snprintf(s, sizeof s, "%s监督保障", rune[i].s);
		struct numeral m = numeral_read(given_alone(s));
		if ((m.style != rune[i].style || m.number != rune[i].number) && ++bad)
			printf("FAIL %s: style %d number %d\n", s, (int)m.style, m.number);
	}
	mem_free(&a);
	return verdict(bad, n);
}
