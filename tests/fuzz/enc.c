/* enc - bytes to UTF-8: what comes out is UTF-8, or nothing with a reason; with --replace something always comes. */
#include "mem.h"
#include "str.h"
#include "span.h"
#include "diag.h"
#include "enc.h"
#include "kit.h"

static struct enc_text
decode(struct str s, bool replace, struct arena *a)
{
	struct diag_list l = {.a = a};
	struct enc_text e = enc_decode(s, STR(""), replace, &l, a);

	KIT_HOLDS(span_utf8(e.text) == e.text.n);
	bool error = false;
	for (size_t i = 0; i < l.n; i++)
		error |= diag_level(l.v[i].code) == DIAG_ERROR;
	KIT_HOLDS(error == !*e.name);
	KIT_HOLDS(*e.name || e.text.n == 0);
	return e;
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};

	if (n) {
		struct enc_text e = decode(s, false, a), r = decode(s, true, a);
		if (*e.name)
			KIT_HOLDS(str_eq(e.text, r.text));
	}
	return 0;
}
