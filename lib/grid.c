/* grid - a page's tables.
 * Comes in: the array of a page's nodes.  Goes out: rows, with rowspan and colspan laid out as a browser lays them out.
 * Rule: a table whose row holds blocks, headings or further tables lays out a page: such a row is none.  A rowspan ends above rows that
 * have all their own cells; numbers of rows that end alike begin in the same columns; a row with a number for several columns that have
 * heads of their own has no columns. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "diag.h"
#include "num.h"
#include "doc.h"
#include "page.h"
#include "grid.h"

enum {
	ROWSPAN_MAX = 65534, COLSPAN_MAX = 1000, /* as browsers clamp them */
	WIDTH_MAX = 1000,                        /* columns that are followed */
	FIGURES_MAX = 24,                        /* bytes of a number */
	FEWEST = 3,                              /* columns of a table in which a row with more tells of a rowspan that reaches too far */
	LONE_MAX = 240,                          /* bytes: a row's only cell with more is a paragraph */
	NUMBERS = 6,                             /* cells without text at the end of a row whose columns may be moved, at least */
	CELLS_MAX = 64,                          /* in a row whose columns may be moved */
	ALIKE = 5,                               /* rows with as many of them, at least */
};

static long
attribute(const struct node *x, const char *name, long none)
{
	const GumboAttribute *at = gumbo_get_attribute(&x->e->attributes, name);
	long v = 0;

	if (!at)
		return none;
	const char *p = at->value;
	while (str_space(*p))
		p++;
	p += *p == '+';
	if (*p < '0' || *p > '9')
		return none;
	while (*p >= '0' && *p <= '9' && v < 100000)
		v = v * 10 + (*p++ - '0');
	return v;
}

/* Does this cell hold a piece of a page rather than a label or a number? */
static bool
is_container(const struct page *g, size_t td)
{
	const struct node *x = &g->v[td];

	bool boxed = x->ntables == 1 && x->nblocks <= 4 && x->ntext < 60; /* one number in a table of its own */

	return (x->ntables && !boxed) || x->heading || (x->nblocks > 2 && x->ntext > PAGE_PROSE) || x->ntext > 4 * PAGE_PROSE;
}

/* A section heading that stands alone in a row: 三、收到和处理政府信息公开申请情况. */
static bool
is_section(struct str s)
{
	return s.n <= LONE_MAX && word_starts(s, "一、 二、 三、 四、 五、 六、") && word_any(s, "情况 事项 问题");
}

/* Columns that a cell spans. */
static size_t
columns_of(const struct node *td)
{
	long n = attribute(td, "colspan", 1);

	return n < 1 ? 1 : n > COLSPAN_MAX ? COLSPAN_MAX : (size_t)n;
}

/* The first cell of a row at or behind node i that takes room; the row's end: there is none. */
static size_t
next_cell(const struct page *g, size_t tr, size_t i)
{
	while (i < g->v[tr].end && !(page_is_cell(g->v[i].tag) && !page_is_hidden(&g->v[i])))
		i = g->v[i].end;
	return i;
}

/* Columns that the cells of a row span themselves. */
static size_t
own_columns(const struct page *g, size_t tr)
{
	size_t n = 0;

	for (size_t i = tr + 1; (i = next_cell(g, tr, i)) < g->v[tr].end; i = g->v[i].end)
		n += columns_of(&g->v[i]);
	return n;
}

/* How many columns most of some rows have, 0: none as many. */
static size_t
usual_columns(const struct page *g, const size_t *tr, size_t n)
{
	size_t usual = 0, votes = 0, all = 0;

	for (size_t r = 0; r < n; r++) {
		size_t k = g->v[tr[r]].ncol;
		usual = votes ? usual : k;
		votes += k == usual ? 1 : (size_t)-1;
	}
	for (size_t r = 0; r < n; r++)
		all += g->v[tr[r]].ncol == usual;
	return all * 2 > n ? usual : 0;
}

/* Lets end above row r what covers it and rows that have as many cells of their own as a row usually has, and no others: such a rowspan
 * reaches too far. */
static void
uncover(size_t *down, size_t width, size_t r, size_t rows, const size_t *own, size_t usual)
{
	for (size_t c = 0; c < width; c++) {
		size_t k = r;
		while (k < rows && k < down[c] && own[k] == usual)
			k++;
		if (k == rows || k >= down[c])
			down[c] = down[c] > r ? r : down[c];
	}
}

