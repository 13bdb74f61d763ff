/* Unit tests of mem as the tools have it, without fences: alignment, zeroing, growth in place, scratch copies, reset, budgets. */
#define _DEFAULT_SOURCE 1 /* madvise */
#include <setjmp.h>
#include <stdio.h>

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* There is no memory for blocks of so many bytes and more. */
static size_t too_much = SIZE_MAX;

static void *
some_malloc(size_t n)
{
	return n >= too_much ? NULL : malloc(n);
}

static size_t large; /* bytes that were asked for in large pages */
static char *large_from;

static int
some_madvise(void *p, size_t n, int advice)
{
	(void)advice;
	large = n;
	large_from = p;
	return 0;
}

#define MEM_PLAIN
#define malloc some_malloc
#define madvise some_madvise
#include "../../lib/mem.c"
#include "verdict.h"
#undef malloc

static int ntest, nfail;

static void
check(int ok, const char *why)
{
	ntest++;
	if (!ok && ++nfail)
		printf("FAIL %s\n", why);
}

static int
all_zero(const unsigned char *p, size_t n)
{
	while (n-- > 0)
		if (p[n])
			return 0;
	return 1;
}

static jmp_buf left;

static void
leave(void *with)
{
	*(int *)with += 1;
	longjmp(left, 1);
}

/* Two arenas of one budget: what they take together ends at it, what is given back may be taken again. */
static void
budget(void)
{
	static int times;
	static struct mem_budget b = {.most = 3 << 20, .over = leave, .with = &times};
	static struct arena x = {.budget = &b}, y = {.budget = &b};
	volatile size_t got = 0;

	mem_reset(&x);
	mem_reset(&y);
	check(b.taken == 2 * MEM_FIRST, "the first blocks count");
	if (setjmp(left) == 0)
		for (;; got = got + 100000)
			mem_take(got % 200000 ? &x : &y, 100000);
	check(times == 1 && b.taken <= b.most, "over once, within the budget");
	check(got >= 2500000, "the last block is as large as is left");
	if (setjmp(left) == 0)
		mem_take(&x, 4 << 20);
	check(times == 2, "what is too large at once is over, too");
	b.most = 0;
	memset(mem_take(&x, 4 << 20), 1, 4 << 20);
	check(times == 2 && b.taken > 4 << 20, "0 is no limit");
	mem_reset(&x);
	check(b.taken <= 3 << 20, "a reset gives back");
	mem_free(&x);
	b.most = b.taken;
	mem_reset(&x);
	check(times == 2 && x.cur->size == 0, "a first block of nothing where nothing is left");
	mem_free(&x);
	mem_free(&y);
	check(b.taken == 0 && x.budget == &b, "all is given back, the budget stays");
}

/* How large a block of a budget is where one of `size` would be had for n bytes; 0: it is over. */
static void
shares(void)
{
	static const struct { size_t most, taken, n, size, want; } of[] = {{0, 9, 1, 8, 8}, {10, 0, 1, 8, 8}, {10, 2, 1, 8, 8}, {10, 3, 1, 8, 7}, {10, 3, 7, 8, 7}, {10, 3, 8, 8, 0}, {10, 10, 1, 8, 0}, {10, 11, 1, 8, 0}, {10, 9, 1, 8, 1}, {10, 0, 10, 10, 10}, {10, 0, 10, 20, 10}, {10, 0, 11, 20, 0}, {10, 10, 0, 8, 0}};

	for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
		static int times;
		static struct mem_budget b;
		volatile size_t got = 0;
		b = (struct mem_budget){.most = of[i].most, .taken = of[i].taken, .over = leave, .with = &times};
		if (setjmp(left) == 0)
			got = within(&b, of[i].n, of[i].size);
		check(got == of[i].want, "the share of a budget");
	}
}

