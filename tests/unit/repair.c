/* Unit tests of repair: what is not searched, and the repairs of brute.h. */
#include "../../lib/repair.c"

#include "brute.h"

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

enum { FACTORS = 6 }; /* cells; of more, factors past 64 come up where all but the first and the last are eliminated */

/* Each is the sum of the two before it, two of them known: where unknown ones must be eliminated the factors grow too large. */
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
	check(GK_PLAIN || (o.balanced && o.nset == 1 && o.set[0].nforced == 10 && o.set[0].change[9].value == 144), "large", "and 144, one by one", (long)o.nset);
	/* the first and the last known: no equation leaves one unknown cell */
	static const int64_t fib[12] = {1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144};
	for (int n = 4; n <= 12; n++) {
		for (int i = 1; i < 12; i++)
			value[i] = (known[i] = i == n - 1) ? fib[i] : 0;
		in.ncell = n, in.neq = n - 2;
		o = repair_run(&in, a);
		bool small = n <= FACTORS;
		check(small ? o.balanced && o.nset == 1 && o.set[0].nforced == n - 2 && o.set[0].change[0].value == 1 : !o.complete && !o.balanced && o.nset == 0,
		      "large", "the second from the last", n);
	}
}

/* What is seen of an equation: its cells, whether all are known, whether it holds; which have a cell in common. */
static void
test_seen(void)
{
	static const struct { int64_t value[3]; bool known[3]; bool all, holds; } of[] = {
		{{5, 2, 3}, {true, true, true}, true, true}, {{5, 2, 4}, {true, true, true}, true, false}, {{5, 5, 0}, {true, true, false}, false, true}, {{5, 5, 0}, {false, true, true}, false, true},
		{{0, 0, 0}, {false, false, false}, false, true}, {{-5, -2, -3}, {true, true, true}, true, true}};
	static const unsigned char cell[][3] = {{0, 1, 2}, {2, 63, 64}, {64, 65, 127}, {3, 4, 5}, {128, 1, 129}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct part_eq eq = {cell[0], 1, 2};
		struct repair_in in = {3, 1, &eq, of[i].value, of[i].known, SEARCH_SET, 1000, 1000};
		struct seen y = {.cells = {0}};
		see(&in, &eq, &y);
		check(y.known == of[i].all && y.holds == of[i].holds && y.cells[0] == 7 && y.cells[1] == 0, "seen", "what an equation is", (long)i);
	}
	struct seen y[5] = {{.cells = {0}}};
	int64_t value[200] = {1};
	bool known[200] = {false}, mine[5] = {false};
	for (int e = 0; e < 5; e++) {
		struct part_eq eq = {cell[e], 1, 2};
		struct repair_in in = {200, 5, &eq, value, known, SEARCH_SET, 1000, 1000};
		see(&in, &eq, &y[e]);
	}
	check(meet(y[0].cells, y[1].cells) && meet(y[1].cells, y[2].cells) && !meet(y[0].cells, y[2].cells) && !meet(y[0].cells, y[3].cells) && meet(y[0].cells, y[4].cells), "seen", "a cell in common", 0);
	component_mark(y, 5, 2, mine);
	check(mine[0] && mine[1] && mine[2] && !mine[3] && mine[4], "seen", "what hangs together", 0);
}

