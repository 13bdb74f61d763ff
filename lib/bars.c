/* bars - lines whose cells are parted by vertical bars: what their bars are, and the row on them.
 * Comes in: a line, blanks around it or none, or the lines of one row, however whoever asks knew where it ends.  Goes out: what its bars part, and
 * which of them part nothing; the row with its inline markup off, or the rows that a converter joined in one by <br>, as where it finds no rule
 * between them (pymupdf4llm).
 * Rule: a bar behind a backslash is a character of its cell.  Of joined rows cells of values hold as many pieces as the label before them, each a
 * value, a dash, nothing or a few letters, and no other cell of values holds another number; a merged cell before the label is the first row's.
 * Known weakness: labels broken over lines have more pieces than values, and the row stays one. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "tag.h"
#include "inline.h"
#include "lay.h"
#include "bars.h"

enum { LABEL_MAX = 150 }; /* bytes of a label that stands alone */

bool
bars_rule(struct str s)
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

bool
bars_parts(struct str s)
{
	s = str_trim(s);
	return bars_rule(s) || (s.n > 2 && count_of(s, '-') == s.n);
}

size_t
bars_count(struct str s)
{
	size_t n = 0;

	if (!s.n || (!GK_PLAIN && !memchr(s.p, '\\', s.n)))
		return count_of(s, '|');
	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '|';
		i += s.p[i] == '\\';
	}
	return n;
}

bool
bars_any(struct str s)
{
	const char *bar = s.n ? memchr(s.p, '|', s.n) : NULL;

	if (!bar || (!GK_PLAIN && !memchr(s.p, '\\', (size_t)(bar - s.p))))
		return bar;
	return bars_count(s) > 0;
}

bool
bars_framed(struct str s)
{
	s = str_trim(s);
	return s.n > 2 && s.p[0] == '|' && s.p[s.n - 1] == '|' && bars_count(s) > 1;
}

bool
bars_open(struct str s)
{
	s = str_trim(s);
	return s.n && s.p[0] == '|';
}

bool
bars_shut(struct str s)
{
	s = str_trim(s);
	return s.n && s.p[s.n - 1] == '|' && (s.n == 1 || s.p[s.n - 2] != '\\');
}

bool
bars_label(const struct line *l)
{
	return l->indent >= 0 && l->text.n <= LABEL_MAX && !bars_any(l->text) && !bars_parts(l->text) && !lay_heading(l->text) && !lay_prose_line(l);
}

size_t
bars_next(struct str s, size_t i)
{
	while (i < s.n && s.p[i] != '|')
		i += s.p[i] == '\\' && i + 1 < s.n ? 2 : 1;
	return i;
}

struct str
bars_cell(struct str *s)
{
	struct str c = {s->p, bars_next(*s, 0)};

	*s = str_cut(*s, c.n + 1);
	return c;
}

struct str
bars_inner(struct str s, enum bars_frame frame)
{
	s = str_trim(s);
	if (frame == BARS_BARE || (frame == BARS_BOTH && s.p[0] != '|'))
		return s;
	s = str_cut(s, frame != BARS_BEHIND);
	if (s.n && s.p[s.n - 1] == '|' && (s.n < 2 || s.p[s.n - 2] != '\\'))
		s.n--;
	return s;
}

size_t
bars_own(struct str s)
{
	size_t k = 0;

	s = str_trim(s);
	if (!bars_shut(s))
		return 0;
	for (; s.n; k++)
		if ((bars_cell(&s).n == 0) != (k % 2 == 0))
			return 0;
	return k % 2 ? 0 : k / 2;
}

size_t
bars_behind(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	while (n < s.n && s.p[s.n - 1 - n] == '|')
		n++;
	return n + 2 < s.n && s.p[s.n - 1 - n] == ' ' && s.p[s.n - 2 - n] == '|' ? n : 0;
}