/* Sizes are rounded up to sixteen, no further; what is taken in place is no more than that. */
static void
sizes(void)
{
	static char some[64];
	struct arena a = {0};

	mem_fit(&a, NULL, 0, 0);
	check(!a.at, "nothing was taken of an arena that has nothing");
	mem_reset(&a);
	for (size_t n = 0; n < sizeof some; n++) {
		char *at = a.at;
		mem_dup(&a, some, n);
		check((size_t)(a.at - at) == (n + 8) / 8 * 8, "a copy and its NUL");
	}
	mem_dup(&a, NULL, 0);
	for (size_t n = 1; n < 40; n++) {
		char *p = mem_take(&a, n);
		mem_fit(&a, p, n, n / 2);
		check((size_t)(a.at - p) == (n / 2 + 7) / 8 * 8, "half is given back");
	}
	for (size_t from = 1; from < 40; from++)
		for (size_t n = from + 1; n < 80; n++) {
			size_t cap = from, to = from;
			char *p = mem_take(&a, from), *q = mem_grow(&a, p, &cap, n, 1);
			for (; to < n; to *= 2)
				;
			check(p == q && cap == to && (size_t)(a.at - q) == (to + 7) / 8 * 8, "growth in place");
			mem_fit(&a, q, cap, from);
			check((size_t)(a.at - q) == (from + 7) / 8 * 8, "what is not used is given back");
		}
	size_t cap = 16, before = (size_t)(a.end - a.at);
	mem_fit(&a, NULL, (size_t)a.at, 0);
	check((size_t)(a.end - a.at) == before, "of no array nothing is given back");
	char *p = mem_take(&a, 16);
	mem_take(&a, 1);
	check(mem_grow(&a, p, &cap, 17, 1) != p && cap == 32, "no growth over what stands behind it");
	p = mem_more(&a, (size_t)(a.end - a.at));
	check(a.at == a.end && a.cur == a.first, "all of a block");
	p = mem_take(&a, 512 << 10);
	mem_reset(&a);
	mem_take(&a, 256 << 10);
	check(p == mem_take(&a, 512 << 10) && !a.cur->next, "a block that is just large enough");
	mem_free(&a);
}

/* From sixteen megabytes on a block is asked for in large pages: all its whole pages but the first. */
static void
pages(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), least = 16 << 20;
	static char some[1];

	for (size_t n = 1; n <= 3 * page; n += page / 2) {
		large = 0;
		ask_large_pages(some, least - n);
		check(large == 0, "small pages");
		ask_large_pages(some, least + n - 1);
		size_t skip = page - (uintptr_t)some % page;
		check((size_t)(large_from - some) == skip && large % page == 0 && large <= least + n - 1 - skip && large + page > least + n - 1 - skip, "large pages");
	}
	struct arena a = {0};
	for (size_t n = least - sizeof(struct mem_block) - 16; n <= least; n += 16) {
		large = 0;
		mem_take(&a, n);
		check((large > 0) == (n + sizeof(struct mem_block) >= least), "the head of a block counts");
		mem_free(&a);
	}
}

/* Bytes of all blocks of an arena, in use or kept. */
static size_t
held(const struct arena *a)
{
	size_t sum = 0;

	for (const struct mem_block *b = a->first; b; b = b->next)
		sum += b->size;
	return sum;
}

/* Takes these sizes, some from a scratch copy, within the budget; returns how many there was room for. */
static size_t
take_all(struct arena *a, const size_t want[], size_t n, size_t most)
{
	volatile size_t k = 1;

	a->budget->most = 0;
	mem_reset(a);
	mem_take(a, want[0]);
	a->budget->most = most;
	if (setjmp(left) == 0)
		for (; k < n; k = k + 1) {
			struct arena scratch = *a;
			mem_take(k % 3 ? a : &scratch, want[k]);
		}
	return k;
}

/* Whatever an arena was used for before, what may be taken of its budget, and what that counts, are a new one's. */
static void
history(void)
{
	enum { TAKES = 40 };
	static int times[2];
	static struct mem_budget b[2] = {{.over = leave, .with = &times[0]}, {.over = leave, .with = &times[1]}};
	struct arena old = {.budget = &b[0]};
	unsigned seed = 1;

	for (size_t round = 0; round < 200; round++) {
		struct arena new = {.budget = &b[1]};
		size_t want[TAKES], most = (1 + round % 7) << 20;
		for (int i = 0; i < TAKES; i++)
			want[i] = ((seed = seed * 1103515245 + 12345) >> 8) % (i % 5 ? 60000 : 1500000) + 1;
		size_t n = take_all(&old, want, TAKES, most);
		check(take_all(&new, want, TAKES, most) == n && b[0].taken == b[1].taken, "an arena that was used before is as a new one");
		mem_free(&new);
	}
	mem_free(&old);
	check(times[0] == times[1] && times[0] > 20 && b[0].taken == 0, "some went over");
}

