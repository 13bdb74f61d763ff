/* Unit tests of figure: what the figures of a row's values show.  See rows.h. */
#include "../../lib/figure.c"

#include "rows.h"

static struct str
huge(struct rows *x, int r)
{
	return rows_bool(figure_huge(&x->v, &x->q[r]));
}

static struct str
joined(struct rows *x, int r)
{
	return rows_bool(figure_joined(&x->v, &x->q[r]));
}

static struct str
sign(struct rows *x, int r)
{
	return rows_bool(figure_sign(&x->v, &x->q[r]));
}

static struct str
cut(struct rows *x, int r)
{
	return rows_bool(figure_cut(&x->v, &x->q[r]));
}

static struct str
noted(struct rows *x, int r)
{
	return rows_bool(figure_noted(&x->q[r]));
}

static struct str
glued(struct rows *x, int r)
{
	for (size_t i = 0; i < x->v.n; i++)
		x->v.marks |= TERM_STUMP;
	return rows_bool(figure_glued(&x->v, &x->q[r]));
}

#define SEVEN "1;2;3;4;5;6;21"
#define FULL "1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4;5;6;7;8;9;0;1;2;3;4"

/* Figures with commas that are no number, and what a line leaves of one. */
static struct str
texts(struct rows *x, int r)
{
	static const struct { const char *s; bool stump, pointed, rest; } of[] = {
		{"2,", true, true, false}, {"2", false, true, false}, {"", false, false, false}, {"2,4", true, true, false}, {",", true, true, false}, {"2:", false, false, false}, {"2,a", false, false, false}, {"2/", false, false, false}, {"9,0", true, true, false},
		{",617", true, true, true}, {".5", false, false, true}, {".", false, false, false}, {".a", false, false, false}, {",:", false, false, false}, {"5.", false, false, false}, {",9", true, true, true}, {".0", false, false, true}, {"./", false, false, false}};

	(void)r;
	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		size_t n = strlen(of[i].s);
		struct str s = {memcpy(mem_take(&x->a, n), of[i].s, n), n};
		if (is_stump(s, false) != of[i].stump || is_stump(s, true) != of[i].pointed || is_rest(s) != of[i].rest)
			return str_of(of[i].s);
	}
	return STR("yes");
}

