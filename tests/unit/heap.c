/* Unit tests of heap: rows heaped into one; cells parted by |. */
#include <stdio.h>

#include "../../lib/heap.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in;
	size_t want;
} test[] = {
	{"two rows", "甲<br>乙|1<br>2|0<br>0|1<br>2", 2},
	{"three, in tags of other kinds", "甲<br/>乙<br />丙|1<BR>2<br>3|0<br>0<br>0|1<br>2<br>3", 3},
	{"a blank cell in one of them, a dash in the other", "甲<br>乙|1<br>|-<br>2|<br>2", 2},
	{"a merged cell before the label", "组|甲<br>乙|1<br>2|0<br>0|1<br>2", 2},
	{"an empty cell", "甲<br>乙||1<br>2|0<br>0|1<br>2|", 2},
	{"misread figures among them", "甲<br>乙|O<br>l2|0<br>0|1<br>2", 2},
	{"seven characters that are no figures", "甲<br>乙|OOOOOOO<br>l2|0<br>0|1<br>2", 2},
	{"eight are a word", "甲<br>乙|OOOOOOOO<br>l2|0<br>0|1<br>2", 1},
	{"one row", "甲|1|0|1", 1},
	{"its label broken", "甲<br>乙|1|0|1", 1},
	{"its label broken, and a number", "甲<br>乙|1<br>2|0|1", 1},
	{"a label of more pieces", "甲<br>乙<br>丙|1<br>2|0<br>0|1<br>2", 1},
	{"cells of fewer", "甲<br>乙<br>丙|1<br>2<br>3|0<br>0|1<br>2<br>3", 1},
	{"a word among the values", "甲<br>乙|1<br>2|无关<br>0|1<br>2|3<br>4", 1},
	{"heads", "甲<br>乙|商业<br>企业|科研<br>机构|总<br>计", 1},
	{"two cells of values are too few", "甲<br>乙|1<br>2|0<br>0", 1},
	{"no label", "1<br>2|0<br>0|1<br>2", 1},
	{"nothing", "||", 1},
	{"", "", 1},
};

int
main(void)
{
	int n = sizeof test / sizeof *test, bad = 0;

	for (int i = 0; i < n; i++) {
		struct str s = str_of(test[i].in), cell[16];
		size_t cells = 0;
		while (s.n) {
			struct str w = given_word(&s, '|');
			char text[64] = {0};
			memcpy(text, w.p, w.n);
			cell[cells++] = given_alone(text);
		}
		if (heap_rows(cell, cells) != test[i].want && ++bad)
			printf("FAIL %s: %zu\n", test[i].name, heap_rows(cell, cells));
	}
	static const struct { const char *in; size_t i; const char *want; } piece[] = {{"a<br>b", 0, "a"}, {"a <br> b ", 1, "b"}, {"a<br>b", 2, ""}, {"a", 0, "a"}, {"a", 1, ""}, {"a<b>c", 0, "a<b>c"}, {"<br>b", 0, ""}, {"a<br", 0, "a"}, {"", 0, ""}, {"a<br>", 1, ""}};
	for (size_t k = 0; k < sizeof piece / sizeof *piece; k++, n++)
		if (!str_eq(heap_piece(given_alone(piece[k].in), piece[k].i), str_of(piece[k].want)) && ++bad)
			printf("FAIL piece %zu of '%s'\n", piece[k].i, piece[k].in);
	return verdict(bad, n);
}
