/* Unit tests of sums: what all rows of the requests say of their columns.  The cells of each row: 5 is ok, _ blank, - a dash, . missing, ! a
 * text; all rows that are not given are as the last one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../lib/sums.c"

#include "upto.h"
#include "verdict.h"

#define ALL "5 0 0 0 0 0 5\n"
#define ONE "5 3 _ _ _ _ 8\n"
#define NOT "5 . . . . . 8\n"
#define NIL "_ _ _ _ _ _ _\n"
#define NIL5 NIL NIL NIL NIL NIL
#define TWO "1 2 _ _ _ 1 4\n" /* of the natural persons' one, of the organisations' three */
#define BUT "1 3 _ _ _ _ 4\n"

static const struct {
	const char *name, *in, *want; /* want: those of the first row that are placed, as 1, or of the row whose number stands before them */
} test[] = {
	{"all rows have all", ALL, "0000000"},
	{"some have one of the organisations", ONE ALL, "0100000"},
	{"it is nought", "5 0 _ _ _ _ 5\n" ALL, "0100000"},
	{"the last of them", "5 _ _ _ _ 3 8\n" ALL, "0000010"},
	{"another in another row", "5 _ 3 _ _ _ 8\n" ONE ALL, "0010000"},
	{"all rows do, none of them nought", ONE, "0100000"},
	{"all do, a nought among them", "5 0 _ _ _ _ 5\n" ONE, "0100000"},
	{"a row has none", ONE "5 _ _ _ _ _ 5\n" ALL, "0000000"},
	{"a row has two", ONE "5 3 _ 1 _ _ 9\n" ALL, "0000000"},
	{"the first has", "5 3 _ 1 _ _ 9\n" ONE ALL, "1:0000000"},
	{"four", ONE "5 3 2 1 1 _ 12\n" ALL, "0000000"},
	{"one is a dash, the others blank", "5 - _ _ _ _ 5\n" ALL, "0000000"},
	{"a dash or a text stands for all of another row's", ONE "5 - _ _ _ _ 5\n5 ! _ _ _ _ 5\n" ALL, "0100000"},
	{"a row is one cell", ONE "0 _ _ _ _ _ _\n- _ _ _ _ _ _\n_ _ _ _ _ _ _\n_ _ _ _ _ _ 3\n" ALL, "0100000"},
	{"a text among all", ONE "5 1 ! 0 0 0 6\n" ALL, "0100000"},
	{"all rows are", "0 _ _ _ _ _ _\n", "1000000"},
	{"dashes are print, too", ONE "5 - - - - - 5\n", "0100000"},
	{"a cell of a row was not read", ONE "5 3 . 1 1 1 11\n" ALL, "0000000"},
	{"a row was not read at all", ONE NOT ALL, "0100000"},
	{"nor were others, where none has a nought", ONE NOT NOT ONE, "0100000"},
	{"most were not", ONE NOT, "0000000"},
	{"eleven were not", ONE NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT ONE, "0100000"},
	{"half of them were not", ONE NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT ONE, "0000000"},
	{"natural persons and total may be blank", "_ 3 _ _ _ _ _\n" ALL, "0100000"},
	{"and not be read", ". 3 _ _ _ _ .\n" ALL, "0100000"},

	{"a column does not add up, all organisations do", BUT NIL TWO NIL5 NIL5 NIL5 NIL5 TWO NIL, "0100000"},
	{"each column does", BUT NIL BUT NIL5 NIL5 NIL5 NIL5 BUT NIL, "0000000"},
	{"what is left belongs to it", BUT NIL NIL NIL5 NIL5 NIL5 NIL5 NIL BUT, "0000000"},
	{"so does what was left a year ago", BUT "_ 1 _ _ _ _ 1\n" "1 4 _ _ _ _ 5\n" NIL5 NIL5 NIL5 NIL5 "1 4 _ _ _ _ 5\n" NIL, "0000000"},
	{"its kinds are not what was settled", BUT NIL TWO NIL5 NIL5 NIL5 NIL5 BUT NIL, "0100000"},
	{"what came in is not what went", BUT NIL TWO NIL5 NIL5 NIL5 NIL5 NIL TWO, "0000000"},
	{"nor do all organisations", BUT NIL TWO NIL5 NIL5 NIL5 NIL5 "1 2 _ _ _ 2 5\n" NIL, "0000000"},
	{"the last of the kinds counts", BUT NIL NIL5 NIL5 NIL5 NIL5 TWO TWO NIL, "0100000"},
	{"two have a value", TWO NIL BUT NIL5 NIL5 NIL5 NIL5 BUT NIL, "0000000"},
	{"a nought among blank cells is in doubt", "3 0 _ _ _ _ 3\n" BUT NIL NIL5 NIL5 NIL5 NIL5 BUT NIL, "0100000"},
	{"in any column", "3 _ _ 0 _ _ 3\n" BUT NIL NIL5 NIL5 NIL5 NIL5 BUT NIL, "0001000"},
	{"the last organisation's, too", "3 _ _ _ _ 0 3\n" BUT NIL NIL5 NIL5 NIL5 NIL5 BUT NIL, "0000010"},
	{"two of them are not", "3 0 0 _ _ _ 3\n" BUT NIL NIL5 NIL5 NIL5 NIL5 BUT NIL, "0000000"},
	{"it says nothing of a number in its column", BUT "3 0 _ _ _ _ 3\n" NIL5 NIL5 NIL5 NIL5 NIL NIL "1 3 0 0 0 0 4\n", "0000000"},
	{"a nought for all of a row", "0 _ _ _ _ _ _\n" BUT, "1000000"},
	{"in the column of totals it is theirs", "_ _ _ _ _ _ 0\n" BUT, "0000000"},
	{"so it is beside a total", "0 _ _ _ _ _ 0\n" BUT, "0000000"},
	{"a dash is no blank cell", "0 - - - - - -\n" BUT, "0000000"},
	{"a number alone is sure", "3 _ _ _ _ _ _\n" BUT, "0000000"},
	{"a cell was not read", "0 _ _ _ . _ _\n" BUT, "0000000"},
	{"a cell of the column was not read", BUT NIL "1 . _ _ _ 1 4\n" NIL5 NIL5 NIL5 NIL5 TWO NIL, "0000000"},
	{"or is a text", BUT NIL "1 ! _ _ _ 1 4\n" NIL5 NIL5 NIL5 NIL5 TWO NIL, "0000000"},
	{"a dash is nothing", BUT NIL "1 2 - - - 1 4\n" NIL5 NIL5 NIL5 NIL5 TWO NIL, "0100000"},
	{"the last organisation's", "1 _ _ _ _ 3 4\n" NIL TWO NIL5 NIL5 NIL5 NIL5 TWO NIL, "0000010"},

	{"all of them have the same, of which one makes up the total", "5 3 3 3 3 3 8\n" ALL, "0111110"},
	{"all five do", "5 3 3 3 3 3 20\n" ALL, "0000000"},
	{"one of them has another", "5 3 3 3 3 2 8\n" ALL, "0000000"},
	{"the first has", "5 2 3 3 3 3 8\n" ALL, "0000000"},
	{"the first alone makes up the total", "5 3 4 4 4 4 8\n" ALL, "0000000"},
	{"one of them is blank", "5 3 3 3 3 _ 8\n" ALL, "0000000"},
	{"the natural persons are", "_ 3 3 3 3 3 3\n" ALL, "0111110"},

	{"no row adds up, but all would without the last", "1 2 3 4 5 15 7\n", "1111111"},
	{"one more column, one row that adds up", "1 2 3 4 5 6 21\n1 2 3 4 5 15 7\n", "1111111"},
	{"a blank column, no sum", "1 2 3 _ 5 6 9\n", "1110111"},
	{"no sum, and nothing blank", "1 2 3 4 5 6 9\n", "0000000"},
	{"sums of nothing", "0 0 0 0 0 0 0\n", "0000000"},
	{"no sum, nothing of natural persons", "_ 2 3 4 5 6 9\n", "0111111"},
	{"more than can be counted is no sum", "9000000000000000000 9000000000000000000 1 _ 0 0 9000000000000000001\n", "1110111"},
	{"nothing before the last", "0 0 0 0 0 0 0\n7 0 0 0 0 _ 9\n", "0000000"},
	{"totals do not belong to the organisations", BUT NIL TWO NIL5 NIL5 NIL5 NIL5 "1 2 _ _ _ 1 5\n" NIL, "0100000"},
	{"every total is blank, and what stands before it is more than the others", "1 2 0 1 3 9 _\n", "1111110"},
	{"as much as they", "1 2 0 1 3 7 _\n", "1111110"},
	{"less in one row", "1 2 0 1 3 6 _\n1 2 0 1 3 9 _\n", "0000000"},
	{"none in one row, which has others", "1 0 0 0 0 _ _\n1 2 0 1 3 9 _\n", "1:0000000"},
	{"none in a row without any", "_ _ _ _ _ _ _\n1 2 0 1 3 9 _\n", "1:1111110"},
	{"a total is there", "1 2 0 1 3 9 16\n1 2 0 1 3 9 _\n", "1:0000000"},
	{"three rows have others", "1 2 0 1 3 9 _\n1 2 0 1 3 9 _\n1 2 0 1 3 9 _\n0 0 0 0 0 9 _\n", "0000000"},
	{"four", "1 2 0 1 3 9 _\n1 2 0 1 3 9 _\n1 2 0 1 3 9 _\n1 2 0 1 3 9 _\n0 0 0 0 0 9 _\n", "1111110"},
	{"the row below was not read", "5 3 3 3 3 3 8\n. 0 0 0 0 0 5\n" ALL, "0111110"},
};

