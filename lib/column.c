/* column - maps from the cells of a row to the columns of the form.
 * Comes in: rows, complete ones first.  Goes out: the map by which a row with gaps is to be read.
 * Rule: complete rows and the heads of the columns vote; a row that has slid is read by a map slid as far as its label;
 * sums arbitrate; of two readings equally good none is taken.
 * Known weakness: a block in which no row is complete and no head can be read is left to the width of its rows. */
#include <limits.h>
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
#include "fill.h"
#include "run.h"
#include "column.h"

enum { VOTES = 3 }; /* rows that show where values begin */

static int
column_level(const struct view *v, const struct run *q)
{
	return v->form->row[v->row0 + q->r].level; /* below LEVELS */
}

static void
vote_label(struct map *p, int level, int col)
{
	if (p->lead[level] == 0)
		p->label_col[level] = col;
	p->lead[level] += p->label_col[level] == col ? 1 : -1;
}

void
column_vote(struct maps *m, const struct view *v, const struct run *q, struct arena *a)
{
	for (size_t i = 0; i < m->n; i++) {
		struct map *p = &m->v[i];
		bool same = p->block == q->block && p->width == q->width;
		for (int k = 0; same && k < q->width; k++)
			same = p->col[k] == q->slot[k].col;
		if (same) {
			p->votes++;
			vote_label(p, column_level(v, q), q->label_col);
			return;
		}
	}
	struct map p = {.block = q->block, .n = q->cells, .width = q->width, .votes = 1, .label_col = {-1, -1, -1}};
	vote_label(&p, column_level(v, q), q->label_col);
	for (int k = 0; k < q->width; k++)
		p.col[k] = q->slot[k].col;
	*MEM_PUSH(a, *m) = p;
}

bool
column_above(const struct view_item *it, int col)
{
	return it->nval == 0 && it->n > 1 && col < it->n && it->tok[col].kind == NUM_TEXT;
}

struct label
column_text(const struct view *v, int col, size_t to, struct arena *a)
{
	struct label x = {0};
	size_t total = 0;

	for (size_t i = 0; i < to; i++)
		if (column_above(&v->item[i], col) && v->item[i].tok[col].term->text.n) {
			x = v->item[i].tok[col].term->text;
			total += x.n;
		}
	if (total == x.n)
		return x;
	uint32_t *c = MEM_TAKE(a, uint32_t, total);
	size_t n = total;
	for (size_t i = to; i-- > 0;)
		if (column_above(&v->item[i], col)) {
			struct label t = v->item[i].tok[col].term->text;
			total -= t.n;
			memcpy(c + total, t.c, t.n * sizeof *c);
		}
	return (struct label){c, n};
}

/* do the texts of a column end in this head, or nearly so (社会组织 for 社会公益组织)? */
static bool
is_head(struct label x, struct label head, struct arena scratch)
{
	size_t off;
	struct label tail = x;

	if (label_ends(x, head))
		return true;
	if (head.n < 4 || x.n < 3)
		return false;
	if (tail.n > head.n)
		tail = (struct label){x.c + x.n - head.n, head.n};
	return label_near(head, tail, 2, &off, scratch) <= 2 && (tail.n == head.n || head.n - tail.n <= 2);
}

/* Finds the columns of row r, of so many in so many cells, by the heads in the items before `to`. */
static bool
find_columns(const struct view *v, int r, size_t to, int cells, int width, int col[WIDE], struct arena scratch)
{
	int k = 0;

	for (int c = 0; c < cells && k < width; c++) {
		struct label x = column_text(v, c, to, &scratch);
		int at = v->table == FORM_DISPUTES ? k / 5 : 0;
		struct label head = v->names->head[v->form->row[v->row0 + r + at].first + k - 5 * at];
		bool sum = label_eq(head, v->names->total) && label_ends(x, v->names->sum);
		if (x.n && (sum || is_head(x, head, scratch)))
			col[k++] = c;
	}
	if (k == width - 1 && k > 1 && col[k - 1] == cells - 1)
		col[k++] = cells;
	return k == width;
}

