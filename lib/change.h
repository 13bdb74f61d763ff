/* change - what would make the sums of a report hold → its repair records */
#ifndef GK_CHANGE_H
#define GK_CHANGE_H

#include "out.h"
#include "report.h"

/* A record for each cell of each explanation; one that says so where the search was given up without any. */
void change_put(struct out *o, const struct report *r);

#endif
