/* stranger - words beside a row's values that are none of its label.
 * Comes in: a text; runs.  Goes out: yes or no.
 * Rule: where a row's label has cells for its values, and these stand on another line, the words there say whose they are: those of another row,
 * or of a group, or of none of the table's, are not the row's.
 * Known weakness: words of a few characters say too little to be asked. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "view.h"
#include "run.h"
#include "stranger.h"

enum {
	OWN = 4,      /* a text as long as that is no piece of an upright label */
	LABEL_MIN = 4 /* characters; shorter labels say little */
};

bool
stranger_number(struct str s)
{
	size_t at = s.n;
	struct num x;

	while (at > 0 && s.p[at - 1] != ' ')
		at--;
	return at > 0 && num_parse(str_cut(s, at), &x) == NUM_VALUE;
}

bool
stranger_known(const struct view *v, struct str s, struct arena scratch)
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

	return label_fold(w, &a).n >= OWN && !stranger_known(v, w, scratch);
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
		n += k >= 0 && it->tok[k].kind == NUM_TEXT && it->tok[k].term->skip && any_group(v, view_label(it, k));
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
	return other_group(v, term->text, r) || !stranger_known(v, term->s, scratch) || ends_unknown(v, term->s, scratch);
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
	struct str w = x ? str_behind(str_trim(x->s), ' ') : STR("");
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
	bool any = false;

	for (size_t i = b->from; i <= b->to; i++)
		any = any || v->item[i].nval;
	return any;
}

bool
stranger_taken(const struct view *v, const struct run *q, struct arena scratch)
{
	const struct align_band *b = &v->band[q->r];
	const struct view_item *it = q->n > 0 && b->found && v->table != FORM_DISPUTES ? q->slot[0].it : NULL, *own = &v->item[b->from];
	struct label label = v->names->label[v->row0 + q->r];

	bool total = label_eq(label, v->names->total); /* other words name it, too */
	if (!it || (it >= own && it <= &v->item[b->to]))
		return false;
	bool whole = b->from < b->to && b->matched == label.n && it > own; /* behind a label of several lines */
	for (int k = 0; b->from == b->to && k < own->n; k++) {
		if (own->tok[k].kind != NUM_TEXT)
			continue;
		whole = whole || label_ends(view_label(own, k), label);
		if (stranger_number(own->cell[k].text) && label_find(view_label(own, k), label, 0) >= 0)
			return true; /* it has one of its own */
	}
	for (int k = 0; k < q->slot[0].col; k++) {
		struct label x = it->tok[k].kind == NUM_TEXT ? view_label(it, k) : (struct label){0};
		bool group = it < own && own_group(v, x, x.n && it->tok[k].term->skip, q->r) && (own->n >= it->n || has_values(v, b) || sums_groups(v));
		bool begun = whole && it->tok[k].kind == NUM_TEXT && begins_number(it->cell[k].text);
		if (total && names_sum(v, x))
			continue;
		if (begun || names_sum(v, x) || (whole && is_strange(v, q->r, x, it->tok[k].term, scratch)) || (group && (whole || b->matched * 2 >= label.n)) ||
		    (b->matched == label.n && (is_others(v, q->r, x) || ends_others(v, q->r, it->tok[k].term, scratch))))
			return true;
	}
	return false;
}

bool
stranger_between(const struct view *v, const struct run *q, struct arena scratch)
{
	const struct align_band *b = &v->band[q->r];
	size_t first = q->n && !q->block && b->found && v->table == FORM_DISCLOSURE ? (size_t)(q->slot[0].it - v->item) : 0;

	for (size_t i = b->to + 1; i < first; i++) {
		const struct view_item *it = &v->item[i];
		for (int k = 0; k < it->n && !it->nval; k++)
			if (it->tok[k].kind == NUM_TEXT && is_strange(v, q->r, view_label(it, k), it->tok[k].term, scratch))
				return true;
	}
	return false;
}
