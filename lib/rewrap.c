/* rewrap - puts together what a converter cut when it laid a whole document into a narrow cell.
 * Comes in: the lines of the cell.  Goes out: paragraphs, and the labels and values of tables in their order.
 * Rule: the writer cut every line, table rows too, into pieces of the cell's width, counted from the end, so that only
 * the first piece of a line is short.  A piece as wide as the cell goes on in the next line to the character: 25980. and
 * 4 are 25980.4.  After any other piece two figures stay apart.
 * Known weakness: columns are gone, so blank cells are not seen; the row then has fewer values. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "line.h"
#include "lay.h"
#include "rewrap.h"

enum { MIN_LINES = 12, BARE_VALUES = 10 };

struct token {
	struct str text;
	size_t line;
	bool value;
};

struct stream {
	const struct lines *in;
	size_t width;       /* of the cell, in columns */
	struct doc *d;
	struct buf b;       /* the token or paragraph that is open */
	size_t line;        /* where it begins */
	struct token *v;
	size_t n, cap;
};

static struct str
right_trim(struct str s)
{
	while (s.n && s.p[s.n - 1] == ' ')
		s.n--;
	return s;
}

static bool
is_rule(struct str s)
{
	size_t dashes = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] != '-' && s.p[i] != ' ')
			return false;
		dashes += s.p[i] == '-';
	}
	return dashes > 1;
}

static size_t
width_of(const struct lines *in)
{
	size_t most = 0;

	for (size_t i = 0; i < in->n; i++) {
		size_t w = line_width(right_trim(in->v[i].text));
		most = w > most ? w : most;
	}
	return most;
}

bool
rewrap_is(const struct lines *in)
{
	size_t width = width_of(in), full = 0, all = 0;
	bool cut = false;

	for (size_t i = 0; i < in->n; i++) {
		struct str s = right_trim(in->v[i].text);
		if (!s.n)
			continue;
		all++;
		full += line_width(s) + 1 >= width;
		cut |= i > 0 && is_rule(s) && is_rule(in->v[i - 1].text) && line_width(s) + 1 >= width;
	}
	return all >= MIN_LINES && cut && full * 4 > all;
}

/* Does a piece that ends in line a go on in b without a blank? */
static bool
goes_on(const struct stream *s, struct str a, struct str b)
{
	size_t w = line_width(a);

	if (!a.n || !b.n || b.p[0] == ' ')
		return false;
	if (w >= s->width)
		return true;
	return (unsigned char)a.p[a.n - 1] >= 0x80 || (unsigned char)b.p[0] >= 0x80;
}

/* Are the last word of a and the first of b, on which b begins, a number together, and not two: 1,0 and 86, or 1 and ,086?  Then it was cut
 * there, however short a is. */
static bool
is_cut_number(struct str a, struct str b, struct arena scratch)
{
	struct str head = str_behind(a, ' '), tail = str_upto(&b, ' ');
	struct buf whole = {.a = &scratch};

	if (!head.n || !tail.n || !str_digit(head.p[0]) || (str_digit(tail.p[0]) ? lay_value(head) : tail.p[0] != ',' && tail.p[0] != '.'))
		return false;
	buf_str(&whole, head);
	buf_str(&whole, tail);
	return lay_value(buf_slice(&whole));
}

/* Stands a number behind a label, of a table's two lines, each in its own cell?  Blanks part them, which were cut off at the end of a. */
static bool
is_first_value(struct str a, struct str b)
{
	size_t at = a.n;

	while (at > 0 && ((unsigned char)a.p[--at] & 0xC0) == 0x80)
		;
	struct str last = str_cut(a, at);
	return last.n == 3 && !lay_value(last) && !word_is(last, "， ．") && lay_value(str_upto(&b, ' '));
}

static void
paragraph(struct stream *s)
{
	struct str t = str_dup(s->d->a, str_trim(buf_slice(&s->b)));

	if (t.n)
		doc_text(s->d, s->line, t);
	s->b.n = 0;
}

