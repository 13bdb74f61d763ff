/* Unit tests of gaps: what all rows of a table show together.  See rows.h. */
#include "../../lib/gaps.c"

#include "rows.h"

static struct str
all_packed(struct rows *x, int r)
{
	(void)r;
	return rows_bool(gaps_packed(&x->v, x->q));
}

static struct str
left_out(struct rows *x, int r)
{
	(void)r;
	return rows_bool(gaps_left_out(&x->v, x->q));
}

static struct str
in_pieces(struct rows *x, int r)
{
	(void)r;
	return rows_bool(gaps_in_pieces(&x->v, x->q));
}

static struct str
broken(struct rows *x, int r)
{
	(void)r;
	return rows_bool(gaps_broken(&x->v, x->q));
}

#define SEVEN "1;2;3;4;5;6;21"

static const struct rows_test test[] = {
	{all_packed, "two short rows end in their sums", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;", 0, "yes"},
	{all_packed, "one does", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;" SEVEN, 0, "no"},
	{all_packed, "as many do not", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;1;4;4;;;;\n3 L3: 四;1;4;3;;;;", 0, "no"},
	{all_packed, "as many end in more than their sums: a part of these is not there", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;1;4;6;;;;\n3 L3: 四;1;4;7;;;;", 0, "yes"},
	{all_packed, "one more does", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;1;4;4;;;;", 0, "yes"},
	{all_packed, "as many have a gap", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;1;;1;;;;\n3 L3: 四;1;;1;;;;", 0, "no"},
	{all_packed, "one has", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;1;;1;;;;", 0, "yes"},
	{all_packed, "as many have one value alone, further on", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;\n2 L2: 三;;5;;;;;\n3 L3: 四;;6;;;;;", 0, "no"},
	{left_out, "two short rows end in their sums", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5", 0, "yes"},
	{left_out, "one does", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5;6", 0, "no"},
	{left_out, "as many do not", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;4;6\n3 L3: 四;1;4;7", 0, "no"},
	{left_out, "one more does", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;4;6", 0, "yes"},
	{left_out, "beside a row that is too long", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;4;6\n3 L3: 四;1;4;7\n4 L4: 五;1;2;3;4;5;6;2;1", 0, "yes"},
	{left_out, "beside one that is not", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;4;6\n3 L3: 四;1;4;7\n4 L4: 五;1;2;3;4;5;6;21", 0, "no"},
	{left_out, "one alone, and a row that is too long", R, "0 L0: 一;1;2;3\n2 L2: 三;1;4;6\n4 L4: 五;1;2;3;4;5;6;2;1", 0, "no"},
	{left_out, "one has columns", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;;4;5;;;", 0, "no"},
	{left_out, "a row that is whole may have", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;1;2;3;4;5;6;21", 0, "yes"},
	{left_out, "zeros say nothing", R, "0 L0: 一;0;0;0\n1 L1: 二;0;0;0", 0, "no"},
	{left_out, "nor does one value", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5\n2 L2: 三;4\n3 L3: 四;4", 0, "yes"},
	{left_out, "two do", R, "0 L0: 一;3;3\n1 L1: 二;4;4", 0, "yes"},
	{left_out, "a table without sums", D, "0 L0: 规章;1;1\n1 L1: 规范;1;1", 0, "no"},
	{all_packed, "zeros say nothing", R, "0 L0: 一;0;0;0;;;;\n1 L1: 二;0;0;0;;;;", 0, "no"},
	{all_packed, "nor does one value", R, "0 L0: 一;3;;;;;;\n1 L1: 二;4;;;;;;", 0, "no"},
	{all_packed, "two do", R, "0 L0: 一;3;3;;;;;\n1 L1: 二;4;4;;;;;", 0, "yes"},
	{all_packed, "without columns", R, "0 L0: 一;1;2;3\n1 L1: 二;1;4;5", 0, "no"},
	{all_packed, "a table without sums", D, "0 L0: 规章;1;1;;;\n1 L1: 规范;1;1;;;", 0, "no"},
	{in_pieces, "pieces are seen", R, "pieces\nL0 0: 一;1", 0, "yes"},
	{in_pieces, "one row has too many", R, "L0: 一\n0: 1;2;3;4\n0: 5;6;7;8", 0, "no"},
	{in_pieces, "two have", R, "L0: 一\n0: 1;2;3;4\n0: 5;6;7;8\nL1: 二\n1: 1;2;3;4\n1: 5;6;7;8", 0, "yes"},
	{in_pieces, "two have just enough", R, "L0: 一\n0: " SEVEN "\nL1: 二\n1: " SEVEN, 0, "no"},
	{in_pieces, "two have, in columns", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 二;1;2;3;4;5;6;7;8", 0, "no"},
	{broken, "a row of two lines in columns", R, "L0 0: 一;1;2;3;;;;\n0: ;;;;4;5;6;21", 0, "yes"},
	{broken, "without columns", R, "L0 0: 一;1;2;3\n0: 4;5;6;21", 0, "no"},
	{broken, "nobody's values", R, "L0 0: 一;" SEVEN "\n: 5", 0, "yes"},
	{broken, "nobody's values before all rows", R, ": 5\nL0 0: 一;" SEVEN, 0, "yes"},
	{broken, "with a label of theirs", R, "L0 0: 一;" SEVEN "\n: 二;5", 0, "no"},
	{broken, "with a word behind", R, "L0 0: 一;" SEVEN "\n: 5;二", 0, "yes"},
	{broken, "all were given", R, "settled\nL0 0: 一;" SEVEN "\n: 5", 0, "no"},
	{broken, "the last row", R, "L24 24: 四;1;2;3;;;;\n24: ;;;;4;5;6;21", 0, "yes"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
