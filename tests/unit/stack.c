/* Unit tests of stack: which lines of numbers are pieces of one. */
#include <stdio.h>

#include "../../lib/stack.c"

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
	{"nothing is proven by a number that stands a little lower", {{1, 0, 'a'}, {2, 2, 'b'}, {3, 5, 'c'}}},
};

int
main(void)
{
	int n = 0, bad = 0;

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
	for (int columns = COLUMNS; columns <= COLUMNS + 1; columns++, n++) {
		struct stack_piece v[COLUMNS + 2], none;
		for (int i = 0; i < columns; i++)
			v[i] = (struct stack_piece){0, 0, 1000 * i, 1000 * i + 500, i ? 1200 : 0, false, 0, false};
		v[columns] = (struct stack_piece){0, 1, 0, 500, 2400, false, 0, false};
		stack_find(v, (size_t)columns + 1, &none, 0, 1000);
		if (v[columns].first != (columns > COLUMNS ? (size_t)columns : 0))
			printf("FAIL %d columns\n", columns), bad++;
	}
	if (bad)
		return printf("%d of %d failed\n", bad, n), 1;
	printf("ok %d\n", n);
	return 0;
}