static void
fill(struct table_cell *c, const char **p)
{
	char *end;

	*c = (struct table_cell){0};
	c->state = **p == '_' ? TABLE_BLANK : **p == '-' ? TABLE_DASH : **p == '.' ? TABLE_MISSING : **p == '!' ? TABLE_TEXT : TABLE_OK;
	c->value.v = strtol(*p, &end, 10);
	if (c->state != TABLE_OK)
		c->value.v = 7; /* which nobody may take for a value */
	*p = c->state == TABLE_OK ? end + 1 : *p + 2;
}

static bool
fails(struct view *v, struct table *t, int i)
{
	const char *row = test[i].in, *want = test[i].want;
	char got[8] = "";
	int of = want[1] == ':' ? *want - '0' : 0;

	want += want[1] == ':' ? 2 : 0;
	for (int r = 0; r < v->nrow; r++) {
		const char *p = row;
		for (int k = 0; k < 7; k++)
			fill(&t->cell[v->form->row[v->row0 + r].first + k], &p);
		row = *p ? p : row;
	}
	sums_unsettle(t, v);
	for (int k = 0; k < 7; k++)
		got[k] = t->cell[v->form->row[v->row0 + of].first + k].state == TABLE_PLACED ? '1' : '0';
	if (strcmp(got, want) == 0)
		return false;
	printf("FAIL %s: %s, not %s\n", test[i].name, got, test[i].want);
	return true;
}

