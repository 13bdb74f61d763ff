/* Unit tests of stand: how far things are apart, which columns of a table those are that were found. */
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "../../lib/stand.c"
#include "chance.h"
#include "check.h"

static struct stand
span(int s, int e)
{
	return (struct stand){s * ONE, e * ONE, 1};
}

/* Columns half a character wide that begin at these sixteenths. */
static void
set(struct stand *col, const int *at, int k)
{
	for (int j = 0; j < k; j++)
		col[j] = (struct stand){at[j], at[j] + 8, 1};
}

static void
check_far(void)
{
	static const struct { int s, e, from, to, want; } off[] = { /* a token, a column, how far they are apart */
		{0, 2, 0, 2, 0}, {0, 2, 0, 9, 0}, {7, 9, 0, 9, 0}, {3, 6, 0, 9, 0}, {1, 3, 0, 9, 1}, {10, 12, 0, 4, 8}, {0, 4, 10, 12, 8}, {4, 5, 0, 9, 0}, {6, 7, 0, 9, 2},
	};
	struct stand at[] = {span(0, 2), span(4, 6), span(7, 9), span(12, 14)};

	for (size_t i = 0; i < sizeof off / sizeof *off; i++) {
		struct lay_tok t = {.s = {off[i].s, 99}, .e = {off[i].e, 99}}, u = {.s = {99, off[i].s}, .e = {99, off[i].e}};
		struct stand c = span(off[i].from, off[i].to), x = span(off[i].s, off[i].e);
		check(stand_dist(&c, &t, 0) == off[i].want * ONE, "how far a token is from a column");
		check(stand_dist(&c, &u, 1) == off[i].want * ONE, "in the other measure");
		check(apart(&c, &x) == off[i].want * ONE && apart(&x, &c) == off[i].want * ONE, "how far columns are apart");
	}
	check(stand_pitch(at, 4) == 3 * ONE, "the least distance");
	check(stand_pitch(at, 2) == 4 * ONE, "of two");
	check(stand_pitch(at, 1) == STAND_FAR, "of one");
}

