/* linear - combinations of equations (pure) */
#ifndef GK_LINEAR_H
#define GK_LINEAR_H

#include <stdbool.h>
#include <stdint.h>

enum { LINEAR_CELLS = 256, LINEAR_BLOCK = 64, LINEAR_WORDS = LINEAR_CELLS / LINEAR_BLOCK };

/* The sum of c * change = r. */
struct linear {
	int64_t r;
	uint64_t sup[LINEAR_WORDS]; /* the cells with a coefficient */
	int16_t c[LINEAR_CELLS];
};

/* x without cell t, by means of p, in which t has a coefficient as in x, to out, which may be x.  Only the first nw blocks
 * of them all are looked at and filled.  False: the numbers grew too large, what is in out is no equation. */
bool linear_eliminate(struct linear *out, const struct linear *x, const struct linear *p, int t, int nw);
/* Copies the first nw blocks of x. */
void linear_copy(struct linear *out, const struct linear *x, int nw);
int64_t linear_gcd(int64_t x, int64_t y); /* of 0 and 0: 0 */

#endif
