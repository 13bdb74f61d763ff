/* colhead - in what order the columns of the disclosure and of the disputes stand.
 * Comes in: a table's items.  Goes out: whether it is the form's order.
 * Rule: offices print columns in an order of their own there, too, and no sum tells.  Heads on one line, whole words, are in the order of
 * their columns: one that stands right behind the form's next one, or all of them in another order.  Where each has a line of its own a
 * converter may have printed them so.  Of heads that are broken over lines their beginnings tell, or their ends.
 * Known weakness: of heads in three lines the middle ones say nothing. */
#include <string.h>

#include "str.h"
#include "form.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "memo.h"
#include "shard.h"
#include "guise.h"
#include "colhead.h"

enum {
	MOST = 32,   /* words of a line that are looked at */
	LINES = 2,   /* below one, in which the rest of its heads may stand */
	BEHIND = 4,  /* characters of a unit behind a head: 件, 单位万元 */
	NONE = 31,   /* no head, or several */
	HEAD = 32, TAIL = 64, /* beside it: some begin with it, but it is the rest of none; the other way round */
};

/* The names of columns that come in turn, and which of them were seen, one behind the other. */
struct heads {
	const struct label *name;
	struct label sum; /* another name of the last, 合计 for 总计 */
	int n, seen; /* names; words in which[] */
	bool broken; /* some are pieces of one */
	unsigned char which[MOST];
	struct shard shard[MOST]; /* of each word of a line what it is a piece of */
	int words;
};

static bool
is_name(struct label x, struct label name)
{
	return x.n >= name.n && x.n <= name.n + BEHIND && label_eq((struct label){x.c, name.n}, name);
}

static bool
is_piece(struct label x, struct label name, bool tail)
{
	return x.n > 1 && x.n < name.n && (tail ? label_ends(name, x) : label_eq((struct label){name.c, x.n}, x));
}

/* The only name that x is, or begins, or of which it is the rest; NONE: there are none, or several.  *any: there are some. */
static int
find_head(const struct heads *h, struct label x, bool tail, bool *any)
{
	int found = NONE, pieces = 0;

	for (int k = 0; k < h->n; k++)
		if (is_name(x, h->name[k]) || (k == h->n - 1 && x.n && label_eq(x, h->sum))) {
			*any = true;
			return k;
		}
	for (int k = 0; k < h->n; k++)
		if (is_piece(x, h->name[k], tail)) {
			found = k;
			pieces++;
		}
	*any = pieces > 0;
	return pieces == 1 ? found : NONE;
}

/* The same text, with which name it is or begins, and of which it is the rest; as noted there, mostly. */
static inline const struct term *
known(const struct heads *h, struct term *x)
{
	if (GK_PLAIN || x->heads != h->name) {
		bool head, tail;
		x->heads = h->name;
		x->head = (unsigned char)find_head(h, x->text, false, &head);
		x->piece = (unsigned char)find_head(h, x->text, true, &tail);
		x->piece |= head && !tail ? HEAD : tail && !head ? TAIL : 0;
		x->shard = shard_of(h->name, h->n, x->text);
	}
	return x;
}

static bool
is_whole(const struct heads *h, const struct term *x)
{
	return x->head != NONE && x->head == (x->piece & NONE) && (is_name(x->text, h->name[x->head]) || label_eq(x->text, h->sum));
}

/* Of which name `head` is the beginning and x, behind it, the rest. */
static int
completed(const struct heads *h, struct label head, struct label x)
{
	for (int k = 0; k < h->n; k++) {
		struct label name = h->name[k];
		if (head.n && head.n + x.n == name.n && label_eq((struct label){name.c, head.n}, head) && label_ends(name, x))
			return k;
	}
	return NONE;
}

/* The words of an item, or whole names that have a blank within them: 结果 维持; returns how many. */
static int
words_of(const struct heads *h, const struct view_item *it, struct term *word[MOST])
{
	int n = 0;

	for (int k = 0; k < it->texts; k++) {
		struct term *cell = it->tok[k].term;
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		bool whole = cell->nword > 1 && is_whole(h, known(h, cell));
		for (size_t w = 0; w < (whole ? 1 : cell->nword) && n < MOST; w++)
			word[n++] = whole ? cell : cell->word[w];
	}
	return n;
}

