/* Unit tests of tag: names, ends, attributes, what parts figures, where tables begin. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"

#include "../../lib/tag.c"
#include "reads.h"
#include "given.h"
#include "verdict.h"

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
begins(const char *s, const char *want, bool is)
{
	ntest++;
	if (tag_begins(given_alone(s), want) != is && ++nfail)
		printf("FAIL %s begins '%s'\n", want, s);
}

static void
ends(size_t got, size_t want, const char *s)
{
	ntest++;
	if (got != want && ++nfail)
		printf("FAIL '%s' ends at %zu\n", s, got);
}

/* The value of a, as strspn and its kin find it; NULL: it has none. */
static const char *
attribute(const char *p, size_t *n)
{
	for (const char *q; *(p += strspn(p, " /")); p = q) {
		size_t key = 1 + strcspn(p + 1, "=/ "); /* even = */
		bool wanted = key == 1 && *p == 'a';
		q = p + key + strspn(p + key, " ");
		*n = 0;
		if (*q != '=') {
			if (wanted)
				return p + key;
			continue;
		}
		q += 1 + strspn(q + 1, " ");
		bool quoted = *q == '\'' || *q == '"';
		const char *from = q + quoted, mark[] = {quoted ? *q : ' ', 0};
		*n = strcspn(from, mark);
		if (wanted)
			return from;
		q = from + *n + (quoted && from[*n]);
	}
	return NULL;
}

/* Where the tag ends, by the states of the HTML standard's tokenizer. */
static size_t
end_of(const char *p)
{
	enum { NAME_OF_TAG, BEFORE, NAME, AFTER, BEFORE_VALUE, BARE } state = NAME_OF_TAG;

	for (size_t i = p[0] ? 1 + (p[1] == '/') : 0; p[0] && p[i]; i++) {
		char c = p[i];
		if (c == '>')
			return i + 1;
		switch (state) {
		case NAME_OF_TAG:
			state = c == ' ' || c == '/' ? BEFORE : NAME_OF_TAG;
			break;
		case BEFORE:
			state = c == ' ' || c == '/' ? BEFORE : NAME; /* even = */
			break;
		case NAME:
		case AFTER:
			state = c == '=' ? BEFORE_VALUE : c == '/' ? BEFORE : c == ' ' ? AFTER : NAME;
			break;
		case BEFORE_VALUE:
			if (c == '"' || c == '\'') {
				const char *q = strchr(p + i + 1, c);
				if (!q)
					return strlen(p);
				i = (size_t)(q - p);
				state = BEFORE;
			} else if (c != ' ')
				state = BARE;
			break;
		case BARE:
			state = c == ' ' ? BEFORE : BARE;
		}
	}
	return strlen(p);
}

/* All texts of up to six of some signs: the attribute, the tag's end, its name. */
static void
all_texts(void)
{
	static const char sign[] = "a= '\">/<";
	size_t bad = 0;

	for (size_t n = 1; n <= 6; n++) {
		char *alone = malloc(n), text[8] = "";
		for (int way = 0, ways = 1 << 3 * n; alone && way < ways; way++) {
			for (size_t i = 0; i < n; i++)
				alone[i] = text[i] = sign[way >> 3 * i & 7];
			size_t len = 0, name = text[0] == '<' ? 1 + (text[1] == '/') : 0;
			const char *want = attribute(text, &len);
			struct str s = {alone, n}, got = tag_attribute(s, "a"), is = tag_name(s);
			bad += want ? got.p != alone + (want - text) || got.n != len : got.p != NULL;
			bad += tag_end(s, 0) != end_of(text);
			bad += is.n != (name && text[name] == 'a' ? strcspn(text + name, " >/") : 0);
		}
		free(alone);
	}
	ends(bad, 0, "all short texts");
}

