/* Unit tests of frame: what pandas prints around a table. */
#include "../../lib/frame.c"
#include "reads.h"
#include "given.h"

/* The lines as rows of indent and text, behind what is taken out. */
static size_t
read_frame(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct lines all = {.v = (struct line *)(uintptr_t)(l + at), .n = n - at, .has = LINE_ZERO};

	struct lines same = {.v = MEM_NEW(d->a, struct line, all.n), .n = all.n, .has = LINE_ZERO};
	struct doc quiet = {.a = d->a};
	memcpy(same.v, all.v, all.n * sizeof *all.v);
	frame_index(&quiet, &same);
	frame_words(&quiet, &same);
	if (quiet.n)
		doc_text(d, 1, STR("a drop where none is asked for"));
	d->drops = true;
	frame_index(d, &all);
	frame_words(d, &all);
	for (size_t i = 0; i < all.n; i++) {
		struct doc_item *it = doc_add(d, DOC_ROW, all.v[i].no, 2);
		it->cell[0].text = str_fmt(d->a, "%d", all.v[i].indent);
		it->cell[1].text = all.v[i].text;
	}
	return n - at;
}

static const struct reads test[] = {
	{"an index by blanks", "   0 1\n0 甲 1\n1 乙 2\n2 丙 3\n",
	 "D:markup-inside|01 D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:-1|       R:2|  甲 1 R:2|  乙 2 R:2|  丙 3"},
	{"by commas, and one row over lines", ",甲\n0,\"a\nb\"\n1,c\n2,d\n3\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:0|,甲 R:1| ,\"a R:0|b\" R:1| ,c R:1| ,d R:0|3"},
	{"by TABs", "\t甲\n0\ta\n1\tb\n2\t\n", "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:1|\t甲 R:0| \ta R:0| \tb R:0|"},
	{"by bars", "|  | 0 | 1 |\n|---|---|\n| 0 | 甲 | 1 |\n| 1 | 乙 |\n| 2 | 丙 |\n",
	 "D:markup-inside|01 D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:0||  |   |   | R:0||---|---| R:0||   | 甲 | 1 | R:0||   | 乙 | R:0||   | 丙 |"},
	{"by bars, aligned", "|  | a |\n|:--|--:|\n| 0 | 甲 |\n| 1 | 乙 |\n|  2 | 丙 |\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:0||  | a | R:0||:--|--:| R:0||   | 甲 | R:0||   | 乙 | R:0||    | 丙 |"},
	{"by bars, a rule at the head of all", "|---|\n| 0 | a |\n| 1 | b |\n| 2 | c |\n", "R:0||---| R:0|| 0 | a | R:0|| 1 | b | R:0|| 2 | c |"},
	{"up to ten", " x\n0 a\n1 b\n2 c\n3 d\n4 e\n5 f\n6 g\n7 h\n8 i\n9 j\n10 k\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 D:markup-inside|3 D:markup-inside|4 D:markup-inside|5 D:markup-inside|6 D:markup-inside|7 D:markup-inside|8 D:markup-inside|9 D:markup-inside|10 "
	 "R:1| x R:2|  a R:2|  b R:2|  c R:2|  d R:2|  e R:2|  f R:2|  g R:2|  h R:2|  i R:2|  j R:3|   k"},
	{"a row over twelve lines, and of one more", ",甲\n0,\"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\"\n1,b\n2,c\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:0|,甲 R:1| ,\"1 R:0|2 R:0|3 R:0|4 R:0|5 R:0|6 R:0|7 R:0|8 R:0|9 R:0|10 R:0|11 R:0|12\" R:1| ,b R:1| ,c"},
	{"", ",甲\n0,\"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\"\n1,b\n2,c\n",
	 "R:0|,甲 R:0|0,\"1 R:0|2 R:0|3 R:0|4 R:0|5 R:0|6 R:0|7 R:0|8 R:0|9 R:0|10 R:0|11 R:0|12 R:0|13\" R:0|1,b R:0|2,c"},
	{"two rows are none", " 甲\n0 a\n1 b\n", "R:1| 甲 R:0|0 a R:0|1 b"},
	{"nor without a head", "甲 乙\n0 a\n1 b\n2 c\n", "R:0|甲 乙 R:0|0 a R:0|1 b R:0|2 c"},
	{"nor at the first line", "0 a\n1 b\n2 c\n", "R:0|0 a R:0|1 b R:0|2 c"},
	{"nor below an empty line", "x\n\n0 a\n1 b\n2 c\n", "R:0|x R:-1| R:0|0 a R:0|1 b R:0|2 c"},
	{"nor below a head of other fields", ",a\n0 a\n1 b\n2 c\n", "R:0|,a R:0|0 a R:0|1 b R:0|2 c"},
	{"nor with figures alone", " x\n0 \n1 \n2 \n", "R:1| x R:0|0  R:0|1  R:0|2"},
	{"nor one that leaps", " x\n0 a\n1 b\n3 c\n", "R:1| x R:0|0 a R:0|1 b R:0|3 c"},
	{"nor thousands", ",甲\n0\n1,356\n2,247\n", "R:0|,甲 R:0|0 R:0|1,356 R:0|2,247"},
	{"nor with zeros before", " x\n0 a\n01 b\n2 c\n", "R:1| x R:0|0 a R:0|01 b R:0|2 c"},
	{"nor a bar without a blank", "|a|b|\n|0|a|\n|1|b|\n|2|c|\n", "R:0||a|b| R:0||0|a| R:0||1|b| R:0||2|c|"},
	{"a quote that never closes", ",甲\n0,\"a\nb\n", "R:0|,甲 R:0|0,\"a R:0|b"},
	{"head of one number stays", " 0\n0 a\n1 b\n2 c\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:1| 0 R:2|  a R:2|  b R:2|  c"},
	{"head that does not count stays", " 0 2\n0 a\n1 b\n2 c\n",
	 "D:markup-inside|0 D:markup-inside|1 D:markup-inside|2 R:1| 0 2 R:2|  a R:2|  b R:2|  c"},
	{"words", "a NaN\tNone,nan;<NA>|NaT \"NaN\"\n", "D:markup-inside|NaNNonenan<NA>NaTNaN R:0|a    \t    ,   ;    |    \"   \""},
	{"two at most in a line", "NaN None a\n", "D:markup-inside|NaNNone R:9|         a"},
	{"names of columns", "x,Unnamed: 3,Unnamed: 12,Unnamed: x\nn\n",
	 "D:markup-inside|Unnamed: 3Unnamed: 12 R:0|x,          ,           ,Unnamed: x R:0|n"},
	{"within words", "aNaN NaNs None. nano\n NaN\nNaN a\n",
	 "D:markup-inside|NaN D:markup-inside|NaN R:0|aNaN NaNs None. nano R:-1|     R:4|    a"},
	{"in lists they stay", "['a', NaN]\n(NaN, 1)\n {NaN NaN\n", "R:0|['a', NaN] R:0|(NaN, 1) R:1| {NaN NaN"},
	{"a word alone", "NaN\nnan\nNa\n", "D:markup-inside|NaN D:markup-inside|nan R:-1|    R:-1|    R:0|Na"},
	{"a line of nothing else", "NaN NaN NaN\n  \nn\nNN\n", "D:markup-inside|NaNNaNNaN R:-1|            R:-1|   R:0|n R:0|NN"},
};

