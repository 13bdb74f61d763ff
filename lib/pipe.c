/* pipe - tables whose cells are parted by vertical bars.
 * Comes in: lines.  Goes out: rows.
 * Rule: a delimiter row, outer bars on two lines, or a value between bars on one of two lines that have bars shows a
 * table.  Between MediaWiki's {| and |} its own marks count; what spans there stays with its cell, so a row has only the cells
 * that begin in it. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "torn.h"
#include "adoc.h"
#include "wiki.h"
#include "pipe.h"

enum { LOOK = 12, LABEL_MAX = 150, BREAKS = 64, HEAD_MAX = 16, OPEN_MAX = 8 }; /* lines in which a loose table must show a value; bytes of a label; lines of a row, of a head; tables begun in a table */

/* A delimiter row: | --- | :-: |, |---+---|, ---+---. */
static bool
is_delimiter(struct str s)
{
	bool dash = false, bar = false;

	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		dash |= c == '-' || c == '=';
		bar |= c == '|' || c == '+';
		if (!strchr("-=|+: ", c))
			return false;
	}
	return dash && bar;
}

static size_t
count_bars(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '|';
		i += s.p[i] == '\\';
	}
	return n;
}

static bool
has_bar(struct str s)
{
	return s.n && memchr(s.p, '|', s.n) && count_bars(s) > 0;
}

/* A row between outer bars. */
static bool
is_framed(struct str s)
{
	s = str_trim(s);
	return s.n > 2 && s.p[0] == '|' && s.p[s.n - 1] == '|' && count_bars(s) > 1;
}

/* The next cell of s, up to a bar that is not escaped. */
static struct str
next_cell(struct str *s)
{
	size_t end = 0;

	while (end < s->n && s->p[end] != '|')
		end += s->p[end] == '\\' && end + 1 < s->n ? 2 : 1;
	struct str c = {s->p, end < s->n ? end : s->n};
	*s = str_cut(*s, end + 1);
	return c;
}

/* The bars of a table's rows that part no cells: none, one at both ends, one behind each row, two around each cell. */
enum frame { FRAME_NONE, FRAME_BOTH, FRAME_BEHIND, FRAME_EACH };

/* A row without them. */
static struct str
inner(struct str s, enum frame frame)
{
	s = str_trim(s);
	if (frame == FRAME_NONE || (frame == FRAME_BOTH && s.p[0] != '|'))
		return s;
	s = str_cut(s, frame != FRAME_BEHIND);
	if (s.n && s.p[s.n - 1] == '|' && (s.n < 2 || s.p[s.n - 2] != '\\'))
		s.n--;
	return s;
}

static bool
is_outer(struct str s)
{
	s = str_trim(s);
	return s.n && s.p[0] == '|';
}

/* Does s end in a bar that is not escaped? */
static bool
ends_in_bar(struct str s)
{
	s = str_trim(s);
	return s.n && s.p[s.n - 1] == '|' && (s.n == 1 || s.p[s.n - 2] != '\\');
}

/* Does l[y] begin with a bar that is a row's first?  The bar behind an empty cell that takes a line stands further in. */
static bool
is_row(const struct line *l, size_t at, size_t y)
{
	return is_outer(l[y].text) && l[y].indent <= l[at].indent;
}

/* Does the row of l[at] go on behind l[y], which ends in a bar: at a bar further in, behind the line of an empty cell? */
static bool
goes_on(const struct line *l, size_t at, size_t y, size_t n)
{
	size_t next = y + 1;

	while (next < n && next < y + 3 && l[next].indent < 0)
		next++;
	return next < n && is_outer(l[next].text) && !is_row(l, at, next);
}

/* Index behind the last line of the row that begins on l[at].  In a table between outer bars line breaks within cells end
 * no row: it ends with a bar, the one of the number `bars` if that is known (not 0). */
static size_t
row_end(const struct line *l, size_t at, size_t n, size_t bars)
{
	size_t have = 0;

	for (size_t y = at; is_outer(l[at].text) && y < n && y < at + BREAKS && (y == at || !is_row(l, at, y)); y++) {
		have += count_bars(l[y].text);
		if (!ends_in_bar(l[y].text) || (bars ? have < bars : goes_on(l, at, y, n)))
			continue;
		return !bars || have == bars ? y + 1 : at + 1;
	}
	return at + 1;
}

