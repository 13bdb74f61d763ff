/* articles - the first table by the heads of its groups.
 * Comes in: the lines of a table of which the labels of too few rows were found.  Goes out: its cells, all `placed`, or nothing.
 * Rule: its groups are headed by the articles of the regulations.  If between the heads of all of them, in the form's order, stand just as many values as
 * the rows of each group have, their order decides.
 * Known weakness: one blank cell that left no trace and nothing is read. */
#include <string.h>

#include "num.h"
#include "form.h"
#include "table.h"
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
		run_add(q, &v->item[i], true);
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
