/* doubt - what must be ruled out before values are a row's.
 * Comes in: runs.  Goes out: yes or no, and runs without what is none of theirs.
 * Rule: FORMS.md section 6: numbers broken over lines, page numbers between, strips, values of the neighbour's.  In doubt a
 * row is missing.
 * Known weakness: a broken number whose parts happen to add up passes. */
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
#include "naming.h"
#include "fill.h"
#include "run.h"
#include "column.h"
#include "doubt.h"

enum { LABEL = 5 }; /* characters of one; fewer may be a note, or a piece */

/* Is item i the label of a row of the office's own: words between those of two rows that follow each other, with as many values behind it as the
 * first of them, r, has columns? */
static bool
is_own_row(const struct view *v, size_t i, size_t r)
{
	const struct align_band *b = &v->band[r];
	const struct region_tok *tok = v->item[i].tok;
	int n = 0;

	if (v->item[i].n != 1 || tok->term->text.n < LABEL || !b[0].found || i <= b[0].to || i >= b[1].from)
		return false;
	while (++i < b[1].from && v->item[i].nval)
		n += v->item[i].nval;
	return n == v->width[r];
}

bool
doubt_strips(const struct view *v)
{
	int gap = 0, room = 0;
	size_t r = 0;

	for (size_t i = 0; i < v->n; i++) {
		if (v->item[i].nval == 0 && gap == room && r > 0 && r < (size_t)v->nrow && is_own_row(v, i, r - 1))
			room += v->width[r - 1];
		if (v->item[i].nval == 0 || v->item[i].block)
			continue;
		for (; r < (size_t)v->nrow && (!v->band[r].found || v->band[r].from <= i); r++) {
			if (v->band[r].found)
				gap = room = 0;
			room += v->width[r];
		}
		if (r > 0)
			gap += v->item[i].nval;
		if (gap > room)
			return true;
	}
	return false;
}

/* In the first table, whose rows have no sums: may one of the values that stand on both sides of the label of row q be that of
 * the next row, which has too few? */
static bool
may_be_next(const struct view *v, const struct run *q, const struct run *after)
{
	return v->table == FORM_DISCLOSURE && after && after->any && after->n < after->width && run_astride(q, v) &&
	       strcmp(v->form->row[v->row0 + q->r].group, v->form->row[v->row0 + q->r + 1].group) == 0;
}

/* Do all values stand behind the label, on other lines, and the next row's label nowhere, or before it, and that of the row
 * before nowhere?  Then that label may be what was lost between them. */
static bool
label_lost(const struct view *v, const struct run *q)
{
	int side = run_side(q, v);

	return (side > 0 && q->r + 1 < v->nrow && !q[1].any) || (side < 0 && q->r > 0 && !q[-1].any);
}

bool
doubt_neighbours(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	const struct run *before = q->r > 0 ? q - 1 : NULL, *after = q->r + 1 < v->nrow ? q + 1 : NULL;

	if (q->n == 0 || !b->found)
		return false;
	if (q->block)
		return label_lost(v, q);
	if (may_be_next(v, q, after))
		return true;
	size_t first = run_at(q, v, 0);
	if (first >= b->from && first <= b->to)
		return false;
	if (before && before->any && (before->n == 0 || (v->table == FORM_DISCLOSURE && !run_one_line(q) && before->n != before->width)))
		return true;
	if (run_one_line(q) && run_adds_up(v, q))
		return false;
	return first < b->from && after && after->n == 0 && after->any;
}

/* Was the item given to no row, though it has what row q may have?  An empty line is nothing to a row that has its only
 * value. */
static bool
is_stray(const struct view_item *it, const struct run *q)
{
	return it->nval && it->row < 0 && !(q->width == 1 && it->n == 1 && it->tok[0].kind == NUM_BLANK);
}

bool
doubt_crossed(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	int side = q->block ? 0 : run_side(q, v);

	if (side == 0)
		return false;
	size_t from = side > 0 ? b->to : run_at(q, v, q->n - 1), to = side > 0 ? run_at(q, v, 0) : b->from;
	for (size_t i = from + 1; i < to; i++)
		if (v->item[i].nval && v->item[i].row != q->r)
			return true;
	return false;
}

