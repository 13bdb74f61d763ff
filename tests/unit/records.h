/* records - records for the tables of tests, each a line of fields parted by |: # before one that is a value, ' before one in quotes. */
#ifndef GK_RECORDS_H
#define GK_RECORDS_H

#include "given.h"
#include "mem.h"
#include "count.h"
#include "record.h"

static struct record *
records(const char *text, size_t *n, struct arena *a)
{
	struct str s = str_of(text);
	struct record *r = MEM_NEW(a, struct record, *n = count_of(s, '\n') + 1);

	for (size_t i = 0; i < *n; i++) {
		struct str l = given_word(&s, '\n');
		r[i].first = r[i].n = count_of(l, '|') + 1;
		r[i].f = MEM_NEW(a, struct field, r[i].n);
		for (size_t k = 0; k < r[i].n; k++) {
			struct str w = given_word(&l, '|');
			bool value = w.n && w.p[0] == '#', quoted = w.n && w.p[0] == '\'';
			r[i].f[k] = (struct field){.text = str_cut(w, value || quoted), .value = value, .quoted = quoted};
			r[i].first = r[i].f[k].text.n && r[i].first == r[i].n ? k : r[i].first;
			r[i].full += r[i].f[k].text.n > 0;
		}
		r[i].end = record_labels_end(r[i].f, r[i].n);
	}
	return r;
}

#endif
