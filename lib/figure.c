/* figure - what the figures of a row's values show.
 * Comes in: runs.  Goes out: yes or no.
 * Rule: a number too large, one with a sign where none is, one that goes on behind its cell, or one with the zero of another
 * cell before it is not the row's as it stands.
 * Known weakness: two numbers of few figures that were joined pass. */
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
#include "run.h"
#include "figure.h"

enum {
	HUGE = 10000000, /* no body has received so many requests in a year */
	MOST_SIGN = 3,   /* bytes of an arrow: ←, <-- */
	FIGURES = 3      /* figures behind the thousands */
};

static bool
is_huge(struct num x)
{
	for (; x.scale; x.scale--)
		x.v /= 10;
	return x.v >= HUGE;
}

bool
figure_huge(const struct view *v, const struct run *q)
{
	for (int i = 0; i < q->n && v->table != FORM_DISCLOSURE; i++) {
		const struct region_tok *k = &q->slot[i].it->tok[q->slot[i].col];
		if (k->kind == NUM_VALUE && is_huge(k->value))
			return true;
	}
	return false;
}

bool
figure_joined(const struct view *v, const struct run *q)
{
	if (v->table != FORM_REQUESTS)
		return false;
	for (int i = 0; i < q->n; i++)
		if (num_padded(q->slot[i].it->cell[q->slot[i].col].text))
			return run_contradicts(v, q);
	return false;
}

/* a sign that came apart from its number: 行政事业性收费 减 */
static bool
lone_sign(const struct view_item *it)
{
	for (int k = 0; k < it->n; k++) {
		struct str s = it->cell[k].text;
		if (it->tok[k].kind == NUM_TEXT && str_ends(s, STR("减")) && (s.n == sizeof "减" - 1 || str_ends(s, STR(" 减"))))
			return true;
	}
	return false;
}

bool
figure_sign(const struct view *v, const struct run *q)
{
	for (size_t i = q->from; v->marks & TERM_SIGN && q->n && v->table == FORM_DISCLOSURE && i <= q->to; i++)
		if (lone_sign(&v->item[i]))
			return true;
	for (int k = 0; q->n == q->width && k < q->n; k++) {
		struct str s = q->slot[k].it->cell[q->slot[k].col].text;
		bool sign = !q->slot[k].it->plain && s.n && (s.p[0] == '+' || str_starts(s, STR("减")) || str_starts(s, STR("增")));
		if (sign && strcmp(v->form->cell[v->form->row[v->row0 + q->r].first + k].col, "items_change") != 0)
			return true;
	}
	return false;
}

/* Figures with commas, or ending in a point, that are no number: 2,43? */
static bool
is_stump(struct str s, bool point)
{
	bool comma = point && s.n;

	for (size_t i = 0; i < s.n; i++) {
		bool wide = s.n - i > 2 && memcmp(s.p + i, "，", 3) == 0;
		comma |= wide || s.p[i] == ',';
		if (!wide && s.p[i] != ',' && (unsigned)(s.p[i] - '0') > 9)
			return false;
		i += wide ? 2 : 0;
	}
	return comma;
}

/* Is it what a line or a field may leave of a number: a point or comma and digits? */
static bool
is_rest(struct str s)
{
	return s.n > 1 && (s.p[0] == '.' || s.p[0] == ',') && (unsigned)(s.p[1] - '0') < 10;
}

/* Does line i hold nothing but what a line may leave of numbers: 2,02? */
static bool
all_stumps(const struct view *v, size_t i)
{
	const struct view_item *it = &v->item[i];
	int stumps = 0;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind == NUM_BLANK)
			continue;
		if (it->tok[k].kind != NUM_TEXT || !is_stump(it->cell[k].text, false))
			return false;
		stumps++;
	}
	return stumps > 0;
}

/* Is on the lines before the row's values, from its label on, or above it on a line by itself, what a line may leave of a number before
 * the rest of it: 2, or, in the table without enumerators and sums, 7. and before any of the values? */
