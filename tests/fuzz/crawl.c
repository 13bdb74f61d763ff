/* crawl - documents in a CSV file: the same rows wherever the file is cut.  The columns are a and b. */
#include "mem.h"
#include "str.h"
#include "crawl.h"
#include "kit.h"

/* every row of s, fed in pieces of at most `piece` bytes, one after the other in a buffer */
static struct str
rows(struct str s, size_t piece, struct arena *a)
{
	struct buf b = {.a = a};
	struct crawl c;
	bool end = false;

	KIT_HOLDS(crawl_open(&c, STR("a,b"), a));
	while (!end) {
		end = s.n == 0;
		size_t n = s.n < piece ? s.n : piece, k = crawl_feed(&c, (struct str){s.p, n});
		const char *bad = crawl_bad(&c);
		if (c.done || (bad && (end || !k))) {
			buf_str(&b, bad ? str_of(bad) : STR("row"));
			buf_str(&b, STR("\n"));
			buf_str(&b, buf_slice(&c.field[0]));
			buf_str(&b, STR("\n"));
			buf_str(&b, buf_slice(&c.field[1]));
			buf_str(&b, STR("\n"));
		}
		if (bad && !c.done)
			break;
		KIT_HOLDS(k <= n && (k || end));
		s = str_cut(s, k);
	}
	crawl_close(&c);
	return buf_slice(&b);
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};

	rows(s, n + 1, a);
	KIT_HOLDS(str_eq(rows(s, n + 1, a), rows(s, 1, a)));
	KIT_HOLDS(str_eq(rows(s, n + 1, a), rows(s, 7, a)));
	return 0;
}
