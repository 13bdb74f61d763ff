/* Unit tests of step: cells counted by the blanks between them. */
#include "../../lib/step.c"
#include "items.h"
#include "check.h"

#define HEAD ">xxxxxxxxxx  aa  bb\n"

/* Do heads show that two blanks set cells apart? */
static void
steps(void)
{
	static const struct { const char *text; bool want; const char *why; } of[] = {
		{HEAD "x  1  2\n", true, "a number behind its label, below no head"}, {"xxxxxxxxxx  aa  bb\nx  1  2\n", false, "no heads"}, {">xxxxxxxxxx  aa\nx  1  2\n", false, "two of them"},
		{">xxxxxxxxxx   aa  bb\nx  1  2\n", false, "three blanks between them"}, {">xxxxxxxxxx  aa    bb\nx  1  2\n", false, "four"}, {HEAD "x  1   2\n", false, "three between numbers"},
		{HEAD "x  1    2\n", true, "four"}, {HEAD "x    1  2\n", false, "before the first"}, {HEAD "xxxxxxxxxx  1  2\n", false, "below a head"}, {HEAD "xxxxxxxxxxx  1  2\n", false, "below its end"},
		{HEAD "xxxxxxxxxxxx  1  2\n", true, "behind it"}, {HEAD "xxxxxxxxx  1  2\n", true, "just before it"}, {HEAD "xxxxxxxxx  12  2\n", false, "below its beginning"},
		{HEAD "  1  2\n", false, "no label"}, {HEAD "xxxxxxxxxx  1  2\nx  1  2\n", true, "one of two rows"}, {HEAD "x  1  2\nxxxxxxxxxx  1  2\n", true, "the first of two"},
		{"x  1  2\n" HEAD, false, "before the heads"}, {HEAD "文文文文文  1  2\n", false, "below one in columns alone"}, {HEAD "xxxxxxxx文文  1  2\n", false, "below one in characters alone"}, {HEAD "y   y  1  2\n", true, "gaps between labels do not count"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		check((step_heads(p.v, p.n) != NULL) == of[i].want, of[i].why);
		mem_free(&a);
	}
}

/* The rows of numbers among the lines. */
static void
add_rows(struct cols *c, const struct items *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->v[i].kind == LAY_VALUES)
			c->row[c->nrow++] = (struct cols_row){.tok = p->v[i].t.v + (p->v[i].t.n - (size_t)p->v[i].nval), .n = p->v[i].nval};
}