static bool
is_begun(const struct view *v, const struct run *q)
{
	bool sums = v->table != FORM_DISCLOSURE;
	const struct slot *to = &q->slot[sums ? 0 : q->n - 1];
	size_t last = run_at(q, v, sums ? 0 : q->n - 1);

	if (q->from > 0 && all_stumps(v, q->from - 1))
		return true;
	for (size_t i = q->from; i < last + !sums; i++)
		for (int k = 0; k < (i == last ? to->col : v->item[i].n); k++) {
			struct str s = str_behind(v->item[i].cell[k].text, ' ');
			bool point = !sums && str_ends(s, STR("."));
			if (v->item[i].tok[k].kind == NUM_TEXT && is_stump((struct str){s.p, s.n - point}, point))
				return true;
		}
	return false;
}

/* Has a value as many figures as stand behind the thousands?  Those of a sum add up by themselves. */
static bool
has_rest(const struct run *q)
{
	for (int i = 0; i < q->n; i++)
		if (q->slot[i].it->cell[q->slot[i].col].text.n == FIGURES)
			return true;
	return false;
}

/* Is between the row's first value and its last, or behind that on its line, what a line may leave of a number? */
static bool
has_stump(const struct run *q)
{
	const struct view_item *first = q->slot[0].it, *last = q->slot[q->n - 1].it;

	for (const struct view_item *it = first; it <= last; it++)
		for (int k = it == first ? q->slot[0].col + 1 : 0; k < it->n; k++)
			if (it->tok[k].kind == NUM_TEXT && is_stump(it->cell[k].text, false))
				return true;
	return false;
}

bool
figure_cut(const struct view *v, const struct run *q)
{
	if ((!GK_PLAIN && !(v->marks & TERM_STUMP)) || q->n == 0 || q->n == SLOTS) /* mostly */
		return false;
	if ((!run_adds_up(v, q) || has_rest(q)) && is_begun(v, q))
		return true;
	if (v->table == FORM_REQUESTS && has_stump(q))
		return true;
	const struct slot *last = &q->slot[q->n - 1];
	if (last->col + 1 < last->it->n && is_rest(last->it->cell[last->col + 1].text))
		return true;
	size_t i = run_at(q, v, q->n - 1) + 1;
	if (i < v->n && v->item[i].n && is_rest(v->item[i].cell[0].text))
		return true;
	/* in the lines below, as far as those of other values */
	for (; i < v->n && (i <= v->band[q->r].to || v->item[i].nval == 0); i++)
		for (int k = 0; k < v->item[i].n; k++)
			if (v->item[i].tok[k].kind == NUM_TEXT && is_rest(v->item[i].cell[k].text))
				return true;
	return false;
}

/* Ends the text in a sign behind a number, or in one that stands apart or alone, but for a bar, a plus and <<>>? */
static bool
is_note(struct str s)
{
	struct str was = s;

	for (size_t n; (n = term_sign(s)) > 0;)
		s.n -= n;
	if (s.n == was.n)
		return false;
	struct str rest = str_trim(s);
	if (rest.n && (unsigned)(rest.p[rest.n - 1] - '0') < 10)
		return true;
	return (rest.n < s.n || !s.n) && was.n - s.n <= MOST_SIGN && !memchr("|+", was.p[was.n - 1], 2);
}

bool
figure_noted(const struct run *q)
{
	bool noted = false;

	for (int i = 0; i < (q->whole ? 1 : q->n) && q->n < SLOTS && !noted; i++) { /* nothing stands between those of a row that is whole */
		int k = q->slot[i].col - 1;
		noted = k >= 0 && q->slot[i].it->tok[k].kind == NUM_TEXT && q->slot[i].it->tok[k].term->marks & TERM_SIGN && is_note(q->slot[i].it->cell[k].text);
	}
	return noted;
}

bool
figure_glued(const struct view *v, const struct run *q)
{
	const struct slot *to = &q->slot[0];

	if ((!GK_PLAIN && !(v->marks & TERM_STUMP)) || v->table != FORM_DISCLOSURE || q->n == 0 || to->col == 0 ||
	    to->it->tok[to->col - 1].kind != NUM_TEXT || to->it->cell[to->col].text.n != FIGURES) /* mostly */
		return false;
	struct str s = to->it->cell[to->col - 1].text;
	s.n -= str_ends(s, STR("，")) ? sizeof "，" - 1 : (size_t)str_ends(s, STR(","));
	return s.n && (unsigned)(s.p[s.n - 1] - '0') < 10 && (unsigned)(s.p[0] - '0') > 9;
}