/* Takes down the heads in an item, NONE for other words: whole ones, also in two cells; of pieces their beginnings or, where some words
 * are nothing but the rest of one, their ends.  Where there are words of either kind nothing tells which one is that may be both. */
static void
look(struct heads *h, const struct view_item *it)
{
	struct term *word[MOST];
	unsigned char head[MOST] = {0}, piece[MOST] = {0};
	int n = words_of(h, it, word), kinds = 0;

	h->seen = 0;
	h->broken = false;
	h->words = n;
	for (int i = 0; i < n; i++)
		h->shard[i] = known(h, word[i])->shard;
	for (int i = 0; i < n; i++, h->seen++) {
		const struct term *x = known(h, word[i]);
		int both = i + 1 < n && !is_whole(h, x) ? completed(h, x->text, word[i + 1]->text) : NONE;
		head[h->seen] = both != NONE ? (unsigned char)both : x->head;
		piece[h->seen] = both != NONE ? (unsigned char)both : x->piece;
		h->broken = h->broken || head[h->seen] != (piece[h->seen] & NONE);
		kinds |= piece[h->seen] & (HEAD | TAIL);
		i += both != NONE;
	}
	for (int i = 0; i < h->seen; i++) {
		bool tail = kinds == TAIL || (kinds & piece[i] & TAIL);
		bool either = kinds == (HEAD | TAIL) && head[i] != (piece[i] & NONE) && !(piece[i] & (HEAD | TAIL));
		h->which[i] = either ? NONE : tail ? piece[i] & NONE : head[i];
	}
}

/* Are they all of the names, each as often as the others, and not in their order? */
static bool
is_shuffled(const struct heads *h)
{
	if (h->seen < h->n) /* mostly */
		return false;
	int times[MOST] = {0}, seen = 0;
	bool turned = false;
	for (int i = 0; i < h->seen; i++)
		if (h->which[i] != NONE) {
			turned = turned || h->which[i] != seen % h->n;
			times[h->which[i]]++;
			seen++;
		}
	for (int k = 1; k < h->n; k++)
		if (times[k] != times[0])
			return false;
	return turned;
}

/* Do the heads of one line stand in another order: all of them, none of which is broken over lines, or two side by side?  Behind the last
 * those of another group may begin with any, if some are broken. */
static bool
is_turned(const struct heads *h)
{
	if (!h->broken && is_shuffled(h))
		return true;
	for (int i = 1; i < h->seen; i++)
		if (h->which[i - 1] < h->n - 1 && h->which[i] + 1 == h->which[i - 1])
			return true;
	return false;
}

/* Is a word a piece of a name, and not a whole one? */
static bool
is_shard(const struct term *x)
{
	return !x->shard.whole && (x->shard.head || x->shard.tail || x->shard.mid);
}

/* How many pieces are among the n words of a line. */
static int
count_pieces(const struct heads *h, struct term *word[MOST], int n)
{
	int pieces = 0;

	for (int i = 0; i < n; i++)
		pieces += is_shard(known(h, word[i]));
	return pieces;
}

/* Do the pieces of one line, with those below, make whole heads that with the others of the line stand in another order?  If they are
 * not as many, the last ones of the one line and the first of the other. */
static bool
is_turned_below(const struct heads *h, const struct view_item *it, const struct view_item *below)
{
	struct term *up[MOST], *down[MOST];
	struct shard whole[MOST];
	int n = words_of(h, it, up), m = words_of(h, below, down), heads = 0, at = 0;
	int more = count_pieces(h, up, n) - count_pieces(h, down, m);

	for (int i = 0; i < n; i++) {
		int k = up[i]->shard.whole ? h->n : NONE;
		if (is_shard(up[i]) && more-- <= 0) {
			while (at < m && !is_shard(down[at]))
				at++;
			k = at < m ? completed(h, up[i]->text, down[at++]->text) : NONE;
			if (k == NONE)
				return false;
		}
		if (k != NONE)
			whole[heads++] = k == h->n ? up[i]->shard : shard_of(h->name, h->n, h->name[k]);
	}
	return shard_turned(whole, heads, h->n - 1);
}

