/* Unit tests of folio: texts by themselves, nothing behind them. */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/folio.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

/* Is it a number in page dress; how many bytes of one stand before a label; which bare number is it; does a browser print it? */
static const struct {
	const char *text;
	bool dressed;
	size_t leading, bare;
	bool printed;
} lines[] = {
	{"-2-", true, 0, 0, false},     {"--2--", true, 0, 0, false},  {"- 2 -", true, 0, 0, false},  {"-2", false, 0, 0, false},      {"2-", false, 0, 0, false},
	{"-1234-", true, 0, 0, false},  {"-12345-", false, 0, 0, false}, {"-2-x", false, 0, 0, false}, {"-2-（", false, 3, 0, false},   {"-2-甲", false, 3, 0, false},
	{"-2-8、", false, 3, 0, false}, {"-2-8.", false, 3, 0, false}, {"-2-8", false, 0, 0, false},  {"-2-、", false, 0, 0, false},   {"-2-.", false, 0, 0, false},
	{"-2甲", false, 0, 0, false},   {"-2-龥", false, 3, 0, false},   {"2-甲", false, 0, 0, false},  {"-甲-甲", false, 0, 0, false}, {"-2-）", false, 0, 0, false},  {"--2--12、", false, 5, 0, false},
	{"第2/5页", true, 0, 0, false}, {"第 2 / 5 页", true, 0, 0, false}, {"共 3 页", true, 0, 0, false}, {"共3页 第1页", true, 0, 0, false}, {"共 3 页，第 1 页", true, 0, 0, false}, {"共3页 第页x", false, 0, 0, false}, {"共", false, 0, 0, false}, {"−3−", true, 0, 0, false},
	{"第2页", true, 0, 0, false},   {"第 2 页", true, 0, 0, false}, {"第2", false, 0, 0, false},   {"第页", false, 0, 0, false},    {"2页", false, 0, 0, false},
	{"第2页共5页", true, 0, 0, false}, {"第2页（共 5 页）", true, 0, 0, false}, {"第2页/5", true, 0, 0, false}, {"第2页，5页", true, 0, 0, false}, {"第2页x", false, 0, 0, false},
	{"1", false, 0, 1, false},      {"9999", false, 0, 9999, false}, {"10000", false, 0, 0, false}, {"0", false, 0, 0, false},      {"0012", false, 0, 12, false},
	{"页 6", true, 0, 0, false},    {"页6/9", true, 0, 0, true}, {"页面 6", false, 0, 0, false},
	{"12a", false, 0, 0, false},    {"", false, 0, 0, false},
	{"-  30  -", true, 0, 0, false}, {"-   30 -", false, 0, 0, false}, {"- 30   -", false, 0, 0, false}, {"-\t30\t-", false, 0, 0, false},
	{"://", false, 0, 0, true},     {"http://x", false, 0, 0, true}, {"x 1/2", false, 0, 0, true}, {"x 9/0", false, 0, 0, true},    {"1/2", false, 0, 0, true},
	{"x/2", false, 0, 0, false},    {"x 1/", false, 0, 0, false},  {"/2", false, 0, 0, false},    {"x :/2", false, 0, 0, false},    {"1/2/3x", false, 0, 0, true},
	{"2024/1/20 t", false, 0, 0, true}, {"1/2/x", false, 0, 0, false}, {"1/2/", false, 0, 0, false}, {"1//3x", false, 0, 0, false}, {"/2/3x", false, 0, 0, false},
	{"1/2 3x", false, 0, 0, false}, {"12/34/56x", false, 0, 0, true},
};

