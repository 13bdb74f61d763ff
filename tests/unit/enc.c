/* Unit tests of enc: which encoding is found, what is refused and at which byte. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/enc.c"
#include "verdict.h"

static int ntest, nfail;

/* Decodes bytes; `want` is NAME:text, with the codes of the findings and their details behind it. */
static void
decode(const char *bytes, size_t n, bool replace, const char *want, const char *why)
{
	struct arena a = {0};
	struct diag_list l = {.a = &a};
	struct enc_text t = enc_decode((struct str){bytes, n}, STR(""), replace, &l, &a);
	struct str got = str_fmt(&a, "%s:%.*s", t.name, (int)t.text.n, t.text.p);

	for (size_t i = 0; i < l.n; i++)
		got = str_fmt(&a, "%.*s|%s %.*s", (int)got.n, got.p, diag_name(l.v[i].code), (int)l.v[i].detail.n, l.v[i].detail.p);
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)got.n, got.p);
	mem_free(&a);
}

#define D(bytes, want, why) decode(bytes, sizeof(bytes) - 1, false, want, why)
#define R(bytes, want, why) decode(bytes, sizeof(bytes) - 1, true, want, why)

/* Every byte string of three is valid exactly if iconv says so. */
static void
against_iconv(void)
{
	static const unsigned char edge[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF,
					     0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
	enum { N = sizeof edge };

	for (int i = 0; i < N * N * N * N; i++) {
		struct arena a = {0};
		char s[4];
		for (int k = 0, v = i; k < 4; k++, v /= N)
			s[k] = (char)edge[v % N];
		if ((s[0] & 255) > 0xF4 || ((s[0] & 255) == 0xF4 && (s[1] & 255) > 0x8F)) { /* glibc goes beyond Unicode */
			mem_free(&a);
			continue;
		}
		struct gb_text c = by_iconv((struct str){s, 4}, "UTF-8", false, &a);
		size_t good = span_utf8((struct str){s, 4});
		ntest++;
		if ((c.bad ? c.first : 4) != good && ++nfail)
			printf("FAIL %02x %02x %02x %02x: %zu\n", s[0] & 255, s[1] & 255, s[2] & 255, s[3] & 255, good);
		mem_free(&a);
	}
}

/* The first bytes of files that are no text, the place where they stand, and the first words of what is said of them; one byte less is
 * none of these. */
static const struct { const char *magic; size_t n, at; const char *what; } files[] = {
#define F(s, at, what) {s, sizeof s - 1, at, what}
	F("%PDF-", 0, "PDF"), F("PK\003\004", 0, "zip, docx"), F("PK\005\006", 0, "zip;"), F("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, "Word or Excel"), F("{\\rtf", 0, "RTF"),
	F("\x1F\x8B", 0, "gzip"), F("BZh", 0, "bzip2"), F("\xFD" "7zXZ\0", 0, "xz"), F("\x28\xB5\x2F\xFD", 0, "zstd"), F("7z\xBC\xAF\x27\x1C", 0, "7z"), F("Rar!\x1A\x07", 0, "rar"),
	F("\x89PNG\r\n\x1A\n", 0, "PNG"), F("\xFF\xD8\xFF", 0, "JPEG"), F("GIF8", 0, "GIF"), F("WEBP", 8, "WebP"), F("II*\0", 0, "TIFF"), F("MM\0*", 0, "TIFF"), F("\x7F" "ELF", 0, "program"),
	F("SQLite format 3\0", 0, "SQLite"), F("ustar", 257, "tar"), F("%!PS", 0, "PostScript"), F("AT&TFORM", 0, "DjVu"),
#undef F
};

static void
known(void)
{
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char s[300];
		size_t n = files[i].at + files[i].n;
		memset(s, 'x', sizeof s);
		memcpy(s + files[i].at, files[i].magic, files[i].n);
		const char *alone = known_filetype((struct str){s, n}), *more = known_filetype((struct str){s, sizeof s}), *less = known_filetype((struct str){s, n - 1});
		s[n - 1] = 'x';
		const char *other = known_filetype((struct str){s, sizeof s});
		ntest++;
		if ((!alone || alone != more || less || other || !str_starts(str_of(alone), str_of(files[i].what))) && ++nfail)
			printf("FAIL %s: %s\n", files[i].what, alone ? alone : "-");
		memset(s, 'x', sizeof s);
		memcpy(s + files[i].at + 1, files[i].magic, files[i].n);
		ntest++;
		if (known_filetype((struct str){s, sizeof s}) && ++nfail)
			printf("FAIL %s, one byte further\n", files[i].what);
	}
}

/* The characters that bytes from 80 on are taken for in Windows-1252, as iconv has them, and in ISO 8859-1. */
static void
latin(void)
{
	iconv_t cd = iconv_open("UTF-8", "CP1252");

	for (int c = 0; c < 256; c++) {
		char from = (char)c, to[8], *in = &from, *out = to;
		size_t left = 1, room = sizeof to, at = 0;
		bool is = iconv(cd, &in, &left, &out, &room) != (size_t)-1;
		iconv(cd, NULL, NULL, NULL, NULL);
		ntest++;
		if ((byte_of((uint32_t)c) != c || (is && byte_of(str_rune((struct str){to, (size_t)(out - to)}, &at)) != c)) && ++nfail)
			printf("FAIL byte %02X\n", (unsigned)c);
	}
	iconv_close(cd);
	for (uint32_t c = 0x100; c < 0x10000; c++)
		ntest += byte_of(c) < 0;
	ntest++;
	if ((byte_of(0x100) >= 0 || byte_of(0x20AD) >= 0 || byte_of(0x5E74) >= 0) && ++nfail)
		printf("FAIL a character that no byte was taken for\n");
}

static void
names(void)
{
	static const char *const gb[] = {"gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "cp936", "windows-936", "ms936", "euc-cn", "gb2312-80", "hz-gb-2312", "chinese"};
	static const struct { const char *charset, *want; } other[] = {{"utf-8", "UTF-8"}, {"utf8", "UTF-8"}, {"utf-16", "UTF-8"}, {"utf16be", "UTF-8"}, {"big5", "BIG5-HKSCS"},
		{"big5-hkscs", "BIG5-HKSCS"}, {"utf-7", "UTF-7"}, {"az0-9", "AZ0-9"}, {"gb", "GB"}, {"", ""}};
	static const struct { const char *page, *want; } pages[] = {
		{"<meta charset=Z-a_0:9.q;>", "z-a_0:9.q"}, {"<meta charset=@>", ""}, {"<meta charset=[>", ""}, {"<meta charset={>", ""}, {"<meta charset=/>", ""}, {"<charset==\"' gbk,", "gbk"}, {"charset=gbk<", ""}, {"<charset gbk", ""},
		{"<?xml encoding='gbk'", "gbk"}, {"<xml encoding='gbk'", ""}, {"<?xml charset='big5' encoding='gbk'", "big5"}, {"<?xml =", ""}, {"", ""}};
	struct arena a = {0};

	for (size_t i = 0; i < sizeof gb / sizeof *gb; i++, ntest++)
		if (strcmp(encoding_of(str_of(gb[i]), &a), "GB18030") != 0 && ++nfail)
			printf("FAIL %s\n", gb[i]);
	for (size_t i = 0; i < sizeof other / sizeof *other; i++, ntest++)
		if (!str_starts(str_of(encoding_of(str_of(other[i].charset), &a)), str_of(other[i].want)) && ++nfail)
			printf("FAIL %s: %s\n", other[i].charset, encoding_of(str_of(other[i].charset), &a));
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++, ntest++)
		if (!str_eq(page_charset(str_of(pages[i].page), &a), str_of(pages[i].want)) && ++nfail)
			printf("FAIL %s names %.*s\n", pages[i].page, (int)page_charset(str_of(pages[i].page), &a).n, page_charset(str_of(pages[i].page), &a).p);
	mem_free(&a);
}

/* So many bytes x before a text. */
static struct str
behind(size_t n, const char *s, struct arena *a)
{
	struct buf b = {.a = a};

	while (n-- > 0)
		buf_char(&b, 'x');
	buf_str(&b, str_of(s));
	return buf_slice(&b);
}

static void
says(bool got, bool want, const char *why)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL %s\n", why);
}

static void
limits(void)
{
	struct arena a = {0};
	size_t used;

	says(str_eq(small(STR("@AZ[`az{政"), &a), STR("@az[`az{政")), true, "small letters");
	says(page_charset(behind(4084, "<charset=gbk>", &a), &a).n == 3, true, "a charset at the end of what is looked at");
	says(page_charset(behind(4096, "<charset=gbk>", &a), &a).n == 0, true, "and behind it");
	says(may_be_twice(behind(256, "\xE3", &a)), true, "a later byte does not tell");
	says(may_be_twice(behind(255, "\xE3", &a)), false, "one at the head does");
	says(may_be_twice(behind(0, "\xE2", &a)) && may_be_twice(STR("")), true, "the largest lead byte");
#define C4 "\xC3\xA5\xC3\xA5\xC3\xA5\xC3\xA5"
	says(encoded_once(STR(C4 C4 C4 C4), SIZE_MAX, &used, &a).n == 16, true, "sixteen such characters");
	says(encoded_once(STR(C4 C4 C4 "\xC3\xA5\xC3\xA5\xC3\xA5"), SIZE_MAX, &used, &a).n == 0, true, "fifteen");
	says(encoded_once(STR(C4 C4 C4 C4 "\xC4\x80"), SIZE_MAX, &used, &a).n == 0, true, "a character that is none of theirs");
	says(encoded_once(behind(0, C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 C4 "年", &a), SIZE_MAX, &used, &a).n == 0, true, "a Chinese one far behind");
	says(encoded_once(STR(C4 C4 C4 C4), 3, &used, &a).n == 3 && used == 6, true, "no more than asked for");
	says(enough_han(STR("年年年")) && !enough_han(STR("年年é")) && !enough_han(STR("")) && enough_han(STR("\xE0\xA4\x85\xE0\xA4\x85\xE0\xA4\x85")) && !enough_han(STR("\xDF\xBF\xDF\xBF\xDF\xBF")), true, "three characters of three bytes");
	says(nearly_utf8(STR("年年年\xFF\xFF\xFF")), true, "as many good as bad");
	says(nearly_utf8(STR("年年年\xFF\xFF\xFF\xFF")), false, "more bad");
	says(nearly_utf8(STR("年年\xFF")), false, "two good");
	says(nearly_utf8(STR("éééé")), false, "characters of two bytes");
	says(nearly_utf8(behind(65536, "年年年", &a)), false, "behind what is looked at");
	says(nearly_utf8(behind(65527, "年年年", &a)), true, "at its end");
	says(nearly_utf8(behind(65526, "年年\xFF\xFF\xFF年", &a)), true, "beyond its end");
	says(nearly_utf8(STR("\xC4\xEA\xC4\xEA\xC4\xEA\xC4\xEA")), false, "GB18030");
	says(bare_utf16(STR("1\0" "1")) == NULL && bare_utf16((struct str){"1\0" "1\0", 4}) && !bare_utf16((struct str){"1\0", 2}), true, "UTF-16 of four bytes, an even number");
	says(bare_utf16((struct str){"1\0\x7F\0", 4}) == NULL && bare_utf16((struct str){"~\0 \0", 4}) && bare_utf16((struct str){"\n\0\n\0", 4}) && !bare_utf16((struct str){"1\0\x1F\0", 4}), true, "characters of ASCII");
	says(bare_utf16((struct str){"1\0" "1\0" "1\0" "1\0" "1\0" "1\0" "1\0" "\0" "1\0" "1\0" "1", 20}) == NULL, true, "UTF-16 that turns round at its end");
	mem_free(&a);
}

/* A long text that ends in the middle of a character is UTF-8 without a look at all of it. */
static void
cut(void)
{
	enum { N = NEARLY_HEAD + 4 };
	char *p = malloc(N);
	struct str s = {p, N};

	for (size_t i = 0; i < N; i++)
		p[i] = "年报"[i % 6];
	says(is_cut_utf8(s, N - 1), true, "the last byte");
	says(is_cut_utf8(s, N - 3), true, "three bytes");
	says(is_cut_utf8(s, N - 4), false, "four bytes are no character cut off");
	says(is_cut_utf8((struct str){p, NEARLY_HEAD + 1}, NEARLY_HEAD), true, "just enough before it");
	says(is_cut_utf8((struct str){p, NEARLY_HEAD}, NEARLY_HEAD - 1), false, "not enough");
	memset(p, 'a', N);
	says(is_cut_utf8(s, N - 1), false, "ASCII may be anything");
	free(p);
}

int
main(void)
{
	known();
	cut();
	latin();
	names();
	limits();
	D("年报\n", "UTF-8:年报\n", "UTF-8");
	D("\xEF\xBB\xBF年报", "UTF-8:年报", "UTF-8 with a mark");
	D("\xC4\xEA\xB1\xA8", "GB18030:年报", "GBK");
	D("\x81\x30\x81\x30\xC4\xEA", "GB18030:\xC2\x80年", "four bytes of GB18030");
	D("\xFF\xFE\x74\x5E\n\0", "UTF-16LE:年\n", "UTF-16LE");
	D("\xFE\xFF\x5E\x74\0\n", "UTF-16BE:年\n", "UTF-16BE");
	D("\x74\x5E\n\0" "1\0", "UTF-16LE:年\n1", "UTF-16LE without a mark");
	D("\x5E\x74\0\n\0" "1", "UTF-16BE:年\n1", "UTF-16BE without a mark");
#define LE "\0N\x8CN \0\0_\xCB\x59\n\0" /* 一二 开始 */
#define BE "N\0N\x8C\0 _\0\x59\xCB\0\n"
	D(LE LE LE LE LE LE, "UTF-16LE:一二 开始\n一二 开始\n一二 开始\n一二 开始\n一二 开始\n一二 开始\n", "UTF-16LE without a mark, NULs on both sides");
	D(BE BE BE BE BE BE, "UTF-16BE:一二 开始\n一二 开始\n一二 开始\n一二 开始\n一二 开始\n一二 开始\n", "UTF-16BE likewise");
	D(LE LE LE LE LE LE "\0\xD8", ":|binary a NUL at byte 0", "half a pair");
	D("\xFF\xFE\x74\x5E\0\xDC", ":|encoding byte 4 is not UTF-16LE", "half a surrogate pair");
	D("年\xFF报", ":|encoding byte 3 is not UTF-8", "a bad byte");
	R("年\xFF报", "UTF-8:年\xEF\xBF\xBD报|replaced 1 in UTF-8, the first at byte 3", "a bad byte replaced");
	D("年报年报\xE5\xB9", ":|encoding byte 12 is not UTF-8", "cut inside a character");
#define HAN "公开工作年度报告公开工作年度报告公开工作年度报告公开工作年度报告"
#define GB "\xB9\xAB\xBF\xAA\xB9\xA4\xD7\xF7\xC4\xEA\xB6\xC8\xB1\xA8\xB8\xE6"
	D(HAN "\xFF", "UTF-8:" HAN "\xEF\xBF\xBD|replaced 1 in UTF-8, the first at byte 96", "surely UTF-8");
	D("<meta charset=gbk>" HAN "\xE5\xB9", "UTF-8:<meta charset=gbk>" HAN "\xEF\xBF\xBD\xEF\xBF\xBD|replaced 2 in UTF-8, the first at byte 114",
	  "surely UTF-8, whatever it says");
	D(HAN "\x01\x02\x03\x04\x05\x06\x07\x0E\x0F\x10\xFF", ":|encoding byte 106 is not UTF-8", "too many control characters");
	D(HAN "\xFF\xFE\xFD\xFC\xFB\xFF\xFE\xFD\xFC\xFB\xFF", ":|encoding byte 96 is not UTF-8", "a bad byte for each third character");
	D(GB GB GB GB "\xB9\n", "GB18030:" HAN "\xEF\xBF\xBD\n|replaced 1 in GB18030, the first at byte 64", "surely GB18030");
	D(GB GB GB GB "\xB9\n\xB9\n", ":|encoding byte 64 is not GB18030", "two bad bytes in so few characters");
	D(GB GB GB GB "\xB9|\xB9\n", ":|encoding byte 66 is not GB18030", "a byte too few takes a bar");
#define TWICE "\xC3\xA5\xC2\x85\xC2\xAC\xC3\xA5\xC2\xBC\xC2\x80" /* 公开 */
#define T8 TWICE TWICE TWICE TWICE TWICE TWICE TWICE TWICE
#define G8 "公开公开公开公开公开公开公开公开"
	D("1 " T8 T8 "\n", "UTF-8:1 " G8 G8 "\n|encoded-twice ", "encoded twice");
	D(T8 T8 "\xC3\xA5\xE2\x80\xA6\xC2\xAC\xC3\xA5\xC2\xBC\xE2\x82\xAC", "UTF-8:" G8 G8 "公开|encoded-twice ", "from Windows-1252");
	D(T8 T8 "\xC3\xA5\xC2\n", "UTF-8:" G8 G8 "\xEF\xBF\xBD\xEF\xBF\xBD\n|encoded-twice |replaced 2 in UTF-8, the first at byte 192",
	  "encoded twice and cut");
	D("a\xC3\xA9" "b", "UTF-8:a\xC3\xA9" "b", "Latin letters");
	D(T8 T8 "年", "UTF-8:" T8 T8 "年", "with a character that was encoded once");
	D("<meta charset=\"gbk\">\xC4\xEA\xB1\xA8", "GB18030:<meta charset=\"gbk\">年报", "a page in GBK that says so");
	D("<meta charset=\"utf-8\">\xC4\xEA\xB1\xA8",
	  "GB18030:<meta charset=\"utf-8\">年报|charset it says utf-8 and is in GB18030", "a page in GBK that says UTF-8");
	D("<META CHARSET=GB2312>年报年报", "UTF-8:<META CHARSET=GB2312>年报年报|charset it says gb2312 and is in UTF-8",
	  "a page in UTF-8 that says GB2312");
	D("<meta charset=klingon>年报年", "UTF-8:<meta charset=klingon>年报年|charset it says klingon and is in UTF-8",
	  "a charset that nobody knows");
	D("<meta charset=big5>\xA6\x7E", "BIG5-HKSCS:<meta charset=big5>年", "Big5 that says so");
	D("<meta charset=utf8>年", "UTF-8:<meta charset=utf8>年", "without its dash");
	D("<meta charset=utf-16>年", "UTF-8:<meta charset=utf-16>年", "UTF-16, which it cannot be");
	D("<meta charset=utf16le>年", "UTF-8:<meta charset=utf16le>年", "likewise");
	D("<meta charset = ' gb_2312-80'>\xC4\xEA", "GB18030:<meta charset = ' gb_2312-80'>年", "blanks and a name with _");
	D("<meta charset=a.b:c>年", "UTF-8:<meta charset=a.b:c>年|charset it says a.b:c and is in UTF-8", "all that a name is of");
	D("charset=gbk <x>\xC4\xEA", "GB18030:charset=gbk <x>年", "no page says that");
	D("<?xml version='1.0'?>年", "UTF-8:<?xml version='1.0'?>年", "XML that says nothing");
	D("<x charset=", "UTF-8:<x charset=", "a name that is not there");
	D("<x charset=gbk", "GB18030:<x charset=gbk", "at the end");
	D("<?xml version='1.0' encoding='GBK'?>\xC4\xEA", "GB18030:<?xml version='1.0' encoding='GBK'?>年", "XML");
	D("%PDF-1.4\n", ":|file-type PDF; use pdftotext -layout", "a PDF");
	D("PK\003\004x", ":|file-type zip, docx or xlsx; use pandoc -t html, libreoffice --convert-to html, or unzip", "a docx");
	D("年\0报", ":|binary a NUL at byte 3", "a NUL");
	D("PDF 转换\n", "UTF-8:PDF 转换\n", "a text that speaks of PDF");
	against_iconv();
	return verdict(nfail, ntest);
}
