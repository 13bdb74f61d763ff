/* box - finds the cells of a drawn table.
 * Comes in: lines of which the first is an upper border.  Goes out: cells with the rows and columns they begin in and
 * the stretch of each line that is theirs.
 * Rule: the boundaries between columns are where rules cross or meet verticals, in display columns.  In every line the
 * verticals seen are matched to the boundaries from left to right, allowing for characters that the writer counted
 * wider or narrower than we do.  A cell of a column reaches from one rule over that column to the next, so rules that
 * cross only some columns make cells that span rows.
 * Known weakness: a drawing inside a cell is told by one blank from its edge alone. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "line.h"
#include "lay.h"
#include "stroke.h"
#include "box.h"

enum { SHOWN = 64 }; /* lines by which it is told how the writer measured, at most */
enum { BARE_ROWS = 2, HEADS = 3, WORD = 6 };       /* columns with heads above their values; bytes of two Han */

bool
box_begins(const struct line *l)
{
	bool ascii;
	size_t col;

	if (!l->text.n || (!memchr(l->text.p, '+', l->text.n) && str_find(l->text, STR("\xE2\x94")) < 0 && str_find(l->text, STR("\xE2\x95")) < 0))
		return false; /* no corner */
	struct str b = l->indent < 0 ? (struct str){0} : stroke_border(l->text, &ascii, &col);

	if (!b.n)
		return false;
	/* for + - the line holds nothing else, or prose would draw */
	return !ascii || (b.n > 4 && str_trim(l->text).n == b.n) || (b.n > 8 && b.n + 2 >= str_trim(l->text).n);
}

/* Does the table go on in this line: does a vertical stand at its left edge, and one near the right one, or are they as many
 * as in another line? */
static bool
goes_on(const struct stroke_mark *m, size_t n, size_t x0, size_t x1, size_t usual)
{
	if (n < 2)
		return false;
	for (size_t i = 0; i < n && m[i].col <= x0 + STROKE_DRIFT; i++)
		if (m[i].col + STROKE_DRIFT >= x0 && (m[n - 1].col + 4 * STROKE_DRIFT >= x1 || n == usual))
			return true;
	return false;
}

struct marks {
	struct stroke_mark *v;
	size_t n;
};

struct drawing {
	const struct line *l;
	size_t n;             /* lines */
	struct stroke_gauge g;
	size_t x1;            /* its right edge */
	struct marks *m;      /* of each line */
	size_t *bound;        /* display columns of the boundaries */
	size_t nb;
	unsigned char *ruled; /* lines x columns: is there a rule over this column? */
	size_t *start;        /* of each column: line of the rule that opened the cell */
};

/* Did the writer count characters, taking a CJK one for one column as it took a Latin one?  Then more lines end right
 * below the upper border's right corner by that measure than by the display's. */
static bool
counts_chars(const struct drawing *w, struct str top, size_t n)
{
	struct stroke_gauge g[2] = {w->g, w->g};
	size_t ends[2] = {0, 0};
	struct stroke_mark m[STROKE_MOST];

	g[1].chars = true;
	g[1].x0 = line_chars((struct str){w->l->text.p, (size_t)(top.p - w->l->text.p)});
	for (size_t y = 1; y < n && y < SHOWN; y++) {
		size_t k = 0;
		for (int i = 0; i < 2; i++) {
			k = w->l[y].indent < 0 ? 0 : stroke_marks(&w->l[y], &g[i], m, STROKE_MOST);
			ends[i] += k && m[k - 1].col + 1 == g[i].x0 + (i ? line_chars(top) : line_width(top));
		}
		if (!k)
			break;
	}
	return ends[1] > ends[0];
}

/* Takes the lines of the drawing. */
static void
take_lines(struct drawing *w, size_t n, struct arena *a)
{
	MEM_ARRAY(struct marks) all = {0};

	for (size_t y = 0; y < n; y++) {
		size_t cap = w->l[y].text.n / (w->g.ascii ? 1 : 3) + 1;
		struct stroke_mark m[STROKE_MOST];
		size_t k = w->l[y].indent < 0 ? 0 : stroke_marks(&w->l[y], &w->g, m, cap < STROKE_MOST ? cap : STROKE_MOST);
		if (y && !goes_on(m, k, w->g.x0, w->x1, all.v[y - 1].n))
			break;
		*MEM_PUSH(a, all) = (struct marks){memcpy(MEM_NEW(a, struct stroke_mark, k), m, k * sizeof *m), k};
		bool closing = y > 0;
		for (size_t i = 0; i < k && closing; i++)
			closing = !(m[i].arm & STROKE_DOWN) || m[i].col + STROKE_DRIFT < w->g.x0;
		if (closing && !w->g.ascii)
			break;
	}
	w->m = all.v;
	w->n = all.n;
	assert(w->n == 0 || w->m);
}

