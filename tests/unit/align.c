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
	fits("group三granted", "2@0+7:77", "a numeral between them");
	fits("group⒈granted", "2@0+7:77", "a figure and its point in one character");
	fits("group三group1granted", "2@0+7:77", "two groups and a row");
	fits("group三group1group2granted", "", "three groups");
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

/* --- against all ways -------------------------------------------------------------------------------------- */

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
			f[i] = (struct align_fits){v, (unsigned)chance(4), 0};
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
	labels_any();
	return verdict(nfail, ntest);
}