/* Ends the token that is open; a table's tokens wait, so that the last label can go with its values. */
static void
end_token(struct stream *s)
{
	struct str t = str_dup(s->d->a, str_trim(buf_slice(&s->b)));

	s->b.n = 0;
	if (!t.n)
		return;
	*MEM_PUSH(s->d->a, *s) = (struct token){t, s->line, lay_value(t)};
}

/* Adds a line of a table to the tokens: two blanks part them, one only beside a value. */
static void
table_line(struct stream *s, size_t y, bool joined)
{
	struct str t = right_trim(s->in->v[y].text);
	size_t blanks = joined ? 0 : 1;

	for (size_t at = 0; at < t.n;) {
		size_t i = at;
		while (i < t.n && t.p[i] != ' ')
			str_rune(t, &i);
		if (i == at) {
			blanks++;
			at++;
			continue;
		}
		struct str word = {t.p + at, i - at}, open = str_trim(buf_slice(&s->b));
		bool apart = blanks > 1 || (blanks == 1 && (lay_value(word) || lay_value(open)));
		if (apart)
			end_token(s);
		else if (blanks && s->b.n)
			buf_char(&s->b, ' ');
		if (!s->b.n)
			s->line = s->in->v[y].no;
		buf_str(&s->b, word);
		blanks = 0;
		at = i;
	}
}

/* The tokens of a table: labels as text, the last before some values with them as a row. */
static void
put_tokens(struct stream *s)
{
	for (size_t i = 0; i < s->n;) {
		size_t j = i + 1;
		while (j < s->n && s->v[j].value)
			j++;
		bool bare = s->v[i].value || j - i - 1 >= BARE_VALUES;
		if (!s->v[i].value && (bare || j == i + 1)) {
			doc_text(s->d, s->v[i].line, s->v[i].text);
			i++;
		}
		if (i < j) {
			struct doc_cell *c = doc_add(s->d, DOC_ROW, s->v[i].line, j - i)->cell;
			for (size_t k = i; k < j; k++)
				c[k - i] = (struct doc_cell){s->v[k].text, s->v[k].line};
		}
		i = j;
	}
	s->n = 0;
}

/* The table on lines [from, to), between its rules, none among them. */
static void
table(struct stream *s, size_t from, size_t to)
{
	bool joined = false;

	for (size_t y = from; y < to; y++) {
		if (!joined && right_trim(s->in->v[y].text).n && s->b.n)
			end_token(s);
		table_line(s, y, joined);
		struct str here = right_trim(s->in->v[y].text), next = y + 1 < to ? right_trim(s->in->v[y + 1].text) : STR("");
		joined = next.n && ((goes_on(s, here, next) && !is_first_value(here, next)) || is_cut_number(here, next, *s->d->a));
	}
	end_token(s);
	put_tokens(s);
}

void
rewrap_read(struct doc *d, const struct lines *in)
{
	struct stream s = {.in = in, .width = width_of(in), .d = d, .b = {.a = d->a}};

	for (size_t y = 0; y < in->n;) {
		struct str t = right_trim(in->v[y].text);
		if (!t.n || is_rule(t))
			paragraph(&s);
		if (t.n && is_rule(t)) {
			size_t from = y, to;
			while (from < in->n && is_rule(in->v[from].text))
				from++;
			for (to = from; to < in->n && !is_rule(in->v[to].text);)
				to++;
			if (to < in->n) {
				table(&s, from, to);
				while (to < in->n && is_rule(in->v[to].text))
					to++;
				from = to;
			}
			y = from;
			continue;
		}
		if (t.n) {
			struct str before = y ? right_trim(in->v[y - 1].text) : (struct str){0};
			bool first = y < 2 || !right_trim(in->v[y - 2].text).n;
			bool cut = first || line_width(before) + 1 >= s.width || t.p[0] == ' ';
			if (str_starts(str_trim(t), STR("- "))) /* an item of a list */
				paragraph(&s);
			if (s.b.n && !cut && !goes_on(&s, before, t))
				buf_char(&s.b, ' ');
			if (!s.b.n)
				s.line = in->v[y].no;
			buf_str(&s.b, t);
		}
		y++;
	}
	paragraph(&s);
}
