/* Unit tests of line: numbers, ends, indents, pages, widths. */
#include <stdio.h>

#include "../../lib/line.c"

static int ntest, nfail;

/* Lines as NUMBER:INDENT[p]:text, joined by |. */
static void
splits(const char *text, const char *want, const char *why)
{
	struct arena a = {0};
	struct lines l = line_split(str_of(text), &a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < l.n; i++) {
		buf_str(&b, str_fmt(&a, "%s%zu:%d%s:", i ? "|" : "", l.v[i].no, l.v[i].indent, l.v[i].page ? "p" : ""));
		buf_str(&b, l.v[i].text);
	}
	ntest++;
	if (!str_eq(buf_slice(&b), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

static void
width(const char *s, size_t w, size_t n)
{
	ntest += 2;
	if (line_width(str_of(s)) != w && ++nfail)
		printf("FAIL %s is %zu wide\n", s, line_width(str_of(s)));
	if (line_chars(str_of(s)) != n && ++nfail)
		printf("FAIL %s has %zu characters\n", s, line_chars(str_of(s)));
}

int
main(void)
{
	splits("a\nb", "1:0:a|2:0:b", "no LF at the end");
	splits("a\n", "1:0:a", "an LF at the end");
	splits("a\r\nb\rc\n\nd\r", "1:0:a|2:0:b|3:0:c|4:-1:|5:0:d", "CRLF, CR, a blank line");
	splits("  a\n\xE3\x80\x80" "b\n\xC2\xA0\n\xE3\x80\x80\xE3\x80\x80\n", "1:2:  a|2:2:\xE3\x80\x80" "b|3:-1:\xC2\xA0|4:-1:\xE3\x80\x80\xE3\x80\x80",
	      "indents and blank cells");
	splits("a\n\fb\n\f\n", "1:0:a|2:0p:b|3:-1p:", "form feeds");
	splits("a\r\xE2\x80\x8B\nb\xE2\x80\x8B", "1:0:a|2:-1:|3:0:b", "what goes was no end of a line, and parts none");
	splits("政\n⾏政\ne\xCC\x81\n", "1:0:政|2:0:行政|3:0:é", "lines that are normalised");
	splits("", "", "nothing");
	width("abc", 3, 3);
	width("政府2023年", 10, 7);
	width("（一）", 6, 3);
	width("e\xCC\x81", 1, 2);
	width("", 0, 0);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
