/* alien - what stands among the values of a row and is none of them.
 * Comes in: runs.  Goes out: runs without it, or that it is there.
 * Rule: values in order are a row's only if nothing else stands between them.  Where all rows have a value more than columns, it is the
 * one without which, and without no other, they add up.
 * Known weakness: words between values of different lines are left to doubt. */
#include <assert.h>

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
#include "alien.h"

enum {
	ALIEN_ROWS = 64,  /* of a table, at most */
	SURPLUS_ROWS = 3, /* that show which value is one too many */
	FURTHER_MAX = 18  /* bytes of the name of a column that is none of the form's */
};

/* What is left of the ruling of a table in a scan. */
static bool
is_ruling(struct str s)
{
	return str_eq(s, STR("|")) || str_eq(s, STR("│")) || str_eq(s, STR("¦"));
}

bool
alien_between(const struct view *v, const struct run *q)
{
	bool any = false;

	for (int i = 0; i < q->n && !any; i++) {
		const struct slot *s = &q->slot[i];
		bool first = i == 0 || q->slot[i - 1].it != s->it;
		for (int k = first ? 0 : q->slot[i - 1].col + 1; k < s->col && s->it->nval > 1; k++)
			any |= is_ruling(s->it->cell[k].text) || (!first && q->n == q->width && s->it->tok[k].kind == NUM_TEXT);
	}
	return any && !run_adds_up(v, q);
}

/* Is the character what is counted, or a multiple or part of it? */
static bool
is_counted(uint32_t c)
{
	static const uint32_t unit[] = {0x4EF6, 0x9879, 0x6761, 0x4E2A, 0x5B97, 0x4EFD, 0x6B21, 0x4EBA, 0x8D77, 0x4F8B, 0x7BC7, /* 件项条个宗份次人起例篇 */
					0x767E, 0x5343, 0x4E07, 0x4EBF, 0x4F59, 0x591A, '%', 0x2030, 0x5143}; /* 百千万亿余多‰元 */

	for (size_t i = 0; i < sizeof unit / sizeof *unit; i++)
		if (c == unit[i])
			return true;
	return false;
}

bool
alien_unit(struct str s)
{
	size_t at = 0;
	uint32_t behind = 0;

	if (!s.n || !is_counted(str_rune(s, &at)))
		return false;
	while (at < s.n && is_counted(behind = str_rune(s, &at)))
		behind = 0;
	return behind < 0x4E00 || behind > 0x9FFF;
}

/* Does it begin with a Han, blanks left out? */
static bool
begins_han(struct str s)
{
	struct str rest = str_trim(s);
	size_t at = 0;
	uint32_t c = rest.n ? str_rune(rest, &at) : 0;

	return c >= 0x4E00 && c <= 0x9FFF;
}

bool
alien_label(struct str s)
{
	static const char *const behind[] = {".", "．", "、"};
	static const char *const shut[] = {")", "）"};
	size_t i = 0;

	for (size_t k = 0; k < sizeof shut / sizeof *shut; k++)
		if (str_starts(s, str_of(shut[k])) && begins_han(str_cut(s, strlen(shut[k]))))
			return true;
	while (i < s.n && (unsigned)(s.p[i] - '0') < 10)
		i++;
	for (size_t k = 0; i > 0 && k < sizeof behind / sizeof *behind; k++)
		if (str_starts(str_cut(s, i), str_of(behind[k])))
			return begins_han(str_cut(s, i + strlen(behind[k])));
	return false;
}

/* Is a head of the row's columns printed in two neighbouring cells of the item? */
static bool
repeats_head(const struct view *v, const struct run *q, const struct view_item *it)
{
	for (int k = 1; k < it->n; k++)
		for (int c = 0; c < q->width; c++)
			if (it->tok[k].kind == NUM_TEXT && str_eq(it->cell[k].text, it->cell[k - 1].text) &&
			    label_ends(it->tok[k].term->text, v->names->head[v->form->row[v->row0 + q->r].first + c]))
				return true;
	return false;
}

/* Does it name columns: several words, and nothing else? */
static bool
is_heads(const struct view_item *it)
{
	for (int k = 0; k < it->n; k++)
		if (it->tok[k].kind != NUM_TEXT)
			return false;
	return it->n > 1;
}

bool
alien_twice(const struct view *v, const struct run *q)
{
	bool twice = false;
	size_t i = q->from;

	if (v->table != FORM_DISCLOSURE)
		return false;
	for (int k = 1; k < q->n; k++)
		twice = twice || (q->slot[k].it == q->slot[k - 1].it &&
				  str_eq(q->slot[k].it->cell[q->slot[k].col].text, q->slot[k - 1].it->cell[q->slot[k - 1].col].text));
	if (!twice)
		return false;
	while (i > 0 && !is_heads(&v->item[i]))
		i--;
	return repeats_head(v, q, &v->item[i]);
}

