/* Unit tests of explain: what the digits of a wrong number say, and what explains a wrong table. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/explain.c"
#include "given.h"
#include "verdict.h"

static const struct {
	const char *bad, *good;
	enum explain_cause want;
	const char *what;
} cases[] = {
	{"2563", "2536", CAUSE_SWAPPED, "neighbours change places"},
	{"6532", "2536", CAUSE_SWAPPED, "any two change places"},
	{"12", "21", CAUSE_SWAPPED, "of two digits both"},
	{"259", "289", CAUSE_MISTYPED, "one digit is another"},
	{"9", "6", CAUSE_NONE, "one of one digit says nothing"},
	{"251", "286", CAUSE_NONE, "two digits are others"},
	{"2889", "289", CAUSE_DOUBLED, "typed twice"},
	{"2299", "229", CAUSE_DOUBLED, "typed twice at the end"},
	{"2789", "289", CAUSE_EXTRA, "one too many"},
	{"12", "1", CAUSE_EXTRA, "one too many behind"},
	{"28", "282", CAUSE_LOST, "the last lost"},
	{"82", "282", CAUSE_LOST, "the first lost"},
	{"1", "10", CAUSE_LOST, "a zero lost"},
	{"0", "10", CAUSE_NONE, "zero is no lost digit"},
	{"17", "1234", CAUSE_NONE, "nothing alike"},
	{"7", "7", CAUSE_NONE, "the same"},
	{"315", "15", CAUSE_EXTRA, "one too many before"},
	{"115", "15", CAUSE_DOUBLED, "typed twice at the head"},
	{"135", "15", CAUSE_EXTRA, "one too many between"},
	{"1335", "15", CAUSE_NONE, "two too many"},
	{"2143", "1234", CAUSE_NONE, "two pairs change places"},
	{"231", "123", CAUSE_NONE, "three do"},
	{"13", "123", CAUSE_LOST, "one between lost"},
	{"02", "102", CAUSE_NONE, "no number begins with zero"},
	{"1", "123", CAUSE_NONE, "two lost"},
	{"24", "42", CAUSE_SWAPPED, "both of two"},
};

/* A table of requests of zeros but for these cells, row.column=value; ? a cell without a value, t a text.  Wanted: how many
 * explanations, and the first of them. */
#define SOUND "0.0=120 0.1=30 0.6=150 2.0=120 2.1=30 2.6=150 23.0=120 23.1=30 23.6=150 "

