/* halves - numbers that narrow cells broke in two.
 * Comes in: lines.  Goes out: the same, where 27 stood on the line above a row's and 5 on the one below, 275 on the row's.
 * Rule: between fullwidth figures a line may be broken as between Han, and between others where a page says break-all; in the middle of a cell that
 * is half a line above the others' figures and half a line below, or on all three lines, or on two of them.  Of three lines that end in numbers,
 * or two, each of the first goes on in the second, the third or both, and each of the third goes on one before it; all together they are as many
 * as a row has, or a few less, and the sums of the requests or of the disputes hold.  They must not hold with those of one line alone: it may be a
 * row.  Where there are but three numbers, as in the first table, where nothing adds up but by chance, two pieces are the least.
 * Known weakness: rows of the disputes with blank cells stay as they are, and so do numbers in more pieces. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "line.h"
#include "lay_tok.h"
#include "halves.h"

enum {
	ROW = 7, ROWS = 15, PART = 5, /* numbers in a row of the requests, in that of the disputes, in each of its sums */
	LEAST = 3, CHANCE = 9,        /* numbers that tell though others are blank; their sum may be no larger by chance */
	NEAR = 2,                     /* positions by which the pieces of a number may begin apart */
	FIGURES = 12                  /* of a number, at most */
};

/* Numbers at the end of a line. */
struct tail {
	size_t label; /* bytes before them, blanks left out */
	int n, at[ROWS]; /* how many characters stand before each, or display columns */
	struct str s[ROWS];
};

/* Bytes of the figure that ends s[0 .. end), or of the comma behind one, as in 2,5; 0: it is none. */
static size_t
figure(struct str s, size_t end)
{
	if (end >= 3 && lay_figure(s, end - 3) == 3)
		return 3;
	return end > 0 && (str_digit(s.p[end - 1]) || (s.p[end - 1] == ',' && end > 1 && str_digit(s.p[end - 2])));
}

/* Bytes of the word that ends s[0 .. end): figures, or what stands for nothing; 0: it is another. */
static size_t
word_of(struct str s, size_t end)
{
	size_t n = 0, count = 0;

	for (size_t k; (k = figure(s, end - n)) > 0; count++)
		n += k;
	n = n ? n : word_ends((struct str){s.p, end}, "/ - ／ —");
	return count > FIGURES || (n < end && s.p[end - n - 1] != ' ') ? 0 : n;
}

/* Is there a number at the end of a line, and perhaps another before it?  Of two lines of which neither has some, no row is made. */
static bool
ends_so(const struct line *l)
{
	size_t end = l->has & LINE_BLANK ? l->text.n : 0;

	while (end > 0 && l->text.p[end - 1] == ' ')
		end--;
	unsigned char c = end > 0 && l->has & LINE_FOLD ? (unsigned char)l->text.p[end - 1] : 0;
	/* figures, ／ and — end so, and little else */
	return (c == '0' || c == '/' || c == '-' || (c >= 0x8F && c <= 0x99)) && word_of(l->text, end) > 0;
}

/* The numbers at the end of a line; where they stand is not told yet. */
static struct tail
tail_of(const struct line *l)
{
	struct tail t = {0};
	struct str s = l->text;
	size_t end = s.n, n;

	for (;;) {
		while (end > 0 && s.p[end - 1] == ' ')
			end--;
		if (t.n == ROWS || (n = word_of(s, end)) == 0)
			break;
		end -= n;
		t.s[ROWS - ++t.n] = (struct str){s.p + end, n};
	}
	t.label = end;
	memmove(t.s, t.s + ROWS - t.n, (size_t)t.n * sizeof *t.s);
	return t;
}

static int64_t
number(struct str s)
{
	int64_t v = 0;

	for (size_t i = 0, n; i < s.n && figure(s, s.n); i += n) {
		n = str_digit(s.p[i]) || s.p[i] == ',' ? 1 : 3;
		v = s.p[i] == ',' ? v : v * 10 + (n == 1 ? s.p[i] - '0' : (unsigned char)s.p[i + 2] - 0x90);
	}
	return v;
}

/* Is each sum that of the numbers before it?  Then *all are what they come to. */
static bool
holds(const struct tail *t, int64_t *all)
{
	*all = 0;
	if (t->n < LEAST || (t->n > ROW && t->n != ROWS))
		return false;
	for (int i = 0, part = t->n <= ROW ? t->n : PART; i < t->n; i += part) {
		int64_t sum = 0;
		for (int k = i; k < i + part - 1; k++)
			sum += number(t->s[k]);
		if (sum != number(t->s[i + part - 1]))
			return false;
		*all += sum;
	}
	return true;
}

/* Do the sums hold, and come to something, where some numbers of the row are blank to more than chance? */
static bool
adds_up(const struct tail *t)
{
	int64_t all;

	return holds(t, &all) && all > (t->n < ROW ? CHANCE : 0);
}

/* Is number k of y below number i of x, and perhaps a piece that follows it? */
static bool
goes_on(const struct tail *x, int i, const struct tail *y, int k)
{
	return k < y->n && x->at[i] <= y->at[k] + NEAR && y->at[k] <= x->at[i] + NEAR && y->s[k].n <= x->s[i].n && figure(y->s[k], y->s[k].n);
}

