/* legend - in what order the columns of the tables stand.
 * Comes in: a table's items, those of the rows known; runs.  Goes out: whether it is the form's order.
 * Rule: offices print their own order: the total first or the natural persons last, results of disputes, columns of the disclosure
 * otherwise.  What heads say is in heads.c.  Of the requests the natural persons and the total stand beside the organisations' group: on one line
 * they tell where it stands, too.  A total that stands before its parts is their sum in rows in which the last number is none.
 * Known weakness: where each head has a line of its own, 自然人 may stand behind 法人或其他组织 for its column does, or for it is set lower:
 * then all values are placed. */
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
#include "memo.h"
#include "run.h"
#include "ballot.h"
#include "heads.h"
#include "legend.h"

/* heads by column; 法人或其他组织; another year's; organisations; bytes of a word; rows; sums to one that is none */
enum { NATURAL, TOTAL = 6, GROUP, NONE, YEAR, ORGS = 5, WORD = 24, SOME = 2, MOST_OF = 3 };

/* --- the requests --- */

/* Does a word name a year or a share of this table's?  上年, 去年同期, 比重. */
static bool
is_of_year(struct str w)
{
	return str_find(w, STR("年")) >= 0 || str_find(w, STR("期")) >= 0 || str_find(w, STR("比")) >= 0;
}

/* Which head a word is; YEAR: it names another year or a share, NONE: it is none. */
static int
head_of(const struct heads *h, struct term *x)
{
	unsigned whole = x->s.n > WORD ? 0 : heads_known(h, x)->shard.whole;

	return whole ? __builtin_ctz(whole) : x->s.n <= WORD && is_of_year(x->s) ? YEAR : NONE;
}

/* Is it the head of the organisations' group, perhaps cut, or with more behind it: does it begin with 法人? */
static bool
is_group(struct label x)
{
	return x.n > 1 && x.c[0] == 0x6CD5 && x.c[1] == 0x4EBA;
}

/* Which one it is perhaps cut: the natural persons' or the group's, NONE: neither. */
static int
cut_of(const struct heads *h, struct term *x)
{
	return heads_known(h, x)->shard.kind[SHARD_HEAD] == 1u << NATURAL ? NATURAL : is_group(x->text) ? GROUP : NONE;
}

/* Does a line say where the organisations stand: natural persons behind these, their group or another year, the total before them?  Behind the group
 * its organisations may stand below it; last: the sums tell that the total stands last. */
static enum legend
line_order(const struct heads *h, const struct view_item *it, bool last)
{
	struct term *word[HEADS_MOST];
	bool orgs = false, grouped = false, total = false, year = false;
	enum legend order = LEGEND_FORM;

	for (int i = 0, n = heads_words(h, it, false, word); i < n; i++) {
		int head = head_of(h, word[i]);
		head = head >= NONE && cut_of(h, word[i]) != NONE ? cut_of(h, word[i]) : head;
		bool org = head > NATURAL && head < TOTAL;
		if ((head == NATURAL && (orgs || grouped || year)) || (total && (head == GROUP || (org && !grouped && !last))))
			return LEGEND_OTHER;
		order = org && total && !grouped ? LEGEND_LOOSE : order;
		orgs = orgs || org;
		grouped = grouped || head == GROUP;
		total = total || head == TOTAL;
		year = year || head == YEAR;
	}
	return order;
}

/* The only head on item i; NONE: there is none, or something else beside it. */
static int
lone_head(const struct heads *h, const struct view *v, size_t i)
{
	const struct view_item *it = i < v->n ? &v->item[i] : NULL;

	return it && it->n == 1 && it->tok[0].kind == NUM_TEXT && it->tok[0].term->nword == 1 ? head_of(h, it->tok[0].term->word[0]) : NONE;
}

/* Is an item one word, that means an organisation, perhaps in other words? */
static bool
is_lone_org(const struct heads *h, const struct view_item *it)
{
	return it->n == 1 && it->tok[0].kind == NUM_TEXT && it->tok[0].term->nword == 1 && heads_guise(h, it->tok[0].term) >= 0;
}

/* Do the organisations of an item stand on both sides of a column in which there is nothing, the total above it?  Their group's head lost its width, and
 * the total's fell among them: who reads by columns goes astray. */
