/* check - what a unit test asked, and what was not so. */
#ifndef GK_CHECK_H
#define GK_CHECK_H

#include <stdbool.h>
#include <stdio.h>

#include "verdict.h"

static int ntest, nfail;

static void
check(bool ok, const char *why)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s\n", why);
}

#endif