static const struct rows_test test[] = {
	{texts, "texts by themselves", R, ": 一", 0, "yes"},

	{huge, "ten millions", R, "L0 0: 一;1;2;3;4;5;6;10000000", 0, "yes"},
	{huge, "one less", R, "L0 0: 一;1;2;3;4;5;6;9999999", 0, "no"},
	{huge, "of which two figures stand behind the point", R, "L0 0: 一;1;2;3;4;5;6;111744.00", 0, "no"},
	{huge, "ten millions so", R, "L0 0: 一;1;2;3;4;5;6;10000000.0", 0, "yes"},
	{huge, "one less so", R, "L0 0: 一;1;2;3;4;5;6;9999999.9", 0, "no"},
	{huge, "the first", R, "0: 10000000;2", 0, "yes"},
	{huge, "with commas, in a row that is whole", R, "L0 0: 一;1;2;3;4;5;6;10,000,000", 0, "yes"},
	{huge, "a word that looks like one", R, "0: 1;99999999x", 0, "no"},
	{huge, "there may be so much money", D, "5: 10000000", 5, "no"},
	{huge, "no values", R, "L0: 一", 0, "no"},
	{huge, "of the disputes", P, "0: 1;10000000", 0, "yes"},

	{joined, "a zero before it, and the row does not add up", R, "0: 1;02;4", 0, "yes"},
	{joined, "and it does", R, "0: 1;02;3", 0, "no"},
	{joined, "no zero before it", R, "0: 1;20;4", 0, "no"},
	{joined, "a zero alone", R, "0: 1;0;4", 0, "no"},
	{joined, "the last", R, "0: 1;2;04", 0, "yes"},
	{joined, "the first", R, "0: 01;2;4", 0, "yes"},
	{joined, "in a row that is whole", R, "L0 0: 一;1;2;3;4;5;06;20", 0, "yes"},
	{joined, "in another table", D, "0: 1;02;4", 0, "no"},

	{sign, "one apart, with its word", D, "L5: 行政事业性收费 减\n5: 5", 5, "yes"},
	{sign, "one alone", D, "L5: 收费\nL5: 减\n5: 5", 5, "yes"},
	{sign, "within a word", D, "L5: 增减\n5: 5", 5, "no"},
	{sign, "on a line that is none of the row's", D, ": 减\nL5: 收费;5\n5: 5\n: 减", 5, "no"},
	{sign, "the row's last line", D, "L5 5: 收费;5\nL5: 减", 5, "yes"},
	{sign, "without values", D, "L5: 收费 减", 5, "no"},
	{sign, "in another table", R, "L0: 一 减\n0: 5", 0, "no"},
	{sign, "a plus before a count", D, "L0 0: 规章;+1;2;3", 0, "yes"},
	{sign, "a word for it", D, "L0 0: 规章;1;减2;3", 0, "yes"},
	{sign, "the other word", D, "L0 0: 规章;1;2;增3", 0, "yes"},
	{sign, "a minus", D, "L0 0: 规章;-1;2;3", 0, "no"},
	{sign, "not all values", D, "L0 0: 规章;+1;2", 0, "no"},
	{sign, "where a change is counted", D, "2019\nL2 2: 行政许可;1;+2;3", 2, "no"},
	{sign, "beside it", D, "2019\nL2 2: 行政许可;+1;2;3", 2, "yes"},
	{sign, "of the requests", R, "0: 1;2;3;4;5;6;+21", 0, "yes"},

	{cut, "figures that are no number, alone on the line above", R, ": 2,31\nL0 0: 一;1;2;3;4;5;6;1", 0, "yes"},
	{cut, "several of them, beside blanks", R, ": 2,31;;1,2\nL0 0: 一;1;2;3;4;5;6;1", 0, "yes"},
	{cut, "and it adds up", R, ": 2,31\nL0 0: 一;1;2;3;4;5;6;21", 0, "no"},
	{cut, "blank cells alone above, a stump elsewhere", R, ": ;;\nL0 0: 一;1;2;3;4;5;6;1\n: 二\n: 2,31", 0, "no"},
	{cut, "words beside them", R, ": 总计;2,31\nL0 0: 一;1;2;3;4;5;6;1", 0, "no"},
	{cut, "two lines above", R, ": 2,31\n: 二\nL0 0: 一;1;2;3;4;5;6;1", 0, "no"},
	{cut, "a stump behind the values", R, "L0 0: 一;1;2;2,43?;3", 0, "no"},
	{cut, "in a line between the values of the first table", D, "L5 5: 收费;1\n5: 53,5;86", 5, "yes"},
	{cut, "between them on their line", D, "L0 0: 规章;1;53,5;86", 0, "yes"},
	{cut, "behind them", D, "L0 0: 规章;1;86;53,5", 0, "no"},
	{cut, "figures and commas that are no number", R, "L0 0: 一;1;2;2,43", 0, "yes"},
	{cut, "among the values", R, "L0 0: 一;1;2,43;2", 0, "yes"},
	{cut, "before them", R, "L0 0: 2,43;1;2", 0, "no"},
	{cut, "without a comma", R, "L0 0: 一;1;2;2 43", 0, "no"},
	{cut, "from nine to zero", R, "L0 0: 一;1;2;9,0", 0, "yes"},
	{cut, "in another table", D, "L0 0: 规章;1;2;2,43", 0, "no"},
	{cut, "a fraction in the next cell", R, "L0 0: 一;1;2;.5", 0, "yes"},
	{cut, "a point and a word", R, "L0 0: 一;1;2;.x", 0, "no"},
	{cut, "a point", R, "L0 0: 一;1;2;.", 0, "no"},
	{cut, "the figures nine and zero", R, "L0 0: 一;1;2;.9", 0, "yes"},
	{cut, "another", R, "L0 0: 一;1;2;.0件次", 0, "yes"},
	{cut, "a colon is no figure", R, "L0 0: 一;1;2;.:", 0, "no"},
	{cut, "a number of twenty figures has none", R, "L0 0: 2,43;1;99999999999999999999", 0, "no"},
	{cut, "a fraction before the value", D, "L5 5: .31万;5\n: 6", 5, "no"},
	{cut, "on the next line", D, "L5 5: 收费;5\n: .31万", 5, "yes"},
	{cut, "its second cell", D, "L5 5: 收费;5\n: 一;.31万", 5, "yes"},
	{cut, "a comma and figures that are no number", D, "L5 5: 收费;5\n: ,31", 5, "yes"},
	{cut, "behind lines of words", D, "L5 5: 收费;5\n: 一\n: 二;三\n: .31万", 5, "yes"},
	{cut, "below other values", D, "L5 5: 收费;5\n: 6\n: .31万", 5, "no"},
	{cut, "beside them", D, "L5 5: 收费;5\n: 6;一;.31万", 5, "no"},
	{cut, "within the row's label even so", D, "L5 5: 收费;5\n: 6\nL5: .31万", 5, "yes"},
	{cut, "beside others within it", D, "L5 5: 收费;5\nL5: 6;.31万", 5, "yes"},
	{cut, "a line or words before it", D, "L5 5: 收费;5\n: 收.31万", 5, "no"},
	{cut, "behind prose nothing", D, "L5 5: 收费;5\nP: .31万", 5, "no"},
	{cut, "on the last line nothing", D, "L5 5: 收费;5", 5, "no"},
	{cut, "a figure and a comma on the label's line, the rest below", R, "L0: 一 2,\n0: 43;1;2", 0, "yes"},
	{cut, "all of its line", R, "L0: 一\nL0: 备注;2,4,\n0: 43;1;2", 0, "yes"},
	{cut, "and it adds up", R, "L0: 一 2,\n0: " SEVEN, 0, "no"},
	{cut, "as thousands do by themselves", R, "L0: 一 2,\n0: 001;2;3;4;5;6;21", 0, "yes"},
	{cut, "a value of four figures shows nothing", R, "L0: 一 2,\n0: 1001;2;3;4;5;6;1021", 0, "no"},
	{cut, "figures and a comma between the values", R, "L0 0: 一;1;2;3;12,\n0: 4;5;6;21", 0, "yes"},
	{cut, "on a line of their own", R, "L0 0: 一;1;2;3\n: 12,\n0: 4;5;6;21", 0, "yes"},
	{cut, "of the first table", D, "L0 0: 规章;1;12,\n0: 2;3", 0, "yes"},
	{cut, "a figure and a point may be an enumerator", R, "L0: 一 7.\n0: 43;1;2", 0, "no"},
	{cut, "not in the first table", D, "L5: 收费 7.\n5: 43", 5, "yes"},
	{cut, "there before the value itself, too", D, "L5 5: 收费 7.;43", 5, "yes"},
	{cut, "in the others not", R, "L0 0: 一 2,;43;1;3", 0, "no"},
	{cut, "a point behind no figure", D, "L5: 收费 .\n5: 43", 5, "no"},
	{cut, "a word and a point", D, "L5: 收费.\n5: 43", 5, "no"},
	{cut, "a figure behind a letter", R, "L0: x2,\n0: 43;1;2", 0, "no"},
	{cut, "before the label", R, ": 一 2,\nL0: 一\n0: 43;1;2", 0, "no"},
	{cut, "no values", D, "L5: 收费;.5x", 5, "no"},
	{cut, "more than are kept", R, "0: " FULL ";.5x", 0, "no"},

	{noted, "an arrow behind a number", D, "L5 5: 收费 231 ←;12", 5, "yes"},
	{noted, "without a blank", D, "L5 5: 收费 9.5←;0", 5, "yes"},
	{noted, "of two signs", D, "L5 5: 收费 0 ->;0", 5, "yes"},
	{noted, "a bar", D, "L5 5: 收费 5 |;3", 5, "yes"},
	{noted, "a number and its sign alone", D, "L5 5: 231 ←;12", 5, "yes"},
	{noted, "a number alone", D, "L5 5: 收费 231 件;12", 5, "no"},
	{noted, "another sign", D, "L5 5: 收费 231.;12", 5, "no"},
	{noted, "quotes are no arrow", D, "L5 5: 收费 231”;12", 5, "no"},
	{noted, "an arrow behind words", D, "L5 5: 收费 ←;12", 5, "yes"},
	{noted, "behind a number joined to words", D, "L5 5: 收费231 ←;12", 5, "yes"},
	{noted, "joined to words", D, "L5 5: 收费←;12", 5, "no"},
	{noted, "an arrow alone", D, "L5 5: ←;12", 5, "yes"},
	{noted, "of three signs", D, "L5 5: 收费 <--;12", 5, "yes"},
	{noted, "four are no arrow", D, "L5 5: 收费 <<>>;12", 5, "no"},
	{noted, "a bar behind words", D, "L5 5: 收费 |;12", 5, "no"},
	{noted, "a plus apart", D, "L5 5: 收费;+;12", 5, "no"},
	{noted, "a mark", D, "L5 5: 收费 ※;12", 5, "yes"},
	{noted, "the word of a note", D, "L5 5: 收费 9 注;12", 5, "yes"},
	{noted, "between the values", R, "L0 0: 一;1;←;2;3;4;5;6;21", 0, "yes"},
	{noted, "a word between them", R, "L0 0: 一;1;文;2;3;4;5;6;21", 0, "no"},
	{noted, "before a value on a line of its own", R, "L0 0: 一;1;2;3;4;5;6\n0: 7 ←;21", 0, "yes"},
	{noted, "nothing before it", D, "L5: 收费\n5: 12", 5, "no"},
	{noted, "no values", D, "L5: 收费 231 ←", 5, "no"},

	{glued, "figures and a comma", D, "L5 5: 收费1，;726", 5, "yes"},
	{glued, "an ASCII one", D, "L5 5: 收费1,;726", 5, "yes"},
	{glued, "figures alone", D, "L5 5: 收费,0;726", 5, "yes"},
	{glued, "a number is no label", D, "L5 5: 收费;12 345;726", 5, "no"},
	{glued, "words", D, "L5 5: 收费;726", 5, "no"},
	{glued, "words and a comma", D, "L5 5: 收费，;726", 5, "no"},
	{glued, "a comma", D, "L5 5: 收费;,;726", 5, "no"},
	{glued, "a colon is no figure", D, "L5 5: 收费1:;726", 5, "no"},
	{glued, "on the line above", D, "L5: 收费1，\n5: 726", 5, "no"},
	{glued, "fewer behind it", D, "L5 5: 收费1，;26", 5, "no"},
	{glued, "more", D, "L5 5: 收费1，;7261", 5, "no"},
	{glued, "where sums tell", R, "L0 0: 一1，;726;726", 0, "no"},
	{glued, "no values", D, "L5: 收费1，", 5, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
