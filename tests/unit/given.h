/* given - what the texts of unit tests give: words up to a sign, cells of a table by place and value. */
#ifndef GK_GIVEN_H
#define GK_GIVEN_H

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "form.h"
#include "table.h"
#include "doc.h"

/* The text up to `end`, which is taken off s with it. */
static inline struct str
given_word(struct str *s, char end)
{
	size_t n = 0;

	while (n < s->n && s->p[n] != end)
		n++;
	struct str w = {s->p, n};
	*s = str_cut(*s, n < s->n ? n + 1 : n);
	return w;
}

/* The text where nothing stands behind it that may be read; valid until the end. */
static inline struct str
given_alone(const char *text)
{
	static struct arena a;
	size_t n = strlen(text);

	return (struct str){memcpy(mem_take(&a, n), text, n), n};
}

/* `in` with a word in the place of each #. */
static inline struct str
given_put(const char *in, struct str w, struct arena *a)
{
	struct buf b = {.a = a};

	for (; *in; in++)
		buf_str(&b, *in == '#' ? w : (struct str){in, 1});
	return buf_slice(&b);
}

/* Adds the lines of s to d, each an item on a source line of its own: a row of cells parted by `by`, or a text if it has one; D begins one
 * that is dropped.  Nothing stands behind the text of a cell that may be read. */
static inline void
given_items(struct doc *d, struct str s, char by)
{
	while (s.n) {
		struct str l = given_word(&s, '\n');
		size_t n = 1, line = d->n + 1;
		for (size_t i = 0; i < l.n; i++)
			n += l.p[i] == by;
		struct doc_item *it = doc_add(d, str_starts(l, STR("D")) ? DOC_DROP : n > 1 ? DOC_ROW : DOC_TEXT, line, n);
		for (size_t k = 0; k < n; k++) {
			struct str w = given_word(&l, by);
			it->cell[k] = (struct doc_cell){{w.n ? memcpy(mem_take(d->a, w.n), w.p, w.n) : w.p, w.n}, line};
		}
	}
}

/* Sets a cell as 2.0=5 says, row.column=value, ? for a value that is missing, ! behind one that is placed; before it d for the first table, s for the disputes. */
static inline void
given_cell(struct table *t, struct str w)
{
	enum form_table k = w.p[0] == 'd' ? FORM_DISCLOSURE : w.p[0] == 's' ? FORM_DISPUTES : FORM_REQUESTS;
	char text[64] = {0}, *at = text;

	memcpy(text, w.p + (k != FORM_REQUESTS), w.n - (k != FORM_REQUESTS));
	long r = strtol(at, &at, 10), c = strtol(at + 1, &at, 10);
	struct table_cell *x = &t->cell[t->form->row[t->form->tab[k].row0 + r].first + c];
	long long v = strtoll(at + 1, &at, 10);
	*x = (struct table_cell){.state = *at == '?' ? TABLE_MISSING : *at == '!' ? TABLE_PLACED : TABLE_OK, .value = {v, 0}};
}

#endif
