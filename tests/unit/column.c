/* Unit tests of column: by which columns a row with gaps is read.  See rows.h. */
#include "../../lib/column.c"

#include "rows.h"

/* The maps of the heads of each block, then those of the rows that are complete. */
static struct maps
maps(struct rows *x, bool heads)
{
	struct maps m = {0};

	for (int b = 1; b <= x->v.nblock && heads; b++) {
		struct map h;
		int cells = 0, row = 0;
		for (int r = 0; r < x->v.nrow; r++)
			if (x->q[r].block == b) {
				cells = x->q[r].cells;
				row = r;
			}
		if (cells && column_by_heads(&x->v, row, b, cells, x->q[row].width, &h, x->a))
			*MEM_PUSH(&x->a, m) = h;
	}
	for (int r = 0; r < x->v.nrow; r++)
		if (x->q[r].block && x->q[r].n == x->q[r].width && x->q[r].width > 1)
			column_vote(&m, &x->v, &x->q[r], &x->a);
	return m;
}

/* How row r is read: where the first of its columns stands, and the last; or why it is not. */
static struct str
reading(struct rows *x, int r)
{
	struct maps m = maps(x, true);
	struct map own;
	struct reading y = column_choose(&x->v, &x->q[r], x->q, &m, &own);

	if (!y.m || y.why)
		return str_of(y.why ? y.why : "none");
	return str_fmt(&x->a, "%d-%d%s", y.m->col[0] + y.shift, y.m->col[y.m->width - 1] + y.shift, y.shift ? " slid" : "");
}

/* How much speaks for how row r is read: 8 for a sum that fits (less 8 for one that does not), 6 where it slid as others show, 4 for as many cells, 2 for
 * a label where others have theirs, 2 for values right behind its own, 1 for the block; and how many rows stand so. */
static struct str
scored(struct rows *x, int r)
{
	struct maps m = maps(x, true);
	struct map own;
	struct reading y = column_choose(&x->v, &x->q[r], x->q, &m, &own);
	int votes = y.m ? y.m->votes : 0, all = y.score - (votes < 63 ? votes : 63);

	return y.m ? str_fmt(&x->a, "%d%s of %d", all / 64, all % 64 ? "?" : "", votes) : STR("none");
}

/* The parts of that by themselves, for row r and the first map: does it fit, does it add up; do rows hold their own cells; where labels stand; has it
 * slid, and by how much. */
static struct str
seen(struct rows *x, int r)
{
	struct maps m = maps(x, true);
	const struct run *q = &x->q[r];
	struct map own;

	return str_fmt(&x->a, "%s %d %s %d %d %s", m.n && column_fits(m.v, q, 0) ? "fits" : "no", m.n ? adds_up_so(&x->v, q, m.v, 0) : 9, own_cells(&x->v, x->q) ? "own" : "spanned",
		       usual_label(&x->v, x->q, q, 0), slide(&x->v, q, x->q), own_map(q, &own) ? "behind" : "apart");
}

/* The columns that the heads over the block of row r name. */
static struct str
heads(struct rows *x, int r)
{
	const struct run *q = &x->q[r];
	struct map h;
	struct buf b = {.a = &x->a};

	if (!column_by_heads(&x->v, r, q->block, q->cells, q->width, &h, x->a))
		return STR("no");
	for (int k = 0; k < h.width; k++)
		buf_str(&b, str_fmt(&x->a, "%d ", h.col[k]));
	buf_str(&b, str_fmt(&x->a, "of %d", h.n));
	return buf_slice(&b);
}

/* Of values that are nowhere: heads are all there is. */
static struct str
no_values(struct rows *x, int r)
{
	struct map h;

	return rows_bool(column_by_heads(&x->v, r, 99, 8, 7, &h, x->a));
}

/* The maps that rows voted for: first and last column, votes, and the column of the labels of each level. */
static struct str
votes(struct rows *x, int r)
{
	struct maps m = maps(x, false);
	struct buf b = {.a = &x->a};

	(void)r;
	for (size_t i = 0; i < m.n; i++)
		buf_str(&b, str_fmt(&x->a, "%s%d-%d of %d by %d, %d %d %d", i ? "; " : "", m.v[i].col[0], m.v[i].col[m.v[i].width - 1], m.v[i].n, m.v[i].votes,
				    m.v[i].label_col[0], m.v[i].label_col[1], m.v[i].label_col[2]));
	return buf_slice(&b);
}

/* What stands above the rows in the second column. */
static struct str
text(struct rows *x, int r)
{
	struct label l = column_text(&x->v, 1, (size_t)r, &x->a);
	struct buf b = {.a = &x->a};

	for (size_t i = 0; i < l.n; i++)
		buf_str(&b, str_fmt(&x->a, "%x ", (unsigned)l.c[i]));
	return str_trim(buf_slice(&b));
}

