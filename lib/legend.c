/* legend - in what order the columns of the requests stand.
 * Comes in: the table's items, those of the rows known; runs.  Goes out: whether it is the form's order.
 * Rule: offices print their own order, the total first or the natural persons last.  Heads that stand on one line, whole words, are
 * in the order of their columns; where each has a line of its own a converter may have printed a high one first.  A total that
 * stands before its parts is their sum in rows in which the last number is none.
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
#include "shard.h"
#include "guise.h"
#include "legend.h"

/* heads by column; 法人或其他组织; another year's; bytes of a word; rows; words */
enum { NATURAL, TOTAL = 6, HEADS, GROUP = HEADS, NONE, YEAR, ORGS = 5, WORD = 24, SOME = 2, MOST = 16, MOST_OF = 3 };

struct seen {
	size_t group;     /* behind the item of 法人或其他组织 that was seen last; 0: none was */
	size_t year;      /* likewise of a word of another year */
	size_t total;     /* and of the total's */
	int org[ORGS];    /* the organisations that were seen last, in lines without another between */
	size_t item[ORGS];
	int n;
	size_t skip; /* items behind the last of them that do not part them: nothing, or another head */
	bool alone; /* the last of them had a line of its own */
	bool last;  /* the sums tell that the total stands last */
	enum legend order;
};

/* Does a word name a year or a share of this table's?  上年, 去年同期, 比重. */
static bool
is_of_year(struct str w)
{
	return str_find(w, STR("年")) >= 0 || str_find(w, STR("期")) >= 0 || str_find(w, STR("比")) >= 0;
}

static int
find_head(const struct label *head, const struct term *word)
{
	struct label x = word->text;

	if (word->s.n > WORD)
		return NONE;
	for (int k = 0; k < HEADS; k++)
		if (x.n == head[k].n && x.c[0] == head[k].c[0] && label_eq(x, head[k]))
			return k;
	return str_eq(word->s, STR("社会组织")) ? 3 : str_eq(word->s, STR("法人或其他组织")) ? GROUP : is_of_year(word->s) ? YEAR : NONE;
}

static bool
begins(struct label whole, struct label piece)
{
	return piece.n && piece.n <= whole.n && memcmp(whole.c, piece.c, piece.n * sizeof *piece.c) == 0;
}

static const uint32_t group[] = {0x6CD5, 0x4EBA, 0x6216, 0x5176, 0x4ED6, 0x7EC4, 0x7EC7}; /* 法人或其他组织 */

static int
find_piece(const struct label *head, const struct term *x)
{
	const struct label all = {group, sizeof group / sizeof *group};

	if (x->text.n > 1 && (begins(all, x->text) || begins(x->text, all))) /* perhaps with the rest of another behind it */
		return GROUP;
	for (int k = NATURAL; k < TOTAL; k++)
		if (begins(head[k], x->text))
			return k;
	return NONE;
}

/* The same text, with what it is among the heads of the table. */
static const struct term *
known(const struct view *v, struct term *x)
{
	const struct label *head = &v->names->head[v->form->row[v->row0].first];

	if (x->heads != head) {
		x->heads = head;
		x->head = (unsigned char)find_head(head, x);
		x->piece = (unsigned char)find_piece(head, x);
		struct label name[] = {head[0], head[1], head[2], head[3], head[4], head[5], {group, sizeof group / sizeof *group}};
		x->shard = x->s.n > WORD ? (struct shard){0} : shard_of(name, HEADS, x->text);
	}
	return x;
}

/* Which head a word is; YEAR: it names another year or a share, NONE: it is none. */
static int
head_of(const struct view *v, struct term *word)
{
	return known(v, word)->head;
}

/* Were all five seen, in another order than the form's? */
static bool
is_shuffled(const struct seen *s)
{
	unsigned all = 0;
	bool turned = false;

	for (int i = 0; i < ORGS; i++) {
		all |= 1u << s->org[i];
		turned = turned || (i > 0 && s->org[i] < s->org[i - 1]);
	}
	return turned && all == ((1u << ORGS) - 1) << 1;
}

static void
look_org(struct seen *s, int head, size_t item)
{
	if (s->n && item - s->item[s->n - 1] > SOME + s->skip) /* the rest of one may stand between */
		s->n = 0;
	s->skip = 0;
	if (s->n && s->item[s->n - 1] == item && head < s->org[s->n - 1])
		s->order = LEGEND_OTHER;
	if (s->n == ORGS) {
		s->n--;
		for (int i = 0; i < s->n; i++) {
			s->org[i] = s->org[i + 1];
			s->item[i] = s->item[i + 1];
		}
	}
	s->org[s->n] = head;
	s->item[s->n++] = item;
	if (s->n == ORGS && s->order == LEGEND_FORM && is_shuffled(s))
		s->order = LEGEND_LOOSE;
}

