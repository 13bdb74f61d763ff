/* Unit tests of count: as many are found as are counted one by one. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/count.c"
#include "verdict.h"

static int ntest, nfail;

static void
same(size_t got, size_t want, const char *what, struct str s)
{
	ntest++;
	if (got == want || ++nfail > 20)
		return;
	printf("FAIL %s: %zu, not %zu, of", what, got, want);
	for (size_t i = 0; i < s.n && i < 300; i++)
		printf(" %02X", s.p[i] & 255);
	printf("\n");
}

static void
check(struct str s)
{
	size_t ascii = 0, ink = 0, feeds = 0, returns = 0, pairs = 0, lone = 0, three = 0, joined = 1;

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i], next = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0;
		ascii += c < 0x80;
		ink += c != ' ' && (c & 0xC0) != 0x80;
		feeds += c == '\n';
		returns += c == '\r';
		pairs += c == '\r' && next == '\n';
		lone += c >= 0xC0 && i + 1 < s.n && (next < 0x80 || next > 0xBF);
		three += c >= 0xE0 && next >= 0x80 && next <= 0xBF;
	}
	same(count_ascii(s), ascii, "ascii", s);
	same(count_ink(s), ink, "ink", s);
	same(count_of(s, '\n'), feeds, "line feeds", s);
	same(count_breaks(s), feeds + returns - pairs, "line breaks", s);
	same(count_lone_leads(s, &joined), lone, "lone leads", s);
	same(joined, three, "leads that are joined", s);
}

/* Bytes of all lengths, each of its own size, nothing behind them; those that tell something mostly. */
static void
by_chance(void)
{
	static const unsigned char of[] = {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xDF, 0xE0, 0xE4, 0xEF, 0xF0, 0xFF, '\n', '\r', 'a', ' ', 0xE6, 0x94, 0xBF};

	srand(11);
	for (int round = 0; round < 60000; round++) {
		size_t n = (size_t)(rand() % 150), kinds = rand() % 3 ? sizeof of : 1 + (size_t)(rand() % 8);
		char *b = malloc(n + !n);
		for (size_t i = 0; i < n; i++)
			b[i] = (char)of[(size_t)rand() % kinds];
		check((struct str){b, n});
		free(b);
	}
}

/* Counts beyond what a byte holds. */
static void
many(void)
{
	static const char all[] = {'\n', 'a', '\xE4', '\r'};
	static char b[20000];

	for (size_t k = 0; k < sizeof all; k++) {
		memset(b, all[k], sizeof b);
		for (size_t n = 4000; n < sizeof b; n += 777)
			check((struct str){b, n});
	}
	for (size_t k = 0; k + 1 < sizeof b; k += 2)
		memcpy(b + k, "\r\n", 2);
	check((struct str){b, sizeof b});
	check((struct str){b + 1, sizeof b - 1});
}

int
main(void)
{
	by_chance();
	many();
	return verdict(nfail, ntest);
}
