/* Unit tests of align: labels in pieces, values before, on and behind their labels; small ones against all ways. */
#include <stdlib.h>

#include "../../lib/align.c"
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
	align_values(b, width, nrow, g, ng, row_of, a);
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

int
main(void)
{
	labels_all();
	values_all();
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
