/* lay_list - rows that a script printed as lists: of Python, xlrd, numpy, or JSON.
 * Comes in: lines.  Goes out: one row for each list of texts and numbers; texts under a name as text, a page's table under one as its rows.
 * Rule: a list of nothing but texts, numbers and words for nothing is a row, and all rows of one list stand equally deep in it, or
 * they are places on a page beside their words and nothing is read.  Under a name, numbers alone are not the table's.  A line that
 * begins as a list and is none is text; lines of a page under a name are left as they are.
 * Known weakness: a dictionary with names of its own for each row loses its numbers. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "doc.h"
#include "norm.h"
#include "line.h"
#include "tag.h"
#include "html.h"
#include "lay.h"
#include "layout.h"

enum { DEPTH_MAX = 6 }; /* of lists in lists */

struct entry {
	size_t line, depth; /* depth: of a row's list; 0: it need not be that of others */
	size_t n;           /* cells of a row; 0: text */
	struct doc_cell *cell;
	bool text, lines;   /* some of it is neither a number nor blank; ends in a line break */
};

struct list {
	const struct line *l;
	size_t y, i, n; /* the next byte; behind the last line */
	MEM_ARRAY(struct entry) out;
	struct doc *d;
	bool page;    /* lines of a page stand under a name, as in a notebook: no table of lists */
};

struct cells {
	struct doc_cell *v;
	size_t n, cap;
};

/* The next byte that is no blank, over line ends; 0: there is none. */
static char
peek(struct list *x)
{
	for (; x->y < x->n; x->y++, x->i = 0) {
		struct str s = x->l[x->y].text;
		while (x->i < s.n && s.p[x->i] == ' ')
			x->i++;
		if (x->i < s.n)
			return s.p[x->i];
	}
	return 0;
}

/* The character of n hexadecimal digits at s[*i], which moves behind them. */
static uint32_t
hex(struct str s, size_t *i, size_t n)
{
	uint32_t c = 0;

	for (int d; n-- > 0 && *i < s.n && (d = str_hex(s.p[*i])) >= 0; ++*i)
		c = c << 4 | (uint32_t)d;
	return c;
}

/* Adds what the escape at s[*i], behind its backslash, stands for; a line break parts words. */
static void
add_escape(struct buf *b, struct str s, size_t *i)
{
	char e = s.p[(*i)++];
	uint32_t c = e == 'u' || e == 'x' ? hex(s, i, e == 'u' ? 4 : 2) : 0;

	if ((c & 0xFC00) == 0xD800 && *i + 1 < s.n && s.p[*i] == '\\' && s.p[*i + 1] == 'u') {
		*i += 2;
		c = 0x10000 + ((c & 0x3FF) << 10) + (hex(s, i, 4) & 0x3FF);
	}
	if (c)
		buf_rune(b, (c & ~0x7FFu) == 0xD800 ? 0xFFFD : c);
	else
		buf_char(b, e == 'n' || e == 'r' ? '\n' : e == 't' ? ' ' : e);
}

/* A text in quotes, which ends on its line. */
static bool
read_quoted(struct list *x, struct buf *b)
{
	struct str s = x->l[x->y].text;
	char quote = s.p[x->i++];

	while (x->i < s.n && s.p[x->i] != quote)
		if (s.p[x->i] == '\\' && x->i + 1 < s.n) {
			x->i++;
			add_escape(b, s, &x->i);
		} else {
			buf_char(b, s.p[x->i++]);
		}
	return x->i < s.n && s.p[x->i++] == quote;
}

/* A text of several lines as a cell has it. */
static struct str
joined(struct str s, struct arena *a)
{
	struct buf b = {.a = a};

	s = norm_text(s, a);
	while (s.n) {
		struct str t = str_trim(str_upto(&s, '\n'));
		if (t.n)
			lay_join(&b, t);
	}
	return buf_slice(&b);
}

static bool
is_nothing(struct str s)
{
	return word_is(s, "None null nan NaN NULL NA <NA> NaT true false True False");
}

/* A text as it stands, a number, or nothing; before it may stand of what type it is, as xlrd prints it.  False: it is none of them. */
static bool
read_scalar(struct list *x, struct doc_cell *c)
{
	struct str s = x->l[x->y].text;
	size_t from = x->i;

	*c = (struct doc_cell){.line = x->l[x->y].no};
	while (x->i < s.n && str_letter(s.p[x->i]))
		x->i++;
	if (x->i > from && x->i + 1 < s.n && s.p[x->i] == ':')
		from = ++x->i;
	if (x->i < s.n && (s.p[x->i] == '\'' || s.p[x->i] == '"')) {
		struct buf b = {.a = x->d->a};
		if (!read_quoted(x, &b))
			return false;
		c->text = is_nothing(buf_slice(&b)) ? STR("") : buf_slice(&b);
		return !str_eq(str_trim(c->text), STR(",")); /* what parts cells: a quote was lost */
	}
	while (x->i < s.n && !strchr(" ,:])}", s.p[x->i]))
		x->i++;
	struct str t = {s.p + from, x->i - from};
	if (is_nothing(t))
		return true;
	c->text = t;
	for (size_t i = 0; i < t.n; i++)
		if (!str_digit(t.p[i]) && !strchr("+-.eE", t.p[i]))
			return false;
	return t.n > 0;
}

