/* band - fragments of a document's pages → the rows in which they stand, and what of a row is one word.
 * Comes in: words, or less, each with page and box, in any order.  Goes out: rows from top to bottom, each a run of the
 * fragments, which are sorted for it: page by page, row by row, left to right; whether two neighbours make one word, or two with one blank between.
 * Rule: fragments whose middles are at about one height are a row, the closest put together first; what overlaps another of
 * its row stands in one of its own.  The gap between two neighbours is measured by the height of the lower one.  Words may touch, be a little
 * apart and overlap as their letters do; two figures may do so hardly at all, for two numbers must never become one: a gap between them is no
 * blank but a column's.  The point of a number may stand apart from its digits, which fonts do.
 * Known weakness: a line of the page that is not level is several; numbers that were printed with no gap at all between their columns are one. */
#include <stdlib.h>

#include "mem.h"
#include "str.h"
#include "word.h"
#include "frag.h"
#include "band.h"

enum {
	LEVEL = 30,   /* hundredths of the height: middles no further apart are one row */
	OVERLAP = 30, /* hundredths of the height: what overlaps by so much stands in a row of its own */
	LAYERS = 4    /* such rows at most; the rest is one behind the other */
};

struct bander {
	struct frag *v;
	size_t n;
	bool loose;
	struct band_rows *out;
	struct arena *a;
};

long
band_middle(const struct frag *f)
{
	return 2L * f->y + f->h;
}

static int
by_height(const void *p, const void *q)
{
	const struct frag *a = p, *b = q;
	int page = frag_order(a->page, b->page), height = frag_order(band_middle(a), band_middle(b));

	return page ? page : height ? height : frag_order((long)a->seq, (long)b->seq);
}

static int
by_left(const void *p, const void *q)
{
	const struct frag *a = p, *b = q;

	return a->x != b->x ? frag_order(a->x, b->x) : frag_order((long)a->seq, (long)b->seq);
}

/* Moves what overlaps what stands before it behind the others of v[0 .. n); returns how many are left. */
static size_t
lift(const struct bander *x, struct frag *v, size_t n, struct arena a)
{
	struct frag *over = MEM_TAKE(&a, struct frag, n);
	size_t kept = 0, m = 0;

	for (size_t i = 0; i < n; i++) {
		const struct frag *last = kept ? &v[kept - 1] : NULL;
		long slack = last ? (long)(last->h < v[i].h ? last->h : v[i].h) * OVERLAP + (x->loose ? last->w * 50L : 0) : 0;
		if (last && (long)(last->x + last->w - v[i].x) * 100 > slack && v[i].x < last->x + last->w)
			over[m++] = v[i];
		else
			v[kept++] = v[i];
	}
	if (m)
		memcpy(v + kept, over, m * sizeof *over);
	return kept;
}

/* The fragments [from, to) stand at one height: a line, or several where they overlap. */
static void
add_rows(struct bander *x, size_t from, size_t to)
{
	qsort(x->v + from, to - from, sizeof *x->v, by_left);
	for (int layer = 0; from < to; layer++) {
		size_t n = layer < LAYERS ? lift(x, x->v + from, to - from, *x->a) : to - from;
		*MEM_PUSH(x->a, *x->out) = (struct band_row){.from = from, .to = from + n, .middle = band_middle(&x->v[from]), .h = x->v[from].h, .page = x->v[from].page};
		from += n;
	}
}

/* A gap between the middles of two neighbours by height, i - 1 and i. */
struct gap {
	long wide;
	size_t i;
};

static int
by_width(const void *p, const void *q)
{
	const struct gap *a = p, *b = q;

	return a->wide != b->wide ? frag_order(a->wide, b->wide) : frag_order((long)a->i, (long)b->i);
}

/* Fragments at one height, being put together: of the sorted ones those from `from` to `to`. */
struct band {
	size_t from, to; /* the first knows the last, and the other way round */
	int h;           /* of the highest */
};

/* Puts the bands on both sides of a gap together, if they are at one height. */
static bool
bridge(const struct bander *x, struct band *b, size_t i)
{
	size_t from = b[i - 1].from, to = b[i].to;
	int h = b[from].h < b[i].h ? b[from].h : b[i].h;

	if (x->v[i - 1].page != x->v[i].page || (band_middle(&x->v[to]) - band_middle(&x->v[from])) * 50 > (long)h * LEVEL)
		return false;
	b[from].to = to;
	b[to].from = from;
	b[from].h = b[from].h > b[i].h ? b[from].h : b[i].h;
	return true;
}