/* How many lines a table in tags takes, closed or not, its own tag there or lost. */
static const struct {
	const char *name, *in;
	size_t want;
} tables[] = {
	{"a line", "<table><tr><td>1</table>\nx\n", 1},
	{"up to the tag that closes it, in capitals too", "<table>\n1\n</TABLE>x\ny\n", 3},
	{"one within it", "<table>\n<table>\n</table>\n</table>\nx\n", 4},
	{"other words that begin so", "<table>\n</tables>\n</table>\nx\n", 3},
	{"within a frame", "<html><body><table>\n</table></body></html>\nx\n", 2},
	{"empty lines within it", "<table>\n\n<tr>\n\n</table>\nx\n", 5},
	{"a paragraph within it", "<table>\n<td>\n\nx\n\n</td></table>\ny\n", 6},
	{"not closed, to the end", "<table>\n<tr>\nx\n", 3},
	{"not closed, to an empty line before what is no tag", "<table>\n<tr>\n\n<tr>\n\nx\n", 4},
	{"the same before a line of blanks that are none of line ends", "<table>\n\n\v\f", 1},
	{"not closed, and another behind", "<table>\n<tr>\n\nx\n<table>\n</table>\n", 2},
	{"which ends, and the first does", "<table>\n<tr>\n\nx\n<table>\n</table>\n</table>\n", 2},
	{"two begin there, and one ends", "<table>\n<tr>\n\nx\n<table><table></table>\n</table>\n", 2},
	{"two begin there", "<table>\n<tr>\n\nx\n<table><table>\n</table></table>\n</table>\n", 2},
	{"none", "x<table>\n</table>\n", 0},
	{"the end of one", "</table>\n", 0},
	{"bare rows", "<tr><td>1</td></tr>\n<tr><td>2</td></tr>\nx\n", 2},
	{"not closed", "<tr><td>1\n<td>2\n", 2},
	{"over lines, which end with a row", "<tbody>\n<tr>\n<td>1\n2</td>\n</tr>\nx\n", 5},
	{"to an empty line", "<tr><td>1\n\n<tr><td>2\n", 1},
	{"to the end of the table", "<tr><td>1</tr>\n</table><p>\n<tr>\n", 2},
	{"to the next table", "<thead>\n<tr><td>1</tr>\n<table>\n</table>\n", 2},
	{"a cell alone is none, nor the end of a row, nor another tag", "<td>1</td>\n", 0},
	{"", "</tr>\n", 0},
	{"", "<trx>\n", 0},
	{"", "\n", 0},
};

static void
tables_in_lines(void)
{
	static const struct { const char *text; int depth; } deep[] = {{"<table>", 1}, {"<TABLE a>", 1}, {"</table>", -1}, {"<tables>", 0}, {"<tabl>", 0}, {"<table><table></table>", 1}, {"table", 0}, {"", 0}, {"a<", 0}};

	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++, ntest++) {
		struct arena a = {0};
		struct lines l = reads_split(given_alone(tables[i].in), &a);
		size_t got = tag_table_end(l.v, 0, l.n);
		if (got != tables[i].want && ++nfail)
			printf("FAIL %s: '%s' takes %zu\n", tables[i].name, tables[i].in, got);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof deep / sizeof *deep; i++, ntest++)
		if (depth_of(given_alone(deep[i].text)) != deep[i].depth && ++nfail)
			printf("FAIL tables of '%s': %d\n", deep[i].text, depth_of(str_of(deep[i].text)));
}

int
main(void)
{
	tables_in_lines();
	all_texts();
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
	value("=a=1", "a", NULL);
	value("=\" b=\" a=1", "a", NULL);
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
	parts("3\xD0\xB8", "9", false);
	parts("31\xC2\xB7", "9", false);
	parts("\xEF\xBC\x93\xC2\xB7", "9", false);
	parts("\xE6\x94\xBF", "3", false);
	begins("<br>", "br", true);
	begins("<BR/", "br", true);
	begins("</br", "br", true);
	begins("<br", "br", true);
	begins("<br<br>", "br", false);
	begins("<brx", "br", false);
	begins("<b", "br", false);
	begins("br>", "br", false);
	table("<table><tr>", true);
	table("<TABLE", true);
	table("<html><body>\n<div class='t'> <p><center><figure><table border=1>", true);
	table("<div>x<table>", false);
	table("</div><table>", false);
	table("<span><table>", false);
	table("<", false);
	table("", false);
	return verdict(nfail, ntest);
}
