/* Unit tests of search: one step of it by hand, then the repairs of brute.h. */
#include "../../lib/search.c"

#include "brute.h"
#include "equations.h"

/* Where a row's coefficients grow too large it is said, and the cell is not chosen. */
static void
test_large(struct arena *a)
{
	struct linear x = row(1, 1, 0, 0), y = row(2, 3, 40, 0), z = row(3, 0, 1, 1);
	struct part p = {.nc = 3, .nw = 1, .neq = 3};
	struct search s = {.p = &p, .a = a};
	const struct state *to = &s.st[1];

	s.st[0] = (struct state){3, {&x, &y, &z}, NULL};
	s.st[1].pool = MEM_NEW(a, struct linear, 3);
	check(advance(&s, 1, &z) && !s.incomplete, "large", "by the third", 0); /* y - 40 z */
	check(to->n == 2 && to->row[0] == &x && to->row[1]->c[2] == -40 && to->row[1]->r == -118, "large", "eliminated", to->n);
	check(s.steps == 2, "large", "a step for the row that changed, and one", s.steps);
	check(s.nchosen == 1 && s.chosen[0] == 1 && s.free[0] == 2 && s.by[0] == &z, "large", "chosen", s.nchosen);
	pop(&s);
	check(s.nchosen == 0 && s.free[0] == 0 && s.closed[0] == 2, "large", "taken back", s.nchosen);
	z.c[2] = 2;
	check(!advance(&s, 1, NULL) && s.incomplete && s.by[0] == &y, "large", "by the first that has the cell, and said", to->n);
	pop(&s);
	s.st[0].n = 1;
	check(advance(&s, 1, NULL) && !s.by[0] && to->n == 1 && to->row[0] == &x, "large", "by none", to->n);
}

/* Which cell could be the last of a set, by its column alone. */
static void
test_column(void)
{
	struct linear x = row(1, 1, 0, 0), y = row(2, 1, 3, 0), z = row(2, 2, 0, 0), n = row(0, 0, 1, 0);
	struct state st = {2, {&x, &y}, NULL};

	check(!proportional(&st, 0, &x) && !proportional(&st, 0, &y), "column", "the first row is not in proportion, or the second", 0);
	st = (struct state){2, {&x, &z}, NULL};
	check(proportional(&st, 0, &x) && proportional(&st, 0, &z), "column", "all are in proportion", 0);
	st = (struct state){3, {&x, &z, &n}, NULL};
	check(proportional(&st, 0, &x), "column", "or have none of it, and hold", 0);
	st = (struct state){2, {&y, &n}, NULL};
	check(!proportional(&st, 0, NULL) && !proportional(&st, 1, NULL) && proportional(&st, 2, NULL), "column", "none has the cell", 0);
}

/* Chosen cells, the last made to hold by what is left, the others one by another. */
static void
test_chosen(struct arena *a)
{
	static const struct { int64_t r[2]; int c[2][2]; int64_t value[2], want[2]; bool found; } of[] = {
		{{1, 2}, {{1, 0}, {0, 1}}, {5, 5}, {6, 7}, true}, {{1, 2}, {{1, 1}, {0, 1}}, {5, 5}, {4, 7}, true}, {{1, 2}, {{1, -2}, {0, 1}}, {5, 5}, {10, 7}, true},
		{{1, 0}, {{1, 1}, {0, 1}}, {5, 5}, {0}, false}, {{2, 2}, {{1, 1}, {0, 1}}, {5, 5}, {0}, false}, {{-4, 2}, {{1, 1}, {0, 1}}, {5, 5}, {0}, false}, {{-3, 2}, {{1, 1}, {0, 1}}, {5, 5}, {0, 7}, true},
		{{1, 2}, {{2, 1}, {0, 1}}, {5, 5}, {0}, false}, {{4, 2}, {{2, 1}, {0, 1}}, {5, 5}, {6, 7}, true}, {{1, -6}, {{1, 0}, {0, 1}}, {5, 5}, {0}, false}, {{1, 3}, {{1, 0}, {0, 2}}, {5, 5}, {0}, false}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct linear x = row(of[i].r[0], of[i].c[0][0], of[i].c[0][1], 0), y = row(of[i].r[1], of[i].c[1][0], of[i].c[1][1], 0);
		struct part p = {.nc = 2, .nw = 1, .cell = {0, 1}, .value = {of[i].value[0], of[i].value[1]}, .known = {true, true}};
		struct search_opt opt = {8, 100, 10};
		struct search s = {.p = &p, .opt = &opt, .a = a, .chosen = {0, 1}, .nchosen = 2, .by = {&x, &y}};
		try_chosen(&s);
		const struct search_change *c = s.found.total ? s.found.sets.v[0].change : NULL;
		check(c ? of[i].found && c[0].value == of[i].want[0] && c[1].value == of[i].want[1] : !of[i].found, "chosen", "what they become", (long)i);
		check(s.steps == STEPS_TRY + (c ? SEARCH_KEEP : 0) && !s.incomplete, "chosen", "what it costs", s.steps);
	}
}