/* The same as run_side of a row of which only the order is known, and all values; else 0. */
static int
side(const struct view *v, const struct run *q)
{
	return q->n == SLOTS || q->block ? 0 : run_side(q, v);
}

int
doubt_sides(const struct view *v, const struct run *q)
{
	int sides = 0;

	for (int r = 0; r < v->nrow; r++)
		sides += side(v, &q[r]);
	return sides;
}

bool
doubt_side(const struct view *v, const struct run *q)
{
	const struct run *all = q - q->r;
	int s = side(v, q);

	for (int r = 0; r < v->nrow && s && v->table == FORM_DISCLOSURE; r++) {
		int other = side(v, &all[r]);
		if (other == -s || (other == s && r != q->r && !v->settled && doubt_astray(v, &all[r])))
			return true;
	}
	return false;
}

/* Is the row printed whole in the cells of a line, and the item another, whose label is none of the form's?  Then it has its own values. */
static bool
is_another(const struct view *v, const struct run *q, const struct view_item *it)
{
	int k = view_label_col(it);

	return v->table == FORM_DISCLOSURE && q->whole && q->own && it->block == q->block && k >= 0 && k == q->slot[0].it->texts - 1 &&
	       !naming_ends(v, it->tok[k].term);
}

bool
doubt_enclosed(const struct view *v, const struct run *q)
{
	size_t first = run_at(q, v, 0), last = run_at(q, v, q->n - 1);
	int next = q->r + 1;

	if (q->whole && q->own && first > v->band[q->r].from && last < v->band[q->r].to) /* within its label no columns are printed */
		return true;
	while (next < v->nrow && !v->band[next].found)
		next++;
	if (next < v->nrow && last > v->band[next].to)
		return false;
	for (size_t i = last + 1; i < v->n; i++)
		if (v->item[i].nval && (v->item[i].row >= 0 || (is_stray(&v->item[i], q) && !is_another(v, q, &v->item[i]))))
			return v->item[i].row >= 0;
	return next < v->nrow || run_one_line(q);
}

int
doubt_article(const struct view *v, const struct view_item *it)
{
	for (int k = 0; k < it->n; k++)
		for (int r = 0; it->tok[k].kind == NUM_TEXT && r < v->nrow; r++)
			if (label_eq(it->tok[k].term->text, v->names->group[v->row0 + r]))
				return r;
	return -1;
}

/* Do the values of item i stand before the label of their row, and those of row q behind its own?  Then they may as well
 * be the rest of q's. */
static bool
turns(const struct view *v, const struct run *q, size_t i)
{
	int r = v->item[i].row;

	return v->table == FORM_DISCLOSURE && v->item[i].nval && v->band[r].found && i < v->band[r].from && v->band[q->r].found &&
	       run_at(q, v, 0) >= v->band[q->r].from;
}

/* are there values round the row's that were given to no row, or to one to which they need not belong? */
static bool
strays(const struct view *v, const struct run *q)
{
	size_t i = q->from;

	if (v->settled)
		return false;
	for (; i <= q->to; i++)
		if (v->item[i].row != q->r && is_stray(&v->item[i], q))
			return true;
	for (; i < v->n && (v->item[i].row < 0 || v->item[i].row == q->r); i++)
		if (is_stray(&v->item[i], q) && !is_another(v, q, &v->item[i]))
			return true;
	if (i < v->n && turns(v, q, i))
		return true;
	for (i = q->from; i-- > 0 && (v->item[i].row < 0 || v->item[i].row == q->r);)
		if (is_stray(&v->item[i], q) && !is_another(v, q, &v->item[i]))
			return true;
	return false;
}

bool
doubt_pieced(const struct view *v, const struct run *q)
{
	bool even = true, several = false;

	for (int i = 1; i < q->n; i++) {
		several = several || q->slot[i].it != q->slot[0].it;
		even = even && q->slot[i].it->nval == q->slot[0].it->nval;
	}
	bool below = even && several && q->block == 0 && q->slot[0].it->nval == 1;
	bool left = q->n > 0 && !below && strays(v, q);
	if (v->table != FORM_REQUESTS)
		return left || (several && !below && q->block == 0);
	if (several && !below && left)
		return true;
	return (left || (several && !below)) && run_contradicts(v, q);
}

