/* Unit tests of crawl: rows of a CSV file as documents. */
#include <stdio.h>

#include "../../lib/crawl.c"
#include "given.h"
#include "verdict.h"

static int ntest, nfail;

/* Feeds a whole file; the documents as ID=TEXT, joined by |, with !what was expected for bad ones. */
static void
crawl(const char *columns, const char *file, const char *want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct buf b = {.a = &a};
	struct crawl c;
	struct str s = given_alone(file);
	bool open = crawl_open(&c, str_of(columns), &a);

	for (bool end = false; open && !end;) {
		end = s.n == 0;
		s = str_cut(s, crawl_feed(&c, s));
		const char *bad = crawl_bad(&c);
		if (!c.done && !bad)
			continue;
		buf_str(&b, b.n ? STR("|") : STR(""));
		if (bad) {
			buf_char(&b, '!');
			buf_str(&b, str_of(bad));
			end = end || !c.done;
		} else {
			buf_str(&b, buf_slice(&c.field[0]));
			buf_char(&b, '=');
			buf_str(&b, buf_slice(&c.field[1]));
		}
	}
	if (open)
		crawl_close(&c);
	ntest++;
	if (!str_eq(open ? buf_slice(&b) : STR("refused"), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

static void *
refuse(void *p, size_t n)
{
	(void)p;
	(void)n;
	return NULL;
}

/* A field for which there is no memory. */
static void
too_large(void)
{
	struct arena a = {0};
	struct crawl c;
	bool open = crawl_open(&c, STR("id,text"), &a);

	csv_set_realloc_func(&c.parser, refuse);
	ntest++;
	if ((!open || crawl_feed(&c, STR("id,text\n")) != 0 || !crawl_bad(&c) || !str_eq(str_of(crawl_bad(&c)), STR("a field that fits into memory"))) && ++nfail)
		printf("FAIL no memory\n");
	crawl_close(&c);
	mem_free(&a);
}

/* Behind which lines of a file a row may begin. */
static void
between(void)
{
	static const struct { const char *piece; bool between; } rows[] = {{"", true}, {"id,text\n", true}, {"a,\"b\n", false}, {"c\"\r", true}, {"\n", true}, {"b,c", false}, {"\n", true}};
	struct arena a = {0};
	struct crawl c;
	bool open = crawl_open(&c, STR("id,text"), &a);

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++, ntest++) {
		size_t n = strlen(rows[i].piece);
		if ((!open || (n && crawl_feed(&c, given_alone(rows[i].piece)) != n) || crawl_between(&c) != rows[i].between) && ++nfail)
			printf("FAIL behind '%s'\n", rows[i].piece);
	}
	crawl_close(&c);
	mem_free(&a);
}

int
main(void)
{
	crawl("id,text", "id,text\n1,a\"b\"c\n2,d\n", "1=a\"b\"c|2=d", "a quotation mark within a text");
	too_large();
	between();
	crawl("id,text", "id,text\na,甲\nb,乙\n", "a=甲|b=乙", "two rows");
	crawl("id,text", "text,x,id\r\n甲,,a\r\n乙,,b", "a=甲|b=乙", "other order, CRLF, no line feed at the end");
	crawl("id,text", "\xEF\xBB\xBFid,text\na,\"甲\n\"\"乙\"\"，\"\n", "a=甲\n\"乙\"，", "a byte order mark, quotes, a line break in them");
	crawl("id,text", "id,text\na\nb,乙\n", "!both columns in each row|b=乙", "a row too short");
	crawl("id,text", "id,body\na,甲\n", "!the second column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)", "no such column");
	crawl("id,text", "key,text\na,甲\n", "!the first column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)", "no such column for the names");
	crawl("id,text", "id,text\na,\"甲\n", "!the quote that ends the field", "an open quote");
	crawl("id,text", "id,text\n", "", "a header alone");
	crawl("id,text", "", "", "nothing");
	crawl("id,text", "id,text\na,\"甲\"", "a=甲", "a quote that closes at the end");
	crawl("id,text", "\"a\"\"\n", "!the quote that ends the field", "an open quote in the header");
	crawl("id,text", "id,text,text,id\na,甲,乙,b\n", "a=甲", "the first of two columns of a name");
	crawl("id,", "id,text\n", "refused", "an empty second name");
	crawl("id", "id,text\n", "refused", "one name");
	crawl(",text", "id,text\n", "refused", "an empty name");
	return verdict(nfail, ntest);
}
