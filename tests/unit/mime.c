/* Unit tests of mime: what is one, which part is read, how it is decoded, where its lines are. */
#include <stdio.h>

#include "../../lib/mime.c"

static int ntest, nfail;

/* Reads bytes; `want` is body|charset|lines of the source, with blanks between. */
static void
reads(const char *bytes, const char *want, const char *why)
{
	struct arena a = {0};
	struct str got = STR("none");

	if (mime_is(str_of(bytes))) {
		struct mime m = mime_read(str_of(bytes), &a);
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

int
main(void)
{
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
	reads(V H "Content-Transfer-Encoding: base64\n\nYQpi\nCmM=\nZA==", "a\nb\ncd||5 5 6", "base64, lines within it, two padded ends");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
