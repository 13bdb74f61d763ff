/* Unit tests of repair: what is not searched, and the repairs of sums.h. */
#include "../../lib/repair.c"

#include "sums.h"

/* As many explanations as no number holds are more than are counted. */
static void
test_total(struct arena *a)
{
	struct search_change none[1] = {{0, 0}};
	struct search_set one = {none, 0, 0, false};
	struct repair_out out = {.set = &one, .nset = 1, .total = SIZE_MAX / 2};
	struct search_out f = {.set = &one, .nset = 1, .total = 2};

	combine(&out, &f, 10, a);
	check(out.total == SIZE_MAX - 1 && out.nset == 1, "total", "all of them", (long)out.total);
	f.total = 3;
	combine(&out, &f, 10, a);
	check(out.total == SIZE_MAX, "total", "more than are counted", (long)out.total);
}

/* Equations a = b that hang together in pairs of which one fails: with more of them than a set has cells nothing is searched. */
static void
test_hopeless(struct arena *a, int pairs)
{
	unsigned char cell[2 * 20 + 1][3];
	struct part_eq eq[2 * 20 + 1];
	int64_t value[64] = {0};
	bool known[64];
	int neq = 0;

	for (int i = 0; i < pairs; i++) { /* 2i = 2i+1 fails; 2i-2 = 2i holds, by which they hang together */
		cell[neq][0] = (unsigned char)(2 * i), cell[neq][1] = (unsigned char)(2 * i + 1);
		eq[neq] = (struct part_eq){cell[neq], 1, 1};
		neq++;
		value[2 * i + 1] = 5;
		if (i == 0)
			continue;
		cell[neq][0] = (unsigned char)(2 * i - 2), cell[neq][1] = (unsigned char)(2 * i);
		eq[neq] = (struct part_eq){cell[neq], 1, 1};
		neq++;
	}
	for (int c = 0; c < 64; c++)
		known[c] = true;
	struct repair_in in = {2 * pairs, neq, eq, value, known, SEARCH_SET, 100000, 1000};
	struct repair_out o = repair_run(&in, a);
	if (pairs > SEARCH_SET)
		check(o.nset == 0 && !o.complete && o.steps == 0, "hopeless", "not searched", o.steps);
	else
		check(o.nset > 0 && o.complete && o.steps > 0, "hopeless", "searched", o.steps);
	for (size_t i = 1; i < o.nset; i++)
		check(set_cmp(&o.set[i - 1], &o.set[i]) < 0, "hopeless", "by cell numbers, rising", (long)i);
}

/* Each is the sum of the two before it, none but the first two known: the factors grow too large. */
static void
test_large(struct arena *a)
{
	unsigned char cell[12][3];
	struct part_eq eq[12];
	int64_t value[14] = {1, 1};
	bool known[14] = {true, true};

	for (int i = 0; i < 12; i++) {
		cell[i][0] = (unsigned char)(i + 2), cell[i][1] = (unsigned char)(i + 1), cell[i][2] = (unsigned char)i;
		eq[i] = (struct part_eq){cell[i], 1, 2};
	}
	struct repair_in in = {11, 9, eq, value, known, SEARCH_SET, 100000, 1000};
	struct repair_out o = repair_run(&in, a);
	check(o.balanced && o.nset == 1 && o.set[0].nforced == 9 && o.set[0].change[8].value == 89, "large", "89 follows", (long)o.nset);
	in.ncell = 12, in.neq = 10;
	o = repair_run(&in, a);
	check(!o.complete && !o.balanced && o.nset == 0, "large", "144 is not said", (long)o.nset);
}

int
main(int argc, char **argv)
{
	struct arena a = {0};

	test_total(&a);
	for (int pairs = 1; pairs <= 12; pairs++)
		test_hopeless(&a, pairs);
	test_large(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
