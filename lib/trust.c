/* trust - what all rows of a table together say against what was read of each.
 * Comes in: a table whose rows are placed.  Goes out: the same; values of rows that do not fit the others are placed, or missing.
 * Rule: a row is judged by what most others are: whether they add up, have all values, have a total, stand in columns.  What adds up
 * in a row of which that could not be chance stays.
 * Known weakness: where most rows are damaged alike the sound ones are judged by them. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "view.h"
#include "fill.h"
#include "run.h"
#include "alien.h"
#include "gaps.h"
#include "glue.h"
#include "narrow.h"
#include "trust.h"

bool
trust_adds_up(struct table *t, const struct view *v, const struct run *q)
{
	bool taken = q->plain && q->n == q->width && !q->wider && fill_at(t, v, q->r, 0)->state != TABLE_MISSING;

	return (taken && q->sum > RUN_NONE) || fill_adds_up(t, v, q->r);
}

bool
trust_most_contradict(const struct view *v, const struct run *q)
{
	int full = 0, others = 0;

	for (int r = 0; r < v->nrow; r++) {
		const struct slot *last = q[r].n == q[r].width ? &q[r].slot[q[r].n - 1] : NULL;
		if (!last || last->it->tok[last->col].kind != NUM_VALUE)
			continue;
		full++;
		others += run_contradicts(v, &q[r]);
	}
	return others > 2 && others * 2 > full;
}

/* Is the total of a row a dash, though it has a number that is not 0? */
static bool
has_dash_for_total(const struct table *t, const struct view *v, int r)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first], *total = &c[v->width[r] - 1];

	for (; c < total && total->state == TABLE_DASH; c++)
		if (table_has(c) && c->value.v != 0)
			return true;
	return false;
}

/* Rows that do not add up where numbers were broken over lines or fields are missing; so are those that have no sum, if
 * nothing but their order tells their columns.  Where blanks left no trace a row that has just enough values, but does not
 * add up, may have a number in two pieces. */
static void
leave_broken(struct table *t, const struct view *v, const struct run *q, bool uneven)
{
	bool broken = gaps_broken(v, q), pieces = gaps_in_pieces(v, q);
	bool grid = (pieces || uneven) && view_grid(v);

	for (int r = 0; r < v->nrow && (broken || pieces || uneven); r++) {
		bool full = q[r].n == q[r].width, ordered = q[r].block == 0 || !grid;
		bool sums = v->table == FORM_REQUESTS;
		if (broken && full && (q[r].block || run_one_line(&q[r])) && run_contradicts(v, &q[r]))
			fill_leave(t, v, r, "broken");
		else if (pieces && (q[r].block == 0 || (v->pieces && !grid)) && q[r].n > 0 &&
			 (!sums || ((full || q[r].block) && (!trust_adds_up(t, v, &q[r]) || has_dash_for_total(t, v, r)))))
			v->elsewhere && full && run_one_line(&q[r]) ? fill_unsettle(t, v, r) : fill_leave(t, v, r, "broken");
		else if (uneven && sums && full && ordered && !trust_adds_up(t, v, &q[r]))
			fill_unsettle(t, v, r);
	}
}

static bool
is_why(const struct table *t, const struct view *v, int r, const char *why)
{
	return strcmp(t->row[v->row0 + r].why, why) == 0;
}

/* Where most rows fit no columns, the few that do have fewer values perhaps by chance: what they hold is not certain.  Where only the order of
 * some is known, one that was cut, or has slid, is such. */
static void
unsettle_few(struct table *t, const struct view *v, const struct run *q)
{
	int rows = 0, lost = 0, all = 0;

	for (int r = 0; r < v->nrow; r++) {
		bool is = q[r].n > 0 && is_why(t, v, r, "lost");
		rows += q[r].n > 0;
		lost += is && q[r].block;
		all += is;
	}
	for (int r = 0; r < v->nrow && all * 2 > rows; r++)
		if (q[r].n > 0 && q[r].n < q[r].width && (lost * 2 > rows || is_why(t, v, r, "cut") || is_why(t, v, r, "slid")))
			fill_unsettle(t, v, r);
}

/* What a row read by columns says of its total: 1 it has one, -1 it has values but none, 0 it has none, or a single nought that may be that
 * of a merged cell, or was not read.  A dash is the total of noughts. */
static int
has_total(const struct table *t, const struct view *v, const struct run *q)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + q->r].first], *total = &c[q->width - 1];
	bool dash = total->state == TABLE_DASH, has = table_has(total) || dash;
	int values = 0;

	for (; c < total && !(has && !dash && values); c++) {
		has = has && !(dash && table_has(c) && c->value.v != 0);
		values += table_has(c) ? c->value.v != 0 ? 2 : 1 : 0;
	}
	return has ? values > 0 : values > 1 ? -1 : 0;
}

