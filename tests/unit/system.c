/* Unit tests of system: equations over the changes of a few values, and the changes that are found.
 * An equation is the coefficients and what they make, ; between two. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/system.c"
#include "verdict.h"

static const struct {
	const char *name, *eq, *value, *want;
} test[] = {
	{"one cell", "1 3", "5", "rank 1: 3"},
	{"down to zero", "1 -5", "5", "rank 1: -5"},
	{"below zero", "1 -6", "5", "rank 1: none"},
	{"no change is none", "1 0", "5", "rank 1: none"},
	{"halves are none", "2 3", "5", "rank 1: none"},
	{"twice as much", "2 6", "5", "rank 1: 3"},
	{"the other sign", "-1 3", "5", "rank 1: -3"},
	{"two cells", "1 1 5;1 -1 1", "5 5", "rank 2: 3 2"},
	{"the second row alone has the first cell", "0 1 2;1 1 5", "5 5", "rank 2: 3 2"},
	{"equal equations", "1 1 5;1 1 5;1 -1 1", "5 5", "rank 2: 3 2"},
	{"a sum of others", "1 1 5;1 -1 1;2 0 6", "5 5", "rank 2: 3 2"},
	{"they contradict one another", "1 1 5;1 -1 1;2 0 7", "5 5", "no"},
	{"an equation of nothing", "0 0 0;1 1 5;1 -1 1", "5 5", "rank 2: 3 2"},
	{"that is something", "0 0 1;1 1 5;1 -1 1", "5 5", "no"},
	{"three cells", "1 1 0 5;0 1 1 4;1 0 1 3", "9 9 9", "rank 3: 2 3 1"},
	{"with factors", "2 3 13;3 -2 0", "9 9", "rank 2: 2 3"},
	{"the second is no whole number", "1 1 5;1 -1 2", "9 9", "rank 2: none"},
	{"the second would be below zero", "1 1 5;1 0 15", "9 9", "rank 2: none"},
	{"the second down to zero", "1 1 5;1 0 14", "9 9", "rank 2: 14 -9"},
	{"one is free: the least changes", "1 1 5", "9 9", "rank 1 of 2: 4 1 many"},
	{"no change may be 0: one and the rest", "1 1 1", "9 9", "rank 1 of 2: 2 -1 many"},
	{"both up", "1 -1 0", "9 9", "rank 1 of 2: -1 -1 many"},
	{"only one can be", "1 1 1", "0 1", "rank 1 of 2: 2 -1"},
	{"none can", "1 1 -3", "1 1", "rank 1 of 2: none"},
	{"none can, by a bit", "1 1 1", "0 0", "rank 1 of 2: none"},
	{"with a factor", "1 2 7", "9 9", "rank 1 of 2: 1 3 many"},
	{"which leaves no whole number", "2 4 7", "9 9", "rank 1 of 2: none"},
	{"one is held, another free", "1 0 0 3;0 1 1 5", "9 9 9", "rank 2 of 3: 3 4 1 many"},
	{"the free one stands first", "1 1 0 5;0 0 1 2", "9 9 9", "rank 2 of 3: 4 1 2 many"},
	{"what is held cannot be", "1 0 0 -10;0 1 1 5", "9 9 9", "rank 2 of 3: none"},
	{"from a value to zero", "1 1 -18", "9 9", "rank 1 of 2: -9 -9"},
	{"two from one", "1 1 -17", "9 9", "rank 1 of 2: -8 -9 many"},
	{"far from nothing", "1 -1 1000", "2000 1", "rank 1 of 2: 999 -1 many"},
	{"the least is far from nothing", "1 2 1001", "9 9", "rank 1 of 2: 1 500 many"},
	{"in between, where nothing may be less", "1 3 -100", "10 50", "rank 1 of 2: -1 -33 many"},
	{"the least is two below nothing", "5 1 103", "9 9", "rank 1 of 2: 21 -2 many"},
	{"the first goes down to zero, the rest is the other's", "3 1 -100", "10 90", "rank 1 of 2: -10 -70 many"},
	{"the least is three from nothing, which one cannot be", "3 1 9", "9 0", "rank 1 of 2: 2 3 many"},
	{"two are free", "1 1 1 5", "9 9 9", "rank 1 of 3"},
};

static int
numbers(const char **s, char end, int64_t *to)
{
	int n = 0;

	while (**s && **s != end) {
		char *next;
		to[n++] = strtoll(*s, &next, 10);
		*s = next + strspn(next, " ");
	}
	*s += **s == end && end;
	return n;
}

static const char *
solved(const char *eq, const char *value)
{
	static char out[200];
	struct system q = {0};
	int64_t delta[SYSTEM_CELLS];
	int rows = 0;
	bool many;

	q.n = numbers(&value, '\0', q.value);
	while (*eq)
		numbers(&eq, ';', q.m[rows++]);
	if (!system_solve(&q, rows))
		return "no";
	size_t n = (size_t)(q.rank == q.n ? sprintf(out, "rank %d", q.rank) : sprintf(out, "rank %d of %d", q.rank, q.n));
	many = q.rank < q.n; /* as it may have been left */
	if (q.rank < q.n - 1)
		return out;
	if (q.rank == q.n ? !system_at(&q, 0, delta) : !system_simplest(&q, delta, &many))
		return strcat(out, ": none");
	for (int j = 0; j < q.n; j++)
		n += (size_t)sprintf(out + n, "%s %lld", j ? "" : ":", (long long)delta[j]);
	return strcat(out, many ? " many" : "");
}

int
main(void)
{
	size_t bad = 0, n = sizeof test / sizeof *test;

	for (size_t i = 0; i < n; i++) {
		const char *got = solved(test[i].eq, test[i].value);
		if (strcmp(got, test[i].want) != 0 && ++bad)
			printf("FAIL system: %s: %s, not %s\n", test[i].name, got, test[i].want);
	}
	return verdict(bad, n);
}
