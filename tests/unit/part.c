/* Unit tests of part: what equations say of the cells that are known, and what they leave the others; then the repairs of
 * brute.h. */
#include "../../lib/part.c"

#include "brute.h"
#include "equations.h"

/* The equations and values of equations.h. */
static const struct {
	const char *name, *eq, *value, *want;
} test[] = {
	{"all known, and it holds", "a=b+c", "3 1 2", "1 open; 3 1 2"},
	{"all known, and it does not", "a=b+c", "4 1 2", "1 open, one fails; no"},
	{"one unknown", "a=b+c", "? 1 2", "0 open; 3 1 2"},
	{"a part of it", "a=b+c", "3 ? 2", "0 open; 3 1 2"},
	{"which would be below zero", "a=b+c", "3 ? 4", "0 open; no"},
	{"which is nothing", "a=b+c", "3 ? 3", "0 open; 3 0 3"},
	{"two unknown", "a=b+c", "3 ? ?", "0 open; 3 ? ?"},
	{"two that add up to nothing", "a=b+c", "0 ? ?", "0 open; 0 0 0"},
	{"and to less", "a=b+c+d", "1 ? ? 2", "0 open; no"},
	{"and to nothing with another", "a=b+c+d", "2 ? ? 2", "0 open; 2 0 0 2"},
	{"on both sides: any will do", "a=b+c", "? ? 2", "0 open; ? ? 2"},
	{"nothing on the left", "a+d=b+c", "0 ? ? 0", "0 open; 0 0 0 0"},
	{"the other side", "a+b=c", "? ? 0", "0 open; 0 0 0"},
	{"and less", "a+b+d=c", "? ? 1 2", "0 open; no"},
	{"one by the other", "a=b+c;b=d+e", "9 ? 2 3 ?", "0 open; 9 7 2 3 4"},
	{"two equations of one unknown: what follows", "a=b+c;a=d+e", "? 1 2 1 2", "1 open; 3 1 2 1 2"},
	{"and it fails", "a=b+c;a=d+e", "? 1 2 1 3", "1 open, one fails; no"},
	{"two unknown and two equations", "a=b+c;d=b+e", "5 ? 2 8 ?", "0 open; 5 3 2 8 5"},
	{"by a combination alone", "a+b=c;b+d=e;a+d=f", "? ? 3 ? 4 5", "0 open; 2 1 3 3 4 5"},
	{"with no whole numbers", "a+b=c;b+d=e;a+d=f", "? ? 3 ? 4 6", "0 open; no"},
	{"the same twice", "a=b+c;c+b=a", "3 ? ? ", "1 open; 3 ? ?"},
};

static void
read(struct arena *a, const char *eq, const char *value, struct buf *b)
{
	struct equations e;
	int64_t v[PART_CELLS];
	bool k[PART_CELLS];

	equations_of(&e, eq, value);
	struct part p;
	bool read = part_read(&p, e.eq, e.neq, e.ncell, e.value, e.known, a), fails = false;
	for (int i = 0; i < p.nopen; i++)
		fails |= p.open[i]->r != 0;
	memcpy(v, p.value, sizeof v);
	memcpy(k, p.known, sizeof k);
	buf_str(b, str_fmt(a, "%s%d open%s;", read ? "" : "too large ", p.nopen, fails ? ", one fails" : ""));
	if (!part_force(&p, NULL, 0, v, k))
		buf_str(b, STR(" no"));
	else
		for (int i = 0; i < p.nc; i++)
			buf_str(b, k[i] ? str_fmt(a, " %d", (int)v[i]) : STR(" ?"));
}

/* Each unknown number is the sum of the two before it: the last in terms of the first two has a factor past 64. */
static void
test_large(struct arena *a)
{
	unsigned char cell[12][3];
	struct part_eq eq[12];
	int64_t value[14] = {1, 1};
	bool known[14] = {true, true};
	struct part p;

	for (int i = 0; i < 12; i++) {
		cell[i][0] = (unsigned char)(i + 2), cell[i][1] = (unsigned char)(i + 1), cell[i][2] = (unsigned char)i;
		eq[i] = (struct part_eq){cell[i], 1, 2};
	}
	check(part_read(&p, eq, 9, 11, value, known, a), "large", "factors up to 55", 9);
	check(!part_read(&p, eq, 10, 12, value, known, a), "large", "and 89", 10);
}

/* Which cells stand in equations, and which of these are unknown: of a hundred all but the sixth, every third. */
static void
test_sets(struct arena *a)
{
	unsigned char cell[99];
	struct part_eq eq = {cell, 1, 98};
	int64_t value[100] = {0};
	bool known[100], same;
	struct part p;

	for (int i = 0; i < 100; i++)
		known[i] = i % 3 > 0;
	for (int i = 0; i < 99; i++)
		cell[i] = (unsigned char)(i + (i > 4));
	part_read(&p, &eq, 1, 100, value, known, a);
	same = p.nc == 99;
	for (int c = 0; c < 99; c++)
		same = same && p.cell[c] == cell[c] && (p.unknown[c / 64] >> c % 64 & 1) == !known[cell[c]];
	check(same && !(p.unknown[1] >> 35), "sets", "of ninety-nine cells", 99);
}

int
main(int argc, char **argv)
{
	struct arena a = {0};

	for (size_t i = 0; i < sizeof test / sizeof *test; i++) {
		struct buf b = {.a = &a};
		read(&a, test[i].eq, test[i].value, &b);
		bool ok = str_eq(buf_slice(&b), str_of(test[i].want));
		if (!ok)
			printf("%.*s\n", (int)b.n, b.p);
		check(ok, "part", test[i].name, (long)i);
	}
	test_large(&a);
	test_sets(&a);
	mem_free(&a);
	return sums_main(argc > 1 && strcmp(argv[1], "full") == 0);
}
