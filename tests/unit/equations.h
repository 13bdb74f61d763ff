/* equations - equations and values as the unit tests write them. */
#ifndef GK_TEST_EQUATIONS_H
#define GK_TEST_EQUATIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "part.h"

/* a=b+c;c=d: each letter is a cell.  3 ? 1! 0: their values, ? where a cell has none, ! behind one that may change. */
struct equations {
	unsigned char cell[PART_EQS][PART_CELLS];
	struct part_eq eq[PART_EQS];
	int neq, ncell;
	int64_t value[PART_CELLS];
	bool known[PART_CELLS];
	int may[PART_CELLS], nmay; /* those with ! */
};

static inline void
equations_of(struct equations *e, const char *eq, const char *value)
{
	memset(e, 0, sizeof *e);
	for (const char *p = value; *p; p += strcspn(p, " "), p += strspn(p, " ")) {
		e->known[e->ncell] = *p != '?';
		if (p[strcspn(p, " !")] == '!')
			e->may[e->nmay++] = e->ncell;
		e->value[e->ncell++] = *p == '?' ? 0 : atoi(p);
	}
	for (bool right = false; ; eq++) {
		struct part_eq *x = &e->eq[e->neq];
		if (*eq >= 'a' && *eq <= 'z') {
			e->cell[e->neq][x->nleft + x->nright] = (unsigned char)(*eq - 'a');
			*(right ? &x->nright : &x->nleft) += 1;
		} else if (*eq == '=') {
			right = true;
		} else if (*eq == ';' || !*eq) {
			x->cell = e->cell[e->neq++];
			right = false;
		}
		if (!*eq)
			break;
	}
}

/* A row of three cells: c0 * x0 + c1 * x1 + c2 * x2 = r. */
static inline struct linear
row(int64_t r, int c0, int c1, int c2)
{
	struct linear x = {.r = r};
	int c[] = {c0, c1, c2};

	for (int i = 0; i < 3; i++) {
		x.c[i] = (int16_t)c[i];
		x.sup[0] |= (uint64_t)(c[i] != 0) << i;
	}
	return x;
}

#endif
