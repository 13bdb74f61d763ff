/* form - the official forms as tables in the binary.
 * Comes in: form_data.h, made from lib/forms/ by mkforms.  Goes out: look-ups by key.
 * Source of the forms: 国办公开办函〔2021〕30号 (form 2021) and 国办公开办函〔2019〕60号 (form 2019). */
#include <string.h>

#include "str.h"
#include "form.h"

#include "form_data.h"

static const char *const table_keys[FORM_TABLES] = {"disclosure", "requests", "disputes"};

const char *
form_table_key(enum form_table t)
{
	return table_keys[t];
}

const char *
form_table_label(enum form_table t)
{
	static const char *const label[FORM_TABLES] = {"主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况"};

	return label[t];
}

const struct form *
form_find(struct str id)
{
	for (int i = 0; form_all[i]; i++)
		if (str_eq(id, str_of(form_all[i]->id)))
			return form_all[i];
	return NULL;
}

const struct form *
form_other(const struct form *f)
{
	return form_all[f->id == form_all[0]->id];
}

int
form_cell_find(const struct form *f, struct str table, struct str row, struct str col)
{
	for (int t = 0; t < FORM_TABLES; t++) {
		if (!str_eq(table, str_of(table_keys[t])))
			continue;
		for (int r = f->tab[t].row0; r < f->tab[t].row0 + f->tab[t].nrow; r++) {
			if (!str_eq(row, str_of(f->row[r].key)))
				continue;
			for (int c = f->row[r].first; c < f->row[r].first + f->row[r].n; c++)
				if (str_eq(col, str_of(f->cell[c].col)))
					return c;
		}
	}
	return -1;
}
