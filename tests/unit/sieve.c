/* Unit tests of sieve: both forms say the same of every byte at every place. */
#include <stdio.h>
#include <stdlib.h>

#include "../../lib/sieve.c"

static int ntest, nfail;

static void
check(const char *p)
{
	struct sieve got = sieve(p), want = sieve_plain(p);

	ntest++;
	if ((got.blank == want.blank && got.figure == want.figure && got.rest == want.rest) || ++nfail > 20)
		return;
	printf("FAIL %x %x %x, not %x %x %x, of", got.blank, got.figure, got.rest, want.blank, want.figure, want.rest);
	for (size_t i = 0; i < SIEVE; i++)
		printf(" %02X", p[i] & 255);
	printf("\n");
}

int
main(void)
{
	char s[SIEVE];

	for (int c = 0; c < 256; c++)
		for (size_t at = 0; at < SIEVE; at++)
			for (size_t i = 0; i < 3; i++) {
				for (size_t k = 0; k < SIEVE; k++)
					s[k] = "a0 "[i];
				s[at] = (char)c;
				check(s);
			}
	srand(1);
	for (int n = 0; n < 20000; n++) {
		for (size_t k = 0; k < SIEVE; k++)
			s[k] = (char)rand();
		check(s);
	}
	struct sieve x = sieve_plain("1 \t\xE6\x94\xBF\xE3\x80\x82" "a9  \xEA\x80\x80");
	ntest++;
	if ((x.blank != (1 << 1 | 1 << 11 | 1 << 12) || x.figure != (1 << 0 | 1 << 10) || x.rest != (1 << 2 | 1 << 6 | 1 << 9 | 1 << 13)) && ++nfail)
		printf("FAIL %x %x %x\n", x.blank, x.figure, x.rest);
	if (nfail)
		return printf("%d of %d failed\n", nfail, ntest), 1;
	printf("ok %d\n", ntest);
	return 0;
}
