/* table - a form filled with numbers.
 * Comes in: cells placed by read, or cell records.  Goes out: the array that ident, repair and emit see. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"

static const char *const names[TABLE_STATES] = {
	[TABLE_MISSING] = "missing", [TABLE_OK] = "ok",     [TABLE_PLACED] = "placed",
	[TABLE_BLANK] = "blank",     [TABLE_DASH] = "dash", [TABLE_TEXT] = "text",
};

struct table_cell *
table_cells(const struct form *f, struct arena *a)
{
	size_t n = (size_t)f->ncell;
	struct table_cell *c = MEM_TAKE(a, struct table_cell, n);

	*c = (struct table_cell){.state = TABLE_MISSING, .raw = STR("")};
	for (size_t i = 1; i < n; i *= 2) /* as many again as there are */
		memcpy(c + i, c, (n - i < i ? n - i : i) * sizeof *c);
	return c;
}

size_t
table_first_line(const struct table *t, enum form_table k)
{
	size_t line = 0;

	for (int i = 0; i < t->form->ncell; i++) {
		size_t at = t->form->cell[i].table == k && t->cell[i].state != TABLE_MISSING ? t->cell[i].line : 0;
		line = at && (!line || at < line) ? at : line;
	}
	return line;
}

const char *
table_state_name(enum table_state s)
{
	return names[s];
}

enum table_state
table_state_find(struct str name)
{
	for (int i = 0; i < TABLE_STATES; i++)
		if (str_eq(name, str_of(names[i])))
			return (enum table_state)i;
	return TABLE_STATES;
}
