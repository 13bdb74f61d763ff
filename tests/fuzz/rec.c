/* rec - a record: what is parsed and written again is parsed as the same. */
#include "mem.h"
#include "str.h"
#include "out.h"
#include "rec.h"
#include "kit.h"

static void
one(struct str line, struct arena *a)
{
	struct rec r = {0}, again = {0};
	struct out *o = kit_out();

	if (!rec_parse(&r, line, a)) {
		KIT_HOLDS(r.bad != NULL);
		return;
	}
	KIT_HOLDS(r.n >= REC_HEAD && r.type < REC_TYPES);
	for (size_t i = 0; i < r.n; i++) {
		out_str(o, i ? STR("\t") : STR(""));
		out_field(o, r.f[i]);
	}
	KIT_HOLDS(rec_parse(&again, kit_taken(a), a));
	KIT_HOLDS(again.n == r.n && again.type == r.type && again.line == r.line);
	for (size_t i = 0; i < r.n; i++)
		KIT_HOLDS(str_eq(r.f[i], again.f[i]));
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};

	rec_starts(s, true);
	rec_starts(s, false);
	while (s.n) {
		ptrdiff_t e = str_find(s, STR("\n"));
		struct str l = {s.p, e < 0 ? s.n : (size_t)e};
		one(l, a);
		s = str_cut(s, l.n + 1);
	}
	return 0;
}
