/* sums - what the rows of a table together say of their columns.
 * Comes in: the table as it was read.  Goes out: the same, values that are perhaps in another column `placed`.
 * Rule: where hardly any row adds up, a column that the form does not have may stand behind theirs, or one is not printed.  Where no row
 * lacks a value, not even noughts, but some have a single one of their organisations, it stands for all five;
 * so does one that all of them have, and one in a column that does not add up where those of all organisations together do.
 * Where two neighbouring columns do not add up, but together they do, values beside blank cells stand perhaps in the wrong one of them.
 * Where all totals are blank, and the values before them are never less than the others together, these are the totals.
 * A single nought among blank cells may be that of a merged cell.
 * Where two totals of the disputes are no sums, all of their values are in doubt.
 * Known weakness: where noughts are left blank and few cells are merged such a value may not be told from that of one organisation. */
#include "mem.h"
#include "str.h"
#include "diag.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "sums.h"

enum {
	FEW = 3,  /* rows that do not add up, and so many for one that does, say nothing of the columns */
	FIRST = 1 /* column of the first organisation: the natural persons stand before them, the total behind */
};

bool
sums_hold(const struct table_cell *c, int n)
{
	struct num sum = {0};
	bool fits = true;

	for (int k = 0; k + 1 < n; k++)
		fits = (!table_has(&c[k]) || num_add(sum, c[k].value, &sum)) && fits;
	return fits && table_has(&c[n - 1]) && num_eq(sum, c[n - 1].value);
}

/* What a row says of the columns: nothing, as a cell was not read, no total is there, or all values are nought; the last is the sum of
 * the others; it is not, but the one before it would be; neither. */
enum sign { SIGN_NONE, SIGN_SUM, SIGN_WITHOUT, SIGN_NEITHER };

/* used: bits of the columns that have a value, to which the row's are added. */
static enum sign
sign_of(const struct table_cell *c, int n, unsigned *used)
{
	struct num sum = {0}, before = {0}; /* of all values but the last, but the last two */
	bool fits = true, read = true;
	int64_t any = 0;

	for (int k = 0; k < n; k++) {
		before = k == n - 2 ? sum : before;
		if (table_has(&c[k])) {
			*used |= 1u << k;
			any |= c[k].value.v;
			fits = (k == n - 1 || num_add(sum, c[k].value, &sum)) && fits;
		} else {
			read = read && c[k].state != TABLE_MISSING && c[k].state != TABLE_TEXT;
		}
	}
	if (!read || !any || !table_has(&c[n - 1]))
		return SIGN_NONE;
	if (fits && num_eq(sum, c[n - 1].value))
		return SIGN_SUM;
	return fits && table_has(&c[n - 2]) && num_eq(before, c[n - 2].value) ? SIGN_WITHOUT : SIGN_NEITHER;
}

/* Where hardly any row of the requests adds up, a column that the form does not have may stand behind theirs, if they do without the
 * last; or one is not printed, if one is blank in all of them. */
static void
unsettle_columns(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	int sums = 0, others = 0, without = 0;
	unsigned used = 0;

	for (int r = 0; r < v->nrow && FEW * sums < others + v->nrow - r; r++) { /* mostly a third of the rows says it */
		enum sign s = sign_of(&t->cell[row[r].first], row[r].n, &used);
		sums += s == SIGN_SUM;
		others += s > SIGN_SUM;
		without += s == SIGN_WITHOUT;
	}
	if (others > FEW && others > FEW * sums && (2 * without > others || used + 1 != 1u << row->n))
		table_unsettle(table_part(t, v->table).cell, table_part(t, v->table).n);
}

/* Is the total blank in all rows, and the value before it nowhere less than the others together?  Then that is the total: a column was lost. */
static void
unsettle_total(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	int rows = 0;

	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *c = &t->cell[row[r].first];
		int64_t sum = 0, moved = c[row[r].n - 2].value.v;
		for (int k = 0; k < row[r].n - 2; k++)
			sum += table_has(&c[k]) && c[k].value.v < INT32_MAX ? c[k].value.v : 0;
		if (table_has(&c[row[r].n - 1]) || (table_has(&c[row[r].n - 2]) ? moved < sum : sum > 0))
			return;
		rows += sum > 0;
	}
	if (rows > FEW)
		table_unsettle(table_part(t, v->table).cell, table_part(t, v->table).n);
}

