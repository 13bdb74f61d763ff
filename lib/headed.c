/* headed - rows read by the heads of their columns.
 * Comes in: a table of which the columns stand in another order than the form's.  Goes out: its cells.
 * Rule: where the heads are there word for word, each once, and a row has a cell for each of them, they say what its cells are: in a line
 * of as many cells as theirs by their places, else by their order.  Sums confirm it where there are some: where a row's do not hold, an empty cell
 * of another may be a column that is not there.
 * Known weakness: what a blank cell that left no trace leaves of a row is not read. */
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
#include "heads.h"
#include "legend.h"
#include "headed.h"

enum { FIVE = 5, GROUPS = 3, MOST = 16, ORGS = 7, REVIEW = 20, DIRECT, AFTER, SUITS, OTHER }; /* ORGS: the organisations' group */

/* Heads from the left: which column of the form each means, of the disputes those of all three groups in turn, OTHER: of none; and its cell. */
struct line {
	int n, of[MOST], col[MOST];
};

/* --- heads --- */

/* Which column x means word for word, or which group. */
static int
head_of(const struct view *v, const struct heads *h, struct term *x)
{
	unsigned whole = heads_known(h, x)->shard.whole;

	if (whole || v->table != FORM_DISPUTES)
		return whole ? __builtin_ctz(whole) : OTHER;
	return str_eq(x->s, STR("行政复议"))		? REVIEW :
	       str_eq(x->s, STR("行政诉讼"))		? SUITS :
	       str_eq(x->s, STR("未经复议直接起诉")) ? DIRECT :
	       str_eq(x->s, STR("复议后起诉"))	? AFTER :
							  OTHER;
}

static bool
add(struct line *l, int of, int col, bool all)
{
	if (of == OTHER && !all)
		return true;
	if (l->n == MOST)
		return false;
	l->of[l->n] = of;
	l->col[l->n++] = col;
	return true;
}

/* Is it the head of the labels?  A value that stands below it has moved. */
static bool
heads_labels(const struct term *x)
{
	return str_starts(x->s, STR("信息")) && str_ends(x->s, STR("内容"));
}

/* The heads of an item without values, each in a cell, or all words of the only one; all: those that are none of the form's, too, but for
 * the first and the labels'. */
static struct line
line_of(const struct view *v, const struct heads *h, const struct view_item *it, bool all)
{
	struct line l = {0};
	bool alone = it->texts == 1 && !it->nval;

	if (alone && it->tok[0].term->nword > 1) {
		struct term *only = it->tok[0].term;
		for (size_t w = 0; w < only->nword; w++)
			if (!add(&l, head_of(v, h, only->word[w]), 0, all && w > 0))
				return (struct line){0};
		return l;
	}
	for (int k = 0; k < it->texts && !it->nval; k++)
		if (it->tok[k].kind == NUM_TEXT && !add(&l, head_of(v, h, it->tok[k].term), k, all && k > 0 && !heads_labels(it->tok[k].term)))
			return (struct line){0};
	return l;
}

/* How many of the n columns have one head each; -1: one has several. */
static int
count(const struct line *l, int n)
{
	unsigned seen = 0;
	int heads = 0;

	for (int i = 0; i < l->n; i++) {
		if (l->of[i] >= n)
			continue;
		if (seen >> l->of[i] & 1)
			return -1;
		seen |= 1u << l->of[i];
		heads++;
	}
	return heads;
}

static bool
has_head(const struct line *l, int k)
{
	bool has = false;

	for (int i = 0; i < l->n; i++)
		has = has || l->of[i] == k;
	return has;
}

/* The only item with values of row r, any if r < 0; NULL: there are none, or several. */
static const struct view_item *
values_of(const struct view *v, int r)
{
	const struct view_item *found = NULL;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (!it->nval || (r >= 0 && it->row != r))
			continue;
		if (found)
			return NULL;
		found = it;
	}
	return found;
}

/* --- rows --- */

/* Was something read of row r?  *certain: and is none of it placed? */
static bool
was_read(struct table *t, const struct view *v, int r, bool *certain)
{
	const struct table_cell *c = fill_at(t, v, r, 0);
	bool any = false;

	for (int k = 0; k < v->width[r]; k++) {
		any = any || c[k].state != TABLE_MISSING;
		*certain = *certain && c[k].state != TABLE_PLACED;
	}
	return any;
}

/* Has each value of an item a head in its column, and none the label? */
static bool
fits(const struct view_item *it, const struct line *l)
{
	int i = 0;

	if (view_label_col(it) >= l->col[0])
		return false;
	for (int k = 0; k < it->n; k++) {
		while (i < l->n && l->col[i] < k)
			i++;
		if ((it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH) && (i == l->n || l->col[i] != k))
			return false;
	}
	return true;
}

/* Has an item just as many cells behind its label as there are heads?  Then the heads' cells are these. */
static bool
take_order(const struct view_item *it, struct line *l)
{
	int from = view_label_col(it) + 1;

	if (it->n - from != l->n)
		return false;
	for (int i = 0; i < l->n; i++)
		l->col[i] = from + i;
	return true;
}