static void
look(struct seen *s, int head, size_t item)
{
	if (head == GROUP)
		s->group = item + 1;
	else if (head == TOTAL)
		s->total = item + 1;
	else if (head > NATURAL && s->total == item + 1 && s->group != item + 1 && !(s->last && s->order != LEGEND_FORM))
		s->order = s->last ? LEGEND_LOOSE : LEGEND_OTHER;
	else if (head > NATURAL && head < TOTAL)
		look_org(s, head, item);
	else if (head == NATURAL && (s->group == item + 1 || s->year == item + 1 || (s->n && s->item[s->n - 1] == item)))
		s->order = LEGEND_OTHER;
	else if (head == NATURAL && s->n == ORGS && s->alone && s->order == LEGEND_FORM)
		s->order = LEGEND_LOOSE;
}

/* The only head on item i; NONE: there is none, or something else beside it. */
static int
lone_head(const struct view *v, size_t i)
{
	const struct view_item *it = i < v->n ? &v->item[i] : NULL;

	return it && it->n == 1 && it->tok[0].kind == NUM_TEXT && it->tok[0].term->nword == 1 ? head_of(v, it->tok[0].term->word[0]) : NONE;
}

/* Of which column a cell may be the head, whole, broken over lines or cut: it begins as that does. */
static int
piece_of(const struct view *v, struct term *x)
{
	return known(v, x)->piece;
}

/* Is the cell the total's head alone? */
static bool
is_total(const struct view *v, const struct region_tok *k)
{
	return k->kind == NUM_TEXT && k->term->nword == 1 && head_of(v, k->term->word[0]) == TOTAL;
}

/* Do the heads of one line, whose first characters are enough, stand in another order: natural persons behind the group, the total before
 * it, most organisations turned, or two of which two characters say what they are?  其他 may be a piece of 法人或其他组织. */
static bool
is_turned(const struct view *v, const struct view_item *it)
{
	bool grouped = false, summed = false, turned = false;
	int last = NONE, n = 0, sure = NATURAL;

	for (int k = 0; k < it->texts; k++) {
		int head = it->tok[k].kind == NUM_TEXT ? piece_of(v, it->tok[k].term) : NONE;
		grouped = grouped || head == GROUP;
		summed = summed || is_total(v, &it->tok[k]);
		if ((head == NATURAL && grouped) || (head == GROUP && summed))
			return true;
		if (head == NONE || head == GROUP || head == NATURAL)
			continue;
		if (head < ORGS && it->tok[k].term->text.n > 1) {
			if (head < sure)
				return true;
			sure = head;
		}
		turned = turned || (n > 0 && head < last);
		last = head;
		n++;
	}
	return turned && n >= ORGS - 1 && n <= ORGS;
}

/* Do the words of a line, which are pieces of heads, stand in another order?  The group's is no one's, nor is the total's. */
static bool
is_turned_in_pieces(const struct view *v, const struct view_item *it)
{
	struct shard shard[MOST];
	int n = 0;

	for (int k = 0; k < it->texts; k++) {
		const struct term *x = it->tok[k].term;
		for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword && n < MOST; w++) {
			struct shard s = known(v, x->word[w])->shard;
			if ((s.head | s.tail | s.mid) != 1 << TOTAL)
				shard[n++] = s;
		}
	}
	return n > 1 && shard_turned(shard, n, TOTAL);
}

/* What is known of the heads above the rows: which stand before which on some line, by their pieces; grouped: the group's is there. */
struct known {
	unsigned before[TOTAL], seen;
	bool grouped, lined; /* lined: two of the organisations stand on one line */
};

static void
learn(struct known *of, const struct view *v, const struct view_item *it)
{
	unsigned line = 0;

	for (int k = 0; k < it->texts; k++) {
		const struct term *x = it->tok[k].term;
		for (size_t w = 0; it->tok[k].kind == NUM_TEXT && w < x->nword; w++) {
			const struct term *word = known(v, x->word[w]);
			unsigned set = (unsigned)(word->shard.head | word->shard.tail | word->shard.mid);
			of->grouped = of->grouped || word->head == GROUP || begins(word->text, (struct label){group, 2}) || set == 1u << TOTAL;
			for (int h = NATURAL; h < TOTAL; h++)
				if (set == 1u << h) {
					of->before[h] |= line;
					of->seen |= set;
					of->lined = of->lined || (line & ~1u);
				}
			line |= set & (set - 1) ? 0 : set;
		}
	}
}

/* Does no line say, nor do several, in which order the organisations stand?  Those of a table in which the group's head is are the form's. */
static bool
is_unknown(struct known *of)
{
	if (of->grouped || !of->lined)
		return false;
	for (int pass = NATURAL; pass < TOTAL; pass++)
		for (int a = NATURAL; a < TOTAL; a++)
			for (int b = NATURAL; b < TOTAL; b++)
				if (of->before[a] >> b & 1)
					of->before[a] |= of->before[b];
	for (int k = NATURAL + 1, last = -1; k < TOTAL; k++) {
		if (!(of->seen >> k & 1))
			continue;
		if (last >= 0 && !(of->before[k] >> last & 1))
			return true;
		last = k;
	}
	return false;
}

