/* Unit tests of beside: what the part does, in a thread or not; who is given up where memory does not suffice. */
#include <stdio.h>
#include <string.h>

#include "../../lib/beside.c"
#include "check.h"

enum { KB = 1024, MOST = 4096 * KB };

/* Takes so many bytes and fills them. */
struct job {
	struct beside *b;
	size_t n;
	char *p;
};

static void
job(void *with)
{
	struct job *j = with;

	j->p = memset(mem_take(&j->b->a, j->n), 7, j->n);
	memset(mem_take(&j->b->work, 100), 8, 100);
	memset(mem_take(&j->b->page, 100), 8, 100);
}

static jmp_buf out;

static void
over(void *with)
{
	(void)with;
	longjmp(out, 1);
}

/* The part wants so much, then the caller so much: is the part done, does the caller get it, and are the books in order? */
static void
both(bool threads, size_t part, size_t caller, bool done, bool fits, const char *why)
{
	struct mem_budget of = {.most = MOST, .over = over};
	struct arena a = {.budget = &of};
	struct beside b = {.threads = threads};
	struct job j = {.b = &b, .n = part};

	mem_reset(&a);
	size_t before = of.taken;
	beside_begin(&b, &of, job, &j);
	bool got = setjmp(out) == 0;
	if (got)
		memset(mem_take(&a, caller), 9, caller);
	check(got == fits, why);
	check(beside_end(&b) == done, why);
	check(of.most == MOST && of.over == over && of.with == NULL, "the document has its budget again");
	check(!done || (j.p[0] == 7 && j.p[part - 1] == 7), "what the part did is there");
	check(of.taken <= MOST && (done ? of.taken >= part + caller : of.taken >= before && of.taken < before + 2 * caller + KB * KB), "what was taken is counted");
	check(!b.page.first, "of page nothing is there");
	check(done || (!b.a.first && !b.work.first && b.counted == 0), "what was given up has nothing");
	beside_drop(&b);
	beside_drop(&b);
	mem_free(&a);
	check(of.taken == 0, "all is given back");
}

/* Without a budget nothing is over; a second part begins where the first was. */
static void
again(bool threads)
{
	struct beside b = {.threads = threads};
	struct job j = {.b = &b, .n = 2 * MOST};

	check(!beside_end(&b), "a part that never began has not been done");
	for (int i = 0; i < 3; i++) {
		beside_begin(&b, NULL, job, &j);
		check(beside_end(&b) && j.p[j.n - 1] == 7, "a part without a budget");
		check(!beside_end(&b), "it ends once");
		j.n = 100;
	}
	beside_drop(&b);
}

int
main(void)
{
	for (int threads = 0; threads < 2; threads++) {
		both(threads, 100, 100, true, true, "little of both");
		both(threads, MOST / 4, MOST / 4, true, true, "a quarter each");
		both(threads, MOST / 2, 100, false, true, "the part wants more than half");
		both(threads, 100, MOST / 2, false, true, "the caller wants more than half");
		both(threads, MOST / 2, MOST / 2, false, true, "both do");
		both(threads, 100, MOST, false, false, "the caller wants more than all");
		again(threads);
	}
	return verdict(nfail, ntest);
}
