/* Unit tests of stack: which lines of numbers are pieces of one. */
#include <stdio.h>

#include "../../lib/stack.c"
#include "verdict.h"

enum { MOST = 12 };

/* What stands where: column, line (in tenths of a line from the top), and the number that it is a piece of, by its
 * head; 'l': lost.  Words stand in column 0, entries of a list in column -1. */
struct place {
	int column, at;
	char want;
};

static const struct {
	const char *name;
	struct place v[MOST];
} test[] = {
	{"two lines beside one", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}}},
	{"three lines beside one and two", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {3, 10, 'c'}, {2, 15, 'b'}, {1, 20, 'a'}}},
	{"rows close to each other are rows", {{1, 0, 'a'}, {2, 0, 'b'}, {1, 10, 'c'}, {2, 10, 'd'}}},
	{"a row that is not centred is lost", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'l'}, {2, 35, 'l'}, {1, 40, 'l'}, {3, 36, 'l'}, {3, 44, 'l'}}},
	{"where that is proven, two lines with one label are one row",
		{{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'c'}, {2, 30, 'd'}, {0, 35, ' '}, {1, 40, 'c'}, {2, 40, 'd'}}},
	{"and with a label each they are two", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {-1, 30, ' '}, {1, 30, 'c'}, {-1, 40, ' '}, {1, 40, 'd'}}},
	{"or one, if the label goes on", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {-1, 30, ' '}, {1, 30, 'c'}, {0, 40, ' '}, {1, 40, 'c'}}},
	{"without a label it is not told", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'l'}, {1, 40, 'l'}}},
	{"lines of one column too close to be those of a cell", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'l'}, {2, 33, 'l'}, {1, 35, 'l'}}},
	{"or too far apart", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'l'}, {2, 36, 'l'}, {3, 42, 'l'}, {1, 48, 'l'}}},
	{"as far as a cell's may be", {{1, 0, 'a'}, {2, 7, 'b'}, {3, 9, 'c'}, {1, 16, 'a'}}},
	{"middles that are not at one height", {{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'l'}, {2, 35, 'l'}, {1, 40, 'l'}, {3, 40, 'l'}}},
	{"how far lines are apart is what the first two rows say, as many as others",
		{{1, 0, 'a'}, {2, 5, 'b'}, {1, 10, 'a'}, {1, 30, 'c'}, {2, 35, 'd'}, {1, 40, 'c'}, {1, 60, 'l'}, {2, 67, 'l'}, {1, 74, 'l'}, {1, 90, 'l'}, {2, 97, 'l'}, {1, 104, 'l'}}},
	{"of one line each, not at one height", {{1, 0, 'a'}, {2, 2, 'b'}, {3, 9, 'c'}}},
	{"nothing is proven by a number that stands a little lower", {{1, 0, 'a'}, {2, 2, 'b'}, {3, 5, 'c'}}},
};

static int n, bad;

static void
check(bool ok, const char *why)
{
	n++;
	if (!ok)
		printf("FAIL %s\n", why), bad++;
}

/* A piece from x0 to x1, its middle at that height, which counts halves. */
static struct stack_piece
piece(int x0, int x1, long middle)
{
	return (struct stack_piece){.x0 = x0, .x1 = x1, .middle = middle};
}

/* The limits, for characters of a hundred. */
static void
limits(void)
{
	struct stack_piece v[] = {piece(0, 100, 0), piece(0, 100, 170), piece(0, 100, 171), piece(0, 100, 400), piece(0, 100, 401)};
	struct stacker x = {.v = v, .n = 5, .em = 100};
	struct pile p[32] = {{0, 100, 0, 0, 1}};

	check(within(&x, 0, 1, CLOSE) && !within(&x, 0, 2, CLOSE), "85 hundredths of a character");
	check(within(&x, 0, 3, PITCH) && !within(&x, 0, 4, PITCH), "two characters");
	for (size_t i = 1; i < 5; i++) {
		int k = 1;
		struct pile q[32] = {p[0]};
		bool got = put(&x, q, &k, i);
		check(got == (i == 2 || i == 3) && k == 1 && (!got || (q[0].last == i && q[0].n == 2 && v[i].first == 0)), "a further line of a number is not too close and not too far");
	}
	static const struct { int x0, x1; bool below; } beside[] = {{50, 150, false}, {49, 149, true}, {-50, 50, false}, {-49, 51, true}, {0, 100, true}, {-100, 300, true}, {40, 60, true}, {90, 110, false}, {89, 109, true}, {100, 200, false}, {80, 121, false}, {80, 119, true}};
	for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
		struct stack_piece y = piece(beside[i].x0, beside[i].x1, 0);
		check(below(&p[0], &y) == beside[i].below, "more than half of the narrower one");
	}
	/* a pile grows to both sides */
	struct stack_piece wide[] = {piece(0, 100, 0), piece(-20, 150, 200), piece(20, 80, 400)};
	struct stacker y = {.v = wide, .n = 3, .em = 100};
	struct pile q[32];
	int k = 0;
	check(put(&y, q, &k, 0) && put(&y, q, &k, 1) && put(&y, q, &k, 2) && k == 1 && q[0].x0 == -20 && q[0].x1 == 150 && q[0].n == 3 && q[0].first == 0 && q[0].last == 2, "a pile of three");
	/* middles */
	struct stack_piece m[] = {piece(0, 1, 100), piece(0, 1, 160), piece(0, 1, 161), piece(0, 1, 40), piece(0, 1, 39), piece(0, 1, 180)};
	struct stacker z = {.v = m, .n = 6, .em = 100};
	check(centred(&z, (struct pile[]){{.first = 0, .last = 0}, {.first = 1, .last = 1}}, 2) && !centred(&z, (struct pile[]){{.first = 0, .last = 0}, {.first = 2, .last = 2}}, 2), "middles at most three tenths of a character apart");
	check(centred(&z, (struct pile[]){{.first = 0, .last = 0}, {.first = 3, .last = 3}}, 2) && !centred(&z, (struct pile[]){{.first = 0, .last = 0}, {.first = 4, .last = 4}}, 2), "above as below");
	check(centred(&z, (struct pile[]){{.first = 0, .last = 0}, {.first = 3, .last = 5}}, 2) && centred(&z, (struct pile[]){{.first = 1, .last = 1}}, 1), "that of two lines is between them");
	check(same_pitch(108, 100) && !same_pitch(109, 100) && same_pitch(100, 108) && !same_pitch(100, 109), "eight hundredths more are the same");
}