/* Some writers draw tees as plain hyphens: does a rule stand above or below column x of line y? */
static bool
meets_rule(const struct drawing *w, size_t y, size_t x)
{
	for (int side = 0; side < 2; side++) {
		size_t row = side ? y + 1 : y - 1;
		if (row >= w->n)
			continue;
		struct str s = w->l[row].text;
		if (x > 0 && x + 1 < s.n && s.p[x] == '-' && s.p[x - 1] == '-' && s.p[x + 1] == '-' && line_chars(s) == s.n)
			return true;
	}
	return false;
}

/* Is there never anything but a blank between the neighbouring columns x and x + 2? */
static bool
is_margin(const struct drawing *w, size_t x)
{
	for (size_t y = 0; y < w->n; y++)
		for (size_t i = 1; i < w->m[y].n; i++) {
			const struct stroke_mark *m = &w->m[y].v[i];
			if (m[-1].col == x && m->col == x + 2 && w->l[y].text.p[m->at - 1] != ' ')
				return false;
		}
	return true;
}

/* A drawing inside a cell stands one blank from its edge: then only the upper border counts. */
static void
leave_inner(struct drawing *w)
{
	bool inner = false;
	size_t n = 0;

	for (size_t k = 1; k < w->nb && !inner; k++)
		inner = w->bound[k] - w->bound[k - 1] == 2 && is_margin(w, w->bound[k - 1]);
	for (size_t k = 0; k < w->nb && inner; k++) {
		bool top = false;
		for (size_t i = 0; i < w->m[0].n; i++)
			top |= w->m[0].v[i].col == w->bound[k];
		if (top)
			w->bound[n++] = w->bound[k];
	}
	if (inner)
		w->nb = n;
}

/* The columns at which a rule meets a vertical, in order, each once. */
static void
find_bounds(struct drawing *w, struct arena *a)
{
	unsigned char *hit = MEM_NEW(a, unsigned char, w->x1 + 2);

	for (size_t y = 0; y < w->n; y++)
		for (size_t i = 0; i < w->m[y].n; i++) {
			const struct stroke_mark *m = &w->m[y].v[i];
			bool before = i > 0 && stroke_rule(w->l[y].text, m[-1].at + m[-1].n, m->at, w->g.ascii);
			bool after = i + 1 < w->m[y].n && stroke_rule(w->l[y].text, m->at + m->n, m[1].at, w->g.ascii);
			bool met = w->g.ascii && m->arm == (STROKE_UP | STROKE_DOWN) && m->col <= w->x1 && !(before || after) && meets_rule(w, y, m->col);
			if ((before || after || met) && m->col <= w->x1 && (w->g.ascii || m->arm & (STROKE_LEFT | STROKE_RIGHT)))
				hit[m->col]++;
		}
	w->bound = MEM_NEW(a, size_t, w->x1 + 2);
	for (size_t x = w->g.x0; x <= w->x1; x++) {
		if (!hit[x])
			continue;
		bool near = w->nb > 0 && x - w->bound[w->nb - 1] == 1;
		if (near && hit[x] <= hit[w->bound[w->nb - 1]])
			continue;
		if (near)
			w->nb--;
		w->bound[w->nb++] = x;
	}
	leave_inner(w);
}

/* The boundary to which the mark at that place of line y was matched; nb: none. */
static size_t
matched_to(const struct drawing *w, const struct box *b, size_t y, size_t at)
{
	size_t k = 0;

	while (k < w->nb && b->edge[y * w->nb + k] != at)
		k++;
	return k;
}

/* Marks that are verticals all, as many as go down from the line above, are these, however far off: something went missing
 * between them, or is wider than the writer had it. */
static void
match_above(struct drawing *w, struct box *b, size_t y)
{
	const struct stroke_mark *m = w->m[y].v, *up = w->m[y - 1].v;
	size_t *edge = b->edge + y * w->nb, k = 0, n = 0;

	for (size_t i = 0; i < w->m[y].n; i++)
		if (m[i].arm != (STROKE_UP | STROKE_DOWN))
			return;
	for (size_t i = 0; i < w->m[y - 1].n; i++) {
		n += (up[i].arm & STROKE_DOWN) != 0;
		k += (up[i].arm & STROKE_DOWN) && matched_to(w, b, y - 1, up[i].at) < w->nb;
	}
	if (n != w->m[y].n || k != n)
		return;
	for (k = 0; k < w->nb; k++)
		edge[k] = SIZE_MAX;
	for (size_t i = 0; i < w->m[y - 1].n; i++)
		if (up[i].arm & STROKE_DOWN) {
			k = matched_to(w, b, y - 1, up[i].at);
			edge[k] = m->at;
			b->thick[y * w->nb + k] = m++->n;
		}
}

