/* Unit tests of mime: what is one, which part is read, how it is decoded, where its lines are. */
#include "../../lib/mime.c"
#include "given.h"
#include "check.h"

/* Reads bytes; `want` is body|charset|lines of the source, with blanks between. */
static void
reads(const char *bytes, const char *want, const char *why)
{
	struct arena a = {0};
	struct str got = STR("none"), in = given_alone(bytes);

	if (mime_is(in)) {
		struct mime m = mime_read(in, &a);
		got = str_fmt(&a, "%.*s|%.*s|", (int)m.body.n, m.body.n ? m.body.p : "", (int)m.charset.n, m.charset.p ? m.charset.p : "");
		for (size_t i = 0; i < m.nline; i++)
			got = str_fmt(&a, "%.*s%s%zu", (int)got.n, got.p, i ? " " : "", m.line[i]);
	}
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)got.n, got.p);
	mem_free(&a);
}

#define V "MIME-Version: 1.0\n"
#define M V "Content-Type: multipart/related; boundary=x\n\n"
#define H "Content-Type: text/html\n"

/* Every byte as a digit; in names of fields. */
static void
bytes(void)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (int c = 1; c < 256; c++) {
		const char *d = strchr(digits, c);
		check(digit64((char)c) == (d ? (int)(d - digits) : -1), "a digit of base64");
		char s[] = {'a', (char)c, ':', 0};
		check(field_name(str_of(s)) == (c == ':' ? 2u : c > ' ' && c < 127 ? 3u : 0u), "a byte of a name");
	}
	check(!field_name(given_alone(":")) && !field_name(given_alone("a")) && !field_name(given_alone("")) && field_name(STR("a::")) == 2, "a name and its colon");
}

/* Which parts are left out. */
static void
left(const char *in, size_t pages, size_t pictures, size_t others, const char *why)
{
	struct arena a = {0};
	struct mime m = mime_read(str_of(in), &a);

	check(m.pages == pages && m.pictures == pictures && m.others == others, why);
	mem_free(&a);
}

#define P(type) "--x\nContent-Type: " type "\n\nb\n"