bool
column_by_heads(const struct view *v, int r, int block, int cells, int width, struct map *out, struct arena scratch)
{
	size_t to = 0;
	int wide = cells;

	for (to = 0; to < v->n && !(v->item[to].block == block && v->item[to].nval); to++)
		;
	/* rows of fewer cells than the heads were cut, or have slid */
	for (size_t i = 0; i < to; i++)
		wide = v->item[i].nval == 0 && v->item[i].n > wide ? v->item[i].n : wide;
	*out = (struct map){.block = block, .n = wide, .width = width, .label_col = {-1, -1, -1}};
	signed char *kept = NULL; /* whether heads tell, and then the columns */
	if (cells < SCHAR_MAX && width < MEMO_ROOM)
		kept = memo_of(v, to, MEMO_COLUMNS, &v->names->head[v->form->row[v->row0 + r].first], (unsigned)cells << 4 | (unsigned)width);
	if (!kept)
		return find_columns(v, r, to, cells, width, out->col, scratch);
	if (*kept == MEMO_NEW) {
		*kept = find_columns(v, r, to, cells, width, out->col, scratch);
		for (int k = 0; k < width; k++)
			kept[1 + k] = (signed char)out->col[k];
	}
	for (int k = 0; k < width; k++)
		out->col[k] = (int)kept[1 + k]; /* -1: none */
	return *kept;
}

/* Does the row fit the map: all its values in it, no label in one of its columns?  Narrower rows of the first table
 * begin in the same columns as wider ones. */
static bool
column_fits(const struct map *m, const struct run *q, int shift)
{
	if (m->width < q->width)
		return false;
	for (int i = 0; i < q->n; i++) {
		int k = 0, col = q->slot[i].col - shift;
		while (k < q->width && m->col[k] != col)
			k++;
		if (k == q->width)
			return false;
	}
	return m->col[0] + shift > q->label_col;
}

/* a map by the row itself: its values begin right behind the label, or its cells behind the label are just enough */
static bool
own_map(const struct run *q, struct map *out)
{
	int s = q->label_col + 1;

	*out = (struct map){.block = q->block, .n = q->cells, .width = q->width, .label_col = {-1, -1, -1}};
	for (int k = 0; k < q->width; k++)
		out->col[k] = s + k;
	if (q->label_col < 0 || !column_fits(out, q, 0))
		return false;
	return q->cells - s == q->width || (q->n > 0 && q->slot[0].col == s);
}

/* A label of the outermost level that does not stand left of the inner ones: how far has the row slid? */
static int
slide(const struct view *v, const struct run *q, const struct run *all)
{
	if (v->form->row[v->row0 + q->r].level != 0 || q->label_col < 1 || v->table != FORM_REQUESTS)
		return 0;
	/* a merged cell printed once for each of its columns begins where it should */
	const struct doc_cell *cell = q->n ? q->slot[0].it->cell : NULL;
	if (cell && q->label_col < q->slot[0].it->n && str_eq(cell[0].text, cell[q->label_col].text))
		return 0;
	for (int r = 0; r < v->nrow; r++)
		if (all[r].block == q->block && v->form->row[v->row0 + r].level == 1 && all[r].label_col >= 0 &&
		    all[r].label_col <= q->label_col)
			return q->label_col;
	return 0;
}