/* Rows that cells free to take any value cannot make hold; and those that are kept. */
static void
test_signs(struct arena *a)
{
	static const struct { int64_t r; bool plus, minus; int chosen, c; bool want; } of[] = {
		{5, true, true, 0, 0, true}, {-5, true, true, 0, 0, true}, {5, true, false, 0, 0, true}, {0, true, false, 0, 0, true}, {-1, true, false, 0, 0, false}, {-5, false, true, 0, 0, true}, {0, false, true, 0, 0, true}, {1, false, true, 0, 0, false},
		{0, false, false, 0, 0, true}, {1, false, false, 0, 0, false}, {-1, false, false, 0, 0, false}, {-3, false, false, 1, 1, true}, {-6, false, false, 1, 1, false}, {-5, false, false, 1, 1, true}, {5, false, false, 1, -1, true}, {6, false, false, 1, -1, false},
		{9, false, false, 1, 0, false}, {9, true, false, 1, -1, true}};
	struct linear x, y = row(7, 1, -1, 1), z = row(0, 0, 0, -1);
	struct part p = {.nc = 3, .nw = 1, .value = {5, 3, 0}, .unknown = {4}};
	struct signed_row sign;

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct search s = {.p = &p, .nchosen = of[i].chosen};
		x = row(of[i].r, of[i].c, 0, 0);
		sign = (struct signed_row){&x, of[i].plus, of[i].minus};
		check(can_hold(&s, &sign) == of[i].want, "signs", "a row that may hold", (long)i);
	}
	sign_set(&sign, &y, &p);
	check(sign.row == &y && sign.plus && !sign.minus, "signs", "of an unknown cell", 0);
	sign_set(&sign, &z, &p);
	check(!sign.plus && sign.minus, "signs", "below 0", 0);
	struct search *s = MEM_NEW(a, struct search, 1);
	s->p = &p;
	s->nsign = 2;
	for (int i = 0; i < FAILING_LEARNT + 1; i++) {
		y.c[1] = (int16_t)(i + 1);
		learn(s, &y);
		const struct signed_row *to = &s->sign[2 + i % FAILING_LEARNT];
		check(s->nsign == 2 + (i < FAILING_LEARNT ? i + 1 : FAILING_LEARNT), "signs", "as many are kept", s->nsign);
		check(to->row->c[1] == i + 1 && to->row->r == -5 - 3 * (i + 1) && to->plus, "signs", "what it makes", i);
	}
}

/* What to branch over: of rows that fail the one with the fewest cells; those that fail by their signs where none does; else all. */
static void
test_choice(struct arena *a)
{
	struct linear x = row(1, 1, 1, 1), y = row(2, 1, 1, 0), z = row(0, 0, 0, 1), w = row(3, 0, 0, 1);
	struct linear eq[2] = {row(0, 1, 1, 0), row(-4, 0, 1, 1)};
	struct part p = {.nc = 3, .nw = 1, .neq = 2, .eq = eq};
	struct search s = {.p = &p, .a = a};
	struct choice c;

	s.room = MEM_NEW(a, struct linear, 2);
	s.st[0] = (struct state){3, {&x, &y, &z}, NULL};
	check(choose(&s, &c, 3) && c.row == &y && c.ncell == 2 && c.open[0] == 3 && c.need == 1, "choice", "the fewest cells", 0);
	s.st[0] = (struct state){3, {&w, &y, &z}, NULL};
	check(choose(&s, &c, 3) && c.row == &w && c.ncell == 1 && c.open[0] == 4 && c.need == 2, "choice", "two without a common cell", 0);
	check(choose(&s, &c, 2) && !choose(&s, &c, 1), "choice", "for which one is not enough", 0);
	s.st[0] = (struct state){1, {&z}, NULL};
	check(!choose(&s, &c, 3), "choice", "none fails: what is chosen is enough", 0);
	s.nsign = 1;
	sign_set(&s.sign[0], &eq[1], &p);
	check(choose(&s, &c, 3) && !c.row && c.ncell == 2 && c.open[0] == 6 && c.need == 1, "choice", "one that fails by its sign", 0);
	s.closed[0] = 2;
	check(choose(&s, &c, 3) && c.ncell == 1 && c.open[0] == 4, "choice", "without what is closed", 0);
	s.st[0] = (struct state){1, {&y}, NULL};
	check(choose(&s, &c, 2) && c.row == &y && c.open[0] == 1 && c.need == 1, "choice", "a row that fails is kept", 0);
	sign_set(&s.sign[1], &eq[0], &p);
	eq[0].r = 7, s.nsign = 2, s.st[0].n = 0;
	check(choose(&s, &c, 2) && c.need == 2 && !choose(&s, &c, 1), "choice", "as many are needed as fail by their signs", 0);
	/* what unknown cells cannot do together: a = u + v, u = b + w, where a is below b */
	struct part_eq of[2] = {{(const unsigned char[]){0, 2, 3}, 1, 2}, {(const unsigned char[]){2, 1, 4}, 1, 2}};
	int64_t value[5] = {1, 3};
	bool known[5] = {true, true};
	part_read(&p, of, 2, 5, value, known, a);
	s = (struct search){.p = &p, .a = a, .nsign = 2, .room = s.room};
	memcpy(s.free, p.unknown, sizeof s.free);
	for (int e = 0; e < 2; e++) {
		sign_set(&s.sign[e], &p.eq[e], &p);
		check(can_hold(&s, &s.sign[e]), "choice", "one by one they can", e);
	}
	check(choose(&s, &c, 2) && s.nlearnt == 1 && !c.row && c.need == 1 && c.open[0] == 3, "choice", "a row that is learnt", s.nlearnt);
	check(choose(&s, &c, 2) && s.nlearnt == 1, "choice", "once", s.nlearnt);
	/* cells from one on */
	struct part wide = {.nc = 130, .nw = 3};
	struct search sw = {.p = &wide};
	struct frame f = {.c = {.open = {5, (uint64_t)1 << 63, 2}}};
	check(next_cell(&sw, &f, 0) == 0 && next_cell(&sw, &f, 1) == 2 && next_cell(&sw, &f, 3) == 127 && next_cell(&sw, &f, 127) == 127 && next_cell(&sw, &f, 128) == 129 && next_cell(&sw, &f, 130) == 130, "cells", "the next", 0);
}