/* A number and what stands behind it, as an index; a head whose first field is blank, by what parts it; numbers in order. */
static const struct { const char *text; size_t want; char sep; bool is; size_t from, to; } indices[] = {
	{"0 a", 0, ' ', true, 0, 1}, {" 12 a", 12, ' ', true, 1, 3}, {"123456 a", 123456, ' ', true, 0, 6}, {"1234567 a", 1234567, ' ', false, 0, 6}, {"123456,7", 123456, ',', true, 0, 6}, {"| 1 | a", 1, '|', true, 2, 3},
	{"|1|", 1, '|', true, 1, 2}, {"| 1 a |", 1, '|', false, 2, 3}, {"| 1", 1, '|', false, 2, 3}, {"| 1 ", 1, '|', false, 2, 3}, {"0,", 0, ',', true, 0, 1}, {"0 ", 0, ' ', false, 0, 1}, {"0", 0, ' ', false, 0, 1}, {"00 a", 0, ' ', false, 0, 2},
	{"/ a", 0, ' ', false, 0, 0}, {": a", 10, ' ', false, 0, 0}, {"1;a", 1, ',', false, 0, 1}, {"2 a", 1, ' ', false, 0, 1}, {"10 a", 10, ' ', true, 0, 2}, {"", 0, ' ', false, 0, 0}, {"||", 0, '|', false, 1, 1}, {"9\t", 9, '\t', true, 0, 1},
};
static const struct { const char *text; char sep; } heads[] = {
	{" a", ' '}, {"\ta", '\t'}, {",a", ','}, {";a", ';'}, {"| | a", '|'}, {"|  ", 0}, {"||a", 0}, {"|-", 0}, {"\"a", 0}, {"a", 0}, {"", 0}, {" ", 0}, {"  ", 0}, {", ", 0}, {",,", ','}, {"| a", '|'}, {"|", 0},
};
static const struct { const char *text; bool are; } counts[] = {
	{"0 1", true}, {" 0\t1,2;3|4", true}, {"0", false}, {"", false}, {"1 2", false}, {"0 2", false}, {"0 1 a", false}, {"0 1 3", false}, {"| 0 | 1 |", true}, {"0 1 2 3 4 5 6 7 8 9 10 11", true}, {"0:1", false}, {"0/1", false}, {"0 01", true},
};

