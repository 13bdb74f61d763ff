/* Unit tests of num: what cells of real reports hold, and what must not pass for a number. */
#include <stdio.h>

#include "../../lib/num.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
parse(const char *text, enum num_kind kind, const char *printed, const char *why)
{
	struct arena a = {0};
	struct num x = {0};
	enum num_kind got = num_parse(given_alone(text), &x);
	bool ok = got == kind && (kind != NUM_VALUE || str_eq(num_print(&a, x), str_of(printed)));

	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: '%s' read as kind %d, %s\n", why, text, got, got == NUM_VALUE ? num_print(&a, x).p : "-");
	mem_free(&a);
}

static void
sums(void)
{
	struct num x, a = {12345, 2}, b = {5, 0}, big = {INT64_MAX, 0};

	/* what does not fit when both have the same digits behind the point is no sum, and equals nothing */
	struct num fine = {1, 18}, ten = {10, 0}, nine = {9, 0};
	ntest += 11;
	nfail += num_add(fine, ten, &x) || num_add(ten, fine, &x) || num_sub(fine, ten, &x);
	nfail += !(num_add(fine, nine, &x) && x.v == 9000000000000000001 && x.scale == 18);
	nfail += num_eq(ten, fine);
	nfail += num_eq((struct num){INT64_MAX / 10 + 1, 0}, (struct num){INT64_MIN + 2, 1}); /* the same, modulo 2^64 */
	nfail += !num_eq((struct num){INT64_MAX / 10, 0}, (struct num){INT64_MAX / 10 * 10, 1});
	nfail += !(num_add(a, b, &x) && x.v == 12845 && x.scale == 2);
	nfail += !(num_sub(b, a, &x) && x.v == -11845 && x.scale == 2);
	nfail += num_add(big, b, &x);
	nfail += num_sub((struct num){INT64_MIN + 1, 0}, b, &x);
	nfail += !num_eq((struct num){1250, 2}, (struct num){125, 1});
	nfail += num_eq((struct num){1250, 2}, (struct num){1251, 2});
}

static void
padded(const char *text, bool want, const char *what)
{
	ntest++;
	if (num_padded(str_of(text)) != want)
		nfail++, printf("padded %s (%s): not %d\n", text, what, want);
}

/* Every character alone: which are numbers, which dashes, which blanks. */
static void
alone(void)
{
	for (uint32_t c = 1; c < 0x30000; c++) {
		char s[16];
		struct num x = {77, 7};
		if (c >= 0xD800 && c < 0xE000)
			continue;
		size_t n = str_put(s, c);
		enum num_kind got = num_parse((struct str){s, n}, &x), want = NUM_TEXT;
		int value = c >= '0' && c <= '9' ? (int)c - '0' : c >= 0xFF10 && c <= 0xFF19 ? (int)c - 0xFF10 : -1;
		if (value >= 0)
			want = NUM_VALUE;
		else if (c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x3000)
			want = NUM_BLANK;
		else if (strchr("-/*\\", (int)c) && c < 0x80)
			want = NUM_DASH;
		else
			for (struct str d = STR("—–―−─－／…无╱╲＼"), t; d.n && want == NUM_TEXT; d = str_cut(d, 3))
				if (t = (struct str){d.p, 3}, str_eq(t, (struct str){s, n}))
					want = NUM_DASH;
		ntest++;
		if ((got != want || (value >= 0 && (x.v != value || x.scale))) && ++nfail)
			printf("FAIL U+%04X is of kind %d\n", (unsigned)c, got);
	}
}

/* What is told at a glance is what a closer look tells: a number, a mark, what stands behind it. */
static void
glances(void)
{
	static const char *const figures[] = {"1", "12", "", "123456789012345678"}, *const mark[] = {"、", ".", "．", ",", "", "。", "\xE3\x80"},
		*const behind[] = {"", "5", "属于", "件", "５", "555", "（件）", "A", "、", ".", "鿿", "\xE4", "\xE3\x90\x80", "\xEE\x80\x80"};

	for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
		for (size_t k = 0; k < sizeof mark / sizeof *mark; k++)
			for (size_t m = 0; m < sizeof behind / sizeof *behind; m++) {
				struct num x = {0}, y = {0};
				char s[64];
				snprintf(s, sizeof s, "%s%s%s", figures[i], mark[k], behind[m]);
				if (!*s)
					continue;
				enum num_kind glance = num_parse(given_alone(s), &x), look = num_parse_other(given_alone(s), &y);
				ntest++;
				if ((glance != look || (look == NUM_VALUE && !num_eq(x, y))) && ++nfail)
					printf("FAIL %s: of kind %d at a glance, %d\n", s, glance, look);
			}
	static const struct { const char *text; bool want; } of[] = {
		{"、属", true}, {".属", true}, {"、鿿", true}, {"、5", false}, {".5", false}, {"、", true}, {".", true}, {"．", true}, {"。属", false}, {"．属", true}, {"．５", false}, {"属", false}, {".㐀", false}, {".\xEA\x80\x80", false},
	};
	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++)
		if (num_counts(given_alone(of[i].text)) != of[i].want && ++nfail)
			printf("FAIL an item of a list, %s\n", of[i].text);
}

