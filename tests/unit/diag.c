/* Unit tests of diag: every code is found by its name, names and levels are as gk-records(5) has them. */
#include "../../lib/diag.c"
#include "check.h"

int
main(void)
{
	struct arena a = {0};
	struct diag_list l = {.a = &a};

	for (int i = 0; i < DIAG_COUNT; i++) {
		enum diag_code c = (enum diag_code)i;
		check(diag_find(str_of(diag_name(c))) == c, diag_name(c));
		check(diag_text(c)[0] != 0 && diag_level(c) >= DIAG_NOTE && diag_level(c) <= DIAG_ERROR, diag_name(c));
	}
	check(diag_find(STR("")) == DIAG_COUNT && diag_find(STR("rea")) == DIAG_COUNT && diag_find(STR("READ")) == DIAG_COUNT, "no such name");
	check(diag_level(DIAG_READ) == DIAG_ERROR && diag_level(DIAG_LIMIT) == DIAG_ERROR && diag_level(DIAG_REPLACED) == DIAG_WARN &&
	      diag_level(DIAG_CHARSET) == DIAG_NOTE && diag_level(DIAG_BASELINE_GONE) == DIAG_NOTE, "levels");

	for (size_t i = 0; i < 100; i++)
		diag_add(&l, i % 2 ? DIAG_LIMIT : DIAG_EMPTY, i, i % 2 ? STR("x") : STR(""));
	bool all = l.n == 100;
	for (size_t i = 0; i < l.n; i++)
		all = all && l.v[i].line == i && l.v[i].code == (i % 2 ? DIAG_LIMIT : DIAG_EMPTY) && l.v[i].detail.n == i % 2 && !l.v[i].told;
	check(all, "a list of a hundred");
	mem_free(&a);
	return verdict(nfail, ntest);
}
