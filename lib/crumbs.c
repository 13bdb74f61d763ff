/* crumbs - numbers that narrow cells broke over lines, each piece on a line of its own.
 * Comes in: lines.  Goes out: the same, where 1811, 8, 1691, 9 and so on stood below each other, 18118 16919 on one.
 * Rule: a converter that prints a cell behind the other, as pdftotext -raw does, ends the line where the cell's does, and leaves no wide gaps.  Lines
 * of nothing but numbers, the first perhaps behind words, hold more of them than a row of the requests, or of the disputes, has.  A number goes on
 * from the end of a line at the beginning of the next; all its pieces but the last are of one length, two figures at least, and the last is not
 * longer.  There must be one way alone in which as many numbers come out as the row has and its sums hold, and they must be so large that they could
 * not by chance in the ways there are.  What is whole in a column is nowhere longer than a piece that was cut in it, and all are cut at one length:
 * else nothing is done.
 * Known weakness: rows with blank cells, that do not add up, or between whose numbers a page ends, stay as they are. */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "span.h"
#include "num.h"
#include "line.h"
#include "lay_tok.h"
#include "crumbs.h"

enum {
	ROW = 7, ROWS = 15, PART = 5, /* numbers in a row of the requests, in that of the disputes, in each of its sums */
	PIECES = 4,    /* of a number */
	FIGURES = 12,  /* of one, separators too */
	WORDS = 60,    /* of a row in pieces */
	STEPS = 20000, /* of a search */
	NARROW = 2,    /* figures of a piece that is not the last */
	CHANCE = 50    /* the largest sum is so many times the number of ways tried, at least */
};

enum { PARTED = LINE_TAB | LINE_GAP }; /* these part cells: none goes on in the next line */

/* A number, a piece of one, or a dash. */
struct crumb {
	struct str s;
	bool last; /* of its line */
};

/* Lines that may hold a row in pieces. */
struct crumbs {
	size_t from, to;    /* these lines */
	struct str label;   /* what stands before the first number */
	struct crumb v[WORDS];
	int n; /* more than WORDS: there were too many */
};

/* Which crumbs make up the numbers of a row: number k those from at[k] to before at[k + 1]. */
struct way {
	int at[ROWS + 1];
	int n; /* numbers: ROW or ROWS */
};

struct search {
	const struct crumbs *c;
	struct way way, found;
	int ways;   /* that hold: none, one, or more */
	int tried;  /* whose last number was compared with the sum of the others */
	int steps;
};

/* A row put together. */
struct mended {
	const struct crumbs *c;
	struct way way;
};

/* Figures and separators only. */
static bool
is_figures(struct str s)
{
	size_t i = 0;

	while (i < s.n && (str_digit(s.p[i]) || s.p[i] == ','))
		i++;
	return i == s.n && s.n <= FIGURES;
}

/* Does it end in a Han, as labels mostly do, and no number? */
static bool
ends_label(struct str s)
{
	return s.n >= 3 && (unsigned char)s.p[s.n - 3] - 0xE4u < 6 && !str_ends(s, STR("无"));
}

/* Takes down the numbers and dashes at the end of line i.  False: there are none, or, where the line must hold nothing else, other words. */
static bool
add_line(struct crumbs *c, const struct lines *l, size_t i, bool bare)
{
	struct str s = l->v[i].text, word[WORDS];

	if (l->v[i].memo == LINE_FIGURES && c->n < WORDS && s.n <= FIGURES && !GK_PLAIN) { /* one number, as mostly */
		c->v[c->n++] = (struct crumb){s, true};
		c->label = bare ? c->label : STR("");
		return true;
	}
	s = str_trim(s);
	size_t n = 0, end = s.n;

	while (end > 0 && n < WORDS) {
		size_t from = end;
		while (from > 0 && s.p[from - 1] != ' ')
			from--;
		struct str w = {s.p + from, end - from};
		if (!is_figures(w) && !(lay_value(w) && !str_digit(w.p[0])))
			break;
		word[n++] = w;
		while (from > 0 && s.p[from - 1] == ' ')
			from--;
		end = from;
	}
	if (n == 0 || (bare && end > 0))
		return false;
	if (!bare)
		c->label = (struct str){s.p, end};
	for (size_t k = n; k > 0; k--, c->n++)
		if (c->n < WORDS)
			c->v[c->n] = (struct crumb){word[k - 1], k == 1};
	return true;
}

