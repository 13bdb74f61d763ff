/* lay_cell - one cell a line.
 * Comes in: lines from `at` on.  Goes out: one row of one cell for each cell, blank ones included; where lines that hold
 * only a TAB stand between the cells, one row of all its cells for each row of the source.
 * Rule: the blank lines between two numbers that follow each other are the usual gap.  A line with a no-break space is
 * a blank cell.  Other blank lines more than usual are blank cells only if with them the numbers behind a label are
 * exactly as many as the table's columns, which its heads name or most of its rows have.
 * Known weakness: a row in which blank cells have left no trace is short; the reader must see that. */
#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "colnames.h"
#include "spacing.h"
#include "layout.h"

enum {
	ROW_MAX = 7,     /* columns of a table whose rows have labels, at most */
	NBSP_INDENT = 8, /* a line with more blanks than these is marked by them */
	DISPUTES = 15,   /* of the one whose row has none */
	ROWS_MIN = 3,    /* rows that show what lines set rows apart, at least */
	LAST_MIN = 3,    /* fewer blank lines behind a table are no cells */
	MEET = 4         /* cells set apart for one table that follows another, at least */
};

/* Does this line without words mark a blank cell?  few: a single blank does. */
static bool
marked(struct str s, bool few)
{
	size_t n = 0;

	for (; n < s.n; n++)
		if (s.p[n] != ' ')
			return (unsigned char)s.p[n] == 0xC2 || (unsigned char)s.p[n] == 0xE3;
	return n > (few ? 0 : NBSP_INDENT);
}

/* The cells of a block; few: a line of one blank is a cell. */
static struct spacing_cells
collect(const struct lay_item *v, size_t n, bool few, struct arena *a)
{
	struct spacing_cells c = {.v = MEM_TAKE(a, struct spacing_cell, n), .cap = n};
	int gap = 0, tab = 0;
	bool page = false, empty = false, mixed = false;

	for (size_t i = 0; i < n; i++) {
		const struct line *l = v[i].l;
		bool blank = v[i].kind == LAY_BLANK, tabbed = blank && l->has & LINE_TAB;
		page |= l->page;
		if (blank && (tabbed || !marked(l->text, few))) {
			gap++;
			tab += tabbed;
			c.tabs |= tabbed;
			empty |= l->text.n == 0;
			mixed |= empty && !tabbed && l->text.n;
			c.few |= !tabbed && l->text.n;
			continue;
		}
		c.v[c.n++] = (struct spacing_cell){.it = &v[i], .value = v[i].kind == LAY_VALUES, .blank = blank, .gap = gap, .mixed = mixed, .tab = tab, .page = page};
		c.pages |= page;
		gap = tab = 0;
		page = empty = mixed = false;
	}
	return c;
}

static void
emit(struct doc *d, size_t line, struct str text)
{
	*doc_begin(d, DOC_ROW, line, 1)->cell = (struct doc_cell){text, line};
}

/* A line of a label, or of one number. */
static inline void
emit_lone(struct doc *d, const struct lay_item *it)
{
	struct doc_item *row = doc_begin(d, DOC_ROW, it->l->no, 1);

	row->folded = line_folded(it->l, it->kind == LAY_VALUES);
	*row->cell = (struct doc_cell){str_trim(it->l->text), it->l->no};
}

/* A line with its words before its numbers in one cell, each number in its own. */
static void
emit_line(struct doc *d, const struct lay_item *it)
{
	size_t n = it->t.n, label = it->kind == LAY_VALUES ? n - it->nval : 0, line = it->l->no;

	struct doc_item *row = doc_begin(d, DOC_ROW, line, (label > 0) + (n - label));
	struct doc_cell *c = row->cell;
	row->folded = line_folded(it->l, !label);
	if (label) {
		const struct lay_tok *last = &it->t.v[label - 1];
		*c++ = (struct doc_cell){{it->t.v[0].text.p, (size_t)(last->text.p + last->text.n - it->t.v[0].text.p)}, line};
	}
	for (size_t i = label; i < n; i++)
		*c++ = (struct doc_cell){it->t.v[i].text, line};
}

static inline void
emit_item(struct doc *d, const struct lay_item *it)
{
	if (it->kind == LAY_LABEL || (it->kind == LAY_VALUES && it->t.n == 1)) /* mostly */
		emit_lone(d, it);
	else
		emit_line(d, it);
}

