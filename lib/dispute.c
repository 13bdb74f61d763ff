/* dispute - reads the fifteen values of the disputes table.
 * Comes in: the items of its region.  Goes out: the cells of its three rows.
 * Rule: fifteen values: their order; columns under heads: the heads; fewer without columns: only groups whose total adds
 * up are placed.
 * Known weakness: a table that prints its three rows one below the other is read by named only if it is whole. */
#include <assert.h>
#include <string.h>

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
#include "fill.h"
#include "run.h"
#include "glue.h"
#include "column.h"
#include "doubt.h"
#include "named.h"
#include "trail.h"
#include "dispute.h"

enum { GROUPS = 3, FEW = 1 }; /* of the disputes; values that are no line of them */

/* form row and column of the k-th of the values side by side */
static void
side_by_side(const struct view *v, int k, int *r, int *c)
{
	for (*r = 0; k >= v->width[*r]; (*r)++)
		k -= v->width[*r];
	*c = k;
}

static void
dispute_cell(struct table *t, const struct view *v, int k, const struct slot *s, bool certain)
{
	int r, c;

	side_by_side(v, k, &r, &c);
	fill_cell(t, v, r, c, s->it, s->col, certain);
}

/* Are all values there, and does each group of five add up, blanks as nothing? */
static bool
blocks_add_up(const struct view *v, const struct run *q)
{
	int at = 0;

	for (int r = 0; q->n == q->width && r < v->nrow; at += v->width[r++]) {
		const struct slot *total = &q->slot[at + v->width[r] - 1];
		const struct region_tok *k = &total->it->tok[total->col];
		struct num sum;
		if (!run_total(&q->slot[at], v->width[r] - 1, &sum) || !(k->kind == NUM_VALUE ? num_eq(sum, k->value) : sum.v == 0))
			return false;
	}
	return q->n == q->width;
}

/* A row of cells that has lost its first ones, as text copied from a page does when they are blank: counted from the
 * right, if then a total adds up and none does not. */
static const char *
dispute_from_right(struct table *t, const struct view *v, const struct run *q)
{
	const struct view_item *it = q->n ? q->slot[0].it : NULL;
	int lost = it ? q->width - it->n : 0, at = 0;
	bool sum = false;

	if (lost <= 0 || !run_one_line(q) || it->n == q->n)
		return "lost";
	for (int pass = 0; pass < 2; pass++, at = 0)
		for (int r = 0; r < v->nrow; at += v->width[r++]) {
			struct num total = {0};
			for (int c = 0; c < v->width[r]; c++) {
				int col = at + c - lost;
				if (col < 0)
					continue;
				const struct region_tok *k = &it->tok[col];
				if (pass == 1)
					fill_cell(t, v, r, c, it, col, false);
				else if (k->kind == NUM_TEXT)
					return "lost";
				else if (c == v->width[r] - 1 && total.v != 0) {
					if (k->kind != NUM_VALUE || !num_eq(total, k->value))
						return "lost";
					sum = true;
				} else if (k->kind == NUM_VALUE && !num_add(total, k->value, &total))
					return "lost";
			}
			if (pass == 0 && r == v->nrow - 1 && !sum)
				return "lost";
		}
	return "sums";
}

/* fewer values than columns, no columns: the leading groups of five that add up */
static const char *
dispute_deficit(struct table *t, const struct view *v, const struct run *q)
{
	int at = 0;

	for (int r = 0; r < v->nrow && at + v->width[r] <= q->n; r++) {
		if (!run_sums(&q->slot[at], v->width[r]))
			break;
		for (int c = 0; c < v->width[r]; c++)
			fill_cell(t, v, r, c, q->slot[at + c].it, q->slot[at + c].col, false);
		at += v->width[r];
	}
	return at ? "sums" : dispute_from_right(t, v, q);
}

/* Are these values, of which blank ones may be lost, those of one group: none, zeros, or ending in the sum of the others? */
static bool
is_group(const struct slot *s, int n)
{
	int zeros = 0;

	for (int i = 0; i < n; i++) {
		const struct region_tok *k = &s[i].it->tok[s[i].col];
		if (k->kind != NUM_VALUE)
			return false;
		zeros += k->value.v == 0;
	}
	return zeros == n || (n > 1 && run_sums(s, n));
}

/* Fewer values than columns, and the blank ones have left no trace: is there only one way to part them into groups that add
 * up?  Then the totals are known, and all of a group that is whole. */
