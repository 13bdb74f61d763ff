/* Unit tests of seat: the cheapest way to put the numbers of a row into columns. */
#include <limits.h>
#include <stdio.h>

#include "../../lib/seat.c"
#include "chance.h"
#include "check.h"

static struct stand
span(int s, int e)
{
	return (struct stand){s * ONE, e * ONE, 1};
}

static void
check_room(void)
{
	static const struct { int skip, gap, want; } room[] = {{0, 0, 0}, {0, 9, 0}, {1, 3, 0}, {1, 2, 1}, {1, 1, 2}, {2, 5, 0}, {2, 4, 1}, {3, 1, 6}};

	for (size_t i = 0; i < sizeof room / sizeof *room; i++)
		check(squeeze(room[i].skip, room[i].gap) == room[i].want * ONE, "room for columns that hold nothing");
}

/* Numbers of two characters each, by where they begin, and columns at 0, 10 and 20: which take them, where new ones are made (a before the
 * first column, b before the second, ...). */
static void
check_new(void)
{
	static const struct { int n, at[4]; const char *want, *why; } of[] = {
		{1, {10}, "1", "in its place"}, {1, {12}, "1", "near"}, {1, {13}, "c", "behind it"}, {1, {7}, "b", "before it"}, {1, {40}, "d", "behind all"}, {3, {0, 5, 10}, "0b1", "between two"},
		{4, {0, 4, 7, 10}, "0bb1", "two between two"}, {2, {9, 11}, "b1", "two as near to one column: the right one has it"}, {2, {10, 11}, "1c", "two, one the nearer"}, {3, {0, 10, 20}, "012", "all"}, {2, {30, 34}, "dd", "two behind all"},
	};
	const struct stand col[] = {span(0, 2), span(10, 12), span(20, 22)};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct lay_tok tok[4];
		int at[4];
		bool good = true;
		for (int k = 0; k < of[i].n; k++)
			tok[k] = (struct lay_tok){.s = {99, of[i].at[k]}, .e = {99, of[i].at[k] + 2}};
		seat_new(col, 3, tok, of[i].n, 1, at);
		for (int k = 0; k < of[i].n; k++)
			good = good && (at[k] < 0 ? 'a' - 1 - at[k] : '0' + at[k]) == of[i].want[k];
		check(good, of[i].why);
	}
	struct lay_tok tok = {.s = {5, 0}, .e = {7, 0}};
	int at;
	seat_new(NULL, 0, &tok, 1, 0, &at);
	check(at == -1, "no columns yet");
}

/* Columns and numbers put together by chance: no way to lay them is cheaper than the one found, nor any other than the second; and no way to
 * take numbers for those of known columns, or new ones. */
static void
check_ways(void)
{
	for (int t = 0; t < 3000; t++) {
		int k = 1 + (int)chance(4), m = 1 + (int)chance((unsigned)k), at[4], second, least = INT_MAX, other = INT_MAX, x = 0, y = 0;
		struct lay_tok tok[4];
		struct stand col[4];
		for (int j = 0; j < k; j++) {
			x += (int)chance(8);
			col[j] = span(x, x + 1 + (int)chance(3));
			x = col[j].e / ONE;
		}
		for (int i = 0; i < m; i++) {
			int gap = 1 + (int)chance(7);
			y += gap;
			tok[i] = (struct lay_tok){.s = {y, 99}, .e = {y + 1 + (int)chance(3), 99}, .gap = gap};
			y = tok[i].e[0];
		}
		int cost = seat_row(col, k, tok, m, 0, at, &second), sum = 0;
		for (int w = 0; w < 256; w++) { /* two bits say where each number stands */
			int c = 0;
			bool same = true;
			for (int i = 0, last = -1; i < m && c >= 0; last = w >> 2 * i & 3, i++) {
				int j = w >> 2 * i & 3, skip = j - last - 1, need = 2 * skip + 1;
				same = same && j == at[i];
				if (j >= k || j <= last)
					c = INT_MIN;
				else
					c += stand_dist(&col[j], &tok[i], 0) + (i && skip && tok[i].gap < need ? (need - tok[i].gap) * 16 : 0);
			}
			if (c < 0 || w >> 2 * m)
				continue;
			least = c < least ? c : least;
			other = !same && c < other ? c : other;
			sum = same ? c : sum;
		}
		check(!(cost != least || sum != least || (other < INT_MAX && second != other) || (other == INT_MAX && second < 1000 * 16)), "the cheapest way and the next");
		int new[4], price = 0, cheapest = INT_MAX;
		seat_new(col, k, tok, m, 0, new);
		for (int i = 0, last = 0; i < m; i++) {
			int j = new[i] < 0 ? -1 - new[i] : new[i];
			price += j < last || (new[i] >= 0 && (j >= k || stand_dist(&col[j], &tok[i], 0) > 40)) ? 1000 * 16 : new[i] < 0 ? 48 : stand_dist(&col[j], &tok[i], 0);
			last = j + (new[i] >= 0);
		}
		for (int w = 0; w < 625; w++) { /* 4: a new one */
			int c = 0, last = -1;
			for (int i = 0, v = w; i < m; i++, v /= 5) {
				int j = v % 5;
				if (j == 4)
					c += 48;
				else if (j >= k || j <= last || stand_dist(&col[j], &tok[i], 0) > 40)
					c += 1000 * 16;
				else
					c += stand_dist(&col[j], &tok[i], 0);
				last = j < 4 ? j : last;
			}
			cheapest = c < cheapest ? c : cheapest;
		}
		check(price == cheapest, "new columns");
	}
}

int
main(void)
{
	check_room();
	check_new();
	check_ways();
	return verdict(nfail, ntest);
}
