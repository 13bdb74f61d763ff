/* Unit tests of region: what a cell is, and a line of cells parted by ;. */
#include <stdio.h>

#include "../../lib/region.c"
#include "given.h"
#include "verdict.h"

/* What a cell is to region: P prose, p a piece of a number, v a value, n no part of a label. */
#define CLAUSE "本机关一年来收到的申请都已经按时答复，"

static const struct {
	const char *text, *want;
} cells[] = {
	{"5", "v"}, {"05", "vp"}, {"00", "vp"}, {"0", "v"}, {"1,", "vp"}, {"1.", "v"}, {"12.", "vp"}, {",617", "p"}, {".5", "p"}, {"1,234", "v"}, {"08件", "v"},
	{"1-", "v"}, {",", ""}, {".", ""}, {"12345678901234567890123,", "v"}, {"1234567890123456789012,", "vp"}, {"文", ""}, {"9", "v"}, {":", ""}, {"", ""},
	{"|", "b"}, {"｜", "b"}, {"||", ""}, {"│", ""}, {"7", "v"}, {"1234567", "v"}, {"0000001", "vp"}, {"00000001", "vp"}, {"0,5", "v"}, {"12,34,", "v"}, {"0.", "v"}, {"10.", "vp"},
	{"文\xEF\xBF\xBD", "l"}, {"\xEF\xBF\xBD", "l"}, {"1\xEF\xBF\xBD", "vl"}, {"\xEF\xBF", ""}, {"本年度没有收到任何\xEF\xBF\xBD请。", "l"},
	{CLAUSE CLAUSE CLAUSE CLAUSE CLAUSE, ""}, {CLAUSE CLAUSE CLAUSE CLAUSE CLAUSE "\xEF\xBF\xBD", "l"},
};

int
main(void)
{
	size_t n = 0, bad = 0;

	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		given_items(&d, cells[i].text[0] ? str_of(cells[i].text) : STR("\n"), ';');
		const struct region_item *x = region_look(&d, terms_open(&a)).item;
		struct str got = str_fmt(&a, "%s%s%s", x->values ? "v" : "", x->marks & TERM_PIECE ? "p" : "", x->marks & TERM_BAR ? "b" : x->marks & TERM_LOST ? "l" : "");
		if (!str_eq(got, str_of(cells[i].want)) && ++bad)
			printf("FAIL region: the cell %s is %.*s, not %s\n", cells[i].text, (int)got.n, got.p, cells[i].want);
		mem_free(&a);
	}
	/* a document without items has none to point at: the sanitizers look */
	struct arena none = {0};
	struct doc empty = {.a = &none};
	if (n++, region_look(&empty, terms_open(&none)).most && ++bad)
		printf("FAIL region: values without items\n");
	mem_free(&none);
	/* of a cell alone the same is known as of it beside a blank one: but that the first has no column behind */
	for (size_t i = 0; i < sizeof cells / sizeof *cells; i++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		given_items(&d, str_fmt(&a, "%s\n%s;", cells[i].text, cells[i].text), ';');
		const struct region_item *x = region_look(&d, terms_open(&a)).item, *y = x + 1;
		bool same = x->nval == y->nval && x->values == y->values && x->cols == y->cols && x->odd == y->odd && x->marks == y->marks &&
			    x->texts == y->texts && x->n == y->n && x->tok->kind == y->tok->kind && num_eq(x->tok->value, y->tok->value);
		if (d.n == 2 && !same && ++bad)
			printf("FAIL region: the cell %s alone is another\n", cells[i].text);
		mem_free(&a);
	}
	/* figures with a comma or a point, which end in figures: a number */
	static const struct { const char *text; bool is; } parted[] = {{"1,234", true}, {"123,456", true}, {"123.456", true}, {"12.0", true}, {"0.5", true}, {"12", false}, {"1a2", false},
		{"1.5a6", false}, {"1/2", false}, {"1:2", false}, {"1,234.5", true}, {"1,234,567", true}, {"1.2", true}};
	for (size_t i = 0; i < sizeof parted / sizeof *parted; i++, n++) {
		struct region_tok tok = {.odd = false};
		bool is = look_parted(&tok, given_alone(parted[i].text));
		if ((is != parted[i].is || tok.odd != is || (is && tok.kind != NUM_VALUE)) && ++bad)
			printf("FAIL region: the figures %s: %d, %d\n", parted[i].text, is, tok.odd);
	}
	/* how many cells there are up to the last text: what is blank is none, however it is */
	static const struct { const char *in; unsigned texts, nval; } texts[] = {{"甲;乙;5", 2, 1}, {"甲;;5", 1, 1}, {"甲;\u3000;5", 1, 1}, {"甲;5; ", 1, 1}, {"5;/;甲", 3, 2}, {"\u3000;\u3000", 0, 0}};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		given_items(&d, str_of(texts[i].in), ';');
		const struct region_item *x = region_look(&d, terms_open(&a)).item;
		if ((x->texts != texts[i].texts || x->nval != texts[i].nval) && ++bad)
			printf("FAIL region: %s: texts up to %u, %u values\n", texts[i].in, x->texts, x->nval);
		mem_free(&a);
	}
	/* numbers that are not odd in an item: but for commas small figures */
	static const struct { const char *in; bool odd; } odd[] = {{"文;12;3", false}, {"文;1,234;3", false}, {"1,234", false}, {"9,999,999", false}, {"10,000,000", true}, {"文;1,234;1.5", true},
		{"文;1,234;012", true}, {"1.0", true}, {"12件", true}, {"1，234", true}};
	for (size_t i = 0; i < sizeof odd / sizeof *odd && !GK_PLAIN; i++, n++) {
		struct arena a = {0};
		struct doc d = {.a = &a};
		given_items(&d, str_of(odd[i].in), ';');
		if (region_look(&d, terms_open(&a)).item->odd != odd[i].odd && ++bad)
			printf("FAIL region: %s is %s\n", odd[i].in, odd[i].odd ? "not odd" : "odd");
		mem_free(&a);
	}
	return verdict(bad, n);
}