/* The row of which the numbers of y are whole, or pieces below those of x, and those of x and z pieces; false: it is none. */
static bool
put_together(struct tail *row, const struct tail *x, const struct tail *y, const struct tail *z, struct arena *a)
{
	int j = 0, pieces = 0;

	*row = (struct tail){.label = y->label};
	for (int i = 0, k = 0; i < x->n || k < y->n;) {
		bool whole = i == x->n || (k < y->n && y->at[k] + NEAR < x->at[i]), two = whole || goes_on(x, i, y, k);
		bool three = whole ? goes_on(y, k, z, j) : goes_on(x, i, z, j);
		const struct str *first = whole ? &y->s[k] : &x->s[i];
		struct str lead = {first->p, figure(*first, first->n) && !str_digit(first->p[0]) ? 3 : 1};
		struct buf b = {.a = a};
		if (row->n == ROWS || (!two && !three) || ((!whole || three) && number(lead) == 0))
			return false;
		row->at[row->n] = whole ? y->at[k] : x->at[i];
		if (!whole)
			buf_str(&b, x->s[i++]);
		if (two)
			buf_str(&b, y->s[k++]);
		if (three)
			buf_str(&b, z->s[j++]);
		row->s[row->n] = buf_slice(&b);
		pieces += whole ? three : two + three;
		if (line_chars(row->s[row->n++]) > FIGURES)
			return false;
	}
	return j == z->n && adds_up(row) && !(row->n == LEAST && pieces < 2);
}

/* The line with the numbers of a row behind its label. */
static void
set_row(struct line *l, const struct tail *row, struct arena *a)
{
	struct buf b = {.a = a};
	int at = (int)line_chars((struct str){l->text.p, row->label});

	buf_str(&b, (struct str){l->text.p, row->label});
	for (int i = 0; i < row->n; i++) {
		do
			buf_char(&b, ' ');
		while (++at < row->at[i] || (i > 0 && b.p[b.n - 2] != ' '));
		buf_str(&b, row->s[i]);
		at += (int)line_chars(row->s[i]);
	}
	line_set(l, buf_slice(&b));
}

/* Where the numbers stand: how many characters before each, or display columns. */
static void
place(struct tail *t, const struct line *l, bool columns)
{
	const char *from = l->text.p;
	size_t at = 0;

	for (int i = 0; i < t->n; i++) {
		struct str before = {from, (size_t)(t->s[i].p - from)};
		from = t->s[i].p;
		t->at[i] = (int)(at += columns ? line_width(before) : line_chars(before));
	}
}

/* Is there nothing but numbers on the line, and blanks?  Then it may hold pieces of those of a row. */
static bool
is_bare(const struct line *l)
{
	struct str s = l->text;
	size_t i = l->indent > 0 ? (size_t)l->indent : 0;

	if (!(l->has & LINE_BLANK) || i >= s.n || !str_digit(s.p[i]))
		return false;
	while (i < s.n && (s.p[i] == ' ' || str_digit(s.p[i]) || s.p[i] == ','))
		i++;
	return i == s.n;
}

/* Puts the numbers of three lines together on the second; the first is none if x is not set, nor is the third without z. */
static bool
join(struct line *x, struct line *y, struct line *z, struct arena *a)
{
	struct tail above = {0}, between = tail_of(y), below = {0}, row;
	int64_t all;

	if (x)
		above = tail_of(x);
	if (above.n + between.n < LEAST || holds(&above, &all) || holds(&between, &all)) /* mostly */
		return false;
	if (z)
		below = tail_of(z);
	if (above.n + below.n == 0 || holds(&below, &all))
		return false;
	for (int columns = 0; columns < 2; columns++) {
		if (x)
			place(&above, x, columns);
		place(&between, y, columns);
		if (z)
			place(&below, z, columns);
		if (!put_together(&row, &above, &between, &below, a))
			continue;
		set_row(y, &row, a);
		if (z)
			line_set(z, (struct str){z->text.p, below.label});
		if (x)
			line_set(x, (struct str){x->text.p, above.label});
		return true;
	}
	return false;
}

/* Are there enough numbers on two lines, neither a row by itself?  Else join would say no whichever of them is the row's. */
static bool
are_pieces(const struct line *x, const struct line *y)
{
	struct tail t = tail_of(x), u = tail_of(y);
	int64_t all;

	return t.n + u.n >= LEAST && !holds(&t, &all) && !holds(&u, &all);
}

void
halves_join(struct lines *l, struct arena *a)
{
	struct line *x = l->v, *end = x + (l->has & (LINE_FOLD | LINE_NUMBER) ? l->n : 0);

	for (; x + 1 < end; x++) {
		if (!((x[0].has | x[1].has) & LINE_BLANK) || x[0].indent < 0 || x[1].indent < 0)
			continue;
		if (!is_bare(x) && !is_bare(x + 1) && !(x[0].has & LINE_FOLD && (ends_so(x) || ends_so(x + 1))))
			continue;
		if (!are_pieces(x, x + 1))
			continue;
		size_t more = x + 2 < end && join(x, x + 1, x + 2, a) ? 2 : join(NULL, x, x + 1, a) || join(x, x + 1, NULL, a) ? 1 : 0;
		x += more;
		l->has |= more ? LINE_ZERO : 0; /* a row may begin so now */
	}
}
