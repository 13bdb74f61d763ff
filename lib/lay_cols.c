/* lay_cols - columns aligned by blanks.
 * Comes in: lines from `at` on.  Goes out: one row for each line of a table's block, its label in the first cell and its
 * numbers in the cells of their columns; an empty cell where nothing is printed.
 * Rule: a block runs from the first line that is no running text to the last, as long as lines ending in numbers come;
 * it is cut where a page begins and where column heads come after numbers, since positions hold only between such cuts.
 * A row whose numbers' columns are not certain has its numbers only, one a cell: fewer cells than the block.
 * Known weakness: a block in which most lines hold one number and nothing else is lay_cell's. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "num.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "colnames.h"
#include "cols.h"
#include "placing.h"
#include "around.h"
#include "layout.h"

enum {
	LEFT = 6,    /* heads may begin that many characters before their numbers */
	COLUMNS = 7, /* of the second table */
	WIDE = 32,   /* a row with more numbers is no sum */
	TOTALS = 8,  /* totals that show whether those before them were on another page */
	SHIFT = 2,   /* totals of one column stand no further apart */
	BELOW = 4    /* rows that end in one place by no chance */
};

/* Where the labels of some lines end and their numbers begin, in both measures; -1: there are none. */
struct edges {
	int label[2], value[2];
};

/* The lines of one block that share their positions. */
struct part {
	struct lay_item *v;
	size_t n;
	size_t firm; /* the lines behind may have other positions */
	bool spaced; /* are its columns set apart by more than one blank? */

	bool marked; /* its heads were: */
	size_t rows; /* where its rows begin */
	int known;   /* how many columns the heads name */
	struct edges edges;
};

static void
widen(struct edges *e, const struct lay_item *it)
{
	size_t first = it->t.n - (size_t)it->nval;

	if (it->kind != LAY_VALUES)
		return;
	for (int m = 0; m < 2; m++) {
		int s = it->t.v[first].s[m];
		e->value[m] = e->value[m] < 0 || s < e->value[m] ? s : e->value[m];
		if (first > 0 && it->t.v[first - 1].e[m] > e->label[m])
			e->label[m] = it->t.v[first - 1].e[m];
	}
}

/* Of a number alone on its line, the enumerator of a label perhaps, nothing is told where there are rows of several. */
static struct edges
edges_of(const struct lay_item *v, size_t n)
{
	struct edges e = {{-1, -1}, {-1, -1}};
	bool several = false;

	for (size_t i = 0; i < n; i++)
		several = several || (v[i].kind == LAY_VALUES && v[i].nval > 1);
	for (size_t i = 0; i < n; i++)
		if (!several || v[i].t.n > 1)
			widen(&e, &v[i]);
	return e;
}

/* Has the line a word above the numbers, or behind all labels? */
static bool
is_head(const struct lay_item *it, const struct edges *e)
{
	if (it->kind != LAY_LABEL || e->value[0] < 0)
		return false;
	for (size_t i = 0; i < it->t.n; i++) {
		const struct lay_tok *t = &it->t.v[i];
		if (t->s[0] + t->e[0] > 2 * e->value[0] && t->s[1] + t->e[1] > 2 * e->value[1])
			return true;
		if (i > 0 && e->label[0] > 0 && t->s[0] > e->label[0] && t->s[1] > e->label[1])
			return true;
	}
	return false;
}

/* Is the last number of a row the sum of at least `least` others that are not 0? */
static bool
is_sum(const struct lay_item *it, int least)
{
	struct num sum = {0}, x;
	size_t last = it->t.n - 1;
	int seen = 0;

	if (it->kind != LAY_VALUES || it->nval < 2 || it->nval > WIDE)
		return false;
	for (size_t i = it->t.n - (size_t)it->nval; i < last; i++) {
		if (num_parse(it->t.v[i].text, &x) != NUM_VALUE)
			continue;
		seen += x.v != 0;
		if (!num_add(sum, x, &sum))
			return false;
	}
	return seen >= least && num_parse(it->t.v[last].text, &x) == NUM_VALUE && num_eq(sum, x);
}

