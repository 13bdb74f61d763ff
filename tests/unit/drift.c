/* Unit tests of drift: values between labels, those of the label above or of the one below.  See rows.h. */
#include "../../lib/drift.c"

#include "rows.h"

/* What is left of a row whose values were taken in their order. */
static struct str
left(struct rows *x, int r)
{
	for (int i = 0; i < x->v.nrow; i++)
		for (int k = 0; k < x->q[i].n && k < x->q[i].width; k++)
			fill_cell(&x->t, &x->v, i, k, x->q[i].slot[k].it, x->q[i].slot[k].col, true);
	x->v.usual = x->v.settled;
	drift_rows(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* The same where row 1 was not read. */
static struct str
unread(struct rows *x, int r)
{
	x->q[1].width = 0;
	left(x, r);
	x->q[1].width = x->v.width[1];
	drift_rows(&x->t, &x->v, x->q);
	return rows_cells(x, r);
}

/* The same where the fifth value of row 0 was taken out. */
static struct str
taken(struct rows *x, int r)
{
	struct run *q = &x->q[0];

	memmove(q->slot + 4, q->slot + 5, 3 * sizeof *q->slot);
	q->n = 7;
	return left(x, r);
}

/* And once the whole table was read. */
static struct str
at_last(struct rows *x, int r)
{
	left(x, r);
	drift_turned(&x->t, &x->v);
	return rows_cells(x, r);
}

#define SEVEN(r) r ": 1\n" r ": 2\n" r ": 0\n" r ": 0\n" r ": 0\n" r ": 0\n" r ": 3\n"
#define STRAY ": 1\n: 2\n: 0\n: 0\n: 0\n: 0\n: 3\n"
#define FULL "1 2 0 0 0 0 3 lost"
#define PLACED "1? 2? 0? 0? 0? 0? 3? lost"

static const struct rows_test test[] = {
	{left, "in columns, its label lost, and the row before", R, "L0 0: 一;1;2;0;0;0;0;3\n2: ;1;2;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 2, PLACED},
	{left, "the row behind", R, "L0 0: 一;1;2;0;0;0;0;3\n1: ;1;2;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 1, PLACED},
	{left, "no other row is lost", R, "L0 0: 一;1;2;0;0;0;0;3\n1: ;1;2;0;0;0;0;3\nL2 2: 四;1;2;0;0;0;0;3", 1, FULL},
	{left, "its label on another line", R, "L0 0: 一;1;2;0;0;0;0;3\n2: ;1;2;0;0;0;0;3\nL2: 三;;;;;;;\nL3 3: 四;1;2;0;0;0;0;3", 2, PLACED},
	{left, "its label on its line", R, "L0 0: 一;1;2;0;0;0;0;3\nL2 2: 三;1;2;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 2, FULL},
	{left, "one of two lines is its label's", R, "L0 0: 一;1;2;0;0;0;0;3\nL2 2: 三;1;2;;;;;\n2: ;;;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 2, PLACED},
	{left, "the row before is lost, and has its label", R, "L0 0: 一;1;2;0;0;0;0;3\nL1: 二;;;;;;;\n2: ;1;2;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 2, FULL},
	{left, "beyond one off its label", R, "L0 0: 一;1;2;0;0;0;0;3\n2: ;1;2;0;0;0;0;3\n3: ;1;2;0;0;0;0;3\nL4 4: 五;1;2;0;0;0;0;3", 3, PLACED},
	{left, "those on their labels stay", R, "L0 0: 一;1;2;0;0;0;0;3\n2: ;1;2;0;0;0;0;3\nL3 3: 四;1;2;0;0;0;0;3", 3, FULL},
	{left, "each behind its label", R, "L0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1"), 1, FULL},
	{at_last, "those of the first and the last label are lost", R, "L0: 一\nL1: 二\n1: 1;2;0;0;0;0;3\nL2: 三", 1, PLACED},
	{left, "a row of values before the first label, the last has none", R, STRAY "L0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1") "L2: 三", 0, PLACED},
	{left, "so is the next", R, STRAY "L0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1") "L2: 三", 1, PLACED},
	{left, "one stray figure, as of a page, is none", R, ": 7\nL0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1") "L2: 三", 0, FULL},
	{left, "two are", R, ": 7\n: 8\nL0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1") "L2: 三", 0, PLACED},
	{left, "those beside words are none", R, ": 共;7;8\nL0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1") "L2: 三", 0, FULL},
	{left, "none lacks any", R, STRAY "L0: 一\n" SEVEN("0") "L1: 二\n" SEVEN("1"), 0, FULL},
	{left, "one that was not seen lacks none", R, STRAY "L0: 一\n" SEVEN("0") "L2: 三\n" SEVEN("2"), 0, FULL},
	{left, "strays behind the last label", R, "L0: 一\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2") ": 文\n" STRAY, 1, PLACED},
	{left, "one", R, "L0: 一\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2") ": 文\n: 7", 1, FULL},
	{left, "between labels", R, "L0: 一\nL1: 二\n" SEVEN("1") ": 文\n" STRAY "L2: 三\n" SEVEN("2"), 2, PLACED},
	{left, "on its label's line they are its own", R, STRAY "L0 0: 一;1;2;0;0;0;0;3\nL1: 二\n" SEVEN("1") "L2: 三", 0, FULL},
	{left, "one row before its label, others behind", R, SEVEN("0") "L0: 一\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2"), 2, PLACED},
	{left, "that one, too", R, SEVEN("0") "L0: 一\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2"), 0, PLACED},
	{left, "all before theirs", R, SEVEN("0") "L0: 一\n" SEVEN("1") "L1: 二", 0, FULL},

	{left, "lines of two rows without a label between", R, "L0: 一\nL1: 二\n0: 1;2;0;0;0;0;3\n1: 4;0;0;0;0;0;4", 0, PLACED},
	{left, "the second", R, "L0: 一\nL1: 二\n0: 1;2;0;0;0;0;3\n1: 4;0;0;0;0;0;4", 1, "4? 0? 0? 0? 0? 0? 4? lost"},
	{left, "a label between", R, "L0: 一\n0: 1;2;0;0;0;0;3\nL1: 二\n1: 4;0;0;0;0;0;4", 0, FULL},
	{left, "a stray line within its label", R, "L0: 一\n: 4;0;4\n0: 1;2;0;0;0;0;3\nL0: 本年", 0, PLACED},
	{left, "a single figure there", R, "L0: 一\n: 4\n0: 1;2;0;0;0;0;3\nL0: 本年", 0, FULL},
	{left, "words between", R, "L0: 一\n: 4;0;4\n: 文\n0: 1;2;0;0;0;0;3\nL0: 本年", 0, FULL},

	{left, "as many are close", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n+ 0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1"), 0, FULL},
	{left, "the others stay", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n+ 0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2"), 1, FULL},
	{left, "as most are", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n+ 0: 0\n0: 0\n0: 3\nL1: 二\n1: 1\n1: 2\n1: 0\n+ 1: 0\n1: 0\n1: 0\n1: 3\nL2: 三\n" SEVEN("2"), 0, FULL},
	{left, "words between them", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n: 文\n0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2"), 0, FULL},
	{left, "where as many are close as are not", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n+ 0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1"), 0, FULL},
	{left, "all apart", R, "L0: 一\n0: 1\n+ 0: 2\n+ 0: 0\n+ 0: 0\n+ 0: 0\n+ 0: 0\n+ 0: 3\nL1: 二\n" SEVEN("1"), 0, FULL},
	{taken, "a value taken out between", R, "L0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n0: 9\n0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1"), 0, FULL},

	{left, "most rows short, a small sum", R, "L0: 一\n" SEVEN("0") "L1: 二\n1: 1\n1: 1\nL2: 三\n2: 4\n2: 4\nL3: 四\n3: 5\n3: 5", 0, PLACED},
	{left, "half of them", R, "L0: 一\n" SEVEN("0") "L1: 二\n1: 1\n1: 1\nL2: 三\n2: 4\n2: 4\nL3: 四\n" SEVEN("3"), 0, FULL},
	{left, "ten", R, "L0: 一\n0: 7\n0: 3\n0: 0\n0: 0\n0: 0\n0: 0\n0: 10\nL1: 二\n1: 1\n1: 1\nL2: 三\n2: 4\n2: 4", 0, "7 3 0 0 0 0 10 lost"},
	{left, "nine", R, "L0: 一\n0: 7\n0: 2\n0: 0\n0: 0\n0: 0\n0: 0\n0: 9\nL1: 二\n1: 1\n1: 1\nL2: 三\n2: 4\n2: 4", 0, "7? 2? 0? 0? 0? 0? 9? lost"},
	{left, "one that does not add up, and one without any", R, "L0: 一\n0: 7\n0: 3\n0: 0\n0: 0\n0: 0\n0: 0\n0: 10\nL1: 二\n1: 7\n1: 3\n1: 0\n1: 0\n1: 0\n1: 0\n1: 11\nL2: 三\n2: 4\n2: 4\nL3: 四\n3: 5\n3: 5\nL4: 五\n4: 6\n4: 6\nL5: 六", 1,
		"7? 3? 0? 0? 0? 0? 11? lost"},
	{left, "one before that", R, "L0: 一\n0: 7\n0: 3\n0: 0\n0: 0\n0: 0\n0: 0\n0: 10\nL1: 二\n1: 7\n1: 3\n1: 0\n1: 0\n1: 0\n1: 0\n1: 11\nL2: 三\n2: 4\n2: 4\nL3: 四\n3: 5\n3: 5\nL4: 五\n4: 6\n4: 6\nL5: 六", 0,
		"7 3 0 0 0 0 10 lost"},
	{left, "one behind the row that has none", R, STRAY "L0: 一\nL1: 二\n" SEVEN("1"), 1, FULL},
	{left, "all have some", R, "L0: 一\n0: 7\n0: 3\n0: 0\n0: 0\n0: 0\n0: 0\n0: 10\nL1: 二\n1: 7\n1: 3\n1: 0\n1: 0\n1: 0\n1: 0\n1: 11\nL2: 三\n2: 4\n2: 4\nL3: 四\n3: 5\n3: 5\nL4: 五\n4: 6\n4: 6", 0, "7 3 0 0 0 0 10 lost"},

	{left, "the label going on nowhere", R, "L0 0: 一;2\n0: 1;0;0;0;0;3", 0, "2 1 0 0 0 0 3 lost"},
	{left, "one number a line", R, "L0 0: 一;2\n0: 1\n0: 0\n0: 0\n0: 0\n0: 0\n0: 3\nL0: 数量", 0, "2 1 0 0 0 0 3 lost"},
	{left, "a row of one line before its label, strays, and one that has none", R, ": 7\n: 8\n0: 1;2;0;0;0;0;3\nL0: 一\n1: 4;0;0;0;0;0;4\nL1: 二\nL2: 三", 0, "1? 2? 0? 0? 0? 0? 3? lost"},
	{left, "the next", R, ": 7\n: 8\n0: 1;2;0;0;0;0;3\nL0: 一\n1: 4;0;0;0;0;0;4\nL1: 二\nL2: 三", 1, "4? 0? 0? 0? 0? 0? 4? lost"},
	{left, "behind its label it stays", R, ": 7\n: 8\nL0: 一\n0: 1;2;0;0;0;0;3\nL1: 二\nL2: 三", 0, FULL},
	{left, "in the first table a value before its label", D, "0: 1\n0: 2\n0: 3\nL0: 规章", 0, "1? 2? 3? lost"},
	{left, "one of three", D, "0: 1\nL0 0: 规章;2;3", 0, "1? 2? 3? lost"},
	{left, "none", D, "L0: 规章\n0: 1\n0: 2\n0: 3", 0, "1 2 3 lost"},
	{left, "of one value, a stray one before it, and the next has none", D, "L2: 许可\n2: 7\n: 8\nL3: 处罚\n3: 9\nL4: 强制", 3, "9? lost"},
	{left, "none lacks any, but a row of the office's own may", D, ": 8\nL3: 处罚\n3: 9\nL4: 强制\n4: 7\n: 确认", 4, "7? lost"},
	{left, "the next group", D, ": 8\nL3: 处罚\n3: 9\nL4: 强制\n4: 7\nL5: 收费\n5: 6", 5, "6 lost"},
	{left, "one before", D, "L2: 许可\n2: 5\n: 8\nL3: 处罚\n3: 9\nL4: 强制\n4: 7", 2, "5 lost"},
	{unread, "one whose value was not taken", D, "L1: 规范\n1: 7\n1: 8\n1: 9\nL3: 处罚\n3: 9\nL4: 强制", 3, "9? lost"},
	{left, "where it was", D, "L1: 规范\n1: 7\n1: 8\n1: 9\nL3: 处罚\n3: 9\nL4: 强制", 3, "9 lost"},

	{left, "behind the label of another", R, "L0: 一\nL1 1: 二、上年结转政府信息公开申请数量;1;2;0;0;0;0;3\n0: 1;2;0;0;0;0;3", 0, PLACED},
	{left, "behind a head of that name", R, "L0: 一\nL23 23: 总计;1;2;0;0;0;0;3\n0: 1;2;0;0;0;0;3", 0, FULL},
	{left, "behind one with its number", R, "L0: 一\nL23 23: （七）总计;1;2;0;0;0;0;3\n0: 1;2;0;0;0;0;3", 0, PLACED},
	{left, "behind its own", R, "L1 1: 二;1;2;0;0;0;0;3\nL0: 一\n0: 1;2;0;0;0;0;3", 0, FULL},
	{at_last, "a row before its label, one behind", R, "0: 1;2;0;0;0;0;3\nL0: 一\nL1: 二\n1: 1;2;0;0;0;0;3", 1, PLACED},
	{at_last, "the first", R, "0: 1;2;0;0;0;0;3\nL0: 一\nL1: 二\n1: 1;2;0;0;0;0;3", 0, PLACED},
	{at_last, "one on its label's line", R, "0: 1;2;0;0;0;0;3\nL0: 一\nL1: 二\n1: 1;2;0;0;0;0;3\nL2 2: 三;1;2;0;0;0;0;3", 2, FULL},
	{at_last, "in columns, nothing else on their lines", R, "0: 1;2;0;0;0;0;3\nL0: 一\nL1: 二\n1: 1;2;0;0;0;0;3;0", 0, PLACED},
	{at_last, "both before theirs", R, "0: 1;2;0;0;0;0;3\nL0: 一\n1: 1;2;0;0;0;0;3\nL1: 二", 1, FULL},
	{at_last, "those of the last label are lost", R, "L0: 一\n0: 1;2;0;0;0;0;3\nL1: 二", 0, PLACED},
	{at_last, "those of another", R, "L0: 一\n0: 1;2;0;0;0;0;3\nL1: 二\nL2: 三\n2: 1;2;0;0;0;0;3", 0, FULL},
	{at_last, "the last, where the first stands on its label's line", R, "L0 0: 一;1;2;0;0;0;0;3\nL1: 二\n1: 1;2;0;0;0;0;3\nL2: 三", 1, FULL},
	{at_last, "a row behind its label, where the first's stand on both sides of its own", R, "0: 1;2\nL0: 一\n0: 0;0;0;0;3\nL1: 二\n1: 1;2;0;0;0;0;3\nL2: 三", 1, PLACED},
	{at_last, "where they begin on its line", R, "L0 0: 一;1;2\n0: 0;0;0;0;3\nL1: 二\n1: 1;2;0;0;0;0;3\nL2: 三", 1, FULL},
	{at_last, "or end there", R, "0: 1;2\nL0 0: 一;0;0;0;0;3\nL1: 二\n1: 1;2;0;0;0;0;3\nL2: 三", 1, FULL},
	{at_last, "the last, where two rows are short", R, "L0: 一\n0: 1;2;0;0;0;0;3\nL1: 二\n1: 1;1\nL2: 三\n2: 1;1\nL3: 四", 0, PLACED},
	{at_last, "three", R, "L0: 一\n0: 1;2;0;0;0;0;3\nL1: 二\n1: 1;1\nL2: 三\n2: 1;1\nL3: 四\n3: 1;1\nL4: 五", 0, FULL},

	{left, "in the first table values right behind the heads", D, "L2: 许可\n2: 5\n: 信息内容 数量\n: 9\nL3: 处罚", 2, "5? lost"},
	{left, "behind an article's line", D, "L2: 许可\n2: 5\n: 第二十条第（六）项\n: 9\nL3: 处罚", 2, "5? lost"},
	{left, "behind other words", D, "L2: 许可\n2: 5\n: 备注\n: 9\nL3: 处罚", 2, "5 lost"},

	{left, "all rows as most are", R, "settled\nL0: 一\n0: 1\n0: 2\n0: 0\n0: 0\n+ 0: 0\n0: 0\n0: 3\nL1: 二\n" SEVEN("1") "L2: 三\n" SEVEN("2"), 0, FULL},
	{left, "lined ones", R, "L0 0: 一;1;2;0;0;0;0;3\n" STRAY "L2: 三", 0, FULL},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
