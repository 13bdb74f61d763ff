/* Unit tests of table: a form without numbers, the names of states. */
#include <stdio.h>

#include "../../lib/table.c"

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
	mem_free(&a);
	if (bad)
		return printf("FAIL: %d of %d\n", bad, n), 1;
	printf("ok %d\n", n);
	return 0;
}