/* The lines [at, to) of one row as one; a blank stands for a line break beside a Latin character. */
static struct str
row_text(const struct line *l, size_t at, size_t to, struct arena *a)
{
	struct buf b = {.a = a};

	if (to == at + 1)
		return l[at].text;
	for (size_t y = at; y < to; y++) {
		struct str s = str_trim(l[y].text);
		if (b.n && s.n && !((unsigned char)b.p[b.n - 1] & 0x80 && (unsigned char)s.p[0] & 0x80))
			buf_char(&b, ' ');
		buf_str(&b, s);
	}
	return buf_slice(&b);
}

/* A cell without Textile's mark of how it is set: =. _. <. */
static struct str
unset(struct str s)
{
	size_t i = 0;

	while (i < s.n && strchr("_<>=^~", s.p[i]))
		i++;
	return i > 0 && i < s.n && s.p[i] == '.' && (i + 1 == s.n || s.p[i + 1] == ' ') ? str_trim(str_cut(s, i + 1)) : s;
}

/* How many cells a row has, each between two bars of its own: |a||1|; 0: it has other ones, too. */
static size_t
own_bars(struct str s)
{
	size_t k = 0;

	s = str_trim(s);
	if (!ends_in_bar(s))
		return 0;
	for (; s.n; k++)
		if ((next_cell(&s).n == 0) != (k % 2 == 0))
			return 0;
	return k % 2 ? 0 : k / 2;
}

/* Do bars for cells that are not there stand behind a row, as trafilatura prints them: none, only several, or perhaps one, too? */
enum pads { PADS_NONE, PADS_SEVERAL, PADS_ANY };

/* How many bars stand together at the end of s, with a blank and another bar before them? */
static size_t
end_bars(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	while (n < s.n && s.p[s.n - 1 - n] == '|')
		n++;
	return n + 2 < s.n && s.p[s.n - 1 - n] == ' ' && s.p[s.n - 2 - n] == '|' ? n : 0;
}

/* Index of the last row of a table, the one of l[at], some of whose rows surely end in such bars; 0: none does. */
static size_t
find_pads(const struct line *l, size_t at, size_t n)
{
	bool pads = false;
	size_t y = at;

	for (; y < n && l[y].indent >= 0 && (y == at || has_bar(l[y].text)); y++)
		pads = pads || end_bars(l[y].text) > 1;
	return pads ? y - 1 : 0;
}

/* What may stand behind the row that goes up to l[to]: behind the last one there is never one. */
static enum pads
pads_of(size_t last, size_t to)
{
	return !last ? PADS_NONE : to > last ? PADS_SEVERAL : PADS_ANY;
}

/* A row without them.  A single one may be a blank cell; it is if all cells but the first are. */
static struct str
unpad(struct str s, enum pads pads)
{
	size_t n = pads ? end_bars(s) : 0, first = 0;

	if (n == 0 || (n == 1 && pads != PADS_ANY))
		return s;
	s = str_trim(s);
	while (first < s.n && (s.p[first] == '|' || s.p[first] == ' '))
		first++;
	while (first < s.n && s.p[first] != '|')
		first++;
	bool text = false;
	for (size_t i = first; i < s.n; i++)
		text = text || (s.p[i] != '|' && s.p[i] != ' ');
	return n > 1 || text ? str_trim((struct str){s.p, s.n - n}) : s;
}

/* The row on lines [at, to). */
static void
put_row(struct doc *d, const struct line *l, size_t at, size_t to, enum frame frame, bool head, enum pads pads)
{
	struct str s = unpad(row_text(l, at, to, d->a), pads);
	frame = frame == FRAME_EACH && !own_bars(s) ? FRAME_BOTH : frame;
	s = inner(s, frame);
	size_t cells = count_bars(s) + 1, y = at, bars = count_bars(l[at].text);
	bool any = false;

	for (size_t i = 0; i < s.n && !any; i++)
		any = !strchr("| \t", s.p[i]);
	if (head && !any)
		return;
	if (frame == FRAME_EACH)
		cells = (cells + 1) / 2;
	struct doc_cell *c = doc_add(d, DOC_ROW, l[at].no, cells)->cell;
	for (size_t k = 0; k < cells; k++) {
		while (y + 1 < to && bars <= k) /* the bar before the cell stands further below */
			bars += count_bars(l[++y].text);
		c[k].text = str_trim(inline_text(unset(str_trim(next_cell(&s))), true, d->a));
		c[k].line = l[y].no;
		if (frame == FRAME_EACH) /* between its bar and that of the next */
			next_cell(&s);
	}
}

