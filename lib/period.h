/* period - the time for which the numbers of a report are counted */
#ifndef GK_PERIOD_H
#define GK_PERIOD_H

#include "doc.h"
#include "str.h"

struct period {
	struct str text; /* 2023-01-01/2023-12-31, in the memory of the document; empty: none is told */
	size_t line;
	int year;        /* in which it ends, 0: none is told */
};

/* The period that the first `end` items of d tell: of those that say that something is counted the first, else the first
 * of those that speak of disclosure or a report.  Shorter ones than two months are none (date_period). */
struct period period_find(const struct doc *d, size_t end);

#endif
