/* align - label pieces to rows.
 * Comes in: arrays.  Goes out: for each row the band of items with its label.
 * Rule: a cheapest path in order: a chain of pieces, each continuing the label of its row or beginning that of a later row; matched
 * characters count for, gaps and passed rows against.
 * Known weakness: a document in which all rows stand in another order than the form's keeps only an ordered part. */
#include <limits.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "label.h"
#include "align.h"

enum { /* tenths of a character */
	GAIN = 10,   /* a matched character */
	GAP = 6,     /* a character of a label passed over */
	GAP_MAX = 40,
	SKIP = 12,   /* a row passed over */
	ERROR = 15,  /* an edit in a piece that matches only nearly */
	FRAGMENT = 3 /* a new piece of the same label: whole ones are better */
};

struct cand { /* piece `piece`, read as fit says */
	struct align_fit fit;
	size_t piece;
	int prev; /* the candidate before it in its best chain, -1: none */
	int score;
};

enum { HASH = 512, PAIRS = 2048 };

struct align_occ { /* a character in one of the labels */
	uint32_t c, then; /* it, and the one behind it; 0: none */
	uint32_t next;    /* next entry of the same hash, + 1 */
	uint32_t pair;    /* the same for c and then, if there is one */
	short label;      /* index in alt, or -1 - index in aside */
	short off;
};

struct fits {
	struct align_fit *v;
	size_t n, cap;
};

struct labels {
	const struct align_rows *rows;
	struct cand *cand;
	int *best;   /* best[row * stride + end]: candidate that ends so best, -1; of rows with an open chain only */
	int *low;    /* low[row]: the first end at which one does, if there is an open chain */
	int *open;   /* open[row]: candidate whose chain is best to go on from to later rows, -1 */
	int *ahead;  /* what that chain is worth at the row behind it, rows passed before it counted as nothing; INT_MIN: none */
	int lead;    /* the first of the rows whose ahead is the largest of all */
	size_t stride;
};

static int
gap(int n)
{
	return n * GAP < GAP_MAX ? n * GAP : GAP_MAX;
}

static int
label_len(const struct align_rows *rows, int row)
{
	return (int)rows->alt[(size_t)row * rows->nalt].n;
}

static void
add(struct fits *f, const struct align_rows *rows, size_t row, size_t off, size_t len, int gain, struct arena *a)
{
	int n = label_len(rows, (int)row);
	int o = (int)off < n ? (int)off : n, e = (int)(off + len) < n ? (int)len : n - o;

	*MEM_PUSH(a, *f) = (struct align_fit){(short)row, (short)o, (short)e, (short)gain};
}

/* entries of a character, in the order of the labels; follow with .next */
static const struct align_occ *
first_occ(const struct align_rows *rows, uint32_t c)
{
	uint32_t k = rows->head[c % HASH];

	return k ? &rows->occ[k - 1] : NULL;
}

static const struct align_occ *
next_occ(const struct align_rows *rows, const struct align_occ *o)
{
	return o->next ? &rows->occ[o->next - 1] : NULL;
}

static inline uint32_t
pair_of(uint32_t c, uint32_t then)
{
	return (c * 61 + then) % PAIRS;
}

/* The entries at which piece t may stand in a label: *k is 1 + that entry, or 0 at the end.  Pieces of one character are rare. */
static inline const struct align_occ *
next_place(const struct align_rows *rows, struct label t, uint32_t *k)
{
	while (*k) {
		const struct align_occ *o = &rows->occ[*k - 1];
		*k = t.n > 1 ? o->pair : o->next;
		if (o->c == t.c[0] && (t.n == 1 || o->then == t.c[1]))
			return o;
	}
	return NULL;
}

static bool
fits_at(struct label x, struct label t, size_t off)
{
	return off + t.n <= x.n && memcmp(x.c + off, t.c, t.n * sizeof *t.c) == 0;
}

/* All places where piece t fits exactly in a row's label; returns how many.  *aside: does it in another label? */
static size_t
fit_exactly(struct fits *f, const struct align_rows *rows, struct label t, bool *aside, struct arena *a)
{
	size_t found = 0;

	if (t.n == 0)
		return 0;
	uint32_t k = t.n > 1 ? rows->pair[pair_of(t.c[0], t.c[1])] : rows->head[t.c[0] % HASH];
	for (const struct align_occ *o; (o = next_place(rows, t, &k));) {
		if (o->label < 0) {
			*aside = *aside || fits_at(rows->aside[-1 - o->label], t, (size_t)o->off);
			continue;
		}
		struct label x = rows->alt[o->label];
		if (!fits_at(x, t, (size_t)o->off))
			continue;
		size_t r = (size_t)o->label / rows->nalt;
		bool whole = t.n == x.n;
		add(f, rows, r, (size_t)o->off, whole ? (size_t)label_len(rows, (int)r) : t.n,
		    (int)t.n * GAIN - FRAGMENT + (whole ? GAIN : 0), a);
		found++;
	}
	return found;
}

