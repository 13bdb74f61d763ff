/* Unit tests of legend: the heads and rows of a table of the requests as in rows.h, and the order of its columns. */
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

/* The organisations seen last, of heads that come one a line, and what they say: one that is further than a line begins anew. */
static struct str
seen_last(struct rows *x, int r)
{
	static const struct { int n, head[8], gap; const char *want; } of[] = {
		{5, {1, 2, 3, 4, 5}, 0, "12345 form"}, {5, {2, 1, 3, 4, 5}, 0, "21345 loose"}, {6, {5, 1, 2, 3, 4, 5}, 0, "12345 loose"}, {7, {1, 2, 3, 4, 5, 1, 2}, 0, "34512 loose"}, {4, {2, 1, 3, 4}, 0, "2134 form"},
		{6, {1, 1, 2, 3, 4, 5}, 0, "12345 form"}, {5, {2, 2, 1, 4, 5}, 0, "22145 form"}, {5, {2, 1, 3, 4, 5}, 3, "21345 loose"}, {8, {3, 1, 1, 2, 3, 4, 5, 1}, 0, "23451 loose"}};

	(void)r;
	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct seen s = {.order = LEGEND_FORM};
		struct buf b = {.a = &x->a};
		for (int k = 0; k < of[i].n; k++)
			look_org(&s, of[i].head[k], (size_t)(10 + k + (of[i].gap && k + 1 >= of[i].gap)));
		for (int k = 0; k < s.n; k++)
			buf_char(&b, (char)('0' + s.org[k]));
		buf_str(&b, s.order == LEGEND_FORM ? STR(" form") : s.order == LEGEND_LOOSE ? STR(" loose") : STR(" other"));
		if (!str_eq(buf_slice(&b), str_of(of[i].want)))
			return str_fmt(&x->a, "%zu: %.*s", i, (int)b.n, b.p);
	}
	return STR("yes");
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

static const struct rows_test test[] = {
	{seen_last, "organisations one a line", R, ": 一", 0, "yes"},
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
	{order, "in pieces", R, ": 科研 商业\n: 机构 企业\n" ROW, 0, "loose"},
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
	{order, "the total's with another word in its cell", R, ": ;自然人;总计 人;法人或其他组织\n" ROW, 0, "form"},
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
	{order, "one character among them", R, ": 商业;社;科研\n" ROW, 0, "loose"},
	{order, "six characters", R, ": 商;社;科;其;法;商\n" ROW, 0, "loose"},
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
	{order, "with two", R, ": 科研机构\n: 文\n: 文\n: 商业企业\n: 社会公益组织\n: 法律服务机构\n: 其他\n" ROW, 0, "form"},
	{order, "with another head between", R, ": 科研机\n: 构\n: 自然人\n: 商业企\n: 业\n: 社会公\n: 益组织\n: 法律服\n: 务机构\n: 其他\n" ROW, 0, "loose"},
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
	{order, "another character", R, ": 自然人 商业企业 社会公益组织 法律服务机构 其他 总计\n: 科长\n" SIX, 0, "other"},
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
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