static bool
is_parted(const struct heads *h, const struct view_item *above, const struct view_item *it)
{
	int side[2] = {0, 0}, col = 0;

	while (col < above->texts && !(above->tok[col].kind == NUM_TEXT && above->tok[col].term->nword == 1 && head_of(h, above->tok[col].term) == TOTAL))
		col++;
	if (col == above->texts || col >= it->texts || it->tok[col].kind != NUM_BLANK)
		return false;
	for (int k = 0; k < it->texts; k++) {
		int head = it->tok[k].kind == NUM_TEXT && it->tok[k].term->nword == 1 ? head_of(h, it->tok[k].term) : NONE;
		side[k > col] += head > NATURAL && head < TOTAL;
	}
	return side[0] && side[1] && side[0] + side[1] == ORGS;
}

/* What is known of the heads above the rows. */
struct seen {
	unsigned whole, there, alone;  /* which are there word for word, or at least in part; which have a line of their own */
	unsigned before[TOTAL], told; /* those that stand before each on some line, by their pieces; those of which one tells */
	bool grouped, lined;          /* the group's is there; two of the organisations stand on one line */
};

static void
learn(struct seen *s, const struct heads *h, const struct view_item *it)
{
	struct term *word[HEADS_MOST];
	unsigned line = 0;

	for (int i = 0, n = heads_words(h, it, false, word); i < n; i++) {
		const struct term *x = heads_known(h, word[i]);
		unsigned head = x->shard.kind[SHARD_HEAD], set = head | x->shard.kind[SHARD_TAIL] | x->shard.kind[SHARD_MID];
		if (x->s.n > WORD)
			continue;
		s->whole |= x->shard.whole;
		s->there |= head | (!head && heads_guise(h, word[i]) >= 0 ? 2u << x->guise : 0);
		s->grouped = s->grouped || set == 1u << GROUP || is_group(x->text);
		if (!set || set >= 1u << TOTAL || set & (set - 1))
			continue;
		s->before[__builtin_ctz(set)] |= line;
		s->told |= set;
		s->lined = s->lined || (set > 1 && line & ~1u);
		line |= set;
	}
}

/* Does no line say, nor do several, in which order the organisations stand?  Those of a table in which the group's head is are the form's. */
static bool
is_unknown(struct seen *s)
{
	if (s->grouped || !s->lined)
		return false;
	for (int pass = NATURAL; pass < TOTAL; pass++)
		for (int a = NATURAL; a < TOTAL; a++)
			for (int b = NATURAL; b < TOTAL; b++)
				if (s->before[a] >> b & 1)
					s->before[a] |= s->before[b];
	for (int k = NATURAL + 1, last = -1; k < TOTAL; k++) {
		if (!(s->told >> k & 1))
			continue;
		if (last >= 0 && !(s->before[k] >> last & 1))
			return true;
		last = k;
	}
	return false;
}

/* What the heads before item `to` say, which is the first row's; the rest as in legend_heads. */
static enum legend
read_heads(const struct view *v, size_t to, bool full, bool every, bool last)
{
	const struct heads h = heads_row(v, 0);
	const unsigned all = (1u << TOTAL) - 1;
	struct seen s = {0};
	enum legend order = LEGEND_FORM;
	int before = NONE;

	for (size_t i = 0; i < to; i++) {
		const struct view_item *it = &v->item[i];
		enum legend line = line_order(&h, it, last);
		int lone = lone_head(&h, v, i);
		bool turned = (before == GROUP && lone == NATURAL && lone_head(&h, v, i + 1) == TOTAL) || (before == TOTAL && lone == GROUP && !s.grouped) ||
			      (lone == NATURAL && ((s.alone | 1) == all || (!s.grouped && i > 0 && is_lone_org(&h, it - 1))));
		if (turned || (i > 0 && !every && is_parted(&h, it - 1, it)))
			order = LEGEND_LOOSE;
		order = line > order ? line : order;
		s.alone |= lone < NONE ? 1u << lone : 0;
		before = lone;
		learn(&s, &h, it);
	}
	enum legend orgs = heads_order(&h, v, to, ORGS - SOME);
	/* rows that are not full, and a head that is nowhere, most others are there */
	if (orgs == LEGEND_OTHER || (!full && __builtin_popcount(s.whole & all) > ORGS - SOME && ((s.whole | s.there) & all) != all))
		return LEGEND_OTHER;
	return order != LEGEND_FORM ? order : is_unknown(&s) ? LEGEND_LOOSE : orgs;
}

/* Does an item hold values of a row?  One number alone before the row's label is perhaps that of a page, among heads. */
static bool
begins_rows(const struct view *v, size_t i)
{
	const struct view_item *it = &v->item[i];
	bool before = it->nval == 1 && !it->texts && it->row >= 0 && v->band[it->row].found && i < v->band[it->row].from;

	return it->row >= 0 && it->nval && !before;
}