/* The least that tells of a line that its numbers go on in the next, in the table that begins at l[at]. */
static enum torn
torn_least(const struct line *l, size_t at, size_t n)
{
	for (; at + 1 < n && l[at + 1].indent >= 0; at++)
		if (torn_below(l[at].text, l[at + 1].text, false) == TORN_SURELY)
			return TORN_HARDLY;
	return TORN_PERHAPS;
}

/* The row on line l[at], with those below in which its numbers go on; returns the index behind them. */
static size_t
put_line(struct doc *d, const struct line *l, size_t at, size_t n, enum frame frame, enum torn least, enum pads pads)
{
	struct line x = l[at];
	enum torn how = TORN_NOT;

	for (at++; at < n && (how = torn_below(l[at - 1].text, l[at].text, how == TORN_SURELY)) >= least; at++)
		x.text = torn_join(x.text, l[at].text, how, d->a);
	put_row(d, &x, 0, 1, frame, false, pads);
	return at;
}

/* Lines with bars but no frame: does one of them hold a value between bars? */
static bool
is_loose(const struct line *l, size_t at, size_t n)
{
	if (at + 1 >= n || !has_bar(l[at + 1].text))
		return false;
	for (size_t y = at; y < n && y < at + LOOK && l[y].indent >= 0 && has_bar(l[y].text); y++) {
		struct str s = inner(l[y].text, is_outer(l[at].text));
		if (lay_prose_line(&l[y]))
			return false;
		for (size_t k = 0; s.n; k++) {
			struct str c = str_trim(next_cell(&s));
			if (k > 0 && c.n && lay_value(c))
				return true;
		}
	}
	return false;
}

static bool
is_dashes(struct str s)
{
	s = str_trim(s);
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '-')
			return false;
	return s.n > 2;
}

/* Are the first two rows framed, and of as many cells? */
static bool
is_frame(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t mid = row_end(l, at, n, 0);

	if (mid >= n || l[mid].indent < 0)
		return false;
	struct str one = row_text(l, at, mid, d->a), two = row_text(l, mid, row_end(l, mid, n, count_bars(one)), d->a);
	return is_framed(one) && is_framed(two) && count_bars(one) == count_bars(two);
}

/* A label alone on its line, with a table of bars under it: a row of one cell, or the head of one column. */
static bool
is_label(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct str s = str_trim(l[at].text);

	if (at + 2 >= n || has_bar(s) || s.n > LABEL_MAX || lay_heading(s) || lay_prose_line(&l[at]) || is_dashes(s) || is_frame(d, l, at + 1, n))
		return false;
	return is_loose(l, at + 1 + is_dashes(l[at + 1].text), n);
}

