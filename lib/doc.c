/* doc - the normalised document that every later stage reads.
 * Comes in: paragraphs, rows and drops from the recognisers, or from records.
 * Goes out: one array of items in source order. */
#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"

void
doc_reserve(struct doc *d, size_t n)
{
	if (d->cap < n)
		d->item = mem_grow(d->a, d->item, &d->cap, n, sizeof *d->item);
}

struct doc_item *
doc_add(struct doc *d, enum doc_kind kind, size_t line, size_t n)
{
	struct doc_item *it = doc_begin(d, kind, line, n);

	for (size_t i = 0; i < n; i++)
		it->cell[i] = (struct doc_cell){STR(""), line};
	return it;
}

void
doc_text(struct doc *d, size_t line, struct str text)
{
	*doc_begin(d, DOC_TEXT, line, 1)->cell = (struct doc_cell){text, line};
}

void
doc_drop(struct doc *d, size_t line, const char *reason, struct str text)
{
	struct doc_item *it = doc_add(d, DOC_DROP, line, 2);

	it->cell[0].text = str_of(reason);
	it->cell[1].text = text;
}