/* Blocks double up to a size; a reset keeps as many as are small enough together. */
static void
blocks(void)
{
	struct mem_budget b = {.most = SIZE_MAX};
	struct arena a = {.budget = &b};
	size_t size = 256 << 10, sum = 0;

	for (int i = 0; i < 10; i++) {
		size_t before = b.taken;
		mem_take(&a, a.cur ? (size_t)(a.end - a.at) + 1 : 1);
		check(b.taken - before == size, "a block twice as large as the one before");
		sum += i < 4 ? size : 0;
		size = size < 64u << 20 ? size * 2 : size;
	}
	mem_reset(&a);
	check(held(&a) == sum && sum == 15 * (256 << 10), "blocks of four megabytes together stay");
	check(b.taken == 256 << 10, "and do not count until they are used");
	mem_take(&a, 300 << 10);
	check(b.taken == 3 * (256 << 10) && held(&a) == sum, "one is used again where it is as large as a new one would be");
	mem_take(&a, 5 << 20);
	check(held(&a) == (size_t)(3 * (256 << 10) + (5 << 20)), "where it is not, those that were kept go");
	mem_free(&a);
	check(b.taken == 0, "all is given back");
	b.most = 0;
	for (size_t n = 1; n < 4; n++) {
		mem_take(&a, 200 << 10);
		check(b.taken == n * (256 << 10), "where no limit holds none is larger than it must be");
	}
	mem_free(&a);
	b.most = SIZE_MAX;
	for (size_t more = 0; more <= 16; more += 16) {
		mem_take(&a, (4 << 20) + more);
		mem_reset(&a);
		check(b.taken == 256u << 10 && held(&a) == 256u << 10, "a first block of another size does not");
		mem_free(&a);
	}
	/* what is wanted at once is had as it is; growth in place up to the end of the block */
	mem_take(&a, 100 << 20);
	check(b.taken == 100 << 20, "a block of the size that is wanted");
	mem_free(&a);
	mem_reset(&a);
	size_t cap = 8;
	char *p = mem_get(&a, 8), *q = mem_grow(&a, p, &cap, 1 << 17, 1);
	check(p == q && cap == 1 << 17, "an array grows where it is");
	q = mem_grow(&a, q, &cap, 1 << 18, 1);
	check(p == q && cap == 1 << 18 && a.at == a.end, "up to the end of its block");
	q = mem_grow(&a, q, &cap, (1 << 18) + 1, 1);
	check(p != q && cap == 1 << 19, "then elsewhere");
	mem_fit(&a, q, 1 << 19, 17);
	check(a.at == q + 24, "what an array does not use is given back");
	mem_take(&a, 1);
	char *at = a.at;
	mem_fit(&a, q, 24, 16);
	check(a.at == at, "not where something stands behind it");
	cap = 0;
	mem_grow(&a, NULL, &cap, 1, 1);
	check(cap == 8, "eight at first");
	mem_free(&a);
}

static size_t wanted;

static void
no_memory(size_t n)
{
	wanted = n;
	longjmp(left, 1);
}

static void
come_back(size_t n)
{
	(void)n;
}

static void
is_over(void *with)
{
	(void)with;
}

/* A handler must not come back: where one does, the program ends there, in each of four ways to want too much. */
static void
comes_back(void)
{
	for (int way = 0; way < 4; way++) {
		int status = 0;
		pid_t child = fork();
		if (child == 0) {
			struct mem_budget b = {.most = 1, .over = is_over};
			struct arena a = {.budget = way == 3 ? &b : NULL};
			size_t cap = 1;
			mem_fail = come_back;
			too_much = 1 << 20;
			if (way == 0)
				mem_take(&a, 2 << 20);
			else if (way == 1)
				mem_take(&a, SIZE_MAX - 8);
			else if (way == 3)
				mem_take(&a, 2);
			else
				mem_grow(&a, NULL, &cap, SIZE_MAX / 8, 16);
			_exit(0);
		}
		check(child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT, "a handler that comes back");
	}
}

