/* narrow - which columns of the form the columns of narrow rows are.
 * Comes in: rows of the requests whose lines have a cell for each column in which the page prints anything, and no more.
 * Goes out: their cells, placed, or nothing.
 * Rule: the rows of one page share their columns, which keep the order of the form; the last is the total.  Of all ways to
 * lay the pages' columns on those of the form only those are possible with which every column of the table balances,
 * blanks as nothing; a column for which all of these agree is certain.
 * Where rows have all values but the total, for neither their first nor their last can be it, every column must balance as they stand.
 * Known weakness: two pages that follow each other with equally many columns are taken for one. */
#include <assert.h>
#include <string.h>

#include "mem.h"
#include "str.h"
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
#include "legend.h"
#include "narrow.h"

enum {
	WIDTH = 7,  /* columns of the requests, the total with them */
	PAGES = 4,  /* with more, nothing is read */
	FEW = 3,    /* rows that show that their last value is not the total */
	WAYS = 20   /* to choose the columns of one page: at most 3 of 6 */
};

/* What each column has received and carried in more than dealt with (0), dealt with more than its results (1). */
struct balance {
	int64_t v[2][WIDTH];
};

struct page { /* rows that share their columns */
	const struct run *first;
	int cells;
	int n, to[WAYS][WIDTH]; /* the ways: column of the page -> of the form */
	struct balance sum[WAYS];
	int way;          /* the one being tried */
	int agreed[WIDTH]; /* column of the form, if all that is possible agrees; -1: it does not */
};

struct pages {
	struct page v[PAGES];
	int n;
	bool any; /* was a way found? */
};

/* Enters a value of row r in column c. */
static bool
enter(struct balance *b, const struct form_row *row, int c, struct num x)
{
	if (x.scale || x.v > INT32_MAX || x.v < INT32_MIN)
		return false;
	if (strcmp(row->key, "received") == 0 || strcmp(row->key, "carried_in") == 0)
		b->v[0][c] += x.v;
	else if (strcmp(row->key, "carried_out") == 0)
		b->v[0][c] -= x.v;
	else if (strcmp(row->key, "total") == 0) {
		b->v[0][c] -= x.v;
		b->v[1][c] += x.v;
	} else
		b->v[1][c] -= x.v;
	return true;
}

/* Is the run one line of a narrow row, that adds up? */
static bool
is_narrow(const struct run *q)
{
	if (q->n < 2 || q->n >= WIDTH || q->block || !run_one_line(q))
		return false;
	const struct view_item *it = q->slot[0].it;
	const struct slot *last = &q->slot[q->n - 1];
	struct num sum = {0};
	for (int i = 0; i < q->n - 1; i++) {
		const struct region_tok *k = &it->tok[q->slot[i].col];
		if (k->kind != NUM_VALUE || !num_add(sum, k->value, &sum))
			return false;
	}
	const struct region_tok *total = &it->tok[last->col];
	return total->kind == NUM_VALUE && q->slot[0].col > 0 && it->n <= WIDTH && last->col == it->n - 1 && num_eq(sum, total->value);
}

/* The cells of a row that was read; false: one was not. */
static bool
enter_read(struct balance *b, const struct table *t, const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];

	for (int c = 0; c < WIDTH; c++) {
		const struct table_cell *x = &t->cell[row->first + c];
		if (x->state == TABLE_MISSING || x->state == TABLE_TEXT || (table_has(x) && !enter(b, row, c, x->value)))
			return false;
	}
	return true;
}

/* Puts each row where it belongs: into *known, or onto a page; false: there is one that is neither. */
static bool
sort(struct pages *p, struct balance *known, const struct table *t, const struct view *v, const struct run *q)
{
	int cells = 0;

	for (int r = 0; r < v->nrow; r++) {
		if (q[r].n == 0 || enter_read(known, t, v, r)) {
			cells = q[r].n ? 0 : cells;
			continue;
		}
		const char *why = t->row[v->row0 + r].why;
		if (!is_narrow(&q[r]) || (strcmp(why, "lost") != 0 && strcmp(why, "sums") != 0))
			return false;
		if (q[r].slot[0].it->n != cells) {
			if (p->n == PAGES)
				return false;
			cells = q[r].slot[0].it->n;
			p->v[p->n++] = (struct page){.first = &q[r], .cells = cells};
		}
	}
	return p->n > 0;
}