/* The values between a label and the next one. */
struct run {
	size_t label;    /* cells [label, from) are the labels before it */
	size_t from, to; /* cells [from, to) */
	int n;           /* of them: values and marked blanks */
	int inside;      /* lines more than usual before and between them */
	int lead;        /* of these, those before the first */
	int behind;      /* and behind them */
	int over;        /* marked blanks behind them, more than there are columns, or behind the table: no cells */
	bool mixed;      /* so are those before the first */
	int k;           /* columns of its table, 0: not known */
	bool named;      /* heads name them */
	bool last;       /* what stands behind it is no cell's */
};

struct runs {
	struct run *v;
	size_t n, cap;
};

/* The run that begins at cell `from`; rest: blank lines behind the last cell. */
static inline struct run
run_at(const struct spacing_cells *c, size_t from, int gap, int rest)
{
	struct run r = {.label = from, .from = from, .to = from};

	while (r.to < c->n && (c->v[r.to].value || c->v[r.to].blank)) {
		const struct spacing_cell *x = &c->v[r.to++];
		r.n += x->blank ? 1 : x->it->nval;
		r.inside += x->gap > gap ? x->gap - gap : 0;
	}
	r.lead = r.to > from && c->v[from].gap > gap ? c->v[from].gap - gap : 0;
	r.mixed = r.to > from && c->v[from].mixed;
	r.last = r.to == c->n;
	int behind = r.last ? rest : c->v[r.to].gap;
	r.behind = behind > gap ? behind - gap : 0;
	return r;
}

static bool
has_value(const struct spacing_cells *c, const struct run *r)
{
	for (size_t i = r->from; i < r->to; i++)
		if (c->v[i].value)
			return true;
	return false;
}

/* The run of a label before another at cell `at`. */
static struct run
no_values(const struct spacing_cells *c, size_t at, int gap)
{
	return (struct run){.from = at, .to = at, .behind = c->v[at].gap > gap ? c->v[at].gap - gap : 0};
}

/* How many of the lines more than usual are blank cells: 0 unless it comes out even, or where behind the label an empty one, which parts blocks,
 * stands before one with few blanks.  Where cells follow each other without a gap, lines behind the last column are another row's.  Behind the last
 * run blank lines are cells only if others before them were, or if they are many. */
static int
blanks(const struct run *r, int gap)
{
	int want = r->k - r->n;

	if (want <= 0 || r->inside > want || r->mixed)
		return 0;
	if (r->inside == want)
		return want;
	want -= r->inside;
	if (r->last && r->inside == 0 && (gap > 0 || want < LAST_MIN || r->behind != want))
		return 0;
	if (r->behind == want || (r->behind > want && (gap == 0 || r->n > 0)))
		return want + r->inside;
	return 0;
}

static void
emit_run(struct doc *d, const struct spacing_cells *c, const struct run *r, int blank, int gap)
{
	size_t line = r->from ? c->v[r->from - 1].it->l->no : 0;

	for (size_t i = r->from; i < r->to - (size_t)r->over; i++) {
		const struct spacing_cell *x = &c->v[i];
		for (int g = x->gap; blank > 0 && g > gap; g--, blank--)
			emit(d, x->it->l->no - (size_t)(g - gap), STR(""));
		if (x->blank)
			emit(d, x->it->l->no, STR(""));
		else
			emit_item(d, x->it);
		line = x->it->l->no;
	}
	for (; blank > 0; blank--)
		emit(d, ++line, STR(""));
}

/* Columns of the table whose heads are the labels [from, to), or 0. */
static int
heads(struct spacing_cells *c, size_t from, size_t to, struct arena a)
{
	struct lay_item *v = MEM_TAKE(&a, struct lay_item, to - from);

	for (size_t i = from; i < to; i++) {
		v[i - from] = *c->v[i].it;
		v[i - from].head = true;
	}
	return colnames_count(v, to - from, a);
}

/* What most runs of values have, if it is clear. */
static int
usual_run(const struct spacing_cells *c, int gap)
{
	int seen[33] = {0}, best = 0, runs = 0;

	for (size_t i = 0; i < c->n;) {
		if (!c->v[i].value && !c->v[i].blank) {
			i++;
			continue;
		}
		struct run r = run_at(c, i, gap, 0);
		if (r.n > 0 && r.n < 33) {
			seen[r.n]++;
			runs++;
		}
		i = r.to;
	}
	for (int n = 1; n < 33; n++)
		best = seen[n] >= seen[best] ? n : best;
	return seen[best] > 2 && seen[best] * 2 > runs ? best : 0;
}

/* The blank lines between the rows of the heads [from, to): the most between two of them. */
static int
between_rows(const struct spacing_cells *c, size_t from, size_t to)
{
	int most = 0;

	for (size_t i = from + 1; i < to; i++)
		most = c->v[i].gap > most ? c->v[i].gap : most;
	return most;
}

