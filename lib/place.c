/* place - from the values of a row to columns of the form.
 * Comes in: items with the row their values were given to.  Goes out: the cells of the table.
 * Rule: each row is asked first whether its values are perhaps another's, or not numbers of the form: then it is missing.  As many values as
 * columns: their order decides.  Fewer: the columns of others decide (spread).  No columns: only a total that the sum of the others confirms is
 * placed, the rest is missing; nothing is packed to the left.
 * Known weakness: a value in a column that is none of the form's is noted only in the disputes. */
#include <limits.h>
#include <stddef.h>
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
#include "alien.h"
#include "column.h"
#include "doubt.h"
#include "gaps.h"
#include "further.h"
#include "caption.h"
#include "figure.h"
#include "claim.h"
#include "glue.h"
#include "legend.h"
#include "narrow.h"
#include "trust.h"
#include "spread.h"
#include "drift.h"
#include "place.h"

enum { FEW = 3 }; /* rows that tell of the others */

/* are all cells of the row missing? */
static bool
row_empty(const struct table *t, const struct view *v, int r)
{
	return table_count(&t->cell[v->form->row[v->row0 + r].first], v->width[r], TABLE_MISSING) == v->width[r];
}

/* one value too many: is there only one whose removal makes the row add up? */
static void
fill_surplus(struct table *t, const struct view *v, const struct run *q)
{
	int found = -1, hits = 0;

	for (int drop = 0; q->n == q->width + 1 && drop < q->n; drop++) {
		for (int k = 0; k < q->width; k++) {
			const struct slot *s = &q->slot[k + (k >= drop)];
			fill_cell(t, v, q->r, k, s->it, s->col, false);
		}
		if (fill_adds_up(t, v, q->r)) {
			found = drop;
			hits++;
		}
	}
	if (hits != 1 || v->table != FORM_REQUESTS) {
		fill_leave(t, v, q->r, "surplus");
		return;
	}
	for (int k = 0; k < q->width; k++) {
		const struct slot *s = &q->slot[k + (k >= found)];
		fill_cell(t, v, q->r, k, s->it, s->col, false);
	}
	t->row[v->row0 + q->r].why = "sums";
}

/* Does every row that holds more than noughts end in the sum of its others, and do a few of three values and more? */
static bool
all_end_in_sums(const struct run *all, int nrow)
{
	int sums = 0;

	for (int r = 0; r < nrow; r++) {
		if (all[r].n > 0 && (all[r].sum == RUN_NONE || (all[r].n == 1 && all[r].sum == RUN_SUM)))
			return false;
		sums += all[r].n >= SUMMED && all[r].sum == RUN_SUM;
	}
	return sums >= FEW;
}

/* fewer values than columns, and no columns: only a total that is the sum of the others can be told */
static void
fill_deficit(struct table *t, const struct view *v, const struct run *q)
{
	int nonzero = 0;

	fill_leave(t, v, q->r, "lost");
	for (int i = 0; i < q->n - 1; i++) {
		const struct region_tok *tok = &q->slot[i].it->tok[q->slot[i].col];
		nonzero += tok->kind == NUM_VALUE && tok->value.v != 0;
	}
	if (v->table != FORM_REQUESTS || nonzero < 1 || !run_sums(q->slot, q->n) || (nonzero < 2 && !all_end_in_sums(q - q->r, v->nrow)))
		return;
	const struct slot *last = &q->slot[q->n - 1];
	fill_cell(t, v, q->r, q->width - 1, last->it, last->col, false);
	t->row[v->row0 + q->r].why = "sums";
}

