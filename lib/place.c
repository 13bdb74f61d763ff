/* place - from the values of a row to columns of the form.
 * Comes in: items with the row their values were given to.  Goes out: the cells of the table.
 * Rule: as many values as columns: their order decides.  Fewer: the columns in which complete rows of the same block (or
 * the heads of the columns) stand decide, unless a label covers one of them: then the row was slid or cut.  No columns:
 * only a total that the sum of the others confirms is placed, the rest is missing; nothing is packed to the left.
 * Known weakness: a block in which no row is complete and no head can be read is left to the width of its rows. */
#include <stddef.h>
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
#include "region.h"
#include "view.h"
#include "place.h"

enum { WIDE = 16, SLOTS = 64, LEVELS = 3 };

struct slot {
	const struct view_item *it;
	int col;
};

struct map { /* the columns of a block: col[k] holds column k of the form */
	int block, n; /* the block and the cells of its rows */
	int width;
	int col[WIDE];
	int votes;     /* rows that stand so; 0: by the heads alone */
	int label_col[LEVELS]; /* of most rows of each level that stand so; -1: none does */
	int lead[LEVELS];      /* how far that column leads in the count */
};

struct maps {
	struct map *v;
	size_t n, cap;
};

struct run { /* what is known of one row of the form */
	int r, width;
	int n;     /* values found; may be more than SLOTS, then only so many are kept */
	int block; /* 0: only their order is known */
	int cells; /* cells of the block's rows */
	int label_col;
	size_t from, to; /* items: those with the values, else the band */
	bool any;        /* anything seen of it at all? */
	bool wider;      /* a row of its block has more values than the form columns: order tells nothing */
	struct slot slot[SLOTS]; /* the last: only those used are filled */
};

/* --- cells --- */

static struct table_cell *
cell_of(struct table *t, const struct view *v, int r, int k)
{
	return &t->cell[v->form->row[v->row0 + r].first + k];
}

void
place_cell(struct table *t, const struct view *v, int r, int k, const struct view_item *it, int col, bool certain)
{
	struct table_cell *c = cell_of(t, v, r, k);
	const struct view_tok *tok = &it->tok[col];
	char printed[NUM_ROOM];

	c->line = it->cell[col].line;
	c->raw = STR("");
	switch (tok->kind) {
	case NUM_VALUE:
		c->state = certain ? TABLE_OK : TABLE_PLACED;
		c->value = tok->value;
		if (!str_eq((struct str){printed, num_put(printed, tok->value)}, it->cell[col].text))
			c->raw = it->cell[col].text;
		break;
	case NUM_BLANK:
		c->state = TABLE_BLANK;
		break;
	case NUM_DASH:
		c->state = TABLE_DASH;
		c->raw = it->cell[col].text;
		break;
	case NUM_TEXT:
		c->state = TABLE_TEXT;
		c->raw = it->cell[col].text;
		break;
	}
}

bool
place_adds_up(const struct table *t, const struct view *v, int r)
{
	struct num sum = {0};
	int n = v->width[r];

	if (v->table != FORM_REQUESTS)
		return true;
	for (int k = 0; k < n; k++) {
		const struct table_cell *c = &t->cell[v->form->row[v->row0 + r].first + k];
		if (c->state == TABLE_DASH || c->state == TABLE_BLANK)
			continue;
		if (!table_has(c))
			return false;
		if (k < n - 1 ? !num_add(sum, c->value, &sum) : !num_eq(sum, c->value))
			return false;
	}
	return true;
}

/* --- what is seen of a row --- */

/* is the text in cell k part of the row's label or of a group's? */
static bool
of_label(const struct view *v, int r, const struct view_item *it, int k)
{
	struct label x = view_label(it, k), group = v->names->group[v->row0 + r];

	if (x.n == 0)
		return false;
	return label_find(v->names->label[v->row0 + r], x, 0) >= 0 || label_find(group, it->tok[k].text, 0) >= 0 ||
	       label_find(group, x, 0) >= 0;
}

static int
label_col(const struct view *v, int r, const struct view_item *it)
{
	int last = -1, any = -1;

	for (int k = 0; k < it->n; k++) {
		if (it->tok[k].kind == NUM_VALUE || it->tok[k].kind == NUM_DASH)
			break;
		if (it->tok[k].kind != NUM_TEXT)
			continue;
		if (view_broken(it->cell[k].text)) /* 2 483: a number that was cut */
			break;
		if (view_label(it, k).n)
			any = k;
		if (of_label(v, r, it, k))
			last = k;
	}
	return last >= 0 ? last : any;
}

static void
sort_slots(struct run *q)
{
	int n = q->n < SLOTS ? q->n : SLOTS;

	for (int i = 1; i < n; i++)
		for (int k = i; k > 0 && q->slot[k].col < q->slot[k - 1].col; k--) {
			struct slot s = q->slot[k];
			q->slot[k] = q->slot[k - 1];
			q->slot[k - 1] = s;
		}
}

static void
add_slots(struct run *q, const struct view_item *it, bool blanks)
{
	for (int k = 0; k < it->n; k++) {
		enum num_kind kind = it->tok[k].kind;
		if (kind != NUM_VALUE && kind != NUM_DASH && !(blanks && it->n == 1 && kind == NUM_BLANK))
			continue;
		if (q->n < SLOTS)
			q->slot[q->n] = (struct slot){it, k};
		q->n++;
	}
}

