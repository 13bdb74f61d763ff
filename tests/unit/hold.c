/* Unit tests of hold: what is put out for a text, and that it comes back as it was. */
#include <stdio.h>

#include "../../lib/hold.c"
#include "given.h"

static int ntest, nfail;

static void
same(struct str got, struct str want, const char *what, const char *of)
{
	ntest++;
	if (!str_eq(got, want) && ++nfail)
		printf("FAIL %s of '%s': got '%.*s', wanted '%.*s'\n", what, of, (int)got.n, got.p, (int)want.n, want.p);
}

#define X "\xF3\xB0\x80\x80" /* the first that stands for a text */
#define Y "\xF3\xB0\x80\x81"
#define Z "\xF3\xBF\xBF\xBD" /* the last */

/* Texts, and what is put out for each as the first of its page. */
static const struct {
	const char *text, *out;
} texts[] = {
	{"", ""}, {"1", "1"}, {"12", "12"}, {"123", X "3"}, {"政", "政"}, {"政府", "政府"}, {"政府1", X "1"}, {"1政府", X "府"}, {"１２３", X "３"}, {" ", " "}, {"  1", "  1"}, {" 12", " 12"},
	{"  123", "  " X "3"}, {"123 ", X " "}, {"1 ", "1 "}, {"1 2 3", X "3"}, {"a>b\\c", X "c"}, {"\xF0\xA0\x80\x80z", "\xF0\xA0\x80\x80z"}, {"\xF0\xA0\x80\x80yz", X "z"},
	{"   ", "   "}, {"\xC2\xA0\xC2\xA0\xC2\xA0", X "\xC2\xA0"},
};

static void
check_texts(void)
{
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct arena a = {0};
		struct str page = given_alone(texts[i].text), own = given_alone(texts[i].text);
		struct hold h = hold_for(page, &a);
		struct buf b = {.a = &a}, plain = {.a = &a};
		hold_text(&h, &b, page);
		same(buf_slice(&b), str_of(texts[i].out), "what is put out", texts[i].text);
		same(hold_back(&h, buf_slice(&b), &a), page, "what comes back", texts[i].text);
		hold_text(&h, &plain, page); /* a second one */
		same(hold_back(&h, buf_slice(&plain), &a), page, "what comes back the second time", texts[i].text);
		plain.n = 0;
		hold_text(NULL, &plain, own);
		same(buf_slice(&plain), own, "what is not held", texts[i].text);
		same(hold_back(NULL, buf_slice(&plain), &a), own, "what was not held", texts[i].text);
		mem_free(&a);
	}
}

/* Several in one text, which goes on otherwise than in the page. */
static void
check_pieces(void)
{
	struct arena a = {0};
	struct str page = given_alone("甲乙丙1丁戊己");
	struct hold h = hold_for(page, &a);
	struct buf b = {.a = &a};

	hold_text(&h, &b, (struct str){page.p, 9});
	buf_char(&b, '-');
	hold_text(&h, &b, str_cut(page, 10));
	same(buf_slice(&b), STR(X "丙-" Y "己"), "two", "a page");
	same(hold_back(&h, buf_slice(&b), &a), STR("甲乙丙-丁戊己"), "two that come back", "a page");
	same(hold_back(&h, STR(X "丙1"), &a), (struct str){page.p, 10}, "what goes on", "a page");
	same(hold_back(&h, STR(X "丙0"), &a), STR("甲乙丙0"), "what goes on otherwise", "a page");
	ntest++;
	if (hold_back(&h, STR(X "丙1"), &a).p != page.p && ++nfail)
		puts("FAIL what goes on is copied");
	same(hold_back(&h, STR(X), &a), (struct str){page.p, 6}, "what ends", "a page");
	same(hold_back(&h, STR("1" X), &a), STR("1甲乙"), "what begins otherwise", "a page");
	same(hold_back(&h, STR(Y "己1"), &a), STR("丁戊己1"), "more than the page has", "a page");
	same(hold_back(&h, STR(Z), &a), STR(Z), "what stands for nothing", "a page");
	same(hold_back(&h, STR("1"), &a), STR("1"), "a text of which nothing is held", "a page");
	same(hold_back(NULL, STR("1" X), &a), STR("1" X), "what stands for nothing", "no page");
	mem_free(&a);
}

/* Characters of plane 15: of a page that has one nothing is held, one of a reference is. */
static void
check_plane(void)
{
	struct arena a = {0};
	struct str page = given_alone("123" Z);
	struct hold h = hold_for(page, &a);
	struct buf b = {.a = &a};

	hold_text(&h, &b, page);
	ntest++;
	if (hold_rune(&h, &b, FIRST) && ++nfail)
		puts("FAIL a character is held where none is");
	same(buf_slice(&b), page, "what is put out", "a page with such a character");
	same(hold_back(&h, page, &a), page, "what comes back", "a page with such a character");

	h = hold_for(given_alone("1"), &a);
	static const struct { uint32_t c; bool held; } runes[] = {{FIRST - 1, false}, {FIRST, true}, {FIRST + 0xFFFF, true}, {FIRST + 0x10000, false}, {'1', false}};
	for (size_t i = 0; i < sizeof runes / sizeof *runes; i++) {
		struct buf want = {.a = &a};
		b.n = 0;
		ntest++;
		if (hold_rune(&h, &b, runes[i].c) != runes[i].held && ++nfail)
			printf("FAIL a character, row %zu\n", i);
		buf_rune(&want, runes[i].c);
		same(runes[i].held ? hold_back(&h, buf_slice(&b), &a) : STR(""), runes[i].held ? buf_slice(&want) : STR(""), "a character", "a reference");
	}
	ntest++;
	if (hold_rune(NULL, &b, FIRST) && ++nfail)
		puts("FAIL a character is held by nothing");
	mem_free(&a);
}

/* As many as there are characters for, and one more. */
static void
check_most(void)
{
	struct arena a = {0};
	struct str page = given_alone("123");
	struct hold h = hold_for(page, &a);
	struct buf b = {.a = &a};

	for (size_t i = 0; i < MOST; i++) {
		b.n = 0;
		hold_text(&h, &b, page);
	}
	same(buf_slice(&b), STR(Z "3"), "the last", "a long page");
	same(hold_back(&h, buf_slice(&b), &a), page, "the last that comes back", "a long page");
	b.n = 0;
	hold_text(&h, &b, page);
	same(buf_slice(&b), page, "one more", "a long page");
	b.n = 0;
	hold_rune(&h, &b, FIRST);
	same(buf_slice(&b), STR("\xEF\xBF\xBD"), "a character more", "a long page");
	mem_free(&a);
}

int
main(void)
{
	check_texts();
	check_pieces();
	check_plane();
	check_most();
	struct arena a = {0};
	if (hold_for(STR(""), &a).on && ++nfail)
		puts("FAIL nothing is held of nothing");
	printf("%s %d\n", nfail ? "not ok" : "ok", ++ntest);
	return nfail > 0;
}
