/* lay_cols - columns aligned by blanks.
 * Comes in: lines from `at` on.  Goes out: one row for each line of a table's block, its label in the first cell and its
 * numbers in the cells of their columns; an empty cell where nothing is printed.
 * Rule: a block runs from the first line that is no running text to the last, as long as lines ending in numbers come;
 * it is cut where a page begins and where column heads come after numbers, since positions hold only between such cuts.
 * A row whose numbers' columns are not certain has its numbers only, one a cell: fewer cells than the block.
 * Known weakness: a block in which most lines hold one number and nothing else is left to lay_cell. */
#include "mem.h"
#include "str.h"
#include "num.h"
#include "form.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "cols.h"
#include "layout.h"

enum {
	LOOK = 40,   /* lines that are not blank between two lines with numbers, at most */
	TASTE = 8,   /* lines with numbers that show whether this is our kind of table */
	TAIL = 8,    /* labels without numbers behind the last line with numbers, at most */
	BEFORE = 12, /* lines of heads before the first number, at most */
	LEFT = 6     /* heads may begin that many characters before their numbers */
};

enum kind { BLANK, LABEL, VALUES, MIXED, PAGE, STOP };

struct item {
	const struct line *l;
	struct lay_toks t;
	enum kind kind;
	int nval;  /* VALUES: the last nval words are values */
	bool head; /* has words above the columns */
};

/* The lines of one block that share their positions. */
struct part {
	struct item *v;
	size_t n;
	bool spaced; /* are its columns set apart by more than one blank? */
};

static struct item
classify(const struct line *l, struct arena *a)
{
	struct item it = {.l = l};
	struct str s = str_trim(l->text);
	int vals = 0;

	if (s.n == 0)
		return it.kind = BLANK, it;
	if (lay_page(s))
		return it.kind = PAGE, it;
	if (lay_heading(s) || lay_prose(s))
		return it.kind = STOP, it;
	it.t = lay_split(l->text, a);
	while ((size_t)it.nval < it.t.n && it.t.v[it.t.n - 1 - it.nval].val)
		it.nval++;
	for (size_t i = 0; i < it.t.n; i++)
		vals += it.t.v[i].val;
	const struct lay_tok *first = it.nval ? &it.t.v[it.t.n - it.nval] : NULL;
	it.kind = vals == 0 ? LABEL : vals == it.nval ? VALUES : MIXED;
	/* prose broken off before a number: one blank, one number, a comma before it */
	if (it.kind == VALUES && it.nval == 1 && it.t.n > 1 && first->gap == 1 && (str_find(s, STR("，")) >= 0 || s.p[0] == '*'))
		it.kind = MIXED;
	return it;
}

static bool
label_and_values(const struct item *it)
{
	return it->kind == VALUES && (it->nval > 1 || (size_t)it->nval < it->t.n);
}

/* Are the next lines with numbers of our kind?  Looks no further than it must. */
static bool
ours(const struct line *l, size_t at, size_t n, struct arena a)
{
	int seen = 0, rows = 0, since = 0, lines = 0;

	for (size_t i = at; i < n && seen < TASTE && since <= LOOK; i++) {
		struct item it = classify(&l[i], &a);
		if (it.kind == STOP)
			break;
		if (it.kind == BLANK || it.kind == PAGE)
			continue;
		since++;
		lines++;
		if (it.kind != VALUES)
			continue;
		if (seen == 0 && lines > BEFORE)
			return false;
		seen++;
		rows += label_and_values(&it);
		since = 0;
	}
	return seen && rows * 2 >= seen;
}

