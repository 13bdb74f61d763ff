/* pipe - tables whose cells are parted by vertical bars: where they begin and end, and where each row does.
 * Comes in: lines.  Goes out: rows, which bars splits.
 * Rule: a delimiter row, outer bars on two lines, or a value between bars on one of two lines that have bars shows a
 * table. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "torn.h"
#include "bars.h"
#include "pipe.h"

enum { LONE = 3, LOOK = 12, LABEL_MAX = 150, BREAKS = 64, HEAD_MAX = 16 }; /* values of a row that stands alone; lines in which a loose table must show a value; bytes of a label; lines of a row, of a head */

/* Does l[y] begin with a bar that is a row's first?  The bar behind an empty cell that takes a line stands further in. */
static bool
is_row(const struct line *l, size_t at, size_t y)
{
	return bars_open(l[y].text) && l[y].indent <= l[at].indent;
}

/* Does the row of l[at] go on behind l[y], which ends in a bar: at a bar further in, behind the line of an empty cell? */
static bool
goes_on(const struct line *l, size_t at, size_t y, size_t n)
{
	size_t next = y + 1;

	while (next < n && next < y + 3 && l[next].indent < 0)
		next++;
	return next < n && bars_open(l[next].text) && !is_row(l, at, next);
}

/* Index behind the last line of the row that begins on l[at].  In a table between outer bars line breaks within cells end
 * no row: it ends with a bar, the one of the number `bars` if that is known (not 0). */
static size_t
row_end(const struct line *l, size_t at, size_t n, size_t bars)
{
	size_t have = 0;

	for (size_t y = at; bars_open(l[at].text) && y < n && y < at + BREAKS && (y == at || !is_row(l, at, y)); y++) {
		have += bars_count(l[y].text);
		if (!bars_shut(l[y].text) || (bars ? have < bars : goes_on(l, at, y, n)))
			continue;
		return !bars || have == bars ? y + 1 : at + 1;
	}
	return at + 1;
}

/* Index of the last row of a table, the one of l[at], some of whose rows surely end in such bars; 0: none does. */
static size_t
find_pads(const struct line *l, size_t at, size_t n)
{
	bool pads = false;
	size_t y = at;

	for (; y < n && l[y].indent >= 0 && (y == at || bars_any(l[y].text)); y++)
		pads = pads || bars_behind(l[y].text) > 1;
	return pads ? y - 1 : 0;
}

/* What may stand behind the row that goes up to l[to]: behind the last one there is never one. */
static enum bars_pads
pads_of(size_t last, size_t to)
{
	return !last ? BARS_PADS_NONE : to > last ? BARS_PADS_SEVERAL : BARS_PADS_ANY;
}

/* The least that tells of a line that its numbers go on in the next, in the table that begins at l[at]. */
static enum torn
torn_least(const struct line *l, size_t at, size_t n)
{
	for (; at + 1 < n && l[at + 1].indent >= 0 && (bars_any(l[at + 1].text) || bars_parts(l[at + 1].text)); at++)
		if (torn_below(l[at].text, l[at + 1].text, false) == TORN_SURELY)
			return TORN_HARDLY;
	return TORN_PERHAPS;
}

/* The row on line l[at], with those below in which its numbers go on; returns the index behind them. */
static size_t
put_line(struct doc *d, const struct line *l, size_t at, size_t n, enum bars_frame frame, enum torn least, enum bars_pads pads)
{
	struct line x = l[at];
	enum torn how = TORN_NOT;

	for (at++; at < n && (how = torn_below(l[at - 1].text, l[at].text, how == TORN_SURELY)) >= least; at++)
		x.text = torn_join(x.text, l[at].text, how, d->a);
	bars_row(d, &x, 0, 1, frame, false, pads);
	return at;
}

/* Lines with bars but no frame: does one of them hold a value between bars? */
static bool
is_loose(const struct line *l, size_t at, size_t n)
{
	if (at + 1 >= n || !bars_any(l[at + 1].text))
		return false;
	for (size_t y = at; y < n && y < at + LOOK && l[y].indent >= 0 && bars_any(l[y].text); y++) {
		struct str s = bars_inner(l[y].text, bars_open(l[at].text) ? BARS_BOTH : BARS_BARE);
		if (lay_prose_line(&l[y]))
			return false;
		for (size_t k = 0; s.n; k++) {
			struct str c = str_trim(bars_cell(&s));
			if (k > 0 && c.n && lay_value(c))
				return true;
		}
	}
	return false;
}

/* How many bars stand on lines [at, to)? */
static size_t
bars_in(const struct line *l, size_t at, size_t to)
{
	size_t bars = 0;

	for (; at < to; at++)
		bars += bars_count(l[at].text);
	return bars;
}

/* How many bars each of the first two rows has that are framed, and of as many cells; 0: they are not. */
static size_t
frame_bars(const struct line *l, size_t at, size_t n)
{
	size_t mid = bars_open(l[at].text) ? row_end(l, at, n, 0) : n;

	if (mid >= n || !bars_open(l[mid].text))
		return 0;
	size_t bars = bars_in(l, at, mid), end = row_end(l, mid, n, bars);
	return bars > 1 && bars_shut(l[mid - 1].text) && bars_shut(l[end - 1].text) && bars_in(l, mid, end) == bars ? bars : 0;
}

