/* Unit tests of word: words of lists in a text, and the numbers of a sentence: value unit, * for at least, ~ for about. */
#include <stdio.h>

#include "../../lib/word.c"
#include "given.h"

#include "mem.h"

static const struct {
	const char *in, *want;
} numbers[] = {
	{"1,234件", "1234 件"}, {"1,a34", "1 |34 "}, {"1,2b4", "1 |2 |4 "}, {"1,23c", "1 |23 "}, {"1,2345", "1 |2345 "}, {"1,234,567", "1234567 "}, {"1,", "1 "}, {"1,2", "1 |2 "}, {"1,23", "1 |23 "}, {"1,234", "1234 "},
	{"收到申请12件", "12 件"},
	{"收到12条，办结3宗。", "12 条|3 宗"},
	{"12", "12 "},
	{"没有", ""},
	{"1,234件", "1234 件"},
	{"12,345,678件", "12345678 件"},
	{"1,23件", "1 |23 件"},
	{"1,2,34件", "1 |2 |34 件"},
	{"1,23,4件", "1 |23 |4 件"},
	{"1,2345件", "1 |2345 件"},
	{"1,件", "1 "},
	{"3.5件", "-1 件"},
	{"3.5", "-1 "},
	{"3.件", "3 "},
	{"3.45.6", "-1 |6 "},
	{"123456789012345件", "123456789012345 件"},
	{"1234567890123456件", "-1 件"},
	{"约12件", "12 件~"},
	{"超过 12件", "12 件~"},
	{"12件左右", "12 件~"},
	{"12 余件", "12 件*"},
	{"12多个", "12 个*"},
	{"12 件", "12 件"},
	{"12  件上下", "12 件~"},
	{"12%", "-1 "},
	{"12件%", "-1 件"},
	{"12万件", "-1 "},
	{"2024年", "-1 "},
	{"3月5日", "-1 |-1 "},
	{"3件日", "3 件"},
	{"12人", "-1 "},
	{"第12条", "-1 条"},
	{"第 12条", "-1 条"},
	{"〔12〕", "-1 "},
	{"12-15件", "-1 |15 件"},
	{"a9b0c", "9 |0 "},
	{"/5:6", "5 |6 "},
};

static const struct {
	const char *in, *list;
	int last, starts;
	bool ends;
} words[] = {
	{"约五件", "近 约", 0, 3, false},
	{"五件约", "近 约", 6, 0, true},
	{"五件约 ", "近 约", 6, 0, true},
	{"约约", "约", 3, 3, true},
	{"近约", "约 近", 3, 3, true},
	{"近", "近约 约近", -1, 0, false},
	{"超过", "超过 超", 0, 6, true},
	{"", "近", -1, 0, false},
	{"近", "", -1, 0, false},
	{"近约近", "约 近", 6, 3, true},
};

int
main(void)
{
	size_t n = 0, bad = 0;

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++, n++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		struct str s = given_alone(numbers[i].in);
		struct word_number x = {0};
		while (word_number(s, x.end, &x))
			buf_str(&b, str_fmt(&a, "%s%lld %.*s%s%s", b.n ? "|" : "", (long long)x.v, (int)x.unit.n, x.unit.p, x.more ? "*" : "", x.about ? "~" : ""));
		if (!str_eq(buf_slice(&b), str_of(numbers[i].want)) && ++bad)
			printf("FAIL word: %s: %.*s, not %s\n", numbers[i].in, (int)b.n, b.p, numbers[i].want);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++, n++) {
		struct str s = given_alone(words[i].in);
		if ((word_last(s, words[i].list) != words[i].last || word_any(s, words[i].list) != (words[i].last >= 0) ||
		     (int)word_starts(s, words[i].list) != words[i].starts || word_ends(s, words[i].list) != words[i].ends) && ++bad)
			printf("FAIL word: %s in %s: %d %d %d\n", words[i].list, words[i].in, (int)word_last(s, words[i].list), (int)word_starts(s, words[i].list),
			       word_ends(s, words[i].list));
	}
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