/* how many lines the block at `at` has; items of them all in *out */
static size_t
gather(const struct line *l, size_t at, size_t n, struct item **out, struct arena *a)
{
	MEM_ARRAY(struct item) v = {0};
	size_t last = 0; /* lines up to and with the last number */
	int since = 0;
	enum kind stop = BLANK;

	for (size_t i = at; i < n && since <= LOOK; i++) {
		struct item it = classify(&l[i], a);
		if ((stop = it.kind) == STOP)
			break;
		*MEM_PUSH(a, v) = it;
		since += it.kind == LABEL || it.kind == MIXED;
		if (it.kind == VALUES)
			last = v.n, since = 0;
	}
	/* labels behind the last number are rows without numbers, but not the beginning of what follows */
	size_t end = last;
	int tail = 0;
	bool prose = stop == STOP && at + v.n < n && !lay_heading(l[at + v.n].text);
	for (size_t i = last; i < v.n && v.v[i].kind != MIXED && !v.v[i].l->page; i++) {
		if (v.v[i].kind == LABEL && (prose || ++tail > TAIL))
			break;
		if (v.v[i].kind == LABEL)
			end = i + 1;
	}
	*out = v.v;
	return end;
}

/* the leftmost place of a value in the lines, in measure m */
static int
left_edge(const struct item *v, size_t n, int m)
{
	int left = -1;

	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != VALUES)
			continue;
		int s = v[i].t.v[v[i].t.n - v[i].nval].s[m];
		left = left < 0 || s < left ? s : left;
	}
	return left;
}

/* Has the line a word above the columns that begin at left[]? */
static bool
is_head(const struct item *it, const int left[2])
{
	if (it->kind != LABEL)
		return false;
	for (size_t i = 0; i < it->t.n; i++) {
		const struct lay_tok *t = &it->t.v[i];
		if (t->s[0] + t->e[0] > 2 * left[0] && t->s[1] + t->e[1] > 2 * left[1])
			return true;
	}
	return false;
}

/* The lines from v[0] that share their positions: to the next page, or to heads that come after numbers. */
static size_t
cut(const struct item *v, size_t n)
{
	bool values = false;
	int left[2] = {-1, -1};

	for (size_t i = 0; i < n; i++) {
		if (i && v[i].l->page)
			return i;
		if (v[i].kind == VALUES) {
			int nval = v[i].nval;
			for (int m = 0; m < 2; m++) {
				int s = v[i].t.v[v[i].t.n - nval].s[m];
				left[m] = left[m] < 0 || s < left[m] ? s : left[m];
			}
			values = true;
		} else if (values && is_head(&v[i], left)) {
			return i;
		}
	}
	return n;
}

/* Marks the lines of heads; returns where the rows begin. */
static size_t
mark_heads(struct part *p)
{
	int left[2] = {left_edge(p->v, p->n, 0), left_edge(p->v, p->n, 1)};
	size_t rows = 0;

	for (size_t i = 0; i < p->n && p->v[i].kind != VALUES; i++)
		if (left[0] >= 0 && is_head(&p->v[i], left))
			rows = i + 1;
	for (size_t i = 0; i < rows; i++)
		p->v[i].head = p->v[i].kind == LABEL;
	return rows;
}

/* The words of the heads that stand above the columns, lowest line first. */
static void
collect_heads(struct cols *c, const struct part *p, size_t rows, struct arena *a)
{
	MEM_ARRAY(struct lay_tok) head = {0};
	MEM_ARRAY(int) line = {0};
	int left = left_edge(p->v, p->n, 0), up = 0;
	bool labels = false;

	for (size_t i = 0; i < p->n; i++)
		labels = labels || (p->v[i].kind == VALUES && (size_t)p->v[i].nval < p->v[i].t.n);
	for (size_t i = rows; i-- > 0;) {
		const struct item *it = &p->v[i];
		bool any = false;
		for (size_t k = 0; it->head && k < it->t.n; k++) {
			const struct lay_tok *t = &it->t.v[k];
			if (labels && (t->s[0] + t->e[0] < 2 * (left - LEFT) || t->s[0] < left - LEFT - 2))
				continue;
			*MEM_PUSH(a, head) = *t;
			*MEM_PUSH(a, line) = up;
			any = true;
		}
		up += any;
	}
	c->head = head.v;
	c->head_line = line.v;
	c->nhead = (int)head.n;
}

