/* Unit tests of doubt: each reason not to believe values, and what is just none.  See rows.h. */
#include "../../lib/doubt.c"

#include "rows.h"

#define ASK(doubt) \
	static struct str \
	doubt(struct rows *x, int r) \
	{ \
		return rows_bool(doubt_##doubt(&x->v, &x->q[r])); \
	}
ASK(neighbours)
ASK(crossed)
ASK(enclosed)
ASK(pieced)
ASK(like_others)
ASK(loose)
ASK(own_line)
ASK(astray)

static struct str
beside(struct rows *x, int r)
{
	return rows_bool(doubt_side(&x->v, &x->q[r]));
}

static struct str
strips(struct rows *x, int r)
{
	(void)r;
	return rows_bool(doubt_strips(&x->v));
}

static struct str
article(struct rows *x, int r)
{
	return rows_int(x, doubt_article(&x->v, &x->v.item[r]));
}

/* How many of row r's values, from the first on, add up by themselves, the last of them taken off. */
static struct str
shorter(struct rows *x, int r)
{
	run_shorten(&x->q[r], x->q[r].n - 1);
	return rows_int(x, sums_alone(&x->q[r], 0));
}

#define SEVEN "1;2;3;4;5;6;21"
#define ZEROS "0;0;0;0;0;0;0"
#define WRONG "1;2;3;4;5;6;7"
#define HEADS "项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计"

/* Is the last value of line r the sum of the others? */
static struct str
alone(struct rows *x, int r)
{
	return rows_bool(adds_up_alone(&x->v.item[r]));
}

/* Is one of row r's values all there is? */
static struct str
lone(struct rows *x, int r)
{
	return rows_bool(is_lone(&x->q[r]));
}

/* Does a figure stand right behind the label of row r? */
static struct str
joined(struct rows *x, int r)
{
	return rows_bool(doubt_joined(&x->q[r]));
}

static const struct rows_test test[] = {
	{lone, "one, and its total", R, "L0 0: 一;5;0;0;0;0;0;5", 0, "yes"},
	{lone, "two", R, "L0 0: 一;5;0;0;1;0;0;6", 0, "no"},
	{lone, "noughts", R, "L0 0: 一;0;0;0;0;0;0;0", 0, "yes"},
	{alone, "it is", R, ": 1;2;3", 0, "yes"},
	{alone, "words among them", R, ": 文;1;2;/;3", 0, "yes"},
	{alone, "it is not", R, ": 1;2;4", 0, "no"},
	{alone, "noughts", R, ": 0;0;0", 0, "no"},
	{alone, "one value", R, ": 3", 0, "no"},
	{alone, "numbers too large for a sum", R, ": 9000000000000000000;9000000000000000000;1;2", 0, "no"},

	{strips, "as many values as columns", R, "L0: 一\n: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 7\nL1: 二", 0, "no"},
	{strips, "one more", R, "L0: 一\n: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 7\n: 8\nL1: 二", 0, "yes"},
	{strips, "a line may have several", R, "L0: 一\n: 1;2;3;4\n: 5;6;7;8\nL1: 二", 0, "yes"},
	{strips, "without a label nothing is counted", R, ": 1;2;3;4\n: 5;6;7;8", 0, "no"},
	{strips, "those before the first label neither", R, ": 1;2;3;4\nL0: 一\n: 5;6;7;8", 0, "no"},
	{strips, "those in columns neither", R, "L0: 一\n: 一;" SEVEN "\n: 一;" SEVEN, 0, "no"},
	{strips, "two labels, each with its own", R, "L0: 一\n: " SEVEN "\nL1: 二\n: " SEVEN, 0, "no"},
	{strips, "a row whose label was not found has room too", R, "L0: 一\n: " SEVEN "\n: " SEVEN "\nL2: 三", 0, "no"},
	{strips, "but no more than its own", R, "L0: 一\n: " SEVEN "\n: " SEVEN "\n: 1\nL2: 三", 0, "yes"},
	{strips, "the second label has more", R, "L0: 一\nL1: 二\n: " SEVEN "\n: 1\nL2: 三", 0, "yes"},
	{strips, "a line may be a label's and have values", R, "L0: 一;1;2;3;4\n: 5;6;7;8\nL1: 二", 0, "yes"},
	{strips, "a row of one column", D, "L2: 许可\n: 1\nL3: 处罚\n: 2\nL4: 强制\n: 3", 0, "no"},
	{strips, "a row of three columns whose label is none of the form's, behind another of three", D, "L0: 规章\n: 1\n: 2\n: 3\n: 上级制发规范性文件数\n: 4\n: 5\n: 6\nL1: 规范性文件", 0, "no"},
	{strips, "which has two values", D, "L2: 许可\n: 1\n: 1\nL3: 处罚", 0, "yes"},

	{neighbours, "on the label's line", R, "L0: 一\nL1 1: 二;1;2;3\nL2: 三", 1, "no"},
	{neighbours, "on the last of the label's lines", R, "L0: 一\nL1: 二\nL1 1: 二;1;2;3\nL2: 三", 1, "no"},
	{neighbours, "below the label, and the row before has none", R, "L0: 一\nL1: 二\n1: 1;2;3\n", 1, "yes"},
	{neighbours, "and the row before was not seen", R, "L1: 二\n1: 1;2;3\n", 1, "no"},
	{neighbours, "and the row before has some", R, "L0 0: 一;1;2\nL1: 二\n1: 1;2;3\n", 1, "no"},
	{neighbours, "below, the row behind has none", R, "L1: 二\n1: 1;2;3\nL2: 三", 1, "no"},
	{neighbours, "above, the row behind has none", R, "1: 1;2;3\nL1: 二\nL2: 三", 1, "yes"},
	{neighbours, "above, the row behind was not seen", R, "1: 1;2;3\nL1: 二", 1, "no"},
	{neighbours, "above, the row behind has some", R, "1: 1;2;3\nL1: 二\nL2 2: 三;1", 1, "no"},
	{neighbours, "above, but they add up", R, "1: " SEVEN "\nL1: 二\nL2: 三", 1, "no"},
	{neighbours, "above, and do not", R, "1: " WRONG "\nL1: 二\nL2: 三", 1, "yes"},
	{neighbours, "on two lines sums say nothing", R, "1: 1;2;3\n1: 4;5;6;21\nL1: 二\nL2: 三", 1, "yes"},
	{neighbours, "the first of two lines on the label's, the row behind has none", R, "L1 1: 二;1;2;3\n1: 4;5;6;22\nL2: 三", 1, "no"},
	{neighbours, "the first of two lines above, the last on the label's, the row behind has none", R, "1: 1;2;3\nL1 1: 二;4;5;6;22\nL2: 三", 1, "yes"},
	{neighbours, "the first of two values above", R, "1: 1\nL1 1: 二;4\nL2: 三", 1, "yes"},
	{neighbours, "no values", R, "L0: 一\nL1: 二\nL2: 三", 1, "no"},
	{neighbours, "no label", R, "L0: 一\n1: 1;2;3", 1, "no"},
	{neighbours, "the last row has none behind", R, "24: 1;2;3\nL24: 四", 24, "no"},
	{neighbours, "the first none before", R, "L0: 一\n0: 1;2;3", 0, "no"},
	{neighbours, "on both sides of the label, the next row is short", D, "0: 4\nL0: 规章\n0: 5;6\nL1: 规范\n1: 7;8", 0, "yes"},
	{neighbours, "and the next is whole", D, "0: 4\nL0: 规章\n0: 5;6\nL1: 规范\n1: 7;8;9", 0, "no"},
	{neighbours, "and the next was not seen", D, "0: 4\nL0: 规章\n0: 5;6", 0, "no"},
	{neighbours, "the last of them on the label's line", D, "0: 4\nL0 0: 规章;5;6\nL1: 规范\n1: 7;8", 0, "no"},
	{neighbours, "the first of them on it", D, "L0 0: 规章;4\n0: 5;6\nL1: 规范\n1: 7;8", 0, "no"},
	{neighbours, "the next row is of another group", D, "2019\n1: 4\nL1: 规范\n1: 5;6\nL2: 许可\n2: 7;8", 1, "no"},
	{neighbours, "in other tables the sums tell", R, "0: 4\nL0: 一\n0: 5;6\nL1: 二\n1: 7;8", 0, "no"},
	{neighbours, "on two lines, and the row before is short", D, "L0 0: 规章;1;2\nL1: 规范\n1: 3\n1: 4;5", 1, "yes"},
	{neighbours, "and the row before is whole", D, "L0 0: 规章;1;2;3\nL1: 规范\n1: 3\n1: 4;5", 1, "no"},
	{neighbours, "on one line, and the row before is short", D, "L0 0: 规章;1;2\nL1: 规范\n1: 3;4;5", 1, "no"},
	{neighbours, "in columns behind the label, the next label is lost", R, "L0: 一\n0: 一;" SEVEN, 0, "yes"},
	{neighbours, "and the next is there", R, "L0: 一\n0: 一;" SEVEN "\nL1: 二", 0, "no"},
	{neighbours, "on the label's line the next may be lost", R, "L0 0: 一;" SEVEN, 0, "no"},
	{neighbours, "in columns before the label, the one before is lost", R, "1: 二;" SEVEN "\nL1: 二", 1, "yes"},
	{neighbours, "and the one before is there", R, "L0: 一\n1: 二;" SEVEN "\nL1: 二", 1, "no"},
	{neighbours, "before the first label none is lost", R, "0: 一;" SEVEN "\nL0: 一", 0, "no"},
	{neighbours, "behind the last neither", R, "L24: 四\n24: 四;" SEVEN, 24, "no"},

	{shorter, "without a note behind the total", R, "L0 0: 一;1;2;3;4", 0, "3"},
	{shorter, "without the total", R, "L0 0: 一;1;2;4;7", 0, "0"},

	{crossed, "another's value between label and values", R, "L0: 一\n1: 9\n0: 1;2", 0, "yes"},
	{crossed, "nobody's", R, "L0: 一\n: 9\n0: 1;2", 0, "yes"},
	{crossed, "words", R, "L0: 一\n: 九;十\n0: 1;2", 0, "no"},
	{crossed, "a value within the label", R, "L0: 一\n1: 9\nL0: 一\n0: 1;2", 0, "no"},
	{crossed, "the values first", R, "0: 1;2\n1: 9\nL0: 一", 0, "yes"},
	{crossed, "and nothing between", R, "1: 9\n0: 1;2\nL0: 一\n1: 9", 0, "no"},
	{crossed, "its own", R, "L0: 一\n0: 1\n0: 2", 0, "no"},
	{crossed, "in columns", R, "L0: 一\n1: 9\n0: 一;" SEVEN, 0, "no"},
	{crossed, "without a label", R, "1: 9\n0: 1;2", 0, "no"},
	{crossed, "without values", R, "L0: 一\n1: 9", 0, "no"},

	{beside, "behind its label, another's before", D, "L0: 规章\n0: 1;2;3\n1: 4;5;6\nL1: 规范", 0, "yes"},
	{beside, "and the other way round", D, "L0: 规章\n0: 1;2;3\n1: 4;5;6\nL1: 规范", 1, "yes"},
	{beside, "both behind", D, "L0: 规章\n0: 1;2;3\nL1: 规范\n1: 4;5;6", 0, "no"},
	{beside, "both before", D, "0: 1;2;3\nL0: 规章\n1: 4;5;6\nL1: 规范", 0, "no"},
	{beside, "on its line", D, "L0 0: 规章;1;2\n1: 4;5;6\nL1: 规范", 0, "no"},
	{beside, "the last on its line", D, "0: 1\nL0 0: 规章;1;2\nL1: 规范\n1: 4;5;6", 0, "no"},
	{beside, "the other has none", D, "L0: 规章\n0: 1;2;3\nL1: 规范", 0, "no"},
	{beside, "the other has no label", D, "L0: 规章\n0: 1;2;3\n1: 4;5;6", 0, "no"},
	{beside, "the last row", D, "L0: 规章\n0: 1;2;3\n5: 4\nL5: 收费", 0, "yes"},
	{beside, "where sums tell", R, "L0: 一\n0: 1;2;3\n1: 4;5;6\nL1: 二", 0, "no"},

	{enclosed, "before the next label", R, "L0: 一\n0: 1\n0: 2\nL1: 二", 0, "yes"},
	{enclosed, "and another's behind", R, "L0: 一\n0: 1\n0: 2\nL1: 二\n1: 3", 0, "yes"},
	{enclosed, "and nobody's behind", R, "L0: 一\n0: 1\n0: 2\nL1: 二\n: 3", 0, "no"},
	{enclosed, "a whole row within its label, and nobody's behind", R, "L0: 文\nL0 0: 一、本年新收政府信息公开申请数量;" SEVEN "\nL0: 文\nL1: 二\n: 3", 0, "yes"},
	{enclosed, "on its last line", R, "L0: 文\nL0 0: 一、本年新收政府信息公开申请数量;" SEVEN "\nL1: 二\n: 3", 0, "no"},
	{enclosed, "on its first", R, "L0 0: 一、本年新收政府信息公开申请数量;" SEVEN "\nL0: 文\nL1: 二\n: 3", 0, "no"},
	{enclosed, "nobody's behind another's", R, "L0: 一\n0: 1\n0: 2\nL1: 二\n1: 3\n: 4", 0, "yes"},
	{enclosed, "behind the next label", R, "L0: 一\nL1: 二\n0: 1\n0: 2", 0, "no"},
	{enclosed, "its last on the last line of the next label", R, "L0: 一\n0: 1\nL1 0: 二;2", 0, "yes"},
	{enclosed, "the next label was not found, the one behind it was", R, "L0: 一\n0: 1\n0: 2\nL2: 三", 0, "yes"},
	{enclosed, "and they end behind that", R, "L0: 一\nL2: 三\n0: 1\n0: 2", 0, "no"},
	{enclosed, "no label behind, one line", R, "L0: 一\n0: 1;2", 0, "yes"},
	{enclosed, "no label behind, two lines", R, "L0: 一\n0: 1\n0: 2", 0, "no"},
	{enclosed, "the first row's values behind", R, "L1: 二\n1: 1\n1: 2\nL2: 三\n0: 3", 1, "yes"},
	{enclosed, "an empty line behind a row of one column", D, "L2: 许可\n2: 5\n:\nL3: 处罚", 2, "yes"},
	{enclosed, "behind another it may be a value", R, "L0: 一\n0: 1\n0: 2\n:\nL1: 二", 0, "no"},

	{article, "a group of the form", D, ": 第二十条第（五）项\n", 0, "2"},
	{article, "the first row of those that share it", D, ": 第二十条第（六）项;行政处罚", 0, "3"},
	{article, "behind another word", D, ": 行政;第二十条第（八）项", 0, "5"},
	{article, "alone", D, ": 第二十条第（八）项", 0, "5"},
	{article, "no group", D, ": 第二十条第（七）项;5", 0, "-1"},
	{article, "no cells", D, ":", 0, "-1"},

	{pieced, "whole, with nobody's beside", R, "L0 0: 一;" SEVEN "\n: 5", 0, "no"},
	{pieced, "wrong, with nobody's behind", R, "L0 0: 一;" WRONG "\n: 5", 0, "yes"},
	{pieced, "all were given", R, "settled\nL0 0: 一;" WRONG "\n: 5", 0, "no"},
	{pieced, "wrong, with nobody's before", R, ": 5\nL0 0: 一;" WRONG "\n", 0, "yes"},
	{pieced, "wrong, with nobody's within", R, "L0 0: 一;1;2\n: 5\nL0 0: 一;6", 0, "yes"},
	{pieced, "wrong, nobody's behind another's", R, "L0 0: 一;" WRONG "\n1: 5\n: 5", 0, "no"},
	{pieced, "wrong, nobody's before another's", R, ": 5\n1: 5\nL0 0: 一;" WRONG, 0, "no"},
	{pieced, "words behind are none", R, "L0 0: 一;" WRONG "\n: 五;六", 0, "no"},
	{pieced, "on several lines and wrong", R, "L0 0: 一;1;2\n0: 3;4;5;6;7", 0, "yes"},
	{pieced, "on several lines and right", R, "L0 0: 一;1;2\n0: 3;4;5;6;21", 0, "no"},
	{pieced, "on several lines and right, with nobody's beside", R, "L0 0: 一;1;2\n0: 3;4;5;6;21\n: 1", 0, "yes"},
	{pieced, "one a line are cells one below the other", R, "L0: 一\n0: 1\n0: 2\n0: 4", 0, "no"},
	{pieced, "even with nobody's beside", R, "L0: 一\n0: 1\n0: 2\n0: 4\n: 1", 0, "no"},
	{pieced, "two a line are not", R, "L0: 一\n0: 1;2\n0: 3;4", 0, "yes"},
	{pieced, "a table without sums: one line", D, "L0: 规章\n0: 1;2;3", 0, "no"},
	{pieced, "two lines", D, "L0: 规章\n0: 1;2\n0: 3", 0, "yes"},
	{pieced, "one a line", D, "L0: 规章\n0: 1\n0: 2\n0: 3", 0, "no"},
	{pieced, "nobody's beside", D, "L0: 规章\n0: 1;2;3\n: 4", 0, "yes"},
	{pieced, "one a line, nobody's beside", D, "L0: 规章\n0: 1\n0: 2\n0: 3\n: 4", 0, "no"},
	{pieced, "an empty line beside the only value", D, "L2: 许可\n2: 4\n:\nL3: 处罚", 2, "no"},
	{pieced, "beside three it may be a value", D, "L0: 规章\n0: 1;2;3\n:\nL1: 规范", 0, "yes"},
	{pieced, "two empty cells are no empty line", D, "L2: 许可\n2: 4\n: /;\nL3: 处罚", 2, "yes"},
	{pieced, "the next row's stand before its label", D, "L0 0: 规章;1;2\n1: 3;4;5\nL1: 规范", 0, "yes"},
	{pieced, "and its own too", D, "0: 1;2\nL0: 规章\n1: 3;4;5\nL1: 规范", 0, "no"},
	{pieced, "the next row's stand on its label", D, "L0 0: 规章;1;2\nL1 1: 规范;4;5", 0, "no"},
	{pieced, "no values at all", D, "L0: 规章\n1: 3;4;5\nL1: 规范", 0, "no"},

	{like_others, "two others on such lines add up", R, "L0 0: 一;1;2\n0: 3;4;5;6;21\nL1 1: 二;1;2\n1: 3;4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6;7", 2, "yes"},
	{like_others, "only one does", R, "L0 0: 一;1;2\n0: 3;4;5;6;20\nL1 1: 二;1;2\n1: 3;4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6;7", 2, "no"},
	{like_others, "only one is broken so", R, "L0 0: 一;1;2\n0: 3;4;5;6;21\nL1 1: 二;1;2;3\n1: 4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6;7", 2, "no"},
	{like_others, "a value beside is nobody's", R, "L0 0: 一;1;2\n0: 3;4;5;6;21\nL1 1: 二;1;2\n1: 3;4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6;7\n: 8", 2, "no"},
	{like_others, "too few values", R, "L0 0: 一;1;2\n0: 3;4;5;6;21\nL1 1: 二;1;2\n1: 3;4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6", 2, "no"},
	{like_others, "in columns", R, "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL2 2: 三;" WRONG, 2, "no"},

	{loose, "before and behind the label", R, "0: 1;2;3\nL0: 一\n0: 4;5;6;21\nL1: 二", 0, "yes"},
	{loose, "the first on it", R, "L0 0: 一;1;2;3\n0: 4;5;6;21\nL1: 二", 0, "no"},
	{loose, "the last on it", R, "0: 1;2;3\nL0 0: 一;4;5;6;21\nL1: 二", 0, "no"},
	{loose, "behind it, the next label lost", R, "L0: 一\n0: " SEVEN, 0, "yes"},
	{loose, "behind it, the next label there", R, "L0: 一\n0: " SEVEN "\nL1: 二", 0, "no"},
	{loose, "before it, the label before lost", R, "1: " SEVEN "\nL1: 二\nL2: 三", 1, "yes"},
	{loose, "before it, the label before there", R, "L0: 一\n1: " SEVEN "\nL1: 二", 1, "no"},
	{loose, "the first row's label has none before", R, "0: " SEVEN "\nL0: 一\nL1: 二", 0, "no"},
	{loose, "the last one's none behind", R, "L24: 四\n24: " SEVEN, 24, "no"},
	{loose, "too few values", R, "0: 1;2;3\nL0: 一\n0: 4;5;6\nL1: 二", 0, "no"},
	{loose, "no label", R, "0: 1;2;3\n0: 4;5;6;21\nL1: 二", 0, "no"},
	{loose, "a table without sums", D, "0: 1\nL0: 规章\n0: 2;3\nL1: 规范", 0, "no"},
	{loose, "one line adds up, another has only zeros", R, "L0: 一\n0: 0;0;0\n0: 4;5;6;15\nL1: 二", 0, "yes"},
	{loose, "or dashes, behind it", R, "L0: 一\n0: 4;5;6;15\n0: /;-;0\nL1: 二", 0, "yes"},
	{loose, "another has more", R, "L0: 一\n0: 0;1;0\n0: 4;5;6;15\nL1: 二", 0, "no"},
	{loose, "another has one, the first of all", R, "L0: 一\n0: 7;0;0\n0: 4;5;6;15\nL1: 二", 0, "no"},
	{loose, "or the last of all", R, "L0: 一\n0: 4;5;6;15\n0: 0;0;7\nL1: 二", 0, "no"},
	{loose, "two values may be equal by chance", R, "L0: 一\n0: 0;0;0;0;0\n0: 5;5\nL1: 二", 0, "no"},

	{own_line, "others on the label's line", R, "L0: 一;8;8;8;8\n0: " SEVEN, 0, "yes"},
	{own_line, "less than half of them", R, "L0: 一;8;8;8\n0: " SEVEN, 0, "no"},
	{own_line, "few, in many cells", R, "L0: 一;8;;;;;;\n0: " SEVEN, 0, "yes"},
	{own_line, "its own too", R, "L0: 一;8;8;8;8\nL0 0: 一;" SEVEN, 0, "no"},
	{own_line, "the same once more", R, "L0: 一;" SEVEN "\n0: " SEVEN, 0, "no"},
	{own_line, "the same but for the last", R, "L0: 一;" WRONG "\n0: " SEVEN, 0, "yes"},
	{own_line, "another before the same, in the first cell", R, "L0: 8;1;2;3;4;5;6;21\n0: " SEVEN, 0, "yes"},
	{own_line, "one more of them", R, "L0: 一;1;2;3;4;5;6;21;8\n0: " SEVEN, 0, "yes"},
	{own_line, "one less of them", R, "L0: 一;1;2;3;4;5;6\n0: " SEVEN, 0, "yes"},
	{own_line, "on the second line of the label", R, "L0: 一\nL0: 一;8;8;8;8\n0: " SEVEN, 0, "yes"},
	{own_line, "behind the label", R, "L0: 一\n: 一;8;8;8;8\n0: " SEVEN, 0, "no"},
	{own_line, "no values of its own", R, "L0: 一;8;8;8;8", 0, "no"},
	{own_line, "no label", R, ": 一;8;8;8;8\n0: " SEVEN, 0, "no"},
	{own_line, "a row of one column", D, "L2: 许可;8;8\n2: 5", 2, "no"},

	{astray, "behind another label, before their own", R, "L0 0: 下年度继续办理;" SEVEN ";一、本年新收", 0, "yes"},
	{astray, "behind the beginning of their own", R, "L0 0: 一、本年新收;" SEVEN ";一、本年新收", 0, "no"},
	{astray, "before one character of it", R, "L0 0: 下年度继续办理;" SEVEN ";一、本", 0, "no"},
	{astray, "before words within it", R, "L0 0: 下年度继续办理;" SEVEN ";申请数量", 0, "no"},
	{astray, "behind nothing", R, "L0 0: " SEVEN ";一、本年新收", 0, "no"},
	{astray, "behind its end, before all of it in the next line", R, "L0 0: 公开申请数量;" SEVEN "\n: 一、本年新收政府信息公开申请数量", 0, "yes"},
	{astray, "which has values of its own", R, "L0 0: 公开申请数量;" SEVEN "\n1: 一、本年新收政府信息公开申请数量;" SEVEN, 0, "no"},
	{astray, "behind other words", R, "L0 0: 不予公开;" SEVEN "\n: 一、本年新收政府信息公开申请数量", 0, "no"},
	{astray, "the heads between label and values", D, "L0: 规章\n: 信息内容;本年\n0: 1;2;3", 0, "yes"},
	{astray, "another group between the first value and the label", D, "0: 1\n: 第二十条第（五）项\nL0 0: 规章;2;3", 0, "yes"},
	{astray, "the heads in the first of several cells between", D, "0: 1\n: 信息内容;规章\nL0 0: 规章;2;3", 0, "yes"},
	{astray, "another word", D, "L0: 规章\n: 内容;本年\n0: 1;2;3", 0, "no"},
	{astray, "the heads, but not first", D, "L0: 规章\n: 本年;信息内容\n0: 1;2;3", 0, "no"},
	{astray, "another group", D, "L0: 规章\n: 第二十条第（五）项\n0: 1;2;3", 0, "yes"},
	{astray, "another row's values", D, "L0: 规章\n1: 8;9\n0: 1;2;3", 0, "yes"},
	{astray, "nobody's", D, "L0: 规章\n: 8;9\n0: 1;2;3", 0, "no"},
	{astray, "between values and label", D, "0: 1;2;3\n1: 8;9\nL0: 规章", 0, "yes"},
	{astray, "behind them", D, "L0 0: 规章;1\n0: 2;3\n1: 8;9", 0, "no"},
	{astray, "before them", D, "1: 8;9\nL0 0: 规章;1\n0: 2;3", 0, "no"},
	{astray, "no label", D, "0: 1\n1: 8;9\n0: 2;3", 0, "no"},
	{astray, "in another table", R, "L0: 一\n1: 8;9\n0: 1;2;3", 0, "no"},

	{joined, "a figure behind the label", R, "L0 0: 一12;1;2", 0, "yes"},
	{joined, "one with a point", R, "L0 0: 一1.5;1;2", 0, "yes"},
	{joined, "or a comma", R, "L0 0: 一1,234;1;2", 0, "yes"},
	{joined, "behind a bracket, and a blank cell", R, "L0 0: 一)9;;1;2", 0, "yes"},
	{joined, "behind a letter", R, "L0 0: 一a12;1;2", 0, "yes"},
	{joined, "a comma behind it", R, "L0 0: 一12,;1;2", 0, "yes"},
	{joined, "a word with a figure", R, "L0 0: 一 ]4;1;2", 0, "yes"},
	{joined, "one without", R, "L0 0: 一 ]I;1;2", 0, "no"},
	{joined, "an enumerator", R, "L0 0: 一 4.;1;2", 0, "no"},
	{joined, "two groups of figures alone", R, "L0 0: 12 345;1;2", 0, "no"},
	{joined, "one group", R, "L0 0: a12;1;2", 0, "no"},
	{joined, "one by itself behind a letter and a word", R, "L0 0: a一 12;1;2", 0, "no"},
	{joined, "none", R, "L0 0: 一;1;2", 0, "no"},
	{joined, "all values on one line", R, "L0 0: 一12;" SEVEN, 0, "no"},
	{joined, "all values on two lines", R, "L0 0: 一12;1;2;3;4\n0: 5;6;21", 0, "yes"},

};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
