/* Unit tests of rest: which characters of a table's lines came out in no item. */
#include "count.h"
#include "../../lib/rest.c"
#include "reads.h"

/* The first line is a row, cells set apart by /, or a drop of | if it begins with it; the rest are a table's lines, up to a $ in each. */
static size_t
read_rest(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = l[at].text;
	size_t k = 0;

	if (str_starts(s, STR("|"))) {
		doc_drop(d, 1, "x", s);
	} else {
		struct doc_cell *c = doc_add(d, DOC_ROW, 1, count_of(s, '/') + 1)->cell;
		for (size_t i = 0; i < s.n; i++) {
			if (s.p[i] != '/')
				continue;
			c[k++].text = (struct str){s.p, i};
			s = str_cut(s, i + 1);
			i = (size_t)-1;
		}
		c[k].text = s;
	}
	struct line *cut = MEM_NEW(d->a, struct line, n);
	memcpy(cut, l, n * sizeof *l);
	for (size_t i = 0; i < n; i++)
		cut[i].text.n -= str_ends(l[i].text, STR("$"));
	rest_drop(d, d->n - 1, cut + at + 1, n - at - 1);
	return n - at;
}

static const struct reads test[] = {
	{"the marks of a table", "甲/1\n| 甲 | 1 |\n", "R:甲|1 D:markup||||"},
	{"@by lines", "甲/1\n+--+\n|甲|\n|1|\n", "R:甲@1|1@1 D:markup@2|+--+@2 D:markup@3|||@3 D:markup@4|||@4"},
	{"@one too many: the first line's, where all came out in order", "甲/1\n1\n甲1\n", "R:甲@1|1@1 D:markup@2|1@2"},
	{"@with a blank in it", "甲 乙\n乙\n甲乙\n", "R:甲 乙@1 D:markup@2|乙@2"},
	{"what stands behind a line is none of it", "甲/1\n甲x1$\n", "R:甲|1 D:markup|x"},
	{"nor where characters are counted", "1甲\n甲x1$\n", "R:1甲 D:markup|x"},
	{"all of it came out", "甲/1\n甲 1\n", "R:甲|1"},
	{"blanks of any kind are nothing", "甲 乙\n甲\xC2\xA0" "乙　\t\n", "R:甲 乙"},
	{"in order: the second of two alike is left", "1\n1 1\n", "R:1 D:markup|1"},
	{"characters in another order are counted", "甲乙/1\n1 | 乙甲\n", "R:甲乙|1 D:markup||"},
	{"as often as they came out", "甲甲/乙\n乙甲甲甲\n", "R:甲甲|乙 D:markup|甲"},
	{"over several lines", "甲甲/乙\n乙甲x\n甲甲\n", "R:甲甲|乙 D:markup|x D:markup|甲"},
	{"the text of a drop came out, its reason did not", "| y\n| y x\n", "D:x|| y D:markup|x"},
	{"what is counted at the end of the table", "ao\noa\n", "R:ao"},
	{"more characters than came out", "甲乙\n乙甲子丑寅卯辰巳午未申酉戌亥一二三四五六七八九十\n", "R:甲乙 D:markup|子丑寅卯辰巳午未申酉戌亥一二三四五六七八九十"},
	{"more came out than there is", "甲乙\n乙\n", "R:甲乙"},
};

/* Characters that fall on one place of the table of counts, also on its last one, are told apart. */
static size_t
counts_fail(void)
{
	struct arena a = {0};
	size_t bad = 0;

	for (size_t mask = 1; mask < 16; mask = mask * 2 + 1) {
		struct counts t = {.mask = mask};
		t.v = mem_get(&a, sizeof *t.v * (mask + 1));
		for (uint32_t c = 1; c <= mask; c++)
			*slot_of(&t, c * 64) += c;
		for (uint32_t c = 1; c <= mask; c++)
			if (*slot_of(&t, c * 64) != c && ++bad)
				printf("FAIL mask %zu: %u\n", mask, (unsigned)c);
	}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, read_rest) || counts_fail();
}
