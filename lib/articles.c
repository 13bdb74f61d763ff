/* articles - the first table by the heads of its groups.
 * Comes in: the lines of a table of which the labels of too few rows were found.  Goes out: its cells, all `placed`, or nothing.
 * Rule: its groups are headed by the articles of the regulations.  If between the heads of all of them, in the form's order, stand just as many values as
 * the rows of each group have, their order decides.
 * Where the text of a PDF has each block by itself, the heads of columns stand right above their values: one, as many values as its group has rows,
 * or some side by side, their values row by row.  The columns of the same name are those of the groups in the form's order, if there are as many.
 * Known weakness: one blank cell that left no trace and nothing is read. */
#include <string.h>

#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "fill.h"
#include "run.h"
#include "doubt.h"
#include "articles.h"

/* rows r.. of one group of the form: how many values they have, and where the next group begins */
static int
group_width(const struct view *v, int r, int *next)
{
	int n = 0;
	const char *group = v->form->row[v->row0 + r].group;

	for (*next = r; *next < v->nrow && strcmp(v->form->row[v->row0 + *next].group, group) == 0; ++*next)
		n += v->width[*next];
	return n;
}

static bool
group_values(const struct view *v, size_t from, int want, struct run *q)
{
	run_begin(q, 0, 0);
	for (size_t i = from + 1; i < v->n && doubt_article(v, &v->item[i]) < 0; i++)
		if (v->item[i].nval)
			run_add(q, &v->item[i]);
	return q->n == want;
}

void
articles_read(struct table *t, const struct view *v)
{
	int next;
	struct run q;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < v->n; i++) {
			int r = doubt_article(v, &v->item[i]), k = 0;
			if (r < 0)
				continue;
			int want = group_width(v, r, &next);
			if (!group_values(v, i, want, &q))
				return;
			for (; pass == 1 && r < next; r++) {
				t->row[v->row0 + r] = (struct table_row){v->item[i].line, q.slot[want - 1].it->line, "order"};
				for (int c = 0; c < v->width[r]; c++, k++)
					fill_cell(t, v, r, c, q.slot[k].it, q.slot[k].col, false);
			}
			t->found[v->table] = pass == 1 || t->found[v->table];
		}
}

enum { CELLS = 32 }; /* most of the first table, and values below one head */

/* The first cell whose column is called as the only text of an item, counted from the first of the table; -1: none is. */
static int
head_of(const struct view *v, const struct view_item *it)
{
	const struct form_row *first = &v->form->row[v->row0], *last = first + v->nrow - 1;

	for (int i = first->first; it->n == 1 && it->tok[0].kind == NUM_TEXT && i < last->first + last->n; i++)
		if (label_eq(it->tok[0].term->text, v->names->head[i]))
			return i - first->first;
	return -1;
}

/* The column called so in the n-th group that has one; -1: there are not so many.  *row: its first. */
static int
nth(const struct view *v, int name, int n, int *row)
{
	const struct form_row *first = &v->form->row[v->row0];
	const struct label *head = v->names->head;

	for (int r = 0, next; r < v->nrow; r = next) {
		group_width(v, r, &next);
		for (int k = 0; k < v->width[r]; k++)
			if (label_eq(head[first[r].first + k], head[first->first + name]) && n-- == 0) {
				*row = r;
				return k;
			}
	}
	return -1;
}

/* The items right below item i that are single values, without a gap; at most CELLS. */
static int
below(const struct view *v, size_t i)
{
	int n = 0;

	while (n < CELLS && i + 1 < v->n && v->item[i + 1].line == v->item[i].line + 1 && v->item[i + 1].n == 1 && v->item[i + 1].nval == 1) {
		n++;
		i++;
	}
	return n;
}

/* Fills the columns whose heads are items [from, to), the n-th of their names, from the values below them, if all are one group's and just its values. */
static void
fill_below(struct table *t, const struct view *v, size_t from, size_t to, const int *times)
{
	int n = below(v, to - 1), wide = (int)(to - from), row = -1, next, r, first = nth(v, head_of(v, &v->item[from]), times[head_of(v, &v->item[from])], &row);

	for (int k = 0; k < wide; k++) {
		int name = head_of(v, &v->item[from + (size_t)k]);
		if (first < 0 || nth(v, name, times[name], &r) != first + k || r != row)
			return;
	}
	group_width(v, row, &next);
	if (n != wide * (next - row))
		return;
	for (int k = 0; k < n; k++) {
		const struct view_item *it = &v->item[to + (size_t)k];
		struct table_row *of = &t->row[v->row0 + row + k / wide];
		struct table_cell *c = fill_at(t, v, row + k / wide, first + k % wide);
		if (c->state != TABLE_MISSING && c->state != TABLE_PLACED)
			continue;
		fill_cell(t, v, row + k / wide, first + k % wide, it, 0, false);
		*of = (struct table_row){of->from ? of->from : it->line, of->to > it->line ? of->to : it->line, "order"};
		t->found[v->table] = true;
	}
}

/* Is the column called so in as many groups as its name was seen? */
static bool
is_complete(const struct view *v, int name, int all)
{
	int row;

	return nth(v, name, all - 1, &row) >= 0 && nth(v, name, all, &row) < 0;
}

static void
fill_columns(struct table *t, const struct view *v)
{
	int times[CELLS] = {0}, all[CELLS] = {0}, name;

	for (size_t i = 0; i < v->n; i++)
		if ((name = head_of(v, &v->item[i])) >= 0)
			all[name]++;
	for (size_t i = 0, to; i < v->n; i = to) {
		to = i + 1;
		if ((name = head_of(v, &v->item[i])) < 0)
			continue;
		bool sure = is_complete(v, name, all[name]);
		while (to < v->n && v->item[to].line == v->item[to - 1].line + 1 && (name = head_of(v, &v->item[to])) >= 0) {
			sure = sure && is_complete(v, name, all[name]);
			to++;
		}
		if (sure)
			fill_below(t, v, i, to, times);
		for (size_t k = i; k < to; k++)
			times[head_of(v, &v->item[k])]++;
	}
}

void
articles_columns(struct table *t, const struct view *v, const struct doc *d, const struct regions *g)
{
	struct regions around = *g;
	struct table_part own = table_part(t, v->table);

	if (!table_count(own.cell, own.n, TABLE_MISSING) || own.n > CELLS)
		return;
	around.tab[v->table].to = d->n;
	struct view all = view_open(d, &around, v->table, v->names);
	fill_columns(t, &all);
}