/* The rows of a page are those from its first on that are narrow and as long. */
static bool
on_page(const struct page *p, const struct run *q)
{
	return is_narrow(q) && q->slot[0].it->n == p->cells;
}

static const struct run *
page_end(const struct pages *all, int i, const struct view *v, const struct run *q)
{
	return i + 1 < all->n ? all->v[i + 1].first : q + v->nrow;
}

/* All ways to lay the page's columns on those of the form, and what each column then balances to. */
static bool
ways(struct pages *all, int i, struct table *t, const struct view *v, const struct run *q)
{
	struct page *p = &all->v[i];
	int k = p->cells - 1; /* the label's cell is none */

	for (unsigned set = 0; set < 1u << (WIDTH - 1); set++) {
		int to[WIDTH], n = 0;
		for (int c = 0; c < WIDTH - 1; c++)
			if (set >> c & 1)
				to[n++] = c;
		if (n != k - 1)
			continue;
		to[n] = WIDTH - 1;
		memcpy(p->to[p->n], to, sizeof to);
		for (const struct run *x = p->first; x < page_end(all, i, v, q); x++)
			for (int s = 0; on_page(p, x) && fill_at(t, v, x->r, 0)->state == TABLE_MISSING && s < x->n; s++) {
				struct num value = x->slot[s].it->tok[x->slot[s].col].value;
				if (!enter(&p->sum[p->n], &v->form->row[v->row0 + x->r], to[x->slot[s].col - 1], value))
					return false;
			}
		p->n++;
	}
	return true;
}

/* Do these make nothing together, in every column? */
static bool
cancels(const struct balance *x, const struct balance *y)
{
	for (int j = 0; j < 2; j++)
		for (int c = 0; c < WIDTH; c++)
			if (x->v[j][c] + y->v[j][c])
				return false;
	return true;
}

/* The ways being tried are possible: what has been agreed stays so only where they say the same. */
static void
agree(struct pages *all)
{
	for (int k = 0; k < all->n; k++)
		for (int c = 0; c < all->v[k].cells - 1; c++) {
			int to = all->v[k].to[all->v[k].way][c], *was = &all->v[k].agreed[c];
			*was = !all->any || *was == to ? to : -1;
		}
	all->any = true;
}

/* Tries all ways of page i on, with what the pages before and the rows known come to. */
static void
try(struct pages *all, int i, const struct balance *sum)
{
	assert(i < PAGES);
	struct page *p = &all->v[i];

	for (p->way = 0; p->way < p->n; p->way++) {
		const struct balance *own = &p->sum[p->way];
		struct balance s;
		if (i + 1 == all->n) {
			if (cancels(sum, own))
				agree(all);
			continue;
		}
		for (int j = 0; j < 2; j++)
			for (int c = 0; c < WIDTH; c++)
				s.v[j][c] = sum->v[j][c] + own->v[j][c];
		try(all, i + 1, &s);
	}
}

/* Fills a row by the columns that are agreed. */
static void
fill_row(struct table *t, const struct view *v, const struct page *p, const struct run *q)
{
	bool all = true;

	for (int c = 0; c < p->cells - 1; c++)
		all = all && p->agreed[c] >= 0;
	for (int c = 0; c < WIDTH && all; c++)
		*fill_at(t, v, q->r, c) = (struct table_cell){.state = TABLE_BLANK, .line = q->slot[0].it->line};
	for (int s = 0; s < q->n; s++)
		if (p->agreed[q->slot[s].col - 1] >= 0)
			fill_cell(t, v, q->r, p->agreed[q->slot[s].col - 1], q->slot[s].it, q->slot[s].col, false);
	t->row[v->row0 + q->r].why = "sums";
}

