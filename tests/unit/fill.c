/* Unit tests of fill: one cell of the source in one of the form, and whether cells add up.  See rows.h. */
#include "../../lib/fill.c"

#include "rows.h"

/* The row from its first value on. */
static struct str
fill_row(struct rows *x, int r, bool certain)
{
	fill_values(&x->t, &x->v, r, x->q[r].slot[0].it, x->q[r].slot[0].col, certain);
	return rows_cells(x, r);
}

static struct str
certain(struct rows *x, int r)
{
	return fill_row(x, r, true);
}

static struct str
uncertain(struct rows *x, int r)
{
	return fill_row(x, r, false);
}

/* From lines of one cell each. */
static struct str
lines(struct rows *x, int r)
{
	fill_lines(&x->t, &x->v, r, x->q[r].slot[0].it, true);
	return rows_cells(x, r);
}

static struct str
lines_uncertain(struct rows *x, int r)
{
	fill_lines(&x->t, &x->v, r, x->q[r].slot[0].it, false);
	return rows_cells(x, r);
}

/* The first cell alone: state, value, what was printed, line. */
static struct str
cell(struct rows *x, int r)
{
	const struct slot *s = &x->q[r].slot[0];
	const struct table_cell *c = fill_at(&x->t, &x->v, r, 0);

	fill_cell(&x->t, &x->v, r, 0, s->it, s->col, true);
	return str_fmt(&x->a, "%s %lld/%d \"%.*s\" @%zu", table_state_name(c->state), (long long)c->value.v, c->value.scale, (int)c->raw.n, c->raw.p, c->line);
}

/* The cell behind the label, whatever it is. */
static struct str
second(struct rows *x, int r)
{
	const struct table_cell *c = fill_at(&x->t, &x->v, r, 0);

	fill_cell(&x->t, &x->v, r, 0, &x->v.item[0], 1, true);
	return str_fmt(&x->a, "%s \"%.*s\"", table_state_name(c->state), (int)c->raw.n, c->raw.p);
}

/* A cell of the source that holds nothing but blanks, in the row's first. */
static struct str
blanks(struct rows *x, int r)
{
	const struct table_cell *c = fill_at(&x->t, &x->v, r, 0);
	const struct region_tok tok = {.kind = NUM_BLANK};
	const struct doc_cell from = {STR(" 　"), 5};

	fill_any(fill_at(&x->t, &x->v, r, 0), &x->v.form->cell[c - x->t.cell], &tok, &from, true);
	return str_fmt(&x->a, "%s \"%.*s\" @%zu", table_state_name(c->state), (int)c->raw.n, c->raw.p, c->line);
}

static struct str
adds(struct rows *x, int r)
{
	for (int k = 0; k < x->v.width[r]; k++)
		fill_cell(&x->t, &x->v, r, k, &x->v.item[0], k, true);
	return rows_bool(fill_adds_up(&x->t, &x->v, r));
}

/* Every line is a row, cells beyond its end are missing. */
static void
fill_all(struct rows *x)
{
	for (int r = 0; r < x->v.nrow; r++)
		for (size_t i = 0; i < x->v.n; i++)
			for (int k = 0; x->v.item[i].row == r && k < x->v.width[r] && k < x->v.item[i].n; k++)
				fill_cell(&x->t, &x->v, r, k, &x->v.item[i], k, true);
}

static struct str
balanced(struct rows *x, int r)
{
	(void)r;
	fill_all(x);
	return rows_bool(fill_balanced(&x->t));
}

/* Row r after all was changed and put back. */
static struct str
back(struct rows *x, int r)
{
	fill_all(x);
	struct fill_kept k = fill_keep(&x->t, &x->v, &x->a);
	for (int c = 0; c < x->t.form->ncell; c++)
		x->t.cell[c] = (struct table_cell){.state = TABLE_OK, .value = {77, 0}};
	for (int i = 0; i < x->t.form->nrow; i++)
		x->t.row[i].why = "changed";
	fill_restore(&x->t, &x->v, &k);
	size_t changed = 0;
	for (int c = 0; c < x->t.form->ncell; c++)
		changed += x->t.cell[c].state == TABLE_OK && x->t.cell[c].value.v == 77;
	int why = 0;
	for (int i = 0; i < x->t.form->nrow; i++)
		why += strcmp(x->t.row[i].why, "changed") == 0;
	return str_fmt(&x->a, "%.*s; %zu cells, %d rows", (int)rows_cells(x, r).n, rows_cells(x, r).p, changed, why);
}

#define BIG "9000000000000000000"