/* Is a word above the first row, at item `to`, a piece of this head: its first character, or two of them and more? */
static bool
has_piece(const struct view *v, size_t to, struct label head)
{
	for (size_t i = 0; i < to; i++)
		for (int k = 0; k < v->item[i].texts; k++) {
			const struct term *x = v->item[i].tok[k].term;
			for (size_t w = 0; v->item[i].tok[k].kind == NUM_TEXT && w < x->nword; w++) {
				struct label l = x->word[w]->s.n > WORD ? (struct label){0} : x->word[w]->text;
				if (l.n > 0 && l.c[0] == head.c[0] && (l.n == 1 || l.c[1] == head.c[1]))
					return true;
			}
		}
	return false;
}

/* Are most heads there, and one that is not the total's nowhere? */
static bool
lacks_head(const struct view *v, size_t to, unsigned seen)
{
	const struct label *head = &v->names->head[v->form->row[v->row0].first];
	int n = 0;

	for (int k = NATURAL; k < TOTAL; k++)
		n += seen >> k & 1;
	for (int k = NATURAL; k < TOTAL && n > ORGS - SOME; k++)
		if (!(seen >> k & 1) && !has_piece(v, to, head[k]))
			return true;
	return false;
}

/* In which column of an item the only head of its cell is the total's, -1: in none. */
static int
total_col(const struct view *v, const struct view_item *it)
{
	for (int k = 0; k < it->texts; k++)
		if (is_total(v, &it->tok[k]))
			return k;
	return -1;
}

/* Do the organisations of an item stand on both sides of column `col`, in which there is nothing? */
static bool
is_parted(const struct view *v, const struct view_item *it, int col)
{
	int side[2] = {0, 0};

	if (col < 0 || col >= it->texts || it->tok[col].kind != NUM_BLANK)
		return false;
	for (int k = 0; k < it->texts; k++) {
		int head = it->tok[k].kind == NUM_TEXT && it->tok[k].term->nword == 1 ? head_of(v, it->tok[k].term->word[0]) : NONE;
		side[k > col] += head > NATURAL && head < TOTAL;
	}
	return side[0] && side[1] && side[0] + side[1] == ORGS;
}

/* What the heads before item `to` say, which is the first row's; full: a row has all its values; every: all have; last: the sums of some
 * tell that the total stands last. */
static enum legend
read_heads(const struct view *v, size_t to, bool full, bool every, bool last)
{
	struct seen s = {.order = LEGEND_FORM, .last = last};
	struct known of = {0};
	unsigned all = 0;

	for (size_t i = 0; i < to; i++) {
		if (is_turned(v, &v->item[i]))
			return LEGEND_OTHER;
		if (s.order == LEGEND_FORM && is_turned_in_pieces(v, &v->item[i]))
			s.order = LEGEND_LOOSE;
		learn(&of, v, &v->item[i]);
		int lone = lone_head(v, i);
		s.skip += v->item[i].n == 0 || (v->item[i].n == 1 && v->item[i].nval) || lone == NATURAL || lone == TOTAL || lone == GROUP;
		/* the head of the organisations lost its width, and the total's fell among them: who reads by columns goes astray */
		if (i > 0 && !every && is_parted(v, &v->item[i], total_col(v, &v->item[i - 1])))
			s.order = LEGEND_LOOSE;
		if (i > 0 && s.order == LEGEND_FORM && ((lone_head(v, i - 1) == GROUP && lone == NATURAL && lone_head(v, i + 1) == TOTAL) ||
		    (lone_head(v, i - 1) == TOTAL && lone == GROUP && !s.group)))
			s.order = LEGEND_LOOSE;
		for (int k = 0; k < v->item[i].texts; k++) {
			const struct term *x = v->item[i].tok[k].term;
			for (size_t w = 0; v->item[i].tok[k].kind == NUM_TEXT && w < x->nword; w++) {
				int head = head_of(v, x->word[w]);
				bool alone = v->item[i].n == 1 && x->nword == 1;
				if (head >= NONE && alone && (s.alone || !s.n) && x->text.n > 1 && piece_of(v, x->word[w]) < HEADS)
					head = piece_of(v, x->word[w]);
				if (head < NONE)
					look(&s, head, i);
				else if (head == YEAR)
					s.year = i + 1;
				s.alone = head < NONE ? alone : s.alone;
				all |= 1u << head;
			}
		}
	}
	if (!full && lacks_head(v, to, all))
		return LEGEND_OTHER;
	bool whole = (all >> 1 & ((1u << ORGS) - 1)) == (1u << ORGS) - 1; /* all organisations are there, word for word */
	if (s.order == LEGEND_FORM && (is_unknown(&of) || (!whole && guise_turned(v, to, v->names->head + v->form->row[v->row0].first + 1, ORGS, ORGS - SOME))))
		return LEGEND_LOOSE;
	return s.order;
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
