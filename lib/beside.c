/* beside - a part of a document's work beside the rest.
 * Comes in: what is to be done.  Goes out: the same as without a second thread, sooner.
 * Rule: whether the part is given up depends on the document alone, never on who is faster: each side has half of the memory that is
 * left, and where the caller's half does not suffice the part is given up, done or not.
 * Known weakness: what is done twice where it is given up. */
#include "mem.h"
#include "beside.h"

/* The part wants more than its half. */
static void
part_over(void *with)
{
	struct beside *b = with;

	longjmp(b->out, 1);
}

static void
run(struct beside *b)
{
	if (setjmp(b->out) != 0) {
		b->over = true;
		return;
	}
	mem_reset(&b->a);
	mem_reset(&b->work);
	mem_reset(&b->page);
	b->part(b->with);
}

static void *
start(void *with)
{
	run(with);
	return NULL;
}

/* Nothing of the part runs any more; the document has all its memory again. */
static void
end(struct beside *b)
{
	if (b->threaded)
		pthread_join(b->thread, NULL);
	b->begun = b->threaded = false;
	if (b->of) {
		b->of->most = b->before.most;
		b->of->over = b->before.over;
		b->of->with = b->before.with;
	}
}

/* The caller wants more than its half. */
static void
caller_over(void *with)
{
	struct beside *b = with;

	end(b);
	beside_drop(b);
}

void
beside_begin(struct beside *b, struct mem_budget *of, void (*part)(void *with), void *with)
{
	beside_drop(b);
	b->of = of;
	b->part = part;
	b->with = with;
	b->over = false;
	b->begun = true;
	b->a.budget = b->work.budget = b->page.budget = of ? &b->budget : NULL;
	if (of) {
		b->before = *of;
		b->budget = (struct mem_budget){.most = (of->most > of->taken ? (of->most - of->taken) / 2 : 0) + 1, .over = part_over, .with = b};
		of->most -= b->budget.most;
		of->over = caller_over;
		of->with = b;
	}
	b->threaded = b->threads && pthread_create(&b->thread, NULL, start, b) == 0;
}

bool
beside_end(struct beside *b)
{
	if (!b->begun)
		return false;
	if (!b->threaded)
		run(b);
	end(b);
	if (b->over) {
		beside_drop(b);
		return false;
	}
	mem_free(&b->page);
	if (b->of)
		b->of->taken += b->counted = b->budget.taken;
	return true;
}

void
beside_drop(struct beside *b)
{
	if (b->of)
		b->of->taken -= b->counted;
	b->counted = 0;
	mem_free(&b->a);
	mem_free(&b->work);
	mem_free(&b->page);
}