static void
run_begin(struct run *q, int r, int width)
{
	memset(q, 0, offsetof(struct run, slot));
	q->r = r;
	q->width = width;
	q->label_col = -1;
	q->from = SIZE_MAX;
}

static void
collect(struct run *q, const struct view *v, int r, const size_t *first)
{
	const struct align_band *b = &v->band[r];

	run_begin(q, r, v->width[r]);
	for (size_t i = first[r]; i < v->n && v->item[i].row == r; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval == 0)
			continue;
		q->block = it->block;
		q->cells = it->n;
		add_slots(q, it, true);
		q->from = q->from == SIZE_MAX ? i : q->from;
		q->to = i;
	}
	q->any = q->from != SIZE_MAX || b->found;
	if (q->block)
		sort_slots(q);
	if (!q->any)
		return;
	if (q->from == SIZE_MAX) {
		q->from = b->from;
		q->to = b->to;
		for (size_t i = q->from; i <= q->to; i++)
			if (v->item[i].block) {
				q->block = v->item[i].block;
				q->cells = v->item[i].n;
			} else if (q->cells < v->item[i].n) {
				q->cells = v->item[i].n;
			}
	} else if (b->found) {
		q->from = b->from < q->from ? b->from : q->from;
		q->to = b->to > q->to ? b->to : q->to;
	}
	for (size_t i = q->from; i <= q->to; i++)
		if (v->item[i].block == q->block && (v->item[i].row == r || (b->found && i >= b->from && i <= b->to))) {
			int l = label_col(v, r, &v->item[i]);
			q->label_col = l > q->label_col ? l : q->label_col;
		}
}

/* --- column maps --- */

static int
level_of(const struct view *v, const struct run *q)
{
	int l = v->form->row[v->row0 + q->r].level;

	return l < LEVELS ? l : LEVELS - 1;
}

static void
vote_label(struct map *p, int level, int col)
{
	if (p->lead[level] == 0)
		p->label_col[level] = col;
	p->lead[level] += p->label_col[level] == col ? 1 : -1;
}

static void
vote(struct maps *m, const struct view *v, const struct run *q, struct arena *a)
{
	for (size_t i = 0; i < m->n; i++) {
		struct map *p = &m->v[i];
		bool same = p->block == q->block && p->width == q->width;
		for (int k = 0; same && k < q->width; k++)
			same = p->col[k] == q->slot[k].col;
		if (same) {
			p->votes++;
			vote_label(p, level_of(v, q), q->label_col);
			return;
		}
	}
	struct map p = {.block = q->block, .n = q->cells, .width = q->width, .votes = 1, .label_col = {-1, -1, -1}};
	vote_label(&p, level_of(v, q), q->label_col);
	for (int k = 0; k < q->width; k++)
		p.col[k] = q->slot[k].col;
	*MEM_PUSH(a, *m) = p;
}

static bool
above(const struct view_item *it, int col)
{
	return it->nval == 0 && it->n > 1 && col < it->n && it->tok[col].kind == NUM_TEXT;
}

