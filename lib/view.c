/* view - what the cells of one region are.
 * Comes in: a range of a document's items.  Goes out: for each cell value, dash, blank or text, and for each item the
 * column system (block) it stands in.
 * Rule: a row with room for a label and all values has columns; a shorter one only has an order.  Neighbouring rows with
 * equally many cells share their columns.
 * Known weakness: a value column far right of column 63 is not told apart from its neighbours. */
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

enum { CELLS_MAX = 4096 };

int
view_label_col(const struct view_item *it)
{
	int last = -1;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH)
			break;
		if (it->tok[k].kind == NUM_TEXT)
			last = k;
	}
	return last;
}

/* Does the whole label of row r stand in a cell from k on? */
static bool
stands_behind(const struct view *v, int r, const struct view_item *it, int k)
{
	while (k < it->texts && !(it->tok[k].kind == NUM_TEXT && label_eq(view_label(it, k), v->names->label[v->row0 + r])))
		k++;
	return k < it->texts;
}

uint64_t
view_late(const struct view *v)
{
	uint64_t late = 0;

	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++) {
		const struct align_band *b = &v->band[r];
		const struct view_item *it = b->found ? &v->item[b->from] : NULL;
		int last = it && it->nval ? it->texts - 1 : -1;
		while (last >= 0 && it->tok[last].kind == NUM_TEXT)
			last--;
		if (last >= 0 && it->texts > last + 1 && it->tok[last].kind != NUM_BLANK && (b->to > b->from || stands_behind(v, r, it, last + 1)))
			late |= (uint64_t)1 << r;
	}
	return late;
}

/* Does s begin as a value and go on with what no byte of the source tells? */
static bool
is_damaged(struct str s)
{
	size_t i = 0;

	for (char c; i < s.n && ((unsigned)((c = s.p[i]) - '0') < 10 || c == ',' || c == '.' || c == '+' || c == '-' || c == '/' || c == ' ');)
		i++;
	return i > 0 && str_starts(str_cut(s, i), STR("\xEF\xBF\xBD"));
}

bool
view_cut(struct str s)
{
	bool blank = false;

	if (is_damaged(s))
		return true;
	for (size_t i = 0; i < s.n; i++) {
		if ((unsigned)(s.p[i] - '0') > 9 && s.p[i] != ' ' && s.p[i] != ',' && s.p[i] != '.')
			return false;
		blank |= s.p[i] == ' ';
	}
	return blank;
}

/* Does the item hold more numbers than that? */
static bool
more_numbers(const struct doc_item *it, size_t most)
{
	size_t n = 0;
	struct num x;

	for (size_t k = 0; it->kind == DOC_ROW && n + (it->n - k) > most; k++) {
		if (k == it->n)
			return true;
		n += num_parse(it->cell[k].text, &x) == NUM_VALUE;
	}
	return false;
}

bool
view_pieces(const struct doc *d, const struct regions *g, enum form_table t, size_t most)
{
	size_t longer = 0;

	if (!(g->marks & TERM_PIECE) && g->most <= most) /* no item of any table */
		return false;
	for (size_t i = g->tab[t].from; i < g->tab[t].to; i++) {
		if (g->item[i].marks & TERM_PIECE)
			return true;
		longer += g->item[i].nval > most && d->item[i].n < 4 * most && more_numbers(&d->item[i], most);
	}
	return longer > 1;
}

bool
view_grid(const struct view *v)
{
	size_t all = 0, wide = 0;

	for (size_t i = 0; i < v->n; i++) {
		all += v->item[i].n > 0;
		wide += v->item[i].block > 0;
	}
	return wide * 2 > all && (size_t)v->nblock * 4 <= wide;
}

static bool
has_han(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0xE3 && (unsigned char)s.p[i] <= 0xE9)
			return true;
	return false;
}

/* Does s, which is printed before values, hold the same label with values before it?  Then another table stands left of this one:
 * 规章 3 0 5 规章. */
