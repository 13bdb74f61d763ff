/* crew - several hands at one list of names: each takes shares of it, and what became of them is told in the order of the names */
#ifndef GK_CREW_H
#define GK_CREW_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "names.h"

struct crew {
	struct names *names;
	pthread_mutex_t taking; /* names, taken */
	pthread_mutex_t telling; /* told, err */
	pthread_cond_t passed;  /* the turn has passed on */
	size_t taken, told;     /* shares */
	int err;                /* errno of what ended all telling; 0: nothing */
	bool ended;             /* there are no more names */
	bool late;              /* what was told waits to be read, so that one hand is enough: the first */
	const struct crew_hand *first;
};

struct crew_hand {
	struct crew *crew;
	size_t share; /* the one it has, from 1 */
	void (*work)(void *with); /* takes shares until there are no more */
	void *with;
};

/* How many processors this process may use, at least 1. */
size_t crew_processors(void);
/* Runs the work of n hands over these names side by side, the first in the caller's thread; where the system gives no more threads, by fewer
 * hands.  They share nothing but the crew.  Returns when all have ended: errno of what ended the telling, or 0. */
int crew_run(struct names *names, struct crew_hand *hand, size_t n);
/* In the hand's work: the next share into *to, as names_take; hands but the first wait with it while what is told is read late.  False: no
 * more, or the telling has ended. */
bool crew_take(struct crew_hand *h, struct names *to);
/* Waits until all shares before that of `hand` are told.  Returns 0, or errno of what ended the telling: nothing may be told. */
int crew_turn(void *hand);
/* The share of h is told, which waits for its turn; err: errno of what failed there, and ends the telling for all; late: does what was told
 * before still wait to be read? */
void crew_told(struct crew_hand *h, int err, bool late);

#endif
