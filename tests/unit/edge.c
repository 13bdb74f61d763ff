/* Unit tests of edge: words as text@left, a + before what a blank parts from the one before, ; between lines, / between pages. */
#include <stdio.h>

#include "../../lib/edge.c"
#include "given.h"

#define EDGES "1@10 2@20 3@30 4@40;1@10 2@20 3@30 4@40;"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"three of three columns", EDGES "1@10 5@20 +6@22 +7@24", "10 20 30 40"},
	{"two before another", EDGES "1@10 +5@12 3@30", "10 20 30"},
	{"two, three columns before another", EDGES "1@10 +5@12 4@40", "10 12 40"},
	{"two, one column before another", EDGES "2@20 +5@22 3@30", "20 22 30"},
	{"another in the line below", EDGES "1@10 3@30 +5@32;4@40", "10 30 40 40"},
	{"a label", EDGES "a@5 +5@8 +6@9", "5 8 9"},
	{"a label behind", EDGES "3@30 +5@32 +b@34", "30 32 34"},
	{"columns of one number", "1@10 2@20;3@10 4@25;1@10 +5@12", "10 12"},
	{"of labels", "1@10 a@20;3@10 b@20;1@10 +5@12", "10 12"},
	{"the first number of all has one", "1@30;1@10 2@30;1@10 +5@12", "10 30"},
	{"no edge behind it", "1@10 2@20;1@10 2@20;2@20 +5@22", "20 22"},
	{"just left of the next", EDGES "1@10 +5@12 3@21", "10 20 21"},
	{"just there", EDGES "1@10 +5@12 3@20", "10 12 20"},
	{"signs within numbers", "1,0@10 2.5@20;9@10 9@20;1@10 +5@12", "10 20"},
	{"what no number begins", EDGES "1@10 a@12 +5@14", "10 12 14"},
	{"a page of one word before", "x@1/2@20;1@10 2@20;1@10 +5@12", "10 20"},
	{"numbers behind a label, as many as there are edges", EDGES "a@28 +5@29 +6@31 +7@33", "28 29 31 33"},
	{"behind what is no number", EDGES "x@29 +6@31 +7@33", "29 31 33"},
	{"another where the first begins", "2@20;2@20;1@10 +5@12 3@10", "10 20 10"},
	{"a word before any edge", EDGES "1@5 +5@7 +b@9", "5 7 9"},
	{"the first stays where it is", EDGES "1@31 +5@33", "31 40"},
	{"behind a label, its letters perhaps narrower", EDGES "a@2 +5@22 3@30 4@40", "2 20 30 40"},
	{"behind a label, perhaps wider", EDGES "a@2 +5@18 3@30 4@40", "2 20 30 40"},
	{"of two columns, which is not known", EDGES "a@2 +b@9 +5@25 3@50 4@60", "2 9 9 50 60"},
	{"behind a label, columns further off", EDGES "a@18 +5@22 3@30 4@40", "18 22 30 40"},
	{"in prose", EDGES "a@2 +5@22 3@30 c@32", "2 22 30 32"},
	{"before a single number", EDGES "a@2 +5@22 3@30", "2 20 30"},
	{"another of its line, before it in the source", "1@10 2@30;1@10 2@30;2@20 1@10 +5@12", "20 10 12"},
	{"one of its line, others between in the source", EDGES "1@10 +5@12 a@15;", "10 12 15"},
	{"of another page", "1@10 2@20;3@10 4@20/1@10 2@30;1@10 3@30;1@10 +5@12", "10 30"},
};

