/* Unit tests of headed: rows as in rows.h, read by the heads of their columns. */
#include "../../lib/headed.c"
#include "rows.h"

/* As if something had been read of each row with values; of the row asked about something is placed if `placed`. */
static void
given(struct rows *x, bool placed)
{
	for (int r = 0; r < x->v.nrow; r++)
		for (int k = 0; k < x->v.width[r]; k++)
			fill_at(&x->t, &x->v, r, k)->state = placed ? TABLE_PLACED : TABLE_BLANK;
}

static struct str
row(struct rows *x, int r)
{
	given(x, false);
	x->t.row[x->v.row0 + r].why = "";
	return headed_row(&x->t, &x->v, r) ? rows_cells(x, r) : STR("no");
}

/* Of a row of which nothing but the first cell was read, and that was placed. */
static struct str
first_placed(struct rows *x, int r)
{
	fill_at(&x->t, &x->v, r, 0)->state = TABLE_PLACED;
	x->t.row[x->v.row0 + r].why = "";
	return headed_row(&x->t, &x->v, r) ? rows_cells(x, r) : STR("no");
}

static struct str
placed_row(struct rows *x, int r)
{
	given(x, true);
	x->t.row[x->v.row0 + r].why = "";
	return headed_row(&x->t, &x->v, r) ? rows_cells(x, r) : STR("no");
}

/* Of a row of which nothing was read. */
static struct str
lost_row(struct rows *x, int r)
{
	return rows_bool(headed_row(&x->t, &x->v, r));
}

static struct str
differs(struct rows *x, int r)
{
	given(x, false);
	return rows_bool(headed_differs(&x->t, &x->v, r));
}

static struct str
lost_differs(struct rows *x, int r)
{
	return rows_bool(headed_differs(&x->t, &x->v, r));
}

static struct str
disputes(struct rows *x, int r)
{
	given(x, false);
	x->t.row[x->v.row0 + r].why = "";
	return headed_disputes(&x->t, &x->v) ? rows_cells(x, r) : STR("no");
}

/* Of all rows, whose columns stand in another order. */
static struct str
rows(struct rows *x, int r)
{
	given(x, false);
	for (int k = 0; k < x->v.nrow; k++)
		x->t.row[x->v.row0 + k] = (struct table_row){x->q[k].n > 0, 1, ""};
	x->v.legend = LEGEND_OTHER;
	headed_rows(&x->t, &x->v);
	return rows_cells(x, r);
}

#define A "本年制发件数"
#define B "本年废止件数"
#define C "现行有效件数"
#define SEVEN "自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计"
#define K "结果维持;结果纠正;其他结果;尚未审结;总计"
#define KT "尚未审结;结果维持;总计;其他结果;结果纠正"