/* Has a row a blank cell, and nothing that is no value or dash but such? */
static bool
has_blank(const struct table *t, const struct view *v, int r)
{
	const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first];
	int n = v->width[r];

	return table_count(c, n, TABLE_BLANK) && !table_count(c, n, TABLE_TEXT) && !table_count(c, n, TABLE_MISSING);
}

/* How the rows add up; what holds of noughts is left out. */
struct tally {
	int sums, others; /* that do; that do not, noughts too */
	int right, wrong; /* of those with all values: that do; that do not */
	int totals, awry; /* that have a total and a value more; of them, as many as are wrong */
	int early;        /* that have their sum before a total that is blank, or, below a head that is none of the form's, before their last value */
};

static struct tally
tally(struct table *t, const struct view *v, const struct run *q, bool further)
{
	struct tally x = {0};

	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *c = fill_at(t, v, r, q[r].width - 1);
		bool fits = q[r].n && trust_adds_up(t, v, &q[r]), total = table_has(c) && c->value.v != 0;
		bool wrong = q[r].n == q[r].width && run_contradicts(v, &q[r]);
		x.sums += fits && total;
		x.others += q[r].n && !fits;
		x.right += run_adds_up(v, &q[r]);
		x.wrong += wrong;
		x.totals += q[r].n > 1 && total;
		x.awry += wrong && total;
		x.early += further && !fits && q[r].n > 2 && q[r].n <= q[r].width && run_sums(q[r].slot, q[r].n - 1);
		x.early += q[r].n > 2 && q[r].sum == RUN_SUM && !table_has(c) && table_has(c - 1);
	}
	return x;
}

/* Do nearly all rows with all their values not add up, and more than a few; or does none that has a total, neither a few that have all their
 * values nor several that are read by columns; or have several their sum early, and more than add up as they were read?  Without a further head
 * twice as many. */
static bool
are_others(const struct tally *x, bool further)
{
	return (x->wrong > 3 && x->wrong > 3 * x->right) || (x->sums == 0 && x->awry > 1 && x->totals > 3) ||
	       (x->early > 1 && x->early > (further ? x->sums : 2 * x->sums));
}

/* Were subtotals taken out of a column that was one of only as many as the form has?  Then another is not there, who knows which. */
static bool
lacks_column(const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++)
		if (q[r].parted && q[r].block && q[r].label_col >= 0 && q[r].cells - q[r].label_col - 1 <= q[r].width)
			return true;
	return false;
}

/* Has no row of the requests as many values as columns, are the last columns of most not there, or has hardly one, blank though they have all others, and may
 * the last value of each be the sum of the others and one that is not there?  Then nobody knows which column is lost. */
static bool
lacks_any(struct table *t, const struct view *v, const struct run *q)
{
	int rows = 0, less = 0, blank = 0, full = 0;
	bool any = false;

	for (int r = 0; r < v->nrow; r++) {
		struct num sum;
		enum table_state total = fill_at(t, v, r, q[r].width - 1)->state;
		if (q[r].n >= q[r].width && full++)
			return false;
		rows += q[r].n > 0;
		less += q[r].n > 0 && total == TABLE_MISSING;
		blank += total == TABLE_BLANK && q[r].n + 1 == q[r].width;
		if (q[r].n == 0 || q[r].n >= q[r].width)
			continue;
		const struct slot *last = &q[r].slot[q[r].n - 1];
		struct num x = last->it->tok[last->col].value;
		if (!run_total(q[r].slot, q[r].n - 1, &sum) || sum.scale || x.scale || x.v < sum.v)
			return false;
		any = any || x.v > 0;
	}
	return any && ((full == 0 && less * 2 > rows) || blank * 2 > rows);
}

/* Do the rows that add up all do so with more cells than columns from their labels to their totals, and do several others, that are as long, not?
 * Then one of these cells is none of the form's, and no head says which. */
static bool
is_further_untold(const struct view *v, const struct run *q)
{
	int sums = 0, others = 0;

	for (int r = 0; r < v->nrow; r++) {
		if (q[r].n < 2 || !q[r].block || q[r].label_col < 0)
			continue;
		bool longer = q[r].slot[q[r].n - 1].col - q[r].label_col > q[r].width;
		if (q[r].sum == RUN_SUM && !longer)
			return false;
		sums += q[r].sum == RUN_SUM;
		others += longer && q[r].sum == RUN_NONE;
	}
	return sums > 0 && others > 2 && others * 3 > sums;
}