static const struct rows_test test[] = {
	{certain, "values", R, "0: 1;20;3;4;5;6;39", 0, "1 20 3 4 5 6 39 lost"},
	{lines, "one a line", R, "0: 1\n0: 20\n0: 3\n0: 4\n0: 5\n0: 6\n0: 39", 0, "1 20 3 4 5 6 39 lost"},
	{lines, "dashes, blanks and signs among them", R, "0: 1\n0: /\n0:\n0: -4\n0: 5\n0: 06\n0: 12", 0, "1 [/] _ [-4] 5 6? 12 lost"},
	{lines, "a row of one", D, "2: 7", 2, "7 lost"},
	{lines_uncertain, "where order alone tells", R, "0: 1\n0: 20\n0: 3\n0: 4\n0: 5\n0: 6\n0: 39", 0, "1? 20? 3? 4? 5? 6? 39? lost"},
	{uncertain, "where order alone tells", R, "0: 1;20;3;4;5;6;39", 0, "1? 20? 3? 4? 5? 6? 39? lost"},
	{certain, "dashes, blanks, words", R, "0: 1;/;;无效;5;6;12", 0, "1 [/] _ [无效] 5 6 12 lost"},
	{uncertain, "are what they are", R, "0: 1;/;;无效;5;6;12", 0, "1? [/] _ [无效] 5? 6? 12? lost"},
	{certain, "a row of three", D, "0: 1;2;3;4", 0, "1 2 3 lost"},

	{cell, "one figure", R, "L0: 一\n0: 0", 0, "ok 0/0 \"\" @2"},
	{cell, "several", R, "0: 120", 0, "ok 120/0 \"\" @1"},
	{cell, "as printed otherwise", R, "0: 1,200", 0, "ok 1200/0 \"1,200\" @1"},
	{cell, "with a zero before it: two cells perhaps", R, "0: 0120", 0, "placed 120/0 \"0120\" @1"},
	{cell, "two zeros", R, "0: 00", 0, "placed 0/0 \"00\" @1"},
	{cell, "with the .0 of a spreadsheet", R, "0: 5.0", 0, "ok 50/1 \"\" @1"},
	{cell, "with .00", R, "0: 12.00", 0, "ok 1200/2 \"\" @1"},
	{cell, "with .000", R, "0: 12.000", 0, "text 0/0 \"12.000\" @1"},
	{cell, "with a half", R, "0: 12.5", 0, "text 0/0 \"12.5\" @1"},
	{cell, "with a twentieth", R, "0: 12.05", 0, "text 0/0 \"12.05\" @1"},
	{cell, "with a tenth, as two figures", R, "0: 12.10", 0, "text 0/0 \"12.10\" @1"},
	{cell, "with a unit", R, "0: 5件", 0, "ok 5/0 \"5件\" @1"},
	{cell, "below zero", R, "0: -5", 0, "text 0/0 \"-5\" @1"},
	{cell, "a dash", R, "0: /", 0, "dash 0/0 \"/\" @1"},
	{cell, "a fraction is no count", R, "0: 2.319", 0, "text 0/0 \"2.319\" @1"},
	{cell, "nor is a tenth", R, "0: 2.1", 0, "text 0/0 \"2.1\" @1"},
	{cell, "a spreadsheet's .0 is one", R, "0: 2.0", 0, "ok 20/1 \"\" @1"},
	{cell, "money has fractions", D, "5: 2.31", 5, "ok 231/2 \"\" @1"},
	{cell, "as printed otherwise", D, "5: 1,002.31", 5, "ok 100231/2 \"1,002.31\" @1"},
	{second, "blank", R, "0: 1;;", 0, "blank \"\""},
	{blanks, "blanks of any kind", R, "0: 1", 0, "blank \"\" @5"},
	{second, "a word", R, "0: 1;约五;", 0, "text \"约五\""},

	{adds, "the last is the sum", R, "0: 1;2;3;4;5;6;21", 0, "yes"},
	{adds, "is not", R, "0: 1;2;3;4;5;6;22", 0, "no"},
	{adds, "blanks and dashes are nothing", R, "0: 1;/;;4;5;6;16", 0, "yes"},
	{adds, "no total to contradict", R, "0: 1;2;3;4;5;6;", 0, "yes"},
	{adds, "nothing at all", R, "0: ;;;;;;", 0, "yes"},
	{adds, "a word among them", R, "0: 1;2;三;4;5;6;18", 0, "no"},
	{adds, "too large to be summed", R, "0: " BIG ";" BIG ";3;4;5;6;18", 0, "no"},
	{adds, "a table without sums", D, "0: 1;2;4", 0, "yes"},

	{balanced, "nothing known", R, "", 0, "yes"},
	{balanced, "a row that adds up", R, "0: 1;2;3;4;5;6;21", 0, "yes"},
	{balanced, "one that does not", R, "0: 1;2;3;4;5;6;20", 0, "no"},
	{balanced, "a part of it is missing", R, "0: 1;2;三;4;5;6;20", 0, "yes"},
	{balanced, "blanks and dashes are nothing", R, "0: 1;;/;4;5;6;16", 0, "yes"},
	{balanced, "which are not where they are needed", R, "0: 1;;/;4;5;6;17", 0, "no"},
	{balanced, "a column that does not", R, "0: 3\n1: 1\n23: 3\n24: 0", 0, "no"},
	{balanced, "one that is too large to be summed", R, "0: 9000000000000000000\n1: 9000000000000000000\n23: 9000000000000000000\n24: 0", 0, "no"},
	{balanced, "one that does", R, "0: 3\n1: 1\n23: 3\n24: 1", 0, "yes"},
	{balanced, "one end of it missing", R, "0: 3\n1: 1\n23: 3", 0, "yes"},
	{balanced, "too large to be summed", R, "0: " BIG "\n1: " BIG "\n23: 3\n24: 0", 0, "no"},
	{balanced, "the last row of the disputes", P, "2: 1;2;3;4;10", 0, "yes"},
	{balanced, "which does not add up", P, "2: 1;2;3;4;11", 0, "no"},

	{back, "the table's rows, and no others", R, "0: 1;2;3;4;5;6;21", 0, "1 2 3 4 5 6 21 lost; 10 cells, 6 rows"},
	{back, "the last of its cells", R, "24: 1;2;3;4;5;6;21", 24, "1 2 3 4 5 6 21 lost; 10 cells, 6 rows"},
	{back, "the first table", D, "0: 1;2;3\n5: 8", 5, "8 lost; 0 cells, 0 rows"},
};

int
main(void)
{
	return rows_check(test, sizeof test / sizeof *test);
}