/* Labels beside a height of 1000: the nearest that ends before `right` = 500, on the same page. */
static void
labels(void)
{
	static const struct { struct stack_piece w[2]; size_t n; int want; const char *why; } test_at[] = {
		{{{.x1 = 500, .middle = 1000}}, 1, 0, "it ends where they begin"},
		{{{.x1 = 501, .middle = 1000}}, 1, -1, "it ends behind that"},
		{{{.x1 = 1, .middle = 940}}, 1, 0, "three tenths of a character above"},
		{{{.x1 = 1, .middle = 939}}, 1, -1, "more above"},
		{{{.x1 = 1, .middle = 1060}}, 1, 0, "three tenths below"},
		{{{.x1 = 1, .middle = 1061}}, 1, -1, "more below"},
		{{{.x1 = 1, .middle = 1000}, {.x1 = 2, .middle = 1001}}, 2, 1, "the nearest"},
		{{{.x1 = 2, .middle = 1000}, {.x1 = 1, .middle = 1001}}, 2, 0, "in any order"},
		{{{.x1 = 2, .middle = 1000}, {.x1 = 2, .middle = 1001}}, 2, 0, "of two alike the first"},
		{{{.page = 1, .x1 = 2, .middle = 1000}}, 1, -1, "another page"},
		{{{.page = -1, .x1 = 2, .middle = 1000}, {.x1 = 3, .middle = 1000}}, 2, 1, "the page before"},
		{{{.x1 = 2, .middle = 0}, {.x1 = 3, .middle = 2000}}, 2, -1, "none near"},
		{{{0}}, 0, -1, "none"},
	};

	for (size_t i = 0; i < sizeof test_at / sizeof *test_at; i++) {
		struct stacker x = {.w = test_at[i].w, .nw = test_at[i].n, .em = 100};
		const struct stack_piece *got = label_at(&x, 0, 1000, 500);
		check((got ? (int)(got - test_at[i].w) : -1) == test_at[i].want, test_at[i].why);
	}
	struct stack_piece a = {.x0 = 10, .x1 = 20}, b = {.x0 = 20, .x1 = 30}, c = {.x0 = 19, .x1 = 40};
	check(!same_column(&a, &b) && !same_column(&b, &a) && same_column(&a, &c) && same_column(&c, &a) && !same_column(&a, NULL) && !same_column(NULL, &a), "labels of one column");
}

/* So many pieces, in pairs of one column, are a row. */
static void
many(void)
{
	for (size_t most = 200; most <= 201; most++) {
		static struct stack_piece v[201];
		for (size_t i = 0; i < most; i++)
			v[i] = piece(0, 100, 200 * (long)i);
		struct stacker x = {.v = v, .n = most, .em = 100};
		check((read_row(&x, 0, most) == 200) == (most == 200) && v[most - 1].lost == (most > 200), "as many pieces as a row may have");
	}
}

int
main(void)
{
	limits();
	labels();
	many();

	for (size_t t = 0; t < sizeof test / sizeof *test; t++) {
		struct stack_piece v[MOST], w[MOST];
		size_t nv = 0, nw = 0, head[256] = {0};
		char want[MOST];
		for (size_t i = 0; i < MOST && test[t].v[i].want; i++) {
			const struct place *p = &test[t].v[i];
			struct stack_piece x = {0, (size_t)p->at, 1000 * p->column, 1000 * p->column + 500, 2L * 120 * p->at, p->column < 0, 0, false};
			if (p->column <= 0)
				x.x0 = 0, x.x1 = 500, w[nw++] = x;
			else
				want[nv] = p->want, v[nv++] = x;
		}
		stack_find(v, nv, w, nw, 1000);
		for (size_t i = 0; i < nv; i++, n++) {
			if (want[i] != 'l' && !head[(int)want[i]])
				head[(int)want[i]] = i + 1;
			bool good = want[i] == 'l' ? v[i].lost : !v[i].lost && v[i].first + 1 == head[(int)want[i]];
			if (!good)
				printf("FAIL %s: number %zu\n", test[t].name, i), bad++;
		}
	}
	/* no more columns than a row has */
	for (int columns = 32; columns <= 33; columns++, n++) {
		struct stack_piece v[34], none;
		for (int i = 0; i < columns; i++)
			v[i] = (struct stack_piece){0, 0, 1000 * i, 1000 * i + 500, i ? 1200 : 0, false, 0, false};
		v[columns] = (struct stack_piece){0, 1, 0, 500, 2400, false, 0, false};
		stack_find(v, (size_t)columns + 1, &none, 0, 1000);
		if (v[columns].first != (columns > 32 ? (size_t)columns : 0))
			printf("FAIL %d columns\n", columns), bad++;
	}
	return verdict(bad, n);
}
