/* Unit tests of caption: what the words on the lines of a row's values say against the row.  See rows.h. */
#include "../../lib/caption.c"

#include "rows.h"

static struct str
behind(struct rows *x, int r)
{
	return rows_bool(caption_behind(&x->q[r]));
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
		if (ends_in_number(s) != words[i].number)
			return str_of(words[i].s);
	}
	return STR("yes");
}

static struct str
between(struct rows *x, int r)
{
	return rows_bool(caption_between(&x->v, &x->q[r], x->a));
}

static struct str
taken(struct rows *x, int r)
{
	return rows_bool(caption_taken(&x->v, &x->q[r], x->a));
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
	{number, "a line of fewer cells than stand before the label on the next", R, "L2 2: 3;4\nL2 2: ;;予以公开;;;;5;6;;", 2, "no"},

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
	{other, "behind other words four, if they are not all", D, "L3 3: 各类规章;5", 3, "no"},
	{other, "and they are", D, "L3 3: 有关行政许可;5", 3, "yes"},
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

	{taken, "a line that sums up, above the row's own", R, "2: （一）;合计;1;2;3;4;5;6;21\nL2: 予以公开;;;;;;;;", 2, "yes"},
	{taken, "and says of what", R, "2: 不予公开小计;1;2;3;4;5;6;21\nL2: 予以公开;;;;;;;", 2, "yes"},
	{taken, "for the total it is its name", R, "23: 合计;1;2;3;4;5;6;21\nL23: 总计;;;;;;;", 23, "no"},
	{taken, "a row that the form does not have", R, "L2: 予以公开;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a piece of some label", R, "L2: 予以公开;;;;;;;\n2: 只计这一情形;1;2;3;4;5;6;21", 2, "no"},
	{taken, "of one character", R, "L2: 予以公开;;;;;;;\n2: 政;1;2;3;4;5;6;21", 2, "no"},
	{taken, "no Han", R, "L2: 予以公开;;;;;;;\n2: @tab;1;2;3;4;5;6;21", 2, "no"},
	{taken, "the beginning of an enumerator", R, "L2: 予以公开;;;;;;;\n2: （七;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a bracket", R, "L2: 予以公开;;;;;;;\n2: (;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "two numerals", R, "L2: 予以公开;;;;;;;\n2: （十一;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a word behind it", R, "L2: 予以公开;;;;;;;\n2: （政;1;2;3;4;5;6;21", 2, "no"},
	{taken, "no bracket", R, "L2: 予以公开;;;;;;;\n2: 七;1;2;3;4;5;6;21", 2, "no"},
	{taken, "below a label that is not whole", R, "L2: 予以;;;;;;;\n2: （七;1;2;3;4;5;6;21", 2, "no"},
	{taken, "another row's label, short", R, "L24: 结转下年度继续办理;;;;;;;\n24: 总计;1;2;3;4;5;6;21", 24, "yes"},
	{taken, "its own once more", R, "L2: 予以公开;;;;;;;\n2: 予以公开;1;2;3;4;5;6;21", 2, "no"},
	{taken, "another group's", R, "L2: 予以公开;;;;;;;\n2: （三）不予公开;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "its own group's", R, "L4: 属于国家秘密;;;;;;;\n4: （三）不予公开;1;2;3;4;5;6;21", 4, "no"},
	{taken, "another group's behind a piece of an upright label", R, "L11: 属于行政查询事项;;;;;;;\n11: 度办理结 （四）无法提供;1;2;3;4;5;6;21", 11, "yes"},
	{between, "a row that the form does not have", D, "L0: 规章\n: 行政检查\n0: 4\n0: 13\n0: 50", 0, "yes"},
	{between, "with a number of its own", D, "L0: 规章\n: 行政检查;7\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "a head of columns", D, "L0: 规章\n: 规范性文件\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "above the label", D, ": 行政检查\nL0: 规章\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "behind the values", D, "L0: 规章\n0: 4\n0: 13\n0: 50\n: 行政检查", 0, "no"},
	{between, "what is counted is one character", D, "L0: 规章\n: 件\n0: 4\n0: 13\n0: 50", 0, "no"},
	{between, "where rows add up it is not asked", R, "L2: 予以公开\n: 行政检查\n2: 1\n2: 2", 2, "no"},
	{taken, "another row's whole label below a part of its own", R, "L19: 确认或重新出具已获取;;;;;;;\n19: 其他;1;2;3;4;5;6;21", 19, "yes"},
	{taken, "a piece of its own, too", R, "L5: 其他法律行政法规;;;;;;;\n5: 其他;1;2;3;4;5;6;21", 5, "no"},
	{taken, "or of its group's", R, "L20: 申请人无正当理由;;;;;;;\n20: 其他;1;2;3;4;5;6;21", 20, "no"},
	{taken, "a number behind the label in its cell", D, "L1: 行政规范性文件 | 39\n1: 政府集中采购;1;2;3", 1, "yes"},
	{taken, "then the values below are another's, whatever stands there", D, "L1: 行政规范性文件 39;\n1: 1;2;3", 1, "yes"},
	{taken, "behind a part of it", D, "L1: 规范性文件 | 39\n1: 1;2;3", 1, "no"},
	{taken, "behind a part of it, in cells", D, "L1: 规范性文件 39;\n1: 1;2;3", 1, "no"},
	{taken, "its own group's there", R, "L11: 属于行政查询事项;;;;;;;\n11: 度办理结 （三）不予公开;1;2;3;4;5;6;21", 11, "no"},
	{taken, "on the label's line", R, "L2 2: 政务服务;予以公开;1;2;3;4;5;6;21", 2, "no"},
	{taken, "the label has no cells", R, "L2: 予以公开\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "words before it in its cell", R, "L4: （三）不予 1.属于国家秘密;;;;;;;\n4: 政务服务;1;2;3;4;5;6;21", 4, "yes"},
	{taken, "words behind it", R, "L4: 属于国家秘密的;;;;;;;\n4: 政务服务;1;2;3;4;5;6;21", 4, "no"},
	{taken, "its own group's above", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "yes"},
	{taken, "where the label has no cells", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密", 4, "no"},
	{taken, "a row that the form does not have, below a label of two lines", R, "L2: 予以;;;;;;;\nL2: 公开;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
	{taken, "a piece of some label there", R, "L2: 予以;;;;;;;\nL2: 公开;;;;;;;\n2: 只计这一情形;1;2;3;4;5;6;21", 2, "no"},
	{taken, "above the label's end", R, "L2: 予以;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21\nL2: 公开;;;;;;;", 2, "no"},
	{taken, "a piece of its own group's name above", R, "4: 不予;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "the numbered beginning of it", R, "4: （三）不予;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "yes"},
	{taken, "one character is too little", R, "4: （三）不;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "numbered words of no group", R, "4: （三）国家;1;2;3;4;5;6;21\nL4: 属于国家秘密;;;;;;;", 4, "no"},
	{taken, "a label of several lines", R, "12: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌;;;;;;;\nL12: 握相关政府信息;;;;;;;", 12, "yes"},
	{taken, "that has values of its own", R, "12: （四）无法提;1;2;3;4;5;6;21\nL12: 本机关不掌\nL12: 握相关政府信息;0;0", 12, "yes"},
	{taken, "most of a label of several lines is seen", R, "12: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌;;;;;;;\nL12: 握相关政府信;;;;;;;", 12, "yes"},
	{taken, "a piece of its group's name and a row that the form does not have there", R, "L17: 要求提供公开出版物;;;;;;;\n17: 理 其他;1;2;3;4;5;6;21", 17, "yes"},
	{taken, "a piece of its own name behind the group's", R, "L17: 要求提供公开出版物;;;;;;;\n17: 理 出版物;1;2;3;4;5;6;21", 17, "no"},
	{taken, "and none, but other groups have", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: （四）无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌握相关政府信息", 4, "yes"},
	{taken, "or fewer of them", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: （四）无法提供;1;2;3;4;5;15\nL12: 本机关不掌握相关政府信息", 4, "no"},
	{taken, "without its numeral", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n: 无法提供;1;2;3;4;5;6;21\nL12: 本机关不掌握相关政府信息", 4, "no"},
	{taken, "other rows do", R, "4: （三）不予公开;1;2;3;4;5;6;21\nL4: 属于国家秘密\n5: 2.其他法律行政法规禁止公开;1;2;3;4;5;6;21", 4, "no"},
	{taken, "and none", R, "12: （四）无法提;1;2;3;4;5;6;21\nL12: 本机关不掌\nL12: 握相关政府信息", 12, "no"},
	{taken, "a word of its group, then one that is none", R, "L17: 要求提供公开出版物;;;;;;;\n17: 处理 其中网络申请;1;2;3;4;5;6;21", 17, "yes"},
	{taken, "then one of three characters", R, "L17: 要求提供公开出版物;;;;;;;\n17: 处理 网络外;1;2;3;4;5;6;21", 17, "no"},
	{taken, "behind a label of two lines, another group's name begins", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: （三）不予;1;2;3;4;5;6;21", 3, "yes"},
	{taken, "another row's label begins", R, "L1: 上年结转政府;;;;;;;\nL1: 信息公开申请数量;;;;;;;\n1: 予以;1;2;3;4;5;6;21", 1, "yes"},
	{taken, "its own group's, a piece", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 办理结果;1;2;3;4;5;6;21", 3, "no"},
	{taken, "what no label begins with", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 国家秘密;1;2;3;4;5;6;21", 3, "no"},
	{taken, "one character of another's", R, "L3: 部分公开;;;;;;;\nL3: 不计其他情形;;;;;;;\n3: 重;1;2;3;4;5;6;21", 3, "no"},
	{taken, "it is a piece", R, "L2: 予以公;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "no"},
	{taken, "of two lines", R, "L2: 予以公开;;;;;;;\nL2: ;;;;;;;\n2: 政务服务;1;2;3;4;5;6;21", 2, "yes"},
};

/* Which characters say something. */
static int
han_fail(void)
{
	static const uint32_t of[] = {0x4DFF, 0x4E00, 0x9FFF, 0xA000};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		if (has_han((struct label){&of[i], 1}) != (i == 1 || i == 2))
			return printf("FAIL: U+%04X\n", (unsigned)of[i]), 1;
	return 0;
}

int
main(void)
{
	return han_fail() || rows_check(test, sizeof test / sizeof *test);
}
