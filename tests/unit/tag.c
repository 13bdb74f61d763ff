/* Unit tests of tag: names, ends, attributes, what parts figures, where tables begin. */
#include <stdio.h>

#include "mem.h"

#include "../../lib/tag.c"
#include "given.h"

static int ntest, nfail;

static void
name(const char *s, const char *want, size_t end)
{
	struct str got = tag_name(given_alone(s));

	ntest++;
	if ((!str_eq(got, str_of(want)) || tag_end(given_alone(s), 0) != end) && ++nfail)
		printf("FAIL '%s': '%.*s', up to %zu\n", s, (int)got.n, got.p, tag_end(given_alone(s), 0));
}

static void
value(const char *tag, const char *name, const char *want)
{
	struct str got = tag_attribute(given_alone(tag), name);

	ntest++;
	if ((want ? !got.p || !str_eq(got, str_of(want)) : got.p != NULL) && ++nfail)
		printf("FAIL %s of '%s': '%.*s'\n", name, tag, (int)got.n, got.n ? got.p : "");
}

static void
parts(const char *before, const char *in, bool want)
{
	struct arena a = {0};
	struct buf b = {.a = &a};

	buf_str(&b, str_of(before));
	ntest++;
	if (tag_parts(&b, given_alone(in), 0) != want && ++nfail)
		printf("FAIL '%s' and '%s'\n", before, in);
	mem_free(&a);
}

static void
table(const char *s, bool want)
{
	ntest++;
	if (tag_opens_table(given_alone(s)) != want && ++nfail)
		printf("FAIL table '%s'\n", s);
}

static void
ends(size_t got, size_t want, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' ends at %zu\n", s, got);
}

int
main(void)
{
	static const struct { const char *s; size_t end; } raw[] = {{"a</x>b</style >c", 15}, {"a</STYLE>b", 9}, {"</styl></style>b", 15}, {"</stile></style>b", 16}, {"<style></style>b", 15}, {"</styles></style>b", 17}, {"a<b</style", 10}, {"a", 1}, {"", 0}, {"<", 1}, {"</", 2}},
		comment[] = {{"<!-->a-->", 5}, {"<!--a-->b", 8}, {"<!---->b", 7}, {"<!--ab-->c", 9}, {"<!--", 4}, {"<!--a", 5}, {"<!--a--", 7}, {"<!--abc-->", 10}};
	for (size_t i = 0; i < sizeof raw / sizeof *raw; i++)
		ends(tag_raw_end(given_alone(raw[i].s), 0, STR("Style")), raw[i].end, raw[i].s);
	for (size_t i = 0; i < sizeof comment / sizeof *comment; i++)
		ends(tag_comment_end(given_alone(comment[i].s)), comment[i].end, comment[i].s);
	name("<td>1", "td", 4);
	name("</TD >1", "TD", 6);
	name("<br/>", "br", 5);
	name("<a\nb>", "a", 5);
	name("<z", "z", 2);
	name("<1>", "", 3);
	name("<{>", "", 3);
	name("</>", "", 3);
	name("</", "", 2);
	name("<", "", 1);
	name("<>a>", "", 2);
	name("<a b='>'c>d", "a", 10);
	name("<a b = \">\">", "a", 11);
	name("<a b'>'>", "a", 6);
	name("<a b='c>d", "a", 9);
	value(" a=1 b='2 3' c=\"4\" d", "b", "2 3");
	value(" a=1 b='2 3' c=\"4\" d", "c", "4");
	value(" a=1 b='2 3' c=\"4\" d", "d", "");
	value(" a=1 b='2 3' c=\"4\" d", "e", NULL);
	value(" d e=1", "d", "");
	value(" d e=1", "e", "1");
	value(" d\te\n=\f1", "e", "1");
	value(" d = 'x' /e='1'f=2", "e", "1");
	value(" d = 'x' /e='1'f=2", "f", "2");
	value("a=\"1'2\"", "a", "1'2");
	value("a='", "a", "");
	value("a==1", "a", "=1");
	value("E=1", "e", "1");
	value("/A = 1/", "a", "1/");
	value("ab=1", "a", NULL);
	value("a='1", "a", "1");
	value("x='a=2' a=3", "a", "3");
	value("a=", "a", "");
	value("", "a", NULL);
	parts("31", "3", true);
	parts("39", "9", true);
	parts("30", "0", true);
	parts("3/", "0", false);
	parts("3:", "0", false);
	parts("31", "\xEF\xBC\x99", true);
	parts("31", "\xEF\xBC\x9A", false);
	parts("\xEF\xBC\x90", "3", true);
	parts("3", "<", false);
	parts("3", "<a>", false);
	parts("3", "<a", false);
	parts("3", "<a b='1'>1", true);
	parts("31", "<a href=x><b>3", true);
	parts("31", "<a><b><i>3", true);
	parts("31", "<a><b><i><u>3", false);
	parts("31", "</td><td>3", false);
	parts("31", "x", false);
	parts("31", "", false);
	parts("", "3", false);
	parts("x", "3", false);
	parts("31", ":", false);
	parts("31", "/", false);
	parts("\xEF\xBC\x99", "\xEF\xBC\x90", true);
	parts("\xEF\xBC\x9A", "3", false);
	parts("3", "\xEF\xBC\x8F", false);
	parts("\xE6\x94\xBF", "3", false);
	table("<table><tr>", true);
	table("<TABLE", true);
	table("<html><body>\n<div class='t'> <p><center><figure><table border=1>", true);
	table("<div>x<table>", false);
	table("</div><table>", false);
	table("<span><table>", false);
	table("<", false);
	table("", false);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
