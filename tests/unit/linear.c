/* Unit tests of linear: an equation without a cell, against one cell after the other. */
#include <stdio.h>

#include "../../lib/linear.c"
#include "verdict.h"

static int ntest, nfail;

static void
check(bool ok, const char *what, int detail)
{
	ntest++;
	if (!ok && nfail++ < 20)
		printf("FAIL %s (%d)\n", what, detail);
}

static unsigned
dice(unsigned n)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (unsigned)(x >> 32) % n;
}

static struct linear
any(int nw, int most, int t)
{
	struct linear x = {.r = (int64_t)dice(2001) - 1000};

	for (int i = 0; i < nw * LINEAR_BLOCK; i++) {
		bool some = i == t || dice(3) == 0;
		while (some && !x.c[i])
			x.c[i] = (int16_t)((int)dice((unsigned)(2 * most + 1)) - most);
		x.sup[i / 64] |= (uint64_t)some << i % 64;
	}
	return x;
}

/* Is y = mx * x - mp * p, cell by cell? */
static bool
is_sum(const struct linear *y, const struct linear *x, int mx, const struct linear *p, int mp, int nw, int *most)
{
	bool ok = y->r == x->r * mx - p->r * mp;

	*most = 0;
	for (int i = 0; i < nw * LINEAR_BLOCK; i++) {
		int c = x->c[i] * mx - p->c[i] * mp, size = c < 0 ? -c : c;
		ok = ok && y->c[i] == c && (y->sup[i / 64] >> i % 64 & 1) == (c != 0);
		*most = size > *most ? size : *most;
	}
	return ok;
}

static void
pairs(int most)
{
	for (int round = 0; round < 2000; round++) {
		int nw = 1 + (int)dice(LINEAR_WORDS), t = (int)dice((unsigned)(nw * LINEAR_BLOCK)), large;
		struct linear x = any(nw, most, t), p = any(nw, most, t), y = x;
		int g = (int)linear_gcd(x.c[t], p.c[t]);
		bool ok = linear_eliminate(&y, &x, &p, t, nw);
		bool sum = is_sum(&y, &x, p.c[t] / g, &p, x.c[t] / g, nw, &large);
		check(ok == (large <= 64), "said what is too large", large);
		check(!ok || (sum && y.c[t] == 0), "the sum, without the cell", t);
		struct linear z = {.r = 1};
		linear_copy(&z, &x, nw);
		check(memcmp(&z, &x, sizeof z) == 0, "a copy", nw);
		check(linear_eliminate(&z, &z, &p, t, nw) == ok && (!ok || memcmp(&z, &y, sizeof z) == 0), "the same in place", t);
	}
}

int
main(void)
{
	pairs(1);
	pairs(7);
	pairs(64);
	check(linear_gcd(12, -18) == 6 && linear_gcd(-5, 0) == 5 && linear_gcd(0, 0) == 0, "gcd", 0);
	struct linear x = {.r = INT64_MAX, .sup = {1}, .c = {2}}, p = {.r = -1, .sup = {1}, .c = {3}}, y;
	check(!linear_eliminate(&y, &x, &p, 0, 1), "a sum past int64", 0);
	return verdict(nfail, ntest);
}