/* Numbers as printed, beside the C library's. */
static void
print(int64_t v)
{
	for (int scale = 0; scale <= 9; scale++) {
		char want[64], got[NUM_ROOM];
		int64_t ten = 1;
		for (int i = 0; i < scale; i++)
			ten *= 10;
		uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
		int n = scale ? snprintf(want, sizeof want, "%s%llu.%0*llu", v < 0 ? "-" : "", (unsigned long long)(u / (uint64_t)ten), scale, (unsigned long long)(u % (uint64_t)ten))
			      : snprintf(want, sizeof want, "%lld", (long long)v);
		size_t k = num_put(got, (struct num){v, scale});
		ntest++;
		if ((k != (size_t)n || memcmp(got, want, k) != 0 || k > NUM_ROOM) && ++nfail)
			printf("FAIL %s: %.*s\n", want, (int)k, got);
	}
}

static void
prints(void)
{
	for (int64_t v = -1100; v <= 1100; v++)
		print(v);
	for (int64_t ten = 1000; ten <= INT64_MAX / 10; ten *= 10)
		for (int64_t d = -1; d <= 1; d++) {
			print(ten + d);
			print(-ten - d);
			print(ten * 2 + d);
		}
	print(INT64_MAX);
	print(-INT64_MAX);
}

static void
names(void)
{
	static const char *const unit[] = {"万元", "元", "件", "条", "宗", "份", "次", "个", "项", "人", "篇", "起", "例"}, *const none[] = {"年", "万", "亿元", "件件", "%", "a", "千元", "x件"};
	struct arena a = {0};

	for (size_t i = 0; i < sizeof unit / sizeof *unit; i++)
		parse(str_fmt(&a, "12%s", unit[i]).p, NUM_VALUE, "12", "a unit");
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		parse(str_fmt(&a, "12%s", none[i]).p, NUM_TEXT, "", "no unit");
	mem_free(&a);
}

