/* Unit tests of lay_list: rows that a script printed as lists. */
#include "../../lib/lay_list.c"
#include "reads.h"

static const struct reads test[] = {
	{"@ lines", "['甲',\n 1]\n[['乙', 2],\n ['丙', 3]]\nx\n", "R:甲@1|1@2 R:乙@3|2@3 R:丙@4|3@4 -"},
	{"every word for nothing", "['a', None, null, nan, NaN, NULL, NA, <NA>, NaT, '', 'None']\n", "R:a||||||||||"},
	{"numbers of all kinds, none other", "[['a', -1, 2.5, 1e3]]\n['a', True]\n", "R:a|-1|2.5|1e3 R:a|"},
	{"a comma at the end, or none between", "('a', 1,)\n['a' 2]\n[['b' 3]\n ['c' 4]]\n", "R:a|1 R:a|2 R:b|3 R:c|4"},
	{"escapes", "['a\\u4e00', 'b\\x41\\u00zz', '\\ud840\\udc0b', '\\ud840', 'c\\'d\\\\', '1\\n2', '甲\\r\\n乙', 'e\\tf', '\\0']\n",
	 "R:a一|bAuzz|𠀋|�|c'd\\|1 2|甲乙|e f|0"},
	{"a quote that does not end", "['a, 1]\n[\"b]\n['c\\'\n", "T:['a, 1] T:[\"b] T:['c\\'"},
	{"types of xlrd", "[text:'甲', number:1.0, empty:'', :2]\n[number:1.0, text:'a']\n",
	 "T:[text:'甲', number:1.0, empty:'', :2] R:1.0|a"},
	{"what does not end", "['甲', 1\n", "T:['甲', 1"},
	{"nor any of it", "[\n", "T:["},
	{"nothing in it", "[]\n{}\n['']\n[[], []]\n", "- - R: -"},
	{"what stands behind", "['甲', 1],  \n['乙', 2] 3\n['丙', 3], 4\n", "R:甲|1 T:['乙', 2] 3 T:['丙', 3], 4"},
	{"deep", "[[[['甲', 1]]]]\n[[[[[[['甲', 1]]]]]]]\n[[[[[['甲', 1]]]]]]\n", "R:甲|1 - R:甲|1"},
	{"not equally deep", "[['甲', 1], [['乙', 2]]]\n[[[1, 2], [3, 4]], ('甲', 0.9)]\n",
	 "T:[['甲', 1], [['乙', 2]]] T:[[[1, 2], [3, 4]], ('甲', 0.9)]"},
	{"texts beside lists", "['甲', 1, ['乙', 2]]\n", "R:乙|2 T:甲"},
	{"a dictionary of heads", "{'信息内容': '甲', 'Unnamed: 1': 2, '0': None, 3: 4}\n", "R:甲|2||4"},
	{"one of names", "{\"text\": \"甲\\n乙\", \"n\": 5, \"c\": [1, 2], \"d\": [\"丙\", 3], \"e\": [[\"丁\"], [4]], \"f\": {\"g\": 7}, \"h\": null}\n",
	 "T:甲 T:乙 R:丙|3 R:丁 R:4"},
	{"depths under names do not count", "[{\"a\": [\"甲\", 1]}, {\"a\": {\"b\": [[\"乙\", 2]]}}]\n", "R:甲|1 R:乙|2"},
	{"no colon, no value, no key", "{\"a\" 1}\n{\"a\": }\n{\"a\":\n{[1]: 2}\n", "T:{\"a\" 1} T:{\"a\": } T:{\"a\": T:{[1]: 2}"},
	{"a page's table", "{\"h\": \"<table><tr><td>甲</td><td>1</td></tr></table>\"}\n", "R:甲|1"},
	{"a page that holds none", "{\"h\": \"<table></table>\"}\n", "T:<table></table>"},
	{"lines of a page", "{\"cells\": [{\"source\": [\"甲\\n\", \"1\"]}]}\n[\"甲\\n\", 1]\n", "- R:甲|1"},
	{"what may be running text", "(\"甲\"是一个字。\n(\"甲\"是一个字\n", "- T:(\"甲\"是一个字"},
	{"what begins none", "[1] 甲\n[[a]]\n(1)\n[甲]\n(\n x\n\n[None\n((1, 2), ('a', 3))\n", "- - - - - - - T:[None R:1|2 R:a|3"},
	{"alone on a line", "{\n\"a\": [\"甲\", 1]\n}\n", "R:甲|1"},
	{"a quote that was lost", "['甲', ', '', ', 25]\n", "T:['甲', ', '', ', 25]"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, lay_list_read);
}