/* All runs of the block, a label without values being a run of its own. */
static struct runs
all_runs(struct spacing_cells *c, int gap, int rest, struct arena *a)
{
	struct runs all = {0};
	int known = 0, often = -1; /* as in most runs; -1: nobody asked */

	for (size_t i = 0; i < c->n;) {
		size_t from = i;
		while (i < c->n && !c->v[i].value && !c->v[i].blank)
			i++;
		int k = heads(c, from, i, *a), over = between_rows(c, from, i) - gap;
		known = k ? k : known;
		often = known || often >= 0 ? often : usual_run(c, gap);
		if (k > ROW_MAX && i < c->n && over > 0 && c->v[i].gap >= over) /* its one row has no label: it begins here */
			c->v[i].gap -= over;
		for (size_t j = from; j < i || j == from; j++) {
			/* a label may follow it, perhaps after a whole row of blank cells */
			struct run *r = MEM_PUSH(a, all);
			*r = j + 1 < i ? no_values(c, j + 1, gap) : run_at(c, i, gap, rest);
			r->label = j;
			r->named = known > 0;
			r->k = known ? known : often;
			while (r->k && r->n - r->over > r->k && c->v[r->to - 1 - (size_t)r->over].blank)
				r->over++;
			if (r->last && r->k && r->n - r->over == r->k && r->inside > 0 && c->v[r->to - 1 - (size_t)r->over].blank)
				r->over++; /* a blank cell left a line more: one behind the table makes up for it */
			if (r->last && r->n < r->k && !has_value(c, r)) /* a paragraph behind the table, and a blank one */
				r->over = r->n;
		}
		i = all.v[all.n - 1].to;
	}
	return all;
}

/* Takes the blank lines that stand behind every row, also behind those that have all their cells, for what sets rows
 * apart. */
static void
set_apart(struct runs *all)
{
	int least = SPACING_MOST, rows = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct run *r = &all->v[i];
		if (r->last || r->k == 0 || r->n != r->k)
			continue;
		least = r->behind < least ? r->behind : least;
		rows++;
	}
	for (size_t i = 0; i < all->n && rows >= ROWS_MIN; i++)
		if (!all->v[i].last)
			all->v[i].behind = all->v[i].behind > least ? all->v[i].behind - least : 0;
}

/* Have all rows, and more than one, such lines before their first value and nowhere else?  Then these set it apart from the label. */
static bool
all_led(const struct runs *all)
{
	int rows = 0;

	for (size_t i = 0; i < all->n; i++) {
		const struct run *r = &all->v[i];
		if (r->n == 0)
			continue;
		if (r->lead == 0 || r->lead != r->inside)
			return false;
		rows++;
	}
	return rows > 1;
}

/* The cells of a block, of `took` lines before l[at]; rest: blank lines behind it. */
static void
read_cells(struct doc *d, struct spacing_cells *c, int rest, const struct line *l, size_t took, size_t at, size_t n)
{
	struct spacing usually = spacing_usual(c);
	int gap = usually.value, step = usually.more || GK_PLAIN ? spacing_step(c, gap, l, at, n, doc_work(d)) : 1;
	int before = spacing_before(l, at - took, doc_work(d));

	for (size_t i = 0; i < c->n && (GK_PLAIN || c->pages || step > 1); i++) {
		int usual = c->v[i].value ? gap : usually.label;
		c->v[i].gap = spacing_scaled(c->v[i].page && c->v[i].gap > usual ? usual : c->v[i].gap, gap, step);
	}
	rest = spacing_scaled(rest, gap, step);
	before = spacing_scaled(before, gap, step);
	rest -= before > gap ? before - gap : 0;
	bool unsure = spacing_unsure(c, gap);
	bool lossy[2] = {unsure, unsure}; /* do blank cells leave no trace: by any row; by those of tables whose heads are named */
	struct runs all = all_runs(c, gap, rest, doc_work(d));

	set_apart(&all);
	int odd = 0, even = 0; /* rows with more such lines within than they lack cells, and with as many */
	for (size_t i = 0; i < all.n; i++) {
		const struct run *r = &all.v[i];
		bool less = r->n > 0 && !r->last && r->n + r->inside + r->behind < r->k;
		odd += r->n > 0 && r->k && r->inside > 0 && r->n + r->inside > r->k;
		even += r->n > 0 && r->inside > 0 && r->n + r->inside <= r->k;
		lossy[0] = lossy[0] || less;
		lossy[1] = lossy[1] || (less && r->named);
	}
	if ((odd >= ROWS_MIN && odd > even) || all_led(&all)) /* lines are not what blank cells are counted by */
		lossy[0] = lossy[1] = true;
	for (size_t i = 0; i < all.n; i++) {
		const struct run *r = &all.v[i];
		if (r->label < r->from)
			emit_item(d, c->v[r->label].it);
		emit_run(d, c, r, lossy[r->named] ? 0 : blanks(r, gap), gap);
	}
}