/* Which columns of another page these are: near, no other nearly so, in order. */
static void
check_match(void)
{
	static const struct { int k, at[3], known, ref[4], near; const char *to; bool spans; } of[] = { /* in sixteenths */
		{2, {0, 160}, 3, {0, 80, 160}, 16, "02", true}, {2, {16, 160}, 3, {0, 80, 160}, 16, "02", true}, {2, {17, 160}, 3, {0, 80, 160}, 16, "", false}, {2, {0, 144}, 3, {0, 80, 160}, 16, "02", true},
		{2, {0, 143}, 3, {0, 80, 160}, 16, "", false}, {2, {0, 80}, 3, {0, 80, 160}, 16, "01", false}, {2, {80, 160}, 3, {0, 80, 160}, 16, "12", false}, {2, {160, 0}, 3, {0, 80, 160}, 16, "", false},
		{2, {0, 1}, 3, {0, 80, 160}, 16, "", false}, {1, {0}, 2, {0, 32}, 16, "0", false}, {1, {0}, 2, {0, 31}, 16, "", false}, {1, {4}, 2, {0, 40}, 16, "0", false}, {1, {5}, 2, {0, 40}, 16, "", false}, {3, {0, 80, 160}, 3, {0, 80, 160}, 16, "012", true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct stand ref[4], col[3];
		int to[3];
		char got[4] = "";
		set(col, of[i].at, of[i].k);
		set(ref, of[i].ref, of[i].known);
		bool is = match(col, of[i].k, ref, of[i].known, of[i].near, to);
		for (int j = 0; j < of[i].k && is; j++)
			got[j] = (char)('0' + to[j]);
		check(strcmp(got, of[i].to) == 0, "which columns of a page");
		check(!is || spans(to, of[i].k, of[i].known) == of[i].spans, "do they span it?");
	}
}

/* Columns of an earlier page, stretched; columns at even distances. */
static void
check_known(void)
{
	static const struct { int k, at[5], known, ref[6]; bool exact, want; const char *why; } page[] = {
		{3, {0, 320, 640}, 5, {0, 160, 320, 480, 640}, false, true, "in the same places"}, {3, {0, 160, 320}, 5, {0, 160, 320, 480, 640}, false, false, "not to the last"}, {3, {0, 160, 320}, 5, {0, 160, 320, 480, 640}, true, true, "but on a page"},
		{2, {0, 640}, 5, {0, 160, 320, 480, 640}, false, false, "two"}, {5, {0, 160, 320, 480, 640}, 5, {0, 160, 320, 480, 640}, false, false, "all"}, {3, {0, 400, 800}, 5, {0, 160, 320, 480, 640}, false, true, "a quarter wider"},
		{3, {0, 400, 801}, 5, {0, 160, 320, 480, 640}, false, false, "more"}, {3, {0, 256, 512}, 5, {0, 160, 320, 480, 640}, false, true, "four fifths"}, {3, {0, 256, 511}, 5, {0, 160, 320, 480, 640}, false, false, "less"},
		{3, {0, 424, 800}, 5, {0, 160, 320, 480, 640}, false, true, "a character and a half off"}, {3, {0, 425, 800}, 5, {0, 160, 320, 480, 640}, false, false, "further off"}, {3, {80, 480, 880}, 5, {0, 160, 320, 480, 640}, false, true, "moved"},
	};
	static const struct { int k, at[6], known; bool want; const char *why; } row[] = {
		{5, {0, 160, 320, 480, 800}, 6, true, "five of six"}, {4, {0, 160, 320, 640}, 5, false, "four"}, {5, {0, 160, 320, 480, 640}, 5, false, "all"},
		{5, {0, 320, 640, 960, 1280}, 9, false, "no two are neighbours"}, {5, {0, 192, 320, 480, 800}, 6, true, "one off by a fifth"}, {5, {0, 194, 320, 480, 800}, 6, false, "by more"}, {5, {0, 128, 320, 480, 800}, 6, true, "by a fifth to the left"},
		{5, {0, 126, 320, 480, 800}, 6, false, "and more"}, {5, {0, 160, 170, 480, 800}, 6, false, "two in one place"}, {6, {0, 160, 320, 480, 640, 960}, 7, true, "six of seven"},
		{5, {0, 160, 320, 480, 1280}, 9, true, "five of nine"}, {5, {0, 160, 320, 480, 1440}, 10, false, "half of them"},
	};

	for (size_t i = 0; i < sizeof page / sizeof *page; i++) {
		struct stand ref[6], col[5], out[6];
		int to[5];
		set(ref, page[i].ref, page[i].known);
		set(col, page[i].at, page[i].k);
		check(stand_as_page(col, page[i].k, ref, page[i].known, page[i].exact, to, out) == page[i].want, page[i].why);
	}
	for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
		struct stand col[6], out[10];
		int to[6], last = row[i].k - 1;
		set(col, row[i].at, row[i].k);
		bool got = stand_evenly(col, row[i].k, NULL, 0, row[i].known, to, out);
		check(got == row[i].want, row[i].why);
		check(!got || (to[0] == 0 && to[last] == row[i].known - 1 && out[row[i].known - 1].s == row[i].at[last]), "the first and the last of even columns");
	}
}