/* What a row has of its organisations: a cell was not read, or blank cells say nothing; all; one value; it was not read at all, or
 * what is no value stands for all of them, or one thing, if any, for the whole row. */
enum share { SHARE_OTHER, SHARE_ALL, SHARE_ONE, SHARE_NONE };

/* *only: the column of the one. */
static enum share
share_of(const struct table_cell *c, int n, int *only)
{
	int all = n - 1 - FIRST, blank = table_count(c + FIRST, all, TABLE_BLANK), missing = table_count(c + FIRST, all, TABLE_MISSING);

	for (int k = FIRST; k < n - 1; k++)
		if (c[k].state != TABLE_BLANK && c[k].state != TABLE_MISSING)
			*only = k;
	if (missing)
		return missing == all ? SHARE_NONE : SHARE_OTHER;
	if (blank == 0)
		return SHARE_ALL;
	if (blank == all - 1)
		return table_has(&c[*only]) ? SHARE_ONE : SHARE_NONE;
	return blank == all && (c[0].state == TABLE_BLANK || c[n - 1].state == TABLE_BLANK) ? SHARE_NONE : SHARE_OTHER;
}

/* Has every row that was read all values of its organisations, noughts too, or a single one?  Most rows must have been read. */
static bool
is_merged(const struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	int rows = 0;

	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *c = &t->cell[row[r].first];
		int only = FIRST;
		enum share s = share_of(c, row[r].n, &only);
		if (s == SHARE_OTHER)
			return false;
		rows += s != SHARE_NONE;
	}
	return rows * 2 > v->nrow;
}

/* Were all cells of the columns [from, to) read, and do these together add up: what came in is what was settled and what is left, what was
 * settled is all its kinds? */
static bool
columns_hold(const struct table *t, const struct view *v, int from, int to)
{
	const struct form_row *row = &v->form->row[v->row0];
	struct num in = {0}, kinds = {0}, settled = {0}, left = {0};
	bool fits = true;

	for (int r = 0; r < v->nrow; r++) {
		struct num *sum = r < 2 ? &in : r < v->nrow - 2 ? &kinds : r == v->nrow - 2 ? &settled : &left;
		for (int k = from; k < to; k++) {
			const struct table_cell *c = &t->cell[row[r].first + k];
			if (c->state == TABLE_MISSING || c->state == TABLE_TEXT)
				return false;
			fits = (!table_has(c) || num_add(*sum, c->value, sum)) && fits;
		}
	}
	return fits && num_eq(kinds, settled) && num_add(settled, left, &left) && num_eq(in, left);
}

/* Does column k not add up, but those of all organisations do together? */
static bool
is_shared(const struct table *t, const struct view *v, int k)
{
	return !columns_hold(t, v, k, k + 1) && columns_hold(t, v, FIRST, v->form->row[v->row0].n - 1);
}

static void
unsettle_merged(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	bool merged = is_merged(t, v);
	unsigned asked = 0, shared = 0; /* bits of columns */

	for (int r = 0, only = FIRST; r < v->nrow; r++) {
		if (share_of(&t->cell[row[r].first], row[r].n, &only) != SHARE_ONE)
			continue;
		struct table_cell *c = &t->cell[row[r].first + only];
		unsigned bit = c->value.v != 0 ? 1u << only : 0;
		if (!merged && bit & ~asked) {
			asked |= bit;
			shared |= is_shared(t, v, only) ? bit : 0;
		}
		if (merged || shared & bit)
			c->state = TABLE_PLACED;
	}
}

/* Where values were laid into the wrong one of two columns, as where one is empty in most rows, neither adds up, but both together do:
 * a value of theirs beside a blank cell is perhaps that one's. */