/* Are cells set apart by lines with a TAB?  Hardly ever stand two numbers, or a label and a number, in one of them then: only where two tables
 * meet. */
static bool
is_tabbed(const struct spacing_cells *c)
{
	int tabs = 0, others = 0;

	for (size_t i = 0; i < c->n; i++) {
		const struct spacing_cell *x = &c->v[i];
		tabs += x->tab;
		others += i > 0 && !x->tab && x->gap < 2 && !x->blank && !x[-1].blank && (x->value || x[-1].value);
	}
	return tabs > 2 && others * MEET < tabs;
}

/* The end of a row that begins with line i, of cells set apart by lines with a TAB: there is none, and more than one blank line, or one that
 * is a blank cell between a number and what else stands in no cell with one; *cells: how many it has. */
static size_t
tabbed_row(const struct spacing_cells *c, size_t i, size_t *cells)
{
	const struct spacing_cell *last = c->v[i].blank ? NULL : &c->v[i]; /* what the cell holds */

	*cells = 1;
	for (i++; i < c->n; i++) {
		const struct spacing_cell *x = &c->v[i];
		if (!x->tab && (x->gap >= 2 || (last && !x->blank && (x->value || last->value))))
			break;
		*cells += (size_t)x->tab;
		last = x->blank ? x->tab ? NULL : last : x;
	}
	return i;
}

/* Rows whose cells are set apart by lines with a TAB. */
static void
read_tabbed(struct doc *d, const struct spacing_cells *c)
{
	for (size_t i = 0, to; i < c->n; i = to) {
		size_t cells, k = 0;
		to = tabbed_row(c, i, &cells);
		struct doc_item *row = doc_add(d, DOC_ROW, c->v[i].it->l->no, cells);
		struct buf b = {.a = d->a};
		for (size_t j = i; j < to; j++) {
			if (j > i && c->v[j].tab) {
				b = (struct buf){.a = d->a};
				k += (size_t)c->v[j].tab;
			}
			if (!c->v[j].blank)
				buf_str(&b, str_trim(c->v[j].it->l->text));
			if (b.n == 0 || row->cell[k].text.n == 0)
				row->cell[k].line = c->v[j].it->l->no;
			row->cell[k].text = buf_slice(&b);
		}
	}
}

/* Are lines of one blank cells, in a block where other lines are empty?  If with them nearly all rows that have such are
 * as long as rows of the tables are. */
static bool
few_blanks(const struct lay_item *v, size_t n, struct arena a)
{
	struct spacing_cells c = collect(v, n, true, &a);
	int rows = 0, fit = 0, full = 0;
	bool empty = false;

	for (size_t i = 0; i < n; i++)
		empty = empty || v[i].l->text.n == 0;
	for (size_t i = 0; i < c.n && empty;) {
		struct run r = run_at(&c, i, SPACING_MOST, 0);
		bool any = false;
		for (size_t k = r.from; k < r.to; k++)
			any = any || (c.v[k].blank && !marked(c.v[k].it->l->text, false));
		while (r.last && r.n > DISPUTES && c.v[r.to - 1].blank) { /* blank lines behind the table */
			r.n--;
			r.to--;
		}
		rows += any;
		fit += any && (r.n == ROW_MAX || r.n == DISPUTES || r.n == 1 || r.n == 3);
		full += any && (r.n == ROW_MAX || r.n == DISPUTES);
		if (r.last)
			break;
		i = r.to > i ? r.to : i + 1;
	}
	return full > 0 ? fit * 5 >= rows * 4 : fit > 0 && fit == rows;
}

size_t
lay_cell_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct arena *work = doc_work(d);
	struct lay_item *v;
	int rest = 0;

	size_t took = lay_block(l, at, n, false, NULL, &v, work);
	struct spacing_cells c = collect(v, took, false, work);
	if (c.few && few_blanks(v, took, *work))
		c = collect(v, took, true, work);
	while (at + took + (size_t)rest < n && l[at + took + (size_t)rest].indent < 0)
		rest++;
	if ((GK_PLAIN || c.tabs) && is_tabbed(&c))
		read_tabbed(d, &c);
	else
		read_cells(d, &c, rest, l, took, at + took, n);
	return took;
}
