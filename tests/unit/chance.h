/* chance - numbers by chance, the same in each run, for the unit tests that put their cases together. */
#ifndef GK_CHANCE_H
#define GK_CHANCE_H

/* One of 0 to n - 1. */
static inline unsigned
chance(unsigned n)
{
	static unsigned x = 12345;

	x = x * 1103515245 + 12345;
	return (x >> 16) % n;
}

#endif