/* And in the first. */
static struct str
first_text(struct rows *x, int r)
{
	return rows_int(x, (long)column_text(&x->v, 0, (size_t)r, &x->a).n);
}

/* Stands the value behind the columns of complete rows? */
static struct str
outside(struct rows *x, int r)
{
	struct maps m = maps(x, false);

	return rows_bool(column_outside(&x->q[r], &m));
}

static struct str
longer(struct rows *x, int r)
{
	return rows_bool(column_longer(&x->v, &x->q[r], x->q));
}

static struct str
over(struct rows *x, int r)
{
	return rows_bool(column_over(&x->v, &x->q[r]));
}

/* Is the last column of the first map used? */
static struct str
used(struct rows *x, int r)
{
	struct maps m = maps(x, true);

	return rows_bool(column_total_used(&x->v, &x->q[r], x->q, &m.v[0], 0));
}

#define HEADS "自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计"
#define SEVEN "1;2;3;4;5;6;21"
#define BIG "9000000000000000000"
#define W3N "L0 0: 一;" SEVEN ";\nL1 1: 二;" SEVEN ";\nL2 2: 三;" SEVEN ";\n"

static struct str
late(struct rows *x, int r)
{
	return rows_bool(column_late(&x->q[r], x->q, x->v.nrow));
}

/* The column in which the labels of most other rows of row r's level stand. */
static struct str
usual(struct rows *x, int r)
{
	return rows_int(x, usual_label(&x->v, x->q, &x->q[r], 0));
}

#define AT2(row, label) row ": ;;" label ";1;2;3;4;5;6;21\n"
#define AT1(row, label) row ": ;" label ";;1;2;3;4;5;6;21\n"

