/* linewise - the frame of units that put the lines of a text together, or part them. */
#ifndef GK_LINEWISE_H
#define GK_LINEWISE_H

#include <stdio.h>

#include "mem.h"
#include "str.h"
#include "line.h"
#include "verdict.h"

struct linewise_test {
	const char *name, *in, *want; /* want: as linewise_print has it; NULL: as it was */
};

/* The lines, / between, without blanks at their ends, one blank for several. */
static inline struct str
linewise_print(const struct lines *l, struct arena *a)
{
	struct buf b = {.a = a};

	for (size_t i = 0; i < l->n; i++) {
		struct str s = str_trim(l->v[i].text);
		if (i)
			buf_char(&b, '/');
		for (size_t k = 0; k < s.n; k++)
			if (s.p[k] != ' ' || s.p[k - 1] != ' ')
				buf_char(&b, s.p[k]);
	}
	return buf_slice(&b);
}

/* Does `change` make of each text, as `given` reads it, what is wanted?  Returns the exit status. */
static inline int
linewise_check(const struct linewise_test *test, size_t n, struct str (*given)(const char *in, struct arena *a), void (*change)(struct lines *l, struct arena *a))
{
	struct arena a = {0};
	size_t bad = 0;

	for (size_t i = 0; i < n; i++) {
		mem_reset(&a);
		struct str text = given(test[i].in, &a);
		struct lines l = line_split(text, &a), as = line_split(text, &a);
		change(&l, &a);
		struct str got = linewise_print(&l, &a), want = test[i].want ? str_of(test[i].want) : linewise_print(&as, &a);
		if (!str_eq(got, want) && ++bad)
			printf("FAIL %s: %.*s, not %.*s\n", test[i].name, (int)got.n, got.p, (int)want.n, want.p);
	}
	mem_free(&a);
	return verdict(bad, n);
}

#endif