/* Does the total of a row stand elsewhere than that of another? */
static bool
moved(const struct lay_item *x, const struct lay_item *y, struct around *near, struct arena a)
{
	const struct lay_tok *s = &x->t.v[x->t.n - 1], *t = &y->t.v[y->t.n - 1];
	bool same[2];

	for (int m = 0; m < 2; m++)
		same[m] = abs(s->e[m] - t->e[m]) <= SHIFT || abs(s->s[m] - t->s[m]) <= SHIFT;
	if (same[0] == same[1])
		return !same[0];
	int in = around_measure(near, a);
	return in >= 0 && !same[in];
}

/* Do the next totals stand where this one does, or further on elsewhere, but not back where an earlier one stood? */
static bool
gone(const struct lay_item *was, const struct lay_item *now, const struct lay_item *end, struct around *near, struct arena a)
{
	int seen = 0;

	for (const struct lay_item *it = now; it < end && seen < TOTALS; it++) {
		if (!is_sum(it, 2))
			continue;
		if (!moved(was, it, near, a))
			return false;
		seen++;
	}
	return true;
}

/* Do the rows of several numbers all end in one place, in one of the measures?  They are so many that this is no chance. */
static bool
ends_below(const struct lay_item *v, size_t n)
{
	const struct lay_item *first = NULL;
	bool same[2] = {true, true};
	int rows = 0;

	for (size_t i = 0; i < n && (same[0] || same[1]); i++) {
		if (v[i].kind != LAY_VALUES || v[i].nval < 2)
			continue;
		first = first ? first : &v[i];
		for (int m = 0; m < 2; m++)
			same[m] = same[m] && v[i].t.v[v[i].t.n - 1].e[m] == first->t.v[first->t.n - 1].e[m];
		rows++;
	}
	return rows == 0 || (rows >= BELOW && (same[0] || same[1]));
}

/* Where positions change without a sign of it, as pages do whose form feeds were left out: the totals of rows that add up
 * stand below each other, and then, all of them, elsewhere.  *firm: where the lines end that surely share the positions of
 * the first. */
static size_t
turn(const struct lay_item *v, size_t n, struct around *near, struct arena a, size_t *firm)
{
	size_t was = n, now = 0, at;

	*firm = n;
	if (!around_gaps(near) || ends_below(v, n))
		return n;
	for (; now < n; now++) {
		if (!is_sum(&v[now], 2) || v[now].nval > COLUMNS)
			continue;
		if (was < n && moved(&v[was], &v[now], near, a))
			break;
		was = now;
	}
	if (now == n || !gone(&v[was], &v[now], v + n, near, a))
		return n;
	/* rows between with two numbers alone go with those whose totals stand as theirs do; what others go with is not said */
	for (size_t i = was + 1; i < now; i++)
		if (is_sum(&v[i], 1) && !moved(&v[was], &v[i], near, a))
			was = i;
	for (at = was + 1; at < now && !(is_sum(&v[at], 1) && !moved(&v[now], &v[at], near, a)); at++)
		;
	*firm = was + 1;
	return at;
}

/* Has the line as many bytes in its words as the names of columns have at least? */
static bool
is_long(const struct lay_item *it)
{
	size_t bytes = 0;

	for (size_t k = 0; k < it->t.n && bytes < COLNAMES_LEAST; k++)
		bytes += it->t.v[k].text.n;
	return bytes >= COLNAMES_LEAST;
}

/* Does this line alone name a table's columns? */
static bool
names_columns(const struct lay_item *it, struct arena a)
{
	struct lay_item head = *it;

	head.head = true;
	return it->kind == LAY_LABEL && it->t.n > 1 && it->t.v[1].gap > 1 && is_long(it) && colnames_count(&head, 1, a) > 0;
}

/* The lines from v[0] that share their positions: to the next page, or to heads that come after numbers or after a label
 * below other heads. */
static size_t
cut(const struct lay_item *v, size_t n, struct arena a)
{
	struct edges e = {{-1, -1}, {-1, -1}};
	bool heads = false, label = false;

	for (size_t i = 0; i < n; i++) {
		if (e.value[0] >= 0 && v[i].l->page)
			return i;
		widen(&e, &v[i]);
		e.label[0] = -1;
		if (is_head(&v[i], &e))
			return i;
		label = label || (heads && v[i].kind == LAY_LABEL && v[i].t.n == 1);
		if ((e.value[0] < 0 && heads && !label) || !names_columns(&v[i], a))
			continue;
		if (e.value[0] >= 0 || label)
			return i;
		heads = true;
	}
	return n;
}

