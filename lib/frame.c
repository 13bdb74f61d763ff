/* frame - what pandas prints in and around a table that is none of it.
 * Comes in: lines.  Goes out: the same, blanks for NaN or None in cells, for "Unnamed: 3" above columns, for the index before rows.
 * Rule: a word for nothing is whole between separators and comes several times.  An index counts 0, 1, 2 ... line by line, behind a
 * line whose first field is blank; the numbers 0, 1, 2 ... alone in that line are the names of columns.
 * Known weakness: a column that counts so by itself, below a blank head, is taken for an index. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "span.h"
#include "count.h"
#include "doc.h"
#include "line.h"
#include "frame.h"

enum { WORDS = 3 /* for nothing, at least */, ROWS = 3 /* counted */, QUOTE_ROWS = 12 /* lines of one row */, BLOCK = 16 * 1024 };

static bool
parts(char c)
{
	return c == ' ' || c == '\t' || c == ',' || c == ';' || c == '|' || c == '"' || c == '\n' || c == '\r';
}

/* How long the word for nothing at s[i] is, 0: there is none. */
static size_t
nothing_at(struct str s, size_t i)
{
	if (i && !parts(s.p[i - 1]))
		return 0;
	struct str t = str_cut(s, i);
	size_t n = word_starts(t, "NaN None nan <NA> NaT");
	if (!n && str_starts(t, STR("Unnamed: ")))
		n = 9 + span_digits(str_cut(t, 9));
	return n && (n == t.n || parts(t.p[n])) ? n : 0;
}

/* The next place in s from i on where such a word stands; s.n: there is none.  *n: how long it is. */
static size_t
next_nothing(struct str s, size_t i, size_t *n)
{
	for (; i < s.n; i++)
		if ((s.p[i] == 'N' || s.p[i] == 'n' || s.p[i] == 'U' || s.p[i] == '<') && (*n = nothing_at(s, i)))
			return i;
	return s.n;
}

/* Words that begin so in s from i on, before `to`, up to WORDS. */
static size_t
count_words(struct str s, size_t i, size_t to, char c)
{
	size_t words = 0;

	for (const char *p; words < WORDS && i < to && (p = memchr(s.p + i, c, to - i)); i = (size_t)(p - s.p) + 1)
		words += nothing_at(s, (size_t)(p - s.p)) > 0;
	return words;
}

bool
frame_holds(struct str text)
{
	static const char first[] = "NnU<";
	size_t words = 0;

	for (size_t i = 0; i < text.n && words < WORDS; i += BLOCK) /* a large text is gone through once */
		for (size_t k = 0; k < sizeof first - 1; k++)
			words += count_words(text, i, text.n - i < BLOCK ? text.n : i + BLOCK, first[k]);
	return words >= WORDS;
}

/* May such a word stand in the line, and is it none of a list, in which words are read as they stand? */
static bool
may_hold(struct str s)
{
	return s.n > 2 && (memchr(s.p, 'N', s.n) || memchr(s.p, 'n', s.n)) && !strchr("[({", *str_trim(s).p);
}

/* Gives line x the text at p, as long as its own, in which blanks stand for what is gone.  Where TABs part its cells it is no blank line. */
static void
put(struct doc *d, struct line *x, const char *p, struct buf *gone)
{
	int indent = x->indent;

	line_set(x, (struct str){p, x->text.n});
	x->indent = x->has & LINE_TAB ? indent : x->indent;
	if (d->drops)
		doc_drop(d, x->no, "markup-inside", buf_slice(gone));
}

/* Blanks for the figures in [from, to) of line x. */
static void
clear(struct doc *d, struct line *x, size_t from, size_t to)
{
	char *p = mem_dup(d->a, x->text.p, x->text.n);
	struct buf figures = {.a = d->a};

	for (size_t i = from; i < to; i++)
		if (str_digit(p[i])) {
			buf_char(&figures, p[i]);
			p[i] = ' ';
		}
	put(d, x, p, &figures);
}

/* Blanks for the words for nothing in line x. */
static void
clear_words(struct doc *d, struct line *x)
{
	size_t n, at = next_nothing(x->text, 0, &n);

	if (at == x->text.n)
		return;
	struct buf words = {.a = d->a};
	char *p = mem_dup(d->a, x->text.p, x->text.n);
	for (; at < x->text.n; at = next_nothing(x->text, at + n, &n)) {
		buf_add(&words, x->text.p + at, n);
		memset(p + at, ' ', n);
	}
	put(d, x, p, &words);
}