/* Six columns at even distances but for one between them that holds nothing, or the first: which does the head of each say? */
static void
check_differs(void)
{
	static const int at[] = {64, 72, 80, 94, 102, 109}, to[] = {0, 1, 2, 4, 5, 6};
	static const struct { int head[7]; bool want; const char *why; } of[] = {
		{{43, 58, 70, 78, 90, 100, 108}, true, "each right of its head, none above the first"}, {{64, 72, 80, 87, 94, 102, 109}, false, "below theirs"}, {{60, 69, 78, 87, 94, 102, 109}, false, "to the right of some"},
		{{62, 66, 80, 87, 94, 102, 109}, false, "two nearest to one"}, {{10, 64, 72, 80, 94, 102, 109}, true, "the first far off"}, {{61, 64, 72, 80, 94, 102, 109}, true, "a little further than near"}, {{62, 64, 80, 87, 94, 102, 109}, false, "near"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct stand head[7], col[6], out[7];
		int px[6], got[6];
		for (int j = 0; j < 6; j++)
			px[j] = at[j] * ONE;
		set(col, px, 6);
		for (int q = 0; q < 7; q++)
			head[q] = (struct stand){of[i].head[q] * ONE, of[i].head[q] * ONE + 8, 1};
		check(differs(col, 6, head, 7, to) == of[i].want, of[i].why);
		check(!differs(col, 6, head, 0, to), "no heads");
		check(stand_evenly(col, 6, head, 7, 7, got, out) != of[i].want, "even columns and these heads");
		check(stand_evenly(col, 6, head, 6, 7, got, out), "heads that are not one for each column");
	}
}

/* Six columns below some of seven heads that stand at uneven distances: which six? */
static void
check_below(void)
{
	static const int head[] = {0, 4, 9, 15, 22, 27, 30};
	static const struct { int k, at[6], want[6]; bool is; const char *why; } of[] = {
		{6, {0, 4, 9, 15, 22, 30}, {0, 1, 2, 3, 4, 6}, true, "the sixth is empty"}, {5, {4, 9, 15, 22, 27}, {1, 2, 3, 4, 5}, true, "the first and the last are"},
		{4, {0, 4, 9, 15}, {0}, false, "four say too little"}, {6, {1, 5, 10, 16, 23, 31}, {0}, false, "each a character off"},
		{6, {0, 4, 9, 15, 22, 29}, {0}, false, "one between two heads"}, {6, {0, 4, 9, 15, 22, 23}, {0}, false, "two below one head"},
	};
	struct stand h[7], col[6], out[7];
	int px[7], to[6];

	for (int q = 0; q < 7; q++)
		px[q] = head[q] * ONE;
	set(h, px, 7);
	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		for (int j = 0; j < of[i].k; j++)
			px[j] = of[i].at[j] * ONE;
		set(col, px, of[i].k);
		check(stand_below(col, of[i].k, h, 7, to, out) == of[i].is, of[i].why);
		for (int j = 0; j < of[i].k && of[i].is; j++)
			check(to[j] == of[i].want[j] && memcmp(&out[to[j]], &col[j], sizeof *col) == 0, of[i].why);
	}
	set(col, (int[]){0, 4 * ONE, 9 * ONE, 15 * ONE, 22 * ONE, 30 * ONE}, 6);
	check(!stand_below(col, 6, h, 6, to, out), "no column is empty");
}

/* Some of a page's columns, the first and the last among them, put together by chance, the page stretched by up to a quarter: they are those;
 * the others stand between them, and nothing is said if only the first of them are there and blanks may have been squeezed. */
static void
check_some(void)
{
	for (int t = 0; t < 2000; t++) {
		int known = 4 + (int)chance(12), k = 0, at[16], is[16], to[16], wide = 16 + (int)chance(5);
		struct stand page[16], col[16], out[16];
		bool good = true;
		for (int q = 0, x = 0; q < known; q++, x += (6 + (int)chance(4)) * ONE)
			at[q] = x;
		set(page, at, known);
		for (int q = 0; q < known; q++)
			if (q == 0 || q == known - 1 || chance(2)) {
				is[k] = q;
				set(&col[k++], (int[]){at[q] * wide / 16 + 40}, 1);
			}
		bool got = stand_as_page(col, k, page, known, false, to, out);
		check(got == (k > 2 && k < known), "some columns of a page");
		for (int j = 0; j < k && got; j++)
			good = good && to[j] == is[j] && memcmp(&out[to[j]], &col[j], sizeof *col) == 0;
		for (int q = 1; q < known && got; q++)
			good = good && out[q].s > out[q - 1].e;
		check(good, "each is its own, all in order");
		set(col, at, known - 1);
		check(known < 4 || !stand_as_page(col, known - 1, page, known, false, to, out), "the last is not there");
		check(stand_as_page(col, known - 1, page, known, true, to, out) == (known > 3), "on a page it may be so");
	}
}

