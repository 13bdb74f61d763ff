/* Unit tests of lay_tbl: tables of troff's tbl, requests around them. */
#include "../../lib/lay_tbl.c"
#include "reads.h"

#define S ".TS\ntab(@);\nl l.\n"
#define M "D:markup|"

static const struct reads test[] = {
	{"@ lines", ".TS\nl l l.\n甲\t1\t2\n乙\t\t4\n.TE\nx\n", "R:甲@3|1@3|2@3 R:乙@4|@4|4@4 -"},
	{"a separator of its own", S "甲@1\n.TE\n", "R:甲|1"},
	{"@ cells between T{ and T}", S "T{\n甲\n乙\nT}@T{\nT}\nT{\nab\n\ncd\nT}@1\n.TE\n", "R:甲乙@5|@7 R:ab cd@10|1@13"},
	{"figures do not meet", S "T{\n1\n2\nT}@T{\n1\n,234\nT}\n.TE\n", "R:1 2|1 ,234"},
	{"nor behind a cell that ends", S "T{\n1\nT}2@3\n.TE\n", "R:1 2|3"},
	{"T{ is a cell's if nothing stands behind it", S "T{ x@1\nT{  \n2\nT}@\n.TE\n", "R:T{ x|1 R:2|"},
	{"one that is not closed goes to the table's end", S "T{\n1\n2\n.TE\n3\n", "R:1 2 -"},
	{"rules, blank lines and requests are no rows", S "_\n甲@1\n\n=\n.sp 2\n乙@2\n _ @\n.TE\n", "R:甲|1 R:乙|2 R:_|"},
	{"a request within a cell", S "T{\n.sp\n1\nT}@T{\n.B 2\nT}\n.TE\n", "R:1|.B 2"},
	{"a new format", S "甲@1\n.T&\nl s\nl l.\n乙@2\n.TE\n", "R:甲|1 R:乙|2"},
	{"no format: no rows", ".TS\n甲\t1\n.TE\n", ""},
	{"no end", ".TS\nl l.\n甲\t1\n", "- - -"},
	{"another begins before it", ".TS\nl l.\n甲\t1\n.TS\nl.\n乙\t2\n.TE\n", "- - - R:乙|2"},
	{"with a head for each page", ".TS H\nl l.\n甲\t1\n.TH\n乙\t2\n.TE\n", "R:甲|1 R:.TH R:乙|2"},
	{"what only begins so", ".TSx\n.TS.\n.T\n.S\n.\n\nTS\n", "- - - - - - -"},
	{"another request before a table's end", ".X\nl.\n甲\n.TE\n", "- - - -"},
	{"dressed text", S "\\f[B]1\\f[R]2@\\fB3\\fP\n\\f(CW4\\m[red]5\\m[]@\\&6\\|7\\:\\/\\,\\%\\c\n.TE\n", "R:12|3 R:45|67"},
	{"a raised figure is none of the number", S "12\\*{1\\*}@3\\**\n.TE\n", "R:12^1|3^"},
	{"a name is of characters, not of bytes", S "1\\*┌2@\\f┌3\\f(┌┌4\n.TE\n", "R:1^2|34"},
	{"what is struck out", S "\\m[strikecolor]11\\m[]1@\\m[strikecolor]2\n.TE\n", "R:1|"},
	{"characters by name", S "\\[u7532]\\[u4E59]@\\[em]\n\\(en1\\-2@\\[sl]\n\\e\\\\\\ x\\~y@\\[bu]\n.TE\n", "R:甲乙|— R:–1-2|/ R:\\\\ x y|•"},
	{"as other text is: radicals; wide figures stay, as there", S "\\[u2F83]\\[u7136]\\[u2F08]@\\[uFF11]2\n.TE\n.SH \\[u2F00]\\[u3001]x\n", "R:自然人|１2 D:markup|.SH T:一、x"},
	{"three figures are no name", S "\\[u041]@\\[u0041]\n.TE\n", "R:\\[u041]|A"},
	{"not known ones stay", S "\\[u12]@\\[ud800]\n\\[u110000]@\\[u00GG]\n\\[xx]@\\[u0001F600]\n\\[u0000019]@\\q\n\\[u7532@\\(e\n\\@\\[\n.TE\n",
		"R:\\[u12]|\\[ud800] R:\\[u110000]|\\[u00GG] R:\\[xx]|\\[u0001F600] R:\\[u0000019]|\\q R:甲|\\(e R:\\|\\["},
	{"a manual's headings", ".SH \\[u4E00]\\[u3001]x\n.SS 二、\n.SHx\n", M ".SH T:一、x " M ".SS T:二、 -"},
	{"headings of -ms, requests between paragraphs", ".SH 2\n一、\n.SH\n.PP\n.LP 3\n.pdfhref O 1 \"x\"\n.pdfhref W x\n.PPx\n.na\n", M ".SH 2 - " M ".SH " M ".PP " M ".LP 3 " M ".pdfhref O 1 \"x\" - - " M ".na"},
	{"levels are figures", ".SH 9\n.SH :\n", M ".SH 9 " M ".SH T::"},
	{"two figures are no level", ".SH 12\n.SH a\n", M ".SH T:12 " M ".SH T:a"},
};

int
main(void)
{
	struct line other = {.text = STR(".TSX")}, begin = {.text = STR(".TS H")};

	if (lay_tbl_begins(&other) || !lay_tbl_begins(&begin))
		return printf("FAIL which requests begin a table\n"), 1;
	return reads_check(test, sizeof test / sizeof *test, lay_tbl_read);
}