/* A text without the figures or the numeral that it begins with. */
static struct label
unnumbered(struct label t)
{
	static const uint32_t numeral[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B}; /* 一 to 八 */

	while (t.n && ((t.c[0] >= '0' && t.c[0] <= '9') || (t.c[0] >= 0x2460 && t.c[0] <= 0x249B)))
		t.c++, t.n--;
	for (size_t k = 0; k < sizeof numeral / sizeof *numeral; k++)
		if (t.n && t.c[0] == numeral[k])
			return (struct label){t.c + 1, t.n - 1};
	return t;
}

/* A row's label behind those of up to so many groups, in one piece: 不予公开1属于国家秘密 */
static size_t
fit_behind(struct fits *f, const struct align_rows *rows, struct label t, int groups, struct arena *a)
{
	size_t found = 0;

	for (size_t i = 0; i < rows->naside; i++) {
		struct label x = rows->aside[i];
		bool other = false;
		if (x.n < 2 || t.n <= x.n || t.c[0] != x.c[0] || memcmp(t.c, x.c, x.n * sizeof *x.c) != 0)
			continue;
		struct label rest = unnumbered((struct label){t.c + x.n, t.n - x.n});
		size_t n = fit_exactly(f, rows, rest, &other, a);
		found += n || groups < 2 ? n : fit_behind(f, rows, rest, groups - 1, a);
	}
	return found;
}

/* a label with text behind it (an explanation in brackets), or groups' labels before it in one piece */
static size_t
fit_parts(struct fits *f, const struct align_rows *rows, struct label t, struct arena *a)
{
	size_t found = fit_behind(f, rows, t, 2, a);

	for (size_t r = 0; r < rows->nrow && !found; r++)
		for (size_t k = 0; k < rows->nalt; k++) {
			struct label x = rows->alt[r * rows->nalt + k];
			if (x.n >= 3 && t.n > x.n && t.c[0] == x.c[0] && memcmp(t.c, x.c, x.n * sizeof *x.c) == 0) {
				add(f, rows, r, 0, (size_t)label_len(rows, (int)r), (int)x.n * GAIN - ERROR, a);
				found++;
			}
		}
	return found;
}

/* Characters of t that stand in no label: each is an edit at least. */
static size_t
strangers(const struct align_rows *rows, struct label t)
{
	size_t n = 0;

	for (size_t i = 0; i < t.n; i++) {
		const struct align_occ *o = first_occ(rows, t.c[i]);
		while (o && (o->label < 0 || o->c != t.c[i]))
			o = next_occ(rows, o);
		n += !o;
	}
	return n;
}

static void
fit_nearly(struct fits *f, const struct align_rows *rows, struct label t, struct arena *a)
{
	if (t.n < 4 || t.n > 60 || strangers(rows, t) > t.n / 4)
		return;
	for (size_t r = 0; r < rows->nrow; r++)
		for (size_t k = 0; k < rows->nalt; k++) {
			size_t off = 0, max = t.n / 4;
			struct label x = rows->alt[r * rows->nalt + k];
			if (x.n < 4)
				continue;
			size_t d = label_near(x, t, max, &off, *a);
			if (d <= max)
				add(f, rows, r, off, t.n, (int)(t.n - d) * GAIN - (int)d * ERROR, a);
		}
}

struct align_fits
align_fits(const struct align_rows *rows, struct label t, struct arena *a)
{
	struct fits f = {MEM_TAKE(a, struct align_fit, 8), 0, 8};
	bool aside = false;

	if (fit_exactly(&f, rows, t, &aside, a) == 0 && !aside && t.n > 0 && fit_parts(&f, rows, t, a) == 0)
		fit_nearly(&f, rows, t, a);
	return (struct align_fits){f.v, (unsigned)f.n, 0};
}

/* the best chain that ends with candidate c */
static void
chain(struct labels *l, struct cand *c)
{
	int best = -gap(c->fit.off) - SKIP * c->fit.row, prev = -1;

	for (int e = l->open[c->fit.row] >= 0 ? l->low[c->fit.row] : INT_MAX; e <= c->fit.off; e++) {
		int q = l->best[(size_t)c->fit.row * l->stride + (size_t)e];
		if (q >= 0 && l->cand[q].score - gap(c->fit.off - e) > best) {
			best = l->cand[q].score - gap(c->fit.off - e);
			prev = q;
		}
	}
	int from = -1, ahead = best + SKIP * c->fit.row + gap(c->fit.off);
	for (int r = l->lead < c->fit.row ? l->lead : 0; r < c->fit.row; r++) {
		if (l->ahead[r] > ahead) {
			ahead = l->ahead[r];
			from = r;
		}
		if (r == l->lead) /* mostly; none is larger */
			break;
	}
	if (from >= 0) {
		best = ahead - SKIP * c->fit.row - gap(c->fit.off);
		prev = l->open[from];
	}
	c->prev = prev;
	c->score = best + c->fit.gain;
}

