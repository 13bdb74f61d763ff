/* Signs: which stand where, and how long they are. */
#include <stdio.h>

#include "../../lib/sign.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *text;
	size_t at;
	const char *set;
	size_t one, end; /* bytes of the sign there, the end of all that stand there */
} cases[] = {
	{"、、a", 0, SIGN_SEPARATORS, 3, 6}, {"、、a", 3, SIGN_SEPARATORS, 3, 6}, {"、、a", 6, SIGN_SEPARATORS, 0, 6}, {"、、", 6, SIGN_SEPARATORS, 0, 6}, {"", 0, SIGN_SEPARATORS, 0, 0},
	{" \t　\xC2\xA0.", 0, SIGN_BLANKS, 1, 7}, {"\xC2\xA0", 0, SIGN_BLANKS, 2, 2}, {"·#·", 0, SIGN_DECOR, 2, 5}, {"\xC2\xA1", 0, SIGN_DECOR, 0, 0}, {"、", 0, SIGN_BLANKS, 0, 0},
	{"\xE3\x80", 0, SIGN_SEPARATORS, 0, 0}, {"\x80\x81", 0, SIGN_SEPARATORS, 0, 0}, {"𠀀", 0, SIGN_OPEN, 0, 0}, {"【（(", 0, SIGN_OPEN, 3, 7}, {"）)", 0, SIGN_CLOSE, 3, 4},
	{"况甲", 0, "情况", 3, 0}, {"甲况", 0, "情况", 0, 0}, {"𠀀𠀁", 0, "甲𠀀", 4, 4}, {"\x7F\x7F", 0, "\x7F", 1, 2}, {"กข", 0, "กข", 3, 6}, {"\xDF\xBF", 0, "\xDF\xBF", 2, 2}, {"\xEF\xBF\xBF", 0, "\xEF\xBF\xBF", 3, 3},
};

int
main(void)
{
	int bad = 0, n = sizeof cases / sizeof *cases;

	for (int i = 0; i < n; i++) {
		struct str s = given_alone(cases[i].text);
		size_t one = sign_at(s, cases[i].at, cases[i].set), end = sign_skip(s, cases[i].at, cases[i].set);
		if ((one != cases[i].one || end != cases[i].end) && ++bad)
			printf("FAIL %s at %zu: %zu bytes, to %zu\n", cases[i].text, cases[i].at, one, end);
	}
	static const struct {
		const char *text;
		bool want;
	} han[] = {{"\xE3\xBF\xBF", false}, {"\xE4\x80\x80", true}, {"\xE9\xBF\xBF", true}, {"\xEA\x80\x80", false}};
	for (size_t i = 0; i < sizeof han / sizeof *han; i++, n++)
		if (sign_han(str_of(han[i].text), 0) != han[i].want && ++bad)
			printf("FAIL is case %zu an ideograph?\n", i);
	if ((sign_at((struct str){"", 1}, 0, SIGN_BLANKS) || sign_skip((struct str){" ", 2}, 0, SIGN_BLANKS) != 1) && ++bad)
		printf("FAIL a byte of 0 is of no set\n");
	return verdict(bad, n);
}