static const struct rows_test test[] = {
	{row, "of the requests one a line, in another order, the group's above the only row", R, ": 总计\n: 自然人\n: 商业企业\n: 科研机构\n: 社会公益组织\n: 法律服务机构\n: 其他\n: 法人或其他组织\n0: 21;1;2;3;4;5;6", 0, "1 2 3 4 5 6 21 "},
	{row, "in another order", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2;3", 0, "2 1 3 "},
	{row, "blanks and dashes", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;;2;/", 0, "2 _ [/] "},
	{row, "a head that is not there", D, ": 信息内容;" A ";" C "\n0: 规章;1;2", 0, "1 . 2 "},
	{row, "blank cells behind", D, ": 信息内容;" A ";" C ";\n0: 规章;1;2;", 0, "1 . 2 "},
	{row, "a value there", D, ": 信息内容;" A ";" C ";\n0: 规章;1;2;3", 0, "no"},
	{row, "one more head", D, ": 信息内容;合计;" A ";" B ";" C "\n0: 规章;6;1;2;3", 0, "1 2 3 "},
	{row, "one in other words, and one that is not there", D, ": 信息内容;失效数;" A ";" C "\n0: 规章;1;2;3", 0, "no"},
	{row, "another head of such words", D, ": 信息内容;" A ";信息件数;" C "\n0: 规章;1;;2", 0, "no"},
	{row, "a cell less", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2", 0, "no"},
	{row, "the label in a value's column", D, ": " B ";" A ";" C "\n0: 规章;1;2", 0, "no"},
	{row, "the head of the labels behind another", D, ": 第二十条第（一）项;信息内容;" A ";" B ";" C "\n0: 规章;1;2;3;", 0, "no"},
	{row, "with a blank in it", D, ": 第二十条第（一）项;信息 内容;" A ";" B ";" C "\n0: 规章;1;2;3;", 0, "no"},
	{row, "the label below it", D, ": 第二十条第（一）项;信息内容;" B ";" A ";" C "\n0: ;规章;1;2;3", 0, "2 1 3 "},
	{row, "one twice", D, ": 信息内容;" B ";" A ";" B "\n0: 规章;1;2;3", 0, "no"},
	{row, "a head of another row between", D, ": 信息内容;" B ";" A ";" C "\n: 信息内容;处理\n0: 规章;1;2;3", 0, "2 1 3 "},
	{row, "no heads", D, "0: 规章;1;2;3", 0, "no"},
	{row, "more words than any table has heads", D, ": 信息内容;" B ";" A ";" C ";文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文;文\n0: 规章;1;2;3", 0, "no"},
	{row, "on two lines", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1\n0: ;2;3", 0, "no"},
	{row, "of one column", D, ": 信息内容;" B ";" A ";" C "\n2: 许可;1", 2, "no"},
	{placed_row, "what was placed", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2;3", 0, "2? 1? 3? "},
	{first_placed, "of which the first cell was", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2;3", 0, "2? 1? 3? "},
	{row, "another line between the group's head and its own", R, ": ;合计;法人或其他组织;;;;;自然人\n: ;;申请人;;;;;\n: ;;其他;法律服务机构;社会公益组织;科研机构;商业企业;\n0: 一;21;6;5;4;3;2;1", 0, "1 2 3 4 5 6 21 "},
	{lost_row, "of which nothing was read", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2;3", 0, "no"},
	{lost_differs, "of which nothing was read", D, ": 信息内容;" A ";" C "\n0: 规章;1;2", 0, "no"},
	{differs, "as many heads", D, ": 信息内容;" B ";" A ";" C "\n0: 规章;1;2", 0, "no"},
	{differs, "one less, and values", D, ": 信息内容;" A ";" C "\n0: 规章;1;2", 0, "yes"},
	{differs, "and all values", D, ": 信息内容;" A ";" C "\n0: 规章;1;2;3", 0, "no"},
	{differs, "one more", D, ": 信息内容;合计;" A ";" B ";" C "\n0: 规章;1;2;3", 0, "yes"},
	{differs, "and as many values", D, ": 信息内容;合计;" A ";" B ";" C "\n0: 规章;6;1;2;3", 0, "no"},
	{differs, "words of one cell", D, ": 信息内容 " A " " C ";;\n0: 规章;1;2", 0, "yes"},
	{row, "which have no columns", D, ": 信息内容 " B " " A " " C ";;;\n0: 规章;1;2;3", 0, "no"},
	{differs, "more words of one cell than any table has heads", D, ": 信息内容 " A " " C " 文 文 文 文 文 文 文 文 文 文 文 文 文 文 文;;\n0: 规章;1;2", 0, "no"},
	{differs, "in other words", D, ": 信息内容;制发数;有效数\n0: 规章;1;2", 0, "yes"},
	{differs, "a sum that may be another's head", D, "2019\n: 信息内容;总数;本年新制作数量;本年新公开数量;对外公开总数量\n0: 规章;6;;;6", 0, "yes"},
	{row, "the total first", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;21;1;2;3;4;5;6", 0, "1 2 3 4 5 6 21 "},
	{row, "blanks", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;6;;;;;;6", 0, "_ _ _ _ _ 6 6 "},
	{row, "what does not add up", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;20;1;2;3;4;5;6", 0, "no"},
	{row, "a word among them", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;21;1;2;3;4;5;6;甲", 0, "no"},
	{row, "a word for one of them", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;21;1;2;3;4;5;文", 0, "no"},
	{row, "what is too large to add up", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;1;900000000000000000;0.01;0;0;0;0", 0, "no"},
	{row, "no heads at all", R, "0: 一;1;2;3;4;5;6;21", 0, "no"},
	{row, "one head a line", R, ": 总计\n: 自然人\n0: 一;1;2;3;4;5;6;21", 0, "no"},
	{row, "more of them, one a line, than any table has", R, ": 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n: 自然人\n0: 一;1;2;3;4;5;6;21", 0, "no"},
	{row, "one above two columns, one above none", R, ": 项目;自然人;自然人;科研机构;社会公益组织;法律服务机构;其他;总计\n0: 一;1;2;3;4;5;6;21", 0, "no"},
	{row, "three lines of them", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n: 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n: 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;21;1;2;3;4;5;6", 0, "1 2 3 4 5 6 21 "},
	{row, "a label in two cells", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 三;一;21;1;2;3;4;5;6", 0, "1 2 3 4 5 6 21 "},
	{row, "so, and a line above the heads", R, ": 申请人情况\n: 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 三;一;21;1;2;3;4;5;6", 0, "1 2 3 4 5 6 21 "},
	{row, "a head less", R, ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构\n0: 一;15;1;2;3;4;5", 0, "no"},
	{row, "below the group's", R, ": 总计;法人或其他组织;自然人\n: 其他;法律服务机构;社会组织;科研机构;商业企业\n0: 一;21;6;5;4;3;2;1", 0, "1 2 3 4 5 6 21 "},
	{row, "in columns of several lines", R, ": ;合计;法人或其他组织;;;;;自然人\n: ;;其他;法律服务机构;社会公益组织;科研机构;商业企业;\n0: 一;21;6;5;4;3;2;1", 0, "1 2 3 4 5 6 21 "},
#define TOTAL_FIRST ": 项目;总计;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n"
	{rows, "all add up, an empty cell", R, TOTAL_FIRST "0: 一;15;1;2;3;4;5;\n1: 二;6;1;1;1;1;1;1", 0, "1 2 3 4 5 _ 15 "},
	{rows, "another does not", R, TOTAL_FIRST "0: 一;15;1;2;3;4;5;\n1: 二;7;1;1;1;1;1;1", 0, "1? 2? 3? 4? 5? _ 15? "},
	{rows, "another does not, no empty cell", R, TOTAL_FIRST "0: 一;21;1;2;3;4;5;6\n1: 二;7;1;1;1;1;1;1", 0, "1 2 3 4 5 6 21 "},
	{rows, "two others do not", R, TOTAL_FIRST "0: 一;21;1;2;3;4;5;6\n1: 二;7;1;1;1;1;1;1\n2: 三;7;1;1;1;1;1;1", 0, "1? 2? 3? 4? 5? 6? 21? "},
	{disputes, "results in another order", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: " KT ";未经复议直接起诉;;;;;复议后起诉;;;;\n: ;;;;;" KT ";" KT "\n0: 4;1;10;3;2;8;5;20;6;1;1;2;3;0;0", 0, "1 2 3 4 10 "},
	{disputes, "the last group", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: " KT ";未经复议直接起诉;;;;;复议后起诉;;;;\n: ;;;;;" KT ";" KT "\n0: 4;1;10;3;2;8;5;20;6;1;1;2;3;0;0", 2, "2 0 0 1 3 "},
	{disputes, "one that does not add up", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: " KT ";未经复议直接起诉;;;;;复议后起诉;;;;\n: ;;;;;" KT ";" KT "\n0: 4;1;10;3;2;8;5;20;6;1;1;2;4;0;0", 0, "no"},
	{disputes, "the suits first", P, ": 行政诉讼;;;;;;;;;;行政复议;;;;\n: 未经复议直接起诉;;;;;复议后起诉;;;;;" K "\n: " K ";" K ";;;;;\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "3 0 0 0 3 "},
	{disputes, "those after a review first", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: " K ";复议后起诉;;;;;未经复议直接起诉;;;;\n: ;;;;;" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 1, "3 0 0 0 3 "},
	{disputes, "words in turn", P, ": 行政诉讼;行政复议\n: 未经复议直接起诉;复议后起诉;" K "\n: " K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "3 0 0 0 3 "},
	{disputes, "a value too many", P, ": 行政诉讼;行政复议\n: 未经复议直接起诉;复议后起诉;" K "\n: " K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3;0", 0, "no"},
	{disputes, "no groups", P, ": " K ";" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "one group twice", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: " K ";复议后起诉;;;;;复议后起诉;;;;\n: ;;;;;" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 1, "no"},
	{disputes, "their first one again on each line of a merged cell", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: 行政复议;;;;;复议后起诉;;;;;未经复议直接起诉;;;;\n: 行政复议;;;;;复议后起诉;;;;;未经复议直接起诉;;;;\n: " K ";" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 1, "3 0 0 0 3 "},
	{disputes, "suits of no kind", P, ": 行政复议;;;;;未经复议直接起诉;;;;;行政诉讼;;;;\n: " K ";" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "before those of one", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: ;;;;;;;;;;未经复议直接起诉;;;;\n: " K ";" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "a group that begins a column early", P, ": 行政复议;;;;行政诉讼;;;;;;;;;;\n: ;;;;未经复议直接起诉;;;;;;复议后起诉;;;;\n: " K ";" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "a result twice", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;\n: ;;;;;未经复议直接起诉;;;;;复议后起诉;;;;\n: 结果维持;结果维持;其他结果;尚未审结;总计;" K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "a value below none of the heads", P, ": 行政复议;;;;;行政诉讼;;;;;;;;;;\n: ;;;;;未经复议直接起诉;;;;;复议后起诉;;;;;\n: " K ";" K ";" K ";\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3;7", 0, "no"},
	{disputes, "more groups than there are", P, ": 行政诉讼\n: 未经复议直接起诉;未经复议直接起诉;未经复议直接起诉;结果维持;结果纠正;其他结果;总计\n: " K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
	{disputes, "two lines of values", P, ": 行政诉讼;行政复议\n: 未经复议直接起诉;复议后起诉;" K "\n: " K ";" K "\n0: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3\n: 1;0;0;0;1;2;0;0;0;2;3;0;0;0;3", 0, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
