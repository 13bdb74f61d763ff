/* Unit tests of align: labels in pieces, values before, on and behind their labels; small ones against all ways. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/align.c"
#include "chance.h"
#include "check.h"

/* Latin letters do for characters: labels and pieces are words. */
static struct label
word(const char *z, struct arena *a)
{
	return label_fold_all(str_of(z), a);
}

/* rows, pieces ("text@item" separated by blanks), expected bands "from-to" or "-" for each row */
static void
labels(const char *const *row, size_t nrow, const char *const *piece, const size_t *at, size_t np, const char *const *want,
       const char *why)
{
	struct arena a = {0};
	struct label alt[8], aside[1] = {word("group", &a)};
	struct align_piece p[32];
	struct align_band band[8];
	bool ok = true;

	for (size_t i = 0; i < nrow; i++)
		alt[i] = word(row[i], &a);
	struct align_rows rows = align_rows_make(alt, 1, nrow, aside, 1, &a);
	struct align_fits fits[32];
	for (size_t i = 0; i < np; i++) {
		fits[i] = align_fits(&rows, word(piece[i], &a), &a);
		p[i] = (struct align_piece){&fits[i], at[i]};
	}
	align_labels(&rows, p, np, band, a);
	for (size_t i = 0; i < nrow; i++) {
		char got[32] = "-";
		if (band[i].found)
			snprintf(got, sizeof got, "%zu-%zu", band[i].from, band[i].to);
		ok = ok && strcmp(got, want[i]) == 0;
		if (strcmp(got, want[i]) != 0)
			printf("  row %zu: %s, wanted %s\n", i, got, want[i]);
	}
	check(ok, why);
	mem_free(&a);
}

static void
labels_all(void)
{
	const char *const row[] = {"received", "carried", "granted", "other"};

	labels(row, 4, (const char *[]){"received", "carried", "granted", "other"}, (size_t[]){0, 1, 2, 3}, 4,
	       (const char *[]){"0-0", "1-1", "2-2", "3-3"}, "whole labels");
	labels(row, 4, (const char *[]){"rece", "ived", "car", "ri", "ed", "other"}, (size_t[]){0, 1, 2, 4, 5, 9}, 6,
	       (const char *[]){"0-1", "2-5", "-", "9-9"}, "labels in pieces, one lost");
	labels(row, 4, (const char *[]){"other", "received", "gro", "carried", "up", "granted", "other"},
	       (size_t[]){0, 1, 2, 2, 3, 4, 5}, 7, (const char *[]){"1-1", "2-2", "4-4", "5-5"},
	       "a head that says the same as a row, a group's label between");
	labels(row, 4, (const char *[]){"received", "carryed", "granted"}, (size_t[]){0, 1, 2}, 3,
	       (const char *[]){"0-0", "1-1", "2-2", "-"}, "a misprint");
	labels(row, 4, (const char *[]){"groupgranted", "other"}, (size_t[]){3, 4}, 2,
	       (const char *[]){"-", "-", "3-3", "4-4"}, "group and row in one piece");
	labels(row, 4, NULL, NULL, 0, (const char *[]){"-", "-", "-", "-"}, "nothing");
}

static struct align_band
band(size_t from, size_t to)
{
	return (struct align_band){from, to, 1, true};
}

static void
values(const struct align_band *b, const int *width, size_t nrow, const struct align_group *g, size_t ng, const int *want,
       const char *why)
{
	struct arena a = {0};
	int row_of[32];
	bool ok = true;

	mem_get(&a, 1);
	align_values(b, width, nrow, g, ng, false, row_of, a);
	for (size_t i = 0; i < ng; i++) {
		ok = ok && row_of[i] == want[i];
		if (row_of[i] != want[i])
			printf("  group %zu: row %d, wanted %d\n", i, row_of[i], want[i]);
	}
	check(ok, why);
	mem_free(&a);
}