static bool
is_beside(struct str s)
{
	struct str rest = s;
	struct num x;
	size_t label = s.n, at;

	for (; at = rest.n - str_behind(rest, ' ').n, num_parse(str_cut(rest, at), &x) != NUM_VALUE; rest = str_trim((struct str){s.p, at}))
		if ((label = at) == 0)
			return false;
	for (; at = rest.n - str_behind(rest, ' ').n, num_parse(str_cut(rest, at), &x) == NUM_VALUE; rest = str_trim((struct str){s.p, at}))
		;
	return label < s.n && str_ends(rest, str_cut(s, label));
}

static size_t
word_end(struct str s, size_t i)
{
	while (i < s.n && s.p[i] != ' ')
		i++;
	return i;
}

/* Where the number begins whose unit, a blank before it, is s[i .. end): 54 件; i: it is none. */
static size_t
unit_from(struct str s, size_t i, size_t end)
{
	size_t from = str_trim((struct str){s.p, i}).n;
	struct num x;

	while (from > 0 && s.p[from - 1] != ' ')
		from--;
	return from < i && num_parse((struct str){s.p + from, end - from}, &x) == NUM_VALUE ? from : i;
}

/* Splits a text whose last words are numbers (部分公开 0 0) into a cell for the words before and one for each number. */
static void
split_text(struct view_item *v, struct terms *terms, struct arena *a)
{
	struct str s = v->cell[0].text;
	size_t n = 0, end = s.n;
	struct num x;

	if (s.n == 0 || !memchr(s.p, ' ', s.n))
		return;
	for (size_t i = s.n; i-- > 0 && n < REGION_COLS;) {
		if (i > 0 && s.p[i - 1] != ' ')
			continue;
		enum num_kind kind = num_parse((struct str){s.p + i, end - i}, &x);
		size_t from = kind == NUM_TEXT ? unit_from(s, i, end) : i;
		if (str_ends((struct str){s.p, from}, STR("减 "))) /* a sign that stands apart */
			return;
		if (from == i && kind != NUM_VALUE && kind != NUM_DASH)
			break;
		i = from;
		n++;
		while (i > 0 && s.p[i - 1] == ' ')
			i--;
		end = i;
	}
	if (n == 0 || (end > 0 && (!has_han((struct str){s.p, end}) || is_beside((struct str){s.p, end})))) /* Page 2 */
		return;
	if (end > 0 && (s.p[end - 1] == '.' || s.p[end - 1] == ',')) /* 277 . 86 */
		return;
	struct doc_cell *cell = MEM_NEW(a, struct doc_cell, n + 1);
	size_t k = 0;
	if (end)
		cell[k++] = (struct doc_cell){{s.p, end}, v->line};
	for (size_t i = end; i < s.n;) {
		size_t from = i += s.p[i] == ' ' ? 1 : 0;
		i = word_end(s, i);
		size_t unit = word_end(s, i + 1);
		if (i < s.n && num_parse((struct str){s.p + i + 1, unit - i - 1}, &x) == NUM_TEXT)
			i = unit;
		if (i > from)
			cell[k++] = (struct doc_cell){{s.p + from, i - from}, v->line};
	}
	v->cell = cell;
	v->n = (int)k;
	v->tok = MEM_TAKE(a, struct region_tok, k);
	while (k-- > 0)
		if (!region_plain(&v->tok[k], cell[k].text))
			region_term(&v->tok[k], term_find(terms, cell[k].text, a));
}

/* Can the item be part of a table? */
static inline bool
is_looked_at(const struct doc_item *it, const struct region_item *seen)
{
	return !(seen->marks & TERM_PROSE) && it->n <= CELLS_MAX;
}

/* An item of one cell: perhaps it is several, or none, or a rule. */
static void
look_alone(struct view_item *v, const struct regions *g, const struct doc *d)
{
	if (v->tok->kind == NUM_VALUE || (v->tok->kind == NUM_TEXT && v->tok->term->word == &v->tok->term->self)) /* mostly; no blank is in it */
		return;
	split_text(v, g->terms, d->a);
	if (v->n == 1 && v->tok->kind == NUM_DASH && str_starts(v->cell->text, STR("---")))
		v->tok->kind = NUM_TEXT; /* a rule, not a cell */
	v->texts = v->nval = 0;
	v->cols = 0;
	v->plain = true;
	for (int k = 0; k < v->n; k++)
		if (v->tok[k].kind == NUM_VALUE || v->tok[k].kind == NUM_DASH) {
			v->nval++;
			v->cols |= (uint64_t)1 << (k < REGION_COLS ? k : REGION_COLS - 1);
			v->plain &= !v->tok[k].odd;
		} else if (v->tok[k].kind == NUM_TEXT) {
			v->texts = k + 1;
		}
	if (v->n == 1 && v->tok[0].kind == NUM_BLANK)
		v->nval = 1;
}