static int
limits(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof indices / sizeof *indices; i++) {
		size_t from = 99, to = 99;
		bool is = has_index(given_alone(indices[i].text), indices[i].want, indices[i].sep, &from, &to);
		if ((is != indices[i].is || from != indices[i].from || to != indices[i].to) && ++bad)
			printf("FAIL index '%s': %d, %zu to %zu\n", indices[i].text, is, from, to);
	}
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		if (head_sep(given_alone(heads[i].text)) != heads[i].sep && ++bad)
			printf("FAIL head '%s': %d\n", heads[i].text, head_sep(given_alone(heads[i].text)));
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		if (is_numbers(given_alone(counts[i].text)) != counts[i].are && ++bad)
			printf("FAIL numbers '%s'\n", counts[i].text);
	return bad;
}

/* Where at least three of the words stand. */
static const struct { const char *text; bool holds; } texts[] = {
	{"a NaN\nnan\tNaT", true}, {"<NA>,None;Unnamed: 3\r\n", true}, {"NaN NaN NaN", true}, {"NaN NaN NaNs", false}, {"aNaN NaN|nan", false}, {"", false},
};

static int
holds(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (frame_holds(given_alone(texts[i].text)) != texts[i].holds && ++bad)
			printf("FAIL holds: %s\n", texts[i].text);
	/* wherever they stand in a large text, also over the end of a block, and in several of them; each counts once */
	struct arena a = {0};
	size_t n = 3 * BLOCK;
	for (size_t at = BLOCK - 30; at < BLOCK + 4; at++)
		for (size_t third = at + 10; third < n - 10; third += BLOCK / 2 + 7) {
			char *p = memset(mem_take(&a, n), ' ', n);
			memcpy(p + at, "NaN <NA>", 8);
			bool two = frame_holds((struct str){p, n});
			memcpy(p + third, "None", 4);
			if ((two || !frame_holds((struct str){p, n})) && ++bad)
				printf("FAIL holds at %zu and %zu\n", at, third);
			mem_reset(&a);
		}
	mem_free(&a);
	return bad;
}

int
main(void)
{
	if (holds() || limits())
		return 1;
	return reads_check(test, sizeof test / sizeof *test, read_frame);
}