bool
doubt_like_others(const struct view *v, const struct run *q)
{
	const struct run *all = q - q->r;
	int like = 0;

	if (q->block || q->n != q->width || strays(v, q))
		return false;
	for (int r = 0; r < v->nrow; r++) {
		bool same = r != q->r && all[r].block == 0 && all[r].n == q->n && run_adds_up(v, &all[r]);
		for (int i = 1; same && i < q->n; i++)
			same = (q->slot[i].it == q->slot[i - 1].it) == (all[r].slot[i].it == all[r].slot[i - 1].it);
		like += same;
	}
	return like >= 2;
}

/* Do the values of one item, from slot i on, add up to something?  Returns how many they are, 0: they do not. */
static int
sums_alone(const struct run *q, int i)
{
	int n = 1;

	while (i + n < q->n && q->slot[i + n].it == q->slot[i].it)
		n++;
	return n > 2 && run_sums(&q->slot[i], n) ? n : 0;
}

/* Is there nothing in the slots [from, to) but dashes and zeros? */
static bool
nothing(const struct run *q, int from, int to)
{
	for (int i = from; i < to; i++)
		if (q->slot[i].it->tok[q->slot[i].col].kind == NUM_VALUE && q->slot[i].it->tok[q->slot[i].col].value.v != 0)
			return false;
	return true;
}

/* Do the values stand before their label and those of more rows behind theirs, or the other way round? */
static bool
is_turned(const struct view *v, const struct run *q)
{
	return side(v, q) * v->sides < 0;
}

bool
doubt_loose(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];

	if (q->block || q->n != q->width || !b->found)
		return false;
	if (label_lost(v, q) || (v->table == FORM_REQUESTS && is_turned(v, q) && !nothing(q, 0, q->n)))
		return true;
	if (v->table != FORM_REQUESTS || q->stacked || run_one_line(q))
		return false;
	if (run_astride(q, v))
		return true;
	for (int i = 0; i < q->n; i++) {
		int n = i == 0 || q->slot[i].it != q->slot[i - 1].it ? sums_alone(q, i) : 0;
		if (n && nothing(q, 0, i) && nothing(q, i + n, q->n))
			return true;
	}
	return false;
}

/* Are the values of an item those that the row was given, printed once more? */
static bool
same_values(const struct view_item *it, const struct run *q)
{
	int n = 0;

	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH) {
			if (n == q->n || !str_eq(it->cell[k].text, q->slot[n].it->cell[q->slot[n].col].text))
				return false;
			n++;
		}
	return n == q->n;
}

bool
doubt_own_line(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];

	if (!q->n || !b->found)
		return false;
	for (size_t i = b->from; i <= b->to; i++)
		if (v->item[i].row == q->r)
			return false;
	for (size_t i = b->from; i <= b->to; i++)
		if ((v->item[i].nval * 2 > q->width || (v->item[i].nval > 0 && v->item[i].n > q->width)) && q->width > 1 && !same_values(&v->item[i], q))
			return true;
	return false;
}

/* does it begin the heads of a table? */
static bool
is_corner(const struct view *v, const struct view_item *it)
{
	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_TEXT)
			return label_eq(it->tok[k].term->text, v->names->corner);
	return false;
}

/* Do the values stand behind another label than the row's, whatever it is, off its own? */
static bool
is_behind_other(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	const struct view_item *it = q->slot[0].it;
	int k = view_label_col(it);

	return k >= 0 && (run_at(q, v, 0) < b->from || run_at(q, v, 0) > b->to) && view_label(it, k).n >= LABEL && label_find(v->names->label[v->row0 + q->r], view_label(it, k), 0) < 0;
}

/* Does a word from cell k of an item on begin the label? */
static bool
begins(const struct view_item *it, int k, struct label own)
{
	while (k < it->texts && !(it->tok[k].kind == NUM_TEXT && view_label(it, k).n > 1 && label_find(own, view_label(it, k), 0) == 0))
		k++;
	return k < it->texts;
}

