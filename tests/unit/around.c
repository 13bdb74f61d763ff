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

/* Do the first numbers of these rows follow their labels, wherever these end? */
static void
ragged(const char *text, bool want, const char *why)
{
	struct arena a = {0};
	struct lines l = line_split(str_of(text), &a);
	struct lay_item *v = MEM_NEW(&a, struct lay_item, l.n);

	for (size_t i = 0; i < l.n; i++)
		v[i] = lay_classify(&l.v[i], &a);
	ntest++;
	if (around_ragged(v, l.n) != want && ++nfail)
		printf("FAIL %s: %d\n", why, !want);
	mem_free(&a);
}

#define FAR3 "a   1\na   1\na   1\n"
#define CLOSE4 "a 1\nabcd 1\nabcdefgh 1\nabcdefghij 1\n"

int
main(void)
{
	ragged("", false, "nothing");
	ragged("a 1\nabcd 1\n", true, "two rows, and each number is close to its label");
	ragged("a 1\nabc 1\n", false, "two columns are no more than chance");
	ragged("abcde 1\na  1\n", true, "two blanks are close, too");
	ragged("a 1\nabcd   1\n", false, "three are not: then two rows are too few");
	ragged("a 1\n", false, "one row");
	ragged(CLOSE4 FAR3 FAR3 "a   1\na   1\n", true, "a third of the rows");
	ragged(CLOSE4 FAR3 FAR3 FAR3, false, "less than a third");
	ragged("a 1\nabcd 1\nabcdefghij 1\na   1\n", false, "three rows, where others are not close");
	ragged("a 1\nabcd 1\nabcdefgh 1\nabcdefghi 1\na   1\n", false, "strewn over eight columns");
	ragged("一 1\nab 1\nabcd 1\nabcde 1\n", true, "in both measures");
	ragged("一一一 1\nabc 1\n", false, "in one alone");
	ragged("1\n2  3\nwords\n", false, "no labels, no numbers");
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
