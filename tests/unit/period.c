/* Unit tests of period: lines of a document (cells of a row parted by |), how many of them are looked at, and the period with its line. */
#include <stdio.h>

#include "../../lib/period.c"
#include "given.h"

static const struct {
	const char *name, *in;
	size_t end;
	const char *want;
} test[] = {
	{"what is counted", "甲\n数据统计期限自2023年1月1日起至12月31日止。", 2, "2023-01-01/2023-12-31:2:2023"},
	{"before what is about the report", "报告2022.1.1至2022.6.30\n期限2021.1.1至2021.12.31", 2, "2021-01-01/2021-12-31:2:2021"},
	{"the first of two counted", "统计2022.1.1至2022.6.30\n数据2021.1.1至2021.12.31", 2, "2022-01-01/2022-06-30:1:2022"},
	{"the first of two about the report", "年报2022.1.1至2022.6.30\n公开2021.1.1至2021.12.31", 2, "2022-01-01/2022-06-30:1:2022"},
	{"the year in which it ends", "统计2021.12.1至2022.11.30", 1, "2021-12-01/2022-11-30:1:2022"},
	{"nothing else on its line", "（2022年1月1日起至2022年06月30日止）", 1, "2022-01-01/2022-06-30:1:2022"},
	{"likewise", "(2022年01月01日起至2022年06月30日止。）", 1, "2022-01-01/2022-06-30:1:2022"},
	{"without brackets", "2022.1.1至6.30", 1, "2022-01-01/2022-06-30:1:2022"},
	{"something behind it", "(2022年01月01日起至2022年06月30日止。。。", 1, "-"},
	{"none of anything else", "施工自2022.1.1至2022.6.30", 1, "-"},
	{"none of what tells of the page", "发布时间：统计2022.1.1至2022.6.30\n报告2021.1.1至2021.12.31", 2, "2021-01-01/2021-12-31:2:2021"},
	{"none of a row, nor of what was dropped", "统计|统计2022.1.1至2022.6.30\nD统计2021.1.1至2021.12.31", 2, "-"},
	{"none behind the end", "统计\n统计2022.1.1至2022.6.30", 1, "-"},
	{"no items", "", 0, "-"},
};

int
main(void)
{
	struct arena a = {0};
	int bad = 0;

	for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
		struct doc d = {.a = &a, .diags = {.a = &a}};
		given_items(&d, str_of(test[i].in), '|');
		struct period p = period_find(&d, test[i].end);
		struct str got = p.year || p.line || p.text.n ? str_fmt(&a, "%.*s:%zu:%d", (int)p.text.n, p.text.p, p.line, p.year) : STR("-");
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
	}
	mem_free(&a);
	if (!bad)
		printf("ok %zu\n", sizeof test / sizeof *test);
	return bad > 0;
}
