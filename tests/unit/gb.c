/* Unit tests of gb: what iconv makes of a text in one run, gb makes of it too. */
#include <stdio.h>

#include <iconv.h>
#include <stdbool.h>

static bool no_iconv;

static iconv_t
some_iconv(const char *to, const char *from)
{
	return no_iconv ? (iconv_t)-1 : iconv_open(to, from);
}

#define iconv_open some_iconv
#include "../../lib/gb.c"
#include "verdict.h"
#undef iconv_open

static int ntest, nfail;

/* Decodes s by iconv alone; stops at the first bad byte, whose offset is in *bad, s.n: there is none. */
static struct str
whole(struct str s, size_t *bad, struct arena *a)
{
	iconv_t cd = iconv_open("UTF-8", "GB18030");
	char *p = mem_dup(a, s.p, s.n), *in = p, *to = mem_get(a, 4 * s.n + 1), *out = to;
	size_t left = s.n, room = 4 * s.n + 1;

	iconv(cd, &in, &left, &out, &room);
	iconv_close(cd);
	*bad = (size_t)(in - p);
	return (struct str){to, (size_t)(out - to)};
}

static void
same(struct str s, struct arena *a)
{
	size_t bad;
	struct str want = whole(s, &bad, a);
	struct gb_text got = gb_decode(s, false, a);

	ntest++;
	if ((!str_eq(want, got.text) || (bad < s.n) != (got.bad > 0) || (got.bad && got.first != bad)) && ++nfail < 20)
		printf("FAIL %zu bytes, bad at %zu: %zu, at %zu; %02X %02X\n", s.n, bad, got.bad, got.first, s.p[0] & 255, s.n > 1 ? s.p[1] & 255 : 0);
}

/* Every code of two bytes, alone and beside others; four bytes at both ends of their ranges. */
static void
codes(struct arena *a)
{
	for (int lead = 0x80; lead < 0x100; lead++)
		for (int trail = 0; trail < 0x100; trail++) {
			char s[] = {(char)lead, (char)trail, 'a', (char)lead, (char)trail}, four[] = {(char)lead, '0' + (char)(trail % 10), (char)trail, '9', '1'};
			mem_reset(a);
			same((struct str){s, 2}, a);
			same((struct str){s, 5}, a);
			same((struct str){four, 4}, a);
			same((struct str){four, 5}, a);
			same((struct str){four, 3}, a);
		}
}

static void
noise(struct arena *a)
{
	unsigned x = 1;
	char s[40];

	for (int round = 0; round < 20000; round++) {
		size_t n = 1 + (size_t)round % sizeof s;
		for (size_t i = 0; i < n; i++) {
			x = x * 1103515245u + 12345u;
			unsigned r = x >> 16;
			s[i] = (char)(r % 7 == 0 ? '0' + r / 7 % 10 : r % 7 == 1 ? 'a' : 0x81 + r / 7 % 0x7E);
		}
		mem_reset(a);
		same((struct str){s, n}, a);
	}
}

static void
replaced(const char *in, const char *want, struct arena *a)
{
	struct gb_text got = gb_decode(str_of(in), true, a);

	ntest++;
	if (!str_eq(got.text, str_of(want)) && ++nfail)
		printf("FAIL replaced: '%.*s', not '%s'\n", (int)got.text.n, got.text.p, want);
}

