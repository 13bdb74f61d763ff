/* Unit tests of series: sequences that come again are aligned as align_labels does it, whatever stands between them. */
#include "../../lib/series.c"
#include "chance.h"
#include "check.h"

enum { KINDS = 12, MOST = 80 }; /* of pieces; in a sequence */

struct set {
	struct arena a;
	struct series *s;
	struct align_rows rows[2]; /* of two tables */
	struct align_fits of[KINDS];
};

/* Rows of one to ten characters, and kinds of pieces each of which may be none to three things. */
static struct set
make(size_t nrow)
{
	static uint32_t text[16];
	struct set x = {0};
	struct label *alt = MEM_NEW(&x.a, struct label, nrow);

	x.s = series_open(&x.a);
	for (size_t r = 0; r < nrow; r++)
		alt[r] = (struct label){text, 1 + chance(10)};
	for (int t = 0; t < 2; t++)
		x.rows[t] = align_rows_make(alt, 1, nrow, NULL, 0, &x.a);
	for (size_t i = 0; i < KINDS; i++) {
		struct align_fit *v = MEM_NEW(&x.a, struct align_fit, 3);
		x.of[i] = (struct align_fits){v, chance(4), 0};
		for (size_t k = 0; k < x.of[i].n; k++) {
			unsigned r = chance((unsigned)nrow), off = chance((unsigned)alt[r].n), len = 1 + chance((unsigned)alt[r].n - off);
			v[k] = (struct align_fit){(short)r, (short)off, (short)len, (short)(len * 10 - chance(20))};
		}
		x.of[i].number = x.of[i].n ? series_number(x.s, x.of[i]) : 0;
	}
	return x;
}

/* Is it what align_labels finds? */
static bool
right(struct set *x, int tab, const struct align_piece *p, size_t n)
{
	struct align_band got[40], want[40];
	bool same_bands = true;

	memset(got, 0xA5, sizeof got);
	series_align(x->s, &x->rows[tab], p, n, got, x->a);
	align_labels(&x->rows[tab], p, n, want, x->a);
	for (size_t r = 0; r < x->rows[tab].nrow; r++)
		same_bands = same_bands && got[r].found == want[r].found && got[r].from == want[r].from && got[r].to == want[r].to && got[r].matched == want[r].matched;
	return same_bands;
}

/* Pieces, in items of which some hold several and some none. */
static size_t
pieces(const struct set *x, struct align_piece *p, size_t most)
{
	size_t n = chance((unsigned)most);

	for (size_t i = 0, at = chance(3); i < n; i++, at += chance(3))
		p[i] = (struct align_piece){&x->of[chance(KINDS)], at};
	return n;
}

/* Short sequences, of which many come again, and others that are too long, or have pieces without numbers. */
static void
any(void)
{
	struct align_piece p[MOST];
	bool ok = true;

	for (int t = 0; t < 40; t++) {
		struct set x = make(1 + chance(6));
		for (int i = 0; i < 200; i++)
			ok = ok && right(&x, (int)chance(2), p, pieces(&x, p, i % 20 ? 4 : MOST));
		x.of[chance(KINDS)].number = 0;
		for (int i = 0; i < 100; i++)
			ok = ok && right(&x, 0, p, pieces(&x, p, 6));
		series_forget(x.s);
		for (size_t i = KINDS; i-- > 0;) /* in another order */
			x.of[i].number = x.of[i].n ? series_number(x.s, x.of[i]) : 0;
		for (int i = 0; i < 100; i++)
			ok = ok && right(&x, 0, p, pieces(&x, p, 6));
		mem_free(&x.a);
	}
	check(ok, "the same as without");
}

