/* Unit tests of page: white space, texts put together. */
#include <stdio.h>

#include "../../lib/page.c"
#include "given.h"

static int ntest, nfail;

/* Blanks of all kinds; characters as wide as two. */
static void
characters(void)
{
	static const struct { const char *s; size_t n; } blank[] = {
		{" ", 1}, {"\t", 1}, {"\n", 1}, {"\r", 1}, {"\x08", 0}, {"\x0E", 0}, {"!", 0}, {"\xC2\xA0", 2}, {"\xC2", 0}, {"\xC2\xA1", 0}, {"\xC2\x9F", 0}, {"\xC3\xA0", 0}, {"\xC1\xA0", 0}, {"\xE2\x80\x80", 3},
		{"\xE2\x80\x8B", 3}, {"\xE2\x80\x8C", 0}, {"\xE2\x80\xAF", 3}, {"\xE2\x80\xAE", 0}, {"\xE2\x80\xB0", 0}, {"\xE2\x81\x80", 0}, {"\xE2\x7F\x80", 0}, {"\xE3\x80\x80", 0}, {"\xE1\x80\x80", 0}, {"\xE2\x80", 0},
		{"\xEF\xBB\xBF", 3}, {"\xEF\xBB\xBE", 0}, {"\xEF\xBB\xC0", 0}, {"\xEF\xBC\xBF", 0}, {"\xEF\xBA\xBF", 0}, {"\xEE\xBB\xBF", 0}, {"\xF0\xBB\xBF", 0}, {"\xEF\xBB", 0}, {"年", 0}};
	static const uint32_t wide[] = {0x2014, 0x2020, 0x2026, 0x2E80, 0x5E74, 0x1F600}, narrow[] = {0x2013, 0x2027, 0x2E7F, 0x41, 0xB7, 0x2000};

	for (size_t i = 0; i < sizeof blank / sizeof *blank; i++, ntest++)
		if (space_at(given_alone(blank[i].s), 0) != blank[i].n && ++nfail)
			printf("FAIL blank %zu: %zu bytes\n", i, space_at(given_alone(blank[i].s), 0));
	for (size_t i = 0; i < 6; i++, ntest++)
		if ((!is_wide(wide[i]) || is_wide(narrow[i])) && ++nfail)
			printf("FAIL wide: %X, %X\n", (unsigned)wide[i], (unsigned)narrow[i]);
	ntest++;
	if ((!page_is_heading(GUMBO_TAG_H1) || !page_is_heading(GUMBO_TAG_H6) || page_is_heading(GUMBO_TAG_P) || page_is_heading(GUMBO_TAG_HGROUP)) && ++nfail)
		printf("FAIL headings\n");
}

/* Texts put together: white space is one blank, none where a line break stands beside a wide character. */
static void
piles(void)
{
	static const struct { const char *a, *b, *want; size_t line; } of[] = {
		{"x y", "z", "x yz", 1}, {"x ", " y", "x y", 1}, {"年\n", "报", "年报", 1}, {"年 ", "报", "年 报", 1}, {"年\n", "x", "年x", 1}, {"x\n", "年", "x年", 1}, {"x\f", "年", "x年", 1}, {"x ", "年", "x 年", 1}, {"年\f", "报", "年报", 1},
		{" \n", "x", "x", 2}, {"", " x ", "x", 2}, {"年\n ", "报", "年报", 1}, {"年 \n", "报", "年报", 1}, {"12\n", "3", "12 3", 1}, {"—\n", "报", "—报", 1}, {"x~\n", "y", "x~ y", 1}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++, ntest++) {
		struct arena a = {0};
		struct pile p = {.b = {.a = &a}};
		page_add(&p, given_alone(of[i].a), 1);
		page_add(&p, given_alone(of[i].b), 2);
		if ((!str_eq(buf_slice(&p.b), str_of(of[i].want)) || p.line != of[i].line) && ++nfail)
			printf("FAIL '%s' and '%s': '%.*s', line %zu\n", of[i].a, of[i].b, (int)p.b.n, p.b.p, p.line);
		mem_free(&a);
	}
}

int
main(void)
{
	characters();
	piles();
	if (!nfail)
		printf("ok %d\n", ntest);
	return nfail != 0;
}
