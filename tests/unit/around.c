/* Unit tests of around: in what positions are measured, and how cells are set apart. */
#include <stdio.h>

#include "../../lib/around.c"
#include "reads.h"

#include "check.h"

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

#define GAP1 "甲 1  3 4 5 6 7\n"
#define FOUR GAP1 GAP1 GAP1 GAP1

static void
reach(void)
{
	static const char *const three = "一二三四五   1   2   3\n一           4   5   6\n一二         7   8   9\n";
	static const char *const stepped = "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n";

	asks_from(around_measure, three, 147, true, 1, "rows a hundred and fifty lines before");
	asks_from(around_measure, three, 149, true, 1, "two of them so far before");
	asks_from(around_measure, three, 150, true, -1, "one alone");
	asks_from(around_measure, three, 151, true, -1, "further before");
	asks_from(around_measure, three, 148, false, 1, "two of them so far behind");
	asks_from(around_measure, three, 149, false, -1, "one alone");
	asks_from(around_step, FOUR, 147, true, 1, "four rows with gaps so far before");
	asks_from(around_step, FOUR, 148, true, 0, "three of them");
	asks_from(around_step, FOUR, 146, false, 1, "so far behind");
	asks_from(around_step, FOUR, 147, false, 0, "three of them");
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
	/* clear around a block before: at how many lines before it is not looked for again, and what is told of this one */
	static const struct { bool clear; size_t at, from; int want; } before[] = {{true, 0, 0, 0}, {true, 1, 150, 0}, {true, 0, 150, 1}, {false, 0, 0, 1}};
	for (size_t i = 0; i < sizeof before / sizeof *before; i++, ntest++) {
		struct around_told told = {before[i].clear, before[i].at, 0};
		struct around near = {.l = l.v, .at = before[i].from, .n = l.n, .told = &told};
		int got = around_measure(&near, a);
		if ((got != before[i].want || told.measure != (got > 0) || told.at != (got > 0 ? before[i].from : before[i].at)) && ++nfail)
			printf("FAIL a block before, %zu: %d, told %d at %zu\n", i, got, told.measure, told.at);
	}
	mem_free(&a);
}

static int
gaps_of(struct around *near, struct arena a)
{
	(void)a;
	return around_gaps(near);
}

static void
gaps(void)
{
	asks(gaps_of, "一二 1 2\n  一 3 4\n", 0, "one blank each, more at the head");
	asks(gaps_of, "一二 1 2\n一 3  4\n", 1, "two");
	asks(gaps_of, "一二 1\t2\n", 1, "a TAB");
	asks(gaps_of, "一二\u3000\u30001\n", 1, "others than ASCII's");
	asks_from(gaps_of, "一  1\n", 149, true, 1, "a hundred and fifty lines before");
	asks_from(gaps_of, "一  1\n", 151, true, 0, "further before");
	asks_from(gaps_of, "一  1\n", 149, false, 1, "so far behind");
	asks_from(gaps_of, "一  1\n", 150, false, 0, "further behind");
	asks(around_measure, "一二三 111 222\n一 111 222\n一二 111 222\n", -1, "where no blanks align anything there is no measure");
	struct around asked = {.gaps_asked = true, .gaps = true};
	ntest++;
	if (!around_gaps(&asked) && ++nfail)
		printf("FAIL gaps that are known are not asked again\n");
}

/* Is it plain which measure it is? */
static void
plain(void)
{
	static const struct { long off[2]; bool want; } of[] = {
		{{0, 101}, true}, {{101, 0}, true}, {{0, 100}, false}, {{20, 81}, true}, {{81, 20}, true}, {{21, 81}, false}, {{81, 21}, false}, {{20, 80}, false}, {{0, 0}, false},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++)
		if (is_plain(of[i].off) != of[i].want && ++nfail)
			printf("FAIL plain %zu\n", i);
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

/* The same rows with two blanks where they have one, and four for a gap. */
static void
stepped_twice(const char *rows, int want, const char *why)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (; *rows; rows++)
		buf_str(&b, *rows == 'f' ? STR("甲  1  2  3  4  5  6  7\n") : *rows == 'g' ? STR("甲  1    3  4  5  6  7\n") : *rows == 'h' ? STR("甲  1    3  4  5  6\n") : *rows == 'n' ? STR("甲  1    3\n") :
			*rows == 'o' ? STR("甲  1   3  4  5  6  7\n") : STR("甲  1    3  4  5  6  7  8\n"));
	struct lines l = reads_split(buf_slice(&b), &a);
	int got = around_step(&(struct around){.l = l.v, .n = l.n}, a);
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL twice, %s: %d\n", why, got);
	mem_free(&a);
}