static const char *
dispute_by_sums(struct table *t, const struct view *v, const struct run *q)
{
	int ways = 0, from[GROUPS + 1] = {0}, proven = 0;

	assert(v->nrow == GROUPS); /* in every form */
	if (q->n >= q->width)
		return "lost";
	for (int a = 0; a <= v->width[0] && a <= q->n; a++)
		for (int b = a; b <= a + v->width[1] && b <= q->n; b++) {
			if (q->n - b > v->width[2] || !is_group(q->slot, a) || !is_group(q->slot + a, b - a) || !is_group(q->slot + b, q->n - b))
				continue;
			ways++;
			from[1] = a;
			from[2] = b;
			from[3] = q->n;
		}
	for (int r = 0; r < v->nrow; r++)
		proven += from[r + 1] - from[r] >= SUMMED && run_sums(&q->slot[from[r]], from[r + 1] - from[r]);
	if (ways != 1 || proven < 2)
		return "lost";
	for (int r = 0; r < v->nrow; r++) {
		int n = from[r + 1] - from[r], width = v->width[r];
		for (int c = n == width ? 0 : width - 1; c < width && n > 1; c++) {
			const struct slot *s = &q->slot[from[r] + c - width + n];
			fill_cell(t, v, r, c, s->it, s->col, false);
		}
	}
	return "sums";
}

/* Is the total of a row of the disputes there, and the sum of the others?  Zeros among blanks prove a place only where
 * heads name it. */
static bool
dispute_adds_up(struct table *t, const struct view *v, int r, bool named)
{
	struct num sum = {0};
	int n = v->width[r], seen = 0, has = 0;

	for (int c = 0; c < n; c++) {
		const struct table_cell *x = fill_at(t, v, r, c);
		seen += table_has(x) && x->value.v != 0;
		has += table_has(x);
		if (c < n - 1 && table_has(x) && !num_add(sum, x->value, &sum))
			return false;
	}
	if (seen == 0)
		return named || has == 0 || has == n;
	const struct table_cell *total = fill_at(t, v, r, n - 1);
	return table_has(total) && num_eq(sum, total->value);
}

/* Where there is a value too many, the rows that do not add up may hold it instead of their own. */
static void
leave_unproven(struct table *t, const struct view *v, bool named)
{
	for (int r = 0; r < v->nrow; r++)
		if (!dispute_adds_up(t, v, r, named))
			for (int c = 0; c < v->width[r]; c++)
				*fill_at(t, v, r, c) = (struct table_cell){0};
}

/* Has the line of values, whose columns heads name, not as many cells as the longest line of heads?  Then a cell has come in or is lost. */
static bool
is_off(const struct view *v, const struct run *q)
{
	int heads = 0;

	for (size_t i = 0; i < q->from; i++)
		if (v->item[i].texts && v->item[i].n > heads)
			heads = v->item[i].n;
	return heads != q->cells;
}

/* Does a cell among the values of a line hold a text?  It may be a column's, and a value behind it none's. */
static bool
has_text_within(const struct run *q)
{
	for (int i = 1; i < q->n; i++)
		for (int k = q->slot[i - 1].col + 1; q->slot[i].it == q->slot[i - 1].it && k < q->slot[i].col; k++)
			if (q->slot[i].it->tok[k].kind == NUM_TEXT)
				return true;
	return false;
}

static const char *
dispute_columns(struct table *t, const struct view *v, struct run *q, struct doc *d)
{
	struct map m;
	bool named = column_by_heads(v, 0, q->block, q->cells, q->width, &m, *d->a);

	for (int i = 1; i < q->n; i++)
		if (q->slot[i].col == q->slot[i - 1].col)
			return "broken";
	if (!named) {
		if (q->n == q->width) {
			bool certain = !has_text_within(q) || blocks_add_up(v, q);
			for (int k = 0; k < q->width; k++)
				dispute_cell(t, v, k, &q->slot[k], certain);
			return certain ? "complete" : "order";
		}
		if (q->cells != q->width || (q->n > 0 && q->slot[0].it->tok[0].kind == NUM_TEXT))
			return "lost";
		for (int k = 0; k < q->width; k++)
			m.col[k] = k;
	}
	for (int i = 0, k = 0; i < q->n; i++) { /* both rise */
		while (k < q->width && m.col[k] < q->slot[i].col)
			k++;
		bool in = k < q->width && m.col[k] == q->slot[i].col;
		if (!in && q->n <= q->width)
			return "lost";
		if (!in)
			diag_add(&d->diags, DIAG_EXTRA_VALUE, q->slot[i].it->line, q->slot[i].it->cell[q->slot[i].col].text);
	}
	for (int k = 0, i = 0; k < q->width; k++) {
		int r, c;
		side_by_side(v, k, &r, &c);
		while (i < q->n && q->slot[i].col < m.col[k])
			i++;
		q->r = r;
		if (i < q->n && q->slot[i].col == m.col[k])
			fill_cell(t, v, r, c, q->slot[i].it, q->slot[i].col, true);
		else
			run_fill_empty(t, v, q, c, m.col[k]);
	}
	/* few values under many heads: without totals that add up their place is not certain */
	for (int r = 0; r < v->nrow && q->n < q->width; r++)
		if (!dispute_adds_up(t, v, r, named && !is_off(v, q)))
			fill_unsettle(t, v, r);
	if (q->n > q->width)
		leave_unproven(t, v, named);
	return q->n == q->width ? "complete" : "columns";
}

