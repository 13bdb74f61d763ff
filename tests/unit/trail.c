/* Unit tests of trail: the disputes with a head a line and its value behind it.  See rows.h; the row asked about is one of the three kinds. */
#include "../../lib/trail.c"

#include "rows.h"

static struct str
trail(struct rows *x, int r)
{
	return trail_read(&x->t, &x->v) ? rows_cells(x, r) : STR("no");
}

static struct str
turned(struct rows *x, int r)
{
	(void)r;
	return trail_turned(&x->v) ? STR("turned") : STR("no");
}

#define FIRST ": 行政复议\n: 结果维持\n: 结果\n: 纠正\n: 其他结果\n: 尚未审结\n: 总计\n: 1\n: 2\n: 3\n: 4\n: 10\n"
#define DIRECT ": 结果维持\n: 5\n: 未经复议直接起诉\n: 其他结果\n: 6\n: 尚未审结\n: 7\n: 结果纠正\n: 8\n: 行政诉讼\n"
#define AFTER ": 复议后起诉\n: 其他结果\n: 0\n: 尚未审结\n: 2\n: 结果纠正\n: /\n"
#define TWICE ": 结果维持其他\n: 结果\n: 1\n: 1\n: 结果纠正尚未\n: 审结\n: 2\n: 2\n: 总计\n: 6\n"

static const struct rows_test test[] = {
	{trail, "heads, then as many values", P, FIRST DIRECT ": 合计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "1? 2? 3? 4? 10? order"},
	{trail, "a value behind each", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 1, "5? 8? 6? 7? 26? order"},
	{trail, "a dash", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 2, "1? [/] 0? 2? 3? order"},
	{trail, "two on a line, the values in turn", P, FIRST DIRECT ": 总计结果\n: 维持\n: 26\n: 1\n" AFTER ": 总计\n: 3", 1, "5? 8? 6? 7? 26? order"},
	{trail, "or not", P, FIRST DIRECT ": 总计结果\n: 维持\n: 1\n: 26\n" AFTER ": 总计\n: 3", 1, "5? 8? 6? 7? 26? order"},
	{trail, "two that hold the same either way", P, FIRST DIRECT ": 总计结果\n: 维持\n: 26\n: 26\n" AFTER ": 总计\n: 28", 2, "26? [/] 0? 2? 28? order"},
	{trail, "two on lines of their own are in turn", P, FIRST DIRECT ": 总计\n: 结果维持\n: 1\n: 26\n" AFTER ": 总计\n: 3", 1, "no"},
	{trail, "other words between", P, FIRST ": 单位：件\n" DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "1? 2? 3? 4? 10? order"},
	{trail, "other values before", P, ": 17\n: 2\n" FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "1? 2? 3? 4? 10? order"},
	{trail, "one behind", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3\n: 3", 0, "no"},
	{trail, "a sum does not hold", P, FIRST DIRECT ": 总计\n: 27\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "no"},
	{trail, "a value is lacking", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计", 0, "no"},
	{trail, "pieces of heads among each other", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n: 复议后起诉\n: 尚未\n: 其他\n: 结果\n: 审结\n: 0\n: 2\n: 结果纠正\n: 0\n: 总计\n: 3", 0, "no"},
	{trail, "a head twice", P, FIRST DIRECT ": 其他结果\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "no"},
	{trail, "kinds in another order", P, ": 复议后起诉\n" FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "no"},
	{trail, "a kind is not named", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n: 其他结果\n: 0\n: 尚未审结\n: 2\n: 结果纠正\n: 0\n: 总计\n: 3", 0, "no"},
	{trail, "a value within a head", P, FIRST DIRECT ": 总\n: 26\n: 计\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "no"},
	{trail, "a sixteenth head", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3\n: 结果维持", 0, "no"},
	{trail, "half a word behind", P, FIRST DIRECT ": 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3\n: 行政", 0, "1? 2? 3? 4? 10? order"},
	{trail, "two that hold something else either way", P, FIRST ": 结果维持\n: 5\n: 未经复议直接起诉\n: 其他结果尚未\n: 审结\n: 6\n: 7\n: 结果纠正\n: 8\n: 总计\n: 26\n: 结果维持\n: 1\n" AFTER ": 总计\n: 3", 0, "no"},
	{trail, "five times two", P, ": 行政复议\n" TWICE ": 未经复议直接起诉\n" TWICE ": 复议后起诉\n: 总计结果\n: 维持\n: 1\n: 6\n: 其他结果\n: 1\n: 尚未审结\n: 2\n: 结果纠正\n: 2", 2, "1? 2? 1? 2? 6? order"},
	{trail, "a word goes on as another", P, ": 未经复议直接起未经复议直接起诉\n" FIRST, 0, "no"},
	{turned, "in another order", P, FIRST DIRECT, 0, "turned"},
	{turned, "in the form's", P, FIRST, 0, "no"},
	{turned, "with no values between", P, ": 结果维持\n: 其他结果\n: 结果纠正\n: 总计\n: 1", 0, "no"},
	{turned, "the next kind's first", P, ": 结果维持\n: 1\n: 其他结果\n: 2\n: 总计\n: 3\n: 结果维持\n: 4", 0, "no"},
	{turned, "a kind without its total", P, ": 结果维持\n: 1\n: 其他结果\n: 2\n: 结果维持\n: 4", 0, "no"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
