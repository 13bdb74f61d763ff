/* Unit tests of norm: what changes, what stays, and that a second time changes nothing. */
#include <stdio.h>

#include "../../lib/norm.c"
#include "doc.h"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

static void
norm(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct str text = given_alone(in), got = norm_text(text, &a), again = norm_text(got, &a);

	ntest += 2;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: '%.*s'\n", why, (int)got.n, got.p);
	if (!str_eq(got, again) && ++nfail)
		printf("FAIL %s: not the same twice\n", why);
	if (strcmp(in, want) == 0 && got.p != text.p && ++nfail)
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
		/* what goes behind it goes, and it is as it is alone */
		size_t k = str_put(s, c), all = k + str_put(s + k, 0x200B);
		struct str alone = norm_text((struct str){mem_dup(&a, s, k), k}, &a), behind = norm_text((struct str){s, all}, &a);
		ntest += 2;
		if (!str_eq(alone, behind) && ++nfail)
			printf("FAIL U+%04X before what goes\n", (unsigned)c);
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
	struct str got = norm_cell(given_alone(text), &a);

	ntest++;
	if (!(str_eq(got, str_of(want)) && str_eq(norm_cell(got, &a), got)) && ++nfail)
		printf("FAIL %s: '%s' became '%.*s'\n", why, text, (int)got.n, got.p);
	mem_free(&a);
}

/* Characters that go, those that become a blank, and those that become others: all others stay. */
static const struct { uint32_t from, to; } gone[] = {
	{0x01, 0x08}, {0x0E, 0x1F}, {0x7F, 0x84}, {0x86, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x202A, 0x202E},
	{0x2060, 0x206F}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE0FFF}},
	blanks[] = {{0x0B, 0x0B}, {0x85, 0x85}, {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}};
static const char *const become[][2] = {
	{"﹒﹢﹣﹪", ".+-%"},
	{"⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
	 "厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"},
};

/* The Kangxi radicals are, by Unicode, the compatible forms of their ideographs. */
static uint32_t
compatible(uint32_t c)
{
	utf8proc_int32_t one[8];
	int last = 0;

	return utf8proc_decompose_char((utf8proc_int32_t)c, one, 8, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &last) == 1 ? (uint32_t)one[0] : c;
}

static uint32_t
expected(uint32_t c)
{
	for (size_t i = 0; i < sizeof gone / sizeof *gone; i++)
		if (c >= gone[i].from && c <= gone[i].to)
			return 0;
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++)
		if (c >= blanks[i].from && c <= blanks[i].to)
			return ' ';
	for (size_t i = 0; i < sizeof become / sizeof *become; i++) {
		struct str from = str_of(become[i][0]), to = str_of(become[i][1]);
		for (size_t at = 0, k = 0; at < from.n;) {
			uint32_t r = str_rune(from, &at), w = str_rune(to, &k);
			if (r == c)
				return w;
		}
	}
	if (c % 0x10000 > 0xFFFD || (c >= 0xFDD0 && c <= 0xFDEF)) /* no characters */
		return 0xFFFD;
	if ((c >= 0x2F00 && c <= 0x2FD5) || (c >= 0x1D7CE && c <= 0x1D7FF))
		return compatible(c);
	return c;
}

static void
every_map(void)
{
	for (uint32_t c = 1; c < 0x110000; c++) {
		ntest++;
		if ((c < 0xD800 || c >= 0xE000) && map(c) != expected(c) && ++nfail)
			printf("FAIL U+%04X becomes U+%04X\n", (unsigned)c, (unsigned)map(c));
	}
}

/* What norm_cell makes of s, one character after the other. */
static struct str
folded(struct str s, struct arena *a)
{
	struct buf b = {.a = a};
	bool gap = false;

	s = str_trim(s);
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		if (c == 0xA0 || c == 0x3000 || c == '\t' || c == ' ' || c == '\f') {
			gap = true;
			continue;
		}
		if (gap)
			buf_char(&b, ' ');
		gap = false;
		bool wide = (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || c == 0xFF05 || c == 0xFF0B || c == 0xFF0D || c == 0xFF0E;
		buf_rune(&b, wide ? c - 0xFEE0 : c);
	}
	return buf_slice(&b);
}

/* Every text of five such characters, behind texts of each length up to more than eight bytes: of those that are as they should be
 * nothing is copied. */