int
main(void)
{
	bytes();
	left(M P("text/html") "--x--", 0, 0, 0, "one page");
	left(M P("text/html") P("text/html") P("text/html") "--x--", 2, 0, 0, "three pages");
	left(M P("text/plain") P("text/html") "--x--", 1, 0, 0, "a text beside a page");
	left(M P("text/plain") P("text/plain") "--x--", 1, 0, 0, "two texts");
	left(M P("text/html") P("image/png") P("image/gif") "--x--", 0, 2, 0, "pictures");
	left(M P("text/html") P("text/css") P("application/pdf") P("IMAGE/x") "--x--", 0, 1, 2, "others");
	left(M P("image/png") "--x--", 0, 1, 0, "no page");
	left(V H "\nx", 0, 0, 0, "no parts");
	reads("Content-Type: text/html\n\nx", "none", "no version");
	reads("说明：\nMIME-Version: 1.0\nContent-Type: text/html\n\nx", "none", "a text that quotes headers");
	reads(V "Content-Type: text/plain\n\nx", "none", "a mail without parts is a text");
	reads(V H, "none", "headers without an end");
	reads(V H "\na\nb", "a\nb||4 5", "one part");
	reads(M "--x\n" H "\na\r\nb\r\n--x--\n", "a\r\nb\r\n||7 8", "lines with CR");
	reads(M "--x\nContent-Type: image/png\n\nq\n--x\n" H "\na\n--x--", "a\n||11", "a picture before the page");
	reads(M "--x\n\nt\n--x\n" H "\na\n--x--", "a\n||10", "a text before the page");
	reads(M "--x\n\nt\n--xy\n--x--", "t\n--xy\n||6 7", "another boundary that begins so");
	reads(M "--x\nContent-Type: multipart/mixed;\n boundary=\"y y\"\n\n--y y\n" H "\na\n--x\n", "a\n||11", "parts in parts, the inner one without an end");
	reads(M "--x\n" H "\na\nb", "a\nb||7 8", "no end");
	reads(M "--x\nContent-Type: image/png\n\nq\n--x--\n", "||", "no text");
	reads(M, "||", "no parts");
	reads("\xEF\xBB\xBF" V H "\na", "a||4", "a mark");
	reads(V "content-type: TEXT/html; Charset=\"GBK\"\nContent-transfer-encoding: Quoted-Printable\n\n=B1=be=\n12=\n3=3Dx=zz = \n4\n=",
	      "\xB1\xBE" "123=x=zz 4\n|GBK|5", "quoted");
	reads(V "Content-Type: multipart/related; boundaryx=y; boundary = \t\"x\"\n\n--x\n" H "\na\n--x--", "a\n||7", "blanks around the =, a longer name before");
	reads(V "Content-Type: multipart/related; boundary=\n\n--x\n" H "\na\n--x--", "none", "an empty boundary");
	reads(V "Content-Type: text/html; xcharset=a; charset=\"b c\n\na", "a|b c|4", "a quote that does not close, a name that ends so");
	reads(V H "Content-Transfer-Encoding: base64\n\nYQpi\nCmM=\nZA==", "a\nb\ncd||5 5 6", "base64, lines within it, two padded ends");
	reads(V "Content-Type: text/html; charset =\t\"GB 18030\n\nx", "x|GB 18030|4", "blanks around =, a quote without its end");
	reads(V "Content-Type: text/html; charset; xcharset=a; charset=b; charset=c\n\nx", "x|b|4", "a name without a value, within another, twice");
	reads(V "Content-Type: text/html;\n charset=b c\n\nx", "x|b|5", "on the next line, up to a blank");
	reads(V "Content-Type: text/html; charset=", "none", "no value, no end");
	reads(V "Content-Type: text/html; charset=\n\nx", "x||4", "no value");
	reads(" a: b\n" V H "\nx", "none", "a line that goes on and none before it");
	reads(V " b\n" H "\nx", "x||5", "a field of no use that goes on");
	reads(V "a\x80: b\n" H "\nx", "none", "a name that is none");
	reads(V "Content-Type: multipart/mixed\n\nx", "none", "parts without a boundary");
	reads(M "--x\nContent-Type: multipart/mixed\n\nq\n--x\n\nt\n--x--\n--x\n" H "\nh", "t\n||10", "nothing behind the end");
	reads(M "--x\n\nt\n--x\n\nu\n--x\n" H "\nh\n--x\n" H "\ni\n--x--", "h\n||13", "the first text and the first page");
	reads(M "--x\n\nt\n--x -- \n", "t\n||6", "blanks around the mark of the end");
	reads(V H "Content-Transfer-Encoding: quoted-printable\n\na= \t\r\nb=\r\nc=\rd=4\n=G1=1G=", "abc=\rd=4\n=G1=1G||5 8 9", "soft breaks with blanks and CR; what is no character");
	reads(V H "Content-Transfer-Encoding: quoted-printable\n\na=41", "aA||5", "one at the end");
	reads(V H "Content-Transfer-Encoding: quoted-printable\n\na\rb\r\nc", "a\rb\r\nc||5 6 7", "line ends of all kinds");
	reads(V H "Content-Transfer-Encoding: base64\n\n+/8w\n~Zg==Zw", "\xFB\xFF" "0fg||5", "all characters, others passed over");
	reads(V H "Content-Transfer-Encoding: 8bit\n\na", "a||5", "no coding");
	char deep[1024] = V "Content-Type: multipart/a; boundary=b0\n\n", line[100];
	for (int i = 1; i <= 9; i++) {
		sprintf(line, "--b%d\nContent-Type: multipart/a; boundary=b%d\n\n", i - 1, i);
		strcat(deep, line);
	}
	strcat(deep, "--b9\n\nx\n--b7\n\ny\n");
	reads(deep, "y\n||36", "parts within parts, so deep and no deeper");
	return verdict(nfail, ntest);
}
