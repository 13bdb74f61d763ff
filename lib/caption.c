/* caption - what the words on the lines of a row's values say against the row.
 * Comes in: runs.  Goes out: yes or no.
 * Rule: FORMS.md section 6: labels stand before their values; words of another row, a number of another, or words of no row on
 * these lines make the values doubtful.
 * Known weakness: short labels of other rows say too little to be asked. */
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
#include "run.h"
#include "stranger.h"
#include "caption.h"

enum {
	OWN = 4,       /* a text as long as that is no piece of an upright label */
	LABEL_MIN = 4, /* characters; shorter labels say little */
};

/* the first cell with a label, -1: none */
static int
first_label(const struct view_item *it)
{
	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind == NUM_TEXT && view_label(it, k).n)
			return k;
	return -1;
}

bool
caption_behind(const struct view *v, const struct run *q)
{
	const struct view_item *last = NULL;
	int first = -1;

	for (int i = 0; q->block && v->table != FORM_DISPUTES && i < q->n; i++) {
		const struct view_item *it = q->slot[i].it;
		first = it == last ? first : first_label(it);
		last = it;
		if (first > q->slot[i].col)
			return true;
	}
	return false;
}

/* Is x, which ends in the labels of these rows, that of one, perhaps with those of its groups before it, and of so many characters? */
static bool
ends_other(const struct view *v, struct label x, uint64_t ends, size_t min)
{
	for (int k = 0; ends >> k; k++) {
		struct label name = v->names->label[v->row0 + k];
		if (ends >> k & 1 && name.n >= min && (name.n == x.n || name.n >= LABEL_MIN))
			return true;
	}
	return false;
}

/* Does a text before a value of the row begin with an enumerator that is neither the row's nor a group's?  alone: a text that is
 * nothing else. */
static bool
is_other_number(const struct view *v, const struct run *q, const struct slot *s, bool alone)
{
	for (int k = 0; k < s->col; k++) {
		const struct region_tok *tok = &s->it->tok[k];
		if (tok->kind != NUM_TEXT)
			continue;
		size_t n = tok->term->text.n, skip = tok->term->skip;
		if (alone && n == 1 && tok->term->text.c[0] == 0x56DB) /* 四, its point on the next line; 一 is perhaps a dash, others are in groups */
			skip = n;
		if (skip && (!alone || skip == n) && naming_misnumbered(v->names, v->row0 + q->r, tok->term->text, skip))
			return true;
	}
	return false;
}

bool
caption_other_number(const struct view *v, const struct run *q)
{
	for (int i = 0; i < q->n && q->block && v->table == FORM_REQUESTS; i++)
		if (is_other_number(v, q, &q->slot[i], true))
			return true;
	return false;
}

bool
caption_below(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->n == q->width && q->block ? q->slot[0].it : NULL;

	if (!it || it + 1 == v->item + v->n || first_label(it) >= 0 || it[1].nval > 0)
		return false;
	return first_label(it + 1) == q->slot[0].col;
}

bool
caption_misnumbered(const struct view *v, const struct run *q)
{
	return q->n && v->table == FORM_REQUESTS && is_other_number(v, q, &q->slot[0], false);
}

bool
caption_number(const struct run *q)
{
	for (int i = 0; i < q->n && q->block && q->n < q->width; i++)
		for (int k = 0; (i == 0 || q->slot[i].it != q->slot[i - 1].it) && k <= q->label_col && k < q->slot[i].it->n; k++)
			if (q->slot[i].it->tok[k].kind == NUM_TEXT && view_label(q->slot[i].it, k).n && stranger_number(q->slot[i].it->cell[k].text))
				return true;
	return false;
}

/* Does another row's label stand before the first of the row's values in their line, that of slot s? */
static bool
is_other_labelled(const struct view *v, const struct run *q, const struct slot *s)
{
	size_t min = v->table == FORM_DISCLOSURE ? 2 : LABEL_MIN; /* there all names differ */

	for (int k = s->col; !q->whole && k < s->it->texts; k++)
		if (s->it->tok[k].kind == NUM_TEXT && label_eq(view_label(s->it, k), v->names->label[v->row0 + q->r]))
			min = 1; /* its own is behind them: any other is the nearer one */
	for (int k = 0; k < s->col; k++) {
		struct label x = view_label(s->it, k);
		uint64_t ends = s->it->tok[k].kind == NUM_TEXT ? naming_ends(v, s->it->tok[k].term) : 0;
		if (s->it->tok[k].kind != NUM_TEXT || ends >> q->r & 1) /* its own, mostly: no name of a table ends in another */
			continue;
		if (ends_other(v, x, ends, min))
			return true;
	}
	return false;
}

/* Is the whole label of another row, with an enumerator where the table has them, the last on the line above the row's values,
 * which have no words on theirs, and the row's own before it?  They are the other's, printed out of order. */
static bool
is_below_other(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	const struct view_item *it = q->n && !q->whole && b->found ? q->slot[0].it : v->item;

	if (it <= v->item + b->from + 1 || first_label(it) >= 0)
		return false;
	const struct view_item *above = it - 1;
	if (above->nval || above->texts == 0)
		return false;
	struct term *x = above->tok[above->texts - 1].term;
	struct label name = term_label(x), own = v->names->label[v->row0 + q->r];
	if ((!x->skip && v->table == FORM_REQUESTS) || label_find(own, name, 0) >= 0)
		return false;
	uint64_t ends = naming_ends(v, x);
	for (int k = 0; ends >> k; k++)
		if (ends >> k & 1 && label_eq(name, v->names->label[v->row0 + k]))
			return true;
	return false;
}

bool
caption_other(const struct view *v, const struct run *q)
{
	int n = q->whole ? 1 : q->n; /* it has but one line */

	for (int i = 0; i < n; i++)
		if ((i == 0 || q->slot[i].it != q->slot[i - 1].it) && is_other_labelled(v, q, &q->slot[i]))
			return true;
	return is_below_other(v, q);
}

bool
caption_again(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->n > 0 && q->slot[0].col > 1 ? q->slot[0].it : NULL;
	int last = -1;

	for (int k = 0; it && k < q->slot[0].col; k++) {
		if (it->tok[k].kind != NUM_TEXT || !label_eq(view_label(it, k), v->names->label[v->row0 + q->r]))
			continue;
		if (last >= 0 && k - last > 1) /* side by side it is a merged cell printed twice */
			return true;
		last = k;
	}
	return false;
}

/* How many characters at the head of x stand in the label of row r. */
static size_t
reach(const struct view *v, struct label x, int r)
{
	struct label part = {x.c, 0};

	while (part.n < x.n) {
		part.n++;
		if (label_find(v->names->label[v->row0 + r], part, 0) < 0)
			return part.n - 1;
	}
	return part.n;
}

bool
caption_vague(const struct view *v, const struct run *q)
{
	const struct view_item *it = q->n > 0 && v->damaged ? q->slot[0].it : NULL;
	int k = !it ? -1 : q->label_col < q->slot[0].col ? q->label_col : q->slot[0].col - 1;

	while (k >= 0 && it->tok[k].kind != NUM_TEXT)
		k--;
	if (k < 0 || str_find(it->cell[k].text, STR("\xEF\xBF\xBD")) < 0)
		return false;
	struct label x = view_label(it, k);
	for (int r = 0; r < v->nrow; r++)
		if (r != q->r && reach(v, x, r) >= reach(v, x, q->r))
			return true;
	return false;
}
