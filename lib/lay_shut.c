/* lay_shut - cells shut by a bar each, over several lines (trafilatura, where cells hold <p> or line breaks).
 * Comes in: lines from `at` on.  Goes out: rows; where nothing tells where these end, a row of one cell for each cell.
 * Rule: what stands before a bar, on one line or more, is a cell, nothing is a blank one.  Two bars or more together at the end of a
 * line stand for cells that a row has fewer than the widest, so all rows have as many bars, the last one perhaps not; a bar before the
 * first cell of each is none of its cells.  A single bar behind a row may be such a one, too,
 * and is none of its cells.
 * Known weakness: of two tables without a heading between them the rows of the first are not told from each other if none has pads. */
#include <assert.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "bars.h"
#include "layout.h"

enum { SOON = 12, LOOK = 64, CELLS_MIN = 4, PIECES = 4, BLANKS = 3 }; /* lines of which one has one cell; that tell; cells; lines of a cell, at most; blank lines within a table */

/* A cell and the bar that shuts it. */
struct shut {
	struct str text;
	size_t no; /* its source line */
	bool pad;  /* the bar of a cell that is not there */
	bool end;  /* a row ends behind it */
};

struct cells {
	struct shut *v;
	size_t n, cap;

	size_t lines;        /* from the first to that of the last bar */
	size_t one, several; /* lines with one cell, with more */
	size_t said;         /* cells that are blank or a value, pads */
	bool apart;          /* cells with blank lines in them */
	bool broken;         /* a text behind the last bar of a line */
	bool other;          /* they end before what no table of this kind has */
	bool cut;            /* or where the lines to be looked at do */

	struct buf more; /* the cell that no bar shuts yet */
	size_t no;       /* its line */
	int pieces;      /* and on how many it is */
};

/* Is a number open, so that text below it is another cell's, which no bar parts from it? */
static bool
is_open(const struct cells *c)
{
	return c->pieces && lay_value(buf_slice(&c->more));
}

/* More of the cell that is open; its text lives in a. */
static void
more(struct cells *c, struct str s, size_t no, struct arena *a)
{
	if (!s.n)
		return;
	if (c->pieces++ == 0) {
		c->more = (struct buf){.a = a};
		c->no = no;
	}
	lay_join(&c->more, s);
}

/* Shuts it. */
static void
shut(struct cells *c, size_t no, bool pad, struct arena *work)
{
	struct str s = c->pieces ? buf_slice(&c->more) : STR("");

	c->said += pad || !s.n || lay_value(s);
	*MEM_PUSH(work, *c) = (struct shut){s, c->pieces ? c->no : no, pad, false};
	c->pieces = 0;
}

/* How many bars stand together in s from i on. */
static size_t
run_of(struct str s, size_t i)
{
	size_t n = 0;

	while (i + n < s.n && s.p[i + n] == '|')
		n++;
	return n;
}

/* Takes the cells of s, in which bars are; false: it is no line of such a table, as a bar stands right behind a text, or several not at its end. */
static bool
take_bars(struct cells *c, struct str s, size_t no, struct arena *work, struct arena *a)
{
	size_t cells = 0, had = c->n;

	if (bars_next(s, 0) > 0 && is_open(c))
		return false;
	for (size_t i = 0; i < s.n;) {
		size_t bar = bars_next(s, i), run = run_of(s, bar);
		struct str text = str_trim((struct str){s.p + i, bar - i});
		if ((run && bar > i && s.p[bar - 1] != ' ') || (run > 1 && (bar + run < s.n || (bar == 0 && c->pieces) || text.n))) {
			c->n = had;
			return false;
		}
		more(c, text, no, a);
		for (size_t k = 0; k < run; k++)
			shut(c, no, run > 1, work);
		if (run > 1)
			c->v[c->n - 1].end = true;
		cells += run == 1;
		i = bar + run;
	}
	c->broken = c->broken || c->pieces;
	c->one += cells == 1;
	c->several += cells > 1;
	return true;
}

/* Does the next line behind l[y] that is not blank begin with a bar? */
static bool
bar_next(const struct line *l, size_t y, size_t n)
{
	size_t z = y + 1;

	while (z < n && z <= y + BLANKS && l[z].indent < 0)
		z++;
	return z < n && bars_open(l[z].text);
}

/* Is what stands on line y, where no bar is, of a cell? */
static bool
is_piece(const struct cells *c, const struct line *l, size_t y, size_t n)
{
	return c->pieces < PIECES && !lay_heading(l[y].text) && (!lay_prose_line(&l[y]) || bar_next(l, y, n));
}