/* Does s begin with a number, or a dash, and end in no label: not 1.属于国家秘密? */
static __attribute__((noinline)) bool
is_number_first(struct str s)
{
	size_t n = 0;

	s = str_cut(s, span_blanks(s));
	while (n < s.n && (str_digit(s.p[n]) || s.p[n] == ','))
		n++;
	if (n > 0 ? n == s.n : (unsigned char)s.p[0] >= 0x80 && !str_starts(s, STR("—")))
		return n > 0;
	return (n == 0 || s.p[n] == ' ') && !ends_label(str_trim(s));
}

/* May nothing but numbers stand on the line?  Its first word tells. */
static inline bool
is_bare(const struct line *l)
{
	if (l->memo == LINE_FIGURES)
		return !l->page;
	if (((unsigned char)(l->first - 1) >= 0x7F && l->first != 0xE2) || l->page) /* neither ASCII nor a dash: mostly */
		return false;
	return (l->has & (LINE_NUMBER | PARTED)) == LINE_NUMBER && is_number_first(l->text);
}

/* Line x, or the next where it is blank, as mutool leaves one between its blocks. */
static inline const struct line *
next_line(const struct line *x, const struct line *end)
{
	return end - x > 1 && x->indent < 0 && !x->page ? x + 1 : x;
}

/* May the lines behind the first, whose numbers c has, hold a row with it: more numbers than a row has, one of which may go on in the next line?
 * No line is looked at that the answer does not need.  *behind: the line behind those that were. */
static bool
may_hold(const struct crumbs *c, const struct lines *l, size_t *behind)
{
	size_t most = (size_t)c->n, last = c->v[c->n - 1].s.n; /* figures that the line before ends in, 0: it is not known */
	bool on = false;
	const struct line *to = l->v + c->to, *end = l->v + l->n;

	for (const struct line *x; !(on && most > ROW) && (x = next_line(to, end)) < end && is_bare(x); to = x + 1) {
		bool figures = x->memo == LINE_FIGURES;
		on |= last == 0 || !figures || (last >= NARROW && x->text.n <= last);
		most += figures ? 1 : x->text.n;
		last = figures ? x->text.n : 0;
	}
	*behind = (size_t)(to - l->v);
	return on && most > ROW;
}

/* The lines from i on that may hold a row in pieces; false: they do not.  Either way c->to is where to go on. */
static bool
gather(struct crumbs *c, const struct lines *l, size_t i)
{
	c->n = 0;
	c->from = i;
	c->to = i + 1;
	if (ends_label(str_trim(l->v[i].text)) || !add_line(c, l, i, false))
		return false;
	size_t behind, next;
	if (!may_hold(c, l, &behind) && !GK_PLAIN) {
		c->to = behind;
		return false;
	}
	while ((next = (size_t)(next_line(l->v + c->to, l->v + l->n) - l->v)) < l->n && is_bare(&l->v[next]) && add_line(c, l, next, true))
		c->to = next + 1;
	return c->n <= WORDS;
}

/* How many of them may go on in the next? */
static int
joints(const struct crumbs *c)
{
	int n = 0;

	for (int i = 0; i + 1 < c->n; i++)
		n += c->v[i].last && c->v[i].s.n >= NARROW && c->v[i + 1].s.n <= c->v[i].s.n;
	return n;
}

/* The number that crumbs from to before to make up; -1: none. */
static int64_t
number(const struct crumbs *c, int from, int to)
{
	char p[FIGURES * PIECES];
	struct str s = {p, 0};
	struct num x;

	for (int i = from; i < to; i++) {
		struct str piece = c->v[i].s;
		bool ends = i + 1 == to, on = i > from;
		if (!is_figures(piece)) /* a dash alone is nought; a signed number, or one of wide figures, is none of a row */
			return to - from == 1 && num_parse(piece, &x) == NUM_DASH ? 0 : -1;
		if ((!ends && !c->v[i].last) || (on && (ends ? piece.n > c->v[from].s.n : piece.n != c->v[from].s.n)) || (!ends && piece.n < NARROW))
			return -1;
		memcpy(p + s.n, piece.p, piece.n);
		s.n += piece.n;
	}
	return s.n > FIGURES || (s.n > 1 && s.p[0] == '0') || num_parse(s, &x) != NUM_VALUE ? -1 : x.v;
}

/* Tries each number of a row from the kth on; sum: of those of its part so far. */
static void
try_numbers(struct search *s, int k, int64_t sum)
{
	int at = s->way.at[k], part = s->way.n == ROWS ? PART : ROW;
	bool total = k % part == part - 1, end = k + 1 == s->way.n;

	for (int to = at + 1; to <= s->c->n && to <= at + PIECES && s->ways < 2; to++) {
		int64_t x = --s->steps > 0 ? number(s->c, at, to) : -1;
		if (x < 0 || s->c->n - to < s->way.n - k - 1)
			continue;
		s->way.at[k + 1] = to;
		s->tried += total && (!end || to == s->c->n);
		if (total && x != sum)
			continue;
		if (end && to == s->c->n) {
			s->ways++;
			s->found = s->way;
		} else if (!end) {
			try_numbers(s, k + 1, total ? 0 : sum + x);
		}
	}
}

