/* Unit tests of caption: what the words on the lines of a row's values say against the row.  See rows.h. */
#include "../../lib/caption.c"

#include "rows.h"

static struct str
behind(struct rows *x, int r)
{
	return rows_bool(caption_behind(&x->v, &x->q[r]));
}

static struct str
other_number(struct rows *x, int r)
{
	return rows_bool(caption_other_number(&x->v, &x->q[r]));
}

static struct str
misnumbered(struct rows *x, int r)
{
	return rows_bool(caption_misnumbered(&x->v, &x->q[r]));
}

static struct str
below(struct rows *x, int r)
{
	return rows_bool(caption_below(&x->v, &x->q[r]));
}

static struct str
number(struct rows *x, int r)
{
	return rows_bool(caption_number(&x->q[r]));
}

static struct str
other(struct rows *x, int r)
{
	return rows_bool(caption_other(&x->v, &x->q[r]));
}

static struct str
vague(struct rows *x, int r)
{
	return rows_bool(caption_vague(&x->v, &x->q[r]));
}

static struct str
again(struct rows *x, int r)
{
	return rows_bool(caption_again(&x->v, &x->q[r]));
}

/* How many characters at the head of the first text stand in the label of row r. */
static struct str
reached(struct rows *x, int r)
{
	return rows_int(x, (long)reach(&x->v, view_label(&x->v.item[0], 0), r));
}

/* A word and a number behind it? */
static struct str
alone(struct rows *x, int r)
{
	static const struct { const char *s; bool number; } words[] = {
		{"a 3", true}, {"3", false}, {" 3", true}, {"a 3 ", false}, {"a3", false}, {"a b", false}, {"", false}, {"a  1,234", true}};

	(void)r;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t n = strlen(words[i].s);
		struct str s = {memcpy(mem_take(&x->a, n), words[i].s, n), n};
		if (stranger_number(s) != words[i].number)
			return str_of(words[i].s);
	}
	return STR("yes");
}

#define SEVEN "1;2;3;4;5;6;21"
#define LOST "\xEF\xBF\xBD"

