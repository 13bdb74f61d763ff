/* wiki - XWiki's tables.
 * Comes in: lines.  Goes out: rows.
 * Rule: a row begins with a bar at the head of a line, and goes on until all groups ((( that it opens are closed; bars within
 * groups part no cells.  A table without groups is none of this kind, nor is one around another.
 * Known weakness: what stands beside the inner table is text. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "wiki.h"

enum { CELLS_MAX = 64, ROW_LINES = 160, LOOK = 4 }; /* lines of a row; rows in which a group must stand */

static bool
is_open(struct str s, size_t i)
{
	return s.p[i] == '(' && str_starts(str_cut(s, i), STR("((("));
}

static bool
is_close(struct str s, size_t i)
{
	return s.p[i] == ')' && str_starts(str_cut(s, i), STR(")))"));
}

/* Index behind the last line of the row that begins at l[at]; at: it has no end, or holds a table.  *groups: how many it has. */
static size_t
row_end(const struct line *l, size_t at, size_t n, size_t *groups)
{
	size_t depth = 0;

	*groups = 0;
	for (size_t y = at; y < n && y < at + ROW_LINES; y++) {
		struct str s = l[y].text;
		if (depth && s.n && s.p[0] == '|')
			break;
		for (size_t i = 0; i < s.n; i++) {
			bool open = is_open(s, i), close = is_close(s, i) && depth > 0;
			depth += open;
			depth -= close;
			*groups += open;
			i += open || close ? 2 : 0;
		}
		if (depth == 0)
			return y + 1;
	}
	return at;
}

static bool
is_row(const struct line *l)
{
	return l->text.n && l->text.p[0] == '|';
}

/* Adds s, of a line, to the text of a cell; a line break of XWiki at its end, backslashes, goes. */
static void
add_text(struct buf *b, struct doc_cell *c, struct str s, size_t line)
{
	s = str_trim(s);
	while (s.n && s.p[s.n - 1] == '\\')
		s.n--;
	if (!s.n)
		return;
	if (!b->n)
		c->line = line;
	else if (!((unsigned char)b->p[b->n - 1] & 0x80 && (unsigned char)s.p[0] & 0x80))
		buf_char(b, ' ');
	buf_str(b, s);
}

/* The row on lines [from, to). */
static void
put_row(struct doc *d, const struct line *l, size_t from, size_t to)
{
	struct doc_cell cell[CELLS_MAX] = {{.line = 0}};
	struct buf text[CELLS_MAX];
	size_t n = 0, depth = 0;

	for (size_t y = from; y < to; y++) {
		struct str s = l[y].text;
		size_t begin = 0;
		for (size_t i = 0; i <= s.n; i++) {
			bool open = i < s.n && is_open(s, i), close = i < s.n && is_close(s, i) && depth > 0, bar = i < s.n && s.p[i] == '|' && depth == 0;
			if (i < s.n && !open && !close && !bar)
				continue;
			if (n > 0)
				add_text(&text[n - 1], &cell[n - 1], (struct str){s.p + begin, i - begin}, l[y].no);
			depth += open;
			depth -= close;
			if (bar && n < CELLS_MAX) {
				text[n] = (struct buf){.a = d->a};
				cell[n++].line = l[y].no;
				i += i + 1 < s.n && s.p[i + 1] == '='; /* a head */
			}
			i += open || close ? 2 : 0;
			begin = i + 1;
		}
	}
	struct doc_cell *to_cell = doc_add(d, DOC_ROW, l[from].no, n)->cell;
	for (size_t k = 0; k < n; k++)
		to_cell[k] = (struct doc_cell){str_trim(inline_text(buf_slice(&text[k]), true, d->a)), cell[k].line};
}

size_t
wiki_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end = at, groups = 0;

	if (!is_row(&l[at]))
		return 0;
	for (size_t y = at, more, rows = 0; y < n && is_row(&l[y]) && (groups || rows < LOOK); y = end, rows++) {
		size_t to = row_end(l, y, n, &more);
		if (to == y)
			break;
		groups += more;
		end = to;
	}
	if (!groups)
		return 0;
	for (size_t y = at, to, more; y < end; y = to) {
		to = row_end(l, y, n, &more);
		put_row(d, l, y, to);
	}
	return end - at;
}
