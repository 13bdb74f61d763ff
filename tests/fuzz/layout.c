/* layout - a text document: every character that is not blank comes out once, in text, row or drop; lines are there.
 * Not where characters may be written by their names: with tags and references. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"
#include "line.h"
#include "layout.h"
#include "kit.h"

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};
	size_t in[256] = {0}, out[256] = {0};

	s.n = strnlen(s.p, span_utf8(s)); /* what holds a NUL is refused before it comes here */
	struct str t = norm_text(s, a);
	struct lines l = line_split(s, a);
	struct doc d = {.a = a, .work = kit_work(), .diags = {.a = a}, .drops = true};
	size_t no = l.n ? l.v[l.n - 1].no : 0;

	kit_count(in, t);
	layout_read(&d, &l);
	bool named = str_find(t, STR("<")) >= 0 || str_find(t, STR("&")) >= 0;
	for (size_t k = 0; k < d.n; k++) {
		KIT_HOLDS(d.item[k].line >= 1 && d.item[k].line <= no);
		for (size_t i = 0; i < d.item[k].n; i++) {
			struct doc_cell c = d.item[k].cell[i];
			KIT_HOLDS(c.line <= no);
			if (d.item[k].kind != DOC_DROP || i > 0)
				kit_count(out, c.text);
		}
	}
	for (int b = 0; b < 256 && !named; b++)
		KIT_HOLDS(in[b] == out[b]);
	return 0;
}