static void
every_cell(void)
{
	static const char *const of[] = {" ", "\t", "\xC2\xA0", "　", "a", "政", "１", "、", "·"};
	enum { KINDS = 9 };
	struct arena a = {0};

	for (size_t k = 0; k < KINDS * KINDS * KINDS * KINDS * KINDS; k++)
		for (size_t before = 0; before < 10; before += k % 7 ? 4 : 1) {
			char s[64] = "xxxxxxxxxx";
			size_t n = before;
			for (size_t i = 0, x = k; i < 5; i++, x /= KINDS) {
				size_t w = strlen(of[x % KINDS]);
				memcpy(s + n, of[x % KINDS], w);
				n += w;
			}
			mem_reset(&a);
			struct str got = norm_cell((struct str){s, n}, &a), want = folded((struct str){s, n}, &a);
			ntest++;
			if ((!str_eq(got, want) || (want.n == n && str_eq(want, (struct str){s, n}) != (got.p == s))) && ++nfail)
				printf("FAIL '%.*s' became '%.*s'\n", (int)n, s, (int)got.n, got.p);
		}
	for (uint32_t c = 0xFF00; c < 0xFFF0; c++) {
		char s[8];
		size_t n = str_put(s, c);
		mem_reset(&a);
		ntest++;
		if (!str_eq(norm_cell((struct str){s, n}, &a), folded((struct str){s, n}, &a)) && ++nfail)
			printf("FAIL U+%04X in a cell\n", (unsigned)c);
	}
	mem_free(&a);
}

/* A control between two characters leaves a blank where both stand in numbers. */
static void
controls(void)
{
	static const char in[] = "0123456789.,-+", out[] = "/:;*( a%";
	struct arena a = {0};

	for (int i = 0; i < (int)(sizeof in + sizeof out - 2); i++)
		for (int k = 0; k < (int)(sizeof in + sizeof out - 2); k++) {
			bool number = i < (int)sizeof in - 1 && k < (int)sizeof in - 1;
			char x = i < (int)sizeof in - 1 ? in[i] : out[i - ((int)sizeof in - 1)], y = k < (int)sizeof in - 1 ? in[k] : out[k - ((int)sizeof in - 1)];
			char s[] = {x, 6, y, 0}, blank_in[] = {x, ' ', y, 0}, none[] = {x, y, 0};
			mem_reset(&a);
			ntest++;
			if (!str_eq(norm_text(str_of(s), &a), str_of(number ? blank_in : none)) && ++nfail)
				printf("FAIL a control between %c and %c\n", x, y);
		}
	mem_free(&a);
}

/* Texts of items: of one that is known to be folded they stay, of others not; all are known to be then. */
static void
items(void)
{
	struct arena a = {0};
	struct doc d = {.a = &a};

	doc_add(&d, DOC_ROW, 1, 2)->cell[1].text = STR("甲　 １");
	d.item[0].cell[0].text = STR("a");
	doc_add(&d, DOC_TEXT, 2, 1)->cell[0].text = STR(" １ ");
	d.item[1].folded = true;
	norm_items(&d);
	ntest += 4;
	nfail += !str_eq(d.item[0].cell[0].text, STR("a")) && printf("FAIL a text that is folded in a row\n");
	nfail += !str_eq(d.item[0].cell[1].text, STR("甲 1")) && printf("FAIL one that is not\n");
	nfail += !str_eq(d.item[1].cell[0].text, STR(" １ ")) && printf("FAIL one known to be\n");
	nfail += !(d.item[0].folded && d.item[1].folded) && printf("FAIL all are known to be folded then\n");
	mem_free(&a);
}

int
main(void)
{
	every_map();
	every_cell();
	items();
	controls();
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
	norm("1\x06" "2", "1 2", "a control between figures, which were two cells");
	norm("\x07甲\x07\x07" "2\x07\n\x07乙\r\x07", "甲\t\t2\t\n乙\r", "BEL behind a cell is a TAB, at the head of a line nothing");
	norm("1\x01\x02" "2", "1 2", "two of them");
	norm("，\x06" "2\x06件", "，2件", "a control beside one figure");
	norm("1,\x1F" "2 \xEF\xBC\x91\x06\xEF\xBC\x92", "1, 2 \xEF\xBC\x91 \xEF\xBC\x92", "behind a comma, between fullwidth figures");
	norm("1\xE2\x80\x8B" "2", "12", "an invisible character between figures, where a number may be broken");
	norm("政\xE2\x80\x8B府\xC2\xAD信\xEF\xBB\xBF息\x01", "政府信息", "invisible characters");
	norm("e\xCC\x81 e\xE2\x80\x8B\xCC\x81", "é é", "composed, also over what goes");
	norm("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한", "Hangul");
	norm("a\r\nb\rc\fd\n", "a\r\nb\rc\fd\n", "line ends");
	norm("", "", "nothing");
	every_character();
	long_run();
	return verdict(nfail, ntest);
}