static const struct {
	const char *name, *cells, *want;
} tables[] = {
	{"nothing is wrong", SOUND, "balanced"},
	{"a digit swapped", SOUND "2.0=210", "1: 2.0=120 swapped"},
	{"a digit doubled", SOUND "2.0=1120", "1: 2.0=120 doubled"},
	{"a digit lost", SOUND "2.0=12", "1: 2.0=120 lost"},
	{"a digit too many", SOUND "2.1=350", "1: 2.1=30 extra"},
	{"a digit mistyped", SOUND "2.1=50", "1: 2.1=30 mistyped"},
	{"another number", SOUND "2.1=7", "1: 2.1=30"},
	{"one figure for another, alone", SOUND "2.2=4 23.2=5 23.6=155 2.6=155 0.2=5 0.6=155", "1: 2.2=5 mistyped"},
	{"a total that was left", SOUND "2.6=7", "1: 2.6=150 total"},
	{"a total that lacks a part", SOUND "2.6=120", "1: 2.6=150 total"},
	{"a total with a digit mistyped", SOUND "2.6=250", "1: 2.6=150 mistyped"},
	{"a carry-over that was forgotten", "0.0=20 0.6=20 1.6=5 2.0=25 2.6=25 23.0=25 23.6=25 ", "1: 1.0=5 carry"},
	{"with its total, or what was received is wrong", "0.0=20 0.6=20 2.0=25 2.6=25 23.0=25 23.6=25 ", "2: 0.0=25 mistyped, 0.6=25 mistyped"},
	{"carried out", "0.0=30 0.6=30 2.0=25 2.6=25 23.0=25 23.6=25 ", "2: 24.0=5 carry, 24.6=5 carry"},
	{"in the first column alone", "0.0=5 0.6=5 ", "2: 24.0=5 carry, 24.6=5 carry"},
	{"in the last but one", "0.5=5 0.6=5 ", "2: 24.5=5 carry, 24.6=5 carry"},
	{"a number in two cells", SOUND "2.0=12 2.1=0 3.0=0 2.2=0 0.1=0 23.1=0 0.6=120 23.6=120 2.6=120 2.1=0 ", "1: 2.0=120 lost"},
	{"two cells exchanged", SOUND "2.0=30 2.1=120", "1: 2.0=120 exchanged, 2.1=30 exchanged"},
	{"one of them is what the other was, no more", "0.0=30 0.1=120 0.6=150 2.0=7 2.1=30 2.6=150 23.0=30 23.1=120 23.6=150", "1: 2.0=30, 2.1=120"},
	{"split", SOUND "2.0=1 2.1=20 0.1=0 23.1=0 0.6=120 23.6=120 2.6=120", "1: 2.0=120 split, 2.1=0 split"},
	{"joined", SOUND "2.0=12030 2.1=0", "1: 2.0=120 joined, 2.1=30 joined"},
	{"joined in the second", SOUND "2.0=0 2.1=12030", "1: 2.0=120 joined, 2.1=30 joined"},
	{"counted in another column", SOUND "2.0=118 2.1=32", "1: 2.0=120 column, 2.1=30 column"},
	{"counted in another row", SOUND "2.0=118 2.6=148 3.0=2 3.6=2 3.1=0 ", "balanced"},
	{"a row slid by a column", "0.0=1 0.1=2 0.2=3 0.3=4 0.6=10 2.0=1 2.1=2 2.2=3 2.3=4 2.6=10 23.1=1 23.2=2 23.3=3 23.4=4 23.6=10",
		"1: 23.0=1 slid, 23.1=2 slid, 23.2=3 slid, 23.3=4 slid, 23.4=0 slid"},
	{"the other way", "0.1=1 0.2=2 0.3=3 0.4=4 0.6=10 2.1=1 2.2=2 2.3=3 2.4=4 2.6=10 23.0=1 23.1=2 23.2=3 23.3=4 23.6=10",
		"1: 23.0=0 slid, 23.1=1 slid, 23.2=2 slid, 23.3=3 slid, 23.4=4 slid"},
	{"a cell without a value is forced", SOUND "2.0=?", "balanced 1: 2.0=120 forced"},
	{"beside a wrong one", SOUND "2.0=? 0.1=31", "1: 0.1=30 mistyped, 2.0=120 forced"},
	{"a text is none", SOUND "2.0=t", "balanced 1: 2.0=120 forced"},
	{"nor is a fraction", SOUND "2.0=120.5", "balanced 1: 2.0=120 forced"},
	{".0 is a number", SOUND "2.0=120.0", "balanced"},
	{"which may be wrong", SOUND "2.0=210.0", "1: 2.0=120 swapped"},
	{"a row and its column", SOUND "2.2=5", "1: 2.2=0"},
};

static struct table
table(const char *cells, struct arena *a)
{
	const struct form *f = form_find(STR("2021"));
	struct table t = {.form = f, .cell = table_cells(f, a), .found = {true, true, true}};

	for (int c = 0; c < f->ncell; c++)
		t.cell[c].state = TABLE_OK;
	while (*cells) {
		char *next;
		long r = strtol(cells, &next, 10), c = strtol(next + 1, &next, 10);
		struct table_cell *x = &t.cell[f->row[f->tab[FORM_REQUESTS].row0 + r].first + c];
		size_t n = strcspn(next + 1, " ");
		*x = (struct table_cell){.state = next[1] == '?' ? TABLE_MISSING : next[1] == 't' ? TABLE_TEXT : TABLE_OK};
		if (x->state == TABLE_OK && num_parse((struct str){next + 1, n}, &x->value) != NUM_VALUE)
			printf("FAIL explain: %s is no number\n", next + 1), exit(1);
		cells = next + 1 + n;
		cells += strspn(cells, " ");
	}
	return t;
}

static struct str
explained(const char *cells, struct arena *a)
{
	struct table t = table(cells, a);
	const struct form *f = t.form;
	struct explain e = explain_run(&t, ident_run(&t, false, a), false, a);
	struct buf b = {.a = a};

	buf_str(&b, e.balanced ? STR("balanced ") : STR(""));
	buf_str(&b, e.nset ? str_fmt(a, "%zu%s:", e.nset, e.complete ? "" : " or more") : STR(""));
	for (int i = 0; e.nset && i < e.set[0].n + e.set[0].nforced; i++) {
		const struct explain_change *c = &e.set[0].change[i];
		buf_str(&b, str_fmt(a, "%s %u.%u=%lld %s", i ? "," : "", f->cell[c->cell].r, f->cell[c->cell].c, (long long)c->proposed.v, explain_cause_name(c->cause)));
		b.n -= b.p[b.n - 1] == ' ';
	}
	return str_trim(buf_slice(&b));
}