static void
look(struct view_item *v, const struct doc_item *it, const struct region_item *seen, const struct regions *g, const struct doc *d)
{
	if (!is_looked_at(it, seen)) {
		*v = (struct view_item){.cell = it->cell, .line = it->line, .row = -1};
		return;
	}
	*v = (struct view_item){it->cell, seen->tok, (int)it->n, (int)seen->texts, (int)seen->nval, !seen->odd, 0, seen->cols, -1, it->line};
	if (it->n == 1)
		look_alone(v, g, d);
}

/* The column of a 无 before the values of an item that is a character of 无法提供 printed upright: right before a word, or with nothing else in
 * the item and over a word in the same column of the one below, which is 法 where each cell is an item; -1: there is none. */
static int
upright(const struct view_item *it, const struct view_item *below)
{
	bool alone = true;
	int k = 0;

	if (it->n == 1 && below->n == 1 && it->tok->kind == NUM_DASH && below->tok->kind == NUM_TEXT && str_starts(below->cell->text, STR("法")))
		return str_eq(it->cell->text, STR("无")) - 1;
	if (it->n < 2 || it->nval == 0)
		return -1;
	for (; it->tok[k].kind == NUM_BLANK || it->tok[k].kind == NUM_TEXT; k++)
		alone = alone && it->tok[k].kind == NUM_BLANK;
	if (it->tok[k].kind != NUM_DASH || !str_eq(it->cell[k].text, STR("无")))
		return -1;
	if (k + 1 < it->n && it->tok[k + 1].kind == NUM_TEXT)
		return k;
	return it->nval == 1 && alone && below->n == it->n && below->tok[k].kind == NUM_TEXT ? k : -1;
}

/* A copy of what the item's cells are. */
static struct region_tok *
own_toks(const struct view_item *it, struct arena *a)
{
	struct region_tok *tok = MEM_TAKE(a, struct region_tok, (size_t)it->n);

	memcpy(tok, it->tok, (size_t)it->n * sizeof *tok);
	return tok;
}

/* Is the item's cell k the number of the label behind it, from which a blank parts its point: 8 .属于行政查询事项? */
static bool
is_enumerator(const struct view_item *it, int k)
{
	const struct region_tok *tok = &it->tok[k];

	if (tok->kind != NUM_VALUE || tok->odd || tok->value.v <= 0 || tok->value.v > 9 || tok[1].kind != NUM_TEXT)
		return false;
	struct str s = it->cell[k + 1].text;
	size_t n = str_starts(s, STR(".")) ? 1 : str_starts(s, STR("、")) ? strlen("、") : s.n;
	return n < s.n && (unsigned char)s.p[n] >= 0xE3 && (unsigned char)s.p[n] <= 0xE9; /* a Han behind it, not .5 */
}

static void
drop_enumerators(struct view_item *it, struct arena *a)
{
	for (int k = 0; k + 1 < it->texts && it->nval > 0; k++) {
		if (!is_enumerator(it, k))
			continue;
		it->tok = own_toks(it, a);
		it->tok[k] = (struct region_tok){NUM_BLANK, false, {0}, &term_none};
		it->nval--;
		it->cols &= ~((uint64_t)1 << (k < REGION_COLS ? k : REGION_COLS - 1));
	}
}

/* The number with which the line begins, before its label; NULL: it does not. */
static const struct region_tok *
serial(const struct view_item *it)
{
	int k = 1;

	if (it->n < 3 || it->tok->kind != NUM_VALUE)
		return NULL;
	while (k < it->n && it->tok[k].kind == NUM_BLANK)
		k++;
	return k < it->n && it->tok[k].kind == NUM_TEXT ? it->tok : NULL;
}