/* What the first handler says. */
static void
says(void)
{
	char said[128] = "";
	int to[2], status = 0;

	if (pipe(to) != 0)
		return;
	pid_t child = fork();
	if (child == 0) {
		dup2(to[1], 2);
		fail_default(12345);
		_exit(0);
	}
	close(to[1]);
	ssize_t n = read(to[0], said, sizeof said - 1);
	check(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 2 && n > 0 && strcmp(said, "gk: out of memory (12345 bytes wanted)\n") == 0, "what the first handler says");
	close(to[0]);
}

/* Memory runs out: the handler is told how much was wanted; the one that is there at first ends the program. */
static void
runs_out(void)
{
	static struct arena a;
	void (*handler)(size_t) = mem_fail;
	int status = 0;

	mem_fail = no_memory;
	too_much = 1 << 20;
	if (setjmp(left) == 0)
		mem_take(&a, 2 << 20);
	check(wanted >= 2 << 20 && wanted < (2 << 20) + 256, "no block");
	if (setjmp(left) == 0)
		mem_take(&a, SIZE_MAX - 7);
	check(wanted == SIZE_MAX - 7, "more than can be counted");
	if (setjmp(left) == 0)
		mem_take(&a, SIZE_MAX - 9);
	check(wanted == SIZE_MAX - 7, "the most that can be");
	size_t cap = 1;
	if (setjmp(left) == 0)
		mem_grow(&a, NULL, &cap, SIZE_MAX / 8, 16);
	check(wanted == SIZE_MAX, "an array of more than can be counted");
	for (volatile size_t more = 0; more < 2; more = more + 1) {
		cap = SIZE_MAX / 32 + more;
		if (setjmp(left) == 0)
			mem_grow(&a, NULL, &cap, cap + 1, 16);
		check(wanted == (more ? SIZE_MAX : SIZE_MAX - 31), "twice as much");
	}
	mem_free(&a);
	too_much = SIZE_MAX;
	mem_take(&a, 8 << 20);
	too_much = 1;
	if (setjmp(left) == 0)
		mem_reset(&a);
	check(wanted == 0 && !a.cur && !a.at && !a.end, "not even the first block of the next document");
	too_much = 1 << 20;
	mem_fail = handler;
	pid_t child = fork();
	if (child == 0) {
		if (!freopen("/dev/null", "w", stderr))
			_exit(3);
		mem_take(&a, 2 << 20);
		_exit(4);
	}
	check(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 2, "the first handler ends the program");
	too_much = SIZE_MAX;
	mem_free(&a);
}

int
main(void)
{
	comes_back();
	says();
	runs_out();
	struct arena a = {0};

	for (size_t n = 0; n < 70; n++) {
		unsigned char *p = mem_get(&a, n);
		check((uintptr_t)p % alignof(void *) == 0 && (uintptr_t)p % alignof(long long) == 0, "aligned");
		check(all_zero(p, n), "zeroed");
		memset(p, 0xAA, n);
	}
	MEM_ARRAY(int) xs = {0};
	for (int i = 0; i < 100000; i++) {
		*MEM_PUSH(&a, xs) = i;
		if (i % 1000 == 0)
			mem_get(&a, 10); /* so that it cannot always grow in place */
	}
	int same = 1;
	for (int i = 0; i < 100000; i++)
		same = same && xs.v[i] == i;
	check(same, "a grown array keeps its elements");
	struct arena scratch = a;
	char *at = a.at;
	for (int i = 0; i < 100; i++)
		memset(mem_get(&scratch, 100000), 1, 100000);
	check(a.at == at, "a scratch copy leaves the original as it was");
	unsigned char *p = mem_get(&a, 5000);
	check(all_zero(p, 5000), "what a scratch copy used is zeroed again");
	mem_reset(&a);
	size_t kept = 0;
	for (struct mem_block *b = a.first; b; b = b->next)
		kept += b->size;
	check(kept <= MEM_KEEP, "reset gives large blocks back");
	check(memcmp(mem_dup(&a, "abc", 3), "abc", 4) == 0, "a copy ends in NUL");
	mem_free(&a);
	check(a.first == NULL, "freed");
	budget();
	history();
	shares();
	blocks();
	sizes();
	pages();
	return verdict(nfail, ntest);
}