/* The item that holds all values itself, else all items from first to last value.  *beside: are there others too, so
 * that a number may have been broken over lines? */
static bool
dispute_values(struct view *v, struct run *q, bool *beside)
{
	size_t whole = SIZE_MAX;
	int block = 0;

	run_begin(q, 0, 0);
	for (int r = 0; r < v->nrow; r++)
		q->width += v->width[r];
	for (size_t i = 0; i < v->n; i++)
		if (v->item[i].nval >= q->width && whole == SIZE_MAX)
			whole = i;
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval == 0)
			continue;
		if ((whole != SIZE_MAX && i != whole) || (q->from != SIZE_MAX && it->block != block)) {
			*beside = true;
			continue;
		}
		block = it->block;
		q->from = q->from == SIZE_MAX ? i : q->from;
		q->to = i;
		q->cells = it->n;
		run_add(q, it);
		v->item[i].row = 0;
	}
	q->block = block;
	if (block)
		run_sort(q);
	return q->from != SIZE_MAX;
}

/* a row of the table under its heads with nothing in it: all blank */
static bool
dispute_blank(const struct view *v, struct run *q)
{
	for (size_t i = v->n; i-- > 0;) {
		const struct view_item *it = &v->item[i];
		bool blank = it->block > 0;
		for (int k = 0; k < it->n && blank; k++)
			blank = it->tok[k].kind == NUM_BLANK;
		if (!blank)
			continue;
		q->from = q->to = i;
		q->block = it->block;
		q->cells = it->n;
		return true;
	}
	return false;
}

/* Do words stand between the values?  Then heads and values were printed in turn, and order tells little. */
static bool
has_words_between(const struct view *v, const struct run *q)
{
	for (size_t i = q->from + 1; i < q->to; i++)
		for (int k = 0; k < v->item[i].n; k++)
			if (v->item[i].tok[k].kind == NUM_TEXT)
				return true;
	return false;
}

/* Are the cells of an item blank, perhaps with a year before them? */
static bool
is_blank_line(const struct view_item *it)
{
	bool line = true;

	if (it->tok[0].kind != NUM_BLANK)
		line = (unsigned)(it->cell[0].text.p[0] - '0') < 10 && str_find(it->cell[0].text, STR("年")) > 0;
	for (int k = 1; line && k < it->n; k++)
		line = it->tok[k].kind == NUM_BLANK;
	return line;
}

/* Is there another line of values, and are they others?  Then it is of another year, or of another body. */
static bool
has_rival(const struct view *v, const struct run *q)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		bool beside = it->block && it->block == q->block, row = it->nval > FEW || (it->nval > 0 && beside);
		int at = 0, alike = 0;
		if (i + 1 == q->from || i == q->to + 1)
			row = row || (beside && is_blank_line(it));
		if (!row || (i >= q->from && i <= q->to))
			continue;
		for (int k = 0; k < it->n; k++)
			if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH) {
				const struct region_tok *own = at < q->n ? &q->slot[at].it->tok[q->slot[at].col] : NULL;
				alike += own && own->kind == it->tok[k].kind && num_eq(own->value, it->tok[k].value);
				at++;
			}
		if (at != q->n || alike < at)
			return true;
	}
	return false;
}

/* Is the last value of a row not the sum of the others, but another that of all but itself?  Then the total stands there. */
static bool
is_total_within(struct table *t, const struct view *v, int r)
{
	struct num sum = {0};
	int n = v->width[r];

	for (int c = 0; c < n; c++)
		if (table_has(fill_at(t, v, r, c)) && !num_add(sum, fill_at(t, v, r, c)->value, &sum))
			return false;
	for (int c = n - 1; c >= 0; c--) {
		const struct table_cell *x = fill_at(t, v, r, c);
		struct num rest;
		if (table_has(x) && x->value.v != 0 && num_sub(sum, x->value, &rest) && num_eq(rest, x->value))
			return c < n - 1;
	}
	return false;
}

