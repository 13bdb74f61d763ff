/* Unit tests of lay_tok: the words of a line, where they stand, which are values. */
#include <stdio.h>

#include "../../lib/lay_tok.c"
#include "reads.h"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
is(bool got, bool want, const char *what, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s: %s is%s\n", s, what, got ? "" : " not");
}

/* The words of a line, values in (), others in [], with the blanks before them, and where they begin and end in both measures. */
static void
splits(const char *s, const char *want)
{
	struct arena a = {0};
	struct lines l = reads_split(given_alone(s), &a);
	struct lay_toks t = lay_split(l.v, &a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < t.n; i++) {
		buf_str(&b, str_fmt(&a, "%s%d", i ? " " : "", t.v[i].gap));
		buf_char(&b, t.v[i].val ? '(' : '[');
		buf_str(&b, t.v[i].text);
		buf_char(&b, t.v[i].val ? ')' : ']');
		buf_str(&b, str_fmt(&a, "%d-%d,%d-%d", t.v[i].s[0], t.v[i].e[0], t.v[i].s[1], t.v[i].e[1]));
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s, not %s\n", s, (int)b.n, b.p, want);
	mem_free(&a);
}

/* What was printed tells where words stand, what was made of it what they are. */
static void
printed(void)
{
	struct arena a = {0};
	struct line l = {.text = STR("甲 12 x"), .has = LINE_BLANK};
	line_print(&l, STR("甲  abc 9"), &a);
	struct lay_toks t = lay_split(&l, &a);

	ntest++;
	if ((t.n != 3 || !t.v[1].val || t.v[2].val || !str_eq(t.v[1].text, STR("12")) || !str_eq(t.v[2].text, STR("x")) || t.v[1].s[0] != 3 || t.v[1].e[0] != 6 ||
	     t.v[1].s[1] != 4 || t.v[2].s[0] != 7 || t.v[1].gap != 2) && ++nfail)
		printf("FAIL words as they were printed\n");
	mem_free(&a);
}

static void
words(const char *s, size_t n, size_t values)
{
	struct lay_words w = lay_words(given_alone(s));

	ntest++;
	if ((w.n != n || w.values != values) && ++nfail)
		printf("FAIL %s: %zu words, %zu perhaps values\n", s, w.n, w.values);
}

/* Of all Han characters four may begin a value. */
static void
han(void)
{
	for (uint32_t c = 0x4000; c < 0xA000; c++) {
		char b[4];
		struct str s = {b, str_put(b, c)};
		bool want = c == 0x51CF || c == 0x589E || c == 0x65E0 || c == 0x4E0D;
		if (ntest++, lay_may_value(s) != want && ++nfail)
			printf("FAIL %X begins a value\n", (unsigned)c);
	}
}

/* Characters of two bytes to four are one each. */
static void
characters(void)
{
	static const uint32_t rune[] = {0x80, 0xE9, 0x7FF, 0x800, 0xE01, 0xFFD, 0x1000, 0x20AC, 0x3042, 0xD7A3, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF};

	for (size_t i = 0; i < sizeof rune / sizeof *rune; i++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		buf_char(&b, 'x');
		buf_rune(&b, rune[i]);
		buf_str(&b, STR("y 12"));
		struct line l = {.text = buf_slice(&b), .has = LINE_BLANK};
		struct lay_toks t = lay_split(&l, &a);
		struct lay_words w = lay_words(l.text);
		is(t.n == 2 && t.v[1].s[0] == 4 && t.v[1].val, true, "two words", b.p);
		is(w.n == 2 && w.values == 1, true, "two words and a value", b.p);
		mem_free(&a);
	}
}

/* All words of up to four pieces: what is told at a look is what is told of its number. */
static void
looks(void)
{
	static const char *const piece[] = {"", "０", "９", "１", "—", "–", "（", "(", ")", "1", "-", ".", "．", "／", "％", "人", "：", "，"};
	enum { N = sizeof piece / sizeof *piece };

	for (size_t i = 0; i < N * N * N * N; i++) {
		char text[32];
		snprintf(text, sizeof text, "%s%s%s%s", piece[i % N], piece[i / N % N], piece[i / N / N % N], piece[i / N / N / N]);
		struct str s = str_of(text), share = s.n > 1 && s.p[s.n - 1] == '%' ? (struct str){s.p, s.n - 1} : s;
		if (s.n > 1 && lay_value(s) != (lay_may_value(s) && is_number(share)))
			is(lay_value(s), is_number(share), "a value", text);
	}
	is(is_wide(given_alone("１２")) && is_wide(given_alone("—")), true, "figures", "two fullwidth ones, a dash");
	is(is_wide(given_alone("ｐ")) || is_wide(given_alone("１ｙ")) || is_wide(given_alone("；")), false, "figures", "fullwidth letters, a sign");
	is(lay_value_long(STR("１２３４５６７８９０")), true, "a value", "ten fullwidth figures");
	ntest++;
}

/* Figures with points and commas among them: the same. */
static void
grouped(void)
{
	srand(1);
	for (int n = 0; n < 200000; n++) {
		char text[24];
		size_t k = 2 + (size_t)rand() % 19;
		for (size_t i = 0; i < k; i++)
			text[i] = rand() % 4 ? (char)('0' + rand() % 3) : ",,.-"[rand() % 4];
		for (size_t i = 1; i < k && n % 2; i++) /* groups of three */
			text[i] = i % 4 == (size_t)n / 2 % 4 ? n % 3 ? ',' : '.' : (char)('0' + rand() % 10);
		struct str s = {text, k};
		text[0] = text[0] < '0' ? '1' : text[0];
		if (lay_value_long(s) != is_number(s))
			is(lay_value_long(s), is_number(s), "a value", text);
	}
	is(lay_value_long(STR("1,036")), true, "a value", "1,036");
	is(lay_value_long(STR("0,036")), false, "a value", "0,036");
	is(lay_value_long(STR("0.1234567890")), false, "a value", "ten figures behind the point");
	ntest++;
}

int
main(void)
{
	looks();
	grouped();
	characters();
	han();
	printed();
	splits("减 33", "0(减 33)0-4,0-5");
	splits("增加  7,1", "0[增加]0-2,0-4 2[7,1]4-7,6-9");
	splits("增加 -", "0[增加]0-2,0-4 1(-)3-4,5-6");
	splits("减少 /", "0[减少]0-2,0-4 1(/)3-4,5-6");
	splits("增多 33", "0[增多]0-2,0-4 1(33)3-5,5-7");
	splits("增加 7", "0(增加 7)0-4,0-6");
	splits("减少 1,234", "0(减少 1,234)0-8,0-10");
	splits("　a\t甲\xC2\xA0" "é", "1[a]1-2,2-3 6[甲]8-9,8-10 1[é]10-11,11-12");
	splits("\t\t1", "16(1)16-17,16-17");
	splits("1234567\t1", "0(1234567)0-7,0-7 1(1)8-9,8-9");
	splits("12345678\t1", "0(12345678)0-8,0-8 8(1)16-17,16-17");
	splits("甲 50% % %5 5%6 5%% -%", "0[甲]0-1,0-2 1(50%)2-5,3-6 1[%]6-7,7-8 1[%5]8-10,9-11 1[5%6]11-14,12-15 1[5%%]15-18,16-19 1(-%)19-21,20-22");
	splits("\xF0\xA0\x80\x80 1.5% ①", "0[\xF0\xA0\x80\x80]0-1,0-2 1(1.5%)2-6,3-7 1[①]7-8,8-9");
	splits("1234567890123456 12345678901234567", "0(1234567890123456)0-16,0-16 1(12345678901234567)17-34,17-34");
	splits("1234567890123456789012345 1", "0[1234567890123456789012345]0-25,0-25 1(1)26-27,26-27");
	splits("a\xC2\xA0", "0[a]0-1,0-1");
	splits("a　", "0[a]0-1,0-1");
	splits("増", "0[増]0-1,0-2");
	splits("增 33 4", "0(增 33)0-4,0-5 1(4)5-6,6-7");
	for (int c = ' ' + 1; c < 127; c++)
		for (int next = 'a'; next < 128; next += 'z' - 'a' + 1) { /* a letter, and what is none */
			char s[] = {(char)c, (char)next, 0};
			bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') && (c | 32) != 'n';
			is(lay_words(given_alone(s)).values == 1, !letter, "perhaps a value", s);
		}
	words("む", 1, 1);
	words("aむb", 1, 0);
	words("", 0, 0);
	words("  a  ", 1, 0);
	words("甲乙 12\t- 减　增\xC2\xA0无 不 第 1甲", 9, 7);
	words("甲1乙 é ·", 3, 2);
	words("x\xF0\xA0\x80\x80 1 年 ã 1", 5, 3);
	return verdict(nfail, ntest);
}