static void
alone(void)
{
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct str s = given_alone(lines[i].text);
		ntest++;
		if ((folio_dressed(s) != lines[i].dressed || folio_leading(s) != lines[i].leading || folio_bare(s) != lines[i].bare || folio_printed(s) != lines[i].printed) && ++nfail)
			printf("FAIL '%s': %d %zu %zu %d\n", lines[i].text, folio_dressed(s), folio_leading(s), folio_bare(s), folio_printed(s));
		if (((lines[i].dressed || lines[i].leading) && !folio_begins(s)) && ++nfail)
			printf("FAIL '%s' may be in page dress\n", lines[i].text);
	}
}

/* What a browser prints at the edges of pages: an address, a page of so many, a date; all short texts. */
static void
all_printed(void)
{
	static const char sign[] = "019/:a";
	regex_t re;
	size_t bad = 0;

	if (regcomp(&re, "://|[0-9]/[0-9]+$|^[0-9]+/[0-9]+/[0-9]", REG_EXTENDED | REG_NOSUB) != 0)
		return;
	for (size_t n = 1, ways = 6; n <= 6; n++, ways *= 6) {
		char *alone = malloc(n), text[8] = "";
		for (size_t way = 0; alone && way < ways; way++) {
			for (size_t i = 0, left = way; i < n; i++, left /= 6)
				alone[i] = text[i] = sign[left % 6];
			bad += folio_printed((struct str){alone, n}) != (regexec(&re, text, 0, NULL, 0) == 0);
		}
		free(alone);
	}
	regfree(&re);
	if (ntest++, bad && ++nfail)
		printf("FAIL %zu texts that a browser prints, or does not\n", bad);
}

int
main(void)
{
	all_printed();
	alone();
	static const struct { const char *s; size_t at; } clock[] = {{"11/28/26, 12:08 PM t", 2}, {"a2026/11/28 12:08", 5}, {"1/2/3 上午12:08", 1}, {"1/2/3下午1:02", 1}, {"1/2/3,1:02", 10}, {"9/2/3 1:02", 1}, {"1/2/3, 1:02", 1}, {"0/1/2/3 1:02", 3}, {"", 0}, {"1", 1},
		{"/1/2 1:02", 9}, {"1//2 1:02", 9}, {"1/2", 3}, {"1/2 3", 5}, {"1/2/", 4}, {"1/2/ 1:02", 9}, {"1/2/3", 5}, {"1/2/3 12", 8}, {"1/2/3 12:1", 10}, {"1/2/3 12:012", 12}, {"1/2/312:08", 10}, {"1/2/3 :08", 9}, {"1/2/3  ", 7}};
	for (size_t i = 0; i < sizeof clock / sizeof *clock; i++, ntest++)
		if (folio_clock(given_alone(clock[i].s)) != clock[i].at && ++nfail)
			printf("FAIL the time in '%s'\n", clock[i].s);
	static const struct { const char *s; size_t n; } blanks[] = {{" \t　\xC2\xA0" "a", 7}, {"\xC2\xA0", 2}, {"　", 3}, {"\xC2", 0}, {"\xE3\x80", 0}, {"", 0}, {"\xC2\xA1", 0}, {"、", 0}};
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++, ntest++)
		if (skip_blanks(given_alone(blanks[i].s), 0) != blanks[i].n && ++nfail)
			printf("FAIL blanks %zu\n", i);
	for (struct str all = STR("page PAGE pg p 页码 页次 页"), w; (w = given_word(&all, ' ')).n; ntest++) {
		struct arena a = {0};
		if ((skip_page(given_put("#：3", w, &a)) != w.n + 3 || skip_page(given_put("#3", STR("甲"), &a))) && ++nfail)
			printf("FAIL a page by %.*s\n", (int)w.n, w.p);
		mem_free(&a);
	}
	static const char *const others[] = {"x", "1", "政", "内", "度", "、", "，", "\xC3\xA9", "q", "\xE5", "\xE7\xAC", "\xE9", "\xEF\xBC"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++, ntest++)
		if (folio_begins(given_alone(others[i])) && ++nfail)
			printf("FAIL no page begins as %s\n", others[i]);
	return verdict(nfail, ntest);
}