static void
set_heads(struct part *p, size_t n, bool head)
{
	for (size_t i = 0; i < n; i++)
		p->v[i].head = head && p->v[i].kind == LAY_LABEL;
}

/* Marks the lines of heads. */
static void
mark_heads(struct part *p, struct arena a)
{
	struct edges e = p->edges = edges_of(p->v, p->n);
	size_t rows = 0, values = 0;

	while (values < p->n && p->v[values].kind != LAY_VALUES)
		values++;
	for (size_t i = 0; i < values; i++)
		if (is_head(&p->v[i], &e))
			rows = i + 1;
	set_heads(p, rows, true);
	p->marked = true;
	p->rows = rows;
	p->known = colnames_count(p->v, rows, a);
	if (p->known)
		return;
	/* no number or no label tells where the heads are: they reach as far as they name columns */
	set_heads(p, values, true);
	int all = e.label[0] < 0 ? colnames_count(p->v, values, a) : 0;
	for (rows = 0; all && p->known != all && rows < values; rows++)
		p->known = colnames_count(p->v, rows + 1, a);
	p->rows = all ? rows : p->rows;
	set_heads(p, values, false);
	set_heads(p, p->rows, true);
}

/* Does a page begin below the heads, before the first row? */
static bool
is_parted(const struct part *p)
{
	bool head = false;

	for (size_t i = 0; i < p->n; i++) {
		if (head && p->v[i].l->page)
			return true;
		if (p->v[i].kind == LAY_VALUES)
			break;
		head = head || p->v[i].head;
	}
	return false;
}

/* Is the line a table's caption, or does it say in what it counts: 表2 收到和处理…, 统计表, 单位：件?  It is no head of a column. */
static bool
is_caption(const struct lay_item *it)
{
	static const char *const first[] = {"表", "附", "单位", "填报", "制表"};
	struct str s = it->t.v[0].text;

	if (str_starts(s, STR("（")) || str_starts(s, STR("(")))
		s = str_cut(s, s.p[0] == '(' ? 1 : 3);
	for (size_t i = 0; i < sizeof first / sizeof *first; i++)
		if (str_starts(s, str_of(first[i])))
			return true;
	return it->t.n == 1 && str_ends(s, STR("表"));
}

/* The words of the heads that stand above the columns, lowest line first. */
static void
collect_heads(struct cols *c, const struct part *p, struct arena *a)
{
	MEM_ARRAY(struct lay_tok) head = {0};
	MEM_ARRAY(int) line = {0};
	MEM_ARRAY(bool) behind = {0};
	int left = p->edges.value[0], labels = p->edges.label[0], up = 0;

	for (size_t i = p->rows; i-- > 0;) {
		const struct lay_item *it = &p->v[i];
		bool any = false;
		for (size_t k = 0; it->head && k < it->t.n && !is_caption(it); k++) {
			const struct lay_tok *t = &it->t.v[k];
			if (t->s[0] < labels && (t->s[0] + t->e[0] < 2 * (left - LEFT) || t->s[0] < left - LEFT - 2))
				continue;
			/* the name of the labels, before as many as there are columns */
			if (k == 0 && (int)it->t.n == c->known + 1 && c->known > 1 && t->s[0] < labels && t->e[0] <= left)
				continue;
			*MEM_PUSH(a, behind) = k > 0 && !any && t->gap == 1;
			*MEM_PUSH(a, head) = *t;
			*MEM_PUSH(a, line) = up;
			any = true;
		}
		up += any;
	}
	c->head = head.v;
	c->head_line = line.v;
	c->head_behind = behind.v;
	c->nhead = (int)head.n;
	c->labelled = labels > 0;
}

/* Text of the words [from, to) of a line, one blank between them. */
static struct str
join(const struct lay_item *it, size_t from, size_t to, struct arena *a)
{
	struct buf b = {.a = a};

	if (to == from + 1)
		return it->t.v[from].text;
	for (size_t i = from; i < to; i++) {
		if (i > from)
			buf_char(&b, ' ');
		buf_str(&b, it->t.v[i].text);
	}
	return buf_slice(&b);
}