/* In the first table, have several rows more values than columns, or has one, and another fewer, blank cells of which left no trace, though
 * no head names a further column?  Then there is one, whose values stand perhaps in others, too. */
static bool
holds_further(const struct view *v, const struct run *q)
{
	int more = 0, fewer = 0;

	for (int r = 0; r < v->nrow; r++) {
		more += q[r].n > q[r].width;
		fewer += q[r].any && q[r].n < q[r].width && !(q[r].block && q[r].label_col >= 0 && q[r].cells - q[r].label_col > q[r].width);
	}
	return (more > 1 || (more && fewer)) && !alien_has_further(v);
}

/* Does the row not add up, but without one of its values, to more than nothing? */
static bool
has_one_more(const struct view *v, const struct run *q)
{
	struct slot rest[SLOTS];

	if (q->n < 3 || q->n > q->width || !run_contradicts(v, q))
		return false;
	for (int k = 0; k < q->n; k++) {
		for (int i = 0, n = 0; i < q->n; i++)
			if (i != k)
				rest[n++] = q->slot[i];
		const struct region_tok *last = &rest[q->n - 2].it->tok[rest[q->n - 2].col];
		if (last->kind == NUM_VALUE && last->value.v != 0 && run_sums(rest, q->n - 1))
			return true;
	}
	return false;
}

/* Do several rows not add up, but without one of their values, and more than half as many as add up?  Then a column is none of the form's, and
 * one of the form's left no trace, or the blank cells of all.  In another order, or in pieces, numbers are added up by others. */
static bool
hold_one_more(struct table *t, const struct view *v, const struct run *q)
{
	int more = 0, sums = 0;

	if (v->legend != LEGEND_FORM || gaps_in_pieces(v, q) || gaps_broken(v, q))
		return false;
	for (int r = 0; r < v->nrow; r++) {
		more += fill_at(t, v, r, q[r].width - 1)->state != TABLE_BLANK && has_one_more(v, &q[r]);
		sums += q[r].n > 2 && q[r].n <= q[r].width && run_sums(q[r].slot, q[r].n);
	}
	return more > 2 && more * 2 > sums;
}

/* The line of heads above item i, if its corner stands in the column of the label; NULL: there is none. */
static const struct view_item *
heads_above(const struct view *v, size_t i, int label)
{
	while (i-- > 0)
		for (int k = 0; k < v->item[i].texts; k++)
			if (v->item[i].tok[k].kind == NUM_TEXT && label_eq(v->item[i].tok[k].term->text, v->names->corner))
				return k == label ? &v->item[i] : NULL;
	return NULL;
}

/* Stands a value in column k below a head? */
static bool
below_head(const struct view_item *heads, int k)
{
	return k < heads->n && heads->tok[k].kind != NUM_BLANK;
}

/* Has the line of the row more cells than columns, and more than that of the heads above it, the last blank and no remark, or a value
 * below none of these?  Spans may part several values otherwise than their heads: all are there, the first and the last below heads. */
static bool
is_headless(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->slot[0].it, *heads;
	int label = view_label_col(it), first = q->slot[0].col, last = q->slot[q->n - 1].col;

	if (label < 0 || it->n - 1 - label <= q->width || !run_one_line(q) || !(heads = heads_above(v, (size_t)(it - v->item), label)) || heads->n < label + 2)
		return false;
	if (q->n == q->width && q->n > 1 && it->n == heads->n && below_head(heads, first) && below_head(heads, last))
		return false;
	for (int i = 0; i < q->n; i++)
		if (!below_head(heads, q->slot[i].col))
			return true;
	return it->n > heads->n && it->tok[it->n - 1].kind == NUM_BLANK;
}

/* Below a head that is none of the form's the last numbers may be its own: where totals are blank none adds up.  Without such a head, too, what
 * hardly adds up anywhere is not the form's row.  In the first table numbers below no head are perhaps none of the form's, and others in their stead. */
static void
unsettle_further(struct table *t, const struct view *v, const struct run *q, bool subtotals)
{
	bool odd = false; /* some row does not add up */

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS && !odd; r++)
		odd = !trust_adds_up(t, v, &q[r]);
	bool further = odd && alien_has_further(v);
	struct tally x = odd || subtotals ? tally(t, v, q, further) : (struct tally){0};
	bool all = odd && (are_others(&x, further) || (further && trust_most_contradict(v, q)) || hold_one_more(t, v, q) || lacks_any(t, v, q));
	all = all || (odd && !subtotals && is_further_untold(v, q));
	all = all || (v->table == FORM_DISCLOSURE && (holds_further(v, q) || alien_beside(v)));
	all = all || (subtotals && lacks_column(v, q)) || ((further || subtotals) && x.others > x.sums);

	for (int r = 0; r < v->nrow; r++) {
		bool odd_row = (further || subtotals) && !trust_adds_up(t, v, &q[r]);
		bool headless = v->table == FORM_DISCLOSURE && q[r].n > 0 && (alien_may_be_further(v, &q[r]) || is_headless(v, &q[r]));
		if (all || odd_row || headless)
			fill_unsettle(t, v, r);
	}
}