/* As many values as columns.  They are certain where nothing but a line of its own says so, too, if they do not contradict each other. */
static void
fill_in_order(struct table *t, const struct view *v, const struct run *q, bool strips, bool like)
{
	bool sure = q->block || run_one_line(q) || !(strips || run_contradicts(v, q));
	bool certain = v->band[q->r].found && sure && !like && !doubt_loose(v, q);

	if (q->whole)
		fill_values(t, v, q->r, q->slot[0].it, q->slot[0].col, certain);
	else if (q->stacked)
		fill_lines(t, v, q->r, q->slot[0].it, certain);
	for (int k = 0; k < q->width && !q->whole && !q->stacked; k++)
		fill_cell(t, v, q->r, k, q->slot[k].it, q->slot[k].col, certain);
	t->row[v->row0 + q->r].why = certain ? "complete" : "unlabelled";
}

/* Do the values stand where another row's may, or are they perhaps not all?  A row that is lined has hardly any of these doubts: each of
 * the others needs values on a line that is none of the label's, or on several, a text behind the values or an enumerator without one
 * before them; one that is whole has but that of a label below its first value.  One that is stacked among such rows has none: no value
 * stands before its own label, or within another's, and nothing beside a value. */
static bool
is_displaced(const struct view *v, const struct run *q, bool glued, struct arena scratch)
{
	if (!GK_PLAIN && (q->whole || v->usual))
		return caption_below(v, q);
	if (q->lined)
		return (!q->own && caption_number(q)) || caption_below(v, q) || (glued && glue_in(v, q));
	return doubt_neighbours(v, q) || doubt_crossed(v, q) || doubt_side(v, q) ||
	       caption_behind(q) || doubt_own_line(v, q) || caption_number(q) ||
	       caption_other_number(v, q) || caption_below(v, q) || caption_taken(v, q, scratch) || caption_between(v, q, scratch) || claim_robbed(v, q) || (glued && glue_in(v, q));
}

/* May the values be another row's, or none of the table's? */
static bool
is_misled(const struct view *v, const struct run *q, const size_t *whole, bool glued, struct arena scratch)
{
	if (!q->named && (caption_other(v, q) || caption_again(v, q))) /* each needs other words beside the values */
		return true;
	if (is_displaced(v, q, glued, scratch))
		return true;
	return doubt_astray(v, q) || alien_twice(v, q) || (!q->plain && (figure_huge(v, q) || figure_joined(v, q))) || caption_vague(v, q) ||
	       claim_counted(v, q, whole) || claim_twice(v, q);
}

/* In the tables without sums: does one of the numbers fit none of its column?  Then perhaps the others are not in theirs either. */
static bool
is_unfit(struct table *t, const struct view *v, const struct run *q)
{
	bool unfit = false;
	struct num x;

	for (int k = 0; k < q->width && v->table == FORM_DISCLOSURE; k++) {
		const struct table_cell *c = fill_at(t, v, q->r, k);
		unfit = unfit || (c->state == TABLE_TEXT && num_parse(c->raw, &x) == NUM_VALUE);
	}
	return unfit;
}

/* Has the first table a column of remarks, and was one of them taken for a value, or has the row no cell for it, and one that is no number?  Then
 * that may be a remark, or the column before it is not there, and others moved. */
static bool
has_remark(struct table *t, const struct view *v, const struct run *q)
{
	const struct table_cell *c = fill_at(t, v, q->r, 0);
	const struct view_item *it = q->n && q->width > 1 && v->table == FORM_DISCLOSURE ? q->slot[q->n - 1].it : NULL;
	bool full = true;

	for (int k = 0; it && k < q->width; k++)
		full = full && table_has(&c[k]);
	int label = it ? view_label_col(it) : 0;
	return it && (q->slot[q->n - 1].col - label > q->width || (!full && it->n - 1 - label <= q->width)) && alien_has_remarks(v);
}

/* Stands a share in one of its columns, which no form has, or what is counted, or a label?  Then others are perhaps not in theirs.  Behind a
 * value it may make that another number. */
