/* drift - are the values between labels those of the label above, or of the one below?
 * Comes in: rows whose values stand on lines of their own, as converters of PDF print cells by their height on the page.  Goes out: the
 * values of rows that may be a neighbour's are placed.
 * Rule: where values stand that are no row's, and further on, or before, a row has none, all rows between may have the next one's values; so may
 * rows whose lines of values follow each other without a label between them, those that stand before their labels, some, and behind them,
 * others, and all behind theirs where the last label has none.  What adds up within a row says nothing of whose it is; only that all rows together do
 * says that none is lost.
 * Known weakness: where a row has none because its own were blank, and two stray figures stand elsewhere, sound rows are placed. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "view.h"
#include "naming.h"
#include "fill.h"
#include "run.h"
#include "column.h"
#include "doubt.h"
#include "trust.h"
#include "drift.h"

enum {
	FEW = 3, /* rows short of values: blank cells left no trace */
	NAME = 5, /* characters of a label; fewer may be a head */
	NUMERAL = 2 /* those of one that came apart from the label, at most */
};

/* Is it a line of values and nothing else? */
static bool
is_bare(const struct view_item *it)
{
	return it->nval > 0 && it->texts == 0;
}

/* How many values that are no row's stand on lines of their own in the items [from, to). */
static int
strays(const struct view *v, size_t from, size_t to)
{
	int n = 0;

	for (size_t i = from; i < to; i++)
		n += v->item[i].row < 0 && is_bare(&v->item[i]) ? v->item[i].nval : 0;
	return n;
}

/* Do its values stand on several lines of their own, or has it but one column? */
static bool
is_strewn(const struct view *v, const struct run *q)
{
	return q->block == 0 && run_side(q, v) && (!run_one_line(q) || q->width == 1);
}

/* Have most rows of the requests, whose values stand on lines of their own, fewer than columns?  Blank cells left no trace, then. */
static bool
are_short(const struct view *v, const struct run *q)
{
	int fewer = 0, rows = 0;

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++) {
		fewer += is_strewn(v, &q[r]) && q[r].n < q[r].width;
		rows += is_strewn(v, &q[r]);
	}
	return fewer * 2 > rows;
}

/* May values of the row be another's, or have some no row? */
static bool
has_surplus(const struct table *t, const struct view *v, const struct run *q, bool few)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + q->r].first];
	bool missing = v->table == FORM_DISCLOSURE && q->n == q->width && run_side(q, v) && !run_blank(&q->slot[0]);

	return (missing && table_count(c, q->width, TABLE_MISSING) == q->width) || (few && q->n == q->width && is_strewn(v, q) && run_contradicts(v, q));
}

/* The last row of the group of row r. */
static int
group_end(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0];

	while (r + 1 < v->nrow && strcmp(row[r + 1].group, row[r].group) == 0)
		r++;
	return r;
}

/* The rows from `first` to `last` may have a neighbour's values, if any: where values stand between labels that are no row's, or are perhaps of two,
 * and a row has none, from the first such to the last, in the first table, where a row of the office's own may have it, to the end of its
 * group; all where some have theirs before their labels and others behind. */
struct span {
	int first, last;
};

static struct span
loose(const struct table *t, const struct view *v, const struct run *q, bool few)
{
	bool surplus = false, lack = false, before = false, behind = false;
	struct span s = {v->nrow, -1}, group = {0, -1};
	size_t at = 0;

	for (int r = 0; r < v->nrow; r++) {
		const struct align_band *b = &v->band[r];
		if (!b->found)
			continue;
		bool more = has_surplus(t, v, &q[r], few) || strays(v, at, b->from) >= (q[r].width > 1 ? 2 : 1);
		if (more && !surplus && v->table == FORM_DISCLOSURE)
			group = (struct span){r, group_end(v, r)};
		surplus = surplus || more;
		lack = lack || q[r].n == 0;
		if (more || q[r].n == 0)
			s = (struct span){s.first < r ? s.first : r, r};
		before = before || (is_strewn(v, &q[r]) && run_side(&q[r], v) < 0);
		behind = behind || (is_strewn(v, &q[r]) && run_side(&q[r], v) > 0);
		at = b->to + 1;
	}
	if (strays(v, at, v->n) > 1) {
		surplus = true;
		s.last = v->nrow - 1;
	}
	return before && behind ? (struct span){0, v->nrow - 1} : surplus && lack ? s : group;
}

/* Is its last value so small that it may be the sum of the others by chance? */
static bool
is_small(const struct run *q)
{
	const struct slot *last = q->n > 0 ? &q->slot[q->n - 1] : NULL;

	return last && last->it->tok[last->col].value.v < CHANCE;
}