/* The numbers before the labels count the lines, or those of each group: they are cells with nothing in them, for what they say is
 * none of the form's.  The lines are as they were if any of them does not go on from the one before. */
static void
drop_serials(struct view *v, struct arena *a)
{
	enum { LINES = 5, COUNT = 3 }; /* fewer, or none of them as large, may be values by chance */
	size_t lines = 0;
	int64_t last = 0, most = 0;

	for (size_t i = 0; i < v->n; i++) {
		const struct region_tok *first = serial(&v->item[i]);
		if (!first)
			continue;
		struct num x = first->value;
		if (x.scale || (x.v != last + 1 && x.v != 1))
			return;
		last = x.v;
		most = last > most ? last : most;
		lines += v->item[i].nval > 1;
	}
	if (lines < LINES || most < COUNT)
		return;
	for (size_t i = 0; i < v->n; i++) {
		struct view_item *it = &v->item[i];
		if (!serial(it))
			continue;
		it->tok = own_toks(it, a);
		it->tok[0] = (struct region_tok){NUM_BLANK, false, {0}, &term_none};
		it->nval--;
		it->cols &= ~(uint64_t)1;
	}
}

/* What the items of v, which are those of the document at `from`, are beside each other: those of more cells than `widest` stand in
 * blocks, and an upright character is none of the values; dash: one of them may be such. */
static void
look_below(struct view *v, const struct doc_item *from, int widest, bool dash, struct arena *a)
{
	int last = 0;

	for (size_t i = 0; i < v->n; i++) {
		struct view_item *it = &v->item[i];
		int k = dash && i + 1 < v->n ? upright(it, it + 1) : -1;
		if (k >= 0) {
			it->tok = own_toks(it, a); /* another table may see the item, too */
			it->tok[k].kind = NUM_TEXT;
			it->texts = k >= it->texts ? k + 1 : it->texts;
			it->nval--;
			it->cols &= ~((uint64_t)1 << (k < REGION_COLS ? k : REGION_COLS - 1));
		}
		if (it->n <= widest || from[i].n <= (size_t)widest)
			continue;
		if (it->n != last)
			v->nblock++;
		last = it->n;
		it->block = v->nblock;
	}
}

struct view
view_open(const struct doc *d, const struct regions *g, enum form_table t, const struct view_names *names)
{
	const struct form *f = g->form;
	struct region r = g->tab[t];
	struct view v = {.names = names, .form = f, .table = t, .row0 = f->tab[t].row0, .nrow = f->tab[t].nrow, .n = r.to - r.from};
	int widest = t == FORM_DISPUTES ? 14 : 0;
	bool cells = false, dash = false; /* has an item several? is one a dash? */

	v.width = MEM_NEW(d->a, int, (size_t)v.nrow);
	v.band = MEM_NEW(d->a, struct align_band, (size_t)v.nrow);
	for (int i = 0; i < v.nrow; i++) {
		v.width[i] = f->row[v.row0 + i].n;
		widest = v.width[i] > widest ? v.width[i] : widest;
	}
	v.item = MEM_TAKE(d->a, struct view_item, v.n);
	const struct doc_item *it = v.n ? &d->item[r.from] : NULL; /* of a document without items there is nothing to point at */
	const struct region_item *seen = v.n ? &g->item[r.from] : NULL;
	for (struct view_item *x = v.item, *end = x + v.n; x < end; x++, it++, seen++) {
		look(x, it, seen, g, d);
		bool split = x->cell != it->cell; /* a text */
		v.marks |= split ? TERM_MARKS : seen->marks;
		cells |= x->n > 1;
		dash |= seen->dash | split;
	}
	if (cells) {
		drop_serials(&v, d->a);
		for (size_t i = 0; i < v.n; i++)
			drop_enumerators(&v.item[i], d->a);
	}
	if (cells || dash)
		look_below(&v, &d->item[r.from], widest, GK_PLAIN || dash, d->a);
	return v;
}