/* Do lines that begin with a bar have one more for it than any that does not?  Else it parts an empty cell from the next. */
static bool
has_outer(const struct line *l, size_t at, size_t n)
{
	size_t most[2] = {0, 0};

	for (size_t y = at; y < n && y < at + BREAKS && l[y].indent >= 0; y++) {
		size_t bars = is_delimiter(l[y].text) ? 0 : count_bars(l[y].text), *m = &most[is_outer(l[y].text)];
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

	for (size_t y = at; y < n && l[y].indent >= 0 && has_bar(l[y].text); y++, rows++) {
		size_t cells = own_bars(l[y].text);
		if (!cells)
			return false;
		several = several || cells > 1;
	}
	return several && rows > 1;
}

/* Does a bar shut each row?  Behind it there is no cell. */
static bool
is_shut(const struct line *l, size_t at, size_t n)
{
	size_t rows = 0;

	for (size_t y = at; y < n && l[y].indent >= 0; y++) {
		if (!has_bar(l[y].text) || is_delimiter(l[y].text))
			continue;
		if (!ends_in_bar(l[y].text))
			return false;
		rows++;
	}
	return rows > 1;
}

/* A table without frames, labels between its rows: | only between cells. */
static size_t
loose(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t y = at;
	bool frame = is_outer(l[at].text) || (!has_bar(l[at].text) && at + 1 < n && is_outer(l[at + 1].text));

	if (!is_label(d, l, at, n) && !(has_bar(l[at].text) && is_loose(l, at, n)))
		return 0;
	enum frame ends = frame && is_each(l, at, n) ? FRAME_EACH : frame && has_outer(l, at, n) ? FRAME_BOTH : is_shut(l, at, n) ? FRAME_BEHIND : FRAME_NONE;
	enum torn least = torn_least(l, at, n);
	size_t last = find_pads(l, at, n);
	for (size_t to; y < n && l[y].indent >= 0; y = to) {
		bool between = !has_bar(l[y].text) && y + 1 < n && l[y].text.n <= LABEL_MAX && !lay_heading(l[y].text) &&
		               (has_bar(l[y + 1].text) || is_dashes(l[y + 1].text));
		to = y + 1;
		if (is_dashes(l[y].text) || is_delimiter(l[y].text))
			continue;
		if (has_bar(l[y].text))
			to = put_line(d, l, y, n, ends, least, pads_of(last, to));
		else if (between)
			doc_text(d, l[y].no, inline_text(str_trim(l[y].text), true, d->a));
		else
			break;
	}
	return y - at;
}

/* Does the line end in Markdown's mark of a line break? */
static bool
ends_hard(struct str s)
{
	return s.n > 2 && s.p[s.n - 1] == ' ' && s.p[s.n - 2] == ' ';
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

	if (head == at || head >= n || !ends_hard(l[head].text) || !(is_dashes(l[head].text) || is_delimiter(l[head].text)))
		return 0;
	for (size_t to; end < n && l[end].indent >= 0; end = to) {
		bool bar = false;
		to = hard_end(l, end, n);
		to = to == end ? end + 1 : to;
		for (size_t y = end; y < to; y++)
			bar = bar || has_bar(l[y].text);
		if (!bar && l[end].has & LINE_TAB)
			break;
		if (end == head)
			to = end + 1;
		else if (bar)
			put_row(d, l, end, to, is_outer(l[at].text), false, PADS_NONE);
		else
			doc_text(d, l[end].no, inline_text(str_trim(row_text(l, end, to, d->a)), true, d->a));
	}
	return end - at;
}

/* Index of the delimiter row under a head over several lines, which has as many bars as it; at: there is none. */
static size_t
under_head(const struct line *l, size_t at, size_t n)
{
	size_t have = 0;

	for (size_t y = at; is_outer(l[at].text) && y + 1 < n && y < at + HEAD_MAX && l[y].indent >= 0; y++) {
		have += count_bars(l[y].text);
		if (is_delimiter(l[y + 1].text))
			return have > 2 && have == count_bars(l[y + 1].text) && is_framed(l[y + 1].text) && ends_in_bar(l[y].text) ? y + 1 : at;
	}
	return at;
}

/* Index behind the row that begins at l[at], which ends with the last one of `bars` bars, empty lines or not; at: it does not. */
static size_t
counted_end(const struct line *l, size_t at, size_t n, size_t bars)
{
	size_t have = 0;

	for (size_t y = at; is_outer(l[at].text) && y < n && y < at + BREAKS; y++) {
		have += count_bars(l[y].text);
		if (have >= bars)
			return have == bars && ends_in_bar(l[y].text) ? y + 1 : at;
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
	size_t bars = count_bars(l[rule].text);
	put_row(d, l, at, rule, true, true, PADS_NONE);
	for (size_t to; end < n && (to = counted_end(l, end, n, bars)) > end; end = to)
		put_row(d, l, end, to, true, false, PADS_NONE);
	return end - at;
}

static size_t
markdown(struct doc *d, const struct line *l, size_t at, size_t n)
{
	if (at + 1 >= n || l[at].indent < 0 || l[at + 1].indent < 0)
		return 0;
	size_t took = filled(d, l, at, n);
	if (!took)
		took = counted(d, l, at, n);
	if (took)
		return took;
	bool bar = has_bar(l[at].text);
	bool below = bar && is_delimiter(l[at + 1].text);
	bool self = bar && is_delimiter(l[at].text) && str_trim(l[at].text).p[0] == '|' && has_bar(l[at + 1].text);
	bool frame = is_outer(below ? l[at + 1].text : l[at].text);
	size_t end = at, bars = 0;

	if (!below && !self && !is_frame(d, l, at, n))
		return loose(d, l, at, n);
	enum frame ends = frame && !below && !self && is_each(l, at, n) ? FRAME_EACH : frame ? FRAME_BOTH : FRAME_NONE;
	enum torn least = torn_least(l, at, n);
	size_t last = find_pads(l, at, n);
	while (end < n && l[end].indent >= 0 && (has_bar(l[end].text) || is_delimiter(l[end].text))) {
		size_t to = end + 1;
		if (!is_delimiter(l[end].text)) {
			to = ends == FRAME_BOTH ? row_end(l, end, n, bars) : to; /* else a bar at its edge only parts an empty cell */
			if (to == end + 1 && !below)
				to = put_line(d, l, end, n, ends, least, pads_of(last, to));
			else
				put_row(d, l, end, to, ends, end == at && below, pads_of(last, to));
			bars = frame && !bars ? count_bars(row_text(l, end, to, d->a)) : bars;
		}
		end = to;
	}
	return end - at;
}

/* Adds the cells of one MediaWiki line to a row that is being built. */
static void
wiki_cells(struct str s, const struct line *l, struct doc_cell *c, size_t *k, size_t max, struct arena *a)
{
	struct str two = s.p[0] == '!' ? STR("!!") : STR("||");

	s = str_cut(s, 1);
	while (true) {
		assert(*k < max);
		ptrdiff_t at = str_find(s, two);
		struct str t = {s.p, at < 0 ? s.n : (size_t)at};
		const char *bar = t.n ? memchr(t.p, '|', t.n) : NULL, *eq = t.n ? memchr(t.p, '=', t.n) : NULL;
		if (bar && eq && eq < bar) /* attributes */
			t = str_cut(t, (size_t)(bar - t.p) + 1);
		c[(*k)++] = (struct doc_cell){str_trim(inline_text(str_trim(t), true, a)), l->no};
		if (at < 0)
			break;
		s = str_cut(s, (size_t)at + 2);
	}
}

/* A line that begins no cell goes on with the one before it. */
static void
wiki_more(struct doc_cell *c, struct str s, const struct line *l, struct arena *a)
{
	struct str more = str_trim(inline_text(s, true, a));
	struct buf b = {.a = a};

	if (!c->text.n) {
		*c = (struct doc_cell){more, l->no};
		return;
	}
	buf_str(&b, c->text);
	buf_char(&b, ' ');
	buf_str(&b, more);
	c->text = buf_slice(&b);
}

static size_t
mediawiki(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t end = at + 1, max = 0, open = 0;

	if (!str_starts(str_trim(l[at].text), STR("{|")))
		return 0;
	for (; end < n && open < OPEN_MAX && !str_starts(str_trim(l[end].text), STR("|}")); end++)
		open += str_starts(str_trim(l[end].text), STR("{|")); /* or each that is never closed would read all of the rest */
	if (end == n || open == OPEN_MAX)
		return 0;
	for (size_t y = at + 1; y < end;) {
		size_t to = y, k = 0;
		for (max = 0; to < end && !str_starts(str_trim(l[to].text), STR("|-")); to++)
			max += 1 + l[to].text.n / 2;
		struct doc_cell *c = MEM_NEW(d->a, struct doc_cell, max + 1);
		size_t no = y;
		for (; y < to; y++) {
			struct str s = str_trim(l[y].text);
			if (s.n && (s.p[0] == '|' || s.p[0] == '!') && !str_starts(s, STR("|+")))
				wiki_cells(s, &l[y], c, &k, max, d->a);
			else if (s.n && k)
				wiki_more(&c[k - 1], s, &l[y], d->a);
			else if (s.n)
				doc_text(d, l[y].no, s);
		}
		if (k) {
			struct doc_item *it = doc_add(d, DOC_ROW, l[no].no, k);
			memcpy(it->cell, c, k * sizeof *c);
		}
		y = to + 1;
	}
	return end + 1 - at;
}

size_t
pipe_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t took = adoc_read(d, l, at, n);

	if (!took)
		took = mediawiki(d, l, at, n);
	if (!took)
		took = wiki_read(d, l, at, n);
	return took ? took : markdown(d, l, at, n);
}

/* Do two rows of as many cells, between outer bars, follow an empty line? */
static bool
begins_framed(const struct line *l, size_t at, size_t n)
{
	size_t mid, end, bars[2] = {0};

	if (at == 0 || l[at - 1].indent >= 0 || !is_outer(l[at].text) || (mid = row_end(l, at, n, 0)) >= n || !is_outer(l[mid].text))
		return false;
	for (size_t y = at; y < mid; y++)
		bars[0] += count_bars(l[y].text);
	end = row_end(l, mid, n, bars[0]);
	for (size_t y = mid; y < end; y++)
		bars[1] += count_bars(l[y].text);
	return bars[0] > 2 && bars[0] == bars[1] && ends_in_bar(l[mid - 1].text) && ends_in_bar(l[end - 1].text);
}

bool
pipe_begins(const struct line *l, size_t at, size_t n)
{
	if (begins_framed(l, at, n))
		return true;
	return at + 1 < n && l[at + 1].has & LINE_DASH && l[at].indent >= 0 && has_bar(l[at].text) && is_delimiter(l[at + 1].text);
}
