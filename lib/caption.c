/* caption - what the words on the lines of a row's values say against the row.
 * Comes in: runs.  Goes out: yes or no.
 * Rule: FORMS.md section 6: labels stand before their values; words of another row, a number of another, or words of no row on
 * these lines make the values doubtful.  Where a row's label has cells for its values, and these stand on another line, the words there say whose
 * they are: those of another row, or of a group, or of none of the table's, are not the row's.
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
#include "caption.h"

enum {
	OWN = 4,      /* a text as long as that is no piece of an upright label */
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
caption_behind(const struct run *q)
{
	const struct view_item *last = NULL;
	int first = -1;

	for (int i = 0; q->block && i < q->n; i++) {
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

/* Is it words and then a number? */
static bool
ends_in_number(struct str s)
{
	size_t at = s.n;
	struct num x;

	while (at > 0 && s.p[at - 1] != ' ')
		at--;
	return at > 0 && num_parse(str_cut(s, at), &x) == NUM_VALUE;
}

bool
caption_number(const struct run *q)
{
	for (int i = 0; i < q->n && q->block && q->n < q->width; i++)
		for (int k = 0; (i == 0 || q->slot[i].it != q->slot[i - 1].it) && k <= q->label_col && k < q->slot[i].it->n; k++)
			if (q->slot[i].it->tok[k].kind == NUM_TEXT && view_label(q->slot[i].it, k).n && ends_in_number(q->slot[i].it->cell[k].text))
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

/* --- words beside values that stand off their label --- */

/* Is a word of this text part of a label of the table, or of a group's? */
static bool
is_known(const struct view *v, struct str s, struct arena scratch)
{
	while ((s = str_trim(s)).n) {
		ptrdiff_t b = str_find(s, STR(" "));
		struct str w = {s.p, b < 0 ? s.n : (size_t)b};
		s = str_cut(s, w.n);
		struct label x = label_fold(w, &scratch);
		for (int r = v->row0; r < v->row0 + v->nrow && x.n > 1; r++)
			if (label_find(v->names->label[r], x, 0) >= 0 || label_find(v->names->group[r], x, 0) >= 0)
				return true;
	}
	return false;
}

/* Is the last word of this text, not too short, part of no label of the table? */
static bool
ends_unknown(const struct view *v, struct str s, struct arena scratch)
{
	struct str w = str_behind(str_trim(s), ' ');
	struct arena a = scratch;

	return label_fold(w, &a).n >= OWN && !is_known(v, w, scratch);
}

/* Is x the name of the group in which row r is, or with its enumerator the beginning of one? */
static bool
own_group(const struct view *v, struct label x, bool numbered, int r)
{
	struct label group = v->names->group[v->row0 + r];

	return (x.n >= LABEL_MIN && label_ends(group, x)) || (numbered && x.n > 1 && label_find(group, x, 0) >= 0);
}

/* Is x the name of a group? */
static bool
any_group(const struct view *v, struct label x)
{
	for (int i = 0; x.n >= LABEL_MIN && i < v->nrow; i++)
		if (label_ends(v->names->group[v->row0 + i], x))
			return true;
	return false;
}

/* Is x, with its enumerator, the name of a group in which row r is not? */
static bool
other_group(const struct view *v, struct label x, int r)
{
	return x.n >= LABEL_MIN && label_find(v->names->group[v->row0 + r], x, 0) < 0 && any_group(v, x);
}

/* Has the table values beside the names of several groups? */
static bool
sums_groups(const struct view *v)
{
	int n = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		int k = it->nval == v->width[0] ? it->texts - 1 : -1;
		n += k >= 0 && it->tok[k].term->skip && any_group(v, view_label(it, k));
	}
	return n > 1;
}

/* Does x end in the name of a sum? */
static bool
names_sum(const struct view *v, struct label x)
{
	return label_ends(x, v->names->sum) || label_ends(x, v->names->subtotal);
}

static bool
has_han(struct label x)
{
	for (size_t i = 0; i < x.n; i++)
		if (x.c[i] >= 0x4E00 && x.c[i] <= 0x9FFF)
			return true;
	return false;
}

/* Is s a bracket, perhaps with a numeral: what the end of a line or a page left of the enumerator with which a label begins? */
static bool
begins_number(struct str s)
{
	static const char numerals[] = "一二三四五六七八九十";
	size_t n = str_starts(s, STR("(")) ? 1 : str_starts(s, STR("（")) ? 3 : 0;
	struct str rest = str_cut(s, n);

	if (!n || rest.n > 2 * 3)
		return false;
	for (; rest.n >= 3 && str_find(STR(numerals), (struct str){rest.p, 3}) >= 0;)
		rest = str_cut(rest, 3);
	return rest.n == 0;
}

/* Is x the label of a row other than r, or of another group, or are none of its words in a label of the table? */
static bool
is_strange(const struct view *v, int r, struct label x, const struct term *term, struct arena scratch)
{
	if (x.n < 2 || !has_han(x)) /* of an upright label, or a mark of the source */
		return false;
	for (int i = 0; i < v->nrow; i++)
		if (label_eq(x, v->names->label[v->row0 + i]))
			return i != r;
	return other_group(v, term->text, r) || !is_known(v, term->s, scratch) || ends_unknown(v, term->s, scratch);
}

/* Has the table x in a label, and the row, or its group, not? */
static bool
is_others(const struct view *v, int r, struct label x)
{
	const struct view_names *names = v->names;
	bool others = false;

	if (x.n < 2 || !has_han(x) || label_find(names->label[v->row0 + r], x, 0) >= 0 || label_find(names->group[v->row0 + r], x, 0) >= 0)
		return false;
	for (int i = v->row0; i < v->row0 + v->nrow; i++)
		others = others || label_find(names->label[i], x, 0) == 0 || label_find(names->group[i], x, 0) >= 0;
	return others;
}

/* Is the last of several words the whole label of a row other than r, or the name of a group in which r is not? */
static bool
ends_others(const struct view *v, int r, const struct term *x, struct arena scratch)
{
	struct str w = str_behind(str_trim(x->s), ' ');
	struct label name = w.n && w.n < x->s.n ? label_fold(w, &scratch) : (struct label){0};

	for (int i = 0; name.n > 1 && i < v->nrow; i++)
		if (i != r && label_eq(name, v->names->label[v->row0 + i]))
			return true;
	return other_group(v, name, r);
}

/* Do values stand on the lines of a label? */
static bool
has_values(const struct view *v, const struct align_band *b)
{
	for (size_t i = b->from; i <= b->to; i++)
		if (v->item[i].nval)
			return true;
	return false;
}

bool
caption_taken(const struct view *v, const struct run *q, struct arena scratch)
{
	const struct align_band *b = &v->band[q->r];
	const struct view_item *it = q->n > 0 && b->found ? q->slot[0].it : NULL, *own = &v->item[b->from];
	struct label label = v->names->label[v->row0 + q->r];

	bool total = label_eq(label, v->names->total); /* other words name it, too */
	if (!it || (it >= own && it <= &v->item[b->to]))
		return false;
	bool whole = b->from < b->to && b->matched == label.n && it > own; /* behind a label of several lines */
	for (int k = 0; b->from == b->to && k < own->n; k++) {
		if (own->tok[k].kind != NUM_TEXT)
			continue;
		whole = whole || label_ends(view_label(own, k), label);
		if (ends_in_number(own->cell[k].text) && label_find(view_label(own, k), label, 0) >= 0)
			return true; /* it has one of its own */
	}
	for (int k = 0; k < q->slot[0].col; k++) {
		struct label x = it->tok[k].kind == NUM_TEXT ? view_label(it, k) : (struct label){0};
		bool group = it < own && own_group(v, x, x.n && it->tok[k].term->skip, q->r) && (own->n >= it->n || has_values(v, b) || sums_groups(v));
		bool begun = whole && it->tok[k].kind == NUM_TEXT && begins_number(it->cell[k].text);
		if (total && names_sum(v, x))
			continue;
		if (begun || names_sum(v, x) || (whole && is_strange(v, q->r, x, it->tok[k].term, scratch)) || group ||
		    (b->matched == label.n && (is_others(v, q->r, x) || ends_others(v, q->r, it->tok[k].term, scratch))))
			return true;
	}
	return false;
}

bool
caption_between(const struct view *v, const struct run *q, struct arena scratch)
{
	const struct align_band *b = &v->band[q->r];
	size_t first = q->n && !q->block && b->found && v->table == FORM_DISCLOSURE ? run_at(q, v, 0) : 0;

	for (size_t i = b->to + 1; i < first; i++) {
		const struct view_item *it = &v->item[i];
		for (int k = 0; k < it->n && !it->nval; k++)
			if (is_strange(v, q->r, view_label(it, k), it->tok[k].term, scratch))
				return true;
	}
	return false;
}
