/* Unit tests of folio: which lines are page numbers. */
#include <stdio.h>

#include "../../lib/folio.c"
#include "given.h"

static int ntest, nfail;

static void
is(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' is%s %s\n", s, want ? " not" : "", what);
}

/* What a page number is folded to, and its limits: sixteen characters, each kind of dash, blanks one by one. */
static void
folds(void)
{
	static const struct { const char *s, *want; } of[] = {
		{"", ""}, {"0", "0"}, {"9", "0"}, {"/", "p"}, {":", ""}, {"０", "0"}, {"９", "0"}, {"／", ""}, {"：", ""}, {"12", "0"}, {"1 2", "0"}, {"1  2", ""}, {"1\t2", "0"}, {"1 \t2", ""}, {"1\xC2\xA0　2", ""},
		{"1\xC2\xA0" "2　3", "0"}, {"--", "-"}, {"-—–―−－·", "-"}, {"第页共", "p"}, {"第1页", "p0p"}, {"a", ""}, {"一", ""}, {"-1-1-1-1-1-1-1-1", "-0-0-0-0-0-0-0-0"}, {"-1-1-1-1-1-1-1-1-", ""},
		{"-1-1-1-1-1-1-1-1 ", ""}, {"11111111111111111111", "0"}, {"-0-0-0-0-0-0-0-00", ""}, {"~", ""}, {"‒", ""}, {" 1 ", "0"},
	};
	char out[16];

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		is(str_eq(fold(given_alone(of[i].s), out), str_of(of[i].want)), true, "folded as it should be", of[i].s);
}

/* What may begin one. */
static void
begins(void)
{
	static const struct { const char *s; bool may; } of[] = {{"", false}, {"0", false}, {"/", false}, {"０", false}, {"－", true}, {"（", false}, {"／", false}, {"甲", false}, {"甲1", false},
		{"第", true}, {"共", true}, {"页", true}, {"-", false}, {"-a", false}, {"-ab", true}, {"—", true}, {"a1a", false}, {"·3·", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		is(folio_may_be(given_alone(of[i].s)), of[i].may, "perhaps a page number", of[i].s);
}

int
main(void)
{
	static const struct { const char *s; bool page; } line[] = {
		{"- 12 -", true},
		{"—3—", true},
		{"–3–", true},
		{"―3―", true},
		{"−3−", true},
		{"－3－", true},
		{"·3·", true},
		{"共 3 页", true},
		{"第 3 页 共 12 页", true},
		{"页 3 / 5 页", true},
		{"/ 70 /", false},
		{"共3页 第1页", true},
		{"第１页", true},
		{"第3页/共5页", true},
		{"3", false},
		{"-3", false},
		{"—  —  12  —", false},
		{"—   12   —", false},
		{"2、申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", false},
		{"", false},
		{" - 12 - ", true},
		{"-甲-", false},
		{"第三页", false},
	};

	folds();
	begins();
	for (size_t i = 0; i < sizeof line / sizeof *line; i++)
		is(folio_is(given_alone(line[i].s)), line[i].page, "a page number", line[i].s);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
