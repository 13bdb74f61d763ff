/* mediawiki - MediaWiki's tables.
 * Comes in: lines.  Goes out: rows; what stands between the marks and is no cell as text.
 * Rule: {| begins a table, |} ends it, |- parts its rows; | and ! begin a cell on their line, || and !! the next; a line
 * that begins none goes on with the cell before it.
 * Known weakness: a cell that spans others stays with its own place, so a row has only the cells that begin in it. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "mediawiki.h"

enum { OPEN_MAX = 8 }; /* tables begun in a table */

struct row {
	struct doc_cell *v;
	size_t n, cap;
};

static bool
begins(const struct line *l, const char *mark)
{
	return str_starts(str_trim(l->text), str_of(mark));
}

/* Adds the cells of a line, s, that begins with the mark of one; what stands before a bar behind it are attributes. */
static void
add_cells(struct row *row, struct str s, size_t line, struct doc *d)
{
	struct str two = s.p[0] == '!' ? STR("!!") : STR("||");
	ptrdiff_t at;

	s = str_cut(s, 1);
	do {
		at = str_find(s, two);
		struct str t = {s.p, at < 0 ? s.n : (size_t)at};
		size_t bar = str_to(t, 0, '|');
		if (bar < t.n && str_to(t, 0, '=') < bar)
			t = str_cut(t, bar + 1);
		*MEM_PUSH(d->a, *row) = (struct doc_cell){str_trim(inline_text(str_trim(t), true, d->a)), line};
		s = at < 0 ? s : str_cut(s, (size_t)at + 2);
	} while (at >= 0);
}

/* A line that begins no cell goes on with the one before it. */
static void
go_on(struct doc_cell *c, struct str s, size_t line, struct arena *a)
{
	struct buf b = {.a = a};

	if (!c->text.n)
		c->line = line;
	buf_str(&b, c->text);
	if ((s = str_trim(inline_text(s, true, a))).n)
		lay_join(&b, s);
	c->text = buf_slice(&b);
}

/* The lines [at, to) of one row. */
static void
put_row(struct doc *d, const struct line *l, size_t at, size_t to)
{
	struct row row = {0};

	for (size_t y = at; y < to; y++) {
		struct str s = str_trim(l[y].text);
		if (s.n && (s.p[0] == '|' || s.p[0] == '!') && !str_starts(s, STR("|+")))
			add_cells(&row, s, l[y].no, d);
		else if (s.n && row.n)
			go_on(&row.v[row.n - 1], s, l[y].no, d->a);
		else if (s.n)
			doc_text(d, l[y].no, s);
	}
	if (row.n)
		doc_item(d, DOC_ROW, l[at].no, row.n, row.v);
}

size_t
mediawiki_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end = at + 1, open = 0;

	if (!begins(&l[at], "{|"))
		return 0;
	for (; end < n && open < OPEN_MAX && !begins(&l[end], "|}"); end++)
		open += begins(&l[end], "{|"); /* or each that is never closed would read all of the rest */
	if (end == n || open == OPEN_MAX)
		return 0;
	for (size_t y = at + 1, to; y < end; y = to + 1) {
		for (to = y; to < end && !begins(&l[to], "|-");)
			to++;
		put_row(d, l, y, to);
	}
	return end + 1 - at;
}