/* Do words stand between the values, and contradict those of one kind each other, and those of another, though none is the sum of the others?
 * Then they are in other columns. */
static bool
is_misplaced(struct table *t, const struct view *v, const struct run *q)
{
	int others = 0;

	if (!has_words_between(v, q))
		return false;
	for (int r = 0; r < v->nrow; r++) {
		bool all = true;
		for (int k = 0; k < v->width[r]; k++)
			all = all && table_has(fill_at(t, v, r, k));
		others += all && !dispute_adds_up(t, v, r, true) && !is_total_within(t, v, r);
	}
	return others > 1;
}

/* Does a line that names the suits stand below one with a total, both above the values?  Then each kind has heads and a line of values of
 * its own, and one of blank cells left no trace. */
static bool
is_in_parts(const struct view *v, const struct run *q)
{
	bool total = false;

	for (size_t i = 0; i < q->from; i++) {
		const struct view_item *it = &v->item[i];
		if (total && it->n > 0 && str_find(it->cell[0].text, STR("行政诉讼")) == 0)
			return true;
		total = total && (it->texts || it->n < FEW + 1); /* blank cells are a line of their own */
		for (int k = 0; k < it->texts; k++) {
			const struct term *x = it->tok[k].term;
			for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword; w++)
				total = total || label_eq(x->word[w]->text, v->names->total) || label_eq(x->word[w]->text, v->names->sum);
		}
	}
	return false;
}

bool
dispute_read(struct table *t, struct view *v, struct doc *d)
{
	struct run q;
	const char *why = "lost";
	bool beside = false;

	if (named_read(t, v))
		return true;
	if (trail_read(t, v)) {
		diag_add(&d->diags, DIAG_PLACED_ROW, v->item[0].line, STR("disputes"));
		return true;
	}
	if (!dispute_values(v, &q, &beside) && !dispute_blank(v, &q)) {
		t->found[FORM_DISPUTES] = v->n > 0;
		return false;
	}
	t->found[FORM_DISPUTES] = true;
	beside = beside || (q.block == 0 && !run_one_line(&q) && !run_one_each(&q));
	beside = beside || (v->pieces && q.from != q.to);
	bool proven = blocks_add_up(v, &q), packed = v->packed && q.n == q.width; /* then some of these may be another column's */
	bool parts = q.n < q.width && is_in_parts(v, &q);
	if (parts) {
		why = "parts";
	} else if (beside && !proven) {
		why = q.block ? "lost" : dispute_deficit(t, v, &q);
	} else if (q.block && (proven || !(packed || (v->pieces && !view_grid(v))))) {
		why = dispute_columns(t, v, &q, d);
	} else if (q.n == q.width && (proven || !(v->pieces || packed || run_blank(&q.slot[q.n - 1])))) {
		bool certain = run_one_line(&q) || (proven && !has_words_between(v, &q));
		for (int k = 0; k < q.width; k++)
			dispute_cell(t, v, k, &q.slot[k], certain);
		why = certain ? "complete" : "order";
	} else if (q.n <= q.width) {
		why = dispute_deficit(t, v, &q);
	} else {
		why = "surplus";
		diag_add(&d->diags, DIAG_EXTRA_VALUE, v->item[q.from].line, STR("disputes"));
	}
	if (strcmp(why, "lost") == 0)
		why = dispute_by_sums(t, v, &q);
	if (strcmp(why, "sums") == 0)
		diag_add(&d->diags, DIAG_PLACED_ROW, v->item[q.from].line, STR("disputes"));
	bool loose = has_rival(v, &q);
	for (int r = 0; r < v->nrow; r++)
		loose = loose || is_total_within(t, v, r);
	if (loose)
		table_unsettle(table_part(t, FORM_DISPUTES).cell, table_part(t, FORM_DISPUTES).n);
	if (is_misplaced(t, v, &q) || (q.from != q.to && trail_turned(v))) {
		why = "lost";
		for (int r = 0; r < v->nrow; r++)
			memset(fill_at(t, v, r, 0), 0, (size_t)v->width[r] * sizeof *fill_at(t, v, r, 0));
	}
	for (int r = 0; r < v->nrow; r++) {
		t->row[v->row0 + r] = (struct table_row){v->item[q.from].line, v->item[q.to].line, why};
		glue_unsettle(&t->cell[v->form->row[v->row0 + r].first], v->width[r]);
	}
	return false;
}