/* As known from another table with these heads, mostly. */
enum legend
legend_heads(const struct view *v, bool full, bool every, bool last)
{
	size_t to = 0;

	while (to < v->n && !begins_rows(v, to))
		to++;
	signed char *kept = memo_of(v, to, MEMO_LEGEND, &v->names->head[v->form->row[v->row0].first], full | (unsigned)every << 1 | (unsigned)last << 2);
	if (!kept)
		return read_heads(v, to, full, every, last);
	if (*kept == MEMO_NEW)
		*kept = (signed char)read_heads(v, to, full, every, last);
	return (enum legend)*kept;
}

enum legend
legend_order(const struct view *v, const struct run *q)
{
	struct ballot b = ballot_count(v, q);

	if ((b.of[BALLOT_FIRST] > 1 && b.of[BALLOT_FIRST] > b.of[BALLOT_LAST]) ||
	    (b.of[BALLOT_ALIKE] > SOME && b.of[BALLOT_LAST] + b.of[BALLOT_NEITHER] == 0))
		return LEGEND_OTHER;
	if (b.of[BALLOT_NEITHER] > b.of[BALLOT_LAST] && b.of[BALLOT_NEITHER] > 1) {
		int within = ballot_within(v, q);
		if (within > 1 && within > b.of[BALLOT_LAST])
			return LEGEND_OTHER;
	}
	return legend_heads(v, b.full, b.every, b.of[BALLOT_LAST] > SOME + MOST_OF * b.of[BALLOT_NEITHER] && b.of[BALLOT_FIRST] == 0);
}

/* --- the first table and the disputes --- */

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

/* The last part of a column's label. */
static struct str
last_part(const char *label)
{
	const char *p = strrchr(label, '>');

	return str_of(p ? p + 1 : label);
}

/* Do heads of the other form stand above the columns of r, and none of this one's: 本年新公开数量 over what this one counts as 本年废止件数? */
static bool
foreign(const struct view *v, int r)
{
	const struct form *f = v->form, *other = form_other(f);
	const struct form_row *row = &f->row[v->row0 + r];
	size_t item, at;
	bool found = false;

	for (int k = 0; k < row->n; k++)
		if (find_word(v, last_part(f->col[row->first + k].label), &item, &at))
			return false;
	for (int k = 0; k < other->ncell; k++)
		found = found || (other->cell[k].table == FORM_DISCLOSURE && strcmp(other->cell[k].row, row->key) == 0 &&
				  find_word(v, last_part(other->col[k].label), &item, &at));
	return found;
}

enum legend
legend_row(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];
	const struct label *name = v->names->head + row->first;

	if (row->n < 2)
		return LEGEND_FORM;
	const struct heads h = heads_row(v, r);
	signed char *kept = memo_of(v, v->n, MEMO_DISCLOSURE, name, 0), order = kept ? *kept : MEMO_NEW;
	if (order == MEMO_NEW)
		order = (signed char)heads_order(&h, v, v->n, h.n);
	if (kept)
		*kept = order;
	return order == LEGEND_FORM && foreign(v, r) ? LEGEND_LOOSE : (enum legend)order; /* foreign heads beside values are none of the question */
}

bool
legend_same(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r], *above = row - 1;

	for (int k = 0; k < row->n; k++)
		if (row->n != above->n || !label_eq(v->names->head[row->first + k], v->names->head[above->first + k]))
			return false;
	return true;
}

/* Does the second of two groups stand before the first, on its line or above it?  If only the first is there the other may have been taken
 * for the end of a text above. */
static enum legend
groups(const struct view *v, struct str first, struct str second)
{
	size_t i, k, at[2];

	if (!find_word(v, first, &i, &at[0]))
		return LEGEND_FORM;
	if (!find_word(v, second, &k, &at[1]))
		return LEGEND_LOOSE;
	if (k > i || (k == i && at[1] > at[0]))
		return LEGEND_FORM;
	return k == i ? LEGEND_OTHER : LEGEND_LOOSE;
}

static enum legend
order_of_all(const struct view *v)
{
	const struct heads h = heads_row(v, 0);
	enum legend of[] = {heads_order(&h, v, v->n, h.n), groups(v, STR("行政复议"), STR("行政诉讼")),
			    groups(v, STR("未经复议直接起诉"), STR("复议后起诉"))};
	enum legend most = LEGEND_FORM;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		most = of[i] > most ? of[i] : most;
	return most;
}

enum legend
legend_disputes(const struct view *v)
{
	signed char *kept = memo_of(v, v->n, MEMO_DISPUTES, v->names->head + v->form->row[v->row0].first, 0);

	if (!kept)
		return order_of_all(v);
	if (*kept == MEMO_NEW)
		*kept = (signed char)order_of_all(v);
	return (enum legend)*kept;
}