/* t = u + v + w, of which each two are at most 1, is 1 or more: 1 with whole numbers, but up to one and a half without.  That it could be
 * another is not said. */
static void
test_halves(struct arena *a)
{
	enum { T, K, A, B, C, U, V, W, X, Y, Z, S };
	struct part_eq of[] = {{(const unsigned char[]){A, U, V, X}, 1, 3}, {(const unsigned char[]){B, V, W, Y}, 1, 3}, {(const unsigned char[]){C, U, W, Z}, 1, 3},
			       {(const unsigned char[]){T, U, V, W}, 1, 3}, {(const unsigned char[]){T, K, S}, 1, 2}};
	int64_t value[S + 1] = {0, 1, 1, 1, 1};
	bool known[S + 1] = {true, true, true, true, true};
	struct search_opt opt = {8, 24000, 100};
	struct part p;

	check(part_read(&p, of, 5, S + 1, value, known, a), "halves", "read", 0);
	struct search_out o = search_run(&p, &opt, 0, a);
	for (size_t i = 0; i < o.nset; i++)
		check(o.set[i].change[0].cell != T || (!o.set[i].family && o.set[i].change[0].value == 1), "halves", "no other", (long)i);
	check(!o.complete, "halves", "nor that all was found", (long)o.nset);
}

/* Of t = u + v + w = x + y no sum holds, and eleven pairs of cells explain it: of all budgets those that are too small are said to be, and what was
 * found with them is some of all; so is what there is room for. */
static void
test_budget(struct arena *a)
{
	struct part_eq of[] = {{(const unsigned char[]){0, 1, 2, 3}, 1, 3}, {(const unsigned char[]){0, 4, 5}, 1, 2}};
	int64_t value[6] = {9, 3, 3, 2, 4, 6};
	bool known[6] = {true, true, true, true, true, true};
	struct search_opt opt = {8, 24000, 100};
	struct part p;

	check(part_read(&p, of, 2, 6, value, known, a), "budget", "read", 0);
	struct search_out all = search_run(&p, &opt, 0, a);
	check(all.complete && all.nset == all.total && all.nset == 11, "budget", "all sets", (long)all.nset);
	for (opt.budget = 0; opt.budget <= all.steps; opt.budget++) {
		struct search_out o = search_run(&p, &opt, 0, a);
		check(o.complete ? o.nset == all.nset : o.nset <= all.nset, "budget", "complete", opt.budget);
	}
	for (opt.max_sets = 0; opt.max_sets <= all.nset; opt.max_sets++) {
		struct search_out o = search_run(&p, &opt, 0, a);
		check(o.complete && o.nset == opt.max_sets && o.total == all.total, "budget", "room", (long)opt.max_sets);
	}
}

int
main(int argc, char **argv)
{
	struct arena a = {0};

	test_signs(&a);
	test_choice(&a);
	test_large(&a);
	test_column();
	test_chosen(&a);
	test_halves(&a);
	test_budget(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