/* the texts of one column, one under the other, above item `to`; rows of heads may end early */
static struct label
column_text(const struct view *v, int col, size_t to, struct arena *a)
{
	struct label x = {0};
	size_t total = 0;

	for (size_t i = 0; i < to; i++)
		if (above(&v->item[i], col) && v->item[i].tok[col].text.n) {
			x = v->item[i].tok[col].text;
			total += x.n;
		}
	if (total == x.n)
		return x;
	uint32_t *c = MEM_TAKE(a, uint32_t, total);
	size_t n = total;
	for (size_t i = to; i-- > 0;)
		if (above(&v->item[i], col)) {
			struct label t = v->item[i].tok[col].text;
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

/* the columns of a block by their heads; false: not all are there in order.  If only the last head is not, and the cells
 * end behind the one before it, the last column was cut off: it stands where no row has a cell. */
static bool
map_by_heads(const struct view *v, int r, int block, int cells, int width, struct map *out, struct arena scratch)
{
	size_t to = 0;
	int k = 0;

	for (to = 0; to < v->n && !(v->item[to].block == block && v->item[to].nval); to++)
		;
	*out = (struct map){.block = block, .n = cells, .width = width, .label_col = {-1, -1, -1}};
	for (int c = 0; c < cells && k < width; c++) {
		struct label x = column_text(v, c, to, &scratch);
		int at = v->table == FORM_DISPUTES ? k / 5 : 0;
		struct label head = v->names->head[v->form->row[v->row0 + r + at].first + k - 5 * at];
		bool sum = label_eq(head, v->names->total) && label_ends(x, v->names->sum);
		if (x.n && (sum || is_head(x, head, scratch)))
			out->col[k++] = c;
	}
	if (k == width - 1 && k > 1 && out->col[k - 1] == cells - 1)
		out->col[k++] = cells;
	return k == width;
}

/* does the first character of 小计 stand in any head? */
static bool
maybe_subtotals(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++)
		for (int k = 0; k < v->item[i].n; k++)
			for (size_t c = 0; above(&v->item[i], k) && c < v->item[i].tok[k].text.n; c++)
				if (v->item[i].tok[k].text.c[c] == v->names->subtotal.c[0])
					return true;
	return false;
}

/* Takes the values under a head that the form does not have (小计) out of the rows. */
static void
drop_subtotals(const struct view *v, struct run *q, struct arena scratch)
{
	size_t to = 0;
	int n = 0;

	if (v->table != FORM_REQUESTS || !q->block || q->n > SLOTS)
		return;
	while (to < v->n && !(v->item[to].block == q->block && v->item[to].nval))
		to++;
	for (int i = 0; i < q->n; i++) {
		struct arena tmp = scratch;
		if (!label_ends(column_text(v, q->slot[i].col, to, &tmp), v->names->subtotal))
			q->slot[n++] = q->slot[i];
	}
	q->n = n;
}

/* Does the row fit the map: all its values in it, no label in one of its columns?  Narrower rows of the first table
 * begin in the same columns as wider ones. */
static bool
fits(const struct map *m, const struct run *q, int shift)
{
	if (m->width < q->width)
		return false;
	for (int i = 0; i < q->n; i++) {
		bool in = false;
		for (int k = 0; k < q->width; k++)
			in = in || m->col[k] == q->slot[i].col - shift;
		if (!in)
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
	if (q->label_col < 0 || !fits(out, q, 0))
		return false;
	return q->cells - s == q->width || (q->n > 0 && q->slot[0].col == s);
}

/* --- filling a row --- */

/* are all cells of the row missing? */
static bool
row_empty(const struct table *t, const struct view *v, int r)
{
	for (int k = 0; k < v->width[r]; k++)
		if (t->cell[v->form->row[v->row0 + r].first + k].state != TABLE_MISSING)
			return false;
	return true;
}

static void
missing_row(struct table *t, const struct view *v, const struct run *q, const char *why)
{
	for (int k = 0; k < q->width; k++)
		*cell_of(t, v, q->r, k) = (struct table_cell){0};
	t->row[v->row0 + q->r].why = why;
}

/* a column without a value: what is in it on the lines of the row? */
static void
fill_empty(struct table *t, const struct view *v, const struct run *q, int k, int col)
{
	const struct view_item *seen = NULL;

	for (size_t i = q->from; i <= q->to && i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->block != q->block || col >= it->n || it->n != q->cells || it->nval < 0)
			continue;
		if (v->table != FORM_DISPUTES && it->row >= 0 && it->row != q->r)
			continue;
		if (it->tok[col].kind == NUM_TEXT)
			place_cell(t, v, q->r, k, it, col, true);
		if (!seen)
			seen = it;
	}
	struct table_cell *c = cell_of(t, v, q->r, k);
	if (seen && c->state == TABLE_MISSING) {
		c->state = TABLE_BLANK;
		c->line = seen->cell[col].line;
	}
}

static const char *
fill_by_map(struct table *t, const struct view *v, const struct run *q, const struct map *m, int shift)
{
	bool cut = false;

	for (int k = 0; k < q->width; k++) {
		const struct slot *s = NULL;
		for (int i = 0; i < q->n && !s; i++)
			if (q->slot[i].col == m->col[k] + shift)
				s = &q->slot[i];
		if (s)
			place_cell(t, v, q->r, k, s->it, s->col, true);
		else if (m->col[k] + shift >= q->cells)
			cut = true;
		else
			fill_empty(t, v, q, k, m->col[k] + shift);
	}
	return cut ? "cut" : shift ? "slid" : "columns";
}

/* A label of the outermost level that does not stand left of the inner ones: how far has the row slid? */
static int
slide(const struct view *v, const struct run *q, const struct run *all)
{
	if (v->form->row[v->row0 + q->r].level != 0 || q->label_col < 1 || v->table != FORM_REQUESTS)
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
	const struct view_tok *total = NULL;

	if (v->table != FORM_REQUESTS)
		return 0;
	for (int i = 0; i < q->n; i++) {
		const struct view_tok *k = &q->slot[i].it->tok[q->slot[i].col];
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

/* the column in which most labels of the row's level stand; -1: none */
static int
usual_label(const struct view *v, const struct run *all, const struct run *q)
{
	int col = -1, lead = 0;

	for (int r = 0; r < v->nrow; r++) {
		if (&all[r] == q || !all[r].block || all[r].label_col < 0 || level_of(v, &all[r]) != level_of(v, q))
			continue;
		if (lead == 0)
			col = all[r].label_col;
		lead += all[r].label_col == col ? 1 : -1;
	}
	return col;
}

struct reading { /* one way to read a row: a map, shifted */
	const struct map *m;
	int shift, score;
};

enum { SUM = 8, ROOM = 4, SLID = 6, LABEL = 2, ADJACENT = 2, BLOCK = 1 };

static void
weigh(struct reading *best, bool *tie, const struct view *v, const struct run *q, const struct map *m, int shift, int extra)
{
	int l = level_of(v, q), score = extra;

	if (!fits(m, q, shift))
		return;
	score += SUM * adds_up_so(v, q, m, shift);
	score += m->votes >= 0 && q->cells == m->n + shift ? ROOM : 0;
	score += m->label_col[l] >= 0 && m->label_col[l] + shift == q->label_col ? LABEL : 0;
	score += m->block == q->block ? BLOCK : 0;
	score = score * 64 + (m->votes < 63 ? m->votes : 63);
	bool same = best->m && best->m->col[0] + best->shift == m->col[0] + shift &&
		    best->m->col[m->width - 1] + best->shift == m->col[m->width - 1] + shift;
	if (!best->m || score > best->score) {
		*tie = best->m && !same && score - best->score < 64;
		*best = (struct reading){m, shift, score};
	} else if (!same && best->score - score < 64) {
		*tie = true;
	}
}

/* Weighs every map, as it is and slid as far as the row's label has slid, and the row's own; the best by sums, room,
 * label and block is taken, none if two are as good. */
static void
fill_columns(struct table *t, const struct view *v, const struct run *q, const struct run *all, const struct maps *m)
{
	struct reading best = {0};
	struct map own;
	int slid = slide(v, q, all), l = level_of(v, q);
	bool tie = false;

	bool mine = !q->wider && own_map(q, &own), alone = mine && own_cells(v, all);

	if (alone)
		weigh(&best, &tie, v, q, &own, 0, q->n && q->slot[0].col == own.col[0] ? ADJACENT : 0);
	for (size_t i = 0; i < m->n; i++) {
		const struct map *p = &m->v[i];
		if (p->block != q->block && p->n != q->cells && q->n < 2)
			continue;
		weigh(&best, &tie, v, q, p, 0, 0);
		int usual = p->label_col[l] >= 0 ? p->label_col[l] : usual_label(v, all, q);
		int shift = slid ? slid : usual >= 0 ? q->label_col - usual : 0;
		if (shift && q->n)
			weigh(&best, &tie, v, q, p, shift, slid && p->label_col[l] < 0 ? SLID : 0);
	}
	if (!best.m && mine && !alone)
		weigh(&best, &tie, v, q, &own, 0, 0);
	if (!best.m || (tie && q->n > 0)) /* with nothing in the row it does not matter which */
		missing_row(t, v, q, best.m ? "ambiguous" : "lost");
	else
		t->row[v->row0 + q->r].why = fill_by_map(t, v, q, best.m, best.shift);
}

/* one value too many: is there only one whose removal makes the row add up? */
static void
fill_surplus(struct table *t, const struct view *v, const struct run *q)
{
	int found = -1, hits = 0;

	for (int drop = 0; drop < q->n && q->n <= SLOTS && q->n == q->width + 1; drop++) {
		for (int k = 0; k < q->width; k++) {
			const struct slot *s = &q->slot[k + (k >= drop)];
			place_cell(t, v, q->r, k, s->it, s->col, false);
		}
		if (place_adds_up(t, v, q->r)) {
			found = drop;
			hits++;
		}
	}
	if (hits != 1 || v->table != FORM_REQUESTS) {
		missing_row(t, v, q, "surplus");
		return;
	}
	for (int k = 0; k < q->width; k++) {
		const struct slot *s = &q->slot[k + (k >= found)];
		place_cell(t, v, q->r, k, s->it, s->col, false);
	}
	t->row[v->row0 + q->r].why = "sums";
}

/* fewer values than columns, and no columns: only a total that is the sum of the others can be told */
static void
fill_deficit(struct table *t, const struct view *v, const struct run *q)
{
	struct num sum = {0};
	int nonzero = 0;

	missing_row(t, v, q, "lost");
	if (v->table != FORM_REQUESTS || q->n < 2)
		return;
	for (int i = 0; i < q->n - 1; i++) {
		const struct view_tok *tok = &q->slot[i].it->tok[q->slot[i].col];
		if (tok->kind == NUM_VALUE && !num_add(sum, tok->value, &sum))
			return;
		nonzero += tok->kind == NUM_VALUE && tok->value.v != 0;
	}
	const struct slot *last = &q->slot[q->n - 1];
	if (nonzero < 2 || last->it->tok[last->col].kind != NUM_VALUE || !num_eq(sum, last->it->tok[last->col].value))
		return;
	place_cell(t, v, q->r, q->width - 1, last->it, last->col, false);
	t->row[v->row0 + q->r].why = "sums";
}

static void
fill_in_order(struct table *t, const struct view *v, const struct run *q, bool certain)
{
	for (int k = 0; k < q->width; k++)
		place_cell(t, v, q->r, k, q->slot[k].it, q->slot[k].col, certain);
	t->row[v->row0 + q->r].why = certain ? "complete" : "unlabelled";
}

/* sum of the first n-1 values is the n-th, and not zero? */
static bool
sums(const struct slot *s, int n)
{
	struct num sum = {0};

	for (int i = 0; i < n - 1; i++) {
		const struct view_tok *k = &s[i].it->tok[s[i].col];
		if (k->kind == NUM_VALUE && !num_add(sum, k->value, &sum))
			return false;
	}
	const struct view_tok *k = &s[n - 1].it->tok[s[n - 1].col];
	return k->kind == NUM_VALUE && k->value.v != 0 && num_eq(sum, k->value);
}

/* --- a table out of order --- */

/* Values that stand one under the other belong to the label above them only if no label has more of them than columns:
 * else the extraction read columns, and nothing of it may be taken for a row. */
static bool
in_strips(const struct view *v)
{
	int gap = 0, room = 0;
	size_t r = 0;

	for (size_t i = 0; i < v->n; i++) {
		while (r < (size_t)v->nrow && (!v->band[r].found || v->band[r].from <= i)) {
			if (v->band[r].found && v->band[r].from <= i)
				gap = room = 0;
			room += v->width[r++];
		}
		if (v->item[i].n && v->item[i].block == 0 && v->item[i].nval && r > 0)
			gap += v->item[i].nval;
		if (gap > room && room > 0)
			return true;
	}
	return false;
}

static bool
one_line(const struct run *q)
{
	for (int i = 1; i < q->n && i < SLOTS; i++)
		if (q->slot[i].it != q->slot[0].it)
			return false;
	return true;
}

/* total of the run's values is the sum of the others, and not zero: hardly by chance */
static bool
run_adds_up(const struct view *v, const struct run *q)
{
	return v->table == FORM_REQUESTS && q->n == q->width && sums(q->slot, q->n);
}

/* Values that stand on no line of their label could be another row's if a row beside theirs has none. */
static bool
doubtful(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	const struct run *before = q->r > 0 ? q - 1 : NULL, *after = q->r + 1 < v->nrow ? q + 1 : NULL;
	size_t first = q->n ? (size_t)(q->slot[0].it - v->item) : 0;

	if (q->n == 0 || q->block || !b->found || (first >= b->from && first <= b->to))
		return false;
	if (before && before->any && (before->n == 0 || (v->table == FORM_DISCLOSURE && !one_line(q) && before->n != before->width)))
		return true;
	if (one_line(q) && run_adds_up(v, q))
		return false;
	return first < b->from && after && after->n == 0 && after->any;
}

/* In a table read in columns, values below a label are its row's only if they end before the next label does and no
 * value beside them is left over. */
static bool
enclosed(const struct view *v, const struct run *q)
{
	size_t first = (size_t)(q->slot[0].it - v->item), last = first;
	int next = q->r + 1;

	for (int i = 1; i < q->n && i < SLOTS; i++)
		last = (size_t)(q->slot[i].it - v->item);
	while (next < v->nrow && !v->band[next].found)
		next++;
	if (next < v->nrow && last > v->band[next].to)
		return false;
	for (size_t i = last + 1; i < v->n; i++)
		if (v->item[i].nval)
			return v->item[i].row >= 0;
	return next < v->nrow || one_line(q);
}

static bool
is_blank(const struct slot *s)
{
	return s->it->tok[s->col].kind == NUM_BLANK;
}

/* Cells one below the other, the last one blank, the last value the sum of those before it: the blank is the gap behind
 * the table, and a blank cell was lost somewhere. */
static void
drop_false_blank(const struct view *v, struct run *q)
{
	int n = q->n;

	if (v->table != FORM_REQUESTS || q->block || n != q->width || n < 3 || !is_blank(&q->slot[n - 1]))
		return;
	while (n > 0 && is_blank(&q->slot[n - 1]))
		n--;
	if (n >= 3 && sums(q->slot, n))
		q->n = n;
}

/* first row of the form's group whose label this item shows, -1: none */
static int
article(const struct view *v, const struct view_item *it)
{
	for (int k = 0; k < it->n; k++)
		for (int r = 0; it->tok[k].kind == NUM_TEXT && r < v->nrow; r++)
			if (label_eq(it->tok[k].text, v->names->group[v->row0 + r]))
				return r;
	return -1;
}

/* Do the values contradict each other?  Those in columns: the last one is the total, the others make it up. */
static bool
contradicts(const struct view *v, const struct run *q)
{
	struct num sum = {0};

	if (v->table != FORM_REQUESTS || q->n < 2 || q->n > SLOTS)
		return false;
	for (int i = 0; i < q->n; i++) {
		const struct view_tok *k = &q->slot[i].it->tok[q->slot[i].col];
		if (i == q->n - 1)
			return k->kind != NUM_VALUE || !num_eq(sum, k->value);
		if (k->kind == NUM_VALUE && !num_add(sum, k->value, &sum))
			return true;
	}
	return false;
}

/* are there values round the row's that were given to no row? */
static bool
strays(const struct view *v, const struct run *q)
{
	for (size_t i = q->to + 1; i < v->n && (v->item[i].row < 0 || v->item[i].row == q->r); i++)
		if (v->item[i].nval && v->item[i].row < 0)
			return true;
	for (size_t i = q->from; i-- > 0 && (v->item[i].row < 0 || v->item[i].row == q->r);)
		if (v->item[i].nval && v->item[i].row < 0)
			return true;
	return false;
}

/* Values on several lines are one row's only if they add up: a page number may stand between, or a number may have been
 * broken over lines.  Lines of one value each, and nothing left over, are cells one below the other. */
static bool
pieced(const struct view *v, const struct run *q)
{
	bool even = true, several = false;

	for (int i = 1; i < q->n && i < SLOTS; i++) {
		several = several || q->slot[i].it != q->slot[0].it;
		even = even && q->slot[i].it->nval == q->slot[0].it->nval;
	}
	bool below = even && several && q->block == 0 && q->slot[0].it->nval == 1;
	bool left = q->n > 0 && !below && strays(v, q);
	if (v->table != FORM_REQUESTS)
		return left || (several && !below && q->block == 0);
	if (several && !below && left)
		return true;
	return contradicts(v, q) && (left || (several && !below));
}

/* Does a value carry a sign, or a word for one, that only items_change has? */
static bool
misplaced_sign(const struct view *v, const struct run *q)
{
	for (int k = 0; q->n == q->width && k < q->n; k++) {
		struct str s = q->slot[k].it->cell[q->slot[k].col].text;
		bool sign = s.n && (s.p[0] == '+' || str_starts(s, STR("减")) || str_starts(s, STR("增")));
		if (sign && strcmp(v->form->cell[v->form->row[v->row0 + q->r].first + k].col, "items_change") != 0)
			return true;
	}
	return false;
}

/* the head of another group of rows between the values, or between them and their label: whose are they? */
static bool
astray(const struct view *v, const struct run *q)
{
	const struct align_band *b = &v->band[q->r];
	size_t first = q->n ? (size_t)(q->slot[0].it - v->item) : 0;

	if (q->n == 0 || q->block || !b->found || v->table != FORM_DISCLOSURE)
		return false;
	size_t last = (size_t)(q->slot[(q->n < SLOTS ? q->n : SLOTS) - 1].it - v->item);
	size_t lo = first < b->from ? first : b->from, hi = last > b->to ? last : b->to;
	for (size_t i = lo + 1; i < hi; i++)
		if (article(v, &v->item[i]) >= 0)
			return true;
	return false;
}

static void
place_one(struct table *t, const struct view *v, const struct run *q, const struct run *all, const struct maps *m,
	  bool strips)
{
	if (!q->any)
		return;
	t->row[v->row0 + q->r].from = v->item[q->from].line;
	t->row[v->row0 + q->r].to = v->item[q->to].line;
	if (doubtful(v, q) || pieced(v, q) || astray(v, q) || misplaced_sign(v, q)) {
		missing_row(t, v, q, "doubtful");
	} else if (strips && q->block == 0 && q->n && (q->n != q->width || !enclosed(v, q))) {
		missing_row(t, v, q, "strips?");
	} else if (q->n == q->width && q->wider) {
		fill_columns(t, v, q, all, m);
	} else if (q->n == q->width) {
		fill_in_order(t, v, q, v->band[q->r].found && (q->block || one_line(q) || !(strips || contradicts(v, q))));
		if (strips && q->block == 0 && !place_adds_up(t, v, q->r))
			missing_row(t, v, q, "strips?");
	} else if (q->n == 0 && q->width == 1 && q->cells > q->label_col + 1) {
		fill_empty(t, v, q, 0, q->label_col + 1);
		t->row[v->row0 + q->r].why = "columns";
	} else if (q->block && q->n < q->width) {
		fill_columns(t, v, q, all, m);
	} else if (q->n > q->width) {
		fill_surplus(t, v, q);
	} else {
		fill_deficit(t, v, q);
	}
}

/* Are there rows put together from several lines, or lines of values that no row took?  Then numbers may have been broken
 * over lines, and what does not add up is not trusted. */
static bool
broken_lines(const struct view *v, const struct run *q)
{
	for (int r = 0; r < v->nrow; r++)
		for (int i = 1; q[r].block && i < q[r].n && i < SLOTS; i++)
			if (q[r].slot[i].it != q[r].slot[0].it)
				return true;
	for (size_t i = 0; i < v->n; i++)
		if (v->item[i].nval && v->item[i].row < 0 && view_label_col(&v->item[i]) < 0)
			return true;
	return false;
}

/* Do the row's values stand otherwise than the heads of its block, and not simply one beside the other and adding up? */
static bool
gaps_differ(const struct view *v, const struct run *q, const struct map *heads)
{
	if (heads->block != q->block || q->n != q->width || heads->width != q->width ||
	    (q->slot[q->n - 1].col - q->slot[0].col == q->n - 1 && !contradicts(v, q)))
		return false;
	for (int k = 1; k < q->n; k++)
		if (q->slot[k].col - q->slot[0].col != heads->col[k] - heads->col[0])
			return true;
	return false;
}

/* Marks the rows of every block in which one has more values than columns, and those with gaps of their own. */
static void
mark_wider(const struct view *v, struct run *q, const struct maps *heads)
{
	for (int r = 0; r < v->nrow && v->table == FORM_REQUESTS; r++) {
		for (size_t i = 0; i < heads->n; i++)
			q[r].wider = q[r].wider || gaps_differ(v, &q[r], &heads->v[i]);
		for (int k = 0; k < v->nrow && q[r].block && q[r].n > q[r].width; k++)
			q[k].wider = q[k].wider || q[k].block == q[r].block;
	}
}

void
place_rows(struct table *t, struct view *v, struct arena *a)
{
	struct run *q = MEM_TAKE(a, struct run, (size_t)v->nrow);
	size_t *first = MEM_NEW(a, size_t, (size_t)v->nrow);
	struct maps m = {0};
	bool strips = in_strips(v), subtotals = maybe_subtotals(v);

	for (int r = 0; r < v->nrow; r++)
		first[r] = v->n;
	for (size_t i = v->n; i-- > 0;)
		if (v->item[i].row >= 0)
			first[v->item[i].row] = i;
	/* items without values between those of one row belong to it too */
	for (size_t i = 1, last = 0; i < v->n; i++)
		if (v->item[i].row >= 0) {
			for (size_t k = last + 1; k < i && v->item[last].row == v->item[i].row; k++)
				if (v->item[k].nval == 0)
					v->item[k].row = v->item[i].row;
			last = i;
		}
	for (int r = 0; r < v->nrow; r++) {
		collect(&q[r], v, r, first);
		drop_false_blank(v, &q[r]);
		if (subtotals)
			drop_subtotals(v, &q[r], *a);
	}
	for (int b = 1; b <= v->nblock; b++) {
		struct map h;
		int cells = 0, width = 0, r0 = 0;
		for (int r = 0; r < v->nrow; r++)
			if (q[r].block == b && q[r].width > width) {
				cells = q[r].cells;
				width = q[r].width;
				r0 = r;
			}
		if (width > 1 && map_by_heads(v, r0, b, cells, width, &h, *a))
			*MEM_PUSH(a, m) = h;
	}
	mark_wider(v, q, &m);
	for (int r = 0; r < v->nrow; r++)
		if (q[r].block && q[r].n == q[r].width && q[r].width > 1 && !q[r].wider)
			vote(&m, v, &q[r], a);
	for (int r = 0; r < v->nrow; r++)
		place_one(t, v, &q[r], q, &m, strips);
	if (broken_lines(v, q))
		for (int r = 0; r < v->nrow; r++)
			if (q[r].n == q[r].width && (q[r].block || one_line(&q[r])) && contradicts(v, &q[r]))
				missing_row(t, v, &q[r], "broken");
	for (size_t i = 0; i < v->n; i++)
		if (v->item[i].row >= 0 && row_empty(t, v, v->item[i].row))
			v->item[i].row = -1;
}

/* --- disclosure, labels apart --- */

/* rows r.. of one group of the form: how many values they have, and where the next group begins */
static int
group_width(const struct view *v, int r, int *next)
{
	int n = 0;
	const char *group = v->form->row[v->row0 + r].group;

	for (*next = r; *next < v->nrow && strcmp(v->form->row[v->row0 + *next].group, group) == 0; ++*next)
		n += v->width[*next];
	return n;
}

static bool
group_values(const struct view *v, size_t from, int want, struct run *q)
{
	run_begin(q, 0, 0);
	for (size_t i = from + 1; i < v->n && article(v, &v->item[i]) < 0; i++)
		add_slots(q, &v->item[i], true);
	return q->n == want;
}

void
place_articles(struct table *t, struct view *v)
{
	int next;
	struct run q;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < v->n; i++) {
			int r = article(v, &v->item[i]), k = 0;
			if (r < 0)
				continue;
			int want = group_width(v, r, &next);
			if (!group_values(v, i, want, &q))
				return;
			for (; pass == 1 && r < next; r++) {
				t->row[v->row0 + r] = (struct table_row){v->item[i].line, q.slot[want - 1].it->line, "order"};
				for (int c = 0; c < v->width[r]; c++, k++)
					place_cell(t, v, r, c, q.slot[k].it, q.slot[k].col, false);
			}
			t->found[v->table] = pass == 1 || t->found[v->table];
		}
}

/* --- disputes --- */

/* form row and column of the k-th of the values side by side */
static void
side_by_side(const struct view *v, int k, int *r, int *c)
{
	for (*r = 0; k >= v->width[*r]; (*r)++)
		k -= v->width[*r];
	*c = k;
}

static void
dispute_cell(struct table *t, const struct view *v, int k, const struct slot *s, bool certain)
{
	int r, c;

	side_by_side(v, k, &r, &c);
	place_cell(t, v, r, c, s->it, s->col, certain);
}

static bool
one_each(const struct run *q)
{
	for (int i = 0; i < q->n && i < SLOTS; i++)
		if (q->slot[i].it->nval != 1)
			return false;
	return true;
}

/* does each group of five add up, blanks as nothing? */
static bool
blocks_add_up(const struct view *v, const struct run *q)
{
	int at = 0;

	for (int r = 0; r < v->nrow; at += v->width[r++]) {
		const struct slot *total = &q->slot[at + v->width[r] - 1];
		const struct view_tok *k = &total->it->tok[total->col];
		struct num sum = {0};
		for (int c = 0; c < v->width[r] - 1; c++) {
			const struct view_tok *part = &q->slot[at + c].it->tok[q->slot[at + c].col];
			if (part->kind == NUM_VALUE && !num_add(sum, part->value, &sum))
				return false;
		}
		if (k->kind == NUM_VALUE ? !num_eq(sum, k->value) : sum.v != 0)
			return false;
	}
	return true;
}

/* A row of cells that has lost its first ones, as text copied from a page does when they are blank: counted from the
 * right, if then a total adds up and none does not. */
static const char *
dispute_from_right(struct table *t, const struct view *v, const struct run *q)
{
	const struct view_item *it = q->slot[0].it;
	int lost = q->width - it->n, at = 0;
	bool sum = false;

	if (lost <= 0 || !one_line(q) || it->n == q->n)
		return "lost";
	for (int pass = 0; pass < 2; pass++, at = 0)
		for (int r = 0; r < v->nrow; at += v->width[r++]) {
			struct num total = {0};
			for (int c = 0; c < v->width[r]; c++) {
				int col = at + c - lost;
				if (col < 0)
					continue;
				const struct view_tok *k = &it->tok[col];
				if (pass == 1)
					place_cell(t, v, r, c, it, col, false);
				else if (k->kind == NUM_TEXT)
					return "lost";
				else if (c == v->width[r] - 1 && total.v != 0) {
					if (k->kind != NUM_VALUE || !num_eq(total, k->value))
						return "lost";
					sum = true;
				} else if (k->kind == NUM_VALUE && !num_add(total, k->value, &total))
					return "lost";
			}
			if (pass == 0 && r == v->nrow - 1 && !sum)
				return "lost";
		}
	return "sums";
}

/* fewer values than columns, no columns: the leading groups of five that add up */
static const char *
dispute_deficit(struct table *t, const struct view *v, const struct run *q)
{
	int at = 0;

	for (int r = 0; r < v->nrow && at + v->width[r] <= q->n; r++) {
		if (!sums(&q->slot[at], v->width[r]))
			break;
		for (int c = 0; c < v->width[r]; c++)
			place_cell(t, v, r, c, q->slot[at + c].it, q->slot[at + c].col, false);
		at += v->width[r];
	}
	return at ? "sums" : dispute_from_right(t, v, q);
}

/* is the total of a row of the disputes there, and the sum of the others? */
static bool
dispute_adds_up(struct table *t, const struct view *v, int r)
{
	struct num sum = {0};
	int n = v->width[r], seen = 0;

	for (int c = 0; c < n; c++) {
		const struct table_cell *x = cell_of(t, v, r, c);
		seen += table_has(x) && x->value.v != 0;
		if (c == n - 1)
			return seen == 0 || (table_has(x) && num_eq(sum, x->value));
		if (table_has(x) && !num_add(sum, x->value, &sum))
			return false;
	}
	return true;
}

static const char *
dispute_columns(struct table *t, const struct view *v, struct run *q, struct doc *d)
{
	struct map m;

	for (int i = 1; i < q->n && i < SLOTS; i++)
		if (q->slot[i].col == q->slot[i - 1].col)
			return "broken";
	if (!map_by_heads(v, 0, q->block, q->cells, q->width, &m, *d->a)) {
		if (q->n == q->width) {
			for (int k = 0; k < q->width; k++)
				dispute_cell(t, v, k, &q->slot[k], true);
			return "complete";
		}
		if (q->cells != q->width || (q->n > 0 && q->slot[0].it->tok[0].kind == NUM_TEXT))
			return "lost";
		for (int k = 0; k < q->width; k++)
			m.col[k] = k;
	}
	for (int i = 0; i < q->n; i++) {
		bool in = false;
		for (int k = 0; k < q->width; k++)
			in = in || m.col[k] == q->slot[i].col;
		if (!in && q->n <= q->width)
			return "lost";
		if (!in)
			diag_add(&d->diags, DIAG_EXTRA_VALUE, q->slot[i].it->line, q->slot[i].it->cell[q->slot[i].col].text);
	}
	for (int k = 0; k < q->width; k++) {
		int r, c;
		const struct slot *s = NULL;
		side_by_side(v, k, &r, &c);
		for (int i = 0; i < q->n && i < SLOTS && !s; i++)
			if (q->slot[i].col == m.col[k])
				s = &q->slot[i];
		q->r = r;
		if (s)
			place_cell(t, v, r, c, s->it, s->col, true);
		else
			fill_empty(t, v, q, c, m.col[k]);
	}
	/* few values under many heads: without totals that add up their place is not certain */
	for (int r = 0; r < v->nrow && q->n < q->width; r++)
		if (!dispute_adds_up(t, v, r))
			for (int c = 0; c < v->width[r]; c++)
				if (cell_of(t, v, r, c)->state == TABLE_OK)
					cell_of(t, v, r, c)->state = TABLE_PLACED;
	return q->n == q->width ? "complete" : "columns";
}

/* The item that holds all values itself, else all items from first to last value.  *beside: are there others too, so
 * that a number may have been broken over lines? */
static bool
dispute_values(struct view *v, struct run *q, bool *beside)
{
	size_t whole = SIZE_MAX;
	int block = 0;

	run_begin(q, 0, 0);
	for (int r = 0; r < v->nrow; r++)
		q->width += v->width[r];
	for (size_t i = 0; i < v->n; i++)
		if (v->item[i].nval >= q->width && whole == SIZE_MAX)
			whole = i;
	for (size_t i = 0; i < v->n; i++) {
		const struct view_item *it = &v->item[i];
		if (it->nval == 0)
			continue;
		if ((whole != SIZE_MAX && i != whole) || (q->from != SIZE_MAX && it->block != block)) {
			*beside = true;
			continue;
		}
		block = it->block;
		q->from = q->from == SIZE_MAX ? i : q->from;
		q->to = i;
		q->cells = it->n;
		add_slots(q, it, true);
		v->item[i].row = 0;
	}
	q->block = block;
	if (block)
		sort_slots(q);
	return q->from != SIZE_MAX && q->n <= SLOTS;
}

/* a row of the table under its heads with nothing in it: all blank */
static bool
dispute_blank(const struct view *v, struct run *q)
{
	for (size_t i = v->n; i-- > 0;) {
		const struct view_item *it = &v->item[i];
		bool blank = it->block > 0;
		for (int k = 0; k < it->n && blank; k++)
			blank = it->tok[k].kind == NUM_BLANK;
		if (!blank)
			continue;
		q->from = q->to = i;
		q->block = it->block;
		q->cells = it->n;
		return true;
	}
	return false;
}

void
place_disputes(struct table *t, struct view *v, struct doc *d)
{
	struct run q;
	const char *why = "lost";
	bool beside = false;

	if (!dispute_values(v, &q, &beside) && !dispute_blank(v, &q)) {
		t->found[FORM_DISPUTES] = v->n > 0;
		return;
	}
	t->found[FORM_DISPUTES] = true;
	beside = beside || (q.block == 0 && q.n > 0 && !one_line(&q) && !one_each(&q));
	if (beside && !(q.n == q.width && blocks_add_up(v, &q))) {
		why = q.block ? "lost" : dispute_deficit(t, v, &q);
	} else if (q.block) {
		why = dispute_columns(t, v, &q, d);
	} else if (q.n == q.width && !(is_blank(&q.slot[q.n - 1]) && !blocks_add_up(v, &q))) {
		bool certain = one_line(&q) || blocks_add_up(v, &q);
		for (int k = 0; k < q.width; k++)
			dispute_cell(t, v, k, &q.slot[k], certain);
		why = certain ? "complete" : "order";
	} else if (q.n <= q.width) {
		why = dispute_deficit(t, v, &q);
	} else {
		why = "surplus";
		diag_add(&d->diags, DIAG_EXTRA_VALUE, v->item[q.from].line, STR("disputes"));
	}
	if (strcmp(why, "sums") == 0)
		diag_add(&d->diags, DIAG_PLACED_ROW, v->item[q.from].line, STR("disputes"));
	for (int r = 0; r < v->nrow; r++)
		t->row[v->row0 + r] = (struct table_row){v->item[q.from].line, v->item[q.to].line, why};
}