static const struct rows_test test[] = {
	{alone, "texts by themselves", R, ": 一", 0, "yes"},
	{reached, "none of it", R, ": 丙丁", 2, "0"},
	{reached, "one character", R, ": 予丁", 2, "1"},
	{reached, "two", R, ": 公开丁", 2, "2"},
	{reached, "all", R, ": 予以公开", 2, "4"},
	{other, "seven", R, "L2 2: 本年新收政府信;" SEVEN, 2, "no"},
	{other, "eight of its own", R, "L0 0: 本年新收政府信息;" SEVEN, 0, "no"},
	{other, "eight that its own holds too", R, "L1 1: 政府信息公开申请;" SEVEN, 1, "no"},
	{behind, "words behind the values alone", R, "L0 0: " SEVEN ";重复申请", 0, "yes"},
	{behind, "words before them too", R, "L0 0: 一;" SEVEN ";重复申请", 0, "no"},
	{behind, "no words", R, "L0 0: " SEVEN ";", 0, "no"},
	{behind, "behind the first value", R, "L0 0: 1;重复申请;2;3;4;5;6;7", 0, "yes"},
	{behind, "an enumerator is no word", R, "L0 0: " SEVEN ";（一）", 0, "no"},
	{behind, "on the second line", R, "L0 0: 一;1;2;3;;;;\n0: ;;;;4;5;6;重复申请", 0, "yes"},
	{behind, "without columns", R, "L0 0: 1;2;重复申请", 0, "no"},
	{behind, "in a table of three columns", D, "L0 0: 1;2;3;规范性文件", 0, "yes"},

	{other_number, "another's number before the values", R, "L7 7: 不予公开;3.;" SEVEN, 7, "yes"},
	{other_number, "its own", R, "L7 7: 不予公开;4.;" SEVEN, 7, "no"},
	{other_number, "with its words", R, "L7 7: 不予公开;3.危及“三安全一稳定”;" SEVEN, 7, "no"},
	{other_number, "behind the first value", R, "L7 7: 1;3.;2;3;4;5;6;7", 7, "yes"},
	{other_number, "behind the last", R, "L7 7: 不予公开;" SEVEN ";3.", 7, "no"},
	{other_number, "one of Han may be the group's", R, "L7 7: （三）;" SEVEN, 7, "no"},
	{other_number, "which is another's", R, "L7 7: （四）;" SEVEN, 7, "yes"},
	{other_number, "its own of Han", R, "L0 0: 一、;" SEVEN, 0, "no"},
	{other_number, "without columns", R, "L7 7: 3.;1;2", 7, "no"},
	{other_number, "before a row that has none", R, "L0 0: 3.;" SEVEN, 0, "yes"},
	{other_number, "zero", R, "L0 0: 0.;" SEVEN, 0, "yes"},
	{other_number, "nine", R, "L7 7: 9.;" SEVEN, 7, "yes"},
	{other_number, "in another table", D, "L0 0: 3.;1;2;3", 0, "no"},

	{misnumbered, "another's number before words", R, "L7 7: 3.保护第三方合法权益;" SEVEN, 7, "yes"},
	{misnumbered, "its own", R, "L7 7: 4.保护第三方合法权益;" SEVEN, 7, "no"},
	{misnumbered, "none", R, "L7 7: 保护第三方合法权益;" SEVEN, 7, "no"},
	{misnumbered, "its group's", R, "L7 7: 三、办理结果;（三）不予公开;4.保护第三方合法权益;" SEVEN, 7, "no"},
	{misnumbered, "another group's", R, "L7 7: （四）不予公开;4.保护第三方合法权益;" SEVEN, 7, "yes"},
	{misnumbered, "behind the first value", R, "L7 7: 4.保护第三方合法权益;1;3.二;2;3;4;5;6;7", 7, "no"},
	{misnumbered, "alone", R, "L7 7: 3.;" SEVEN, 7, "yes"},
	{misnumbered, "without columns", R, "L7 7: 3.保护第三方合法权益;1;2", 7, "yes"},
	{misnumbered, "on a further line", R, "L7 7: 4.保护第三方合法权益;1;2\n7: 3.三;4", 7, "no"},
	{misnumbered, "no values", R, "L7: 3.保护第三方合法权益", 7, "no"},
	{misnumbered, "in another table", D, "L0 0: 3.规章;1;2;3", 0, "no"},

	{number, "the label of a short row ends in a number", R, "L2 2: 予以公开 3;1;2;3;4;5;6;", 2, "yes"},
	{number, "and the row has all its values", R, "L2 2: 予以公开 3;" SEVEN, 2, "no"},
	{number, "it ends in a word", R, "L2 2: 予以公开 三类;1;2;3;4;5;6;", 2, "no"},
	{number, "no blank before it", R, "L2 2: 予以公开3;1;2;3;4;5;6;", 2, "no"},
	{number, "behind a letter", R, "L2 2: x5;予以公开;1;2;3;4;5;6;", 2, "no"},
	{number, "behind the label", R, "L2 2: 予以公开;1;2;3;4;5;6;备注 3", 2, "no"},
	{number, "before it", R, "L2 2: 办理结果 3;予以公开;1;2;3;4;5;6;", 2, "yes"},
	{number, "on the second line", R, "L2 2: 予以公开;1;2;3;;;;\nL2 2: 予以公开 3;;;;4;;;", 2, "yes"},
	{number, "without columns", R, "L2 2: 予以公开 3;1;2", 2, "no"},

	{other, "another's label", R, "L2 2: 重复申请;" SEVEN, 2, "yes"},
	{other, "on the line above the values, behind its own", R, "L7: 4.保护第三方合法权益\n: 3.危及“三安全一稳定”\n7: 1\n7: 2", 7, "yes"},
	{other, "without its numeral", R, "L7: 4.保护第三方合法权益\n: 危及“三安全一稳定”\n7: 1\n7: 2", 7, "no"},
	{other, "a piece of it", R, "L7: 4.保护第三方合法权益\n: 3.危及“三安全\n7: 1\n7: 2", 7, "no"},
	{other, "before its own", R, ": 3.危及“三安全一稳定”\nL7: 4.保护第三方合法权益\n7: 1\n7: 2", 7, "no"},
	{other, "whose own is behind the values", R, ": 3.危及“三安全一稳定”\n7: 1\n7: 2\nL7: 4.保护第三方合法权益", 7, "no"},
	{other, "without its numeral", R, "L1: 二、上年结转政府信息公开申请数\n: 本年新收政府信息公开申请数\n1: ;1;2\nL1: 量", 1, "no"},
	{other, "the rest of its own", R, "L1: 二、上年结转政府\nL1: 1.信息公开申请数量\n1: ;1;2", 1, "no"},
	{other, "the head of its own, which is another's whole name", R, "L5: （三）不予公开\nL5: 2.其他\n5: 1\n5: 2\nL5: 法律行政法规禁止公开", 5, "no"},
	{other, "of the first table, without numerals", D, "L5: 行政事业性收费\n: 行政强制\n5: 62", 5, "yes"},
	{other, "two lines above them", R, "L7: 4.保护第三方合法权益\n: 3.危及“三安全一稳定”\n: 法定\n7: 1\n7: 2", 7, "no"},
	{other, "words on their own line", R, "L7: 4.保护第三方合法权益\n: 3.危及“三安全一稳定”\n7: 权益;1", 7, "no"},
	{other, "it has values itself", R, "L7: 4.保护第三方合法权益\n6: 3.危及“三安全一稳定”;1\n7: 1\n7: 2", 7, "no"},
	{other, "its own", R, "L2 2: 予以公开;" SEVEN, 2, "no"},
	{other, "its own behind another word", R, "L2 2: 办理结果;予以公开;" SEVEN, 2, "no"},
	{other, "another's before its own", R, "L2 2: 重复申请;予以公开;" SEVEN, 2, "yes"},
	{other, "another's behind the values", R, "L2 2: 予以公开;" SEVEN ";重复申请", 2, "no"},
	{other, "with its group before it", R, "L2 2: 不予处理重复申请;" SEVEN, 2, "yes"},
	{other, "with a word behind it", R, "L2 2: 重复申请件数;" SEVEN, 2, "no"},
	{other, "a short one says little", R, "L2 2: 其他;" SEVEN, 2, "no"},
	{other, "with three characters before it too", R, "L2 2: 处理其他;" SEVEN, 2, "no"},
	{other, "but where its own is behind the values", R, "L2 2: 其他;1;2;予以公开;3", 2, "yes"},
	{other, "which may be nobody's", R, "L2 2: 其他;1;2;备注;3", 2, "no"},
	{other, "on the second line", R, "L2: 予以公开\n2: 1;2;3\n2: 重复申请;4;5;6;21", 2, "yes"},
	{other, "on the second line, before its only value", R, "L2: 予以公开\n2: 1;2;3;4;5;6\n2: 重复申请;21", 2, "yes"},
	{other, "in the first table two characters say enough", D, "L0 0: 行政处罚;1;2;3", 0, "yes"},
	{other, "its own there", D, "L3 3: 行政处罚;5", 3, "no"},
	{other, "no values", R, "L2: 重复申请", 2, "no"},

	{below, "words right under the first value, none beside it", R, "7: " SEVEN ";\nL7: 保护第三方合法权益;;;;;;;", 7, "yes"},
	{below, "under the second", R, "7: " SEVEN ";\nL7: ;保护第三方合法权益;;;;;;", 7, "no"},
	{below, "words before it, too", R, "L7 7: 保护第三方;" SEVEN "\nL7: ;合法权益;;;;;;", 7, "no"},
	{below, "words behind it, too", R, "L7 7: " SEVEN ";保护第三方\nL7: 合法权益;;;;;;;", 7, "no"},
	{below, "values below, too", R, "7: " SEVEN ";\nL7: 保护第三方合法权益;1;;;;;;", 7, "no"},
	{below, "fewer values than columns", R, "7: 1;2;3;4;5;6;;\nL7: 保护第三方合法权益;;;;;;;", 7, "no"},
	{below, "an empty line between", R, "7: " SEVEN ";\n: ;;;;;;;\nL7: 保护第三方合法权益;;;;;;;", 7, "no"},
	{below, "the last line", R, "L7: 保护第三方合法权益;;;;;;;\n7: " SEVEN ";", 7, "no"},
	{below, "without columns", R, "7: " SEVEN "\nL7: 保护第三方合法权益", 7, "no"},

	{vague, "what is left is as much another's", R, "damaged\nL15 15: " LOST "申请;" SEVEN, 15, "yes"},
	{vague, "what is left is its own", R, "damaged\nL15 15: 信访举报" LOST ";" SEVEN, 15, "no"},
	{vague, "no byte was lost in it", R, "damaged\nL15 15: 申请;" SEVEN, 15, "no"},
	{vague, "none in the document", R, "L15 15: " LOST "申请;" SEVEN, 15, "no"},
	{vague, "two rows share its head", R, "damaged\nL0 0: 一、本" LOST ";" SEVEN, 0, "yes"},
	{vague, "one character more tells", R, "damaged\nL0 0: 一、本年新" LOST ";" SEVEN, 0, "no"},
	{vague, "a number before the values is none", R, "damaged\nL15 15: " LOST "申请;1;文;2;3;4;5;6;7", 15, "yes"},
	{vague, "no values", R, "damaged\nL15: " LOST "申请", 15, "no"},
	{vague, "no label", R, "damaged\n15: " SEVEN, 15, "no"},
	{vague, "lost behind the values", R, "damaged\nL15 15: " SEVEN ";" LOST, 15, "no"},
	{vague, "a blank between", R, "damaged\nL15 15: " LOST "申请;;" SEVEN, 15, "yes"},

	{again, "the label twice, cells between", D, "L1 1: 行政规范性文件;;;行政规范性文件;4;5;6", 1, "yes"},
	{again, "side by side", D, "L1 1: 行政规范性文件;行政规范性文件;4;5;6", 1, "no"},
	{again, "once", D, "L1 1: 行政规范性文件;;;规章;4;5;6", 1, "no"},
	{again, "behind its values", D, "L1 1: 行政规范性文件;4;5;6;行政规范性文件", 1, "no"},
	{again, "a number between", D, "L1 1: 行政规范性文件;7;行政规范性文件;4;5;6", 1, "no"},


};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