static bool
has_other(struct table *t, const struct view *v, const struct run *q)
{
	const struct table_cell *c = fill_at(t, v, q->r, 0);
	bool other = false;

	for (int k = 0; k < q->width && !q->whole && !q->stacked && q->n > 0; k++)
		other = other || (c[k].state == TABLE_TEXT && (str_ends(c[k].raw, STR("%")) || alien_unit(c[k].raw) || alien_label(c[k].raw)));
	for (int i = 0; i < q->n && q->n < SLOTS && !q->plain && !other; i++) {
		const struct view_item *it = q->slot[i].it;
		int k = q->slot[i].col + 1;
		other = k < it->n && it->tok[k].kind == NUM_TEXT && alien_unit(it->cell[k].text);
	}
	return other;
}

/* Is the last cell beside its values an empty one? */
static bool
ends_blank(const struct run *q)
{
	const struct view_item *it = q->slot[0].it;

	return it->tok[it->n - 1].kind == NUM_BLANK;
}

/* Do the words beside its values, or these themselves, say that some are perhaps not the row's, or not in their columns? */
static bool
is_vague(struct table *t, const struct view *v, const struct run *q)
{
	return (!q->named && caption_misnumbered(v, q)) || claim_doubled(v, q) || claim_again(v, q) || is_unfit(t, v, q) || has_remark(t, v, q) ||
	       has_other(t, v, q) || (!q->lined && !q->stacked && alien_between(v, q)); /* a rule would be an enumerator without a text */
}

/* Has the row all its values, if some are a nought and another joined?  Then no cell of it is empty, whatever its columns say. */
static bool
is_fused(const struct run *q)
{
	int n = q->n;

	for (int i = 0; i < q->n && q->block && q->n < q->width; i++)
		n += num_padded(q->slot[i].it->cell[q->slot[i].col].text);
	return n > q->n && n == q->width;
}

/* Stand the row's first columns on a line below that of its last ones, and no sum says that this is so?  Where lines were broken at some width,
 * the values of the line below are those behind the others, whatever they stand under. */
static bool
is_wrapped(const struct view *v, const struct run *q)
{
	int i = 1;

	while (i < q->n && q->n <= q->width && q->slot[i - 1].it >= q->slot[i].it)
		i++;
	return i == q->n && q->block && q->slot[0].it > q->slot[i - 1].it && !run_adds_up(v, q);
}

/* Where the first value is joined to the label, the others are perhaps not in their columns, and the empty cell is one of theirs. */
static void
unsettle_joined(struct table *t, const struct view *v, const struct run *q)
{
	struct table_cell *c = fill_at(t, v, q->r, 0);

	fill_unsettle(t, v, q->r);
	for (int k = 0; k < q->width; k++)
		c[k].state = c[k].state == TABLE_BLANK ? TABLE_MISSING : c[k].state;
}

/* In the first table, one number a line: has the row next to one of several columns no value?  Then blank cells left no trace, and some of the
 * numbers are perhaps that row's. */
static bool
may_be_next(const struct view *v, const struct run *q, const struct run *all)
{
	if (v->table != FORM_DISCLOSURE || q->block || q->n < 2 || run_one_line(q))
		return false;
	for (int r = q->r > 0 ? q->r - 1 : 0; r <= q->r + 1 && r < v->nrow; r++)
		if (all[r].width == q->width && all[r].n == 0)
			return true;
	return false;
}