/* Is it the text of a head of the row's columns? */
static bool
is_own_head(const struct view *v, const struct run *q, const struct view_item *it, int k)
{
	return it->tok[k].kind == NUM_TEXT && naming_tops(v, it->tok[k].term) >> q->r & 1;
}

/* The head that is none of the form's, the last behind those that are, above the values of a row of the first table that is not too
 * long; its place in the item *head, -1: there is none. */
static int
further_head(const struct view *v, const struct run *q, const struct view_item **head)
{
	size_t i = q->from;
	bool own = false;

	if (!q->n || q->n > q->width)
		return -1;
	while (i > 0 && !(v->item[i].nval == 0 && v->item[i].texts > 1))
		i--;
	*head = &v->item[i];
	int last = (*head)->nval ? -1 : (*head)->texts - 1;
	if (last < 1 || is_own_head(v, q, *head, last) || !naming_further(v, (*head)->tok[last].term))
		return -1;
	for (int k = 0; k < last; k++)
		own = own || is_own_head(v, q, *head, k);
	return own ? last : -1;
}

void
alien_drop_further(const struct view *v, struct run *q)
{
	const struct view_item *head;
	int col = further_head(v, q, &head);
	const struct slot *s = col > 0 ? &q->slot[q->n - 1] : NULL;

	if (s && head->n == s->it->n && s->col == col)
		run_shorten(q, q->n - 1);
}

bool
alien_has_remarks(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++)
		for (int k = 0; k < v->item[i].texts && v->item[i].nval == 0; k++)
			if (str_eq(v->item[i].cell[k].text, STR("备注")))
				return true;
	return false;
}

void
alien_drop_dash(const struct view *v, struct run *q)
{
	const struct slot *last = q->n > 2 ? &q->slot[q->n - 1] : NULL; /* two parts and their sum, at least, with it */

	if (v->table == FORM_REQUESTS && last && last->it->tok[last->col].kind == NUM_DASH && run_sums(q->slot, q->n - 1))
		run_shorten(q, q->n - 1);
}

/* The same where each head has a line of its own: is the line behind the last of the row's heads a number's that is none of the form's? */
static bool
is_below_further(const struct view *v, const struct run *q)
{
	if (!q->n || q->n > q->width)
		return false;
	for (size_t i = q->from; i-- > 0;) {
		const struct view_item *it = &v->item[i], *next = it + 1;
		if (it->n == 1 && is_own_head(v, q, it, 0))
			return next->n == 1 && next->nval == 0 && naming_further(v, next->tok[0].term) && str_find(next->cell[0].text, STR("备注")) < 0;
	}
	return false;
}

bool
alien_may_be_further(const struct view *v, const struct run *q)
{
	const struct view_item *head;
	int col = further_head(v, q, &head);

	if (is_below_further(v, q))
		return true;
	return col >= 0 && head->n > q->slot[q->n - 1].it->n && str_find(head->cell[col].text, STR("备注")) < 0;
}

/* Is it the head of a column of the requests, or of several? */
static bool
is_head(const struct view *v, const struct term *x)
{
	bool is = str_eq(x->s, STR("法人或其他组织")) || label_eq(x->text, v->names->sum);

	for (int k = 0; k < v->width[0] && !is; k++)
		is = label_eq(x->text, v->names->head[v->form->row[v->row0].first + k]);
	return is;
}

/* Stands a head that is none of the form's behind that of all columns of the requests, on its line? */
static bool
goes_on(const struct view *v, const struct view_item *it)
{
	bool all = false;

	for (int k = 0; k < it->texts; k++) {
		const struct term *x = it->tok[k].kind == NUM_TEXT ? it->tok[k].term : NULL;
		if (x && all && !is_head(v, x))
			return true;
		all = all || (x && str_eq(x->s, STR("申请人情况")));
	}
	return false;
}

bool
alien_has_further(const struct view *v)
{
	for (size_t i = 0; i < v->n && v->item[i].nval == 0; i++) {
		const struct view_item *it = &v->item[i];
		struct str last = it->texts > 0 ? it->cell[it->texts - 1].text : STR("");
		if ((last.n && last.n <= FURTHER_MAX && naming_adds(last)) || (v->table == FORM_REQUESTS && goes_on(v, it)))
			return true;
	}
	return false;
}

bool
alien_beside(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		for (int k = 2; k < it->texts && it->nval == 0; k++)
			for (int j = 0; j < k - 1 && !str_eq(it->cell[k].text, it->cell[k - 1].text); j++)
				if (it->cell[k].text.n && str_eq(it->cell[j].text, it->cell[k].text))
					return true;
	}
	return false;
}

/* Is it one value too many for the columns? */
static bool
has_surplus(const struct run *q)
{
	return q->n == q->width + 1;
}

