/* mem - arenas: blocks of doubling size, bump allocation, freed together.
 * Comes in: sizes.  Goes out: zeroed memory that lives until the arena is reset.
 * Rule: exhaustion never returns NULL; it leaves through mem_fail.
 * Known weakness: a grown array leaves its old copy behind until the reset. */
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"

enum { MEM_FIRST = 64 * 1024, MEM_KEEP = 4 * 1024 * 1024 };

struct mem_block {
	struct mem_block *next;
	size_t size; /* bytes behind the header */
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
new_block(struct arena *a, size_t n)
{
	size_t size = a->head ? a->head->size * 2 : MEM_FIRST;

	if (size > 64 * 1024 * 1024)
		size = 64 * 1024 * 1024;
	if (size < n)
		size = n;
	struct mem_block *b = size > SIZE_MAX - sizeof *b ? NULL : malloc(sizeof *b + size);
	if (!b) {
		mem_fail(n);
		abort();
	}
	b->next = a->head;
	b->size = size;
	a->head = b;
	a->at = (char *)b->data;
	a->end = a->at + size;
}

void *
mem_get(struct arena *a, size_t n)
{
	const size_t al = alignof(max_align_t);

	if (n > SIZE_MAX - al) {
		mem_fail(n);
		abort();
	}
	n = (n + al - 1) / al * al;
	if (!a->head || n > (size_t)(a->end - a->at))
		new_block(a, n);
	void *p = a->at;
	a->at += n;
	return memset(p, 0, n);
}

char *
mem_dup(struct arena *a, const void *p, size_t n)
{
	char *q = mem_get(a, n + 1);

	if (n)
		memcpy(q, p, n);
	return q;
}

void *
mem_grow(struct arena *a, void *old, size_t *cap, size_t want, size_t size)
{
	size_t n = *cap ? *cap : 8;

	while (n < want) {
		if (n > SIZE_MAX / 2 / size) {
			mem_fail(SIZE_MAX);
			abort();
		}
		n *= 2;
	}
	if (n < *cap * 2)
		n = *cap * 2;
	/* the newest allocation grows in place */
	size_t al = alignof(max_align_t), have = (*cap * size + al - 1) / al * al, need = (n * size + al - 1) / al * al;
	if (old && (char *)old + have == a->at && need - have <= (size_t)(a->end - a->at)) {
		memset(a->at, 0, need - have);
		a->at += need - have;
		*cap = n;
		return old;
	}
	void *p = mem_get(a, n * size);
	if (old && *cap)
		memcpy(p, old, *cap * size);
	*cap = n;
	return p;
}

void
mem_reset(struct arena *a)
{
	struct mem_block *keep = NULL, *next;

	for (struct mem_block *b = a->head; b; b = next) {
		next = b->next;
		if (!keep && b->size <= MEM_KEEP)
			keep = b;
		else
			free(b);
	}
	a->head = keep;
	a->at = a->end = NULL;
	if (keep) {
		keep->next = NULL;
		a->at = (char *)keep->data;
		a->end = a->at + keep->size;
	}
}

void
mem_free(struct arena *a)
{
	struct mem_block *next;

	for (struct mem_block *b = a->head; b; b = next) {
		next = b->next;
		free(b);
	}
	*a = (struct arena){0};
}