static void
place_one(struct table *t, const struct view *v, const struct run *q, const struct run *all, struct maps *m,
	  bool strips, bool glued, const size_t *whole, struct arena scratch)
{
	if (!q->any)
		return;
	t->row[v->row0 + q->r].from = v->item[q->from].line;
	t->row[v->row0 + q->r].to = v->item[q->to].line;
	bool pieced = !((q->lined || q->stacked) && v->settled) && doubt_pieced(v, q), like = pieced && doubt_like_others(v, q);
	bool longer = column_longer(v, q, all);
	bool misled = is_misled(v, q, whole, glued, scratch) || (longer && ends_blank(q)) || column_outside(q, m) || column_late(q, all, v->nrow);
	if (misled || (pieced && !like) || figure_cut(v, q) ||
	    (!(q->plain && v->table == FORM_REQUESTS) && figure_sign(v, q))) {
		fill_leave(t, v, q->r, "doubtful");
	} else if (strips && q->block == 0 && q->n && (q->n != q->width || !doubt_enclosed(v, q))) {
		fill_leave(t, v, q->r, "strips?");
	} else if (q->n == q->width && q->wider) {
		spread_row(t, v, q, all, m);
	} else if (q->n == q->width) {
		fill_in_order(t, v, q, strips, like);
		if (strips && q->block == 0 && !fill_adds_up(t, v, q->r))
			fill_leave(t, v, q->r, "strips?");
	} else if (q->n == 0 && q->width == 1 && q->cells > q->label_col + 1) {
		run_fill_empty(t, v, q, 0, q->label_col + 1);
		t->row[v->row0 + q->r].why = "columns";
	} else if (q->block && q->n < q->width) {
		spread_row(t, v, q, all, m);
	} else if (q->n > q->width) {
		fill_surplus(t, v, q);
	} else if (!spread_own(t, v, q)) {
		fill_deficit(t, v, q);
	}
	if (longer || is_wrapped(v, q) || column_over(v, q) || is_vague(t, v, q) || doubt_goes_on(v, q) || may_be_next(v, q, all))
		fill_unsettle(t, v, q->r);
	if ((!q->whole && (doubt_joined(q) || is_fused(q))) || (v->marks & TERM_SIGN && figure_noted(q)) || figure_glued(v, q))
		unsettle_joined(t, v, q);
}

/* Are there rows with fewer values than columns, or more? */
static bool
is_uneven(const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++)
		if (q[r].n > 0 && q[r].n != q[r].width)
			return true;
	return false;
}

/* Were all values given to rows, and none to one whose label stands behind them? */
static bool
is_settled(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval && (it->row < 0 || (v->band[it->row].found && i < v->band[it->row].from)))
			return false;
	}
	return true;
}

/* Is the table settled, and are its rows printed as most are? */
static bool
is_usual(const struct view *v, const struct run *q)
{
	bool usual = v->settled;

	for (int r = 0; r < v->nrow && usual; r++)
		usual = q[r].whole || q[r].stacked || !q[r].any;
	return usual;
}

static int
least_cells(const struct view *v, const struct run *q)
{
	int least = INT_MAX;

	for (int r = 0; r < v->nrow; r++)
		least = q[r].block && q[r].cells < least ? q[r].cells : least;
	return least;
}

/* Items whose values could not be placed belong to no row.  Returns whether a row has none. */
static bool
give_back(const struct table *t, struct view *v)
{
	int last = -1; /* the row that was looked at, and whether it is empty */
	bool empty = false, any = false;

	for (int r = 0; r < v->nrow && !any; r++) /* mostly none is */
		any = row_empty(t, v, r);

	for (size_t i = 0; i < v->n && any; i++) {
		int r = v->item[i].row;
		if (r >= 0 && r != last)
			empty = row_empty(t, v, last = r);
		if (r >= 0 && empty)
			v->item[i].row = -1;
	}
	return any;
}

/* The first item of each row, v->n if it has none.  Items without values between those of one row become its, too.  Returns what is_settled
 * does, the rows having only values yet. */
static bool
find_first(struct view *v, size_t *first)
{
	bool settled = true;

	for (int r = 0; r < v->nrow; r++)
		first[r] = v->n;
	for (size_t i = 0, last = 0; i < v->n; i++) {
		int r = v->item[i].row;
		if (r < 0) {
			settled &= !v->item[i].nval;
			continue;
		}
		if (first[r] == v->n) {
			first[r] = i;
			settled &= !v->band[r].found || i >= v->band[r].from;
		}
		for (size_t k = last + 1; k < i && v->item[last].row == r; k++)
			if (v->item[k].nval == 0)
				v->item[k].row = r;
		last = i;
	}
	return settled;
}