/* A label alone on its line, with a table of bars under it: a row of one cell, or the head of one column. */
static bool
is_label(const struct line *l, size_t at, size_t n)
{
	if (at + 2 >= n || !bars_label(&l[at]) || frame_bars(l, at + 1, n))
		return false;
	return is_loose(l, at + 1 + (bars_parts(l[at + 1].text) && !bars_any(l[at + 1].text)), n);
}

/* Do lines that begin with a bar have one more for it than any that does not?  Else it parts an empty cell from the next. */
static bool
has_outer(const struct line *l, size_t at, size_t n)
{
	size_t most[2] = {0, 0};

	for (size_t y = at; y < n && y < at + BREAKS && l[y].indent >= 0; y++) {
		size_t bars = bars_rule(l[y].text) ? 0 : bars_count(l[y].text), *m = &most[bars_open(l[y].text)];
		*m = bars > *m ? bars : *m;
	}
	return most[true] > most[false];
}

/* Has each cell of each row two bars of its own, as old versions of trafilatura write them?  Blank ones left none. */
static bool
is_each(const struct line *l, size_t at, size_t n)
{
	bool several = false;
	size_t rows = 0;

	for (size_t y = at; y < n && l[y].indent >= 0 && bars_any(l[y].text); y++, rows++) {
		size_t cells = bars_own(l[y].text);
		if (!cells)
			return false;
		several = several || cells > 1;
	}
	return several && rows > 1;
}

/* Is l[y] a label between the rows of a table without frames: short, no heading, a row or dashes right below? */
static bool
is_between(const struct line *l, size_t y, size_t n)
{
	return !bars_any(l[y].text) && y + 1 < n && l[y].text.n <= LABEL_MAX && !lay_heading(l[y].text) &&
	       (bars_any(l[y + 1].text) || bars_parts(l[y + 1].text));
}

/* Does a bar shut each row?  Behind it there is no cell. */
static bool
is_shut(const struct line *l, size_t at, size_t n)
{
	size_t rows = 0;

	for (size_t y = at; y < n && l[y].indent >= 0; y++) {
		if (bars_parts(l[y].text) || is_between(l, y, n))
			continue;
		if (!bars_any(l[y].text))
			break;
		if (!bars_shut(l[y].text))
			return false;
		rows++;
	}
	return rows > 1;
}

/* The rows from l[at] on, up to a line that is none of the table's.  head: the first is one, a delimiter row below it.  loose: each line is a row, labels
 * may stand between them, and dashes alone part them, too; else line breaks within the cells of a frame end no row. */
static size_t
read_rows(struct doc *d, const struct line *l, size_t at, size_t n, enum bars_frame frame, bool head, bool loose)
{
	enum torn least = torn_least(l, at, n);
	size_t last = find_pads(l, at, n), end = at, bars = 0;

	for (size_t to; end < n && l[end].indent >= 0; end = to) {
		bool bar = bars_any(l[end].text);
		to = end + 1;
		if (loose ? bars_parts(l[end].text) : bars_rule(l[end].text))
			continue;
		if (!bar && !(loose && is_between(l, end, n)))
			break;
		if (!loose && frame == BARS_BOTH) /* else a bar at its edge only parts an empty cell */
			to = row_end(l, end, n, bars);
		if (!bar)
			doc_text(d, l[end].no, inline_text(str_trim(l[end].text), true, d->a));
		else if (to == end + 1 && !head)
			to = put_line(d, l, end, n, frame, least, pads_of(last, to));
		else
			bars_row(d, l, end, to, frame, head && end == at, pads_of(last, to));
		bars = bars ? bars : bars_in(l, end, to);
	}
	return end - at;
}

/* A table without frames, labels between its rows: | only between cells. */
static size_t
loose(struct doc *d, const struct line *l, size_t at, size_t n)
{
	bool frame = bars_open(l[at].text) || (!bars_any(l[at].text) && at + 1 < n && bars_open(l[at + 1].text));

	if (!is_label(l, at, n) && !(bars_any(l[at].text) && is_loose(l, at, n)))
		return 0;
	return read_rows(d, l, at, n, frame && is_each(l, at, n) ? BARS_EACH : frame && has_outer(l, at, n) ? BARS_BOTH : is_shut(l, at, n) ? BARS_BEHIND : BARS_BARE,
		false, true);
}

/* Does the line end in Markdown's mark of a line break? */
static bool
ends_hard(struct str s)
{
	return s.n > 2 && str_ends(s, STR("  "));
}

/* Index behind the row that begins on l[at]: behind the next marked line break; at: there is none. */
static size_t
hard_end(const struct line *l, size_t at, size_t n)
{
	for (size_t y = at; y < n && y < at + BREAKS && l[y].indent >= 0; y++)
		if (ends_hard(l[y].text))
			return y + 1;
	return at;
}

