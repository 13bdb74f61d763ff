/* Unit tests of crew: every name once, told in the order of the names, whatever the number of hands; what ends the telling. */
#define _GNU_SOURCE /* as the module */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../../lib/crew.c"

enum { NAMES = 500, HANDS = 5 };

static int ntest, nfail;
static char *operand[NAMES];

/* What the hands have told, one name behind the other; only in turn is it touched. */
static struct {
	size_t n;
	int at[NAMES + 1];
	size_t share[NAMES + 1]; /* names of each share, by its number */
	int err;          /* errno that ends the telling, behind so many names */
	size_t behind;
	bool late;        /* what is told waits to be read */
} told;

struct worker {
	struct crew_hand *hand;
	struct names share;
	size_t names, shares; /* it got */
	unsigned slow; /* of so many shares it dawdles over one */
};

static void
check(bool ok, const char *why, size_t what)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s: %zu\n", why, what);
}

static void
work(void *with)
{
	struct worker *w = with;
	struct str name;
	int err;

	for (unsigned k = 1; crew_take(w->hand, &w->share); k++) {
		int got[CREW_SHARE];
		size_t n = 0;
		while (names_next(&w->share, &name, &err) && n < CREW_SHARE)
			got[n++] = atoi(mem_dup(&w->share.mem, name.p, name.n));
		w->names += n;
		w->shares++;
		if (w->slow && k % w->slow == 0)
			nanosleep(&(struct timespec){.tv_nsec = 200000}, NULL);
		int no = crew_turn(w->hand);
		told.share[w->hand->share] = n;
		for (size_t i = 0; !no && i < n && told.n <= NAMES; i++)
			told.at[told.n++] = got[i];
		crew_told(w->hand, no ? no : told.n >= told.behind ? told.err : 0, told.late);
	}
	names_close(&w->share);
}

/* Runs n hands, each `slow` in its own way, over the first `names` operands; returns errno of the crew. */
static int
run(struct worker *w, size_t n, int names, bool slow)
{
	struct crew_hand hand[HANDS];
	struct names s = {.operand = operand, .noperand = names};

	for (size_t i = 0; i < n; i++) {
		w[i] = (struct worker){.hand = &hand[i], .slow = slow ? (unsigned)i + 1 : 0};
		hand[i] = (struct crew_hand){.work = work, .with = &w[i]};
	}
	told.n = 0;
	return crew_run(&s, hand, n);
}

static void
in_order(void)
{
	static const int names[] = {1, 2, 7, 63, NAMES};

	for (size_t hands = 1; hands <= HANDS; hands++)
		for (size_t k = 0; k < 2 * sizeof names / sizeof *names; k++) {
			struct worker w[HANDS];
			size_t sum = 0, i = 0;
			check(run(w, hands, names[k / 2], k % 2) == 0, "no error", hands);
			while (i < told.n && told.at[i] == (int)i)
				i++;
			for (size_t j = 0; j < hands; j++)
				sum += w[j].names;
			check(told.n == (size_t)names[k / 2] && i == told.n && sum == told.n, "every name once and in order", told.n);
		}
}

/* Small shares at first, so that of a few names each hand gets some; then larger ones. */
static void
shares(void)
{
	struct worker w[HANDS];

	run(w, 3, NAMES, false);
	for (size_t i = 1; i < 80; i++)
		check(told.share[i] == (i <= 16 ? 1 : i <= 64 ? 4 : 16), "names of a share", i);
}

/* While what is told waits to be read the first hand goes on alone: another one ends at most the share that it had. */
static void
late(void)
{
	told.late = true;
	for (size_t hands = 1; hands <= HANDS; hands++) {
		struct worker w[HANDS];
		size_t i = 0;
		check(run(w, hands, NAMES, true) == 0, "no error", hands);
		while (i < told.n && told.at[i] == (int)i)
			i++;
		check(i == NAMES && told.n == NAMES, "every name once and in order", told.n);
		for (size_t j = 1; j < hands; j++)
			check(w[j].shares <= 1, "shares of a hand that waits", w[j].shares);
	}
	told.late = false;
}

/* A write that fails ends it for all, and nothing is told behind it. */
static void
ends(void)
{
	for (size_t hands = 1; hands <= HANDS; hands++) {
		struct worker w[HANDS];
		told.err = ENOSPC;
		told.behind = 100;
		check(run(w, hands, NAMES, false) == ENOSPC, "the error of the first", hands);
		check(told.n >= 100 && told.n < 100 + CREW_SHARE, "nothing behind it", told.n);
		told.err = 0;
	}
}

/* Hands that meet: none goes on before all have begun their work, so each has a thread of its own. */
static struct {
	pthread_mutex_t lock;
	pthread_cond_t more;
	size_t here, all, met; /* of the hands */
} meeting = {.lock = PTHREAD_MUTEX_INITIALIZER, .more = PTHREAD_COND_INITIALIZER};

static void
meet(void *with)
{
	struct timespec end;

	(void)with;
	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += 10; /* where they are not side by side */
	pthread_mutex_lock(&meeting.lock);
	meeting.here++;
	pthread_cond_broadcast(&meeting.more);
	while (meeting.here < meeting.all && pthread_cond_timedwait(&meeting.more, &meeting.lock, &end) == 0)
		;
	meeting.met += meeting.here == meeting.all;
	pthread_mutex_unlock(&meeting.lock);
}

static void
side_by_side(void)
{
	for (size_t n = 1; n <= HANDS; n++) {
		struct crew_hand hand[HANDS];
		struct names s = {.operand = operand, .noperand = NAMES};
		for (size_t i = 0; i < n; i++)
			hand[i] = (struct crew_hand){.work = meet};
		meeting.here = meeting.met = 0;
		meeting.all = n;
		check(crew_run(&s, hand, n) == 0 && meeting.met == n, "hands side by side", meeting.met);
	}
}

int
main(void)
{
	static char text[NAMES][8];

	for (int i = 0; i < NAMES; i++) {
		snprintf(text[i], sizeof text[i], "%d", i);
		operand[i] = text[i];
	}
	cpu_set_t set;
	check(sched_getaffinity(0, sizeof set, &set) != 0 || crew_processors() == (size_t)CPU_COUNT(&set), "processors", crew_processors());
	check(crew_processors() >= 1, "processors", crew_processors());
	in_order();
	side_by_side();
	shares();
	late();
	ends();
	printf(nfail ? "%d of %d failed\n" : "ok %d\n", nfail ? nfail : ntest, ntest);
	return nfail != 0;
}
