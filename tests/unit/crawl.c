/* Unit tests of crawl: rows of a CSV file as documents. */
#include <stdio.h>

#include "../../lib/crawl.c"

static int ntest, nfail;

/* Feeds a whole file; the documents as ID=TEXT, joined by |, with !what was expected for bad ones. */
static void
crawl(const char *columns, const char *file, const char *want, const char *why)
{
	struct arena a = {0};
	mem_reset(&a);
	struct buf b = {.a = &a};
	struct crawl c;
	struct str s = str_of(file);
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
			buf_str(&b, buf_slice(&c.id_field));
			buf_char(&b, '=');
			buf_str(&b, buf_slice(&c.text_field));
		}
	}
	if (open)
		crawl_close(&c);
	ntest++;
	if (!str_eq(open ? buf_slice(&b) : STR("refused"), str_of(want)) && ++nfail)
		printf("FAIL %s: %.*s\n", why, (int)b.n, b.p);
	mem_free(&a);
}

int
main(void)
{
	crawl("id,text", "id,text\na,甲\nb,乙\n", "a=甲|b=乙", "two rows");
	crawl("id,text", "text,x,id\r\n甲,,a\r\n乙,,b", "a=甲|b=乙", "other order, CRLF, no line feed at the end");
	crawl("id,text", "\xEF\xBB\xBFid,text\na,\"甲\n\"\"乙\"\"，\"\n", "a=甲\n\"乙\"，", "a byte order mark, quotes, a line break in them");
	crawl("id,text", "id,text\na\nb,乙\n", "!both columns in each row|b=乙", "a row too short");
	crawl("id,text", "id,body\na,甲\n", "!a column of the second name in the header", "no such column");
	crawl("id,text", "key,text\na,甲\n", "!a column of the first name in the header", "no such column for the names");
	crawl("id,text", "id,text\na,\"甲\n", "!the quote that ends the field", "an open quote");
	crawl("id,text", "id,text\n", "", "a header alone");
	crawl("id,text", "", "", "nothing");
	crawl("id,text", "id,text\na,\"甲\"", "a=甲", "a quote that closes at the end");
	crawl("id,text", "\"a\"\"\n", "!the quote that ends the field", "an open quote in the header");
	crawl("id,text", "id,text,text,id\na,甲,乙,b\n", "a=甲", "the first of two columns of a name");
	crawl("id,", "id,text\n", "refused", "an empty second name");
	crawl("id", "id,text\n", "refused", "one name");
	crawl(",text", "id,text\n", "refused", "an empty name");
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
