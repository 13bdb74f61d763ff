/* Unit tests of enc: which encoding is found, what is refused and at which byte. */
#include <stdio.h>

#include "../../lib/enc.c"

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
		struct conversion c = by_iconv((struct str){s, 4}, "UTF-8", false, &a);
		size_t good = span_utf8((struct str){s, 4});
		ntest++;
		if ((c.bad ? c.first : 4) != good && ++nfail)
			printf("FAIL %02x %02x %02x %02x: %zu\n", s[0] & 255, s[1] & 255, s[2] & 255, s[3] & 255, good);
		mem_free(&a);
	}
}

int
main(void)
{
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
	D("PK\003\004x", ":|file-type zip, docx or xlsx; use pandoc -t plain, or unzip", "a docx");
	D("年\0报", ":|binary a NUL at byte 3", "a NUL");
	D("PDF 转换\n", "UTF-8:PDF 转换\n", "a text that speaks of PDF");
	against_iconv();
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
