/* Unit tests of legend: the heads and rows of a table as in rows.h, and the order of its columns. */
#include "../../lib/legend.c"
#include "rows.h"
#include "headrows.h"

static struct str
order(struct rows *x, int r)
{
	(void)r;
	enum legend o = legend_order(&x->v, x->q);

	return o == LEGEND_FORM ? STR("form") : o == LEGEND_LOOSE ? STR("loose") : STR("other");
}

/* What the same heads say of tables whose rows are full or not, each asked twice. */
static struct str
remembered(struct rows *x, int r)
{
	struct buf b = {.a = &x->a};

	(void)r;
	x->names.memo = memo_open(&x->a);
	for (int i = 0; i < 8; i++)
		buf_char(&b, "flo"[legend_heads(&x->v, i & 1, i & 2, i & 4)]);
	return buf_slice(&b);
}

static struct str
word(enum legend o)
{
	return o == LEGEND_FORM ? STR("form") : o == LEGEND_LOOSE ? STR("loose") : STR("other");
}

/* Twice, since what a text is gets noted. */
static struct str
row(struct rows *x, int r)
{
	enum legend o = legend_row(&x->v, r);

	return legend_row(&x->v, r) == o ? word(o) : STR("another the second time");
}

static struct str
disputes(struct rows *x, int r)
{
	(void)r;
	enum legend o = legend_disputes(&x->v);

	return legend_disputes(&x->v) == o ? word(o) : STR("another the second time");
}

static struct str
same(struct rows *x, int r)
{
	return rows_bool(legend_same(&x->v, r));
}

#define A "本年制发件数"
#define B "本年废止件数"
#define C "现行有效件数"
#define K "结果维持;结果纠正;其他结果;尚未审结;总计"
#define VALUES "\n0: 规章;1;2;3"
#define FIFTEEN "\n0: 1;2;3;4;10;1;2;3;4;10;1;2;3;4;10"

