/* Unit tests of around: in what positions are measured, and how cells are set apart. */
#include <stdio.h>

#include "../../lib/around.c"
#include "reads.h"

static int ntest, nfail;

/* what is asked of these rows gives */
static void
asks(int (*what)(struct around *, struct arena), const char *text, int want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct lines l = reads_split(str_of(text), &a);
	int got = what(&(struct around){.l = l.v, .n = l.n}, a);

	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

/* What is asked of the lines around one that stands so many lines behind these, or before them. */
static void
asks_from(int (*what)(struct around *, struct arena), const char *text, size_t apart, bool behind, int want, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (size_t i = 0; !behind && i < apart; i++)
		buf_char(&b, '\n');
	buf_str(&b, str_of(text));
	size_t n = reads_split(buf_slice(&b), &a).n;
	for (size_t i = 0; behind && i < apart; i++)
		buf_char(&b, '\n');
	struct lines l = reads_split(buf_slice(&b), &a);
	int got = what(&(struct around){.l = l.v, .n = l.n, .at = behind ? n + apart - 1 : 0}, a);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

/* Rows of one number each, so many, aligned by display columns and not by characters. */
static struct str
aligned(int numbers, struct arena *a)
{
	struct buf b = {.a = a};

	for (int i = 0; i < 3; i++) {
		buf_str(&b, i == 0 ? STR("一二三四五六  ") : i == 1 ? STR("一二三        ") : STR("              "));
		buf_str(&b, STR("a"));
		for (int k = 0; k < numbers; k++)
			buf_str(&b, STR("  1"));
		buf_char(&b, '\n');
	}
	buf_char(&b, 0);
	return buf_slice(&b);
}

static void
reach(void)
{
	static const char *const three = "一二三四五   1   2   3\n一           4   5   6\n一二         7   8   9\n";
	static const char *const stepped = "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n";

	asks_from(around_measure, three, 147, true, 1, "rows a hundred and fifty lines before");
	asks_from(around_measure, three, 151, true, -1, "further before");
	asks_from(around_measure, three, 147, false, 1, "so far behind");
	asks_from(around_measure, three, 150, false, -1, "further behind");
	asks_from(around_step, stepped, 145, true, 1, "rows set apart by one blank, so far before");
	asks_from(around_step, stepped, 152, true, 0, "further before");
	asks_from(around_step, stepped, 145, false, 1, "so far behind");
	asks_from(around_step, stepped, 150, false, 0, "further behind");
	struct arena a = {0};
	asks(around_measure, aligned(32, &a).p, 1, "rows of thirty-two numbers");
	asks(around_measure, aligned(33, &a).p, -1, "of thirty-three, which tell nothing");
	mem_free(&a);
	asks(around_measure, "一二三四五   1   2   3。\n一           4   5   6；\n一二         7   8   9\n", -1, "running text tells nothing");
	asks(around_measure, "一二三四五   1   2\t3\n一           4   5\t6\n一二         7   8\t9\n", -1, "nor do lines with TABs");
	/* off by so much in characters, and not at all in columns */
	asks(around_measure, "1  1\n1  1\n", -1, "none is better where both are none off");
	/* known already */
	struct lines l = reads_split(str_of(three), &a);
	struct around asked = {.l = l.v, .n = l.n, .asked = true, .measure = 7, .step_asked = true, .step = 9};
	ntest++;
	if ((around_measure(&asked, a) != 7 || around_step(&asked, a) != 9) && ++nfail)
		printf("FAIL what is known is not asked again\n");
	struct around twice = {.l = l.v, .n = l.n};
	ntest++;
	if ((around_measure(&twice, a) != 1 || !twice.asked || twice.measure != 1 || around_step(&twice, a) != 0 || !twice.step_asked) && ++nfail)
		printf("FAIL what was found out is known\n");
	mem_free(&a);
}

/* Rows of seven columns, one blank between cells: f full, g with a gap and seven fields, h with a gap and six fields, x with eight fields. */
static void
stepped(const char *rows, int want, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (; *rows; rows++)
		buf_str(&b, *rows == 'f' ? STR("甲 1 2 3 4 5 6 7\n") : *rows == 'g' ? STR("甲 1  3 4 5 6 7\n") : *rows == 'h' ? STR("甲 1  3 4 5 6\n") : *rows == 'n' ? STR("甲 1  3\n") : STR("甲 1  3 4 5 6 7 8\n"));
	struct lines l = reads_split(buf_slice(&b), &a);
	int got = around_step(&(struct around){.l = l.v, .n = l.n}, a);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %d\n", why, got);
	mem_free(&a);
}

static void
steps(void)
{
	stepped("gggg", 1, "four rows with gaps that come out");
	stepped("ggg", 0, "three");
	stepped("gggh", 0, "three of four");
	stepped("ggggh", 1, "four of five");
	stepped("gggghh", 0, "four of six");
	stepped("ggggggh", 1, "six of seven");
	stepped("gggggghh", 1, "six of eight");
	stepped("gggggghhh", 0, "six of nine");
	stepped("gfffffff", 1, "one, where eight rows in all come out");
	stepped("gffffff", 0, "seven in all");
	stepped("ghfffffffff", 0, "one of two");
	stepped("ffffffffff", 0, "none with a gap");
	stepped("ggggnnnnnnn", 1, "rows of a narrow table do not count");
	stepped("ggggggggggx", 0, "one with more fields than there are columns");
}

/* Do the first numbers of these rows follow their labels, wherever these end? */
static void
ragged(const char *text, bool want, const char *why)
{
	struct arena a = {0};
	struct lines l = reads_split(str_of(text), &a);
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
	reach();
	steps();
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