static const struct rows_test test[] = {
	{usual, "two of three", R, AT2("L4 4", "1.属于国家秘密") AT2("L5 5", "2.其他法律行政法规禁止公开") AT1("L6 6", "3.危及“三安全一稳定”"), 7, "2"},
	{usual, "the last two of three", R, AT1("L4 4", "1.属于国家秘密") AT2("L5 5", "2.其他法律行政法规禁止公开") AT2("L6 6", "3.危及“三安全一稳定”"), 7, "2"},
	{usual, "the row itself does not count", R, AT1("L4 4", "1.属于国家秘密") AT2("L5 5", "2.其他法律行政法规禁止公开"), 5, "1"},
	{usual, "nor one of another level", R, AT2("L0 0", "一、本年新收政府信息公开申请数量") AT2("L1 1", "二、上年结转政府信息公开申请数量") AT1("L4 4", "1.属于国家秘密"), 7, "1"},
	{usual, "none", R, AT2("L0 0", "一、本年新收政府信息公开申请数量"), 7, "-1"},
	{scored, "a sum, as many cells, the label, the block", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;3", 1, "15 of 1"},
	{scored, "two rows stand so", R, "0: 一;" SEVEN "\n24: 四;" SEVEN "\n1: 二;1;2;;;;;3", 1, "15 of 2"},
	{scored, "a sum that does not fit", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;4", 1, "-1 of 1"},
	{scored, "no total", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;", 1, "7 of 1"},
	{scored, "a total of nothing", R, "0: 一;" SEVEN "\n1: 二;0;0;;;;;0", 1, "7 of 1"},
	{scored, "its own cells, right behind its label", R, "1: 二;1;2;;;;;3", 1, "15 of 0"},
	{scored, "not right behind it", R, "1: 二;;2;;;;;2", 1, "13 of 0"},
	{scored, "heads alone", R, ": 项目;" HEADS "\n1: 二;;2;;;;;2", 1, "13 of 0"},
	{scored, "slid as another row with its label there, which adds up so", R, "0: 一;" SEVEN ";;\n1: 二;" SEVEN ";;\n23: ;总计;2;;;;;;2;\n24: ;四;1;;;;;;;", 24, "9 of 2"},
	{seen, "a row with gaps below one without", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;3", 1, "fits 1 own 0 0 behind"},
	{seen, "it does not add up", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;4", 1, "fits -1 own 0 0 behind"},
	{seen, "to nothing", R, "0: 一;" SEVEN "\n1: 二;0;0;;;;;0", 1, "fits 0 own 0 0 behind"},
	{seen, "a total of 1", R, "0: 一;" SEVEN "\n1: 二;1;;;;;;1", 1, "fits 1 own 0 0 behind"},
	{seen, "no total", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;", 1, "fits 0 own 0 0 behind"},
	{seen, "a word in its columns", R, "0: 一;" SEVEN "\n1: 二;1;文;;;;;3", 1, "fits 0 own 0 0 behind"},
	{seen, "its label in one of the columns", R, "0: 一;" SEVEN ";\n1: ;二;1;2;;;;;3", 1, "no 0 spanned 0 0 behind"},
	{seen, "a value in none of them", R, "0: 一;;" SEVEN "\n1: 二;1;;1;;;;;2", 1, "no 1 spanned 0 0 apart"},
	{seen, "the values not right behind the label, and cells left over", R, "0: 一;" SEVEN "\n1: 二;;1;2;;;;;3", 1, "no 0 spanned 0 0 apart"},
	{seen, "an outer label where inner ones are", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n24: ;四;;1;;;;;;", 24, "fits 0 spanned -1 1 apart"},
	{seen, "left of them", R, "2: ;;予以公开;" SEVEN "\n3: ;;部分公开;" SEVEN "\n24: ;四;;1;;;;;;", 24, "fits 0 spanned -1 0 apart"},
	{seen, "right of them", R, "2: 予以公开;" SEVEN ";;\n3: 部分公开;" SEVEN ";;\n24: ;四;;1;;;;;;", 24, "no 0 spanned -1 1 apart"},
	{seen, "an inner one", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n4: ;国家秘密;;1;;;;;;", 4, "fits 0 spanned -1 0 apart"},
	{seen, "most labels of its level stand in the second, an inner one left of them", R, "0: ;一;" SEVEN "\n1: ;二;" SEVEN "\n23: 总计;" SEVEN ";\n24: ;四;1;2;;;;;3", 24, "fits 1 spanned 1 1 behind"},
	{seen, "nine of ten rows have their own cells", R, "0: 一;" SEVEN "\n1: 二;" SEVEN "\n2: 三;" SEVEN "\n3: 三;" SEVEN "\n4: 三;" SEVEN "\n5: 三;" SEVEN "\n6: 三;" SEVEN "\n7: 三;" SEVEN "\n8: 三;" SEVEN
		"\n9: 三;1;2;3;4;5;6;21;\n24: ;四;1;2;;;;;3;", 9, "fits 1 spanned 0 0 behind"},
	{heads, "seven heads", R, ": 项目;" HEADS "\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 8"},
	{no_values, "heads and no values under them", R, ": 项目;" HEADS, 0, "yes"},
	{heads, "two label columns", R, ": 项目;;" HEADS "\n0: 一;;1;2;;;;;3", 0, "2 3 4 5 6 7 8 of 9"},
	{heads, "another word for the total", R, ": 项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;合计\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 8"},
	{heads, "words before one that is nearly so", R, ": 项目;自然人;商业企业;科研机构;社会公益组织;表列法律服务机枸;其他;总计\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 8"},
	{heads, "in two lines", R, ": 项目;自然;商业;科研;社会公益;法律服务;其;总\n: ;人;企业;机构;组织;机构;他;计\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 8"},
	{heads, "one has lost a word", R, ": 项目;自然人;商业企业;科研机构;社会组织;法律服务机构;其他;总计\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 8"},
	{heads, "one is another", R, ": 项目;自然人;商业企业;科研机构;文化团体;法律服务机构;其他;总计\n0: 一;1;2;;;;;3", 0, "no"},
	{heads, "a column between", R, ": 项目;自然人;商业企业;备注;科研机构;社会公益组织;法律服务机构;其他;总计\n0: 一;1;2;;;;;;3", 0, "1 2 4 5 6 7 8 of 9"},
	{heads, "out of order", R, ": 项目;商业企业;自然人;科研机构;社会公益组织;法律服务机构;其他;总计\n0: 一;1;2;;;;;3", 0, "no"},
	{heads, "the last was cut off", R, ": 项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;1;2;;;;", 0, "1 2 3 4 5 6 7 of 7"},
	{heads, "with as many cells as columns need", R, ": 表;项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他\n0: 一;;1;2;;;;", 0, "2 3 4 5 6 7 8 of 8"},
	{heads, "the last is another", R, ": 表;项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;备注\n0: 一;;1;2;;;;;", 0, "no"},
	{heads, "wider than the rows", R, ": 项目;" HEADS ";备注;附\n0: 一;1;2;;;;;3", 0, "1 2 3 4 5 6 7 of 10"},
	{heads, "below the rows", R, "0: 一;1;2;;;;;3\n: 项目;" HEADS, 0, "no"},
	{heads, "beside values they are none", R, ": 项目;" HEADS ";5\n0: 一;1;2;;;;;3;", 0, "no"},
	{heads, "of the first table", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数\n0: 规章;1;;3", 0, "1 2 3 of 4"},
	{heads, "of the disputes", P, ": 结果维持;结果纠正;其他结果;尚未审结;总计;结果维持;结果纠正;其他结果;尚未审结;总计;结果维持;结果纠正;其他结果;尚未审结;总计\n0: 1;;;;;;;;;;;;;;1", 0, "0 1 2 3 4 of 15"},

	{text, "one word", R, ": 项;自\n0: 一;1", 1, "81ea"},
	{text, "one below the other", R, ": 项;自\n: ;然人\n0: 一;1", 2, "81ea 7136 4eba"},
	{text, "those above", R, ": 项;自\n: ;然人\n0: 一;1", 1, "81ea"},
	{text, "beside values none", R, ": 项;自;5\n: ;然人\n0: 一;1", 2, "7136 4eba"},
	{text, "a word alone is none", R, ": 自\n: ;人\n0: 一;1", 2, "4eba"},
	{first_text, "a word alone is none", R, ": 自然\n: 项;目\n0: 一;1", 2, "1"},
	{text, "nothing", R, "0: 一;1", 0, ""},

	{votes, "two rows alike", R, "0: 一;" SEVEN "\n1: 二;" SEVEN, 0, "1-7 of 8 by 2, 0 -1 -1"},
	{votes, "a row with a gap has none", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;3", 0, "1-7 of 8 by 1, 0 -1 -1"},
	{votes, "other columns", R, "0: 一;;" SEVEN "\n1: 二;" SEVEN ";", 0, "2-8 of 9 by 1, 0 -1 -1; 1-7 of 9 by 1, 0 -1 -1"},
	{votes, "the last column alone differs", R, "0: 一;1;2;3;4;5;6;;21\n1: 二;" SEVEN ";", 0, "1-8 of 9 by 1, 0 -1 -1; 1-7 of 9 by 1, 0 -1 -1"},
	{votes, "another block", R, "0: 一;" SEVEN "\n1: 二;" SEVEN ";", 0, "1-7 of 8 by 1, 0 -1 -1; 1-7 of 9 by 1, 0 -1 -1"},
	{votes, "labels of each level", R, "0: 一;;;" SEVEN "\n2: ;予以公开;;" SEVEN "\n4: ;;国家秘密;" SEVEN, 0, "3-9 of 10 by 3, 0 1 2"},
	{votes, "most of a level", R, "0: 一;;;" SEVEN "\n1: ;二;;" SEVEN "\n23: ;总计;;" SEVEN "\n24: ;四;;" SEVEN "\n2: ;;予以公开;" SEVEN, 0, "3-9 of 10 by 5, 1 2 -1"},
	{votes, "the first of two in a tie", R, "0: 一;;;" SEVEN "\n1: ;二;;" SEVEN, 0, "3-9 of 10 by 2, 0 -1 -1"},
	{votes, "of two widths", D, "0: 规;1;2;3\n1: 规;1;2;3", 0, "1-3 of 4 by 2, -1 0 -1"},

	{reading, "by the row above", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;3", 1, "1-7"},
	{reading, "by the heads", R, ": 项目;" HEADS "\n1: 二;1;2;;;;;3", 1, "1-7"},
	{reading, "by its own cells", R, "1: 二;1;2;;;;;3", 1, "1-7"},
	{reading, "which begin behind its label", R, "1: 二;1;2;;;;;3;;", 1, "1-7"},
	{reading, "or do not", R, "1: 二;;1;2;;;;;3;", 1, "lost"},
	{reading, "a label in one of the columns", R, "0: ;一;" SEVEN "\n1: ;;二;1;2;;;;3", 1, "3-9 slid"},
	{reading, "a value in none of them", R, "0: 一;;" SEVEN "\n1: 二;1;;1;;;;;2", 1, "lost"},
	{reading, "behind its own label, where it adds up", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n2: ;;予以公开;1;2;;;;;3", 2, "3-9"},
	{reading, "and it adds up so", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n24: ;四;;1;2;;;;;3", 24, "3-9 slid"},
	{reading, "and it adds up unslid", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n24: ;四;1;2;;;;;3;", 24, "2-8"},
	{reading, "with a word among them, only so it fits", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n24: ;四;;1;2;文;;;;3", 24, "3-9 slid"},
	{reading, "or unslid", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n24: ;四;1;2;文;;;;3;", 24, "2-8"},
	{reading, "a word in no column", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\n24: ;四;文件名称;1;2;;;;;3", 24, "3-9"},
	{reading, "of two the one of its own block", R, "0: 一;" SEVEN ";;\n: 文;;;;;;;;\n1: 二;;" SEVEN ";\n24: 四;;1;;;;;;;", 24, "2-8"},
	{reading, "of two in its block by as many rows", R, "0: 一;" SEVEN ";;\n1: 二;;" SEVEN ";\n24: 四;;1;;;;;;;", 24, "ambiguous"},
	{reading, "and by one more", R, "0: 一;" SEVEN ";;\n1: 二;;" SEVEN ";\n2: 三;;" SEVEN ";\n24: 四;;1;;;;;;;", 24, "ambiguous"},
	{reading, "an outer label where the inner ones stand: slid", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n24: ;四;;1;;;;;;", 24, "3-9 slid"},
	{reading, "where inner ones stand further right it may be", R, "2: ;;予以公开;" SEVEN "\n3: ;;部分公开;" SEVEN "\n24: ;四;;1;;;;;;", 24, "3-9"},
	{reading, "one that is printed once for each of its columns", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n24: 四;四;;1;;;;;;", 24, "2-8"},
	{reading, "in the first column none slides", R, "2: 予以公开;" SEVEN ";\n3: 部分公开;" SEVEN ";\n24: 四;;1;;;;;;", 24, "1-7"},
	{reading, "an inner one neither", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n4: ;国家秘密;;1;;;;;;", 4, "2-8"},
	{reading, "it adds up unslid", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n24: ;四;;1;;;;;1;", 24, "2-8"},
	{reading, "it adds up slid", R, "2: ;予以公开;" SEVEN ";\n3: ;部分公开;" SEVEN ";\n24: ;四;;1;;;;;;1", 24, "3-9 slid"},
	{reading, "another with its label there adds up so", R, "0: 一;" SEVEN ";;\n1: 二;" SEVEN ";;\n23: ;总计;2;;;;;;2;\n24: ;四;1;;;;;;;", 24, "2-8 slid"},
	{reading, "the first row does", R, "0: ;一;2;;;;;;2;\n1: 二;" SEVEN ";;\n23: 总计;" SEVEN ";;\n24: ;四;1;;;;;;;", 24, "2-8 slid"},
	{reading, "by that cell, without a label, it fits no columns", R, "0: 一;" SEVEN "\n1: 二;" SEVEN "\n24: ;;1;2;;;;;3", 24, "lost"},
	{reading, "a cell more, a word in it", R, "0: 一;" SEVEN "\n1: 二;" SEVEN "\n24: 四;;1;2;;;;;", 24, "1-7"},
	{reading, "a cell more behind", R, "0: 一;" SEVEN "\n1: 二;" SEVEN "\n24: 四;1;2;;;;;3;", 24, "1-7"},
	{reading, "a value in no column of the others", R, "0: 一;;" SEVEN ";\n1: 二;" SEVEN ";;\n23: 总计;;1;;;;;;;2", 23, "lost"},
	{reading, "nothing in it", R, "0: 一;;" SEVEN ";\n1: 二;;" SEVEN ";\nL24: ;四;;;;;;;;", 24, "2-8"},
	{reading, "of another width", D, "0: 规;1;2;3\n1: 范;1;;3", 1, "1-3"},
	{reading, "nothing to read it by", R, "1: ;1;;2;;;;;3;", 1, "lost"},
	{reading, "one value right behind its label", R, "1: 二;1;;;;;;;;", 1, "1-7"},
	{reading, "a cell more, a word in it, values on two lines", R, "0: 一;" SEVEN "\n1: 二;" SEVEN "\n24: 四;;1;;;;;;\n24: ;;;2;;;;;", 24, "1-7"},
	{reading, "where no row is complete, by the labels of the others", R, ": 项目;" HEADS ";\n0: 一;1;2;;;;;3;\n1: 二;1;2;;;;;3;\n24: ;四;1;2;;;;;3", 24, "2-8 slid"},
	{reading, "where one is, by its label", R, "0: ;一;1;;;;;;\n1: 二;" SEVEN ";\n24: ;四;1;2;;;;;3", 24, "2-8 slid"},
	{reading, "by its label rather than by its block", R, "0: 一;" SEVEN ";;\n: 文;;;;;;;;\n2: ;予以公开;" SEVEN ";\n24: 四;;1;;;;;;;", 24, "1-7"},
	{reading, "too large to be summed", R, "0: 一;" SEVEN "\n1: 二;" BIG ";" BIG ";;;;;3", 1, "1-7"},

	{used, "by the row itself", R, "0: 一;" SEVEN "\n1: 二;1;2;;;;;3", 1, "yes"},
	{used, "by none", R, ": 项目;" HEADS "\n0: 一;1;2;3;;;;\n1: 二;1;2;;;;;", 1, "no"},
	{used, "by a row of another block", R, ": 项目;" HEADS ";\n0: 一;1;2;3;;;;;\n1: 二;1;2;;;;;3", 0, "no"},
	{used, "by another of its block", R, ": 项目;" HEADS "\n0: 一;1;2;3;;;;\n1: 二;1;2;;;;;3", 0, "yes"},
	{used, "by the first row", R, ": 项目;" HEADS "\n0: 一;1;2;;;;;3\n1: 二;1;2;3;;;;", 1, "yes"},
	{outside, "behind the last column of complete rows", D, "0: 规章;1;2;3;4\n1: 文件;5;6;7;\n3: 行政处罚;;;;9", 3, "yes"},
	{outside, "in it", D, "1: 文件;5;6;7;\n3: 行政处罚;;;9;", 3, "no"},
	{outside, "no row is complete", D, "1: 文件;5;6;;\n3: 行政处罚;;;;9", 3, "no"},
	{outside, "in another block", D, "1: 文件;5;6;7;\n: 文\n3: 行政处罚;;;;;9", 3, "no"},
	{longer, "than the other of its width", D, "0: 规章;;1;2;3\n1: 文件;5;6;7", 0, "yes"},
	{longer, "as long", D, "0: 规章;1;2;3\n1: 文件;5;6;7", 0, "no"},
	{longer, "than one of another width", D, "0: 规章;1;2;3;\n3: 行政处罚;;9;", 0, "no"},
	{longer, "than most, an empty cell before the first value", R, "0: 一;;1;2;3;4;5;6;22\n1: 二;1;2;3;4;5;6;21\n2: 三;1;2;3;4;5;6;21\n4: 四;1;2;3;4;5;6;21\n12: 信息;1;2;3;4;5;6;7;21", 0, "yes"},
	{over, "more cells than columns, from the first value to the last", R, "0: 7;;4;0;;0;1;1", 0, "yes"},
	{over, "it adds up", R, "0: 7;;4;0;;0;1;12", 0, "no"},
	{over, "noughts and dashes", R, "0: 0;;0;0;;0;0;/", 0, "no"},
	{over, "as many as columns", R, "0: 7;;4;0;0;1;1", 0, "no"},
	{over, "only blank ones behind", R, "0: 7;;4;0;0;1;;", 0, "no"},
	{longer, "with a blank cell, and a sum that holds", R, "0: 一;;1;;3;4;5;6;19\n1: 二;1;2;3;4;5;6;21\n2: 三;1;2;3;4;5;6;21\n4: 四;1;2;3;4;5;6;21\n12: 信息;1;2;3;4;5;6;7;21", 0, "no"},
	{longer, "and one that does not", R, "0: 一;;1;;3;4;5;6;29\n1: 二;1;2;3;4;5;6;21\n2: 三;1;2;3;4;5;6;21\n4: 四;1;2;3;4;5;6;21\n12: 信息;1;2;3;4;5;6;7;21", 0, "yes"},
	{longer, "no empty cell before it", R, "0: 一;1;2;3;4;5;6;22;\n1: 二;1;2;3;4;5;6;21\n2: 三;1;2;3;4;5;6;21\n4: 四;1;2;3;4;5;6;21\n12: 信息;1;2;3;4;5;6;7;21", 0, "no"},
	{longer, "than half", R, "0: 一;;1;2;3;4;5;6;22\n1: 二;1;2;3;4;5;6;21\n2: 三;1;2;3;4;5;6;21\n4: 四;1;2;3;4;5;6;7;21\n12: 信息;1;2;3;4;5;6;7;21", 0, "no"},
	{longer, "than rows of which the labels have more columns", R, "0: 一;;;1;2;3;4;5;6;22\n1: 二;;;1;2;3;4;5;6;21\n2: 三;甲;;1;2;3;4;5;6;21\n4: 三;乙;;1;2;3;4;5;6;21\n12: 三;丙;信息;1;2;3;4;5;6;21", 0, "no"},
	{longer, "without values", D, "0: 规章;;;;\n1: 文件;5;6;7", 0, "no"},
	{longer, "with a sum that holds", R, "0: 一;;1;2;3;4;5;6;21\n1: 二;1;2;3;4;5;6;21", 0, "no"},
	{longer, "with one that does not", R, "0: 一;;1;2;3;4;5;6;22\n1: 二;1;2;3;4;5;6;21", 0, "yes"},
	{longer, "with fewer values", R, "0: 一;;1;2;3;4;5;;21\n1: 二;1;2;3;4;5;6;21", 0, "yes"},
	{outside, "a wider row", D, "1: 文件;5;6;7;\n0: 规章;;;;9", 0, "no"},
	{late, "others begin right behind the label", R, W3N "L12 12: 信息;;80;1;4;1;3;30;无", 12, "yes"},
	{late, "two of them", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;" SEVEN ";\nL12 12: 信息;;80;1;4;1;3;30;无", 12, "no"},
	{late, "it does, too", R, W3N "L12 12: 信息;80;1;4;1;3;5;94;", 12, "no"},
	{late, "no other does", R, "L0 0: 一;;" SEVEN "\nL1 1: 二;;" SEVEN "\nL2 2: 三;;" SEVEN "\nL12 12: 信息;;80;1;4;1;3;5;94", 12, "no"},
	{late, "one more does not", R, W3N "L4 4: 一;;" SEVEN "\nL12 12: 信息;;80;1;4;1;3;30;无", 12, "no"},
	{late, "a value is lacking", R, W3N "L12 12: 信息;;80;1;4;1;3;30;", 12, "no"},
	{used, "by the last row", R, ": 项目;" HEADS "\n0: 一;1;2;3;;;;\n24: 二;;;;;;;3", 0, "yes"},
};

/* Columns in which labels stand, one row after the other: the one that most have, where most have one. */
static int
votes_fail(void)
{
	static const struct { const char *cols; int col, lead; } of[] = {{"1", 1, 1}, {"11", 1, 2}, {"12", 1, 0}, {"121", 1, 1}, {"122", 2, 1}, {"1122", 1, 0}, {"11223", 3, 1}, {"111223", 1, 0}, {"0", 0, 1}, {"1112", 1, 2}};
	int bad = 0;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct map m = {.label_col = {-1, -1, -1}};
		for (const char *c = of[i].cols; *c; c++)
			vote_label(&m, 1, *c - '0');
		if ((m.label_col[1] != of[i].col || m.lead[1] != of[i].lead || m.label_col[0] != -1 || m.lead[0] || m.lead[2]) && ++bad)
			printf("FAIL votes %s: %d, %d\n", of[i].cols, m.label_col[1], m.lead[1]);
	}
	return bad;
}

/* Rows put together by chance: what each says of the others, counted another way. */
static int
chances(void)
{
	enum { N = 6 };
	static struct region_tok tok[N][12];
	static struct view_item item[N];
	static struct run q[N];
	const struct form *f = form_find(STR("2021"));
	struct view v = {.form = f, .table = FORM_REQUESTS, .row0 = f->tab[FORM_REQUESTS].row0, .nrow = N};
	int bad[5] = {0};

	srand(7);
	for (int way = 0; way < 20000; way++) {
		int own = 0, labelled = 0;
		for (int r = 0; r < N; r++) {
			q[r] = (struct run){.r = r, .block = rand() % 3 % 2 + rand() % 5 / 4, .label_col = rand() % 4 - 1, .width = rand() % 5 ? 7 : 1, .cells = 7 + (rand() % 3 + 1) % 3};
			item[r] = (struct view_item){.tok = tok[r], .n = rand() % 4 ? q[r].cells : 8};
			for (int k = 0; k < 12; k++)
				tok[r][k] = (struct region_tok){.kind = rand() % 3 ? NUM_VALUE : NUM_BLANK, .value = {rand() % 2, 0}};
			q[r].n = rand() % 3 ? q[r].width : rand() % (q[r].width + 2);
			for (int k = 0, at = q[r].label_col + 1 + rand() % 2; k < q[r].n; k++)
				q[r].slot[k] = (struct slot){&item[r], at + k};
			labelled += q[r].block && q[r].label_col >= 0;
			own += q[r].block && q[r].label_col >= 0 && q[r].cells == q[r].width + 1 + q[r].label_col;
		}
		struct map m[2] = {{.block = 1, .width = rand() % 2 ? 7 : 1}, {.block = rand() % 3, .width = rand() % 2 ? 7 : 1}};
		for (int k = 0; k < 2; k++)
			m[k].col[m[k].width - 1] = rand() % 4;
		bad[0] += own_cells(&v, q) != (10 * own >= 9 * labelled);
		struct maps known = {0};
		find_labels(&known, &v, q);
		v.least = 0;
		for (int r = 0; r < N && way % 2; r++)
			v.least = q[r].block && (!v.least || q[r].cells < v.least) ? q[r].cells : v.least;
		for (int r = 0; r < N; r++) {
			int labels[3] = {0}, all = 0, others = 0, most = 0, late = 0;
			for (int i = 0; i < N; i++) {
				if (i == r)
					continue;
				if (q[i].block && q[i].label_col >= 0 && f->row[v.row0 + i].level == f->row[v.row0 + r].level)
					labels[q[i].label_col]++, all++;
				if (q[i].block && q[i].width == q[r].width)
					others++, most = q[i].cells > most ? q[i].cells : most;
				if (q[i].n && q[i].cells == q[r].cells && q[i].label_col == q[r].label_col)
					late += q[i].slot[0].col == q[r].label_col + 1 ? 1 : q[i].n == q[i].width ? -1 : 0;
			}
			int usual_col = usual_label(&v, q, &q[r], 0);
			bad[1] += all ? usual_col < 0 : usual_col != -1;
			int level = column_level(&v, &q[r]);
			bad[1] += known.label_col[level] >= 0 && known.label_col[level] != usual_col;
			for (int k = 0; k < 3; k++) {
				bad[1] += 2 * labels[k] > all && usual_col != k;
				bad[1] += all > 1 && labels[k] == all && q[r].label_col == k && known.label_col[level] != k;
			}
			int led = q[r].n ? q[r].slot[0].col - 1 : 0, like = 0, fewer = 0;
			for (int i = 0; i < N; i++)
				if (i != r && q[i].block && q[i].width == q[r].width && q[i].n)
					like++, fewer += q[i].cells < q[r].cells;
			bool longer = others && (most < q[r].cells || (led > 0 && tok[r][led].kind == NUM_BLANK && fewer > 1 && 3 * fewer > 2 * like && !run_sums(q[r].slot, q[r].n)));
			bad[2] += column_longer(&v, &q[r], q) != (q[r].n && q[r].block && longer && (q[r].n < q[r].width || run_contradicts(&v, &q[r])));
			bool out = false;
			for (int k = 0; k < 2; k++)
				out = out || (q[r].width == 1 && q[r].n == 1 && q[r].block && m[k].block == q[r].block && m[k].width == 7 && q[r].slot[0].col > m[k].col[6]);
			bad[3] += column_outside(&q[r], &(struct maps){.v = m, .n = 2, .cap = 2}) != out;
			bad[4] += column_late(&q[r], q, N) != (q[r].block && q[r].width == 7 && q[r].n == 7 && q[r].label_col >= 0 && q[r].slot[0].col > q[r].label_col + 1 && late >= 3);
		}
	}
	for (int k = 0; k < 5; k++)
		if (bad[k])
			printf("FAIL by chance: %d of %d\n", bad[k], k);
	return bad[0] + bad[1] + bad[2] + bad[3] + bad[4];
}

/* How much speaks for a map, for all that it can have; and when two are as good. */
static int
weighs(void)
{
	const struct form *f = form_find(STR("2021"));
	struct view v = {.form = f, .table = FORM_REQUESTS, .row0 = f->tab[FORM_REQUESTS].row0, .nrow = f->tab[FORM_REQUESTS].nrow};
	int bad = 0;

	for (int way = 0; way < 3 * 3 * 2 * 2 * 3; way++) {
		int at = way % 3 - 1, label = way / 3 % 3, shift = way / 36, votes = way / 9 % 2;
		struct run q = {.r = 4, .block = 1, .width = 7, .cells = 9 + way / 18 % 2, .label_col = label};
		struct map m = {.block = 1 + votes, .n = 9, .width = 7, .votes = votes, .label_col = {5, 5, at}};
		for (int k = 0; k < 7; k++)
			m.col[k] = 3 + k;
		struct reading best = {0};
		bool tie = false;
		weigh(&best, &tie, &v, &q, &m, shift, 6);
		int want = 6 + (q.cells == 9 + shift ? 4 : 0) + (at >= 0 && at + shift == label ? 2 : 0) + !votes;
		bad += !best.m || best.score != 64 * want + votes || tie;
	}
	for (int one = 0; one < 40; one++)
		for (int two = 0; two < 40; two++) {
			struct run q = {.r = 4, .block = 1, .width = 7, .cells = 9, .label_col = 0};
			struct map m[] = {{.block = 1, .n = 9, .width = 7, .votes = one, .label_col = {-1, -1, -1}}, {.block = 2, .n = 9, .width = 7, .votes = two, .label_col = {-1, -1, -1}}};
			for (int k = 0; k < 7; k++)
				m[0].col[k] = 1 + k, m[1].col[k] = 2 + k;
			for (int first = 0; first < 2; first++) {
				struct reading best = {0};
				bool tie = false;
				weigh(&best, &tie, &v, &q, &m[first], 0, 0);
				weigh(&best, &tie, &v, &q, &m[!first], 0, 0);
				bad += best.m != m || tie != (64 + one - two < 64);
			}
		}
	if (bad)
		printf("FAIL %d weights\n", bad);
	return bad;
}

/* Do the texts of a column end in its head, or nearly so? */
static int
nearly(void)
{
	static const struct { const char *text, *head; bool is; } of[] = {{"商业企业", "商业企业", true}, {"人商业企业", "商业企业", true}, {"商企业", "商业企业", true}, {"企业", "商业企业", false}, {"社会组织", "社会公益组织", true}, {"会组织", "社会公益组织", false},
		{"其他", "其他", true}, {"其地", "其他", false}, {"自然入", "自然人", false}, {"法人社会组织", "社会公益组织", false}, {"商业全业", "商业企业", true}, {"工业全业", "商业企业", true}, {"工农全业", "商业企业", false}};
	struct arena a = {0};
	int bad = 0;

	mem_reset(&a);
	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (is_head(label_fold_all(str_of(of[i].text), &a), label_fold_all(str_of(of[i].head), &a), a) != of[i].is && ++bad)
			printf("FAIL %s is a head\n", of[i].text);
	mem_free(&a);
	return bad;
}

int
main(void)
{
	if (chances() + weighs() + nearly())
		return 1;
	if (votes_fail())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