/* the last part of a column's path: 商业企业 of 申请人情况>法人或其他组织>商业企业 */
static struct str
leaf(const char *path)
{
	struct str s = str_of(path);

	for (ptrdiff_t k; (k = str_find(s, STR(">"))) >= 0;)
		s = str_cut(s, (size_t)k + 1);
	return s;
}

/* Do the words hold nearly all characters of these columns' names, each as often as they do? */
static bool
names(const struct form_col *col, int n, const struct item *v, size_t rows, struct arena a)
{
	MEM_ARRAY(uint32_t) have = {0};
	size_t want = 0, got = 0;

	for (size_t i = 0; i < rows; i++)
		for (size_t at = 0; v[i].head && at < v[i].l->text.n;)
			*MEM_PUSH(&a, have) = str_rune(v[i].l->text, &at);
	for (int c = 0; c < n; c++) {
		struct str s = leaf(col[c].label);
		for (size_t at = 0; at < s.n; want++) {
			uint32_t x = str_rune(s, &at);
			for (size_t k = 0; k < have.n; k++)
				if (have.v[k] == x) {
					have.v[k] = 0;
					got++;
					break;
				}
		}
	}
	return got * 10 >= want * 9;
}

/* How many columns the heads name, by the forms: those of a row, or of a whole table that is printed as one row; 0: they
 * are no form's. */
static int
named(const struct part *p, size_t rows, struct arena *a)
{
	int best = 0;

	for (const struct form *const *f = form_all; *f && rows; f++)
		for (int t = 0; t < FORM_TABLES; t++) {
			const struct form_tab *tab = &(*f)->tab[t];
			const struct form_row *row = (*f)->row + tab->row0, *last = row + tab->nrow - 1;
			int all = last->first + last->n - row->first;
			if (all <= COLS_MAX && all > best && names((*f)->col + row->first, all, p->v, rows, *a))
				best = all;
			for (; row <= last; row++)
				if (row->n > best && names((*f)->col + row->first, row->n, p->v, rows, *a))
					best = row->n;
		}
	return best;
}

/* Text of the words [from, to) of a line, one blank between them. */
static struct str
join(const struct item *it, size_t from, size_t to, struct arena *a)
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
emit_ragged(struct doc *d, const struct item *it)
{
	size_t n = it->t.n, cells = 0, label = n - it->nval;
	bool words = it->head || it->kind == MIXED;

	if (it->kind == LABEL && n == 0)
		return;
	cells = words ? n : (label > 0) + (size_t)it->nval;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, cells);
	size_t c = 0;
	if (!words && label > 0)
		row->cell[c++].text = join(it, 0, label, d->a);
	for (size_t i = words ? 0 : label; i < n; i++)
		row->cell[c++].text = it->t.v[i].text;
}

static void
emit_columns(struct doc *d, const struct item *it, const struct cols_row *r, int k)
{
	size_t label = it->t.n - it->nval;
	struct doc_item *row = doc_add(d, DOC_ROW, it->l->no, (size_t)k + 1);

	if (label > 0)
		row->cell[0].text = join(it, 0, label, d->a);
	for (int i = 0; i < it->nval; i++)
		row->cell[1 + r->col[i]].text = r->tok[i].text;
}

static void
emit_part(struct doc *d, const struct part *p, const struct cols *c)
{
	for (size_t i = 0, r = 0; i < p->n; i++) {
		const struct item *it = &p->v[i];
		bool row = it->kind == VALUES;
		if (it->kind == PAGE)
			doc_drop(d, it->l->no, "page number", str_trim(it->l->text));
		else if (c->ok && row && c->row[r].sure)
			emit_columns(d, it, &c->row[r], c->k);
		else if (c->ok && p->spaced && it->kind == LABEL && !it->head)
			emit_columns(d, it, NULL, c->k);
		else if (it->kind != BLANK)
			emit_ragged(d, it);
		r += row;
	}
}

