/* Unit tests of around: in what positions are measured, and how cells are set apart. */
#include <stdio.h>

#include "../../lib/around.c"

static int ntest, nfail;

/* what is asked of these rows gives */
static void
asks(int (*what)(struct around *, struct arena), const char *text, int want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct lines l = line_split(str_of(text), &a);
	int got = what(&(struct around){.l = l.v, .n = l.n}, a);

	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

int
main(void)
{
	asks(around_measure, "一二三四五   1   2   3\n一           4   5   6\n一二         7   8   9\n", 1, "aligned on a screen");
	asks(around_measure, "一二三四五   1   2   3\n一       4   5   6\n一二      7   8   9\n", 0, "aligned by characters");
	asks(around_measure, "abc  1 2 3\nabd  4 5 6\n", -1, "both alike");
	asks(around_step, "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n", 1,
	     "one blank, and one more for each blank cell");
	asks(around_step, "本年新收  0  0  0  0  0  0  0\n上年结转    1    0  0  0  1\n予以公开  2  0    0  0  0  2\n部分公开  0    0  0  0  0  0\n其他  0      0  0  0  0\n",
	     2, "two blanks, and two more for each blank cell");
	asks(around_step, "本年新收   0   0   0   0   0   0   0\n上年结转   1               0   0   1\n", 0, "blanks that align");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
