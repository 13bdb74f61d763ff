/* lay_bar - cells in paragraphs of their own, a line with a bar between two of them (html2text where cells hold <p>).
 * Comes in: lines from `at` on.  Goes out: rows; a label that stands alone is a row of one cell.
 * Rule: a bar alone on its line parts two cells of a row; the row ends behind a cell that no bar follows.  Nothing between
 * two bars is a blank cell; so is what stands behind the last bar if more lines than usual lie before the next text, or that is prose.
 * Where two blanks, Markdown's mark of a line break, still end the last line of each row, that ends it, and a cell may be several paragraphs.
 * Known weakness: elsewhere a cell of two paragraphs ends its row. */
#include <string.h>

#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "bars.h"
#include "layout.h"

enum { FAR = 2, BARS_MIN = 4, LOOK = 40 };
enum { ENDS_MIN = 2, ROW_MAX = 200 }; /* rows that show by what they end; lines of such a row */

static bool
is_bar(const struct line *l)
{
	return l->has & LINE_RULE && str_eq(str_trim(l->text), STR("|"));
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
	if (y >= n || bars_parts(l[y].text) || lay_heading(l[y].text))
		return false;
	size_t z = is_bar(&l[y]) ? y : next(l, y + 1, n);
	return z < n && is_bar(&l[z]);
}

/* Behind the row that begins at line y. */
static size_t
row_end(const struct line *l, size_t y, size_t n)
{
	size_t z = is_bar(&l[y]) ? y : next(l, y + 1, n);

	for (; z < n && is_bar(&l[z]); z = next(l, y + 1, n)) {
		size_t w = next(l, z + 1, n);
		bool blank = w >= n || is_bar(&l[w]) || w - z - 1 > FAR || str_find(l[w].text, STR("。")) >= 0;
		y = blank ? z : w;
	}
	return y + 1;
}

/* Is line y a label that stands alone above a row? */
static bool
is_above(const struct line *l, size_t y, size_t n)
{
	size_t z = next(l, y + 1, n);

	if (z < n && bars_parts(l[z].text))
		z = next(l, z + 1, n);
	return bars_label(&l[y]) && begins_row(l, z, n);
}

/* Does line y end in two blanks, and hold the next, if there is one, nothing but two?  Where cells are filled up with blanks it holds more. */
static bool
ends_hard(const struct line *l, size_t y, size_t n)
{
	return str_ends(l[y].text, STR("  ")) && (y + 1 >= n || str_eq(l[y + 1].text, STR("  ")));
}

/* Behind the row whose first line is y, which ends so with a text or a bar, or with nothing behind one; y: it does not. */
static size_t
hard_end(const struct line *l, size_t y, size_t n)
{
	bool bar = false;

	for (size_t i = y; i < n && i < y + ROW_MAX; i++) {
		struct str s = str_trim(l[i].text);
		bar = s.n ? is_bar(&l[i]) : bar;
		if (s.n && !bar && (lay_heading(s) || (memchr(s.p, '|', s.n) && !bars_parts(l[i].text))))
			break;
		if ((s.n || bar) && ends_hard(l, i, n))
			return i + 1;
	}
	return y;
}

/* Does such a table begin at line `at`, whose rows all end in two blanks? */
static bool
is_hard(const struct line *l, size_t at, size_t n)
{
	size_t ends = 0, bars = 0;

	for (size_t y = at, to; y < n && y < at + LOOK && (to = hard_end(l, y, n)) > y; y = next(l, to, n), ends++)
		for (size_t i = y; i < to; i++)
			bars += is_bar(&l[i]);
	return ends >= ENDS_MIN && bars >= BARS_MIN;
}

size_t
lay_bar_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t bars = 0, end = at;

	if (l[at].indent < 0)
		return 0;
	for (size_t i = at; i < n && i < at + LOOK; i++)
		bars += is_bar(&l[i]);
	bool hard = bars >= BARS_MIN && is_hard(l, at, n);
	if (bars < BARS_MIN || (!hard && !begins_row(l, at, n) && !is_above(l, at, n)))
		return 0;
	for (size_t y = at, to; y < n; y = next(l, end, n)) {
		bool rule = bars_parts(l[y].text);
		if (hard)
			to = hard_end(l, y, n);
		else
			to = begins_row(l, y, n) ? row_end(l, y, n) : y + (rule || is_above(l, y, n));
		if (to == y)
			break;
		if (!rule)
			bars_row(d, l, y, to, BARS_BARE, false, BARS_PADS_NONE);
		end = to;
	}
	return end - at;
}
