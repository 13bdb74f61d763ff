/* ruler - tables whose columns a rule of dashes shows: pandoc's simple and multiline tables, reStructuredText's.
 * Comes in: lines.  Goes out: rows whose cells stand in the rule's columns.
 * Rule: a word is of the column that it overlaps most, as it was printed; a line whose values stand between the columns, two in
 * one, one at its end behind a word in one, or not where nearly all others of theirs do, is not in step with the rule: it gives its
 * words without columns.  So does a whole table whose rule is Markdown's.
 * Known weakness: a table without a closing rule ends at the first empty line. */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "doc.h"
#include "line.h"
#include "inline.h"
#include "lay.h"
#include "ruler.h"

enum { COLUMNS_MAX = 64, STEPS = 5 /* values that show at which side of a column they stand */, RULES_MAX = 16 /* of a table */ };

bool
ruler_is(struct str s, size_t *runs)
{
	size_t k = 0, run = 0, best = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '-' || s.p[i] == '=') {
			k += run == 0;
			run++;
			best = run > best ? run : best;
		} else if (s.p[i] == ' ' || s.p[i] == '\t') {
			run = 0;
		} else {
			return false;
		}
	}
	*runs = k;
	return best >= 2;
}

enum side { LEFT, RIGHT, MIDDLE, SIDES };

struct ruler {
	size_t from[COLUMNS_MAX], to[COLUMNS_MAX]; /* display columns of the dash runs */
	size_t n;
	size_t seen[COLUMNS_MAX], at[COLUMNS_MAX][SIDES]; /* values in each column, and how many of them stand at that side */
};