void
narrow_rows(struct table *t, const struct view *v, const struct run *q)
{
	int narrow = 0;

	for (int r = 0; v->table == FORM_REQUESTS && r < v->nrow; r++)
		narrow += is_narrow(&q[r]);
	if (narrow == 0) /* mostly */
		return;
	struct pages all = {0};
	struct balance known = {0};
	for (size_t i = 0; i < v->n; i++) /* all that is printed must be reckoned with */
		if (v->item[i].nval && v->item[i].row < 0)
			return;
	if (!sort(&all, &known, t, v, q))
		return;
	for (int i = 0; i < all.n; i++)
		if (!ways(&all, i, t, v, q))
			return;
	try(&all, 0, &known);
	for (int i = 0; i < all.n && all.any; i++)
		for (const struct run *x = all.v[i].first; x < page_end(&all, i, v, q); x++)
			if (on_page(&all.v[i], x) && fill_at(t, v, x->r, 0)->state == TABLE_MISSING)
				fill_row(t, v, &all.v[i], x);
}

/* Enters the values of a row that has all, and adds up, or all but the total; counts rows of which the first of these, and of which the last, is less
 * than the others together. */
static bool
enter_parts(struct balance *b, const struct view *v, const struct run *q, int *first, int *last)
{
	int64_t x[WIDTH] = {0}, all = 0;

	if (v->width[q->r] != WIDTH || q->n < WIDTH - 1 || q->n > WIDTH || (q->n == WIDTH && q->sum != RUN_SUM && q->sum != RUN_ZERO))
		return false;
	for (int k = 0; k < WIDTH - 1; k++) {
		const struct region_tok *tok = &q->slot[k].it->tok[q->slot[k].col];
		if (tok->kind != NUM_DASH && (tok->kind != NUM_VALUE || !enter(b, &v->form->row[v->row0 + q->r], k, tok->value)))
			return false;
		x[k] = tok->kind == NUM_VALUE ? tok->value.v : 0;
		all += x[k];
	}
	*first += q->n < WIDTH && 2 * x[0] < all;
	*last += q->n < WIDTH && 2 * x[WIDTH - 2] < all;
	return true;
}

/* Is the row read, but not each value in the column that it has by their order? */
static bool
is_read_otherwise(struct table *t, const struct view *v, const struct run *q)
{
	const struct table_cell *c = fill_at(t, v, q->r, 0);
	bool other = false;

	for (int k = 0; k < WIDTH - 1 && q->n && c->state != TABLE_MISSING; k++) {
		const struct region_tok *tok = &q->slot[k].it->tok[q->slot[k].col];
		other = other || (tok->kind == NUM_VALUE && !(table_has(&c[k]) && num_eq(c[k].value, tok->value)));
	}
	return other;
}

bool
narrow_untotalled(struct table *t, const struct view *v, const struct run *q)
{
	struct balance b = {{{0}}};
	int first = 0, last = 0;

	for (int r = 0; r < v->nrow; r++)
		if (v->table != FORM_REQUESTS || (q[r].n && (!enter_parts(&b, v, &q[r], &first, &last) || is_read_otherwise(t, v, &q[r]))))
			return false;
	if (first == 0 || last < FEW)
		return false;
	for (size_t i = 0; i < v->n; i++)
		if (v->item[i].nval && v->item[i].row < 0)
			return false;
	if (!cancels(&b, &(struct balance){{{0}}}) || legend_heads(v, true, false, true) != LEGEND_FORM)
		return false;
	for (int r = 0; r < v->nrow; r++) {
		if (q[r].n != WIDTH - 1 || fill_at(t, v, r, 0)->state != TABLE_MISSING)
			continue;
		fill_leave(t, v, r, "sums");
		for (int k = 0; k < WIDTH - 1; k++)
			fill_cell(t, v, r, k, q[r].slot[k].it, q[r].slot[k].col, false);
	}
	return true;
}
