/* pages - what is read of a page, for the unit tests of the modules that read one */
#ifndef GK_TEST_PAGES_H
#define GK_TEST_PAGES_H

#include <stdio.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "html.h"
#include "given.h"

static int ntest, nfail;

/* The items of a page: "T text", "R a|b|", "D reason text", one behind another, parted by blanks in brackets. */
static struct str
show(struct doc *d)
{
	struct buf b = {.a = d->a};

	for (size_t i = 0; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		buf_char(&b, it->kind == DOC_ROW ? 'R' : it->kind == DOC_TEXT ? 'T' : 'D');
		for (size_t k = 0; k < it->n; k++) {
			buf_char(&b, k ? '|' : ':');
			buf_str(&b, it->cell[k].text);
		}
		buf_char(&b, ' ');
	}
	return buf_slice(&b);
}

/* Fails if the page `in` is not read so. */
static void
reads(const char *in, const char *want, const char *why)
{
	struct arena a = {0};
	struct doc d = {.a = &a, .diags = {.a = &a}};

	html_read(&d, str_of(in), HTML_DEPTH);
	struct str got = show(&d);
	ntest++;
	if (!str_eq(got, str_of(want)) && ++nfail)
		printf("FAIL %s: got '%.*s', wanted '%s'\n", why, (int)got.n, got.p, want);
	mem_free(&a);
}

#endif
