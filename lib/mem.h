/* mem - one arena per document; growable arrays inside it */
#ifndef GK_MEM_H
#define GK_MEM_H

#include <stdalign.h>
#include <stddef.h>

/* Under the address sanitizer every allocation has a fence behind it, and what is not allocated may not be touched; MEM_PLAIN: as in the
 * tools, none. */
#if defined(MEM_PLAIN)
#elif defined(__SANITIZE_ADDRESS__)
#define MEM_FENCED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEM_FENCED 1
#endif
#endif
#ifdef MEM_FENCED
enum { MEM_FENCE = 128 }; /* as large as most of what stands in an array */
#else
enum { MEM_FENCE = 0 };
#endif
enum { MEM_ALIGN = alignof(void *) > alignof(long long) ? alignof(void *) : alignof(long long) }; /* 16 would be 5 % of a large document's memory */

struct mem_block;

/* What several arenas may take together.  Where more is wanted than `most`, over(with) is called, which makes room or does not return;
 * most 0: no limit, but blocks do not grow either: what would fit into one of them escaped the next limit. */
struct mem_budget {
	size_t taken, most; /* bytes of their blocks */
	void (*over)(void *with);
	void *with;
};

/* An arena passed by value is a scratch arena: what is taken from the copy is forgotten when the copy is, and the next
 * to need room takes it again.  The original must have been used (or mem_reset) before it is first copied. */
struct arena {
	struct mem_block *first, *cur; /* chain of blocks, shared by all copies; the one in use */
	char *at, *end;                /* free part of the block in use */
	struct mem_budget *budget;     /* NULL: none; set before the first use, and kept by mem_reset */
};

/* Called when memory is exhausted; must not return.  cmd/ sets it to name the document; the default aborts the
 * process with a message and status 2. */
extern void (*mem_fail)(size_t wanted);

/* n zeroed bytes, aligned for pointers and whole numbers of any size; never NULL. */
void *mem_get(struct arena *a, size_t n);
/* mem_take, where it may need a new block. */
void *mem_more(struct arena *a, size_t n);
/* n bytes, not zeroed: for what is filled at once. */
static inline void *
mem_take(struct arena *a, size_t n)
{
	size_t left = (size_t)(a->end - a->at), room = (n + MEM_ALIGN - 1) / MEM_ALIGN * MEM_ALIGN;

	if (MEM_FENCE > 0 || n - 1 >= left || room > left) /* of 0 bytes, too, it is never NULL */
		return mem_more(a, n);
	void *p = a->at;
	a->at += room;
	return p;
}
/* A copy of n bytes of p, with a NUL behind it. */
char *mem_dup(struct arena *a, const void *p, size_t n);
/* Makes room for `want` elements of `size` bytes, more than *cap; old contents are kept, what is
 * behind them is not zeroed; returns the (moved) array. */
void *mem_grow(struct arena *a, void *old, size_t *cap, size_t want, size_t size);
/* Gives back what is behind the first `used` of the `had` bytes at p, if nothing was taken since. */
void mem_fit(struct arena *a, void *p, size_t had, size_t used);
/* Forgets everything, keeps a few MiB of blocks for the next document; a new arena gets its first block. */
void mem_reset(struct arena *a);
/* Gives all back to the system. */
void mem_free(struct arena *a);

#define MEM_NEW(a, type, n) ((type *)mem_get((a), sizeof(type) * (n)))
#define MEM_TAKE(a, type, n) ((type *)mem_take((a), sizeof(type) * (n)))

/* An array that grows: MEM_ARRAY(struct x) xs;  *MEM_PUSH(a, xs) = ...; */
#define MEM_ARRAY(type) \
	struct {        \
		type *v; \
		size_t n, cap; \
	}
#define MEM_PUSH(a, xs) \
	((xs).n == (xs).cap ? ((xs).v = mem_grow((a), (xs).v, &(xs).cap, (xs).n + 1, sizeof *(xs).v)) : (xs).v, \
	 &(xs).v[(xs).n++])

#endif