/* The disputes, five cells of each of three; are all values of the last row in doubt? */
static const struct {
	const char *in;
	bool want;
} disputes[] = {
	{"1 2 0 0 3 1 0 0 0 1 0 0 0 0 0", false}, {"1 2 0 0 4 1 0 0 0 1 0 0 0 0 0", false}, {"1 2 0 0 4 1 0 0 0 2 0 3 0 0 3", true}, {"1 2 0 0 4 1 0 0 0 1 0 3 0 0 4", true},
	{"1 2 0 0 _ 1 0 0 0 2 0 3 0 0 3", false}, {"1 2 0 . 4 1 0 0 0 2 0 3 0 0 3", false}, {"1 2 _ - 4 1 0 0 0 2 0 3 0 0 3", true}, {"1 2 0 0 4 1 ! 0 0 2 0 3 0 0 3", false},
	{"1 2 0 0 - 1 0 0 0 2 0 3 0 0 3", true}, {"1 2 0 0 - 1 0 0 0 1 0 3 0 0 3", false}, {"_ 0 0 0 - 1 0 0 0 2 0 3 0 0 3", false}, {"1 2 0 0 - _ 4 0 0 - 0 3 0 0 3", true},
};

static bool
slid(struct view *v, struct table *t, const char *p, bool want)
{
	const struct form_row *row = &v->form->row[v->row0];
	int ok = 0, placed = 0;

	for (int r = 0; r < 3; r++)
		for (int k = 0; k < 5; k++) {
			fill(&t->cell[row[r].first + k], &p);
			ok += t->cell[row[r].first + k].state == TABLE_OK;
		}
	sums_unsettle(t, v);
	for (int i = row[0].first; i < row[2].first + 5; i++)
		placed += t->cell[i].state == TABLE_PLACED;
	return placed == (want ? ok : 0);
}