int
main(void)
{
	alone();
	glances();
	prints();
	names();
	parse("0", NUM_VALUE, "0", "the commonest cell");
	parse("96171.6", NUM_VALUE, "96171.6", "a decimal is exact");
	parse("96171.60", NUM_VALUE, "96171.60", "its scale is kept");
	parse("0.05", NUM_VALUE, "0.05", "zeros behind the point");
	parse("11,308", NUM_VALUE, "11308", "a thousands separator");
	parse("1，234，567", NUM_VALUE, "1234567", "fullwidth separators");
	parse("１２３", NUM_VALUE, "123", "fullwidth digits");
	parse("0,753", NUM_TEXT, "", "the end of 20,753");
	parse("07,531", NUM_TEXT, "", "two figures, the first of which no number has");
	parse("007", NUM_VALUE, "7", "leading zeros are no part of the value");
	parse("减4", NUM_VALUE, "-4", "FORMS.md 3");
	parse("-4", NUM_VALUE, "-4", "a sign");
	parse("−4", NUM_VALUE, "-4", "U+2212");
	parse("+1036", NUM_VALUE, "1036", "FORMS.md 3");
	parse("251000元", NUM_VALUE, "251000", "a unit behind");
	parse("160.5964万元", NUM_VALUE, "160.5964", "a unit behind a decimal");
	parse(" 3 件", NUM_VALUE, "3", "blanks round the unit");
	parse("3（件）", NUM_VALUE, "3", "a unit in brackets");
	parse("3(万元)", NUM_VALUE, "3", "in others");
	parse("3 （ 件 ）", NUM_VALUE, "3", "blanks within");
	parse("3（件)", NUM_TEXT, "", "one of each");
	parse("3(件）", NUM_TEXT, "", "the other way");
	parse("3（", NUM_TEXT, "", "a bracket that opens");
	parse("3）", NUM_TEXT, "", "one that closes");
	parse("3（）", NUM_TEXT, "", "nothing in it");
	parse("3()", NUM_TEXT, "", "nor in others");
	parse("3（2）", NUM_TEXT, "", "another number");
	parse("3((件))", NUM_TEXT, "", "two pairs");
	parse("", NUM_BLANK, "", "nothing");
	parse("\xC2\xA0\xE3\x80\x80 ", NUM_BLANK, "", "only blanks");
	parse("/", NUM_DASH, "", "not applicable");
	parse("——", NUM_DASH, "", "two dashes");
	parse("――", NUM_DASH, "", "two bars");
	parse("————", NUM_DASH, "", "four dashes");
	parse("╱", NUM_DASH, "", "a line across the cell");
	parse("╲", NUM_DASH, "", "the other way");
	parse("＼", NUM_DASH, "", "a fullwidth one");
	parse("［", NUM_TEXT, "", "another fullwidth character");
	parse("无", NUM_DASH, "", "none");
	parse("不适用", NUM_DASH, "", "not applicable");
	parse("N/A", NUM_DASH, "", "likewise");
	parse("n/a", NUM_DASH, "", "likewise");
	parse("／／", NUM_DASH, "", "two strokes");
	parse("//", NUM_DASH, "", "likewise");
	parse("不", NUM_TEXT, "", "its first character alone");
	parse("无效", NUM_TEXT, "", "more than none");
	parse("N", NUM_TEXT, "", "a letter");
	parse("1.", NUM_TEXT, "", "an enumerator");
	parse("1、", NUM_TEXT, "", "an enumerator");
	parse("12,34", NUM_TEXT, "", "a separator out of place");
	parse("1234,567", NUM_TEXT, "", "a first group too long");
	parse("1.2.3", NUM_TEXT, "", "two points");
	parse("3 3", NUM_TEXT, "", "two numbers are not one");
	parse("2023年", NUM_TEXT, "", "a year is no count");
	parse("十二", NUM_TEXT, "", "a written number");
	parse("9223372036854775807", NUM_VALUE, "9223372036854775807", "the largest");
	parse("9223372036854775808", NUM_TEXT, "", "does not fit: not wrapped round");
	parse("0.1234567891", NUM_TEXT, "", "more places than are kept: not rounded");
	parse("－4", NUM_VALUE, "-4", "a fullwidth sign");
	parse("减少4件", NUM_VALUE, "-4", "in words");
	parse("增加4", NUM_VALUE, "4", "likewise");
	parse("增4", NUM_VALUE, "4", "in short");
	parse("＋4", NUM_VALUE, "4", "a plus");
	parse("减 4", NUM_VALUE, "-4", "a blank behind a word");
	parse("- 4", NUM_TEXT, "", "none behind a sign");
	parse("-+4", NUM_TEXT, "", "two signs");
	parse("1'234", NUM_VALUE, "1234", "an apostrophe");
	parse("1、234", NUM_VALUE, "1234", "a list's comma");
	parse("0．5", NUM_VALUE, "0.5", "a fullwidth point");
	parse("１，２３４．５０", NUM_VALUE, "1234.50", "all fullwidth");
	parse("1,2345", NUM_TEXT, "", "a group of four");
	parse("1,234,56", NUM_TEXT, "", "a last one of two");
	parse("1,234,", NUM_TEXT, "", "a separator at the end");
	parse(",234", NUM_TEXT, "", "at the head");
	parse("0,000", NUM_TEXT, "", "the end of another number");
	parse("922337203685477580.8", NUM_TEXT, "", "too many digits with those behind the point");
	parse("92233720368547758.07", NUM_VALUE, "92233720368547758.07", "just not");
	parse("\xEF\xBC", NUM_TEXT, "", "a character cut off");
	parse("1\xEF\xBC\x9A", NUM_TEXT, "", "a colon");
	parse("1\xEF\xBC\x8F", NUM_TEXT, "", "a stroke");
	padded("0152", true, "a zero of another cell");
	padded("00", true, "two of them");
	padded("09", true, "the largest figure");
	padded("0", false, "the number");
	padded("", false, "none");
	padded("0.5", false, "a fraction");
	padded("0/", false, "no figure behind it");
	padded("0:", false, "nor this");
	padded("10", false, "a zero behind");
	sums();
	return verdict(nfail, ntest);
}