/* A table without frames whose rows all end in marked line breaks, as the rule under its head does: other line breaks only
 * fill the lines.  A line of TABs and no bars is another table's. */
static size_t
filled(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t head = hard_end(l, at, n), end = at;

	if (head > at + 1 && !bars_any(l[at].text) && !bars_any(l[at + 1].text)) /* a first row over several lines has them in the first or the next */
		return 0;
	if (head == at || head >= n || !ends_hard(l[head].text) || !bars_parts(l[head].text))
		return 0;
	for (size_t to; end < n && l[end].indent >= 0; end = to) {
		to = hard_end(l, end, n);
		to = to == end ? end + 1 : to;
		bool bar = bars_in(l, end, to) > 0;
		if (!bar && l[end].has & LINE_TAB)
			break;
		if (end == head)
			to = end + 1;
		else if (bar)
			bars_row(d, l, end, to, bars_open(l[at].text) ? BARS_BOTH : BARS_BARE, false, BARS_PADS_NONE);
		else
			doc_text(d, l[end].no, inline_text(str_trim(bars_text(l, end, to, NULL, d->a)), true, d->a));
	}
	return end - at;
}

/* Index of the delimiter row under a head over several lines, which has as many bars as it; at: there is none. */
static size_t
under_head(const struct line *l, size_t at, size_t n)
{
	size_t have = 0;

	for (size_t y = at; bars_open(l[at].text) && y + 1 < n && y < at + HEAD_MAX && l[y].indent >= 0; y++) {
		have += bars_count(l[y].text);
		if (bars_rule(l[y + 1].text))
			return have > 2 && have == bars_count(l[y + 1].text) && bars_framed(l[y + 1].text) && bars_shut(l[y].text) ? y + 1 : at;
	}
	return at;
}

/* Index behind the row that begins at l[at], which ends with the last one of `bars` bars, empty lines or not; at: it does not. */
static size_t
counted_end(const struct line *l, size_t at, size_t n, size_t bars)
{
	size_t have = 0;

	for (size_t y = at; bars_open(l[at].text) && y < n && y < at + BREAKS; y++) {
		have += bars_count(l[y].text);
		if (have >= bars)
			return have == bars && bars_shut(l[y].text) ? y + 1 : at;
	}
	return at;
}

/* A table whose cells go on over line ends, in its head already: every row has as many bars as the rule under the head. */
static size_t
counted(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t rule = under_head(l, at, n), end = rule + 1;

	if (rule <= at + 1)
		return 0;
	size_t bars = bars_count(l[rule].text);
	bars_row(d, l, at, rule, BARS_BOTH, true, BARS_PADS_NONE);
	for (size_t to; end < n && (to = counted_end(l, end, n, bars)) > end; end = to)
		bars_row(d, l, end, to, BARS_BOTH, false, BARS_PADS_NONE);
	return end - at;
}

/* Is the line a row between outer bars, and none beside it: values, and hardly anything else? */
static bool
is_lone(const struct line *l, size_t at, size_t n)
{
	size_t values = 0, others = 0;

	if (l[at].indent < 0 || !bars_open(l[at].text) || !bars_framed(l[at].text) || lay_prose_line(&l[at]))
		return false;
	if ((at > 0 && l[at - 1].indent >= 0 && bars_any(l[at - 1].text)) || (at + 1 < n && l[at + 1].indent >= 0 && bars_any(l[at + 1].text)))
		return false;
	for (struct str s = bars_inner(l[at].text, BARS_BOTH); s.n;) {
		struct str cell = str_trim(bars_cell(&s));
		values += lay_value(cell);
		others += cell.n && !lay_value(cell);
	}
	return values >= LONE && others <= 3;
}

size_t
pipe_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	if (is_lone(l, at, n)) {
		bars_row(d, l, at, at + 1, BARS_BOTH, false, BARS_PADS_NONE);
		return 1;
	}
	if (at + 1 >= n || l[at].indent < 0 || l[at + 1].indent < 0)
		return 0;
	size_t took = filled(d, l, at, n);
	if (!took)
		took = counted(d, l, at, n);
	if (took)
		return took;
	bool bar = bars_any(l[at].text);
	bool below = bar && bars_rule(l[at + 1].text);
	bool self = bar && bars_rule(l[at].text) && str_trim(l[at].text).p[0] == '|' && bars_any(l[at + 1].text);
	bool frame = bars_open(below ? l[at + 1].text : l[at].text);

	if (!below && !self && !frame_bars(l, at, n))
		return loose(d, l, at, n);
	return read_rows(d, l, at, n, frame && !below && !self && is_each(l, at, n) ? BARS_EACH : frame ? BARS_BOTH : BARS_BARE, below, false);
}

bool
pipe_begins(const struct line *l, size_t at, size_t n)
{
	if ((at > 0 && l[at - 1].indent < 0 && frame_bars(l, at, n) > 2) || is_lone(l, at, n)) /* two rows behind an empty line */
		return true;
	return at + 1 < n && l[at + 1].has & LINE_DASH && l[at].indent >= 0 && bars_any(l[at].text) && bars_rule(l[at + 1].text);
}