/* A line without columns: its label, or each of its words if they are heads, then its numbers. */
static void
emit_ragged(struct doc *d, const struct lay_item *it)
{
	size_t n = it->t.n, label = n - it->nval;
	bool words = it->head || it->kind == LAY_MIXED;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, words ? n : (label > 0) + (size_t)it->nval);
	size_t c = 0;

	row->folded = line_folded(it->l, true);
	if (!words && label > 0)
		row->cell[c++].text = join(it, 0, label, d->a);
	for (size_t i = words ? 0 : label; i < n; i++)
		row->cell[c++].text = it->t.v[i].text;
}

/* A line with columns; label: the block has a column of labels before them. */
static void
emit_columns(struct doc *d, const struct lay_item *it, const struct cols_row *r, int k, bool label)
{
	size_t words = it->t.n - it->nval;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, (size_t)k + label);

	row->folded = line_folded(it->l, true);
	if (words > 0)
		row->cell[0].text = join(it, 0, words, d->a);
	for (int i = 0; i < it->nval; i++)
		row->cell[label + r->col[i]].text = r->tok[i].text;
}

static void
emit_part(struct doc *d, const struct part *p, const struct cols *c)
{
	bool label = false;

	for (size_t i = 0; i < p->n; i++)
		label = label || (!p->v[i].head && (size_t)p->v[i].nval < p->v[i].t.n);
	for (size_t i = 0, r = 0; i < p->n; i++) {
		const struct lay_item *it = &p->v[i];
		bool row = it->kind == LAY_VALUES && i < p->firm;
		if (it->kind == LAY_PAGE)
			doc_drop(d, it->l->no, "page-number", str_trim(it->l->text));
		else if (c->narrow && row && c->known == COLUMNS)
			emit_columns(d, it, &c->row[r], c->k, true);
		else if (c->ok && row && c->row[r].sure)
			emit_columns(d, it, &c->row[r], c->k, label && (!c->loose || it->t.n > (size_t)it->nval));
		else if (c->ok && p->spaced && it->kind == LAY_LABEL && !it->head)
			emit_columns(d, it, NULL, c->k, label);
		else if (it->kind != LAY_BLANK)
			emit_ragged(d, it);
		r += row;
	}
}

/* Is there a row that has not all columns? */
static bool
sparse(const struct cols *c)
{
	for (size_t r = 0; r < c->nrow; r++)
		if (c->row[r].n != c->row[0].n || c->row[r].n < c->known)
			return true;
	return false;
}

/* The rows of numbers of a part; says too whether they are set apart by more than one blank. */
static void
collect_rows(struct cols *c, struct part *p)
{
	int wide = 0;

	for (size_t i = 0; i < p->firm; i++) {
		const struct lay_item *it = &p->v[i];
		if (it->kind != LAY_VALUES)
			continue;
		c->row[c->nrow++] = (struct cols_row){.tok = it->t.v + (it->t.n - it->nval), .n = it->nval};
		bool apart = false;
		for (size_t k = it->t.n - it->nval; k < it->t.n; k++)
			apart = apart || it->t.v[k].gap > 1;
		wide += apart ? 1 : -1;
	}
	p->spaced = wide > 0 && !around_ragged(p->v, p->n);
}

/* Fields of a row whose cells are set apart by exactly `step` blanks: each `step` more are a cell without anything. */
static int
fields(const struct lay_item *it, int step)
{
	size_t first = it->t.n - (size_t)it->nval;
	int n = first ? 0 : 1;

	for (size_t k = first; k < it->t.n; k++)
		n += it->t.v[k].gap / step;
	return n;
}

/* Cells of a row's words that are no labels: those behind the first `labels` of them. */
static int
words_between(const struct lay_item *it, int step, int labels)
{
	int n = 1;

	for (size_t k = 1; k + (size_t)it->nval < it->t.n; k++)
		n += it->t.v[k].gap / step;
	return labels > 0 && n > labels ? n - labels : 0;
}

/* Places the numbers of a part by counting blanks, `step` for each cell, of which so many are labels, 0: nobody knows; false: they do
 * not fit. */