/* Matches the marks of each line to the boundaries. */
static void
match(struct drawing *w, struct box *b, struct arena *a)
{
	b->edge = MEM_NEW(a, size_t, w->n * w->nb);
	b->thick = MEM_NEW(a, unsigned char, w->n * w->nb);
	for (size_t y = 0; y < w->n; y++) {
		ptrdiff_t drift = 0;
		size_t k = 0, matched = 0;
		for (size_t i = 0; i < w->nb; i++)
			b->edge[y * w->nb + i] = SIZE_MAX;
		for (size_t i = 0; i < w->m[y].n && k < w->nb; i++) {
			ptrdiff_t x = (ptrdiff_t)w->m[y].v[i].col - drift;
			while (k + 1 < w->nb && (ptrdiff_t)w->bound[k] + STROKE_DRIFT < x)
				k++;
			ptrdiff_t off = x - (ptrdiff_t)w->bound[k];
			if (k + 1 < w->nb && (ptrdiff_t)w->bound[k + 1] - x < (off < 0 ? -off : off))
				off = x - (ptrdiff_t)w->bound[++k];
			if (off < -STROKE_DRIFT || off > STROKE_DRIFT)
				continue;
			ptrdiff_t next = i + 1 < w->m[y].n ? (ptrdiff_t)w->m[y].v[i + 1].col - drift - (ptrdiff_t)w->bound[k] : PTRDIFF_MAX;
			if (off < 0 && next <= 0) /* the next mark stands nearer */
				continue;
			b->edge[y * w->nb + k] = w->m[y].v[i].at;
			b->thick[y * w->nb + k] = w->m[y].v[i].n;
			drift += off;
			k++;
			matched++;
		}
		if (matched < w->m[y].n && y)
			match_above(w, b, y);
	}
}

/* Marks the columns that a rule crosses in each line. */
static void
find_rules(struct drawing *w, const struct box *b, struct arena *a)
{
	size_t cols = w->nb - 1;

	w->ruled = MEM_NEW(a, unsigned char, (w->n + 1) * cols); /* one line more than there are, to end it */
	for (size_t y = 0; y < w->n; y++) {
		const size_t *e = b->edge + y * w->nb;
		for (size_t k = 0; k < cols;) {
			size_t j = k + 1;
			while (j < cols && e[j] == SIZE_MAX)
				j++;
			if (e[k] != SIZE_MAX && e[j] != SIZE_MAX &&
			    stroke_rule(w->l[y].text, e[k] + b->thick[y * w->nb + k], e[j], w->g.ascii))
				memset(w->ruled + y * cols + k, 1, j - k);
			k = j;
		}
	}
}

/* Is there a vertical at boundary k on any line of (from, to)? */
static bool
parted(const struct drawing *w, const struct box *b, size_t k, size_t from, size_t to)
{
	for (size_t y = from; y < to; y++)
		if (b->edge[y * w->nb + k] != SIZE_MAX)
			return true;
	return false;
}

static bool
is_value(struct str s)
{
	s = str_trim(s);
	return s.n && s.n < 24 && (str_digit(s.p[0]) || word_is(s, "- /"));
}

/* Do several lines of cell c hold values?  Then no rules part its records - unless a figure as wide as its cell goes
 * on in the next line. */
static bool
is_split(const struct box *b, const struct box_cell *c)
{
	size_t n = 0, lines = c->to - c->from;
	bool full = false;

	for (size_t y = c->from; y < c->to; y++) {
		struct str s = box_text(b, c, y), t = str_trim(s);
		if (!is_value(t))
			continue;
		n++;
		full |= y + 1 < c->to && (s.n <= t.n + 2 || strchr(".,", t.p[t.n - 1]));
	}
	return n > 1 && n * 2 > lines && (!full || n > 2);
}

/* Does a value stand below a word in cell c?  Then the word is the head of a row above it. */
static bool
is_headed(const struct box *b, const struct box_cell *c)
{
	bool word = false;

	for (size_t y = c->from; y < c->to; y++) {
		struct str s = str_trim(box_text(b, c, y));
		if (word && lay_value(s))
			return true;
		word |= s.n >= WORD && !lay_value(s);
	}
	return false;
}

