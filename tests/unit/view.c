/* Unit tests of view: what each cell of a line is, which lines share their columns.  See rows.h; here the row asked about is an
 * item. */
#include "../../lib/view.c"
#include "given.h"

#include "rows.h"

/* The cells: V value, D dash, B blank, T text; what the item is besides. */
static struct str
item(struct rows *x, int i)
{
	const struct view_item *it = &x->v.item[i];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++)
		buf_char(&b, "VBDT"[it->tok[k].kind]);
	buf_str(&b, str_fmt(&x->a, " %d block %d cols %llx%s", it->nval, it->block, it->block ? (unsigned long long)it->cols : 0, it->plain ? " plain" : ""));
	return str_trim(buf_slice(&b));
}

/* The texts of the cells. */
static struct str
texts(struct rows *x, int i)
{
	const struct view_item *it = &x->v.item[i];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++) {
		buf_str(&b, k ? STR("|") : STR(""));
		buf_str(&b, it->cell[k].text);
	}
	return buf_slice(&b);
}

/* The folded text of each, its enumerator in brackets. */
static struct str
folded(struct rows *x, int i)
{
	const struct view_item *it = &x->v.item[i];
	struct buf b = {.a = &x->a};

	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_TEXT)
			buf_str(&b, str_fmt(&x->a, "%u-%zu ", it->tok[k].term->skip, it->tok[k].term->text.n));
	return str_trim(buf_slice(&b));
}

/* How many of its cells are up to the last before its values. */
static struct str
words(struct rows *x, int i)
{
	return rows_int(x, x->v.item[i].texts);
}

static struct str
label(struct rows *x, int i)
{
	return rows_int(x, view_label_col(&x->v.item[i]));
}

/* The rows whose labels begin behind values. */
static struct str
ahead(struct rows *x, int i)
{
	(void)i;
	return rows_int(x, (int)view_late(&x->v));
}

static struct str
broken(struct rows *x, int i)
{
	return rows_bool(view_broken(x->d.item[i].cell[0].text));
}

/* More than two numbers are too many. */
static struct str
pieces(struct rows *x, int i)
{
	(void)i;
	return rows_bool(view_pieces(&x->d, &x->g, x->v.table, 2));
}

static struct str
grid(struct rows *x, int i)
{
	(void)i;
	return rows_bool(view_grid(&x->v));
}

#define EIGHT "一;1;2;3;4;5;6;7"
#define NINE "一;二;1;2;3;4;5;6;7"
#define TEN "1 2 3 4 5 6 7 8 9 0 "
#define LOST "\xEF\xBF\xBD"

