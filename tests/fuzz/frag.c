/* frag - words with their places: every character of a fragment comes out once, in text, row or drop, in lines that are
 * there; a fragment is valid UTF-8 without blanks, from a line of the source, on a page. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"
#include "line.h"
#include "frag.h"
#include "sheet.h"
#include "layout.h"
#include "kit.h"

static void
count_items(size_t *out, const struct doc *d, size_t lines)
{
	for (size_t k = 0; k < d->n; k++) {
		KIT_HOLDS(d->item[k].line >= 1 && d->item[k].line <= lines);
		for (size_t i = 0; i < d->item[k].n; i++) {
			struct doc_cell c = d->item[k].cell[i];
			KIT_HOLDS(c.line >= 1 && c.line <= lines);
			KIT_HOLDS(span_utf8(c.text) == c.text.n);
			if (d->item[k].kind != DOC_DROP || i > 0)
				kit_count(out, c.text);
		}
	}
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};
	struct frags f = {0};
	size_t lines = 1, in[256] = {0}, out[256] = {0};
	bool tags = false;

	s.n = strnlen(s.p, span_utf8(s)); /* what holds a NUL is refused before it comes here */
	s = norm_text(s, a);
	for (size_t i = 0; i < s.n; i++)
		lines += s.p[i] == '\n' || s.p[i] == '\r';
	if (!frag_read(s, &f, a))
		return 0;
	for (size_t i = 0; i < f.n; i++) {
		const struct frag *x = &f.v[i];
		KIT_HOLDS(x->text.n && span_utf8(x->text) == x->text.n && x->line >= 1 && x->line <= lines && x->page >= 0 && x->w >= 0 && x->h >= 0);
		KIT_HOLDS(!memchr(x->text.p, '\n', x->text.n) && !memchr(x->text.p, ' ', x->text.n));
		/* what looks like a tag or a reference within a text is read as one there */
		tags = tags || memchr(x->text.p, '<', x->text.n) || memchr(x->text.p, '&', x->text.n);
		kit_count(in, x->text);
	}
	for (size_t i = 0; i < f.stray.n; i++)
		KIT_HOLDS(f.stray.v[i].line >= 1 && f.stray.v[i].line <= lines);
	struct doc d = {.a = a, .work = kit_work(), .diags = {.a = a}, .drops = true, .laid = true};
	size_t stray = f.stray.n;
	struct sheet sheet = sheet_lay(&f, a);
	for (; stray < f.stray.n; stray++)
		kit_count(out, f.stray.v[stray].text);
	struct lines l = line_split(sheet.text, a);
	layout_read(&d, &l);
	sheet_place(&sheet, &d, 0);
	count_items(out, &d, lines);
	for (int b = 0; b < 256 && !tags; b++)
		KIT_HOLDS(in[b] == out[b]);
	return 0;
}
