/* html - a page: rows and paragraphs without line breaks inside, in lines that are there, valid UTF-8. */
#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"
#include "html.h"
#include "kit.h"

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};
	size_t lines = 1;

	s.n = span_utf8(s);
	s = norm_text(s, a);
	for (size_t i = 0; i < s.n; i++)
		lines += s.p[i] == '\n' || s.p[i] == '\r';
	struct doc d = {.a = a, .diags = {.a = a}};
	struct html_options o = {n % 2 ? HTML_DEPTH : 8};
	html_is(s);
	html_read(&d, s, &o);
	for (size_t k = 0; k < d.n; k++)
		for (size_t i = 0; i < d.item[k].n; i++) {
			struct doc_cell c = d.item[k].cell[i];
			KIT_HOLDS(c.line <= lines);
			KIT_HOLDS(span_utf8(c.text) == c.text.n);
			KIT_HOLDS(str_find(c.text, STR("\n")) < 0 && str_find(c.text, STR("\t")) < 0);
		}
	return 0;
}
