/* failing - rows that do not hold: how few cells could make them hold (pure) */
#ifndef GK_FAILING_H
#define GK_FAILING_H

#include <stdint.h>

#include "linear.h"
#include "part.h"

enum { FAILING_LEARNT = 32, FAILING_ROWS = PART_EQS + FAILING_LEARNT };

struct failing {
	int n, nw, least; /* least: the first of those with the fewest cells */
	const struct linear *row[FAILING_ROWS];
	int size[FAILING_ROWS]; /* how many cells */
	uint64_t open[FAILING_ROWS][LINEAR_WORDS]; /* those that may change */
};

/* Adds a row, nw blocks of which are filled; shut: the cells that may not change. */
void failing_add(struct failing *f, const struct linear *row, const uint64_t *shut);
/* So many cells are needed at least, since so many rows have none in common; more than `enough` are not counted. */
int failing_apart(const struct failing *f, int enough);
/* The same, of rows whose r is what changes must make: by cells that join two or three of them. */
int failing_joined(const struct failing *f);

#endif