/* In the table without sums: stands a value before the row's label, on another line? */
static bool
is_ahead(const struct view *v, const struct run *q)
{
	return v->table == FORM_DISCLOSURE && q->n > 0 && v->band[q->r].found && run_at(q, v, 0) < v->band[q->r].from;
}

/* Rows whose lines of values follow each other, or another's that is no row's, without a label between them. */
static void
side_by_side(struct table *t, const struct view *v)
{
	for (size_t i = 0, end; i < v->n; i = end + 1) {
		bool several = false;
		int n = 0;
		for (end = i; end < v->n && is_bare(&v->item[end]); end++) {
			several = several || v->item[end].row != v->item[i].row;
			n += v->item[end].nval;
		}
		for (int r = 0; r < v->nrow && several; r++) {
			int own = 0;
			for (size_t k = i; k < end; k++)
				own += v->item[k].row == r ? v->item[k].nval : 0;
			if (own > 0 && n - own > 1)
				fill_unsettle(t, v, r);
		}
	}
}

/* The side of its label on which a row of several values stands, none of them in columns, or nothing else on their lines; 0: neither, or it does not. */
static int
own_side(const struct view *v, const struct run *q)
{
	bool other = q->n < 2;

	for (int i = 0; i < q->n && q->block; i++)
		other = other || q->slot[i].it->n > q->slot[i].it->nval;
	return other ? 0 : run_side(q, v);
}

/* The same of a row of the requests all of which stands on one line. */
static int
line_side(const struct view *v, const struct run *q)
{
	return v->table == FORM_REQUESTS && q->n == q->width && run_one_line(q) ? own_side(v, q) : 0;
}

/* Stand some rows before their labels, and others behind theirs, or the first on both sides, and one of them whole?  Then one side is that of their neighbours. */
static bool
may_turn(const struct view *v, const struct run *q)
{
	bool before = false, behind = false, whole = false, both = q->block == 0 && run_astride(q, v);

	for (int r = 0; r < v->nrow; r++) {
		int side = own_side(v, &q[r]);
		before = before || side < 0;
		behind = behind || side > 0;
		whole = whole || line_side(v, &q[r]) || (both && side && q[r].n == q[r].width);
	}
	return whole && (both || (before && behind));
}

/* Has the last row with a label no values, and stand those of the first that has some behind its label?  Then they may all stand before theirs, the first
 * lost; unless blank cells left no trace. */
static bool
is_open(const struct view *v, const struct run *q)
{
	int first = 0, last = v->nrow - 1, fewer = 0;

	for (int r = 0; r < v->nrow; r++)
		fewer += q[r].n > 0 && q[r].n < q[r].width;
	if (fewer >= FEW)
		return false;

	while (first < last && (!v->band[first].found || q[first].n == 0))
		first++;
	while (last > first && !v->band[last].found)
		last--;
	return q[last].n == 0 && q[first].n == q[first].width && own_side(v, &q[first]) > 0;
}

/* Do words of the item, an enumerator or enough of them, name another row than that?  总计 may be a column. */
static bool
names_other(const struct view *v, const struct view_item *it, int r)
{
	for (int k = 0; k < it->texts; k++)
		if (it->tok[k].kind == NUM_TEXT && (it->tok[k].term->skip || it->tok[k].term->text.n >= NAME) && naming_own(v, it->tok[k].term) & ~((uint64_t)1 << r))
			return true;
	return false;
}

/* Stands the label of another row between the row's own and its values, or among these? */
static bool
is_beyond(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];

	if (v->table != FORM_REQUESTS || q->block || !run_side(q, v))
		return false;
	size_t first = run_at(q, v, 0), last = run_at(q, v, q->n - 1);
	for (size_t i = last < b->from ? first : b->to + 1; i < (last < b->from ? b->from : last); i++)
		if (names_other(v, &v->item[i], q->r))
			return true;
	return false;
}

/* Are all rows as most are, none short of a value, or lined?  Then none has a neighbour's, even where its own stand apart, as at the end of a page. */
static bool
are_usual(const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++)
		if (q[r].any && !q[r].lined && !(v->usual && q[r].n == q[r].width))
			return false;
	return true;
}

