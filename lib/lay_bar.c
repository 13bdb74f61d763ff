/* lay_bar - cells in paragraphs of their own, a line with a bar between two of them (html2text where cells hold <p>).
 * Comes in: lines from `at` on.  Goes out: rows; a label that stands alone is a row of one cell.
 * Rule: a bar alone on its line parts two cells of a row; the row ends behind a cell that no bar follows.  Nothing between
 * two bars is a blank cell; so is what stands behind the last bar if more lines than usual lie before the next text.
 * Known weakness: a cell of two paragraphs ends its row. */
#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "layout.h"

enum { FAR = 2, BARS_MIN = 4, LOOK = 40, LABEL_MAX = 150 };

static bool
is_bar(const struct line *l)
{
	return l->has & LINE_RULE && str_eq(str_trim(l->text), STR("|"));
}

/* A line under the heads, of dashes and bars? */
static bool
is_dashes(const struct line *l)
{
	struct str s = str_trim(l->text);

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '-' && s.p[i] != '|' && s.p[i] != ' ')
			return false;
	return s.n > 2;
}

/* The next line that is not blank, at or behind y. */
static size_t
next(const struct line *l, size_t y, size_t n)
{
	while (y < n && (l[y].indent < 0 || str_trim(l[y].text).n == 0))
		y++;
	return y;
}

/* Does a row of several cells begin at line y? */
static bool
begins_row(const struct line *l, size_t y, size_t n)
{
	if (y >= n || is_dashes(&l[y]) || lay_heading(l[y].text))
		return false;
	size_t z = is_bar(&l[y]) ? y : next(l, y + 1, n);
	return z < n && is_bar(&l[z]);
}

/* The row that begins at line y; returns where it ends. */
static size_t
put_row(struct doc *d, const struct line *l, size_t y, size_t n)
{
	MEM_ARRAY(struct doc_cell) c = {0};
	size_t from = y, z;

	*MEM_PUSH(doc_work(d), c) = is_bar(&l[y]) ? (struct doc_cell){STR(""), l[y].no} : (struct doc_cell){str_trim(l[y].text), l[y].no};
	z = is_bar(&l[y]) ? y : next(l, y + 1, n);
	while (z < n && is_bar(&l[z])) {
		size_t w = next(l, z + 1, n);
		bool blank = w >= n || is_bar(&l[w]) || w - z - 1 > FAR;
		*MEM_PUSH(doc_work(d), c) = blank ? (struct doc_cell){STR(""), l[z].no} : (struct doc_cell){str_trim(l[w].text), l[w].no};
		y = blank ? z : w;
		z = next(l, y + 1, n);
	}
	struct doc_item *row = doc_add(d, DOC_ROW, l[from].no, c.n);
	for (size_t k = 0; k < c.n; k++)
		row->cell[k] = c.v[k];
	return y + 1;
}

/* Is line y a label that stands alone above a row? */
static bool
is_above(const struct line *l, size_t y, size_t n)
{
	struct str s = str_trim(l[y].text);
	size_t z = next(l, y + 1, n);

	if (z < n && is_dashes(&l[z]))
		z = next(l, z + 1, n);
	return s.n <= LABEL_MAX && !lay_heading(s) && !lay_prose(s) && begins_row(l, z, n);
}

size_t
lay_bar_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t y = at, bars = 0, end = at;

	if (l[at].indent < 0)
		return 0;
	for (size_t i = at; i < n && i < at + LOOK; i++)
		bars += is_bar(&l[i]);
	if (bars < BARS_MIN || (!begins_row(l, at, n) && !is_above(l, at, n)))
		return 0;
	while (y < n) {
		if (begins_row(l, y, n)) {
			end = put_row(d, l, y, n);
		} else if (is_dashes(&l[y])) {
			end = y + 1;
		} else if (is_above(l, y, n)) {
			doc_add(d, DOC_ROW, l[y].no, 1)->cell[0] = (struct doc_cell){str_trim(l[y].text), l[y].no};
			end = y + 1;
		} else {
			break;
		}
		y = next(l, end, n);
	}
	return end - at;
}
