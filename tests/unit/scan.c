/* Unit tests of scan: which texts were read from a picture, and their lines without bars. */
#include "../../lib/scan.c"
#include "reads.h"

/* Whether it is one, and then its lines as rows of indent, text without blanks at its ends, and what is noted of the line. */
static size_t
read_scan(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct lines all = {.v = (struct line *)(uintptr_t)(l + at), .n = n - at};

	for (size_t i = at; i < n; i++)
		all.has |= l[i].has;
	if (!scan_is(&all))
		return n - at;
	scan_take(d, &all);
	for (size_t i = 0; i < all.n; i++) {
		struct doc_item *it = doc_add(d, DOC_ROW, all.v[i].no, 3);
		it->cell[0].text = str_fmt(d->a, "%d", all.v[i].indent);
		it->cell[1].text = str_trim(all.v[i].text);
		it->cell[2].text = str_fmt(d->a, "%s%s%s", all.v[i].has & LINE_RULE ? "r" : "", all.v[i].has & LINE_GAP ? "g" : "", all.v[i].has & LINE_PRINTED ? "p" : "");
	}
	return n - at;
}

#define M "1|2 3\n" /* a line that shows it */

static const struct reads test[] = {
	{"three lines of three numbers, with and without a bar between", M M M, "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3|"},
	{"two are not enough", M M "甲|1\n", ""},
	{"nor are two numbers", "甲 1|2\n甲 1|2\n甲 1|2\n", ""},
	{"nor numbers with bars alone", "1|2|3\n1|2|3\n1|2|3\n", ""},
	{"nor without any", "1 2 3|\n1 2 3|\n1 2 3|\n", ""},
	{"a word between is none", "1|2 a 3\n1|2 a 3\n1|2 a 3\n", ""},
	{"a word behind a bar is none", "1|a 2 3\n1|a 2 3\n1|a 2 3\n", ""},
	{"numbers have points and commas", "1,000|2.5 3\n" M M, "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1,000 2.5 3| R:0|1 2 3| R:0|1 2 3|"},
	{"but not those alone", ", 1|2 .\n, 1|2 .\n, 1|2 .\n", ""},
	{"nor with other characters", "1a|2 3\n1|2 3a\n1|b2 3\n1|2 3%\n", ""},
	{"nor a colon", "1|2 :\n1|: 3\n:|2 3\n", ""},
	{"or a slash", "1|2 /\n1|/ 3\n/|2 3\n", ""},
	{"nought and nine", "0|9 0\n" M M, "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|0 9 0| R:0|1 2 3| R:0|1 2 3|"},
	{"a TAB parts numbers", "1|2\t3\n1|2\t3\n1|2\t3\n", "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2\t3| R:0|1 2\t3| R:0|1 2\t3|"},
	{"a fourth of the lines with bars shows it", M M M "a|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\n",
	 "D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| "
	 "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3| R:0|a b| R:0|a b| R:0|a b| R:0|a b| R:0|a b| R:0|a b| R:0|a b| R:0|a b| R:0|a b|"},
	{"less than a fourth", M M M "a|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\na|b\n", ""},
	{"lines without bars do not count", M M M "a\na\na\na\na\na\na\na\na\n\n",
	 "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3| R:0|a| R:0|a| R:0|a| R:0|a| R:0|a| R:0|a| R:0|a| R:0|a| R:0|a| R:-1||"},
	{"a fourth of them in a frame", M M M " |1|2 3| \n",
	 "D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|||| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3| R:2|1 2 3|g"},
	{"more: somebody drew them", M M M "|1|2 3|\n|1|2 3|\n", ""},
	{"a bar at one end is no frame", M M "|1|2 3\n1|2 3|\n", "D:markup-inside|| D:markup-inside|| D:markup-inside||| D:markup-inside||| R:0|1 2 3| R:0|1 2 3| R:1|1 2 3| R:0|1 2 3|"},
	{"two are one around nothing", M M M "||\n||\n", ""},
	{"nor is one bar alone", M M M "|\n|\n", "D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3| R:-1|| R:-1||"},
	{"an indent to the first word, as wide as it was at least", "  | 甲|1|2 3\n" M M, "D:markup-inside|||| D:markup-inside|| D:markup-inside|| R:4|甲 1 2 3| R:0|1 2 3| R:0|1 2 3|"},
	{"an indent of wide blanks", "　|1|2 3\n" M M, "D:markup-inside||| D:markup-inside|| D:markup-inside|| R:3|1 2 3| R:0|1 2 3| R:0|1 2 3|"},
	{"blanks that come together are a gap", "1 | 2 3\n" M M, "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1   2 3|g R:0|1 2 3| R:0|1 2 3|"},
	{"where things were printed holds no more", "1\xE2\x80\x8B|2 3\n" M M, "D:markup-inside|| D:markup-inside|| D:markup-inside|| R:0|1 2 3| R:0|1 2 3| R:0|1 2 3|"},
	{"no bars at all", "1 2 3\n", ""},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, read_scan);
}
