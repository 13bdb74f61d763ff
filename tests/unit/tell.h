/* tell - how the unit tests that hold many cases ask, and say which failed. */
#ifndef GK_TEST_TELL_H
#define GK_TEST_TELL_H

#include <stdbool.h>
#include <stdio.h>

#include "verdict.h"

static int ntest, nfail;

static inline void
check(bool ok, const char *name, const char *what, long detail)
{
	ntest++;
	if (!ok && nfail++ < 20)
		printf("FAIL %s: %s (%ld)\n", name, what, detail);
}

/* The last word; returns what main does. */
static inline int
tell(void)
{
	return verdict((size_t)nfail, (size_t)ntest);
}

#endif
