/* trail - reads a disputes table whose heads stand on lines of their own, with their values behind them.
 * Comes in: the items of its region.  Goes out: the cells of its three rows, or nothing.
 * Rule: a converter that goes through the boxes of a page, as pdfminer does, prints a head, also in pieces, and the value below it; or some heads, and
 * then as many values.  A value is that of the first head that has none yet; of two that stand on one line it may be the other's.  The five
 * heads of a kind stand together in whatever order, and among them or before them its name.  There is one way alone in which all have values
 * and the sums hold.  Other words than heads are passed over, and so is what stands before the first head.
 * Known weakness: pieces of two heads among each other, and blank cells, are not read. */
#include <assert.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "table.h"
#include "doc.h"
#include "label.h"
#include "align.h"
#include "term.h"
#include "region.h"
#include "view.h"
#include "fill.h"
#include "run.h"
#include "trail.h"

enum {
	KINDS = 3, RESULTS = 5, CELLS = KINDS * RESULTS,
	WORDS = RESULTS + 1 + KINDS + 1, /* results, the other word for the total, kinds, what both suits are */
	LONGEST = 8    /* characters of one */
};

struct trail {
	struct label word[WORDS];
	uint32_t hand[LONGEST]; /* the beginning of a word */
	size_t nhand;
	int result[CELLS], nhead; /* of each head, in order; kind: the fifth part of its number */
	struct slot value[CELLS];
	int nvalue;
	int kinds;      /* that were named */
	int pair[CELLS], npair; /* heads whose values may be each other's with the next one's */
	size_t item, began, from[CELLS], to[CELLS]; /* the item at hand, that in which the word in hand began, those of each head */
};

static const uint32_t review[] = {0x884C, 0x653F, 0x590D, 0x8BAE}, /* 行政复议 */
	direct[] = {0x672A, 0x7ECF, 0x590D, 0x8BAE, 0x76F4, 0x63A5, 0x8D77, 0x8BC9}, /* 未经复议直接起诉 */
	after[] = {0x590D, 0x8BAE, 0x540E, 0x8D77, 0x8BC9}, suits[] = {0x884C, 0x653F, 0x8BC9, 0x8BBC}; /* 复议后起诉, 行政诉讼 */

/* Takes down word w.  False: it cannot stand here. */
static bool
take_word(struct trail *x, int w)
{
	int result = w == RESULTS ? RESULTS - 1 : w, kind = w - RESULTS - 1;

	if (kind == KINDS) /* both suits */
		return true;
	if (kind >= 0) {
		bool here = kind == x->kinds && x->nhead >= kind * RESULTS && x->nhead < (kind + 1) * RESULTS;
		x->kinds += here;
		return here;
	}
	if (x->nhead == CELLS)
		return false;
	for (int i = x->nhead - x->nhead % RESULTS; i < x->nhead; i++)
		if (x->result[i] == result)
			return false;
	x->from[x->nhead] = x->began;
	x->to[x->nhead] = x->item;
	x->result[x->nhead++] = result;
	return true;
}

/* The word that stands in hand, WORDS if it may become one, -1 if not. */
static int
word_in_hand(const struct trail *x)
{
	bool begins = false;

	for (int w = 0; w < WORDS; w++) {
		size_t n = x->word[w].n < x->nhand ? x->word[w].n : x->nhand;
		if (n == 0 || x->hand[0] != x->word[w].c[0] || memcmp(x->hand, x->word[w].c, n * sizeof *x->hand) != 0)
			continue;
		if (n == x->word[w].n)
			return w;
		begins = true;
	}
	return begins ? WORDS : -1;
}

/* The word that stands whole in text from i on, while nothing is in hand, WORDS if none does: none is the beginning of another. */
static int
word_at(const struct trail *x, struct label text, size_t i)
{
	int w = GK_PLAIN ? WORDS : 0;

	while (w < WORDS && !(x->word[w].n && text.c[i] == x->word[w].c[0] && x->word[w].n <= text.n - i &&
			      memcmp(text.c + i, x->word[w].c, x->word[w].n * sizeof *text.c) == 0))
		w++;
	return w;
}

/* Takes down the words of a text.  False: they are not those of heads, though some before them or of them are. */
static bool
take_text(struct trail *x, struct label text)
{
	bool fresh = x->nhand == 0;
	int w = WORDS;

	for (size_t i = 0; i < text.n; i++) {
		x->began = x->nhand ? x->began : x->item;
		if (!x->nhand && (w = word_at(x, text, i)) < WORDS) { /* mostly */
			i += x->word[w].n - 1;
		} else {
			x->hand[x->nhand++] = text.c[i];
			w = word_in_hand(x);
		}
		if (w < 0 && fresh) {
			x->nhand = 0;
			return true; /* other words */
		}
		if (w < 0 || (w < WORDS && !take_word(x, w)))
			return false;
		if (w < WORDS) {
			x->nhand = 0;
			fresh = false;
		}
	}
	return true;
}

static bool
take_value(struct trail *x, const struct view_item *it, int col)
{
	if (x->nhead == 0)
		return true;
	if (x->nhand || x->nvalue == x->nhead)
		return false;
	if (x->nhead - x->nvalue == 2 && x->from[x->nhead - 1] == x->to[x->nhead - 2])
		x->pair[x->npair++] = x->nvalue;
	x->value[x->nvalue++] = (struct slot){it, col};
	return true;
}