/* Places the cells of one row; down[c] says up to which row column c is covered. */
static void
place_row(struct page *g, size_t tr, size_t r, size_t rows, size_t *down, size_t *width)
{
	size_t col = 0, cells = 0, lone = 0;
	bool block = false;

	for (size_t i = tr + 1; (i = next_cell(g, tr, i)) < g->v[tr].end; i = g->v[i].end) {
		struct node *x = &g->v[i];
		while (col < WIDTH_MAX && down[col] > r)
			col++;
		long rs = attribute(x, "rowspan", 1);
		size_t span = columns_of(x);
		size_t till = rs == 0 ? rows : r + (size_t)(rs > ROWSPAN_MAX ? ROWSPAN_MAX : rs);
		x->col = col;
		for (size_t c = col; c < col + span && c < WIDTH_MAX; c++)
			if (down[c] < till)
				down[c] = till;
		col += span;
		if (*width < (col < WIDTH_MAX ? col : WIDTH_MAX))
			*width = col < WIDTH_MAX ? col : WIDTH_MAX;
		block |= is_container(g, i);
		cells++;
		lone = i;
	}
	g->v[tr].row = cells > 0 && !block;
	if (cells == 1 && !block) {
		struct str s = page_collect(g, lone, g->v[lone].end, NULL);
		bool covered = g->v[lone].col > 0;
		g->v[tr].row = covered || (s.n <= LONE_MAX && !is_section(s));
	}
	for (size_t c = col; c < *width; c++) /* the row reaches as far as a cell from above covers it */
		if (down[c] > r)
			col = c + 1;
	g->v[tr].ncol = col;
}

/* Places the rows of one body of a table. */
static void
place_body(struct page *g, const size_t *tr, size_t n, size_t *width)
{
	size_t down[WIDTH_MAX] = {0}, usual = 0, *own = MEM_TAKE(g->a, size_t, n + 1);
	bool wider = false;

	for (size_t r = 0; r < n; r++)
		place_row(g, tr[r], r, n, down, width);
	usual = usual_columns(g, tr, n);
	for (size_t r = 0; r < n && usual >= FEWEST; r++) {
		own[r] = own_columns(g, tr[r]);
		wider = wider || (g->v[tr[r]].ncol > usual && own[r] == usual);
	}
	if (!wider)
		return;
	memset(down, 0, sizeof down);
	for (size_t r = 0; r < n; r++) {
		uncover(down, *width, r, n, own, usual);
		place_row(g, tr[r], r, n, down, width);
	}
}

/* What the cell holds, as far as its spans need to know. */
static enum num_kind
kind_of(struct page *g, size_t td)
{
	struct num x;

	if (g->v[td].ntext > FIGURES_MAX)
		return NUM_TEXT;
	return num_parse(page_collect(g, td, g->v[td].end, NULL), &x);
}

/* Finds the rows with a number that stands for several columns, each with a head of its own: of which of them it is nobody knows.
 * head[c]: how many columns the last cell with other text that began in column c spans. */
static void
find_merged(struct page *g, const size_t *tr, size_t n)
{
	unsigned short head[WIDTH_MAX] = {0};

	for (size_t r = 0; r < n; r++)
		for (size_t i = tr[r] + 1; (i = next_cell(g, tr[r], i)) < g->v[tr[r]].end; i = g->v[i].end) {
			const struct node *x = &g->v[i];
			size_t span = columns_of(x), to = x->col + span, heads = 0;
			if (to > WIDTH_MAX)
				continue;
			enum num_kind kind = span > 1 || !x->ntext ? kind_of(g, i) : NUM_TEXT;
			for (size_t c = x->col; c < to && kind == NUM_VALUE; c++)
				heads += head[c] > 0;
			g->v[tr[r]].merged |= heads > 1 && head[x->col] > 0;
			if (kind != NUM_TEXT)
				continue;
			memset(head + x->col, 0, span * sizeof *head);
			head[x->col] = (unsigned short)span;
		}
}

/* The cells of a row, if they are not more than CELLS_MAX; returns how many. */
static int
cells_of(const struct page *g, size_t tr, size_t *cell)
{
	int n = 0;

	for (size_t i = tr + 1; (i = next_cell(g, tr, i)) < g->v[tr].end; i = g->v[i].end) {
		if (n == CELLS_MAX)
			return 0;
		cell[n++] = i;
	}
	return n;
}

/* Do cells that are as far from the ends of their rows begin in different columns? */
static bool
is_uneven(const struct page *g, const size_t *tr, size_t n)
{
	size_t buf[2][CELLS_MAX], *last = buf[0], *cell = buf[1];
	int had = 0;

	for (size_t r = 0; r < n; r++) {
		int k = cells_of(g, tr[r], cell);
		if (k <= NUMBERS)
			continue;
		for (int i = 1; had && i <= NUMBERS; i++)
			if (g->v[cell[k - i]].col != g->v[last[had - i]].col)
				return true;
		size_t *x = last;
		last = cell;
		cell = x;
		had = k;
	}
	return false;
}

/* The cells without text at the end of a row; 0: they are fewer than NUMBERS, or no other stands before them.  *at: the first of them in cell. */
static int
numbers_of(struct page *g, size_t tr, size_t *cell, int *at)
{
	int n = cells_of(g, tr, cell), k = n;

	while (k > 0 && kind_of(g, cell[k - 1]) != NUM_TEXT)
		k--;
	*at = k;
	return n - k < NUMBERS || k == 0 ? 0 : n - k;
}

/* Where the first of the rows begins each of their last n cells, in first; false: few have any, or some another number of them, or end
 * elsewhere. */