static struct ruler
ruler_of(struct str s)
{
	struct ruler r = {.n = 0};

	for (size_t i = 0; i < s.n && r.n < COLUMNS_MAX; i++) {
		if (s.p[i] == ' ' || s.p[i] == '\t')
			continue;
		r.from[r.n] = i;
		while (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
			i++;
		r.to[r.n++] = i;
	}
	return r;
}

static bool
same_ruler(const struct ruler *a, const struct ruler *b)
{
	return a->n == b->n && memcmp(a->from, b->from, a->n * sizeof *a->from) == 0 && memcmp(a->to, b->to, a->n * sizeof *a->to) == 0;
}

/* The column in which a word from x to y stands: the one it overlaps most, else the nearest. */
static size_t
column_of(const struct ruler *r, size_t x, size_t y)
{
	size_t best = 0;
	ptrdiff_t most = PTRDIFF_MIN;

	for (size_t k = 0; k < r->n; k++) {
		ptrdiff_t from = (ptrdiff_t)(x > r->from[k] ? x : r->from[k]), to = (ptrdiff_t)(y < r->to[k] ? y : r->to[k]);
		if (to - from > most) {
			most = to - from;
			best = k;
		}
	}
	return best;
}

/* The next word of s from *at on, and the display column *x where it begins; moves both behind it. */
static struct str
next_word(struct str s, size_t *at, size_t *x, size_t *from)
{
	for (size_t n; *at < s.n && (n = str_blank(s, *at)); *at += n)
		*x += n == 3 ? 2 : 1; /* U+3000 is as wide as a character */
	size_t i = *at;
	while (i < s.n && !str_blank(s, i))
		str_rune(s, &i);
	struct str w = {s.p + *at, i - *at};
	*at = i;
	*from = *x;
	*x += line_width(w);
	return w;
}

/* The next word of a line and where it was printed, with the column that it stands in; false: there is none. */
struct placed {
	struct str word;
	size_t at, x, rat, rx; /* behind it, in the text and as printed */
	size_t from, to, k;
};

static bool
next_placed(const struct ruler *r, const struct line *l, struct placed *p)
{
	size_t rfrom;

	p->word = next_word(l->text, &p->at, &p->x, &p->from);
	if (p->word.n == 0)
		return false;
	bool printed = next_word(line_printed(l), &p->rat, &p->rx, &rfrom).n;
	p->from = printed ? rfrom : p->from;
	p->to = printed ? p->rx : p->x;
	p->k = column_of(r, p->from, p->to);
	return true;
}

/* Adds the words of a line to the cells of a row, each in the column it was printed in. */
static void
add_words(const struct ruler *r, const struct line *l, struct buf *b, struct doc_cell *c)
{
	size_t last = SIZE_MAX;

	for (struct placed p = {0}; next_placed(r, l, &p); last = p.k) {
		if (!b[p.k].n)
			c[p.k].line = l->no;
		if (last == p.k) {
			buf_char(&b[p.k], ' ');
			buf_str(&b[p.k], p.word);
		} else {
			inline_join(&b[p.k], p.word);
		}
	}
}

/* At which sides of its column does a value stand? */
static bool
stands(const struct ruler *r, const struct placed *p, enum side side)
{
	ptrdiff_t left = (ptrdiff_t)p->from - (ptrdiff_t)r->from[p->k], right = (ptrdiff_t)r->to[p->k] - (ptrdiff_t)p->to;

	return side == LEFT ? left == 0 : side == RIGHT ? right == 0 : left - right <= 1 && right - left <= 1;
}

/* Learns at which side of each column its values stand. */
static void
learn_sides(struct ruler *r, const struct line *l, size_t from, size_t to)
{
	for (size_t y = from; y < to; y++)
		for (struct placed p = {0}; next_placed(r, &l[y], &p);)
			if (lay_value(p.word)) {
				r->seen[p.k]++;
				for (enum side s = LEFT; s < SIDES; s++)
					r->at[p.k][s] += stands(r, &p, s);
			}
}

/* Does a value of the line stand between the columns, in that of another, at its end in that of a word, or not at the side of its
 * column where nearly all others do?  Then the line is not in step with the rule. */
static bool
out_of_step(const struct ruler *r, const struct line *l)
{
	size_t last = SIZE_MAX; /* the column of the word before */
	bool value = false, behind = false; /* was that a value?  one behind a word? */

	for (struct placed p = {0}; next_placed(r, l, &p); last = p.k) {
		bool before = value;
		value = lay_value(p.word);
		behind = value && p.k == last;
		if (!value)
			continue;
		if (p.from < r->from[p.k] || (p.to > r->to[p.k] && p.k + 1 < r->n) || (behind && before))
			return true;
		for (enum side s = LEFT; s < SIDES; s++)
			if (r->seen[p.k] >= STEPS && r->at[p.k][s] * 5 >= r->seen[p.k] * 4) {
				if (!stands(r, &p, s))
					return true;
				break;
			}
	}
	return behind;
}

/* A line that is not in step: the words before its first value as one label, then one cell for each word, without columns. */
static void
loose_row(struct doc *d, const struct line *l)
{
	struct buf label = {.a = d->a};
	size_t n = 0, at = 0, x = 0, from, first;
	struct str w;

	while ((w = next_word(l->text, &at, &x, &from)).n && !lay_value(w)) {
		if (label.n)
			buf_char(&label, ' ');
		buf_str(&label, w);
	}
	first = (size_t)(w.p - l->text.p);
	for (at = first; next_word(l->text, &at, &x, &from).n;)
		n++;
	struct doc_cell *c = doc_add(d, DOC_ROW, l->no, n + (label.n > 0))->cell;
	if (label.n)
		*c++ = (struct doc_cell){buf_slice(&label), l->no};
	for (at = first; (w = next_word(l->text, &at, &x, &from)).n;)
		*c++ = (struct doc_cell){w, l->no};
}

/* The rows on lines [from, to): one a line, or with `apart` one a group of lines between empty ones. */
static void
simple_rows(struct doc *d, const struct line *l, size_t from, size_t to, struct ruler *r, bool apart)
{
	learn_sides(r, l, from, to);
	for (size_t y = from; y < to;) {
		size_t end = y + 1, runs;
		while (apart && end < to && l[end].indent >= 0)
			end++;
		if (l[y].indent < 0 || (ruler_is(l[y].text, &runs) && runs == r->n)) {
			y++;
			continue;
		}
		size_t off = y;
		while (off < end && !out_of_step(r, &l[off]))
			off++;
		if (off < end) {
			for (; y < end; y++)
				loose_row(d, &l[y]);
			continue;
		}
		struct buf b[COLUMNS_MAX];
		struct doc_cell *c = doc_add(d, DOC_ROW, l[y].no, r->n)->cell;
		for (size_t k = 0; k < r->n; k++) {
			b[k] = (struct buf){.a = d->a};
			c[k].line = l[y].no;
		}
		for (; y < end; y++)
			add_words(r, &l[y], b, c);
		for (size_t k = 0; k < r->n; k++)
			c[k].text = str_trim(inline_cell(buf_slice(&b[k]), d->a));
	}
}

/* Is the line empty, as between rows of several lines?  A row without cells is printed as blanks, up to its last column. */
static bool
parts_rows(const struct ruler *r, const struct line *l)
{
	return l->indent < 0 && l->text.n < r->from[r->n - 1];
}

/* From a rule of several runs to the same rule again; several such tables' rules may follow one another. */
static size_t
simple_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t runs = 0, y = at + 1, rules = 1;
	bool apart = false;

	if (!ruler_is(l[at].text, &runs) || runs < 2)
		return 0;
	struct ruler r = ruler_of(l[at].text);
	for (; y < n; y++) {
		size_t k;
		apart |= parts_rows(&r, &l[y]);
		if (l[y].indent < 0 || !ruler_is(l[y].text, &k))
			continue;
		struct ruler q = ruler_of(l[y].text);
		if (!same_ruler(&q, &r) && !(q.n == 1 && q.to[0] >= r.to[r.n - 1]))
			return 0;
		if (y + 1 == n || l[y + 1].indent < 0 || l[at].text.p[r.from[0]] == '-')
			break;
		if (++rules == RULES_MAX) /* or each would look for the end of all */
			return 0;
		apart = false;
	}
	if (y == n || y == at + 1)
		return 0;
	simple_rows(d, l, at + 1, y, &r, apart);
	return y + 1 - at;
}

