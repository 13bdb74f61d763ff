/* crew - hands side by side, heard in order.
 * Comes in: names, and what is to be done with a share of them.  Goes out: the same as of one hand, sooner.
 * Rule: the hand of the first share that is not told never waits for another, so that all go on; one hand, the first, never waits for a share. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* sched_getaffinity */
#endif
#include <sched.h>

#include "names.h"
#include "crew.h"

enum { CREW_SHARE = 16 }; /* most names of a share: some 150 KB of reports, one write of them */

size_t
crew_processors(void)
{
	cpu_set_t set;

	return sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0 ? (size_t)CPU_COUNT(&set) : 1;
}

static void *
start(void *p)
{
	struct crew_hand *h = p;

	h->work(h->with);
	return NULL;
}

/* The i-th of n hands in a thread of its own, those behind it likewise; this one's thread does the first one's work. */
static void
run_from(struct crew_hand *hand, size_t i, size_t n)
{
	pthread_t thread;

	if (i < n && pthread_create(&thread, NULL, start, &hand[i]) == 0) {
		run_from(hand, i + 1, n);
		pthread_join(thread, NULL);
	} else {
		start(&hand[0]);
	}
}

int
crew_run(struct names *names, struct crew_hand *hand, size_t n)
{
	struct crew c = {.names = names, .taking = PTHREAD_MUTEX_INITIALIZER, .telling = PTHREAD_MUTEX_INITIALIZER, .passed = PTHREAD_COND_INITIALIZER, .first = hand};

	for (size_t i = 0; i < n; i++)
		hand[i].crew = &c;
	run_from(hand, 1, n);
	return c.err;
}

bool
crew_take(struct crew_hand *h, struct names *to)
{
	struct crew *c = h->crew;
	bool any;

	pthread_mutex_lock(&c->telling);
	while (h != c->first && c->late && !c->err && !c->ended)
		pthread_cond_wait(&c->passed, &c->telling);
	bool ended = c->err || c->ended;
	pthread_mutex_unlock(&c->telling);
	if (ended)
		return false;
	pthread_mutex_lock(&c->taking);
	/* small shares at first: of a few names each hand gets some */
	any = names_take(c->names, to, c->taken < CREW_SHARE ? 1 : c->taken < 4 * CREW_SHARE ? CREW_SHARE / 4 : CREW_SHARE);
	if (any)
		h->share = ++c->taken;
	pthread_mutex_unlock(&c->taking);
	if (!any) {
		pthread_mutex_lock(&c->telling);
		c->ended = true;
		pthread_cond_broadcast(&c->passed);
		pthread_mutex_unlock(&c->telling);
	}
	return any;
}

int
crew_turn(void *hand)
{
	struct crew_hand *h = hand;
	struct crew *c = h->crew;

	pthread_mutex_lock(&c->telling);
	while (c->told + 1 < h->share && !c->err)
		pthread_cond_wait(&c->passed, &c->telling);
	int err = c->err;
	pthread_mutex_unlock(&c->telling);
	return err;
}

void
crew_told(struct crew_hand *h, int err, bool late)
{
	struct crew *c = h->crew;

	crew_turn(h);
	pthread_mutex_lock(&c->telling);
	c->told = h->share;
	c->late = late;
	if (!c->err)
		c->err = err;
	pthread_cond_broadcast(&c->passed);
	pthread_mutex_unlock(&c->telling);
}