/* The fields of a row and its words that are no labels, counted by blanks; and where these put the numbers. */
static void
counts(void)
{
	static const struct { const char *text; int step, fields, one, two; const char *why; } of[] = {
		{"x 1 2\n", 1, 2, 0, 0, "one blank each"}, {"x 1  2\n", 1, 3, 0, 0, "two"}, {"x  1    2\n", 2, 3, 0, 0, "steps of two"}, {"1 2\n", 1, 2, 0, 0, "no label"}, {"1   2\n", 1, 4, 0, 0, "three blanks"},
		{"x y 1\n", 1, 1, 1, 0, "two words"}, {"x y z 1\n", 1, 1, 2, 1, "three"}, {"x  y 1\n", 1, 1, 2, 1, "two, two blanks between"}, {"x  y  z  1\n", 2, 1, 2, 1, "in steps of two"},
	};
	static const struct { const char *text; int known, step, labels, k; const char *col, *why; } place[] = {
		{"x 1 2 3\ny 1  3\n", 0, 1, 0, 3, "012 02", "a blank more"}, {"x 1 2 3\ny 1  3\n", 3, 1, 0, 3, "012 02", "as many as are known"}, {"x 1 2 3\ny 1  3\n", 2, 1, 0, 0, "", "more than are known"},
		{"x 1 2 3\ny 1  3\n", 4, 1, 0, 4, "012 02", "fewer"}, {"x  1    3\ny  1  2  3\n", 3, 2, 1, 3, "02 012", "in steps of two"}, {"x y 2\nx 1 2\n", 2, 1, 1, 2, "1 01", "a word in a column"},
		{"x y 2\nx 1 2\nx y  2\n", 2, 1, 2, 2, "0 01 1", "or in a second one of labels"}, {"a\nx 1\n", 1, 1, 0, 1, "0", "a label alone is no row"}, {"1 2\n", 2, 1, 0, 2, "01", "no label"},
		{"1   2\n", 4, 1, 0, 4, "03", "no label, two blank cells"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		check(fields(p.v, of[i].step) == of[i].fields && words_between(p.v, of[i].step, 0) == 0 && words_between(p.v, of[i].step, 1) == of[i].one &&
		      words_between(p.v, of[i].step, 2) == of[i].two, of[i].why);
		mem_free(&a);
	}
	for (size_t i = 0; i < sizeof place / sizeof *place; i++) {
		struct arena a = {0};
		struct items p = items_of(place[i].text, &a);
		struct cols c = {.known = place[i].known, .row = MEM_NEW(&a, struct cols_row, p.n)};
		struct buf b = {.a = &a};
		add_rows(&c, &p);
		bool ok = step_count(&c, p.v, p.n, place[i].step, place[i].labels, &a);
		for (size_t r = 0; r < c.nrow && ok; r++) {
			buf_str(&b, r ? STR(" ") : STR(""));
			for (int k = 0; k < c.row[r].n; k++)
				buf_char(&b, (char)('0' + c.row[r].col[k]));
			ok = ok && c.row[r].sure;
		}
		check(ok == (place[i].k > 0) && (!ok || (c.ok && c.k == place[i].k)) && str_eq(buf_slice(&b), str_of(place[i].col)), place[i].why);
		mem_free(&a);
	}
}

/* Lines behind those that share their positions are not counted. */
static void
counts_firm(void)
{
	struct arena a = {0};
	struct items p = items_of("x 1 2 3\ny 1     3\n", &a);
	struct cols c = {.row = MEM_NEW(&a, struct cols_row, p.n)};

	p.n = 1;
	add_rows(&c, &p);
	check(c.nrow == 1 && step_count(&c, p.v, p.n, 1, 0, &a) && c.k == 3, "one line");
	mem_free(&a);
}

/* Which rows are certain of three columns, in steps of one blank, and how many blanks stand at the end of the first. */
static void
doubts(void)
{
	static const struct { const char *text, *sure; size_t behind; int step, labels; const char *why; } of[] = {
		{"甲 1 2 3\n乙 O  3\n", "yn", 0, 1, 0, "a word without a Han before the numbers is perhaps a cell's"}, {"甲 1 2 3\n乙 〇  3\n", "yn", 0, 1, 0, "or a nought"},
		{"甲 1 2 3\n乙 O 1 2 3\n", "yy", 0, 1, 0, "not before a full row"}, {"甲 1 2 3\nO  3\n", "yy", 0, 1, 0, "it is the label alone"}, {"甲 1 2 3\n乙 丙  3\n", "yy", 0, 1, 0, "a Han"},
		{"甲 1 2 3\n乙 ) 3\n乙 ： 3\n乙 x\" 3\n丙 1  3\n", "yyyyy", 0, 1, 0, "a bracket, a stop, a quote"}, {"甲 1 2 3\n乙 (\" 3\n丙 1  3\n", "yyy", 0, 1, 0, "one that opens and shuts"},
		{"甲 1 2 3\n乙 O  3\n", "yy", 0, 1, 2, "both words are labels, as the heads say"}, {"甲 1  \n乙 1 2 3\n丙  2\n", "yyn", 2, 1, 0, "blank cells at the end left blanks: one that is too short"},
		{"丙  2\n甲 1 2 3\n乙  2 \n", "nyy", 0, 1, 0, "before it"}, {"甲  2  \n乙 1 2 3\n丙  2\n", "yyy", 2, 1, 0, "other blanks at the end"}, {"甲 1 2 \n乙 1 2 3\n1  2\n1 2\n", "yyyy", 1, 1, 0, "of a row without a label nothing is known"},
		{"甲  1    \n乙  1  2  3\n丙    2\n", "yyn", 4, 2, 0, "in steps of two"},
		{"甲  1  2  3\n乙  1  2\n", "yn", 0, 2, 0, "where no blank cell left blanks a row that is short may have one anywhere"},
		{"甲  1  2  3\n乙  1  2\n丙    2\n", "yyy", 0, 2, 0, "where one did it ends in them"},
		{"甲  1  2  3\n乙  1  2\n  2\n", "ynn", 0, 2, 0, "blanks at the head of a line without a label show nothing"},
		{"甲  1  2  3\n乙  1\n1    3\n", "yyy", 0, 2, 0, "those among its numbers do"},
	};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		struct arena a = {0};
		struct items p = items_of(of[i].text, &a);
		struct cols c = {.row = MEM_NEW(&a, struct cols_row, p.n)};
		bool same = true;
		add_rows(&c, &p);
		check(step_count(&c, p.v, p.n, of[i].step, of[i].labels, &a) && c.k == 3, of[i].why);
		for (size_t r = 0; r < c.nrow; r++)
			same = same && c.row[r].sure == (of[i].sure[r] == 'y');
		check(same && of[i].sure[c.nrow] == 0, of[i].why);
		check(step_behind(p.v) == of[i].behind, of[i].why);
		mem_free(&a);
	}
}

int
main(void)
{
	doubts();
	steps();
	counts();
	counts_firm();
	printf("%s %d\n", nfail ? "not ok" : "ok", ntest);
	return nfail > 0;
}
