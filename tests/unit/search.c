/* Unit tests of search: one step of it by hand, then the repairs of brute.h. */
#include "../../lib/search.c"

#include "brute.h"

static struct linear
row(int64_t r, int c0, int c1, int c2)
{
	struct linear x = {.r = r};
	int c[] = {c0, c1, c2};

	for (int i = 0; i < 3; i++) {
		x.c[i] = (int16_t)c[i];
		x.sup[0] |= (uint64_t)(c[i] != 0) << i;
	}
	return x;
}

/* A row whose coefficients grow too large is left out, and what is found is not said to be all. */
static void
test_large(struct arena *a)
{
	struct linear x = row(1, 1, 0, 0), y = row(2, 3, 40, 0), z = row(3, 0, 1, 1);
	struct part p = {.nc = 3, .nw = 1, .neq = 3};
	struct search s = {.p = &p, .a = a};
	struct state from = {3, {&x, &y, &z}, NULL}, to = {.pool = MEM_NEW(a, struct linear, 3)};

	advance(&s, &to, &from, 1, 2); /* y - 40 z */
	check(to.n == 2 && to.row[0] == &x && to.row[1]->c[2] == -40 && to.row[1]->r == -118 && !s.incomplete, "large", "eliminated", to.n);
	check(s.steps == 2, "large", "a step for the row that changed, and one", s.steps);
	z.c[2] = 2;
	advance(&s, &to, &from, 1, -1); /* by the first that has the cell */
	check(to.n == 1 && s.incomplete, "large", "left out, and said", to.n);
}

/* Which cell could be the last of a set, by its column alone. */
static void
test_column(void)
{
	struct linear x = row(1, 1, 0, 0), y = row(2, 1, 3, 0), z = row(2, 2, 0, 0);
	struct state st = {2, {&x, &y}, NULL};

	check(!proportional(&st, 0, &x) && !proportional(&st, 0, &y), "column", "the first row is not in proportion, or the second", 0);
	check(!dependent(&st, 0) && !dependent(&st, 1) && dependent(&st, 2), "column", "none has the cell", 0);
	st = (struct state){2, {&x, &z}, NULL};
	check(proportional(&st, 0, &x) && proportional(&st, 0, &z), "column", "all are in proportion", 0);
	st.row[0] = &y, st.row[1] = &x;
	check(!dependent(&st, 1), "column", "the first has the cell", 0);
}

/* Chosen cells that cannot make all hold. */
static void
test_chosen(struct arena *a)
{
	struct linear x = row(1, 1, 0, 0), y = row(2, 1, 0, 0);
	struct part p = {.nc = 3, .nw = 1, .value = {5, 5, 5}, .known = {true, true, true}};
	struct search_opt opt = {8, 100, 10};
	struct search s = {.p = &p, .opt = &opt, .a = a, .chosen = {0}, .nchosen = 1};

	s.st[0] = (struct state){2, {&x, &y}, NULL};
	try_chosen(&s);
	check(s.found.total == 0 && s.steps == 4, "chosen", "a contradiction", (long)s.found.total);
	s.st[0].n = 1;
	try_chosen(&s);
	check(s.found.total == 1 && s.found.sets.v[0].change[0].value == 6, "chosen", "without it", (long)s.found.total);
	check(s.steps == 24, "chosen", "what it costs", s.steps);
}