static bool
first_columns(struct page *g, const size_t *tr, size_t nrow, size_t *first, int *n)
{
	size_t cell[CELLS_MAX], rows = 0, end = 0;
	int at;

	*n = 0;
	for (size_t r = 0; r < nrow; r++) {
		int k = numbers_of(g, tr[r], cell, &at);
		if (!k)
			continue;
		size_t to = g->v[cell[at + k - 1]].col + columns_of(&g->v[cell[at + k - 1]]);
		if (rows && (k != *n || to != end))
			return false;
		end = to;
		for (int i = 0; i < k; i++)
			first[i] = rows && first[i] < g->v[cell[at + i]].col ? first[i] : g->v[cell[at + i]].col;
		*n = k;
		rows++;
	}
	return rows >= ALIKE;
}

/* Where the rows of a table end in as many cells without text each, but these begin a column to the left or right in some rows, as office
 * programs write tables whose lines do not quite meet, they begin where the first of them does. */
static void
even_columns(struct page *g, const size_t *tr, size_t nrow)
{
	size_t cell[CELLS_MAX], first[CELLS_MAX];
	int n, at;

	if (!first_columns(g, tr, nrow, first, &n))
		return;
	for (int pass = 0; pass < 2; pass++)
		for (size_t r = 0; r < nrow; r++) {
			int k = numbers_of(g, tr[r], cell, &at);
			if (k && g->v[cell[at - 1]].col >= first[0])
				return;
			for (int i = 0; i < k; i++)
				if (pass == 1)
					g->v[cell[at + i]].col = first[i];
				else if (i + 1 < n && g->v[cell[at + i]].col >= first[i + 1])
					return;
		}
}

void
grid_lay(struct page *g, size_t table)
{
	MEM_ARRAY(size_t) tr = {0};
	size_t width = 0, multi = 0, end = g->v[table].end;

	for (size_t i = table + 1; i < end; i = g->v[i].end) {
		GumboTag t = g->v[i].tag;
		if (t != GUMBO_TAG_TBODY && t != GUMBO_TAG_THEAD && t != GUMBO_TAG_TFOOT)
			continue;
		size_t first = tr.n;
		for (size_t j = i + 1; j < g->v[i].end; j = g->v[j].end)
			if (g->v[j].tag == GUMBO_TAG_TR && (g->v[j].show != STYLE_NONE || !page_is_unseen(&g->v[j]))) /* no rowspan counts it */
				*MEM_PUSH(g->a, tr) = j;
		if (tr.n > first)
			place_body(g, tr.v + first, tr.n - first, &width);
	}
	if (tr.n >= ALIKE && is_uneven(g, tr.v, tr.n))
		even_columns(g, tr.v, tr.n);
	find_merged(g, tr.v, tr.n);
	for (size_t r = 0; r < tr.n; r++) {
		size_t full = 0;
		for (size_t j = tr.v[r] + 1; j < g->v[tr.v[r]].end; j = g->v[j].end)
			full += page_is_cell(g->v[j].tag);
		multi += full > 1;
	}
	for (size_t r = 0; r < tr.n && !multi; r++) /* one column: a frame, not a table */
		g->v[tr.v[r]].row = false;
}

/* Drops what did not come out of a row: hidden cells, and what is unseen in the others. */
static void
drop_cells(struct page *g, size_t tr)
{
	for (size_t i = tr + 1; i < g->v[tr].end; i = g->v[i].end) {
		const struct node *x = &g->v[i];
		bool cell = page_is_cell(x->tag);
		if (cell && (page_is_hidden(x) || page_is_unseen(x)))
			page_drop(g, i);
		else if (!cell || !page_is_whole(x)) /* the text of a large cell that is hidden was taken with all in it */
			page_drop_unseen(g, cell ? i + 1 : i, x->end);
	}
}

void
grid_row(struct page *g, size_t tr)
{
	size_t n = 0, real = 0, line = 0;

	for (size_t i = tr + 1; (i = next_cell(g, tr, i)) < g->v[tr].end; i = g->v[i].end, real++)
		n = g->v[i].col + 1;
	if (n < g->v[tr].ncol)
		n = g->v[tr].ncol;
	bool packed = n - real > g->budget || g->v[tr].merged;
	if (packed && !g->v[tr].merged) {
		if (g->budget)
			diag_add(&g->d->diags, DIAG_CAPPED, g->v[tr].line, STR("more spanned cells than text"));
		g->budget = 0;
	}
	n = packed ? real : n;
	g->budget -= n - real;
	struct doc_cell *c = doc_add(g->d, DOC_ROW, g->v[tr].line, n)->cell;
	size_t k = 0;
	for (size_t i = tr + 1; (i = next_cell(g, tr, i)) < g->v[tr].end; i = g->v[i].end) {
		struct doc_cell *x = &c[packed ? k++ : g->v[i].col];
		line = g->v[i].line;
		x->text = page_is_unseen(&g->v[i]) ? STR("") : page_collect(g, i, g->v[i].end, &line);
		x->line = line;
	}
	drop_cells(g, tr);
}