/* Does the row add up if it stands so?  1: yes, to a total that is not zero; -1: no; 0: cannot be told. */
static int
adds_up_so(const struct view *v, const struct run *q, const struct map *m, int shift)
{
	struct num sum = {0};
	const struct region_tok *total = NULL;

	if (v->table != FORM_REQUESTS || q->n == 0)
		return 0;
	for (int k = 0; k < m->width; k++) { /* a text where a number should be: it may be in the sum */
		int col = m->col[k] + shift;
		if (col < q->slot[0].it->n && q->slot[0].it->tok[col].kind == NUM_TEXT)
			return 0;
	}
	for (int i = 0; i < q->n; i++) {
		const struct region_tok *k = &q->slot[i].it->tok[q->slot[i].col];
		if (q->slot[i].col == m->col[m->width - 1] + shift)
			total = k;
		else if (k->kind == NUM_VALUE && !num_add(sum, k->value, &sum))
			return 0;
	}
	if (!total || total->kind != NUM_VALUE)
		return 0;
	return !num_eq(sum, total->value) ? -1 : total->value.v != 0;
}

/* Do nearly all rows have just as many cells behind their label as the form has columns?  Then rows hold only their own
 * cells, none for what a label spans. */
static bool
own_cells(const struct view *v, const struct run *all)
{
	int rows = 0, own = 0;

	for (int r = 0; r < v->nrow; r++)
		if (all[r].block && all[r].label_col >= 0) {
			rows++;
			own += all[r].cells - all[r].label_col - 1 == all[r].width;
		}
	return own * 10 >= rows * 9;
}

/* the column in which most labels of the row's level stand, in one block, 0: in any; -1: none */
static int
usual_label(const struct view *v, const struct run *all, const struct run *q, int block)
{
	int col = -1, lead = 0, level = column_level(v, q);

	for (int r = 0; r < v->nrow; r++) {
		if (&all[r] == q || !all[r].block || (block && all[r].block != block) || all[r].label_col < 0 || column_level(v, &all[r]) != level)
			continue;
		if (lead == 0)
			col = all[r].label_col;
		lead += all[r].label_col == col ? 1 : -1;
	}
	return col;
}

/* Sets where the labels of each level stand, if all in one column: then it is that for any row. */
static void
find_labels(struct maps *m, const struct view *v, const struct run *all)
{
	int n[LEVELS] = {0};

	for (int r = 0; r < v->nrow; r++) {
		int l = column_level(v, &all[r]);
		if (!all[r].block || all[r].label_col < 0)
			continue;
		if (n[l]++ == 0)
			m->label_col[l] = all[r].label_col;
		else if (m->label_col[l] != all[r].label_col)
			m->label_col[l] = -1;
	}
	for (int l = 0; l < LEVELS; l++)
		m->label_col[l] = n[l] > 1 ? m->label_col[l] : -1;
	m->labels = !GK_PLAIN;
}

enum { SUM = 8, ROOM = 4, SLID = 6, LABEL = 2, ADJACENT = 2, BLOCK = 1 };

static void
weigh(struct reading *best, bool *tie, const struct view *v, const struct run *q, const struct map *m, int shift, int extra)
{
	int l = column_level(v, q), score = extra;

	if (!column_fits(m, q, shift))
		return;
	int sum = adds_up_so(v, q, m, shift);
	score += SUM * sum;
	score += q->cells == m->n + shift ? ROOM : 0;
	score += m->label_col[l] >= 0 && m->label_col[l] + shift == q->label_col ? LABEL : 0;
	score += m->block == q->block ? BLOCK : 0;
	score = score * 64 + m->votes; /* a table has fewer rows */
	bool same = best->m && best->m->col[0] + best->shift == m->col[0] + shift &&
		    best->m->col[m->width - 1] + best->shift == m->col[m->width - 1] + shift;
	if (!best->m || score > best->score) {
		*tie = best->m && !same && score - best->score < 64;
		*best = (struct reading){.m = m, .shift = shift, .score = score, .sum = sum};
	} else if (!same && best->score - score < 64) {
		*tie = true;
	}
}

/* Does another row of the block, whose label stands in the same column, add up to more than nothing if it stands so? */
static bool
like_adds_up(const struct view *v, const struct run *q, const struct run *all, const struct map *m, int shift)
{
	for (int r = 0; r < v->nrow; r++)
		if (&all[r] != q && all[r].block == q->block && all[r].label_col == q->label_col && all[r].width == q->width &&
		    column_fits(m, &all[r], shift) && adds_up_so(v, &all[r], m, shift) > 0)
			return true;
	return false;
}

