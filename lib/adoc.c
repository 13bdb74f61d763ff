/* adoc - AsciiDoc's tables.
 * Comes in: lines from |=== to |===.  Goes out: rows.
 * Rule: cells go on over line ends, and the number of columns, which the attributes name, tells where a row ends; what a cell
 * spans are empty cells.  Where that number is none that the lines show, or the cells do not come out even, a line is a row
 * and has only the cells that begin in it. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "diag.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "bars.h"
#include "adoc.h"

enum { COLUMNS_MAX = 64, SPAN_MAX = 64 };

/* A cell, wherever its row ends. */
struct cell {
	struct buf text;
	size_t line;
	size_t cols, rows; /* how many it spans */
};

struct cells {
	struct cell *v;
	size_t n, cap;
};

/* Length of the head of s that is no cell specifier (2+^, .3+, a) of the cell behind it. */
static size_t
unspecified(struct str s)
{
	size_t i = s.n;

	while (i > 0 && strchr("0123456789.+*<^>aehlmsv", s.p[i - 1]))
		i--;
	struct str spec = str_cut(s, i);
	/* a bare number is a value, not a specifier */
	bool is = word_any(spec, "+ ^ < >") || (spec.n == 1 && !str_digit(spec.p[0]));
	return is && (i == 0 || s.p[i - 1] == ' ') ? i : s.n;
}

/* The number at s[*i], which moves behind it; 1: there is none. */
static size_t
span(struct str s, size_t *i)
{
	size_t v = 0, from = *i;

	for (; *i < s.n && str_digit(s.p[*i]); ++*i)
		v = v < SPAN_MAX ? v * 10 + (size_t)(s.p[*i] - '0') : SPAN_MAX;
	return *i == from || v == 0 ? 1 : v < SPAN_MAX ? v : SPAN_MAX;
}

/* Adds a line, or a part of one, to the last cell. */
static void
add_text(struct cells *c, struct str s, size_t line)
{
	s = str_trim(s);
	if (c->n == 0 || !s.n)
		return;
	struct cell *x = &c->v[c->n - 1];
	if (!x->text.n)
		x->line = line;
	lay_join(&x->text, s);
}

/* The cells of lines [from, to), wherever their rows end. */
static struct cells
all_cells(const struct line *l, size_t from, size_t to, struct arena *a)
{
	struct cells c = {0};

	for (size_t y = from; y < to; y++)
		for (struct str s = l[y].text; s.n;) {
			size_t bar = bars_next(s, 0);
			struct str before = {s.p, bar};
			size_t i = bar < s.n ? unspecified(before) : bar;
			struct str spec = str_cut(before, i);
			add_text(&c, (struct str){s.p, i}, l[y].no);
			if (bar == s.n)
				break;
			i = 0;
			struct cell x = {.text = {.a = a}, .line = l[y].no, .cols = span(spec, &i), .rows = 1};
			if (spec.p[i] == '.') {
				i++;
				x.rows = span(spec, &i);
			}
			if (spec.p[i] != '+') /* a bar stands behind it */
				x.cols = x.rows = 1;
			*MEM_PUSH(a, c) = x;
			s = str_cut(s, bar + 1);
		}
	return c;
}

/* Columns that the attributes on line s name (cols="1,2*,^"), 0: they do not. */
static size_t
named_columns(struct str s)
{
	ptrdiff_t at = str_find(s, STR("cols=\""));
	size_t n = 0;

	if (at < 0)
		return 0;
	s = str_cut(s, (size_t)at + 6);
	for (size_t i = 0; i < s.n && s.p[i] != '"' && n <= COLUMNS_MAX;) {
		size_t k = span(s, &i);
		n += i < s.n && s.p[i] == '*' ? k : 1;
		while (i < s.n && s.p[i] != ',' && s.p[i] != ';' && s.p[i] != '"')
			i++;
		if (i < s.n && s.p[i] != '"' && ++i < s.n && s.p[i] == '"')
			n++; /* an empty one at the end */
	}
	return n;
}

