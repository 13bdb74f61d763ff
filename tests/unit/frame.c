/* Unit tests of frame: what pandas prints around a table. */
#include "../../lib/frame.c"
#include "reads.h"

/* The lines as rows of indent and text, behind what is taken out. */
static size_t
read_frame(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct lines all = {.v = (struct line *)(uintptr_t)(l + at), .n = n - at};

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
	{"a line of nothing else", "NaN NaN NaN\n  \nn\nNN\n", "D:markup-inside|NaNNaNNaN R:-1|            R:-1|   R:0|n R:0|NN"},
};

/* Where at least three of the words stand. */
static const struct { const char *text; bool holds; } texts[] = {
	{"a NaN\nnan\tNaT", true}, {"<NA>,None;Unnamed: 3\r\n", true}, {"NaN NaN NaN", true}, {"NaN NaN NaNs", false}, {"aNaN NaN|nan", false}, {"", false},
};

static int
holds(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (frame_holds(str_of(texts[i].text)) != texts[i].holds && ++bad)
			printf("FAIL holds: %s\n", texts[i].text);
	return bad;
}

int
main(void)
{
	if (holds())
		return 1;
	return reads_check(test, sizeof test / sizeof *test, read_frame);
}