struct str
bars_unpad(struct str s, enum bars_pads pads)
{
	size_t n = pads ? bars_behind(s) : 0, first = 0;

	if (n == 0 || (n == 1 && pads != BARS_PADS_ANY))
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

/* --- rows joined in one ---------------------------------------------------------------------------------------- */

enum { LEAST = 3, FEW = 7 }; /* cells of values; bytes of what may have been one */

/* Takes the text up to the next <br> off *s, with it; *last: there is none. */
static struct str
next_piece(struct str *s, bool *last)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->p[i] == '<' && tag_begins(str_cut(*s, i), "br")) {
			struct str piece = {s->p, i};
			*s = str_cut(*s, tag_end(*s, i));
			*last = false;
			return str_trim(piece);
		}
	*last = true;
	return str_trim(*s);
}

/* Is it a value, or a few characters that a reader of pictures may have made of one (O, l2)? */
static bool
is_value(struct str s)
{
	bool few = s.n <= FEW;

	for (size_t i = 0; i < s.n; i++)
		few = few && (unsigned char)s.p[i] < 0x80;
	return few || lay_value(s);
}

/* The pieces of a cell, *values: all of them values, dashes or nothing. */
static size_t
pieces(struct str s, bool *values)
{
	size_t n = 0;

	*values = true;
	for (bool last = false; !last; n++) {
		struct str piece = next_piece(&s, &last);
		*values = *values && is_value(piece);
	}
	return n;
}

size_t
bars_heaped(const struct str *cell, size_t n)
{
	size_t rows = 0, most = 0, label = 0; /* pieces of the cells of values, how many those are, pieces of the text before them */

	for (size_t k = 0; k < n; k++) {
		bool values;
		size_t m = pieces(cell[k], &values);
		if (!values && most)
			return 1;
		if (!values) {
			label = m;
			continue;
		}
		if (m == 1 && str_trim(cell[k]).n == 0)
			continue;
		if (m != (rows ? rows : label))
			return 1;
		rows = m;
		most++;
	}
	return most >= LEAST ? rows : 1;
}

struct str
bars_piece(struct str s, size_t i)
{
	struct str piece;
	bool last = false;

	do
		piece = last ? STR("") : next_piece(&s, &last);
	while (i-- > 0);
	return piece;
}

/* --- the row on some lines --------------------------------------------------------------------------------------- */

struct str
bars_text(const struct line *l, size_t at, size_t to, size_t *from, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t y = at; y < to; y++) {
		struct str s = str_trim(l[y].text);
		if (from)
			from[y - at] = b.n;
		if (to == at + 1)
			return l[at].text;
		if (s.n)
			lay_join(&b, s);
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

void
bars_row(struct doc *d, const struct line *l, size_t at, size_t to, enum bars_frame frame, bool head, enum bars_pads pads)
{
	size_t *from = MEM_TAKE(d->a, size_t, to - at), y = at;
	struct str all = bars_text(l, at, to, from, d->a), s = bars_unpad(all, pads);
	bool each = frame == BARS_EACH && bars_own(s), any = false;

	s = bars_inner(s, frame == BARS_EACH && !each ? BARS_BOTH : frame);
	for (size_t i = 0; i < s.n && !any; i++)
		any = !strchr("| \t", s.p[i]);
	if (head && !any)
		return;
	size_t cells = each ? bars_count(s) / 2 + 1 : bars_count(s) + 1;
	size_t *line = MEM_TAKE(d->a, size_t, cells);
	struct str *text = MEM_TAKE(d->a, struct str, cells);
	for (size_t k = 0; k < cells; k++) {
		struct str cell = bars_cell(&s);
		text[k] = unset(str_trim(cell));
		if (each) /* between its bar and that of the next */
			bars_cell(&s);
		size_t where = text[k].n ? (size_t)(text[k].p - all.p) : (size_t)(cell.p - all.p) - (cell.p > all.p); /* of a blank cell, its bar's */
		while (y + 1 < to && from[y + 1 - at] <= where)
			y++;
		line[k] = l[y].no;
	}
	size_t rows = l[at].has & LINE_TAG ? bars_heaped(text, cells) : 1;
	for (size_t i = 0; i < rows; i++) {
		struct doc_cell *c = doc_begin(d, DOC_ROW, l[at].no, cells)->cell;
		for (size_t k = 0; k < cells; k++)
			c[k] = (struct doc_cell){str_trim(inline_text(rows > 1 ? bars_piece(text[k], i) : text[k], true, d->a)), line[k]};
	}
}
