/* Unit tests of simplex: the equations and values of equations.h, and which values are found for the cells that may change. */
#include "../../lib/simplex.c"

#include "equations.h"
#include "mem.h"
#include "str.h"
#include "tell.h"

/* What is wanted: all values, those with ! changed as little as can be, and which of these could be others. */
static const struct {
	const char *name, *eq, *value, *want;
} test[] = {
	{"one cell", "a=b+c", "3 1 ?", "3 1 2"},
	{"below zero", "a=b+c", "3 4 ?", "none"},
	{"none unknown", "a=b+c", "3 1 2", "3 1 2"},
	{"one of two", "a=b+c", "3 ? ?", "3 3 0"},
	{"two by two equations", "a=b+c;d=b+e", "5 ? ? 3 ?", "5 3 2 3 0"},
	{"which one of them limits", "a=b+c;b=d+e", "1 ? ? 3 ?", "none"},
	{"where one must give way", "a=b+c;d=b+e;c=f+g", "5 ? ? 9 ? 4 ?", "5 1 4 9 8 4 0"},
	{"one may change", "a=b+c", "3! 4 ?", "4 4 0; a moves"},
	{"and must not", "a=b+c", "3 4! 1", "3 2 1"},
	{"two may, one for the other", "a=b+c", "3 2! 3!", "3 0 3; b moves; c moves"},
	{"or another says it", "a=b+c;d=e+a", "3! 4 ? 9 5", "4 4 0 9 5"},
	{"or nothing is left to it", "a+b=c", "5! ? 0", "0 0 0"},
	{"as little as can be, not 0", "a+b=c;d=b+e", "9! ? 5 3 ?", "5 0 5 3 3; a moves"},
	{"with a limit", "a+b=c;d=b+e", "0! ? 5 3 ?", "2 3 5 3 0; a moves"},
	{"two, each by itself", "a=b+c;d=e+f", "3! 4 ? 1! 5 ?", "4 4 0 5 5 0; a moves; d moves"},
	{"without end", "a=b+c", "4! 4! 0", "no least"},
	{"none of them can", "a=b+c;d=a+e", "4! ? 3 2 ?", "none"},
	{"a half", "a+b=c;b+d=e;a+d=f", "? ? 3 ? 4 6", "unknown"},
	{"the same twice", "a=b+c;c+b=a", "3 ? ?", "3 3 0"},
};

/* Where the cells that may change stand, with what they were: the least sum of their changes. */
static bool
least(struct simplex *x, const struct equations *e)
{
	int sign[PART_CELLS];

	for (int j = 0; j < e->nmay; j++)
		sign[j] = simplex_value(x, e->may[j]) < e->value[e->may[j]] ? -1 : 1;
	return simplex_least(x, e->may, sign, e->nmay);
}

static struct str
found(struct arena *a, const char *eq, const char *value)
{
	struct buf b = {.a = a};
	struct equations e;
	struct simplex x;
	struct part p;

	equations_of(&e, eq, value);
	check(part_read(&p, e.eq, e.neq, e.ncell, e.value, e.known, a), "read", eq, 0);
	struct linear *room = MEM_NEW(a, struct linear, (size_t)e.neq);
	enum simplex_found f = simplex_start(&x, &p, e.may, e.nmay, e.nmay ? NULL : &(int64_t){0}, room);
	if (f != SIMPLEX_SOME)
		return f == SIMPLEX_NONE ? STR("none") : STR("unknown");
	if (!least(&x, &e))
		return STR("no least");
	for (int i = 0; i < e.ncell; i++)
		buf_str(&b, str_fmt(a, "%s%d", i ? " " : "", (int)(x.may[0] >> i & 1 ? simplex_value(&x, i) : e.value[i])));
	for (int j = 0; j < e.nmay; j++)
		if (simplex_moves(&x, e.may[j]))
			buf_str(&b, str_fmt(a, "; %c moves", 'a' + e.may[j]));
	return buf_slice(&b);
}

int
main(void)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
		struct str got = found(&a, test[i].eq, test[i].value);
		bool ok = str_eq(got, str_of(test[i].want));
		if (!ok)
			printf("%.*s\n", (int)got.n, got.p);
		check(ok, "simplex", test[i].name, (long)i);
	}
	mem_free(&a);
	return tell();
}
