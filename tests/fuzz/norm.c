/* norm - characters: valid UTF-8 stays valid, no line comes or goes, twice is the same as once. */
#include "mem.h"
#include "str.h"
#include "span.h"
#include "norm.h"
#include "kit.h"

static size_t
feeds(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '\n';
	return n;
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};

	s.n = span_utf8(s);
	struct str once = norm_text(s, a), twice = norm_text(once, a);
	KIT_HOLDS(span_utf8(once) == once.n);
	KIT_HOLDS(str_eq(once, twice));
	KIT_HOLDS(feeds(once) == feeds(s));
	once = norm_cell(once, a);
	KIT_HOLDS(span_utf8(once) == once.n);
	KIT_HOLDS(str_eq(norm_cell(once, a), once));
	KIT_HOLDS(str_eq(norm_text(once, a), once));
	return 0;
}
