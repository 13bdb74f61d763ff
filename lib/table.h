/* table - a form filled with numbers and their places */
#ifndef GK_TABLE_H
#define GK_TABLE_H

#include "form.h"
#include "num.h"
#include "str.h"

enum table_state {
	TABLE_MISSING, /* the source lost it */
	TABLE_OK,      /* read off, its place certain */
	TABLE_PLACED,  /* digits in the source, place decided by order or by the sums */
	TABLE_BLANK,   /* the cell is there and empty */
	TABLE_DASH,    /* it holds / - — 无 or the like */
	TABLE_TEXT,    /* it holds something that is no number */
	TABLE_STATES
};

struct table_cell {
	enum table_state state;
	struct num value; /* if the state is ok or placed */
	struct str raw;   /* as in the source, empty if the same as the value printed */
	size_t line;      /* source line; 0 if missing */
};

struct table_row { /* how a row was read */
	size_t from, to; /* source lines; 0: nothing seen of it */
	const char *why; /* a word of gk-tables(1): complete, columns, cut, slid, sums, strips, unlabelled, lost, ... */
};

struct table {
	const struct form *form;      /* NULL: no form found */
	struct table_cell *cell;      /* form->ncell of them, in the form's order */
	struct table_row *row;        /* form->nrow of them; NULL if the cells came as records */
	bool found[FORM_TABLES];      /* was this table seen at all? */
};

/* The cells of the form, all of them missing; they live in a. */
struct table_cell *table_cells(const struct form *f, struct arena *a);
const char *table_state_name(enum table_state s);
/* The state of that name, or TABLE_STATES. */
enum table_state table_state_find(struct str name);

/* The first source line of a cell of that table that is not missing; 0: all are, or have none. */
size_t table_first_line(const struct table *t, enum form_table k);

struct table_part { /* the cells of one of its tables */
	struct table_cell *cell;
	int n;
};

static inline struct table_part
table_part(const struct table *t, enum form_table k)
{
	const struct form_row *first = &t->form->row[t->form->tab[k].row0], *last = first + t->form->tab[k].nrow - 1;

	return (struct table_part){&t->cell[first->first], last->first + last->n - first->first};
}

/* The place of n cells is not certain: those that are ok are placed. */
static inline void
table_unsettle(struct table_cell *c, int n)
{
	for (; n-- > 0; c++)
		c->state = c->state == TABLE_OK ? TABLE_PLACED : c->state;
}

/* How many of n cells are in that state. */
static inline int
table_count(const struct table_cell *c, int n, enum table_state s)
{
	int count = 0;

	for (int k = 0; k < n; k++)
		count += c[k].state == s;
	return count;
}

/* Has the cell a value? */
static inline bool
table_has(const struct table_cell *c)
{
	return c->state == TABLE_OK || c->state == TABLE_PLACED;
}

#endif