static void
collect_runs(const struct view *v, struct run *q, const size_t *first, const struct further *f, bool subtotals, struct arena scratch)
{
	for (int r = 0; r < v->nrow; r++) {
		run_collect(&q[r], v, r, first);
		if (v->table == FORM_DISCLOSURE) {
			alien_drop_further(v, &q[r]);
			continue;
		}
		const struct slot *last = q[r].n ? &q[r].slot[q[r].n - 1] : NULL;
		if (last && last->it->tok[last->col].kind != NUM_VALUE)
			alien_drop_dash(v, &q[r]);
		if (subtotals)
			further_drop(v, &q[r], f, scratch);
	}
}

bool
place_rows(struct table *t, struct view *v, struct arena *a)
{
	struct run *q = MEM_TAKE(a, struct run, (size_t)v->nrow);
	size_t *first = MEM_NEW(a, size_t, (size_t)v->nrow);
	bool whole_rows = true, settled = find_first(v, first);
	struct further f;
	bool subtotals = further_heads(v, &f) || (v->table == FORM_REQUESTS && further_subtotals(v));

	collect_runs(v, q, first, &f, subtotals, *a);
	if (subtotals && trust_most_contradict(v, q)) /* the head stands elsewhere than its column */
		collect_runs(v, q, first, &f, false, *a);
	v->settled = settled;
	bool surplus = alien_drop_surplus(v, q);
	if (!surplus && !v->settled && alien_take_surplus(v, q)) {
		surplus = true;
		v->settled = is_settled(v);
	}
	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++)
		run_weigh(&q[r]);
	for (int r = 0; r < v->nrow; r++)
		whole_rows = whole_rows && (q[r].whole || !q[r].any);
	for (int r = 0; r < v->nrow; r++) /* where order tells all columns it does not matter */
		if (v->damaged || (!whole_rows && (q[r].block || q[r].n < q[r].width)))
			run_label(&q[r], v);
	v->usual = is_usual(v, q);
	v->least = least_cells(v, q);
	bool uneven = is_uneven(v, q);
	bool strips = !surplus && (GK_PLAIN || !v->usual) && doubt_strips(v); /* no other values stand within the labels of whole rows, or behind those of stacked ones */
	struct maps m = spread_maps(v, q, a);
	bool glued = uneven && glue_usual(v, q);
	bool packed = uneven && gaps_packed(v, q);
	const size_t *whole = claim_whole(v, a);
	for (int r = 0; r < v->nrow && packed; r++)
		if (q[r].n < q[r].width) { /* their columns mean nothing */
			q[r].block = 0;
			q[r].label_col = -1;
		}
	v->sides = doubt_sides(v, q);
	v->legend = v->table == FORM_REQUESTS ? legend_order(v, q) : LEGEND_FORM;
	for (int r = 0; r < v->nrow; r++)
		place_one(t, v, &q[r], q, &m, strips, glued, whole, *a);
	trust_rows(t, v, q, uneven, subtotals);
	drift_rows(t, v, q);
	if (uneven && narrow_untotalled(t, v, q))
		v->legend = LEGEND_FORM;
	v->settled = !give_back(t, v) && v->settled;
	v->cut = uneven && gaps_cut(v, q);
	return packed || (uneven && gaps_left_out(v, q));
}

void
place_packed(struct table *t, bool cut)
{
	const struct form *f = t->form;

	for (int r = f->tab[FORM_DISCLOSURE].row0; r < f->tab[FORM_DISCLOSURE].row0 + f->tab[FORM_DISCLOSURE].nrow; r++) {
		struct table_cell *c = &t->cell[f->row[r].first];
		int n = f->row[r].n;
		table_unsettle(c, cut ? n : 0);
		if (c[0].state == TABLE_BLANK || c[n - 1].state != TABLE_BLANK)
			continue;
		for (int k = 0; k < n; k++)
			c[k] = (struct table_cell){0};
		t->row[r].why = "lost";
	}
}
