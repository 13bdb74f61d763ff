/* run - the values that were given to a row, in order.
 * Comes in: items with the row their values belong to.  Goes out: slots, the column of the label, and whether they add up.
 * Rule: values in columns are sorted by column; others keep the order of the source. */
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

enum {
	BEGUN = 6, /* characters of a label's beginning: the rest may be printed otherwise */
	NAME = 4   /* a text behind another that is no shorter may be the label; 零 is a value */
};

/* is the text in cell k part of the row's label or of a group's? */
static bool
of_label(const struct view *v, int r, const struct view_item *it, int k)
{
	struct label x = view_label(it, k), group = v->names->group[v->row0 + r], own = v->names->label[v->row0 + r];

	return label_find(own, (struct label){x.c, x.n > BEGUN ? BEGUN : x.n}, 0) == 0 || label_find(own, x, 0) >= 0 || label_find(group, x, 0) >= 0;
}

/* Can it be part of a label?  Every label of the forms has Chinese characters; x10 is a number that suffered. */
static bool
is_name(struct label x)
{
	for (size_t i = 0; i < x.n; i++)
		if (x.c[i] >= 0x2E80)
			return true;
	return false;
}

/* Does cell k begin as a value, with less than half of the row's label behind it?  Then it is one with something else printed
 * over its end; 1属于国家秘密 is a label. */
static bool
is_overprinted(const struct view *v, int r, const struct view_item *it, int k)
{
	struct str s = it->cell[k].text;
	struct label x = it->tok[k].term->text;

	if (it->tok[k].term->skip || ((unsigned)(s.p[0] - '0') > 9 && s.p[0] != '-' && s.p[0] != '/'))
		return false;
	while (x.n && x.c[0] >= '0' && x.c[0] <= '9')
		x.c++, x.n--;
	return x.n * 2 < v->names->label[v->row0 + r].n;
}

static int
label_col(const struct view *v, int r, const struct view_item *it)
{
	int last = -1, any = -1;
	bool whole = false;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH)
			break;
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		if (view_broken(it->cell[k].text) || (any >= 0 && is_overprinted(v, r, it, k))) /* 2 483: a number that was cut */
			break;
		if (is_name(view_label(it, k)) && (any < 0 || view_label(it, k).n >= NAME))
			any = k;
		bool all = label_eq(view_label(it, k), v->names->label[v->row0 + r]);
		if (all || (!whole && of_label(v, r, it, k)))
			last = k;
		whole = whole || all; /* 三 behind it is no piece of a group's */
	}
	return last >= 0 ? last : any;
}

void
run_sort(struct run *q)
{
	int n = q->n;

	for (int i = 1; i < n; i++)
		for (int k = i; k > 0 && q->slot[k].col < q->slot[k - 1].col; k--) {
			struct slot s = q->slot[k];
			q->slot[k] = q->slot[k - 1];
			q->slot[k - 1] = s;
		}
}

void
run_add(struct run *q, const struct view_item *it)
{
	int n = q->n;

	if (it->n == 1) {
		if (n < SLOTS)
			q->slot[n++] = (struct slot){it, 0};
	} else if (it->n <= REGION_COLS) {
		for (uint64_t m = it->cols; m && n < SLOTS; m &= m - 1)
			q->slot[n++] = (struct slot){it, __builtin_ctzll(m)};
	} else {
		for (int k = 0; k < it->n && n < SLOTS; k++)
			if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH)
				q->slot[n++] = (struct slot){it, k};
	}
	q->n = n;
}

void
run_begin(struct run *q, int r, int width)
{
	memset(q, 0, offsetof(struct run, slot));
	q->r = r;
	q->width = width;
	q->label_col = -1;
	q->from = SIZE_MAX;
}

bool
run_lined(const struct run *q, const struct view *v)
{
	const struct align_band *b = &v->band[q->r];

	if (q->n == 0 || q->n == SLOTS || q->from != q->to || !b->found || q->from < b->from || q->from > b->to)
		return false;
	const struct view_item *it = q->slot[0].it;
	for (int k = 0; k < q->slot[0].col; k++)
		if (it->tok[k].kind == NUM_TEXT && it->tok[k].term->text.n == it->tok[k].term->skip)
			return false;
	if (it->texts > q->slot[0].col)
		return false;
	for (size_t i = b->from; i <= b->to; i++)
		if (i != q->from && v->item[i].nval)
			return false;
	return true;
}