static void
steps_twice(void)
{
	stepped_twice("gggg", 2, "four rows with gaps that come out");
	stepped_twice("ggg", 0, "three");
	stepped_twice("ggggo", 0, "a gap of three");
	stepped_twice("gggh", 0, "three of four");
	stepped_twice("ggggh", 2, "four of five");
	stepped_twice("gggghh", 0, "four of six");
	stepped_twice("ggggggh", 2, "six of seven");
	stepped_twice("ggggggghhh", 0, "seven of ten");
	stepped_twice("gfffffff", 2, "one, where eight rows in all come out");
	stepped_twice("gffffff", 0, "seven in all");
	stepped_twice("ffffffffff", 0, "none with a gap");
	stepped_twice("ggggnnnnnnn", 2, "rows of a narrow table do not count");
	stepped_twice("ggggggggggx", 0, "one with more fields than there are columns");
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

/* Words put together by chance, one behind the other; every other line has a label before its values. */
static void
strew(struct lay_item *it, struct lay_tok *v, unsigned *x)
{
	int n = 1 + (int)((*x = *x * 1103515245 + 12345) >> 16) % 5, at[2] = {0, 0};

	for (int k = 0; k < n; k++)
		for (int m = 0; m < 2; m++) {
			*x = *x * 1103515245 + 12345;
			v[k].s[m] = at[m] + (int)(*x >> 16) % 6;
			v[k].e[m] = at[m] = v[k].s[m] + 1 + (int)(*x >> 24) % 3;
			at[m]++;
		}
	*it = (struct lay_item){.t = {.v = v, .n = (size_t)n}, .nval = n > 2 && *x >> 20 & 1 ? n - 1 : n};
}

/* Each value is as far off as the nearest of the other row's, three at most. */
static void
scattered(void)
{
	unsigned x = 7;

	for (int t = 0; t < 3000; t++) {
		struct lay_item a, b;
		struct lay_tok v[5], w[5];
		strew(&a, v, &x);
		strew(&b, w, &x);
		for (int m = 0; m < 2; m++) {
			long want = 0;
			for (int i = (int)a.t.n - a.nval; i < (int)a.t.n; i++) {
				int least = 3;
				for (int k = (int)b.t.n - b.nval; k < (int)b.t.n; k++) {
					int s = abs(v[i].s[m] - w[k].s[m]), e = abs(v[i].e[m] - w[k].e[m]);
					least = s < least ? s : least;
					least = e < least ? e : least;
				}
				want += least;
			}
			ntest++;
			if (scatter(&a, &b, m) != want && ++nfail)
				printf("FAIL %d: %ld off, not %ld\n", t, scatter(&a, &b, m), want);
		}
	}
}

/* Rows close to their labels, some of so many, strewn over so many columns: does nothing align them?  And which measure is the nearer? */
static void
limits(void)
{
	int bad = 0;

	for (int all = 0; all < 16; all++)
		for (int n = 0; n <= all; n++)
			for (int chars = 0; chars < 12; chars++)
				for (int columns = 0; columns < 12; columns++) {
					struct close c = {.all = all, .n = n, .from = {5, 9}, .to = {5 + chars, 9 + columns}};
					bool every = n > 1 && n == all && chars > 2 && columns > 2, some = n > 3 && 3 * n >= all && n < all && chars > 8 && columns > 8;
					bad += close_ragged(&c) != (every || some);
				}
	check(bad == 0, "all numbers of rows, strewn over all widths");
	bad = 0;
	for (long x = 0; x < 80; x++)
		for (long y = 0; y < 80; y++)
			bad += nearer((long[]){x, y}) != (6 * x < 5 * y ? 0 : 6 * y < 5 * x ? 1 : -1) || is_plain((long[]){x, y}) != (x + y > 100 && (4 * x < y || 4 * y < x));
	check(bad == 0, "all distances in two measures");
}

int
main(void)
{
	limits();
	scattered();
	steps_twice();
	reach();
	steps();
	ragged("", false, "nothing");
	gaps();
	plain();
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
	asks(around_measure, "一二三   1   2   3\nabcdef   4   5   6\n", 1, "aligned on a screen, a label of letters behind one of characters");
	asks(around_measure, "一二三   1   2   3\nabc   4   5   6\n", 0, "by characters");
	asks(around_measure, "abc  1 2 3\nabd  4 5 6\n", -1, "both alike");
	asks(around_step, "本年新收 0 0 0 0 0 0 0\n上年结转  1  0 0 0 1\n予以公开 2 0  0 0 0 2\n部分公开 0  0 0 0 0 0\n其他   0 0 0 0 0\n", 1,
	     "one blank, and one more for each blank cell");
	asks(around_step, "本年新收  0  0  0  0  0  0  0\n上年结转    1    0  0  0  1\n予以公开  2  0    0  0  0  2\n部分公开  0    0  0  0  0  0\n其他  0      0  0  0  0\n",
	     2, "two blanks, and two more for each blank cell");
	asks(around_step, "本年新收   0   0   0   0   0   0   0\n上年结转   1               0   0   1\n", 0, "blanks that align");
	return verdict(nfail, ntest);
}
