/* mem - arenas: blocks of doubling size, bump allocation, freed together.
 * Comes in: sizes.  Goes out: memory that lives until the arena is reset.
 * Rule: exhaustion never returns NULL; it leaves through mem_fail.
 * Blocks form one chain that all copies of an arena share, so that a scratch copy never loses one.
 * Known weakness: a grown array leaves its old copy behind until the reset. */
#define _DEFAULT_SOURCE 1 /* madvise */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "mem.h"

#ifdef MEM_FENCED
#include <sanitizer/asan_interface.h>
enum { MEM_FIRST = 4 * 1024, /* small, so that a budget ends anywhere */
       MEM_EXACT = 64 };      /* elements up to which an array has no room beyond those that are wanted: there the fence stands */
#define FORBID(p, n) ASAN_POISON_MEMORY_REGION((p), (n))
#define ALLOW(p, n) ASAN_UNPOISON_MEMORY_REGION((p), (n))
#else
enum { MEM_FIRST = 256 * 1024, MEM_EXACT = 0 };
#define FORBID(p, n) ((void)0)
#define ALLOW(p, n) ((void)0)
#endif

enum { MEM_LARGEST = 64 * 1024 * 1024, MEM_KEEP = 4 * 1024 * 1024, MEM_HUGE = 16 * 1024 * 1024 };

struct mem_block {
	struct mem_block *next;
	size_t size; /* bytes behind the header */
	bool used;   /* since the reset: it counts; those that are not stand behind all that are */
	max_align_t data[];
};

static void
fail_default(size_t wanted)
{
	fprintf(stderr, "gk: out of memory (%zu bytes wanted)\n", wanted);
	exit(2);
}

void (*mem_fail)(size_t wanted) = fail_default;

static void
use(struct arena *a, struct mem_block *b)
{
	if (a->budget && !b->used)
		a->budget->taken += b->size;
	b->used = true;
	a->cur = b;
	a->at = (char *)b->data;
	a->end = a->at + b->size;
	FORBID(a->at, b->size);
}

/* A large block is had in large pages where the system has them: each small one costs it as much as a large one. */
static void
ask_large_pages(char *p, size_t n)
{
	(void)p;
	(void)n;
#ifdef MADV_HUGEPAGE
	size_t page = (size_t)sysconf(_SC_PAGESIZE), skip = page - (uintptr_t)p % page;
	if (n >= MEM_HUGE)
		madvise(p + skip, (n - skip) / page * page, MADV_HUGEPAGE); /* no matter if it cannot */
#endif
}

/* How large a block is had for n bytes where `size` would be: within the budget, or the budget is over. */
static size_t
within(struct mem_budget *b, size_t n, size_t size)
{
	size_t left = b->most > b->taken ? b->most - b->taken : 0;

	if (b->most == 0 || size <= left)
		return size;
	if (n <= left)
		return left;
	b->over(b->with);
	if (b->most <= b->taken + left) /* no more room than before */
		abort();
	return within(b, n, size);
}

static void
give_back(struct arena *a, struct mem_block *b)
{
	if (a->budget && b->used)
		a->budget->taken -= b->size;
	ALLOW(b->data, b->size);
	free(b);
}

/* Gives back the blocks from *link on. */
static void
cut_chain(struct arena *a, struct mem_block **link)
{
	for (struct mem_block *b; (b = *link);) {
		*link = b->next;
		give_back(a, b);
	}
}

/* Goes on to a block with room for n bytes: the next of the chain if it is in use already and large enough, else one as large as a new
 * arena would get; a kept block of another size goes, or what a document may take depended on those before it. */
static void
next_block(struct arena *a, size_t n)
{
	struct mem_block **link = a->cur ? &a->cur->next : &a->first, *next = *link;
	bool grows = a->cur && !(a->budget && a->budget->most == 0);
	size_t size = grows ? a->cur->size * 2 : MEM_FIRST;

	if (next && next->used && next->size >= n) {
		use(a, next);
		return;
	}
	if (size > MEM_LARGEST)
		size = MEM_LARGEST;
	if (size < n)
		size = n;
	if (a->budget)
		size = within(a->budget, n, size);
	if (next && !next->used && next->size == size) {
		use(a, next);
		return;
	}
	if (next && !next->used)
		cut_chain(a, link);
	struct mem_block *b = size > SIZE_MAX - sizeof *b ? NULL : malloc(sizeof *b + size);
	if (!b) {
		mem_fail(n);
		abort();
	}
	ask_large_pages((char *)b, sizeof *b + size);
	*b = (struct mem_block){.next = *link, .size = size};
	*link = b;
	use(a, b);
}

void *
mem_more(struct arena *a, size_t n)
{
	const size_t al = MEM_ALIGN;

	if (n > SIZE_MAX - al - MEM_FENCE) {
		mem_fail(n);
		abort();
	}
	size_t room = (n + al - 1) / al * al + MEM_FENCE;
	if (!a->cur || room > (size_t)(a->end - a->at))
		next_block(a, room);
	void *p = a->at;
	a->at += room;
	FORBID(p, room);
	ALLOW(p, n);
	return p;
}

void *
mem_get(struct arena *a, size_t n)
{
	return memset(mem_take(a, n), 0, n);
}

char *
mem_dup(struct arena *a, const void *p, size_t n)
{
	char *q = mem_take(a, n + 1);

	if (n)
		memcpy(q, p, n);
	q[n] = 0;
	return q;
}

void *
mem_grow(struct arena *a, void *old, size_t *cap, size_t want, size_t size)
{
	size_t n = want <= MEM_EXACT ? want : *cap ? *cap : 8;

	while (n < want) {
		if (n > SIZE_MAX / 2 / size) {
			mem_fail(SIZE_MAX);
			abort();
		}
		n *= 2;
	}
	/* the newest allocation grows in place */
	size_t al = MEM_ALIGN, have = (*cap * size + al - 1) / al * al, need = (n * size + al - 1) / al * al;
	if (MEM_FENCE == 0 && old && (char *)old + have == a->at && need - have <= (size_t)(a->end - a->at)) {
		a->at += need - have;
		*cap = n;
		return old;
	}
	void *p = mem_take(a, n * size);
	if (old && *cap)
		memcpy(p, old, *cap * size);
	*cap = n;
	return p;
}

/* What n bytes take of their block; of none, not even the fence. */
static size_t
taken(size_t n)
{
	const size_t al = MEM_ALIGN;

	return n ? (n + al - 1) / al * al + MEM_FENCE : 0;
}

void
mem_fit(struct arena *a, void *p, size_t had, size_t used)
{
	if (!p || (char *)p + taken(had) != a->at)
		return;
	a->at = (char *)p + taken(used);
	FORBID((char *)p + used, taken(had) - used);
}

void
mem_reset(struct arena *a)
{
	struct mem_block **link = &a->first;
	size_t kept = 0;

	for (struct mem_block *b; (b = *link);) {
		if (kept + b->size > MEM_KEEP) {
			*link = b->next;
			give_back(a, b);
			continue;
		}
		if (a->budget && b->used)
			a->budget->taken -= b->size;
		b->used = false;
		kept += b->size;
		link = &b->next;
	}
	a->cur = NULL;
	a->at = a->end = NULL;
	next_block(a, 0);
}

void
mem_free(struct arena *a)
{
	cut_chain(a, &a->first);
	*a = (struct arena){.budget = a->budget};
}