/* A piece that is row 0, of rows that are all one character. */
static struct set
plain(size_t nrow)
{
	static uint32_t text[1];
	static struct align_fit first = {0, 0, 1, 10};
	struct set x = {0};
	struct label *alt = MEM_NEW(&x.a, struct label, nrow);

	for (size_t r = 0; r < nrow; r++)
		alt[r] = (struct label){text, 1};
	x.s = series_open(&x.a);
	x.rows[0] = align_rows_make(alt, 1, nrow, NULL, 0, &x.a);
	x.rows[1] = x.rows[0];
	x.of[0] = (struct align_fits){&first, 1, 0};
	x.of[0].number = series_number(x.s, x.of[0]);
	x.of[1] = (struct align_fits){&first, 0, 0}; /* nothing; the list is never NULL */
	return x;
}

/* How many sequences are kept. */
static size_t
count(const struct series *s)
{
	size_t n = 0;

	for (size_t i = 0; i < PLACES; i++)
		n += (s->pair[i].kept[0].n > 0) + (s->pair[i].kept[1].n > 0);
	return n;
}

/* What is kept, and what not. */
static void
kept(void)
{
	static const struct { size_t pieces, nrow, numbers, kept; const char *why; } of[] = {
		{0, 1, 1, 0, "nothing"}, {1, 1, 1, 1, "a piece"}, {64, 32, 1, 1, "as many as may be"}, {65, 1, 1, 0, "a piece too many"},
		{1, 33, 1, 0, "a row too many"}, {3, 1, 0, 0, "a piece without a number"},
	};
	struct align_piece p[MOST];

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct set x = plain(of[i].nrow);
		x.of[0].number = of[i].numbers ? x.of[0].number : 0;
		for (size_t k = 0; k < of[i].pieces; k++)
			p[k] = (struct align_piece){&x.of[0], k};
		check(right(&x, 0, p, of[i].pieces) && right(&x, 0, p, of[i].pieces) && count(x.s) == of[i].kept, of[i].why);
		check(right(&x, 1, p, of[i].pieces) && count(x.s) == 2 * of[i].kept, "another table's is another");
		series_forget(x.s);
		check(count(x.s) == 0 && series_number(x.s, x.of[0]) == 1, "all is forgotten");
		mem_free(&x.a);
	}
	struct set x = plain(1);
	p[0] = (struct align_piece){&x.of[0], 7};
	for (size_t i = 1; i < MOST; i++)
		p[i] = (struct align_piece){&x.of[1], i + 7}; /* which may be nothing */
	check(right(&x, 0, p, MOST) && right(&x, 0, p, 1) && count(x.s) == 1, "pieces that may be nothing are none");
	mem_free(&x.a);
}

/* The same number for the same, another for what differs in anything; none for more than there is room for. */
static void
numbers(void)
{
	struct align_fit v[] = {{1, 2, 3, 4}, {1, 2, 3, 4}, {2, 2, 3, 4}, {1, 3, 3, 4}, {1, 2, 4, 4}, {1, 2, 3, 5}, {1, 2, 3, 4}};
	struct arena a = {0};
	struct series *s = series_open(&a);
	unsigned one = series_number(s, (struct align_fits){v, 1, 0}), last = 0;

	check(one && series_number(s, (struct align_fits){v + 6, 1, 0}) == one, "the same elsewhere");
	check(series_number(s, (struct align_fits){v, 2, 0}) != one, "one thing more");
	for (size_t i = 2; i < 6; i++)
		check(series_number(s, (struct align_fits){v + i, 1, 0}) != one, "another row, place, length, gain");
	struct align_fit *w = MEM_NEW(&a, struct align_fit, 2000);
	for (int i = 0; i < 2000; i++) {
		w[i] = (struct align_fit){(short)(i + 10), 0, 1, 10};
		unsigned n = series_number(s, (struct align_fits){w + i, 1, 0});
		check(n ? n > last && n <= NUMBERS : last == NUMBERS, "a new one, as long as there is room");
		last = n ? n : last;
	}
	check(series_number(s, (struct align_fits){v, 1, 0}) == one && series_number(s, (struct align_fits){w, 1, 0}), "what has one keeps it");
	mem_free(&a);
}

int
main(void)
{
	any();
	if (!GK_PLAIN) /* which keeps none */
		kept();
	numbers();
	return verdict(nfail, ntest);
}