/* Reads the words of a test. */
static void
given(struct frags *f, const char *in, struct arena *a)
{
	struct str s = given_alone(in);
	int y = 0, page = 0;

	while (s.n) {
		bool apart = s.p[0] == '+';
		size_t at = apart, x = 0, k;
		for (k = at; s.p[k] != '@';)
			k++;
		struct frag w = {.text = {s.p + at, k - at}, .y = y, .page = page, .apart = apart};
		for (k++; k < s.n && (unsigned)(s.p[k] - '0') < 10; k++)
			x = x * 10 + (size_t)(s.p[k] - '0');
		w.x = (int)x;
		if (f->n == f->cap)
			f->v = mem_grow(a, f->v, &f->cap, f->n + 1, sizeof *f->v);
		f->v[f->n++] = w;
		y += k < s.n && s.p[k] == ';';
		page += k < s.n && s.p[k] == '/';
		s = str_cut(s, k + 1);
	}
}

/* What stands behind a text is looked for on its own page, also where that is short and others are before it. */
static int
looks_behind(void)
{
	enum { N = 300, FROM = 200, I = 250 };
	static struct frag v[N];
	int bad = 0;

	for (int i = 0; i < N; i++)
		v[i] = (struct frag){.x = 10, .y = i == I || i == 20 ? 0 : 100, .h = 10};
	v[20].x = 12;
	bad += begins_behind(v, I, I + 1, FROM, N) != INT_MAX;
	v[I + 2] = (struct frag){.x = 15, .y = 0, .h = 10};
	bad += begins_behind(v, I, I + 1, FROM, N) != 15;
	bad += begins_behind(v, I, I + 1, 0, N) != 12;
	for (int over = 98; over <= 101; over++) { /* a text of 396 may be a quarter narrower */
		struct frag last = {.w = 396}, next = {.x = 396 - over};
		keep_off(&last, &next, 0, &next.x, 1);
		bad += last.w != (over <= 99 ? next.x : 396);
	}
	if (bad)
		printf("FAIL what stands behind\n");
	return bad;
}

/* All edges of up to five numbers at one to four, of which some are joined or none: those that several have, and which is right of each. */
static int
all_edges(void)
{
	struct arena a = {0};
	int bad = 0;

	mem_reset(&a);
	for (int n = 1; n <= 5; n++)
		for (int way = 0; way < 1 << 2 * n; way++) {
			struct arena scratch = a;
			struct frag *v = MEM_NEW(&scratch, struct frag, (size_t)n);
			size_t found, want = 0;
			for (int i = 0; i < n; i++)
				v[i] = (struct frag){.text = i == 3 ? STR("x") : STR("1"), .x = way >> 2 * i & 3, .apart = i == 2};
			const int *e = edges(v, 0, (size_t)n, &found, &scratch);
			for (int x = -1; x < 5; x++) {
				int times = 0;
				bad += right_of(e, found, x - 1) != want;
				for (int i = 0; i < n; i++)
					times += v[i].x == x && i != 2 && i != 3;
				bad += times > 1 && (want >= found || e[want] != x);
				want += times > 1;
			}
			bad += found != want;
		}
	mem_free(&a);
	if (bad)
		printf("FAIL %d edges\n", bad);
	return bad;
}

int
main(void)
{
	int n = 0, bad = looks_behind() + all_edges();

	for (size_t i = 0; i < sizeof test / sizeof *test; i++)
		for (int guessed = 0; guessed < 2; guessed++, n++) {
			struct arena a = {0};
			struct frags f = {.guessed = guessed};
			size_t words = 1;
			mem_reset(&a);
			given(&f, test[i].in, &a);
			int before = f.v[f.n - 1].x;
			edge_snap(&f, a);
			for (const char *p = test[i].want; *p; p++)
				words += *p == ' ';
			struct buf b = {.a = &a};
			for (size_t k = f.n - words; k < f.n; k++)
				buf_str(&b, str_fmt(&a, "%s%d", k > f.n - words ? " " : "", f.v[k].x));
			if (guessed ? !str_eq(buf_slice(&b), str_of(test[i].want)) : f.v[f.n - 1].x != before)
				bad += printf("FAIL %s: %.*s\n", test[i].name, (int)b.n, b.p) > 0;
			mem_free(&a);
		}
	printf("%s %d\n", bad ? "not ok" : "ok", n);
	return bad > 0;
}