/* Do the values stand behind words that do not begin the row's label, though words behind them do, as where lines were broken at some width? */
static bool
is_before_own(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->slot[0].it, *end = q->slot[q->n - 1].it;
	struct label own = v->names->label[v->row0 + q->r];
	bool late = begins(end, q->slot[q->n - 1].col + 1, own);
	bool below = end + 1 < v->item + v->n && end[1].nval < q->width && view_label_col(end + 1) == 0 && label_eq(view_label(end + 1, 0), own);
	int k = late || below ? view_label_col(it) : -1;

	return k >= 0 && label_find(own, view_label(it, k), 0) != 0 && (late || label_ends(own, view_label(it, k)));
}

bool
doubt_astray(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	bool before = q->n && b->found && is_before_own(v, q);

	if (before || q->n == 0 || q->block || !b->found || v->table != FORM_DISCLOSURE)
		return before;
	if (is_behind_other(v, q))
		return true;
	size_t first = run_at(q, v, 0), last = run_at(q, v, q->n - 1), lo = first < b->from ? first : b->from, hi = last > b->to ? last : b->to;
	for (size_t i = lo + 1; i < hi; i++)
		if (doubt_article(v, &v->item[i]) >= 0 || is_corner(v, &v->item[i]) ||
		    (v->item[i].row != q->r && v->item[i].row >= 0 && v->item[i].nval))
			return true;
	return false;
}

/* Is one of the row's values, its total left out, all there is, or are there none? */
static bool
is_lone(const struct run *q)
{
	int n = 0;

	for (int i = 0; i + 1 < q->n; i++)
		n += !nothing(q, i, i + 1);
	return n < 2;
}

/* Has the item a number, if asked so one that is more than nothing? */
static bool
has_number(const struct view_item *it, bool more)
{
	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_VALUE && (!more || it->tok[k].value.v != 0))
			return true;
	return false;
}

/* Is the item's last value the sum of the others?  Then it may hold the first figures of a row's, and be left out of it unseen. */
static bool
adds_up_alone(const struct view_item *it)
{
	struct num sum = {0}, last = {0};
	int n = 0;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind != NUM_VALUE)
			continue;
		if (n++ && !num_add(sum, last, &sum))
			return false;
		last = it->tok[k].value;
	}
	return n > 1 && last.v != 0 && num_eq(sum, last);
}

/* Stands something before the item's values that may be a label, or most of one? */
static bool
is_labelled(const struct view_item *it)
{
	int k = view_label_col(it);

	return k >= 0 && view_label(it, k).n > 1;
}

bool
doubt_goes_on(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];

	if (v->settled || v->table != FORM_REQUESTS || !q->n || q->n > q->width || !b->found)
		return false;
	size_t from = b->from < q->from ? b->from : q->from, to = b->to > q->to ? b->to : q->to;
	bool lone = is_lone(q), nought = nothing(q, 0, q->n);
	for (size_t i = from ? from - 1 : 0; i <= to + 1 && i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		bool within = i >= b->from && i <= b->to;
		if (it->nval && it->row < 0 && (within || !is_labelled(it)) && (lone || it->nval * 2 > q->width || adds_up_alone(it)) && has_number(it, nought))
			return true;
	}
	return false;
}

/* Do figures stand right behind a word, or behind a blank in a last one that is no number, as a scan gives it: 规章 32.., 行政强制 ]4?
 * 12 345 is a number, and 1. an enumerator. */
static bool
ends_in_figures(struct str s)
{
	size_t n = s.n;
	bool figure = false;

	for (; n > 0 && (unsigned char)s.p[n - 1] > ' ' && (unsigned char)s.p[n - 1] < 0x80; n--)
		figure = figure || (unsigned)(s.p[n - 1] - '0') < 10;
	return figure && n > 0 && !(s.n - n == 2 && s.p[s.n - 1] == '.') && ((unsigned char)s.p[n - 1] >= 0x80 || (unsigned char)s.p[0] >= 0x80);
}

bool
doubt_joined(const struct run *q)
{
	for (int i = 0; i < q->n && !(q->n == q->width && run_one_line(q)); i++) {
		const struct view_item *it = q->slot[i].it;
		int k = q->slot[i].col - 1;
		while (k >= 0 && it->tok[k].kind == NUM_BLANK)
			k--;
		if (k >= 0 && it->tok[k].kind == NUM_TEXT && ends_in_figures(it->cell[k].text))
			return true;
	}
	return false;
}