/* A text under a name, or beside lists. */
static void
put_text(struct list *x, const struct doc_cell *c)
{
	if (!c->text.n || lay_value(c->text))
		return;
	struct doc_cell *copy = MEM_TAKE(x->d->a, struct doc_cell, 1);
	*copy = *c;
	*MEM_PUSH(doc_work(x->d), x->out) = (struct entry){.line = c->line, .cell = copy, .text = true};
}

static void
put_row(struct list *x, struct cells *c, size_t depth)
{
	bool text = false, lines = false;

	for (size_t i = 0; i < c->n; i++) {
		lines |= str_ends(c->v[i].text, STR("\n"));
		c->v[i].text = joined(c->v[i].text, x->d->a);
		text |= c->v[i].text.n && !lay_value(c->v[i].text);
	}
	*MEM_PUSH(doc_work(x->d), x->out) = (struct entry){c->v[0].line, depth, c->n, c->v, text, lines};
}

static bool read_list(struct list *x, size_t depth);

/* The key of a dictionary and its colon; *name: it is a word, not a number or a head of the table's. */
static bool
read_key(struct list *x, bool *name)
{
	struct doc_cell key;

	if (!read_scalar(x, &key) || peek(x) != ':')
		return false;
	x->i++;
	*name = key.text.n && str_letter(key.text.p[0]) && !str_starts(key.text, STR("Unnamed"));
	return true;
}

/* What stands under a name: of lists only those that hold texts. */
static void
put_named(struct list *x, size_t from)
{
	bool text = false;

	for (size_t i = from; i < x->out.n; i++) {
		text |= x->out.v[i].text;
		x->page |= x->out.v[i].lines;
	}
	if (!text)
		x->out.n = from;
	for (size_t i = from; i < x->out.n; i++)
		x->out.v[i].depth = 0;
}

/* Do the rows from `from` on stand equally deep? */
static bool
is_even(const struct list *x, size_t from)
{
	size_t depth = 0;

	for (size_t i = from; i < x->out.n; i++) {
		size_t own = x->out.v[i].depth;
		if (own && depth && own != depth)
			return false;
		depth = own ? own : depth;
	}
	return true;
}

/* The list or dictionary at the next byte. */
static bool
read_list(struct list *x, size_t depth)
{
	struct cells cells = {0};
	bool nested = false, dict = peek(x) == '{';
	size_t from = x->out.n;
	char c, close = x->l[x->y].text.p[x->i++];

	close = close == '(' ? ')' : close == '[' ? ']' : '}';
	while ((c = peek(x)) != close) {
		bool name = false;
		size_t first = x->out.n;
		struct doc_cell cell;
		if (!c || (dict && !read_key(x, &name)) || !(c = peek(x)))
			return false;
		if (c == '[' || c == '(' || c == '{') {
			nested = true;
			if (depth == DEPTH_MAX || !read_list(x, depth + 1))
				return false;
		} else if (!read_scalar(x, &cell)) {
			return false;
		} else if (name) {
			put_text(x, &cell);
		} else {
			*MEM_PUSH(x->d->a, cells) = cell;
		}
		if (name)
			put_named(x, first);
		if (peek(x) == ',')
			x->i++;
	}
	x->i++;
	if (cells.n && !nested)
		put_row(x, &cells, depth);
	for (size_t i = 0; i < cells.n && nested; i++)
		put_text(x, &cells.v[i]);
	return is_even(x, from);
}

/* What was read, to items. */
static void
put_out(struct list *x)
{
	for (size_t k = 0; k < x->out.n; k++) {
		struct entry *e = &x->out.v[k];
		if (e->n) {
			doc_item(x->d, DOC_ROW, e->line, e->n, e->cell);
			continue;
		}
		struct str s = norm_text(e->cell->text, x->d->a);
		size_t first = x->d->n;
		if (tag_opens_table(str_trim(s)))
			html_read(x->d, s, HTML_DEPTH);
		while (first == x->d->n && s.n) {
			struct str t = str_trim(str_upto(&s, '\n'));
			if (t.n)
				doc_text(x->d, e->line, t), first++;
		}
		for (; first < x->d->n; first++) {
			x->d->item[first].line = e->line;
			for (size_t i = 0; i < x->d->item[first].n; i++)
				x->d->item[first].cell[i].line = e->line;
		}
	}
}

bool
lay_list_begins(const struct line *l)
{
	struct str s = str_trim(l->text);
	size_t depth = 0;

	for (; s.n && depth < DEPTH_MAX && (s.p[0] == '[' || s.p[0] == '(' || s.p[0] == '{'); depth++)
		s = str_cut(s, 1);
	if (!depth || !s.n)
		return depth == 1 && l->text.p[l->text.n - 1] != '(';
	return str_digit(s.p[0]) ? depth > 1 : word_starts(s, "' \" None nan null text: empty: number:");
}

size_t
lay_list_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	struct list x = {.l = l, .y = at, .n = n, .d = d};

	if (!lay_list_begins(&l[at]))
		return 0;
	peek(&x);
	bool whole = read_list(&x, 1) && x.out.n;
	if (x.page || (!whole && l[at].has & LINE_STOP))
		return 0;
	size_t end = x.y;
	if (whole && x.i < l[end].text.n && l[end].text.p[x.i] == ',')
		x.i++;
	if (!whole || str_trim(str_cut(l[end].text, x.i)).n) {
		doc_text(d, l[at].no, str_trim(l[at].text));
		return 1;
	}
	put_out(&x);
	return end + 1 - at;
}