/* The same of even distances, each column off its place by less than a fifth of them. */
static void
check_even(void)
{
	for (int t = 0; t < 2000; t++) {
		int known = 5 + (int)chance(12), k = 0, is[17], to[17], step = (3 + (int)chance(6)) * ONE;
		struct stand col[17], out[17];
		bool near = false, good = true;
		for (int q = 0; q < known; q++)
			if (q == 0 || q == known - 1 || chance(4)) {
				near = near || (k && is[k - 1] == q - 1);
				is[k] = q;
				set(&col[k++], (int[]){q * step + (q == 0 || q == known - 1 ? 0 : (int)chance((unsigned)step / 3) - step / 6)}, 1);
			}
		bool got = stand_evenly(col, k, NULL, 0, known, to, out);
		check(got == (near && k >= 5 && 2 * k > known && k < known), "even columns");
		for (int j = 0; j < k && got; j++)
			good = good && to[j] == is[j] && memcmp(&out[to[j]], &col[j], sizeof *col) == 0;
		for (int q = 1, j = 0; q < known && got; q++) {
			j += is[j] < q;
			good = good && (is[j] == q || abs((out[q].s + out[q].e) / 2 - q * step - 4) <= 1);
		}
		check(good, "each is its own, the others stand between");
	}
}

/* Three columns, moved by so many sixteenths from their heads, which are eight characters apart. */
static void
check_beside(void)
{
	static const struct { int by[3]; bool want; const char *why; } of[] = {
		{{0, 0, 0}, false, "below their heads"}, {{-80, -80, -80}, true, "the second and third below those before"}, {{80, 80, 80}, true, "the first and second below those behind"},
		{{0, 0, 100}, false, "the last beyond its own"}, {{100, 0, 0}, false, "one"}, {{100, 0, -100}, true, "two"}, {{72, 72, 0}, false, "a character nearer to the next"}, {{73, 73, 0}, true, "and more"},
		{{0, -72, -72}, false, "to the one before"}, {{0, -73, -73}, true, "and more to that"},
	};
	struct stand head[3], col[3];

	set(head, (int[]){0, 128, 256}, 3);
	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		set(col, (int[]){of[i].by[0], 128 + of[i].by[1], 256 + of[i].by[2]}, 3);
		check(stand_beside(col, head, 3) == of[i].want, of[i].why);
	}
	set(col, (int[]){100, 128}, 2);
	check(!stand_beside(col, head, 2), "half of them");
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
		stand_new(col, 3, tok, of[i].n, 1, at);
		for (int k = 0; k < of[i].n; k++)
			good = good && (at[k] < 0 ? 'a' - 1 - at[k] : '0' + at[k]) == of[i].want[k];
		check(good, of[i].why);
	}
	struct lay_tok tok = {.s = {5, 0}, .e = {7, 0}};
	int at;
	stand_new(NULL, 0, &tok, 1, 0, &at);
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
		int cost = stand_row(col, k, tok, m, 0, at, &second), sum = 0;
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
		stand_new(col, k, tok, m, 0, new);
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
	check_far();
	check_match();
	check_known();
	check_differs();
	check_below();
	check_some();
	check_even();
	check_beside();
	check_room();
	check_new();
	check_ways();
	return verdict(nfail, ntest);
}