/* Are they the disputes as they are, each total the sum of those before it? */
static bool
are_disputes(const struct crumbs *c)
{
	int64_t sum = 0;
	bool holds = c->n == ROWS;

	for (int k = 0; holds && k < c->n; k++) {
		int64_t x = number(c, k, k + 1);
		bool total = k % PART == PART - 1;
		holds = x >= 0 && (!total || x == sum);
		sum = total ? 0 : sum + x;
	}
	return holds;
}

/* The only way in which they make up so many numbers whose sums hold; false: there is none, or it may be chance. */
static bool
find_way(struct search *s, const struct crumbs *c, int n)
{
	int64_t most = 0;

	*s = (struct search){.c = c, .way.n = n, .steps = STEPS};
	if (c->n <= n || c->n > n * PIECES || c->n - joints(c) > n || are_disputes(c))
		return false;
	try_numbers(s, 0, 0);
	for (int k = 0; s->ways == 1 && k < n; k++) {
		int64_t x = number(c, s->found.at[k], s->found.at[k + 1]);
		most = x > most ? x : most;
	}
	return s->ways == 1 && s->steps > 0 && (n != ROW || most >= (int64_t)CHANCE * s->tried); /* by chance three sums hardly hold */
}

/* Are the numbers of a column cut at one length, in all rows of as many, and none that is whole longer? */
static bool
fit_columns(const struct mended *m, size_t nm)
{
	for (int n = ROW; n <= ROWS; n += ROWS - ROW)
		for (int k = 0; k < n; k++) {
			size_t whole = 0, cut = 0;
			for (size_t i = 0; i < nm; i++) {
				const struct way *w = &m[i].way;
				size_t len = w->n == n ? m[i].c->v[w->at[k]].s.n : 0;
				bool is_cut = len && w->at[k + 1] - w->at[k] > 1;
				if (is_cut && cut && len != cut)
					return false;
				cut = is_cut ? len : cut;
				whole = !is_cut && len > whole ? len : whole;
			}
			if (cut && whole > cut)
				return false;
		}
	return true;
}

/* The row on its first line. */
static void
set_row(struct lines *l, const struct mended *m, struct arena *a)
{
	struct buf b = {.a = a};

	buf_str(&b, m->c->label);
	for (int k = 0; k < m->way.n; k++) {
		buf_char(&b, ' ');
		for (int i = m->way.at[k]; i < m->way.at[k + 1]; i++)
			buf_str(&b, m->c->v[i].s);
	}
	line_set(&l->v[m->c->from], buf_slice(&b));
	l->has |= l->v[m->c->from].has;
}

void
crumbs_join(struct lines *l, struct arena *a)
{
	MEM_ARRAY(struct mended) m = {0};
	size_t n = 0;

	for (size_t next = 1, from = 0, lines = l->has & LINE_NUMBER ? l->n : 0; next < lines; next++) {
		struct crumbs c;
		struct search row, rows;
		if (!is_bare(&l->v[next]))
			continue;
		size_t i = next > 1 && l->v[next - 1].indent < 0 && !l->v[next - 1].page ? next - 2 : next - 1;
		if (i < from || l->v[i].indent < 0 || l->v[i].has & PARTED)
			continue;
		bool fits = gather(&c, l, i);
		from = c.to;
		next = from > next + 1 ? from - 1 : next;
		if (!fits)
			continue;
		bool seven = find_way(&row, &c, ROW), all = find_way(&rows, &c, ROWS);
		if (seven != all) {
			struct crumbs *own = MEM_NEW(a, struct crumbs, 1);
			*own = c;
			*MEM_PUSH(a, m) = (struct mended){own, seven ? row.found : rows.found};
		}
	}
	if (m.n == 0 || !fit_columns(m.v, m.n))
		return;
	for (size_t i = 0, k = 0; i < l->n; i++) {
		bool in = k < m.n && i >= m.v[k].c->from;
		if (in && i == m.v[k].c->from)
			set_row(l, &m.v[k], a);
		if (!in || i == m.v[k].c->from)
			l->v[n++] = l->v[i];
		k += in && i + 1 == m.v[k].c->to;
	}
	l->n = n;
}
