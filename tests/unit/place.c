/* Unit tests of place: from the lines given to a row to its cells.  See rows.h. */
#include "../../lib/place.c"

#include "rows.h"

static struct str
place(struct rows *x, int r)
{
	place_rows(&x->t, &x->v, &x->a);
	return rows_cells(x, r);
}

static struct str
remark(struct rows *x, int r)
{
	rows_filled(x);
	return rows_bool(has_remark(&x->t, &x->v, &x->q[r]));
}

static struct str
next(struct rows *x, int r)
{
	return rows_bool(may_be_next(&x->v, &x->q[r], x->q));
}

static struct str
wrapped(struct rows *x, int r)
{
	rows_filled(x);
	return rows_bool(is_wrapped(&x->v, &x->q[r]));
}

/* Were all values given to rows? */
static struct str
settled(struct rows *x, int r)
{
	(void)r;
	return rows_bool(is_settled(&x->v));
}

static struct str
packs(struct rows *x, int r)
{
	(void)r;
	return rows_bool(place_rows(&x->t, &x->v, &x->a));
}

/* The first table, where they were. */
static struct str
packed(struct rows *x, int r)
{
	place_rows(&x->t, &x->v, &x->a);
	place_packed(&x->t, false);
	return rows_cells(x, r);
}

/* The same where numbers come in pieces. */
static struct str
packed_pieces(struct rows *x, int r)
{
	place_rows(&x->t, &x->v, &x->a);
	place_packed(&x->t, true);
	return rows_cells(x, r);
}

static struct str
cut(struct rows *x, int r)
{
	(void)r;
	place_rows(&x->t, &x->v, &x->a);
	return rows_bool(x->v.cut);
}

/* To which rows the lines belong in the end. */
static struct str
given(struct rows *x, int r)
{
	struct buf b = {.a = &x->a};

	(void)r;
	place_rows(&x->t, &x->v, &x->a);
	for (size_t i = 0; i < x->v.n; i++)
		buf_str(&b, str_fmt(&x->a, "%d ", x->v.item[i].row));
	return str_trim(buf_slice(&b));
}

/* The lines on which the row was seen. */
static struct str
where(struct rows *x, int r)
{
	place_rows(&x->t, &x->v, &x->a);
	return str_fmt(&x->a, "%zu-%zu", x->t.row[x->v.row0 + r].from, x->t.row[x->v.row0 + r].to);
}

#define NOTED ": 第二十条第（一）项;备注\n: 信息内容;本年制发件数;本年废止件数;现行有效件数\n"
#define SEVEN "1;2;3;4;5;6;21"
#define WRONG "1;2;3;4;5;6;20"
#define HEADS ": 项目;自然人;商业企业;科研机构;社会公益组织;法律服务机构;其他;总计\n"
#define BIG "9000000000000000000"

#define FULL ";1;2;3;4;5;6;21\n"
#define NONE ";1;2;;;;;\n"