/* All numbers of rows that add up, that would without the last, that do not, and of noughts: when is each value of the table in doubt? */
static int
mixtures(struct view *v, struct table *t)
{
	static const char *const kind[] = {"1 0 0 0 0 0 1", "1 2 3 4 5 15 7", "1 2 3 4 5 6 9", "0 0 0 0 0 0 0"};
	int bad = 0;

	for (int sum = 0; sum <= v->nrow; sum++)
		for (int without = 0; sum + without <= v->nrow; without++)
			for (int neither = 0; sum + without + neither <= v->nrow; neither++) {
				int placed = 0, others = without + neither;
				for (int r = 0; r < v->nrow; r++) {
					const char *p = kind[r < sum ? 0 : r < sum + without ? 1 : r < sum + others ? 2 : 3];
					for (int k = 0; k < 7; k++)
						fill(&t->cell[v->form->row[v->row0 + r].first + k], &p);
				}
				sums_unsettle(t, v);
				for (int i = v->form->row[v->row0].first; i < v->form->ncell; i++)
					placed += t->cell[i].state == TABLE_PLACED;
				bad += placed != (others > 3 && others > 3 * sum && 2 * without > others ? 7 * v->nrow : 0);
			}
	if (bad)
		printf("FAIL %d mixtures of rows\n", bad);
	return bad;
}

/* Columns put together by chance, one to three of them: do they add up, as the form says? */
static int
columns(struct view *v, struct table *t)
{
	static const int at[] = {0, 1, 2, 22, 23, 24};
	int bad = 0, hold = 0;

	srand(1);
	for (int i = 0; i < 20000; i++) {
		int from = 1 + i % 4, to = from + 1 + i / 4 % 3, x[6] = {0};
		bool read = true;
		for (int c = 0; c < v->form->ncell; c++)
			t->cell[c] = (struct table_cell){.state = TABLE_BLANK};
		for (int j = 0; j < 6; j++)
			for (int k = 0; k < 7; k++) {
				struct table_cell *c = &t->cell[v->form->row[v->row0 + at[j]].first + k];
				c->state = rand() % 99 == 0 ? TABLE_MISSING : rand() % 99 == 0 ? TABLE_TEXT : rand() % 9 == 0 ? TABLE_DASH : TABLE_OK;
				c->value.v = rand() % 3 / 2;
				if (k >= from && k < to) {
					read = read && c->state != TABLE_MISSING && c->state != TABLE_TEXT;
					x[j] += c->state == TABLE_OK ? (int)c->value.v : 0;
				}
			}
		bool want = read && x[2] + x[3] == x[4] && x[0] + x[1] == x[4] + x[5];
		bad += columns_hold(t, v, from, to) != want;
		hold += want;
	}
	for (int j = 0; j < 6; j++)
		t->cell[v->form->row[v->row0 + at[j]].first + 1] = (struct table_cell){.state = TABLE_OK, .value = {j < 3 || j == 4 ? 9000000000000000000 : 0, 0}};
	bad += columns_hold(t, v, 1, 2);
	if (bad || hold < 1000)
		printf("FAIL %d columns\n", bad);
	return bad + (hold < 1000);
}