/* Which value has head i where the pairs of `swap` are exchanged. */
static const struct slot *
value_of(const struct trail *x, int i, unsigned swap)
{
	for (int k = 0; k < x->npair; k++)
		if (swap >> k & 1 && (i == x->pair[k] || i == x->pair[k] + 1))
			return &x->value[i == x->pair[k] ? i + 1 : i - 1];
	return &x->value[i];
}

/* Do the sums hold? */
static bool
adds_up(const struct trail *x, unsigned swap)
{
	for (int kind = 0; kind < KINDS; kind++) {
		struct num sum = {0}, total = {0};
		for (int i = kind * RESULTS; i < (kind + 1) * RESULTS; i++) {
			const struct slot *f = value_of(x, i, swap);
			const struct num *value = &f->it->tok[f->col].value;
			if (x->result[i] == RESULTS - 1)
				total = *value;
			else if (!num_add(sum, *value, &sum))
				return false;
		}
		if (!num_eq(sum, total))
			return false;
	}
	return true;
}

/* Do the pairs that one of two ways exchanges hold the same? */
static bool
is_same(const struct trail *x, unsigned a, unsigned b)
{
	for (int i = 0; i < CELLS; i++) {
		const struct slot *f = value_of(x, i, a), *g = value_of(x, i, b);
		if (!num_eq(f->it->tok[f->col].value, g->it->tok[g->col].value))
			return false;
	}
	return true;
}

/* All items; false: not every cell has its value. */
static bool
walk(struct trail *x, const struct view *v)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		x->item = i;
		for (int k = 0; k < it->n; k++) {
			enum num_kind kind = it->tok[k].kind;
			if (kind == NUM_TEXT ? !take_text(x, it->tok[k].term->text) : kind != NUM_BLANK && !take_value(x, it, k))
				return false;
		}
	}
	return x->nvalue == CELLS && x->kinds == KINDS;
}

static void
name_words(struct trail *x, const struct view *v)
{
	for (int k = 0; k < RESULTS; k++)
		x->word[k] = v->names->head[v->form->row[v->row0].first + k];
	x->word[RESULTS] = v->names->sum;
	x->word[RESULTS + 1] = (struct label){review, sizeof review / sizeof *review};
	x->word[RESULTS + 2] = (struct label){direct, sizeof direct / sizeof *direct};
	x->word[RESULTS + 3] = (struct label){after, sizeof after / sizeof *after};
	x->word[RESULTS + 4] = (struct label){suits, sizeof suits / sizeof *suits};
	for (int w = 0; w < WORDS; w++)
		assert(x->word[w].n <= LONGEST);
}

/* Goes through the words of a text; *last: the result that was named before, the total where none was; value: one
 * stood between; *turned as in trail_turned. */
static void
follow(struct trail *x, struct label text, int *last, bool value, bool *turned)
{
	for (size_t i = 0; i < text.n; i++) {
		x->hand[x->nhand++] = text.c[i];
		int w = word_in_hand(x);
		if (w < WORDS)
			x->nhand = 0;
		if (w < 0 || w > RESULTS)
			continue;
		int result = w == RESULTS ? RESULTS - 1 : w;
		*turned = *turned || (value && result < *last && result > 0 && *last < RESULTS - 1);
		*last = result;
	}
}

/* Do words stand behind a value? */
static bool
has_words_behind(const struct view *v)
{
	bool value = false;

	for (size_t i = 0; i < v->n; i++)
		for (int k = 0; k < v->item[i].n; k++) {
			bool text = v->item[i].tok[k].kind == NUM_TEXT;
			if (text && value)
				return true;
			value = value || !text;
		}
	return false;
}

bool
trail_turned(const struct view *v)
{
	struct trail x = {0};
	int last = RESULTS - 1;
	bool turned = false, value = false;

	assert(v->nrow == KINDS);
	if (!has_words_behind(v) && !GK_PLAIN)
		return false;
	name_words(&x, v);
	for (size_t i = 0; i < v->n; i++)
		for (int k = 0; k < v->item[i].n; k++)
			if (v->item[i].tok[k].kind == NUM_TEXT) {
				int before = last;
				follow(&x, v->item[i].tok[k].term->text, &last, value, &turned);
				value = value && last == before;
			} else {
				value = true;
			}
	return turned;
}

bool
trail_read(struct table *t, const struct view *v)
{
	int ways = 0;
	unsigned way = 0;

	assert(v->nrow == KINDS);
	if (v->n < CELLS)
		return false;
	struct trail x = {0};
	name_words(&x, v);
	if (!walk(&x, v))
		return false;
	for (unsigned swap = 0; swap < 1u << x.npair; swap++)
		if (adds_up(&x, swap) && (ways == 0 || !is_same(&x, way, swap))) {
			way = swap;
			ways++;
		}
	if (ways != 1)
		return false;
	for (int i = 0; i < CELLS; i++) {
		const struct slot *f = value_of(&x, i, way);
		fill_cell(t, v, i / RESULTS, x.result[i], f->it, f->col, false);
	}
	for (int r = 0; r < KINDS; r++)
		t->row[v->row0 + r] = (struct table_row){x.value[r * RESULTS].it->line, x.value[r * RESULTS + RESULTS - 1].it->line, "order"};
	t->found[FORM_DISPUTES] = true;
	return true;
}