/* The same of one of the next lines. */
static bool
is_turned_with_next(const struct view *v, const struct heads *h, size_t i)
{
	for (size_t k = i + 1; k < v->n && k <= i + LINES && !v->item[k].nval; k++)
		if (is_turned_below(h, &v->item[i], &v->item[k]))
			return true;
	return false;
}

/* The text of an item that is one word; one without characters: it is not. */
static struct term *
lone(const struct view_item *it)
{
	bool one = it->n == 1 && it->nval == 0 && it->tok[0].kind == NUM_TEXT;

	return one ? it->tok[0].term : &term_none;
}

/* Do the heads that have a line each, or two, stand in another order?  They are looked for from item *i on; *i moves to their last line. */
static bool
is_turned_down(const struct view *v, const struct heads *none, size_t *i)
{
	struct heads h = *none;
	struct label head = {0};

	for (size_t k = *i; k < v->n && h.seen < MOST; *i = k++) {
		struct term *x = lone(&v->item[k]);
		bool piece = false;
		int which = NONE;
		if (!x->text.n)
			break;
		if (is_whole(&h, known(&h, x)))
			which = x->head;
		else if ((which = completed(&h, head, x->text)) == NONE)
			for (int j = 0; j < h.n; j++)
				piece = piece || is_piece(x->text, h.name[j], false);
		if (which == NONE && !piece)
			break;
		head = piece ? x->text : (struct label){0};
		if (which != NONE)
			h.which[h.seen++] = (unsigned char)which;
	}
	return is_shuffled(&h);
}

/* Does a line hold all of the names, word for word and in their order? */
static bool
is_plain(const struct heads *h)
{
	int seen = 0;

	for (int i = 0; i < h->seen && !h->broken; i++)
		seen += h->which[i] == seen;
	return seen >= h->n && !h->broken;
}

/* What heads of these names say, in lines without values. */
static enum legend
order_of(const struct view *v, const struct label *name, int n)
{
	const struct heads none = {name, label_eq(name[n - 1], v->names->total) ? v->names->sum : (struct label){0}, n, 0, false, {0}, {{0}}, 0};
	struct heads line = none;
	enum legend order = LEGEND_FORM;
	bool plain = false;

	for (size_t i = 0; i < v->n; i++) {
		if (v->item[i].nval || !v->item[i].texts)
			continue;
		look(&line, &v->item[i]);
		plain = plain || is_plain(&line);
		if (is_turned(&line))
			return LEGEND_OTHER;
		if (line.broken && (shard_turned(line.shard, line.words, n - 1) || is_turned_with_next(v, &line, i)))
			order = LEGEND_LOOSE;
		if (is_turned_down(v, &none, &i))
			order = LEGEND_LOOSE;
	}
	return order == LEGEND_FORM && !plain && guise_turned(v, v->n, name, n, n) ? LEGEND_LOOSE : order;
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
colhead_row(const struct view *v, int r)
{
	const struct form_row *row = &v->form->row[v->row0 + r];
	const struct label *name = v->names->head + row->first;

	if (row->n < 2)
		return LEGEND_FORM;
	signed char *kept = memo_of(v, v->n, MEMO_DISCLOSURE, name, 0), order = kept ? *kept : MEMO_NEW;
	if (order == MEMO_NEW)
		order = (signed char)order_of(v, name, row->n);
	if (kept)
		*kept = order;
	return order == LEGEND_FORM && foreign(v, r) ? LEGEND_LOOSE : (enum legend)order; /* foreign heads beside values are none of the question */
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
order_of_all(const struct view *v, const struct label *name, int n)
{
	enum legend of[] = {order_of(v, name, n), groups(v, STR("行政复议"), STR("行政诉讼")),
			    groups(v, STR("未经复议直接起诉"), STR("复议后起诉"))};
	enum legend most = LEGEND_FORM;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++)
		most = of[i] > most ? of[i] : most;
	return most;
}

enum legend
colhead_disputes(const struct view *v)
{
	const struct form_row *row = &v->form->row[v->row0];
	const struct label *name = v->names->head + row->first;
	signed char *kept = memo_of(v, v->n, MEMO_DISPUTES, name, 0);

	if (!kept)
		return order_of_all(v, name, row->n);
	if (*kept == MEMO_NEW)
		*kept = (signed char)order_of_all(v, name, row->n);
	return (enum legend)*kept;
}
