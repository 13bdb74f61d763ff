/* rest - the characters of a table that are no cell.
 * Comes in: the lines of a table and the items made of them.  Goes out: for each line, its other characters as a drop.
 * Rule: the items' characters are looked for in the lines in order; if they do not all stand there in order (labels in
 * pieces), characters are counted instead: so many of a kind as came out are not dropped. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "rest.h"

/* How often each character came out: an open-addressed table. */
struct counts {
	struct { uint32_t c; size_t n; } *v;
	size_t mask;
};

static size_t *
slot_of(struct counts *t, uint32_t c)
{
	size_t i = (c * 2654435761u) & t->mask;

	while (t->v[i].c && t->v[i].c != c)
		i = (i + 1) & t->mask;
	t->v[i].c = c;
	return &t->v[i].n;
}

static bool
is_blank(uint32_t c)
{
	return c <= ' ' || c == 0xA0 || c == 0x3000;
}

/* All characters of the items that are not blank, in order. */
static struct str
came_out(const struct doc *d, size_t first, struct buf *b)
{
	for (size_t i = first; i < d->n; i++) {
		const struct doc_item *it = &d->item[i];
		for (size_t k = it->kind == DOC_DROP; k < it->n; k++)
			for (size_t at = 0; at < it->cell[k].text.n;) {
				uint32_t c = str_rune(it->cell[k].text, &at);
				if (!is_blank(c))
					buf_rune(b, c);
			}
	}
	return buf_slice(b);
}

/* The characters of l that are not the next ones of out, from *at on, as text; *at moves. */
static struct str
others(struct str l, struct str out, size_t *at, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < l.n;) {
		size_t next = *at;
		uint32_t c = str_rune(l, &i);
		if (is_blank(c))
			continue;
		if (*at < out.n && str_rune(out, &next) == c)
			*at = next;
		else
			buf_rune(&b, c);
	}
	return buf_slice(&b);
}

/* The same by counting. */
static struct str
surplus(struct str l, struct counts *t, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < l.n;) {
		uint32_t c = str_rune(l, &i);
		size_t *n = is_blank(c) ? NULL : slot_of(t, c);
		if (n && *n)
			--*n;
		else if (n)
			buf_rune(&b, c);
	}
	return buf_slice(&b);
}

void
rest_drop(struct doc *d, size_t first, const struct line *l, size_t n)
{
	struct buf b = {.a = d->a};
	struct str out = came_out(d, first, &b), *text = MEM_NEW(d->a, struct str, n);
	size_t at = 0, bytes = 0;

	for (size_t i = 0; i < n; i++) {
		text[i] = others(l[i].text, out, &at, d->a);
		bytes += l[i].text.n;
	}
	if (at < out.n) {
		struct counts t = {NULL, 1};
		while (t.mask < 2 * (bytes + out.n))
			t.mask = t.mask * 2 + 1;
		t.v = mem_get(d->a, sizeof *t.v * (t.mask + 1));
		for (at = 0; at < out.n;)
			++*slot_of(&t, str_rune(out, &at));
		for (size_t i = 0; i < n; i++)
			text[i] = surplus(l[i].text, &t, d->a);
	}
	for (size_t i = 0; i < n; i++)
		if (text[i].n)
			doc_drop(d, l[i].no, "markup", text[i]);
}