/* Is an empty cell right before the row's first value? */
static bool
led_by_blank(const struct run *q)
{
	int k = q->slot[0].col - 1;

	return k > 0 && q->slot[0].it->tok[k].kind == NUM_BLANK;
}

/* Have most of the rows whose labels stand in the same column fewer cells, and several? */
static bool
is_longest(const struct view *v, const struct run *q, const struct run *all)
{
	int like = 0, less = 0, label = view_label_col(q->slot[0].it);

	for (int r = 0; r < v->nrow; r++) {
		if (&all[r] == q || !all[r].block || all[r].width != q->width || all[r].n == 0 || view_label_col(all[r].slot[0].it) != label)
			continue;
		like++;
		less += all[r].cells < q->cells;
	}
	return less > 1 && less * 3 > like * 2;
}

bool
column_longer(const struct view *v, const struct run *q, const struct run *all)
{
	int others = 0, shorter = 0; /* rows, those with fewer cells */

	if (!GK_PLAIN && q->cells <= v->least) /* mostly */
		return false;
	if (q->n == 0 || !q->block || (q->n >= q->width && v->table == FORM_REQUESTS && !run_contradicts(v, q))) /* mostly: all is there, and adds up */
		return false;
	bool led = led_by_blank(q);
	for (int r = 0; r < v->nrow; r++) {
		if (&all[r] == q || !all[r].block || all[r].width != q->width)
			continue;
		others++;
		shorter += all[r].cells < q->cells;
		if (shorter < others && !led) /* mostly the first */
			return false;
	}
	if (shorter == others)
		return others > 0;
	return shorter > 1 && is_longest(v, q, all) && !run_sums(q->slot, q->n);
}

bool
column_over(const struct view *v, const struct run *q)
{
	bool any = false;

	for (int i = 0; i < q->n; i++)
		any = any || q->slot[i].it->tok[q->slot[i].col].value.v != 0;
	return any && q->n > 1 && q->block && run_one_line(q) && q->slot[q->n - 1].col - q->slot[0].col >= q->width && run_contradicts(v, q);
}

bool
column_outside(const struct run *q, const struct maps *m)
{
	for (size_t i = 0; i < m->n && q->width == 1 && q->n == 1 && q->block; i++)
		if (m->v[i].block == q->block && m->v[i].width > 1 && q->slot[0].col > m->v[i].col[m->v[i].width - 1])
			return true;
	return false;
}

bool
column_late(const struct run *q, const struct run *all, int nrow)
{
	int votes = 0;

	if (!q->block || q->n != q->width || q->width < 2 || q->label_col < 0 || q->slot[0].col <= q->label_col + 1)
		return false;
	for (int r = 0; r < nrow; r++) {
		const struct run *p = &all[r];
		if (r == q->r || p->n < 1 || p->cells != q->cells || p->label_col != q->label_col)
			continue;
		votes += p->slot[0].col == q->label_col + 1 ? 1 : p->n == p->width ? -1 : 0;
	}
	return votes >= VOTES;
}

bool
column_total_used(const struct view *v, const struct run *q, const struct run *all, const struct map *m, int shift)
{
	for (int r = 0; r < v->nrow; r++)
		for (int i = 0; (all[r].block == q->block || all[r].block == m->block) && i < all[r].n; i++)
			if (all[r].slot[i].col == m->col[m->width - 1] + shift)
				return true;
	return false;
}

/* Is the last of the values large enough not to be the sum of the others by chance? */
static bool
telling(const struct run *q)
{
	const struct slot *last = &q->slot[q->n - 1];

	return q->n > 1 && last->it->tok[last->col].kind == NUM_VALUE && last->it->tok[last->col].value.v >= CHANCE;
}