/* Equations that fail: how many have no cell in common; can one be made to hold by cells that are free; what to branch over. */
static void
test_failing(struct arena *a)
{
	static const struct { int n; uint64_t open[4]; int enough, want; } sets[] = {
		{3, {1, 2, 4}, 9, 3}, {2, {3, 6}, 9, 1}, {3, {7, 1, 2}, 9, 2}, {3, {1, 2, 4}, 1, 2}, {3, {1, 2, 4}, 2, 3}, {0, {0}, 9, 0}, {1, {1}, 9, 1}, {4, {3, 12, 6, 9}, 9, 2}, {3, {1, 1, 1}, 9, 1}, {1, {1}, 0, 1}, {3, {7, 6, 1}, 9, 2}, {3, {1, 3, 14}, 9, 2}, {3, {14, 3, 1}, 9, 2}};
	static const struct { int64_t r; bool plus, minus; int chosen, c; bool want; } free_of[] = {
		{5, true, true, 0, 0, true}, {-5, true, true, 0, 0, true}, {5, true, false, 0, 0, true}, {0, true, false, 0, 0, true}, {-1, true, false, 0, 0, false}, {-5, false, true, 0, 0, true}, {0, false, true, 0, 0, true}, {1, false, true, 0, 0, false},
		{0, false, false, 0, 0, true}, {1, false, false, 0, 0, false}, {-1, false, false, 0, 0, false}, {-3, false, false, 1, 1, true}, {-6, false, false, 1, 1, false}, {-5, false, false, 1, 1, true}, {5, false, false, 1, -1, true}, {6, false, false, 1, -1, false},
		{9, false, false, 1, 0, false}, {9, true, false, 1, -1, true}};

	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
		struct part p = {.nc = 8, .nw = 1};
		struct search s = {.p = &p, .closed = {8}};
		struct failing *f = MEM_NEW(a, struct failing, 1), *g = MEM_NEW(a, struct failing, 1);
		int least = 0, want = 0;
		for (int k = 0; k < sets[i].n; k++) {
			f->open[f->n][0] = sets[i].open[k];
			f->size[f->n++] = __builtin_popcountll(sets[i].open[k]);
			fails(&s, g, &sets[i].open[k], &least);
			check(g->n == k + 1 && g->open[k][0] == (sets[i].open[k] & ~8u) && g->size[k] == __builtin_popcountll(sets[i].open[k] & ~8u), "failing", "without what is closed", (long)i);
			want = g->size[k] < g->size[want] ? k : want;
			check(least == want, "failing", "the first with the fewest", (long)i);
		}
		check(disjoint(&s, f, sets[i].enough) == sets[i].want, "failing", "no cell in common", (long)i);
	}
	for (size_t i = 0; i < sizeof free_of / sizeof *free_of; i++) {
		struct linear x = row(free_of[i].r, free_of[i].c, 0, 0);
		struct part p = {.nc = 3, .nw = 1, .neq = 1, .eq = &x, .plus = {free_of[i].plus}, .minus = {free_of[i].minus}, .value = {5, 0, 0}};
		struct search s = {.p = &p, .chosen = {0}, .nchosen = free_of[i].chosen};
		check(can_hold(&s, 0) == free_of[i].want, "free", "an equation that may hold", (long)i);
	}
	/* of rows that fail the one with the fewest cells; those that fail by their signs where none does; else all */
	struct linear x = row(1, 1, 1, 1), y = row(2, 1, 1, 0), z = row(0, 0, 0, 1), w = row(3, 0, 0, 1);
	struct linear eq[2] = {row(0, 1, 1, 0), row(-4, 0, 1, 1)};
	struct part p = {.nc = 3, .nw = 1, .neq = 2, .eq = eq, .all = {7}};
	struct search s = {.p = &p};
	struct state st = {3, {&x, &y, &z}, NULL};
	struct choice c = choose(&s, &st, 3);
	check(c.row == 1 && c.ncell == 2 && c.open[0] == 3 && c.need == 1, "choice", "the fewest cells", c.row);
	st = (struct state){3, {&w, &y, &z}, NULL};
	c = choose(&s, &st, 3);
	check(c.row == 0 && c.ncell == 1 && c.open[0] == 4 && c.need == 2, "choice", "two without a common cell", c.need);
	choose_signs(&s, &c, 3);
	check(c.row == 0 && c.ncell == 1 && c.open[0] == 4 && c.need == 2, "choice", "a row that fails is kept", c.need);
	st = (struct state){1, {&z}, NULL};
	c = choose(&s, &st, 3);
	check(c.row == -1 && c.need == 0, "choice", "none fails", c.row);
	choose_signs(&s, &c, 3);
	check(c.row == -1 && c.ncell == 2 && c.open[0] == 6 && c.need == 1, "choice", "one that fails by its sign", c.ncell);
	s.free[0] = 2;
	c = choose(&s, &st, 3);
	choose_signs(&s, &c, 3);
	check(c.ncell == 1 && c.open[0] == 4, "choice", "without what is free", c.ncell);
	eq[1].r = 0;
	s.closed[0] = 1;
	c = choose(&s, &st, 3);
	choose_signs(&s, &c, 3);
	check(c.row == -1 && c.ncell == 3 && c.open[0] == 4 && c.need == 0, "choice", "all that is neither free nor closed", c.ncell);
	eq[0].r = 7, eq[1].r = 7;
	s.free[0] = s.closed[0] = 0;
	c = (struct choice){.row = 0, .ncell = 1, .open = {1}, .need = 0};
	choose_signs(&s, &c, 3);
	check(c.need == 1 && c.open[0] == 1 && c.ncell == 1, "choice", "as many are needed as fail by their signs", c.need);
	/* cells from one on */
	struct part wide = {.nc = 130, .nw = 3};
	struct search sw = {.p = &wide};
	struct frame f = {.c = {.open = {5, (uint64_t)1 << 63, 2}}};
	check(next_cell(&sw, &f, 0) == 0 && next_cell(&sw, &f, 1) == 2 && next_cell(&sw, &f, 3) == 127 && next_cell(&sw, &f, 127) == 127 && next_cell(&sw, &f, 128) == 129 && next_cell(&sw, &f, 130) == 130, "cells", "the next", 0);
}

