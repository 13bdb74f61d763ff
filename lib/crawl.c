/* crawl - one document a row of a CSV file (RFC 4180, by libcsv).
 * Comes in: bytes, line by line.  Goes out: the fields of two columns, found by the names in the first row.
 * Rule: bytes are not decoded here: quotes and commas are the same in UTF-8 and GB18030. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "crawl.h"


enum { CRAWL_NO_ROW = 0, CRAWL_IN_FIELD = 2 }; /* libcsv's states before a row and inside a field, which its header has no names for */

static void
field(void *s, size_t n, void *data)
{
	struct crawl *c = data;
	struct str f = {s ? s : "", n};

	struct str name = str_trim(c->col == 0 && str_starts(f, STR("\xEF\xBB\xBF")) ? str_cut(f, 3) : f);

	for (int k = 0; k < 2; k++)
		if (c->row > 0 && c->col == c->at[k]) {
			buf_str(&c->field[k], f);
			c->has[k] = true;
		} else if (c->row == 0 && c->at[k] == (size_t)-1 && str_eq(name, c->name[k])) {
			c->at[k] = c->col;
		}
	c->col++;
}

static void
row(int end, void *data)
{
	struct crawl *c = data;

	(void)end;
	c->done = c->row > 0;
	c->row++;
	c->col = 0;
}

bool
crawl_open(struct crawl *c, struct str columns, struct arena *a)
{
	struct str first = str_upto(&columns, ',');

	*c = (struct crawl){.name = {first, columns}, .at = {(size_t)-1, (size_t)-1}, .field = {{.a = a}, {.a = a}}};
	return first.n && columns.n && csv_init(&c->parser, 0) == 0;
}

size_t
crawl_feed(struct crawl *c, struct str s)
{
	size_t n = 0;

	if (c->done) {
		c->done = c->has[0] = c->has[1] = false;
		c->field[0].n = c->field[1].n = 0;
	}
	if (s.n == 0) {
		c->open = c->parser.quoted && c->parser.pstate == CRAWL_IN_FIELD;
		csv_fini(&c->parser, field, row, c); /* not strict, it takes whatever is open */
		return 0;
	}
	while (n < s.n && s.p[n] != '\n' && s.p[n] != '\r')
		n++;
	n += n < s.n;
	return csv_parse(&c->parser, s.p, n, field, row, c) == n ? n : 0;
}

bool
crawl_between(const struct crawl *c)
{
	return c->parser.pstate == CRAWL_NO_ROW;
}

const char *
crawl_bad(struct crawl *c)
{
	if (c->open)
		return "the quote that ends the field";
	if (csv_error(&c->parser))
		return "a field that fits into memory";
	if (c->row > 0 && c->at[0] == (size_t)-1)
		return "the first column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)";
	if (c->row > 0 && c->at[1] == (size_t)-1)
		return "the second column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)";
	return c->done && (!c->has[0] || !c->has[1]) ? "both columns in each row" : NULL;
}

void
crawl_close(struct crawl *c)
{
	csv_free(&c->parser);
}