/* Which of the fragments, sorted by height, do not stand in the row of the one before them?  What is closest in height comes
 * together first, so that a label between two rows does not tear one apart. */
static void
find_cuts(const struct bander *x, bool *cut, struct arena a)
{
	int *h = MEM_TAKE(&a, int, x->n);
	struct band *b = MEM_TAKE(&a, struct band, x->n);
	struct gap *g = MEM_TAKE(&a, struct gap, x->n);

	for (size_t i = 0; i < x->n; i++)
		h[i] = x->v[i].h;
	frag_sort(h, x->n);
	for (size_t i = 0; i < x->n; i++) {
		int usual = h[x->n / 2] / 2;
		b[i] = (struct band){i, i, x->v[i].h > usual ? x->v[i].h : usual};
		g[i] = (struct gap){i ? band_middle(&x->v[i]) - band_middle(&x->v[i - 1]) : 0, i};
	}
	qsort(g, x->n, sizeof *g, by_width);
	for (size_t i = 0; i < x->n; i++)
		cut[g[i].i] = g[i].i == 0 || !bridge(x, b, g[i].i);
}

void
band_find(struct frag *v, size_t n, bool loose, struct band_rows *out, struct arena *a)
{
	struct bander x = {v, n, loose, out, a};
	bool *cut = MEM_NEW(a, bool, n);

	qsort(v, n, sizeof *v, by_height);
	find_cuts(&x, cut, *a);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && !cut[j]; j++)
			;
		add_rows(&x, i, j);
	}
}

/* --- neighbours -------------------------------------------------------------------------------------------------- */

enum { /* hundredths of the height */
	TOUCH = 15,     /* a gap so small is none */
	SEAM = 10,      /* between figures none may be larger, nor overlap by more: two numbers are not one */
	LOOSE_INK = 60, /* and a gap so small between the ink of two Han characters */
	NEAR = 45       /* a gap so small is a blank between words */
};

/* Are the two no more apart than that part of their height? */
static bool
within(const struct frag *a, const struct frag *b, int part)
{
	return (long)(b->x - a->x - a->w) * 100 <= (long)(a->h < b->h ? a->h : b->h) * part;
}

/* Is s of digits and signs, fullwidth ones too? */
static bool
is_figure(struct str s)
{
	for (size_t i = 0; i < s.n;) {
		uint32_t c = str_rune(s, &i);
		c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
		if (c >= 0x80 || (c | 32) - 'a' < 26)
			return false;
	}
	return true;
}

/* Is s a sign and nothing else? */
static bool
is_sign(struct str s)
{
	return word_is(s, "- + － ＋ −");
}

/* Is one of the two the point of a number whose digits the other has? */
static bool
is_point(const struct frag *a, const struct frag *b)
{
	char end = a->text.p[a->text.n - 1], begin = b->text.p[0];

	return (end == '.' || end == ',' || begin == '.' || begin == ',') && is_figure(a->text) && is_figure(b->text);
}

/* Is b a piece of the number whose last piece is a, brought beside it? */
static bool
is_piece(const struct frag *a, const struct frag *b)
{
	return a->whole && a->whole == b->whole;
}

/* Is the last character of s, or its first, no ASCII? */
static bool
is_wide(struct str s, bool last)
{
	return (unsigned char)s.p[last ? s.n - 1 : 0] >= 0x80;
}

bool
band_word(const struct frags *f, const struct frag *a, const struct frag *b)
{
	if (is_piece(a, b))
		return true;
	if (b->apart || a->whole || b->whole)
		return false;
	if (!is_figure(a->text) || !is_figure(b->text))
		return within(a, b, f->scanned && is_wide(a->text, true) && is_wide(b->text, false) ? LOOSE_INK : TOUCH);
	if (f->guessed)
		return (is_point(a, b) && within(a, b, NEAR) && !within(a, b, -NEAR)) || (is_sign(a->text) && within(a, b, TOUCH));
	return within(a, b, is_point(a, b) ? NEAR : SEAM) && !within(a, b, -SEAM - 1);
}

bool
band_run(const struct frags *f, const struct frag *a, const struct frag *b)
{
	return band_word(f, a, b) || (within(a, b, NEAR) && !(is_figure(a->text) && is_figure(b->text)));
}