/* The cells on lines [at, to), as far as they are of one table; their texts live in a. */
static struct cells
collect(const struct line *l, size_t at, size_t to, size_t n, struct arena *work, struct arena *a)
{
	struct cells c = {.cut = to < n};
	size_t blank = 0;

	for (size_t y = at; y < to; y++) {
		struct str s = str_trim(l[y].text);
		bool bars = l[y].has & LINE_RULE && bars_any(s), rule = c.n && !c.pieces && str_starts(s, STR("|---")) && bars_rule(s);
		blank = s.n ? 0 : blank + 1;
		c.apart = c.apart || (blank && c.pieces);
		c.other = rule ? false : bars ? !take_bars(&c, s, l[y].no, work, a) : s.n && is_open(&c);
		if (c.other || blank > BLANKS || (s.n && !bars && !is_piece(&c, l, y, n))) {
			c.cut = false;
			break;
		}
		if (rule)
			c.v[c.n - 1].end = true;
		else if (!bars)
			more(&c, s, l[y].no, a);
		if (bars)
			c.lines = y + 1 - at;
	}
	return c;
}

/* Behind the first row that surely ends behind cell i; 0: none does. */
static size_t
next_end(const struct cells *c, size_t i)
{
	while (i < c->n && !c->v[i].end)
		i++;
	return i < c->n ? i + 1 : 0;
}

/* How many bars the row has that ends at `end`, where all up to there from cell `from` on are of one table, or perhaps some of another before it. */
static size_t
row_bars(const struct cells *c, size_t from, size_t end)
{
	size_t next = next_end(c, end);

	return next && next - end < end - from ? next - end : end - from;
}

/* Are the bars [from, end) rows of so many, as far as the pads tell? */
static bool
are_rows(const struct cells *c, size_t from, size_t end, size_t bars)
{
	assert(bars > 0);
	return (end - from) % bars == 0 && !c->v[end - bars].pad;
}

/* Behind the table a row of which, of so many bars, ends at `end`. */
static size_t
table_end(const struct cells *c, size_t end, size_t bars)
{
	for (size_t next; (next = next_end(c, end)); end = next)
		if (!are_rows(c, end, next, bars))
			return next - row_bars(c, end, next);
	return c->n;
}

/* The table that begins at cell `from`; *bars: how many each of its rows has, 0: that does not show. */
static struct cells
table_at(const struct cells *c, size_t from, size_t *bars)
{
	size_t end = next_end(c, from), to = c->n;

	*bars = end ? row_bars(c, from, end) : 0;
	if (end && are_rows(c, from, end, *bars)) {
		to = table_end(c, end, *bars);
	} else if (end) { /* one without pads before another; or pads alone, which are no row */
		to = end - *bars > from ? end - *bars : end;
		*bars = 0;
	}
	struct cells t = *c;
	t.v += from;
	t.n = to - from;
	return t;
}

static bool
is_empty(const struct shut *x)
{
	return !x->pad && x->text.n == 0;
}

/* Behind the row that begins with cell i. */
static size_t
row_end(const struct cells *c, size_t i, size_t bars)
{
	return c->n - i < bars ? c->n : i + bars;
}

/* How many rows begin with a bar of their own, from the one with cell i on? */
static size_t
led(const struct cells *c, size_t i, size_t bars)
{
	size_t rows = 0;

	for (; i < c->n; i += bars)
		rows += is_empty(&c->v[i]);
	return rows;
}

/* Are labels behind values in rows of so many bars?  Then they are several rows each. */
static bool
is_mixed(const struct cells *c, size_t bars)
{
	size_t valued = 0, mixed = 0;

	for (size_t i = 0, to; i < c->n; i = to) {
		bool value = false, label = false;
		to = row_end(c, i, bars);
		for (size_t k = i + 1; k < to; k++) {
			bool is = c->v[k].text.n && lay_value(c->v[k].text);
			label = label || (value && !is && c->v[k].text.n);
			value = value || is;
		}
		valued += value;
		mixed += label;
	}
	return mixed * 2 > valued;
}

/* Behind the cells [from, to) of a row that are there.  A last one that is blank may be a pad, unless all are but the first, or no row follows. */
static size_t
cells_end(const struct cells *c, size_t from, size_t to, size_t bars)
{
	size_t end = to, text = from + 1;

	while (end > from && c->v[end - 1].pad)
		end--;
	if (end < to || to - from < bars || to == c->n || c->v[end - 1].text.n)
		return end;
	while (text < end && !c->v[text].text.n)
		text++;
	return end - (text < end);
}

/* Does a label stand behind the bar that begins a row, and a value behind none, from the row with cell i on?  Else it may be a blank value. */
static bool
led_labels(const struct cells *c, size_t i, size_t bars)
{
	bool any = false;

	for (; i + 1 < c->n; i += bars) {
		struct str s = c->v[i + 1].text;
		if (s.n && lay_value(s))
			return false;
		any = any || s.n;
	}
	return any;
}