/* One figure for another, alone; counts among numbers with a point; a sum that lacks just one of its parts. */
static int
pieces_fail(int *n)
{
	static const struct { int64_t was, is; enum explain_cause cause, want; } alone[] = {
		{9, 1, CAUSE_NONE, CAUSE_MISTYPED}, {1, 9, CAUSE_NONE, CAUSE_MISTYPED}, {10, 1, CAUSE_NONE, CAUSE_NONE}, {1, 10, CAUSE_NONE, CAUSE_NONE}, {0, 1, CAUSE_NONE, CAUSE_NONE}, {1, 0, CAUSE_NONE, CAUSE_NONE},
		{1, 2, CAUSE_TOTAL, CAUSE_TOTAL}};
	static const struct { int64_t v; unsigned scale; bool whole; int64_t is; } counts[] = {
		{15, 0, true, 15}, {15, 1, false, 0}, {150, 1, true, 15}, {-20, 1, true, -2}, {1500, 3, false, 0}, {15000, 3, true, 15}, {0, 3, true, 0}, {1, 1, false, 0}};
	static const struct { int64_t first, last, lack; bool want; } parts[] = {{5, 0, 5, true}, {0, 5, 5, true}, {5, 5, 5, false}, {5, 0, 4, false}, {0, 0, 0, false}, {5, 0, -5, false}, {5, -5, -5, false}};
	const struct form *f = form_find(STR("2021"));
	const struct form_ident *d = sum_of(f, f->row[f->tab[FORM_REQUESTS].row0].first + 6);
	int bad = 0;

	for (size_t i = 0; i < sizeof alone / sizeof *alone; i++, ++*n) {
		struct explain_change c = {.cell = 0, .proposed = {alone[i].is, 0}, .cause = alone[i].cause};
		name_alone(&c, &alone[i].was);
		if (c.cause != alone[i].want && ++bad)
			printf("FAIL explain: %d for %d alone\n", (int)alone[i].was, (int)alone[i].is);
	}
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++, ++*n) {
		int64_t got = 0;
		struct num x = {.v = counts[i].v, .scale = counts[i].scale};
		if ((whole_number(x, &got) != counts[i].whole || (counts[i].whole && got != counts[i].is)) && ++bad)
			printf("FAIL explain: count %zu\n", i);
	}
	for (size_t i = 0; d && i < sizeof parts / sizeof *parts; i++, ++*n) {
		struct arena a = {0};
		struct search_set none = {.n = 0};
		int64_t *value = MEM_NEW(&a, int64_t, (size_t)f->ncell);
		struct view v = {f, value, &none, &a};
		value[d->term[1]] = parts[i].first;
		value[d->term[d->nright]] = parts[i].last;
		if (lacks_part(&v, d, parts[i].lack) != parts[i].want && ++bad)
			printf("FAIL explain: a part of %d\n", (int)parts[i].lack);
		mem_free(&a);
	}
	++*n;
	if ((!d || d->nright != 6) && ++bad)
		printf("FAIL explain: the sum of a row has six parts\n");
	return bad;
}

/* All values of four cells, nought to two, and all that they may have been: does each stand a column further on, or back? */
static int
shifts_fail(int *all)
{
	int bad = 0;

	for (int way = 0; way < 6561; way++, ++*all) {
		int64_t value[6] = {7, 0, 0, 0, 0, 7};
		struct search_change change[4];
		struct search_set set = {.change = change, .n = 4};
		struct view v = {.value = value, .set = &set};
		bool left = true, right = true;
		int moved_left = 0, moved_right = 0;
		for (int i = 0, x = way; i < 4; i++, x /= 9) {
			value[1 + i] = x % 3;
			change[i] = (struct search_change){1 + i, x / 3 % 3};
		}
		for (int i = 0; i < 3; i++) {
			left = left && change[i].value == value[2 + i];
			moved_left += change[i].value != 0;
			right = right && change[i + 1].value == value[1 + i];
			moved_right += change[i + 1].value != 0;
		}
		bad += shifted(&v, 1, 4) != ((left && moved_left > 1) || (right && moved_right > 1));
	}
	if (bad)
		printf("FAIL %d rows that slid, or did not\n", bad);
	return bad;
}

int
main(void)
{
	int n = 0, bad = pieces_fail(&n);

	bad += shifts_fail(&n);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++, n++)
		if (digits(given_alone(cases[i].bad), given_alone(cases[i].good)) != cases[i].want) {
			printf("FAIL explain: %s for %s: %s\n", cases[i].bad, cases[i].good, cases[i].what);
			bad++;
		}
	for (int c = 1; c < CAUSES; c++, n++)
		if (!*explain_cause_name((enum explain_cause)c) || !*explain_cause_text((enum explain_cause)c, true) ||
		    !*explain_cause_text((enum explain_cause)c, false)) {
			printf("FAIL explain: cause %d has no name or text\n", c);
			bad++;
		}
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++, n++) {
		struct arena a = {0};
		struct str got = explained(tables[i].cells, &a);
		if (!str_eq(got, str_of(tables[i].want)) && ++bad)
			printf("FAIL explain: %s: %.*s, not %s\n", tables[i].name, (int)got.n, got.p, tables[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
