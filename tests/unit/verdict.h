/* verdict - how a unit test ends: unit.bats reads `ok` and how many were asked. */
#ifndef GK_VERDICT_H
#define GK_VERDICT_H

#include <stdio.h>

/* The build has no shortcut (GK_PLAIN), and so nothing of what the test asks; returns the exit status. */
static inline int
verdict_skip(const char *why)
{
	printf("skip: %s\n", why);
	return 0;
}

/* Says how many of n cases failed; returns the exit status. */
static inline int
verdict(size_t bad, size_t n)
{
	if (bad)
		return printf("%zu of %zu failed\n", bad, n), 1;
	printf("ok %zu\n", n);
	return 0;
}

#endif
