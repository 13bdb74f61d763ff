/* lay_under - tables whose cells are filled up with underscores, as html2text prints them.
 * Comes in: lines.  Goes out: one row for each row of the source, its cells in the columns that the bars show; columns that a
 * cell covers are empty.
 * Rule: the bars stand where they would if each byte were a character, for so this converter counts, and a byte that was no
 * character is one.  A cell is filled with blanks, in its last line with underscores, so a line without any goes on in the
 * next.  What does not fit its cell is printed on under the next ones, as far as nothing stands there: a number with
 * something behind it stays with that, and is none.
 * Known weakness: a label that ends in digits and is too long puts them behind the next number. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "layout.h"

enum { TOP_MIN = 8, COLUMNS_MAX = 64, BAND_MAX = 64 }; /* underscores above a table; bars of a line; lines of a row */

/* The cells of a line: where their bars stand. */
struct bars {
	size_t byte[COLUMNS_MAX], at[COLUMNS_MAX]; /* in the line's text; as this converter counts */
	size_t n;
	bool under, room; /* a cell is filled up with underscores; with blanks */
};

/* Does a byte stand at s[i] that was no character? */
static bool
is_bad(struct str s, size_t i)
{
	return s.p[i] == '\xEF' && str_starts(str_cut(s, i), STR("\xEF\xBF\xBD"));
}

/* How many bytes of s stand before the underscores, and perhaps blanks, at its end. */
static size_t
before_unders(struct str s)
{
	while (s.n && s.p[s.n - 1] == ' ')
		s.n--;
	while (s.n && s.p[s.n - 1] == '_')
		s.n--;
	return s.n;
}

/* Where the left edge of a table is of which this is the top: a blank before underscores to the end of the line; SIZE_MAX: it
 * is none. */
static size_t
top_edge(struct str s)
{
	size_t n = before_unders(s), at = SIZE_MAX;

	if (n == 0 || s.p[n - 1] != ' ' || s.n - n < TOP_MIN || s.p[n] != '_' || s.p[n + TOP_MIN - 1] != '_')
		return SIZE_MAX;
	for (size_t i = 0; i < n; i++, at++)
		i += is_bad(s, i) ? 2 : 0;
	return at;
}

/* The bars of a line from the one at `edge` on; none if there is none there, or if there are too many. */
static struct bars
bars_of(struct str s, size_t edge)
{
	struct bars b = {.n = 0};

	for (size_t i = 0, at = 0; i < s.n; i++) {
		if (s.p[i] == '|' && at >= edge) {
			if (b.n == COLUMNS_MAX)
				return (struct bars){.n = 0};
			b.room |= b.n > 0 && (s.p[i - 1] == ' ' || (i > 1 && memcmp(s.p + i - 2, "\xC2\xA0", 2) == 0));
			b.byte[b.n] = i;
			b.at[b.n++] = at;
		}
		b.under |= s.p[i] == '_';
		i += is_bad(s, i) ? 2 : 0;
		at++;
	}
	return b.n && b.at[0] == edge ? b : (struct bars){.n = 0};
}

/* Adds the places of a line's bars to those of the table, in order; false: there are too many. */
static bool
add_places(struct bars *all, const struct bars *b)
{
	size_t k = 0;

	for (size_t i = 0; i < b->n; i++) {
		while (k < all->n && all->at[k] < b->at[i])
			k++;
		if (k < all->n && all->at[k] == b->at[i])
			continue;
		if (all->n == COLUMNS_MAX)
			return false;
		memmove(all->at + k + 1, all->at + k, (all->n++ - k) * sizeof *all->at);
		all->at[k] = b->at[i];
	}
	return true;
}

/* Cell k of a line, without what fills it: underscores between its words are blanks. */
static struct str
cell_text(struct str s, const struct bars *b, size_t k, struct arena *a)
{
	struct str c = {s.p + b->byte[k] + 1, b->byte[k + 1] - b->byte[k] - 1};

	while (c.n && (c.p[c.n - 1] == '_' || c.p[c.n - 1] == ' '))
		c.n--;
	if (!c.n || !memchr(c.p, '_', c.n))
		return str_trim(c);
	char *p = mem_dup(a, c.p, c.n);
	for (size_t i = 0; i < c.n; i++)
		p[i] = p[i] == '_' ? ' ' : p[i];
	return str_trim((struct str){p, c.n});
}

static bool
same_bars(const struct bars *x, const struct bars *y)
{
	return x->n == y->n && memcmp(x->at, y->at, x->n * sizeof *x->at) == 0;
}

/* Does the row go on from line l to the next: no cell ends in it, one is seen not to, and no column holds a value on both? */
static bool
goes_on(const struct line *l, const struct bars *b, const struct bars *next, struct arena a)
{
	if (b->under || !b->room || !same_bars(b, next))
		return false;
	for (size_t k = 0; k + 1 < b->n; k++)
		if (lay_value(cell_text(l[0].text, b, k, &a)) && lay_value(cell_text(l[1].text, next, k, &a)))
			return false;
	return true;
}

/* Does cell k fill its room to the end with something that is wider here than it was thought?  Then it may go on under the
 * next ones. */
