/* table - a form filled with numbers.
 * Comes in: cells placed by read, or cell records.  Goes out: the array that ident, repair and emit see. */
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
	struct table_cell *c = MEM_TAKE(a, struct table_cell, (size_t)f->ncell);

	for (int i = 0; i < f->ncell; i++)
		c[i] = (struct table_cell){.state = TABLE_MISSING, .raw = STR("")};
	return c;
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
