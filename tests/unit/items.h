/* items - the lines of a text with their words, for the tables of tests; those behind a > are heads. */
#ifndef GK_ITEMS_H
#define GK_ITEMS_H

#include "reads.h"
#include "lay.h"

struct items {
	struct lay_item *v;
	size_t n;
};

static inline struct items
items_of(const char *text, struct arena *a)
{
	struct lines l = reads_split(str_of(text), a);
	struct items it = {.v = MEM_TAKE(a, struct lay_item, l.n), .n = l.n};

	for (size_t i = 0; i < l.n; i++) {
		bool head = l.v[i].text.n && l.v[i].text.p[0] == '>';
		if (head)
			l.v[i].text.p++, l.v[i].text.n--;
		it.v[i] = lay_classify(&l.v[i], a);
		it.v[i].t = lay_split(&l.v[i], a);
		it.v[i].head = head;
	}
	return it;
}

#endif
