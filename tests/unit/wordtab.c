/* Unit tests of wordtab: a line of heads, - where one is lacking; a line behind it, as `text page left,top,width,height`, the last two only where they are
 * said. */
#include <stdio.h>

#include "../../lib/wordtab.c"
#include "given.h"

#define HEAD "level\tpage_num\tpar_num\tleft\ttop\twidth\theight\ttext"

static const struct {
	const char *head, *line, *want;
} test[] = {
	{HEAD, "5\t1\t0\t1\t2\t3\t4\ta", "a 1 100,200,300,400"},
	{HEAD, "5\t12\t0\t1.5\t2\t3\t4\ta", "a 12 150,200,300,400"},
	{"text\theight\twidth\ttop\tleft\tpage_num", "a\t4\t3\t2\t1\t7", "a\t4\t3\t2\t1\t7 7 100,200,300,400"},
	{" page_num \tleft\ttop\twidth\theight\t text\t", "1\t1\t2\t3\t4\ta", "a 1 100,200,300,400"},
	{"page_num\tleft\ttop\twidth\theight\ttext\ttext", "1\t1\t2\t3\t4\ta\tb", "b 1 100,200,300,400"},
	{"page_num\tleft\ttop\twidth\theight", "", "-"},
	{"left\ttop\twidth\theight\ttext", "", "-"},
	{"page_num\tleft\ttop\twidth\theights\ttext", "", "-"},
	{"", "", "-"},
	{HEAD, "5\t1\t0\t1\t2\t3\t4\ta\tb", "a\tb 1 100,200,300,400"},
	{HEAD, "1\t1\t0\t0\t0\t9\t9\t", " 1 0,0,900,900"},
	{HEAD, "1\t1\t0\t0\t0\t9\t9", " 1 0,0,900,900"},
	{HEAD, "1\t1\t0\t0\t0\t9", ""},
	{HEAD, "", ""},
	{HEAD, "5\t1\t0\tx\t2\t3\t4\ta", "a"},
	{HEAD, "5\t1\t0\t1\t2\t3\t\ta", "a"},
	{HEAD, "5\tp\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t-1\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t10000000\t0\t1\t2\t3\t4\ta", "a 10000000 100,200,300,400"},
	{HEAD, "5\t10000001\t0\t1\t2\t3\t4\ta", "a"},
	{HEAD, "5\t1\t0\t1\t2\t100001\t4\ta", "a"},
	{HEAD, "5\t1\t0\t-100000\t2\t100000\t4\ta", "a 1 -10000000,200,10000000,400"},
};

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct wordtab t = {0};
		struct str s = STR("-");
		if (wordtab_head(&t, given_alone(test[i].head))) {
			struct wordtab_word x = wordtab_word(&t, given_alone(test[i].line));
			s = str_fmt(&a, "%.*s", (int)x.text.n, x.text.n ? x.text.p : "");
			if (x.placed)
				s = str_fmt(&a, "%.*s %d %d,%d,%d,%d", (int)s.n, s.p, x.page, x.box.x, x.box.y, x.box.w, x.box.h);
		}
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL wordtab: %s / %s: %.*s, not %s\n", test[i].head, test[i].line, (int)s.n, s.p, test[i].want);
		mem_free(&a);
	}
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
