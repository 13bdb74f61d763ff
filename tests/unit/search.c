/* Unit tests of search: one step of it by hand, then the repairs of sums.h. */
#include "../../lib/search.c"

#include "sums.h"

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

int
main(int argc, char **argv)
{
	struct arena a = {0};

	test_large(&a);
	test_column();
	test_chosen(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