static void
unsettle_moved(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	bool off = false; /* does the column before not add up? */

	for (int k = 0; k < row->n - 1; k++) {
		bool before = off;
		off = !columns_hold(t, v, k, k + 1);
		for (int r = 0; before && off && columns_hold(t, v, k - 1, k + 1) && r < v->nrow; r++) {
			struct table_cell *c = &t->cell[row[r].first + k - 1];
			if (c[0].state == TABLE_OK && c[1].state == TABLE_BLANK)
				c[0].state = TABLE_PLACED;
			else if (c[0].state == TABLE_BLANK && c[1].state == TABLE_OK)
				c[1].state = TABLE_PLACED;
		}
	}
}

/* Have all organisations one value that is not nought, and makes up the total if it is counted once?  A merged cell was printed once for
 * each column it covers. */
static bool
is_repeated(const struct table_cell *c, int n)
{
	struct num sum = c[FIRST].value;

	if (sum.v == 0) /* mostly */
		return false;
	for (int k = FIRST; k < n; k++)
		if (!table_has(&c[k]) || (k < n - 1 && !num_eq(c[k].value, c[FIRST].value)))
			return false;
	return (!table_has(&c[0]) || num_add(sum, c[0].value, &sum)) && num_eq(sum, c[n - 1].value);
}

static void
unsettle_repeated(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];

	for (int r = 0; r < v->nrow; r++) {
		struct table_cell *c = &t->cell[row[r].first];
		if (is_repeated(c, row[r].n))
			table_unsettle(c + FIRST, row[r].n - 1 - FIRST);
	}
}

/* Is the total a dash, though a part is more than nothing? */
static bool
is_dashed(const struct table_cell *c, int n)
{
	bool any = false;

	for (int k = 0; k < n - 1; k++)
		any = any || (table_has(&c[k]) && c[k].value.v != 0);
	return any && c[n - 1].state == TABLE_DASH;
}

/* Where two of the three totals of the disputes are no sums, the values may have slid: a number broken in two takes the place of a blank
 * cell.  So may those of one whose last but one value is the sum of the others, and all behind. */
static void
unsettle_disputes(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0], *last = row + v->nrow - 1;
	int others = 0, from = last->first + last->n;
	unsigned used = 0;

	for (int r = 0; r < v->nrow; r++) {
		enum sign sign = sign_of(&t->cell[row[r].first], row[r].n, &used);
		others += sign > SIGN_SUM || is_dashed(&t->cell[row[r].first], row[r].n);
		from = sign == SIGN_WITHOUT && row[r].first < from ? row[r].first : from;
	}
	from = others > 1 ? row->first : from;
	table_unsettle(&t->cell[from], last->first + last->n - from);
}

/* A nought that is all that is printed of n cells, and stands in the first `to`, may stand for all of them: they were merged. */
static void
unsettle_nought(struct table_cell *c, int n, int to)
{
	bool alone = table_count(c, n, TABLE_BLANK) == n - 1;

	for (int k = 0; k < to && alone; k++)
		if (c[k].state == TABLE_OK && c[k].value.v == 0)
			table_unsettle(&c[k], 1);
}

static void
unsettle_noughts(struct table *t, const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	int all = v->table == FORM_REQUESTS ? row->n - 1 - FIRST : 0; /* organisations */

	for (int r = 0; r < v->nrow; r++) {
		struct table_cell *c = &t->cell[row[r].first];
		unsettle_nought(c, row[r].n, row[r].n - 1);
		unsettle_nought(c + FIRST, all, all);
	}
}

void
sums_unsettle(struct table *t, const struct view *v)
{
	struct table_part p = table_part(t, v->table);
	bool blanks = table_count(p.cell, p.n, TABLE_BLANK) > 0; /* where none is no value stands alone in a merged cell */

	if (blanks)
		unsettle_noughts(t, v);
	if (v->table == FORM_DISPUTES)
		unsettle_disputes(t, v);
	if (v->table != FORM_REQUESTS)
		return;
	unsettle_columns(t, v);
	if (blanks) {
		unsettle_total(t, v);
		unsettle_merged(t, v);
		unsettle_moved(t, v);
	}
	unsettle_repeated(t, v);
}
