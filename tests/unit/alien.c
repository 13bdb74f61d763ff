/* Unit tests of alien: what stands among a row's values and is none of them.  See rows.h. */
#include "../../lib/alien.c"

#include "rows.h"

static struct str
between(struct rows *x, int r)
{
	return rows_bool(alien_between(&x->v, &x->q[r]));
}

static struct str
twice(struct rows *x, int r)
{
	return rows_bool(alien_twice(&x->v, &x->q[r]));
}

static struct str
dropped(struct rows *x, int r)
{
	alien_drop_further(&x->v, &x->q[r]);
	return rows_values(x, r);
}

static struct str
may_be(struct rows *x, int r)
{
	return rows_bool(alien_may_be_further(&x->v, &x->q[r]));
}

/* Is the first cell of line r what is counted? */
static struct str
unit(struct rows *x, int r)
{
	return rows_bool(alien_unit(x->v.item[r].cell[0].text));
}

static struct str
labelled(struct rows *x, int r)
{
	return rows_bool(alien_label(x->v.item[r].cell[0].text));
}

static struct str
has(struct rows *x, int r)
{
	(void)r;
	return rows_bool(alien_has_further(&x->v));
}

static struct str
beside(struct rows *x, int r)
{
	(void)r;
	return rows_bool(alien_beside(&x->v));
}

static struct str
dash(struct rows *x, int r)
{
	alien_drop_dash(&x->v, &x->q[r]);
	return str_fmt(&x->a, "%.*s%s", (int)rows_values(x, r).n, rows_values(x, r).p, x->q[r].whole ? " whole" : "");
}

/* The values of row r when a value that is one too many was taken out of all rows; w: columns alone tell it now, - it has none. */
static struct str
surplus(struct rows *x, int r)
{
	bool any = alien_drop_surplus(&x->v, x->q);

	return str_fmt(&x->a, "%.*s%s%s%s", (int)rows_values(x, r).n, rows_values(x, r).p, any ? " taken" : "", x->q[r].wider ? " w" : "", x->q[r].block ? "" : x->q[r].label_col < 0 ? " -" : " ?");
}

/* The same of lines of one value each, and the row to which the last line before the next label, that was given to none, belongs. */
static struct str
lines(struct rows *x, int r)
{
	size_t i = x->v.band[r].to + 1;
	while (i < x->v.n && x->v.item[i].row >= 0)
		i++;
	bool any = alien_take_surplus(&x->v, x->q);

	return str_fmt(&x->a, "%.*s%s row %d", (int)rows_values(x, r).n, rows_values(x, r).p, any ? " taken" : "", x->v.item[i].row);
}

#define LINES(r, label, values) "L" #r ": " label "\n" #r ": " values "\n"
#define FIRST(r, label, values) "L" #r ": " label "\n: 7\n" #r ": " values "\n"
#define SUB "L0 0: 一;1;14;2;3;4;5;0;15\nL1 1: 二;2;9;1;0;0;8;0;11\n"
#define SUBS SUB "L2 2: （一）予以公开;3;2;0;1;1;0;0;5\n"
#define BEFORE "L0 0: 一;9;1;2;3;4;5;6;21\nL1 1: 二;9;2;1;0;0;8;0;11\nL2 2: （一）予以公开;9;3;0;1;1;0;0;5\n"
#define YEAR "L0 0: 一;1;2;3;4;5;6;21;9\nL1 1: 二;2;1;0;0;8;0;11;9\nL2 2: （一）予以公开;3;0;1;1;0;0;5;9\n"
#define EACH ": 信息内容\n: 本年制发件数\n: 本年废止件数\n: 现行有效件数\n"
#define LAST ": 信息内容;本年制发件数;本年废止件数;现行有效件数;上年数\n"
#define HEADS ": 信息内容;本年制发件数;本年废止件数;现行有效件数\n"