static void
enter(struct labels *l, int i)
{
	const struct cand *c = &l->cand[i];
	int *row = &l->best[(size_t)c->fit.row * l->stride], *o = &l->open[c->fit.row], *low = &l->low[c->fit.row];
	int end = c->fit.off + c->fit.len, *b = row + end;

	if (*o < 0)
		memset(row, 0xFF, sizeof *row * l->stride);
	*low = *o < 0 || end < *low ? end : *low;
	if (*b < 0 || l->cand[*b].score < c->score)
		*b = i;
	int ahead = c->score - gap(label_len(l->rows, c->fit.row) - c->fit.off - c->fit.len) + SKIP * (c->fit.row + 1);
	if (*o >= 0 && l->ahead[c->fit.row] >= ahead)
		return;
	*o = i;
	l->ahead[c->fit.row] = ahead;
	if (ahead > l->ahead[l->lead] || (ahead == l->ahead[l->lead] && c->fit.row < l->lead))
		l->lead = c->fit.row;
}

/* enters the characters of labels l[0 .. n), the last first, so that a chain runs in their order */
static size_t
index_labels(struct align_rows *rows, const struct label *l, size_t n, bool aside, size_t at)
{
	for (size_t i = n; i-- > 0;)
		for (size_t k = l[i].n; k-- > 0;) {
			uint32_t *h = &rows->head[l[i].c[k] % HASH];
			uint32_t then = k + 1 < l[i].n ? l[i].c[k + 1] : 0;
			uint32_t *p = &rows->pair[pair_of(l[i].c[k], then)];
			rows->occ[at] = (struct align_occ){l[i].c[k], then, *h, *p, (short)(aside ? -1 - (int)i : (int)i), (short)k};
			*h = (uint32_t)++at;
			*p = then ? *h : *p;
		}
	return at;
}

struct align_rows
align_rows_make(const struct label *alt, size_t nalt, size_t nrow, const struct label *aside, size_t naside, struct arena *a)
{
	struct align_rows r = {.alt = alt, .nalt = nalt, .nrow = nrow, .aside = aside, .naside = naside};
	size_t n = 0;

	for (size_t i = 0; i < nalt * nrow; i++)
		n += alt[i].n;
	for (size_t i = 0; i < naside; i++)
		n += aside[i].n;
	for (size_t i = 0; i < nrow; i++)
		r.stride = alt[i * nalt].n + 1 > r.stride ? alt[i * nalt].n + 1 : r.stride;
	r.head = MEM_NEW(a, uint32_t, HASH);
	r.pair = MEM_NEW(a, uint32_t, PAIRS);
	r.occ = MEM_NEW(a, struct align_occ, n + 1);
	index_labels(&r, alt, nalt * nrow, false, index_labels(&r, aside, naside, true, 0));
	return r;
}

size_t
align_labels(const struct align_rows *rows, const struct align_piece *piece, size_t npiece, struct align_band *band,
	     struct arena scratch)
{
	size_t nrow = rows->nrow, total = 0, ncand = 0;
	struct labels l = {.rows = rows, .stride = rows->stride};
	int last = -1;

	for (size_t r = 0; r < nrow; r++)
		band[r] = (struct align_band){0};
	l.best = MEM_TAKE(&scratch, int, nrow * l.stride);
	l.low = MEM_TAKE(&scratch, int, nrow);
	l.open = MEM_TAKE(&scratch, int, nrow);
	l.ahead = MEM_TAKE(&scratch, int, nrow);
	memset(l.open, 0xFF, sizeof(int) * nrow);
	for (size_t r = 0; r < nrow; r++)
		l.ahead[r] = INT_MIN;
	for (size_t i = 0; i < npiece; i++)
		ncand += piece[i].fits->n;
	l.cand = MEM_TAKE(&scratch, struct cand, ncand);
	for (size_t i = 0, n = 0; i < npiece; i++) {
		size_t from = n;
		for (const struct align_fit *f = piece[i].fits->v, *end = f + piece[i].fits->n; f < end; f++, n++) {
			l.cand[n] = (struct cand){.fit = *f, .piece = i};
			chain(&l, &l.cand[n]);
		}
		for (size_t k = from; k < n; k++)
			enter(&l, (int)k);
	}
	for (size_t r = 0; r < nrow; r++) {
		int q = l.open[r];
		if (q >= 0 && (last < 0 || l.cand[q].score - SKIP * (int)(nrow - 1 - r) >
						   l.cand[last].score - SKIP * ((int)nrow - 1 - l.cand[last].fit.row)))
			last = q;
	}
	for (int q = last; q >= 0; q = l.cand[q].prev) {
		const struct cand *c = &l.cand[q];
		struct align_band *b = &band[c->fit.row];
		size_t at = piece[c->piece].at;
		if (!b->found)
			*b = (struct align_band){at, at, 0, true};
		b->from = at;
		b->matched += (size_t)c->fit.len;
		total += (size_t)c->fit.len;
	}
	return total;
}