/* In the first table: stand values right behind its heads, or an article's line, before the label of a row?  Then all may stand before theirs. */
static bool
are_headed(const struct view *v)
{
	for (size_t i = 1; i < v->n && v->table == FORM_DISCLOSURE; i++) {
		const struct view_item *head = &v->item[i - 1];
		bool blank = v->item[i].n == 1 && v->item[i].tok->kind == NUM_BLANK;
		if (is_bare(&v->item[i]) && !blank && head->nval == 0 && head->texts > 0 && (label_find(view_label(head, 0), v->names->corner, 0) == 0 || doubt_article(v, head) >= 0))
			return true;
	}
	return false;
}

/* Is it no piece of the row's label, nor a numeral that came apart from it? */
static bool
names_else(const struct view *v, const struct term *x, int r)
{
	return x->text.n > NUMERAL && label_find(v->names->label[v->row0 + r], term_label(x), 0) < 0;
}

/* Stands a value of a row, that is in columns, on a line that its label does not name, which is lost or stands elsewhere? */
static bool
is_off(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	bool off = false;

	for (int i = 0; i < q->n && q->n < SLOTS && q->block && !off; i++) {
		size_t at = run_at(q, v, i);
		if (b->found && at >= b->from && at <= b->to)
			continue;
		int k = b->found ? view_label_col(q->slot[i].it) : -1;
		off = k < 0 || names_else(v, q->slot[i].it->tok[k].term, q->r);
	}
	return off;
}

/* Where most rows stand on lines of words: rows that do not stand on those of their labels, that follow each other, and one of which nothing was found: which of them a
 * line is that no label names is not known. */
static void
unsettle_off(struct table *t, const struct view *v, const struct run *q)
{
	int on = 0, all = 0, none = 0;

	for (int r = 0; r < v->nrow; r++)
		none += q[r].n == 0 && !v->band[r].found;
	for (int r = 0; r < v->nrow && none; r++) {
		all += q[r].n > 0;
		on += q[r].n > 0 && q[r].slot[0].it->texts > 0;
	}
	for (int r = 0, end; r < v->nrow && on * 2 > all; r = end + 1) {
		int off = 0, lost = 0;
		for (end = r; end < v->nrow; end++) {
			bool is = is_off(v, &q[end]), nothing = q[end].n == 0 && !v->band[end].found;
			if (!is && !nothing)
				break;
			off += is;
			lost += nothing;
		}
		for (int k = r; off && lost && k < end; k++)
			fill_unsettle(t, v, k);
	}
}

void
drift_rows(struct table *t, struct view *v, const struct run *q)
{
	if (are_usual(v, q))
		return;
	bool few = are_short(v, q), headed = are_headed(v);
	struct span s = loose(t, v, q, few);

	for (int r = 0; r < v->nrow; r++) {
		bool strewn = is_strewn(v, &q[r]), within = r >= s.first && r <= s.last && (strewn || run_side(&q[r], v) < 0);
		if (within || (few && strewn && is_small(&q[r])) || is_ahead(v, &q[r]) || is_beyond(v, &q[r]) ||
		    (headed && q[r].block == 0 && run_side(&q[r], v)))
			fill_unsettle(t, v, r);
	}
	side_by_side(t, v);
	unsettle_off(t, v, q);
	v->turned = v->table == FORM_REQUESTS && (v->turned || may_turn(v, q) || is_open(v, q));
}

/* Stand all values of row r on other lines than its label? */
static bool
is_apart(const struct view *v, int r)
{
	const struct align_band *b = &v->band[r];
	bool any = false;

	for (size_t i = 0; i < v->n; i++) {
		if (v->item[i].row != r || !v->item[i].nval)
			continue;
		if (b->found && i >= b->from && i <= b->to)
			return false;
		any = true;
	}
	return any;
}

/* Is the total of the rows between known in each column, and not all of it nought, and fails no identity?  Then no row of these is lost, or another's. */
static bool
is_proven(const struct table *t, const struct view *v)
{
	bool any = false;

	for (int i = 0; i < t->form->nident; i++) {
		const struct form_ident *d = &t->form->ident[i];
		for (int k = 0; d->nleft + d->nright > v->width[0] + 1 && k < d->nleft + d->nright; k++) {
			const struct table_cell *c = &t->cell[d->term[k]];
			if (c->state == TABLE_MISSING || c->state == TABLE_TEXT)
				return false;
			any = any || c->value.v != 0;
		}
	}
	return any && fill_balanced(t);
}

void
drift_turned(struct table *t, const struct view *v)
{
	bool sure = v->turned && is_proven(t, v);

	for (int r = 0; v->turned && r < v->nrow; r++) {
		sure = sure && v->band[r].found && strcmp(t->row[v->row0 + r].why, "strips") != 0; /* else rows from there on have what the sums allow */
		if (!sure && is_apart(v, r))
			fill_unsettle(t, v, r);
	}
}