/* Fills row r from the cells of an item whose heads mean the columns from `first` on. */
static void
fill(struct table *t, const struct view *v, int r, const struct view_item *it, const struct line *l, int first, bool certain)
{
	for (int k = 0; k < v->width[r]; k++)
		*fill_at(t, v, r, k) = (struct table_cell){0};
	for (int i = 0; i < l->n; i++)
		if (l->of[i] >= first && l->of[i] < first + v->width[r])
			fill_cell(t, v, r, l->of[i] - first, it, l->col[i], certain);
}

/* Is the last of n columns from `first` on, each of which has its cell in the item, the sum of the others, blanks as nothing? */
static bool
adds_up(const struct view_item *it, const struct line *l, int first, int n)
{
	struct num sum = {0}, all = {0};

	for (int i = 0; i < l->n; i++) {
		const struct region_tok *k = &it->tok[l->col[i]];
		if (l->of[i] < first || l->of[i] >= first + n)
			continue;
		if (k->kind == NUM_TEXT)
			return false;
		if (k->kind == NUM_VALUE && l->of[i] == first + n - 1)
			all = k->value;
		else if (k->kind == NUM_VALUE && !num_add(sum, k->value, &sum))
			return false;
	}
	return num_eq(sum, all);
}

/* --- the first table --- */

/* The heads above row r, in the next line that has two of them or more, in other words, too, if `reworded`; *above: that line. */
static struct line
heads_above(const struct view *v, int r, const struct view_item *it, bool reworded, const struct view_item **above)
{
	const struct heads h = heads_row(v, r);

	for (const struct view_item *i = it; i-- > v->item;) {
		struct line l = line_of(v, &h, i, true);
		for (int k = 0; k < l.n && reworded; k++) {
			int of = l.of[k] == OTHER ? heads_guise(&h, i->tok[l.col[k]].term) : -1;
			l.of[k] = of >= 0 && !has_head(&l, of) ? of : l.of[k];
		}
		*above = i;
		if (count(&l, h.n) >= 2)
			return l;
	}
	return (struct line){0};
}

/* Have the columns of row r of the first table, of which something was read, not as many heads as the form, and may some of its values be
 * another's? */
static bool
headed_differs(struct table *t, const struct view *v, int r)
{
	const struct view_item *it = v->width[r] < 2 ? NULL : values_of(v, r), *above;
	bool certain = true;

	if (!it || !was_read(t, v, r, &certain))
		return false;
	struct line l = heads_above(v, r, it, true, &above);
	if (l.n == v->width[r] || l.n < 2)
		return false;
	return l.n < v->width[r] ? it->nval < v->width[r] : it->nval != l.n;
}

static bool
read_disclosure(struct table *t, const struct view *v, int r, const struct view_item *it, bool certain)
{
	const struct view_item *above;
	struct line l = heads_above(v, r, it, false, &above);
	int known = count(&l, v->width[r]);

	if (known < v->width[r] && l.n > known) /* one may be in other words */
		return false;
	if (l.n < 2 || above->n != it->n || !fits(it, &l))
		return false;
	fill(t, v, r, it, &l, 0, certain);
	return true;
}

/* --- the requests, and the disputes --- */

/* All heads in the lines above the first values: in one line, those of a group in the next, of the disputes five each. */
static struct line
heads_in_turn(const struct view *v, const struct heads *h)
{
	struct line all = {0};

	for (size_t i = 0; i < v->n && !v->item[i].nval; i++) {
		struct line l = line_of(v, h, &v->item[i], false), next = i + 1 < v->n ? line_of(v, h, &v->item[i + 1], false) : all;
		int at = 0, heads = 0;
		for (int k = 0; k < l.n; k++) {
			int kind = l.of[k] == DIRECT ? 1 : l.of[k] == AFTER ? 2 : 0, n = l.of[k] == ORGS ? next.n : kind ? FIVE : 1;
			if (l.of[k] == REVIEW || l.of[k] == SUITS)
				continue;
			heads++;
			for (int j = 0; j < n && all.n < MOST; j++)
				all.of[all.n++] = !kind && l.of[k] != ORGS ? l.of[k] : at < next.n ? FIVE * kind + next.of[at++] : OTHER;
		}
		if (heads > 1)
			return all;
	}
	return all;
}

/* Of which group of the disputes the column c of an item is, by the heads of groups in the lines above it, the last one at its left; -1: of none. */
static int
group_of(const struct view *v, const struct heads *h, const struct view_item *it, int c)
{
	int last[2] = {OTHER, OTHER}, at[2] = {-1, -1};

	for (size_t i = 0; i < v->n && !v->item[i].nval; i++)
		for (int k = 0; k <= c && v->item[i].n == it->n; k++) {
			int of = v->item[i].tok[k].kind == NUM_TEXT ? head_of(v, h, v->item[i].tok[k].term) : OTHER;
			int level = of == REVIEW || of == SUITS ? 0 : of == DIRECT || of == AFTER ? 1 : -1;
			if (level >= 0 && k > at[level]) {
				at[level] = k;
				last[level] = of;
			}
		}
	if (last[0] == REVIEW)
		return 0;
	return last[0] != SUITS || at[1] < at[0] ? -1 : last[1] == DIRECT ? 1 : 2;
}