static const struct rows_test test[] = {
	{item, "values, a dash, a blank, a word", D, ": 1;/;;文;5", 0, "VDBTV 3 block 1 cols 13 plain"},
	{item, "a line that is empty counts as a value", D, ":", 0, "B 1 block 0 cols 0 plain"},
	{item, "blank cells do not", D, ": ;", 0, "BB 0 block 0 cols 0 plain"},
	{item, "prose", D, "P: 1;2;3;4;5", 0, "0 block 0 cols 0"},
	{item, "a rule is no dash", D, ": ---", 0, "T 0 block 0 cols 0 plain"},
	{item, "two are one", D, ": --", 0, "D 1 block 0 cols 0 plain"},
	{item, "three among others too", D, ": ---;5", 0, "DV 2 block 0 cols 0 plain"},
	{item, "as many cells as the widest row of the form: no columns", D, ": 1;2;3", 0, "VVV 3 block 0 cols 0 plain"},
	{item, "one more", D, ": 1;2;3;4", 0, "VVVV 4 block 1 cols f plain"},
	{item, "seven of the requests", R, ": 1;2;3;4;5;6;7", 0, "VVVVVVV 7 block 0 cols 0 plain"},
	{item, "eight", R, ": " EIGHT, 0, "TVVVVVVV 7 block 1 cols fe plain"},
	{item, "fourteen of the disputes", P, ": 1;2;3;4;5;6;7;8;9;0;1;2;3;4", 0, "VVVVVVVVVVVVVV 14 block 0 cols 0 plain"},
	{item, "fifteen", P, ": 1;2;3;4;5;6;7;8;9;0;1;2;3;4;5", 0, "VVVVVVVVVVVVVVV 15 block 1 cols 7fff plain"},
	{item, "the next of as many cells shares them", R, ": " EIGHT "\n: " EIGHT, 1, "TVVVVVVV 7 block 1 cols fe plain"},
	{item, "one of more does not", R, ": " EIGHT "\n: " NINE, 1, "TTVVVVVVV 7 block 2 cols 1fc plain"},
	{item, "a short one between says nothing", R, ": " EIGHT "\n: 文\n: " EIGHT, 2, "TVVVVVVV 7 block 1 cols fe plain"},
	{item, "a long one does", R, ": " EIGHT "\n: " NINE "\n: " EIGHT, 2, "TVVVVVVV 7 block 3 cols fe plain"},
	{item, "one of seven figures", D, ": 1234567", 0, "V 1 block 0 cols 0 plain"},
	{item, "of eight", D, ": 12345678", 0, "V 1 block 0 cols 0"},
	{item, "a zero", D, ": 0", 0, "V 1 block 0 cols 0 plain"},
	{item, "a zero before others", D, ": 01", 0, "V 1 block 0 cols 0"},
	{item, "a sign", D, ": -1;2", 0, "VV 2 block 0 cols 0"},
	{item, "one of them not plain", D, ": 1;+2;3", 0, "VVV 3 block 0 cols 0"},
	{item, "upright: 无 over another word", R, ": 无;;\n: 正;1;2", 0, "TBB 0 block 0 cols 0 plain"},
	{item, "in a block", D, ": ;无;;\n: ;正;1;2", 0, "BTBB 0 block 1 cols 0 plain"},
	{words, "it is one of the words, then", R, ": 无;;\n: 正;1;2", 0, "1"},
	{words, "without a word below it is none", R, ": 无;;\n: 3;1;2", 0, "0"},
	{item, "alone over 法", R, ": 无\n: 法", 0, "T 0 block 0 cols 0 plain"},
	{item, "a dash there", R, ": -\n: 法", 0, "D 1 block 0 cols 0 plain"},
	{item, "over a number it is a dash", R, ": 无;;\n: 3;1;2", 0, "DBB 1 block 0 cols 0 plain"},
	{item, "with a value it is", R, ": 无;1;\n: 正;1;2", 0, "DVB 2 block 0 cols 0 plain"},
	{item, "over a line of other cells it is", R, ": 无;;\n: 正;1", 0, "DBB 1 block 0 cols 0 plain"},
	{item, "alone it is", R, ": 无\n: 正", 0, "D 1 block 0 cols 0 plain"},
	{item, "alone, where other lines have several cells", R, ": 无\n: 正\n: 1;2", 0, "D 1 block 0 cols 0 plain"},
	{item, "an empty line over a word", R, ":\n: 正\n: 1;2", 0, "B 1 block 0 cols 0 plain"},
	{item, "of two cells it is not", R, ": 无;\n: 正;2", 0, "TB 0 block 0 cols 0 plain"},
	{item, "on the last line it is", R, ": 无;;", 0, "DBB 1 block 0 cols 0 plain"},
	{item, "another dash is one", R, ": /;;\n: 正;1;2", 0, "DBB 1 block 0 cols 0 plain"},

	{ahead, "a label that begins behind values and ends on another line", R, "L0 0: 本年新收;1;2;二、上年\nL1: 结转", 0, "0"},
	{ahead, "the same, its lines known", R, "L0 L1: 本年新收;1;2;二、上年\nL1: 结转", 0, "2"},
	{ahead, "before the values", R, "L0 L1: 上年;1;2\nL1: 结转", 0, "0"},
	{ahead, "whole behind them", R, "L5: 1;5.其他法律;2.其他法律行政法规禁止公开", 0, "32"},
	{ahead, "whole before them", R, "L5: 2.其他法律行政法规禁止公开;1;其他", 0, "0"},
	{ahead, "no values", R, "L5 L6: 文;2.其他法律行政法规禁止公开\nL6: 文", 0, "0"},
	{ahead, "a blank cell is none", R, "L5 L6: 文;;文\nL6: 文", 0, "0"},
	{ahead, "a blank cell behind them", R, "L5 L6: 文;1;;文\nL6: 文", 0, "0"},
	{ahead, "of the first table", D, "L0 L1: 规章;1;文\nL1: 文", 0, "0"},

	{item, "serial numbers, in lines that have no other value, too", R, ": 1;甲;5\n: 2;乙;\n: 3;丙;5\n: 4;丁;5\n: 5;戊;5\n: 6;己;5", 1, "BTB 0 block 0 cols 0 plain"},
	{item, "four lines that have", R, ": 1;甲;5\n: 2;乙;\n: 3;丙;5\n: 4;丁;5\n: 5;戊;5", 1, "VTB 1 block 0 cols 0 plain"},
	{item, "serial numbers before the labels", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 4;丁;5\n: 5;戊;5", 0, "BTV 1 block 0 cols 0 plain"},
	{item, "in the last line", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 4;丁;5\n: 5;戊;5", 4, "BTV 1 block 0 cols 0 plain"},
	{item, "in columns", D, ": 1;甲;5;6;7\n: 2;乙;5;6;7\n: 3;丙;5;6;7\n: 4;丁;5;6;7\n: 5;戊;5;6;7", 1, "BTVVV 3 block 1 cols 1c plain"},
	{item, "of four lines they may be values", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 4;丁;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "of each group", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 1;丁;5\n: 2;戊;5", 4, "BTV 1 block 0 cols 0 plain"},
	{item, "up to two they may be values", R, ": 1;甲;5\n: 2;乙;5\n: 1;丙;5\n: 2;丁;5\n: 1;戊;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "one is passed over", R, ": 1;甲;5\n: 2;乙;5\n: 4;丙;5\n: 5;丁;5\n: 6;戊;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "one comes twice", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 3;丁;5\n: 4;戊;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "they do not begin with 1", R, ": 2;甲;5\n: 3;乙;5\n: 4;丙;5\n: 5;丁;5\n: 6;戊;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "with a fraction", R, ": 1;甲;5\n: 2;乙;5\n: 3;丙;5\n: 4.5;丁;5\n: 5;戊;5", 0, "VTV 2 block 0 cols 0 plain"},
	{item, "lines without one between", R, ": 1;甲;5\n: 文;字;5\n: 2;乙;5\n: 9\n: 3;丙;5\n: 4;丁;5\n: 5;戊;5", 6, "BTV 1 block 0 cols 0 plain"},
	{item, "a blank cell before the label", R, ": 1;;甲;5\n: 2;;乙;5\n: 3;;丙;5\n: 4;;丁;5\n: 5;;戊;5", 0, "BBTV 1 block 0 cols 0 plain"},
	{item, "another value there", R, ": 1;0;甲;5\n: 2;0;乙;5\n: 3;0;丙;5\n: 4;0;丁;5\n: 5;0;戊;5", 0, "VVTV 3 block 0 cols 0 plain"},
	{item, "none behind it", R, ": 1;甲;\n: 2;乙;\n: 3;丙;\n: 4;丁;\n: 5;戊;", 0, "VTB 1 block 0 cols 0 plain"},
	{item, "nor a cell", R, ": 1;甲\n: 2;乙\n: 3;丙\n: 4;丁\n: 5;戊", 0, "VT 1 block 0 cols 0 plain"},

	{texts, "words and then numbers are parted", R, ": 部分公开 0 12", 0, "部分公开|0|12"},
	{texts, "one number", R, ": 部分公开 0", 0, "部分公开|0"},
	{texts, "a dash", R, ": 部分公开 / 3", 0, "部分公开|/|3"},
	{texts, "several words", R, ": （二） 部分公开 3 4", 0, "（二） 部分公开|3|4"},
	{texts, "numbers alone", R, ": 0 12 7", 0, "0|12|7"},
	{texts, "blanks between them", R, ": 部分公开  0   12", 0, "部分公开|0|12"},
	{texts, "one number is whole", R, ": 1 234", 0, "1|234"},
	{texts, "a unit that stands apart", R, ": 政府集中采购 54 件 56371 40 元", 0, "政府集中采购|54 件|56371|40 元"},
	{texts, "of the first", R, ": 54 件 7", 0, "54 件|7"},
	{texts, "behind words it is one", R, ": 公开 件 7", 0, "公开 件|7"},
	{texts, "two of them", R, ": 公开 3 件 件", 0, "公开 3 件 件"},
	{texts, "a sign and a unit that stand apart", R, ": 收费 减 33 件", 0, "收费 减 33 件"},
	{texts, "a sign that stands apart", R, ": 减 33", 0, "减 33"},
	{texts, "behind a word", R, ": 收费 减 33", 0, "收费 减 33"},
	{texts, "the same label with its values before them", R, ": 规章 3 0 5 规章 1 0 2", 0, "规章 3 0 5 规章 1 0 2"},
	{texts, "of two words, with one value", R, ": （一） 公开 3 （一） 公开 1", 0, "（一） 公开 3 （一） 公开 1"},
	{texts, "which ends another word", R, ": 数量行政许可 780 行政许可 87", 0, "数量行政许可 780 行政许可 87"},
	{texts, "another label", R, ": 规章 3 0 5 文件 1 0 2", 0, "规章 3 0 5 文件|1|0|2"},
	{texts, "no label", R, ": 规章 3 公 5 文 7 8", 0, "规章 3 公 5 文|7|8"},
	{texts, "a number before it", R, ": 3 规章 1 0", 0, "3 规章|1|0"},
	{texts, "no Han before them: a page number", R, ": Page 2 3", 0, "Page 2 3"},
	{texts, "a word behind", R, ": 公开 2 3 件次", 0, "公开 2 3 件次"},
	{texts, "no blank", R, ": 公开23", 0, "公开23"},
	{texts, "words", R, ": 公开 公告", 0, "公开 公告"},
	{texts, "of several cells none is parted", R, ": 公开 2 3;4", 0, "公开 2 3|4"},
	{texts, "the first and the last of the Han that count", R, ": \xE3\x80\x80\xE3\x80\x81 2", 0, "\xE3\x80\x81|2"},
	{texts, "the last", R, ": 龥 2", 0, "龥|2"},
	{texts, "bytes past them do not", R, ": \xEA\xB0\x80 2 3", 0, "\xEA\xB0\x80 2 3"},
	{texts, "no more than 64 numbers", R, ": 公 7 " TEN TEN TEN TEN TEN TEN "1 2 3 4", 0, "公 7|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0"
		"|1|2|3|4|5|6|7|8|9|0|1|2|3|4|5|6|7|8|9|0|1|2|3|4"},

	{folded, "an enumerator apart", R, ": （三）不予公开;1.属于国家秘密;无误;5", 0, "1-5 1-7 0-2"},

	{label, "the last word before a value", R, ": 一;二;1;三", 0, "1"},
	{label, "before a dash", R, ": 一;/;三", 0, "0"},
	{label, "a blank between", R, ": 一;;三;1", 0, "2"},
	{label, "none", R, ": 1;一", 0, "-1"},
	{label, "no cells", R, "P: 一", 0, "-1"},

	{broken, "a blank among figures", R, ": 2 483", 0, "yes"},
	{broken, "no blank", R, ": 2483", 0, "no"},
	{broken, "commas and points", R, ": 2, 4.3", 0, "yes"},
	{broken, "a letter", R, ": 2 a", 0, "no"},
	{broken, "a Han", R, ": 二 三", 0, "no"},
	{broken, "nothing", R, ":", 0, "no"},
	{broken, "a lost byte behind a figure", R, ": 2" LOST, 0, "yes"},
	{broken, "and signs", R, ": +-/2 .,0" LOST "3", 0, "yes"},
	{broken, "nothing before it", R, ": " LOST "3", 0, "no"},
	{broken, "another character behind it", R, ": 2件" LOST, 0, "no"},
	{broken, "nine and zero are figures", R, ": 9 0", 0, "yes"},
	{broken, "a letter before them", R, ": a 2", 0, "no"},
	{broken, "what stands beside them in ASCII not", R, ": 9 :", 0, "no"},

	{pieces, "a cell that is plainly one", R, ": 1,;2", 0, "yes"},
	{pieces, "two lines of too many numbers", R, ": 1;2;3\n: 4;5;6", 0, "yes"},
	{pieces, "one", R, ": 1;2;3\n: 4;5", 0, "no"},
	{pieces, "words do not count", R, ": 1;2;文\n: 4;文;6;文", 0, "no"},
	{pieces, "the last cell does", R, ": 文;1;2;3\n: 文;4;5;6", 0, "yes"},
	{pieces, "lines four times as long are none of this table", R, ": 1;2;3;4;5;6;7;8\n: 1;2;3;4;5;6;7;8", 0, "no"},
	{pieces, "one cell less are", R, ": 1;2;3;4;5;6;7\n: 1;2;3;4;5;6;7", 0, "yes"},

	{grid, "rows of as many cells", R, ": " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: " EIGHT, 0, "yes"},
	{grid, "three", R, ": " EIGHT "\n: " EIGHT "\n: " EIGHT, 0, "no"},
	{grid, "every other row of other cells", R, ": " EIGHT "\n: " NINE "\n: " EIGHT "\n: " NINE, 0, "no"},
	{grid, "as many short ones", R, ": " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: 一\n: 二\n: 三\n: 四", 0, "no"},
	{grid, "one less", R, ": " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: 一\n: 二\n: 三", 0, "yes"},
	{grid, "prose does not count", R, ": " EIGHT "\n: " EIGHT "\n: " EIGHT "\n: " EIGHT "\nP: 一\nP: 二\nP: 三\nP: 四", 0, "yes"},
	{grid, "nothing", R, "", 0, "no"},
};

/* Is a line of so many cells looked at? */
static bool
is_long_read(size_t cells)
{
	static struct rows x;
	static char text[8192];

	memset(text, ';', sizeof text);
	text[0] = ':';
	text[cells] = '\0';
	rows_open(&x, R, text);
	bool read = x.v.item[0].n == (int)cells;
	mem_free(&x.a);
	return read;
}

/* Texts: begins it as a value and goes on with a lost byte; holds it a Han character; stands a label before values in it and again behind? */
static const struct { const char *text; bool damaged, han, beside; } labels[] = {
	{"1\xEF\xBF\xBD", true, false, false}, {"1,2.3+4-5/6 \xEF\xBF\xBD", true, false, false}, {"\xEF\xBF\xBD", false, false, false}, {"1x\xEF\xBF\xBD", false, false, false},
	{"1", false, false, false}, {"9\xEF\xBF\xBD", true, false, false}, {":\xEF\xBF\xBD", false, false, false},
	{"\xE2\xBF\xBF", false, false, false}, {"\xE3\x80\x80", false, true, false}, {"\xE9\xBF\xBF", false, true, false}, {"\xEA\x80\x80", false, false, false},
	{"规章 3 0 5 规章", false, true, true}, {"规章 3 规章", false, true, true}, {"规章 规章", false, true, false}, {"规章 3 许可", false, true, false}, {"3 规章", false, true, false},
	{"甲规章 3 规章", false, true, true}, {"规章 3", false, true, false}, {"规章", false, true, false},
};

static int
labels_fail(void)
{
	int bad = 0;

	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		struct str s = given_alone(labels[i].text);
		if ((is_damaged(s) != labels[i].damaged || has_han(s) != labels[i].han || is_beside(s) != labels[i].beside) && ++bad)
			printf("FAIL '%s': %d %d %d\n", labels[i].text, is_damaged(s), has_han(s), is_beside(s));
	}
	return bad;
}

int
main(void)
{
	if (labels_fail())
		return 1;
	if (!is_long_read(4096) || is_long_read(4097))
		return puts("FAIL lines of 4096 cells are looked at, longer ones not"), 1;
	return rows_check(test, sizeof test / sizeof *test);
}
