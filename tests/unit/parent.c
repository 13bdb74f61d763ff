/* Unit tests of parent: the report of a body and those of its subordinates, as tables of zeros but for cells r.c=value of the requests,
 * d before those of disclosures, s of disputes, ? what has no value; o the old form, x none, N a table of requests not found; a year.
 * The first is the parent; ; between two.  Wanted: what does not pass; notes; how many pass. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/parent.c"

#include "given.h"
#include "verdict.h"

static const struct {
	const char *name;
	bool equal;
	const char *in, *want;
} test[] = {
	{"all zeros", true, ";", "194 pass"},
	{"no child", true, "", ""},
	{"one that is the same", true, "0.0=5;0.0=5", "194 pass"},
	{"two that make it", true, "0.0=5;0.0=2;0.0=3", "194 pass"},
	{"less than the parent", true, "0.0=5;0.0=4", "0.0 fail 5-4=1, 193 pass"},
	{"which may be, where not all are there", false, "0.0=5;0.0=4", "194 pass"},
	{"more than the parent", false, "0.0=5;0.0=4;0.0=2", "0.0 fail 5-6=-1, 193 pass"},
	{"one has no value: less may be", true, "0.0=5;0.0=4;0.0=?", "194 pass; 1 cells without a value"},
	{"but not more", true, "0.0=5;0.0=6;0.0=?", "0.0 fail 5-6=-1 with 1 unknown, 193 pass; 1 cells without a value"},
	{"two have none", true, "0.0=5;0.0=6 0.1=?;0.0=? 24.6=?", "0.0 fail 5-6=-1 with 1 unknown, 193 pass; 1 cells without a value; 2 cells without a value"},
	{"the parent has none", true, "0.0=?;0.0=6", "0.0 unknown 0-6=0, 193 pass"},
	{"the last of the requests", true, "24.6=5;24.6=4", "24.6 fail 5-4=1, 193 pass"},
	{"the disputes", true, "s2.4=5;s2.4=4", "2.4 fail 5-4=1, 193 pass"},
	{"licences", true, "d2.0=5;d2.0=4", "2.0 fail 5-4=1, 193 pass"},
	{"fees", true, "d5.0=5;d5.0=4", "5.0 fail 5-4=1, 193 pass"},
	{"normative documents are each one's own", true, "d1.2=5;d1.2=7", "194 pass"},
	{"so are rules, which a child has hardly", true, "d0.2=5;d0.2=7", "194 pass; rules: disclosure.rules.in_force 7"},
	{"each of them is told", true, ";d0.0=1 d0.1=2", "194 pass; rules: disclosure.rules.issued 1; rules: disclosure.rules.repealed 2"},
	{"cells that are not added are not counted as lost", true, ";d1.2=?", "194 pass"},
	{"another year", true, "2024 0.0=5;2023 0.0=5", "; not added: of 2023, the parent of 2024"},
	{"and one of the same", true, "2024 0.0=5;2023 0.0=2;2024 0.0=3", "194 pass; not added: of 2023, the parent of 2024"},
	{"a year unknown", true, "2024 0.0=5;0.0=5", "194 pass"},
	{"the parent's", true, "0.0=5;2024 0.0=5", "194 pass"},
	{"another form", true, ";o", "; not added: another form than the parent's"},
	{"no form", true, ";x", "; not added: no form found"},
	{"the parent has none", true, "x;", ""},
	{"a table not found", true, ";N", "194 pass; table not found: requests"},
	{"the parent's", true, "N;", "19 pass"},
	{"the old form", true, "o;o", "179 pass"},
	{"its licences of the year before are not added", true, "o d2.0=5;o d2.0=7", "179 pass"},
	{"too large to be summed", true, "0.0=5;0.0=9000000000000000000;0.0=9000000000000000000", "0.0 unknown 5-9000000000000000000=0, 193 pass"},
	{"or subtracted", true, "0.0=-9000000000000000000;0.0=9000000000000000000", "0.0 unknown -9000000000000000000-9000000000000000000=0, 193 pass"},
};

static struct table
report(struct str s, int *year, struct arena *a)
{
	bool old = false, none = false;

	for (struct str t = s, w; (w = given_word(&t, ' ')).n;)
		old |= str_eq(w, STR("o"));
	struct table t = {.form = form_find(old ? STR("2019") : STR("2021")), .found = {true, true, true}};
	t.cell = table_cells(t.form, a);
	for (int c = 0; c < t.form->ncell; c++)
		t.cell[c].state = TABLE_OK;
	*year = 0;
	for (struct str w; (w = given_word(&s, ' ')).n;) {
		none |= w.p[0] == 'x';
		t.found[FORM_REQUESTS] &= w.p[0] != 'N';
		if (str_find(w, STR("=")) >= 0)
			given_cell(&t, w);
		else if (w.n == 4)
			*year = (w.p[2] - '0') * 10 + (w.p[3] - '0') + 2000;
	}
	t.form = none ? NULL : t.form;
	return t;
}

static struct str
compared(const char *in, bool equal, struct arena *a)
{
	struct parent p = {0};
	struct buf b = {.a = a};
	struct str s = str_of(in);
	bool more = str_find(s, STR(";")) >= 0;
	size_t pass = 0;
	int year, given = 0;

	struct table t = report(given_word(&s, ';'), &year, a);
	parent_set(&p, STR("p"), STR("局"), year, &t);
	for (; more; given++) {
		more = str_find(s, STR(";")) >= 0;
		t = report(given_word(&s, ';'), &year, a);
		parent_add(&p, STR("c"), year, &t);
	}
	if (p.table.form && p.nchild + p.nleft != given)
		buf_str(&b, STR("counted wrong, "));
	parent_run(&p, equal);
	for (size_t i = 0; i < p.checks.n; i++) {
		const struct parent_check *k = &p.checks.v[i];
		const struct form_cell *c = &p.table.form->cell[k->cell];
		pass += k->status == IDENT_PASS;
		if (k->status == IDENT_PASS)
			continue;
		buf_str(&b, str_fmt(a, "%u.%u %s %lld-%lld=%lld", c->r, c->c, ident_status_name(k->status), (long long)k->left.v, (long long)k->right.v, (long long)k->delta.v));
		buf_str(&b, k->nunknown ? str_fmt(a, " with %d unknown, ", k->nunknown) : STR(", "));
	}
	buf_str(&b, p.checks.n ? str_fmt(a, "%zu pass", pass) : STR(""));
	for (size_t i = 0; i < p.notes.n; i++)
		buf_str(&b, str_fmt(a, "; %s%.*s", p.notes.v[i].rules ? "rules: " : "", (int)p.notes.v[i].detail[0].n, p.notes.v[i].detail[0].p));
	parent_free(&p);
	return buf_slice(&b);
}

int
main(void)
{
	size_t n = sizeof test / sizeof *test, bad = 0;

	for (size_t i = 0; i < n; i++) {
		struct arena a = {0};
		struct str got = compared(test[i].in, test[i].equal, &a);
		if (!str_eq(got, str_of(test[i].want)) && ++bad)
			printf("FAIL parent: %s: %.*s, not %s\n", test[i].name, (int)got.n, got.p, test[i].want);
		mem_free(&a);
	}
	return verdict(bad, n);
}
