/* writes - what is written through a struct out of any size, for unit tests. */
#ifndef GK_WRITES_H
#define GK_WRITES_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "mem.h"
#include "str.h"
#include "out.h"

/* What `write` writes through a buffer of `cap` bytes, in CSV of so many fields or, if 0, as records. */
static struct str
written(void (*write)(struct out *, const void *), const void *what, size_t cap, size_t csv, struct arena *a)
{
	FILE *f = tmpfile();
	struct out o = {.fd = f ? dup(fileno(f)) : -1, .p = malloc(cap), .cap = cap, .csv = csv};
	struct buf b = {.a = a};
	char piece[4096];

	write(&o, what);
	if (!f || !out_close(&o))
		return STR("(not written)");
	rewind(f);
	for (size_t n; (n = fread(piece, 1, sizeof piece, f));)
		buf_add(&b, piece, n);
	fclose(f);
	return buf_slice(&b);
}

/* The same with each size of the buffer up to `most`: how many of them give anything else than wanted? */
static inline size_t
written_fail(void (*write)(struct out *, const void *), const void *what, size_t most, size_t csv, const char *want, const char *why)
{
	size_t bad = 0;

	for (size_t cap = 1; cap <= most; cap++) {
		struct arena a = {0};
		struct str got = written(write, what, cap, csv, &a);
		if (!str_eq(got, str_of(want)) && !bad++)
			printf("FAIL %s, %zu bytes: %.*s\nnot\n%s\n", why, cap, (int)got.n, got.p, want);
		mem_free(&a);
	}
	return bad;
}

#endif