/* Are there as many heads above a rule as it has runs, and two of them over one?  Then it is Markdown's, of which the bars were lost, and says
 * nothing of where columns stand. */
static bool
is_markdown(const struct ruler *r, const struct line *l)
{
	bool taken[COLUMNS_MAX] = {false}, twice = false;
	size_t n = 0;

	for (struct placed p = {0}; next_placed(r, l, &p); n++) {
		twice = twice || taken[p.k];
		taken[p.k] = true;
	}
	return n == r->n && twice;
}

/* Heads above a rule of several runs; rows below it, to an empty line or a closing rule. */
static size_t
headed_table(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t runs = 0, head = at, y = at;
	bool full = ruler_is(l[at].text, &runs) && runs == 1 && l[at].text.n > 8;

	if (runs > 1)
		return 0;
	for (y = at + 1; y < n && y < at + 12 && l[y].indent >= 0; y++)
		if (ruler_is(l[y].text, &runs) && runs > 1)
			break;
		else if (!full)
			return 0;
	if (y == n || y == at + 12 || l[y].indent < 0)
		return 0;
	struct ruler r = ruler_of(l[y].text);
	size_t end = y + 1, k;
	while (end < n && !(ruler_is(l[end].text, &k) && l[end].indent >= 0) && (full || l[end].indent >= 0))
		end++;
	if (end == y + 1 || (full && end == n))
		return 0;
	if (y == head + 1 && is_markdown(&r, &l[head])) {
		for (size_t i = head; i < end; i++)
			if (i != y)
				loose_row(d, &l[i]);
		return end - at;
	}
	simple_rows(d, l, head + full, y, &r, full);
	bool apart = false;
	for (size_t i = y + 1; i < end && full; i++)
		apart |= parts_rows(&r, &l[i]);
	simple_rows(d, l, y + 1, end, &r, apart);
	return end + (end < n && l[end].indent >= 0) - at;
}

size_t
ruler_read(struct doc *d, const struct line *l, size_t at, size_t n)
{
	size_t took = simple_table(d, l, at, n);

	return took ? took : headed_table(d, l, at, n);
}