/* Likewise, is it stacked, as most are that have one cell a line? */
static bool
is_stacked(const struct run *q, const struct view *v)
{
	const struct align_band *b = &v->band[q->r];

	if (q->n != q->width || !b->found || q->from != b->to + 1 || q->to != b->to + (size_t)q->n)
		return false;
	for (size_t i = b->from; i <= b->to; i++)
		if (v->item[i].nval)
			return false;
	return true;
}

/* Stands nothing but its own label, and but once, before the values of a row that is lined? */
static bool
is_own(const struct run *q, const struct view *v)
{
	const struct region_tok *tok = q->slot[0].it->tok;
	int texts = 0;

	for (int k = 0; k < q->slot[0].col; k++) {
		if (tok[k].kind != NUM_TEXT)
			continue;
		if (texts++ || !(naming_own(v, tok[k].term) >> q->r & 1))
			return false;
	}
	return true;
}

bool
run_named(const struct run *q, const struct view *v)
{
	const struct region_tok *tok = q->slot[0].it->tok;
	int own = 0;

	for (int k = 0; k < q->slot[0].col; k++) {
		if (tok[k].kind != NUM_TEXT)
			continue;
		bool mine = naming_own(v, tok[k].term) >> q->r & 1;
		own += mine;
		if (!mine && !(naming_mute(v, tok[k].term) >> q->r & 1))
			return false;
	}
	return own == 1;
}

void
run_shorten(struct run *q, int n)
{
	q->n = n;
	q->lined = q->whole = q->stacked = q->plain = q->own = q->named = false;
}

void
run_collect(struct run *q, const struct view *v, int r, const size_t *first)
{
	const struct align_band *b = &v->band[r];
	const struct view_item *begin = NULL, *last = NULL; /* with values */
	bool lone = true, plain = true; /* each value is alone on its line; it is plain */

	run_begin(q, r, v->width[r]);
	for (const struct view_item *it = v->item + first[r], *end = v->item + v->n; it < end && it->row == r; it++) {
		if (it->nval == 0)
			continue;
		if (it->n == 1 && q->n < SLOTS)
			q->slot[q->n++] = (struct slot){it, 0};
		else
			run_add(q, it);
		lone &= it->n == 1;
		plain &= it->plain;
		begin = begin ? begin : it;
		last = it;
	}
	if (last) {
		q->block = last->block;
		q->cells = last->n;
		q->from = (size_t)(begin - v->item);
		q->to = (size_t)(last - v->item);
	}
	q->any = last || b->found;
	q->lined = run_lined(q, v);
	q->whole = q->lined && q->n == q->width && q->slot[q->n - 1].col - q->slot[0].col == q->n - 1;
	q->stacked = lone && is_stacked(q, v);
	q->plain = (q->lined || q->stacked) && plain;
	q->own = q->stacked || (q->lined && is_own(q, v));
	q->named = q->own || (q->whole && v->table == FORM_REQUESTS && run_named(q, v));
	if (q->block && q->from != q->to)
		run_sort(q);
	if (!q->any)
		return;
	if (q->from == SIZE_MAX) {
		q->from = b->from;
		q->to = b->to;
		for (size_t i = q->from; i <= q->to; i++)
			if (v->item[i].block) {
				q->block = v->item[i].block;
				q->cells = v->item[i].n;
			} else if (q->cells < v->item[i].n) {
				q->cells = v->item[i].n;
			}
	} else if (b->found) {
		q->from = b->from < q->from ? b->from : q->from;
		q->to = b->to > q->to ? b->to : q->to;
	}
}

void
run_label(struct run *q, const struct view *v)
{
	const struct align_band *b = &v->band[q->r];

	for (size_t i = q->from; q->any && i <= q->to; i++)
		if (v->item[i].block == q->block && (v->item[i].row == q->r || (b->found && i >= b->from && i <= b->to))) {
			int l = label_col(v, q->r, &v->item[i]);
			q->label_col = l > q->label_col ? l : q->label_col;
		}
}

