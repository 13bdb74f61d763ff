/* named - reads a disputes table by the names of its cells, where it is not printed as one line of fifteen values.
 * Comes in: the items of its region.  Goes out: the cells of its three rows, or nothing.
 * Rule: the kind and the result of a value are named on its line, above its column, or the kind above its table.  All fifteen are there,
 * once, blank or not, and no other value is.
 * Known weakness: values in running text (结果维持：3) are not read. */
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
#include "named.h"

enum {
	KINDS = 3, RESULTS = 5,
	NONE = -1, OTHER = -2,  /* a text names no kind, or not one alone */
	ITEMS_MAX = 64          /* of such a table; more hold something else */
};

#define WORD(...) ((struct label){(const uint32_t[]){__VA_ARGS__}, sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t)})

static bool
has(struct label x, struct label word)
{
	return label_find(x, word, 0) >= 0;
}

/* The kind that a text names: review, suit without review, suit after one. */
static int
kind_of(struct label x)
{
	bool after = has(x, WORD(0x590D, 0x8BAE, 0x540E)), direct = has(x, WORD(0x672A, 0x7ECF)) || has(x, WORD(0x76F4, 0x63A5, 0x8D77, 0x8BC9));
	bool review = has(x, WORD(0x590D, 0x8BAE)), suit = has(x, WORD(0x8BC9));

	if (after != direct)
		return after ? 2 : 1;
	return review && !suit ? 0 : review || suit ? OTHER : NONE;
}

/* The result that a text names, the last is the total; NONE: none, or several. */
static int
result_of(const struct view *v, struct label x)
{
	const struct label *head = &v->names->head[v->form->row[v->row0].first];
	int found = NONE, n = 0;

	for (int k = 0; k < RESULTS; k++)
		if (k == RESULTS - 1 ? label_ends(x, v->names->total) || label_ends(x, v->names->sum) : has(x, head[k])) {
			found = k;
			n++;
		}
	return n == 1 ? found : NONE;
}

/* What names a cell. */
struct name {
	int kind, result;
	bool torn; /* two names contradict each other */
};

static void
take(struct name *to, int kind, int result)
{
	to->torn = to->torn || (kind >= 0 && to->kind >= 0 && kind != to->kind) || (result >= 0 && to->result >= 0 && result != to->result);
	to->kind = to->kind >= 0 || kind < 0 ? to->kind : kind;
	to->result = to->result >= 0 || result < 0 ? to->result : result;
}

/* What the texts on the line of item i say. */
static struct name
of_line(const struct view *v, size_t i)
{
	const struct view_item *it = &v->item[i];
	struct name x = {NONE, NONE, false};

	for (int k = 0; k < it->texts; k++)
		if (it->tok[k].kind == NUM_TEXT)
			take(&x, kind_of(it->tok[k].term->text), result_of(v, it->tok[k].term->text));
	return x;
}

/* What stands above cell k of item i, the nearest first. */
static struct name
of_column(const struct view *v, size_t i, int k)
{
	struct name x = {NONE, NONE, false};

	for (size_t j = i; j-- > 0 && v->item[j].n == v->item[i].n && (x.kind < 0 || x.result < 0);) {
		const struct view_item *it = &v->item[j];
		if (it->nval || it->tok[k].kind != NUM_TEXT)
			continue;
		x.kind = x.kind < 0 ? kind_of(it->tok[k].term->text) : x.kind;
		x.result = x.result < 0 ? result_of(v, it->tok[k].term->text) : x.result;
	}
	return x;
}

/* The kind that is named above item i, as a heading or in a row of its own. */
static int
above(const struct view *v, size_t i, int kind)
{
	const struct view_item *it = &v->item[i];
	int seen = NONE, texts = 0;

	for (int k = 0; k < it->texts; k++) {
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		int own = kind_of(it->tok[k].term->text);
		seen = own == NONE ? seen : own;
		texts++;
	}
	return texts == 1 && seen != NONE ? seen : kind;
}

/* Finds the fifteen cells: their items and columns; false: one is not there, or something else is. */
static bool
find_all(const struct view *v, struct slot *at)
{
	int kind = NONE, n = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		struct name line = of_line(v, i);
		if (!it->nval)
			kind = above(v, i, kind);
		for (int k = 0; k < it->n; k++) {
			bool blank = it->tok[k].kind == NUM_BLANK;
			if (it->tok[k].kind == NUM_TEXT || (blank && it->n == 1))
				continue;
			struct name x = line, head = of_column(v, i, k);
			take(&x, head.kind, head.result);
			int own = x.kind >= 0 ? x.kind : kind;
			if (blank && (own < 0 || x.result < 0))
				continue;
			if (x.torn || own < 0 || x.result < 0 || at[own * RESULTS + x.result].it)
				return false;
			at[own * RESULTS + x.result] = (struct slot){it, k};
			n++;
		}
	}
	return n == KINDS * RESULTS;
}

/* A row of which a cell is blank is certain only if it adds up. */
static void
settle(struct table *t, const struct view *v, int r)
{
	struct table_cell *c = fill_at(t, v, r, 0);
	struct num sum = {0};
	bool whole = true, good = true;

	for (int k = 0; k < RESULTS; k++) {
		whole = whole && table_has(&c[k]);
		if (k < RESULTS - 1 && table_has(&c[k]))
			good = num_add(sum, c[k].value, &sum) && good;
	}
	if (whole || (good && (table_has(&c[RESULTS - 1]) ? num_eq(sum, c[RESULTS - 1].value) : sum.v == 0)))
		return;
	table_unsettle(c, RESULTS);
}

bool
named_read(struct table *t, const struct view *v)
{
	struct slot at[KINDS * RESULTS] = {{0}};

	assert(v->nrow == KINDS); /* in every form */
	if (v->n > ITEMS_MAX || v->pieces)
		return false;
	for (size_t i = 0; i < v->n; i++) { /* mostly all are on one line, or each on its own, where nothing names it */
		const struct view_item *it = &v->item[i];
		if (it->nval > RESULTS || (it->n == 1 && (it->tok->kind == NUM_VALUE || it->tok->kind == NUM_DASH)))
			return false;
	}
	if (!find_all(v, at))
		return false;
	for (int r = 0; r < KINDS; r++) {
		for (int k = 0; k < RESULTS; k++) {
			const struct slot *s = &at[r * RESULTS + k];
			fill_cell(t, v, r, k, s->it, s->col, true);
		}
		settle(t, v, r);
		t->row[v->row0 + r] = (struct table_row){at[r * RESULTS].it->line, at[r * RESULTS + RESULTS - 1].it->line, "named"};
	}
	t->found[FORM_DISPUTES] = true;
	return true;
}