static bool
count_blanks(struct cols *c, struct part *p, int step, int labels, struct arena *a)
{
	int k = c->known;

	for (size_t i = 0; i < p->firm; i++)
		if (p->v[i].kind == LAY_VALUES && fields(&p->v[i], step) + words_between(&p->v[i], step, labels) > k)
			k = fields(&p->v[i], step) + words_between(&p->v[i], step, labels);
	if (k > COLS_MAX || (c->known && k > c->known))
		return false;
	for (size_t i = 0, r = 0; i < p->firm; i++) {
		const struct lay_item *it = &p->v[i];
		if (it->kind != LAY_VALUES)
			continue;
		size_t first = it->t.n - (size_t)it->nval;
		int at = first ? words_between(it, step, labels) - 1 : 0;
		c->row[r].col = MEM_NEW(a, int, (size_t)it->nval);
		for (int j = 0; j < it->nval; j++)
			c->row[r].col[j] = at += it->t.v[first + (size_t)j].gap / step;
		c->row[r++].sure = true;
	}
	c->k = k;
	c->ok = true;
	return true;
}

/* Does the first value of a row stand below no part of the head of its column, the second of the line? */
static bool
beside_head(const struct lay_item *it, const struct lay_item *head)
{
	const struct lay_tok *x = &it->t.v[it->t.n - (size_t)it->nval], *h = &head->t.v[1];

	return (size_t)it->nval < it->t.n && x->gap == 2 && (x->e[0] <= h->s[0] || x->s[0] >= h->e[0]) && (x->e[1] <= h->s[1] || x->s[1] >= h->e[1]);
}

/* Are the cells of this part set apart by two blanks, as its own heads show: these are, all gaps of the rows are even, and numbers
 * stand behind their labels where these end, below no head?  Then the line of heads, else NULL. */
static const struct lay_item *
own_step(const struct part *p)
{
	const struct lay_item *head = NULL;
	bool beside = false;

	for (size_t i = 0; i < p->n; i++) {
		const struct lay_item *it = &p->v[i];
		if (!head && it->head && it->t.n > 2)
			head = it;
		for (size_t k = it == head ? 1 : it->t.n - (it->kind == LAY_VALUES ? (size_t)it->nval : 0); k < it->t.n; k++)
			if (it->t.v[k].gap % 2 || (it == head && it->t.v[k].gap != 2))
				return NULL;
		beside = beside || (head && it->kind == LAY_VALUES && beside_head(it, head));
	}
	return beside ? head : NULL;
}

/* Takes back what the totals gainsay: a row that adds up ends in the last column.  If one of several parts does not, positions
 * have changed where nobody saw it, and no row with gaps is certain. */
static void
check_totals(struct cols *c, const struct part *p)
{
	bool all = true;

	for (size_t i = 0, r = 0; i < p->firm && c->ok && c->k == COLUMNS; i++) {
		if (p->v[i].kind != LAY_VALUES)
			continue;
		struct cols_row *row = &c->row[r++];
		if (row->n == c->k || !row->sure || row->col[row->n - 1] == c->k - 1)
			continue;
		all = all && !is_sum(&p->v[i], 2);
		row->sure = !is_sum(&p->v[i], 1);
	}
	for (size_t r = 0; r < c->nrow && !all; r++)
		c->row[r].sure = c->row[r].n == c->k;
}

/* How many blanks a line has at its end. */
static size_t
blanks_behind(const struct lay_item *it)
{
	struct str s = it->l->text;
	size_t n = 0;

	while (n < s.n && s.p[s.n - 1 - n] == ' ')
		n++;
	return n;
}

/* Blank cells at the end of a row may have left blanks there: where a full row has none, one with blanks does not end in the last
 * column. */
static void
check_ends(struct cols *c, const struct part *p)
{
	bool bare = false;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0, r = 0; i < p->firm && c->ok && (pass == 0 || bare); i++) {
			if (p->v[i].kind != LAY_VALUES)
				continue;
			struct cols_row *row = &c->row[r++];
			bool full = row->n == c->k;
			if (pass == 0)
				bare = bare || (full && blanks_behind(&p->v[i]) == 0);
			else if (!full && row->sure && row->col[row->n - 1] == c->k - 1)
				row->sure = blanks_behind(&p->v[i]) < 2;
		}
}