/* What `joined` says of all rows of st that fail. */
static int
joined_of(const struct search *s, const struct state *st, int *mine, int *nmine)
{
	struct failing f;
	int least = 0, at[PART_EQS];

	memset(&f, -1, sizeof f); /* what fails does not fill is not looked at */
	f.n = 0;
	for (int i = 0; i < st->n; i++)
		if (st->row[i]->r) {
			at[f.n] = i;
			fails(s, &f, st->row[i]->sup, &least);
		}
	*nmine = twofold(s, &f, mine);
	return joined(s, st, &f, at);
}

/* The fewest of six cells, but for closed ones, that make all rows hold with any numbers; 9: none do. */
static int
fewest(const struct search *s, const struct state *st)
{
	int best = 9;

	for (unsigned m = 0; m < 64; m++) {
		struct system q = {.n = 0};
		if (m & s->closed[0] || bits(m) >= best)
			continue;
		for (int t = 0; t < 6; t++)
			if (m >> t & 1) {
				for (int i = 0; i < st->n; i++)
					q.m[i][q.n] = st->row[i]->c[t];
				q.n++;
			}
		for (int i = 0; i < st->n; i++)
			q.m[i][q.n] = st->row[i]->r;
		if (system_solve(&q, st->n))
			best = bits(m);
	}
	return best;
}

/* Rows that fail need as many cells as is said, or more: by hand, then of all sets of cells of many small states. */
static void
test_joined(void)
{
	static const struct { int n, r[4], c[4][3]; uint64_t closed; int rows, want; } rows[] = {
		{0, {0}, {{0}}, 0, 0, 0}, {1, {5}, {{1}}, 0, 1, 1}, {2, {0, 5}, {{1}, {1}}, 0, 1, 1}, /* one that holds needs none */
		{2, {5, 5}, {{1}, {1}}, 0, 2, 1}, {2, {5, 6}, {{1}, {1}}, 0, 2, 2}, {2, {5, -5}, {{1}, {1}}, 0, 2, 2}, {2, {5, -5}, {{1}, {-1}}, 0, 2, 1}, {2, {5, 10}, {{1}, {2}}, 0, 2, 1},
		{2, {5, 5}, {{1}, {1}}, 1, 2, 2}, {2, {5, 5}, {{1, 1}, {-1, 1}}, 0, 2, 1}, /* the second cell cures both */
		{3, {5, 6, 7}, {{1}, {1}, {1}}, 0, 2, 2}, {3, {5, 6, 7}, {{1}, {1}, {0, 1}}, 0, 3, 2}, {3, {5, 5, 7}, {{1}, {1}, {0, 1}}, 0, 3, 2},
		{4, {5, 5, 7, 7}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 2}, {4, {5, 6, 7, 8}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 3}, {4, {5, 6, 7, 7}, {{1}, {1}, {0, 1}, {0, 1}}, 0, 4, 3},
		{3, {5, 6, 7}, {{1, 1, 1}, {1}, {1}}, 0, 2, 2}, {4, {5, 6, 7, 8}, {{1, 1, 1}, {1}, {1}, {0, 0, 1}}, 0, 3, 2}}; /* smaller ones first */
	int mine[PART_EQS], n, reached = 0;
	struct part p = {.nc = 6, .nw = 1};
	uint64_t was = seed;

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct linear x[4];
		struct state st = {.n = rows[i].n};
		struct search s = {.p = &p, .closed = {rows[i].closed}};
		for (int k = 0; k < st.n; k++) {
			x[k] = row(rows[i].r[k], rows[i].c[k][0], rows[i].c[k][1], rows[i].c[k][2]);
			st.row[k] = &x[k];
		}
		int got = joined_of(&s, &st, mine, &n);
		check(got == rows[i].want, "joined", "cells needed", (long)i * 10 + got);
		check(n == rows[i].rows, "joined", "rows without a cell common to three", (long)i * 10 + n);
	}
	for (int i = 0; i < 30000; i++) {
		struct linear x[6];
		struct state st = {.n = 1 + (int)rnd(6)};
		struct search s = {.p = &p, .closed = {rnd(4) ? 0 : 1u << rnd(6)}};
		for (int k = 0; k < st.n; k++) {
			x[k] = (struct linear){.r = (int)rnd(7) - 3};
			for (int t = 0; t < 6; t++) {
				x[k].c[t] = (int16_t)(rnd(3) ? 0 : (int)rnd(5) - 2);
				x[k].sup[0] |= (uint64_t)(x[k].c[t] != 0) << t;
			}
			st.row[k] = &x[k];
		}
		int got = joined_of(&s, &st, mine, &n), want = fewest(&s, &st);
		check(got <= want, "joined", "no more than are enough", i);
		reached += got == want && got > 1;
	}
	check(reached > 1000, "joined", "often as many", reached);
	seed = was; /* the repairs of brute.h are those of other unit tests */
}

int
main(int argc, char **argv)
{
	struct arena a = {0};

	test_failing(&a);

	test_large(&a);
	test_column();
	test_joined();
	test_chosen(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