/* --- the index ----------------------------------------------------------------------------------------------- */

/* Does s begin with the number `want`, this separator behind it, a bar before it if that is one, and something else?  Its place
 * is [*from, *to). */
static bool
has_index(struct str s, size_t want, char sep, size_t *from, size_t *to)
{
	size_t i = sep == '|' && s.n && s.p[0] == '|', n = 0;

	while (i < s.n && s.p[i] == ' ')
		i++;
	*from = i;
	for (; i < s.n && i < *from + 6 && (unsigned)(s.p[i] - '0') < 10; i++)
		n = n * 10 + (unsigned)(s.p[i] - '0');
	*to = i;
	if (i == *from || n != want || i == s.n || (s.p[*from] == '0' && i > *from + 1))
		return false;
	struct str rest = str_trim(str_cut(s, i));
	return sep == '|' ? rest.n && rest.p[0] == '|' : s.p[i] == sep && (rest.n || sep != ' ');
}

/* The separator before which the first field of s is blank; 0: it is not, or there is no other. */
static char
head_sep(struct str s)
{
	if (s.n < 2 || !parts(s.p[0]) || s.p[0] == '"' || (s.p[0] == '|' && s.p[1] != ' ') || !str_trim(str_cut(s, 1)).n)
		return 0;
	return s.p[0];
}

/* Is s nothing but the numbers 0, 1, 2 ... between separators? */
static bool
is_numbers(struct str s)
{
	size_t want = 0;

	for (size_t i = 0; i < s.n;) {
		size_t n = 0, from = i;
		while (i < s.n && (unsigned)(s.p[i] - '0') < 10)
			n = n * 10 + (unsigned)(s.p[i++] - '0');
		if (i > from ? n != want++ : !parts(s.p[i++]))
			return false;
	}
	return want > 1;
}

/* The line of the next row behind l[i]: the next line, or the one behind the quotes that are open there. */
static size_t
next_row(const struct lines *l, size_t i)
{
	size_t end = i + QUOTE_ROWS < l->n ? i + QUOTE_ROWS : l->n;
	bool open = false;

	for (; i < end; i++) {
		open ^= l->v[i].has & LINE_QUOTE && count_of(l->v[i].text, '"') % 2;
		if (!open)
			return i + 1;
	}
	return l->n;
}

/* Takes the index that begins at l[i], and the names of columns above it. */
static void
take_index(struct doc *d, struct lines *l, size_t i)
{
	size_t from, to, rows = 0, head;
	bool rule = str_starts(l->v[i - 1].text, STR("|-")) || str_starts(l->v[i - 1].text, STR("|:"));

	head = i > (size_t)rule ? i - 1 - rule : l->n;
	char sep = head < l->n ? head_sep(l->v[head].text) : 0;
	if (!sep)
		return;
	for (size_t y = i; y < l->n && has_index(l->v[y].text, rows, sep, &from, &to); y = next_row(l, y))
		rows++;
	if (rows < ROWS)
		return;
	if (is_numbers(l->v[head].text))
		clear(d, &l->v[head], 0, l->v[head].text.n);
	rows = 0;
	for (size_t y = i; y < l->n && has_index(l->v[y].text, rows, sep, &from, &to); y = next_row(l, y), rows++)
		clear(d, &l->v[y], from, to);
}

/* Is the first figure of the line a 0 that could be an index? */
static bool
may_index(const struct line *x)
{
	struct str s = x->text;

	if (x->first != '0' && x->first != '|')
		return false;
	size_t i = (size_t)x->indent;

	if (i < s.n && s.p[i] == '|')
		i += s.n - i > 2 && s.p[i + 1] == ' ' ? 1 + span_blanks(str_cut(s, i + 1)) : s.n - i;
	return i + 1 < s.n && s.p[i] == '0' && parts(s.p[i + 1]);
}

void
frame_index(struct doc *d, struct lines *l)
{
	for (size_t i = 1, n = l->has & LINE_ZERO ? l->n : 0; i < n; i++)
		if (may_index(&l->v[i]))
			take_index(d, l, i);
}

void
frame_words(struct doc *d, struct lines *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (may_hold(l->v[i].text)) {
			clear_words(d, &l->v[i]);
			l->has |= l->v[i].has;
		}
}