/* Closes the cells that the rule on line y ends. */
static void
close_cells(struct drawing *w, struct box *b, size_t y, struct arena *a)
{
	size_t cols = w->nb - 1;

	for (size_t k = 0; k < cols;) {
		size_t s = w->start[k], j = k + 1;
		if (!w->ruled[y * cols + k]) {
			k++;
			continue;
		}
		while (j < cols && w->ruled[y * cols + j] && w->start[j] == s && !parted(w, b, j, s + 1, y))
			j++;
		if (y > s + 1) {
			if (b->n == b->cap)
				b->cell = mem_grow(a, b->cell, &b->cap, b->n + 1, sizeof *b->cell);
			struct box_cell *c = &b->cell[b->n++];
			*c = (struct box_cell){.row = s, .col = k, .span = j - k, .from = s + 1, .to = y, .left = k, .right = j};
		}
		for (; k < j; k++)
			w->start[k] = y;
	}
}

/* Puts the cells in the order of rows and columns, and numbers the rows. */
static void
number_rows(struct box *b, size_t lines, struct arena *a)
{
	size_t *count = MEM_NEW(a, size_t, lines + 2), *name = MEM_NEW(a, size_t, lines + 2);
	struct box_cell *v = MEM_NEW(a, struct box_cell, b->n);

	for (size_t i = 0; i < b->n; i++)
		count[b->cell[i].row + 1]++;
	for (size_t y = 0; y < lines; y++) {
		name[y] = b->rows;
		b->rows += count[y + 1] > 0;
		count[y + 1] += count[y];
	}
	for (size_t i = 0; i < b->n; i++)
		v[count[b->cell[i].row]++] = b->cell[i];
	for (size_t i = 0; i < b->n; i++) {
		struct box_cell c = v[i];
		size_t j = i;
		c.row = name[c.row];
		for (; j > 0 && v[j - 1].row == c.row && v[j - 1].col > c.col; j--)
			v[j] = v[j - 1];
		v[j] = c;
	}
	b->cell = v;
}

/* A head and a body: are there records without rules between them? */
static void
split_rows(struct box *b)
{
	size_t heads = 0;

	for (size_t i = 0; i < b->n; i++)
		heads += is_headed(b, &b->cell[i]);
	for (size_t i = 0; i < b->n; i++)
		b->cell[i].split = heads >= HEADS || is_split(b, &b->cell[i]);
}

struct box
box_read(const struct line *l, size_t n, struct arena *a)
{
	struct drawing w = {.l = l};
	struct box b = {.l = l};
	struct str top = stroke_border(l->text, &w.g.ascii, &w.g.x0);

	if (!top.n)
		return b;
	w.g.chars = counts_chars(&w, top, n);
	if (w.g.chars)
		w.g.x0 = line_chars((struct str){l->text.p, (size_t)(top.p - l->text.p)});
	w.x1 = w.g.x0 + (w.g.chars ? line_chars(top) : line_width(top)) - 1;
	take_lines(&w, n, a);
	if (w.n < 3)
		return b;
	find_bounds(&w, a);
	if (w.nb < 2)
		return b;
	match(&w, &b, a);
	b.cols = w.nb - 1;
	find_rules(&w, &b, a);
	w.start = MEM_NEW(a, size_t, b.cols);
	for (size_t y = 1; y < w.n; y++)
		close_cells(&w, &b, y, a);
	/* a table cut off before its lower border: what is open ends here */
	memset(w.ruled + w.n * b.cols, 1, b.cols);
	close_cells(&w, &b, w.n, a);
	number_rows(&b, w.n + 1, a);
	if (b.rows <= BARE_ROWS)
		split_rows(&b);
	b.lines = w.n;
	return b;
}

struct str
box_text(const struct box *b, const struct box_cell *c, size_t y)
{
	struct str s = b->l[y].text;
	const size_t *e = b->edge + y * (b->cols + 1);
	const unsigned char *t = b->thick + y * (b->cols + 1);
	size_t i = c->left, j = c->right;

	/* where the vertical at its left is gone, what stands there is the cell's to the left */
	if (i > 0 && e[i] == SIZE_MAX)
		return (struct str){s.p, 0};
	while (j < b->cols && e[j] == SIZE_MAX)
		j++;
	size_t from = e[i] == SIZE_MAX ? 0 : e[i] + t[i], to = e[j] == SIZE_MAX ? s.n : e[j];
	return from < to ? (struct str){s.p + from, to - from} : (struct str){s.p, 0};
}

struct str
box_outside(const struct box *b, size_t y, bool right)
{
	struct str s = b->l[y].text;
	const size_t *e = b->edge + y * (b->cols + 1);
	const unsigned char *t = b->thick + y * (b->cols + 1);

	if (right)
		return e[b->cols] == SIZE_MAX ? (struct str){s.p, 0} : str_cut(s, e[b->cols] + t[b->cols]);
	return e[0] == SIZE_MAX ? (struct str){s.p, 0} : (struct str){s.p, e[0]};
}