/* Where a bar begins each row but the first, what stands there in its stead is a caption. */
static void
put_rows(struct doc *d, const struct cells *c, size_t bars)
{
	size_t rows = (c->n + bars - 1) / bars, lead = led(c, bars, bars) == rows - 1 && (is_empty(&c->v[0]) || led_labels(c, bars, bars));

	if (lead && c->v[0].text.n)
		doc_text(d, c->v[0].no, c->v[0].text);
	for (size_t i = 0, to; i < c->n; i = to) {
		to = row_end(c, i, bars);
		size_t from = i + lead, end = cells_end(c, from, to, bars - lead);
		if (end <= from)
			continue;
		struct doc_cell *cell = doc_begin(d, DOC_ROW, c->v[from].no, end - from)->cell;
		for (size_t k = from; k < end; k++)
			*cell++ = (struct doc_cell){c->v[k].text, c->v[k].no};
	}
}

/* How many bars each row has if one begins each: as many as from the first to the next bar that might; 0: that does not come out. */
static size_t
led_bars(const struct cells *c)
{
	size_t bars = 1;

	while (bars < c->n && !is_empty(&c->v[bars]))
		bars++;
	return is_empty(&c->v[0]) && bars > 1 && c->n % bars == 0 && led(c, 0, bars) == c->n / bars ? bars : 0;
}

/* A row for each cell.  Where a bar begins the first row no blank cell is told from what begins one. */
static void
put_cells(struct doc *d, const struct cells *c)
{
	bool lead = is_empty(&c->v[0]);

	for (size_t i = 0; i < c->n; i++)
		if (!c->v[i].pad && (!lead || c->v[i].text.n))
			*doc_begin(d, DOC_ROW, c->v[i].no, 1)->cell = (struct doc_cell){c->v[i].text, c->v[i].no};
}

static void
put_table(struct doc *d, const struct cells *c, size_t bars)
{
	bars = bars ? bars : led_bars(c);
	if (bars > 1 && !is_mixed(c, bars))
		put_rows(d, c, bars);
	else
		put_cells(d, c);
}

/* Has the first row of so many bars rows below it without any text?  These are the frame of a page. */
static bool
is_frame(const struct cells *c, size_t bars)
{
	size_t i = bars;

	while (i < c->n && !c->v[i].text.n)
		i++;
	return bars && c->n > bars && i == c->n;
}

/* Is it such a table, as far as its first lines say? */
static bool
is_table(const struct cells *c)
{
	size_t pads = 0, bars;

	for (size_t i = 0; i < c->n; i++)
		pads += c->v[i].pad;
	if (c->other || c->n - pads < CELLS_MIN || !c->said || !c->one || (is_open(c) && !c->cut) || ((c->apart || c->broken) && !pads))
		return false;
	struct cells first = table_at(c, 0, &bars);
	return !is_frame(&first, bars) && (bars || c->one > c->several);
}

/* May a cell begin on line y that is shut on it or by a bar on the next? */
static bool
may_begin(const struct line *l, size_t y, size_t n)
{
	struct str s = str_trim(l[y].text);

	return s.n && (bars_shut(s) || bar_next(l, y, n)) && !lay_heading(s);
}

/* Is it a label alone above one whose bar is on the next line?  Such bars might else be taken for those between the cells of rows. */
static bool
is_caption(const struct line *l, size_t y, size_t n)
{
	return y + 1 < n && bars_label(&l[y]) && l[y + 1].indent >= 0 && bar_next(l, y + 1, n) && may_begin(l, y + 1, n);
}

size_t
lay_shut_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct arena *work = doc_work(d);
	size_t from = at;

	if (!may_begin(l, at, n)) {
		if (!is_caption(l, at, n))
			return 0;
		from = at + 1;
	}
	struct cells c = collect(l, from, n - from < SOON ? n : from + SOON, n, work, work);
	if (c.cut && !c.one) /* rows of several cells: another's */
		return 0;
	c = collect(l, from, n - from < LOOK ? n : from + LOOK, n, work, work);
	if (!is_table(&c))
		return 0;
	c = collect(l, from, n, n, work, d->a);
	if (from > at)
		*doc_begin(d, DOC_ROW, l[at].no, 1)->cell = (struct doc_cell){str_trim(l[at].text), l[at].no};
	for (size_t i = 0; i < c.n;) {
		size_t bars;
		struct cells t = table_at(&c, i, &bars);
		put_table(d, &t, bars);
		i += t.n;
	}
	return c.lines + from - at;
}
