/* linear - combinations of equations.
 * Comes in: equations with whole coefficients.  Goes out: others that follow from them.
 * Rule: coefficients lie in blocks of a fixed size, which compilers turn into wide registers.  Of the sums of the forms,
 * rows and columns, only -1, 0 and 1 have been seen to follow.
 * Known weakness: an equation with a coefficient past COEF_MAX is none any more, and is said to be none. */
#include <string.h>

#include "linear.h"

enum { COEF_MAX = 64 };

int64_t
linear_gcd(int64_t x, int64_t y)
{
	while (y) {
		int64_t z = x % y;
		x = y;
		y = z;
	}
	return x < 0 ? -x : x;
}

/* The first bits of eight bytes. */
static inline unsigned
first_bits(const unsigned char *s)
{
	uint64_t b = (uint64_t)s[0] | (uint64_t)s[1] << 8 | (uint64_t)s[2] << 16 | (uint64_t)s[3] << 24 | (uint64_t)s[4] << 32 |
		     (uint64_t)s[5] << 40 | (uint64_t)s[6] << 48 | (uint64_t)s[7] << 56;

	return (unsigned)(b * 0x0102040810204080 >> 56);
}

/* A block of the coefficients mx * x - mp * p to out, which may be x; returns which are not 0.  *bad: one is too large. */
static inline uint64_t
block(int16_t *out, const int16_t *x, int mx, const int16_t *p, int mp, int *bad)
{
	int16_t c[LINEAR_BLOCK];
	unsigned char set[LINEAR_BLOCK];
	uint64_t sup = 0;
	int16_t large = 0;

	for (int i = 0; i < LINEAR_BLOCK; i++)
		c[i] = (int16_t)(x[i] * mx - p[i] * mp);
	for (int i = 0; i < LINEAR_BLOCK; i++)
		set[i] = c[i] != 0;
	for (int i = 0; i < LINEAR_BLOCK; i++)
		large |= (c[i] > COEF_MAX) | (c[i] < -COEF_MAX);
	for (int i = 0; i < LINEAR_BLOCK; i += 8)
		sup |= (uint64_t)first_bits(set + i) << i;
	memcpy(out, c, sizeof c);
	*bad |= large;
	return sup;
}

bool
linear_eliminate(struct linear *out, const struct linear *x, const struct linear *p, int t, int nw)
{
	int g = (int)linear_gcd(p->c[t], x->c[t]), mx = p->c[t] / g, mp = x->c[t] / g, bad = 0;
	int64_t u, v;

	for (int w = 0; w < nw; w++) {
		if (out == x && !p->sup[w] && (mx == 1 || !x->sup[w])) /* mostly: nothing is added to it */
			continue;
		out->sup[w] = block(out->c + w * LINEAR_BLOCK, x->c + w * LINEAR_BLOCK, mx, p->c + w * LINEAR_BLOCK, mp, &bad);
	}
	return !bad && !__builtin_mul_overflow(x->r, mx, &u) && !__builtin_mul_overflow(p->r, mp, &v) &&
	       !__builtin_sub_overflow(u, v, &out->r);
}

void
linear_copy(struct linear *out, const struct linear *x, int nw)
{
	out->r = x->r;
	memcpy(out->sup, x->sup, sizeof *x->sup * (size_t)nw);
	memcpy(out->c, x->c, sizeof *x->c * LINEAR_BLOCK * (size_t)nw);
}