/* Do other rows of the block, whose labels stand in the same column, add up as they stand behind them, or stand before the columns of this one, and
 * none adds up as it would be read, of which no sum can tell? */
static bool
others_differ(const struct view *v, const struct run *q, const struct run *all, const struct reading *best)
{
	struct map own;
	bool other = false;

	if (q->n == 0 || best->sum > 0 ||
	    !column_total_used(v, q, all, best->m, best->shift)) /* totals are nowhere */
		return false;
	for (int r = 0; r < v->nrow; r++) {
		const struct run *x = &all[r];
		if (x == q || x->block != q->block || x->label_col != q->label_col || x->width != q->width)
			continue;
		bool fits = column_fits(best->m, x, best->shift), like = column_level(v, x) == column_level(v, q);
		if (fits && like && adds_up_so(v, x, best->m, best->shift) > 0)
			return false;
		other = other || (x->n && own_map(x, &own) && own.col[0] != best->m->col[0] + best->shift && ((!fits && like) || (telling(x) && adds_up_so(v, x, &own, 0) > 0)));
	}
	return other;
}

/* Does the row add up to no more than chance, and one like it, its label in the same column, to more, as another map lays both? */
static bool
like_differs(const struct view *v, const struct run *q, const struct run *all, const struct maps *m, const struct reading *best)
{
	if (q->n == 0 || best->sum <= 0 || telling(q))
		return false;
	for (int r = 0; r < v->nrow; r++) {
		const struct run *x = &all[r];
		bool like = x != q && x->block == q->block && x->label_col == q->label_col && x->n && telling(x);
		like = like && !(column_fits(best->m, x, best->shift) && adds_up_so(v, x, best->m, best->shift) > 0);
		for (size_t i = 0; like && i < m->n; i++)
			if (column_fits(&m->v[i], q, 0) && column_fits(&m->v[i], x, 0) && adds_up_so(v, q, &m->v[i], 0) >= 0 && adds_up_so(v, x, &m->v[i], 0) > 0)
				return true;
	}
	return false;
}

struct reading
column_choose(const struct view *v, const struct run *q, const struct run *all, struct maps *m, struct map *own)
{
	struct reading best = {0};
	int slid = slide(v, q, all), l = column_level(v, q);
	bool tie = false;

	bool mine = !q->wider && own_map(q, own);
	if (mine && !m->own)
		m->own = own_cells(v, all) ? 1 : -1;
	bool alone = mine && m->own > 0;

	if (!m->labels)
		find_labels(m, v, all);
	if (alone)
		weigh(&best, &tie, v, q, own, 0, q->n && q->slot[0].col == own->col[0] ? ADJACENT : 0);
	for (size_t i = 0; i < m->n; i++) {
		const struct map *p = &m->v[i];
		if (p->block != q->block && p->n != q->cells && q->n < 2)
			continue;
		int usual = p->label_col[l] >= 0 ? p->label_col[l] : m->labels && m->label_col[l] >= 0 ? m->label_col[l] : usual_label(v, all, q, p->block);
		usual = usual >= 0 ? usual : usual_label(v, all, q, 0);
		int shift = slid ? slid : usual >= 0 ? q->label_col - usual : 0;
		weigh(&best, &tie, v, q, p, 0, 0);
		if (shift && q->n)
			weigh(&best, &tie, v, q, p, shift,
			      (slid && p->label_col[l] < 0) || like_adds_up(v, q, all, p, shift) ? SLID : 0);
	}
	if (!best.m && mine && !alone)
		weigh(&best, &tie, v, q, own, 0, 0);
	tie = tie || (best.m && (others_differ(v, q, all, &best) || like_differs(v, q, all, m, &best)));
	best.why = !best.m ? "lost" : tie && q->n > 0 ? "ambiguous" : NULL; /* with nothing in the row it does not matter */
	return best;
}