void
run_fill_empty(struct table *t, const struct view *v, const struct run *q, int k, int col)
{
	const struct view_item *seen = NULL;

	for (size_t i = q->from; i <= q->to; i++) {
		const struct view_item *it = &v->item[i];
		if (it->block != q->block || col >= it->n || it->n != q->cells)
			continue;
		if (v->table != FORM_DISPUTES && it->row >= 0 && it->row != q->r)
			continue;
		if (it->tok[col].kind == NUM_TEXT)
			fill_cell(t, v, q->r, k, it, col, true);
		if (!seen)
			seen = it;
	}
	struct table_cell *c = fill_at(t, v, q->r, k);
	if (seen && c->state == TABLE_MISSING) {
		c->state = TABLE_BLANK;
		c->line = seen->cell[col].line;
	}
}

bool
run_total(const struct slot *s, int n, struct num *sum)
{
	*sum = (struct num){0};
	for (int i = 0; i < n; i++) {
		const struct region_tok *k = &s[i].it->tok[s[i].col];
		if (k->kind == NUM_VALUE && !num_add(*sum, k->value, sum))
			return false;
	}
	return true;
}

/* Is the n-th value the sum of the others? */
static enum run_sum
weigh(const struct slot *s, int n)
{
	const struct region_tok *k = &s[n - 1].it->tok[s[n - 1].col];
	struct num sum;

	return !run_total(s, n - 1, &sum) || k->kind != NUM_VALUE || !num_eq(sum, k->value) ? RUN_NONE : k->value.v ? RUN_SUM : RUN_ZERO;
}

/* The same of all that were found, at least one. */
static inline enum run_sum
sum_of(const struct run *q)
{
	return q->sum ? q->sum : weigh(q->slot, q->n);
}

/* The same of plain values: small figures, dashes and blanks. */
static enum run_sum
weigh_plain(const struct run *q)
{
	const struct region_tok *last = &q->slot[q->n - 1].it->tok[q->slot[q->n - 1].col];
	int64_t sum = 0;

	for (int i = 0; i < q->n - 1; i++) {
		const struct region_tok *tok = &q->slot[i].it->tok[q->slot[i].col];
		sum += tok->value.v;
	}
	return last->kind != NUM_VALUE || sum != last->value.v ? RUN_NONE : sum ? RUN_SUM : RUN_ZERO;
}

void
run_weigh(struct run *q)
{
	if (q->plain)
		q->sum = weigh_plain(q);
	else
		q->sum = q->n ? weigh(q->slot, q->n) : RUN_UNTOLD;
}

bool
run_sums(const struct slot *s, int n)
{
	return weigh(s, n) == RUN_SUM;
}

bool
run_one_line(const struct run *q)
{
	for (int i = 1; i < q->n; i++)
		if (q->slot[i].it != q->slot[0].it)
			return false;
	return true;
}

int
run_side(const struct run *q, const struct view *v)
{
	const struct align_band *b = &v->band[q->r];

	if (q->n == 0 || !b->found)
		return 0;
	return run_at(q, v, q->n - 1) < b->from ? -1 : run_at(q, v, 0) > b->to;
}

bool
run_astride(const struct run *q, const struct view *v)
{
	const struct align_band *b = &v->band[q->r];

	return q->n > 1 && b->found && run_at(q, v, 0) < b->from && run_at(q, v, q->n - 1) > b->to;
}

bool
run_adds_up(const struct view *v, const struct run *q)
{
	return v->table == FORM_REQUESTS && q->n == q->width && sum_of(q) == RUN_SUM;
}

bool
run_blank(const struct slot *s)
{
	return s->it->tok[s->col].kind == NUM_BLANK;
}

bool
run_contradicts(const struct view *v, const struct run *q)
{
	return v->table == FORM_REQUESTS && q->n >= 2 && q->n != SLOTS && sum_of(q) == RUN_NONE;
}

bool
run_one_each(const struct run *q)
{
	for (int i = 0; i < q->n; i++)
		if (q->slot[i].it->nval != 1)
			return false;
	return true;
}
