/* series - sequences of pieces of labels.
 * Comes in: the pieces of a table, each with what it may be.  Goes out: the bands of its rows, as align finds them.
 * Rule: align sees what pieces may be, and their order, and nothing else of them.  Tables say the same in a few ways, however they are printed; so
 * what a piece may be gets a number, by all that it is, and a sequence of numbers, which is compared whole, tells where each row was found in
 * it.  Pieces that may be nothing change nothing, and are left out.  Where the place of a sequence is taken by two others, the one that was asked
 * for longer ago is forgotten.
 * Known weakness: sequences of more than PIECES, as of tables in narrow cells without order, are aligned each time. */
#include <string.h>

#include "mem.h"
#include "align.h"
#include "series.h"

enum {
	NUMBERS = 1024, /* of what pieces may be */
	SLOTS = 2 * NUMBERS,
	BITS = 7, /* of a hash: which place is its own */
	PLACES = 1 << BITS,
	PIECES = 64, /* of a sequence */
	ROWS = 32,   /* of a table */
	NONE = 0xFF  /* no piece */
};

/* Where a row was found: its first and its last piece. */
struct found {
	unsigned char from, to; /* NONE, NONE: nowhere */
	unsigned short matched;
};

struct kept {
	const struct align_rows *rows;
	size_t n;
	unsigned short piece[PIECES];
	struct found found[ROWS];
};

/* Those that share a place. */
struct pair {
	struct kept kept[2];
	bool last; /* which was asked for last */
};

struct series {
	struct align_fits slot[SLOTS]; /* by their hashes; without a number: empty */
	unsigned numbers;
	struct pair pair[PLACES];
};

void
series_forget(struct series *s)
{
	memset(s->slot, 0, sizeof s->slot);
	s->numbers = 0;
	for (size_t i = 0; i < PLACES; i++)
		s->pair[i].kept[0].n = s->pair[i].kept[1].n = s->pair[i].last = 0;
}

struct series *
series_open(struct arena *a)
{
	return MEM_NEW(a, struct series, 1);
}

static bool
same(struct align_fits x, struct align_fits y)
{
	return x.n == y.n && memcmp(x.v, y.v, x.n * sizeof *x.v) == 0;
}

unsigned
series_number(struct series *s, struct align_fits fits)
{
	uint64_t h = fits.n, w;

	_Static_assert(sizeof *fits.v == sizeof w, "what a piece may be has no holes");
	for (size_t i = 0; i < fits.n; i++) {
		memcpy(&w, &fits.v[i], sizeof w);
		h = (h ^ w) * 0x9E3779B97F4A7C15u;
	}
	size_t at = (size_t)(h >> 32) % SLOTS;
	for (; s->slot[at].number; at = (at + 1) % SLOTS)
		if (same(s->slot[at], fits))
			return s->slot[at].number;
	if (s->numbers == NUMBERS)
		return 0;
	s->slot[at] = (struct align_fits){fits.v, fits.n, ++s->numbers};
	return s->numbers;
}

/* The sequence of the pieces that may be something, which are `at` in place[]; false: one has no number, or there are too many. */
static bool
sequence(struct kept *k, unsigned char *place, const struct align_piece *piece, size_t n)
{
	size_t m = 0;

	for (size_t i = 0; i < n; i++) {
		const struct align_fits *f = piece[i].fits;
		if (f->n == 0)
			continue;
		if (m == PIECES || i >= NONE || !f->number)
			return false;
		place[m] = (unsigned char)i;
		k->piece[m++] = (unsigned short)f->number;
	}
	k->n = m;
	return m > 0;
}

static size_t
hash_of(const struct kept *k)
{
	uint64_t h = (uintptr_t)k->rows;

	for (size_t i = 0; i < k->n; i++)
		h = (h ^ k->piece[i]) * 0x9E3779B97F4A7C15u;
	return (size_t)(h >> (64 - BITS));
}

static bool
is_of(const struct kept *x, const struct kept *k)
{
	return x->n == k->n && x->rows == k->rows && memcmp(x->piece, k->piece, k->n * sizeof *k->piece) == 0;
}

/* Aligns the sequence k of the pieces of which place[] are. */
static void
align(struct kept *k, const struct align_piece *piece, const unsigned char *place, struct arena scratch)
{
	struct align_piece p[PIECES];
	struct align_band band[ROWS];

	for (size_t i = 0; i < k->n; i++)
		p[i] = (struct align_piece){piece[place[i]].fits, i};
	align_labels(k->rows, p, k->n, band, scratch);
	for (size_t r = 0; r < k->rows->nrow; r++)
		k->found[r] = band[r].found ? (struct found){(unsigned char)band[r].from, (unsigned char)band[r].to, (unsigned short)band[r].matched}
					    : (struct found){NONE, NONE, 0};
}

void
series_align(struct series *s, const struct align_rows *rows, const struct align_piece *piece, size_t n, struct align_band *band,
	     struct arena scratch)
{
	unsigned char place[PIECES];
	struct kept k;

	k.rows = rows;
	if (GK_PLAIN || rows->nrow > ROWS || !sequence(&k, place, piece, n)) {
		align_labels(rows, piece, n, band, scratch);
		return;
	}
	struct pair *p = &s->pair[hash_of(&k)];
	struct kept *x = &p->kept[p->last];
	if (!is_of(x, &k))
		x = &p->kept[p->last = !p->last];
	if (!is_of(x, &k)) {
		align(&k, piece, place, scratch);
		*x = k;
	}
	for (size_t r = 0; r < rows->nrow; r++) {
		struct found f = x->found[r];
		band[r] = (struct align_band){0};
		if (f.from != NONE)
			band[r] = (struct align_band){piece[place[f.from]].at, piece[place[f.to]].at, f.matched, true};
	}
}