static const struct rows_test test[] = {
	{settled, "a value is nobody's", R, "0 L0: 一" NONE ": 5", 0, "no"},
	{settled, "before its label", R, "0: 一" FULL "L0: 一", 0, "no"},
	{settled, "behind it", R, "L0: 一\n0: 一" FULL, 0, "yes"},
	{settled, "no label at all", R, "0: 一" FULL, 0, "yes"},
	{next, "the row before has no value", D, "L1: 文件\n1: 5\n1: 52\n1: 10", 1, "yes"},
	{next, "the row behind", D, "L0: 规章\n0: 5\n0: 52\n0: 10", 0, "yes"},
	{next, "both have some", D, "L0: 规章\n0: 1\nL1: 文件\n1: 5\n1: 52\n1: 10", 1, "no"},
	{next, "the same where blank cells are there", D, "L0: 规章\n0: \nL1: 文件\n1: 5\n1: 52\n1: 10", 1, "no"},
	{next, "on one line", D, "L1 1: 文件;5;52;10", 1, "no"},
	{next, "a row of one column", D, "L2: 许可\n2: 5", 2, "no"},
	{next, "another table", R, "L1: 二\n1: 5\n1: 52", 1, "no"},
	{wrapped, "first columns below the last", D, "L0 0: 规章;;;3\nL0 0: ;1;2;", 0, "yes"},
	{wrapped, "the last below the first", D, "L0 0: 规章;1;;\nL0 0: ;;2;3", 0, "no"},
	{wrapped, "the middle one", D, "L0 0: 规章;1;;3\nL0 0: ;;2;", 0, "no"},
	{wrapped, "the first and the last", D, "L0 0: 规章;;2;\nL0 0: ;1;;3", 0, "no"},
	{wrapped, "on one line", D, "L0 0: 规章;1;2;3", 0, "no"},
	{wrapped, "a line each", D, "L0: 规章\n0: 3\n0: 1\n0: 2", 0, "no"},
	{wrapped, "three lines", D, "L0 0: 规章;;;3\nL0 0: ;;2;\nL0 0: ;1;;", 0, "yes"},
	{wrapped, "a sum", R, "L0 0: 一;;;;;;6;21\nL0 0: ;1;2;3;4;5;;", 0, "no"},
	{wrapped, "no sum", R, "L0 0: 一;;;;;;6;20\nL0 0: ;1;2;3;4;5;;", 0, "yes"},
	{wrapped, "one of its values lost", D, "L0 0: 规章;;;3\nL0 0: ;;2;", 0, "yes"},
	{remark, "a dash in its last cell", D, NOTED "L0 0: 规章;0;0;无", 0, "yes"},
	{remark, "its label in the second cell", D, NOTED "L0 0: 甲;规章;0;0;无", 0, "yes"},
	{remark, "a blank one", D, NOTED "L0 0: 规章;0;0;", 0, "yes"},
	{remark, "three numbers", D, NOTED "L0 0: 规章;0;0;3", 0, "no"},
	{remark, "a cell for remarks", D, NOTED "L0 0: 规章;0;0;无;", 0, "no"},
	{remark, "one of them taken for a value", D, NOTED "L0 0: 规章;;0;3;无", 0, "yes"},
	{remark, "no column of remarks", D, ": 第二十条第（一）项\nL0 0: 规章;0;0;无", 0, "no"},
	{remark, "a row of one value", D, NOTED "L2 2: 行政许可;无", 2, "no"},
	{remark, "another table", R, ": 自然人;备注\nL0 0: 一;5;;;;;;", 0, "no"},
	{place, "a whole row", R, "L0 0: 一;" SEVEN, 0, "1 2 3 4 5 6 21 complete"},
	{place, "wrong in the report", R, "L0 0: 一;" WRONG, 0, "1 2 3 4 5 6 20 complete"},
	{place, "the rest of a label among them", R, "L0 0: 一;)计;1;2;3;4;5;6", 0, "[)计] 1? 2? 3? 4? 5? 6? columns"},
	{place, "below its label", R, "L0: 一\n0: " SEVEN "\nL1: 二", 0, "1 2 3 4 5 6 21 complete"},
	{place, "and the next label was lost", R, "L0: 一\n0: " SEVEN, 0, "1? 2? 3? 4? 5? 6? 21? unlabelled"},
	{place, "without a label", R, "0: " SEVEN, 0, "1? 2? 3? 4? 5? 6? 21? unlabelled"},
	{place, "one value a line", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21\nL1: 二", 0, "1 2 3 4 5 6 21 complete"},
	{place, "which do not add up", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 20\nL1: 二", 0, "1? 2? 3? 4? 5? 6? 20? unlabelled"},
	{place, "side by side under heads with a gap, and they do not add up", R, ": 项目;自然人;商业企业;;科研机构;社会公益组织;法律服务机构;其他;总计\nL0 0: 一、本年新收政府信息公开申请数量;1;2;3;4;5;6;20;", 0, ". . . . . . . lost"},
	{place, "a column late, where others begin behind their labels", R, "L0 0: 一、本年新收政府信息公开申请数量;;" SEVEN "\nL1 1: 二、上年结转政府信息公开申请数量;" SEVEN ";\nL2 2: （一）予以公开;" SEVEN ";\nL3 3: （二）部分公开;" SEVEN ";\n"
		"L4: 1.属于国家秘密\n4: 1\n4: 2\n4: 3\n4: 4\n4: 5\n4: 6\n4: 21", 0, ". . . . . . . doubtful"},
	{place, "what is left of a number on the line below", R, "L0 0: 一、本年新收政府信息公开申请数量;" SEVEN "\n: .5万元", 0, ". . . . . . . doubtful"},
	{place, "a cell more than other rows, and they do not add up", R, "L0 0: 一、本年新收政府信息公开申请数量;" WRONG ";;\nL1 1: 二、上年结转政府信息公开申请数量;" SEVEN ";", 0, ". . . . . . . doubtful"},
	{place, "ten millions behind its label", R, "L0 0: 一、本年新收政府信息公开申请数量;10000000;0;0;0;0;0;10000000", 0, ". . . . . . . doubtful"},
	{place, "its label damaged", R, "damaged\nL0 0: 二\xEF\xBF\xBD一、本年新收政府信息公开申请数量;" SEVEN, 0, ". . . . . . . doubtful"},
	{place, "the same number as another row's, in the first table", D, ": 信息内容;本年制发件数;本年制发件数;本年废止件数\nL0 0: 规章;1;1;3", 0, ". . . doubtful"},
	{place, "where the row before has a label and no value", R, "L0: 一\nL1: 二\n1: 1\n1: 2\n1: 3\n1: 4\n1: 5\n1: 6\n1: 21\nL2: 三", 1, ". . . . . . . doubtful"},
	{place, "where it is not there", R, "L1: 二\n1: 1\n1: 2\n1: 3\n1: 4\n1: 5\n1: 6\n1: 21\nL2: 三\n2: 1\n2: 2\n2: 3\n2: 4\n2: 5\n2: 6\n2: 21\nL3: 四", 1, "1 2 3 4 5 6 21 complete"},
	{place, "its label ends in a number, which may be a value: 3件", R, "L0 0: 一 3件;1;2;;;;;3\nL1 1: 二;1;2;3;4;5;6;21", 0, ". . . . . . . doubtful"},
	{place, "a gap among all its values, and its label below", R, "L0 0: ;1;2;3;;4;5;6;21\nL0: ;一;;;;;;;", 0, ". . . . . . . doubtful"},
	{place, "side by side, and its label right below the first", R, "L0 0: ;1;2;3;4;5;6;21\nL0: ;一;;;;;;;", 0, ". . . . . . . doubtful"},
	{place, "in the form's first table one line", D, "L0 0: 规章;1;2;3", 0, "1 2 3 complete"},
	{place, "one value", D, "L2 2: 许可;4", 2, "4 complete"},
	{place, "an empty cell", D, "L2: 许可;", 2, "_ columns"},
	{place, "most rows fit no columns: one with fewer values is not certain", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;;1;;;;;;2\nL2 2: 予以公开;;1;;;;;;2\nL3 3: 部分公开;;1;;;;;;2\nL24 24: 四;1;;;;;1;2;", 24, "1? _ _ _ _ 1? 2? columns"},
	{place, "one with all is", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;;1;;;;;;2\nL2 2: 予以公开;;1;;;;;;2\nL3 3: 部分公开;;1;;;;;;2\nL24 24: 四;1;;;;;1;2;", 0, "1 2 3 4 5 6 21 complete"},
	{place, "half of them fit none", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;;1;;;;;;2\nL2 2: 予以公开;;1;;;;;;2\nL24 24: 四;1;;;;;1;2;", 24, "1 _ _ _ _ 1 2 columns"},
	{place, "most rows have more values than columns: what does not add up is not certain", R, "L0 0: 一;1;2;3;4;5;6;7\nL1 1: 二;1;2;3;4;5;6;7;8\nL2 2: 三;1;2;3;4;5;6;7;8", 0, "1? 2? 3? 4? 5? 6? 7? complete"},
	{place, "two of three have more, the first of them", R, "L0 0: 一;1;2;3;4;5;6;7;8\nL1 1: 二;1;2;3;4;5;6;7;8\nL2 2: 三;1;2;3;4;5;6;7", 2, "1? 2? 3? 4? 5? 6? 7? complete"},
	{place, "no cell", D, "L2: 许可", 2, ". lost"},
	{place, "a blank, numbers and a dash for their sum: perhaps a cell was lost", R, "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL2 2: 予以公开;;/;2;/;1;/;/", 2, "_ [/] 2? [/] 1? [/] [/] columns"},
	{place, "zeros and a dash for their sum", R, "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL2 2: 予以公开;;/;0;/;0;/;/", 2, "_ [/] 0 [/] 0 [/] [/] columns"},
	{place, "nothing seen", R, "L0 0: 一;" SEVEN, 1, ". . . . . . . lost"},
	{where, "its lines", R, ": 头\nL0: 一\n0: 1;2;3\n0: 4;5;6;21\nL1: 二", 0, "2-4"},
	{where, "its label alone", R, ": 头\nL0: 一\n: 1", 0, "2-2"},

	{place, "one value too many, only one can go", R, "L0: 一\n0: 1;2;3;4;5;6;21;7\nL1: 二", 0, "1? 2? 3? 4? 5? 6? 21? sums"},
	{place, "the first can", R, "L0: 一\n0: 7;1;2;3;4;5;6;21\nL1: 二", 0, "1? 2? 3? 4? 5? 6? 21? sums"},
	{place, "one of two can", R, "L0: 一\n0: 0;1;0;3;4;5;6;19\nL1: 二", 0, ". . . . . . . surplus"},
	{place, "none can", R, "L0: 一\n0: 1;2;3;4;5;6;22;7\nL1: 二", 0, ". . . . . . . surplus"},
	{place, "two too many", R, "L0: 一\n0: 1;2;3;4;5;6;21;7;8\nL1: 二", 0, ". . . . . . . surplus"},
	{place, "in a table without sums", D, "L0: 规\n0: 1;2;3;4\nL1: 范", 0, ". . . surplus"},

	{place, "too few: the total", R, "L0: 一\n0: 1;2;3\nL1: 二", 0, ". . . . . . 3? sums"},
	{place, "not their sum", R, "L0: 一\n0: 1;2;4\nL1: 二", 0, ". . . . . . . lost"},
	{place, "of one that is not zero", R, "L0: 一\n0: 0;2;2\nL1: 二", 0, ". . . . . . . lost"},
	{place, "a dash is nothing", R, "L0: 一\n0: 1;/;2;3\nL1: 二", 0, ". . . . . . 3? sums"},
	{place, "a dash is no total", R, "L0: 一\n0: 1;2;/\nL1: 二", 0, ". . . . . . . lost"},
	{place, "in a table without sums", D, "L0: 规\n0: 1;2\nL1: 范", 0, ". . . lost"},

	{place, "on several lines, wrong", R, "L0 0: 一;1;2\n0: 3;4;5;6;20\nL1: 二", 0, ". . . . . . . doubtful"},
	{place, "as two others are that add up", R, "L0 0: 一;1;2\n0: 3;4;5;6;20\nL1 1: 二;1;2\n1: 3;4;5;6;21\nL2 2: 三;1;2\n2: 3;4;5;6;21\nL3: 四", 0, "1? 2? 3? 4? 5? 6? 20? unlabelled"},
	{place, "a stump behind the values", R, "L0 0: 一;" SEVEN ";2,43", 0, ". . . . . . . doubtful"},
	{place, "a sign apart", D, "L5 5: 收费 减;5", 5, ". doubtful"},
	{place, "another's label", R, "L2 2: 重复申请;" SEVEN, 2, ". . . . . . . doubtful"},
	{place, "ten millions", R, "L0 0: 一;10000000;0;0;0;0;0;10000000", 0, ". . . . . . . doubtful"},
	{place, "a zero before a number", R, "L0 0: 一;01;2;3;4;5;6;20", 0, ". . . . . . . doubtful"},
	{place, "a word between the values", R, "L0 0: 一;1;2;文;3;4;5;6;20", 0, "1? 2? 3? 4? 5? 6? 20? complete"},
	{place, "strips: a label has more values than columns", R, "L0: 一\n0: 1\n0: 2\n: 3\n: 4\n: 5\n: 6\n: 7\n: 8\nL1: 二", 0, ". . . . . . . strips?"},
	{place, "where all stand within the label and add up", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 21\nL1: 二\n1: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 7\n: 8\nL2: 三", 0, "1? 2? 3? 4? 5? 6? 21? unlabelled"},
	{place, "and do not", R, "L0: 一\n0: 1\n0: 2\n0: 3\n0: 4\n0: 5\n0: 6\n0: 20\nL1: 二\n1: 1\n: 2\n: 3\n: 4\n: 5\n: 6\n: 7\n: 8\nL2: 三", 0, ". . . . . . . strips?"},

	{place, "broken numbers: one that does not add up", R, "L0 0: 一;" WRONG "\nL1 1: 二;" SEVEN "\n: 5", 0, ". . . . . . . broken"},
	{place, "one that does", R, "L0 0: 一;" WRONG "\nL1 1: 二;" SEVEN "\n: 5", 1, "1 2 3 4 5 6 21 complete"},
	{place, "pieces: a row without columns that adds up", R, "pieces\nL0: 一\n0: " SEVEN "\nL1: 二", 0, "1 2 3 4 5 6 21 complete"},
	{place, "that does not", R, "pieces\nL0: 一\n0: " WRONG "\nL1: 二", 0, ". . . . . . . broken"},
	{place, "whose total is a dash, and a number not 0", R, "pieces\nL0: 一\n0: -;7;1;1;2;-;-\nL1: 二", 0, ". . . . . . . broken"},
	{place, "or 0", R, "pieces\nL0: 一\n0: -;0;0;0;0;-;-\nL1: 二", 0, "[-] 0 0 0 0 [-] [-] complete"},
	{place, "that does, of which another's label was a doubt", R, "pieces\nL2 2: 重复申请;" SEVEN, 2, ". . . . . . . broken"},
	{place, "in a table without sums", D, "pieces\nL0 0: 规;1;2;3", 0, ". . . broken"},
	{place, "if they are another table's", D, "elsewhere\nL0 0: 规;1;2;3", 0, "1? 2? 3? complete"},
	{place, "of which some are on the next line", D, "elsewhere\nL0 0: 规;1;2\n0: 3", 0, ". . . broken"},
	{place, "of which one is lacking", D, "elsewhere\nL0 0: 规;1;2", 0, ". . . broken"},
	{place, "uneven: a row that does not add up", R, "L0: 一\n0: " WRONG "\nL1: 二\n1: 1;2;3\nL2: 三", 0, "1? 2? 3? 4? 5? 6? 20? complete"},
	{place, "one that does", R, "L0: 一\n0: " SEVEN "\nL1: 二\n1: 1;2;3\nL2: 三", 0, "1 2 3 4 5 6 21 complete"},
	{place, "in columns", R, HEADS "L0 0: 一;" WRONG "\nL1 1: 二;1;2;;;;;3\nL2 2: 三;" SEVEN "\nL3 3: 四;" SEVEN, 0, "1 2 3 4 5 6 20 complete"},

	{place, "most fit no columns: what the few hold is not certain", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;1;;;;;;;2\nL2 2: 三;1;;;;;;;2\nL3 3: 四;1;;;;;;;2\nL4 4: 五;1;2;;;;;3;", 4,
		"1? 2? _ _ _ _ 3? columns"},
	{place, "even in the first row", R, "L0 0: 一;1;2;;;;;3;\nL1 1: 二;1;;;;;;;2\nL2 2: 三;1;;;;;;;2\nL3 3: 四;1;;;;;;;2\nL4 4: 五;" SEVEN ";", 0, "1? 2? _ _ _ _ 3? columns"},
	{place, "half of them", R, "L0 0: 一;" SEVEN ";\nL1 1: 二;" SEVEN ";\nL2 2: 三;;1;2;;;;;4\nL3 3: 四;;1;2;;;;;4\nL4 4: 五;1;2;;;;;3;", 4, "1 2 _ _ _ _ 3 columns"},
	{place, "one without a total among those that have", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL2 2: 三;" SEVEN "\nL3 3: 四;1;;;;;2;", 3, "1? _ _ _ _ 2? _ columns"},
	{place, "one of three", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL3 3: 四;1;;;;;2;", 3, "1 _ _ _ _ 2 _ columns"},
	{place, "one with a total among those that have none", R, HEADS "L0 0: 一;1;2;;;;;4\nL1 1: 二;1;2;;;;;\nL2 2: 三;1;2;;;;;\nL3 3: 四;1;;;;;2;", 0, "1? 2? _ _ _ _ 4? columns"},
	{place, "which adds up", R, HEADS "L0 0: 一;1;2;;;;;3\nL1 1: 二;1;2;;;;;\nL2 2: 三;1;2;;;;;\nL3 3: 四;1;;;;;2;", 0, "1 2 _ _ _ _ 3 columns"},
	{place, "a dash is a total", R, HEADS "L0 0: 一;" SEVEN "\nL1 1: 二;" SEVEN "\nL2 2: 三;" SEVEN "\nL3 3: 四;0;;;;;0;/", 3, "0 _ _ _ _ 0 [/] columns"},

	{given, "what was placed is its row's", R, "L0 0: 一;" SEVEN "\nL1: 二", 0, "0 -1"},
	{given, "what was not is nobody's", R, "L0 0: 一;1;2;4\nL1: 二", 0, "-1 -1"},
	{given, "words between lines of a row too", R, "L0 0: 一;1;2;3\n: 文\n0: 4;5;6;21\nL1: 二", 0, "0 0 0 -1"},

	{packs, "rows filled up at their ends", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;", 0, "yes"},
	{packs, "rows with gaps", R, "0 L0: 一;1;;3;;;;\n1 L1: 二;1;4;5;;;;", 0, "no"},
	{place, "of the first of them, too, only the total is known", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;", 0, ". . . . . . 3? sums"},
	{place, "of those only the totals are known", R, "0 L0: 一;1;2;3;;;;\n1 L1: 二;1;4;5;;;;", 1, ". . . . . . 5? sums"},
	{packed, "then a row of the first table that ends in a blank is lost", D, ": 信息内容;本年制发件数;本年废止件数;现行有效件数\nL0 0: 规;1;2;", 0, ". . . lost"},
	{packed_pieces, "with numbers in pieces one with all is placed", D, "L0 0: 规;1;2;3", 0, "1? 2? 3? complete"},
	{packed_pieces, "a dash stays one", D, "L0 0: 规;1;/;3", 0, "1? [/] 3? complete"},
	{packed_pieces, "the last row", D, "L5 5: 收费;3", 5, "3? complete"},
	{cut, "a row has more values than columns", R, "L0 0: 一;1;2;3;4;5;6;7;8", 0, "yes"},
	{cut, "as many", R, "L0 0: 一;1;2;3;4;5;6;7", 0, "no"},
	{cut, "fewer, and the sum of the others", R, "L0 0: 一;4;4;8", 0, "no"},
	{cut, "fewer, and not their sum", R, "L0 0: 一;4;4;5;5;1;8", 0, "yes"},
	{cut, "one value", R, "L0 0: 一;4", 0, "no"},
	{cut, "in columns", R, "L0 0: 一;4;;4;;1;;8", 0, "no"},
	{cut, "in the first table", D, "L0 0: 一;4;5", 0, "no"},
	{cut, "the last row", R, "L0 0: 一;1;2;3;4;5;6;7\nL24 24: 四;1;2;3;4;5;6;7;8", 0, "yes"},
	{packed, "one with all is not", D, "L0 0: 规;1;2;3", 0, "1 2 3 complete"},
	{packed, "nor one that is blank", D, "L2: 许可;", 2, "_ columns"},
};

/* Rows put together by chance: what is said of all of them together, counted another way. */
static int
chances(void)
{
	enum { N = 9 };
	static struct run q[N];
	struct view v = {.table = FORM_REQUESTS, .nrow = N};
	int bad[2] = {0};

	srand(3);
	for (int way = 0; way < 30000; way++) {
		int uneven = 0, plain = 0;
		for (int r = 0; r < N; r++) {
			q[r] = rows_chance(r, way);
			uneven += q[r].n && q[r].n != 7;
			plain += q[r].whole || q[r].stacked || !q[r].any;
		}
		v.settled = way % 2;
		bad[0] += is_uneven(&v, q) != (uneven > 0);
		bad[1] += is_usual(&v, q) != (way % 2 && plain == N);
	}
	for (int k = 0; k < 2; k++)
		if (bad[k])
			printf("FAIL by chance: %d of %d\n", bad[k], k);
	return bad[0] + bad[1];
}

/* Where do rows begin, and which lines without values become theirs?  All ways to give six lines to two rows, or none, with values or without. */
static int
firsts(void)
{
	struct view_item item[6];
	struct view v = {.table = FORM_REQUESTS, .nrow = 2, .item = item, .n = 6};
	int bad = 0;

	for (int way = 0; way < 729 * 64; way++) {
		size_t first[2], want[2] = {6, 6};
		int row[6], of[6], left = way / 64;
		for (int i = 0; i < 6; i++, left /= 3) {
			item[i] = (struct view_item){.row = left % 3 - 1, .nval = way >> i & 1};
			row[i] = of[i] = item[i].row;
			if (row[i] >= 0 && want[row[i]] == 6)
				want[row[i]] = (size_t)i;
		}
		for (int i = 0; i < 6; i++) {
			int a = i, b = i;
			while (a >= 0 && row[a] < 0)
				a--;
			while (b < 6 && row[b] < 0)
				b++;
			if (row[i] < 0 && a >= 0 && b < 6 && row[a] == row[b] && !item[i].nval)
				of[i] = row[a];
		}
		struct align_band band[] = {{2, 2, 0, way & 1}, {3, 3, 0, way & 2}};
		bool values = true, was = (v.band = band, is_settled(&v)); /* only these have rows yet */
		for (int i = 0; i < 6; i++)
			values = values && (row[i] < 0 || item[i].nval);
		bool is = find_first(&v, first);
		bad += values && is != was;
		for (int i = 0; i < 6; i++)
			bad += item[i].row != of[i];
		bad += first[0] != want[0] || first[1] != want[1];
	}
	if (bad)
		printf("FAIL where rows begin: %d\n", bad);
	return bad;
}

int
main(void)
{
	if (chances() + firsts())
		return 1;
	return rows_check(test, sizeof test / sizeof *test);
}
