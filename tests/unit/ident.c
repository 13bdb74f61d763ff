/* Unit tests of ident: outcomes of one equation with all kinds of terms. */
#include <stdio.h>

#include "../../lib/ident.c"
#include "verdict.h"

static int ntest, nfail;

static void
check(bool ok, const char *what)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL ident: %s\n", what);
}

static struct table
table(struct arena *a)
{
	struct table t = {.form = form_all[0], .found = {true, true, true}};

	t.cell = MEM_NEW(a, struct table_cell, (size_t)t.form->ncell);
	for (int i = 0; i < t.form->ncell; i++)
		t.cell[i] = (struct table_cell){.state = TABLE_OK, .line = 1};
	return t;
}

int
main(void)
{
	struct arena a = {0};
	struct table t = table(&a);
	const struct form_ident *d = &t.form->ident[0];
	struct ident_check *k = ident_run(&t, false, &a);
	int passed = 0;

	for (int i = 0; i < t.form->nident; i++)
		passed += k[i].status == IDENT_PASS;
	check(passed == 42, "all zeros pass");
	struct table_cell *x = &t.cell[d->term[0]], *y = &t.cell[d->term[d->nleft]];
	x->value.v = 7;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL && k[0].delta.v == 7 && k[0].left.v == 7, "left without right fails by it");
	y->value = (struct num){70, 1};
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_PASS, "7 is 7.0");
	y->state = TABLE_BLANK;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_UNKNOWN && k[0].nunknown == 1 && !k[0].zeros && k[0].delta.v == 7, "a blank is unknown");
	k = ident_run(&t, true, &a);
	check(k[0].status == IDENT_FAIL && k[0].delta.v == 7, "a blank counted as 0 fails");
	x->value.v = 0;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_UNKNOWN && k[0].zeros, "it closes at 0");
	y->state = TABLE_TEXT;
	k = ident_run(&t, true, &a);
	check(k[0].status == IDENT_UNKNOWN, "text is not counted as 0");
	for (int i = 0; i < d->nleft + d->nright; i++)
		t.cell[d->term[i]].state = TABLE_MISSING;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_UNKNOWN && !k[0].zeros, "nothing known does not close");
	t.found[FORM_REQUESTS] = false;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_NA, "a table not found does not apply");
	t = table(&a);
	t.cell[d->term[0]].value.v = INT64_MAX - 1;
	t.cell[d->term[1]].value.v = 5;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL && k[0].left.v == INT64_MAX, "a sum past the bound is at it and fails");
	t.cell[d->term[0]].value.v = INT64_MIN + 1;
	t.cell[d->term[1]].value.v = -5;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL && k[0].left.v == INT64_MIN, "at the other bound");
	t.cell[d->term[0]].value.v = t.cell[d->term[1]].value.v = INT64_MIN / 2;
	t.cell[d->term[2]].value.v = INT64_MAX;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL && k[0].delta.v == INT64_MIN && k[0].delta.scale == 0, "so does a difference");
	for (int i = 0; i < d->nleft + d->nright; i++)
		t.cell[d->term[i]].value.v = INT64_MAX;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL && k[0].left.v == INT64_MAX && k[0].right.v == INT64_MAX, "sums past the bound are not the same by being at it");
	t.cell[d->term[1]].value.v = 0;
	k = ident_run(&t, false, &a);
	check(k[0].status == IDENT_FAIL, "nor is one the bound that is the other's");
	int many = 0;
	while (t.form->ident[many].nright < 3)
		many++;
	d = &t.form->ident[many];
	for (int i = 0; i < d->nleft + d->nright; i++)
		t.cell[d->term[i]].value.v = i == 0 ? INT64_MAX - 5 : i == 1 ? INT64_MAX : i == 2 ? 1 : i == 3 ? -5 : 0;
	k = ident_run(&t, false, &a);
	check(k[many].status == IDENT_FAIL && k[many].right.v == INT64_MAX, "what is past the bound stays at it");
	static const char *const name[] = {[IDENT_PASS] = "pass", [IDENT_FAIL] = "fail", [IDENT_UNKNOWN] = "unknown", [IDENT_NA] = "n/a"};
	for (int i = 0; i <= IDENT_NA; i++)
		check(strcmp(ident_status_name((enum ident_status)i), name[i]) == 0, "the names that records have");
	mem_free(&a);
	return verdict(nfail, ntest);
}