/* What the rows of the requests are. */
struct census {
	int rows, full;    /* that have values, and all of them */
	int with, without; /* their totals: see has_total */
	int left, others;  /* that were left out; whose total is not their sum */
	bool sums;         /* is a total, that is no nought, the sum of its row? */
};

static struct census
count(struct table *t, const struct view *v, const struct run *q)
{
	struct census n = {0};

	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *c = fill_at(t, v, r, 0), *total = &c[v->width[r] - 1];
		int has = has_total(t, v, &q[r]);
		bool fits = table_has(total) && trust_adds_up(t, v, &q[r]);
		n.rows += q[r].n > 0;
		n.full += q[r].n == q[r].width;
		n.with += has > 0;
		n.without += has < 0;
		n.left += q[r].n > 0 && table_count(c, v->width[r], TABLE_MISSING) == v->width[r];
		n.others += table_has(total) && !fits;
		n.sums = n.sums || (fits && total->value.v != 0);
	}
	return n;
}

/* Which rows of the requests are not as most others.  Where these have their totals, one that has none has perhaps lost another cell, and the
 * others have moved up; where they have none, the total of one that does not add up is perhaps another cell, and a number has come in from
 * elsewhere.  Where rows were left out and not one of the others adds up, noughts left out, but some have a total that is not their sum, their
 * columns were perhaps miscounted, too: one is not there.  Where most that have all their values do not add up, one that does so to a small sum
 * does it perhaps by chance; where most have all their values, those of one that has a blank cell and does not add up are perhaps moved by a
 * cell; so are they anywhere if it has a number, and a dash for its total. */
static void
unsettle_odd(struct table *t, const struct view *v, const struct run *q)
{
	struct census n = count(t, v, q);
	bool miscounted = n.left > 2 && n.others && !n.sums, chance = trust_most_contradict(v, q);

	for (int r = 0; r < v->nrow; r++) {
		const struct table_cell *total = fill_at(t, v, r, v->width[r] - 1);
		int has = has_total(t, v, &q[r]);
		bool fits = trust_adds_up(t, v, &q[r]);
		bool odd = n.without && ((has < 0 && n.with > 2 * n.without) || (has > 0 && n.without > 2 * n.with && !fits));
		odd = odd || (miscounted && q[r].n > 0);
		odd = odd || (chance && q[r].n > 0 && fits && table_has(total) && total->value.v != 0 && total->value.v < CHANCE);
		if (n.full < n.rows && q[r].n > 1 && has_blank(t, v, r))
			odd = odd || has_dash_for_total(t, v, r) || (n.full * 2 > n.rows && has > 0 && !fits);
		if (odd)
			fill_unsettle(t, v, r);
	}
}

/* Where only one row of the first table has its values on lines without words, and these are behind its label, they are perhaps the number of a page. */
static void
unsettle_apart(struct table *t, const struct view *v, const struct run *q)
{
	int apart = -1, n = 0;

	for (int r = 0; r < v->nrow && v->table == FORM_DISCLOSURE; r++)
		if (q[r].n > 0 && view_label_col(q[r].slot[0].it) < 0) {
			apart = r;
			n++;
		}
	if (n == 1 && v->band[apart].found && run_at(&q[apart], v, 0) > v->band[apart].to)
		fill_unsettle(t, v, apart);
}

/* What is none of a table whose rows are all usual, certain, and add up. */
static void
unsettle_rows(struct table *t, const struct view *v, const struct run *q, bool uneven, bool subtotals)
{
	leave_broken(t, v, q, uneven);
	if (uneven)
		unsettle_few(t, v, q);
	unsettle_further(t, v, q, subtotals);
	if (uneven)
		narrow_rows(t, v, q);
	if (v->table == FORM_REQUESTS)
		unsettle_odd(t, v, q);
	unsettle_apart(t, v, q);
}

void
trust_rows(struct table *t, const struct view *v, const struct run *q, bool uneven, bool subtotals)
{
	unsettle_rows(t, v, q, uneven, subtotals);
	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++)
		if (q[r].sum != RUN_SUM && q[r].sum != RUN_ZERO)
			glue_unsettle(&t->cell[v->form->row[v->row0 + r].first], v->width[r]);
}
