/* ballot - which value of the rows of the requests is the sum of the others */
#ifndef GK_BALLOT_H
#define GK_BALLOT_H

#include "run.h"

/* What a row says; ALIKE: two are alike, side by side. */
enum ballot_vote { BALLOT_NOTHING, BALLOT_LAST, BALLOT_FIRST, BALLOT_ALIKE, BALLOT_NEITHER, BALLOT_VOTES };

struct ballot {
	int of[BALLOT_VOTES]; /* rows that say it */
	bool full, every; /* some row has all its values, the last a number; each has all, or none */
};

struct ballot ballot_count(const struct view *v, const struct run *q);
/* In how many rows the same value, not the last, is the sum of the others. */
int ballot_within(const struct view *v, const struct run *q);

#endif