/* a + b = c + d, -1 for a cell without a value: whether it settles them, and what it leaves them, -1 for nothing; and a second equation d = e. */
static void
test_settled(struct arena *a)
{
	static const unsigned char cell[] = {0, 1, 2, 3, 3, 4};
	static const struct { int64_t value[5], left[5]; bool first, second; } of[] = {
		{{1, 2, 3, 0, 0}, {1, 2, 3, 0, 0}, true, true}, {{1, 2, 3, 1, 1}, {1, 2, 3, 1, 1}, false, true}, {{1, 2, 3, 1, 2}, {1, 2, 3, 1, 2}, false, false},
		{{1, -1, 3, 0, 0}, {1, 2, 3, 0, 0}, true, true}, {{1, 2, 3, -1, -1}, {1, 2, 3, 0, 0}, true, true}, {{1, 2, -1, 1, -1}, {1, 2, 2, 1, 1}, true, true},
		{{-1, 5, 3, 1, 1}, {-1, 5, 3, 1, 1}, false, true}, {{1, 2, 4, -1, 0}, {1, 2, 4, 0, 0}, false, true}, {{1, 2, -1, 4, 4}, {1, 2, -1, 4, 4}, false, true},
		{{-1, -1, 0, 0, 0}, {0, 0, 0, 0, 0}, true, true}, {{1, 2, -1, -1, -1}, {1, 2, -1, -1, -1}, false, false}, {{0, 0, -1, -1, -1}, {0, 0, 0, 0, 0}, true, true},
		{{-1, 2, -1, 0, 0}, {-1, 2, -1, 0, 0}, false, true}, {{-1, 0, -1, 0, 0}, {-1, 0, -1, 0, 0}, false, true}, {{1, 2, -1, -1, 1}, {1, 2, 2, 1, 1}, true, true}, {{-1, -1, 3, 0, 0}, {-1, -1, 3, 0, 0}, false, true},
		{{1, 2, -1, -1, 9}, {1, 2, -1, 9, 9}, false, true}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct part_eq eq[] = {{cell, 2, 2}, {cell + 4, 1, 1}};
		int64_t value[5];
		bool known[5], mine[2] = {true, true}, first[2] = {true, false}, same = true;
		for (int c = 0; c < 5; c++) {
			known[c] = of[i].value[c] >= 0;
			value[c] = known[c] ? of[i].value[c] : 0;
		}
		struct repair_in in = {5, 2, eq, value, known, SEARCH_SET, 1000, 1000};
		struct seen y[2] = {{.cells = {0}}};
		struct settled s;
		see(&in, &eq[0], &y[0]);
		see(&in, &eq[1], &y[1]);
		bool both = settle(&in, &s);
		for (int c = 0; c < 5; c++)
			same = same && s.known[c] == (of[i].left[c] >= 0) && (!s.known[c] || s.value[c] == of[i].left[c]);
		check(same && s.eq[0] == of[i].first && s.eq[1] == of[i].second, "settled", "what is left", (long)i);
		check(both == (of[i].first && of[i].second), "settled", "said to be so", (long)i);
		check(GK_PLAIN || (component_settled(&s, 2, mine) == (of[i].first && of[i].second) && component_settled(&s, 2, first) == of[i].first), "settled", "all of them", (long)i);
		if (!of[i].first || !of[i].second)
			continue;
		struct search_out o = component_forced(&in, y, &s, mine, 100, a);
		int n = 0;
		for (int c = 0; c < 5; c++)
			if (!known[c])
				same = same && n < o.set->nforced && o.set->change[n].cell == c && o.set->change[n].value == of[i].left[c] && ++n;
		check(same && o.nset == 1 && o.total == 1 && o.complete && o.steps == 116 && o.set->n == 0 && o.set->nforced == n, "settled", "the set", (long)i);
		struct repair_out all = repair_run(&in, a);
		bool alike = all.set->nforced == n;
		for (int k = 0; k < n && alike; k++)
			alike = all.set->change[k].cell == o.set->change[k].cell && all.set->change[k].value == o.set->change[k].value;
		check(alike && all.nset == 1 && all.total == 1 && all.complete && all.balanced && all.set->n == 0, "settled", "that of all", (long)i);
	}
}

/* Equations none of whose cells is known: which cells have only one value. */
static void
test_open(struct arena *a)
{
	static const unsigned char cell[] = {0, 1, 2, 3, 4, 5, 5, 3, 4, 5, 6, 7, 8, 2, 3, 6, 7};
	static const struct { int at[3], nleft[3], nright[3]; bool open; const char *want, *why; } of[] = {
		{{0, 3}, {2, 1}, {1, 2}, true, "2", "one apart"}, {{0, 3, 10}, {2, 1, 1}, {1, 2, 2}, true, "2", "two apart"},
		{{0, 3, 14}, {2, 1, 1}, {1, 2, 2}, false, "2", "two with a cell in common"}, {{0, 12}, {2, 1}, {1, 1}, true, "28", "one that is settled by another"},
		{{0, 4, 6}, {2, 1, 1}, {1, 1, 2}, false, "23", "of which one must be nought"}, {{0, 3}, {2, 0}, {1, 3}, true, "2345", "of one side, which is settled"}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct part_eq eq[3];
		int64_t value[9] = {1, 2};
		bool known[9] = {true, true}, same = true;
		int neq = of[i].nleft[2] + of[i].nright[2] ? 3 : 2, n = (int)strlen(of[i].want);
		for (int e = 0; e < neq; e++)
			eq[e] = (struct part_eq){cell + of[i].at[e], of[i].nleft[e], of[i].nright[e]};
		struct repair_in in = {9, neq, eq, value, known, SEARCH_SET, 100000, 1000};
		struct settled s;
		bool all = settle(&in, &s);
		check((all || rest_open(&in, &s)) == of[i].open, "open", of[i].why, (long)i);
		struct repair_out o = repair_run(&in, a);
		for (int k = 0; k < n && k < o.set->nforced; k++)
			same = same && o.set->change[k].cell == of[i].want[k] - '0';
		check(same && o.nset == 1 && o.total == 1 && o.complete && o.balanced && o.set->n == 0 && o.set->nforced == n, "open, the set", of[i].why, (long)i);
	}
}

/* The largest values that are searched. */
static void
test_values(struct arena *a)
{
	static const unsigned char cell[] = {0, 1};
	static const struct { int64_t value; bool known, searched; } of[] = {
		{100000000000, true, true}, {100000000001, true, false}, {-100000000000, true, true}, {-100000000001, true, false}, {100000000001, false, true}, {0, true, true}};
	struct part_eq eq = {cell, 1, 1};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		int64_t value[] = {of[i].value, of[i].value};
		bool known[] = {of[i].known, of[i].known};
		struct repair_in in = {2, 1, &eq, value, known, SEARCH_SET, 1000, 1000};
		struct repair_out o = repair_run(&in, a);
		check((o.nset > 0) == of[i].searched, "values", "the largest", (long)i);
	}
}

int
main(int argc, char **argv)
{
	struct arena a = {0};

	test_seen();
	test_values(&a);
	test_settled(&a);
	test_open(&a);

	test_total(&a);
	for (int pairs = 1; pairs <= 12; pairs++)
		test_hopeless(&a, pairs);
	test_large(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