static const struct rows_test test[] = {
	{between, "a word between values", R, "0: 一;1;2;文;3;4;5;6;7", 0, "yes"},
	{between, "but they add up", R, "0: 一;1;2;文;3;4;5;6;21", 0, "no"},
	{between, "behind the first", R, "0: 1;文;2;3;4;5;6;7", 0, "yes"},
	{between, "before the last", R, "0: 1;2;3;4;5;6;文;7", 0, "yes"},
	{between, "a blank is none", R, "0: 一;1;2;;3;4;5;6;7", 0, "no"},
	{between, "a word before all is a label", R, "0: 一;1;2;3;4;5;6;7", 0, "no"},
	{between, "a word behind all", R, "0: 一;1;2;3;4;5;6;7;文", 0, "no"},
	{between, "in a row with a gap the columns tell", R, "0: 一;1;2;文;3;4;5;6", 0, "no"},
	{between, "what is left of a rule", R, "0: 一;1;|;2;3", 0, "yes"},
	{between, "of two other kinds", R, "0: 一;1;│;2;3", 0, "yes"},
	{between, "a broken one", R, "0: 一;1;¦;2;3", 0, "yes"},
	{between, "before all", R, "0: |;1;2;3", 0, "yes"},
	{between, "behind all", R, "0: 1;2;3;|", 0, "no"},
	{between, "before the only value of a line", R, "0: |;1\n0: 2;3", 0, "no"},
	{between, "on the second line", R, "0: 1;2\n0: 2;|;3", 0, "yes"},
	{between, "that begins the second line", R, "0: 1;2\n0: |;2;3", 0, "yes"},
	{between, "words that begin a longer second line", R, "0: 1;2;3\n0: 文;文;文;文;4;5;6;7", 0, "no"},
	{between, "a word that begins the second line", R, "0: 1;2;3\n0: 文;4;5;6;7", 0, "no"},
	{between, "no values", R, "L0: |;一", 0, "no"},

	{dash, "behind a total", R, "L0 0: 一;1;2;3;4;5;15;无", 0, "1 2 3 4 5 15"},
	{dash, "of another kind, behind all seven", R, "L0 0: 一;1;2;3;4;5;6;21;-", 0, "1 2 3 4 5 6 21"},
	{dash, "behind no total", R, "L0 0: 一;1;2;3;4;5;16;无", 0, "1 2 3 4 5 16 无 whole"},
	{dash, "for one that is none", R, "L0 0: 一;0;0;0;0;0;0;-", 0, "0 0 0 0 0 0 - whole"},
	{dash, "a number", R, "L0 0: 一;1;2;3;4;5;15;7", 0, "1 2 3 4 5 15 7 whole"},
	{dash, "behind two alike", R, "L0 0: 一;2;2;-", 0, "2 2"},
	{dash, "behind one", R, "L0 0: 一;2;-", 0, "2 -"},
	{dash, "alone", R, "L0 0: 一;-", 0, "-"},
	{dash, "in the first table", D, "L0 0: 规章;1;1;-", 0, "1 1 - whole"},
	{surplus, "the sum of the organisations before them", R, SUBS, 0, "1 2 3 4 5 0 15 taken"},
	{surplus, "in each row", R, SUBS, 2, "3 0 1 1 0 0 5 taken"},
	{surplus, "two rows are too few", R, SUB, 0, "1 14 2 3 4 5 0 15"},
	{surplus, "a year behind the total", R, YEAR, 1, "2 1 0 0 8 0 11 taken"},
	{surplus, "sums too large", R, SUBS "L3 3: （二）部分公开;9223372036854775807;1;9223372036854775807;1;1;1;1;1", 3, "9223372036854775807 1 9223372036854775807 1 1 1 1 1"},
	{surplus, "sums too large, like the total", R, SUBS "L3 3: （二）部分公开;9223372036854775807;1;9223372036854775807;1;1;1;1;9223372036854775807", 3, "9223372036854775807 1 9223372036854775807 1 1 1 1 9223372036854775807"},
	{surplus, "dashes count for nothing", R, "L0 0: 一;1;14;2;3;4;5;-;15\nL1 1: 二;2;9;1;-;-;8;-;11\nL2 2: （一）予以公开;3;2;-;1;1;-;-;5\n", 0, "1 2 3 4 5 - 15 taken"},
	{surplus, "a sum of one", R, SUB "L2 2: （一）予以公开;1;2;0;0;0;0;0;1\n", 2, "1 0 0 0 0 0 1 taken"},
	{surplus, "three of five rows have one too many", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;;21\nL4 4: 属于国家秘密;1;2;3;4;5;6;;21", 0, "1 2 3 4 5 0 15 taken"},
	{surplus, "noughts, where the last is taken", R, YEAR "L3 3: （二）部分公开;0;0;0;0;0;0;0;", 3, "0 0 0 0 0 0 0 taken w"},
	{surplus, "noughts show nothing", R, SUBS "L3 3: （二）部分公开;0;0;0;0;0;0;0;0", 3, "0 0 0 0 0 0 0 taken"},
	{surplus, "one in four may not add up", R, SUBS "L3 3: （二）部分公开;3;2;0;1;1;0;0;5\nL4 4: 属于国家秘密;1;2;3;4;5;6;7;8", 4, "1 3 4 5 6 7 8 taken"},
	{surplus, "but not one in three", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;7;8", 3, "1 2 3 4 5 6 7 8"},
	{surplus, "either of two may be it", R, "L0 0: 一;1;2;2;0;0;0;0;3\nL1 1: 二;1;3;3;0;0;0;0;4\nL2 2: （一）予以公开;1;4;4;0;0;0;0;5", 0, "1 2 2 0 0 0 0 3"},
	{surplus, "half of the rows have one too many", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;21\nL4 4: 属于国家秘密;1;2;3;4;5;6;21\nL5 5: 其他法律行政法规禁止公开;1;2;3;4;5;6;21", 0, "1 14 2 3 4 5 0 15"},
	{surplus, "a row that lacks one, and adds up", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;;21", 3, "1 2 3 4 5 6 21 taken w"},
	{surplus, "a nought that may be it, where the first is taken", R, BEFORE "L3 3: （二）部分公开;0;2;3;4;5;6;20", 3, "0 2 3 4 5 6 20 taken w -"},
	{surplus, "no nought, where the first is taken", R, BEFORE "L3 3: （二）部分公开;1;2;3;4;5;6;21", 3, "1 2 3 4 5 6 21 taken"},
	{surplus, "where the last is taken", R, YEAR "L3 3: （二）部分公开;1;2;3;4;5;6;21;", 3, "1 2 3 4 5 6 21 taken"},
	{lines, "a value a line, the last given to no row", R, LINES(0, "一", "1\n0: 14\n0: 2\n0: 3\n0: 4\n0: 5\n0: 0\n: 15") LINES(1, "二", "2\n1: 9\n1: 1\n1: 0\n1: 0\n1: 8\n1: 0\n: 11") LINES(2, "（一）予以公开", "3\n2: 2\n2: 0\n2: 1\n2: 1\n2: 0\n2: 0\n: 5"), 0, "1 2 3 4 5 0 15 taken row 0"},
	{lines, "the first", R, FIRST(0, "一", "1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 0\n0: 15") FIRST(1, "二", "2\n1: 1\n1: 0\n1: 0\n1: 8\n1: 0\n1: 11") FIRST(2, "（一）予以公开", "3\n2: 0\n2: 1\n2: 1\n2: 0\n2: 0\n2: 5"), 1, "2 1 0 0 8 0 11 taken row 1"},
	{lines, "of one whose label goes on behind them", R, LINES(0, "一", "1\n0: 14\n0: 2\n0: 3\n0: 4\n0: 5\n0: 0\n: 15") LINES(1, "二", "2\n1: 9\n1: 1\n1: 0\n1: 0\n1: 8\n1: 0\n: 11") LINES(2, "（一）予以公开", "3\n2: 2\n2: 0\n2: 1\n2: 1\n2: 0\n2: 0\n: 5")
	 "L3: （二）部分公开\n: 1\n3: 7\n3: 0\n3: 1\n3: 0\n3: 0\n3: 1\n3: 3\nL3: （区分处理的）\n: 属于国家秘密\n", 3, "1 0 1 0 0 1 3 taken row -1"},
	{lines, "two rows are too few", R, LINES(0, "一", "1\n0: 14\n0: 2\n0: 3\n0: 4\n0: 5\n0: 0\n: 15") LINES(1, "二", "2\n1: 9\n1: 1\n1: 0\n1: 0\n1: 8\n1: 0\n: 11"), 0, "1 14 2 3 4 5 0 row -1"},
	{lines, "several on a line", R, "L0 0: 一;1;14;2;3;4;5;0\n: 15\nL1 1: 二;2;9;1;0;0;8;0\n: 11\nL2 2: （一）予以公开;3;2;0;1;1;0;0\n: 5", 0, "1 14 2 3 4 5 0 row -1"},
	{surplus, "that does not", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;;7", 3, "1 2 3 4 5 6 7 taken w"},
	{surplus, "noughts", R, SUBS "L3 3: （二）部分公开;0;0;0;0;0;0;;0", 3, "0 0 0 0 0 0 0 taken w"},
	{surplus, "in a line of less cells", R, SUBS "L3 3: （二）部分公开;1;2;3;4;5;6;7", 3, "1 2 3 4 5 6 7 taken w -"},
	{surplus, "the first table", D, "L0 0: 规章;1;2;3;6", 0, "1 2 3 6"},

	{has, "a year before, behind the heads", R, ": 申请人情况;上年数\n: 自然人;总计\n0: 一;1;2;3;4;5;6;7", 0, "yes"},
	{has, "alone on its line", R, ": 自然人;总计\n: 占比\n0: 一;1", 0, "yes"},
	{has, "below the first values", R, ": 自然人;总计\n0: 一;1\n: 占比\n", 0, "no"},
	{has, "before others", R, ": 上年数;总计\n0: 一;1", 0, "no"},
	{has, "a sentence", R, ": 本列数据的勾稽关系见年度说明\n0: 一;1", 0, "no"},
	{has, "seven characters", R, ": 总计;上年度收到的数\n0: 一;1", 0, "no"},
	{has, "six", R, ": 总计;上年度收到数\n0: 一;1", 0, "yes"},
	{beside, "heads twice", D, ": 本年制发件数;本年废止件数;本年制发件数;本年废止件数\n0 0: 规章;1", 0, "yes"},
	{beside, "a head over several cells", D, ": 本年制发件数;本年制发件数;本年制发件数;本年废止件数\n0 0: 规章;1", 0, "no"},
	{beside, "blank cells between", D, ": ;本年制发件数;;本年废止件数\n0 0: 规章;1", 0, "no"},
	{beside, "beside values", D, "0 0: 规章;行政许可;规章;1;2;3", 0, "no"},
	{beside, "no two alike", D, ": 信息内容;本年制发件数;本年废止件数\n0 0: 规章;1", 0, "no"},
	{has, "only its own", R, ": 自然人;总计\n0: 一;1", 0, "no"},

	{twice, "the same twice under a head printed twice", D, ": 信息内容;本年制发件数;本年制发件数\n0: 规章;5;5", 0, "yes"},
	{twice, "in the last row, which has another head", D, ": 信息内容;本年收费金额;本年收费金额\n5: 收费;5;5", 5, "no"},
	{twice, "its own", D, ": 信息内容;本年收费金额（单位：万元）;本年收费金额（单位：万元）\n5: 收费;5;5", 5, "yes"},
	{twice, "in the second row", D, ": 信息内容;本年制发件数;本年制发件数\n1: 规范;5;5", 1, "yes"},
	{twice, "under two heads", D, HEADS "0: 规章;5;5;6", 0, "no"},
	{twice, "two numbers", D, ": 信息内容;本年制发件数;本年制发件数\n0: 规章;5;6", 0, "no"},
	{twice, "the last two", D, ": 信息内容;本年制发件数;现行有效件数;现行有效件数\n0: 规章;5;6;6", 0, "yes"},
	{twice, "on two lines", D, ": 信息内容;本年制发件数;本年制发件数\n0: 规章;5\n0: 5", 0, "no"},
	{twice, "heads that are not the row's", D, ": 信息内容;备注;备注\n0: 规章;5;5", 0, "no"},
	{twice, "the nearest heads count", D, ": 信息内容;本年制发件数;本年制发件数\n" HEADS "0: 规章;5;5", 0, "no"},
	{twice, "a word alone names no columns", D, ": 信息内容;本年制发件数;本年制发件数\n: 说明\n0: 规章;5;5", 0, "yes"},
	{twice, "nor does a line with a blank", D, ": 信息内容;本年制发件数;本年制发件数\n: 说明;\n0: 规章;5;5", 0, "yes"},
	{twice, "nor does one with a number at its head, or its end", D, ": 信息内容;本年制发件数;本年制发件数\n: 1;说明\n: 说明;1\n0: 规章;5;5", 0, "yes"},
	{twice, "the first line is taken if none does", D, "0: 规章;5;5", 0, "no"},
	{dropped, "the value below a head of another year", D, LAST "0: 规章;1;;3;9", 0, "1 3"},
	{dropped, "of the last row, which has one column", D, ": 项目;本年收费金额（单位：万元）;上年数\n5: 收费;;9", 5, ""},
	{dropped, "a word alone between is no head", D, LAST ": 说明\n0: 规章;1;;3;9", 0, "1 3"},
	{dropped, "nor is a row of two labels", D, LAST "1: 规范;文件;1;2;3\n0: 规章;1;;3;9", 0, "1 3"},
	{dropped, "two heads", D, ": 本年制发件数;上年数\n0: 1;9", 0, "1"},
	{dropped, "a share", D, ": 信息内容;本年制发件数;现行有效件数;占比\n0: 规章;1;3;9", 0, "1 3"},
	{dropped, "behind none of the form's heads", D, ": 事项;数量;上年数\n0: 规章;1;9", 0, "1 9"},
	{dropped, "a head of the form's", D, HEADS "0: 规章;1;;3", 0, "1 3"},
	{dropped, "not below it", D, LAST "0: 规章;1;;3", 0, "1 3"},
	{dropped, "of fewer cells", D, LAST "0: 规章;1;3;9", 0, "1 3 9"},
	{dropped, "more values than columns", D, LAST "0: 规章;1;2;3;9", 0, "1 2 3 9"},
	{dropped, "the head's line has a value", D, ": 信息内容;本年制发件数;上年数;5\n0: 规章;1;9", 0, "1 9"},
	{dropped, "in another table", R, ": 项目;自然人;总计;上年数\n0: 一;1;1;9", 0, "1 1 9"},
	{may_be, "all values, fewer cells", D, LAST "0: 规章;1;3;9", 0, "yes"},
	{may_be, "as many cells", D, LAST "0: 规章;1;;3;9", 0, "no"},
	{may_be, "remarks", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数;备注\n0: 规章;1;3;9", 0, "no"},
	{may_be, "a value is lacking, too", D, LAST "0: 规章;;3;9", 0, "yes"},
	{may_be, "one without values", D, LAST "0: 规章;;3;9\n: 注;一;二;三;四", 0, "yes"},
	{may_be, "all values, and another line has all cells", D, LAST "0: 规章;1;3;9\n1: 文件;1;2;3;9", 0, "yes"},
	{may_be, "the form's heads alone", D, HEADS "0: 规章;1;3", 0, "no"},
	{may_be, "no values", D, LAST "L0: 规章", 0, "no"},
	{labelled, "the rest of one", R, ": )合计", 0, "yes"},
	{labelled, "behind a wide bracket and a blank", R, ": ） 总计", 0, "yes"},
	{labelled, "a bracket before a number", R, ": )12", 0, "no"},
	{labelled, "a bracket alone", R, ": )", 0, "no"},
	{labelled, "one that opens", R, ": (合计", 0, "no"},
	{labelled, "a number and words", R, ": 1.涉及国家秘密;1", 0, "yes"},
	{labelled, "the last of the block of Han", R, ": 1.\u9FFF;1", 0, "yes"},
	{labelled, "the character behind it", R, ": 1.\uA000;1", 0, "no"},
	{labelled, "a blank between", R, ": 12、 涉及国家秘密;1", 0, "yes"},
	{labelled, "a fullwidth stop", R, ": 1．一;1", 0, "yes"},
	{labelled, "no stop", R, ": 1涉及国家秘密;1", 0, "no"},
	{labelled, "no number", R, ": .涉及国家秘密;1", 0, "no"},
	{labelled, "no words", R, ": 1.;1", 0, "no"},
	{labelled, "a fraction of them", R, ": 1.5万;1", 0, "no"},
	{unit, "what is counted", R, ": 件;1", 0, "yes"},
	{unit, "and more", R, ": 件数;1", 0, "no"},
	{unit, "and a mark", R, ": 件①;1", 0, "yes"},
	{unit, "a star", R, ": 项*;1", 0, "yes"},
	{unit, "a remark in brackets", R, ": 件（含电子邮件）;1", 0, "yes"},
	{unit, "a last Han", R, ": 件龥;1", 0, "no"},
	{unit, "a first", R, ": 件一;1", 0, "no"},
	{unit, "another character", R, ": 页;1", 0, "no"},
	{unit, "a multiple", R, ": 万件;1", 0, "yes"},
	{unit, "of which more is counted", R, ": 万元整;1", 0, "no"},
	{unit, "a share", R, ": ‰;1", 0, "yes"},
	{unit, "a number", R, ": 1;件", 0, "no"},
	{unit, "nothing", R, ": ;1", 0, "no"},
	{may_be, "each head on a line", D, EACH ": 上年数\nL0: 规章\n0: 3\n0: 9", 0, "yes"},
	{may_be, "behind another row's values", D, EACH ": 上年数\nL0: 规章\n0: 3\n0: 9\nL1: 文件\n1: 2", 1, "yes"},
	{may_be, "the form's alone", D, EACH "L0: 规章\n0: 3\n0: 9", 0, "no"},
	{may_be, "one more value than the form has", D, EACH ": 上年数\nL0: 规章\n0: 3\n0: 9\n0: 1\n0: 2", 0, "no"},
	{may_be, "remarks on a line", D, EACH ": 备注\nL0: 规章\n0: 3\n0: 9", 0, "no"},
	{may_be, "a label that is as theirs", D, EACH ": 规章\n: 年\nL0: 规章\n0: 3\n0: 9", 0, "no"},
	{may_be, "another row's heads", D, ": 本年收费金额（单位：万元）\n: 上年数\nL2: 许可\n2: 3", 2, "no"},
	{twice, "in another table", R, ": 项目;自然人;自然人\n0: 一;5;5", 0, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
