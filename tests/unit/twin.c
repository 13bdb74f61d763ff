/* Unit tests of twin: lines of cells parted by ; of the table that was taken, and of the other one.  P begins one of prose. */
#include <stdio.h>

#include "../../lib/twin.c"

static const struct {
	const char *name, *own, *other;
	bool want;
} test[] = {
	{"the same", "规章;1;2", "规章;1;2", false},
	{"other words", "规章;1;2", "文件;1;2", false},
	{"another number", "规章;1;2", "规章;1;3", true},
	{"a longer one", "规章;1;2", "规章;1;23", true},
	{"in another line", "甲;1\n乙;2", "甲;1\n乙;3", true},
	{"a cell more without figures", "甲;1;2", "甲;;1;文;2", false},
	{"parted otherwise", "甲 1 2", "甲;1\n2", false},
	{"the one ends earlier", "甲;1;2;3", "甲;1;2", false},
	{"the other does", "甲;1;2", "甲;1;2;3", false},
	{"figures within words", "甲1;2", "甲3;2", true},
	{"at the end of words", "甲1;2", "甲1;2", false},
	{"prose is none of it", "甲;1\nP共7件\n乙;2", "甲;1\n乙;2", false},
	{"no other", "甲;1", "", false},
	{"no figures", "甲", "乙", false},
};

/* Adds the lines of s to d. */
static struct region
add(struct doc *d, struct str s, struct region_item *item)
{
	struct region g = {d->n, d->n};

	while (s.n) {
		ptrdiff_t e = str_find(s, STR("\n"));
		struct str l = e < 0 ? s : (struct str){s.p, (size_t)e};
		s = e < 0 ? STR("") : str_cut(s, (size_t)e + 1);
		size_t n = 1, k = 0, from = 0;
		for (size_t i = 0; i < l.n; i++)
			n += l.p[i] == ';';
		item[d->n] = (struct region_item){.prose = l.p[0] == 'P'};
		struct doc_item *it = doc_add(d, DOC_ROW, 1, n);
		for (size_t i = 0; i <= l.n; i++)
			if (i == l.n || l.p[i] == ';') {
				it->cell[k++] = (struct doc_cell){{l.p + from, i - from}, 1};
				from = i + 1;
			}
	}
	g.to = d->n;
	return g;
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		struct region_item item[8];
		struct regions r = {.item = item};
		doc_text(&d, 1, STR("9"));
		item[0] = (struct region_item){0};
		r.tab[FORM_DISPUTES] = add(&d, str_of(test[i].own), item);
		if (test[i].other[0])
			r.other[FORM_DISPUTES] = add(&d, str_of(test[i].other), item);
		if (twin_differs(&d, &r, FORM_DISPUTES) != test[i].want && ++bad)
			printf("FAIL twin: %s\n", test[i].name);
		mem_free(&a);
	}
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}