/* A table's head without any number below it: the heads tell the columns of the empty rows. */
static bool
all_blank(struct part *p, struct cols *c)
{
	size_t best = 0;

	for (size_t i = 0; i < p->n; i++) {
		if (p->v[i].kind == MIXED)
			return false;
		if (p->v[i].t.n > 1 && p->v[i].t.v[1].gap > 1 && best == 0)
			best = i + 1;
		else if (p->v[i].t.n > 1 && best)
			return false;
	}
	if (best == 0 || best == p->n)
		return false;
	for (size_t i = 0; i < best; i++)
		p->v[i].head = true;
	c->k = (int)p->v[best - 1].t.n - 1;
	return c->ok = p->spaced = true;
}

/* The rows of numbers of a part; says too whether they are set apart by more than one blank. */
static void
collect_rows(struct cols *c, struct part *p)
{
	int wide = 0;

	for (size_t i = 0; i < p->n; i++) {
		const struct item *it = &p->v[i];
		if (it->kind != VALUES)
			continue;
		c->row[c->nrow++] = (struct cols_row){.tok = it->t.v + (it->t.n - it->nval), .n = it->nval};
		bool apart = false;
		for (size_t k = it->t.n - it->nval; k < it->t.n; k++)
			apart = apart || it->t.v[k].gap > 1;
		wide += apart ? 1 : -1;
	}
	p->spaced = wide > 0;
}

/* Reads one part; *before is what the pages above told of the columns, and then what this one does. */
static void
read_part(struct doc *d, struct part *p, struct cols *before)
{
	struct cols c = {.row = MEM_NEW(d->a, struct cols_row, p->n + 1)};
	size_t rows = mark_heads(p);

	collect_rows(&c, p);
	if (c.nrow == 0) {
		if (!all_blank(p, &c))
			for (size_t i = rows = 0; i < p->n; i++)
				rows = p->v[i].kind == LABEL ? i + 1 : rows;
	}
	bool *was = MEM_NEW(d->a, bool, p->n + 1);
	for (size_t i = 0; i < rows && c.nrow == 0; i++)
		was[i] = p->v[i].head, p->v[i].head = true;
	c.known = named(p, rows, d->a);
	for (size_t i = 0; i < rows && c.nrow == 0; i++)
		p->v[i].head = was[i];
	if (c.known == 0 && rows == 0) {
		c.known = before->known;
		c.ref[0] = before->mid[0];
		c.ref[1] = before->mid[1];
	}
	collect_heads(&c, p, rows, d->a);
	if (c.nrow)
		cols_fit(&c, d->a);
	for (size_t r = 0; r < c.nrow && !p->spaced; r++)
		c.row[r].sure = c.row[r].sure && c.row[r].n == c.k;
	emit_part(d, p, &c);
	if (c.known == 0 && c.ok)
		c.known = c.k;
	if (!c.ok || c.nrow == 0)
		c.mid[0] = c.mid[1] = NULL;
	*before = c;
}

size_t
lay_cols_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct item *v;
	struct cols before = {0};

	if (l[at].indent < 0 || (at > 0 && lay_heading_open(l[at - 1].text)) || lay_heading(l[at].text) || lay_prose(l[at].text) ||
	    !ours(l, at, n, *d->a))
		return 0;
	size_t took = gather(l, at, n, &v, d->a);
	for (size_t i = 0; i < took;) {
		struct part p = {.v = v + i};
		p.n = cut(v + i, took - i);
		/* what the page before told holds on a page that begins without heads */
		if (!v[i].l->page)
			before = (struct cols){0};
		read_part(d, &p, &before);
		i += p.n;
	}
	return took;
}