/* Where a TAB leads is known only to who wrote it: a row that has one is certain only if it is full. */
static void
distrust_tabs(struct cols *c, const struct part *p)
{
	for (size_t i = 0, r = 0; i < p->firm; i++)
		if (p->v[i].kind == LAY_VALUES) {
			struct cols_row *row = &c->row[r++];
			row->sure = row->sure && (row->n == c->k || !(p->v[i].l->has & LINE_TAB));
		}
}

/* Reads one part; *before is what the pages above told of the columns, and then, unless it is the last
 * of them, what this one does. */
static void
read_part(struct doc *d, struct part *p, struct around *near, struct cols *before, bool last)
{
	struct arena *work = doc_work(d);
	struct cols c = {.row = MEM_NEW(work, struct cols_row, p->n), .exact = d->laid, .last = last};

	if (!p->marked)
		mark_heads(p, *work);
	size_t rows = p->rows;
	c.known = p->known;
	collect_rows(&c, p);
	if (c.known == 0 && rows == 0) {
		c.known = before->known;
		c.ref[0] = before->at[0];
		c.ref[1] = before->at[1];
		c.held = before->held;
	}
	bool whole = c.nrow && cols_are_whole(&c);
	int step = c.nrow ? around_step(near, *work) : 0;
	const struct lay_item *heads = step != 1 && c.nrow ? own_step(p) : NULL;
	step = heads ? 2 : step;
	bool counted = step && count_blanks(&c, p, step, heads ? (int)heads->t.n - c.known : 0, work);
	if (counted) {
		p->spaced = false;
	} else if (c.nrow) {
		c.loose = !p->spaced;
		c.paged = !whole && c.nrow > 1 && !is_parted(p) && around_paged(near);
		c.prefer = d->laid || (sparse(&c) && !c.loose) ? around_measure(near, *work) : -1;
		if (!whole || c.exact)
			collect_heads(&c, p, work);
		placing_find(&c, work);
	} else if (c.known && rows < p->n) {
		c.k = c.known;
		c.ok = p->spaced = true;
	}
	if (!counted && !whole) { /* of full rows they say nothing */
		check_totals(&c, p);
		check_ends(&c, p);
		distrust_tabs(&c, p);
	}
	emit_part(d, p, &c);
	if (c.ok && c.k > c.known)
		c.known = c.k;
	for (int m = 0; m < 2; m++)
		if (!c.at[m] || c.nrow == 0 || c.k != c.known)
			c.at[m] = c.ref[m];
	*before = c;
}

/* The part at v[0].  Where a cut seemed due before heads, and none stand there, a value far to the left made a label look
 * like one.  *next: the part behind it, n 0 if that was not looked at; on entry what the last call said of this one. */
static struct part
part_at(struct lay_item *v, size_t n, struct part *next, struct arena a)
{
	struct part p = *next;

	if (!p.n)
		p = (struct part){.v = v, .n = cut(v, n, a)};
	while (p.n < n && !v[p.n].l->page) {
		*next = (struct part){.v = v + p.n, .n = cut(v + p.n, n - p.n, a)};
		mark_heads(next, a);
		if (next->rows || next->known)
			return p;
		p.n += next->n;
		p.marked = false;
	}
	*next = (struct part){0};
	return p;
}

size_t
lay_cols_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	return lay_cols_within(d, l, at, n, n, NULL, NULL);
}

size_t
lay_cols_within(struct doc *d, const struct line *l, size_t at, size_t n, size_t all, struct around_told *told, const struct lay_kept *kept)
{
	struct arena *work = doc_work(d);
	struct lay_item *v;

	struct cols before = {0};
	size_t took = lay_block(l, at, n, true, kept, &v, work);
	struct around near = {.l = l, .at = at, .n = all, .v = v, .nv = took, .asked = d->laid, .measure = 1, .step_asked = d->laid, .told = told};
	struct part next = {0};
	bool page = false;
	for (size_t i = 0; i < took;) {
		struct part p = part_at(v + i, took - i, &next, *work);
		size_t turned = turn(v + i, p.n, &near, *work, &p.firm);
		/* what the page before told holds on a page that begins without heads */
		if (!v[i].l->page && !page)
			before = (struct cols){0};
		page = turned < p.n;
		if (page) {
			p.n = turned;
			p.marked = false;
			next.n = 0;
		}
		size_t end = i + p.n;
		read_part(d, &p, &near, &before, end == took || (!page && !v[end].l->page));
		i = end;
	}
	return took;
}