/* Characters of two bytes go by a table. */
static void
table(struct arena *a)
{
	const struct pair *year = &row[0xC4 - 0x80][0xEA], *none = &row[0xC4 - 0x80][0x7F];
	struct gb_text t = gb_decode(STR("1\x7F\xC4\xEA\xC4\xEA"), false, a);
	ntest += 2;
	if (!str_eq(t.text, STR("1\x7F年年")) && ++nfail)
		printf("FAIL a text of four characters\n");
	if ((year->n != 3 || memcmp(year->p, "年", 3) != 0 || none->n != 0) && ++nfail)
		printf("FAIL a character of the table, and none\n");
	/* what stands in a row is taken, and nothing else is asked */
	memcpy(row[0xC4 - 0x80][0xEA].p, "日", 3);
	ntest++;
	if (!GK_PLAIN && !str_eq(gb_decode(STR("\xC4\xEA\xC4\xEA"), false, a).text, STR("日日")) && ++nfail)
		printf("FAIL the table is not asked\n");
	memcpy(row[0xC4 - 0x80][0xEA].p, "年", 3);
	int rows = 0;
	for (int i = 0; i < 128; i++)
		rows += row[i]['A'].n > 0;
	ntest += 2;
	if (rows != 126 && ++nfail)
		printf("FAIL %d rows of leads 81 to FE\n", rows);
	if ((row[1][0x3F].n || row[1][0x40].n != 3 || memcmp(row[1][0x40].p, "丂", 3) != 0 || row[1][0x7E].n != 3 || row[1][0x7F].n || row[1][0xFE].n != 3 || row[1][0xFF].n) && ++nfail)
		printf("FAIL a row has trails 40 to 7E and 80 to FE\n");
	for (int trail = rows = 0; trail < 256; trail++)
		rows += row[1][trail].n == 3;
	ntest++;
	if (rows != 190 && ++nfail)
		printf("FAIL %d characters behind 81\n", rows);
	ntest++;
	if ((gb_decode(STR(""), false, a).text.n || gb_decode(STR(""), false, a).bad) && ++nfail)
		printf("FAIL no text\n");
}

/* Characters of one to three bytes are noted, one of four is none. */
static void
notes(void)
{
	static const char text[] = "\x7F" "\xC2\x80" "\xDF\xBF" "\xE0\xA0\x80" "\xEF\xBF\xBF" "\xF0\x90\x80\x80" "b";
	static const unsigned char n[] = {1, 2, 2, 3, 3, 0, 1, 9};
	struct pair at[8] = {[7] = {.n = 9}};

	note(at, text, text + sizeof text - 1);
	for (size_t i = 0, k = 0; i < 8; k += n[i] ? n[i] : 4, i++, ntest++)
		if ((at[i].n != n[i] || (i < 7 && memcmp(at[i].p, text + k, n[i]) != 0)) && ++nfail)
			printf("FAIL character %zu is noted with %u bytes\n", i, at[i].n);
}

/* Bad bytes before a long text: each takes three bytes for one. */
static void
many_bad(struct arena *a)
{
	for (size_t bad = 1; bad < 200; bad += 22) {
		struct buf in = {.a = a}, want = {.a = a};
		for (size_t i = 0; i < bad + 1000; i++) {
			buf_str(&in, i < bad ? STR("\xFF") : STR("\xC4\xEA"));
			buf_str(&want, i < bad ? STR("\xEF\xBF\xBD") : STR("年"));
		}
		struct gb_text got = gb_decode(buf_slice(&in), true, a);
		ntest++;
		if ((got.bad != bad || got.first != 0 || !str_eq(got.text, buf_slice(&want))) && ++nfail)
			printf("FAIL %zu bad bytes\n", bad);
		mem_reset(a);
	}
}

/* Where iconv has no table that is said, of what needs one. */
static void
absent(struct arena *a)
{
	no_iconv = true;
	memset(row, 0, sizeof row);
	struct gb_text none = gb_decode(STR("1\xC4\xEA"), false, a), four = gb_decode(STR("1\x84\x31\xA4\x37"), true, a), plain = gb_decode(STR("1"), false, a);
	ntest++;
	if ((!none.absent || none.bad || !four.absent || four.bad || plain.absent || !str_eq(plain.text, STR("1"))) && ++nfail)
		printf("FAIL without iconv\n");
	fill();
	ntest++;
	if (row[0xC4 - 0x80][0xEA].n && ++nfail)
		printf("FAIL a table without iconv\n");
	no_iconv = false;
	fill();
}

int
main(void)
{
	struct arena a = {0};

	mem_reset(&a);
	if (!GK_PLAIN) /* which asks iconv for all */
		absent(&a);
	many_bad(&a);
	notes();
	mem_reset(&a);
	table(&a);
	codes(&a);
	noise(&a);
	replaced("\xC4\xEA\xFF\xB1\xA8", "年\xEF\xBF\xBD报", &a);
	replaced("\xC4\xEA\xB1", "年\xEF\xBF\xBD", &a);
	replaced("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
	         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
	         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", &a);
	mem_free(&a);
	return verdict(nfail, ntest);
}
