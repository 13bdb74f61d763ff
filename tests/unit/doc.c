/* Unit tests of doc: items as they were added, also behind others, and with how many cells. */
#include "../../lib/doc.c"
#include "check.h"

static bool
is_item(const struct doc *d, size_t i, enum doc_kind kind, size_t line, size_t n)
{
	const struct doc_item *it = &d->item[i];

	return it->kind == kind && it->line == line && it->n == n && !it->folded;
}

int
main(void)
{
	struct arena a = {0};
	struct doc d = {.a = &a};

	check(doc_work(&d) == &a, "no room of its own: the document's");
	struct arena work = {0};
	d.work = &work;
	check(doc_work(&d) == &work, "the room for the table at hand");

	doc_text(&d, 1, STR("甲"));
	doc_drop(&d, 2, "nav", STR("乙"));
	struct doc_item *row = doc_add(&d, DOC_ROW, 3, 2);
	check(row == &d.item[2] && d.n == 3, "the item that was added is the last");
	check(row->cell[0].text.n == 0 && row->cell[1].text.n == 0 && row->cell[0].line == 3 && row->cell[1].line == 3, "cells are empty, on the item's line");
	check(is_item(&d, 0, DOC_TEXT, 1, 1) && str_eq(d.item[0].cell[0].text, STR("甲")) && d.item[0].cell[0].line == 1, "a text");
	check(is_item(&d, 1, DOC_DROP, 2, 2) && str_eq(d.item[1].cell[0].text, STR("nav")) && str_eq(d.item[1].cell[1].text, STR("乙")), "a drop: the reason, the text");
	check(is_item(&d, 2, DOC_ROW, 3, 2), "a row");

	doc_reserve(&d, 100);
	struct doc_item *at = d.item;
	check(d.cap >= 100 && d.n == 3 && is_item(&d, 2, DOC_ROW, 3, 2), "room, and what was there");
	while (d.n < 100)
		doc_text(&d, d.n + 1, STR("x"));
	check(d.item == at, "room enough");
	size_t cap = d.cap;
	doc_reserve(&d, 50);
	doc_reserve(&d, cap);
	check(d.cap == cap && d.item == at && d.n == 100, "where there is room enough nothing moves");
	for (size_t i = 0; i < 1000; i++)
		doc_begin(&d, DOC_ROW, 101 + i, 1)->cell[0] = (struct doc_cell){STR("y"), 101 + i};
	bool all = d.n == 1100;
	for (size_t i = 3; i < d.n; i++)
		all = all && is_item(&d, i, i < 100 ? DOC_TEXT : DOC_ROW, i + 1, 1) && d.item[i].cell[0].line == i + 1;
	check(all, "every item stays when the array grows");
	mem_free(&a);
	return verdict(nfail, ntest);
}
