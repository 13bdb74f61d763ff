/* unit - numbers in another unit than the form's.
 * Comes in: a number and how it was printed; a table that was read, and the items in which it stands.
 * Goes out: whether it is what the cell counts; sums of money whose head names another unit become texts.
 * Rule: the form counts money in 万元 and says so in the column's head; offices print 30元, or 单位：元 in the head.  Such a number is ten thousand
 * times another one, so it is none; nothing is converted.
 * Known weakness: a unit that is named only above the table, or below it, is not seen. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "region.h"
#include "unit.h"

enum {
	HEAD = 16,  /* items in which the head of a number stands, with its own, at most */
	NAMED = 48, /* bytes between 金额 and its unit, at most */
};

#define YUAN STR("元")
#define WAN STR("万")

/* Does s name a unit of money within its first `within` bytes, the first one in *wan: is it 万元? */
static bool
names_money(struct str s, size_t within, bool *wan)
{
	ptrdiff_t at = str_find(s, YUAN);

	if (at < 0 || (size_t)at > within)
		return false;
	*wan = str_ends((struct str){s.p, (size_t)at}, WAN);
	return true;
}

bool
unit_fits(const struct form_cell *c, struct num x, struct str printed)
{
	bool wan;

	if (x.v == 0 || !c->unit[0] || !names_money(printed, printed.n, &wan))
		return true;
	return wan && strcmp(c->unit, "万元") == 0;
}

/* The items before the source line and on it, HEAD of them at most: from *at on; returns how many. */
static size_t
items_above(const struct doc *d, const struct region *r, size_t line, size_t *at)
{
	size_t to = r->from;

	while (to < r->to && d->item[to].line <= line)
		to++;
	*at = to - r->from > HEAD ? to - HEAD : r->from;
	return to - *at;
}

/* Their texts, without blanks. */
static struct str
texts(const struct doc_item *it, size_t n, struct arena *a)
{
	struct buf b = {.a = a};

	for (const struct doc_item *end = it + n; it < end; it++)
		for (size_t k = 0; k < it->n; k++)
			for (struct str s = it->cell[k].text; s.n;) {
				const char *blank = memchr(s.p, ' ', s.n);
				size_t ink = blank ? (size_t)(blank - s.p) : s.n;
				buf_str(&b, (struct str){s.p, ink});
				s = str_cut(s, ink + 1);
			}
	return buf_slice(&b);
}

/* Does the head say behind its last 金额 that another unit than 万元 is counted?  A lost byte may have been part of that; and words of the
 * cell beside it may stand between 万 and 元, where both go on over lines. */
static bool
is_other(struct str head)
{
	struct str sum = STR("");
	bool wan = true;

	for (ptrdiff_t at; (at = str_find(head, STR("金额"))) >= 0;)
		sum = head = str_cut(head, (size_t)at + sizeof "金额" - 1);
	if (!names_money(sum, NAMED, &wan) || wan)
		return false;
	struct str before = {sum.p, (size_t)str_find(sum, YUAN)};
	return str_find(before, STR("\xEF\xBF\xBD")) < 0 && str_find(before, WAN) < 0;
}

void
unit_read(struct table *t, struct doc *d, const struct region *r)
{
	const struct form_tab *tab = &t->form->tab[FORM_DISCLOSURE];
	const struct form_row *row = &t->form->row[tab->row0], *last = row + tab->nrow - 1;
	bool wan;

	for (int i = row->first; i < last->first + last->n; i++) {
		struct table_cell *c = &t->cell[i];
		size_t at, n;
		if (!table_has(c) || c->value.v == 0 || strcmp(t->form->cell[i].unit, "万元") != 0 || names_money(c->raw, c->raw.n, &wan))
			continue;
		n = items_above(d, r, c->line, &at);
		struct arena scratch = *doc_work(d);
		if (!is_other(texts(d->item + at, n, &scratch)))
			continue;
		diag_add(&d->diags, DIAG_UNIT, c->line, t->form->cell[i].path);
		*c = (struct table_cell){TABLE_TEXT, {0}, c->raw.n ? c->raw : num_print(d->a, c->value), c->line};
	}
}
