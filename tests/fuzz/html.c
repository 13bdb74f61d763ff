/* html - a page: rows and paragraphs without line breaks inside, in lines that are there, valid UTF-8; every character
 * that is not blank, of those that gumbo sees in the cleaned page, comes out once, in text, row or drop. */
#include <gumbo.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "doc.h"
#include "norm.h"
#include "markup.h"
#include "html.h"
#include "kit.h"

/* The text of all nodes, as it stands in the tree; max_depth bounds the recursion. */
static void
texts(struct buf *b, const GumboNode *n)
{
	if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE || n->type == GUMBO_NODE_CDATA)
		buf_str(b, str_of(n->v.text.text));
	else if (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE)
		for (unsigned i = 0; i < n->v.element.children.length; i++) {
			buf_char(b, ' ');
			texts(b, n->v.element.children.data[i]);
		}
}

/* Counts the bytes of s with its marks apart: one at the beginning of an element goes with the character before, or not. */
static void
count_apart(size_t *at, struct str s)
{
	utf8proc_uint8_t *apart = NULL;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &apart, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);

	KIT_HOLDS(n >= 0);
	kit_count(at, (struct str){(const char *)apart, (size_t)n});
	free(apart);
}

static void
count_page(size_t *at, struct str s, int max_depth, struct arena *a)
{
	struct buf b = {.a = a};
	struct str t = markup_clean(s, max_depth, NULL, a).text;
	GumboOptions o = kGumboDefaultOptions;

	o.max_errors = 0;
	GumboOutput *g = gumbo_parse_with_options(&o, t.p ? t.p : "", t.n);
	texts(&b, g->root);
	gumbo_destroy_output(&o, g);
	count_apart(at, norm_cell(norm_text(buf_slice(&b), a), a));
}

int
LLVMFuzzerTestOneInput(const unsigned char *p, size_t n)
{
	struct arena *a = kit_arena();
	struct str s = {(const char *)p, n};
	size_t lines = 1, in[256] = {0}, out[256] = {0};

	s.n = strnlen(s.p, span_utf8(s)); /* what holds a NUL is refused before it comes here */
	s = norm_text(s, a);
	for (size_t i = 0; i < s.n; i++)
		lines += s.p[i] == '\n' || s.p[i] == '\r';
	struct doc d = {.a = a, .work = kit_work(), .diags = {.a = a}, .drops = true};
	int depth = n % 2 ? HTML_DEPTH : 8;
	html_is(s);
	html_read(&d, s, depth);
	count_page(in, s, depth, a);
	for (size_t k = 0; k < d.n; k++)
		for (size_t i = 0; i < d.item[k].n; i++) {
			struct doc_cell c = d.item[k].cell[i];
			KIT_HOLDS(c.line <= lines);
			KIT_HOLDS(span_utf8(c.text) == c.text.n);
			KIT_HOLDS(str_find(c.text, STR("\n")) < 0 && str_find(c.text, STR("\t")) < 0);
			if (d.item[k].kind != DOC_DROP || i > 0)
				count_apart(out, c.text);
		}
	KIT_HOLDS(memcmp(in, out, sizeof in) == 0);
	return 0;
}