static bool
runs_over(struct str s, const struct bars *b, size_t k)
{
	struct str c = {s.p + b->byte[k] + 1, b->byte[k + 1] - b->byte[k] - 1};

	return c.n && c.p[c.n - 1] != '_' && c.p[c.n - 1] != ' ' && count_ascii(c) < c.n;
}

/* Does s begin as a value does: with a digit, a sign or a dash? */
static bool
begins_value(struct str s)
{
	return s.n && (str_digit(s.p[0]) || word_starts(s, "+ - / — 减 增"));
}

/* Takes note of the columns in which line l has values; returns whether it has one. */
static bool
find_values(const struct line *l, const struct bars *all, bool *value, struct arena a)
{
	struct bars b = bars_of(l->text, all->at[0]);
	bool any = false;

	for (size_t k = 0, col = 0; k + 1 < b.n; k++) {
		struct str s = cell_text(l->text, &b, k, &a);
		while (all->at[col] < b.at[k])
			col++;
		value[col] |= lay_value(s);
		any |= begins_value(s);
	}
	return any;
}

/* Adds what a line holds to the cells of its row and their texts.  In a row with values, what a cell of their columns (value) holds behind one
 * that runs over, and is none, is the rest of that one. */
static void
add_line(struct doc_cell *cell, struct buf *text, const struct line *l, const struct bars *all, const bool *value)
{
	struct arena *a = text->a;
	struct bars b = bars_of(l->text, all->at[0]);
	size_t col = 0, from = 0;
	bool over = false, none[COLUMNS_MAX] = {false}, values = find_values(l, all, none, *a);

	for (size_t k = 0; k + 1 < b.n; k++) {
		struct str s = cell_text(l->text, &b, k, a);
		while (all->at[col] < b.at[k])
			col++;
		from = over ? from : col;
		size_t to = values && over && value[col] && !begins_value(s) ? from : col;
		if (s.n && !text[to].n)
			cell[to].line = l->no;
		if (s.n)
			lay_join(&text[to], s);
		over = runs_over(l->text, &b, k);
	}
}

/* The row on lines [from, to). */
static void
put_row(struct doc *d, const struct line *l, size_t from, size_t to, const struct bars *all, const bool *value)
{
	struct buf text[COLUMNS_MAX];
	struct doc_cell *cell = doc_add(d, DOC_ROW, l[from].no, all->n - 1)->cell;

	for (size_t k = 0; k + 1 < all->n; k++) {
		text[k] = (struct buf){.a = d->a};
		cell[k].line = l[from].no;
	}
	for (size_t y = from; y < to; y++)
		add_line(cell, text, &l[y], all, value);
	for (size_t k = 0; k + 1 < all->n; k++)
		cell[k].text = buf_slice(&text[k]);
}

/* Does a cell that may be cut hold fullwidth digits?  How much of the number is lost nothing tells. */
static bool
cuts_numbers(const struct line *l, size_t edge)
{
	struct bars b = bars_of(l->text, edge);

	for (size_t k = 0; k + 1 < b.n; k++) {
		size_t from = b.byte[k] + 1, to = b.byte[k + 1];
		for (size_t i = from; runs_over(l->text, &b, k) && i + 2 < to; i++)
			if (lay_figure(l->text, i) == 3)
				return true;
	}
	return false;
}

/* The places of all bars on the lines behind l[at], the top of a table with that edge; *end: behind the last line. */
static struct bars
table_bars(const struct line *l, size_t at, size_t n, size_t edge, size_t *end)
{
	struct bars all = {.n = 0};

	for (*end = at + 1; *end < n; ++*end) {
		struct bars b = bars_of(l[*end].text, edge);
		if (b.n < 2)
			break;
		if (!add_places(&all, &b))
			return (struct bars){.n = 0};
	}
	return all;
}

size_t
lay_under_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end, edge = l[at].has & LINE_MARK ? top_edge(l[at].text) : SIZE_MAX;
	bool value[COLUMNS_MAX] = {false}, cut = false;

	if (edge == SIZE_MAX)
		return 0;
	struct bars all = table_bars(l, at, n, edge, &end);
	if (!all.n)
		return 0;
	lay_beside(d, l[at].no, (struct str){l[at].text.p, before_unders(l[at].text)});
	for (size_t y = at + 1; y < end; y++)
		cut |= cuts_numbers(&l[y], edge);
	for (size_t y = at + 1; y < end && cut; y++)
		doc_text(d, l[y].no, str_trim(l[y].text));
	for (size_t y = at + 1; y < end && !cut; y++) {
		lay_beside(d, l[y].no, (struct str){l[y].text.p, bars_of(l[y].text, edge).byte[0]});
		find_values(&l[y], &all, value, *doc_work(d));
	}
	for (size_t y = at + 1, to; y < end && !cut; y = to) {
		struct bars b = bars_of(l[y].text, edge);
		for (to = y + 1; to < end && to < y + BAND_MAX; to++) {
			struct bars next = bars_of(l[to].text, edge);
			if (!goes_on(&l[to - 1], &b, &next, *doc_work(d)))
				break;
			b = next;
		}
		put_row(d, l, y, to, &all, value);
	}
	return end - at;
}
