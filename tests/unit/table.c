/* Unit tests of table: a form without numbers, the names of states. */
#include <stdio.h>

#include "../../lib/table.c"
#include "verdict.h"

int
main(void)
{
	struct arena a = {0};
	int n = 0, bad = 0;

	for (int i = 0; i < TABLE_STATES; i++, n++)
		bad += table_state_find(str_of(table_state_name((enum table_state)i))) != (enum table_state)i;
	bad += table_state_find(STR("")) != TABLE_STATES || table_state_find(STR("O")) != TABLE_STATES || table_state_find(STR("ok ")) != TABLE_STATES;
	for (int i = 0; form_all[i]; i++) {
		const struct table_cell *c = table_cells(form_all[i], &a);
		for (int k = 0; k < form_all[i]->ncell; k++, n++)
			bad += c[k].state != TABLE_MISSING || c[k].raw.n || c[k].line || c[k].value.v || table_has(&c[k]);
	}
	for (int i = 0; i < TABLE_STATES; i++, n++)
		bad += table_has(&(struct table_cell){.state = (enum table_state)i}) != (i == TABLE_OK || i == TABLE_PLACED);
	struct table t = {.form = form_all[0], .cell = table_cells(form_all[0], &a)};
	for (int k = 0; k < FORM_TABLES; k++, n++)
		bad += table_first_line(&t, (enum form_table)k) != 0;
	for (int i = 0; i < t.form->ncell; i++)
		t.cell[i] = (struct table_cell){.state = i % 2 ? TABLE_DASH : TABLE_MISSING, .line = i % 3 ? (size_t)(900 - i) : 0}; /* the last of each table is first */
	for (int k = 0; k < FORM_TABLES; k++, n++) {
		int last = t.form->ncell - 1;
		while ((int)t.form->cell[last].table != k || last % 3 == 0 || last % 2 == 0)
			last--;
		bad += table_first_line(&t, (enum form_table)k) != (size_t)(900 - last);
	}
	mem_free(&a);
	return verdict(bad, n);
}