/* Do the values of a row make up the last without the one at `drop`: 1 they do, 0 all are noughts, -1 they do not. */
static int
makes_up(const struct run *q, int drop)
{
	int last = drop == q->n - 1 ? q->n - 2 : q->n - 1;
	struct num sum = {0}, total = {0};

	for (int k = 0; k < q->n; k++) {
		const struct region_tok *tok = &q->slot[k].it->tok[q->slot[k].col];
		struct num x = tok->kind == NUM_VALUE ? tok->value : (struct num){0};
		if (k == last)
			total = x;
		else if (k != drop && !num_add(sum, x, &sum))
			return -1;
	}
	return !num_eq(sum, total) ? -1 : sum.v != 0;
}

/* Which value of the rows that have one too many is none of the form's?  -1: that is not said. */
static int
surplus_slot(const struct view *v, const struct run *q)
{
	int found = -1;

	for (int drop = 0; drop <= v->width[0]; drop++) {
		int sums = 0, others = 0;
		for (int r = 0; r < v->nrow; r++) {
			int up = has_surplus(&q[r]) ? makes_up(&q[r], drop) : 0;
			sums += up > 0;
			others += up < 0;
		}
		if (sums < SURPLUS_ROWS || others * 4 > sums)
			continue;
		if (found >= 0)
			return -1;
		found = drop;
	}
	return found;
}

/* A row has a value less than others, perhaps not the one that is too many: only columns tell, if its line has as many cells. */
static void
distrust(struct run *q, int cells)
{
	q->wider = true;
	if (q->slot[0].it->n < cells) {
		q->block = 0;
		q->label_col = -1;
	}
}

bool
alien_drop_surplus(const struct view *v, struct run *q)
{
	int rows = 0, surplus = 0, cells = 0;

	for (int r = 0; r < v->nrow; r++) {
		rows += q[r].n > 0;
		surplus += has_surplus(&q[r]);
		cells = has_surplus(&q[r]) && !cells ? q[r].slot[0].it->n : cells;
	}
	int drop = v->table == FORM_REQUESTS && surplus * 2 > rows ? surplus_slot(v, q) : -1;
	for (int r = 0; r < v->nrow && drop >= 0; r++) {
		if (!has_surplus(&q[r])) {
			/* the sum of one value is like it: a row without its total adds up, too; so does one with a nought too many */
			bool within = drop < v->width[r] && (drop > 0 || makes_up(&q[r], 0) > 0);
			if (q[r].n == q[r].width && (within || makes_up(&q[r], -1) <= 0))
				distrust(&q[r], cells);
			continue;
		}
		for (int k = drop; k + 1 < q[r].n; k++)
			q[r].slot[k] = q[r].slot[k + 1];
		run_shorten(&q[r], q[r].n - 1);
		q[r].parted = true;
	}
	return drop >= 0;
}

/* The one item with a single value behind the label of row r, before the next label, that was given to no row, or right before its first value;
 * NULL: there are none, or more, or the row lacks a value or has several on a line. */
static struct view_item *
left_over(const struct view *v, const struct run *q)
{
	struct view_item *found = NULL;

	if (q->n != q->width || !run_one_each(q) || !v->band[q->r].found)
		return NULL;
	for (size_t i = v->band[q->r].to + 1; i < v->n && v->item[i].n == 1 && v->item[i].nval == 1; i++) {
		if (v->item[i].row >= 0)
			continue;
		if (found)
			return NULL;
		found = &v->item[i];
	}
	for (size_t i = run_at(q, v, 0); i-- > 0 && v->item[i].n == 1 && v->item[i].nval == 1 && v->item[i].row < 0;) {
		if (found && found != &v->item[i])
			return NULL;
		found = &v->item[i];
	}
	return found;
}

/* Adds the value of an item to those of a row, in the order of their lines. */
static void
add(struct run *q, const struct view_item *it)
{
	int k = q->n++;

	for (; k > 0 && q->slot[k - 1].it > it; k--)
		q->slot[k] = q->slot[k - 1];
	q->slot[k] = (struct slot){it, 0};
}

/* Takes it out again, if it is one. */
static void
take(struct run *q, const struct view_item *it)
{
	int n = 0;

	for (int k = 0; k < q->n; k++)
		if (q->slot[k].it != it)
			q->slot[n++] = q->slot[k];
	q->n = n;
}

bool
alien_take_surplus(struct view *v, struct run *q)
{
	struct view_item *extra[ALIEN_ROWS];

	if (v->table != FORM_REQUESTS)
		return false;
	assert(v->nrow <= ALIEN_ROWS);
	for (int r = 0; r < v->nrow; r++)
		if ((extra[r] = left_over(v, &q[r])))
			add(&q[r], extra[r]);
	bool told = alien_drop_surplus(v, q);
	for (int r = 0; r < v->nrow; r++)
		if (extra[r] && told)
			extra[r]->row = r;
		else
			take(&q[r], extra[r]);
	return told;
}