/* Do the cells fill rows of so many columns?  With d, adds these. */
static bool
fill_rows(struct doc *d, const struct cells *c, size_t cols, struct arena *a)
{
	size_t busy[COLUMNS_MAX] = {0}, col = 0; /* rows for which a column is taken by a cell above, this one too */
	struct doc_cell *row = NULL;
	bool fresh = true; /* the next cell begins a row */

	for (size_t k = 0; k < c->n; k++) {
		const struct cell *x = &c->v[k];
		if (fresh && d)
			row = doc_add(d, DOC_ROW, x->line, cols)->cell;
		fresh = false;
		if (col + x->cols > cols)
			return false;
		for (size_t i = 0; i < x->cols; i++) {
			if (busy[col + i])
				return false;
			busy[col + i] = x->rows;
			if (d)
				row[col + i].line = x->line;
		}
		if (d)
			row[col].text = str_trim(inline_text(str_trim(buf_slice(&x->text)), true, a));
		col += x->cols;
		while (col < cols && busy[col])
			col++;
		while (col == cols) { /* a row that is taken from above as a whole is none */
			fresh = true;
			for (size_t i = 0; i < cols; i++)
				busy[i] -= busy[i] > 0;
			for (col = 0; col < cols && busy[col];)
				col++;
		}
	}
	return fresh;
}

/* Is this many columns what the lines show: one has just so many cells, or cells go on over line ends; and none has more? */
static bool
are_columns(const struct line *l, size_t from, size_t to, size_t cols, struct arena a)
{
	bool one = false;

	for (size_t y = from; y < to; y++) {
		struct arena scratch = a;
		struct cells c = all_cells(l, y, y + 1, &scratch);
		size_t n = 0;
		for (size_t k = 0; k < c.n; k++)
			n += c.v[k].cols;
		if (n > cols)
			return false;
		one |= n == cols || (n == 0 && l[y].indent >= 0) || (n > 0 && str_trim(str_cut(l[y].text, bars_next(l[y].text, 0) + 1)).n == 0);
	}
	return one;
}

/* One row for the cells of each line. */
static void
read_lines(struct doc *d, const struct line *l, size_t from, size_t to)
{
	for (size_t y = from; y < to; y++) {
		struct cells c = all_cells(l, y, y + 1, d->a);
		if (!c.n)
			continue;
		struct doc_cell *row = doc_add(d, DOC_ROW, l[y].no, c.n)->cell;
		for (size_t k = 0; k < c.n; k++)
			row[k] = (struct doc_cell){str_trim(inline_text(buf_slice(&c.v[k].text), true, d->a)), l[y].no};
	}
}

/* The line of the next fence |=== after at; n if there is none. */
static size_t
fence(const struct line *l, size_t at, size_t n)
{
	while (at < n && !str_starts(str_trim(l[at].text), STR("|===")))
		at++;
	return at;
}

size_t
adoc_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	if (str_starts(l[at].text, STR("[")) && at + 1 < n && str_starts(str_trim(l[at + 1].text), STR("|==="))) {
		doc_drop(d, l[at].no, "markup", str_trim(l[at].text)); /* [cols="..."] */
		return 1;
	}
	if (!str_starts(str_trim(l[at].text), STR("|===")))
		return 0;
	size_t end = fence(l, at + 1, n);
	if (end == n)
		return 0;
	size_t cols = at > 0 ? named_columns(l[at - 1].text) : 0;
	bool known = cols && cols <= COLUMNS_MAX && are_columns(l, at + 1, end, cols, *d->a);
	struct cells c = known ? all_cells(l, at + 1, end, d->a) : (struct cells){0};
	if (c.n && fill_rows(NULL, &c, cols, d->a))
		fill_rows(d, &c, cols, d->a);
	else
		read_lines(d, l, at + 1, end);
	return end + 1 - at;
}
