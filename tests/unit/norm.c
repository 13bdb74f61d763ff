/* Unit tests of norm: what changes, what stays, and that a second time changes nothing. */
#include <stdio.h>

#include "../../lib/norm.c"

static int ntest, nfail;

static void
norm(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct str got = norm_text(str_of(in), &a), again = norm_text(got, &a);

	ntest += 2;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: '%.*s'\n", why, (int)got.n, got.p);
	if (!str_eq(got, again) && ++nfail)
		printf("FAIL %s: not the same twice\n", why);
	if (strcmp(in, want) == 0 && got.p != in && ++nfail)
		printf("FAIL %s: copied without need\n", why);
	mem_free(&a);
}

/* Every character alone, between Han, and twice: a second normalisation changes nothing, and no line comes or goes. */
static void
every_character(void)
{
	struct arena a = {0};

	for (uint32_t c = 1; c < 0x30000; c++) {
		char s[32];
		size_t n = 0;
		if (c >= 0xD800 && c < 0xE000)
			continue;
		n += str_put(s, 0x653F);
		n += str_put(s + n, c);
		n += str_put(s + n, 'e');
		n += str_put(s + n, c);
		n += str_put(s + n, c);
		mem_reset(&a);
		struct str one = norm_text((struct str){s, n}, &a), two = norm_text(one, &a);
		size_t ends = 0;
		for (size_t i = 0; i < one.n; i++)
			ends += one.p[i] == '\n' || one.p[i] == '\r';
		ntest++;
		if ((!str_eq(one, two) || ends != (c == '\n' || c == '\r' ? 3u : 0u)) && ++nfail)
			printf("FAIL U+%04X\n", (unsigned)c);
	}
	mem_free(&a);
}

/* Long runs of marks in the worst order end in time. */
static void
long_run(void)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	for (int i = 0; i < 200000; i++)
		buf_str(&b, i % 2 ? STR("\xCC\x81") : STR("\xCC\xA7"));
	struct str one = norm_text(buf_slice(&b), &a);
	ntest++;
	if (!str_eq(one, norm_text(one, &a)) && ++nfail)
		printf("FAIL a long run of marks\n");
	mem_free(&a);
}

static void
cell(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct str got = norm_cell(str_of(text), &a);

	ntest++;
	if (!(str_eq(got, str_of(want)) && str_eq(norm_cell(got, &a), got)) && ++nfail)
		printf("FAIL %s: '%s' became '%.*s'\n", why, text, (int)got.n, got.p);
	mem_free(&a);
}

int
main(void)
{
	norm("一、总体情况（2023年），共12.5%：“好”…—\n", "一、总体情况（2023年），共12.5%：“好”…—\n", "what reports consist of");
	norm("１２３．５％　＋－Ａｚ", "１２３．５％　＋－Ａｚ", "fullwidth stays: columns depend on it");
	cell("１２３．５％　＋－Ａｚ", "123.5% +-Az", "fullwidth");
	cell("\xC2\xA0 结　果\t维持 \xE3\x80\x80", "结 果 维持", "blanks");
	cell("\xEF\xBC\xA5\xCC\x81", "É", "a mark composes with what was fullwidth");
	cell("（一）：，", "（一）：，", "Chinese punctuation of a cell");
	norm("（），：；、。", "（），：；、。", "Chinese punctuation stays");
	norm("\xC2\xA0\xE3\x80\x80 \t", "\xC2\xA0\xE3\x80\x80 \t", "blanks that may be cells stay");
	norm("a\xE2\x80\x82" "b\xE2\x80\xA8" "c\v", "a b c ", "other blanks and line separators");
	norm("⾏政⻓⼀", "行政长一", "radicals");
	norm("\xEF\xA4\x8A", "金", "a compatibility ideograph");
	norm("1\x07" "2", "1 2", "a control between figures, which were two cells");
	norm("1\x01\x02" "2", "1 2", "two of them");
	norm("，\x07" "2\x07件", "，2件", "a control beside one figure");
	norm("1,\x1F" "2 \xEF\xBC\x91\x07\xEF\xBC\x92", "1, 2 \xEF\xBC\x91 \xEF\xBC\x92", "behind a comma, between fullwidth figures");
	norm("1\xE2\x80\x8B" "2", "12", "an invisible character between figures, where a number may be broken");
	norm("政\xE2\x80\x8B府\xC2\xAD信\xEF\xBB\xBF息\x01", "政府信息", "invisible characters");
	norm("e\xCC\x81 e\xE2\x80\x8B\xCC\x81", "é é", "composed, also over what goes");
	norm("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한", "Hangul");
	norm("a\r\nb\rc\fd\n", "a\r\nb\rc\fd\n", "line ends");
	norm("", "", "nothing");
	every_character();
	long_run();
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