/* The heads in the columns of an item: of each the only one in lines of as many cells. */
static struct line
heads_over(const struct view *v, const struct heads *h, const struct view_item *it)
{
	struct line all = {0};

	for (int c = 0; c < it->n; c++)
		for (size_t i = 0; i < v->n && !v->item[i].nval; i++) {
			const struct view_item *above = &v->item[i];
			int of = above->n == it->n && above->tok[c].kind == NUM_TEXT ? head_of(v, h, above->tok[c].term) : OTHER;
			if (of >= v->width[0])
				continue;
			if (v->table == FORM_DISPUTES)
				of = group_of(v, h, it, c) < 0 ? OTHER : of + FIVE * group_of(v, h, it, c);
			if (!add(&all, of, c, true))
				return (struct line){0};
		}
	return all;
}

/* Reads row r of the requests, or all disputes, from an item, if each column has its head, and what has a total adds up. */
static bool
read_whole(struct table *t, const struct view *v, int r, const struct view_item *it, bool certain)
{
	const struct heads h = heads_row(v, r);
	int rows = v->table == FORM_DISPUTES ? GROUPS : 1, n = v->width[r];
	struct line l = heads_over(v, &h, it);

	if (l.n != rows * n || count(&l, l.n) != l.n || !fits(it, &l)) {
		l = heads_in_turn(v, &h);
		if (l.n != rows * n || count(&l, l.n) != l.n || !take_order(it, &l))
			return false;
	}
	for (int k = 0; k < rows; k++)
		if (!adds_up(it, &l, k * n, n))
			return false;
	for (int k = 0; k < rows; k++)
		fill(t, v, r + k, it, &l, k * n, certain);
	return true;
}

/* Reads row r of the first two tables once more, of which something was read, by the heads of its columns, if each of these is there once,
 * word for word, each cell of the row has one, and the requests add up.  A column whose head is not there is missing.
 * False: nothing was done. */
static bool
headed_row(struct table *t, const struct view *v, int r)
{
	const struct view_item *it = values_of(v, r);
	bool certain = true;

	if (!it || v->width[r] < 2 || !was_read(t, v, r, &certain))
		return false;
	return v->table == FORM_DISCLOSURE ? read_disclosure(t, v, r, it, certain) : read_whole(t, v, r, it, certain);
}

/* Reads all disputes likewise. */
static bool
headed_disputes(struct table *t, const struct view *v)
{
	const struct view_item *it = values_of(v, -1);
	bool certain = true;

	return it && was_read(t, v, 0, &certain) && read_whole(t, v, 0, it, certain);
}

/* --- all --- */

/* Is a cell of row r empty? */
static bool
has_blank(struct table *t, const struct view *v, int r)
{
	int k = 0;

	while (k < v->width[r] && fill_at(t, v, r, k)->state != TABLE_BLANK)
		k++;
	return k < v->width[r];
}

/* Where the columns stand in another order than the form's a row is read by their heads, or not at all.  What few rows of the
 * requests say by them is not certain, nor what one with an empty cell does where another does not add up: that may be a column that is
 * not there, and the others have moved up. */
void
headed_rows(struct table *t, const struct view *v)
{
	enum legend heads = v->legend;
	uint64_t headed = 0;
	int left = 0;

	if (v->table == FORM_DISPUTES && heads != LEGEND_FORM && headed_disputes(t, v))
		return;
	for (int r = 0; r < v->nrow; r++) {
		const struct form_row *row = &v->form->row[v->row0 + r];
		if (v->table == FORM_DISCLOSURE && !(r && legend_same(v, r)))
			heads = legend_row(v, r);
		enum legend order = heads == LEGEND_FORM && v->table == FORM_DISCLOSURE && headed_differs(t, v, r) ? LEGEND_LOOSE : heads;
		if (order > (v->table == FORM_REQUESTS ? LEGEND_LOOSE : LEGEND_FORM) && v->table != FORM_DISPUTES && headed_row(t, v, r)) {
			headed |= (uint64_t)1 << r;
			continue;
		}
		left += t->row[v->row0 + r].from > 0;
		if (order == LEGEND_OTHER)
			fill_leave(t, v, r, "doubtful");
		else if (order != LEGEND_FORM)
			table_unsettle(&t->cell[row->first], row->n);
	}
	for (int r = 0; r < v->nrow && left && v->table == FORM_REQUESTS; r++)
		if (headed >> r & 1 && (left > __builtin_popcountll(headed) || has_blank(t, v, r)))
			fill_unsettle(t, v, r);
}
