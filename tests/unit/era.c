/* Unit tests of era: the form that is read against, and which cells stay certain: form and year, the states of the cells given, the notes. */
#include <stdio.h>

#include "../../lib/era.c"
#include "given.h"
#include "verdict.h"

static int says; /* the year of the document */
static int asked_for; /* how often */

static int
year_of(struct doc *d)
{
	asked_for += d->n == 0;
	return says;
}

static const struct {
	const char *name;
	const char *form; /* by the labels, 2021 if they do not tell; empty: no table was found */
	bool told;
	const char *asked;
	int year;
	const char *cells, *want;
} test[] = {
	{"the labels tell: no year is asked for", "2019", true, "", 2023, "20.0=5", "2019 0 asked 0: ok /"},
	{"the year of the older form", "2021", false, "", 2020, "20.0=5", "2019 2020 asked 1: ok / form-untold 2019 by 2020"},
	{"its first year", "2021", false, "", 2019, "20.0=5", "2019 2019 asked 1: ok / form-untold 2019 by 2019"},
	{"of the newer", "2021", false, "", 2021, "22.0=5 d0.0=1", "2021 2021 asked 1: ok ok / form-untold 2021 by 2021"},
	{"a year before both tells nothing", "2021", false, "", 2018, "22.0=5", "2021 0 asked 1: placed / form-untold 2021"},
	{"no year: rows that both forms have are certain", "2021", false, "", 0, "0.0=5 23.6=5 24.1=2 s0.3=1", "2021 0 asked 1: ok ok ok ok / form-untold 2021"},
	{"what only one has is not, nor the first table", "2021", false, "", 0, "0.0=5 22.0=5 22.6=5 d0.0=1 d2.0=4", "2021 0 asked 1: ok placed placed placed placed / form-untold 2021"},
	{"a row of its own words tells", "2021", false, "", 0, "21.0=5 22.0=5 d0.0=1", "2021 0 asked 1: ok ok ok / form-untold 2021"},
	{"if a value was read of it", "2021", false, "", 0, "21.0=? 22.0=5", "2021 0 asked 1: missing placed / form-untold 2021"},
	{"a form that is asked for", "2021", false, "2019", 2023, "20.0=5", "2019 0 asked 0: ok /"},
	{"the other one than that of the labels", "2019", true, "2021", 2019, "22.0=5", "2021 0 asked 0: ok /"},
	{"no table: there is no form, and no year is asked for", "", false, "", 2020, "", "- 0 asked 0:"},
};

static struct str
got(size_t i, struct arena *a)
{
	struct doc d = {.a = a, .diags = {.a = a}};
	struct regions g = {.told = test[i].told, .form = form_find(str_of(test[i].form))};
	struct buf b = {.a = a};
	struct str cells = str_of(test[i].cells);

	says = test[i].year;
	asked_for = 0;
	int y = era_choose(&g, &d, form_find(str_of(test[i].asked)), year_of);
	buf_str(&b, str_fmt(a, "%s %d asked %d:", g.form ? g.form->id : "-", y, asked_for));
	if (!g.form)
		return buf_slice(&b);
	struct table t = {.form = g.form, .cell = table_cells(g.form, a)}, one = t;
	for (struct str s = cells; s.n;)
		given_cell(&t, given_word(&s, ' '));
	era_unsettle(&t, &d, &g, y);
	for (struct str s = cells; s.n;) { /* the cell that a word names is the one that it sets */
		one.cell = table_cells(g.form, a);
		struct str w = given_word(&s, ' ');
		given_cell(&one, w);
		int k = 0;
		while (k + 1 < g.form->ncell && one.cell[k].state == TABLE_MISSING && !str_ends(w, STR("?")))
			k++;
		buf_str(&b, str_fmt(a, " %s", table_state_name(t.cell[k].state)));
	}
	buf_str(&b, STR(" /"));
	for (size_t k = 0; k < d.diags.n; k++)
		buf_str(&b, str_fmt(a, " %s %.*s", diag_name(d.diags.v[k].code), (int)d.diags.v[k].detail.n, d.diags.v[k].detail.p));
	return buf_slice(&b);
}

int
main(void)
{
	size_t bad = 0, n = sizeof test / sizeof *test;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str s = got(i, &a);
		if (!str_eq(s, str_of(test[i].want)) && ++bad)
			printf("FAIL era: %s: %.*s, not %s\n", test[i].name, (int)s.n, s.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