/* Noughts that stand for more than their own cell, in tables of other widths: those of the first row that are placed. */
static const struct {
	enum form_table table;
	const char *in, *want;
} noughts[] = {
	{FORM_DISPUTES, "0 _ _ _ _", "10000"}, {FORM_DISPUTES, "_ _ 0 _ _", "00100"}, {FORM_DISPUTES, "_ _ _ _ 0", "00000"}, {FORM_DISPUTES, "0 _ _ _ 0", "00000"},
	{FORM_DISPUTES, "1 _ _ _ _", "00000"}, {FORM_DISCLOSURE, "0 _ _", "100"}, {FORM_DISCLOSURE, "_ 0 _", "010"}, {FORM_DISCLOSURE, "_ _ 0", "000"},
	{FORM_DISCLOSURE, "0 0 _", "000"}, {FORM_DISCLOSURE, "0 _ 0", "000"}, {FORM_DISCLOSURE, "0 . .", "000"}, {FORM_DISCLOSURE, "0 ! _", "000"}, {FORM_DISCLOSURE, "_ _ _", "000"},
};

static bool
spreads(struct table *t, int i)
{
	const struct form *f = t->form;
	struct view v = {.form = f, .table = noughts[i].table, .row0 = f->tab[noughts[i].table].row0, .nrow = 1};
	struct table_cell *c = &t->cell[f->row[v.row0].first];
	const char *p = noughts[i].in;
	bool same = true;

	for (int k = 0; k < f->row[v.row0].n; k++)
		fill(&c[k], &p);
	sums_unsettle(t, &v);
	for (int k = 0; k < f->row[v.row0].n; k++)
		same = same && (c[k].state == TABLE_PLACED) == (noughts[i].want[k] == '1');
	return same;
}

/* Is the last cell of a row the sum of the others? */
static const struct {
	const char *in;
	int n;
	bool want;
} hold[] = {{"1 2 3", 3, true}, {"1 2 4", 3, false}, {"1 . 1", 3, true}, {"_ 2 2", 3, true}, {"- 2 2", 3, true}, {". . 0", 3, true}, {"1 2 .", 3, false}, {"1 2 _", 3, false},
	    {"0 0 0", 3, true}, {"3", 1, false}, {"0", 1, true}, {"9000000000000000000 9000000000000000000 1", 3, false}, {"9000000000000000000 9000000000000000000 1 9000000000000000001", 4, false}};

int
main(void)
{
	enum { TESTS = sizeof test / sizeof *test, HOLD = sizeof hold / sizeof *hold, NOUGHTS = sizeof noughts / sizeof *noughts };
	struct arena a = {0};
	const struct form *f = upto("2021", FORM_REQUESTS);
	struct table t = {.form = f, .cell = table_cells(f, &a)};
	struct view v = {.form = f, .table = FORM_REQUESTS, .row0 = f->tab[FORM_REQUESTS].row0, .nrow = f->tab[FORM_REQUESTS].nrow};
	int bad = 0;

	for (int i = 0; i < TESTS; i++)
		bad += fails(&v, &t, i);
	bad += mixtures(&v, &t) + columns(&v, &t);
	f = upto("2021", FORM_DISPUTES);
	t = (struct table){.form = f, .cell = table_cells(f, &a)};
	v = (struct view){.form = f, .table = FORM_DISPUTES, .row0 = f->tab[FORM_DISPUTES].row0, .nrow = f->tab[FORM_DISPUTES].nrow};
	for (size_t i = 0; i < sizeof disputes / sizeof *disputes; i++)
		if (!slid(&v, &t, disputes[i].in, disputes[i].want) && ++bad)
			printf("FAIL the disputes %s\n", disputes[i].in);
	for (int i = 0; i < NOUGHTS; i++)
		if (!spreads(&t, i) && ++bad)
			printf("FAIL the nought of %s\n", noughts[i].in);
	for (int i = 0; i < HOLD; i++) {
		struct table_cell c[4];
		const char *p = hold[i].in;
		for (int k = 0; k < hold[i].n; k++)
			fill(&c[k], &p);
		if (sums_hold(c, hold[i].n) != hold[i].want && ++bad)
			printf("FAIL '%s' sums up\n", hold[i].in);
	}
	mem_free(&a);
	return verdict(bad, TESTS + HOLD + NOUGHTS);
}
