/* colhead - in what order the columns of the disclosure and of the disputes stand.
 * Comes in: a table's items.  Goes out: whether it is the form's order.
 * Rule: offices print columns in an order of their own there, too, and no sum tells.  Heads on one line, whole words, are in the order of
 * their columns: one that stands right behind the form's next one, or all of them in another order.  Where each has a line of its own a
 * converter may have printed them so.
 * Known weakness: heads that are broken over lines say nothing. */
#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "colhead.h"

enum { NONE = 99, MOST = 32 /* heads of a line */, BEHIND = 4 /* characters of a unit behind one: 件, 单位万元 */ };

/* The names of columns that come in turn, and those that were seen. */
struct heads {
	const struct label *name;
	struct label sum; /* another name of the last, 合计 for 总计 */
	int n, seen; /* names; heads in which[] */
	unsigned char which[MOST];
};

static int
find_head(const struct heads *h, struct label x)
{
	if (!x.n)
		return NONE;
	for (int k = 0; k < h->n; k++) {
		struct label name = h->name[k];
		if (x.n >= name.n && x.n <= name.n + BEHIND && x.c[0] == name.c[0] && label_eq((struct label){x.c, name.n}, name))
			return k;
	}
	return label_eq(x, h->sum) ? h->n - 1 : NONE;
}

/* Which of the names a word is; as it is noted there, mostly. */
static inline int
head_of(const struct heads *h, struct term *x)
{
	if (x->heads != h->name) {
		x->heads = h->name;
		x->head = (unsigned char)find_head(h, x->text);
	}
	return x->head;
}

/* Adds the heads among the words of an item; returns how many words it has. */
static size_t
look(struct heads *h, const struct view_item *it)
{
	size_t words = 0;

	for (int k = 0; k < it->texts; k++) {
		const struct term *x = it->tok[k].term;
		for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword; w++, words++) {
			int head = head_of(h, x->word[w]);
			if (head != NONE && h->seen < MOST)
				h->which[h->seen++] = (unsigned char)head;
		}
	}
	return words;
}

/* Are they all of the names, each as often as the others? */
static bool
is_complete(const struct heads *h)
{
	if (h->seen < h->n) /* mostly */
		return false;
	int times[MOST] = {0};
	for (int i = 0; i < h->seen; i++)
		times[h->which[i]]++;
	for (int k = 1; k < h->n; k++)
		if (times[k] != times[0])
			return false;
	return true;
}

static bool
is_cycle(const struct heads *h)
{
	for (int i = 0; i < h->seen; i++)
		if (h->which[i] != i % h->n)
			return false;
	return true;
}

/* Do the heads of one line stand in another order?  Some may be broken over lines, and missing here. */
static bool
is_turned(const struct heads *h)
{
	if (is_complete(h))
		return !is_cycle(h);
	for (int i = 1; i < h->seen; i++)
		if (h->which[i] + 1 == h->which[i - 1])
			return true;
	return false;
}

/* What heads of these names say, in lines without values. */
static enum legend
order_of(const struct view *v, const struct label *name, int n)
{
	const struct heads none = {name, label_eq(name[n - 1], v->names->total) ? v->names->sum : (struct label){0}, n, 0, {0}};
	struct heads lone = none; /* those of lines of one word, one behind the other */
	enum legend order = LEGEND_FORM;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval && lone.seen == 0) /* mostly */
			continue;
		struct heads line = none;
		size_t words = it->nval == 0 ? look(&line, it) : 0;
		if (line.seen > 1 && is_turned(&line))
			return LEGEND_OTHER;
		if (words == 1 && line.seen == 1 && lone.seen < MOST) {
			lone.which[lone.seen++] = line.which[0];
			continue;
		}
		order = is_complete(&lone) && !is_cycle(&lone) ? LEGEND_LOOSE : order;
		lone.seen = 0;
	}
	return is_complete(&lone) && !is_cycle(&lone) ? LEGEND_LOOSE : order;
}

enum legend
colhead_row(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];

	return row->n < 2 ? LEGEND_FORM : order_of(v, v->names->head + row->first, row->n);
}

bool
colhead_same(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r], *above = row - 1;

	for (int k = 0; k < row->n; k++)
		if (row->n != above->n || !label_eq(v->names->head[row->first + k], v->names->head[above->first + k]))
			return false;
	return true;
}

/* Where a word stands first: its item, and its place there; false: nowhere. */
static bool
find_word(const struct view *v, struct str word, size_t *item, size_t *at)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		*at = 0;
		for (int k = 0; k < it->texts; k++) {
			const struct term *x = it->tok[k].term;
			for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword; w++, ++*at)
				if (str_eq(x->word[w]->s, word)) {
					*item = i;
					return true;
				}
		}
	}
	return false;
}

/* Does the second of two groups stand before the first, on its line or above it? */
static enum legend
groups(const struct view *v, struct str first, struct str second)
{
	size_t i, k, at[2];

	if (!find_word(v, first, &i, &at[0]) || !find_word(v, second, &k, &at[1]) || k > i || (k == i && at[1] > at[0]))
		return LEGEND_FORM;
	return k == i ? LEGEND_OTHER : LEGEND_LOOSE;
}

enum legend
colhead_disputes(const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	enum legend of[] = {order_of(v, v->names->head + row->first, row->n), groups(v, STR("行政复议"), STR("行政诉讼")),
			    groups(v, STR("未经复议直接起诉"), STR("复议后起诉"))};
	enum legend most = LEGEND_FORM;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		most = of[i] > most ? of[i] : most;
	return most;
}
