/* Unit tests of word: what of a list a text is, holds, begins or ends with. */
#include <stdio.h>

#include "../../lib/word.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *in, *list;
	int last, starts, ends;
	bool is;
} words[] = {
	{"约五件", "近 约", 0, 3, 0, false},
	{"五件约", "近 约", 6, 0, 3, false},
	{"五件约 ", "近 约", 6, 0, 0, false},
	{"约约", "约", 3, 3, 3, false},
	{"近约", "约 近", 3, 3, 3, false},
	{"近", "近约 约近", -1, 0, 0, false},
	{"超过", "超过 超", 0, 6, 6, true},
	{"", "近", -1, 0, 0, false},
	{"近", "", -1, 0, 0, false},
	{"近约", "近 约 近约", 3, 3, 3, true},
	{"（甲）", "） )", 6, 0, 3, false},
	{"a)", "） )", 1, 0, 1, false},
	{"约", "约  近", 0, 3, 3, true},
	{"近约近", "约 近", 6, 3, 3, false},
};

int
main(void)
{
	size_t n = sizeof words / sizeof *words, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct str s = given_alone(words[i].in);
		const char *list = words[i].list;
		if ((word_last(s, list) != words[i].last || word_any(s, list) != (words[i].last >= 0) || (int)word_starts(s, list) != words[i].starts ||
		     (int)word_ends(s, list) != words[i].ends || word_is(s, list) != words[i].is) && ++bad)
			printf("FAIL word: %s in %s: %d %d %d %d\n", list, words[i].in, (int)word_last(s, list), (int)word_starts(s, list), (int)word_ends(s, list),
			       word_is(s, list));
	}
	return verdict(bad, n);
}