static void
values_all(void)
{
	const int w3[] = {3, 3, 3}, w7[] = {7, 7};
	struct align_band b[] = {band(0, 0), band(2, 2), band(4, 4)};

	values(b, w3, 3, (struct align_group[]){{0, 3, 0, 0, false}, {2, 3, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "on the line");
	values(b, w3, 3, (struct align_group[]){{1, 3, 0, 0, false}, {3, 3, 0, 0, false}, {5, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "behind");
	struct align_band late[] = {band(1, 1), band(3, 3), band(5, 5)};
	values(late, w3, 3, (struct align_group[]){{0, 3, 0, 0, false}, {2, 3, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2}, "before");
	struct align_band two[] = {band(0, 2), band(5, 7)};
	values(two, w7, 2, (struct align_group[]){{1, 6, 0, 0, false}, {3, 1, 0, 0, false}, {6, 6, 0, 0, false}, {8, 1, 0, 0, false}}, 4,
	       (int[]){0, 0, 1, 1}, "the seventh number alone on the next line");
	values(two, w7, 2, (struct align_group[]){{1, 2, 1, 3, false}, {2, 5, 1, 0x7C, false}, {6, 7, 1, 0x7F, false}}, 3, (int[]){0, 0, 1},
	       "columns that do not collide are joined");
	values(two, w7, 2, (struct align_group[]){{2, 7, 1, 0x7F, false}, {3, 7, 1, 0x7F, false}}, 2, (int[]){0, 1},
	       "columns that collide are two rows");
	values(b, w3, 3, (struct align_group[]){{0, 3, 0, 0, false}, {2, 2, 0, 0, false}, {4, 3, 0, 0, false}}, 3, (int[]){0, 1, 2},
	       "a row that lacks a value keeps its own");
	values(b, w3, 3, NULL, 0, NULL, "no values");
}

/* The same where nothing stands behind it. */
static struct label
alone(const char *z, struct arena *a)
{
	struct label x = word(z, a);

	return (struct label){memcpy(MEM_TAKE(a, uint32_t, x.n), x.c, x.n * sizeof *x.c), x.n};
}

/* What a piece may be of labels with two ways to be written each: row@from+characters:gain, one behind another. */
static void
fits(const char *piece, const char *want, const char *why)
{
	static const char *const alt[] = {"received", "recieved", "carried", "", "granted", "xyz", "abcdefghij", "abcd"}, *const aside[] = {"group", "q", "granty", "grantx"};
	struct arena a = {0};
	struct label l[8], g[4];
	struct buf b = {.a = &a};

	for (size_t i = 0; i < 8; i++)
		l[i] = alone(alt[i], &a);
	for (size_t i = 0; i < 4; i++)
		g[i] = alone(aside[i], &a);
	struct align_rows rows = align_rows_make(l, 2, 4, g, 4, &a);
	struct align_fits f = align_fits(&rows, alone(piece, &a), &a);
	for (size_t i = 0; i < f.n; i++)
		buf_str(&b, str_fmt(&a, "%d@%d+%d:%d ", f.v[i].row, f.v[i].off, f.v[i].len, f.v[i].gain));
	struct str got = str_trim(buf_slice(&b));
	if (!str_eq(got, str_of(want)))
		printf("  '%s': %.*s, wanted %s\n", piece, (int)got.n, got.p, want);
	check(str_eq(got, str_of(want)), why);
	mem_free(&a);
}

static void
fits_all(void)
{
	fits("", "", "nothing");
	fits("received", "0@0+8:87", "a whole label");
	fits("recieved", "0@0+8:87", "another way of it");
	fits("xyz", "2@0+7:37", "another way that is shorter is as long as the label");
	fits("z", "2@2+1:7", "a character");
	fits("d", "0@7+1:7 0@7+1:7 1@6+1:7 2@6+1:7 3@3+1:7 3@3+1:7", "one that stands in many, in their order");
	fits("ed", "0@6+2:17 0@6+2:17 1@5+2:17 2@5+2:17", "two at an end");
	fits("eda", "", "and one behind it");
	fits("rie", "1@3+3:27", "one that stands in the middle");
	fits("grantx", "", "a group's label beside another that begins so, and nearly a row's");
	fits("grantz", "2@0+6:35", "nearly a row's alone");
	fits("gr", "2@0+2:17", "a piece of a label and of a group's");
	fits("roup", "", "a piece of a group's alone");
	fits("ceigr", "", "of none, too short for two edits");
	fits("ceiv", "0@2+4:37", "part of one way alone");
	fits("group12granted", "2@0+7:77", "a group, figures, and a row");
	fits("group0granted", "2@0+7:77", "a group, 0, and a row");
	fits("group9granted", "2@0+7:77", "a group, 9, and a row");
	fits("group:granted", "2@0+7:77", "what folds to nothing");
	fits("groupxgranted", "", "what is no figure");
	fits("groupied", "1@4+3:27", "a group and a piece");
	fits("group1", "", "a group and a figure alone");
	fits("qcarried", "1@0+7:55", "a group of one character is none");
	fits("receivedmore", "0@0+8:65", "a label and what is behind it");
	fits("xyzq", "2@0+7:15", "a label of three and one behind it");
	fits("abcdx", "3@0+10:25", "the shorter way of it");
	fits("rexeived", "0@0+8:55", "an edit, where two are allowed");
	fits("grantd", "2@0+6:35", "a character that is lost");
	fits("gxan", "2@0+4:15", "four with an edit");
	fits("gxa", "", "three with an edit");
	fits("abxdefxhij", "3@0+10:50", "two edits of ten");
	fits("abxdxfxhij", "", "three of ten");
}

/* Is it plain where the groups belong, where it is? */
static void
plain(const struct align_band *b, const int *width, size_t nrow, const struct align_group *g, size_t ng, bool want, const char *why)
{
	struct values v = {.band = b, .width = width, .g = g, .nrow = nrow, .ng = ng};
	int row_of[8];

	check(obvious(&v, row_of) == want, why);
}

static void
plain_all(void)
{
	const int w[] = {3, 3};
	struct align_band b[] = {band(2, 3), band(6, 6)}, none[] = {band(2, 3), {0}}, touch[] = {band(2, 3), band(3, 3)};

	plain(b, w, 2, (struct align_group[]){{3, 3, 0, 0, false}, {6, 3, 0, 0, false}}, 2, true, "each in its band");
	plain(b, w, 2, (struct align_group[]){{4, 3, 0, 0, false}, {7, 3, 0, 0, false}}, 2, true, "each behind it");
	plain(b, w, 2, (struct align_group[]){{5, 2, 0, 0, false}, {6, 3, 0, 0, false}}, 2, false, "fewer behind it");
	plain(b, w, 2, (struct align_group[]){{2, 2, 0, 0, false}, {6, 1, 0, 0, false}}, 2, true, "fewer within");
	plain(b, w, 2, (struct align_group[]){{1, 3, 0, 0, false}, {6, 3, 0, 0, false}}, 2, false, "before all");
	plain(b, w, 2, (struct align_group[]){{2, 1, 0, 0, false}, {3, 2, 0, 0, false}}, 2, true, "two that fill a row");
	plain(b, w, 2, (struct align_group[]){{2, 1, 0, 0, false}, {3, 3, 0, 0, false}}, 2, false, "two that are more");
	plain(b, w, 2, (struct align_group[]){{2, 4, 0, 0, false}}, 1, false, "one that is more");
	plain(b, w, 2, (struct align_group[]){{2, 1, 1, 1, false}, {3, 1, 1, 2, false}, {4, 1, 1, 4, false}}, 3, true, "columns that do not collide");
	plain(b, w, 2, (struct align_group[]){{2, 1, 1, 3, false}, {3, 2, 1, 2, false}}, 2, false, "two that do");
	plain(b, w, 2, (struct align_group[]){{2, 1, 1, 1, false}, {3, 2, 2, 2, false}}, 2, false, "two systems of columns");
	plain(b, w, 2, NULL, 0, true, "no values");
	plain(none, w, 2, (struct align_group[]){{2, 3, 0, 0, false}}, 1, false, "a label that was not found");
	plain(touch, w, 2, (struct align_group[]){{2, 3, 0, 0, false}}, 1, false, "two labels in one item");
}

/* --- against all ways -------------------------------------------------------------------------------------- */

/* What it costs to give groups to rows so; -1: it may not be. */
static long
cost_of(const struct align_band *b, const int *width, int nrow, const struct align_group *g, int ng, bool ahead, const int *row_of)
{
	long sum = 0;

	for (int i = 0, last = -1; i < ng; i++)
		if (row_of[i] < 0) {
			sum += g[i].blank ? 20 : 150;
		} else {
			if (row_of[i] < last || (row_of[i] == last && row_of[i - 1] != last)) /* in order, and in one run */
				return -1;
			last = row_of[i];
		}
	for (int r = 0; r < nrow; r++) {
		int n = 0, block = 0;
		long lo = 0, hi = LONG_MAX;
		uint64_t cols = 0;
		for (int k = 0; k < nrow; k++)
			if (b[k].found && k < r)
				lo = (long)b[k].to;
			else if (b[k].found && k > r && hi == LONG_MAX)
				hi = (long)b[k].from;
		for (int i = 0; i < ng; i++) {
			long at = (long)g[i].at, from = (long)b[r].from, to = (long)b[r].to;
			if (row_of[i] != r)
				continue;
			if (n && (g[i].block != block || (block ? (g[i].cols & cols) != 0 : n + g[i].n > width[r])))
				return -1;
			n += g[i].n;
			block = g[i].block;
			cols |= g[i].cols;
			if (!b[r].found) {
				if (at < lo || at > hi)
					return -1;
				sum += 60;
			} else if (at < from) {
				sum += (ahead ? 10 : 30) + (from - at - 1 + (at < lo ? (lo - at) * 8 : 0)) * 2 + (at <= lo ? 25 * g[i].n : 0);
			} else if (at > to) {
				sum += (ahead ? 30 : 10) + (at - to - 1 + (at > hi ? (at - hi) * 8 : 0)) * 2 + (at >= hi ? 25 * g[i].n : 0);
			}
		}
		sum += 70 * labs((long)width[r] - n);
	}
	return sum;
}

/* Groups and bands put together by chance: no way to give them is cheaper than the one found. */
static void
values_any(void)
{
	for (int t = 0; t < 4000; t++) {
		struct arena a = {0};
		int nrow = 1 + (int)chance(3), ng = (int)chance(5), row_of[4], way[4], width[3];
		struct align_band *b = MEM_NEW(&a, struct align_band, (size_t)nrow);
		struct align_group *g = MEM_NEW(&a, struct align_group, (size_t)ng);
		size_t at = chance(3);
		for (int r = 0; r < nrow; r++, at += chance(3)) {
			b[r] = (struct align_band){at, at + chance(2), 0, chance(6) > 0};
			at = b[r].to;
			width[r] = (int[]){1, 3, 5, 7}[chance(4)];
		}
		at = chance(2);
		bool blocks = chance(2), ahead = chance(2);
		for (int i = 0; i < ng; i++, at += chance(3))
			g[i] = (struct align_group){at, 1 + (int)chance(4), blocks ? (int)chance(3) : 0, 1u << chance(4), chance(5) == 0};
		align_values(b, width, (size_t)nrow, g, (size_t)ng, ahead, row_of, a);
		long least = LONG_MAX, got = cost_of(b, width, nrow, g, ng, ahead, row_of);
		int ways = 1;
		for (int i = 0; i < ng; i++)
			ways *= nrow + 1;
		for (int w = 0; w < ways; w++) {
			for (int i = 0, k = w; i < ng; i++, k /= nrow + 1)
				way[i] = k % (nrow + 1) - 1;
			long c = cost_of(b, width, nrow, g, ng, ahead, way);
			least = c >= 0 && c < least ? c : least;
		}
		if (got != least)
			printf("  %d: costs %ld, and %ld is possible\n", t, got, least);
		check(got == least, "the cheapest way");
		mem_free(&a);
	}
}

struct way {
	int score, tail, used; /* tail: characters behind the last; used: how many ways have it */
	size_t matched;
	struct align_band band[4];
};

/* Takes w for the best if it is better by `score`, or counts it where it is as good. */
static void
better(struct way *best, struct way w, int score, int used)
{
	if (!best->used || score > best->score) {
		*best = w;
		best->score = score;
		best->used = used;
	} else if (score == best->score) {
		best->used += used;
	}
}

/* All chains on from piece i: `now` is what was taken; last: the fit taken last.  best[r]: of those that end in row r, the rest of it passed over. */
static void
chains(const int *len, const struct align_fits *f, size_t n, size_t i, const struct align_fit *last, struct way now, struct way *best)
{
	int tail = last ? len[last->row] - last->off - last->len : 0;

	tail = tail * 6 < 40 ? tail * 6 : 40;
	if (last)
		better(&best[last->row], now, now.score - tail, 1);
	for (size_t p = i; p < n; p++)
		for (size_t k = 0; k < f[p].n; k++) {
			const struct align_fit *x = &f[p].v[k];
			struct way w = now;
			int d = x->off;
			if (last && (x->row < last->row || (x->row == last->row && x->off < last->off + last->len)))
				continue;
			if (last && x->row == last->row) {
				d = x->off - last->off - last->len;
			} else if (last) {
				w.score -= tail + 12 * (x->row - last->row - 1);
			} else {
				w.score -= 12 * x->row;
			}
			w.score += x->gain - (d * 6 < 40 ? d * 6 : 40);
			w.matched += (size_t)x->len;
			struct align_band *b = &w.band[x->row];
			*b = (struct align_band){b->found ? b->from : p, p, b->matched + (size_t)x->len, true};
			w.tail = len[x->row] - x->off - x->len;
			chains(len, f, n, p + 1, x, w, best);
		}
}

/* Pieces that may be many things: the chain found is the best, where one is. */
static void
labels_any(void)
{
	size_t told = 0;

	for (int t = 0; t < 4000; t++) {
		struct arena a = {0};
		int nrow = 1 + (int)chance(4), len[4];
		struct label alt[4];
		static uint32_t text[16];
		for (int r = 0; r < nrow; r++) {
			len[r] = 1 + (int)chance(10);
			alt[r] = (struct label){text, (size_t)len[r]};
		}
		struct align_rows rows = align_rows_make(alt, 1, (size_t)nrow, NULL, 0, &a);
		size_t n = chance(5), matched = 0;
		struct align_fits f[4];
		struct align_piece p[4];
		for (size_t i = 0; i < n; i++) {
			struct align_fit *v = MEM_NEW(&a, struct align_fit, 3);
			f[i] = (struct align_fits){v, chance(4)};
			p[i] = (struct align_piece){&f[i], i};
			for (size_t k = 0; k < f[i].n; k++) {
				int r = (int)chance((unsigned)nrow), off = (int)chance((unsigned)len[r]), most = 1 + (int)chance((unsigned)(len[r] - off));
				v[k] = (struct align_fit){(short)r, (short)off, (short)most, (short)(most * 10 - (int)chance(20))};
			}
		}
		struct way best = {.used = 0}, of[4] = {{.used = 0}};
		struct align_band band[4];
		chains(len, f, n, 0, NULL, (struct way){.used = 0}, of);
		for (int r = 0; r < nrow; r++)
			if (of[r].used)
				better(&best, of[r], of[r].score + (of[r].tail * 6 < 40 ? of[r].tail * 6 : 40) - 12 * (nrow - 1 - r), of[r].used);
		matched = align_labels(&rows, p, n, band, a);
		bool same = matched == best.matched;
		for (int r = 0; r < nrow; r++)
			same = same && band[r].found == best.band[r].found && band[r].from == best.band[r].from && band[r].to == best.band[r].to && band[r].matched == best.band[r].matched;
		if (best.used < 2)
			check(same, "the best chain");
		told += best.used == 1;
		mem_free(&a);
	}
	check(told > 2000, "most have one that is best");
}

int
main(void)
{
	fits_all();
	labels_all();
	values_all();
	plain_all();
	values_any();
	labels_any();
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
