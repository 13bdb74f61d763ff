/* Unit tests of years: reports of agencies, given as agency year cells, ; between two; a cell is row.column=value of the requests,
 * d before those of disclosures, x a form that is none, o the old one, R and D a table that was not found.  Wanted: the comparisons
 * that do not pass, and what is compared with none. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/years.c"

#include "given.h"
#include "verdict.h"

static const struct {
	const char *name, *in, *want;
} test[] = {
	{"one report", "甲 2023", "2023 alone"},
	{"two years", "甲 2023;甲 2024", "9 pass"},
	{"in any order", "甲 2024;甲 2023", "9 pass"},
	{"three", "甲 2024;甲 2022;甲 2023", "18 pass"},
	{"a year between is missing", "甲 2022;甲 2024", "2022 alone, 2024 alone"},
	{"of two agencies", "甲 2023;乙 2024", "2024 alone, 2023 alone"},
	{"blanks in a name", "甲\xE3\x80\x80局 2023;甲\xC2\xA0局 2024", "9 pass"},
	{"what was carried over", "甲 2023 24.0=5 24.6=5;甲 2024 1.0=5 1.6=5", "9 pass"},
	{"another number", "甲 2023 24.0=5;甲 2024 1.0=7", "natural_person fail 7 5 2; 8 pass"},
	{"the last column", "甲 2023 24.6=5;甲 2024 1.6=4", "total fail 4 5 -1; 8 pass"},
	{"the other way round they are other years", "甲 2024 24.0=5;甲 2023 1.0=5", "9 pass"},
	{"not known in the one", "甲 2023 24.0=?;甲 2024 1.0=7", "natural_person unknown 0 0 0; 8 pass"},
	{"not known in the other", "甲 2023 24.0=5;甲 2024 1.0=?", "natural_person unknown 0 0 0; 8 pass"},
	{"no table in the one", "甲 2023 R;甲 2024", "natural_person n/a 0 0 0; business n/a 0 0 0; research n/a 0 0 0; public_interest n/a 0 0 0; "
		"legal_services n/a 0 0 0; other_org n/a 0 0 0; total n/a 0 0 0; 2 pass"},
	{"documents in force", "甲 2023 d0.2=9;甲 2024 d0.0=3 d0.1=2 d0.2=10", "9 pass"},
	{"which are more", "甲 2023 d1.2=9;甲 2024 d1.0=3 d1.1=2 d1.2=11", "normative_documents fail 11 10 1; 8 pass"},
	{"one not known", "甲 2023 d1.2=9;甲 2024 d1.0=3 d1.1=? d1.2=11", "normative_documents unknown 0 0 0; 8 pass"},
	{"another", "甲 2023 d1.2=9;甲 2024 d1.0=? d1.1=2 d1.2=11", "normative_documents unknown 0 0 0; 8 pass"},
	{"another", "甲 2023 d1.2=9;甲 2024 d1.0=3 d1.1=2 d1.2=?", "normative_documents unknown 0 0 0; 8 pass"},
	{"that of the year before", "甲 2023 d1.2=?;甲 2024 d1.0=3 d1.1=2 d1.2=11", "normative_documents unknown 0 0 0; 8 pass"},
	{"too many to be added", "甲 2023 d0.2=9000000000000000000;甲 2024 d0.0=9000000000000000000", "rules unknown 0 0 0; 8 pass"},
	{"or subtracted", "甲 2023 24.0=9000000000000000000;甲 2024 1.0=-9000000000000000000", "natural_person unknown 0 0 0; 8 pass"},
	{"no table of them", "甲 2023;甲 2024 D", "rules n/a 0 0 0; normative_documents n/a 0 0 0; 7 pass"},
	{"the old form has none in force", "甲 2023 o;甲 2024", "7 pass"},
	{"nor two of the old", "甲 2023 o;甲 2024 o", "7 pass"},
	{"the same report twice", "甲 2023;甲 2023;甲 2024", "9 pass, 2023 twice"},
	{"two that differ", "甲 2023;甲 2023 24.0=1;甲 2024", "2023 differ, 2023 differ, 2024 alone"},
	{"in their last number", "甲 2023 d1.2=0;甲 2023 d1.2=1;甲 2024", "2023 differ, 2023 differ, 2024 alone"},
	{"in what is known", "甲 2023;甲 2023 1.0=?;甲 2024", "2023 differ, 2023 differ, 2024 alone"},
	{"in what is kept of none", "甲 2023;甲 2023 0.0=7;甲 2024", "9 pass, 2023 twice"},
	{"in their form", "甲 2023;甲 2023 o;甲 2024", "2023 differ, 2023 differ, 2024 alone"},
	{"of three the last differs", "甲 2023;甲 2023;甲 2023 24.0=1;甲 2024", "2023 differ, 2023 differ, 2023 differ, 2024 alone"},
	{"no form", "甲 2023 x;甲 2024", "2023 form, 2024 alone"},
	{"no agency", "- 2023;- 2024", "2023 agency, 2024 agency"},
	{"no year", "甲 0;甲 1", "0 year, 1 alone"},
	{"none", "", ""},
};

static const char *const short_why[] = {[WHY_FORM] = "form", [WHY_AGENCY] = "agency", [WHY_YEAR] = "year", [WHY_DIFFER] = "differ", [WHY_TWICE] = "twice", [WHY_ALONE] = "alone"};

static void
add(struct years *y, struct str s, size_t no, struct arena *a)
{
	struct str agency = given_word(&s, ' ');
	struct table t = {.form = form_find(STR("2021")), .found = {true, true, true}};
	int year = 0;

	for (struct str w = given_word(&s, ' '); w.n && w.p[0] >= '0' && w.p[0] <= '9'; w = str_cut(w, 1))
		year = year * 10 + w.p[0] - '0';
	if (s.n && s.p[0] == 'o')
		t.form = form_find(STR("2019"));
	t.cell = table_cells(t.form, a);
	for (int c = 0; c < t.form->ncell; c++)
		t.cell[c].state = TABLE_OK;
	for (struct str w; (w = given_word(&s, ' ')).n;) {
		if (w.p[0] == 'x')
			t.form = NULL;
		else if (w.p[0] == 'R' || w.p[0] == 'D')
			t.found[w.p[0] == 'R' ? FORM_REQUESTS : FORM_DISCLOSURE] = false;
		else if (w.p[0] != 'o')
			given_cell(&t, w);
	}
	years_add(y, str_fmt(a, "%c", (int)('z' - no)), str_eq(agency, STR("-")) ? STR(" ") : agency, year, &t); /* names fall where years rise */
}

static struct str
compared(const char *in, struct arena *a)
{
	struct years y = {0};
	struct buf b = {.a = a};
	size_t pass = 0, no = 0;

	for (struct str s = str_of(in); s.n;)
		add(&y, given_word(&s, ';'), no++, a);
	years_run(&y);
	for (size_t i = 0; i < y.checks.n; i++) {
		const struct years_check *k = &y.checks.v[i];
		pass += k->status == IDENT_PASS;
		if (k->status != IDENT_PASS)
			buf_str(&b, str_fmt(a, "%s %s %lld %lld %lld; ", k->scope, ident_status_name(k->status), (long long)k->left.v, (long long)k->right.v, (long long)k->delta.v));
	}
	if (y.checks.n)
		buf_str(&b, str_fmt(a, "%zu pass", pass));
	for (size_t i = 0; i < y.lone.n; i++)
		for (int w = 0; w < WHY_NOT; w++)
			if (y.lone.v[i].why == whys[w])
				buf_str(&b, str_fmt(a, "%s%d %s", b.n ? ", " : "", y.lone.v[i].report->year, short_why[w]));
	years_free(&y);
	return buf_slice(&b);
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str got = compared(test[i].in, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL years: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
