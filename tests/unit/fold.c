/* Unit tests of fold: which texts are folded at a look, what becomes of items. */
#include <stdio.h>

#include "../../lib/fold.c"
#include "given.h"

static int ntest, nfail;

static void
check(bool ok, const char *what, const char *text)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: '%s'\n", what, text);
}

/* Texts, and would norm_cell leave them as they are? */
static const struct {
	const char *text;
	bool yes;
} folded[] = {{"", true}, {"a", true}, {"7", true}, {" ", false}, {"\t", false}, {"ab", true}, {"a b", true}, {" a", false}, {"a ", false}, {"a  b", false}, {"甲", true}, {"甲　", false}, {"　甲", false},
	      {"甲 乙", true}, {"\xEF\xBC\x91", false}, {"a\tb", false}};

int
main(void)
{
	for (size_t i = 0; i < sizeof folded / sizeof *folded; i++) {
		struct str s = given_alone(folded[i].text);
		struct arena a = {0};
		struct doc d = {.a = &a};
		check(is_folded(s) == folded[i].yes, "folded", folded[i].text);
		check(!folded[i].yes || str_eq(norm_cell(s, &a), s), "as norm_cell leaves it", folded[i].text);
		struct doc_item *row = doc_add(&d, DOC_ROW, 1, 2), *told = doc_add(&d, DOC_TEXT, 2, 1);
		row = &d.item[0];
		row->cell[0].text = STR("a");
		row->cell[1].text = told->cell[0].text = s;
		told->folded = true;
		fold_items(&d);
		check(str_eq(row->cell[1].text, norm_cell(s, &a)) && str_eq(row->cell[0].text, STR("a")), "folded in a row", folded[i].text);
		check(str_eq(told->cell[0].text, s), "left alone, as whoever made it knows", folded[i].text);
		check(row->folded && told->folded, "known to be folded", folded[i].text);
		mem_free(&a);
	}
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