static const struct rows_test test[] = {
	{remembered, "rows that are not full lack a head", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n", 0, "ofofofof"},
	{remembered, "a total among the organisations", R, ": ;自然人;法人或其他组织;总计\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构;其他\n", 0, "llffllff"},
	{order, "below a row of one value", R, "0 L0: 一、;5\n: 科研机构 商业企业\n", 0, "form"},
	{order, "below a number before its row's label", R, "0: 5\n: 科研机构 商业企业\nL0: 一、", 0, "other"},
	{order, "four of one character each", R, ": 商;社;科;其\n" ROW, 0, "other"},
	{order, "another total behind the organisations that one parts", R, ": ;自然人;法人或其他组织;总计\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构;其他;总计\n" GAP, 0, "loose"},
	{order, "the natural persons' head is not there", R, ": 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n" SIX, 0, "other"},
	{order, "two alike three times, one row with its sum and one without", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;\n3: 四;1;2;3;;;;\n4: 五;2;3;;;;;", 0, "form"},
	{order, "and one with its sum", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;\n3: 四;1;2;3;;;;", 0, "form"},
	{order, "as the form has it", R, HEAD2 ROW, 0, "form"},
	{order, "the organisations otherwise", R, ": ;自然人;商业企业;科研机构;法律服务机构;社会公益组织;其他;总计\n" ROW, 0, "other"},
	{order, "words in one cell", R, ": 自然人 科研机构 商业企业\n" ROW, 0, "other"},
	{order, "by their other name", R, ": 社会组织 科研机构\n" ROW, 0, "other"},
	{order, "a year before the natural persons", R, ": ;上年;自然人;商业企业;总计\n" ROW, 0, "other"},
	{order, "a share", R, ": 占比 自然人\n" ROW, 0, "other"},
	{order, "a year that begins the word", R, ": 年末 自然人\n" ROW, 0, "other"},
	{order, "a period that does", R, ": 期末 自然人\n" ROW, 0, "other"},
	{order, "a share that does", R, ": 比例 自然人\n" ROW, 0, "other"},
	{order, "the natural persons' behind the group's, in one cell", R, ": 法人或其他组织 自然人\n" ROW, 0, "other"},
	{order, "the natural persons' behind the group's on its line", R, ": x;法人或其他组织;自然人\n" ROW, 0, "other"},
	{order, "another word", R, ": 之和） 自然人\n" ROW, 0, "form"},
	{order, "of eight characters", R, ": 本年办理结果占比 自然人\n" ROW, 0, "other"},
	{order, "of a byte more", R, ": x本年办理结果占比 自然人\n" ROW, 0, "form"},
	{order, "a long one", R, ": 本年度办理结果及其占比 自然人\n" ROW, 0, "form"},
	{order, "on another line", R, ": 上年\n: 自然人\n" ROW, 0, "form"},
	{order, "behind them", R, ": 自然人 总计 上年\n" ROW, 0, "form"},
	{order, "in pieces", R, ": 科研 商业\n: 机构 企业\n" ROW, 0, "other"},
	{order, "twice over", R, ": 商业企业 科研机构\n: 商业企业 科研机构\n" ROW, 0, "form"},
	{order, "the natural persons behind the organisations", R, ": ;法人或其他组织;;;;;自然人;总计\n: ;商业企业;科研机构;社会公益组织;法律服务机构;其他;;\n" ROW, 0, "other"},
	{order, "on one line with them", R, ": ;商业企业;科研机构;社会公益组织;法律服务机构;其他;自然人;总计\n" ROW, 0, "other"},
	{order, "below, which is nothing", R, ": 法人或其他组织\n: 自然人 总计\n: 商业企业 科研机构 社会公益组织 法律服务机构 其他\n" ROW, 0, "form"},
	{order, "below the organisations", R, ": 商业企业 科研机构 社会公益组织 法律服务机构 其他\n: 自然人 总计\n" ROW, 0, "form"},
	{order, "the total before them on their line", R, ": 自然人;总计;商业企业\n" GAP, 0, "other"},
	{order, "behind the group's", R, ": 自然人;法人或其他组织;总计;商业企业\n" ROW, 0, "form"},
	{order, "the total's before the group's", R, ": ;自然人;总计;法人或其他组织\n: ;;;商业企业;科研机构;社会公益组织;法律服务机构;其他\n" ROW, 0, "other"},
	{order, "a piece of the group's behind it", R, ": ;自然人;总计;法人\n" ROW, 0, "other"},
	{order, "a word that is no head before the group's", R, ": ;自然人;数量;法人或其他组织\n" ROW, 0, "form"},
	{order, "the total's with another word in its cell", R, ": ;自然人;总计 人;法人或其他组织\n" ROW, 0, "other"},
	{order, "and one is", R, ": 法人或其他组织\n: 自然人;商业企业 科研机构;社会公益组织;法律服务机构;其他;总计\n" ROW, 0, "form"},
	{order, "within them: the others say nothing", R, ": 社会;法律\n: 自然;商业;科研\n: 公益;其他;服务\n" ROW, 0, "loose"},
	{order, "as the form has it", R, ": 法人或其他组织\n: 社会;法律\n: 自然;商业;科研\n: 公益;服务;其他\n" ROW, 0, "form"},
	{order, "no line says of all", R, ": 社会;法律\n: 自然;商业;科研\n: 公益;服务;其他\n" ROW, 0, "loose"},
	{order, "several do", R, ": 社会;法律\n: 自然;商业;科研;公益;服务;其他\n" ROW, 0, "form"},
	{order, "by another's piece of its line", R, ": 科研;社会\n: 自然;商业;研机\n: 公益;服务;其他\n" ROW, 0, "form"},
	{order, "the group's in other words", R, ": 法人或其它组织\n: 社会;法律\n: 自然;商业;科研\n: 公益;服务;其他\n" ROW, 0, "form"},
	{order, "a head that is not known", R, ": 自然;商业;甲乙;公益;服务;其他\n" ROW, 0, "form"},
	{order, "the total among the values", R, ": 自然人\n0: 一、;1;2;3;21;4;5;6\n1: 二、;1;1;1;6;1;1;1\n2: 三、;0;0;0;5;5;0;0\n", 0, "other"},
	{order, "in one row only", R, ": 自然人\n0: 一、;1;2;3;21;4;5;6\n1: 二、;1;1;1;1;1;1;7\n", 0, "form"},
	{order, "in as many as at the end", R, ": 自然人\n0: 一、;1;2;3;21;4;5;6\n1: 二、;1;1;1;6;1;1;1\n2: 三、;1;1;1;1;1;1;6\n3: 四、;1;1;1;1;1;2;7\n", 0, "form"},
	{order, "in two columns", R, ": 自然人\n0: 一、;1;2;3;21;4;5;6\n1: 二、;1;1;6;1;1;1;1\n", 0, "form"},
	{order, "their first characters, otherwise", R, ": ;商;其;法律;社;科\n" ROW, 0, "other"},
	{order, "as the form has it", R, ": ;商;科;社;法律;其\n" ROW, 0, "form"},
	{order, "four of them", R, ": 商业;社会;科研;其\n" ROW, 0, "other"},
	{order, "the beginnings of two", R, ": 商业;社会;科研\n" ROW, 0, "other"},
	{order, "one character among them", R, ": 商业;社;科研\n" ROW, 0, "other"},
	{order, "six characters", R, ": 商;社;科;其;法;商\n" ROW, 0, "other"},
	{order, "one character of two", R, ": 商;科;社;法;其\n" ROW, 0, "form"},
	{order, "the natural persons' behind the group's", R, ": 法人;自;总\n" ROW, 0, "other"},
	{order, "the group's with more behind it", R, ": 法人或其他组织项加;自然;总\n" ROW, 0, "other"},
	{order, "the group's by one character", R, ": 法;自然\n" ROW, 0, "form"},
	{order, "before the group's", R, ": 自然;法人或其;总\n" ROW, 0, "form"},
	{order, "one a line, behind the group's: it may be set lower", R, ": 法人或其他组织\n: 自然人\n: 总计\n: 商业企业\n" ROW, 0, "loose"},
	{order, "one a line, the total's before the group's", R, ": 自然人\n: 总计\n: 法人或其他组织\n: 商业企业\n" ROW, 0, "loose"},
	{order, "with a word between", R, ": 自然人\n: 总计\n: 情况\n: 法人或其他组织\n" ROW, 0, "form"},
	{order, "where the group's was there before", R, ": 法人或其他组织\n: 情况\n: 总计\n: 法人或其他组织\n: 自然人\n" ROW, 0, "form"},
	{order, "the total's elsewhere", R, ": 法人或其他组织\n: 自然人\n: 商业企业\n" ROW, 0, "form"},
	{order, "other words beside it", R, ": 法人或其他组织\n: 自然人;x\n: 总计\n: 法人或其他组织 x\n: 自然人\n: 总计\n: 法人或其他组织\n: 自然人\n: 总计;\n" ROW, 0, "form"},
	{order, "one a line, otherwise", R, ": 科研机构\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "one a line, with another line between", R, ": 科研机构\n: 文\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "with two", R, ": 科研机构\n: 文\n: 文\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "with another head between", R, ": 科研机\n: 构\n: 自然人\n: 商业企\n: 业\n: 社会公\n: 益组织\n: 法律服\n: 务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "the natural persons behind the first of them, no group's head", R, ": 商业企业\n: 自然人\n: 科研机构\n: 社会公益组织\n: 法律服务机构\n: 其他\n: 总计\n" ROW, 0, "loose"},
	{order, "in other words", R, ": 企业\n: 自然人\n: 科研单位\n: 社会组织\n: 律师事务所\n: 其他\n: 合计\n" ROW, 0, "loose"},
	{order, "the group's head before them: they may stand lower", R, ": 法人或其他组织\n: 商业企业\n: 自然人\n: 科研机构\n" ROW, 0, "form"},
	{order, "the natural persons behind them", R, ": 商业企业\n: 科研机构\n: 社会公益组织\n: 法律服务机构\n: 其他\n: 自然人\n: 总计\n" ROW, 0, "loose"},
	{order, "in two lines each", R, ": 商业企\n: 业\n: 社会公\n: 益组织\n: 科研机\n: 构\n: 法律服\n: 务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "in two lines each, in the form's order", R, ": 商业企\n: 业\n: 科研机\n: 构\n: 社会公\n: 益组织\n: 法律服\n: 务机构\n: 其他\n" ROW, 0, "form"},
	{order, "one a line, not all", R, ": 科研机构\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n" ROW, 0, "form"},
	{order, "one a line, behind others", R, ": 其他\n: 科研机构\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "loose"},
	{order, "a line with one before, in order", R, ": 法律服务机构\n: 商业企业\n: 科研机构\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "form"},
	{order, "the total's among the organisations", R, ": ;自然人;法人或其他组织;总计\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构;其他\n" GAP, 0, "loose"},
	{order, "the last of them behind it", R, ": ;自然人;法人或其他组织;;;;总计\n: ;;商业企业;科研机构;社会公益组织;法律服务机构;;其他\n" GAP, 0, "loose"},
	{order, "behind them, where nothing is", R, ": ;自然人;法人或其他组织;;;;;总计\n: ;;商业企业;科研机构;社会公益组织;法律服务机构;其他;\n" GAP, 0, "form"},
	{order, "above one of them: the lines are not in columns", R, ": 自然人;法人或其他组织;总计\n: 商业企业;科研机构;社会公益组织;法律服务机构;其他\n" GAP, 0, "form"},
	{order, "not all of them", R, ": ;自然人;法人或其他组织;总计\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构\n" ROW "1: 二、;1;2;;4;5;6;18\n", 0, "form"},
	{order, "another word there", R, ": ;自然人;法人或其他组织;文\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构;其他\n" GAP, 0, "form"},
	{order, "where every row is full", R, ": ;自然人;法人或其他组织;总计\n: ;;商业企业;;科研机构;社会公益组织;法律服务机构;其他\n" ROW, 0, "form"},
	{order, "the total's above nothing, behind them", R, ": ;自然人;法人或其他组织;;;;;总计;x\n: ;;商业企业;科研机构;社会公益组织;法律服务机构;其他;;\n" GAP, 0, "form"},
	{order, "below the first row", R, ROW ": 科研机构 商业企业\n", 0, "form"},
	{order, "a long word", R, ": 商业企业科研机构社会公益组织 商业企业\n" ROW, 0, "form"},

	{order, "one head is not there, nor all values", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n" SIX, 0, "other"},
	{order, "in a piece on another line", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n: 科研\n" SIX, 0, "loose"},
	{order, "by a character there", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n: 科\n" SIX, 0, "loose"},
	{order, "another character", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n: 处长\n" SIX, 0, "other"},
	{order, "all values are there", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n" ROW, 0, "form"},
	{order, "a row ends in a dash: there may be notes", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n0: 一、;1;2;3;4;5;15;-\n", 0, "other"},
	{order, "all heads are", R, HEAD2 SIX, 0, "form"},
	{order, "the total's is not", R, ": 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n" SIX, 0, "form"},
	{order, "most are not", R, ": 自然人 商业企业 社会公益组织\n" SIX, 0, "form"},

	{order, "two totals before their parts", R, "0: 21;1;2;3;4;5;6\n1: 6;1;0;0;0;5;0", 0, "other"},
	{order, "one, and none behind", R, "0: 21;1;2;3;4;5;6", 0, "form"},
	{order, "one, and zeros", R, "0: 21;1;2;3;4;5;6\n1: 0;0;0;0;0;0;0", 0, "form"},
	{order, "one", R, "0: 21;1;2;3;4;5;6\n1: 1;0;0;0;0;0;1", 0, "form"},
	{order, "as many behind", R, "0: 21;1;2;3;4;5;6\n1: 6;1;0;0;0;5;0\n2: 1;0;0;0;0;0;1\n3: 1;1;0;0;0;0;2", 0, "form"},
	{order, "more before", R, "0: 21;1;2;3;4;5;6\n1: 6;1;0;0;0;5;0\n2: 1;0;0;0;0;0;1", 0, "other"},
	{order, "as many behind, whose first is zero", R, "0: 21;1;2;3;4;5;6\n1: 6;1;0;0;0;5;0\n2: 0;1;0;0;0;0;1\n3: 0;0;2;0;0;0;2", 0, "form"},
	{order, "two alike three times, and one beside zero", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;\n3: 四;4;0;;;;;", 0, "form"},
	{order, "two alike three times, and zeros", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;\n3: 四;0;0;;;;;", 0, "other"},
	{order, "dashes for zeros", R, "0: 21;1;2;3;4;5;6\n1: 6;1;-;-;-;5;-", 0, "other"},
	{order, "nothing but zeros says nothing", R, "0: 0;0;0;0;0;0;0\n1: 0;0;0;0;0;0;0\n2: 0;0;0;0;0;0;0", 0, "form"},
	{order, "sums too large", R, "0: 9;9000000000000000000;9000000000000000000\n1: 9;9000000000000000000;9000000000000000000", 0, "form"},
	{order, "two alike side by side, three times", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;", 0, "other"},
	{order, "twice", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;", 0, "form"},
	{order, "and a row of others", R, "0: 一;5;5;;;;;\n1: 二;3;3;;;;;\n2: 三;2;2;;;;;\n3: 四;2;3;;;;;", 0, "form"},
	{order, "as far apart as natural persons and total", R, "0: 一;5;;;;;;5\n1: 二;3;;;;;;3\n2: 三;2;;;;;;2", 0, "form"},

	{row, "as the form has it", D, ": 信息内容;" A ";" B ";" C VALUES, 0, "form"},
	{row, "all turned", D, ": 信息内容;" C ";" A ";" B VALUES, 0, "other"},
	{row, "two turned", D, ": 信息内容;" B ";" A ";" C VALUES, 0, "other"},
	{row, "the last two", D, ": 信息内容;" A ";" C ";" B VALUES, 1, "other"},
	{row, "words of one cell", D, ": 信息内容 " B " " A " " C VALUES, 0, "other"},
	{row, "one before another, the third broken over lines", D, ": ;" B ";" A ";现行有效\n: ;;;件数" VALUES, 0, "loose"},
	{row, "the last before the first, the other broken", D, ": ;" C ";" A ";本年\n: ;;;废止件数" VALUES, 0, "loose"},
	{row, "its beginning, too", D, ": ;" C ";" A ";本年废止\n: ;;;件数" VALUES, 0, "loose"},
	{row, "the middle one broken", D, ": ;本年废止;" A ";" C "\n: ;件数" VALUES, 0, "loose"},
	{row, "beginnings beside the end of another", D, ": ;有效件数;本年废止;本年制发" VALUES, 0, "loose"},
	{row, "the last of a group, the second of the next", D, ": ;" A ";本年;" C ";本年废止" VALUES, 0, "loose"},
	{row, "all broken: their beginnings", D, ": ;本年废止;本年制发;现行有效\n: ;件数;件数;件数" VALUES, 0, "loose"},
	{row, "as the form has it", D, ": ;本年制发;本年废止;现行有效\n: ;件数;件数;件数" VALUES, 0, "form"},
	{row, "their ends", D, ": ;本年;本年;现行\n: ;废止件数;制发件数;有效件数" VALUES, 0, "loose"},
	{row, "as the form has them", D, ": ;本年;本年;现行\n: ;制发件数;废止件数;有效件数" VALUES, 0, "form"},
	{row, "one character is no piece", D, ": ;现;本" VALUES, 0, "form"},
	{row, "two lines each", D, ": 本年废止\n: 件数\n: 本年制发\n: 件数\n: 现行有效\n: 件数" VALUES, 0, "loose"},
	{row, "one or two", D, ": 本年制发\n: 件数\n: " B "\n: 现行\n: 有效件数" VALUES, 0, "form"},
	{row, "two turned", D, ": 本年制发\n: 件数\n: 现行\n: 有效件数\n: " B VALUES, 0, "loose"},
	{row, "the rest of another", D, ": 本年废止\n: 有效件数\n: 本年制发\n: 件数\n: 现行有效\n: 件数" VALUES, 0, "form"},
	{row, "a blank within a head", D, ": 信息内容;本年 废止件数;本年 制发件数;现行 有效件数" VALUES, 0, "other"},
	{row, "the last before the second", D, ": ;" C ";" B VALUES, 0, "form"},
	{row, "two alone in their order", D, ": ;" A ";" C VALUES, 0, "form"},
	{row, "one alone", D, ": ;" B VALUES, 0, "form"},
	{row, "twice on a line", D, ": " A ";" B ";" C ";" A ";" B ";" C VALUES, 0, "form"},
	{row, "twice, the second time turned", D, ": " A ";" B ";" C ";" B ";" A ";" C VALUES, 0, "other"},
	{row, "the same one twice", D, ": " A ";" A VALUES, 0, "form"},
	{row, "on two lines", D, ": ;" A ";;" C "\n: ;;" B VALUES, 0, "form"},
	{row, "one a line", D, ": 信息内容\n: " A "\n: " B "\n: " C VALUES, 0, "form"},
	{row, "one a line, turned", D, ": 信息内容\n: " B "\n: " A "\n: " C VALUES, 0, "loose"},
	{row, "and nothing behind them", D, ": " C "\n: " A "\n: " B, 0, "loose"},
	{row, "others between them", D, ": " B "\n: 文\n: " A "\n: " C VALUES, 0, "loose"},
	{row, "two of them", D, ": " B "\n: " A VALUES, 0, "form"},
	{row, "with values on their line", D, ": " B ";" A ";" C ";7" VALUES, 0, "form"},
	{row, "their unit behind them", D, ": " B "（件）;" A "（单位：件）;" C VALUES, 0, "other"},
	{row, "another word, a unit, behind one", D, ": " B "单位件数;" A VALUES, 0, "other"},
	{row, "one that is none", D, ": " B "甲乙;" A VALUES, 0, "loose"},
	{row, "a row of one column", D, ": 本年处理决定数量;" B ";" A VALUES, 2, "form"},
	{row, "another row's heads", D, "2019\n: 本年增/减;上一年项目数量;处理决定数量" VALUES, 0, "form"},
	{row, "the other form's heads", D, ": 信息内容;本年新制作数量;本年新公开数量;对外公开总数量" VALUES, 0, "loose"},
	{row, "one of them beside values", D, ": 信息内容;内容\n: 本年新公开数量;5" VALUES, 0, "loose"},
	{row, "and one of the form's", D, ": 信息内容;本年新公开数量;" B VALUES, 0, "form"},
	{row, "those of another row of the other form", D, ": 信息内容;本年增/减;处理决定数量" VALUES, 0, "form"},
	{same, "the rows above each other", D, ": 文", 1, "yes"},
	{same, "another number of columns", D, ": 文", 2, "no"},
	{same, "another head", D, ": 文", 5, "no"},
	{disputes, "as the form has it", P, ": 行政复议;;;;;行政诉讼\n: " K ";未经复议直接起诉;;;;;复议后起诉\n: ;;;;;" K ";" K FIFTEEN, 0, "form"},
	{disputes, "合计 for 总计", P, ": 结果维持;结果纠正;其他结果;尚未审结;合计;结果纠正;其他结果;尚未审结;合计" FIFTEEN, 0, "form"},
	{disputes, "two categories turned", P, ": 结果纠正;结果维持;其他结果;尚未审结;总计" FIFTEEN, 0, "other"},
	{disputes, "in two lines, the beginnings", P, ": 结果;结果;尚未;其他;总计\n: 维持;纠正;审结;结果" FIFTEEN, 0, "loose"},
	{disputes, "the ends", P, ": 结果;结果;其他;尚未;总计\n: 纠正;维持;结果;审结" FIFTEEN, 0, "loose"},
	{disputes, "an end with which another looks whole", P, ": 结果;其他;结果;尚未;总计\n: 维持;结果;纠正;审结" FIFTEEN, 0, "loose"},
	{disputes, "ends, then beginnings: which may be either is neither", P, ": 结果;结果;其他;尚未\n: 维持;纠正;结果;审结;结果;结果;其他;尚未" FIFTEEN, 0, "form"},
	{disputes, "turned", P, ": 维持;纠正;审结;结果;结果;结果;尚未;其他" FIFTEEN, 0, "loose"},
	{disputes, "whole ones in two cells each", P, ": 结果;维持;结果;纠正;其他;结果;尚未;审结;总;计" FIFTEEN, 0, "form"},
	{disputes, "in another order", P, ": 结果;维持;其他;结果;结果;纠正;尚未;审结;总;计" FIFTEEN, 0, "loose"},
	{disputes, "as the form has them", P, ": 结果;结果;其他;尚未;总计;结果;结果;其他;尚未;总计\n: 维持;纠正;结果;审结;维持;纠正;结果;审结" FIFTEEN, 0, "form"},
	{disputes, "blanks within them", P, ": 结果 纠正;结果 维持;其他 结果;尚未 审结;合计" FIFTEEN, 0, "other"},
	{disputes, "two lines each", P, ": 结果\n: 维持\n: 其他\n: 结果\n: 结果\n: 纠正\n: 尚未\n: 审结\n: 总计" FIFTEEN, 0, "loose"},
	{disputes, "as they should", P, ": 结果\n: 维持\n: 结果\n: 纠正\n: 其他\n: 结果\n: 尚未\n: 审结\n: 合计" FIFTEEN, 0, "form"},
	{disputes, "beginnings of several lines, turned", P, ": 其他结;结果维;尚未审;结果纠\n: 果;持;结;正" FIFTEEN, 0, "loose"},
	{disputes, "a total among them", P, ": 结果维;结果纠;其他结;总计;尚未审" FIFTEEN, 0, "loose"},
	{disputes, "with the words below", P, ": 结果;其他;结果;尚未\n: 维持;结果;纠正;审结;结果;其他;结果;尚未\n: 总计;总计\n: 维持;结果;纠正;审结;维持;结果;纠正;审结" FIFTEEN, 0, "loose"},
	{disputes, "as the form has them", P, ": 结果;结果;其他;尚未\n: 维持;纠正;结果;审结;结果;结果;其他;尚未\n: 总计;总计\n: 维持;纠正;结果;审结;维持;纠正;结果;审结" FIFTEEN, 0, "form"},
	{disputes, "the last piece of a group's total, and the ends of the next", P, ": 结果;审结;计;维持;纠正;结果;审结;计" FIFTEEN, 0, "form"},
	{disputes, "groups beside them", P, ": 结果;其他;结果;尚未;复议后起诉\n: 维持;结果;纠正;审结;总计" FIFTEEN, 0, "loose"},
	{disputes, "the last of a line with those below", P, ": 维持;纠正;结果;其他;结果\n: 维持;结果;纠正" FIFTEEN, 0, "loose"},
	{disputes, "whole ones between the pieces", P, ": 结果维持;结果纠正;其他结果;尚未审;总计;结果维;结果纠正\n: 结;持" FIFTEEN, 0, "form"},
	{disputes, "two lines below", P, ": 其他;甲;结果\n: 总计\n: 结果;甲;纠正" FIFTEEN, 0, "loose"},
	{disputes, "three", P, ": 其他;甲;结果\n: 总计\n: 总计\n: 结果;甲;纠正" FIFTEEN, 0, "form"},
	{disputes, "values between", P, ": 其他;甲;结果\n: 5;6\n: 结果;甲;纠正" FIFTEEN, 0, "form"},
	{disputes, "the total first", P, ": 总计;结果维持;结果纠正;其他结果;尚未审结" FIFTEEN, 0, "other"},
	{disputes, "合计 first", P, ": 合计;结果维持;结果纠正;其他结果;尚未审结" FIFTEEN, 0, "other"},
	{disputes, "without the first of a block", P, ": " K ";结果纠正;其他结果;尚未审结;总计" FIFTEEN, 0, "form"},
	{disputes, "totals alone", P, ": 总计;总计;总计" FIFTEEN, 0, "form"},
	{disputes, "each on a line", P, ": 结果维持\n: 结果纠正\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "form"},
	{disputes, "turned", P, ": 结果纠正\n: 结果维持\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "loose"},
	{disputes, "a line of them in their order, and one each, turned", P, ": " K "\n: 结果纠正\n: 结果维持\n: 其他结果\n: 尚未审结\n: 总计" FIFTEEN, 0, "form"},
	{disputes, "a line of them, and pieces, turned", P, ": " K "\n: 结果维;结果纠;其他结;总计;尚未审" FIFTEEN, 0, "loose"},
	{row, "in other words elsewhere, where a line has them word for word", D, ": " A ";" B ";" C "\n: 废止数;制发数;有效数" VALUES, 0, "form"},
	{disputes, "the lawsuits first", P, ": 行政诉讼;;;;;行政复议" FIFTEEN, 0, "other"},
	{disputes, "on a line above", P, ": 行政诉讼\n: 行政复议" FIFTEEN, 0, "loose"},
	{disputes, "reviews alone: the others' may be the end of a text above", P, ": 行政复议" FIFTEEN, 0, "loose"},
	{disputes, "the reviews above", P, ": 行政复议\n: 行政诉讼\n: 行政复议" FIFTEEN, 0, "form"},
	{disputes, "lawsuits alone", P, ": 行政诉讼" FIFTEEN, 0, "form"},
	{disputes, "those after a review first", P, ": 复议后起诉;未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "in one cell", P, ": 复议后起诉 未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "above", P, ": 复议后起诉\n: 未经复议直接起诉" FIFTEEN, 0, "loose"},
	{disputes, "the worst counts", P, ": 行政诉讼\n: 行政复议\n: 复议后起诉;未经复议直接起诉" FIFTEEN, 0, "other"},
	{disputes, "more than are looked at", P, ": " K ";" K ";" K ";" K ";" K ";" K ";结果维持;结果纠正;结果维持" FIFTEEN, 0, "form"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
