/* Unit tests of form: every cell of every form is found by its keys, and by no others. */
#include "../../lib/form.c"
#include "mem.h"
#include "label.h"
#include "check.h"

static void
cells(const struct form *f)
{
	int n = 0;

	for (int t = 0; t < FORM_TABLES; t++) {
		struct str key = str_of(form_table_key((enum form_table)t));
		check(str_eq(key, str_of(f->tab[t].key)), "a table's key");
		for (int r = f->tab[t].row0; r < f->tab[t].row0 + f->tab[t].nrow; r++)
			for (int c = f->row[r].first; c < f->row[r].first + f->row[r].n; c++, n++) {
				check(form_cell_find(f, key, str_of(f->row[r].key), str_of(f->cell[c].col)) == c && c == n, f->cell[c].path.p);
				check(f->cell[c].table == t && f->cell[c].r == r - f->tab[t].row0 && f->cell[c].c == c - f->row[r].first, f->cell[c].path.p);
			}
		check(form_cell_find(f, key, STR("x"), STR("total")) == -1 && form_cell_find(f, key, str_of(f->row[f->tab[t].row0].key), STR("x")) == -1, "no such row, no such column");
	}
	check(n == f->ncell, "every cell is a table's");
	check(form_cell_find(f, STR("x"), str_of(f->row[0].key), str_of(f->cell[0].col)) == -1, "no such table");
	check(form_cell_find(f, str_of(table_keys[1]), str_of(f->row[0].key), str_of(f->cell[0].col)) == -1, "a row of another table");
}

/* caption takes what ends in a row's name for that row's. */
static void
names(const struct form *f, int t)
{
	struct arena a = {0};
	const struct form_row *row = &f->row[f->tab[t].row0];

	for (int i = 0; i < f->tab[t].nrow; i++)
		for (int k = 0; k < f->tab[t].nrow; k++)
			check(i == k || !label_ends(label_fold(str_of(row[i].label), &a), label_fold(str_of(row[k].label), &a)), row[i].key);
	mem_free(&a);
}

int
main(void)
{
	int n = 0;

	for (; form_all[n]; n++) {
		check(form_find(str_of(form_all[n]->id)) == form_all[n], form_all[n]->id);
		cells(form_all[n]);
		for (int t = 0; t < FORM_TABLES; t++)
			names(form_all[n], t);
	}
	check(n == 2 && str_eq(str_of(form_all[0]->id), STR("2021")) && str_eq(str_of(form_all[1]->id), STR("2019")), "the newest first");
	check(form_other(form_all[0]) == form_all[1] && form_other(form_all[1]) == form_all[0], "the other form");
	check(form_cell_find(form_all[0], STR("disclosure"), STR("normative_documents"), STR("decisions")) == -1, "a column of the next row");
	check(!form_find(STR("")) && !form_find(STR("202")) && !form_find(STR("20211")), "no such form");
	return verdict(nfail, ntest);
}
