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

	if (c->row == 0) {
		struct str name = str_trim(c->col == 0 && str_starts(f, STR("\xEF\xBB\xBF")) ? str_cut(f, 3) : f);
		if (str_eq(name, c->id_name) && c->id == (size_t)-1)
			c->id = c->col;
		if (str_eq(name, c->text_name) && c->text == (size_t)-1)
			c->text = c->col;
	} else {
		if (c->col == c->id) {
			buf_str(&c->id_field, f);
			c->has_id = true;
		}
		if (c->col == c->text) {
			buf_str(&c->text_field, f);
			c->has_text = true;
		}
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
	const char *comma = memchr(columns.p, ',', columns.n);

	*c = (struct crawl){.id = (size_t)-1, .text = (size_t)-1, .id_field = {.a = a}, .text_field = {.a = a}};
	if (!comma)
		return false;
	c->id_name = (struct str){columns.p, (size_t)(comma - columns.p)};
	c->text_name = str_cut(columns, c->id_name.n + 1);
	return c->id_name.n && c->text_name.n && csv_init(&c->parser, 0) == 0;
}

size_t
crawl_feed(struct crawl *c, struct str s)
{
	size_t n = 0;

	if (c->done) {
		c->done = c->has_id = c->has_text = false;
		c->id_field.n = c->text_field.n = 0;
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
	if (c->row > 0 && c->id == (size_t)-1)
		return "the first column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)";
	if (c->row > 0 && c->text == (size_t)-1)
		return "the second column that --csv names, in the header (of UTF-16 or GB18030: iconv it first)";
	return c->done && (!c->has_id || !c->has_text) ? "both columns in each row" : NULL;
}

void
crawl_close(struct crawl *c)
{
	csv_free(&c->parser);
}
